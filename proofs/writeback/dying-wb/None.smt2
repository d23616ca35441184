; writeback/dying-wb, variant None, inodes=1, batch=1.
; The writeback structure (wb) of a dying memory cgroup has to go, and its statistics with it. The
; inodes that are attached to it keep it. A work switches them to the parent's wb, a batch at a
; time; as long as a batch is full, another one is started. Meanwhile others write pages of these
; inodes and take them off the counts of the wb that inode->i_wb points to, without i_lock: in an
; RCU section, and under the page cache's lock if I_WB_SWITCH is set. To set the flag and wait for a
; grace period makes everybody take the lock. Then what is dirty is counted over, i_wb is changed,
; and the flag is cleared last, so that who sees it clear sees the new wb. A page that is taken off
; the wrong wb stays counted in the other for ever, and writers are throttled for it. See
; fs/fs-writeback.c:cleanup_offline_cgwb(), isw_prepare_wbs_switch(), inode_switch_wbs_work_fn(),
; inode_do_switch_wbs(), include/linux/backing-dev.h:unlocked_inode_to_wb_begin(),
; mm/page-writeback.c:clear_page_dirty_for_io(), mm/backing-dev.c:cleanup_offline_cgwbs_workfn(),
; cgwb_release(); 682aa8e1a6a1 "writeback: implement unlocked_inode_to_wb transaction and use it for
; stat updates". Under --memory tso and pso i_wb and I_WB_SWITCH are plain shared memory. Not
; modelled: unmount and the references to inodes (writeback/cgroup-switch), i_lock, pages that
; become dirty (under the page cache's lock), foreign inodes, b_dirty_time, and the references to
; the new wb. FreeAtOnce, without cgwb_free_rcu(), would do no harm to what is here.
; A certificate for NoWrongStat, StatsEndAtZero, NoStatLost, NoDoubleCallRcu, NoDoubleFree,
; NoUseAfterFree, pagesLock[0].NoBadUnlockBalance, NoBadUnlockBalance, TypeInvariant, NoDeadlock:
; the invariant at the end is true initially, every step keeps it, and it implies what is claimed. A
; solver agrees by saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |OwnerWriter| () (_ BitVec 1))
(define-fun |OwnerWriter.Nobody| () |OwnerWriter| #b0)
(define-fun |OwnerWriter.Writer| () |OwnerWriter| #b1)
(define-sort |pc.Cleanup| () (_ BitVec 2))
(define-fun |pc.Cleanup.PutWb| () |pc.Cleanup| #b00)
(define-fun |pc.Cleanup.ReleaseWb| () |pc.Cleanup| #b01)
(define-fun |pc.Cleanup.Done| () |pc.Cleanup| #b10)
(define-sort |pc.Writer| () (_ BitVec 4))
(define-fun |pc.Writer.ReadLock| () |pc.Writer| #b0000)
(define-fun |pc.Writer.ReadFlag| () |pc.Writer| #b0001)
(define-fun |pc.Writer.LockIfSwitching| () |pc.Writer| #b0010)
(define-fun |pc.Writer.ReadWb| () |pc.Writer| #b0011)
(define-fun |pc.Writer.ClearDirty| () |pc.Writer| #b0100)
(define-fun |pc.Writer.SubStat| () |pc.Writer| #b0101)
(define-fun |pc.Writer.UnlockIfLocked| () |pc.Writer| #b0110)
(define-fun |pc.Writer.ReadUnlock| () |pc.Writer| #b0111)
(define-fun |pc.Writer.Done| () |pc.Writer| #b1000)

; State --------------------------------------------------------------------------------------------
(declare-const |attached[0]| Bool)
(declare-const |hasNewWb0| Bool)
(declare-const |switching0| Bool)
(declare-const |pagesLock[0].owner| |OwnerWriter|)
(declare-const |dirty[0]| Bool)
(declare-const |oldStat| integer) ; -1..1
(declare-const |newStat| integer) ; -1..1
(declare-const |isw[0]| integer) ; 0..1
(declare-const |switches| integer) ; 0..1
(declare-const |refs.counter| integer) ; 0..2
(declare-const |memory.allocated[0]| Bool)
(declare-const |rcu.reading[0]| integer) ; 0..2
(declare-const |rcu.queued[0]| Bool)
(declare-const |rcu.queued[1]| Bool)
(declare-const |rcu.holdup[0]| Bool)
(declare-const |rcu.holdup[1]| Bool)
(declare-const |iswWq.pool.current[0]| integer) ; -1..0
(declare-const |iswWq.worklist.length| integer) ; 0..1
(declare-const |iswWq.worklist[0]| integer) ; 0..0
(declare-const |pc.Cleanup| |pc.Cleanup|)
(declare-const |pc.Writer| |pc.Writer|)
(declare-const |Writer.locked| Bool)
(declare-const |Writer.countsInNew| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|attached[0]| Bool) (|hasNewWb0| Bool) (|switching0| Bool)
   (|pagesLock[0].owner| |OwnerWriter|) (|dirty[0]| Bool) (|oldStat| integer) (|newStat| integer)
   (|isw[0]| integer) (|switches| integer) (|refs.counter| integer) (|memory.allocated[0]| Bool)
   (|rcu.reading[0]| integer) (|rcu.queued[0]| Bool) (|rcu.queued[1]| Bool) (|rcu.holdup[0]| Bool)
   (|rcu.holdup[1]| Bool) (|iswWq.pool.current[0]| integer) (|iswWq.worklist.length| integer)
   (|iswWq.worklist[0]| integer) (|pc.Cleanup| |pc.Cleanup|) (|pc.Writer| |pc.Writer|)
   (|Writer.locked| Bool) (|Writer.countsInNew| Bool))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 3)) |oldStat|) (bvsle |oldStat| (_ bv1 3)))
    (and (bvsle (bvneg (_ bv1 3)) |newStat|) (bvsle |newStat| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |isw[0]|) (bvsle |isw[0]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |switches|) (bvsle |switches| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |refs.counter|) (bvsle |refs.counter| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |rcu.reading[0]|) (bvsle |rcu.reading[0]| (_ bv2 3)))
    (and
      (bvsle (bvneg (_ bv1 3)) |iswWq.pool.current[0]|)
      (bvsle |iswWq.pool.current[0]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |iswWq.worklist.length|) (bvsle |iswWq.worklist.length| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |iswWq.worklist[0]|) (bvsle |iswWq.worklist[0]| (_ bv0 3)))
    (bvule |pc.Cleanup| |pc.Cleanup.Done|)
    (bvule |pc.Writer| |pc.Writer.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    |attached[0]|
    (not |hasNewWb0|)
    (not |switching0|)
    (= |pagesLock[0].owner| |OwnerWriter.Nobody|)
    |dirty[0]|
    (= |oldStat| (_ bv1 3))
    (= |newStat| (_ bv0 3))
    (= |isw[0]| (_ bv0 3))
    (= |switches| (_ bv0 3))
    (= |refs.counter| (_ bv2 3))
    |memory.allocated[0]|
    (= |rcu.reading[0]| (_ bv0 3))
    (not |rcu.queued[0]|)
    (not |rcu.queued[1]|)
    (not |rcu.holdup[0]|)
    (not |rcu.holdup[1]|)
    (= |iswWq.pool.current[0]| (bvneg (_ bv1 3)))
    (= |iswWq.worklist.length| (_ bv0 3))
    (= |iswWq.worklist[0]| (_ bv0 3))
    (= |pc.Cleanup| |pc.Cleanup.PutWb|)
    (= |pc.Writer| |pc.Writer.ReadLock|)
    (not |Writer.locked|)
    (not |Writer.countsInNew|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Cleanup: PutWb, mm/backing-dev.c:cleanup_offline_cgwbs_workfn
(define-fun |Cleanup.PutWb| () action #b0000)
(define-fun |guard of Cleanup.PutWb| () Bool (= |pc.Cleanup| |pc.Cleanup.PutWb|))

; Cleanup: ReleaseWb, mm/backing-dev.c:cgwb_release_workfn
(define-fun |Cleanup.ReleaseWb| () action #b0001)
(define-fun |guard of Cleanup.ReleaseWb| () Bool (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|))

; Softirq: RunCallback(0)
(define-fun |Softirq.RunCallback(0)| () action #b0010)
(define-fun |guard of Softirq.RunCallback(0)| () Bool
  (and |rcu.queued[0]| (not |rcu.holdup[0]|) (not (bvslt (_ bv0 3) |iswWq.worklist.length|))))

; Softirq: RunCallback(0, pending)
(define-fun |Softirq.RunCallback(0, pending)| () action #b0011)
(define-fun |guard of Softirq.RunCallback(0, pending)| () Bool
  (and |rcu.queued[0]| (not |rcu.holdup[0]|) (bvslt (_ bv0 3) |iswWq.worklist.length|)))

; Softirq: RunCallback(1)
(define-fun |Softirq.RunCallback(1)| () action #b0100)
(define-fun |guard of Softirq.RunCallback(1)| () Bool (and |rcu.queued[1]| (not |rcu.holdup[1]|)))

; Writer: ReadLock, mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer.ReadLock| () action #b0101)
(define-fun |guard of Writer.ReadLock| () Bool (= |pc.Writer| |pc.Writer.ReadLock|))

; Writer: ReadFlag, include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer.ReadFlag| () action #b0110)
(define-fun |guard of Writer.ReadFlag| () Bool (= |pc.Writer| |pc.Writer.ReadFlag|))

; Writer: LockIfSwitching(locked), include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer.LockIfSwitching(locked)| () action #b0111)
(define-fun |guard of Writer.LockIfSwitching(locked)| () Bool
  (and
    (= |pc.Writer| |pc.Writer.LockIfSwitching|)
    |Writer.locked|
    (= |pagesLock[0].owner| |OwnerWriter.Nobody|)))

; Writer: LockIfSwitching(not locked), include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer.LockIfSwitching(not locked)| () action #b1000)
(define-fun |guard of Writer.LockIfSwitching(not locked)| () Bool
  (and (= |pc.Writer| |pc.Writer.LockIfSwitching|) (not |Writer.locked|)))

; Writer: ReadWb, include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer.ReadWb| () action #b1001)
(define-fun |guard of Writer.ReadWb| () Bool (= |pc.Writer| |pc.Writer.ReadWb|))

; Writer: ClearDirty, mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer.ClearDirty| () action #b1010)
(define-fun |guard of Writer.ClearDirty| () Bool (= |pc.Writer| |pc.Writer.ClearDirty|))

; Writer: SubStat(new wb), mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer.SubStat(new wb)| () action #b1011)
(define-fun |guard of Writer.SubStat(new wb)| () Bool
  (and (= |pc.Writer| |pc.Writer.SubStat|) |Writer.countsInNew|))

; Writer: SubStat(not new wb), mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer.SubStat(not new wb)| () action #b1100)
(define-fun |guard of Writer.SubStat(not new wb)| () Bool
  (and (= |pc.Writer| |pc.Writer.SubStat|) (not |Writer.countsInNew|)))

; Writer: UnlockIfLocked(locked), include/linux/backing-dev.h:unlocked_inode_to_wb_end
(define-fun |Writer.UnlockIfLocked(locked)| () action #b1101)
(define-fun |guard of Writer.UnlockIfLocked(locked)| () Bool
  (and (= |pc.Writer| |pc.Writer.UnlockIfLocked|) |Writer.locked|))

; Writer: UnlockIfLocked(not locked), include/linux/backing-dev.h:unlocked_inode_to_wb_end
(define-fun |Writer.UnlockIfLocked(not locked)| () action #b1110)
(define-fun |guard of Writer.UnlockIfLocked(not locked)| () Bool
  (and (= |pc.Writer| |pc.Writer.UnlockIfLocked|) (not |Writer.locked|)))

; Writer: ReadUnlock, mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer.ReadUnlock| () action #b1111)
(define-fun |guard of Writer.ReadUnlock| () Bool (= |pc.Writer| |pc.Writer.ReadUnlock|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Cleanup.PutWb|)
      |guard of Cleanup.PutWb|
      (bvsle (_ bv0 3) (bvsub |refs.counter| (_ bv1 3))))
    (and (= action |Cleanup.ReleaseWb|) |guard of Cleanup.ReleaseWb|)
    (and
      (= action |Softirq.RunCallback(0)|)
      |guard of Softirq.RunCallback(0)|
      (and
        (bvsle |iswWq.worklist.length| (_ bv0 3))
        (bvsle (bvadd |iswWq.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (and (= action |Softirq.RunCallback(0, pending)|) |guard of Softirq.RunCallback(0, pending)|)
    (and (= action |Softirq.RunCallback(1)|) |guard of Softirq.RunCallback(1)|)
    (and
      (= action |Writer.ReadLock|)
      |guard of Writer.ReadLock|
      (bvsle (bvadd |rcu.reading[0]| (_ bv1 3)) (_ bv2 3)))
    (and (= action |Writer.ReadFlag|) |guard of Writer.ReadFlag|)
    (and (= action |Writer.LockIfSwitching(locked)|) |guard of Writer.LockIfSwitching(locked)|)
    (and
      (= action |Writer.LockIfSwitching(not locked)|)
      |guard of Writer.LockIfSwitching(not locked)|)
    (and (= action |Writer.ReadWb|) |guard of Writer.ReadWb|)
    (and (= action |Writer.ClearDirty|) |guard of Writer.ClearDirty|)
    (and
      (= action |Writer.SubStat(new wb)|)
      |guard of Writer.SubStat(new wb)|
      (bvsle (bvneg (_ bv1 3)) (bvsub |newStat| (_ bv1 3))))
    (and
      (= action |Writer.SubStat(not new wb)|)
      |guard of Writer.SubStat(not new wb)|
      (bvsle (bvneg (_ bv1 3)) (bvsub |oldStat| (_ bv1 3))))
    (and (= action |Writer.UnlockIfLocked(locked)|) |guard of Writer.UnlockIfLocked(locked)|)
    (and
      (= action |Writer.UnlockIfLocked(not locked)|)
      |guard of Writer.UnlockIfLocked(not locked)|)
    (and
      (= action |Writer.ReadUnlock|)
      |guard of Writer.ReadUnlock|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
          |rcu.reading[0]|)))))

; The state after the step -------------------------------------------------------------------------
(define-fun |attached[0]'| () Bool |attached[0]|)
(define-fun |hasNewWb0'| () Bool |hasNewWb0|)
(define-fun |switching0'| () Bool |switching0|)
(define-fun |pagesLock[0].owner'| () |OwnerWriter|
  (ite (= action |Writer.LockIfSwitching(locked)|) |OwnerWriter.Writer|
  (ite (= action |Writer.UnlockIfLocked(locked)|) |OwnerWriter.Nobody| |pagesLock[0].owner|)))
(define-fun |dirty[0]'| () Bool (ite (= action |Writer.ClearDirty|) false |dirty[0]|))
(define-fun |oldStat'| () integer
  (ite (= action |Writer.SubStat(not new wb)|) (bvsub |oldStat| (_ bv1 3)) |oldStat|))
(define-fun |newStat'| () integer
  (ite (= action |Writer.SubStat(new wb)|) (bvsub |newStat| (_ bv1 3)) |newStat|))
(define-fun |isw[0]'| () integer |isw[0]|)
(define-fun |switches'| () integer |switches|)
(define-fun |refs.counter'| () integer
  (ite (= action |Cleanup.PutWb|) (bvsub |refs.counter| (_ bv1 3)) |refs.counter|))
(define-fun |memory.allocated[0]'| () Bool
  (ite (= action |Softirq.RunCallback(1)|) false |memory.allocated[0]|))
(define-fun |rcu.reading[0]'| () integer
  (ite (= action |Writer.ReadLock|) (bvadd |rcu.reading[0]| (_ bv1 3))
  (ite (= action |Writer.ReadUnlock|)
    (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3)) |rcu.reading[0]|)
    |rcu.reading[0]|)))
(define-fun |rcu.queued[0]'| () Bool
  (ite (or (= action |Softirq.RunCallback(0)|) (= action |Softirq.RunCallback(0, pending)|)) false
    |rcu.queued[0]|))
(define-fun |rcu.queued[1]'| () Bool
  (ite (= action |Cleanup.ReleaseWb|) true
  (ite (= action |Softirq.RunCallback(1)|) false |rcu.queued[1]|)))
(define-fun |rcu.holdup[0]'| () Bool
  (ite (= action |Writer.ReadUnlock|) (and |rcu.holdup[0]| (bvslt (_ bv1 3) |rcu.reading[0]|))
    |rcu.holdup[0]|))
(define-fun |rcu.holdup[1]'| () Bool
  (ite (= action |Cleanup.ReleaseWb|) (bvslt (_ bv0 3) |rcu.reading[0]|)
  (ite (= action |Writer.ReadUnlock|) (and |rcu.holdup[1]| (bvslt (_ bv1 3) |rcu.reading[0]|))
    |rcu.holdup[1]|)))
(define-fun |iswWq.pool.current[0]'| () integer |iswWq.pool.current[0]|)
(define-fun |iswWq.worklist.length'| () integer
  (ite (= action |Softirq.RunCallback(0)|) (bvadd |iswWq.worklist.length| (_ bv1 3))
    |iswWq.worklist.length|))
(define-fun |iswWq.worklist[0]'| () integer
  (ite (= action |Softirq.RunCallback(0)|)
    (ite (= |iswWq.worklist.length| (_ bv0 3)) (_ bv0 3) |iswWq.worklist[0]|)
    |iswWq.worklist[0]|))
(define-fun |pc.Cleanup'| () |pc.Cleanup|
  (ite (= action |Cleanup.PutWb|)
    (ite (not (= |refs.counter| (_ bv1 3))) |pc.Cleanup.Done| |pc.Cleanup.ReleaseWb|)
  (ite (= action |Cleanup.ReleaseWb|) |pc.Cleanup.Done| |pc.Cleanup|)))
(define-fun |pc.Writer'| () |pc.Writer|
  (ite (= action |Writer.ReadLock|) |pc.Writer.ReadFlag|
  (ite (= action |Writer.ReadFlag|) |pc.Writer.LockIfSwitching|
  (ite (or
         (= action |Writer.LockIfSwitching(locked)|)
         (= action |Writer.LockIfSwitching(not locked)|)) |pc.Writer.ReadWb|
  (ite (= action |Writer.ReadWb|) |pc.Writer.ClearDirty|
  (ite (= action |Writer.ClearDirty|) |pc.Writer.SubStat|
  (ite (or (= action |Writer.SubStat(new wb)|) (= action |Writer.SubStat(not new wb)|))
    |pc.Writer.UnlockIfLocked|
  (ite (or
         (= action |Writer.UnlockIfLocked(locked)|)
         (= action |Writer.UnlockIfLocked(not locked)|)) |pc.Writer.ReadUnlock|
  (ite (= action |Writer.ReadUnlock|) |pc.Writer.Done| |pc.Writer|)))))))))
(define-fun |Writer.locked'| () Bool
  (ite (= action |Writer.ReadFlag|) |switching0|
  (ite (or
         (= action |Writer.UnlockIfLocked(locked)|)
         (= action |Writer.UnlockIfLocked(not locked)|)) false
    |Writer.locked|)))
(define-fun |Writer.countsInNew'| () Bool
  (ite (= action |Writer.ReadWb|) |hasNewWb0|
  (ite (or (= action |Writer.SubStat(new wb)|) (= action |Writer.SubStat(not new wb)|)) false
    |Writer.countsInNew|)))

; Properties ---------------------------------------------------------------------------------------
; No page is taken off a wb that it is not counted in: the count would stay wrong for ever.
(define-fun |NoWrongStat| () Bool (and (bvsle (_ bv0 3) |oldStat|) (bvsle (_ bv0 3) |newStat|)))
; What is counted when all pages are written is nothing: nobody is throttled for them.
(define-fun |StatsEndAtZero| () Bool
  (=> (= |pc.Writer| |pc.Writer.Done|) (and (= |oldStat| (_ bv0 3)) (= |newStat| (_ bv0 3)))))
; A wb that is freed has nothing counted: what it had would be lost.
(define-fun |NoStatLost| () Bool (=> (not |memory.allocated[0]|) (= |oldStat| (_ bv0 3))))
; No rcu_head is given to call_rcu() while it is still queued.
(define-fun |NoDoubleCallRcu| () Bool (=> |guard of Cleanup.ReleaseWb| (not |rcu.queued[1]|)))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool
  (=> (and |rcu.queued[1]| (not |rcu.holdup[1]|)) |memory.allocated[0]|))
; Nobody touches memory that has been freed.
(define-fun |NoUseAfterFree| () Bool
  (=>
    (and
      (= |pc.Writer| |pc.Writer.SubStat|)
      (not |Writer.countsInNew|)
      (bvsle (bvneg (_ bv1 3)) (bvsub |oldStat| (_ bv1 3))))
    |memory.allocated[0]|))
; Nobody lets go of a lock that it does not hold.
(define-fun |pagesLock[0].NoBadUnlockBalance| () Bool
  (=>
    (and (= |pc.Writer| |pc.Writer.UnlockIfLocked|) |Writer.locked|)
    (= |pagesLock[0].owner| |OwnerWriter.Writer|)))
; Nobody lets go of a lock that it does not hold.
(define-fun |NoBadUnlockBalance| () Bool
  (=>
    (and
      |guard of Writer.ReadUnlock|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
          |rcu.reading[0]|)))
    (bvslt (_ bv0 3) |rcu.reading[0]|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=> |guard of Cleanup.PutWb| (bvsle (_ bv0 3) (bvsub |refs.counter| (_ bv1 3))))
    (=>
      |guard of Softirq.RunCallback(0)|
      (and
        (bvsle |iswWq.worklist.length| (_ bv0 3))
        (bvsle (bvadd |iswWq.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (=> |guard of Writer.ReadLock| (bvsle (bvadd |rcu.reading[0]| (_ bv1 3)) (_ bv2 3)))
    (=> |guard of Writer.SubStat(new wb)| (bvsle (bvneg (_ bv1 3)) (bvsub |newStat| (_ bv1 3))))
    (=> |guard of Writer.SubStat(not new wb)| (bvsle (bvneg (_ bv1 3)) (bvsub |oldStat| (_ bv1 3))))
    (=>
      |guard of Writer.ReadUnlock|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
          |rcu.reading[0]|)))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.Cleanup| |pc.Cleanup.Done|) (= |pc.Writer| |pc.Writer.Done|))
    |guard of Cleanup.PutWb|
    |guard of Cleanup.ReleaseWb|
    |guard of Softirq.RunCallback(0)|
    |guard of Softirq.RunCallback(0, pending)|
    |guard of Softirq.RunCallback(1)|
    |guard of Writer.ReadLock|
    |guard of Writer.ReadFlag|
    |guard of Writer.LockIfSwitching(locked)|
    |guard of Writer.LockIfSwitching(not locked)|
    |guard of Writer.ReadWb|
    |guard of Writer.ClearDirty|
    |guard of Writer.SubStat(new wb)|
    |guard of Writer.SubStat(not new wb)|
    |guard of Writer.UnlockIfLocked(locked)|
    |guard of Writer.UnlockIfLocked(not locked)|
    |guard of Writer.ReadUnlock|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoWrongStat| |StatsEndAtZero| |NoStatLost| |NoDoubleCallRcu| |NoDoubleFree|
     |NoUseAfterFree| |pagesLock[0].NoBadUnlockBalance| |NoBadUnlockBalance| |TypeInvariant|
     |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|attached[0]| Bool) (|hasNewWb0| Bool) (|switching0| Bool)
   (|pagesLock[0].owner| |OwnerWriter|) (|dirty[0]| Bool) (|oldStat| integer) (|newStat| integer)
   (|isw[0]| integer) (|switches| integer) (|refs.counter| integer) (|memory.allocated[0]| Bool)
   (|rcu.reading[0]| integer) (|rcu.queued[0]| Bool) (|rcu.queued[1]| Bool) (|rcu.holdup[0]| Bool)
   (|rcu.holdup[1]| Bool) (|iswWq.pool.current[0]| integer) (|iswWq.worklist.length| integer)
   (|iswWq.worklist[0]| integer) (|pc.Cleanup| |pc.Cleanup|) (|pc.Writer| |pc.Writer|)
   (|Writer.locked| Bool) (|Writer.countsInNew| Bool))
  Bool
  (and
    (types |attached[0]| |hasNewWb0| |switching0| |pagesLock[0].owner| |dirty[0]| |oldStat|
       |newStat| |isw[0]| |switches| |refs.counter| |memory.allocated[0]| |rcu.reading[0]|
       |rcu.queued[0]| |rcu.queued[1]| |rcu.holdup[0]| |rcu.holdup[1]| |iswWq.pool.current[0]|
       |iswWq.worklist.length| |iswWq.worklist[0]| |pc.Cleanup| |pc.Writer| |Writer.locked|
       |Writer.countsInNew|)
    ; NoWrongStat
    (and (bvsle (_ bv0 3) |oldStat|) (bvsle (_ bv0 3) |newStat|))
    ; StatsEndAtZero
    (=> (= |pc.Writer| |pc.Writer.Done|) (and (= |oldStat| (_ bv0 3)) (= |newStat| (_ bv0 3))))
    ; NoStatLost
    (=> (not |memory.allocated[0]|) (= |oldStat| (_ bv0 3)))
    ; NoDoubleCallRcu
    (=> (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|) (not |rcu.queued[1]|))
    ; NoDoubleFree
    (=> (and |rcu.queued[1]| (not |rcu.holdup[1]|)) |memory.allocated[0]|)
    ; NoUseAfterFree
    (=>
      (and
        (= |pc.Writer| |pc.Writer.SubStat|)
        (not |Writer.countsInNew|)
        (bvsle (bvneg (_ bv1 3)) (bvsub |oldStat| (_ bv1 3))))
      |memory.allocated[0]|)
    ; pagesLock[0].NoBadUnlockBalance
    (=>
      (and (= |pc.Writer| |pc.Writer.UnlockIfLocked|) |Writer.locked|)
      (= |pagesLock[0].owner| |OwnerWriter.Writer|))
    ; NoBadUnlockBalance
    (=>
      (and
        (= |pc.Writer| |pc.Writer.ReadUnlock|)
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
            |rcu.reading[0]|)))
      (bvslt (_ bv0 3) |rcu.reading[0]|))
    ; TypeInvariant
    (and
      (=> (= |pc.Cleanup| |pc.Cleanup.PutWb|) (bvsle (_ bv0 3) (bvsub |refs.counter| (_ bv1 3))))
      (=>
        (and |rcu.queued[0]| (not |rcu.holdup[0]|) (not (bvslt (_ bv0 3) |iswWq.worklist.length|)))
        (and
          (bvsle |iswWq.worklist.length| (_ bv0 3))
          (bvsle (bvadd |iswWq.worklist.length| (_ bv1 3)) (_ bv1 3))))
      (=> (= |pc.Writer| |pc.Writer.ReadLock|) (bvsle (bvadd |rcu.reading[0]| (_ bv1 3)) (_ bv2 3)))
      (=>
        (and (= |pc.Writer| |pc.Writer.SubStat|) |Writer.countsInNew|)
        (bvsle (bvneg (_ bv1 3)) (bvsub |newStat| (_ bv1 3))))
      (=>
        (and (= |pc.Writer| |pc.Writer.SubStat|) (not |Writer.countsInNew|))
        (bvsle (bvneg (_ bv1 3)) (bvsub |oldStat| (_ bv1 3))))
      (=>
        (= |pc.Writer| |pc.Writer.ReadUnlock|)
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
            |rcu.reading[0]|))))
    ; NoDeadlock
    (or
      (and (= |pc.Cleanup| |pc.Cleanup.Done|) (= |pc.Writer| |pc.Writer.Done|))
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (and |rcu.queued[0]| (not |rcu.holdup[0]|) (not (bvslt (_ bv0 3) |iswWq.worklist.length|)))
      (and |rcu.queued[0]| (not |rcu.holdup[0]|) (bvslt (_ bv0 3) |iswWq.worklist.length|))
      (and |rcu.queued[1]| (not |rcu.holdup[1]|))
      (= |pc.Writer| |pc.Writer.ReadLock|)
      (= |pc.Writer| |pc.Writer.ReadFlag|)
      (and
        (= |pc.Writer| |pc.Writer.LockIfSwitching|)
        |Writer.locked|
        (= |pagesLock[0].owner| |OwnerWriter.Nobody|))
      (and (= |pc.Writer| |pc.Writer.LockIfSwitching|) (not |Writer.locked|))
      (= |pc.Writer| |pc.Writer.ReadWb|)
      (= |pc.Writer| |pc.Writer.ClearDirty|)
      (and (= |pc.Writer| |pc.Writer.SubStat|) |Writer.countsInNew|)
      (and (= |pc.Writer| |pc.Writer.SubStat|) (not |Writer.countsInNew|))
      (and (= |pc.Writer| |pc.Writer.UnlockIfLocked|) |Writer.locked|)
      (and (= |pc.Writer| |pc.Writer.UnlockIfLocked|) (not |Writer.locked|))
      (= |pc.Writer| |pc.Writer.ReadUnlock|))
    (or
      (and (bvsle (_ bv0 3) |oldStat|) (bvsle |oldStat| (_ bv0 3)))
      (and
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (not (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|))
    (not |rcu.queued[1]|)
    (not |Writer.countsInNew|)
    (and (bvsle (_ bv0 3) |newStat|) (bvsle |newStat| (_ bv0 3)))
    (or
      (bvsle (_ bv1 3) |oldStat|)
      (and
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))))
    (or
      (= |pagesLock[0].owner| |OwnerWriter.Writer|)
      (and
        (not (= |pc.Writer| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|)))
      (not |Writer.locked|))
    (or
      (bvsle (_ bv1 3) |rcu.reading[0]|)
      (and
        (not (= |pc.Writer| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or
      (bvsle (_ bv1 3) |rcu.reading[0]|)
      (and
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or (bvsle (_ bv2 3) |refs.counter|) (not (= |pc.Cleanup| |pc.Cleanup.PutWb|)))
    (or
      (= |pagesLock[0].owner| |OwnerWriter.Nobody|)
      (not (= |pc.Writer| |pc.Writer.LockIfSwitching|)))
    (or
      (= |pagesLock[0].owner| |OwnerWriter.Nobody|)
      (and (not (= |pc.Writer| |pc.Writer.ReadLock|)) (not (= |pc.Writer| |pc.Writer.ReadFlag|))))
    (or
      (bvsle (_ bv1 3) |oldStat|)
      (and
        (not (= |pc.Writer| |pc.Writer.ReadLock|))
        (not (= |pc.Writer| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))))
    (not |hasNewWb0|)
    (or
      (= |pagesLock[0].owner| |OwnerWriter.Writer|)
      (and (not (= |pc.Writer| |pc.Writer.ReadWb|)) (not (= |pc.Writer| |pc.Writer.ReadUnlock|)))
      (not |Writer.locked|))
    (or
      (bvsle (_ bv1 3) |rcu.reading[0]|)
      (and
        (not (= |pc.Writer| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |attached[0]| |hasNewWb0| |switching0| |pagesLock[0].owner| |dirty[0]| |oldStat|
       |newStat| |isw[0]| |switches| |refs.counter| |memory.allocated[0]| |rcu.reading[0]|
       |rcu.queued[0]| |rcu.queued[1]| |rcu.holdup[0]| |rcu.holdup[1]| |iswWq.pool.current[0]|
       |iswWq.worklist.length| |iswWq.worklist[0]| |pc.Cleanup| |pc.Writer| |Writer.locked|
       |Writer.countsInNew|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |attached[0]| |hasNewWb0| |switching0| |pagesLock[0].owner| |dirty[0]| |oldStat|
     |newStat| |isw[0]| |switches| |refs.counter| |memory.allocated[0]| |rcu.reading[0]|
     |rcu.queued[0]| |rcu.queued[1]| |rcu.holdup[0]| |rcu.holdup[1]| |iswWq.pool.current[0]|
     |iswWq.worklist.length| |iswWq.worklist[0]| |pc.Cleanup| |pc.Writer| |Writer.locked|
     |Writer.countsInNew|))
(assert step)
(assert
  (not
    (invariant |attached[0]'| |hasNewWb0'| |switching0'| |pagesLock[0].owner'| |dirty[0]'|
       |oldStat'| |newStat'| |isw[0]'| |switches'| |refs.counter'| |memory.allocated[0]'|
       |rcu.reading[0]'| |rcu.queued[0]'| |rcu.queued[1]'| |rcu.holdup[0]'| |rcu.holdup[1]'|
       |iswWq.pool.current[0]'| |iswWq.worklist.length'| |iswWq.worklist[0]'| |pc.Cleanup'|
       |pc.Writer'| |Writer.locked'| |Writer.countsInNew'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |attached[0]| |hasNewWb0| |switching0| |pagesLock[0].owner| |dirty[0]| |oldStat|
     |newStat| |isw[0]| |switches| |refs.counter| |memory.allocated[0]| |rcu.reading[0]|
     |rcu.queued[0]| |rcu.queued[1]| |rcu.holdup[0]| |rcu.holdup[1]| |iswWq.pool.current[0]|
     |iswWq.worklist.length| |iswWq.worklist[0]| |pc.Cleanup| |pc.Writer| |Writer.locked|
     |Writer.countsInNew|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 3f53244eb4bc38061520dd9f82fdbe39256b5b366f08f8298c0eaeec26634186
