namespace Zintl.Models.Particles.Shells;

/// <summary>Births and removals inside the stage.</summary>
internal sealed partial class ShellStage
{
    /// <summary>Sodium set free (or taken) per time in region i by a region that vanished there, [1/s].</summary>
    private readonly double[] source = new double[RegionList.Capacity];

    /// <summary>Share of the resistance of region i outside the source; in the core the deformed radius where it sits, [R0].</summary>
    private readonly double[] share = new double[RegionList.Capacity];

    /// <summary>Phase step from the region to the one that vanished in it, 0 where the test of its return does not apply.</summary>
    private readonly int[] vanishedStep = new int[RegionList.Capacity];

    /// <summary>Phi of the plateau between the two.</summary>
    private readonly double[] vanishedPhi = new double[RegionList.Capacity];

    private void ClearSource(int i)
    {
        source[i] = 0;
        share[i] = 0;
        vanishedStep[i] = 0;
        vanishedPhi[i] = 0;
    }

    /// <summary>+1 or -1 where Phi at the surface asks for a richer or a poorer phase, else 0.</summary>
    private int BeyondWindow()
    {
        int outer = Regions.Phase[Regions.Count - 1];
        double slack = 1e-9 * phases.Plateau[phases.Last];
        if (outer < phases.Last && SurfacePhi > phases.SodiatingBirth[outer + 1] + slack) return 1;
        return outer > 0 && SurfacePhi < phases.DesodiatingBirth[outer] - slack ? -1 : 0;
    }

    /// <summary>The region with the most negative width among those that may vanish, 0 where there is none.</summary>
    private int Vanishing()
    {
        int last = Regions.Count - 1;
        int worst = 0;
        double smallest = 0;
        for (int i = 1; i <= last; i++)
        {
            if (Regions.IsMonotone(i)) continue;
            double width = (i < last ? geometry.HostFraction(rho[i]) : 1) - geometry.HostFraction(rho[i - 1]);
            if (width > smallest) continue;
            smallest = width;
            worst = i;
        }

        return worst;
    }

    /// <summary>A region of the next richer (+1) or poorer (-1) phase starts at the surface; false where there is no such phase or no room.</summary>
    private bool Bear(int direction)
    {
        int last = Regions.Count - 1;
        int phase = Regions.Phase[last] + direction;
        if (phase < 0 || phase > phases.Last || last + 2 > RegionList.Capacity) return false;
        int slot = Regions.Take(committed);
        if (slot < 0) return false;
        decisions++;
        history[last] = 1;
        rho[last] = 1 - 1e-9;
        Regions.Slot[last] = slot;
        Regions.Count++;
        Regions.Phase[last + 1] = phase;
        history[last + 1] = 1;
        rho[last + 1] = 1;
        ClearSource(last + 1);
        return true;
    }

    /// <summary>Region i vanishes within this stage; its sodium becomes a source in the region that closes over it.</summary>
    private void Remove(int i, double gamma)
    {
        decisions++;
        HasRemoved = true;
        int last = Regions.Count - 1;
        int kept = Regions.Phase[i > 0 ? i - 1 : 1];
        int gone = Regions.Phase[i];
        double width = history[i] - (i > 0 ? history[i - 1] : 0);
        double freed = (phases.Stoichiometry[gone] - phases.Stoichiometry[kept]) * width / gamma + source[i];
        if (i == 0) RemoveCore(freed);
        else if (i == last) RemoveOuter(freed, gone - kept, phases.Plateau[Math.Max(gone, kept)]);
        else RemoveInner(i, width, freed, gone - kept, phases.Plateau[Math.Max(gone, kept)]);
    }

    private void RemoveCore(double freed)
    {
        source[1] += freed;
        share[1] = 1;
        vanishedStep[1] = 0;
        Drop(0, 1);
    }

    private void RemoveOuter(double freed, int step, double plateau)
    {
        int below = Regions.Count - 2;
        double before = source[below];
        share[below] = before != 0 ? share[below] * Math.Abs(before) / (Math.Abs(before) + Math.Abs(freed)) : 0;
        source[below] += freed;
        vanishedStep[below] = below > 0 ? step : 0;
        vanishedPhi[below] = plateau;
        Regions.Release(Regions.Slot[below]);
        history[below] = 1;
        rho[below] = 1;
        Regions.Count--;
    }

    /// <summary>The interfaces i-1 and i meet at the fraction of their way that their widths tell; there the source sits.</summary>
    private void RemoveInner(int i, double width, double freed, int step, double plateau)
    {
        double inner = geometry.HostFraction(rho[i - 1]);
        double newWidth = geometry.HostFraction(rho[i]) - inner;
        double way = width > 0 ? Math.Min(1, width / (width - Math.Min(newWidth, 0))) : 1;
        double volume = geometry.HostFraction(deformed[i - 1]) - phases.Volume[Regions.Phase[i - 1]] * (1 - way) * (inner - history[i - 1]);
        double meeting = geometry.RadiusOf(Math.Max(1e-9, volume));
        double merged = source[i - 1] + freed + source[i + 1];
        double sits = i > 1 ? Outside(i, meeting, freed) : meeting;
        Drop(i - 1, 2);
        source[i - 1] = merged;
        share[i - 1] = sits;
        vanishedStep[i - 1] = step;
        vanishedPhi[i - 1] = plateau;
        rho[Regions.Count - 1] = 1;
    }

    /// <summary>Share of the merged region i-1 .. i+1 outside its source, averaged over the sources it already holds.</summary>
    private double Outside(int i, double meeting, double freed)
    {
        double outer = deformed[i + 1];
        double outside = Math.Clamp(geometry.Resistance(meeting, outer) / geometry.Resistance(deformed[i - 2], outer), 0, 1);
        double below = Math.Abs(source[i - 1]);
        double above = Math.Abs(source[i + 1]);
        double all = below + Math.Abs(freed) + above;
        return all > 0 ? (below * (1 - (1 - share[i - 1]) * (1 - outside)) + Math.Abs(freed) * outside + above * share[i + 1] * outside) / all : outside;
    }

    /// <summary>Takes out <paramref name="count"/> regions from i on together with their outer interfaces.</summary>
    private void Drop(int i, int count)
    {
        for (int k = i; k < i + count; k++) Regions.Release(Regions.Slot[k]);
        for (int k = i; k + count < Regions.Count; k++)
        {
            int from = k + count;
            Regions.Phase[k] = Regions.Phase[from];
            Regions.Slot[k] = Regions.Slot[from];
            history[k] = history[from];
            rho[k] = rho[from];
            source[k] = source[from];
            share[k] = share[from];
            vanishedStep[k] = vanishedStep[from];
            vanishedPhi[k] = vanishedPhi[from];
        }

        Regions.Count -= count;
    }

    /// <summary>The multiplier of each removal: the potential at its source must lie outside the window of what vanished, else it would come back.</summary>
    private bool RemovalsHold()
    {
        int last = Regions.Count - 1;
        for (int i = 0; i <= last && last > 0; i++)
        {
            if (vanishedStep[i] == 0 || source[i] == 0) continue;
            if (i == 0 && share[0] < 0.04) continue;   // too close to the centre to tell
            double potential = i > 0
                ? PlateauPhi(i - 1) + fluxIn[i] * resistance[i] * (1 - share[i])
                : PlateauPhi(0) - fluxOut[0] * geometry.Resistance(share[0], deformed[0]) * Scale(0);
            if ((potential - vanishedPhi[i]) * vanishedStep[i] > 1e-6 * phases.Plateau[phases.Last]) return false;
        }

        return true;
    }
}
