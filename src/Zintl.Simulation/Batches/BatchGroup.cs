namespace Zintl.Simulation.Batches;

/// <summary>Neighbouring cases that run together.</summary>
/// <param name="First">Number of its first case, from 0.</param>
/// <param name="Count">Cases, 1 to 8.</param>
/// <param name="Alone">Why its one case shares time steps with nobody; null where it runs in lanes.</param>
public sealed record BatchGroup(int First, int Count, string? Alone);
