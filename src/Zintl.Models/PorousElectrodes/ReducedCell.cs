using System.Runtime.Intrinsics;
using Zintl.Cells.Designs;
using Zintl.Models.HalfCells;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Integration;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// A half- or full cell with one particle of each material and size class per electrode (SPM), or the same with the salt profile it makes and the drops in electrolyte
/// and solid (SPMe), as stages for an integrator; one cell, or eight with different parameters side by side. Current density I &gt; 0 discharges.
/// </summary>
/// <remarks>
/// The composite SPMe of Marquis 2019, doi:10.1149/2.0341915jes: all materials of an electrode see one phi_s - phi_e and share I/L; j0 is the mean over the electrode,
/// by the mean of sqrt(c_e); phi_e by means of ln c_e; kappa and chi at the mean c_e of the cell. Newton on phi_s - phi_e, salt and I with particles condensed to
/// straight lines; what the swelling of one stage does to transport follows by iteration. Nothing is allocated after construction. Not thread-safe.
/// </remarks>
public sealed unsafe partial class ReducedCell : ICellModel
{
    private const double TemperatureScale = 100;

    /// <summary>Error of the voltage that counts as much as one of all guest, [V]: without it steps would grow beyond what shows in the voltage, since evenly filled particles follow straight lines in time.</summary>
    private const double VoltageScale = 2;

    /// <summary>Below this length of a stage the voltage counts less and less, so that its jumps between plateaus can be stepped over, [s].</summary>
    private const double ShortestVoltageStage = 1;

    private readonly Arena arena = new();
    private readonly CellGrid grid;
    private readonly CellDesign[] designs;
    private readonly CellLayer[] layers;
    private readonly Electrode[] electrodes;
    private readonly Reaction[] reactions;
    private readonly Electrolyte electrolyte;
    private readonly SaltProfile profile;
    private readonly StateLayout layout;
    private readonly HeldTerminals held = new();
    private readonly double relativeTolerance;
    private readonly bool resolved, swells, lumped, half;
    private readonly double[] squares = new double[Vectors.Count], inverseSaltScale, before, after;

    /// <summary>One cell, or eight whose designs differ in numbers only.</summary>
    /// <param name="designs">One or eight.</param>
    /// <param name="relativeTolerance">Error per step in guest and salt amounts and in the voltage over their scales, [-].</param>
    /// <exception cref="ArgumentException">The number of designs is neither 1 nor 8, or a design asks for something the equations do not know.</exception>
    public ReducedCell(IReadOnlyList<CellDesign> designs, double relativeTolerance)
    {
        ArgumentNullException.ThrowIfNull(designs);
        if (designs.Count is not (1 or Vectors.Count)) throw new ArgumentException(FormattableString.Invariant($"There are {designs.Count} designs; it takes 1 or {Vectors.Count}."), nameof(designs));
        this.designs = [.. designs];
        this.relativeTolerance = relativeTolerance;
        Width = designs.Count;
        resolved = designs[0].Model == ModelKind.SingleParticleWithElectrolyte;
        half = designs[0].IsHalfCell;
        lumped = designs[0].Thermal.Kind == ThermalKind.Lumped;
        grid = new CellGrid(designs[0], Width);
        layers = [new CellLayer(this.designs, design => design.Negative), new CellLayer(this.designs, _ => null), new CellLayer(this.designs, design => design.Positive)];
        electrodes = half ? [ElectrodeOf(design => design.Positive, 1)] : [ElectrodeOf(design => design.Negative!, 0), ElectrodeOf(design => design.Positive, 1)];
        reactions = [.. electrodes.SelectMany(electrode => electrode.Reactions)];
        swells = electrodes.Any(electrode => electrode.Swells);
        effective = arena.Take(2 * Vectors.Count);
        surface = arena.Take(2 * Vectors.Count);
        still = arena.Take(2 * Vectors.Count);
        temperatures = arena.Take(2 * Vectors.Count);
        effectiveChange = arena.Take(2 * Vectors.Count);
        surfaceChange = arena.Take(2 * Vectors.Count);
        (surfaceLine, effectiveLine) = (new Line[2 * Vectors.Count], new Line[2 * Vectors.Count]);
        electrolyte = new Electrolyte(arena, this.designs, grid);
        profile = new SaltProfile(arena, this.designs, grid, electrolyte, layers, swells);
        layout = new StateLayout(grid.FieldLength, Width, [.. reactions.Select(reaction => reaction.Population)], swells, 2 * Width);
        inverseSaltScale = new double[Vectors.Padded(grid.FieldLength)];
        for (int i = 0; i < grid.FieldLength; i++) inverseSaltScale[i] = 1 / (profile.Pores[i] * designs[i % Width].Electrolyte.InitialConcentration);
        (before, after) = (new double[Length], new double[Length]);
        Active = new bool[Width];
        Active.AsSpan().Fill(true);
        for (int lane = 0; lane < Width; lane++) (AmbientTemperature[lane], temperature[lane]) = (designs[lane].Thermal.AmbientTemperature, designs[lane].Thermal.InitialTemperature);
    }

    /// <inheritdoc/>
    public int Width { get; }

    /// <inheritdoc/>
    public int Unknowns => (resolved ? grid.Nodes : 0) + electrodes.Sum(e => 1 + e.Reactions.Sum(r => 1 + r.Population.Length / r.Population.Count)) + 1;

    /// <inheritdoc/>
    public int Length => layout.Length;

    /// <inheritdoc/>
    public double StageAccuracy { get; set; } = 0.1;

    /// <inheritdoc/>
    public int LaneOf(int slot) => layout.LaneOf(slot);

    /// <inheritdoc/>
    public bool[] Active { get; }

    /// <inheritdoc/>
    public long Iterations { get; private set; }

    /// <inheritdoc/>
    public double[] AmbientTemperature { get; } = new double[Vectors.Count];

    /// <summary>What the terminals hold.</summary>
    public ControlMode Mode => held.Mode;

    /// <inheritdoc/>
    public void Hold(ControlMode mode, ReadOnlySpan<double> targets, double slope = 0, double since = 0) => held.Hold(mode, targets, slope, since);

    /// <inheritdoc/>
    public bool Swells => swells;

    /// <inheritdoc/>
    public bool HasSmoothAmounts => reactions.All(reaction => reaction.Population.HasSmoothAmounts);

    /// <inheritdoc/>
    public double MaximumStoichiometry => electrodes[0].Reactions.Max(reaction => reaction.Population.MaximumStoichiometry);

    /// <inheritdoc/>
    public double Reserve => electrodes.Min(electrode => electrode.Reserve);

    /// <inheritdoc/>
    public double ErrorNorm(ReadOnlySpan<double> error, ReadOnlySpan<double> state)
    {
        Vector512<double> sum = resolved ? Vectors.SumOfSquares(error[layout.Salt], inverseSaltScale) * Vector512.Create(1.0 / grid.Nodes) : Vector512<double>.Zero;
        for (int k = 0; k < reactions.Length; k++)
        {
            squares.AsSpan().Clear();
            reactions[k].Population.AddSquares(error[layout.Particles(k)], state[layout.Particles(k)], squares);
            sum += Vectors.Sum(squares.AsSpan(0, Width));
        }

        if (Width == 1) sum = Vector512.Create(Vector512.Sum(sum));
        sum *= Vector512.Create(1.0 / ((resolved ? 1 : 0) + reactions.Length));
        double worst = 0, voltageWeight = Math.Min(1, gamma / ShortestVoltageStage) / VoltageScale;
        for (int lane = 0; lane < Width; lane++)
        {
            if (!Active[lane]) continue;
            double warmed = lumped ? error[layout.Temperature][lane] / TemperatureScale : 0, volts = Voltage(error, lane) * voltageWeight, square = sum[lane] + warmed * warmed + volts * volts;
            if (!(square <= worst)) worst = square;
        }

        return Math.Sqrt(worst) / relativeTolerance;
    }

    /// <inheritdoc/>
    public void Accept(double time, Span<double> state, IHistoryEditor history)
    {
        for (int k = 0; k < reactions.Length; k++)
        {
            Range slice = layout.Particles(k);
            reactions[k].Population.Accept(state[slice], slice.Start.Value, history);
        }
    }

    /// <inheritdoc/>
    public double Voltage(ReadOnlySpan<double> state, int lane) => state[layout.ElectronicPotential][Width + lane] - state[layout.CellCurrent][lane] * EndResistance(lane);

    /// <inheritdoc/>
    public double CurrentDensity(ReadOnlySpan<double> state, int lane) => state[layout.CellCurrent][lane];

    /// <inheritdoc/>
    public double Passed(ReadOnlySpan<double> state, int lane) => state[layout.Passed][lane];

    /// <inheritdoc/>
    public double Temperature(ReadOnlySpan<double> state, int lane) => state[layout.Temperature][lane];

    /// <summary>From the mean of the positive solid to the terminal, [ohm m2].</summary>
    private double EndResistance(int lane) => SolidResistance(2, lane) / 3 + designs[lane].ContactResistance;

    /// <summary>L/sigma of an electrode as far as the model sees it, [ohm m2].</summary>
    private double SolidResistance(int layer, int lane) => resolved ? layers[layer].SolidResistance[lane] : 0;

    private Electrode ElectrodeOf(Func<CellDesign, ElectrodeDesign> side, int place)
    {
        ElectrodeDesign[] all = [.. designs.Select(side)];
        Reaction[] found = [.. Enumerable.Range(0, all[0].Materials.Length).Select(k =>
        {
            ActiveMaterial[] materials = [.. all.Select(electrode => electrode.Materials[k])];
            return new Reaction(arena, materials, PopulationFactory.Create(arena, Width, materials, designs, relativeTolerance), designs);
        })];
        return new Electrode(arena, all, place, 1, Width, found);
    }
}
