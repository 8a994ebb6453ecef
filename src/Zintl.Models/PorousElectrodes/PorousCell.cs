using System.Runtime.Intrinsics;
using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Models.HalfCells;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Integration;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// A half- or full cell with porous electrodes (DFN) as stages for an integrator; one cell, or eight with different parameters side by side. Swelling of the
/// particles is fed back through thickness, porosity, area and transport. Current density I &gt; 0 discharges.
/// </summary>
/// <remarks>
/// Newton with an exact Jacobian: particles are condensed to straight lines, interfacial currents eliminated node by node, the rest is a
/// <see cref="BlockSystem"/> with the cell current as its border. Nothing is allocated after construction. Not thread-safe.
/// </remarks>
public sealed unsafe partial class PorousCell : ICellModel
{
    private readonly Arena arena = new();
    private readonly CellGrid grid;
    private readonly CellDesign[] designs;
    private readonly Electrode[] electrodes;
    private readonly Reaction[] reactions;
    private readonly Electrolyte electrolyte;
    private readonly StateLayout layout;
    private readonly BlockSystem system;
    private readonly double relativeTolerance;
    private readonly double[] held = new double[V8.Count], targetNow = new double[V8.Count];
    private double heldSlope, heldSince;
    private readonly bool swells, isSmooth, lumped, changingTransference;

    /// <summary>One cell.</summary>
    /// <exception cref="ArgumentException">The design asks for something the equations do not know.</exception>
    public PorousCell(CellDesign design, double relativeTolerance)
        : this([design], relativeTolerance)
    {
    }

    /// <summary>One cell, or eight whose designs differ in numbers only.</summary>
    /// <param name="designs">One or eight.</param>
    /// <param name="relativeTolerance">Error per step in guest and salt amounts over their scales, [-].</param>
    /// <exception cref="ArgumentException">The number of designs is neither 1 nor 8, or a design asks for something the equations do not know.</exception>
    public PorousCell(IReadOnlyList<CellDesign> designs, double relativeTolerance)
    {
        ArgumentNullException.ThrowIfNull(designs);
        if (designs.Count is not (1 or Vectors.Count)) throw new ArgumentException(FormattableString.Invariant($"There are {designs.Count} designs; it takes 1 or {Vectors.Count}."), nameof(designs));
        this.designs = [.. designs];
        this.relativeTolerance = relativeTolerance;
        Width = designs.Count;
        grid = new CellGrid(designs[0], Width);
        electrodes = designs[0].Negative is null
            ? [Positive()]
            : [ElectrodeOf([.. designs.Select(design => design.Negative!)], 0, grid.Negative), Positive()];
        reactions = [.. electrodes.SelectMany(electrode => electrode.Reactions)];
        swells = electrodes.Any(electrode => electrode.Swells);
        isSmooth = HasSmoothAmounts;
        lumped = designs[0].Thermal.Kind == ThermalKind.Lumped;
        changingTransference = !designs[0].Electrolyte.TransferenceNumber.IsConstantInX;
        electrolyte = new Electrolyte(arena, this.designs, grid);
        layout = new StateLayout(grid.FieldLength, Width, [.. reactions.Select(reaction => reaction.Population)], swells);
        system = new BlockSystem(arena, grid.Nodes, Width, grid.Meeting, swells);
        border = arena.Take(BlockSystem.Unknowns * system.Stride);
        Allocate();
        FillGeometry();
        Active = new bool[Width];
        Active.AsSpan().Fill(true);
        settleFrom = new double[layout.Length];
        settleTo = new double[layout.Length];
        squares = new double[Vectors.Padded(Math.Max(grid.FieldLength, reactions.Max(reaction => reaction.Population.Count)))];
    }

    /// <summary>Lanes: 1 or 8.</summary>
    public int Width { get; }

    /// <summary>Unknowns of one lane that carry physics: salt, potentials, currents and particle contents.</summary>
    public int Unknowns => grid.Nodes * 2 + electrodes.Sum(e => e.Nodes * (1 + e.Reactions.Length)) + electrodes.Sum(e => e.Reactions.Sum(r => e.Nodes * r.Population.Length / r.Population.Count)) + 1;

    public int Length => layout.Length;

    /// <inheritdoc/>
    public double StageAccuracy { get; set; } = 0.1;

    /// <inheritdoc/>
    public int LaneOf(int slot) => layout.LaneOf(slot);

    /// <summary>Lanes that still count; the others are carried along but neither tested nor waited for.</summary>
    public bool[] Active { get; }

    /// <summary>Newton iterations since construction.</summary>
    public long Iterations { get; private set; }

    /// <summary>What the terminals hold.</summary>
    public ControlMode Mode { get; private set; } = ControlMode.Current;

    /// <inheritdoc/>
    public double MaximumStoichiometry => electrodes[0].Reactions.Max(reaction => reaction.Population.MaximumStoichiometry);

    /// <inheritdoc/>
    public void Hold(ControlMode mode, ReadOnlySpan<double> targets, double slope = 0, double since = 0)
    {
        (Mode, heldSlope, heldSince) = (mode, slope, since);
        for (int lane = 0; lane < V8.Count; lane++) held[lane] = targets[targets.Length > 1 ? lane : 0];
    }

    /// <inheritdoc/>
    public double ErrorNorm(ReadOnlySpan<double> error, ReadOnlySpan<double> state)
    {
        Vector512<double> sum = Vectors.SumOfSquares(error[layout.Salt], inverseSaltScale) * Vector512.Create(1.0 / grid.Nodes);
        int k = 0;
        foreach (Electrode electrode in electrodes)
        {
            Vector512<double> share = Vector512.Create(1.0 / electrode.Nodes);
            foreach (Reaction reaction in electrode.Reactions)
            {
                Span<double> all = squares.AsSpan(0, reaction.Population.Count);
                all.Clear();
                reaction.Population.AddSquares(error[layout.Particles(k)], state[layout.Particles(k)], all);
                sum += share * Vectors.Sum(all[..electrode.Values]);
                k++;
            }
        }

        if (Width == 1) sum = Vector512.Create(Vector512.Sum(sum));
        sum *= Vector512.Create(1.0 / (1 + reactions.Length));
        double worst = 0;
        for (int lane = 0; lane < Width; lane++)
        {
            if (!Active[lane]) continue;
            double square = sum[lane] + (lumped ? Square(error[layout.Temperature][lane] / TemperatureScale) : 0);
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

    /// <summary>Cell voltage of a lane at a state, [V].</summary>
    public double Voltage(ReadOnlySpan<double> state, int lane) =>
        state[layout.ElectronicPotential][(grid.Nodes - 1) * Width + lane] - state[layout.CellCurrent][lane] * endResistance[lane];

    /// <summary>Current density of a lane at a state, [A/m2]; discharge positive.</summary>
    public double CurrentDensity(ReadOnlySpan<double> state, int lane) => state[layout.CellCurrent][lane];

    /// <inheritdoc/>
    public double Passed(ReadOnlySpan<double> state, int lane) => state[layout.Passed][lane];

    /// <summary>Temperature of a lane at a state, [K].</summary>
    public double Temperature(ReadOnlySpan<double> state, int lane) => state[layout.Temperature][lane];

    private static double Square(double value) => value * value;

    private Electrode Positive() => ElectrodeOf([.. designs.Select(design => design.Positive)], grid.FirstPositive, grid.Positive);

    private Electrode ElectrodeOf(ElectrodeDesign[] all, int first, int nodes)
    {
        Reaction[] found = [.. Enumerable.Range(0, all[0].Materials.Length).Select(k =>
        {
            ActiveMaterial[] materials = [.. all.Select(electrode => electrode.Materials[k])];
            return new Reaction(arena, materials, PopulationFactory.Create(arena, nodes * Width, materials, designs, relativeTolerance), designs);
        })];
        return new Electrode(arena, all, first, nodes, Width, found);
    }
}
