namespace Zintl.Cells.Designs;

/// <summary>How a cell warms up.</summary>
public sealed record ThermalDesign
{
    public ThermalKind Kind { get; init; }

    /// <summary>Of the cell at the start, [K].</summary>
    public double InitialTemperature { get; init; } = 298.15;

    /// <summary>Of its surroundings, [K].</summary>
    public double AmbientTemperature { get; init; } = 298.15;

    /// <summary>At which open-circuit potentials hold without their entropic change, [K].</summary>
    public double ReferenceTemperature { get; init; } = 298.15;

    /// <summary>Heat capacity per electrode area, lumped, [J/(m2 K)].</summary>
    public double HeatCapacity { get; init; }

    /// <summary>Heat given to the surroundings per electrode area and kelvin, [W/(m2 K)].</summary>
    public double Cooling { get; init; }
}
