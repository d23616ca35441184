using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How many works of a queue run at once: max_active.</summary>
public enum ActiveWorks
{
    /// <summary>One: alloc_ordered_workqueue().</summary>
    One,
    /// <summary>Two: alloc_workqueue().</summary>
    Two,
    /// <summary>One, until somebody makes it two: workqueue_set_max_active().</summary>
    Raised,
}

/// <summary>
/// How max_active of a <see cref="Workqueue"/> is used: works of one queue may share data without a lock as long as it
/// is 1. If two of them run at once, one counts between what the other reads and writes, and its event is lost.
/// </summary>
public sealed partial class MaxActiveUse(ActiveWorks active) : Protocol
{
    // State.
    readonly Workqueue wq = new(
        works: 2, workers: 2, maxActive: active == ActiveWorks.Two ? 2 : 1, adjustable: active == ActiveWorks.Raised);
    readonly Var<int> events = Var(0, max: 2);             // What both works count in.
    readonly Vars<int> read = Vars(2, init: 0, max: 1);    // What a kworker has read of it.

    // Processes
    Process Producer => FairProcess([QueueFirst, QueueSecond]);
    Process? Tuner => active == ActiveWorks.Raised ? FairProcess([Raise]) : null;
    Process Kworker => ServiceProcess([TakeWork, ReadEvents, WriteEvents, EndWork], count: 2);

    void QueueFirst() => _ = wq.Queue(0);                  // queue_work()
    void QueueSecond() => _ = wq.Queue(1);
    void Raise() => wq.SetMaxActive(2);                    // workqueue_set_max_active()

    // kworker
    void TakeWork(int self) => wq.Take(self);              // process_one_work()
    void ReadEvents(int self) => read[self].Next = events; // work->func(): events++,
    void WriteEvents(int self)                             // in two instructions
    {
        events.Next = read[self] + 1;
        read[self].Next = 0;
    }
    void EndWork(int self)
    {
        wq.End(self);
        Goto(TakeWork);
    }

    // Properties.
    /// <summary>Each work counts.</summary>
    [Invariant] public Bool NoLostUpdate => (Producer.Done & wq.IsIdle).Implies(events == 2);

    /// <summary>Both works run.</summary>
    [Liveness] public Temporal BothWorksRun => All(2, work => Eventually(wq.IsRunning(work)));

    /// <summary>And both end.</summary>
    [Liveness] public Temporal BothWorksEnd => Eventually(Producer.Done & wq.IsIdle);

    /// <summary>With a max_active of 1 they never run at the same time.</summary>
    [Invariant] public Bool? OneRunsAtOnce => active == ActiveWorks.One ? !(wq.IsRunning(0) & wq.IsRunning(1)) : null;

    /// <summary>The model is not vacuous: the second work waits while the first one runs.</summary>
    [Reachable] public Bool SecondWaits => wq.IsPending(1) & wq.IsRunning(0);

    /// <summary>With a larger one they do.</summary>
    [Reachable] public Bool? BothRun => active == ActiveWorks.One ? null : wq.IsRunning(0) & wq.IsRunning(1);
}
