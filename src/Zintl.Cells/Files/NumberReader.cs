using System.Globalization;
using Zintl.Cells.Files.Fields;
using Zintl.Cells.Json;
using Zintl.Cells.Units;
using Zintl.Materials;
using Zintl.Materials.Input;

namespace Zintl.Cells.Files;

/// <summary>Reads a number in any of its three forms: plain, text with a unit, object with value, source and kind.</summary>
internal static class NumberReader
{
    /// <summary>The number in SI; null where it is wrong.</summary>
    public static Sourced? Read(JsonPlace place, NumberField field, FileFaults faults)
    {
        if (place.Kind != JsonKind.Object)
            return Value(place, field, faults) is { } value ? new(value, value, value, EvidenceKind.Unverified, "", Stated(place)) : null;

        SectionField form = NumberFields.Of(field);
        SectionReader section = new(place, form, faults);
        (string? source, EvidenceKind? kind) = (section.Text(NumberFields.Source), section.Word(NumberFields.Kind));
        string? note = section.Text(NumberFields.Note);
        if (kind is not (null or EvidenceKind.Assumed or EvidenceKind.Unverified) && source is null)
            faults.Add(place.Place, "no source", "the key \"source\", or the kind assumed or unverified");
        if (section.Value(form.Fields[0]) is not { } stated || Value(stated, field, faults) is not { } number) return null;
        string where = note is null ? Stated(stated) : $"{note}; {Stated(stated)}";
        return new(number, number, number, kind ?? EvidenceKind.Unverified, source ?? "", where);
    }

    private static string Stated(JsonPlace place) => $"stated at {place.Path} as {place.Shown}";

    private static double? Value(JsonPlace place, NumberField field, FileFaults faults)
    {
        if (place.Kind is not (JsonKind.Number or JsonKind.Text))
        {
            faults.Add(place.Place, place.Shown, $"a number in {field.Unit.Text}, or text with a unit");
            return null;
        }

        if (!Quantity.TryParse(place.Text, field.Unit, out double value, out InputFault? fault))
        {
            faults.Add(place.Place, fault.Found, fault.Expected);
            return null;
        }

        if (field.Range.Contains(InUnit(field, value))) return value;
        faults.Add(place.Place, place.Shown, string.Create(CultureInfo.InvariantCulture, $"{field.Name} in {field.Range}{Unit(field)}"));
        return null;
    }

    /// <summary>The number in the field's unit, rounded to 14 digits, so that "1 mm" is not above 1000 um.</summary>
    private static double InUnit(NumberField field, double value) =>
        double.Parse(field.Unit.FromSi(value).ToString("G14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Unit(NumberField field) => field.Unit == PhysicalUnit.One ? "" : $" {field.Unit.Text}";
}
