using Zintl.Numerics.Functions;

namespace Zintl.Cells.Designs;

/// <summary>The metal counter electrode of a half-cell: stripped on discharge, in excess.</summary>
public sealed record MetalDesign
{
    /// <summary>j0 of (c_e, T), [A/m2 of electrode].</summary>
    public required Function2D ExchangeCurrentDensity { get; init; }

    /// <summary>Resistance of its film, [ohm m2].</summary>
    public double FilmResistance { get; init; }

    /// <summary>"Na" or "Li", for messages.</summary>
    public string Name { get; init; } = "Na";
}
