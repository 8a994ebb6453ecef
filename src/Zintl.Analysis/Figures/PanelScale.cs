namespace Zintl.Analysis.Figures;

/// <summary>Where the data of a panel lie on the page.</summary>
internal sealed class PanelScale
{
    private const int WantedTicks = 6;

    public PanelScale(Panel panel, Box box)
    {
        Box = box;
        (Left, Right) = Range(panel, panel.X, static series => series.X, 0);
        (Low, High) = Range(panel, panel.Y, static series => series.Y, panel.Labels.IsEmpty ? 0.04 : 0.09);
        if (!panel.EqualScales) return;
        double unit = Math.Max((Right - Left) / box.Width, (High - Low) / box.Height);
        Right = Left + (unit * box.Width);
        High = Low + (unit * box.Height);
    }

    public Box Box { get; }

    public double Left { get; }

    public double Right { get; }

    public double Low { get; }

    public double High { get; }

    public double PageX(double x) => Box.Left + ((x - Left) / (Right - Left) * Box.Width);

    public double PageY(double y) => Box.Bottom - ((y - Low) / (High - Low) * Box.Height);

    public FigurePoint Page(double x, double y) => new(PageX(x), PageY(y));

    /// <summary>The line of a series on the page, decimated.</summary>
    public FigurePoint[] Line(Series series, double tolerance)
    {
        int[] kept = Kept(series, tolerance);
        var line = new FigurePoint[kept.Length];
        for (int i = 0; i < kept.Length; i++)
            line[i] = Page(series.X[kept[i]], series.Y[kept[i]]);
        return line;
    }

    /// <summary>The points of a series that the eye needs on this page.</summary>
    public int[] Kept(Series series, double tolerance)
    {
        var points = new FigurePoint[series.X.Length];
        for (int i = 0; i < points.Length; i++)
            points[i] = Page(series.X[i], series.Y[i]);
        return Decimation.Keep(points, tolerance);
    }

    private static (double Low, double High) Range(Panel panel, Axis axis, Func<Series, double[]> values, double air)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (Series series in panel.Series)
        {
            foreach (double value in values(series))
            {
                low = Math.Min(low, value);
                high = Math.Max(high, value);
            }
        }

        if (low > high)
            (low, high) = (0, 1);
        double margin = air * (high - low);
        (double roundLow, double roundHigh) = Ticks.Round(axis.Minimum ?? (low - margin), axis.Maximum ?? (high + margin), WantedTicks);
        return (axis.Minimum ?? roundLow, axis.Maximum ?? roundHigh);
    }
}
