using System.Text.Json;
using Zintl.Analysis.Cycles;
using Zintl.Analysis.Figures;
using Zintl.Analysis.Runs;

namespace Zintl.Analysis.Report;

/// <summary>The figures as compact JSON for the script of the report: short keys, five digits, as many points as the eye needs.</summary>
internal static class ReportData
{
    private const double Tolerance = 0.15;

    /// <summary>Page on which points are judged for leaving out, [px]: a figure drawn large.</summary>
    private static readonly Box Page = new(0, 0, 900, 600);

    public static byte[] Write(RunAnalysis run) => JsonText.Embedded(json =>
    {
        int[] cycles = CycleChoice.Of(run.Cycles, CycleChoice.Screen);
        json.WriteStartObject();
        WriteIntegers(json, "cycles", cycles);
        WriteIntegers(json, "start", CycleChoice.Of(run.Cycles, CycleChoice.Print).Where(cycle => Array.IndexOf(cycles, cycle) >= 0));
        json.WriteStartArray("figures");
        foreach (Figure figure in RunFigures.Of(run, CycleChoice.Screen))
            WriteFigure(json, figure);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteFigure(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        json.WriteString("name", figure.Name);
        json.WriteString("title", figure.Title);
        json.WriteBoolean("oneCycle", figure.OneCycle);
        json.WriteStartArray("panels");
        foreach (Panel panel in figure.Panels)
            WritePanel(json, panel);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePanel(Utf8JsonWriter json, Panel panel)
    {
        var scale = new PanelScale(panel, Page);
        json.WriteStartObject();
        WriteAxis(json, "x", panel.X);
        WriteAxis(json, "y", panel.Y);
        json.WriteStartArray("series");
        foreach (Series series in panel.Series)
            WriteSeries(json, series, scale.Kept(series, Tolerance));
        json.WriteEndArray();
        json.WriteStartArray("labels");
        foreach (FigureLabel label in panel.Labels)
            WriteLabel(json, label);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAxis(Utf8JsonWriter json, string name, Axis axis)
    {
        json.WriteStartObject(name);
        json.WriteString("t", axis.Title);
        json.WriteString("u", axis.Unit);
        if (axis.Minimum is double minimum)
            json.WriteNumber("min", JsonText.Rounded(minimum, 6));
        if (axis.Maximum is double maximum)
            json.WriteNumber("max", JsonText.Rounded(maximum, 6));
        if (axis.Twin is TwinAxis twin)
        {
            json.WriteStartObject("twin");
            json.WriteString("t", twin.Title);
            json.WriteString("u", twin.Unit);
            json.WriteNumber("o", JsonText.Rounded(twin.Origin, 6));
            json.WriteNumber("f", JsonText.Rounded(twin.Factor, 6));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSeries(Utf8JsonWriter json, Series series, int[] kept)
    {
        json.WriteStartObject();
        json.WriteString("n", series.Name);
        json.WriteNumber("s", series.Style);
        WriteOrigin(json, series.Cycle, series.Branch);
        WriteNumbers(json, "x", series.X, kept);
        WriteNumbers(json, "y", series.Y, kept);
        WriteRegions(json, series, kept);
        json.WriteEndObject();
    }

    private static void WriteRegions(Utf8JsonWriter json, Series series, int[] kept)
    {
        if (series.Regions.Length == 0)
            return;
        json.WriteStartArray("r");
        foreach ((int first, string text) in series.Regions)
        {
            int index = Array.BinarySearch(kept, first);
            json.WriteStartArray();
            json.WriteNumberValue(index >= 0 ? index : ~index);
            json.WriteStringValue(text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteLabel(Utf8JsonWriter json, FigureLabel label)
    {
        json.WriteStartObject();
        json.WriteNumber("x", JsonText.Rounded(label.X, 5));
        json.WriteNumber("y", JsonText.Rounded(label.Y, 5));
        json.WriteString("t", label.Text);
        json.WriteBoolean("a", label.Above);
        WriteOrigin(json, label.Cycle, label.Branch);
        json.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter json, int cycle, BranchDirection? branch)
    {
        json.WriteNumber("c", cycle);
        if (branch is BranchDirection direction)
            json.WriteString("b", FigureWords.Branch(direction));
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, double[] values, int[] kept)
    {
        json.WriteStartArray(name);
        foreach (int index in kept)
            json.WriteNumberValue(JsonText.Rounded(values[index], 5));
        json.WriteEndArray();
    }

    private static void WriteIntegers(Utf8JsonWriter json, string name, IEnumerable<int> values)
    {
        json.WriteStartArray(name);
        foreach (int value in values)
            json.WriteNumberValue(value);
        json.WriteEndArray();
    }
}
