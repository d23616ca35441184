; btrfs/work-address-reuse, variant FreeOwnLast, works=2, workers=2.
; btrfs: a work that frees itself before its function returns, against the workqueue, which never
; runs a work twice at once and knows a work by its address and its function. A btrfs work may be
; freed while its helper goes on with the ordered parts of later works. One of these waits for a new
; work (compressed extents are submitted, which reads the free space cache, whose end of IO is a
; work); if the new one gets the freed address, the workqueue takes it for the old one and holds it
; back until that helper returns, and the helper waits for it: the file system hangs, without a lock
; in sight. The surprise: "free my own work last" does not make it impossible. A helper frees the
; works of others at once, among them one whose own helper has not looked at the list again; that
; one then goes on to the ordered part that waits (FreeOwnLast). No report of it is known; it takes
; an ordered part that waits for a work from the same allocation. Any of the sketches closes it, or
; a function for each class. See fs/btrfs/async-thread.c, find_worker_executing_work() and
; assign_work() in kernel/workqueue.c. Not modelled: several workqueues (works of all unbound ones
; run in the same pool), an address used again for an ordered work, or a second time; see
; btrfs/ordered-work for the hazards of the list itself. The end of a function and of WORK_DONE_BIT
; are one step, and so are the removal from the list and the ordered_free() behind it.
; A certificate for NoConcurrentSameItem, NoUnpairedTake, NoUseAfterFree, NoDoubleFree,
; TypeInvariant: the invariant at the end is true initially, every step keeps it, and it implies
; what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5 --incremental
; --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |pc.Queuer| () (_ BitVec 2))
(define-fun |pc.Queuer.LinkWork| () |pc.Queuer| #b00)
(define-fun |pc.Queuer.QueueWork| () |pc.Queuer| #b01)
(define-fun |pc.Queuer.Done| () |pc.Queuer| #b10)
(define-sort |pc.Kworker| () (_ BitVec 4))
(define-fun |pc.Kworker.TakeWork| () |pc.Kworker| #b0000)
(define-fun |pc.Kworker.RunFunction| () |pc.Kworker| #b0001)
(define-fun |pc.Kworker.ClaimHead| () |pc.Kworker| #b0010)
(define-fun |pc.Kworker.RunOrdered| () |pc.Kworker| #b0011)
(define-fun |pc.Kworker.WaitForRead| () |pc.Kworker| #b0100)
(define-fun |pc.Kworker.FreeHead| () |pc.Kworker| #b0101)
(define-fun |pc.Kworker.FreeSelf| () |pc.Kworker| #b0110)
(define-fun |pc.Kworker.EndWork| () |pc.Kworker| #b0111)
(define-fun |pc.Kworker.RunAwaited| () |pc.Kworker| #b1000)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b1001)

; State --------------------------------------------------------------------------------------------
(declare-const |pool.pool.current[0]| integer) ; -1..2
(declare-const |pool.pool.current[1]| integer) ; -1..2
(declare-const |pool.worklist.length| integer) ; 0..3
(declare-const |pool.worklist[0]| integer) ; 0..2
(declare-const |pool.worklist[1]| integer) ; 0..2
(declare-const |pool.worklist[2]| integer) ; 0..2
(declare-const |memory.allocated[0]| Bool)
(declare-const |memory.allocated[1]| Bool)
(declare-const |orderedList.length| integer) ; 0..2
(declare-const |orderedList[0]| integer) ; 0..1
(declare-const |orderedList[1]| integer) ; 0..1
(declare-const |done[0]| Bool)
(declare-const |done[1]| Bool)
(declare-const |orderDone[0]| Bool)
(declare-const |orderDone[1]| Bool)
(declare-const |released[0]| Bool)
(declare-const |released[1]| Bool)
(declare-const |awaited| integer) ; -1..2
(declare-const |read.done| integer) ; 0..1
(declare-const |read.gone| Bool)
(declare-const |pc.Queuer| |pc.Queuer|)
(declare-const |pc.Kworker[0]| |pc.Kworker|)
(declare-const |pc.Kworker[1]| |pc.Kworker|)
(declare-const |Queuer.next| integer) ; 0..2
(declare-const |Kworker.head[0]| integer) ; 0..1
(declare-const |Kworker.head[1]| integer) ; 0..1
(declare-const |Kworker.freeSelf[0]| Bool)
(declare-const |Kworker.freeSelf[1]| Bool)
(define-fun |memory.allocated[]| ((index integer) (e0 Bool) (e1 Bool)) Bool
  (ite (= index (_ bv0 4)) e0 e1))
(define-fun |done[]| ((index integer) (e0 Bool) (e1 Bool)) Bool (ite (= index (_ bv0 4)) e0 e1))
(define-fun |orderDone[]| ((index integer) (e0 Bool) (e1 Bool)) Bool
  (ite (= index (_ bv0 4)) e0 e1))

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|pool.pool.current[0]| integer) (|pool.pool.current[1]| integer)
   (|pool.worklist.length| integer) (|pool.worklist[0]| integer) (|pool.worklist[1]| integer)
   (|pool.worklist[2]| integer) (|memory.allocated[0]| Bool) (|memory.allocated[1]| Bool)
   (|orderedList.length| integer) (|orderedList[0]| integer) (|orderedList[1]| integer)
   (|done[0]| Bool) (|done[1]| Bool) (|orderDone[0]| Bool) (|orderDone[1]| Bool)
   (|released[0]| Bool) (|released[1]| Bool) (|awaited| integer) (|read.done| integer)
   (|read.gone| Bool) (|pc.Queuer| |pc.Queuer|) (|pc.Kworker[0]| |pc.Kworker|)
   (|pc.Kworker[1]| |pc.Kworker|) (|Queuer.next| integer) (|Kworker.head[0]| integer)
   (|Kworker.head[1]| integer) (|Kworker.freeSelf[0]| Bool) (|Kworker.freeSelf[1]| Bool))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 4)) |pool.pool.current[0]|) (bvsle |pool.pool.current[0]| (_ bv2 4)))
    (and (bvsle (bvneg (_ bv1 4)) |pool.pool.current[1]|) (bvsle |pool.pool.current[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |pool.worklist.length|) (bvsle |pool.worklist.length| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |pool.worklist[0]|) (bvsle |pool.worklist[0]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |pool.worklist[1]|) (bvsle |pool.worklist[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |pool.worklist[2]|) (bvsle |pool.worklist[2]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |orderedList.length|) (bvsle |orderedList.length| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |orderedList[0]|) (bvsle |orderedList[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |orderedList[1]|) (bvsle |orderedList[1]| (_ bv1 4)))
    (and (bvsle (bvneg (_ bv1 4)) |awaited|) (bvsle |awaited| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |read.done|) (bvsle |read.done| (_ bv1 4)))
    (bvule |pc.Queuer| |pc.Queuer.Done|)
    (bvule |pc.Kworker[0]| |pc.Kworker.Done|)
    (bvule |pc.Kworker[1]| |pc.Kworker.Done|)
    (and (bvsle (_ bv0 4) |Queuer.next|) (bvsle |Queuer.next| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |Kworker.head[0]|) (bvsle |Kworker.head[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |Kworker.head[1]|) (bvsle |Kworker.head[1]| (_ bv1 4)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |pool.pool.current[0]| (bvneg (_ bv1 4)))
    (= |pool.pool.current[1]| (bvneg (_ bv1 4)))
    (= |pool.worklist.length| (_ bv0 4))
    (= |pool.worklist[0]| (_ bv0 4))
    (= |pool.worklist[1]| (_ bv0 4))
    (= |pool.worklist[2]| (_ bv0 4))
    |memory.allocated[0]|
    |memory.allocated[1]|
    (= |orderedList.length| (_ bv0 4))
    (= |orderedList[0]| (_ bv0 4))
    (= |orderedList[1]| (_ bv0 4))
    (not |done[0]|)
    (not |done[1]|)
    (not |orderDone[0]|)
    (not |orderDone[1]|)
    (not |released[0]|)
    (not |released[1]|)
    (= |awaited| (bvneg (_ bv1 4)))
    (= |read.done| (_ bv0 4))
    (not |read.gone|)
    (= |pc.Queuer| |pc.Queuer.LinkWork|)
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (= |Queuer.next| (_ bv0 4))
    (= |Kworker.head[0]| (_ bv0 4))
    (= |Kworker.head[1]| (_ bv0 4))
    (not |Kworker.freeSelf[0]|)
    (not |Kworker.freeSelf[1]|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Queuer: LinkWork, fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.LinkWork| () action #b000000)
(define-fun |guard of Queuer.LinkWork| () Bool (= |pc.Queuer| |pc.Queuer.LinkWork|))

; Queuer: QueueWork(0), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(0)| () action #b000001)
(define-fun |guard of Queuer.QueueWork(0)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv0 4))
    (not
      (or
        (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
        (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
        (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4)))))))

; Queuer: QueueWork(0, pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(0, pending)| () action #b000010)
(define-fun |guard of Queuer.QueueWork(0, pending)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv0 4))
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
      (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
      (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))))

; Queuer: QueueWork(1), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(1)| () action #b000011)
(define-fun |guard of Queuer.QueueWork(1)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv1 4))
    (not
      (or
        (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
        (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
        (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4)))))))

; Queuer: QueueWork(1, pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(1, pending)| () action #b000100)
(define-fun |guard of Queuer.QueueWork(1, pending)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv1 4))
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
      (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
      (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))))

; Kworker0: TakeWork(0, new), kernel/workqueue.c:worker_thread
(define-fun |Kworker0.TakeWork(0, new)| () action #b000101)
(define-fun |guard of Kworker0.TakeWork(0, new)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |pool.worklist.length|)
        (= |pool.worklist[1]| (_ bv0 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |pool.worklist.length|)
        (= |pool.worklist[2]| (_ bv0 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|))
        (or
          (= |pool.pool.current[0]| |pool.worklist[1]|)
          (= |pool.pool.current[1]| |pool.worklist[1]|))))
    (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
    (= |awaited| (_ bv0 4))))

; Kworker0: TakeWork(0, not new), kernel/workqueue.c:worker_thread
(define-fun |Kworker0.TakeWork(0, not new)| () action #b000110)
(define-fun |guard of Kworker0.TakeWork(0, not new)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |pool.worklist.length|)
        (= |pool.worklist[1]| (_ bv0 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |pool.worklist.length|)
        (= |pool.worklist[2]| (_ bv0 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|))
        (or
          (= |pool.pool.current[0]| |pool.worklist[1]|)
          (= |pool.pool.current[1]| |pool.worklist[1]|))))
    (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
    (not (= |awaited| (_ bv0 4)))))

; Kworker0: TakeWork(1, new), kernel/workqueue.c:worker_thread
(define-fun |Kworker0.TakeWork(1, new)| () action #b000111)
(define-fun |guard of Kworker0.TakeWork(1, new)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |pool.worklist.length|)
        (= |pool.worklist[1]| (_ bv1 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |pool.worklist.length|)
        (= |pool.worklist[2]| (_ bv1 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|))
        (or
          (= |pool.pool.current[0]| |pool.worklist[1]|)
          (= |pool.pool.current[1]| |pool.worklist[1]|))))
    (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
    (= |awaited| (_ bv1 4))))

; Kworker0: TakeWork(1, not new), kernel/workqueue.c:worker_thread
(define-fun |Kworker0.TakeWork(1, not new)| () action #b001000)
(define-fun |guard of Kworker0.TakeWork(1, not new)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |pool.worklist.length|)
        (= |pool.worklist[1]| (_ bv1 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |pool.worklist.length|)
        (= |pool.worklist[2]| (_ bv1 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|))
        (or
          (= |pool.pool.current[0]| |pool.worklist[1]|)
          (= |pool.pool.current[1]| |pool.worklist[1]|))))
    (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
    (not (= |awaited| (_ bv1 4)))))

; Kworker0: TakeWork(2), kernel/workqueue.c:worker_thread
(define-fun |Kworker0.TakeWork(2)| () action #b001001)
(define-fun |guard of Kworker0.TakeWork(2)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
      (and
        (bvslt (_ bv1 4) |pool.worklist.length|)
        (= |pool.worklist[1]| (_ bv2 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |pool.worklist.length|)
        (= |pool.worklist[2]| (_ bv2 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|))
        (or
          (= |pool.pool.current[0]| |pool.worklist[1]|)
          (= |pool.pool.current[1]| |pool.worklist[1]|))))
    (not (or (= |pool.pool.current[0]| (_ bv2 4)) (= |pool.pool.current[1]| (_ bv2 4))))))

; Kworker0: RunFunction, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker0.RunFunction| () action #b001010)
(define-fun |guard of Kworker0.RunFunction| () Bool (= |pc.Kworker[0]| |pc.Kworker.RunFunction|))
(define-fun |index of Kworker0.RunFunction| () integer |pool.pool.current[0]|)

; Kworker0: ClaimHead(claimable), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.ClaimHead(claimable)| () action #b001011)
(define-fun |guard of Kworker0.ClaimHead(claimable)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
    (not (= |orderedList.length| (_ bv0 4)))
    (|done[]| |orderedList[0]| |done[0]| |done[1]|)
    (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|))))
(define-fun |index of Kworker0.ClaimHead(claimable)| () integer |orderedList[0]|)

; Kworker0: ClaimHead(not claimable), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.ClaimHead(not claimable)| () action #b001100)
(define-fun |guard of Kworker0.ClaimHead(not claimable)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.ClaimHead|)
    (not
      (and
        (not (= |orderedList.length| (_ bv0 4)))
        (|done[]| |orderedList[0]| |done[0]| |done[1]|)
        (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|))))))

; Kworker0: RunOrdered(last, no fresh, at 0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.RunOrdered(last, no fresh, at 0)| () action #b001101)
(define-fun |guard of Kworker0.RunOrdered(last, no fresh, at 0)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
    (= |Kworker.head[0]| (_ bv1 4))
    (not |memory.allocated[0]|)
    (not
      (or
        (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
        (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
        (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4)))))))

; Kworker0: RunOrdered(last, no fresh, at 0, pending), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.RunOrdered(last, no fresh, at 0, pending)| () action #b001110)
(define-fun |guard of Kworker0.RunOrdered(last, no fresh, at 0, pending)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
    (= |Kworker.head[0]| (_ bv1 4))
    (not |memory.allocated[0]|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
      (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
      (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))))

; Kworker0: RunOrdered(last, no fresh, at 1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.RunOrdered(last, no fresh, at 1)| () action #b001111)
(define-fun |guard of Kworker0.RunOrdered(last, no fresh, at 1)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
    (= |Kworker.head[0]| (_ bv1 4))
    (not |memory.allocated[1]|)
    (not
      (or
        (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
        (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
        (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4)))))))

; Kworker0: RunOrdered(last, no fresh, at 1, pending), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.RunOrdered(last, no fresh, at 1, pending)| () action #b010000)
(define-fun |guard of Kworker0.RunOrdered(last, no fresh, at 1, pending)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
    (= |Kworker.head[0]| (_ bv1 4))
    (not |memory.allocated[1]|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
      (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
      (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))))

; Kworker0: RunOrdered(last, fresh), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.RunOrdered(last, fresh)| () action #b010001)
(define-fun |guard of Kworker0.RunOrdered(last, fresh)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
    (= |Kworker.head[0]| (_ bv1 4))
    (not
      (or
        (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
        (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
        (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4)))))))

; Kworker0: RunOrdered(last, fresh, pending), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.RunOrdered(last, fresh, pending)| () action #b010010)
(define-fun |guard of Kworker0.RunOrdered(last, fresh, pending)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
    (= |Kworker.head[0]| (_ bv1 4))
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
      (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
      (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))))

; Kworker0: RunOrdered(not last), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.RunOrdered(not last)| () action #b010011)
(define-fun |guard of Kworker0.RunOrdered(not last)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|) (not (= |Kworker.head[0]| (_ bv1 4)))))

; Kworker0: WaitForRead, kernel/workqueue.c:worker_thread
(define-fun |Kworker0.WaitForRead| () action #b010100)
(define-fun |guard of Kworker0.WaitForRead| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|) (or (bvslt (_ bv0 4) |read.done|) |read.gone|)))

; Kworker0: FreeHead(own), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.FreeHead(own)| () action #b010101)
(define-fun |guard of Kworker0.FreeHead(own)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.FreeHead|) (= |Kworker.head[0]| |pool.pool.current[0]|)))
(define-fun |index of Kworker0.FreeHead(own)| () integer |Kworker.head[0]|)
(define-fun |index of Kworker0.FreeHead(own)_2| () integer |Kworker.head[0]|)

; Kworker0: FreeHead(not own), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.FreeHead(not own)| () action #b010110)
(define-fun |guard of Kworker0.FreeHead(not own)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
    (not (= |Kworker.head[0]| |pool.pool.current[0]|))))
(define-fun |index of Kworker0.FreeHead(not own)| () integer |Kworker.head[0]|)
(define-fun |index of Kworker0.FreeHead(not own)_2| () integer |Kworker.head[0]|)
(define-fun |index of Kworker0.FreeHead(not own)_3| () integer |Kworker.head[0]|)

; Kworker0: FreeSelf(freeSelf), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.FreeSelf(freeSelf)| () action #b010111)
(define-fun |guard of Kworker0.FreeSelf(freeSelf)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|) |Kworker.freeSelf[0]|))
(define-fun |index of Kworker0.FreeSelf(freeSelf)| () integer |pool.pool.current[0]|)

; Kworker0: FreeSelf(not freeSelf), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker0.FreeSelf(not freeSelf)| () action #b011000)
(define-fun |guard of Kworker0.FreeSelf(not freeSelf)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|) (not |Kworker.freeSelf[0]|)))

; Kworker0: EndWork, kernel/workqueue.c:worker_thread
(define-fun |Kworker0.EndWork| () action #b011001)
(define-fun |guard of Kworker0.EndWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndWork|))

; Kworker0: RunAwaited(reused), kernel/workqueue.c:worker_thread
(define-fun |Kworker0.RunAwaited(reused)| () action #b011010)
(define-fun |guard of Kworker0.RunAwaited(reused)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|) (bvslt |pool.pool.current[0]| (_ bv2 4))))
(define-fun |index of Kworker0.RunAwaited(reused)| () integer |pool.pool.current[0]|)

; Kworker0: RunAwaited(not reused), kernel/workqueue.c:worker_thread
(define-fun |Kworker0.RunAwaited(not reused)| () action #b011011)
(define-fun |guard of Kworker0.RunAwaited(not reused)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|) (not (bvslt |pool.pool.current[0]| (_ bv2 4)))))

; Kworker1: TakeWork(0, new), kernel/workqueue.c:worker_thread
(define-fun |Kworker1.TakeWork(0, new)| () action #b011100)
(define-fun |guard of Kworker1.TakeWork(0, new)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |pool.worklist.length|)
        (= |pool.worklist[1]| (_ bv0 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |pool.worklist.length|)
        (= |pool.worklist[2]| (_ bv0 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|))
        (or
          (= |pool.pool.current[0]| |pool.worklist[1]|)
          (= |pool.pool.current[1]| |pool.worklist[1]|))))
    (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
    (= |awaited| (_ bv0 4))))

; Kworker1: TakeWork(0, not new), kernel/workqueue.c:worker_thread
(define-fun |Kworker1.TakeWork(0, not new)| () action #b011101)
(define-fun |guard of Kworker1.TakeWork(0, not new)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |pool.worklist.length|)
        (= |pool.worklist[1]| (_ bv0 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |pool.worklist.length|)
        (= |pool.worklist[2]| (_ bv0 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|))
        (or
          (= |pool.pool.current[0]| |pool.worklist[1]|)
          (= |pool.pool.current[1]| |pool.worklist[1]|))))
    (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
    (not (= |awaited| (_ bv0 4)))))

; Kworker1: TakeWork(1, new), kernel/workqueue.c:worker_thread
(define-fun |Kworker1.TakeWork(1, new)| () action #b011110)
(define-fun |guard of Kworker1.TakeWork(1, new)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |pool.worklist.length|)
        (= |pool.worklist[1]| (_ bv1 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |pool.worklist.length|)
        (= |pool.worklist[2]| (_ bv1 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|))
        (or
          (= |pool.pool.current[0]| |pool.worklist[1]|)
          (= |pool.pool.current[1]| |pool.worklist[1]|))))
    (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
    (= |awaited| (_ bv1 4))))

; Kworker1: TakeWork(1, not new), kernel/workqueue.c:worker_thread
(define-fun |Kworker1.TakeWork(1, not new)| () action #b011111)
(define-fun |guard of Kworker1.TakeWork(1, not new)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |pool.worklist.length|)
        (= |pool.worklist[1]| (_ bv1 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |pool.worklist.length|)
        (= |pool.worklist[2]| (_ bv1 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|))
        (or
          (= |pool.pool.current[0]| |pool.worklist[1]|)
          (= |pool.pool.current[1]| |pool.worklist[1]|))))
    (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
    (not (= |awaited| (_ bv1 4)))))

; Kworker1: TakeWork(2), kernel/workqueue.c:worker_thread
(define-fun |Kworker1.TakeWork(2)| () action #b100000)
(define-fun |guard of Kworker1.TakeWork(2)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
      (and
        (bvslt (_ bv1 4) |pool.worklist.length|)
        (= |pool.worklist[1]| (_ bv2 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |pool.worklist.length|)
        (= |pool.worklist[2]| (_ bv2 4))
        (or
          (= |pool.pool.current[0]| |pool.worklist[0]|)
          (= |pool.pool.current[1]| |pool.worklist[0]|))
        (or
          (= |pool.pool.current[0]| |pool.worklist[1]|)
          (= |pool.pool.current[1]| |pool.worklist[1]|))))
    (not (or (= |pool.pool.current[0]| (_ bv2 4)) (= |pool.pool.current[1]| (_ bv2 4))))))

; Kworker1: RunFunction, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Kworker1.RunFunction| () action #b100001)
(define-fun |guard of Kworker1.RunFunction| () Bool (= |pc.Kworker[1]| |pc.Kworker.RunFunction|))
(define-fun |index of Kworker1.RunFunction| () integer |pool.pool.current[1]|)

; Kworker1: ClaimHead(claimable), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.ClaimHead(claimable)| () action #b100010)
(define-fun |guard of Kworker1.ClaimHead(claimable)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
    (not (= |orderedList.length| (_ bv0 4)))
    (|done[]| |orderedList[0]| |done[0]| |done[1]|)
    (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|))))
(define-fun |index of Kworker1.ClaimHead(claimable)| () integer |orderedList[0]|)

; Kworker1: ClaimHead(not claimable), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.ClaimHead(not claimable)| () action #b100011)
(define-fun |guard of Kworker1.ClaimHead(not claimable)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.ClaimHead|)
    (not
      (and
        (not (= |orderedList.length| (_ bv0 4)))
        (|done[]| |orderedList[0]| |done[0]| |done[1]|)
        (not (|orderDone[]| |orderedList[0]| |orderDone[0]| |orderDone[1]|))))))

; Kworker1: RunOrdered(last, no fresh, at 0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.RunOrdered(last, no fresh, at 0)| () action #b100100)
(define-fun |guard of Kworker1.RunOrdered(last, no fresh, at 0)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
    (= |Kworker.head[1]| (_ bv1 4))
    (not |memory.allocated[0]|)
    (not
      (or
        (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
        (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
        (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4)))))))

; Kworker1: RunOrdered(last, no fresh, at 0, pending), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.RunOrdered(last, no fresh, at 0, pending)| () action #b100101)
(define-fun |guard of Kworker1.RunOrdered(last, no fresh, at 0, pending)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
    (= |Kworker.head[1]| (_ bv1 4))
    (not |memory.allocated[0]|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
      (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
      (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))))

; Kworker1: RunOrdered(last, no fresh, at 1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.RunOrdered(last, no fresh, at 1)| () action #b100110)
(define-fun |guard of Kworker1.RunOrdered(last, no fresh, at 1)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
    (= |Kworker.head[1]| (_ bv1 4))
    (not |memory.allocated[1]|)
    (not
      (or
        (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
        (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
        (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4)))))))

; Kworker1: RunOrdered(last, no fresh, at 1, pending), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.RunOrdered(last, no fresh, at 1, pending)| () action #b100111)
(define-fun |guard of Kworker1.RunOrdered(last, no fresh, at 1, pending)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
    (= |Kworker.head[1]| (_ bv1 4))
    (not |memory.allocated[1]|)
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
      (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
      (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))))

; Kworker1: RunOrdered(last, fresh), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.RunOrdered(last, fresh)| () action #b101000)
(define-fun |guard of Kworker1.RunOrdered(last, fresh)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
    (= |Kworker.head[1]| (_ bv1 4))
    (not
      (or
        (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
        (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
        (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4)))))))

; Kworker1: RunOrdered(last, fresh, pending), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.RunOrdered(last, fresh, pending)| () action #b101001)
(define-fun |guard of Kworker1.RunOrdered(last, fresh, pending)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
    (= |Kworker.head[1]| (_ bv1 4))
    (or
      (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
      (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
      (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))))

; Kworker1: RunOrdered(not last), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.RunOrdered(not last)| () action #b101010)
(define-fun |guard of Kworker1.RunOrdered(not last)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|) (not (= |Kworker.head[1]| (_ bv1 4)))))

; Kworker1: WaitForRead, kernel/workqueue.c:worker_thread
(define-fun |Kworker1.WaitForRead| () action #b101011)
(define-fun |guard of Kworker1.WaitForRead| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.WaitForRead|) (or (bvslt (_ bv0 4) |read.done|) |read.gone|)))

; Kworker1: FreeHead(own), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.FreeHead(own)| () action #b101100)
(define-fun |guard of Kworker1.FreeHead(own)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.FreeHead|) (= |Kworker.head[1]| |pool.pool.current[1]|)))
(define-fun |index of Kworker1.FreeHead(own)| () integer |Kworker.head[1]|)
(define-fun |index of Kworker1.FreeHead(own)_2| () integer |Kworker.head[1]|)

; Kworker1: FreeHead(not own), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.FreeHead(not own)| () action #b101101)
(define-fun |guard of Kworker1.FreeHead(not own)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
    (not (= |Kworker.head[1]| |pool.pool.current[1]|))))
(define-fun |index of Kworker1.FreeHead(not own)| () integer |Kworker.head[1]|)
(define-fun |index of Kworker1.FreeHead(not own)_2| () integer |Kworker.head[1]|)
(define-fun |index of Kworker1.FreeHead(not own)_3| () integer |Kworker.head[1]|)

; Kworker1: FreeSelf(freeSelf), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.FreeSelf(freeSelf)| () action #b101110)
(define-fun |guard of Kworker1.FreeSelf(freeSelf)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|) |Kworker.freeSelf[1]|))
(define-fun |index of Kworker1.FreeSelf(freeSelf)| () integer |pool.pool.current[1]|)

; Kworker1: FreeSelf(not freeSelf), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |Kworker1.FreeSelf(not freeSelf)| () action #b101111)
(define-fun |guard of Kworker1.FreeSelf(not freeSelf)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|) (not |Kworker.freeSelf[1]|)))

; Kworker1: EndWork, kernel/workqueue.c:worker_thread
(define-fun |Kworker1.EndWork| () action #b110000)
(define-fun |guard of Kworker1.EndWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.EndWork|))

; Kworker1: RunAwaited(reused), kernel/workqueue.c:worker_thread
(define-fun |Kworker1.RunAwaited(reused)| () action #b110001)
(define-fun |guard of Kworker1.RunAwaited(reused)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|) (bvslt |pool.pool.current[1]| (_ bv2 4))))
(define-fun |index of Kworker1.RunAwaited(reused)| () integer |pool.pool.current[1]|)

; Kworker1: RunAwaited(not reused), kernel/workqueue.c:worker_thread
(define-fun |Kworker1.RunAwaited(not reused)| () action #b110010)
(define-fun |guard of Kworker1.RunAwaited(not reused)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|) (not (bvslt |pool.pool.current[1]| (_ bv2 4)))))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Queuer.LinkWork|)
      |guard of Queuer.LinkWork|
      (and
        (bvsle |orderedList.length| (_ bv1 4))
        (bvsle |Queuer.next| (_ bv1 4))
        (bvsle (bvadd |orderedList.length| (_ bv1 4)) (_ bv2 4))))
    (and
      (= action |Queuer.QueueWork(0)|)
      |guard of Queuer.QueueWork(0)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (and (= action |Queuer.QueueWork(0, pending)|) |guard of Queuer.QueueWork(0, pending)|)
    (and
      (= action |Queuer.QueueWork(1)|)
      |guard of Queuer.QueueWork(1)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (and (= action |Queuer.QueueWork(1, pending)|) |guard of Queuer.QueueWork(1, pending)|)
    (and
      (= action |Kworker0.TakeWork(0, new)|)
      |guard of Kworker0.TakeWork(0, new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (and
      (= action |Kworker0.TakeWork(0, not new)|)
      |guard of Kworker0.TakeWork(0, not new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (and
      (= action |Kworker0.TakeWork(1, new)|)
      |guard of Kworker0.TakeWork(1, new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (and
      (= action |Kworker0.TakeWork(1, not new)|)
      |guard of Kworker0.TakeWork(1, not new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (and
      (= action |Kworker0.TakeWork(2)|)
      |guard of Kworker0.TakeWork(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (and
      (= action |Kworker0.RunFunction|)
      |guard of Kworker0.RunFunction|
      (and
        (bvsle (_ bv0 4) |pool.pool.current[0]|)
        (bvsle |pool.pool.current[0]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.RunFunction|)
        (bvsle |index of Kworker0.RunFunction| (_ bv1 4))))
    (and (= action |Kworker0.ClaimHead(claimable)|) |guard of Kworker0.ClaimHead(claimable)|)
    (and
      (= action |Kworker0.ClaimHead(not claimable)|)
      |guard of Kworker0.ClaimHead(not claimable)|)
    (and
      (= action |Kworker0.RunOrdered(last, no fresh, at 0)|)
      |guard of Kworker0.RunOrdered(last, no fresh, at 0)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (and
      (= action |Kworker0.RunOrdered(last, no fresh, at 0, pending)|)
      |guard of Kworker0.RunOrdered(last, no fresh, at 0, pending)|)
    (and
      (= action |Kworker0.RunOrdered(last, no fresh, at 1)|)
      |guard of Kworker0.RunOrdered(last, no fresh, at 1)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (and
      (= action |Kworker0.RunOrdered(last, no fresh, at 1, pending)|)
      |guard of Kworker0.RunOrdered(last, no fresh, at 1, pending)|)
    (and
      (= action |Kworker0.RunOrdered(last, fresh)|)
      |guard of Kworker0.RunOrdered(last, fresh)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (and
      (= action |Kworker0.RunOrdered(last, fresh, pending)|)
      |guard of Kworker0.RunOrdered(last, fresh, pending)|)
    (and (= action |Kworker0.RunOrdered(not last)|) |guard of Kworker0.RunOrdered(not last)|)
    (and
      (= action |Kworker0.WaitForRead|)
      |guard of Kworker0.WaitForRead|
      (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
    (and
      (= action |Kworker0.FreeHead(own)|)
      |guard of Kworker0.FreeHead(own)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
               (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))
          (bvsub |orderedList.length| (_ bv1 4))
          |orderedList.length|)))
    (and
      (= action |Kworker0.FreeHead(not own)|)
      |guard of Kworker0.FreeHead(not own)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
               (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))
          (bvsub |orderedList.length| (_ bv1 4))
          |orderedList.length|)))
    (and
      (= action |Kworker0.FreeSelf(freeSelf)|)
      |guard of Kworker0.FreeSelf(freeSelf)|
      (and
        (bvsle (_ bv0 4) |pool.pool.current[0]|)
        (bvsle |pool.pool.current[0]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.FreeSelf(freeSelf)|)
        (bvsle |index of Kworker0.FreeSelf(freeSelf)| (_ bv1 4))))
    (and (= action |Kworker0.FreeSelf(not freeSelf)|) |guard of Kworker0.FreeSelf(not freeSelf)|)
    (and (= action |Kworker0.EndWork|) |guard of Kworker0.EndWork|)
    (and
      (= action |Kworker0.RunAwaited(reused)|)
      |guard of Kworker0.RunAwaited(reused)|
      (and
        (bvsle (_ bv0 4) |pool.pool.current[0]|)
        (bvsle |pool.pool.current[0]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.RunAwaited(reused)|)
        (bvsle |index of Kworker0.RunAwaited(reused)| (_ bv1 4))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4))))
    (and
      (= action |Kworker0.RunAwaited(not reused)|)
      |guard of Kworker0.RunAwaited(not reused)|
      (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
    (and
      (= action |Kworker1.TakeWork(0, new)|)
      |guard of Kworker1.TakeWork(0, new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (and
      (= action |Kworker1.TakeWork(0, not new)|)
      |guard of Kworker1.TakeWork(0, not new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (and
      (= action |Kworker1.TakeWork(1, new)|)
      |guard of Kworker1.TakeWork(1, new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (and
      (= action |Kworker1.TakeWork(1, not new)|)
      |guard of Kworker1.TakeWork(1, not new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (and
      (= action |Kworker1.TakeWork(2)|)
      |guard of Kworker1.TakeWork(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (and
      (= action |Kworker1.RunFunction|)
      |guard of Kworker1.RunFunction|
      (and
        (bvsle (_ bv0 4) |pool.pool.current[1]|)
        (bvsle |pool.pool.current[1]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.RunFunction|)
        (bvsle |index of Kworker1.RunFunction| (_ bv1 4))))
    (and (= action |Kworker1.ClaimHead(claimable)|) |guard of Kworker1.ClaimHead(claimable)|)
    (and
      (= action |Kworker1.ClaimHead(not claimable)|)
      |guard of Kworker1.ClaimHead(not claimable)|)
    (and
      (= action |Kworker1.RunOrdered(last, no fresh, at 0)|)
      |guard of Kworker1.RunOrdered(last, no fresh, at 0)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (and
      (= action |Kworker1.RunOrdered(last, no fresh, at 0, pending)|)
      |guard of Kworker1.RunOrdered(last, no fresh, at 0, pending)|)
    (and
      (= action |Kworker1.RunOrdered(last, no fresh, at 1)|)
      |guard of Kworker1.RunOrdered(last, no fresh, at 1)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (and
      (= action |Kworker1.RunOrdered(last, no fresh, at 1, pending)|)
      |guard of Kworker1.RunOrdered(last, no fresh, at 1, pending)|)
    (and
      (= action |Kworker1.RunOrdered(last, fresh)|)
      |guard of Kworker1.RunOrdered(last, fresh)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (and
      (= action |Kworker1.RunOrdered(last, fresh, pending)|)
      |guard of Kworker1.RunOrdered(last, fresh, pending)|)
    (and (= action |Kworker1.RunOrdered(not last)|) |guard of Kworker1.RunOrdered(not last)|)
    (and
      (= action |Kworker1.WaitForRead|)
      |guard of Kworker1.WaitForRead|
      (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
    (and
      (= action |Kworker1.FreeHead(own)|)
      |guard of Kworker1.FreeHead(own)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
               (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))
          (bvsub |orderedList.length| (_ bv1 4))
          |orderedList.length|)))
    (and
      (= action |Kworker1.FreeHead(not own)|)
      |guard of Kworker1.FreeHead(not own)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
               (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))
          (bvsub |orderedList.length| (_ bv1 4))
          |orderedList.length|)))
    (and
      (= action |Kworker1.FreeSelf(freeSelf)|)
      |guard of Kworker1.FreeSelf(freeSelf)|
      (and
        (bvsle (_ bv0 4) |pool.pool.current[1]|)
        (bvsle |pool.pool.current[1]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.FreeSelf(freeSelf)|)
        (bvsle |index of Kworker1.FreeSelf(freeSelf)| (_ bv1 4))))
    (and (= action |Kworker1.FreeSelf(not freeSelf)|) |guard of Kworker1.FreeSelf(not freeSelf)|)
    (and (= action |Kworker1.EndWork|) |guard of Kworker1.EndWork|)
    (and
      (= action |Kworker1.RunAwaited(reused)|)
      |guard of Kworker1.RunAwaited(reused)|
      (and
        (bvsle (_ bv0 4) |pool.pool.current[1]|)
        (bvsle |pool.pool.current[1]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.RunAwaited(reused)|)
        (bvsle |index of Kworker1.RunAwaited(reused)| (_ bv1 4))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4))))
    (and
      (= action |Kworker1.RunAwaited(not reused)|)
      |guard of Kworker1.RunAwaited(not reused)|
      (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))))

; The state after the step -------------------------------------------------------------------------
(define-fun |pool.pool.current[0]'| () integer
  (ite (or (= action |Kworker0.TakeWork(0, new)|) (= action |Kworker0.TakeWork(0, not new)|))
    (_ bv0 4)
  (ite (or (= action |Kworker0.TakeWork(1, new)|) (= action |Kworker0.TakeWork(1, not new)|))
    (_ bv1 4)
  (ite (= action |Kworker0.TakeWork(2)|) (_ bv2 4)
  (ite (or
         (= action |Kworker0.EndWork|)
         (= action |Kworker0.RunAwaited(reused)|)
         (= action |Kworker0.RunAwaited(not reused)|)) (bvneg (_ bv1 4))
    |pool.pool.current[0]|)))))
(define-fun |pool.pool.current[1]'| () integer
  (ite (or (= action |Kworker1.TakeWork(0, new)|) (= action |Kworker1.TakeWork(0, not new)|))
    (_ bv0 4)
  (ite (or (= action |Kworker1.TakeWork(1, new)|) (= action |Kworker1.TakeWork(1, not new)|))
    (_ bv1 4)
  (ite (= action |Kworker1.TakeWork(2)|) (_ bv2 4)
  (ite (or
         (= action |Kworker1.EndWork|)
         (= action |Kworker1.RunAwaited(reused)|)
         (= action |Kworker1.RunAwaited(not reused)|)) (bvneg (_ bv1 4))
    |pool.pool.current[1]|)))))
(define-fun |pool.worklist.length'| () integer
  (ite (or
         (= action |Queuer.QueueWork(0)|)
         (= action |Queuer.QueueWork(1)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 0)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 1)|)
         (= action |Kworker0.RunOrdered(last, fresh)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 0)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 1)|)
         (= action |Kworker1.RunOrdered(last, fresh)|)) (bvadd |pool.worklist.length| (_ bv1 4))
  (ite (or
         (= action |Kworker0.TakeWork(0, new)|)
         (= action |Kworker0.TakeWork(0, not new)|)
         (= action |Kworker1.TakeWork(0, new)|)
         (= action |Kworker1.TakeWork(0, not new)|))
    (ite (or
           (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
           (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
      (bvsub |pool.worklist.length| (_ bv1 4))
      |pool.worklist.length|)
  (ite (or
         (= action |Kworker0.TakeWork(1, new)|)
         (= action |Kworker0.TakeWork(1, not new)|)
         (= action |Kworker1.TakeWork(1, new)|)
         (= action |Kworker1.TakeWork(1, not new)|))
    (ite (or
           (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
           (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
      (bvsub |pool.worklist.length| (_ bv1 4))
      |pool.worklist.length|)
  (ite (or (= action |Kworker0.TakeWork(2)|) (= action |Kworker1.TakeWork(2)|))
    (ite (or
           (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
           (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
           (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))
      (bvsub |pool.worklist.length| (_ bv1 4))
      |pool.worklist.length|)
    |pool.worklist.length|)))))
(define-fun |pool.worklist[0]'| () integer
  (ite (or
         (= action |Queuer.QueueWork(0)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 0)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 0)|))
    (ite (= |pool.worklist.length| (_ bv0 4)) (_ bv0 4) |pool.worklist[0]|)
  (ite (or
         (= action |Queuer.QueueWork(1)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 1)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 1)|))
    (ite (= |pool.worklist.length| (_ bv0 4)) (_ bv1 4) |pool.worklist[0]|)
  (ite (or
         (= action |Kworker0.TakeWork(0, new)|)
         (= action |Kworker0.TakeWork(0, not new)|)
         (= action |Kworker1.TakeWork(0, new)|)
         (= action |Kworker1.TakeWork(0, not new)|))
    (ite (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
      |pool.worklist[1]|
      |pool.worklist[0]|)
  (ite (or
         (= action |Kworker0.TakeWork(1, new)|)
         (= action |Kworker0.TakeWork(1, not new)|)
         (= action |Kworker1.TakeWork(1, new)|)
         (= action |Kworker1.TakeWork(1, not new)|))
    (ite (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
      |pool.worklist[1]|
      |pool.worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork(2)|) (= action |Kworker1.TakeWork(2)|))
    (ite (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
      |pool.worklist[1]|
      |pool.worklist[0]|)
  (ite (or
         (= action |Kworker0.RunOrdered(last, fresh)|)
         (= action |Kworker1.RunOrdered(last, fresh)|))
    (ite (= |pool.worklist.length| (_ bv0 4)) (_ bv2 4) |pool.worklist[0]|)
    |pool.worklist[0]|)))))))
(define-fun |pool.worklist[1]'| () integer
  (ite (or
         (= action |Queuer.QueueWork(0)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 0)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 0)|))
    (ite (= |pool.worklist.length| (_ bv1 4)) (_ bv0 4) |pool.worklist[1]|)
  (ite (or
         (= action |Queuer.QueueWork(1)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 1)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 1)|))
    (ite (= |pool.worklist.length| (_ bv1 4)) (_ bv1 4) |pool.worklist[1]|)
  (ite (or
         (= action |Kworker0.TakeWork(0, new)|)
         (= action |Kworker0.TakeWork(0, not new)|)
         (= action |Kworker1.TakeWork(0, new)|)
         (= action |Kworker1.TakeWork(0, not new)|))
    (ite (or
           (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4))))
      |pool.worklist[2]|
      |pool.worklist[1]|)
  (ite (or
         (= action |Kworker0.TakeWork(1, new)|)
         (= action |Kworker0.TakeWork(1, not new)|)
         (= action |Kworker1.TakeWork(1, new)|)
         (= action |Kworker1.TakeWork(1, not new)|))
    (ite (or
           (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4))))
      |pool.worklist[2]|
      |pool.worklist[1]|)
  (ite (or (= action |Kworker0.TakeWork(2)|) (= action |Kworker1.TakeWork(2)|))
    (ite (or
           (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
           (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4))))
      |pool.worklist[2]|
      |pool.worklist[1]|)
  (ite (or
         (= action |Kworker0.RunOrdered(last, fresh)|)
         (= action |Kworker1.RunOrdered(last, fresh)|))
    (ite (= |pool.worklist.length| (_ bv1 4)) (_ bv2 4) |pool.worklist[1]|)
    |pool.worklist[1]|)))))))
(define-fun |pool.worklist[2]'| () integer
  (ite (or
         (= action |Queuer.QueueWork(0)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 0)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 0)|))
    (ite (= |pool.worklist.length| (_ bv2 4)) (_ bv0 4) |pool.worklist[2]|)
  (ite (or
         (= action |Queuer.QueueWork(1)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 1)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 1)|))
    (ite (= |pool.worklist.length| (_ bv2 4)) (_ bv1 4) |pool.worklist[2]|)
  (ite (or
         (= action |Kworker0.TakeWork(0, new)|)
         (= action |Kworker0.TakeWork(0, not new)|)
         (= action |Kworker1.TakeWork(0, new)|)
         (= action |Kworker1.TakeWork(0, not new)|))
    (ite (or
           (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
           (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
      (_ bv0 4)
      |pool.worklist[2]|)
  (ite (or
         (= action |Kworker0.TakeWork(1, new)|)
         (= action |Kworker0.TakeWork(1, not new)|)
         (= action |Kworker1.TakeWork(1, new)|)
         (= action |Kworker1.TakeWork(1, not new)|))
    (ite (or
           (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
           (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
      (_ bv0 4)
      |pool.worklist[2]|)
  (ite (or (= action |Kworker0.TakeWork(2)|) (= action |Kworker1.TakeWork(2)|))
    (ite (or
           (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
           (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
           (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))
      (_ bv0 4)
      |pool.worklist[2]|)
  (ite (or
         (= action |Kworker0.RunOrdered(last, fresh)|)
         (= action |Kworker1.RunOrdered(last, fresh)|))
    (ite (= |pool.worklist.length| (_ bv2 4)) (_ bv2 4) |pool.worklist[2]|)
    |pool.worklist[2]|)))))))
(define-fun |memory.allocated[0]'| () Bool
  (ite (or
         (= action |Kworker0.RunOrdered(last, no fresh, at 0)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 0, pending)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 0)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 0, pending)|)) true
  (ite (= action |Kworker0.FreeHead(not own)|)
    (ite (= |index of Kworker0.FreeHead(not own)_3| (_ bv0 4)) false |memory.allocated[0]|)
  (ite (= action |Kworker0.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker0.FreeSelf(freeSelf)| (_ bv0 4)) false |memory.allocated[0]|)
  (ite (= action |Kworker0.RunAwaited(reused)|)
    (ite (= |index of Kworker0.RunAwaited(reused)| (_ bv0 4)) false |memory.allocated[0]|)
  (ite (= action |Kworker1.FreeHead(not own)|)
    (ite (= |index of Kworker1.FreeHead(not own)_3| (_ bv0 4)) false |memory.allocated[0]|)
  (ite (= action |Kworker1.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker1.FreeSelf(freeSelf)| (_ bv0 4)) false |memory.allocated[0]|)
  (ite (= action |Kworker1.RunAwaited(reused)|)
    (ite (= |index of Kworker1.RunAwaited(reused)| (_ bv0 4)) false |memory.allocated[0]|)
    |memory.allocated[0]|))))))))
(define-fun |memory.allocated[1]'| () Bool
  (ite (or
         (= action |Kworker0.RunOrdered(last, no fresh, at 1)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 1, pending)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 1)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 1, pending)|)) true
  (ite (= action |Kworker0.FreeHead(not own)|)
    (ite (= |index of Kworker0.FreeHead(not own)_3| (_ bv1 4)) false |memory.allocated[1]|)
  (ite (= action |Kworker0.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker0.FreeSelf(freeSelf)| (_ bv1 4)) false |memory.allocated[1]|)
  (ite (= action |Kworker0.RunAwaited(reused)|)
    (ite (= |index of Kworker0.RunAwaited(reused)| (_ bv1 4)) false |memory.allocated[1]|)
  (ite (= action |Kworker1.FreeHead(not own)|)
    (ite (= |index of Kworker1.FreeHead(not own)_3| (_ bv1 4)) false |memory.allocated[1]|)
  (ite (= action |Kworker1.FreeSelf(freeSelf)|)
    (ite (= |index of Kworker1.FreeSelf(freeSelf)| (_ bv1 4)) false |memory.allocated[1]|)
  (ite (= action |Kworker1.RunAwaited(reused)|)
    (ite (= |index of Kworker1.RunAwaited(reused)| (_ bv1 4)) false |memory.allocated[1]|)
    |memory.allocated[1]|))))))))
(define-fun |orderedList.length'| () integer
  (ite (= action |Queuer.LinkWork|) (bvadd |orderedList.length| (_ bv1 4))
  (ite (or (= action |Kworker0.FreeHead(own)|) (= action |Kworker0.FreeHead(not own)|))
    (ite (or
           (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
           (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))
      (bvsub |orderedList.length| (_ bv1 4))
      |orderedList.length|)
  (ite (or (= action |Kworker1.FreeHead(own)|) (= action |Kworker1.FreeHead(not own)|))
    (ite (or
           (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
           (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))
      (bvsub |orderedList.length| (_ bv1 4))
      |orderedList.length|)
    |orderedList.length|))))
(define-fun |orderedList[0]'| () integer
  (ite (= action |Queuer.LinkWork|)
    (ite (= |orderedList.length| (_ bv0 4)) |Queuer.next| |orderedList[0]|)
  (ite (or (= action |Kworker0.FreeHead(own)|) (= action |Kworker0.FreeHead(not own)|))
    (ite (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
      |orderedList[1]|
      |orderedList[0]|)
  (ite (or (= action |Kworker1.FreeHead(own)|) (= action |Kworker1.FreeHead(not own)|))
    (ite (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
      |orderedList[1]|
      |orderedList[0]|)
    |orderedList[0]|))))
(define-fun |orderedList[1]'| () integer
  (ite (= action |Queuer.LinkWork|)
    (ite (= |orderedList.length| (_ bv1 4)) |Queuer.next| |orderedList[1]|)
  (ite (or (= action |Kworker0.FreeHead(own)|) (= action |Kworker0.FreeHead(not own)|))
    (ite (or
           (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
           (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))
      (_ bv0 4)
      |orderedList[1]|)
  (ite (or (= action |Kworker1.FreeHead(own)|) (= action |Kworker1.FreeHead(not own)|))
    (ite (or
           (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
           (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))
      (_ bv0 4)
      |orderedList[1]|)
    |orderedList[1]|))))
(define-fun |done[0]'| () Bool
  (ite (= action |Kworker0.RunFunction|)
    (ite (= |index of Kworker0.RunFunction| (_ bv0 4)) true |done[0]|)
  (ite (= action |Kworker0.FreeHead(own)|)
    (ite (= |index of Kworker0.FreeHead(own)| (_ bv0 4)) false |done[0]|)
  (ite (= action |Kworker0.FreeHead(not own)|)
    (ite (= |index of Kworker0.FreeHead(not own)| (_ bv0 4)) false |done[0]|)
  (ite (= action |Kworker1.RunFunction|)
    (ite (= |index of Kworker1.RunFunction| (_ bv0 4)) true |done[0]|)
  (ite (= action |Kworker1.FreeHead(own)|)
    (ite (= |index of Kworker1.FreeHead(own)| (_ bv0 4)) false |done[0]|)
  (ite (= action |Kworker1.FreeHead(not own)|)
    (ite (= |index of Kworker1.FreeHead(not own)| (_ bv0 4)) false |done[0]|)
    |done[0]|)))))))
(define-fun |done[1]'| () Bool
  (ite (= action |Kworker0.RunFunction|)
    (ite (= |index of Kworker0.RunFunction| (_ bv1 4)) true |done[1]|)
  (ite (= action |Kworker0.FreeHead(own)|)
    (ite (= |index of Kworker0.FreeHead(own)| (_ bv1 4)) false |done[1]|)
  (ite (= action |Kworker0.FreeHead(not own)|)
    (ite (= |index of Kworker0.FreeHead(not own)| (_ bv1 4)) false |done[1]|)
  (ite (= action |Kworker1.RunFunction|)
    (ite (= |index of Kworker1.RunFunction| (_ bv1 4)) true |done[1]|)
  (ite (= action |Kworker1.FreeHead(own)|)
    (ite (= |index of Kworker1.FreeHead(own)| (_ bv1 4)) false |done[1]|)
  (ite (= action |Kworker1.FreeHead(not own)|)
    (ite (= |index of Kworker1.FreeHead(not own)| (_ bv1 4)) false |done[1]|)
    |done[1]|)))))))
(define-fun |orderDone[0]'| () Bool
  (ite (= action |Kworker0.ClaimHead(claimable)|)
    (ite (= |index of Kworker0.ClaimHead(claimable)| (_ bv0 4)) true |orderDone[0]|)
  (ite (= action |Kworker0.FreeHead(own)|)
    (ite (= |index of Kworker0.FreeHead(own)_2| (_ bv0 4)) false |orderDone[0]|)
  (ite (= action |Kworker0.FreeHead(not own)|)
    (ite (= |index of Kworker0.FreeHead(not own)_2| (_ bv0 4)) false |orderDone[0]|)
  (ite (= action |Kworker1.ClaimHead(claimable)|)
    (ite (= |index of Kworker1.ClaimHead(claimable)| (_ bv0 4)) true |orderDone[0]|)
  (ite (= action |Kworker1.FreeHead(own)|)
    (ite (= |index of Kworker1.FreeHead(own)_2| (_ bv0 4)) false |orderDone[0]|)
  (ite (= action |Kworker1.FreeHead(not own)|)
    (ite (= |index of Kworker1.FreeHead(not own)_2| (_ bv0 4)) false |orderDone[0]|)
    |orderDone[0]|)))))))
(define-fun |orderDone[1]'| () Bool
  (ite (= action |Kworker0.ClaimHead(claimable)|)
    (ite (= |index of Kworker0.ClaimHead(claimable)| (_ bv1 4)) true |orderDone[1]|)
  (ite (= action |Kworker0.FreeHead(own)|)
    (ite (= |index of Kworker0.FreeHead(own)_2| (_ bv1 4)) false |orderDone[1]|)
  (ite (= action |Kworker0.FreeHead(not own)|)
    (ite (= |index of Kworker0.FreeHead(not own)_2| (_ bv1 4)) false |orderDone[1]|)
  (ite (= action |Kworker1.ClaimHead(claimable)|)
    (ite (= |index of Kworker1.ClaimHead(claimable)| (_ bv1 4)) true |orderDone[1]|)
  (ite (= action |Kworker1.FreeHead(own)|)
    (ite (= |index of Kworker1.FreeHead(own)_2| (_ bv1 4)) false |orderDone[1]|)
  (ite (= action |Kworker1.FreeHead(not own)|)
    (ite (= |index of Kworker1.FreeHead(not own)_2| (_ bv1 4)) false |orderDone[1]|)
    |orderDone[1]|)))))))
(define-fun |released[0]'| () Bool |released[0]|)
(define-fun |released[1]'| () Bool |released[1]|)
(define-fun |awaited'| () integer
  (ite (or
         (= action |Kworker0.RunOrdered(last, no fresh, at 0)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 0, pending)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 0)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 0, pending)|)) (_ bv0 4)
  (ite (or
         (= action |Kworker0.RunOrdered(last, no fresh, at 1)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 1, pending)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 1)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 1, pending)|)) (_ bv1 4)
  (ite (or
         (= action |Kworker0.RunOrdered(last, fresh)|)
         (= action |Kworker0.RunOrdered(last, fresh, pending)|)
         (= action |Kworker1.RunOrdered(last, fresh)|)
         (= action |Kworker1.RunOrdered(last, fresh, pending)|)) (_ bv2 4)
  (ite (or (= action |Kworker0.WaitForRead|) (= action |Kworker1.WaitForRead|)) (bvneg (_ bv1 4))
    |awaited|)))))
(define-fun |read.done'| () integer
  (ite (or (= action |Kworker0.WaitForRead|) (= action |Kworker1.WaitForRead|))
    (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))
  (ite (or
         (= action |Kworker0.RunAwaited(reused)|)
         (= action |Kworker0.RunAwaited(not reused)|)
         (= action |Kworker1.RunAwaited(reused)|)
         (= action |Kworker1.RunAwaited(not reused)|)) (bvadd |read.done| (_ bv1 4))
    |read.done|)))
(define-fun |read.gone'| () Bool |read.gone|)
(define-fun |pc.Queuer'| () |pc.Queuer|
  (ite (= action |Queuer.LinkWork|) |pc.Queuer.QueueWork|
  (ite (or (= action |Queuer.QueueWork(0)|) (= action |Queuer.QueueWork(0, pending)|))
    |pc.Queuer.LinkWork|
  (ite (or (= action |Queuer.QueueWork(1)|) (= action |Queuer.QueueWork(1, pending)|))
    |pc.Queuer.Done|
    |pc.Queuer|))))
(define-fun |pc.Kworker[0]'| () |pc.Kworker|
  (ite (or
         (= action |Kworker0.TakeWork(0, new)|)
         (= action |Kworker0.TakeWork(1, new)|)
         (= action |Kworker0.TakeWork(2)|)) |pc.Kworker.RunAwaited|
  (ite (or (= action |Kworker0.TakeWork(0, not new)|) (= action |Kworker0.TakeWork(1, not new)|))
    |pc.Kworker.RunFunction|
  (ite (or
         (= action |Kworker0.RunFunction|)
         (= action |Kworker0.FreeHead(own)|)
         (= action |Kworker0.FreeHead(not own)|)) |pc.Kworker.ClaimHead|
  (ite (= action |Kworker0.ClaimHead(claimable)|) |pc.Kworker.RunOrdered|
  (ite (= action |Kworker0.ClaimHead(not claimable)|) |pc.Kworker.FreeSelf|
  (ite (or
         (= action |Kworker0.RunOrdered(last, no fresh, at 0)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 0, pending)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 1)|)
         (= action |Kworker0.RunOrdered(last, no fresh, at 1, pending)|)
         (= action |Kworker0.RunOrdered(last, fresh)|)
         (= action |Kworker0.RunOrdered(last, fresh, pending)|)) |pc.Kworker.WaitForRead|
  (ite (or (= action |Kworker0.RunOrdered(not last)|) (= action |Kworker0.WaitForRead|))
    |pc.Kworker.FreeHead|
  (ite (or (= action |Kworker0.FreeSelf(freeSelf)|) (= action |Kworker0.FreeSelf(not freeSelf)|))
    |pc.Kworker.EndWork|
  (ite (or
         (= action |Kworker0.EndWork|)
         (= action |Kworker0.RunAwaited(reused)|)
         (= action |Kworker0.RunAwaited(not reused)|)) |pc.Kworker.TakeWork|
    |pc.Kworker[0]|))))))))))
(define-fun |pc.Kworker[1]'| () |pc.Kworker|
  (ite (or
         (= action |Kworker1.TakeWork(0, new)|)
         (= action |Kworker1.TakeWork(1, new)|)
         (= action |Kworker1.TakeWork(2)|)) |pc.Kworker.RunAwaited|
  (ite (or (= action |Kworker1.TakeWork(0, not new)|) (= action |Kworker1.TakeWork(1, not new)|))
    |pc.Kworker.RunFunction|
  (ite (or
         (= action |Kworker1.RunFunction|)
         (= action |Kworker1.FreeHead(own)|)
         (= action |Kworker1.FreeHead(not own)|)) |pc.Kworker.ClaimHead|
  (ite (= action |Kworker1.ClaimHead(claimable)|) |pc.Kworker.RunOrdered|
  (ite (= action |Kworker1.ClaimHead(not claimable)|) |pc.Kworker.FreeSelf|
  (ite (or
         (= action |Kworker1.RunOrdered(last, no fresh, at 0)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 0, pending)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 1)|)
         (= action |Kworker1.RunOrdered(last, no fresh, at 1, pending)|)
         (= action |Kworker1.RunOrdered(last, fresh)|)
         (= action |Kworker1.RunOrdered(last, fresh, pending)|)) |pc.Kworker.WaitForRead|
  (ite (or (= action |Kworker1.RunOrdered(not last)|) (= action |Kworker1.WaitForRead|))
    |pc.Kworker.FreeHead|
  (ite (or (= action |Kworker1.FreeSelf(freeSelf)|) (= action |Kworker1.FreeSelf(not freeSelf)|))
    |pc.Kworker.EndWork|
  (ite (or
         (= action |Kworker1.EndWork|)
         (= action |Kworker1.RunAwaited(reused)|)
         (= action |Kworker1.RunAwaited(not reused)|)) |pc.Kworker.TakeWork|
    |pc.Kworker[1]|))))))))))
(define-fun |Queuer.next'| () integer
  (ite (or (= action |Queuer.QueueWork(0)|) (= action |Queuer.QueueWork(0, pending)|)) (_ bv1 4)
  (ite (or (= action |Queuer.QueueWork(1)|) (= action |Queuer.QueueWork(1, pending)|)) (_ bv2 4)
    |Queuer.next|)))
(define-fun |Kworker.head[0]'| () integer
  (ite (= action |Kworker0.ClaimHead(claimable)|) |orderedList[0]|
  (ite (or (= action |Kworker0.FreeHead(own)|) (= action |Kworker0.FreeHead(not own)|)) (_ bv0 4)
    |Kworker.head[0]|)))
(define-fun |Kworker.head[1]'| () integer
  (ite (= action |Kworker1.ClaimHead(claimable)|) |orderedList[0]|
  (ite (or (= action |Kworker1.FreeHead(own)|) (= action |Kworker1.FreeHead(not own)|)) (_ bv0 4)
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
; The workqueue executes no work twice at once: a function that queues its own work again relies on
; it.
(define-fun |NoConcurrentSameItem| () Bool
  (not
    (and
      (not (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
      (not (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
      (= |pool.pool.current[0]| |pool.pool.current[1]|))))
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |pool.worklist.length|)
            (= |pool.worklist[1]| (_ bv0 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |pool.worklist.length|)
            (= |pool.worklist[2]| (_ bv0 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|))
            (or
              (= |pool.pool.current[0]| |pool.worklist[1]|)
              (= |pool.pool.current[1]| |pool.worklist[1]|))))
        (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
        (= |awaited| (_ bv0 4))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |pool.worklist.length|)
            (= |pool.worklist[1]| (_ bv0 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |pool.worklist.length|)
            (= |pool.worklist[2]| (_ bv0 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|))
            (or
              (= |pool.pool.current[0]| |pool.worklist[1]|)
              (= |pool.pool.current[1]| |pool.worklist[1]|))))
        (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
        (not (= |awaited| (_ bv0 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.worklist.length|)
            (= |pool.worklist[1]| (_ bv1 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |pool.worklist.length|)
            (= |pool.worklist[2]| (_ bv1 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|))
            (or
              (= |pool.pool.current[0]| |pool.worklist[1]|)
              (= |pool.pool.current[1]| |pool.worklist[1]|))))
        (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
        (= |awaited| (_ bv1 4))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.worklist.length|)
            (= |pool.worklist[1]| (_ bv1 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |pool.worklist.length|)
            (= |pool.worklist[2]| (_ bv1 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|))
            (or
              (= |pool.pool.current[0]| |pool.worklist[1]|)
              (= |pool.pool.current[1]| |pool.worklist[1]|))))
        (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
        (not (= |awaited| (_ bv1 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
          (and
            (bvslt (_ bv1 4) |pool.worklist.length|)
            (= |pool.worklist[1]| (_ bv2 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |pool.worklist.length|)
            (= |pool.worklist[2]| (_ bv2 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|))
            (or
              (= |pool.pool.current[0]| |pool.worklist[1]|)
              (= |pool.pool.current[1]| |pool.worklist[1]|))))
        (not (or (= |pool.pool.current[0]| (_ bv2 4)) (= |pool.pool.current[1]| (_ bv2 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
    (=> |guard of Kworker0.EndWork| (not (= |pool.pool.current[0]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
        (bvslt |pool.pool.current[0]| (_ bv2 4))
        (bvsle (_ bv0 4) |pool.pool.current[0]|)
        (bvsle |pool.pool.current[0]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.RunAwaited(reused)|)
        (bvsle |index of Kworker0.RunAwaited(reused)| (_ bv1 4))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
      (not (= |pool.pool.current[0]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
        (not (bvslt |pool.pool.current[0]| (_ bv2 4)))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
      (not (= |pool.pool.current[0]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |pool.worklist.length|)
            (= |pool.worklist[1]| (_ bv0 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |pool.worklist.length|)
            (= |pool.worklist[2]| (_ bv0 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|))
            (or
              (= |pool.pool.current[0]| |pool.worklist[1]|)
              (= |pool.pool.current[1]| |pool.worklist[1]|))))
        (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
        (= |awaited| (_ bv0 4))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |pool.worklist.length|)
            (= |pool.worklist[1]| (_ bv0 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |pool.worklist.length|)
            (= |pool.worklist[2]| (_ bv0 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|))
            (or
              (= |pool.pool.current[0]| |pool.worklist[1]|)
              (= |pool.pool.current[1]| |pool.worklist[1]|))))
        (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
        (not (= |awaited| (_ bv0 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.worklist.length|)
            (= |pool.worklist[1]| (_ bv1 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |pool.worklist.length|)
            (= |pool.worklist[2]| (_ bv1 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|))
            (or
              (= |pool.pool.current[0]| |pool.worklist[1]|)
              (= |pool.pool.current[1]| |pool.worklist[1]|))))
        (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
        (= |awaited| (_ bv1 4))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.worklist.length|)
            (= |pool.worklist[1]| (_ bv1 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |pool.worklist.length|)
            (= |pool.worklist[2]| (_ bv1 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|))
            (or
              (= |pool.pool.current[0]| |pool.worklist[1]|)
              (= |pool.pool.current[1]| |pool.worklist[1]|))))
        (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
        (not (= |awaited| (_ bv1 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
          (and
            (bvslt (_ bv1 4) |pool.worklist.length|)
            (= |pool.worklist[1]| (_ bv2 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |pool.worklist.length|)
            (= |pool.worklist[2]| (_ bv2 4))
            (or
              (= |pool.pool.current[0]| |pool.worklist[0]|)
              (= |pool.pool.current[1]| |pool.worklist[0]|))
            (or
              (= |pool.pool.current[0]| |pool.worklist[1]|)
              (= |pool.pool.current[1]| |pool.worklist[1]|))))
        (not (or (= |pool.pool.current[0]| (_ bv2 4)) (= |pool.pool.current[1]| (_ bv2 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
    (=> |guard of Kworker1.EndWork| (not (= |pool.pool.current[1]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
        (bvslt |pool.pool.current[1]| (_ bv2 4))
        (bvsle (_ bv0 4) |pool.pool.current[1]|)
        (bvsle |pool.pool.current[1]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.RunAwaited(reused)|)
        (bvsle |index of Kworker1.RunAwaited(reused)| (_ bv1 4))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
      (not (= |pool.pool.current[1]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
        (not (bvslt |pool.pool.current[1]| (_ bv2 4)))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
      (not (= |pool.pool.current[1]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |pool.worklist.length|)
                (= |pool.worklist[1]| (_ bv0 4))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[0]|)
                  (= |pool.pool.current[1]| |pool.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |pool.worklist.length|)
                (= |pool.worklist[2]| (_ bv0 4))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[0]|)
                  (= |pool.pool.current[1]| |pool.worklist[0]|))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[1]|)
                  (= |pool.pool.current[1]| |pool.worklist[1]|)))))
          (= |pool.pool.current[0]| (_ bv0 4))
          (= |pool.pool.current[1]| (_ bv0 4))))
      (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
              (and
                (bvslt (_ bv1 4) |pool.worklist.length|)
                (= |pool.worklist[1]| (_ bv1 4))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[0]|)
                  (= |pool.pool.current[1]| |pool.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |pool.worklist.length|)
                (= |pool.worklist[2]| (_ bv1 4))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[0]|)
                  (= |pool.pool.current[1]| |pool.worklist[0]|))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[1]|)
                  (= |pool.pool.current[1]| |pool.worklist[1]|)))))
          (= |pool.pool.current[0]| (_ bv1 4))
          (= |pool.pool.current[1]| (_ bv1 4))))
      (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
              (and
                (bvslt (_ bv1 4) |pool.worklist.length|)
                (= |pool.worklist[1]| (_ bv2 4))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[0]|)
                  (= |pool.pool.current[1]| |pool.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |pool.worklist.length|)
                (= |pool.worklist[2]| (_ bv2 4))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[0]|)
                  (= |pool.pool.current[1]| |pool.worklist[0]|))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[1]|)
                  (= |pool.pool.current[1]| |pool.worklist[1]|)))))
          (= |pool.pool.current[0]| (_ bv2 4))
          (= |pool.pool.current[1]| (_ bv2 4))))
      (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |pool.worklist.length|)
                (= |pool.worklist[1]| (_ bv0 4))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[0]|)
                  (= |pool.pool.current[1]| |pool.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |pool.worklist.length|)
                (= |pool.worklist[2]| (_ bv0 4))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[0]|)
                  (= |pool.pool.current[1]| |pool.worklist[0]|))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[1]|)
                  (= |pool.pool.current[1]| |pool.worklist[1]|)))))
          (= |pool.pool.current[0]| (_ bv0 4))
          (= |pool.pool.current[1]| (_ bv0 4))))
      (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
              (and
                (bvslt (_ bv1 4) |pool.worklist.length|)
                (= |pool.worklist[1]| (_ bv1 4))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[0]|)
                  (= |pool.pool.current[1]| |pool.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |pool.worklist.length|)
                (= |pool.worklist[2]| (_ bv1 4))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[0]|)
                  (= |pool.pool.current[1]| |pool.worklist[0]|))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[1]|)
                  (= |pool.pool.current[1]| |pool.worklist[1]|)))))
          (= |pool.pool.current[0]| (_ bv1 4))
          (= |pool.pool.current[1]| (_ bv1 4))))
      (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
              (and
                (bvslt (_ bv1 4) |pool.worklist.length|)
                (= |pool.worklist[1]| (_ bv2 4))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[0]|)
                  (= |pool.pool.current[1]| |pool.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |pool.worklist.length|)
                (= |pool.worklist[2]| (_ bv2 4))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[0]|)
                  (= |pool.pool.current[1]| |pool.worklist[0]|))
                (or
                  (= |pool.pool.current[0]| |pool.worklist[1]|)
                  (= |pool.pool.current[1]| |pool.worklist[1]|)))))
          (= |pool.pool.current[0]| (_ bv2 4))
          (= |pool.pool.current[1]| (_ bv2 4))))
      (= |pool.pool.current[1]| (bvneg (_ bv1 4))))))
; Nobody touches memory that has been freed. Nobody waits for, completes or looks at a completion
; whose memory is gone.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=>
      (and
        |guard of Kworker0.RunFunction|
        (bvsle (_ bv0 4) |pool.pool.current[0]|)
        (bvsle |pool.pool.current[0]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.RunFunction|)
        (bvsle |index of Kworker0.RunFunction| (_ bv1 4)))
      (and (bvsle (_ bv0 4) |pool.pool.current[0]|) (bvsle |pool.pool.current[0]| (_ bv1 4))))
    (=>
      (=>
        (and
          |guard of Kworker0.RunFunction|
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (_ bv0 4) |index of Kworker0.RunFunction|)
          (bvsle |index of Kworker0.RunFunction| (_ bv1 4)))
        (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (=>
          (and
            (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|)
            (or (bvslt (_ bv0 4) |read.done|) |read.gone|)
            (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
          (not |read.gone|))
        (=>
          (=>
            (and
              (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
              (bvslt |pool.pool.current[0]| (_ bv2 4))
              (bvsle (_ bv0 4) |pool.pool.current[0]|)
              (bvsle |pool.pool.current[0]| (_ bv1 4))
              (bvsle (_ bv0 4) |index of Kworker0.RunAwaited(reused)|)
              (bvsle |index of Kworker0.RunAwaited(reused)| (_ bv1 4))
              (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
            (not |read.gone|))
          (=>
            (=>
              (and
                (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                (not (bvslt |pool.pool.current[0]| (_ bv2 4)))
                (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
              (not |read.gone|))
            (=>
              (and
                |guard of Kworker1.RunFunction|
                (bvsle (_ bv0 4) |pool.pool.current[1]|)
                (bvsle |pool.pool.current[1]| (_ bv1 4))
                (bvsle (_ bv0 4) |index of Kworker1.RunFunction|)
                (bvsle |index of Kworker1.RunFunction| (_ bv1 4)))
              (and
                (bvsle (_ bv0 4) |pool.pool.current[1]|)
                (bvsle |pool.pool.current[1]| (_ bv1 4))))))))
    (=>
      (and
        |guard of Kworker0.RunFunction|
        (bvsle (_ bv0 4) |pool.pool.current[0]|)
        (bvsle |pool.pool.current[0]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.RunFunction|)
        (bvsle |index of Kworker0.RunFunction| (_ bv1 4)))
      (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|)
        (or (bvslt (_ bv0 4) |read.done|) |read.gone|)
        (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
      (not |read.gone|))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
        (bvslt |pool.pool.current[0]| (_ bv2 4))
        (bvsle (_ bv0 4) |pool.pool.current[0]|)
        (bvsle |pool.pool.current[0]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.RunAwaited(reused)|)
        (bvsle |index of Kworker0.RunAwaited(reused)| (_ bv1 4))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
      (not |read.gone|))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
        (not (bvslt |pool.pool.current[0]| (_ bv2 4)))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
      (not |read.gone|))
    (=>
      (and
        |guard of Kworker1.RunFunction|
        (bvsle (_ bv0 4) |pool.pool.current[1]|)
        (bvsle |pool.pool.current[1]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.RunFunction|)
        (bvsle |index of Kworker1.RunFunction| (_ bv1 4)))
      (|memory.allocated[]| |pool.pool.current[1]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRead|)
        (or (bvslt (_ bv0 4) |read.done|) |read.gone|)
        (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
      (not |read.gone|))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
        (bvslt |pool.pool.current[1]| (_ bv2 4))
        (bvsle (_ bv0 4) |pool.pool.current[1]|)
        (bvsle |pool.pool.current[1]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.RunAwaited(reused)|)
        (bvsle |index of Kworker1.RunAwaited(reused)| (_ bv1 4))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
      (not |read.gone|))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
        (not (bvslt |pool.pool.current[1]| (_ bv2 4)))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
      (not |read.gone|))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|)
        (not (or (bvslt (_ bv0 4) |read.done|) |read.gone|)))
      (not |read.gone|))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRead|)
        (not (or (bvslt (_ bv0 4) |read.done|) |read.gone|)))
      (not |read.gone|))))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool
  (and
    (=>
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
          (not (= |Kworker.head[0]| |pool.pool.current[0]|))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |orderedList.length|)
                     (= |orderedList[0]| |Kworker.head[0]|))
                   (and
                     (bvslt (_ bv1 4) |orderedList.length|)
                     (= |orderedList[1]| |Kworker.head[0]|))) (bvsub |orderedList.length| (_ bv1 4))
              |orderedList.length|)))
        (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
      (and
        (=>
          (and
            (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
            |Kworker.freeSelf[0]|
            (bvsle (_ bv0 4) |pool.pool.current[0]|)
            (bvsle |pool.pool.current[0]| (_ bv1 4))
            (bvsle (_ bv0 4) |index of Kworker0.FreeSelf(freeSelf)|)
            (bvsle |index of Kworker0.FreeSelf(freeSelf)| (_ bv1 4)))
          (and (bvsle (_ bv0 4) |pool.pool.current[0]|) (bvsle |pool.pool.current[0]| (_ bv1 4))))
        (=>
          (=>
            (and
              (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
              |Kworker.freeSelf[0]|
              (bvsle (_ bv0 4) |pool.pool.current[0]|)
              (bvsle |pool.pool.current[0]| (_ bv1 4))
              (bvsle (_ bv0 4) |index of Kworker0.FreeSelf(freeSelf)|)
              (bvsle |index of Kworker0.FreeSelf(freeSelf)| (_ bv1 4)))
            (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]|
               |memory.allocated[1]|))
          (and
            (=>
              (and
                (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                (bvslt |pool.pool.current[0]| (_ bv2 4))
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4))
                (bvsle (_ bv0 4) |index of Kworker0.RunAwaited(reused)|)
                (bvsle |index of Kworker0.RunAwaited(reused)| (_ bv1 4))
                (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
              (and
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4))))
            (=>
              (=>
                (and
                  (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                  (bvslt |pool.pool.current[0]| (_ bv2 4))
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4))
                  (bvsle (_ bv0 4) |index of Kworker0.RunAwaited(reused)|)
                  (bvsle |index of Kworker0.RunAwaited(reused)| (_ bv1 4))
                  (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]|
                   |memory.allocated[1]|))
              (=>
                (=>
                  (and
                    (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                    (not (= |Kworker.head[1]| |pool.pool.current[1]|))
                    (bvsle
                      (_ bv0 4)
                      (ite (or
                             (and
                               (bvslt (_ bv0 4) |orderedList.length|)
                               (= |orderedList[0]| |Kworker.head[1]|))
                             (and
                               (bvslt (_ bv1 4) |orderedList.length|)
                               (= |orderedList[1]| |Kworker.head[1]|)))
                        (bvsub |orderedList.length| (_ bv1 4))
                        |orderedList.length|)))
                  (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]|
                     |memory.allocated[1]|))
                (and
                  (=>
                    (and
                      (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                      |Kworker.freeSelf[1]|
                      (bvsle (_ bv0 4) |pool.pool.current[1]|)
                      (bvsle |pool.pool.current[1]| (_ bv1 4))
                      (bvsle (_ bv0 4) |index of Kworker1.FreeSelf(freeSelf)|)
                      (bvsle |index of Kworker1.FreeSelf(freeSelf)| (_ bv1 4)))
                    (and
                      (bvsle (_ bv0 4) |pool.pool.current[1]|)
                      (bvsle |pool.pool.current[1]| (_ bv1 4))))
                  (=>
                    (=>
                      (and
                        (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                        |Kworker.freeSelf[1]|
                        (bvsle (_ bv0 4) |pool.pool.current[1]|)
                        (bvsle |pool.pool.current[1]| (_ bv1 4))
                        (bvsle (_ bv0 4) |index of Kworker1.FreeSelf(freeSelf)|)
                        (bvsle |index of Kworker1.FreeSelf(freeSelf)| (_ bv1 4)))
                      (|memory.allocated[]| |pool.pool.current[1]| |memory.allocated[0]|
                         |memory.allocated[1]|))
                    (=>
                      (and
                        (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
                        (bvslt |pool.pool.current[1]| (_ bv2 4))
                        (bvsle (_ bv0 4) |pool.pool.current[1]|)
                        (bvsle |pool.pool.current[1]| (_ bv1 4))
                        (bvsle (_ bv0 4) |index of Kworker1.RunAwaited(reused)|)
                        (bvsle |index of Kworker1.RunAwaited(reused)| (_ bv1 4))
                        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                      (and
                        (bvsle (_ bv0 4) |pool.pool.current[1]|)
                        (bvsle |pool.pool.current[1]| (_ bv1 4))))))))))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
        (not (= |Kworker.head[0]| |pool.pool.current[0]|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
                 (and
                   (bvslt (_ bv1 4) |orderedList.length|)
                   (= |orderedList[1]| |Kworker.head[0]|))) (bvsub |orderedList.length| (_ bv1 4))
            |orderedList.length|)))
      (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
        |Kworker.freeSelf[0]|
        (bvsle (_ bv0 4) |pool.pool.current[0]|)
        (bvsle |pool.pool.current[0]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.FreeSelf(freeSelf)|)
        (bvsle |index of Kworker0.FreeSelf(freeSelf)| (_ bv1 4)))
      (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
        (bvslt |pool.pool.current[0]| (_ bv2 4))
        (bvsle (_ bv0 4) |pool.pool.current[0]|)
        (bvsle |pool.pool.current[0]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.RunAwaited(reused)|)
        (bvsle |index of Kworker0.RunAwaited(reused)| (_ bv1 4))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
      (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
        (not (= |Kworker.head[1]| |pool.pool.current[1]|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
                 (and
                   (bvslt (_ bv1 4) |orderedList.length|)
                   (= |orderedList[1]| |Kworker.head[1]|))) (bvsub |orderedList.length| (_ bv1 4))
            |orderedList.length|)))
      (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
        |Kworker.freeSelf[1]|
        (bvsle (_ bv0 4) |pool.pool.current[1]|)
        (bvsle |pool.pool.current[1]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.FreeSelf(freeSelf)|)
        (bvsle |index of Kworker1.FreeSelf(freeSelf)| (_ bv1 4)))
      (|memory.allocated[]| |pool.pool.current[1]| |memory.allocated[0]| |memory.allocated[1]|))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
        (bvslt |pool.pool.current[1]| (_ bv2 4))
        (bvsle (_ bv0 4) |pool.pool.current[1]|)
        (bvsle |pool.pool.current[1]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.RunAwaited(reused)|)
        (bvsle |index of Kworker1.RunAwaited(reused)| (_ bv1 4))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
      (|memory.allocated[]| |pool.pool.current[1]| |memory.allocated[0]| |memory.allocated[1]|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Queuer.LinkWork|
      (and
        (bvsle |orderedList.length| (_ bv1 4))
        (bvsle |Queuer.next| (_ bv1 4))
        (bvsle (bvadd |orderedList.length| (_ bv1 4)) (_ bv2 4))))
    (=>
      |guard of Queuer.QueueWork(0)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Queuer.QueueWork(1)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Kworker0.TakeWork(0, new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (=>
      |guard of Kworker0.TakeWork(0, not new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (=>
      |guard of Kworker0.TakeWork(1, new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (=>
      |guard of Kworker0.TakeWork(1, not new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (=>
      |guard of Kworker0.TakeWork(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (=>
      |guard of Kworker0.RunFunction|
      (and
        (bvsle (_ bv0 4) |pool.pool.current[0]|)
        (bvsle |pool.pool.current[0]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.RunFunction|)
        (bvsle |index of Kworker0.RunFunction| (_ bv1 4))))
    (=>
      |guard of Kworker0.RunOrdered(last, no fresh, at 0)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Kworker0.RunOrdered(last, no fresh, at 1)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Kworker0.RunOrdered(last, fresh)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Kworker0.WaitForRead|
      (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
    (=>
      |guard of Kworker0.FreeHead(own)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
               (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))
          (bvsub |orderedList.length| (_ bv1 4))
          |orderedList.length|)))
    (=>
      |guard of Kworker0.FreeHead(not own)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
               (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[0]|)))
          (bvsub |orderedList.length| (_ bv1 4))
          |orderedList.length|)))
    (=>
      |guard of Kworker0.FreeSelf(freeSelf)|
      (and
        (bvsle (_ bv0 4) |pool.pool.current[0]|)
        (bvsle |pool.pool.current[0]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.FreeSelf(freeSelf)|)
        (bvsle |index of Kworker0.FreeSelf(freeSelf)| (_ bv1 4))))
    (=>
      |guard of Kworker0.RunAwaited(reused)|
      (and
        (bvsle (_ bv0 4) |pool.pool.current[0]|)
        (bvsle |pool.pool.current[0]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.RunAwaited(reused)|)
        (bvsle |index of Kworker0.RunAwaited(reused)| (_ bv1 4))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4))))
    (=> |guard of Kworker0.RunAwaited(not reused)| (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
    (=>
      |guard of Kworker1.TakeWork(0, new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (=>
      |guard of Kworker1.TakeWork(0, not new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (=>
      |guard of Kworker1.TakeWork(1, new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (=>
      |guard of Kworker1.TakeWork(1, not new)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (=>
      |guard of Kworker1.TakeWork(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))
          (bvsub |pool.worklist.length| (_ bv1 4))
          |pool.worklist.length|)))
    (=>
      |guard of Kworker1.RunFunction|
      (and
        (bvsle (_ bv0 4) |pool.pool.current[1]|)
        (bvsle |pool.pool.current[1]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.RunFunction|)
        (bvsle |index of Kworker1.RunFunction| (_ bv1 4))))
    (=>
      |guard of Kworker1.RunOrdered(last, no fresh, at 0)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Kworker1.RunOrdered(last, no fresh, at 1)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Kworker1.RunOrdered(last, fresh)|
      (and
        (bvsle |pool.worklist.length| (_ bv2 4))
        (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Kworker1.WaitForRead|
      (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
    (=>
      |guard of Kworker1.FreeHead(own)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
               (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))
          (bvsub |orderedList.length| (_ bv1 4))
          |orderedList.length|)))
    (=>
      |guard of Kworker1.FreeHead(not own)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
               (and (bvslt (_ bv1 4) |orderedList.length|) (= |orderedList[1]| |Kworker.head[1]|)))
          (bvsub |orderedList.length| (_ bv1 4))
          |orderedList.length|)))
    (=>
      |guard of Kworker1.FreeSelf(freeSelf)|
      (and
        (bvsle (_ bv0 4) |pool.pool.current[1]|)
        (bvsle |pool.pool.current[1]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.FreeSelf(freeSelf)|)
        (bvsle |index of Kworker1.FreeSelf(freeSelf)| (_ bv1 4))))
    (=>
      |guard of Kworker1.RunAwaited(reused)|
      (and
        (bvsle (_ bv0 4) |pool.pool.current[1]|)
        (bvsle |pool.pool.current[1]| (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.RunAwaited(reused)|)
        (bvsle |index of Kworker1.RunAwaited(reused)| (_ bv1 4))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4))))
    (=>
      |guard of Kworker1.RunAwaited(not reused)|
      (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoConcurrentSameItem| |NoUnpairedTake| |NoUseAfterFree| |NoDoubleFree| |TypeInvariant|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|pool.pool.current[0]| integer) (|pool.pool.current[1]| integer)
   (|pool.worklist.length| integer) (|pool.worklist[0]| integer) (|pool.worklist[1]| integer)
   (|pool.worklist[2]| integer) (|memory.allocated[0]| Bool) (|memory.allocated[1]| Bool)
   (|orderedList.length| integer) (|orderedList[0]| integer) (|orderedList[1]| integer)
   (|done[0]| Bool) (|done[1]| Bool) (|orderDone[0]| Bool) (|orderDone[1]| Bool)
   (|released[0]| Bool) (|released[1]| Bool) (|awaited| integer) (|read.done| integer)
   (|read.gone| Bool) (|pc.Queuer| |pc.Queuer|) (|pc.Kworker[0]| |pc.Kworker|)
   (|pc.Kworker[1]| |pc.Kworker|) (|Queuer.next| integer) (|Kworker.head[0]| integer)
   (|Kworker.head[1]| integer) (|Kworker.freeSelf[0]| Bool) (|Kworker.freeSelf[1]| Bool))
  Bool
  (and
    (types |pool.pool.current[0]| |pool.pool.current[1]| |pool.worklist.length|
       |pool.worklist[0]| |pool.worklist[1]| |pool.worklist[2]| |memory.allocated[0]|
       |memory.allocated[1]| |orderedList.length| |orderedList[0]| |orderedList[1]| |done[0]|
       |done[1]| |orderDone[0]| |orderDone[1]| |released[0]| |released[1]| |awaited| |read.done|
       |read.gone| |pc.Queuer| |pc.Kworker[0]| |pc.Kworker[1]| |Queuer.next| |Kworker.head[0]|
       |Kworker.head[1]| |Kworker.freeSelf[0]| |Kworker.freeSelf[1]|)
    ; NoConcurrentSameItem
    (not
      (and
        (not (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
        (not (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
        (= |pool.pool.current[0]| |pool.pool.current[1]|)))
    ; QueuerEndsWithTheLast
    (= (= |pc.Queuer| |pc.Queuer.Done|) (= |Queuer.next| (_ bv2 4)))
    ; TakenInOrder
    (and
      (bvsle
        (_ bv0 4)
        (bvsub
          |Queuer.next|
          (ite (= |awaited| (bvneg (_ bv1 4))) |pool.worklist.length| (_ bv0 4))))
      (=>
        (and (= |awaited| (bvneg (_ bv1 4))) (bvslt (_ bv0 4) |pool.worklist.length|))
        (=
          |pool.worklist[0]|
          (bvsub
            |Queuer.next|
            (ite (= |awaited| (bvneg (_ bv1 4))) |pool.worklist.length| (_ bv0 4)))))
      (=>
        (and (= |awaited| (bvneg (_ bv1 4))) (bvslt (_ bv1 4) |pool.worklist.length|))
        (=
          |pool.worklist[1]|
          (bvadd
            (bvsub
              |Queuer.next|
              (ite (= |awaited| (bvneg (_ bv1 4))) |pool.worklist.length| (_ bv0 4)))
            (_ bv1 4)))))
    ; NewWorkIsQueuedLast
    (=>
      (not (= |awaited| (bvneg (_ bv1 4))))
      (and
        (= |Queuer.next| (_ bv2 4))
        (or
          (= |pool.worklist.length| (_ bv0 4))
          (and (= |pool.worklist.length| (_ bv1 4)) (= |pool.worklist[0]| |awaited|)))))
    ; FinishedInOrder
    (and
      (bvsle
        (_ bv0 4)
        (bvsub
          (bvadd |Queuer.next| (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
          |orderedList.length|))
      (bvsle
        (bvsub
          (bvadd |Queuer.next| (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
          |orderedList.length|)
        (bvsub
          |Queuer.next|
          (ite (= |awaited| (bvneg (_ bv1 4))) |pool.worklist.length| (_ bv0 4))))
      (=>
        (bvslt (_ bv0 4) |orderedList.length|)
        (=
          |orderedList[0]|
          (bvsub
            (bvadd |Queuer.next| (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
            |orderedList.length|)))
      (=>
        (bvslt (_ bv1 4) |orderedList.length|)
        (=
          |orderedList[1]|
          (bvadd
            (bvsub
              (bvadd |Queuer.next| (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
              |orderedList.length|)
            (_ bv1 4)))))
    ; KworkersExecute
    (and
      (= (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
        (and (not (= |awaited| (bvneg (_ bv1 4)))) (= |pool.pool.current[0]| |awaited|)))
      (=>
        (and
          (not (= |pc.Kworker[0]| |pc.Kworker.TakeWork|))
          (not (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)))
        (bvslt
          |pool.pool.current[0]|
          (bvsub
            |Queuer.next|
            (ite (= |awaited| (bvneg (_ bv1 4))) |pool.worklist.length| (_ bv0 4)))))
      (not (= |pc.Kworker[0]| |pc.Kworker.Done|))
      (= (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
        (and (not (= |awaited| (bvneg (_ bv1 4)))) (= |pool.pool.current[1]| |awaited|)))
      (=>
        (and
          (not (= |pc.Kworker[1]| |pc.Kworker.TakeWork|))
          (not (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)))
        (bvslt
          |pool.pool.current[1]|
          (bvsub
            |Queuer.next|
            (ite (= |awaited| (bvneg (_ bv1 4))) |pool.worklist.length| (_ bv0 4)))))
      (not (= |pc.Kworker[1]| |pc.Kworker.Done|)))
    ; ExecutedByOne
    (or
      (= |pool.pool.current[0]| (bvneg (_ bv1 4)))
      (not (= |pool.pool.current[0]| |pool.pool.current[1]|)))
    ; NothingButQueueing
    (not |read.gone|)
    ; AwaitedByOne
    (=
      (ite (not (= |awaited| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
      (bvadd
        (ite (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|) (_ bv1 4) (_ bv0 4))
        (ite (= |pc.Kworker[1]| |pc.Kworker.WaitForRead|) (_ bv1 4) (_ bv0 4))))
    ; AwaitedIsOnItsWay
    (=
      (ite (not (= |awaited| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
      (bvadd
        (bvadd
          (ite (and
                 (not (= |awaited| (bvneg (_ bv1 4))))
                 (not (= |pool.worklist.length| (_ bv0 4)))) (_ bv1 4)
            (_ bv0 4))
          (bvadd
            (ite (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|) (_ bv1 4) (_ bv0 4))
            (ite (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|) (_ bv1 4) (_ bv0 4))))
        |read.done|))
    ; OnlyTheLastWaits
    (and
      (=> (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|) (= |Kworker.head[0]| (_ bv1 4)))
      (=> (= |pc.Kworker[1]| |pc.Kworker.WaitForRead|) (= |Kworker.head[1]| (_ bv1 4))))
    ; DoneUntilFinished
    (and
      (=
        (bvadd
          (ite |done[0]| (_ bv1 4) (_ bv0 4))
          (bvadd
            (ite (and
                   (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                   (= |pool.pool.current[0]| (_ bv0 4))) (_ bv1 4)
              (_ bv0 4))
            (ite (and
                   (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                   (= |pool.pool.current[1]| (_ bv0 4))) (_ bv1 4)
              (_ bv0 4))))
        (ite (and
               (bvsle
                 (bvsub
                   (bvadd
                     |Queuer.next|
                     (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
                   |orderedList.length|)
                 (_ bv0 4))
               (bvslt
                 (_ bv0 4)
                 (bvsub
                   |Queuer.next|
                   (ite (= |awaited| (bvneg (_ bv1 4))) |pool.worklist.length| (_ bv0 4)))))
          (_ bv1 4)
          (_ bv0 4)))
      (=
        (bvadd
          (ite |done[1]| (_ bv1 4) (_ bv0 4))
          (bvadd
            (ite (and
                   (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                   (= |pool.pool.current[0]| (_ bv1 4))) (_ bv1 4)
              (_ bv0 4))
            (ite (and
                   (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                   (= |pool.pool.current[1]| (_ bv1 4))) (_ bv1 4)
              (_ bv0 4))))
        (ite (and
               (bvsle
                 (bvsub
                   (bvadd
                     |Queuer.next|
                     (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
                   |orderedList.length|)
                 (_ bv1 4))
               (bvslt
                 (_ bv1 4)
                 (bvsub
                   |Queuer.next|
                   (ite (= |awaited| (bvneg (_ bv1 4))) |pool.worklist.length| (_ bv0 4)))))
          (_ bv1 4)
          (_ bv0 4))))
    ; FirstIsClaimedByOne
    (and
      (=
        (ite |orderDone[0]| (_ bv1 4) (_ bv0 4))
        (bvadd
          (ite (and
                 (or
                   (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|)
                   (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                   (= |pc.Kworker[0]| |pc.Kworker.FreeHead|))
                 (= |Kworker.head[0]| (_ bv0 4))) (_ bv1 4)
            (_ bv0 4))
          (ite (and
                 (or
                   (= |pc.Kworker[1]| |pc.Kworker.WaitForRead|)
                   (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                   (= |pc.Kworker[1]| |pc.Kworker.FreeHead|))
                 (= |Kworker.head[1]| (_ bv0 4))) (_ bv1 4)
            (_ bv0 4))))
      (=>
        |orderDone[0]|
        (and
          |done[0]|
          (=
            (_ bv0 4)
            (bvsub
              (bvadd |Queuer.next| (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
              |orderedList.length|))))
      (=
        (ite |orderDone[1]| (_ bv1 4) (_ bv0 4))
        (bvadd
          (ite (and
                 (or
                   (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|)
                   (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
                   (= |pc.Kworker[0]| |pc.Kworker.FreeHead|))
                 (= |Kworker.head[0]| (_ bv1 4))) (_ bv1 4)
            (_ bv0 4))
          (ite (and
                 (or
                   (= |pc.Kworker[1]| |pc.Kworker.WaitForRead|)
                   (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
                   (= |pc.Kworker[1]| |pc.Kworker.FreeHead|))
                 (= |Kworker.head[1]| (_ bv1 4))) (_ bv1 4)
            (_ bv0 4))))
      (=>
        |orderDone[1]|
        (and
          |done[1]|
          (=
            (_ bv1 4)
            (bvsub
              (bvadd |Queuer.next| (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
              |orderedList.length|)))))
    ; NoFreeWhileNeeded
    (and
      (=>
        (or
          (bvsle
            (bvsub
              (bvadd |Queuer.next| (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
              |orderedList.length|)
            (_ bv0 4))
          (and |Kworker.freeSelf[0]| (= |pool.pool.current[0]| (_ bv0 4)))
          (and |Kworker.freeSelf[1]| (= |pool.pool.current[1]| (_ bv0 4))))
        |memory.allocated[0]|)
      (=>
        (or
          (bvsle
            (bvsub
              (bvadd |Queuer.next| (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
              |orderedList.length|)
            (_ bv1 4))
          (and |Kworker.freeSelf[0]| (= |pool.pool.current[0]| (_ bv1 4)))
          (and |Kworker.freeSelf[1]| (= |pool.pool.current[1]| (_ bv1 4))))
        |memory.allocated[1]|))
    ; NewWorkHasItsAddressAlone
    (and
      (=>
        (and (= |awaited| (_ bv0 4)) (not (bvslt (_ bv0 4) |read.done|)))
        (and
          |memory.allocated[0]|
          (not
            (or
              (bvsle
                (bvsub
                  (bvadd
                    |Queuer.next|
                    (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
                  |orderedList.length|)
                (_ bv0 4))
              (and |Kworker.freeSelf[0]| (= |pool.pool.current[0]| (_ bv0 4)))
              (and |Kworker.freeSelf[1]| (= |pool.pool.current[1]| (_ bv0 4)))))))
      (=>
        (and (= |awaited| (_ bv1 4)) (not (bvslt (_ bv0 4) |read.done|)))
        (and
          |memory.allocated[1]|
          (not
            (or
              (bvsle
                (bvsub
                  (bvadd
                    |Queuer.next|
                    (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
                  |orderedList.length|)
                (_ bv1 4))
              (and |Kworker.freeSelf[0]| (= |pool.pool.current[0]| (_ bv1 4)))
              (and |Kworker.freeSelf[1]| (= |pool.pool.current[1]| (_ bv1 4))))))))
    ; OwnIsFreedLast
    (and
      (=>
        |Kworker.freeSelf[0]|
        (and
          (not (= |pc.Kworker[0]| |pc.Kworker.TakeWork|))
          (not (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|))
          (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|))
          (not (= |pc.Kworker[0]| |pc.Kworker.RunFunction|))
          (bvslt
            |pool.pool.current[0]|
            (bvsub
              (bvadd |Queuer.next| (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
              |orderedList.length|))))
      (=>
        |Kworker.freeSelf[1]|
        (and
          (not (= |pc.Kworker[1]| |pc.Kworker.TakeWork|))
          (not (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|))
          (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
          (not (= |pc.Kworker[1]| |pc.Kworker.RunFunction|))
          (bvslt
            |pool.pool.current[1]|
            (bvsub
              (bvadd |Queuer.next| (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 4) (_ bv0 4)))
              |orderedList.length|)))))
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
          (= |awaited| (_ bv0 4))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                   (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
                   (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
              (bvsub |pool.worklist.length| (_ bv1 4))
              |pool.worklist.length|)))
        (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
          (not (= |awaited| (_ bv0 4)))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                   (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
                   (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
              (bvsub |pool.worklist.length| (_ bv1 4))
              |pool.worklist.length|)))
        (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
          (= |awaited| (_ bv1 4))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                   (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
                   (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
              (bvsub |pool.worklist.length| (_ bv1 4))
              |pool.worklist.length|)))
        (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
          (not (= |awaited| (_ bv1 4)))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                   (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
                   (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
              (bvsub |pool.worklist.length| (_ bv1 4))
              |pool.worklist.length|)))
        (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv2 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv2 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv2 4)) (= |pool.pool.current[1]| (_ bv2 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
                   (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
                   (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))
              (bvsub |pool.worklist.length| (_ bv1 4))
              |pool.worklist.length|)))
        (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.EndWork|)
        (not (= |pool.pool.current[0]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
          (bvslt |pool.pool.current[0]| (_ bv2 4))
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
        (not (= |pool.pool.current[0]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
          (not (bvslt |pool.pool.current[0]| (_ bv2 4)))
          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
        (not (= |pool.pool.current[0]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
          (= |awaited| (_ bv0 4))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                   (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
                   (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
              (bvsub |pool.worklist.length| (_ bv1 4))
              |pool.worklist.length|)))
        (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
          (not (= |awaited| (_ bv0 4)))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                   (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
                   (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
              (bvsub |pool.worklist.length| (_ bv1 4))
              |pool.worklist.length|)))
        (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
          (= |awaited| (_ bv1 4))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                   (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
                   (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
              (bvsub |pool.worklist.length| (_ bv1 4))
              |pool.worklist.length|)))
        (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
          (not (= |awaited| (_ bv1 4)))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                   (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
                   (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
              (bvsub |pool.worklist.length| (_ bv1 4))
              |pool.worklist.length|)))
        (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv2 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv2 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv2 4)) (= |pool.pool.current[1]| (_ bv2 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
                   (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
                   (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))
              (bvsub |pool.worklist.length| (_ bv1 4))
              |pool.worklist.length|)))
        (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.EndWork|)
        (not (= |pool.pool.current[1]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
          (bvslt |pool.pool.current[1]| (_ bv2 4))
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))
          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
        (not (= |pool.pool.current[1]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
          (not (bvslt |pool.pool.current[1]| (_ bv2 4)))
          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
        (not (= |pool.pool.current[1]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |pool.worklist.length|)
                  (= |pool.worklist[1]| (_ bv0 4))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[0]|)
                    (= |pool.pool.current[1]| |pool.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |pool.worklist.length|)
                  (= |pool.worklist[2]| (_ bv0 4))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[0]|)
                    (= |pool.pool.current[1]| |pool.worklist[0]|))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[1]|)
                    (= |pool.pool.current[1]| |pool.worklist[1]|)))))
            (= |pool.pool.current[0]| (_ bv0 4))
            (= |pool.pool.current[1]| (_ bv0 4))))
        (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |pool.worklist.length|)
                  (= |pool.worklist[1]| (_ bv1 4))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[0]|)
                    (= |pool.pool.current[1]| |pool.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |pool.worklist.length|)
                  (= |pool.worklist[2]| (_ bv1 4))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[0]|)
                    (= |pool.pool.current[1]| |pool.worklist[0]|))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[1]|)
                    (= |pool.pool.current[1]| |pool.worklist[1]|)))))
            (= |pool.pool.current[0]| (_ bv1 4))
            (= |pool.pool.current[1]| (_ bv1 4))))
        (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
                (and
                  (bvslt (_ bv1 4) |pool.worklist.length|)
                  (= |pool.worklist[1]| (_ bv2 4))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[0]|)
                    (= |pool.pool.current[1]| |pool.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |pool.worklist.length|)
                  (= |pool.worklist[2]| (_ bv2 4))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[0]|)
                    (= |pool.pool.current[1]| |pool.worklist[0]|))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[1]|)
                    (= |pool.pool.current[1]| |pool.worklist[1]|)))))
            (= |pool.pool.current[0]| (_ bv2 4))
            (= |pool.pool.current[1]| (_ bv2 4))))
        (= |pool.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |pool.worklist.length|)
                  (= |pool.worklist[1]| (_ bv0 4))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[0]|)
                    (= |pool.pool.current[1]| |pool.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |pool.worklist.length|)
                  (= |pool.worklist[2]| (_ bv0 4))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[0]|)
                    (= |pool.pool.current[1]| |pool.worklist[0]|))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[1]|)
                    (= |pool.pool.current[1]| |pool.worklist[1]|)))))
            (= |pool.pool.current[0]| (_ bv0 4))
            (= |pool.pool.current[1]| (_ bv0 4))))
        (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |pool.worklist.length|)
                  (= |pool.worklist[1]| (_ bv1 4))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[0]|)
                    (= |pool.pool.current[1]| |pool.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |pool.worklist.length|)
                  (= |pool.worklist[2]| (_ bv1 4))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[0]|)
                    (= |pool.pool.current[1]| |pool.worklist[0]|))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[1]|)
                    (= |pool.pool.current[1]| |pool.worklist[1]|)))))
            (= |pool.pool.current[0]| (_ bv1 4))
            (= |pool.pool.current[1]| (_ bv1 4))))
        (= |pool.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
                (and
                  (bvslt (_ bv1 4) |pool.worklist.length|)
                  (= |pool.worklist[1]| (_ bv2 4))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[0]|)
                    (= |pool.pool.current[1]| |pool.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |pool.worklist.length|)
                  (= |pool.worklist[2]| (_ bv2 4))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[0]|)
                    (= |pool.pool.current[1]| |pool.worklist[0]|))
                  (or
                    (= |pool.pool.current[0]| |pool.worklist[1]|)
                    (= |pool.pool.current[1]| |pool.worklist[1]|)))))
            (= |pool.pool.current[0]| (_ bv2 4))
            (= |pool.pool.current[1]| (_ bv2 4))))
        (= |pool.pool.current[1]| (bvneg (_ bv1 4)))))
    (and
      (=>
        (=>
          (and
            (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
            (bvsle (_ bv0 4) |pool.pool.current[0]|)
            (bvsle |pool.pool.current[0]| (_ bv1 4))
            (bvsle (_ bv0 4) |pool.pool.current[0]|)
            (bvsle |pool.pool.current[0]| (_ bv1 4)))
          (and (bvsle (_ bv0 4) |pool.pool.current[0]|) (bvsle |pool.pool.current[0]| (_ bv1 4))))
        (and
          (=>
            (and
              (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
              (bvsle (_ bv0 4) |pool.pool.current[0]|)
              (bvsle |pool.pool.current[0]| (_ bv1 4))
              (bvsle (_ bv0 4) |pool.pool.current[0]|)
              (bvsle |pool.pool.current[0]| (_ bv1 4)))
            (and (bvsle (_ bv0 4) |pool.pool.current[0]|) (bvsle |pool.pool.current[0]| (_ bv1 4))))
          (=>
            (=>
              (and
                (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4))
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4)))
              (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]|
                 |memory.allocated[1]|))
            true)
          (=>
            (=>
              (=>
                (and
                  (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4))
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4)))
                (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]|
                   |memory.allocated[1]|))
              (=>
                (=>
                  (and
                    (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|)
                    (or (bvslt (_ bv0 4) |read.done|) |read.gone|)
                    (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
                  (not |read.gone|))
                (=>
                  (=>
                    (and
                      (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                      (bvslt |pool.pool.current[0]| (_ bv2 4))
                      (bvsle (_ bv0 4) |pool.pool.current[0]|)
                      (bvsle |pool.pool.current[0]| (_ bv1 4))
                      (bvsle (_ bv0 4) |pool.pool.current[0]|)
                      (bvsle |pool.pool.current[0]| (_ bv1 4))
                      (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                    (not |read.gone|))
                  (=>
                    (=>
                      (and
                        (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                        (not (bvslt |pool.pool.current[0]| (_ bv2 4)))
                        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                      (not |read.gone|))
                    (=>
                      (and
                        (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                        (bvsle (_ bv0 4) |pool.pool.current[1]|)
                        (bvsle |pool.pool.current[1]| (_ bv1 4))
                        (bvsle (_ bv0 4) |pool.pool.current[1]|)
                        (bvsle |pool.pool.current[1]| (_ bv1 4)))
                      (and
                        (bvsle (_ bv0 4) |pool.pool.current[1]|)
                        (bvsle |pool.pool.current[1]| (_ bv1 4))))))))
            (and
              (=>
                (and
                  (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4))
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4)))
                (and
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4))))
              (=>
                (=>
                  (and
                    (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
                    (bvsle (_ bv0 4) |pool.pool.current[0]|)
                    (bvsle |pool.pool.current[0]| (_ bv1 4))
                    (bvsle (_ bv0 4) |pool.pool.current[0]|)
                    (bvsle |pool.pool.current[0]| (_ bv1 4)))
                  (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]|
                     |memory.allocated[1]|))
                (=>
                  (=>
                    (and
                      (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|)
                      (or (bvslt (_ bv0 4) |read.done|) |read.gone|)
                      (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
                    (not |read.gone|))
                  (=>
                    (=>
                      (and
                        (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                        (bvslt |pool.pool.current[0]| (_ bv2 4))
                        (bvsle (_ bv0 4) |pool.pool.current[0]|)
                        (bvsle |pool.pool.current[0]| (_ bv1 4))
                        (bvsle (_ bv0 4) |pool.pool.current[0]|)
                        (bvsle |pool.pool.current[0]| (_ bv1 4))
                        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                      (not |read.gone|))
                    (=>
                      (=>
                        (and
                          (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                          (not (bvslt |pool.pool.current[0]| (_ bv2 4)))
                          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                        (not |read.gone|))
                      (=>
                        (and
                          (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4))
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4)))
                        (and
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4))))))))))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4)))
        (and (bvsle (_ bv0 4) |pool.pool.current[0]|) (bvsle |pool.pool.current[0]| (_ bv1 4))))
      (=>
        (=>
          (and
            (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
            (bvsle (_ bv0 4) |pool.pool.current[0]|)
            (bvsle |pool.pool.current[0]| (_ bv1 4))
            (bvsle (_ bv0 4) |pool.pool.current[0]|)
            (bvsle |pool.pool.current[0]| (_ bv1 4)))
          (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]| |memory.allocated[1]|))
        (=>
          (=>
            (and
              (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|)
              (or (bvslt (_ bv0 4) |read.done|) |read.gone|)
              (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
            (not |read.gone|))
          (=>
            (=>
              (and
                (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                (bvslt |pool.pool.current[0]| (_ bv2 4))
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4))
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4))
                (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
              (not |read.gone|))
            (=>
              (=>
                (and
                  (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                  (not (bvslt |pool.pool.current[0]| (_ bv2 4)))
                  (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                (not |read.gone|))
              (=>
                (and
                  (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
                  (bvsle (_ bv0 4) |pool.pool.current[1]|)
                  (bvsle |pool.pool.current[1]| (_ bv1 4))
                  (bvsle (_ bv0 4) |pool.pool.current[1]|)
                  (bvsle |pool.pool.current[1]| (_ bv1 4)))
                (and
                  (bvsle (_ bv0 4) |pool.pool.current[1]|)
                  (bvsle |pool.pool.current[1]| (_ bv1 4))))))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4)))
        (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|)
          (or (bvslt (_ bv0 4) |read.done|) |read.gone|)
          (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
        (not |read.gone|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
          (bvslt |pool.pool.current[0]| (_ bv2 4))
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
        (not |read.gone|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
          (not (bvslt |pool.pool.current[0]| (_ bv2 4)))
          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
        (not |read.gone|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4)))
        (|memory.allocated[]| |pool.pool.current[1]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRead|)
          (or (bvslt (_ bv0 4) |read.done|) |read.gone|)
          (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
        (not |read.gone|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
          (bvslt |pool.pool.current[1]| (_ bv2 4))
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))
          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
        (not |read.gone|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
          (not (bvslt |pool.pool.current[1]| (_ bv2 4)))
          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
        (not |read.gone|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|)
          (not (or (bvslt (_ bv0 4) |read.done|) |read.gone|)))
        (not |read.gone|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRead|)
          (not (or (bvslt (_ bv0 4) |read.done|) |read.gone|)))
        (not |read.gone|)))
    (and
      (=>
        (=>
          (and
            (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
            (not (= |Kworker.head[0]| |pool.pool.current[0]|))
            (bvsle
              (_ bv0 4)
              (ite (or
                     (and
                       (bvslt (_ bv0 4) |orderedList.length|)
                       (= |orderedList[0]| |Kworker.head[0]|))
                     (and
                       (bvslt (_ bv1 4) |orderedList.length|)
                       (= |orderedList[1]| |Kworker.head[0]|)))
                (bvsub |orderedList.length| (_ bv1 4))
                |orderedList.length|)))
          (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
        (=>
          (=>
            (and
              (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
              |Kworker.freeSelf[0]|
              (bvsle (_ bv0 4) |pool.pool.current[0]|)
              (bvsle |pool.pool.current[0]| (_ bv1 4))
              (bvsle (_ bv0 4) |pool.pool.current[0]|)
              (bvsle |pool.pool.current[0]| (_ bv1 4)))
            (and (bvsle (_ bv0 4) |pool.pool.current[0]|) (bvsle |pool.pool.current[0]| (_ bv1 4))))
          (and
            (=>
              (and
                (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                |Kworker.freeSelf[0]|
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4))
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4)))
              (and
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4))))
            (=>
              (=>
                (and
                  (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                  |Kworker.freeSelf[0]|
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4))
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4)))
                (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]|
                   |memory.allocated[1]|))
              (=>
                (=>
                  (and
                    (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                    (bvslt |pool.pool.current[0]| (_ bv2 4))
                    (bvsle (_ bv0 4) |pool.pool.current[0]|)
                    (bvsle |pool.pool.current[0]| (_ bv1 4))
                    (bvsle (_ bv0 4) |pool.pool.current[0]|)
                    (bvsle |pool.pool.current[0]| (_ bv1 4))
                    (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                  (and
                    (bvsle (_ bv0 4) |pool.pool.current[0]|)
                    (bvsle |pool.pool.current[0]| (_ bv1 4))))
                (and
                  (=>
                    (and
                      (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                      (bvslt |pool.pool.current[0]| (_ bv2 4))
                      (bvsle (_ bv0 4) |pool.pool.current[0]|)
                      (bvsle |pool.pool.current[0]| (_ bv1 4))
                      (bvsle (_ bv0 4) |pool.pool.current[0]|)
                      (bvsle |pool.pool.current[0]| (_ bv1 4))
                      (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                    (and
                      (bvsle (_ bv0 4) |pool.pool.current[0]|)
                      (bvsle |pool.pool.current[0]| (_ bv1 4))))
                  (=>
                    (=>
                      (and
                        (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                        (bvslt |pool.pool.current[0]| (_ bv2 4))
                        (bvsle (_ bv0 4) |pool.pool.current[0]|)
                        (bvsle |pool.pool.current[0]| (_ bv1 4))
                        (bvsle (_ bv0 4) |pool.pool.current[0]|)
                        (bvsle |pool.pool.current[0]| (_ bv1 4))
                        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                      (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]|
                         |memory.allocated[1]|))
                    (=>
                      (=>
                        (and
                          (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                          (not (= |Kworker.head[1]| |pool.pool.current[1]|))
                          (bvsle
                            (_ bv0 4)
                            (ite (or
                                   (and
                                     (bvslt (_ bv0 4) |orderedList.length|)
                                     (= |orderedList[0]| |Kworker.head[1]|))
                                   (and
                                     (bvslt (_ bv1 4) |orderedList.length|)
                                     (= |orderedList[1]| |Kworker.head[1]|)))
                              (bvsub |orderedList.length| (_ bv1 4))
                              |orderedList.length|)))
                        (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]|
                           |memory.allocated[1]|))
                      (=>
                        (=>
                          (and
                            (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                            |Kworker.freeSelf[1]|
                            (bvsle (_ bv0 4) |pool.pool.current[1]|)
                            (bvsle |pool.pool.current[1]| (_ bv1 4))
                            (bvsle (_ bv0 4) |pool.pool.current[1]|)
                            (bvsle |pool.pool.current[1]| (_ bv1 4)))
                          (and
                            (bvsle (_ bv0 4) |pool.pool.current[1]|)
                            (bvsle |pool.pool.current[1]| (_ bv1 4))))
                        (and
                          (=>
                            (and
                              (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                              |Kworker.freeSelf[1]|
                              (bvsle (_ bv0 4) |pool.pool.current[1]|)
                              (bvsle |pool.pool.current[1]| (_ bv1 4))
                              (bvsle (_ bv0 4) |pool.pool.current[1]|)
                              (bvsle |pool.pool.current[1]| (_ bv1 4)))
                            (and
                              (bvsle (_ bv0 4) |pool.pool.current[1]|)
                              (bvsle |pool.pool.current[1]| (_ bv1 4))))
                          (=>
                            (=>
                              (and
                                (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                                |Kworker.freeSelf[1]|
                                (bvsle (_ bv0 4) |pool.pool.current[1]|)
                                (bvsle |pool.pool.current[1]| (_ bv1 4))
                                (bvsle (_ bv0 4) |pool.pool.current[1]|)
                                (bvsle |pool.pool.current[1]| (_ bv1 4)))
                              (|memory.allocated[]| |pool.pool.current[1]| |memory.allocated[0]|
                                 |memory.allocated[1]|))
                            true)))))))))))
      (=>
        (=>
          (=>
            (and
              (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
              (not (= |Kworker.head[0]| |pool.pool.current[0]|))
              (bvsle
                (_ bv0 4)
                (ite (or
                       (and
                         (bvslt (_ bv0 4) |orderedList.length|)
                         (= |orderedList[0]| |Kworker.head[0]|))
                       (and
                         (bvslt (_ bv1 4) |orderedList.length|)
                         (= |orderedList[1]| |Kworker.head[0]|)))
                  (bvsub |orderedList.length| (_ bv1 4))
                  |orderedList.length|)))
            (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
          (and
            (=>
              (and
                (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                |Kworker.freeSelf[0]|
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4))
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4)))
              (and
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4))))
            (=>
              (=>
                (and
                  (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                  |Kworker.freeSelf[0]|
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4))
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4)))
                (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]|
                   |memory.allocated[1]|))
              (and
                (=>
                  (and
                    (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                    (bvslt |pool.pool.current[0]| (_ bv2 4))
                    (bvsle (_ bv0 4) |pool.pool.current[0]|)
                    (bvsle |pool.pool.current[0]| (_ bv1 4))
                    (bvsle (_ bv0 4) |pool.pool.current[0]|)
                    (bvsle |pool.pool.current[0]| (_ bv1 4))
                    (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                  (and
                    (bvsle (_ bv0 4) |pool.pool.current[0]|)
                    (bvsle |pool.pool.current[0]| (_ bv1 4))))
                (=>
                  (=>
                    (and
                      (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                      (bvslt |pool.pool.current[0]| (_ bv2 4))
                      (bvsle (_ bv0 4) |pool.pool.current[0]|)
                      (bvsle |pool.pool.current[0]| (_ bv1 4))
                      (bvsle (_ bv0 4) |pool.pool.current[0]|)
                      (bvsle |pool.pool.current[0]| (_ bv1 4))
                      (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                    (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]|
                       |memory.allocated[1]|))
                  (=>
                    (=>
                      (and
                        (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                        (not (= |Kworker.head[1]| |pool.pool.current[1]|))
                        (bvsle
                          (_ bv0 4)
                          (ite (or
                                 (and
                                   (bvslt (_ bv0 4) |orderedList.length|)
                                   (= |orderedList[0]| |Kworker.head[1]|))
                                 (and
                                   (bvslt (_ bv1 4) |orderedList.length|)
                                   (= |orderedList[1]| |Kworker.head[1]|)))
                            (bvsub |orderedList.length| (_ bv1 4))
                            |orderedList.length|)))
                      (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]|
                         |memory.allocated[1]|))
                    (and
                      (=>
                        (and
                          (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                          |Kworker.freeSelf[1]|
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4))
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4)))
                        (and
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4))))
                      (=>
                        (=>
                          (and
                            (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                            |Kworker.freeSelf[1]|
                            (bvsle (_ bv0 4) |pool.pool.current[1]|)
                            (bvsle |pool.pool.current[1]| (_ bv1 4))
                            (bvsle (_ bv0 4) |pool.pool.current[1]|)
                            (bvsle |pool.pool.current[1]| (_ bv1 4)))
                          (|memory.allocated[]| |pool.pool.current[1]| |memory.allocated[0]|
                             |memory.allocated[1]|))
                        (=>
                          (and
                            (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
                            (bvslt |pool.pool.current[1]| (_ bv2 4))
                            (bvsle (_ bv0 4) |pool.pool.current[1]|)
                            (bvsle |pool.pool.current[1]| (_ bv1 4))
                            (bvsle (_ bv0 4) |pool.pool.current[1]|)
                            (bvsle |pool.pool.current[1]| (_ bv1 4))
                            (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                          (and
                            (bvsle (_ bv0 4) |pool.pool.current[1]|)
                            (bvsle |pool.pool.current[1]| (_ bv1 4))))))))))))
        (=>
          (=>
            (and
              (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
              (not (= |Kworker.head[0]| |pool.pool.current[0]|))
              (bvsle
                (_ bv0 4)
                (ite (or
                       (and
                         (bvslt (_ bv0 4) |orderedList.length|)
                         (= |orderedList[0]| |Kworker.head[0]|))
                       (and
                         (bvslt (_ bv1 4) |orderedList.length|)
                         (= |orderedList[1]| |Kworker.head[0]|)))
                  (bvsub |orderedList.length| (_ bv1 4))
                  |orderedList.length|)))
            (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
          (and
            (=>
              (and
                (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                |Kworker.freeSelf[0]|
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4))
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4)))
              (and
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4))))
            (=>
              (=>
                (and
                  (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                  |Kworker.freeSelf[0]|
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4))
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4)))
                (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]|
                   |memory.allocated[1]|))
              (and
                (=>
                  (and
                    (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                    (bvslt |pool.pool.current[0]| (_ bv2 4))
                    (bvsle (_ bv0 4) |pool.pool.current[0]|)
                    (bvsle |pool.pool.current[0]| (_ bv1 4))
                    (bvsle (_ bv0 4) |pool.pool.current[0]|)
                    (bvsle |pool.pool.current[0]| (_ bv1 4))
                    (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                  (and
                    (bvsle (_ bv0 4) |pool.pool.current[0]|)
                    (bvsle |pool.pool.current[0]| (_ bv1 4))))
                (=>
                  (=>
                    (and
                      (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                      (bvslt |pool.pool.current[0]| (_ bv2 4))
                      (bvsle (_ bv0 4) |pool.pool.current[0]|)
                      (bvsle |pool.pool.current[0]| (_ bv1 4))
                      (bvsle (_ bv0 4) |pool.pool.current[0]|)
                      (bvsle |pool.pool.current[0]| (_ bv1 4))
                      (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                    (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]|
                       |memory.allocated[1]|))
                  (=>
                    (=>
                      (and
                        (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                        (not (= |Kworker.head[1]| |pool.pool.current[1]|))
                        (bvsle
                          (_ bv0 4)
                          (ite (or
                                 (and
                                   (bvslt (_ bv0 4) |orderedList.length|)
                                   (= |orderedList[0]| |Kworker.head[1]|))
                                 (and
                                   (bvslt (_ bv1 4) |orderedList.length|)
                                   (= |orderedList[1]| |Kworker.head[1]|)))
                            (bvsub |orderedList.length| (_ bv1 4))
                            |orderedList.length|)))
                      (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]|
                         |memory.allocated[1]|))
                    (and
                      (=>
                        (and
                          (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                          |Kworker.freeSelf[1]|
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4))
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4)))
                        (and
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4))))
                      (=>
                        (=>
                          (and
                            (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                            |Kworker.freeSelf[1]|
                            (bvsle (_ bv0 4) |pool.pool.current[1]|)
                            (bvsle |pool.pool.current[1]| (_ bv1 4))
                            (bvsle (_ bv0 4) |pool.pool.current[1]|)
                            (bvsle |pool.pool.current[1]| (_ bv1 4)))
                          (|memory.allocated[]| |pool.pool.current[1]| |memory.allocated[0]|
                             |memory.allocated[1]|))
                        (=>
                          (and
                            (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
                            (bvslt |pool.pool.current[1]| (_ bv2 4))
                            (bvsle (_ bv0 4) |pool.pool.current[1]|)
                            (bvsle |pool.pool.current[1]| (_ bv1 4))
                            (bvsle (_ bv0 4) |pool.pool.current[1]|)
                            (bvsle |pool.pool.current[1]| (_ bv1 4))
                            (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                          (and
                            (bvsle (_ bv0 4) |pool.pool.current[1]|)
                            (bvsle |pool.pool.current[1]| (_ bv1 4)))))))))))))
      (=>
        (=>
          (and
            (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
            (not (= |Kworker.head[0]| |pool.pool.current[0]|))
            (bvsle
              (_ bv0 4)
              (ite (or
                     (and
                       (bvslt (_ bv0 4) |orderedList.length|)
                       (= |orderedList[0]| |Kworker.head[0]|))
                     (and
                       (bvslt (_ bv1 4) |orderedList.length|)
                       (= |orderedList[1]| |Kworker.head[0]|)))
                (bvsub |orderedList.length| (_ bv1 4))
                |orderedList.length|)))
          (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
        (and
          (=>
            (and
              (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
              |Kworker.freeSelf[0]|
              (bvsle (_ bv0 4) |pool.pool.current[0]|)
              (bvsle |pool.pool.current[0]| (_ bv1 4))
              (bvsle (_ bv0 4) |pool.pool.current[0]|)
              (bvsle |pool.pool.current[0]| (_ bv1 4)))
            (and (bvsle (_ bv0 4) |pool.pool.current[0]|) (bvsle |pool.pool.current[0]| (_ bv1 4))))
          (=>
            (=>
              (and
                (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
                |Kworker.freeSelf[0]|
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4))
                (bvsle (_ bv0 4) |pool.pool.current[0]|)
                (bvsle |pool.pool.current[0]| (_ bv1 4)))
              (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]|
                 |memory.allocated[1]|))
            (and
              (=>
                (and
                  (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                  (bvslt |pool.pool.current[0]| (_ bv2 4))
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4))
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4))
                  (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                (and
                  (bvsle (_ bv0 4) |pool.pool.current[0]|)
                  (bvsle |pool.pool.current[0]| (_ bv1 4))))
              (=>
                (=>
                  (and
                    (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
                    (bvslt |pool.pool.current[0]| (_ bv2 4))
                    (bvsle (_ bv0 4) |pool.pool.current[0]|)
                    (bvsle |pool.pool.current[0]| (_ bv1 4))
                    (bvsle (_ bv0 4) |pool.pool.current[0]|)
                    (bvsle |pool.pool.current[0]| (_ bv1 4))
                    (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                  (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]|
                     |memory.allocated[1]|))
                (=>
                  (=>
                    (and
                      (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
                      (not (= |Kworker.head[1]| |pool.pool.current[1]|))
                      (bvsle
                        (_ bv0 4)
                        (ite (or
                               (and
                                 (bvslt (_ bv0 4) |orderedList.length|)
                                 (= |orderedList[0]| |Kworker.head[1]|))
                               (and
                                 (bvslt (_ bv1 4) |orderedList.length|)
                                 (= |orderedList[1]| |Kworker.head[1]|)))
                          (bvsub |orderedList.length| (_ bv1 4))
                          |orderedList.length|)))
                    (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]|
                       |memory.allocated[1]|))
                  (and
                    (=>
                      (and
                        (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                        |Kworker.freeSelf[1]|
                        (bvsle (_ bv0 4) |pool.pool.current[1]|)
                        (bvsle |pool.pool.current[1]| (_ bv1 4))
                        (bvsle (_ bv0 4) |pool.pool.current[1]|)
                        (bvsle |pool.pool.current[1]| (_ bv1 4)))
                      (and
                        (bvsle (_ bv0 4) |pool.pool.current[1]|)
                        (bvsle |pool.pool.current[1]| (_ bv1 4))))
                    (=>
                      (=>
                        (and
                          (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
                          |Kworker.freeSelf[1]|
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4))
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4)))
                        (|memory.allocated[]| |pool.pool.current[1]| |memory.allocated[0]|
                           |memory.allocated[1]|))
                      (=>
                        (and
                          (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
                          (bvslt |pool.pool.current[1]| (_ bv2 4))
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4))
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4))
                          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
                        (and
                          (bvsle (_ bv0 4) |pool.pool.current[1]|)
                          (bvsle |pool.pool.current[1]| (_ bv1 4))))))))))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
          (not (= |Kworker.head[0]| |pool.pool.current[0]|))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |orderedList.length|)
                     (= |orderedList[0]| |Kworker.head[0]|))
                   (and
                     (bvslt (_ bv1 4) |orderedList.length|)
                     (= |orderedList[1]| |Kworker.head[0]|))) (bvsub |orderedList.length| (_ bv1 4))
              |orderedList.length|)))
        (|memory.allocated[]| |Kworker.head[0]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|)
          |Kworker.freeSelf[0]|
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4)))
        (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
          (bvslt |pool.pool.current[0]| (_ bv2 4))
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
        (|memory.allocated[]| |pool.pool.current[0]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
          (not (= |Kworker.head[1]| |pool.pool.current[1]|))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |orderedList.length|)
                     (= |orderedList[0]| |Kworker.head[1]|))
                   (and
                     (bvslt (_ bv1 4) |orderedList.length|)
                     (= |orderedList[1]| |Kworker.head[1]|))) (bvsub |orderedList.length| (_ bv1 4))
              |orderedList.length|)))
        (|memory.allocated[]| |Kworker.head[1]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|)
          |Kworker.freeSelf[1]|
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4)))
        (|memory.allocated[]| |pool.pool.current[1]| |memory.allocated[0]| |memory.allocated[1]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
          (bvslt |pool.pool.current[1]| (_ bv2 4))
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))
          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
        (|memory.allocated[]| |pool.pool.current[1]| |memory.allocated[0]| |memory.allocated[1]|)))
    ; TypeInvariant
    (and
      (=>
        (= |pc.Queuer| |pc.Queuer.LinkWork|)
        (and
          (bvsle |orderedList.length| (_ bv1 4))
          (bvsle |Queuer.next| (_ bv1 4))
          (bvsle (bvadd |orderedList.length| (_ bv1 4)) (_ bv2 4))))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv0 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
              (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
              (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))))
        (and
          (bvsle |pool.worklist.length| (_ bv2 4))
          (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv1 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
              (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
              (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))))
        (and
          (bvsle |pool.worklist.length| (_ bv2 4))
          (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
          (= |awaited| (_ bv0 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
          (not (= |awaited| (_ bv0 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
          (= |awaited| (_ bv1 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
          (not (= |awaited| (_ bv1 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv2 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv2 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv2 4)) (= |pool.pool.current[1]| (_ bv2 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.RunFunction|)
        (and
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
          (= |Kworker.head[0]| (_ bv1 4))
          (not |memory.allocated[0]|)
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
              (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
              (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))))
        (and
          (bvsle |pool.worklist.length| (_ bv2 4))
          (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
          (= |Kworker.head[0]| (_ bv1 4))
          (not |memory.allocated[1]|)
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
              (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
              (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))))
        (and
          (bvsle |pool.worklist.length| (_ bv2 4))
          (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunOrdered|)
          (= |Kworker.head[0]| (_ bv1 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
              (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
              (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))))
        (and
          (bvsle |pool.worklist.length| (_ bv2 4))
          (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRead|)
          (or (bvslt (_ bv0 4) |read.done|) |read.gone|))
        (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
      (=>
        (and (= |pc.Kworker[0]| |pc.Kworker.FreeHead|) (= |Kworker.head[0]| |pool.pool.current[0]|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
                 (and
                   (bvslt (_ bv1 4) |orderedList.length|)
                   (= |orderedList[1]| |Kworker.head[0]|))) (bvsub |orderedList.length| (_ bv1 4))
            |orderedList.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.FreeHead|)
          (not (= |Kworker.head[0]| |pool.pool.current[0]|)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[0]|))
                 (and
                   (bvslt (_ bv1 4) |orderedList.length|)
                   (= |orderedList[1]| |Kworker.head[0]|))) (bvsub |orderedList.length| (_ bv1 4))
            |orderedList.length|)))
      (=>
        (and (= |pc.Kworker[0]| |pc.Kworker.FreeSelf|) |Kworker.freeSelf[0]|)
        (and
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))))
      (=>
        (and (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|) (bvslt |pool.pool.current[0]| (_ bv2 4)))
        (and
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[0]|)
          (bvsle |pool.pool.current[0]| (_ bv1 4))
          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunAwaited|)
          (not (bvslt |pool.pool.current[0]| (_ bv2 4))))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
          (= |awaited| (_ bv0 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv0 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv0 4)) (= |pool.pool.current[1]| (_ bv0 4))))
          (not (= |awaited| (_ bv0 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
          (= |awaited| (_ bv1 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv1 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv1 4)) (= |pool.pool.current[1]| (_ bv1 4))))
          (not (= |awaited| (_ bv1 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |pool.worklist.length|)
              (= |pool.worklist[1]| (_ bv2 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |pool.worklist.length|)
              (= |pool.worklist[2]| (_ bv2 4))
              (or
                (= |pool.pool.current[0]| |pool.worklist[0]|)
                (= |pool.pool.current[1]| |pool.worklist[0]|))
              (or
                (= |pool.pool.current[0]| |pool.worklist[1]|)
                (= |pool.pool.current[1]| |pool.worklist[1]|))))
          (not (or (= |pool.pool.current[0]| (_ bv2 4)) (= |pool.pool.current[1]| (_ bv2 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))
            (bvsub |pool.worklist.length| (_ bv1 4))
            |pool.worklist.length|)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.RunFunction|)
        (and
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
          (= |Kworker.head[1]| (_ bv1 4))
          (not |memory.allocated[0]|)
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv0 4)))
              (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv0 4)))
              (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv0 4))))))
        (and
          (bvsle |pool.worklist.length| (_ bv2 4))
          (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
          (= |Kworker.head[1]| (_ bv1 4))
          (not |memory.allocated[1]|)
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv1 4)))
              (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv1 4)))
              (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv1 4))))))
        (and
          (bvsle |pool.worklist.length| (_ bv2 4))
          (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunOrdered|)
          (= |Kworker.head[1]| (_ bv1 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |pool.worklist.length|) (= |pool.worklist[0]| (_ bv2 4)))
              (and (bvslt (_ bv1 4) |pool.worklist.length|) (= |pool.worklist[1]| (_ bv2 4)))
              (and (bvslt (_ bv2 4) |pool.worklist.length|) (= |pool.worklist[2]| (_ bv2 4))))))
        (and
          (bvsle |pool.worklist.length| (_ bv2 4))
          (bvsle (bvadd |pool.worklist.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRead|)
          (or (bvslt (_ bv0 4) |read.done|) |read.gone|))
        (bvsle (_ bv0 4) (ite |read.gone| |read.done| (bvsub |read.done| (_ bv1 4)))))
      (=>
        (and (= |pc.Kworker[1]| |pc.Kworker.FreeHead|) (= |Kworker.head[1]| |pool.pool.current[1]|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
                 (and
                   (bvslt (_ bv1 4) |orderedList.length|)
                   (= |orderedList[1]| |Kworker.head[1]|))) (bvsub |orderedList.length| (_ bv1 4))
            |orderedList.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.FreeHead|)
          (not (= |Kworker.head[1]| |pool.pool.current[1]|)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |orderedList.length|) (= |orderedList[0]| |Kworker.head[1]|))
                 (and
                   (bvslt (_ bv1 4) |orderedList.length|)
                   (= |orderedList[1]| |Kworker.head[1]|))) (bvsub |orderedList.length| (_ bv1 4))
            |orderedList.length|)))
      (=>
        (and (= |pc.Kworker[1]| |pc.Kworker.FreeSelf|) |Kworker.freeSelf[1]|)
        (and
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))))
      (=>
        (and (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|) (bvslt |pool.pool.current[1]| (_ bv2 4)))
        (and
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))
          (bvsle (_ bv0 4) |pool.pool.current[1]|)
          (bvsle |pool.pool.current[1]| (_ bv1 4))
          (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunAwaited|)
          (not (bvslt |pool.pool.current[1]| (_ bv2 4))))
        (bvsle (bvadd |read.done| (_ bv1 4)) (_ bv1 4))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |pool.pool.current[0]| |pool.pool.current[1]| |pool.worklist.length|
       |pool.worklist[0]| |pool.worklist[1]| |pool.worklist[2]| |memory.allocated[0]|
       |memory.allocated[1]| |orderedList.length| |orderedList[0]| |orderedList[1]| |done[0]|
       |done[1]| |orderDone[0]| |orderDone[1]| |released[0]| |released[1]| |awaited| |read.done|
       |read.gone| |pc.Queuer| |pc.Kworker[0]| |pc.Kworker[1]| |Queuer.next| |Kworker.head[0]|
       |Kworker.head[1]| |Kworker.freeSelf[0]| |Kworker.freeSelf[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |pool.pool.current[0]| |pool.pool.current[1]| |pool.worklist.length|
     |pool.worklist[0]| |pool.worklist[1]| |pool.worklist[2]| |memory.allocated[0]|
     |memory.allocated[1]| |orderedList.length| |orderedList[0]| |orderedList[1]| |done[0]|
     |done[1]| |orderDone[0]| |orderDone[1]| |released[0]| |released[1]| |awaited| |read.done|
     |read.gone| |pc.Queuer| |pc.Kworker[0]| |pc.Kworker[1]| |Queuer.next| |Kworker.head[0]|
     |Kworker.head[1]| |Kworker.freeSelf[0]| |Kworker.freeSelf[1]|))
(assert step)
(assert
  (not
    (invariant |pool.pool.current[0]'| |pool.pool.current[1]'| |pool.worklist.length'|
       |pool.worklist[0]'| |pool.worklist[1]'| |pool.worklist[2]'| |memory.allocated[0]'|
       |memory.allocated[1]'| |orderedList.length'| |orderedList[0]'| |orderedList[1]'| |done[0]'|
       |done[1]'| |orderDone[0]'| |orderDone[1]'| |released[0]'| |released[1]'| |awaited'|
       |read.done'| |read.gone'| |pc.Queuer'| |pc.Kworker[0]'| |pc.Kworker[1]'| |Queuer.next'|
       |Kworker.head[0]'| |Kworker.head[1]'| |Kworker.freeSelf[0]'| |Kworker.freeSelf[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |pool.pool.current[0]| |pool.pool.current[1]| |pool.worklist.length|
     |pool.worklist[0]| |pool.worklist[1]| |pool.worklist[2]| |memory.allocated[0]|
     |memory.allocated[1]| |orderedList.length| |orderedList[0]| |orderedList[1]| |done[0]|
     |done[1]| |orderDone[0]| |orderDone[1]| |released[0]| |released[1]| |awaited| |read.done|
     |read.gone| |pc.Queuer| |pc.Kworker[0]| |pc.Kworker[1]| |Queuer.next| |Kworker.head[0]|
     |Kworker.head[1]| |Kworker.freeSelf[0]| |Kworker.freeSelf[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 5b6b6261bd4599659ea0e08c7a57bf9b86eecdaf20804a233f1bee8876453260
