using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Zintl.Materials.Input;

namespace Zintl.Cells.Json;

/// <summary>Reads JSON with comments and trailing commas into places; duplicate keys are faults, and so is text that is not JSON.</summary>
internal ref struct JsonTree
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 32 };

    private readonly ReadOnlySpan<byte> utf8;
    private readonly FileFaults faults;
    private Utf8JsonReader reader;
    private long counted;
    private int line = 1;

    private JsonTree(ReadOnlySpan<byte> utf8, FileFaults faults)
    {
        this.utf8 = utf8;
        this.faults = faults;
        reader = new Utf8JsonReader(utf8, Options);
    }

    /// <summary>The document; null where it is not JSON.</summary>
    public static JsonPlace? Read(ReadOnlySpan<byte> utf8, FileFaults faults)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(utf8))
        {
            faults.Add("$", "bytes that are not UTF-8 text", "a JSON document in UTF-8");
            return null;
        }

        try
        {
            JsonTree tree = new(utf8, faults);
            tree.reader.Read();
            JsonPlace root = tree.Value("$");
            tree.reader.Read();
            return root;
        }
        catch (JsonException broken)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}");
            faults.Add(place, $"text that is not JSON: {Cause(broken)}", "a JSON document (comments and trailing commas are fine)");
            return null;
        }
    }

    private JsonPlace Value(string path)
    {
        int at = Line();
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new(JsonKind.Object, path, at, "", Members(path), []),
            JsonTokenType.StartArray => new(JsonKind.List, path, at, "", [], Items(path)),
            JsonTokenType.String => new(JsonKind.Text, path, at, Unescaped(path), [], []),
            JsonTokenType.Number => new(JsonKind.Number, path, at, Raw(), [], []),
            JsonTokenType.Null => new(JsonKind.Null, path, at, "null", [], []),
            _ => new(JsonKind.Boolean, path, at, Raw(), [], []),
        };
    }

    private ImmutableArray<(string Key, JsonPlace Value)> Members(string path)
    {
        var members = ImmutableArray.CreateBuilder<(string Key, JsonPlace Value)>();
        HashSet<string> keys = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string key = Unescaped(path);
            reader.Read();
            JsonPlace value = Value($"{path}.{key}");
            if (keys.Add(key)) members.Add((key, value));
            else faults.Add(value.Place, "the key a second time", "each key once");
        }

        return members.ToImmutable();
    }

    private ImmutableArray<JsonPlace> Items(string path)
    {
        var items = ImmutableArray.CreateBuilder<JsonPlace>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Value(string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]")));
        return items.ToImmutable();
    }

    /// <summary>Text with its escapes resolved; half a surrogate pair is a fault.</summary>
    private string Unescaped(string path)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{path}, line {Line()}"), "an escape that is no character", "Unicode text");
            return "";
        }
    }

    private readonly string Raw() => Encoding.UTF8.GetString(reader.ValueSpan);

    /// <summary>The line of the current token; newlines are counted once.</summary>
    private int Line()
    {
        line += utf8[(int)counted..(int)reader.TokenStartIndex].Count((byte)'\n');
        counted = reader.TokenStartIndex;
        return line;
    }

    /// <summary>The reader's words without the position, which the place already gives.</summary>
    private static string Cause(JsonException broken)
    {
        int position = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (position < 0 ? broken.Message : broken.Message[..position]).TrimEnd('.');
    }
}
