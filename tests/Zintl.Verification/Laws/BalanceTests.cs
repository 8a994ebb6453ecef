using Zintl.Cells.HalfCells;
using Zintl.Cells.Protocols;
using Zintl.Numerics.Random;
using Zintl.Simulation;
using Zintl.Testing;

namespace Zintl.Verification.Laws;

public sealed class BalanceTests
{
    [Theory]
    [InlineData(ParticleModel.Shells)]
    [InlineData(ParticleModel.ChemicalPotential)]
    [InlineData(ParticleModel.Fickian)]
    public void FiftyCycles_WithRandomReversals_KeepHostAndSodium(ParticleModel model)
    {
        Xoshiro256 random = new(50);
        List<ProtocolStep> steps = [];
        for (int cycle = 0; cycle < 50; cycle++)
        {
            double turn = 0.1 + 0.3 * random.NextDouble();
            steps.AddRange(
            [
                ReferenceTin.Step(1, turn, 0.001), ReferenceTin.Step(-1, 0.5 * turn, 1.0), ReferenceTin.Step(1, 2, 0.001),
                ReferenceTin.Step(-1, turn, 1.0), ReferenceTin.Step(1, 0.5 * turn, 0.001), ReferenceTin.Step(-1, 2, 1.0),
            ]);
        }

        Solution solution = Simulator.Run(
            ReferenceTin.IdealCell(ReferenceTin.Path(), model: model), new Protocol([.. steps]), new SimulationOptions { RowsPerHalfCycle = 1 });
        Assert.Equal(RunState.Finished, solution.State);
        Assert.InRange(solution.Balances.Sodium, 0, 1e-10);
        Assert.InRange(solution.Balances.Host, 0, 1e-10);
    }

    [Fact]
    public void EnergyBalance_WithTolerance_Falls()
    {
        double Open(double tolerance) => Math.Abs(Simulator.Run(
            ReferenceTin.IdealCell(ReferenceTin.Path()), ReferenceTin.Cycle(), new SimulationOptions { RelativeTolerance = tolerance }).Balances.Energy);
        Assert.InRange(Open(1e-4), 0, 10e-4);
        Assert.InRange(Open(1e-6), 0, 10e-6);
    }
}
