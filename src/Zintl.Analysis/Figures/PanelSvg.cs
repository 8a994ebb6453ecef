namespace Zintl.Analysis.Figures;

/// <summary>Draws one panel: frame with ticks inwards on all sides, lines, labels.</summary>
internal sealed class PanelSvg(SvgWriter svg, Panel panel, Box box, bool titledBelow)
{
    private const double TickSize = 11.5, TitleSize = 13, LabelSize = 11.5, Tolerance = 0.2, TitleBaseline = 19;
    private readonly PanelScale scale = new(panel, box);

    public void Draw(string clipName)
    {
        DrawZero();
        List<FigurePoint[]> lines = DrawLines(clipName);
        DrawHorizontalAxis();
        DrawVerticalAxes();
        svg.Frame(box);
        DrawLabels(lines);
    }

    private void DrawZero()
    {
        if (scale.Low < 0 && scale.High > 0)
            svg.Line(new FigurePoint(box.Left, scale.PageY(0)), new FigurePoint(box.Right, scale.PageY(0)), "#999", 0.8);
    }

    private List<FigurePoint[]> DrawLines(string clipName)
    {
        var lines = new List<FigurePoint[]>();
        svg.OpenClip(clipName, box);
        foreach (Series series in panel.Series)
        {
            FigurePoint[] line = scale.Line(series, Tolerance);
            if (line.Length < 2)
                continue;
            svg.Polyline(line, Palette.Colour(series.Style), series.Width, Palette.Dash(series.Style));
            lines.Add(line);
        }

        svg.Close();
        return lines;
    }

    private void DrawHorizontalAxis()
    {
        Ticks ticks = Ticks.Within(scale.Left, scale.Right, 6);
        var marks = new List<(FigurePoint, FigurePoint)>();
        ForEachTick(ticks, scale.Left, scale.Right, (value, length) =>
        {
            double x = scale.PageX(value);
            marks.Add((new FigurePoint(x, box.Bottom), new FigurePoint(x, box.Bottom - length)));
            marks.Add((new FigurePoint(x, box.Top), new FigurePoint(x, box.Top + length)));
        });
        svg.Segments(marks, "#000", 1);
        if (!titledBelow)
            return;
        for (int i = 0; i < ticks.Count; i++)
            svg.Text(new FigurePoint(scale.PageX(ticks[i]), box.Bottom + 17), ticks.Label(i), TickSize, new TextStyle("middle"));
        svg.Text(new FigurePoint(box.Left + (box.Width / 2), box.Bottom + 38), panel.X.Caption, TitleSize, new TextStyle("middle"));
    }

    private void DrawVerticalAxes()
    {
        Ticks ticks = Ticks.Within(scale.Low, scale.High, WantedVertically);
        var marks = new List<(FigurePoint, FigurePoint)>();
        ForEachTick(ticks, scale.Low, scale.High, (value, length) => marks.Add(LeftMark(value, length)));
        if (panel.Y.Twin is null)
            ForEachTick(ticks, scale.Low, scale.High, (value, length) => marks.Add(RightMark(value, length)));
        else
            DrawTwin(panel.Y.Twin, marks);
        svg.Segments(marks, "#000", 1);
        for (int i = 0; i < ticks.Count; i++)
            svg.Text(new FigurePoint(box.Left - 7, scale.PageY(ticks[i]) + 4), ticks.Label(i), TickSize, new TextStyle("end"));
        svg.Text(new FigurePoint(TitleBaseline, box.Top + (box.Height / 2)), panel.Y.Caption, TitleSize, new TextStyle("middle", -90));
    }

    private void DrawTwin(TwinAxis twin, List<(FigurePoint, FigurePoint)> marks)
    {
        double Twin(double value) => twin.Factor * (value - twin.Origin);
        double Value(double twinValue) => (twinValue / twin.Factor) + twin.Origin;
        Ticks ticks = Ticks.Within(Twin(scale.Low), Twin(scale.High), WantedVertically);
        ForEachTick(ticks, Twin(scale.Low), Twin(scale.High), (value, length) => marks.Add(RightMark(Value(value), length)));
        for (int i = 0; i < ticks.Count; i++)
            svg.Text(new FigurePoint(box.Right + 7, scale.PageY(Value(ticks[i])) + 4), ticks.Label(i), TickSize, new TextStyle("start"));
        svg.Text(new FigurePoint(box.Right + 56, box.Top + (box.Height / 2)), twin.Caption, TitleSize, new TextStyle("middle", -90));
    }

    private int WantedVertically => box.Height > 220 ? 6 : 4;

    private (FigurePoint From, FigurePoint To) LeftMark(double value, double length) =>
        (new FigurePoint(box.Left, scale.PageY(value)), new FigurePoint(box.Left + length, scale.PageY(value)));

    private (FigurePoint From, FigurePoint To) RightMark(double value, double length) =>
        (new FigurePoint(box.Right, scale.PageY(value)), new FigurePoint(box.Right - length, scale.PageY(value)));

    /// <summary>Calls for every labelled tick with a long mark and for every small one with a short mark.</summary>
    private static void ForEachTick(Ticks ticks, double low, double high, Action<double, double> draw)
    {
        double part = ticks.Step / ticks.Minor, tolerance = 1e-9 * ticks.Step;
        for (int i = -ticks.Minor; i <= ticks.Count * ticks.Minor; i++)
        {
            double value = ticks.First + (i * part);
            if (value >= low - tolerance && value <= high + tolerance)
                draw(value, i % ticks.Minor == 0 ? 6 : 3);
        }
    }

    private void DrawLabels(List<FigurePoint[]> lines)
    {
        var placer = new LabelPlacer(box, lines);
        int last = 0;
        foreach (Series series in panel.Series)
            last = Math.Max(last, series.Cycle);
        foreach (FigureLabel label in panel.Labels)
        {
            if (label.Cycle != last)
                continue;
            FigurePoint anchor = scale.Page(label.X, label.Y);
            double width = FigureText.Width(label.Text, LabelSize);
            if (placer.Place(anchor, width, LabelSize + 2, label.Above) is not Box place)
                continue;
            FigurePoint end = LabelPlacer.LeaderEnd(anchor, place);
            if (LabelPlacer.NeedsLeader(anchor, end))
                svg.Line(anchor, end, "#888", 0.7);
            svg.Text(new FigurePoint(place.Left + (width / 2), place.Bottom - 4), label.Text, LabelSize, new TextStyle("middle"));
        }
    }
}
