using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Bpx;

/// <summary>
/// What BPX can say of a material: rigid spheres with Fickian diffusion. An alloy is described by the share of its largest uptake, its staircase of plateaus
/// as steep ramps of 0.2 % of the step at each end, its diffusivities joined by lines.
/// </summary>
internal static class StandIn
{
    private const double Ramp = 1e-3;

    /// <summary>The Fickian description; null for a material that has none.</summary>
    public static FickianInsertion? Of(InsertionDesign insertion) => insertion switch
    {
        FickianInsertion fickian => fickian,
        AlloyInsertion alloy => Of(alloy),
        _ => null,
    };

    /// <summary>Largest uptake, mol per mol of host, that shares of the stand-in refer to; 1 for an insertion into sites, [-].</summary>
    public static double Uptake(InsertionDesign insertion) => insertion is AlloyInsertion alloy ? alloy.Path.Phases[^1].Stoichiometry : 1;

    private static FickianInsertion Of(AlloyInsertion alloy)
    {
        SodiationPath path = alloy.Path;
        double uptake = Uptake(alloy);
        double[] shares = [.. path.Phases.Select(phase => phase.Stoichiometry / uptake)];
        LinearTable diffusivity = new(shares, [.. path.Phases.Select(phase => phase.Diffusivity.Value)]);
        return new()
        {
            MaximumConcentration = uptake / path.Phases[0].MolarVolume.Value,
            InitialStoichiometry = alloy.InitialStoichiometry / uptake,
            OpenCircuitPotential = Staircase(shares, [.. path.Steps.Select(step => step.EquilibriumPotential.Value)]),
            EntropicChange = Staircase(shares, [.. path.Steps.Select(step => step.EntropyCoefficient?.Value ?? 0)]),
            Diffusivity = alloy.DiffusionActivationEnergy == 0
                ? diffusivity
                : new ArrheniusFunction(diffusivity, alloy.DiffusionActivationEnergy / PhysicalConstants.Gas, PathStep.ReferenceTemperature),
        };
    }

    private static LinearTable Staircase(double[] shares, double[] levels)
    {
        List<double> x = [], f = [];
        for (int k = 0; k < levels.Length; k++)
        {
            double ramp = Ramp * (shares[k + 1] - shares[k]);
            x.AddRange([k == 0 ? shares[k] : shares[k] + ramp, k + 1 == levels.Length ? shares[k + 1] : shares[k + 1] - ramp]);
            f.AddRange([levels[k], levels[k]]);
        }

        return new([.. x], [.. f]);
    }
}
