using System.Collections.Immutable;
using Zintl.Cells;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Models.HalfCells;
using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Integration;

namespace Zintl.Simulation.Engine;

/// <summary>A cell on its way through a protocol: its model, its integrator, what was recorded and what must close.</summary>
internal sealed partial class CellRun
{
    private const int MaximumTimeSteps = 10_000_000;
    private const double EndTolerance = 1e-9;

    /// <summary>Content over the largest at which an alloy counts as empty, [-].</summary>
    private const double ExhaustedContent = 1e-3;

    /// <summary>First time step after a start whose potentials are not settled, [s].</summary>
    private const double UnsettledStep = 1e-3;

    private readonly CellDesign design;
    private readonly ICellModel model;
    private readonly SimulationOptions options;
    private readonly BdfIntegrator integrator;
    private readonly CellRecorder recorder;
    private readonly BalanceAccount balances;
    private readonly EndWatch watch;
    private readonly TrialFunction trialDistance;
    private readonly double[] rates, scratch;
    private double stepStart, distance;

    public CellRun(CellDesign design, ICellModel model, SimulationOptions options)
    {
        (this.design, this.model, this.options) = (design, model, options);
        integrator = new BdfIntegrator(model, new IntegratorOptions { MaximumGrowth = 4, MaximumOrder = model.HasSmoothAmounts ? 5 : 2 });
        double[] state = new double[model.Length];
        rates = new double[model.Length];
        scratch = new double[model.Length];
        model.AmbientTemperature.AsSpan().Fill(design.Thermal.AmbientTemperature);
        model.Initialise(state);
        integrator.Start(0, state, 1);
        recorder = new CellRecorder(design);
        watch = new EndWatch(design, model, 0);
        balances = new BalanceAccount(design, model, state, 0);
        trialDistance = TrialDistance;
    }

    public double Time => integrator.Time;

    public ImmutableArray<double> State => [.. integrator.State];

    public BalanceSheet Balances => balances.Sheet;

    public SolverStatistics Statistics
    {
        get
        {
            IntegratorStatistics cost = integrator.Statistics;
            return new(cost.Steps, cost.ErrorFailures, cost.ConvergenceFailures, options.RelativeTolerance) { Unknowns = model.Length };
        }
    }

    public CellRecord Record() => recorder.Build();

    public ImmutableArray<string> Warnings() => Checkpoints?.Warning is { } warning ? CellWarnings.Of(design, recorder).Add(warning) : CellWarnings.Of(design, recorder);

    /// <summary>Events and finished steps.</summary>
    public RunLog Log { get; } = new();

    public StepSummary Summary(ProtocolStep step, int number, string end)
    {
        double charge = -balances.StepCharge * design.Area, energy = -balances.StepEnergy * design.Area;
        return new(step.Cycle, number, step.Text, Time - stepStart, charge, energy, charge != 0 ? energy / charge : null, end);
    }

    /// <summary>Runs one protocol step: tries time steps, looks for ends inside them, commits, records.</summary>
    public StepEnding Step(ProtocolStep step, int number, int count)
    {
        StepDrive drive = new(step, design);
        model.AmbientTemperature.AsSpan().Fill(step.Temperature ?? design.Thermal.AmbientTemperature);
        if (restored) restored = false;
        else if (Begin(step, drive, number) is { } ending) return ending;
        return Continue(step, drive, number, count);
    }

    /// <summary>Brings potentials to what the step holds and looks whether it is over before it begins; null: it is not.</summary>
    private StepEnding? Begin(ProtocolStep step, StepDrive drive, int number)
    {
        (stepStart, StepNumber) = (Time, number);
        drive.Apply(model, stepStart, stepStart);
        double[] state = integrator.State.ToArray();
        double halfCycle = drive.HalfCycle(step.Duration), first = Math.Min(options.RelativeTolerance * halfCycle, step.Duration);

        // Where no instant's step settles the potentials (a surface about to change its phase), the integrator finds them by its own shortest steps.
        if (model.Settle(Time, state, rates) != StageOutcome.Converged)
        {
            integrator.State.CopyTo(state);
            Array.Clear(rates);
            first = Math.Min(first, UnsettledStep);
        }

        integrator.Start(Time, state, first, rates);
        CellReading start = model.Observe(state, 0);
        if (drive.Mode == ControlMode.Current) start = start with { CurrentDensity = drive.Target };
        watch.Begin(step, start, state);
        recorder.Begin(step, halfCycle, options, number);
        balances.BeginStep(Time, start);
        recorder.Add(Time, start);
        distance = watch.Nearest(state);
        return distance <= 0 ? watch.AtStart(step, number, start) : null;
    }

    private StepEnding Continue(ProtocolStep step, StepDrive drive, int number, int count)
    {
        double stop = stepStart + step.Duration;
        for (int i = 0; i < MaximumTimeSteps; i++)
        {
            double corner = drive.NextCorner(Time, stop), remaining = corner - Time;
            if (stop - Time <= 1e-9 * step.Duration) return new("time", FormattableString.Invariant($"{step.Duration:g6} s have passed."), false);
            drive.Apply(model, Time, stepStart);
            StepOutcome outcome = integrator.TryStep(remaining > 1.5 * integrator.StepSize ? integrator.StepSize : remaining);
            if (outcome == StepOutcome.Failed) return Stalled(step, number);
            LocationOutcome location = LocationOutcome.Shortened;
            if (outcome == StepOutcome.Infeasible || TrialDistance(integrator.TrialTime, integrator.Trial) <= 0)
            {
                if (outcome == StepOutcome.Infeasible) watch.Exhaust();
                location = EventLocator.Locate(integrator, trialDistance, distance, EndTolerance);
                if (location == LocationOutcome.AtStart) return watch.Ended(step, number, recorder.Last);
                if (location == LocationOutcome.Failed) return Stalled(step, number);
            }

            CellReading reading = Advance();
            options.Progress?.Invoke(new RunProgress(Time, number, count, step.Cycle, reading.Voltage, watch.Sodiation(reading)));
            if (location == LocationOutcome.Reached) return watch.Ended(step, number, recorder.Last);
            distance = watch.Nearest(integrator.State);
            bool interrupted = options.Cancellation.IsCancellationRequested;
            Checkpoints?.AfterTimeStep(interrupted);
            if (interrupted) return new(StepEnding.InterruptedName, "The run was stopped from outside.", true);
        }

        return Failed(new("The step needed more time steps than a step may take.", "Loosen the tolerance or shorten the step."));
    }

    private double TrialDistance(double time, ReadOnlySpan<double> state) => watch.Nearest(state);

    /// <summary>Commits the tentative step and records what lies inside it and its end.</summary>
    private CellReading Advance()
    {
        double start = Time, end = integrator.TrialTime;
        CellReading reading = model.Observe(integrator.Trial, 0);
        if (model.HasSmoothAmounts) integrator.Commit();
        foreach (double at in recorder.RowsInside(start, end, reading)) recorder.Add(at, Inside(at, start, end, reading));
        if (integrator.HasTrial) integrator.Commit();
        NotePlating(start, reading);
        recorder.AddEnd(Time, reading);
        balances.Add(Time, reading, model, integrator.State);
        return reading;
    }

    /// <summary>
    /// The cell between the ends of a step. Potentials may bend more than amounts do, so they are solved for at the interpolated amounts where amounts tell all;
    /// else they are interpolated, and the split of the voltage runs straight.
    /// </summary>
    private CellReading Inside(double at, double start, double end, in CellReading reading)
    {
        integrator.Interpolate(at, scratch);
        if (model.HasSmoothAmounts && model.Settle(at, scratch, rates) == StageOutcome.Converged) return model.Observe(scratch, 0);
        return recorder.Between(at, start, end, reading) with
        {
            Voltage = model.Voltage(scratch, 0),
            CurrentDensity = model.CurrentDensity(scratch, 0),
            Temperature = model.Temperature(scratch, 0),
        };
    }

    /// <summary>The margin against sodium plating falls through zero: an event with a name, not an end.</summary>
    private void NotePlating(double start, in CellReading reading)
    {
        double before = recorder.Last.PlatingMargin, after = reading.PlatingMargin;
        if (!(before > 0) || after > 0) return;
        double time = start + (Time - start) * before / (before - after);
        Log.Events.Add(new(time, recorder.Cycle, recorder.StepNumber, "sodium plating possible", FormattableString.Invariant($"phi_s - phi_e at the separator fell below 0 V at {reading.Voltage:0.####} V.")));
    }

    /// <summary>
    /// No step is short enough: where the alloy is empty (or full) to rounding of a plateau's end and the current asks for more, that is the physical end, its voltage
    /// already vertical; else a failure.
    /// </summary>
    private StepEnding Stalled(ProtocolStep step, int number)
    {
        CellReading reading = recorder.Last;
        double sodiation = watch.Sodiation(reading);
        bool exhausted = design.IsHalfCell && model.Swells && (reading.CurrentDensity < 0 ? sodiation < ExhaustedContent : sodiation > 1 - ExhaustedContent);
        if (!exhausted) return Failed(integrator.Failure!);
        watch.Exhaust();
        return watch.Ended(step, number, reading);
    }

    private static StepEnding Failed(IntegrationFailure failure) => new(StepEnding.FailedName, failure.Cause, true, failure.Remedy);
}
