; btrfs/ordered-work, variant TraceQueuedLate, ordered=2, unordered=0, workers=2, lateWorks=true,
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
; A certificate for DestroyTerminates: the invariant at the end is true initially, every step keeps
; it, and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |pc.Queuer| () (_ BitVec 2))
(define-fun |pc.Queuer.LinkWork| () |pc.Queuer| #b00)
(define-fun |pc.Queuer.QueueWork| () |pc.Queuer| #b01)
(define-fun |pc.Queuer.TraceQueued| () |pc.Queuer| #b10)
(define-fun |pc.Queuer.Done| () |pc.Queuer| #b11)
(define-sort |pc.Kworker| () (_ BitVec 4))
(define-fun |pc.Kworker.TakeWork| () |pc.Kworker| #b0000)
(define-fun |pc.Kworker.RunFunction| () |pc.Kworker| #b0001)
(define-fun |pc.Kworker.SetDone| () |pc.Kworker| #b0010)
(define-fun |pc.Kworker.ClaimHead| () |pc.Kworker| #b0011)
(define-fun |pc.Kworker.BeginOrdered| () |pc.Kworker| #b0100)
(define-fun |pc.Kworker.RunOrdered| () |pc.Kworker| #b0101)
(define-fun |pc.Kworker.FreeHead| () |pc.Kworker| #b0110)
(define-fun |pc.Kworker.EndWork| () |pc.Kworker| #b0111)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b1000)
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
(declare-const |saved| Bool)
(declare-const |saved.normalWq.pool.current[0]| integer) ; -1..1
(declare-const |saved.normalWq.pool.current[1]| integer) ; -1..1
(declare-const |saved.normalWq.worklist[0]| integer) ; 0..1
(declare-const |saved.normalWq.worklist[1]| integer) ; 0..1
(declare-const |saved.normalWq.flushRunning.Umount[0]| Bool)
(declare-const |saved.normalWq.flushRunning.Umount[1]| Bool)
(declare-const |saved.orderedList[0]| integer) ; 0..1
(declare-const |saved.orderedList[1]| integer) ; 0..1
(declare-const |saved.done[0]| Bool)
(declare-const |saved.done[1]| Bool)
(declare-const |saved.orderDone[0]| Bool)
(declare-const |saved.orderDone[1]| Bool)
(declare-const |saved.due[0]| integer) ; 0..1
(declare-const |saved.due[1]| integer) ; 0..1
(declare-const |saved.pc.Kworker[0]| |pc.Kworker|)
(declare-const |saved.pc.Kworker[1]| |pc.Kworker|)
(declare-const |saved.Kworker.head[0]| integer) ; 0..1
(declare-const |saved.Kworker.head[1]| integer) ; 0..1
(declare-const |met.Queuer0| Bool)
(declare-const |met.Queuer1| Bool)
(declare-const |met.Kworker0| Bool)
(declare-const |met.Kworker1| Bool)
(declare-const |met.Umount| Bool)
(declare-const |never.DestroyTerminates| Bool)
(define-fun |memory.allocated[]| ((index integer) (e0 Bool) (e1 Bool)) Bool
  (ite (= index (_ bv0 4)) e0 e1))
(define-fun |done[]| ((index integer) (e0 Bool) (e1 Bool)) Bool (ite (= index (_ bv0 4)) e0 e1))
(define-fun |orderDone[]| ((index integer) (e0 Bool) (e1 Bool)) Bool
  (ite (= index (_ bv0 4)) e0 e1))
(define-fun |covered[]| ((index integer) (e0 Bool) (e1 Bool)) Bool (ite (= index (_ bv0 4)) e0 e1))

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
   (|saved| Bool) (|saved.normalWq.pool.current[0]| integer)
   (|saved.normalWq.pool.current[1]| integer) (|saved.normalWq.worklist[0]| integer)
   (|saved.normalWq.worklist[1]| integer) (|saved.normalWq.flushRunning.Umount[0]| Bool)
   (|saved.normalWq.flushRunning.Umount[1]| Bool) (|saved.orderedList[0]| integer)
   (|saved.orderedList[1]| integer) (|saved.done[0]| Bool) (|saved.done[1]| Bool)
   (|saved.orderDone[0]| Bool) (|saved.orderDone[1]| Bool) (|saved.due[0]| integer)
   (|saved.due[1]| integer) (|saved.pc.Kworker[0]| |pc.Kworker|)
   (|saved.pc.Kworker[1]| |pc.Kworker|) (|saved.Kworker.head[0]| integer)
   (|saved.Kworker.head[1]| integer) (|met.Queuer0| Bool) (|met.Queuer1| Bool)
   (|met.Kworker0| Bool) (|met.Kworker1| Bool) (|met.Umount| Bool)
   (|never.DestroyTerminates| Bool))
  Bool
  (and
    (and
      (bvsle (bvneg (_ bv1 4)) |normalWq.pool.current[0]|)
      (bvsle |normalWq.pool.current[0]| (_ bv1 4)))
    (and
      (bvsle (bvneg (_ bv1 4)) |normalWq.pool.current[1]|)
      (bvsle |normalWq.pool.current[1]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |normalWq.worklist.length|) (bvsle |normalWq.worklist.length| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |normalWq.worklist[0]|) (bvsle |normalWq.worklist[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |normalWq.worklist[1]|) (bvsle |normalWq.worklist[1]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |normalWq.drainers|) (bvsle |normalWq.drainers| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |orderedList.length|) (bvsle |orderedList.length| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |orderedList[0]|) (bvsle |orderedList[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |orderedList[1]|) (bvsle |orderedList[1]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |due.length|) (bvsle |due.length| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |due[0]|) (bvsle |due[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |due[1]|) (bvsle |due[1]| (_ bv1 4)))
    (bvule |pc.Kworker[0]| |pc.Kworker.Done|)
    (bvule |pc.Kworker[1]| |pc.Kworker.Done|)
    (bvule |pc.Umount| |pc.Umount.Done|)
    (and (bvsle (_ bv0 4) |Kworker.head[0]|) (bvsle |Kworker.head[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |Kworker.head[1]|) (bvsle |Kworker.head[1]| (_ bv1 4)))
    (and
      (bvsle (bvneg (_ bv1 4)) |saved.normalWq.pool.current[0]|)
      (bvsle |saved.normalWq.pool.current[0]| (_ bv1 4)))
    (and
      (bvsle (bvneg (_ bv1 4)) |saved.normalWq.pool.current[1]|)
      (bvsle |saved.normalWq.pool.current[1]| (_ bv1 4)))
    (and
      (bvsle (_ bv0 4) |saved.normalWq.worklist[0]|)
      (bvsle |saved.normalWq.worklist[0]| (_ bv1 4)))
    (and
      (bvsle (_ bv0 4) |saved.normalWq.worklist[1]|)
      (bvsle |saved.normalWq.worklist[1]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |saved.orderedList[0]|) (bvsle |saved.orderedList[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |saved.orderedList[1]|) (bvsle |saved.orderedList[1]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |saved.due[0]|) (bvsle |saved.due[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |saved.due[1]|) (bvsle |saved.due[1]| (_ bv1 4)))
    (bvule |saved.pc.Kworker[0]| |pc.Kworker.Done|)
    (bvule |saved.pc.Kworker[1]| |pc.Kworker.Done|)
    (and (bvsle (_ bv0 4) |saved.Kworker.head[0]|) (bvsle |saved.Kworker.head[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |saved.Kworker.head[1]|) (bvsle |saved.Kworker.head[1]| (_ bv1 4)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |normalWq.pool.current[0]| (bvneg (_ bv1 4)))
    (= |normalWq.pool.current[1]| (bvneg (_ bv1 4)))
    (= |normalWq.worklist.length| (_ bv0 4))
    (= |normalWq.worklist[0]| (_ bv0 4))
    (= |normalWq.worklist[1]| (_ bv0 4))
    (= |normalWq.drainers| (_ bv0 4))
    (not |normalWq.destroyed|)
    (not |normalWq.flushPending.Umount[0]|)
    (not |normalWq.flushPending.Umount[1]|)
    (not |normalWq.flushRunning.Umount[0]|)
    (not |normalWq.flushRunning.Umount[1]|)
    |memory.allocated[0]|
    |memory.allocated[1]|
    (= |orderedList.length| (_ bv0 4))
    (= |orderedList[0]| (_ bv0 4))
    (= |orderedList[1]| (_ bv0 4))
    (not |done[0]|)
    (not |done[1]|)
    (not |orderDone[0]|)
    (not |orderDone[1]|)
    (= |due.length| (_ bv0 4))
    (= |due[0]| (_ bv0 4))
    (= |due[1]| (_ bv0 4))
    (not |covered[0]|)
    (not |covered[1]|)
    (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
    (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (= |pc.Umount| |pc.Umount.StartFlush|)
    (= |Kworker.head[0]| (_ bv0 4))
    (= |Kworker.head[1]| (_ bv0 4))
    (not |saved|)
    (= |saved.normalWq.pool.current[0]| (bvneg (_ bv1 4)))
    (= |saved.normalWq.pool.current[1]| (bvneg (_ bv1 4)))
    (= |saved.normalWq.worklist[0]| (_ bv0 4))
    (= |saved.normalWq.worklist[1]| (_ bv0 4))
    (not |saved.normalWq.flushRunning.Umount[0]|)
    (not |saved.normalWq.flushRunning.Umount[1]|)
    (= |saved.orderedList[0]| (_ bv0 4))
    (= |saved.orderedList[1]| (_ bv0 4))
    (not |saved.done[0]|)
    (not |saved.done[1]|)
    (not |saved.orderDone[0]|)
    (not |saved.orderDone[1]|)
    (= |saved.due[0]| (_ bv0 4))
    (= |saved.due[1]| (_ bv0 4))
    (= |saved.pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (= |saved.pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (= |saved.Kworker.head[0]| (_ bv0 4))
    (= |saved.Kworker.head[1]| (_ bv0 4))
    (not |met.Queuer0|)
    (not |met.Queuer1|)
    (not |met.Kworker0|)
    (not |met.Kworker1|)
    (not |met.Umount|)
    |never.DestroyTerminates|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Queuer0: LinkWork, fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer0.LinkWork| () action #b000000)
(define-fun |guard of Queuer0.LinkWork| () Bool
  (and (= |pc.Queuer[0]| |pc.Queuer.LinkWork|) (not |saved|)))

; Queuer0: QueueWork, fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer0.QueueWork| () action #b000001)
(define-fun |guard of Queuer0.QueueWork| () Bool
  (and
    (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
    (not
      (or
        (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 4)))
        (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 4)))))
    (not |normalWq.destroyed|)
    (= |normalWq.drainers| (_ bv0 4))
    (not |saved|)))

; Queuer0: QueueWork(refused), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer0.QueueWork(refused)| () action #b000010)
(define-fun |guard of Queuer0.QueueWork(refused)| () Bool
  (and
    (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
    (not
      (or
        (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 4)))
        (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 4)))))
    (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 4))))
    (not |saved|)))

; Queuer0: QueueWork(pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer0.QueueWork(pending)| () action #b000011)
(define-fun |guard of Queuer0.QueueWork(pending)| () Bool
  (and
    (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
    (or
      (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 4)))
      (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 4))))
    (not |saved|)))

; Queuer0: TraceQueued, fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer0.TraceQueued| () action #b000100)
(define-fun |guard of Queuer0.TraceQueued| () Bool
  (and (= |pc.Queuer[0]| |pc.Queuer.TraceQueued|) (not |saved|)))

; Queuer1: LinkWork, fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer1.LinkWork| () action #b000101)
(define-fun |guard of Queuer1.LinkWork| () Bool
  (and (= |pc.Queuer[1]| |pc.Queuer.LinkWork|) (not |saved|)))

; Queuer1: QueueWork, fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer1.QueueWork| () action #b000110)
(define-fun |guard of Queuer1.QueueWork| () Bool
  (and
    (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
    (not
      (or
        (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 4)))
        (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 4)))))
    (not |normalWq.destroyed|)
    (= |normalWq.drainers| (_ bv0 4))
    (not |saved|)))

; Queuer1: QueueWork(refused), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer1.QueueWork(refused)| () action #b000111)
(define-fun |guard of Queuer1.QueueWork(refused)| () Bool
  (and
    (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
    (not
      (or
        (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 4)))
        (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 4)))))
    (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 4))))
    (not |saved|)))

; Queuer1: QueueWork(pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer1.QueueWork(pending)| () action #b001000)
(define-fun |guard of Queuer1.QueueWork(pending)| () Bool
  (and
    (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
    (or
      (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 4)))
      (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 4))))
    (not |saved|)))

; Queuer1: TraceQueued, fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer1.TraceQueued| () action #b001001)
(define-fun |guard of Queuer1.TraceQueued| () Bool
  (and (= |pc.Queuer[1]| |pc.Queuer.TraceQueued|) (not |saved|)))

; Kworker0: TakeWork(0), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker0.TakeWork(0)| () action #b001010)
(define-fun |guard of Kworker0.TakeWork(0)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |normalWq.worklist.length|)
        (= |normalWq.worklist[1]| (_ bv0 4))
        (or
          (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
          (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
    (not (or (= |normalWq.pool.current[0]| (_ bv0 4)) (= |normalWq.pool.current[1]| (_ bv0 4))))
    (not
      (and
        |saved|
        (or
          (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 4)))
          (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 4)))
          (not (= |normalWq.worklist.length| |normalWq.worklist.length|))
          |normalWq.flushPending.Umount[0]|)))))

; Kworker0: TakeWork(1), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker0.TakeWork(1)| () action #b001011)
(define-fun |guard of Kworker0.TakeWork(1)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |normalWq.worklist.length|)
        (= |normalWq.worklist[1]| (_ bv1 4))
        (or
          (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
          (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
    (not (or (= |normalWq.pool.current[0]| (_ bv1 4)) (= |normalWq.pool.current[1]| (_ bv1 4))))
    (not
      (and
        |saved|
        (or
          (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 4)))
          (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 4)))
          (not (= |normalWq.worklist.length| |normalWq.worklist.length|))
          |normalWq.flushPending.Umount[1]|)))))

; Kworker0: RunFunction, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker0.RunFunction| () action #b001100)
(define-fun |guard of Kworker0.RunFunction| () Bool (= |pc.Kworker[0]| |pc.Kworker.RunFunction|))

; Kworker0: SetDone, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker0.SetDone| () action #b001101)
(define-fun |guard of Kworker0.SetDone| () Bool (= |pc.Kworker[0]| |pc.Kworker.SetDone|))
(define-fun |index of Kworker0.SetDone| () integer |normalWq.pool.current[0]|)

; Kworker0: ClaimHead(claimable), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.ClaimHead(claimable)| () action #b001110)
(define-fun |guard of Kworker0.ClaimHead(claimable)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
    (not (= |orderedList.length| (_ bv0 4)))
    (|done[]| |orderedList[0]| |done[0]| |done[1]|)
    (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|))))
(define-fun |index of Kworker0.ClaimHead(claimable)| () integer |orderedList[0]|)

; Kworker0: ClaimHead(not claimable), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.ClaimHead(not claimable)| () action #b001111)
(define-fun |guard of Kworker0.ClaimHead(not claimable)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
    (not
      (and
        (not (= |orderedList.length| (_ bv0 4)))
        (|done[]| |orderedList[0]| |done[0]| |done[1]|)
        (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|))))))

; Kworker0: BeginOrdered, fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.BeginOrdered| () action #b010000)
(define-fun |guard of Kworker0.BeginOrdered| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
    (not
      (and
        |saved|
        (or
          (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| |Kworker.head[0]|))
          (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| |Kworker.head[0]|))
          (not (= |due.length| |due.length|)))))))

; Kworker0: RunOrdered, fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.RunOrdered| () action #b010001)
(define-fun |guard of Kworker0.RunOrdered| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
    (not
      (and
        |saved|
        (or
          (|covered[]| |Kworker.head[0]| |covered[0]| |covered[1]|)
          (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
          (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|))
          (not (= |orderedList.length| |orderedList.length|)))))))
(define-fun |index of Kworker0.RunOrdered| () integer |Kworker.head[0]|)

; Kworker0: FreeHead, fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.FreeHead| () action #b010010)
(define-fun |guard of Kworker0.FreeHead| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
    (not
      (and
        |saved|
        (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|)))))
(define-fun |index of Kworker0.FreeHead| () integer |Kworker.head[0]|)
(define-fun |index of Kworker0.FreeHead_2| () integer |Kworker.head[0]|)
(define-fun |index of Kworker0.FreeHead_3| () integer |Kworker.head[0]|)

; Kworker0: EndWork, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker0.EndWork| () action #b010011)
(define-fun |guard of Kworker0.EndWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndWork|))
(define-fun |index of Kworker0.EndWork| () integer |normalWq.pool.current[0]|)

; Kworker1: TakeWork(0), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker1.TakeWork(0)| () action #b010100)
(define-fun |guard of Kworker1.TakeWork(0)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |normalWq.worklist.length|)
        (= |normalWq.worklist[1]| (_ bv0 4))
        (or
          (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
          (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
    (not (or (= |normalWq.pool.current[0]| (_ bv0 4)) (= |normalWq.pool.current[1]| (_ bv0 4))))
    (not
      (and
        |saved|
        (or
          (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 4)))
          (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 4)))
          (not (= |normalWq.worklist.length| |normalWq.worklist.length|))
          |normalWq.flushPending.Umount[0]|)))))

; Kworker1: TakeWork(1), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker1.TakeWork(1)| () action #b010101)
(define-fun |guard of Kworker1.TakeWork(1)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |normalWq.worklist.length|)
        (= |normalWq.worklist[1]| (_ bv1 4))
        (or
          (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
          (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
    (not (or (= |normalWq.pool.current[0]| (_ bv1 4)) (= |normalWq.pool.current[1]| (_ bv1 4))))
    (not
      (and
        |saved|
        (or
          (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 4)))
          (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 4)))
          (not (= |normalWq.worklist.length| |normalWq.worklist.length|))
          |normalWq.flushPending.Umount[1]|)))))

; Kworker1: RunFunction, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker1.RunFunction| () action #b010110)
(define-fun |guard of Kworker1.RunFunction| () Bool (= |pc.Kworker[1]| |pc.Kworker.RunFunction|))

; Kworker1: SetDone, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker1.SetDone| () action #b010111)
(define-fun |guard of Kworker1.SetDone| () Bool (= |pc.Kworker[1]| |pc.Kworker.SetDone|))
(define-fun |index of Kworker1.SetDone| () integer |normalWq.pool.current[1]|)

; Kworker1: ClaimHead(claimable), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.ClaimHead(claimable)| () action #b011000)
(define-fun |guard of Kworker1.ClaimHead(claimable)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
    (not (= |orderedList.length| (_ bv0 4)))
    (|done[]| |orderedList[0]| |done[0]| |done[1]|)
    (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|))))
(define-fun |index of Kworker1.ClaimHead(claimable)| () integer |orderedList[0]|)

; Kworker1: ClaimHead(not claimable), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.ClaimHead(not claimable)| () action #b011001)
(define-fun |guard of Kworker1.ClaimHead(not claimable)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
    (not
      (and
        (not (= |orderedList.length| (_ bv0 4)))
        (|done[]| |orderedList[0]| |done[0]| |done[1]|)
        (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|))))))

; Kworker1: BeginOrdered, fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.BeginOrdered| () action #b011010)
(define-fun |guard of Kworker1.BeginOrdered| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
    (not
      (and
        |saved|
        (or
          (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| |Kworker.head[1]|))
          (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| |Kworker.head[1]|))
          (not (= |due.length| |due.length|)))))))

; Kworker1: RunOrdered, fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.RunOrdered| () action #b011011)
(define-fun |guard of Kworker1.RunOrdered| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
    (not
      (and
        |saved|
        (or
          (|covered[]| |Kworker.head[1]| |covered[0]| |covered[1]|)
          (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
          (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|))
          (not (= |orderedList.length| |orderedList.length|)))))))
(define-fun |index of Kworker1.RunOrdered| () integer |Kworker.head[1]|)

; Kworker1: FreeHead, fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.FreeHead| () action #b011100)
(define-fun |guard of Kworker1.FreeHead| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
    (not
      (and
        |saved|
        (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]| |memory.allocated[1]|)))))
(define-fun |index of Kworker1.FreeHead| () integer |Kworker.head[1]|)
(define-fun |index of Kworker1.FreeHead_2| () integer |Kworker.head[1]|)
(define-fun |index of Kworker1.FreeHead_3| () integer |Kworker.head[1]|)

; Kworker1: EndWork, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker1.EndWork| () action #b011101)
(define-fun |guard of Kworker1.EndWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
(define-fun |index of Kworker1.EndWork| () integer |normalWq.pool.current[1]|)

; Umount: StartFlush, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.StartFlush| () action #b011110)
(define-fun |guard of Umount.StartFlush| () Bool
  (and (= |pc.Umount| |pc.Umount.StartFlush|) (not |saved|)))

; Umount: FinishFlush, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.FinishFlush| () action #b011111)
(define-fun |guard of Umount.FinishFlush| () Bool
  (and
    (= |pc.Umount| |pc.Umount.FinishFlush|)
    (not
      (or |normalWq.flushPending.Umount[0]| |normalWq.flushRunning.Umount[0]|
         |normalWq.flushPending.Umount[1]| |normalWq.flushRunning.Umount[1]|))
    (not |saved|)))

; Umount: StartDestroy, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.StartDestroy| () action #b100000)
(define-fun |guard of Umount.StartDestroy| () Bool
  (and
    (= |pc.Umount| |pc.Umount.StartDestroy|)
    (= |pc.Queuer[0]| |pc.Queuer.Done|)
    (= |pc.Queuer[1]| |pc.Queuer.Done|)
    (not |saved|)))

; Umount: FinishDestroy, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.FinishDestroy| () action #b100001)
(define-fun |guard of Umount.FinishDestroy| () Bool
  (and
    (= |pc.Umount| |pc.Umount.FinishDestroy|)
    (= |normalWq.worklist.length| (_ bv0 4))
    (not
      (or
        (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 4))))
        (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 4))))))
    (not |saved|)))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b100010)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and (not |saved|) |never.DestroyTerminates| (not (= |pc.Umount| |pc.Umount.Done|))))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Queuer0.LinkWork|)
      |guard of Queuer0.LinkWork|
      (and
        (bvsle |orderedList.length| (_ bv1 4))
        (bvsle (bvadd |orderedList.length| (_ bv1 4)) (_ bv2 4))
        (bvsle |due.length| (_ bv1 4))
        (bvsle (bvadd |due.length| (_ bv1 4)) (_ bv2 4))))
    (and
      (= action |Queuer0.QueueWork|)
      |guard of Queuer0.QueueWork|
      (and
        (bvsle |normalWq.worklist.length| (_ bv1 4))
        (bvsle (bvadd |normalWq.worklist.length| (_ bv1 4)) (_ bv2 4))))
    (and (= action |Queuer0.QueueWork(refused)|) |guard of Queuer0.QueueWork(refused)|)
    (and (= action |Queuer0.QueueWork(pending)|) |guard of Queuer0.QueueWork(pending)|)
    (and (= action |Queuer0.TraceQueued|) |guard of Queuer0.TraceQueued|)
    (and
      (= action |Queuer1.LinkWork|)
      |guard of Queuer1.LinkWork|
      (and
        (bvsle |orderedList.length| (_ bv1 4))
        (bvsle (bvadd |orderedList.length| (_ bv1 4)) (_ bv2 4))
        (bvsle |due.length| (_ bv1 4))
        (bvsle (bvadd |due.length| (_ bv1 4)) (_ bv2 4))))
    (and
      (= action |Queuer1.QueueWork|)
      |guard of Queuer1.QueueWork|
      (and
        (bvsle |normalWq.worklist.length| (_ bv1 4))
        (bvsle (bvadd |normalWq.worklist.length| (_ bv1 4)) (_ bv2 4))))
    (and (= action |Queuer1.QueueWork(refused)|) |guard of Queuer1.QueueWork(refused)|)
    (and (= action |Queuer1.QueueWork(pending)|) |guard of Queuer1.QueueWork(pending)|)
    (and (= action |Queuer1.TraceQueued|) |guard of Queuer1.TraceQueued|)
    (and
      (= action |Kworker0.TakeWork(0)|)
      |guard of Kworker0.TakeWork(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |normalWq.worklist.length|)
                 (= |normalWq.worklist[0]| (_ bv0 4)))
               (and
                 (bvslt (_ bv1 4) |normalWq.worklist.length|)
                 (= |normalWq.worklist[1]| (_ bv0 4)))) (bvsub |normalWq.worklist.length| (_ bv1 4))
          |normalWq.worklist.length|)))
    (and
      (= action |Kworker0.TakeWork(1)|)
      |guard of Kworker0.TakeWork(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |normalWq.worklist.length|)
                 (= |normalWq.worklist[0]| (_ bv1 4)))
               (and
                 (bvslt (_ bv1 4) |normalWq.worklist.length|)
                 (= |normalWq.worklist[1]| (_ bv1 4)))) (bvsub |normalWq.worklist.length| (_ bv1 4))
          |normalWq.worklist.length|)))
    (and
      (= action |Kworker0.RunFunction|)
      |guard of Kworker0.RunFunction|
      (bvsle (_ bv0 4) |normalWq.pool.current[0]|))
    (and
      (= action |Kworker0.SetDone|)
      |guard of Kworker0.SetDone|
      (and
        (bvsle (_ bv0 4) |normalWq.pool.current[0]|)
        (bvsle (_ bv0 4) |index of Kworker0.SetDone|)))
    (and (= action |Kworker0.ClaimHead(claimable)|) |guard of Kworker0.ClaimHead(claimable)|)
    (and
      (= action |Kworker0.ClaimHead(not claimable)|)
      |guard of Kworker0.ClaimHead(not claimable)|)
    (and
      (= action |Kworker0.BeginOrdered|)
      |guard of Kworker0.BeginOrdered|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| |Kworker.head[0]|))
               (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| |Kworker.head[0]|)))
          (bvsub |due.length| (_ bv1 4))
          |due.length|)))
    (and
      (= action |Kworker0.RunOrdered|)
      |guard of Kworker0.RunOrdered|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
               (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))
          (bvsub |orderedList.length| (_ bv1 4))
          |orderedList.length|)))
    (and (= action |Kworker0.FreeHead|) |guard of Kworker0.FreeHead|)
    (and
      (= action |Kworker0.EndWork|)
      |guard of Kworker0.EndWork|
      (bvsle (_ bv0 4) |index of Kworker0.EndWork|))
    (and
      (= action |Kworker1.TakeWork(0)|)
      |guard of Kworker1.TakeWork(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |normalWq.worklist.length|)
                 (= |normalWq.worklist[0]| (_ bv0 4)))
               (and
                 (bvslt (_ bv1 4) |normalWq.worklist.length|)
                 (= |normalWq.worklist[1]| (_ bv0 4)))) (bvsub |normalWq.worklist.length| (_ bv1 4))
          |normalWq.worklist.length|)))
    (and
      (= action |Kworker1.TakeWork(1)|)
      |guard of Kworker1.TakeWork(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |normalWq.worklist.length|)
                 (= |normalWq.worklist[0]| (_ bv1 4)))
               (and
                 (bvslt (_ bv1 4) |normalWq.worklist.length|)
                 (= |normalWq.worklist[1]| (_ bv1 4)))) (bvsub |normalWq.worklist.length| (_ bv1 4))
          |normalWq.worklist.length|)))
    (and
      (= action |Kworker1.RunFunction|)
      |guard of Kworker1.RunFunction|
      (bvsle (_ bv0 4) |normalWq.pool.current[1]|))
    (and
      (= action |Kworker1.SetDone|)
      |guard of Kworker1.SetDone|
      (and
        (bvsle (_ bv0 4) |normalWq.pool.current[1]|)
        (bvsle (_ bv0 4) |index of Kworker1.SetDone|)))
    (and (= action |Kworker1.ClaimHead(claimable)|) |guard of Kworker1.ClaimHead(claimable)|)
    (and
      (= action |Kworker1.ClaimHead(not claimable)|)
      |guard of Kworker1.ClaimHead(not claimable)|)
    (and
      (= action |Kworker1.BeginOrdered|)
      |guard of Kworker1.BeginOrdered|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| |Kworker.head[1]|))
               (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| |Kworker.head[1]|)))
          (bvsub |due.length| (_ bv1 4))
          |due.length|)))
    (and
      (= action |Kworker1.RunOrdered|)
      |guard of Kworker1.RunOrdered|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
               (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))
          (bvsub |orderedList.length| (_ bv1 4))
          |orderedList.length|)))
    (and (= action |Kworker1.FreeHead|) |guard of Kworker1.FreeHead|)
    (and
      (= action |Kworker1.EndWork|)
      |guard of Kworker1.EndWork|
      (bvsle (_ bv0 4) |index of Kworker1.EndWork|))
    (and (= action |Umount.StartFlush|) |guard of Umount.StartFlush|)
    (and (= action |Umount.FinishFlush|) |guard of Umount.FinishFlush|)
    (and
      (= action |Umount.StartDestroy|)
      |guard of Umount.StartDestroy|
      (bvsle (bvadd |normalWq.drainers| (_ bv1 4)) (_ bv1 4)))
    (and
      (= action |Umount.FinishDestroy|)
      |guard of Umount.FinishDestroy|
      (bvsle (_ bv0 4) (bvsub |normalWq.drainers| (_ bv1 4))))
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |normalWq.pool.current[0]'| () integer
  (ite (= action |Kworker0.TakeWork(0)|) (_ bv0 4)
  (ite (= action |Kworker0.TakeWork(1)|) (_ bv1 4)
  (ite (= action |Kworker0.EndWork|) (bvneg (_ bv1 4)) |normalWq.pool.current[0]|))))
(define-fun |normalWq.pool.current[1]'| () integer
  (ite (= action |Kworker1.TakeWork(0)|) (_ bv0 4)
  (ite (= action |Kworker1.TakeWork(1)|) (_ bv1 4)
  (ite (= action |Kworker1.EndWork|) (bvneg (_ bv1 4)) |normalWq.pool.current[1]|))))
(define-fun |normalWq.worklist.length'| () integer
  (ite (or (= action |Queuer0.QueueWork|) (= action |Queuer1.QueueWork|))
    (bvadd |normalWq.worklist.length| (_ bv1 4))
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker1.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 4))))
      (bvsub |normalWq.worklist.length| (_ bv1 4))
      |normalWq.worklist.length|)
  (ite (or (= action |Kworker0.TakeWork(1)|) (= action |Kworker1.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 4))))
      (bvsub |normalWq.worklist.length| (_ bv1 4))
      |normalWq.worklist.length|)
    |normalWq.worklist.length|))))
(define-fun |normalWq.worklist[0]'| () integer
  (ite (= action |Queuer0.QueueWork|)
    (ite (= |normalWq.worklist.length| (_ bv0 4)) (_ bv0 4) |normalWq.worklist[0]|)
  (ite (= action |Queuer1.QueueWork|)
    (ite (= |normalWq.worklist.length| (_ bv0 4)) (_ bv1 4) |normalWq.worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker1.TakeWork(0)|))
    (ite (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 4)))
      |normalWq.worklist[1]|
      |normalWq.worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork(1)|) (= action |Kworker1.TakeWork(1)|))
    (ite (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 4)))
      |normalWq.worklist[1]|
      |normalWq.worklist[0]|)
    |normalWq.worklist[0]|)))))
(define-fun |normalWq.worklist[1]'| () integer
  (ite (= action |Queuer0.QueueWork|)
    (ite (= |normalWq.worklist.length| (_ bv1 4)) (_ bv0 4) |normalWq.worklist[1]|)
  (ite (= action |Queuer1.QueueWork|)
    (ite (= |normalWq.worklist.length| (_ bv1 4)) (_ bv1 4) |normalWq.worklist[1]|)
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker1.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 4))))
      (_ bv0 4)
      |normalWq.worklist[1]|)
  (ite (or (= action |Kworker0.TakeWork(1)|) (= action |Kworker1.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 4))))
      (_ bv0 4)
      |normalWq.worklist[1]|)
    |normalWq.worklist[1]|)))))
(define-fun |normalWq.drainers'| () integer
  (ite (= action |Umount.StartDestroy|) (bvadd |normalWq.drainers| (_ bv1 4))
  (ite (= action |Umount.FinishDestroy|) (bvsub |normalWq.drainers| (_ bv1 4))
    |normalWq.drainers|)))
(define-fun |normalWq.destroyed'| () Bool
  (ite (= action |Umount.FinishDestroy|) true |normalWq.destroyed|))
(define-fun |normalWq.flushPending.Umount[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker1.TakeWork(0)|)) false
  (ite (= action |Umount.StartFlush|)
    (or
      |normalWq.flushPending.Umount[0]|
      (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 4)))
      (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 4))))
    |normalWq.flushPending.Umount[0]|)))
(define-fun |normalWq.flushPending.Umount[1]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(1)|) (= action |Kworker1.TakeWork(1)|)) false
  (ite (= action |Umount.StartFlush|)
    (or
      |normalWq.flushPending.Umount[1]|
      (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 4)))
      (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 4))))
    |normalWq.flushPending.Umount[1]|)))
(define-fun |normalWq.flushRunning.Umount[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker1.TakeWork(0)|))
    |normalWq.flushPending.Umount[0]|
  (ite (= action |Kworker0.EndWork|)
    (ite (= |index of Kworker0.EndWork| (_ bv0 4)) false |normalWq.flushRunning.Umount[0]|)
  (ite (= action |Kworker1.EndWork|)
    (ite (= |index of Kworker1.EndWork| (_ bv0 4)) false |normalWq.flushRunning.Umount[0]|)
  (ite (= action |Umount.StartFlush|)
    (or
      |normalWq.flushRunning.Umount[0]|
      (and
        (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 4))))
        (= |normalWq.pool.current[0]| (_ bv0 4)))
      (and
        (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 4))))
        (= |normalWq.pool.current[1]| (_ bv0 4))))
    |normalWq.flushRunning.Umount[0]|)))))
(define-fun |normalWq.flushRunning.Umount[1]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(1)|) (= action |Kworker1.TakeWork(1)|))
    |normalWq.flushPending.Umount[1]|
  (ite (= action |Kworker0.EndWork|)
    (ite (= |index of Kworker0.EndWork| (_ bv1 4)) false |normalWq.flushRunning.Umount[1]|)
  (ite (= action |Kworker1.EndWork|)
    (ite (= |index of Kworker1.EndWork| (_ bv1 4)) false |normalWq.flushRunning.Umount[1]|)
  (ite (= action |Umount.StartFlush|)
    (or
      |normalWq.flushRunning.Umount[1]|
      (and
        (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 4))))
        (= |normalWq.pool.current[0]| (_ bv1 4)))
      (and
        (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 4))))
        (= |normalWq.pool.current[1]| (_ bv1 4))))
    |normalWq.flushRunning.Umount[1]|)))))
(define-fun |memory.allocated[0]'| () Bool
  (ite (= action |Kworker0.FreeHead|)
    (ite (= |index of Kworker0.FreeHead| (_ bv0 4)) false |memory.allocated[0]|)
  (ite (= action |Kworker1.FreeHead|)
    (ite (= |index of Kworker1.FreeHead| (_ bv0 4)) false |memory.allocated[0]|)
    |memory.allocated[0]|)))
(define-fun |memory.allocated[1]'| () Bool
  (ite (= action |Kworker0.FreeHead|)
    (ite (= |index of Kworker0.FreeHead| (_ bv1 4)) false |memory.allocated[1]|)
  (ite (= action |Kworker1.FreeHead|)
    (ite (= |index of Kworker1.FreeHead| (_ bv1 4)) false |memory.allocated[1]|)
    |memory.allocated[1]|)))
(define-fun |orderedList.length'| () integer
  (ite (or (= action |Queuer0.LinkWork|) (= action |Queuer1.LinkWork|))
    (bvadd |orderedList.length| (_ bv1 4))
  (ite (= action |Kworker0.RunOrdered|)
    (ite (or
           (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
           (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))
      (bvsub |orderedList.length| (_ bv1 4))
      |orderedList.length|)
  (ite (= action |Kworker1.RunOrdered|)
    (ite (or
           (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
           (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))
      (bvsub |orderedList.length| (_ bv1 4))
      |orderedList.length|)
    |orderedList.length|))))
(define-fun |orderedList[0]'| () integer
  (ite (= action |Queuer0.LinkWork|)
    (ite (= |orderedList.length| (_ bv0 4)) (_ bv0 4) |orderedList[0]|)
  (ite (= action |Queuer1.LinkWork|)
    (ite (= |orderedList.length| (_ bv0 4)) (_ bv1 4) |orderedList[0]|)
  (ite (= action |Kworker0.RunOrdered|)
    (ite (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
      |orderedList[1]|
      |orderedList[0]|)
  (ite (= action |Kworker1.RunOrdered|)
    (ite (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
      |orderedList[1]|
      |orderedList[0]|)
    |orderedList[0]|)))))
(define-fun |orderedList[1]'| () integer
  (ite (= action |Queuer0.LinkWork|)
    (ite (= |orderedList.length| (_ bv1 4)) (_ bv0 4) |orderedList[1]|)
  (ite (= action |Queuer1.LinkWork|)
    (ite (= |orderedList.length| (_ bv1 4)) (_ bv1 4) |orderedList[1]|)
  (ite (= action |Kworker0.RunOrdered|)
    (ite (or
           (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
           (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))
      (_ bv0 4)
      |orderedList[1]|)
  (ite (= action |Kworker1.RunOrdered|)
    (ite (or
           (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
           (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))
      (_ bv0 4)
      |orderedList[1]|)
    |orderedList[1]|)))))
(define-fun |done[0]'| () Bool
  (ite (= action |Kworker0.SetDone|) (ite (= |index of Kworker0.SetDone| (_ bv0 4)) true |done[0]|)
  (ite (= action |Kworker0.FreeHead|)
    (ite (= |index of Kworker0.FreeHead_2| (_ bv0 4)) false |done[0]|)
  (ite (= action |Kworker1.SetDone|) (ite (= |index of Kworker1.SetDone| (_ bv0 4)) true |done[0]|)
  (ite (= action |Kworker1.FreeHead|)
    (ite (= |index of Kworker1.FreeHead_2| (_ bv0 4)) false |done[0]|)
    |done[0]|)))))
(define-fun |done[1]'| () Bool
  (ite (= action |Kworker0.SetDone|) (ite (= |index of Kworker0.SetDone| (_ bv1 4)) true |done[1]|)
  (ite (= action |Kworker0.FreeHead|)
    (ite (= |index of Kworker0.FreeHead_2| (_ bv1 4)) false |done[1]|)
  (ite (= action |Kworker1.SetDone|) (ite (= |index of Kworker1.SetDone| (_ bv1 4)) true |done[1]|)
  (ite (= action |Kworker1.FreeHead|)
    (ite (= |index of Kworker1.FreeHead_2| (_ bv1 4)) false |done[1]|)
    |done[1]|)))))
(define-fun |orderDone[0]'| () Bool
  (ite (= action |Kworker0.ClaimHead(claimable)|)
    (ite (= |index of Kworker0.ClaimHead(claimable)| (_ bv0 4)) true |orderDone[0]|)
  (ite (= action |Kworker0.FreeHead|)
    (ite (= |index of Kworker0.FreeHead_3| (_ bv0 4)) false |orderDone[0]|)
  (ite (= action |Kworker1.ClaimHead(claimable)|)
    (ite (= |index of Kworker1.ClaimHead(claimable)| (_ bv0 4)) true |orderDone[0]|)
  (ite (= action |Kworker1.FreeHead|)
    (ite (= |index of Kworker1.FreeHead_3| (_ bv0 4)) false |orderDone[0]|)
    |orderDone[0]|)))))
(define-fun |orderDone[1]'| () Bool
  (ite (= action |Kworker0.ClaimHead(claimable)|)
    (ite (= |index of Kworker0.ClaimHead(claimable)| (_ bv1 4)) true |orderDone[1]|)
  (ite (= action |Kworker0.FreeHead|)
    (ite (= |index of Kworker0.FreeHead_3| (_ bv1 4)) false |orderDone[1]|)
  (ite (= action |Kworker1.ClaimHead(claimable)|)
    (ite (= |index of Kworker1.ClaimHead(claimable)| (_ bv1 4)) true |orderDone[1]|)
  (ite (= action |Kworker1.FreeHead|)
    (ite (= |index of Kworker1.FreeHead_3| (_ bv1 4)) false |orderDone[1]|)
    |orderDone[1]|)))))
(define-fun |due.length'| () integer
  (ite (or (= action |Queuer0.LinkWork|) (= action |Queuer1.LinkWork|))
    (bvadd |due.length| (_ bv1 4))
  (ite (= action |Kworker0.BeginOrdered|)
    (ite (or
           (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| |Kworker.head[0]|))
           (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| |Kworker.head[0]|)))
      (bvsub |due.length| (_ bv1 4))
      |due.length|)
  (ite (= action |Kworker1.BeginOrdered|)
    (ite (or
           (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| |Kworker.head[1]|))
           (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| |Kworker.head[1]|)))
      (bvsub |due.length| (_ bv1 4))
      |due.length|)
    |due.length|))))
(define-fun |due[0]'| () integer
  (ite (= action |Queuer0.LinkWork|) (ite (= |due.length| (_ bv0 4)) (_ bv0 4) |due[0]|)
  (ite (= action |Queuer1.LinkWork|) (ite (= |due.length| (_ bv0 4)) (_ bv1 4) |due[0]|)
  (ite (= action |Kworker0.BeginOrdered|)
    (ite (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| |Kworker.head[0]|)) |due[1]| |due[0]|)
  (ite (= action |Kworker1.BeginOrdered|)
    (ite (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| |Kworker.head[1]|)) |due[1]| |due[0]|)
    |due[0]|)))))
(define-fun |due[1]'| () integer
  (ite (= action |Queuer0.LinkWork|) (ite (= |due.length| (_ bv1 4)) (_ bv0 4) |due[1]|)
  (ite (= action |Queuer1.LinkWork|) (ite (= |due.length| (_ bv1 4)) (_ bv1 4) |due[1]|)
  (ite (= action |Kworker0.BeginOrdered|)
    (ite (or
           (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| |Kworker.head[0]|))
           (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| |Kworker.head[0]|))) (_ bv0 4)
      |due[1]|)
  (ite (= action |Kworker1.BeginOrdered|)
    (ite (or
           (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| |Kworker.head[1]|))
           (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| |Kworker.head[1]|))) (_ bv0 4)
      |due[1]|)
    |due[1]|)))))
(define-fun |covered[0]'| () Bool
  (ite (= action |Kworker0.RunOrdered|)
    (ite (= |index of Kworker0.RunOrdered| (_ bv0 4)) false |covered[0]|)
  (ite (= action |Kworker1.RunOrdered|)
    (ite (= |index of Kworker1.RunOrdered| (_ bv0 4)) false |covered[0]|)
  (ite (= action |Umount.StartFlush|)
    (and
      (not (= |pc.Queuer[0]| |pc.Queuer.LinkWork|))
      (not (= |pc.Queuer[0]| |pc.Queuer.QueueWork|))
      (or
        (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| (_ bv0 4)))
        (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| (_ bv0 4)))
        (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv0 4)))
        (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv0 4)))))
  (ite (= action |Umount.StartDestroy|) false |covered[0]|)))))
(define-fun |covered[1]'| () Bool
  (ite (= action |Kworker0.RunOrdered|)
    (ite (= |index of Kworker0.RunOrdered| (_ bv1 4)) false |covered[1]|)
  (ite (= action |Kworker1.RunOrdered|)
    (ite (= |index of Kworker1.RunOrdered| (_ bv1 4)) false |covered[1]|)
  (ite (= action |Umount.StartFlush|)
    (and
      (not (= |pc.Queuer[1]| |pc.Queuer.LinkWork|))
      (not (= |pc.Queuer[1]| |pc.Queuer.QueueWork|))
      (or
        (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| (_ bv1 4)))
        (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| (_ bv1 4)))
        (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv1 4)))
        (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv1 4)))))
  (ite (= action |Umount.StartDestroy|) false |covered[1]|)))))
(define-fun |pc.Queuer[0]'| () |pc.Queuer|
  (ite (= action |Queuer0.LinkWork|) |pc.Queuer.QueueWork|
  (ite (or
         (= action |Queuer0.QueueWork|)
         (= action |Queuer0.QueueWork(refused)|)
         (= action |Queuer0.QueueWork(pending)|)) |pc.Queuer.TraceQueued|
  (ite (= action |Queuer0.TraceQueued|) |pc.Queuer.Done| |pc.Queuer[0]|))))
(define-fun |pc.Queuer[1]'| () |pc.Queuer|
  (ite (= action |Queuer1.LinkWork|) |pc.Queuer.QueueWork|
  (ite (or
         (= action |Queuer1.QueueWork|)
         (= action |Queuer1.QueueWork(refused)|)
         (= action |Queuer1.QueueWork(pending)|)) |pc.Queuer.TraceQueued|
  (ite (= action |Queuer1.TraceQueued|) |pc.Queuer.Done| |pc.Queuer[1]|))))
(define-fun |pc.Kworker[0]'| () |pc.Kworker|
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker0.TakeWork(1)|))
    |pc.Kworker.RunFunction|
  (ite (= action |Kworker0.RunFunction|) |pc.Kworker.SetDone|
  (ite (or (= action |Kworker0.SetDone|) (= action |Kworker0.FreeHead|)) |pc.Kworker.ClaimHead|
  (ite (= action |Kworker0.ClaimHead(claimable)|) |pc.Kworker.BeginOrdered|
  (ite (= action |Kworker0.ClaimHead(not claimable)|) |pc.Kworker.EndWork|
  (ite (= action |Kworker0.BeginOrdered|) |pc.Kworker.RunOrdered|
  (ite (= action |Kworker0.RunOrdered|) |pc.Kworker.FreeHead|
  (ite (= action |Kworker0.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[0]|)))))))))
(define-fun |pc.Kworker[1]'| () |pc.Kworker|
  (ite (or (= action |Kworker1.TakeWork(0)|) (= action |Kworker1.TakeWork(1)|))
    |pc.Kworker.RunFunction|
  (ite (= action |Kworker1.RunFunction|) |pc.Kworker.SetDone|
  (ite (or (= action |Kworker1.SetDone|) (= action |Kworker1.FreeHead|)) |pc.Kworker.ClaimHead|
  (ite (= action |Kworker1.ClaimHead(claimable)|) |pc.Kworker.BeginOrdered|
  (ite (= action |Kworker1.ClaimHead(not claimable)|) |pc.Kworker.EndWork|
  (ite (= action |Kworker1.BeginOrdered|) |pc.Kworker.RunOrdered|
  (ite (= action |Kworker1.RunOrdered|) |pc.Kworker.FreeHead|
  (ite (= action |Kworker1.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[1]|)))))))))
(define-fun |pc.Umount'| () |pc.Umount|
  (ite (= action |Umount.StartFlush|) |pc.Umount.FinishFlush|
  (ite (= action |Umount.FinishFlush|) |pc.Umount.StartDestroy|
  (ite (= action |Umount.StartDestroy|) |pc.Umount.FinishDestroy|
  (ite (= action |Umount.FinishDestroy|) |pc.Umount.Done| |pc.Umount|)))))
(define-fun |Kworker.head[0]'| () integer
  (ite (= action |Kworker0.ClaimHead(claimable)|) |orderedList[0]|
  (ite (= action |Kworker0.FreeHead|) (_ bv0 4) |Kworker.head[0]|)))
(define-fun |Kworker.head[1]'| () integer
  (ite (= action |Kworker1.ClaimHead(claimable)|) |orderedList[0]|
  (ite (= action |Kworker1.FreeHead|) (_ bv0 4) |Kworker.head[1]|)))
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |saved.normalWq.pool.current[0]'| () integer
  (ite (= action |LoopStart.SaveState|) |normalWq.pool.current[0]|
    |saved.normalWq.pool.current[0]|))
(define-fun |saved.normalWq.pool.current[1]'| () integer
  (ite (= action |LoopStart.SaveState|) |normalWq.pool.current[1]|
    |saved.normalWq.pool.current[1]|))
(define-fun |saved.normalWq.worklist[0]'| () integer
  (ite (= action |LoopStart.SaveState|) |normalWq.worklist[0]| |saved.normalWq.worklist[0]|))
(define-fun |saved.normalWq.worklist[1]'| () integer
  (ite (= action |LoopStart.SaveState|) |normalWq.worklist[1]| |saved.normalWq.worklist[1]|))
(define-fun |saved.normalWq.flushRunning.Umount[0]'| () Bool
  (ite (= action |LoopStart.SaveState|) |normalWq.flushRunning.Umount[0]|
    |saved.normalWq.flushRunning.Umount[0]|))
(define-fun |saved.normalWq.flushRunning.Umount[1]'| () Bool
  (ite (= action |LoopStart.SaveState|) |normalWq.flushRunning.Umount[1]|
    |saved.normalWq.flushRunning.Umount[1]|))
(define-fun |saved.orderedList[0]'| () integer
  (ite (= action |LoopStart.SaveState|) |orderedList[0]| |saved.orderedList[0]|))
(define-fun |saved.orderedList[1]'| () integer
  (ite (= action |LoopStart.SaveState|) |orderedList[1]| |saved.orderedList[1]|))
(define-fun |saved.done[0]'| () Bool
  (ite (= action |LoopStart.SaveState|) |done[0]| |saved.done[0]|))
(define-fun |saved.done[1]'| () Bool
  (ite (= action |LoopStart.SaveState|) |done[1]| |saved.done[1]|))
(define-fun |saved.orderDone[0]'| () Bool
  (ite (= action |LoopStart.SaveState|) |orderDone[0]| |saved.orderDone[0]|))
(define-fun |saved.orderDone[1]'| () Bool
  (ite (= action |LoopStart.SaveState|) |orderDone[1]| |saved.orderDone[1]|))
(define-fun |saved.due[0]'| () integer
  (ite (= action |LoopStart.SaveState|) |due[0]| |saved.due[0]|))
(define-fun |saved.due[1]'| () integer
  (ite (= action |LoopStart.SaveState|) |due[1]| |saved.due[1]|))
(define-fun |saved.pc.Kworker[0]'| () |pc.Kworker|
  (ite (= action |LoopStart.SaveState|) |pc.Kworker[0]| |saved.pc.Kworker[0]|))
(define-fun |saved.pc.Kworker[1]'| () |pc.Kworker|
  (ite (= action |LoopStart.SaveState|) |pc.Kworker[1]| |saved.pc.Kworker[1]|))
(define-fun |saved.Kworker.head[0]'| () integer
  (ite (= action |LoopStart.SaveState|) |Kworker.head[0]| |saved.Kworker.head[0]|))
(define-fun |saved.Kworker.head[1]'| () integer
  (ite (= action |LoopStart.SaveState|) |Kworker.head[1]| |saved.Kworker.head[1]|))
(define-fun |met.Queuer0'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork(0)|)
         (= action |Kworker0.TakeWork(1)|)
         (= action |Kworker0.RunFunction|)
         (= action |Kworker0.SetDone|)
         (= action |Kworker0.ClaimHead(claimable)|)
         (= action |Kworker0.ClaimHead(not claimable)|)
         (= action |Kworker0.BeginOrdered|)
         (= action |Kworker0.RunOrdered|)
         (= action |Kworker0.FreeHead|)
         (= action |Kworker0.EndWork|)
         (= action |Kworker1.TakeWork(0)|)
         (= action |Kworker1.TakeWork(1)|)
         (= action |Kworker1.RunFunction|)
         (= action |Kworker1.SetDone|)
         (= action |Kworker1.ClaimHead(claimable)|)
         (= action |Kworker1.ClaimHead(not claimable)|)
         (= action |Kworker1.BeginOrdered|)
         (= action |Kworker1.RunOrdered|)
         (= action |Kworker1.FreeHead|)
         (= action |Kworker1.EndWork|))
    (or
      |met.Queuer0|
      (and
        |saved|
        (not
          (or
            (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
            (and
              (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
              (not
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv0 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv0 4)))))
              (not |normalWq.destroyed|)
              (= |normalWq.drainers| (_ bv0 4)))
            (and
              (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
              (not
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv0 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv0 4)))))
              (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 4)))))
            (and
              (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
              (or
                (and
                  (bvslt (_ bv0 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv0 4)))))
            (= |pc.Queuer[0]| |pc.Queuer.TraceQueued|)))))
    |met.Queuer0|))
(define-fun |met.Queuer1'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork(0)|)
         (= action |Kworker0.TakeWork(1)|)
         (= action |Kworker0.RunFunction|)
         (= action |Kworker0.SetDone|)
         (= action |Kworker0.ClaimHead(claimable)|)
         (= action |Kworker0.ClaimHead(not claimable)|)
         (= action |Kworker0.BeginOrdered|)
         (= action |Kworker0.RunOrdered|)
         (= action |Kworker0.FreeHead|)
         (= action |Kworker0.EndWork|)
         (= action |Kworker1.TakeWork(0)|)
         (= action |Kworker1.TakeWork(1)|)
         (= action |Kworker1.RunFunction|)
         (= action |Kworker1.SetDone|)
         (= action |Kworker1.ClaimHead(claimable)|)
         (= action |Kworker1.ClaimHead(not claimable)|)
         (= action |Kworker1.BeginOrdered|)
         (= action |Kworker1.RunOrdered|)
         (= action |Kworker1.FreeHead|)
         (= action |Kworker1.EndWork|))
    (or
      |met.Queuer1|
      (and
        |saved|
        (not
          (or
            (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
            (and
              (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
              (not
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv1 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv1 4)))))
              (not |normalWq.destroyed|)
              (= |normalWq.drainers| (_ bv0 4)))
            (and
              (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
              (not
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv1 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv1 4)))))
              (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 4)))))
            (and
              (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
              (or
                (and
                  (bvslt (_ bv0 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv1 4)))))
            (= |pc.Queuer[1]| |pc.Queuer.TraceQueued|)))))
    |met.Queuer1|))
(define-fun |met.Kworker0'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork(0)|)
         (= action |Kworker0.TakeWork(1)|)
         (= action |Kworker0.RunFunction|)
         (= action |Kworker0.SetDone|)
         (= action |Kworker0.ClaimHead(claimable)|)
         (= action |Kworker0.ClaimHead(not claimable)|)
         (= action |Kworker0.BeginOrdered|)
         (= action |Kworker0.RunOrdered|)
         (= action |Kworker0.FreeHead|)
         (= action |Kworker0.EndWork|)) (or |met.Kworker0| |saved|)
  (ite (or
         (= action |Kworker1.TakeWork(0)|)
         (= action |Kworker1.TakeWork(1)|)
         (= action |Kworker1.RunFunction|)
         (= action |Kworker1.SetDone|)
         (= action |Kworker1.ClaimHead(claimable)|)
         (= action |Kworker1.ClaimHead(not claimable)|)
         (= action |Kworker1.BeginOrdered|)
         (= action |Kworker1.RunOrdered|)
         (= action |Kworker1.FreeHead|)
         (= action |Kworker1.EndWork|))
    (or
      |met.Kworker0|
      (and
        |saved|
        (not
          (or
            (and
              (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
              (or
                (and
                  (bvslt (_ bv0 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv0 4))
                  (or
                    (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                    (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
              (not
                (or
                  (= |normalWq.pool.current[0]| (_ bv0 4))
                  (= |normalWq.pool.current[1]| (_ bv0 4)))))
            (and
              (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
              (or
                (and
                  (bvslt (_ bv0 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv1 4))
                  (or
                    (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                    (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
              (not
                (or
                  (= |normalWq.pool.current[0]| (_ bv1 4))
                  (= |normalWq.pool.current[1]| (_ bv1 4)))))
            |guard of Kworker0.RunFunction|
            |guard of Kworker0.SetDone|
            (and
              (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
              (not (= |orderedList.length| (_ bv0 4)))
              (|done[]| |orderedList[0]| |done[0]| |done[1]|)
              (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
            (and
              (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
              (not
                (and
                  (not (= |orderedList.length| (_ bv0 4)))
                  (|done[]| |orderedList[0]| |done[0]| |done[1]|)
                  (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))))
            (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
            (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
            (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
            |guard of Kworker0.EndWork|))))
    |met.Kworker0|)))
(define-fun |met.Kworker1'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork(0)|)
         (= action |Kworker0.TakeWork(1)|)
         (= action |Kworker0.RunFunction|)
         (= action |Kworker0.SetDone|)
         (= action |Kworker0.ClaimHead(claimable)|)
         (= action |Kworker0.ClaimHead(not claimable)|)
         (= action |Kworker0.BeginOrdered|)
         (= action |Kworker0.RunOrdered|)
         (= action |Kworker0.FreeHead|)
         (= action |Kworker0.EndWork|))
    (or
      |met.Kworker1|
      (and
        |saved|
        (not
          (or
            (and
              (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
              (or
                (and
                  (bvslt (_ bv0 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv0 4))
                  (or
                    (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                    (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
              (not
                (or
                  (= |normalWq.pool.current[0]| (_ bv0 4))
                  (= |normalWq.pool.current[1]| (_ bv0 4)))))
            (and
              (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
              (or
                (and
                  (bvslt (_ bv0 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv1 4))
                  (or
                    (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                    (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
              (not
                (or
                  (= |normalWq.pool.current[0]| (_ bv1 4))
                  (= |normalWq.pool.current[1]| (_ bv1 4)))))
            |guard of Kworker1.RunFunction|
            |guard of Kworker1.SetDone|
            (and
              (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
              (not (= |orderedList.length| (_ bv0 4)))
              (|done[]| |orderedList[0]| |done[0]| |done[1]|)
              (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
            (and
              (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
              (not
                (and
                  (not (= |orderedList.length| (_ bv0 4)))
                  (|done[]| |orderedList[0]| |done[0]| |done[1]|)
                  (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))))
            (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
            (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
            (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
            |guard of Kworker1.EndWork|))))
  (ite (or
         (= action |Kworker1.TakeWork(0)|)
         (= action |Kworker1.TakeWork(1)|)
         (= action |Kworker1.RunFunction|)
         (= action |Kworker1.SetDone|)
         (= action |Kworker1.ClaimHead(claimable)|)
         (= action |Kworker1.ClaimHead(not claimable)|)
         (= action |Kworker1.BeginOrdered|)
         (= action |Kworker1.RunOrdered|)
         (= action |Kworker1.FreeHead|)
         (= action |Kworker1.EndWork|)) (or |met.Kworker1| |saved|)
    |met.Kworker1|)))
(define-fun |met.Umount'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork(0)|)
         (= action |Kworker0.TakeWork(1)|)
         (= action |Kworker0.RunFunction|)
         (= action |Kworker0.SetDone|)
         (= action |Kworker0.ClaimHead(claimable)|)
         (= action |Kworker0.ClaimHead(not claimable)|)
         (= action |Kworker0.BeginOrdered|)
         (= action |Kworker0.RunOrdered|)
         (= action |Kworker0.FreeHead|)
         (= action |Kworker0.EndWork|)
         (= action |Kworker1.TakeWork(0)|)
         (= action |Kworker1.TakeWork(1)|)
         (= action |Kworker1.RunFunction|)
         (= action |Kworker1.SetDone|)
         (= action |Kworker1.ClaimHead(claimable)|)
         (= action |Kworker1.ClaimHead(not claimable)|)
         (= action |Kworker1.BeginOrdered|)
         (= action |Kworker1.RunOrdered|)
         (= action |Kworker1.FreeHead|)
         (= action |Kworker1.EndWork|))
    (or
      |met.Umount|
      (and
        |saved|
        (not
          (or
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
              (= |normalWq.worklist.length| (_ bv0 4))
              (not
                (or
                  (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 4))))
                  (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 4)))))))))))
    |met.Umount|))
(define-fun |never.DestroyTerminates'| () Bool
  (ite (or
         (= action |Queuer0.LinkWork|)
         (= action |Queuer0.QueueWork|)
         (= action |Queuer0.QueueWork(refused)|)
         (= action |Queuer0.QueueWork(pending)|)
         (= action |Queuer0.TraceQueued|)
         (= action |Queuer1.LinkWork|)
         (= action |Queuer1.QueueWork|)
         (= action |Queuer1.QueueWork(refused)|)
         (= action |Queuer1.QueueWork(pending)|)
         (= action |Queuer1.TraceQueued|)
         (= action |Kworker0.TakeWork(0)|)
         (= action |Kworker0.TakeWork(1)|)
         (= action |Kworker0.RunFunction|)
         (= action |Kworker0.SetDone|)
         (= action |Kworker0.ClaimHead(claimable)|)
         (= action |Kworker0.ClaimHead(not claimable)|)
         (= action |Kworker0.BeginOrdered|)
         (= action |Kworker0.RunOrdered|)
         (= action |Kworker0.FreeHead|)
         (= action |Kworker0.EndWork|)
         (= action |Kworker1.TakeWork(0)|)
         (= action |Kworker1.TakeWork(1)|)
         (= action |Kworker1.RunFunction|)
         (= action |Kworker1.SetDone|)
         (= action |Kworker1.ClaimHead(claimable)|)
         (= action |Kworker1.ClaimHead(not claimable)|)
         (= action |Kworker1.BeginOrdered|)
         (= action |Kworker1.RunOrdered|)
         (= action |Kworker1.FreeHead|)
         (= action |Kworker1.EndWork|)
         (= action |Umount.StartFlush|)
         (= action |Umount.FinishFlush|)
         (= action |Umount.StartDestroy|)
         (= action |Umount.FinishDestroy|))
    (and |never.DestroyTerminates| (not (= |pc.Umount| |pc.Umount.Done|)))
    |never.DestroyTerminates|))

; Properties ---------------------------------------------------------------------------------------
; The queue is destroyed.
(define-fun |DestroyTerminates| () Bool
  (not
    (and
      |saved|
      (= |normalWq.pool.current[0]| |saved.normalWq.pool.current[0]|)
      (= |normalWq.pool.current[1]| |saved.normalWq.pool.current[1]|)
      (= |normalWq.worklist[0]| |saved.normalWq.worklist[0]|)
      (= |normalWq.worklist[1]| |saved.normalWq.worklist[1]|)
      (= |normalWq.flushRunning.Umount[0]| |saved.normalWq.flushRunning.Umount[0]|)
      (= |normalWq.flushRunning.Umount[1]| |saved.normalWq.flushRunning.Umount[1]|)
      (= |orderedList[0]| |saved.orderedList[0]|)
      (= |orderedList[1]| |saved.orderedList[1]|)
      (= |done[0]| |saved.done[0]|)
      (= |done[1]| |saved.done[1]|)
      (= |orderDone[0]| |saved.orderDone[0]|)
      (= |orderDone[1]| |saved.orderDone[1]|)
      (= |due[0]| |saved.due[0]|)
      (= |due[1]| |saved.due[1]|)
      (= |pc.Kworker[0]| |saved.pc.Kworker[0]|)
      (= |pc.Kworker[1]| |saved.pc.Kworker[1]|)
      (= |Kworker.head[0]| |saved.Kworker.head[0]|)
      (= |Kworker.head[1]| |saved.Kworker.head[1]|)
      (or
        |met.Queuer0|
        (not
          (or
            (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
            (and
              (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
              (not
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv0 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv0 4)))))
              (not |normalWq.destroyed|)
              (= |normalWq.drainers| (_ bv0 4)))
            (and
              (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
              (not
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv0 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv0 4)))))
              (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 4)))))
            (and
              (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
              (or
                (and
                  (bvslt (_ bv0 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv0 4)))))
            (= |pc.Queuer[0]| |pc.Queuer.TraceQueued|))))
      (or
        |met.Queuer1|
        (not
          (or
            (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
            (and
              (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
              (not
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv1 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv1 4)))))
              (not |normalWq.destroyed|)
              (= |normalWq.drainers| (_ bv0 4)))
            (and
              (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
              (not
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv1 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv1 4)))))
              (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 4)))))
            (and
              (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
              (or
                (and
                  (bvslt (_ bv0 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv1 4)))))
            (= |pc.Queuer[1]| |pc.Queuer.TraceQueued|))))
      (or
        |met.Kworker0|
        (not
          (or
            (and
              (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
              (or
                (and
                  (bvslt (_ bv0 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv0 4))
                  (or
                    (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                    (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
              (not
                (or
                  (= |normalWq.pool.current[0]| (_ bv0 4))
                  (= |normalWq.pool.current[1]| (_ bv0 4)))))
            (and
              (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
              (or
                (and
                  (bvslt (_ bv0 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv1 4))
                  (or
                    (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                    (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
              (not
                (or
                  (= |normalWq.pool.current[0]| (_ bv1 4))
                  (= |normalWq.pool.current[1]| (_ bv1 4)))))
            |guard of Kworker0.RunFunction|
            |guard of Kworker0.SetDone|
            (and
              (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
              (not (= |orderedList.length| (_ bv0 4)))
              (|done[]| |orderedList[0]| |done[0]| |done[1]|)
              (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
            (and
              (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
              (not
                (and
                  (not (= |orderedList.length| (_ bv0 4)))
                  (|done[]| |orderedList[0]| |done[0]| |done[1]|)
                  (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))))
            (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
            (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
            (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
            |guard of Kworker0.EndWork|)))
      (or
        |met.Kworker1|
        (not
          (or
            (and
              (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
              (or
                (and
                  (bvslt (_ bv0 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv0 4))
                  (or
                    (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                    (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
              (not
                (or
                  (= |normalWq.pool.current[0]| (_ bv0 4))
                  (= |normalWq.pool.current[1]| (_ bv0 4)))))
            (and
              (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
              (or
                (and
                  (bvslt (_ bv0 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |normalWq.worklist.length|)
                  (= |normalWq.worklist[1]| (_ bv1 4))
                  (or
                    (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                    (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
              (not
                (or
                  (= |normalWq.pool.current[0]| (_ bv1 4))
                  (= |normalWq.pool.current[1]| (_ bv1 4)))))
            |guard of Kworker1.RunFunction|
            |guard of Kworker1.SetDone|
            (and
              (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
              (not (= |orderedList.length| (_ bv0 4)))
              (|done[]| |orderedList[0]| |done[0]| |done[1]|)
              (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
            (and
              (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
              (not
                (and
                  (not (= |orderedList.length| (_ bv0 4)))
                  (|done[]| |orderedList[0]| |done[0]| |done[1]|)
                  (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))))
            (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
            (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
            (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
            |guard of Kworker1.EndWork|)))
      (or
        |met.Umount|
        (not
          (or
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
              (= |normalWq.worklist.length| (_ bv0 4))
              (not
                (or
                  (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 4))))
                  (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 4))))))))))
      |never.DestroyTerminates|
      (not (= |pc.Umount| |pc.Umount.Done|)))))
; What is claimed of every reachable state.
(define-fun claim () Bool |DestroyTerminates|)

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
   (|saved| Bool) (|saved.normalWq.pool.current[0]| integer)
   (|saved.normalWq.pool.current[1]| integer) (|saved.normalWq.worklist[0]| integer)
   (|saved.normalWq.worklist[1]| integer) (|saved.normalWq.flushRunning.Umount[0]| Bool)
   (|saved.normalWq.flushRunning.Umount[1]| Bool) (|saved.orderedList[0]| integer)
   (|saved.orderedList[1]| integer) (|saved.done[0]| Bool) (|saved.done[1]| Bool)
   (|saved.orderDone[0]| Bool) (|saved.orderDone[1]| Bool) (|saved.due[0]| integer)
   (|saved.due[1]| integer) (|saved.pc.Kworker[0]| |pc.Kworker|)
   (|saved.pc.Kworker[1]| |pc.Kworker|) (|saved.Kworker.head[0]| integer)
   (|saved.Kworker.head[1]| integer) (|met.Queuer0| Bool) (|met.Queuer1| Bool)
   (|met.Kworker0| Bool) (|met.Kworker1| Bool) (|met.Umount| Bool)
   (|never.DestroyTerminates| Bool))
  Bool
  (and
    (types |normalWq.pool.current[0]| |normalWq.pool.current[1]| |normalWq.worklist.length|
       |normalWq.worklist[0]| |normalWq.worklist[1]| |normalWq.drainers| |normalWq.destroyed|
       |normalWq.flushPending.Umount[0]| |normalWq.flushPending.Umount[1]|
       |normalWq.flushRunning.Umount[0]| |normalWq.flushRunning.Umount[1]| |memory.allocated[0]|
       |memory.allocated[1]| |orderedList.length| |orderedList[0]| |orderedList[1]| |done[0]|
       |done[1]| |orderDone[0]| |orderDone[1]| |due.length| |due[0]| |due[1]| |covered[0]|
       |covered[1]| |pc.Queuer[0]| |pc.Queuer[1]| |pc.Kworker[0]| |pc.Kworker[1]| |pc.Umount|
       |Kworker.head[0]| |Kworker.head[1]| |saved| |saved.normalWq.pool.current[0]|
       |saved.normalWq.pool.current[1]| |saved.normalWq.worklist[0]| |saved.normalWq.worklist[1]|
       |saved.normalWq.flushRunning.Umount[0]| |saved.normalWq.flushRunning.Umount[1]|
       |saved.orderedList[0]| |saved.orderedList[1]| |saved.done[0]| |saved.done[1]|
       |saved.orderDone[0]| |saved.orderDone[1]| |saved.due[0]| |saved.due[1]|
       |saved.pc.Kworker[0]| |saved.pc.Kworker[1]| |saved.Kworker.head[0]| |saved.Kworker.head[1]|
       |met.Queuer0| |met.Queuer1| |met.Kworker0| |met.Kworker1| |met.Umount|
       |never.DestroyTerminates|)
    ; DestroyTerminates
    (not
      (and
        |saved|
        (= |normalWq.pool.current[0]| |saved.normalWq.pool.current[0]|)
        (= |normalWq.pool.current[1]| |saved.normalWq.pool.current[1]|)
        (= |normalWq.worklist[0]| |saved.normalWq.worklist[0]|)
        (= |normalWq.worklist[1]| |saved.normalWq.worklist[1]|)
        (= |normalWq.flushRunning.Umount[0]| |saved.normalWq.flushRunning.Umount[0]|)
        (= |normalWq.flushRunning.Umount[1]| |saved.normalWq.flushRunning.Umount[1]|)
        (= |orderedList[0]| |saved.orderedList[0]|)
        (= |orderedList[1]| |saved.orderedList[1]|)
        (= |done[0]| |saved.done[0]|)
        (= |done[1]| |saved.done[1]|)
        (= |orderDone[0]| |saved.orderDone[0]|)
        (= |orderDone[1]| |saved.orderDone[1]|)
        (= |due[0]| |saved.due[0]|)
        (= |due[1]| |saved.due[1]|)
        (= |pc.Kworker[0]| |saved.pc.Kworker[0]|)
        (= |pc.Kworker[1]| |saved.pc.Kworker[1]|)
        (= |Kworker.head[0]| |saved.Kworker.head[0]|)
        (= |Kworker.head[1]| |saved.Kworker.head[1]|)
        (or
          |met.Queuer0|
          (not
            (or
              (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
              (and
                (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
                (not
                  (or
                    (and
                      (bvslt (_ bv0 4) |normalWq.worklist.length|)
                      (= |normalWq.worklist[0]| (_ bv0 4)))
                    (and
                      (bvslt (_ bv1 4) |normalWq.worklist.length|)
                      (= |normalWq.worklist[1]| (_ bv0 4)))))
                (not |normalWq.destroyed|)
                (= |normalWq.drainers| (_ bv0 4)))
              (and
                (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
                (not
                  (or
                    (and
                      (bvslt (_ bv0 4) |normalWq.worklist.length|)
                      (= |normalWq.worklist[0]| (_ bv0 4)))
                    (and
                      (bvslt (_ bv1 4) |normalWq.worklist.length|)
                      (= |normalWq.worklist[1]| (_ bv0 4)))))
                (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 4)))))
              (and
                (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv0 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv0 4)))))
              (= |pc.Queuer[0]| |pc.Queuer.TraceQueued|))))
        (or
          |met.Queuer1|
          (not
            (or
              (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
              (and
                (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
                (not
                  (or
                    (and
                      (bvslt (_ bv0 4) |normalWq.worklist.length|)
                      (= |normalWq.worklist[0]| (_ bv1 4)))
                    (and
                      (bvslt (_ bv1 4) |normalWq.worklist.length|)
                      (= |normalWq.worklist[1]| (_ bv1 4)))))
                (not |normalWq.destroyed|)
                (= |normalWq.drainers| (_ bv0 4)))
              (and
                (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
                (not
                  (or
                    (and
                      (bvslt (_ bv0 4) |normalWq.worklist.length|)
                      (= |normalWq.worklist[0]| (_ bv1 4)))
                    (and
                      (bvslt (_ bv1 4) |normalWq.worklist.length|)
                      (= |normalWq.worklist[1]| (_ bv1 4)))))
                (or |normalWq.destroyed| (not (= |normalWq.drainers| (_ bv0 4)))))
              (and
                (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv1 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv1 4)))))
              (= |pc.Queuer[1]| |pc.Queuer.TraceQueued|))))
        (or
          |met.Kworker0|
          (not
            (or
              (and
                (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv0 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv0 4))
                    (or
                      (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                      (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
                (not
                  (or
                    (= |normalWq.pool.current[0]| (_ bv0 4))
                    (= |normalWq.pool.current[1]| (_ bv0 4)))))
              (and
                (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv1 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv1 4))
                    (or
                      (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                      (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
                (not
                  (or
                    (= |normalWq.pool.current[0]| (_ bv1 4))
                    (= |normalWq.pool.current[1]| (_ bv1 4)))))
              (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
              (= |pc.Kworker[0]| |pc.Kworker.SetDone|)
              (and
                (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
                (not (= |orderedList.length| (_ bv0 4)))
                (|done[]| |orderedList[0]| |done[0]| |done[1]|)
                (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
              (and
                (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
                (not
                  (and
                    (not (= |orderedList.length| (_ bv0 4)))
                    (|done[]| |orderedList[0]| |done[0]| |done[1]|)
                    (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))))
              (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
              (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
              (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
              (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))
        (or
          |met.Kworker1|
          (not
            (or
              (and
                (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv0 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv0 4))
                    (or
                      (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                      (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
                (not
                  (or
                    (= |normalWq.pool.current[0]| (_ bv0 4))
                    (= |normalWq.pool.current[1]| (_ bv0 4)))))
              (and
                (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
                (or
                  (and
                    (bvslt (_ bv0 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[0]| (_ bv1 4)))
                  (and
                    (bvslt (_ bv1 4) |normalWq.worklist.length|)
                    (= |normalWq.worklist[1]| (_ bv1 4))
                    (or
                      (= |normalWq.pool.current[0]| |normalWq.worklist[0]|)
                      (= |normalWq.pool.current[1]| |normalWq.worklist[0]|))))
                (not
                  (or
                    (= |normalWq.pool.current[0]| (_ bv1 4))
                    (= |normalWq.pool.current[1]| (_ bv1 4)))))
              (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
              (= |pc.Kworker[1]| |pc.Kworker.SetDone|)
              (and
                (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
                (not (= |orderedList.length| (_ bv0 4)))
                (|done[]| |orderedList[0]| |done[0]| |done[1]|)
                (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))
              (and
                (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
                (not
                  (and
                    (not (= |orderedList.length| (_ bv0 4)))
                    (|done[]| |orderedList[0]| |done[0]| |done[1]|)
                    (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|)))))
              (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
              (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
              (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
              (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
        (or
          |met.Umount|
          (not
            (or
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
                (= |normalWq.worklist.length| (_ bv0 4))
                (not
                  (or
                    (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 4))))
                    (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 4))))))))))
        |never.DestroyTerminates|
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or |saved| (not |met.Queuer1|))
    (or |saved| (not |met.Kworker0|))
    (or
      (bvsle |normalWq.pool.current[1]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[1]|)
      (and
        (bvsle (_ bv1 4) |normalWq.worklist.length|)
        (bvsle |normalWq.worklist.length| (_ bv1 4)))
      (bvsle |normalWq.worklist[0]| (_ bv0 4)))
    (or
      (bvsle |normalWq.pool.current[1]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[1]|)
      (bvsle |normalWq.worklist[0]| (_ bv0 4))
      (not |met.Kworker0|))
    (or
      (and
        (bvsle (_ bv0 4) |normalWq.pool.current[0]|)
        (bvsle |normalWq.pool.current[0]| (_ bv0 4)))
      |done[1]|
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.RunFunction|))
        (not (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|))
        (not (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
      (not |saved|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.RunFunction|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.ClaimHead|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.RunOrdered|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.EndWork|))
    (or
      (bvsle |normalWq.pool.current[0]| (_ bv0 4))
      |done[1]|
      (= |saved.pc.Kworker[0]| |pc.Kworker.RunFunction|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.ClaimHead|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.RunOrdered|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.EndWork|)
      (not |met.Kworker0|))
    (or |saved| (not |met.Kworker1|))
    (or
      (bvsle |normalWq.pool.current[0]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[0]|)
      |done[0]|
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.RunFunction|))
        (not (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|))
        (not (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
      (not |saved|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.RunFunction|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.ClaimHead|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.RunOrdered|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.EndWork|))
    (or
      (bvsle |normalWq.pool.current[0]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[0]|)
      (not |saved|)
      (and
        (bvsle (_ bv0 4) |saved.normalWq.pool.current[0]|)
        (bvsle |saved.normalWq.pool.current[0]| (_ bv0 4))))
    (or
      (bvsle |normalWq.pool.current[0]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[0]|)
      (and
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.BeginOrdered|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.RunOrdered|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.FreeHead|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.EndWork|)))
      (not |met.Kworker0|))
    (or
      (bvsle |normalWq.pool.current[0]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[0]|)
      |done[0]|
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.RunFunction|))
        (not (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)))
      (not |met.Kworker0|))
    (or
      (bvsle |normalWq.pool.current[0]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[0]|)
      |done[0]|
      (= |saved.pc.Kworker[0]| |pc.Kworker.RunFunction|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.ClaimHead|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.RunOrdered|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.EndWork|)
      (not |met.Kworker0|))
    (or
      (bvsle |normalWq.pool.current[0]| (_ bv0 4))
      (not |saved|)
      (bvsle (_ bv1 4) |saved.normalWq.pool.current[0]|))
    (or
      (and
        (bvsle (_ bv0 4) |normalWq.pool.current[0]|)
        (bvsle |normalWq.pool.current[0]| (_ bv0 4)))
      (not (= |pc.Kworker[0]| |pc.Kworker.SetDone|))
      (not |saved|)
      (not |saved.done[1]|))
    (or
      (and
        (bvsle (_ bv0 4) |normalWq.pool.current[1]|)
        (bvsle |normalWq.pool.current[1]| (_ bv0 4)))
      |done[1]|
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.RunFunction|))
        (not (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|))
        (not (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|)))
      (not |saved|)
      (= |saved.pc.Kworker[1]| |pc.Kworker.RunFunction|)
      (= |saved.pc.Kworker[1]| |pc.Kworker.ClaimHead|)
      (= |saved.pc.Kworker[1]| |pc.Kworker.RunOrdered|)
      (= |saved.pc.Kworker[1]| |pc.Kworker.EndWork|))
    (or |saved| (not |met.Queuer0|))
    (or
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.RunFunction|))
        (not (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)))
      (not |met.Kworker0|))
    (or
      (bvsle |normalWq.pool.current[1]| (_ bv0 4))
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.RunFunction|))
        (not (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)))
      (not |saved.done[0]|)
      (not |met.Kworker0|))
    (or
      (and
        (bvsle (_ bv0 4) |normalWq.pool.current[0]|)
        (bvsle |normalWq.pool.current[0]| (_ bv0 4)))
      |done[1]|
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.RunFunction|))
        (not (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)))
      (not |met.Kworker0|))
    (or
      (bvsle |normalWq.pool.current[1]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[1]|)
      |done[0]|
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.RunFunction|))
        (not (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|))
        (not (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|)))
      (not |saved|)
      (= |saved.pc.Kworker[1]| |pc.Kworker.RunFunction|)
      (= |saved.pc.Kworker[1]| |pc.Kworker.ClaimHead|)
      (= |saved.pc.Kworker[1]| |pc.Kworker.RunOrdered|)
      (= |saved.pc.Kworker[1]| |pc.Kworker.EndWork|))
    (or
      (and
        (bvsle (_ bv0 4) |normalWq.pool.current[0]|)
        (bvsle |normalWq.pool.current[0]| (_ bv0 4)))
      (not (= |pc.Kworker[0]| |pc.Kworker.RunFunction|))
      (not |saved|)
      (not |saved.done[1]|))
    (or
      (and
        (bvsle (_ bv0 4) |normalWq.pool.current[0]|)
        (bvsle |normalWq.pool.current[0]| (_ bv0 4)))
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.SetDone|))
        (not (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)))
      (not |saved.done[1]|)
      (not |met.Kworker0|))
    (or
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.RunFunction|))
        (not (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)))
      (not |saved|)
      (not |saved.done[1]|)
      (and
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.BeginOrdered|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.RunOrdered|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.FreeHead|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |normalWq.pool.current[0]| (_ bv0 4))
      (not |saved.done[1]|)
      (and
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.BeginOrdered|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.RunOrdered|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.FreeHead|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.EndWork|)))
      (not |met.Kworker0|))
    (or
      (and
        (bvsle (_ bv0 4) |normalWq.pool.current[0]|)
        (bvsle |normalWq.pool.current[0]| (_ bv0 4)))
      (bvsle |normalWq.pool.current[1]| (_ bv0 4))
      (and
        (bvsle (_ bv1 4) |normalWq.worklist.length|)
        (bvsle |normalWq.worklist.length| (_ bv1 4)))
      (bvsle |orderedList[1]| (_ bv0 4))
      |done[0]|
      (not |met.Queuer0|))
    (or |done[0]| (not |saved|) (not |saved.done[0]|))
    (or
      |done[1]|
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.RunFunction|))
        (not (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)))
      (not |saved|)
      (and
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.BeginOrdered|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.RunOrdered|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.FreeHead|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |normalWq.pool.current[0]| (_ bv0 4))
      (bvsle |orderedList[0]| (_ bv0 4))
      |done[1]|
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |normalWq.pool.current[1]| (_ bv0 4))
      (bvsle |orderedList[0]| (_ bv0 4))
      |orderDone[0]|
      |orderDone[1]|
      (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
      (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
      (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|)
      (not |saved|)
      (and
        (bvsle (_ bv0 4) |saved.normalWq.pool.current[0]|)
        (bvsle |saved.normalWq.pool.current[0]| (_ bv0 4)))
      (not |saved.done[1]|))
    (or
      (bvsle |normalWq.pool.current[1]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[1]|)
      (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
      (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
      (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|)
      (not |saved|)
      (and
        (not (= |saved.pc.Kworker[1]| |pc.Kworker.BeginOrdered|))
        (not (= |saved.pc.Kworker[1]| |pc.Kworker.RunOrdered|))
        (not (= |saved.pc.Kworker[1]| |pc.Kworker.FreeHead|))
        (not (= |saved.pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |normalWq.pool.current[1]| (_ bv0 4))
      (bvsle |orderedList[1]| (_ bv0 4))
      |done[0]|
      (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
      (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
      (and
        (bvsle (_ bv0 4) |saved.normalWq.pool.current[0]|)
        (bvsle |saved.normalWq.pool.current[0]| (_ bv0 4)))
      (not |met.Kworker0|))
    (or
      (bvsle (_ bv1 4) |normalWq.pool.current[0]|)
      (bvsle |normalWq.pool.current[1]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[1]|)
      (and
        (bvsle (_ bv1 4) |normalWq.worklist.length|)
        (bvsle |normalWq.worklist.length| (_ bv1 4)))
      (bvsle |orderedList[0]| (_ bv0 4))
      |done[1]|
      (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
      (= |pc.Queuer[1]| |pc.Queuer.QueueWork|))
    (or
      (bvsle (_ bv1 4) |normalWq.pool.current[0]|)
      (bvsle |normalWq.pool.current[1]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[1]|)
      (bvsle (_ bv1 4) |normalWq.worklist[0]|)
      (bvsle |orderedList[0]| (_ bv0 4))
      |done[1]|
      (not |met.Queuer1|))
    (or |saved| (not |met.Umount|))
    (or
      (bvsle |normalWq.pool.current[1]| (_ bv0 4))
      (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
      (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
      (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|)
      (not |saved|)
      (and
        (not (= |saved.pc.Kworker[1]| |pc.Kworker.BeginOrdered|))
        (not (= |saved.pc.Kworker[1]| |pc.Kworker.RunOrdered|))
        (not (= |saved.pc.Kworker[1]| |pc.Kworker.FreeHead|))
        (not (= |saved.pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or (bvsle (_ bv2 4) |normalWq.worklist.length|) (bvsle |normalWq.worklist[1]| (_ bv0 4)))
    (or
      (bvsle |normalWq.pool.current[0]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[0]|)
      (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
      (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
      (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
      (= |pc.Kworker[0]| |pc.Kworker.EndWork|)
      (not |saved|)
      (and
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.BeginOrdered|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.RunOrdered|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.FreeHead|))
        (not (= |saved.pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or (bvsle (_ bv1 4) |orderedList.length|) (bvsle |orderedList[1]| (_ bv0 4)))
    (or
      (bvsle |orderedList.length| (_ bv0 4))
      (bvsle (_ bv2 4) |orderedList.length|)
      (bvsle |orderedList[1]| (_ bv0 4)))
    (or
      (bvsle |normalWq.pool.current[1]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[1]|)
      (bvsle |orderedList[0]| (_ bv0 4))
      (not (= |pc.Kworker[0]| |pc.Kworker.FreeHead|))
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.SetDone|))
        (not (= |pc.Kworker[1]| |pc.Kworker.FreeHead|))))
    (or
      (bvsle |normalWq.pool.current[0]| (bvneg (_ bv1 4)))
      (bvsle (_ bv1 4) |normalWq.pool.current[0]|)
      (bvsle |orderedList[0]| (_ bv0 4))
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.SetDone|))
        (not (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)))
      (not (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)))
    (or
      (bvsle |orderedList[0]| (_ bv0 4))
      |done[0]|
      (not (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)))
    (or
      (bvsle |normalWq.pool.current[0]| (_ bv0 4))
      (bvsle |orderedList[0]| (_ bv0 4))
      |done[1]|
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|))
        (not (= |pc.Kworker[0]| |pc.Kworker.FreeHead|))))
    (or
      (bvsle |orderedList[0]| (_ bv0 4))
      |done[0]|
      (not (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)))
    (or
      (bvsle |normalWq.pool.current[1]| (_ bv0 4))
      (bvsle |orderedList[0]| (_ bv0 4))
      |done[1]|
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|))
        (not (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|))
        (not (= |pc.Kworker[1]| |pc.Kworker.FreeHead|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (and
        (bvsle (_ bv0 4) |normalWq.pool.current[1]|)
        (bvsle |normalWq.pool.current[1]| (_ bv0 4)))
      (bvsle |orderedList[0]| (_ bv0 4))
      |done[1]|
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (and
      (bvsle
        (bvadd
          (bvadd
            (ite (or
                   (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
                   (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)) (_ bv1 4)
              (_ bv0 4))
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |normalWq.worklist.length|)
                     (= |normalWq.worklist[0]| (_ bv0 4)))
                   (and
                     (bvslt (_ bv1 4) |normalWq.worklist.length|)
                     (= |normalWq.worklist[1]| (_ bv0 4)))) (_ bv1 4)
              (_ bv0 4)))
          (bvadd
            (ite (= |normalWq.pool.current[0]| (_ bv0 4)) (_ bv1 4) (_ bv0 4))
            (ite (= |normalWq.pool.current[1]| (_ bv0 4)) (_ bv1 4) (_ bv0 4))))
        (_ bv1 4))
      (bvsle
        (bvadd
          (bvadd
            (ite (or
                   (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
                   (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)) (_ bv1 4)
              (_ bv0 4))
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |normalWq.worklist.length|)
                     (= |normalWq.worklist[0]| (_ bv1 4)))
                   (and
                     (bvslt (_ bv1 4) |normalWq.worklist.length|)
                     (= |normalWq.worklist[1]| (_ bv1 4)))) (_ bv1 4)
              (_ bv0 4)))
          (bvadd
            (ite (= |normalWq.pool.current[0]| (_ bv1 4)) (_ bv1 4) (_ bv0 4))
            (ite (= |normalWq.pool.current[1]| (_ bv1 4)) (_ bv1 4) (_ bv0 4))))
        (_ bv1 4)))
    (and
      (=
        |normalWq.worklist.length|
        (bvadd
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |normalWq.worklist.length|)
                   (= |normalWq.worklist[0]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv1 4) |normalWq.worklist.length|)
                   (= |normalWq.worklist[1]| (_ bv0 4)))) (_ bv1 4)
            (_ bv0 4))
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |normalWq.worklist.length|)
                   (= |normalWq.worklist[0]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv1 4) |normalWq.worklist.length|)
                   (= |normalWq.worklist[1]| (_ bv1 4)))) (_ bv1 4)
            (_ bv0 4))))
      (=
        |orderedList.length|
        (bvadd
          (ite (or
                 (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| (_ bv0 4))))
            (_ bv1 4)
            (_ bv0 4))
          (ite (or
                 (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| (_ bv1 4))))
            (_ bv1 4)
            (_ bv0 4))))
      (=
        |due.length|
        (bvadd
          (ite (or
                 (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| (_ bv0 4)))) (_ bv1 4)
            (_ bv0 4))
          (ite (or
                 (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| (_ bv1 4)))) (_ bv1 4)
            (_ bv0 4)))))
    (and
      (not (= |pc.Kworker[0]| |pc.Kworker.Done|))
      (= (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |normalWq.pool.current[0]| (bvneg (_ bv1 4))))
      (not (= |pc.Kworker[1]| |pc.Kworker.Done|))
      (=
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (= |normalWq.pool.current[1]| (bvneg (_ bv1 4)))))
    (and
      (=>
        |normalWq.flushPending.Umount[0]|
        (and
          (= |pc.Umount| |pc.Umount.FinishFlush|)
          (or
            (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv0 4))))))
      (=>
        |normalWq.flushRunning.Umount[0]|
        (and
          (= |pc.Umount| |pc.Umount.FinishFlush|)
          (or
            (and
              (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 4))))
              (= |normalWq.pool.current[0]| (_ bv0 4)))
            (and
              (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 4))))
              (= |normalWq.pool.current[1]| (_ bv0 4))))))
      (=>
        |normalWq.flushPending.Umount[1]|
        (and
          (= |pc.Umount| |pc.Umount.FinishFlush|)
          (or
            (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |normalWq.worklist.length|)
              (= |normalWq.worklist[1]| (_ bv1 4))))))
      (=>
        |normalWq.flushRunning.Umount[1]|
        (and
          (= |pc.Umount| |pc.Umount.FinishFlush|)
          (or
            (and
              (not (= |normalWq.pool.current[0]| (bvneg (_ bv1 4))))
              (= |normalWq.pool.current[0]| (_ bv1 4)))
            (and
              (not (= |normalWq.pool.current[1]| (bvneg (_ bv1 4))))
              (= |normalWq.pool.current[1]| (_ bv1 4)))))))
    (=>
      (or (= |pc.Umount| |pc.Umount.FinishDestroy|) (= |pc.Umount| |pc.Umount.Done|))
      (and (= |pc.Queuer[0]| |pc.Queuer.Done|) (= |pc.Queuer[1]| |pc.Queuer.Done|)))
    (ite |normalWq.destroyed|
      (ite (= |pc.Umount| |pc.Umount.Done|) true
      (ite (= |pc.Umount| |pc.Umount.FinishDestroy|) false false))
    (ite (= |normalWq.drainers| (_ bv0 4))
      (ite (= |pc.Umount| |pc.Umount.Done|) false
      (ite (= |pc.Umount| |pc.Umount.FinishDestroy|) false true))
    (ite (= |pc.Umount| |pc.Umount.Done|) false
    (ite (= |pc.Umount| |pc.Umount.FinishDestroy|) true false))))
    (and
      (=
        (bvadd
          (bvadd
            (ite (or
                   (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
                   (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
                   (and
                     (bvslt (_ bv0 4) |normalWq.worklist.length|)
                     (= |normalWq.worklist[0]| (_ bv0 4)))
                   (and
                     (bvslt (_ bv1 4) |normalWq.worklist.length|)
                     (= |normalWq.worklist[1]| (_ bv0 4)))
                   (and
                     (= |normalWq.pool.current[0]| (_ bv0 4))
                     (or
                       (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                       (= |pc.Kworker[0]| |pc.Kworker.SetDone|)))
                   (and
                     (= |normalWq.pool.current[1]| (_ bv0 4))
                     (or
                       (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                       (= |pc.Kworker[1]| |pc.Kworker.SetDone|)))) (_ bv1 4)
              (_ bv0 4))
            (ite |done[0]| (_ bv1 4) (_ bv0 4)))
          (ite (not |memory.allocated[0]|) (_ bv1 4) (_ bv0 4)))
        (_ bv1 4))
      (=
        (bvadd
          (bvadd
            (ite (or
                   (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
                   (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
                   (and
                     (bvslt (_ bv0 4) |normalWq.worklist.length|)
                     (= |normalWq.worklist[0]| (_ bv1 4)))
                   (and
                     (bvslt (_ bv1 4) |normalWq.worklist.length|)
                     (= |normalWq.worklist[1]| (_ bv1 4)))
                   (and
                     (= |normalWq.pool.current[0]| (_ bv1 4))
                     (or
                       (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                       (= |pc.Kworker[0]| |pc.Kworker.SetDone|)))
                   (and
                     (= |normalWq.pool.current[1]| (_ bv1 4))
                     (or
                       (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                       (= |pc.Kworker[1]| |pc.Kworker.SetDone|)))) (_ bv1 4)
              (_ bv0 4))
            (ite |done[1]| (_ bv1 4) (_ bv0 4)))
          (ite (not |memory.allocated[1]|) (_ bv1 4) (_ bv0 4)))
        (_ bv1 4)))
    (and
      (=
        (bvadd
          (bvadd
            (ite (= |pc.Queuer[0]| |pc.Queuer.LinkWork|) (_ bv1 4) (_ bv0 4))
            (ite (or
                   (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| (_ bv0 4)))
                   (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| (_ bv0 4)))) (_ bv1 4)
              (_ bv0 4)))
          (ite (or
                 (bvslt
                   (_ bv0 4)
                   (bvadd
                     (bvadd
                       (ite (and
                              (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                              (= |Kworker.head[0]| (_ bv0 4))) (_ bv1 4)
                         (_ bv0 4))
                       (ite (and
                              (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                              (= |Kworker.head[1]| (_ bv0 4))) (_ bv1 4)
                         (_ bv0 4)))
                     (bvadd
                       (ite (and
                              (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
                              (= |Kworker.head[0]| (_ bv0 4))) (_ bv1 4)
                         (_ bv0 4))
                       (ite (and
                              (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                              (= |Kworker.head[1]| (_ bv0 4))) (_ bv1 4)
                         (_ bv0 4)))))
                 (not |memory.allocated[0]|)) (_ bv1 4)
            (_ bv0 4)))
        (_ bv1 4))
      (=
        (bvadd
          (bvadd
            (ite (= |pc.Queuer[1]| |pc.Queuer.LinkWork|) (_ bv1 4) (_ bv0 4))
            (ite (or
                   (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| (_ bv1 4)))
                   (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| (_ bv1 4)))) (_ bv1 4)
              (_ bv0 4)))
          (ite (or
                 (bvslt
                   (_ bv0 4)
                   (bvadd
                     (bvadd
                       (ite (and
                              (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                              (= |Kworker.head[0]| (_ bv1 4))) (_ bv1 4)
                         (_ bv0 4))
                       (ite (and
                              (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                              (= |Kworker.head[1]| (_ bv1 4))) (_ bv1 4)
                         (_ bv0 4)))
                     (bvadd
                       (ite (and
                              (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
                              (= |Kworker.head[0]| (_ bv1 4))) (_ bv1 4)
                         (_ bv0 4))
                       (ite (and
                              (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                              (= |Kworker.head[1]| (_ bv1 4))) (_ bv1 4)
                         (_ bv0 4)))))
                 (not |memory.allocated[1]|)) (_ bv1 4)
            (_ bv0 4)))
        (_ bv1 4)))
    (and
      (=>
        (bvslt
          (_ bv0 4)
          (bvadd
            (bvadd
              (bvadd
                (ite (and
                       (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                       (= |Kworker.head[0]| (_ bv0 4))) (_ bv1 4)
                  (_ bv0 4))
                (ite (and
                       (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                       (= |Kworker.head[1]| (_ bv0 4))) (_ bv1 4)
                  (_ bv0 4)))
              (bvadd
                (ite (and (= |pc.Kworker[0]| |pc.Kworker.FreeHead|) (= |Kworker.head[0]| (_ bv0 4)))
                  (_ bv1 4)
                  (_ bv0 4))
                (ite (and (= |pc.Kworker[1]| |pc.Kworker.FreeHead|) (= |Kworker.head[1]| (_ bv0 4)))
                  (_ bv1 4)
                  (_ bv0 4))))
            (bvadd
              (ite (and
                     (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[0]| (_ bv0 4))) (_ bv1 4)
                (_ bv0 4))
              (ite (and
                     (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[1]| (_ bv0 4))) (_ bv1 4)
                (_ bv0 4)))))
        (not
          (or
            (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
            (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
            (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv0 4)))
            (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv0 4)))
            (and
              (= |normalWq.pool.current[0]| (_ bv0 4))
              (or
                (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                (= |pc.Kworker[0]| |pc.Kworker.SetDone|)))
            (and
              (= |normalWq.pool.current[1]| (_ bv0 4))
              (or
                (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                (= |pc.Kworker[1]| |pc.Kworker.SetDone|))))))
      (=>
        (bvslt
          (_ bv0 4)
          (bvadd
            (bvadd
              (bvadd
                (ite (and
                       (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                       (= |Kworker.head[0]| (_ bv1 4))) (_ bv1 4)
                  (_ bv0 4))
                (ite (and
                       (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                       (= |Kworker.head[1]| (_ bv1 4))) (_ bv1 4)
                  (_ bv0 4)))
              (bvadd
                (ite (and (= |pc.Kworker[0]| |pc.Kworker.FreeHead|) (= |Kworker.head[0]| (_ bv1 4)))
                  (_ bv1 4)
                  (_ bv0 4))
                (ite (and (= |pc.Kworker[1]| |pc.Kworker.FreeHead|) (= |Kworker.head[1]| (_ bv1 4)))
                  (_ bv1 4)
                  (_ bv0 4))))
            (bvadd
              (ite (and
                     (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[0]| (_ bv1 4))) (_ bv1 4)
                (_ bv0 4))
              (ite (and
                     (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[1]| (_ bv1 4))) (_ bv1 4)
                (_ bv0 4)))))
        (not
          (or
            (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
            (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
            (and (bvslt (_ bv0 4) |normalWq.worklist.length|) (= |normalWq.worklist[0]| (_ bv1 4)))
            (and (bvslt (_ bv1 4) |normalWq.worklist.length|) (= |normalWq.worklist[1]| (_ bv1 4)))
            (and
              (= |normalWq.pool.current[0]| (_ bv1 4))
              (or
                (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                (= |pc.Kworker[0]| |pc.Kworker.SetDone|)))
            (and
              (= |normalWq.pool.current[1]| (_ bv1 4))
              (or
                (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                (= |pc.Kworker[1]| |pc.Kworker.SetDone|)))))))
    (and
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (bvadd
                (ite (and
                       (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                       (= |Kworker.head[0]| (_ bv0 4))) (_ bv1 4)
                  (_ bv0 4))
                (ite (and
                       (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                       (= |Kworker.head[1]| (_ bv0 4))) (_ bv1 4)
                  (_ bv0 4)))
              (bvadd
                (ite (and (= |pc.Kworker[0]| |pc.Kworker.FreeHead|) (= |Kworker.head[0]| (_ bv0 4)))
                  (_ bv1 4)
                  (_ bv0 4))
                (ite (and (= |pc.Kworker[1]| |pc.Kworker.FreeHead|) (= |Kworker.head[1]| (_ bv0 4)))
                  (_ bv1 4)
                  (_ bv0 4))))
            (bvadd
              (ite (and
                     (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[0]| (_ bv0 4))) (_ bv1 4)
                (_ bv0 4))
              (ite (and
                     (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[1]| (_ bv0 4))) (_ bv1 4)
                (_ bv0 4))))
          (ite (not |memory.allocated[0]|) (_ bv1 4) (_ bv0 4)))
        (_ bv1 4))
      (=
        |orderDone[0]|
        (bvslt
          (_ bv0 4)
          (bvadd
            (bvadd
              (bvadd
                (ite (and
                       (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                       (= |Kworker.head[0]| (_ bv0 4))) (_ bv1 4)
                  (_ bv0 4))
                (ite (and
                       (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                       (= |Kworker.head[1]| (_ bv0 4))) (_ bv1 4)
                  (_ bv0 4)))
              (bvadd
                (ite (and (= |pc.Kworker[0]| |pc.Kworker.FreeHead|) (= |Kworker.head[0]| (_ bv0 4)))
                  (_ bv1 4)
                  (_ bv0 4))
                (ite (and (= |pc.Kworker[1]| |pc.Kworker.FreeHead|) (= |Kworker.head[1]| (_ bv0 4)))
                  (_ bv1 4)
                  (_ bv0 4))))
            (bvadd
              (ite (and
                     (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[0]| (_ bv0 4))) (_ bv1 4)
                (_ bv0 4))
              (ite (and
                     (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[1]| (_ bv0 4))) (_ bv1 4)
                (_ bv0 4))))))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (bvadd
                (ite (and
                       (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                       (= |Kworker.head[0]| (_ bv1 4))) (_ bv1 4)
                  (_ bv0 4))
                (ite (and
                       (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                       (= |Kworker.head[1]| (_ bv1 4))) (_ bv1 4)
                  (_ bv0 4)))
              (bvadd
                (ite (and (= |pc.Kworker[0]| |pc.Kworker.FreeHead|) (= |Kworker.head[0]| (_ bv1 4)))
                  (_ bv1 4)
                  (_ bv0 4))
                (ite (and (= |pc.Kworker[1]| |pc.Kworker.FreeHead|) (= |Kworker.head[1]| (_ bv1 4)))
                  (_ bv1 4)
                  (_ bv0 4))))
            (bvadd
              (ite (and
                     (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[0]| (_ bv1 4))) (_ bv1 4)
                (_ bv0 4))
              (ite (and
                     (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[1]| (_ bv1 4))) (_ bv1 4)
                (_ bv0 4))))
          (ite (not |memory.allocated[1]|) (_ bv1 4) (_ bv0 4)))
        (_ bv1 4))
      (=
        |orderDone[1]|
        (bvslt
          (_ bv0 4)
          (bvadd
            (bvadd
              (bvadd
                (ite (and
                       (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                       (= |Kworker.head[0]| (_ bv1 4))) (_ bv1 4)
                  (_ bv0 4))
                (ite (and
                       (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                       (= |Kworker.head[1]| (_ bv1 4))) (_ bv1 4)
                  (_ bv0 4)))
              (bvadd
                (ite (and (= |pc.Kworker[0]| |pc.Kworker.FreeHead|) (= |Kworker.head[0]| (_ bv1 4)))
                  (_ bv1 4)
                  (_ bv0 4))
                (ite (and (= |pc.Kworker[1]| |pc.Kworker.FreeHead|) (= |Kworker.head[1]| (_ bv1 4)))
                  (_ bv1 4)
                  (_ bv0 4))))
            (bvadd
              (ite (and
                     (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[0]| (_ bv1 4))) (_ bv1 4)
                (_ bv0 4))
              (ite (and
                     (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|)
                     (= |Kworker.head[1]| (_ bv1 4))) (_ bv1 4)
                (_ bv0 4)))))))
    (and
      (=
        (or
          (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| (_ bv0 4)))
          (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| (_ bv0 4))))
        (or
          (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| (_ bv0 4)))
          (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| (_ bv0 4)))
          (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv0 4)))
          (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv0 4)))))
      (=
        (or
          (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| (_ bv1 4)))
          (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| (_ bv1 4))))
        (or
          (and (bvslt (_ bv0 4) |due.length|) (= |due[0]| (_ bv1 4)))
          (and (bvslt (_ bv1 4) |due.length|) (= |due[1]| (_ bv1 4)))
          (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv1 4)))
          (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv1 4))))))
    (and
      (=>
        (or
          (and (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|) (= |Kworker.head[0]| (_ bv0 4)))
          (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv0 4)))
          (and (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|) (= |Kworker.head[1]| (_ bv0 4)))
          (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv0 4))))
        (= |orderedList[0]| (_ bv0 4)))
      (=>
        (or
          (and (= |pc.Kworker[0]| |pc.Kworker.BeginOrdered|) (= |Kworker.head[0]| (_ bv1 4)))
          (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (= |Kworker.head[0]| (_ bv1 4)))
          (and (= |pc.Kworker[1]| |pc.Kworker.BeginOrdered|) (= |Kworker.head[1]| (_ bv1 4)))
          (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (= |Kworker.head[1]| (_ bv1 4))))
        (= |orderedList[0]| (_ bv1 4))))
    (and
      (=>
        (and
          (or
            (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| (_ bv0 4)))
            (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| (_ bv0 4))))
          (= |orderedList[0]| (_ bv0 4))
          (not
            (or
              (= |pc.Queuer[0]| |pc.Queuer.LinkWork|)
              (= |pc.Queuer[0]| |pc.Queuer.QueueWork|)
              (and
                (bvslt (_ bv0 4) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv0 4)))
              (and
                (= |normalWq.pool.current[0]| (_ bv0 4))
                (or
                  (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                  (= |pc.Kworker[0]| |pc.Kworker.SetDone|)))
              (and
                (= |normalWq.pool.current[1]| (_ bv0 4))
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
            (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| (_ bv1 4)))
            (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| (_ bv1 4))))
          (= |orderedList[0]| (_ bv1 4))
          (not
            (or
              (= |pc.Queuer[1]| |pc.Queuer.LinkWork|)
              (= |pc.Queuer[1]| |pc.Queuer.QueueWork|)
              (and
                (bvslt (_ bv0 4) |normalWq.worklist.length|)
                (= |normalWq.worklist[0]| (_ bv1 4)))
              (and
                (bvslt (_ bv1 4) |normalWq.worklist.length|)
                (= |normalWq.worklist[1]| (_ bv1 4)))
              (and
                (= |normalWq.pool.current[0]| (_ bv1 4))
                (or
                  (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                  (= |pc.Kworker[0]| |pc.Kworker.SetDone|)))
              (and
                (= |normalWq.pool.current[1]| (_ bv1 4))
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
    (or
      (bvsle |normalWq.pool.current[1]| (_ bv0 4))
      (bvsle |orderedList[0]| (_ bv0 4))
      |orderDone[1]|
      (= |pc.Kworker[1]| |pc.Kworker.SetDone|)
      (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
      (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|)
      (not |saved|)
      (not |saved.done[1]|))))

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
       |Kworker.head[0]| |Kworker.head[1]| |saved| |saved.normalWq.pool.current[0]|
       |saved.normalWq.pool.current[1]| |saved.normalWq.worklist[0]| |saved.normalWq.worklist[1]|
       |saved.normalWq.flushRunning.Umount[0]| |saved.normalWq.flushRunning.Umount[1]|
       |saved.orderedList[0]| |saved.orderedList[1]| |saved.done[0]| |saved.done[1]|
       |saved.orderDone[0]| |saved.orderDone[1]| |saved.due[0]| |saved.due[1]|
       |saved.pc.Kworker[0]| |saved.pc.Kworker[1]| |saved.Kworker.head[0]| |saved.Kworker.head[1]|
       |met.Queuer0| |met.Queuer1| |met.Kworker0| |met.Kworker1| |met.Umount|
       |never.DestroyTerminates|)))
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
     |Kworker.head[0]| |Kworker.head[1]| |saved| |saved.normalWq.pool.current[0]|
     |saved.normalWq.pool.current[1]| |saved.normalWq.worklist[0]| |saved.normalWq.worklist[1]|
     |saved.normalWq.flushRunning.Umount[0]| |saved.normalWq.flushRunning.Umount[1]|
     |saved.orderedList[0]| |saved.orderedList[1]| |saved.done[0]| |saved.done[1]|
     |saved.orderDone[0]| |saved.orderDone[1]| |saved.due[0]| |saved.due[1]| |saved.pc.Kworker[0]|
     |saved.pc.Kworker[1]| |saved.Kworker.head[0]| |saved.Kworker.head[1]| |met.Queuer0|
     |met.Queuer1| |met.Kworker0| |met.Kworker1| |met.Umount| |never.DestroyTerminates|))
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
       |pc.Umount'| |Kworker.head[0]'| |Kworker.head[1]'| |saved'|
       |saved.normalWq.pool.current[0]'| |saved.normalWq.pool.current[1]'|
       |saved.normalWq.worklist[0]'| |saved.normalWq.worklist[1]'|
       |saved.normalWq.flushRunning.Umount[0]'| |saved.normalWq.flushRunning.Umount[1]'|
       |saved.orderedList[0]'| |saved.orderedList[1]'| |saved.done[0]'| |saved.done[1]'|
       |saved.orderDone[0]'| |saved.orderDone[1]'| |saved.due[0]'| |saved.due[1]'|
       |saved.pc.Kworker[0]'| |saved.pc.Kworker[1]'| |saved.Kworker.head[0]'|
       |saved.Kworker.head[1]'| |met.Queuer0'| |met.Queuer1'| |met.Kworker0'| |met.Kworker1'|
       |met.Umount'| |never.DestroyTerminates'|)))
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
     |Kworker.head[0]| |Kworker.head[1]| |saved| |saved.normalWq.pool.current[0]|
     |saved.normalWq.pool.current[1]| |saved.normalWq.worklist[0]| |saved.normalWq.worklist[1]|
     |saved.normalWq.flushRunning.Umount[0]| |saved.normalWq.flushRunning.Umount[1]|
     |saved.orderedList[0]| |saved.orderedList[1]| |saved.done[0]| |saved.done[1]|
     |saved.orderDone[0]| |saved.orderDone[1]| |saved.due[0]| |saved.due[1]| |saved.pc.Kworker[0]|
     |saved.pc.Kworker[1]| |saved.Kworker.head[0]| |saved.Kworker.head[1]| |met.Queuer0|
     |met.Queuer1| |met.Kworker0| |met.Kworker1| |met.Umount| |never.DestroyTerminates|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: cd09c29aea1bd87c1a9cb86d7a0d9fa1b5aa721733d8acd559e67359573badd8
