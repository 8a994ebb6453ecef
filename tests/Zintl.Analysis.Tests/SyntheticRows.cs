using System.Collections.Immutable;
using Zintl.Cells;
using Zintl.Cells.HalfCells;
using Zintl.Simulation;

namespace Zintl.Analysis.Tests;

/// <summary>Rows of a synthetic record, branch by branch at C/10.</summary>
internal sealed class SyntheticRows(HalfCell cell)
{
    private static readonly string[] Names =
    [
        "stoichiometry", "volumeRatio", "coatingThickness_um", "openCircuitPotential_V", "overpotentialReaction_V", "overpotentialDiffusion_V", "overpotentialFilm_V",
        "overpotentialHysteresis_V", "frontRadius10_um", "frontRadius2_um",
    ];

    private readonly List<double> time = [], current = [], voltage = [];
    private readonly List<int> cycles = [], steps = [];
    private readonly Dictionary<string, List<double>> auxiliary = Names.ToDictionary(name => name, _ => new List<double>(), StringComparer.Ordinal);

    private double Now => time.Count == 0 ? 0 : time[^1];

    public StepSummary Branch(int cycle, int step, double from, double to, int rows)
    {
        double amperes = SyntheticRun.Charge(cell, 3.75) / 36000 * Math.Sign(from - to), start = Now;
        double duration = SyntheticRun.Charge(cell, Math.Abs(to - from)) / Math.Abs(amperes);
        for (int i = 0; i <= rows; i++)
            Row(cycle, step, start + (duration * i / rows), amperes, from + ((to - from) * i / rows));
        double charge = duration * amperes;
        return new StepSummary(cycle, step, "", duration, charge, charge * 0.2, 0.2, "");
    }

    public void Rest(int cycle, int step, double x)
    {
        double start = Now;
        for (int i = 0; i <= 3; i++)
            Row(cycle, step, start + (600 * i), 0, x);
    }

    public CellRecord Record() => new(
        [.. time], [.. current], [.. voltage], [.. Enumerable.Repeat(298.15, time.Count)], [.. cycles], [.. steps],
        auxiliary.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal));

    private void Row(int cycle, int step, double at, double amperes, double x)
    {
        double sign = Math.Sign(amperes), equilibrium = SyntheticRun.Equilibrium(x), ratio = SyntheticRun.VolumeRatio(x);
        double reaction = sign * SyntheticRun.Overpotential * 0.5, diffusion = sign * SyntheticRun.Overpotential * (0.1 + (0.3 * x / 3.75));
        double film = sign * SyntheticRun.Overpotential - reaction - diffusion;
        time.Add(at);
        current.Add(amperes);
        voltage.Add(equilibrium + reaction + diffusion + film);
        cycles.Add(cycle);
        steps.Add(step);
        double[] values = [x, ratio, 14.7 * (1 + (0.5 * (ratio - 1))), equilibrium, reaction, diffusion, film, 0, double.NaN, 4.5];
        for (int i = 0; i < values.Length; i++)
            auxiliary[Names[i]].Add(values[i]);
    }
}
