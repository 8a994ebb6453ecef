using System.Collections.Immutable;
using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Integration;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Batches;

/// <summary>
/// Up to eight cells in the lanes of one model, with common time steps. A lane whose step has ended is left at open circuit, neither tested nor waited for, and its
/// clock stands still; when the last lane has ended, all turn to their next step from where each had ended, so that no lane rests for another.
/// </summary>
/// <remarks>
/// An end inside a time step is found on the dense output: amounts are interpolated, potentials solved for. A lane that cannot be solved is given up and run again by
/// itself, and the others begin again without it, so that nothing of it can reach them. Where fewer than eight cells are given, the last fills the lanes that are left. Not thread-safe.
/// </remarks>
public sealed class CellBatch
{
    /// <summary>Lanes.</summary>
    public const int Lanes = 8;

    private const int MaximumTimeSteps = 1_000_000;
    private const string RunAgain = "its lane could not be solved";

    private readonly ImmutableArray<BatchCase> cases;
    private readonly SimulationOptions options;
    private readonly bool keepsCurves;
    private readonly ICellModel model;
    private readonly BdfIntegrator integrator;
    private readonly CellLane[] lanes;
    private readonly LaneEnd laneEnd;
    private readonly double[] held, rates, trial;
    private readonly double[] distances = new double[Lanes];
    private readonly CellReading[] readings = new CellReading[Lanes];

    /// <summary>Cells ready to run.</summary>
    /// <param name="cases">One to eight, alike but for numbers.</param>
    /// <param name="options">Tolerance and cancellation; rows and progress belong to single runs.</param>
    /// <param name="keepsCurves">Whether results carry their voltage.</param>
    /// <exception cref="ArgumentException">There are no cases or too many, or one cannot share time steps with the first.</exception>
    public CellBatch(IReadOnlyList<BatchCase> cases, SimulationOptions options, bool keepsCurves = false)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(options);
        if (cases.Count is 0 or > Lanes) throw new ArgumentException(FormattableString.Invariant($"There are {cases.Count} cases; a group takes 1 to {Lanes}."), nameof(cases));
        string[] faults = [.. cases.Select((each, i) => (Number: i + 1, Why: LaneForm.Loner(each) ?? LaneForm.Difference(cases[0], each))).Where(fault => fault.Why is not null).Select(fault => FormattableString.Invariant($"Case {fault.Number} cannot share the time steps of its group: {fault.Why}."))];
        if (faults.Length > 0) throw new ArgumentException(string.Join(' ', faults), nameof(cases));
        this.cases = [.. cases];
        (this.options, this.keepsCurves) = (options, keepsCurves);
        model = CellModelFactory.Create([.. Enumerable.Range(0, Lanes).Select(lane => cases[Math.Min(lane, cases.Count - 1)].Design)], options.RelativeTolerance);
        integrator = new BdfIntegrator(model, new IntegratorOptions { MaximumGrowth = 4, MaximumOrder = model.HasSmoothAmounts ? 5 : 2 });
        (held, rates, trial) = (new double[model.Length], new double[model.Length], new double[model.Length]);
        for (int lane = 0; lane < Lanes; lane++) model.AmbientTemperature[lane] = cases[Math.Min(lane, cases.Count - 1)].Design.Thermal.AmbientTemperature;
        model.Initialise(held);
        integrator.Start(0, held, 1);
        lanes = [.. this.cases.Select((each, lane) => new CellLane(each, model, lane, held, keepsCurves))];
        laneEnd = new LaneEnd(model, integrator);
    }

    /// <summary>What the integration has cost so far.</summary>
    public IntegratorStatistics Statistics => integrator.Statistics;

    private bool AnyRuns => lanes.Any(lane => lane.Runs);

    private bool AnyFailed => lanes.Any(lane => lane.Failed);

    /// <summary>Runs every cell to its end; call it once.</summary>
    /// <returns>A result for each case, in their order.</returns>
    public ImmutableArray<BatchResult> Run()
    {
        bool interrupted = false;
        for (int i = 0; i < cases[0].Protocol.Steps.Length && !interrupted && !AnyFailed && lanes.Any(lane => !lane.Stopped); i++)
        {
            Begin(i);
            for (int steps = 0; AnyRuns && !AnyFailed && !interrupted; steps++)
            {
                if (steps < MaximumTimeSteps) Advance();
                else GiveUp(lanes);
                interrupted = AnyRuns && options.Cancellation.IsCancellationRequested;
            }
        }

        if (AnyFailed && !interrupted) return RunApart();
        foreach (CellLane lane in lanes) lane.Interrupt();
        return [.. lanes.Select(lane => lane.Result(interrupted ? RunState.Interrupted : RunState.Finished))];
    }

    /// <summary>Cells given up by themselves, the others together anew.</summary>
    private ImmutableArray<BatchResult> RunApart()
    {
        SimulationOptions plain = options with { Progress = null };
        BatchCase[] sound = [.. lanes.Where(lane => !lane.Failed).Select(lane => cases[lane.Lane])];
        Queue<BatchResult> together = new(sound.Length == 0 ? [] : new CellBatch(sound, plain, keepsCurves).Run());
        return [.. lanes.Select(lane => lane.Failed ? LoneCell.Run(cases[lane.Lane], RunAgain, plain, keepsCurves) : together.Dequeue())];
    }

    /// <summary>All lanes turn to a step, each from where it had ended the one before.</summary>
    private void Begin(int index)
    {
        double time = integrator.Time;
        foreach (CellLane lane in lanes) lane.Take(index, time);
        for (int lane = 0; lane < Lanes; lane++) model.AmbientTemperature[lane] = lanes[Math.Min(lane, lanes.Length - 1)].Ambient;
        Attempt(() =>
        {
            held.CopyTo(trial, 0);
            return model.Settle(time, trial, rates) == StageOutcome.Converged;
        });
        if (AnyFailed || !AnyRuns) return;
        KeepRunning(trial, held);
        for (int i = 0; i < rates.Length; i++)
        {
            if (!model.Active[i % Lanes]) rates[i] = 0;
        }

        integrator.Start(time, trial, lanes.Where(lane => lane.Runs).Min(lane => lane.FirstStep(options.RelativeTolerance)), rates);
        foreach (CellLane lane in lanes.Where(lane => lane.Runs))
        {
            lane.Begin(trial);
            if (!lane.Runs) LaneSlots.Copy(trial, held, lane.Lane);
        }

        Hold();
        Flatten();
    }

    /// <summary>One accepted time step of all lanes, and the ends inside it.</summary>
    private void Advance()
    {
        double remaining = lanes.Where(lane => lane.Runs).Min(lane => lane.Stop) - integrator.Time;
        Attempt(() => integrator.TryStep(remaining > 1.5 * integrator.StepSize ? integrator.StepSize : remaining) == StepOutcome.Solved);
        if (AnyFailed || !AnyRuns) return;
        foreach (CellLane lane in lanes.Where(lane => lane.Runs))
        {
            distances[lane.Lane] = lane.DistanceAt(integrator.Trial);
            readings[lane.Lane] = model.Observe(integrator.Trial, lane.Lane);
        }

        double start = integrator.Time;
        integrator.Commit();
        foreach (CellLane lane in lanes.Where(lane => lane.Runs))
        {
            if (distances[lane.Lane] <= 0) laneEnd.Find(lane, start, distances[lane.Lane], held);
            else Continue(lane);
        }

        Hold();
        Flatten();
    }

    private void Continue(CellLane lane)
    {
        lane.Add(integrator.Time, readings[lane.Lane], integrator.State, distances[lane.Lane]);
        if (lane.Stop - integrator.Time > 1e-9 * lane.Longest) return;
        lane.EndByTime();
        LaneSlots.Copy(integrator.State, held, lane.Lane);
    }

    /// <summary>Tells the model which lanes count and what each holds.</summary>
    private void Hold()
    {
        Span<double> targets = stackalloc double[Lanes];
        for (int i = 0; i < Lanes; i++)
        {
            CellLane lane = lanes[Math.Min(i, lanes.Length - 1)];
            model.Active[i] = i < lanes.Length && lane.Runs;
            targets[i] = lane.Target;
        }

        model.Hold(lanes[0].Mode, targets);
    }

    /// <summary>Lanes that have ended have no past: they start each time step from where they are.</summary>
    private void Flatten()
    {
        for (int i = 0; i < held.Length; i++)
        {
            if (model.Active[i % Lanes]) continue;
            double value = integrator.State[i];
            ((IHistoryEditor)integrator).Forget(i, double.IsFinite(value) ? value : held[i]);
        }
    }

    /// <summary>Tries for all running lanes; where that fails gives up the one lane without which it works, else all.</summary>
    private void Attempt(Func<bool> attempt)
    {
        Hold();
        if (attempt()) return;
        foreach (CellLane lane in lanes.Where(lane => lane.Runs))
        {
            model.Active[lane.Lane] = false;
            if (attempt())
            {
                GiveUp([lane]);
                return;
            }

            model.Active[lane.Lane] = true;
        }

        GiveUp([.. lanes.Where(lane => lane.Runs)]);
    }

    private static void GiveUp(CellLane[] failed)
    {
        foreach (CellLane lane in failed.Where(lane => lane.Runs)) lane.Fail();
    }

    /// <summary>Values of lanes that do not count stay as they were where they are no numbers.</summary>
    private void KeepRunning(double[] state, double[] instead)
    {
        for (int i = 0; i < state.Length; i++)
        {
            if (!double.IsFinite(state[i])) state[i] = instead[i];
        }
    }
}
