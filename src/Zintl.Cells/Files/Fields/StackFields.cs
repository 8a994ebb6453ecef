namespace Zintl.Cells.Files.Fields;

/// <summary>What holds the stack.</summary>
internal static class StackFields
{
    public static readonly NumberField Pressure = new("pressure", "Pressure on the stack at assembly.", "MPa", new(0.0, 1000.0));
    public static readonly NumberField FixtureModulus = new("fixtureModulus", "Modulus of casing and fixture over the thickness of the stack; the default 0 keeps the pressure.", "MPa", new(0.0, 1e7));
    public static readonly NumberField ElectrodeModulus =
        new("electrodeModulus", "Drained modulus of the electrodes; stated, their thickness follows from the pressure in place of g.", "MPa", Interval.Positive(1e7));

    public static readonly NumberField Gap = new("gap", "Way the stack may grow before it meets the fixture.", "um", new(0.0, 1e5));

    public static readonly SectionField Stack = new("stack", "What holds the stack: pressure and stiffness.", [Pressure, FixtureModulus, ElectrodeModulus, Gap]);
}
