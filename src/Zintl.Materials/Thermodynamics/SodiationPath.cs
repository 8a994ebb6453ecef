using System.Collections.Immutable;

namespace Zintl.Materials.Thermodynamics;

/// <summary>
/// The phases a host passes through as sodium enters it: the one record between thermodynamics, particles, figures and plateau labels.
/// Phase 0 is the host; step k leads from phase k-1 to phase k at one potential. Open-circuit potential, volume, Gibbs energy and capacity are derived from it.
/// </summary>
/// <param name="Host">The host as its users write it: "Sn", "BiSn", "black P".</param>
/// <param name="HostMolarMass">Mass of one mole of host atoms, [kg/mol].</param>
/// <param name="Phases">The phases in order of rising stoichiometry, shape [m + 1].</param>
/// <param name="Steps">The steps between them in order of falling potential, shape [m]; <c>Steps[k - 1]</c> leads to <c>Phases[k]</c>.</param>
public sealed record SodiationPath(string Host, double HostMolarMass, ImmutableArray<PathPhase> Phases, ImmutableArray<PathStep> Steps);
