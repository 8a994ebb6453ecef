using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Models.HalfCells;
using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Fields;

namespace Zintl.Simulation.Engine;

/// <summary>Watches one lane of a cell model for everything that ends a protocol step, and says how it ended.</summary>
internal sealed class EndWatch(CellDesign design, ICellModel model, int lane)
{
    private readonly List<WatchedEnd> ends = [];
    private WatchedEnd passed;
    private readonly double[] chargeAtStart = new double[Vectors.Count];

    private static WatchedEnd Exhausted => new(WatchedQuantity.Reserve, 0, true, "exhausted", false, 1);

    /// <summary>A step begins at a settled state.</summary>
    public void Begin(ProtocolStep step, in CellReading start, ReadOnlySpan<double> state)
    {
        double[] settled = state.ToArray();
        for (int each = 0; each < model.Width; each++) chargeAtStart[each] = model.Passed(state, each);
        ends.Clear();
        bool discharging = start.CurrentDensity >= 0;
        foreach (StepEnd end in step.Ends) ends.Add(WatchedEnd.From(end, design, discharging, quantity => Read(quantity, settled, lane)));
        if (model.Mode != ControlMode.Voltage && start.CurrentDensity != 0)
        {
            bool stated = ends.Any(end => end.Quantity == WatchedQuantity.Voltage && end.Below == discharging);
            if (discharging && design.LowerCutOff is { } low && !stated) ends.Add(new(WatchedQuantity.Voltage, low, true, "lower cut-off", true, 1));
            if (!discharging && design.UpperCutOff is { } high && !stated) ends.Add(new(WatchedQuantity.Voltage, high, false, "upper cut-off", true, 1));
        }

        ends.Add(Exhausted);
        if (model.Swells) ends.Add(new(WatchedQuantity.Porosity, WatchedEnd.ClosedPorosity, true, "closed pores", true, 1));
    }

    /// <summary>Distance to the nearest end, positive before it; remembers which end lies before the state.</summary>
    public double Nearest(ReadOnlySpan<double> state)
    {
        double nearest = double.PositiveInfinity;
        foreach (WatchedEnd end in ends)
        {
            double distance = end.Distance(Read(end.Quantity, state, lane));
            if (!(distance < nearest)) continue;
            nearest = distance;
            if (distance <= 0) passed = end;
        }

        return nearest;
    }

    /// <summary>The end that was found to lie behind the lane last.</summary>
    public WatchedEnd Passed => passed;

    /// <summary>Distance of any lane to that end, in units of its scale.</summary>
    public double ToPassed(ReadOnlySpan<double> state, int other) => passed.Distance(Read(passed.Quantity, state, other));

    /// <summary>Whether the protocol stops where an end is met as a step begins: a step whose own limit is met already has nothing left to do; one stopped by a limit of the cell cannot run.</summary>
    public bool StopsAtStart(ProtocolStep step) => !step.SkipIfInfeasible && (step.Ends.Length == 0 || passed.Stops);

    /// <summary>Writes what a running step watches.</summary>
    public void Save(BinaryWriter writer)
    {
        foreach (double charge in chargeAtStart) writer.Write(charge);
        passed.Save(writer);
        writer.Write(ends.Count);
        foreach (WatchedEnd end in ends) end.Save(writer);
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public void Restore(BinaryReader reader)
    {
        foreach (ref double charge in chargeAtStart.AsSpan()) charge = reader.ReadDouble();
        passed = WatchedEnd.Restore(reader);
        ends.Clear();
        for (int count = reader.ReadInt32(); count > 0; count--) ends.Add(WatchedEnd.Restore(reader));
    }

    /// <summary>No state carries what the terminals hold: that is the end.</summary>
    public void Exhaust() => passed = Exhausted;

    /// <summary>Content of the alloy (in a full cell of the negative electrode) over its largest, [-].</summary>
    public double Sodiation(in CellReading reading) => (design.IsHalfCell ? reading.PositiveStoichiometry : reading.NegativeStoichiometry) / model.MaximumStoichiometry;

    /// <summary>The end just passed, met as the step begins.</summary>
    public StepEnding AtStart(ProtocolStep step, int number, in CellReading start)
    {
        string detail = FormattableString.Invariant($"{passed.Name} is met as step {number} ({step.Text}) begins, at {start.Voltage:0.####} V.");
        return new(step.SkipIfInfeasible ? "skipped" : "infeasible", detail, StopsAtStart(step));
    }

    /// <summary>The end just passed, met at a reading.</summary>
    public StepEnding Ended(ProtocolStep step, int number, in CellReading reading)
    {
        string detail = FormattableString.Invariant($"{reading.Voltage:0.####} V, sodiation {Sodiation(reading):0.####} in step {number} ({step.Text}).");
        string name = passed.Quantity != WatchedQuantity.Reserve ? passed.Name : reading.CurrentDensity > 0 ? "full" : "depleted surface";
        return new(name, detail, passed.Stops);
    }

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
