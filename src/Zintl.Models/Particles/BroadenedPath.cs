using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Models.Particles;

/// <summary>
/// A path as a solid solution: each step broadened by ideal mixing, x(U) = sum dx_k / {1 + exp[(F/RT)(U - U_k)]}. For Fickian diffusion in a host whose
/// amorphous phases slope; the width RT/F is an assumption, not a measurement.
/// </summary>
public static class BroadenedPath
{
    private const int Points = 400;

    /// <summary>Thermal voltages beyond the outermost plateaus where the table ends.</summary>
    private const double Margin = 12;

    /// <summary>Tables of U, D and J over the whole range of x.</summary>
    /// <param name="path">The path; the diffusivity D* of a phase stands for Fick's D near its composition.</param>
    /// <param name="temperature">T, [K].</param>
    /// <param name="diffusionFactor">Factor on every diffusivity, [-].</param>
    public static TabulatedSolid Solid(SodiationPath path, double temperature, double diffusionFactor)
    {
        ArgumentNullException.ThrowIfNull(path);
        double thermal = PhysicalConstants.Gas * temperature / PhysicalConstants.Faraday;
        double[] plateaus = [.. path.Steps.Select(step => step.PotentialAt(temperature))];
        double high = plateaus[0] + Margin * thermal;
        double low = plateaus[^1] - Margin * thermal;
        double maximum = path.Phases[^1].Stoichiometry;
        double[] potential = new double[Points];
        double[] x = new double[Points];
        for (int i = 0; i < Points; i++)
        {
            potential[i] = high + (low - high) * i / (Points - 1);
            x[i] = i == 0 ? 0 : i == Points - 1 ? maximum : Mixed(path, plateaus, potential[i], thermal);
        }

        return new TabulatedSolid(x, potential, [.. x.Select(value => diffusionFactor * Diffusivity(path, value))], [.. x.Select(path.VolumeRatio)]);
    }

    private static double Mixed(SodiationPath path, double[] plateaus, double potential, double thermal)
    {
        double sum = 0;
        for (int k = 0; k < plateaus.Length; k++)
            sum += (path.Phases[k + 1].Stoichiometry - path.Phases[k].Stoichiometry) / (1 + Math.Exp((potential - plateaus[k]) / thermal));
        return sum;
    }

    /// <summary>ln D linear between neighbouring phases; the host takes that of the first phase with sodium.</summary>
    private static double Diffusivity(SodiationPath path, double x)
    {
        int k = 1;
        while (k < path.Phases.Length - 1 && path.Phases[k].Stoichiometry < x) k++;
        PathPhase outer = path.Phases[k];
        PathPhase inner = path.Phases[Math.Max(k - 1, 1)];
        if (inner == outer) return outer.Diffusivity.Value;
        double share = (x - inner.Stoichiometry) / (outer.Stoichiometry - inner.Stoichiometry);
        return inner.Diffusivity.Value * Math.Pow(outer.Diffusivity.Value / inner.Diffusivity.Value, share);
    }
}
