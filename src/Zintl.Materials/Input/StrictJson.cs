using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using static System.FormattableString;

namespace Zintl.Materials.Input;

/// <summary>
/// Reads JSON into plain types by their serialisation contract and reports everything that does not fit, instead of the first: unknown keys with the
/// nearest known name, missing and duplicate keys, wrong types, numbers that are not finite, text that is not JSON.
/// </summary>
public static class StrictJson
{
    /// <summary>Reads one document; null where it is not JSON or not an object. Faults are added to <paramref name="faults"/>.</summary>
    public static T? Read<T>(ReadOnlyMemory<byte> utf8, JsonTypeInfo<T> type, FileFaults faults)
        where T : class
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8);
            return (T?)Read(document.RootElement, type, "$", faults);
        }
        catch (JsonException exception)
        {
            faults.Add(Invariant($"line {exception.LineNumber + 1}"), "text that is not JSON", "a complete JSON document");
            return null;
        }
    }

    private static object? Read(JsonElement element, JsonTypeInfo type, string path, FileFaults faults) => type.Kind switch
    {
        JsonTypeInfoKind.Object => ReadObject(element, type, path, faults),
        JsonTypeInfoKind.Dictionary => ReadDictionary(element, type, path, faults),
        JsonTypeInfoKind.Enumerable => ReadList(element, type, path, faults),
        _ => ReadScalar(element, Nullable.GetUnderlyingType(type.Type) ?? type.Type, path, faults),
    };

    private static object? ReadObject(JsonElement element, JsonTypeInfo type, string path, FileFaults faults)
    {
        if (!Expect(element, JsonValueKind.Object, "an object", path, faults)) return null;
        object result = type.CreateObject!();
        HashSet<string> seen = [];
        foreach (JsonProperty member in element.EnumerateObject())
        {
            string place = $"{path}.{member.Name}";
            if (!seen.Add(member.Name)) faults.Add(place, "the key a second time", "each key once");
            JsonPropertyInfo? property = type.Properties.FirstOrDefault(candidate => candidate.Name == member.Name);
            if (property is null)
                faults.Add(place, $"unknown key \"{member.Name}\"", Nearest.Suggestion(member.Name, type.Properties.Select(known => known.Name)));
            else if (Read(member.Value, type.Options.GetTypeInfo(property.PropertyType), place, faults) is { } value)
                property.Set!(result, value);
        }
        foreach (JsonPropertyInfo property in type.Properties)
            if (property.IsRequired && !seen.Contains(property.Name)) faults.Add(path, "nothing", $"the key \"{property.Name}\"");
        return result;
    }

    private static IDictionary? ReadDictionary(JsonElement element, JsonTypeInfo type, string path, FileFaults faults)
    {
        if (!Expect(element, JsonValueKind.Object, "an object", path, faults)) return null;
        var result = (IDictionary)type.CreateObject!();
        JsonTypeInfo item = type.Options.GetTypeInfo(type.ElementType!);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            string place = $"{path}.{member.Name}";
            if (result.Contains(member.Name)) faults.Add(place, "the key a second time", "each key once");
            else if (Read(member.Value, item, place, faults) is { } value) result.Add(member.Name, value);
        }
        return result;
    }

    private static IList? ReadList(JsonElement element, JsonTypeInfo type, string path, FileFaults faults)
    {
        if (!Expect(element, JsonValueKind.Array, "a list", path, faults)) return null;
        var result = (IList)type.CreateObject!();
        JsonTypeInfo item = type.Options.GetTypeInfo(type.ElementType!);
        int index = 0;
        foreach (JsonElement child in element.EnumerateArray())
            if (Read(child, item, Invariant($"{path}[{index++}]"), faults) is { } value) result.Add(value);
        return result;
    }

    private static object? ReadScalar(JsonElement element, Type type, string path, FileFaults faults)
    {
        if (type == typeof(string)) return Expect(element, JsonValueKind.String, "text", path, faults) ? element.GetString() : null;
        if (type == typeof(bool)) return ReadBoolean(element, path, faults);
        if (type.IsEnum) return ReadEnum(element, type, path, faults);
        return ReadNumber(element, path, faults);
    }

    private static bool? ReadBoolean(JsonElement element, string path, FileFaults faults)
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False) return element.GetBoolean();
        faults.Add(path, Shown(element), "true or false");
        return null;
    }

    /// <summary>A number; NaN where it is none, so that a reader can tell a reported fault from a key that was left out.</summary>
    private static double ReadNumber(JsonElement element, string path, FileFaults faults)
    {
        if (!Expect(element, JsonValueKind.Number, "a number", path, faults)) return double.NaN;
        if (element.TryGetDouble(out double value) && double.IsFinite(value)) return value;
        faults.Add(path, Shown(element), "a finite number");
        return double.NaN;
    }

    private static object? ReadEnum(JsonElement element, Type type, string path, FileFaults faults)
    {
        if (!Expect(element, JsonValueKind.String, "text", path, faults)) return null;
        string text = element.GetString()!;
        string[] names = [.. Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName)];
        if (names.Contains(text, StringComparer.Ordinal)) return Enum.Parse(type, text, ignoreCase: true);
        faults.Add(path, $"\"{text}\"", Nearest.Suggestion(text, names));
        return null;
    }

    private static bool Expect(JsonElement element, JsonValueKind kind, string expected, string path, FileFaults faults)
    {
        if (element.ValueKind == kind) return true;
        faults.Add(path, Shown(element), expected);
        return false;
    }

    private static string Shown(JsonElement element)
    {
        string text = element.GetRawText();
        return text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 37), "...");
    }
}
