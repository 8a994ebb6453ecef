namespace Zintl.Cells.Files.Fields;

/// <summary>How the cell warms up.</summary>
internal static class ThermalFields
{
    public static readonly NumberField HeatCapacity =
        new("heatCapacity", "Heat capacity of the cell per electrode area; stated, the cell has one temperature that changes.", "J/(m2 K)", Interval.Positive(1e7)) { Required = true };

    public static readonly NumberField Cooling = new("cooling", "Heat given to the surroundings per electrode area and kelvin; the default is a prior.", "W/(m2 K)", new(0.0, 1e6));

    public static readonly SectionField Thermal = new("thermal", "Lumped heat; without it the cell keeps its temperature.", [HeatCapacity, Cooling]);
}
