using System.Collections.Immutable;
using Zintl.Cells.Protocols;

namespace Zintl.Simulation.Tests.Checkpoints;

/// <summary>Programs that meet cut-offs, constant voltages, rests and corners.</summary>
internal static class CheckpointProtocols
{
    /// <summary>Discharge, rest, charge, constant voltage, again and again.</summary>
    public static Protocol Cycling(int cycles) => new([.. Enumerable.Range(1, cycles).SelectMany(Cycle)]);

    /// <summary>A drive cycle of discharges, rests and regeneration with straight ramps, rows every 7 s, and a charge.</summary>
    public static Protocol Drive()
    {
        ImmutableArray<double> times = [0, 20, 21, 60, 61, 90, 140], rates = [0.5, 0.5, -0.3, 1.2, 0, 0, 0.5];
        ProtocolStep drive = new(StepControl.DriveCycle, 0, 1500, [new(EndKind.Voltage, 2.5, true)], 7, "drive cycle", 1) { DriveCycle = new("drive.csv", StepControl.CRate, times, rates) };
        return new([drive, Step(StepControl.CRate, -1, 1800, 1, new StepEnd(EndKind.Voltage, 3.4))]);
    }

    /// <summary>Sodiation and desodiation of a half-cell through its plateaus.</summary>
    public static Protocol HalfCell() => new(
    [
        Step(StepControl.CRate, 0.5, 3600, 1, new StepEnd(EndKind.Voltage, 0.02)),
        Step(StepControl.CRate, -0.5, 7200, 1, new StepEnd(EndKind.Voltage, 0.7)),
        Step(StepControl.CRate, 0.7, 1800, 2, new StepEnd(EndKind.Voltage, 0.02)),
    ]);

    private static ProtocolStep[] Cycle(int cycle) =>
    [
        Step(StepControl.CRate, 1, 7200, cycle, new StepEnd(EndKind.Voltage, 2.6)),
        Step(StepControl.Rest, 0, 300, cycle),
        Step(StepControl.CRate, -1, 7200, cycle, new StepEnd(EndKind.Voltage, 3.45)),
        Step(StepControl.Voltage, 3.45, 1800, cycle, new StepEnd(EndKind.CRate, 0.1)),
    ];

    private static ProtocolStep Step(StepControl control, double value, double duration, int cycle, params StepEnd[] ends) =>
        new(control, value, duration, [.. ends], null, FormattableString.Invariant($"{control} {value}"), cycle);
}
