namespace Zintl.Simulation;

/// <summary>What must close, relative to the theoretical capacity (sodium), the host amount and the energy passed.</summary>
/// <param name="Sodium">Largest |sodium in the particle - sodium passed| over the run, relative, [-].</param>
/// <param name="Host">Largest relative error of the host amount over the run, [-].</param>
/// <param name="Energy">Relative error of: electrical work = free energy stored + heat, [-].</param>
/// <param name="Dissipation">Energy turned into heat over the run, [J]; at least 0.</param>
public sealed record Balances(double Sodium, double Host, double Energy, double Dissipation);
