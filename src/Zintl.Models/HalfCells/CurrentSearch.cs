namespace Zintl.Models.HalfCells;

/// <summary>Root of a falling function of the current: Newton, kept inside a bracket that every answer narrows, bisected where Newton leaves it.</summary>
internal struct CurrentSearch(double start, double scale, double lowest = double.NegativeInfinity, double highest = double.PositiveInfinity)
{
    private const int MaximumTrials = 60;
    private const double VoltageTolerance = 1e-9;
    private double low = lowest;
    private double high = highest;
    private double next = start > lowest && start < highest ? start : Math.Clamp(0, Math.Max(lowest, -scale), Math.Min(highest, scale));
    private double trial = start;
    private int trials;

    /// <summary>The next current to try, [A]; false when the search has run out of trials.</summary>
    public bool Next(out double current)
    {
        trial = current = next;
        return trials++ < MaximumTrials;
    }

    /// <summary>The last trial could not be carried: the answer lies below it (<paramref name="residual"/> negative) or above.</summary>
    public void Bound(double residual)
    {
        Narrow(residual);
        next = Middle();
    }

    /// <summary>Takes the answer to the last trial, [V] and [V/A]; true when it is the root.</summary>
    public bool Settles(double residual, double slope)
    {
        if (Math.Abs(residual) < VoltageTolerance) return true;
        Narrow(residual);
        next = slope < 0 ? trial - residual / slope : Middle();
        if (!(next > low && next < high)) next = Middle();
        return next == trial || high - low < 1e-14 * scale;
    }

    private void Narrow(double residual)
    {
        if (residual > 0) low = Math.Max(low, trial);
        else high = Math.Min(high, trial);
    }

    private readonly double Middle()
    {
        if (double.IsInfinity(low)) return high - Math.Max(scale, 2 * Math.Abs(high));
        if (double.IsInfinity(high)) return low + Math.Max(scale, 2 * Math.Abs(low));
        return 0.5 * (low + high);
    }
}
