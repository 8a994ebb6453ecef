namespace Zintl.Cells.Designs;

/// <summary>The separator as assembled.</summary>
public sealed record SeparatorDesign
{
    /// <summary>[m].</summary>
    public required double Thickness { get; init; }

    /// <summary>Pore fraction, [-].</summary>
    public required double Porosity { get; init; }

    /// <summary>Electrolyte transport scales with porosity to this power, [-].</summary>
    public required double ElectrolyteBruggeman { get; init; }
}
