using Zintl.Models.HalfCells;
using Zintl.Numerics.Fields;

namespace Zintl.Models.PorousElectrodes;

/// <summary>What the terminals hold in each lane, per electrode area: [A/m2], [V], [W/m2], [ohm m2]; discharge positive; constant or a ramp in time.</summary>
internal sealed class HeldTerminals
{
    private readonly double[] targets = new double[Vectors.Count], now = new double[Vectors.Count];
    private double slope;

    public ControlMode Mode { get; private set; } = ControlMode.Current;

    /// <summary>When the targets hold exactly, [s].</summary>
    public double Since { get; private set; }

    /// <summary>Targets at the time last asked for.</summary>
    public ReadOnlySpan<double> Now => now;

    public void Hold(ControlMode mode, ReadOnlySpan<double> values, double slope, double since)
    {
        (Mode, this.slope, Since) = (mode, slope, since);
        for (int lane = 0; lane < targets.Length; lane++) targets[lane] = values[values.Length > 1 ? lane : 0];
    }

    public void SetTime(double time)
    {
        for (int lane = 0; lane < targets.Length; lane++) now[lane] = targets[lane] + slope * (time - Since);
    }

    /// <summary>Newton's change of the current towards the target of a lane, [A/m2].</summary>
    /// <param name="lane">Lane.</param>
    /// <param name="current">Present current density, [A/m2].</param>
    /// <param name="voltage">Voltage that the linearised cell has at this current, [V].</param>
    /// <param name="byCurrent">dV/dI, [ohm m2].</param>
    public double Change(int lane, double current, double voltage, double byCurrent) => Mode switch
    {
        ControlMode.Current => now[lane] - current,
        ControlMode.Voltage => (now[lane] - voltage) / byCurrent,
        ControlMode.Power => (now[lane] - current * voltage) / (voltage + current * byCurrent),
        _ => (now[lane] * current - voltage) / (byCurrent - now[lane]),
    };
}
