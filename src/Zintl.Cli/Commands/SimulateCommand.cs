using System.CommandLine;
using System.Text.Json;
using Zintl.Analysis.Cycles;
using Zintl.Analysis.Runs;
using Zintl.Cells.Files;
using Zintl.Cli.Output;
using Zintl.Materials.Input;
using Zintl.Simulation;
using Zintl.Simulation.Engine;

namespace Zintl.Cli.Commands;

/// <summary><c>zintl simulate cell.json</c>: a cell file becomes a run folder.</summary>
internal static class SimulateCommand
{
    public static Command Create(GlobalOptions options)
    {
        Argument<string> file = new("cell") { Description = "The cell file." };
        Option<string?> output = new("--output", "-o") { Description = "The run folder (default: runs/<name of the cell file>)." };
        Option<double?> tolerance = new("--tolerance") { Description = "Relative error per time step (default: that of the cell file)." };
        Option<bool> png = new("--png") { Description = "Figures also as PNG (needs rsvg-convert)." };
        Command command = new("simulate", "Simulate a cell file and write its run folder.") { file, output, tolerance, png };
        return CommandContext.With(command, options, "simulate", context =>
        {
            string path = context.Parsed.GetValue(file)!;
            string folder = context.Parsed.GetValue(output) ?? Path.Combine("runs", Path.GetFileNameWithoutExtension(path));
            return Run(context, path, folder, context.Parsed.GetValue(tolerance), context.Parsed.GetValue(png));
        });
    }

    private static int Run(CommandContext context, string path, string folderName, double? tolerance, bool png)
    {
        CellSetup setup = CellFile.Load(path, context.Library);
        if (tolerance is { } asked) setup = setup with { Options = setup.Options with { Tolerance = Checked(asked) } };
        RunFolder folder = RunFolder.Open(folderName);
        RunResult result = Simulate(setup, visible: !context.Output.IsJson);
        RunAnalysis run = RunAnalysis.Of(result);
        using MemoryStream cell = new();
        ResolvedCellWriter.Write(cell, setup);
        folder.Write(new RunContent(run, cell.ToArray(), CommandContext.Version, CitedSources.Find(CitedSources.Of(setup), context.Library.References)));
        string? note = png ? FigureConverter.ConvertAll(Path.Combine(folder.Path, "figures")) : null;
        string[] warnings = [.. setup.Warnings, .. result.Warnings, .. note is null ? Array.Empty<string>() : [note]];
        InputFault[] violated = result.Violation is { } violation ? [new InputFault(Path.Combine(folder.Path, "summary.json"), "balances", violation, "balances that close")] : [];
        return context.Output.Succeed(RunText.Of(run, folder.Path), writer => Document(writer, run, folder.Path), warnings, Code(result), violated);
    }

    private static RunResult Simulate(CellSetup setup, bool visible)
    {
        using Interruption interruption = new();
        using ProgressLine progress = new(visible);
        SimulationOptions options = new()
        {
            RelativeTolerance = setup.Options.Tolerance,
            Progress = progress.Show,
            Cancellation = interruption.Token,
        };
        return setup switch
        {
            HalfCellSetup half => RunResult.Of(Simulator.Run(half.HalfCell, half.Protocol, options)),
            DesignSetup design => RunResult.Of(CellSimulator.Run(design.Design, design.Protocol, options), design),
            _ => throw new InvalidOperationException($"Nothing runs a {setup.GetType().Name}."),
        };
    }

    private static double Checked(double tolerance) => tolerance is >= 1e-10 and <= 1e-2
        ? tolerance
        : throw new InputException(new InputFault("", "--tolerance", FormattableString.Invariant($"{tolerance}"), "a number in [1e-10, 1e-2]"));

    private static int Code(RunResult result) => result.State switch
    {
        RunState.Failed => ExitCode.NumericalFailure,
        RunState.Interrupted => ExitCode.Interrupted,
        _ => result.Violation is null ? ExitCode.Done : ExitCode.Fault,
    };

    private static void Document(Utf8JsonWriter writer, RunAnalysis run, string folder)
    {
        using JsonDocument summary = JsonDocument.Parse(SummaryDocument.Write(run, CommandContext.Version));
        writer.WriteStartObject();
        writer.WriteString("folder", folder);
        writer.WritePropertyName("summary");
        summary.WriteTo(writer);
        writer.WriteEndObject();
    }
}
