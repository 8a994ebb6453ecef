namespace Zintl.Simulation;

/// <summary>How one protocol step ended.</summary>
/// <param name="End">Name of the event.</param>
/// <param name="Detail">One sentence with numbers.</param>
/// <param name="Stops">True where the protocol cannot go on (failure, interruption, closed pores).</param>
internal readonly record struct StepResult(string End, string Detail, bool Stops);
