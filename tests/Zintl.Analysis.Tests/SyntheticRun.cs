using System.Collections.Immutable;
using Zintl.Cells;
using Zintl.Cells.HalfCells;
using Zintl.Cells.Protocols;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;
using Zintl.Simulation;

namespace Zintl.Analysis.Tests;

/// <summary>A tin half-cell whose voltage is known in closed form: a staircase of four plateaus with a constant overpotential and steps rounded by their own width.</summary>
internal static class SyntheticRun
{
    public const double Overpotential = 0.02;
    private const double Faraday = 96485.33212;
    private static readonly double[] Compositions = [0, 0.5, 1, 2.25, 3.75];
    private static readonly double[] Plateaus = [0.45, 0.28, 0.15, 0.06];
    private static readonly double[] Volumes = [16.3, 25.0, 34.5, 56.6, 85.0];

    /// <summary>Largest stoichiometry that the cycles reach; desodiation leaves 3 % behind in the first cycle.</summary>
    public const double Reached = 3.6;

    public static SodiationPath Path()
    {
        string[] names = ["Sn", "NaSn2", "NaSn", "Na9Sn4", "Na15Sn4"];
        var phases = ImmutableArray.CreateBuilder<PathPhase>();
        for (int i = 0; i < names.Length; i++)
            phases.Add(new PathPhase(names[i], Compositions[i], Measured(Volumes[i] * 1e-6), Sourced.Assumed(1e-14, "order of magnitude"), Sourced.Assumed(0.01, "lets the host conduct")));
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        foreach (double potential in Plateaus)
            steps.Add(new PathStep(Measured(potential), null, Measured(0.01), Measured(0.03), Measured(0.02), Sourced.Assumed(0, "none")));
        return new SodiationPath("Sn", 0.11871, phases.ToImmutable(), steps.ToImmutable());
    }

    public static HalfCell Cell() => new()
    {
        Name = "tin in <diglyme> & co",
        Path = Path(),
        Model = ParticleModel.Shells,
        Shape = ParticleShape.Sphere,
        Radius = Measured(5e-6),
        Loading = Measured(0.02),
        Area = Measured(1.131e-4),
        CoatingThickness = Measured(14.7e-6),
        CoatingPorosity = Sourced.Assumed(0.5, "typical of cast coatings"),
        SwellingCoefficient = Sourced.Assumed(1, "pores keep their volume"),
        ExchangeCurrentDensity = Sourced.Assumed(1, "no source"),
        TransferCoefficient = Sourced.Assumed(0.5, "symmetric"),
        KineticActivationEnergy = Sourced.Assumed(3e4, "typical"),
        DiffusionActivationEnergy = Sourced.Assumed(3e4, "typical"),
        FilmResistance = new Sourced(1e-3, 5e-4, 2e-3, EvidenceKind.Unverified, "", "recalled from a talk"),
        Electrolyte = "1 M NaPF6 in diglyme",
        IonicConductivity = Measured(0.6),
        SeparatorThickness = Measured(260e-6),
        SeparatorPorosity = Measured(0.9),
        BruggemanExponent = Sourced.Assumed(1.5, "spheres"),
        SodiumExchangeCurrentDensity = Measured(5),
        SodiumFilmResistance = Measured(1e-3),
    };

    /// <summary>A run of some cycles with half an hour of rest after each branch.</summary>
    public static Solution Solution(int cycles = 2, int rows = 400)
    {
        var rowsOut = new SyntheticRows(Cell());
        var steps = ImmutableArray.CreateBuilder<StepSummary>();
        var events = ImmutableArray.CreateBuilder<SolutionEvent>();
        double left = 0;
        for (int cycle = 1; cycle <= cycles; cycle++)
        {
            int step = (4 * cycle) - 3;
            Add(rowsOut.Branch(cycle, step, left, Reached, rows), "sodiate at C/10 until 0.01 V", "lower cut-off", steps, events);
            rowsOut.Rest(cycle, step + 1, Reached);
            left = cycle == 1 ? 0.03 * Reached : left;
            Add(rowsOut.Branch(cycle, step + 2, Reached, left, rows), "desodiate at C/10 until 1.5 V", "upper cut-off", steps, events);
            rowsOut.Rest(cycle, step + 3, left);
        }

        return new Solution(
            Cell(), new Protocol([]), rowsOut.Record(), events.ToImmutable(), steps.ToImmutable(), new Balances(2e-15, 1e-16, 3e-7, 4.2),
            new SolverStatistics(812, 31, 0, 1e-4), RunState.Finished, null, null, ["The exchange current density of Sn is assumed."]);
    }

    /// <summary>Equilibrium potential with steps rounded over 0.02 in x, [V].</summary>
    public static double Equilibrium(double x)
    {
        double potential = Plateaus[^1];
        for (int k = 1; k < Plateaus.Length; k++)
            potential += (Plateaus[k - 1] - Plateaus[k]) / (1 + Math.Exp((x - Compositions[k]) / 0.01));
        return potential + (1.05 * Math.Exp(-x / 0.01)) - (0.06 * Math.Exp((x - Compositions[^1]) / 0.03));
    }

    public static double VolumeRatio(double x)
    {
        int k = 1;
        while (k < Compositions.Length - 1 && x > Compositions[k])
            k++;
        double share = (x - Compositions[k - 1]) / (Compositions[k] - Compositions[k - 1]);
        return (Volumes[k - 1] + (share * (Volumes[k] - Volumes[k - 1]))) / Volumes[0];
    }

    /// <summary>Amount of host, [mol].</summary>
    public static double HostAmount(HalfCell cell) => cell.Loading.Value * cell.Area.Value / cell.Path.HostMolarMass;

    /// <summary>Charge of a change of stoichiometry, [C].</summary>
    public static double Charge(HalfCell cell, double change) => Faraday * HostAmount(cell) * change;

    private static Sourced Measured(double value) => new(value, 0.9 * value, 1.1 * value, EvidenceKind.Measured, "Baggetto2013", "Fig. 2 & text, 25 °C");

    private static void Add(
        StepSummary summary, string text, string end, ImmutableArray<StepSummary>.Builder steps, ImmutableArray<SolutionEvent>.Builder events)
    {
        steps.Add(summary with { Text = text, End = end });
        events.Add(new SolutionEvent(summary.Duration * summary.Step, summary.Cycle, summary.Step, end, $"The {end} was reached."));
    }
}
