namespace Zintl.Materials.Thermodynamics;

/// <summary>Which potential of a step is meant.</summary>
public enum PathBranch
{
    /// <summary>Equilibrium; the only one that transport inside the solid knows.</summary>
    Equilibrium,

    /// <summary>Second and later sodiations.</summary>
    Sodiating,

    Desodiating,

    /// <summary>Sodiation of the pristine host.</summary>
    FirstSodiating,
}
