using System.Globalization;
using System.Text;
using Zintl.Analysis.Cycles;
using Zintl.Analysis.Figures;
using Zintl.Analysis.Runs;
using Zintl.Analysis.Text;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Analysis.Report;

/// <summary>The report: one file that asks nothing of a network, with figures to zoom and read, and every number with its source.</summary>
public static class HtmlReport
{
    /// <summary>The page as UTF-8.</summary>
    public static byte[] Write(RunContent content)
    {
        var html = new StringBuilder(65536);
        RunResult solution = content.Run.Result;
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(FigureText.Escape(solution.Cell.Name)).Append("</title>\n<style>\n").Append(Resource("report.css")).Append("</style>\n</head>\n<body>\n<main>\n");
        Head(html, solution);
        Notes(html, solution);
        Tiles(html, content.Run);
        Figures(html, content.Run);
        Tables(html, content);
        html.Append("<footer>Zintl ").Append(FigureText.Escape(content.Version)).Append("</footer>\n</main>\n<script type=\"application/json\" id=\"data\">")
            .Append(Encoding.UTF8.GetString(ReportData.Write(content.Run))).Append("</script>\n<script>\n").Append(Resource("report.js")).Append("</script>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static void Head(StringBuilder html, RunResult solution)
    {
        string state = StatusDocument.Word(solution.State);
        html.Append("<header><h1>").Append(FigureText.Escape(solution.Cell.Name)).Append("</h1><span class=\"state ").Append(state).Append("\">").Append(state)
            .Append("</span><span class=\"spacer\"></span><button id=\"theme\">dark / light</button></header>\n<p class=\"sub\">")
            .Append(FigureText.Html(FigureText.Formula(solution.Cell.Host))).Append(" against ").Append(FigureText.Html(FigureText.Formula(solution.Cell.Counter))).Append(" in ").Append(FigureText.Html(FigureText.Formula(solution.Cell.Electrolyte))).Append(" at ")
            .Append(NumberText.Fixed(solution.Cell.Temperature - PhysicalConstants.ZeroCelsius, 2).TrimEnd('0').TrimEnd('.')).Append(" \u00B0C</p>\n");
    }

    private static void Notes(StringBuilder html, RunResult solution)
    {
        if ((solution.Cause ?? solution.Violation) is string cause)
            html.Append("<p class=\"note ").Append(StatusDocument.Word(solution.State)).Append("\">").Append(FigureText.Escape(cause)).Append(' ').Append(FigureText.Escape(solution.Remedy ?? "")).Append("</p>\n");
        if (solution.Warnings.IsEmpty)
            return;
        html.Append("<div class=\"note\"><ul>");
        foreach (string warning in solution.Warnings)
            html.Append("<li>").Append(FigureText.Escape(warning)).Append("</li>");
        html.Append("</ul></div>\n");
    }

    private static void Tiles(StringBuilder html, RunAnalysis run)
    {
        if (run.Cycles.IsEmpty)
            return;
        CycleSummary first = run.Cycles[0], last = run.Cycles[^1];
        string perGram = $"mAh {FigureWords.PerGram(run.Result.Cell)}", cycle = last.Cycle.ToString(CultureInfo.InvariantCulture);
        html.Append("<div class=\"tiles\">\n");
        Tile(html, NumberText.Fixed(first.Sodiation?.SpecificCapacity * Units.MilliampereHourPerGram, 1), perGram, "first sodiation");
        Tile(html, NumberText.Fixed(last.Desodiation?.SpecificCapacity * Units.MilliampereHourPerGram, 1), perGram, $"desodiation, cycle {cycle}");
        Tile(html, NumberText.Fixed(100 * first.CoulombicEfficiency, 2), "%", "initial Coulombic efficiency");
        Tile(html, NumberText.Fixed(last.Desodiation?.MeanVoltage, 3), "V", $"mean desodiation voltage, cycle {cycle}");
        Tile(html, NumberText.Fixed(1000 * last.Polarisation, 0), "mV", $"polarisation, cycle {cycle}");
        Tile(html, NumberText.Fixed(last.MaximumVolumeRatio, 2), $"= J, or \u0394V/V_{{0}} = {NumberText.Fixed(100 * (last.MaximumVolumeRatio - 1), 0)} %", "largest volume ratio");
        html.Append("</div>\n");
    }

    private static void Tile(StringBuilder html, string value, string unit, string name) =>
        html.Append("<div class=\"tile\"><b>").Append(FigureText.Escape(value)).Append("</b><span>").Append(FigureText.Html(unit)).Append("</span><span>").Append(FigureText.Escape(name)).Append("</span></div>\n");

    private static void Figures(StringBuilder html, RunAnalysis run)
    {
        if (run.Cycles.IsEmpty)
        {
            html.Append("<p class=\"note\">No charge passed; the events below say why.</p>\n<div hidden id=\"cycles\"></div><div hidden id=\"figures\"></div>\n");
            return;
        }

        html.Append("<div class=\"bar chips\" id=\"cycles\"><span>Cycles</span></div>\n<div class=\"figures\" id=\"figures\"></div>\n")
            .Append("<p class=\"hint\">Drag to zoom, double-click to reset, point at a curve to read it, click a legend entry to hide it.</p>\n")
            .Append("<noscript><p class=\"note\">The figures need JavaScript here; the folder \"figures\" holds them as SVG.</p></noscript>\n");
    }

    private static void Tables(StringBuilder html, RunContent content)
    {
        RunAnalysis run = content.Run;
        if (!run.Cycles.IsEmpty)
        {
            Card(html, "Cycles", () => ReportTables.Cycles(html, run));
            Card(html, "Plateaus found", () => ReportTables.Plateaus(html, run));
        }

        Card(html, "Cell", () => ReportTables.Quantities(html, run.Result.Cell.Numbers, content.References));
        foreach (SodiationPath path in run.Result.Cell.Paths)
            Card(html, "Sodiation path of " + path.Host, () => ReportTables.Quantities(html, CellQuantities.Of(path), content.References));
        Card(html, "Steps", () => ReportTables.Steps(html, run.Result));
        Card(html, "Events", () => ReportTables.Events(html, run.Result));
        Card(html, "Balances and solver", () => ReportTables.Balances(html, run.Result));
        if (!content.References.IsEmpty)
            Card(html, "References", () => ReportTables.References(html, content.References));
    }

    private static void Card(StringBuilder html, string title, Action content)
    {
        html.Append("<section class=\"card\"><h2>").Append(FigureText.Escape(title)).Append("</h2>\n");
        content();
        html.Append("</section>\n");
    }

    private static string Resource(string name)
    {
        using Stream stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name + " is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
