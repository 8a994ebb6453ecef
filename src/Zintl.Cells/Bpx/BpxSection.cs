using Zintl.Cells.Files;
using Zintl.Cells.Json;
using Zintl.Cells.Text;
using Zintl.Materials.Input;

namespace Zintl.Cells.Bpx;

/// <summary>An object of a BPX file: gives what is asked for, reports what is missing or wrong, and at the end every key that nobody asked for.</summary>
/// <param name="place">The object; null where the file has none.</param>
/// <param name="path">Its path, for messages.</param>
/// <param name="context">Where faults and warnings go.</param>
internal sealed class BpxSection(JsonPlace? place, string path, BpxContext context)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public BpxContext Context => context;

    /// <summary>Path and line, for messages.</summary>
    public string Place => place?.Place ?? path;

    /// <summary>Keys in the order of the file.</summary>
    public IEnumerable<string> Keys => place is null ? [] : place.Members.Select(member => member.Key);

    public bool Has(string key) => Keys.Contains(key, StringComparer.Ordinal);

    public JsonPlace? Find(string key)
    {
        known.Add(key);
        return place?.Members.FirstOrDefault(member => member.Key == key).Value;
    }

    /// <summary>A number of the range; null where the key is missing, or wrong and reported.</summary>
    public double? Optional(string key, Interval range)
    {
        if (Find(key) is not { } found) return null;
        if (found.Kind == JsonKind.Number && NumberText.TryParse(found.Text, out double value) && range.Contains(value)) return value;
        context.Fault(found, $"a number in {range}");
        return null;
    }

    /// <summary>A number of the range; not a number where it is missing or wrong, which is reported.</summary>
    public double Required(string key, Interval range)
    {
        if (!Has(key)) Missing(key);
        return Optional(key, range) ?? double.NaN;
    }

    /// <summary>Text; null where there is none.</summary>
    public string? Text(string key)
    {
        if (Find(key) is not { } found) return null;
        if (found.Kind == JsonKind.Text) return found.Text;
        context.Fault(found, "text");
        return null;
    }

    /// <summary>The object of a key; an empty one where it is missing, which is reported if it must be there.</summary>
    public BpxSection Child(string key, bool required = false)
    {
        JsonPlace? found = Find(key);
        if (found is null && required) Missing(key);
        if (found is { Kind: not JsonKind.Object })
        {
            context.Fault(found, "an object");
            found = null;
        }

        return new BpxSection(found, $"{path}.{key}", context);
    }

    public void Missing(string key) => context.Faults.Add(Place, "nothing", $"the key \"{key}\"");

    /// <summary>Reports the keys that the format does not know.</summary>
    public void RefuseOthers()
    {
        if (place is null) return;
        foreach ((string key, JsonPlace value) in place.Members)
            if (!known.Contains(key)) context.Faults.Add(value.Place, $"unknown key \"{key}\"", Nearest.Suggestion(key, known));
    }
}
