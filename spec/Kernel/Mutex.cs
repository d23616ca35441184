namespace Quiesce.Protocols.Kernel;

/// <summary>A mutex of kernel/locking/mutex.c. Who holds it is known by where that task stands.</summary>
public sealed class Mutex : Component
{
    internal readonly Var<bool> locked = Var(false);

    /// <summary>mutex_is_locked()</summary>
    public Bool IsLocked => locked.Now;

    /// <summary>The step waits for the mutex and takes it: mutex_lock().</summary>
    public void Lock()
    {
        Await(!locked);
        locked.Next = true;
    }

    /// <summary>The step takes the mutex if it is free, and says whether it was: mutex_trylock().</summary>
    public Bool TryLock()
    {
        var wasFree = !locked;
        locked.Next = true;
        return wasFree;
    }

    /// <summary>The step lets the mutex go: mutex_unlock().</summary>
    public void Unlock() => locked.Next = false;
}
