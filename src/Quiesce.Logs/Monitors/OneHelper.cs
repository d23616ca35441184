using Quiesce.Logs.Reading;
using Quiesce.Logs.Works;

namespace Quiesce.Logs.Monitors;

/// <summary>
/// A worker thread runs one item of the kernel's queues at a time, and a btrfs work inside that of its own item. Needs
/// <c>workqueue_execute_start</c> and <c>workqueue_execute_end</c>.
/// </summary>
sealed class OneHelper(Journal journal) : Monitor(journal)
{
    // Start null: between two items.
    sealed record Running(LogEvent? Start, LogEvent? Scheduled, LogEvent Last);

    readonly Table<int, Running> threads = new(journal);
    readonly Table<ulong, LogEvent> items = new(journal);
    readonly Table<EventKind, LogEvent> seen = new(journal);

    const string Helper = "btrfs_work_helper";

    public override string Name => "one-helper";

    public override string Sentence =>
        "A thread runs one item at a time, and schedules and ends btrfs works inside an item alone.";

    public override void See(Sight sight, WorkTracker works)
    {
        var one = sight.Event;
        // On softirqs items run under the name of whom they interrupt.
        if (one.IsInterrupt == true)
            return;
        if (one.Kind is EventKind.ItemStarted or EventKind.ItemEnded or EventKind.Scheduled)
            seen[one.Kind] ??= one;
        var state = threads[one.Pid];
        switch (one.Kind)
        {
            case EventKind.ItemStarted:
                Started(one, state);
                break;
            case EventKind.ItemEnded:
                Ended(one, state);
                break;
            case EventKind.Scheduled:
                Scheduled(one, state);
                break;
            case EventKind.Done when state is null || !IsComplete:
                PassOver();
                break;
            case EventKind.Done when state.Start is null:
                Reject(
                    one, "A thread ends a btrfs work outside any item.", "workqueue_execute_start before",
                    "the thread is inside an item", state.Last);
                break;
            case EventKind.Done:
                Accept();
                break;
        }
    }

    // Both kinds of events are recorded, not one of them alone.
    bool IsComplete => seen[EventKind.ItemStarted] is not null && seen[EventKind.ItemEnded] is not null;

    void Started(LogEvent one, Running? state)
    {
        threads[one.Pid] = new Running(one, null, one);
        items[one.Item] = one;
        if (state is null || !IsComplete)
            PassOver();
        else if (state.Start is { } open)
            Reject(
                one, "A thread starts an item inside another one.", "workqueue_execute_end of its item",
                "the thread is between two items", open);
        else
            Accept();
    }

    void Ended(LogEvent one, Running? state)
    {
        threads[one.Pid] = new Running(null, null, one);
        var start = items[one.Item];
        items[one.Item] = null;
        // The kernel runs an item with one function in one thread at a time.
        if (IsComplete && start is not null && start.Pid != one.Pid && start.Function == one.Function
            && one.Function.Length > 0 && state?.Start is null)
            Reject(
                one, "A thread ends an item that another one has started.", $"workqueue_execute_end by {start.Thread}",
                "the thread is the one that started it", start);
        else if (state is null || !IsComplete)
            PassOver();
        else if (state.Start is not { } open)
            Reject(
                one, "A thread ends an item that it has not started.", "workqueue_execute_start before",
                "the thread is inside an item", state.Last);
        else if (open.Item != one.Item)
            Reject(
                one, "A thread ends another item than it has started.", "workqueue_execute_end of its item",
                "the item is the one that was started", open);
        else if (open.Function == Helper && state.Scheduled is null && seen[EventKind.Scheduled]?.Line < open.Line)
            Reject(
                one, "A helper ends that has scheduled no btrfs work.", "btrfs_work_sched",
                "the helper has scheduled the work of its item", open);
        else
            Accept();
    }

    void Scheduled(LogEvent one, Running? state)
    {
        if (state is not null)
            threads[one.Pid] = state with { Scheduled = one, Last = one };
        if (state is null || !IsComplete)
            PassOver();
        else if (state.Start is not { } open)
            Reject(
                one, "A thread schedules a btrfs work outside any item.", "workqueue_execute_start of its normal_work",
                "the thread is inside an item", state.Last);
        else if (state.Scheduled is { } other)
            Reject(
                one, "A thread schedules a second btrfs work in one item.", "workqueue_execute_end of its item",
                "the thread has no open helper", open, other);
        else if (one.Item != 0 && open.Item != one.Item)
            Reject(
                one, "A thread schedules a btrfs work inside the item of another one.",
                "workqueue_execute_start of its normal_work", "the item is the normal_work of the work", open);
        else
            Accept();
    }

    public override void Forget()
    {
        threads.Clear();
        items.Clear();
        seen.Clear();
    }
}
