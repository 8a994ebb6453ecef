namespace Zintl.Cells.Files.Fields;

/// <summary>The keys of a cell file.</summary>
internal static class RootFields
{
    public const string SchemaName = "zintl.cell/1";

    public static readonly TextField Link = new("$schema", "Where an editor finds this schema.");
    public static readonly TextField Schema = new("schema", "Version of the format.") { Required = true, Only = SchemaName };
    public static readonly TextField Name = new("name", "What you call the cell.");
    public static readonly NumberField Temperature = new("temperature", "Temperature of the cell; the default is 25 degC.", "degC", new(-70.0, 100.0));
    public static readonly NumberField InitialStoichiometry =
        new("initialStoichiometry", "Na per host atom at the start; the default is 0, the pristine host.", "-", new(0.0, 4.0));
    public static readonly ProtocolField Protocol = new("protocol", "Steps such as \"Discharge at 50 mA/g until 10 mV\", repeats and jumps, in order.") { Required = true };
    public static readonly NumberField CRateBase =
        new("cRateBase", "Current per mass of active host that 1C means; the default is the theoretical capacity of the host in one hour.", "mA/g", Interval.Positive(1e5));
    public static readonly NumberField Tolerance = new("tolerance", "Relative error the integrator may make in a step; the default is 1e-4.", "-", new(1e-10, 0.01));

    public static readonly SectionField Root = new("", "A cell for Zintl: an alloy electrode against sodium metal, and what is done to it.",
    [
        Link, Schema, Name, HostFields.Host, ParticleFields.Particle, ElectrodeFields.Electrode, ElectrolyteFields.Electrolyte, SeparatorFields.Separator,
        SodiumFields.Sodium, KineticsFields.Kinetics, Temperature, InitialStoichiometry, CRateBase, Protocol, OutputFields.Output, Tolerance,
    ]);
}
