using Zintl.Materials.Thermodynamics;

namespace Zintl.Models.Particles.Diffusion;

/// <summary>Whether sodium can move along a path at all.</summary>
internal static class PathCheck
{
    /// <summary>The path itself, if a particle can be made of it.</summary>
    /// <exception cref="ArgumentException">It cannot; the message lists every fault.</exception>
    public static SodiationPath Usable(SodiationPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var faults = new List<string>();
        if (path.Phases.Length < 2 || path.Steps.Length != path.Phases.Length - 1)
            throw new ArgumentException($"A path takes two phases or more and one step between each two; found {path.Phases.Length} phases and {path.Steps.Length} steps.", nameof(path));
        for (int k = 0; k < path.Phases.Length; k++) CheckPhase(path, k, faults);
        for (int k = 0; k < path.Steps.Length; k++) CheckStep(path, k, faults);
        var (host, solubility) = (path.Phases[0], path.Phases[0].Solubility.Value);
        if (host.Stoichiometry != 0) faults.Add(FormattableString.Invariant($"x of the host {host.Name} is {host.Stoichiometry}; it must be 0"));
        if (!(solubility > 0 && solubility < path.Phases[1].Stoichiometry))
            faults.Add(FormattableString.Invariant($"solubility of the host {host.Name} is {solubility}; without dissolved sodium, or with more than the first compound holds, no path leads out"));
        return faults.Count == 0 ? path : throw new ArgumentException($"{path.Host}: {string.Join("; ", faults)}.", nameof(path));
    }

    private static void CheckPhase(SodiationPath path, int k, List<string> faults)
    {
        var phase = path.Phases[k];
        if (!double.IsFinite(phase.Stoichiometry) || (k > 0 && phase.Stoichiometry <= path.Phases[k - 1].Stoichiometry))
            faults.Add(FormattableString.Invariant($"x of {phase.Name} is {phase.Stoichiometry}; it must be above that of the phase before it"));
        if (!IsPositive(phase.MolarVolume.Value)) faults.Add(FormattableString.Invariant($"molar volume of {phase.Name} is {phase.MolarVolume.Value} m3/mol; it must be positive"));
        if (!IsPositive(phase.Diffusivity.Value)) faults.Add(FormattableString.Invariant($"D* of {phase.Name} is {phase.Diffusivity.Value} m2/s; it must be positive"));
        if (phase.Solubility.Value is not (>= 0 and < double.PositiveInfinity))
            faults.Add(FormattableString.Invariant($"solubility of {phase.Name} is {phase.Solubility.Value}; it must be 0 or more"));
    }

    private static void CheckStep(SodiationPath path, int k, List<string> faults)
    {
        double potential = path.Steps[k].EquilibriumPotential.Value;
        if (!double.IsFinite(potential) || (k > 0 && potential >= path.Steps[k - 1].EquilibriumPotential.Value))
            faults.Add(FormattableString.Invariant($"U of step {k + 1} is {potential} V; it must be below that of the step before it"));
    }

    private static bool IsPositive(double value) => value > 0 && double.IsFinite(value);
}
