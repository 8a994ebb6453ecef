namespace Zintl.Cells.Files.Fields;

/// <summary>Voltages that no step may pass.</summary>
internal static class WindowFields
{
    public static readonly NumberField Lower = new("lower", "Voltage that ends a discharge and the protocol with it.", "V", new(-5.0, 10.0));
    public static readonly NumberField Upper = new("upper", "Voltage that ends a charge and the protocol with it.", "V", new(-5.0, 10.0));

    public static readonly SectionField Window = new("window", "Voltages that no step may pass, whatever it states itself.", [Lower, Upper]);
}
