using Quiesce.Cli.Console;
using Quiesce.Logs.Judging;

namespace Quiesce.Cli.Logs;

/// <summary>What there is to say about a log besides its findings, and what it comes to.</summary>
static class LogRemarks
{
    /// <summary>What limits the judgement, a sentence each.</summary>
    public static IEnumerable<string> Of(LogReport report)
    {
        if (report.Blind > 0)
            yield return $"{Sentences.Count(report.Blind, "event")} print pointers as (____ptrval____): nothing can be "
                + "told apart there, and nothing is judged. The kernel has no random numbers yet at boot: trace later.";
        if (report.Lost > 0 || report.Dropped > 0)
            yield return $"Events were lost: {Sentences.Count(report.Forgotten, "work")} under way "
                + $"{(report.Forgotten == 1 ? "was" : "were")} forgotten, and "
                + $"{Sentences.Count(report.Dropped, "finding")} that a loss may explain "
                + $"{(report.Dropped == 1 ? "was" : "were")} dropped. Larger buffers lose less: buffer_size_kb.";
        if (report.Backwards is { } line)
            yield return $"Time goes backwards at line {line}: everything was forgotten there. Record with trace_clock "
                + "global or counter, and give each log alone.";
        if (report.Reordered > 0)
            yield return $"{Sentences.Count(report.Ties, "group")} of events of several CPUs "
                + $"{(report.Ties == 1 ? "has" : "have")} one time stamp; {report.Reordered:N0} can be explained in "
                + "another order than that of the text alone, and are accepted. trace_clock counter "
                + "has no such groups.";
        if (report.OpenTies is { Length: > 0 } ties)
            yield return $"{Sentences.Count(ties.Length, "group")} of equal time stamps "
                + $"{(ties.Length == 1 ? "has" : "have")} too many orders to try, the first at line {ties[0]}: "
                + "what was found in them is not said, and everything begins anew behind them.";
        if (report.Unreadable > 0)
            yield return $"{Sentences.Count(report.Unreadable, "line")} could not be read as events.";
    }

    /// <summary>What the log comes to.</summary>
    public static string Verdict(LogReport report)
    {
        var rejected = report.Monitors.Sum(monitor => monitor.Rejected);
        var suspected = report.Monitors.Sum(monitor => monitor.Suspected);
        var also = suspected > 0 ? $", and {Sentences.Count(suspected, "suspicion")} to look at" : "";
        return rejected > 0 ? $"Rejected: {Sentences.Count(rejected, "finding")}{also}."
            : report.IsInterrupted ? $"Not rejected up to line {report.Lines}, where reading was interrupted."
            : !report.IsJudged ? "Not judged: the log says too little for any monitor."
            : $"Accepted{also}.";
    }

    public static int ExitCodeOf(LogReport report) =>
        report.IsRejected ? ExitCode.Safety
            : report is { IsJudged: true, IsInterrupted: false } ? ExitCode.AsExpected : ExitCode.Unknown;
}
