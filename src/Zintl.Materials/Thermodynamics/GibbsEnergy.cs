namespace Zintl.Materials.Thermodynamics;

/// <summary>Gibbs energy along a path: the one scalar behind its equilibrium potentials.</summary>
public static class GibbsEnergy
{
    /// <summary>G(x) = -F int_0^x U dx, of reaction from host and sodium metal, [J/mol host atoms]. Between phases it is their common tangent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">x lies outside the path.</exception>
    public static double ReactionEnergy(this SodiationPath path, double stoichiometry)
    {
        int last = path.StepAt(stoichiometry);
        double integral = 0;
        for (int k = 0; k <= last; k++)
        {
            double end = k == last ? stoichiometry : path.Phases[k + 1].Stoichiometry;
            integral += path.Steps[k].EquilibriumPotential.Value * (end - path.Phases[k].Stoichiometry);
        }
        return -PhysicalConstants.Faraday * integral;
    }
}
