using System.Collections.Immutable;
using Zintl.Analysis.Cycles;

namespace Zintl.Analysis.Figures;

/// <summary>What the overpotential is made of, against specific capacity: one panel per branch, one line per part.</summary>
public static class OverpotentialFigure
{
    private const double Millivolts = 1000;

    /// <summary>Builds the figure; null where the record holds no part of the overpotential.</summary>
    /// <param name="run">The analysed run.</param>
    /// <param name="cycles">Numbers of the cycles to show.</param>
    public static Figure? Of(RunAnalysis run, int[] cycles)
    {
        ImmutableArray<Panel> panels = ChannelPanels.Of(
            run, cycles, Channels.Overpotentials, direction => new Axis("Overpotential, " + FigureWords.Branch(direction), "mV"), Millivolts);
        return panels.IsEmpty ? null : new Figure("overpotential", "Parts of the overpotential against specific capacity", panels) { OneCycle = true };
    }
}
