using System.CommandLine;
using Zintl.Cli.Commands;
using Zintl.Cli.Output;
using Zintl.Materials.Input;

namespace Zintl.Cli;

/// <summary>The commands, and what becomes of arguments that do not fit them.</summary>
internal static class CommandLine
{
    public static int Run(string[] args)
    {
        GlobalOptions options = new();
        RootCommand root = new("Zintl designs sodium-ion batteries with bulk alloy anodes.")
        {
            SimulateCommand.Create(options),
            PathCommand.Create(options),
            MaterialsCommand.Create(options),
            CiteCommand.Create(options),
            ReviewCommand.Create(options),
        };
        root.Options.Add(options.Json);
        root.Options.Add(options.Data);
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count == 0) return parsed.Invoke();
        InputFault[] faults = [.. parsed.Errors.Select(error => new InputFault("", "command line", error.Message.TrimEnd('.'), "see: zintl --help"))];
        bool json = args.Contains("--json", StringComparer.Ordinal);
        return new CommandOutput(parsed.CommandResult.Command.Name, json).Fail(ExitCode.BadInput, faults);
    }
}
