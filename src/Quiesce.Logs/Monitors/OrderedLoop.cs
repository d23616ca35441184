using Quiesce.Logs.Reading;
using Quiesce.Logs.Works;

namespace Quiesce.Logs.Monitors;

/// <summary>
/// The loop of run_ordered_work(): the thread that begins an ordered part ends that work before it begins the next one,
/// but for the work of its own helper, which it frees last.
/// </summary>
sealed class OrderedLoop(Journal journal) : Monitor(journal)
{
    sealed record Loop(Incarnation? Own, Incarnation? Current);

    readonly Table<int, Loop> threads = new(journal);

    public override string Name => "ordered-loop";

    public override string Sentence =>
        "A thread ends the work whose ordered part it began before it begins the next one, but for its own work.";

    public override void See(Sight sight, WorkTracker works)
    {
        var one = sight.Event;
        if (sight.Work is not { } work)
            return;
        var loop = threads[one.Pid] ?? new Loop(null, null);
        if (one.Kind == EventKind.Scheduled)
        {
            threads[one.Pid] = new Loop(work, null);
        }
        else if (one.Kind == EventKind.Done && loop.Current?.Number == work.Number)
        {
            threads[one.Pid] = loop with { Current = null };
        }
        else if (one.Kind == EventKind.Ordered && sight.Fault != Fault.OrderedTwice)
        {
            threads[one.Pid] = loop with { Current = work };
            if (loop.Own is null)
                PassOver();
            else if (loop.Current is { } open && open.Number != loop.Own.Number)
                Reject(
                    one, "A thread begins an ordered part before it has ended the work of the last one.",
                    $"btrfs_all_work_done of the work of line {open.First.Line}",
                    "the work of its last ordered part is done, or its own", open.Events);
            else
                Accept();
        }
    }

    public override void Forget() => threads.Clear();
}
