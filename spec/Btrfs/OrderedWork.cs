using Quiesce.Protocols.Kernel;
using static Quiesce.Protocols.Btrfs.OrderedHelper;

namespace Quiesce.Protocols.Btrfs;

/// <summary>
/// How a helper hands the ordered parts of works over to other helpers, and when it frees a work.
/// </summary>
public enum OrderedHelper
{
    /// <summary>08a9ff326418 "btrfs: Added btrfs_workqueue_struct implemented ordered execution".</summary>
    None,
    /// <summary>
    /// c495dcd6fbe1 "btrfs: don't prematurely free work in run_ordered_work()": its own work last.
    /// </summary>
    FreeOwnLast,
    /// <summary>
    /// The same and 45da9c1767ac "btrfs: fix memory ordering between normal and ordered work functions".
    /// </summary>
    Barrier,
    /// <summary>
    /// A draft of 2019, withdrawn after crashes: work->wq is read again behind WORK_DONE_BIT.
    /// </summary>
    ReadQueueAgain,
    /// <summary>
    /// work->ordered_func and work->wq are read behind the function, which may have freed the work.
    /// </summary>
    ReadQueueLate,
    /// <summary>
    /// Before ac0c7cf8be00: the trace event at the end looks at the work, and tracing is on.
    /// </summary>
    TraceFreedWork,
    /// <summary>The trace event of queueing comes behind queue_work(), and tracing is on.</summary>
    TraceQueuedLate,
    /// <summary>No WORK_ORDER_DONE_BIT: whoever finds the head done runs its ordered part.</summary>
    NoOrderDone,
    /// <summary>The head is taken off the list before its ordered part, not behind it.</summary>
    UnlinkFirst,
    /// <summary>A helper runs one ordered part and does not look at the list again.</summary>
    AdvanceOnce,
    /// <summary>Every helper runs the ordered part of its own work, if that is the head by then.</summary>
    OwnHeadOnly,
    /// <summary>Every helper runs the ordered part of its own work at once.</summary>
    OwnPartAtOnce,
    /// <summary>WORK_DONE_BIT is set before the function.</summary>
    DoneBeforeFunction,
    /// <summary>ordered_free() under list_lock: right here, but it may sleep.</summary>
    FreeUnderLock,
    /// <summary>Every second work goes to a twin with high priority, which has a list of its own.</summary>
    PriorityTwin,
}

/// <summary>
/// btrfs: works of a btrfs_workqueue run at once, and their ordered parts one after the other as they were
/// queued. No thread is there for the order: each helper marks its own work as done and then runs the ordered
/// part of the head of the list as long as the head is done and nobody's yet, whoever executed it. Whoever
/// finds the head not done may leave, because its helper will look; whoever finds it taken may, because the
/// other will look again. The price: a work can be freed by another helper from the moment it is marked, while
/// its own helper still runs.
/// The surprise: a flush does not cover the ordered parts if somebody queues at the same time, not even
/// today's. Behind a work that is linked and not yet queued all others wait, in no helper; and the helper of
/// a later work may run the ordered part of an earlier one, whose own helper has returned. close_ctree() is
/// right because nobody queues any more (lateWorks=false).
/// See btrfs_queue_work(), btrfs_work_helper() and run_ordered_work() in fs/btrfs/async-thread.c; the same
/// with threads of its own until Linux 3.14.
/// Not modelled: thresholds, an address that is used again (btrfs/work-address-reuse), a work that is queued
/// again, what the kernel work of a twin's priority does. The end of an ordered part and the removal from the
/// list are one step: until then nobody else gets past the head.
/// </summary>
/// <param name="patch">The code.</param>
/// <param name="ordered">Works with an ordered part, each queued by a task of its own.</param>
/// <param name="unordered">Works without; their function frees them.</param>
/// <param name="workers">Kworkers.</param>
/// <param name="lateWorks">Works are queued while somebody flushes.</param>
/// <param name="weak">What a function writes may be seen by others after WORK_DONE_BIT, unless there is a
/// barrier: arm64.</param>
public sealed partial class OrderedWork(OrderedHelper patch, int ordered = 2, int unordered = 0, int workers = 2,
    bool lateWorks = true, bool weak = false) : Protocol
{
    // State. The ordered works are 0..ordered-1.
    readonly Workqueue normalWq = new(ordered + unordered, workers); // wq->normal_wq
    readonly Slab memory = new(ordered + unordered, full: true); // struct btrfs_work
    // wq->ordered_list, and wq->high->ordered_list
    readonly Family<Sequence<int>> orderedLists = Sequences(patch == PriorityTwin ? 2 : 1, ordered, max: ordered - 1);
    readonly Set done = Set(of: ordered + unordered);            // WORK_DONE_BIT
    readonly Set orderDone = Set(of: ordered);                   // WORK_ORDER_DONE_BIT
    readonly Set? buffered = weak ? Set(of: ordered) : null;     // What the function wrote is for its cpu only.
    readonly Local<int> head = Local(0, max: ordered - 1);       // work, in run_ordered_work()
    readonly Local<bool> freeSelf = Local(false);                // free_self

    // What the properties need: works whose ordered part is to begin, as queued; and what a flush has to cover.
    readonly Sequence<int> due = Ghost(Sequence(ordered, max: ordered - 1));
    readonly Set covered = Ghost(Set(of: ordered));

    readonly bool freesOwnLast = patch is FreeOwnLast or Barrier;
    int lists => orderedLists.Count;
    Int Own(int self) => normalWq.Current(self);                 // The work whose function the kworker executes.
    Int ListNumber(Int work) => Count(ordered, other => other % lists == 1 ? work == other : false);
    Sequence<int> ListOf(int work) => orderedLists[work % lists]; // Every second work is for the twin.
    Sequence<int> ListOf(Int work) => orderedLists[lists > 1 && Case(ListNumber(work) == 1, "high") ? 1 : 0];

    // Processes.
    [Kernel("fs/btrfs/async-thread.c:btrfs_queue_work")] Process Queuer => FairProcess(
        [LinkWork, QueueWork, When(patch == TraceQueuedLate, TraceQueued)], count: ordered + unordered);
    [Kernel("fs/btrfs/async-thread.c:btrfs_work_helper")] Process Kworker => normalWq.Kworker(
        [.. RunAndMark, ClaimHead, BeginOrdered, RunOrdered, When(patch != FreeUnderLock, FreeHead),
            When(patch == TraceFreedWork, TraceDone), When(freesOwnLast, FreeSelf)]);
    [Kernel("fs/btrfs/disk-io.c:close_ctree")]
    Process Umount => FairProcess([StartFlush, normalWq.FinishFlush, StartDestroy, normalWq.FinishDestroy]);
    Process? StoreBuffer => buffered is null ? null : AnyOrder([Drain], fair: true);

    InstanceStep[] RunAndMark => patch == DoneBeforeFunction ? [SetDone, RunFunction]
        : patch == ReadQueueAgain ? [RunFunction, SetDone, ReadQueue]
        : patch == ReadQueueLate ? [RunFunction, ReadQueue, SetDone] : [RunFunction, SetDone];

    // btrfs_queue_work()
    [Atomic("wq->list_lock")] void LinkWork(int self)
    {                                                            // list_add_tail(), under wq->list_lock
        memory.Use(self);
        if (self >= ordered)
            return;
        ListOf(self).Append(self);
        due.Append(self);
    }
    void QueueWork(int self) => _ = normalWq.Queue(self);        // queue_work()
    void TraceQueued(int self) => memory.Use(self);              // trace_btrfs_work_queued(work)

    // btrfs_work_helper()
    void RunFunction(int self)                                   // work->func(work)
    {
        memory.Use(Own(self));
        if (IsUnordered(self))
        {
            memory.Free(Own(self));
            Goto(patch == ReadQueueLate ? ReadQueue : patch == TraceFreedWork ? TraceDone : Return);
        }
        else if (buffered is not null)
            buffered.Add(Own(self));
    }
    void SetDone(int self)                                       // set_bit(WORK_DONE_BIT, &work->flags)
    {
        if (buffered is not null && patch == Barrier)
            Await(!buffered.Contains(Own(self)));                // smp_mb__before_atomic()
        memory.Use(Own(self), () => done.Add(Own(self)));
    }
    // work->wq, work->ordered_func
    void ReadQueue(int self) { memory.Use(Own(self)); Branch(on: Own(self) >= ordered, taken: Return); }
    void TraceDone(int self)                                     // trace_btrfs_all_work_done(work)
    {
        memory.Use(IsUnordered(self) ? Own(self) : head, () => head.Next = 0);
        Goto(IsUnordered(self) ? Return : ClaimHead);
    }
    bool IsUnordered(int self) => unordered > 0 && Case(Own(self) >= ordered, "unordered", "ordered");

    // run_ordered_work()
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work"), Atomic("wq->list_lock")]
    void ClaimHead(int self)                                     // Under wq->list_lock.
    {
        var list = ListOf(Own(self));
        Int first = patch == OwnPartAtOnce ? Own(self) : list.Cell(0);
        Bool isFree = patch == NoOrderDone ? true : !orderDone.Contains(first);
        Bool isMine = patch == OwnHeadOnly ? first == Own(self) : true;
        if (!Case(!list.IsEmpty & done.Contains(first) & isFree & isMine, "claimable"))
        {
            Goto(freesOwnLast ? FreeSelf : Return);
            return;
        }
        memory.Use(first);
        orderDone.Add(first);                                    // test_and_set_bit(WORK_ORDER_DONE_BIT)
        head.Next = first;
        if (patch == UnlinkFirst)
            list.Remove(first);
    }
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work")]
    void BeginOrdered(int self)                                  // work->ordered_func(work) begins
    {
        using var all = Atomically();                            // The call, and what the spec remembers of it.
        memory.Use(head);
        BugOn(!due.Contains(head), "OrderedOnce", "No ordered part runs twice.");
        BugOn(Any(ordered, place => place < due.Length & due.Cell(place) == head
            & Any(place, before => IsOfSameList(due.Cell(before), head))),
            "OrderedFifo", "The ordered parts of a list begin in the order in which the works were queued.");
        if (patch == PriorityTwin)
            BugOn(due.Contains(head) & due.Cell(0) != head, "OrderedFifoOfTwins",
                "The order holds for both lists together.");
        BugOn(Any(workers, worker => Kworker[worker].At(RunFunction) & Own(worker) == head)
            | (buffered is null ? false : buffered.Contains(head) & Own(self) != head),
            "OrderedAfterFunc", "An ordered part begins when the function has returned, and sees what it has written.");
        due.Remove(head);
    }
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work"), Atomic("wq->list_lock")]
    void RunOrdered(int self)                                    // work->ordered_func(work) ends; list_del()
    {
        memory.Use(head);
        covered.Remove(head);
        if (patch != UnlinkFirst)
            BugOn(!IsLinked(head), "NoListCorruption", "list_del corruption: the work is not on the list.");
        ListOf(head).Remove(head);
        if (patch != FreeUnderLock)
            return;
        Free(head, isLinked: false);
        head.Next = 0;
        Goto(ClaimHead);
    }
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work")] void FreeHead(int self)
    {                                                            // work->ordered_free(work)
        using var all = Atomically();                            // One for all others: head is nobody else's.
        if (freesOwnLast && Case(head == Own(self), "own"))
            freeSelf.Next = true;
        else
            Free(head, IsLinked(head));
        if (patch == TraceFreedWork)
            return;
        head.Next = 0;
        Goto(patch is AdvanceOnce or OwnHeadOnly or OwnPartAtOnce ? Return : ClaimHead);
    }
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work")] void FreeSelf(int self)
    {                                                            // if (free_self) self->ordered_free(self)
        if (Case(freeSelf))
            Free(Own(self), IsLinked(Own(self)));
        freeSelf.Next = false;
    }
    void Free(Int work, Bool isLinked)                           // What is in the memory goes with it.
    {
        using var all = Atomically();
        normalWq.CheckFree(work);
        BugOn(isLinked, "NoFreedWhileQueued", "No work is freed that is on the ordered list.");
        memory.Free(work);
        done.Remove(work);
        orderDone.Remove(work);
    }
    Bool IsLinked(Int work) => Any(lists, list => orderedLists[list].Contains(work));

    // close_ctree()
    void StartFlush()                                            // btrfs_flush_workqueue()
    {
        if (!lateWorks)
            Await(Queuer.Done);
        normalWq.StartFlush();
        covered.Next = SetOf(ordered, work => !Queuer[work].At(LinkWork) & !Queuer[work].At(QueueWork)
            & (due.Contains(work) | IsOrderedPartRunning(work)));
    }
    void StartDestroy()                                          // btrfs_destroy_workqueue()
    {
        Await(Queuer.Done);
        covered.Clear();
        normalWq.StartDrain();
    }

    void Drain() => buffered!.TakeAny();                         // A store reaches memory.

    // What the spec knows of ordered parts.
    Bool IsOrderedPartRunning(Int work) =>
        Any(workers, worker => Kworker[worker].At(RunOrdered) & head[Kworker[worker]] == work);
    Bool IsOfSameList(Int one, Int other) => ListNumber(one) == ListNumber(other);

    // Properties.
    /// <summary>
    /// No two ordered parts of a list run at once: they write one after the other, without a lock.
    /// </summary>
    [Invariant] public Bool OrderedExclusive => All(workers, other => All(other, one => !(Kworker[one].At(RunOrdered)
        & Kworker[other].At(RunOrdered) & IsOfSameList(head[Kworker[one]], head[Kworker[other]]))));

    /// <summary>
    /// When a flush returns, the ordered parts of all works that were queued before it have run, too: inodes
    /// and pages that they hold are released.
    /// </summary>
    [Invariant] public Bool FlushCoversOrdered => Umount.At(StartDestroy).Implies(covered.IsEmpty);

    /// <summary>
    /// No work is on the ordered list when the queue is destroyed: nobody would run or free it.
    /// </summary>
    [Invariant] public Bool NoWorkLeftOnList => Umount.Done.Implies(All(lists, list => orderedLists[list].IsEmpty));

    /// <summary>Every work is executed.</summary>
    [Liveness] public Temporal EveryWorkExecuted => Eventually(Queuer.Done & normalWq.IsIdle);

    /// <summary>Every ordered part runs: the hand-over between helpers works.</summary>
    [Liveness] public Temporal EveryOrderedPartRuns => Eventually(Queuer.Done & due.IsEmpty);

    /// <summary>Every work is freed.</summary>
    [Liveness] public Temporal EveryWorkFreed => Eventually(memory.IsEmpty);

    /// <summary>A flush returns.</summary>
    [Liveness] public Temporal FlushTerminates => LeadsTo(Umount.At(normalWq.FinishFlush), Umount.At(StartDestroy));

    /// <summary>The queue is destroyed.</summary>
    [Liveness] public Temporal DestroyTerminates => Eventually(Umount.Done);

    /// <summary>A helper runs the ordered part of a work whose own helper has returned.</summary>
    [Reachable] public Bool? RunsOrderedPartOfOthers => ordered <= lists || patch is OwnHeadOnly or OwnPartAtOnce ? null
        : Any(workers, worker => Kworker[worker].At(RunOrdered) & !normalWq.IsRunning(head[Kworker[worker]]));

    /// <summary>A work is done, and the head of its list is not: it has to wait.</summary>
    [Reachable] public Bool? WaitsForHead => ordered < 2 || lists > 1 ? null : !orderedLists[0].IsEmpty
        & !done.Contains(orderedLists[0].Cell(0)) & Any(ordered, work => done.Contains(work) & IsLinked(work));

    /// <summary>Two tasks queue in one order, and their works are linked in the other.</summary>
    [Reachable] public Bool? QueuesOutOfOrder => ordered < 2 ? null
        : normalWq.IsPending(0) & due.Cell(0) == 1 & due.Contains(0) & Queuer[1].At(QueueWork);

    /// <summary>A work is still being freed while the next ordered part runs.</summary>
    [Reachable] public Bool? FreesBesideNext =>
        ordered < 2 || patch is FreeUnderLock ? null : Kworker.At(FreeHead) & Kworker.At(RunOrdered);
}
