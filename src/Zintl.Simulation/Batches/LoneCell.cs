using System.Collections.Immutable;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Batches;

/// <summary>Runs one cell of a batch by itself.</summary>
internal static class LoneCell
{
    /// <param name="each">The cell.</param>
    /// <param name="reason">Why it does not run in a lane.</param>
    /// <param name="options">As for any run.</param>
    /// <param name="keepsCurve">Whether the voltage is asked for.</param>
    public static BatchResult Run(BatchCase each, string reason, SimulationOptions options, bool keepsCurve)
    {
        CellSolution solution = CellSimulator.Run(each.Design, each.Protocol, options);
        ImmutableArray<double> thickness = solution.Record.Auxiliary[each.Design.IsHalfCell ? "positiveThickness_um" : "negativeThickness_um"];
        return new BatchResult(
            solution.Steps,
            1e-6 * thickness.DefaultIfEmpty(0).Max(),
            solution.Record.Auxiliary["porositySmallest"].DefaultIfEmpty(0).Min(),
            solution.Balances,
            solution.State,
            solution.Cause,
            solution.Remedy,
            reason,
            keepsCurve ? new BatchCurve(solution.Record.Time, solution.Record.Voltage) : null);
    }
}
