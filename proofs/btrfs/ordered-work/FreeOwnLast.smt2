; btrfs/ordered-work, variant FreeOwnLast, ordered=2, unordered=0, workers=2, lateWorks=true,
; weak=false.
; btrfs: works of a btrfs_workqueue run at once, and their ordered parts one after the other as they
; were queued. No thread is there for the order: each helper marks its own work as done and then
; runs the ordered part of the head of the list as long as the head is done and nobody's yet,
; whoever executed it. Whoever finds the head not done may leave, because its helper will look;
; whoever finds it taken may, because the other will look again. The price: a work can be freed by
; another helper from the moment it is marked, while its own helper still runs. The surprise: a
; flush does not cover the ordered parts if somebody queues at the same time, not even today's.
; Behind a work that is linked and not yet queued all others wait, in no helper; and the helper of a
; later work may run the ordered part of an earlier one, whose own helper has returned.
; close_ctree() is right because nobody queues any more (lateWorks=false). See btrfs_queue_work(),
; btrfs_work_helper() and run_ordered_work() in fs/btrfs/async-thread.c; the same with threads of
; its own until Linux 3.14. Not modelled: thresholds, an address that is used again
; (btrfs/work-address-reuse), a work that is queued again, what the kernel work of a twin's priority
; does. The end of an ordered part and the removal from the list are one step: until then nobody
; else gets past the head.
; A certificate for OrderedExclusive, NoWorkLeftOnList, NoUseAfterFree, NoQueueWhileDraining,
; NoUnpairedTake, OrderedOnce, OrderedFifo, OrderedAfterFunc, NoListCorruption, NoFreeOfPendingWork,
; NoFreedWhileQueued, NoDoubleFree, TypeInvariant, NoDeadlock: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 5))
(define-sort |pc.Queuer| () (_ BitVec 2))
(define-fun |pc.Queuer.LinkWork| () |pc.Queuer| #b00)
(define-fun |pc.Queuer.QueueWork| () |pc.Queuer| #b01)
(define-fun |pc.Queuer.Done| () |pc.Queuer| #b10)
(define-sort |pc.Kworker| () (_ BitVec 4))
(define-fun |pc.Kworker.TakeWork| () |pc.Kworker| #b0000)
(define-fun |pc.Kworker.RunFunction| () |pc.Kworker| #b0001)
(define-fun |pc.Kworker.SetDone| () |pc.Kworker| #b0010)
(define-fun |pc.Kworker.ClaimHead| () |pc.Kworker| #b0011)
(define-fun |pc.Kworker.BeginOrdered| () |pc.Kworker| #b0100)
(define-fun |pc.Kworker.RunOrdered| () |pc.Kworker| #b0101)
(define-fun |pc.Kworker.FreeHead| () |pc.Kworker| #b0110)
(define-fun |pc.Kworker.FreeSelf| () |pc.Kworker| #b0111)
(define-fun |pc.Kworker.EndWork| () |pc.Kworker| #b1000)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b1001)
(define-sort |pc.Umount| () (_ BitVec 3))
(define-fun |pc.Umount.StartFlush| () |pc.Umount| #b000)
(define-fun |pc.Umount.FinishFlush| () |pc.Umount| #b001)
(define-fun |pc.Umount.StartDestroy| () |pc.Umount| #b010)
(define-fun |pc.Umount.FinishDestroy| () |pc.Umount| #b011)
(define-fun |pc.Umount.Done| () |pc.Umount| #b100)

; State --------------------------------------------------------------------------------------------
(declare-const |normalWq.pool.current[0]| integer) ; -1..1
(declare-const |normalWq.pool.current[1]| integer) ; -1..1
(declare-const |normalWq.worklist.length| integer) ; 0..2
(declare-const |normalWq.worklist[0]| integer) ; 0..1
(declare-const |normalWq.worklist[1]| integer) ; 0..1
(declare-const |normalWq.drainers| integer) ; 0..1
(declare-const |normalWq.destroyed| Bool)
(declare-const |normalWq.flushPending.Umount[0]| Bool)
(declare-const |normalWq.flushPending.Umount[1]| Bool)
(declare-const |normalWq.flushRunning.Umount[0]| Bool)
(declare-const |normalWq.flushRunning.Umount[1]| Bool)
(declare-const |memory.allocated[0]| Bool)
(declare-const |memory.allocated[1]| Bool)
(declare-const |orderedList.length| integer) ; 0..2
(declare-const |orderedList[0]| integer) ; 0..1
(declare-const |orderedList[1]| integer) ; 0..1
(declare-const |done[0]| Bool)
(declare-const |done[1]| Bool)
(declare-const |orderDone[0]| Bool)
(declare-const |orderDone[1]| Bool)
(declare-const |due.length| integer) ; 0..2
(declare-const |due[0]| integer) ; 0..1
(declare-const |due[1]| integer) ; 0..1
(declare-const |covered[0]| Bool)
(declare-const |covered[1]| Bool)
(declare-const |pc.Queuer[0]| |pc.Queuer|)
(declare-const |pc.Queuer[1]| |pc.Queuer|)
(declare-const |pc.Kworker[0]| |pc.Kworker|)
(declare-const |pc.Kworker[1]| |pc.Kworker|)
(declare-const |pc.Umount| |pc.Umount|)
(declare-const |Kworker.head[0]| integer) ; 0..1
(declare-const |Kworker.head[1]| integer) ; 0..1
(declare-const |Kworker.freeSelf[0]| Bool)
(declare-const |Kworker.freeSelf[1]| Bool)
(define-fun |memory.allocated[]| ((index integer) (e0 Bool) (e1 Bool)) Bool
  (ite (= index (_ bv0 5)) e0 e1))
(define-fun |done[]| ((index integer) (e0 Bool) (e1 Bool)) Bool (ite (= index (_ bv0 5)) e0 e1))
(define-fun |orderDone[]| ((index integer) (e0 Bool) (e1 Bool)) Bool
  (ite (= index (_ bv0 5)) e0 e1))

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|normalWq.pool.current[0]| integer) (|normalWq.pool.current[1]| integer)
   (|normalWq.worklist.length| integer) (|normalWq.worklist[0]| integer)
   (|normalWq.worklist[1]| integer) (|normalWq.drainers| integer) (|normalWq.destroyed| Bool)
   (|normalWq.flushPending.Umount[0]| Bool) (|normalWq.flushPending.Umount[1]| Bool)
   (|normalWq.flushRunning.Umount[0]| Bool) (|normalWq.flushRunning.Umount[1]| Bool)
   (|memory.allocated[0]| Bool) (|memory.allocated[1]| Bool) (|orderedList.length| integer)
   (|orderedList[0]| integer) (|orderedList[1]| integer) (|done[0]| Bool) (|done[1]| Bool)
   (|orderDone[0]| Bool) (|orderDone[1]| Bool) (|due.length| integer) (|due[0]| integer)
   (|due[1]| integer) (|covered[0]| Bool) (|covered[1]| Bool) (|pc.Queuer[0]| |pc.Queuer|)
   (|pc.Queuer[1]| |pc.Queuer|) (|pc.Kworker[0]| |pc.Kworker|) (|pc.Kworker[1]| |pc.Kworker|)
   (|pc.Umount| |pc.Umount|) (|Kworker.head[0]| integer) (|Kworker.head[1]| integer)
   (|Kworker.freeSelf[0]| Bool) (|Kworker.freeSelf[1]| Bool))
  Bool
  (and
    (and
      (bvsle (bvneg (_ bv1 5)) |normalWq.pool.current[0]|)
      (bvsle |normalWq.pool.current[0]| (_ bv1 5)))
    (and
      (bvsle (bvneg (_ bv1 5)) |normalWq.pool.current[1]|)
      (bvsle |normalWq.pool.current[1]| (_ bv1 5)))
    (and (bvsle (_ bv0 5) |normalWq.worklist.length|) (bvsle |normalWq.worklist.length| (_ bv2 5)))
    (and (bvsle (_ bv0 5) |normalWq.worklist[0]|) (bvsle |normalWq.worklist[0]| (_ bv1 5)))
    (and (bvsle (_ bv0 5) |normalWq.worklist[1]|) (bvsle |normalWq.worklist[1]| (_ bv1 5)))
    (and (bvsle (_ bv0 5) |normalWq.drainers|) (bvsle |normalWq.drainers| (_ bv1 5)))
    (and (bvsle (_ bv0 5) |orderedList.length|) (bvsle |orderedList.length| (_ bv2 5)))
    (and (bvsle (_ bv0 5) |orderedList[0]|) (bvsle |orderedList[0]| (_ bv1 5)))
    (and (bvsle (_ bv0 5) |orderedList[1]|) (bvsle |orderedList[1]| (_ bv1 5)))
    (and (bvsle (_ bv0 5) |due.length|) (bvsle |due.length| (_ bv2 5)))
    (and (bvsle (_ bv0 5) |due[0]|) (bvsle |due[0]| (_ bv1 5)))
    (and (bvsle (_ bv0 5) |due[1]|) (bvsle |due[1]| (_ bv1 5)))
    (bvule |pc.Queuer[0]| |pc.Queuer.Done|)
    (bvule |pc.Queuer[1]| |pc.Queuer.Done|)
    (bvule |pc.Kworker[0]| |pc.Kworker.Done|)
    (bvule |pc.Kworker[1]| |pc.Kworker.Done|)
    (bvule |pc.Umount| |pc.Umount.Done|)
    (and (bvsle (_ bv0 5) |Kworker.head[0]|) (bvsle |Kworker.head[0]| (_ bv1 5)))
    (and (bvsle (_ bv0 5) |Kworker.head[1]|) (bvsle |Kworker.head[1]| (_ bv1 5)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |normalWq.pool.current[0]| (bvneg (_ bv1 5)))
    (= |normalWq.pool.current[1]| (bvneg (_ bv1 5)))
    (= |normalWq.worklist.length| (_ bv0 5))
    (= |normalWq.worklist[0]| (_ bv0 5))
    (= |normalWq.worklist[1]| (_ bv0 5))
    (= |normalWq.drainers| (_ bv0 5))
    (not |normalWq.destroyed|)
    (not |normalWq.flushPending.Umount[0]|)
    (not |normalWq.flushPending.Umount[1]|)
    (not |normalWq.flushRunning.Umount[0]|)
    (not |normalWq.flushRunning.Umount[1]|)
    |memory.allocated[0]|
    |memory.allocated[1]|
    (= |orderedList.length| (_ bv0 5))
    (= |orderedList[0]| (_ bv0 5))
    (= |orderedList[1]| (_ bv0 5))
    (not |done[0]|)
    (not |done[1]|)
    (not |orderDone[0]|)
    (not |orderDone[1]|)
    (= |due.length| (_ bv0 5))
    (= |due[0]| (_ bv0 5))
    (= |due[1]| (_ bv0 5))
    (not |covered[0]|)
    (not |covered[1]|)
    (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
    (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (= |pc.Umount| |pc.Umount.StartFlush|)
    (= |Kworker.head[0]| (_ bv0 5))
    (= |Kworker.head[1]| (_ bv0 5))
    (not |Kworker.freeSelf[0]|)
    (not |Kworker.freeSelf[1]|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Queuer0: LinkWork, fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer0.LinkWork| () action #b000000)
(define-fun |guard of Queuer0.LinkWork| () Bool (= |pc.Queuer[0]| |pc.Queuer.LinkWork|))

; Queuer0: QueueWork, fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer0.QueueWork| () action #b000001)
(define-fun |guard of Queuer0.QueueWork| () Bool
  (and
    (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
    (not
      (or
        (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
        (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 5)))))
    (not |normalWq.destroyed|)
    (= |normalWq.drainers| (_ bv0 5))))

; Queuer0: QueueWork(refused), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer0.QueueWork(refused)| () action #b000010)
(define-fun |guard of Queuer0.QueueWork(refused)| () Bool
  (and
    (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
    (not
      (or
        (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
        (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 5)))))
    (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5))))))

; Queuer0: QueueWork(pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer0.QueueWork(pending)| () action #b000011)
(define-fun |guard of Queuer0.QueueWork(pending)| () Bool
  (and
    (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
    (or
      (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
      (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 5))))))

; Queuer1: LinkWork, fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer1.LinkWork| () action #b000100)
(define-fun |guard of Queuer1.LinkWork| () Bool (= |pc.Queuer[1]| |pc.Queuer.LinkWork|))

; Queuer1: QueueWork, fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer1.QueueWork| () action #b000101)
(define-fun |guard of Queuer1.QueueWork| () Bool
  (and
    (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
    (not
      (or
        (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
        (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 5)))))
    (not |normalWq.destroyed|)
    (= |normalWq.drainers| (_ bv0 5))))

; Queuer1: QueueWork(refused), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer1.QueueWork(refused)| () action #b000110)
(define-fun |guard of Queuer1.QueueWork(refused)| () Bool
  (and
    (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
    (not
      (or
        (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
        (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 5)))))
    (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5))))))

; Queuer1: QueueWork(pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer1.QueueWork(pending)| () action #b000111)
(define-fun |guard of Queuer1.QueueWork(pending)| () Bool
  (and
    (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
    (or
      (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
      (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 5))))))

; Kworker0: TakeWork(0), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker0.TakeWork(0)| () action #b001000)
(define-fun |guard of Kworker0.TakeWork(0)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
      (and
        (bvslt (_ bv1 5) |normalWq.worklist.length|)
        (= |normalWq.worklist[1]| (_ bv0 5))
        (or
          (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
          (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
    (not (or (= |normalWq.pool.current[0]| (_ bv0 5)) (= |normalWq.pool.current[1]| (_ bv0 5))))))

; Kworker0: TakeWork(1), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker0.TakeWork(1)| () action #b001001)
(define-fun |guard of Kworker0.TakeWork(1)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
      (and
        (bvslt (_ bv1 5) |normalWq.worklist.length|)
        (= |normalWq.worklist[1]| (_ bv1 5))
        (or
          (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
          (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
    (not (or (= |normalWq.pool.current[0]| (_ bv1 5)) (= |normalWq.pool.current[1]| (_ bv1 5))))))

; Kworker0: RunFunction, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker0.RunFunction| () action #b001010)
(define-fun |guard of Kworker0.RunFunction| () Bool (= |pc.Kworker[0]| |pc.Kworker.RunFunction|))

; Kworker0: SetDone, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker0.SetDone| () action #b001011)
(define-fun |guard of Kworker0.SetDone| () Bool (= |pc.Kworker[0]| |pc.Kworker.SetDone|))
(define-fun |index of Kworker0.SetDone| () integer |normalWq.pool.current[0]|)

; Kworker0: ClaimHead(claimable), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.ClaimHead(claimable)| () action #b001100)
(define-fun |guard of Kworker0.ClaimHead(claimable)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
    (not (= |orderedList.length| (_ bv0 5)))
    (|done[]| |orderedList[0]| |done[0]| |done[1]|)
    (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|))))
(define-fun |index of Kworker0.ClaimHead(claimable)| () integer |orderedList[0]|)

; Kworker0: ClaimHead(not claimable), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.ClaimHead(not claimable)| () action #b001101)
(define-fun |guard of Kworker0.ClaimHead(not claimable)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
    (not
      (and
        (not (= |orderedList.length| (_ bv0 5)))
        (|done[]| |orderedList[0]| |done[0]| |done[1]|)
        (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|))))))

; Kworker0: BeginOrdered, fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.BeginOrdered| () action #b001110)
(define-fun |guard of Kworker0.BeginOrdered| () Bool (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|))

; Kworker0: RunOrdered, fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.RunOrdered| () action #b001111)
(define-fun |guard of Kworker0.RunOrdered| () Bool (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|))
(define-fun |index of Kworker0.RunOrdered| () integer |Kworker.head[0]|)

; Kworker0: FreeHead(own), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.FreeHead(own)| () action #b010000)
(define-fun |guard of Kworker0.FreeHead(own)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.FreeHead|) (= |Kworker.head[0]| |normalWq.pool.current[0]|)))

; Kworker0: FreeHead(not own), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.FreeHead(not own)| () action #b010001)
(define-fun |guard of Kworker0.FreeHead(not own)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
    (not (= |Kworker.head[0]| |normalWq.pool.current[0]|))))
(define-fun |index of Kworker0.FreeHead(not own)| () integer |Kworker.head[0]|)
(define-fun |index of Kworker0.FreeHead(not own)_2| () integer |Kworker.head[0]|)
(define-fun |index of Kworker0.FreeHead(not own)_3| () integer |Kworker.head[0]|)

; Kworker0: FreeSelf(freeSelf), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.FreeSelf(freeSelf)| () action #b010010)
(define-fun |guard of Kworker0.FreeSelf(freeSelf)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|) |Kworker.freeSelf[0]|))
(define-fun |index of Kworker0.FreeSelf(freeSelf)| () integer |normalWq.pool.current[0]|)
(define-fun |index of Kworker0.FreeSelf(freeSelf)_2| () integer |normalWq.pool.current[0]|)
(define-fun |index of Kworker0.FreeSelf(freeSelf)_3| () integer |normalWq.pool.current[0]|)

; Kworker0: FreeSelf(not freeSelf), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.FreeSelf(not freeSelf)| () action #b010011)
(define-fun |guard of Kworker0.FreeSelf(not freeSelf)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|) (not |Kworker.freeSelf[0]|)))

; Kworker0: EndWork, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker0.EndWork| () action #b010100)
(define-fun |guard of Kworker0.EndWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndWork|))
(define-fun |index of Kworker0.EndWork| () integer |normalWq.pool.current[0]|)

; Kworker1: TakeWork(0), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker1.TakeWork(0)| () action #b010101)
(define-fun |guard of Kworker1.TakeWork(0)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
      (and
        (bvslt (_ bv1 5) |normalWq.worklist.length|)
        (= |normalWq.worklist[1]| (_ bv0 5))
        (or
          (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
          (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
    (not (or (= |normalWq.pool.current[0]| (_ bv0 5)) (= |normalWq.pool.current[1]| (_ bv0 5))))))

; Kworker1: TakeWork(1), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker1.TakeWork(1)| () action #b010110)
(define-fun |guard of Kworker1.TakeWork(1)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
      (and
        (bvslt (_ bv1 5) |normalWq.worklist.length|)
        (= |normalWq.worklist[1]| (_ bv1 5))
        (or
          (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
          (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
    (not (or (= |normalWq.pool.current[0]| (_ bv1 5)) (= |normalWq.pool.current[1]| (_ bv1 5))))))

; Kworker1: RunFunction, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker1.RunFunction| () action #b010111)
(define-fun |guard of Kworker1.RunFunction| () Bool (= |pc.Kworker[1]| |pc.Kworker.RunFunction|))

; Kworker1: SetDone, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker1.SetDone| () action #b011000)
(define-fun |guard of Kworker1.SetDone| () Bool (= |pc.Kworker[1]| |pc.Kworker.SetDone|))
(define-fun |index of Kworker1.SetDone| () integer |normalWq.pool.current[1]|)

; Kworker1: ClaimHead(claimable), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.ClaimHead(claimable)| () action #b011001)
(define-fun |guard of Kworker1.ClaimHead(claimable)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
    (not (= |orderedList.length| (_ bv0 5)))
    (|done[]| |orderedList[0]| |done[0]| |done[1]|)
    (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|))))
(define-fun |index of Kworker1.ClaimHead(claimable)| () integer |orderedList[0]|)

; Kworker1: ClaimHead(not claimable), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.ClaimHead(not claimable)| () action #b011010)
(define-fun |guard of Kworker1.ClaimHead(not claimable)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
    (not
      (and
        (not (= |orderedList.length| (_ bv0 5)))
        (|done[]| |orderedList[0]| |done[0]| |done[1]|)
        (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|))))))

; Kworker1: BeginOrdered, fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.BeginOrdered| () action #b011011)
(define-fun |guard of Kworker1.BeginOrdered| () Bool (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|))

; Kworker1: RunOrdered, fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.RunOrdered| () action #b011100)
(define-fun |guard of Kworker1.RunOrdered| () Bool (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|))
(define-fun |index of Kworker1.RunOrdered| () integer |Kworker.head[1]|)

; Kworker1: FreeHead(own), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.FreeHead(own)| () action #b011101)
(define-fun |guard of Kworker1.FreeHead(own)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.FreeHead|) (= |Kworker.head[1]| |normalWq.pool.current[1]|)))

; Kworker1: FreeHead(not own), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.FreeHead(not own)| () action #b011110)
(define-fun |guard of Kworker1.FreeHead(not own)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
    (not (= |Kworker.head[1]| |normalWq.pool.current[1]|))))
(define-fun |index of Kworker1.FreeHead(not own)| () integer |Kworker.head[1]|)
(define-fun |index of Kworker1.FreeHead(not own)_2| () integer |Kworker.head[1]|)
(define-fun |index of Kworker1.FreeHead(not own)_3| () integer |Kworker.head[1]|)

; Kworker1: FreeSelf(freeSelf), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.FreeSelf(freeSelf)| () action #b011111)
(define-fun |guard of Kworker1.FreeSelf(freeSelf)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|) |Kworker.freeSelf[1]|))
(define-fun |index of Kworker1.FreeSelf(freeSelf)| () integer |normalWq.pool.current[1]|)
(define-fun |index of Kworker1.FreeSelf(freeSelf)_2| () integer |normalWq.pool.current[1]|)
(define-fun |index of Kworker1.FreeSelf(freeSelf)_3| () integer |normalWq.pool.current[1]|)

; Kworker1: FreeSelf(not freeSelf), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.FreeSelf(not freeSelf)| () action #b100000)
(define-fun |guard of Kworker1.FreeSelf(not freeSelf)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|) (not |Kworker.freeSelf[1]|)))

; Kworker1: EndWork, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker1.EndWork| () action #b100001)
(define-fun |guard of Kworker1.EndWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
(define-fun |index of Kworker1.EndWork| () integer |normalWq.pool.current[1]|)

; Umount: StartFlush, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.StartFlush| () action #b100010)
(define-fun |guard of Umount.StartFlush| () Bool (= |pc.Umount| |pc.Umount.StartFlush|))

; Umount: FinishFlush, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.FinishFlush| () action #b100011)
(define-fun |guard of Umount.FinishFlush| () Bool
  (and
    (= |pc.Umount| |pc.Umount.FinishFlush|)
    (not
      (or |normalWq.flushPending.Umount[0]| |normalWq.flushRunning.Umount[0]|
         |normalWq.flushPending.Umount[1]| |normalWq.flushRunning.Umount[1]|))))

; Umount: StartDestroy, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.StartDestroy| () action #b100100)
(define-fun |guard of Umount.StartDestroy| () Bool
  (and
    (= |pc.Umount| |pc.Umount.StartDestroy|)
    (= |pc.Queuer[0]| |pc.Queuer.Done|)
    (= |pc.Queuer[1]| |pc.Queuer.Done|)))

; Umount: FinishDestroy, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.FinishDestroy| () action #b100101)
(define-fun |guard of Umount.FinishDestroy| () Bool
  (and
    (= |pc.Umount| |pc.Umount.FinishDestroy|)
    (= |normalWq.worklist.length| (_ bv0 5))
    (not
      (or
        (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
        (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))))))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Queuer0.LinkWork|)
      |guard of Queuer0.LinkWork|
      (and
        (bvsle |orderedList.length| (_ bv1 5))
        (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
        (bvsle |due.length| (_ bv1 5))
        (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5))))
    (and
      (= action |Queuer0.QueueWork|)
      |guard of Queuer0.QueueWork|
      (and
        (bvsle |normalWq.worklist.length| (_ bv1 5))
        (bvsle (bvadd |normalWq.worklist.length| (_ bv1 5)) (_ bv2 5))))
    (and (= action |Queuer0.QueueWork(refused)|) |guard of Queuer0.QueueWork(refused)|)
    (and (= action |Queuer0.QueueWork(pending)|) |guard of Queuer0.QueueWork(pending)|)
    (and
      (= action |Queuer1.LinkWork|)
      |guard of Queuer1.LinkWork|
      (and
        (bvsle |orderedList.length| (_ bv1 5))
        (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
        (bvsle |due.length| (_ bv1 5))
        (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5))))
    (and
      (= action |Queuer1.QueueWork|)
      |guard of Queuer1.QueueWork|
      (and
        (bvsle |normalWq.worklist.length| (_ bv1 5))
        (bvsle (bvadd |normalWq.worklist.length| (_ bv1 5)) (_ bv2 5))))
    (and (= action |Queuer1.QueueWork(refused)|) |guard of Queuer1.QueueWork(refused)|)
    (and (= action |Queuer1.QueueWork(pending)|) |guard of Queuer1.QueueWork(pending)|)
    (and
      (= action |Kworker0.TakeWork(0)|)
      |guard of Kworker0.TakeWork(0)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and
                 (bvslt (_ bv0 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[0]| (_ bv0 5)))
               (and
                 (bvslt (_ bv1 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[1]| (_ bv0 5)))) (bvsub |normalWq.worklist.length| (_ bv1 5))
          |normalWq.worklist.length|)))
    (and
      (= action |Kworker0.TakeWork(1)|)
      |guard of Kworker0.TakeWork(1)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and
                 (bvslt (_ bv0 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[0]| (_ bv1 5)))
               (and
                 (bvslt (_ bv1 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[1]| (_ bv1 5)))) (bvsub |normalWq.worklist.length| (_ bv1 5))
          |normalWq.worklist.length|)))
    (and
      (= action |Kworker0.RunFunction|)
      |guard of Kworker0.RunFunction|
      (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
    (and
      (= action |Kworker0.SetDone|)
      |guard of Kworker0.SetDone|
      (and
        (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
        (bvsle (_ bv0 5) |index of Kworker0.SetDone|)))
    (and (= action |Kworker0.ClaimHead(claimable)|) |guard of Kworker0.ClaimHead(claimable)|)
    (and
      (= action |Kworker0.ClaimHead(not claimable)|)
      |guard of Kworker0.ClaimHead(not claimable)|)
    (and
      (= action |Kworker0.BeginOrdered|)
      |guard of Kworker0.BeginOrdered|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
               (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|)))
          (bvsub |due.length| (_ bv1 5))
          |due.length|)))
    (and
      (= action |Kworker0.RunOrdered|)
      |guard of Kworker0.RunOrdered|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
               (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))
          (bvsub |orderedList.length| (_ bv1 5))
          |orderedList.length|)))
    (and (= action |Kworker0.FreeHead(own)|) |guard of Kworker0.FreeHead(own)|)
    (and (= action |Kworker0.FreeHead(not own)|) |guard of Kworker0.FreeHead(not own)|)
    (and
      (= action |Kworker0.FreeSelf(freeSelf)|)
      |guard of Kworker0.FreeSelf(freeSelf)|
      (and
        (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_2|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_3|)))
    (and (= action |Kworker0.FreeSelf(not freeSelf)|) |guard of Kworker0.FreeSelf(not freeSelf)|)
    (and
      (= action |Kworker0.EndWork|)
      |guard of Kworker0.EndWork|
      (bvsle (_ bv0 5) |index of Kworker0.EndWork|))
    (and
      (= action |Kworker1.TakeWork(0)|)
      |guard of Kworker1.TakeWork(0)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and
                 (bvslt (_ bv0 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[0]| (_ bv0 5)))
               (and
                 (bvslt (_ bv1 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[1]| (_ bv0 5)))) (bvsub |normalWq.worklist.length| (_ bv1 5))
          |normalWq.worklist.length|)))
    (and
      (= action |Kworker1.TakeWork(1)|)
      |guard of Kworker1.TakeWork(1)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and
                 (bvslt (_ bv0 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[0]| (_ bv1 5)))
               (and
                 (bvslt (_ bv1 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[1]| (_ bv1 5)))) (bvsub |normalWq.worklist.length| (_ bv1 5))
          |normalWq.worklist.length|)))
    (and
      (= action |Kworker1.RunFunction|)
      |guard of Kworker1.RunFunction|
      (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
    (and
      (= action |Kworker1.SetDone|)
      |guard of Kworker1.SetDone|
      (and
        (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
        (bvsle (_ bv0 5) |index of Kworker1.SetDone|)))
    (and (= action |Kworker1.ClaimHead(claimable)|) |guard of Kworker1.ClaimHead(claimable)|)
    (and
      (= action |Kworker1.ClaimHead(not claimable)|)
      |guard of Kworker1.ClaimHead(not claimable)|)
    (and
      (= action |Kworker1.BeginOrdered|)
      |guard of Kworker1.BeginOrdered|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
               (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))
          (bvsub |due.length| (_ bv1 5))
          |due.length|)))
    (and
      (= action |Kworker1.RunOrdered|)
      |guard of Kworker1.RunOrdered|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
               (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))
          (bvsub |orderedList.length| (_ bv1 5))
          |orderedList.length|)))
    (and (= action |Kworker1.FreeHead(own)|) |guard of Kworker1.FreeHead(own)|)
    (and (= action |Kworker1.FreeHead(not own)|) |guard of Kworker1.FreeHead(not own)|)
    (and
      (= action |Kworker1.FreeSelf(freeSelf)|)
      |guard of Kworker1.FreeSelf(freeSelf)|
      (and
        (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)_2|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)_3|)))
    (and (= action |Kworker1.FreeSelf(not freeSelf)|) |guard of Kworker1.FreeSelf(not freeSelf)|)
    (and
      (= action |Kworker1.EndWork|)
      |guard of Kworker1.EndWork|
      (bvsle (_ bv0 5) |index of Kworker1.EndWork|))
    (and (= action |Umount.StartFlush|) |guard of Umount.StartFlush|)
    (and (= action |Umount.FinishFlush|) |guard of Umount.FinishFlush|)
    (and
      (= action |Umount.StartDestroy|)
      |guard of Umount.StartDestroy|
      (bvsle (bvadd |normalWq.drainers| (_ bv1 5)) (_ bv1 5)))
    (and
      (= action |Umount.FinishDestroy|)
      |guard of Umount.FinishDestroy|
      (bvsle (_ bv0 5) (bvsub |normalWq.drainers| (_ bv1 5))))))

; The state after the step -------------------------------------------------------------------------
(define-fun |normalWq.pool.current[0]'| () integer
  (ite (= action |Kworker0.TakeWork(0)|) (_ bv0 5)
  (ite (= action |Kworker0.TakeWork(1)|) (_ bv1 5)
  (ite (= action |Kworker0.EndWork|) (bvneg (_ bv1 5)) |normalWq.pool.current[0]|))))
(define-fun |normalWq.pool.current[1]'| () integer
  (ite (= action |Kworker1.TakeWork(0)|) (_ bv0 5)
  (ite (= action |Kworker1.TakeWork(1)|) (_ bv1 5)
  (ite (= action |Kworker1.EndWork|) (bvneg (_ bv1 5)) |normalWq.pool.current[1]|))))
(define-fun |normalWq.worklist.length'| () integer
  (ite (or (= action |Queuer0.QueueWork|) (= action |Queuer1.QueueWork|))
    (bvadd |normalWq.worklist.length| (_ bv1 5))
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker1.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
           (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 5))))
      (bvsub |normalWq.worklist.length| (_ bv1 5))
      |normalWq.worklist.length|)
  (ite (or (= action |Kworker0.TakeWork(1)|) (= action |Kworker1.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
           (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 5))))
      (bvsub |normalWq.worklist.length| (_ bv1 5))
      |normalWq.worklist.length|)
    |normalWq.worklist.length|))))
(define-fun |normalWq.worklist[0]'| () integer
  (ite (= action |Queuer0.QueueWork|)
    (ite (= |normalWq.worklist.length| (_ bv0 5)) (_ bv0 5) |normalWq.worklist[0]|)
  (ite (= action |Queuer1.QueueWork|)
    (ite (= |normalWq.worklist.length| (_ bv0 5)) (_ bv1 5) |normalWq.worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker1.TakeWork(0)|))
    (ite (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
      |normalWq.worklist[1]|
      |normalWq.worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork(1)|) (= action |Kworker1.TakeWork(1)|))
    (ite (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
      |normalWq.worklist[1]|
      |normalWq.worklist[0]|)
    |normalWq.worklist[0]|)))))
(define-fun |normalWq.worklist[1]'| () integer
  (ite (= action |Queuer0.QueueWork|)
    (ite (= |normalWq.worklist.length| (_ bv1 5)) (_ bv0 5) |normalWq.worklist[1]|)
  (ite (= action |Queuer1.QueueWork|)
    (ite (= |normalWq.worklist.length| (_ bv1 5)) (_ bv1 5) |normalWq.worklist[1]|)
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker1.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
           (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 5))))
      (_ bv0 5)
      |normalWq.worklist[1]|)
  (ite (or (= action |Kworker0.TakeWork(1)|) (= action |Kworker1.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
           (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 5))))
      (_ bv0 5)
      |normalWq.worklist[1]|)
    |normalWq.worklist[1]|)))))
(define-fun |normalWq.drainers'| () integer
  (ite (= action |Umount.StartDestroy|) (bvadd |normalWq.drainers| (_ bv1 5))
  (ite (= action |Umount.FinishDestroy|) (bvsub |normalWq.drainers| (_ bv1 5))
    |normalWq.drainers|)))
(define-fun |normalWq.destroyed'| () Bool
  (ite (= action |Umount.FinishDestroy|) true |normalWq.destroyed|))
(define-fun |normalWq.flushPending.Umount[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker1.TakeWork(0)|)) false
  (ite (= action |Umount.StartFlush|)
    (or
      |normalWq.flushPending.Umount[0]|
      (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
      (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 5))))
    |normalWq.flushPending.Umount[0]|)))
(define-fun |normalWq.flushPending.Umount[1]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(1)|) (= action |Kworker1.TakeWork(1)|)) false
  (ite (= action |Umount.StartFlush|)
    (or
      |normalWq.flushPending.Umount[1]|
      (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
      (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 5))))
    |normalWq.flushPending.Umount[1]|)))
(define-fun |normalWq.flushRunning.Umount[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker1.TakeWork(0)|))
    |normalWq.flushPending.Umount[0]|
  (ite (= action |Kworker0.EndWork|)
    (ite (= |index of Kworker0.EndWork| (_ bv0 5)) false |normalWq.flushRunning.Umount[0]|)
  (ite (= action |Kworker1.EndWork|)
    (ite (= |index of Kworker1.EndWork| (_ bv0 5)) false |normalWq.flushRunning.Umount[0]|)
  (ite (= action |Umount.StartFlush|)
    (or
      |normalWq.flushRunning.Umount[0]|
      (and
        (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
        (= |normalWq.pool.current[0]| (_ bv0 5)))
      (and
        (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))
        (= |normalWq.pool.current[1]| (_ bv0 5))))
    |normalWq.flushRunning.Umount[0]|)))))
(define-fun |normalWq.flushRunning.Umount[1]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(1)|) (= action |Kworker1.TakeWork(1)|))
    |normalWq.flushPending.Umount[1]|
  (ite (= action |Kworker0.EndWork|)
    (ite (= |index of Kworker0.EndWork| (_ bv1 5)) false |normalWq.flushRunning.Umount[1]|)
  (ite (= action |Kworker1.EndWork|)
    (ite (= |index of Kworker1.EndWork| (_ bv1 5)) false |normalWq.flushRunning.Umount[1]|)
  (ite (= action |Umount.StartFlush|)
    (or
      |normalWq.flushRunning.Umount[1]|
      (and
        (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
        (= |normalWq.pool.current[0]| (_ bv1 5)))
      (and
        (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))
        (= |normalWq.pool.current[1]| (_ bv1 5))))
    |normalWq.flushRunning.Umount[1]|)))))
(define-fun |memory.allocated[0]'| () Bool
  (ite (= action |Kworker0.FreeHead(not own)|)
    (ite (= |index of Kworker0.FreeHead(not own)| (_ bv0 5)) false |memory.allocated[0]|)
  (ite (= action |Kworker0.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker0.FreeSelf(freeSelf)| (_ bv0 5)) false |memory.allocated[0]|)
  (ite (= action |Kworker1.FreeHead(not own)|)
    (ite (= |index of Kworker1.FreeHead(not own)| (_ bv0 5)) false |memory.allocated[0]|)
  (ite (= action |Kworker1.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker1.FreeSelf(freeSelf)| (_ bv0 5)) false |memory.allocated[0]|)
    |memory.allocated[0]|)))))
(define-fun |memory.allocated[1]'| () Bool
  (ite (= action |Kworker0.FreeHead(not own)|)
    (ite (= |index of Kworker0.FreeHead(not own)| (_ bv1 5)) false |memory.allocated[1]|)
  (ite (= action |Kworker0.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker0.FreeSelf(freeSelf)| (_ bv1 5)) false |memory.allocated[1]|)
  (ite (= action |Kworker1.FreeHead(not own)|)
    (ite (= |index of Kworker1.FreeHead(not own)| (_ bv1 5)) false |memory.allocated[1]|)
  (ite (= action |Kworker1.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker1.FreeSelf(freeSelf)| (_ bv1 5)) false |memory.allocated[1]|)
    |memory.allocated[1]|)))))
(define-fun |orderedList.length'| () integer
  (ite (or (= action |Queuer0.LinkWork|) (= action |Queuer1.LinkWork|))
    (bvadd |orderedList.length| (_ bv1 5))
  (ite (= action |Kworker0.RunOrdered|)
    (ite (or
           (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
           (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))
      (bvsub |orderedList.length| (_ bv1 5))
      |orderedList.length|)
  (ite (= action |Kworker1.RunOrdered|)
    (ite (or
           (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
           (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))
      (bvsub |orderedList.length| (_ bv1 5))
      |orderedList.length|)
    |orderedList.length|))))
(define-fun |orderedList[0]'| () integer
  (ite (= action |Queuer0.LinkWork|)
    (ite (= |orderedList.length| (_ bv0 5)) (_ bv0 5) |orderedList[0]|)
  (ite (= action |Queuer1.LinkWork|)
    (ite (= |orderedList.length| (_ bv0 5)) (_ bv1 5) |orderedList[0]|)
  (ite (= action |Kworker0.RunOrdered|)
    (ite (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
      |orderedList[1]|
      |orderedList[0]|)
  (ite (= action |Kworker1.RunOrdered|)
    (ite (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
      |orderedList[1]|
      |orderedList[0]|)
    |orderedList[0]|)))))
(define-fun |orderedList[1]'| () integer
  (ite (= action |Queuer0.LinkWork|)
    (ite (= |orderedList.length| (_ bv1 5)) (_ bv0 5) |orderedList[1]|)
  (ite (= action |Queuer1.LinkWork|)
    (ite (= |orderedList.length| (_ bv1 5)) (_ bv1 5) |orderedList[1]|)
  (ite (= action |Kworker0.RunOrdered|)
    (ite (or
           (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
           (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))
      (_ bv0 5)
      |orderedList[1]|)
  (ite (= action |Kworker1.RunOrdered|)
    (ite (or
           (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
           (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))
      (_ bv0 5)
      |orderedList[1]|)
    |orderedList[1]|)))))
(define-fun |done[0]'| () Bool
  (ite (= action |Kworker0.SetDone|) (ite (= |index of Kworker0.SetDone| (_ bv0 5)) true |done[0]|)
  (ite (= action |Kworker0.FreeHead(not own)|)
    (ite (= |index of Kworker0.FreeHead(not own)_2| (_ bv0 5)) false |done[0]|)
  (ite (= action |Kworker0.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker0.FreeSelf(freeSelf)_2| (_ bv0 5)) false |done[0]|)
  (ite (= action |Kworker1.SetDone|) (ite (= |index of Kworker1.SetDone| (_ bv0 5)) true |done[0]|)
  (ite (= action |Kworker1.FreeHead(not own)|)
    (ite (= |index of Kworker1.FreeHead(not own)_2| (_ bv0 5)) false |done[0]|)
  (ite (= action |Kworker1.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker1.FreeSelf(freeSelf)_2| (_ bv0 5)) false |done[0]|)
    |done[0]|)))))))
(define-fun |done[1]'| () Bool
  (ite (= action |Kworker0.SetDone|) (ite (= |index of Kworker0.SetDone| (_ bv1 5)) true |done[1]|)
  (ite (= action |Kworker0.FreeHead(not own)|)
    (ite (= |index of Kworker0.FreeHead(not own)_2| (_ bv1 5)) false |done[1]|)
  (ite (= action |Kworker0.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker0.FreeSelf(freeSelf)_2| (_ bv1 5)) false |done[1]|)
  (ite (= action |Kworker1.SetDone|) (ite (= |index of Kworker1.SetDone| (_ bv1 5)) true |done[1]|)
  (ite (= action |Kworker1.FreeHead(not own)|)
    (ite (= |index of Kworker1.FreeHead(not own)_2| (_ bv1 5)) false |done[1]|)
  (ite (= action |Kworker1.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker1.FreeSelf(freeSelf)_2| (_ bv1 5)) false |done[1]|)
    |done[1]|)))))))
(define-fun |orderDone[0]'| () Bool
  (ite (= action |Kworker0.ClaimHead(claimable)|)
    (ite (= |index of Kworker0.ClaimHead(claimable)| (_ bv0 5)) true |orderDone[0]|)
  (ite (= action |Kworker0.FreeHead(not own)|)
    (ite (= |index of Kworker0.FreeHead(not own)_3| (_ bv0 5)) false |orderDone[0]|)
  (ite (= action |Kworker0.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker0.FreeSelf(freeSelf)_3| (_ bv0 5)) false |orderDone[0]|)
  (ite (= action |Kworker1.ClaimHead(claimable)|)
    (ite (= |index of Kworker1.ClaimHead(claimable)| (_ bv0 5)) true |orderDone[0]|)
  (ite (= action |Kworker1.FreeHead(not own)|)
    (ite (= |index of Kworker1.FreeHead(not own)_3| (_ bv0 5)) false |orderDone[0]|)
  (ite (= action |Kworker1.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker1.FreeSelf(freeSelf)_3| (_ bv0 5)) false |orderDone[0]|)
    |orderDone[0]|)))))))
(define-fun |orderDone[1]'| () Bool
  (ite (= action |Kworker0.ClaimHead(claimable)|)
    (ite (= |index of Kworker0.ClaimHead(claimable)| (_ bv1 5)) true |orderDone[1]|)
  (ite (= action |Kworker0.FreeHead(not own)|)
    (ite (= |index of Kworker0.FreeHead(not own)_3| (_ bv1 5)) false |orderDone[1]|)
  (ite (= action |Kworker0.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker0.FreeSelf(freeSelf)_3| (_ bv1 5)) false |orderDone[1]|)
  (ite (= action |Kworker1.ClaimHead(claimable)|)
    (ite (= |index of Kworker1.ClaimHead(claimable)| (_ bv1 5)) true |orderDone[1]|)
  (ite (= action |Kworker1.FreeHead(not own)|)
    (ite (= |index of Kworker1.FreeHead(not own)_3| (_ bv1 5)) false |orderDone[1]|)
  (ite (= action |Kworker1.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker1.FreeSelf(freeSelf)_3| (_ bv1 5)) false |orderDone[1]|)
    |orderDone[1]|)))))))
(define-fun |due.length'| () integer
  (ite (or (= action |Queuer0.LinkWork|) (= action |Queuer1.LinkWork|))
    (bvadd |due.length| (_ bv1 5))
  (ite (= action |Kworker0.BeginOrdered|)
    (ite (or
           (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
           (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|)))
      (bvsub |due.length| (_ bv1 5))
      |due.length|)
  (ite (= action |Kworker1.BeginOrdered|)
    (ite (or
           (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
           (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))
      (bvsub |due.length| (_ bv1 5))
      |due.length|)
    |due.length|))))
(define-fun |due[0]'| () integer
  (ite (= action |Queuer0.LinkWork|) (ite (= |due.length| (_ bv0 5)) (_ bv0 5) |due[0]|)
  (ite (= action |Queuer1.LinkWork|) (ite (= |due.length| (_ bv0 5)) (_ bv1 5) |due[0]|)
  (ite (= action |Kworker0.BeginOrdered|)
    (ite (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|)) |due[1]| |due[0]|)
  (ite (= action |Kworker1.BeginOrdered|)
    (ite (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|)) |due[1]| |due[0]|)
    |due[0]|)))))
(define-fun |due[1]'| () integer
  (ite (= action |Queuer0.LinkWork|) (ite (= |due.length| (_ bv1 5)) (_ bv0 5) |due[1]|)
  (ite (= action |Queuer1.LinkWork|) (ite (= |due.length| (_ bv1 5)) (_ bv1 5) |due[1]|)
  (ite (= action |Kworker0.BeginOrdered|)
    (ite (or
           (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
           (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|))) (_ bv0 5)
      |due[1]|)
  (ite (= action |Kworker1.BeginOrdered|)
    (ite (or
           (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
           (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|))) (_ bv0 5)
      |due[1]|)
    |due[1]|)))))
(define-fun |covered[0]'| () Bool
  (ite (= action |Kworker0.RunOrdered|)
    (ite (= |index of Kworker0.RunOrdered| (_ bv0 5)) false |covered[0]|)
  (ite (= action |Kworker1.RunOrdered|)
    (ite (= |index of Kworker1.RunOrdered| (_ bv0 5)) false |covered[0]|)
  (ite (= action |Umount.StartFlush|)
    (and
      (not (= |pc.Queuer[0]| |pc.Queuer.LinkWork|))
      (not (= |pc.Queuer[0]| |pc.Queuer.QueueWork|))
      (or
        (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| (_ bv0 5)))
        (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| (_ bv0 5)))
        (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv0 5)))
        (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv0 5)))))
  (ite (= action |Umount.StartDestroy|) false |covered[0]|)))))
(define-fun |covered[1]'| () Bool
  (ite (= action |Kworker0.RunOrdered|)
    (ite (= |index of Kworker0.RunOrdered| (_ bv1 5)) false |covered[1]|)
  (ite (= action |Kworker1.RunOrdered|)
    (ite (= |index of Kworker1.RunOrdered| (_ bv1 5)) false |covered[1]|)
  (ite (= action |Umount.StartFlush|)
    (and
      (not (= |pc.Queuer[1]| |pc.Queuer.LinkWork|))
      (not (= |pc.Queuer[1]| |pc.Queuer.QueueWork|))
      (or
        (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| (_ bv1 5)))
        (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| (_ bv1 5)))
        (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv1 5)))
        (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv1 5)))))
  (ite (= action |Umount.StartDestroy|) false |covered[1]|)))))
(define-fun |pc.Queuer[0]'| () |pc.Queuer|
  (ite (= action |Queuer0.LinkWork|) |pc.Queuer.QueueWork|
  (ite (or
         (= action |Queuer0.QueueWork|)
         (= action |Queuer0.QueueWork(refused)|)
         (= action |Queuer0.QueueWork(pending)|)) |pc.Queuer.Done|
    |pc.Queuer[0]|)))
(define-fun |pc.Queuer[1]'| () |pc.Queuer|
  (ite (= action |Queuer1.LinkWork|) |pc.Queuer.QueueWork|
  (ite (or
         (= action |Queuer1.QueueWork|)
         (= action |Queuer1.QueueWork(refused)|)
         (= action |Queuer1.QueueWork(pending)|)) |pc.Queuer.Done|
    |pc.Queuer[1]|)))
(define-fun |pc.Kworker[0]'| () |pc.Kworker|
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker0.TakeWork(1)|))
    |pc.Kworker.RunFunction|
  (ite (= action |Kworker0.RunFunction|) |pc.Kworker.SetDone|
  (ite (or
         (= action |Kworker0.SetDone|)
         (= action |Kworker0.FreeHead(own)|)
         (= action |Kworker0.FreeHead(not own)|)) |pc.Kworker.ClaimHead|
  (ite (= action |Kworker0.ClaimHead(claimable)|) |pc.Kworker.BeginOrdered|
  (ite (= action |Kworker0.ClaimHead(not claimable)|) |pc.Kworker.FreeSelf|
  (ite (= action |Kworker0.BeginOrdered|) |pc.Kworker.RunOrdered|
  (ite (= action |Kworker0.RunOrdered|) |pc.Kworker.FreeHead|
  (ite (or (= action |Kworker0.FreeSelf(freeSelf)|) (= action |Kworker0.FreeSelf(not freeSelf)|))
    |pc.Kworker.EndWork|
  (ite (= action |Kworker0.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[0]|))))))))))
(define-fun |pc.Kworker[1]'| () |pc.Kworker|
  (ite (or (= action |Kworker1.TakeWork(0)|) (= action |Kworker1.TakeWork(1)|))
    |pc.Kworker.RunFunction|
  (ite (= action |Kworker1.RunFunction|) |pc.Kworker.SetDone|
  (ite (or
         (= action |Kworker1.SetDone|)
         (= action |Kworker1.FreeHead(own)|)
         (= action |Kworker1.FreeHead(not own)|)) |pc.Kworker.ClaimHead|
  (ite (= action |Kworker1.ClaimHead(claimable)|) |pc.Kworker.BeginOrdered|
  (ite (= action |Kworker1.ClaimHead(not claimable)|) |pc.Kworker.FreeSelf|
  (ite (= action |Kworker1.BeginOrdered|) |pc.Kworker.RunOrdered|
  (ite (= action |Kworker1.RunOrdered|) |pc.Kworker.FreeHead|
  (ite (or (= action |Kworker1.FreeSelf(freeSelf)|) (= action |Kworker1.FreeSelf(not freeSelf)|))
    |pc.Kworker.EndWork|
  (ite (= action |Kworker1.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[1]|))))))))))
(define-fun |pc.Umount'| () |pc.Umount|
  (ite (= action |Umount.StartFlush|) |pc.Umount.FinishFlush|
  (ite (= action |Umount.FinishFlush|) |pc.Umount.StartDestroy|
  (ite (= action |Umount.StartDestroy|) |pc.Umount.FinishDestroy|
  (ite (= action |Umount.FinishDestroy|) |pc.Umount.Done| |pc.Umount|)))))
(define-fun |Kworker.head[0]'| () integer
  (ite (= action |Kworker0.ClaimHead(claimable)|) |orderedList[0]|
  (ite (or (= action |Kworker0.FreeHead(own)|) (= action |Kworker0.FreeHead(not own)|)) (_ bv0 5)
    |Kworker.head[0]|)))
(define-fun |Kworker.head[1]'| () integer
  (ite (= action |Kworker1.ClaimHead(claimable)|) |orderedList[0]|
  (ite (or (= action |Kworker1.FreeHead(own)|) (= action |Kworker1.FreeHead(not own)|)) (_ bv0 5)
    |Kworker.head[1]|)))
(define-fun |Kworker.freeSelf[0]'| () Bool
  (ite (= action |Kworker0.FreeHead(own)|) true
  (ite (or (= action |Kworker0.FreeSelf(freeSelf)|) (= action |Kworker0.FreeSelf(not freeSelf)|))
    false
    |Kworker.freeSelf[0]|)))
(define-fun |Kworker.freeSelf[1]'| () Bool
  (ite (= action |Kworker1.FreeHead(own)|) true
  (ite (or (= action |Kworker1.FreeSelf(freeSelf)|) (= action |Kworker1.FreeSelf(not freeSelf)|))
    false
    |Kworker.freeSelf[1]|)))

; Properties ---------------------------------------------------------------------------------------
; No two ordered parts of a list run at once: they write one after the other, without a lock.
(define-fun |OrderedExclusive| () Bool
  (not
    (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|))))
; No work is on the ordered list when the queue is destroyed: nobody would run or free it.
(define-fun |NoWorkLeftOnList| () Bool
  (=> (= |pc.Umount| |pc.Umount.Done|) (= |orderedList.length| (_ bv0 5))))
; Nobody touches memory that has been freed. Nobody touches a workqueue that has been destroyed.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=>
      (=>
        (and
          |guard of Queuer0.LinkWork|
          (bvsle |orderedList.length| (_ bv1 5))
          (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
          (bvsle |due.length| (_ bv1 5))
          (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
        |memory.allocated[0]|)
      (=>
        (=>
          (and
            (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
            (not
              (or
                (and
                  (bvslt (_ bv0 5) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv0 5)))
                (and
                  (bvslt (_ bv1 5) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv0 5)))))
            (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
          (not |normalWq.destroyed|))
        (=>
          (=>
            (and
              |guard of Queuer1.LinkWork|
              (bvsle |orderedList.length| (_ bv1 5))
              (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
              (bvsle |due.length| (_ bv1 5))
              (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
            |memory.allocated[1]|)
          (=>
            (=>
              (and
                (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
                (not
                  (or
                    (and
                      (bvslt (_ bv0 5) |normalWq.worklist.length|)
                      (= |normalWq.worklist[0]| (_ bv1 5)))
                    (and
                      (bvslt (_ bv1 5) |normalWq.worklist.length|)
                      (= |normalWq.worklist[1]| (_ bv1 5)))))
                (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
              (not |normalWq.destroyed|))
            (and
              (=>
                (and |guard of Kworker0.RunFunction| (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
              (=>
                (=>
                  (and |guard of Kworker0.RunFunction| (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                  (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
                     |memory.allocated[1]|))
                (and
                  (=>
                    (and
                      |guard of Kworker0.SetDone|
                      (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                      (bvsle (_ bv0 5) |index of Kworker0.SetDone|))
                    (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                  (=>
                    (=>
                      (and
                        |guard of Kworker0.SetDone|
                        (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                        (bvsle (_ bv0 5) |index of Kworker0.SetDone|))
                      (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
                         |memory.allocated[1]|))
                    (=>
                      (=>
                        (and
                          (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
                          (not (= |orderedList.length| (_ bv0 5)))
                          (|done[]| |orderedList[0]| |done[0]| |done[1]|)
                          (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
                        (|memory.allocated[]| |orderedList[0]| |memory.allocated[0]|
                           |memory.allocated[1]|))
                      (=>
                        (=>
                          (and
                            |guard of Kworker0.BeginOrdered|
                            (bvsle
                              (_ bv0 5)
                              (ite (or
                                     (and
                                       (bvslt (_ bv0 5) |due.length|)
                                       (= |due[0]| |Kworker.head[0]|))
                                     (and
                                       (bvslt (_ bv1 5) |due.length|)
                                       (= |due[1]| |Kworker.head[0]|)))
                                (bvsub |due.length| (_ bv1 5))
                                |due.length|)))
                          (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]|
                             |memory.allocated[1]|))
                        (=>
                          (=>
                            (and
                              |guard of Kworker0.RunOrdered|
                              (bvsle
                                (_ bv0 5)
                                (ite (or
                                       (and
                                         (bvslt (_ bv0 5) |orderedList.length|)
                                         (= |orderedList[0]| |Kworker.head[0]|))
                                       (and
                                         (bvslt (_ bv1 5) |orderedList.length|)
                                         (= |orderedList[1]| |Kworker.head[0]|)))
                                  (bvsub |orderedList.length| (_ bv1 5))
                                  |orderedList.length|)))
                            (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]|
                               |memory.allocated[1]|))
                          (and
                            (=>
                              (and
                                |guard of Kworker1.RunFunction|
                                (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                              (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                            (=>
                              (=>
                                (and
                                  |guard of Kworker1.RunFunction|
                                  (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                (|memory.allocated[]| |normalWq.pool.current[1]|
                                   |memory.allocated[0]| |memory.allocated[1]|))
                              (=>
                                (and
                                  |guard of Kworker1.SetDone|
                                  (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                                  (bvsle (_ bv0 5) |index of Kworker1.SetDone|))
                                (bvsle (_ bv0 5) |normalWq.pool.current[1]|)))))))))))))))
    (=>
      (and
        |guard of Queuer0.LinkWork|
        (bvsle |orderedList.length| (_ bv1 5))
        (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
        (bvsle |due.length| (_ bv1 5))
        (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
      |memory.allocated[0]|)
    (=>
      (and
        (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
        (not
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv0 5)))))
        (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
      (not |normalWq.destroyed|))
    (=>
      (and
        |guard of Queuer1.LinkWork|
        (bvsle |orderedList.length| (_ bv1 5))
        (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
        (bvsle |due.length| (_ bv1 5))
        (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
      |memory.allocated[1]|)
    (=>
      (and
        (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
        (not
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv1 5)))))
        (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
      (not |normalWq.destroyed|))
    (=>
      (and |guard of Kworker0.RunFunction| (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
      (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        |guard of Kworker0.SetDone|
        (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
        (bvsle (_ bv0 5) |index of Kworker0.SetDone|))
      (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
        (not (= |orderedList.length| (_ bv0 5)))
        (|done[]| |orderedList[0]| |done[0]| |done[1]|)
        (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
      (|memory.allocated[]| |orderedList[0]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        |guard of Kworker0.BeginOrdered|
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
                 (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|)))
            (bvsub |due.length| (_ bv1 5))
            |due.length|)))
      (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        |guard of Kworker0.RunOrdered|
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
                 (and
                   (bvslt (_ bv1 5) |orderedList.length|)
                   (= |orderedList[1]| |Kworker.head[0]|))) (bvsub |orderedList.length| (_ bv1 5))
            |orderedList.length|)))
      (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and |guard of Kworker1.RunFunction| (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
      (|memory.allocated[]| |normalWq.pool.current[1]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        |guard of Kworker1.SetDone|
        (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
        (bvsle (_ bv0 5) |index of Kworker1.SetDone|))
      (|memory.allocated[]| |normalWq.pool.current[1]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
        (not (= |orderedList.length| (_ bv0 5)))
        (|done[]| |orderedList[0]| |done[0]| |done[1]|)
        (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
      (|memory.allocated[]| |orderedList[0]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        |guard of Kworker1.BeginOrdered|
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
                 (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))
            (bvsub |due.length| (_ bv1 5))
            |due.length|)))
      (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        |guard of Kworker1.RunOrdered|
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
                 (and
                   (bvslt (_ bv1 5) |orderedList.length|)
                   (= |orderedList[1]| |Kworker.head[1]|))) (bvsub |orderedList.length| (_ bv1 5))
            |orderedList.length|)))
      (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]| |memory.allocated[1]|))
    (=> |guard of Umount.StartFlush| (not |normalWq.destroyed|))
    (=>
      (and
        (= |pc.Umount| |pc.Umount.FinishFlush|)
        (not
          (or |normalWq.flushPending.Umount[0]| |normalWq.flushRunning.Umount[0]|
             |normalWq.flushPending.Umount[1]| |normalWq.flushRunning.Umount[1]|)))
      (not |normalWq.destroyed|))
    (=>
      (and
        (= |pc.Umount| |pc.Umount.StartDestroy|)
        (= |pc.Queuer[0]| |pc.Queuer.Done|)
        (= |pc.Queuer[1]| |pc.Queuer.Done|)
        (bvsle (bvadd |normalWq.drainers| (_ bv1 5)) (_ bv1 5)))
      (not |normalWq.destroyed|))
    (=>
      (and
        (= |pc.Umount| |pc.Umount.FinishDestroy|)
        (= |normalWq.worklist.length| (_ bv0 5))
        (not
          (or
            (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
            (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))))
        (bvsle (_ bv0 5) (bvsub |normalWq.drainers| (_ bv1 5))))
      (not |normalWq.destroyed|))
    (=>
      (and
        (= |pc.Umount| |pc.Umount.FinishFlush|)
        (or |normalWq.flushPending.Umount[0]| |normalWq.flushRunning.Umount[0]|
           |normalWq.flushPending.Umount[1]| |normalWq.flushRunning.Umount[1]|))
      (not |normalWq.destroyed|))
    (=>
      (and
        (= |pc.Umount| |pc.Umount.FinishDestroy|)
        (not
          (and
            (= |normalWq.worklist.length| (_ bv0 5))
            (not
              (or
                (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
                (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5)))))))))
      (not |normalWq.destroyed|))))
; Nobody queues on a workqueue that is being drained: it warns, and the work is lost.
(define-fun |NoQueueWhileDraining| () Bool
  (and
    (=>
      (and
        (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
        (not
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv0 5)))))
        (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
      |normalWq.destroyed|)
    (=>
      (and
        (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
        (not
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv1 5)))))
        (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
      |normalWq.destroyed|)))
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
          (and
            (bvslt (_ bv1 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[1]| (_ bv0 5))
            (or
              (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
              (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
        (not (or (= |normalWq.pool.current[0]| (_ bv0 5)) (= |normalWq.pool.current[1]| (_ bv0 5))))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and
                   (bvslt (_ bv0 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[0]| (_ bv0 5)))
                 (and
                   (bvslt (_ bv1 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[1]| (_ bv0 5))))
            (bvsub |normalWq.worklist.length| (_ bv1 5))
            |normalWq.worklist.length|)))
      (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
          (and
            (bvslt (_ bv1 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[1]| (_ bv1 5))
            (or
              (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
              (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
        (not (or (= |normalWq.pool.current[0]| (_ bv1 5)) (= |normalWq.pool.current[1]| (_ bv1 5))))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and
                   (bvslt (_ bv0 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[0]| (_ bv1 5)))
                 (and
                   (bvslt (_ bv1 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[1]| (_ bv1 5))))
            (bvsub |normalWq.worklist.length| (_ bv1 5))
            |normalWq.worklist.length|)))
      (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
    (=>
      (and |guard of Kworker0.EndWork| (bvsle (_ bv0 5) |index of Kworker0.EndWork|))
      (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5)))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
          (and
            (bvslt (_ bv1 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[1]| (_ bv0 5))
            (or
              (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
              (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
        (not (or (= |normalWq.pool.current[0]| (_ bv0 5)) (= |normalWq.pool.current[1]| (_ bv0 5))))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and
                   (bvslt (_ bv0 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[0]| (_ bv0 5)))
                 (and
                   (bvslt (_ bv1 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[1]| (_ bv0 5))))
            (bvsub |normalWq.worklist.length| (_ bv1 5))
            |normalWq.worklist.length|)))
      (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
          (and
            (bvslt (_ bv1 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[1]| (_ bv1 5))
            (or
              (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
              (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
        (not (or (= |normalWq.pool.current[0]| (_ bv1 5)) (= |normalWq.pool.current[1]| (_ bv1 5))))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and
                   (bvslt (_ bv0 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[0]| (_ bv1 5)))
                 (and
                   (bvslt (_ bv1 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[1]| (_ bv1 5))))
            (bvsub |normalWq.worklist.length| (_ bv1 5))
            |normalWq.worklist.length|)))
      (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))
    (=>
      (and |guard of Kworker1.EndWork| (bvsle (_ bv0 5) |index of Kworker1.EndWork|))
      (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5)))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv0 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv0 5))
                (or
                  (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                  (= |normalWq.pool.current[1]| |normalWq.worklist[0]|)))))
          (= |normalWq.pool.current[0]| (_ bv0 5))
          (= |normalWq.pool.current[1]| (_ bv0 5))))
      (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv1 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv1 5))
                (or
                  (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                  (= |normalWq.pool.current[1]| |normalWq.worklist[0]|)))))
          (= |normalWq.pool.current[0]| (_ bv1 5))
          (= |normalWq.pool.current[1]| (_ bv1 5))))
      (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv0 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv0 5))
                (or
                  (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                  (= |normalWq.pool.current[1]| |normalWq.worklist[0]|)))))
          (= |normalWq.pool.current[0]| (_ bv0 5))
          (= |normalWq.pool.current[1]| (_ bv0 5))))
      (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv1 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv1 5))
                (or
                  (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                  (= |normalWq.pool.current[1]| |normalWq.worklist[0]|)))))
          (= |normalWq.pool.current[0]| (_ bv1 5))
          (= |normalWq.pool.current[1]| (_ bv1 5))))
      (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))))
; No ordered part runs twice.
(define-fun |OrderedOnce| () Bool
  (and
    (=>
      (and
        |guard of Kworker0.BeginOrdered|
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
                 (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|)))
            (bvsub |due.length| (_ bv1 5))
            |due.length|)))
      (or
        (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
        (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|))))
    (=>
      (and
        |guard of Kworker1.BeginOrdered|
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
                 (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))
            (bvsub |due.length| (_ bv1 5))
            |due.length|)))
      (or
        (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
        (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|))))))
; The ordered parts of a list begin in the order in which the works were queued.
(define-fun |OrderedFifo| () Bool
  (and
    (=>
      (and
        |guard of Kworker0.BeginOrdered|
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
                 (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|)))
            (bvsub |due.length| (_ bv1 5))
            |due.length|)))
      (not (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|))))
    (=>
      (and
        |guard of Kworker1.BeginOrdered|
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
                 (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))
            (bvsub |due.length| (_ bv1 5))
            |due.length|)))
      (not (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|))))))
; An ordered part begins when the function has returned, and sees what it has written.
(define-fun |OrderedAfterFunc| () Bool
  (and
    (=>
      (and
        |guard of Kworker0.BeginOrdered|
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
                 (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|)))
            (bvsub |due.length| (_ bv1 5))
            |due.length|)))
      (not
        (or
          (and
            (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
            (= |normalWq.pool.current[0]| |Kworker.head[0]|))
          (and
            (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
            (= |normalWq.pool.current[1]| |Kworker.head[0]|)))))
    (=>
      (and
        |guard of Kworker1.BeginOrdered|
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
                 (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))
            (bvsub |due.length| (_ bv1 5))
            |due.length|)))
      (not
        (or
          (and
            (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
            (= |normalWq.pool.current[0]| |Kworker.head[1]|))
          (and
            (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
            (= |normalWq.pool.current[1]| |Kworker.head[1]|)))))))
; list_del corruption: the work is not on the list.
(define-fun |NoListCorruption| () Bool
  (and
    (=>
      (and
        |guard of Kworker0.RunOrdered|
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
                 (and
                   (bvslt (_ bv1 5) |orderedList.length|)
                   (= |orderedList[1]| |Kworker.head[0]|))) (bvsub |orderedList.length| (_ bv1 5))
            |orderedList.length|)))
      (or
        (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
        (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|))))
    (=>
      (and
        |guard of Kworker1.RunOrdered|
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
                 (and
                   (bvslt (_ bv1 5) |orderedList.length|)
                   (= |orderedList[1]| |Kworker.head[1]|))) (bvsub |orderedList.length| (_ bv1 5))
            |orderedList.length|)))
      (or
        (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
        (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|))))))
; ODEBUG: free active object type: work_struct.
(define-fun |NoFreeOfPendingWork| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
        (not (= |Kworker.head[0]| |normalWq.pool.current[0]|)))
      (not
        (or
          (and
            (bvslt (_ bv0 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[0]| |Kworker.head[0]|))
          (and
            (bvslt (_ bv1 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[1]| |Kworker.head[0]|)))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
        |Kworker.freeSelf[0]|
        (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_2|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_3|))
      (not
        (or
          (and
            (bvslt (_ bv0 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[0]| |normalWq.pool.current[0]|))
          (and
            (bvslt (_ bv1 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[1]| |normalWq.pool.current[0]|)))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
        (not (= |Kworker.head[1]| |normalWq.pool.current[1]|)))
      (not
        (or
          (and
            (bvslt (_ bv0 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[0]| |Kworker.head[1]|))
          (and
            (bvslt (_ bv1 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[1]| |Kworker.head[1]|)))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
        |Kworker.freeSelf[1]|
        (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)_2|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)_3|))
      (not
        (or
          (and
            (bvslt (_ bv0 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[0]| |normalWq.pool.current[1]|))
          (and
            (bvslt (_ bv1 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[1]| |normalWq.pool.current[1]|)))))))
; No work is freed that is on the ordered list.
(define-fun |NoFreedWhileQueued| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
        (not (= |Kworker.head[0]| |normalWq.pool.current[0]|)))
      (not
        (or
          (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
          (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
        |Kworker.freeSelf[0]|
        (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_2|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_3|))
      (not
        (or
          (and
            (bvslt (_ bv0 5) |orderedList.length|)
            (= |orderedList[0]| |normalWq.pool.current[0]|))
          (and
            (bvslt (_ bv1 5) |orderedList.length|)
            (= |orderedList[1]| |normalWq.pool.current[0]|)))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
        (not (= |Kworker.head[1]| |normalWq.pool.current[1]|)))
      (not
        (or
          (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
          (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
        |Kworker.freeSelf[1]|
        (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)_2|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)_3|))
      (not
        (or
          (and
            (bvslt (_ bv0 5) |orderedList.length|)
            (= |orderedList[0]| |normalWq.pool.current[1]|))
          (and
            (bvslt (_ bv1 5) |orderedList.length|)
            (= |orderedList[1]| |normalWq.pool.current[1]|)))))))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool
  (and
    (=>
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
          (not (= |Kworker.head[0]| |normalWq.pool.current[0]|)))
        (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
      (and
        (=>
          (and
            (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
            |Kworker.freeSelf[0]|
            (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
            (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)|)
            (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_2|)
            (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_3|))
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
        (=>
          (=>
            (and
              (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
              |Kworker.freeSelf[0]|
              (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
              (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)|)
              (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_2|)
              (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_3|))
            (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
               |memory.allocated[1]|))
          (=>
            (=>
              (and
                (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                (not (= |Kworker.head[1]| |normalWq.pool.current[1]|)))
              (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]| |memory.allocated[1]|))
            (=>
              (and
                (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                |Kworker.freeSelf[1]|
                (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)|)
                (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)_2|)
                (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)_3|))
              (bvsle (_ bv0 5) |normalWq.pool.current[1]|))))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
        (not (= |Kworker.head[0]| |normalWq.pool.current[0]|)))
      (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
        |Kworker.freeSelf[0]|
        (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_2|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_3|))
      (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
        (not (= |Kworker.head[1]| |normalWq.pool.current[1]|)))
      (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
        |Kworker.freeSelf[1]|
        (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)_2|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)_3|))
      (|memory.allocated[]| |normalWq.pool.current[1]| |memory.allocated[0]|
         |memory.allocated[1]|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Queuer0.LinkWork|
      (and
        (bvsle |orderedList.length| (_ bv1 5))
        (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
        (bvsle |due.length| (_ bv1 5))
        (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5))))
    (=>
      |guard of Queuer0.QueueWork|
      (and
        (bvsle |normalWq.worklist.length| (_ bv1 5))
        (bvsle (bvadd |normalWq.worklist.length| (_ bv1 5)) (_ bv2 5))))
    (=>
      |guard of Queuer1.LinkWork|
      (and
        (bvsle |orderedList.length| (_ bv1 5))
        (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
        (bvsle |due.length| (_ bv1 5))
        (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5))))
    (=>
      |guard of Queuer1.QueueWork|
      (and
        (bvsle |normalWq.worklist.length| (_ bv1 5))
        (bvsle (bvadd |normalWq.worklist.length| (_ bv1 5)) (_ bv2 5))))
    (=>
      |guard of Kworker0.TakeWork(0)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and
                 (bvslt (_ bv0 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[0]| (_ bv0 5)))
               (and
                 (bvslt (_ bv1 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[1]| (_ bv0 5)))) (bvsub |normalWq.worklist.length| (_ bv1 5))
          |normalWq.worklist.length|)))
    (=>
      |guard of Kworker0.TakeWork(1)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and
                 (bvslt (_ bv0 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[0]| (_ bv1 5)))
               (and
                 (bvslt (_ bv1 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[1]| (_ bv1 5)))) (bvsub |normalWq.worklist.length| (_ bv1 5))
          |normalWq.worklist.length|)))
    (=> |guard of Kworker0.RunFunction| (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
    (=>
      |guard of Kworker0.SetDone|
      (and
        (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
        (bvsle (_ bv0 5) |index of Kworker0.SetDone|)))
    (=>
      |guard of Kworker0.BeginOrdered|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
               (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|)))
          (bvsub |due.length| (_ bv1 5))
          |due.length|)))
    (=>
      |guard of Kworker0.RunOrdered|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
               (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))
          (bvsub |orderedList.length| (_ bv1 5))
          |orderedList.length|)))
    (=>
      |guard of Kworker0.FreeSelf(freeSelf)|
      (and
        (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_2|)
        (bvsle (_ bv0 5) |index of Kworker0.FreeSelf(freeSelf)_3|)))
    (=> |guard of Kworker0.EndWork| (bvsle (_ bv0 5) |index of Kworker0.EndWork|))
    (=>
      |guard of Kworker1.TakeWork(0)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and
                 (bvslt (_ bv0 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[0]| (_ bv0 5)))
               (and
                 (bvslt (_ bv1 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[1]| (_ bv0 5)))) (bvsub |normalWq.worklist.length| (_ bv1 5))
          |normalWq.worklist.length|)))
    (=>
      |guard of Kworker1.TakeWork(1)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and
                 (bvslt (_ bv0 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[0]| (_ bv1 5)))
               (and
                 (bvslt (_ bv1 5) |normalWq.worklist.length|)
                 (= |normalWq.worklist[1]| (_ bv1 5)))) (bvsub |normalWq.worklist.length| (_ bv1 5))
          |normalWq.worklist.length|)))
    (=> |guard of Kworker1.RunFunction| (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
    (=>
      |guard of Kworker1.SetDone|
      (and
        (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
        (bvsle (_ bv0 5) |index of Kworker1.SetDone|)))
    (=>
      |guard of Kworker1.BeginOrdered|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
               (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))
          (bvsub |due.length| (_ bv1 5))
          |due.length|)))
    (=>
      |guard of Kworker1.RunOrdered|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
               (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))
          (bvsub |orderedList.length| (_ bv1 5))
          |orderedList.length|)))
    (=>
      |guard of Kworker1.FreeSelf(freeSelf)|
      (and
        (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)_2|)
        (bvsle (_ bv0 5) |index of Kworker1.FreeSelf(freeSelf)_3|)))
    (=> |guard of Kworker1.EndWork| (bvsle (_ bv0 5) |index of Kworker1.EndWork|))
    (=> |guard of Umount.StartDestroy| (bvsle (bvadd |normalWq.drainers| (_ bv1 5)) (_ bv1 5)))
    (=> |guard of Umount.FinishDestroy| (bvsle (_ bv0 5) (bvsub |normalWq.drainers| (_ bv1 5))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Queuer[0]| |pc.Queuer.Done|)
      (= |pc.Queuer[1]| |pc.Queuer.Done|)
      (or (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pc.Kworker[0]| |pc.Kworker.Done|))
      (or (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pc.Kworker[1]| |pc.Kworker.Done|))
      (= |pc.Umount| |pc.Umount.Done|))
    |guard of Queuer0.LinkWork|
    |guard of Queuer0.QueueWork|
    |guard of Queuer0.QueueWork(refused)|
    |guard of Queuer0.QueueWork(pending)|
    |guard of Queuer1.LinkWork|
    |guard of Queuer1.QueueWork|
    |guard of Queuer1.QueueWork(refused)|
    |guard of Queuer1.QueueWork(pending)|
    |guard of Kworker0.TakeWork(0)|
    |guard of Kworker0.TakeWork(1)|
    |guard of Kworker0.RunFunction|
    |guard of Kworker0.SetDone|
    |guard of Kworker0.ClaimHead(claimable)|
    |guard of Kworker0.ClaimHead(not claimable)|
    |guard of Kworker0.BeginOrdered|
    |guard of Kworker0.RunOrdered|
    |guard of Kworker0.FreeHead(own)|
    |guard of Kworker0.FreeHead(not own)|
    |guard of Kworker0.FreeSelf(freeSelf)|
    |guard of Kworker0.FreeSelf(not freeSelf)|
    |guard of Kworker0.EndWork|
    |guard of Kworker1.TakeWork(0)|
    |guard of Kworker1.TakeWork(1)|
    |guard of Kworker1.RunFunction|
    |guard of Kworker1.SetDone|
    |guard of Kworker1.ClaimHead(claimable)|
    |guard of Kworker1.ClaimHead(not claimable)|
    |guard of Kworker1.BeginOrdered|
    |guard of Kworker1.RunOrdered|
    |guard of Kworker1.FreeHead(own)|
    |guard of Kworker1.FreeHead(not own)|
    |guard of Kworker1.FreeSelf(freeSelf)|
    |guard of Kworker1.FreeSelf(not freeSelf)|
    |guard of Kworker1.EndWork|
    |guard of Umount.StartFlush|
    |guard of Umount.FinishFlush|
    |guard of Umount.StartDestroy|
    |guard of Umount.FinishDestroy|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |OrderedExclusive| |NoWorkLeftOnList| |NoUseAfterFree| |NoQueueWhileDraining|
     |NoUnpairedTake| |OrderedOnce| |OrderedFifo| |OrderedAfterFunc| |NoListCorruption|
     |NoFreeOfPendingWork| |NoFreedWhileQueued| |NoDoubleFree| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|normalWq.pool.current[0]| integer) (|normalWq.pool.current[1]| integer)
   (|normalWq.worklist.length| integer) (|normalWq.worklist[0]| integer)
   (|normalWq.worklist[1]| integer) (|normalWq.drainers| integer) (|normalWq.destroyed| Bool)
   (|normalWq.flushPending.Umount[0]| Bool) (|normalWq.flushPending.Umount[1]| Bool)
   (|normalWq.flushRunning.Umount[0]| Bool) (|normalWq.flushRunning.Umount[1]| Bool)
   (|memory.allocated[0]| Bool) (|memory.allocated[1]| Bool) (|orderedList.length| integer)
   (|orderedList[0]| integer) (|orderedList[1]| integer) (|done[0]| Bool) (|done[1]| Bool)
   (|orderDone[0]| Bool) (|orderDone[1]| Bool) (|due.length| integer) (|due[0]| integer)
   (|due[1]| integer) (|covered[0]| Bool) (|covered[1]| Bool) (|pc.Queuer[0]| |pc.Queuer|)
   (|pc.Queuer[1]| |pc.Queuer|) (|pc.Kworker[0]| |pc.Kworker|) (|pc.Kworker[1]| |pc.Kworker|)
   (|pc.Umount| |pc.Umount|) (|Kworker.head[0]| integer) (|Kworker.head[1]| integer)
   (|Kworker.freeSelf[0]| Bool) (|Kworker.freeSelf[1]| Bool))
  Bool
  (and
    (types |normalWq.pool.current[0]| |normalWq.pool.current[1]| |normalWq.worklist.length|
       |normalWq.worklist[0]| |normalWq.worklist[1]| |normalWq.drainers| |normalWq.destroyed|
       |normalWq.flushPending.Umount[0]| |normalWq.flushPending.Umount[1]|
       |normalWq.flushRunning.Umount[0]| |normalWq.flushRunning.Umount[1]| |memory.allocated[0]|
       |memory.allocated[1]| |orderedList.length| |orderedList[0]| |orderedList[1]| |done[0]|
       |done[1]| |orderDone[0]| |orderDone[1]| |due.length| |due[0]| |due[1]| |covered[0]|
       |covered[1]| |pc.Queuer[0]| |pc.Queuer[1]| |pc.Kworker[0]| |pc.Kworker[1]| |pc.Umount|
       |Kworker.head[0]| |Kworker.head[1]| |Kworker.freeSelf[0]| |Kworker.freeSelf[1]|)
    ; OrderedExclusive
    (not
      (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)))
    ; NoWorkLeftOnList
    (=> (= |pc.Umount| |pc.Umount.Done|) (= |orderedList.length| (_ bv0 5)))
    ; EveryWorkIsExecutedOnce
    (and
      (bvsle
        (bvadd
          (bvadd
            (ite (or
                   (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
                   (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)) (_ bv1 5)
              (_ bv0 5))
            (ite (or
                   (and
                     (bvslt (_ bv0 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[0]| (_ bv0 5)))
                   (and
                     (bvslt (_ bv1 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[1]| (_ bv0 5)))) (_ bv1 5)
              (_ bv0 5)))
          (bvadd
            (ite (= |normalWq.pool.current[0]| (_ bv0 5)) (_ bv1 5) (_ bv0 5))
            (ite (= |normalWq.pool.current[1]| (_ bv0 5)) (_ bv1 5) (_ bv0 5))))
        (_ bv1 5))
      (bvsle
        (bvadd
          (bvadd
            (ite (or
                   (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
                   (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)) (_ bv1 5)
              (_ bv0 5))
            (ite (or
                   (and
                     (bvslt (_ bv0 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[0]| (_ bv1 5)))
                   (and
                     (bvslt (_ bv1 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[1]| (_ bv1 5)))) (_ bv1 5)
              (_ bv0 5)))
          (bvadd
            (ite (= |normalWq.pool.current[0]| (_ bv1 5)) (_ bv1 5) (_ bv0 5))
            (ite (= |normalWq.pool.current[1]| (_ bv1 5)) (_ bv1 5) (_ bv0 5))))
        (_ bv1 5)))
    ; ListsHaveEveryWorkOnce
    (and
      (=
        |normalWq.worklist.length|
        (bvadd
          (ite (or
                 (and
                   (bvslt (_ bv0 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[0]| (_ bv0 5)))
                 (and
                   (bvslt (_ bv1 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[1]| (_ bv0 5)))) (_ bv1 5)
            (_ bv0 5))
          (ite (or
                 (and
                   (bvslt (_ bv0 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[0]| (_ bv1 5)))
                 (and
                   (bvslt (_ bv1 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[1]| (_ bv1 5)))) (_ bv1 5)
            (_ bv0 5))))
      (=
        |orderedList.length|
        (bvadd
          (ite (or
                 (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| (_ bv0 5)))
                 (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| (_ bv0 5))))
            (_ bv1 5)
            (_ bv0 5))
          (ite (or
                 (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| (_ bv1 5)))
                 (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| (_ bv1 5))))
            (_ bv1 5)
            (_ bv0 5))))
      (=
        |due.length|
        (bvadd
          (ite (or
                 (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| (_ bv0 5)))
                 (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| (_ bv0 5)))) (_ bv1 5)
            (_ bv0 5))
          (ite (or
                 (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| (_ bv1 5)))
                 (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| (_ bv1 5)))) (_ bv1 5)
            (_ bv0 5)))))
    ; KworkersServe
    (and
      (not (= |pc.Kworker[0]| |pc.Kworker.Done|))
      (= (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
      (not (= |pc.Kworker[1]| |pc.Kworker.Done|))
      (=
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (= |normalWq.pool.current[1]| (bvneg (_ bv1 5)))))
    ; FlushWaitsForWorks
    (and
      (=>
        |normalWq.flushPending.Umount[0]|
        (and
          (= |pc.Umount| |pc.Umount.FinishFlush|)
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv0 5))))))
      (=>
        |normalWq.flushRunning.Umount[0]|
        (and
          (= |pc.Umount| |pc.Umount.FinishFlush|)
          (or
            (and
              (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
              (= |normalWq.pool.current[0]| (_ bv0 5)))
            (and
              (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))
              (= |normalWq.pool.current[1]| (_ bv0 5))))))
      (=>
        |normalWq.flushPending.Umount[1]|
        (and
          (= |pc.Umount| |pc.Umount.FinishFlush|)
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv1 5))))))
      (=>
        |normalWq.flushRunning.Umount[1]|
        (and
          (= |pc.Umount| |pc.Umount.FinishFlush|)
          (or
            (and
              (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
              (= |normalWq.pool.current[0]| (_ bv1 5)))
            (and
              (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))
              (= |normalWq.pool.current[1]| (_ bv1 5)))))))
    ; FlushWaitsForCovered
    (and
      (=>
        (and (= |pc.Umount| |pc.Umount.FinishFlush|) |covered[0]|)
        (and
          (=
            |normalWq.flushPending.Umount[0]|
            (or
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv0 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv0 5)))))
          (=
            |normalWq.flushRunning.Umount[0]|
            (or
              (and
                (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
                (= |normalWq.pool.current[0]| (_ bv0 5)))
              (and
                (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))
                (= |normalWq.pool.current[1]| (_ bv0 5)))))))
      (=>
        (and (= |pc.Umount| |pc.Umount.FinishFlush|) |covered[1]|)
        (and
          (=
            |normalWq.flushPending.Umount[1]|
            (or
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv1 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv1 5)))))
          (=
            |normalWq.flushRunning.Umount[1]|
            (or
              (and
                (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
                (= |normalWq.pool.current[0]| (_ bv1 5)))
              (and
                (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))
                (= |normalWq.pool.current[1]| (_ bv1 5))))))))
    ; CoveredAreDue
    (and
      (=>
        |covered[0]|
        (and
          (or (= |pc.Umount| |pc.Umount.FinishFlush|) (= |pc.Umount| |pc.Umount.StartDestroy|))
          (not
            (or (= |pc.Queuer[0]| |pc.Queuer.LinkWork|) (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)))
          (or
            (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| (_ bv0 5)))
            (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| (_ bv0 5)))
            (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv0 5)))
            (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv0 5))))))
      (=>
        |covered[1]|
        (and
          (or (= |pc.Umount| |pc.Umount.FinishFlush|) (= |pc.Umount| |pc.Umount.StartDestroy|))
          (not
            (or (= |pc.Queuer[1]| |pc.Queuer.LinkWork|) (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)))
          (or
            (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| (_ bv1 5)))
            (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| (_ bv1 5)))
            (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv1 5)))
            (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv1 5)))))))
    ; QueuedBeforeDestroy
    (=>
      (or (= |pc.Umount| |pc.Umount.FinishDestroy|) (= |pc.Umount| |pc.Umount.Done|))
      (and (= |pc.Queuer[0]| |pc.Queuer.Done|) (= |pc.Queuer[1]| |pc.Queuer.Done|)))
    ; AcceptsUntilDestroyed
    (ite |normalWq.destroyed|
      (ite (= |pc.Umount| |pc.Umount.Done|) true
      (ite (= |pc.Umount| |pc.Umount.FinishDestroy|) false false))
    (ite (= |normalWq.drainers| (_ bv0 5))
      (ite (= |pc.Umount| |pc.Umount.Done|) false
      (ite (= |pc.Umount| |pc.Umount.FinishDestroy|) false true))
    (ite (= |pc.Umount| |pc.Umount.Done|) false
    (ite (= |pc.Umount| |pc.Umount.FinishDestroy|) true false))))
    ; EveryWorkIsNewDoneOrFreed
    (and
      (=
        (bvadd
          (bvadd
            (ite (or
                   (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
                   (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
                   (and
                     (bvslt (_ bv0 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[0]| (_ bv0 5)))
                   (and
                     (bvslt (_ bv1 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[1]| (_ bv0 5)))
                   (and
                     (= |normalWq.pool.current[0]| (_ bv0 5))
                     (or
                       (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                       (= |pc.Kworker[0]| |pc.Kworker.SetDone|)))
                   (and
                     (= |normalWq.pool.current[1]| (_ bv0 5))
                     (or
                       (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                       (= |pc.Kworker[1]| |pc.Kworker.SetDone|)))) (_ bv1 5)
              (_ bv0 5))
            (ite |done[0]| (_ bv1 5) (_ bv0 5)))
          (ite (not |memory.allocated[0]|) (_ bv1 5) (_ bv0 5)))
        (_ bv1 5))
      (=
        (bvadd
          (bvadd
            (ite (or
                   (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
                   (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
                   (and
                     (bvslt (_ bv0 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[0]| (_ bv1 5)))
                   (and
                     (bvslt (_ bv1 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[1]| (_ bv1 5)))
                   (and
                     (= |normalWq.pool.current[0]| (_ bv1 5))
                     (or
                       (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                       (= |pc.Kworker[0]| |pc.Kworker.SetDone|)))
                   (and
                     (= |normalWq.pool.current[1]| (_ bv1 5))
                     (or
                       (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                       (= |pc.Kworker[1]| |pc.Kworker.SetDone|)))) (_ bv1 5)
              (_ bv0 5))
            (ite |done[1]| (_ bv1 5) (_ bv0 5)))
          (ite (not |memory.allocated[1]|) (_ bv1 5) (_ bv0 5)))
        (_ bv1 5)))
    ; EveryOrderedPartIsDueOnce
    (and
      (=
        (bvadd
          (bvadd
            (ite (= |pc.Queuer[0]| |pc.Queuer.LinkWork|) (_ bv1 5) (_ bv0 5))
            (ite (or
                   (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| (_ bv0 5)))
                   (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| (_ bv0 5)))) (_ bv1 5)
              (_ bv0 5)))
          (ite (or
                 (bvslt
                   (_ bv0 5)
                   (bvadd
                     (bvadd
                       (bvadd
                         (ite (and
                                (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                                (= |Kworker.head[0]| (_ bv0 5))) (_ bv1 5)
                           (_ bv0 5))
                         (ite (and
                                (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                                (= |Kworker.head[1]| (_ bv0 5))) (_ bv1 5)
                           (_ bv0 5)))
                       (bvadd
                         (ite (and
                                (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
                                (= |Kworker.head[0]| (_ bv0 5))) (_ bv1 5)
                           (_ bv0 5))
                         (ite (and
                                (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                                (= |Kworker.head[1]| (_ bv0 5))) (_ bv1 5)
                           (_ bv0 5))))
                     (bvadd
                       (ite (and |Kworker.freeSelf[0]| (= |normalWq.pool.current[0]| (_ bv0 5)))
                         (_ bv1 5)
                         (_ bv0 5))
                       (ite (and |Kworker.freeSelf[1]| (= |normalWq.pool.current[1]| (_ bv0 5)))
                         (_ bv1 5)
                         (_ bv0 5)))))
                 (not |memory.allocated[0]|)) (_ bv1 5)
            (_ bv0 5)))
        (_ bv1 5))
      (=
        (bvadd
          (bvadd
            (ite (= |pc.Queuer[1]| |pc.Queuer.LinkWork|) (_ bv1 5) (_ bv0 5))
            (ite (or
                   (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| (_ bv1 5)))
                   (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| (_ bv1 5)))) (_ bv1 5)
              (_ bv0 5)))
          (ite (or
                 (bvslt
                   (_ bv0 5)
                   (bvadd
                     (bvadd
                       (bvadd
                         (ite (and
                                (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                                (= |Kworker.head[0]| (_ bv1 5))) (_ bv1 5)
                           (_ bv0 5))
                         (ite (and
                                (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                                (= |Kworker.head[1]| (_ bv1 5))) (_ bv1 5)
                           (_ bv0 5)))
                       (bvadd
                         (ite (and
                                (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
                                (= |Kworker.head[0]| (_ bv1 5))) (_ bv1 5)
                           (_ bv0 5))
                         (ite (and
                                (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                                (= |Kworker.head[1]| (_ bv1 5))) (_ bv1 5)
                           (_ bv0 5))))
                     (bvadd
                       (ite (and |Kworker.freeSelf[0]| (= |normalWq.pool.current[0]| (_ bv1 5)))
                         (_ bv1 5)
                         (_ bv0 5))
                       (ite (and |Kworker.freeSelf[1]| (= |normalWq.pool.current[1]| (_ bv1 5)))
                         (_ bv1 5)
                         (_ bv0 5)))))
                 (not |memory.allocated[1]|)) (_ bv1 5)
            (_ bv0 5)))
        (_ bv1 5)))
    ; ClaimedOnceDone
    (and
      (=>
        (bvslt
          (_ bv0 5)
          (bvadd
            (bvadd
              (bvadd
                (bvadd
                  (ite (and
                         (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                         (= |Kworker.head[0]| (_ bv0 5))) (_ bv1 5)
                    (_ bv0 5))
                  (ite (and
                         (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                         (= |Kworker.head[1]| (_ bv0 5))) (_ bv1 5)
                    (_ bv0 5)))
                (bvadd
                  (ite (and
                         (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
                         (= |Kworker.head[0]| (_ bv0 5))) (_ bv1 5)
                    (_ bv0 5))
                  (ite (and
                         (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                         (= |Kworker.head[1]| (_ bv0 5))) (_ bv1 5)
                    (_ bv0 5))))
              (bvadd
                (ite (and |Kworker.freeSelf[0]| (= |normalWq.pool.current[0]| (_ bv0 5))) (_ bv1 5)
                  (_ bv0 5))
                (ite (and |Kworker.freeSelf[1]| (= |normalWq.pool.current[1]| (_ bv0 5))) (_ bv1 5)
                  (_ bv0 5))))
            (bvadd
              (ite (and
                     (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[0]| (_ bv0 5))) (_ bv1 5)
                (_ bv0 5))
              (ite (and
                     (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[1]| (_ bv0 5))) (_ bv1 5)
                (_ bv0 5)))))
        (not
          (or
            (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
            (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
            (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 5)))
            (and
              (= |normalWq.pool.current[0]| (_ bv0 5))
              (or
                (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                (= |pc.Kworker[0]| |pc.Kworker.SetDone|)))
            (and
              (= |normalWq.pool.current[1]| (_ bv0 5))
              (or
                (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                (= |pc.Kworker[1]| |pc.Kworker.SetDone|))))))
      (=>
        (bvslt
          (_ bv0 5)
          (bvadd
            (bvadd
              (bvadd
                (bvadd
                  (ite (and
                         (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                         (= |Kworker.head[0]| (_ bv1 5))) (_ bv1 5)
                    (_ bv0 5))
                  (ite (and
                         (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                         (= |Kworker.head[1]| (_ bv1 5))) (_ bv1 5)
                    (_ bv0 5)))
                (bvadd
                  (ite (and
                         (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
                         (= |Kworker.head[0]| (_ bv1 5))) (_ bv1 5)
                    (_ bv0 5))
                  (ite (and
                         (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                         (= |Kworker.head[1]| (_ bv1 5))) (_ bv1 5)
                    (_ bv0 5))))
              (bvadd
                (ite (and |Kworker.freeSelf[0]| (= |normalWq.pool.current[0]| (_ bv1 5))) (_ bv1 5)
                  (_ bv0 5))
                (ite (and |Kworker.freeSelf[1]| (= |normalWq.pool.current[1]| (_ bv1 5))) (_ bv1 5)
                  (_ bv0 5))))
            (bvadd
              (ite (and
                     (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[0]| (_ bv1 5))) (_ bv1 5)
                (_ bv0 5))
              (ite (and
                     (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[1]| (_ bv1 5))) (_ bv1 5)
                (_ bv0 5)))))
        (not
          (or
            (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
            (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
            (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 5)))
            (and
              (= |normalWq.pool.current[0]| (_ bv1 5))
              (or
                (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                (= |pc.Kworker[0]| |pc.Kworker.SetDone|)))
            (and
              (= |normalWq.pool.current[1]| (_ bv1 5))
              (or
                (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                (= |pc.Kworker[1]| |pc.Kworker.SetDone|)))))))
    ; ClaimedByOne
    (and
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (bvadd
                (bvadd
                  (ite (and
                         (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                         (= |Kworker.head[0]| (_ bv0 5))) (_ bv1 5)
                    (_ bv0 5))
                  (ite (and
                         (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                         (= |Kworker.head[1]| (_ bv0 5))) (_ bv1 5)
                    (_ bv0 5)))
                (bvadd
                  (ite (and
                         (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
                         (= |Kworker.head[0]| (_ bv0 5))) (_ bv1 5)
                    (_ bv0 5))
                  (ite (and
                         (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                         (= |Kworker.head[1]| (_ bv0 5))) (_ bv1 5)
                    (_ bv0 5))))
              (bvadd
                (ite (and |Kworker.freeSelf[0]| (= |normalWq.pool.current[0]| (_ bv0 5))) (_ bv1 5)
                  (_ bv0 5))
                (ite (and |Kworker.freeSelf[1]| (= |normalWq.pool.current[1]| (_ bv0 5))) (_ bv1 5)
                  (_ bv0 5))))
            (bvadd
              (ite (and
                     (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[0]| (_ bv0 5))) (_ bv1 5)
                (_ bv0 5))
              (ite (and
                     (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[1]| (_ bv0 5))) (_ bv1 5)
                (_ bv0 5))))
          (ite (not |memory.allocated[0]|) (_ bv1 5) (_ bv0 5)))
        (_ bv1 5))
      (=
        |orderDone[0]|
        (bvslt
          (_ bv0 5)
          (bvadd
            (bvadd
              (bvadd
                (bvadd
                  (ite (and
                         (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                         (= |Kworker.head[0]| (_ bv0 5))) (_ bv1 5)
                    (_ bv0 5))
                  (ite (and
                         (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                         (= |Kworker.head[1]| (_ bv0 5))) (_ bv1 5)
                    (_ bv0 5)))
                (bvadd
                  (ite (and
                         (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
                         (= |Kworker.head[0]| (_ bv0 5))) (_ bv1 5)
                    (_ bv0 5))
                  (ite (and
                         (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                         (= |Kworker.head[1]| (_ bv0 5))) (_ bv1 5)
                    (_ bv0 5))))
              (bvadd
                (ite (and |Kworker.freeSelf[0]| (= |normalWq.pool.current[0]| (_ bv0 5))) (_ bv1 5)
                  (_ bv0 5))
                (ite (and |Kworker.freeSelf[1]| (= |normalWq.pool.current[1]| (_ bv0 5))) (_ bv1 5)
                  (_ bv0 5))))
            (bvadd
              (ite (and
                     (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[0]| (_ bv0 5))) (_ bv1 5)
                (_ bv0 5))
              (ite (and
                     (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[1]| (_ bv0 5))) (_ bv1 5)
                (_ bv0 5))))))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (bvadd
                (bvadd
                  (ite (and
                         (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                         (= |Kworker.head[0]| (_ bv1 5))) (_ bv1 5)
                    (_ bv0 5))
                  (ite (and
                         (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                         (= |Kworker.head[1]| (_ bv1 5))) (_ bv1 5)
                    (_ bv0 5)))
                (bvadd
                  (ite (and
                         (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
                         (= |Kworker.head[0]| (_ bv1 5))) (_ bv1 5)
                    (_ bv0 5))
                  (ite (and
                         (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                         (= |Kworker.head[1]| (_ bv1 5))) (_ bv1 5)
                    (_ bv0 5))))
              (bvadd
                (ite (and |Kworker.freeSelf[0]| (= |normalWq.pool.current[0]| (_ bv1 5))) (_ bv1 5)
                  (_ bv0 5))
                (ite (and |Kworker.freeSelf[1]| (= |normalWq.pool.current[1]| (_ bv1 5))) (_ bv1 5)
                  (_ bv0 5))))
            (bvadd
              (ite (and
                     (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[0]| (_ bv1 5))) (_ bv1 5)
                (_ bv0 5))
              (ite (and
                     (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[1]| (_ bv1 5))) (_ bv1 5)
                (_ bv0 5))))
          (ite (not |memory.allocated[1]|) (_ bv1 5) (_ bv0 5)))
        (_ bv1 5))
      (=
        |orderDone[1]|
        (bvslt
          (_ bv0 5)
          (bvadd
            (bvadd
              (bvadd
                (bvadd
                  (ite (and
                         (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                         (= |Kworker.head[0]| (_ bv1 5))) (_ bv1 5)
                    (_ bv0 5))
                  (ite (and
                         (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                         (= |Kworker.head[1]| (_ bv1 5))) (_ bv1 5)
                    (_ bv0 5)))
                (bvadd
                  (ite (and
                         (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
                         (= |Kworker.head[0]| (_ bv1 5))) (_ bv1 5)
                    (_ bv0 5))
                  (ite (and
                         (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                         (= |Kworker.head[1]| (_ bv1 5))) (_ bv1 5)
                    (_ bv0 5))))
              (bvadd
                (ite (and |Kworker.freeSelf[0]| (= |normalWq.pool.current[0]| (_ bv1 5))) (_ bv1 5)
                  (_ bv0 5))
                (ite (and |Kworker.freeSelf[1]| (= |normalWq.pool.current[1]| (_ bv1 5))) (_ bv1 5)
                  (_ bv0 5))))
            (bvadd
              (ite (and
                     (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[0]| (_ bv1 5))) (_ bv1 5)
                (_ bv0 5))
              (ite (and
                     (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[1]| (_ bv1 5))) (_ bv1 5)
                (_ bv0 5)))))))
    ; KeepsItsOwn
    (and
      (=>
        |Kworker.freeSelf[0]|
        (or
          (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
          (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
          (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
          (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
          (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)))
      (=>
        |Kworker.freeSelf[1]|
        (or
          (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
          (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
          (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
          (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
          (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|))))
    ; LinkedUntilRun
    (and
      (=
        (or
          (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| (_ bv0 5)))
          (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| (_ bv0 5))))
        (or
          (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| (_ bv0 5)))
          (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| (_ bv0 5)))
          (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv0 5)))
          (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv0 5)))))
      (=
        (or
          (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| (_ bv1 5)))
          (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| (_ bv1 5))))
        (or
          (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| (_ bv1 5)))
          (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| (_ bv1 5)))
          (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv1 5)))
          (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv1 5))))))
    ; LinkedInOrder
    (=>
      (and
        (or
          (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| (_ bv1 5)))
          (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| (_ bv1 5))))
        (or
          (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| (_ bv0 5)))
          (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| (_ bv0 5))))
        (or
          (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| (_ bv1 5)))
          (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| (_ bv1 5))))
        (or
          (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| (_ bv0 5)))
          (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| (_ bv0 5)))))
      (=
        (and
          (bvslt (_ bv1 5) |orderedList.length|)
          (= |orderedList[0]| (_ bv1 5))
          (= |orderedList[1]| (_ bv0 5)))
        (and (bvslt (_ bv1 5) |due.length|) (= |due[0]| (_ bv1 5)) (= |due[1]| (_ bv0 5)))))
    ; HeadRuns
    (and
      (=>
        (or
          (and (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|) (= |Kworker.head[0]| (_ bv0 5)))
          (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv0 5)))
          (and (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|) (= |Kworker.head[1]| (_ bv0 5)))
          (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv0 5))))
        (= |orderedList[0]| (_ bv0 5)))
      (=>
        (or
          (and (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|) (= |Kworker.head[0]| (_ bv1 5)))
          (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv1 5)))
          (and (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|) (= |Kworker.head[1]| (_ bv1 5)))
          (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv1 5))))
        (= |orderedList[0]| (_ bv1 5))))
    ; SomebodyWillLook
    (and
      (=>
        (and
          (or
            (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| (_ bv0 5)))
            (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| (_ bv0 5))))
          (= |orderedList[0]| (_ bv0 5))
          (not
            (or
              (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
              (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv0 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv0 5)))
              (and
                (= |normalWq.pool.current[0]| (_ bv0 5))
                (or
                  (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                  (= |pc.Kworker[0]| |pc.Kworker.SetDone|)))
              (and
                (= |normalWq.pool.current[1]| (_ bv0 5))
                (or
                  (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                  (= |pc.Kworker[1]| |pc.Kworker.SetDone|))))))
        (or
          (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
          (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
          (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
          (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
          (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
          (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
          (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
          (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)))
      (=>
        (and
          (or
            (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| (_ bv1 5)))
            (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| (_ bv1 5))))
          (= |orderedList[0]| (_ bv1 5))
          (not
            (or
              (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
              (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv1 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv1 5)))
              (and
                (= |normalWq.pool.current[0]| (_ bv1 5))
                (or
                  (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                  (= |pc.Kworker[0]| |pc.Kworker.SetDone|)))
              (and
                (= |normalWq.pool.current[1]| (_ bv1 5))
                (or
                  (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                  (= |pc.Kworker[1]| |pc.Kworker.SetDone|))))))
        (or
          (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
          (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
          (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
          (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
          (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
          (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
          (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
          (= |pc.Kworker[1]| |pc.Kworker.FreeHead|))))
    (and
      (=>
        (=>
          (and
            (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
            (bvsle |orderedList.length| (_ bv1 5))
            (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
            (bvsle |due.length| (_ bv1 5))
            (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
          |memory.allocated[0]|)
        (=>
          (=>
            (and
              (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
              (not
                (or
                  (and
                    (bvslt (_ bv0 5) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv0 5)))
                  (and
                    (bvslt (_ bv1 5) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv0 5)))))
              (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
            (not |normalWq.destroyed|))
          (=>
            (=>
              (and
                (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
                (bvsle |orderedList.length| (_ bv1 5))
                (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
                (bvsle |due.length| (_ bv1 5))
                (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
              |memory.allocated[1]|)
            (=>
              (=>
                (and
                  (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
                  (not
                    (or
                      (and
                        (bvslt (_ bv0 5) |normalWq.worklist.length|)
                        (= |normalWq.worklist[0]| (_ bv1 5)))
                      (and
                        (bvslt (_ bv1 5) |normalWq.worklist.length|)
                        (= |normalWq.worklist[1]| (_ bv1 5)))))
                  (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
                (not |normalWq.destroyed|))
              (=>
                (=>
                  (and
                    (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                    (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                (and
                  (=>
                    (and
                      (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                      (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                    (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                  (=>
                    (=>
                      (and
                        (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                        (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                      (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
                         |memory.allocated[1]|))
                    (=>
                      (=>
                        (and
                          (= |pc.Kworker[0]| |pc.Kworker.SetDone|)
                          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                          (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                        (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                      (and
                        (=>
                          (and
                            (= |pc.Kworker[0]| |pc.Kworker.SetDone|)
                            (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                            (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                          (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                        (=>
                          (=>
                            (and
                              (= |pc.Kworker[0]| |pc.Kworker.SetDone|)
                              (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                              (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                            (|memory.allocated[]| |normalWq.pool.current[0]|
                               |memory.allocated[0]| |memory.allocated[1]|))
                          (=>
                            (=>
                              (and
                                (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
                                (not (= |orderedList.length| (_ bv0 5)))
                                (|done[]| |orderedList[0]| |done[0]| |done[1]|)
                                (not
                                  (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
                              (|memory.allocated[]| |orderedList[0]| |memory.allocated[0]|
                                 |memory.allocated[1]|))
                            (=>
                              (=>
                                (and
                                  (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                                  (bvsle
                                    (_ bv0 5)
                                    (ite (or
                                           (and
                                             (bvslt (_ bv0 5) |due.length|)
                                             (= |due[0]| |Kworker.head[0]|))
                                           (and
                                             (bvslt (_ bv1 5) |due.length|)
                                             (= |due[1]| |Kworker.head[0]|)))
                                      (bvsub |due.length| (_ bv1 5))
                                      |due.length|)))
                                (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]|
                                   |memory.allocated[1]|))
                              (=>
                                (=>
                                  (and
                                    (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                                    (bvsle
                                      (_ bv0 5)
                                      (ite (or
                                             (and
                                               (bvslt (_ bv0 5) |orderedList.length|)
                                               (= |orderedList[0]| |Kworker.head[0]|))
                                             (and
                                               (bvslt (_ bv1 5) |orderedList.length|)
                                               (= |orderedList[1]| |Kworker.head[0]|)))
                                        (bvsub |orderedList.length| (_ bv1 5))
                                        |orderedList.length|)))
                                  (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]|
                                     |memory.allocated[1]|))
                                (=>
                                  (=>
                                    (and
                                      (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                                      (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                  (and
                                    (=>
                                      (and
                                        (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                                        (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                      (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                    (=>
                                      (=>
                                        (and
                                          (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                                          (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                        (|memory.allocated[]| |normalWq.pool.current[1]|
                                           |memory.allocated[0]| |memory.allocated[1]|))
                                      true))))))))))))))))
      (=>
        (=>
          (=>
            (and
              (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
              (bvsle |orderedList.length| (_ bv1 5))
              (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
              (bvsle |due.length| (_ bv1 5))
              (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
            |memory.allocated[0]|)
          (=>
            (=>
              (and
                (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
                (not
                  (or
                    (and
                      (bvslt (_ bv0 5) |normalWq.worklist.length|)
                      (= |normalWq.worklist[0]| (_ bv0 5)))
                    (and
                      (bvslt (_ bv1 5) |normalWq.worklist.length|)
                      (= |normalWq.worklist[1]| (_ bv0 5)))))
                (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
              (not |normalWq.destroyed|))
            (=>
              (=>
                (and
                  (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
                  (bvsle |orderedList.length| (_ bv1 5))
                  (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
                  (bvsle |due.length| (_ bv1 5))
                  (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
                |memory.allocated[1]|)
              (=>
                (=>
                  (and
                    (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
                    (not
                      (or
                        (and
                          (bvslt (_ bv0 5) |normalWq.worklist.length|)
                          (= |normalWq.worklist[0]| (_ bv1 5)))
                        (and
                          (bvslt (_ bv1 5) |normalWq.worklist.length|)
                          (= |normalWq.worklist[1]| (_ bv1 5)))))
                    (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
                  (not |normalWq.destroyed|))
                (and
                  (=>
                    (and
                      (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                      (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                    (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                  (=>
                    (=>
                      (and
                        (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                        (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                      (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
                         |memory.allocated[1]|))
                    (and
                      (=>
                        (and
                          (= |pc.Kworker[0]| |pc.Kworker.SetDone|)
                          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                          (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                        (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                      (=>
                        (=>
                          (and
                            (= |pc.Kworker[0]| |pc.Kworker.SetDone|)
                            (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                            (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                          (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
                             |memory.allocated[1]|))
                        (=>
                          (=>
                            (and
                              (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
                              (not (= |orderedList.length| (_ bv0 5)))
                              (|done[]| |orderedList[0]| |done[0]| |done[1]|)
                              (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
                            (|memory.allocated[]| |orderedList[0]| |memory.allocated[0]|
                               |memory.allocated[1]|))
                          (=>
                            (=>
                              (and
                                (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                                (bvsle
                                  (_ bv0 5)
                                  (ite (or
                                         (and
                                           (bvslt (_ bv0 5) |due.length|)
                                           (= |due[0]| |Kworker.head[0]|))
                                         (and
                                           (bvslt (_ bv1 5) |due.length|)
                                           (= |due[1]| |Kworker.head[0]|)))
                                    (bvsub |due.length| (_ bv1 5))
                                    |due.length|)))
                              (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]|
                                 |memory.allocated[1]|))
                            (=>
                              (=>
                                (and
                                  (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                                  (bvsle
                                    (_ bv0 5)
                                    (ite (or
                                           (and
                                             (bvslt (_ bv0 5) |orderedList.length|)
                                             (= |orderedList[0]| |Kworker.head[0]|))
                                           (and
                                             (bvslt (_ bv1 5) |orderedList.length|)
                                             (= |orderedList[1]| |Kworker.head[0]|)))
                                      (bvsub |orderedList.length| (_ bv1 5))
                                      |orderedList.length|)))
                                (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]|
                                   |memory.allocated[1]|))
                              (and
                                (=>
                                  (and
                                    (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                  (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                (=>
                                  (=>
                                    (and
                                      (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                                      (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                    (|memory.allocated[]| |normalWq.pool.current[1]|
                                       |memory.allocated[0]| |memory.allocated[1]|))
                                  (=>
                                    (and
                                      (= |pc.Kworker[1]| |pc.Kworker.SetDone|)
                                      (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                                      (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|)))))))))))))))
        (=>
          (=>
            (and
              (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
              (bvsle |orderedList.length| (_ bv1 5))
              (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
              (bvsle |due.length| (_ bv1 5))
              (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
            |memory.allocated[0]|)
          (=>
            (=>
              (and
                (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
                (not
                  (or
                    (and
                      (bvslt (_ bv0 5) |normalWq.worklist.length|)
                      (= |normalWq.worklist[0]| (_ bv0 5)))
                    (and
                      (bvslt (_ bv1 5) |normalWq.worklist.length|)
                      (= |normalWq.worklist[1]| (_ bv0 5)))))
                (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
              (not |normalWq.destroyed|))
            (=>
              (=>
                (and
                  (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
                  (bvsle |orderedList.length| (_ bv1 5))
                  (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
                  (bvsle |due.length| (_ bv1 5))
                  (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
                |memory.allocated[1]|)
              (=>
                (=>
                  (and
                    (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
                    (not
                      (or
                        (and
                          (bvslt (_ bv0 5) |normalWq.worklist.length|)
                          (= |normalWq.worklist[0]| (_ bv1 5)))
                        (and
                          (bvslt (_ bv1 5) |normalWq.worklist.length|)
                          (= |normalWq.worklist[1]| (_ bv1 5)))))
                    (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
                  (not |normalWq.destroyed|))
                (and
                  (=>
                    (and
                      (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                      (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                    (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                  (=>
                    (=>
                      (and
                        (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                        (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                      (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
                         |memory.allocated[1]|))
                    (and
                      (=>
                        (and
                          (= |pc.Kworker[0]| |pc.Kworker.SetDone|)
                          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                          (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                        (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                      (=>
                        (=>
                          (and
                            (= |pc.Kworker[0]| |pc.Kworker.SetDone|)
                            (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                            (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                          (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
                             |memory.allocated[1]|))
                        (=>
                          (=>
                            (and
                              (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
                              (not (= |orderedList.length| (_ bv0 5)))
                              (|done[]| |orderedList[0]| |done[0]| |done[1]|)
                              (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
                            (|memory.allocated[]| |orderedList[0]| |memory.allocated[0]|
                               |memory.allocated[1]|))
                          (=>
                            (=>
                              (and
                                (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                                (bvsle
                                  (_ bv0 5)
                                  (ite (or
                                         (and
                                           (bvslt (_ bv0 5) |due.length|)
                                           (= |due[0]| |Kworker.head[0]|))
                                         (and
                                           (bvslt (_ bv1 5) |due.length|)
                                           (= |due[1]| |Kworker.head[0]|)))
                                    (bvsub |due.length| (_ bv1 5))
                                    |due.length|)))
                              (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]|
                                 |memory.allocated[1]|))
                            (=>
                              (=>
                                (and
                                  (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                                  (bvsle
                                    (_ bv0 5)
                                    (ite (or
                                           (and
                                             (bvslt (_ bv0 5) |orderedList.length|)
                                             (= |orderedList[0]| |Kworker.head[0]|))
                                           (and
                                             (bvslt (_ bv1 5) |orderedList.length|)
                                             (= |orderedList[1]| |Kworker.head[0]|)))
                                      (bvsub |orderedList.length| (_ bv1 5))
                                      |orderedList.length|)))
                                (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]|
                                   |memory.allocated[1]|))
                              (and
                                (=>
                                  (and
                                    (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                  (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                (=>
                                  (=>
                                    (and
                                      (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                                      (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                    (|memory.allocated[]| |normalWq.pool.current[1]|
                                       |memory.allocated[0]| |memory.allocated[1]|))
                                  (=>
                                    (and
                                      (= |pc.Kworker[1]| |pc.Kworker.SetDone|)
                                      (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                                      (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|))))))))))))))))
      (=>
        (=>
          (and
            (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
            (bvsle |orderedList.length| (_ bv1 5))
            (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
            (bvsle |due.length| (_ bv1 5))
            (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
          |memory.allocated[0]|)
        (=>
          (=>
            (and
              (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
              (not
                (or
                  (and
                    (bvslt (_ bv0 5) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv0 5)))
                  (and
                    (bvslt (_ bv1 5) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv0 5)))))
              (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
            (not |normalWq.destroyed|))
          (=>
            (=>
              (and
                (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
                (bvsle |orderedList.length| (_ bv1 5))
                (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
                (bvsle |due.length| (_ bv1 5))
                (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
              |memory.allocated[1]|)
            (=>
              (=>
                (and
                  (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
                  (not
                    (or
                      (and
                        (bvslt (_ bv0 5) |normalWq.worklist.length|)
                        (= |normalWq.worklist[0]| (_ bv1 5)))
                      (and
                        (bvslt (_ bv1 5) |normalWq.worklist.length|)
                        (= |normalWq.worklist[1]| (_ bv1 5)))))
                  (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
                (not |normalWq.destroyed|))
              (and
                (=>
                  (and
                    (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                    (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                (=>
                  (=>
                    (and
                      (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                      (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                    (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
                       |memory.allocated[1]|))
                  (and
                    (=>
                      (and
                        (= |pc.Kworker[0]| |pc.Kworker.SetDone|)
                        (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                        (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                      (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                    (=>
                      (=>
                        (and
                          (= |pc.Kworker[0]| |pc.Kworker.SetDone|)
                          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                          (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                        (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
                           |memory.allocated[1]|))
                      (=>
                        (=>
                          (and
                            (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
                            (not (= |orderedList.length| (_ bv0 5)))
                            (|done[]| |orderedList[0]| |done[0]| |done[1]|)
                            (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
                          (|memory.allocated[]| |orderedList[0]| |memory.allocated[0]|
                             |memory.allocated[1]|))
                        (=>
                          (=>
                            (and
                              (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                              (bvsle
                                (_ bv0 5)
                                (ite (or
                                       (and
                                         (bvslt (_ bv0 5) |due.length|)
                                         (= |due[0]| |Kworker.head[0]|))
                                       (and
                                         (bvslt (_ bv1 5) |due.length|)
                                         (= |due[1]| |Kworker.head[0]|)))
                                  (bvsub |due.length| (_ bv1 5))
                                  |due.length|)))
                            (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]|
                               |memory.allocated[1]|))
                          (=>
                            (=>
                              (and
                                (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                                (bvsle
                                  (_ bv0 5)
                                  (ite (or
                                         (and
                                           (bvslt (_ bv0 5) |orderedList.length|)
                                           (= |orderedList[0]| |Kworker.head[0]|))
                                         (and
                                           (bvslt (_ bv1 5) |orderedList.length|)
                                           (= |orderedList[1]| |Kworker.head[0]|)))
                                    (bvsub |orderedList.length| (_ bv1 5))
                                    |orderedList.length|)))
                              (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]|
                                 |memory.allocated[1]|))
                            (and
                              (=>
                                (and
                                  (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                                  (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                              (=>
                                (=>
                                  (and
                                    (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                  (|memory.allocated[]| |normalWq.pool.current[1]|
                                     |memory.allocated[0]| |memory.allocated[1]|))
                                (=>
                                  (and
                                    (= |pc.Kworker[1]| |pc.Kworker.SetDone|)
                                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                                  (bvsle (_ bv0 5) |normalWq.pool.current[1]|)))))))))))))))
      (=>
        (and
          (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
          (bvsle |orderedList.length| (_ bv1 5))
          (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
          (bvsle |due.length| (_ bv1 5))
          (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
        |memory.allocated[0]|)
      (=>
        (and
          (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
          (not
            (or
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv0 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv0 5)))))
          (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
        (not |normalWq.destroyed|))
      (=>
        (and
          (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
          (bvsle |orderedList.length| (_ bv1 5))
          (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
          (bvsle |due.length| (_ bv1 5))
          (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5)))
        |memory.allocated[1]|)
      (=>
        (and
          (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
          (not
            (or
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv1 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv1 5)))))
          (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
        (not |normalWq.destroyed|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
        (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
           |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.SetDone|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
        (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
           |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
          (not (= |orderedList.length| (_ bv0 5)))
          (|done[]| |orderedList[0]| |done[0]| |done[1]|)
          (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
        (|memory.allocated[]| |orderedList[0]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
                   (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|)))
              (bvsub |due.length| (_ bv1 5))
              |due.length|)))
        (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and
                     (bvslt (_ bv0 5) |orderedList.length|)
                     (= |orderedList[0]| |Kworker.head[0]|))
                   (and
                     (bvslt (_ bv1 5) |orderedList.length|)
                     (= |orderedList[1]| |Kworker.head[0]|))) (bvsub |orderedList.length| (_ bv1 5))
              |orderedList.length|)))
        (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
        (|memory.allocated[]| |normalWq.pool.current[1]| |memory.allocated[0]|
           |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.SetDone|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
        (|memory.allocated[]| |normalWq.pool.current[1]| |memory.allocated[0]|
           |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
          (not (= |orderedList.length| (_ bv0 5)))
          (|done[]| |orderedList[0]| |done[0]| |done[1]|)
          (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
        (|memory.allocated[]| |orderedList[0]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
                   (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))
              (bvsub |due.length| (_ bv1 5))
              |due.length|)))
        (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and
                     (bvslt (_ bv0 5) |orderedList.length|)
                     (= |orderedList[0]| |Kworker.head[1]|))
                   (and
                     (bvslt (_ bv1 5) |orderedList.length|)
                     (= |orderedList[1]| |Kworker.head[1]|))) (bvsub |orderedList.length| (_ bv1 5))
              |orderedList.length|)))
        (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]| |memory.allocated[1]|))
      (=> (= |pc.Umount| |pc.Umount.StartFlush|) (not |normalWq.destroyed|))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.FinishFlush|)
          (not
            (or |normalWq.flushPending.Umount[0]| |normalWq.flushRunning.Umount[0]|
               |normalWq.flushPending.Umount[1]| |normalWq.flushRunning.Umount[1]|)))
        (not |normalWq.destroyed|))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.StartDestroy|)
          (= |pc.Queuer[0]| |pc.Queuer.Done|)
          (= |pc.Queuer[1]| |pc.Queuer.Done|)
          (bvsle (bvadd |normalWq.drainers| (_ bv1 5)) (_ bv1 5)))
        (not |normalWq.destroyed|))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.FinishDestroy|)
          (= |normalWq.worklist.length| (_ bv0 5))
          (not
            (or
              (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
              (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))))
          (bvsle (_ bv0 5) (bvsub |normalWq.drainers| (_ bv1 5))))
        (not |normalWq.destroyed|))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.FinishFlush|)
          (or |normalWq.flushPending.Umount[0]| |normalWq.flushRunning.Umount[0]|
             |normalWq.flushPending.Umount[1]| |normalWq.flushRunning.Umount[1]|))
        (not |normalWq.destroyed|))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.FinishDestroy|)
          (not
            (and
              (= |normalWq.worklist.length| (_ bv0 5))
              (not
                (or
                  (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
                  (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5)))))))))
        (not |normalWq.destroyed|)))
    ; NoQueueWhileDraining
    (and
      (=>
        (and
          (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
          (not
            (or
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv0 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv0 5)))))
          (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
        |normalWq.destroyed|)
      (=>
        (and
          (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
          (not
            (or
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv1 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv1 5)))))
          (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
        |normalWq.destroyed|))
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv0 5))
              (or
                (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
          (not
            (or (= |normalWq.pool.current[0]| (_ bv0 5)) (= |normalWq.pool.current[1]| (_ bv0 5))))
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and
                     (bvslt (_ bv0 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[0]| (_ bv0 5)))
                   (and
                     (bvslt (_ bv1 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[1]| (_ bv0 5))))
              (bvsub |normalWq.worklist.length| (_ bv1 5))
              |normalWq.worklist.length|)))
        (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv1 5))
              (or
                (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
          (not
            (or (= |normalWq.pool.current[0]| (_ bv1 5)) (= |normalWq.pool.current[1]| (_ bv1 5))))
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and
                     (bvslt (_ bv0 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[0]| (_ bv1 5)))
                   (and
                     (bvslt (_ bv1 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[1]| (_ bv1 5))))
              (bvsub |normalWq.worklist.length| (_ bv1 5))
              |normalWq.worklist.length|)))
        (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
      (=>
        (and (= |pc.Kworker[0]| |pc.Kworker.EndWork|) (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
        (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv0 5))
              (or
                (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
          (not
            (or (= |normalWq.pool.current[0]| (_ bv0 5)) (= |normalWq.pool.current[1]| (_ bv0 5))))
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and
                     (bvslt (_ bv0 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[0]| (_ bv0 5)))
                   (and
                     (bvslt (_ bv1 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[1]| (_ bv0 5))))
              (bvsub |normalWq.worklist.length| (_ bv1 5))
              |normalWq.worklist.length|)))
        (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv1 5))
              (or
                (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
          (not
            (or (= |normalWq.pool.current[0]| (_ bv1 5)) (= |normalWq.pool.current[1]| (_ bv1 5))))
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and
                     (bvslt (_ bv0 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[0]| (_ bv1 5)))
                   (and
                     (bvslt (_ bv1 5) |normalWq.worklist.length|)
                     (= |normalWq.worklist[1]| (_ bv1 5))))
              (bvsub |normalWq.worklist.length| (_ bv1 5))
              |normalWq.worklist.length|)))
        (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))
      (=>
        (and (= |pc.Kworker[1]| |pc.Kworker.EndWork|) (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
        (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5)))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 5) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv0 5)))
                (and
                  (bvslt (_ bv1 5) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv0 5))
                  (or
                    (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                    (= |normalWq.pool.current[1]| |normalWq.worklist[0]|)))))
            (= |normalWq.pool.current[0]| (_ bv0 5))
            (= |normalWq.pool.current[1]| (_ bv0 5))))
        (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 5) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv1 5)))
                (and
                  (bvslt (_ bv1 5) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv1 5))
                  (or
                    (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                    (= |normalWq.pool.current[1]| |normalWq.worklist[0]|)))))
            (= |normalWq.pool.current[0]| (_ bv1 5))
            (= |normalWq.pool.current[1]| (_ bv1 5))))
        (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 5) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv0 5)))
                (and
                  (bvslt (_ bv1 5) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv0 5))
                  (or
                    (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                    (= |normalWq.pool.current[1]| |normalWq.worklist[0]|)))))
            (= |normalWq.pool.current[0]| (_ bv0 5))
            (= |normalWq.pool.current[1]| (_ bv0 5))))
        (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 5) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv1 5)))
                (and
                  (bvslt (_ bv1 5) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv1 5))
                  (or
                    (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                    (= |normalWq.pool.current[1]| |normalWq.worklist[0]|)))))
            (= |normalWq.pool.current[0]| (_ bv1 5))
            (= |normalWq.pool.current[1]| (_ bv1 5))))
        (= |normalWq.pool.current[1]| (bvneg (_ bv1 5)))))
    ; OrderedOnce
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
                   (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|)))
              (bvsub |due.length| (_ bv1 5))
              |due.length|)))
        (or
          (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
          (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
                   (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))
              (bvsub |due.length| (_ bv1 5))
              |due.length|)))
        (or
          (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
          (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))))
    ; OrderedFifo
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
                   (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|)))
              (bvsub |due.length| (_ bv1 5))
              |due.length|)))
        (not (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
                   (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))
              (bvsub |due.length| (_ bv1 5))
              |due.length|)))
        (not (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))))
    ; OrderedAfterFunc
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
                   (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|)))
              (bvsub |due.length| (_ bv1 5))
              |due.length|)))
        (not
          (or
            (and
              (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
              (= |normalWq.pool.current[0]| |Kworker.head[0]|))
            (and
              (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
              (= |normalWq.pool.current[1]| |Kworker.head[0]|)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
                   (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))
              (bvsub |due.length| (_ bv1 5))
              |due.length|)))
        (not
          (or
            (and
              (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
              (= |normalWq.pool.current[0]| |Kworker.head[1]|))
            (and
              (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
              (= |normalWq.pool.current[1]| |Kworker.head[1]|))))))
    ; NoListCorruption
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and
                     (bvslt (_ bv0 5) |orderedList.length|)
                     (= |orderedList[0]| |Kworker.head[0]|))
                   (and
                     (bvslt (_ bv1 5) |orderedList.length|)
                     (= |orderedList[1]| |Kworker.head[0]|))) (bvsub |orderedList.length| (_ bv1 5))
              |orderedList.length|)))
        (or
          (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
          (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and
                     (bvslt (_ bv0 5) |orderedList.length|)
                     (= |orderedList[0]| |Kworker.head[1]|))
                   (and
                     (bvslt (_ bv1 5) |orderedList.length|)
                     (= |orderedList[1]| |Kworker.head[1]|))) (bvsub |orderedList.length| (_ bv1 5))
              |orderedList.length|)))
        (or
          (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
          (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))))
    ; NoFreeOfPendingWork
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
          (not (= |Kworker.head[0]| |normalWq.pool.current[0]|)))
        (not
          (or
            (and
              (bvslt (_ bv0 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[0]| |Kworker.head[0]|))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| |Kworker.head[0]|)))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
          |Kworker.freeSelf[0]|
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
        (not
          (or
            (and
              (bvslt (_ bv0 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[0]| |normalWq.pool.current[0]|))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| |normalWq.pool.current[0]|)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
          (not (= |Kworker.head[1]| |normalWq.pool.current[1]|)))
        (not
          (or
            (and
              (bvslt (_ bv0 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[0]| |Kworker.head[1]|))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| |Kworker.head[1]|)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
          |Kworker.freeSelf[1]|
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
        (not
          (or
            (and
              (bvslt (_ bv0 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[0]| |normalWq.pool.current[1]|))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| |normalWq.pool.current[1]|))))))
    ; NoFreedWhileQueued
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
          (not (= |Kworker.head[0]| |normalWq.pool.current[0]|)))
        (not
          (or
            (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
            (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
          |Kworker.freeSelf[0]|
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
        (not
          (or
            (and
              (bvslt (_ bv0 5) |orderedList.length|)
              (= |orderedList[0]| |normalWq.pool.current[0]|))
            (and
              (bvslt (_ bv1 5) |orderedList.length|)
              (= |orderedList[1]| |normalWq.pool.current[0]|)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
          (not (= |Kworker.head[1]| |normalWq.pool.current[1]|)))
        (not
          (or
            (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
            (and (bvslt (_ bv1 5) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
          |Kworker.freeSelf[1]|
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
        (not
          (or
            (and
              (bvslt (_ bv0 5) |orderedList.length|)
              (= |orderedList[0]| |normalWq.pool.current[1]|))
            (and
              (bvslt (_ bv1 5) |orderedList.length|)
              (= |orderedList[1]| |normalWq.pool.current[1]|))))))
    (and
      (=>
        (=>
          (and
            (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
            (not (= |Kworker.head[0]| |normalWq.pool.current[0]|)))
          (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
        (=>
          (=>
            (and
              (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
              |Kworker.freeSelf[0]|
              (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
              (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
              (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
              (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
            (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
          (and
            (=>
              (and
                (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                |Kworker.freeSelf[0]|
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
              (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
            (=>
              (=>
                (and
                  (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                  |Kworker.freeSelf[0]|
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
                   |memory.allocated[1]|))
              true))))
      (=>
        (=>
          (=>
            (and
              (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
              (not (= |Kworker.head[0]| |normalWq.pool.current[0]|)))
            (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
          (and
            (=>
              (and
                (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                |Kworker.freeSelf[0]|
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
              (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
            (=>
              (=>
                (and
                  (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                  |Kworker.freeSelf[0]|
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
                   |memory.allocated[1]|))
              (=>
                (=>
                  (and
                    (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                    (not (= |Kworker.head[1]| |normalWq.pool.current[1]|)))
                  (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]|
                     |memory.allocated[1]|))
                (=>
                  (and
                    (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                    |Kworker.freeSelf[1]|
                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                  (bvsle (_ bv0 5) |normalWq.pool.current[1]|))))))
        (=>
          (=>
            (and
              (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
              (not (= |Kworker.head[0]| |normalWq.pool.current[0]|)))
            (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
          (and
            (=>
              (and
                (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                |Kworker.freeSelf[0]|
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
              (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
            (=>
              (=>
                (and
                  (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                  |Kworker.freeSelf[0]|
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                  (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
                (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
                   |memory.allocated[1]|))
              (=>
                (=>
                  (and
                    (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                    (not (= |Kworker.head[1]| |normalWq.pool.current[1]|)))
                  (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]|
                     |memory.allocated[1]|))
                (=>
                  (and
                    (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                    |Kworker.freeSelf[1]|
                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                    (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                  (bvsle (_ bv0 5) |normalWq.pool.current[1]|)))))))
      (=>
        (=>
          (and
            (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
            (not (= |Kworker.head[0]| |normalWq.pool.current[0]|)))
          (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
        (and
          (=>
            (and
              (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
              |Kworker.freeSelf[0]|
              (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
              (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
              (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
              (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
            (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
          (=>
            (=>
              (and
                (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                |Kworker.freeSelf[0]|
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
                (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
              (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
                 |memory.allocated[1]|))
            (=>
              (=>
                (and
                  (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                  (not (= |Kworker.head[1]| |normalWq.pool.current[1]|)))
                (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]|
                   |memory.allocated[1]|))
              (=>
                (and
                  (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                  |Kworker.freeSelf[1]|
                  (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                  (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                  (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
                  (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
                (bvsle (_ bv0 5) |normalWq.pool.current[1]|))))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
          (not (= |Kworker.head[0]| |normalWq.pool.current[0]|)))
        (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
          |Kworker.freeSelf[0]|
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
        (|memory.allocated[]| |normalWq.pool.current[0]| |memory.allocated[0]|
           |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
          (not (= |Kworker.head[1]| |normalWq.pool.current[1]|)))
        (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
          |Kworker.freeSelf[1]|
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
        (|memory.allocated[]| |normalWq.pool.current[1]| |memory.allocated[0]|
           |memory.allocated[1]|)))
    ; TypeInvariant
    (and
      (=>
        (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
        (and
          (bvsle |orderedList.length| (_ bv1 5))
          (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
          (bvsle |due.length| (_ bv1 5))
          (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5))))
      (=>
        (and
          (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
          (not
            (or
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv0 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv0 5)))))
          (not |normalWq.destroyed|)
          (= |normalWq.drainers| (_ bv0 5)))
        (and
          (bvsle |normalWq.worklist.length| (_ bv1 5))
          (bvsle (bvadd |normalWq.worklist.length| (_ bv1 5)) (_ bv2 5))))
      (=>
        (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
        (and
          (bvsle |orderedList.length| (_ bv1 5))
          (bvsle (bvadd |orderedList.length| (_ bv1 5)) (_ bv2 5))
          (bvsle |due.length| (_ bv1 5))
          (bvsle (bvadd |due.length| (_ bv1 5)) (_ bv2 5))))
      (=>
        (and
          (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
          (not
            (or
              (and
                (bvslt (_ bv0 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv1 5)))
              (and
                (bvslt (_ bv1 5) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv1 5)))))
          (not |normalWq.destroyed|)
          (= |normalWq.drainers| (_ bv0 5)))
        (and
          (bvsle |normalWq.worklist.length| (_ bv1 5))
          (bvsle (bvadd |normalWq.worklist.length| (_ bv1 5)) (_ bv2 5))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv0 5))
              (or
                (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
          (not
            (or (= |normalWq.pool.current[0]| (_ bv0 5)) (= |normalWq.pool.current[1]| (_ bv0 5)))))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and
                   (bvslt (_ bv0 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[0]| (_ bv0 5)))
                 (and
                   (bvslt (_ bv1 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[1]| (_ bv0 5))))
            (bvsub |normalWq.worklist.length| (_ bv1 5))
            |normalWq.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv1 5))
              (or
                (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
          (not
            (or (= |normalWq.pool.current[0]| (_ bv1 5)) (= |normalWq.pool.current[1]| (_ bv1 5)))))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and
                   (bvslt (_ bv0 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[0]| (_ bv1 5)))
                 (and
                   (bvslt (_ bv1 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[1]| (_ bv1 5))))
            (bvsub |normalWq.worklist.length| (_ bv1 5))
            |normalWq.worklist.length|)))
      (=> (= |pc.Kworker[0]| |pc.Kworker.RunFunction|) (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.SetDone|)
        (and
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[0]|))
                 (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[0]|)))
            (bvsub |due.length| (_ bv1 5))
            |due.length|)))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
                 (and
                   (bvslt (_ bv1 5) |orderedList.length|)
                   (= |orderedList[1]| |Kworker.head[0]|))) (bvsub |orderedList.length| (_ bv1 5))
            |orderedList.length|)))
      (=>
        (and (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|) |Kworker.freeSelf[0]|)
        (and
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[0]|)))
      (=> (= |pc.Kworker[0]| |pc.Kworker.EndWork|) (bvsle (_ bv0 5) |normalWq.pool.current[0]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv0 5))
              (or
                (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
          (not
            (or (= |normalWq.pool.current[0]| (_ bv0 5)) (= |normalWq.pool.current[1]| (_ bv0 5)))))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and
                   (bvslt (_ bv0 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[0]| (_ bv0 5)))
                 (and
                   (bvslt (_ bv1 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[1]| (_ bv0 5))))
            (bvsub |normalWq.worklist.length| (_ bv1 5))
            |normalWq.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv1 5))
              (or
                (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
          (not
            (or (= |normalWq.pool.current[0]| (_ bv1 5)) (= |normalWq.pool.current[1]| (_ bv1 5)))))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and
                   (bvslt (_ bv0 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[0]| (_ bv1 5)))
                 (and
                   (bvslt (_ bv1 5) |normalWq.worklist.length|)
                   (= |normalWq.worklist[1]| (_ bv1 5))))
            (bvsub |normalWq.worklist.length| (_ bv1 5))
            |normalWq.worklist.length|)))
      (=> (= |pc.Kworker[1]| |pc.Kworker.RunFunction|) (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.SetDone|)
        (and
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |due.length|) (= |due[0]| |Kworker.head[1]|))
                 (and (bvslt (_ bv1 5) |due.length|) (= |due[1]| |Kworker.head[1]|)))
            (bvsub |due.length| (_ bv1 5))
            |due.length|)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
                 (and
                   (bvslt (_ bv1 5) |orderedList.length|)
                   (= |orderedList[1]| |Kworker.head[1]|))) (bvsub |orderedList.length| (_ bv1 5))
            |orderedList.length|)))
      (=>
        (and (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|) |Kworker.freeSelf[1]|)
        (and
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)
          (bvsle (_ bv0 5) |normalWq.pool.current[1]|)))
      (=> (= |pc.Kworker[1]| |pc.Kworker.EndWork|) (bvsle (_ bv0 5) |normalWq.pool.current[1]|))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.StartDestroy|)
          (= |pc.Queuer[0]| |pc.Queuer.Done|)
          (= |pc.Queuer[1]| |pc.Queuer.Done|))
        (bvsle (bvadd |normalWq.drainers| (_ bv1 5)) (_ bv1 5)))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.FinishDestroy|)
          (= |normalWq.worklist.length| (_ bv0 5))
          (not
            (or
              (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
              (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5)))))))
        (bvsle (_ bv0 5) (bvsub |normalWq.drainers| (_ bv1 5)))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Queuer[0]| |pc.Queuer.Done|)
        (= |pc.Queuer[1]| |pc.Queuer.Done|)
        (or (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pc.Kworker[0]| |pc.Kworker.Done|))
        (or (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pc.Kworker[1]| |pc.Kworker.Done|))
        (= |pc.Umount| |pc.Umount.Done|))
      (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
      (and
        (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
        (not
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv0 5)))))
        (not |normalWq.destroyed|)
        (= |normalWq.drainers| (_ bv0 5)))
      (and
        (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
        (not
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv0 5)))))
        (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
      (and
        (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
        (or
          (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
          (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 5)))))
      (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
      (and
        (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
        (not
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv1 5)))))
        (not |normalWq.destroyed|)
        (= |normalWq.drainers| (_ bv0 5)))
      (and
        (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
        (not
          (or
            (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv1 5)))))
        (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 5)))))
      (and
        (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
        (or
          (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
          (and (bvslt (_ bv1 5) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 5)))))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
          (and
            (bvslt (_ bv1 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[1]| (_ bv0 5))
            (or
              (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
              (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
        (not
          (or (= |normalWq.pool.current[0]| (_ bv0 5)) (= |normalWq.pool.current[1]| (_ bv0 5)))))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
          (and
            (bvslt (_ bv1 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[1]| (_ bv1 5))
            (or
              (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
              (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
        (not
          (or (= |normalWq.pool.current[0]| (_ bv1 5)) (= |normalWq.pool.current[1]| (_ bv1 5)))))
      (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
      (= |pc.Kworker[0]| |pc.Kworker.SetDone|)
      (and
        (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
        (not (= |orderedList.length| (_ bv0 5)))
        (|done[]| |orderedList[0]| |done[0]| |done[1]|)
        (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
        (not
          (and
            (not (= |orderedList.length| (_ bv0 5)))
            (|done[]| |orderedList[0]| |done[0]| |done[1]|)
            (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))))
      (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
      (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
      (and
        (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
        (= |Kworker.head[0]| |normalWq.pool.current[0]|))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
        (not (= |Kworker.head[0]| |normalWq.pool.current[0]|)))
      (and (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|) |Kworker.freeSelf[0]|)
      (and (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|) (not |Kworker.freeSelf[0]|))
      (= |pc.Kworker[0]| |pc.Kworker.EndWork|)
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 5)))
          (and
            (bvslt (_ bv1 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[1]| (_ bv0 5))
            (or
              (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
              (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
        (not
          (or (= |normalWq.pool.current[0]| (_ bv0 5)) (= |normalWq.pool.current[1]| (_ bv0 5)))))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 5)))
          (and
            (bvslt (_ bv1 5) |normalWq.worklist.length|)
            (= |normalWq.worklist[1]| (_ bv1 5))
            (or
              (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
              (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
        (not
          (or (= |normalWq.pool.current[0]| (_ bv1 5)) (= |normalWq.pool.current[1]| (_ bv1 5)))))
      (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
      (= |pc.Kworker[1]| |pc.Kworker.SetDone|)
      (and
        (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
        (not (= |orderedList.length| (_ bv0 5)))
        (|done[]| |orderedList[0]| |done[0]| |done[1]|)
        (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
        (not
          (and
            (not (= |orderedList.length| (_ bv0 5)))
            (|done[]| |orderedList[0]| |done[0]| |done[1]|)
            (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))))
      (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
      (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
      (and
        (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
        (= |Kworker.head[1]| |normalWq.pool.current[1]|))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
        (not (= |Kworker.head[1]| |normalWq.pool.current[1]|)))
      (and (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|) |Kworker.freeSelf[1]|)
      (and (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|) (not |Kworker.freeSelf[1]|))
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|)
      (= |pc.Umount| |pc.Umount.StartFlush|)
      (and
        (= |pc.Umount| |pc.Umount.FinishFlush|)
        (not
          (or |normalWq.flushPending.Umount[0]| |normalWq.flushRunning.Umount[0]|
             |normalWq.flushPending.Umount[1]| |normalWq.flushRunning.Umount[1]|)))
      (and
        (= |pc.Umount| |pc.Umount.StartDestroy|)
        (= |pc.Queuer[0]| |pc.Queuer.Done|)
        (= |pc.Queuer[1]| |pc.Queuer.Done|))
      (and
        (= |pc.Umount| |pc.Umount.FinishDestroy|)
        (= |normalWq.worklist.length| (_ bv0 5))
        (not
          (or
            (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 5))))
            (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 5))))))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |normalWq.pool.current[0]| |normalWq.pool.current[1]| |normalWq.worklist.length|
       |normalWq.worklist[0]| |normalWq.worklist[1]| |normalWq.drainers| |normalWq.destroyed|
       |normalWq.flushPending.Umount[0]| |normalWq.flushPending.Umount[1]|
       |normalWq.flushRunning.Umount[0]| |normalWq.flushRunning.Umount[1]| |memory.allocated[0]|
       |memory.allocated[1]| |orderedList.length| |orderedList[0]| |orderedList[1]| |done[0]|
       |done[1]| |orderDone[0]| |orderDone[1]| |due.length| |due[0]| |due[1]| |covered[0]|
       |covered[1]| |pc.Queuer[0]| |pc.Queuer[1]| |pc.Kworker[0]| |pc.Kworker[1]| |pc.Umount|
       |Kworker.head[0]| |Kworker.head[1]| |Kworker.freeSelf[0]| |Kworker.freeSelf[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |normalWq.pool.current[0]| |normalWq.pool.current[1]| |normalWq.worklist.length|
     |normalWq.worklist[0]| |normalWq.worklist[1]| |normalWq.drainers| |normalWq.destroyed|
     |normalWq.flushPending.Umount[0]| |normalWq.flushPending.Umount[1]|
     |normalWq.flushRunning.Umount[0]| |normalWq.flushRunning.Umount[1]| |memory.allocated[0]|
     |memory.allocated[1]| |orderedList.length| |orderedList[0]| |orderedList[1]| |done[0]|
     |done[1]| |orderDone[0]| |orderDone[1]| |due.length| |due[0]| |due[1]| |covered[0]|
     |covered[1]| |pc.Queuer[0]| |pc.Queuer[1]| |pc.Kworker[0]| |pc.Kworker[1]| |pc.Umount|
     |Kworker.head[0]| |Kworker.head[1]| |Kworker.freeSelf[0]| |Kworker.freeSelf[1]|))
(assert step)
(assert
  (not
    (invariant |normalWq.pool.current[0]'| |normalWq.pool.current[1]'|
       |normalWq.worklist.length'| |normalWq.worklist[0]'| |normalWq.worklist[1]'|
       |normalWq.drainers'| |normalWq.destroyed'| |normalWq.flushPending.Umount[0]'|
       |normalWq.flushPending.Umount[1]'| |normalWq.flushRunning.Umount[0]'|
       |normalWq.flushRunning.Umount[1]'| |memory.allocated[0]'| |memory.allocated[1]'|
       |orderedList.length'| |orderedList[0]'| |orderedList[1]'| |done[0]'| |done[1]'|
       |orderDone[0]'| |orderDone[1]'| |due.length'| |due[0]'| |due[1]'| |covered[0]'|
       |covered[1]'| |pc.Queuer[0]'| |pc.Queuer[1]'| |pc.Kworker[0]'| |pc.Kworker[1]'|
       |pc.Umount'| |Kworker.head[0]'| |Kworker.head[1]'| |Kworker.freeSelf[0]'|
       |Kworker.freeSelf[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |normalWq.pool.current[0]| |normalWq.pool.current[1]| |normalWq.worklist.length|
     |normalWq.worklist[0]| |normalWq.worklist[1]| |normalWq.drainers| |normalWq.destroyed|
     |normalWq.flushPending.Umount[0]| |normalWq.flushPending.Umount[1]|
     |normalWq.flushRunning.Umount[0]| |normalWq.flushRunning.Umount[1]| |memory.allocated[0]|
     |memory.allocated[1]| |orderedList.length| |orderedList[0]| |orderedList[1]| |done[0]|
     |done[1]| |orderDone[0]| |orderDone[1]| |due.length| |due[0]| |due[1]| |covered[0]|
     |covered[1]| |pc.Queuer[0]| |pc.Queuer[1]| |pc.Kworker[0]| |pc.Kworker[1]| |pc.Umount|
     |Kworker.head[0]| |Kworker.head[1]| |Kworker.freeSelf[0]| |Kworker.freeSelf[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 7d6dc3fa8bfb27f2c5262d61bbfca68b70eb2c1616b4bcd95119aaa9e0047208
