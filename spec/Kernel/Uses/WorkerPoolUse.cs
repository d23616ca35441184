using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>Where the work runs that another work waits for.</summary>
public enum Dependency
{
    /// <summary>On a queue of its own, and there is a kworker for it.</summary>
    OwnQueue,
    /// <summary>On the same queue, whose max_active is 1.</summary>
    SameQueue,
    /// <summary>On a queue of its own, at the address of the work that waits, which is free already.</summary>
    SameAddress,
    /// <summary>On a queue of its own, and no kworker is left and none can be made.</summary>
    NoKworker,
    /// <summary>The same, and the queue has a rescuer: WQ_MEM_RECLAIM.</summary>
    Rescuer,
}

/// <summary>
/// How <see cref="WorkerPool"/> is used: a work may wait for another one only if that one gets a kworker. Three
/// things can keep it from one: max_active of its queue, want of memory for one more kworker, and a work at its
/// address that is still executed.
/// </summary>
public sealed partial class WorkerPoolUse(Dependency dependency) : Protocol
{
    // State. Work 0 waits for the other; the queues are 0 and 1.
    readonly WorkerPool pool = new(works: 2, workers: 2, maxActive: [1, 1]);
    readonly Completion done = new();

    int DependencyQueue => dependency == Dependency.SameQueue ? 0 : 1;
    int DependencyWork => dependency == Dependency.SameAddress ? 0 : 1;

    // Processes
    Process Producer => FairProcess([QueueWork]);
    Process Kworker => ServiceProcess(
        [TakeWork, QueueDependency, WaitForDependency, EndWork, RunDependency],
        count: dependency is Dependency.NoKworker or Dependency.Rescuer ? 1 : 2);
    Process? RescuerThread => dependency == Dependency.Rescuer
        ? ServiceProcess([Rescue, RunDependencyByRescuer]) : null;

    void QueueWork() => _ = pool[0].Queue(0);              // queue_work()
    void TakeWork(int self)                                // process_one_work(), from any queue of the pool
    {
        var queue = Choose(2);
        var work = pool[queue].Take(self);
        if (queue == DependencyQueue && work == DependencyWork)
            Goto(RunDependency);
    }

    // The work.
    void QueueDependency(int self) => _ = pool[DependencyQueue].Queue(DependencyWork); // queue_work()
    void WaitForDependency(int self) => done.Wait();       // wait_for_completion()
    void EndWork(int self)
    {
        pool.End(self);
        Goto(TakeWork);
    }

    // The work it waits for.
    void RunDependency(int self)                           // complete()
    {
        done.Complete();
        pool.End(self);
        Goto(TakeWork);
    }

    // rescuer_thread()
    void Rescue() => pool[DependencyQueue].Take(1);
    void RunDependencyByRescuer()
    {
        done.Complete();
        pool.End(1);
        Goto(Rescue);
    }

    // Properties.
    /// <summary>A work goes on only when what it waits for waits no more itself.</summary>
    [Invariant] public Bool NoEarlyEnd =>
        Kworker.At(EndWork).Implies(!pool[DependencyQueue].IsPending(DependencyWork));

    /// <summary>A work that is queued runs.</summary>
    [Liveness] public Temporal WorkRuns => Eventually(Kworker.At(WaitForDependency));

    /// <summary>The work that waits goes on.</summary>
    [Liveness] public Temporal WorkGoesOn => LeadsTo(Kworker.At(WaitForDependency), Kworker.At(EndWork));

    /// <summary>The model is not vacuous: the work waits, and what it waits for is pending.</summary>
    [Reachable] public Bool DependencyIsPending =>
        Kworker.At(WaitForDependency) & pool[DependencyQueue].IsPending(DependencyWork);
}
