namespace Zintl.Cells.Bpx;

/// <summary>The cell as a lump that warms up; null where a file says nothing.</summary>
public sealed record BpxBody
{
    /// <summary>[m2].</summary>
    public double? ExternalArea { get; init; }

    /// <summary>[m3].</summary>
    public double? Volume { get; init; }

    /// <summary>[kg/m3].</summary>
    public double? Density { get; init; }

    /// <summary>[J/(kg K)].</summary>
    public double? SpecificHeat { get; init; }

    /// <summary>To the surroundings, per external area, [W/(m2 K)].</summary>
    public double? HeatTransfer { get; init; }
}
