using System.Collections.Immutable;

namespace Zintl.Materials.Thermodynamics;

/// <summary>The table that describes a path to a reader.</summary>
public static class PathTable
{
    /// <summary>One row per phase, the host first.</summary>
    public static ImmutableArray<PathRow> Rows(this SodiationPath path) =>
        [.. path.Phases.Select((phase, k) => Row(path, phase, k == 0 ? null : path.Steps[k - 1]))];

    private static PathRow Row(SodiationPath path, PathPhase phase, PathStep? step) => new(
        phase.Name,
        phase.Stoichiometry,
        step,
        step?.Potential(PathBranch.Equilibrium),
        step?.Potential(PathBranch.Sodiating),
        step?.Potential(PathBranch.Desodiating),
        step?.Potential(PathBranch.FirstSodiating),
        path.PerHostMass(phase.Stoichiometry),
        path.VolumeRatio(phase.Stoichiometry),
        path.VolumeExpansion(phase.Stoichiometry),
        phase.MolarVolume);
}
