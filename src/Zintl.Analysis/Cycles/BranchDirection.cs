namespace Zintl.Analysis.Cycles;

/// <summary>Which way sodium moves in the alloy.</summary>
public enum BranchDirection
{
    /// <summary>Sodium enters the alloy: the discharge of a half-cell.</summary>
    Sodiation,

    /// <summary>Sodium leaves the alloy: the charge of a half-cell.</summary>
    Desodiation,
}
