using System.Collections.Immutable;
using Zintl.Cells.Files.Fields;
using Zintl.Cells.Json;
using Zintl.Cells.Protocols;
using Zintl.Materials.Input;

namespace Zintl.Cells.Files;

/// <summary>Reads the protocol of a cell file: a list of texts and of {"repeat": 3, "steps": [...]}.</summary>
internal static class ProtocolReader
{
    /// <summary>The protocol; null where anything in it is wrong.</summary>
    public static Protocol? Read(JsonPlace list, ProtocolOptions options, FileFaults faults)
    {
        int before = faults.All.Count;
        ImmutableArray<ProtocolPart> parts = Parts(list, faults);
        try
        {
            if (!parts.IsEmpty) return ProtocolParser.Parse(parts, options);
        }
        catch (InputException input)
        {
            foreach (InputFault fault in input.Faults) faults.Add(fault.Path, fault.Found, fault.Expected);
        }

        if (faults.All.Count == before) faults.Add(list.Place, "an empty list", "at least one step");
        return null;
    }

    private static ImmutableArray<ProtocolPart> Parts(JsonPlace list, FileFaults faults)
    {
        if (list.Kind != JsonKind.List) faults.Add(list.Place, list.Shown, "a list of steps");
        return [.. list.Items.Select(item => Part(item, faults)).OfType<ProtocolPart>()];
    }

    private static ProtocolPart? Part(JsonPlace item, FileFaults faults)
    {
        if (item.Kind == JsonKind.Text) return new StepText(item.Text, item.Place);
        if (item.Kind == JsonKind.Object) return Repeat(item, faults);
        faults.Add(item.Place, item.Shown, "a step as text, or an object with repeat and steps");
        return null;
    }

    private static StepRepeat? Repeat(JsonPlace item, FileFaults faults)
    {
        SectionReader section = new(item, RepeatFields.Repeat, faults);
        ImmutableArray<ProtocolPart> parts = section.Value(RepeatFields.Steps) is { } steps ? Parts(steps, faults) : [];
        if (section.Number(RepeatFields.Count) is not { Value: var count }) return null;
        if (count == Math.Floor(count)) return new StepRepeat((int)count, parts, item.Place);
        faults.Add(section.PlaceOf(RepeatFields.Count), section.Value(RepeatFields.Count)!.Shown, "a whole number");
        return null;
    }
}
