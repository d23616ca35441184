using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Itf;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Cli.Reports;

/// <summary>
/// What <c>--json</c> prints: one object, which <c>docs/quiesce.schema.json</c> describes. Members may be added to it,
/// none are renamed or taken away. Absent values are null; lengths count steps; times are seconds.
/// </summary>
static class JsonReport
{
    static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Option<bool> NewOption() => new("--json")
    {
        Description = "A JSON object instead of text.",
    };

    /// <summary>Prints what a command answers, with what printed it.</summary>
    public static void Write(Terminal terminal, string command, JsonObject report)
    {
        report.Insert(0, "tool", new JsonObject { ["name"] = "quiesce", ["version"] = Spec.Version });
        report.Insert(1, "command", command);
        terminal.Output.Write(Text(report));
    }

    /// <summary>What a file holds, or the output.</summary>
    public static string Text(JsonObject report) => report.ToJsonString(Readable) + "\n";

    /// <summary>A variant that was checked, by one engine or several.</summary>
    public static JsonObject Of(EngineRun run)
    {
        var report = Of(run.Combined);
        report["emptiness"] = run.Emptiness?.Sentence;
        if (run.Reports.Length > 1)
        {
            report["engines"] = new JsonArray([.. run.Reports.Select(Of)]);
            report["conflicts"] = new JsonArray(
                [.. run.Conflicts.Select(conflict => JsonValue.Create(conflict.Sentence))]);
        }
        return report;
    }

    /// <summary>A variant that was checked by one engine.</summary>
    public static JsonObject Of(EngineReport report)
    {
        var never = report.Search is { } search ? Coverage.NeverEnabled(search) : [];
        return new JsonObject
        {
            ["engine"] = report.Engine,
            ["variant"] = Variant(report.System),
            ["bounds"] = Bounds(report.System),
            ["distinct"] = report.Search?.Distinct,
            ["generated"] = report.Search?.Generated,
            ["depth"] = report.Search?.Depth,
            ["reduction"] = report.Search?.Reduction,
            ["endedAt"] = report.Depth,
            ["isComplete"] = report.StopReason is null,
            ["stopReason"] = report.StopReason,
            ["seconds"] = report.Elapsed.TotalSeconds,
            ["stateBits"] = report.Search?.StateBits,
            ["peakBytes"] = report.Search?.PeakBytes,
            ["properties"] = new JsonArray([.. report.Verdicts.Select(verdict => Of(verdict, report.Search))]),
            ["note"] = InsideDomains.Of(report.Verdicts),
            ["neverEnabled"] = new JsonArray([.. never.Select(name => JsonValue.Create(name))]),
        };
    }

    static JsonObject Of(Verdict verdict, SearchReport? report)
    {
        var summary = VerdictSummary.Of(verdict);
        return new JsonObject
        {
            ["name"] = verdict.Property.Name,
            ["kind"] = verdict.Property.Kind.ToString(),
            ["sentence"] = verdict.Property.Sentence,
            ["location"] = Of(verdict.Property.Location),
            ["verdict"] = summary.Word,
            ["length"] = verdict.Trace?.Length,
            ["loopLength"] = summary.Loop,
            ["basis"] = Basis.Of(verdict.Evidence),
            ["isNeverTriggered"] = report?.NeverTriggered.Contains(verdict.Property) ?? false,
            ["trace"] = verdict.Trace is { } trace ? JsonNode.Parse(ItfTrace.Print(trace)) : null,
        };
    }

    /// <summary>A place in a spec.</summary>
    public static JsonObject? Of(SourceLocation? location) => location is null
        ? null
        : new JsonObject { ["file"] = location.File, ["line"] = location.Line };

    /// <summary>Null for a protocol without variants.</summary>
    public static string? Variant(TransitionSystem system) => system.Variant.Length > 0 ? system.Variant : null;

    public static JsonObject Bounds(TransitionSystem system) =>
        new(system.Bounds.Select(bound => KeyValuePair.Create(bound.Name, (JsonNode?)bound.Value)));
}
