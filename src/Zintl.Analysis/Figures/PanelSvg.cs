namespace Zintl.Analysis.Figures;

/// <summary>Draws one panel: frame with ticks inwards on all sides, lines, labels.</summary>
internal sealed class PanelSvg(SvgWriter svg, Panel panel, Box box, bool titledBelow)
{
    private const double TickSize = 11.5, TitleSize = 13, LabelSize = 11.5, Tolerance = 0.2, TitleBaseline = 19;
    private const int WantedHorizontally = 6;
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
        AxisMark[] ticks = [.. AxisMarks.Of(panel.X, scale.Left, scale.Right, WantedHorizontally)];
        var marks = new List<(FigurePoint, FigurePoint)>();
        foreach (AxisMark tick in ticks)
        {
            double x = scale.PageX(tick.Value);
            marks.Add((new FigurePoint(x, box.Bottom), new FigurePoint(x, box.Bottom - tick.Length)));
            marks.Add((new FigurePoint(x, box.Top), new FigurePoint(x, box.Top + tick.Length)));
        }

        svg.Segments(marks, "#000", 1);
        if (!titledBelow)
            return;
        foreach (AxisMark tick in ticks)
        {
            if (tick.Label is { } label)
                svg.Text(new FigurePoint(scale.PageX(tick.Value), box.Bottom + 17), label, TickSize, new TextStyle("middle"));
        }

        svg.Text(new FigurePoint(box.Left + (box.Width / 2), box.Bottom + 38), panel.X.Caption, TitleSize, new TextStyle("middle"));
    }

    private void DrawVerticalAxes()
    {
        AxisMark[] ticks = [.. AxisMarks.Of(panel.Y, scale.Low, scale.High, WantedVertically)];
        var marks = new List<(FigurePoint, FigurePoint)>();
        foreach (AxisMark tick in ticks)
            marks.Add(LeftMark(tick));
        if (panel.Y.Twin is null)
        {
            foreach (AxisMark tick in ticks)
                marks.Add(RightMark(tick));
        }
        else
        {
            DrawTwin(panel.Y.Twin, marks);
        }

        svg.Segments(marks, "#000", 1);
        foreach (AxisMark tick in ticks)
        {
            if (tick.Label is { } label)
                svg.Text(new FigurePoint(box.Left - 7, scale.PageY(tick.Value) + 4), label, TickSize, new TextStyle("end"));
        }

        svg.Text(new FigurePoint(TitleBaseline, box.Top + (box.Height / 2)), panel.Y.Caption, TitleSize, new TextStyle("middle", -90));
    }

    private void DrawTwin(TwinAxis twin, List<(FigurePoint, FigurePoint)> marks)
    {
        double Twin(double value) => twin.Factor * (value - twin.Origin);
        double Value(double twinValue) => (twinValue / twin.Factor) + twin.Origin;
        foreach (AxisMark tick in AxisMarks.Even(Ticks.Within(Twin(scale.Low), Twin(scale.High), WantedVertically), Twin(scale.Low), Twin(scale.High)))
        {
            marks.Add(RightMark(tick with { Value = Value(tick.Value) }));
            if (tick.Label is { } label)
                svg.Text(new FigurePoint(box.Right + 7, scale.PageY(Value(tick.Value)) + 4), label, TickSize, new TextStyle("start"));
        }

        svg.Text(new FigurePoint(box.Right + 56, box.Top + (box.Height / 2)), twin.Caption, TitleSize, new TextStyle("middle", -90));
    }

    private int WantedVertically => box.Height > 220 ? 6 : 4;

    private (FigurePoint From, FigurePoint To) LeftMark(AxisMark mark) =>
        (new FigurePoint(box.Left, scale.PageY(mark.Value)), new FigurePoint(box.Left + mark.Length, scale.PageY(mark.Value)));

    private (FigurePoint From, FigurePoint To) RightMark(AxisMark mark) =>
        (new FigurePoint(box.Right, scale.PageY(mark.Value)), new FigurePoint(box.Right - mark.Length, scale.PageY(mark.Value)));

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
