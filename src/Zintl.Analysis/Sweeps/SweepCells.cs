using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zintl.Cells.Files;
using Zintl.Materials;
using Zintl.Materials.Input;

namespace Zintl.Analysis.Sweeps;

/// <summary>A cell file with other numbers in it: keys are its dotted paths, and a few names of what a lab asks every day.</summary>
public sealed class SweepCells
{
    private const string Loading = "loading", Rate = "C-rate", Lower = "window.lower", Upper = "window.upper";
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 32 };

    private readonly string path;
    private readonly byte[] text;
    private readonly MaterialLibrary library;
    private readonly CellSetup stated;
    private readonly SortedDictionary<string, string> read = new(StringComparer.Ordinal);

    /// <summary>Reads the cell file as it stands.</summary>
    /// <param name="path">The file.</param>
    /// <param name="library">The material library.</param>
    /// <exception cref="InputException">All faults of the file.</exception>
    public SweepCells(string path, MaterialLibrary library)
    {
        (this.path, this.library) = (path, library);
        try
        {
            text = File.ReadAllBytes(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException(new InputFault(path, "file", "no file that can be read", "a cell file"));
        }

        if (text.AsSpan().StartsWith(Encoding.UTF8.Preamble)) text = text[Encoding.UTF8.Preamble.Length..];
        stated = Parse(text);
    }

    /// <summary>Everything that results depend on: the text of the file and of what it names.</summary>
    public string Inputs => Encoding.UTF8.GetString(text) + string.Concat(read.Select(file => file.Key + "\n" + file.Value));

    /// <summary>The cell of every case.</summary>
    /// <exception cref="InputException">All faults of all cases.</exception>
    public ImmutableArray<CellSetup> All(SweepGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        FaultList faults = new();
        var setups = ImmutableArray.CreateBuilder<CellSetup>(grid.Count);
        for (int i = 0; i < grid.Count; i++)
        {
            try
            {
                setups.Add(Of(grid, i));
            }
            catch (InputException refused)
            {
                foreach (InputFault fault in refused.Faults) faults.Add(fault.File, fault.Path, fault.Found, fault.Expected);
                if (faults.Count >= 20) break;
            }
        }

        faults.ThrowIfAny();
        return setups.MoveToImmutable();
    }

    private CellSetup Of(SweepGrid grid, int number)
    {
        ImmutableArray<double> values = grid.Values(number);
        JsonNode document = JsonNode.Parse(text, null, Lenient)!;
        for (int i = 0; i < values.Length; i++) Write(document, grid.Axes[i], values[i]);
        CellSetup setup = Parse(Encoding.UTF8.GetBytes(document.ToJsonString()));
        for (int i = 0; i < values.Length; i++)
        {
            if (InProtocol(grid.Axes[i])) setup = setup with { Protocol = Changed(setup, grid.Axes[i], values[i]) };
        }

        return setup;
    }

    private CellSetup Parse(byte[] utf8) => CellFile.Parse(utf8, path, library, name =>
    {
        string content = File.ReadAllText(Path.Combine(Path.GetDirectoryName(path) ?? "", name));
        read[name] = content;
        return content;
    });

    /// <summary>Cut-offs belong to the protocol where it states them, else to the window of the cell.</summary>
    private bool InProtocol(SweepAxis axis) => axis.Key switch
    {
        Rate => true,
        Lower or Upper => SweepProtocol.HasCutOff(stated.Protocol, axis.Key == Upper),
        _ => false,
    };

    private Zintl.Cells.Protocols.Protocol Changed(CellSetup setup, SweepAxis axis, double value)
    {
        if (axis.Key != Rate) return SweepProtocol.WithCutOff(setup.Protocol, axis.Key == Upper, Volts(axis, value));
        if (axis.Unit.Length > 0 && axis.Unit != "C") throw Refused(axis, $"unit \"{axis.Unit}\"", "C-rates without unit, or with C");
        if (value <= 0) throw Refused(axis, axis.Text(value), "C-rates above 0; the protocol says which way the current flows");
        if (!SweepProtocol.HasCurrent(setup.Protocol)) throw Refused(axis, "a protocol without constant currents", "a step such as \"Discharge at 1C until 2.5 V\"");
        return SweepProtocol.WithRate(setup.Protocol, value);
    }

    private static double Volts(SweepAxis axis, double value) => axis.Unit switch
    {
        "V" => value,
        "mV" => 1e-3 * value,
        _ => throw Refused(axis, $"unit \"{axis.Unit}\"", "V or mV"),
    };

    private static InputException Refused(SweepAxis axis, string found, string expected) => new(new InputFault("", $"--vary {axis.Key}", found, expected));

    private void Write(JsonNode document, SweepAxis axis, double value)
    {
        if (InProtocol(axis)) return;
        string[] keys = (axis.Key == Loading ? LoadingKey(document) : axis.Key).Split('.');
        JsonNode? place = document;
        foreach (string key in keys[..^1])
        {
            if (place is not JsonObject section) throw Refused(axis, "a path through something that is no section of the cell file", "a dotted path such as electrode.loading");
            place = section[key] ??= new JsonObject();
        }

        if (place is not JsonObject last) throw Refused(axis, "a path through something that is no section of the cell file", "a dotted path such as electrode.loading");
        if (last[keys[^1]] is JsonArray) throw Refused(axis, "a list", "a number of the cell file");
        last[keys[^1]] = axis.Unit.Length == 0 ? JsonValue.Create(value) : JsonValue.Create(axis.Text(value));
    }

    private static string LoadingKey(JsonNode document) => document["negative"] is null ? "electrode.loading" : "negative.electrode.loading";
}
