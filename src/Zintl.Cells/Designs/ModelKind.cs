namespace Zintl.Cells.Designs;

/// <summary>How much of the electrode a model resolves.</summary>
public enum ModelKind
{
    /// <summary>One particle per material and size class; the electrolyte stays as it was filled (SPM).</summary>
    SingleParticle,

    /// <summary>One particle per material and size class, and the salt profile it makes (SPMe, Marquis 2019, doi:10.1149/2.0341915jes).</summary>
    SingleParticleWithElectrolyte,

    /// <summary>Porous electrodes resolved through their thickness (Doyle, Fuller, Newman 1993, doi:10.1149/1.2221597).</summary>
    PorousElectrode,
}
