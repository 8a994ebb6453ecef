using Zintl.Numerics.Integration;

namespace Zintl.Numerics.Tests.Integration.Stiff;

/// <summary>States at the output times and what they cost.</summary>
internal sealed record StiffRun(double[][] States, long Steps, long Residuals, long Factorisations, long ErrorFailures)
{
    /// <summary>Runs the equations with the integrator of this project.</summary>
    internal static StiffRun Solve<TEquations>(double relative, IntegratorOptions? options = null)
        where TEquations : IStiffEquations
    {
        double[] times = TEquations.Times;
        var problem = new StiffProblem<TEquations>(relative);
        var stage = new NewtonStage<StiffProblem<TEquations>>(problem);
        var integrator = new BdfIntegrator(stage, options ?? new IntegratorOptions());
        integrator.Start(0, TEquations.State, FirstStep(problem, TEquations.State, TEquations.Rates, times[0]), TEquations.Rates);
        var states = Array.ConvertAll(times, _ => new double[problem.Length]);
        for (int i = 0; i < times.Length;)
        {
            StepOutcome outcome = integrator.TryStep(double.PositiveInfinity);
            if (outcome != StepOutcome.Solved)
                Assert.Fail($"{TEquations.Name}: {outcome}, {integrator.Failure?.Cause}");
            for (; i < times.Length && times[i] <= integrator.TrialTime; i++)
                integrator.Interpolate(times[i], states[i]);
            integrator.Commit();
        }

        return new(states, integrator.Statistics.Steps, stage.Residuals, stage.Factorisations, integrator.Statistics.ErrorFailures);
    }

    /// <summary>Largest error at the output times, each component relative to its scale.</summary>
    internal double ErrorAgainst(StiffRun reference, double[] scale)
    {
        double worst = 0;
        for (int i = 0; i < States.Length; i++)
        {
            for (int j = 0; j < scale.Length; j++)
                worst = Math.Max(worst, Math.Abs(States[i][j] - reference.States[i][j]) / scale[j]);
        }

        return worst;
    }

    /// <summary>IDA's choice: a thousandth of the first output time, less where the slopes are steep.</summary>
    private static double FirstStep<TEquations>(StiffProblem<TEquations> problem, double[] state, double[] rates, double firstOutput)
        where TEquations : IStiffEquations => Math.Min(0.001 * firstOutput, 0.5 / problem.ErrorNorm(rates, state));
}
