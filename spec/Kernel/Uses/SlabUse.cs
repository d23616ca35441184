using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>Who frees an object.</summary>
public enum Freeing
{
    /// <summary>The one that uses it last.</summary>
    LastUser,
    /// <summary>Both.</summary>
    Both,
    /// <summary>The other, while this one still uses it.</summary>
    Early,
    /// <summary>Nobody.</summary>
    Nobody,
    /// <summary>The other, while this one still uses it; and somebody else gets the memory.</summary>
    EarlyAndReused,
}

/// <summary>
/// How <see cref="Slab"/> is used: an object is freed once, after its last use, and before its cache is destroyed.
/// A use of an object that was freed is noticed as long as nobody else has got the memory.
/// </summary>
public sealed partial class SlabUse(Freeing freeing) : Protocol
{
    // State.
    readonly Slab slab = new(objects: 1, full: true);    // One object, allocated, that both point at.

    // Processes
    Process User => FairProcess(freeing switch
    {
        Freeing.LastUser => [Use, AwaitOther, Free],
        Freeing.Both => [Use, Free],
        Freeing.Early or Freeing.EarlyAndReused or Freeing.Nobody => [Use],
    });
    Process Other => FairProcess(freeing switch
    {
        Freeing.LastUser or Freeing.Nobody => [Use],
        Freeing.Both or Freeing.Early => [Use, Free],
        Freeing.EarlyAndReused => [Use, Free, Alloc, Free],
    });
    Process Exit => FairProcess([DestroyCache]);

    void Use()
    {
        slab.Use(0);
        if (freeing == Freeing.EarlyAndReused)
            BugOn(Other.At("Free#2"), "NoTypeConfusion", "Nobody takes another object for its own: no KASAN sees it.");
    }
    void AwaitOther() => Await(Other.Done);
    void Free() => slab.Free(0);                         // kmem_cache_free()
    void Alloc() => slab.Alloc();                        // kmem_cache_alloc()
    void DestroyCache()                                  // kmem_cache_destroy()
    {
        Await(User.Done & Other.Done);
        slab.Destroy();
    }

    // Properties.
    /// <summary>The cache is gone in the end.</summary>
    [Liveness] public Temporal CacheIsDestroyed => Eventually(slab.IsDestroyed);

    /// <summary>The model is not vacuous: both point at it.</summary>
    [Reachable] public Bool BothUse => User.At(Use) & Other.At(Use);
}
