using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Btrfs;

/// <summary>How a btrfs_workqueue counts, adjusts, and tells the kernel.</summary>
public enum ThresholdPatch
{
    /// <summary>As it is.</summary>
    None,
    /// <summary>0bd9289c28c3, the first version: max_active starts at the limit, and what is wanted at 1.</summary>
    StartAtLimit,
    /// <summary>A tempting fix: remember under thres_lock what is to be set.</summary>
    CopyUnderLock,
    /// <summary>Set it under thres_lock. Not to be had: workqueue_set_max_active() takes a mutex.</summary>
    SetUnderLock,
    /// <summary>As the commit message says: adjust once in so many works, when count wraps.</summary>
    AdjustRarely,
    /// <summary>pending is decremented at the end of a work, behind its function.</summary>
    CountUntilDone,
    /// <summary>pending is incremented behind queue_work().</summary>
    CountAfterQueueing,
    /// <summary>What is wanted is not kept between 1 and the limit.</summary>
    NoClamp,
    /// <summary>A threshold below 32: NO_THRESHOLD, and max_active is the limit.</summary>
    NoThreshold,
}

/// <summary>
/// btrfs: a btrfs_workqueue that has more works run at once when many wait, and fewer when few do.
/// Who queues a work counts it in pending, and each helper that starts one takes it off and moves current_active up
/// or down by one under thres_lock. What it then tells the kernel, by workqueue_set_max_active(), it reads again
/// without the lock, because that function sleeps: of two helpers the one that decided first may be the last to set,
/// and the kernel keeps an old value until the next change. Reading under the lock does not help; the read is old
/// either way. The limit itself is changed by a remount without any lock and only looked at when a work starts.
/// See fs/btrfs/async-thread.c:thresh_queue_hook(), thresh_exec_hook() and btrfs_workqueue_set_max(); 0bd9289c28c3
/// "Btrfs: Add threshold workqueue based on kernel workqueue". Its message says that the kernel's limit is changed
/// once in some number of works, the code leaves out one in that number and adjusts at all others.
/// Here threshold stands for both thresh and thresh/2, 64 and 32, and interval for thresh/4; 1 would never adjust.
/// Not modelled: the ordered part (btrfs/ordered-work), the high-priority twin (btrfs/high-priority-twin), and several
/// who queue: pending is atomic.
/// </summary>
/// <param name="patch">What is done otherwise.</param>
/// <param name="works">Works that are queued, one after the other.</param>
/// <param name="limit">limit_active, which is also how many helpers there can be.</param>
/// <param name="threshold">More works that wait are many, fewer are few.</param>
/// <param name="interval">One start in so many does not adjust.</param>
/// <param name="remount">btrfs_workqueue_set_max(1) at any time: the mount option thread_pool.</param>
public sealed partial class ThresholdQueue(
    ThresholdPatch patch, int works = 4, int limit = 3, int threshold = 1, int interval = 3, bool remount = false)
    : Protocol
{
    // State.
    readonly Workqueue wq = new(works, workers: limit, maxActive: StartsAtLimit(patch) ? limit : 1, adjustable: true);
    readonly Atomic pending = new(min: -1, max: works);          // Works that are announced and not started.
    readonly Var<int>? limitActive = remount ? Var(limit, max: limit) : null; // wq->limit_active
    readonly Var<int> currentActive = Var(                       // wq->current_active: what is wanted
        patch == ThresholdPatch.NoThreshold ? limit : 1,
        max: limit + Drift(patch, works), min: 1 - Drift(patch, works));
    readonly Var<int> count = Var(0, max: interval - 1);         // wq->count, the rate limiter
    readonly Var<int> peak =                                      // The largest max_active there was.
        Ghost(Var(StartsAtLimit(patch) ? limit : 1, max: limit));
    readonly Local<int> next = Local(0, max: works - 1);         // The work that is queued.
    readonly Local<int> active = Local(                          // What a helper is to set.
        0, max: limit + Drift(patch, works), min: -Drift(patch, works));

    static bool StartsAtLimit(ThresholdPatch patch) =>
        patch is ThresholdPatch.StartAtLimit or ThresholdPatch.NoThreshold;
    static int Drift(ThresholdPatch patch, int works) => patch == ThresholdPatch.NoClamp ? works : 0;

    Int Limit => limitActive is null ? limit : limitActive;

    // Processes
    [Kernel("fs/btrfs/async-thread.c:btrfs_queue_work")]
    Process Queuer => FairProcess(patch switch
    {
        ThresholdPatch.NoThreshold => [QueueWork],
        ThresholdPatch.CountAfterQueueing => [QueueWork, AddPending],
        _ => [AddPending, QueueWork],
    });
    [Kernel("fs/btrfs/async-thread.c:thresh_exec_hook")]
    Process Helper => ServiceProcess([TakeWork, .. Hook, RunWork], count: limit);
    Process? Remount => remount ? FairProcess([LowerLimit]) : null;

    InstanceStep[] Hook => patch switch
    {
        ThresholdPatch.NoThreshold => [],
        ThresholdPatch.CopyUnderLock => [SubPending, Adjust, SetMaxActive],
        ThresholdPatch.SetUnderLock => [SubPending, Adjust],
        ThresholdPatch.CountUntilDone => [Adjust, ReadActive, SetMaxActive, SubPending],
        _ => [SubPending, Adjust, ReadActive, SetMaxActive],
    };

    InstanceStep AfterHook => patch == ThresholdPatch.CountUntilDone ? SubPending : RunWork;

    // btrfs_queue_work()
    [Kernel("fs/btrfs/async-thread.c:thresh_queue_hook")]
    void AddPending()                                            // atomic_inc(&wq->pending)
    {
        pending.Inc();
        if (patch == ThresholdPatch.CountAfterQueueing)
            QueueNext();
    }
    [Atomic("queue_work()")]
    void QueueWork()                                             // queue_work(wq->normal_wq, &work->normal_work)
    {
        QueueIt();
        if (patch != ThresholdPatch.CountAfterQueueing)
            QueueNext();
    }
    void QueueIt()
    {
        using var all = Atomically();
        Assert(next != 0 | wq.IsIdle, "EachQueuedOnce", "The works are queued one after the other, each once.");
        _ = wq.Queue(next);
        Assert(wq.IsPending(next), "QueuedIsPending", "Behind queue_work() the work is pending.");
    }
    void QueueNext()
    {
        next.Next = If(next < works - 1, next + 1, 0);
        Branch(on: next < works - 1, taken: patch switch
        {
            ThresholdPatch.NoThreshold or ThresholdPatch.CountAfterQueueing => QueueWork,
            _ => AddPending,
        });
    }

    // btrfs_work_helper()
    [Kernel("kernel/workqueue.c:process_one_work")]
    void TakeWork(int self) => wq.Take(self);
    [Kernel("fs/btrfs/async-thread.c:btrfs_work_helper")]
    void RunWork(int self)                                       // work->func(work)
    {
        wq.End(self);
        Goto(TakeWork);
    }

    // thresh_exec_hook()
    void SubPending(int self) => pending.Dec();                  // atomic_dec(&wq->pending)
    [Atomic("wq->thres_lock")]
    void Adjust(int self)                                        // Under thres_lock, which does not guard pending.
    {
        var wraps = count == interval - 1;                       // count = (count + 1) % (thresh / 4)
        count.Next = If(wraps, 0, count + 1);
        if (Case(patch == ThresholdPatch.AdjustRarely ? !wraps : wraps, "left out"))
        {
            Goto(AfterHook);
            return;
        }
        var wanted = patch == ThresholdPatch.NoClamp ? Moved(true, true) : MovedWithinLimit;
        Assert(wanted - currentActive <= 1 & currentActive - wanted <= 1, "StepByOne",
            "A work that starts changes what is wanted by one at most.");
        currentActive.Next = wanted;
        if (patch == ThresholdPatch.CopyUnderLock)
            active.Next = If(wanted != currentActive, wanted, 0);
        if (patch == ThresholdPatch.SetUnderLock)
            Tell(wanted);
        else
            Branch(on: wanted == currentActive, taken: AfterHook);
    }
    Int Moved(Bool mayRise, Bool mayFall) => If(pending.Value > threshold & mayRise, currentActive + 1,
        If(pending.Value < threshold & mayFall, currentActive - 1, currentActive));
    Int MovedWithinLimit                                         // clamp_val(), said so that solvers need not nest it.
    {
        get
        {
            var moved = Moved(currentActive < Limit, currentActive > 1);
            return limitActive is null ? moved : If(currentActive > limitActive, limitActive, moved);
        }
    }
    void ReadActive(int self) => active.Next = currentActive;    // The argument of the call, read without the lock.
    void SetMaxActive(int self)                                  // workqueue_set_max_active()
    {
        Tell(active);
        active.Next = 0;
    }
    void Tell(Int wanted)
    {
        wq.SetMaxActive(Told(wanted));
        peak.Next = If(Told(wanted) > peak, Told(wanted), peak);
    }
    Int Told(Int wanted) => patch == ThresholdPatch.NoClamp ? Clamp(wanted, limit) : wanted; // wq_clamp_max_active()
    static Int Clamp(Int value, Int max) => If(value < 1, 1, If(value > max, max, value));

    // btrfs_remount()
    [Kernel("fs/btrfs/async-thread.c:btrfs_workqueue_set_max")]
    void LowerLimit() => limitActive!.Next = 1;                  // wq->limit_active = limit_active

    // Properties. Pending and executed works of the queue are those between queue_work() and the helper's end.
    Int Waiting => Count(works, work => wq.IsPending(work));
    Int Announced => patch is ThresholdPatch.NoThreshold or ThresholdPatch.CountAfterQueueing
        ? 0 : If<int>(Queuer.At(QueueWork), 1, 0);
    Int Starting => Helper.Has(SubPending) ? Count(limit, helper => Helper[helper].At(SubPending)) : 0;
    Int Unfinished => patch == ThresholdPatch.CountUntilDone     // Who has counted off has done the work,
        ? wq.Active - Count(limit, helper => Helper[helper].At(RunWork)) : wq.Active; // and is still on nr_active.
    readonly bool off = patch == ThresholdPatch.NoThreshold;

    /// <summary>pending does not become negative: it would count as few works, and the queue slow down.</summary>
    [Invariant] public Bool PendingNonNegative => pending.Value >= 0;

    /// <summary>pending is the number of works that are announced and that no helper has counted off.</summary>
    [Invariant] public Bool? PendingExact => off ? null : pending.Value == Announced + Waiting + Starting;

    /// <summary>It is not the number of works that are not done; a work that runs for long does not count.</summary>
    [Invariant] public Bool? PendingQueuedNotDone => off ? null : pending.Value == Announced + Waiting + Unfinished;

    /// <summary>Without a threshold nothing is counted.</summary>
    [Invariant] public Bool? PendingOff => off ? pending.Value == 0 : null;

    /// <summary>What is wanted is within the limit: a thread_pool of 1 would otherwise run several works.</summary>
    [Invariant] public Bool ActiveUpperBound => currentActive <= Limit;

    /// <summary>It is 1 at least: max_active = 0 means the default of 256.</summary>
    [Invariant] public Bool ActiveLowerBound => currentActive >= 1;

    /// <summary>When no helper is about to set it, the kernel's max_active is what is wanted.</summary>
    [Invariant] public Bool KernelFollows =>
        IsAt(ReadActive) | IsAt(SetMaxActive) | wq.MaxActive == Told(currentActive);

    Bool IsAt(InstanceStep step) => Helper.Has(step) ? Helper.At(step) : false;

    /// <summary>Never do more works run at once than the largest max_active so far.</summary>
    [Invariant] public Bool RunningBounded => wq.Active <= peak;

    /// <summary>Every work is started, however small max_active becomes.</summary>
    [Liveness] public Temporal EveryWorkStarts => Eventually(Queuer.Done & Waiting == 0);

    /// <summary>After the remount the kernel's max_active is within the limit, sooner or later.</summary>
    [Liveness] public Temporal? LimitTakesEffect =>
        remount ? LeadsTo(Remount!.Done, wq.MaxActive <= Limit) : null;

    /// <summary>The model is not vacuous: as many works run as the limit allows.</summary>
    [Reachable] public Bool RunsAtLimit => wq.Active == limit;

    /// <summary>The model is not vacuous: max_active comes down again.</summary>
    [Reachable] public Bool? ComesDown => off ? null : wq.MaxActive < peak;
}
