using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>Two tasks want a work to run, and wait for it.</summary>
public enum PendingWork
{
    /// <summary>queue_work() under a lock of theirs, and flush_work().</summary>
    QueueLocked,
    /// <summary>queue_work() and flush_work(): whom it tells that the work is pending may find it nowhere.</summary>
    Queue,
    /// <summary>One of them calls cancel_work_sync() in place of it, and queues it again.</summary>
    CancelAndQueue,
}

/// <summary>
/// How WORK_STRUCT_PENDING is used: who sets it is to queue the work, and is not through yet when others see it. That
/// is why cancel_work_sync() tries again, in work_grab_pending(), and why flush_work() promises something to who has
/// queued the work only, not to who was told that somebody else had.
/// </summary>
public sealed partial class PendingUse(PendingWork pending) : Protocol
{
    // State.
    readonly Workqueue wq = new(tokens: true);
    readonly Spinlock objectLock = new();                  // What the tasks queue the work under.
    readonly Vars<bool> wanted = Vars(2, false);           // What the task wants the work to do.

    // Processes
    Process Task => FairProcess(pending switch
    {
        PendingWork.QueueLocked => [Want, objectLock.Lock, wq.QueueWork(0), objectLock.Unlock, wq.FlushWork(0), Look],
        PendingWork.Queue => [Want, wq.QueueWork(0), wq.FlushWork(0), Look],
        PendingWork.CancelAndQueue => [Want, wq.CancelSync(0), wq.QueueWork(0), Leave],
    }, count: 2);
    Process Kworker => wq.Kworker([Run]);

    void Want(int self) => wanted[self].Next = true;
    void Look(int self) => BugOn(
        wanted[self], "NoMissedWork", "When flush_work() returns, the work has done what was wanted before.");
    void Leave(int self) { }

    // work->func()
    [Atomic("the locks of what is wanted")]
    void Run()
    {
        wanted[0].Next = false;
        wanted[1].Next = false;
    }

    // Properties.
    /// <summary>What is wanted is done in the end.</summary>
    [Liveness] public Temporal WorkIsDone => Eventually(Always(!wanted[0] & !wanted[1]));

    /// <summary>The model is not vacuous: PENDING is set, and the work is not on the queue yet.</summary>
    [Reachable] public Bool IsBetween => wq.IsPending(0) & Task.At("wq.QueueWork.Return");
}
