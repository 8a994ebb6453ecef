using System.Collections.Immutable;
using Zintl.Analysis.Cycles;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Analysis.Figures;

/// <summary>Volume ratio of the particles and thickness of the coating against the capacity stored, so that both branches share their abscissa.</summary>
public static class SwellingFigure
{
    /// <summary>Builds the figure; null where the record holds neither channel.</summary>
    /// <param name="run">The analysed run.</param>
    /// <param name="cycles">Numbers of the cycles to show.</param>
    public static Figure? Of(RunAnalysis run, int[] cycles)
    {
        SodiationPath path = run.Solution.Cell.Path;
        var panels = ImmutableArray.CreateBuilder<Panel>();
        var ratio = new Axis("Volume ratio J", "") { Twin = new TwinAxis("Volume expansion \u0394V/V_{0}", "%", 1, 100) };
        AddPanel(panels, run, cycles, Channels.VolumeRatio, ratio);
        double assembled = run.Solution.Cell.CoatingThickness.Value * 1e6;
        var thickness = new Axis("Coating thickness", "\u00B5m") { Twin = new TwinAxis("Change against assembled", "%", assembled, 100 / assembled) };
        AddPanel(panels, run, cycles, Channels.CoatingThickness, thickness);
        return panels.Count == 0 ? null : new Figure("swelling", $"Swelling of {path.Host} against the capacity stored", panels.ToImmutable());
    }

    private static void AddPanel(ImmutableArray<Panel>.Builder panels, RunAnalysis run, int[] cycles, string channel, Axis axis)
    {
        if (!run.Solution.Record.Auxiliary.TryGetValue(channel, out ImmutableArray<double> values))
            return;
        SodiationPath path = run.Solution.Cell.Path;
        var series = ImmutableArray.CreateBuilder<Series>();
        foreach (BranchAnalysis analysed in run.Branches)
        {
            int style = Array.IndexOf(cycles, analysed.Branch.Cycle);
            if (style >= 0)
                series.Add(Line(analysed.Branch, values, style, path));
        }

        panels.Add(new Panel(FigureWords.StoredCapacity(path) with { Minimum = 0 }, axis, series.ToImmutable(), []));
    }

    private static Series Line(CycleBranch branch, ImmutableArray<double> values, int style, SodiationPath path)
    {
        double scale = FigureWords.StoredPerStoichiometry(path);
        (double[] x, double[] y) = BranchCurve.Of(branch, branch.Stoichiometry, scale, values, 1);
        return new Series(FigureWords.Cycle(branch.Cycle), x, y) { Style = style, Cycle = branch.Cycle, Branch = branch.Direction };
    }
}
