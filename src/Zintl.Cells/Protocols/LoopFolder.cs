using System.Collections.Immutable;
using System.Globalization;
using Zintl.Materials.Input;

namespace Zintl.Cells.Protocols;

/// <summary>Turns the jumps of a list into repeats, so that loops are nested whichever way they were written.</summary>
internal sealed class LoopFolder(List<InputFault> faults)
{
    /// <summary>The parts with repeats in place of jumps.</summary>
    public ImmutableArray<ProtocolPart> Fold(ImmutableArray<ProtocolPart> parts)
    {
        List<ProtocolPart> folded = [];
        List<int> numbers = [];
        for (int number = 1; number <= parts.Length; number++)
        {
            ProtocolPart part = parts[number - 1];
            if (part is StepText text && GotoParser.IsGoto(text)) part = Jump(text) ?? part;
            if (part is StepGoto jump) Close(jump, number, folded, numbers);
            else
            {
                folded.Add(part is StepRepeat repeat ? repeat with { Parts = Fold(repeat.Parts) } : part);
                numbers.Add(number);
            }
        }

        return [.. folded];
    }

    private StepGoto? Jump(StepText text)
    {
        try
        {
            return GotoParser.Parse(text);
        }
        catch (InputException input)
        {
            faults.AddRange(input.Faults);
            return null;
        }
    }

    /// <summary>Puts everything since the target into one repeat; a target inside an earlier loop would make loops that cross.</summary>
    private void Close(StepGoto jump, int number, List<ProtocolPart> folded, List<int> numbers)
    {
        int start = numbers.IndexOf(jump.Step);
        if (start < 0)
        {
            faults.Add(NoTarget(jump, number));
            return;
        }

        StepRepeat loop = new(Math.Min(jump.Times, ProtocolParser.MostSteps) + 1, [.. folded.Skip(start)], jump.Path);
        folded.RemoveRange(start, folded.Count - start);
        numbers.RemoveRange(start + 1, numbers.Count - start - 1);
        folded.Add(loop);
    }

    private static InputFault NoTarget(StepGoto jump, int number) => new(
        "",
        jump.Path,
        string.Create(CultureInfo.InvariantCulture, $"step {jump.Step}"),
        jump.Step < 1 || jump.Step >= number
            ? string.Create(CultureInfo.InvariantCulture, $"a step from 1 to {number - 1}, above this jump")
            : "a step that is no jump and does not stand in the middle of an earlier loop");
}
