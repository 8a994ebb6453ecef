using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Simulation.Engine;
using Zintl.Simulation.Engine.Checkpoints;

namespace Zintl.Simulation.Tests.Checkpoints;

/// <summary>Runs in one piece and runs cut into several.</summary>
internal static class CutRuns
{
    public static SimulationOptions Options { get; } = new() { RelativeTolerance = 1e-4, RowsPerHalfCycle = 40 };

    public static CellSolution Whole(CellDesign design, Protocol protocol) => CellSimulator.Run(design, protocol, Options);

    /// <summary>Runs and is interrupted at the <paramref name="cut"/>-th accepted time step from now, which writes a checkpoint.</summary>
    public static CellSolution Part(CellDesign design, Protocol protocol, string folder, bool resume, int cut, TimeSpan interval, Action<int>? watch = null)
    {
        using CancellationTokenSource stop = new();
        int steps = 0;
        SimulationOptions options = Options with
        {
            Cancellation = stop.Token,
            Progress = _ =>
            {
                if (++steps >= cut) stop.Cancel();
                watch?.Invoke(steps);
            },
            Checkpoints = new(folder) { Resume = resume, Interval = interval },
        };
        return CellSimulator.Run(design, protocol, options);
    }
}
