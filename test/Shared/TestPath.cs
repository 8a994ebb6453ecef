using System.Collections.Immutable;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Testing;

/// <summary>Paths for tests; the numbers are plausible, not data.</summary>
internal static class TestPath
{
    public const double HostMolarVolume = 16.3e-6;

    /// <summary>Sn with four plateaus, D* 5e-15 m2/s, J 1 to 5.25.</summary>
    public static SodiationPath Tin => Create([0, 0.5, 1, 2.25, 3.75], [0.53, 0.46, 0.16, 0.08], [1, 1.48, 2.21, 3.48, 5.25], 5e-15);

    /// <summary>Any path, its host with D* 1e-13 m2/s and 0.02 mol/mol of dissolved sodium.</summary>
    public static SodiationPath Create(double[] stoichiometries, double[] potentials, double[] volumeRatios, double diffusivity, double solubility = 0.02)
    {
        var phases = stoichiometries.Select((x, i) => new PathPhase(
            FormattableString.Invariant($"phase {i}"), x, Number(HostMolarVolume * volumeRatios[i]), Number(i == 0 ? 1e-13 : diffusivity), Number(i == 0 ? solubility : 0)));
        var steps = potentials.Select(u => new PathStep(Number(u), null, Number(0), Number(0), Number(0), Number(0)));
        return new SodiationPath("Sn", 0.11871, [.. phases], [.. steps]);
    }

    private static Sourced Number(double value) => Sourced.Assumed(value, "test");
}
