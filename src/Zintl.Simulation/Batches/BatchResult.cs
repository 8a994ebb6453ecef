using System.Collections.Immutable;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Batches;

/// <summary>What one cell of a batch gave; a failure is a value.</summary>
/// <param name="Steps">Its protocol steps, as far as it came.</param>
/// <param name="LargestThickness">Of the working electrode of a half-cell, of the negative electrode of a full cell, at the ends of time steps, [m].</param>
/// <param name="SmallestPorosity">Anywhere in the electrodes, at the ends of time steps, [-].</param>
/// <param name="Balances">What must close.</param>
/// <param name="State">How far it came.</param>
/// <param name="Cause">Of a failure.</param>
/// <param name="Remedy">Of a failure.</param>
/// <param name="Alone">Why the cell ran by itself; null where it ran in a lane.</param>
/// <param name="Curve">Its voltage where that was asked for.</param>
public sealed record BatchResult(
    ImmutableArray<StepSummary> Steps,
    double LargestThickness,
    double SmallestPorosity,
    BalanceSheet Balances,
    RunState State,
    string? Cause,
    string? Remedy,
    string? Alone,
    BatchCurve? Curve)
{
    /// <summary>Largest less smallest charge passed since the start at the ends of steps, whole cell, [C].</summary>
    public double Capacity
    {
        get
        {
            double passed = 0, largest = 0, smallest = 0;
            foreach (StepSummary step in Steps)
            {
                passed += step.Charge;
                (largest, smallest) = (Math.Max(largest, passed), Math.Min(smallest, passed));
            }

            return largest - smallest;
        }
    }

    /// <summary>The last step that discharges the cell, else the last that charges it; null where no charge passed.</summary>
    public StepSummary? Discharge => Steps.LastOrDefault(step => step.Charge < 0) ?? Steps.LastOrDefault(step => step.Charge > 0);
}
