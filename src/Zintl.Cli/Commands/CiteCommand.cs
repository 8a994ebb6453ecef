using System.CommandLine;
using System.Text;
using System.Text.Json;
using Zintl.Analysis.Report;
using Zintl.Materials.Input;

namespace Zintl.Cli.Commands;

/// <summary><c>zintl cite runs/x</c> or <c>zintl cite Sn</c>: the references behind a run or a material.</summary>
internal static class CiteCommand
{
    public static Command Create(GlobalOptions options)
    {
        Argument<string> subject = new("subject") { Description = "A run folder or a material." };
        Command command = new("cite", "References behind the numbers of a run or a material.") { subject };
        return CommandContext.With(command, options, "cite", context =>
        {
            string name = context.Parsed.GetValue(subject)!;
            IEnumerable<string> keys = Directory.Exists(name) ? OfRun(name) : CitedSources.Of(context.Library.Material(name));
            CitedSource[] sources = [.. CitedSources.Find(keys, context.Library.References)];
            return context.Output.Succeed(Text(sources), writer => Document(writer, sources), []);
        });
    }

    private static SortedSet<string> OfRun(string folder)
    {
        string file = Path.Combine(folder, "cell.json");
        SortedSet<string> keys = new(StringComparer.Ordinal);
        try
        {
            using JsonDocument cell = JsonDocument.Parse(File.ReadAllBytes(file));
            Collect(cell.RootElement, keys);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new InputException(new InputFault(file, "file", "no resolved cell that can be read", "the cell.json of a run folder"));
        }

        return keys;
    }

    private static void Collect(JsonElement element, SortedSet<string> keys)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray()) Collect(item, keys);
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.NameEquals("source") && property.Value.ValueKind == JsonValueKind.String)
            {
                foreach (string key in property.Value.GetString()!.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) keys.Add(key);
            }
            else
            {
                Collect(property.Value, keys);
            }
        }
    }

    private static string Text(CitedSource[] sources)
    {
        StringBuilder text = new();
        foreach (CitedSource source in sources)
        {
            text.Append('[').Append(source.Key).Append("] ").Append(source.Text);
            if (source.Doi is { } doi && !source.Text.Contains(doi, StringComparison.Ordinal)) text.Append(" doi:").Append(doi);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Document(Utf8JsonWriter writer, CitedSource[] sources)
    {
        writer.WriteStartArray();
        foreach (CitedSource source in sources)
        {
            writer.WriteStartObject();
            writer.WriteString("key", source.Key);
            writer.WriteString("text", source.Text);
            writer.WriteString("doi", source.Doi);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
