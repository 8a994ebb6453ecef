using Zintl.Cells.Protocols;
using Zintl.Models.HalfCells;

namespace Zintl.Simulation;

/// <summary>One way a step ends, as a function that falls through zero there.</summary>
internal readonly record struct EndCondition(EndQuantity Quantity, double Limit, int Sign, string Name)
{
    /// <summary>Porosity below which pores count as closed, [-].</summary>
    private const double ClosedPorosity = 0.005;

    private const double LargestExponent = 600;

    /// <summary>The surface cannot carry the current: depleted on desodiation, full on sodiation.</summary>
    public static readonly EndCondition Exhausted = new(EndQuantity.Reserve, 0, 1, "exhausted");

    public static readonly EndCondition ClosedPores = new(EndQuantity.Porosity, ClosedPorosity, 1, "closed pores");

    /// <summary>The condition of a protocol step.</summary>
    /// <param name="end">As parsed.</param>
    /// <param name="below">True where the step approaches the limit from above.</param>
    /// <param name="parameters">For currents per host mass and C-rates.</param>
    public static EndCondition From(StepEnd end, bool below, HalfCellParameters parameters)
    {
        if (end.Kind == EndKind.Voltage)
            return new(EndQuantity.Voltage, end.Value, below ? 1 : -1, below ? "lower cut-off" : "upper cut-off");
        double limit = ControlUnits.Amperes(end, parameters);
        return new(EndQuantity.Current, limit, below ? 1 : -1, "current cut-off");
    }

    /// <summary>Positive while the step goes on.</summary>
    /// <remarks>
    /// Where the surface runs out of sodium the voltage diverges as the logarithm of what is left; there the distance to an upper cut-off is measured in what is
    /// left, (Phi/Phi(cut-off) - 1) RT/F, which runs straight through zero and equals the distance in volts close to it.
    /// </remarks>
    public double Distance(in CellState cell, double frt)
    {
        if (Quantity != EndQuantity.Voltage || Sign > 0 || cell.Reserve >= 1) return Sign * (Read(cell) - Limit);
        return cell.Reserve <= 0 ? (cell.Reserve - 1) / frt : (Math.Exp(Math.Min(LargestExponent, frt * (Limit - cell.Voltage))) - 1) / frt;
    }

    private double Read(in CellState cell) => Quantity switch
    {
        EndQuantity.Voltage => cell.Voltage,
        EndQuantity.Current => Math.Abs(cell.Current),
        EndQuantity.Reserve => cell.Reserve,
        _ => cell.Porosity,
    };
}
