namespace Quiesce.Protocols.Kernel;

/// <summary>The life of an inode in memory: inode->i_state.</summary>
public enum InodeLife
{
    /// <summary>On sb->s_inodes, in use or cached.</summary>
    Live,
    /// <summary>I_FREEING: somebody evicts it, and nobody else gets a reference any more.</summary>
    Freeing,
    /// <summary>I_CLEAR: the memory is gone, or will be after a grace period.</summary>
    Gone,
}

/// <summary>
/// A superblock and its inodes, as unmount meets them: fs/super.c and fs/inode.c. While SB_ACTIVE is set the last
/// iput() leaves an inode in the cache; afterwards it evicts it. Unmount clears the flag and evicts what nobody
/// holds: what somebody holds is skipped, and outlives the file system. Not modelled: dirty inodes, reclaim.
/// </summary>
/// <param name="inodes">The inodes: 0..inodes-1, all live.</param>
/// <param name="references">How many one inode can have at once.</param>
/// <param name="active">How many active references there can be: one, the mount's, is there from the beginning.</param>
/// <param name="held">How many references each inode has at the beginning.</param>
/// <param name="shared">The flags are plain shared memory: SB_ACTIVE is cleared late, in a store buffer.</param>
public sealed class Superblock(
    int inodes = 1, int references = 2, int active = 1, bool shared = false, int held = 0) : Component
{
    internal readonly Var<int> sActive = Var(1, max: active);                 // sb->s_active
    internal readonly Var<bool> isActive = shared ? Shared(true) : Var(true); // SB_ACTIVE in sb->s_flags
    internal readonly Flag freed = Flag();                                    // The super_block is gone.
    internal readonly Vars<int> iCount = Vars(inodes, init: held, max: references); // inode->i_count
    internal readonly Vars<InodeLife> life = Vars(inodes, InodeLife.Live);    // inode->i_state

    /// <summary>atomic_read(&amp;sb->s_active), for properties.</summary>
    public Int Active => sActive.Now;

    /// <summary>SB_ACTIVE</summary>
    public Bool IsActive
    {
        get
        {
            using var all = Atomically();
            if (IsInStep)
                CheckMemory();
            return isActive.Now;
        }
    }

    /// <summary>The memory of the superblock is gone.</summary>
    public Bool IsFreed => freed.Now;

    /// <summary>inode->i_count, for who finds the inode on sb->s_inodes or holds it.</summary>
    public Int Count(int inode = 0)
    {
        using var all = Atomically();
        Require(inode, inodes, "inode");
        return iCount[inode].Now;
    }

    /// <summary>I_FREEING: the inode is being evicted, or has been.</summary>
    public Bool IsFreeing(int inode = 0)
    {
        using var all = Atomically();
        Require(inode, inodes, "inode");
        return life[inode] != InodeLife.Live;
    }

    /// <summary>sb->s_inodes is not empty.</summary>
    public Bool HasInodes => Any(inodes, i => life[i] != InodeLife.Gone);

    // The superblock.

    /// <summary>atomic_inc_not_zero(&amp;sb->s_active): whether there is an active reference more.</summary>
    public Bool Grab()
    {
        using var all = Atomically();
        CheckMemory();
        var isThere = sActive != 0;
        sActive.Next = If(sActive == 0, sActive, sActive + 1);
        return isThere;
    }

    /// <summary>
    /// deactivate_super(): whether this was the last active reference, so that the caller shuts down.
    /// </summary>
    public Bool Deactivate()
    {
        using var all = Atomically();
        CheckMemory();
        var isLast = sActive == 1;
        BugOn(!freed & sActive == 0, "NoUnderflow", "Nobody drops a reference that is not there.");
        sActive.Next = If(sActive == 0, sActive, sActive - 1);
        return isLast;
    }

    /// <summary>generic_shutdown_super(), the beginning: sb->s_flags &amp;= ~SB_ACTIVE.</summary>
    public void ClearActive()
    {
        using var all = Atomically();
        CheckMemory();
        isActive.Next = false;
    }

    /// <summary>
    /// evict_inodes() in one step: every inode without a reference goes, every other one is skipped.
    /// </summary>
    public void EvictInodes()
    {
        using var all = Atomically();
        CheckMemory();
        for (var inode = 0; inode < inodes; inode++)
            life[inode].Next = If(life[inode] == InodeLife.Live & iCount[inode] == 0, InodeLife.Gone, life[inode]);
    }

    /// <summary>generic_shutdown_super(), the end: it looks at sb->s_inodes.</summary>
    public void CheckBusyInodes()
    {
        using var all = Atomically();
        CheckMemory();
        BugOn(!freed & HasInodes, "NoBusyInodes", "VFS: Busy inodes after unmount.");
    }

    /// <summary>The last reference to the super_block is gone.</summary>
    public void Free()
    {
        using var all = Atomically();
        if (freed.IsUsed)
            BugOn(freed, "NoDoubleFree", "Nothing is freed that is free already.");
        freed.Raise();
    }

    /// <summary>The step touches the superblock.</summary>
    public void Use()
    {
        using var all = Atomically();
        BugOn(freed, "NoUseAfterFree", "Nobody touches memory that has been freed.");
    }

    void CheckMemory()
    {
        if (freed.IsUsed)
            Use();
    }

    // An inode.

    /// <summary>__iget(), under i_lock by somebody who has seen that the inode is not being freed.</summary>
    public void Iget(int inode = 0)
    {
        using var all = Atomically();
        UseInode(inode);
        iCount[inode].Next = iCount[inode] + 1;
    }

    /// <summary>igrab(): whether there is a reference more; there is none to an inode that is being freed.</summary>
    public Bool Igrab(int inode = 0)
    {
        using var all = Atomically();
        UseInode(inode);
        var isLive = !IsFreeing(inode);
        iCount[inode].Next = If(isLive, iCount[inode] + 1, iCount[inode]);
        return isLive;
    }

    /// <summary>
    /// iput(): the last one evicts the inode if the superblock is not active any more, or if told to.
    /// </summary>
    /// <param name="drop">The inode is evicted even so: it has no links left.</param>
    public void Iput(int inode = 0, bool drop = false)
    {
        using var all = Atomically();
        UseInode(inode);
        var isLast = iCount[inode] == 1 & life[inode] == InodeLife.Live;
        var evicts = isLast & (drop ? true : !isActive);
        if (freed.IsUsed)
            BugOn(isLast & freed, "NoUseAfterFree", "Nobody touches memory that has been freed.");
        BugOn(
            iCount[inode] == 0 & life[inode] != InodeLife.Gone, "NoUnderflow",
            "Nobody drops a reference that is not there.");
        iCount[inode].Next = If(iCount[inode] == 0, iCount[inode], iCount[inode] - 1);
        life[inode].Next = If(evicts, InodeLife.Gone, life[inode]);
    }

    /// <summary>
    /// evict_inodes() for one inode, up to I_FREEING: whether it is to be evicted, and not skipped.
    /// </summary>
    public Bool StartEvict(int inode = 0)
    {
        using var all = Atomically();
        CheckMemory();
        Require(inode, inodes, "inode");
        var evicts = life[inode] == InodeLife.Live & iCount[inode] == 0;
        life[inode].Next = If(evicts, InodeLife.Freeing, life[inode]);
        return evicts;
    }

    /// <summary>The end of evict(), by who has started it.</summary>
    public void FinishEvict(int inode = 0)
    {
        using var all = Atomically();
        UseInode(inode);
        BugOn(life[inode] == InodeLife.Live, "NoEvictOfLive", "evict() is for an inode that is I_FREEING.");
        life[inode].Next = InodeLife.Gone;
    }

    /// <summary>The step touches the inode.</summary>
    public void UseInode(int inode = 0)
    {
        using var all = Atomically();
        Require(inode, inodes, "inode");
        BugOn(life[inode] == InodeLife.Gone, "NoUseAfterFree", "Nobody touches memory that has been freed.");
    }
}
