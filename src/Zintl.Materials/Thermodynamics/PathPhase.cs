namespace Zintl.Materials.Thermodynamics;

/// <summary>One phase of a sodiation path.</summary>
/// <param name="Name">Formula or name, as plateau labels print it: "Na9Sn4", "a-NaP".</param>
/// <param name="Stoichiometry">x, mol Na per mol host atoms, [-].</param>
/// <param name="MolarVolume">Volume per mole of host atoms, [m3/mol].</param>
/// <param name="Diffusivity">Self-diffusivity of Na in the phase, D*, [m2/s].</param>
/// <param name="Solubility">Na dissolved in the phase on top of a line compound, [mol/mol]: it lets a host with x = 0 carry a flux.</param>
public sealed record PathPhase(string Name, double Stoichiometry, Sourced MolarVolume, Sourced Diffusivity, Sourced Solubility);
