using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Btrfs;

// Works are started in the order in which they were queued, so the worklist is all between the last one queued and the
// last one started, and pending keeps step with it. What is wanted moves by one a work, and where it is clamped, within
// the limit; so what the kernel is told, which was wanted once, is within the limit, too.
public sealed partial class ThresholdQueue
{
    // Works.
    [Lemma] Bool WorksWaitInOrder => All(works, place =>
        (place < wq.worklist.Length).Implies(wq.worklist.Cell(place) == Started + place));
    [Lemma] Bool OthersAreStarted => All(limit, i => wq.Current(i) < Started);
    [Lemma] Bool EveryWorkIsStartedOnce => All(limit, i => All(i, other =>
        wq.Current(i) == WorkerPool.Nothing | wq.Current(i) != wq.Current(other)));
    [Lemma] Bool HelpersServe => All(limit, i =>
        !Helper[i].Done & Helper[i].At(TakeWork) == (wq.Current(i) == WorkerPool.Nothing));
    [Lemma] Bool EverybodyMayQueue => wq.Accepts == Acceptance.Everybody & All(works, work => !wq.IsCanceling(work));

    // pending: a work that is queued before it is counted may be taken off before.
    [Lemma] Bool? PendingLags => patch == ThresholdPatch.CountAfterQueueing
        ? pending.Value == Waiting + Starting - If<int>(Queuer.At(AddPending), 1, 0) : null;

    // What is wanted, and what the kernel is told.
    [Lemma] Bool? LimitIsPositive => limitActive is null ? null : limitActive >= 1;
    [Lemma] Bool? WantedMovesByOneAWork => patch == ThresholdPatch.NoClamp
        ? currentActive - 1 <= Adjusted & 1 - currentActive <= Adjusted : null;
    [Lemma] Bool MaxActiveWithinPeak => wq.MaxActive <= peak;
    [Lemma] Bool? NothingMovesWithoutThreshold => off ? currentActive == limit & wq.MaxActive == limit : null;

    // Without the clamps the kernel follows nevertheless, as long as the last work is the first to overtake another:
    // of four the third moves nothing, and the last finds none waiting. A fifth one, or a third helper, breaks it.
    [Lemma] Bool? FewDoNotOvertake => patch == ThresholdPatch.NoClamp && works <= 4 && limit <= 2 && interval == 3
            && threshold >= 1
        ? count == If(Adjusted < interval, Adjusted, Adjusted - interval)
            & (Adjusted == 0).Implies(wq.MaxActive == 1)
            & (Adjusted <= 1 & wq.MaxActive == 1).Implies(wq.Active <= 1)
            & (Telling <= 1 & Telling <= Adjusted | Adjusted > interval)
            & (Telling > 0 & (Adjusted <= 1 | currentActive == 2) & Adjusted <= interval).Implies(
                wq.MaxActive == 1 & wq.Active <= 1)
            & All(limit, i => Helper[i].At(SetMaxActive).Implies(If(Adjusted <= interval,
                active[Helper[i]] == currentActive, Told(active[Helper[i]]) == Told(currentActive))))
        : null;

    // Where a work in so many adjusts, the first one that does may find too few behind it; those after it find fewer.
    [Lemma] Bool? TooFewToRise => patch == ThresholdPatch.AdjustRarely && works - interval <= threshold
        ? currentActive == 1 & peak == 1 & Telling == 0 & count <= Adjusted : null;

    // A work that counts itself never finds fewer than one, so max_active only rises. Up to 2 nobody runs beside who
    // tells the kernel, and 3 is the limit: nobody decides while another one tells.
    [Lemma] Bool? OneTellsAtOnce => patch == ThresholdPatch.CountUntilDone && threshold <= 1 && limit <= 3 && !remount
        ? wq.MaxActive == currentActive - Telling & wq.MaxActive == peak
            & All(limit, i => Helper[i].At(SetMaxActive).Implies(active[Helper[i]] == currentActive))
        : null;

    // Of four works that count themselves, and find two neither many nor few: the first one tells the kernel alone, the
    // third moves nothing, and the last, beside the second that still tells, is one of two. Five would break it.
    [Lemma] Bool? TwoAreNeitherManyNorFew => patch == ThresholdPatch.CountUntilDone && works <= 4 && limit <= 3
            && interval == 3 && threshold == 2 && !remount
        ? count == If(Adjusted < interval, Adjusted, Adjusted - interval)
            & (Adjusted <= 1).Implies(
                currentActive <= 1 + Adjusted & peak == If(Telling > 0, 1, currentActive))
            & Telling <= 1 & Telling <= Adjusted & (Telling > 0 & Adjusted < 4).Implies(peak <= 2)
            & All(limit, i => Helper[i].At(SetMaxActive).Implies(active[Helper[i]] == currentActive))
        : null;

    Int Telling => Count(limit, i => IsAt(i, ReadActive) | IsAt(i, SetMaxActive));
    Int Queued => If(Queuer.Done, works, patch == ThresholdPatch.CountAfterQueueing
        ? next[Queuer] + If<int>(Queuer.At(AddPending), 1, 0) : next[Queuer]);
    Int Started => Queued - wq.worklist.Length;
    Int Adjusted => Started - Count(limit, i => IsAt(i, Adjust)
        | (patch == ThresholdPatch.CountUntilDone ? false : IsAt(i, SubPending)));

    Bool IsAt(int helper, InstanceStep step) => Helper.Has(step) ? Helper[helper].At(step) : false;
}
