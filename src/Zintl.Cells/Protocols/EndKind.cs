namespace Zintl.Cells.Protocols;

/// <summary>The quantity that ends a step.</summary>
public enum EndKind
{
    /// <summary>Cell voltage, [V].</summary>
    Voltage,

    /// <summary>Magnitude of the cell current, [A].</summary>
    Current,

    /// <summary>Magnitude of the current as a C-rate, [1/h].</summary>
    CRate,

    /// <summary>Magnitude of the current per mass of active host, [A/kg].</summary>
    SpecificCurrent,
}
