using System.Text.Json.Nodes;
using Quiesce.Logs.Judging;
using Quiesce.Logs.Monitors;
using Quiesce.Logs.Reading;

namespace Quiesce.Cli.Logs;

/// <summary>A log that was judged, as JSON; the rules are those of <c>JsonReport</c>.</summary>
static class LogJson
{
    public static JsonObject Of(string file, LogReport report) => new()
    {
        ["file"] = file,
        ["exitCode"] = LogRemarks.ExitCodeOf(report),
        ["isComplete"] = !report.IsInterrupted,
        ["lines"] = report.Lines,
        ["unreadable"] = report.Unreadable,
        ["events"] = report.Events,
        ["eventsOfBtrfs"] = report.OfBtrfs,
        ["eventsWithoutPointers"] = report.Blind,
        ["works"] = report.Incarnations,
        ["unfinishedWorks"] = report.Unfinished,
        ["queues"] = report.Queues,
        ["fileSystems"] = report.FileSystems,
        ["cpus"] = report.Cpus,
        ["seconds"] = report.Span?.TotalSeconds,
        ["lost"] = report.Lost,
        ["forgottenWorks"] = report.Forgotten,
        ["droppedFindings"] = report.Dropped,
        ["ties"] = report.Ties,
        ["reorderedTies"] = report.Reordered,
        ["openTies"] = new JsonArray([.. report.OpenTies.Select(line => JsonValue.Create(line))]),
        ["remarks"] = new JsonArray([.. LogRemarks.Of(report).Select(remark => JsonValue.Create(remark))]),
        ["monitors"] = new JsonArray([.. report.Monitors.Select(monitor => new JsonObject
        {
            ["name"] = monitor.Name,
            ["sentence"] = monitor.Sentence,
            ["accepted"] = monitor.Accepted,
            ["rejected"] = monitor.Rejected,
            ["suspected"] = monitor.Suspected,
            ["notJudged"] = monitor.NotJudged,
        })]),
        ["findings"] = new JsonArray([.. report.Findings.Select(Of)]),
    };

    static JsonObject Of(Finding finding) => new()
    {
        ["monitor"] = finding.Monitor,
        ["isHard"] = finding.IsHard,
        ["line"] = finding.Event.Line,
        ["sentence"] = finding.Sentence,
        ["expected"] = finding.Expected,
        ["condition"] = finding.Condition,
        ["excerpt"] = new JsonArray([.. finding.Excerpt.Select(Of)]),
    };

    static JsonObject Of(LogEvent one) => new()
    {
        ["line"] = one.Line,
        ["thread"] = one.Thread,
        ["text"] = one.Text.Trim(),
    };
}
