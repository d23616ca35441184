namespace Quiesce.Protocols.Kernel;

/// <summary>
/// The inodes of a superblock and their references, in the steps of fs/inode.c; <see cref="Superblock"/> has them in
/// larger ones. The last reference to an inode is dropped under i_lock, atomic_dec_and_lock(), and any other one by
/// atomic_add_unless(), without it. Who has dropped the last one leaves the inode in the cache as long as SB_ACTIVE is
/// set, and evicts it otherwise. evict_inodes() marks what nobody holds, one by one, and then evicts that; an inode
/// that somebody else evicts it passes over, and does not wait for. Sections under i_lock are one step. Not modelled:
/// the LRU, dirty inodes but for I_WILL_FREE, I_NEW, and the grace period before the end of the memory.
/// </summary>
/// <param name="inodes">The inodes: 0..inodes-1, all on sb->s_inodes.</param>
/// <param name="references">How many one can have at once; one more violates the type invariant.</param>
/// <param name="held">How many each has when the protocol begins.</param>
/// <param name="active">SB_ACTIVE is set when the protocol begins.</param>
public sealed class Inodes(int inodes = 1, int references = 2, int held = 1, bool active = true) : Component
{
    internal readonly Vars<int> iCount = Vars(inodes, init: held, max: references); // inode->i_count
    internal readonly Vars<InodeState> state = Vars(inodes, InodeState.InUse);      // inode->i_state
    internal readonly Set listed = Set(of: inodes, full: true);                     // sb->s_inodes
    internal readonly Var<bool> isActive = Var(active);                             // SB_ACTIVE
    internal readonly Each<bool> dispose = SetOfEach(inodes);                       // What a task is to evict.

    // iput() of an inode.
    sealed record Put(Inodes Inodes, int Inode, bool Drops, bool Writes)
    {
        internal void AddUnless() => Branch(on: Inodes.AddUnless(Inode), taken: Return);
        internal void DecAndLock()
        {
            if (!Inodes.DecAndFinal(Inode, Drops, Writes))
                Return();
        }
        internal void WriteInode() => Inodes.WriteInode(Inode);
        internal void SbListDel() => Inodes.SbListDel(Inode);
        internal void ClearInode() => Inodes.ClearInode(Inode);
        internal void Destroy() => Inodes.Destroy(Inode);
    }

    // evict_inodes() at an inode: its first pass, and dispose_list().
    sealed record Eviction(Inodes Inodes, int Inode)
    {
        internal void Mark() => Inodes.Mark(Inode);
        internal void SbListDel()
        {
            if (Case(Inodes.dispose.Mine[Inode], "marked"))
                Inodes.SbListDel(Inode);
            else
                Return();
        }
        internal void ClearInode() => Inodes.ClearInode(Inode);
        internal void Destroy() => Inodes.Destroy(Inode);
    }

    /// <summary>atomic_read(&amp;inode->i_count)</summary>
    public Int Count(int inode = 0)
    {
        using var all = Atomically();
        Require(inode, inodes, "inode");
        if (IsInStep)
            UseInode(inode);
        return iCount[inode].Now;
    }

    /// <summary>How far the inode is, for properties.</summary>
    public Expr<InodeState> State(int inode = 0)
    {
        using var all = Atomically();
        Require(inode, inodes, "inode");
        return state[inode].Now;
    }

    // As elements of a list of steps.

    /// <summary>iput()</summary>
    /// <param name="drop">The inode has no links left: it is evicted even while SB_ACTIVE is set.</param>
    /// <param name="dirty">It is written before it is evicted: I_WILL_FREE.</param>
    public Procedure Iput(int inode = 0, bool drop = false, bool dirty = false)
    {
        Require(inode, inodes, "inode");
        var put = new Put(this, inode, drop, dirty);
        return Procedure(
        [
            put.AddUnless, put.DecAndLock, When(dirty, put.WriteInode), put.SbListDel, put.ClearInode, put.Destroy,
        ]);
    }

    /// <summary>evict_inodes(): all that nobody holds.</summary>
    public Procedure EvictInodes()
    {
        Eviction[] all = [.. Enumerable.Range(0, inodes).Select(inode => new Eviction(this, inode))];
        return Procedure([.. all.Select(one => (Step)one.Mark), .. all.Select(one => (Step)Evict(one))]);
    }

    Procedure Evict(Eviction one) => Procedure([one.SbListDel, one.ClearInode, one.Destroy]);

    // Who finds an inode, or has it.

    /// <summary>
    /// igrab(), by who finds the inode on a list that keeps its memory: whether there is a reference more. There is
    /// none to an inode that is being freed.
    /// </summary>
    public Bool Igrab(int inode = 0)
    {
        using var all = Atomically();
        UseInode(inode);
        var isInUse = Let(state[inode] == InodeState.InUse);
        iCount[inode].Next = If(isInUse, iCount[inode] + 1, iCount[inode]);
        return isInUse;
    }

    /// <summary>
    /// ilookup(), by its number: waits for an inode that is being freed, and says whether there is one, and a reference
    /// more. The step becomes an action for each answer.
    /// </summary>
    public bool Ilookup(int inode = 0)
    {
        using var all = Atomically();
        Require(inode, inodes, "inode");
        Await(state[inode] == InodeState.InUse | state[inode] == InodeState.Destroyed);
        if (!Case(state[inode] == InodeState.InUse, "found"))
            return false;
        iCount[inode].Next = iCount[inode] + 1;
        return true;
    }

    /// <summary>ihold(), by who has a reference.</summary>
    public void Ihold(int inode = 0)
    {
        using var all = Atomically();
        UseInode(inode);
        BugOn(
            iCount[inode] == 0, "NoHoldOfUnheld",
            "WARN_ON(atomic_inc_return(&inode->i_count) < 2): ihold() is for who has a reference.");
        iCount[inode].Next = iCount[inode] + 1;
    }

    /// <summary>The step touches the inode.</summary>
    public void UseInode(int inode = 0)
    {
        using var all = Atomically();
        Require(inode, inodes, "inode");
        BugOn(state[inode] == InodeState.Destroyed, "NoUseAfterFree", "Nobody touches memory that has been freed.");
    }

    // Single steps of iput() and evict_inodes().

    /// <summary>atomic_add_unless(&amp;inode->i_count, -1, 1): whether a reference is dropped, and was not the
    /// last.</summary>
    public Bool AddUnless(int inode = 0)
    {
        using var all = Atomically();
        UseInode(inode);
        BugOn(state[inode] == InodeState.Clear, "NoIputOfClear", "BUG_ON(inode->i_state & I_CLEAR)");
        CheckCount(inode);
        var isDropped = Let(iCount[inode] > 1);
        iCount[inode].Next = If(isDropped, iCount[inode] - 1, iCount[inode]);
        return isDropped;
    }

    /// <summary>
    /// atomic_dec_and_lock() and iput_final(), up to where i_lock is dropped: whether this one is to evict the inode.
    /// The step becomes an action for each answer.
    /// </summary>
    public bool DecAndFinal(int inode = 0, bool drop = false, bool dirty = false)
    {
        using var all = Atomically();
        UseInode(inode);
        CheckCount(inode);
        var isLast = iCount[inode] == 1;
        iCount[inode].Next = Max(iCount[inode] - 1, 0);
        if (!Case(drop ? isLast : isLast & !isActive, "last", drop ? "others" : ""))
            return false;
        state[inode].Next = dirty ? InodeState.WillFree : InodeState.Freeing;
        return true;
    }

    /// <summary>atomic_dec_and_test(&amp;inode->i_count), which iput() must not do: without i_lock.</summary>
    public Bool DecAndTest(int inode = 0)
    {
        using var all = Atomically();
        UseInode(inode);
        CheckCount(inode);
        var isLast = Let(iCount[inode] == 1);
        iCount[inode].Next = Max(iCount[inode] - 1, 0);
        return isLast;
    }

    /// <summary>write_inode_now() of iput_final(): then I_FREEING takes the place of I_WILL_FREE.</summary>
    public void WriteInode(int inode = 0)
    {
        using var all = Atomically();
        UseInode(inode);
        state[inode].Next = InodeState.Freeing;
    }

    /// <summary>evict_inodes() at one inode, under i_lock: what nobody holds is I_FREEING from here on.</summary>
    public void Mark(int inode = 0)
    {
        using var all = Atomically();
        Require(inode, inodes, "inode");
        var isIdle = listed.Contains(inode) & iCount[inode] == 0 & state[inode] == InodeState.InUse;
        state[inode].Next = If(isIdle, InodeState.Freeing, state[inode]);
        dispose.Mine[inode].Next = isIdle;
    }

    /// <summary>evict(), its beginning: inode_sb_list_del()</summary>
    public void SbListDel(int inode = 0)
    {
        using var all = Atomically();
        UseInode(inode);
        BugOn(
            state[inode] == InodeState.InUse | state[inode] == InodeState.WillFree, "NoEvictOfLive",
            "BUG_ON(!(inode->i_state & I_FREEING)): evict() is for an inode that is being freed.");
        listed.Remove(inode);
    }

    /// <summary>clear_inode(), behind op->evict_inode() or truncate_inode_pages_final()</summary>
    public void ClearInode(int inode = 0)
    {
        using var all = Atomically();
        UseInode(inode);
        BugOn(state[inode] == InodeState.Clear, "NoIputOfClear", "BUG_ON(inode->i_state & I_CLEAR)");
        state[inode].Next = InodeState.Clear;
    }

    /// <summary>remove_inode_hash(), destroy_inode(): nobody finds it, and its memory is gone.</summary>
    public void Destroy(int inode = 0)
    {
        using var all = Atomically();
        UseInode(inode);
        state[inode].Next = InodeState.Destroyed;
    }

    // generic_shutdown_super()

    /// <summary>sb->s_flags &amp;= ~SB_ACTIVE</summary>
    public void ClearActive()
    {
        using var all = Atomically();
        isActive.Next = false;
    }

    /// <summary>Its end: it looks at sb->s_inodes.</summary>
    public void CheckBusyInodes()
    {
        using var all = Atomically();
        BugOn(!listed.IsEmpty, "NoBusyInodes", "VFS: Busy inodes after unmount.");
    }

    void CheckCount(int inode) => BugOn(
        iCount[inode] == 0 & state[inode] != InodeState.Destroyed, "NoUnderflow",
        "Nobody drops a reference that is not there.");
}
