namespace Zintl.Numerics.Integration;

/// <summary>What became of one attempted step.</summary>
public enum StepOutcome
{
    /// <summary>The stage is solved and passes the error test: a tentative step waits for <see cref="BdfIntegrator.Commit"/>.</summary>
    Solved,

    /// <summary>The stage is solved but its error is above the tolerance; only exact trials report this, free ones go on with a shorter step.</summary>
    TooInaccurate,

    /// <summary>The stage did not converge; only exact trials report this, free ones go on with a shorter step.</summary>
    NotConverged,

    /// <summary>A physical end lies inside the step of length <see cref="BdfIntegrator.TrialStep"/>; shorter trials locate it.</summary>
    Infeasible,

    /// <summary>The step length fell below what the clock resolves; <see cref="BdfIntegrator.Failure"/> names cause and remedy.</summary>
    Failed,
}
