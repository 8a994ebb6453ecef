using System.Collections.Immutable;
using System.Globalization;
using Zintl.Cells.Files.Fields;
using Zintl.Cells.Json;
using Zintl.Cells.Protocols;
using Zintl.Materials.Input;

namespace Zintl.Cells.Files;

/// <summary>Reads the protocol of a cell file: a list of texts, of {"repeat": 3, "steps": [...]} and of {"goto": "step 2", "times": 10}.</summary>
internal static class ProtocolReader
{
    private const string Target = "step ";

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
            foreach (InputFault fault in input.Faults)
                faults.All.Add(fault.File.Length > 0 ? fault.File : faults.File, fault.Path, fault.Found, fault.Expected);
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
        if (item.Kind == JsonKind.Object) return item.Members.Any(member => member.Key == GotoFields.Step.Name) ? Goto(item, faults) : Repeat(item, faults);
        faults.Add(item.Place, item.Shown, "a step as text, an object with repeat and steps, or one with goto and times");
        return null;
    }

    private static StepRepeat? Repeat(JsonPlace item, FileFaults faults)
    {
        SectionReader section = new(item, RepeatFields.Repeat, faults);
        ImmutableArray<ProtocolPart> parts = section.Value(RepeatFields.Steps) is { } steps ? Parts(steps, faults) : [];
        return Whole(section, RepeatFields.Count, faults) is { } count ? new StepRepeat(count, parts, item.Place) : null;
    }

    private static StepGoto? Goto(JsonPlace item, FileFaults faults)
    {
        SectionReader section = new(item, GotoFields.Goto, faults);
        int? times = Whole(section, GotoFields.Times, faults);
        if (section.Text(GotoFields.Step) is not { } text) return null;
        int step = 0;
        bool good = text.StartsWith(Target, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(Target.Length), NumberStyles.None, CultureInfo.InvariantCulture, out step);
        if (!good) faults.Add(section.PlaceOf(GotoFields.Step), section.Value(GotoFields.Step)!.Shown, "a step above, such as \"step 2\"");
        return good && times is { } count ? new StepGoto(step, count, item.Place) : null;
    }

    private static int? Whole(SectionReader section, NumberField field, FileFaults faults)
    {
        if (section.Number(field) is not { Value: var number }) return null;
        if (number == Math.Floor(number)) return (int)number;
        faults.Add(section.PlaceOf(field), section.Value(field)!.Shown, "a whole number");
        return null;
    }
}
