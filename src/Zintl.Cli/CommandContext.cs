using System.CommandLine;
using Zintl.Cli.Output;
using Zintl.Materials;
using Zintl.Materials.Input;

namespace Zintl.Cli;

/// <summary>What a running command works with; faults of the input become exit code 2, faults of the program exit code 1.</summary>
internal sealed class CommandContext(string name, ParseResult parsed, GlobalOptions options)
{
    private readonly Lazy<MaterialLibrary> library = new(() => MaterialLibrary.Load(DataRoot(parsed.GetValue(options.Data))));

    public ParseResult Parsed { get; } = parsed;

    public CommandOutput Output { get; } = new(name, parsed.GetValue(options.Json));

    public MaterialLibrary Library => library.Value;

    /// <summary>Version of the software.</summary>
    public static string Version { get; } = typeof(CommandContext).Assembly.GetName().Version!.ToString(3);

    /// <summary>Lets a command run its action with faults turned into exit codes.</summary>
    public static Command With(Command command, GlobalOptions options, string schemaName, Func<CommandContext, int> action)
    {
        command.SetAction(parsed => new CommandContext(schemaName, parsed, options).Guard(action));
        return command;
    }

    private int Guard(Func<CommandContext, int> action)
    {
        try
        {
            return action(this);
        }
        catch (InputException input)
        {
            return Output.Fail(ExitCode.BadInput, [.. input.Faults]);
        }
    }

    private static string DataRoot(string? option) =>
        option ?? Environment.GetEnvironmentVariable("ZINTL_DATA") ?? System.IO.Path.Combine(AppContext.BaseDirectory, "data");
}
