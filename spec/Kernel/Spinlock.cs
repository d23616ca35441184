namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A spinlock: kernel/locking/spinlock.c. Who holds it is known by where that task stands. What a critical section
/// does can be one step of the spec, without the lock, where everything it touches is touched under the lock only.
/// </summary>
/// <param name="shared">Plain shared memory: what unlocks it waits in a store buffer.</param>
public sealed class Spinlock(bool shared = false) : Component
{
    internal readonly Var<bool> locked = shared ? Shared(false) : Var(false);

    /// <summary>spin_is_locked()</summary>
    public Bool IsLocked => locked.Now;

    /// <summary>The step waits for the lock and takes it: spin_lock().</summary>
    public void Lock()
    {
        Await(!locked);
        locked.Modify(true, Order.Acquire);
    }

    /// <summary>The step lets the lock go: spin_unlock().</summary>
    public void Unlock()
    {
        BugOn(!locked, "NoBadUnlockBalance", "Nobody lets go of a lock that is not held.");
        locked.Store(false, Order.Release);
    }
}
