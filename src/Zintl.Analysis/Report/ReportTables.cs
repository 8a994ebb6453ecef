using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Zintl.Analysis.Cycles;
using Zintl.Analysis.Figures;
using Zintl.Analysis.Runs;
using Zintl.Analysis.Text;
using Zintl.Materials;
using Zintl.Simulation;

namespace Zintl.Analysis.Report;

/// <summary>The tables of the report.</summary>
internal static class ReportTables
{
    public static void Cycles(StringBuilder html, RunAnalysis run)
    {
        string host = FigureWords.PerGram(run.Result.Cell);
        var table = new HtmlTable(
            html, ">Cycle", "Branch", $">mAh {host}", ">mAh cm^{-2}", ">mAh cm^{-3} assembled", ">mAh cm^{-3} swollen", ">Mean voltage (V)", $">Wh kg{host[1..]}",
            ">Coulombic efficiency (%)", ">Energy efficiency (%)", ">Polarisation (mV)");
        foreach (CycleSummary cycle in run.Cycles)
        {
            Branch(table, cycle, "sodiation", cycle.Sodiation, run.HostMass);
            Branch(table, cycle, "desodiation", cycle.Desodiation, run.HostMass);
        }

        table.Close();
    }

    public static void Plateaus(StringBuilder html, RunAnalysis run)
    {
        var table = new HtmlTable(html, ">Cycle", "Branch", "Phase that forms", ">Peak of dQ/dV (V)", ">Mid-plateau (V)", $">mAh {FigureWords.PerGram(run.Result.Cell)}");
        foreach (CycleSummary cycle in run.Cycles)
        {
            foreach (Plateau plateau in cycle.Plateaus)
            {
                table.Number(Integer(cycle.Cycle)).Text(FigureWords.Branch(plateau.Direction)).Text(FigureText.Formula(plateau.Product))
                    .Number(NumberText.Fixed(plateau.Potential, 3)).Number(NumberText.Fixed(plateau.MidPotential, 3))
                    .Number(NumberText.Fixed(plateau.Charge / run.HostMass * Units.MilliampereHourPerGram, 1)).EndRow();
            }
        }

        table.Close();
    }

    /// <summary>Numbers with kind and source; what is assumed or unverified carries a coloured mark.</summary>
    public static void Quantities(StringBuilder html, ImmutableArray<QuantityRow> rows, ImmutableArray<CitedSource> references)
    {
        var table = new HtmlTable(html, "Quantity", ">Value", "Unit", ">Low", ">High", "Kind", "Source", "Where");
        foreach (QuantityRow row in rows)
        {
            Sourced number = row.Number;
            bool banded = number.Low != number.Value || number.High != number.Value;
            string kind = Kind(number.Kind);
            table.Text(row.Name).Number(Value(number.Value, row)).Raw($"<span class=\"unit\">{FigureText.Html(row.Unit)}</span>")
                .Number(banded ? Value(number.Low, row) : "").Number(banded ? Value(number.High, row) : "")
                .Raw($"<span class=\"kind {kind}\">{kind}</span>").Raw(SourceLink(number.Source, references)).Text(number.Where).EndRow();
        }

        table.Close();
    }

    public static void Steps(StringBuilder html, RunResult solution)
    {
        var table = new HtmlTable(html, ">Cycle", ">Step", "Instruction", ">Duration (h)", ">Capacity (mAh)", ">Energy (mWh)", ">Mean voltage (V)", "Ended by");
        foreach (StepSummary step in solution.Steps)
        {
            table.Number(Integer(step.Cycle)).Number(Integer(step.Step)).Text(step.Text).Number(NumberText.Significant(step.Duration / 3600))
                .Number(NumberText.Significant(step.Charge * Units.MilliampereHour)).Number(NumberText.Significant(step.Energy * Units.MilliampereHour))
                .Number(NumberText.Fixed(step.MeanVoltage, 4)).Text(step.End).EndRow();
        }

        table.Close();
    }

    public static void Events(StringBuilder html, RunResult solution)
    {
        var table = new HtmlTable(html, ">Time (h)", ">Cycle", ">Step", "Event", "Detail");
        foreach (SolutionEvent happened in solution.Events)
        {
            table.Number(NumberText.Significant(happened.Time / 3600)).Number(Integer(happened.Cycle)).Number(Integer(happened.Step))
                .Text(happened.Name).Text(happened.Detail).EndRow();
        }

        table.Close();
    }

    public static void Balances(StringBuilder html, RunResult solution)
    {
        var table = new HtmlTable(html, "Balance", ">Value", "Relative to");
        foreach (BalanceLine line in solution.Balances)
            table.Text(line.Caption).Number(NumberText.Significant(line.Value, 2)).Text(line.RelativeTo).EndRow();
        if (solution.Dissipation is double dissipation)
            table.Text("Energy turned into heat").Number(NumberText.Significant(dissipation)).Text("J").EndRow();
        table.Text("Integration steps, rejected, failed")
            .Number($"{Integer(solution.Statistics.Steps)}, {Integer(solution.Statistics.Rejected)}, {Integer(solution.Statistics.Failed)}")
            .Text("relative tolerance " + NumberText.Significant(solution.Statistics.RelativeTolerance, 2)).EndRow();
        table.Close();
    }

    public static void References(StringBuilder html, ImmutableArray<CitedSource> references)
    {
        html.Append("<ol>\n");
        foreach (CitedSource source in references)
        {
            string text = source.Doi is null ? source.Text : source.Text.Replace($" doi:{source.Doi}.", "", StringComparison.Ordinal);
            html.Append("<li id=\"source-").Append(FigureText.Escape(source.Key)).Append("\">").Append(FigureText.Escape(text));
            if (source.Doi is string doi)
                html.Append(" <a href=\"https://doi.org/").Append(FigureText.Escape(doi)).Append("\" rel=\"noreferrer\">doi:").Append(FigureText.Escape(doi)).Append("</a>");
            html.Append("</li>\n");
        }

        html.Append("</ol>\n");
    }

    private static void Branch(HtmlTable table, CycleSummary cycle, string name, BranchSummary? branch, double hostMass)
    {
        if (branch is null)
            return;
        bool last = name == "desodiation";
        table.Number(Integer(cycle.Cycle)).Text(name).Number(NumberText.Fixed(branch.SpecificCapacity * Units.MilliampereHourPerGram, 1))
            .Number(NumberText.Significant(branch.ArealCapacity * Units.MilliampereHourPerSquareCentimetre))
            .Number(NumberText.Fixed(branch.AssembledCapacity * Units.MilliampereHourPerCubicCentimetre, 0))
            .Number(NumberText.Fixed(branch.SwollenCapacity * Units.MilliampereHourPerCubicCentimetre, 0))
            .Number(NumberText.Fixed(branch.MeanVoltage, 4)).Number(NumberText.Fixed(branch.Energy / hostMass * Units.WattHourPerKilogram, 1))
            .Number(last ? NumberText.Fixed(100 * cycle.CoulombicEfficiency, 2) : "").Number(last ? NumberText.Fixed(100 * cycle.EnergyEfficiency, 2) : "")
            .Number(last ? NumberText.Fixed(1000 * cycle.Polarisation, 1) : "").EndRow();
    }

    private static string Value(double value, QuantityRow row) => NumberText.Short(value * row.Scale);

    private static string Kind(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Measured => "measured",
        EvidenceKind.Fitted => "fitted",
        EvidenceKind.Digitised => "digitised",
        EvidenceKind.Calculated => "calculated",
        EvidenceKind.Assumed => "assumed",
        _ => "unverified",
    };

    private static string SourceLink(string key, ImmutableArray<CitedSource> references)
    {
        string escaped = FigureText.Escape(key);
        foreach (CitedSource source in references)
        {
            if (source.Key == key)
                return $"<a href=\"#source-{escaped}\">{escaped}</a>";
        }

        return escaped;
    }

    private static string Integer(long value) => value.ToString(CultureInfo.InvariantCulture);
}
