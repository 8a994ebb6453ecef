using System.Collections.Immutable;
using Zintl.Analysis.Cycles;
using Zintl.Cells;
using Zintl.Materials;
using Zintl.Simulation;

namespace Zintl.Analysis.Runs;

/// <summary>The tables of a run folder.</summary>
public static class RecordTables
{
    private static readonly string[] BatteryDataTerms =
    [
        "test_time_second", "voltage_volt", "current_ampere", "ambient_temperature_celsius", "cycle_count", "step_count",
        "charging_capacity_ah", "discharging_capacity_ah", "charging_energy_wh", "discharging_energy_wh",
    ];

    /// <summary>The record in the terms of the Battery Data Format: current positive when it charges the cell, counters that never reset.</summary>
    public static byte[] BatteryData(CellRecord record)
    {
        int rows = record.Time.Length;
        var csv = new CsvText(rows * 140);
        Header(csv, BatteryDataTerms);
        double chargeIn = 0, chargeOut = 0, energyIn = 0, energyOut = 0;
        int executed = 0;
        for (int row = 0; row < rows; row++)
        {
            double charge = BranchReader.ChargeInto(record, row, out double energy);
            (chargeIn, chargeOut) = charge > 0 ? (chargeIn + charge, chargeOut) : (chargeIn, chargeOut - charge);
            (energyIn, energyOut) = charge > 0 ? (energyIn + energy, energyOut) : (energyIn, energyOut - energy);
            executed += row == 0 || record.Step[row] != record.Step[row - 1] || record.Cycle[row] != record.Cycle[row - 1] ? 1 : 0;
            csv.Field(record.Time[row]);
            csv.Field(record.Voltage[row]);
            csv.Field(record.Current[row]);
            csv.Field(Math.Round(record.Temperature[row] - PhysicalConstants.ZeroCelsius, 9));
            csv.Field(record.Cycle[row]);
            csv.Field(executed);
            csv.Field(chargeIn * Units.PerHour);
            csv.Field(chargeOut * Units.PerHour);
            csv.Field(energyIn * Units.PerHour);
            csv.Field(energyOut * Units.PerHour);
            csv.EndRow();
        }

        return csv.Bytes.ToArray();
    }

    /// <summary>The internals, row by row beside the record, under their nomenclature names.</summary>
    public static byte[] Internals(CellRecord record)
    {
        string[] names = Channels.InOrder(record.Auxiliary.Keys);
        var channels = new ImmutableArray<double>[names.Length];
        for (int i = 0; i < names.Length; i++)
            channels[i] = record.Auxiliary[names[i]];
        var csv = new CsvText(record.Time.Length * 20 * (names.Length + 3));
        Header(csv, ["time_s", "cycle", "step", .. names]);
        for (int row = 0; row < record.Time.Length; row++)
        {
            csv.Field(record.Time[row]);
            csv.Field(record.Cycle[row]);
            csv.Field(record.Step[row]);
            foreach (ImmutableArray<double> channel in channels)
                csv.Field(channel[row]);
            csv.EndRow();
        }

        return csv.Bytes.ToArray();
    }

    /// <summary>The named events.</summary>
    public static byte[] Events(ImmutableArray<SolutionEvent> events)
    {
        var csv = new CsvText(events.Length * 80);
        Header(csv, ["time_s", "cycle", "step", "event", "detail"]);
        foreach (SolutionEvent happened in events)
        {
            csv.Field(happened.Time);
            csv.Field(happened.Cycle);
            csv.Field(happened.Step);
            csv.Field(happened.Name);
            csv.Field(happened.Detail);
            csv.EndRow();
        }

        return csv.Bytes.ToArray();
    }

    private static void Header(CsvText csv, ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            csv.Field(name);
        csv.EndRow();
    }
}
