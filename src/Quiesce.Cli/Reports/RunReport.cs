using System.Globalization;
using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Specs;
using Quiesce.Ir;
using Quiesce.Ir.Formats;
using Quiesce.Ir.Formats.Itf;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Random;
using Spectre.Console;

namespace Quiesce.Cli.Reports;

/// <summary>
/// What <c>quiesce run</c> prints: each variant as soon as it has been run, and its shortest counterexample.
/// </summary>
/// <param name="properties">Those it is about; empty for all.</param>
sealed class RunReport(
    Terminal terminal,
    ProtocolType protocol,
    CommandLine commands,
    RandomOptions options,
    IReadOnlyCollection<string> properties)
{
    const string NotFound = "not found", Suspicious = "suspicious", Coverage = "coverage", Promise = "pct";

    // Lower chances than this are no news.
    const double ChanceShown = 0.01;

    // The words in front, all of one width.
    static readonly int WordWidth = Suspicious.Length;

    static readonly RandomOptions Defaults = new();

    bool isFirst = true;

    /// <summary>One variant.</summary>
    /// <param name="saved">By property, the files with the counterexamples.</param>
    public void Write(RandomReport report, IReadOnlyDictionary<Property, string> saved)
    {
        if (!isFirst)
            terminal.WriteLine();
        isFirst = false;
        WriteTitle(report.System);
        terminal.WriteLine($"  {Counts(report)}");
        foreach (var verdict in report.Verdicts.Where(verdict => verdict.Answer != Answer.Unknown))
            WriteFound(report, report.Findings[verdict.Property], VerdictSummary.Of(verdict));
        foreach (var (property, schedules) in report.Suspicions.Where(pair => !report.Findings.ContainsKey(pair.Key)))
            WriteRow(Suspicious, Styles.Warning, $"{property}  not reached within {report.Patience:N0} steps of "
                + $"{Sentences.Count(schedules, "fair schedule")}; there is no lasso to show for it");
        var open = report.Verdicts
            .Where(verdict => verdict.Answer == Answer.Unknown && !report.Suspicions.ContainsKey(verdict.Property)
                && verdict.Property.Kind != PropertyKind.Lemma)
            .Select(verdict => verdict.Property.Name)
            .ToList();
        if (open.Count > 0)
            WriteRow(NotFound, Styles.Quiet, string.Join(", ", open));
        if (InsideDomains.Of(report.Verdicts) is { } sentence)
            foreach (var line in terminal.Wrap(sentence, indent: 2))
                terminal.WriteLine($"  {line}", Styles.Warning);
        WriteRow(Coverage, Styles.Quiet, CoverageOf(report.Coverage));
        foreach (var guarantee in report.Guarantees.Where(promise => promise.ProbabilityOfAll >= ChanceShown))
            WriteRow(Promise, Styles.Quiet, GuaranteeOf(guarantee));
        WriteShortest(report, saved);
    }

    /// <summary>The end, all variants having been written.</summary>
    public void WriteEnd(IReadOnlyCollection<RandomReport> reports)
    {
        terminal.WriteLine();
        var found = reports.Sum(report => report.Verdicts.Count(verdict => verdict.Answer == Answer.Violated));
        terminal.WriteLine(found == 0
            ? "No violation was found, which proves nothing. Next: larger bounds (--draw-bounds), or "
                + (reports.Count == 1 && reports.First() is var only
                    ? commands.OfCheck(only.System) : commands.Of("check", protocol.Name))
            : $"{Sentences.Count(found, "violation")} found.");
    }

    void WriteTitle(TransitionSystem system)
    {
        terminal.Write(system.ToString(), Styles.Title);
        foreach (var (name, value) in system.Bounds)
            terminal.Write($"  {name}={value}");
        terminal.WriteLine();
        var sentence = protocol.Variants.FirstOrDefault(variant => variant.Name == system.Variant)?.Sentence;
        foreach (var line in terminal.Wrap(sentence ?? "", indent: 2))
            terminal.WriteLine($"  {line}", Styles.Quiet);
    }

    static string Counts(RandomReport report)
    {
        var rate = report.Steps / report.RunTime.TotalSeconds;
        var counts = $"{Sentences.Count(report.Runs, "run")}, {Sentences.Count(report.Schedules, "schedule")}, "
            + $"{Sentences.Count(report.Steps, "step")}, seed {RandomSeed.Print(report.Seed)}, "
            + $"{Quantity.OfTime(report.RunTime)}, {Quantity.OfCount(rate)} steps/s";
        return report.StopReason is { } reason ? $"{counts}; not all of them: {reason}" : counts;
    }

    void WriteFound(RandomReport report, FoundTrace found, VerdictSummary summary)
    {
        var shortest = found.IsShortest ? ", the shortest" : found.Trace.IsLasso ? "" : ", perhaps not the shortest";
        var wrong = summary.Finding == Finding.Violated ? found.Trace.Property.Sentence ?? "" : "";
        var rate = report.Schedules / report.Hits[found.Trace.Property];
        var often = rate <= 1 ? "in every schedule" : $"in one of {rate:N0} schedules";
        WriteRow(
            summary.Word,
            summary.IsGood ? Styles.Good : Styles.Bad,
            $"{found.Trace.Property}  {summary.LengthInWords}{shortest}, {often}. {wrong}");
    }

    void WriteRow(string word, Style style, string text)
    {
        terminal.Write($"  {word.PadRight(WordWidth)}", style);
        var isFirstLine = true;
        foreach (var line in terminal.Wrap(text.Trim(), indent: WordWidth + 6))
        {
            terminal.WriteLine((isFirstLine ? "  " : new string(' ', WordWidth + 6)) + line);
            isFirstLine = false;
        }
    }

    static string CoverageOf(RunCoverage coverage)
    {
        string Of(CoverageCount covered) => covered.Possible is { } possible
            ? $"{covered.Count:N0} of {possible:N0} {covered.What}"
            : $"{covered.Count:N0} {covered.What}";
        var parts = new List<string> { Of(coverage.Actions), Of(coverage.Positions) };
        if (coverage.Pairs is not { } pairs)
            return string.Join(", ", parts);
        parts.Add(Of(pairs));
        var text = string.Join(", ", parts);
        if (pairs.Count == pairs.Possible)
            return text;
        var missing = Math.Min(Math.Ceiling(coverage.PairsMissing), (pairs.Possible ?? int.MaxValue) - pairs.Count);
        return coverage.PairsOnce == 0
            ? $"{text}; a longer run would add hardly any"
            : $"{text}; a longer run would add some {Math.Max(1, missing):N0}, one in "
                + $"{Quantity.OfCount(1 / coverage.PairPerStep)} steps at first";
    }

    static string GuaranteeOf(PctGuarantee promise) => string.Create(
        CultureInfo.InvariantCulture,
        $"a bug of depth {promise.Depth} within {Sentences.Count(promise.Length, "step")} is hit by one of "
            + $"{Math.Ceiling(1 / promise.Probability):N0} schedules at least, so by one of these "
            + $"{promise.Schedules:N0} with {Math.Min(promise.ProbabilityOfAll, 0.99):P0} or more");

    // The shortest counterexample in full, and where all of them are.
    void WriteShortest(RandomReport report, IReadOnlyDictionary<Property, string> saved)
    {
        if (saved.Count == 0)
            return;
        var traces = saved.Keys
            .Select(property => report.Findings[property].Trace)
            .OrderBy(trace => trace.Length)
            .ToList();
        terminal.WriteLine();
        terminal.Write(LaneTrace.Print(traces[0], new LaneTraceOptions { Width = terminal.Width }));
        terminal.WriteLine();
        terminal.WriteLine($"Saved: {string.Join(", ", traces.Select(trace => Paths.Shown(saved[trace.Property])))}");
        terminal.WriteLine($"Next: {commands.OfReplay(Paths.Shown(saved[traces[0].Property]))}");
        terminal.WriteLine($"Again: {commands.OfRun(report.System, Settings(report))}");
    }

    // What it takes to make the same runs once more.
    IEnumerable<string> Settings(RandomReport report)
    {
        yield return $"--seed {RandomSeed.Print(report.Seed)}";
        if (options.Steps != Defaults.Steps)
            yield return $"--steps {options.Steps}";
        if (options.Runs != Defaults.Runs)
            yield return $"--runs {options.Runs}";
        if (options.Scheduler is { } kind)
            yield return $"--scheduler {kind.ToString().ToLowerInvariant()}";
        if (options.Length is { } length)
            yield return $"--length {length}";
        if (options.Depth is { } depth)
            yield return $"--bug-depth {depth}";
        foreach (var property in properties)
            yield return $"--property {ShellWord.Quoted(property)}";
    }

    /// <summary>The same as JSON.</summary>
    public static JsonObject Json(
        ProtocolType protocol, RandomOptions options, IEnumerable<RandomReport> reports, int exitCode) => new()
    {
        ["protocol"] = protocol.Name,
        ["seed"] = RandomSeed.Print(options.Seed),
        ["exitCode"] = exitCode,
        ["variants"] = new JsonArray([.. reports.Select(Json)]),
    };

    static JsonObject Json(RandomReport report) => new()
    {
        ["variant"] = JsonReport.Variant(report.System),
        ["bounds"] = JsonReport.Bounds(report.System),
        ["runs"] = report.Runs,
        ["schedules"] = report.Schedules,
        ["steps"] = report.Steps,
        ["seconds"] = report.RunTime.TotalSeconds,
        ["stopReason"] = report.StopReason,
        ["coverage"] = new JsonObject
        {
            ["actions"] = Json(report.Coverage.Actions),
            ["positions"] = Json(report.Coverage.Positions),
            ["pairs"] = report.Coverage.Pairs is { } pairs ? Json(pairs) : null,
        },
        ["guarantees"] = new JsonArray([.. report.Guarantees.Select(promise => new JsonObject
        {
            ["depth"] = promise.Depth,
            ["length"] = promise.Length,
            ["schedules"] = promise.Schedules,
            ["probability"] = promise.Probability,
        })]),
        ["properties"] = new JsonArray([.. report.Verdicts.Select(verdict => Json(report, verdict))]),
        ["note"] = InsideDomains.Of(report.Verdicts),
    };

    static JsonObject Json(CoverageCount covered) =>
        new() { ["count"] = covered.Count, ["possible"] = covered.Possible };

    static JsonObject Json(RandomReport report, Verdict verdict)
    {
        var found = report.Findings.GetValueOrDefault(verdict.Property);
        return new JsonObject
        {
            ["name"] = verdict.Property.Name,
            ["kind"] = verdict.Property.Kind.ToString(),
            ["verdict"] = VerdictSummary.Of(verdict).Word,
            ["length"] = found?.Trace.Length,
            ["isShortest"] = found?.IsShortest,
            ["drawnLength"] = found?.DrawnLength,
            ["run"] = found?.Run,
            ["schedules"] = report.Hits.GetValueOrDefault(verdict.Property),
            ["suspiciousSchedules"] = report.Suspicions.GetValueOrDefault(verdict.Property),
            ["trace"] = found is null ? null : JsonNode.Parse(ItfTrace.Print(found.Trace)),
        };
    }
}
