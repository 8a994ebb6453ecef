using System.CommandLine;
using System.CommandLine.Parsing;
using Zintl.Materials.Input;

namespace Zintl.Cli;

/// <summary>What a command line says that no command understands, in the words of every other fault.</summary>
internal static class CommandLineFaults
{
    private const string Place = "command line";

    /// <summary>All faults; none where the command can run.</summary>
    public static InputFault[] Of(ParseResult parsed)
    {
        if (parsed.Action is System.CommandLine.Help.HelpAction) return [];
        InputFault[] unknown = [.. UnknownOptions(parsed)];
        return unknown.Length > 0 ? unknown : [.. parsed.Errors.SelectMany(error => Of(error, parsed)).Distinct()];
    }

    /// <summary>The command as its documents name it: "review.table1".</summary>
    public static string NameOf(ParseResult parsed)
    {
        string[] names = [.. Chain(parsed).Select(command => command.Name)];
        return names.Length > 1 ? string.Join('.', names.Reverse().Skip(1)) : "commandLine";
    }

    private static IEnumerable<InputFault> UnknownOptions(ParseResult parsed)
    {
        string[] known = [.. Chain(parsed).SelectMany(command => command.Options).SelectMany(option => option.Aliases.Prepend(option.Name))];
        return parsed.Tokens
            .Where(token => token.Type == TokenType.Argument && LooksLikeOption(token.Value))
            .Select(token => new InputFault("", Place, $"unknown option \"{token.Value}\"", Nearest.Suggestion(token.Value, known.Where(name => name.StartsWith("--", StringComparison.Ordinal)))));
    }

    /// <summary>A dash and a letter: neither a negative number nor a name.</summary>
    private static bool LooksLikeOption(string word) => word.Length > 1 && word[0] == '-' && char.IsLetter(word.TrimStart('-').FirstOrDefault());

    private static IEnumerable<InputFault> Of(ParseError error, ParseResult parsed) => error.SymbolResult switch
    {
        OptionResult option => [Of(option.Option, option)],
        ArgumentResult { Parent: OptionResult option } => [Of(option.Option, option)],
        ArgumentResult argument => [Of(argument.Argument, argument)],
        _ when parsed.UnmatchedTokens.Count > 0 => parsed.UnmatchedTokens.Take(1).Select(word => new InputFault("", Place, $"\"{word}\"", Commands(parsed, word))),
        _ => [new InputFault("", Place, "no command", Commands(parsed, ""))],
    };

    private static InputFault Of(Symbol symbol, SymbolResult result)
    {
        string words = string.Join(' ', result.Tokens.Select(token => token.Value));
        string place = symbol is Argument ? $"<{symbol.Name}>" : symbol.Name;
        return new InputFault("", place, words.Length > 0 ? $"\"{words}\"" : "nothing", $"{Kind(symbol)} ({symbol.Description!.TrimEnd('.')})");
    }

    private static string Kind(Symbol symbol) => symbol is Option option && (option.ValueType == typeof(double) || option.ValueType == typeof(double?)) ? "a number" : "a value";

    private static string Commands(ParseResult parsed, string word)
    {
        string[] names = [.. parsed.CommandResult.Command.Subcommands.Select(command => command.Name)];
        return names.Length > 0 ? Nearest.Suggestion(word, names) : "no further word";
    }

    private static IEnumerable<Command> Chain(ParseResult parsed)
    {
        for (SymbolResult? result = parsed.CommandResult; result is not null; result = result.Parent)
        {
            if (result is CommandResult command) yield return command.Command;
        }
    }
}
