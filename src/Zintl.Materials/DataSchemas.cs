using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Zintl.Materials.Files;

namespace Zintl.Materials;

/// <summary>The JSON schemas of all data files, exported from the types that read them; editors check a file against <c>data/schema</c>.</summary>
public static class DataSchemas
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>File name in <c>data/schema</c> to schema text, LF line ends.</summary>
    public static ImmutableSortedDictionary<string, string> Export() => new (string Name, JsonTypeInfo Type)[]
    {
        ("material", DataContext.Default.MaterialFile),
        ("phase", DataContext.Default.PhaseFile),
        ("electrolyte", DataContext.Default.ElectrolyteFile),
        ("solvents", DataContext.Default.SolventsFile),
        ("priors", DataContext.Default.PriorsFile),
        ("review-table1", DataContext.Default.Table1File),
        ("rate-capability", DataContext.Default.RateCapabilityFile),
    }.ToImmutableSortedDictionary(item => $"zintl.{item.Name}.1.schema.json", item => Text(item.Type), StringComparer.Ordinal);

    private static string Text(JsonTypeInfo type) =>
        type.GetJsonSchemaAsNode(new() { TreatNullObliviousAsNonNullable = true }).ToJsonString(Indented) + "\n";
}
