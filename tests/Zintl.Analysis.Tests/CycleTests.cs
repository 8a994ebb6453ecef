using System.Collections.Immutable;
using Zintl.Analysis.Cycles;
using Zintl.Analysis.Runs;
using Zintl.Cells;
using Zintl.Simulation;

namespace Zintl.Analysis.Tests;

public sealed class CycleTests
{
    private const double Faraday = 96485.33212;
    private static readonly RunAnalysis Run = RunAnalysis.Of(SyntheticRun.Solution(2, 2000));

    [Fact]
    public void SpecificCapacity_FirstSodiation_FollowsFaraday()
    {
        double expected = SyntheticRun.Reached * Faraday / 0.11871;
        Assert.Equal(expected, Run.Cycles[0].Sodiation!.SpecificCapacity, 1e-10 * expected);
    }

    [Fact]
    public void Capacities_OneBranch_DifferByAreaAndVolumeOnly()
    {
        BranchSummary branch = Run.Cycles[1].Desodiation!;
        Assert.Equal(branch.SpecificCapacity * 0.02, branch.ArealCapacity, 1e-12 * branch.ArealCapacity);
        Assert.Equal(branch.ArealCapacity / 14.7e-6, branch.AssembledCapacity, 1e-12 * branch.AssembledCapacity);
        double thickest = 14.7e-6 * (1 + (0.5 * (SyntheticRun.VolumeRatio(SyntheticRun.Reached) - 1)));
        Assert.Equal(branch.ArealCapacity / thickest, branch.SwollenCapacity!.Value, 1e-10 * branch.SwollenCapacity.Value);
    }

    [Fact]
    public void CoulombicEfficiency_SodiumLeftBehind_IsTheShareThatReturns()
    {
        Assert.Equal(0.97, Run.Cycles[0].CoulombicEfficiency!.Value, 1e-10);
        Assert.Equal(1, Run.Cycles[1].CoulombicEfficiency!.Value, 1e-10);
    }

    [Fact]
    public void Polarisation_SymmetricCycle_IsTwiceTheOverpotential() =>
        Assert.Equal(2 * SyntheticRun.Overpotential, Run.Cycles[1].Polarisation!.Value, 1e-6 * SyntheticRun.Overpotential);

    [Fact]
    public void EnergyEfficiency_Cycle_IsDeliveredOverTakenUp()
    {
        CycleSummary cycle = Run.Cycles[1];
        double expected = cycle.Sodiation!.MeanVoltage / cycle.Desodiation!.MeanVoltage * cycle.Sodiation.Charge / cycle.Desodiation.Charge;
        Assert.Equal(expected, cycle.EnergyEfficiency!.Value, 1e-12);
        Assert.InRange(cycle.EnergyEfficiency.Value, 0.7, 0.9);
    }

    [Fact]
    public void Plateaus_TinStaircase_AreNamedAndPlaced()
    {
        string[] products = ["NaSn2", "NaSn", "Na9Sn4", "Na15Sn4", "Na9Sn4", "NaSn", "NaSn2", "Sn"];
        double[] potentials = [0.43, 0.26, 0.13, 0.04, 0.08, 0.17, 0.30, 0.47];
        ImmutableArray<Plateau> plateaus = Run.Cycles[1].Plateaus;
        Assert.Equal(products, plateaus.Select(plateau => plateau.Product));
        for (int i = 0; i < plateaus.Length; i++)
        {
            Assert.Equal(potentials[i], plateaus[i].Potential, 0.0005);
            Assert.Equal(potentials[i], plateaus[i].MidPotential!.Value, 0.0001);
        }
    }

    [Fact]
    public void Plateaus_LargeOverpotential_AreMatchedByStoichiometryToo()
    {
        Solution shifted = SyntheticRun.Solution(1);
        CellRecord record = shifted.Record with { Voltage = [.. shifted.Record.Voltage.Select((v, i) => v - (shifted.Record.Current[i] < 0 ? 0.07 : 0))] };
        ImmutableArray<Plateau> plateaus = RunAnalysis.Of(shifted with { Record = record }).Cycles[0].Plateaus;
        Assert.Equal([1, 2, 3, 4], plateaus.Where(plateau => plateau.Direction == BranchDirection.Sodiation).Select(plateau => plateau.PathStep));
    }

    [Fact]
    public void Plateaus_CutOffBeforeTheLast_LeavesItOut()
    {
        Solution whole = SyntheticRun.Solution(1);
        int rows = whole.Record.Time.Length, kept = Enumerable.Range(0, rows).First(i => whole.Record.Auxiliary["stoichiometry"][i] > 2.1);
        var record = new CellRecord(
            whole.Record.Time[..kept], whole.Record.Current[..kept], whole.Record.Voltage[..kept], whole.Record.Temperature[..kept], whole.Record.Cycle[..kept],
            whole.Record.Step[..kept], whole.Record.Auxiliary.ToImmutableDictionary(pair => pair.Key, pair => pair.Value[..kept], StringComparer.Ordinal));
        RunAnalysis run = RunAnalysis.Of(whole with { Record = record });
        Assert.Equal(["NaSn2", "NaSn", "Na9Sn4"], run.Cycles[0].Plateaus.Select(plateau => plateau.Product));
        Assert.Null(run.Cycles[0].Desodiation);
        Assert.Null(MidPlateau.Potential(run.Branches[0].Branch, SyntheticRun.Path(), 4));
    }

    [Fact]
    public void Stoichiometry_WithoutItsChannel_IsCountedFromTheCharge()
    {
        Solution solution = SyntheticRun.Solution();
        CellRecord bare = solution.Record with { Auxiliary = ImmutableDictionary<string, ImmutableArray<double>>.Empty };
        IReadOnlyList<CycleBranch> counted = BranchReader.Read(bare, AnalysedCell.Of(solution.Cell)), read = BranchReader.Read(solution.Record, AnalysedCell.Of(solution.Cell));
        for (int branch = 0; branch < read.Count; branch++)
        {
            for (int i = 0; i < read[branch].Stoichiometry.Length; i++)
                Assert.Equal(read[branch].Stoichiometry[i], counted[branch].Stoichiometry[i], 1e-9);
        }
    }

    [Fact]
    public void Branches_RestsBetween_CarryNoCharge()
    {
        Solution solution = SyntheticRun.Solution();
        IReadOnlyList<CycleBranch> branches = BranchReader.Read(solution.Record, AnalysedCell.Of(solution.Cell));
        Assert.Equal(4, branches.Count);
        for (int i = 0; i < 4; i++)
            Assert.Equal(Math.Abs(solution.Steps[i].Charge), branches[i].TotalCharge, 1e-10 * branches[i].TotalCharge);
    }

    [Fact]
    public void Of_EmptyRecord_GivesNoCycles()
    {
        Solution solution = SyntheticRun.Solution();
        var empty = new CellRecord([], [], [], [], [], [], ImmutableDictionary<string, ImmutableArray<double>>.Empty);
        Assert.Empty(RunAnalysis.Of(solution with { Record = empty }).Cycles);
    }
}
