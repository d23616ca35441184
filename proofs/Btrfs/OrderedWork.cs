using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Btrfs;

// A work is new until it is marked as done, and then its own helper or another one, whoever gets past the head, has its
// ordered part in hand, until it is freed. Nobody is forgotten, because a head that is done has somebody who will look.
public sealed partial class OrderedWork
{
    // The kernel's part: a work is not queued yet, or pending, or with one kworker, and never again.
    [Lemma] Bool EveryWorkIsExecutedOnce => All(works, work =>
        One(IsNotQueued(work)) + One(normalWq.IsPending(work)) + Count(workers, i => Own(i) == work) <= 1);
    [Lemma] Bool ListsHaveEveryWorkOnce =>
        normalWq.worklist.Length == Count(works, work => normalWq.IsPending(work))
        & All(Lists.Length, i => Lists[i].Length == Count(ordered, work => Lists[i].Contains(work)));
    [Lemma] Bool KworkersServe => All(workers, i =>
        !Kworker[i].Done & Kworker[i].At(TakeWork) == (Own(i) == WorkerPool.Nothing)
        & (unordered == 0 ? true : (Own(i) >= ordered).Implies(
            Kworker[i].At(RunFunction) | IsAt(i, TraceDone) | Kworker[i].At(EndWork)
            | (patch == OrderedHelper.ReadQueueLate ? Kworker[i].At(ReadQueue) : false))));

    // Unmount: a flush waits for what was there when it began, and nobody queues behind the last one.
    [Lemma] Bool FlushWaitsForWorks => All(works, work =>
        normalWq.flushPending.Of(Umount, work).Implies(Umount.At(FinishFlush) & normalWq.IsPending(work))
        & normalWq.flushRunning.Of(Umount, work).Implies(Umount.At(FinishFlush) & normalWq.IsRunning(work)));
    [Lemma] Bool FlushWaitsForCovered => All(works, work =>
        (Umount.At(FinishFlush) & (!lateWorks ? true : work < ordered ? covered[work] : false)).Implies(
            normalWq.flushPending.Of(Umount, work) == normalWq.IsPending(work)
            & normalWq.flushRunning.Of(Umount, work) == normalWq.IsRunning(work)));
    [Lemma] Bool CoveredAreDue => All(ordered, work => covered[work].Implies(
        (Umount.At(FinishFlush) | Umount.At(StartDestroy)) & !IsNotQueued(work)
        & (due.Contains(work) | IsOrderedPartRunning(work))));
    [Lemma] Bool QueuedBeforeDestroy =>
        (lateWorks ? Umount.Passed(StartDestroy) : Umount.Passed(StartFlush)).Implies(Queuer.Done);
    [Lemma] Bool AcceptsUntilDestroyed => All(works, work => !normalWq.IsCanceling(work))
        & normalWq.Accepts == If(Umount.Done, Acceptance.Nobody,
            If<Acceptance>(Umount.At(FinishDestroy), Acceptance.OwnWorks, Acceptance.Everybody));

    // The life of a work.
    [Lemma] Bool EveryWorkIsNewDoneOrFreed => All(works, work => work < ordered
        ? HowMany(IsNew(work), done[work], !memory.IsAllocated(work)) == 1
        : IsNew(work) == memory.IsAllocated(work));
    [Lemma] Bool EveryOrderedPartIsDueOnce => All(ordered, work =>
        HowMany(Queuer[work].At(LinkWork), due.Contains(work), Begun(work) > 0 | !memory.IsAllocated(work)) == 1);
    [Lemma] Bool ClaimedOnceDone => All(ordered, work => (Claims(work) > 0).Implies(!IsNew(work)));
    // WORK_ORDER_DONE_BIT.
    [Lemma] Bool? ClaimedByOne => patch == OrderedHelper.NoOrderDone ? null : All(ordered, work =>
        Claims(work) + One(!memory.IsAllocated(work)) <= 1 & orderDone[work] == (Claims(work) > 0));
    // The barrier: when a work is marked, what its function wrote is there.
    [Lemma] Bool? BufferedUntilMarked => buffered is null || patch != OrderedHelper.Barrier ? null
        : All(ordered, work => buffered[work].Implies(
            Any(workers, i => Own(i) == work & Kworker[i].At(SetDone))));
    [Lemma] Bool? KeepsItsOwn => freesOwnLast
        ? All(workers, i => freeSelf[Kworker[i]].Implies(IsLooking(i) | Kworker[i].At(FreeSelf)))
        : null;

    // The lists: what is due, in that order, and at the head the work whose ordered part runs.
    [Lemma] Bool LinkedUntilRun => All(ordered, work => patch switch
    {
        OrderedHelper.UnlinkFirst =>
            IsLinked(work) == (due.Contains(work) & !Any(workers, i => Begins(i, work))),
        OrderedHelper.NoOrderDone => due.Contains(work).Implies(IsLinked(work))
            & IsLinked(work).Implies(due.Contains(work) | IsOrderedPartRunning(work)),
        _ => IsLinked(work) == (due.Contains(work) | IsOrderedPartRunning(work)),
    });
    [Lemma] Bool? TwinsHaveTheirOwn => isTwin
        ? All(ordered, work => !ListOf(IsHigh(work) ? work - 1 : work + 1).Contains(work)
            & All(workers, i => HasInHand(i, work).Implies(IsHigh(Own(i)) == IsHigh(work))))
        : null;
    [Lemma] Bool LinkedInOrder => All(ordered, work => All(work, other => !IsOfSameList(work, other) ? true
        : (due.Contains(work) & due.Contains(other) & IsLinked(work) & IsLinked(other)).Implies(
            IsBefore(ListOf(work), work, other) == IsBefore(due, work, other))));
    [Lemma] Bool? HeadRuns => patch is OrderedHelper.OwnPartAtOnce or OrderedHelper.UnlinkFirst
        or OrderedHelper.NoOrderDone ? null
        : All(ordered, work => Any(workers, i => Begins(i, work) | Runs(i, work)).Implies(
            ListOf(work).Cell(0) == work));

    // The hand-over. Where nobody else can run the ordered part of a work, its own helper does.
    [Lemma] Bool? RunsItsOwn => isAlone || patch == OrderedHelper.OwnHeadOnly
        ? All(ordered, work => All(workers, i => HasInHand(i, work).Implies(Own(i) == work)))
        : null;
    [Lemma] Bool? SomebodyWillLook => isAlone
        ? All(ordered, work => (IsLinked(work) & !IsNew(work)).Implies(
            Any(workers, i => IsLooking(i) & Own(i) == work)))
        : patch is OrderedHelper.AdvanceOnce or OrderedHelper.OwnHeadOnly ? null
        : All(ordered, work => (IsLinked(work) & ListOf(work).Cell(0) == work & !IsNew(work)).Implies(
            Any(workers, i => IsLooking(i) & (isTwin ? IsHigh(Own(i)) == IsHigh(work) : true))));
    bool isAlone => patch == OrderedHelper.OwnPartAtOnce || ordered <= (isTwin ? 2 : 1);

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

    Sequence<int>[] Lists => isTwin ? [orderedList, highOrderedList!, due] : [orderedList, due];
    bool IsOfSameList(int one, int other) => !isTwin || IsHigh(one) == IsHigh(other);
    Bool IsBefore(Sequence<int> list, int first, int second) => Any(ordered, place => Any(place, before =>
        place < list.Length & list.Cell(before) == first & list.Cell(place) == second));

    Bool IsAt(int i, InstanceStep step) => Kworker.Has(step) ? Kworker[i].At(step) : false;
    static Int One(Bool condition) => If<int>(condition, 1, 0);
    static Int HowMany(params Bool[] facts) => Count(facts.Length, i => facts[i]);
}
