using System.Diagnostics;

namespace Zintl.Benchmarks;

/// <summary>Minimum and median of repeated runs in one process.</summary>
internal static class Timing
{
    /// <summary>Time per call of <paramref name="action"/>, [s].</summary>
    /// <param name="runs">Timed runs, after as many for warming up.</param>
    /// <param name="repeats">Calls per run.</param>
    /// <param name="action">What is timed.</param>
    public static (double Minimum, double Median) Measure(int runs, int repeats, Action action)
    {
        double[] times = new double[runs];
        for (int run = -runs; run < runs; run++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < repeats; i++) action();
            if (run >= 0) times[run] = Stopwatch.GetElapsedTime(start).TotalSeconds / repeats;
        }

        Array.Sort(times);
        return (times[0], times[runs / 2]);
    }
}
