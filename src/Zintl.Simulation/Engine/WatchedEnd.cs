using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;

namespace Zintl.Simulation.Engine;

/// <summary>One way a step ends: a quantity of the cell, its limit, and the side it comes from.</summary>
/// <param name="Quantity">What is watched.</param>
/// <param name="Limit">In the unit of the quantity, per electrode area where it is a current or a charge.</param>
/// <param name="Below">True: met when the quantity falls below the limit.</param>
/// <param name="Name">Name of the event.</param>
/// <param name="Stops">True where the protocol cannot go on.</param>
/// <param name="Scale">Size of the quantity that a located end is sharp against, [unit of the quantity].</param>
internal readonly record struct WatchedEnd(WatchedQuantity Quantity, double Limit, bool Below, string Name, bool Stops, double Scale)
{
    /// <summary>Porosity below which pores count as closed, [-].</summary>
    public const double ClosedPorosity = 0.005;

    public static WatchedEnd Restore(BinaryReader reader) =>
        new((WatchedQuantity)reader.ReadInt32(), reader.ReadDouble(), reader.ReadBoolean(), reader.ReadString(), reader.ReadBoolean(), reader.ReadDouble());

    public void Save(BinaryWriter writer)
    {
        writer.Write((int)Quantity);
        writer.Write(Limit);
        writer.Write(Below);
        writer.Write(Name ?? "");
        writer.Write(Stops);
        writer.Write(Scale);
    }

    /// <summary>Positive while the step goes on, in units of the scale.</summary>
    public double Distance(double value) => (Below ? value - Limit : Limit - value) / Scale;

    /// <summary>The end as a step states it.</summary>
    /// <param name="end">As parsed.</param>
    /// <param name="design">For areas, masses and C-rates.</param>
    /// <param name="discharging">Whether the current of the step discharges.</param>
    /// <param name="start">The quantity as the step begins.</param>
    public static WatchedEnd From(StepEnd end, CellDesign design, bool discharging, Func<WatchedQuantity, double> start)
    {
        double perArea = 1 / design.Area;
        double mass = design.ActiveMass ?? double.NaN;
        (WatchedQuantity quantity, double limit, string name, double scale) = end.Kind switch
        {
            EndKind.Voltage => (WatchedQuantity.Voltage, end.Value, "", 1.0),
            EndKind.Current => (WatchedQuantity.Current, end.Value * perArea, "current cut-off", design.NominalCapacity / 3600 * perArea),
            EndKind.CRate => (WatchedQuantity.Current, end.Value * design.NominalCapacity / 3600 * perArea, "current cut-off", design.NominalCapacity / 3600 * perArea),
            EndKind.SpecificCurrent => (WatchedQuantity.Current, end.Value * mass * perArea, "current cut-off", design.NominalCapacity / 3600 * perArea),
            EndKind.Capacity => (WatchedQuantity.StepCharge, end.Value * perArea, "capacity", design.NominalCapacity * perArea),
            EndKind.SpecificCapacity => (WatchedQuantity.StepCharge, end.Value * mass * perArea, "capacity", design.NominalCapacity * perArea),
            EndKind.ArealCapacity => (WatchedQuantity.StepCharge, end.Value, "capacity", design.NominalCapacity * perArea),
            EndKind.StateOfCharge => (WatchedQuantity.StateOfCharge, end.Value, "state of charge", 1),
            EndKind.Sodiation => (WatchedQuantity.Sodiation, end.Value, "sodiation", 1),
            EndKind.Temperature => (WatchedQuantity.Temperature, end.Value, "temperature", 100),
            EndKind.Thickness => (WatchedQuantity.Thickness, end.Value, "thickness", 1e-4),
            _ => (WatchedQuantity.Pressure, end.Value, "pressure", 1e6),
        };
        bool below = end.Below ?? quantity switch
        {
            WatchedQuantity.Voltage => discharging,
            WatchedQuantity.Current => true,
            WatchedQuantity.StepCharge => false,
            WatchedQuantity.StateOfCharge => discharging,
            WatchedQuantity.Sodiation => !discharging,
            _ => start(quantity) > limit,
        };
        if (quantity == WatchedQuantity.Voltage) name = below ? "lower cut-off" : "upper cut-off";
        return new WatchedEnd(quantity, limit, below, name, false, scale);
    }
}
