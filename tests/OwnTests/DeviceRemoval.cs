namespace OwnTests;

/// <summary>How remove() gets rid of the device's work.</summary>
public enum Patch
{
    /// <summary>cancel_work(): what is not running yet does not run any more.</summary>
    None,
    /// <summary>cancel_work_sync(): and what is running has ended.</summary>
    CancelSync,
}

/// <summary>
/// A driver frees its device, for which work was queued. remove() cancels the work first; a worker may have taken
/// it already. See kernel/workqueue.c:cancel_work_sync(). Not modelled: work that queues itself again.
/// </summary>
public sealed class DeviceRemoval(Patch patch, int works = 1) : Protocol
{
    // State.
    internal readonly Var<int> pending = Var(works, max: works); // On the workqueue.
    internal readonly Var<bool> freed = Var(false);              // kfree(device)

    // Processes
    internal Process Remove => FairProcess(patch switch
    {
        Patch.None => [CancelWork, FreeDevice],
        Patch.CancelSync => [CancelWork, WaitForWork, FreeDevice],
    });
    internal Process Worker => FairProcess([TakeWork, RunWork, GoIdle], count: works);

    // remove()
    void CancelWork() => pending.Next = 0;
    void WaitForWork() => Await(!Worker.At(RunWork)); // __flush_work()
    void FreeDevice() => freed.Next = true;

    // worker_thread()
    void TakeWork()
    {
        pending.Next = If(pending > 0, pending - 1, pending);
        Branch(on: pending > 0, taken: RunWork, otherwise: GoIdle);
    }
    void RunWork() { }                                // It uses the device.
    void GoIdle() { }

    // Properties.
    /// <summary>No work runs on a device that has been freed.</summary>
    [Invariant] public Bool NoUseAfterFree => freed.Implies(!Worker.At(RunWork));

    /// <summary>The model is not vacuous: work runs.</summary>
    [Reachable] public Bool WorkRuns => Worker.At(RunWork);

    /// <summary>remove() gets to its end.</summary>
    [Liveness] public Temporal RemoveEnds => Eventually(Remove.Done);
}
