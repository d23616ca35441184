using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using Quiesce.Cli.Console;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Results;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir.Passes;
using Quiesce.Language;

namespace Quiesce.Cli.Commands;

/// <summary>
/// What a word on a command line may become, for the shells: <c>quiesce [suggest:N] LINE</c> prints it, a line each,
/// for the word that ends in front of character N. Nothing is built for it, and nothing is said of what is wrong.
/// </summary>
static class Completion
{
    const string Directive = "[suggest";

    // Who waits for a word waits no longer.
    static readonly TimeSpan BuildTimeMax = TimeSpan.FromSeconds(1);

    /// <summary>Whether a shell asks, and not somebody.</summary>
    public static bool IsAsked(IReadOnlyList<string> arguments) =>
        arguments is [var first, ..] && first.StartsWith(Directive, StringComparison.Ordinal);

    /// <summary>Prints the words. Throws nothing.</summary>
    public static int Answer(IReadOnlyList<string> arguments, Func<RootCommand> root, Session session)
    {
        try
        {
            var line = arguments.ElementAtOrDefault(1) ?? "";
            var position = arguments[0][Directive.Length..].Trim(':', ']');
            line = int.TryParse(position, out var end) && end < line.Length ? line[..Math.Max(end, 0)] : line;
            foreach (var word in Words(line, root, session))
                session.Terminal.WriteLine(word);
        }
#pragma warning disable CA1031 // Whatever is wrong, somebody is in the middle of a line: running it will say so.
        catch (Exception)
#pragma warning restore CA1031
        {
            // No words, then.
        }
        return ExitCode.AsExpected;
    }

    static List<string> Words(string line, Func<RootCommand> root, Session session)
    {
        // The tool itself, however it is called.
        line = line.TrimStart();
        var name = line.IndexOfAny([' ', '\t']);
        if (name < 0)
            return [];
        line = line[name..].TrimStart();
        var begun = line[(line.LastIndexOfAny([' ', '\t']) + 1)..];
        var command = root();
        AddSources(command, session);
        var parse = command.Parse(line);
        // A switch takes true or false, too, and nobody writes it: what comes behind it is what may come without it.
        if (OptionBefore(parse, line, begun) is { } @switch && @switch.ValueType == typeof(bool))
        {
            line = line[..line.LastIndexOf(@switch.Name, StringComparison.Ordinal)] + begun;
            parse = command.Parse(line);
        }
        List<string> all = [.. parse.GetCompletions(line.Length)
            .Select(item => item.InsertText ?? item.Label)
            .Where(word => word is not ("-?" or "/?" or "/h" or "-h"))
            .Distinct()];
        // Options where nothing else fits; files, which the shell knows, where an option or a command wants one.
        var isFile = OptionBefore(parse, line, begun) is not null
            || parse.CommandResult.Command.Arguments.Any(argument => argument.Name == "FILE");
        if (!begun.StartsWith('-') && (isFile || all.Exists(word => !word.StartsWith('-'))))
            all.RemoveAll(word => word.StartsWith('-'));
        List<string> begin = [.. all.Where(word => word.StartsWith(begun, StringComparison.OrdinalIgnoreCase))];
        // Names may be shortened; a shell replaces the word, and that is no help as long as several may be meant.
        if (begin.Count > 0)
            return begin;
        List<string> last =
            [.. all.Where(word => word.Contains($"/{begun}", StringComparison.OrdinalIgnoreCase))];
        return last.Count == 1 ? last : all.Count == 1 ? all : [];
    }

    // The option that stands in front of a word.
    static Option? OptionBefore(ParseResult parse, string line, string begun)
    {
        var before = line[..^begun.Length].TrimEnd().Split(' ', '\t')[^1];
        return parse.CommandResult.Command.Options.Concat(parse.RootCommandResult.Command.Options)
            .FirstOrDefault(option => option.Name == before);
    }

    static void AddSources(RootCommand root, Session session)
    {
        foreach (var command in root.Subcommands)
        {
            foreach (var argument in command.Arguments.Where(argument => argument.Name == SpecOptions.ProtocolName))
                argument.CompletionSources.Add(context => IsGiven(context, argument) ? []
                    : [.. Protocols(context, session), .. Files(context)]);
            foreach (var option in command.Options)
                if (SourceOf(command, option.Name, session) is { } names)
                    option.CompletionSources.Add(context => names(context).Select(name => new CompletionItem(name)));
        }
    }

    static IEnumerable<CompletionItem> Protocols(CompletionContext context, Session session) =>
        SpecOf(context, session)?.Protocols.Select(protocol => new CompletionItem(protocol.Name)) ?? [];

    // Those in the folder that the word has got to, and the folders there once it has got to one.
    static IEnumerable<CompletionItem> Files(CompletionContext context)
    {
        var begun = context.WordToComplete[..(context.WordToComplete.LastIndexOf('/') + 1)];
        var folder = new DirectoryInfo(begun.Length > 0 ? begun : ".");
        if (!folder.Exists)
            return [];
        var folders = begun.Length > 0 ? folder.EnumerateDirectories().Select(inner => $"{begun}{inner.Name}/") : [];
        return folder.EnumerateFiles($"*{SourceFile.Extension}").Select(file => begun + file.Name).Concat(folders)
            .Order(StringComparer.Ordinal)
            .Select(name => new CompletionItem(name));
    }

    // One protocol, where a command takes one, in front of the word.
    static bool IsGiven(CompletionContext context, Argument argument) => SpecOptions.IsOne(argument)
        && context.ParseResult.GetResult(argument)?.Tokens is [.., var last] tokens
        && (last.Value != context.WordToComplete || context.WordToComplete.Length == 0)
        && tokens.Any(token => !SourceFile.IsNamed(token.Value));

    static Func<CompletionContext, IEnumerable<string>>? SourceOf(Command command, string option, Session session) =>
        option switch
        {
            "--variant" => context => ProtocolOf(context, session)?.Variants.Select(variant => variant.Name) ?? [],
            "--set" => context => ProtocolOf(context, session)?.Bounds
                .SelectMany(bound => Settings(bound, context.WordToComplete)) ?? [],
            "--property" => context => Properties(context, session),
            "--memory" => _ => StoreBuffers.Models,
            "--engine" when command is VerifyCommand => _ => [EngineCatalog.Explicit, EngineCatalog.All],
            "--engine" => _ => EngineCatalog.Names,
            "--format" when command is ExportCommand => _ => ExportCommand.Forms,
            "--format" when command is CheckCommand or VerifyCommand => _ => ResultForms.Names,
            "--format" => _ => TraceForms.Names,
            "--scheduler" => _ => RunCommand.Schedulers,
            _ => null,
        };

    static IEnumerable<string> Settings(Bound bound, string begun)
    {
        if (!begun.StartsWith($"{bound.Name}=", StringComparison.OrdinalIgnoreCase))
            return [$"{bound.Name}="];
        string[] values = bound.Type == "true or false" ? ["true", "false"]
            : bound.Type.Contains(", ") ? bound.Type.Split(", ")
            : bound.Default is { } value ? [value] : [];
        return values.Select(value => $"{bound.Name}={value}");
    }

    // Of the first variant that is named: others may have others.
    static IEnumerable<string> Properties(CompletionContext context, Session session)
    {
        if (ProtocolOf(context, session) is not { } protocol)
            return [];
        var given = Values(context, "--variant");
        var variant = given.Count > 0 ? Selection.Variants(protocol, [given[0]])[0] : "";
        var limits = new SearchOptions { TimeLimit = BuildTimeMax };
        var system = Selection.Build(protocol, variant, ImmutableDictionary<string, string>.Empty, [], limits);
        return system.Properties.Select(property => property.Name);
    }

    static ProtocolType? ProtocolOf(CompletionContext context, Session session)
    {
        if (SpecOf(context, session) is not { } spec)
            return null;
        var given = Words(context).Find(word => !SourceFile.IsNamed(word));
        try
        {
            return given is null && spec.Protocols.Length > 1 ? null : Selection.Protocol(spec, given);
        }
        catch (UserException)
        {
            // No protocol is meant, or several may be.
            return null;
        }
    }

    static Spec? SpecOf(CompletionContext context, Session session) => Spec.Remembered(
        Words(context).Find(word => SourceFile.IsNamed(word) && word != context.WordToComplete)
        ?? Values(context, "--spec").FirstOrDefault()
        ?? session.DefaultSpec);

    // What stands where protocols and files may.
    static List<string> Words(CompletionContext context) =>
    [
        .. context.ParseResult.CommandResult.Command.Arguments
            .Where(argument => argument.Name == SpecOptions.ProtocolName)
            .SelectMany(argument => context.ParseResult.GetResult(argument)?.Tokens ?? [])
            .Select(token => token.Value),
    ];

    static List<string> Values(CompletionContext context, string option) =>
        context.ParseResult.CommandResult.Command.Options.FirstOrDefault(known => known.Name == option) is { } found
            && context.ParseResult.GetResult(found)?.Tokens is { } tokens
            ? [.. tokens.Select(token => token.Value)]
            : [];
}
