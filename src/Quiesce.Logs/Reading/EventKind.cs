namespace Quiesce.Logs.Reading;

/// <summary>What an event of a log is to the monitors.</summary>
public enum EventKind
{
    /// <summary>One that no monitor asks about: it shows that its CPU and its time were recorded.</summary>
    Other,
    /// <summary><c>btrfs_workqueue_alloc</c></summary>
    QueueAlloc,
    /// <summary><c>btrfs_workqueue_destroy</c>: the queue was drained, and its memory is not yet free.</summary>
    QueueDestroy,
    /// <summary><c>btrfs_work_queued</c></summary>
    Queued,
    /// <summary><c>btrfs_work_sched</c>: a helper begins, before the function of the work.</summary>
    Scheduled,
    /// <summary><c>btrfs_ordered_sched</c>: the ordered part begins.</summary>
    Ordered,
    /// <summary><c>btrfs_all_work_done</c>: the work is over, and its memory was free before.</summary>
    Done,
    /// <summary><c>workqueue_queue_work</c></summary>
    ItemQueued,
    /// <summary><c>workqueue_execute_start</c></summary>
    ItemStarted,
    /// <summary><c>workqueue_execute_end</c></summary>
    ItemEnded,
    /// <summary><c>sched_kthread_stop</c></summary>
    ThreadStop,
    /// <summary>A CPU's buffer was overrun: the log has a hole before this line.</summary>
    Lost,
}
