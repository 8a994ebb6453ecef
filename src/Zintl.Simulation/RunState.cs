namespace Zintl.Simulation;

/// <summary>How far a run came.</summary>
public enum RunState
{
    Running,

    /// <summary>All steps ran, or a named physical end stopped the protocol.</summary>
    Finished,

    /// <summary>Stopped from outside; what was computed is kept.</summary>
    Interrupted,

    /// <summary>The equations could not be solved; what was computed is kept.</summary>
    Failed,
}
