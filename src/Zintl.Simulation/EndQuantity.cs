namespace Zintl.Simulation;

/// <summary>What an end condition watches.</summary>
internal enum EndQuantity
{
    Voltage,
    Current,
    Reserve,
    Porosity,
}
