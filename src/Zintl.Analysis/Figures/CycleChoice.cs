using System.Collections.Immutable;
using Zintl.Analysis.Cycles;

namespace Zintl.Analysis.Figures;

/// <summary>Which cycles a figure shows: all, or the first, the last and evenly between when there are too many.</summary>
public static class CycleChoice
{
    /// <summary>As many as lines stay apart in print.</summary>
    public const int Print = 5;

    /// <summary>As many as a page on screen lets one pick from.</summary>
    public const int Screen = 24;

    /// <summary>Numbers of the chosen cycles, rising.</summary>
    public static int[] Of(ImmutableArray<CycleSummary> cycles, int most)
    {
        int count = Math.Min(cycles.Length, most);
        int[] chosen = new int[count];
        for (int i = 0; i < count; i++)
            chosen[i] = cycles[count == 1 ? 0 : i * (cycles.Length - 1) / (count - 1)].Cycle;
        return chosen;
    }
}
