using Zintl.Models.Hysteresis;
using Zintl.Models.Mechanics;
using Zintl.Models.Particles;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Integration;

namespace Zintl.Models.HalfCells;

/// <summary>
/// A half-cell whose electrode is one particle: V = U(surface) + hysteresis + reaction + film + electrolyte + counter electrode.
/// The state holds the particle's slots and, last, the stoichiometry passed through the terminals.
/// </summary>
public sealed class SingleParticleModel : IStageProblem
{
    /// <summary>Rate below which branch offsets fade, as a multiple of one full capacity per hour.</summary>
    private const double SmallCRate = 1e-3;

    private const double SmallestPorosity = 1e-3;

    private readonly HalfCellParameters parameters;
    private readonly IParticle particle;
    private readonly BranchOffset offset;
    private readonly double relativeTolerance;
    private double largestStoichiometry;
    private SurfaceState surface;
    private double current;

    /// <param name="parameters">The cell.</param>
    /// <param name="particle">Its particle.</param>
    /// <param name="relativeTolerance">Tolerance of sodium amounts over the largest amount, per step, [-].</param>
    public SingleParticleModel(HalfCellParameters parameters, IParticle particle, double relativeTolerance)
    {
        this.parameters = parameters;
        this.particle = particle;
        this.relativeTolerance = relativeTolerance;
        offset = new BranchOffset(parameters.Cell.Path, parameters.Cell.Temperature, SmallCRate * parameters.MaximumStoichiometry / 3600);
    }

    public int Length => particle.Length + 1;

    /// <summary>What the terminals hold now.</summary>
    public ControlMode Mode { get; private set; }

    /// <summary>The held value: [A] and [W] positive on discharge, [V], [ohm].</summary>
    public double Target { get; private set; }

    /// <summary>From now on the terminals hold this.</summary>
    public void Hold(ControlMode mode, double target)
    {
        (Mode, Target) = mode == ControlMode.Power && target == 0 ? (ControlMode.Current, 0) : (mode, target);
        if (Mode == ControlMode.Current) current = target;
    }

    /// <summary>Fills the initial state.</summary>
    public void Initialise(Span<double> state)
    {
        particle.Initialise(parameters.Cell.InitialStoichiometry, state[..particle.Length]);
        state[^1] = 0;
        largestStoichiometry = parameters.Cell.InitialStoichiometry;
    }

    public StageOutcome Solve(double time, double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, Span<double> state)
    {
        StageOutcome outcome = Mode == ControlMode.Current
            ? Carry(Target, gamma, history, predicted, state)
            : FindCurrent(gamma, history, predicted, state);
        if (outcome == StageOutcome.Converged) state[^1] = history[^1] + gamma * parameters.Rate(current);
        return outcome;
    }

    public double ErrorNorm(ReadOnlySpan<double> error, ReadOnlySpan<double> state)
    {
        double passed = error[^1] / particle.MaximumStoichiometry;
        double inside = particle.ErrorNorm(error[..particle.Length], state[..particle.Length]);
        return Math.Max(Math.Abs(passed), inside) / relativeTolerance;
    }

    public void Accept(double time, Span<double> state, IHistoryEditor history)
    {
        particle.Accept(state[..particle.Length], 0, history);
        largestStoichiometry = Math.Max(largestStoichiometry, particle.Stoichiometry(state[..particle.Length]));
    }

    /// <summary>The cell at the state of the last solved stage.</summary>
    public CellState Observe(ReadOnlySpan<double> state) => Describe(state, surface, current);

    /// <summary>The cell at a state inside the last step, under a current in [A] (dense output).</summary>
    public CellState Observe(ReadOnlySpan<double> state, double current) =>
        Describe(state, particle.Surface(state[..particle.Length], parameters.Rate(current)), current);

    /// <summary>Heat of transport in the particle and of all overpotentials at an observed state, [W]; at least 0.</summary>
    public double Heat(ReadOnlySpan<double> state, in CellState cell)
    {
        double host = parameters.HostPerArea * parameters.Cell.Area.Value;
        return host * particle.Dissipation(state[..particle.Length], parameters.Rate(cell.Current)) - cell.Current * (cell.Voltage - cell.SurfacePotential);
    }

    private StageOutcome Carry(double trial, double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, Span<double> state)
    {
        int n = particle.Length;
        current = trial;
        return particle.Solve(gamma, history[..n], predicted[..n], parameters.Rate(trial), state[..n], out surface);
    }

    /// <summary>The current at which the terminals hold the target: Newton inside a bracket; a surface that cannot carry a current bounds it.</summary>
    private StageOutcome FindCurrent(double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, Span<double> state)
    {
        CurrentSearch search = Search();
        while (search.Next(out double trial))
        {
            StageOutcome outcome = Carry(trial, gamma, history, predicted, state);
            if (outcome == StageOutcome.NotConverged) return outcome;
            if (outcome == StageOutcome.Infeasible)
            {
                search.Bound(trial > 0 ? double.NegativeInfinity : double.PositiveInfinity);
                continue;
            }

            (double residual, double slope) = Residual(state, trial);
            if (!search.Settles(residual, slope)) continue;

            // A particle of one line compound takes any potential of its window: where the current is found and the voltage still jumps, the terminals decide.
            if (Mode == ControlMode.Voltage) surface = surface with { Potential = surface.Potential - residual };
            return StageOutcome.Converged;
        }

        return StageOutcome.NotConverged;
    }

    /// <summary>What the control misses, [V], falling with the current, and its derivative, [V/A].</summary>
    private (double Residual, double Slope) Residual(ReadOnlySpan<double> state, double trial)
    {
        double voltage = Describe(state, surface, trial).Voltage;
        double step = 1e-6 * (Math.Abs(trial) + 1e-3 * parameters.Capacity / 3600);
        SurfaceState moved = surface with { Potential = surface.Potential + surface.Slope * (parameters.Rate(trial + step) - parameters.Rate(trial)) };
        double slope = (Describe(state, moved, trial + step).Voltage - voltage) / step;
        int side = Math.Sign(Target);
        return Mode switch
        {
            ControlMode.Voltage => (voltage - Target, slope),
            ControlMode.Resistance => (voltage - Target * trial, slope - Target),
            _ => (side * (Target / trial - voltage), side * (-Target / (trial * trial) - slope)),
        };
    }

    /// <summary>A power decides the sign of its current, and the smaller of the two currents that carry it is meant.</summary>
    private CurrentSearch Search()
    {
        double oneC = parameters.Capacity / 3600;
        if (Mode != ControlMode.Power) return new CurrentSearch(current, oneC);
        double guess = current * Target > 0 ? current : Math.CopySign(0.1 * oneC, Target);
        return Target > 0 ? new CurrentSearch(guess, oneC, lowest: 0) : new CurrentSearch(guess, oneC, highest: 0);
    }

    private CellState Describe(ReadOnlySpan<double> state, SurfaceState answer, double amperes)
    {
        ReadOnlySpan<double> slots = state[..particle.Length];
        double volume = particle.VolumeRatio(slots);
        double x = particle.Stoichiometry(slots);
        Real g = new(parameters.Cell.SwellingCoefficient.Value);
        Real beta = new(volume - 1);
        Real active = new(parameters.ActiveFraction);
        double thickness = CoatingSwelling.ThicknessRatio(beta, g, active).Value;
        double porosity = CoatingSwelling.Porosity(beta, g, active, new Real(parameters.Cell.CoatingPorosity.Value)).Value;
        double coating = parameters.IsPorous ? CoatingResistance(thickness, Math.Max(porosity, SmallestPorosity)) : 0;
        double areaRatio = parameters.Geometry.AreaRatio(parameters.Geometry.RadiusOf(volume));
        var losses = Overpotentials<Real>.At(parameters, new Real(amperes / parameters.Cell.Area.Value), new Real(areaRatio), new Real(coating));
        double hysteresis = offset.At(answer.Potential, parameters.Rate(amperes), x >= largestStoichiometry);
        double voltage = answer.Potential + hysteresis + losses.Sum.Value;
        return new CellState(amperes, voltage, x, volume, answer.Potential, hysteresis, losses.Reaction.Value, losses.Film.Value,
            losses.Electrolyte.Value, losses.Counter.Value, thickness, porosity, answer.Reserve);
    }

    private double CoatingResistance(double thicknessRatio, double porosity) => Electrolyte.OhmicResistance.Layer(
        new Real(parameters.Cell.CoatingThickness.Value * thicknessRatio / 3),
        new Real(parameters.Cell.IonicConductivity.Value),
        new Real(porosity),
        new Real(parameters.Cell.BruggemanExponent.Value)).Value;
}
