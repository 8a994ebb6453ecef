using Zintl.Materials.Thermodynamics;

namespace Zintl.Simulation;

/// <summary>Open-circuit potential of a path at a mean stoichiometry: the plateau it lies on.</summary>
internal sealed class EquilibriumStaircase(SodiationPath path, double temperature)
{
    private readonly double[] ends = [.. path.Phases.Skip(1).Select(phase => phase.Stoichiometry)];
    private readonly double[] potentials = [.. path.Steps.Select(step => step.PotentialAt(temperature))];

    /// <summary>U, [V].</summary>
    public double At(double stoichiometry)
    {
        int k = 0;
        while (k < ends.Length - 1 && stoichiometry > ends[k]) k++;
        return potentials[k];
    }
}
