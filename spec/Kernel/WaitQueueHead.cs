namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A wait queue whose entries are told apart from their tasks: kernel/sched/wait.c. <see cref="WaitQueue"/> has both
/// in one, which is right as long as nobody but the queue wakes and nobody leaves early. Here a task that something
/// else has woken, a signal or its timeout, runs while its entry is still on the queue; finish_wait() takes it off,
/// without the lock where wake_up() has taken it off already. The entry is often on the stack of the task, and the head
/// in an object that somebody frees: neither outlives the other's use of it. Not modelled: exclusive waiters, and the
/// unlock of the head behind a wake-up: who is woken and frees the head at once would race with it.
/// </summary>
/// <param name="entries">The wait_queue_entries, each with a task of its own: 0..entries-1.</param>
/// <param name="autoremove">
/// wake_up() takes an entry off whose task it has woken: DEFINE_WAIT(). Otherwise the task does: DECLARE_WAITQUEUE().
/// </param>
public sealed class WaitQueueHead(int entries = 1, bool autoremove = true) : Component
{
    internal readonly Vars<bool> listed = Vars(entries, false);   // On wq_head->head.
    internal readonly Vars<bool> sleepy = Vars(entries, false);   // The task is not TASK_RUNNING.
    internal readonly Flag gone = Flag();                         // The memory that the head is in.

    Bool HasEntries => Any(entries, entry => listed[entry]);

    // wait_event_timeout() of a task, and its condition.
    sealed record TimedWait(WaitQueueHead Queue, Func<Bool> Condition, int Entry)
    {
        internal void Prepare() => Queue.PrepareToWait(Entry);
        internal void Look() => Branch(on: Condition(), taken: Finish);
        internal void Sleep()
        {
            if (Queue.ScheduleTimeout(Entry))
                Goto(Prepare);
        }
        internal void Finish() => Queue.FinishWait(Entry);
    }

    /// <summary>waitqueue_active()</summary>
    public Bool IsActive
    {
        get
        {
            using var all = Atomically();
            if (IsInStep)
                CheckMemory(true);
            return HasEntries;
        }
    }

    /// <summary>The entry is on the queue.</summary>
    public Bool IsListed(int entry = 0)
    {
        using var all = Atomically();
        Require(entry, entries, "wait queue entry");
        return listed[entry].Now;
    }

    /// <summary>The task has announced its sleep, and nobody has woken it since.</summary>
    public Bool IsSleepy(int entry = 0)
    {
        using var all = Atomically();
        Require(entry, entries, "wait queue entry");
        return sleepy[entry].Now;
    }

    /// <summary>
    /// wait_event_timeout(): the task sleeps until the condition is true or the time is over, which may be at once.
    /// </summary>
    public Procedure WaitEventTimeout(Func<Bool> condition, int entry = 0)
    {
        var wait = new TimedWait(this, condition, entry);
        return Procedure([wait.Prepare, wait.Look, wait.Sleep, wait.Finish]);
    }

    /// <summary>init_waitqueue_head(): who is on it already is lost.</summary>
    public void Init()
    {
        using var all = Atomically();
        CheckMemory(true);
        BugOn(
            HasEntries, "NoInitOfUsedQueue",
            "Nobody initialises a wait queue that a task is on: wake_up() does not find it any more.");
        for (var entry = 0; entry < entries; entry++)
            listed[entry].Next = false;
    }

    /// <summary>add_wait_queue(): the state of the task stays as it is.</summary>
    public void AddWaitQueue(int entry = 0)
    {
        using var all = Atomically();
        CheckMemory(true);
        BugOn(IsListed(entry), "NoDoubleListAdd", "list_add double add: the entry is on the queue already.");
        listed[entry].Next = true;
    }

    /// <summary>set_current_state(TASK_UNINTERRUPTIBLE)</summary>
    public void SetSleepy(int entry = 0)
    {
        using var all = Atomically();
        Require(entry, entries, "wait queue entry");
        sleepy[entry].Next = true;
    }

    /// <summary>prepare_to_wait(): on the queue, if it is not yet, and not TASK_RUNNING any more.</summary>
    public void PrepareToWait(int entry = 0)
    {
        using var all = Atomically();
        Require(entry, entries, "wait queue entry");
        CheckMemory(true);
        listed[entry].Next = true;
        sleepy[entry].Next = true;
    }

    /// <summary>schedule(): if the task has announced its sleep, the step waits for a wake-up.</summary>
    public void Schedule(int entry = 0)
    {
        using var all = Atomically();
        Await(!IsSleepy(entry));
    }

    /// <summary>schedule_timeout(): the same, or the time is over. It says whether some time is left.</summary>
    public bool ScheduleTimeout(int entry = 0)
    {
        using var all = Atomically();
        Require(entry, entries, "wait queue entry");
        if (Maybe("timeout"))
        {
            sleepy[entry].Next = false;
            return false;
        }
        Await(!sleepy[entry]);
        return true;
    }

    /// <summary>wake_up(): all tasks of the queue run; the entries of those that it has woken are off it.</summary>
    public void WakeUp()
    {
        using var all = Atomically();
        CheckMemory(true);
        for (var entry = 0; entry < entries; entry++)
            Wake(entry);
    }

    /// <summary>wake_up_process(), a signal: the task runs, and its entry stays where it is.</summary>
    public void WakeUpProcess(int entry = 0)
    {
        using var all = Atomically();
        Require(entry, entries, "wait queue entry");
        sleepy[entry].Next = false;
    }

    /// <summary>
    /// finish_wait(): the task runs, and its entry is off. The queue is touched if it is still on it.
    /// </summary>
    public void FinishWait(int entry = 0)
    {
        using var all = Atomically();
        CheckMemory(IsListed(entry));
        sleepy[entry].Next = false;
        listed[entry].Next = false;
    }

    /// <summary>remove_wait_queue(): the queue is touched, whether the entry is on it or not.</summary>
    public void RemoveWaitQueue(int entry = 0)
    {
        using var all = Atomically();
        Require(entry, entries, "wait queue entry");
        CheckMemory(true);
        listed[entry].Next = false;
    }

    /// <summary>The memory of the entry goes: the function returns that it is on the stack of.</summary>
    public void EndOfEntry(int entry = 0)
    {
        using var all = Atomically();
        BugOn(
            IsListed(entry), "NoEntryLeftBehind",
            "Nobody returns while a wait queue entry on its stack is still on a queue: wake_up() follows it.");
    }

    /// <summary>The memory that the head is in goes.</summary>
    public void EndOfLife()
    {
        using var all = Atomically();
        if (gone.IsUsed)
            BugOn(gone, "NoDoubleFree", "Nothing is freed that is free already.");
        gone.Raise();
    }

    void Wake(int entry)
    {
        var isWoken = listed[entry] & sleepy[entry];
        sleepy[entry].Next = sleepy[entry] & !isWoken;
        if (autoremove)
            listed[entry].Next = listed[entry] & !isWoken;
    }

    void CheckMemory(Bool isTouched)
    {
        if (gone.IsUsed)
            BugOn(gone & isTouched, "NoUseAfterFree", "Nobody touches a wait queue whose memory is gone.");
    }
}
