using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Sources;

namespace Quiesce.Cli.Sources;

/// <summary>What <c>quiesce sources</c> prints.</summary>
/// <param name="protocols">At least one; each names a function.</param>
/// <param name="revision">Of the tree; null without git.</param>
/// <param name="acceptance">The command that records what is there.</param>
sealed class SourcesReport(ImmutableArray<ProtocolSources> protocols, string? revision, string acceptance)
{
    // So many commits of a function are shown.
    const int CommitsMax = 6;

    public int ExitCode =>
        protocols.Any(own => own.Differs) ? Console.ExitCode.Differs
        : protocols.Any(own => own.IsMissing) ? Console.ExitCode.Unknown
        : Console.ExitCode.AsExpected;

    public void Write(Terminal terminal)
    {
        foreach (var own in protocols)
            WriteTable(terminal, own);
        foreach (var own in protocols)
        {
            // One by one where there is more to say than what to do.
            foreach (var same in own.Functions.Where(function => function.Differs).GroupBy(function =>
                function.IsChanged || function.Commits.Length > 0 ? $"{function.Named.Reference}" : function.Task))
                WriteTask(terminal, own, [.. same]);
            foreach (var row in own.Stale)
                terminal.WriteLine(
                    $"{Paths.Shown(own.File)}: {row.Reference} is recorded, and {own.Protocol.Name} does not name "
                        + "it.\n",
                    Styles.Warning);
        }
        var functions = protocols.SelectMany(own => own.Functions).ToList();
        var differ = functions.Count(function => function.Differs) + protocols.Sum(own => own.Stale.Length);
        var missing = functions.Count(function => function.IsMissing);
        if (differ + missing == 0)
        {
            terminal.WriteLine(
                $"{Sentences.Count(functions.Count, "function")}, all as recorded.", Styles.Good);
            return;
        }
        var parts = new List<string>();
        if (differ > 0)
            parts.Add($"{(differ == 1 ? "1 is" : $"{differ:N0} are")} not as recorded");
        if (missing > 0)
            parts.Add($"{(missing == 1 ? "1 is" : $"{missing:N0} are")} not recorded");
        terminal.WriteLine($"{Sentences.Count(functions.Count, "function")}: {Sentences.All(parts)}.", Styles.Title);
        terminal.WriteLine($"Next: {acceptance}");
    }

    static void WriteTable(Terminal terminal, ProtocolSources own)
    {
        terminal.WriteLine(own.Protocol.Name, Styles.Title);
        var names = own.Functions.Max(function => $"{function.Named.Reference}".Length);
        var words = own.Functions.Max(function => function.Word.Length);
        foreach (var function in own.Functions)
        {
            terminal.Write($"  {$"{function.Named.Reference}".PadRight(names)}  ");
            terminal.Write(
                function.Detail.Length > 0 ? function.Word.PadRight(words) : function.Word,
                function.Differs ? Styles.Bad : function.IsMissing ? Styles.Warning
                    : function.Located.Place == FunctionPlace.There ? Styles.Good : Styles.Quiet);
            terminal.WriteLine(function.Detail.Length > 0 ? $"  {function.Detail}" : "");
        }
        terminal.WriteLine();
    }

    static void WriteTask(Terminal terminal, ProtocolSources own, ImmutableArray<FunctionStatus> functions)
    {
        foreach (var function in functions)
        {
            terminal.Write($"{own.Protocol.Name}: {function.Named.Reference}", Styles.Title);
            terminal.WriteLine($" {function.Word}");
            WriteCommits(terminal, function.Commits);
            if (function.IsChanged)
                foreach (var sentence in CallOrder.Of(function)?.Sentences() ?? [])
                    WriteSentence(terminal, sentence);
        }
        WriteSentence(terminal, functions[0].Task!);
        terminal.WriteLine();
    }

    static void WriteCommits(Terminal terminal, ImmutableArray<SourceCommit> commits)
    {
        foreach (var commit in commits.Take(CommitsMax))
            terminal.WriteLine(
                commit.Revision.Length > 0 ? $"  {commit.Revision}  {commit.Subject}" : $"  {commit.Subject}");
        if (commits.Length > CommitsMax)
            terminal.WriteLine($"  and {commits.Length - CommitsMax:N0} more");
    }

    static void WriteSentence(Terminal terminal, string sentence)
    {
        foreach (var line in terminal.Wrap(sentence, indent: 2))
            terminal.WriteLine($"  {line}");
    }

    public JsonObject Json() => new()
    {
        ["exitCode"] = ExitCode,
        ["revision"] = revision,
        ["protocols"] = new JsonArray(
        [
            .. protocols.Select(own => new JsonObject
            {
                ["protocol"] = own.Protocol.Name,
                ["file"] = own.File,
                ["functions"] = new JsonArray([.. own.Functions.Select(Json)]),
                ["stale"] = Strings(own.Stale.Select(row => $"{row.Reference}")),
            }),
        ]),
    };

    static JsonObject Json(FunctionStatus function)
    {
        var (located, calls) = (function.Located, CallOrder.Of(function));
        return new JsonObject
        {
            ["function"] = $"{function.Named.Reference}",
            ["state"] = function.Word,
            ["differs"] = function.Differs,
            ["isChanged"] = function.IsChanged,
            ["recorded"] = located.Recorded is not { } recorded ? null : new JsonObject
            {
                ["digest"] = recorded.Digest,
                ["revision"] = recorded.Revision,
                ["in"] = recorded.In?.ToString(),
            },
            ["digest"] = located.Text?.Digest,
            ["in"] = located.In?.ToString(),
            ["line"] = located.Text?.Line,
            ["likeness"] = located.Place == FunctionPlace.Renamed ? located.Likeness : null,
            ["commits"] = new JsonArray(
            [
                .. function.Commits.Select(commit => new JsonObject
                {
                    ["revision"] = commit.Revision.Length > 0 ? commit.Revision : null,
                    ["subject"] = commit.Subject,
                }),
            ]),
            ["calls"] = calls is null ? null : new JsonObject
            {
                ["now"] = Strings(calls.Now),
                ["before"] = calls.Before is { } before ? Strings(before) : null,
                ["gone"] = Strings(calls.Gone.Select(call => call.Name)),
            },
        };
    }

    static JsonArray Strings(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
