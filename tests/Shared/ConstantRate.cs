using Zintl.Models.Particles;
using Zintl.Numerics.Integration;

namespace Zintl.Testing;

/// <summary>One particle alone under a constant rate.</summary>
internal sealed class ConstantRate(IParticle particle, double rate) : IStageProblem
{
    private double tolerance;

    public SurfaceState Surface { get; private set; }

    public int Length => particle.Length;

    /// <summary>Integrates for a time, [s], and leaves the final state in <paramref name="state"/>.</summary>
    public void RunTo(double time, double[] state, double relativeTolerance) => Run(time, state, relativeTolerance, _ => { });

    /// <summary>Lowest surface potential on the way, [V].</summary>
    public double LowestPotential(double time, double[] state, double relativeTolerance)
    {
        double lowest = double.PositiveInfinity;
        Run(time, state, relativeTolerance, potential => lowest = Math.Min(lowest, potential));
        return lowest;
    }

    public StageOutcome Solve(double time, double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, Span<double> state)
    {
        StageOutcome outcome = particle.Solve(gamma, history, predicted, rate, state, out SurfaceState surface);
        Surface = surface;
        return outcome;
    }

    public double ErrorNorm(ReadOnlySpan<double> error, ReadOnlySpan<double> state) => particle.ErrorNorm(error, state) / tolerance;

    public void Accept(double time, Span<double> state, IHistoryEditor history) => particle.Accept(state, 0, history);

    private void Run(double time, double[] state, double relativeTolerance, Action<double> observe)
    {
        tolerance = relativeTolerance;
        BdfIntegrator integrator = new(this, new IntegratorOptions());
        integrator.Start(0, state, 1e-4 * time);
        while (integrator.Time < time * (1 - 1e-12))
        {
            if (integrator.TryStep(time - integrator.Time) != StepOutcome.Solved)
                throw new InvalidOperationException(FormattableString.Invariant($"Stopped at {integrator.Time} s of {time} s."));
            observe(Surface.Potential);
            integrator.Commit();
        }

        integrator.State.CopyTo(state);
    }
}
