namespace Zintl.Cells.Protocols;

/// <summary>What a step holds constant. The unit is that of <see cref="ProtocolStep.Value"/>.</summary>
public enum StepControl
{
    /// <summary>Nothing flows.</summary>
    Rest,

    /// <summary>Cell current, [A].</summary>
    Current,

    /// <summary>Multiple of the current that passes the theoretical capacity of the host in one hour, [1/h].</summary>
    CRate,

    /// <summary>Current per mass of active host, [A/kg] (mA/g is the same number).</summary>
    SpecificCurrent,

    /// <summary>Cell voltage, [V].</summary>
    Voltage,

    /// <summary>Cell power, [W].</summary>
    Power,

    /// <summary>Load resistance, [ohm].</summary>
    Resistance,
}
