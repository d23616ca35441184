; writeback/dying-wb, variant OneBatch, inodes=2, batch=1.
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
; A certificate for NoWrongStat, StatsEndAtZero, listLock.NoBadUnlockBalance, NoDoubleCallRcu,
; NoUnpairedTake, pagesLock[0].NoBadUnlockBalance, pagesLock[1].NoBadUnlockBalance, NoDoubleFree,
; NoBadUnlockBalance, TypeInvariant, NoDeadlock: the invariant at the end is true initially, every
; step keeps it, and it implies what is claimed. A solver agrees by saying unsat three times: z3
; FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |OwnerCleanupKworker| () (_ BitVec 2))
(define-fun |OwnerCleanupKworker.Nobody| () |OwnerCleanupKworker| #b00)
(define-fun |OwnerCleanupKworker.Cleanup| () |OwnerCleanupKworker| #b01)
(define-fun |OwnerCleanupKworker.Kworker| () |OwnerCleanupKworker| #b10)
(define-sort |OwnerKworkerWriter0| () (_ BitVec 2))
(define-fun |OwnerKworkerWriter0.Nobody| () |OwnerKworkerWriter0| #b00)
(define-fun |OwnerKworkerWriter0.Kworker| () |OwnerKworkerWriter0| #b01)
(define-fun |OwnerKworkerWriter0.Writer0| () |OwnerKworkerWriter0| #b10)
(define-sort |OwnerKworkerWriter1| () (_ BitVec 2))
(define-fun |OwnerKworkerWriter1.Nobody| () |OwnerKworkerWriter1| #b00)
(define-fun |OwnerKworkerWriter1.Kworker| () |OwnerKworkerWriter1| #b01)
(define-fun |OwnerKworkerWriter1.Writer1| () |OwnerKworkerWriter1| #b10)
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
(define-fun |pc.Kworker.LockLists| () |pc.Kworker| #b0001)
(define-fun |pc.Kworker.FindInode| () |pc.Kworker| #b0010)
(define-fun |pc.Kworker.LockPages| () |pc.Kworker| #b0011)
(define-fun |pc.Kworker.MoveStat| () |pc.Kworker| #b0100)
(define-fun |pc.Kworker.MoveInode| () |pc.Kworker| #b0101)
(define-fun |pc.Kworker.ClearSwitch| () |pc.Kworker| #b0110)
(define-fun |pc.Kworker.UnlockPages| () |pc.Kworker| #b0111)
(define-fun |pc.Kworker.UnlockLists| () |pc.Kworker| #b1000)
(define-fun |pc.Kworker.PutOldWb| () |pc.Kworker| #b1001)
(define-fun |pc.Kworker.ReleaseOldWb| () |pc.Kworker| #b1010)
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
(declare-const |attached[1]| Bool)
(declare-const |hasNewWb0| Bool)
(declare-const |hasNewWb1| Bool)
(declare-const |switching0| Bool)
(declare-const |switching1| Bool)
(declare-const |pagesLock[0].owner| |OwnerKworkerWriter0|)
(declare-const |pagesLock[1].owner| |OwnerKworkerWriter1|)
(declare-const |dirty[0]| Bool)
(declare-const |dirty[1]| Bool)
(declare-const |oldStat| integer) ; -2..2
(declare-const |newStat| integer) ; -2..2
(declare-const |isw[0]| integer) ; 0..2
(declare-const |isw[1]| integer) ; 0..2
(declare-const |switches| integer) ; 0..2
(declare-const |refs.counter| integer) ; 0..3
(declare-const |memory.allocated[0]| Bool)
(declare-const |rcu.reading[0]| integer) ; 0..2
(declare-const |rcu.reading[1]| integer) ; 0..2
(declare-const |rcu.queued[0]| Bool)
(declare-const |rcu.queued[1]| Bool)
(declare-const |rcu.queued[2]| Bool)
(declare-const |rcu.holdup[0]| Bool)
(declare-const |rcu.holdup[1]| Bool)
(declare-const |rcu.holdup[2]| Bool)
(declare-const |rcu.holdup[3]| Bool)
(declare-const |rcu.holdup[4]| Bool)
(declare-const |rcu.holdup[5]| Bool)
(declare-const |iswWq.pool.current[0]| integer) ; -1..1
(declare-const |iswWq.worklist.length| integer) ; 0..2
(declare-const |iswWq.worklist[0]| integer) ; 0..1
(declare-const |iswWq.worklist[1]| integer) ; 0..1
(declare-const |pc.Cleanup| |pc.Cleanup|)
(declare-const |pc.Kworker| |pc.Kworker|)
(declare-const |pc.Writer[0]| |pc.Writer|)
(declare-const |pc.Writer[1]| |pc.Writer|)
(declare-const |Cleanup.nr| integer) ; 0..1
(declare-const |Kworker.work| integer) ; 0..1
(declare-const |Kworker.inode| integer) ; 0..1
(declare-const |Writer.locked[0]| Bool)
(declare-const |Writer.locked[1]| Bool)
(declare-const |Writer.countsInNew[0]| Bool)
(declare-const |Writer.countsInNew[1]| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|listLock.owner| |OwnerCleanupKworker|) (|attached[0]| Bool) (|attached[1]| Bool)
   (|hasNewWb0| Bool) (|hasNewWb1| Bool) (|switching0| Bool) (|switching1| Bool)
   (|pagesLock[0].owner| |OwnerKworkerWriter0|) (|pagesLock[1].owner| |OwnerKworkerWriter1|)
   (|dirty[0]| Bool) (|dirty[1]| Bool) (|oldStat| integer) (|newStat| integer) (|isw[0]| integer)
   (|isw[1]| integer) (|switches| integer) (|refs.counter| integer) (|memory.allocated[0]| Bool)
   (|rcu.reading[0]| integer) (|rcu.reading[1]| integer) (|rcu.queued[0]| Bool)
   (|rcu.queued[1]| Bool) (|rcu.queued[2]| Bool) (|rcu.holdup[0]| Bool) (|rcu.holdup[1]| Bool)
   (|rcu.holdup[2]| Bool) (|rcu.holdup[3]| Bool) (|rcu.holdup[4]| Bool) (|rcu.holdup[5]| Bool)
   (|iswWq.pool.current[0]| integer) (|iswWq.worklist.length| integer)
   (|iswWq.worklist[0]| integer) (|iswWq.worklist[1]| integer) (|pc.Cleanup| |pc.Cleanup|)
   (|pc.Kworker| |pc.Kworker|) (|pc.Writer[0]| |pc.Writer|) (|pc.Writer[1]| |pc.Writer|)
   (|Cleanup.nr| integer) (|Kworker.work| integer) (|Kworker.inode| integer)
   (|Writer.locked[0]| Bool) (|Writer.locked[1]| Bool) (|Writer.countsInNew[0]| Bool)
   (|Writer.countsInNew[1]| Bool))
  Bool
  (and
    (bvule |listLock.owner| |OwnerCleanupKworker.Kworker|)
    (bvule |pagesLock[0].owner| |OwnerKworkerWriter0.Writer0|)
    (bvule |pagesLock[1].owner| |OwnerKworkerWriter1.Writer1|)
    (and (bvsle (bvneg (_ bv2 4)) |oldStat|) (bvsle |oldStat| (_ bv2 4)))
    (and (bvsle (bvneg (_ bv2 4)) |newStat|) (bvsle |newStat| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |isw[0]|) (bvsle |isw[0]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |isw[1]|) (bvsle |isw[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |switches|) (bvsle |switches| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |refs.counter|) (bvsle |refs.counter| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |rcu.reading[0]|) (bvsle |rcu.reading[0]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |rcu.reading[1]|) (bvsle |rcu.reading[1]| (_ bv2 4)))
    (and
      (bvsle (bvneg (_ bv1 4)) |iswWq.pool.current[0]|)
      (bvsle |iswWq.pool.current[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |iswWq.worklist.length|) (bvsle |iswWq.worklist.length| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |iswWq.worklist[0]|) (bvsle |iswWq.worklist[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |iswWq.worklist[1]|) (bvsle |iswWq.worklist[1]| (_ bv1 4)))
    (bvule |pc.Kworker| |pc.Kworker.Done|)
    (bvule |pc.Writer[0]| |pc.Writer.Done|)
    (bvule |pc.Writer[1]| |pc.Writer.Done|)
    (and (bvsle (_ bv0 4) |Cleanup.nr|) (bvsle |Cleanup.nr| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |Kworker.work|) (bvsle |Kworker.work| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |Kworker.inode|) (bvsle |Kworker.inode| (_ bv1 4)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |listLock.owner| |OwnerCleanupKworker.Nobody|)
    |attached[0]|
    |attached[1]|
    (not |hasNewWb0|)
    (not |hasNewWb1|)
    (not |switching0|)
    (not |switching1|)
    (= |pagesLock[0].owner| |OwnerKworkerWriter0.Nobody|)
    (= |pagesLock[1].owner| |OwnerKworkerWriter1.Nobody|)
    |dirty[0]|
    |dirty[1]|
    (= |oldStat| (_ bv2 4))
    (= |newStat| (_ bv0 4))
    (= |isw[0]| (_ bv0 4))
    (= |isw[1]| (_ bv0 4))
    (= |switches| (_ bv0 4))
    (= |refs.counter| (_ bv3 4))
    |memory.allocated[0]|
    (= |rcu.reading[0]| (_ bv0 4))
    (= |rcu.reading[1]| (_ bv0 4))
    (not |rcu.queued[0]|)
    (not |rcu.queued[1]|)
    (not |rcu.queued[2]|)
    (not |rcu.holdup[0]|)
    (not |rcu.holdup[1]|)
    (not |rcu.holdup[2]|)
    (not |rcu.holdup[3]|)
    (not |rcu.holdup[4]|)
    (not |rcu.holdup[5]|)
    (= |iswWq.pool.current[0]| (bvneg (_ bv1 4)))
    (= |iswWq.worklist.length| (_ bv0 4))
    (= |iswWq.worklist[0]| (_ bv0 4))
    (= |iswWq.worklist[1]| (_ bv0 4))
    (= |pc.Cleanup| |pc.Cleanup.LockList|)
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (= |pc.Writer[0]| |pc.Writer.ReadLock|)
    (= |pc.Writer[1]| |pc.Writer.ReadLock|)
    (= |Cleanup.nr| (_ bv0 4))
    (= |Kworker.work| (_ bv0 4))
    (= |Kworker.inode| (_ bv0 4))
    (not |Writer.locked[0]|)
    (not |Writer.locked[1]|)
    (not |Writer.countsInNew[0]|)
    (not |Writer.countsInNew[1]|)))

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
    (bvslt |Cleanup.nr| (_ bv1 4))
    |attached[0]|
    (= |isw[0]| (_ bv0 4))))

; Cleanup: GrabInode(1), fs/fs-writeback.c:isw_prepare_wbs_switch
(define-fun |Cleanup.GrabInode(1)| () action #b000010)
(define-fun |guard of Cleanup.GrabInode(1)| () Bool
  (and
    (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
    (bvslt |Cleanup.nr| (_ bv1 4))
    |attached[1]|
    (= |isw[1]| (_ bv0 4))
    (not (and |attached[0]| (= |isw[0]| (_ bv0 4))))))

; Cleanup: GrabInode(none), fs/fs-writeback.c:isw_prepare_wbs_switch
(define-fun |Cleanup.GrabInode(none)| () action #b000011)
(define-fun |guard of Cleanup.GrabInode(none)| () Bool
  (and
    (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
    (or
      (= |Cleanup.nr| (_ bv1 4))
      (and
        (not (and |attached[0]| (= |isw[0]| (_ bv0 4))))
        (not (and |attached[1]| (= |isw[1]| (_ bv0 4))))))))

; Cleanup: UnlockList, fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Cleanup.UnlockList| () action #b000100)
(define-fun |guard of Cleanup.UnlockList| () Bool (= |pc.Cleanup| |pc.Cleanup.UnlockList|))

; Cleanup: QueueSwitch(0), fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Cleanup.QueueSwitch(0)| () action #b000101)
(define-fun |guard of Cleanup.QueueSwitch(0)| () Bool
  (and (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|) (= |switches| (_ bv0 4))))

; Cleanup: QueueSwitch(1), fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Cleanup.QueueSwitch(1)| () action #b000110)
(define-fun |guard of Cleanup.QueueSwitch(1)| () Bool
  (and (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|) (= |switches| (_ bv1 4))))

; Cleanup: Restart, mm/backing-dev.c:cleanup_offline_cgwbs_workfn
(define-fun |Cleanup.Restart| () action #b000111)
(define-fun |guard of Cleanup.Restart| () Bool (= |pc.Cleanup| |pc.Cleanup.Restart|))

; Cleanup: PutWb, mm/backing-dev.c:cleanup_offline_cgwbs_workfn
(define-fun |Cleanup.PutWb| () action #b001000)
(define-fun |guard of Cleanup.PutWb| () Bool (= |pc.Cleanup| |pc.Cleanup.PutWb|))

; Cleanup: ReleaseWb, mm/backing-dev.c:cgwb_release_workfn
(define-fun |Cleanup.ReleaseWb| () action #b001001)
(define-fun |guard of Cleanup.ReleaseWb| () Bool (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|))

; Kworker: TakeWork(0), fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.TakeWork(0)| () action #b001010)
(define-fun |guard of Kworker.TakeWork(0)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |iswWq.worklist.length|)
        (= |iswWq.worklist[1]| (_ bv0 4))
        (= |iswWq.pool.current[0]| |iswWq.worklist[0]|)))
    (not (= |iswWq.pool.current[0]| (_ bv0 4)))))

; Kworker: TakeWork(1), fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.TakeWork(1)| () action #b001011)
(define-fun |guard of Kworker.TakeWork(1)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |iswWq.worklist.length|)
        (= |iswWq.worklist[1]| (_ bv1 4))
        (= |iswWq.pool.current[0]| |iswWq.worklist[0]|)))
    (not (= |iswWq.pool.current[0]| (_ bv1 4)))))

; Kworker: LockLists, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.LockLists| () action #b001100)
(define-fun |guard of Kworker.LockLists| () Bool
  (and (= |pc.Kworker| |pc.Kworker.LockLists|) (= |listLock.owner| |OwnerCleanupKworker.Nobody|)))

; Kworker: FindInode(0), fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.FindInode(0)| () action #b001101)
(define-fun |guard of Kworker.FindInode(0)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.FindInode|)
    |attached[0]|
    (= |isw[0]| (bvadd |Kworker.work| (_ bv1 4)))))

; Kworker: FindInode(1), fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.FindInode(1)| () action #b001110)
(define-fun |guard of Kworker.FindInode(1)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.FindInode|)
    (not (and |attached[0]| (= |isw[0]| (bvadd |Kworker.work| (_ bv1 4)))))
    |attached[1]|
    (= |isw[1]| (bvadd |Kworker.work| (_ bv1 4)))))

; Kworker: FindInode(none), fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.FindInode(none)| () action #b001111)
(define-fun |guard of Kworker.FindInode(none)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.FindInode|)
    (not (and |attached[0]| (= |isw[0]| (bvadd |Kworker.work| (_ bv1 4)))))
    (not (and |attached[1]| (= |isw[1]| (bvadd |Kworker.work| (_ bv1 4)))))))

; Kworker: LockPages(0), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.LockPages(0)| () action #b010000)
(define-fun |guard of Kworker.LockPages(0)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.LockPages|)
    (= |Kworker.inode| (_ bv0 4))
    (= |pagesLock[0].owner| |OwnerKworkerWriter0.Nobody|)))

; Kworker: LockPages(1), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.LockPages(1)| () action #b010001)
(define-fun |guard of Kworker.LockPages(1)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.LockPages|)
    (= |Kworker.inode| (_ bv1 4))
    (= |pagesLock[1].owner| |OwnerKworkerWriter1.Nobody|)))

; Kworker: MoveStat(0, dirty), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.MoveStat(0, dirty)| () action #b010010)
(define-fun |guard of Kworker.MoveStat(0, dirty)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.MoveStat|) (= |Kworker.inode| (_ bv0 4)) |dirty[0]|))

; Kworker: MoveStat(0, not dirty), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.MoveStat(0, not dirty)| () action #b010011)
(define-fun |guard of Kworker.MoveStat(0, not dirty)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.MoveStat|) (= |Kworker.inode| (_ bv0 4)) (not |dirty[0]|)))

; Kworker: MoveStat(1, dirty), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.MoveStat(1, dirty)| () action #b010100)
(define-fun |guard of Kworker.MoveStat(1, dirty)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.MoveStat|) (= |Kworker.inode| (_ bv1 4)) |dirty[1]|))

; Kworker: MoveStat(1, not dirty), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.MoveStat(1, not dirty)| () action #b010101)
(define-fun |guard of Kworker.MoveStat(1, not dirty)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.MoveStat|) (= |Kworker.inode| (_ bv1 4)) (not |dirty[1]|)))

; Kworker: MoveInode(0), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.MoveInode(0)| () action #b010110)
(define-fun |guard of Kworker.MoveInode(0)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.MoveInode|) (= |Kworker.inode| (_ bv0 4))))

; Kworker: MoveInode(1), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.MoveInode(1)| () action #b010111)
(define-fun |guard of Kworker.MoveInode(1)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.MoveInode|) (= |Kworker.inode| (_ bv1 4))))

; Kworker: ClearSwitch(0), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.ClearSwitch(0)| () action #b011000)
(define-fun |guard of Kworker.ClearSwitch(0)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.ClearSwitch|) (= |Kworker.inode| (_ bv0 4))))

; Kworker: ClearSwitch(1), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.ClearSwitch(1)| () action #b011001)
(define-fun |guard of Kworker.ClearSwitch(1)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.ClearSwitch|) (= |Kworker.inode| (_ bv1 4))))

; Kworker: UnlockPages(0), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.UnlockPages(0)| () action #b011010)
(define-fun |guard of Kworker.UnlockPages(0)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.UnlockPages|) (= |Kworker.inode| (_ bv0 4))))

; Kworker: UnlockPages(1), fs/fs-writeback.c:inode_do_switch_wbs
(define-fun |Kworker.UnlockPages(1)| () action #b011011)
(define-fun |guard of Kworker.UnlockPages(1)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.UnlockPages|) (= |Kworker.inode| (_ bv1 4))))

; Kworker: UnlockLists, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.UnlockLists| () action #b011100)
(define-fun |guard of Kworker.UnlockLists| () Bool (= |pc.Kworker| |pc.Kworker.UnlockLists|))

; Kworker: PutOldWb, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.PutOldWb| () action #b011101)
(define-fun |guard of Kworker.PutOldWb| () Bool (= |pc.Kworker| |pc.Kworker.PutOldWb|))

; Kworker: ReleaseOldWb, mm/backing-dev.c:cgwb_release_workfn
(define-fun |Kworker.ReleaseOldWb| () action #b011110)
(define-fun |guard of Kworker.ReleaseOldWb| () Bool (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))

; Kworker: EndWork, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.EndWork| () action #b011111)
(define-fun |guard of Kworker.EndWork| () Bool (= |pc.Kworker| |pc.Kworker.EndWork|))

; Softirq: RunCallback(0)
(define-fun |Softirq.RunCallback(0)| () action #b100000)
(define-fun |guard of Softirq.RunCallback(0)| () Bool
  (and
    |rcu.queued[0]|
    (not (or |rcu.holdup[0]| |rcu.holdup[1]|))
    (not
      (or
        (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
        (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv0 4)))))))

; Softirq: RunCallback(0, pending)
(define-fun |Softirq.RunCallback(0, pending)| () action #b100001)
(define-fun |guard of Softirq.RunCallback(0, pending)| () Bool
  (and
    |rcu.queued[0]|
    (not (or |rcu.holdup[0]| |rcu.holdup[1]|))
    (or
      (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
      (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv0 4))))))

; Softirq: RunCallback(1)
(define-fun |Softirq.RunCallback(1)| () action #b100010)
(define-fun |guard of Softirq.RunCallback(1)| () Bool
  (and
    |rcu.queued[1]|
    (not (or |rcu.holdup[2]| |rcu.holdup[3]|))
    (not
      (or
        (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
        (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv1 4)))))))

; Softirq: RunCallback(1, pending)
(define-fun |Softirq.RunCallback(1, pending)| () action #b100011)
(define-fun |guard of Softirq.RunCallback(1, pending)| () Bool
  (and
    |rcu.queued[1]|
    (not (or |rcu.holdup[2]| |rcu.holdup[3]|))
    (or
      (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
      (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv1 4))))))

; Softirq: RunCallback(2)
(define-fun |Softirq.RunCallback(2)| () action #b100100)
(define-fun |guard of Softirq.RunCallback(2)| () Bool
  (and |rcu.queued[2]| (not (or |rcu.holdup[4]| |rcu.holdup[5]|))))

; Writer0: ReadLock, mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer0.ReadLock| () action #b100101)
(define-fun |guard of Writer0.ReadLock| () Bool (= |pc.Writer[0]| |pc.Writer.ReadLock|))

; Writer0: ReadFlag, include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer0.ReadFlag| () action #b100110)
(define-fun |guard of Writer0.ReadFlag| () Bool (= |pc.Writer[0]| |pc.Writer.ReadFlag|))

; Writer0: LockIfSwitching(locked), include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer0.LockIfSwitching(locked)| () action #b100111)
(define-fun |guard of Writer0.LockIfSwitching(locked)| () Bool
  (and
    (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|)
    |Writer.locked[0]|
    (= |pagesLock[0].owner| |OwnerKworkerWriter0.Nobody|)))

; Writer0: LockIfSwitching(not locked), include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer0.LockIfSwitching(not locked)| () action #b101000)
(define-fun |guard of Writer0.LockIfSwitching(not locked)| () Bool
  (and (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|) (not |Writer.locked[0]|)))

; Writer0: ReadWb, include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer0.ReadWb| () action #b101001)
(define-fun |guard of Writer0.ReadWb| () Bool (= |pc.Writer[0]| |pc.Writer.ReadWb|))

; Writer0: ClearDirty, mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer0.ClearDirty| () action #b101010)
(define-fun |guard of Writer0.ClearDirty| () Bool (= |pc.Writer[0]| |pc.Writer.ClearDirty|))

; Writer0: SubStat(new wb), mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer0.SubStat(new wb)| () action #b101011)
(define-fun |guard of Writer0.SubStat(new wb)| () Bool
  (and (= |pc.Writer[0]| |pc.Writer.SubStat|) |Writer.countsInNew[0]|))

; Writer0: SubStat(not new wb), mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer0.SubStat(not new wb)| () action #b101100)
(define-fun |guard of Writer0.SubStat(not new wb)| () Bool
  (and (= |pc.Writer[0]| |pc.Writer.SubStat|) (not |Writer.countsInNew[0]|)))

; Writer0: UnlockIfLocked(locked), include/linux/backing-dev.h:unlocked_inode_to_wb_end
(define-fun |Writer0.UnlockIfLocked(locked)| () action #b101101)
(define-fun |guard of Writer0.UnlockIfLocked(locked)| () Bool
  (and (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|) |Writer.locked[0]|))

; Writer0: UnlockIfLocked(not locked), include/linux/backing-dev.h:unlocked_inode_to_wb_end
(define-fun |Writer0.UnlockIfLocked(not locked)| () action #b101110)
(define-fun |guard of Writer0.UnlockIfLocked(not locked)| () Bool
  (and (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|) (not |Writer.locked[0]|)))

; Writer0: ReadUnlock, mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer0.ReadUnlock| () action #b101111)
(define-fun |guard of Writer0.ReadUnlock| () Bool (= |pc.Writer[0]| |pc.Writer.ReadUnlock|))

; Writer1: ReadLock, mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer1.ReadLock| () action #b110000)
(define-fun |guard of Writer1.ReadLock| () Bool (= |pc.Writer[1]| |pc.Writer.ReadLock|))

; Writer1: ReadFlag, include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer1.ReadFlag| () action #b110001)
(define-fun |guard of Writer1.ReadFlag| () Bool (= |pc.Writer[1]| |pc.Writer.ReadFlag|))

; Writer1: LockIfSwitching(locked), include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer1.LockIfSwitching(locked)| () action #b110010)
(define-fun |guard of Writer1.LockIfSwitching(locked)| () Bool
  (and
    (= |pc.Writer[1]| |pc.Writer.LockIfSwitching|)
    |Writer.locked[1]|
    (= |pagesLock[1].owner| |OwnerKworkerWriter1.Nobody|)))

; Writer1: LockIfSwitching(not locked), include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer1.LockIfSwitching(not locked)| () action #b110011)
(define-fun |guard of Writer1.LockIfSwitching(not locked)| () Bool
  (and (= |pc.Writer[1]| |pc.Writer.LockIfSwitching|) (not |Writer.locked[1]|)))

; Writer1: ReadWb, include/linux/backing-dev.h:unlocked_inode_to_wb_begin
(define-fun |Writer1.ReadWb| () action #b110100)
(define-fun |guard of Writer1.ReadWb| () Bool (= |pc.Writer[1]| |pc.Writer.ReadWb|))

; Writer1: ClearDirty, mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer1.ClearDirty| () action #b110101)
(define-fun |guard of Writer1.ClearDirty| () Bool (= |pc.Writer[1]| |pc.Writer.ClearDirty|))

; Writer1: SubStat(new wb), mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer1.SubStat(new wb)| () action #b110110)
(define-fun |guard of Writer1.SubStat(new wb)| () Bool
  (and (= |pc.Writer[1]| |pc.Writer.SubStat|) |Writer.countsInNew[1]|))

; Writer1: SubStat(not new wb), mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer1.SubStat(not new wb)| () action #b110111)
(define-fun |guard of Writer1.SubStat(not new wb)| () Bool
  (and (= |pc.Writer[1]| |pc.Writer.SubStat|) (not |Writer.countsInNew[1]|)))

; Writer1: UnlockIfLocked(locked), include/linux/backing-dev.h:unlocked_inode_to_wb_end
(define-fun |Writer1.UnlockIfLocked(locked)| () action #b111000)
(define-fun |guard of Writer1.UnlockIfLocked(locked)| () Bool
  (and (= |pc.Writer[1]| |pc.Writer.UnlockIfLocked|) |Writer.locked[1]|))

; Writer1: UnlockIfLocked(not locked), include/linux/backing-dev.h:unlocked_inode_to_wb_end
(define-fun |Writer1.UnlockIfLocked(not locked)| () action #b111001)
(define-fun |guard of Writer1.UnlockIfLocked(not locked)| () Bool
  (and (= |pc.Writer[1]| |pc.Writer.UnlockIfLocked|) (not |Writer.locked[1]|)))

; Writer1: ReadUnlock, mm/page-writeback.c:clear_page_dirty_for_io
(define-fun |Writer1.ReadUnlock| () action #b111010)
(define-fun |guard of Writer1.ReadUnlock| () Bool (= |pc.Writer[1]| |pc.Writer.ReadUnlock|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Cleanup.LockList|) |guard of Cleanup.LockList|)
    (and
      (= action |Cleanup.GrabInode(0)|)
      |guard of Cleanup.GrabInode(0)|
      (and
        (bvsle (bvadd |switches| (_ bv1 4)) (_ bv2 4))
        (bvsle (bvadd |Cleanup.nr| (_ bv1 4)) (_ bv1 4))))
    (and
      (= action |Cleanup.GrabInode(1)|)
      |guard of Cleanup.GrabInode(1)|
      (and
        (bvsle (bvadd |switches| (_ bv1 4)) (_ bv2 4))
        (bvsle (bvadd |Cleanup.nr| (_ bv1 4)) (_ bv1 4))))
    (and (= action |Cleanup.GrabInode(none)|) |guard of Cleanup.GrabInode(none)|)
    (and (= action |Cleanup.UnlockList|) |guard of Cleanup.UnlockList|)
    (and (= action |Cleanup.QueueSwitch(0)|) |guard of Cleanup.QueueSwitch(0)|)
    (and (= action |Cleanup.QueueSwitch(1)|) |guard of Cleanup.QueueSwitch(1)|)
    (and (= action |Cleanup.Restart|) |guard of Cleanup.Restart|)
    (and
      (= action |Cleanup.PutWb|)
      |guard of Cleanup.PutWb|
      (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))
    (and (= action |Cleanup.ReleaseWb|) |guard of Cleanup.ReleaseWb|)
    (and
      (= action |Kworker.TakeWork(0)|)
      |guard of Kworker.TakeWork(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv0 4))))
          (bvsub |iswWq.worklist.length| (_ bv1 4))
          |iswWq.worklist.length|)))
    (and
      (= action |Kworker.TakeWork(1)|)
      |guard of Kworker.TakeWork(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv1 4))))
          (bvsub |iswWq.worklist.length| (_ bv1 4))
          |iswWq.worklist.length|)))
    (and (= action |Kworker.LockLists|) |guard of Kworker.LockLists|)
    (and (= action |Kworker.FindInode(0)|) |guard of Kworker.FindInode(0)|)
    (and (= action |Kworker.FindInode(1)|) |guard of Kworker.FindInode(1)|)
    (and (= action |Kworker.FindInode(none)|) |guard of Kworker.FindInode(none)|)
    (and (= action |Kworker.LockPages(0)|) |guard of Kworker.LockPages(0)|)
    (and (= action |Kworker.LockPages(1)|) |guard of Kworker.LockPages(1)|)
    (and
      (= action |Kworker.MoveStat(0, dirty)|)
      |guard of Kworker.MoveStat(0, dirty)|
      (and
        (bvsle (bvneg (_ bv2 4)) (bvsub |oldStat| (_ bv1 4)))
        (bvsle (bvadd |newStat| (_ bv1 4)) (_ bv2 4))))
    (and (= action |Kworker.MoveStat(0, not dirty)|) |guard of Kworker.MoveStat(0, not dirty)|)
    (and
      (= action |Kworker.MoveStat(1, dirty)|)
      |guard of Kworker.MoveStat(1, dirty)|
      (and
        (bvsle (bvneg (_ bv2 4)) (bvsub |oldStat| (_ bv1 4)))
        (bvsle (bvadd |newStat| (_ bv1 4)) (_ bv2 4))))
    (and (= action |Kworker.MoveStat(1, not dirty)|) |guard of Kworker.MoveStat(1, not dirty)|)
    (and (= action |Kworker.MoveInode(0)|) |guard of Kworker.MoveInode(0)|)
    (and (= action |Kworker.MoveInode(1)|) |guard of Kworker.MoveInode(1)|)
    (and (= action |Kworker.ClearSwitch(0)|) |guard of Kworker.ClearSwitch(0)|)
    (and (= action |Kworker.ClearSwitch(1)|) |guard of Kworker.ClearSwitch(1)|)
    (and (= action |Kworker.UnlockPages(0)|) |guard of Kworker.UnlockPages(0)|)
    (and (= action |Kworker.UnlockPages(1)|) |guard of Kworker.UnlockPages(1)|)
    (and (= action |Kworker.UnlockLists|) |guard of Kworker.UnlockLists|)
    (and
      (= action |Kworker.PutOldWb|)
      |guard of Kworker.PutOldWb|
      (bvsle
        (_ bv0 4)
        (bvsub
          |refs.counter|
          (bvadd
            (ite (= |isw[0]| (bvadd |Kworker.work| (_ bv1 4))) (_ bv1 4) (_ bv0 4))
            (ite (= |isw[1]| (bvadd |Kworker.work| (_ bv1 4))) (_ bv1 4) (_ bv0 4))))))
    (and (= action |Kworker.ReleaseOldWb|) |guard of Kworker.ReleaseOldWb|)
    (and (= action |Kworker.EndWork|) |guard of Kworker.EndWork|)
    (and
      (= action |Softirq.RunCallback(0)|)
      |guard of Softirq.RunCallback(0)|
      (and
        (bvsle |iswWq.worklist.length| (_ bv1 4))
        (bvsle (bvadd |iswWq.worklist.length| (_ bv1 4)) (_ bv2 4))))
    (and (= action |Softirq.RunCallback(0, pending)|) |guard of Softirq.RunCallback(0, pending)|)
    (and
      (= action |Softirq.RunCallback(1)|)
      |guard of Softirq.RunCallback(1)|
      (and
        (bvsle |iswWq.worklist.length| (_ bv1 4))
        (bvsle (bvadd |iswWq.worklist.length| (_ bv1 4)) (_ bv2 4))))
    (and (= action |Softirq.RunCallback(1, pending)|) |guard of Softirq.RunCallback(1, pending)|)
    (and (= action |Softirq.RunCallback(2)|) |guard of Softirq.RunCallback(2)|)
    (and
      (= action |Writer0.ReadLock|)
      |guard of Writer0.ReadLock|
      (bvsle (bvadd |rcu.reading[0]| (_ bv1 4)) (_ bv2 4)))
    (and (= action |Writer0.ReadFlag|) |guard of Writer0.ReadFlag|)
    (and (= action |Writer0.LockIfSwitching(locked)|) |guard of Writer0.LockIfSwitching(locked)|)
    (and
      (= action |Writer0.LockIfSwitching(not locked)|)
      |guard of Writer0.LockIfSwitching(not locked)|)
    (and (= action |Writer0.ReadWb|) |guard of Writer0.ReadWb|)
    (and (= action |Writer0.ClearDirty|) |guard of Writer0.ClearDirty|)
    (and
      (= action |Writer0.SubStat(new wb)|)
      |guard of Writer0.SubStat(new wb)|
      (bvsle (bvneg (_ bv2 4)) (bvsub |newStat| (_ bv1 4))))
    (and
      (= action |Writer0.SubStat(not new wb)|)
      |guard of Writer0.SubStat(not new wb)|
      (bvsle (bvneg (_ bv2 4)) (bvsub |oldStat| (_ bv1 4))))
    (and (= action |Writer0.UnlockIfLocked(locked)|) |guard of Writer0.UnlockIfLocked(locked)|)
    (and
      (= action |Writer0.UnlockIfLocked(not locked)|)
      |guard of Writer0.UnlockIfLocked(not locked)|)
    (and
      (= action |Writer0.ReadUnlock|)
      |guard of Writer0.ReadUnlock|
      (bvsle
        (_ bv0 4)
        (ite (bvslt (_ bv0 4) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 4))
          |rcu.reading[0]|)))
    (and
      (= action |Writer1.ReadLock|)
      |guard of Writer1.ReadLock|
      (bvsle (bvadd |rcu.reading[1]| (_ bv1 4)) (_ bv2 4)))
    (and (= action |Writer1.ReadFlag|) |guard of Writer1.ReadFlag|)
    (and (= action |Writer1.LockIfSwitching(locked)|) |guard of Writer1.LockIfSwitching(locked)|)
    (and
      (= action |Writer1.LockIfSwitching(not locked)|)
      |guard of Writer1.LockIfSwitching(not locked)|)
    (and (= action |Writer1.ReadWb|) |guard of Writer1.ReadWb|)
    (and (= action |Writer1.ClearDirty|) |guard of Writer1.ClearDirty|)
    (and
      (= action |Writer1.SubStat(new wb)|)
      |guard of Writer1.SubStat(new wb)|
      (bvsle (bvneg (_ bv2 4)) (bvsub |newStat| (_ bv1 4))))
    (and
      (= action |Writer1.SubStat(not new wb)|)
      |guard of Writer1.SubStat(not new wb)|
      (bvsle (bvneg (_ bv2 4)) (bvsub |oldStat| (_ bv1 4))))
    (and (= action |Writer1.UnlockIfLocked(locked)|) |guard of Writer1.UnlockIfLocked(locked)|)
    (and
      (= action |Writer1.UnlockIfLocked(not locked)|)
      |guard of Writer1.UnlockIfLocked(not locked)|)
    (and
      (= action |Writer1.ReadUnlock|)
      |guard of Writer1.ReadUnlock|
      (bvsle
        (_ bv0 4)
        (ite (bvslt (_ bv0 4) |rcu.reading[1]|) (bvsub |rcu.reading[1]| (_ bv1 4))
          |rcu.reading[1]|)))))

; The state after the step -------------------------------------------------------------------------
(define-fun |listLock.owner'| () |OwnerCleanupKworker|
  (ite (= action |Cleanup.LockList|) |OwnerCleanupKworker.Cleanup|
  (ite (or (= action |Cleanup.UnlockList|) (= action |Kworker.UnlockLists|))
    |OwnerCleanupKworker.Nobody|
  (ite (= action |Kworker.LockLists|) |OwnerCleanupKworker.Kworker| |listLock.owner|))))
(define-fun |attached[0]'| () Bool (ite (= action |Kworker.MoveInode(0)|) false |attached[0]|))
(define-fun |attached[1]'| () Bool (ite (= action |Kworker.MoveInode(1)|) false |attached[1]|))
(define-fun |hasNewWb0'| () Bool (ite (= action |Kworker.MoveInode(0)|) true |hasNewWb0|))
(define-fun |hasNewWb1'| () Bool (ite (= action |Kworker.MoveInode(1)|) true |hasNewWb1|))
(define-fun |switching0'| () Bool
  (ite (= action |Cleanup.GrabInode(0)|) true
  (ite (= action |Kworker.ClearSwitch(0)|) false |switching0|)))
(define-fun |switching1'| () Bool
  (ite (= action |Cleanup.GrabInode(1)|) true
  (ite (= action |Kworker.ClearSwitch(1)|) false |switching1|)))
(define-fun |pagesLock[0].owner'| () |OwnerKworkerWriter0|
  (ite (= action |Kworker.LockPages(0)|) |OwnerKworkerWriter0.Kworker|
  (ite (or (= action |Kworker.UnlockPages(0)|) (= action |Writer0.UnlockIfLocked(locked)|))
    |OwnerKworkerWriter0.Nobody|
  (ite (= action |Writer0.LockIfSwitching(locked)|) |OwnerKworkerWriter0.Writer0|
    |pagesLock[0].owner|))))
(define-fun |pagesLock[1].owner'| () |OwnerKworkerWriter1|
  (ite (= action |Kworker.LockPages(1)|) |OwnerKworkerWriter1.Kworker|
  (ite (or (= action |Kworker.UnlockPages(1)|) (= action |Writer1.UnlockIfLocked(locked)|))
    |OwnerKworkerWriter1.Nobody|
  (ite (= action |Writer1.LockIfSwitching(locked)|) |OwnerKworkerWriter1.Writer1|
    |pagesLock[1].owner|))))
(define-fun |dirty[0]'| () Bool (ite (= action |Writer0.ClearDirty|) false |dirty[0]|))
(define-fun |dirty[1]'| () Bool (ite (= action |Writer1.ClearDirty|) false |dirty[1]|))
(define-fun |oldStat'| () integer
  (ite (or
         (= action |Kworker.MoveStat(0, dirty)|)
         (= action |Kworker.MoveStat(1, dirty)|)
         (= action |Writer0.SubStat(not new wb)|)
         (= action |Writer1.SubStat(not new wb)|)) (bvsub |oldStat| (_ bv1 4))
    |oldStat|))
(define-fun |newStat'| () integer
  (ite (or (= action |Kworker.MoveStat(0, dirty)|) (= action |Kworker.MoveStat(1, dirty)|))
    (bvadd |newStat| (_ bv1 4))
  (ite (or (= action |Writer0.SubStat(new wb)|) (= action |Writer1.SubStat(new wb)|))
    (bvsub |newStat| (_ bv1 4))
    |newStat|)))
(define-fun |isw[0]'| () integer
  (ite (= action |Cleanup.GrabInode(0)|) (bvadd |switches| (_ bv1 4)) |isw[0]|))
(define-fun |isw[1]'| () integer
  (ite (= action |Cleanup.GrabInode(1)|) (bvadd |switches| (_ bv1 4)) |isw[1]|))
(define-fun |switches'| () integer
  (ite (= action |Cleanup.QueueSwitch(0)|) (_ bv1 4)
  (ite (= action |Cleanup.QueueSwitch(1)|) (_ bv2 4) |switches|)))
(define-fun |refs.counter'| () integer
  (ite (= action |Cleanup.PutWb|) (bvsub |refs.counter| (_ bv1 4))
  (ite (= action |Kworker.PutOldWb|)
    (bvsub
      |refs.counter|
      (bvadd
        (ite (= |isw[0]| (bvadd |Kworker.work| (_ bv1 4))) (_ bv1 4) (_ bv0 4))
        (ite (= |isw[1]| (bvadd |Kworker.work| (_ bv1 4))) (_ bv1 4) (_ bv0 4))))
    |refs.counter|)))
(define-fun |memory.allocated[0]'| () Bool
  (ite (= action |Softirq.RunCallback(2)|) false |memory.allocated[0]|))
(define-fun |rcu.reading[0]'| () integer
  (ite (= action |Writer0.ReadLock|) (bvadd |rcu.reading[0]| (_ bv1 4))
  (ite (= action |Writer0.ReadUnlock|)
    (ite (bvslt (_ bv0 4) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 4)) |rcu.reading[0]|)
    |rcu.reading[0]|)))
(define-fun |rcu.reading[1]'| () integer
  (ite (= action |Writer1.ReadLock|) (bvadd |rcu.reading[1]| (_ bv1 4))
  (ite (= action |Writer1.ReadUnlock|)
    (ite (bvslt (_ bv0 4) |rcu.reading[1]|) (bvsub |rcu.reading[1]| (_ bv1 4)) |rcu.reading[1]|)
    |rcu.reading[1]|)))
(define-fun |rcu.queued[0]'| () Bool
  (ite (= action |Cleanup.QueueSwitch(0)|) true
  (ite (or (= action |Softirq.RunCallback(0)|) (= action |Softirq.RunCallback(0, pending)|)) false
    |rcu.queued[0]|)))
(define-fun |rcu.queued[1]'| () Bool
  (ite (= action |Cleanup.QueueSwitch(1)|) true
  (ite (or (= action |Softirq.RunCallback(1)|) (= action |Softirq.RunCallback(1, pending)|)) false
    |rcu.queued[1]|)))
(define-fun |rcu.queued[2]'| () Bool
  (ite (or (= action |Cleanup.ReleaseWb|) (= action |Kworker.ReleaseOldWb|)) true
  (ite (= action |Softirq.RunCallback(2)|) false |rcu.queued[2]|)))
(define-fun |rcu.holdup[0]'| () Bool
  (ite (= action |Cleanup.QueueSwitch(0)|) (bvslt (_ bv0 4) |rcu.reading[0]|)
  (ite (= action |Writer0.ReadUnlock|) (and |rcu.holdup[0]| (bvslt (_ bv1 4) |rcu.reading[0]|))
    |rcu.holdup[0]|)))
(define-fun |rcu.holdup[1]'| () Bool
  (ite (= action |Cleanup.QueueSwitch(0)|) (bvslt (_ bv0 4) |rcu.reading[1]|)
  (ite (= action |Writer1.ReadUnlock|) (and |rcu.holdup[1]| (bvslt (_ bv1 4) |rcu.reading[1]|))
    |rcu.holdup[1]|)))
(define-fun |rcu.holdup[2]'| () Bool
  (ite (= action |Cleanup.QueueSwitch(1)|) (bvslt (_ bv0 4) |rcu.reading[0]|)
  (ite (= action |Writer0.ReadUnlock|) (and |rcu.holdup[2]| (bvslt (_ bv1 4) |rcu.reading[0]|))
    |rcu.holdup[2]|)))
(define-fun |rcu.holdup[3]'| () Bool
  (ite (= action |Cleanup.QueueSwitch(1)|) (bvslt (_ bv0 4) |rcu.reading[1]|)
  (ite (= action |Writer1.ReadUnlock|) (and |rcu.holdup[3]| (bvslt (_ bv1 4) |rcu.reading[1]|))
    |rcu.holdup[3]|)))
(define-fun |rcu.holdup[4]'| () Bool
  (ite (or (= action |Cleanup.ReleaseWb|) (= action |Kworker.ReleaseOldWb|))
    (bvslt (_ bv0 4) |rcu.reading[0]|)
  (ite (= action |Writer0.ReadUnlock|) (and |rcu.holdup[4]| (bvslt (_ bv1 4) |rcu.reading[0]|))
    |rcu.holdup[4]|)))
(define-fun |rcu.holdup[5]'| () Bool
  (ite (or (= action |Cleanup.ReleaseWb|) (= action |Kworker.ReleaseOldWb|))
    (bvslt (_ bv0 4) |rcu.reading[1]|)
  (ite (= action |Writer1.ReadUnlock|) (and |rcu.holdup[5]| (bvslt (_ bv1 4) |rcu.reading[1]|))
    |rcu.holdup[5]|)))
(define-fun |iswWq.pool.current[0]'| () integer
  (ite (= action |Kworker.TakeWork(0)|) (_ bv0 4)
  (ite (= action |Kworker.TakeWork(1)|) (_ bv1 4)
  (ite (= action |Kworker.EndWork|) (bvneg (_ bv1 4)) |iswWq.pool.current[0]|))))
(define-fun |iswWq.worklist.length'| () integer
  (ite (= action |Kworker.TakeWork(0)|)
    (ite (or
           (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv0 4))))
      (bvsub |iswWq.worklist.length| (_ bv1 4))
      |iswWq.worklist.length|)
  (ite (= action |Kworker.TakeWork(1)|)
    (ite (or
           (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv1 4))))
      (bvsub |iswWq.worklist.length| (_ bv1 4))
      |iswWq.worklist.length|)
  (ite (or (= action |Softirq.RunCallback(0)|) (= action |Softirq.RunCallback(1)|))
    (bvadd |iswWq.worklist.length| (_ bv1 4))
    |iswWq.worklist.length|))))
(define-fun |iswWq.worklist[0]'| () integer
  (ite (= action |Kworker.TakeWork(0)|)
    (ite (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
      |iswWq.worklist[1]|
      |iswWq.worklist[0]|)
  (ite (= action |Kworker.TakeWork(1)|)
    (ite (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
      |iswWq.worklist[1]|
      |iswWq.worklist[0]|)
  (ite (= action |Softirq.RunCallback(0)|)
    (ite (= |iswWq.worklist.length| (_ bv0 4)) (_ bv0 4) |iswWq.worklist[0]|)
  (ite (= action |Softirq.RunCallback(1)|)
    (ite (= |iswWq.worklist.length| (_ bv0 4)) (_ bv1 4) |iswWq.worklist[0]|)
    |iswWq.worklist[0]|)))))
(define-fun |iswWq.worklist[1]'| () integer
  (ite (= action |Kworker.TakeWork(0)|)
    (ite (or
           (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv0 4))))
      (_ bv0 4)
      |iswWq.worklist[1]|)
  (ite (= action |Kworker.TakeWork(1)|)
    (ite (or
           (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv1 4))))
      (_ bv0 4)
      |iswWq.worklist[1]|)
  (ite (= action |Softirq.RunCallback(0)|)
    (ite (= |iswWq.worklist.length| (_ bv1 4)) (_ bv0 4) |iswWq.worklist[1]|)
  (ite (= action |Softirq.RunCallback(1)|)
    (ite (= |iswWq.worklist.length| (_ bv1 4)) (_ bv1 4) |iswWq.worklist[1]|)
    |iswWq.worklist[1]|)))))
(define-fun |pc.Cleanup'| () |pc.Cleanup|
  (ite (or
         (= action |Cleanup.LockList|)
         (= action |Cleanup.GrabInode(0)|)
         (= action |Cleanup.GrabInode(1)|)) |pc.Cleanup.GrabInode|
  (ite (= action |Cleanup.GrabInode(none)|) |pc.Cleanup.UnlockList|
  (ite (= action |Cleanup.UnlockList|)
    (ite (= |Cleanup.nr| (_ bv0 4)) |pc.Cleanup.PutWb| |pc.Cleanup.QueueSwitch|)
  (ite (or (= action |Cleanup.QueueSwitch(0)|) (= action |Cleanup.QueueSwitch(1)|))
    |pc.Cleanup.Restart|
  (ite (= action |Cleanup.Restart|) |pc.Cleanup.PutWb|
  (ite (= action |Cleanup.PutWb|)
    (ite (not (= |refs.counter| (_ bv1 4))) |pc.Cleanup.Done| |pc.Cleanup.ReleaseWb|)
  (ite (= action |Cleanup.ReleaseWb|) |pc.Cleanup.Done| |pc.Cleanup|))))))))
(define-fun |pc.Kworker'| () |pc.Kworker|
  (ite (or (= action |Kworker.TakeWork(0)|) (= action |Kworker.TakeWork(1)|)) |pc.Kworker.LockLists|
  (ite (or
         (= action |Kworker.LockLists|)
         (= action |Kworker.UnlockPages(0)|)
         (= action |Kworker.UnlockPages(1)|)) |pc.Kworker.FindInode|
  (ite (or (= action |Kworker.FindInode(0)|) (= action |Kworker.FindInode(1)|))
    |pc.Kworker.LockPages|
  (ite (= action |Kworker.FindInode(none)|) |pc.Kworker.UnlockLists|
  (ite (or (= action |Kworker.LockPages(0)|) (= action |Kworker.LockPages(1)|))
    |pc.Kworker.MoveStat|
  (ite (or
         (= action |Kworker.MoveStat(0, dirty)|)
         (= action |Kworker.MoveStat(0, not dirty)|)
         (= action |Kworker.MoveStat(1, dirty)|)
         (= action |Kworker.MoveStat(1, not dirty)|)) |pc.Kworker.MoveInode|
  (ite (or (= action |Kworker.MoveInode(0)|) (= action |Kworker.MoveInode(1)|))
    |pc.Kworker.ClearSwitch|
  (ite (or (= action |Kworker.ClearSwitch(0)|) (= action |Kworker.ClearSwitch(1)|))
    |pc.Kworker.UnlockPages|
  (ite (= action |Kworker.UnlockLists|) |pc.Kworker.PutOldWb|
  (ite (= action |Kworker.PutOldWb|)
    (ite (not
           (=
             (bvsub
               |refs.counter|
               (bvadd
                 (ite (= |isw[0]| (bvadd |Kworker.work| (_ bv1 4))) (_ bv1 4) (_ bv0 4))
                 (ite (= |isw[1]| (bvadd |Kworker.work| (_ bv1 4))) (_ bv1 4) (_ bv0 4))))
             (bvadd
               (ite (= |isw[0]| (bvadd |Kworker.work| (_ bv1 4))) (_ bv1 4) (_ bv0 4))
               (ite (= |isw[1]| (bvadd |Kworker.work| (_ bv1 4))) (_ bv1 4) (_ bv0 4)))))
      |pc.Kworker.EndWork|
      |pc.Kworker.ReleaseOldWb|)
  (ite (= action |Kworker.ReleaseOldWb|) |pc.Kworker.EndWork|
  (ite (= action |Kworker.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker|)))))))))))))
(define-fun |pc.Writer[0]'| () |pc.Writer|
  (ite (= action |Writer0.ReadLock|) |pc.Writer.ReadFlag|
  (ite (= action |Writer0.ReadFlag|) |pc.Writer.LockIfSwitching|
  (ite (or
         (= action |Writer0.LockIfSwitching(locked)|)
         (= action |Writer0.LockIfSwitching(not locked)|)) |pc.Writer.ReadWb|
  (ite (= action |Writer0.ReadWb|) |pc.Writer.ClearDirty|
  (ite (= action |Writer0.ClearDirty|) |pc.Writer.SubStat|
  (ite (or (= action |Writer0.SubStat(new wb)|) (= action |Writer0.SubStat(not new wb)|))
    |pc.Writer.UnlockIfLocked|
  (ite (or
         (= action |Writer0.UnlockIfLocked(locked)|)
         (= action |Writer0.UnlockIfLocked(not locked)|)) |pc.Writer.ReadUnlock|
  (ite (= action |Writer0.ReadUnlock|) |pc.Writer.Done| |pc.Writer[0]|)))))))))
(define-fun |pc.Writer[1]'| () |pc.Writer|
  (ite (= action |Writer1.ReadLock|) |pc.Writer.ReadFlag|
  (ite (= action |Writer1.ReadFlag|) |pc.Writer.LockIfSwitching|
  (ite (or
         (= action |Writer1.LockIfSwitching(locked)|)
         (= action |Writer1.LockIfSwitching(not locked)|)) |pc.Writer.ReadWb|
  (ite (= action |Writer1.ReadWb|) |pc.Writer.ClearDirty|
  (ite (= action |Writer1.ClearDirty|) |pc.Writer.SubStat|
  (ite (or (= action |Writer1.SubStat(new wb)|) (= action |Writer1.SubStat(not new wb)|))
    |pc.Writer.UnlockIfLocked|
  (ite (or
         (= action |Writer1.UnlockIfLocked(locked)|)
         (= action |Writer1.UnlockIfLocked(not locked)|)) |pc.Writer.ReadUnlock|
  (ite (= action |Writer1.ReadUnlock|) |pc.Writer.Done| |pc.Writer[1]|)))))))))
(define-fun |Cleanup.nr'| () integer
  (ite (or (= action |Cleanup.GrabInode(0)|) (= action |Cleanup.GrabInode(1)|))
    (bvadd |Cleanup.nr| (_ bv1 4))
  (ite (= action |Cleanup.Restart|) (_ bv0 4) |Cleanup.nr|)))
(define-fun |Kworker.work'| () integer
  (ite (or (= action |Kworker.TakeWork(0)|) (= action |Kworker.EndWork|)) (_ bv0 4)
  (ite (= action |Kworker.TakeWork(1)|) (_ bv1 4) |Kworker.work|)))
(define-fun |Kworker.inode'| () integer
  (ite (or
         (= action |Kworker.FindInode(0)|)
         (= action |Kworker.UnlockPages(0)|)
         (= action |Kworker.UnlockPages(1)|)) (_ bv0 4)
  (ite (= action |Kworker.FindInode(1)|) (_ bv1 4) |Kworker.inode|)))
(define-fun |Writer.locked[0]'| () Bool
  (ite (= action |Writer0.ReadFlag|) |switching0|
  (ite (or
         (= action |Writer0.UnlockIfLocked(locked)|)
         (= action |Writer0.UnlockIfLocked(not locked)|)) false
    |Writer.locked[0]|)))
(define-fun |Writer.locked[1]'| () Bool
  (ite (= action |Writer1.ReadFlag|) |switching1|
  (ite (or
         (= action |Writer1.UnlockIfLocked(locked)|)
         (= action |Writer1.UnlockIfLocked(not locked)|)) false
    |Writer.locked[1]|)))
(define-fun |Writer.countsInNew[0]'| () Bool
  (ite (= action |Writer0.ReadWb|) |hasNewWb0|
  (ite (or (= action |Writer0.SubStat(new wb)|) (= action |Writer0.SubStat(not new wb)|)) false
    |Writer.countsInNew[0]|)))
(define-fun |Writer.countsInNew[1]'| () Bool
  (ite (= action |Writer1.ReadWb|) |hasNewWb1|
  (ite (or (= action |Writer1.SubStat(new wb)|) (= action |Writer1.SubStat(not new wb)|)) false
    |Writer.countsInNew[1]|)))

; Properties ---------------------------------------------------------------------------------------
; No page is taken off a wb that it is not counted in: the count would stay wrong for ever.
(define-fun |NoWrongStat| () Bool (and (bvsle (_ bv0 4) |oldStat|) (bvsle (_ bv0 4) |newStat|)))
; What is counted when all pages are written is nothing: nobody is throttled for them.
(define-fun |StatsEndAtZero| () Bool
  (=>
    (and (= |pc.Writer[0]| |pc.Writer.Done|) (= |pc.Writer[1]| |pc.Writer.Done|))
    (and (= |oldStat| (_ bv0 4)) (= |newStat| (_ bv0 4)))))
; Nobody lets go of a lock that it does not hold.
(define-fun |listLock.NoBadUnlockBalance| () Bool
  (and
    (=> |guard of Cleanup.UnlockList| (= |listLock.owner| |OwnerCleanupKworker.Cleanup|))
    (=> |guard of Kworker.UnlockLists| (= |listLock.owner| |OwnerCleanupKworker.Kworker|))))
; No rcu_head is given to call_rcu() while it is still queued.
(define-fun |NoDoubleCallRcu| () Bool
  (and
    (=>
      (and (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|) (= |switches| (_ bv0 4)))
      (not |rcu.queued[0]|))
    (=>
      (and (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|) (= |switches| (_ bv1 4)))
      (not |rcu.queued[1]|))
    (=> |guard of Cleanup.ReleaseWb| (not |rcu.queued[2]|))
    (=> |guard of Kworker.ReleaseOldWb| (not |rcu.queued[2]|))))
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |iswWq.worklist.length|)
            (= |iswWq.worklist[1]| (_ bv0 4))
            (= |iswWq.pool.current[0]| |iswWq.worklist[0]|)))
        (not (= |iswWq.pool.current[0]| (_ bv0 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv0 4))))
            (bvsub |iswWq.worklist.length| (_ bv1 4))
            |iswWq.worklist.length|)))
      (= |iswWq.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |iswWq.worklist.length|)
            (= |iswWq.worklist[1]| (_ bv1 4))
            (= |iswWq.pool.current[0]| |iswWq.worklist[0]|)))
        (not (= |iswWq.pool.current[0]| (_ bv1 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv1 4))))
            (bvsub |iswWq.worklist.length| (_ bv1 4))
            |iswWq.worklist.length|)))
      (= |iswWq.pool.current[0]| (bvneg (_ bv1 4))))
    (=> |guard of Kworker.EndWork| (not (= |iswWq.pool.current[0]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |iswWq.worklist.length|)
                (= |iswWq.worklist[1]| (_ bv0 4))
                (= |iswWq.pool.current[0]| |iswWq.worklist[0]|))))
          (= |iswWq.pool.current[0]| (_ bv0 4))))
      (= |iswWq.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
              (and
                (bvslt (_ bv1 4) |iswWq.worklist.length|)
                (= |iswWq.worklist[1]| (_ bv1 4))
                (= |iswWq.pool.current[0]| |iswWq.worklist[0]|))))
          (= |iswWq.pool.current[0]| (_ bv1 4))))
      (= |iswWq.pool.current[0]| (bvneg (_ bv1 4))))))
; Nobody lets go of a lock that it does not hold.
(define-fun |pagesLock[0].NoBadUnlockBalance| () Bool
  (and
    (=>
      (and (= |pc.Kworker| |pc.Kworker.UnlockPages|) (= |Kworker.inode| (_ bv0 4)))
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Kworker|))
    (=>
      (and (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|) |Writer.locked[0]|)
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Writer0|))))
; Nobody lets go of a lock that it does not hold.
(define-fun |pagesLock[1].NoBadUnlockBalance| () Bool
  (and
    (=>
      (and (= |pc.Kworker| |pc.Kworker.UnlockPages|) (= |Kworker.inode| (_ bv1 4)))
      (= |pagesLock[1].owner| |OwnerKworkerWriter1.Kworker|))
    (=>
      (and (= |pc.Writer[1]| |pc.Writer.UnlockIfLocked|) |Writer.locked[1]|)
      (= |pagesLock[1].owner| |OwnerKworkerWriter1.Writer1|))))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool
  (=> (and |rcu.queued[2]| (not (or |rcu.holdup[4]| |rcu.holdup[5]|))) |memory.allocated[0]|))
; Nobody lets go of a lock that it does not hold.
(define-fun |NoBadUnlockBalance| () Bool
  (and
    (=>
      (and
        |guard of Writer0.ReadUnlock|
        (bvsle
          (_ bv0 4)
          (ite (bvslt (_ bv0 4) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 4))
            |rcu.reading[0]|)))
      (bvslt (_ bv0 4) |rcu.reading[0]|))
    (=>
      (and
        |guard of Writer1.ReadUnlock|
        (bvsle
          (_ bv0 4)
          (ite (bvslt (_ bv0 4) |rcu.reading[1]|) (bvsub |rcu.reading[1]| (_ bv1 4))
            |rcu.reading[1]|)))
      (bvslt (_ bv0 4) |rcu.reading[1]|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Cleanup.GrabInode(0)|
      (and
        (bvsle (bvadd |switches| (_ bv1 4)) (_ bv2 4))
        (bvsle (bvadd |Cleanup.nr| (_ bv1 4)) (_ bv1 4))))
    (=>
      |guard of Cleanup.GrabInode(1)|
      (and
        (bvsle (bvadd |switches| (_ bv1 4)) (_ bv2 4))
        (bvsle (bvadd |Cleanup.nr| (_ bv1 4)) (_ bv1 4))))
    (=> |guard of Cleanup.PutWb| (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))
    (=>
      |guard of Kworker.TakeWork(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv0 4))))
          (bvsub |iswWq.worklist.length| (_ bv1 4))
          |iswWq.worklist.length|)))
    (=>
      |guard of Kworker.TakeWork(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv1 4))))
          (bvsub |iswWq.worklist.length| (_ bv1 4))
          |iswWq.worklist.length|)))
    (=>
      |guard of Kworker.MoveStat(0, dirty)|
      (and
        (bvsle (bvneg (_ bv2 4)) (bvsub |oldStat| (_ bv1 4)))
        (bvsle (bvadd |newStat| (_ bv1 4)) (_ bv2 4))))
    (=>
      |guard of Kworker.MoveStat(1, dirty)|
      (and
        (bvsle (bvneg (_ bv2 4)) (bvsub |oldStat| (_ bv1 4)))
        (bvsle (bvadd |newStat| (_ bv1 4)) (_ bv2 4))))
    (=>
      |guard of Kworker.PutOldWb|
      (bvsle
        (_ bv0 4)
        (bvsub
          |refs.counter|
          (bvadd
            (ite (= |isw[0]| (bvadd |Kworker.work| (_ bv1 4))) (_ bv1 4) (_ bv0 4))
            (ite (= |isw[1]| (bvadd |Kworker.work| (_ bv1 4))) (_ bv1 4) (_ bv0 4))))))
    (=>
      |guard of Softirq.RunCallback(0)|
      (and
        (bvsle |iswWq.worklist.length| (_ bv1 4))
        (bvsle (bvadd |iswWq.worklist.length| (_ bv1 4)) (_ bv2 4))))
    (=>
      |guard of Softirq.RunCallback(1)|
      (and
        (bvsle |iswWq.worklist.length| (_ bv1 4))
        (bvsle (bvadd |iswWq.worklist.length| (_ bv1 4)) (_ bv2 4))))
    (=> |guard of Writer0.ReadLock| (bvsle (bvadd |rcu.reading[0]| (_ bv1 4)) (_ bv2 4)))
    (=> |guard of Writer0.SubStat(new wb)| (bvsle (bvneg (_ bv2 4)) (bvsub |newStat| (_ bv1 4))))
    (=>
      |guard of Writer0.SubStat(not new wb)|
      (bvsle (bvneg (_ bv2 4)) (bvsub |oldStat| (_ bv1 4))))
    (=>
      |guard of Writer0.ReadUnlock|
      (bvsle
        (_ bv0 4)
        (ite (bvslt (_ bv0 4) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 4))
          |rcu.reading[0]|)))
    (=> |guard of Writer1.ReadLock| (bvsle (bvadd |rcu.reading[1]| (_ bv1 4)) (_ bv2 4)))
    (=> |guard of Writer1.SubStat(new wb)| (bvsle (bvneg (_ bv2 4)) (bvsub |newStat| (_ bv1 4))))
    (=>
      |guard of Writer1.SubStat(not new wb)|
      (bvsle (bvneg (_ bv2 4)) (bvsub |oldStat| (_ bv1 4))))
    (=>
      |guard of Writer1.ReadUnlock|
      (bvsle
        (_ bv0 4)
        (ite (bvslt (_ bv0 4) |rcu.reading[1]|) (bvsub |rcu.reading[1]| (_ bv1 4))
          |rcu.reading[1]|)))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (or (= |pc.Kworker| |pc.Kworker.TakeWork|) (= |pc.Kworker| |pc.Kworker.Done|))
      (= |pc.Writer[0]| |pc.Writer.Done|)
      (= |pc.Writer[1]| |pc.Writer.Done|))
    |guard of Cleanup.LockList|
    |guard of Cleanup.GrabInode(0)|
    |guard of Cleanup.GrabInode(1)|
    |guard of Cleanup.GrabInode(none)|
    |guard of Cleanup.UnlockList|
    |guard of Cleanup.QueueSwitch(0)|
    |guard of Cleanup.QueueSwitch(1)|
    |guard of Cleanup.Restart|
    |guard of Cleanup.PutWb|
    |guard of Cleanup.ReleaseWb|
    |guard of Kworker.TakeWork(0)|
    |guard of Kworker.TakeWork(1)|
    |guard of Kworker.LockLists|
    |guard of Kworker.FindInode(0)|
    |guard of Kworker.FindInode(1)|
    |guard of Kworker.FindInode(none)|
    |guard of Kworker.LockPages(0)|
    |guard of Kworker.LockPages(1)|
    |guard of Kworker.MoveStat(0, dirty)|
    |guard of Kworker.MoveStat(0, not dirty)|
    |guard of Kworker.MoveStat(1, dirty)|
    |guard of Kworker.MoveStat(1, not dirty)|
    |guard of Kworker.MoveInode(0)|
    |guard of Kworker.MoveInode(1)|
    |guard of Kworker.ClearSwitch(0)|
    |guard of Kworker.ClearSwitch(1)|
    |guard of Kworker.UnlockPages(0)|
    |guard of Kworker.UnlockPages(1)|
    |guard of Kworker.UnlockLists|
    |guard of Kworker.PutOldWb|
    |guard of Kworker.ReleaseOldWb|
    |guard of Kworker.EndWork|
    |guard of Softirq.RunCallback(0)|
    |guard of Softirq.RunCallback(0, pending)|
    |guard of Softirq.RunCallback(1)|
    |guard of Softirq.RunCallback(1, pending)|
    |guard of Softirq.RunCallback(2)|
    |guard of Writer0.ReadLock|
    |guard of Writer0.ReadFlag|
    |guard of Writer0.LockIfSwitching(locked)|
    |guard of Writer0.LockIfSwitching(not locked)|
    |guard of Writer0.ReadWb|
    |guard of Writer0.ClearDirty|
    |guard of Writer0.SubStat(new wb)|
    |guard of Writer0.SubStat(not new wb)|
    |guard of Writer0.UnlockIfLocked(locked)|
    |guard of Writer0.UnlockIfLocked(not locked)|
    |guard of Writer0.ReadUnlock|
    |guard of Writer1.ReadLock|
    |guard of Writer1.ReadFlag|
    |guard of Writer1.LockIfSwitching(locked)|
    |guard of Writer1.LockIfSwitching(not locked)|
    |guard of Writer1.ReadWb|
    |guard of Writer1.ClearDirty|
    |guard of Writer1.SubStat(new wb)|
    |guard of Writer1.SubStat(not new wb)|
    |guard of Writer1.UnlockIfLocked(locked)|
    |guard of Writer1.UnlockIfLocked(not locked)|
    |guard of Writer1.ReadUnlock|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoWrongStat| |StatsEndAtZero| |listLock.NoBadUnlockBalance| |NoDoubleCallRcu|
     |NoUnpairedTake| |pagesLock[0].NoBadUnlockBalance| |pagesLock[1].NoBadUnlockBalance|
     |NoDoubleFree| |NoBadUnlockBalance| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|listLock.owner| |OwnerCleanupKworker|) (|attached[0]| Bool) (|attached[1]| Bool)
   (|hasNewWb0| Bool) (|hasNewWb1| Bool) (|switching0| Bool) (|switching1| Bool)
   (|pagesLock[0].owner| |OwnerKworkerWriter0|) (|pagesLock[1].owner| |OwnerKworkerWriter1|)
   (|dirty[0]| Bool) (|dirty[1]| Bool) (|oldStat| integer) (|newStat| integer) (|isw[0]| integer)
   (|isw[1]| integer) (|switches| integer) (|refs.counter| integer) (|memory.allocated[0]| Bool)
   (|rcu.reading[0]| integer) (|rcu.reading[1]| integer) (|rcu.queued[0]| Bool)
   (|rcu.queued[1]| Bool) (|rcu.queued[2]| Bool) (|rcu.holdup[0]| Bool) (|rcu.holdup[1]| Bool)
   (|rcu.holdup[2]| Bool) (|rcu.holdup[3]| Bool) (|rcu.holdup[4]| Bool) (|rcu.holdup[5]| Bool)
   (|iswWq.pool.current[0]| integer) (|iswWq.worklist.length| integer)
   (|iswWq.worklist[0]| integer) (|iswWq.worklist[1]| integer) (|pc.Cleanup| |pc.Cleanup|)
   (|pc.Kworker| |pc.Kworker|) (|pc.Writer[0]| |pc.Writer|) (|pc.Writer[1]| |pc.Writer|)
   (|Cleanup.nr| integer) (|Kworker.work| integer) (|Kworker.inode| integer)
   (|Writer.locked[0]| Bool) (|Writer.locked[1]| Bool) (|Writer.countsInNew[0]| Bool)
   (|Writer.countsInNew[1]| Bool))
  Bool
  (and
    (types |listLock.owner| |attached[0]| |attached[1]| |hasNewWb0| |hasNewWb1| |switching0|
       |switching1| |pagesLock[0].owner| |pagesLock[1].owner| |dirty[0]| |dirty[1]| |oldStat|
       |newStat| |isw[0]| |isw[1]| |switches| |refs.counter| |memory.allocated[0]|
       |rcu.reading[0]| |rcu.reading[1]| |rcu.queued[0]| |rcu.queued[1]| |rcu.queued[2]|
       |rcu.holdup[0]| |rcu.holdup[1]| |rcu.holdup[2]| |rcu.holdup[3]| |rcu.holdup[4]|
       |rcu.holdup[5]| |iswWq.pool.current[0]| |iswWq.worklist.length| |iswWq.worklist[0]|
       |iswWq.worklist[1]| |pc.Cleanup| |pc.Kworker| |pc.Writer[0]| |pc.Writer[1]| |Cleanup.nr|
       |Kworker.work| |Kworker.inode| |Writer.locked[0]| |Writer.locked[1]|
       |Writer.countsInNew[0]| |Writer.countsInNew[1]|)
    ; NoWrongStat
    (and (bvsle (_ bv0 4) |oldStat|) (bvsle (_ bv0 4) |newStat|))
    ; StatsEndAtZero
    (=>
      (and (= |pc.Writer[0]| |pc.Writer.Done|) (= |pc.Writer[1]| |pc.Writer.Done|))
      (and (= |oldStat| (_ bv0 4)) (= |newStat| (_ bv0 4))))
    ; listLock.NoBadUnlockBalance
    (and
      (=>
        (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
        (= |listLock.owner| |OwnerCleanupKworker.Cleanup|))
      (=>
        (= |pc.Kworker| |pc.Kworker.UnlockLists|)
        (= |listLock.owner| |OwnerCleanupKworker.Kworker|)))
    ; NoDoubleCallRcu
    (and
      (=>
        (and (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|) (= |switches| (_ bv0 4)))
        (not |rcu.queued[0]|))
      (=>
        (and (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|) (= |switches| (_ bv1 4)))
        (not |rcu.queued[1]|))
      (=> (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|) (not |rcu.queued[2]|))
      (=> (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|) (not |rcu.queued[2]|)))
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |iswWq.worklist.length|)
              (= |iswWq.worklist[1]| (_ bv0 4))
              (= |iswWq.pool.current[0]| |iswWq.worklist[0]|)))
          (not (= |iswWq.pool.current[0]| (_ bv0 4)))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
                   (and
                     (bvslt (_ bv1 4) |iswWq.worklist.length|)
                     (= |iswWq.worklist[1]| (_ bv0 4)))) (bvsub |iswWq.worklist.length| (_ bv1 4))
              |iswWq.worklist.length|)))
        (= |iswWq.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |iswWq.worklist.length|)
              (= |iswWq.worklist[1]| (_ bv1 4))
              (= |iswWq.pool.current[0]| |iswWq.worklist[0]|)))
          (not (= |iswWq.pool.current[0]| (_ bv1 4)))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
                   (and
                     (bvslt (_ bv1 4) |iswWq.worklist.length|)
                     (= |iswWq.worklist[1]| (_ bv1 4)))) (bvsub |iswWq.worklist.length| (_ bv1 4))
              |iswWq.worklist.length|)))
        (= |iswWq.pool.current[0]| (bvneg (_ bv1 4))))
      (=> (= |pc.Kworker| |pc.Kworker.EndWork|) (not (= |iswWq.pool.current[0]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |iswWq.worklist.length|)
                  (= |iswWq.worklist[1]| (_ bv0 4))
                  (= |iswWq.pool.current[0]| |iswWq.worklist[0]|))))
            (= |iswWq.pool.current[0]| (_ bv0 4))))
        (= |iswWq.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |iswWq.worklist.length|)
                  (= |iswWq.worklist[1]| (_ bv1 4))
                  (= |iswWq.pool.current[0]| |iswWq.worklist[0]|))))
            (= |iswWq.pool.current[0]| (_ bv1 4))))
        (= |iswWq.pool.current[0]| (bvneg (_ bv1 4)))))
    ; pagesLock[0].NoBadUnlockBalance
    (and
      (=>
        (and (= |pc.Kworker| |pc.Kworker.UnlockPages|) (= |Kworker.inode| (_ bv0 4)))
        (= |pagesLock[0].owner| |OwnerKworkerWriter0.Kworker|))
      (=>
        (and (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|) |Writer.locked[0]|)
        (= |pagesLock[0].owner| |OwnerKworkerWriter0.Writer0|)))
    ; pagesLock[1].NoBadUnlockBalance
    (and
      (=>
        (and (= |pc.Kworker| |pc.Kworker.UnlockPages|) (= |Kworker.inode| (_ bv1 4)))
        (= |pagesLock[1].owner| |OwnerKworkerWriter1.Kworker|))
      (=>
        (and (= |pc.Writer[1]| |pc.Writer.UnlockIfLocked|) |Writer.locked[1]|)
        (= |pagesLock[1].owner| |OwnerKworkerWriter1.Writer1|)))
    ; NoDoubleFree
    (=> (and |rcu.queued[2]| (not (or |rcu.holdup[4]| |rcu.holdup[5]|))) |memory.allocated[0]|)
    ; NoBadUnlockBalance
    (and
      (=>
        (and
          (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)
          (bvsle
            (_ bv0 4)
            (ite (bvslt (_ bv0 4) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 4))
              |rcu.reading[0]|)))
        (bvslt (_ bv0 4) |rcu.reading[0]|))
      (=>
        (and
          (= |pc.Writer[1]| |pc.Writer.ReadUnlock|)
          (bvsle
            (_ bv0 4)
            (ite (bvslt (_ bv0 4) |rcu.reading[1]|) (bvsub |rcu.reading[1]| (_ bv1 4))
              |rcu.reading[1]|)))
        (bvslt (_ bv0 4) |rcu.reading[1]|)))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
          (bvslt |Cleanup.nr| (_ bv1 4))
          |attached[0]|
          (= |isw[0]| (_ bv0 4)))
        (and
          (bvsle (bvadd |switches| (_ bv1 4)) (_ bv2 4))
          (bvsle (bvadd |Cleanup.nr| (_ bv1 4)) (_ bv1 4))))
      (=>
        (and
          (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
          (bvslt |Cleanup.nr| (_ bv1 4))
          |attached[1]|
          (= |isw[1]| (_ bv0 4))
          (not (and |attached[0]| (= |isw[0]| (_ bv0 4)))))
        (and
          (bvsle (bvadd |switches| (_ bv1 4)) (_ bv2 4))
          (bvsle (bvadd |Cleanup.nr| (_ bv1 4)) (_ bv1 4))))
      (=> (= |pc.Cleanup| |pc.Cleanup.PutWb|) (bvsle (_ bv0 4) (bvsub |refs.counter| (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |iswWq.worklist.length|)
              (= |iswWq.worklist[1]| (_ bv0 4))
              (= |iswWq.pool.current[0]| |iswWq.worklist[0]|)))
          (not (= |iswWq.pool.current[0]| (_ bv0 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv0 4))))
            (bvsub |iswWq.worklist.length| (_ bv1 4))
            |iswWq.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |iswWq.worklist.length|)
              (= |iswWq.worklist[1]| (_ bv1 4))
              (= |iswWq.pool.current[0]| |iswWq.worklist[0]|)))
          (not (= |iswWq.pool.current[0]| (_ bv1 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv1 4))))
            (bvsub |iswWq.worklist.length| (_ bv1 4))
            |iswWq.worklist.length|)))
      (=>
        (and (= |pc.Kworker| |pc.Kworker.MoveStat|) (= |Kworker.inode| (_ bv0 4)) |dirty[0]|)
        (and
          (bvsle (bvneg (_ bv2 4)) (bvsub |oldStat| (_ bv1 4)))
          (bvsle (bvadd |newStat| (_ bv1 4)) (_ bv2 4))))
      (=>
        (and (= |pc.Kworker| |pc.Kworker.MoveStat|) (= |Kworker.inode| (_ bv1 4)) |dirty[1]|)
        (and
          (bvsle (bvneg (_ bv2 4)) (bvsub |oldStat| (_ bv1 4)))
          (bvsle (bvadd |newStat| (_ bv1 4)) (_ bv2 4))))
      (=>
        (= |pc.Kworker| |pc.Kworker.PutOldWb|)
        (bvsle
          (_ bv0 4)
          (bvsub
            |refs.counter|
            (bvadd
              (ite (= |isw[0]| (bvadd |Kworker.work| (_ bv1 4))) (_ bv1 4) (_ bv0 4))
              (ite (= |isw[1]| (bvadd |Kworker.work| (_ bv1 4))) (_ bv1 4) (_ bv0 4))))))
      (=>
        (and
          |rcu.queued[0]|
          (not (or |rcu.holdup[0]| |rcu.holdup[1]|))
          (not
            (or
              (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
              (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv0 4))))))
        (and
          (bvsle |iswWq.worklist.length| (_ bv1 4))
          (bvsle (bvadd |iswWq.worklist.length| (_ bv1 4)) (_ bv2 4))))
      (=>
        (and
          |rcu.queued[1]|
          (not (or |rcu.holdup[2]| |rcu.holdup[3]|))
          (not
            (or
              (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
              (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv1 4))))))
        (and
          (bvsle |iswWq.worklist.length| (_ bv1 4))
          (bvsle (bvadd |iswWq.worklist.length| (_ bv1 4)) (_ bv2 4))))
      (=>
        (= |pc.Writer[0]| |pc.Writer.ReadLock|)
        (bvsle (bvadd |rcu.reading[0]| (_ bv1 4)) (_ bv2 4)))
      (=>
        (and (= |pc.Writer[0]| |pc.Writer.SubStat|) |Writer.countsInNew[0]|)
        (bvsle (bvneg (_ bv2 4)) (bvsub |newStat| (_ bv1 4))))
      (=>
        (and (= |pc.Writer[0]| |pc.Writer.SubStat|) (not |Writer.countsInNew[0]|))
        (bvsle (bvneg (_ bv2 4)) (bvsub |oldStat| (_ bv1 4))))
      (=>
        (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)
        (bvsle
          (_ bv0 4)
          (ite (bvslt (_ bv0 4) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 4))
            |rcu.reading[0]|)))
      (=>
        (= |pc.Writer[1]| |pc.Writer.ReadLock|)
        (bvsle (bvadd |rcu.reading[1]| (_ bv1 4)) (_ bv2 4)))
      (=>
        (and (= |pc.Writer[1]| |pc.Writer.SubStat|) |Writer.countsInNew[1]|)
        (bvsle (bvneg (_ bv2 4)) (bvsub |newStat| (_ bv1 4))))
      (=>
        (and (= |pc.Writer[1]| |pc.Writer.SubStat|) (not |Writer.countsInNew[1]|))
        (bvsle (bvneg (_ bv2 4)) (bvsub |oldStat| (_ bv1 4))))
      (=>
        (= |pc.Writer[1]| |pc.Writer.ReadUnlock|)
        (bvsle
          (_ bv0 4)
          (ite (bvslt (_ bv0 4) |rcu.reading[1]|) (bvsub |rcu.reading[1]| (_ bv1 4))
            |rcu.reading[1]|))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Cleanup| |pc.Cleanup.Done|)
        (or (= |pc.Kworker| |pc.Kworker.TakeWork|) (= |pc.Kworker| |pc.Kworker.Done|))
        (= |pc.Writer[0]| |pc.Writer.Done|)
        (= |pc.Writer[1]| |pc.Writer.Done|))
      (and (= |pc.Cleanup| |pc.Cleanup.LockList|) (= |listLock.owner| |OwnerCleanupKworker.Nobody|))
      (and
        (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
        (bvslt |Cleanup.nr| (_ bv1 4))
        |attached[0]|
        (= |isw[0]| (_ bv0 4)))
      (and
        (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
        (bvslt |Cleanup.nr| (_ bv1 4))
        |attached[1]|
        (= |isw[1]| (_ bv0 4))
        (not (and |attached[0]| (= |isw[0]| (_ bv0 4)))))
      (and
        (= |pc.Cleanup| |pc.Cleanup.GrabInode|)
        (or
          (= |Cleanup.nr| (_ bv1 4))
          (and
            (not (and |attached[0]| (= |isw[0]| (_ bv0 4))))
            (not (and |attached[1]| (= |isw[1]| (_ bv0 4)))))))
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (and (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|) (= |switches| (_ bv0 4)))
      (and (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|) (= |switches| (_ bv1 4)))
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |iswWq.worklist.length|)
            (= |iswWq.worklist[1]| (_ bv0 4))
            (= |iswWq.pool.current[0]| |iswWq.worklist[0]|)))
        (not (= |iswWq.pool.current[0]| (_ bv0 4))))
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |iswWq.worklist.length|)
            (= |iswWq.worklist[1]| (_ bv1 4))
            (= |iswWq.pool.current[0]| |iswWq.worklist[0]|)))
        (not (= |iswWq.pool.current[0]| (_ bv1 4))))
      (and
        (= |pc.Kworker| |pc.Kworker.LockLists|)
        (= |listLock.owner| |OwnerCleanupKworker.Nobody|))
      (and
        (= |pc.Kworker| |pc.Kworker.FindInode|)
        |attached[0]|
        (= |isw[0]| (bvadd |Kworker.work| (_ bv1 4))))
      (and
        (= |pc.Kworker| |pc.Kworker.FindInode|)
        (not (and |attached[0]| (= |isw[0]| (bvadd |Kworker.work| (_ bv1 4)))))
        |attached[1]|
        (= |isw[1]| (bvadd |Kworker.work| (_ bv1 4))))
      (and
        (= |pc.Kworker| |pc.Kworker.FindInode|)
        (not (and |attached[0]| (= |isw[0]| (bvadd |Kworker.work| (_ bv1 4)))))
        (not (and |attached[1]| (= |isw[1]| (bvadd |Kworker.work| (_ bv1 4))))))
      (and
        (= |pc.Kworker| |pc.Kworker.LockPages|)
        (= |Kworker.inode| (_ bv0 4))
        (= |pagesLock[0].owner| |OwnerKworkerWriter0.Nobody|))
      (and
        (= |pc.Kworker| |pc.Kworker.LockPages|)
        (= |Kworker.inode| (_ bv1 4))
        (= |pagesLock[1].owner| |OwnerKworkerWriter1.Nobody|))
      (and (= |pc.Kworker| |pc.Kworker.MoveStat|) (= |Kworker.inode| (_ bv0 4)) |dirty[0]|)
      (and (= |pc.Kworker| |pc.Kworker.MoveStat|) (= |Kworker.inode| (_ bv0 4)) (not |dirty[0]|))
      (and (= |pc.Kworker| |pc.Kworker.MoveStat|) (= |Kworker.inode| (_ bv1 4)) |dirty[1]|)
      (and (= |pc.Kworker| |pc.Kworker.MoveStat|) (= |Kworker.inode| (_ bv1 4)) (not |dirty[1]|))
      (and (= |pc.Kworker| |pc.Kworker.MoveInode|) (= |Kworker.inode| (_ bv0 4)))
      (and (= |pc.Kworker| |pc.Kworker.MoveInode|) (= |Kworker.inode| (_ bv1 4)))
      (and (= |pc.Kworker| |pc.Kworker.ClearSwitch|) (= |Kworker.inode| (_ bv0 4)))
      (and (= |pc.Kworker| |pc.Kworker.ClearSwitch|) (= |Kworker.inode| (_ bv1 4)))
      (and (= |pc.Kworker| |pc.Kworker.UnlockPages|) (= |Kworker.inode| (_ bv0 4)))
      (and (= |pc.Kworker| |pc.Kworker.UnlockPages|) (= |Kworker.inode| (_ bv1 4)))
      (= |pc.Kworker| |pc.Kworker.UnlockLists|)
      (= |pc.Kworker| |pc.Kworker.PutOldWb|)
      (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|)
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (and
        |rcu.queued[0]|
        (not (or |rcu.holdup[0]| |rcu.holdup[1]|))
        (not
          (or
            (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
            (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv0 4))))))
      (and
        |rcu.queued[0]|
        (not (or |rcu.holdup[0]| |rcu.holdup[1]|))
        (or
          (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv0 4)))
          (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv0 4)))))
      (and
        |rcu.queued[1]|
        (not (or |rcu.holdup[2]| |rcu.holdup[3]|))
        (not
          (or
            (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
            (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv1 4))))))
      (and
        |rcu.queued[1]|
        (not (or |rcu.holdup[2]| |rcu.holdup[3]|))
        (or
          (and (bvslt (_ bv0 4) |iswWq.worklist.length|) (= |iswWq.worklist[0]| (_ bv1 4)))
          (and (bvslt (_ bv1 4) |iswWq.worklist.length|) (= |iswWq.worklist[1]| (_ bv1 4)))))
      (and |rcu.queued[2]| (not (or |rcu.holdup[4]| |rcu.holdup[5]|)))
      (= |pc.Writer[0]| |pc.Writer.ReadLock|)
      (= |pc.Writer[0]| |pc.Writer.ReadFlag|)
      (and
        (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|)
        |Writer.locked[0]|
        (= |pagesLock[0].owner| |OwnerKworkerWriter0.Nobody|))
      (and (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|) (not |Writer.locked[0]|))
      (= |pc.Writer[0]| |pc.Writer.ReadWb|)
      (= |pc.Writer[0]| |pc.Writer.ClearDirty|)
      (and (= |pc.Writer[0]| |pc.Writer.SubStat|) |Writer.countsInNew[0]|)
      (and (= |pc.Writer[0]| |pc.Writer.SubStat|) (not |Writer.countsInNew[0]|))
      (and (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|) |Writer.locked[0]|)
      (and (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|) (not |Writer.locked[0]|))
      (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)
      (= |pc.Writer[1]| |pc.Writer.ReadLock|)
      (= |pc.Writer[1]| |pc.Writer.ReadFlag|)
      (and
        (= |pc.Writer[1]| |pc.Writer.LockIfSwitching|)
        |Writer.locked[1]|
        (= |pagesLock[1].owner| |OwnerKworkerWriter1.Nobody|))
      (and (= |pc.Writer[1]| |pc.Writer.LockIfSwitching|) (not |Writer.locked[1]|))
      (= |pc.Writer[1]| |pc.Writer.ReadWb|)
      (= |pc.Writer[1]| |pc.Writer.ClearDirty|)
      (and (= |pc.Writer[1]| |pc.Writer.SubStat|) |Writer.countsInNew[1]|)
      (and (= |pc.Writer[1]| |pc.Writer.SubStat|) (not |Writer.countsInNew[1]|))
      (and (= |pc.Writer[1]| |pc.Writer.UnlockIfLocked|) |Writer.locked[1]|)
      (and (= |pc.Writer[1]| |pc.Writer.UnlockIfLocked|) (not |Writer.locked[1]|))
      (= |pc.Writer[1]| |pc.Writer.ReadUnlock|))
    (or
      (bvsle |oldStat| (_ bv1 4))
      (and
        (not (= |pc.Writer[1]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadUnlock|))))
    (not |rcu.queued[1]|)
    (not |Writer.countsInNew[1]|)
    (or
      (and (bvsle (bvneg (_ bv1 4)) |newStat|) (bvsle |newStat| (bvneg (_ bv1 4))))
      (bvsle (_ bv1 4) |newStat|)
      (not |Writer.countsInNew[0]|))
    (bvsle |Kworker.inode| (_ bv0 4))
    (or
      (bvsle |oldStat| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |oldStat|)
      (and
        (not (= |pc.Writer[1]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadWb|))))
    (or
      (bvsle |oldStat| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |oldStat|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|)))
      |Writer.countsInNew[0]|)
    (bvsle |newStat| (_ bv1 4))
    (or
      (bvsle |oldStat| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |oldStat|)
      (and
        (not (= |pc.Writer[1]| |pc.Writer.ReadLock|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[1]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[1]| |pc.Writer.SubStat|))))
    (or
      (not |dirty[0]|)
      (bvsle |oldStat| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |oldStat|)
      (and (not (= |pc.Kworker| |pc.Kworker.MoveStat|)) (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (bvsle |oldStat| (_ bv1 4))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|))))
    (or
      (bvsle |oldStat| (_ bv1 4))
      (bvsle |newStat| (bvneg (_ bv2 4)))
      (and (bvsle (_ bv0 4) |newStat|) (bvsle |newStat| (_ bv0 4)))
      (bvsle (_ bv2 4) |newStat|))
    (or
      (bvsle |newStat| (bvneg (_ bv2 4)))
      (and (bvsle (_ bv0 4) |newStat|) (bvsle |newStat| (_ bv0 4)))
      (bvsle (_ bv2 4) |newStat|)
      (not (= |pc.Kworker| |pc.Kworker.LockPages|)))
    (or
      (bvsle |newStat| (bvneg (_ bv2 4)))
      (and (bvsle (_ bv0 4) |newStat|) (bvsle |newStat| (_ bv0 4)))
      (bvsle (_ bv2 4) |newStat|)
      (not (= |pc.Writer[0]| |pc.Writer.Done|)))
    (or (bvsle |oldStat| (_ bv1 4)) (not (= |pc.Writer[0]| |pc.Writer.Done|)))
    (or
      (bvsle |oldStat| (bvneg (_ bv2 4)))
      (and (bvsle (_ bv0 4) |oldStat|) (bvsle |oldStat| (_ bv0 4)))
      (bvsle (_ bv2 4) |oldStat|)
      (not (= |pc.Writer[0]| |pc.Writer.Done|))
      (and
        (not (= |pc.Writer[1]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadUnlock|))))
    (or
      (bvsle |newStat| (bvneg (_ bv2 4)))
      (and (bvsle (_ bv0 4) |newStat|) (bvsle |newStat| (_ bv0 4)))
      (bvsle (_ bv2 4) |newStat|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|))))
    (or
      (bvsle |oldStat| (bvneg (_ bv2 4)))
      (and (bvsle (_ bv0 4) |oldStat|) (bvsle |oldStat| (_ bv0 4)))
      (bvsle (_ bv2 4) |oldStat|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)))
      (not (= |pc.Writer[1]| |pc.Writer.Done|)))
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Cleanup|)
      (not (= |pc.Cleanup| |pc.Cleanup.GrabInode|)))
    (not (= |pc.Kworker| |pc.Kworker.Done|))
    (or
      (not (= |pagesLock[0].owner| |OwnerKworkerWriter0.Kworker|))
      (= |pc.Kworker| |pc.Kworker.MoveStat|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (= |pc.Kworker| |pc.Kworker.UnlockPages|)
      (= |pc.Kworker| |pc.Kworker.Done|))
    (or
      (bvsle |switches| (_ bv0 4))
      (bvsle (_ bv2 4) |switches|)
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or (and (bvsle (_ bv1 4) |switches|) (bvsle |switches| (_ bv1 4))) (not |rcu.queued[0]|))
    (or
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))))
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Kworker|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (or
      (not |rcu.queued[2]|)
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (and (bvsle (_ bv1 4) |switches|) (bvsle |switches| (_ bv1 4)))
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|))
    (bvsle |iswWq.worklist.length| (_ bv1 4))
    (or
      |attached[0]|
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (not |attached[0]|)
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Kworker|)
      (bvsle |newStat| (bvneg (_ bv2 4)))
      (and (bvsle (_ bv0 4) |newStat|) (bvsle |newStat| (_ bv0 4)))
      (bvsle (_ bv2 4) |newStat|))
    (not |Writer.locked[1]|)
    (not (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|))
    (bvsle |isw[1]| (_ bv1 4))
    (bvsle |isw[0]| (_ bv1 4))
    (bvsle |switches| (_ bv1 4))
    (or
      (not |rcu.queued[0]|)
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|))
    (or (bvsle |isw[1]| (_ bv0 4)) (bvsle (_ bv2 4) |isw[1]|))
    (or
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (bvsle (_ bv1 4) |Cleanup.nr|))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (bvsle (_ bv2 4) |refs.counter|)
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (not (= |listLock.owner| |OwnerCleanupKworker.Kworker|))
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))))
    (or
      (not |rcu.queued[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (or
      (not |rcu.queued[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      (not |rcu.queued[2]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.UnlockLists|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or (not |rcu.queued[0]|) (not |rcu.queued[2]|))
    (or
      (not |rcu.queued[2]|)
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (not (= |listLock.owner| |OwnerCleanupKworker.Cleanup|))
      (and
        (not (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|))
        (not (= |pc.Cleanup| |pc.Cleanup.Done|))))
    (or
      (bvsle (_ bv2 4) |refs.counter|)
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
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
      (not (= |listLock.owner| |OwnerCleanupKworker.Kworker|))
      (and
        (not (= |pc.Kworker| |pc.Kworker.TakeWork|))
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))))
    (or
      (not |rcu.queued[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or |attached[0]| (not |rcu.queued[0]|))
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Kworker|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (not |attached[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (or
      (not |rcu.queued[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.UnlockLists|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|)))
    (or |memory.allocated[0]| (not |rcu.queued[0]|))
    (or
      (bvsle (_ bv0 4) |iswWq.pool.current[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))))
    (or
      (bvsle (_ bv0 4) |iswWq.pool.current[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))))
    (or
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Kworker|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Writer0|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)))
      (not |Writer.locked[0]|))
    (or
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Writer0|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)))
      (not |Writer.locked[0]|))
    (or
      (not |dirty[0]|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|))))
    (not |switching1|)
    (or |memory.allocated[0]| (not |rcu.queued[2]|))
    (or |memory.allocated[0]| (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|)))
    (or
      (bvsle (_ bv1 4) |rcu.reading[0]|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|))))
    (or
      (bvsle (_ bv1 4) |rcu.reading[1]|)
      (and
        (not (= |pc.Writer[1]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[1]| |pc.Writer.SubStat|))
        (not (= |pc.Writer[1]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadUnlock|))))
    (or
      (bvsle (_ bv1 4) |rcu.reading[1]|)
      (and
        (not (= |pc.Writer[1]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadWb|))
        (not (= |pc.Writer[1]| |pc.Writer.SubStat|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadUnlock|))))
    (bvsle |rcu.reading[0]| (_ bv1 4))
    (or
      (and (bvsle (_ bv1 4) |rcu.reading[0]|) (bvsle |rcu.reading[0]| (_ bv1 4)))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|))))
    (or
      (bvsle (_ bv1 4) |refs.counter|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.UnlockLists|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (bvsle (_ bv1 4) |refs.counter|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (bvsle (_ bv1 4) |refs.counter|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (or
      (not |dirty[0]|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|))))
    (or
      |dirty[0]|
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ReadLock|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|))))
    (or
      (not (= |listLock.owner| |OwnerCleanupKworker.Kworker|))
      (and
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))))
    (or
      (bvsle (_ bv1 4) |refs.counter|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))))
    (or
      (not (= |pagesLock[0].owner| |OwnerKworkerWriter0.Nobody|))
      (not |dirty[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|)))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|))))
    (or
      |memory.allocated[0]|
      (= |pc.Cleanup| |pc.Cleanup.Restart|)
      (= |pc.Cleanup| |pc.Cleanup.PutWb|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or (not (= |pagesLock[0].owner| |OwnerKworkerWriter0.Writer0|)) |Writer.locked[0]|)
    (or
      (not (= |pagesLock[0].owner| |OwnerKworkerWriter0.Writer0|))
      (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)))
    (or
      (not (= |pagesLock[0].owner| |OwnerKworkerWriter0.Writer0|))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ReadLock|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[0]| |pc.Writer.Done|))))
    (or
      (not (= |pagesLock[0].owner| |OwnerKworkerWriter0.Writer0|))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ReadLock|))
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.Done|))))
    (or (not |dirty[0]|) (not (= |pc.Writer[0]| |pc.Writer.Done|)))
    (or
      (bvsle (_ bv0 4) |iswWq.pool.current[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.UnlockLists|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (bvsle |rcu.reading[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |rcu.reading[0]|)
      (and (not (= |pc.Writer[0]| |pc.Writer.ReadLock|)) (not (= |pc.Writer[0]| |pc.Writer.Done|))))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (not |hasNewWb1|)
    (or
      (bvsle (_ bv2 4) |oldStat|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|)))
      (and
        (not (= |pc.Writer[1]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadWb|)))
      |Writer.countsInNew[0]|)
    (or
      (not |dirty[0]|)
      (bvsle (_ bv2 4) |oldStat|)
      (and (not (= |pc.Kworker| |pc.Kworker.MoveStat|)) (not (= |pc.Kworker| |pc.Kworker.Done|)))
      (and
        (not (= |pc.Writer[1]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadWb|))))
    (or
      (not |dirty[0]|)
      (bvsle (_ bv2 4) |oldStat|)
      (and (not (= |pc.Kworker| |pc.Kworker.MoveStat|)) (not (= |pc.Kworker| |pc.Kworker.Done|)))
      (and
        (not (= |pc.Writer[1]| |pc.Writer.ReadLock|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[1]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[1]| |pc.Writer.SubStat|))))
    (or
      (not |dirty[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|)))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)))
      |Writer.countsInNew[0]|)
    (or
      (bvsle (_ bv2 4) |oldStat|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|)))
      (and
        (not (= |pc.Writer[1]| |pc.Writer.ReadLock|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[1]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[1]| |pc.Writer.SubStat|)))
      |Writer.countsInNew[0]|)
    (or
      (bvsle |oldStat| (bvneg (_ bv2 4)))
      (and (bvsle (_ bv0 4) |oldStat|) (bvsle |oldStat| (_ bv0 4)))
      (bvsle (_ bv2 4) |oldStat|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)))
      (and
        (not (= |pc.Writer[1]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadUnlock|))))
    (or
      (bvsle |oldStat| (bvneg (_ bv2 4)))
      (and (bvsle (_ bv0 4) |oldStat|) (bvsle |oldStat| (_ bv0 4)))
      (bvsle (_ bv2 4) |oldStat|)
      (bvsle |newStat| (bvneg (_ bv2 4)))
      (and (bvsle (_ bv0 4) |newStat|) (bvsle |newStat| (_ bv0 4)))
      (bvsle (_ bv2 4) |newStat|)
      (not (= |pc.Writer[1]| |pc.Writer.Done|)))
    (or
      (bvsle |oldStat| (bvneg (_ bv2 4)))
      (and (bvsle (_ bv0 4) |oldStat|) (bvsle |oldStat| (_ bv0 4)))
      (bvsle (_ bv2 4) |oldStat|)
      (bvsle |newStat| (bvneg (_ bv2 4)))
      (and (bvsle (_ bv0 4) |newStat|) (bvsle |newStat| (_ bv0 4)))
      (bvsle (_ bv2 4) |newStat|)
      (and
        (not (= |pc.Writer[1]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadUnlock|))))
    (or (bvsle |oldStat| (_ bv1 4)) (not (= |pc.Writer[1]| |pc.Writer.Done|)))
    (or
      (not |rcu.queued[2]|)
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      (not |rcu.queued[2]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))))
    (or
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))))
    (or
      (bvsle (_ bv0 4) |iswWq.pool.current[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      |memory.allocated[0]|
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|)))
      (bvsle (_ bv1 4) |Kworker.work|))
    (or
      (bvsle (_ bv1 4) |rcu.reading[1]|)
      (and
        (not (= |pc.Writer[1]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadWb|))
        (not (= |pc.Writer[1]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadUnlock|))))
    (or
      (and (bvsle (_ bv1 4) |rcu.reading[0]|) (bvsle |rcu.reading[0]| (_ bv1 4)))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|))))
    (or (bvsle (_ bv1 4) |refs.counter|) (not |rcu.queued[0]|))
    (or
      (bvsle (_ bv1 4) |refs.counter|)
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|))
    (or
      (not (= |listLock.owner| |OwnerCleanupKworker.Kworker|))
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))))
    (or
      (not |attached[0]|)
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Writer0|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|)))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|))))
    (or
      |attached[0]|
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|)))
      (bvsle (_ bv1 4) |Kworker.work|))
    (or
      |hasNewWb0|
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Kworker|)
      (bvsle (_ bv2 4) |oldStat|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|)))
      (and
        (not (= |pc.Writer[1]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadWb|))))
    (or
      |hasNewWb0|
      (and
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (or
      |hasNewWb0|
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Kworker|)
      (and (bvsle (bvneg (_ bv1 4)) |oldStat|) (bvsle |oldStat| (bvneg (_ bv1 4))))
      (bvsle (_ bv1 4) |oldStat|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|))))
    (or
      |hasNewWb0|
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Kworker|)
      (bvsle (_ bv2 4) |oldStat|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|)))
      (and
        (not (= |pc.Writer[1]| |pc.Writer.ReadLock|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[1]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[1]| |pc.Writer.SubStat|))))
    (or
      |hasNewWb0|
      (not |dirty[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|)))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)))
      |Writer.locked[0]|)
    (or
      (not |hasNewWb0|)
      (bvsle |newStat| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |newStat|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ReadLock|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|))))
    (or
      |hasNewWb0|
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Kworker|)
      (bvsle (_ bv2 4) |oldStat|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ReadLock|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|)))
      (and
        (not (= |pc.Writer[1]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadWb|))))
    (or
      |hasNewWb0|
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Kworker|)
      (bvsle (_ bv2 4) |oldStat|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ReadLock|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|)))
      (and
        (not (= |pc.Writer[1]| |pc.Writer.ReadLock|))
        (not (= |pc.Writer[1]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[1]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[1]| |pc.Writer.SubStat|))))
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Kworker|)
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      (not |rcu.queued[2]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (or
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|)
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      (not |rcu.queued[0]|)
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (or
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.UnlockLists|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      |memory.allocated[0]|
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      |memory.allocated[0]|
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      |memory.allocated[0]|
      (and
        (not (= |pc.Kworker| |pc.Kworker.UnlockLists|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      |memory.allocated[0]|
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (or
      |memory.allocated[0]|
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|))
    (or
      (and (bvsle (bvneg (_ bv1 4)) |newStat|) (bvsle |newStat| (bvneg (_ bv1 4))))
      (bvsle (_ bv1 4) |newStat|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|)))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ReadLock|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|))))
    (or
      |hasNewWb0|
      (not |dirty[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|)))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)))
      |Writer.locked[0]|)
    (or
      |hasNewWb0|
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|)))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)))
      |Writer.locked[0]|)
    (or
      (= |listLock.owner| |OwnerCleanupKworker.Kworker|)
      (not |attached[0]|)
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Writer0|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|)))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|))))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.UnlockLists|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))
        (not (= |pc.Kworker| |pc.Kworker.Done|)))
      (bvsle (_ bv1 4) |Kworker.work|))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.PutOldWb|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|)))
      (bvsle (_ bv1 4) |Kworker.work|))
    (or
      |hasNewWb0|
      |switching0|
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      (not |rcu.queued[2]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveStat|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      (= |pc.Cleanup| |pc.Cleanup.UnlockList|)
      (= |pc.Cleanup| |pc.Cleanup.QueueSwitch|)
      (= |pc.Cleanup| |pc.Cleanup.ReleaseWb|)
      (= |pc.Cleanup| |pc.Cleanup.Done|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))))
    (or
      (and (bvsle (_ bv1 4) |refs.counter|) (bvsle |refs.counter| (_ bv1 4)))
      (bvsle (_ bv3 4) |refs.counter|)
      |memory.allocated[0]|
      (and
        (not (= |pc.Kworker| |pc.Kworker.FindInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
        (not (= |pc.Kworker| |pc.Kworker.ReleaseOldWb|))))
    (or
      |hasNewWb0|
      |switching0|
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|))))
    (or |hasNewWb0| |switching0| (bvsle |isw[0]| (_ bv0 4)) (bvsle (_ bv2 4) |isw[0]|))
    (or
      |hasNewWb0|
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockLists|))
        (not (= |pc.Kworker| |pc.Kworker.LockPages|))
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.UnlockPages|)))
      (and
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)))
      |Writer.locked[0]|)
    (or
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Writer0|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|))))
    (or
      |hasNewWb0|
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Kworker|)
      (bvsle |oldStat| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |oldStat|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ReadLock|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadFlag|))
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|))))
    (or
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (bvsle |iswWq.worklist.length| (_ bv0 4))
      (bvsle (_ bv2 4) |iswWq.worklist.length|)
      (and
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)))
      |Writer.locked[0]|)
    (or
      (= |pagesLock[0].owner| |OwnerKworkerWriter0.Writer0|)
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (not |rcu.queued[0]|)
      |rcu.holdup[0]|
      (and
        (not (= |pc.Writer[0]| |pc.Writer.ClearDirty|))
        (not (= |pc.Writer[0]| |pc.Writer.SubStat|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|))))
    (or
      (not |dirty[0]|)
      (bvsle |isw[0]| (_ bv0 4))
      (bvsle (_ bv2 4) |isw[0]|)
      (not |rcu.queued[0]|)
      |rcu.holdup[0]|
      (and
        (not (= |pc.Writer[0]| |pc.Writer.LockIfSwitching|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadWb|))
        (not (= |pc.Writer[0]| |pc.Writer.UnlockIfLocked|))
        (not (= |pc.Writer[0]| |pc.Writer.ReadUnlock|)))
      |Writer.locked[0]|)))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |listLock.owner| |attached[0]| |attached[1]| |hasNewWb0| |hasNewWb1| |switching0|
       |switching1| |pagesLock[0].owner| |pagesLock[1].owner| |dirty[0]| |dirty[1]| |oldStat|
       |newStat| |isw[0]| |isw[1]| |switches| |refs.counter| |memory.allocated[0]|
       |rcu.reading[0]| |rcu.reading[1]| |rcu.queued[0]| |rcu.queued[1]| |rcu.queued[2]|
       |rcu.holdup[0]| |rcu.holdup[1]| |rcu.holdup[2]| |rcu.holdup[3]| |rcu.holdup[4]|
       |rcu.holdup[5]| |iswWq.pool.current[0]| |iswWq.worklist.length| |iswWq.worklist[0]|
       |iswWq.worklist[1]| |pc.Cleanup| |pc.Kworker| |pc.Writer[0]| |pc.Writer[1]| |Cleanup.nr|
       |Kworker.work| |Kworker.inode| |Writer.locked[0]| |Writer.locked[1]|
       |Writer.countsInNew[0]| |Writer.countsInNew[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |listLock.owner| |attached[0]| |attached[1]| |hasNewWb0| |hasNewWb1| |switching0|
     |switching1| |pagesLock[0].owner| |pagesLock[1].owner| |dirty[0]| |dirty[1]| |oldStat|
     |newStat| |isw[0]| |isw[1]| |switches| |refs.counter| |memory.allocated[0]| |rcu.reading[0]|
     |rcu.reading[1]| |rcu.queued[0]| |rcu.queued[1]| |rcu.queued[2]| |rcu.holdup[0]|
     |rcu.holdup[1]| |rcu.holdup[2]| |rcu.holdup[3]| |rcu.holdup[4]| |rcu.holdup[5]|
     |iswWq.pool.current[0]| |iswWq.worklist.length| |iswWq.worklist[0]| |iswWq.worklist[1]|
     |pc.Cleanup| |pc.Kworker| |pc.Writer[0]| |pc.Writer[1]| |Cleanup.nr| |Kworker.work|
     |Kworker.inode| |Writer.locked[0]| |Writer.locked[1]| |Writer.countsInNew[0]|
     |Writer.countsInNew[1]|))
(assert step)
(assert
  (not
    (invariant |listLock.owner'| |attached[0]'| |attached[1]'| |hasNewWb0'| |hasNewWb1'|
       |switching0'| |switching1'| |pagesLock[0].owner'| |pagesLock[1].owner'| |dirty[0]'|
       |dirty[1]'| |oldStat'| |newStat'| |isw[0]'| |isw[1]'| |switches'| |refs.counter'|
       |memory.allocated[0]'| |rcu.reading[0]'| |rcu.reading[1]'| |rcu.queued[0]'|
       |rcu.queued[1]'| |rcu.queued[2]'| |rcu.holdup[0]'| |rcu.holdup[1]'| |rcu.holdup[2]'|
       |rcu.holdup[3]'| |rcu.holdup[4]'| |rcu.holdup[5]'| |iswWq.pool.current[0]'|
       |iswWq.worklist.length'| |iswWq.worklist[0]'| |iswWq.worklist[1]'| |pc.Cleanup'|
       |pc.Kworker'| |pc.Writer[0]'| |pc.Writer[1]'| |Cleanup.nr'| |Kworker.work'|
       |Kworker.inode'| |Writer.locked[0]'| |Writer.locked[1]'| |Writer.countsInNew[0]'|
       |Writer.countsInNew[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |listLock.owner| |attached[0]| |attached[1]| |hasNewWb0| |hasNewWb1| |switching0|
     |switching1| |pagesLock[0].owner| |pagesLock[1].owner| |dirty[0]| |dirty[1]| |oldStat|
     |newStat| |isw[0]| |isw[1]| |switches| |refs.counter| |memory.allocated[0]| |rcu.reading[0]|
     |rcu.reading[1]| |rcu.queued[0]| |rcu.queued[1]| |rcu.queued[2]| |rcu.holdup[0]|
     |rcu.holdup[1]| |rcu.holdup[2]| |rcu.holdup[3]| |rcu.holdup[4]| |rcu.holdup[5]|
     |iswWq.pool.current[0]| |iswWq.worklist.length| |iswWq.worklist[0]| |iswWq.worklist[1]|
     |pc.Cleanup| |pc.Kworker| |pc.Writer[0]| |pc.Writer[1]| |Cleanup.nr| |Kworker.work|
     |Kworker.inode| |Writer.locked[0]| |Writer.locked[1]| |Writer.countsInNew[0]|
     |Writer.countsInNew[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 207ba7a17faa2b31bc73de2ad2bf3aedd52843ea89be5a50df9ddcab0ffa0a3f
