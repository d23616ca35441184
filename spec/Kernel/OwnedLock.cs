namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A lock that its owner unlocks, as lockdep wants it. Another one's unlock opens it all the same: who was inside is
/// not alone there any more.
/// </summary>
/// <param name="shared">Plain shared memory: what unlocks it waits in a store buffer.</param>
/// <param name="initialised">Otherwise nobody may touch it before <see cref="Init"/>.</param>
public abstract class OwnedLock(bool shared, bool initialised) : Component
{
    internal readonly Owner owner = Owner(shared); // lock->owner
    internal readonly Var<bool>? made = initialised ? null : Var(false); // Somebody has initialised it.

    Bool isHeld => !owner.IsNobody & !owner.IsGone;

    /// <inheritdoc/>
    protected override string InC(string call) =>
        call is "lock()" or "trylock()" or "unlock()" ? $"{(this is Mutex ? "mutex" : "spin")}_{call}" : call;

    /// <summary>mutex_is_locked(), spin_is_locked()</summary>
    public Bool IsLocked
    {
        get
        {
            using var all = Atomically();
            if (IsInStep)
                CheckMemory();
            return isHeld;
        }
    }

    /// <summary>mutex_init(), spin_lock_init(): free, whoever had it.</summary>
    public void Init()
    {
        using var all = Atomically();
        CheckMemory(isInit: true);
        BugOn(isHeld, "NoFreeOfHeldLock", "BUG: held lock freed!");
        if (made is not null)
            made.Next = true;
        owner.Drop();
    }

    /// <summary>lock() of a mutex or a spinlock: the step waits and takes it. Its owner waits for itself.</summary>
    public void Lock()
    {
        using var all = Atomically();
        CheckMemory();
        Await(!isHeld);
        owner.Take();
    }

    /// <summary>trylock() of a mutex or a spinlock: the step takes it if it is free, and says whether it was.</summary>
    public Bool TryLock()
    {
        using var all = Atomically();
        CheckMemory();
        var wasFree = !isHeld;
        owner.TakeIf(wasFree);
        return wasFree;
    }

    /// <summary>unlock() of a mutex or a spinlock: the step lets it go.</summary>
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
        BugOn(isHeld, "NoFreeOfHeldLock", "BUG: held lock freed!");
        owner.End();
    }

    private protected void CheckMemory(bool isInit = false)
    {
        if (made is not null && !isInit)
            BugOn(!made, "NoUseBeforeInit", "Nobody touches a lock that nobody has initialised: its magic is wrong.");
        if (owner.CanEnd)
            BugOn(owner.IsGone, "NoUseAfterFree", "Nobody touches a lock whose memory is gone.");
    }
}
