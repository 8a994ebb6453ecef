using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Zintl.Analysis.Text;
using Zintl.Materials;
using Zintl.Materials.Review;

namespace Zintl.Cli.Commands;

/// <summary><c>zintl review table1</c>: the seven elements computed beside the printed numbers, each discrepancy explained.</summary>
internal static class ReviewTable1
{
    private const double PerGram = PhysicalConstants.MilliampereHourPerGram;

    private static readonly TextColumn[] Columns =
    [
        new("host"), new("product"), new("mAh/g", true), new("printed", true), new("V/V0", true), new("dV/V0 %", true), new("printed", true),
        new("mean U V", true), new("printed", true), new("plateaus V (equilibrium)"), new("volumes"),
    ];

    public static Command Create(GlobalOptions options)
    {
        Command command = new("table1", "Capacity, V/V0, dV/V0 and plateaus of the seven elements beside the printed ones.");
        return CommandContext.With(command, options, "review.table1", context =>
        {
            Table1Row[] rows = [.. Table1.Compute(context.Library)];
            return context.Output.Succeed(Text(rows), writer => Document(writer, rows), []);
        });
    }

    private static string Text(Table1Row[] rows)
    {
        StringBuilder text = new();
        text.Append(TextTable.Format(Columns, [.. rows.Select(Row)])).Append('\n');
        text.Append("Where printed and computed differ\n");
        foreach (Table1Row row in rows)
        {
            foreach (Remark remark in row.Remarks)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {row.Printed.Element}, {remark.Quantity.ToString().ToLowerInvariant()}: printed {Show(remark.Quantity, remark.Printed)}, ");
                text.Append(CultureInfo.InvariantCulture, $"{Show(remark.Quantity, remark.Explained)} under this reading: {remark.Text}.\n");
            }
        }

        return text.ToString();
    }

    private static string[] Row(Table1Row row) =>
    [
        row.Printed.Element,
        row.Printed.Product,
        NumberText.Fixed(row.Capacity / PerGram, 1),
        NumberText.Fixed(row.Printed.Capacity / PerGram, 0),
        NumberText.Fixed(row.VolumeRatio, 3),
        NumberText.Fixed(100 * row.VolumeExpansion, 1),
        NumberText.Fixed(100 * row.Printed.Expansion, 0),
        NumberText.Fixed(row.MeanPotential, 2),
        NumberText.Fixed(row.Printed.Plateau, 2),
        string.Join(' ', row.Plateaus.Select(plateau => NumberText.Fixed(plateau, 2))),
        row.VolumeKind.ToString().ToLowerInvariant(),
    ];

    private static string Show(PrintedQuantity quantity, double value) => quantity switch
    {
        PrintedQuantity.Capacity => NumberText.Fixed(value / PerGram, 1) + " mAh/g",
        PrintedQuantity.Expansion => NumberText.Fixed(100 * value, 0) + " %",
        _ => NumberText.Fixed(value, 2) + " V",
    };

    private static void Document(Utf8JsonWriter writer, Table1Row[] rows)
    {
        writer.WriteStartArray();
        foreach (Table1Row row in rows)
        {
            writer.WriteStartObject();
            writer.WriteString("host", row.Printed.Element);
            writer.WriteString("product", row.Printed.Product);
            writer.WriteNumber("specificCapacity_mAh_g", row.Capacity / PerGram);
            writer.WriteNumber("printedSpecificCapacity_mAh_g", row.Printed.Capacity / PerGram);
            writer.WriteNumber("volumeRatio", row.VolumeRatio);
            writer.WriteNumber("volumeExpansion", row.VolumeExpansion);
            writer.WriteNumber("printedVolumeExpansion", row.Printed.Expansion);
            writer.WriteNumber("meanPotential_V", row.MeanPotential);
            writer.WriteNumber("printedPlateau_V", row.Printed.Plateau);
            writer.WriteStartArray("plateaus_V");
            foreach (double plateau in row.Plateaus) writer.WriteNumberValue(plateau);
            writer.WriteEndArray();
            writer.WriteStartArray("remarks");
            foreach (Remark remark in row.Remarks)
            {
                writer.WriteStartObject();
                writer.WriteString("quantity", remark.Quantity.ToString().ToLowerInvariant());
                writer.WriteString("text", remark.Text);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
