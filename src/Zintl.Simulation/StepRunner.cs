using Zintl.Cells.Protocols;
using Zintl.Models.HalfCells;
using Zintl.Models.Particles;
using Zintl.Models.Particles.Shells;
using Zintl.Numerics.Integration;

namespace Zintl.Simulation;

/// <summary>Runs one protocol step: tries time steps, looks for ends inside them, commits, records.</summary>
internal sealed class StepRunner(
    HalfCellParameters parameters,
    SingleParticleModel model,
    IParticle particle,
    BdfIntegrator integrator,
    RecordBuilder record,
    EnergyAccount energy,
    SimulationOptions options)
{
    private const int MaximumTimeSteps = 10_000_000;

    private readonly double[] scratch = new double[model.Length];
    private readonly List<EndCondition> ends = [];
    private double rowInterval;
    private double lastRow;

    public StepResult Run(ProtocolStep step, int number, int count)
    {
        (ControlMode mode, double target) = ControlUnits.Control(step, parameters);
        model.Hold(mode, target);
        Watch(step, mode, target);
        double start = integrator.Time;
        double stop = start + step.Duration;
        double halfCycle = mode == ControlMode.Current && target != 0 ? Math.Min(step.Duration, parameters.Capacity / Math.Abs(target)) : step.Duration;
        rowInterval = step.Period ?? halfCycle / options.RowsPerHalfCycle;
        lastRow = start;
        integrator.Start(start, integrator.State.ToArray(), Math.Min(options.RelativeTolerance * halfCycle, step.Duration));
        energy.Begin(integrator.Time);
        for (int i = 0; i < MaximumTimeSteps; i++)
        {
            double remaining = stop - integrator.Time;
            if (remaining <= 1e-9 * step.Duration) return new("time", FormattableString.Invariant($"{step.Duration:g6} s have passed."), false);
            StepOutcome outcome = integrator.TryStep(remaining > 1.5 * integrator.StepSize ? integrator.StepSize : remaining);
            if (outcome == StepOutcome.Failed)
                return new("failed", $"{integrator.Failure!.Cause} {integrator.Failure.Remedy}", true);
            EndCondition? end = null;
            if (outcome == StepOutcome.Infeasible || Nearest(model.Observe(integrator.Trial)) <= 0)
            {
                (bool located, end) = Locate(integrator.TrialStep, target);
                if (located && !integrator.HasTrial) return Ended(end, step, number);
            }

            Advance(step, number);
            CellState cell = model.Observe(integrator.State);
            options.Progress?.Invoke(new RunProgress(integrator.Time, number, count, step.Cycle, cell.Voltage, cell.Stoichiometry));
            if (end is not null) return Ended(end, step, number);
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

        ends.Add(EndCondition.DepletedSurface);
        ends.Add(EndCondition.ClosedPores);
    }

    private double Nearest(in CellState cell)
    {
        double nearest = double.PositiveInfinity;
        foreach (EndCondition end in ends) nearest = Math.Min(nearest, end.Distance(cell));
        return nearest;
    }

    /// <summary>The condition that is violated most in its own unit, or the one a full or empty particle stands for.</summary>
    private EndCondition Violated(in CellState cell)
    {
        foreach (EndCondition end in ends)
        {
            if (end.Distance(cell) <= 0) return end;
        }

        return EndCondition.DepletedSurface;
    }

    /// <summary>
    /// Shortens the trial to just before the nearest end; every trial is a full stage of the method. Leaves a solved trial to commit, or none where the step
    /// begins at its end. Where the error test fails on the way, an accurate shorter trial is left and no end is reported yet.
    /// </summary>
    private (bool Located, EndCondition? End) Locate(double step, double target)
    {
        double low = 0;
        double high = step;
        double lowDistance = double.NaN;
        double highDistance = integrator.HasTrial ? Nearest(model.Observe(integrator.Trial)) : double.NegativeInfinity;
        EndCondition end = integrator.HasTrial ? Violated(model.Observe(integrator.Trial)) : Exhausted(target);
        for (int i = 0; i < 100 && high - low > 1e-9 * step; i++)
        {
            double share = 0.5;
            if (i % 3 != 2 && !double.IsNaN(lowDistance) && !double.IsInfinity(highDistance))
                share = Math.Clamp(lowDistance / (lowDistance - highDistance), 0.02, 0.98);
            double trial = low + share * (high - low);
            StepOutcome outcome = integrator.TryExactStep(trial);
            if (outcome == StepOutcome.TooInaccurate)
            {
                if (integrator.TryStep(0.5 * trial) != StepOutcome.Solved) { high = trial; continue; }
                if (Nearest(model.Observe(integrator.Trial)) > 0) return (false, null);
                trial = integrator.TrialStep;
            }

            bool solved = integrator.HasTrial;
            CellState cell = solved ? model.Observe(integrator.Trial) : default;
            double distance = solved ? Nearest(cell) : double.NegativeInfinity;
            if (distance > 0)
            {
                (low, lowDistance) = (trial, distance);
                if (distance < 1e-9) break;
            }
            else
            {
                (high, highDistance) = (trial, distance);
                if (solved) end = Violated(cell);
            }
        }

        if (low > 0) integrator.TryExactStep(low);
        else integrator.Discard();
        return (true, end);
    }

    private static EndCondition Exhausted(double target) =>
        target > 0 ? new EndCondition(EndQuantity.Reserve, 0, 1, "full") : EndCondition.DepletedSurface;

    /// <summary>Records what lies inside the tentative step and its end, and commits it.</summary>
    private void Advance(ProtocolStep step, int number)
    {
        double start = integrator.Time;
        int fronts = Fronts();
        double stepLength = integrator.TrialStep;
        int inside = (int)Math.Min(1000, Math.Floor((start + stepLength - lastRow) / rowInterval));
        for (int i = 1; i <= inside; i++)
        {
            double at = lastRow + i * (start + stepLength - lastRow) / (inside + 1);
            if (at <= start || model.Mode != ControlMode.Current) continue;
            integrator.Interpolate(at, scratch);
            Add(at, step, number, model.Observe(scratch, model.Target), fronts);
        }

        CellState end = model.Observe(integrator.Trial);
        integrator.Commit();
        Add(integrator.Time, step, number, end, Fronts());
        lastRow = integrator.Time;
    }

    private void Add(double time, ProtocolStep step, int number, in CellState cell, int fronts)
    {
        record.Add(time, step.Cycle, number, cell, fronts);
        energy.Add(time, cell);
    }

    private int Fronts() => particle is ShellParticle shells ? shells.RegionCount - 1 : 0;

    private StepResult Ended(EndCondition? end, ProtocolStep step, int number)
    {
        CellState cell = model.Observe(integrator.State);
        string name = end?.Name ?? "depleted surface";
        string detail = FormattableString.Invariant($"x = {cell.Stoichiometry:0.####} at {cell.Voltage:0.####} V in step {number} ({step.Text}).");
        return new(name, detail, name == EndCondition.ClosedPores.Name);
    }
}
