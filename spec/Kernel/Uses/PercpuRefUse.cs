using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How an object is closed whose users have references of a percpu_ref.</summary>
public enum PercpuEnd
{
    /// <summary>percpu_ref_kill_and_confirm(), and the end when the release function has been called.</summary>
    KillAndConfirm,
    /// <summary>percpu_ref_kill() alone: percpu_ref_tryget_live() may still succeed behind it.</summary>
    Kill,
    /// <summary>percpu_ref_kill_and_confirm(), and nobody waits for the release.</summary>
    NoRelease,
    /// <summary>The object is opened again: percpu_ref_reinit(), and closed once more.</summary>
    Reinit,
    /// <summary>It is opened again before the last reference is gone.</summary>
    ReinitEarly,
    /// <summary>
    /// The same with percpu_ref_resurrect(), which permits it; but the first release, if it came, stays completed.
    /// </summary>
    Resurrect,
    /// <summary>It is killed twice.</summary>
    KillTwice,
    /// <summary>A user drops its reference twice.</summary>
    PutTwice,
}

/// <summary>
/// How <see cref="PercpuRef"/> is used: kill, know that everybody knows, wait for the last one, free. Each of these is
/// later than the one before it.
/// </summary>
public sealed partial class PercpuRefUse(PercpuEnd end) : Protocol
{
    // State.
    readonly PercpuRef refs = new(references: 1);          // q->q_usage_counter
    readonly Slab memory = new(full: true);                // The object.
    readonly Completion released = new(max: 2);            // What ref->release() completes.
    readonly Var<bool> visible = Var(true);                // Others find the object.
    readonly Var<bool> closing = Var(false);               // From here on no new users are expected.

    // Processes
    Process User => FairProcess(
        end == PercpuEnd.PutTwice ? [Enter, Use, PutEarly, Put, Release] : [Enter, Use, Put, Release]);
    Process Softirq => ServiceProcess([ConfirmKill, ReleaseInSoftirq]);
    Process Closer => FairProcess(end switch
    {
        PercpuEnd.KillAndConfirm or PercpuEnd.PutTwice =>
            [refs.KillAndConfirm, ExpectNone, AwaitRelease, Hide, Exit, Free],
        PercpuEnd.Kill => [refs.Kill, ExpectNone, AwaitRelease, Hide, Exit, Free],
        PercpuEnd.NoRelease => [refs.KillAndConfirm, ExpectNone, Hide, Exit, Free],
        PercpuEnd.Reinit =>
            [refs.KillAndConfirm, AwaitRelease, refs.Reinit, refs.KillAndConfirm, AwaitRelease, Hide, Exit, Free],
        PercpuEnd.ReinitEarly =>
            [refs.KillAndConfirm, refs.Reinit, refs.KillAndConfirm, AwaitRelease, Hide, Exit, Free],
        PercpuEnd.Resurrect =>
            [refs.KillAndConfirm, refs.Resurrect, refs.KillAndConfirm, AwaitRelease, Hide, Exit, Free],
        PercpuEnd.KillTwice => [refs.KillAndConfirm, refs.Kill, ExpectNone, AwaitRelease, Hide, Exit, Free],
    });

    // A user finds the object and gets a reference in one section under rcu_read_lock(), which kfree_rcu() waits for.
    [Atomic("rcu_read_lock()")]
    void Enter()                                           // if (!percpu_ref_tryget_live(ref)) return
    {
        if (Case(visible, "found") && refs.TryGetLive())
            BugOn(closing, "NoLateUser", "Nobody gets in when the reference is known to be killed.");
        else
            Return();
    }
    void Use() => memory.Use(0);
    void PutEarly() => Branch(on: refs.Put(), taken: Release);
    void Put() => Branch(on: !refs.Put(), taken: Return);  // percpu_ref_put(ref)
    void Release() => released.Complete();                 // ref->release(ref)

    // percpu_ref_switch_to_atomic_rcu()
    void ConfirmKill()
    {
        if (!refs.ConfirmKill())
            Goto(ConfirmKill);
    }
    void ReleaseInSoftirq()                                // ref->release(ref)
    {
        released.Complete();
        Goto(ConfirmKill);
    }

    // Who closes it.
    void ExpectNone() => closing.Next = true;
    void AwaitRelease() => released.Wait();                // wait_for_completion()
    [Atomic("rcu_read_lock()")]
    void Hide() => visible.Next = false;                   // radix_tree_delete()
    void Exit() => refs.Exit();                            // percpu_ref_exit(ref)
    void Free() => memory.Free(0);                         // kfree()

    // Properties.
    /// <summary>The object is freed in the end.</summary>
    [Liveness] public Temporal CloserReturns => Eventually(Closer.Done);

    /// <summary>The model is not vacuous: a user is inside when the reference is dead for everybody.</summary>
    [Reachable] public Bool UsedWhileDead => refs.IsConfirmed & User.At(Use);
}
