using Quiesce.Logs.Reading;
using Quiesce.Logs.Works;

namespace Quiesce.Logs.Monitors;

/// <summary>
/// A work waits at an address whose last work is still being run by a helper: the kernel takes the two for one work and
/// lets the second wait for the first. If the first waits for the second, both hang. Soft: a short wait is as it should
/// be. Needs <c>workqueue_execute_end</c>.
/// </summary>
sealed class AddressReuse(Journal journal) : Monitor(journal)
{
    /// <summary>A wait that is worth a look: 10 s, of a clock that counts nanoseconds.</summary>
    const ulong LongWait = 10_000_000_000;

    sealed record Waiting(Incarnation Work, LogEvent Helper);

    readonly Table<ulong, LogEvent> helpers = new(journal);
    readonly Table<ulong, Waiting> waits = new(journal);
    readonly Table<EventKind, LogEvent> seen = new(journal);
    readonly Table<int, LogEvent> last = new(journal);

    public override string Name => "address-reuse";

    public override string Sentence =>
        "No work waits for long at an address whose last work is still inside its helper.";

    public override void See(Sight sight, WorkTracker works)
    {
        var one = sight.Event;
        if (one.Item == 0)
            return;
        last[0] = one;
        switch (one.Kind)
        {
            case EventKind.ItemEnded:
                seen[one.Kind] ??= one;
                helpers[one.Item] = null;
                break;
            case EventKind.Scheduled:
                if (waits[one.Item] is { } wait)
                {
                    waits[one.Item] = null;
                    // A counter clock counts events, of which there are fewer.
                    if (one.Stamp - wait.Work.First.Stamp >= LongWait)
                        Found(one, wait);
                    else
                        Accept();
                }
                helpers[one.Item] = one;
                break;
            case EventKind.Queued when sight.Work is { } work:
                if (seen[EventKind.ItemEnded] is null)
                    PassOver();
                else if (helpers[one.Item] is { } helper)
                    waits[one.Item] = new Waiting(work, helper);
                else
                    Accept();
                break;
        }
    }

    public override void End(WorkTracker works)
    {
        foreach (var (item, wait) in waits.All.OrderBy(wait => wait.Value.Work.First.Line).ToList())
            if (helpers[item] is not null)
                Found(last[0]!, wait);
            else
                PassOver();
    }

    void Found(LogEvent one, Waiting wait) => Suspect(
        one,
        "A work waits at an address whose last work is still inside its helper: if that waits for it, both hang.",
        $"workqueue_execute_end by {wait.Helper.Thread}", "the helper that had this normal_work has ended",
        wait.Helper, wait.Work.First);

    public override void Forget()
    {
        helpers.Clear();
        waits.Clear();
        seen.Clear();
        last.Clear();
    }
}
