namespace Zintl.Simulation.Engine;

/// <summary>What an end of a step watches.</summary>
internal enum WatchedQuantity
{
    /// <summary>[V].</summary>
    Voltage,

    /// <summary>Magnitude, [A/m2].</summary>
    Current,

    /// <summary>Magnitude since the step began, [C/m2].</summary>
    StepCharge,

    /// <summary>Of the cell, [-].</summary>
    StateOfCharge,

    /// <summary>Of the alloy (in a full cell the negative electrode), over its largest content, [-].</summary>
    Sodiation,

    /// <summary>[K].</summary>
    Temperature,

    /// <summary>Of the swelling electrode, [m].</summary>
    Thickness,

    /// <summary>On the stack, [Pa].</summary>
    Pressure,

    /// <summary>Smallest anywhere, [-].</summary>
    Porosity,

    /// <summary>How far any surface is from exhaustion, [-].</summary>
    Reserve,
}
