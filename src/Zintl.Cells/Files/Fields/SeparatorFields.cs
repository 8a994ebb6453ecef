namespace Zintl.Cells.Files.Fields;

/// <summary>The separator.</summary>
internal static class SeparatorFields
{
    public static readonly TextField Name = new("name", "A separator of the material library: \"GF-D\".");
    public static readonly NumberField Thickness = new("thickness", "Thickness of the separator.", "um", Interval.Positive(5000.0));
    public static readonly NumberField Porosity = new("porosity", "Pore fraction of the separator.", "-", new(0.0, 1.0, LowOpen: true, HighOpen: true));

    public static readonly SectionField Separator = new("separator", "Separator between the electrodes.", [Name, Thickness, Porosity]) { Shorthand = Name };
}
