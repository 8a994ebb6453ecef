using Zintl.Simulation.Engine.Checkpoints;

namespace Zintl.Simulation;

/// <summary>How a run is computed and watched; none of it changes the physics.</summary>
public sealed record SimulationOptions
{
    /// <summary>Error per step in sodium amounts over the largest amount, [-].</summary>
    public double RelativeTolerance { get; init; } = 1e-4;

    /// <summary>Rows per full charge or discharge where a step names no period, [-].</summary>
    public int RowsPerHalfCycle { get; init; } = 400;

    /// <summary>Called after each accepted time step.</summary>
    public Action<RunProgress>? Progress { get; init; }

    /// <summary>Stops the run at the next accepted time step; what was computed is kept.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Saves the run of a cell design as it goes, or resumes it; null: an interrupted run starts anew.</summary>
    public CheckpointOptions? Checkpoints { get; init; }
}
