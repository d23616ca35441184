namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A wait queue: kernel/sched/wait.c, and wait_var_event() of kernel/sched/wait_bit.c. A waiter puts itself on the
/// queue, looks at its condition, and sleeps if that is false; who makes the condition true wakes the queue. A
/// waiter that looks first, and queues itself afterwards, can miss the wake-up in between. Waiting in one step
/// (<c>Await(condition)</c>) is what wait_event() amounts to, when every change of the condition is followed by a
/// wake-up. A task that is a <see cref="Kthread"/> gives itself along: it sleeps once, and wake_up_process(),
/// kthread_park() or kthread_stop() ends its sleep as wake_up() does. Not modelled: exclusive waiters.
/// </summary>
/// <param name="waiters">The tasks that wait: 0..waiters-1.</param>
/// <param name="initialised">Otherwise nobody may touch it before <see cref="Init"/>.</param>
public sealed class WaitQueue(int waiters = 1, bool initialised = true) : Component
{
    internal readonly Vars<bool> queued = Vars(waiters, false); // On the queue, and no longer TASK_RUNNING.
    internal readonly Flag gone = Flag();                       // The memory that its head is in.
    internal readonly Var<bool>? made = initialised ? null : Var(false); // Somebody has initialised it.

    /// <summary>wq_has_sleeper(), waitqueue_active()</summary>
    public Bool HasSleeper
    {
        get
        {
            using var all = Atomically();
            if (IsInStep)
                CheckMemory(true);
            return Any(waiters, i => queued[i]);
        }
    }

    /// <summary>The task has announced that it will sleep, and nobody has woken it since.</summary>
    public Bool IsQueued(int waiter = 0)
    {
        using var all = Atomically();
        Require(waiter, waiters, "waiter");
        return queued[waiter].Now;
    }

    /// <summary>init_waitqueue_head(): who is on it already is lost.</summary>
    public void Init()
    {
        using var all = Atomically();
        CheckMemory(true, isInit: true);
        BugOn(
            Any(waiters, i => queued[i]), "NoInitOfUsedQueue",
            "Nobody initialises a wait queue that a task is on: wake_up() does not find it any more.");
        if (made is not null)
            made.Next = true;
    }

    /// <summary>prepare_to_wait(): on the queue, and then not TASK_RUNNING any more. It may be on it already.</summary>
    public void PrepareToWait(int waiter = 0)
    {
        using var all = Atomically();
        Require(waiter, waiters, "waiter");
        CheckMemory(true);
        queued[waiter].Next = true;
    }

    /// <summary>The same of a kthread: who wakes or stops it ends its sleep, too.</summary>
    public void PrepareToWait(Kthread task, int waiter = 0)
    {
        using var all = Atomically();
        PrepareToWait(waiter);
        task.SetInterruptible();
    }

    /// <summary>schedule(): if the task has announced its sleep, the step waits for a wake-up.</summary>
    public void Schedule(int waiter = 0)
    {
        using var all = Atomically();
        Await(!IsQueued(waiter));
    }

    /// <summary>The same of a kthread: for a wake-up of the queue, or of the task.</summary>
    public void Schedule(Kthread task, int waiter = 0)
    {
        using var all = Atomically();
        Await(!IsQueued(waiter) | !task.IsInterruptible);
        task.SetRunning();
    }

    /// <summary>finish_wait(): it looks at the queue if nobody has taken the task off.</summary>
    public void FinishWait(int waiter = 0)
    {
        using var all = Atomically();
        CheckMemory(IsQueued(waiter));
        queued[waiter].Next = false;
    }

    /// <summary>The same of a kthread.</summary>
    public void FinishWait(Kthread task, int waiter = 0)
    {
        using var all = Atomically();
        FinishWait(waiter);
        task.SetRunning();
    }

    /// <summary>wake_up(): everybody on the queue runs again, and is off the queue.</summary>
    public void WakeUp()
    {
        using var all = Atomically();
        CheckMemory(true);
        for (var waiter = 0; waiter < waiters; waiter++)
            queued[waiter].Next = false;
    }

    /// <summary>The memory that the queue is in goes. Who is still on it touches it when it leaves.</summary>
    public void EndOfLife()
    {
        using var all = Atomically();
        BugOn(gone, "NoDoubleFree", "Nothing is freed that is free already.");
        gone.Raise();
    }

    void CheckMemory(Bool isTouched, bool isInit = false)
    {
        if (made is not null && !isInit)
            BugOn(
                !made & isTouched, "NoUseBeforeInit",
                "Nobody touches a wait queue that nobody has initialised: its list leads nowhere.");
        if (gone.IsUsed)
            BugOn(gone & isTouched, "NoUseAfterFree", "Nobody touches a wait queue whose memory is gone.");
    }
}
