namespace Zintl.Cells.Designs;

/// <summary>Which temperatures are unknown.</summary>
public enum ThermalKind
{
    /// <summary>None.</summary>
    Isothermal,

    /// <summary>One of the whole cell.</summary>
    Lumped,
}
