using System.Collections.Immutable;
using Quiesce.Logs.Reading;
using Quiesce.Logs.Works;

namespace Quiesce.Logs.Monitors;

/// <summary>
/// When a queue is destroyed nothing is outstanding on it: the destroy is emitted after it was drained.
/// </summary>
sealed class DestroyDrained(Journal journal) : Monitor(journal)
{
    sealed record Outstanding(ImmutableSortedDictionary<long, Incarnation> Works);

    readonly Table<ulong, Outstanding> queues = new(journal);

    public override string Name => "destroy-drained";

    public override string Sentence => "When a queue is destroyed all works that were queued on it are done.";

    public override void See(Sight sight, WorkTracker works)
    {
        var one = sight.Event;
        foreach (var gone in sight.Fault is Fault.QueuedWhileWaiting or Fault.QueuedWhileInUse ? sight.Others : [])
            Set(gone, isOver: true);
        if (sight.Work is { } work)
            Set(work, isOver: one.Kind == EventKind.Done);
        if (one.Kind != EventKind.QueueDestroy)
            return;
        var left = queues[one.Queue]?.Works.Values.ToList() ?? [];
        queues[one.Queue] = null;
        if (left.Count > 0)
            Reject(
                one, left.Count == 1 ? "A queue is destroyed while a work on it is not done."
                    : $"A queue is destroyed while {left.Count} works on it are not done.",
                $"{Missing(left[0])} of the work of line {left[0].First.Line}",
                "all works that were queued on the queue are done", left[0].Events);
        else if (works.IsWhole(one.Queue))
            Accept();
        else
            PassOver();
    }

    void Set(Incarnation work, bool isOver)
    {
        var state = queues[work.Queue]?.Works ?? ImmutableSortedDictionary<long, Incarnation>.Empty;
        state = isOver ? state.Remove(work.Number) : state.SetItem(work.Number, work);
        queues[work.Queue] = state.IsEmpty ? null : new Outstanding(state);
    }

    static string Missing(Incarnation work) => work.Last is not null ? "btrfs_all_work_done"
        : work.IsWaiting ? "btrfs_work_sched" : "btrfs_ordered_sched";

    public override void Forget() => queues.Clear();
}
