using Zintl.Cells.Designs;

namespace Zintl.Cells.Files.Fields;

/// <summary>The keys of a cell file.</summary>
internal static class RootFields
{
    public const string SchemaName = "zintl.cell/1";

    public static readonly TextField Link = new("$schema", "Where an editor finds this schema.");
    public static readonly TextField Schema = new("schema", "Version of the format.") { Required = true, Only = SchemaName };
    public static readonly TextField Name = new("name", "What you call the cell.");
    public static readonly NumberField Temperature = new("temperature", "Temperature of the cell; the default is 25 degC.", "degC", new(-70.0, 100.0));
    public static readonly ProtocolField Protocol = new("protocol", "Steps such as \"Discharge at 50 mA/g until 10 mV\", repeats and jumps, in order.") { Required = true };
    public static readonly NumberField CRateBase =
        new("cRateBase", "Current per mass of active host that 1C means; the default is the theoretical capacity of the host in one hour.", "mA/g", Interval.Positive(1e5));
    public static readonly NumberField Tolerance = new("tolerance", "Relative error the integrator may make in a step; the default is 1e-4.", "-", new(1e-10, 0.01));

    public static readonly WordField<ModelKind> Model =
        new("model", "How much of the electrodes is resolved; the default is single-particle for one host against sodium, else porous-electrode.",
    [
        ("single-particle", ModelKind.SingleParticle), ("single-particle-electrolyte", ModelKind.SingleParticleWithElectrolyte), ("porous-electrode", ModelKind.PorousElectrode),
    ]);

    public static readonly NumberField NegativeToPositiveRatio =
        new("negativeToPositiveRatio", "N/P of a full cell: theoretical areal capacity of the negative over that of the positive electrode; gives the loading that is not stated.", "-", Interval.Positive(100.0));

    public static readonly NumberField InitialStateOfCharge =
        new("initialStateOfCharge", "State of charge of a full cell at the start; the default is as assembled, all sodium in the positive electrode.", "-", new(0.0, 1.0));

    public static readonly NumberField ContactResistance = new("contactResistance", "Resistance of tabs and contacts times the electrode area.", "ohm cm2", new(0.0, 1e6));

    public static readonly SectionField Root = new("", "A cell for Zintl: an electrode against sodium metal, or a full cell, and what is done to it.",
    [
        Link, Schema, Name, Model, HostFields.Host, MaterialFields.Materials, WorkingElectrodeFields.Negative, WorkingElectrodeFields.Positive, ParticleFields.Particle, ElectrodeFields.Electrode, ElectrolyteFields.Electrolyte, SeparatorFields.Separator,
        SodiumFields.Sodium, KineticsFields.Kinetics, Temperature, HostFields.InitialStoichiometry, InitialStateOfCharge, NegativeToPositiveRatio,
        ContactResistance, ThermalFields.Thermal, StackFields.Stack, MeshFields.Mesh, WindowFields.Window, CRateBase, Protocol, OutputFields.Output, Tolerance,
    ]);
}
