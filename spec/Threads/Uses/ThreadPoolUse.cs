using Quiesce.Protocols.Kernel;
using Quiesce.Protocols.Threads;

namespace Quiesce.Protocols.Uses.Threads;

/// <summary>How an object ends whose tasks run in a thread pool.</summary>
public enum PoolEnd
{
    /// <summary>The pool is shut down, and it is waited until all tasks have run.</summary>
    Destroy,
    /// <summary>It is shut down, and nobody waits.</summary>
    ShutdownOnly,
    /// <summary>What is queued is dropped, and nobody waits for what runs.</summary>
    ShutdownNow,
    /// <summary>The task is taken out of the queue, if it is there: it may be running.</summary>
    Remove,
    /// <summary>The pool is shut down by one of its tasks, which waits for all of them.</summary>
    DestroyInTask,
    /// <summary>The memory of the pool goes behind the shutdown, and nobody waits.</summary>
    FreeEarly,
}

/// <summary>
/// How <see cref="ThreadPool"/> is used: no more tasks, then wait for those that are there, then free what they use,
/// and the pool. Whoever submits learns that it was too late.
/// </summary>
public sealed partial class ThreadPoolUse(PoolEnd end) : Protocol
{
    // State.
    readonly ThreadPool pool = new();
    readonly Slab memory = new(full: true);                // What the task works on.

    // Processes
    Process Submitter => FairProcess([Submit, Submit]);
    Process Thread => pool.Thread(end == PoolEnd.DestroyInTask ? [Run, pool.Destroy] : [Run]);
    Process Owner => FairProcess(end switch
    {
        PoolEnd.Destroy => [pool.Destroy, Free],
        PoolEnd.ShutdownOnly => [pool.Shutdown, Free],
        PoolEnd.ShutdownNow => [pool.ShutdownNow, Free],
        PoolEnd.Remove => [pool.Shutdown, Remove, Free],
        PoolEnd.DestroyInTask => [AwaitIdle, Free],
        PoolEnd.FreeEarly => [AwaitSubmitter, pool.Shutdown, pool.EndOfLife],
    });

    void Submit()                                          // pool.submit(task)
    {
        if (!pool.Submit())
            Return();
    }
    void AwaitSubmitter() => Await(Submitter.Done);
    void Remove() => _ = pool.Remove();                    // pool.remove(task)
    void AwaitIdle() => Await(Submitter.Done & pool.IsIdle);
    void Run() => memory.Use(0);                           // task.run()
    void Free() => memory.Free(0);                         // delete object

    // Properties.
    /// <summary>The object is freed in the end.</summary>
    [Liveness] public Temporal OwnerReturns => Eventually(Owner.Done);

    /// <summary>The model is not vacuous: a task is queued while another one runs.</summary>
    [Reachable] public Bool QueuedWhileRunning => pool.IsQueued(0) & pool.IsRunning(0);
}
