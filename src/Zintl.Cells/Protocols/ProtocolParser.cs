using System.Collections.Immutable;
using System.Globalization;
using Zintl.Materials.Input;

namespace Zintl.Cells.Protocols;

/// <summary>
/// Reads the protocol language ("Discharge at C/20 for 1 h or until 10 mV", see docs/guide/protocols.md) and unrolls its repeats and jumps.
/// Cycles are numbered as <see cref="CycleCounter"/> says.
/// </summary>
public static class ProtocolParser
{
    /// <summary>A protocol has at most this many steps after unrolling.</summary>
    public const int MostSteps = 1_000_000;

    /// <summary>Reads steps that make one cycle.</summary>
    /// <exception cref="InputException">All faults, with step and column.</exception>
    public static Protocol Parse(params ReadOnlySpan<string> steps)
    {
        ImmutableArray<ProtocolPart>.Builder parts = ImmutableArray.CreateBuilder<ProtocolPart>(steps.Length);
        foreach (string step in steps) parts.Add(new StepText(step, string.Create(CultureInfo.InvariantCulture, $"step {parts.Count + 1}")));
        return Parse(parts.MoveToImmutable(), new ProtocolOptions());
    }

    /// <summary>Reads steps, repeats and jumps.</summary>
    /// <param name="parts">The parts in order.</param>
    /// <param name="options">What holds for all steps.</param>
    /// <param name="file">The file they stand in, for messages.</param>
    /// <exception cref="InputException">All faults, with path and column; those of a drive cycle with its own file and line.</exception>
    public static Protocol Parse(ImmutableArray<ProtocolPart> parts, ProtocolOptions options, string file = "")
    {
        List<InputFault> faults = [];
        Dictionary<StepText, ProtocolStep> read = [];
        parts = new LoopFolder(faults).Fold(parts);
        Read(parts, options, read, faults);
        if (faults.Count == 0 && Length(parts) is var length and (0 or > MostSteps)) faults.Add(WrongLength(length));
        if (faults.Count > 0) throw new InputException([.. faults.Select(fault => fault.File.Length > 0 ? fault : fault with { File = file })]);

        ImmutableArray<ProtocolStep>.Builder steps = ImmutableArray.CreateBuilder<ProtocolStep>();
        CycleCounter cycles = new();
        Unroll(parts, read, ref cycles, steps);
        return new Protocol(steps.ToImmutable());
    }

    private static void Read(ImmutableArray<ProtocolPart> parts, ProtocolOptions options, Dictionary<StepText, ProtocolStep> read, List<InputFault> faults)
    {
        foreach (ProtocolPart part in parts)
        {
            if (part is StepRepeat repeat) Read(repeat.Parts, options, read, faults);
            else if (part is StepText step && !GotoParser.IsGoto(step)) Read(step, options, read, faults);
        }
    }

    private static void Read(StepText step, ProtocolOptions options, Dictionary<StepText, ProtocolStep> read, List<InputFault> faults)
    {
        try
        {
            read[step] = OnBase(new StepParser(step, options.ReadFile).Parse(), options);
            if (!IsFinite(read[step])) faults.Add(new InputFault("", step.Path, $"\"{step.Text}\"", "values of a size that can be computed with"));
        }
        catch (InputException input)
        {
            faults.AddRange(input.Faults);
        }
    }

    /// <summary>Applies the common output period, and writes C-rates as currents per mass where their base is stated.</summary>
    private static ProtocolStep OnBase(ProtocolStep step, ProtocolOptions options)
    {
        if (step.VoltageInterval is null) step = step with { Period = step.Period ?? options.Period };
        if (options.CRateBase is not { } unit) return step;
        if (step.DriveCycle is { Kind: StepControl.CRate } cycle) step = step with { DriveCycle = cycle.As(StepControl.SpecificCurrent, unit) };
        if (step.Control == StepControl.CRate) step = step with { Control = StepControl.SpecificCurrent, Value = step.Value * unit };
        return step with { Ends = [.. step.Ends.Select(end => OnBase(end, unit))] };
    }

    private static StepEnd OnBase(StepEnd end, double unit) =>
        end.Kind == EndKind.CRate ? end with { Kind = EndKind.SpecificCurrent, Value = end.Value * unit } : end;

    private static bool IsFinite(ProtocolStep step) =>
        double.IsFinite(step.Value) && double.IsFinite(step.Duration)
        && step.Ends.All(end => double.IsFinite(end.Value)) && (step.DriveCycle is not { } cycle || cycle.Values.All(double.IsFinite));

    /// <summary>Number of steps after unrolling; saturates just above the limit.</summary>
    private static long Length(ImmutableArray<ProtocolPart> parts)
    {
        long length = 0;
        foreach (ProtocolPart part in parts)
            length = Math.Min(length + (part is StepRepeat repeat ? repeat.Count * Length(repeat.Parts) : 1), MostSteps + 1L);
        return length;
    }

    private static InputFault WrongLength(long length) => new(
        "",
        "$.protocol",
        length == 0 ? "no step" : "more steps than can be run",
        string.Create(CultureInfo.InvariantCulture, $"1 to {MostSteps} steps after unrolling"));

    private static void Unroll(
        ImmutableArray<ProtocolPart> parts, Dictionary<StepText, ProtocolStep> read, ref CycleCounter cycles, ImmutableArray<ProtocolStep>.Builder steps)
    {
        foreach (ProtocolPart part in parts)
        {
            if (part is StepText text)
            {
                ProtocolStep step = read[text];
                steps.Add(step with { Cycle = cycles.Next(step.Control == StepControl.Rest) });
            }
            else if (part is StepRepeat repeat)
            {
                for (int pass = 0; pass < repeat.Count; pass++)
                {
                    cycles.BeginPass();
                    Unroll(repeat.Parts, read, ref cycles, steps);
                }

                cycles.EndRepeat();
            }
        }
    }
}
