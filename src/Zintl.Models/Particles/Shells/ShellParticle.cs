using Zintl.Cells.HalfCells;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;
using Zintl.Numerics.Integration;

namespace Zintl.Models.Particles.Shells;

/// <summary>
/// Nested pseudo-steady shells of line compounds: any number of fronts, any current program. Each slot of the state is the host fraction inside one interface;
/// unused slots hold 1. Fronts are born, meet and vanish inside the implicit step; unconverted cores live on.
/// </summary>
/// <remarks>Valid where a phase stores much less sodium than the step to it takes (line compounds). Exact finite-strain kinematics on the undeformed body.</remarks>
public sealed partial class ShellParticle : IParticle
{
    /// <summary>Regions kept between steps; more are merged by <see cref="RegionMerger"/>.</summary>
    private const int KeptRegions = 12;

    /// <summary>Sodium on either side of a line compound within which a particle of that compound alone changes from one plateau to the next, over the largest amount, [-].</summary>
    private const double HomogeneityWidth = 1e-6;

    /// <summary>How far beyond the outermost plateaus the surface of an empty or full particle is followed, [V].</summary>
    private const double EndWindow = 0.6;

    /// <summary>What may be taken at once of what is left to an end, [-].</summary>
    private const double AlmostAll = 0.99;

    /// <summary>Share of the largest amount that is rounding, [-].</summary>
    private const double Rounding = 1e-13;

    private readonly ShellPhases phases;
    private readonly ParticleGeometry geometry;
    private readonly ShellStage stage;
    private readonly RegionList committed = new();
    private readonly double[] committedFraction = new double[RegionList.Slots];
    private readonly double[] guess = new double[RegionList.Slots];
    private readonly double[] fraction = new double[RegionList.Capacity];
    private readonly double[] ones;
    private readonly bool hasNeighbours;
    private bool tentative;

    /// <param name="path">The phases and their plateaus.</param>
    /// <param name="shape">Shape of the particle.</param>
    /// <param name="radius">Radius of the sodium-free particle, or thickness of a slab, [m].</param>
    /// <param name="temperature">Temperature, [K].</param>
    /// <param name="diffusionFactor">Factor on every diffusivity (its temperature dependence), [-].</param>
    /// <param name="tolerance">Relative tolerance of the run, [-]: a core below a hundredth of it counts as exhausted.</param>
    /// <param name="hasNeighbours">
    /// Whether others share the current: its rate is then an unknown, and its potential has to answer it without a jump, also at one compound alone and at either end.
    /// </param>
    public ShellParticle(SodiationPath path, ParticleShape shape, double radius, double temperature, double diffusionFactor, double tolerance, bool hasNeighbours = false)
    {
        ArgumentNullException.ThrowIfNull(path);
        this.hasNeighbours = hasNeighbours;
        phases = new ShellPhases(path, temperature, diffusionFactor);
        geometry = new ParticleGeometry(shape, radius);
        stage = new ShellStage(phases, geometry, tolerance);
        Array.Fill(committedFraction, 1);
        ones = [.. phases.Volume.Select(_ => 1.0)];
    }

    public int Length => RegionList.Slots;

    public double MaximumStoichiometry => phases.Stoichiometry[phases.Last];

    public bool HasDenseOutput => true;

    /// <summary>Regions the particle holds now, from 1.</summary>
    public int RegionCount => Present.Count;

    /// <summary>Interfaces of the last accepted or solved stage from the centre out: the phases inside and outside and the undeformed radius, [-].</summary>
    public int CopyRegions(ReadOnlySpan<double> state, Span<int> phase, Span<double> hostFraction)
    {
        RegionList regions = View(state);
        Order(regions, state);
        regions.Phase.AsSpan(0, regions.Count).CopyTo(phase);
        fraction.AsSpan(0, regions.Count).CopyTo(hostFraction);
        return regions.Count;
    }

    /// <inheritdoc/>
    /// <remarks>A mean stoichiometry between two compounds becomes a core of the poorer and a shell of the richer one.</remarks>
    public void Initialise(double stoichiometry, Span<double> state)
    {
        if (stoichiometry < 0 || stoichiometry > MaximumStoichiometry)
            throw new ArgumentOutOfRangeException(nameof(stoichiometry), stoichiometry, FormattableString.Invariant($"Stoichiometry must lie in [0, {MaximumStoichiometry}]."));
        state[..Length].Fill(1);
        int outer = 0;
        while (phases.Stoichiometry[outer] < stoichiometry) outer++;
        committed.Reset(outer);
        if (phases.Stoichiometry[outer] > stoichiometry)
        {
            double below = phases.Stoichiometry[outer - 1];
            double core = (phases.Stoichiometry[outer] - stoichiometry) / (phases.Stoichiometry[outer] - below);
            if (core >= 1) outer--;
            committed.Reset(outer);
            if (core < 1)
            {
                int slot = committed.Take(committed);
                committed.Slot[0] = slot;
                committed.Phase[0] = outer - 1;
                committed.Phase[1] = outer;
                committed.Count = 2;
                state[slot] = core;
            }
        }

        state[..Length].CopyTo(committedFraction);
        tentative = false;
    }

    public StageOutcome Solve(double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, double rate, Span<double> state, out SurfaceState surface)
    {
        if (hasNeighbours && IsBeyondEnd(gamma, rate, state, out surface)) return StageOutcome.Converged;
        StageOutcome outcome = stage.Solve(committed, history, Guess(predicted), gamma, rate);
        if (outcome != StageOutcome.Converged)
        {
            double held = Held(history);
            surface = default(SurfaceState) with { LowerCorner = -held / gamma, UpperCorner = (MaximumStoichiometry - held) / gamma };
            return outcome;
        }

        tentative = true;
        RegionList regions = stage.Regions;
        state[..Length].Fill(1);
        for (int i = 0; i < committed.Count - 1; i++) state[committed.Slot[i]] = predicted[committed.Slot[i]];   // what vanishes within the step shows no error
        for (int i = 0; i < regions.Count - 1; i++) state[regions.Slot[i]] = stage.Fraction[i];
        CloseVanished(state);
        surface = Answer(regions, stage.HasRemoved ? SurfacePhi(regions, state, rate, out _) : stage.SurfacePhi, stage.SurfaceSlope);
        if (hasNeighbours) surface = NearCompound(surface, regions, stage.Fraction, gamma, rate);
        surface = surface with { VolumeSlope = stage.VolumeSlope };
        return StageOutcome.Converged;
    }

    public SurfaceState Surface(ReadOnlySpan<double> state, double rate)
    {
        RegionList regions = SurfaceView(state, rate);
        if (regions.Count == 1) return Answer(regions, 0, 0);
        double phi = SurfacePhi(regions, state, rate, out double resistance);
        return Answer(regions, WithinWindow(regions, phi), resistance);
    }

    /// <summary>Phi at the surface of given regions under a rate alone: without the sources by which a stage accounts for what vanished in it.</summary>
    private double SurfacePhi(RegionList regions, ReadOnlySpan<double> state, double rate, out double resistance)
    {
        resistance = 0;
        int last = regions.Count - 1;
        if (last == 0) return 0;
        Order(regions, state);
        double deformed = 0;
        for (int i = 0; i <= last; i++) resistance = Resistance(regions, i, ref deformed);
        return phases.Plateau[regions.PlateauOf(last - 1)] + resistance * rate;
    }

    public double Dissipation(ReadOnlySpan<double> state, double rate)
    {
        RegionList regions = SurfaceView(state, rate);
        int last = regions.Count - 1;
        if (last == 0) return 0;
        Order(regions, state);
        double deformed = 0;
        double heat = 0;
        double resistance = Resistance(regions, 0, ref deformed);
        for (int i = 1; i < last; i++)
        {
            resistance = Resistance(regions, i, ref deformed);
            if (!regions.IsMonotone(i)) continue;
            int inner = regions.PlateauOf(i - 1);
            int outer = regions.PlateauOf(i);
            heat += (phases.Plateau[outer] - phases.Plateau[inner]) / resistance * (phases.Potential[inner] - phases.Potential[outer]);
        }

        resistance = Resistance(regions, last, ref deformed);
        int surfacePlateau = regions.PlateauOf(last - 1);
        double surface = phases.PotentialOf(WithinWindow(regions, phases.Plateau[surfacePlateau] + resistance * rate), regions.Phase[last]);
        return PhysicalConstants.Faraday * (heat + rate * (phases.Potential[surfacePlateau] - surface));
    }

    /// <summary>Resistance of region i between its interfaces, [m2]; <paramref name="deformed"/> is the deformed volume inside it and moves on to its outside.</summary>
    private double Resistance(RegionList regions, int i, ref double deformed)
    {
        double inner = geometry.RadiusOf(Math.Max(deformed, 1e-30));
        deformed += phases.Volume[regions.Phase[i]] * (fraction[i] - (i > 0 ? fraction[i - 1] : 0));
        if (i == 0) return 0;
        double outer = geometry.RadiusOf(deformed);
        return geometry.Resistance(inner, outer) * geometry.Radius * geometry.Radius / (geometry.Dimension * phases.Volume[regions.Phase[i]]);
    }

    public double Stoichiometry(ReadOnlySpan<double> state) => Mean(state, phases.Stoichiometry);

    public double HostAmount(ReadOnlySpan<double> state) => Mean(state, ones);

    public double VolumeRatio(ReadOnlySpan<double> state) => Mean(state, phases.Volume);

    public double GibbsEnergy(ReadOnlySpan<double> state) => Mean(state, phases.Gibbs);

    public double ErrorNorm(ReadOnlySpan<double> error, ReadOnlySpan<double> state)
    {
        double sum = Squares(Present, error, vanishedOnly: false);
        if (tentative) sum += Squares(committed, error, vanishedOnly: true);
        return Math.Sqrt(sum) / MaximumStoichiometry;
    }

    public void Accept(Span<double> state, int offset, IHistoryEditor history)
    {
        if (!tentative) return;
        tentative = false;
        bool removed = false;
        for (int i = 0; i < committed.Count - 1; i++)
        {
            int slot = committed.Slot[i];
            if (stage.Regions.Uses(slot)) continue;
            removed = true;
            Free(slot, state, offset, history);
        }

        committed.CopyFrom(stage.Regions);
        if (hasNeighbours) Gather(state, offset, history);
        if (committed.Count > KeptRegions) removed |= Merge(state, offset, history);
        if (removed) history.ReduceOrder();
        state[..Length].CopyTo(committedFraction);
    }

    /// <summary>
    /// Near one line compound, what differs from it becomes one layer at the surface: thinner than what the potential resolves, but no sodium is lost, neither in the
    /// state nor in its past.
    /// </summary>
    private void Gather(Span<double> state, int offset, IHistoryEditor history)
    {
        if (committed.Count == 1) return;
        Order(committed, state);
        int widest = Widest();
        int compound = committed.Phase[widest];
        if ((committed.Count == 2 && widest == 0) || Deviation(committed, fraction, compound, out double gained) >= HomogeneityWidth * MaximumStoichiometry) return;
        int layer = compound == phases.Last || (gained < 0 && compound > 0) ? compound - 1 : compound + 1, slot = committed.Slot[0];
        double step = phases.Stoichiometry[compound] - phases.Stoichiometry[layer];
        double own = StepAt(0) / step;
        history.Carry(offset + slot, offset + slot, own - 1);
        for (int i = 1; i < committed.Count - 1; i++)
        {
            history.Carry(offset + committed.Slot[i], offset + slot, StepAt(i) / step);
            Free(committed.Slot[i], state, offset, history);
        }

        committed.Reset(compound);
        committed.Append(layer, slot);
        state[slot] = Math.Min(1, 1 + gained / step);
    }

    private double StepAt(int i) => phases.Stoichiometry[committed.Phase[i]] - phases.Stoichiometry[committed.Phase[i + 1]];

    private int Widest()
    {
        int widest = 0;
        for (int i = 1; i < committed.Count; i++)
        {
            if (fraction[i] - fraction[i - 1] > fraction[widest] - (widest > 0 ? fraction[widest - 1] : 0)) widest = i;
        }

        return widest;
    }

    /// <inheritdoc/>
    /// <remarks>The committed regions and where their interfaces last were.</remarks>
    public void Save(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        committed.Save(writer);
        writer.WriteAll(committedFraction);
    }

    /// <inheritdoc/>
    public void Restore(BinaryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        committed.Restore(reader);
        reader.ReadAll(committedFraction);
        tentative = false;
    }

    private static void Free(int slot, Span<double> state, int offset, IHistoryEditor history)
    {
        state[slot] = 1;
        history.Forget(offset + slot, 1);
    }

    private bool Merge(Span<double> state, int offset, IHistoryEditor history)
    {
        bool merged = false;
        while (committed.Count > KeptRegions)
        {
            Order(committed, state);
            RegionList before = stage.Regions;
            before.CopyFrom(committed);
            int moved = RegionMerger.Merge(committed, fraction, phases.Stoichiometry);
            if (moved < 0) return merged;
            merged = true;
            for (int i = 0; i < before.Count - 1; i++)
            {
                if (!committed.Uses(before.Slot[i])) Free(before.Slot[i], state, offset, history);
            }

            for (int i = 0; i < committed.Count - 1; i++)
            {
                if (committed.Slot[i] != moved) continue;
                state[moved] = fraction[i];
                history.Forget(offset + moved, fraction[i]);
            }
        }

        return merged;
    }

    /// <summary>The predicted interfaces where each region keeps at least 0.3 of its width, else the last accepted ones.</summary>
    private ReadOnlySpan<double> Guess(ReadOnlySpan<double> predicted)
    {
        predicted[..Length].CopyTo(guess);
        double below = 0;
        double belowBefore = 0;
        for (int i = 0; i < committed.Count - 1; i++)
        {
            double position = predicted[committed.Slot[i]];
            double before = committedFraction[committed.Slot[i]];
            if (!(position > below + 0.3 * (before - belowBefore))) return committedFraction;
            below = position;
            belowBefore = before;
        }

        return below < 1 || committed.Count == 1 ? guess : committedFraction;
    }

    /// <summary>Host fractions of the interfaces in order, made monotone: interpolated states may be out of order by rounding near a birth.</summary>
    private void Order(RegionList regions, ReadOnlySpan<double> state)
    {
        double below = 0;
        for (int i = 0; i < regions.Count - 1; i++)
        {
            below = Math.Clamp(state[regions.Slot[i]], below, 1);
            fraction[i] = below;
        }

        fraction[regions.Count - 1] = 1;
    }

    private double Mean(ReadOnlySpan<double> state, double[] ofPhase)
    {
        RegionList regions = View(state);
        Order(regions, state);
        double sum = 0;
        double below = 0;
        for (int i = 0; i < regions.Count; i++)
        {
            sum += ofPhase[regions.Phase[i]] * (fraction[i] - below);
            below = fraction[i];
        }

        return sum;
    }

    /// <summary>Mean x of the committed regions at a history, which may lie beyond either end.</summary>
    private double Held(ReadOnlySpan<double> history)
    {
        double sum = phases.Stoichiometry[committed.Phase[committed.Count - 1]];
        for (int i = 0; i < committed.Count - 1; i++) sum += (phases.Stoichiometry[committed.Phase[i]] - phases.Stoichiometry[committed.Phase[i + 1]]) * history[committed.Slot[i]];
        return sum;
    }

    /// <summary>
    /// Close to one line compound alone the potential crosses the window of that compound over its <see cref="HomogeneityWidth"/>: without it U would jump where the
    /// rate changes sign, and a particle that neither gains nor loses could not tell its potential. Other phases must lie outside of it, where the surface meets them.
    /// </summary>
    private SurfaceState NearCompound(SurfaceState surface, RegionList regions, double[] outer, double gamma, double rate)
    {
        double width = HomogeneityWidth * MaximumStoichiometry;
        int compound = regions.Phase[0];
        if (Deviation(regions, outer, compound, out double gained) >= width) return regions.Count == 2 ? Between(surface, regions, outer[0], gamma, rate) : surface;
        if (compound == 0 && committed.Count == 1 && committed.Phase[0] == 0) return surface;
        bool isEnd = compound == 0 || compound == phases.Last;
        double middle = compound == 0 ? phases.Potential[1] + EndWindow : isEnd ? phases.Potential[compound] - EndWindow : phases.WindowPotential(compound);
        double slope = ((isEnd ? phases.Potential[Math.Max(compound, 1)] : phases.Potential[compound + 1]) - middle) / width * (compound == phases.Last ? -1 : 1);
        double most = compound == phases.Last ? AlmostAll * gained : gained - width, least = compound == 0 ? AlmostAll * gained : gained + width;
        return surface with { Potential = middle + slope * gained, Slope = slope * gamma, LowerCorner = rate - least / gamma, UpperCorner = rate - most / gamma };
    }

    /// <summary>A core and one shell: the rates at which one of them would be gone.</summary>
    private SurfaceState Between(SurfaceState surface, RegionList regions, double core, double gamma, double rate)
    {
        double width = HomogeneityWidth * MaximumStoichiometry, step = phases.Stoichiometry[regions.Phase[1]] - phases.Stoichiometry[regions.Phase[0]];
        double gained = step * (1 - core), missing = step * core;
        return step > 0
            ? surface with { LowerCorner = rate - (gained - width) / gamma, UpperCorner = rate + (missing - width) / gamma }
            : surface with { LowerCorner = rate + (missing + width) / gamma, UpperCorner = rate - (gained + width) / gamma };
    }

    /// <summary>
    /// A full particle takes no more, an empty one gives no more: the potential of its surface then goes where the others drive it, along a line so steep that what
    /// it passes is rounding.
    /// </summary>
    private bool IsBeyondEnd(double gamma, double rate, Span<double> state, out SurfaceState surface)
    {
        surface = default;
        int phase = committed.Phase[0];
        if (committed.Count > 1 || Math.Abs(rate) * gamma > Rounding * MaximumStoichiometry || !((phase == 0 && rate < 0) || (phase == phases.Last && rate > 0))) return false;
        double slope = -EndWindow / (Rounding * MaximumStoichiometry) * gamma;
        stage.Regions.CopyFrom(committed);
        tentative = true;
        state[..Length].Fill(1);
        surface = new SurfaceState(phases.WindowPotential(phase) + slope * rate, slope, 1);
        return true;
    }

    /// <summary>Sodium by which a particle differs from one compound, counted in full and, in <paramref name="gained"/>, with its sign, [mol/mol].</summary>
    private double Deviation(RegionList regions, double[] outer, int compound, out double gained)
    {
        double sum = 0;
        gained = 0;
        for (int i = 0; i < regions.Count; i++)
        {
            double amount = (phases.Stoichiometry[regions.Phase[i]] - phases.Stoichiometry[compound]) * (outer[i] - (i > 0 ? outer[i - 1] : 0));
            sum += Math.Abs(amount);
            gained += amount;
        }

        return sum;
    }

    private SurfaceState Answer(RegionList regions, double phi, double slope)
    {
        int outer = regions.Phase[regions.Count - 1];
        if (regions.Count == 1) return new SurfaceState(phases.WindowPotential(outer), 0, 1);
        double reserve = outer == 0 ? phi / phases.Plateau[1] : 1;
        return new SurfaceState(phases.PotentialOf(phi, outer), phases.PotentialSlope(phi, outer) * slope, reserve);
    }
}
