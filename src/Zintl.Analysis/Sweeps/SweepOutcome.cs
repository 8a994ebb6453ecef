using Zintl.Cells.Files;
using Zintl.Simulation;
using Zintl.Simulation.Batches;

namespace Zintl.Analysis.Sweeps;

/// <summary>What one case of a sweep gave, per electrode area.</summary>
/// <param name="Case">Number from 0.</param>
/// <param name="Group">Number of the first case of the group that shared its time steps.</param>
/// <param name="State">How far it came.</param>
/// <param name="End">Name of the event that ended its last step.</param>
/// <param name="Capacity">Largest less smallest charge passed, [C/m2].</param>
/// <param name="Energy">Of the last discharge (else charge), [J/m2]; null where no charge passed.</param>
/// <param name="MeanVoltage">Of the same step, [V].</param>
/// <param name="LargestThickness">Of the alloy's coating, [m].</param>
/// <param name="SmallestPorosity">[-].</param>
/// <param name="WorstBalance">Largest relative error of what no step may create, [-].</param>
/// <param name="Note">Why it ran by itself, or why it failed; null for neither.</param>
public sealed record SweepOutcome(
    int Case,
    int Group,
    RunState State,
    string End,
    double Capacity,
    double? Energy,
    double? MeanVoltage,
    double LargestThickness,
    double SmallestPorosity,
    double WorstBalance,
    string? Note)
{
    internal static SweepOutcome Of(int number, int group, BatchResult result, double area)
    {
        double balance = new[] { result.Balances.Guest, result.Balances.Charge, result.Balances.Salt, result.Balances.Volume }.Max();
        return Of(number, group, result, area, balance);
    }

    /// <summary>A half-cell of one representative particle.</summary>
    internal static SweepOutcome Of(int number, Solution solution, double area)
    {
        double Largest(string channel) => solution.Record.Auxiliary[channel].DefaultIfEmpty(0).Max();
        double thickness = 1e-6 * Largest(Channels.CoatingThickness), porosity = solution.Record.Auxiliary[Channels.Porosity].DefaultIfEmpty(0).Min();
        BatchResult result = new(solution.Steps, thickness, porosity, new(solution.Balances.Sodium, 0, 0, 0, null), solution.State, solution.Cause, solution.Remedy, null, null);
        return Of(number, number, result, area, Math.Max(solution.Balances.Sodium, solution.Balances.Host));
    }

    private static SweepOutcome Of(int number, int group, BatchResult result, double area, double balance)
    {
        StepSummary? discharge = result.Discharge;
        return new(
            number,
            group,
            result.State,
            result.Steps.LastOrDefault()?.End ?? "",
            result.Capacity / area,
            discharge is null ? null : Math.Abs(discharge.Energy) / area,
            discharge?.MeanVoltage,
            result.LargestThickness,
            result.SmallestPorosity,
            balance,
            result.Cause ?? result.Alone);
    }
}
