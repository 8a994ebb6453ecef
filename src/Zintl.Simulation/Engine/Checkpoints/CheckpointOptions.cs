namespace Zintl.Simulation.Engine.Checkpoints;

/// <summary>Where and how often a run is saved, so that it can go on after an interruption and give the same bits.</summary>
/// <param name="Folder">An existing folder; receives <c>checkpoint</c> and <c>checkpoint.rows</c>.</param>
public sealed record CheckpointOptions(string Folder)
{
    /// <summary>Wall time between two checkpoints; an interruption writes one whatever the time.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Tells the wall time; it has no say in the result.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>True: the run goes on from the checkpoint in the folder; false: it begins anew and the old checkpoint goes.</summary>
    public bool Resume { get; init; }
}
