using System.Collections.Immutable;
using Zintl.Analysis.Cycles;
using Zintl.Analysis.Runs;

namespace Zintl.Analysis.Figures;

/// <summary>Volume ratio of the particles, thickness of the coating and smallest porosity against the capacity stored, so that both branches share their abscissa.</summary>
public static class SwellingFigure
{
    /// <summary>Builds the figure; null where the record holds neither channel.</summary>
    /// <param name="run">The analysed run.</param>
    /// <param name="cycles">Numbers of the cycles to show.</param>
    public static Figure? Of(RunAnalysis run, int[] cycles)
    {
        AnalysedCell cell = run.Result.Cell;
        var panels = ImmutableArray.CreateBuilder<Panel>();
        var ratio = new Axis("Volume ratio J", "") { Twin = new TwinAxis("Volume expansion \u0394V/V_{0}", "%", 1, 100) };
        AddPanel(panels, run, cycles, Channels.VolumeRatio, ratio);
        double assembled = cell.CoatingThickness * 1e6;
        var thickness = new Axis("Coating thickness", "\u00B5m") { Twin = new TwinAxis("Change against assembled", "%", assembled, 100 / assembled) };
        AddPanel(panels, run, cycles, cell.ThicknessChannel, thickness);
        AddPanel(panels, run, cycles, Channels.SmallestPorosity, new Axis("Smallest porosity", ""));
        return panels.Count == 0 ? null : new Figure("swelling", $"Swelling of {cell.Host} against the capacity stored", panels.ToImmutable());
    }

    private static void AddPanel(ImmutableArray<Panel>.Builder panels, RunAnalysis run, int[] cycles, string channel, Axis axis)
    {
        if (!run.Result.Record.Auxiliary.TryGetValue(channel, out ImmutableArray<double> values))
            return;
        AnalysedCell cell = run.Result.Cell;
        var series = ImmutableArray.CreateBuilder<Series>();
        foreach (BranchAnalysis analysed in run.Branches)
        {
            int style = Array.IndexOf(cycles, analysed.Branch.Cycle);
            if (style >= 0)
                series.Add(Line(analysed.Branch, values, style, cell));
        }

        panels.Add(new Panel(FigureWords.StoredCapacity(cell) with { Minimum = 0 }, axis, series.ToImmutable(), []));
    }

    private static Series Line(CycleBranch branch, ImmutableArray<double> values, int style, AnalysedCell cell)
    {
        double scale = FigureWords.StoredPerStoichiometry(cell);
        (double[] x, double[] y) = BranchCurve.Of(branch, branch.Stoichiometry, scale, values, 1);
        return new Series(FigureWords.Cycle(branch.Cycle), x, y) { Style = style, Cycle = branch.Cycle, Branch = branch.Direction };
    }
}
