using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Explicit;
using Quiesce.Explicit.Atomicity;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Cli.Reports;

/// <summary>What <c>quiesce atomicity</c> prints: per protocol the verdicts that rest on a step being one.</summary>
/// <param name="reports">One for each system; null where a limit came before its verdicts.</param>
/// <param name="search">How what is drawn is searched for.</param>
/// <param name="drawsAll">Every trace, not only the shortest of each protocol.</param>
sealed class AtomicityOutcome(
    ImmutableArray<TransitionSystem> systems,
    ImmutableArray<AtomicityReport?> reports,
    SearchOptions search,
    bool drawsAll)
{
    readonly ImmutableArray<BrokenClaim> claims =
        [.. systems.SelectMany(AtomicityClaims.Broken).DistinctBy(claim => (claim.Sentence, claim.Location))];

    IEnumerable<AtomicityReport> Known => reports.OfType<AtomicityReport>();

    bool IsIncomplete => reports.Any(report => report is null || !report.Unknown.IsEmpty);

    // The same in several variants is one.
    int Findings => Known
        .SelectMany(report => report.Findings.Where(finding => !finding.HasReason)
            .Select(finding => (report.System.Name, Sentence(finding))))
        .Distinct()
        .Count();

    /// <summary>A finding is a difference between model and kernel until somebody says why not.</summary>
    public int ExitCode =>
        Findings > 0 || !claims.IsEmpty ? Console.ExitCode.Differs
        : IsIncomplete ? Console.ExitCode.Unknown
        : Console.ExitCode.AsExpected;

    public void Write(Terminal terminal)
    {
        foreach (var protocol in Known.GroupBy(report => report.System.Name))
            Write(terminal, [.. protocol]);
        foreach (var claim in claims)
            terminal.WriteLine($"{claim.Location}: {claim}", Styles.Warning);
        var (steps, merging) = (Known.Sum(report => report.Steps), Known.Sum(report => report.Merging));
        var places = Known.Sum(report => report.Tried);
        var reasoned = Known.Sum(report => report.Findings.Count(finding => finding.HasReason));
        terminal.WriteLine(
            $"{Sentences.Count(systems.Length, "variant")}, "
            + $"{Sentences.Count(places, "system")} with a step taken apart; "
            + $"{Known.Sum(report => report.Skipped):N0} places more where nobody could notice.");
        terminal.WriteLine($"{merging:N0} of {steps:N0} steps touch more than one variable that others see"
            + (steps == 0 ? "." : $" ({100.0 * merging / steps:F0} %)."));
        if (reasoned > 0)
            terminal.WriteLine(
                $"{Sentences.Count(reasoned, "verdict")} would change, and the steps say what makes them one: "
                + Sentences.All([.. Reasons.Select(reason => $"{reason.By} ({reason.Count})")]) + ".");
        if (IsIncomplete)
            terminal.WriteLine("A limit, or an interruption, came before the end.", Styles.Warning);
        if (Findings > 0 || !claims.IsEmpty || !IsIncomplete)
            terminal.WriteLine(Findings == 0 && claims.IsEmpty
                ? "No verdict rests on a step that says no reason for being one."
                : $"{Sentences.Count(Findings, "finding")}: "
                    + "take the step apart, or say what makes it one: [Atomic(\"...\")].");
    }

    IEnumerable<(string By, int Count)> Reasons => Known
        .SelectMany(report => report.Findings)
        .Where(finding => finding.HasReason)
        .SelectMany(finding => finding.Places.Select(place => place.AtomicBy).OfType<string>().Distinct())
        .GroupBy(by => by)
        .Select(group => (group.Key, group.Count()));

    // The same in several variants is one finding.
    void Write(Terminal terminal, ImmutableArray<AtomicityReport> variants)
    {
        var groups = variants
            .SelectMany(report => report.Findings.Where(finding => !finding.HasReason)
                .Select(finding => (Report: report, Finding: finding)))
            .GroupBy(pair => Sentence(pair.Finding))
            .Select(group => group.OrderBy(pair => LengthOf(pair.Finding)).ToList())
            .OrderBy(group => LengthOf(group[0].Finding))
            .ToList();
        if (groups.Count == 0)
            return;
        terminal.WriteLine(variants[0].System.Name, Styles.Title);
        foreach (var group in groups)
        {
            var (_, finding) = group[0];
            var location = finding.Places[0].Location is { } place ? $"  ({place})" : "";
            terminal.WriteLine(
                $"  {Sentence(finding)}{Length(finding)}"
                + $"{In(variants.Length, [.. group.Select(pair => pair.Report)])}{location}");
        }
        foreach (var (report, finding) in groups.Take(drawsAll ? groups.Count : 1).Select(group => group[0]))
            if (AtomicityAudit.Shown(report.System, finding, search).Trace is { } trace)
            {
                var bounds = report.System.Bounds.Select(bound => $"{bound.Name}={bound.Value}");
                terminal.WriteLine();
                terminal.WriteLine(string.Join("  ", bounds.Prepend($"{report.System}")), Styles.Title);
                terminal.Write(LaneTrace.Print(trace, new LaneTraceOptions { Width = terminal.Width }));
            }
        terminal.WriteLine();
    }

    static int LengthOf(AtomicityFinding finding) => finding.After.Trace?.Length ?? int.MaxValue;

    static string In(int variants, ImmutableArray<AtomicityReport> those)
    {
        const int NamesMax = 3;
        if (variants == 1)
            return "";
        var names = those.Take(NamesMax).Select(report => report.System.Variant).ToList();
        return those.Length > NamesMax
            ? $"  in {those.Length} of {variants} variants, first {names[0]}"
            : $"  in {string.Join(", ", names)}";
    }

    static string Sentence(AtomicityFinding finding) =>
        string.Join(" and ", finding.Places.Select(place => $"{place.Process}.{place.Step} | {place}"))
        + $": {finding.Property} {Word(finding.Before)} -> {Word(finding.After)}";

    static string Word(Verdict verdict) => VerdictSummary.Of(verdict).Word;

    static string Length(AtomicityFinding finding) =>
        VerdictSummary.Of(finding.After) is { Length: { Length: > 0 } after } ? $" @{after}" : "";

    public JsonObject Json() => new()
    {
        ["exitCode"] = ExitCode,
        ["variants"] = new JsonArray([.. Known.Select(Json)]),
        ["brokenClaims"] = new JsonArray([.. claims.Select(claim => (JsonNode)new JsonObject
        {
            ["by"] = claim.By,
            ["step"] = claim.Step,
            ["sentence"] = claim.ToString(),
            ["location"] = claim.Location?.ToString(),
        })]),
    };

    static JsonNode Json(AtomicityReport report) => new JsonObject
    {
        ["protocol"] = report.System.Name,
        ["variant"] = report.System.Variant,
        ["bounds"] = new JsonObject(report.System.Bounds.Select(
            bound => KeyValuePair.Create(bound.Name, (JsonNode?)bound.Value))),
        ["tried"] = report.Tried,
        ["skipped"] = report.Skipped,
        ["steps"] = report.Steps,
        ["merging"] = report.Merging,
        ["isComplete"] = report.Unknown.IsEmpty,
        ["findings"] = new JsonArray([.. report.Findings.Select(finding => (JsonNode)new JsonObject
        {
            ["places"] = new JsonArray([.. finding.Places.Select(place => (JsonNode)new JsonObject
            {
                ["process"] = place.Process,
                ["step"] = place.Step,
                ["place"] = place.ToString(),
                ["atomicBy"] = place.AtomicBy,
                ["location"] = place.Location?.ToString(),
            })]),
            ["property"] = finding.Property.Name,
            ["before"] = VerdictSummary.Of(finding.Before).ToString(),
            ["after"] = VerdictSummary.Of(finding.After).ToString(),
            ["length"] = finding.After.Trace?.Length,
            ["hasReason"] = finding.HasReason,
        })]),
    };
}
