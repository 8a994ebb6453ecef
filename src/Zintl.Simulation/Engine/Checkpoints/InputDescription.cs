using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;

namespace Zintl.Simulation.Engine.Checkpoints;

/// <summary>
/// Any input as lines "place = value": every field of every object in it, private ones included, down to plain values; rows of plain values as one line with their
/// hash. It looks at types instead of asking them, so that a field added to a design later cannot be forgotten here: two inputs with the same lines are the same.
/// </summary>
internal static class InputDescription
{
    private const int DeepestNesting = 64;

    /// <summary>The lines of one input, in the order of its fields.</summary>
    /// <exception cref="ArgumentException">The input contains itself.</exception>
    public static void Add(List<KeyValuePair<string, string>> lines, string place, object? value) => Add(lines, place, value, 0);

    private static void Add(List<KeyValuePair<string, string>> lines, string place, object? value, int depth)
    {
        if (depth > DeepestNesting) throw new ArgumentException($"{place} is nested too deeply to be described.", nameof(value));
        switch (value)
        {
            case null:
                lines.Add(new(place, "nothing"));
                break;
            case string text:
                lines.Add(new(place, text));
                break;
            case Delegate code:
                lines.Add(new(place, $"{code.Method.DeclaringType}.{code.Method.Name}"));
                Add(lines, $"{place}.Target", code.Target, depth + 1);
                break;
            case IFormattable plain when IsPlain(value.GetType()):
                lines.Add(new(place, plain.ToString(null, CultureInfo.InvariantCulture)));
                break;
            case bool truth:
                lines.Add(new(place, truth ? "true" : "false"));
                break;
            case IDictionary map:
                AddAll(lines, place, map.Keys.Cast<object>().OrderBy(key => key.ToString(), StringComparer.Ordinal).Select(key => new DictionaryEntry(key, map[key])), depth);
                break;
            case IEnumerable all:
                AddAll(lines, place, all, depth);
                break;
            default:
                AddFields(lines, place, value, depth);
                break;
        }
    }

    private static void AddAll(List<KeyValuePair<string, string>> lines, string place, IEnumerable all, int depth)
    {
        object?[] items = [.. all.Cast<object?>()];
        if (items.Length > 0 && items.All(item => item is IFormattable && IsPlain(item.GetType())))
        {
            lines.Add(new(place, FormattableString.Invariant($"{items.Length} values, {Hash(items)}")));
            return;
        }

        lines.Add(new(place, FormattableString.Invariant($"{items.Length} entries")));
        for (int i = 0; i < items.Length; i++) Add(lines, FormattableString.Invariant($"{place}[{i}]"), items[i], depth + 1);
    }

    private static void AddFields(List<KeyValuePair<string, string>> lines, string place, object value, int depth)
    {
        lines.Add(new(place, value.GetType().Name));
        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).OrderBy(field => field.MetadataToken))
                Add(lines, $"{place}.{NameOf(field)}", field.GetValue(value), depth + 1);
        }
    }

    /// <summary>The name people know: of the property where the compiler made the field for one.</summary>
    private static string NameOf(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(decimal) || type == typeof(DateOnly) || type == typeof(TimeSpan);

    private static string Hash(object?[] items)
    {
        string all = string.Join(' ', items.Select(item => ((IFormattable)item!).ToString(null, CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(all)).AsSpan(0, 8));
    }
}
