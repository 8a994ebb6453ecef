using System.Globalization;
using Zintl.Analysis.Text;

namespace Zintl.Analysis.Figures;

/// <summary>Draws a map for print: a box for each value, coloured from dark to light, with its number where there is room.</summary>
internal static class HeatMapSvg
{
    private const double Width = 567, Height = 400, Left = 82, Top = 34, Below = 58, BarGap = 24, BarWidth = 16, Right = 92, Size = 11.5, SmallestText = 30;
    private const int BarSteps = 64, MostLabels = 12;

    /// <summary>Viridis (matplotlib, CC0), which grows evenly lighter: every sixth of its way.</summary>
    private static readonly (double R, double G, double B)[] Colours = [(68, 1, 84), (70, 50, 127), (54, 92, 141), (39, 127, 142), (31, 161, 135), (74, 194, 109), (253, 231, 37)];

    public static string Draw(HeatMap map)
    {
        double[] found = [.. map.Values.Cast<double?>().OfType<double>()];
        double low = found.DefaultIfEmpty(0).Min(), high = found.DefaultIfEmpty(1).Max();
        SvgWriter svg = new(Width, Height, map.Title);
        Box frame = new(Left, Top, Width - Left - Right, Height - Top - Below);
        DrawCells(svg, map, frame, low, high);
        svg.Frame(frame);
        DrawAxes(svg, map, frame);
        DrawBar(svg, new Box(frame.Right + BarGap, frame.Top, BarWidth, frame.Height), low, high);
        return svg.Finish();
    }

    private static void DrawCells(SvgWriter svg, HeatMap map, Box frame, double low, double high)
    {
        double width = frame.Width / map.Across.Length, height = frame.Height / map.Up.Length;
        for (int row = 0; row < map.Up.Length; row++)
        {
            for (int column = 0; column < map.Across.Length; column++)
            {
                if (map.Values[row, column] is not { } value) continue;
                double share = Share(value, low, high), left = frame.Left + column * width, top = frame.Bottom - (row + 1) * height;
                svg.Fill(new Box(left, top, width, height), Colour(share));
                if (width >= SmallestText && height >= Size + 4) svg.Text(new FigurePoint(left + 0.5 * width, top + 0.5 * height + 4), NumberText.Significant(value, 3), Math.Min(Size, width / 4), new TextStyle("middle", 0, share < 0.6 ? "#fff" : "#000"));
            }
        }
    }

    private static void DrawAxes(SvgWriter svg, HeatMap map, Box frame)
    {
        for (int i = 0; i < map.Across.Length; i += 1 + map.Across.Length / MostLabels)
            svg.Text(new FigurePoint(frame.Left + (i + 0.5) * frame.Width / map.Across.Length, frame.Bottom + 17), NumberText.Short(map.Across[i], 4), Size, new TextStyle("middle"));
        for (int i = 0; i < map.Up.Length; i += 1 + map.Up.Length / MostLabels)
            svg.Text(new FigurePoint(frame.Left - 7, frame.Bottom - (i + 0.5) * frame.Height / map.Up.Length + 4), NumberText.Short(map.Up[i], 4), Size, new TextStyle("end"));
        svg.Text(new FigurePoint(frame.Left + 0.5 * frame.Width, frame.Bottom + 42), map.X.Caption, 13, new TextStyle("middle"));
        svg.Text(new FigurePoint(22, frame.Top + 0.5 * frame.Height), map.Y.Caption, 13, new TextStyle("middle", -90));
        svg.Text(new FigurePoint(frame.Left, frame.Top - 12), map.Quantity.Caption, 13, new TextStyle("start"));
    }

    private static void DrawBar(SvgWriter svg, Box bar, double low, double high)
    {
        for (int i = 0; i < BarSteps; i++) svg.Fill(new Box(bar.Left, bar.Bottom - (i + 1) * bar.Height / BarSteps, bar.Width, bar.Height / BarSteps + 0.2), Colour((i + 0.5) / BarSteps));
        svg.Frame(bar);
        for (int i = 0; i <= 4; i++) svg.Text(new FigurePoint(bar.Right + 5, bar.Bottom - i * bar.Height / 4 + 4), NumberText.Significant(low + i * (high - low) / 4, 3), Size, new TextStyle("start"));
    }

    private static double Share(double value, double low, double high) => high > low ? (value - low) / (high - low) : 0.5;

    private static string Colour(double share)
    {
        double at = Math.Clamp(share, 0, 1) * (Colours.Length - 1);
        int below = Math.Min((int)at, Colours.Length - 2);
        double part = at - below;
        (double r, double g, double b) = Colours[below];
        (double r2, double g2, double b2) = Colours[below + 1];
        return string.Create(CultureInfo.InvariantCulture, $"#{Byte(r, r2, part):x2}{Byte(g, g2, part):x2}{Byte(b, b2, part):x2}");
    }

    private static int Byte(double from, double to, double part) => (int)Math.Round(from + part * (to - from));
}
