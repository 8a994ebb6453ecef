using System.Collections.Immutable;
using Zintl.Cells.HalfCells;
using Zintl.Cells.Protocols;
using Zintl.Materials;
using Zintl.Models.HalfCells;
using Zintl.Simulation;
using Zintl.Testing;

namespace Zintl.Simulation.Tests;

public sealed class SimulatorTests
{
    private static readonly HalfCell Lossy = ReferenceTin.IdealCell(ReferenceTin.Path(offset: 0.03)) with
    {
        ExchangeCurrentDensity = Sourced.Assumed(1, "test"),
        SodiumExchangeCurrentDensity = Sourced.Assumed(6, "test"),
        FilmResistance = Sourced.Assumed(1e-3, "test"),
        SodiumFilmResistance = Sourced.Assumed(2e-4, "test"),
        IonicConductivity = Sourced.Assumed(0.7, "test"),
    };

    private static double CapacityCurrent => new HalfCellParameters(Lossy).Capacity / 3600;

    [Theory]
    [InlineData(ParticleModel.Shells)]
    [InlineData(ParticleModel.ChemicalPotential)]
    public void Cycle_AtLowRate_ShowsEachPlateau(ParticleModel model)
    {
        Solution solution = Simulator.Run(ReferenceTin.IdealCell(ReferenceTin.Path(), model: model), ReferenceTin.Cycle(0.01), new SimulationOptions());
        double[] x = [0.25, 0.75, 1.6, 3.0];
        double[] plateau = [0.53, 0.46, 0.16, 0.08];
        for (int k = 0; k < x.Length; k++) Assert.Equal(plateau[k], VoltageAt(solution, 1, x[k]), 1e-3);
    }

    [Fact]
    public void Voltage_IsTheSumOfItsParts()
    {
        Solution solution = Simulator.Run(Lossy, ReferenceTin.Cycle(), new SimulationOptions());
        ImmutableDictionary<string, ImmutableArray<double>> part = solution.Record.Auxiliary;
        for (int row = 0; row < solution.Record.Time.Length; row++)
        {
            double sum = part["surfacePotential_V"][row] + part["overpotentialHysteresis_V"][row] + part["overpotentialReaction_V"][row]
                + part["overpotentialFilm_V"][row] + part["overpotentialElectrolyte_V"][row] + part["overpotentialCounter_V"][row];
            Assert.Equal(sum, solution.Record.Voltage[row], 1e-12);
        }
    }

    [Fact]
    public void Losses_HaveTheSignOfTheReaction()
    {
        Solution solution = Simulator.Run(Lossy, ReferenceTin.Cycle(), new SimulationOptions());
        foreach (string name in new[] { "overpotentialHysteresis_V", "overpotentialReaction_V", "overpotentialFilm_V", "overpotentialElectrolyte_V", "overpotentialCounter_V" })
        {
            for (int row = 0; row < solution.Record.Time.Length; row++)
                Assert.True(solution.Record.Auxiliary[name][row] * solution.Record.Current[row] >= 0, name);   // current at the edge: positive charges
        }
    }

    [Fact]
    public void Charge_OfAStep_FollowsFaraday()
    {
        Solution solution = Simulator.Run(Lossy, new Protocol([ReferenceTin.Step(0.5, 1)]), new SimulationOptions());
        Assert.Equal(0.5 * 3600 * CapacityCurrent, -solution.Steps[0].Charge, 1e-6 * CapacityCurrent * 3600);
        Assert.Equal(0.5 * 3.75, solution.Record.Auxiliary["stoichiometry"][^1], 1e-9);
    }

    [Theory]
    [InlineData(0.12)]
    [InlineData(0.35)]
    public void Hold_AtAVoltage_KeepsItUntilTheCurrentFades(double voltage)
    {
        ProtocolStep hold = new(StepControl.Voltage, voltage, 100 * 3600, [new StepEnd(EndKind.CRate, 0.05)], null, "hold", 1);
        Solution solution = Simulator.Run(Lossy, new Protocol([ReferenceTin.Step(0.5, 4, voltage), hold]), new SimulationOptions());
        Assert.Equal("lower cut-off", solution.Steps[0].End);
        Assert.Equal("current cut-off", solution.Steps[1].End);
        double[] held = [.. Enumerable.Range(0, solution.Record.Time.Length).Where(row => solution.Record.Step[row] == 2).Select(row => solution.Record.Voltage[row])];
        Assert.All(held, value => Assert.Equal(voltage, value, 1e-6));
        Assert.Equal(0.05 * CapacityCurrent, Math.Abs(solution.Record.Current[^1]), 1e-4 * CapacityCurrent);
    }

    [Fact]
    public void Power_IsHeld()
    {
        double watts = 0.1 * CapacityCurrent;
        ProtocolStep step = new(StepControl.Power, watts, 1800, [], null, "power", 1);
        Solution solution = Simulator.Run(Lossy, new Protocol([ReferenceTin.Step(0.2, 0.5), step]), new SimulationOptions());
        Assert.Equal(RunState.Finished, solution.State);
        for (int row = 0; row < solution.Record.Time.Length; row++)
        {
            if (solution.Record.Step[row] == 2) Assert.Equal(watts, -solution.Record.Current[row] * solution.Record.Voltage[row], 1e-5 * watts);
        }
    }

    [Fact]
    public void Rest_AfterSodiation_RelaxesToThePlateau()
    {
        Solution solution = Simulator.Run(Lossy, new Protocol([ReferenceTin.Step(1, 0.2), ReferenceTin.Step(0, 20)]), new SimulationOptions());
        Assert.Equal(0.46, solution.Record.Voltage[^1], 1e-3);   // x = 0.75 lies between NaSn2 and NaSn
        Assert.Equal(0, solution.Record.Current[^1]);
    }

    [Fact]
    public void Sodiation_OfAPristineHost_UsesItsFirstOffsetOnce()
    {
        var path = ReferenceTin.Path();
        HalfCell cell = ReferenceTin.IdealCell(path with { Steps = [.. path.Steps.Select(step => step with { FirstSodiating = Sourced.Assumed(0.05, "test") })] });
        Solution solution = Simulator.Run(cell, new Protocol([.. ReferenceTin.Cycle(0.01).Steps, .. ReferenceTin.Cycle(0.01).Steps]), new SimulationOptions());
        Assert.Equal(0.48, VoltageAt(solution, 1, 0.25), 1e-3);
        Assert.Equal(0.53, VoltageAt(solution, 3, 0.25), 1e-3);
    }

    [Fact]
    public void Pores_OfARigidCoating_CloseAsAnEvent()
    {
        HalfCell cell = Lossy with { SwellingCoefficient = Sourced.Assumed(0, "test"), CoatingThickness = Sourced.Assumed(15e-6, "test"), CoatingPorosity = Sourced.Assumed(0.5, "test") };
        HalfCellParameters parameters = new(cell);
        Solution solution = Simulator.Run(cell, ReferenceTin.Cycle(0.1), new SimulationOptions());
        Assert.Equal("closed pores", solution.Events[^1].Name);
        double beta = (0.5 - 0.005) / parameters.ActiveFraction;
        Assert.Equal(1 + beta, solution.Record.Auxiliary["volumeRatio"][^1], 1e-6);
    }

    [Fact]
    public void Cancellation_KeepsWhatWasComputed()
    {
        using CancellationTokenSource source = new();
        SimulationOptions options = new() { Cancellation = source.Token, Progress = progress => { if (progress.Time > 600) source.Cancel(); } };
        Solution solution = Simulator.Run(Lossy, ReferenceTin.Cycle(), options);
        Assert.Equal(RunState.Interrupted, solution.State);
        Assert.InRange(solution.Record.Time[^1], 600, 3000);
    }

    [Fact]
    public void Record_OfTwoRuns_HasTheSameBits()
    {
        Solution first = Simulator.Run(Lossy, ReferenceTin.Cycle(), new SimulationOptions());
        Solution second = Simulator.Run(Lossy, ReferenceTin.Cycle(), new SimulationOptions());
        Assert.Equal(first.Record.Voltage.AsEnumerable(), second.Record.Voltage.AsEnumerable());
        Assert.Equal(first.Record.Time.AsEnumerable(), second.Record.Time.AsEnumerable());
    }

    private static double VoltageAt(Solution solution, int step, double stoichiometry)
    {
        ImmutableArray<double> x = solution.Record.Auxiliary["stoichiometry"];
        int row = Enumerable.Range(0, x.Length).First(i => solution.Record.Step[i] == step && x[i] >= stoichiometry);
        return solution.Record.Voltage[row];
    }
}
