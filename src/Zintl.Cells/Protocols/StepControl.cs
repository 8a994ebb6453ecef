namespace Zintl.Cells.Protocols;

/// <summary>What a step controls. The unit is that of <see cref="ProtocolStep.Value"/>.</summary>
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

    /// <summary>What a file states over time: see <see cref="ProtocolStep.DriveCycle"/>.</summary>
    DriveCycle,
}
