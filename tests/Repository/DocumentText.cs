using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Quiesce.Cli;
using Quiesce.Cli.Console;

namespace Quiesce.Tests.Repository;

/// <summary>A block of a page with a comment above it that says where it comes from.</summary>
/// <param name="File">The page, from the root.</param>
/// <param name="Number">From 1 on.</param>
/// <param name="Line">That of its first line in the page.</param>
/// <param name="Kind">What makes it; see <see cref="Shown"/>.</param>
/// <param name="Source">A command line or a path.</param>
/// <param name="Text">What the page shows; ends with a new line.</param>
sealed record DocumentBlock(string File, int Number, int Line, string Kind, string Source, string Text);

/// <summary>The text of pages.</summary>
static partial class DocumentText
{
    // A comment with what the block below it shows, and that block.
    [GeneratedRegex(@"<!-- (?<kind>file|pool file|new file|run|run in Pool|run with teardown\.cs|device file|run with the device|run with the changed device|test): (?<source>.*?) -->\n```\w+\n(?<text>.*?)^```\n",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<link>[^)#:]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    // On a line of its own, or in a sentence.
    [GeneratedRegex(@"^(?:\$ )?(?:dotnet )?quiesce (?<words>.*)$|`(?:dotnet )?quiesce (?<words>[^`]*)`|<!-- run[^:]*: quiesce (?<words>.*?) -->",
        RegexOptions.Multiline)]
    private static partial Regex Command();

    // The words of a command line; '...' is one word.
    [GeneratedRegex(@"'([^']*)'|(\S+)")]
    private static partial Regex Word();

    // What is behind a command in a block, and what stands for the user's own words.
    [GeneratedRegex(@"\s+#.*| [|>].*| \|\|.*")]
    private static partial Regex Rest();

    public static ImmutableArray<DocumentBlock> Blocks(string file)
    {
        var text = Read(file);
        return [.. Block().Matches(text).Select((match, index) => new DocumentBlock(
            file,
            index + 1,
            text[..match.Groups["text"].Index].Count(c => c == '\n') + 1,
            match.Groups["kind"].Value,
            match.Groups["source"].Value,
            match.Groups["text"].Value))];
    }

    public static void Replace(DocumentBlock block, string text)
    {
        var old = Read(block.File);
        var shown = Block().Matches(old)[block.Number - 1].Groups["text"];
        File.WriteAllText(PathOf(block.File), $"{old[..shown.Index]}{text}{old[(shown.Index + shown.Length)..]}");
    }

    /// <summary>Links to files that are not there.</summary>
    public static IEnumerable<string> DeadLinks(string file) =>
        from link in Link().Matches(Read(file)).Select(match => match.Groups["link"].Value)
        let path = Path.Combine(Path.GetDirectoryName(PathOf(file))!, link)
        where !File.Exists(path) && !Directory.Exists(path)
        select $"{file} links to {link}";

    /// <summary>Command lines that the tool would not take; a command alone only has a name.</summary>
    public static IEnumerable<string> BadCommands(string file)
    {
        var root = Tool.Root(new Session(new Terminal(TextWriter.Null, TextWriter.Null)));
        return
            from lines in Command().Matches(Read(file)).Select(match => match.Groups["words"].Value)
            from line in lines.Split(" && quiesce ")
            let words = Words(Rest().Replace(line, ""))
            let errors = root.Parse(words).Errors
            where words is [var name] && name[0] != '-' ? root.Subcommands.All(command => command.Name != name) : errors.Count > 0
            select $"{file}: quiesce {line}: {(errors.Count > 0 ? errors[0].Message : "no such command")}";
    }

    public static string[] Words(string commandLine) =>
        [.. Word().Matches(commandLine).Select(word => word.Groups[1].Success ? word.Groups[1].Value : word.Value)];

    static string PathOf(string file) => Path.Combine(Checkout.Root, file);

    static string Read(string file) => File.ReadAllText(PathOf(file));
}
