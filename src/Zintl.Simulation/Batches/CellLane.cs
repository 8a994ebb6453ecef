using System.Collections.Immutable;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Models.HalfCells;
using Zintl.Models.PorousElectrodes;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Batches;

/// <summary>One cell on its way through a protocol in a lane of a model: its own clock, ends, balances and extremes.</summary>
internal sealed class CellLane
{
    /// <summary>Resistance of the terminals of a lane that has ended, over that of its step: open circuit.</summary>
    private const double OpenCircuit = 1e9;

    private readonly CellDesign design;
    private readonly Protocol protocol;
    private readonly ICellModel model;
    private readonly EndWatch watch;
    private readonly BalanceAccount balances;
    private readonly ImmutableArray<StepSummary>.Builder summaries = ImmutableArray.CreateBuilder<StepSummary>();
    private readonly ImmutableArray<double>.Builder? times, voltages;
    private ProtocolStep step;
    private StepDrive drive;
    private double sharedStart, clock, clockAtStart, thickness, porosity = double.PositiveInfinity, lastVoltage;
    private int number;

    public CellLane(BatchCase each, ICellModel model, int lane, ReadOnlySpan<double> state, bool keepsCurve)
    {
        (design, protocol, this.model, Lane) = (each.Design, each.Protocol, model, lane);
        watch = new EndWatch(design, model, lane);
        balances = new BalanceAccount(design, model, state, lane);
        step = protocol.Steps[0];
        drive = new StepDrive(step, design);
        if (!keepsCurve) return;
        times = ImmutableArray.CreateBuilder<double>();
        voltages = ImmutableArray.CreateBuilder<double>();
    }

    public int Lane { get; }

    /// <summary>True while the present step goes on.</summary>
    public bool Runs { get; private set; }

    /// <summary>True once the protocol cannot go on.</summary>
    public bool Stopped { get; private set; }

    /// <summary>True where the lane's equations could not be solved: it must run by itself.</summary>
    public bool Failed { get; private set; }

    /// <summary>Distance to the nearest end at the last accepted time step.</summary>
    public double Distance { get; private set; }

    /// <summary>When the present step ends at the latest on the shared clock, [s].</summary>
    public double Stop => sharedStart + step.Duration;

    /// <summary>Longest duration of the present step, [s].</summary>
    public double Longest => step.Duration;

    public ControlMode Mode => drive.Mode;

    public double Ambient => step.Temperature ?? design.Thermal.AmbientTemperature;

    /// <summary>Length of a first time step, [s].</summary>
    public double FirstStep(double relativeTolerance) => Math.Min(relativeTolerance * drive.HalfCycle(step.Duration), step.Duration);

    /// <summary>What the terminals of the lane hold: what the step says while it goes on, then an open circuit.</summary>
    public double Target => Runs ? drive.Target : Mode switch
    {
        ControlMode.Voltage => lastVoltage,
        ControlMode.Resistance => drive.Target * OpenCircuit,
        _ => 0,
    };

    /// <summary>Turns to a step of the protocol.</summary>
    public void Take(int index, double sharedTime)
    {
        (step, number, sharedStart, clockAtStart) = (protocol.Steps[index], index + 1, sharedTime, clock);
        drive = new StepDrive(step, design);
        Runs = !Stopped;
    }

    /// <summary>The step begins at a settled state; it may end there.</summary>
    public void Begin(ReadOnlySpan<double> state)
    {
        CellReading start = model.Observe(state, Lane);
        balances.BeginStep(clock, start);
        watch.Begin(step, start, state);
        Note(start);
        Distance = watch.Nearest(state);
        if (Distance <= 0) End(watch.AtStart(step, number, start));
    }

    public double DistanceAt(ReadOnlySpan<double> state) => watch.Nearest(state);

    /// <summary>A time step is accepted that the lane did not end in.</summary>
    public void Add(double sharedTime, in CellReading reading, ReadOnlySpan<double> state, double distance)
    {
        Account(sharedTime, reading, state);
        Distance = distance;
    }

    /// <summary>The lane meets its end at a state between two time steps.</summary>
    public void EndAt(double sharedTime, in CellReading reading, ReadOnlySpan<double> state)
    {
        Account(sharedTime, reading, state);
        End(watch.Ended(step, number, reading));
    }

    /// <summary>The duration of the step has passed.</summary>
    public void EndByTime() => End(new StepEnding("time", "", false));

    public void Interrupt()
    {
        if (Runs) End(new StepEnding(StepEnding.InterruptedName, "", true));
    }

    /// <summary>Gives the lane up.</summary>
    public void Fail() => (Runs, Stopped, Failed) = (false, true, true);

    public BatchResult Result(RunState state) => new(
        summaries.ToImmutable(),
        thickness,
        porosity,
        balances.Sheet,
        state,
        null,
        null,
        null,
        times is null ? null : new BatchCurve(times.ToImmutable(), voltages!.ToImmutable()));

    private void Account(double sharedTime, in CellReading reading, ReadOnlySpan<double> state)
    {
        clock = clockAtStart + (sharedTime - sharedStart);
        balances.Add(clock, reading, model, state);
        Note(reading);
    }

    private void Note(in CellReading reading)
    {
        thickness = Math.Max(thickness, design.IsHalfCell ? reading.PositiveThickness : reading.NegativeThickness);
        porosity = Math.Min(porosity, reading.SmallestPorosity);
        lastVoltage = reading.Voltage;
        times?.Add(clock);
        voltages?.Add(reading.Voltage);
    }

    private void End(StepEnding ending)
    {
        double charge = -balances.StepCharge * design.Area, energy = -balances.StepEnergy * design.Area;
        summaries.Add(new(step.Cycle, number, step.Text, clock - clockAtStart, charge, energy, charge != 0 ? energy / charge : null, ending.Name));
        (Runs, Stopped) = (false, ending.Stops);
    }
}
