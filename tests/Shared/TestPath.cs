using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Testing;

/// <summary>Paths for tests; the numbers are plausible, not data.</summary>
internal static class TestPath
{
    private const double HostMolarVolume = 16.3e-6;

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
