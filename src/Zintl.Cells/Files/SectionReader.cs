using System.Collections.Immutable;
using System.Globalization;
using Zintl.Cells.Json;
using Zintl.Cells.Text;
using Zintl.Materials;
using Zintl.Materials.Input;

namespace Zintl.Cells.Files;

/// <summary>Reads the keys of one object of a cell file. What is wrong goes to the list of faults, and the key counts as absent.</summary>
internal sealed class SectionReader
{
    private readonly Dictionary<string, JsonPlace> members = new(StringComparer.Ordinal);
    private readonly FileFaults faults;
    private readonly bool isObject;

    /// <summary>Opens an object; null where the whole section is absent.</summary>
    public SectionReader(JsonPlace? place, SectionField section, FileFaults faults)
    {
        this.faults = faults;
        Place = place?.Place ?? "$";
        if (place is null) return;
        if (place.Kind == JsonKind.Text && section.Shorthand is { } shorthand) members[shorthand.Name] = place;
        else if (isObject = place.Kind == JsonKind.Object) Open(place, section);
        else faults.Add(place.Place, place.Shown, section.Shorthand is null ? "an object" : "text or an object");
    }

    /// <summary>Where the section stands, for messages.</summary>
    public string Place { get; }

    public bool Has(Field field) => members.ContainsKey(field.Name);

    /// <summary>Where a key stands, for messages; the section's place where it is absent.</summary>
    public string PlaceOf(Field field) => members.TryGetValue(field.Name, out JsonPlace? place) ? place.Place : Place;

    public JsonPlace? Value(Field field) => members.GetValueOrDefault(field.Name);

    public SectionReader Section(SectionField field) => new(Value(field), field, faults);

    /// <summary>The objects of a list; none where it is absent or wrong.</summary>
    public ImmutableArray<SectionReader> List(ListField field)
    {
        if (Value(field) is not { } place) return [];
        if (place.Kind == JsonKind.List && place.Items.Length > 0) return [.. place.Items.Select(item => new SectionReader(item, field.Item, faults))];
        faults.Add(place.Place, place.Kind == JsonKind.List ? "an empty list" : place.Shown, "a list of objects");
        return [];
    }

    /// <summary>Notes a key that has to be there and is not; tells whether it is.</summary>
    public bool Requires(Field field)
    {
        if (isObject && !Has(field)) faults.Add(Place, "nothing", $"the key \"{field.Name}\": {field.Description}");
        return Has(field);
    }

    /// <summary>Refuses keys that go only with something else.</summary>
    public void Refuse(string expected, params ReadOnlySpan<Field> fields)
    {
        foreach (Field field in fields)
            if (Has(field)) faults.Add(PlaceOf(field), $"\"{field.Name}\"", expected);
    }

    /// <summary>The number in SI; null where absent or wrong.</summary>
    public Sourced? Number(NumberField field) => Value(field) is { } place ? NumberReader.Read(place, field, faults) : null;

    /// <summary>The number of one of two keys that exclude each other, the second turned into the first; null where neither is stated.</summary>
    public Sourced? Either(NumberField first, NumberField second, Func<double, double> turn)
    {
        if (Has(first) && Has(second)) faults.Add(PlaceOf(second), $"both \"{first.Name}\" and \"{second.Name}\"", "one of them");
        (Sourced? stated, Sourced? other) = (Number(first), Number(second));
        return stated ?? (other is { } number ? number with { Value = turn(number.Value), Low = turn(number.Low), High = turn(number.High) } : null);
    }

    public string? Text(TextField field)
    {
        if (Value(field) is not { } place) return null;
        bool good = place.Kind == JsonKind.Text && place.Text.Length > 0 && (field.Only is null || field.Only == place.Text);
        if (!good) faults.Add(place.Place, place.Shown, field.Only is null ? "text" : $"\"{field.Only}\"");
        return good ? place.Text : null;
    }

    public T? Word<T>(WordField<T> field)
        where T : struct
    {
        if (Value(field) is not { } place) return null;
        foreach ((string word, T meaning) in field.Choices)
            if (place.Kind == JsonKind.Text && word == place.Text) return meaning;
        faults.Add(place.Place, place.Shown, $"one of {string.Join(", ", field.Words)}{Spelling.Hint(place.Text, field.Words)}");
        return null;
    }

    private void Open(JsonPlace place, SectionField section)
    {
        foreach ((string key, JsonPlace value) in place.Members)
        {
            Field? field = section.Fields.FirstOrDefault(known => known.Name == key);
            if (field is not null) members[key] = value;
            else faults.Add(value.Place, $"the unknown key \"{key}\"", Known(key, section));
        }

        foreach (Field field in section.Fields.Where(field => field.Required && !members.ContainsKey(field.Name)))
            faults.Add(place.Place, "nothing", $"the key \"{field.Name}\": {field.Description}");
    }

    private static string Known(string key, SectionField section)
    {
        string[] names = [.. section.Fields.Select(field => field.Name).Where(name => name[0] != '$')];
        return string.Create(CultureInfo.InvariantCulture, $"one of {string.Join(", ", names)}{Spelling.Hint(key, names)}");
    }
}
