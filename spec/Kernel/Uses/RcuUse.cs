using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>What a module does between taking an object from the readers' sight and its own end.</summary>
public enum Reclaim
{
    /// <summary>synchronize_rcu(), kfree()</summary>
    Synchronize,
    /// <summary>call_rcu(), and rcu_barrier() before the end.</summary>
    CallAndBarrier,
    /// <summary>kfree() at once.</summary>
    FreeAtOnce,
    /// <summary>synchronize_rcu() too early: the readers still see the object.</summary>
    SynchronizeFirst,
    /// <summary>call_rcu(), and the end without looking after the callback.</summary>
    NoBarrier,
    /// <summary>call_rcu(), and synchronize_rcu() in place of rcu_barrier().</summary>
    SynchronizeForBarrier,
    /// <summary>call_rcu() twice.</summary>
    CallTwice,
    /// <summary>As Synchronize, and the reader itself calls synchronize_rcu() inside.</summary>
    ReaderSynchronizes,
    /// <summary>As Synchronize, and the reader calls rcu_read_unlock() twice.</summary>
    ReaderUnlocksTwice,
}

/// <summary>
/// How <see cref="Rcu"/> is used: hide the object, wait for those who have seen it, free it. A grace period is not
/// the callback that waits for one: for that there is rcu_barrier().
/// </summary>
public sealed partial class RcuUse(Reclaim reclaim) : Protocol
{
    // State.
    readonly Rcu rcu = new(synchronizers: 2);
    readonly Slab cache = new(full: true);                 // The object's kmem_cache.
    readonly Var<bool> visible = Var(true);                // The pointer to it is there.

    // Processes
    Process Reader => FairProcess(reclaim switch
    {
        Reclaim.ReaderSynchronizes => [ReadLock, StartInside, SynchronizeInside, ReadUnlock],
        Reclaim.ReaderUnlocksTwice => [ReadLock, Load, Use, ReadUnlock, UnlockAgain],
        _ => [ReadLock, Load, Use, ReadUnlock],
    });
    Process Module => FairProcess(reclaim switch
    {
        Reclaim.Synchronize or Reclaim.ReaderSynchronizes or Reclaim.ReaderUnlocksTwice =>
            [Hide, StartSynchronize, Synchronize, Free, DestroyCache],
        Reclaim.CallAndBarrier => [Hide, Call, StartBarrier, Barrier, DestroyCache],
        Reclaim.FreeAtOnce => [Hide, Free, DestroyCache],
        Reclaim.SynchronizeFirst => [StartSynchronize, Synchronize, Hide, Free, DestroyCache],
        Reclaim.NoBarrier => [Hide, Call, DestroyCache],
        Reclaim.SynchronizeForBarrier => [Hide, Call, StartSynchronize, Synchronize, DestroyCache],
        Reclaim.CallTwice => [Hide, Call, Call, StartBarrier, Barrier, DestroyCache],
    });
    Process Softirq => AnyOrder([CallBack], fair: true);

    // The reader.
    void ReadLock() => rcu.ReadLock();                     // rcu_read_lock()
    void Load() => Branch(on: !visible, taken: ReadUnlock); // if (rcu_dereference())
    void Use() => cache.Use(0);
    void StartInside() => rcu.StartSynchronize(1);         // synchronize_rcu()
    void SynchronizeInside() => rcu.FinishSynchronize(Reader, 1);
    void ReadUnlock() => rcu.ReadUnlock();                 // rcu_read_unlock()
    void UnlockAgain() => rcu.ReadUnlock();                // The same again, behind an "out:" say.

    // The module.
    void Hide() => visible.Next = false;                   // rcu_assign_pointer(NULL)
    void StartSynchronize() => rcu.StartSynchronize();     // synchronize_rcu()
    void Synchronize() => rcu.FinishSynchronize(Reader);
    void Free() => cache.Free(0);                          // kmem_cache_free()
    void Call() => rcu.Call();                             // call_rcu()
    void StartBarrier() => rcu.StartBarrier();             // rcu_barrier()
    void Barrier() => rcu.FinishBarrier();
    void DestroyCache() => cache.Destroy();                // kmem_cache_destroy()

    // rcu_do_batch(): rcu_barrier() waits until the callback has run, not until it is off the list.
    [Atomic("rcu_do_batch()")]
    void CallBack()
    {
        rcu.TakeCallback(Reader);
        cache.Free(0);
    }

    // Properties.
    /// <summary>The module's exit returns.</summary>
    [Liveness] public Temporal ModuleExits => Eventually(Module.Done);

    /// <summary>The model is not vacuous: the reader has found the object when it is hidden, and is about to use
    /// it.</summary>
    [Reachable] public Bool ReadsWhileHidden =>
        rcu.IsReading() & !visible & (Reader.Has(Use) ? Reader.At(Use) : true);
}
