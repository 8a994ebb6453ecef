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

    /// <summary>Magnitude of the charge passed since the step began, [C].</summary>
    Capacity,

    /// <summary>Magnitude of the charge passed since the step began per mass of active host, [C/kg].</summary>
    SpecificCapacity,

    /// <summary>Magnitude of the charge passed since the step began per electrode area, [C/m2].</summary>
    ArealCapacity,

    /// <summary>State of charge of the cell, [-], in [0, 1].</summary>
    StateOfCharge,

    /// <summary>Sodiation of the host, the alloy of a half-cell, [-], in [0, 1].</summary>
    Sodiation,

    /// <summary>Temperature of the cell, its highest where it differs from place to place, [K].</summary>
    Temperature,

    /// <summary>Thickness of the swelling electrode, [m].</summary>
    Thickness,

    /// <summary>Pressure on the stack, [Pa].</summary>
    Pressure,
}
