using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Models.HalfCells;
using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Fields;

namespace Zintl.Simulation.Engine;

/// <summary>What may end the present step of a protocol, and how far a cell, or each of eight side by side, is from it.</summary>
internal sealed class EndWatch(CellDesign design, ICellModel model)
{
    private readonly List<WatchedEnd> ends = [];
    private readonly double[] chargeAtStart = new double[Vectors.Count];

    /// <summary>The end that was found to lie behind the cell last.</summary>
    public WatchedEnd Passed { get; private set; }

    /// <summary>A step begins.</summary>
    /// <param name="step">It.</param>
    /// <param name="start">The first cell as it begins.</param>
    /// <param name="state">All cells as it begins.</param>
    public void Begin(ProtocolStep step, CellReading start, double[] state)
    {
        for (int lane = 0; lane < model.Width; lane++) chargeAtStart[lane] = model.Passed(state, lane);
        ends.Clear();
        bool discharging = start.CurrentDensity >= 0;
        foreach (StepEnd end in step.Ends) ends.Add(WatchedEnd.From(end, design, discharging, quantity => Read(quantity, state, 0)));
        if (model.Mode != ControlMode.Voltage && start.CurrentDensity != 0)
        {
            bool stated = ends.Any(end => end.Quantity == WatchedQuantity.Voltage && end.Below == discharging);
            if (discharging && design.LowerCutOff is { } low && !stated) ends.Add(new(WatchedQuantity.Voltage, low, true, "lower cut-off", true, 1));
            if (!discharging && design.UpperCutOff is { } high && !stated) ends.Add(new(WatchedQuantity.Voltage, high, false, "upper cut-off", true, 1));
        }

        ends.Add(WatchedEnd.Exhausted);
        if (model.Swells) ends.Add(new(WatchedQuantity.Porosity, WatchedEnd.ClosedPorosity, true, "closed pores", true, 1));
    }

    /// <summary>Distance of the first cell to its nearest end, in units of the end's scale; remembers which end lies behind it.</summary>
    public double Nearest(ReadOnlySpan<double> state)
    {
        double nearest = double.PositiveInfinity;
        foreach (WatchedEnd end in ends)
        {
            double distance = end.Distance(Read(end.Quantity, state, 0));
            if (!(distance < nearest)) continue;
            nearest = distance;
            if (distance <= 0) Passed = end;
        }

        return nearest;
    }

    /// <summary>Distance of a cell to the end that the first one has passed.</summary>
    public double ToPassed(ReadOnlySpan<double> state, int lane) => Passed.Distance(Read(Passed.Quantity, state, lane));

    /// <summary>Inside the step tried last some surface cannot go on.</summary>
    public void NoteExhausted() => Passed = WatchedEnd.Exhausted;

    /// <summary>Whether the protocol stops where an end is met as a step begins: a step whose own limit is met already has nothing left to do; one stopped by a limit of the cell cannot run.</summary>
    public bool StopsAtStart(ProtocolStep step) => !step.SkipIfInfeasible && (step.Ends.Length == 0 || Passed.Stops);

    /// <summary>Content of the alloy (in a full cell the negative electrode) over its largest, [-].</summary>
    public double Sodiation(in CellReading reading) => (design.IsHalfCell ? reading.PositiveStoichiometry : reading.NegativeStoichiometry) / model.MaximumStoichiometry;

    private double Read(WatchedQuantity quantity, ReadOnlySpan<double> state, int lane) => quantity switch
    {
        WatchedQuantity.Voltage => model.Voltage(state, lane),
        WatchedQuantity.Current => Math.Abs(model.CurrentDensity(state, lane)),
        WatchedQuantity.StepCharge => Math.Abs(model.Passed(state, lane) - chargeAtStart[lane]),
        WatchedQuantity.StateOfCharge => design.InitialStateOfCharge - model.Passed(state, lane) * design.Area / design.NominalCapacity,
        WatchedQuantity.Sodiation => Sodiation(model.Observe(state, lane)),
        WatchedQuantity.Temperature => model.Temperature(state, lane),
        WatchedQuantity.Thickness => design.IsHalfCell ? model.Observe(state, lane).PositiveThickness : model.Observe(state, lane).NegativeThickness,
        WatchedQuantity.Pressure => model.Observe(state, lane).Pressure,
        WatchedQuantity.Porosity => model.Observe(state, lane).SmallestPorosity,
        _ => model.Reserve,
    };
}
