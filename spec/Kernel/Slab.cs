namespace Quiesce.Protocols.Kernel;

/// <summary>
/// Memory for objects of one kind: mm/slab_common.c. An object is an address, 0..objects-1, and any free one may come
/// next: what somebody still points at may be somebody else's object by then, and only while it is nobody's is a use
/// noticed, as by KASAN. Where no reuse is meant, let there be an address for each allocation.
/// </summary>
/// <param name="full">All of them are allocated when the protocol begins; otherwise none is.</param>
public sealed class Slab(int objects = 1, bool full = false) : Component
{
    internal readonly Set allocated = Set(of: objects, full: full);
    internal readonly Flag destroyed = Flag();

    /// <summary>Somebody has the object.</summary>
    public Bool IsAllocated(Int address)
    {
        using var all = Atomically();
        Require(address, objects, "object");
        return allocated.Contains(address);
    }

    /// <summary>Nothing is allocated.</summary>
    public Bool IsEmpty => allocated.IsEmpty;

    /// <summary>kmem_cache_destroy() is through: there was no object left.</summary>
    public Bool IsDestroyed => destroyed.Now;

    /// <summary>kmem_cache_alloc(): any free address. It waits if there is none.</summary>
    public int Alloc()
    {
        using var all = Atomically();
        CheckCache();
        var address = Choose(objects, address => objects == 1 ? "" : $"at {address}");
        Await(!IsAllocated(address));
        allocated.Add(address);
        return address;
    }

    /// <summary>kmalloc() where each allocation has an address of its own. It waits if that is taken.</summary>
    public void Alloc(Int address)
    {
        using var all = Atomically();
        CheckCache();
        Await(!IsAllocated(address));
        allocated.Add(address);
    }

    /// <summary>The step reads or writes the object.</summary>
    public void Use(Int address)
    {
        using var all = Atomically();
        BugOn(!IsAllocated(address), "NoUseAfterFree", "Nobody touches memory that has been freed.");
    }

    /// <summary>The same where it is one instruction that uses the object: what that does is done at once.</summary>
    public void Use(Int address, Action instruction)
    {
        using var all = Atomically();
        Use(address);
        instruction();
    }

    /// <summary>kmem_cache_free()</summary>
    public void Free(Int address)
    {
        using var all = Atomically();
        CheckCache();
        BugOn(
            !destroyed & !IsAllocated(address), "NoDoubleFree", "Nothing is freed that is free already.");
        allocated.Remove(address);
    }

    /// <summary>kmem_cache_destroy(): a cache with objects in it stays.</summary>
    public void Destroy()
    {
        using var all = Atomically();
        CheckCache();
        BugOn(!allocated.IsEmpty, "NoLeak", "Slab cache still has objects when calling kmem_cache_destroy().");
        destroyed.RaiseIf(allocated.IsEmpty);
    }

    void CheckCache()
    {
        if (destroyed.IsUsed)
            BugOn(destroyed, "NoUseAfterFree", "Nobody touches memory that has been freed.");
    }
}
