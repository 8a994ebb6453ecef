using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Zintl.Analysis.Runs;
using Zintl.Analysis.Text;
using Zintl.Cells.Files;
using Zintl.Materials.Input;
using Zintl.Simulation;

namespace Zintl.Analysis.Sweeps;

/// <summary>What a sweep leaves: <c>sweep.csv</c>, <c>sweep.json</c> ("zintl.sweep/1") and figures; and its table for people.</summary>
public static class SweepFolder
{
    private const string Schema = "zintl.sweep/1";

    /// <summary>Writes all files but the store.</summary>
    /// <exception cref="InputException">A file could not be written; those before it are whole.</exception>
    public static void Write(string folder, SweepGrid grid, ImmutableArray<SweepOutcome> outcomes, string version)
    {
        ArgumentNullException.ThrowIfNull(grid);
        AtomicFile.Write(Path.Combine(folder, "sweep.csv"), Table(grid, outcomes));
        AtomicFile.Write(Path.Combine(folder, "sweep.json"), JsonText.Document(json => Document(json, grid, outcomes, version)));
        foreach ((string name, string svg) in SweepFigures.Of(grid, outcomes)) AtomicFile.Write(Path.Combine(folder, name + ".svg"), Encoding.UTF8.GetBytes(svg));
    }

    /// <summary>The table for people.</summary>
    public static string Text(SweepGrid grid, ImmutableArray<SweepOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(grid);
        TextColumn[] columns = [.. grid.Axes.Select(axis => new TextColumn(axis.Caption, true)), .. SweepColumn.All.Select(column => new TextColumn(column.Name, true)), new TextColumn("end")];
        return TextTable.Format(columns, [.. outcomes.Select(outcome => (string[])
        [
            .. grid.Values(outcome.Case).Select(value => NumberText.Short(value)),
            .. SweepColumn.All.Select(column => NumberText.Significant(column.Read(outcome))),
            outcome.State == RunState.Failed ? "failed" : outcome.End,
        ])]);
    }

    /// <summary>The summary of a sweep.</summary>
    public static void Document(Utf8JsonWriter json, SweepGrid grid, ImmutableArray<SweepOutcome> outcomes, string version)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(grid);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("version", version);
        json.WriteNumber("cases", grid.Count);
        json.WriteNumber("finished", outcomes.Count(outcome => outcome.State == RunState.Finished));
        json.WriteStartArray("axes");
        foreach (SweepAxis axis in grid.Axes)
        {
            json.WriteStartObject();
            json.WriteString("key", axis.Key);
            json.WriteString("unit", axis.Unit);
            json.WriteStartArray("values");
            foreach (double value in axis.Values) json.WriteNumberValue(value);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (SweepOutcome outcome in outcomes) Result(json, grid, outcome);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, SweepGrid grid, SweepOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteNumber("case", outcome.Case);
        json.WriteNumber("group", outcome.Group);
        json.WriteStartObject("values");
        foreach ((SweepAxis axis, double value) in grid.Axes.Zip(grid.Values(outcome.Case))) json.WriteNumber(axis.Key, value);
        json.WriteEndObject();
        foreach (SweepColumn column in SweepColumn.All) json.Summary(column.Name, column.Read(outcome));
        json.WriteString("state", State(outcome));
        json.WriteString("end", outcome.End);
        json.Summary("worstBalance", outcome.WorstBalance);
        json.WriteString("note", outcome.Note);
        json.WriteEndObject();
    }

    private static ReadOnlySpan<byte> Table(SweepGrid grid, ImmutableArray<SweepOutcome> outcomes)
    {
        CsvText csv = new(128 * (outcomes.Length + 1));
        csv.Field("case");
        csv.Field("group");
        foreach (SweepAxis axis in grid.Axes) csv.Field(axis.Caption);
        foreach (SweepColumn column in SweepColumn.All) csv.Field(column.Name);
        foreach (string name in new[] { "worstBalance", "state", "end", "note" }) csv.Field(name);
        csv.EndRow();
        foreach (SweepOutcome outcome in outcomes)
        {
            csv.Field(outcome.Case);
            csv.Field(outcome.Group);
            foreach (double value in grid.Values(outcome.Case)) csv.Field(value);
            foreach (SweepColumn column in SweepColumn.All) csv.Field(column.Read(outcome) ?? double.NaN);
            csv.Field(outcome.WorstBalance);
            csv.Field(State(outcome));
            csv.Field(outcome.End);
            csv.Field(outcome.Note ?? "");
            csv.EndRow();
        }

        return csv.Bytes;
    }

    private static string State(SweepOutcome outcome) => outcome.State == RunState.Failed ? "failed" : "finished";
}
