using Quiesce.Logs.Reading;
using Quiesce.Logs.Works;

namespace Quiesce.Logs.Monitors;

/// <summary>
/// Each queueing of a work: queued, scheduled, ordered if it has an ordered part, done, each once. The tracker has
/// found the incarnation; here is said what is wrong with it.
/// </summary>
sealed class WorkLife(Journal journal) : Monitor(journal)
{
    public override string Name => "work-life";

    public override string Sentence =>
        "Each work is queued, scheduled, ordered if it has an ordered part, and done, each once.";

    public override void See(Sight sight, WorkTracker works)
    {
        var one = sight.Event;
        if (one.Kind is not (EventKind.Queued or EventKind.Scheduled or EventKind.Ordered or EventKind.Done))
            return;
        if (sight.Fault == Fault.None)
        {
            if (sight.IsKnown)
                Accept();
            else
                PassOver();
            return;
        }
        var (sentence, expected, condition) = Words(sight.Fault, sight.Work);
        Reject(
            one, sentence, expected, condition,
            [.. sight.Others.SelectMany(other => other.Events), .. sight.Work?.Events ?? []]);
    }

    public override void Forget()
    {
    }

    static (string Sentence, string Expected, string Condition) Words(Fault fault, Incarnation? work) => fault switch
    {
        Fault.QueuedWhileWaiting => (
            "A work is queued that is already queued.", "btrfs_work_sched of it", "its last queueing is scheduled"),
        Fault.QueuedWhileInUse => (
            "A work is queued again before its ordered part was begun.", "btrfs_ordered_sched of it",
            "the ordered part of its last queueing is begun"),
        Fault.NotQueued => (
            "A work is run that is not queued.", "btrfs_work_queued of it before",
            "a queueing of it is not yet over"),
        Fault.OtherQueue => (
            "A work is scheduled from another queue than it was put on.", "the wq of its btrfs_work_queued",
            "wq is that of its queueing"),
        Fault.OtherFunction => (
            "A work is scheduled with another function than it was queued with.", "the func of its btrfs_work_queued",
            "func is that of its queueing"),
        Fault.NoOrderedPart => (
            "A work without an ordered part is ordered.", "btrfs_all_work_done of it", "ordered_func is not 0"),
        Fault.OrderedBeforeScheduled => (
            "The ordered part of a work begins before its function.", "btrfs_work_sched of it", "it is scheduled"),
        Fault.OrderedTwice => (
            "The ordered part of a work begins twice.", "btrfs_all_work_done of it", "its ordered part is not begun"),
        Fault.DoneBeforeScheduled => (
            "A work is done that was never scheduled.", "btrfs_work_sched of it", "it is scheduled"),
        Fault.DoneBeforeOrdered => (
            "A work is done before its ordered part was begun.", "btrfs_ordered_sched of it",
            "its ordered part is begun"),
        Fault.DoneElsewhere => (
            "A work is done by another thread than the one that ran its last part.",
            $"btrfs_all_work_done by {work?.Last?.Thread}", $"the thread is {work?.Last?.Thread}"),
        Fault.DoneWithoutWork => (
            "A work is done that is not under way: it was done before, or never queued.", "btrfs_work_queued of it",
            "a queueing of it is not yet over"),
        Fault.None => throw new ArgumentOutOfRangeException(nameof(fault)),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
