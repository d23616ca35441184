using System.Collections.Immutable;
using Quiesce.Logs.Reading;
using Quiesce.Logs.Works;

namespace Quiesce.Logs.Monitors;

/// <summary>
/// Ordered parts in the order of queueing, of works that one task queued on one queue. Of two tasks the log does not
/// tell who came first: <c>btrfs_work_queued</c> is emitted after the lock of the list was released. What interrupts
/// queue goes under the name of the task that they interrupt, so it is left out.
/// </summary>
sealed class OrderedFifo(Journal journal) : Monitor(journal)
{
    readonly record struct Source(ulong Queue, int Pid);

    sealed record Line(ImmutableList<Incarnation> Works);

    readonly Table<Source, Line> lines = new(journal);

    public override string Name => "ordered-fifo";

    public override string Sentence =>
        "The ordered parts of works that one task queued on one queue begin in the order of their queueing.";

    public override void See(Sight sight, WorkTracker works)
    {
        var one = sight.Event;
        if (sight.Work is not { HasOrderedPart: true, Queued: { } queued } work
            || one.Kind is not (EventKind.Queued or EventKind.Ordered) || sight.Fault == Fault.OrderedTwice)
            return;
        // The idle tasks of all CPUs have one number.
        if (queued.IsInterrupt != false || queued.Pid == 0)
        {
            if (one.Kind == EventKind.Ordered)
                PassOver();
            return;
        }
        var source = new Source(work.Queue, queued.Pid);
        var line = lines[source]?.Works ?? [];
        if (one.Kind == EventKind.Queued)
        {
            lines[source] = new Line(line.Add(work));
            return;
        }
        // A task that changes its CPU within one time stamp: nobody knows which work it queued first.
        var skipped = line.TakeWhile(waiting => waiting.Number != work.Number)
            .Where(waiting => waiting.First.Stamp != queued.Stamp || waiting.First.Cpu == queued.Cpu)
            .ToList();
        if (line.IsEmpty || line[0].Number != work.Number && line.All(waiting => waiting.Number != work.Number))
        {
            // It was skipped before, and that was said.
            PassOver();
            return;
        }
        line = line[0].Number == work.Number ? line.RemoveAt(0)
            : line.RemoveAll(waiting => waiting.Number == work.Number || skipped.Contains(waiting));
        lines[source] = line.IsEmpty ? null : new Line(line);
        if (skipped.Count == 0)
            Accept();
        else
            Reject(
                one, "An ordered part begins before that of a work that the same task queued earlier.",
                $"btrfs_ordered_sched of the work of line {skipped[0].First.Line}",
                "no earlier work of that task on that queue waits for its ordered part",
                [skipped[0].First, queued]);
    }

    public override void Forget() => lines.Clear();
}
