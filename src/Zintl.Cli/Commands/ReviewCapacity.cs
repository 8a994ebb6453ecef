using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Zintl.Analysis.Review;
using Zintl.Analysis.Text;
using Zintl.Materials;
using Zintl.Materials.Review;

namespace Zintl.Cli.Commands;

/// <summary><c>zintl review capacity</c>: predicted capacity against current beside published rate tests; nothing is fitted to it.</summary>
internal static class ReviewCapacity
{
    private const double PerGram = PhysicalConstants.MilliampereHourPerGram;

    private static readonly TextColumn[] Columns = [new("host"), new("mA/g", true), new("published mAh/g", true), new("predicted mAh/g", true), new("predicted/published", true)];

    public static Command Create(GlobalOptions options)
    {
        Command command = new("capacity", "Predicted capacity against current beside published rate tests.");
        return CommandContext.With(command, options, "review.capacity", context =>
        {
            RatePrediction[] rows = [.. RateCapability.Read(context.Library).SelectMany(series => RatePrediction.Of(series, context.Library))];
            return context.Output.Succeed(Text(rows), writer => Document(writer, rows), []);
        });
    }

    private static string Text(RatePrediction[] rows)
    {
        StringBuilder text = new();
        text.Append("Capacity per gram of host; diffusivities are priors, nothing is fitted. Grains stay whole in the simulation.\n\n");
        text.Append(TextTable.Format(Columns, [.. rows.Select(Row)])).Append('\n');
        foreach (RateCapability series in rows.Select(row => row.Series).Distinct())
            text.Append(CultureInfo.InvariantCulture, $"{series.Host}, {series.Source}: {series.Sample}.\n");
        return text.ToString();
    }

    private static string[] Row(RatePrediction row) =>
    [
        row.Series.Host,
        NumberText.Fixed(row.Current, 0),
        NumberText.Fixed(row.Published / PerGram, 1),
        NumberText.Fixed(row.Predicted / PerGram, 1),
        NumberText.Fixed(row.Predicted / row.Published, 2),
    ];

    private static void Document(Utf8JsonWriter writer, RatePrediction[] rows)
    {
        writer.WriteStartArray();
        foreach (RatePrediction row in rows)
        {
            writer.WriteStartObject();
            writer.WriteString("host", row.Series.Host);
            writer.WriteString("source", row.Series.Source);
            writer.WriteNumber("specificCurrent_mA_g", row.Current);
            writer.WriteNumber("publishedSpecificCapacity_mAh_g", row.Published / PerGram);
            writer.WriteNumber("predictedSpecificCapacity_mAh_g", row.Predicted / PerGram);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
