using System.Collections.Immutable;
using Quiesce.Logs.Reading;
using Quiesce.Logs.Works;

namespace Quiesce.Logs.Monitors;

/// <summary>
/// The teardown of a file system: the threads that queue works stop before the first of its queues is destroyed. A
/// mount that fails may never have started them, so that they stop is not asked, only when. Each queue's rescuer stops
/// just before the queue's destroy.
/// </summary>
sealed class StopOrder(Journal journal) : Monitor(journal)
{
    // Names of threads are cut: TASK_COMM_LEN is 16, with a zero at the end.
    const int CommandLengthMax = 15;

    // Of a task that stops threads for ever without destroying a queue.
    const int StopsMax = 64;

    sealed record Teardown(string FileSystem, LogEvent? FirstDestroy, ImmutableArray<LogEvent> Stops);

    readonly Table<int, Teardown> tasks = new(journal);
    readonly Table<EventKind, LogEvent> seen = new(journal);

    public override string Name => "stop-order";

    public override string Sentence =>
        "A task stops btrfs-transaction and btrfs-cleaner before the first queue, and each queue's rescuer before it.";

    public override void See(Sight sight, WorkTracker works)
    {
        var one = sight.Event;
        var task = tasks[one.Pid];
        switch (one.Kind)
        {
            case EventKind.ThreadStop:
                seen[one.Kind] ??= one;
                Stopped(one, task ?? new Teardown("", null, []));
                break;
            case EventKind.QueueAlloc when task is not null:
                tasks[one.Pid] = null;
                break;
            case EventKind.QueueDestroy:
                Destroyed(one, task ?? new Teardown(one.FileSystem, null, []), works);
                break;
        }
    }

    void Stopped(LogEvent one, Teardown task)
    {
        tasks[one.Pid] = task with
        {
            Stops = (task.Stops.Length < StopsMax ? task.Stops : task.Stops.RemoveAt(0)).Add(one),
        };
        // The thread is named "btrfs-transaction", as far as a name goes.
        var isTransaction = one.Subject.StartsWith("btrfs-transacti", StringComparison.Ordinal);
        if (!isTransaction && one.Subject != "btrfs-cleaner")
            return;
        if (task.FirstDestroy is { } destroy)
            Reject(
                one, $"{one.Subject} is stopped after a queue that it may use was destroyed.",
                "the destroy of another queue", "no queue of the file system is destroyed yet", destroy);
        else if (isTransaction && task.Stops.LastOrDefault(stop => stop.Subject == "btrfs-cleaner") is { } cleaner)
            Suspect(
                one, "btrfs-cleaner is stopped before btrfs-transaction.", "the stop of a rescuer",
                "btrfs-cleaner is not stopped yet", cleaner);
        else
            Accept();
    }

    void Destroyed(LogEvent one, Teardown task, WorkTracker works)
    {
        // The last queue of a file system: what the task stops now is of another one.
        var isLast = works.LiveQueues(one.FileSystem) is null or <= 1;
        tasks[one.Pid] = isLast ? null : new Teardown(one.FileSystem, task.FirstDestroy ?? one, []);
        if (works.QueueAt(one.Queue)?.Name is not { Length: > 0 } name || seen[EventKind.ThreadStop] is null)
        {
            PassOver();
            return;
        }
        var rescuer = $"btrfs-{name}";
        rescuer = rescuer[..Math.Min(rescuer.Length, CommandLengthMax)];
        if (task.Stops.Any(stop => stop.Subject == rescuer))
            Accept();
        else if (task.Stops.Any(stop => stop.Subject.Length == 0))
            PassOver();
        else
            Suspect(
                one, $"The queue {name} is destroyed, and its rescuer {rescuer} was not stopped before.",
                $"sched_kthread_stop of {rescuer}", "the task stopped the rescuer since its last destroy",
                task.Stops.TakeLast(1));
    }

    public override void Forget()
    {
        tasks.Clear();
        seen.Clear();
    }
}
