using System.Collections.Immutable;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Sensitivities;

/// <summary>
/// Forward sensitivities of a cell to any of its parameters, with their jumps where steps end: eight cells side by side, parameters up and down, take the same steps
/// in time, orders and Newton iterations, so that their differences differentiate the discrete scheme itself and not the choices of step control.
/// </summary>
/// <remarks>Internal numerical differentiation: Bock 1981, doi:10.1007/978-3-642-68220-9_8; see docs/numerics/sensitivities.md.</remarks>
public static class CellSensitivities
{
    /// <summary>Runs a protocol with each of the parameters moved; three parameters at a time, each three on steps in time of their own.</summary>
    /// <param name="design">The cell.</param>
    /// <param name="protocol">What is done to it.</param>
    /// <param name="parameters">One or more.</param>
    /// <param name="options">The tolerance is that of the run; sensitivities have about the same relative error.</param>
    /// <exception cref="ArgumentException">No parameters, or one of a part that the cell does not have.</exception>
    /// <exception cref="NotSupportedException">The equations cannot tell cells with that parameter apart.</exception>
    public static SensitivitySolution Run(CellDesign design, Protocol protocol, IReadOnlyList<SensitiveParameter> parameters, SimulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(options);
        if (parameters.Count == 0) throw new ArgumentException("There are no parameters.", nameof(parameters));
        List<SensitivityRun> runs = [];
        StepEnding? stop = null;
        foreach (SensitiveParameter[] group in parameters.Chunk(SensitivityRun.MostParameters))
        {
            SensitivityRun run = new(design, group, options, runs.Count > 0 ? runs[0].Rows : null);
            runs.Add(run);
            stop = Follow(run, protocol) ?? stop;
        }

        return Collect(runs, parameters, stop);
    }

    /// <summary>What kept the protocol from its end; null where nothing did.</summary>
    private static StepEnding? Follow(SensitivityRun run, Protocol protocol)
    {
        for (int i = 0; i < protocol.Steps.Length; i++)
        {
            StepEnding ending = run.Step(protocol.Steps[i], i + 1, protocol.Steps.Length);
            if (ending.Name is StepEnding.FailedName or StepEnding.InterruptedName) return ending;
            if (ending.Stops) return null;
        }

        return null;
    }

    private static SensitivitySolution Collect(List<SensitivityRun> runs, IReadOnlyList<SensitiveParameter> parameters, StepEnding? stop)
    {
        SensitivityRows first = runs[0].Rows;
        int rows = runs.Min(run => run.Rows.Count), steps = runs.Min(run => run.StepEnds.Count);
        var all = ImmutableArray.CreateBuilder<ParameterSensitivity>(parameters.Count);
        for (int k = 0; k < parameters.Count; k++)
        {
            (SensitivityRun run, int column) = (runs[k / SensitivityRun.MostParameters], k % SensitivityRun.MostParameters);
            all.Add(new(parameters[k].Name, [.. run.Rows.Sensitivity(column).Take(rows)], [.. run.EndSensitivity(column).Take(steps)]));
        }

        RunState state = stop?.Name switch { null => RunState.Finished, StepEnding.InterruptedName => RunState.Interrupted, _ => RunState.Failed };
        (string? cause, string? remedy) = state == RunState.Failed ? (stop!.Value.Detail, stop.Value.Remedy) : (null, null);
        return new SensitivitySolution(
            [.. first.Time.Take(rows)], [.. first.Step.Take(rows)], [.. first.Voltage.Take(rows)], [.. runs[0].StepEnds.Take(steps)],
            all.MoveToImmutable(), runs.Max(run => run.LargestImbalance), state, cause, remedy);
    }
}
