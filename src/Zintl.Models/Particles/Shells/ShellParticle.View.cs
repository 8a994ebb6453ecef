namespace Zintl.Models.Particles.Shells;

/// <summary>Which regions a state shows: between two time steps, those of the start as long as nothing that the step decides has happened yet.</summary>
public sealed partial class ShellParticle
{
    private RegionList Present => tentative ? stage.Regions : committed;

    /// <summary>
    /// The regions at a state inside the last step: those of its start as long as one that vanishes within the step is still there, else those of its end.
    /// </summary>
    private RegionList View(ReadOnlySpan<double> state)
    {
        if (!tentative) return committed;
        for (int i = 0; i < committed.Count - 1; i++)
        {
            if (!stage.Regions.Uses(committed.Slot[i]) && Gap(state, i, out _) > 0) return committed;
        }

        return stage.Regions;
    }

    /// <summary>The same for what the surface shows: a phase born within the step is not there before the surface leaves the window of the old one.</summary>
    private RegionList SurfaceView(ReadOnlySpan<double> state, double rate)
    {
        RegionList regions = View(state);
        if (regions == committed || !BornAtSurface()) return regions;
        double phi = SurfacePhi(committed, state, rate, out _);
        return WithinWindow(committed, phi) == phi ? committed : regions;
    }

    private bool BornAtSurface() => committed.Count > 1 && stage.Regions.Count > 1
        && stage.Regions.Slot[stage.Regions.Count - 2] != committed.Slot[committed.Count - 2];

    /// <summary>Phi no further than where the next phase is born.</summary>
    private double WithinWindow(RegionList regions, double phi)
    {
        int outer = regions.Phase[regions.Count - 1];
        double low = outer > 0 ? phases.DesodiatingBirth[outer] : double.NegativeInfinity;
        double high = outer < phases.Last ? phases.SodiatingBirth[outer + 1] : double.PositiveInfinity;
        return Math.Clamp(phi, low, high);
    }

    /// <summary>Distance of a committed interface to the nearer neighbour (centre and surface included), and that neighbour's place.</summary>
    private double Gap(ReadOnlySpan<double> state, int i, out double neighbour)
    {
        double position = state[committed.Slot[i]];
        double inner = i > 0 ? state[committed.Slot[i - 1]] : 0;
        double outer = i < committed.Count - 2 ? state[committed.Slot[i + 1]] : 1;
        neighbour = position - inner < outer - position ? inner : outer;
        return Math.Min(position - inner, outer - position);
    }

    /// <summary>
    /// An interface that vanished in the stage keeps its predicted place, which lies beyond its neighbour if the prediction agrees; where it does not, the distance
    /// to the neighbour counts as error.
    /// </summary>
    private void CloseVanished(Span<double> state)
    {
        for (int i = 0; i < committed.Count - 1; i++)
        {
            int slot = committed.Slot[i];
            if (!stage.Regions.Uses(slot) && Gap(state, i, out double neighbour) > 0) state[slot] = neighbour;
        }
    }

    private double Squares(RegionList regions, ReadOnlySpan<double> error, bool vanishedOnly)
    {
        double sum = 0;
        for (int i = 0; i < regions.Count - 1; i++)
        {
            if (vanishedOnly && stage.Regions.Uses(regions.Slot[i])) continue;
            double amount = error[regions.Slot[i]] * (phases.Stoichiometry[regions.Phase[i]] - phases.Stoichiometry[regions.Phase[i + 1]]);
            sum += amount * amount;
        }

        return sum;
    }
}
