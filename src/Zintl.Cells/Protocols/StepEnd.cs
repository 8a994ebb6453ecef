namespace Zintl.Cells.Protocols;

/// <summary>One way a step ends.</summary>
/// <param name="Kind">The quantity watched.</param>
/// <param name="Value">Its limit, in the unit of <paramref name="Kind"/>.</param>
/// <param name="Below">
/// True: ends when the quantity falls below the limit; false: when it rises above, which capacities always do; null: whichever side the step approaches it from.
/// </param>
public sealed record StepEnd(EndKind Kind, double Value, bool? Below = null);
