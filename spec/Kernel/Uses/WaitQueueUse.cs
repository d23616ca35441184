using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>In which order a waiter looks at its condition and announces its sleep.</summary>
public enum SleepOrder
{
    /// <summary>It announces, looks, and sleeps: wait_event().</summary>
    PrepareFirst,
    /// <summary>It looks, announces, and sleeps.</summary>
    LookFirst,
    /// <summary>As wait_event(), but the waker wakes before it makes the condition true.</summary>
    WakeFirst,
}

/// <summary>
/// How <see cref="WaitQueue"/> is used: announce, look, sleep on the one side, and change, wake on the other. In
/// any other order a wake-up is lost, when it comes between the look and the announcement.
/// </summary>
public sealed partial class WaitQueueUse(SleepOrder order) : Protocol
{
    // State.
    readonly WaitQueue queue = new();
    readonly Var<bool> condition = Var(false);

    // Processes
    Process Waiter => FairProcess(order == SleepOrder.LookFirst
        ? [Look, Prepare, Sleep, Finish]
        : [Prepare, Look, Sleep, Finish]);
    Process Waker => FairProcess(order == SleepOrder.WakeFirst ? [Wake, Change] : [Change, Wake]);

    void Prepare() => queue.PrepareToWait();              // prepare_to_wait()
    void Look() => Branch(on: condition, taken: Finish);  // if (condition) break
    void Sleep()                                          // schedule(), and once more
    {
        queue.Schedule();
        Goto(order == SleepOrder.LookFirst ? Look : Prepare);
    }
    void Finish() => queue.FinishWait();                  // finish_wait()
    void Change() => condition.Next = true;
    void Wake() => queue.WakeUp();                        // wake_up()

    // Properties.
    /// <summary>The waiter goes on once the condition is true.</summary>
    [Liveness] public Temporal WaiterGoesOn => Eventually(Waiter.Done);

    /// <summary>The model is not vacuous: the waiter is asleep, and the condition is false.</summary>
    [Reachable] public Bool WaiterSleeps => Waiter.At(Sleep) & queue.IsQueued() & !condition;
}
