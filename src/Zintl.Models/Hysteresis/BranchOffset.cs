using Zintl.Materials.Thermodynamics;

namespace Zintl.Models.Hysteresis;

/// <summary>
/// What the measured branches lie off the equilibrium: a dissipative offset at the surface, zero or more, against the direction of the reaction. On the way from
/// one plateau to the next the branch keeps the offset of the plateau it left; it neither passes the next branch plateau (where that offset is smaller) nor
/// reaches it before the last millivolts (where it is larger). So it stays continuous and monotone, and does not magnify the losses in the particle.
/// </summary>
/// <remarks>Current times offset is never negative, hence no loop in (x, U) can gain energy (docs/physics/1-thermodynamics.md).</remarks>
public sealed class BranchOffset
{
    /// <summary>Distance from the next plateau within which a larger offset sets in, [V].</summary>
    private const double LongestRamp = 0.005;

    /// <summary>Difference that tells the slope of what is piecewise linear, [V].</summary>
    private const double Nudge = 1e-7;

    private readonly double[] potential;
    private readonly double[] sodiating;
    private readonly double[] firstSodiating;
    private readonly double[] desodiating;
    private readonly double smallRate;
    private readonly bool nothing;

    /// <param name="path">The path with its offsets per step.</param>
    /// <param name="temperature">Temperature, [K].</param>
    /// <param name="smallRate">Rate d(mean x)/dt below which the offset fades towards equilibrium, [1/s]; it makes rest an equilibrium and the cell solvable at zero current.</param>
    public BranchOffset(SodiationPath path, double temperature, double smallRate)
    {
        ArgumentNullException.ThrowIfNull(path);
        potential = [.. path.Steps.Select(step => step.PotentialAt(temperature))];
        sodiating = [.. path.Steps.Select(step => step.Sodiating.Value)];
        firstSodiating = [.. path.Steps.Select(step => step.FirstSodiating.Value)];
        desodiating = [.. path.Steps.Select(step => step.Desodiating.Value)];
        this.smallRate = smallRate;
        nothing = sodiating.Concat(firstSodiating).Concat(desodiating).All(value => value == 0);
    }

    /// <summary>Equilibrium potentials of the plateaus, falling, [V].</summary>
    public ReadOnlySpan<double> Plateaus => potential;

    /// <summary>True where every offset is 0.</summary>
    public bool IsNothing => nothing;

    /// <summary>Offset of the branch from the equilibrium, [V]: below it on sodiation, above it on desodiation, 0 at rest.</summary>
    /// <param name="equilibrium">Equilibrium potential of the surface, [V].</param>
    /// <param name="rate">d(mean x)/dt, [1/s]; positive sodiates.</param>
    /// <param name="first">True while host that never held sodium is being converted.</param>
    public double At(double equilibrium, double rate, bool first)
    {
        double direction = rate / Math.Sqrt(rate * rate + smallRate * smallRate);
        return -direction * (rate < 0 ? OnTheWay(desodiating, equilibrium, 0) : OnTheWay(first ? firstSodiating : sodiating, equilibrium, 1));
    }

    /// <summary>The same, with its derivatives.</summary>
    /// <param name="equilibrium">Equilibrium potential of the surface, [V].</param>
    /// <param name="rate">d(mean x)/dt, [1/s]; positive sodiates.</param>
    /// <param name="first">True while host that never held sodium is being converted.</param>
    /// <param name="byPotential">d(offset)/d(equilibrium), [-].</param>
    /// <param name="byRate">d(offset)/d(rate), [V s].</param>
    public double At(double equilibrium, double rate, bool first, out double byPotential, out double byRate)
    {
        double square = rate * rate + smallRate * smallRate, norm = Math.Sqrt(square), direction = rate / norm;
        double[] branch = rate < 0 ? desodiating : first ? firstSodiating : sodiating;
        int ahead = rate < 0 ? 0 : 1;
        double size = OnTheWay(branch, equilibrium, ahead);
        byPotential = -direction * (OnTheWay(branch, equilibrium + Nudge, ahead) - size) / Nudge;
        byRate = -size * smallRate * smallRate / (square * norm);
        return -direction * size;
    }

    /// <summary>Offset between plateaus k-1 and k of falling potential; <paramref name="ahead"/> is 1 on the way down to k, 0 on the way up to k-1.</summary>
    private double OnTheWay(double[] branch, double equilibrium, int ahead)
    {
        int k = 0;
        while (k < potential.Length && potential[k] > equilibrium) k++;
        if (k == 0) return branch[0];
        if (k == potential.Length) return branch[^1];
        int next = k - 1 + ahead;
        double left = branch[k - ahead];
        double coming = branch[next];
        double distance = Math.Abs(equilibrium - potential[next]);
        if (coming <= left) return Math.Min(left, coming + distance);
        double ramp = Math.Min(LongestRamp, 0.5 * (potential[k - 1] - potential[k]));
        return left + (coming - left) * Math.Max(0, 1 - distance / ramp);
    }
}
