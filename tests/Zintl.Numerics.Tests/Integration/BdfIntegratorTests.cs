using Zintl.Numerics.Integration;

namespace Zintl.Numerics.Tests.Integration;

public sealed class BdfIntegratorTests
{
    [Fact]
    public void Error_ToleranceFalls_FallsWithIt()
    {
        foreach (double tolerance in (double[])[1e-3, 1e-5, 1e-7, 1e-9])
        {
            BdfIntegrator integrator = Started(new LinearStage(10, tolerance));
            double worst = 0;
            Advance(integrator, 10, _ => worst = Math.Max(worst, Math.Abs(integrator.Trial[0] - Math.Cos(integrator.TrialTime))));
            TestContext.Current.TestOutputHelper?.WriteLine(
                FormattableString.Invariant($"tolerance {tolerance:g1}: error {worst:g3}, {integrator.Statistics.Steps} steps"));
            Assert.InRange(worst, 0.1 * tolerance, 10 * tolerance);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Error_StepHalved_FallsByTheOrderOfTheMethod(int order)
    {
        double coarse = ErrorAtEqualSteps(order, 200), fine = ErrorAtEqualSteps(order, 400);
        Assert.Equal(order, Math.Log2(coarse / fine), 0.25);
    }

    [Theory]
    [InlineData(1e-4)]
    [InlineData(1e-6)]
    [InlineData(1e-8)]
    public void Interpolate_InsideTheTrial_IsAsAccurateAsTheSteps(double tolerance)
    {
        BdfIntegrator integrator = Started(new LinearStage(10, tolerance));
        double atEnds = 0, between = 0;
        double[] value = new double[1];
        Advance(integrator, 10, _ =>
        {
            atEnds = Math.Max(atEnds, Math.Abs(integrator.Trial[0] - Math.Cos(integrator.TrialTime)));
            for (int i = 1; i < 8; i++)
            {
                double time = integrator.Time + (i * integrator.TrialStep / 8);
                integrator.Interpolate(time, value);
                between = Math.Max(between, Math.Abs(value[0] - Math.Cos(time)));
            }
        });
        Assert.InRange(between, 0.5 * atEnds, 2 * atEnds);
    }

    [Fact]
    public void Interpolate_TentativeAndCommitted_Agree()
    {
        BdfIntegrator integrator = Started(new LinearStage(10, 1e-6));
        Advance(integrator, 3, _ => { });
        Assert.Equal(StepOutcome.Solved, integrator.TryStep(1));
        double[] start = new double[1], before = new double[1], after = new double[1];
        double time = integrator.Time + (0.3 * integrator.TrialStep);
        integrator.Interpolate(integrator.Time, start);
        Assert.Equal(integrator.State[0], start[0], 1e-14);
        integrator.Interpolate(time, before);
        integrator.Commit();
        integrator.Interpolate(time, after);
        Assert.Equal(before[0], after[0], 1e-14);
    }

    [Fact]
    public void TryExactStep_AfterOtherTrials_GivesTheSameBits()
    {
        BdfIntegrator integrator = Started(new LinearStage(10, 1e-6));
        Advance(integrator, 3, _ => { });
        double h = 0.37 * integrator.StepSize;
        integrator.TryExactStep(h);
        double first = integrator.Trial[0];
        integrator.TryExactStep(2 * h);
        integrator.TryExactStep(0.01 * h);
        Assert.Equal(StepOutcome.Solved, integrator.TryExactStep(h));
        Assert.Equal(BitConverter.DoubleToInt64Bits(first), BitConverter.DoubleToInt64Bits(integrator.Trial[0]));
    }

    [Fact]
    public void TryExactStep_FarTooLong_FailsTheErrorTest()
    {
        BdfIntegrator integrator = Started(new LinearStage(10, 1e-6));
        Advance(integrator, 3, _ => { });
        double proposed = integrator.StepSize;
        Assert.Equal(StepOutcome.TooInaccurate, integrator.TryExactStep(20 * proposed));
        Assert.False(integrator.HasTrial);
        Assert.Equal(proposed, integrator.StepSize);
    }

    [Fact]
    public void Restore_MidRun_ContinuesWithTheSameBits()
    {
        BdfIntegrator unbroken = Started(new LinearStage(10, 1e-6)), resumed = Started(new LinearStage(10, 1e-6));
        Advance(unbroken, 3, _ => { });
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
            unbroken.Save(writer);
        stream.Position = 0;
        using (var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true))
            resumed.Restore(reader);
        Advance(unbroken, 10, _ => { });
        Advance(resumed, 10, _ => { });
        Assert.Equal(unbroken.Statistics, resumed.Statistics);
        Assert.Equal(BitConverter.DoubleToInt64Bits(unbroken.Time), BitConverter.DoubleToInt64Bits(resumed.Time));
        Assert.Equal(BitConverter.DoubleToInt64Bits(unbroken.State[0]), BitConverter.DoubleToInt64Bits(resumed.State[0]));
    }

    [Fact]
    public void Accept_SlotForgotten_StartsAnewAtTheValueGiven()
    {
        bool isDone = false;
        var problem = new LinearStage(1, 1e-6)
        {
            OnAccept = (time, _, history) =>
            {
                if (time > 2 && !isDone)
                    history.Forget(0, 5);
                isDone |= time > 2;
            },
        };
        BdfIntegrator integrator = Started(problem);
        Advance(integrator, 2, _ => { });
        double start = integrator.Time;
        Assert.Equal(5, integrator.State[0]);
        Advance(integrator, 6, _ => { });
        double exact = Math.Cos(integrator.Time) + ((5 - Math.Cos(start)) * Math.Exp(start - integrator.Time));
        Assert.Equal(exact, integrator.State[0], 1e-5);
    }

    [Fact]
    public void Accept_OrderReduced_GoesOnAtOrderOneWithTheSameStep()
    {
        var problem = new LinearStage(10, 1e-6) { OnAccept = (time, _, history) => ReduceAfter(2, time, history) };
        BdfIntegrator integrator = Started(problem);
        Advance(integrator, 2, _ => { });
        Assert.Equal(1, integrator.Order);
        Assert.Equal(integrator.TrialStep, integrator.StepSize);
        Assert.Equal(StepOutcome.Solved, integrator.TryStep(1));
        Assert.Equal(Math.Cos(integrator.TrialTime), integrator.Trial[0], 1e-5);
    }

    [Fact]
    public void TryStep_StageDoesNotConverge_ShortensTheStep()
    {
        var problem = new LinearStage(10, 1e-4);
        BdfIntegrator integrator = Started(problem);
        Advance(integrator, 3, _ => { });
        problem.LongestGamma = 0.1 * integrator.StepSize;
        Assert.Equal(StepOutcome.Solved, integrator.TryStep(1));
        Assert.InRange(integrator.Statistics.ConvergenceFailures, 1, 3);
    }

    [Fact]
    public void TryStep_StageNeverConverges_FailsWithCauseAndRemedy()
    {
        BdfIntegrator integrator = Started(new LinearStage(10, 1e-4) { LongestGamma = 0 });
        Assert.Equal(StepOutcome.Failed, integrator.TryStep(1));
        Assert.Contains("without a converged stage", integrator.Failure!.Cause, StringComparison.Ordinal);
        Assert.NotEmpty(integrator.Failure.Remedy);
        Assert.Equal(1, integrator.State[0]);
    }

    [Fact]
    public void Step_OnceStarted_AllocatesNothing()
    {
        BdfIntegrator integrator = Started(new LinearStage(10, 1e-8));
        Advance(integrator, 5, _ => { });
        long before = GC.GetAllocatedBytesForCurrentThread();
        while (integrator.Time < 10)
        {
            integrator.TryStep(1);
            integrator.Commit();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Constructor_BadOptions_NamesAllFaults()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(
            () => new BdfIntegrator(new LinearStage(1, 1), new IntegratorOptions { MaximumOrder = 6, ConvergenceCut = 1.5 }));
        Assert.Contains("Maximum order is 6", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Convergence cut is 1.5", fault.Message, StringComparison.Ordinal);
    }

    private static BdfIntegrator Started(LinearStage problem, IntegratorOptions? options = null)
    {
        var integrator = new BdfIntegrator(problem, options ?? new IntegratorOptions());
        integrator.Start(0, [1], 1e-3, [0]);
        return integrator;
    }

    private static void Advance(BdfIntegrator integrator, double end, Action<BdfIntegrator> look)
    {
        while (integrator.Time <= end)
        {
            Assert.Equal(StepOutcome.Solved, integrator.TryStep(end));
            look(integrator);
            integrator.Commit();
        }
    }

    /// <summary>
    /// Relative error for an exponential, whose derivatives never vanish, so that the order rises to its maximum and stays; nothing fails the tolerance.
    /// </summary>
    private static double ErrorAtEqualSteps(int order, int steps)
    {
        var problem = new LinearStage(10, 1e6) { Solution = Math.Exp, Slope = Math.Exp };
        var integrator = new BdfIntegrator(problem, new IntegratorOptions { MaximumOrder = order });
        double h = 10.0 / steps, worst = 0;
        integrator.Start(0, [1], h, [1]);
        for (int i = 1; i <= steps; i++)
        {
            Assert.Equal(StepOutcome.Solved, integrator.TryExactStep(h));
            integrator.Commit();
            if (2 * i > steps)
                worst = Math.Max(worst, Math.Abs((integrator.State[0] / Math.Exp(integrator.Time)) - 1));
        }

        Assert.Equal(order, integrator.Order);
        return worst;
    }

    private static void ReduceAfter(double limit, double time, IHistoryEditor history)
    {
        if (time > limit)
            history.ReduceOrder();
    }
}
