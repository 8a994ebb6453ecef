using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Zintl.Analysis.Runs;
using Zintl.Cells.Files;
using Zintl.Materials.Input;
using Zintl.Simulation;

namespace Zintl.Analysis.Sweeps;

/// <summary>
/// <c>cases.jsonl</c>: a first line that tells the inputs, then one line for each finished group, flushed to the disk; a line torn by a crash is dropped. A sweep with
/// the same inputs goes on from there.
/// </summary>
public sealed class SweepStore
{
    private const string Schema = "zintl.sweep-cases/1";
    private readonly string path;
    private readonly Dictionary<int, ImmutableArray<SweepOutcome>> groups = [];

    /// <summary>Opens what an earlier sweep left, or begins anew.</summary>
    /// <param name="folder">The output folder; it exists.</param>
    /// <param name="inputs">Everything that results depend on.</param>
    /// <exception cref="InputException">The file belongs to other inputs, or cannot be read or written.</exception>
    public SweepStore(string folder, string inputs)
    {
        path = Path.Combine(folder, "cases.jsonl");
        string mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inputs)));
        string header = $$"""{"schema":"{{Schema}}","inputs":"{{mark}}"}""" + "\n";
        if (!File.Exists(path))
        {
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(header));
            return;
        }

        string found = File.ReadAllText(path);
        if (!found.StartsWith(header, StringComparison.Ordinal)) throw new InputException(new InputFault(path, "line 1", "the cases of a sweep with other inputs", "the same cell file, --vary, tolerance and version, or another --output"));
        string whole = found[..(found.LastIndexOf('\n') + 1)];
        if (whole.Length < found.Length) AtomicFile.Write(path, Encoding.UTF8.GetBytes(whole));
        foreach (string line in whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)) Take(line);
    }

    /// <summary>All finished cases in order of their numbers.</summary>
    public ImmutableArray<SweepOutcome> Outcomes => [.. groups.Values.SelectMany(group => group).OrderBy(outcome => outcome.Case)];

    /// <summary>Whether the group that begins with a case is finished.</summary>
    public bool Has(int first) => groups.ContainsKey(first);

    /// <summary>Keeps a finished group.</summary>
    public void Add(int first, ImmutableArray<SweepOutcome> outcomes)
    {
        groups[first] = outcomes;
        byte[] line = [.. Line(first, outcomes), (byte)'\n'];
        try
        {
            using FileStream stream = new(path, FileMode.Append, FileAccess.Write, FileShare.Read, 1);
            stream.Write(line);
            stream.Flush(flushToDisk: true);
        }
        catch (Exception failure) when (AtomicFile.IsFileFailure(failure))
        {
            throw new InputException(AtomicFile.Fault(path, failure));
        }
    }

    private static byte[] Line(int first, ImmutableArray<SweepOutcome> outcomes) => JsonText.Embedded(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("group", first);
        json.WriteStartArray("cases");
        foreach (SweepOutcome outcome in outcomes)
        {
            json.WriteStartObject();
            json.WriteNumber("case", outcome.Case);
            json.WriteString("state", outcome.State.ToString());
            json.WriteString("end", outcome.End);
            Number(json, "capacity", outcome.Capacity);
            Number(json, "energy", outcome.Energy);
            Number(json, "meanVoltage", outcome.MeanVoltage);
            Number(json, "thickness", outcome.LargestThickness);
            Number(json, "porosity", outcome.SmallestPorosity);
            Number(json, "balance", outcome.WorstBalance);
            json.WriteString("note", outcome.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private void Take(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        int first = document.RootElement.GetProperty("group").GetInt32();
        groups[first] = [.. document.RootElement.GetProperty("cases").EnumerateArray().Select(each => new SweepOutcome(
            each.GetProperty("case").GetInt32(),
            first,
            Enum.Parse<RunState>(each.GetProperty("state").GetString()!),
            each.GetProperty("end").GetString()!,
            Number(each, "capacity") ?? 0,
            Number(each, "energy"),
            Number(each, "meanVoltage"),
            Number(each, "thickness") ?? 0,
            Number(each, "porosity") ?? 0,
            Number(each, "balance") ?? double.PositiveInfinity,
            each.GetProperty("note").GetString()))];
    }

    private static double? Number(JsonElement each, string name) => each.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}
