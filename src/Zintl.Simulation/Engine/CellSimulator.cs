using System.Collections.Immutable;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Models.PorousElectrodes;

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
        var events = ImmutableArray.CreateBuilder<SolutionEvent>();
        var summaries = ImmutableArray.CreateBuilder<StepSummary>();
        RunState state = RunState.Finished;
        string? cause = null, remedy = null;
        for (int i = 0; i < protocol.Steps.Length && state == RunState.Finished; i++)
        {
            ProtocolStep step = protocol.Steps[i];
            StepEnding ending = run.Step(step, i + 1, protocol.Steps.Length);
            events.AddRange(run.TakeEvents());
            events.Add(new(run.Time, step.Cycle, i + 1, ending.Name, ending.Detail));
            summaries.Add(run.Summary(step, i + 1, ending.Name));
            if (!ending.Stops) continue;
            if (ending.Name == StepEnding.FailedName) (state, cause, remedy) = (RunState.Failed, ending.Detail, ending.Remedy);
            else if (ending.Name == StepEnding.InterruptedName) state = RunState.Interrupted;
            else break;
        }

        return new CellSolution(design, protocol, run.Record(), events.ToImmutable(), summaries.ToImmutable(), run.Balances, run.Statistics, state, cause, remedy, run.Warnings()) { EndState = run.State };
    }
}
