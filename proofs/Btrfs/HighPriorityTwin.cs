using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Btrfs;

// Each queue goes through its works, which are all of them or every second one, in the order in which they were queued:
// the worklist is all between the last one queued and the last one taken, and the ordered list all between the last one
// queued and the last one whose ordered part has run. No lemma is about both queues: neither waits for the other.
public sealed partial class HighPriorityTwin
{
    [Lemma] Bool NothingButQueueing => All(Queues, wq =>
        Wq(wq).IsLeftAlone & Wq(wq).Accepts == Acceptance.Everybody);
    [Lemma] Bool TakenInOrder => All(Queues, wq => Taken(wq) >= 0 & All(works, place =>
        (place < Wq(wq).worklist.Length).Implies(IsWork(wq, Wq(wq).worklist.Cell(place), Taken(wq) + place))));
    [Lemma] Bool OrderedInOrder => All(Queues, wq => Ordered(wq) >= 0 & All(works, place =>
        (place < ListOf(wq).Length).Implies(IsWork(wq, ListOf(wq).Cell(place), Ordered(wq) + place))));

    // Helpers: what each executes has been taken from its own queue.
    [Lemma] Bool HelpersServe => All(Queues, wq => All(helpers, i =>
        !Helper(wq)[i].Done & Helper(wq)[i].At(Take(wq)) == (Wq(wq).Current(i) == WorkerPool.Nothing)));
    [Lemma] Bool OwnIsTaken => All(Queues, wq => All(helpers, i => Helper(wq)[i].At(Take(wq))
        | Any(works, work => QueueOf(work) == wq ? Wq(wq).Current(i) == work & IsTaken(work) : false)));

    // The life of a work: one helper runs its function, then it is done, and then its ordered part has run.
    [Lemma] Bool DoneUntilOrdered => All(works, work =>
        Count(helpers, i => IsUnmarked(QueueOf(work), i) & Wq(QueueOf(work)).Current(i) == work)
        + One(done.Contains(work)) == One(IsTaken(work) & !IsOrdered(work)));
    [Lemma] Bool OrderedOnceTaken => All(works, work =>
        ordered.Contains(work) == (IsOrdered(work) | IsPastOrder(work)) & IsOrdered(work).Implies(IsTaken(work)));

    // The head of a list is claimed by one helper, which runs its ordered part.
    [Lemma] Bool ClaimedIsFirst => All(works, work => claimed.Contains(work).Implies(
        done.Contains(work) & IsFirst(ListOf(QueueOf(work)), work)));
    [Lemma] Bool ClaimedByOne => All(Queues, wq =>
        Count(helpers, i => Helper(wq)[i].At(Order(wq)) | Helper(wq)[i].At(Unlink(wq)))
        == Count(works, work => QueueOf(work) == wq ? claimed.Contains(work) : false));

    // The queues: the normal one, and its twin.
    const int Queues = 2;
    Workqueue Wq(int wq) => wq == 0 ? normal : high;
    Sequence<int> ListOf(int wq) => wq == 0 ? normalList : highList;
    Process Helper(int wq) => wq == 0 ? NormalHelper : HighHelper;
    InstanceStep Take(int wq) => wq == 0 ? TakeNormal : TakeHigh;
    InstanceStep Order(int wq) => wq == 0 ? OrderNormal : OrderHigh;
    Bool IsPastOrder(int work) => claimed.Contains(work) & Helper(QueueOf(work)).At(Unlink(QueueOf(work)));
    InstanceStep Unlink(int wq) => wq == 0 ? UnlinkNormal : UnlinkHigh;
    InstanceStep Claim(int wq) => wq == 0 ? ClaimNormal : ClaimHigh;
    Bool IsUnmarked(int wq, int i) =>
        !Helper(wq)[i].At(Take(wq)) & !Helper(wq)[i].At(Claim(wq)) & !Helper(wq)[i].At(Order(wq))
        & !Helper(wq)[i].At(Unlink(wq));

    // The works of a queue, and which one of them a work is.
    int QueueOf(int work) => IsInTwin(work) ? 1 : 0;
    int PlaceOf(int work) => patch == TwinPatch.Twin ? work / 2 : work;
    Bool IsWork(int wq, Int value, Int place) => Any(works, work =>
        QueueOf(work) == wq ? value == work & place == PlaceOf(work) : false);

    // How many of them have been queued, and are past the worklist, or the ordered list.
    Bool IsQueued(int work) => next[Queuer] > work | Queuer.Done
        | (patch == TwinPatch.SetBitLate ? Queuer.At(SetBit) & next[Queuer] == work : false);
    Bool IsLinked(int work) => IsQueued(work) | Queuer.At(QueueWork) & next[Queuer] == work;
    Int LinkedOn(int wq) => Count(works, work => QueueOf(work) == wq ? IsLinked(work) : false);
    Int QueuedOn(int wq) => Count(works, work => QueueOf(work) == wq ? IsQueued(work) : false);
    Int Taken(int wq) => QueuedOn(wq) - Wq(wq).worklist.Length;
    Int Ordered(int wq) => LinkedOn(wq) - ListOf(wq).Length;
    Bool IsTaken(int work) => PlaceOf(work) < Taken(QueueOf(work));
    Bool IsOrdered(int work) => PlaceOf(work) < Ordered(QueueOf(work));
    static Int One(Bool condition) => If<int>(condition, 1, 0);
}
