; writeback/cgroup-switch, variant EvictWaitsNoReference, switches=1, queuedFirst=false,
; otherMount=false, quota=0.
; Unmount against inodes that are switched from the writeback structure of a dying memory cgroup to
; another one. A switch takes a reference to the inode if the superblock is active, and leaves the
; rest to a work behind an RCU grace period; it does not hold s_umount. Unmount clears SB_ACTIVE,
; waits for the switches it knows of, and skips every inode in use: "VFS: Busy inodes after
; unmount", and a work that touches a freed superblock. Two holes. Unmount reads 0 and skips the
; wait: the switch is counted too late, or a store is late (that one needs store buffers). Or it
; reads 1 and waits for nothing, because the switch is counted and not queued yet: no smp_mb() helps
; against that, and it was there from 5.14 until 2026. A switch may come so late that superblock and
; inode are gone. What keeps them while it looks at SB_ACTIVE is wb->list_lock: an inode that is on
; wb->b_attached is taken off under that lock before it is freed, and its superblock goes after it
; (cleanup_offline_cgwb(); inode_switch_wbs() comes from writeback, which holds I_SYNC, and evict()
; waits for that). An RCU section alone does not do it (ReadSectionNoListLock). See
; fs/fs-writeback.c:cleanup_offline_cgwb(), inode_switch_wbs(), cgroup_writeback_umount(), evict()
; in fs/inode.c, fs/super.c:generic_shutdown_super(); ec084de929e4, 8826ee4fe750 "increment
; isw_nr_in_flight before grabbing an inode", 592fa002180a, cba38ec4cbd3, 31c1d19ead2c. Under
; --memory tso and pso SB_ACTIVE, the counter and i_lock are plain shared memory: a missing smp_mb()
; in unmount shows on x86 (its plain store is late), one in the switch only on weaker machines,
; where atomic_inc() orders nothing and spin_lock() does not make up for it. queue_rcu_work() is
; fully ordered in front, as its PENDING bit is; a grace period is a full barrier in unmount, where
; it begins, and in the switch before it ends. Not modelled: several inodes in a switch, statistics,
; and the wb itself (writeback/dying-wb has them), the list of switches of a wb (2025), the
; list_locks that the work takes, failing allocations, dirty data, lost wake-ups, and the look at
; SB_ACTIVE ahead of the counter (7.2), which keeps switches from coming for ever. The last iput()
; takes the inode off the list and frees it in one step.
; A certificate for NoLostSwitch, NoUseAfterFree, iLock.NoBadUnlockBalance,
; listLock.NoBadUnlockBalance, NoDoubleCallRcu, NoUnpairedTake, NoBusyInodes, NoEvictOfLive,
; NoDoubleFree, TypeInvariant, NoDeadlock: the invariant at the end is true initially, every step
; keeps it, and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE,
; cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |InodeLife| () (_ BitVec 2))
(define-fun |InodeLife.Live| () |InodeLife| #b00)
(define-fun |InodeLife.Freeing| () |InodeLife| #b01)
(define-fun |InodeLife.Gone| () |InodeLife| #b10)
(define-sort |OwnerSwitcherUmount| () (_ BitVec 2))
(define-fun |OwnerSwitcherUmount.Nobody| () |OwnerSwitcherUmount| #b00)
(define-fun |OwnerSwitcherUmount.Switcher| () |OwnerSwitcherUmount| #b01)
(define-fun |OwnerSwitcherUmount.Umount| () |OwnerSwitcherUmount| #b10)
(define-sort |OwnerSwitcherKworkerUmount| () (_ BitVec 2))
(define-fun |OwnerSwitcherKworkerUmount.Nobody| () |OwnerSwitcherKworkerUmount| #b00)
(define-fun |OwnerSwitcherKworkerUmount.Switcher| () |OwnerSwitcherKworkerUmount| #b01)
(define-fun |OwnerSwitcherKworkerUmount.Kworker| () |OwnerSwitcherKworkerUmount| #b10)
(define-fun |OwnerSwitcherKworkerUmount.Umount| () |OwnerSwitcherKworkerUmount| #b11)
(define-sort |pc.Switcher| () (_ BitVec 4))
(define-fun |pc.Switcher.LockList| () |pc.Switcher| #b0000)
(define-fun |pc.Switcher.FindInode| () |pc.Switcher| #b0001)
(define-fun |pc.Switcher.LockInode| () |pc.Switcher| #b0010)
(define-fun |pc.Switcher.Grab| () |pc.Switcher| #b0011)
(define-fun |pc.Switcher.UnlockInode| () |pc.Switcher| #b0100)
(define-fun |pc.Switcher.UnlockList| () |pc.Switcher| #b0101)
(define-fun |pc.Switcher.QueueRcuWork| () |pc.Switcher| #b0110)
(define-fun |pc.Switcher.UnlockRefused| () |pc.Switcher| #b0111)
(define-fun |pc.Switcher.UnlockListRefused| () |pc.Switcher| #b1000)
(define-fun |pc.Switcher.Done| () |pc.Switcher| #b1001)
(define-sort |pc.Kworker| () (_ BitVec 3))
(define-fun |pc.Kworker.TakeWork| () |pc.Kworker| #b000)
(define-fun |pc.Kworker.LockToMove| () |pc.Kworker| #b001)
(define-fun |pc.Kworker.MoveInode| () |pc.Kworker| #b010)
(define-fun |pc.Kworker.ClearSwitch| () |pc.Kworker| #b011)
(define-fun |pc.Kworker.EndWork| () |pc.Kworker| #b100)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b101)
(define-sort |pc.Umount| () (_ BitVec 4))
(define-fun |pc.Umount.ClearActive| () |pc.Umount| #b0000)
(define-fun |pc.Umount.LockToEvict| () |pc.Umount| #b0001)
(define-fun |pc.Umount.MarkFreeing| () |pc.Umount| #b0010)
(define-fun |pc.Umount.UnlockToEvict| () |pc.Umount| #b0011)
(define-fun |pc.Umount.TestFreeing| () |pc.Umount| #b0100)
(define-fun |pc.Umount.LockToDetach| () |pc.Umount| #b0101)
(define-fun |pc.Umount.Detach| () |pc.Umount| #b0110)
(define-fun |pc.Umount.UnlockDetached| () |pc.Umount| #b0111)
(define-fun |pc.Umount.Evict| () |pc.Umount| #b1000)
(define-fun |pc.Umount.FreeSuper| () |pc.Umount| #b1001)
(define-fun |pc.Umount.UnlockToWait| () |pc.Umount| #b1010)
(define-fun |pc.Umount.AwaitSwitch| () |pc.Umount| #b1011)
(define-fun |pc.Umount.Done| () |pc.Umount| #b1100)

; State --------------------------------------------------------------------------------------------
(declare-const |sb.sActive| integer) ; 0..1
(declare-const |sb.isActive| Bool)
(declare-const |sb.freed| Bool)
(declare-const |sb.iCount[0]| integer) ; 0..1
(declare-const |sb.life[0]| |InodeLife|)
(declare-const |listLock.owner| |OwnerSwitcherUmount|)
(declare-const |attached| Bool)
(declare-const |iLock.owner| |OwnerSwitcherKworkerUmount|)
(declare-const |wbSwitch| Bool)
(declare-const |inFlight.counter| integer) ; -1..1
(declare-const |rcu.reading[0]| integer) ; 0..2
(declare-const |rcu.queued[0]| Bool)
(declare-const |rcu.holdup[0]| Bool)
(declare-const |iswWq.pool.current[0]| integer) ; -1..0
(declare-const |iswWq.worklist.length| integer) ; 0..1
(declare-const |iswWq.worklist[0]| integer) ; 0..0
(declare-const |skipped| Bool)
(declare-const |pc.Switcher| |pc.Switcher|)
(declare-const |pc.Kworker| |pc.Kworker|)
(declare-const |pc.Umount| |pc.Umount|)
(declare-const |drained.Switcher| Bool)
(declare-const |drained.Kworker| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|sb.sActive| integer) (|sb.isActive| Bool) (|sb.freed| Bool) (|sb.iCount[0]| integer)
   (|sb.life[0]| |InodeLife|) (|listLock.owner| |OwnerSwitcherUmount|) (|attached| Bool)
   (|iLock.owner| |OwnerSwitcherKworkerUmount|) (|wbSwitch| Bool) (|inFlight.counter| integer)
   (|rcu.reading[0]| integer) (|rcu.queued[0]| Bool) (|rcu.holdup[0]| Bool)
   (|iswWq.pool.current[0]| integer) (|iswWq.worklist.length| integer)
   (|iswWq.worklist[0]| integer) (|skipped| Bool) (|pc.Switcher| |pc.Switcher|)
   (|pc.Kworker| |pc.Kworker|) (|pc.Umount| |pc.Umount|) (|drained.Switcher| Bool)
   (|drained.Kworker| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 3) |sb.sActive|) (bvsle |sb.sActive| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |sb.iCount[0]|) (bvsle |sb.iCount[0]| (_ bv1 3)))
    (bvule |sb.life[0]| |InodeLife.Gone|)
    (bvule |listLock.owner| |OwnerSwitcherUmount.Umount|)
    (and (bvsle (bvneg (_ bv1 3)) |inFlight.counter|) (bvsle |inFlight.counter| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |rcu.reading[0]|) (bvsle |rcu.reading[0]| (_ bv2 3)))
    (and
      (bvsle (bvneg (_ bv1 3)) |iswWq.pool.current[0]|)
      (bvsle |iswWq.pool.current[0]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |iswWq.worklist.length|) (bvsle |iswWq.worklist.length| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |iswWq.worklist[0]|) (bvsle |iswWq.worklist[0]| (_ bv0 3)))
    (bvule |pc.Switcher| |pc.Switcher.Done|)
    (bvule |pc.Kworker| |pc.Kworker.Done|)
    (bvule |pc.Umount| |pc.Umount.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |sb.sActive| (_ bv1 3))
    |sb.isActive|
    (not |sb.freed|)
    (= |sb.iCount[0]| (_ bv0 3))
    (= |sb.life[0]| |InodeLife.Live|)
    (= |listLock.owner| |OwnerSwitcherUmount.Nobody|)
    |attached|
    (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
    (not |wbSwitch|)
    (= |inFlight.counter| (_ bv0 3))
    (= |rcu.reading[0]| (_ bv0 3))
    (not |rcu.queued[0]|)
    (not |rcu.holdup[0]|)
    (= |iswWq.pool.current[0]| (bvneg (_ bv1 3)))
    (= |iswWq.worklist.length| (_ bv0 3))
    (= |iswWq.worklist[0]| (_ bv0 3))
    (not |skipped|)
    (= |pc.Switcher| |pc.Switcher.LockList|)
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (= |pc.Umount| |pc.Umount.ClearActive|)
    |drained.Switcher|
    |drained.Kworker|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Switcher: LockList, fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Switcher.LockList| () action #b00000)
(define-fun |guard of Switcher.LockList| () Bool
  (and (= |pc.Switcher| |pc.Switcher.LockList|) (= |listLock.owner| |OwnerSwitcherUmount.Nobody|)))

; Switcher: FindInode, fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Switcher.FindInode| () action #b00001)
(define-fun |guard of Switcher.FindInode| () Bool (= |pc.Switcher| |pc.Switcher.FindInode|))

; Switcher: LockInode, fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Switcher.LockInode| () action #b00010)
(define-fun |guard of Switcher.LockInode| () Bool
  (and
    (= |pc.Switcher| |pc.Switcher.LockInode|)
    (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)))

; Switcher: Grab(refused), fs/fs-writeback.c:inode_prepare_wbs_switch
(define-fun |Switcher.Grab(refused)| () action #b00011)
(define-fun |guard of Switcher.Grab(refused)| () Bool
  (and
    (= |pc.Switcher| |pc.Switcher.Grab|)
    (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|)))))

; Switcher: Grab(not refused), fs/fs-writeback.c:inode_prepare_wbs_switch
(define-fun |Switcher.Grab(not refused)| () action #b00100)
(define-fun |guard of Switcher.Grab(not refused)| () Bool
  (and
    (= |pc.Switcher| |pc.Switcher.Grab|)
    (not (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|))))))

; Switcher: UnlockInode, fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Switcher.UnlockInode| () action #b00101)
(define-fun |guard of Switcher.UnlockInode| () Bool (= |pc.Switcher| |pc.Switcher.UnlockInode|))

; Switcher: UnlockList, fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Switcher.UnlockList| () action #b00110)
(define-fun |guard of Switcher.UnlockList| () Bool (= |pc.Switcher| |pc.Switcher.UnlockList|))

; Switcher: QueueRcuWork, fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Switcher.QueueRcuWork| () action #b00111)
(define-fun |guard of Switcher.QueueRcuWork| () Bool (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))

; Switcher: UnlockRefused, fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Switcher.UnlockRefused| () action #b01000)
(define-fun |guard of Switcher.UnlockRefused| () Bool (= |pc.Switcher| |pc.Switcher.UnlockRefused|))

; Switcher: UnlockListRefused, fs/fs-writeback.c:cleanup_offline_cgwb
(define-fun |Switcher.UnlockListRefused| () action #b01001)
(define-fun |guard of Switcher.UnlockListRefused| () Bool
  (= |pc.Switcher| |pc.Switcher.UnlockListRefused|))

; Softirq: QueueWork, kernel/workqueue.c:rcu_work_rcufn
(define-fun |Softirq.QueueWork| () action #b01010)
(define-fun |guard of Softirq.QueueWork| () Bool
  (and |rcu.queued[0]| (not |rcu.holdup[0]|) (not (bvslt (_ bv0 3) |iswWq.worklist.length|))))

; Softirq: QueueWork(pending), kernel/workqueue.c:rcu_work_rcufn
(define-fun |Softirq.QueueWork(pending)| () action #b01011)
(define-fun |guard of Softirq.QueueWork(pending)| () Bool
  (and |rcu.queued[0]| (not |rcu.holdup[0]|) (bvslt (_ bv0 3) |iswWq.worklist.length|)))

; Kworker: TakeWork, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.TakeWork| () action #b01100)
(define-fun |guard of Kworker.TakeWork| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (bvslt (_ bv0 3) |iswWq.worklist.length|)
    (not (= |iswWq.pool.current[0]| (_ bv0 3)))))

; Kworker: LockToMove, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.LockToMove| () action #b01101)
(define-fun |guard of Kworker.LockToMove| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.LockToMove|)
    (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)))

; Kworker: MoveInode, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.MoveInode| () action #b01110)
(define-fun |guard of Kworker.MoveInode| () Bool (= |pc.Kworker| |pc.Kworker.MoveInode|))

; Kworker: ClearSwitch, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.ClearSwitch| () action #b01111)
(define-fun |guard of Kworker.ClearSwitch| () Bool (= |pc.Kworker| |pc.Kworker.ClearSwitch|))

; Kworker: EndWork, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.EndWork| () action #b10000)
(define-fun |guard of Kworker.EndWork| () Bool (= |pc.Kworker| |pc.Kworker.EndWork|))

; Umount: ClearActive, fs/super.c:generic_shutdown_super
(define-fun |Umount.ClearActive| () action #b10001)
(define-fun |guard of Umount.ClearActive| () Bool (= |pc.Umount| |pc.Umount.ClearActive|))

; Umount: LockToEvict, fs/super.c:generic_shutdown_super
(define-fun |Umount.LockToEvict| () action #b10010)
(define-fun |guard of Umount.LockToEvict| () Bool
  (and
    (= |pc.Umount| |pc.Umount.LockToEvict|)
    (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)))

; Umount: MarkFreeing(switching), fs/super.c:generic_shutdown_super
(define-fun |Umount.MarkFreeing(switching)| () action #b10011)
(define-fun |guard of Umount.MarkFreeing(switching)| () Bool
  (and (= |pc.Umount| |pc.Umount.MarkFreeing|) (not (bvslt (_ bv0 3) |sb.iCount[0]|)) |wbSwitch|))

; Umount: MarkFreeing(not switching), fs/super.c:generic_shutdown_super
(define-fun |Umount.MarkFreeing(not switching)| () action #b10100)
(define-fun |guard of Umount.MarkFreeing(not switching)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.MarkFreeing|)
    (not (and (not (bvslt (_ bv0 3) |sb.iCount[0]|)) |wbSwitch|))))

; Umount: UnlockToEvict, fs/super.c:generic_shutdown_super
(define-fun |Umount.UnlockToEvict| () action #b10101)
(define-fun |guard of Umount.UnlockToEvict| () Bool (= |pc.Umount| |pc.Umount.UnlockToEvict|))

; Umount: TestFreeing, fs/fs-writeback.c:inode_io_list_del
(define-fun |Umount.TestFreeing| () action #b10110)
(define-fun |guard of Umount.TestFreeing| () Bool (= |pc.Umount| |pc.Umount.TestFreeing|))

; Umount: LockToDetach, fs/fs-writeback.c:inode_io_list_del
(define-fun |Umount.LockToDetach| () action #b10111)
(define-fun |guard of Umount.LockToDetach| () Bool
  (and (= |pc.Umount| |pc.Umount.LockToDetach|) (= |listLock.owner| |OwnerSwitcherUmount.Nobody|)))

; Umount: Detach, fs/fs-writeback.c:inode_io_list_del
(define-fun |Umount.Detach| () action #b11000)
(define-fun |guard of Umount.Detach| () Bool (= |pc.Umount| |pc.Umount.Detach|))

; Umount: UnlockDetached, fs/fs-writeback.c:inode_io_list_del
(define-fun |Umount.UnlockDetached| () action #b11001)
(define-fun |guard of Umount.UnlockDetached| () Bool (= |pc.Umount| |pc.Umount.UnlockDetached|))

; Umount: Evict, fs/inode.c:evict
(define-fun |Umount.Evict| () action #b11010)
(define-fun |guard of Umount.Evict| () Bool (= |pc.Umount| |pc.Umount.Evict|))

; Umount: FreeSuper, fs/super.c:generic_shutdown_super
(define-fun |Umount.FreeSuper| () action #b11011)
(define-fun |guard of Umount.FreeSuper| () Bool (= |pc.Umount| |pc.Umount.FreeSuper|))

; Umount: UnlockToWait, fs/super.c:generic_shutdown_super
(define-fun |Umount.UnlockToWait| () action #b11100)
(define-fun |guard of Umount.UnlockToWait| () Bool (= |pc.Umount| |pc.Umount.UnlockToWait|))

; Umount: AwaitSwitch, fs/super.c:generic_shutdown_super
(define-fun |Umount.AwaitSwitch| () action #b11101)
(define-fun |guard of Umount.AwaitSwitch| () Bool
  (and (= |pc.Umount| |pc.Umount.AwaitSwitch|) (not |wbSwitch|)))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Switcher.LockList|) |guard of Switcher.LockList|)
    (and (= action |Switcher.FindInode|) |guard of Switcher.FindInode|)
    (and (= action |Switcher.LockInode|) |guard of Switcher.LockInode|)
    (and (= action |Switcher.Grab(refused)|) |guard of Switcher.Grab(refused)|)
    (and (= action |Switcher.Grab(not refused)|) |guard of Switcher.Grab(not refused)|)
    (and (= action |Switcher.UnlockInode|) |guard of Switcher.UnlockInode|)
    (and (= action |Switcher.UnlockList|) |guard of Switcher.UnlockList|)
    (and (= action |Switcher.QueueRcuWork|) |guard of Switcher.QueueRcuWork|)
    (and (= action |Switcher.UnlockRefused|) |guard of Switcher.UnlockRefused|)
    (and (= action |Switcher.UnlockListRefused|) |guard of Switcher.UnlockListRefused|)
    (and
      (= action |Softirq.QueueWork|)
      |guard of Softirq.QueueWork|
      (and
        (bvsle |iswWq.worklist.length| (_ bv0 3))
        (bvsle (bvadd |iswWq.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (and (= action |Softirq.QueueWork(pending)|) |guard of Softirq.QueueWork(pending)|)
    (and
      (= action |Kworker.TakeWork|)
      |guard of Kworker.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |iswWq.worklist.length|) (bvsub |iswWq.worklist.length| (_ bv1 3))
          |iswWq.worklist.length|)))
    (and (= action |Kworker.LockToMove|) |guard of Kworker.LockToMove|)
    (and (= action |Kworker.MoveInode|) |guard of Kworker.MoveInode|)
    (and (= action |Kworker.ClearSwitch|) |guard of Kworker.ClearSwitch|)
    (and (= action |Kworker.EndWork|) |guard of Kworker.EndWork|)
    (and (= action |Umount.ClearActive|) |guard of Umount.ClearActive|)
    (and (= action |Umount.LockToEvict|) |guard of Umount.LockToEvict|)
    (and (= action |Umount.MarkFreeing(switching)|) |guard of Umount.MarkFreeing(switching)|)
    (and
      (= action |Umount.MarkFreeing(not switching)|)
      |guard of Umount.MarkFreeing(not switching)|)
    (and (= action |Umount.UnlockToEvict|) |guard of Umount.UnlockToEvict|)
    (and (= action |Umount.TestFreeing|) |guard of Umount.TestFreeing|)
    (and (= action |Umount.LockToDetach|) |guard of Umount.LockToDetach|)
    (and (= action |Umount.Detach|) |guard of Umount.Detach|)
    (and (= action |Umount.UnlockDetached|) |guard of Umount.UnlockDetached|)
    (and (= action |Umount.Evict|) |guard of Umount.Evict|)
    (and (= action |Umount.FreeSuper|) |guard of Umount.FreeSuper|)
    (and (= action |Umount.UnlockToWait|) |guard of Umount.UnlockToWait|)
    (and (= action |Umount.AwaitSwitch|) |guard of Umount.AwaitSwitch|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |sb.sActive'| () integer |sb.sActive|)
(define-fun |sb.isActive'| () Bool (ite (= action |Umount.ClearActive|) false |sb.isActive|))
(define-fun |sb.freed'| () Bool (ite (= action |Umount.FreeSuper|) true |sb.freed|))
(define-fun |sb.iCount[0]'| () integer |sb.iCount[0]|)
(define-fun |sb.life[0]'| () |InodeLife|
  (ite (= action |Umount.MarkFreeing(not switching)|)
    (ite (and (= |sb.life[0]| |InodeLife.Live|) (= |sb.iCount[0]| (_ bv0 3))) |InodeLife.Freeing|
      |sb.life[0]|)
  (ite (= action |Umount.Evict|) |InodeLife.Gone| |sb.life[0]|)))
(define-fun |listLock.owner'| () |OwnerSwitcherUmount|
  (ite (= action |Switcher.LockList|) |OwnerSwitcherUmount.Switcher|
  (ite (or
         (= action |Switcher.UnlockList|)
         (= action |Switcher.UnlockListRefused|)
         (= action |Umount.UnlockDetached|)) |OwnerSwitcherUmount.Nobody|
  (ite (= action |Umount.LockToDetach|) |OwnerSwitcherUmount.Umount| |listLock.owner|))))
(define-fun |attached'| () Bool (ite (= action |Umount.Detach|) false |attached|))
(define-fun |iLock.owner'| () |OwnerSwitcherKworkerUmount|
  (ite (= action |Switcher.LockInode|) |OwnerSwitcherKworkerUmount.Switcher|
  (ite (or
         (= action |Switcher.UnlockInode|)
         (= action |Switcher.UnlockRefused|)
         (= action |Kworker.ClearSwitch|)
         (= action |Umount.UnlockToEvict|)
         (= action |Umount.UnlockToWait|)) |OwnerSwitcherKworkerUmount.Nobody|
  (ite (= action |Kworker.LockToMove|) |OwnerSwitcherKworkerUmount.Kworker|
  (ite (= action |Umount.LockToEvict|) |OwnerSwitcherKworkerUmount.Umount| |iLock.owner|)))))
(define-fun |wbSwitch'| () Bool
  (ite (= action |Switcher.Grab(not refused)|) true
  (ite (= action |Kworker.ClearSwitch|) false |wbSwitch|)))
(define-fun |inFlight.counter'| () integer |inFlight.counter|)
(define-fun |rcu.reading[0]'| () integer |rcu.reading[0]|)
(define-fun |rcu.queued[0]'| () Bool
  (ite (= action |Switcher.QueueRcuWork|) true
  (ite (or (= action |Softirq.QueueWork|) (= action |Softirq.QueueWork(pending)|)) false
    |rcu.queued[0]|)))
(define-fun |rcu.holdup[0]'| () Bool
  (ite (= action |Switcher.QueueRcuWork|) (bvslt (_ bv0 3) |rcu.reading[0]|) |rcu.holdup[0]|))
(define-fun |iswWq.pool.current[0]'| () integer
  (ite (= action |Kworker.TakeWork|) (_ bv0 3)
  (ite (= action |Kworker.EndWork|) (bvneg (_ bv1 3)) |iswWq.pool.current[0]|)))
(define-fun |iswWq.worklist.length'| () integer
  (ite (= action |Softirq.QueueWork|) (bvadd |iswWq.worklist.length| (_ bv1 3))
  (ite (= action |Kworker.TakeWork|)
    (ite (bvslt (_ bv0 3) |iswWq.worklist.length|) (bvsub |iswWq.worklist.length| (_ bv1 3))
      |iswWq.worklist.length|)
    |iswWq.worklist.length|)))
(define-fun |iswWq.worklist[0]'| () integer
  (ite (= action |Softirq.QueueWork|)
    (ite (= |iswWq.worklist.length| (_ bv0 3)) (_ bv0 3) |iswWq.worklist[0]|)
  (ite (= action |Kworker.TakeWork|)
    (ite (bvslt (_ bv0 3) |iswWq.worklist.length|) (_ bv0 3) (_ bv0 3))
    |iswWq.worklist[0]|)))
(define-fun |skipped'| () Bool |skipped|)
(define-fun |pc.Switcher'| () |pc.Switcher|
  (ite (= action |Switcher.LockList|) |pc.Switcher.FindInode|
  (ite (= action |Switcher.FindInode|)
    (ite |attached| |pc.Switcher.LockInode| |pc.Switcher.UnlockListRefused|)
  (ite (= action |Switcher.LockInode|) |pc.Switcher.Grab|
  (ite (= action |Switcher.Grab(refused)|) |pc.Switcher.UnlockRefused|
  (ite (= action |Switcher.Grab(not refused)|) |pc.Switcher.UnlockInode|
  (ite (= action |Switcher.UnlockInode|) |pc.Switcher.UnlockList|
  (ite (= action |Switcher.UnlockList|) |pc.Switcher.QueueRcuWork|
  (ite (or (= action |Switcher.QueueRcuWork|) (= action |Switcher.UnlockListRefused|))
    |pc.Switcher.Done|
  (ite (= action |Switcher.UnlockRefused|) |pc.Switcher.UnlockListRefused| |pc.Switcher|))))))))))
(define-fun |pc.Kworker'| () |pc.Kworker|
  (ite (= action |Kworker.TakeWork|) |pc.Kworker.LockToMove|
  (ite (= action |Kworker.LockToMove|) |pc.Kworker.MoveInode|
  (ite (= action |Kworker.MoveInode|) |pc.Kworker.ClearSwitch|
  (ite (= action |Kworker.ClearSwitch|) |pc.Kworker.EndWork|
  (ite (= action |Kworker.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker|))))))
(define-fun |pc.Umount'| () |pc.Umount|
  (ite (or (= action |Umount.ClearActive|) (= action |Umount.AwaitSwitch|)) |pc.Umount.LockToEvict|
  (ite (= action |Umount.LockToEvict|) |pc.Umount.MarkFreeing|
  (ite (= action |Umount.MarkFreeing(switching)|) |pc.Umount.UnlockToWait|
  (ite (= action |Umount.MarkFreeing(not switching)|) |pc.Umount.UnlockToEvict|
  (ite (= action |Umount.UnlockToEvict|) |pc.Umount.TestFreeing|
  (ite (= action |Umount.TestFreeing|)
    (ite (not (and (not (= |sb.life[0]| |InodeLife.Live|)) (not (= |sb.life[0]| |InodeLife.Gone|))))
      |pc.Umount.FreeSuper|
      |pc.Umount.LockToDetach|)
  (ite (= action |Umount.LockToDetach|) |pc.Umount.Detach|
  (ite (= action |Umount.Detach|) |pc.Umount.UnlockDetached|
  (ite (= action |Umount.UnlockDetached|) |pc.Umount.Evict|
  (ite (= action |Umount.Evict|) |pc.Umount.FreeSuper|
  (ite (= action |Umount.FreeSuper|) |pc.Umount.Done|
  (ite (= action |Umount.UnlockToWait|) |pc.Umount.AwaitSwitch| |pc.Umount|)))))))))))))
(define-fun |drained.Switcher'| () Bool |drained.Switcher|)
(define-fun |drained.Kworker'| () Bool |drained.Kworker|)

; Properties ---------------------------------------------------------------------------------------
; When all is done no switch is counted or marked: the inode could be switched again.
(define-fun |NoLostSwitch| () Bool
  (=>
    (and
      (= |pc.Switcher| |pc.Switcher.Done|)
      (not |rcu.queued[0]|)
      (= |iswWq.worklist.length| (_ bv0 3))
      (= |iswWq.pool.current[0]| (bvneg (_ bv1 3)))
      |drained.Switcher|
      |drained.Kworker|)
    (and (= |inFlight.counter| (_ bv0 3)) (not |wbSwitch|))))
; Nobody touches memory that has been freed.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=>
      (and
        (= |pc.Switcher| |pc.Switcher.LockInode|)
        (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|))
      (not (= |sb.life[0]| |InodeLife.Gone|)))
    (=>
      (and
        (= |pc.Switcher| |pc.Switcher.Grab|)
        (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|))))
      (not |sb.freed|))
    (=>
      (and
        (= |pc.Switcher| |pc.Switcher.Grab|)
        (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|))))
      (not (= |sb.life[0]| |InodeLife.Gone|)))
    (=>
      (and
        (= |pc.Switcher| |pc.Switcher.Grab|)
        (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|))))
      (not |sb.freed|))
    (=>
      (and
        (= |pc.Switcher| |pc.Switcher.Grab|)
        (not (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|)))))
      (not |sb.freed|))
    (=>
      (and
        (= |pc.Switcher| |pc.Switcher.Grab|)
        (not (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|)))))
      (not (= |sb.life[0]| |InodeLife.Gone|)))
    (=>
      (and
        (= |pc.Switcher| |pc.Switcher.Grab|)
        (not (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|)))))
      (not |sb.freed|))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.LockToMove|)
        (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|))
      (not (= |sb.life[0]| |InodeLife.Gone|)))
    (=> |guard of Kworker.MoveInode| (not |sb.freed|))
    (=> |guard of Kworker.MoveInode| (not (= |sb.life[0]| |InodeLife.Gone|)))
    (=> |guard of Kworker.ClearSwitch| (not |sb.freed|))
    (=> |guard of Kworker.ClearSwitch| (not (= |sb.life[0]| |InodeLife.Gone|)))
    (=> |guard of Umount.ClearActive| (not |sb.freed|))
    (=>
      (and
        (= |pc.Umount| |pc.Umount.MarkFreeing|)
        (not (and (not (bvslt (_ bv0 3) |sb.iCount[0]|)) |wbSwitch|)))
      (not |sb.freed|))
    (=> |guard of Umount.Evict| (not (= |sb.life[0]| |InodeLife.Gone|)))
    (=>
      (and
        (= |pc.Switcher| |pc.Switcher.LockInode|)
        (not (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)))
      (not (= |sb.life[0]| |InodeLife.Gone|)))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.LockToMove|)
        (not (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)))
      (not (= |sb.life[0]| |InodeLife.Gone|)))))
; Nobody lets go of a lock that it does not hold.
(define-fun |iLock.NoBadUnlockBalance| () Bool
  (and
    (=> |guard of Switcher.UnlockInode| (= |iLock.owner| |OwnerSwitcherKworkerUmount.Switcher|))
    (=> |guard of Switcher.UnlockRefused| (= |iLock.owner| |OwnerSwitcherKworkerUmount.Switcher|))
    (=> |guard of Kworker.ClearSwitch| (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|))
    (=> |guard of Umount.UnlockToEvict| (= |iLock.owner| |OwnerSwitcherKworkerUmount.Umount|))
    (=> |guard of Umount.UnlockToWait| (= |iLock.owner| |OwnerSwitcherKworkerUmount.Umount|))))
; Nobody lets go of a lock that it does not hold.
(define-fun |listLock.NoBadUnlockBalance| () Bool
  (and
    (=> |guard of Switcher.UnlockList| (= |listLock.owner| |OwnerSwitcherUmount.Switcher|))
    (=> |guard of Switcher.UnlockListRefused| (= |listLock.owner| |OwnerSwitcherUmount.Switcher|))
    (=> |guard of Umount.UnlockDetached| (= |listLock.owner| |OwnerSwitcherUmount.Umount|))))
; No rcu_head is given to call_rcu() while it is still queued.
(define-fun |NoDoubleCallRcu| () Bool (=> |guard of Switcher.QueueRcuWork| (not |rcu.queued[0]|)))
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
; evict_inodes() finds no inode in use: Busy inodes after unmount.
(define-fun |NoBusyInodes| () Bool
  (and
    (=>
      (and
        (= |pc.Umount| |pc.Umount.MarkFreeing|)
        (not (bvslt (_ bv0 3) |sb.iCount[0]|))
        |wbSwitch|)
      (not (bvslt (_ bv0 3) |sb.iCount[0]|)))
    (=>
      (and
        (= |pc.Umount| |pc.Umount.MarkFreeing|)
        (not (and (not (bvslt (_ bv0 3) |sb.iCount[0]|)) |wbSwitch|)))
      (not (bvslt (_ bv0 3) |sb.iCount[0]|)))))
; evict() is for an inode that is I_FREEING.
(define-fun |NoEvictOfLive| () Bool
  (=> |guard of Umount.Evict| (not (= |sb.life[0]| |InodeLife.Live|))))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool (=> |guard of Umount.FreeSuper| (not |sb.freed|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Softirq.QueueWork|
      (and
        (bvsle |iswWq.worklist.length| (_ bv0 3))
        (bvsle (bvadd |iswWq.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of Kworker.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |iswWq.worklist.length|) (bvsub |iswWq.worklist.length| (_ bv1 3))
          |iswWq.worklist.length|)))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Switcher| |pc.Switcher.Done|)
      (or (= |pc.Kworker| |pc.Kworker.TakeWork|) (= |pc.Kworker| |pc.Kworker.Done|))
      (= |pc.Umount| |pc.Umount.Done|))
    |guard of Switcher.LockList|
    |guard of Switcher.FindInode|
    |guard of Switcher.LockInode|
    |guard of Switcher.Grab(refused)|
    |guard of Switcher.Grab(not refused)|
    |guard of Switcher.UnlockInode|
    |guard of Switcher.UnlockList|
    |guard of Switcher.QueueRcuWork|
    |guard of Switcher.UnlockRefused|
    |guard of Switcher.UnlockListRefused|
    |guard of Softirq.QueueWork|
    |guard of Softirq.QueueWork(pending)|
    |guard of Kworker.TakeWork|
    |guard of Kworker.LockToMove|
    |guard of Kworker.MoveInode|
    |guard of Kworker.ClearSwitch|
    |guard of Kworker.EndWork|
    |guard of Umount.ClearActive|
    |guard of Umount.LockToEvict|
    |guard of Umount.MarkFreeing(switching)|
    |guard of Umount.MarkFreeing(not switching)|
    |guard of Umount.UnlockToEvict|
    |guard of Umount.TestFreeing|
    |guard of Umount.LockToDetach|
    |guard of Umount.Detach|
    |guard of Umount.UnlockDetached|
    |guard of Umount.Evict|
    |guard of Umount.FreeSuper|
    |guard of Umount.UnlockToWait|
    |guard of Umount.AwaitSwitch|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoLostSwitch| |NoUseAfterFree| |iLock.NoBadUnlockBalance| |listLock.NoBadUnlockBalance|
     |NoDoubleCallRcu| |NoUnpairedTake| |NoBusyInodes| |NoEvictOfLive| |NoDoubleFree|
     |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|sb.sActive| integer) (|sb.isActive| Bool) (|sb.freed| Bool) (|sb.iCount[0]| integer)
   (|sb.life[0]| |InodeLife|) (|listLock.owner| |OwnerSwitcherUmount|) (|attached| Bool)
   (|iLock.owner| |OwnerSwitcherKworkerUmount|) (|wbSwitch| Bool) (|inFlight.counter| integer)
   (|rcu.reading[0]| integer) (|rcu.queued[0]| Bool) (|rcu.holdup[0]| Bool)
   (|iswWq.pool.current[0]| integer) (|iswWq.worklist.length| integer)
   (|iswWq.worklist[0]| integer) (|skipped| Bool) (|pc.Switcher| |pc.Switcher|)
   (|pc.Kworker| |pc.Kworker|) (|pc.Umount| |pc.Umount|) (|drained.Switcher| Bool)
   (|drained.Kworker| Bool))
  Bool
  (and
    (types |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]| |listLock.owner|
       |attached| |iLock.owner| |wbSwitch| |inFlight.counter| |rcu.reading[0]| |rcu.queued[0]|
       |rcu.holdup[0]| |iswWq.pool.current[0]| |iswWq.worklist.length| |iswWq.worklist[0]|
       |skipped| |pc.Switcher| |pc.Kworker| |pc.Umount| |drained.Switcher| |drained.Kworker|)
    ; TypeInvariant
    (and
      (=>
        (and |rcu.queued[0]| (not |rcu.holdup[0]|) (not (bvslt (_ bv0 3) |iswWq.worklist.length|)))
        (and
          (bvsle |iswWq.worklist.length| (_ bv0 3))
          (bvsle (bvadd |iswWq.worklist.length| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (bvslt (_ bv0 3) |iswWq.worklist.length|)
          (not (= |iswWq.pool.current[0]| (_ bv0 3))))
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |iswWq.worklist.length|) (bvsub |iswWq.worklist.length| (_ bv1 3))
            |iswWq.worklist.length|))))
    ; NoLostSwitch
    (=>
      (and
        (= |pc.Switcher| |pc.Switcher.Done|)
        (not |rcu.queued[0]|)
        (= |iswWq.worklist.length| (_ bv0 3))
        (= |iswWq.pool.current[0]| (bvneg (_ bv1 3)))
        |drained.Switcher|
        |drained.Kworker|)
      (and (= |inFlight.counter| (_ bv0 3)) (not |wbSwitch|)))
    ; NoUseAfterFree
    (and
      (=>
        (and
          (= |pc.Switcher| |pc.Switcher.LockInode|)
          (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|))
        (not (= |sb.life[0]| |InodeLife.Gone|)))
      (=>
        (and
          (= |pc.Switcher| |pc.Switcher.Grab|)
          (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|))))
        (not |sb.freed|))
      (=>
        (and
          (= |pc.Switcher| |pc.Switcher.Grab|)
          (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|))))
        (not (= |sb.life[0]| |InodeLife.Gone|)))
      (=>
        (and
          (= |pc.Switcher| |pc.Switcher.Grab|)
          (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|))))
        (not |sb.freed|))
      (=>
        (and
          (= |pc.Switcher| |pc.Switcher.Grab|)
          (not (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|)))))
        (not |sb.freed|))
      (=>
        (and
          (= |pc.Switcher| |pc.Switcher.Grab|)
          (not (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|)))))
        (not (= |sb.life[0]| |InodeLife.Gone|)))
      (=>
        (and
          (= |pc.Switcher| |pc.Switcher.Grab|)
          (not (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|)))))
        (not |sb.freed|))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.LockToMove|)
          (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|))
        (not (= |sb.life[0]| |InodeLife.Gone|)))
      (=> (= |pc.Kworker| |pc.Kworker.MoveInode|) (not |sb.freed|))
      (=> (= |pc.Kworker| |pc.Kworker.MoveInode|) (not (= |sb.life[0]| |InodeLife.Gone|)))
      (=> (= |pc.Kworker| |pc.Kworker.ClearSwitch|) (not |sb.freed|))
      (=> (= |pc.Kworker| |pc.Kworker.ClearSwitch|) (not (= |sb.life[0]| |InodeLife.Gone|)))
      (=> (= |pc.Umount| |pc.Umount.ClearActive|) (not |sb.freed|))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.MarkFreeing|)
          (not (and (not (bvslt (_ bv0 3) |sb.iCount[0]|)) |wbSwitch|)))
        (not |sb.freed|))
      (=> (= |pc.Umount| |pc.Umount.Evict|) (not (= |sb.life[0]| |InodeLife.Gone|)))
      (=>
        (and
          (= |pc.Switcher| |pc.Switcher.LockInode|)
          (not (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)))
        (not (= |sb.life[0]| |InodeLife.Gone|)))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.LockToMove|)
          (not (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)))
        (not (= |sb.life[0]| |InodeLife.Gone|))))
    ; iLock.NoBadUnlockBalance
    (and
      (=>
        (= |pc.Switcher| |pc.Switcher.UnlockInode|)
        (= |iLock.owner| |OwnerSwitcherKworkerUmount.Switcher|))
      (=>
        (= |pc.Switcher| |pc.Switcher.UnlockRefused|)
        (= |iLock.owner| |OwnerSwitcherKworkerUmount.Switcher|))
      (=>
        (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
        (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|))
      (=>
        (= |pc.Umount| |pc.Umount.UnlockToEvict|)
        (= |iLock.owner| |OwnerSwitcherKworkerUmount.Umount|))
      (=>
        (= |pc.Umount| |pc.Umount.UnlockToWait|)
        (= |iLock.owner| |OwnerSwitcherKworkerUmount.Umount|)))
    ; listLock.NoBadUnlockBalance
    (and
      (=>
        (= |pc.Switcher| |pc.Switcher.UnlockList|)
        (= |listLock.owner| |OwnerSwitcherUmount.Switcher|))
      (=>
        (= |pc.Switcher| |pc.Switcher.UnlockListRefused|)
        (= |listLock.owner| |OwnerSwitcherUmount.Switcher|))
      (=>
        (= |pc.Umount| |pc.Umount.UnlockDetached|)
        (= |listLock.owner| |OwnerSwitcherUmount.Umount|)))
    ; NoDoubleCallRcu
    (=> (= |pc.Switcher| |pc.Switcher.QueueRcuWork|) (not |rcu.queued[0]|))
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
    ; NoBusyInodes
    (and
      (=>
        (and
          (= |pc.Umount| |pc.Umount.MarkFreeing|)
          (not (bvslt (_ bv0 3) |sb.iCount[0]|))
          |wbSwitch|)
        (not (bvslt (_ bv0 3) |sb.iCount[0]|)))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.MarkFreeing|)
          (not (and (not (bvslt (_ bv0 3) |sb.iCount[0]|)) |wbSwitch|)))
        (not (bvslt (_ bv0 3) |sb.iCount[0]|))))
    ; NoEvictOfLive
    (=> (= |pc.Umount| |pc.Umount.Evict|) (not (= |sb.life[0]| |InodeLife.Live|)))
    ; NoDoubleFree
    (=> (= |pc.Umount| |pc.Umount.FreeSuper|) (not |sb.freed|))
    ; NoDeadlock
    (or
      (and
        (= |pc.Switcher| |pc.Switcher.Done|)
        (or (= |pc.Kworker| |pc.Kworker.TakeWork|) (= |pc.Kworker| |pc.Kworker.Done|))
        (= |pc.Umount| |pc.Umount.Done|))
      (and
        (= |pc.Switcher| |pc.Switcher.LockList|)
        (= |listLock.owner| |OwnerSwitcherUmount.Nobody|))
      (= |pc.Switcher| |pc.Switcher.FindInode|)
      (and
        (= |pc.Switcher| |pc.Switcher.LockInode|)
        (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|))
      (and
        (= |pc.Switcher| |pc.Switcher.Grab|)
        (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|))))
      (and
        (= |pc.Switcher| |pc.Switcher.Grab|)
        (not (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|)))))
      (= |pc.Switcher| |pc.Switcher.UnlockInode|)
      (= |pc.Switcher| |pc.Switcher.UnlockList|)
      (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)
      (= |pc.Switcher| |pc.Switcher.UnlockRefused|)
      (= |pc.Switcher| |pc.Switcher.UnlockListRefused|)
      (and |rcu.queued[0]| (not |rcu.holdup[0]|) (not (bvslt (_ bv0 3) |iswWq.worklist.length|)))
      (and |rcu.queued[0]| (not |rcu.holdup[0]|) (bvslt (_ bv0 3) |iswWq.worklist.length|))
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (bvslt (_ bv0 3) |iswWq.worklist.length|)
        (not (= |iswWq.pool.current[0]| (_ bv0 3))))
      (and
        (= |pc.Kworker| |pc.Kworker.LockToMove|)
        (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|))
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (= |pc.Umount| |pc.Umount.ClearActive|)
      (and
        (= |pc.Umount| |pc.Umount.LockToEvict|)
        (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|))
      (and
        (= |pc.Umount| |pc.Umount.MarkFreeing|)
        (not (bvslt (_ bv0 3) |sb.iCount[0]|))
        |wbSwitch|)
      (and
        (= |pc.Umount| |pc.Umount.MarkFreeing|)
        (not (and (not (bvslt (_ bv0 3) |sb.iCount[0]|)) |wbSwitch|)))
      (= |pc.Umount| |pc.Umount.UnlockToEvict|)
      (= |pc.Umount| |pc.Umount.TestFreeing|)
      (and
        (= |pc.Umount| |pc.Umount.LockToDetach|)
        (= |listLock.owner| |OwnerSwitcherUmount.Nobody|))
      (= |pc.Umount| |pc.Umount.Detach|)
      (= |pc.Umount| |pc.Umount.UnlockDetached|)
      (= |pc.Umount| |pc.Umount.Evict|)
      (= |pc.Umount| |pc.Umount.FreeSuper|)
      (= |pc.Umount| |pc.Umount.UnlockToWait|)
      (and (= |pc.Umount| |pc.Umount.AwaitSwitch|) (not |wbSwitch|)))
    (and (bvsle (_ bv0 3) |inFlight.counter|) (bvsle |inFlight.counter| (_ bv0 3)))
    (or
      (bvsle (_ bv0 3) |iswWq.pool.current[0]|)
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.EndWork|))
    (or
      (bvsle (_ bv0 3) |iswWq.pool.current[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (bvsle |sb.iCount[0]| (_ bv0 3))
    (or
      (= |listLock.owner| |OwnerSwitcherUmount.Umount|)
      (and
        (not (= |pc.Umount| |pc.Umount.Detach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Switcher|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Umount|)
      (and
        (not (= |pc.Umount| |pc.Umount.MarkFreeing|))
        (not (= |pc.Umount| |pc.Umount.UnlockToEvict|))))
    (or
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (and
        (not (= |pc.Umount| |pc.Umount.TestFreeing|))
        (not (= |pc.Umount| |pc.Umount.LockToDetach|))
        (not (= |pc.Umount| |pc.Umount.Detach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockInode|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|)))
      (and
        (not (= |pc.Umount| |pc.Umount.Evict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (= |sb.life[0]| |InodeLife.Freeing|)
      (and
        (not (= |pc.Umount| |pc.Umount.Detach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))))
    (or
      (= |sb.life[0]| |InodeLife.Freeing|)
      (and
        (not (= |pc.Umount| |pc.Umount.LockToDetach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))))
    (or
      (not |sb.freed|)
      (= |pc.Umount| |pc.Umount.Evict|)
      (= |pc.Umount| |pc.Umount.FreeSuper|)
      (= |pc.Umount| |pc.Umount.UnlockToWait|)
      (= |pc.Umount| |pc.Umount.AwaitSwitch|)
      (= |pc.Umount| |pc.Umount.Done|))
    (or
      (not |sb.freed|)
      (= |pc.Umount| |pc.Umount.TestFreeing|)
      (= |pc.Umount| |pc.Umount.LockToDetach|)
      (= |pc.Umount| |pc.Umount.Detach|)
      (= |pc.Umount| |pc.Umount.UnlockDetached|)
      (= |pc.Umount| |pc.Umount.Done|))
    (or
      (not |rcu.queued[0]|)
      (= |pc.Switcher| |pc.Switcher.UnlockListRefused|)
      (= |pc.Switcher| |pc.Switcher.Done|))
    (or (not (= |sb.life[0]| |InodeLife.Gone|)) (not |rcu.queued[0]|))
    (or (not (= |sb.life[0]| |InodeLife.Gone|)) (bvsle |iswWq.worklist.length| (_ bv0 3)))
    (or
      |wbSwitch|
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockList|))))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockList|))))
    (or
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|)))
      (and
        (not (= |pc.Umount| |pc.Umount.Evict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (not (= |pc.Kworker| |pc.Kworker.Done|))
    (or
      (not (= |sb.life[0]| |InodeLife.Gone|))
      (not |attached|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockList|))
        (not (= |pc.Switcher| |pc.Switcher.FindInode|))
        (not (= |pc.Switcher| |pc.Switcher.LockInode|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))))
    (or
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (and
        (not (= |pc.Umount| |pc.Umount.Evict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (not (= |sb.life[0]| |InodeLife.Gone|))
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockList|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))))
    (or
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)))
      (and
        (not (= |pc.Umount| |pc.Umount.TestFreeing|))
        (not (= |pc.Umount| |pc.Umount.LockToDetach|))
        (not (= |pc.Umount| |pc.Umount.Detach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockList|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|)))
      (and
        (not (= |pc.Umount| |pc.Umount.Evict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (not |wbSwitch|)
      (bvsle (_ bv1 3) |iswWq.worklist.length|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|)))
      (= |pc.Kworker| |pc.Kworker.LockToMove|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (= |pc.Kworker| |pc.Kworker.Done|))
    (or
      (not |wbSwitch|)
      |rcu.queued[0]|
      (bvsle (_ bv1 3) |iswWq.worklist.length|)
      (= |pc.Switcher| |pc.Switcher.UnlockInode|)
      (= |pc.Switcher| |pc.Switcher.UnlockList|)
      (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)
      (= |pc.Switcher| |pc.Switcher.UnlockRefused|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.TakeWork|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Switcher|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Umount|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Switcher|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Umount|)
      (and
        (not (= |pc.Umount| |pc.Umount.MarkFreeing|))
        (not (= |pc.Umount| |pc.Umount.UnlockToEvict|))))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Umount|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (or (not |rcu.queued[0]|) (bvsle |iswWq.worklist.length| (_ bv0 3)))
    (or
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockList|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|)))
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (or
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)))
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.EndWork|))
    (or
      (not (= |listLock.owner| |OwnerSwitcherUmount.Umount|))
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Switcher|))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Switcher|)
      (not |wbSwitch|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (and
        (not (= |pc.Umount| |pc.Umount.LockToEvict|))
        (not (= |pc.Umount| |pc.Umount.UnlockToEvict|))
        (not (= |pc.Umount| |pc.Umount.LockToDetach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.AwaitSwitch|))))
    (or
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|)))
      (and
        (not (= |pc.Umount| |pc.Umount.TestFreeing|))
        (not (= |pc.Umount| |pc.Umount.LockToDetach|))
        (not (= |pc.Umount| |pc.Umount.Detach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      |wbSwitch|
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))))
    (or
      (not (= |listLock.owner| |OwnerSwitcherUmount.Switcher|))
      (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)))
    (or
      (= |listLock.owner| |OwnerSwitcherUmount.Switcher|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockInode|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))))
    (or
      (= |listLock.owner| |OwnerSwitcherUmount.Switcher|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockList|))))
    (or
      (= |listLock.owner| |OwnerSwitcherUmount.Switcher|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.FindInode|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockList|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (and
        (not (= |pc.Umount| |pc.Umount.TestFreeing|))
        (not (= |pc.Umount| |pc.Umount.LockToDetach|))
        (not (= |pc.Umount| |pc.Umount.Detach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      |wbSwitch|
      (and (not (= |pc.Kworker| |pc.Kworker.LockToMove|)) (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or |wbSwitch| (not |rcu.queued[0]|))
    (or
      (not |rcu.queued[0]|)
      (and
        (not (= |pc.Umount| |pc.Umount.Evict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (not (= |listLock.owner| |OwnerSwitcherUmount.Switcher|))
      (not (= |pc.Switcher| |pc.Switcher.LockList|)))
    (or
      (not (= |listLock.owner| |OwnerSwitcherUmount.Switcher|))
      (not (= |pc.Switcher| |pc.Switcher.Done|)))
    (bvsle |rcu.reading[0]| (_ bv1 3))
    (or (bvsle |rcu.reading[0]| (_ bv0 3)) (bvsle (_ bv2 3) |rcu.reading[0]|))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Switcher|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (and
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.AwaitSwitch|))))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|)
      (not |wbSwitch|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockList|))
        (not (= |pc.Switcher| |pc.Switcher.LockInode|)))
      (and
        (not (= |pc.Umount| |pc.Umount.LockToEvict|))
        (not (= |pc.Umount| |pc.Umount.UnlockToEvict|))
        (not (= |pc.Umount| |pc.Umount.LockToDetach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.AwaitSwitch|))))
    (or |wbSwitch| (bvsle |iswWq.worklist.length| (_ bv0 3)))
    (or
      (not (= |listLock.owner| |OwnerSwitcherUmount.Umount|))
      (= |pc.Umount| |pc.Umount.MarkFreeing|)
      (= |pc.Umount| |pc.Umount.UnlockToEvict|)
      (= |pc.Umount| |pc.Umount.Detach|)
      (= |pc.Umount| |pc.Umount.UnlockDetached|)
      (= |pc.Umount| |pc.Umount.UnlockToWait|)
      (= |pc.Umount| |pc.Umount.AwaitSwitch|))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Switcher|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (= |pc.Umount| |pc.Umount.MarkFreeing|)
      (= |pc.Umount| |pc.Umount.UnlockToEvict|)
      (= |pc.Umount| |pc.Umount.Detach|)
      (= |pc.Umount| |pc.Umount.UnlockDetached|)
      (= |pc.Umount| |pc.Umount.UnlockToWait|)
      (= |pc.Umount| |pc.Umount.AwaitSwitch|))
    (or
      (= |sb.life[0]| |InodeLife.Freeing|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockInode|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|)))
      (and
        (not (= |pc.Umount| |pc.Umount.UnlockToEvict|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))))
    (or
      (= |listLock.owner| |OwnerSwitcherUmount.Switcher|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|)
      (not (= |pc.Umount| |pc.Umount.AwaitSwitch|)))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.FindInode|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockList|))
        (not (= |pc.Switcher| |pc.Switcher.Done|)))
      (not (= |pc.Umount| |pc.Umount.AwaitSwitch|)))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockListRefused|))
        (not (= |pc.Switcher| |pc.Switcher.Done|)))
      (not (= |pc.Umount| |pc.Umount.AwaitSwitch|)))
    (or
      (not (= |listLock.owner| |OwnerSwitcherUmount.Umount|))
      (and
        (not (= |pc.Umount| |pc.Umount.Evict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.UnlockToWait|))
        (not (= |pc.Umount| |pc.Umount.AwaitSwitch|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (and
        (not (= |pc.Umount| |pc.Umount.Evict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)))
      (= |pc.Umount| |pc.Umount.MarkFreeing|)
      (= |pc.Umount| |pc.Umount.UnlockToEvict|)
      (= |pc.Umount| |pc.Umount.Detach|)
      (= |pc.Umount| |pc.Umount.UnlockDetached|)
      (= |pc.Umount| |pc.Umount.UnlockToWait|)
      (= |pc.Umount| |pc.Umount.AwaitSwitch|))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|)
      |wbSwitch|
      (= |pc.Switcher| |pc.Switcher.FindInode|)
      (= |pc.Switcher| |pc.Switcher.Grab|)
      (= |pc.Switcher| |pc.Switcher.UnlockList|)
      (= |pc.Switcher| |pc.Switcher.UnlockRefused|)
      (= |pc.Switcher| |pc.Switcher.Done|)
      (not (= |pc.Umount| |pc.Umount.AwaitSwitch|)))
    (or
      (not |rcu.queued[0]|)
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.EndWork|))
    (or
      (not |wbSwitch|)
      (not |rcu.holdup[0]|)
      (= |pc.Switcher| |pc.Switcher.UnlockInode|)
      (= |pc.Switcher| |pc.Switcher.UnlockList|)
      (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)
      (= |pc.Switcher| |pc.Switcher.UnlockRefused|))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.FindInode|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockList|))
        (not (= |pc.Switcher| |pc.Switcher.Done|)))
      (= |pc.Umount| |pc.Umount.MarkFreeing|)
      (= |pc.Umount| |pc.Umount.UnlockToEvict|)
      (= |pc.Umount| |pc.Umount.Detach|)
      (= |pc.Umount| |pc.Umount.UnlockDetached|)
      (= |pc.Umount| |pc.Umount.UnlockToWait|)
      (= |pc.Umount| |pc.Umount.AwaitSwitch|))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockList|))
        (not (= |pc.Switcher| |pc.Switcher.LockInode|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockListRefused|)))
      (= |pc.Umount| |pc.Umount.MarkFreeing|)
      (= |pc.Umount| |pc.Umount.UnlockToEvict|)
      (= |pc.Umount| |pc.Umount.Detach|)
      (= |pc.Umount| |pc.Umount.UnlockDetached|)
      (= |pc.Umount| |pc.Umount.UnlockToWait|)
      (= |pc.Umount| |pc.Umount.AwaitSwitch|))
    (or
      (not |rcu.queued[0]|)
      (and
        (not (= |pc.Umount| |pc.Umount.TestFreeing|))
        (not (= |pc.Umount| |pc.Umount.LockToDetach|))
        (not (= |pc.Umount| |pc.Umount.Detach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (= |sb.life[0]| |InodeLife.Freeing|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockInode|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|)))
      (and
        (not (= |pc.Umount| |pc.Umount.TestFreeing|))
        (not (= |pc.Umount| |pc.Umount.LockToDetach|))
        (not (= |pc.Umount| |pc.Umount.Detach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (not |rcu.queued[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (or
      (not |attached|)
      (= |pc.Switcher| |pc.Switcher.UnlockListRefused|)
      (= |pc.Switcher| |pc.Switcher.Done|)
      (and
        (not (= |pc.Umount| |pc.Umount.Evict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Nobody|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Kworker|)
      (and
        (not (= |pc.Umount| |pc.Umount.Detach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))))
    (or
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockList|)))
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.EndWork|))
    (or
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Switcher|)
      (= |iLock.owner| |OwnerSwitcherKworkerUmount.Umount|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockList|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|)))
      (and
        (not (= |pc.Umount| |pc.Umount.TestFreeing|))
        (not (= |pc.Umount| |pc.Umount.LockToDetach|))
        (not (= |pc.Umount| |pc.Umount.Detach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (or
      (= |sb.life[0]| |InodeLife.Freeing|)
      (not |attached|)
      (= |pc.Switcher| |pc.Switcher.UnlockListRefused|)
      (= |pc.Switcher| |pc.Switcher.Done|)
      (and
        (not (= |pc.Umount| |pc.Umount.UnlockToEvict|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.EndWork|))
    (or
      (not |wbSwitch|)
      (not |rcu.holdup[0]|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))))
    (or
      (= |sb.life[0]| |InodeLife.Freeing|)
      (not |attached|)
      (= |pc.Switcher| |pc.Switcher.UnlockListRefused|)
      (= |pc.Switcher| |pc.Switcher.Done|)
      (and
        (not (= |pc.Umount| |pc.Umount.TestFreeing|))
        (not (= |pc.Umount| |pc.Umount.LockToDetach|))
        (not (= |pc.Umount| |pc.Umount.Detach|))
        (not (= |pc.Umount| |pc.Umount.UnlockDetached|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or (not |attached|) (not (= |pc.Umount| |pc.Umount.UnlockDetached|)))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]|
       |listLock.owner| |attached| |iLock.owner| |wbSwitch| |inFlight.counter| |rcu.reading[0]|
       |rcu.queued[0]| |rcu.holdup[0]| |iswWq.pool.current[0]| |iswWq.worklist.length|
       |iswWq.worklist[0]| |skipped| |pc.Switcher| |pc.Kworker| |pc.Umount| |drained.Switcher|
       |drained.Kworker|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]| |listLock.owner|
     |attached| |iLock.owner| |wbSwitch| |inFlight.counter| |rcu.reading[0]| |rcu.queued[0]|
     |rcu.holdup[0]| |iswWq.pool.current[0]| |iswWq.worklist.length| |iswWq.worklist[0]| |skipped|
     |pc.Switcher| |pc.Kworker| |pc.Umount| |drained.Switcher| |drained.Kworker|))
(assert step)
(assert
  (not
    (invariant |sb.sActive'| |sb.isActive'| |sb.freed'| |sb.iCount[0]'| |sb.life[0]'|
       |listLock.owner'| |attached'| |iLock.owner'| |wbSwitch'| |inFlight.counter'|
       |rcu.reading[0]'| |rcu.queued[0]'| |rcu.holdup[0]'| |iswWq.pool.current[0]'|
       |iswWq.worklist.length'| |iswWq.worklist[0]'| |skipped'| |pc.Switcher'| |pc.Kworker'|
       |pc.Umount'| |drained.Switcher'| |drained.Kworker'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]| |listLock.owner|
     |attached| |iLock.owner| |wbSwitch| |inFlight.counter| |rcu.reading[0]| |rcu.queued[0]|
     |rcu.holdup[0]| |iswWq.pool.current[0]| |iswWq.worklist.length| |iswWq.worklist[0]| |skipped|
     |pc.Switcher| |pc.Kworker| |pc.Umount| |drained.Switcher| |drained.Kworker|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 4c1adde1bc8a0e1acb35fc24a7aada5ebcbdbc20067861e3ea7cd9b2c5519a2e
