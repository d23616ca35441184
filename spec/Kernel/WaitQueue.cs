namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A wait queue: kernel/sched/wait.c, and wait_var_event() of kernel/sched/wait_bit.c. A waiter puts itself on the
/// queue, looks at its condition, and sleeps if that is false; who makes the condition true wakes the queue. A
/// waiter that looks first, and queues itself afterwards, can miss the wake-up in between. Waiting in one step
/// (<c>Await(condition)</c>) is what wait_event() amounts to, when every change of the condition is followed by a
/// wake-up. Not modelled: exclusive waiters.
/// </summary>
/// <param name="waiters">The tasks that wait: 0..waiters-1.</param>
public sealed class WaitQueue(int waiters = 1) : Component
{
    internal readonly Vars<bool> queued = Vars(waiters, false); // On the queue, and no longer TASK_RUNNING.

    /// <summary>wq_has_sleeper(), waitqueue_active()</summary>
    public Bool HasSleeper => Any(waiters, i => queued[i]);

    /// <summary>The task has announced that it will sleep, and nobody has woken it since.</summary>
    public Bool IsQueued(int waiter = 0) => queued[waiter].Now;

    /// <summary>prepare_to_wait(): on the queue, and then not TASK_RUNNING any more.</summary>
    public void PrepareToWait(int waiter = 0) => queued[waiter].Next = true;

    /// <summary>schedule(): if the task has announced its sleep, the step waits for a wake-up.</summary>
    public void Schedule(int waiter = 0) => Await(!queued[waiter]);

    /// <summary>finish_wait()</summary>
    public void FinishWait(int waiter = 0) => queued[waiter].Next = false;

    /// <summary>wake_up(): everybody on the queue runs again, and is off the queue.</summary>
    public void WakeUp()
    {
        for (var waiter = 0; waiter < waiters; waiter++)
            queued[waiter].Next = false;
    }
}
