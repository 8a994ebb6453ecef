namespace Zintl.Cells.Designs;

/// <summary>How sodium moves in an alloy particle.</summary>
public enum AlloyTransport
{
    /// <summary>Nested pseudo-steady shells.</summary>
    Shells,

    /// <summary>Diffusion along the chemical potential with exactly flat plateaus.</summary>
    ChemicalPotential,
}
