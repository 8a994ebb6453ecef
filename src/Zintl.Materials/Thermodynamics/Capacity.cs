namespace Zintl.Materials.Thermodynamics;

/// <summary>Capacity of a path by Faraday's law, in SI (1 mAh/g = 3600 C/kg); per gram of what, each name says.</summary>
public static class Capacity
{
    /// <summary>Capacity up to x, per mass of host, q = x F/M, [C/kg].</summary>
    public static double PerHostMass(this SodiationPath path, double stoichiometry) => stoichiometry * PhysicalConstants.Faraday / path.HostMolarMass;

    /// <summary>Theoretical capacity: the whole path, per mass of host, [C/kg].</summary>
    public static double TheoreticalCapacity(this SodiationPath path) => path.PerHostMass(path.Phases[^1].Stoichiometry);

    /// <summary>Capacity of the plateaus that lie above a cut-off on a branch, per mass of host, [C/kg].</summary>
    /// <remarks>The staircase ends at the first plateau at or below the cut-off: what follows is not reached without current that passes it.</remarks>
    /// <param name="path">The path.</param>
    /// <param name="cutOff">Lower cut-off, [V vs Na/Na+].</param>
    /// <param name="branch">Branch of the sodiation.</param>
    public static double ReachableCapacity(this SodiationPath path, double cutOff, PathBranch branch = PathBranch.Sodiating)
    {
        int k = 0;
        while (k < path.Steps.Length && path.Steps[k].Potential(branch) > cutOff) k++;
        return path.PerHostMass(path.Phases[k].Stoichiometry);
    }

    /// <summary>Capacity of the whole path per mass of the sodiated end phase, [C/kg].</summary>
    public static double PerSodiatedMass(this SodiationPath path)
    {
        double end = path.Phases[^1].Stoichiometry;
        return end * PhysicalConstants.Faraday / (path.HostMolarMass + (end * AtomicMasses.Of("Na")));
    }

    /// <summary>Capacity of the whole path per volume of the sodiated end phase, [C/m3].</summary>
    public static double PerSodiatedVolume(this SodiationPath path) => path.Phases[^1].Stoichiometry * PhysicalConstants.Faraday / path.Phases[^1].MolarVolume.Value;
}
