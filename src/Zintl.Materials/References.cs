using System.Collections.Immutable;
using System.Text;
using Zintl.Materials.Input;
using static System.FormattableString;

namespace Zintl.Materials;

/// <summary>The bibliography: a reader for the part of BibTeX that the data use, <c>@type{key, field = {value}, ...}</c>.</summary>
public sealed class References
{
    private readonly Dictionary<string, Reference> byKey = new(StringComparer.Ordinal);

    public IEnumerable<Reference> All => byKey.Values.OrderBy(reference => reference.Key, StringComparer.Ordinal);

    public bool Contains(string key) => byKey.ContainsKey(key);

    /// <summary>The record of a key; null where there is none.</summary>
    public Reference? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>Reads BibTeX text; text between entries is a comment.</summary>
    public static References Parse(string text, FileFaults faults)
    {
        References references = new();
        int position = 0;
        while ((position = text.IndexOf('@', position)) >= 0)
        {
            int open = text.IndexOf('{', position);
            int end = open < 0 ? -1 : Closing(text, open);
            if (end < 0)
            {
                faults.Add(Invariant($"line {Line(text, position)}"), "an entry that does not end", "balanced braces");
                break;
            }
            Reference reference = ParseEntry(text[(position + 1)..open].Trim(), text.AsSpan(open + 1, end - open - 1));
            if (!references.byKey.TryAdd(reference.Key, reference))
                faults.Add(Invariant($"line {Line(text, position)}"), $"the key {reference.Key} a second time", "each key once");
            position = end + 1;
        }
        return references;
    }

    private static Reference ParseEntry(string type, ReadOnlySpan<char> body)
    {
        int comma = body.IndexOf(',');
        string key = (comma < 0 ? body : body[..comma]).Trim().ToString();
        string rest = comma < 0 ? "" : body[(comma + 1)..].ToString();
        var fields = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        int position = 0;
        while (rest.IndexOf('=', position) is var equals and >= 0)
        {
            int open = rest.IndexOf('{', equals);
            int end = open < 0 ? -1 : Closing(rest, open);
            if (end < 0) break;
            fields[rest[position..equals].Trim(' ', ',', '\n', '\r', '\t').ToLowerInvariant()] = Unbraced(rest[(open + 1)..end]);
            position = end + 1;
        }
        return new(key, type.ToLowerInvariant(), fields.ToImmutable());
    }

    private static string Unbraced(string value)
    {
        StringBuilder plain = new(value.Length);
        foreach (char c in value)
            if (c is not ('{' or '}')) plain.Append(c is '\n' or '\r' or '\t' ? ' ' : c);
        return plain.ToString().Trim();
    }

    private static int Closing(string text, int open)
    {
        int depth = 0;
        for (int i = open; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            if (text[i] == '}' && --depth == 0) return i;
        }
        return -1;
    }

    private static int Line(string text, int position) => 1 + text.AsSpan(0, position).Count('\n');
}
