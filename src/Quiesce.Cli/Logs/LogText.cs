using Quiesce.Cli.Console;
using Quiesce.Logs.Judging;
using Quiesce.Logs.Monitors;

namespace Quiesce.Cli.Logs;

/// <summary>A log that was judged, as text.</summary>
static class LogText
{
    const int Indent = 4;

    public static void Write(Terminal terminal, string file, LogReport report, int findingsMax)
    {
        terminal.WriteLine(file, Styles.Title);
        terminal.WriteLine($"  {Read(report)}");
        foreach (var sentence in LogRemarks.Of(report))
            foreach (var line in terminal.Wrap(sentence, 2))
                terminal.WriteLine($"  {line}", Styles.Warning);
        terminal.WriteLine();
        Table(terminal, report);
        foreach (var finding in report.Findings.Take(findingsMax))
            Write(terminal, finding);
        if (report.Findings.Length > findingsMax)
            terminal.WriteLine(
                $"\n  ... and {Sentences.Count(report.Findings.Length - findingsMax, "more finding")}: "
                    + "--findings shows more.");
        terminal.WriteLine($"\n{LogRemarks.Verdict(report)}", LogRemarks.ExitCodeOf(report) switch
        {
            ExitCode.AsExpected => Styles.Good,
            ExitCode.Unknown => Styles.Warning,
            _ => Styles.Bad,
        });
    }

    static string Read(LogReport report) => string.Join(", ",
        [
            Sentences.Count(report.Events, "event"),
            $"{report.OfBtrfs:N0} of btrfs's queues",
            Sentences.Count(report.Incarnations, "work"),
            Sentences.Count(report.Queues, "queue"),
            Sentences.Count(report.FileSystems, "file system"),
            Sentences.Count(report.Cpus, "CPU"),
            report.Span is { } span
                ? FormattableString.Invariant($"over {span.TotalSeconds:0.000} s") : "a counter clock",
            report.Lost > 0 ? $"{report.Lost:N0} lost" : "nothing lost",
        ]);

    static void Table(Terminal terminal, LogReport report)
    {
        var name = report.Monitors.Max(monitor => monitor.Name.Length);
        terminal.WriteLine(
            $"  {"".PadRight(name)}  {"accepted",10}  {"rejected",10}  {"suspected",10}  {"not judged",10}",
            Styles.Quiet);
        foreach (var monitor in report.Monitors)
            terminal.WriteLine(
                $"  {monitor.Name.PadRight(name)}  {monitor.Accepted,10:N0}  {monitor.Rejected,10:N0}  "
                    + $"{monitor.Suspected,10:N0}  {monitor.NotJudged,10:N0}",
                monitor.Rejected > 0 ? Styles.Bad : monitor.Suspected > 0 ? Styles.Warning : Styles.Plain);
    }

    static void Write(Terminal terminal, Finding finding)
    {
        terminal.WriteLine();
        terminal.WriteLine(
            $"  {(finding.IsHard ? "rejected" : "suspected")}  {finding.Monitor}, line {finding.Event.Line}",
            finding.IsHard ? Styles.Bad : Styles.Warning);
        foreach (var line in terminal.Wrap(finding.Sentence, Indent))
            terminal.WriteLine($"    {line}");
        foreach (var line in Excerpt.Of(finding, terminal.Width - Indent - 2))
            terminal.WriteLine($"      {line}");
        foreach (var line in terminal.Wrap($"expected: {finding.Expected}", Indent))
            terminal.WriteLine($"    {line}");
        foreach (var line in terminal.Wrap($"false: {finding.Condition}", Indent))
            terminal.WriteLine($"    {line}");
    }
}
