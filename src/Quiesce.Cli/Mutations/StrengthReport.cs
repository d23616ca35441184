using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Reports;
using Quiesce.Explicit;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Mutation;

namespace Quiesce.Cli.Mutations;

/// <summary>
/// What <c>quiesce mutate</c> prints: how many mutants each protocol's properties notice, and which not.
/// </summary>
/// <param name="scoreMin">The score that each protocol is to have, in per cent; null for none.</param>
/// <param name="drawsSurvivors">Draw for each survivor a run to where it is another system.</param>
sealed class StrengthReport(
    ImmutableArray<ProtocolStrength> protocols, double? scoreMin, bool drawsSurvivors, SearchOptions search)
{
    public int ExitCode =>
        protocols.Any(IsBelow) || protocols.Any(own => own.Stale.Any()) ? Console.ExitCode.Differs
        : protocols.Any(own => own.StopReason is not null || own.Count(MutantFate.Undecided) > 0)
            ? Console.ExitCode.Unknown
        : Console.ExitCode.AsExpected;

    // Where no mutant counts nothing is known of the properties; what was not tried is another matter.
    bool IsBelow(ProtocolStrength protocol) => scoreMin is { } least
        && (protocol.Score is { } score ? 100 * score < least : protocol.StopReason is null);

    public void Write(Terminal terminal)
    {
        if (protocols.Length == 1)
            WriteOne(terminal, protocols[0]);
        else
            WriteAll(terminal);
        foreach (var protocol in protocols)
        {
            foreach (var stale in protocol.Stale)
                terminal.WriteLine(
                    $"{stale.Place}: no mutant survives any more that says \"{stale.Mutant}\".", Styles.Warning);
            if (protocol.StopReason is { } reason)
                terminal.WriteLine(
                    $"Not all mutants of {protocol.Protocol.Name} were tried: {reason}.", Styles.Warning);
            if (IsBelow(protocol))
                terminal.WriteLine(
                    protocol.Score is null
                        ? $"{protocol.Protocol.Name} has no mutant that counts, and is to have {scoreMin:0.##} %."
                        : $"{protocol.Protocol.Name} has {Percent(protocol.Score)}, and is to have {scoreMin:0.##} %.",
                    Styles.Bad);
        }
    }

    static string Percent(double? score) => score is { } part
        // Not 100 as long as one survives.
        ? $"{Math.Floor(100 * part).ToString(CultureInfo.InvariantCulture)} %"
        : "-";

    void WriteAll(Terminal terminal)
    {
        string[] heads =
        [
            "variants", "mutants", "killed", "survive", "with a reason", "undecided", "only less", "equivalent",
            "score",
        ];
        var width = protocols.Max(own => own.Protocol.Name.Length);
        terminal.WriteLine($"{"".PadRight(width)}  {string.Join("  ", heads)}", Styles.Quiet);
        foreach (var own in protocols)
        {
            string[] cells =
            [
                $"{own.Reports.Length}",
                $"{own.Results.Count()}",
                $"{own.Count(MutantFate.Killed)}",
                $"{own.Count(MutantFate.Survived) - own.Reasoned}",
                $"{own.Reasoned}",
                $"{own.Count(MutantFate.Undecided)}",
                $"{own.Count(MutantFate.Narrower)}",
                $"{own.Count(MutantFate.Equivalent)}",
                Percent(own.Score),
            ];
            terminal.Write($"{own.Protocol.Name.PadRight(width)}  ");
            terminal.WriteLine(
                string.Join("  ", cells.Zip(heads, (cell, head) => cell.PadLeft(head.Length))),
                own.Survivors.Any() ? Styles.Plain : Styles.Good);
        }
        foreach (var own in protocols.Where(own => own.Survivors.Any()))
        {
            terminal.WriteLine();
            terminal.WriteLine(own.Protocol.Name, Styles.Title);
            WriteSurvivors(terminal, own);
        }
    }

    void WriteOne(Terminal terminal, ProtocolStrength protocol)
    {
        foreach (var report in protocol.Reports)
        {
            terminal.Write($"{report.System}", Styles.Title);
            terminal.WriteLine(string.Concat(report.System.Bounds.Select(bound => $"  {bound.Name}={bound.Value}")));
            WriteCounts(terminal, protocol, report);
            var width = report.ByProperty.Select(row => row.Property.Name.Length).DefaultIfEmpty().Max();
            terminal.WriteLine($"  {"".PadRight(width)}  kills  alone", Styles.Quiet);
            foreach (var (property, kills, alone) in report.ByProperty)
                terminal.WriteLine(
                    $"  {property.Name.PadRight(width)}  {kills,5}  {alone,5}{(kills == 0 ? "  idle" : "")}",
                    kills == 0 ? Styles.Warning : Styles.Plain);
        }
        if (protocol.Survivors.Any())
            terminal.WriteLine("Nothing notices:");
        WriteSurvivors(terminal, protocol);
        WriteReasoned(terminal, protocol);
        var open = protocol.Results.Where(pair => pair.Result.Fate == MutantFate.Undecided).ToList();
        if (open.Count > 0)
            terminal.WriteLine("Not decided:", Styles.Warning);
        foreach (var (report, result) in open)
            terminal.WriteLine($"  {result.Mutant}: {result.Limit}{In(protocol, [(report, result)])}");
    }

    static void WriteReasoned(Terminal terminal, ProtocolStrength protocol)
    {
        var reasoned = protocol.Results
            .Select(pair => (pair.Result.Mutant.Sentence, Reason: protocol.ReasonOf(pair.Result)))
            .Where(pair => pair.Reason is not null)
            .Distinct()
            .GroupBy(pair => pair.Reason!.Text, pair => pair.Sentence)
            .ToList();
        if (reasoned.Count > 0)
            terminal.WriteLine("Nothing notices, and it may be so:");
        foreach (var sentences in reasoned)
        {
            foreach (var sentence in sentences)
                terminal.WriteLine($"  {sentence}");
            foreach (var line in terminal.Wrap(sentences.Key, indent: 4))
                terminal.WriteLine($"    {line}", Styles.Quiet);
        }
    }

    static void WriteCounts(Terminal terminal, ProtocolStrength protocol, MutationReport report)
    {
        var lost = report.Results.Count(result => result.IsOnlyLost);
        var reasoned = report.Results.Count(result => protocol.ReasonOf(result) is not null);
        (int Count, string Words)[] counts =
        [
            (report.Count(MutantFate.Killed), lost == 0 ? "killed" : $"killed, {lost} of them by a lost witness alone"),
            (report.Count(MutantFate.Survived) - reasoned, "nobody notices"),
            (reasoned, "may live, for a reason"),
            (report.Count(MutantFate.Undecided), "not decided"),
            (report.Count(MutantFate.Narrower), "only do less"),
            (report.Count(MutantFate.Equivalent), "equivalent"),
        ];
        terminal.WriteLine($"  {Sentences.Count(report.Results.Length, "mutant")}: "
            + Sentences.All([.. counts.Where(count => count.Count > 0).Select(own => $"{own.Count} {own.Words}")])
            + $"; score {Percent(ScoreOf(report, reasoned))}");
    }

    static double? ScoreOf(MutationReport report, int reasoned) => report.Counted == reasoned
        ? null
        : (double)report.Count(MutantFate.Killed) / (report.Counted - reasoned);

    void WriteSurvivors(Terminal terminal, ProtocolStrength protocol)
    {
        foreach (var those in protocol.Survivors)
        {
            var (report, result) = those[0];
            var place = result.Mutant.Location is { } location ? $"  ({location})" : "";
            terminal.WriteLine($"  {result.Mutant}{In(protocol, those)}{place}");
            if (!drawsSurvivors)
                continue;
            var witness = MutationRun.Witness(report.System, result.Mutant, result.Model, search);
            if (witness?.Trace is { } trace)
                terminal.Write(LaneTrace.Print(
                    trace, new LaneTraceOptions { Width = terminal.Width, Title = witness.Sentence }));
            else if (witness is not null)
                terminal.WriteLine($"    {witness.Sentence}", Styles.Quiet);
        }
    }

    static string In(
        ProtocolStrength protocol, ImmutableArray<(MutationReport Report, MutantResult Result)> those) =>
        protocol.Reports.Length == 1 || those.Length == protocol.Reports.Length ? ""
            : $"  in {string.Join(", ", those.Select(pair => pair.Report.System.Variant))}";

    public JsonObject Json() => new()
    {
        ["exitCode"] = ExitCode,
        ["protocols"] = new JsonArray([.. protocols.Select(own => (JsonNode)new JsonObject
        {
            ["protocol"] = own.Protocol.Name,
            ["score"] = own.Score,
            ["variants"] = new JsonArray([.. own.Reports.Select(report => (JsonNode)Json(own, report))]),
            ["staleReasons"] = new JsonArray([.. own.Stale.Select(reason => JsonValue.Create(reason.Mutant))]),
        })]),
    };

    static JsonObject Json(ProtocolStrength own, MutationReport report) => new()
    {
        ["variant"] = JsonReport.Variant(report.System),
        ["bounds"] = JsonReport.Bounds(report.System),
        ["isComplete"] = report.StopReason is null,
        ["stopReason"] = report.StopReason,
        ["properties"] = new JsonArray([.. report.ByProperty.Select(row => (JsonNode)new JsonObject
        {
            ["name"] = row.Property.Name,
            ["kills"] = row.Kills,
            ["alone"] = row.Alone,
        })]),
        ["mutants"] = new JsonArray([.. report.Results.Select(result => (JsonNode)new JsonObject
        {
            ["sentence"] = result.Mutant.Sentence,
            ["kind"] = result.Mutant.Kind.ToString(),
            ["process"] = result.Mutant.Process,
            ["step"] = result.Mutant.Step,
            ["location"] = JsonReport.Of(result.Mutant.Location),
            ["fate"] = result.Fate.ToString(),
            ["memory"] = result.Model.ToString().ToLowerInvariant(),
            ["reason"] = own.ReasonOf(result)?.Text,
            ["failures"] = new JsonArray([.. result.Failures.Select(failure => (JsonNode)new JsonObject
            {
                ["property"] = failure.Property.Name,
                ["verdict"] = VerdictSummary.Of(failure).Cell,
            })]),
        })]),
    };
}
