namespace Zintl.Models.Particles.Shells;

/// <summary>
/// Keeps a list below its room: one interior region between two interfaces of the same plateau goes, and its sodium moves an interface up to the next such
/// region on either side; of all ways that fit, the one with the least sodium times distance.
/// </summary>
/// <remarks>Of two neighbouring regions of this kind the one with less sodium always fits into the other, so a way exists.</remarks>
internal static class RegionMerger
{
    /// <summary>Removes one region and its two interfaces, in place.</summary>
    /// <param name="regions">The list.</param>
    /// <param name="fraction">Host fraction of each interface, shape [regions - 1].</param>
    /// <param name="x">Stoichiometry of each phase.</param>
    /// <returns>The slot of the interface that moved, or -1 where nothing could be merged.</returns>
    public static int Merge(RegionList regions, double[] fraction, double[] x)
    {
        double best = double.PositiveInfinity;
        double shift = 0;
        int region = -1;
        int moved = -1;
        for (int i = 1; i < regions.Count - 1; i++)
        {
            if (regions.IsMonotone(i)) continue;
            double sodium = (x[regions.Phase[i]] - x[regions.Phase[i - 1]]) * (fraction[i] - fraction[i - 1]);
            double middle = 0.5 * (fraction[i] + fraction[i - 1]);
            for (int k = i + 1; k < regions.Count - 1; k++)
            {
                double low = k > i + 1 ? fraction[k - 1] : i > 1 ? fraction[i - 2] : 0;
                Offer(i, k, sodium, middle, low, fraction[k + 1]);
                if (!regions.IsMonotone(k + 1)) break;
            }

            for (int k = i - 2; k >= 0; k--)
            {
                double high = k < i - 2 ? fraction[k + 1] : fraction[i + 1];
                Offer(i, k, sodium, middle, k > 0 ? fraction[k - 1] : 0, high);
                if (!regions.IsMonotone(k)) break;
            }
        }

        if (region < 0) return -1;
        int slot = regions.Slot[moved];
        fraction[moved] += shift;
        RemovePair(regions, fraction, region - 1);
        return slot;

        void Offer(int i, int k, double sodium, double middle, double low, double high)
        {
            double change = sodium / (x[regions.Phase[k]] - x[regions.Phase[k + 1]]);
            double position = fraction[k] + change;
            double cost = Math.Abs(sodium) * Math.Abs(fraction[k] - middle);
            if (position <= low + 1e-12 || position >= high - 1e-12 || cost >= best) return;
            (best, shift, region, moved) = (cost, change, i, k);
        }
    }

    private static void RemovePair(RegionList regions, double[] fraction, int first)
    {
        regions.Release(regions.Slot[first]);
        regions.Release(regions.Slot[first + 1]);
        for (int k = first; k + 2 < regions.Count; k++)
        {
            regions.Phase[k] = regions.Phase[k + 2];
            regions.Slot[k] = regions.Slot[k + 2];
            fraction[k] = fraction[k + 2];
        }

        regions.Count -= 2;
    }
}
