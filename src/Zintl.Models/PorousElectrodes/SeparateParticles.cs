using Zintl.Materials;
using Zintl.Models.Hysteresis;
using Zintl.Models.Particles;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Integration;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// Any particle of the catalogue at every node, one by one: each is solved in full at each iteration. The plain version that vectorised populations are held
/// against. The state of a particle is contiguous; entries beyond the last node have none.
/// </summary>
internal sealed class SeparateParticles : ParticlePopulation
{
    /// <summary>Share of the sodium dissolved at the surface of the host that one step may take.</summary>
    private const double LargestShare = 0.99;

    /// <summary>How far beyond a corner a step ends, in amounts over the largest, [-].</summary>
    private const double Beyond = 1e-10;

    /// <summary>What a step puts into a phase just born, so that numbers resolve it, in amounts over the largest, [-].</summary>
    private const double Hair = 1e-12;

    /// <summary>How far from an end a rate is brought back, in amounts over the largest, [-].</summary>
    private const double Inside = 5e-7;

    /// <summary>How far beyond a plateau a step ends, [V].</summary>
    private const double Overshoot = 1e-7;

    private const int MaximumRetreats = 12;

    private readonly IParticle[] particles;
    private readonly BranchOffset[] offsets;
    private readonly double[] initial, largest, history, predicted, work, condensedRate;
    private readonly SurfaceState[] surfaces;
    private readonly int slots;
    private readonly double inverseThermalVoltage;
    private double gamma;
    private bool condensed;

    /// <param name="particles">One at each node.</param>
    /// <param name="offsets">Branch offset of each.</param>
    /// <param name="initial">Initial mean stoichiometry of each, [-].</param>
    /// <param name="temperature">T, [K].</param>
    public SeparateParticles(IParticle[] particles, BranchOffset[] offsets, double[] initial, double temperature)
        : base(Vectors.Padded(particles.Length))
    {
        (this.particles, this.offsets, this.initial) = (particles, offsets, initial);
        slots = particles[0].Length;
        inverseThermalVoltage = PhysicalConstants.Faraday / (PhysicalConstants.Gas * temperature);
        largest = [.. initial];
        history = new double[Length];
        predicted = new double[Length];
        work = new double[slots];
        condensedRate = new double[particles.Length];
        surfaces = new SurfaceState[particles.Length];
    }

    public override int Length => particles.Length * slots;

    public override int ParticleOf(int slot) => slot / slots;

    public override bool Swells => true;

    public override bool SurfaceIsPotential => true;

    public override bool LimitsRates => true;

    public override bool HasSmoothAmounts => false;

    public override double MaximumStoichiometry => particles[0].MaximumStoichiometry;

    public override void Initialise(Span<double> state)
    {
        for (int p = 0; p < particles.Length; p++) particles[p].Initialise(initial[p], Of(state, p));
        initial.CopyTo(largest, 0);
    }

    public override void Begin(double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, ReadOnlySpan<double> temperature)
    {
        this.gamma = gamma;
        history.CopyTo(this.history);
        predicted.CopyTo(this.predicted);
        condensed = false;
    }

    public override StageOutcome Condense()
    {
        for (int p = 0; p < particles.Length; p++)
        {
            StageOutcome outcome = Condense(p);
            if (outcome != StageOutcome.Converged) return outcome;
        }

        condensed = true;
        for (int p = particles.Length; p < Count; p++)
        {
            int last = particles.Length - 1;
            (Rate[p], SurfaceBase[p], SurfaceSlope[p]) = (Rate[last], SurfaceBase[last], SurfaceSlope[last]);
            (VolumeBase[p], VolumeSlope[p]) = (VolumeBase[last], VolumeSlope[last]);
        }

        return StageOutcome.Converged;
    }

    public override bool Complete(Span<double> state)
    {
        for (int p = 0; p < particles.Length; p++)
        {
            if (Solve(p, Of(state, p), out _) != StageOutcome.Converged) return false;
        }

        return true;
    }

    public override void Accept(Span<double> state, int offset, IHistoryEditor history)
    {
        for (int p = 0; p < particles.Length; p++)
        {
            Span<double> own = Of(state, p);
            particles[p].Accept(own, offset + p * slots, history);
            largest[p] = Math.Max(largest[p], particles[p].Stoichiometry(own));
        }
    }

    /// <inheritdoc/>
    public override void Save(BinaryWriter writer)
    {
        writer.WriteAll(largest);
        foreach (IParticle particle in particles) particle.Save(writer);
    }

    /// <inheritdoc/>
    public override void Restore(BinaryReader reader)
    {
        reader.ReadAll(largest);
        foreach (IParticle particle in particles) particle.Restore(reader);
    }

    public override void AddSquares(ReadOnlySpan<double> error, ReadOnlySpan<double> state, Span<double> squares)
    {
        for (int p = 0; p < particles.Length; p++)
        {
            double norm = particles[p].ErrorNorm(error.Slice(p * slots, slots), Of(state, p));
            squares[p] += norm * norm;
        }
    }

    public override double Stoichiometry(ReadOnlySpan<double> state, int particle) => particles[particle].Stoichiometry(Of(state, particle));

    public override double VolumeRatio(ReadOnlySpan<double> state, int particle) => particles[particle].VolumeRatio(Of(state, particle));

    public override double GibbsEnergy(ReadOnlySpan<double> state, int particle) => particles[particle].GibbsEnergy(Of(state, particle));

    public override double SmallestReserve(int particles)
    {
        double smallest = 1;
        for (int p = 0; p < particles; p++) smallest = Math.Min(smallest, surfaces[p].Reserve);
        return smallest;
    }

    private Span<double> Of(Span<double> state, int particle) => state.Slice(particle * slots, slots);

    private ReadOnlySpan<double> Of(ReadOnlySpan<double> state, int particle) => state.Slice(particle * slots, slots);

    /// <summary>One particle at its rate, or at the nearest one on the way from the last that its surface carries.</summary>
    private StageOutcome Condense(int p)
    {
        if (condensed) Rate[p] = Approach(p, Rate[p]);
        double anchor = condensed ? condensedRate[p] : 0;
        for (int retreats = 0; ; retreats++)
        {
            StageOutcome outcome = Solve(p, work, out SurfaceState surface);
            if (outcome == StageOutcome.Converged) break;
            if (retreats == MaximumRetreats) return outcome;
            Rate[p] = Retreat(Rate[p], anchor, surface);
        }

        condensedRate[p] = Rate[p];
        VolumeBase[p] = particles[p].VolumeRatio(work);
        VolumeSlope[p] = surfaces[p].VolumeSlope;
        (SurfaceBase[p], SurfaceSlope[p]) = (surfaces[p].Potential, surfaces[p].Slope);
        if (offsets[p].IsNothing) return StageOutcome.Converged;
        bool first = particles[p].Stoichiometry(work) >= largest[p];
        SurfaceBase[p] += offsets[p].At(surfaces[p].Potential, Rate[p], first, out double byPotential, out double byRate);
        SurfaceSlope[p] += surfaces[p].Slope * byPotential + byRate;
        return StageOutcome.Converged;
    }

    /// <summary>Back towards a rate that the surface carried; and where a history lies beyond an end, to the sides of it that have a state.</summary>
    private double Retreat(double rate, double anchor, in SurfaceState surface)
    {
        double inside = Inside * MaximumStoichiometry / gamma;
        if (rate >= surface.UpperCorner) return surface.UpperCorner - inside;
        return rate <= surface.LowerCorner ? surface.LowerCorner + inside : 0.5 * (anchor + rate);
    }

    private StageOutcome Solve(int p, Span<double> state, out SurfaceState surface)
    {
        StageOutcome outcome = particles[p].Solve(gamma, Of((ReadOnlySpan<double>)history, p), Of((ReadOnlySpan<double>)predicted, p), Rate[p], state, out surface);
        if (outcome != StageOutcome.Converged) return outcome;
        if (surface.Reserve <= 0) return StageOutcome.Infeasible;
        surfaces[p] = surface;
        return outcome;
    }

    /// <summary>
    /// Newton's step in the rate, shortened where U would pass a corner, be it one that the particle tells or the plateau where the next phase is born: it stops just
    /// beyond, and the other side's slope takes over. In the host, where U runs along a logarithm, some of what is left stays.
    /// </summary>
    private double Approach(int p, double rate)
    {
        ref readonly SurfaceState surface = ref surfaces[p];
        double from = condensedRate[p], beyond = Beyond * MaximumStoichiometry / gamma;
        rate = Math.Clamp(rate, surface.LowerCorner - beyond, surface.UpperCorner + beyond);
        double slope = surface.Slope, potential = surface.Potential, change = slope * (rate - from);
        if (slope == 0 || change == 0) return rate;
        ReadOnlySpan<double> plateaus = offsets[p].Plateaus;
        int k = 0;
        while (k < plateaus.Length && plateaus[k] > potential) k++;
        double low = k < plateaus.Length ? plateaus[k] - Overshoot : double.NegativeInfinity, high = k > 0 ? plateaus[k - 1] + Overshoot : double.PositiveInfinity;
        double hair = Hair * MaximumStoichiometry / gamma;
        if (potential + change < low) return k > 0 ? Math.Min(rate, from + (low - potential) / slope + hair) : Math.Min(rate, from + (1 - Math.Exp(inverseThermalVoltage * (potential - low))) / (inverseThermalVoltage * slope));
        if (potential + change > high) return Math.Max(rate, from + (high - potential) / slope - hair);
        return k > 0 || inverseThermalVoltage * change <= LargestShare ? rate : from + LargestShare / (inverseThermalVoltage * slope);
    }
}
