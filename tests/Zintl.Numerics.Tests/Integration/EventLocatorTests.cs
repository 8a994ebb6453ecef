using Zintl.Numerics.Integration;

namespace Zintl.Numerics.Tests.Integration;

public sealed class EventLocatorTests
{
    private const double Tolerance = 1e-8;

    private static BdfIntegrator PastTheEvent(LinearStage problem, TrialFunction distance, out double start)
    {
        var integrator = new BdfIntegrator(problem, new IntegratorOptions());
        integrator.Start(0, [1], 1e-3, [0]);
        start = distance(0, [1]);
        while (integrator.TryStep(10) == StepOutcome.Solved && distance(integrator.TrialTime, integrator.Trial) > 0)
        {
            start = distance(integrator.TrialTime, integrator.Trial);
            integrator.Commit();
        }

        return integrator;
    }

    [Fact]
    public void Locate_SmoothCrossing_EndsJustBeforeItInFewStages()
    {
        TrialFunction distance = (_, state) => state[0] - 0.25;
        BdfIntegrator integrator = PastTheEvent(new LinearStage(10, Tolerance), distance, out double start);
        long before = integrator.Statistics.Stages;
        Assert.Equal(LocationOutcome.Reached, EventLocator.Locate(integrator, distance, start, 1e-10));
        Assert.InRange(integrator.Statistics.Stages - before, 1, 8);
        integrator.Commit();
        Assert.InRange(integrator.State[0] - 0.25, double.Epsilon, 1e-10);
        Assert.Equal(Math.Acos(0.25), integrator.Time, 10 * Tolerance);
    }

    [Fact]
    public void Locate_InfiniteBeyondTheEvent_BisectsToTheResolution()
    {
        TrialFunction distance = (time, _) => time < 1.2345 ? double.PositiveInfinity : double.NegativeInfinity;
        BdfIntegrator integrator = PastTheEvent(new LinearStage(10, Tolerance), distance, out double start);
        double step = integrator.TrialStep;
        Assert.Equal(LocationOutcome.Reached, EventLocator.Locate(integrator, distance, start, 1e-10));
        integrator.Commit();
        Assert.InRange(1.2345 - integrator.Time, 0, 1e-9 * step);
    }

    [Fact]
    public void Locate_InfeasibleStage_EndsBeforeTheWall()
    {
        TrialFunction distance = (_, _) => 1;
        BdfIntegrator integrator = PastTheEvent(new LinearStage(10, Tolerance) { Wall = 2 }, distance, out double start);
        double step = integrator.TrialStep;
        Assert.False(integrator.HasTrial);
        Assert.Equal(LocationOutcome.Reached, EventLocator.Locate(integrator, distance, start, 1e-10));
        integrator.Commit();
        Assert.InRange(2 - integrator.Time, 0, 1e-9 * step);
        Assert.Equal(Math.Cos(2), integrator.State[0], 10 * Tolerance);
    }

    [Fact]
    public void Locate_SteepPole_EndsBesideIt()
    {
        TrialFunction distance = (time, _) => time < 2 ? 1e-3 + Math.Log(Math.Max(2 - time, 1e-300)) + 20 : double.NegativeInfinity;
        BdfIntegrator integrator = PastTheEvent(new LinearStage(10, Tolerance), distance, out double start);
        long before = integrator.Statistics.Stages;
        Assert.Equal(LocationOutcome.Reached, EventLocator.Locate(integrator, distance, start, 1e-6));
        Assert.InRange(integrator.Statistics.Stages - before, 1, 60);
        Assert.InRange(2 - integrator.TrialTime, 0, 1.1 * Math.Exp(-20.001));
    }

    [Fact]
    public void Locate_StateAtTheEventAlready_SaysSo()
    {
        BdfIntegrator integrator = PastTheEvent(new LinearStage(10, Tolerance), (_, state) => state[0] - 0.25, out _);
        Assert.Equal(LocationOutcome.AtStart, EventLocator.Locate(integrator, (_, _) => -1, 1e-11, 1e-10));
        Assert.Equal(LocationOutcome.AtStart, EventLocator.Locate(integrator, (_, _) => -1, double.PositiveInfinity, 1e-10));
    }
}
