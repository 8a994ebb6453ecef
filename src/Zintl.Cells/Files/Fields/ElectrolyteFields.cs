namespace Zintl.Cells.Files.Fields;

/// <summary>The electrolyte.</summary>
internal static class ElectrolyteFields
{
    public static readonly TextField Name = new("name", "As its users write it: \"1 M NaPF6 in diglyme\".") { Required = true };
    public static readonly NumberField Conductivity =
        new("ionicConductivity", "Ionic conductivity at the cell's temperature, in place of the library's.", "mS/cm", Interval.Positive(1000.0));

    public static readonly SectionField Electrolyte = new("electrolyte", "Salt, concentration and solvent.", [Name, Conductivity]) { Required = true, Shorthand = Name };
}
