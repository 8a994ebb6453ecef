namespace Zintl.Cells.HalfCells;

/// <summary>How sodium moves inside a particle.</summary>
public enum ParticleModel
{
    /// <summary>Nested shells with moving fronts: the default for line compounds.</summary>
    Shells,

    /// <summary>Diffusion down the chemical potential, with exactly flat plateaus: the reference.</summary>
    ChemicalPotential,

    /// <summary>Fickian diffusion with a diffusivity that may depend on the stoichiometry.</summary>
    Fickian,
}
