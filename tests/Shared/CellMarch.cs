using Zintl.Models.HalfCells;
using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Integration;

namespace Zintl.Testing;

/// <summary>Takes a cell model through time without any protocol.</summary>
internal sealed class CellMarch
{
    private readonly BdfIntegrator integrator;
    private readonly double[] state, rates, between;

    public CellMarch(ICellModel model)
    {
        Model = model;
        integrator = new BdfIntegrator(model, new IntegratorOptions());
        (state, rates, between) = (new double[model.Length], new double[model.Length], new double[model.Length]);
        model.Initialise(state);
    }

    public ICellModel Model { get; }

    public double Time { get; private set; }

    /// <summary>The state reached, shape [Length].</summary>
    public ReadOnlySpan<double> State => state;

    public double Voltage(int lane = 0) => Model.Voltage(state, lane);

    public double Current(int lane = 0) => Model.CurrentDensity(state, lane);

    public CellReading Reading(int lane = 0) => Model.Observe(state, lane);

    public CellInventory Inventory(int lane = 0) => Model.Inventory(state, lane);

    /// <summary>Changes what the terminals hold and begins anew from there.</summary>
    public void Hold(ControlMode mode, params double[] targets)
    {
        Model.Hold(mode, targets);
        Assert.Equal(StageOutcome.Converged, Model.Settle(0, state, rates));
        integrator.Start(Time, state, 1e-3, rates);
    }

    /// <summary>Goes on to a time, [s].</summary>
    public void Advance(double until)
    {
        while (integrator.Time < until * (1 - 1e-14))
        {
            Assert.Equal(StepOutcome.Solved, integrator.TryStep(until - integrator.Time));
            integrator.Commit();
        }

        integrator.State.CopyTo(state);
        Time = integrator.Time;
    }

    /// <summary>Voltages at rising times of one uninterrupted march, [V].</summary>
    public double[] VoltagesAt(IReadOnlyList<double> times)
    {
        double[] voltages = new double[times.Count];
        int next = 0;
        while (next < times.Count && times[next] <= Time) voltages[next++] = Voltage();
        while (next < times.Count)
        {
            Assert.Equal(StepOutcome.Solved, integrator.TryStep(times[^1] - integrator.Time));
            for (; next < times.Count && times[next] <= integrator.TrialTime; next++)
            {
                integrator.Interpolate(times[next], between);
                voltages[next] = Model.Voltage(between, 0);
            }

            integrator.Commit();
        }

        integrator.State.CopyTo(state);
        Time = integrator.Time;
        return voltages;
    }

    /// <summary>Time at which the voltage of a single cell has come to a value, [s].</summary>
    public double TimeAtVoltage(double voltage)
    {
        TrialFunction distance = (_, trial) => Model.Voltage(trial, 0) - voltage;
        double start = distance(Time, state);
        while (true)
        {
            StepOutcome outcome = integrator.TryStep(double.MaxValue);
            Assert.NotEqual(StepOutcome.Failed, outcome);
            double now = integrator.HasTrial ? distance(integrator.TrialTime, integrator.Trial) : -start;
            bool ends = now * start <= 0 && EventLocator.Locate(integrator, distance, start, 1e-7) == LocationOutcome.Reached;
            start = integrator.HasTrial ? distance(integrator.TrialTime, integrator.Trial) : start;
            integrator.Commit();
            integrator.State.CopyTo(state);
            Time = integrator.Time;
            if (ends) return Time;
        }
    }
}
