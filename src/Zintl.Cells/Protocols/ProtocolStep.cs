using System.Collections.Immutable;

namespace Zintl.Cells.Protocols;

/// <summary>One step of a protocol.</summary>
/// <param name="Control">What is held constant, or follows <see cref="DriveCycle"/>.</param>
/// <param name="Value">The held value in the unit of <paramref name="Control"/>; positive discharges the cell (sodiates the alloy of a half-cell), negative charges it; voltages as they are; 0 at rest and in a drive cycle.</param>
/// <param name="Duration">Longest duration, [s], more than 0.</param>
/// <param name="Ends">What ends the step earlier; may be empty.</param>
/// <param name="Period">Time between output rows, [s]; null: as fine as the curve needs.</param>
/// <param name="Text">The step as it was written, for messages and labels.</param>
/// <param name="Cycle">Cycle number from 1.</param>
public sealed record ProtocolStep(StepControl Control, double Value, double Duration, ImmutableArray<StepEnd> Ends, double? Period, string Text, int Cycle)
{
    /// <summary>What the terminals follow; null unless <see cref="Control"/> is <see cref="StepControl.DriveCycle"/>.</summary>
    public DriveCycle? DriveCycle { get; init; }

    /// <summary>Ambient temperature during the step, [K]; null: that of the cell.</summary>
    public double? Temperature { get; init; }

    /// <summary>Change of voltage between output rows, [V]; null: rows do not depend on the voltage.</summary>
    public double? VoltageInterval { get; init; }

    /// <summary>True: a step whose end is already met as it begins is left out, and the protocol goes on; false: nobody has allowed that.</summary>
    public bool SkipIfInfeasible { get; init; }
}
