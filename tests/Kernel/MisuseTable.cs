using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Tests.Repository;
using Bool = Quiesce.Language.Expr<bool>;

namespace Quiesce.Tests.Kernel;

/// <summary>One table of spec/Kernel/README.md or spec/Threads/README.md: what its states and rows are.</summary>
interface IMisuseTable
{
    string Title { get; }
    IEnumerable<string> States { get; }
    IEnumerable<string> Rows { get; }

    /// <summary>What the model does in a cell.</summary>
    Outcome Outcome(string row, string state);
}

/// <summary>What comes of a call.</summary>
/// <param name="Violated">The properties that it violates.</param>
/// <param name="Alone">It returns although nobody else does anything.</param>
/// <param name="Helped">It returns where others go on.</param>
/// <param name="Answers">What it says, if it says anything.</param>
sealed record Outcome(ImmutableSortedSet<string> Violated, bool Alone, bool Helped, ImmutableSortedSet<string> Answers)
{
    // Behind a violation of the type invariant there is no state to go on from.
    public override string ToString() => string.Join(' ',
        [
            .. Answers, .. Alone || Violated.Contains("TypeInvariant") ? [] : new[] { Helped ? "waits" : "hangs" },
            .. Violated,
        ]) is { Length: > 0 } text
        ? text
        : "fine";
}

/// <inheritdoc cref="IMisuseTable"/>
sealed class MisuseTable<TPart>(string title, Func<TPart> make) : IMisuseTable
    where TPart : Component
{
    readonly Dictionary<string, Setting<TPart>> states = [];
    readonly Dictionary<string, (Act<TPart>[] Call, bool Answers)> rows = [];

    public string Title => title;
    public IEnumerable<string> States => states.Keys;
    public IEnumerable<string> Rows => rows.Keys;

    public MisuseTable<TPart> State(
        string name, Action<TPart>[]? other = null, Action<TPart>[]? own = null, Action<TPart>[]? release = null,
        Act<TPart>[]? serve = null, bool blocksFirstHalf = false)
    {
        static Act<TPart>[] Acts(Action<TPart>[]? actions) => [.. (actions ?? []).Select(Plain)];
        states.Add(name, new(Acts(other), Acts(own), Acts(release), serve ?? [], blocksFirstHalf));
        return this;
    }

    public MisuseTable<TPart> Does(string name, params Action<TPart>[] call) => Calls(name, [.. call.Select(Plain)]);

    public MisuseTable<TPart> Calls(string name, params Act<TPart>[] call)
    {
        rows.Add(name, (call, false));
        return this;
    }

    public MisuseTable<TPart> Asks(string name, Func<TPart, Bool> call)
    {
        rows.Add(name, ([stage => call(stage.Part)], true));
        return this;
    }

    public MisuseTable<TPart> Tries(string name, Func<TPart, bool> call) => Asks(name, part => call(part));

    static Act<TPart> Plain(Action<TPart> action) => stage =>
    {
        action(stage.Part);
        return null;
    };

    public Outcome Outcome(string row, string state)
    {
        var alone = Search(row, state, helps: false);
        var helped = Search(row, state, helps: true);
        var returns = Holds(alone, "Returns");
        var report = returns ? alone : helped;
        return new(
            [.. Violations(alone), .. Violations(report)], returns, Holds(helped, "Returns"),
            rows[row].Answers
                ? [.. new[] { "true", "false" }.Where(says => Holds(report, says == "true" ? "SaysTrue" : "SaysFalse"))]
                : []);
    }

    SearchReport Search(string row, string state, bool helps)
    {
        var system = new Stage<TPart>(make(), states[state], rows[row].Call, helps).Build();
        return ExhaustiveSearch.Run(system, new SearchOptions { Threads = 1 });
    }

    static bool Holds(SearchReport report, string property) =>
        report.Verdicts.Single(verdict => verdict.Property.Name == property).Answer == Answer.Holds;

    // Those that the call violates, and not what leads to the state.
    static IEnumerable<string> Violations(SearchReport report) =>
        from verdict in report.Verdicts
        where verdict.Property.Kind is PropertyKind.Assertion or PropertyKind.TypeInvariant
            && verdict.Answer == Answer.Violated
        let trace = verdict.Trace!
        where trace.Actions is [.., var last] && last.Step.StartsWith("Call", StringComparison.Ordinal)
        select verdict.Property.Name;
}

/// <summary>The tables as the pages of the primitives have them: by title, row and state.</summary>
static partial class WrittenTables
{
    public static Dictionary<(string Title, string Row, string State), string> Cells { get; } = Read();

    static Dictionary<(string, string, string), string> Read()
    {
        var cells = new Dictionary<(string, string, string), string>();
        var (title, states) = ("", Array.Empty<string>());
        foreach (var line in new[] { "Kernel", "Threads" }.SelectMany(folder =>
            File.ReadLines(System.IO.Path.Combine(Checkout.Root, "spec", folder, "README.md"))))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                (title, states) = (line[3..].Trim(), []);
            if (!line.StartsWith('|') || line.StartsWith("|---", StringComparison.Ordinal))
                continue;
            string[] columns = [.. line.Trim().Trim('|').Split('|').Select(column => column.Trim())];
            if (states.Length == 0)
            {
                states = columns[1..];
                continue;
            }
            var row = CodeQuoted().Match(columns[0]).Groups[1].Value;
            foreach (var (state, cell) in states.Zip(columns[1..]))
                cells.Add((title, row, state), cell);
        }
        return cells;
    }

    /// <summary>What a cell claims, without the prose around it.</summary>
    public static string Claim(string cell) =>
        string.Join(' ', Words().Matches(cell).Select(match => match.Value)) is { Length: > 0 } text ? text : "fine";

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeQuoted();

    [GeneratedRegex(@"\b(true|false|waits|hangs|No[A-Z]\w+|TypeInvariant)\b")]
    private static partial Regex Words();
}
