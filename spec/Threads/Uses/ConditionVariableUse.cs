using Quiesce.Protocols.Kernel;
using Quiesce.Protocols.Threads;

namespace Quiesce.Protocols.Uses.Threads;

/// <summary>How two consumers wait for what producers bring.</summary>
public enum ConditionWait
{
    /// <summary>They look again whenever they have been woken, and who brings something holds the mutex.</summary>
    Loop,
    /// <summary>They do not look again: if, where while is due.</summary>
    If,
    /// <summary>Who brings something wakes everybody first, and then brings it.</summary>
    SignalFirst,
    /// <summary>Who brings something does not hold the mutex.</summary>
    ChangeUnlocked,
    /// <summary>The last thing is announced with a signal, where two wait.</summary>
    SignalForAll,
    /// <summary>The same, and who brings it destroys the condition variable.</summary>
    DestroyEarly,
}

/// <summary>
/// How <see cref="ConditionVariable"/> is used: hold the mutex, look, wait, look again; change under the mutex, wake
/// everybody whom the change is for.
/// </summary>
public sealed partial class ConditionVariableUse(ConditionWait wait) : Protocol
{
    // State.
    readonly Mutex mutex = new();
    readonly ConditionVariable changed = new();
    readonly Var<int> items = Var(0, max: 2);              // What there is to take.
    readonly Var<bool> closed = Var(false);                // Nothing more comes.

    // Processes
    Process Consumer => FairProcess([mutex.Lock, Look, changed.Wait(mutex), Again, Take, mutex.Unlock], count: 2);
    Process Producer => FairProcess(wait switch
    {
        ConditionWait.SignalFirst =>
            [mutex.Lock, changed.Broadcast, mutex.Unlock, mutex.Lock, Put, Close, mutex.Unlock],
        ConditionWait.ChangeUnlocked => [Put, changed.Signal, Close, changed.Broadcast],
        ConditionWait.SignalForAll => [mutex.Lock, Put, Close, changed.Signal, mutex.Unlock],
        ConditionWait.DestroyEarly => [mutex.Lock, Put, Close, changed.Signal, mutex.Unlock, changed.Destroy],
        _ => [mutex.Lock, Put, changed.Signal, mutex.Unlock, .. close],
    });

    Step[] close => [mutex.Lock, Close, changed.Broadcast, mutex.Unlock];

    // A consumer.
    void Look(int self) => Branch(on: items > 0 | closed, taken: Take); // while (items == 0 && !closed)
    void Again(int self)
    {
        if (wait != ConditionWait.If)
            Goto(Look);
    }
    void Take(int self)                                    // items--, if there is one
    {
        BugOn(items == 0 & !closed, "NoTakeOfNothing", "Nobody takes what somebody else has taken already.");
        items.Next = Max(items - 1, 0);
    }

    // The producer.
    void Put() => items.Next = items + 1;
    void Close() => closed.Next = true;

    // Properties.
    /// <summary>Both consumers return.</summary>
    [Liveness] public Temporal ConsumersReturn => Eventually(Consumer.Done);

    /// <summary>The model is not vacuous: both wait.</summary>
    [Reachable] public Bool BothWait => Consumer[0].At("changed.Wait.Return") & Consumer[1].At("changed.Wait.Return");
}
