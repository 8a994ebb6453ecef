using System.Collections.Immutable;
using Zintl.Analysis.Cycles;

namespace Zintl.Analysis.Figures;

/// <summary>Channels of the record against specific capacity: one panel per branch, one line per channel.</summary>
internal static class ChannelPanels
{
    /// <summary>Channels that stay below this throughout are left out: 10 microvolts.</summary>
    private const double Visible = 1e-5;

    private static readonly BranchDirection[] Directions = [BranchDirection.Sodiation, BranchDirection.Desodiation];

    /// <summary>The panels that have lines.</summary>
    /// <param name="run">The analysed run.</param>
    /// <param name="cycles">Numbers of the cycles to show.</param>
    /// <param name="channels">Names of the channels with the words of the legend.</param>
    /// <param name="ordinate">The vertical axis of a branch's panel.</param>
    /// <param name="scale">Factor from the channel to that axis.</param>
    public static ImmutableArray<Panel> Of(RunAnalysis run, int[] cycles, (string Name, string Legend)[] channels, Func<BranchDirection, Axis> ordinate, double scale)
    {
        Axis capacity = FigureWords.Capacity(run.Result.Cell) with { Minimum = 0 };
        return
        [
            .. Directions.Select(direction => new Panel(capacity, ordinate(direction), Lines(run, cycles, channels, direction, scale), [])).Where(panel => !panel.Series.IsEmpty),
        ];
    }

    private static ImmutableArray<Series> Lines(RunAnalysis run, int[] cycles, (string Name, string Legend)[] channels, BranchDirection direction, double scale)
    {
        var series = ImmutableArray.CreateBuilder<Series>();
        for (int part = 0; part < channels.Length; part++)
        {
            (string name, string legend) = channels[part];
            if (!run.Result.Record.Auxiliary.TryGetValue(name, out ImmutableArray<double> channel) || !channel.Any(value => Math.Abs(value) > Visible))
                continue;
            foreach (BranchAnalysis analysed in run.Branches)
            {
                CycleBranch branch = analysed.Branch;
                if (branch.Direction != direction || Array.IndexOf(cycles, branch.Cycle) < 0)
                    continue;
                (double[] x, double[] y) = BranchCurve.Of(branch, branch.Charge, Units.MilliampereHourPerGram / run.HostMass, channel, scale);
                series.Add(new Series(legend, x, y) { Style = part, Cycle = branch.Cycle, Branch = direction });
            }
        }

        return series.ToImmutable();
    }
}
