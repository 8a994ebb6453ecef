namespace Zintl.Models.HalfCells;

/// <summary>What the terminals hold.</summary>
public enum ControlMode
{
    /// <summary>I, [A].</summary>
    Current,

    /// <summary>V, [V].</summary>
    Voltage,

    /// <summary>V I, [W].</summary>
    Power,

    /// <summary>V/I, [ohm].</summary>
    Resistance,
}
