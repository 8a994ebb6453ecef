using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Models.HalfCells;
using Zintl.Models.PorousElectrodes;

namespace Zintl.Simulation.Engine;

/// <summary>What the terminals hold during a step, per electrode area; a drive cycle runs straight from row to row.</summary>
internal sealed class StepDrive
{
    private readonly ProtocolStep step;
    private readonly ControlMode mode;
    private readonly double factor;
    private readonly double capacity;

    public StepDrive(ProtocolStep step, CellDesign design)
    {
        this.step = step;
        capacity = design.NominalCapacity / design.Area;
        StepControl kind = step.DriveCycle?.Kind ?? step.Control;
        mode = kind switch
        {
            StepControl.Voltage => ControlMode.Voltage,
            StepControl.Power when step.DriveCycle is not null || step.Value != 0 => ControlMode.Power,
            StepControl.Resistance => ControlMode.Resistance,
            _ => ControlMode.Current,
        };
        factor = kind switch
        {
            StepControl.Rest => 0,
            StepControl.CRate => design.NominalCapacity / 3600 / design.Area,
            StepControl.SpecificCurrent => (design.ActiveMass ?? throw new InvalidOperationException($"Step \"{step.Text}\" is per gram, but the cell names no active mass.")) / design.Area,
            StepControl.Voltage => 1,
            StepControl.Resistance => design.Area,
            _ => 1 / design.Area,
        };
    }

    /// <summary>What kind of quantity the terminals hold.</summary>
    public ControlMode Mode => mode;

    /// <summary>What they hold where it stays constant, per electrode area.</summary>
    public double Target => step.Value * factor;

    /// <summary>Time in which the held current passes the whole capacity, at most the step's, [s].</summary>
    public double HalfCycle(double duration) =>
        mode == ControlMode.Current && step.DriveCycle is null && step.Value != 0 ? Math.Min(duration, capacity / Math.Abs(step.Value * factor)) : duration;

    /// <summary>Tells the model what holds from <paramref name="time"/> on.</summary>
    public void Apply(ICellModel model, double time, double start)
    {
        if (step.DriveCycle is not { } cycle)
        {
            model.Hold(mode, [Target]);
            return;
        }

        double since = time - start, next = Corner(cycle, since), inside = since + 1e-9 * (next - since);
        double from = cycle.At(inside) * factor, slope = (cycle.At(next) * factor - from) / (next - inside);
        model.Hold(mode, [from], slope, time);
    }

    /// <summary>The next row of a drive cycle after a time, else the end of the step, [s].</summary>
    public double NextCorner(double time, double stop) =>
        step.DriveCycle is { } cycle ? Math.Min(stop, time + Corner(cycle, time - (stop - step.Duration)) - (time - (stop - step.Duration))) : stop;

    private static double Corner(DriveCycle cycle, double since)
    {
        double pass = Math.Floor(since / cycle.Duration * (1 + 1e-12)), within = since - pass * cycle.Duration;
        foreach (double row in cycle.Times)
        {
            if (row > within + 1e-9 * cycle.Duration) return pass * cycle.Duration + row;
        }

        return (pass + 1) * cycle.Duration + cycle.Times[1];
    }
}
