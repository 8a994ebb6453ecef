using System.Text;
using Zintl.Numerics.Integration;

namespace Zintl.Numerics.Tests.Integration.Stiff;

public sealed class StiffRestoreTests
{
    [Fact]
    public void Restore_OfAStiffRun_ContinuesWithTheSameBits()
    {
        var stage = new NewtonStage<StiffProblem<Robertson>>(new(1e-6));
        var unbroken = new BdfIntegrator(stage, new IntegratorOptions());
        unbroken.Start(0, Robertson.State, 1e-6, Robertson.Rates);
        Advance(unbroken, 100);
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
            unbroken.Save(writer);
        stage.Forget();
        stream.Position = 0;
        var resumed = new BdfIntegrator(new NewtonStage<StiffProblem<Robertson>>(new(1e-6)), new IntegratorOptions());
        using (var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true))
            resumed.Restore(reader);
        Advance(unbroken, 1e5);
        Advance(resumed, 1e5);
        Assert.Equal(unbroken.Statistics, resumed.Statistics);
        Assert.Equal(unbroken.State.ToArray().Select(BitConverter.DoubleToInt64Bits), resumed.State.ToArray().Select(BitConverter.DoubleToInt64Bits));
    }

    private static void Advance(BdfIntegrator integrator, double end)
    {
        while (integrator.Time < end)
        {
            Assert.Equal(StepOutcome.Solved, integrator.TryStep(double.PositiveInfinity));
            integrator.Commit();
        }
    }
}
