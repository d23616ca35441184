using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Btrfs;

/// <summary>What find_extent_buffer() does about somebody who is about to drop the tree reference.</summary>
public enum Reuse
{
    /// <summary>Nothing: before the fix.</summary>
    None,
    /// <summary>The fix, 062c19e9dd692: count; if the buffer is stale then, take the lock once and let it go.</summary>
    LockIfStale,
    /// <summary>The fix, and free_extent_buffer_stale() has a smp_mb__after_atomic() behind its set_bit().</summary>
    LockIfStaleMarkFully,
    /// <summary>The lock is taken once and let go, stale or not.</summary>
    LockAlways,
    /// <summary>The reference is counted under the lock.</summary>
    CountUnderLock,
    /// <summary>A tempting order: look whether the buffer is stale, and count then.</summary>
    TestThenCount,
    /// <summary>The fix since b769777d927a: refcount_inc_not_zero(), which orders nothing.</summary>
    LockIfStaleRefcount,
}

/// <summary>Who holds a reference beside the tree when the block is allocated again.</summary>
public enum Holder
{
    /// <summary>A path that will be released, of a buffer that has been marked stale.</summary>
    Path,
    /// <summary>The task that deletes the block: it gives the block back before it marks the buffer stale.</summary>
    Deleter,
    /// <summary>Both; the buffer is not stale yet.</summary>
    Both,
}

/// <summary>Of extent_buffer->bflags: one word, which atomic operations change.</summary>
public enum Eb { Stale, TreeRef, Dirty, InTree, Writeback }

/// <summary>
/// btrfs: an extent buffer that goes stale is looked up again.
/// The cached block has a reference of its own, the tree reference, with a flag that says so; who finds itself alone
/// with it on a stale buffer drops it. A task that has allocated the block anew finds the old buffer and its flag after
/// the other has looked at the count, believes in the tree reference, and dirties a buffer that goes when it lets go:
/// BUG_ON(extent_buffer_under_io()).
/// See fs/btrfs/extent_io.c: free_extent_buffer(), free_extent_buffer_stale(), find_extent_buffer(),
/// check_buffer_tree_ref(), and the fix: 062c19e9dd692 "Btrfs: fix race when reusing stale extent buffers that leads to
/// BUG_ON" (4.1).
/// In review of the fix it was doubted that taking a lock around nothing helps, if the task is preempted after it has
/// seen the flag: it does (LockIfStale holds, and PreemptedBeforeLock happens). The count is up by then: whoever looks
/// later leaves the tree reference alone, and who has looked earlier is inside the lock, or out, and its work is seen.
/// A compiler that removed the empty lock and unlock would leave None; none does, because it cannot see through them.
/// What the fix does rest on is that a buffer which is about to lose its reference is seen to be stale. The deleter
/// marks it by set_bit() and then reads the count; neither that nor the lock is a barrier but on x86. So the fix fails
/// under <c>--memory pso</c> with the deleter, and a barrier or an unconditional lock mends it.
/// LockIfStaleRefcount shows no more under pso than that, because its increment acts at once there; in the kernel's own
/// memory model the load behind a relaxed increment may be early, and that is TestThenCount, which fails with the
/// deleter under every model: on a weak machine the fix then fails wherever the buffer goes stale late. x86 is safe.
/// A buffer that is written is under I/O, too: writeback moves it from DIRTY to WRITEBACK under refs_lock, so that who
/// decides there never finds it without both, and lets its reference go while the write goes on.
/// Not modelled: a second write, a second allocator, page release (which is what takes a stale buffer whose write ends
/// last), dummy buffers, and alloc_extent_buffer()'s second entry through page private, which would be None.
/// </summary>
/// <param name="patch">What the one who finds the buffer does.</param>
/// <param name="holder">Who else has it.</param>
/// <param name="writeback">The dirty buffer is written; otherwise it stays dirty.</param>
public sealed partial class ExtentBufferStale(Reuse patch, Holder holder = Holder.Path, bool writeback = false)
    : Protocol
{
    // State.
    readonly Atomic refs = new(                              // eb->refs
        holder == Holder.Both ? 3 : 2, max: writeback ? 5 : 4, shared: true);
    readonly BitFlags<Eb> flags = new(                                             // eb->bflags
        shared: true, holder == Holder.Path ? [Eb.Stale, Eb.TreeRef, Eb.InTree] : [Eb.TreeRef, Eb.InTree]);
    readonly Spinlock refsLock = new(shared: true);          // eb->refs_lock
    readonly Var<bool> inTree = Var(true);                   // The slot of buffer_radix: lookups are under RCU.
    readonly Var<bool> freed = Var(false);                   // Its pages are released.
    readonly Var<bool>? written = writeback ? Var(false) : null; // The device writes the pages: eb->io_pages.
    readonly Local<int> seen = Local(0, max: writeback ? 5 : 4); // refs, as free_extent_buffer() has read it.
    readonly Local<bool> isMissed = Local(false);            // The count was 0: there is nothing to find.
    readonly Local<bool> wasStale = Local(false);            // What was seen before counting.

    // Processes.
    Process Freer => FairProcess([FreeExtentBuffer], count: holder == Holder.Deleter ? 0 : 1);
    Process Deleter => FairProcess([FreeExtentBufferStale], count: holder == Holder.Path ? 0 : 1);
    Process Allocator => FairProcess(
        [LookUp, .. Find, CheckTreeRef, ClearStale, CheckTreeRef, SetDirty, FreeExtentBuffer]);
    [Kernel("fs/btrfs/extent_io.c:btree_write_cache_pages")]
    Process Writer => FairProcess(
        [FindDirty, GetToWrite, LockForIo, ClearDirty, SetWriteback, UnlockForIo, WriteEb, FreeExtentBuffer],
        count: writeback ? 1 : 0);
    [Kernel("fs/btrfs/extent_io.c:end_bio_extent_buffer_writepage")]
    Process? Device => writeback ? ServiceProcess([EndIo, ClearWriteback]) : null;

    // find_extent_buffer(): the reference, and what the patch does about who drops the tree's.
    Step[] Find => patch switch
    {
        Reuse.None => [IncNotZero],
        Reuse.LockIfStale or Reuse.LockIfStaleMarkFully or Reuse.LockIfStaleRefcount => [IncNotZero, LockIfStale],
        Reuse.LockAlways => [IncNotZero, LockOnce, UnlockOnce],
        Reuse.CountUnderLock => [LockOnce, IncNotZero, UnlockOnce],
        Reuse.TestThenCount => [TestStaleFirst, IncNotZero, LockIfWasStale],
    };

    [Kernel("fs/btrfs/extent_io.c:find_extent_buffer")]
    Procedure LockIfStale => Procedure([TestStale, LockOnce, UnlockOnce]);
    [Kernel("fs/btrfs/extent_io.c:find_extent_buffer")]
    Procedure LockIfWasStale => Procedure([TestWasStale, LockOnce, UnlockOnce]);
    [Kernel("fs/btrfs/extent_io.c:check_buffer_tree_ref")]
    Procedure CheckTreeRef => Procedure(
        [TestTwoRefs, TestTreeRef, LockTreeRef, SetTreeRef, IncTreeRef, UnlockTreeRef]);
    [Kernel("fs/btrfs/extent_io.c:free_extent_buffer")]
    Procedure FreeExtentBuffer => Procedure(
        [ReadRefs, DropOneOfMany, LockRefs, TestRefs, TestStaleToDrop, .. TestIo, .. DropRefs], locals: [seen]);
    [Kernel("fs/btrfs/extent_io.c:free_extent_buffer_stale")]
    Procedure FreeExtentBufferStale => Procedure(
        [LockRefs, MarkStale, When(patch == Reuse.LockIfStaleMarkFully, MarkFully), TestRefs, .. TestIo, .. DropRefs]);
    Step[] TestIo => writeback ? [TestIoPages, TestWriteback, TestDirty] : [TestDirty]; // extent_buffer_under_io()
    Step[] DropRefs => [ClearTreeRef, DecTreeRef, DecAndTest, ClearInTree, UnlockFreed, Delete,
        CheckUnderIo, Release, UnlockRefs];

    // find_extent_buffer()
    void LookUp() => Branch(on: !inTree, taken: Return);     // radix_tree_lookup()
    [Atomic("eb->refs")]
    void IncNotZero()                                        // if (eb && atomic_inc_not_zero(&eb->refs))
    {
        var isFound = refs.IncNotZero(patch == Reuse.LockIfStaleRefcount ? Order.Relaxed : Order.Full);
        if (patch == Reuse.CountUnderLock)
            isMissed.Next = !isFound;
        else
            Branch(on: !isFound, taken: Return);
    }
    void TestStale() => Branch(on: !flags[Eb.Stale], taken: Return); // if (test_bit(EXTENT_BUFFER_STALE)) {
    void TestStaleFirst() => wasStale.Next = flags[Eb.Stale];
    void TestWasStale() => Branch(on: !wasStale, taken: Return);
    void LockOnce() => refsLock.Lock();                      // spin_lock(&eb->refs_lock);
    void UnlockOnce()                                        // spin_unlock(&eb->refs_lock); }
    {
        refsLock.Unlock();
        if (patch == Reuse.CountUnderLock)
            Branch(on: isMissed, taken: Return);
    }

    // check_buffer_tree_ref(), by mark_extent_buffer_accessed() and by set_extent_buffer_dirty()
    void TestTwoRefs() => Branch(on: refs.Value < 2, taken: LockTreeRef);   // if (refs >= 2 &&
    void TestTreeRef() => Branch(on: flags[Eb.TreeRef], taken: Return);     // test_bit(TREE_REF)) return;
    void LockTreeRef() => refsLock.Lock();
    void SetTreeRef() => Branch(on: flags.TestAndSet(Eb.TreeRef), taken: UnlockTreeRef);
    void IncTreeRef() => refs.Inc();                         // atomic_inc(&eb->refs)
    void UnlockTreeRef() => refsLock.Unlock();

    void ClearStale() => flags.Clear(Eb.Stale);              // btrfs_init_new_buffer()
    void SetDirty() => _ = flags.TestAndSet(Eb.Dirty);       // set_extent_buffer_dirty()

    // free_extent_buffer()
    void ReadRefs()                                          // refs = atomic_read(&eb->refs);
    {
        var read = Let(refs.Value);
        seen.Next = read;
        Branch(on: read <= 3, taken: LockRefs);              // if (refs <= 3) break;
    }
    [Atomic("eb->refs")]
    void DropOneOfMany() => Branch(on: refs.CmpXchg(seen, seen - 1), taken: Return, otherwise: ReadRefs);
    void LockRefs() => refsLock.Lock();
    void TestRefs() => Branch(on: refs.Value != 2, taken: DecAndTest);      // if (atomic_read(&eb->refs) == 2 &&
    void TestStaleToDrop() => Branch(on: !flags[Eb.Stale], taken: DecAndTest); // test_bit(STALE) &&
    void TestIoPages() => Branch(on: written!, taken: DecAndTest);           // !extent_buffer_under_io(eb) &&
    void TestWriteback() => Branch(on: flags[Eb.Writeback], taken: DecAndTest);
    void TestDirty() => Branch(on: flags[Eb.Dirty], taken: DecAndTest);
    void ClearTreeRef() => Branch(on: !flags.TestAndClear(Eb.TreeRef), taken: DecAndTest);
    void DecTreeRef() => refs.Dec();                         // atomic_dec(&eb->refs);

    // free_extent_buffer_stale()
    void MarkStale() => flags.Set(Eb.Stale);                 // set_bit(EXTENT_BUFFER_STALE)
    void MarkFully() => Fence();                             // smp_mb__after_atomic()

    // release_extent_buffer()
    [Atomic("eb->refs")]
    void DecAndTest() => Branch(on: !refs.DecAndTest(), taken: UnlockRefs);
    void ClearInTree() => _ = flags.TestAndClear(Eb.InTree); // test_and_clear_bit(EXTENT_BUFFER_IN_TREE)
    void UnlockFreed() => refsLock.Unlock();
    void Delete() => inTree.Next = false;                    // radix_tree_delete(), under buffer_lock
    void CheckUnderIo() =>                                   // btrfs_release_extent_buffer_page()
        BugOn(IsUnderIo, "NoBugOnUnderIo", "No buffer goes that is dirty: BUG_ON(extent_buffer_under_io(eb)).");
    void Release()                                           // The same, behind its BUG_ON()
    {
        FreePages();
        Return();
    }
    void FreePages()
    {
        using var all = Atomically();
        BugOn(freed, "NoDoubleFree", "The last reference goes once.");
        freed.Next = true;
    }
    void UnlockRefs() => refsLock.Unlock();

    // btree_write_cache_pages(): the pages of the buffer are tagged dirty
    void FindDirty()
    {
        Await(flags[Eb.Dirty] | Allocator.Done & Allocator.Drained);
        Branch(on: !flags[Eb.Dirty], taken: Return);
    }
    [Atomic("eb->refs")]
    void GetToWrite() => Branch(on: !refs.IncNotZero(), taken: Return); // atomic_inc_not_zero(&eb->refs)
    [Kernel("fs/btrfs/extent_io.c:lock_extent_buffer_for_io")]
    void LockForIo() => refsLock.Lock();
    [Kernel("fs/btrfs/extent_io.c:lock_extent_buffer_for_io")]
    void ClearDirty() => _ = flags.TestAndClear(Eb.Dirty);   // test_and_clear_bit(EXTENT_BUFFER_DIRTY)
    [Kernel("fs/btrfs/extent_io.c:lock_extent_buffer_for_io")]
    void SetWriteback() => flags.Set(Eb.Writeback);          // set_bit(EXTENT_BUFFER_WRITEBACK)
    [Kernel("fs/btrfs/extent_io.c:lock_extent_buffer_for_io")]
    void UnlockForIo() => refsLock.Unlock();
    [Kernel("fs/btrfs/extent_io.c:write_one_eb")]
    void WriteEb()                                           // atomic_set(&eb->io_pages), submit_bio()
    {
        Fence();                                             // The device is told last.
        written!.Next = true;
    }

    // end_bio_extent_buffer_writepage()
    void EndIo()                                             // atomic_dec_and_test(&eb->io_pages)
    {
        Await(written!);
        written!.Next = false;
    }
    void ClearWriteback()                                    // end_extent_buffer_writeback()
    {
        flags.Clear(Eb.Writeback);
        Goto(EndIo);
    }

    // Properties.
    Bool IsWritten => written is null ? false : written;
    Bool IsUnderIo => flags[Eb.Dirty] | flags[Eb.Writeback] | IsWritten; // extent_buffer_under_io()

    /// <summary>What is dirty is kept until it is written: the first thing that the race breaks.</summary>
    [Invariant] public Bool DirtyHasTreeRef => IsUnderIo.Implies(flags[Eb.TreeRef]);

    /// <summary>Nobody who has found the buffer works with released pages.</summary>
    [Invariant] public Bool NoUseAfterFree =>
        freed.Implies(!(Allocator.At(CheckTreeRef) | Allocator.At(ClearStale) | Allocator.At(SetDirty)
            | Allocator.At(FreeExtentBuffer) | Writer.At(LockForIo) | Writer.At(WriteEb)
            | Writer.At(FreeExtentBuffer)));

    /// <summary>Outside of critical sections the count is that of the holders, and of the flag.</summary>
    [Invariant] public Bool TreeRefCounted => (!refsLock.IsLocked & AllDrained).Implies(
        refs.Value == If<int>(flags[Eb.TreeRef], 1, 0) + Holds(Freer) + Holds(Deleter) + If<int>(AllocatorHolds, 1, 0)
            + Holds(Writer) + If<int>(Writer.At(LockForIo) | Writer.At(WriteEb), 1, 0));

    /// <summary>A stale buffer that nobody wants goes.</summary>
    [Liveness] public Temporal? StaleBufferGoes => writeback ? null : Eventually(
        Freer.Done & Deleter.Done & Allocator.Done & (freed | flags[Eb.Dirty]));

    /// <summary>All who have a reference let it go, and the write ends.</summary>
    [Liveness] public Temporal? WriteEnds => writeback
        ? Eventually(Freer.Done & Deleter.Done & Allocator.Done & Writer.Done & !flags[Eb.Writeback]) : null;

    /// <summary>The writeback flag alone keeps the buffer: it is stale, and nobody but the deleter has it.</summary>
    [Reachable] public Bool? KeptByWriteback => writeback && holder == Holder.Deleter
        ? Deleter.At(TestWriteback) & flags[Eb.Writeback] & Writer.Done : null;

    /// <summary>The model is not vacuous: it is found and dirty when the others still have to look at it.</summary>
    [Reachable] public Bool DirtiedMeanwhile => flags[Eb.Dirty] & (Freer.At(LockRefs) | Deleter.At(LockRefs));

    /// <summary>The tree reference was dropped, and the one who finds the buffer takes another.</summary>
    [Reachable] public Bool? TreeRefComesBack => patch == Reuse.CountUnderLock ? null : Allocator.At(IncTreeRef);

    /// <summary>The race: the buffer is in use again, and the decision to drop the tree reference stands.</summary>
    [Reachable] public Bool UsedWhileDropped => IsDropping & Allocator.At(ClearStale);

    /// <summary>What was doubted: the fix sees the flag, is preempted, and the other goes on meanwhile.</summary>
    [Reachable] public Bool? PreemptedBeforeLock =>
        Allocator.Has(LockIfStale) ? IsDropping & Allocator.At(LockOnce) : null;

    Bool IsDropping => Freer.At(ClearTreeRef) | Deleter.At(ClearTreeRef);

    Bool AllDrained => Freer.Drained & Deleter.Drained & Allocator.Drained & Writer.Drained;

    Int Holds(Process process) => If<int>(process.At(LockRefs) | AtReading(process), 1, 0);

    Bool AtReading(Process process) => IsAt(process, ReadRefs) | IsAt(process, DropOneOfMany);

    static Bool IsAt(Process process, Step step) => process.Has(step) ? process.At(step) : false;

    Bool AllocatorHolds => Allocator.At(CheckTreeRef) | Allocator.At(ClearStale) | Allocator.At(SetDirty)
        | Allocator.At(ReadRefs) | Allocator.At(DropOneOfMany) | Allocator.At(LockRefs) | AllocatorSyncs;

    // After the count is up, and outside of the lock.
    Bool AllocatorSyncs => patch == Reuse.CountUnderLock ? false
        : IsAt(Allocator, TestStale) | IsAt(Allocator, TestWasStale) | IsAt(Allocator, LockOnce);
}
