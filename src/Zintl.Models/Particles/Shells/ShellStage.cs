using Zintl.Numerics.Integration;

namespace Zintl.Models.Particles.Shells;

/// <summary>
/// One implicit stage of a front list. With host fractions v_i of the interfaces, their history h_i and the step coefficient gamma:
///   (x_i - x_{i+1}) (v_i - h_i) = gamma (q_{i+1} - q_i),   q = (Phi_out - Phi_in)/R,   R = R0^2/(d J) Int dr/r^(d-1),
/// q = 0 in the core and between two interfaces of one plateau, q = rate at the surface. Newton runs in rho = v^(1/d), which is regular where a core dies.
/// Decided inside the stage, as complementarity: a phase is born at the surface where Phi leaves the window of the outer phase; a region whose width would turn
/// negative, and an exhausted core, vanish and leave their sodium as a source where their interfaces meet.
/// </summary>
/// <remarks>Amounts are formed from the final fluxes, so that sodium telescopes to rounding whatever the Newton tolerance.</remarks>
internal sealed partial class ShellStage(ShellPhases phases, ParticleGeometry geometry, double tolerance)
{
    private const int MaximumIterations = 80;
    private const int MaximumDecisions = 24;

    /// <summary>Host fraction of a layer at the surface that a very short stage makes thinner than numbers resolve: it counts with this one, [-].</summary>
    private const double ThinnestLayer = 1e-15;

    private const double LargestChange = 0.3;

    /// <summary>Radius of a core that counts as exhausted, [R0].</summary>
    private readonly double smallestCore = geometry.RadiusOf(Math.Clamp(0.01 * tolerance, 1e-12, 1e-6));
    /// <summary>Newton ends at this change of rho; converging quadratically, it is then far below the tolerance.</summary>
    private readonly double newtonTolerance = Math.Clamp(0.01 * tolerance, 1e-10, 1e-6);

    private readonly double[] history = new double[RegionList.Capacity];
    private readonly double[] rho = new double[RegionList.Capacity];
    private RegionList committed = new();
    private int decisions;

    /// <summary>The regions of the stage: tentative until accepted.</summary>
    public RegionList Regions { get; } = new();

    /// <summary>Host fraction of each interface after <see cref="Solve"/>.</summary>
    public double[] Fraction { get; } = new double[RegionList.Capacity];

    /// <summary>Phi at the surface, [m2/s].</summary>
    public double SurfacePhi { get; private set; }

    /// <summary>dPhi/d(rate) at the surface, [m2].</summary>
    public double SurfaceSlope { get; private set; }

    /// <summary>dJ/d(rate) of the particle, [s].</summary>
    public double VolumeSlope { get; private set; }

    /// <summary>True where a region vanished in the stage.</summary>
    public bool HasRemoved { get; private set; }

    /// <summary>Solves the stage for the committed regions, the history and the guess of their slots, both by slot.</summary>
    public StageOutcome Solve(RegionList committed, ReadOnlySpan<double> historyBySlot, ReadOnlySpan<double> guessBySlot, double gamma, double rate)
    {
        this.committed = committed;
        Load(historyBySlot, guessBySlot);
        decisions = 0;
        HasRemoved = false;
        if (!OrderHistory(gamma, rate)) return StageOutcome.NotConverged;
        if (!ReverseAtSurface(rate)) return StageOutcome.NotConverged;
        StageOutcome outcome = Iterate(gamma, rate);
        return outcome == StageOutcome.Converged && !Finish(gamma) ? StageOutcome.NotConverged : outcome;
    }

    private void Load(ReadOnlySpan<double> historyBySlot, ReadOnlySpan<double> guessBySlot)
    {
        Regions.CopyFrom(committed);
        int last = Regions.Count - 1;
        for (int i = 0; i < last; i++)
        {
            history[i] = historyBySlot[Regions.Slot[i]];
            rho[i] = geometry.RadiusOf(guessBySlot[Regions.Slot[i]]);
            ClearSource(i);
        }

        history[last] = 1;
        rho[last] = 1;
        ClearSource(last);
    }

    /// <summary>
    /// A core or a region between two interfaces of one plateau whose width in the history is not positive (a multistep history extrapolates what shrinks) is gone
    /// before the first iteration; false where a region that cannot vanish is out of order.
    /// </summary>
    private bool OrderHistory(double gamma, double rate)
    {
        for (int i = 0; i < Regions.Count && Regions.Count > 1;)
        {
            if (history[i] > (i > 0 ? history[i - 1] : 0))
            {
                i++;
                continue;
            }

            if (Regions.IsMonotone(i) || decisions > MaximumDecisions) return false;
            Evaluate(rate);
            Remove(i, gamma);
            i = 0;
        }

        return true;
    }

    /// <summary>Under reversed current the surface lies beyond the window of the outer phase at any thickness: its successor is born before the first iteration.</summary>
    private bool ReverseAtSurface(double rate)
    {
        int last = Regions.Count - 1;
        if (last == 0 || rate == 0 || phases.HasBarrier) return true;
        bool grewBySodiation = Regions.Phase[last] > Regions.Phase[last - 1];
        return rate > 0 == grewBySodiation || Bear(rate > 0 ? 1 : -1);
    }

    private StageOutcome Iterate(double gamma, double rate)
    {
        for (int iteration = 0; iteration < MaximumIterations && decisions <= MaximumDecisions; iteration++)
        {
            if (Regions.Count > 1 && rho[0] < smallestCore)
            {
                Evaluate(rate);
                Remove(0, gamma);
                continue;
            }

            if (Regions.Count == 1)
            {
                double net = rate + source[0];
                if (Math.Abs(net) * gamma < 1e-14) return Homogeneous();
                if (net * rate < 0 && gamma * Math.Abs(net) > 1e-5) return StageOutcome.NotConverged;
                if (!Bear(net > 0 ? 1 : -1)) return StageOutcome.Infeasible;
                continue;
            }

            Evaluate(rate);
            Linearise(gamma);
            if (!Update(out bool coreLimits, out bool settled)) return StageOutcome.NotConverged;
            if (!settled && !coreLimits) continue;
            Evaluate(rate);
            int beyond = BeyondWindow();
            if (coreLimits)
            {
                if (beyond != 0 && !Bear(beyond)) return StageOutcome.NotConverged;
                continue;
            }

            int vanishing = Vanishing();
            if (vanishing > 0 && (vanishing == Regions.Count - 1 || beyond == 0)) Remove(vanishing, gamma);
            else if (beyond != 0)
            {
                if (!Bear(beyond)) return StageOutcome.NotConverged;
            }
            else
            {
                SurfaceSlope = SlopeAtSurface(gamma, rate);
                VolumeSlope = SlopeOfVolume(gamma);
                return StageOutcome.Converged;
            }
        }

        return StageOutcome.NotConverged;
    }

    /// <summary>One phase alone, which no current asks for an answer.</summary>
    private StageOutcome Homogeneous()
    {
        SurfacePhi = 0;
        SurfaceSlope = 0;
        VolumeSlope = 0;
        return StageOutcome.Converged;
    }

    /// <summary>Amounts from the final fluxes; false where they are out of order or a vanished region would come back.</summary>
    private bool Finish(double gamma)
    {
        int last = Regions.Count - 1;
        double below = 0;
        for (int i = 0; i < last; i++)
        {
            Fraction[i] = history[i] + gamma * (fluxIn[i + 1] - fluxOut[i]) / (phases.Stoichiometry[Regions.Phase[i]] - phases.Stoichiometry[Regions.Phase[i + 1]]);
            if (i == last - 1 && Math.Abs(Fraction[i] - 1) < ThinnestLayer) Fraction[i] = 1 - ThinnestLayer;
            if (!(Fraction[i] > below)) return false;
            below = Fraction[i];
        }

        Fraction[last] = 1;
        return (last == 0 || below < 1) && RemovalsHold();
    }
}
