using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Zintl.Analysis.Review;
using Zintl.Analysis.Text;
using Zintl.Materials;

namespace Zintl.Cli.Commands;

/// <summary><c>zintl review plateaus</c>: simulated mid-plateau potentials at C/50 beside the curated ones (a consistency check, not a prediction).</summary>
internal static class ReviewPlateaus
{
    private const double SlowRate = 0.02;
    private const double Diameter = 2e-6;
    private static readonly string[] Hosts = ["Bi", "Sn", "Sb", "Pb", "red-P", "black-P", "Ge", "a-Si", "Si"];

    private static readonly TextColumn[] Columns =
    [
        new("host"), new("step"), new("sodiation V", true), new("curated", true), new("desodiation V", true), new("curated", true), new("off by mV", true),
        new("offsets from equilibrium"),
    ];

    public static Command Create(GlobalOptions options)
    {
        Command command = new("plateaus", "Simulated plateaus at C/50 beside the library's branch potentials (consistency).");
        return CommandContext.With(command, options, "review.plateaus", context =>
        {
            PlateauAtRate[] rows = [.. Hosts.SelectMany(host => PlateauSimulation.Run(host, SlowRate, Diameter, context.Library))];
            return context.Output.Succeed(Text(rows), writer => Document(writer, rows), []);
        });
    }

    /// <summary>Rows as JSON, shared with the other rates.</summary>
    public static void Document(Utf8JsonWriter writer, IEnumerable<PlateauAtRate> rows)
    {
        writer.WriteStartArray();
        foreach (PlateauAtRate row in rows)
        {
            writer.WriteStartObject();
            writer.WriteString("host", row.Host);
            writer.WriteString("step", row.Step);
            writer.WriteNumber("cRate_1_h", row.CRate);
            Number(writer, "sodiatingPotential_V", row.Sodiating);
            Number(writer, "desodiatingPotential_V", row.Desodiating);
            writer.WriteNumber("curatedSodiatingPotential_V", row.CuratedSodiating);
            writer.WriteNumber("curatedDesodiatingPotential_V", row.CuratedDesodiating);
            Number(writer, "polarisation_V", row.Polarisation);
            writer.WriteString("curatedKind", row.Evidence.ToString().ToLowerInvariant());
            writer.WriteString("curatedSource", row.Source);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Text(PlateauAtRate[] rows)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"Second cycle at C/50, particles of {Diameter * 1e6} um, 1 mg/cm2. The curated branches are inputs: this checks consistency.\n\n");
        text.Append(TextTable.Format(Columns, [.. rows.Select(Row)]));
        double? worst = rows.Where(row => row.Evidence < EvidenceKind.Assumed).Max(row => row.Deviation);
        text.Append(CultureInfo.InvariantCulture, $"\nWorst deviation where the branches rest on a source: {NumberText.Fixed(1000 * worst, 1)} mV.\n");
        return text.ToString();
    }

    private static string[] Row(PlateauAtRate row) =>
    [
        row.Host,
        row.Step,
        NumberText.Fixed(row.Sodiating, 3),
        NumberText.Fixed(row.CuratedSodiating, 3),
        NumberText.Fixed(row.Desodiating, 3),
        NumberText.Fixed(row.CuratedDesodiating, 3),
        NumberText.Fixed(1000 * row.Deviation, 1),
        $"{row.Evidence.ToString().ToLowerInvariant()} {row.Source}",
    ];

    private static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }
}
