namespace Quiesce.Protocols.Kernel;

/// <summary>
/// References of those who are inside an object's functions, which whoever removes it waits for: kn->active of
/// fs/kernfs/dir.c (sysfs), pde->in_use of fs/proc/inode.c, shrinker->refcount with shrinker->done of mm/shrinker.c.
/// Who removes it first sees to it that no more come in, and then waits for the last to leave. Who is inside and
/// removes it waits for itself, unless it gives its own reference back first: sysfs_break_active_protection().
/// Not modelled: the grace period that keeps the object itself until nobody looks for it any more.
/// </summary>
/// <param name="max">How many can be inside at once; one more violates the type invariant.</param>
/// <param name="active">It is registered when the protocol begins: otherwise nobody gets in before <see
/// cref="Activate"/>.</param>
public sealed class ActiveReferences(int max = 1, bool active = true) : Component
{
    internal readonly Var<int> inside = Var(0, max: max);   // kn->active, pde->in_use
    internal readonly Var<bool> removed = Var(!active);     // KN_DEACTIVATED_BIAS, BIAS of proc
    internal readonly Flag gone = Flag();                   // The memory that they are in.

    /// <summary>kernfs_active(): who comes now gets in.</summary>
    public Bool IsActive => !removed;

    /// <summary>How many are inside.</summary>
    public Int Inside => inside.Now;

    /// <summary>kernfs_activate(), proc_register(), shrinker_register(): from here on others get in.</summary>
    public void Activate()
    {
        using var all = Atomically();
        CheckMemory();
        removed.Next = false;
    }

    /// <summary>
    /// kernfs_get_active(), use_pde(): atomic_inc_unless_negative(); shrinker_try_get(). Whether it is not removed.
    /// </summary>
    public Bool TryGet()
    {
        using var all = Atomically();
        CheckMemory();
        var isActive = Let(!removed);
        inside.Next = If(isActive, inside + 1, inside);
        return isActive;
    }

    /// <summary>kernfs_put_active(), unuse_pde(), shrinker_put(): the last one wakes who drains.</summary>
    public void Put()
    {
        using var all = Atomically();
        CheckMemory();
        BugOn(inside == 0, "NoUnderflow", "Nobody drops a reference that is not there.");
        inside.Next = Max(inside - 1, 0);
    }

    /// <summary>
    /// kernfs_remove(), remove_proc_entry(), shrinker_free(): nobody comes in, and the last one leaves.
    /// </summary>
    public Procedure Remove => Blocking(Deactivate, Drain);

    /// <summary>The first half: atomic_add(KN_DEACTIVATED_BIAS, &amp;kn->active). Nobody comes in any more.</summary>
    public void Deactivate()
    {
        using var all = Atomically();
        CheckMemory();
        removed.Next = true;
    }

    /// <summary>The second half, kernfs_drain(): waits until nobody is inside.</summary>
    public void Drain()
    {
        using var all = Atomically();
        CheckMemory();
        BugOn(!removed, "NoDrainOfActive", "WARN_ON_ONCE(kernfs_active(kn)): more come in while it is drained.");
        Await(removed & inside == 0);
    }

    /// <summary>The memory that the references are in goes.</summary>
    public void EndOfLife()
    {
        using var all = Atomically();
        if (gone.IsUsed)
            BugOn(gone, "NoDoubleFree", "Nothing is freed that is free already.");
        gone.Raise();
    }

    void CheckMemory()
    {
        if (gone.IsUsed)
            BugOn(gone, "NoUseAfterFree", "Nobody takes or drops an active reference of what has been freed.");
    }
}
