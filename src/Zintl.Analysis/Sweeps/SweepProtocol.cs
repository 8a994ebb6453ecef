using System.Collections.Immutable;
using Zintl.Cells.Protocols;

namespace Zintl.Analysis.Sweeps;

/// <summary>Puts other cut-offs and rates into the steps of a protocol.</summary>
internal static class SweepProtocol
{
    /// <summary>Whether a step has a voltage cut-off on this side.</summary>
    public static bool HasCutOff(Protocol protocol, bool upper) => protocol.Steps.Any(step => IsCutOff(step, upper));

    /// <summary>All cut-offs on one side become <paramref name="voltage"/>, and so do holds at the voltage that the step before them ended at.</summary>
    public static Protocol WithCutOff(Protocol protocol, bool upper, double voltage)
    {
        var steps = ImmutableArray.CreateBuilder<ProtocolStep>(protocol.Steps.Length);
        double? replaced = null;
        foreach (ProtocolStep step in protocol.Steps)
        {
            bool holds = step.Control == StepControl.Voltage && step.Value == replaced, ends = IsCutOff(step, upper);
            if (ends) replaced = step.Ends.First(IsVoltage).Value;
            else if (!holds) replaced = null;
            steps.Add(!holds && !ends ? step : step with
            {
                Value = holds ? voltage : step.Value,
                Ends = ends ? [.. step.Ends.Select(end => IsVoltage(end) ? end with { Value = voltage } : end)] : step.Ends,
                Text = FormattableString.Invariant($"{step.Text} [{voltage} V]"),
            });
        }

        return new Protocol(steps.ToImmutable());
    }

    /// <summary>Whether a step has a constant current.</summary>
    public static bool HasCurrent(Protocol protocol) => protocol.Steps.Any(IsCurrent);

    /// <summary>All constant currents become this rate, their signs kept; steps with a limit get time enough to reach it.</summary>
    public static Protocol WithRate(Protocol protocol, double rate) => new([.. protocol.Steps.Select(step => !IsCurrent(step) ? step : step with
    {
        Control = StepControl.CRate,
        Value = Math.Sign(step.Value) * rate,
        Duration = step.Ends.IsEmpty ? step.Duration : Math.Max(step.Duration, 2 * 3600 / rate),
        Text = FormattableString.Invariant($"{step.Text} [{rate}C]"),
    })]);

    private static bool IsCurrent(ProtocolStep step) => step.Control is StepControl.Current or StepControl.CRate or StepControl.SpecificCurrent && step.Value != 0;

    private static bool IsCutOff(ProtocolStep step, bool upper)
    {
        bool? discharges = step.Control switch
        {
            StepControl.Current or StepControl.CRate or StepControl.SpecificCurrent or StepControl.Power when step.Value != 0 => step.Value > 0,
            StepControl.Resistance => true,
            _ => null,
        };
        return discharges == !upper && step.Ends.Any(IsVoltage);
    }

    private static bool IsVoltage(StepEnd end) => end.Kind == EndKind.Voltage;
}
