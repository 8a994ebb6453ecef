namespace Zintl.Cells.Designs;

/// <summary>
/// A cell as the equations need it, SI throughout: metal or negative electrode | separator | positive electrode. In a half-cell the metal stands on the left and
/// the working electrode, alloy or not, in the positive place; current is positive when it discharges the cell (sodiates the working electrode of a half-cell).
/// </summary>
public sealed record CellDesign
{
    public required string Name { get; init; }

    public ModelKind Model { get; init; } = ModelKind.PorousElectrode;

    /// <summary>Geometric area of all electrode pairs together, [m2].</summary>
    public required double Area { get; init; }

    /// <summary>Null where a metal counter electrode stands in its place.</summary>
    public ElectrodeDesign? Negative { get; init; }

    /// <summary>The counter electrode of a half-cell; null in a full cell.</summary>
    public MetalDesign? Metal { get; init; }

    public required SeparatorDesign Separator { get; init; }

    public required ElectrodeDesign Positive { get; init; }

    public required ElectrolyteDesign Electrolyte { get; init; }

    public ThermalDesign Thermal { get; init; } = new();

    public MechanicalDesign Mechanics { get; init; } = new();

    public MeshDesign Mesh { get; init; } = new();

    /// <summary>Resistance of tabs and contacts, times the area, [ohm m2].</summary>
    public double ContactResistance { get; init; }

    /// <summary>Charge that a rate of 1C passes in one hour, [C].</summary>
    public required double NominalCapacity { get; init; }

    /// <summary>State of charge at the start, [-], that a limit by state of charge counts from.</summary>
    public double InitialStateOfCharge { get; init; } = 1;

    /// <summary>Mass of active host that currents per gram refer to, whole cell, [kg]; null where nobody says.</summary>
    public double? ActiveMass { get; init; }

    /// <summary>Voltage below which the cell must not go, [V]; null for none.</summary>
    public double? LowerCutOff { get; init; }

    /// <summary>Voltage above which the cell must not go, [V]; null for none.</summary>
    public double? UpperCutOff { get; init; }

    public bool IsHalfCell => Negative is null;
}
