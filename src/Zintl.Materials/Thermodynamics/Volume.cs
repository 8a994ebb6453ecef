namespace Zintl.Materials.Thermodynamics;

/// <summary>Volume along a path. V(x) is linear between neighbouring phases, which coexist. J and dV/V0 are never mixed: both have a name.</summary>
public static class Volume
{
    /// <summary>V(x), volume per mole of host atoms, [m3/mol].</summary>
    /// <param name="path">The path.</param>
    /// <param name="stoichiometry">x, [mol Na/mol host atoms], in [0, x_max].</param>
    /// <exception cref="ArgumentOutOfRangeException">x lies outside the path.</exception>
    public static double MolarVolume(this SodiationPath path, double stoichiometry)
    {
        int k = path.StepAt(stoichiometry) + 1;
        PathPhase before = path.Phases[k - 1], after = path.Phases[k];
        double share = (stoichiometry - before.Stoichiometry) / (after.Stoichiometry - before.Stoichiometry);
        return before.MolarVolume.Value + (share * (after.MolarVolume.Value - before.MolarVolume.Value));
    }

    /// <summary>J = V(x)/V(0), the volume ratio, [-].</summary>
    public static double VolumeRatio(this SodiationPath path, double stoichiometry) => path.MolarVolume(stoichiometry) / path.Phases[0].MolarVolume.Value;

    /// <summary>dV/V0 = J - 1, the volume expansion, [-].</summary>
    public static double VolumeExpansion(this SodiationPath path, double stoichiometry) => path.VolumeRatio(stoichiometry) - 1;

    /// <summary>Partial molar volume of Na over step k (k = 1 .. m), [m3/mol].</summary>
    public static double PartialMolarVolume(this SodiationPath path, int step)
    {
        PathPhase before = path.Phases[step - 1], after = path.Phases[step];
        return (after.MolarVolume.Value - before.MolarVolume.Value) / (after.Stoichiometry - before.Stoichiometry);
    }
}
