using System.Collections.Immutable;
using Xunit;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Numerics.Functions;
using Zintl.Simulation.Batches;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Tests.Batches;

/// <summary>Lanes against lone runs of the same cells.</summary>
public sealed class CellBatchTests
{
    private static readonly Protocol Discharge = ProtocolParser.Parse("Discharge at 1C until 2.5 V");
    private static readonly SimulationOptions Fine = new() { RelativeTolerance = 1e-6, RowsPerHalfCycle = 20_000 };

    [Fact]
    public void Drawn_cells_follow_their_lone_runs_to_their_own_cut_offs()
    {
        CellDesign[] cells = DrawnCells.Draw(8, 20260);
        ImmutableArray<BatchResult> results = new CellBatch(Cases(cells, Discharge), Fine, keepsCurves: true).Run();
        for (int lane = 0; lane < cells.Length; lane++)
        {
            CellSolution alone = CellSimulator.Run(cells[lane], Discharge, Fine);
            BatchCurve curve = results[lane].Curve!;
            StepSummary step = Assert.Single(results[lane].Steps);
            Assert.Null(results[lane].Alone);
            Assert.Equal("lower cut-off", step.End);
            Assert.Equal(2.5, curve.Voltage[^1], 6);
            Assert.Equal(1, step.Duration / alone.Steps[0].Duration, 1e-4);
            Assert.Equal(1, step.Energy / alone.Steps[0].Energy, 1e-4);
            for (int i = 0; i < curve.Time.Length && curve.Time[i] < alone.Record.Time[^1]; i++)
            {
                double error = Math.Abs(curve.Voltage[i] - At(alone.Record, curve.Time[i]));
                Assert.True(error <= 1e-4, FormattableString.Invariant($"Lane {lane} is off by {error:g3} V at {curve.Time[i]:g6} s of {step.Duration:g6} s."));
            }

            Assert.InRange(results[lane].Balances.Guest, 0, 1e-9);
            Assert.InRange(results[lane].Balances.Salt, 0, 1e-9);
        }
    }

    [Fact]
    public void Lanes_wait_for_one_another_between_steps_without_resting()
    {
        Protocol cycle = ProtocolParser.Parse("Discharge at 1C until 3.2 V", "Rest for 10 minutes", "Charge at C/2 until 4 V", "Hold at 4 V until C/20");
        CellDesign[] cells = DrawnCells.Draw(3, 7);
        ImmutableArray<BatchResult> results = new CellBatch(Cases(cells, cycle), Fine, keepsCurves: true).Run();
        for (int lane = 0; lane < cells.Length; lane++)
        {
            CellSolution alone = CellSimulator.Run(cells[lane], cycle, Fine);
            Assert.Equal(alone.Steps.Select(step => step.End), results[lane].Steps.Select(step => step.End));
            for (int i = 0; i < alone.Steps.Length; i++)
            {
                Assert.Equal(1, results[lane].Steps[i].Duration / alone.Steps[i].Duration, 1e-3);
                if (alone.Steps[i].Charge != 0) Assert.Equal(1, results[lane].Steps[i].Charge / alone.Steps[i].Charge, 1e-3);
            }

            Assert.All(results[lane].Curve!.Voltage, voltage => Assert.True(double.IsFinite(voltage)));
        }
    }

    [Fact]
    public void A_lane_that_cannot_start_is_run_again_alone_and_spoils_nobody()
    {
        CellDesign[] cells = DrawnCells.Draw(3, 11);
        cells[1] = cells[1] with { Electrolyte = cells[1].Electrolyte with { IonicConductivity = new ConstantFunction(double.NaN) } };
        ImmutableArray<BatchResult> results = new CellBatch(Cases(cells, Discharge), Fine).Run();
        Assert.NotNull(results[1].Alone);
        Assert.Equal(RunState.Failed, results[1].State);
        Assert.NotNull(results[1].Cause);
        foreach (int lane in new[] { 0, 2 })
        {
            double alone = CellSimulator.Run(cells[lane], Discharge, Fine).Steps[0].Duration, found = results[lane].Steps[0].Duration;
            Assert.True(Math.Abs(found / alone - 1) <= 1e-4, FormattableString.Invariant($"Lane {lane} ends at {found:g9} s, alone at {alone:g9} s."));
        }
    }

    [Fact]
    public void Cells_of_another_form_are_refused_and_grouped_apart()
    {
        CellDesign one = DrawnCells.Cell(), finer = DrawnCells.Cell(volumes: 12);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new CellBatch(Cases([one, finer, one with { Model = ModelKind.SingleParticle }], Discharge), Fine));
        Assert.Contains("Case 2 cannot share", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Case 3 cannot share", refused.Message, StringComparison.Ordinal);
        ImmutableArray<BatchGroup> groups = BatchGroups.Of(Cases([.. Enumerable.Repeat(one, 10), finer, one], Discharge));
        Assert.Equal([new(0, 8, null), new(8, 2, null), new(10, 1, null), new(11, 1, null)], groups);
    }

    [Fact]
    public void Results_do_not_depend_on_threads()
    {
        BatchCase[] cases = Cases(DrawnCells.Draw(10, 3), Discharge);
        Assert.Equal(Steps(1), Steps(2));

        IEnumerable<StepSummary> Steps(int threads)
        {
            StepSummary[] steps = new StepSummary[cases.Length];
            BatchGroups.Run(cases, BatchGroups.Of(cases), new SimulationOptions(), threads, (group, results) =>
            {
                for (int i = 0; i < group.Count; i++) steps[group.First + i] = results[i].Steps[0];
            });
            return steps;
        }
    }

    private static BatchCase[] Cases(CellDesign[] cells, Protocol protocol) => [.. cells.Select(cell => new BatchCase(cell, protocol))];

    private static double At(Zintl.Cells.CellRecord record, double time)
    {
        int i = record.Time.BinarySearch(time);
        if (i >= 0) return record.Voltage[i];
        i = Math.Clamp(~i, 1, record.Time.Length - 1);
        double share = (time - record.Time[i - 1]) / (record.Time[i] - record.Time[i - 1]);
        return (1 - share) * record.Voltage[i - 1] + share * record.Voltage[i];
    }
}
