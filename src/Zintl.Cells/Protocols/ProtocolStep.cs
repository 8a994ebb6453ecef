using System.Collections.Immutable;

namespace Zintl.Cells.Protocols;

/// <summary>One step of a protocol.</summary>
/// <param name="Control">What is held constant.</param>
/// <param name="Value">The held value in the unit of <paramref name="Control"/>; positive discharges the cell (sodiates the alloy of a half-cell), negative charges it; voltages as they are; 0 at rest.</param>
/// <param name="Duration">Longest duration, [s], more than 0.</param>
/// <param name="Ends">What ends the step earlier; may be empty.</param>
/// <param name="Period">Time between output rows, [s]; null: as fine as the curve needs.</param>
/// <param name="Text">The step as it was written, for messages and labels.</param>
/// <param name="Cycle">Cycle number from 1.</param>
public sealed record ProtocolStep(StepControl Control, double Value, double Duration, ImmutableArray<StepEnd> Ends, double? Period, string Text, int Cycle);
