using System.Collections.Immutable;
using Zintl.Analysis.Cycles;

namespace Zintl.Analysis.Figures;

/// <summary>All figures of a run.</summary>
public static class RunFigures
{
    /// <summary>The figures that the record has the channels for.</summary>
    /// <param name="run">The analysed run; without a branch there is nothing to draw.</param>
    /// <param name="most">Largest number of cycles in a figure.</param>
    public static ImmutableArray<Figure> Of(RunAnalysis run, int most)
    {
        int[] cycles = CycleChoice.Of(run.Cycles, most);
        if (cycles.Length == 0)
            return [];
        var figures = ImmutableArray.CreateBuilder<Figure>();
        figures.Add(VoltageFigure.Of(run, cycles));
        figures.Add(DifferentialCapacityFigure.Of(run, cycles));
        if (SwellingFigure.Of(run, cycles) is Figure swelling)
            figures.Add(swelling);
        int[] shown = most == CycleChoice.Print ? [cycles[^1]] : cycles;
        if (PotentialFigure.Of(run, shown) is Figure potentials)
            figures.Add(potentials);
        if (OverpotentialFigure.Of(run, shown) is Figure overpotential)
            figures.Add(overpotential);
        if (SaltFigure.Of(run, shown) is Figure salt)
            figures.Add(salt);
        return figures.ToImmutable();
    }
}
