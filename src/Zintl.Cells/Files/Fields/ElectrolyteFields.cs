namespace Zintl.Cells.Files.Fields;

/// <summary>The electrolyte.</summary>
internal static class ElectrolyteFields
{
    public static readonly TextField Name = new("name", "As its users write it: \"1 M NaPF6 in diglyme\".") { Required = true };
    public static readonly NumberField Conductivity =
        new("ionicConductivity", "Ionic conductivity at the cell's temperature, in place of the library's.", "mS/cm", Interval.Positive(1000.0));

    public static readonly NumberField Diffusivity = new("saltDiffusivity", "Diffusivity of the salt at 25 degC, in place of the library's.", "m2/s", Interval.Positive(1e-6));
    public static readonly NumberField TransferenceNumber = new("transferenceNumber", "Transference number of the cation, in place of the library's.", "-", new(0.0, 1.0, HighOpen: true));
    public static readonly NumberField ThermodynamicFactor = new("thermodynamicFactor", "1 + dln f/dln c, in place of the library's.", "-", Interval.Positive(20.0));
    public static readonly NumberField Concentration = new("concentration", "Salt concentration, where the name does not tell it.", "mol/m3", Interval.Positive(1e4));
    public static readonly NumberField Reservoir =
        new("reservoir", "Electrolyte beside electrodes and separator, as the thickness of a layer: 10 um are 1 uL/cm2.", "um", new(0.0, 1e5));

    public static readonly SectionField Electrolyte = new("electrolyte", "Salt, concentration and solvent.",
        [Name, Conductivity, Concentration, Diffusivity, TransferenceNumber, ThermodynamicFactor, Reservoir])
    { Required = true, Shorthand = Name };
}
