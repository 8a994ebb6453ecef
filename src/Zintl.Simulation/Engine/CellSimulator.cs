using System.Collections.Immutable;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Models.PorousElectrodes;
using Zintl.Simulation.Engine.Checkpoints;

namespace Zintl.Simulation.Engine;

/// <summary>Runs a protocol on a cell design.</summary>
public static class CellSimulator
{
    /// <summary>Runs the whole protocol, or as far as a physical end, an interruption or a numerical failure lets it.</summary>
    public static CellSolution Run(CellDesign design, Protocol protocol, SimulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(options);
        return Run(design, CellModelFactory.Create([design], options.RelativeTolerance), protocol, options);
    }

    /// <summary>The same with a model of the caller's making, for comparisons.</summary>
    public static CellSolution Run(CellDesign design, ICellModel model, Protocol protocol, SimulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(options);
        CellRun run = new(design, model, options);
        using RunCheckpoints? checkpoints = options.Checkpoints is { } asked ? RunCheckpoints.Open(asked, RunInputs.Of(design, protocol, options, model), run) : null;
        run.Checkpoints = checkpoints;
        RunState state = RunState.Finished;
        string? cause = null, remedy = null;
        for (int i = Math.Max(run.StepNumber - 1, 0); i < protocol.Steps.Length && state == RunState.Finished; i++)
        {
            ProtocolStep step = protocol.Steps[i];
            StepEnding ending = run.Step(step, i + 1, protocol.Steps.Length);
            run.Log.Events.Add(new(run.Time, step.Cycle, i + 1, ending.Name, ending.Detail));
            run.Log.Steps.Add(run.Summary(step, i + 1, ending.Name));
            if (!ending.Stops) continue;
            if (ending.Name == StepEnding.FailedName) (state, cause, remedy) = (RunState.Failed, ending.Detail, ending.Remedy);
            else if (ending.Name == StepEnding.InterruptedName) state = RunState.Interrupted;
            else break;
        }

        return new CellSolution(design, protocol, run.Record(), [.. run.Log.Events], [.. run.Log.Steps], run.Balances, run.Statistics, state, cause, remedy, run.Warnings()) { EndState = run.State };
    }
}
