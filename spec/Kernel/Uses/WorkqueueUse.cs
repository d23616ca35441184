using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How an object ends that has a work in it, on a workqueue of its own.</summary>
public enum QueueEnd
{
    /// <summary>Nobody queues any more, and destroy_workqueue() waits for what is queued.</summary>
    Destroy,
    /// <summary>cancel_work_sync() before the memory is freed.</summary>
    CancelSync,
    /// <summary>destroy_workqueue(), but the producer does not know.</summary>
    DestroyEarly,
    /// <summary>The memory is freed, whatever becomes of the work.</summary>
    FreeAtOnce,
    /// <summary>cancel_work() only: the work may be running.</summary>
    CancelPending,
    /// <summary>The work flushes the queue it runs on.</summary>
    FlushFromWork,
    /// <summary>flush_workqueue() for a delayed work, whose timer may still be pending.</summary>
    FlushDelayed,
    /// <summary>The same with flush_delayed_work().</summary>
    FlushDelayedWork,
    /// <summary>The work queues itself again, once, and drain_workqueue() waits for that, too.</summary>
    Drain,
    /// <summary>The same with flush_workqueue(), which waits for the first run only.</summary>
    FlushRequeuing,
    /// <summary>drain_workqueue(), and the work queues itself again every time it runs.</summary>
    DrainEndless,
    /// <summary>
    /// drain_workqueue(), but the producer does not know. Meanwhile it is refused with a warning, and afterwards it is
    /// not.
    /// </summary>
    DrainEarly,
    /// <summary>destroy_workqueue() twice, on the way out of an error say.</summary>
    DestroyTwice,
    /// <summary>flush_workqueue() of what has been destroyed.</summary>
    FlushDestroyed,
    /// <summary>
    /// A delayed work whose timer may fire during drain_workqueue(): the queue refuses it, and it is lost. Then it is
    /// canceled.
    /// </summary>
    DrainUnderTimer,
    /// <summary>
    /// The same before a7488f089bdf: the work that was refused is pending for ever, and cancel_delayed_work_sync()
    /// spins.
    /// </summary>
    DrainUnderTimerKeepsPending,
}

/// <summary>
/// How <see cref="Workqueue"/> is used: before the memory of a work goes, nobody queues it any more, it is not
/// pending, and its function has returned. flush_workqueue() sees to the last two of them, not to the first, and
/// does not know of a work that waits for a timer.
/// </summary>
public sealed partial class WorkqueueUse(QueueEnd end, int workers = 2) : Protocol
{
    // State.
    readonly Workqueue wq = new(
        works: 1, workers,
        delayed: end is QueueEnd.FlushDelayed or QueueEnd.FlushDelayedWork or QueueEnd.DrainUnderTimer
            or QueueEnd.DrainUnderTimerKeepsPending,
        refusal: end == QueueEnd.DrainUnderTimerKeepsPending ? Refusal.KeepsPending : Refusal.ReleasesPending);
    readonly Slab memory = new(full: true);                // The object with the work in it.
    readonly Var<bool>? again = end is QueueEnd.Drain or QueueEnd.FlushRequeuing
        ? Var(true) : null;                                // The work will queue itself once more.

    // Processes
    Process Producer => FairProcess(end switch
    {
        QueueEnd.FlushDelayed or QueueEnd.FlushDelayedWork or QueueEnd.DrainUnderTimer
            or QueueEnd.DrainUnderTimerKeepsPending => [QueueDelayed],
        QueueEnd.Drain or QueueEnd.FlushRequeuing or QueueEnd.DrainEndless => [Queue],
        _ => [Queue, Queue],
    });
    Process Closer => FairProcess(end switch
    {
        QueueEnd.Destroy or QueueEnd.FlushFromWork => [AwaitProducer, StartDestroy, FinishDestroy, Free],
        QueueEnd.CancelSync => [AwaitProducer, StartCancel, FinishCancel, Free],
        QueueEnd.DestroyEarly => [StartDestroy, FinishDestroy, Free],
        QueueEnd.FreeAtOnce => [AwaitProducer, Free],
        QueueEnd.CancelPending => [AwaitProducer, Cancel, Free],
        QueueEnd.FlushDelayed or QueueEnd.FlushRequeuing => [AwaitProducer, StartFlush, FinishFlush, Free],
        QueueEnd.FlushDelayedWork => [AwaitProducer, StartFlushDelayed, FinishFlush, Free],
        QueueEnd.Drain or QueueEnd.DrainEndless => [AwaitProducer, StartDrain, FinishDrain, Free],
        QueueEnd.DrainEarly => [StartDrain, FinishDrain, Free],
        QueueEnd.DestroyTwice =>
            [AwaitProducer, StartDestroy, FinishDestroy, StartDestroy, FinishDestroy, Free],
        QueueEnd.FlushDestroyed => [AwaitProducer, StartDestroy, FinishDestroy, StartFlush, FinishFlush, Free],
        QueueEnd.DrainUnderTimer or QueueEnd.DrainUnderTimerKeepsPending =>
            [AwaitProducer, StartDrain, FinishDrain, StartCancel, FinishCancel, Free],
    });
    Process Kworker => ServiceProcess(
        end switch
        {
            QueueEnd.FlushFromWork => [TakeWork, StartFlushInWork, FinishFlushInWork, RunWork, EndWork],
            QueueEnd.Drain or QueueEnd.FlushRequeuing or QueueEnd.DrainEndless => [TakeWork, Requeue, RunWork, EndWork],
            _ => [TakeWork, RunWork, EndWork],
        },
        count: workers);

    void Queue() => QueueIt(chained: false);               // queue_work()
    void QueueDelayed()                                    // queue_delayed_work()
    {
        using var all = Atomically();
        _ = wq.QueueDelayed(0);
        CheckPending();
    }
    void QueueIt(bool chained)
    {
        using var all = Atomically();
        _ = wq.Queue(0, chained);
        CheckPending();
    }
    void CheckPending() =>
        Assert(wq.IsPending(0), "QueuedIsPending", "Behind queue_work() the work is pending: it has not been refused.");
    void AwaitProducer() => Await(Producer.Done);
    void StartDestroy() => wq.StartDrain();                // destroy_workqueue()
    void FinishDestroy() => wq.FinishDestroy();
    void StartCancel() => wq.StartCancel(0);               // cancel_work_sync()
    void FinishCancel() => wq.FinishCancel(0);
    void Cancel() => wq.Cancel(0);                         // cancel_work()
    void StartFlush() => wq.StartFlush();                  // flush_workqueue()
    void StartFlushDelayed() => wq.StartFlushDelayed(0);   // flush_delayed_work()
    void FinishFlush() => wq.FinishFlush();
    void StartDrain() => wq.StartDrain();                  // drain_workqueue()
    void FinishDrain() => wq.FinishDrain();
    void Free()                                            // kfree()
    {
        wq.CheckFree(0);
        memory.Free(0);
    }

    // kworker
    void TakeWork(int self) => wq.Take(self);              // process_one_work()
    void StartFlushInWork(int self) => wq.StartFlush();    // flush_workqueue()
    void FinishFlushInWork(int self) => wq.FinishFlush();
    void Requeue(int self)                                 // queue_work() of itself
    {
        if (again is null)
            _ = wq.Queue(0, chained: true);
        else if (Case(again, "again"))
        {
            again.Next = false;
            QueueIt(chained: true);
        }
    }
    void RunWork(int self) => memory.Use(0);               // work->func()
    void EndWork(int self)
    {
        wq.End(self);
        Goto(TakeWork);
    }

    // Properties.
    /// <summary>A work is never executed twice at once.</summary>
    [Invariant] public Bool NoConcurrentExecution => Count(workers, worker =>
        Kworker[worker].At(RunWork) | Kworker[worker].At(EndWork)) <= 1;

    /// <summary>The object is freed in the end.</summary>
    [Liveness] public Temporal CloserReturns => Eventually(Closer.Done);

    /// <summary>The model is not vacuous: the work is queued again while it is executed.</summary>
    [Reachable] public Bool? QueuedWhileExecuted => Producer.Has(Queue) && !Kworker.Has(StartFlushInWork)
        ? Kworker.At(RunWork) & wq.IsPending(0) : null;

    /// <summary>The model is not vacuous: the work is executed.</summary>
    [Reachable] public Bool IsExecuted => wq.IsRunning(0);
}
