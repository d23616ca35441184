using System.CommandLine;

namespace Quiesce.Cli;

/// <summary>What is wrong with a command line, in a sentence.</summary>
static class ParseErrors
{
    public static string Sentence(ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        var isRoot = command is RootCommand;
        var help = $"'{(isRoot ? "quiesce" : $"quiesce {command.Name}")} --help' shows what there is.";
        if (parse.UnmatchedTokens is not [var unknown, ..])
            return isRoot && parse.Tokens.Count == 0
                ? $"What to do? {help}"
                : $"{parse.Errors[0].Message} {help}";
        var isOption = unknown.StartsWith('-');
        var global = command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(o => o.Recursive));
        string[] known = isOption
            ? [.. command.Options.Concat(global).Select(option => option.Name)]
            : [.. command.Subcommands.Select(sub => sub.Name)];
        var nearest = Names.Nearest(unknown, known);
        var subject = (isOption, isRoot) switch
        {
            (true, true) => $"There is no option {unknown}",
            (true, false) => $"{command.Name} has no option {unknown}",
            (false, true) => $"There is no command '{unknown}'",
            (false, false) => $"{command.Name} does not know what to do with '{unknown}'",
        };
        return nearest.Count > 0 ? $"{subject}; did you mean {Sentences.Either(nearest)}?" : $"{subject}. {help}";
    }
}
