namespace Zintl.Simulation.Sensitivities;

/// <summary>A part of the cell that has numbers of its own.</summary>
public enum CellPlace
{
    Negative,

    Separator,

    /// <summary>In a half-cell the working electrode.</summary>
    Positive,
}
