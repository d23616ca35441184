using Quiesce.Logs.Reading;
using Quiesce.Logs.Works;

namespace Quiesce.Logs.Monitors;

/// <summary>
/// What is queued on a btrfs queue is handed to the kernel's queue, and only then run. Interrupts may queue in between
/// under the same task's name, so the two are paired by the item. Needs <c>workqueue_queue_work</c>.
/// </summary>
sealed class HandOver(Journal journal) : Monitor(journal)
{
    sealed record Item(LogEvent Queued, LogEvent? Handed);

    readonly Table<ulong, Item> items = new(journal);
    readonly Table<EventKind, LogEvent> seen = new(journal);

    public override string Name => "hand-over";

    public override string Sentence =>
        "Each work that is queued is handed to the kernel's queue by the same task before it is scheduled.";

    public override void See(Sight sight, WorkTracker works)
    {
        var one = sight.Event;
        if (one.Item == 0)
            return;
        var item = items[one.Item];
        switch (one.Kind)
        {
            case EventKind.Queued:
                items[one.Item] = new Item(one, null);
                break;
            case EventKind.ItemQueued:
                seen[one.Kind] ??= one;
                if (item is { Handed: { } handed })
                    Reject(
                        one, "A work is handed to the kernel's queue twice.", "btrfs_work_sched of it",
                        "its normal_work is not queued", item.Queued, handed);
                else if (item is not null)
                    items[one.Item] = item with { Handed = one };
                break;
            case EventKind.Scheduled:
                items[one.Item] = null;
                if (item is null || seen[EventKind.ItemQueued] is null)
                    PassOver();
                else if (item.Handed is null)
                    Reject(
                        one, "A work is scheduled that was not handed to the kernel's queue.",
                        "workqueue_queue_work of its normal_work", "its normal_work is queued", item.Queued);
                else if (item.Handed.Pid != item.Queued.Pid)
                    Reject(
                        one, "A work was handed to the kernel's queue by another task than the one that queued it.",
                        $"workqueue_queue_work by {item.Queued.Thread}", "the tasks are the same",
                        item.Queued, item.Handed);
                else
                    Accept();
                break;
        }
    }

    public override void Forget()
    {
        items.Clear();
        seen.Clear();
    }
}
