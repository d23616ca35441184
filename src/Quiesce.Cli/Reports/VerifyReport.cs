using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Cli.Reports;

/// <summary>What became of what is expected.</summary>
/// <param name="Lines">Those that were to be searched.</param>
/// <param name="Missing">Variants without a line.</param>
/// <param name="Commands">Writes the commands that show a difference.</param>
/// <param name="OpinionTime">What Z3 had for each line; null if the other engines were not asked.</param>
/// <param name="Accept">The command that writes down what is found.</param>
/// <param name="MissingZ3">Why Z3, which was to be asked, could not be: a sentence.</param>
sealed record VerifyReport(
    ImmutableArray<ExpectedLine> Lines,
    ImmutableArray<ExpectedLine> Missing,
    CommandLine Commands,
    string Accept,
    TimeSpan? OpinionTime = null,
    string? MissingZ3 = null)
{
    int Disputed => Lines.Count(line => line.IsDisputed);

    int Differing => Lines.Count(line => !line.IsDisputed && line.Differences().Any());

    // A line with a difference is known to be wrong, whatever else of it is not known.
    int Unknown => Lines.Count(line => !line.IsDisputed && !line.IsKnown && !line.Differences().Any());

    IEnumerable<EngineRun> Opinions => Lines.Select(line => line.Opinions).OfType<EngineRun>();

    public int ExitCode => Disputed > 0 ? Console.ExitCode.Internal
        : Differing > 0 || Missing.Length > 0 ? Console.ExitCode.Differs
        : Unknown > 0 || MissingZ3 is not null ? Console.ExitCode.Unknown
        : Console.ExitCode.AsExpected;

    /// <summary>
    /// What is suspicious about a protocol, whatever its bounds, as far as lines speak of all variants.
    /// </summary>
    IEnumerable<(string Where, string Lint)> Suspicions =>
        from lines in Lines.Where(line => line.Report is not null).GroupBy(line => line.Protocol)
        let lints = lines.GroupBy(line => string.Join(" ", line.System.Bounds))
            .Select(same => same.DistinctBy(line => line.System.Variant).ToList())
            .Where(same => same.Count == Math.Max(lines.Key.Variants.Length, 1))
            .Select(IEnumerable<string> (same) => ProtocolLints.Of(
                [.. same.Select(line => line.System)], [.. same.Select(line => line.Report!)]))
            .ToList()
        where lints.Count > 0
        from lint in lints.Aggregate((some, others) => some.Intersect(others))
        select (lines.Key.Name, lint);

    /// <summary>The matrix of a protocol, as far as its lines have been searched.</summary>
    public static void WriteMatrix(Terminal terminal, IEnumerable<ExpectedLine> protocol)
    {
        var byReport = protocol.Where(line => line.Report is not null)
            .ToDictionary(line => EngineReport.Of(line.Report!));
        if (byReport.Count == 0)
            return;
        Matrix.Write(terminal, [.. byReport.Keys], (report, property) =>
            byReport[report] is var line
            && line.Opinions?.IsDisputed(property.Name) != true
            && (line.IsMissing || line.Differences().All(difference => difference.Subject != property.Name)));
        terminal.WriteLine();
    }

    /// <summary>
    /// What is to be read with the matrices; and once more those of protocols about which the engines disagree.
    /// </summary>
    public void WriteLegend(Terminal terminal)
    {
        foreach (var protocol in Lines.GroupBy(line => line.Claim.Protocol).Where(lines => lines.Any(IsDisputed)))
            WriteMatrix(terminal, protocol);
        if (!Lines.Any(line => line.Report is not null))
            return;
        Matrix.WriteLegend(terminal, Marks());
        if (InsideDomains.IsAbout(Lines.Select(line => line.Report?.Verdicts ?? [])))
            foreach (var line in terminal.Wrap(InsideDomains.Sentence, indent: 0))
                terminal.WriteLine(line, Styles.Warning);
    }

    static bool IsDisputed(ExpectedLine line) => line.IsDisputed;

    // What a mark in a matrix means; null if there is none.
    string? Marks()
    {
        var meanings = new List<string>();
        if (Lines.Any(line => line.Differences().Any()))
            meanings.Add("not as expected");
        if (Disputed > 0)
            meanings.Add("the engines disagree");
        return meanings.Count == 0 ? null : Sentences.Either(meanings);
    }

    /// <summary>Every difference with its line and a command that shows it, and a sentence about the whole.</summary>
    public void WriteDifferences(Terminal terminal)
    {
        terminal.WriteLine();
        foreach (var (where, lint) in Suspicions)
            ProtocolLints.Write(terminal, [lint], $" in {where}");
        foreach (var line in Lines)
        {
            foreach (var difference in line.Differences())
            {
                terminal.WriteLine($"{line.Claim.Place}: {line.Claim.Title}: {difference}", Styles.Bad);
                terminal.WriteLine($"    {CommandFor(line, difference)}");
            }
            if (!line.IsKnown)
            {
                var reason = line.Report?.StopReason
                    ?? line.Report?.Verdicts.Select(verdict => verdict.Evidence).OfType<Evidence.Bound>()
                        .FirstOrDefault()?.Reason
                    ?? "interrupted";
                terminal.WriteLine($"{line.Claim.Place}: {line.Claim.Title}: unknown, {reason}", Styles.Warning);
            }
        }
        foreach (var protocol in Missing.GroupBy(line => line.Claim.Protocol))
        {
            var titles = string.Join(", ", protocol.Select(line => line.Claim.Title));
            terminal.WriteLine($"{protocol.First().Claim.Place}: there is no line for {titles}; "
                + $"'{Accept}' adds what is missing", Styles.Bad);
        }
        if (Lines.Any(line => line.Differences().Any(difference => difference.Expected is null)))
            terminal.WriteLine($"'{Accept}' writes down what is found, for review.", Styles.Quiet);
        if (Opinions.Any())
        {
            if (Lines.Any(line => !line.IsKnown || line.Differences().Any()) || Missing.Length > 0)
                terminal.WriteLine();
            EnginesTable.Write(terminal, [.. Lines.Where(line => line.Opinions is not null)], OpinionTime);
            terminal.WriteLine();
        }
        if (OpinionTime is null)
            terminal.WriteLine(
                "Only the exhaustive search looked at these lines; Z3 and random runs were not asked.", Styles.Quiet);
        if (MissingZ3 is not null)
            terminal.WriteLine($"Z3 did not check anything: {MissingZ3}", Styles.Warning);
        if (Opinions.Sum(run => run.Conflicts.Length) is > 0 and var conflicts)
            terminal.WriteLine($"The engines disagree: {Sentences.Count(conflicts, "conflict")}.", Styles.Bad);
        terminal.WriteLine(Summary(), ExitCode == Console.ExitCode.AsExpected ? Styles.Good : Styles.Bad);
    }

    // The trace where there is one, otherwise the check that says so.
    string CommandFor(ExpectedLine line, Difference difference)
    {
        var verdict = line.Report!.Verdicts.FirstOrDefault(verdict => verdict.Property.Name == difference.Subject);
        return verdict?.Trace is not null
            ? Commands.OfTrace(line.System, difference.Subject)
            : Commands.OfCheck(line.System, verdict is null ? null : difference.Subject);
    }

    /// <summary>Tells of every disagreement of the engines, and keeps what both sides say.</summary>
    public void SaveConflicts(Terminal terminal)
    {
        foreach (var run in Opinions.Where(run => !run.Conflicts.IsEmpty))
            ConflictFolder.Save(run, terminal);
    }

    string Summary()
    {
        var expected = Lines.Length - Disputed - Differing - Unknown;
        var all = Lines.Length + Missing.Length;
        var parts = new List<string>
        {
            expected == all
                ? $"{Sentences.Count(expected, "line")}, all as expected"
                : $"{expected} of {Sentences.Count(all, "line")} as expected",
        };
        if (Differing > 0)
            parts.Add($"{Differing} not");
        if (Disputed > 0)
            parts.Add($"{Disputed} in conflict");
        if (Unknown > 0)
            parts.Add($"{Unknown} unknown");
        if (Missing.Length > 0)
            parts.Add($"{Missing.Length} missing");
        return string.Join(", ", parts) + ".";
    }

    /// <summary>The same as JSON.</summary>
    public JsonObject Json() => new()
    {
        ["exitCode"] = ExitCode,
        ["missingZ3"] = MissingZ3,
        ["lints"] = new JsonArray(
            [.. Suspicions.Select(one => JsonValue.Create($"{one.Where}: {one.Lint}"))]),
        ["missing"] = new JsonArray([.. Missing.Select(line => JsonValue.Create(line.Claim.Title))]),
        ["lines"] = new JsonArray([.. Lines.Select(JsonOf)]),
    };

    JsonObject JsonOf(ExpectedLine line) => new()
    {
        ["file"] = line.Claim.Path,
        ["line"] = line.Claim.Line,
        ["protocol"] = line.Claim.Protocol,
        ["variant"] = JsonReport.Variant(line.System),
        ["bounds"] = JsonReport.Bounds(line.System),
        ["isKnown"] = line.IsKnown,
        ["isAsExpected"] = line.IsAsExpected,
        ["distinct"] = line.Report?.Distinct,
        ["depth"] = line.Report?.Depth,
        ["seconds"] = line.Report?.Elapsed.TotalSeconds,
        ["verdicts"] = new JsonObject((line.Report?.Verdicts ?? []).Select(verdict =>
            KeyValuePair.Create(verdict.Property.Name, (JsonNode?)VerdictSummary.Of(verdict).ToString()))),
        ["note"] = InsideDomains.Of(line.Report?.Verdicts ?? []),
        ["secondOpinion"] = JsonOf(line.Opinion(EngineNames.Portfolio)),
        ["random"] = JsonOf(line.Opinion(EngineCatalog.Random)),
        ["conflicts"] = new JsonArray(
            [.. (line.Opinions?.Conflicts ?? []).Select(conflict => JsonValue.Create(conflict.Sentence))]),
        ["emptiness"] = line.Emptiness?.Sentence,
        ["differences"] = new JsonArray([.. line.Differences().Select(difference => new JsonObject
        {
            ["subject"] = difference.Subject,
            ["expected"] = difference.Expected,
            ["actual"] = difference.Actual,
            ["command"] = CommandFor(line, difference),
        })]),
    };

    static JsonObject? JsonOf(EngineReport? opinion) => opinion is null
        ? null
        : new JsonObject(opinion.Verdicts.Select(verdict =>
            KeyValuePair.Create(verdict.Property.Name, (JsonNode?)VerdictSummary.Of(verdict).ToString())));
}
