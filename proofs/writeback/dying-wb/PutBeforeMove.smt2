; writeback/dying-wb, variant PutBeforeMove, inodes=1, batch=1.
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
; A certificate for NoWrongStat, StatsEndAtZero, listLock.NoBadUnlockBalance, NoUnpairedTake,
; pagesLock[0].NoBadUnlockBalance, NoBadUnlockBalance, TypeInvariant, NoDeadlock: the invariant at
; the end is true initially, every step keeps it, and it implies what is claimed. A solver agrees by
; saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |OwnerCleanupKworker| () (_ BitVec 2))
(define-fun |OwnerCleanupKworker.Nobody| () |OwnerCleanupKworker| #b00)
(define-fun |OwnerCleanupKworker.Cleanup| () |OwnerCleanupKworker| #b01)
(define-fun |OwnerCleanupKworker.Kworker| () |OwnerCleanupKworker| #b10)
(define-sort |OwnerKworkerWriter| () (_ BitVec 2))
(define-fun |OwnerKworkerWriter.Nobody| () |OwnerKworkerWriter| #b00)
(define-fun |OwnerKworkerWriter.Kworker| () |OwnerKworkerWriter| #b01)
(define-fun |OwnerKworkerWriter.Writer| () |OwnerKworkerWriter| #b10)
(define-sort |pc.Cleanup| () (_ BitVec 3))
(define-fun |pc.Cleanup.LockList| () |pc.Cleanup| #b000)
(define-fun |pc.Cleanup.GrabInode| () |pc.Cleanup| #b001)
(define-fun |pc.Cleanup.UnlockList| () |pc.Cleanup| #b010)
(define-fun |pc.Cleanup.QueueSwitch| () |pc.Cleanup| #b011)
(define-fun |pc.Cleanup.Restart| () |pc.Cleanup| #b100)
(define-fun |pc.Cleanup.PutWb| () |pc.Cleanup| #b101)
(define-fun |pc.Cleanup.ReleaseWb| () |pc.Cleanup| #b110)
(define-fun |pc.Cleanup.Done| () |pc.Cleanup| #b111)
(define-sort |pc.Kworker| () (_ BitVec 4))
(define-fun |pc.Kworker.TakeWork| () |pc.Kworker| #b0000)
(define-fun |pc.Kworker.PutOldWb| () |pc.Kworker| #b0001)
(define-fun |pc.Kworker.ReleaseOldWb| () |pc.Kworker| #b0010)
(define-fun |pc.Kworker.LockLists| () |pc.Kworker| #b0011)
(define-fun |pc.Kworker.FindInode| () |pc.Kworker| #b0100)
(define-fun |pc.Kworker.LockPages| () |pc.Kworker| #b0101)
(define-fun |pc.Kworker.MoveStat| () |pc.Kworker| #b0110)
(define-fun |pc.Kworker.MoveInode| () |pc.Kworker| #b0111)
(define-fun |pc.Kworker.ClearSwitch| () |pc.Kworker| #b1000)
(define-fun |pc.Kworker.UnlockPages| () |pc.Kworker| #b1001)
(define-fun |pc.Kworker.UnlockLists| () |pc.Kworker| #b1010)
(define-fun |pc.Kworker.EndWork| () |pc.Kworker| #b1011)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b1100)
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
(declare-const |listLock.owner| |OwnerCleanupKworker|)
(declare-const |attached[0]| Bool)
(declare-const |hasNewWb0| Bool)
(declare-const |switching0| Bool)
(declare-const |pagesLock[0].owner| |OwnerKworkerWriter|)
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
(declare-const |pc.Kworker| |pc.Kworker|)
(declare-const |pc.Writer| |pc.Writer|)
(declare-const |Cleanup.nr| integer) ; 0..1
(declare-const |Kworker.work| integer) ; 0..0
(declare-const |Kworker.inode| integer) ; 0..0
(declare-const |Writer.locked| Bool)
(declare-const |Writer.countsInNew| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|listLock.owner| |OwnerCleanupKworker|) (|attached[0]| Bool) (|hasNewWb0| Bool)
   (|switching0| Bool) (|pagesLock[0].owner| |OwnerKworkerWriter|) (|dirty[0]| Bool)
   (|oldStat| integer) (|newStat| integer) (|isw[0]| integer) (|switches| integer)
   (|refs.counter| integer) (|memory.allocated[0]| Bool) (|rcu.reading[0]| integer)
   (|rcu.queued[0]| Bool) (|rcu.queued[1]| Bool) (|rcu.holdup[0]| Bool) (|rcu.holdup[1]| Bool)
   (|iswWq.pool.current[0]| integer) (|iswWq.worklist.length| integer)
   (|iswWq.worklist[0]| integer) (|pc.Cleanup| |pc.Cleanup|) (|pc.Kworker| |pc.Kworker|)
   (|pc.Writer| |pc.Writer|) (|Cleanup.nr| integer) (|Kworker.work| integer)
   (|Kworker.inode| integer) (|Writer.locked| Bool) (|Writer.countsInNew| Bool))
  Bool
  (and
    (bvule |listLock.owner| |OwnerCleanupKworker.Kworker|)
    (bvule |pagesLock[0].owner| |OwnerKworkerWriter.Writer|)
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
    (bvule |pc.Kworker| |pc.Kworker.Done|)
    (bvule |pc.Writer| |pc.Writer.Done|)
    (and (bvsle (_ bv0 3) |Cleanup.nr|) (bvsle |Cleanup.nr| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |Kworker.work|) (bvsle |Kworker.work| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |Kworker.inode|) (bvsle |Kworker.inode| (_ bv0 3)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |listLock.owner| |OwnerCleanupKworker.Nobody|)
    |attached[0]|
    (not |hasNewWb0|)
    (not |switching0|)
    (= |pagesLock[0].owner| |OwnerKworkerWriter.Nobody|)
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
    (= |pc.Cleanup| |pc.Cleanup.LockList|)
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (= |pc.Writer| |pc.Writer.ReadLock|)
    (= |Cleanup.nr| (_ bv0 3))
    (= |Kworker.work| (_ bv0 3))
    (= |Kworker.inode| (_ bv0 3))
    (not |Writer.locked|)
    (not |Writer.countsInNew|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Cleanup: LockList, fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Cleanup.LockList| () action #b000000)
(define-fun |guard of Cleanup.LockList| () Bool
  (and (= |pc.Cleanup| |pc.Cleanup.LockList|) (= |listLock.owner| |OwnerCleanupKworker.Nobody|)))

; Cleanup: GrabInode(0), fs/fs-writeback.c:isw_prepare_wbs_switch
(define-fun |Cleanup.GrabInode(0)| () action #b000001)
(define-fun |guard of Cleanup.GrabInode(0)| () Bool
  (and
    (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
    (bvslt |Cleanup.nr| (_ bv1 3))
    |attached[0]|
    (= |isw[0]| (_ bv0 3))))

; Cleanup: GrabInode(none), fs/fs-writeback.c:isw_prepare_wbs_switch
(define-fun |Cleanup.GrabInode(none)| () action #b000010)
(define-fun |guard of Cleanup.GrabInode(none)| () Bool
  (and
    (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
    (or (= |Cleanup.nr| (_ bv1 3)) (not (and |attached[0]| (= |isw[0]| (_ bv0 3)))))))

; Cleanup: UnlockList, fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Cleanup.UnlockList| () action #b000011)
(define-fun |guard of Cleanup.UnlockList| () Bool (= |pc.Cleanup| |pc.Cleanup.UnlockList|))

; Cleanup: QueueSwitch, fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Cleanup.QueueSwitch| () action #b000100)
(define-fun |guard of Cleanup.QueueSwitch| () Bool
  (and (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|) (= |switches| (_ bv0 3))))

; Cleanup: Restart, mm/backing-dev.c:cleanup_offline_cgwbs_workfn
(define-fun |Cleanup.Restart| () action #b000101)
(define-fun |guard of Cleanup.Restart| () Bool (= |pc.Cleanup| |pc.Cleanup.Restart|))

; Cleanup: PutWb, mm/backing-dev.c:cleanup_offline_cgwbs_workfn
(define-fun |Cleanup.PutWb| () action #b000110)
(define-fun |guard of Cleanup.PutWb| () Bool (= |pc.Cleanup| |pc.Cleanup.PutWb|))

; Cleanup: ReleaseWb, mm/backing-dev.c:cgwb_release_workfn
(define-fun |Cleanup.ReleaseWb| () action #b000111)
(define-fun |guard of Cleanup.ReleaseWb| () Bool (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|))

; Kworker: TakeWork, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.TakeWork| () action #b001000)
(define-fun |guard of Kworker.TakeWork| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (bvslt (_ bv0 3) |iswWq.worklist.length|)
    (not (= |iswWq.pool.current[0]| (_ bv0 3)))))

; Kworker: PutOldWb, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.PutOldWb| () action #b001001)
(define-fun |guard of Kworker.PutOldWb| () Bool (= |pc.Kworker| |pc.Kworker.PutOldWb|))

; Kworker: ReleaseOldWb, mm/backing-dev.c:cgwb_release_workfn
(define-fun |Kworker.ReleaseOldWb| () action #b001010)
(define-fun |guard of Kworker.ReleaseOldWb| () Bool (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))

; Kworker: LockLists, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.LockLists| () action #b001011)
(define-fun |guard of Kworker.LockLists| () Bool
  (and (= |pc.Kworker| |pc.Kworker.LockLists|) (= |listLock.owner| |OwnerCleanupKworker.Nobody|)))

; Kworker: FindInode(0), fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.FindInode(0)| () action #b001100)
(define-fun |guard of Kworker.FindInode(0)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.FindInode|) |attached[0]| (= |isw[0]| (_ bv1 3))))

; Kworker: FindInode(none), fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.FindInode(none)| () action #b001101)
(define-fun |guard of Kworker.FindInode(none)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.FindInode|) (not (and |attached[0]| (= |isw[0]| (_ bv1 3))))))

; Kworker: LockPages, fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.LockPages| () action #b001110)
(define-fun |guard of Kworker.LockPages| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.LockPages|)
    (= |pagesLock[0].owner| |OwnerKworkerWriter.Nobody|)))

; Kworker: MoveStat(dirty), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.MoveStat(dirty)| () action #b001111)
(define-fun |guard of Kworker.MoveStat(dirty)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.MoveStat|) |dirty[0]|))

; Kworker: MoveStat(not dirty), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.MoveStat(not dirty)| () action #b010000)
(define-fun |guard of Kworker.MoveStat(not dirty)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.MoveStat|) (not |dirty[0]|)))

; Kworker: MoveInode, fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.MoveInode| () action #b010001)
(define-fun |guard of Kworker.MoveInode| () Bool (= |pc.Kworker| |pc.Kworker.MoveInode|))

; Kworker: ClearSwitch, fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.ClearSwitch| () action #b010010)
(define-fun |guard of Kworker.ClearSwitch| () Bool (= |pc.Kworker| |pc.Kworker.ClearSwitch|))

; Kworker: UnlockPages, fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.UnlockPages| () action #b010011)
(define-fun |guard of Kworker.UnlockPages| () Bool (= |pc.Kworker| |pc.Kworker.UnlockPages|))

; Kworker: UnlockLists, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.UnlockLists| () action #b010100)
(define-fun |guard of Kworker.UnlockLists| () Bool (= |pc.Kworker| |pc.Kworker.UnlockLists|))

; Kworker: EndWork, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.EndWork| () action #b010101)
(define-fun |guard of Kworker.EndWork| () Bool (= |pc.Kworker| |pc.Kworker.EndWork|))

; Softirq: RunCallback(0)
(define-fun |Softirq.RunCallback(0)| () action #b010110)
(define-fun |guard of Softirq.RunCallback(0)| () Bool
  (and |rcu.queued[0]| (not |rcu.holdup[0]|) (not (bvslt (_ bv0 3) |iswWq.worklist.length|))))

; Softirq: RunCallback(0, pending)
(define-fun |Softirq.RunCallback(0, pending)| () action #b010111)
(define-fun |guard of Softirq.RunCallback(0, pending)| () Bool
  (and |rcu.queued[0]| (not |rcu.holdup[0]|) (bvslt (_ bv0 3) |iswWq.worklist.length|)))

; Softirq: RunCallback(1)
(define-fun |Softirq.RunCallback(1)| () action #b011000)
(define-fun |guard of Softirq.RunCallback(1)| () Bool (and |rcu.queued[1]| (not |rcu.holdup[1]|)))

; Writer: ReadLock, mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer.ReadLock| () action #b011001)
(define-fun |guard of Writer.ReadLock| () Bool (= |pc.Writer| |pc.Writer.ReadLock|))

; Writer: ReadFlag, include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer.ReadFlag| () action #b011010)
(define-fun |guard of Writer.ReadFlag| () Bool (= |pc.Writer| |pc.Writer.ReadFlag|))

; Writer: LockIfSwitching(locked), include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer.LockIfSwitching(locked)| () action #b011011)
(define-fun |guard of Writer.LockIfSwitching(locked)| () Bool
  (and
    (= |pc.Writer| |pc.Writer.LockIfSwitching|)
    |Writer.locked|
    (= |pagesLock[0].owner| |OwnerKworkerWriter.Nobody|)))

; Writer: LockIfSwitching(not locked), include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer.LockIfSwitching(not locked)| () action #b011100)
(define-fun |guard of Writer.LockIfSwitching(not locked)| () Bool
  (and (= |pc.Writer| |pc.Writer.LockIfSwitching|) (not |Writer.locked|)))

; Writer: ReadWb, include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer.ReadWb| () action #b011101)
(define-fun |guard of Writer.ReadWb| () Bool (= |pc.Writer| |pc.Writer.ReadWb|))

; Writer: ClearDirty, mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer.ClearDirty| () action #b011110)
(define-fun |guard of Writer.ClearDirty| () Bool (= |pc.Writer| |pc.Writer.ClearDirty|))

; Writer: SubStat(new wb), mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer.SubStat(new wb)| () action #b011111)
(define-fun |guard of Writer.SubStat(new wb)| () Bool
  (and (= |pc.Writer| |pc.Writer.SubStat|) |Writer.countsInNew|))

; Writer: SubStat(not new wb), mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer.SubStat(not new wb)| () action #b100000)
(define-fun |guard of Writer.SubStat(not new wb)| () Bool
  (and (= |pc.Writer| |pc.Writer.SubStat|) (not |Writer.countsInNew|)))

; Writer: UnlockIfLocked(locked), include/linux/backing-dev.h:unlocked_inode_to_wb_end
(define-fun |Writer.UnlockIfLocked(locked)| () action #b100001)
(define-fun |guard of Writer.UnlockIfLocked(locked)| () Bool
  (and (= |pc.Writer| |pc.Writer.UnlockIfLocked|) |Writer.locked|))

; Writer: UnlockIfLocked(not locked), include/linux/backing-dev.h:unlocked_inode_to_wb_end
(define-fun |Writer.UnlockIfLocked(not locked)| () action #b100010)
(define-fun |guard of Writer.UnlockIfLocked(not locked)| () Bool
  (and (= |pc.Writer| |pc.Writer.UnlockIfLocked|) (not |Writer.locked|)))

; Writer: ReadUnlock, mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer.ReadUnlock| () action #b100011)
(define-fun |guard of Writer.ReadUnlock| () Bool (= |pc.Writer| |pc.Writer.ReadUnlock|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Cleanup.LockList|) |guard of Cleanup.LockList|)
    (and
      (= action |Cleanup.GrabInode(0)|)
      |guard of Cleanup.GrabInode(0)|
      (and
        (bvsle (bvadd |switches| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Cleanup.nr| (_ bv1 3)) (_ bv1 3))))
    (and (= action |Cleanup.GrabInode(none)|) |guard of Cleanup.GrabInode(none)|)
    (and (= action |Cleanup.UnlockList|) |guard of Cleanup.UnlockList|)
    (and (= action |Cleanup.QueueSwitch|) |guard of Cleanup.QueueSwitch|)
    (and (= action |Cleanup.Restart|) |guard of Cleanup.Restart|)
    (and
      (= action |Cleanup.PutWb|)
      |guard of Cleanup.PutWb|
      (bvsle (_ bv0 3) (bvsub |refs.counter| (_ bv1 3))))
    (and (= action |Cleanup.ReleaseWb|) |guard of Cleanup.ReleaseWb|)
    (and
      (= action |Kworker.TakeWork|)
      |guard of Kworker.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |iswWq.worklist.length|) (bvsub |iswWq.worklist.length| (_ bv1 3))
          |iswWq.worklist.length|)))
    (and
      (= action |Kworker.PutOldWb|)
      |guard of Kworker.PutOldWb|
      (bvsle (_ bv0 3) (bvsub |refs.counter| (ite (= |isw[0]| (_ bv1 3)) (_ bv1 3) (_ bv0 3)))))
    (and (= action |Kworker.ReleaseOldWb|) |guard of Kworker.ReleaseOldWb|)
    (and (= action |Kworker.LockLists|) |guard of Kworker.LockLists|)
    (and (= action |Kworker.FindInode(0)|) |guard of Kworker.FindInode(0)|)
    (and (= action |Kworker.FindInode(none)|) |guard of Kworker.FindInode(none)|)
    (and (= action |Kworker.LockPages|) |guard of Kworker.LockPages|)
    (and
      (= action |Kworker.MoveStat(dirty)|)
      |guard of Kworker.MoveStat(dirty)|
      (and
        (bvsle (bvneg (_ bv1 3)) (bvsub |oldStat| (_ bv1 3)))
        (bvsle (bvadd |newStat| (_ bv1 3)) (_ bv1 3))))
    (and (= action |Kworker.MoveStat(not dirty)|) |guard of Kworker.MoveStat(not dirty)|)
    (and (= action |Kworker.MoveInode|) |guard of Kworker.MoveInode|)
    (and (= action |Kworker.ClearSwitch|) |guard of Kworker.ClearSwitch|)
    (and (= action |Kworker.UnlockPages|) |guard of Kworker.UnlockPages|)
    (and (= action |Kworker.UnlockLists|) |guard of Kworker.UnlockLists|)
    (and (= action |Kworker.EndWork|) |guard of Kworker.EndWork|)
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
(define-fun |listLock.owner'| () |OwnerCleanupKworker|
  (ite (= action |Cleanup.LockList|) |OwnerCleanupKworker.Cleanup|
  (ite (or (= action |Cleanup.UnlockList|) (= action |Kworker.UnlockLists|))
    |OwnerCleanupKworker.Nobody|
  (ite (= action |Kworker.LockLists|) |OwnerCleanupKworker.Kworker| |listLock.owner|))))
(define-fun |attached[0]'| () Bool (ite (= action |Kworker.MoveInode|) false |attached[0]|))
(define-fun |hasNewWb0'| () Bool (ite (= action |Kworker.MoveInode|) true |hasNewWb0|))
(define-fun |switching0'| () Bool
  (ite (= action |Cleanup.GrabInode(0)|) true
  (ite (= action |Kworker.ClearSwitch|) false |switching0|)))
(define-fun |pagesLock[0].owner'| () |OwnerKworkerWriter|
  (ite (= action |Kworker.LockPages|) |OwnerKworkerWriter.Kworker|
  (ite (or (= action |Kworker.UnlockPages|) (= action |Writer.UnlockIfLocked(locked)|))
    |OwnerKworkerWriter.Nobody|
  (ite (= action |Writer.LockIfSwitching(locked)|) |OwnerKworkerWriter.Writer|
    |pagesLock[0].owner|))))
(define-fun |dirty[0]'| () Bool (ite (= action |Writer.ClearDirty|) false |dirty[0]|))
(define-fun |oldStat'| () integer
  (ite (or (= action |Kworker.MoveStat(dirty)|) (= action |Writer.SubStat(not new wb)|))
    (bvsub |oldStat| (_ bv1 3))
    |oldStat|))
(define-fun |newStat'| () integer
  (ite (= action |Kworker.MoveStat(dirty)|) (bvadd |newStat| (_ bv1 3))
  (ite (= action |Writer.SubStat(new wb)|) (bvsub |newStat| (_ bv1 3)) |newStat|)))
(define-fun |isw[0]'| () integer
  (ite (= action |Cleanup.GrabInode(0)|) (bvadd |switches| (_ bv1 3)) |isw[0]|))
(define-fun |switches'| () integer (ite (= action |Cleanup.QueueSwitch|) (_ bv1 3) |switches|))
(define-fun |refs.counter'| () integer
  (ite (= action |Cleanup.PutWb|) (bvsub |refs.counter| (_ bv1 3))
  (ite (= action |Kworker.PutOldWb|)
    (bvsub |refs.counter| (ite (= |isw[0]| (_ bv1 3)) (_ bv1 3) (_ bv0 3)))
    |refs.counter|)))
(define-fun |memory.allocated[0]'| () Bool
  (ite (= action |Softirq.RunCallback(1)|) false |memory.allocated[0]|))
(define-fun |rcu.reading[0]'| () integer
  (ite (= action |Writer.ReadLock|) (bvadd |rcu.reading[0]| (_ bv1 3))
  (ite (= action |Writer.ReadUnlock|)
    (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3)) |rcu.reading[0]|)
    |rcu.reading[0]|)))
(define-fun |rcu.queued[0]'| () Bool
  (ite (= action |Cleanup.QueueSwitch|) true
  (ite (or (= action |Softirq.RunCallback(0)|) (= action |Softirq.RunCallback(0, pending)|)) false
    |rcu.queued[0]|)))
(define-fun |rcu.queued[1]'| () Bool
  (ite (or (= action |Cleanup.ReleaseWb|) (= action |Kworker.ReleaseOldWb|)) true
  (ite (= action |Softirq.RunCallback(1)|) false |rcu.queued[1]|)))
(define-fun |rcu.holdup[0]'| () Bool
  (ite (= action |Cleanup.QueueSwitch|) (bvslt (_ bv0 3) |rcu.reading[0]|)
  (ite (= action |Writer.ReadUnlock|) (and |rcu.holdup[0]| (bvslt (_ bv1 3) |rcu.reading[0]|))
    |rcu.holdup[0]|)))
(define-fun |rcu.holdup[1]'| () Bool
  (ite (or (= action |Cleanup.ReleaseWb|) (= action |Kworker.ReleaseOldWb|))
    (bvslt (_ bv0 3) |rcu.reading[0]|)
  (ite (= action |Writer.ReadUnlock|) (and |rcu.holdup[1]| (bvslt (_ bv1 3) |rcu.reading[0]|))
    |rcu.holdup[1]|)))
(define-fun |iswWq.pool.current[0]'| () integer
  (ite (= action |Kworker.TakeWork|) (_ bv0 3)
  (ite (= action |Kworker.EndWork|) (bvneg (_ bv1 3)) |iswWq.pool.current[0]|)))
(define-fun |iswWq.worklist.length'| () integer
  (ite (= action |Kworker.TakeWork|)
    (ite (bvslt (_ bv0 3) |iswWq.worklist.length|) (bvsub |iswWq.worklist.length| (_ bv1 3))
      |iswWq.worklist.length|)
  (ite (= action |Softirq.RunCallback(0)|) (bvadd |iswWq.worklist.length| (_ bv1 3))
    |iswWq.worklist.length|)))
(define-fun |iswWq.worklist[0]'| () integer
  (ite (= action |Kworker.TakeWork|)
    (ite (bvslt (_ bv0 3) |iswWq.worklist.length|) (_ bv0 3) (_ bv0 3))
  (ite (= action |Softirq.RunCallback(0)|)
    (ite (= |iswWq.worklist.length| (_ bv0 3)) (_ bv0 3) |iswWq.worklist[0]|)
    |iswWq.worklist[0]|)))
(define-fun |pc.Cleanup'| () |pc.Cleanup|
  (ite (or (= action |Cleanup.LockList|) (= action |Cleanup.GrabInode(0)|)) |pc.Cleanup.GrabInode|
  (ite (= action |Cleanup.GrabInode(none)|) |pc.Cleanup.UnlockList|
  (ite (= action |Cleanup.UnlockList|)
    (ite (= |Cleanup.nr| (_ bv0 3)) |pc.Cleanup.PutWb| |pc.Cleanup.QueueSwitch|)
  (ite (= action |Cleanup.QueueSwitch|) |pc.Cleanup.Restart|
  (ite (= action |Cleanup.Restart|)
    (ite (= |Cleanup.nr| (_ bv1 3)) |pc.Cleanup.LockList| |pc.Cleanup.PutWb|)
  (ite (= action |Cleanup.PutWb|)
    (ite (not (= |refs.counter| (_ bv1 3))) |pc.Cleanup.Done| |pc.Cleanup.ReleaseWb|)
  (ite (= action |Cleanup.ReleaseWb|) |pc.Cleanup.Done| |pc.Cleanup|))))))))
(define-fun |pc.Kworker'| () |pc.Kworker|
  (ite (= action |Kworker.TakeWork|) |pc.Kworker.PutOldWb|
  (ite (= action |Kworker.PutOldWb|)
    (ite (not
           (=
             (bvsub |refs.counter| (ite (= |isw[0]| (_ bv1 3)) (_ bv1 3) (_ bv0 3)))
             (ite (= |isw[0]| (_ bv1 3)) (_ bv1 3) (_ bv0 3)))) |pc.Kworker.LockLists|
      |pc.Kworker.ReleaseOldWb|)
  (ite (= action |Kworker.ReleaseOldWb|) |pc.Kworker.LockLists|
  (ite (or (= action |Kworker.LockLists|) (= action |Kworker.UnlockPages|)) |pc.Kworker.FindInode|
  (ite (= action |Kworker.FindInode(0)|) |pc.Kworker.LockPages|
  (ite (= action |Kworker.FindInode(none)|) |pc.Kworker.UnlockLists|
  (ite (= action |Kworker.LockPages|) |pc.Kworker.MoveStat|
  (ite (or (= action |Kworker.MoveStat(dirty)|) (= action |Kworker.MoveStat(not dirty)|))
    |pc.Kworker.MoveInode|
  (ite (= action |Kworker.MoveInode|) |pc.Kworker.ClearSwitch|
  (ite (= action |Kworker.ClearSwitch|) |pc.Kworker.UnlockPages|
  (ite (= action |Kworker.UnlockLists|) |pc.Kworker.EndWork|
  (ite (= action |Kworker.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker|)))))))))))))
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
(define-fun |Cleanup.nr'| () integer
  (ite (= action |Cleanup.GrabInode(0)|) (bvadd |Cleanup.nr| (_ bv1 3))
  (ite (= action |Cleanup.Restart|) (_ bv0 3) |Cleanup.nr|)))
(define-fun |Kworker.work'| () integer
  (ite (or (= action |Kworker.TakeWork|) (= action |Kworker.EndWork|)) (_ bv0 3) |Kworker.work|))
(define-fun |Kworker.inode'| () integer
  (ite (or (= action |Kworker.FindInode(0)|) (= action |Kworker.UnlockPages|)) (_ bv0 3)
    |Kworker.inode|))
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
; Nobody lets go of a lock that it does not hold.
(define-fun |listLock.NoBadUnlockBalance| () Bool
  (and
    (=> |guard of Cleanup.UnlockList| (= |listLock.owner| |OwnerCleanupKworker.Cleanup|))
    (=> |guard of Kworker.UnlockLists| (= |listLock.owner| |OwnerCleanupKworker.Kworker|))))
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (bvslt (_ bv0 3) |iswWq.worklist.length|)
        (not (= |iswWq.pool.current[0]| (_ bv0 3)))
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |iswWq.worklist.length|) (bvsub |iswWq.worklist.length| (_ bv1 3))
            |iswWq.worklist.length|)))
      (= |iswWq.pool.current[0]| (bvneg (_ bv1 3))))
    (=> |guard of Kworker.EndWork| (not (= |iswWq.pool.current[0]| (bvneg (_ bv1 3)))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or (not (bvslt (_ bv0 3) |iswWq.worklist.length|)) (= |iswWq.pool.current[0]| (_ bv0 3))))
      (= |iswWq.pool.current[0]| (bvneg (_ bv1 3))))))
; Nobody lets go of a lock that it does not hold.
(define-fun |pagesLock[0].NoBadUnlockBalance| () Bool
  (and
    (=> |guard of Kworker.UnlockPages| (= |pagesLock[0].owner| |OwnerKworkerWriter.Kworker|))
    (=>
      (and (= |pc.Writer| |pc.Writer.UnlockIfLocked|) |Writer.locked|)
      (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|))))
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
    (=>
      |guard of Cleanup.GrabInode(0)|
      (and
        (bvsle (bvadd |switches| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Cleanup.nr| (_ bv1 3)) (_ bv1 3))))
    (=> |guard of Cleanup.PutWb| (bvsle (_ bv0 3) (bvsub |refs.counter| (_ bv1 3))))
    (=>
      |guard of Kworker.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |iswWq.worklist.length|) (bvsub |iswWq.worklist.length| (_ bv1 3))
          |iswWq.worklist.length|)))
    (=>
      |guard of Kworker.PutOldWb|
      (bvsle (_ bv0 3) (bvsub |refs.counter| (ite (= |isw[0]| (_ bv1 3)) (_ bv1 3) (_ bv0 3)))))
    (=>
      |guard of Kworker.MoveStat(dirty)|
      (and
        (bvsle (bvneg (_ bv1 3)) (bvsub |oldStat| (_ bv1 3)))
        (bvsle (bvadd |newStat| (_ bv1 3)) (_ bv1 3))))
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
    (and
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (or (= |pc.Kworker| |pc.Kworker.TakeWork|) (= |pc.Kworker| |pc.Kworker.Done|))
      (= |pc.Writer| |pc.Writer.Done|))
    |guard of Cleanup.LockList|
    |guard of Cleanup.GrabInode(0)|
    |guard of Cleanup.GrabInode(none)|
    |guard of Cleanup.UnlockList|
    |guard of Cleanup.QueueSwitch|
    |guard of Cleanup.Restart|
    |guard of Cleanup.PutWb|
    |guard of Cleanup.ReleaseWb|
    |guard of Kworker.TakeWork|
    |guard of Kworker.PutOldWb|
    |guard of Kworker.ReleaseOldWb|
    |guard of Kworker.LockLists|
    |guard of Kworker.FindInode(0)|
    |guard of Kworker.FindInode(none)|
    |guard of Kworker.LockPages|
    |guard of Kworker.MoveStat(dirty)|
    |guard of Kworker.MoveStat(not dirty)|
    |guard of Kworker.MoveInode|
    |guard of Kworker.ClearSwitch|
    |guard of Kworker.UnlockPages|
    |guard of Kworker.UnlockLists|
    |guard of Kworker.EndWork|
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
  (and |NoWrongStat| |StatsEndAtZero| |listLock.NoBadUnlockBalance| |NoUnpairedTake|
     |pagesLock[0].NoBadUnlockBalance| |NoBadUnlockBalance| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|listLock.owner| |OwnerCleanupKworker|) (|attached[0]| Bool) (|hasNewWb0| Bool)
   (|switching0| Bool) (|pagesLock[0].owner| |OwnerKworkerWriter|) (|dirty[0]| Bool)
   (|oldStat| integer) (|newStat| integer) (|isw[0]| integer) (|switches| integer)
   (|refs.counter| integer) (|memory.allocated[0]| Bool) (|rcu.reading[0]| integer)
   (|rcu.queued[0]| Bool) (|rcu.queued[1]| Bool) (|rcu.holdup[0]| Bool) (|rcu.holdup[1]| Bool)
   (|iswWq.pool.current[0]| integer) (|iswWq.worklist.length| integer)
   (|iswWq.worklist[0]| integer) (|pc.Cleanup| |pc.Cleanup|) (|pc.Kworker| |pc.Kworker|)
   (|pc.Writer| |pc.Writer|) (|Cleanup.nr| integer) (|Kworker.work| integer)
   (|Kworker.inode| integer) (|Writer.locked| Bool) (|Writer.countsInNew| Bool))
  Bool
  (and
    (types |listLock.owner| |attached[0]| |hasNewWb0| |switching0| |pagesLock[0].owner|
       |dirty[0]| |oldStat| |newStat| |isw[0]| |switches| |refs.counter| |memory.allocated[0]|
       |rcu.reading[0]| |rcu.queued[0]| |rcu.queued[1]| |rcu.holdup[0]| |rcu.holdup[1]|
       |iswWq.pool.current[0]| |iswWq.worklist.length| |iswWq.worklist[0]| |pc.Cleanup|
       |pc.Kworker| |pc.Writer| |Cleanup.nr| |Kworker.work| |Kworker.inode| |Writer.locked|
       |Writer.countsInNew|)
    ; NoWrongStat
    (and (bvsle (_ bv0 3) |oldStat|) (bvsle (_ bv0 3) |newStat|))
    ; StatsEndAtZero
    (=> (= |pc.Writer| |pc.Writer.Done|) (and (= |oldStat| (_ bv0 3)) (= |newStat| (_ bv0 3))))
    ; listLock.NoBadUnlockBalance
    (and
      (=>
        (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
        (= |listLock.owner| |OwnerCleanupKworker.Cleanup|))
      (=>
        (= |pc.Kworker| |pc.Kworker.UnlockLists|)
        (= |listLock.owner| |OwnerCleanupKworker.Kworker|)))
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (bvslt (_ bv0 3) |iswWq.worklist.length|)
          (not (= |iswWq.pool.current[0]| (_ bv0 3)))
          (bvsle
            (_ bv0 3)
            (ite (bvslt (_ bv0 3) |iswWq.worklist.length|) (bvsub |iswWq.worklist.length| (_ bv1 3))
              |iswWq.worklist.length|)))
        (= |iswWq.pool.current[0]| (bvneg (_ bv1 3))))
      (=> (= |pc.Kworker| |pc.Kworker.EndWork|) (not (= |iswWq.pool.current[0]| (bvneg (_ bv1 3)))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (not (bvslt (_ bv0 3) |iswWq.worklist.length|))
            (= |iswWq.pool.current[0]| (_ bv0 3))))
        (= |iswWq.pool.current[0]| (bvneg (_ bv1 3)))))
    ; pagesLock[0].NoBadUnlockBalance
    (and
      (=>
        (= |pc.Kworker| |pc.Kworker.UnlockPages|)
        (= |pagesLock[0].owner| |OwnerKworkerWriter.Kworker|))
      (=>
        (and (= |pc.Writer| |pc.Writer.UnlockIfLocked|) |Writer.locked|)
        (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|)))
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
      (=>
        (and
          (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
          (bvslt |Cleanup.nr| (_ bv1 3))
          |attached[0]|
          (= |isw[0]| (_ bv0 3)))
        (and
          (bvsle (bvadd |switches| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Cleanup.nr| (_ bv1 3)) (_ bv1 3))))
      (=> (= |pc.Cleanup| |pc.Cleanup.PutWb|) (bvsle (_ bv0 3) (bvsub |refs.counter| (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (bvslt (_ bv0 3) |iswWq.worklist.length|)
          (not (= |iswWq.pool.current[0]| (_ bv0 3))))
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |iswWq.worklist.length|) (bvsub |iswWq.worklist.length| (_ bv1 3))
            |iswWq.worklist.length|)))
      (=>
        (= |pc.Kworker| |pc.Kworker.PutOldWb|)
        (bvsle (_ bv0 3) (bvsub |refs.counter| (ite (= |isw[0]| (_ bv1 3)) (_ bv1 3) (_ bv0 3)))))
      (=>
        (and (= |pc.Kworker| |pc.Kworker.MoveStat|) |dirty[0]|)
        (and
          (bvsle (bvneg (_ bv1 3)) (bvsub |oldStat| (_ bv1 3)))
          (bvsle (bvadd |newStat| (_ bv1 3)) (_ bv1 3))))
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
      (and
        (= |pc.Cleanup| |pc.Cleanup.Done|)
        (or (= |pc.Kworker| |pc.Kworker.TakeWork|) (= |pc.Kworker| |pc.Kworker.Done|))
        (= |pc.Writer| |pc.Writer.Done|))
      (and (= |pc.Cleanup| |pc.Cleanup.LockList|) (= |listLock.owner| |OwnerCleanupKworker.Nobody|))
      (and
        (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
        (bvslt |Cleanup.nr| (_ bv1 3))
        |attached[0]|
        (= |isw[0]| (_ bv0 3)))
      (and
        (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
        (or (= |Cleanup.nr| (_ bv1 3)) (not (and |attached[0]| (= |isw[0]| (_ bv0 3))))))
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (and (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|) (= |switches| (_ bv0 3)))
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (bvslt (_ bv0 3) |iswWq.worklist.length|)
        (not (= |iswWq.pool.current[0]| (_ bv0 3))))
      (= |pc.Kworker| |pc.Kworker.PutOldWb|)
      (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|)
      (and
        (= |pc.Kworker| |pc.Kworker.LockLists|)
        (= |listLock.owner| |OwnerCleanupKworker.Nobody|))
      (and (= |pc.Kworker| |pc.Kworker.FindInode|) |attached[0]| (= |isw[0]| (_ bv1 3)))
      (and (= |pc.Kworker| |pc.Kworker.FindInode|) (not (and |attached[0]| (= |isw[0]| (_ bv1 3)))))
      (and
        (= |pc.Kworker| |pc.Kworker.LockPages|)
        (= |pagesLock[0].owner| |OwnerKworkerWriter.Nobody|))
      (and (= |pc.Kworker| |pc.Kworker.MoveStat|) |dirty[0]|)
      (and (= |pc.Kworker| |pc.Kworker.MoveStat|) (not |dirty[0]|))
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (= |pc.Kworker| |pc.Kworker.UnlockPages|)
      (= |pc.Kworker| |pc.Kworker.UnlockLists|)
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (and |rcu.queued[0]| (not |rcu.holdup[0]|) (not (bvslt (_ bv0 3) |iswWq.worklist.length|)))
      (and |rcu.queued[0]| (not |rcu.holdup[0]|) (bvslt (_ bv0 3) |iswWq.worklist.length|))
      (and |rcu.queued[1]| (not |rcu.holdup[1]|))
      (= |pc.Writer| |pc.Writer.ReadLock|)
      (= |pc.Writer| |pc.Writer.ReadFlag|)
      (and
        (= |pc.Writer| |pc.Writer.LockIfSwitching|)
        |Writer.locked|
        (= |pagesLock[0].owner| |OwnerKworkerWriter.Nobody|))
      (and (= |pc.Writer| |pc.Writer.LockIfSwitching|) (not |Writer.locked|))
      (= |pc.Writer| |pc.Writer.ReadWb|)
      (= |pc.Writer| |pc.Writer.ClearDirty|)
      (and (= |pc.Writer| |pc.Writer.SubStat|) |Writer.countsInNew|)
      (and (= |pc.Writer| |pc.Writer.SubStat|) (not |Writer.countsInNew|))
      (and (= |pc.Writer| |pc.Writer.UnlockIfLocked|) |Writer.locked|)
      (and (= |pc.Writer| |pc.Writer.UnlockIfLocked|) (not |Writer.locked|))
      (= |pc.Writer| |pc.Writer.ReadUnlock|))
    (or (bvsle (_ bv1 3) |newStat|) (not |Writer.countsInNew|))
    (or (not |rcu.queued[0]|) (bvsle |iswWq.worklist.length| (_ bv0 3)))
    (or (not |dirty[0]|) (bvsle (_ bv1 3) |oldStat|) (bvsle (_ bv1 3) |newStat|))
    (or
      (bvsle (_ bv1 3) |oldStat|)
      (and (not (= |pc.Writer| |pc.Writer.ClearDirty|)) (not (= |pc.Writer| |pc.Writer.SubStat|)))
      |Writer.countsInNew|)
    (or
      (and (bvsle (_ bv0 3) |oldStat|) (bvsle |oldStat| (_ bv0 3)))
      (and
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or
      (and (bvsle (_ bv0 3) |newStat|) (bvsle |newStat| (_ bv0 3)))
      (and
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Cleanup|)
      (not (= |pc.Cleanup| |pc.Cleanup.GrabInode|)))
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Kworker|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Kworker|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (bvsle (_ bv0 3) |iswWq.pool.current[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockLists|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))))
    (or
      (= |pagesLock[0].owner| |OwnerKworkerWriter.Kworker|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (not (= |pagesLock[0].owner| |OwnerKworkerWriter.Kworker|))
      (and
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockLists|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))))
    (or
      (bvsle (_ bv0 3) |iswWq.pool.current[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|)
      (and
        (not (= |pc.Writer| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|)))
      (not |Writer.locked|))
    (or (not (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|)) |Writer.locked|)
    (or
      (not (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|))
      (not (= |pc.Writer| |pc.Writer.ReadUnlock|)))
    (or
      (not (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|))
      (and
        (not (= |pc.Writer| |pc.Writer.ReadLock|))
        (not (= |pc.Writer| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer| |pc.Writer.Done|))))
    (or
      (= |pagesLock[0].owner| |OwnerKworkerWriter.Kworker|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))))
    (or
      (bvsle (_ bv1 3) |rcu.reading[0]|)
      (and
        (not (= |pc.Writer| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or
      (bvsle (_ bv1 3) |rcu.reading[0]|)
      (and
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or
      (bvsle (_ bv1 3) |rcu.reading[0]|)
      (and
        (not (= |pc.Writer| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or (bvsle (_ bv1 3) |isw[0]|) (bvsle |Cleanup.nr| (_ bv0 3)))
    (or
      (bvsle (_ bv1 3) |isw[0]|)
      (bvsle |switches| (_ bv0 3))
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or (bvsle (_ bv1 3) |switches|) (not |rcu.queued[0]|))
    (or (bvsle |switches| (_ bv0 3)) (not (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)))
    (or
      (not (= |listLock.owner| |OwnerCleanupKworker.Kworker|))
      (and
        (not (= |pc.Kworker| |pc.Kworker.TakeWork|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))))
    (or
      (bvsle (_ bv2 3) |refs.counter|)
      (and
        (not (= |pc.Cleanup| |pc.Cleanup.UnlockList|))
        (not (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)))
      (not (= |pc.Kworker| |pc.Kworker.PutOldWb|)))
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Kworker|)
      (not (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|))
      (and
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (or
      (bvsle (_ bv2 3) |refs.counter|)
      (not |rcu.queued[0]|)
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or (bvsle (_ bv1 3) |refs.counter|) (not |rcu.queued[0]|))
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Kworker|)
      (bvsle (_ bv1 3) |isw[0]|)
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockLists|))))
    (or
      (bvsle (_ bv1 3) |refs.counter|)
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Kworker|)
      (not |rcu.queued[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (or (bvsle (_ bv2 3) |refs.counter|) (not (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)))
    (or
      (bvsle (_ bv1 3) |refs.counter|)
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (bvsle (_ bv2 3) |refs.counter|)
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (not (= |pc.Kworker| |pc.Kworker.PutOldWb|)))
    (or (bvsle (_ bv1 3) |refs.counter|) (bvsle |iswWq.worklist.length| (_ bv0 3)))
    (or
      (not (= |pagesLock[0].owner| |OwnerKworkerWriter.Kworker|))
      (and
        (not (= |pc.Kworker| |pc.Kworker.TakeWork|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))))
    (or
      (not (= |pagesLock[0].owner| |OwnerKworkerWriter.Kworker|))
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (not |dirty[0]|)
      (and (not (= |pc.Writer| |pc.Writer.SubStat|)) (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or (and (bvsle (_ bv0 3) |oldStat|) (bvsle |oldStat| (_ bv0 3))) (bvsle |newStat| (_ bv0 3)))
    (or
      (not |dirty[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|)))
      (and
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|)))
      |Writer.locked|)
    (or
      |dirty[0]|
      (and
        (not (= |pc.Writer| |pc.Writer.ReadLock|))
        (not (= |pc.Writer| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))))
    (or
      (bvsle |switches| (_ bv0 3))
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (bvsle |Cleanup.nr| (_ bv0 3)))
    (or
      (not (= |listLock.owner| |OwnerCleanupKworker.Cleanup|))
      (and
        (not (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|))
        (not (= |pc.Cleanup| |pc.Cleanup.Done|))))
    (or
      (not (= |listLock.owner| |OwnerCleanupKworker.Cleanup|))
      (= |pc.Cleanup| |pc.Cleanup.LockList|)
      (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|))
    (or
      (not (= |listLock.owner| |OwnerCleanupKworker.Cleanup|))
      (and
        (not (= |pc.Cleanup| |pc.Cleanup.LockList|))
        (not (= |pc.Cleanup| |pc.Cleanup.Restart|))))
    (or
      (not (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|))
      (and
        (not (= |pc.Writer| |pc.Writer.ReadLock|))
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.Done|))))
    (or
      (not (= |listLock.owner| |OwnerCleanupKworker.Kworker|))
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))))
    (or (bvsle (_ bv1 3) |switches|) (bvsle |iswWq.worklist.length| (_ bv0 3)))
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Kworker|)
      (bvsle (_ bv1 3) |isw[0]|)
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))))
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Cleanup|)
      (and
        (not (= |pc.Cleanup| |pc.Cleanup.LockList|))
        (not (= |pc.Cleanup| |pc.Cleanup.UnlockList|)))
      (bvsle |Cleanup.nr| (_ bv0 3)))
    (or
      (not |hasNewWb0|)
      (bvsle |newStat| (bvneg (_ bv1 3)))
      (bvsle (_ bv1 3) |newStat|)
      (and
        (not (= |pc.Writer| |pc.Writer.ReadLock|))
        (not (= |pc.Writer| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))))
    (or
      (not |dirty[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|)))
      (and
        (not (= |pc.Writer| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or
      (bvsle (_ bv0 3) |iswWq.pool.current[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))))
    (or
      (bvsle (_ bv0 3) |iswWq.pool.current[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockLists|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|)
      (and (not (= |pc.Writer| |pc.Writer.ReadWb|)) (not (= |pc.Writer| |pc.Writer.ReadUnlock|)))
      (not |Writer.locked|))
    (or
      (bvsle (_ bv2 3) |refs.counter|)
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (and
        (not (= |pc.Cleanup| |pc.Cleanup.LockList|))
        (not (= |pc.Cleanup| |pc.Cleanup.UnlockList|)))
      (and
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|)))
      (bvsle |Cleanup.nr| (_ bv0 3)))
    (or
      (bvsle |refs.counter| (_ bv0 3))
      (bvsle (_ bv2 3) |refs.counter|)
      (not |rcu.queued[0]|)
      (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (bvsle (_ bv2 3) |refs.counter|)
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (bvsle |Cleanup.nr| (_ bv0 3)))
    (or
      (bvsle (_ bv1 3) |isw[0]|)
      (bvsle (_ bv2 3) |refs.counter|)
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (bvsle (_ bv2 3) |refs.counter|)
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Kworker|)
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (and
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (or
      |hasNewWb0|
      (= |pagesLock[0].owner| |OwnerKworkerWriter.Kworker|)
      (bvsle (_ bv1 3) |oldStat|)
      (and
        (not (= |pc.Writer| |pc.Writer.ReadLock|))
        (not (= |pc.Writer| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))))
    (or
      |hasNewWb0|
      (= |pagesLock[0].owner| |OwnerKworkerWriter.Kworker|)
      (bvsle (_ bv1 3) |oldStat|)
      (and
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))))
    (or (not |attached[0]|) (not |hasNewWb0|))
    (or
      |switching0|
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))))
    (or
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|)))
      (and
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|)))
      |Writer.locked|)
    (or
      |switching0|
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))))
    (or
      (not |hasNewWb0|)
      (not |switching0|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (or
      (bvsle |newStat| (bvneg (_ bv1 3)))
      (bvsle (_ bv1 3) |newStat|)
      (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
      (and
        (not (= |pc.Writer| |pc.Writer.ReadLock|))
        (not (= |pc.Writer| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))))
    (or
      |hasNewWb0|
      (and
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|)
      (not |dirty[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|)))
      (and
        (not (= |pc.Writer| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or
      (and
        (not (= |pc.Cleanup| |pc.Cleanup.LockList|))
        (not (= |pc.Cleanup| |pc.Cleanup.GrabInode|)))
      (and
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|)))
      (bvsle |Cleanup.nr| (_ bv0 3)))
    (or
      (not |attached[0]|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 3))
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.Done|)))
      (and
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|)))
      |Writer.locked|)
    (or (not |attached[0]|) |switching0| (bvsle |isw[0]| (_ bv0 3)))
    (or (not |hasNewWb0|) (not |switching0|) (= |pagesLock[0].owner| |OwnerKworkerWriter.Kworker|))
    (or
      (not |attached[0]|)
      (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 3))
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.Done|)))
      (and
        (not (= |pc.Writer| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or
      (not |attached[0]|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 3))
      (and
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|)))
      (and
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|)))
      |Writer.locked|)
    (or
      (not |attached[0]|)
      (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 3))
      (and
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|)))
      (and
        (not (= |pc.Writer| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or
      (not |attached[0]|)
      (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 3))
      (and
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|)))
      (and
        (not (= |pc.Writer| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or
      (not |attached[0]|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 3))
      (and
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|)))
      (and
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|)))
      |Writer.locked|)
    (or
      (not |attached[0]|)
      (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 3))
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (and
        (not (= |pc.Writer| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or
      (not |attached[0]|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 3))
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (and
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|)))
      |Writer.locked|)
    (or
      (not |attached[0]|)
      (= |pagesLock[0].owner| |OwnerKworkerWriter.Writer|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 3))
      (not |rcu.queued[0]|)
      |rcu.holdup[0]|
      (and
        (not (= |pc.Writer| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer| |pc.Writer.SubStat|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|))))
    (or
      (not |attached[0]|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 3))
      (not |rcu.queued[0]|)
      |rcu.holdup[0]|
      (and
        (not (= |pc.Writer| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer| |pc.Writer.ReadWb|))
        (not (= |pc.Writer| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer| |pc.Writer.ReadUnlock|)))
      |Writer.locked|)))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |listLock.owner| |attached[0]| |hasNewWb0| |switching0| |pagesLock[0].owner|
       |dirty[0]| |oldStat| |newStat| |isw[0]| |switches| |refs.counter| |memory.allocated[0]|
       |rcu.reading[0]| |rcu.queued[0]| |rcu.queued[1]| |rcu.holdup[0]| |rcu.holdup[1]|
       |iswWq.pool.current[0]| |iswWq.worklist.length| |iswWq.worklist[0]| |pc.Cleanup|
       |pc.Kworker| |pc.Writer| |Cleanup.nr| |Kworker.work| |Kworker.inode| |Writer.locked|
       |Writer.countsInNew|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |listLock.owner| |attached[0]| |hasNewWb0| |switching0| |pagesLock[0].owner|
     |dirty[0]| |oldStat| |newStat| |isw[0]| |switches| |refs.counter| |memory.allocated[0]|
     |rcu.reading[0]| |rcu.queued[0]| |rcu.queued[1]| |rcu.holdup[0]| |rcu.holdup[1]|
     |iswWq.pool.current[0]| |iswWq.worklist.length| |iswWq.worklist[0]| |pc.Cleanup| |pc.Kworker|
     |pc.Writer| |Cleanup.nr| |Kworker.work| |Kworker.inode| |Writer.locked| |Writer.countsInNew|))
(assert step)
(assert
  (not
    (invariant |listLock.owner'| |attached[0]'| |hasNewWb0'| |switching0'| |pagesLock[0].owner'|
       |dirty[0]'| |oldStat'| |newStat'| |isw[0]'| |switches'| |refs.counter'|
       |memory.allocated[0]'| |rcu.reading[0]'| |rcu.queued[0]'| |rcu.queued[1]'| |rcu.holdup[0]'|
       |rcu.holdup[1]'| |iswWq.pool.current[0]'| |iswWq.worklist.length'| |iswWq.worklist[0]'|
       |pc.Cleanup'| |pc.Kworker'| |pc.Writer'| |Cleanup.nr'| |Kworker.work'| |Kworker.inode'|
       |Writer.locked'| |Writer.countsInNew'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |listLock.owner| |attached[0]| |hasNewWb0| |switching0| |pagesLock[0].owner|
     |dirty[0]| |oldStat| |newStat| |isw[0]| |switches| |refs.counter| |memory.allocated[0]|
     |rcu.reading[0]| |rcu.queued[0]| |rcu.queued[1]| |rcu.holdup[0]| |rcu.holdup[1]|
     |iswWq.pool.current[0]| |iswWq.worklist.length| |iswWq.worklist[0]| |pc.Cleanup| |pc.Kworker|
     |pc.Writer| |Cleanup.nr| |Kworker.work| |Kworker.inode| |Writer.locked| |Writer.countsInNew|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 154edd32cc691361d05c76bdcf5c54fa12d3292be432425dcec817dda4ee2ee8
