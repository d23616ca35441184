using Quiesce.Protocols.Kernel;
using static Quiesce.Protocols.Vfs.RingClose;

namespace Quiesce.Protocols.Vfs;

/// <summary>What closing a ring waits for, and who closes the files besides.</summary>
public enum RingClose
{
    /// <summary>"wait for cancelations on final ring put" (2023, not merged): closing a ring waits for it.</summary>
    RingWaits,
    /// <summary>The same without a look at what completes meanwhile.</summary>
    RingWaitsBlindly,
    /// <summary>As posted in 2025: and the fallback work closes its files itself, as the last thing it does.</summary>
    RingWaitsWorkCloses,
    /// <summary>It closes them before it drops its references to the ring.</summary>
    RingWaitsWorkClosesFirst,
    /// <summary>RingWaits, and umount() flushes.</summary>
    RingWaitsUmountFlushes,
    /// <summary>RingWaits, and umount() flushes when it is EBUSY.</summary>
    RingWaitsUmountRetries,
    /// <summary>RingWaits, and umount() closes what is on the list.</summary>
    RingWaitsUmountTakesList,
    /// <summary>
    /// A sketch: RingWaitsWorkClosesFirst, and a flag says whether the task's callback is queued, as
    /// tctx->task_running did until 5.19.
    /// </summary>
    RingWaitsQueuesOnce,
    /// <summary>RingWaitsQueuesOnce, and who completes a request holds the ring while it queues the callback.</summary>
    RingWaitsPinned,
}

/// <summary>
/// umount() fails with EBUSY, as in vfs/umount-busy, and closing the ring waits until io_ring_exit_work() is through:
/// "wait for cancelations on final ring put", which was not merged. While it waits the task takes what completes off
/// its own list, as io_uring_release() has to.
/// Two requests are too much for every RingWaits as posted: it takes tctx->task_list away from under the callback that
/// is queued for it, so that the next completion finds the list empty and queues the callback twice (NoDoubleListAdd).
/// Not the list but a flag has to say whether it is queued (RingWaitsQueuesOnce).
/// The ring is kept by the task's list as long as only the callback empties it. Every RingWaits that looks at the list
/// breaks that (a killed task has a signal pending, so it looks all the time), and with the ring pinned by who
/// completes, as it is for deferred task work since 9ffa13ff78a0 "pin context while queueing deferred tw", it is right
/// again (RingWaitsPinned).
/// See io_uring/io_uring.c:io_uring_release() and :io_kworker_tw_end() as posted. The ring is in
/// <see cref="ExitingRing"/>, what is not modelled there and in <see cref="BusyMount"/>.
/// </summary>
/// <param name="patch">Who waits.</param>
/// <param name="requests">In flight when the task is killed, each on a file of its own.</param>
/// <param name="pinned">Who completes a request has a reference to the ring until it has queued the callback.</param>
/// <param name="cancels">No request completes until the ring cancels it, behind the last reference to its file.</param>
public sealed partial class RingWaits(RingClose patch, int requests = 1, bool pinned = false, bool cancels = false)
    : ExitingRing(requests, flushes: true, pins: pinned || patch == RingWaitsPinned, cancels)
{
    // State.
    readonly TaskWork kworkerWork = new(works: requests);        // The kworker's, where PF_NO_TASKWORK is lifted.
    readonly Var<bool>? taskRunning =                            // tctx->task_running: the callback is queued.
        patch is RingWaitsQueuesOnce or RingWaitsPinned ? Var(false) : null;

    readonly bool workCloses =
        patch is RingWaitsWorkCloses or RingWaitsWorkClosesFirst or RingWaitsQueuesOnce or RingWaitsPinned;

    protected override Step[] WaitForRing => [AwaitRing];
    protected override Step[] BehindFiles => patch == RingWaitsWorkCloses ? [DropRefs, RunWorks]
        : workCloses ? [RunWorks, DropRefs] : [DropRefs];
    protected override Step[] BeforeUmount => patch switch
    {
        RingWaitsUmountRetries => [TryUmount, .. FlushDelayed],
        RingWaitsUmountFlushes => FlushDelayed,
        RingWaitsUmountTakesList => [delayed.TakeListToFlush, CloseListed],
        _ => [],
    };

    // io_uring_release()
    protected override void GoOn() => Goto(Case(exitWork, "ring") ? AwaitRing : RunTaskWork);
    void AwaitRing()                                             // It waits for either.
    {
        Await(RingExit.Done | (patch == RingWaitsBlindly ? false : !taskList.IsEmpty));
        if (Case(RingExit.Done, "complete"))                     // while (wait_for_completion(&exit_comp))
        {
            Goto(RunTaskWork);
        }
        else
        {
            base.TakeList(mover: files);                         // io_fallback_tw(tctx, false)
            Goto(MoveRequest);
        }
    }

    // tctx->task_list, and the flag: both under tctx->task_lock where there is one.
    protected override bool AddFirst(int self)
    {
        if (taskRunning is null)
            return base.AddFirst(self);
        using var all = Atomically();
        taskList.Add(self);
        if (!Case(!taskRunning, "first"))
            return false;
        taskRunning.Next = true;
        return true;
    }
    protected override void TakeList(int mover)
    {
        using var all = Atomically();
        base.TakeList(mover);
        if (taskRunning is not null)
            taskRunning.Next = false;
    }

    // io_fallback_req_func()
    protected override void PutLast(int i)
    {
        if (!workCloses || !kworkerWork.TryAdd(i))
            base.PutLast(i);
    }
    void RunWorks()                                              // io_kworker_tw_end(): task_work_run()
    {
        if (!kworkerWork.TryTake(out _))
            return;
        mntCount.Dec();
        Goto(RunWorks);
    }

    // Properties.
    /// <summary>The mechanism exists: the last fput() is one of a request.</summary>
    [Reachable] public Bool RequestPutsLast => !delayed.IsListEmpty | !kworkerWork.IsEmpty;

    /// <summary>Closing the ring waits for a request that the device still has.</summary>
    [Reachable] public Bool RingWaitsForDevice => Task.At(AwaitRing) & Device.At(AddToTaskList);

    protected override bool closesFirst => workCloses && patch != RingWaitsWorkCloses;
}
