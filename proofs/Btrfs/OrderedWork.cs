using Quiesce.Protocols.Kernel;
using static Quiesce.Protocols.Btrfs.OrderedHelper;

namespace Quiesce.Protocols.Btrfs;

// A work is new until it is marked as done, and then its own helper or another one, whoever gets past the head, has its
// ordered part in hand, until it is freed. Nobody is forgotten, because a head that is done has somebody who will look.
public sealed partial class OrderedWork
{
    // The kernel's part: a work is not queued yet, or pending, or with one kworker, and never again.
    [Lemma] Bool EveryWorkIsExecutedOnce => All(ordered + unordered, work =>
        One(IsNotQueued(work)) + One(normalWq.IsPending(work)) + Count(workers, i => Own(i) == work) <= 1);
    [Lemma] Bool ListsHaveEveryWorkOnce =>
        normalWq.worklist.Length == Count(ordered + unordered, work => normalWq.IsPending(work))
        & HoldsEachOnce(due) & All(lists, list => HoldsEachOnce(orderedLists[list]));
    Bool HoldsEachOnce(Sequence<int> list) => list.Length == Count(ordered, work => list.Contains(work));
    [Lemma] Bool KworkersServe => All(workers, i =>
        !Kworker[i].Done & Kworker[i].At("TakeWork") == (Own(i) == WorkerPool.Nothing)
        & (unordered == 0 ? true : (Own(i) >= ordered).Implies(
            Kworker[i].At(RunFunction) | IsAt(i, TraceDone) | Kworker[i].At("EndWork")
            | (patch == ReadQueueLate ? Kworker[i].At(ReadQueue) : false))));

    // Unmount: a flush waits for what was there when it began, and nobody queues behind the last one.
    [Lemma] Bool FlushWaitsForWorks => All(ordered + unordered, work =>
        normalWq.flushPending.Of(Umount, work).Implies(Umount.At(normalWq.FinishFlush) & normalWq.IsPending(work))
        & normalWq.flushRunning.Of(Umount, work).Implies(Umount.At(normalWq.FinishFlush) & normalWq.IsRunning(work)));
    [Lemma] Bool FlushWaitsForCovered => All(ordered + unordered, work =>
        (Umount.At(normalWq.FinishFlush)
            & (!lateWorks ? true : work < ordered ? covered.Contains(work) : false)).Implies(
            normalWq.flushPending.Of(Umount, work) == normalWq.IsPending(work)
            & normalWq.flushRunning.Of(Umount, work) == normalWq.IsRunning(work)));
    [Lemma] Bool CoveredAreDue => All(ordered, work => covered.Contains(work).Implies(
        (Umount.At(normalWq.FinishFlush) | Umount.At(StartDestroy)) & !IsNotQueued(work)
        & (due.Contains(work) | IsOrderedPartRunning(work))));
    [Lemma] Bool QueuedBeforeDestroy =>
        (lateWorks ? Umount.Passed(StartDestroy) : Umount.Passed(StartFlush)).Implies(Queuer.Done);
    [Lemma] Bool AcceptsUntilDestroyed => All(ordered + unordered, work => !normalWq.IsCanceling(work))
        & normalWq.Accepts == If(Umount.Done, Acceptance.Nobody,
            If<Acceptance>(Umount.At(normalWq.FinishDestroy), Acceptance.OwnWorks, Acceptance.Everybody));

    // The life of a work.
    [Lemma] Bool EveryWorkIsNewDoneOrFreed => All(ordered + unordered, work => work < ordered
        ? HowMany(IsNew(work), done.Contains(work), !memory.IsAllocated(work)) == 1
        : IsNew(work) == memory.IsAllocated(work));
    [Lemma] Bool EveryOrderedPartIsDueOnce => All(ordered, work =>
        HowMany(Queuer[work].At(LinkWork), due.Contains(work), Begun(work) > 0 | !memory.IsAllocated(work)) == 1);
    [Lemma] Bool ClaimedOnceDone => All(ordered, work => (Claims(work) > 0).Implies(!IsNew(work)));
    // WORK_ORDER_DONE_BIT.
    [Lemma] Bool? ClaimedByOne => patch == NoOrderDone ? null : All(ordered, work =>
        Claims(work) + One(!memory.IsAllocated(work)) <= 1 & orderDone.Contains(work) == (Claims(work) > 0));
    // The barrier: when a work is marked, what its function wrote is there.
    [Lemma] Bool? BufferedUntilMarked => buffered is null || patch != Barrier ? null
        : All(ordered, work => buffered.Contains(work).Implies(
            Any(workers, i => Own(i) == work & Kworker[i].At(SetDone))));
    [Lemma] Bool? KeepsItsOwn => freesOwnLast
        ? All(workers, i => freeSelf[Kworker[i]].Implies(IsLooking(i) | Kworker[i].At(FreeSelf)))
        : null;

    // The lists: what is due, in that order, and at the head the work whose ordered part runs.
    [Lemma] Bool LinkedUntilRun => All(ordered, work => patch switch
    {
        UnlinkFirst =>
            IsLinked(work) == (due.Contains(work) & !Any(workers, i => Begins(i, work))),
        NoOrderDone => due.Contains(work).Implies(IsLinked(work))
            & IsLinked(work).Implies(due.Contains(work) | IsOrderedPartRunning(work)),
        _ => IsLinked(work) == (due.Contains(work) | IsOrderedPartRunning(work)),
    });
    [Lemma] Bool? TwinsHaveTheirOwn => lists > 1
        ? All(ordered, work => !ListOf(work + 1).Contains(work)
            & All(workers, i => HasInHand(i, work).Implies(IsOfSameList(Own(i), work))))
        : null;
    [Lemma] Bool LinkedInOrder => All(ordered, work => All(work, other => work % lists != other % lists ? true
        : (due.Contains(work) & due.Contains(other) & IsLinked(work) & IsLinked(other)).Implies(
            IsBefore(ListOf(work), work, other) == IsBefore(due, work, other))));
    [Lemma] Bool? HeadRuns => patch is OwnPartAtOnce or UnlinkFirst
        or NoOrderDone ? null
        : All(ordered, work => Any(workers, i => Begins(i, work) | Runs(i, work)).Implies(
            ListOf(work).Cell(0) == work));

    // The hand-over. Where nobody else can run the ordered part of a work, its own helper does.
    [Lemma] Bool? RunsItsOwn => isAlone || patch == OwnHeadOnly
        ? All(ordered, work => All(workers, i => HasInHand(i, work).Implies(Own(i) == work)))
        : null;
    [Lemma] Bool? SomebodyWillLook => isAlone
        ? All(ordered, work => (IsLinked(work) & !IsNew(work)).Implies(
            Any(workers, i => IsLooking(i) & Own(i) == work)))
        : patch is AdvanceOnce or OwnHeadOnly ? null
        : All(ordered, work => (IsLinked(work) & ListOf(work).Cell(0) == work & !IsNew(work)).Implies(
            Any(workers, i => IsLooking(i) & IsOfSameList(Own(i), work))));
    bool isAlone => patch == OwnPartAtOnce || ordered <= lists;

    // Where a work is.
    Bool IsNotQueued(int work) => Queuer[work].At(LinkWork) | Queuer[work].At(QueueWork);
    Bool IsNew(int work) => IsNotQueued(work) | normalWq.IsPending(work)
        | Any(workers, i => Own(i) == work & (work < ordered ? IsUnmarked(i) : Kworker[i].At(RunFunction)));
    Bool Begins(int i, int work) => Kworker[i].At(BeginOrdered) & head[Kworker[i]] == work;
    Bool Runs(int i, int work) => Kworker[i].At(RunOrdered) & head[Kworker[i]] == work;
    Bool Frees(int i, int work) => IsAt(i, FreeHead) & head[Kworker[i]] == work;
    Bool Keeps(int i, int work) => freesOwnLast ? freeSelf[Kworker[i]] & Own(i) == work : false;
    Bool HasInHand(int i, int work) => Begins(i, work) | Runs(i, work) | Frees(i, work);
    Int Begun(int work) => Count(workers, i => Runs(i, work)) + Count(workers, i => Frees(i, work))
        + Count(workers, i => Keeps(i, work));
    Int Claims(int work) => Begun(work) + Count(workers, i => Begins(i, work));

    // Where a helper is: its work is not marked yet, or it will look at the head again.
    InstanceStep[] UntilMarked => RunAndMark[..(Array.IndexOf(RunAndMark, SetDone) + 1)];
    InstanceStep[] AfterMark => RunAndMark[(Array.IndexOf(RunAndMark, SetDone) + 1)..];
    Bool IsUnmarked(int i) => Any(UntilMarked.Length, step => Kworker[i].At(UntilMarked[step]));
    Bool IsLooking(int i) => Own(i) < ordered
        & (Any(AfterMark.Length, step => Kworker[i].At(AfterMark[step]))
            | Kworker[i].At(ClaimHead) | Kworker[i].At(BeginOrdered) | Kworker[i].At(RunOrdered)
            | IsAt(i, FreeHead) | IsAt(i, TraceDone));

    Bool IsBefore(Sequence<int> list, int first, int second) => Any(ordered, place => Any(place, before =>
        place < list.Length & list.Cell(before) == first & list.Cell(place) == second));

    Bool IsAt(int i, InstanceStep step) => Kworker.Has(step) ? Kworker[i].At(step) : false;
    static Int One(Bool condition) => If<int>(condition, 1, 0);
    static Int HowMany(params Bool[] facts) => Count(facts.Length, i => facts[i]);
}
