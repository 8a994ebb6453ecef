namespace Zintl.Materials.Thermodynamics;

/// <summary>One row of the table of a path: a phase and the step that leads to it. Row 0 is the host, its step is null.</summary>
/// <param name="Phase">Name of the phase.</param>
/// <param name="Stoichiometry">x, [mol Na/mol host atoms].</param>
/// <param name="Step">The step that leads to it, with kind and source of its potentials.</param>
/// <param name="Equilibrium">Plateau at equilibrium, [V vs Na/Na+].</param>
/// <param name="Sodiating">Plateau of later sodiations, [V vs Na/Na+].</param>
/// <param name="Desodiating">Plateau of desodiation, [V vs Na/Na+].</param>
/// <param name="FirstSodiating">Plateau of the first sodiation, [V vs Na/Na+].</param>
/// <param name="Capacity">Capacity at the end of the step, per mass of host, [C/kg].</param>
/// <param name="VolumeRatio">J = V/V0, [-].</param>
/// <param name="VolumeExpansion">dV/V0 = J - 1, [-].</param>
/// <param name="MolarVolume">Volume per mole of host atoms, [m3/mol], with kind and source.</param>
public sealed record PathRow(
    string Phase,
    double Stoichiometry,
    PathStep? Step,
    double? Equilibrium,
    double? Sodiating,
    double? Desodiating,
    double? FirstSodiating,
    double Capacity,
    double VolumeRatio,
    double VolumeExpansion,
    Sourced MolarVolume);
