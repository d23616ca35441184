; writeback/cgroup-switch, variant EvictWaitsNoReference, switches=1, queuedFirst=false,
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
; A certificate for NoLostSwitch, NoBadUnlockBalance, NoDoubleCallRcu, NoQueueAfterDestroy,
; NoUseAfterFree, NoBusyInodes, TypeInvariant, NoDeadlock: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
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
(define-sort |pc.Switcher| () (_ BitVec 3))
(define-fun |pc.Switcher.LockInode| () |pc.Switcher| #b000)
(define-fun |pc.Switcher.Grab| () |pc.Switcher| #b001)
(define-fun |pc.Switcher.UnlockInode| () |pc.Switcher| #b010)
(define-fun |pc.Switcher.QueueRcuWork| () |pc.Switcher| #b011)
(define-fun |pc.Switcher.UnlockRefused| () |pc.Switcher| #b100)
(define-fun |pc.Switcher.Done| () |pc.Switcher| #b101)
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
(define-fun |pc.Umount.Evict| () |pc.Umount| #b0100)
(define-fun |pc.Umount.FreeSuper| () |pc.Umount| #b0101)
(define-fun |pc.Umount.UnlockToWait| () |pc.Umount| #b0110)
(define-fun |pc.Umount.AwaitSwitch| () |pc.Umount| #b0111)
(define-fun |pc.Umount.Done| () |pc.Umount| #b1000)

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
    (= |pc.Switcher| |pc.Switcher.LockInode|)
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (= |pc.Umount| |pc.Umount.ClearActive|)
    |drained.Switcher|
    |drained.Kworker|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Switcher: LockInode, fs/fs-writeback.c:inode_switch_wbs
(define-fun |Switcher.LockInode| () action #b00000)
(define-fun |guard of Switcher.LockInode| () Bool
  (and (= |pc.Switcher| |pc.Switcher.LockInode|) (not |iLock.locked|)))

; Switcher: Grab(refused), fs/fs-writeback.c:inode_prepare_wbs_switch
(define-fun |Switcher.Grab(refused)| () action #b00001)
(define-fun |guard of Switcher.Grab(refused)| () Bool
  (and
    (= |pc.Switcher| |pc.Switcher.Grab|)
    (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|)))))

; Switcher: Grab(not refused), fs/fs-writeback.c:inode_prepare_wbs_switch
(define-fun |Switcher.Grab(not refused)| () action #b00010)
(define-fun |guard of Switcher.Grab(not refused)| () Bool
  (and
    (= |pc.Switcher| |pc.Switcher.Grab|)
    (not (or (not |sb.isActive|) |wbSwitch| (not (= |sb.life[0]| |InodeLife.Live|))))))

; Switcher: UnlockInode, fs/fs-writeback.c:inode_switch_wbs
(define-fun |Switcher.UnlockInode| () action #b00011)
(define-fun |guard of Switcher.UnlockInode| () Bool (= |pc.Switcher| |pc.Switcher.UnlockInode|))

; Switcher: QueueRcuWork, fs/fs-writeback.c:inode_switch_wbs
(define-fun |Switcher.QueueRcuWork| () action #b00100)
(define-fun |guard of Switcher.QueueRcuWork| () Bool (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))

; Switcher: UnlockRefused, fs/fs-writeback.c:inode_switch_wbs
(define-fun |Switcher.UnlockRefused| () action #b00101)
(define-fun |guard of Switcher.UnlockRefused| () Bool (= |pc.Switcher| |pc.Switcher.UnlockRefused|))

; Softirq: QueueWork, kernel/workqueue.c:rcu_work_rcufn
(define-fun |Softirq.QueueWork| () action #b00110)
(define-fun |guard of Softirq.QueueWork| () Bool
  (and
    |rcu.queued[0]|
    (not |rcu.holdup[0]|)
    (not (bvslt (_ bv0 3) |iswWq.worklist.length|))
    (not |iswWq.canceling[0]|)
    (= |iswWq.acceptance| |Acceptance.Everybody|)))

; Softirq: QueueWork(refused), kernel/workqueue.c:rcu_work_rcufn
(define-fun |Softirq.QueueWork(refused)| () action #b00111)
(define-fun |guard of Softirq.QueueWork(refused)| () Bool
  (and
    |rcu.queued[0]|
    (not |rcu.holdup[0]|)
    (not (bvslt (_ bv0 3) |iswWq.worklist.length|))
    (not |iswWq.canceling[0]|)
    (not (= |iswWq.acceptance| |Acceptance.Everybody|))))

; Softirq: QueueWork(pending), kernel/workqueue.c:rcu_work_rcufn
(define-fun |Softirq.QueueWork(pending)| () action #b01000)
(define-fun |guard of Softirq.QueueWork(pending)| () Bool
  (and
    |rcu.queued[0]|
    (not |rcu.holdup[0]|)
    (or (bvslt (_ bv0 3) |iswWq.worklist.length|) |iswWq.canceling[0]|)))

; Kworker: TakeWork, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.TakeWork| () action #b01001)
(define-fun |guard of Kworker.TakeWork| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (bvslt (_ bv0 3) |iswWq.worklist.length|)
    (not (= |iswWq.pool.current[0]| (_ bv0 3)))))

; Kworker: LockToMove, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.LockToMove| () action #b01010)
(define-fun |guard of Kworker.LockToMove| () Bool
  (and (= |pc.Kworker| |pc.Kworker.LockToMove|) (not |iLock.locked|)))

; Kworker: MoveInode, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.MoveInode| () action #b01011)
(define-fun |guard of Kworker.MoveInode| () Bool (= |pc.Kworker| |pc.Kworker.MoveInode|))

; Kworker: ClearSwitch, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.ClearSwitch| () action #b01100)
(define-fun |guard of Kworker.ClearSwitch| () Bool (= |pc.Kworker| |pc.Kworker.ClearSwitch|))

; Kworker: EndWork, fs/fs-writeback.c:inode_switch_wbs_work_fn
(define-fun |Kworker.EndWork| () action #b01101)
(define-fun |guard of Kworker.EndWork| () Bool (= |pc.Kworker| |pc.Kworker.EndWork|))
(define-fun |index of Kworker.EndWork| () integer |iswWq.pool.current[0]|)

; Umount: ClearActive, fs/super.c:generic_shutdown_super
(define-fun |Umount.ClearActive| () action #b01110)
(define-fun |guard of Umount.ClearActive| () Bool (= |pc.Umount| |pc.Umount.ClearActive|))

; Umount: LockToEvict, fs/super.c:generic_shutdown_super
(define-fun |Umount.LockToEvict| () action #b01111)
(define-fun |guard of Umount.LockToEvict| () Bool
  (and (= |pc.Umount| |pc.Umount.LockToEvict|) (not |iLock.locked|)))

; Umount: MarkFreeing(switching), fs/super.c:generic_shutdown_super
(define-fun |Umount.MarkFreeing(switching)| () action #b10000)
(define-fun |guard of Umount.MarkFreeing(switching)| () Bool
  (and (= |pc.Umount| |pc.Umount.MarkFreeing|) (not (bvslt (_ bv0 3) |sb.iCount[0]|)) |wbSwitch|))

; Umount: MarkFreeing(not switching), fs/super.c:generic_shutdown_super
(define-fun |Umount.MarkFreeing(not switching)| () action #b10001)
(define-fun |guard of Umount.MarkFreeing(not switching)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.MarkFreeing|)
    (not (and (not (bvslt (_ bv0 3) |sb.iCount[0]|)) |wbSwitch|))))

; Umount: UnlockToEvict, fs/super.c:generic_shutdown_super
(define-fun |Umount.UnlockToEvict| () action #b10010)
(define-fun |guard of Umount.UnlockToEvict| () Bool (= |pc.Umount| |pc.Umount.UnlockToEvict|))

; Umount: Evict(freeing), fs/super.c:generic_shutdown_super
(define-fun |Umount.Evict(freeing)| () action #b10011)
(define-fun |guard of Umount.Evict(freeing)| () Bool
  (and (= |pc.Umount| |pc.Umount.Evict|) (not (= |sb.life[0]| |InodeLife.Live|))))

; Umount: Evict(not freeing), fs/super.c:generic_shutdown_super
(define-fun |Umount.Evict(not freeing)| () action #b10100)
(define-fun |guard of Umount.Evict(not freeing)| () Bool
  (and (= |pc.Umount| |pc.Umount.Evict|) (= |sb.life[0]| |InodeLife.Live|)))

; Umount: FreeSuper, fs/super.c:generic_shutdown_super
(define-fun |Umount.FreeSuper| () action #b10101)
(define-fun |guard of Umount.FreeSuper| () Bool (= |pc.Umount| |pc.Umount.FreeSuper|))

; Umount: UnlockToWait, fs/super.c:generic_shutdown_super
(define-fun |Umount.UnlockToWait| () action #b10110)
(define-fun |guard of Umount.UnlockToWait| () Bool (= |pc.Umount| |pc.Umount.UnlockToWait|))

; Umount: AwaitSwitch, fs/super.c:generic_shutdown_super
(define-fun |Umount.AwaitSwitch| () action #b10111)
(define-fun |guard of Umount.AwaitSwitch| () Bool
  (and (= |pc.Umount| |pc.Umount.AwaitSwitch|) (not |wbSwitch|)))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Switcher.LockInode|) |guard of Switcher.LockInode|)
    (and (= action |Switcher.Grab(refused)|) |guard of Switcher.Grab(refused)|)
    (and (= action |Switcher.Grab(not refused)|) |guard of Switcher.Grab(not refused)|)
    (and (= action |Switcher.UnlockInode|) |guard of Switcher.UnlockInode|)
    (and (= action |Switcher.QueueRcuWork|) |guard of Switcher.QueueRcuWork|)
    (and (= action |Switcher.UnlockRefused|) |guard of Switcher.UnlockRefused|)
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
      (= action |Kworker.EndWork|)
      |guard of Kworker.EndWork|
      (bvsle (_ bv0 3) |index of Kworker.EndWork|))
    (and (= action |Umount.ClearActive|) |guard of Umount.ClearActive|)
    (and (= action |Umount.LockToEvict|) |guard of Umount.LockToEvict|)
    (and (= action |Umount.MarkFreeing(switching)|) |guard of Umount.MarkFreeing(switching)|)
    (and
      (= action |Umount.MarkFreeing(not switching)|)
      |guard of Umount.MarkFreeing(not switching)|)
    (and (= action |Umount.UnlockToEvict|) |guard of Umount.UnlockToEvict|)
    (and (= action |Umount.Evict(freeing)|) |guard of Umount.Evict(freeing)|)
    (and (= action |Umount.Evict(not freeing)|) |guard of Umount.Evict(not freeing)|)
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
  (ite (= action |Umount.Evict(freeing)|) |InodeLife.Gone| |sb.life[0]|)))
(define-fun |iLock.locked'| () Bool
  (ite (or
         (= action |Switcher.LockInode|)
         (= action |Kworker.LockToMove|)
         (= action |Umount.LockToEvict|)) true
  (ite (or
         (= action |Switcher.UnlockInode|)
         (= action |Switcher.UnlockRefused|)
         (= action |Kworker.ClearSwitch|)
         (= action |Umount.UnlockToEvict|)
         (= action |Umount.UnlockToWait|)) false
    |iLock.locked|)))
(define-fun |wbSwitch'| () Bool
  (ite (= action |Switcher.Grab(not refused)|) true
  (ite (= action |Kworker.ClearSwitch|) false |wbSwitch|)))
(define-fun |inFlight.counter'| () integer |inFlight.counter|)
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
    |rcu.awaited[0]|))
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
  (ite (= action |Kworker.TakeWork|) false |iswWq.flushPending[0]|))
(define-fun |iswWq.flushRunning[0]'| () Bool
  (ite (= action |Kworker.TakeWork|) |iswWq.flushPending[0]|
  (ite (= action |Kworker.EndWork|)
    (ite (= |index of Kworker.EndWork| (_ bv0 3)) false |iswWq.flushRunning[0]|)
    |iswWq.flushRunning[0]|)))
(define-fun |iswWq.canceling[0]'| () Bool |iswWq.canceling[0]|)
(define-fun |skipped'| () Bool |skipped|)
(define-fun |pc.Switcher'| () |pc.Switcher|
  (ite (= action |Switcher.LockInode|) |pc.Switcher.Grab|
  (ite (= action |Switcher.Grab(refused)|) |pc.Switcher.UnlockRefused|
  (ite (= action |Switcher.Grab(not refused)|) |pc.Switcher.UnlockInode|
  (ite (= action |Switcher.UnlockInode|) |pc.Switcher.QueueRcuWork|
  (ite (or (= action |Switcher.QueueRcuWork|) (= action |Switcher.UnlockRefused|))
    |pc.Switcher.Done|
    |pc.Switcher|))))))
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
  (ite (= action |Umount.UnlockToEvict|) |pc.Umount.Evict|
  (ite (or (= action |Umount.Evict(freeing)|) (= action |Umount.Evict(not freeing)|))
    |pc.Umount.FreeSuper|
  (ite (= action |Umount.FreeSuper|) |pc.Umount.Done|
  (ite (= action |Umount.UnlockToWait|) |pc.Umount.AwaitSwitch| |pc.Umount|)))))))))
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
; Nobody lets go of a lock that is not held.
(define-fun |NoBadUnlockBalance| () Bool
  (and
    (=> |guard of Switcher.UnlockInode| |iLock.locked|)
    (=> |guard of Switcher.UnlockRefused| |iLock.locked|)
    (=> |guard of Kworker.ClearSwitch| |iLock.locked|)
    (=> |guard of Umount.UnlockToEvict| |iLock.locked|)
    (=> |guard of Umount.UnlockToWait| |iLock.locked|)))
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
; Nobody touches memory that has been freed.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=> |guard of Kworker.MoveInode| (not |sb.freed|))
    (=> |guard of Kworker.MoveInode| (not (= |sb.life[0]| |InodeLife.Gone|)))
    (=> |guard of Kworker.ClearSwitch| (not |sb.freed|))
    (=> |guard of Kworker.ClearSwitch| (not (= |sb.life[0]| |InodeLife.Gone|)))))
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
          |iswWq.worklist.length|)))
    (=> |guard of Kworker.EndWork| (bvsle (_ bv0 3) |index of Kworker.EndWork|))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Switcher| |pc.Switcher.Done|)
      (or (= |pc.Kworker| |pc.Kworker.TakeWork|) (= |pc.Kworker| |pc.Kworker.Done|))
      (= |pc.Umount| |pc.Umount.Done|))
    |guard of Switcher.LockInode|
    |guard of Switcher.Grab(refused)|
    |guard of Switcher.Grab(not refused)|
    |guard of Switcher.UnlockInode|
    |guard of Switcher.QueueRcuWork|
    |guard of Switcher.UnlockRefused|
    |guard of Softirq.QueueWork|
    |guard of Softirq.QueueWork(refused)|
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
    |guard of Umount.Evict(freeing)|
    |guard of Umount.Evict(not freeing)|
    |guard of Umount.FreeSuper|
    |guard of Umount.UnlockToWait|
    |guard of Umount.AwaitSwitch|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoLostSwitch| |NoBadUnlockBalance| |NoDoubleCallRcu| |NoQueueAfterDestroy|
     |NoUseAfterFree| |NoBusyInodes| |TypeInvariant| |NoDeadlock|))

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
      (=> (= |pc.Umount| |pc.Umount.UnlockToEvict|) |iLock.locked|)
      (=> (= |pc.Umount| |pc.Umount.UnlockToWait|) |iLock.locked|))
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
    ; NoUseAfterFree
    (and
      (=> (= |pc.Kworker| |pc.Kworker.MoveInode|) (not |sb.freed|))
      (=> (= |pc.Kworker| |pc.Kworker.MoveInode|) (not (= |sb.life[0]| |InodeLife.Gone|)))
      (=> (= |pc.Kworker| |pc.Kworker.ClearSwitch|) (not |sb.freed|))
      (=> (= |pc.Kworker| |pc.Kworker.ClearSwitch|) (not (= |sb.life[0]| |InodeLife.Gone|))))
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
    ; TypeInvariant
    (and
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
      (=> (= |pc.Kworker| |pc.Kworker.EndWork|) (bvsle (_ bv0 3) |iswWq.pool.current[0]|)))
    ; NoDeadlock
    (or
      (and
        (= |pc.Switcher| |pc.Switcher.Done|)
        (or (= |pc.Kworker| |pc.Kworker.TakeWork|) (= |pc.Kworker| |pc.Kworker.Done|))
        (= |pc.Umount| |pc.Umount.Done|))
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
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (= |pc.Umount| |pc.Umount.ClearActive|)
      (and (= |pc.Umount| |pc.Umount.LockToEvict|) (not |iLock.locked|))
      (and
        (= |pc.Umount| |pc.Umount.MarkFreeing|)
        (not (bvslt (_ bv0 3) |sb.iCount[0]|))
        |wbSwitch|)
      (and
        (= |pc.Umount| |pc.Umount.MarkFreeing|)
        (not (and (not (bvslt (_ bv0 3) |sb.iCount[0]|)) |wbSwitch|)))
      (= |pc.Umount| |pc.Umount.UnlockToEvict|)
      (and (= |pc.Umount| |pc.Umount.Evict|) (not (= |sb.life[0]| |InodeLife.Live|)))
      (and (= |pc.Umount| |pc.Umount.Evict|) (= |sb.life[0]| |InodeLife.Live|))
      (= |pc.Umount| |pc.Umount.FreeSuper|)
      (= |pc.Umount| |pc.Umount.UnlockToWait|)
      (and (= |pc.Umount| |pc.Umount.AwaitSwitch|) (not |wbSwitch|)))
    (bvsle |sb.iCount[0]| (_ bv0 3))
    (and (bvsle (_ bv0 3) |inFlight.counter|) (bvsle |inFlight.counter| (_ bv0 3)))
    (not |iswWq.canceling[0]|)
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
    (or
      (not |wbSwitch|)
      |rcu.queued[0]|
      (bvsle (_ bv1 3) |iswWq.worklist.length|)
      (= |pc.Switcher| |pc.Switcher.UnlockInode|)
      (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.TakeWork|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))))
    (or
      (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (or
      (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (or
      (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))
      (and
        (not (= |pc.Umount| |pc.Umount.MarkFreeing|))
        (not (= |pc.Umount| |pc.Umount.UnlockToWait|))))
    (or
      (not (= |pc.Switcher| |pc.Switcher.UnlockRefused|))
      (and
        (not (= |pc.Umount| |pc.Umount.MarkFreeing|))
        (not (= |pc.Umount| |pc.Umount.UnlockToEvict|))))
    (or
      |iLock.locked|
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (or |iLock.locked| (not (= |pc.Switcher| |pc.Switcher.Grab|)))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))))
    (or
      |wbSwitch|
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))))
    (or (not |rcu.queued[0]|) (bvsle |iswWq.worklist.length| (_ bv0 3)))
    (or
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|)))
      (and
        (not (= |pc.Umount| |pc.Umount.MarkFreeing|))
        (not (= |pc.Umount| |pc.Umount.UnlockToWait|))))
    (or
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|)))
      (and
        (not (= |pc.Umount| |pc.Umount.MarkFreeing|))
        (not (= |pc.Umount| |pc.Umount.UnlockToEvict|))))
    (or
      (and
        (not (= |pc.Switcher| |pc.Switcher.Grab|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)))
      (not (= |pc.Umount| |pc.Umount.UnlockToEvict|)))
    (or
      (not |wbSwitch|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockInode|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))))
    (or
      |iLock.locked|
      (and
        (not (= |pc.Umount| |pc.Umount.MarkFreeing|))
        (not (= |pc.Umount| |pc.Umount.UnlockToEvict|))))
    (or
      (not |rcu.queued[0]|)
      (and (not (= |pc.Umount| |pc.Umount.Evict|)) (not (= |pc.Umount| |pc.Umount.FreeSuper|))))
    (or
      (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
      (and
        (not (= |pc.Umount| |pc.Umount.MarkFreeing|))
        (not (= |pc.Umount| |pc.Umount.UnlockToEvict|))
        (not (= |pc.Umount| |pc.Umount.UnlockToWait|))
        (not (= |pc.Umount| |pc.Umount.AwaitSwitch|))))
    (or
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)))
      (and (not (= |pc.Umount| |pc.Umount.Evict|)) (not (= |pc.Umount| |pc.Umount.FreeSuper|))))
    (or
      (bvsle |iswWq.pool.current[0]| (bvneg (_ bv1 3)))
      (not (= |pc.Kworker| |pc.Kworker.TakeWork|)))
    (or |wbSwitch| (not |rcu.queued[0]|))
    (or |wbSwitch| (bvsle |iswWq.worklist.length| (_ bv0 3)))
    (or
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|)))
      (and (not (= |pc.Umount| |pc.Umount.Evict|)) (not (= |pc.Umount| |pc.Umount.FreeSuper|))))
    (or
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (and (not (= |pc.Umount| |pc.Umount.Evict|)) (not (= |pc.Umount| |pc.Umount.FreeSuper|))))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (and (not (= |pc.Umount| |pc.Umount.Evict|)) (not (= |pc.Umount| |pc.Umount.FreeSuper|))))
    (or
      (not |rcu.queued[0]|)
      (= |pc.Switcher| |pc.Switcher.UnlockRefused|)
      (= |pc.Switcher| |pc.Switcher.Done|))
    (not (= |iswWq.acceptance| |Acceptance.OwnWorks|))
    (not (= |iswWq.acceptance| |Acceptance.Nobody|))
    (not (= |pc.Kworker| |pc.Kworker.Done|))
    (or
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|)))
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.EndWork|))
    (or
      (not (= |pc.Switcher| |pc.Switcher.Grab|))
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (or
      (not |sb.isActive|)
      (not |sb.freed|)
      (not (= |sb.life[0]| |InodeLife.Live|))
      (and
        (not (= |pc.Switcher| |pc.Switcher.LockInode|))
        (not (= |pc.Switcher| |pc.Switcher.Grab|))))
    (or
      (not |rcu.queued[0]|)
      (bvsle |iswWq.pool.current[0]| (bvneg (_ bv1 3)))
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (= |pc.Kworker| |pc.Kworker.Done|))
    (or
      (not |sb.freed|)
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.EndWork|))
    (or
      (not (= |sb.life[0]| |InodeLife.Gone|))
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.EndWork|))
    (not |rcu.holdup[0]|)
    (not |rcu.reading[0]|)
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.Done|))
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (= |pc.Umount| |pc.Umount.MarkFreeing|)
      (= |pc.Umount| |pc.Umount.UnlockToEvict|)
      (= |pc.Umount| |pc.Umount.UnlockToWait|)
      (= |pc.Umount| |pc.Umount.AwaitSwitch|))
    (or
      (not |iLock.locked|)
      (not |wbSwitch|)
      (not (= |pc.Switcher| |pc.Switcher.Done|))
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (and
        (not (= |pc.Umount| |pc.Umount.LockToEvict|))
        (not (= |pc.Umount| |pc.Umount.UnlockToEvict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.AwaitSwitch|))))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
      (= |pc.Umount| |pc.Umount.MarkFreeing|)
      (= |pc.Umount| |pc.Umount.UnlockToEvict|)
      (= |pc.Umount| |pc.Umount.UnlockToWait|)
      (= |pc.Umount| |pc.Umount.AwaitSwitch|))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.LockInode|))
      (= |pc.Umount| |pc.Umount.MarkFreeing|)
      (= |pc.Umount| |pc.Umount.UnlockToEvict|)
      (= |pc.Umount| |pc.Umount.UnlockToWait|)
      (= |pc.Umount| |pc.Umount.AwaitSwitch|))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.LockInode|))
      (and
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.AwaitSwitch|))))
    (or
      |wbSwitch|
      (and (not (= |pc.Kworker| |pc.Kworker.LockToMove|)) (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or
      (not (= |pc.Switcher| |pc.Switcher.Grab|))
      (and
        (not (= |pc.Umount| |pc.Umount.MarkFreeing|))
        (not (= |pc.Umount| |pc.Umount.UnlockToWait|))))
    (or
      (not (= |sb.life[0]| |InodeLife.Live|))
      |wbSwitch|
      (= |pc.Switcher| |pc.Switcher.UnlockRefused|)
      (= |pc.Switcher| |pc.Switcher.Done|)
      (and
        (not (= |pc.Umount| |pc.Umount.Evict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.UnlockToWait|))
        (not (= |pc.Umount| |pc.Umount.AwaitSwitch|))))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.EndWork|))
    (or (not |sb.freed|) (bvsle |iswWq.worklist.length| (_ bv0 3)))
    (or (not (= |sb.life[0]| |InodeLife.Gone|)) (bvsle |iswWq.worklist.length| (_ bv0 3)))
    (or (not (= |sb.life[0]| |InodeLife.Live|)) (not (= |pc.Umount| |pc.Umount.UnlockToEvict|)))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.Done|))
      (= |pc.Kworker| |pc.Kworker.MoveInode|)
      (= |pc.Kworker| |pc.Kworker.ClearSwitch|)
      (and
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.AwaitSwitch|))))
    (or
      (not |iLock.locked|)
      (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))
      (and
        (not (= |pc.Umount| |pc.Umount.LockToEvict|))
        (not (= |pc.Umount| |pc.Umount.UnlockToEvict|))
        (not (= |pc.Umount| |pc.Umount.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.AwaitSwitch|))))
    (or
      (bvsle |iswWq.worklist.length| (_ bv0 3))
      (and
        (not (= |pc.Kworker| |pc.Kworker.MoveInode|))
        (not (= |pc.Kworker| |pc.Kworker.ClearSwitch|))))
    (or (not |sb.freed|) (not |rcu.queued[0]|))
    (or (not (= |sb.life[0]| |InodeLife.Gone|)) (not |rcu.queued[0]|))
    (or
      (not |sb.freed|)
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))))
    (or
      (not (= |sb.life[0]| |InodeLife.Gone|))
      (and
        (not (= |pc.Switcher| |pc.Switcher.UnlockInode|))
        (not (= |pc.Switcher| |pc.Switcher.QueueRcuWork|))))))

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
; SHA-256 of all lines above: 0daeaee35b2403091cdfec9d64a8821e6ac24a4bb9ff6da47241beb0ed7bc62c
