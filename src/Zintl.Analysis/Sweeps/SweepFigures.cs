using System.Collections.Immutable;
using Zintl.Analysis.Figures;
using Zintl.Simulation;

namespace Zintl.Analysis.Sweeps;

/// <summary>One axis: curves above one another. Two axes: a map for each quantity. More: nothing that a page can hold.</summary>
internal static class SweepFigures
{
    private static readonly string[] Drawn = ["capacity_mAh_cm2", "energy_mWh_cm2", "thicknessLargest_um"];

    /// <summary>Names without ending, and SVG documents.</summary>
    public static IEnumerable<(string Name, string Svg)> Of(SweepGrid grid, ImmutableArray<SweepOutcome> outcomes)
    {
        SweepColumn[] columns = [.. SweepColumn.All.Where(column => Drawn.Contains(column.Name))];
        if (grid.Axes.Length == 1) yield return ("sweep", FigureSvg.Draw(Curves(grid.Axes[0], columns, outcomes)));
        if (grid.Axes.Length != 2) yield break;
        foreach (SweepColumn column in columns) yield return (column.Name, HeatMapSvg.Draw(Map(grid, column, outcomes)));
    }

    private static Figure Curves(SweepAxis axis, SweepColumn[] columns, ImmutableArray<SweepOutcome> outcomes)
    {
        Axis x = new(axis.Key, axis.Unit) { IsLogarithmic = axis.IsLogarithmic };
        return new Figure("sweep", $"What {axis.Key} changes", [.. columns.Select(column =>
        {
            (double X, double Y)[] points = [.. outcomes
                .Where(outcome => outcome.State == RunState.Finished && column.Read(outcome) is not null)
                .Select(outcome => (X: axis.Values[outcome.Case], Y: column.Read(outcome)!.Value)).OrderBy(point => point.X)];
            double[] across = [.. points.Select(point => axis.IsLogarithmic ? Math.Log10(point.X) : point.X)];
            return new Panel(x, new Axis(column.Title, column.Unit), [new Series("", across, [.. points.Select(point => point.Y)])], []);
        })]);
    }

    private static HeatMap Map(SweepGrid grid, SweepColumn column, ImmutableArray<SweepOutcome> outcomes)
    {
        SweepAxis down = grid.Axes[0], across = grid.Axes[1];
        double?[,] values = new double?[down.Values.Length, across.Values.Length];
        foreach (SweepOutcome outcome in outcomes)
        {
            if (outcome.State == RunState.Finished) values[outcome.Case / across.Values.Length, outcome.Case % across.Values.Length] = column.Read(outcome);
        }

        return new HeatMap($"{column.Title} over {down.Key} and {across.Key}", new Axis(column.Title, column.Unit), new Axis(across.Key, across.Unit), new Axis(down.Key, down.Unit), across.Values, down.Values, values);
    }
}
