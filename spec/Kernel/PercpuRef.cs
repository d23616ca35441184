namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A percpu_ref: lib/percpu-refcount.c. As long as it is alive it counts on each processor for itself, and never
/// becomes 0. percpu_ref_kill() has it count in one place; when a grace period later that is so for everybody, the
/// reference of its beginning is dropped. Until then percpu_ref_tryget_live() may still succeed, even behind kill: who
/// needs it to fail waits for confirm_kill(). When the last reference is dropped its release function is called, once
/// for each kill. Not modelled: PERCPU_REF_INIT_ATOMIC, percpu_ref_switch_to_atomic() without a kill, and that the
/// softirq still drops a reference of its own behind confirm_kill(): who frees the memory waits for the release
/// function, not for the confirmation alone.
/// </summary>
/// <param name="references">How many there can be beside that of the beginning; one more violates the type
/// invariant.</param>
public sealed class PercpuRef(int references = 1) : Component
{
    const string Underflow = "percpu ref <= 0 after switching to atomic: nobody drops a reference that is not there.";

    internal readonly Var<int> count = Var(1, max: references + 1);        // The sum, with that of the beginning.
    internal readonly Var<PercpuMode> mode = Var(PercpuMode.Percpu);       // ref->percpu_count_ptr
    internal readonly Flag gone = Flag();                                  // percpu_ref_exit()

    /// <summary>percpu_ref_is_zero()</summary>
    public Bool IsZero => mode == PercpuMode.Dead & count == 0;

    /// <summary>percpu_ref_is_dying()</summary>
    public Bool IsDying => mode != PercpuMode.Percpu;

    /// <summary>Everybody knows that it is killed: confirm_kill() has been called.</summary>
    public Bool IsConfirmed => mode == PercpuMode.Dead;

    /// <summary>percpu_ref_get(), by who has a reference.</summary>
    public void Get()
    {
        using var all = Atomically();
        CheckMemory();
        BugOn(IsZero, "NoUseAfterZero", "Nobody counts on from 0: the release function has been called.");
        count.Next = count + 1;
    }

    /// <summary>percpu_ref_tryget(): whether it was not 0; whether it is killed does not matter.</summary>
    public Bool TryGet()
    {
        using var all = Atomically();
        CheckMemory();
        var isThere = Let(!IsZero);
        count.Next = If(isThere, count + 1, count);
        return isThere;
    }

    /// <summary>
    /// percpu_ref_tryget_live(): false where it is killed, and everybody knows. Meanwhile it is one or the other.
    /// </summary>
    public bool TryGetLive()
    {
        using var all = Atomically();
        CheckMemory();
        if (Choose(2, taken => taken == 0 ? "live" : "dying") == 1)
        {
            Await(mode != PercpuMode.Percpu);
            return false;
        }
        Await(mode != PercpuMode.Dead);
        count.Next = count + 1;
        return true;
    }

    /// <summary>
    /// percpu_ref_put(): whether this was the last one, so that the caller runs the release function.
    /// </summary>
    public Bool Put()
    {
        using var all = Atomically();
        CheckMemory();
        BugOn(count == 0, "NoUnderflow", Underflow);
        var isLast = Let(mode == PercpuMode.Dead & count == 1);
        count.Next = Max(count - 1, 0);
        return isLast;
    }

    /// <summary>
    /// percpu_ref_kill(): from here on it is dying, and a grace period later it is dead for everybody.
    /// </summary>
    public void Kill()
    {
        using var all = Atomically();
        CheckMemory();
        BugOn(IsDying, "NoDoubleKill", "percpu_ref_kill_and_confirm called more than once!");
        mode.Next = If(mode == PercpuMode.Percpu, PercpuMode.Killed, mode);
    }

    /// <summary>percpu_ref_kill_and_confirm(), with the wait that most callers add: until confirm_kill().</summary>
    public Procedure KillAndConfirm => Blocking(Kill, AwaitConfirm);

    /// <summary>
    /// percpu_ref_resurrect(): alive again, with the reference of its beginning. The step waits for a grace period that
    /// runs.
    /// </summary>
    public void Resurrect()
    {
        using var all = Atomically();
        CheckMemory();
        BugOn(!IsDying, "NoResurrectOfLive", "WARN_ON_ONCE(!(percpu_count_ptr & __PERCPU_REF_DEAD)): it is alive.");
        Await(mode != PercpuMode.Killed);
        count.Next = If(mode == PercpuMode.Dead, count + 1, count);
        mode.Next = PercpuMode.Percpu;
    }

    /// <summary>percpu_ref_reinit(): the same of one that has become 0.</summary>
    public void Reinit()
    {
        using var all = Atomically();
        BugOn(!IsZero, "NoReinitOfUsed", "WARN_ON_ONCE(!percpu_ref_is_zero(ref)): somebody has a reference.");
        Resurrect();
    }

    /// <summary>percpu_ref_exit(): its memory goes.</summary>
    public void Exit()
    {
        using var all = Atomically();
        CheckMemory();
        gone.Raise();
    }

    /// <summary>
    /// percpu_ref_switch_to_atomic_rcu(), in a process of the protocol, a softirq: the step waits until the reference
    /// is killed, ends the grace period and drops the reference of the beginning. Whether that was the last one, so
    /// that the softirq runs the release function: the step becomes an action for each answer.
    /// </summary>
    public bool ConfirmKill()
    {
        using var all = Atomically();
        Await(mode == PercpuMode.Killed);
        CheckMemory();
        BugOn(count == 0, "NoUnderflow", Underflow);
        var isLast = Case(count == 1, "last", "");
        mode.Next = PercpuMode.Dead;
        count.Next = Max(count - 1, 0);
        return isLast;
    }

    void AwaitConfirm() => Await(mode != PercpuMode.Killed);

    void CheckMemory()
    {
        if (gone.IsUsed)
            BugOn(gone, "NoUseAfterFree", "Nobody uses a percpu_ref whose memory is gone: percpu_ref_exit().");
    }
}
