using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Zintl.Analysis.Text;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Cli.Commands;

/// <summary><c>zintl materials</c>, <c>zintl materials show Sn</c>: what the library holds and how sure it is.</summary>
internal static class MaterialsCommand
{
    private static readonly TextColumn[] ListColumns =
        [new("material"), new("class"), new("formula"), new("mAh/g", true), new("V/V0", true), new("numbers", true), new("assumed or unverified", true), new("gaps", true)];

    private static readonly TextColumn[] ShowColumns =
        [new("property"), new("state"), new("T degC", true), new("value", true), new("kind"), new("source"), new("used"), new("where")];

    public static Command Create(GlobalOptions options)
    {
        Argument<string> name = new("material") { Description = "The material." };
        Command show = new("show", "Every number of one material with its source.") { name };
        CommandContext.With(show, options, "materials.show", context => Show(context, context.Library.Material(context.Parsed.GetValue(name)!)));
        Command command = new("materials", "Materials and electrolytes of the library; checks every file.") { show };
        return CommandContext.With(command, options, "materials", List);
    }

    private static int List(CommandContext context)
    {
        LibraryContents contents = context.Library.LoadAll();
        StringBuilder text = new();
        text.Append(TextTable.Format(ListColumns, [.. contents.Materials.Select(Row)])).Append('\n');
        text.Append("Electrolytes\n");
        foreach (Electrolyte electrolyte in contents.Electrolytes) text.Append("  ").Append(electrolyte.Name).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"\n{contents.Materials.Length} materials, {contents.Phases.Length} phases, {contents.Electrolytes.Length} electrolytes.\n");
        return context.Output.Succeed(text.ToString(), writer => Document(writer, contents), []);
    }

    private static int Show(CommandContext context, Material material)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{material.Name}: {material.Title}\n\n");
        text.Append(TextTable.Format(ShowColumns, [.. material.Properties.SelectMany(property => property.Entries.Select(entry => Row(property, entry)))]));
        foreach (PathChoice choice in material.Paths)
            text.Append(CultureInfo.InvariantCulture, $"\nPath {choice.Name}{(choice.Preferred ? " (preferred)" : "")}: {string.Join(" - ", choice.Path.Phases.Select(phase => phase.Name))}. {choice.Reason}");
        if (material.Paths.Length > 0) text.Append(CultureInfo.InvariantCulture, $"\nPlateaus, capacity and volume: zintl path {material.Name}\n");
        foreach (string gap in material.Gaps) text.Append(CultureInfo.InvariantCulture, $"Gap: {gap}\n");
        return context.Output.Succeed(text.ToString(), writer => Document(writer, material), []);
    }

    private static string[] Row(Material material)
    {
        PropertyEntry[] entries = [.. material.Properties.SelectMany(property => property.Entries)];
        SodiationPath? path = material.Paths.Length > 0 ? material.Path : null;
        return
        [
            material.Name,
            material.Class.ToString().ToLowerInvariant(),
            material.Formula,
            NumberText.Fixed(path?.TheoreticalCapacity() / 3600, 1),
            NumberText.Fixed(path?.VolumeRatio(path.Phases[^1].Stoichiometry), 2),
            entries.Length.ToString(CultureInfo.InvariantCulture),
            entries.Count(entry => entry.Number.Kind >= EvidenceKind.Assumed).ToString(CultureInfo.InvariantCulture),
            material.Gaps.Length.ToString(CultureInfo.InvariantCulture),
        ];
    }

    private static string[] Row(Property property, PropertyEntry entry) =>
    [
        property.Name,
        entry.State,
        NumberText.Significant(entry.Temperature - PhysicalConstants.ZeroCelsius),
        entry.Published,
        entry.Number.Kind.ToString().ToLowerInvariant(),
        entry.Number.Source,
        entry.Preferred ? "preferred" : "",
        entry.Number.Where.Length > 80 ? entry.Number.Where[..79] + "\u2026" : entry.Number.Where,
    ];

    private static void Document(Utf8JsonWriter writer, LibraryContents contents)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("materials");
        foreach (Material material in contents.Materials)
        {
            writer.WriteStartObject();
            writer.WriteString("name", material.Name);
            writer.WriteString("title", material.Title);
            writer.WriteString("class", material.Class.ToString().ToLowerInvariant());
            writer.WriteString("formula", material.Formula);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("electrolytes");
        foreach (Electrolyte electrolyte in contents.Electrolytes) writer.WriteStringValue(electrolyte.Name);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Document(Utf8JsonWriter writer, Material material)
    {
        writer.WriteStartObject();
        writer.WriteString("name", material.Name);
        writer.WriteString("title", material.Title);
        writer.WriteStartArray("numbers");
        foreach (Property property in material.Properties)
        {
            foreach (PropertyEntry entry in property.Entries)
            {
                writer.WriteStartObject();
                writer.WriteString("property", property.Name);
                writer.WriteString("state", entry.State);
                writer.WriteNumber("valueSi", entry.Number.Value);
                writer.WriteNumber("lowSi", entry.Number.Low);
                writer.WriteNumber("highSi", entry.Number.High);
                writer.WriteString("published", entry.Published);
                writer.WriteString("unit", entry.Unit);
                writer.WriteString("kind", entry.Number.Kind.ToString().ToLowerInvariant());
                writer.WriteString("source", entry.Number.Source);
                writer.WriteString("where", entry.Number.Where);
                writer.WriteBoolean("preferred", entry.Preferred);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
        writer.WriteStartArray("gaps");
        foreach (string gap in material.Gaps) writer.WriteStringValue(gap);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
