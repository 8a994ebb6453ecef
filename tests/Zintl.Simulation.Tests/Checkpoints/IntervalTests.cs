using Zintl.Cells.Designs;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Tests.Checkpoints;

/// <summary>Checkpoints come by the clock that was handed in.</summary>
public sealed class IntervalTests
{
    [Fact]
    public void Checkpoint_IsWrittenOncePerInterval()
    {
        using RunFolderOfTest folder = new();
        CellDesign design = CheckpointCells.Of("fickian");
        HandClock clock = new();
        List<DateTime> written = [];
        int steps = 0;
        SimulationOptions options = CutRuns.Options with
        {
            Checkpoints = new(folder.Path) { Clock = clock, Interval = TimeSpan.FromSeconds(10) },
            Progress = _ =>
            {
                bool exists = File.Exists(folder.Checkpoint);
                Assert.Equal(steps >= 10, exists);
                if (exists) File.Delete(folder.Checkpoint);
                if (exists) written.Add(default);
                steps = exists ? 0 : steps;
                clock.Seconds++;
                steps++;
            },
        };
        CellSimulator.Run(design, CheckpointProtocols.Cycling(1), options);
        Assert.True(written.Count > 3);
    }

    [Fact]
    public void Checkpoint_ThatCannotBeWritten_IsAWarningAndNoEnd()
    {
        using RunFolderOfTest folder = new();
        Directory.CreateDirectory(folder.Checkpoint);
        SimulationOptions options = CutRuns.Options with { Checkpoints = new(folder.Path) { Interval = TimeSpan.Zero } };
        CellSolution solution = CellSimulator.Run(CheckpointCells.Of("fickian"), CheckpointProtocols.Cycling(1), options);
        Assert.Equal(RunState.Finished, solution.State);
        Assert.Contains(solution.Warnings, warning => warning.StartsWith("No more checkpoints", StringComparison.Ordinal));
    }

    private sealed class HandClock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
