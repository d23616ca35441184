; btrfs/extent-buffer-stale, variant LockAlways, holder=Path, writeback=false.
; btrfs: an extent buffer that goes stale is looked up again. The cached block has a reference of
; its own, the tree reference, with a flag that says so; who finds itself alone with it on a stale
; buffer drops it. A task that has allocated the block anew finds the old buffer and its flag after
; the other has looked at the count, believes in the tree reference, and dirties a buffer that goes
; when it lets go: BUG_ON(extent_buffer_under_io()). See fs/btrfs/extent_io.c: free_extent_buffer(),
; free_extent_buffer_stale(), find_extent_buffer(), check_buffer_tree_ref(), and the fix:
; 062c19e9dd692 "Btrfs: fix race when reusing stale extent buffers that leads to BUG_ON" (4.1). In
; review of the fix it was doubted that taking a lock around nothing helps, if the task is preempted
; after it has seen the flag: it does (LockIfStale holds, and PreemptedBeforeLock happens). The
; count is up by then: whoever looks later leaves the tree reference alone, and who has looked
; earlier is inside the lock, or out, and its work is seen. A compiler that removed the empty lock
; and unlock would leave None; it cannot, lock operations are opaque to it. A compiler that removed
; the empty lock and unlock would leave None; none does, because it cannot see through them. What
; the fix does rest on is that a buffer which is about to lose its reference is seen to be stale.
; The deleter marks it by set_bit() and then reads the count; neither that nor the lock is a barrier
; but on x86. So the fix fails under --memory pso with the deleter, and a barrier or an
; unconditional lock mends it. LockIfStaleRefcount shows no more under pso than that, because its
; increment acts at once there; in the kernel's own memory model the load behind a relaxed increment
; may be early, and that is TestThenCount, which fails with the deleter under every model: on a weak
; machine the fix then fails wherever the buffer goes stale late. x86 is safe. A buffer that is
; written is under I/O, too: writeback moves it from DIRTY to WRITEBACK under refs_lock, so that who
; decides there never finds it without both, and lets its reference go while the write goes on. Not
; modelled: a second write, a second allocator, page release (which is what takes a stale buffer
; whose write ends last), dummy buffers, and alloc_extent_buffer()'s second entry through page
; private, which would be None.
; A certificate for DirtyHasTreeRef, NoUseAfterFree, TreeRefCounted, UsedWhileDropped,
; NoBadUnlockBalance, NoBugOnUnderIo, NoDoubleFree, TypeInvariant, NoDeadlock: the invariant at the
; end is true initially, every step keeps it, and it implies what is claimed. A solver agrees by
; saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |OwnerFreerAllocator| () (_ BitVec 2))
(define-fun |OwnerFreerAllocator.Nobody| () |OwnerFreerAllocator| #b00)
(define-fun |OwnerFreerAllocator.Freer| () |OwnerFreerAllocator| #b01)
(define-fun |OwnerFreerAllocator.Allocator| () |OwnerFreerAllocator| #b10)
(define-sort |pc.Freer| () (_ BitVec 4))
(define-fun |pc.Freer.FreeExtentBuffer.ReadRefs| () |pc.Freer| #b0000)
(define-fun |pc.Freer.FreeExtentBuffer.DropOneOfMany| () |pc.Freer| #b0001)
(define-fun |pc.Freer.FreeExtentBuffer.LockRefs| () |pc.Freer| #b0010)
(define-fun |pc.Freer.FreeExtentBuffer.TestRefs| () |pc.Freer| #b0011)
(define-fun |pc.Freer.FreeExtentBuffer.TestStaleToDrop| () |pc.Freer| #b0100)
(define-fun |pc.Freer.FreeExtentBuffer.TestDirty| () |pc.Freer| #b0101)
(define-fun |pc.Freer.FreeExtentBuffer.ClearTreeRef| () |pc.Freer| #b0110)
(define-fun |pc.Freer.FreeExtentBuffer.DecTreeRef| () |pc.Freer| #b0111)
(define-fun |pc.Freer.FreeExtentBuffer.DecAndTest| () |pc.Freer| #b1000)
(define-fun |pc.Freer.FreeExtentBuffer.ClearInTree| () |pc.Freer| #b1001)
(define-fun |pc.Freer.FreeExtentBuffer.UnlockFreed| () |pc.Freer| #b1010)
(define-fun |pc.Freer.FreeExtentBuffer.Delete| () |pc.Freer| #b1011)
(define-fun |pc.Freer.FreeExtentBuffer.CheckUnderIo| () |pc.Freer| #b1100)
(define-fun |pc.Freer.FreeExtentBuffer.Release| () |pc.Freer| #b1101)
(define-fun |pc.Freer.FreeExtentBuffer.UnlockRefs| () |pc.Freer| #b1110)
(define-fun |pc.Freer.Done| () |pc.Freer| #b1111)
(define-sort |pc.Allocator| () (_ BitVec 6))
(define-fun |pc.Allocator.LookUp| () |pc.Allocator| #b000000)
(define-fun |pc.Allocator.IncNotZero| () |pc.Allocator| #b000001)
(define-fun |pc.Allocator.LockOnce| () |pc.Allocator| #b000010)
(define-fun |pc.Allocator.UnlockOnce| () |pc.Allocator| #b000011)
(define-fun |pc.Allocator.CheckTreeRef.TestTwoRefs| () |pc.Allocator| #b000100)
(define-fun |pc.Allocator.CheckTreeRef.TestTreeRef| () |pc.Allocator| #b000101)
(define-fun |pc.Allocator.CheckTreeRef.LockTreeRef| () |pc.Allocator| #b000110)
(define-fun |pc.Allocator.CheckTreeRef.SetTreeRef| () |pc.Allocator| #b000111)
(define-fun |pc.Allocator.CheckTreeRef.IncTreeRef| () |pc.Allocator| #b001000)
(define-fun |pc.Allocator.CheckTreeRef.UnlockTreeRef| () |pc.Allocator| #b001001)
(define-fun |pc.Allocator.ClearStale| () |pc.Allocator| #b001010)
(define-fun |pc.Allocator.CheckTreeRef#2.TestTwoRefs| () |pc.Allocator| #b001011)
(define-fun |pc.Allocator.CheckTreeRef#2.TestTreeRef| () |pc.Allocator| #b001100)
(define-fun |pc.Allocator.CheckTreeRef#2.LockTreeRef| () |pc.Allocator| #b001101)
(define-fun |pc.Allocator.CheckTreeRef#2.SetTreeRef| () |pc.Allocator| #b001110)
(define-fun |pc.Allocator.CheckTreeRef#2.IncTreeRef| () |pc.Allocator| #b001111)
(define-fun |pc.Allocator.CheckTreeRef#2.UnlockTreeRef| () |pc.Allocator| #b010000)
(define-fun |pc.Allocator.SetDirty| () |pc.Allocator| #b010001)
(define-fun |pc.Allocator.FreeExtentBuffer.ReadRefs| () |pc.Allocator| #b010010)
(define-fun |pc.Allocator.FreeExtentBuffer.DropOneOfMany| () |pc.Allocator| #b010011)
(define-fun |pc.Allocator.FreeExtentBuffer.LockRefs| () |pc.Allocator| #b010100)
(define-fun |pc.Allocator.FreeExtentBuffer.TestRefs| () |pc.Allocator| #b010101)
(define-fun |pc.Allocator.FreeExtentBuffer.TestStaleToDrop| () |pc.Allocator| #b010110)
(define-fun |pc.Allocator.FreeExtentBuffer.TestDirty| () |pc.Allocator| #b010111)
(define-fun |pc.Allocator.FreeExtentBuffer.ClearTreeRef| () |pc.Allocator| #b011000)
(define-fun |pc.Allocator.FreeExtentBuffer.DecTreeRef| () |pc.Allocator| #b011001)
(define-fun |pc.Allocator.FreeExtentBuffer.DecAndTest| () |pc.Allocator| #b011010)
(define-fun |pc.Allocator.FreeExtentBuffer.ClearInTree| () |pc.Allocator| #b011011)
(define-fun |pc.Allocator.FreeExtentBuffer.UnlockFreed| () |pc.Allocator| #b011100)
(define-fun |pc.Allocator.FreeExtentBuffer.Delete| () |pc.Allocator| #b011101)
(define-fun |pc.Allocator.FreeExtentBuffer.CheckUnderIo| () |pc.Allocator| #b011110)
(define-fun |pc.Allocator.FreeExtentBuffer.Release| () |pc.Allocator| #b011111)
(define-fun |pc.Allocator.FreeExtentBuffer.UnlockRefs| () |pc.Allocator| #b100000)
(define-fun |pc.Allocator.Done| () |pc.Allocator| #b100001)

; State --------------------------------------------------------------------------------------------
(declare-const |refs.counter| integer) ; 0..4
(declare-const |flags.Stale| Bool)
(declare-const |flags.TreeRef| Bool)
(declare-const |flags.Dirty| Bool)
(declare-const |flags.InTree| Bool)
(declare-const |flags.Writeback| Bool)
(declare-const |refsLock.owner| |OwnerFreerAllocator|)
(declare-const |inTree| Bool)
(declare-const |freed| Bool)
(declare-const |pc.Freer| |pc.Freer|)
(declare-const |pc.Allocator| |pc.Allocator|)
(declare-const |Freer.seen| integer) ; 0..4
(declare-const |Allocator.seen| integer) ; 0..4
(declare-const |drained.Freer| Bool)
(declare-const |drained.Allocator| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|refs.counter| integer) (|flags.Stale| Bool) (|flags.TreeRef| Bool) (|flags.Dirty| Bool)
   (|flags.InTree| Bool) (|flags.Writeback| Bool) (|refsLock.owner| |OwnerFreerAllocator|)
   (|inTree| Bool) (|freed| Bool) (|pc.Freer| |pc.Freer|) (|pc.Allocator| |pc.Allocator|)
   (|Freer.seen| integer) (|Allocator.seen| integer) (|drained.Freer| Bool)
   (|drained.Allocator| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 4) |refs.counter|) (bvsle |refs.counter| (_ bv4 4)))
    (bvule |refsLock.owner| |OwnerFreerAllocator.Allocator|)
    (bvule |pc.Allocator| |pc.Allocator.Done|)
    (and (bvsle (_ bv0 4) |Freer.seen|) (bvsle |Freer.seen| (_ bv4 4)))
    (and (bvsle (_ bv0 4) |Allocator.seen|) (bvsle |Allocator.seen| (_ bv4 4)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |refs.counter| (_ bv2 4))
    |flags.Stale|
    |flags.TreeRef|
    (not |flags.Dirty|)
    |flags.InTree|
    (not |flags.Writeback|)
    (= |refsLock.owner| |OwnerFreerAllocator.Nobody|)
    |inTree|
    (not |freed|)
    (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|)
    (= |pc.Allocator| |pc.Allocator.LookUp|)
    (= |Freer.seen| (_ bv0 4))
    (= |Allocator.seen| (_ bv0 4))
    |drained.Freer|
    |drained.Allocator|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Freer: FreeExtentBuffer.ReadRefs, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.ReadRefs| () action #b000000)
(define-fun |guard of Freer.FreeExtentBuffer.ReadRefs| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|))

; Freer: FreeExtentBuffer.DropOneOfMany, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.DropOneOfMany| () action #b000001)
(define-fun |guard of Freer.FreeExtentBuffer.DropOneOfMany| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|))

; Freer: FreeExtentBuffer.LockRefs, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.LockRefs| () action #b000010)
(define-fun |guard of Freer.FreeExtentBuffer.LockRefs| () Bool
  (and
    (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
    (= |refsLock.owner| |OwnerFreerAllocator.Nobody|)))

; Freer: FreeExtentBuffer.TestRefs, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.TestRefs| () action #b000011)
(define-fun |guard of Freer.FreeExtentBuffer.TestRefs| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|))

; Freer: FreeExtentBuffer.TestStaleToDrop, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.TestStaleToDrop| () action #b000100)
(define-fun |guard of Freer.FreeExtentBuffer.TestStaleToDrop| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|))

; Freer: FreeExtentBuffer.TestDirty, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.TestDirty| () action #b000101)
(define-fun |guard of Freer.FreeExtentBuffer.TestDirty| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|))

; Freer: FreeExtentBuffer.ClearTreeRef, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.ClearTreeRef| () action #b000110)
(define-fun |guard of Freer.FreeExtentBuffer.ClearTreeRef| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|))

; Freer: FreeExtentBuffer.DecTreeRef, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.DecTreeRef| () action #b000111)
(define-fun |guard of Freer.FreeExtentBuffer.DecTreeRef| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|))

; Freer: FreeExtentBuffer.DecAndTest, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.DecAndTest| () action #b001000)
(define-fun |guard of Freer.FreeExtentBuffer.DecAndTest| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecAndTest|))

; Freer: FreeExtentBuffer.ClearInTree, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.ClearInTree| () action #b001001)
(define-fun |guard of Freer.FreeExtentBuffer.ClearInTree| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearInTree|))

; Freer: FreeExtentBuffer.UnlockFreed, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.UnlockFreed| () action #b001010)
(define-fun |guard of Freer.FreeExtentBuffer.UnlockFreed| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockFreed|))

; Freer: FreeExtentBuffer.Delete, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.Delete| () action #b001011)
(define-fun |guard of Freer.FreeExtentBuffer.Delete| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|))

; Freer: FreeExtentBuffer.CheckUnderIo, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.CheckUnderIo| () action #b001100)
(define-fun |guard of Freer.FreeExtentBuffer.CheckUnderIo| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|))

; Freer: FreeExtentBuffer.Release, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.Release| () action #b001101)
(define-fun |guard of Freer.FreeExtentBuffer.Release| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|))

; Freer: FreeExtentBuffer.UnlockRefs, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Freer.FreeExtentBuffer.UnlockRefs| () action #b001110)
(define-fun |guard of Freer.FreeExtentBuffer.UnlockRefs| () Bool
  (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|))

; Allocator: LookUp
(define-fun |Allocator.LookUp| () action #b001111)
(define-fun |guard of Allocator.LookUp| () Bool (= |pc.Allocator| |pc.Allocator.LookUp|))

; Allocator: IncNotZero
(define-fun |Allocator.IncNotZero| () action #b010000)
(define-fun |guard of Allocator.IncNotZero| () Bool (= |pc.Allocator| |pc.Allocator.IncNotZero|))

; Allocator: LockOnce
(define-fun |Allocator.LockOnce| () action #b010001)
(define-fun |guard of Allocator.LockOnce| () Bool
  (and
    (= |pc.Allocator| |pc.Allocator.LockOnce|)
    (= |refsLock.owner| |OwnerFreerAllocator.Nobody|)))

; Allocator: UnlockOnce
(define-fun |Allocator.UnlockOnce| () action #b010010)
(define-fun |guard of Allocator.UnlockOnce| () Bool (= |pc.Allocator| |pc.Allocator.UnlockOnce|))

; Allocator: CheckTreeRef.TestTwoRefs, fs/btrfs/extent_io.c:check_buffer_tree_ref
(define-fun |Allocator.CheckTreeRef.TestTwoRefs| () action #b010011)
(define-fun |guard of Allocator.CheckTreeRef.TestTwoRefs| () Bool
  (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|))

; Allocator: CheckTreeRef.TestTreeRef, fs/btrfs/extent_io.c:check_buffer_tree_ref
(define-fun |Allocator.CheckTreeRef.TestTreeRef| () action #b010100)
(define-fun |guard of Allocator.CheckTreeRef.TestTreeRef| () Bool
  (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|))

; Allocator: CheckTreeRef.LockTreeRef, fs/btrfs/extent_io.c:check_buffer_tree_ref
(define-fun |Allocator.CheckTreeRef.LockTreeRef| () action #b010101)
(define-fun |guard of Allocator.CheckTreeRef.LockTreeRef| () Bool
  (and
    (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|)
    (= |refsLock.owner| |OwnerFreerAllocator.Nobody|)))

; Allocator: CheckTreeRef.SetTreeRef, fs/btrfs/extent_io.c:check_buffer_tree_ref
(define-fun |Allocator.CheckTreeRef.SetTreeRef| () action #b010110)
(define-fun |guard of Allocator.CheckTreeRef.SetTreeRef| () Bool
  (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))

; Allocator: CheckTreeRef.IncTreeRef, fs/btrfs/extent_io.c:check_buffer_tree_ref
(define-fun |Allocator.CheckTreeRef.IncTreeRef| () action #b010111)
(define-fun |guard of Allocator.CheckTreeRef.IncTreeRef| () Bool
  (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))

; Allocator: CheckTreeRef.UnlockTreeRef, fs/btrfs/extent_io.c:check_buffer_tree_ref
(define-fun |Allocator.CheckTreeRef.UnlockTreeRef| () action #b011000)
(define-fun |guard of Allocator.CheckTreeRef.UnlockTreeRef| () Bool
  (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))

; Allocator: ClearStale
(define-fun |Allocator.ClearStale| () action #b011001)
(define-fun |guard of Allocator.ClearStale| () Bool (= |pc.Allocator| |pc.Allocator.ClearStale|))

; Allocator: CheckTreeRef#2.TestTwoRefs, fs/btrfs/extent_io.c:check_buffer_tree_ref
(define-fun |Allocator.CheckTreeRef#2.TestTwoRefs| () action #b011010)
(define-fun |guard of Allocator.CheckTreeRef#2.TestTwoRefs| () Bool
  (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|))

; Allocator: CheckTreeRef#2.TestTreeRef, fs/btrfs/extent_io.c:check_buffer_tree_ref
(define-fun |Allocator.CheckTreeRef#2.TestTreeRef| () action #b011011)
(define-fun |guard of Allocator.CheckTreeRef#2.TestTreeRef| () Bool
  (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))

; Allocator: CheckTreeRef#2.LockTreeRef, fs/btrfs/extent_io.c:check_buffer_tree_ref
(define-fun |Allocator.CheckTreeRef#2.LockTreeRef| () action #b011100)
(define-fun |guard of Allocator.CheckTreeRef#2.LockTreeRef| () Bool
  (and
    (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|)
    (= |refsLock.owner| |OwnerFreerAllocator.Nobody|)))

; Allocator: CheckTreeRef#2.SetTreeRef, fs/btrfs/extent_io.c:check_buffer_tree_ref
(define-fun |Allocator.CheckTreeRef#2.SetTreeRef| () action #b011101)
(define-fun |guard of Allocator.CheckTreeRef#2.SetTreeRef| () Bool
  (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))

; Allocator: CheckTreeRef#2.IncTreeRef, fs/btrfs/extent_io.c:check_buffer_tree_ref
(define-fun |Allocator.CheckTreeRef#2.IncTreeRef| () action #b011110)
(define-fun |guard of Allocator.CheckTreeRef#2.IncTreeRef| () Bool
  (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))

; Allocator: CheckTreeRef#2.UnlockTreeRef, fs/btrfs/extent_io.c:check_buffer_tree_ref
(define-fun |Allocator.CheckTreeRef#2.UnlockTreeRef| () action #b011111)
(define-fun |guard of Allocator.CheckTreeRef#2.UnlockTreeRef| () Bool
  (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|))

; Allocator: SetDirty
(define-fun |Allocator.SetDirty| () action #b100000)
(define-fun |guard of Allocator.SetDirty| () Bool (= |pc.Allocator| |pc.Allocator.SetDirty|))

; Allocator: FreeExtentBuffer.ReadRefs, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.ReadRefs| () action #b100001)
(define-fun |guard of Allocator.FreeExtentBuffer.ReadRefs| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|))

; Allocator: FreeExtentBuffer.DropOneOfMany, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.DropOneOfMany| () action #b100010)
(define-fun |guard of Allocator.FreeExtentBuffer.DropOneOfMany| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))

; Allocator: FreeExtentBuffer.LockRefs, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.LockRefs| () action #b100011)
(define-fun |guard of Allocator.FreeExtentBuffer.LockRefs| () Bool
  (and
    (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|)
    (= |refsLock.owner| |OwnerFreerAllocator.Nobody|)))

; Allocator: FreeExtentBuffer.TestRefs, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.TestRefs| () action #b100100)
(define-fun |guard of Allocator.FreeExtentBuffer.TestRefs| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))

; Allocator: FreeExtentBuffer.TestStaleToDrop, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.TestStaleToDrop| () action #b100101)
(define-fun |guard of Allocator.FreeExtentBuffer.TestStaleToDrop| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))

; Allocator: FreeExtentBuffer.TestDirty, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.TestDirty| () action #b100110)
(define-fun |guard of Allocator.FreeExtentBuffer.TestDirty| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))

; Allocator: FreeExtentBuffer.ClearTreeRef, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.ClearTreeRef| () action #b100111)
(define-fun |guard of Allocator.FreeExtentBuffer.ClearTreeRef| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))

; Allocator: FreeExtentBuffer.DecTreeRef, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.DecTreeRef| () action #b101000)
(define-fun |guard of Allocator.FreeExtentBuffer.DecTreeRef| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))

; Allocator: FreeExtentBuffer.DecAndTest, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.DecAndTest| () action #b101001)
(define-fun |guard of Allocator.FreeExtentBuffer.DecAndTest| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|))

; Allocator: FreeExtentBuffer.ClearInTree, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.ClearInTree| () action #b101010)
(define-fun |guard of Allocator.FreeExtentBuffer.ClearInTree| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))

; Allocator: FreeExtentBuffer.UnlockFreed, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.UnlockFreed| () action #b101011)
(define-fun |guard of Allocator.FreeExtentBuffer.UnlockFreed| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))

; Allocator: FreeExtentBuffer.Delete, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.Delete| () action #b101100)
(define-fun |guard of Allocator.FreeExtentBuffer.Delete| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))

; Allocator: FreeExtentBuffer.CheckUnderIo, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.CheckUnderIo| () action #b101101)
(define-fun |guard of Allocator.FreeExtentBuffer.CheckUnderIo| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))

; Allocator: FreeExtentBuffer.Release, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.Release| () action #b101110)
(define-fun |guard of Allocator.FreeExtentBuffer.Release| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))

; Allocator: FreeExtentBuffer.UnlockRefs, fs/btrfs/extent_io.c:free_extent_buffer
(define-fun |Allocator.FreeExtentBuffer.UnlockRefs| () action #b101111)
(define-fun |guard of Allocator.FreeExtentBuffer.UnlockRefs| () Bool
  (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Freer.FreeExtentBuffer.ReadRefs|) |guard of Freer.FreeExtentBuffer.ReadRefs|)
    (and
      (= action |Freer.FreeExtentBuffer.DropOneOfMany|)
      |guard of Freer.FreeExtentBuffer.DropOneOfMany|
      (bvsle
        (_ bv0 4)
        (ite (= |refs.counter| |Freer.seen|) (bvsub |Freer.seen| (_ bv1 4)) |refs.counter|)))
    (and (= action |Freer.FreeExtentBuffer.LockRefs|) |guard of Freer.FreeExtentBuffer.LockRefs|)
    (and (= action |Freer.FreeExtentBuffer.TestRefs|) |guard of Freer.FreeExtentBuffer.TestRefs|)
    (and
      (= action |Freer.FreeExtentBuffer.TestStaleToDrop|)
      |guard of Freer.FreeExtentBuffer.TestStaleToDrop|)
    (and (= action |Freer.FreeExtentBuffer.TestDirty|) |guard of Freer.FreeExtentBuffer.TestDirty|)
    (and
      (= action |Freer.FreeExtentBuffer.ClearTreeRef|)
      |guard of Freer.FreeExtentBuffer.ClearTreeRef|)
    (and
      (= action |Freer.FreeExtentBuffer.DecTreeRef|)
      |guard of Freer.FreeExtentBuffer.DecTreeRef|
      (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))
    (and
      (= action |Freer.FreeExtentBuffer.DecAndTest|)
      |guard of Freer.FreeExtentBuffer.DecAndTest|
      (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))
    (and
      (= action |Freer.FreeExtentBuffer.ClearInTree|)
      |guard of Freer.FreeExtentBuffer.ClearInTree|)
    (and
      (= action |Freer.FreeExtentBuffer.UnlockFreed|)
      |guard of Freer.FreeExtentBuffer.UnlockFreed|)
    (and (= action |Freer.FreeExtentBuffer.Delete|) |guard of Freer.FreeExtentBuffer.Delete|)
    (and
      (= action |Freer.FreeExtentBuffer.CheckUnderIo|)
      |guard of Freer.FreeExtentBuffer.CheckUnderIo|)
    (and (= action |Freer.FreeExtentBuffer.Release|) |guard of Freer.FreeExtentBuffer.Release|)
    (and
      (= action |Freer.FreeExtentBuffer.UnlockRefs|)
      |guard of Freer.FreeExtentBuffer.UnlockRefs|)
    (and (= action |Allocator.LookUp|) |guard of Allocator.LookUp|)
    (and
      (= action |Allocator.IncNotZero|)
      |guard of Allocator.IncNotZero|
      (bvsle
        (ite (= |refs.counter| (_ bv0 4)) |refs.counter| (bvadd |refs.counter| (_ bv1 4)))
        (_ bv4 4)))
    (and (= action |Allocator.LockOnce|) |guard of Allocator.LockOnce|)
    (and (= action |Allocator.UnlockOnce|) |guard of Allocator.UnlockOnce|)
    (and
      (= action |Allocator.CheckTreeRef.TestTwoRefs|)
      |guard of Allocator.CheckTreeRef.TestTwoRefs|)
    (and
      (= action |Allocator.CheckTreeRef.TestTreeRef|)
      |guard of Allocator.CheckTreeRef.TestTreeRef|)
    (and
      (= action |Allocator.CheckTreeRef.LockTreeRef|)
      |guard of Allocator.CheckTreeRef.LockTreeRef|)
    (and
      (= action |Allocator.CheckTreeRef.SetTreeRef|)
      |guard of Allocator.CheckTreeRef.SetTreeRef|)
    (and
      (= action |Allocator.CheckTreeRef.IncTreeRef|)
      |guard of Allocator.CheckTreeRef.IncTreeRef|
      (bvsle (bvadd |refs.counter| (_ bv1 4)) (_ bv4 4)))
    (and
      (= action |Allocator.CheckTreeRef.UnlockTreeRef|)
      |guard of Allocator.CheckTreeRef.UnlockTreeRef|)
    (and (= action |Allocator.ClearStale|) |guard of Allocator.ClearStale|)
    (and
      (= action |Allocator.CheckTreeRef#2.TestTwoRefs|)
      |guard of Allocator.CheckTreeRef#2.TestTwoRefs|)
    (and
      (= action |Allocator.CheckTreeRef#2.TestTreeRef|)
      |guard of Allocator.CheckTreeRef#2.TestTreeRef|)
    (and
      (= action |Allocator.CheckTreeRef#2.LockTreeRef|)
      |guard of Allocator.CheckTreeRef#2.LockTreeRef|)
    (and
      (= action |Allocator.CheckTreeRef#2.SetTreeRef|)
      |guard of Allocator.CheckTreeRef#2.SetTreeRef|)
    (and
      (= action |Allocator.CheckTreeRef#2.IncTreeRef|)
      |guard of Allocator.CheckTreeRef#2.IncTreeRef|
      (bvsle (bvadd |refs.counter| (_ bv1 4)) (_ bv4 4)))
    (and
      (= action |Allocator.CheckTreeRef#2.UnlockTreeRef|)
      |guard of Allocator.CheckTreeRef#2.UnlockTreeRef|)
    (and (= action |Allocator.SetDirty|) |guard of Allocator.SetDirty|)
    (and
      (= action |Allocator.FreeExtentBuffer.ReadRefs|)
      |guard of Allocator.FreeExtentBuffer.ReadRefs|)
    (and
      (= action |Allocator.FreeExtentBuffer.DropOneOfMany|)
      |guard of Allocator.FreeExtentBuffer.DropOneOfMany|
      (bvsle
        (_ bv0 4)
        (ite (= |refs.counter| |Allocator.seen|) (bvsub |Allocator.seen| (_ bv1 4))
          |refs.counter|)))
    (and
      (= action |Allocator.FreeExtentBuffer.LockRefs|)
      |guard of Allocator.FreeExtentBuffer.LockRefs|)
    (and
      (= action |Allocator.FreeExtentBuffer.TestRefs|)
      |guard of Allocator.FreeExtentBuffer.TestRefs|)
    (and
      (= action |Allocator.FreeExtentBuffer.TestStaleToDrop|)
      |guard of Allocator.FreeExtentBuffer.TestStaleToDrop|)
    (and
      (= action |Allocator.FreeExtentBuffer.TestDirty|)
      |guard of Allocator.FreeExtentBuffer.TestDirty|)
    (and
      (= action |Allocator.FreeExtentBuffer.ClearTreeRef|)
      |guard of Allocator.FreeExtentBuffer.ClearTreeRef|)
    (and
      (= action |Allocator.FreeExtentBuffer.DecTreeRef|)
      |guard of Allocator.FreeExtentBuffer.DecTreeRef|
      (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))
    (and
      (= action |Allocator.FreeExtentBuffer.DecAndTest|)
      |guard of Allocator.FreeExtentBuffer.DecAndTest|
      (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))
    (and
      (= action |Allocator.FreeExtentBuffer.ClearInTree|)
      |guard of Allocator.FreeExtentBuffer.ClearInTree|)
    (and
      (= action |Allocator.FreeExtentBuffer.UnlockFreed|)
      |guard of Allocator.FreeExtentBuffer.UnlockFreed|)
    (and
      (= action |Allocator.FreeExtentBuffer.Delete|)
      |guard of Allocator.FreeExtentBuffer.Delete|)
    (and
      (= action |Allocator.FreeExtentBuffer.CheckUnderIo|)
      |guard of Allocator.FreeExtentBuffer.CheckUnderIo|)
    (and
      (= action |Allocator.FreeExtentBuffer.Release|)
      |guard of Allocator.FreeExtentBuffer.Release|)
    (and
      (= action |Allocator.FreeExtentBuffer.UnlockRefs|)
      |guard of Allocator.FreeExtentBuffer.UnlockRefs|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |refs.counter'| () integer
  (ite (= action |Freer.FreeExtentBuffer.DropOneOfMany|)
    (ite (= |refs.counter| |Freer.seen|) (bvsub |Freer.seen| (_ bv1 4)) |refs.counter|)
  (ite (or
         (= action |Freer.FreeExtentBuffer.DecTreeRef|)
         (= action |Freer.FreeExtentBuffer.DecAndTest|)
         (= action |Allocator.FreeExtentBuffer.DecTreeRef|)
         (= action |Allocator.FreeExtentBuffer.DecAndTest|)) (bvsub |refs.counter| (_ bv1 4))
  (ite (= action |Allocator.IncNotZero|)
    (ite (= |refs.counter| (_ bv0 4)) |refs.counter| (bvadd |refs.counter| (_ bv1 4)))
  (ite (or
         (= action |Allocator.CheckTreeRef.IncTreeRef|)
         (= action |Allocator.CheckTreeRef#2.IncTreeRef|)) (bvadd |refs.counter| (_ bv1 4))
  (ite (= action |Allocator.FreeExtentBuffer.DropOneOfMany|)
    (ite (= |refs.counter| |Allocator.seen|) (bvsub |Allocator.seen| (_ bv1 4)) |refs.counter|)
    |refs.counter|))))))
(define-fun |flags.Stale'| () Bool (ite (= action |Allocator.ClearStale|) false |flags.Stale|))
(define-fun |flags.TreeRef'| () Bool
  (ite (or
         (= action |Freer.FreeExtentBuffer.ClearTreeRef|)
         (= action |Allocator.FreeExtentBuffer.ClearTreeRef|)) false
  (ite (or
         (= action |Allocator.CheckTreeRef.SetTreeRef|)
         (= action |Allocator.CheckTreeRef#2.SetTreeRef|)) true
    |flags.TreeRef|)))
(define-fun |flags.Dirty'| () Bool (ite (= action |Allocator.SetDirty|) true |flags.Dirty|))
(define-fun |flags.InTree'| () Bool
  (ite (or
         (= action |Freer.FreeExtentBuffer.ClearInTree|)
         (= action |Allocator.FreeExtentBuffer.ClearInTree|)) false
    |flags.InTree|))
(define-fun |flags.Writeback'| () Bool |flags.Writeback|)
(define-fun |refsLock.owner'| () |OwnerFreerAllocator|
  (ite (= action |Freer.FreeExtentBuffer.LockRefs|) |OwnerFreerAllocator.Freer|
  (ite (or
         (= action |Freer.FreeExtentBuffer.UnlockFreed|)
         (= action |Freer.FreeExtentBuffer.UnlockRefs|)
         (= action |Allocator.UnlockOnce|)
         (= action |Allocator.CheckTreeRef.UnlockTreeRef|)
         (= action |Allocator.CheckTreeRef#2.UnlockTreeRef|)
         (= action |Allocator.FreeExtentBuffer.UnlockFreed|)
         (= action |Allocator.FreeExtentBuffer.UnlockRefs|)) |OwnerFreerAllocator.Nobody|
  (ite (or
         (= action |Allocator.LockOnce|)
         (= action |Allocator.CheckTreeRef.LockTreeRef|)
         (= action |Allocator.CheckTreeRef#2.LockTreeRef|)
         (= action |Allocator.FreeExtentBuffer.LockRefs|)) |OwnerFreerAllocator.Allocator|
    |refsLock.owner|))))
(define-fun |inTree'| () Bool
  (ite (or
         (= action |Freer.FreeExtentBuffer.Delete|)
         (= action |Allocator.FreeExtentBuffer.Delete|)) false
    |inTree|))
(define-fun |freed'| () Bool
  (ite (or
         (= action |Freer.FreeExtentBuffer.Release|)
         (= action |Allocator.FreeExtentBuffer.Release|)) true
    |freed|))
(define-fun |pc.Freer'| () |pc.Freer|
  (ite (= action |Freer.FreeExtentBuffer.ReadRefs|)
    (ite (bvsle |refs.counter| (_ bv3 4)) |pc.Freer.FreeExtentBuffer.LockRefs|
      |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
  (ite (= action |Freer.FreeExtentBuffer.DropOneOfMany|)
    (ite (= |refs.counter| |Freer.seen|) |pc.Freer.Done| |pc.Freer.FreeExtentBuffer.ReadRefs|)
  (ite (= action |Freer.FreeExtentBuffer.LockRefs|) |pc.Freer.FreeExtentBuffer.TestRefs|
  (ite (= action |Freer.FreeExtentBuffer.TestRefs|)
    (ite (not (= |refs.counter| (_ bv2 4))) |pc.Freer.FreeExtentBuffer.DecAndTest|
      |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
  (ite (= action |Freer.FreeExtentBuffer.TestStaleToDrop|)
    (ite (not |flags.Stale|) |pc.Freer.FreeExtentBuffer.DecAndTest|
      |pc.Freer.FreeExtentBuffer.TestDirty|)
  (ite (= action |Freer.FreeExtentBuffer.TestDirty|)
    (ite |flags.Dirty| |pc.Freer.FreeExtentBuffer.DecAndTest|
       |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
  (ite (= action |Freer.FreeExtentBuffer.ClearTreeRef|)
    (ite (not |flags.TreeRef|) |pc.Freer.FreeExtentBuffer.DecAndTest|
      |pc.Freer.FreeExtentBuffer.DecTreeRef|)
  (ite (= action |Freer.FreeExtentBuffer.DecTreeRef|) |pc.Freer.FreeExtentBuffer.DecAndTest|
  (ite (= action |Freer.FreeExtentBuffer.DecAndTest|)
    (ite (not (= |refs.counter| (_ bv1 4))) |pc.Freer.FreeExtentBuffer.UnlockRefs|
      |pc.Freer.FreeExtentBuffer.ClearInTree|)
  (ite (= action |Freer.FreeExtentBuffer.ClearInTree|) |pc.Freer.FreeExtentBuffer.UnlockFreed|
  (ite (= action |Freer.FreeExtentBuffer.UnlockFreed|) |pc.Freer.FreeExtentBuffer.Delete|
  (ite (= action |Freer.FreeExtentBuffer.Delete|) |pc.Freer.FreeExtentBuffer.CheckUnderIo|
  (ite (= action |Freer.FreeExtentBuffer.CheckUnderIo|) |pc.Freer.FreeExtentBuffer.Release|
  (ite (or
         (= action |Freer.FreeExtentBuffer.Release|)
         (= action |Freer.FreeExtentBuffer.UnlockRefs|)) |pc.Freer.Done|
    |pc.Freer|)))))))))))))))
(define-fun |pc.Allocator'| () |pc.Allocator|
  (ite (= action |Allocator.LookUp|)
    (ite (not |inTree|) |pc.Allocator.Done| |pc.Allocator.IncNotZero|)
  (ite (= action |Allocator.IncNotZero|)
    (ite (= |refs.counter| (_ bv0 4)) |pc.Allocator.Done| |pc.Allocator.LockOnce|)
  (ite (= action |Allocator.LockOnce|) |pc.Allocator.UnlockOnce|
  (ite (= action |Allocator.UnlockOnce|) |pc.Allocator.CheckTreeRef.TestTwoRefs|
  (ite (= action |Allocator.CheckTreeRef.TestTwoRefs|)
    (ite (bvslt |refs.counter| (_ bv2 4)) |pc.Allocator.CheckTreeRef.LockTreeRef|
      |pc.Allocator.CheckTreeRef.TestTreeRef|)
  (ite (= action |Allocator.CheckTreeRef.TestTreeRef|)
    (ite |flags.TreeRef| |pc.Allocator.ClearStale| |pc.Allocator.CheckTreeRef.LockTreeRef|)
  (ite (= action |Allocator.CheckTreeRef.LockTreeRef|) |pc.Allocator.CheckTreeRef.SetTreeRef|
  (ite (= action |Allocator.CheckTreeRef.SetTreeRef|)
    (ite |flags.TreeRef| |pc.Allocator.CheckTreeRef.UnlockTreeRef|
       |pc.Allocator.CheckTreeRef.IncTreeRef|)
  (ite (= action |Allocator.CheckTreeRef.IncTreeRef|) |pc.Allocator.CheckTreeRef.UnlockTreeRef|
  (ite (= action |Allocator.CheckTreeRef.UnlockTreeRef|) |pc.Allocator.ClearStale|
  (ite (= action |Allocator.ClearStale|) |pc.Allocator.CheckTreeRef#2.TestTwoRefs|
  (ite (= action |Allocator.CheckTreeRef#2.TestTwoRefs|)
    (ite (bvslt |refs.counter| (_ bv2 4)) |pc.Allocator.CheckTreeRef#2.LockTreeRef|
      |pc.Allocator.CheckTreeRef#2.TestTreeRef|)
  (ite (= action |Allocator.CheckTreeRef#2.TestTreeRef|)
    (ite |flags.TreeRef| |pc.Allocator.SetDirty| |pc.Allocator.CheckTreeRef#2.LockTreeRef|)
  (ite (= action |Allocator.CheckTreeRef#2.LockTreeRef|) |pc.Allocator.CheckTreeRef#2.SetTreeRef|
  (ite (= action |Allocator.CheckTreeRef#2.SetTreeRef|)
    (ite |flags.TreeRef| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|
       |pc.Allocator.CheckTreeRef#2.IncTreeRef|)
  (ite (= action |Allocator.CheckTreeRef#2.IncTreeRef|) |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|
  (ite (= action |Allocator.CheckTreeRef#2.UnlockTreeRef|) |pc.Allocator.SetDirty|
  (ite (= action |Allocator.SetDirty|) |pc.Allocator.FreeExtentBuffer.ReadRefs|
  (ite (= action |Allocator.FreeExtentBuffer.ReadRefs|)
    (ite (bvsle |refs.counter| (_ bv3 4)) |pc.Allocator.FreeExtentBuffer.LockRefs|
      |pc.Allocator.FreeExtentBuffer.DropOneOfMany|)
  (ite (= action |Allocator.FreeExtentBuffer.DropOneOfMany|)
    (ite (= |refs.counter| |Allocator.seen|) |pc.Allocator.Done|
      |pc.Allocator.FreeExtentBuffer.ReadRefs|)
  (ite (= action |Allocator.FreeExtentBuffer.LockRefs|) |pc.Allocator.FreeExtentBuffer.TestRefs|
  (ite (= action |Allocator.FreeExtentBuffer.TestRefs|)
    (ite (not (= |refs.counter| (_ bv2 4))) |pc.Allocator.FreeExtentBuffer.DecAndTest|
      |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|)
  (ite (= action |Allocator.FreeExtentBuffer.TestStaleToDrop|)
    (ite (not |flags.Stale|) |pc.Allocator.FreeExtentBuffer.DecAndTest|
      |pc.Allocator.FreeExtentBuffer.TestDirty|)
  (ite (= action |Allocator.FreeExtentBuffer.TestDirty|)
    (ite |flags.Dirty| |pc.Allocator.FreeExtentBuffer.DecAndTest|
       |pc.Allocator.FreeExtentBuffer.ClearTreeRef|)
  (ite (= action |Allocator.FreeExtentBuffer.ClearTreeRef|)
    (ite (not |flags.TreeRef|) |pc.Allocator.FreeExtentBuffer.DecAndTest|
      |pc.Allocator.FreeExtentBuffer.DecTreeRef|)
  (ite (= action |Allocator.FreeExtentBuffer.DecTreeRef|) |pc.Allocator.FreeExtentBuffer.DecAndTest|
  (ite (= action |Allocator.FreeExtentBuffer.DecAndTest|)
    (ite (not (= |refs.counter| (_ bv1 4))) |pc.Allocator.FreeExtentBuffer.UnlockRefs|
      |pc.Allocator.FreeExtentBuffer.ClearInTree|)
  (ite (= action |Allocator.FreeExtentBuffer.ClearInTree|)
    |pc.Allocator.FreeExtentBuffer.UnlockFreed|
  (ite (= action |Allocator.FreeExtentBuffer.UnlockFreed|) |pc.Allocator.FreeExtentBuffer.Delete|
  (ite (= action |Allocator.FreeExtentBuffer.Delete|) |pc.Allocator.FreeExtentBuffer.CheckUnderIo|
  (ite (= action |Allocator.FreeExtentBuffer.CheckUnderIo|) |pc.Allocator.FreeExtentBuffer.Release|
  (ite (or
         (= action |Allocator.FreeExtentBuffer.Release|)
         (= action |Allocator.FreeExtentBuffer.UnlockRefs|)) |pc.Allocator.Done|
    |pc.Allocator|)))))))))))))))))))))))))))))))))
(define-fun |Freer.seen'| () integer
  (ite (= action |Freer.FreeExtentBuffer.ReadRefs|) |refs.counter|
  (ite (= action |Freer.FreeExtentBuffer.DropOneOfMany|)
    (ite (= |refs.counter| |Freer.seen|) (_ bv0 4) |Freer.seen|)
  (ite (or
         (= action |Freer.FreeExtentBuffer.Release|)
         (= action |Freer.FreeExtentBuffer.UnlockRefs|)) (_ bv0 4)
    |Freer.seen|))))
(define-fun |Allocator.seen'| () integer
  (ite (= action |Allocator.FreeExtentBuffer.ReadRefs|) |refs.counter|
  (ite (= action |Allocator.FreeExtentBuffer.DropOneOfMany|)
    (ite (= |refs.counter| |Allocator.seen|) (_ bv0 4) |Allocator.seen|)
  (ite (or
         (= action |Allocator.FreeExtentBuffer.Release|)
         (= action |Allocator.FreeExtentBuffer.UnlockRefs|)) (_ bv0 4)
    |Allocator.seen|))))
(define-fun |drained.Freer'| () Bool |drained.Freer|)
(define-fun |drained.Allocator'| () Bool |drained.Allocator|)

; Properties ---------------------------------------------------------------------------------------
; What is dirty is kept until it is written: the first thing that the race breaks.
(define-fun |DirtyHasTreeRef| () Bool (=> (or |flags.Dirty| |flags.Writeback|) |flags.TreeRef|))
; Nobody who has found the buffer works with released pages.
(define-fun |NoUseAfterFree| () Bool
  (=>
    |freed|
    (not
      (or
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|)
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|)
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|)
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|)
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|)
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|)
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|)
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|)
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|)
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|)
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|)
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|)
        (= |pc.Allocator| |pc.Allocator.ClearStale|)
        (= |pc.Allocator| |pc.Allocator.SetDirty|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|)
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|)))))
; Outside of critical sections the count is that of the holders, and of the flag.
(define-fun |TreeRefCounted| () Bool
  (=>
    (and (= |refsLock.owner| |OwnerFreerAllocator.Nobody|) |drained.Freer| |drained.Allocator|)
    (=
      |refs.counter|
      (bvadd
        (bvadd
          (ite |flags.TreeRef| (_ bv1 4) (_ bv0 4))
          (ite (or
                 (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
                 (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|)
                 (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)) (_ bv1 4)
            (_ bv0 4)))
        (ite (or
               (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|)
               (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|)
               (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|)
               (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|)
               (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|)
               (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|)
               (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|)
               (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|)
               (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|)
               (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|)
               (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|)
               (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|)
               (= |pc.Allocator| |pc.Allocator.ClearStale|)
               (= |pc.Allocator| |pc.Allocator.SetDirty|)
               (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|)
               (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|)
               (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|)
               (= |pc.Allocator| |pc.Allocator.LockOnce|)) (_ bv1 4)
          (_ bv0 4))))))
; The race: the buffer is in use again, and the decision to drop the tree reference stands.
(define-fun |UsedWhileDropped| () Bool
  (and
    (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
    (= |pc.Allocator| |pc.Allocator.ClearStale|)))
; Nobody lets go of a lock that it does not hold.
(define-fun |NoBadUnlockBalance| () Bool
  (and
    (=>
      |guard of Freer.FreeExtentBuffer.UnlockFreed|
      (= |refsLock.owner| |OwnerFreerAllocator.Freer|))
    (=>
      |guard of Freer.FreeExtentBuffer.UnlockRefs|
      (= |refsLock.owner| |OwnerFreerAllocator.Freer|))
    (=> |guard of Allocator.UnlockOnce| (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
    (=>
      |guard of Allocator.CheckTreeRef.UnlockTreeRef|
      (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
    (=>
      |guard of Allocator.CheckTreeRef#2.UnlockTreeRef|
      (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
    (=>
      |guard of Allocator.FreeExtentBuffer.UnlockFreed|
      (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
    (=>
      |guard of Allocator.FreeExtentBuffer.UnlockRefs|
      (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))))
; No buffer goes that is dirty: BUG_ON(extent_buffer_under_io(eb)).
(define-fun |NoBugOnUnderIo| () Bool
  (and
    (=> |guard of Freer.FreeExtentBuffer.CheckUnderIo| (not (or |flags.Dirty| |flags.Writeback|)))
    (=>
      |guard of Allocator.FreeExtentBuffer.CheckUnderIo|
      (not (or |flags.Dirty| |flags.Writeback|)))))
; The last reference goes once.
(define-fun |NoDoubleFree| () Bool
  (and
    (=> |guard of Freer.FreeExtentBuffer.Release| (not |freed|))
    (=> |guard of Allocator.FreeExtentBuffer.Release| (not |freed|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Freer.FreeExtentBuffer.DropOneOfMany|
      (bvsle
        (_ bv0 4)
        (ite (= |refs.counter| |Freer.seen|) (bvsub |Freer.seen| (_ bv1 4)) |refs.counter|)))
    (=>
      |guard of Freer.FreeExtentBuffer.DecTreeRef|
      (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))
    (=>
      |guard of Freer.FreeExtentBuffer.DecAndTest|
      (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))
    (=>
      |guard of Allocator.IncNotZero|
      (bvsle
        (ite (= |refs.counter| (_ bv0 4)) |refs.counter| (bvadd |refs.counter| (_ bv1 4)))
        (_ bv4 4)))
    (=>
      |guard of Allocator.CheckTreeRef.IncTreeRef|
      (bvsle (bvadd |refs.counter| (_ bv1 4)) (_ bv4 4)))
    (=>
      |guard of Allocator.CheckTreeRef#2.IncTreeRef|
      (bvsle (bvadd |refs.counter| (_ bv1 4)) (_ bv4 4)))
    (=>
      |guard of Allocator.FreeExtentBuffer.DropOneOfMany|
      (bvsle
        (_ bv0 4)
        (ite (= |refs.counter| |Allocator.seen|) (bvsub |Allocator.seen| (_ bv1 4))
          |refs.counter|)))
    (=>
      |guard of Allocator.FreeExtentBuffer.DecTreeRef|
      (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))
    (=>
      |guard of Allocator.FreeExtentBuffer.DecAndTest|
      (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.Freer| |pc.Freer.Done|) (= |pc.Allocator| |pc.Allocator.Done|))
    |guard of Freer.FreeExtentBuffer.ReadRefs|
    |guard of Freer.FreeExtentBuffer.DropOneOfMany|
    |guard of Freer.FreeExtentBuffer.LockRefs|
    |guard of Freer.FreeExtentBuffer.TestRefs|
    |guard of Freer.FreeExtentBuffer.TestStaleToDrop|
    |guard of Freer.FreeExtentBuffer.TestDirty|
    |guard of Freer.FreeExtentBuffer.ClearTreeRef|
    |guard of Freer.FreeExtentBuffer.DecTreeRef|
    |guard of Freer.FreeExtentBuffer.DecAndTest|
    |guard of Freer.FreeExtentBuffer.ClearInTree|
    |guard of Freer.FreeExtentBuffer.UnlockFreed|
    |guard of Freer.FreeExtentBuffer.Delete|
    |guard of Freer.FreeExtentBuffer.CheckUnderIo|
    |guard of Freer.FreeExtentBuffer.Release|
    |guard of Freer.FreeExtentBuffer.UnlockRefs|
    |guard of Allocator.LookUp|
    |guard of Allocator.IncNotZero|
    |guard of Allocator.LockOnce|
    |guard of Allocator.UnlockOnce|
    |guard of Allocator.CheckTreeRef.TestTwoRefs|
    |guard of Allocator.CheckTreeRef.TestTreeRef|
    |guard of Allocator.CheckTreeRef.LockTreeRef|
    |guard of Allocator.CheckTreeRef.SetTreeRef|
    |guard of Allocator.CheckTreeRef.IncTreeRef|
    |guard of Allocator.CheckTreeRef.UnlockTreeRef|
    |guard of Allocator.ClearStale|
    |guard of Allocator.CheckTreeRef#2.TestTwoRefs|
    |guard of Allocator.CheckTreeRef#2.TestTreeRef|
    |guard of Allocator.CheckTreeRef#2.LockTreeRef|
    |guard of Allocator.CheckTreeRef#2.SetTreeRef|
    |guard of Allocator.CheckTreeRef#2.IncTreeRef|
    |guard of Allocator.CheckTreeRef#2.UnlockTreeRef|
    |guard of Allocator.SetDirty|
    |guard of Allocator.FreeExtentBuffer.ReadRefs|
    |guard of Allocator.FreeExtentBuffer.DropOneOfMany|
    |guard of Allocator.FreeExtentBuffer.LockRefs|
    |guard of Allocator.FreeExtentBuffer.TestRefs|
    |guard of Allocator.FreeExtentBuffer.TestStaleToDrop|
    |guard of Allocator.FreeExtentBuffer.TestDirty|
    |guard of Allocator.FreeExtentBuffer.ClearTreeRef|
    |guard of Allocator.FreeExtentBuffer.DecTreeRef|
    |guard of Allocator.FreeExtentBuffer.DecAndTest|
    |guard of Allocator.FreeExtentBuffer.ClearInTree|
    |guard of Allocator.FreeExtentBuffer.UnlockFreed|
    |guard of Allocator.FreeExtentBuffer.Delete|
    |guard of Allocator.FreeExtentBuffer.CheckUnderIo|
    |guard of Allocator.FreeExtentBuffer.Release|
    |guard of Allocator.FreeExtentBuffer.UnlockRefs|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and
    |DirtyHasTreeRef|
    |NoUseAfterFree|
    |TreeRefCounted|
    (not |UsedWhileDropped|)
    |NoBadUnlockBalance|
    |NoBugOnUnderIo|
    |NoDoubleFree|
    |TypeInvariant|
    |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|refs.counter| integer) (|flags.Stale| Bool) (|flags.TreeRef| Bool) (|flags.Dirty| Bool)
   (|flags.InTree| Bool) (|flags.Writeback| Bool) (|refsLock.owner| |OwnerFreerAllocator|)
   (|inTree| Bool) (|freed| Bool) (|pc.Freer| |pc.Freer|) (|pc.Allocator| |pc.Allocator|)
   (|Freer.seen| integer) (|Allocator.seen| integer) (|drained.Freer| Bool)
   (|drained.Allocator| Bool))
  Bool
  (and
    (types |refs.counter| |flags.Stale| |flags.TreeRef| |flags.Dirty| |flags.InTree|
       |flags.Writeback| |refsLock.owner| |inTree| |freed| |pc.Freer| |pc.Allocator| |Freer.seen|
       |Allocator.seen| |drained.Freer| |drained.Allocator|)
    ; DirtyHasTreeRef
    (=> (or |flags.Dirty| |flags.Writeback|) |flags.TreeRef|)
    ; NoUseAfterFree
    (=>
      |freed|
      (not
        (or
          (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|)
          (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|)
          (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|)
          (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|)
          (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|)
          (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|)
          (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|)
          (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|)
          (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|)
          (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|)
          (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|)
          (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|)
          (= |pc.Allocator| |pc.Allocator.ClearStale|)
          (= |pc.Allocator| |pc.Allocator.SetDirty|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|)
          (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|))))
    ; TreeRefCounted
    (=>
      (and (= |refsLock.owner| |OwnerFreerAllocator.Nobody|) |drained.Freer| |drained.Allocator|)
      (=
        |refs.counter|
        (bvadd
          (bvadd
            (ite |flags.TreeRef| (_ bv1 4) (_ bv0 4))
            (ite (or
                   (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
                   (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|)
                   (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)) (_ bv1 4)
              (_ bv0 4)))
          (ite (or
                 (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|)
                 (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|)
                 (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|)
                 (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|)
                 (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|)
                 (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|)
                 (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|)
                 (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|)
                 (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|)
                 (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|)
                 (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|)
                 (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|)
                 (= |pc.Allocator| |pc.Allocator.ClearStale|)
                 (= |pc.Allocator| |pc.Allocator.SetDirty|)
                 (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|)
                 (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|)
                 (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|)
                 (= |pc.Allocator| |pc.Allocator.LockOnce|)) (_ bv1 4)
            (_ bv0 4)))))
    (not
      (and
        (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
        (= |pc.Allocator| |pc.Allocator.ClearStale|)))
    ; NoBadUnlockBalance
    (and
      (=>
        (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockFreed|)
        (= |refsLock.owner| |OwnerFreerAllocator.Freer|))
      (=>
        (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
        (= |refsLock.owner| |OwnerFreerAllocator.Freer|))
      (=>
        (= |pc.Allocator| |pc.Allocator.UnlockOnce|)
        (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
      (=>
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|)
        (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
      (=>
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|)
        (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
      (=>
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|)
        (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
      (=>
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|)
        (= |refsLock.owner| |OwnerFreerAllocator.Allocator|)))
    ; NoBugOnUnderIo
    (and
      (=>
        (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|)
        (not (or |flags.Dirty| |flags.Writeback|)))
      (=>
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|)
        (not (or |flags.Dirty| |flags.Writeback|))))
    ; NoDoubleFree
    (and
      (=> (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|) (not |freed|))
      (=> (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|) (not |freed|)))
    ; TypeInvariant
    (and
      (=>
        (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
        (bvsle
          (_ bv0 4)
          (ite (= |refs.counter| |Freer.seen|) (bvsub |Freer.seen| (_ bv1 4)) |refs.counter|)))
      (=>
        (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
        (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))
      (=>
        (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecAndTest|)
        (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))
      (=>
        (= |pc.Allocator| |pc.Allocator.IncNotZero|)
        (bvsle
          (ite (= |refs.counter| (_ bv0 4)) |refs.counter| (bvadd |refs.counter| (_ bv1 4)))
          (_ bv4 4)))
      (=>
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|)
        (bvsle (bvadd |refs.counter| (_ bv1 4)) (_ bv4 4)))
      (=>
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|)
        (bvsle (bvadd |refs.counter| (_ bv1 4)) (_ bv4 4)))
      (=>
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|)
        (bvsle
          (_ bv0 4)
          (ite (= |refs.counter| |Allocator.seen|) (bvsub |Allocator.seen| (_ bv1 4))
            |refs.counter|)))
      (=>
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|)
        (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))
      (=>
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|)
        (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4)))))
    ; NoDeadlock
    (or
      (and (= |pc.Freer| |pc.Freer.Done|) (= |pc.Allocator| |pc.Allocator.Done|))
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
      (and
        (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
        (= |refsLock.owner| |OwnerFreerAllocator.Nobody|))
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecAndTest|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearInTree|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockFreed|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
      (= |pc.Allocator| |pc.Allocator.LookUp|)
      (= |pc.Allocator| |pc.Allocator.IncNotZero|)
      (and
        (= |pc.Allocator| |pc.Allocator.LockOnce|)
        (= |refsLock.owner| |OwnerFreerAllocator.Nobody|))
      (= |pc.Allocator| |pc.Allocator.UnlockOnce|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|)
      (and
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|)
        (= |refsLock.owner| |OwnerFreerAllocator.Nobody|))
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|)
      (= |pc.Allocator| |pc.Allocator.ClearStale|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|)
      (and
        (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|)
        (= |refsLock.owner| |OwnerFreerAllocator.Nobody|))
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|)
      (= |pc.Allocator| |pc.Allocator.SetDirty|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|)
      (and
        (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|)
        (= |refsLock.owner| |OwnerFreerAllocator.Nobody|))
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|))
    (not |flags.Writeback|)
    (or
      (not |flags.Dirty|)
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|))))
    (or
      (not |flags.Dirty|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))))
    (or
      |flags.TreeRef|
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.ClearStale|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|))))
    (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|))
    (or
      |flags.TreeRef|
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.SetDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))))
    (bvsle |refs.counter| (_ bv3 4))
    (or
      (not (= |refsLock.owner| |OwnerFreerAllocator.Freer|))
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|))))
    (or
      (not (= |refsLock.owner| |OwnerFreerAllocator.Freer|))
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|))
        (not (= |pc.Freer| |pc.Freer.Done|))))
    (or
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.SetDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (bvsle |refs.counter| (_ bv0 4))
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv2 4)))
      (bvsle (_ bv4 4) |refs.counter|)
      (not |freed|))
    (or
      (not |freed|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearInTree|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)
      (= |pc.Freer| |pc.Freer.Done|))
    (or
      (not |freed|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
      (= |pc.Freer| |pc.Freer.Done|))
    (or
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|))))
    (or
      (bvsle |refs.counter| (_ bv0 4))
      (bvsle (_ bv2 4) |refs.counter|)
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|))))
    (or
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.SetDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))))
    (or (bvsle |refs.counter| (_ bv1 4)) (bvsle (_ bv4 4) |refs.counter|) (not |freed|))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      |flags.TreeRef|
      (= |refsLock.owner| |OwnerFreerAllocator.Freer|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))))
    (or
      (bvsle |refs.counter| (_ bv2 4))
      (bvsle (_ bv4 4) |refs.counter|)
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|))
        (not (= |pc.Freer| |pc.Freer.Done|))))
    (or
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.LockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.UnlockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.ClearStale|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.LockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.UnlockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))))
    (or
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (not |flags.TreeRef|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      |flags.TreeRef|
      (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)))
    (or (not |flags.TreeRef|) (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)))
    (or
      (= |refsLock.owner| |OwnerFreerAllocator.Allocator|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.UnlockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))))
    (or
      (bvsle |refs.counter| (_ bv2 4))
      (bvsle (_ bv4 4) |refs.counter|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.LookUp|))
        (not (= |pc.Allocator| |pc.Allocator.IncNotZero|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.Done|))))
    (or
      (= |refsLock.owner| |OwnerFreerAllocator.Allocator|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))))
    (or
      (bvsle |refs.counter| (_ bv1 4))
      (bvsle (_ bv4 4) |refs.counter|)
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|))))
    (or
      (bvsle |refs.counter| (_ bv0 4))
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv2 4)))
      (bvsle (_ bv4 4) |refs.counter|)
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)))
      (= |pc.Allocator| |pc.Allocator.LockOnce|)
      (= |pc.Allocator| |pc.Allocator.UnlockOnce|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|)
      (= |pc.Allocator| |pc.Allocator.ClearStale|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))
    (or
      (= |refsLock.owner| |OwnerFreerAllocator.Freer|)
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|))))
    (or
      (bvsle |refs.counter| (_ bv1 4))
      (bvsle (_ bv4 4) |refs.counter|)
      (= |refsLock.owner| |OwnerFreerAllocator.Freer|)
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|))))
    (or
      (= |refsLock.owner| |OwnerFreerAllocator.Freer|)
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecAndTest|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearInTree|))))
    (or
      (not (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
      (and
        (not (= |pc.Allocator| |pc.Allocator.LookUp|))
        (not (= |pc.Allocator| |pc.Allocator.IncNotZero|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|))
      (and
        (not (= |pc.Allocator| |pc.Allocator.LookUp|))
        (not (= |pc.Allocator| |pc.Allocator.IncNotZero|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.Done|))))
    (or
      (bvsle |refs.counter| (_ bv0 4))
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv2 4)))
      (bvsle (_ bv4 4) |refs.counter|)
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|))))
    (or
      (bvsle |refs.counter| (_ bv2 4))
      (bvsle (_ bv4 4) |refs.counter|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.LookUp|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (not |flags.TreeRef|)
      (= |refsLock.owner| |OwnerFreerAllocator.Freer|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.Done|))))
    (or
      (not |flags.TreeRef|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (not |flags.TreeRef|)
      (= |refsLock.owner| |OwnerFreerAllocator.Allocator|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (not |flags.TreeRef|)
      (= |refsLock.owner| |OwnerFreerAllocator.Allocator|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (not |flags.TreeRef|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (bvsle |refs.counter| (_ bv1 4))
      (bvsle (_ bv4 4) |refs.counter|)
      |flags.TreeRef|
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (bvsle |refs.counter| (_ bv0 4))
      (bvsle (_ bv2 4) |refs.counter|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.SetDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (not |flags.TreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
      (= |pc.Freer| |pc.Freer.Done|))
    (or
      (not |flags.TreeRef|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      |flags.TreeRef|
      (= |refsLock.owner| |OwnerFreerAllocator.Allocator|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.SetDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))))
    (or
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (= |refsLock.owner| |OwnerFreerAllocator.Freer|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearInTree|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)
      (= |pc.Freer| |pc.Freer.Done|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (= |refsLock.owner| |OwnerFreerAllocator.Freer|)
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|))))
    (or
      (not |flags.TreeRef|)
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearInTree|))))
    (or
      (bvsle |refs.counter| (_ bv0 4))
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv2 4)))
      (bvsle (_ bv4 4) |refs.counter|)
      |flags.TreeRef|
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (not |flags.TreeRef|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
      (= |pc.Freer| |pc.Freer.Done|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.SetDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))))
    (or
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.SetDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (not |flags.TreeRef|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.LockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.UnlockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.ClearStale|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (not |flags.TreeRef|)
      (= |refsLock.owner| |OwnerFreerAllocator.Allocator|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (not |flags.TreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
      (= |pc.Freer| |pc.Freer.Done|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (not (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockFreed|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
      (= |pc.Freer| |pc.Freer.Done|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      |flags.TreeRef|
      (= |refsLock.owner| |OwnerFreerAllocator.Freer|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.LockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.UnlockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.ClearStale|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (not |flags.TreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
      (= |pc.Freer| |pc.Freer.Done|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.LockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.UnlockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.ClearStale|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (bvsle |refs.counter| (_ bv0 4))
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv2 4)))
      (bvsle (_ bv4 4) |refs.counter|)
      |flags.TreeRef|
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|))))
    (or
      (bvsle |refs.counter| (_ bv2 4))
      (bvsle (_ bv4 4) |refs.counter|)
      |flags.TreeRef|
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|))))
    (or
      (bvsle |refs.counter| (_ bv0 4))
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv2 4)))
      (bvsle (_ bv4 4) |refs.counter|)
      |flags.TreeRef|
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecAndTest|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearInTree|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockFreed|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.LookUp|))
        (not (= |pc.Allocator| |pc.Allocator.IncNotZero|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.SetDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.Done|))))
    (or
      (bvsle |refs.counter| (_ bv0 4))
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv2 4)))
      (bvsle (_ bv4 4) |refs.counter|)
      |flags.TreeRef|
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
      (= |pc.Freer| |pc.Freer.Done|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      |flags.TreeRef|
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|)))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      |flags.TreeRef|
      (= |refsLock.owner| |OwnerFreerAllocator.Freer|)
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecAndTest|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockFreed|)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.LookUp|))
        (not (= |pc.Allocator| |pc.Allocator.IncNotZero|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.SetDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.Done|))))
    (or
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearInTree|)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (not |flags.TreeRef|)
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (not (= |refsLock.owner| |OwnerFreerAllocator.Freer|))
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (not |flags.TreeRef|)
      (not (= |refsLock.owner| |OwnerFreerAllocator.Nobody|))
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.LookUp|))
        (not (= |pc.Allocator| |pc.Allocator.IncNotZero|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.Done|))))
    (or
      (not (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))))
    (or
      (bvsle |refs.counter| (_ bv1 4))
      (bvsle (_ bv4 4) |refs.counter|)
      (not (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      |flags.TreeRef|
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecAndTest|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockFreed|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.ClearStale|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|))))
    (or
      (bvsle |refs.counter| (_ bv1 4))
      (bvsle (_ bv4 4) |refs.counter|)
      |flags.TreeRef|
      (not (= |refsLock.owner| |OwnerFreerAllocator.Nobody|))
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|))
    (or
      (bvsle |refs.counter| (_ bv0 4))
      (and (bvsle (_ bv2 4) |refs.counter|) (bvsle |refs.counter| (_ bv2 4)))
      (bvsle (_ bv4 4) |refs.counter|)
      |flags.TreeRef|
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
      (= |pc.Freer| |pc.Freer.Done|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.LockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.UnlockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.ClearStale|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (not (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
      (and
        (not (= |pc.Allocator| |pc.Allocator.SetDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))))
    (or
      (not (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
      (and
        (not (= |pc.Allocator| |pc.Allocator.LockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|))))
    (or
      (not (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
      (and
        (not (= |pc.Allocator| |pc.Allocator.LockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))))
    (or
      (not (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
      (= |pc.Freer| |pc.Freer.Done|)
      (not (= |pc.Allocator| |pc.Allocator.Done|)))
    (or
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.ClearStale|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ReadRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|)))
    (or
      (bvsle |refs.counter| (_ bv1 4))
      (bvsle (_ bv3 4) |refs.counter|)
      |flags.TreeRef|
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.LockRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockFreed|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
      (= |pc.Freer| |pc.Freer.Done|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.LookUp|))
        (not (= |pc.Allocator| |pc.Allocator.IncNotZero|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.SetDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.Done|))))
    (or
      (not (= |refsLock.owner| |OwnerFreerAllocator.Allocator|))
      (and
        (not (= |pc.Allocator| |pc.Allocator.LockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.ClearStale|))))
    (or
      (bvsle |refs.counter| (_ bv1 4))
      (bvsle (_ bv4 4) |refs.counter|)
      |flags.TreeRef|
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Freer| |pc.Freer.Done|)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.LockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockFreed|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))
    (or
      (bvsle |refs.counter| (_ bv1 4))
      (bvsle (_ bv4 4) |refs.counter|)
      |flags.TreeRef|
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.LookUp|))
        (not (= |pc.Allocator| |pc.Allocator.IncNotZero|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.SetDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.Done|))))
    (or
      (bvsle |refs.counter| (_ bv1 4))
      (bvsle (_ bv4 4) |refs.counter|)
      |flags.TreeRef|
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.LookUp|))
        (not (= |pc.Allocator| |pc.Allocator.IncNotZero|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.UnlockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.SetDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.UnlockRefs|))
        (not (= |pc.Allocator| |pc.Allocator.Done|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      |flags.TreeRef|
      (and
        (not (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|))
        (not (= |pc.Freer| |pc.Freer.Done|)))
      (and
        (not (= |pc.Allocator| |pc.Allocator.LockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.ClearStale|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|))))
    (or
      (bvsle |refs.counter| (_ bv2 4))
      (bvsle (_ bv4 4) |refs.counter|)
      |flags.TreeRef|
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DropOneOfMany|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestRefs|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.TestDirty|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearInTree|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)
      (= |pc.Freer| |pc.Freer.Done|)
      (= |pc.Allocator| |pc.Allocator.IncNotZero|)
      (= |pc.Allocator| |pc.Allocator.UnlockOnce|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef.TestTreeRef|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef.UnlockTreeRef|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.LockTreeRef|)
      (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|)
      (= |pc.Allocator| |pc.Allocator.SetDirty|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestRefs|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecTreeRef|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Delete|)
      (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|)
      (= |pc.Allocator| |pc.Allocator.Done|))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (and (bvsle (_ bv3 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
      (not |flags.TreeRef|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.DecAndTest|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.ClearInTree|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockFreed|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Delete|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.CheckUnderIo|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.Release|)
      (= |pc.Freer| |pc.Freer.FreeExtentBuffer.UnlockRefs|)
      (= |pc.Freer| |pc.Freer.Done|)
      (and
        (not (= |pc.Allocator| |pc.Allocator.LockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.UnlockOnce|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.LockTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.ClearStale|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.TestTwoRefs|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.SetTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.CheckTreeRef#2.IncTreeRef|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ReadRefs|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DropOneOfMany|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestStaleToDrop|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.TestDirty|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.DecAndTest|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.ClearInTree|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.CheckUnderIo|))
        (not (= |pc.Allocator| |pc.Allocator.FreeExtentBuffer.Release|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |refs.counter| |flags.Stale| |flags.TreeRef| |flags.Dirty| |flags.InTree|
       |flags.Writeback| |refsLock.owner| |inTree| |freed| |pc.Freer| |pc.Allocator| |Freer.seen|
       |Allocator.seen| |drained.Freer| |drained.Allocator|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |refs.counter| |flags.Stale| |flags.TreeRef| |flags.Dirty| |flags.InTree|
     |flags.Writeback| |refsLock.owner| |inTree| |freed| |pc.Freer| |pc.Allocator| |Freer.seen|
     |Allocator.seen| |drained.Freer| |drained.Allocator|))
(assert step)
(assert
  (not
    (invariant |refs.counter'| |flags.Stale'| |flags.TreeRef'| |flags.Dirty'| |flags.InTree'|
       |flags.Writeback'| |refsLock.owner'| |inTree'| |freed'| |pc.Freer'| |pc.Allocator'|
       |Freer.seen'| |Allocator.seen'| |drained.Freer'| |drained.Allocator'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |refs.counter| |flags.Stale| |flags.TreeRef| |flags.Dirty| |flags.InTree|
     |flags.Writeback| |refsLock.owner| |inTree| |freed| |pc.Freer| |pc.Allocator| |Freer.seen|
     |Allocator.seen| |drained.Freer| |drained.Allocator|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 5db118a2985799533a9018a0d3e62bf8e7a5b74093fd228c1595a4bb476ae748
