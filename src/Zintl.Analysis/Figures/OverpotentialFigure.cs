using System.Collections.Immutable;
using Zintl.Analysis.Cycles;

namespace Zintl.Analysis.Figures;

/// <summary>What the overpotential is made of, against specific capacity: one panel per branch, one line per part.</summary>
public static class OverpotentialFigure
{
    private const double Visible = 1e-5;

    /// <summary>Builds the figure; null where the record holds no part of the overpotential.</summary>
    /// <param name="run">The analysed run.</param>
    /// <param name="cycles">Numbers of the cycles to show.</param>
    public static Figure? Of(RunAnalysis run, int[] cycles)
    {
        var panels = ImmutableArray.CreateBuilder<Panel>();
        foreach (BranchDirection direction in (ReadOnlySpan<BranchDirection>)[BranchDirection.Sodiation, BranchDirection.Desodiation])
        {
            ImmutableArray<Series> series = Lines(run, cycles, direction);
            Axis capacity = FigureWords.Capacity(run.Solution.Cell.Path) with { Minimum = 0 };
            if (!series.IsEmpty)
                panels.Add(new Panel(capacity, new Axis("Overpotential, " + FigureWords.Branch(direction), "mV"), series, []));
        }

        return panels.Count == 0 ? null : new Figure("overpotential", "Parts of the overpotential against specific capacity", panels.ToImmutable()) { OneCycle = true };
    }

    private static ImmutableArray<Series> Lines(RunAnalysis run, int[] cycles, BranchDirection direction)
    {
        var series = ImmutableArray.CreateBuilder<Series>();
        for (int part = 0; part < Channels.Overpotentials.Length; part++)
        {
            (string name, string legend) = Channels.Overpotentials[part];
            if (!run.Solution.Record.Auxiliary.TryGetValue(name, out ImmutableArray<double> channel) || !IsVisible(channel))
                continue;
            foreach (BranchAnalysis analysed in run.Branches)
            {
                CycleBranch branch = analysed.Branch;
                if (branch.Direction != direction || Array.IndexOf(cycles, branch.Cycle) < 0)
                    continue;
                (double[] x, double[] y) = BranchCurve.Of(branch, branch.Charge, Units.MilliampereHourPerGram / run.HostMass, channel, 1000);
                series.Add(new Series(legend, x, y) { Style = part, Cycle = branch.Cycle, Branch = direction });
            }
        }

        return series.ToImmutable();
    }

    /// <summary>Parts that stay below 10 microvolts throughout are left out.</summary>
    private static bool IsVisible(ImmutableArray<double> channel)
    {
        foreach (double value in channel)
        {
            if (Math.Abs(value) > Visible)
                return true;
        }

        return false;
    }
}
