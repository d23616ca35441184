using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Btrfs;

/// <summary>Where works of high priority wait.</summary>
public enum TwinPatch
{
    /// <summary>With all others.</summary>
    None,
    /// <summary>1ca08976ae94 "Btrfs: Add high priority workqueue support for btrfs_workqueue": in a twin.</summary>
    Twin,
    /// <summary>The same, but WORK_HIGH_PRIO_BIT is set when the work is queued already.</summary>
    SetBitLate,
}

/// <summary>
/// btrfs: the high-priority twin of a btrfs_workqueue, behind the same handle.
/// A work whose WORK_HIGH_PRIO_BIT is set when it is queued goes to a second workqueue with a list, a lock and helpers
/// of its own. Therefore a normal work, however long it takes, delays no work of high priority; and therefore the
/// ordered parts run in the order of queueing within each of the two queues, not across both.
/// See fs/btrfs/async-thread.c:btrfs_queue_work() and run_ordered_work(). Since 5.19 the two are queues of their own,
/// workers and hipri_workers, which changes nothing here; 6.5 has only the first.
/// Not modelled: thresholds (btrfs/threshold-queue; the only queue with a twin has none), and what an ordered function
/// does to the memory of its work (btrfs/ordered-work).
/// </summary>
/// <param name="patch">Where they wait.</param>
/// <param name="works">Works, queued one after the other: every second one has high priority.</param>
/// <param name="helpers">How many works of each queue run at once.</param>
public sealed partial class HighPriorityTwin(TwinPatch patch, int works = 3, int helpers = 2) : Protocol
{
    // State.
    readonly Workqueue normal = new(works, helpers);             // wq->normal->normal_wq
    readonly Workqueue high = new(works, helpers);               // wq->high->normal_wq
    readonly Sequence<int> normalList = Sequence(works, max: works - 1); // wq->normal->ordered_list
    readonly Sequence<int> highList = Sequence(works, max: works - 1);   // wq->high->ordered_list
    readonly Set done = Set(of: works);                          // WORK_DONE_BIT
    readonly Set claimed = Set(of: works);                       // WORK_ORDER_DONE_BIT
    readonly Set ordered = Ghost(Set(of: works));                // ordered_func() has run.
    readonly Local<int> next = Local(0, max: works - 1);         // The work that is queued.

    bool IsHigh(int work) => work % 2 == 1;
    bool IsInTwin(int work) => IsHigh(work) && patch == TwinPatch.Twin;

    // Processes
    [Kernel("fs/btrfs/async-thread.c:btrfs_queue_work")]
    Process Queuer => FairProcess(patch == TwinPatch.SetBitLate ? [LinkWork, QueueWork, SetBit]
        : [LinkWork, QueueWork]);
    [Kernel("fs/btrfs/async-thread.c:btrfs_work_helper")]
    Process NormalHelper => ServiceProcess(
        [TakeNormal, RunNormal, RunOnNormal, EndNormal, ClaimNormal, OrderNormal, UnlinkNormal], count: helpers);
    [Kernel("fs/btrfs/async-thread.c:btrfs_work_helper")]
    Process HighHelper => ServiceProcess([TakeHigh, EndHigh, ClaimHigh, OrderHigh, UnlinkHigh], count: helpers);

    // btrfs_queue_work()
    void LinkWork()                                              // list_add_tail(&work->ordered_list)
    {
        var work = Choose(works);
        Await(next == work);
        (IsInTwin(work) ? highList : normalList).Append(work);
    }
    void QueueWork()                                             // queue_work()
    {
        var work = Choose(works);
        Await(next == work);
        _ = (IsInTwin(work) ? high : normal).Queue(work);
        if (patch != TwinPatch.SetBitLate)
            QueueNext();
    }
    void SetBit() => QueueNext();                                // btrfs_set_work_high_priority(): nobody looks now.
    void QueueNext()
    {
        next.Next = If(next < works - 1, next + 1, 0);
        Branch(on: next < works - 1, taken: LinkWork);
    }

    // btrfs_work_helper(), normal
    void TakeNormal(int self) => normal.Take(self);              // process_one_work()
    void RunNormal(int self)                                     // work->func(work) may take for ever,
    {
        var work = Choose(works);
        Await(normal.Current(self) == work);
        if (IsHigh(work) || !Maybe("runs on"))                   // if it has no high priority.
            Goto(EndNormal);
    }
    void RunOnNormal(int self) => Goto(RunNormal);
    void EndNormal(int self) => done.Add(normal.Current(self));  // set_bit(WORK_DONE_BIT, &work->flags)
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work")]
    void ClaimNormal(int self) => Claim(self, normal, normalList, TakeNormal);
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work")]
    void OrderNormal(int self) => RunOrdered(Head(normalList));
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work")]
    void UnlinkNormal(int self)
    {
        Unlink(normalList, Head(normalList));
        Goto(ClaimNormal);
    }

    // btrfs_work_helper(), high
    void TakeHigh(int self) => high.Take(self);                  // process_one_work()
    void EndHigh(int self) => done.Add(high.Current(self));      // work->func(work), set_bit(WORK_DONE_BIT)
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work")]
    void ClaimHigh(int self) => Claim(self, high, highList, TakeHigh);
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work")]
    void OrderHigh(int self) => RunOrdered(Head(highList));
    [Kernel("fs/btrfs/async-thread.c:run_ordered_work")]
    void UnlinkHigh(int self)
    {
        Unlink(highList, Head(highList));
        Goto(ClaimHigh);
    }

    // run_ordered_work()
    void Claim(int self, Workqueue wq, Sequence<int> list, InstanceStep take)
    {
        var work = Choose(works + 1, work => work == works ? "none" : $"{work}");
        if (work < works)
        {
            Claim(list, work);
            return;
        }
        Await(!Any(works, first => IsReady(list, first)));       // It is not done yet, or another helper has it.
        wq.End(self);
        Goto(take);
    }
    void Claim(Sequence<int> list, int work)                     // Under wq->list_lock, as all who touch the list.
    {
        using var all = Atomically();
        Await(IsReady(list, work));
        claimed.Add(work);                                       // test_and_set_bit(WORK_ORDER_DONE_BIT)
    }
    int Head(Sequence<int> list)                                 // It stays the first until it is off the list.
    {
        var work = Choose(works);
        Await(IsFirst(list, work));
        return work;
    }
    void RunOrdered(int work)                                    // ordered_func(work)
    {
        using var all = Atomically();
        for (var before = 0; before < work; before++)
        {
            Assert(ordered.Contains(before), "GlobalFifo", "The ordered parts of all works run in one order.");
            if (IsInTwin(before) == IsInTwin(work))
                Assert(ordered.Contains(before), "FifoPerTwin", "The ordered parts of a queue run in its order.");
        }
        ordered.Add(work);
    }
    void Unlink(Sequence<int> list, int work)                    // list_del(&work->ordered_list), under wq->list_lock
    {
        using var all = Atomically();
        list.RemoveHead();
        done.Remove(work);
        claimed.Remove(work);
    }
    Bool IsReady(Sequence<int> list, int work) =>
        IsFirst(list, work) & done.Contains(work) & !claimed.Contains(work);
    static Bool IsFirst(Sequence<int> list, int work) => list.Length > 0 & list.Cell(0) == work;

    // Properties.
    /// <summary>Works of high priority, with their ordered parts, are done whatever normal works do.</summary>
    [Liveness] public Temporal HighIndependent =>
        LeadsTo(Queuer.Done, All(works, work => IsHigh(work) ? ordered.Contains(work) : true));

    /// <summary>The model is not vacuous: a normal work runs while one of high priority waits or runs.</summary>
    [Reachable] public Bool BothAtOnce => normal.IsRunning(0)
        & (normal.IsPending(1) | high.IsPending(1) | high.IsRunning(1));

    /// <summary>The model is not vacuous: all ordered parts have run.</summary>
    [Reachable] public Bool AllOrdered => All(works, ordered.Contains);
}
