using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Models.Particles.Diffusion;

/// <summary>
/// A sodiation path as a solid that diffuses down its chemical potential, with exactly flat plateaus. In the parameter s, x, J and Phi are straight lines:
/// host ramp, plateau, window of phase 1, plateau, ..., window of phase m. Phi = Int D* (x/J^2) (F/RT) (-dU) stands still on a plateau and rises in the window of phase k by
/// D*_k x_k/J_k^2 (F/RT) (U_k - U_(k+1)); x rises on a plateau, and by a narrow homogeneity width in a window (without it Phi there would be algebraic).
/// The dilute host obeys U = U_1 - (RT/F) ln(x/X_0) with its solubility X_0. Corners are rounded by a moving average in s, which keeps plateaus and windows.
/// </summary>
internal sealed class PhaseStaircase : DiffusingSolid
{
    /// <summary>U at which the last phase is full, [V]: below any cut-off.</summary>
    private const double LowestPotential = -0.2;

    /// <summary>Below this share of its dissolved sodium the logarithm of the host goes on as its tangent: U stays finite and grows steeply.</summary>
    private const double Depletion = 1e-12;

    private readonly double inverseThermalVoltage;
    private readonly double solubility;
    private readonly double[] plateaus;
    private readonly double[] slopes;
    private readonly double[] potentials;
    private readonly double[] energies;

    /// <summary>The staircase of a path.</summary>
    /// <param name="path">Potentials, volumes, D* and solubilities at 298.15 K.</param>
    /// <param name="temperature">T, [K]; moves the potentials by their entropy coefficients.</param>
    /// <param name="diffusionFactor">Factor on every diffusivity (its temperature dependence), [-].</param>
    /// <param name="homogeneity">Homogeneity width of each line compound, [mol/mol]; the corners are rounded over as much of s, which ranges from 0 to 2.</param>
    public PhaseStaircase(SodiationPath path, double temperature, double diffusionFactor, double homogeneity)
        : base(0, PathCheck.Usable(path).Phases[^1].Stoichiometry)
    {
        if (!(temperature > 0) || !double.IsFinite(temperature)) throw new ArgumentOutOfRangeException(nameof(temperature), temperature, "The temperature must be positive, in kelvin.");
        inverseThermalVoltage = PhysicalConstants.Faraday / (PhysicalConstants.Gas * temperature);
        solubility = path.Phases[0].Solubility.Value;
        double[] steps = [.. path.Steps.Select(step => step.PotentialAt(temperature))];
        plateaus = [.. steps, Math.Min(LowestPotential, steps[^1] + LowestPotential)];
        slopes = [.. path.Phases.Select(phase => diffusionFactor * Permeability(path, phase) * inverseThermalVoltage)];
        potentials = new double[path.Phases.Length];
        potentials[0] = slopes[0] / inverseThermalVoltage;
        for (int k = 1; k < potentials.Length; k++) potentials[k] = potentials[k - 1] + slopes[k] * (plateaus[k - 1] - plateaus[k]);
        Law = StaircaseLines.Round(Corners(path, homogeneity), homogeneity);
        energies = EnergiesAtPieces();
    }

    internal override TransportLaw Law { get; }

    internal override bool IsSmooth => false;

    internal override SurfacePoint Surface(double transportPotential)
    {
        double filling = transportPotential / potentials[^1];
        if (transportPotential <= potentials[0]) return Dilute(transportPotential / potentials[0], filling);
        int k = 1;
        while (k + 1 < potentials.Length && transportPotential > potentials[k]) k++;
        return new SurfacePoint(plateaus[k - 1] - (transportPotential - potentials[k - 1]) / slopes[k], -1 / slopes[k], filling);
    }

    internal override double GibbsEnergy(double x)
    {
        double s = Math.Clamp(Law.ParameterOfStoichiometry(x), 0, Law.End);
        int piece = Law.Locate(s);
        return energies[piece] + EnergyWithin(piece, s - Law.Pieces[piece].Start);
    }

    /// <summary>D*_k x_k/J_k^2, in the host with the sodium it dissolves, [m2/s].</summary>
    private static double Permeability(SodiationPath path, PathPhase phase)
    {
        double volume = phase.MolarVolume.Value / path.Phases[0].MolarVolume.Value;
        return phase.Diffusivity.Value * (phase.Stoichiometry > 0 ? phase.Stoichiometry : phase.Solubility.Value) / (volume * volume);
    }

    // U = U_1 - (RT/F) ln(theta), theta = x/X_0 = Phi/Phi_0.
    private SurfacePoint Dilute(double theta, double filling)
    {
        double held = Math.Max(theta, Depletion);
        double potential = plateaus[0] - (Math.Log(held) + (theta - held) / held) / inverseThermalVoltage;
        return new SurfacePoint(potential, -1 / (inverseThermalVoltage * held * potentials[0]), filling);
    }

    // Each window takes an equal share of s, each plateau one in proportion to its sodium: all slopes with respect to s are bounded.
    private StaircaseLines.Corner[] Corners(SodiationPath path, double homogeneity)
    {
        int m = path.Steps.Length;
        double width = Math.Min(homogeneity, 0.1 * ShortestPlateau(path)), share = 1.0 / (m + 1);
        var corners = new List<StaircaseLines.Corner> { new(0, 0, 1, 0), new(share, solubility, 1, potentials[0]) };
        for (int k = 1; k <= m; k++)
        {
            double x = path.Phases[k].Stoichiometry, volume = path.Phases[k].MolarVolume.Value / path.Phases[0].MolarVolume.Value;
            double from = x - (k < m ? 0.5 : 1) * width;
            double s = corners[^1].S + (from - corners[^1].X) / MaximumStoichiometry;
            corners.Add(new(s, from, volume, potentials[k - 1]));
            corners.Add(new(s + share, from + width, volume, potentials[k]));
        }

        return [.. corners];
    }

    private static double ShortestPlateau(SodiationPath path)
    {
        double shortest = path.Phases[1].Stoichiometry - path.Phases[0].Solubility.Value;
        for (int k = 2; k < path.Phases.Length; k++) shortest = Math.Min(shortest, path.Phases[k].Stoichiometry - path.Phases[k - 1].Stoichiometry);
        return shortest;
    }

    private double[] EnergiesAtPieces()
    {
        var pieces = Law.Pieces;
        double[] found = new double[pieces.Length];
        for (int i = 1; i < found.Length; i++) found[i] = found[i - 1] + EnergyWithin(i - 1, pieces[i].Start - pieces[i - 1].Start);
        return found;
    }

    // -F Int U x' dt from the start of a piece: in closed form for the dilute host, by Gauss-Legendre (exact for the cubics of all others) elsewhere.
    private double EnergyWithin(int index, double t)
    {
        ref readonly var piece = ref Law.Pieces[index];
        double x = piece.X.At(t);
        if (index == 0) return x <= 0 ? 0 : -PhysicalConstants.Faraday * x * (plateaus[0] - (Math.Log(x / solubility) - 1) / inverseThermalVoltage);
        ReadOnlySpan<double> nodes = [0.1127016653792583, 0.5, 0.8872983346207417], weights = [5.0 / 18, 8.0 / 18, 5.0 / 18];
        double sum = 0;
        for (int i = 0; i < nodes.Length; i++) sum += weights[i] * Surface(piece.Potential.At(nodes[i] * t)).Potential * piece.X.SlopeAt(nodes[i] * t);
        return -PhysicalConstants.Faraday * sum * t;
    }
}
