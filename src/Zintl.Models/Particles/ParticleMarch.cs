using Zintl.Numerics.Integration;

namespace Zintl.Models.Particles;

/// <summary>Marches one particle through time with fixed steps and no error control: to see the particle alone.</summary>
public sealed class ParticleMarch
{
    // Alexander, SIAM J. Numer. Anal. 14 (1977) 1006, 10.1137/0714068: two stages, second order, L-stable.
    private static readonly double Diagonal = 1 - Math.Sqrt(0.5);
    private readonly double[] history;
    private readonly double[] stage;
    private double rate;

    /// <summary>A uniform particle of mean <paramref name="stoichiometry"/>, [-].</summary>
    public ParticleMarch(IParticle particle, double stoichiometry)
    {
        ArgumentNullException.ThrowIfNull(particle);
        Particle = particle;
        State = new double[particle.Length];
        this.history = new double[particle.Length];
        this.stage = new double[particle.Length];
        particle.Initialise(stoichiometry, State);
    }

    public IParticle Particle { get; }

    public double[] State { get; }

    public SurfaceState Surface { get; private set; }

    public double Stoichiometry => Particle.Stoichiometry(State);

    /// <summary>One step of implicit Euler at a given rate; the state moves only if the stage converges.</summary>
    public StageOutcome Euler(double step, double rate)
    {
        State.CopyTo(this.history);
        var outcome = Particle.Solve(step, this.history, this.history, rate, this.stage, out var surface);
        if (outcome == StageOutcome.Converged) Take(surface);
        return outcome;
    }

    /// <summary>One step of second order at a given rate.</summary>
    public void Step(double step, double rate) => Step(step, (gamma, history, stage) =>
    {
        var outcome = Particle.Solve(gamma, history, history, rate, stage, out var surface);
        return outcome == StageOutcome.Converged ? surface : throw new InvalidOperationException(outcome.ToString());
    });

    /// <summary>One step of second order that holds the surface at <paramref name="potential"/> [V].</summary>
    public void Hold(double step, double potential) => Step(step, (gamma, history, stage) => Hold(gamma, history, stage, potential));

    private void Step(double step, Func<double, double[], double[], SurfaceState> solve)
    {
        double gamma = Diagonal * step;
        State.CopyTo(this.history);
        solve(gamma, this.history, this.stage);
        for (int i = 0; i < State.Length; i++) this.history[i] += (1 - Diagonal) / Diagonal * (this.stage[i] - State[i]);
        Take(solve(gamma, this.history, this.stage));
    }

    // U falls with the rate: Newton between bounds that it finds by doubling.
    private SurfaceState Hold(double gamma, double[] history, double[] stage, double potential)
    {
        double low = double.NegativeInfinity, high = double.PositiveInfinity, trial = rate;
        for (int i = 0; i < 200; i++)
        {
            var outcome = Particle.Solve(gamma, history, history, trial, stage, out var surface);
            if (outcome == StageOutcome.NotConverged) throw new InvalidOperationException(outcome.ToString());
            double excess = surface.Potential - potential;
            if (Math.Abs(excess) < 1e-12)
            {
                rate = trial;
                return surface;
            }

            if (excess > 0) low = trial;
            else high = trial;
            double next = trial - excess / surface.Slope;
            trial = next > low && next < high ? next : double.IsFinite(low + high) ? 0.5 * (low + high) : 2 * trial;
        }

        throw new InvalidOperationException(FormattableString.Invariant($"No rate holds {potential} V."));
    }

    private void Take(SurfaceState surface)
    {
        this.stage.CopyTo(State);
        Surface = surface;
    }
}
