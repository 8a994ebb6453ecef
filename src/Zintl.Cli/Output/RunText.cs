using System.Globalization;
using System.Text;
using Zintl.Analysis.Cycles;
using Zintl.Analysis.Runs;
using Zintl.Analysis.Text;
using Zintl.Simulation;

namespace Zintl.Cli.Output;

/// <summary>What a person reads when a run is done.</summary>
internal static class RunText
{
    private static readonly TextColumn[] CycleColumns =
    [
        new("cycle", true), new("sodiation mAh/g", true), new("desodiation mAh/g", true), new("CE %", true), new("V sod.", true), new("V desod.", true),
        new("polarisation V", true), new("J max", true), new("coating um", true),
    ];

    private static readonly TextColumn[] PlateauColumns = [new("branch"), new("product"), new("peak V", true), new("mid V", true), new("mAh/g", true)];

    public static string Of(RunAnalysis run, string folder)
    {
        RunResult solution = run.Result;
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{solution.Cell.Name}: {solution.Cell.Host}, {solution.Cell.Electrolyte}\n\n");
        if (run.Cycles.Length > 0) text.Append(TextTable.Format(CycleColumns, [.. run.Cycles.Select(Cycle)])).Append('\n');
        else text.Append("No charge passed:\n").AppendJoin('\n', solution.Events.Select(happened => $"  {happened.Name}: {happened.Detail}")).Append("\n\n");
        CycleSummary? last = run.Cycles.LastOrDefault(cycle => cycle.Plateaus.Length > 0);
        if (last is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"Plateaus of cycle {last.Cycle}, per gram of host\n");
            text.Append(TextTable.Format(PlateauColumns, [.. last.Plateaus.Select(plateau => Plateau(plateau, run.HostMass))])).Append('\n');
        }

        text.Append("Balances: ").AppendJoin(", ", solution.Balances.Where(line => line.Value is not null).Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Name} {line.Value:0.0e+0}")));
        text.Append(" (relative); ");
        if (solution.Dissipation is { } heat) text.Append(CultureInfo.InvariantCulture, $"heat {heat:0.000} J; ");
        text.Append(CultureInfo.InvariantCulture, $"{solution.Statistics.Steps} time steps.\n");
        if (solution.State == RunState.Failed) text.Append(CultureInfo.InvariantCulture, $"Failed: {solution.Cause} {solution.Remedy}\n");
        if (solution.State == RunState.Interrupted) text.Append("Interrupted; what was computed is kept.\n");
        text.Append(CultureInfo.InvariantCulture, $"Report: {Path.Combine(folder, "report.html")}\n");
        return text.ToString();
    }

    private static string[] Cycle(CycleSummary cycle) =>
    [
        cycle.Cycle.ToString(CultureInfo.InvariantCulture),
        NumberText.Fixed(cycle.Sodiation?.SpecificCapacity / 3600, 1),
        NumberText.Fixed(cycle.Desodiation?.SpecificCapacity / 3600, 1),
        NumberText.Fixed(100 * cycle.CoulombicEfficiency, 2),
        NumberText.Fixed(cycle.Sodiation?.MeanVoltage, 3),
        NumberText.Fixed(cycle.Desodiation?.MeanVoltage, 3),
        NumberText.Fixed(cycle.Polarisation, 3),
        NumberText.Fixed(cycle.MaximumVolumeRatio, 2),
        NumberText.Fixed(cycle.MaximumThickness * 1e6, 1),
    ];

    private static string[] Plateau(Plateau plateau, double hostMass) =>
    [
        plateau.Direction == BranchDirection.Sodiation ? "sodiation" : "desodiation",
        plateau.Product,
        NumberText.Fixed(plateau.Potential, 3),
        NumberText.Fixed(plateau.MidPotential, 3),
        NumberText.Fixed(plateau.Charge / hostMass / 3600, 1),
    ];
}
