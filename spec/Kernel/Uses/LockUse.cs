using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>Two tasks and two locks.</summary>
public enum LockOrder
{
    /// <summary>Both take them in one order.</summary>
    Same,
    /// <summary>Each takes the other's second one first: AB-BA.</summary>
    Opposite,
    /// <summary>One of them unlocks twice.</summary>
    UnlockTwice,
    /// <summary>One of them calls, inside the outer one, what takes it as well: "possible recursive locking".</summary>
    LockAgain,
}

/// <summary>
/// How <see cref="Spinlock"/> and <see cref="Mutex"/> are used: an inner lock is taken inside an outer one by all who
/// take both. kernel/locking/lockdep.c reports the same mistakes, as "possible circular locking dependency" and "bad
/// unlock balance".
/// </summary>
public sealed partial class LockUse(LockOrder order) : Protocol
{
    // State.
    readonly Mutex outer = new();
    readonly Spinlock inner = new();

    // Processes
    Process First => FairProcess([LockOuter, LockInner, UnlockInner, UnlockOuter]);
    Process Second => FairProcess(order switch
    {
        LockOrder.Same => [LockOuter, LockInner, UnlockInner, UnlockOuter],
        LockOrder.Opposite => [LockInner, LockOuter, UnlockOuter, UnlockInner],
        LockOrder.UnlockTwice => [LockOuter, LockInner, UnlockInner, UnlockInner, UnlockOuter],
        LockOrder.LockAgain => [LockOuter, LockInner, UnlockInner, LockOuter, UnlockOuter, UnlockOuter],
    });

    void LockOuter() => outer.Lock();       // mutex_lock()
    void LockInner() => inner.Lock();       // spin_lock()
    void UnlockInner() => inner.Unlock();   // spin_unlock()
    void UnlockOuter() => outer.Unlock();   // mutex_unlock()

    // Properties.
    /// <summary>Two tasks are never inside at once.</summary>
    [Invariant] public Bool MutualExclusion => !(First.At(UnlockInner) & Second.At(UnlockInner));

    /// <summary>Who is inside has both locks: lockdep_assert_held().</summary>
    [Invariant] public Bool BothLocksHeld =>
        (First.At(UnlockInner) | Second.At(order == LockOrder.Opposite ? "UnlockOuter" : "UnlockInner"))
            .Implies(outer.IsLocked & inner.IsLocked);

    /// <summary>Both tasks get through.</summary>
    [Liveness] public Temporal BothGetThrough => Eventually(First.Done & Second.Done);

    /// <summary>The model is not vacuous: one waits while the other is inside.</summary>
    [Reachable] public Bool OneWaits => inner.IsLocked & First.At(LockOuter) & outer.IsLocked;
}
