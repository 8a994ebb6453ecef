using Zintl.Cells;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Numerics.Interpolation;
using Zintl.Simulation.Engine;
using Zintl.Simulation.Sensitivities;

namespace Zintl.Simulation.Tests.Sensitivities;

/// <summary>Central differences of two runs, each with a cell of its own on steps of its own.</summary>
internal sealed class LoneRuns
{
    /// <summary>[s].</summary>
    private const double Beside = 30;

    private readonly CellSolution up, down;
    private readonly double change;

    public LoneRuns(CellDesign design, Protocol protocol, SensitiveParameter parameter, double change, double tolerance)
    {
        this.change = change;
        SimulationOptions options = new() { RelativeTolerance = tolerance, RowsPerHalfCycle = 4000 };
        up = CellSimulator.Run(parameter.Scale(design, Math.Exp(change)), protocol, options);
        down = CellSimulator.Run(parameter.Scale(design, Math.Exp(-change)), protocol, options);
        Assert.Equal((RunState.Finished, RunState.Finished), (up.State, down.State));
    }

    /// <summary>d(end of each step)/d ln p, [s].</summary>
    public double[] StepEnds()
    {
        double[] all = new double[up.Steps.Length];
        double sum = 0;
        for (int k = 0; k < all.Length; k++)
        {
            sum += (up.Steps[k].Duration - down.Steps[k].Duration) / (2 * change);
            all[k] = sum;
        }

        return all;
    }

    /// <summary>
    /// Largest difference of dV/d ln p over its largest value within a step. Rows near the ends of the step are left out, where one run is in this step and the other is
    /// not; so are those beside a fall or rise of the voltage steeper than <paramref name="steepest"/> [V/s], where a moment's difference reads as a voltage.
    /// </summary>
    public double Deviation(SensitivitySolution solution, int step, int parameter = 0, double steepest = double.PositiveInfinity)
    {
        (MonotoneCubic high, MonotoneCubic low) = (Voltage(up.Record, step), Voltage(down.Record, step));
        double first = Math.Max(high.First, low.First), last = Math.Min(high.Last, low.Last), margin = 0.02 * (last - first), worst = 0, scale = 0;
        double[] steep = Steep(solution, steepest);
        for (int row = 0; row < solution.Time.Length; row++)
        {
            double time = solution.Time[row];
            if (solution.Step[row] != step || time < first + margin || time > last - margin || steep.Any(at => Math.Abs(at - time) < Beside)) continue;
            double expected = (high.Value(time) - low.Value(time)) / (2 * change);
            scale = Math.Max(scale, Math.Abs(expected));
            worst = Math.Max(worst, Math.Abs(solution.Parameters[parameter].Voltage[row] - expected));
        }

        return worst / scale;
    }

    private static double[] Steep(SensitivitySolution solution, double steepest) =>
        [.. Enumerable.Range(1, solution.Time.Length - 1)
            .Where(row => Math.Abs(solution.Voltage[row] - solution.Voltage[row - 1]) > steepest * (solution.Time[row] - solution.Time[row - 1]))
            .Select(row => solution.Time[row])];

    private static MonotoneCubic Voltage(CellRecord record, int step)
    {
        int[] rows = [.. Enumerable.Range(0, record.Time.Length).Where(i => record.Step[i] == step && (i == 0 || record.Step[i - 1] != step || record.Time[i] > record.Time[i - 1]))];
        return new MonotoneCubic([.. rows.Select(i => record.Time[i])], [.. rows.Select(i => record.Voltage[i])]);
    }
}
