using Zintl.Numerics.Integration;

namespace Zintl.Numerics.Tests.Integration;

public sealed class BdfIntegratorTests
{
    private static BdfIntegrator Started(LinearStage problem, IntegratorOptions? options = null)
    {
        var integrator = new BdfIntegrator(problem, options ?? new IntegratorOptions());
        integrator.Start(0, [1], 1e-3, [0]);
        return integrator;
    }

    private static double WorstError(double tolerance, out long steps)
    {
        var integrator = Started(new LinearStage(10, tolerance));
        double worst = 0;
        while (integrator.Time < 10)
        {
            Assert.Equal(StepOutcome.Solved, integrator.TryStep(10));
            integrator.Commit();
            worst = Math.Max(worst, Math.Abs(integrator.State[0] - Math.Cos(integrator.Time)));
        }

        steps = integrator.Statistics.Steps;
        return worst;
    }

    [Fact]
    public void Error_ToleranceFalls_FallsWithIt()
    {
        foreach (double tolerance in (double[])[1e-3, 1e-5, 1e-7, 1e-9])
        {
            double error = WorstError(tolerance, out long steps);
            TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"tolerance {tolerance:g1}: error {error:g3}, {steps} steps"));
            Assert.InRange(error, 0.01 * tolerance, 10 * tolerance);
        }
    }
}
