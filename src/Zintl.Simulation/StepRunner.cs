using Zintl.Cells.Protocols;
using Zintl.Models.HalfCells;
using Zintl.Models.Particles;
using Zintl.Models.Particles.Shells;
using Zintl.Numerics.Integration;

namespace Zintl.Simulation;

/// <summary>Runs one protocol step: tries time steps, looks for ends inside them, commits, records.</summary>
internal sealed class StepRunner
{
    private const int MaximumTimeSteps = 10_000_000;

    /// <summary>An end counts as met within this distance, [V], [A] or [-].</summary>
    private const double EndTolerance = 1e-9;

    private readonly HalfCellParameters parameters;
    private readonly SingleParticleModel model;
    private readonly IParticle particle;
    private readonly BdfIntegrator integrator;
    private readonly RecordBuilder record;
    private readonly EnergyAccount energy;
    private readonly SimulationOptions options;
    private readonly TrialFunction trialDistance;
    private readonly List<EndCondition> ends = [];
    private readonly double[] scratch;
    private EndCondition passed;
    private CellState trialCell;
    private double rowInterval;
    private double lastRow;
    private double stepStart;

    public StepRunner(
        HalfCellParameters parameters,
        SingleParticleModel model,
        IParticle particle,
        BdfIntegrator integrator,
        RecordBuilder record,
        EnergyAccount energy,
        SimulationOptions options)
    {
        (this.parameters, this.model, this.particle, this.integrator) = (parameters, model, particle, integrator);
        (this.record, this.energy, this.options) = (record, energy, options);
        trialDistance = TrialDistance;
        scratch = new double[model.Length];
    }

    public StepResult Run(ProtocolStep step, int number, int count)
    {
        (ControlMode mode, double target) = ControlUnits.Control(step, parameters);
        model.Hold(mode, target);
        Watch(step, mode, target);
        double start = integrator.Time;
        double stop = start + step.Duration;
        double halfCycle = mode == ControlMode.Current && target != 0 ? Math.Min(step.Duration, parameters.Capacity / Math.Abs(target)) : step.Duration;
        rowInterval = step.Period ?? halfCycle / options.RowsPerHalfCycle;
        lastRow = stepStart = start;
        integrator.Start(start, integrator.State.ToArray(), Math.Min(options.RelativeTolerance * halfCycle, step.Duration));
        energy.Begin(integrator.Time);
        double distance = double.PositiveInfinity;
        for (int i = 0; i < MaximumTimeSteps; i++)
        {
            double remaining = stop - integrator.Time;
            if (remaining <= 1e-9 * step.Duration) return new("time", FormattableString.Invariant($"{step.Duration:g6} s have passed."), false);
            StepOutcome outcome = integrator.TryStep(remaining > 1.5 * integrator.StepSize ? integrator.StepSize : remaining);
            if (outcome == StepOutcome.Failed) return Failed();
            LocationOutcome location = LocationOutcome.Shortened;
            if (outcome == StepOutcome.Infeasible || TrialDistance(integrator.TrialTime, integrator.Trial) <= 0)
            {
                if (outcome == StepOutcome.Infeasible) passed = EndCondition.Exhausted;
                location = EventLocator.Locate(integrator, trialDistance, distance, EndTolerance);
                if (location == LocationOutcome.AtStart) return Ended(step, number);
                if (location == LocationOutcome.Failed) return Failed();
                trialCell = model.Observe(integrator.Trial);
            }

            CellState cell = Advance(step, number);
            options.Progress?.Invoke(new RunProgress(integrator.Time, number, count, step.Cycle, cell.Voltage, cell.Stoichiometry));
            if (location == LocationOutcome.Reached) return Ended(step, number);
            distance = Nearest(cell);
            if (options.Cancellation.IsCancellationRequested) return new("interrupted", "The run was stopped from outside.", true);
        }

        return new("failed", "The step needed more time steps than a step may take. Loosen the tolerance or shorten the step.", true);
    }

    private void Watch(ProtocolStep step, ControlMode mode, double target)
    {
        ends.Clear();
        bool discharging = mode != ControlMode.Current || target > 0;
        foreach (StepEnd end in step.Ends)
        {
            bool below = end.Below ?? (end.Kind != EndKind.Voltage || discharging);
            ends.Add(EndCondition.From(end, below, parameters));
        }

        ends.Add(EndCondition.Exhausted);
        if (parameters.IsPorous) ends.Add(EndCondition.ClosedPores);
    }

    private double Nearest(in CellState cell)
    {
        double nearest = double.PositiveInfinity;
        foreach (EndCondition end in ends) nearest = Math.Min(nearest, end.Distance(cell, parameters.Frt));
        return nearest;
    }

    /// <summary>Distance to the nearest end at a trial; remembers which end lies before the trial.</summary>
    private double TrialDistance(double time, ReadOnlySpan<double> state)
    {
        trialCell = model.Observe(state);
        double nearest = Nearest(trialCell);
        if (nearest <= 0) passed = FirstPassed(trialCell);
        return nearest;
    }

    private EndCondition FirstPassed(in CellState cell)
    {
        foreach (EndCondition end in ends)
        {
            if (end.Distance(cell, parameters.Frt) <= 0) return end;
        }

        return passed;
    }

    /// <summary>Records what lies inside the tentative step and its end, and commits it.</summary>
    private CellState Advance(ProtocolStep step, int number)
    {
        double start = integrator.Time;
        int fronts = Fronts();
        if (start == stepStart) Add(start, step, number, integrator.State, JustSwitched(), fronts);
        double stepLength = integrator.TrialStep;
        bool isDense = particle.HasDenseOutput && model.Mode == ControlMode.Current;
        int inside = isDense ? (int)Math.Min(1000, Math.Floor((start + stepLength - lastRow) / rowInterval)) : 0;
        for (int i = 1; i <= inside; i++)
        {
            double at = lastRow + i * (start + stepLength - lastRow) / (inside + 1);
            if (at <= start) continue;
            integrator.Interpolate(at, scratch);
            Add(at, step, number, scratch, model.Observe(scratch, model.Target), fronts);
        }

        CellState end = trialCell;
        integrator.Commit();
        Add(integrator.Time, step, number, integrator.State, end, Fronts());
        lastRow = integrator.Time;
        return end;
    }

    /// <summary>The cell right after switching: composition and volume of the start, potentials and current of the first, very short time step.</summary>
    private CellState JustSwitched()
    {
        CellState start = model.Observe(integrator.State);
        return trialCell with
        {
            Stoichiometry = start.Stoichiometry,
            VolumeRatio = start.VolumeRatio,
            ThicknessRatio = start.ThicknessRatio,
            Porosity = start.Porosity,
        };
    }

    private void Add(double time, ProtocolStep step, int number, ReadOnlySpan<double> state, in CellState cell, int fronts)
    {
        record.Add(time, step.Cycle, number, cell, fronts);
        energy.Add(time, cell, model.Heat(state, cell));
    }

    private int Fronts() => particle is ShellParticle shells ? shells.RegionCount - 1 : 0;

    private StepResult Failed() => new("failed", $"{integrator.Failure!.Cause} {integrator.Failure.Remedy}", true);

    private StepResult Ended(ProtocolStep step, int number)
    {
        CellState cell = model.Observe(integrator.State);
        string detail = FormattableString.Invariant($"x = {cell.Stoichiometry:0.####} at {cell.Voltage:0.####} V in step {number} ({step.Text}).");
        string name = passed != EndCondition.Exhausted ? passed.Name : cell.Current > 0 ? "full" : "depleted surface";
        return new(name, detail, passed.Name == EndCondition.ClosedPores.Name);
    }
}
