using System.Collections.Immutable;
using Zintl.Analysis.Cycles;

namespace Zintl.Analysis.Figures;

/// <summary>Potentials of both electrodes of a full cell against a reference in the separator.</summary>
public static class PotentialFigure
{
    private static readonly (string Name, string Legend)[] Electrodes = [(Channels.PositivePotential, "positive"), (Channels.NegativePotential, "negative")];

    /// <summary>Builds the figure; null for a half-cell.</summary>
    /// <param name="run">The analysed run.</param>
    /// <param name="cycles">Numbers of the cycles to show.</param>
    public static Figure? Of(RunAnalysis run, int[] cycles)
    {
        if (!run.Result.Cell.IsFullCell)
            return null;
        ImmutableArray<Panel> panels = ChannelPanels.Of(run, cycles, Electrodes, direction => new Axis("Potential, " + FigureWords.Branch(direction), "V"), 1);
        return panels.IsEmpty ? null : new Figure("electrode-potentials", "Potentials of both electrodes vs Na/Na^{+} against specific capacity", panels) { OneCycle = true };
    }
}
