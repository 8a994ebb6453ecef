using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Zintl.Cells;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Integration;

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
    private int savedRows;

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

    /// <summary>Writes the rows that have come since the last time, column by column.</summary>
    public void SaveNew(BinaryWriter writer)
    {
        writer.Write(time.Count - savedRows);
        foreach (List<double> column in Columns()) writer.WriteAll<double>(CollectionsMarshal.AsSpan(column)[savedRows..]);
        writer.WriteAll<int>(CollectionsMarshal.AsSpan(cycle)[savedRows..]);
        writer.WriteAll<int>(CollectionsMarshal.AsSpan(step)[savedRows..]);
        savedRows = time.Count;
    }

    /// <summary>Appends what <see cref="SaveNew"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The number of rows is negative.</exception>
    public void RestoreRows(BinaryReader reader)
    {
        int rows = reader.ReadInt32();
        if (rows < 0) throw new InvalidDataException(FormattableString.Invariant($"Found {rows} rows."));
        foreach (List<double> column in Columns()) Append(column, rows, reader);
        Append(cycle, rows, reader);
        Append(step, rows, reader);
        savedRows = time.Count;
    }

    /// <summary>Writes where the record stands beside its rows.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(Cycle);
        writer.Write(StepNumber);
        writer.Write(periodic);
        writer.WriteAll([rowInterval, voltageInterval, lastRow, lastRowVoltage, LargestCounter, SmallestSalt, LargestSalt]);
        CellReading last = Last;
        writer.WriteAll(new ReadOnlySpan<CellReading>(in last));
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public void Restore(BinaryReader reader)
    {
        (Cycle, StepNumber) = (reader.ReadInt32(), reader.ReadInt32());
        periodic = reader.ReadBoolean();
        double[] saved = new double[7];
        reader.ReadAll(saved);
        (rowInterval, voltageInterval, lastRow, lastRowVoltage) = (saved[0], saved[1], saved[2], saved[3]);
        (LargestCounter, SmallestSalt, LargestSalt) = (saved[4], saved[5], saved[6]);
        CellReading last = default;
        reader.ReadAll(new Span<CellReading>(ref last));
        Last = last;
    }

    public CellRecord Build()
    {
        var channels = ImmutableDictionary.CreateBuilder<string, ImmutableArray<double>>(StringComparer.Ordinal);
        for (int i = 0; i < Channels.Length; i++) channels.Add(Channels[i].Name, Freeze(auxiliary[i]));
        return new CellRecord(Freeze(time), Freeze(current), Freeze(voltage), Freeze(temperature), Freeze(cycle), Freeze(step), channels.ToImmutable());
    }

    private IEnumerable<List<double>> Columns() => [time, current, voltage, temperature, .. auxiliary];

    private static void Append<T>(List<T> column, int rows, BinaryReader reader)
        where T : unmanaged
    {
        int before = column.Count;
        CollectionsMarshal.SetCount(column, before + rows);
        reader.ReadAll(CollectionsMarshal.AsSpan(column)[before..]);
    }

    private static ImmutableArray<T> Freeze<T>(List<T> list) => ImmutableCollectionsMarshal.AsImmutableArray(list.ToArray());
}
