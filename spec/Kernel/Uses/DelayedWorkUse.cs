using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How an object ends that has a delayed work in it, which others put off again and again.</summary>
public enum DelayedWorkEnd
{
    /// <summary>disable_delayed_work_sync(), whoever still calls mod_delayed_work().</summary>
    DisableSync,
    /// <summary>cancel_delayed_work_sync() once nobody arms the timer any more.</summary>
    CancelSync,
    /// <summary>The same while somebody may still arm it.</summary>
    CancelSyncEarly,
    /// <summary>disable_delayed_work() only: the work may be running.</summary>
    Disable,
    /// <summary>As DisableSync, and enable_delayed_work() on the way out, when others still call.</summary>
    EnableEarly,
    /// <summary>As DisableSync, for a reset: enable_delayed_work() before the end, and once more.</summary>
    EnableTwice,
    /// <summary>As DisableSync, by the work itself.</summary>
    DisableSyncInWork,
}

/// <summary>
/// How mod_delayed_work() and disable_work() of a <see cref="Workqueue"/> are used: to cancel is to take the work off
/// where it is now; only who disables it knows that it does not come back.
/// </summary>
public sealed partial class DelayedWorkUse(DelayedWorkEnd end) : Protocol
{
    // State.
    readonly Workqueue wq = new(delayed: true, disables: 2); // Its work is object->dwork.
    readonly Slab memory = new(full: true);                  // The object.

    // Processes
    Process Producer => FairProcess([Arm, Arm]);
    Process Closer => FairProcess(end switch
    {
        DelayedWorkEnd.DisableSync or DelayedWorkEnd.DisableSyncInWork => [wq.DisableSync(0), AwaitProducer, Free],
        DelayedWorkEnd.CancelSync => [AwaitProducer, wq.CancelSync(0), Free],
        DelayedWorkEnd.CancelSyncEarly => [wq.CancelSync(0), AwaitProducer, Free],
        DelayedWorkEnd.Disable => [Disable, AwaitProducer, Free],
        DelayedWorkEnd.EnableEarly => [wq.DisableSync(0), Enable, AwaitProducer, Free],
        DelayedWorkEnd.EnableTwice => [wq.DisableSync(0), Enable, Enable, AwaitProducer, wq.DisableSync(0), Free],
    });
    Process Kworker => wq.Kworker(end == DelayedWorkEnd.DisableSyncInWork ? [Run, wq.DisableSync(0)] : [Run]);

    void Arm() => _ = wq.ModDelayed(0);                      // mod_delayed_work(wq, &object->dwork, delay)
    void AwaitProducer() => Await(Producer.Done);
    void Disable() => wq.Disable(0);                         // disable_delayed_work()
    void Enable() => _ = wq.Enable(0);                       // enable_delayed_work()
    void Free()                                              // kfree()
    {
        wq.CheckFree(0);
        memory.Free(0);
    }
    void Run() => memory.Use(0);                             // dwork->work.func()

    // Properties.
    /// <summary>The object is freed in the end.</summary>
    [Liveness] public Temporal CloserReturns => Eventually(Closer.Done);

    /// <summary>The model is not vacuous: the work is put off, or armed again, while it runs.</summary>
    [Reachable] public Bool ArmedWhileRunning => wq.IsRunning(0) & wq.IsPending(0);
}
