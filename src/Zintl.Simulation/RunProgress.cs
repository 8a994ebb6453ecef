namespace Zintl.Simulation;

/// <summary>Where a run is.</summary>
/// <param name="Time">Simulated time, [s].</param>
/// <param name="Step">Index of the protocol step from 1.</param>
/// <param name="Steps">Number of protocol steps.</param>
/// <param name="Cycle">Cycle number from 1.</param>
/// <param name="Voltage">[V].</param>
/// <param name="Stoichiometry">Mean x, [-].</param>
public readonly record struct RunProgress(double Time, int Step, int Steps, int Cycle, double Voltage, double Stoichiometry);
