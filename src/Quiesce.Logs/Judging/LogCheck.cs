using System.Collections.Immutable;
using Quiesce.Logs.Monitors;
using Quiesce.Logs.Reading;
using Quiesce.Logs.Works;
using Monitor = Quiesce.Logs.Monitors.Monitor;

namespace Quiesce.Logs.Judging;

/// <summary>
/// Reads a log and shows it to the monitors. A loss on a CPU becomes known only by the next line of that CPU: then
/// everything is forgotten, and what was found since the CPU's line before is dropped.
/// </summary>
public sealed class LogCheck
{
    readonly LogOptions options;
    readonly Journal journal = new();
    readonly WorkTracker works;
    readonly ImmutableArray<Monitor> monitors;
    readonly Judge judge;
    readonly List<LogEvent> group = [];
    readonly List<Finding> findings = [];
    readonly Dictionary<int, long> lastLines = [];
    readonly HashSet<string> fileSystems = [];
    readonly long[] hard, soft, dropped;
    long events, seen, ofBtrfs, blind, blindOfBtrfs, queues, lost, restarts, forgotten;
    long? backwards;
    ulong first, last;
    bool isCounter;

    LogCheck(LogOptions options)
    {
        this.options = options;
        works = new WorkTracker(journal);
        monitors =
        [
            .. MonitorCatalog.New(journal)
                .Where(monitor => options.Monitors.IsEmpty || options.Monitors.Contains(monitor.Name)),
        ];
        judge = new Judge(monitors, journal, works, options.TieBudget);
        (hard, soft, dropped) = (new long[monitors.Length], new long[monitors.Length], new long[monitors.Length]);
    }

    /// <summary>Reads to the end, or until it is cancelled.</summary>
    /// <exception cref="LogException">It is no log of such events, or cut off.</exception>
    public static LogReport Of(TextReader text, LogOptions options, CancellationToken interrupted = default)
    {
        var check = new LogCheck(options);
        var reader = new LogReader(text);
        while (!interrupted.IsCancellationRequested && reader.Next() is { } one)
            check.Take(one, reader.Overrun > 0);
        if (check.events == 0)
            throw new LogException(
                $"has {reader.Lines} lines and none that ftrace, trace-cmd report or perf script would print for an "
                + "event");
        if (check.ofBtrfs == 0)
            throw new LogException(
                $"has {check.events} events, but none of btrfs's work queues: record -e 'btrfs:btrfs_work*'"
                + " -e btrfs:btrfs_ordered_sched -e btrfs:btrfs_all_work_done");
        return check.Report(reader, interrupted.IsCancellationRequested);
    }

    void Take(LogEvent one, bool isOverrun)
    {
        if (one.Kind == EventKind.Lost)
        {
            lost += one.Lost;
            Restart(lastLines.GetValueOrDefault(one.Cpu));
            lastLines[one.Cpu] = one.Line;
            return;
        }
        if (events++ == 0)
        {
            first = last = one.Stamp;
            isCounter = !HasFraction(one);
        }
        if (one.Stamp != last)
            Flush();
        // The oldest events of a CPU were overrun, nobody says of which.
        if (isOverrun && !lastLines.ContainsKey(one.Cpu))
            Restart(0);
        if (one.Stamp < last)
        {
            backwards ??= one.Line;
            Restart(one.Line);
        }
        last = one.Stamp;
        lastLines[one.Cpu] = one.Line;
        if (one.Kind == EventKind.Other)
            return;
        seen++;
        if (one.IsOfBtrfs)
            ofBtrfs++;
        if (one.HasBlindPointer)
        {
            blind++;
            if (one.IsOfBtrfs)
                blindOfBtrfs++;
            return;
        }
        if (one.FileSystem.Length > 0)
            fileSystems.Add(one.FileSystem);
        if (one.Kind == EventKind.QueueAlloc)
            queues++;
        group.Add(one);
    }

    static bool HasFraction(LogEvent one) =>
        one.Text.Contains($".{one.Stamp / 1000 % 1_000_000:D6}", StringComparison.Ordinal);

    void Flush()
    {
        if (group.Count == 0)
            return;
        var open = judge.Open.Count;
        judge.See(group);
        group.Clear();
        for (var place = 0; place < monitors.Length; place++)
            Collect(place);
        // Nobody knows what the events have left behind.
        if (judge.Open.Count > open)
            Forget();
    }

    void Collect(int place)
    {
        if (monitors[place].Findings.Count == 0)
            return;
        foreach (var finding in monitors[place].Take())
            if (findings.Count < options.FindingsMax)
            {
                (finding.IsHard ? hard : soft)[place]++;
                findings.Add(finding);
            }
            else
            {
                // A loss could not take it back any more.
                dropped[place]++;
            }
    }

    // What was found after a line may have its reason in what was lost.
    void Restart(long since)
    {
        Flush();
        Forget();
        Drop(since);
    }

    void Forget()
    {
        restarts++;
        forgotten += works.Forget();
        foreach (var monitor in monitors)
            monitor.Forget();
    }

    void Drop(long since)
    {
        foreach (var finding in findings.Where(finding => finding.Event.Line > since))
        {
            var place = monitors.IndexOf(monitors.Single(monitor => monitor.Name == finding.Monitor));
            (finding.IsHard ? hard : soft)[place]--;
            dropped[place]++;
        }
        findings.RemoveAll(finding => finding.Event.Line > since);
    }

    LogReport Report(LogReader reader, bool isInterrupted)
    {
        Flush();
        for (var place = 0; place < monitors.Length; place++)
        {
            monitors[place].End(works);
            Collect(place);
        }
        // Whoever stopped to read a pipe has not seen the next remark of a CPU about its losses.
        if (lost > 0)
            Drop(lastLines.Values.Min());
        return new LogReport
        {
            IsInterrupted = isInterrupted,
            Lines = reader.Lines,
            Unreadable = reader.Unreadable,
            Events = events,
            Seen = seen,
            OfBtrfs = ofBtrfs,
            Blind = blind,
            BlindOfBtrfs = blindOfBtrfs,
            Cpus = lastLines.Count,
            Span = isCounter || backwards is not null ? null : TimeSpan.FromMicroseconds((last - first) / 1000.0),
            FileSystems = fileSystems.Count,
            Queues = queues,
            Incarnations = works.Incarnations,
            Unfinished = works.Open.Count(),
            Lost = lost + reader.Overrun,
            Restarts = restarts,
            Backwards = backwards,
            Forgotten = forgotten,
            Dropped = dropped.Sum(),
            Ties = judge.Ties,
            Reordered = judge.Reordered,
            OpenTies = [.. judge.Open],
            Monitors =
            [
                .. monitors.Select((monitor, place) => new MonitorResult(
                    monitor.Name, monitor.Sentence, monitor.Accepted, hard[place], soft[place],
                    monitor.NotJudged + dropped[place])),
            ],
            Findings = [.. findings.OrderBy(finding => finding.Event.Line)],
        };
    }
}
