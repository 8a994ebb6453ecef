using System.Collections.Immutable;
using Zintl.Analysis.Cycles;

namespace Zintl.Analysis.Figures;

/// <summary>Voltage against specific capacity, each branch from zero, with the phase that forms written at each plateau.</summary>
public static class VoltageFigure
{
    /// <summary>Builds the figure.</summary>
    /// <param name="run">The analysed run.</param>
    /// <param name="cycles">Numbers of the cycles to show.</param>
    public static Figure Of(RunAnalysis run, int[] cycles)
    {
        var series = ImmutableArray.CreateBuilder<Series>();
        var labels = ImmutableArray.CreateBuilder<FigureLabel>();
        double scale = Units.MilliampereHourPerGram / run.HostMass;
        foreach (BranchAnalysis analysed in run.Branches)
        {
            CycleBranch branch = analysed.Branch;
            int style = Array.IndexOf(cycles, branch.Cycle);
            if (style < 0)
                continue;
            series.Add(Line(branch, scale, style, run));
            AddLabels(labels, analysed, scale);
        }

        var panel = new Panel(FigureWords.Capacity(run.Result.Cell) with { Minimum = 0 }, FigureWords.Voltage(run.Result.Cell), series.ToImmutable(), labels.ToImmutable());
        return new Figure("voltage", "Voltage against specific capacity", [panel]);
    }

    private static Series Line(CycleBranch branch, double scale, int style, RunAnalysis run)
    {
        double[] capacity = new double[branch.Charge.Length];
        for (int i = 0; i < capacity.Length; i++)
            capacity[i] = branch.Charge[i] * scale;
        return new Series(FigureWords.Cycle(branch.Cycle), capacity, branch.Voltage)
        {
            Style = style,
            Cycle = branch.Cycle,
            Branch = branch.Direction,
            Regions = FigureWords.Regions(branch, run.Result.Cell.Path),
        };
    }

    private static void AddLabels(ImmutableArray<FigureLabel>.Builder labels, BranchAnalysis analysed, double scale)
    {
        foreach (Plateau plateau in analysed.Plateaus)
        {
            double voltage = MidPlateau.At(analysed.Branch.Charge, analysed.Branch.Voltage, plateau.Position) ?? plateau.Potential;
            labels.Add(new FigureLabel(plateau.Position * scale, voltage, FigureText.Formula(plateau.Product), plateau.Direction == BranchDirection.Desodiation)
            {
                Cycle = analysed.Branch.Cycle,
                Branch = plateau.Direction,
            });
        }
    }
}
