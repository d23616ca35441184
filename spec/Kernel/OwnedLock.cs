namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A lock that its owner unlocks, as lockdep wants it. Another one's unlock opens it all the same: who was inside is
/// not alone there any more.
/// </summary>
/// <param name="shared">Plain shared memory: what unlocks it waits in a store buffer.</param>
public abstract class OwnedLock(bool shared) : Component
{
    internal readonly Owner owner = Owner(shared); // lock->owner

    /// <summary>mutex_is_locked(), spin_is_locked()</summary>
    public Bool IsLocked => !owner.IsNobody & !owner.IsGone;

    /// <summary>The step waits for the lock and takes it: mutex_lock(), spin_lock(). Its owner waits for
    /// itself.</summary>
    public void Lock()
    {
        using var all = Atomically();
        CheckMemory();
        Await(!IsLocked);
        owner.Take();
    }

    /// <summary>The step takes the lock if it is free, and says whether it was: mutex_trylock(),
    /// spin_trylock().</summary>
    public Bool TryLock()
    {
        using var all = Atomically();
        CheckMemory();
        var wasFree = !IsLocked;
        owner.TakeIf(wasFree);
        return wasFree;
    }

    /// <summary>The step lets the lock go: mutex_unlock(), spin_unlock().</summary>
    public void Unlock()
    {
        using var all = Atomically();
        CheckMemory();
        BugOn(
            !owner.IsMine & !owner.IsGone, "NoBadUnlockBalance", "Nobody lets go of a lock that it does not hold.");
        owner.Drop();
    }

    /// <summary>The memory that it is in goes: debug_check_no_locks_freed() looks at it.</summary>
    public void EndOfLife()
    {
        using var all = Atomically();
        BugOn(owner.IsGone, "NoDoubleFree", "Nothing is freed that is free already.");
        BugOn(IsLocked, "NoFreeOfHeldLock", "BUG: held lock freed!");
        owner.End();
    }

    void CheckMemory()
    {
        if (owner.CanEnd)
            BugOn(owner.IsGone, "NoUseAfterFree", "Nobody touches a lock whose memory is gone.");
    }
}
