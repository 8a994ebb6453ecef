using Zintl.Materials.Thermodynamics;

namespace Zintl.Models.Hysteresis;

/// <summary>
/// What the measured branches lie off the equilibrium: a dissipative offset at the surface, zero or more, against the direction of the reaction. Between two
/// plateaus it runs linearly in the equilibrium potential, so that the branch potential stays continuous and monotone.
/// </summary>
/// <remarks>Current times offset is never negative, hence no loop in (x, U) can gain energy (physics, section 2).</remarks>
public sealed class BranchOffset
{
    private readonly double[] potential;
    private readonly double[] sodiating;
    private readonly double[] firstSodiating;
    private readonly double[] desodiating;
    private readonly double smallRate;

    /// <param name="path">The path with its offsets per step.</param>
    /// <param name="temperature">Temperature, [K].</param>
    /// <param name="smallRate">Rate d(mean x)/dt below which the offset fades towards equilibrium, [1/s]; it makes rest an equilibrium and the cell solvable at zero current.</param>
    public BranchOffset(SodiationPath path, double temperature, double smallRate)
    {
        ArgumentNullException.ThrowIfNull(path);
        potential = [.. path.Steps.Select(step => step.EquilibriumPotential.Value + (step.EntropyCoefficient?.Value ?? 0) * (temperature - 298.15))];
        sodiating = [.. path.Steps.Select(step => step.Sodiating.Value)];
        firstSodiating = [.. path.Steps.Select(step => step.FirstSodiating.Value)];
        desodiating = [.. path.Steps.Select(step => step.Desodiating.Value)];
        this.smallRate = smallRate;
    }

    /// <summary>Offset of the branch from the equilibrium, [V]: below it on sodiation, above it on desodiation, 0 at rest.</summary>
    /// <param name="equilibrium">Equilibrium potential of the surface, [V].</param>
    /// <param name="rate">d(mean x)/dt, [1/s]; positive sodiates.</param>
    /// <param name="first">True while host that never held sodium is being converted.</param>
    public double At(double equilibrium, double rate, bool first)
    {
        double[] branch = rate < 0 ? desodiating : first ? firstSodiating : sodiating;
        double direction = rate / Math.Sqrt(rate * rate + smallRate * smallRate);
        return -direction * Interpolate(branch, equilibrium);
    }

    private double Interpolate(double[] branch, double equilibrium)
    {
        int k = 0;
        while (k < potential.Length && potential[k] > equilibrium) k++;
        if (k == 0) return branch[0];
        if (k == potential.Length) return branch[^1];
        double share = (potential[k - 1] - equilibrium) / (potential[k - 1] - potential[k]);
        return branch[k - 1] + share * (branch[k] - branch[k - 1]);
    }
}
