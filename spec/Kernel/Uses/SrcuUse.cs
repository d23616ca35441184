using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>What happens between hiding an object from the readers of a domain and the end of the domain.</summary>
public enum SrcuReclaim
{
    /// <summary>synchronize_srcu(), kfree(), cleanup_srcu_struct()</summary>
    Synchronize,
    /// <summary>call_srcu(), and srcu_barrier() before the end of the domain.</summary>
    CallAndBarrier,
    /// <summary>synchronize_srcu() of another domain.</summary>
    OtherDomain,
    /// <summary>call_srcu(), and the domain ends.</summary>
    NoBarrier,
    /// <summary>The domain ends first.</summary>
    CleanupFirst,
    /// <summary>The reader waits for the readers of another domain meanwhile.</summary>
    ReaderSynchronizesOther,
    /// <summary>The same, and a reader of the other domain waits for those of this one.</summary>
    CrossedDomains,
}

/// <summary>
/// How <see cref="Srcu"/> is used: hide, wait for the readers of the domain, free, end the domain. Readers may sleep,
/// and what they wait for must not wait for them.
/// </summary>
public sealed partial class SrcuUse(SrcuReclaim reclaim) : Protocol
{
    // State.
    readonly Srcu srcu = new();                            // The domain of the readers,
    readonly Srcu? other = NeedsOther(reclaim) ? new() : null; // and another one.
    readonly Slab memory = new(full: true);                // The object.
    readonly Var<bool> visible = Var(true);                // The pointer to it is there.

    static bool NeedsOther(SrcuReclaim reclaim) => reclaim is SrcuReclaim.OtherDomain
        or SrcuReclaim.ReaderSynchronizesOther or SrcuReclaim.CrossedDomains;

    // Processes
    Process Reader => FairProcess(reclaim is SrcuReclaim.ReaderSynchronizesOther or SrcuReclaim.CrossedDomains
        ? [ReadLock, StartOther, SynchronizeOther, Load, Use, ReadUnlock]
        : [ReadLock, Load, Use, ReadUnlock]);
    Process? OtherReader => NeedsOther(reclaim) ? FairProcess(
        reclaim == SrcuReclaim.CrossedDomains
            ? [LockOther, srcu.Synchronize(Reader), UnlockOther] : [LockOther, UnlockOther]) : null;
    Process Owner => FairProcess(reclaim switch
    {
        SrcuReclaim.Synchronize or SrcuReclaim.ReaderSynchronizesOther =>
            [Hide, srcu.Synchronize(Reader), Free, AwaitReader, Cleanup],
        SrcuReclaim.CallAndBarrier => [Hide, Call, AwaitReader, srcu.Barrier, Cleanup],
        SrcuReclaim.OtherDomain => [Hide, other!.Synchronize(OtherReader!), Free, AwaitReader, Cleanup],
        SrcuReclaim.NoBarrier => [Hide, Call, AwaitReader, Cleanup],
        SrcuReclaim.CleanupFirst => [Hide, Cleanup, srcu.Synchronize(Reader), Free],
        SrcuReclaim.CrossedDomains => [Hide],
    });
    Process Kworker => AnyOrder([CallBack], fair: true);

    // The readers.
    void ReadLock() => srcu.ReadLock();                    // srcu_read_lock(&srcu)
    void StartOther() => other!.StartSynchronize();        // synchronize_srcu(&other)
    void SynchronizeOther() => other!.FinishSynchronize(OtherReader!);
    void Load() => Branch(on: !visible, taken: ReadUnlock); // if (srcu_dereference())
    void Use() => memory.Use(0);
    void ReadUnlock() => srcu.ReadUnlock();                // srcu_read_unlock(&srcu, idx)
    void LockOther() => other!.ReadLock();
    void UnlockOther() => other!.ReadUnlock();

    // The owner of the domain.
    void Hide() => visible.Next = false;                   // rcu_assign_pointer(NULL)
    void Free() => memory.Free(0);                         // kfree()
    void Call() => srcu.Call();                            // call_srcu()
    void AwaitReader() => Await(Reader.Done);
    void Cleanup() => srcu.Cleanup();                      // cleanup_srcu_struct(&srcu)

    // srcu_invoke_callbacks(): srcu_barrier() waits until the callback has run.
    [Atomic("srcu_invoke_callbacks()")]
    void CallBack()
    {
        srcu.TakeCallback(Reader);
        memory.Free(0);
    }

    // Properties.
    /// <summary>Everybody returns.</summary>
    [Liveness] public Temporal OwnerReturns =>
        Eventually(Owner.Done & Reader.Done & (OtherReader is null ? true : OtherReader.Done));

    /// <summary>The model is not vacuous: the reader is inside when the object is hidden.</summary>
    [Reachable] public Bool ReadsWhileHidden => srcu.IsReading() & !visible;
}
