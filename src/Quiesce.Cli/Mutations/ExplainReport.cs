using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Reports;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Mutation;

namespace Quiesce.Cli.Mutations;

/// <summary>What <c>quiesce explain</c> prints: what of a variant is needed, and for what.</summary>
/// <param name="against">The variant that the fix is compared with; null if all parts of the variant are looked
/// at.</param>
/// <param name="drawsTraces">Print the race behind each sentence.</param>
sealed class ExplainReport(ImmutableArray<Needs> variants, string? against, bool drawsTraces)
{
    public int ExitCode => variants.Any(own => own.Report.StopReason is not null || IsLimited(own))
        ? Console.ExitCode.Unknown
        : Console.ExitCode.AsExpected;

    static bool IsLimited(Needs needs) => needs.Open.Any(need => need.Result is not null);

    public void Write(Terminal terminal)
    {
        foreach (var own in variants)
            Write(terminal, own);
    }

    void Write(Terminal terminal, Needs own)
    {
        var system = own.Report.System;
        terminal.Write($"{system}", Styles.Title);
        terminal.WriteLine(string.Concat(system.Bounds.Select(bound => $"  {bound.Name}={bound.Value}")));
        if (own.All.IsEmpty)
            terminal.WriteLine(
                against is null ? "There is nothing to leave out." : $"It does not differ from {against}.");
        foreach (var need in own.Needed)
        {
            terminal.WriteLine(need.Sentence);
            foreach (var failure in drawsTraces ? need.Failures.Take(1) : [])
                if (failure.Trace is { } trace)
                {
                    terminal.WriteLine();
                    terminal.WriteLine(ChangelogTrace.Print(trace));
                }
        }
        WriteList(
            terminal, own.NotNeeded, against is null ? "Nothing needs, one at a time:" : "Of the fix nothing needs:",
            need => need.Result!.Fate == MutantFate.Equivalent ? " (nothing depends on it)" : "");
        WriteList(
            terminal, own.Open, "Not decided:",
            need => need.Result is null ? ": it cannot be taken back alone" : $": {need.Result.Limit}");
        if (own.Report.StopReason is { } reason)
            terminal.WriteLine($"Not everything was tried: {reason}.", Styles.Warning);
        terminal.WriteLine();
    }

    static void WriteList(Terminal terminal, IEnumerable<Need> needs, string head, Func<Need, string> remark)
    {
        if (!needs.Any())
            return;
        terminal.WriteLine(head);
        foreach (var need in needs)
            terminal.WriteLine($"  {need.What}{remark(need)}");
    }

    public JsonObject Json() => new()
    {
        ["exitCode"] = ExitCode,
        ["against"] = against,
        ["variants"] = new JsonArray([.. variants.Select(own => (JsonNode)new JsonObject
        {
            ["protocol"] = own.Report.System.Name,
            ["variant"] = JsonReport.Variant(own.Report.System),
            ["bounds"] = JsonReport.Bounds(own.Report.System),
            ["isComplete"] = own.Report.StopReason is null,
            ["parts"] = new JsonArray([.. own.All.Select(Json)]),
        })]),
    };

    static JsonNode Json(Need need) => new JsonObject
    {
        ["what"] = need.What,
        ["isNeeded"] = need.Failures.Length > 0 ? true
            : need.Result is null or { Fate: MutantFate.Undecided } ? null
            : false,
        ["kind"] = need.Result?.Mutant.Kind.ToString(),
        ["location"] = JsonReport.Of(need.Result?.Mutant.Location),
        ["memory"] = need.Result?.Model.ToString().ToLowerInvariant(),
        ["failures"] = new JsonArray([.. need.Failures.Select(failure => (JsonNode)new JsonObject
        {
            ["property"] = failure.Property.Name,
            ["verdict"] = VerdictSummary.Of(failure).Cell,
        })]),
    };
}
