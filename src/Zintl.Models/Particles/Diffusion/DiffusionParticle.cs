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
    private readonly RadialMesh _mesh;
    private readonly DiffusingSolid _solid;
    private readonly TransportLaw _law;
    private readonly SwellingSweep _sweep;
    private readonly double[] _parameters;

    private protected DiffusionParticle(RadialMesh mesh, DiffusingSolid solid)
    {
        ArgumentNullException.ThrowIfNull(mesh);
        ArgumentNullException.ThrowIfNull(solid);
        _mesh = mesh;
        _solid = solid;
        _law = solid.Law;
        _sweep = new SwellingSweep(mesh, solid.IsSmooth);
        _parameters = new double[mesh.Cells];
    }

    /// <inheritdoc/>
    public int Length => _mesh.Cells;

    /// <inheritdoc/>
    public bool HasDenseOutput => _solid.IsSmooth;

    /// <inheritdoc/>
    public double MaximumStoichiometry => _solid.MaximumStoichiometry;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The state has another length, or the stoichiometry lies outside the solid.</exception>
    public void Initialise(double stoichiometry, Span<double> state)
    {
        if (state.Length != Length) throw new ArgumentException("The state must have Length slots.", nameof(state));
        if (!(stoichiometry >= _solid.MinimumStoichiometry && stoichiometry <= MaximumStoichiometry))
            throw new ArgumentOutOfRangeException(nameof(stoichiometry), stoichiometry, FormattableString.Invariant($"It must lie in [{_solid.MinimumStoichiometry}, {MaximumStoichiometry}]."));
        for (int i = 0; i < Length; i++) state[i] = _mesh.Hosts[i] * stoichiometry;
    }

    /// <inheritdoc/>
    public StageOutcome Solve(
        double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, double rate, Span<double> state, out SurfaceState surface)
    {
        SetParameters(predicted, clamp: true);
        for (int iteration = 0; iteration < MaximumIterations; iteration++)
        {
            _sweep.Evaluate(_law, _parameters, rate);
            double largest = Advance(_sweep.Correct(gamma, history, swells: iteration < Patience), iteration < 2 * Patience ? double.PositiveInfinity : LongStep);
            if (!double.IsFinite(largest)) break;
            if (largest > Tolerance) continue;
            _sweep.Evaluate(_law, _parameters, rate);
            if (iteration >= Patience) _sweep.Correct(gamma, history, swells: true);
            _sweep.Amounts(gamma, history, state);
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
        _sweep.Evaluate(_law, _parameters, rate);
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
        foreach (double host in _mesh.Hosts) sum += host;
        return sum;
    }

    /// <inheritdoc/>
    public double VolumeRatio(ReadOnlySpan<double> state)
    {
        double sum = 0;
        for (int i = 0; i < state.Length; i++) sum += _mesh.Hosts[i] * _law.At(_law.ParameterOfStoichiometry(state[i] / _mesh.Hosts[i])).Volume;
        return sum;
    }

    /// <inheritdoc/>
    public double GibbsEnergy(ReadOnlySpan<double> state)
    {
        double sum = 0;
        for (int i = 0; i < state.Length; i++) sum += _mesh.Hosts[i] * _solid.GibbsEnergy(state[i] / _mesh.Hosts[i]);
        return sum;
    }

    /// <inheritdoc/>
    public double Dissipation(ReadOnlySpan<double> state, double rate)
    {
        SetParameters(state, clamp: false);
        _sweep.Evaluate(_law, _parameters, rate);
        double heat = rate * -Answer(rate, withinStage: false).Potential;
        double inner = 0;
        for (int i = 0; i < Length; i++)
        {
            heat += _solid.Surface(_sweep.TransportPotential(i)).Potential * (_sweep.Flux(i) - inner);
            inner = _sweep.Flux(i);
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
        for (int i = 0; i < _parameters.Length; i++)
        {
            double s = _law.ParameterOfStoichiometry(amounts[i] / _mesh.Hosts[i]);
            _parameters[i] = clamp ? Math.Clamp(s, 0, _law.End) : s;
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
            _parameters[i] = _law.StopAtCorner(_parameters[i], _parameters[i] + (size > longest ? 0.5 * correction : correction));
        }

        return largest;
    }

    private bool WithinRange()
    {
        foreach (double s in _parameters)
        {
            if (s < -Rounding || s > _law.End + Rounding) return false;
        }

        return true;
    }

    private SurfaceState Answer(double rate, bool withinStage)
    {
        var (transportPotential, slope) = _sweep.Surface(withinStage);
        var point = _solid.Surface(transportPotential);
        double reserve = rate < 0 ? point.Filling : rate > 0 ? 1 - point.Filling : 1;
        return new SurfaceState(point.Potential, point.Slope * slope, reserve);
    }
}
