using System.Collections.Immutable;

namespace Zintl.Simulation.Engine;

/// <summary>Frequencies at equal steps of their logarithm.</summary>
public static class FrequencySweep
{
    /// <summary>From one frequency to another, both included, in the given order.</summary>
    /// <param name="from">Positive, [Hz].</param>
    /// <param name="to">Positive, [Hz].</param>
    /// <param name="pointsPerDecade">One or more; fewer or more in truth, so that both ends are met.</param>
    /// <exception cref="ArgumentOutOfRangeException">A frequency or the number is not positive.</exception>
    public static ImmutableArray<double> Of(double from, double to, int pointsPerDecade)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(from);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(to);
        ArgumentOutOfRangeException.ThrowIfLessThan(pointsPerDecade, 1);
        double decades = Math.Log10(to / from);
        int steps = (int)Math.Round(Math.Abs(decades) * pointsPerDecade);
        return steps == 0 ? [from] : [.. Enumerable.Range(0, steps + 1).Select(k => k == steps ? to : from * Math.Pow(10, decades * k / steps))];
    }
}
