using System.Collections.Immutable;
using Zintl.Analysis.Cycles;

namespace Zintl.Analysis.Figures;

/// <summary>Salt concentration at both ends of the cell and where it is smallest, against specific capacity: one panel per branch.</summary>
public static class SaltFigure
{
    /// <summary>Builds the figure; null where the record holds no salt concentration.</summary>
    /// <param name="run">The analysed run.</param>
    /// <param name="cycles">Numbers of the cycles to show.</param>
    public static Figure? Of(RunAnalysis run, int[] cycles)
    {
        var panels = ChannelPanels.Of(run, cycles, Channels.Salt, direction => new Axis("Salt, " + FigureWords.Branch(direction), "mol m^{-3}"), 1);
        return panels.IsEmpty ? null : new Figure("salt", "Salt concentration against specific capacity", panels) { OneCycle = true };
    }
}
