using System.Collections.Immutable;
using Quiesce.Logs.Reading;
using Quiesce.Logs.Works;

namespace Quiesce.Logs.Monitors;

/// <summary>
/// Queues that run one work at a time: <c>fixup</c> and <c>qgroup-rescan</c>. Soft, for which queues they are depends
/// on the kernel. Needs <c>workqueue_execute_end</c>.
/// </summary>
sealed class QueueLimit(Journal journal) : Monitor(journal)
{
    static readonly ImmutableArray<string> Single = ["fixup", "qgroup-rescan"];

    readonly Table<ulong, LogEvent> running = new(journal);
    readonly Table<int, LogEvent> helpers = new(journal);
    readonly Table<EventKind, LogEvent> seen = new(journal);

    public override string Name => "queue-limit";

    public override string Sentence => $"At most one work of {string.Join(" and of ", Single)} runs at a time.";

    public override void See(Sight sight, WorkTracker works)
    {
        var one = sight.Event;
        if (one.Kind == EventKind.ItemEnded)
        {
            seen[one.Kind] ??= one;
            if (helpers[one.Pid] is { } ended)
            {
                helpers[one.Pid] = null;
                running[ended.Queue] = null;
            }
            return;
        }
        if (one.Kind != EventKind.Scheduled || works.QueueAt(one.Queue)?.Name is not { } name || !Single.Contains(name))
            return;
        if (seen[EventKind.ItemEnded] is null)
            PassOver();
        else if (running[one.Queue] is { } other && other.Pid != one.Pid)
            Suspect(
                one, $"Two works of {name} run at a time.", $"workqueue_execute_end by {other.Thread}",
                "no other work of the queue runs", other);
        else
            Accept();
        running[one.Queue] = helpers[one.Pid] = one;
    }

    public override void Forget()
    {
        running.Clear();
        helpers.Clear();
        seen.Clear();
    }
}
