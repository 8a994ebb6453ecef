using System.Text;
using Zintl.Cells.HalfCells;
using Zintl.Models.HalfCells;
using Zintl.Models.Particles;
using Zintl.Models.Particles.Shells;
using Zintl.Numerics.Integration;
using Zintl.Simulation;
using Zintl.Testing;

namespace Zintl.Benchmarks;

/// <summary>
/// One full 1C cycle of one particle of four-plateau tin (R0 2 um, D* 5e-15 m2/s, four plateaus, J to 5.25): consistent start to located ends, without output.
/// Error: |dV| against a tolerance of 1e-8 at equal time in each half cycle, 1 s to 97 %.
/// </summary>
internal static class CycleBenchmark
{
    private const int Runs = 400;

    public static string Run()
    {
        StringBuilder text = new();
        text.Append("## One 1C cycle of a four-plateau tin particle, nested shells\n\n");
        text.Append("| tolerance | minimum us | median us | steps | rejected | not converged | median error mV | 95 % mV | bytes per cycle |\n|---|---|---|---|---|---|---|---|---|\n");
        CycleRun reference = new(1e-8);
        reference.Record();
        foreach (double tolerance in new[] { 1e-3, 3e-4, 1e-4, 1e-5, 1e-6 })
        {
            CycleRun run = new(tolerance);
            (double minimum, double median) = Timing.Measure(Runs, 1, run.Cycle);
            long before = GC.GetAllocatedBytesForCurrentThread();
            run.Cycle();
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            run.Record();
            (double middle, double high) = run.ErrorAgainst(reference);
            text.Append(FormattableString.Invariant(
                $"| {tolerance:0e0} | {1e6 * minimum:0} | {1e6 * median:0} | {run.Statistics.Steps} | {run.Statistics.ErrorFailures} | {run.Statistics.ConvergenceFailures} | {1e3 * middle:0.000} | {1e3 * high:0.00} | {allocated} |\n"));
        }

        return text.ToString();
    }
}
