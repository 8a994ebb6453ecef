using System.CommandLine;
using System.CommandLine.Help;
using Zintl.Cli.Commands;
using Zintl.Cli.Output;
using Zintl.Materials.Input;

namespace Zintl.Cli;

/// <summary>The commands, and what becomes of arguments that do not fit them.</summary>
internal static class CommandLine
{
    private static readonly InvocationConfiguration Plain = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    public static int Run(string[] args)
    {
        bool json = args.Contains("--json", StringComparer.Ordinal);
        GlobalOptions options = new();
        ParseResult parsed = Root(options).Parse(args.Length > 0 ? args : ["--help"]);
        InputFault[] faults = CommandLineFaults.Of(parsed);
        try
        {
            return faults.Length == 0 ? parsed.Invoke(Plain) : new CommandOutput(CommandLineFaults.NameOf(parsed), json).Fail(ExitCode.BadInput, faults);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Reported("standard output", refused.Message, "a stream that can be written");
        }
        catch (Exception fault)
        {
            return Reported("zintl", $"{fault.GetType().Name}: {fault.Message}", "no fault of the program; please report it with the command and its files");
        }
    }

    private static int Reported(string place, string found, string expected)
    {
        CommandOutput.Error($"{place}: found {found}; expected {expected}");
        return ExitCode.Fault;
    }

    private static Command Root(GlobalOptions options) => new("zintl", "Zintl designs sodium-ion batteries with bulk alloy anodes.")
    {
        SimulateCommand.Create(options),
        SweepCommand.Create(options),
        ImpedanceCommand.Create(options),
        PathCommand.Create(options),
        MaterialsCommand.Create(options),
        CiteCommand.Create(options),
        ReviewCommand.Create(options),
        VerifyCommand.Create(options),
        BpxCommand.Create(options),
        options.Json,
        options.Data,
        new HelpOption { Description = "What the command does and which options it takes." },
        new VersionOption { Description = "The version of zintl." },
    };
}
