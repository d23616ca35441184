using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How an object ends that has a timer in it, which arms itself again.</summary>
public enum TimerEnd
{
    /// <summary>timer_shutdown_sync(), whoever still arms the timer.</summary>
    ShutdownSync,
    /// <summary>timer_delete_sync() once nobody arms the timer but itself.</summary>
    DeleteSync,
    /// <summary>The same while somebody else may still arm it.</summary>
    DeleteSyncEarly,
    /// <summary>timer_delete() only: the function may be running, and arm the timer again.</summary>
    Delete,
    /// <summary>The memory is freed, whatever becomes of the timer.</summary>
    FreeAtOnce,
    /// <summary>timer_shutdown_sync() by the function of the timer itself.</summary>
    ShutdownInFunction,
    /// <summary>timer_shutdown_sync() under a lock that the function takes, too.</summary>
    ShutdownUnderLock,
}

/// <summary>
/// How <see cref="Timer"/> is used: before the memory of a timer goes, it is not pending, its function has returned,
/// and nobody arms it any more. timer_delete_sync() sees to the first two, timer_shutdown_sync() to all three.
/// </summary>
public sealed partial class TimerUse(TimerEnd end) : Protocol
{
    // State.
    readonly Timer timer = new();
    readonly Slab memory = new(full: true);                // The object with the timer in it.
    readonly Spinlock objectLock = new();                  // A lock of the object.

    // Processes
    Process Producer => FairProcess([Arm]);
    Process Closer => StrongFairProcess(end switch
    {
        TimerEnd.DeleteSync => [AwaitProducer, timer.DeleteSync, Free],
        TimerEnd.DeleteSyncEarly => [timer.DeleteSync, AwaitProducer, Free],
        TimerEnd.Delete => [AwaitProducer, timer.Delete, Free],
        TimerEnd.FreeAtOnce => [AwaitProducer, Free],
        TimerEnd.ShutdownUnderLock => [objectLock.Lock, timer.ShutdownSync, objectLock.Unlock, AwaitProducer, Free],
        TimerEnd.ShutdownSync or TimerEnd.ShutdownInFunction => [timer.ShutdownSync, AwaitProducer, Free],
    });
    Process Softirq => timer.Softirq(end switch
    {
        TimerEnd.ShutdownInFunction => [RunFunction, timer.ShutdownSync],
        TimerEnd.ShutdownUnderLock => [objectLock.Lock, RunFunction, objectLock.Unlock, timer.Mod],
        _ => [RunFunction, timer.Mod],
    });

    void Arm()                                             // mod_timer()
    {
        memory.Use(0);
        timer.Mod();
    }
    void AwaitProducer() => Await(Producer.Done);
    void Free()                                            // kfree()
    {
        timer.CheckFree();
        memory.Free(0);
    }
    void RunFunction() => memory.Use(0);                   // timer->function()

    // Properties.
    /// <summary>The object is freed in the end.</summary>
    [Liveness] public Temporal CloserReturns => Eventually(Closer.Done);

    /// <summary>The model is not vacuous: the timer is armed while its function runs.</summary>
    [Reachable] public Bool? ArmedWhileRunning =>
        end == TimerEnd.ShutdownInFunction ? null : timer.IsRunning & timer.IsPending;

    /// <summary>The model is not vacuous: the function runs.</summary>
    [Reachable] public Bool FunctionRuns => Softirq.At(RunFunction);
}
