using Zintl.Cells.Protocols;
using Zintl.Models.PorousElectrodes;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Sensitivities;

/// <summary>
/// Turns differences between lanes into rows. Lanes are compared at equal time since their own step began; at equal time since the protocol began
/// dV/d ln p falls short of that by dV/dt d(beginning)/d ln p.
/// </summary>
/// <param name="lanes">The cells.</param>
/// <param name="model">Their model.</param>
/// <param name="options">How dense rows lie.</param>
/// <param name="began">When the present step began in each lane, [s]; it moves on.</param>
/// <param name="plan">Rows of an earlier run that these shall match; null for none.</param>
internal sealed class SensitivityRowWriter(LaneDesigns lanes, ICellModel model, SimulationOptions options, double[] began, SensitivityRows? plan)
{
    private readonly CellRecorder recorder = new(lanes.All[0]);
    private readonly double[] slopes = new double[lanes.Parameters];
    private double[] planned = [];
    private int number, written;

    public SensitivityRows Rows { get; } = new(lanes.Parameters);

    public void Begin(ProtocolStep step, int stepNumber, double halfCycle)
    {
        (number, written) = (stepNumber, 0);
        planned = plan?.WithinStep(stepNumber) ?? [];
        recorder.Begin(step, halfCycle, options, stepNumber);
    }

    /// <summary>Times since the step began of rows inside a time step, [s].</summary>
    public IEnumerable<double> RowsInside(double start, double end, CellReading reading)
    {
        if (plan is null) return recorder.RowsInside(start, end, reading);
        int from = written, last = planned.Length - 1, to = from;
        while (to < last && planned[to] <= end) to++;
        return planned[from..to];
    }

    /// <summary>One row.</summary>
    /// <param name="since">Time since the step began, [s].</param>
    /// <param name="state">All lanes then.</param>
    /// <param name="reading">The first of them.</param>
    /// <param name="voltageSlope">dV/dt of the first of them, [V/s].</param>
    public void Add(double since, double[] state, in CellReading reading, double voltageSlope)
    {
        if (plan is null) recorder.Add(since, reading);
        Write(since, state, voltageSlope);
    }

    /// <summary>The end of a time step, a row where nobody planned any.</summary>
    public void AddEnd(double since, double[] state, in CellReading reading, double voltageSlope)
    {
        if (plan is not null) return;
        recorder.AddEnd(since, reading);
        Write(since, state, voltageSlope);
    }

    /// <summary>The end of the step: planned rows that are still missing.</summary>
    public void Finish(double since, double[] state, double voltageSlope)
    {
        while (written < planned.Length) Write(since, state, voltageSlope);
    }

    private void Write(double since, double[] state, double voltageSlope)
    {
        for (int k = 0; k < slopes.Length; k++)
            slopes[k] = lanes.Slope(k, lane => model.Voltage(state, lane)) - voltageSlope * lanes.Slope(k, lane => began[lane]);
        Rows.Add(number, began[0], since, model.Voltage(state, 0), slopes);
        written++;
    }
}
