namespace Zintl.Cells.Protocols;

/// <summary>What holds for all steps of a protocol.</summary>
/// <param name="CRateBase">Current per mass of active host that "1C" means, [A/kg]; null: the theoretical capacity of the host in one hour.</param>
/// <param name="Period">Time between output rows of steps that state no sampling, [s]; null: as fine as the curve needs.</param>
/// <param name="ReadFile">
/// Text of a drive cycle's file, named as the step names it; throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where it cannot be read.
/// Null: drive cycles are refused.
/// </param>
public sealed record ProtocolOptions(double? CRateBase = null, double? Period = null, Func<string, string>? ReadFile = null);
