using System.Globalization;
using Zintl.Cells.Json;
using Zintl.Materials.Input;

namespace Zintl.Cells.References;

/// <summary>Members of a JSON file, looked up as the reader asks for them; what it does not ask for is free.</summary>
internal static class JsonFile
{
    /// <summary>The document; null where it cannot be read or is not an object.</summary>
    public static JsonPlace? Read(string path, FileFaults faults)
    {
        try
        {
            JsonPlace? root = JsonTree.Read(File.ReadAllBytes(path), faults);
            if (root is null or { Kind: JsonKind.Object }) return root;
            faults.Add(root.Place, root.Shown, "an object");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            faults.Add("$", refused.Message, "a JSON file that can be read");
        }

        return null;
    }

    public static JsonPlace? Member(this JsonPlace place, string key) => place.Members.FirstOrDefault(member => member.Key == key).Value;

    /// <summary>The member's text; null where there is none.</summary>
    public static string? Text(this JsonPlace place, string key, FileFaults faults) => Of(place, key, JsonKind.Text, "text", faults)?.Text;

    /// <summary>The member's number; null where there is none.</summary>
    public static double? Number(this JsonPlace place, string key, FileFaults faults) =>
        Of(place, key, JsonKind.Number, "a number", faults) is { } member ? member.Number(faults) : null;

    /// <summary>The value as a number; 0 after a fault.</summary>
    public static double Number(this JsonPlace place, FileFaults faults)
    {
        if (place.Kind == JsonKind.Number && double.TryParse(place.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)) return value;
        faults.Add(place.Place, place.Shown, "a finite number");
        return 0;
    }

    private static JsonPlace? Of(JsonPlace place, string key, JsonKind kind, string expected, FileFaults faults)
    {
        JsonPlace? member = place.Member(key);
        if (member is null || member.Kind == kind) return member;
        faults.Add(member.Place, member.Shown, expected);
        return null;
    }
}
