using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Zintl.Analysis.Runs;
using Zintl.Analysis.Text;
using Zintl.Cells.Bpx;
using Zintl.Cells.Designs;
using Zintl.Cells.Files;

namespace Zintl.Cli.Commands;

/// <summary><c>zintl bpx show FILE</c>, <c>zintl bpx convert IN OUT</c>: files of the Battery Parameter eXchange.</summary>
internal static class BpxCommand
{
    private static readonly TextColumn[] Columns =
        [new("electrode"), new("material"), new("x at 0 %", true), new("x at 100 %", true), new("radius um", true), new("fraction", true), new("1/m", true), new("j0 A/m2", true)];

    public static Command Create(GlobalOptions options)
    {
        Argument<string> file = new("file") { Description = "The BPX file, version 0.1 to 1.1." };
        Command show = new("show", "Check a BPX file and print what it holds.") { file };
        CommandContext.With(show, options, "bpx.show", context => Show(context, BpxFile.Load(context.Parsed.GetValue(file)!)));
        Argument<string> from = new("in") { Description = "The BPX file, version 0.1 to 1.1." }, to = new("out") { Description = "The file to write, version 1.1." };
        Command convert = new("convert", "Check a BPX file and write it in the form of version 1.1.") { from, to };
        CommandContext.With(convert, options, "bpx.convert", context => Convert(context, context.Parsed.GetValue(from)!, context.Parsed.GetValue(to)!));
        return new("bpx", "Files of the Battery Parameter eXchange: check, show, bring up to date.") { show, convert };
    }

    private static int Show(CommandContext context, BpxCell cell) =>
        context.Output.Succeed(Text(cell, BpxSummary.Of(cell)), writer => Document(writer, cell, BpxSummary.Of(cell)), cell.Warnings);

    private static int Convert(CommandContext context, string from, string to)
    {
        BpxDocument document = BpxFile.Convert(from);
        string? folder = Path.GetDirectoryName(to);
        if (!string.IsNullOrEmpty(folder)) OutputFolder.Make(folder);
        AtomicFile.Write(to, document.Utf8.Span);
        return context.Output.Succeed($"Written: {to}\n", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("file", to);
            writer.WriteEndObject();
        }, document.Warnings);
    }

    private static string Text(BpxCell cell, BpxSummary summary)
    {
        CellDesign design = cell.Design;
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{design.Name}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"BPX {cell.Header.Version}, {Model(design)}: {design.NominalCapacity / 3600:0.####} Ah, {design.LowerCutOff} to {design.UpperCutOff} V, ");
        text.Append(CultureInfo.InvariantCulture, $"{cell.ElectrodePairs} electrode pairs, {design.Area:0.####} m2\n");
        text.Append(CultureInfo.InvariantCulture, $"Open-circuit voltage: {summary.EmptyVoltage:0.0000} V at 0 %, {summary.FullVoltage:0.0000} V at 100 % state of charge\n");
        text.Append(CultureInfo.InvariantCulture, $"Capacity between the stoichiometry limits: negative {summary.NegativeCapacity / 3600:0.####} Ah, positive {summary.PositiveCapacity / 3600:0.####} Ah\n\n");
        return text.Append(TextTable.Format(Columns, [.. Materials(cell).Select(Row)])).ToString();
    }

    private static string[] Row((bool IsNegative, ActiveMaterial Material, BpxWindow Window) entry) =>
    [
        entry.IsNegative ? "negative" : "positive",
        entry.Material.Name,
        NumberText.Short(entry.IsNegative ? entry.Window.Minimum : entry.Window.Maximum),
        NumberText.Short(entry.IsNegative ? entry.Window.Maximum : entry.Window.Minimum),
        NumberText.Significant(1e6 * entry.Material.Radius),
        NumberText.Significant(entry.Material.Fraction),
        NumberText.Significant(entry.Material.SpecificArea),
        NumberText.Significant(Exchange(entry.Material)),
    ];

    private static void Document(Utf8JsonWriter writer, BpxCell cell, BpxSummary summary)
    {
        CellDesign design = cell.Design;
        writer.WriteStartObject();
        writer.WriteString("name", design.Name);
        writer.WriteString("bpxVersion", cell.Header.Version);
        writer.WriteString("model", Model(design));
        writer.WriteNumber("nominalCapacity_Ah", design.NominalCapacity / 3600);
        writer.WriteNumber("lowerCutOff_V", design.LowerCutOff!.Value);
        writer.WriteNumber("upperCutOff_V", design.UpperCutOff!.Value);
        writer.WriteNumber("electrodePairs", cell.ElectrodePairs);
        writer.WriteNumber("area_m2", design.Area);
        writer.WriteNumber("openCircuitVoltageEmpty_V", summary.EmptyVoltage);
        writer.WriteNumber("openCircuitVoltageFull_V", summary.FullVoltage);
        writer.WriteNumber("negativeCapacity_Ah", summary.NegativeCapacity / 3600);
        writer.WriteNumber("positiveCapacity_Ah", summary.PositiveCapacity / 3600);
        writer.WriteStartArray("materials");
        foreach ((bool isNegative, ActiveMaterial material, BpxWindow window) in Materials(cell))
        {
            writer.WriteStartObject();
            writer.WriteString("electrode", isNegative ? "negative" : "positive");
            writer.WriteString("name", material.Name);
            writer.WriteNumber("stoichiometryMinimum", window.Minimum);
            writer.WriteNumber("stoichiometryMaximum", window.Maximum);
            writer.WriteNumber("particleRadius_m", material.Radius);
            writer.WriteNumber("activeFraction", material.Fraction);
            writer.WriteNumber("specificArea_1_m", material.SpecificArea!.Value);
            writer.WriteNumber("exchangeCurrentDensity_A_m2", Exchange(material));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static IEnumerable<(bool IsNegative, ActiveMaterial Material, BpxWindow Window)> Materials(BpxCell cell) =>
    [
        .. cell.Design.Negative!.Materials.Zip(cell.NegativeWindows, (material, window) => (true, material, window)),
        .. cell.Design.Positive.Materials.Zip(cell.PositiveWindows, (material, window) => (false, material, window)),
    ];

    /// <summary>j00 in the middle of the stoichiometry, at the salt concentration where it holds, 25 degC, [A/m2].</summary>
    private static double Exchange(ActiveMaterial material) =>
        material.Kinetics.ExchangeCurrentDensity.Value(material.Kinetics.Form == ExchangeCurrentForm.OfElectrolyte ? material.Kinetics.ReferenceConcentration : 0.5, 298.15);

    private static string Model(CellDesign design) => design.Model switch { ModelKind.SingleParticle => "SPM", ModelKind.SingleParticleWithElectrolyte => "SPMe", _ => "DFN" };
}
