; writeback/cgroup-switch, variant CountBeforeSwitchMb, switches=1, queuedFirst=false,
; otherMount=false.
; Unmount against inodes that are switched from the writeback structure of a dying memory cgroup to
; another one. A switch takes a reference to the inode if the superblock is active, and leaves the
; rest to a work behind an RCU grace period; it does not hold s_umount. Unmount clears SB_ACTIVE,
; waits for the switches it knows of, and skips every inode in use: "VFS: Busy inodes after
; unmount", and a work that touches a freed superblock. Two holes. Unmount reads 0 and skips the
; wait: the switch is counted too late, or a store is late (that one needs store buffers). Or it
; reads 1 and waits for nothing, because the switch is counted and not queued yet: no smp_mb() helps
; against that, and it was there from 5.14 until 2026. See fs/fs-writeback.c:inode_switch_wbs(),
; cgroup_writeback_umount(), fs/super.c:generic_shutdown_super(); ec084de929e4, 8826ee4fe750
; "increment isw_nr_in_flight before grabbing an inode", 592fa002180a, cba38ec4cbd3, 31c1d19ead2c.
; Under --memory tso and pso SB_ACTIVE, the counter and i_lock are plain shared memory: a missing
; smp_mb() in unmount shows on x86 (its plain store is late), one in the switch only on weaker
; machines, where atomic_inc() orders nothing and spin_lock() does not make up for it.
; queue_rcu_work() is fully ordered in front, as its PENDING bit is; a grace period is a full
; barrier in unmount, where it begins, and in the switch before it ends. Not modelled: several
; inodes in a switch, the list of switches of a wb (2025), failing allocations, dirty data, lost
; wake-ups, and the look at SB_ACTIVE ahead of the counter (7.2), which keeps switches from coming
; for ever.
; A certificate for CounterCoversRefs, CounterNonNegative, NoLostSwitch, NoBadUnlockBalance,
; NoDoubleCallRcu, NoQueueAfterDestroy, NoUnderflow, NoSkippedSwitch, TypeInvariant, NoDeadlock: the
; invariant at the end is true initially, every step keeps it, and it implies what is claimed. A
; solver agrees by saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |InodeLife| () (_ BitVec 2))
(define-fun |InodeLife.Live| () |InodeLife| #b00)
(define-fun |InodeLife.Freeing| () |InodeLife| #b01)
(define-fun |InodeLife.Gone| () |InodeLife| #b10)
(define-sort |Acceptance| () (_ BitVec 2))
(define-fun |Acceptance.Everybody| () |Acceptance| #b00)
(define-fun |Acceptance.OwnWorks| () |Acceptance| #b01)
(define-fun |Acceptance.Nobody| () |Acceptance| #b10)
(define-sort |pc.Switcher| () (_ BitVec 4))
(define-fun |pc.Switcher.Count| () |pc.Switcher| #b0000)
(define-fun |pc.Switcher.SwitchMb| () |pc.Switcher| #b0001)
(define-fun |pc.Switcher.LockInode| () |pc.Switcher| #b0010)
(define-fun |pc.Switcher.Grab| () |pc.Switcher| #b0011)
(define-fun |pc.Switcher.UnlockInode| () |pc.Switcher| #b0100)
(define-fun |pc.Switcher.QueueRcuWork| () |pc.Switcher| #b0101)
(define-fun |pc.Switcher.UnlockRefused| () |pc.Switcher| #b0110)
(define-fun |pc.Switcher.Uncount| () |pc.Switcher| #b0111)
(define-fun |pc.Switcher.Done| () |pc.Switcher| #b1000)
(define-sort |pc.Kworker| () (_ BitVec 3))
(define-fun |pc.Kworker.TakeWork| () |pc.Kworker| #b000)
(define-fun |pc.Kworker.LockToMove| () |pc.Kworker| #b001)
(define-fun |pc.Kworker.MoveInode| () |pc.Kworker| #b010)
(define-fun |pc.Kworker.ClearSwitch| () |pc.Kworker| #b011)
(define-fun |pc.Kworker.Iput| () |pc.Kworker| #b100)
(define-fun |pc.Kworker.UncountWork| () |pc.Kworker| #b101)
(define-fun |pc.Kworker.EndWork| () |pc.Kworker| #b110)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b111)
(define-sort |pc.Umount| () (_ BitVec 4))
(define-fun |pc.Umount.ClearActive| () |pc.Umount| #b0000)
(define-fun |pc.Umount.ReadCounter| () |pc.Umount| #b0001)
(define-fun |pc.Umount.StartBarrier| () |pc.Umount| #b0010)
(define-fun |pc.Umount.Barrier| () |pc.Umount| #b0011)
(define-fun |pc.Umount.StartFlush| () |pc.Umount| #b0100)
(define-fun |pc.Umount.Flush| () |pc.Umount| #b0101)
(define-fun |pc.Umount.LockToEvict| () |pc.Umount| #b0110)
(define-fun |pc.Umount.MarkFreeing| () |pc.Umount| #b0111)
(define-fun |pc.Umount.UnlockToEvict| () |pc.Umount| #b1000)
(define-fun |pc.Umount.Evict| () |pc.Umount| #b1001)
(define-fun |pc.Umount.FreeSuper| () |pc.Umount| #b1010)
(define-fun |pc.Umount.Done| () |pc.Umount| #b1011)

; State --------------------------------------------------------------------------------------------
(declare-const |sb.sActive| integer) ; 0..1
(declare-const |sb.isActive| Bool)
(declare-const |sb.freed| Bool)
(declare-const |sb.iCount[0]| integer) ; 0..1
(declare-const |sb.life[0]| |InodeLife|)
(declare-const |iLock.locked| Bool)
(declare-const |wbSwitch| Bool)
(declare-const |inFlight.counter| integer) ; -1..1
(declare-const |rcu.reading[0]| Bool)
(declare-const |rcu.queued[0]| Bool)
(declare-const |rcu.awaited[0]| Bool)
(declare-const |rcu.holdup[0]| Bool)
(declare-const |rcu.holdup[1]| Bool)
(declare-const |iswWq.pool.current[0]| integer) ; -1..0
(declare-const |iswWq.worklist.length| integer) ; 0..1
(declare-const |iswWq.worklist[0]| integer) ; 0..0
(declare-const |iswWq.acceptance| |Acceptance|)
(declare-const |iswWq.flushPending[0]| Bool)
(declare-const |iswWq.flushRunning[0]| Bool)
(declare-const |iswWq.canceling[0]| Bool)
(declare-const |skipped| Bool)
(declare-const |pc.Switcher| |pc.Switcher|)
(declare-const |pc.Kworker| |pc.Kworker|)
(declare-const |pc.Umount| |pc.Umount|)
(declare-const |drained.Switcher| Bool)
(declare-const |drained.Kworker| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|sb.sActive| integer) (|sb.isActive| Bool) (|sb.freed| Bool) (|sb.iCount[0]| integer)
   (|sb.life[0]| |InodeLife|) (|iLock.locked| Bool) (|wbSwitch| Bool) (|inFlight.counter| integer)
   (|rcu.reading[0]| Bool) (|rcu.queued[0]| Bool) (|rcu.awaited[0]| Bool) (|rcu.holdup[0]| Bool)
   (|rcu.holdup[1]| Bool) (|iswWq.pool.current[0]| integer) (|iswWq.worklist.length| integer)
   (|iswWq.worklist[0]| integer) (|iswWq.acceptance| |Acceptance|) (|iswWq.flushPending[0]| Bool)
   (|iswWq.flushRunning[0]| Bool) (|iswWq.canceling[0]| Bool) (|skipped| Bool)
   (|pc.Switcher| |pc.Switcher|) (|pc.Kworker| |pc.Kworker|) (|pc.Umount| |pc.Umount|)
   (|drained.Switcher| Bool) (|drained.Kworker| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 3) |sb.sActive|) (bvsle |sb.sActive| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |sb.iCount[0]|) (bvsle |sb.iCount[0]| (_ bv1 3)))
    (bvule |sb.life[0]| |InodeLife.Gone|)
    (and (bvsle (bvneg (_ bv1 3)) |inFlight.counter|) (bvsle |inFlight.counter| (_ bv1 3)))
    (and
      (bvsle (bvneg (_ bv1 3)) |iswWq.pool.current[0]|)
      (bvsle |iswWq.pool.current[0]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |iswWq.worklist.length|) (bvsle |iswWq.worklist.length| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |iswWq.worklist[0]|) (bvsle |iswWq.worklist[0]| (_ bv0 3)))
    (bvule |iswWq.acceptance| |Acceptance.Nobody|)
    (bvule |pc.Switcher| |pc.Switcher.Done|)
    (bvule |pc.Umount| |pc.Umount.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |sb.sActive| (_ bv1 3))
    |sb.isActive|
    (not |sb.freed|)
    (= |sb.iCount[0]| (_ bv0 3))
    (= |sb.life[0]| |InodeLife.Live|)
    (not |iLock.locked|)
    (not |wbSwitch|)
    (= |inFlight.counter| (_ bv0 3))
    (not |rcu.reading[0]|)
    (not |rcu.queued[0]|)
    (not |rcu.awaited[0]|)
    (not |rcu.holdup[0]|)
    (not |rcu.holdup[1]|)
    (= |iswWq.pool.current[0]| (bvneg (_ bv1 3)))
    (= |iswWq.worklist.length| (_ bv0 3))
    (= |iswWq.worklist[0]| (_ bv0 3))
    (= |iswWq.acceptance| |Acceptance.Everybody|)
    (not |iswWq.flushPending[0]|)
    (not |iswWq.flushRunning[0]|)
    (not |iswWq.canceling[0]|)
    (not |skipped|)
    (= |pc.Switcher| |pc.Switcher.Count|)
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (= |pc.Umount| |pc.Umount.ClearActive|)
    |drained.Switcher|
    |drained.Kworker|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Switcher: Count, fs/fs-writeback.c:inode_switch_wbs
(define-fun |Switcher.Count| () action #b00000)
(define-fun |guard of Switcher.Count| () Bool (= |pc.Switcher| |pc.Switcher.Count|))

; Switcher: SwitchMb, fs/fs-writeback.c:inode_switch_wbs
(define-fun |Switcher.SwitchMb| () action #b00001)
(define-fun |guard of Switcher.SwitchMb| () Bool (= |pc.Switcher| |pc.Switcher.SwitchMb|))

; Switcher: LockInode, fs/fs-writeback.c:inode_switch_wbs
(define-fun |Switcher.LockInode| () action #b00010)
(define-fun |guard of Switcher.LockInode| () Bool
  (and (= |pc.Switcher| |pc.Switcher.LockInode|) (not |iLock.locked|)))

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

; Switcher: UnlockInode, fs/fs-writeback.c:inode_switch_wbs
(define-fun |Switcher.UnlockInode| () action #b00101)
(define-fun |guard of Switcher.UnlockInode| () Bool (= |pc.Switcher| |pc.Switcher.UnlockInode|))

; Switcher: QueueRcuWork, fs/fs-writeback.c:inode_switch_wbs
(define-fun |Switcher.QueueRcuWork| () action #b00110)
(define-fun |guard of Switcher.QueueRcuWork| () Bool (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))

; Switcher: UnlockRefused, fs/fs-writeback.c:inode_switch_wbs
(define-fun |Switcher.UnlockRefused| () action #b00111)
(define-fun |guard of Switcher.UnlockRefused| () Bool (= |pc.Switcher| |pc.Switcher.UnlockRefused|))

; Switcher: Uncount, fs/fs-writeback.c:inode_switch_wbs
(define-fun |Switcher.Uncount| () action #b01000)
(define-fun |guard of Switcher.Uncount| () Bool (= |pc.Switcher| |pc.Switcher.Uncount|))

; Softirq: QueueWork, kernel/workqueue.c:rcu_work_rcufn
(define-fun |Softirq.QueueWork| () action #b01001)
(define-fun |guard of Softirq.QueueWork| () Bool
  (and
    |rcu.queued[0]|
    (not |rcu.holdup[0]|)
    (not (bvslt (_ bv0 3) |iswWq.worklist.length|))
    (not |iswWq.canceling[0]|)
    (= |iswWq.acceptance| |Acceptance.Everybody|)))

; Softirq: QueueWork(refused), kernel/workqueue.c:rcu_work_rcufn
(define-fun |Softirq.QueueWork(refused)| () action #b01010)
(define-fun |guard of Softirq.QueueWork(refused)| () Bool
  (and
    |rcu.queued[0]|
    (not |rcu.holdup[0]|)
    (not (bvslt (_ bv0 3) |iswWq.worklist.length|))
    (not |iswWq.canceling[0]|)
    (not (= |iswWq.acceptance| |Acceptance.Everybody|))))

; Softirq: QueueWork(pending), kernel/workqueue.c:rcu_work_rcufn
(define-fun |Softirq.QueueWork(pending)| () action #b01011)
(define-fun |guard of Softirq.QueueWork(pending)| () Bool
  (and
    |rcu.queued[0]|
    (not |rcu.holdup[0]|)
    (or (bvslt (_ bv0 3) |iswWq.worklist.length|) |iswWq.canceling[0]|)))

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
  (and (= |pc.Kworker| |pc.Kworker.LockToMove|) (not |iLock.locked|)))

; Kworker: MoveInode, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.MoveInode| () action #b01110)
(define-fun |guard of Kworker.MoveInode| () Bool (= |pc.Kworker| |pc.Kworker.MoveInode|))

; Kworker: ClearSwitch, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.ClearSwitch| () action #b01111)
(define-fun |guard of Kworker.ClearSwitch| () Bool (= |pc.Kworker| |pc.Kworker.ClearSwitch|))

; Kworker: Iput, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.Iput| () action #b10000)
(define-fun |guard of Kworker.Iput| () Bool (= |pc.Kworker| |pc.Kworker.Iput|))

; Kworker: UncountWork, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.UncountWork| () action #b10001)
(define-fun |guard of Kworker.UncountWork| () Bool (= |pc.Kworker| |pc.Kworker.UncountWork|))

; Kworker: EndWork, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.EndWork| () action #b10010)
(define-fun |guard of Kworker.EndWork| () Bool (= |pc.Kworker| |pc.Kworker.EndWork|))
(define-fun |index of Kworker.EndWork| () integer |iswWq.pool.current[0]|)

; Umount: ClearActive, fs/super.c:generic_shutdown_super
(define-fun |Umount.ClearActive| () action #b10011)
(define-fun |guard of Umount.ClearActive| () Bool (= |pc.Umount| |pc.Umount.ClearActive|))

; Umount: ReadCounter, fs/super.c:generic_shutdown_super
(define-fun |Umount.ReadCounter| () action #b10100)
(define-fun |guard of Umount.ReadCounter| () Bool (= |pc.Umount| |pc.Umount.ReadCounter|))

; Umount: StartBarrier, fs/super.c:generic_shutdown_super
(define-fun |Umount.StartBarrier| () action #b10101)
(define-fun |guard of Umount.StartBarrier| () Bool (= |pc.Umount| |pc.Umount.StartBarrier|))

; Umount: Barrier, fs/super.c:generic_shutdown_super
(define-fun |Umount.Barrier| () action #b10110)
(define-fun |guard of Umount.Barrier| () Bool
  (and (= |pc.Umount| |pc.Umount.Barrier|) (not |rcu.awaited[0]|)))

; Umount: StartFlush, fs/super.c:generic_shutdown_super
(define-fun |Umount.StartFlush| () action #b10111)
(define-fun |guard of Umount.StartFlush| () Bool
  (and
    (= |pc.Umount| |pc.Umount.StartFlush|)
    (not (or |iswWq.flushPending[0]| |iswWq.flushRunning[0]|))))

; Umount: Flush, fs/super.c:generic_shutdown_super
(define-fun |Umount.Flush| () action #b11000)
(define-fun |guard of Umount.Flush| () Bool
  (and
    (= |pc.Umount| |pc.Umount.Flush|)
    (not (or |iswWq.flushPending[0]| |iswWq.flushRunning[0]|))))

; Umount: LockToEvict, fs/super.c:generic_shutdown_super
(define-fun |Umount.LockToEvict| () action #b11001)
(define-fun |guard of Umount.LockToEvict| () Bool
  (and (= |pc.Umount| |pc.Umount.LockToEvict|) (not |iLock.locked|)))

; Umount: MarkFreeing, fs/super.c:generic_shutdown_super
(define-fun |Umount.MarkFreeing| () action #b11010)
(define-fun |guard of Umount.MarkFreeing| () Bool (= |pc.Umount| |pc.Umount.MarkFreeing|))

; Umount: UnlockToEvict, fs/super.c:generic_shutdown_super
(define-fun |Umount.UnlockToEvict| () action #b11011)
(define-fun |guard of Umount.UnlockToEvict| () Bool (= |pc.Umount| |pc.Umount.UnlockToEvict|))

; Umount: Evict(freeing), fs/super.c:generic_shutdown_super
(define-fun |Umount.Evict(freeing)| () action #b11100)
(define-fun |guard of Umount.Evict(freeing)| () Bool
  (and (= |pc.Umount| |pc.Umount.Evict|) (not (= |sb.life[0]| |InodeLife.Live|))))

; Umount: Evict(not freeing), fs/super.c:generic_shutdown_super
(define-fun |Umount.Evict(not freeing)| () action #b11101)
(define-fun |guard of Umount.Evict(not freeing)| () Bool
  (and (= |pc.Umount| |pc.Umount.Evict|) (= |sb.life[0]| |InodeLife.Live|)))

; Umount: FreeSuper, fs/super.c:generic_shutdown_super
(define-fun |Umount.FreeSuper| () action #b11110)
(define-fun |guard of Umount.FreeSuper| () Bool (= |pc.Umount| |pc.Umount.FreeSuper|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Switcher.Count|)
      |guard of Switcher.Count|
      (bvsle (bvadd |inFlight.counter| (_ bv1 3)) (_ bv1 3)))
    (and (= action |Switcher.SwitchMb|) |guard of Switcher.SwitchMb|)
    (and (= action |Switcher.LockInode|) |guard of Switcher.LockInode|)
    (and (= action |Switcher.Grab(refused)|) |guard of Switcher.Grab(refused)|)
    (and
      (= action |Switcher.Grab(not refused)|)
      |guard of Switcher.Grab(not refused)|
      (bvsle (bvadd |sb.iCount[0]| (_ bv1 3)) (_ bv1 3)))
    (and (= action |Switcher.UnlockInode|) |guard of Switcher.UnlockInode|)
    (and (= action |Switcher.QueueRcuWork|) |guard of Switcher.QueueRcuWork|)
    (and (= action |Switcher.UnlockRefused|) |guard of Switcher.UnlockRefused|)
    (and
      (= action |Switcher.Uncount|)
      |guard of Switcher.Uncount|
      (bvsle (bvneg (_ bv1 3)) (bvsub |inFlight.counter| (_ bv1 3))))
    (and
      (= action |Softirq.QueueWork|)
      |guard of Softirq.QueueWork|
      (and
        (bvsle |iswWq.worklist.length| (_ bv0 3))
        (bvsle (bvadd |iswWq.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (and (= action |Softirq.QueueWork(refused)|) |guard of Softirq.QueueWork(refused)|)
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
    (and
      (= action |Kworker.Iput|)
      |guard of Kworker.Iput|
      (bvsle
        (_ bv0 3)
        (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
    (and
      (= action |Kworker.UncountWork|)
      |guard of Kworker.UncountWork|
      (bvsle (bvneg (_ bv1 3)) (bvsub |inFlight.counter| (_ bv1 3))))
    (and
      (= action |Kworker.EndWork|)
      |guard of Kworker.EndWork|
      (bvsle (_ bv0 3) |index of Kworker.EndWork|))
    (and (= action |Umount.ClearActive|) |guard of Umount.ClearActive|)
    (and (= action |Umount.ReadCounter|) |guard of Umount.ReadCounter|)
    (and (= action |Umount.StartBarrier|) |guard of Umount.StartBarrier|)
    (and (= action |Umount.Barrier|) |guard of Umount.Barrier|)
    (and (= action |Umount.StartFlush|) |guard of Umount.StartFlush|)
    (and (= action |Umount.Flush|) |guard of Umount.Flush|)
    (and (= action |Umount.LockToEvict|) |guard of Umount.LockToEvict|)
    (and (= action |Umount.MarkFreeing|) |guard of Umount.MarkFreeing|)
    (and (= action |Umount.UnlockToEvict|) |guard of Umount.UnlockToEvict|)
    (and (= action |Umount.Evict(freeing)|) |guard of Umount.Evict(freeing)|)
    (and (= action |Umount.Evict(not freeing)|) |guard of Umount.Evict(not freeing)|)
    (and (= action |Umount.FreeSuper|) |guard of Umount.FreeSuper|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |sb.sActive'| () integer |sb.sActive|)
(define-fun |sb.isActive'| () Bool (ite (= action |Umount.ClearActive|) false |sb.isActive|))
(define-fun |sb.freed'| () Bool (ite (= action |Umount.FreeSuper|) true |sb.freed|))
(define-fun |sb.iCount[0]'| () integer
  (ite (= action |Switcher.Grab(not refused)|) (bvadd |sb.iCount[0]| (_ bv1 3))
  (ite (= action |Kworker.Iput|)
    (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))
    |sb.iCount[0]|)))
(define-fun |sb.life[0]'| () |InodeLife|
  (ite (= action |Kworker.Iput|)
    (ite (and (= |sb.iCount[0]| (_ bv1 3)) (= |sb.life[0]| |InodeLife.Live|) (not |sb.isActive|))
      |InodeLife.Gone|
      |sb.life[0]|)
  (ite (= action |Umount.MarkFreeing|)
    (ite (and (= |sb.life[0]| |InodeLife.Live|) (= |sb.iCount[0]| (_ bv0 3))) |InodeLife.Freeing|
      |sb.life[0]|)
  (ite (= action |Umount.Evict(freeing)|) |InodeLife.Gone| |sb.life[0]|))))
(define-fun |iLock.locked'| () Bool
  (ite (or
         (= action |Switcher.LockInode|)
         (= action |Kworker.LockToMove|)
         (= action |Umount.LockToEvict|)) true
  (ite (or
         (= action |Switcher.UnlockInode|)
         (= action |Switcher.UnlockRefused|)
         (= action |Kworker.ClearSwitch|)
         (= action |Umount.UnlockToEvict|)) false
    |iLock.locked|)))
(define-fun |wbSwitch'| () Bool
  (ite (= action |Switcher.Grab(not refused)|) true
  (ite (= action |Kworker.ClearSwitch|) false |wbSwitch|)))
(define-fun |inFlight.counter'| () integer
  (ite (= action |Switcher.Count|) (bvadd |inFlight.counter| (_ bv1 3))
  (ite (or (= action |Switcher.Uncount|) (= action |Kworker.UncountWork|))
    (bvsub |inFlight.counter| (_ bv1 3))
    |inFlight.counter|)))
(define-fun |rcu.reading[0]'| () Bool |rcu.reading[0]|)
(define-fun |rcu.queued[0]'| () Bool
  (ite (= action |Switcher.QueueRcuWork|) true
  (ite (or
         (= action |Softirq.QueueWork|)
         (= action |Softirq.QueueWork(refused)|)
         (= action |Softirq.QueueWork(pending)|)) false
    |rcu.queued[0]|)))
(define-fun |rcu.awaited[0]'| () Bool
  (ite (or
         (= action |Softirq.QueueWork|)
         (= action |Softirq.QueueWork(refused)|)
         (= action |Softirq.QueueWork(pending)|)) false
  (ite (= action |Umount.StartBarrier|) |rcu.queued[0]| |rcu.awaited[0]|)))
(define-fun |rcu.holdup[0]'| () Bool
  (ite (= action |Switcher.QueueRcuWork|) |rcu.reading[0]| |rcu.holdup[0]|))
(define-fun |rcu.holdup[1]'| () Bool |rcu.holdup[1]|)
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
(define-fun |iswWq.acceptance'| () |Acceptance| |iswWq.acceptance|)
(define-fun |iswWq.flushPending[0]'| () Bool
  (ite (= action |Kworker.TakeWork|) false
  (ite (= action |Umount.StartFlush|) (bvslt (_ bv0 3) |iswWq.worklist.length|)
    |iswWq.flushPending[0]|)))
(define-fun |iswWq.flushRunning[0]'| () Bool
  (ite (= action |Kworker.TakeWork|) |iswWq.flushPending[0]|
  (ite (= action |Kworker.EndWork|)
    (ite (= |index of Kworker.EndWork| (_ bv0 3)) false |iswWq.flushRunning[0]|)
  (ite (= action |Umount.StartFlush|)
    (and (not (= |iswWq.pool.current[0]| (bvneg (_ bv1 3)))) (= |iswWq.pool.current[0]| (_ bv0 3)))
    |iswWq.flushRunning[0]|))))
(define-fun |iswWq.canceling[0]'| () Bool |iswWq.canceling[0]|)
(define-fun |skipped'| () Bool
  (ite (= action |Umount.ReadCounter|) (= |inFlight.counter| (_ bv0 3)) |skipped|))
(define-fun |pc.Switcher'| () |pc.Switcher|
  (ite (= action |Switcher.Count|) |pc.Switcher.SwitchMb|
  (ite (= action |Switcher.SwitchMb|) |pc.Switcher.LockInode|
  (ite (= action |Switcher.LockInode|) |pc.Switcher.Grab|
  (ite (= action |Switcher.Grab(refused)|) |pc.Switcher.UnlockRefused|
  (ite (= action |Switcher.Grab(not refused)|) |pc.Switcher.UnlockInode|
  (ite (= action |Switcher.UnlockInode|) |pc.Switcher.QueueRcuWork|
  (ite (or (= action |Switcher.QueueRcuWork|) (= action |Switcher.Uncount|)) |pc.Switcher.Done|
  (ite (= action |Switcher.UnlockRefused|) |pc.Switcher.Uncount| |pc.Switcher|)))))))))
(define-fun |pc.Kworker'| () |pc.Kworker|
  (ite (= action |Kworker.TakeWork|) |pc.Kworker.LockToMove|
  (ite (= action |Kworker.LockToMove|) |pc.Kworker.MoveInode|
  (ite (= action |Kworker.MoveInode|) |pc.Kworker.ClearSwitch|
  (ite (= action |Kworker.ClearSwitch|) |pc.Kworker.Iput|
  (ite (= action |Kworker.Iput|) |pc.Kworker.UncountWork|
  (ite (= action |Kworker.UncountWork|) |pc.Kworker.EndWork|
  (ite (= action |Kworker.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker|))))))))
(define-fun |pc.Umount'| () |pc.Umount|
  (ite (= action |Umount.ClearActive|) |pc.Umount.ReadCounter|
  (ite (= action |Umount.ReadCounter|)
    (ite (= |inFlight.counter| (_ bv0 3)) |pc.Umount.LockToEvict| |pc.Umount.StartBarrier|)
  (ite (= action |Umount.StartBarrier|) |pc.Umount.Barrier|
  (ite (= action |Umount.Barrier|) |pc.Umount.StartFlush|
  (ite (= action |Umount.StartFlush|) |pc.Umount.Flush|
  (ite (= action |Umount.Flush|) |pc.Umount.LockToEvict|
  (ite (= action |Umount.LockToEvict|) |pc.Umount.MarkFreeing|
  (ite (= action |Umount.MarkFreeing|) |pc.Umount.UnlockToEvict|
  (ite (= action |Umount.UnlockToEvict|) |pc.Umount.Evict|
  (ite (or (= action |Umount.Evict(freeing)|) (= action |Umount.Evict(not freeing)|))
    |pc.Umount.FreeSuper|
  (ite (= action |Umount.FreeSuper|) |pc.Umount.Done| |pc.Umount|))))))))))))
(define-fun |drained.Switcher'| () Bool |drained.Switcher|)
(define-fun |drained.Kworker'| () Bool |drained.Kworker|)

; Properties ---------------------------------------------------------------------------------------
; Who has a reference to the inode is counted, so that unmount can know of it.
(define-fun |CounterCoversRefs| () Bool
  (=> (bvslt (_ bv0 3) |sb.iCount[0]|) (bvslt (_ bv0 3) |inFlight.counter|)))
; No switch is uncounted before it is counted: with another one that adds up to none.
(define-fun |CounterNonNegative| () Bool (bvsle (_ bv0 3) |inFlight.counter|))
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
; Nobody lets go of a lock that is not held.
(define-fun |NoBadUnlockBalance| () Bool
  (and
    (=> |guard of Switcher.UnlockInode| |iLock.locked|)
    (=> |guard of Switcher.UnlockRefused| |iLock.locked|)
    (=> |guard of Kworker.ClearSwitch| |iLock.locked|)
    (=> |guard of Umount.UnlockToEvict| |iLock.locked|)))
; No rcu_head is given to call_rcu() while it is still queued.
(define-fun |NoDoubleCallRcu| () Bool (=> |guard of Switcher.QueueRcuWork| (not |rcu.queued[0]|)))
; Nobody queues on a workqueue that is being drained or destroyed.
(define-fun |NoQueueAfterDestroy| () Bool
  (=>
    (and
      |rcu.queued[0]|
      (not |rcu.holdup[0]|)
      (not (bvslt (_ bv0 3) |iswWq.worklist.length|))
      (not |iswWq.canceling[0]|)
      (not (= |iswWq.acceptance| |Acceptance.Everybody|)))
    false))
; Nobody drops a reference that is not there.
(define-fun |NoUnderflow| () Bool
  (=>
    (and
      |guard of Kworker.Iput|
      (bvsle
        (_ bv0 3)
        (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
    (not (= |sb.iCount[0]| (_ bv0 3)))))
; Where unmount finds no switch in flight, there is none.
(define-fun |NoSkippedSwitch| () Bool
  (=> |guard of Umount.MarkFreeing| (not (and (bvslt (_ bv0 3) |sb.iCount[0]|) |skipped|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=> |guard of Switcher.Count| (bvsle (bvadd |inFlight.counter| (_ bv1 3)) (_ bv1 3)))
    (=> |guard of Switcher.Grab(not refused)| (bvsle (bvadd |sb.iCount[0]| (_ bv1 3)) (_ bv1 3)))
    (=> |guard of Switcher.Uncount| (bvsle (bvneg (_ bv1 3)) (bvsub |inFlight.counter| (_ bv1 3))))
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
          |iswWq.worklist.length|)))
    (=>
      |guard of Kworker.Iput|
      (bvsle
        (_ bv0 3)
        (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
    (=>
      |guard of Kworker.UncountWork|
      (bvsle (bvneg (_ bv1 3)) (bvsub |inFlight.counter| (_ bv1 3))))
    (=> |guard of Kworker.EndWork| (bvsle (_ bv0 3) |index of Kworker.EndWork|))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Switcher| |pc.Switcher.Done|)
      (or (= |pc.Kworker| |pc.Kworker.TakeWork|) (= |pc.Kworker| |pc.Kworker.Done|))
      (= |pc.Umount| |pc.Umount.Done|))
    |guard of Switcher.Count|
    |guard of Switcher.SwitchMb|
    |guard of Switcher.LockInode|
    |guard of Switcher.Grab(refused)|
    |guard of Switcher.Grab(not refused)|
    |guard of Switcher.UnlockInode|
    |guard of Switcher.QueueRcuWork|
    |guard of Switcher.UnlockRefused|
    |guard of Switcher.Uncount|
    |guard of Softirq.QueueWork|
    |guard of Softirq.QueueWork(refused)|
    |guard of Softirq.QueueWork(pending)|
    |guard of Kworker.TakeWork|
    |guard of Kworker.LockToMove|
    |guard of Kworker.MoveInode|
    |guard of Kworker.ClearSwitch|
    |guard of Kworker.Iput|
    |guard of Kworker.UncountWork|
    |guard of Kworker.EndWork|
    |guard of Umount.ClearActive|
    |guard of Umount.ReadCounter|
    |guard of Umount.StartBarrier|
    |guard of Umount.Barrier|
    |guard of Umount.StartFlush|
    |guard of Umount.Flush|
    |guard of Umount.LockToEvict|
    |guard of Umount.MarkFreeing|
    |guard of Umount.UnlockToEvict|
    |guard of Umount.Evict(freeing)|
    |guard of Umount.Evict(not freeing)|
    |guard of Umount.FreeSuper|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |CounterCoversRefs| |CounterNonNegative| |NoLostSwitch| |NoBadUnlockBalance|
     |NoDoubleCallRcu| |NoQueueAfterDestroy| |NoUnderflow| |NoSkippedSwitch| |TypeInvariant|
     |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|sb.sActive| integer) (|sb.isActive| Bool) (|sb.freed| Bool) (|sb.iCount[0]| integer)
   (|sb.life[0]| |InodeLife|) (|iLock.locked| Bool) (|wbSwitch| Bool) (|inFlight.counter| integer)
   (|rcu.reading[0]| Bool) (|rcu.queued[0]| Bool) (|rcu.awaited[0]| Bool) (|rcu.holdup[0]| Bool)
   (|rcu.holdup[1]| Bool) (|iswWq.pool.current[0]| integer) (|iswWq.worklist.length| integer)
   (|iswWq.worklist[0]| integer) (|iswWq.acceptance| |Acceptance|) (|iswWq.flushPending[0]| Bool)
   (|iswWq.flushRunning[0]| Bool) (|iswWq.canceling[0]| Bool) (|skipped| Bool)
   (|pc.Switcher| |pc.Switcher|) (|pc.Kworker| |pc.Kworker|) (|pc.Umount| |pc.Umount|)
   (|drained.Switcher| Bool) (|drained.Kworker| Bool))
  Bool
  (and
    (types |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]| |iLock.locked|
       |wbSwitch| |inFlight.counter| |rcu.reading[0]| |rcu.queued[0]| |rcu.awaited[0]|
       |rcu.holdup[0]| |rcu.holdup[1]| |iswWq.pool.current[0]| |iswWq.worklist.length|
       |iswWq.worklist[0]| |iswWq.acceptance| |iswWq.flushPending[0]| |iswWq.flushRunning[0]|
       |iswWq.canceling[0]| |skipped| |pc.Switcher| |pc.Kworker| |pc.Umount| |drained.Switcher|
       |drained.Kworker|)
    ; CounterCoversRefs
    (=> (bvslt (_ bv0 3) |sb.iCount[0]|) (bvslt (_ bv0 3) |inFlight.counter|))
    ; CounterNonNegative
    (bvsle (_ bv0 3) |inFlight.counter|)
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
    ; NoBadUnlockBalance
    (and
      (=> (= |pc.Switcher| |pc.Switcher.UnlockInode|) |iLock.locked|)
      (=> (= |pc.Switcher| |pc.Switcher.UnlockRefused|) |iLock.locked|)
      (=> (= |pc.Kworker| |pc.Kworker.ClearSwitch|) |iLock.locked|)
      (=> (= |pc.Umount| |pc.Umount.UnlockToEvict|) |iLock.locked|))
    ; NoDoubleCallRcu
    (=> (= |pc.Switcher| |pc.Switcher.QueueRcuWork|) (not |rcu.queued[0]|))
    ; NoQueueAfterDestroy
    (=>
      (and
        |rcu.queued[0]|
        (not |rcu.holdup[0]|)
        (not (bvslt (_ bv0 3) |iswWq.worklist.length|))
        (not |iswWq.canceling[0]|)
        (not (= |iswWq.acceptance| |Acceptance.Everybody|)))
      false)
    ; NoUnderflow
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.Iput|)
        (bvsle
          (_ bv0 3)
          (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
      (not (= |sb.iCount[0]| (_ bv0 3))))
    ; NoSkippedSwitch
    (=>
      (= |pc.Umount| |pc.Umount.MarkFreeing|)
      (not (and (bvslt (_ bv0 3) |sb.iCount[0]|) |skipped|)))
    ; TypeInvariant
    (and
      (=>
        (= |pc.Switcher| |pc.Switcher.Count|)
        (bvsle (bvadd |inFlight.counter| (_ bv1 3)) (_ bv1 3)))
      (=>
        (and
          (= |pc.Switcher| |pc.Switcher.Grab|)
          (not (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|)))))
        (bvsle (bvadd |sb.iCount[0]| (_ bv1 3)) (_ bv1 3)))
      (=>
        (= |pc.Switcher| |pc.Switcher.Uncount|)
        (bvsle (bvneg (_ bv1 3)) (bvsub |inFlight.counter| (_ bv1 3))))
      (=>
        (and
          |rcu.queued[0]|
          (not |rcu.holdup[0]|)
          (not (bvslt (_ bv0 3) |iswWq.worklist.length|))
          (not |iswWq.canceling[0]|)
          (= |iswWq.acceptance| |Acceptance.Everybody|))
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
            |iswWq.worklist.length|)))
      (=>
        (= |pc.Kworker| |pc.Kworker.Iput|)
        (bvsle
          (_ bv0 3)
          (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
      (=>
        (= |pc.Kworker| |pc.Kworker.UncountWork|)
        (bvsle (bvneg (_ bv1 3)) (bvsub |inFlight.counter| (_ bv1 3))))
      (=> (= |pc.Kworker| |pc.Kworker.EndWork|) (bvsle (_ bv0 3) |iswWq.pool.current[0]|)))
    ; NoDeadlock
    (or
      (and
        (= |pc.Switcher| |pc.Switcher.Done|)
        (or (= |pc.Kworker| |pc.Kworker.TakeWork|) (= |pc.Kworker| |pc.Kworker.Done|))
        (= |pc.Umount| |pc.Umount.Done|))
      (= |pc.Switcher| |pc.Switcher.Count|)
      (= |pc.Switcher| |pc.Switcher.SwitchMb|)
      (and (= |pc.Switcher| |pc.Switcher.LockInode|) (not |iLock.locked|))
      (and
        (= |pc.Switcher| |pc.Switcher.Grab|)
        (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|))))
      (and
        (= |pc.Switcher| |pc.Switcher.Grab|)
        (not (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|)))))
      (= |pc.Switcher| |pc.Switcher.UnlockInode|)
      (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)
      (= |pc.Switcher| |pc.Switcher.UnlockRefused|)
      (= |pc.Switcher| |pc.Switcher.Uncount|)
      (and
        |rcu.queued[0]|
        (not |rcu.holdup[0]|)
        (not (bvslt (_ bv0 3) |iswWq.worklist.length|))
        (not |iswWq.canceling[0]|)
        (= |iswWq.acceptance| |Acceptance.Everybody|))
      (and
        |rcu.queued[0]|
        (not |rcu.holdup[0]|)
        (not (bvslt (_ bv0 3) |iswWq.worklist.length|))
        (not |iswWq.canceling[0]|)
        (not (= |iswWq.acceptance| |Acceptance.Everybody|)))
      (and
        |rcu.queued[0]|
        (not |rcu.holdup[0]|)
        (or (bvslt (_ bv0 3) |iswWq.worklist.length|) |iswWq.canceling[0]|))
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (bvslt (_ bv0 3) |iswWq.worklist.length|)
        (not (= |iswWq.pool.current[0]| (_ bv0 3))))
      (and (= |pc.Kworker| |pc.Kworker.LockToMove|) (not |iLock.locked|))
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (= |pc.Kworker| |pc.Kworker.Iput|)
      (= |pc.Kworker| |pc.Kworker.UncountWork|)
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (= |pc.Umount| |pc.Umount.ClearActive|)
      (= |pc.Umount| |pc.Umount.ReadCounter|)
      (= |pc.Umount| |pc.Umount.StartBarrier|)
      (and (= |pc.Umount| |pc.Umount.Barrier|) (not |rcu.awaited[0]|))
      (and
        (= |pc.Umount| |pc.Umount.StartFlush|)
        (not (or |iswWq.flushPending[0]| |iswWq.flushRunning[0]|)))
      (and
        (= |pc.Umount| |pc.Umount.Flush|)
        (not (or |iswWq.flushPending[0]| |iswWq.flushRunning[0]|)))
      (and (= |pc.Umount| |pc.Umount.LockToEvict|) (not |iLock.locked|))
      (= |pc.Umount| |pc.Umount.MarkFreeing|)
      (= |pc.Umount| |pc.Umount.UnlockToEvict|)
      (and (= |pc.Umount| |pc.Umount.Evict|) (not (= |sb.life[0]| |InodeLife.Live|)))
      (and (= |pc.Umount| |pc.Umount.Evict|) (= |sb.life[0]| |InodeLife.Live|))
      (= |pc.Umount| |pc.Umount.FreeSuper|))
    (or
      (bvsle |sb.iCount[0]| (_ bv0 3))
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockInode|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))
        (not (= |pc.Switcher| |pc.Switcher.Uncount|))))
    (or
      (bvsle |sb.iCount[0]| (_ bv0 3))
      (and
        (not (= |pc.Kworker| |pc.Kworker.UncountWork|))
        (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (bvsle (_ bv1 3) |inFlight.counter|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockInode|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))
        (not (= |pc.Switcher| |pc.Switcher.Uncount|))))
    (or
      (bvsle (_ bv1 3) |inFlight.counter|)
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.Iput|)
      (= |pc.Kworker| |pc.Kworker.EndWork|))
    (or
      (bvsle (_ bv1 3) |sb.iCount[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (not |iswWq.canceling[0]|)
    (or
      (bvsle |iswWq.pool.current[0]| (bvneg (_ bv1 3)))
      (not (= |pc.Kworker| |pc.Kworker.TakeWork|)))
    (or
      (bvsle (_ bv0 3) |iswWq.pool.current[0]|)
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.Iput|)
      (= |pc.Kworker| |pc.Kworker.EndWork|))
    (or
      (bvsle (_ bv0 3) |iswWq.pool.current[0]|)
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.LockToMove|)
      (= |pc.Kworker| |pc.Kworker.Iput|)
      (= |pc.Kworker| |pc.Kworker.UncountWork|))
    (or
      (bvsle (_ bv0 3) |iswWq.pool.current[0]|)
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.LockToMove|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
    (or
      (not |wbSwitch|)
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.LockToMove|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|))
    (or
      (not |wbSwitch|)
      |rcu.queued[0]|
      (bvsle (_ bv0 3) |iswWq.pool.current[0]|)
      (bvsle (_ bv1 3) |iswWq.worklist.length|)
      (= |pc.Switcher| |pc.Switcher.UnlockInode|)
      (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)
      (= |pc.Switcher| |pc.Switcher.UnlockRefused|)
      (= |pc.Switcher| |pc.Switcher.Uncount|))
    (or
      (and (bvsle (_ bv0 3) |inFlight.counter|) (bvsle |inFlight.counter| (_ bv0 3)))
      (and (not (= |pc.Kworker| |pc.Kworker.EndWork|)) (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (bvsle (_ bv1 3) |sb.iCount[0]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.LockToMove|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (or (not |rcu.queued[0]|) (bvsle |iswWq.worklist.length| (_ bv0 3)))
    (or (bvsle (_ bv1 3) |sb.iCount[0]|) (bvsle |iswWq.worklist.length| (_ bv0 3)))
    (or (bvsle (_ bv1 3) |sb.iCount[0]|) (not |rcu.queued[0]|))
    (or
      (bvsle (_ bv1 3) |sb.iCount[0]|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))))
    (or
      (not |wbSwitch|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockInode|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))
        (not (= |pc.Switcher| |pc.Switcher.Uncount|))))
    (or
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|)))
      (not (= |pc.Umount| |pc.Umount.UnlockToEvict|)))
    (or |iLock.locked| (not (= |pc.Switcher| |pc.Switcher.Grab|)))
    (or
      |iLock.locked|
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (or
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|)))
      (not (= |pc.Umount| |pc.Umount.UnlockToEvict|)))
    (or
      (bvsle |iswWq.pool.current[0]| (bvneg (_ bv1 3)))
      (not (= |pc.Switcher| |pc.Switcher.Count|)))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))
        (not (= |pc.Switcher| |pc.Switcher.Uncount|))))
    (or
      (bvsle |iswWq.pool.current[0]| (bvneg (_ bv1 3)))
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))
        (not (= |pc.Switcher| |pc.Switcher.Uncount|))))
    (or (not |rcu.queued[0]|) (bvsle |iswWq.pool.current[0]| (bvneg (_ bv1 3))))
    (or |iLock.locked| (not (= |pc.Umount| |pc.Umount.MarkFreeing|)))
    (or
      (bvsle |iswWq.pool.current[0]| (bvneg (_ bv1 3)))
      (and
        (not (= |pc.Switcher| |pc.Switcher.SwitchMb|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
        (not (= |pc.Switcher| |pc.Switcher.Uncount|))))
    (or (not |rcu.queued[0]|) (= |pc.Switcher| |pc.Switcher.Done|))
    (not (= |iswWq.acceptance| |Acceptance.OwnWorks|))
    (not (= |iswWq.acceptance| |Acceptance.Nobody|))
    (or (not |sb.isActive|) (not |skipped|))
    (or (bvsle |sb.iCount[0]| (_ bv0 3)) (not |skipped|))
    (or
      (bvsle |sb.iCount[0]| (_ bv0 3))
      (and
        (not (= |pc.Switcher| |pc.Switcher.SwitchMb|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))))
    (or (bvsle |iswWq.pool.current[0]| (bvneg (_ bv1 3))) (bvsle |iswWq.worklist.length| (_ bv0 3)))
    (or
      (not |iLock.locked|)
      (bvsle (_ bv1 3) |inFlight.counter|)
      (and
        (not (= |pc.Umount| |pc.Umount.ReadCounter|))
        (not (= |pc.Umount| |pc.Umount.Flush|))
        (not (= |pc.Umount| |pc.Umount.Evict|))))
    (or
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockInode|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))
        (not (= |pc.Switcher| |pc.Switcher.Uncount|)))
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.Iput|)
      (= |pc.Kworker| |pc.Kworker.EndWork|))
    (or |rcu.queued[0]| (not |rcu.awaited[0]|))
    (not |rcu.reading[0]|)
    (not |rcu.holdup[0]|)
    (or (bvsle (_ bv1 3) |iswWq.worklist.length|) (not |iswWq.flushPending[0]|))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.LockInode|))
      (and
        (not (= |pc.Umount| |pc.Umount.StartBarrier|))
        (not (= |pc.Umount| |pc.Umount.LockToEvict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))))
    (or (not |iswWq.flushRunning[0]|) (not (= |pc.Kworker| |pc.Kworker.TakeWork|)))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.Done|))
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (= |pc.Kworker| |pc.Kworker.Done|)
      (and (not (= |pc.Umount| |pc.Umount.StartFlush|)) (not (= |pc.Umount| |pc.Umount.Flush|))))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.LockInode|))
      (and (not (= |pc.Umount| |pc.Umount.StartFlush|)) (not (= |pc.Umount| |pc.Umount.Flush|))))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.Uncount|))
      (and
        (not (= |pc.Umount| |pc.Umount.ClearActive|))
        (not (= |pc.Umount| |pc.Umount.StartBarrier|))
        (not (= |pc.Umount| |pc.Umount.StartFlush|))
        (not (= |pc.Umount| |pc.Umount.LockToEvict|))))
    (or
      (not |iLock.locked|)
      (bvsle (_ bv1 3) |inFlight.counter|)
      (and
        (not (= |pc.Umount| |pc.Umount.ClearActive|))
        (not (= |pc.Umount| |pc.Umount.StartBarrier|))
        (not (= |pc.Umount| |pc.Umount.StartFlush|))
        (not (= |pc.Umount| |pc.Umount.LockToEvict|))))
    (or
      (not |iLock.locked|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.SwitchMb|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)))
      (and
        (not (= |pc.Umount| |pc.Umount.ReadCounter|))
        (not (= |pc.Umount| |pc.Umount.Barrier|))
        (not (= |pc.Umount| |pc.Umount.Evict|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (not |iLock.locked|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.SwitchMb|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)))
      (and
        (not (= |pc.Umount| |pc.Umount.ClearActive|))
        (not (= |pc.Umount| |pc.Umount.StartBarrier|))
        (not (= |pc.Umount| |pc.Umount.StartFlush|))
        (not (= |pc.Umount| |pc.Umount.LockToEvict|))))
    (or
      (bvsle (_ bv1 3) |inFlight.counter|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.SwitchMb|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
        (not (= |pc.Switcher| |pc.Switcher.Uncount|))))
    (or
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|)))
      (not (= |pc.Umount| |pc.Umount.MarkFreeing|)))
    (or (not (= |pc.Switcher| |pc.Switcher.Grab|)) (not (= |pc.Umount| |pc.Umount.UnlockToEvict|)))
    (or
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|)))
      (not (= |pc.Umount| |pc.Umount.MarkFreeing|)))
    (or (not |sb.isActive|) (not (= |pc.Umount| |pc.Umount.ReadCounter|)))
    (or
      (not |iLock.locked|)
      (bvsle (_ bv1 3) |inFlight.counter|)
      (and
        (not (= |pc.Umount| |pc.Umount.StartBarrier|))
        (not (= |pc.Umount| |pc.Umount.LockToEvict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))))
    (or
      (not |iLock.locked|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
        (not (= |pc.Switcher| |pc.Switcher.Uncount|)))
      (and
        (not (= |pc.Umount| |pc.Umount.ReadCounter|))
        (not (= |pc.Umount| |pc.Umount.Flush|))
        (not (= |pc.Umount| |pc.Umount.Evict|))))
    (or
      (not |iLock.locked|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.SwitchMb|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)))
      (and (not (= |pc.Umount| |pc.Umount.FreeSuper|)) (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.LockInode|))
      (and
        (not (= |pc.Umount| |pc.Umount.ClearActive|))
        (not (= |pc.Umount| |pc.Umount.StartBarrier|))
        (not (= |pc.Umount| |pc.Umount.StartFlush|))
        (not (= |pc.Umount| |pc.Umount.LockToEvict|))))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.Done|))
      (and
        (not (= |pc.Kworker| |pc.Kworker.TakeWork|))
        (not (= |pc.Kworker| |pc.Kworker.LockToMove|)))
      (and
        (not (= |pc.Umount| |pc.Umount.StartBarrier|))
        (not (= |pc.Umount| |pc.Umount.LockToEvict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.Done|))
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (= |pc.Kworker| |pc.Kworker.Done|)
      (and
        (not (= |pc.Umount| |pc.Umount.ReadCounter|))
        (not (= |pc.Umount| |pc.Umount.Barrier|))
        (not (= |pc.Umount| |pc.Umount.Evict|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.LockInode|))
      (and
        (not (= |pc.Umount| |pc.Umount.ReadCounter|))
        (not (= |pc.Umount| |pc.Umount.Barrier|))
        (not (= |pc.Umount| |pc.Umount.Evict|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (not |iLock.locked|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.SwitchMb|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)))
      (and (not (= |pc.Umount| |pc.Umount.StartFlush|)) (not (= |pc.Umount| |pc.Umount.Flush|))))
    (or
      (not |iLock.locked|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
        (not (= |pc.Switcher| |pc.Switcher.Uncount|)))
      (and
        (not (= |pc.Umount| |pc.Umount.StartBarrier|))
        (not (= |pc.Umount| |pc.Umount.Barrier|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.Done|))
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (= |pc.Kworker| |pc.Kworker.Done|)
      (and
        (not (= |pc.Umount| |pc.Umount.ClearActive|))
        (not (= |pc.Umount| |pc.Umount.ReadCounter|))))
    (or (not (= |pc.Switcher| |pc.Switcher.Grab|)) (not (= |pc.Umount| |pc.Umount.MarkFreeing|)))
    (or
      (not |iLock.locked|)
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.LockToMove|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (and
        (not (= |pc.Umount| |pc.Umount.StartBarrier|))
        (not (= |pc.Umount| |pc.Umount.LockToEvict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))))
    (or
      (not |iLock.locked|)
      (bvsle (_ bv1 3) |inFlight.counter|)
      (and
        (not (= |pc.Umount| |pc.Umount.ReadCounter|))
        (not (= |pc.Umount| |pc.Umount.Barrier|))
        (not (= |pc.Umount| |pc.Umount.Evict|))
        (not (= |pc.Umount| |pc.Umount.Done|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]| |iLock.locked|
       |wbSwitch| |inFlight.counter| |rcu.reading[0]| |rcu.queued[0]| |rcu.awaited[0]|
       |rcu.holdup[0]| |rcu.holdup[1]| |iswWq.pool.current[0]| |iswWq.worklist.length|
       |iswWq.worklist[0]| |iswWq.acceptance| |iswWq.flushPending[0]| |iswWq.flushRunning[0]|
       |iswWq.canceling[0]| |skipped| |pc.Switcher| |pc.Kworker| |pc.Umount| |drained.Switcher|
       |drained.Kworker|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]| |iLock.locked|
     |wbSwitch| |inFlight.counter| |rcu.reading[0]| |rcu.queued[0]| |rcu.awaited[0]|
     |rcu.holdup[0]| |rcu.holdup[1]| |iswWq.pool.current[0]| |iswWq.worklist.length|
     |iswWq.worklist[0]| |iswWq.acceptance| |iswWq.flushPending[0]| |iswWq.flushRunning[0]|
     |iswWq.canceling[0]| |skipped| |pc.Switcher| |pc.Kworker| |pc.Umount| |drained.Switcher|
     |drained.Kworker|))
(assert step)
(assert
  (not
    (invariant |sb.sActive'| |sb.isActive'| |sb.freed'| |sb.iCount[0]'| |sb.life[0]'|
       |iLock.locked'| |wbSwitch'| |inFlight.counter'| |rcu.reading[0]'| |rcu.queued[0]'|
       |rcu.awaited[0]'| |rcu.holdup[0]'| |rcu.holdup[1]'| |iswWq.pool.current[0]'|
       |iswWq.worklist.length'| |iswWq.worklist[0]'| |iswWq.acceptance'| |iswWq.flushPending[0]'|
       |iswWq.flushRunning[0]'| |iswWq.canceling[0]'| |skipped'| |pc.Switcher'| |pc.Kworker'|
       |pc.Umount'| |drained.Switcher'| |drained.Kworker'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]| |iLock.locked|
     |wbSwitch| |inFlight.counter| |rcu.reading[0]| |rcu.queued[0]| |rcu.awaited[0]|
     |rcu.holdup[0]| |rcu.holdup[1]| |iswWq.pool.current[0]| |iswWq.worklist.length|
     |iswWq.worklist[0]| |iswWq.acceptance| |iswWq.flushPending[0]| |iswWq.flushRunning[0]|
     |iswWq.canceling[0]| |skipped| |pc.Switcher| |pc.Kworker| |pc.Umount| |drained.Switcher|
     |drained.Kworker|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: a4a351b1a39ca2ac29dfd292d85f884fc702cf201d61fef845d5eeff618cb909
