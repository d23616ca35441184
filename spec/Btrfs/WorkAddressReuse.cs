using Quiesce.Protocols.Kernel;
using static Quiesce.Protocols.Btrfs.WorkReuse;

namespace Quiesce.Protocols.Btrfs;

/// <summary>When the memory of a work is freed, and what the workqueue takes for the same work.</summary>
public enum WorkReuse
{
    /// <summary>Linux 3.15: one function for all works, each freed behind its ordered part.</summary>
    None,
    /// <summary>
    /// 9e0af2376434 "Btrfs: fix task hang under heavy compressed write": a function for each class.
    /// </summary>
    DistinctHelpers,
    /// <summary>
    /// The same, and the awaited work is of that class, too: of a file system below, on a loop device.
    /// </summary>
    DistinctHelpersStacked,
    /// <summary>
    /// c495dcd6fbe1 and a0cac0ec961f: a helper frees its own work last; one function for all again.
    /// </summary>
    FreeOwnLast,
    /// <summary>c495dcd6fbe1 with a function for each class.</summary>
    FreeOwnLastDistinctHelpers,
    /// <summary>
    /// A sketch: FreeOwnLast, and a helper whose own work others have finished leaves the rest to them.
    /// </summary>
    FreeOwnLastAndLeave,
    /// <summary>
    /// A sketch: a helper has a reference to its own work and drops it in its last statement.
    /// </summary>
    HelperHoldsReference,
    /// <summary>
    /// A sketch: no work is freed before its function has returned. btrfs cannot do that alone: the workqueue has a
    /// reference, and drops it when it does not look at the work any more.
    /// </summary>
    FreeOnceReturned,
    /// <summary>
    /// A sketch: None, and a workqueue that does not look for a running work at the same address.
    /// </summary>
    NoCollisionCheck,
    /// <summary>Before 9be490f1e15c: end_workqueue_fn() frees its work and then waits for a repair.</summary>
    EndioFreesFirst,
    /// <summary>
    /// The same as it was: the repair has a function of its own, btrfs_endio_repair_helper().
    /// </summary>
    EndioFreesFirstDistinctHelpers,
    /// <summary>
    /// 9be490f1e15c "btrfs: don't prematurely free work in end_workqueue_fn()", and one function.
    /// </summary>
    EndioFreesLast,
}

/// <summary>
/// btrfs: a work that frees itself before its function returns, against the workqueue, which never runs a
/// work twice at once and knows a work by its address and its function. A btrfs work may be freed while its
/// helper goes on with the ordered parts of later works. One of these waits for a new work (compressed
/// extents are submitted, which reads the free space cache, whose end of IO is a work); if the new one gets
/// the freed address, the workqueue takes it for the old one and holds it back until that helper returns, and
/// the helper waits for it: the file system hangs, without a lock in sight.
/// The surprise: "free my own work last" does not make it impossible. A helper frees the works of others at
/// once, among them one whose own helper has not looked at the list again; that one then goes on to the
/// ordered part that waits (FreeOwnLast). No report of it is known; it takes an ordered part that waits for a
/// work from the same allocation. Any of the sketches closes it, or a function for each class.
/// See fs/btrfs/async-thread.c, find_worker_executing_work() and assign_work() in kernel/workqueue.c.
/// Not modelled: several workqueues (works of all unbound ones run in the same pool), an address used again
/// for an ordered work, or a second time; see btrfs/ordered-work for the hazards of the list itself. The end of a
/// function and of WORK_DONE_BIT are one step, and so are the removal from the list and the ordered_free() behind
/// it.
/// </summary>
/// <param name="patch">The fix.</param>
/// <param name="works">Works at addresses of their own; the last one waits for a new work.</param>
/// <param name="workers">Kworkers of the pool; with one, anything that waits for a work hangs.</param>
public sealed partial class WorkAddressReuse(WorkReuse patch, int works = 2, int workers = 2) : Protocol
{
    const int Nothing = -1;

    // State. The works are 0..works-1. The new work is the number of its address if it has their function, and another
    // number otherwise; one at a fresh address is the number works.
    readonly Workqueue pool = new(NumbersOf(patch, works), workers); // struct worker_pool
    readonly Slab memory = new(objects: works, full: true);      // The works, by address.
    readonly Sequence<int> orderedList = Sequence(works, max: works - 1); // wq->ordered_list
    readonly Vars<bool> done = Vars(works, false);               // WORK_DONE_BIT
    readonly Vars<bool> orderDone = Vars(works, false);          // WORK_ORDER_DONE_BIT
    readonly Vars<bool> released = Vars(works, false);           // One of those who need the work needs it no more.
    readonly Var<int> awaited = Var(Nothing, max: NumbersOf(patch, works) - 1, min: Nothing); // The new work.
    readonly Completion read = new();                            // It has run.
    readonly Local<int> next = Local(0, max: works);             // The work that the queuer queues next.
    readonly Local<int> head = Local(0, max: works - 1);         // The work whose ordered part the helper runs, or
                                                                 // that the workqueue has still to let go.
    readonly Local<bool> freeSelf = Local(false);                // free_self

    readonly bool isEndio = patch is EndioFreesFirst or EndioFreesFirstDistinctHelpers or EndioFreesLast;
    readonly bool freesOwnLast = patch is FreeOwnLast or FreeOwnLastDistinctHelpers or FreeOwnLastAndLeave;

    static bool AreDistinct(WorkReuse patch) =>
        patch is DistinctHelpers or FreeOwnLastDistinctHelpers or EndioFreesFirstDistinctHelpers;

    // Whether the workqueue takes works at one address for the same.
    static bool Collide(WorkReuse patch) => !AreDistinct(patch) && patch != NoCollisionCheck;

    static int NumbersOf(WorkReuse patch, int works) => works + 1 + (Collide(patch) ? 0 : works);

    int NumberAt(int address) => address == works || Collide(patch) ? address : works + 1 + address;

    Int Own(int self) => pool.Current(self);                     // The work whose function the kworker executes.

    // Processes.
    [Kernel("fs/btrfs/async-thread.c:btrfs_queue_work")]
    Process Queuer => FairProcess([When(!isEndio, LinkWork), QueueWork]);
    [Kernel("kernel/workqueue.c:worker_thread")] Process Kworker => ServiceProcess(
        [TakeWork, .. Helper, EndWork, When(patch == FreeOnceReturned, FreeReturned), RunAwaited], count: workers);

    InstanceStep[] Helper => patch switch
    {
        EndioFreesFirst or EndioFreesFirstDistinctHelpers => [FreeWork, EndBio, WaitForRead],
        EndioFreesLast => [EndBio, WaitForRead, FreeWork],
        _ => [RunFunction, ClaimHead, RunOrdered, WaitForRead, FreeHead, When(hasFreeSelf, FreeSelf)],
    };
    bool hasFreeSelf => freesOwnLast || patch == HelperHoldsReference;

    // btrfs_queue_work(), for one after the other
    void LinkWork() => orderedList.Append(next);                 // list_add_tail(), under wq->list_lock
    void QueueWork()
    {
        var work = Choose(works);
        Await(next == work);
        next.Next = work + 1;
        _ = pool.Queue(work);                                    // queue_work()
        if (work + 1 < works)
            Goto(isEndio ? QueueWork : LinkWork);
    }

    // process_one_work()
    void TakeWork(int self)                                      // Waits for a work that is not executed already.
    {
        var work = pool.Take(self);
        if (work >= works || (Collide(patch) && Case(awaited == work, "new")))
            Goto(RunAwaited);
    }
    void EndWork(int self)                                       // worker->current_work = NULL
    {
        if (patch == FreeOnceReturned)
            head.Next = Own(self);
        pool.End(self);
        if (patch != FreeOnceReturned)
            Goto(TakeWork);
    }
    void FreeReturned(int self)                                  // The workqueue drops its reference.
    {
        Release(head);
        head.Next = 0;
        Goto(TakeWork);
    }
    void RunAwaited(int self)                                    // The function of the new work, which frees it.
    {
        if (Case(Address(self) < works, "reused"))
            memory.Free(Address(self));
        read.Complete();
        pool.End(self);
        Goto(TakeWork);
    }

    // btrfs_work_helper()
    [Kernel("fs/btrfs/async-thread.c:btrfs_work_helper")]         // work->func(work), set_bit(WORK_DONE_BIT)
    void RunFunction(int self) => memory.Use(Own(self), () => done[Own(self)].Next = true);
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work")] void FreeSelf(int self)
    {                                                            // ordered_free(self), the last statement
        if (patch == HelperHoldsReference)
            Release(Own(self));
        else if (Case(freeSelf))
            memory.Free(Own(self));
        freeSelf.Next = false;
    }

    // run_ordered_work()
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work")] void ClaimHead(int self)
    {
        if (!TryClaim(self))
            Goto(hasFreeSelf ? FreeSelf : EndWork);
    }
    bool TryClaim(int self)                                      // Under wq->list_lock, as all who touch the list.
    {
        using var all = Atomically();
        if (!Case(MayClaim(self), "claimable"))
            return false;
        orderDone[orderedList.Cell(0)].Next = true;              // test_and_set_bit(WORK_ORDER_DONE_BIT)
        head.Next = orderedList.Cell(0);
        return true;
    }
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work")] void RunOrdered(int self)
    {                                                            // work->ordered_func(work)
        if (Case(head == works - 1, "last"))
            QueueNew();
        else
            Goto(FreeHead);
    }
    void WaitForRead(int self)                                   // wait_for_completion()
    {
        read.Wait();
        awaited.Next = Nothing;
    }
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work")] void FreeHead(int self)
    {                                                            // list_del(), and then, without the lock:
        Unlink(head);
        if (patch is HelperHoldsReference or FreeOnceReturned)
            Release(head);
        else if (freesOwnLast && Case(head == Own(self), "own"))
            freeSelf.Next = true;
        else
            memory.Free(head);                                   // work->ordered_free(work)
        head.Next = 0;
        Goto(ClaimHead);
    }

    void Unlink(Int work)                                        // Under wq->list_lock.
    {
        using var all = Atomically();
        orderedList.Remove(work);
        done[work].Next = false;
        orderDone[work].Next = false;
    }

    // The head is done, and nobody's; with the sketch, this helper's own work is not yet finished by others, either.
    Bool MayClaim(int self) => !orderedList.IsEmpty
        & done[orderedList.Cell(0)] & !orderDone[orderedList.Cell(0)]
        & (patch == FreeOwnLastAndLeave ? freeSelf | orderedList.Contains(Own(self)) : true);

    void Release(Int work)                                       // refcount_dec_and_test(), of two references
    {
        if (DecAndTest(work))
            memory.Free(work);
    }
    bool DecAndTest(Int work)
    {
        using var all = Atomically();
        var isLast = Case(released[work], "last");
        released[work].Next = !isLast;
        return isLast;
    }

    // end_workqueue_fn()
    // kmem_cache_free(btrfs_end_io_wq_cache)
    [Kernel("fs/btrfs/disk-io.c:end_workqueue_fn")] void FreeWork(int self) => memory.Free(Own(self));
    [Kernel("fs/btrfs/disk-io.c:end_workqueue_fn")] void EndBio(int self)
    {                                                            // bio_endio(): the last one waits for a repair read
        if (Case(Own(self) == works - 1, "last"))
            QueueNew();
        else
            Goto(patch == EndioFreesLast ? FreeWork : EndWork);
    }

    void QueueNew() => QueueAwaited(NumberAt(Maybe("fresh") ? works : AllocAgain())); // queue_work(), in the end
    int AllocAgain()                                             // An address that a work had.
    {
        using var all = Atomically();
        var address = memory.Alloc();
        BugOn(pool.IsRunning(address), "NoReuseWhileExecuting",
            "No work gets the address of one that a kworker still executes.");
        return address;
    }
    void QueueAwaited(int work)                                  // Nobody knows the new work before it is queued.
    {
        using var all = Atomically();
        awaited.Next = work;
        _ = pool.Queue(work);
    }

    // Both workers execute what is, by address and function, one work. One without a work has none in common.
    Bool ExecuteTheSame(int one, int other) => pool.Current(one) != Nothing & pool.Current(other) != Nothing
        & (!AreDistinct(patch) ? Address(one) == Address(other) : pool.Current(one) == pool.Current(other));

    Int Address(int worker) =>
        If(pool.Current(worker) > works, pool.Current(worker) - (works + 1), pool.Current(worker));

    // Properties.
    /// <summary>No helper waits for a work that waits for this helper to return.</summary>
    [Invariant] public Bool NoSelfWait => !Any(workers, worker => Kworker[worker].At(WaitForRead)
        & pool.Current(worker) == awaited & pool.IsPending(awaited));

    /// <summary>
    /// The workqueue executes no work twice at once: a function that queues its own work again relies on it.
    /// </summary>
    [Invariant] public Bool NoConcurrentSameItem =>
        All(workers, other => All(other, one => !ExecuteTheSame(one, other)));

    /// <summary>The new work is executed, and who waits for it goes on.</summary>
    [Liveness] public Temporal NewWorkIsExecuted => LeadsTo(awaited != Nothing, awaited == Nothing);

    /// <summary>Every work is executed, and its helper returns.</summary>
    [Liveness] public Temporal EveryWorkExecuted => Eventually(Queuer.Done & pool.IsIdle);

    /// <summary>No ordered part is left on the list: the hand-over between helpers works.</summary>
    [Liveness] public Temporal? EveryOrderedPartRuns => isEndio ? null : Eventually(Queuer.Done & orderedList.IsEmpty);

    /// <summary>Every work is freed.</summary>
    [Liveness] public Temporal EveryWorkFreed => Eventually(Queuer.Done & memory.IsEmpty);

    /// <summary>The new work gets the address of an earlier one.</summary>
    [Reachable] public Bool ReusesAddress => awaited != Nothing & awaited != works;

    /// <summary>
    /// A helper runs the ordered part of a work that another one executes, or has executed.
    /// </summary>
    [Reachable] public Bool? RunsOrderedPartOfOthers => isEndio ? null
        : Any(workers, worker => Kworker[worker].At(RunOrdered) & head[Kworker[worker]] != Own(worker));

    /// <summary>The new work waits behind a helper that is about to return: that does no harm.</summary>
    [Reachable] public Bool? WaitsForReturn => patch is not (None or FreeOwnLast) ? null
        : Any(workers, worker => Kworker[worker].At(EndWork) & Own(worker) == awaited & pool.IsPending(awaited));
}
