using System.Collections.Immutable;
using Quiesce.Logs.Reading;
using Quiesce.Logs.Works;
using Monitor = Quiesce.Logs.Monitors.Monitor;

namespace Quiesce.Logs.Judging;

/// <summary>
/// Shows events to the monitors. Events of several CPUs with one time stamp are unordered: some order that keeps that
/// of each CPU is looked for in which no monitor rejects anything, depth first, beginning with that of the text.
/// </summary>
sealed class Judge(ImmutableArray<Monitor> monitors, Journal journal, WorkTracker works, int budget)
{
    int left;

    /// <summary>Groups of events of several CPUs with one time stamp.</summary>
    public long Ties { get; private set; }

    public long Reordered { get; private set; }

    /// <summary>First lines of ties with too many orders.</summary>
    public List<long> Open { get; } = [];

    /// <summary>Events with one time stamp, in the order of the text.</summary>
    public void See(List<LogEvent> group)
    {
        if (group.Count == 1 || budget == 0 || group.TrueForAll(one => one.Cpu == group[0].Cpu))
        {
            foreach (var one in group)
                Show(one);
            return;
        }
        Ties++;
        var lanes = group.GroupBy(one => one.Cpu).Select(lane => new Lane([.. lane])).ToList();
        journal.IsOn = true;
        left = budget;
        var mark = journal.Mark;
        var order = new List<LogEvent>();
        if (TryPlace(lanes, order, group.Count))
        {
            journal.Commit();
            if (!order.SequenceEqual(group))
                Reordered++;
            return;
        }
        journal.Undo(mark);
        var isOpen = left <= 0;
        var before = monitors.Select(monitor => monitor.Findings.Count).ToList();
        PlaceGreedily(lanes, group.Count);
        journal.Commit();
        if (!isOpen)
            return;
        Open.Add(group[0].Line);
        for (var monitor = 0; monitor < monitors.Length; monitor++)
            monitors[monitor].Withdraw(before[monitor]);
    }

    // Whether what came before the log need not explain it.
    bool Show(LogEvent one)
    {
        var sight = works.See(one);
        foreach (var monitor in monitors)
            monitor.See(sight, works);
        works.Note(one);
        return sight.IsKnown;
    }

    // The events of one CPU, and how many of them are placed.
    sealed class Lane(ImmutableArray<LogEvent> events)
    {
        public int Placed { get; set; }

        public LogEvent? Head => Placed < events.Length ? events[Placed] : null;
    }

    static List<Lane> Heads(List<Lane> lanes) =>
        [.. lanes.Where(lane => lane.Head is not null).OrderBy(lane => lane.Head!.Line)];

    long Rejections() => monitors.Sum(monitor => monitor.Rejections);

    bool TryPlace(List<Lane> lanes, List<LogEvent> order, int count)
    {
        if (order.Count == count)
            return true;
        // What only the time before the log explains comes last: its beginning may stand on another CPU.
        var heads = Heads(lanes);
        var unknown = new List<Lane>();
        return heads.Exists(lane => TryHead(lane, mayBeUnknown: false))
            || unknown.Exists(lane => TryHead(lane, mayBeUnknown: true));

        bool TryHead(Lane lane, bool mayBeUnknown)
        {
            if (left-- <= 0)
                return false;
            var mark = journal.Mark;
            var before = Rejections();
            var head = lane.Head!;
            var isKnown = Show(head);
            if (Rejections() == before && (isKnown || mayBeUnknown))
            {
                lane.Placed++;
                order.Add(head);
                if (TryPlace(lanes, order, count))
                    return true;
                order.RemoveAt(order.Count - 1);
                lane.Placed--;
            }
            else if (Rejections() == before)
            {
                unknown.Add(lane);
            }
            journal.Undo(mark);
            return false;
        }
    }

    // No order explains all: what can be explained is, and the rest in the order of the text.
    void PlaceGreedily(List<Lane> lanes, int count)
    {
        for (var placed = 0; placed < count; placed++)
        {
            var heads = Heads(lanes);
            var isPlaced = false;
            foreach (var lane in heads)
            {
                var mark = journal.Mark;
                var before = Rejections();
                Show(lane.Head!);
                isPlaced = Rejections() == before;
                if (isPlaced)
                {
                    lane.Placed++;
                    break;
                }
                journal.Undo(mark);
            }
            if (isPlaced)
                continue;
            Show(heads[0].Head!);
            heads[0].Placed++;
        }
    }
}
