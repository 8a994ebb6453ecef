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

    private readonly CellDesign design;
    private readonly ICellModel model;
    private readonly SimulationOptions options;
    private readonly BdfIntegrator integrator;
    private readonly CellRecorder recorder;
    private readonly BalanceAccount balances;
    private readonly List<WatchedEnd> ends = [];
    private readonly TrialFunction trialDistance;
    private readonly double[] rates, scratch;
    private WatchedEnd passed;
    private double chargeAtStart;
    private double stepStart, distance;

    public CellRun(CellDesign design, ICellModel model, SimulationOptions options)
    {
        (this.design, this.model, this.options) = (design, model, options);
        integrator = new BdfIntegrator(model, new IntegratorOptions { MaximumGrowth = 4 });
        double[] state = new double[model.Length];
        rates = new double[model.Length];
        scratch = new double[model.Length];
        model.AmbientTemperature.AsSpan().Fill(design.Thermal.AmbientTemperature);
        model.Initialise(state);
        integrator.Start(0, state, 1);
        recorder = new CellRecorder(design);
        balances = new BalanceAccount(design, model, state);
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
        if (model.Settle(Time, state, rates) != StageOutcome.Converged)
            return Failed(new("No potentials are consistent with what the terminals hold as the step begins.", "The current may exceed what any surface state carries: lower it, or rest first."));
        double halfCycle = drive.HalfCycle(step.Duration);
        integrator.Start(Time, state, Math.Min(options.RelativeTolerance * halfCycle, step.Duration), rates);
        CellReading start = model.Observe(state, 0);
        chargeAtStart = model.Passed(state, 0);
        Watch(step, start);
        recorder.Begin(step, halfCycle, options, number);
        balances.BeginStep(Time, start);
        recorder.Add(Time, start);
        distance = Nearest(state);
        return distance <= 0 ? AtStart(step, number, start) : null;
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
            if (outcome == StepOutcome.Failed) return Failed(integrator.Failure!);
            LocationOutcome location = LocationOutcome.Shortened;
            if (outcome == StepOutcome.Infeasible || TrialDistance(integrator.TrialTime, integrator.Trial) <= 0)
            {
                if (outcome == StepOutcome.Infeasible) passed = Exhausted;
                location = EventLocator.Locate(integrator, trialDistance, distance, EndTolerance);
                if (location == LocationOutcome.AtStart) return Ended(step, number);
                if (location == LocationOutcome.Failed) return Failed(integrator.Failure!);
            }

            CellReading reading = Advance();
            options.Progress?.Invoke(new RunProgress(Time, number, count, step.Cycle, reading.Voltage, Sodiation(reading)));
            if (location == LocationOutcome.Reached) return Ended(step, number);
            distance = Nearest(integrator.State);
            bool interrupted = options.Cancellation.IsCancellationRequested;
            Checkpoints?.AfterTimeStep(interrupted);
            if (interrupted) return new(StepEnding.InterruptedName, "The run was stopped from outside.", true);
        }

        return Failed(new("The step needed more time steps than a step may take.", "Loosen the tolerance or shorten the step."));
    }

    private static WatchedEnd Exhausted => new(WatchedQuantity.Reserve, 0, true, "exhausted", false, 1);

    private void Watch(ProtocolStep step, CellReading start)
    {
        ends.Clear();
        bool discharging = start.CurrentDensity >= 0;
        foreach (StepEnd end in step.Ends) ends.Add(WatchedEnd.From(end, design, discharging, quantity => Read(quantity, integrator.State)));
        if (model.Mode != ControlMode.Voltage && start.CurrentDensity != 0)
        {
            bool stated = ends.Any(end => end.Quantity == WatchedQuantity.Voltage && end.Below == discharging);
            if (discharging && design.LowerCutOff is { } low && !stated) ends.Add(new(WatchedQuantity.Voltage, low, true, "lower cut-off", true, 1));
            if (!discharging && design.UpperCutOff is { } high && !stated) ends.Add(new(WatchedQuantity.Voltage, high, false, "upper cut-off", true, 1));
        }

        ends.Add(Exhausted);
        if (model.Swells) ends.Add(new(WatchedQuantity.Porosity, WatchedEnd.ClosedPorosity, true, "closed pores", true, 1));
    }

    private double Read(WatchedQuantity quantity, ReadOnlySpan<double> state) => quantity switch
    {
        WatchedQuantity.Voltage => model.Voltage(state, 0),
        WatchedQuantity.Current => Math.Abs(model.CurrentDensity(state, 0)),
        WatchedQuantity.StepCharge => Math.Abs(model.Passed(state, 0) - chargeAtStart),
        WatchedQuantity.StateOfCharge => design.InitialStateOfCharge - model.Passed(state, 0) * design.Area / design.NominalCapacity,
        WatchedQuantity.Sodiation => Sodiation(model.Observe(state, 0)),
        WatchedQuantity.Temperature => model.Temperature(state, 0),
        WatchedQuantity.Thickness => design.IsHalfCell ? model.Observe(state, 0).PositiveThickness : model.Observe(state, 0).NegativeThickness,
        WatchedQuantity.Pressure => model.Observe(state, 0).Pressure,
        WatchedQuantity.Porosity => model.Observe(state, 0).SmallestPorosity,
        _ => model.Reserve,
    };

    private double Sodiation(in CellReading reading) => (design.IsHalfCell ? reading.PositiveStoichiometry : reading.NegativeStoichiometry) / model.MaximumStoichiometry;

    private double Nearest(ReadOnlySpan<double> state)
    {
        double nearest = double.PositiveInfinity;
        foreach (WatchedEnd end in ends)
        {
            double left = end.Distance(Read(end.Quantity, state));
            if (!(left < nearest)) continue;
            nearest = left;
            if (left <= 0) passed = end;
        }

        return nearest;
    }

    /// <summary>Distance to the nearest end at a trial; remembers which end lies before the trial.</summary>
    private double TrialDistance(double time, ReadOnlySpan<double> state) => Nearest(state);

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

    private StepEnding AtStart(ProtocolStep step, int number, in CellReading start)
    {
        string detail = FormattableString.Invariant($"{passed.Name} is met as step {number} ({step.Text}) begins, at {start.Voltage:0.####} V.");
        return new(step.SkipIfInfeasible ? "skipped" : "infeasible", detail, !step.SkipIfInfeasible && !IsOwnEnd(step));
    }

    /// <summary>A step whose own limit is met already has nothing left to do; one stopped by a limit of the cell cannot run.</summary>
    private bool IsOwnEnd(ProtocolStep step) => step.Ends.Length > 0 && !passed.Stops;

    private static StepEnding Failed(IntegrationFailure failure) => new(StepEnding.FailedName, failure.Cause, true, failure.Remedy);

    private StepEnding Ended(ProtocolStep step, int number)
    {
        CellReading reading = recorder.Last;
        string detail = FormattableString.Invariant($"{reading.Voltage:0.####} V, sodiation {Sodiation(reading):0.####} in step {number} ({step.Text}).");
        string name = passed.Quantity != WatchedQuantity.Reserve ? passed.Name : reading.CurrentDensity > 0 ? "full" : "depleted surface";
        return new(name, detail, passed.Stops);
    }
}
