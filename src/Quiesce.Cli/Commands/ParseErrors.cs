using System.CommandLine;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Commands;

/// <summary>What is wrong with a command line, in a sentence.</summary>
static class ParseErrors
{
    public static string Sentence(ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        var isRoot = command is RootCommand;
        var help = $"'{(isRoot ? "quiesce" : $"quiesce {command.Name}")} --help' shows what there is.";
        var unknown = OptionAmongArguments(parse) ?? (parse.UnmatchedTokens is [var first, ..] ? first : null);
        if (unknown is null)
            return isRoot && parse.Tokens.Count == 0
                ? $"What to do? {help}"
                : $"{parse.Errors[0].Message} {help}";
        var isOption = unknown.StartsWith('-');
        var global = command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(o => o.Recursive));
        string[] known = isOption
            ? [.. command.Options.Concat(global).Select(option => option.Name)]
            : [.. command.Subcommands.Select(sub => sub.Name)];
        var subject = (isOption, isRoot) switch
        {
            (true, true) => $"There is no option {unknown}",
            (true, false) => $"{command.Name} has no option {unknown}",
            (false, true) => $"There is no command '{unknown}'",
            (false, false) => $"{command.Name} does not know what to do with '{unknown}'",
        };
        if (isOption && CommandsWith(unknown, parse.RootCommandResult.Command) is { Count: > 0 } others)
            return $"{subject}; {Sentences.All(others)} {(others.Count == 1 ? "has" : "have")} it.";
        var nearest = Names.Nearest(unknown, known);
        return nearest.Count > 0 ? $"{subject}; did you mean {Sentences.Either(nearest)}?" : $"{subject}. {help}";
    }

    /// <summary>The same of a word that a command takes none of.</summary>
    public static string NotKnown(Command command, string word) =>
        $"{command.Name} does not know what to do with '{word}'. 'quiesce {command.Name} --help' shows what there is.";

    /// <summary>
    /// What is no option of the command and stands where an argument may; null if nothing does. A command that takes
    /// any number of names takes it for one.
    /// </summary>
    public static string? OptionAmongArguments(ParseResult parse) => parse.CommandResult.Command.Arguments
        .SelectMany(argument => parse.GetResult(argument)?.Tokens ?? [])
        .Select(token => token.Value.Split('=')[0])
        .FirstOrDefault(value => value.Length > 1 && value.StartsWith('-'));

    static List<string> CommandsWith(string option, Command root) =>
    [
        .. root.Subcommands
            .Where(command => command.Options.Any(known => known.Name == option || known.Aliases.Contains(option)))
            .Select(command => command.Name),
    ];
}
