using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Zintl.Cells;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Models.PorousElectrodes;

namespace Zintl.Simulation.Engine;

/// <summary>Collects readings as columns, and turns the current to the sign of the edge: positive charges.</summary>
internal sealed class CellRecorder(CellDesign design)
{
    private static readonly (string Name, Func<CellReading, double> Read)[] Channels =
    [
        ("stoichiometryPositive", r => r.PositiveStoichiometry),
        ("stoichiometryNegative", r => r.NegativeStoichiometry),
        ("surfaceVoltage_V", r => r.SurfaceVoltage),
        ("overpotentialReaction_V", r => r.Reaction),
        ("overpotentialFilm_V", r => r.Film),
        ("overpotentialElectrolyte_V", r => r.Electrolyte),
        ("overpotentialSolid_V", r => r.Solid),
        ("overpotentialCounter_V", r => r.Counter),
        ("positivePotential_V", r => r.PositivePotential),
        ("negativePotential_V", r => r.NegativePotential),
        ("platingMargin_V", r => r.PlatingMargin),
        ("electrolyteConcentrationLeft_mol_m3", r => r.LeftSalt),
        ("electrolyteConcentrationRight_mol_m3", r => r.RightSalt),
        ("electrolyteConcentrationSmallest_mol_m3", r => r.SmallestSalt),
        ("negativeThickness_um", r => r.NegativeThickness * 1e6),
        ("positiveThickness_um", r => r.PositiveThickness * 1e6),
        ("porositySmallest", r => r.SmallestPorosity),
        ("pressure_MPa", r => r.Pressure * 1e-6),
        ("reservoir_uL_cm2", r => r.Reservoir * 1e5),
        ("heat_mW_cm2", r => r.Heat * 0.1),
    ];

    private readonly List<double> time = [], current = [], voltage = [], temperature = [];
    private readonly List<int> cycle = [], step = [];
    private readonly List<double>[] auxiliary = [.. Channels.Select(_ => new List<double>())];
    private double rowInterval, voltageInterval, lastRow, lastRowVoltage;
    private bool periodic;

    public CellReading Last { get; private set; }

    public int Cycle { get; private set; }

    public int StepNumber { get; private set; }

    public double LargestCounter { get; private set; }

    public double SmallestSalt { get; private set; } = double.PositiveInfinity;

    public double LargestSalt { get; private set; }

    public void Begin(ProtocolStep next, double halfCycle, SimulationOptions options, int number)
    {
        (Cycle, StepNumber) = (next.Cycle, number);
        periodic = next.Period is not null;
        rowInterval = next.Period ?? halfCycle / options.RowsPerHalfCycle;
        voltageInterval = next.VoltageInterval ?? double.PositiveInfinity;
        lastRow = double.NegativeInfinity;
    }

    public void Add(double seconds, in CellReading reading)
    {
        if (double.IsNegativeInfinity(lastRow)) lastRow = seconds;
        time.Add(seconds);
        current.Add(0 - reading.CurrentDensity * design.Area);
        voltage.Add(reading.Voltage);
        temperature.Add(reading.Temperature);
        cycle.Add(Cycle);
        step.Add(StepNumber);
        for (int i = 0; i < Channels.Length; i++) auxiliary[i].Add(Channels[i].Read(reading));
        (Last, lastRowVoltage) = (reading, reading.Voltage);
        LargestCounter = Math.Max(LargestCounter, Math.Abs(reading.Counter));
        SmallestSalt = Math.Min(SmallestSalt, reading.SmallestSalt);
        LargestSalt = Math.Max(LargestSalt, Math.Max(reading.LeftSalt, reading.RightSalt));
    }

    /// <summary>The end of an accepted time step.</summary>
    public void AddEnd(double seconds, in CellReading reading)
    {
        Add(seconds, reading);
        if (!periodic) lastRow = seconds;
    }

    /// <summary>Times of the rows that belong inside a time step.</summary>
    public IEnumerable<double> RowsInside(double start, double end, CellReading reading)
    {
        double byVoltage = double.IsInfinity(voltageInterval) ? 0 : Math.Abs(reading.Voltage - lastRowVoltage) / voltageInterval;
        if (periodic)
        {
            for (double at = lastRow + rowInterval; at < end - 1e-9 * rowInterval; at = lastRow + rowInterval)
            {
                lastRow = at;
                if (at > start) yield return at;
            }

            yield break;
        }

        int inside = (int)Math.Min(1000, Math.Floor(Math.Max((end - start) / rowInterval, byVoltage)));
        for (int i = 1; i <= inside; i++) yield return start + i * (end - start) / (inside + 1);
    }

    /// <summary>A reading between the last row and the end of the time step.</summary>
    public CellReading Between(double at, double start, double end, in CellReading reading) => CellReadings.Between(Last, reading, (at - start) / (end - start));

    public CellRecord Build()
    {
        var channels = ImmutableDictionary.CreateBuilder<string, ImmutableArray<double>>(StringComparer.Ordinal);
        for (int i = 0; i < Channels.Length; i++) channels.Add(Channels[i].Name, Freeze(auxiliary[i]));
        return new CellRecord(Freeze(time), Freeze(current), Freeze(voltage), Freeze(temperature), Freeze(cycle), Freeze(step), channels.ToImmutable());
    }

    private static ImmutableArray<T> Freeze<T>(List<T> list) => ImmutableCollectionsMarshal.AsImmutableArray(list.ToArray());
}
