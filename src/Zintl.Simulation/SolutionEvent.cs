namespace Zintl.Simulation;

/// <summary>Something with a name that happened at one moment.</summary>
/// <param name="Time">When, [s].</param>
/// <param name="Cycle">Cycle number from 1.</param>
/// <param name="Step">Index of the protocol step from 1.</param>
/// <param name="Name">The name from the closed list of events: "lower cut-off", "depleted surface", "time", ...</param>
/// <param name="Detail">One sentence, with numbers.</param>
public sealed record SolutionEvent(double Time, int Cycle, int Step, string Name, string Detail);
