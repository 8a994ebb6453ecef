using System.Text;
using Zintl.Analysis.Figures;

namespace Zintl.Analysis.Text;

/// <summary>A line chart for the terminal: each character holds two by four dots of the Unicode braille patterns.</summary>
public static class BrailleChart
{
    /// <summary>Dot of a pattern by column and row within its character.</summary>
    private static readonly byte[,] Dots = { { 0x01, 0x02, 0x04, 0x40 }, { 0x08, 0x10, 0x20, 0x80 } };

    /// <summary>Draws curves with their range at the axes, lines ended by LF.</summary>
    /// <param name="panel">What to draw; only its lines and axis titles are used.</param>
    /// <param name="columns">Characters across the plot, at least 8.</param>
    /// <param name="rows">Characters down the plot, at least 3.</param>
    public static string Draw(Panel panel, int columns = 64, int rows = 14)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 8);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 3);
        var scale = new PanelScale(panel with { Labels = [] }, new Box(0, 0, (2 * columns) - 1, (4 * rows) - 1));
        byte[,] patterns = new byte[rows, columns];
        foreach (Series series in panel.Series)
        {
            for (int i = 1; i < series.X.Length; i++)
                DrawPiece(patterns, scale.Page(series.X[i - 1], series.Y[i - 1]), scale.Page(series.X[i], series.Y[i]));
        }

        return Compose(panel, patterns, scale);
    }

    private static void DrawPiece(byte[,] patterns, FigurePoint from, FigurePoint to)
    {
        int steps = 1 + (int)Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
        for (int i = 0; i <= steps; i++)
        {
            int column = (int)Math.Round(from.X + ((to.X - from.X) * i / steps)), row = (int)Math.Round(from.Y + ((to.Y - from.Y) * i / steps));
            if (column >= 0 && row >= 0 && column < 2 * patterns.GetLength(1) && row < 4 * patterns.GetLength(0))
                patterns[row / 4, column / 2] |= Dots[column % 2, row % 4];
        }
    }

    private static string Compose(Panel panel, byte[,] patterns, PanelScale scale)
    {
        int rows = patterns.GetLength(0), columns = patterns.GetLength(1);
        string high = NumberText.Short(scale.High, 4), low = NumberText.Short(scale.Low, 4);
        int margin = Math.Max(high.Length, low.Length);
        var text = new StringBuilder();
        text.Append(FigureText.Plain(panel.Y.Caption)).Append('\n');
        for (int row = 0; row < rows; row++)
        {
            text.Append((row == 0 ? high : row == rows - 1 ? low : "").PadLeft(margin)).Append(" \u2502");
            for (int column = 0; column < columns; column++)
                text.Append((char)(0x2800 + patterns[row, column]));
            text.Append('\n');
        }

        string left = NumberText.Short(scale.Left, 4), right = NumberText.Short(scale.Right, 4), title = FigureText.Plain(panel.X.Caption);
        text.Append(' ', margin + 1).Append('\u2514').Append('\u2500', columns).Append('\n');
        int space = Math.Max(2, columns - left.Length - right.Length - title.Length);
        return text.Append(' ', margin + 2).Append(left).Append(' ', space / 2).Append(title).Append(' ', space - (space / 2)).Append(right).Append('\n').ToString();
    }
}
