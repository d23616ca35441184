using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Quiesce.Cli.Engines;
using Quiesce.Cli.Expected;
using Quiesce.Ir;

namespace Quiesce.Cli.Reports;

/// <summary>What became of the lines of EXPECTED.</summary>
/// <param name="Lines">Those that were to be searched.</param>
/// <param name="Missing">Variants without a line.</param>
/// <param name="Skipped">How many slow lines were left out.</param>
/// <param name="Commands">Writes the commands that show a difference.</param>
/// <param name="MissingZ3">Why Z3, which was to be asked, could not be: a sentence.</param>
sealed record VerifyReport(
    ExpectedFile File,
    ImmutableArray<ExpectedLine> Lines,
    ImmutableArray<ExpectedLine> Missing,
    int Skipped,
    CommandLine Commands,
    string? MissingZ3 = null)
{
    int Differing => Lines.Count(line => line.Differences().Any());

    // A line with a difference is known to be wrong, whatever else of it is not known.
    int Unknown => Lines.Count(line => !line.IsKnown && !line.Differences().Any());

    IEnumerable<EngineRun> SecondOpinions => Lines.Select(line => line.SecondOpinion).OfType<EngineRun>();

    // The verdicts on which Z3 had its say, and whether it came to one of its own.
    IEnumerable<(Verdict Verdict, bool IsDecided)> SecondVerdicts => SecondOpinions
        .SelectMany(run => run.Reports[1].Verdicts)
        .Select(verdict => (verdict, verdict.Answer != Answer.Unknown));

    public int ExitCode => SecondOpinions.Any(run => !run.Conflicts.IsEmpty) ? Cli.ExitCode.Internal
        : Differing > 0 || Missing.Length > 0 ? Cli.ExitCode.Differs
        : Unknown > 0 || MissingZ3 is not null ? Cli.ExitCode.Unknown
        : Cli.ExitCode.AsExpected;

    /// <summary>A matrix for each protocol.</summary>
    public void WriteMatrices(Terminal terminal)
    {
        foreach (var protocol in Lines.Where(line => line.Report is not null).GroupBy(line => line.Claim.Protocol))
        {
            var byReport = protocol.ToDictionary(line => EngineReport.Of(line.Report!));
            Matrix.Write(terminal, [.. byReport.Keys], (report, property) =>
                byReport[report] is var line
                && (line.IsMissing || line.Differences().All(difference => difference.Subject != property.Name)));
            terminal.WriteLine();
        }
        if (Lines.Any(line => line.Report is not null))
            Matrix.WriteLegend(terminal, areMarked: Differing > 0);
    }

    /// <summary>Every difference with its line and a command that shows it, and a sentence about the whole.</summary>
    public void WriteDifferences(Terminal terminal)
    {
        terminal.WriteLine();
        foreach (var line in Lines)
        {
            foreach (var difference in line.Differences())
            {
                terminal.WriteLine($"{Place(line)}: {line.Claim.Title}: {difference}", Styles.Bad);
                terminal.WriteLine($"    {CommandFor(line, difference)}");
            }
            if (!line.IsKnown)
            {
                var reason = line.Report?.StopReason ?? "interrupted";
                terminal.WriteLine($"{Place(line)}: {line.Claim.Title}: unknown, {reason}", Styles.Warning);
            }
        }
        foreach (var protocol in Missing.GroupBy(line => line.Claim.Protocol))
        {
            var titles = string.Join(", ", protocol.Select(line => line.Claim.Title));
            terminal.WriteLine($"{Paths.Shown(File.Path)}: there is no line for {titles}; "
                + "'quiesce verify --accept' adds what is missing", Styles.Bad);
        }
        if (MissingZ3 is not null)
            terminal.WriteLine($"Z3 did not check anything: {MissingZ3}", Styles.Warning);
        else if (SecondOpinions.Any())
            terminal.WriteLine(Comparison());
        terminal.WriteLine(Summary(), ExitCode == Cli.ExitCode.AsExpected ? Styles.Good : Styles.Bad);
    }

    string Place(ExpectedLine line) => $"{Paths.Shown(File.Path)}:{line.Claim.Line}";

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
        foreach (var run in SecondOpinions.Where(run => !run.Conflicts.IsEmpty))
            ConflictFolder.Save(run, terminal);
    }

    string Comparison()
    {
        var (decided, all) = (SecondVerdicts.Count(second => second.IsDecided), SecondVerdicts.Count());
        var bounded = all == decided ? "" : $"; {all - decided} it looked at within bounds";
        var conflicts = SecondOpinions.Sum(run => run.Conflicts.Length);
        return conflicts == 0
            ? $"Z3 agrees on {Sentences.Count(decided, "verdict")}{bounded}."
            : $"Z3 and the search disagree: {Sentences.Count(conflicts, "conflict")}.";
    }

    string Summary()
    {
        var expected = Lines.Length - Differing - Unknown;
        var all = Lines.Length + Missing.Length;
        var parts = new List<string>
        {
            expected == all
                ? $"{Sentences.Count(expected, "line")}, all as expected"
                : $"{expected} of {Sentences.Count(all, "line")} as expected",
        };
        if (Differing > 0)
            parts.Add($"{Differing} not");
        if (Unknown > 0)
            parts.Add($"{Unknown} unknown");
        if (Missing.Length > 0)
            parts.Add($"{Missing.Length} missing");
        if (Skipped > 0)
            parts.Add($"{Sentences.Count(Skipped, "slow line")} skipped");
        return string.Join(", ", parts) + ".";
    }

    /// <summary>The same as JSON.</summary>
    public JsonObject Json() => new()
    {
        ["expected"] = File.Path,
        ["exitCode"] = ExitCode,
        ["skipped"] = Skipped,
        ["missingZ3"] = MissingZ3,
        ["missing"] = new JsonArray([.. Missing.Select(line => JsonValue.Create(line.Claim.Title))]),
        ["lines"] = new JsonArray([.. Lines.Select(JsonOf)]),
    };

    JsonObject JsonOf(ExpectedLine line) => new()
    {
        ["line"] = line.Claim.Line,
        ["protocol"] = line.Claim.Protocol,
        ["variant"] = JsonReport.Variant(line.System),
        ["bounds"] = JsonReport.Bounds(line.System),
        ["isKnown"] = line.IsKnown,
        ["distinct"] = line.Report?.Distinct,
        ["depth"] = line.Report?.Depth,
        ["seconds"] = line.Report?.Elapsed.TotalSeconds,
        ["verdicts"] = new JsonObject((line.Report?.Verdicts ?? []).Select(verdict =>
            KeyValuePair.Create(verdict.Property.Name, (JsonNode?)VerdictSummary.Of(verdict).ToString()))),
        ["secondOpinion"] = line.SecondOpinion is { } run
            ? new JsonObject(run.Reports[1].Verdicts.Select(verdict =>
                KeyValuePair.Create(verdict.Property.Name, (JsonNode?)VerdictSummary.Of(verdict).ToString())))
            : null,
        ["conflicts"] = new JsonArray(
            [.. (line.SecondOpinion?.Conflicts ?? []).Select(sentence => JsonValue.Create(sentence))]),
        ["differences"] = new JsonArray([.. line.Differences().Select(difference => new JsonObject
        {
            ["subject"] = difference.Subject,
            ["expected"] = difference.Expected,
            ["actual"] = difference.Actual,
            ["command"] = CommandFor(line, difference),
        })]),
    };
}
