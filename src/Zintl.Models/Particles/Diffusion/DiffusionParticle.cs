using Zintl.Materials;
using Zintl.Numerics.Integration;

namespace Zintl.Models.Particles.Diffusion;

/// <summary>
/// A swelling particle in finite volumes on the undeformed body. Slot i holds the sodium of cell i per mole of host in the particle, n_i = v_i x_i, [-]:
/// dn_i/dt = q_i - q_(i-1), q_i = K_i r_i^(2(d-1)) (Phi_(i+1) - Phi_i), r_i^d = Sum v_k J(x_k), q at the surface = rate.
/// Newton on the parameter s of the solid; swelling couples each face to all cells within it, which stays tridiagonal (<see cref="SwellingSweep"/>).
/// </summary>
public abstract class DiffusionParticle : IParticle
{
    private const int MaximumIterations = 60;
    private const int Patience = 10;
    private const double LongStep = 0.01;
    private const double Tolerance = 1e-8;
    private const double Rounding = 1e-9;
    private readonly RadialMesh mesh;
    private readonly DiffusingSolid solid;
    private readonly TransportLaw law;
    private readonly SwellingSweep sweep;
    private readonly double[] parameters;

    private protected DiffusionParticle(RadialMesh mesh, DiffusingSolid solid)
    {
        ArgumentNullException.ThrowIfNull(mesh);
        ArgumentNullException.ThrowIfNull(solid);
        this.mesh = mesh;
        this.solid = solid;
        law = solid.Law;
        sweep = new SwellingSweep(mesh, solid.IsSmooth);
        parameters = new double[mesh.Cells];
    }

    /// <inheritdoc/>
    public int Length => this.mesh.Cells;

    /// <inheritdoc/>
    public bool HasDenseOutput => this.solid.IsSmooth;

    /// <inheritdoc/>
    public double MaximumStoichiometry => this.solid.MaximumStoichiometry;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The state has another length, or the stoichiometry lies outside the solid.</exception>
    public void Initialise(double stoichiometry, Span<double> state)
    {
        if (state.Length != Length) throw new ArgumentException("The state must have Length slots.", nameof(state));
        if (!(stoichiometry >= this.solid.MinimumStoichiometry && stoichiometry <= MaximumStoichiometry))
            throw new ArgumentOutOfRangeException(nameof(stoichiometry), stoichiometry, FormattableString.Invariant($"It must lie in [{this.solid.MinimumStoichiometry}, {MaximumStoichiometry}]."));
        for (int i = 0; i < Length; i++) state[i] = this.mesh.Hosts[i] * stoichiometry;
    }

    /// <inheritdoc/>
    public StageOutcome Solve(
        double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, double rate, Span<double> state, out SurfaceState surface)
    {
        SetParameters(predicted, clamp: true);
        for (int iteration = 0; iteration < MaximumIterations; iteration++)
        {
            sweep.Evaluate(law, parameters, rate);
            double largest = Advance(sweep.Correct(gamma, history, swells: iteration < Patience), iteration < 2 * Patience ? double.PositiveInfinity : LongStep);
            if (!double.IsFinite(largest)) break;
            if (largest > Tolerance) continue;
            sweep.Evaluate(law, parameters, rate);
            if (iteration >= Patience) sweep.Correct(gamma, history, swells: true);
            sweep.Amounts(gamma, history, state);
            surface = Answer(rate, withinStage: true);
            return WithinRange() ? StageOutcome.Converged : StageOutcome.Infeasible;
        }

        history.CopyTo(state);
        surface = default;
        return StageOutcome.NotConverged;
    }

    /// <inheritdoc/>
    public SurfaceState Surface(ReadOnlySpan<double> state, double rate)
    {
        SetParameters(state, clamp: false);
        sweep.Evaluate(law, parameters, rate);
        return Answer(rate, withinStage: false);
    }

    /// <inheritdoc/>
    public double Stoichiometry(ReadOnlySpan<double> state)
    {
        double sum = 0;
        foreach (double amount in state) sum += amount;
        return sum;
    }

    /// <inheritdoc/>
    /// <remarks>The mesh is fixed, so no state can lose or gain host.</remarks>
    public double HostAmount(ReadOnlySpan<double> state)
    {
        double sum = 0;
        foreach (double host in this.mesh.Hosts) sum += host;
        return sum;
    }

    /// <inheritdoc/>
    public double VolumeRatio(ReadOnlySpan<double> state)
    {
        double sum = 0;
        for (int i = 0; i < state.Length; i++) sum += this.mesh.Hosts[i] * law.At(law.ParameterOfStoichiometry(state[i] / this.mesh.Hosts[i])).Volume;
        return sum;
    }

    /// <inheritdoc/>
    public double GibbsEnergy(ReadOnlySpan<double> state)
    {
        double sum = 0;
        for (int i = 0; i < state.Length; i++) sum += this.mesh.Hosts[i] * this.solid.GibbsEnergy(state[i] / this.mesh.Hosts[i]);
        return sum;
    }

    /// <inheritdoc/>
    public double Dissipation(ReadOnlySpan<double> state, double rate)
    {
        SetParameters(state, clamp: false);
        sweep.Evaluate(law, parameters, rate);
        double heat = rate * -Answer(rate, withinStage: false).Potential;
        double inner = 0;
        for (int i = 0; i < Length; i++)
        {
            heat += this.solid.Surface(sweep.TransportPotential(i)).Potential * (sweep.Flux(i) - inner);
            inner = sweep.Flux(i);
        }

        return PhysicalConstants.Faraday * heat;
    }

    /// <inheritdoc/>
    public double ErrorNorm(ReadOnlySpan<double> error, ReadOnlySpan<double> state)
    {
        double sum = 0;
        foreach (double e in error) sum += e * e;
        return Math.Sqrt(sum) / MaximumStoichiometry;
    }

    /// <inheritdoc/>
    public void Accept(Span<double> state, int offset, IHistoryEditor history)
    {
    }

    private void SetParameters(ReadOnlySpan<double> amounts, bool clamp)
    {
        for (int i = 0; i < parameters.Length; i++)
        {
            double s = law.ParameterOfStoichiometry(amounts[i] / this.mesh.Hosts[i]);
            parameters[i] = clamp ? Math.Clamp(s, 0, law.End) : s;
        }
    }

    // A front moves through one corner of the staircase at a time; should two corners still play ping-pong, halved steps part them.
    private double Advance(ReadOnlySpan<double> corrections, double longest)
    {
        double largest = 0;
        for (int i = 0; i < corrections.Length; i++)
        {
            double correction = corrections[i], size = Math.Abs(correction);
            largest = Math.Max(largest, size);
            parameters[i] = law.StopAtCorner(parameters[i], parameters[i] + (size > longest ? 0.5 * correction : correction));
        }

        return largest;
    }

    private bool WithinRange()
    {
        foreach (double s in parameters)
        {
            if (s < -Rounding || s > law.End + Rounding) return false;
        }

        return true;
    }

    private SurfaceState Answer(double rate, bool withinStage)
    {
        var (transportPotential, slope) = sweep.Surface(withinStage);
        var point = this.solid.Surface(transportPotential);
        double reserve = rate < 0 ? point.Filling : rate > 0 ? 1 - point.Filling : 1;
        return new SurfaceState(point.Potential, point.Slope * slope, reserve, withinStage ? sweep.VolumeSlope : 0);
    }
}
