using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Integration;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Sensitivities;

/// <summary>Up to three parameters of a cell, up and down in lanes, on their way through a protocol. Time counts from the beginning of the step, in each lane from its own.</summary>
internal sealed class SensitivityRun
{
    public const int MostParameters = 3;

    /// <summary>Error of a stage over that of a step: differences of lanes see what Newton's method leaves.</summary>
    private const double StageAccuracy = 1e-7;

    private const int MaximumTimeSteps = 10_000_000;
    private const double EndTolerance = 1e-9;

    private readonly LaneDesigns lanes;
    private readonly ICellModel model;
    private readonly SimulationOptions options;
    private readonly BdfIntegrator integrator;
    private readonly EndWatch watch;
    private readonly LaneInterpolant interpolant;
    private readonly LaneEnds ends;
    private readonly LaneBalances balances;
    private readonly SensitivityRowWriter writer;
    private readonly double[] state, rates, scratch, began, moved;
    private readonly List<double>[] endSlopes;

    /// <param name="design">The cell.</param>
    /// <param name="parameters">At most three.</param>
    /// <param name="options">How it is run.</param>
    /// <param name="plan">Rows of an earlier run that these shall match; null for none.</param>
    public SensitivityRun(CellDesign design, IReadOnlyList<SensitiveParameter> parameters, SimulationOptions options, SensitivityRows? plan)
    {
        this.options = options;
        lanes = new LaneDesigns(design, parameters);
        model = CellModelFactory.Create(lanes.All, options.RelativeTolerance);
        model.StageAccuracy = StageAccuracy;
        integrator = new BdfIntegrator(model, new IntegratorOptions { MaximumGrowth = 4, MaximumOrder = model.HasSmoothAmounts ? 5 : 2 });
        (state, rates, scratch) = (new double[model.Length], new double[model.Length], new double[model.Length]);
        (began, moved) = (new double[model.Width], new double[model.Width]);
        model.Initialise(state);
        watch = new EndWatch(design, model, 0);
        interpolant = new LaneInterpolant(model, integrator);
        ends = new LaneEnds(model, watch, interpolant);
        balances = new LaneBalances(model, state);
        writer = new SensitivityRowWriter(lanes, model, options, began, plan);
        endSlopes = [.. parameters.Select(_ => new List<double>())];
    }

    public SensitivityRows Rows => writer.Rows;

    /// <summary>When each step ended, [s].</summary>
    public List<double> StepEnds { get; } = [];

    /// <summary>Largest violation of a balance in any lane, [-].</summary>
    public double LargestImbalance => balances.Largest;

    /// <summary>d(end of each step)/d ln p of one parameter, [s].</summary>
    public IReadOnlyList<double> EndSensitivity(int parameter) => endSlopes[parameter];

    /// <summary>Runs one step of the protocol in all lanes; the first one decides how it ends.</summary>
    public StepEnding Step(ProtocolStep step, int number, int count)
    {
        StepDrive drive = new(step, lanes.All[0]);
        for (int lane = 0; lane < model.Width; lane++) model.AmbientTemperature[lane] = step.Temperature ?? lanes.All[lane].Thermal.AmbientTemperature;
        drive.Apply(model, 0, 0);
        if (model.Settle(0, state, rates) != StageOutcome.Converged)
            return Failed("No potentials are consistent with what the terminals hold as the step begins.", "The current may exceed what any surface state carries: lower it, or rest first.");
        double halfCycle = drive.HalfCycle(step.Duration);
        integrator.Start(0, state, Math.Min(options.RelativeTolerance * halfCycle, step.Duration), rates);
        CellReading start = model.Observe(state, 0);
        watch.Begin(step, start, state);
        writer.Begin(step, number, halfCycle);
        double distance = watch.Nearest(state);
        if (distance <= 0) return AtStart(step);
        for (int i = 0; i < MaximumTimeSteps; i++)
        {
            if (step.Duration - integrator.Time <= 1e-9 * step.Duration) return Finish(new("time", "", false));
            double remaining = drive.NextCorner(integrator.Time, step.Duration) - integrator.Time;
            drive.Apply(model, integrator.Time, 0);
            StepOutcome outcome = integrator.TryStep(remaining > 1.5 * integrator.StepSize ? integrator.StepSize : remaining);
            if (outcome == StepOutcome.Failed) return Failed(integrator.Failure!.Cause, integrator.Failure.Remedy);
            LocationOutcome location = LocationOutcome.Shortened;
            if (outcome == StepOutcome.Infeasible || watch.Nearest(integrator.Trial) <= 0)
            {
                if (outcome == StepOutcome.Infeasible) watch.Exhaust();
                location = EventLocator.Locate(integrator, (_, trial) => watch.Nearest(trial), distance, EndTolerance);
                if (location == LocationOutcome.Failed) return Failed(integrator.Failure!.Cause, integrator.Failure.Remedy);
                if (location == LocationOutcome.AtStart) return FinishAtEvent();
            }

            Advance();
            options.Progress?.Invoke(new RunProgress(began[0] + integrator.Time, number, count, step.Cycle, model.Voltage(integrator.State, 0), watch.Sodiation(model.Observe(integrator.State, 0))));
            if (location == LocationOutcome.Reached) return FinishAtEvent();
            distance = watch.Nearest(integrator.State);
            if (options.Cancellation.IsCancellationRequested) return new(StepEnding.InterruptedName, "The run was stopped from outside.", true);
        }

        return Failed("The step needed more time steps than a step may take.", "Loosen the tolerance or shorten the step.");
    }

    private static StepEnding Failed(string cause, string remedy) => new(StepEnding.FailedName, cause, true, remedy);

    /// <summary>Commits the tentative step and writes the rows inside it and at its end. Particles with fronts are looked at before they edit what they did.</summary>
    private void Advance()
    {
        double start = integrator.Time, end = integrator.TrialTime;
        if (start == 0) writer.Add(0, state, model.Observe(state, 0), interpolant.VoltageSlope(0));
        integrator.Trial.CopyTo(scratch);
        CellReading reading = model.Observe(scratch, 0);
        double[] last = [.. scratch];
        if (model.HasSmoothAmounts) integrator.Commit();
        foreach (double at in writer.RowsInside(start, end, reading))
        {
            if (interpolant.At(at, scratch)) writer.Add(at, scratch, reading with { Voltage = model.Voltage(scratch, 0) }, interpolant.VoltageSlope(at));
        }

        if (integrator.HasTrial) integrator.Commit();
        writer.AddEnd(end, last, reading, interpolant.VoltageSlope(end));
    }

    private StepEnding AtStart(ProtocolStep step)
    {
        Note();
        return new("met at start", "", watch.StopsAtStart(step));
    }

    private StepEnding FinishAtEvent()
    {
        double time = integrator.Time;
        integrator.State.CopyTo(scratch);
        writer.Finish(time, scratch, interpolant.VoltageSlope(time));
        if (!ends.Find(time, state, moved))
            return Failed(FormattableString.Invariant($"How the parameters move the end of the step ({watch.Passed.Name}) at {began[0] + time:g6} s cannot be told."), "End the step by time, voltage or charge before it.");
        for (int lane = 0; lane < model.Width; lane++) began[lane] += time + moved[lane];
        Note();
        return new(watch.Passed.Name, "", watch.Passed.Stops);
    }

    private StepEnding Finish(StepEnding ending)
    {
        integrator.State.CopyTo(state);
        writer.Finish(integrator.Time, state, interpolant.VoltageSlope(integrator.Time));
        for (int lane = 0; lane < model.Width; lane++) began[lane] += integrator.Time;
        Note();
        return ending;
    }

    private void Note()
    {
        StepEnds.Add(began[0]);
        for (int k = 0; k < lanes.Parameters; k++) endSlopes[k].Add(lanes.Slope(k, lane => began[lane]));
        balances.Check(state);
    }
}
