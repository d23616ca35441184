using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Btrfs;

// Everything goes in the order of the works' numbers: they are taken in it, and finished in it. The new work comes
// after all of them, so it is never mistaken for one that is still to be taken, only for one that is being executed. A
// variant is free of the hang if, of a helper that waits, it can be said that nobody got the address of its own work.
public sealed partial class WorkAddressReuse
{
    Int Queued => next[Queuer];
    Int Linked => isEndio ? Queued : Queued + One(Queuer.At(QueueWork));
    Int Taken => Queued - If(awaited == Nothing, pool.worklist.Length, 0);
    Int Finished => Linked - orderedList.Length;

    // Order. Works 0..Taken-1 have been taken, and 0..Finished-1 are off the ordered list.
    [Lemma] Bool QueuerEndsWithTheLast => Queuer.Done == (Queued == works);
    [Lemma] Bool TakenInOrder => Taken >= 0 & All(works, place =>
        (awaited == Nothing & place < pool.worklist.Length).Implies(pool.worklist.Cell(place) == Taken + place));
    [Lemma] Bool NewWorkIsQueuedLast => (awaited != Nothing).Implies(Queued == works
        & (pool.worklist.IsEmpty | pool.worklist.Length == 1 & pool.worklist.Cell(0) == awaited));
    [Lemma] Bool? FinishedInOrder => isEndio ? null : Finished >= 0 & Finished <= Taken & All(works, place =>
        (place < orderedList.Length).Implies(orderedList.Cell(place) == Finished + place));

    // Kworkers: what each executes. Nobody flushes, cancels or destroys, and the completion stays.
    [Lemma] Bool KworkersExecute => All(workers, i =>
        (Kworker[i].At(TakeWork) | HasReturned(i)) == (Own(i) == Nothing)
        & Kworker[i].At(RunAwaited).Implies(awaited != Nothing & Own(i) == awaited)
        & RunsOwn(i).Implies(Own(i) < Taken) & !Kworker[i].Done);
    [Lemma] Bool ExecutedByOne => pool.pool.ExecutesEachOnce;
    [Lemma] Bool NothingButQueueing => pool.IsLeftAlone
        & pool.Accepts == Acceptance.Everybody & !read.gone;

    // The new work: while it is awaited, it is pending, executed or through; and only the last work waits for one.
    [Lemma] Bool? NewWorkIsToldApart => Collide(patch) ? null : awaited == Nothing | awaited >= works;
    [Lemma] Bool AwaitedByOne => One(awaited != Nothing) == Count(workers, Waits);
    [Lemma] Bool AwaitedIsOnItsWay => One(awaited != Nothing) ==
        One(awaited != Nothing & !pool.worklist.IsEmpty) + Count(workers, i => Kworker[i].At(RunAwaited)) + read.done;
    [Lemma] Bool OnlyTheLastWaits => All(workers, i =>
        Waits(i).Implies((isEndio ? Own(i) : head[Kworker[i]]) == works - 1));

    // Ordered parts: of a work that has been taken, its function runs, or is done until the work is off the list; the
    // first one on the list may be claimed, and is by one helper.
    [Lemma] Bool? DoneUntilFinished => isEndio ? null : All(works, work =>
        One(done[work]) + Count(workers, i => Kworker[i].At(RunFunction) & Own(i) == work)
        == One(work >= Finished & work < Taken));
    [Lemma] Bool? FirstIsClaimedByOne => isEndio ? null : All(works, work =>
        One(orderDone[work]) == Count(workers, i => Claims(i) & head[Kworker[i]] == work)
        & orderDone[work].Implies(done[work] & work == Finished));

    // Memory.
    [Lemma] Bool NoFreeWhileNeeded => All(works, work => IsNeeded(work).Implies(memory.IsAllocated(work)));
    [Lemma] Bool NewWorkHasItsAddressAlone => All(works, work =>
        (awaited == NumberAt(work) & !read.IsDone).Implies(memory.IsAllocated(work) & !IsNeeded(work)));
    [Lemma] Bool? OwnIsFreedLast => !freesOwnLast ? null : All(workers, i =>
        freeSelf[Kworker[i]].Implies(IsInHelper(i) & !Kworker[i].At(RunFunction) & Own(i) < Finished));
    [Lemma] Bool? OneReferenceIsReleased => patch is WorkReuse.HelperHoldsReference or WorkReuse.FreeOnceReturned
        ? All(works, work => released[work] == (IsListed(work) != IsHeld(work))) : null;
    [Lemma] Bool? ReturnedOnce => patch != WorkReuse.FreeOnceReturned ? null : All(works, work =>
        Count(workers, i => RunsOwn(i) & Own(i) == work)
            + Count(workers, i => HasReturned(i) & head[Kworker[i]] == work)
        <= One(work < Taken));
    [Lemma] Bool? LeavesOnceFinished => patch == WorkReuse.FreeOwnLastAndLeave
        ? All(workers, i => Claims(i).Implies(freeSelf[Kworker[i]] | Own(i) >= Finished)) : null;

    // What the fixes have in common, and the others lack.
    [Lemma] Bool? NobodyGetsTheAddressOfWhoWaits => hangs ? null
        : All(workers, i => Waits(i).Implies(awaited != Own(i)));
    bool hangs => patch is WorkReuse.None or WorkReuse.DistinctHelpersStacked or WorkReuse.FreeOwnLast
        or WorkReuse.EndioFreesFirst;

    // Who will use the memory of a work, or free it: whoever has not executed it yet, the list, and the helper.
    Bool IsNeeded(int work) => patch switch
    {
        WorkReuse.EndioFreesFirst or WorkReuse.EndioFreesFirstDistinctHelpers =>
            work >= Taken | Any(workers, i => Kworker[i].At(FreeWork) & Own(i) == work),
        WorkReuse.EndioFreesLast => IsHeld(work),
        WorkReuse.HelperHoldsReference or WorkReuse.FreeOnceReturned => IsListed(work) | IsHeld(work),
        _ when freesOwnLast => IsListed(work) | Any(workers, i => freeSelf[Kworker[i]] & Own(i) == work),
        _ => IsListed(work),
    };
    Bool IsListed(int work) => work >= Finished;
    Bool IsHeld(int work) => work >= Taken | Any(workers, i => IsInHelper(i) & Own(i) == work
        | (patch == WorkReuse.FreeOnceReturned ? IsHeldByWorkqueue(i, work) : false));
    Bool IsHeldByWorkqueue(int i, int work) =>
        Kworker[i].At(EndWork) & Own(i) == work | HasReturned(i) & head[Kworker[i]] == work;

    // Where a kworker stands.
    Bool RunsOwn(int i) => !Kworker[i].At(TakeWork) & !HasReturned(i) & !Kworker[i].At(RunAwaited);
    Bool HasReturned(int i) => Kworker.Has(FreeReturned) ? Kworker[i].At(FreeReturned) : false;
    Bool IsInHelper(int i) => RunsOwn(i) & !Kworker[i].At(EndWork);
    Bool Waits(int i) => Kworker[i].At(WaitForRead);
    Bool Claims(int i) => Waits(i) | Kworker[i].At(RunOrdered) | Kworker[i].At(FreeHead);

    static Int One(Bool condition) => If<int>(condition, 1, 0);
}
