using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How a sysfs attribute, or a proc entry or a shrinker, is removed whose function others call.</summary>
public enum Removal
{
    /// <summary>It is removed, then what it works on is freed.</summary>
    Remove,
    /// <summary>What it works on is freed first.</summary>
    FreeFirst,
    /// <summary>It is taken off, and nobody waits for those who are inside: no drain.</summary>
    NoDrain,
    /// <summary>It is waited until nobody is inside, and then taken off.</summary>
    DrainFirst,
    /// <summary>A function of the attribute removes it: a "delete" file.</summary>
    RemoveInside,
    /// <summary>The same with sysfs_remove_file_self(), which gives the reference of the function back.</summary>
    RemoveSelf,
    /// <summary>It is removed under a lock that the function takes, too: s_active of lockdep.</summary>
    RemoveLocked,
    /// <summary>Whoever finds it calls the function without a reference.</summary>
    NoReference,
}

/// <summary>
/// How <see cref="ActiveReferences"/> are used: who calls a function of something that can be removed has an active
/// reference meanwhile, and who removes it waits for all of them, after it has seen to it that no more come.
/// </summary>
public sealed partial class ActiveReferencesUse(Removal removal) : Protocol
{
    // State.
    readonly ActiveReferences active = new(max: 2);        // kn->active
    readonly Slab memory = new(full: true);                // What the function works on.
    readonly Mutex mutex = new();                          // A mutex of the driver.

    // Processes
    Process Reader => FairProcess(removal switch
    {
        Removal.NoReference => [TestActive, Show],
        Removal.RemoveLocked => [Get, mutex.Lock, Show, mutex.Unlock, active.Put],
        Removal.RemoveInside => [Get, Show, active.Remove, active.Put, Free],
        Removal.RemoveSelf => [Get, Show, active.Put, active.Remove, Free],
        _ => [Get, Show, active.Put],
    });
    Process Remover => FairProcess(removal switch
    {
        Removal.Remove or Removal.NoReference => [active.Remove, Free],
        Removal.FreeFirst => [Free, active.Remove],
        Removal.NoDrain => [active.Deactivate, Free],
        Removal.DrainFirst => [AwaitNobody, active.Deactivate, Free],
        Removal.RemoveLocked => [mutex.Lock, active.Remove, Free, mutex.Unlock],
        Removal.RemoveInside or Removal.RemoveSelf => [Get, Show, active.Put],
    });

    // kernfs_fop_read_iter(), proc_reg_read(), shrink_slab()
    void Get() => Branch(on: !active.TryGet(), taken: Return); // if (!kernfs_get_active(kn)) return -ENODEV
    void TestActive() => Branch(on: !active.IsActive, taken: Return);
    void Show() => memory.Use(0);                          // attr->show()

    // kernfs_remove(), remove_proc_entry(), shrinker_free()
    void AwaitNobody() => Await(active.Inside == 0);        // wait_event(active == 0)
    void Free() => memory.Free(0);                         // kfree()

    // Properties.
    /// <summary>It is removed in the end.</summary>
    [Liveness] public Temporal RemoveReturns => Eventually(Reader.Done & Remover.Done);

    /// <summary>The model is not vacuous: somebody is inside while nobody can come in any more.</summary>
    [Reachable] public Bool? DrainsInside =>
        removal is Removal.NoReference ? null : !active.IsActive & active.Inside > 0;
}
