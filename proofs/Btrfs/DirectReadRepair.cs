using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Btrfs;

// A read goes on in one place at a time: an item on its way to a kworker, a kworker that has it, or a completion that
// somebody waits for. So its mirrors are tried one after the other, and who waits for a repair waits for something
// that goes on. That it finds a slot, where it does, follows from which queue each kworker runs a work of.
public sealed partial class DirectReadRepair
{
    [Lemma] Bool EveryReadGoesOnInOnePlace => All(reads, i => ExactlyOne(
        [
            Reader[i].At(SubmitRead), state[i] != ReadState.Reading, .. Each(FramesOfRead, m => done[FrameOf(i, m)]),
            .. Each(Items, item => IsOnItsWay(item) & itemRead[item] == i),
            .. Each(Kworkers, worker => GoesOn(worker) & read[Kworker[worker]] == i),
        ]));
    [Lemma] Bool? OneWaitsForEachRepair => !waits ? null : All(reads, i => ExactlyOne(
        [
            !IsBeingRepaired(i), .. Each(Kworkers, worker =>
                (At(worker, ReadThroughLower) | At(worker, WaitForRepair)) & read[Kworker[worker]] == i),
        ]));

    // Mirrors are tried in their order: what is on its way reads the one behind those that have been tried.
    [Lemma] Bool ItemsReadTheNextMirror => All(reads, i => Reader[i].At(SubmitRead).Implies(tried[i] == 0)
        & All(Items, item => (itemRead[item] == i & (IsOnItsWay(item) | WaitsForLower(item))).Implies(
            If(itemMirror[item] == 0, tried[i] == 0, itemMirror[item] == tried[i] + 1))));
    [Lemma] Bool KworkersKnowTheMirror => All(reads, i => All(Kworkers, worker => (read[Kworker[worker]] == i).Implies(
        ChecksMirror(worker).Implies(mirror[Kworker[worker]] == tried[i] + 1)
        & HasTriedMirror(worker).Implies(mirror[Kworker[worker]] == tried[i])
        & At(worker, FailRead).Implies(mirror[Kworker[worker]] == mirrors - 1)
        & At(worker, WaitForRepair).Implies(mirror[Kworker[worker]]
            == (patch == RepairQueue.RetryInRepair ? 1 : If(IsReadAgain(i), tried[i] + 1, tried[i]))))));
    [Lemma] Bool DoneOnceTried => All(reads, i => All(FramesOfRead, m => done[FrameOf(i, m)].Implies(
        !waits ? false : FramesOfRead == 1 ? tried[i] > 0 : m > 0 ? tried[i] == m : false))
        & All(Kworkers, worker => (EndsRepair(worker) & read[Kworker[worker]] == i).Implies(tried[i] > 0)));
    // The flag is up from the end of the repair on, and is taken down for none that comes later.
    [Lemma] Bool? UptodateInTheEnd => patch == RepairQueue.CompleteBeforeFlag ? null : All(reads, i =>
        All(FramesOfRead, m => uptodate[FrameOf(i, m)].Implies(!waits || (FramesOfRead > 1 && m != 1) ? false
            : state[i] == ReadState.Repaired | done[FrameOf(i, m)]
                | HasKworkerAt(i, CompleteRepair, TestUptodate, EndRead))));
    [Lemma] Bool? UptodateOnceCompleted => !waits || patch == RepairQueue.CompleteBeforeFlag ? null : All(reads, i =>
        (patch == RepairQueue.CompleteBeforeWriteBack
            ? HasKworkerAt(i, CompleteRepair, WriteBack) : HasKworkerAt(i, CompleteRepair)).Implies(IsUptodate(i)));
    [Lemma] Bool GoodIsPassedOn => All(reads, i => patch == RepairQueue.CompleteBeforeFlag
        ? HasKworkerAt(i, WriteBack).Implies(good.Contains(i))
            & (state[i] == ReadState.Repaired | IsUptodate(i) | HasKworkerAt(i, CompleteRepair, SetUptodate, EndRead))
                .Implies(healed.Contains(i))
        : good.Contains(i) == (state[i] == ReadState.Repaired | IsUptodate(i)
            | HasKworkerAt(i, WriteBack, SetUptodate, EndRead)));
    [Lemma] Bool? WrittenBackOnceUptodate =>
        patch is RepairQueue.CompleteBeforeFlag or RepairQueue.CompleteBeforeWriteBack ? null
        : All(reads, i => healed.Contains(i) == (IsUptodate(i) | state[i] == ReadState.Repaired
            | HasKworkerAt(i, SetUptodate, EndRead)));
    [Lemma] Bool EndedOnceDecided => All(reads, i =>
        (state[i] != ReadState.Reading) == (ended.Contains(i) | HasKworkerAt(i, EndDio)));
    // Whoever uses what is on the stack of who waits is waited for.
    [Lemma] Bool? WaitsForWhoRepairs => !waits ? null : All(Kworkers, worker => EndsRepair(worker).Implies(
        Any(Kworkers, waiter => read[Kworker[waiter]] == read[Kworker[worker]]
            & (At(waiter, ReadThroughLower) | At(waiter, WaitForRepair)))));
    // Who tries the next mirror itself keeps the only slot: no third mirror is ever read to the end.
    [Lemma] Bool? NextRepairWaitsForSlot => patch != RepairQueue.RetryInRepair ? null
        : All(Items, item => itemMirror[item] <= 1 | Any(Kworkers, WaitsInRepair))
        & All(Kworkers, worker =>
            At(worker, SubmitRepair).Implies(mirror[Kworker[worker]] == 0 | mirror[Kworker[worker]] == mirrors - 1)
            & (At(worker, CheckRepair) | EndsRepair(worker)).Implies(mirror[Kworker[worker]] == 1)
            & (mirrors == 2 ? true : !At(worker, GiveUpMirror)) & !At(worker, TestNextUptodate)
            & At(worker, TestUptodate).Implies(mirror[Kworker[worker]] == 1
                & (mirrors == 2 ? true : uptodate[Frame(read[Kworker[worker]], 1)]))
            & At(worker, SubmitNextRepair).Implies(mirror[Kworker[worker]] == 1 & mirrors > 2)
            & WaitsInRepair(worker).Implies(mirror[Kworker[worker]] > 1))
        & All(reads * mirrors, bio => done[bio].Implies(
            bio % mirrors != 1 ? false : mirrors == 2 ? true : uptodate[bio]));

    // Memory: an item is in one place, free, or not used yet.
    [Lemma] Bool EveryItemIsInOnePlace => All(Items, item => AtMostOne(
        [
            inFlight.Contains(item), .. Each(Queues, queue => IsPendingOn(queue, item)), IsExecuted(item),
            freed.Contains(item),
        ]));
    [Lemma] Bool? FreeItemsAreBlank => stacked || patch == RepairQueue.StopRepairFirst
        ? All(Items, item => freed.Contains(item).Implies(itemMirror[item] == 0)) : null;
    [Lemma] Bool OwnItemIsUnusedAtFirst => All(reads, i => All(mirrors, m =>
        IsUnread(i, m).Implies(IsUnused(Bio(i, m)))
        & (stacked ? (IsUnread(i, m) | Any(Kworkers, worker => AsksLower(worker) & read[Kworker[worker]] == i
            & mirror[Kworker[worker]] == m)).Implies(IsUnused(Bio(i, m) + reads * mirrors)) : true)));
    // While the lower file system reads, an item waits that is in none of these places.
    [Lemma] Bool UpperItemWaitsForLower => stacked
        ? All(reads, i => ExactlyOne(
            [!IsReadByLower(i), .. Each(Items, item => WaitsForLower(item) & itemRead[item] == i)]))
        : !Any(Items, WaitsForLower);
    [Lemma] Bool? ExecutedItemIsTheKworkers => !stacked || freesEarly ? null
        : All(Items, item => All(Kworkers, worker => (pool.Current(worker) == item & !At(worker, EndWork)).Implies(
            itemRead[item] == read[Kworker[worker]] & If(
                At(worker, CheckRepair) | At(worker, EndLowerRead), itemMirror[item] == mirror[Kworker[worker]],
                // The lower file system is through with its item before the upper one is looked at.
                itemMirror[item] <= tried[read[Kworker[worker]]]
                    | At(worker, FreeItem) & pool[Lower].executing![worker]
                        & itemMirror[item] == mirror[Kworker[worker]]))));

    // Queues, and what kworkers execute.
    [Lemma] Bool QueuesHoldEachOnce => All(Queues, queue => pool[queue].IsLeftAlone & pool[queue].HoldsEachOnce)
        & !Any(Kworkers, worker => Kworker[worker].Done);
    [Lemma] Bool ExecutedByOne => pool.ExecutesEachOnce;
    [Lemma] Bool KworkersRunWorksOfTheirQueue => All(Kworkers, worker =>
        (pool.Current(worker) == -1) == At(worker, TakeWork)
        & ((At(worker, FreeItem) | At(worker, EndWork))
            & ExactlyOne([.. Each(Queues, queue => pool[queue].executing![worker])])
            | All(Queues, queue => pool[queue].executing![worker] == IsWorkOf(queue, worker))));
    [Lemma] Bool NotMoreThanMaxActive => All(Queues, queue =>
        pool[queue].Active <= Limits(patch, maxActive, stacked)[queue]);
    [Lemma] Bool QueuesHoldTheirItems => All(Items, item =>
        (Repair == Endio ? true : IsPendingOn(Endio, item).Implies(itemMirror[item] == 0)
            & IsPendingOn(Repair, item).Implies(itemMirror[item] != 0))
        & (stacked ? IsPendingOn(Lower, item).Implies(itemMirror[item] != 0) : true));
    [Lemma] Bool? RepairsHaveTheirFunction => RepairFunction == 0 ? null
        : All(Queues, queue => All(2 * Items, place => (place < pool[queue].worklist.Length).Implies(
            (pool[queue].worklist.Cell(place) >= RepairFunction) == (queue == Repair))))
        & All(Kworkers, worker => (pool.Current(worker) >= RepairFunction) == pool[Repair].executing![worker]);

    // Unmount. Once endio_workers is gone, nobody is left to submit a repair; before that, somebody may be.
    [Lemma] Bool DrainedOnceStopped => All(Queues, queue => pool[queue].Accepts == Accepts(queue));
    [Lemma] Bool? NoReadOnceStopped => Umount?.Passed(AwaitBios).Implies(!Reader.At(SubmitRead)
        & !Any(Items, item => inFlight.Contains(item) & itemMirror[item] == 0));
    [Lemma] Bool? IdleOnceDestroyed => Umount?.Passed(pool[Endio].Destroy).Implies(pool[Endio].IsIdle);
    Expr<Acceptance> Accepts(int queue) => Umount is not { } umount || queue > Repair ? Acceptance.Everybody
        : queue == Endio ? Accepts(umount.At("pool.queues[0].Destroy.Return"), umount.Passed(pool[Endio].Destroy))
        : Accepts(umount.At("pool.queues[1].Destroy.Return"), umount.Passed(pool[Repair].Destroy));
    static Expr<Acceptance> Accepts(Bool isDrained, Bool isDestroyed) => If(isDrained, Acceptance.OwnWorks,
        If<Acceptance>(isDestroyed, Acceptance.Nobody, Acceptance.Everybody));

    // Items. One that no queue accepts is on its way for ever.
    int Queues => pool.queues.Length;
    int Bio(int read, int mirror) => read * mirrors + mirror;
    Bool IsPendingOn(int queue, int item) =>
        pool[queue].worklist.Contains(queue == Repair ? item + RepairFunction : item);
    Bool IsInQueue(int item) => inFlight.Contains(item) | Any(Queues, queue => IsPendingOn(queue, item));
    Bool IsOnItsWay(int item) => patch == RepairQueue.StopRepairFirst
        ? IsInQueue(item) | IsNowhere(item) : IsInQueue(item);
    Bool IsNowhere(int item) => itemMirror[item] != 0 & !IsInQueue(item) & !IsExecuted(item);
    Bool IsExecuted(int item) => freesEarly ? false : Any(Kworkers, worker =>
        pool.Current(worker) == item & !At(worker, EndWork));
    Bool WaitsForLower(int item) => !IsOnItsWay(item) & IsNowhere(item);
    Bool IsUnused(int item) =>
        !IsOnItsWay(item) & !IsExecuted(item) & !freed.Contains(item) & itemMirror[item] == 0;

    // Reads.
    int FramesOfRead => Frames(patch, 1, mirrors);
    int FrameOf(int read, int mirror) => read * FramesOfRead + mirror;
    Bool IsUptodate(int i) => Any(FramesOfRead, m => uptodate[FrameOf(i, m)]);
    Bool IsUnread(int i, int m) => Reader[i].At(SubmitRead)
        | tried[i] < m & (tried[i] == m - 1).Implies(!IsReadAgain(i));
    Bool IsReadAgain(int i) => Any(Items, item => IsOnItsWay(item) & itemRead[item] == i & itemMirror[item] != 0)
        | Any(Kworkers, worker => ChecksMirror(worker) & read[Kworker[worker]] == i);
    Bool IsBeingRepaired(int i) => IsReadAgain(i) | Any(FramesOfRead, m => done[FrameOf(i, m)])
        | Any(Kworkers, worker =>
            (At(worker, SubmitNextRepair) | EndsRepair(worker)) & read[Kworker[worker]] == i);
    Bool IsReadByLower(int i) => Any(Items, item => itemRead[item] == i & itemMirror[item] != 0
            & (inFlight.Contains(item) | IsPendingOn(Lower, item)))
        | Any(Kworkers, worker => (AsksLower(worker) | At(worker, EndLowerRead)) & read[Kworker[worker]] == i);

    // Kworkers.
    Bool HasKworkerAt(int i, params InstanceStep[] steps) => Any(Kworkers, worker =>
        read[Kworker[worker]] == i & Any(steps.Length, step => At(worker, steps[step])));
    Bool GoesOn(int worker) => HasTriedMirror(worker) | ChecksMirror(worker);
    Bool HasTriedMirror(int worker) => At(worker, SubmitRepair) | At(worker, TestUptodate) | At(worker, EndRead)
        | At(worker, FailRead) | At(worker, SubmitNextRepair) | At(worker, TestNextUptodate) | EndsRepair(worker)
        | (waits ? false : At(worker, WriteBack));
    // Up to complete(): what comes behind it is not the read's any more.
    Bool EndsRepair(int worker) => !waits ? false : At(worker, CompleteRepair) | At(worker, GiveUpMirror)
        | (patch == RepairQueue.CompleteBeforeFlag ? false : At(worker, SetUptodate))
        | (patch == RepairQueue.CompleteBeforeWriteBack ? false : At(worker, WriteBack));
    Bool ChecksMirror(int worker) => AsksLower(worker) | At(worker, EndLowerRead) | At(worker, CheckRepair);
    Bool AsksLower(int worker) => At(worker, ReadThroughLower) | At(worker, ReadNextThroughLower);
    Bool IsRepairWork(int worker) => At(worker, CheckRepair) | At(worker, SubmitNextRepair)
        | At(worker, ReadNextThroughLower) | At(worker, WaitForNextRepair) | At(worker, TestNextUptodate)
        | At(worker, WriteBack) | At(worker, SetUptodate) | At(worker, CompleteRepair) | At(worker, GiveUpMirror);
    Bool IsWorkOf(int queue, int worker) =>
        stacked && queue == Lower ? At(worker, EndLowerRead)
        : queue == Repair && queue != Endio ? IsRepairWork(worker)
        : !At(worker, TakeWork) & !At(worker, EndLowerRead) & (Repair == Endio ? true : !IsRepairWork(worker));

    static IEnumerable<Bool> Each(int count, Func<int, Bool> fact) => Enumerable.Range(0, count).Select(fact);
    static Bool ExactlyOne(Bool[] facts) => Any(facts.Length, i => facts[i]) & AtMostOne(facts);
    static Bool AtMostOne(Bool[] facts) => All(facts.Length, i => facts[i].Implies(!Any(i, before => facts[before])));
}
