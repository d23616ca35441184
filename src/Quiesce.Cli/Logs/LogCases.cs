using Quiesce.Cli.Results;
using Quiesce.Ir;
using Quiesce.Logs.Judging;
using Quiesce.Logs.Monitors;

namespace Quiesce.Cli.Logs;

/// <summary>
/// A log that was judged, as results for other programs: one for each finding, one for a monitor without any.
/// </summary>
static class LogCases
{
    const int Width = 100;

    public static IReadOnlyList<ResultCase> Of(string file, LogReport report) =>
        [.. report.Monitors.SelectMany(monitor => Of(file, monitor, report))];

    static IEnumerable<ResultCase> Of(string file, MonitorResult monitor, LogReport report)
    {
        var findings = report.Findings.Where(finding => finding.Monitor == monitor.Name).ToList();
        foreach (var finding in findings)
            yield return new ResultCase(
                Path.GetFileName(file), "", monitor.Name, finding.IsHard ? ResultKind.Fail : ResultKind.Open,
                Message(finding), new SourceLocation(Path.GetFullPath(file), (int)finding.Event.Line), null, 0);
        if (findings.Count == 0)
            yield return new ResultCase(
                Path.GetFileName(file), "", monitor.Name,
                monitor.Accepted > 0 ? ResultKind.Pass : ResultKind.Open,
                monitor.Accepted > 0 ? monitor.Sentence : "The log says too little for it.", null, null, 0);
    }

    static string Message(Finding finding) =>
        $"{finding.Sentence} Expected: {finding.Expected}.\n{string.Join('\n', Excerpt.Of(finding, Width))}";
}
