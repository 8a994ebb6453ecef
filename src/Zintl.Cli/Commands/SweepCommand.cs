using System.Collections.Immutable;
using System.CommandLine;
using Zintl.Analysis.Runs;
using Zintl.Analysis.Sweeps;
using Zintl.Cells.Files;
using Zintl.Cli.Output;
using Zintl.Materials.Input;
using Zintl.Simulation;

namespace Zintl.Cli.Commands;

/// <summary><c>zintl sweep cell.json --vary loading=1..20mg/cm2</c>: one cell file with other numbers in it, case by case.</summary>
internal static class SweepCommand
{
    public static Command Create(GlobalOptions options)
    {
        Argument<string> file = new("cell") { Description = "The cell file." };
        Option<string[]> vary = new("--vary") { Description = "What changes: key=from..to unit [step width], or key=a,b,c unit; keys are dotted paths of the cell file, or loading, C-rate, window.lower, window.upper. Several make a grid." };
        Option<int> points = new("--points") { Description = "Values of a range that states no step.", DefaultValueFactory = _ => 8 };
        Option<bool> log = new("--log") { Description = "Values of ranges at equal ratios." };
        Option<string?> output = new("--output", "-o") { Description = "The folder (default: runs/<name of the cell file>-sweep); a sweep cut short goes on there." };
        Option<int> threads = new("--threads") { Description = "Groups of cases at once (default: all cores).", DefaultValueFactory = _ => Environment.ProcessorCount };
        Command command = new("sweep", "Simulate a cell file with other numbers in it: table, CSV, figures.") { file, vary, points, log, output, threads };
        return CommandContext.With(command, options, "sweep", context =>
        {
            string path = context.Parsed.GetValue(file)!;
            string folder = context.Parsed.GetValue(output) ?? Path.Combine("runs", Path.GetFileNameWithoutExtension(path) + "-sweep");
            SweepGrid grid = SweepGrid.Parse(context.Parsed.GetValue(vary) ?? [], context.Parsed.GetValue(points), context.Parsed.GetValue(log));
            return Run(context, path, folder, grid, Checked(context.Parsed.GetValue(threads)));
        });
    }

    private static int Run(CommandContext context, string path, string folder, SweepGrid grid, int threads)
    {
        SweepCells cells = new(path, context.Library);
        ImmutableArray<CellSetup> setups = cells.All(grid);
        OutputFolder.Make(folder);
        string axes = string.Join('\n', grid.Axes.Select(axis => $"{axis.Caption} {string.Join(' ', axis.Values.Select(axis.Text))}"));
        SweepStore store = new(folder, string.Join('\n', CommandContext.Version, axes, cells.Inputs));
        using Interruption interruption = new();
        SweepRunner.Run(setups, store, new SimulationOptions { RelativeTolerance = setups[0].Options.Tolerance, Cancellation = interruption.Token }, threads);
        ImmutableArray<SweepOutcome> outcomes = store.Outcomes;
        SweepFolder.Write(folder, grid, outcomes, CommandContext.Version);
        string text = SweepFolder.Text(grid, outcomes) + FormattableString.Invariant($"\n{outcomes.Length} of {grid.Count} cases. Folder: {folder}\n");
        return context.Output.Succeed(text, json => SweepFolder.Document(json, grid, outcomes, CommandContext.Version), Warnings(setups, outcomes), Code(grid, outcomes), Violations(folder, outcomes));
    }

    private static string[] Warnings(ImmutableArray<CellSetup> setups, ImmutableArray<SweepOutcome> outcomes) =>
    [
        .. setups.SelectMany(setup => setup.Warnings).Distinct(StringComparer.Ordinal),
        .. outcomes.Where(outcome => outcome.State == RunState.Failed).Select(outcome => FormattableString.Invariant($"Case {outcome.Case} failed: {outcome.Note}")),
    ];

    private static InputFault[] Violations(string folder, ImmutableArray<SweepOutcome> outcomes) =>
    [
        .. outcomes.Where(IsViolated).Select(outcome => new InputFault(Path.Combine(folder, "sweep.csv"), FormattableString.Invariant($"case {outcome.Case}"), FormattableString.Invariant($"a balance that is off by {outcome.WorstBalance:0.0e+0}"), "balances that close")),
    ];

    private static bool IsViolated(SweepOutcome outcome) => outcome.State == RunState.Finished && !(outcome.WorstBalance <= BalanceLine.AmountLimit);

    private static int Code(SweepGrid grid, ImmutableArray<SweepOutcome> outcomes)
    {
        if (outcomes.Length < grid.Count) return ExitCode.Interrupted;
        if (outcomes.Any(outcome => outcome.State == RunState.Failed)) return ExitCode.NumericalFailure;
        return outcomes.Any(IsViolated) ? ExitCode.Fault : ExitCode.Done;
    }

    private static int Checked(int threads) => threads >= 1 ? threads : throw new InputException(new InputFault("", "--threads", FormattableString.Invariant($"{threads}"), "a whole number above 0"));
}
