namespace Zintl.Cells.References;

/// <summary>What the curve of a reference case holds.</summary>
public enum ReferenceCaseKind
{
    /// <summary>Voltage against time.</summary>
    Voltage,

    /// <summary>Small-signal impedance at the initial state against frequency.</summary>
    Impedance,

    /// <summary>dV/d ln p against time, for several parameters p.</summary>
    Sensitivities,

    /// <summary>Anything else; the case says why it is not run.</summary>
    Other,
}
