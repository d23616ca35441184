using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How two tasks drop their references to an object with a lock in it, under which they have worked.</summary>
public enum LockLife
{
    /// <summary>mutex_unlock(), and then the reference is dropped.</summary>
    PutUnlocked,
    /// <summary>
    /// The reference is dropped under the mutex: the other may have freed it before mutex_unlock() is over.
    /// </summary>
    PutLocked,
    /// <summary>The same with a spinlock, which is free, and no more looked at, by one store.</summary>
    PutSpinlocked,
    /// <summary>As PutLocked, and the last one frees the object before it unlocks.</summary>
    FreeLocked,
    /// <summary>As PutUnlocked, and nobody has initialised the mutex.</summary>
    NotInitialised,
}

/// <summary>
/// How the memory of a <see cref="Mutex"/> or a <see cref="Spinlock"/> is used: a mutex is free before mutex_unlock()
/// is over, so that who gets it next, and frees it, is too early. A reference that keeps the object is dropped behind
/// that.
/// </summary>
public sealed partial class LockLifeUse(LockLife life) : Protocol
{
    // State.
    readonly Mutex mutex = new(initialised: life != LockLife.NotInitialised); // object->mutex
    readonly Spinlock spinlock = new();                    // object->lock
    readonly Refcount refs = new(init: 2);                 // object->refs
    readonly Slab memory = new(full: true);                // The object.
    readonly Local<bool> last = Local(false);              // The task has dropped the last reference.

    // Processes
    Process Task => FairProcess(life switch
    {
        LockLife.PutUnlocked or LockLife.NotInitialised => [mutex.Lock, Use, mutex.UnlockSlowpath, Put, Free],
        LockLife.PutLocked => [mutex.Lock, Use, Put, mutex.UnlockSlowpath, Free],
        LockLife.FreeLocked => [mutex.Lock, Use, Put, FreeIfLast, mutex.UnlockSlowpath],
        LockLife.PutSpinlocked => [spinlock.Lock, Use, Put, spinlock.Unlock, FreeSpinlock],
    }, count: 2);

    void Use(int self) => memory.Use(0);
    void Put(int self) => last.Next = refs.DecAndTest();   // refcount_dec_and_test(&object->refs)
    void Free(int self)                                    // if it was: kfree(object)
    {
        if (!Case(last, "last"))
            return;
        mutex.EndOfLife();
        memory.Free(0);
    }
    void FreeIfLast(int self) => Free(self);
    void FreeSpinlock(int self)
    {
        if (!Case(last, "last"))
            return;
        spinlock.EndOfLife();
        memory.Free(0);
    }

    // Properties.
    /// <summary>The object is freed when nobody has it any more.</summary>
    [Invariant] public Bool NoLeak => Task.Done.Implies(memory.IsEmpty);

    /// <summary>Both return.</summary>
    [Liveness] public Temporal BothReturn => Eventually(Task.Done);

    /// <summary>The model is not vacuous: a task waits for the lock while the other one works.</summary>
    [Reachable] public Bool OneWaits => Task[0].At(Use) & (mutex.IsLocked | spinlock.IsLocked);
}
