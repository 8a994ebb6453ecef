using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Zintl.Analysis.Runs;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Cells.Units;
using Zintl.Cli.Output;
using Zintl.Materials.Input;
using Zintl.Simulation;
using Zintl.Simulation.Engine;

namespace Zintl.Cli.Commands;

/// <summary><c>zintl impedance CELL</c>: the small-signal impedance of a cell as assembled, or after a protocol.</summary>
internal static class ImpedanceCommand
{
    private const string Start = "start", End = "end";
    private const int MostPointsPerDecade = 1000;

    public static Command Create(GlobalOptions options)
    {
        Argument<string> cell = new("cell") { Description = "A BPX file, or a case of a reference folder." };
        Option<string[]> at = new("--at") { Description = "The state: start, end (after the protocol of the file), or protocol steps that lead there.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [Start] };
        Option<string> from = new("--from") { Description = "First frequency (Hz without a unit).", DefaultValueFactory = _ => "10 kHz" };
        Option<string> to = new("--to") { Description = "Last frequency.", DefaultValueFactory = _ => "1 mHz" };
        Option<int> density = new("--points-per-decade") { Description = "Number of frequencies per decade.", DefaultValueFactory = _ => 10 };
        Option<double?> capacitance = new("--double-layer") { Description = "Double-layer capacitance of both electrodes, F per m2 of active material (default: that of the file)." };
        Option<string?> output = new("--output", "-o") { Description = "Folder for the table and the figures (default: runs/<name of the file>-impedance)." };
        Command command = new("impedance", "Small-signal impedance of a porous cell at any state.") { cell, at, from, to, density, capacitance, output };
        return CommandContext.With(command, options, "impedance", context =>
        {
            ParseResult parsed = context.Parsed;
            string path = parsed.GetValue(cell)!;
            ImmutableArray<double> frequencies = Frequencies(parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(density));
            CellSource source = CellSource.Load(path);
            if (parsed.GetValue(capacitance) is { } asked) source = source with { Design = WithDoubleLayer(source.Design, asked) };
            Protocol? protocol = ProtocolOf(parsed.GetValue(at)!, source, path);
            string folder = parsed.GetValue(output) ?? Path.Combine("runs", Path.GetFileNameWithoutExtension(path) + "-impedance");
            return Run(context, source, protocol, frequencies, folder);
        });
    }

    private static int Run(CommandContext context, CellSource source, Protocol? protocol, ImmutableArray<double> frequencies, string folder)
    {
        try
        {
            if (protocol is null) return Report(context, source.Design, CellImpedance.Spectrum(source.Design, frequencies), folder, source.Warnings);
            using Interruption interruption = new();
            CellSolution run = CellSimulator.Run(ImpedanceMesh.Refine(source.Design), protocol, new SimulationOptions { Cancellation = interruption.Token });
            if (run.State == RunState.Interrupted) return ExitCode.Interrupted;
            if (run.State == RunState.Failed) return context.Output.Fail(ExitCode.NumericalFailure, [new InputFault("", "--at", run.Cause!, run.Remedy!)]);
            return Report(context, source.Design, CellImpedance.Spectrum(run, frequencies), folder, source.Warnings.AddRange(run.Warnings));
        }
        catch (NotSupportedException refused)
        {
            throw new InputException(new InputFault("", "cell", refused.Message, "porous electrodes with diffusing particles"));
        }
    }

    private static int Report(CommandContext context, CellDesign design, ImmutableArray<ImpedancePoint> spectrum, string folder, ImmutableArray<string> warnings)
    {
        OutputFolder.Make(folder);
        ImpedanceFolder.Write(folder, spectrum);
        if (design.Positive.DoubleLayerCapacitance == 0 && design.Negative is null or { DoubleLayerCapacitance: 0 })
            warnings = warnings.Add("no double layer: the file gives no capacitance (--double-layer), and charge transfer shows no arc");
        return context.Output.Succeed(ImpedanceText.Of(design, spectrum, folder), writer => Document(writer, spectrum, folder), warnings);
    }

    private static ImmutableArray<double> Frequencies(string from, string to, int density)
    {
        FaultList faults = new();
        double first = Frequency("--from", from, faults), last = Frequency("--to", to, faults);
        if (density is < 1 or > MostPointsPerDecade) faults.Add("", "--points-per-decade", FormattableString.Invariant($"{density}"), $"a whole number from 1 to {MostPointsPerDecade}");
        if (faults.Count == 0 && first == last) faults.Add("", "--to", to, "another frequency than --from");
        faults.ThrowIfAny();
        return FrequencySweep.Of(first, last, density);
    }

    private static double Frequency(string option, string text, FaultList faults)
    {
        try
        {
            Quantity quantity = Quantity.Parse(text);
            bool plain = quantity.Dimension == Dimension.None;
            if ((plain || quantity.Dimension == Quantity.Parse("1 Hz").Dimension) && quantity.Value is >= 1e-9 and <= 1e9) return quantity.Value;
        }
        catch (InputException)
        {
            // Told below, with the option's name.
        }

        faults.Add("", option, $"\"{text}\"", "a frequency from 1 nHz to 1 GHz, such as \"10 kHz\"");
        return 1;
    }

    private static Protocol? ProtocolOf(string[] at, CellSource source, string path) => at switch
    {
        [Start] => null,
        [End] => source.Protocol ?? throw new InputException(new InputFault(path, "--at", "a file without a protocol", "start, or protocol steps: --at \"Discharge at 1C for 30 min\" \"Rest for 2 h\"")),
        _ => ProtocolParser.Parse(at),
    };

    private static CellDesign WithDoubleLayer(CellDesign design, double capacitance)
    {
        if (capacitance is not (>= 0 and <= 1e6)) throw new InputException(new InputFault("", "--double-layer", FormattableString.Invariant($"{capacitance}"), "a number in [0, 1e6] F/m2"));
        return design with
        {
            Negative = design.Negative is { } negative ? negative with { DoubleLayerCapacitance = capacitance } : null,
            Positive = design.Positive with { DoubleLayerCapacitance = capacitance },
        };
    }

    private static void Document(Utf8JsonWriter writer, ImmutableArray<ImpedancePoint> spectrum, string folder)
    {
        writer.WriteStartObject();
        writer.WriteString("folder", folder);
        writer.WriteStartArray("points");
        foreach (ImpedancePoint point in spectrum)
        {
            writer.WriteStartObject();
            writer.WriteNumber("frequency_Hz", point.Frequency);
            writer.WriteNumber("impedanceReal_ohm_cm2", 1e4 * point.PerArea.Real);
            writer.WriteNumber("impedanceImaginary_ohm_cm2", 1e4 * point.PerArea.Imaginary);
            writer.WriteNumber("impedanceReal_ohm", point.Impedance.Real);
            writer.WriteNumber("impedanceImaginary_ohm", point.Impedance.Imaginary);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
