using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Models.Particles.Shells;

/// <summary>
/// A sodiation path as the shells see it: for every phase its stoichiometry x and volume ratio J, for every plateau its potential U and the value there of the
/// Kirchhoff transform Phi = integral of D* (x/J^2) (F/RT) (-dU), [m2/s]. Inside a phase Phi is linear in U; in the host it falls off as an ideal dilute solution.
/// </summary>
/// <remarks>Equilibrium potentials only: what a measured branch lies off them is dissipated at the surface, never transported (docs/physics/1-thermodynamics.md).</remarks>
internal sealed class ShellPhases
{
    private const double SmallestShare = 1e-30;

    public ShellPhases(SodiationPath path, double temperature, double diffusionFactor)
    {
        int m = path.Steps.Length;
        Last = m;
        Frt = PhysicalConstants.Faraday / (PhysicalConstants.Gas * temperature);
        Stoichiometry = new double[m + 1];
        Volume = new double[m + 1];
        Potential = new double[m + 2];
        Plateau = new double[m + 2];
        Slope = new double[m + 1];
        SodiatingBirth = new double[m + 2];
        DesodiatingBirth = new double[m + 2];
        Gibbs = new double[m + 1];
        double hostVolume = path.Phases[0].MolarVolume.Value;
        for (int k = 0; k <= m; k++)
        {
            PathPhase phase = path.Phases[k];
            Stoichiometry[k] = phase.Stoichiometry;
            Volume[k] = phase.MolarVolume.Value / hostVolume;
            double mobile = k == 0 ? phase.Solubility.Value : phase.Stoichiometry;
            Slope[k] = phase.Diffusivity.Value * diffusionFactor * mobile / (Volume[k] * Volume[k]) * Frt;
        }

        Plateau[1] = Slope[0] / Frt;
        for (int k = 1; k <= m; k++)
        {
            PathStep step = path.Steps[k - 1];
            Potential[k] = step.PotentialAt(temperature);
            if (k > 1) Plateau[k] = Plateau[k - 1] + Slope[k - 1] * (Potential[k - 1] - Potential[k]);
            Gibbs[k] = Gibbs[k - 1] - PhysicalConstants.Faraday * Potential[k] * (Stoichiometry[k] - Stoichiometry[k - 1]);
        }

        for (int k = 1; k <= m; k++)
        {
            double barrier = path.Steps[k - 1].Nucleation.Value;
            HasBarrier |= barrier > 0;
            SodiatingBirth[k] = k > 1 ? Plateau[k] + barrier * Slope[k - 1] : Plateau[1] * Math.Exp(Frt * barrier);
            DesodiatingBirth[k] = Plateau[k] - barrier * Slope[k];
        }
    }

    /// <summary>Index m of the last phase; phases run 0..m, plateaus 1..m.</summary>
    public int Last { get; }

    /// <summary>F/RT, [1/V].</summary>
    public double Frt { get; }

    public double[] Stoichiometry { get; }

    /// <summary>J of each phase, [-].</summary>
    public double[] Volume { get; }

    /// <summary>U of plateau k between phases k-1 and k, [V].</summary>
    public double[] Potential { get; }

    /// <summary>Phi of plateau k, [m2/s].</summary>
    public double[] Plateau { get; }

    /// <summary>-dPhi/dU inside phase k, [m2/(V s)].</summary>
    public double[] Slope { get; }

    /// <summary>Phi at the surface beyond which phase k appears on sodiation, nucleation barrier included.</summary>
    public double[] SodiatingBirth { get; }

    /// <summary>Phi at the surface below which phase k-1 appears on desodiation.</summary>
    public double[] DesodiatingBirth { get; }

    /// <summary>Gibbs energy of each phase, [J/mol host].</summary>
    public double[] Gibbs { get; }

    /// <summary>True where any plateau needs an overpotential before its phase appears.</summary>
    public bool HasBarrier { get; }

    /// <summary>U in phase <paramref name="phase"/> at <paramref name="phi"/>; large but finite where nothing is left.</summary>
    public double PotentialOf(double phi, int phase) => phase > 0
        ? Potential[phase] - (phi - Plateau[phase]) / Slope[phase]
        : Potential[1] - Math.Log(Math.Max(phi / Plateau[1], SmallestShare)) / Frt;

    /// <summary>dU/dPhi in phase <paramref name="phase"/>, [V s/m2].</summary>
    public double PotentialSlope(double phi, int phase) => phase > 0 ? -1 / Slope[phase] : -1 / (Frt * Math.Max(phi, SmallestShare * Plateau[1]));

    /// <summary>Potential reported for a particle of one phase alone: the middle of its window, or its only plateau.</summary>
    public double WindowPotential(int phase) => phase == 0 ? Potential[1] : phase == Last ? Potential[Last] : 0.5 * (Potential[phase] + Potential[phase + 1]);
}
