namespace Zintl.Cells.Protocols;

/// <summary>
/// A jump back, taken <paramref name="Times"/> times whenever it is reached: the steps from <paramref name="Step"/> to here are run once more than that.
/// Each pass is a cycle.
/// </summary>
/// <param name="Step">Number of the step jumped to, from 1, as the parts of the same list are counted: steps, repeats and jumps alike.</param>
/// <param name="Times">How often, at least once.</param>
/// <param name="Path">Where it stands, for messages.</param>
public sealed record StepGoto(int Step, int Times, string Path) : ProtocolPart(Path);
