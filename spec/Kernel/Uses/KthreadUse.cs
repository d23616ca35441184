using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How a kthread that others wake is brought to rest.</summary>
public enum Rest
{
    /// <summary>The waker ends first, then the thread is stopped.</summary>
    WakerFirst,
    /// <summary>The thread is stopped while the waker may still wake it.</summary>
    StopFirst,
    /// <summary>The thread is parked while the waker may still wake it, and stopped afterwards.</summary>
    ParkFirst,
    /// <summary>It is parked for a while, and goes on.</summary>
    ParkAndUnpark,
    /// <summary>The waker ends first, but the thread looks at its flag before it announces its sleep.</summary>
    LooksBeforeSleep,
    /// <summary>The waker ends first, and the thread is stopped twice.</summary>
    StopTwice,
    /// <summary>It is parked twice: the second kthread_park() warns, does nothing and says -EBUSY.</summary>
    ParkTwice,
}

/// <summary>
/// How <see cref="Kthread"/> is used: kthread_stop() frees the task_struct, so those who wake it by its pointer
/// have to be gone by then, or it is parked until they are. And the thread looks at its flags between the
/// announcement of its sleep and the sleep: otherwise it sleeps through the request.
/// </summary>
public sealed partial class KthreadUse(Rest rest) : Protocol
{
    // State.
    readonly Kthread thread = new();

    // Processes
    Process Stopper => FairProcess(rest switch
    {
        Rest.WakerFirst or Rest.LooksBeforeSleep => [AwaitWaker, RequestStop, Reap],
        Rest.StopFirst => [RequestStop, Reap],
        Rest.StopTwice => [AwaitWaker, RequestStop, Reap, RequestStopAgain, ReapAgain],
        Rest.ParkFirst => [RequestPark, AwaitParked, AwaitWaker, RequestStop, Reap],
        Rest.ParkTwice =>
            [RequestPark, AwaitParked, RequestParkAgain, AwaitParkedAgain, AwaitWaker, RequestStop, Reap],
        Rest.ParkAndUnpark => [RequestPark, AwaitParked, Unpark, AwaitWaker, RequestStop, Reap],
    });
    Process Waker => FairProcess([Wake]);
    Process Thread => FairProcess(rest == Rest.LooksBeforeSleep
        ? [ParkIfAsked, ExitIfAsked, Announce, Schedule]
        : [Announce, ParkIfAsked, ExitIfAsked, Schedule]);

    void RequestPark() => _ = thread.RequestPark(); // kthread_park() asks,
    void AwaitParked() => Await(thread.IsParked);   // and waits.
    void RequestParkAgain() =>                      // kthread_park() waits only if it has asked.
        Branch(on: !thread.RequestPark(), taken: AwaitWaker);
    void AwaitParkedAgain() => Await(thread.IsParked);
    void Unpark() => thread.Unpark();               // kthread_unpark()
    void AwaitWaker() => Await(Waker.Done);
    void RequestStop() => thread.RequestStop();     // kthread_stop() asks,
    void Reap() => thread.Reap(Thread.Done);        // waits, and frees.
    void RequestStopAgain() => thread.RequestStop(); // kthread_stop() of what is freed,
    void ReapAgain() => thread.Reap(Thread.Done);   // whose exit nobody completes again.
    void Wake() => thread.WakeUp();                 // wake_up_process()
    void Announce() => thread.SetInterruptible();   // set_current_state(TASK_INTERRUPTIBLE)
    void ParkIfAsked() => thread.ParkIfAsked();     // if (kthread_should_park()) kthread_parkme()
    void ExitIfAsked()                              // if (kthread_should_stop()) return 0
    {
        Await(!thread.IsParked);
        Branch(on: thread.ShouldStop, taken: Return);
    }
    void Schedule()                                 // schedule()
    {
        thread.Schedule();
        Goto(rest == Rest.LooksBeforeSleep ? ParkIfAsked : Announce);
    }

    // Properties.
    /// <summary>The thread is stopped in the end.</summary>
    [Liveness] public Temporal StopReturns => Eventually(Stopper.Done);

    /// <summary>kthread_stop() returns when the thread has returned, and its task_struct is given back.</summary>
    [Invariant] public Bool StopIsLast => Stopper.Done.Implies(Thread.Done & thread.IsFreed);

    /// <summary>A thread that is parked does nothing.</summary>
    [Invariant] public Bool NoStepWhileParked => thread.IsParked.Implies(Thread.At(ExitIfAsked));

    /// <summary>Behind kthread_park() the thread is parked; behind kthread_unpark() it is not.</summary>
    [Invariant] public Bool? ParkIsThrough => rest switch
    {
        Rest.ParkFirst or Rest.ParkTwice => Stopper.At(AwaitWaker).Implies(thread.IsParked),
        Rest.ParkAndUnpark =>
            Stopper.At(Unpark).Implies(thread.IsParked) & Stopper.At(AwaitWaker).Implies(!thread.IsParked),
        _ => null,
    };

    /// <summary>The model is not vacuous: the thread sleeps, and cannot go on.</summary>
    [Reachable] public Bool ThreadSleeps => Thread.At(Schedule) & !Thread.Enabled(Schedule);

    /// <summary>The model is not vacuous: before anybody parks or stops the thread, the waker ends its sleep.</summary>
    [Reachable] public Bool WakerWakes => Waker.Done & Thread.At(Schedule) & !thread.IsInterruptible
        & Stopper.At(rest switch
        {
            Rest.StopFirst => RequestStop,
            Rest.ParkFirst or Rest.ParkTwice or Rest.ParkAndUnpark => RequestPark,
            _ => AwaitWaker,
        });
}
