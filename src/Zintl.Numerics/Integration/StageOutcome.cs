namespace Zintl.Numerics.Integration;

/// <summary>What became of one implicit stage.</summary>
public enum StageOutcome
{
    /// <summary>The stage is solved.</summary>
    Converged,

    /// <summary>The iteration failed; a shorter step may succeed.</summary>
    NotConverged,

    /// <summary>No state of the model carries what was asked (a depleted surface, a full or an empty particle): a physical end lies inside the step.</summary>
    Infeasible,
}
