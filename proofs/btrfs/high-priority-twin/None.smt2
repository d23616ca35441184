; btrfs/high-priority-twin, variant None, works=3, helpers=2.
; btrfs: the high-priority twin of a btrfs_workqueue, behind the same handle. A work whose
; WORK_HIGH_PRIO_BIT is set when it is queued goes to a second workqueue with a list, a lock and
; helpers of its own. Therefore a normal work, however long it takes, delays no work of high
; priority; and therefore the ordered parts run in the order of queueing within each of the two
; queues, not across both. See fs/btrfs/async-thread.c:btrfs_queue_work() and run_ordered_work().
; Since 5.19 the two are queues of their own, workers and hipri_workers, which changes nothing here;
; 6.5 has only the first. Not modelled: thresholds (btrfs/threshold-queue; the only queue with a
; twin has none), and what an ordered function does to the memory of its work (btrfs/ordered-work).
; A certificate for NoQueueAfterDestroy, GlobalFifo, FifoPerTwin, TypeInvariant, NoDeadlock: the
; invariant at the end is true initially, every step keeps it, and it implies what is claimed. A
; solver agrees by saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |Acceptance| () (_ BitVec 2))
(define-fun |Acceptance.Everybody| () |Acceptance| #b00)
(define-fun |Acceptance.OwnWorks| () |Acceptance| #b01)
(define-fun |Acceptance.Nobody| () |Acceptance| #b10)
(define-sort |pc.Queuer| () (_ BitVec 1))
(define-fun |pc.Queuer.QueueWork| () |pc.Queuer| #b0)
(define-fun |pc.Queuer.Done| () |pc.Queuer| #b1)
(define-sort |pc.NormalHelper| () (_ BitVec 3))
(define-fun |pc.NormalHelper.TakeNormal| () |pc.NormalHelper| #b000)
(define-fun |pc.NormalHelper.RunNormal| () |pc.NormalHelper| #b001)
(define-fun |pc.NormalHelper.RunOnNormal| () |pc.NormalHelper| #b010)
(define-fun |pc.NormalHelper.EndNormal| () |pc.NormalHelper| #b011)
(define-fun |pc.NormalHelper.OrderNormal| () |pc.NormalHelper| #b100)
(define-fun |pc.NormalHelper.Done| () |pc.NormalHelper| #b101)
(define-sort |pc.HighHelper| () (_ BitVec 2))
(define-fun |pc.HighHelper.TakeHigh| () |pc.HighHelper| #b00)
(define-fun |pc.HighHelper.EndHigh| () |pc.HighHelper| #b01)
(define-fun |pc.HighHelper.OrderHigh| () |pc.HighHelper| #b10)
(define-fun |pc.HighHelper.Done| () |pc.HighHelper| #b11)

; State --------------------------------------------------------------------------------------------
(declare-const |normal.pool.current[0]| integer) ; -1..2
(declare-const |normal.pool.current[1]| integer) ; -1..2
(declare-const |normal.worklist.length| integer) ; 0..3
(declare-const |normal.worklist[0]| integer) ; 0..2
(declare-const |normal.worklist[1]| integer) ; 0..2
(declare-const |normal.worklist[2]| integer) ; 0..2
(declare-const |normal.acceptance| |Acceptance|)
(declare-const |normal.flushPending[0]| Bool)
(declare-const |normal.flushPending[1]| Bool)
(declare-const |normal.flushPending[2]| Bool)
(declare-const |normal.flushRunning[0]| Bool)
(declare-const |normal.flushRunning[1]| Bool)
(declare-const |normal.flushRunning[2]| Bool)
(declare-const |normal.canceling[0]| Bool)
(declare-const |normal.canceling[1]| Bool)
(declare-const |normal.canceling[2]| Bool)
(declare-const |high.pool.current[0]| integer) ; -1..2
(declare-const |high.pool.current[1]| integer) ; -1..2
(declare-const |high.worklist.length| integer) ; 0..3
(declare-const |high.worklist[0]| integer) ; 0..2
(declare-const |high.worklist[1]| integer) ; 0..2
(declare-const |high.worklist[2]| integer) ; 0..2
(declare-const |high.acceptance| |Acceptance|)
(declare-const |high.flushPending[0]| Bool)
(declare-const |high.flushPending[1]| Bool)
(declare-const |high.flushPending[2]| Bool)
(declare-const |high.flushRunning[0]| Bool)
(declare-const |high.flushRunning[1]| Bool)
(declare-const |high.flushRunning[2]| Bool)
(declare-const |high.canceling[0]| Bool)
(declare-const |high.canceling[1]| Bool)
(declare-const |high.canceling[2]| Bool)
(declare-const |normalList.length| integer) ; 0..3
(declare-const |normalList[0]| integer) ; 0..2
(declare-const |normalList[1]| integer) ; 0..2
(declare-const |normalList[2]| integer) ; 0..2
(declare-const |highList.length| integer) ; 0..3
(declare-const |highList[0]| integer) ; 0..2
(declare-const |highList[1]| integer) ; 0..2
(declare-const |highList[2]| integer) ; 0..2
(declare-const |done[0]| Bool)
(declare-const |done[1]| Bool)
(declare-const |done[2]| Bool)
(declare-const |ordered[0]| Bool)
(declare-const |ordered[1]| Bool)
(declare-const |ordered[2]| Bool)
(declare-const |pc.Queuer| |pc.Queuer|)
(declare-const |pc.NormalHelper[0]| |pc.NormalHelper|)
(declare-const |pc.NormalHelper[1]| |pc.NormalHelper|)
(declare-const |pc.HighHelper[0]| |pc.HighHelper|)
(declare-const |pc.HighHelper[1]| |pc.HighHelper|)
(declare-const |Queuer.next| integer) ; 0..2

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|normal.pool.current[0]| integer) (|normal.pool.current[1]| integer)
   (|normal.worklist.length| integer) (|normal.worklist[0]| integer)
   (|normal.worklist[1]| integer) (|normal.worklist[2]| integer)
   (|normal.acceptance| |Acceptance|) (|normal.flushPending[0]| Bool)
   (|normal.flushPending[1]| Bool) (|normal.flushPending[2]| Bool) (|normal.flushRunning[0]| Bool)
   (|normal.flushRunning[1]| Bool) (|normal.flushRunning[2]| Bool) (|normal.canceling[0]| Bool)
   (|normal.canceling[1]| Bool) (|normal.canceling[2]| Bool) (|high.pool.current[0]| integer)
   (|high.pool.current[1]| integer) (|high.worklist.length| integer) (|high.worklist[0]| integer)
   (|high.worklist[1]| integer) (|high.worklist[2]| integer) (|high.acceptance| |Acceptance|)
   (|high.flushPending[0]| Bool) (|high.flushPending[1]| Bool) (|high.flushPending[2]| Bool)
   (|high.flushRunning[0]| Bool) (|high.flushRunning[1]| Bool) (|high.flushRunning[2]| Bool)
   (|high.canceling[0]| Bool) (|high.canceling[1]| Bool) (|high.canceling[2]| Bool)
   (|normalList.length| integer) (|normalList[0]| integer) (|normalList[1]| integer)
   (|normalList[2]| integer) (|highList.length| integer) (|highList[0]| integer)
   (|highList[1]| integer) (|highList[2]| integer) (|done[0]| Bool) (|done[1]| Bool)
   (|done[2]| Bool) (|ordered[0]| Bool) (|ordered[1]| Bool) (|ordered[2]| Bool)
   (|pc.Queuer| |pc.Queuer|) (|pc.NormalHelper[0]| |pc.NormalHelper|)
   (|pc.NormalHelper[1]| |pc.NormalHelper|) (|pc.HighHelper[0]| |pc.HighHelper|)
   (|pc.HighHelper[1]| |pc.HighHelper|) (|Queuer.next| integer))
  Bool
  (and
    (and
      (bvsle (bvneg (_ bv1 4)) |normal.pool.current[0]|)
      (bvsle |normal.pool.current[0]| (_ bv2 4)))
    (and
      (bvsle (bvneg (_ bv1 4)) |normal.pool.current[1]|)
      (bvsle |normal.pool.current[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |normal.worklist.length|) (bvsle |normal.worklist.length| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |normal.worklist[0]|) (bvsle |normal.worklist[0]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |normal.worklist[1]|) (bvsle |normal.worklist[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |normal.worklist[2]|) (bvsle |normal.worklist[2]| (_ bv2 4)))
    (bvule |normal.acceptance| |Acceptance.Nobody|)
    (and (bvsle (bvneg (_ bv1 4)) |high.pool.current[0]|) (bvsle |high.pool.current[0]| (_ bv2 4)))
    (and (bvsle (bvneg (_ bv1 4)) |high.pool.current[1]|) (bvsle |high.pool.current[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |high.worklist.length|) (bvsle |high.worklist.length| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |high.worklist[0]|) (bvsle |high.worklist[0]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |high.worklist[1]|) (bvsle |high.worklist[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |high.worklist[2]|) (bvsle |high.worklist[2]| (_ bv2 4)))
    (bvule |high.acceptance| |Acceptance.Nobody|)
    (and (bvsle (_ bv0 4) |normalList.length|) (bvsle |normalList.length| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |normalList[0]|) (bvsle |normalList[0]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |normalList[1]|) (bvsle |normalList[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |normalList[2]|) (bvsle |normalList[2]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |highList.length|) (bvsle |highList.length| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |highList[0]|) (bvsle |highList[0]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |highList[1]|) (bvsle |highList[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |highList[2]|) (bvsle |highList[2]| (_ bv2 4)))
    (bvule |pc.NormalHelper[0]| |pc.NormalHelper.Done|)
    (bvule |pc.NormalHelper[1]| |pc.NormalHelper.Done|)
    (and (bvsle (_ bv0 4) |Queuer.next|) (bvsle |Queuer.next| (_ bv2 4)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |normal.pool.current[0]| (bvneg (_ bv1 4)))
    (= |normal.pool.current[1]| (bvneg (_ bv1 4)))
    (= |normal.worklist.length| (_ bv0 4))
    (= |normal.worklist[0]| (_ bv0 4))
    (= |normal.worklist[1]| (_ bv0 4))
    (= |normal.worklist[2]| (_ bv0 4))
    (= |normal.acceptance| |Acceptance.Everybody|)
    (not |normal.flushPending[0]|)
    (not |normal.flushPending[1]|)
    (not |normal.flushPending[2]|)
    (not |normal.flushRunning[0]|)
    (not |normal.flushRunning[1]|)
    (not |normal.flushRunning[2]|)
    (not |normal.canceling[0]|)
    (not |normal.canceling[1]|)
    (not |normal.canceling[2]|)
    (= |high.pool.current[0]| (bvneg (_ bv1 4)))
    (= |high.pool.current[1]| (bvneg (_ bv1 4)))
    (= |high.worklist.length| (_ bv0 4))
    (= |high.worklist[0]| (_ bv0 4))
    (= |high.worklist[1]| (_ bv0 4))
    (= |high.worklist[2]| (_ bv0 4))
    (= |high.acceptance| |Acceptance.Everybody|)
    (not |high.flushPending[0]|)
    (not |high.flushPending[1]|)
    (not |high.flushPending[2]|)
    (not |high.flushRunning[0]|)
    (not |high.flushRunning[1]|)
    (not |high.flushRunning[2]|)
    (not |high.canceling[0]|)
    (not |high.canceling[1]|)
    (not |high.canceling[2]|)
    (= |normalList.length| (_ bv0 4))
    (= |normalList[0]| (_ bv0 4))
    (= |normalList[1]| (_ bv0 4))
    (= |normalList[2]| (_ bv0 4))
    (= |highList.length| (_ bv0 4))
    (= |highList[0]| (_ bv0 4))
    (= |highList[1]| (_ bv0 4))
    (= |highList[2]| (_ bv0 4))
    (not |done[0]|)
    (not |done[1]|)
    (not |done[2]|)
    (not |ordered[0]|)
    (not |ordered[1]|)
    (not |ordered[2]|)
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
    (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
    (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
    (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
    (= |Queuer.next| (_ bv0 4))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Queuer: QueueWork(0), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(0)| () action #b000000)
(define-fun |guard of Queuer.QueueWork(0)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv0 4))
    (not
      (or
        (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
        (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
        (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))))
    (not |normal.canceling[0]|)
    (= |normal.acceptance| |Acceptance.Everybody|)))

; Queuer: QueueWork(0, refused), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(0, refused)| () action #b000001)
(define-fun |guard of Queuer.QueueWork(0, refused)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv0 4))
    (not
      (or
        (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
        (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
        (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))))
    (not |normal.canceling[0]|)
    (not (= |normal.acceptance| |Acceptance.Everybody|))))

; Queuer: QueueWork(0, pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(0, pending)| () action #b000010)
(define-fun |guard of Queuer.QueueWork(0, pending)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv0 4))
    (or
      (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
      (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
      (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))
      |normal.canceling[0]|)))

; Queuer: QueueWork(1), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(1)| () action #b000011)
(define-fun |guard of Queuer.QueueWork(1)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv1 4))
    (not
      (or
        (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
        (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
        (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))))
    (not |normal.canceling[1]|)
    (= |normal.acceptance| |Acceptance.Everybody|)))

; Queuer: QueueWork(1, refused), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(1, refused)| () action #b000100)
(define-fun |guard of Queuer.QueueWork(1, refused)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv1 4))
    (not
      (or
        (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
        (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
        (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))))
    (not |normal.canceling[1]|)
    (not (= |normal.acceptance| |Acceptance.Everybody|))))

; Queuer: QueueWork(1, pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(1, pending)| () action #b000101)
(define-fun |guard of Queuer.QueueWork(1, pending)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv1 4))
    (or
      (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
      (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
      (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))
      |normal.canceling[1]|)))

; Queuer: QueueWork(2), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(2)| () action #b000110)
(define-fun |guard of Queuer.QueueWork(2)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv2 4))
    (not
      (or
        (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
        (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
        (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))))
    (not |normal.canceling[2]|)
    (= |normal.acceptance| |Acceptance.Everybody|)))

; Queuer: QueueWork(2, refused), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(2, refused)| () action #b000111)
(define-fun |guard of Queuer.QueueWork(2, refused)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv2 4))
    (not
      (or
        (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
        (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
        (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))))
    (not |normal.canceling[2]|)
    (not (= |normal.acceptance| |Acceptance.Everybody|))))

; Queuer: QueueWork(2, pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(2, pending)| () action #b001000)
(define-fun |guard of Queuer.QueueWork(2, pending)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv2 4))
    (or
      (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
      (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
      (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))
      |normal.canceling[2]|)))

; NormalHelper0: TakeNormal(0), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.TakeNormal(0)| () action #b001001)
(define-fun |guard of NormalHelper0.TakeNormal(0)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
    (or
      (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |normal.worklist.length|)
        (= |normal.worklist[1]| (_ bv0 4))
        (or
          (= |normal.pool.current[0]| |normal.worklist[0]|)
          (= |normal.pool.current[1]| |normal.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |normal.worklist.length|)
        (= |normal.worklist[2]| (_ bv0 4))
        (or
          (= |normal.pool.current[0]| |normal.worklist[0]|)
          (= |normal.pool.current[1]| |normal.worklist[0]|))
        (or
          (= |normal.pool.current[0]| |normal.worklist[1]|)
          (= |normal.pool.current[1]| |normal.worklist[1]|))))
    (not (or (= |normal.pool.current[0]| (_ bv0 4)) (= |normal.pool.current[1]| (_ bv0 4))))))

; NormalHelper0: TakeNormal(1), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.TakeNormal(1)| () action #b001010)
(define-fun |guard of NormalHelper0.TakeNormal(1)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
    (or
      (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |normal.worklist.length|)
        (= |normal.worklist[1]| (_ bv1 4))
        (or
          (= |normal.pool.current[0]| |normal.worklist[0]|)
          (= |normal.pool.current[1]| |normal.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |normal.worklist.length|)
        (= |normal.worklist[2]| (_ bv1 4))
        (or
          (= |normal.pool.current[0]| |normal.worklist[0]|)
          (= |normal.pool.current[1]| |normal.worklist[0]|))
        (or
          (= |normal.pool.current[0]| |normal.worklist[1]|)
          (= |normal.pool.current[1]| |normal.worklist[1]|))))
    (not (or (= |normal.pool.current[0]| (_ bv1 4)) (= |normal.pool.current[1]| (_ bv1 4))))))

; NormalHelper0: TakeNormal(2), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.TakeNormal(2)| () action #b001011)
(define-fun |guard of NormalHelper0.TakeNormal(2)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
    (or
      (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
      (and
        (bvslt (_ bv1 4) |normal.worklist.length|)
        (= |normal.worklist[1]| (_ bv2 4))
        (or
          (= |normal.pool.current[0]| |normal.worklist[0]|)
          (= |normal.pool.current[1]| |normal.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |normal.worklist.length|)
        (= |normal.worklist[2]| (_ bv2 4))
        (or
          (= |normal.pool.current[0]| |normal.worklist[0]|)
          (= |normal.pool.current[1]| |normal.worklist[0]|))
        (or
          (= |normal.pool.current[0]| |normal.worklist[1]|)
          (= |normal.pool.current[1]| |normal.worklist[1]|))))
    (not (or (= |normal.pool.current[0]| (_ bv2 4)) (= |normal.pool.current[1]| (_ bv2 4))))))

; NormalHelper0: RunNormal(0, no runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.RunNormal(0, no runs on)| () action #b001100)
(define-fun |guard of NormalHelper0.RunNormal(0, no runs on)| () Bool
  (and (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[0]| (_ bv0 4))))

; NormalHelper0: RunNormal(0, runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.RunNormal(0, runs on)| () action #b001101)
(define-fun |guard of NormalHelper0.RunNormal(0, runs on)| () Bool
  (and (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[0]| (_ bv0 4))))

; NormalHelper0: RunNormal(1), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.RunNormal(1)| () action #b001110)
(define-fun |guard of NormalHelper0.RunNormal(1)| () Bool
  (and (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[0]| (_ bv1 4))))

; NormalHelper0: RunNormal(2, no runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.RunNormal(2, no runs on)| () action #b001111)
(define-fun |guard of NormalHelper0.RunNormal(2, no runs on)| () Bool
  (and (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[0]| (_ bv2 4))))

; NormalHelper0: RunNormal(2, runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.RunNormal(2, runs on)| () action #b010000)
(define-fun |guard of NormalHelper0.RunNormal(2, runs on)| () Bool
  (and (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[0]| (_ bv2 4))))

; NormalHelper0: RunOnNormal, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.RunOnNormal| () action #b010001)
(define-fun |guard of NormalHelper0.RunOnNormal| () Bool
  (= |pc.NormalHelper[0]| |pc.NormalHelper.RunOnNormal|))

; NormalHelper0: EndNormal, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.EndNormal| () action #b010010)
(define-fun |guard of NormalHelper0.EndNormal| () Bool
  (= |pc.NormalHelper[0]| |pc.NormalHelper.EndNormal|))
(define-fun |index of NormalHelper0.EndNormal| () integer |normal.pool.current[0]|)

; NormalHelper0: OrderNormal(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.OrderNormal(0)| () action #b010011)
(define-fun |guard of NormalHelper0.OrderNormal(0)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv0 4))
    |done[0]|))

; NormalHelper0: OrderNormal(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.OrderNormal(1)| () action #b010100)
(define-fun |guard of NormalHelper0.OrderNormal(1)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv1 4))
    |done[1]|))

; NormalHelper0: OrderNormal(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.OrderNormal(2)| () action #b010101)
(define-fun |guard of NormalHelper0.OrderNormal(2)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv2 4))
    |done[2]|))

; NormalHelper0: OrderNormal(none), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.OrderNormal(none)| () action #b010110)
(define-fun |guard of NormalHelper0.OrderNormal(none)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
    (not
      (or
        (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv0 4)) |done[0]|)
        (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv1 4)) |done[1]|)
        (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv2 4)) |done[2]|)))))
(define-fun |index of NormalHelper0.OrderNormal(none)| () integer |normal.pool.current[0]|)

; NormalHelper1: TakeNormal(0), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.TakeNormal(0)| () action #b010111)
(define-fun |guard of NormalHelper1.TakeNormal(0)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
    (or
      (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |normal.worklist.length|)
        (= |normal.worklist[1]| (_ bv0 4))
        (or
          (= |normal.pool.current[0]| |normal.worklist[0]|)
          (= |normal.pool.current[1]| |normal.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |normal.worklist.length|)
        (= |normal.worklist[2]| (_ bv0 4))
        (or
          (= |normal.pool.current[0]| |normal.worklist[0]|)
          (= |normal.pool.current[1]| |normal.worklist[0]|))
        (or
          (= |normal.pool.current[0]| |normal.worklist[1]|)
          (= |normal.pool.current[1]| |normal.worklist[1]|))))
    (not (or (= |normal.pool.current[0]| (_ bv0 4)) (= |normal.pool.current[1]| (_ bv0 4))))))

; NormalHelper1: TakeNormal(1), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.TakeNormal(1)| () action #b011000)
(define-fun |guard of NormalHelper1.TakeNormal(1)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
    (or
      (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |normal.worklist.length|)
        (= |normal.worklist[1]| (_ bv1 4))
        (or
          (= |normal.pool.current[0]| |normal.worklist[0]|)
          (= |normal.pool.current[1]| |normal.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |normal.worklist.length|)
        (= |normal.worklist[2]| (_ bv1 4))
        (or
          (= |normal.pool.current[0]| |normal.worklist[0]|)
          (= |normal.pool.current[1]| |normal.worklist[0]|))
        (or
          (= |normal.pool.current[0]| |normal.worklist[1]|)
          (= |normal.pool.current[1]| |normal.worklist[1]|))))
    (not (or (= |normal.pool.current[0]| (_ bv1 4)) (= |normal.pool.current[1]| (_ bv1 4))))))

; NormalHelper1: TakeNormal(2), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.TakeNormal(2)| () action #b011001)
(define-fun |guard of NormalHelper1.TakeNormal(2)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
    (or
      (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
      (and
        (bvslt (_ bv1 4) |normal.worklist.length|)
        (= |normal.worklist[1]| (_ bv2 4))
        (or
          (= |normal.pool.current[0]| |normal.worklist[0]|)
          (= |normal.pool.current[1]| |normal.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |normal.worklist.length|)
        (= |normal.worklist[2]| (_ bv2 4))
        (or
          (= |normal.pool.current[0]| |normal.worklist[0]|)
          (= |normal.pool.current[1]| |normal.worklist[0]|))
        (or
          (= |normal.pool.current[0]| |normal.worklist[1]|)
          (= |normal.pool.current[1]| |normal.worklist[1]|))))
    (not (or (= |normal.pool.current[0]| (_ bv2 4)) (= |normal.pool.current[1]| (_ bv2 4))))))

; NormalHelper1: RunNormal(0, no runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.RunNormal(0, no runs on)| () action #b011010)
(define-fun |guard of NormalHelper1.RunNormal(0, no runs on)| () Bool
  (and (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[1]| (_ bv0 4))))

; NormalHelper1: RunNormal(0, runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.RunNormal(0, runs on)| () action #b011011)
(define-fun |guard of NormalHelper1.RunNormal(0, runs on)| () Bool
  (and (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[1]| (_ bv0 4))))

; NormalHelper1: RunNormal(1), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.RunNormal(1)| () action #b011100)
(define-fun |guard of NormalHelper1.RunNormal(1)| () Bool
  (and (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[1]| (_ bv1 4))))

; NormalHelper1: RunNormal(2, no runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.RunNormal(2, no runs on)| () action #b011101)
(define-fun |guard of NormalHelper1.RunNormal(2, no runs on)| () Bool
  (and (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[1]| (_ bv2 4))))

; NormalHelper1: RunNormal(2, runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.RunNormal(2, runs on)| () action #b011110)
(define-fun |guard of NormalHelper1.RunNormal(2, runs on)| () Bool
  (and (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[1]| (_ bv2 4))))

; NormalHelper1: RunOnNormal, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.RunOnNormal| () action #b011111)
(define-fun |guard of NormalHelper1.RunOnNormal| () Bool
  (= |pc.NormalHelper[1]| |pc.NormalHelper.RunOnNormal|))

; NormalHelper1: EndNormal, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.EndNormal| () action #b100000)
(define-fun |guard of NormalHelper1.EndNormal| () Bool
  (= |pc.NormalHelper[1]| |pc.NormalHelper.EndNormal|))
(define-fun |index of NormalHelper1.EndNormal| () integer |normal.pool.current[1]|)

; NormalHelper1: OrderNormal(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.OrderNormal(0)| () action #b100001)
(define-fun |guard of NormalHelper1.OrderNormal(0)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv0 4))
    |done[0]|))

; NormalHelper1: OrderNormal(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.OrderNormal(1)| () action #b100010)
(define-fun |guard of NormalHelper1.OrderNormal(1)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv1 4))
    |done[1]|))

; NormalHelper1: OrderNormal(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.OrderNormal(2)| () action #b100011)
(define-fun |guard of NormalHelper1.OrderNormal(2)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv2 4))
    |done[2]|))

; NormalHelper1: OrderNormal(none), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.OrderNormal(none)| () action #b100100)
(define-fun |guard of NormalHelper1.OrderNormal(none)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
    (not
      (or
        (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv0 4)) |done[0]|)
        (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv1 4)) |done[1]|)
        (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv2 4)) |done[2]|)))))
(define-fun |index of NormalHelper1.OrderNormal(none)| () integer |normal.pool.current[1]|)

; HighHelper0: TakeHigh(0), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |HighHelper0.TakeHigh(0)| () action #b100101)
(define-fun |guard of HighHelper0.TakeHigh(0)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
    (or
      (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |high.worklist.length|)
        (= |high.worklist[1]| (_ bv0 4))
        (or
          (= |high.pool.current[0]| |high.worklist[0]|)
          (= |high.pool.current[1]| |high.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |high.worklist.length|)
        (= |high.worklist[2]| (_ bv0 4))
        (or
          (= |high.pool.current[0]| |high.worklist[0]|)
          (= |high.pool.current[1]| |high.worklist[0]|))
        (or
          (= |high.pool.current[0]| |high.worklist[1]|)
          (= |high.pool.current[1]| |high.worklist[1]|))))
    (not (or (= |high.pool.current[0]| (_ bv0 4)) (= |high.pool.current[1]| (_ bv0 4))))))

; HighHelper0: TakeHigh(1), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |HighHelper0.TakeHigh(1)| () action #b100110)
(define-fun |guard of HighHelper0.TakeHigh(1)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
    (or
      (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |high.worklist.length|)
        (= |high.worklist[1]| (_ bv1 4))
        (or
          (= |high.pool.current[0]| |high.worklist[0]|)
          (= |high.pool.current[1]| |high.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |high.worklist.length|)
        (= |high.worklist[2]| (_ bv1 4))
        (or
          (= |high.pool.current[0]| |high.worklist[0]|)
          (= |high.pool.current[1]| |high.worklist[0]|))
        (or
          (= |high.pool.current[0]| |high.worklist[1]|)
          (= |high.pool.current[1]| |high.worklist[1]|))))
    (not (or (= |high.pool.current[0]| (_ bv1 4)) (= |high.pool.current[1]| (_ bv1 4))))))

; HighHelper0: TakeHigh(2), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |HighHelper0.TakeHigh(2)| () action #b100111)
(define-fun |guard of HighHelper0.TakeHigh(2)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
    (or
      (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
      (and
        (bvslt (_ bv1 4) |high.worklist.length|)
        (= |high.worklist[1]| (_ bv2 4))
        (or
          (= |high.pool.current[0]| |high.worklist[0]|)
          (= |high.pool.current[1]| |high.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |high.worklist.length|)
        (= |high.worklist[2]| (_ bv2 4))
        (or
          (= |high.pool.current[0]| |high.worklist[0]|)
          (= |high.pool.current[1]| |high.worklist[0]|))
        (or
          (= |high.pool.current[0]| |high.worklist[1]|)
          (= |high.pool.current[1]| |high.worklist[1]|))))
    (not (or (= |high.pool.current[0]| (_ bv2 4)) (= |high.pool.current[1]| (_ bv2 4))))))

; HighHelper0: EndHigh, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |HighHelper0.EndHigh| () action #b101000)
(define-fun |guard of HighHelper0.EndHigh| () Bool (= |pc.HighHelper[0]| |pc.HighHelper.EndHigh|))
(define-fun |index of HighHelper0.EndHigh| () integer |high.pool.current[0]|)

; HighHelper0: OrderHigh(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.OrderHigh(0)| () action #b101001)
(define-fun |guard of HighHelper0.OrderHigh(0)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv0 4))
    |done[0]|))

; HighHelper0: OrderHigh(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.OrderHigh(1)| () action #b101010)
(define-fun |guard of HighHelper0.OrderHigh(1)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv1 4))
    |done[1]|))

; HighHelper0: OrderHigh(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.OrderHigh(2)| () action #b101011)
(define-fun |guard of HighHelper0.OrderHigh(2)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv2 4))
    |done[2]|))

; HighHelper0: OrderHigh(none), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.OrderHigh(none)| () action #b101100)
(define-fun |guard of HighHelper0.OrderHigh(none)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
    (not
      (or
        (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv0 4)) |done[0]|)
        (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv1 4)) |done[1]|)
        (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv2 4)) |done[2]|)))))
(define-fun |index of HighHelper0.OrderHigh(none)| () integer |high.pool.current[0]|)

; HighHelper1: TakeHigh(0), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |HighHelper1.TakeHigh(0)| () action #b101101)
(define-fun |guard of HighHelper1.TakeHigh(0)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
    (or
      (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |high.worklist.length|)
        (= |high.worklist[1]| (_ bv0 4))
        (or
          (= |high.pool.current[0]| |high.worklist[0]|)
          (= |high.pool.current[1]| |high.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |high.worklist.length|)
        (= |high.worklist[2]| (_ bv0 4))
        (or
          (= |high.pool.current[0]| |high.worklist[0]|)
          (= |high.pool.current[1]| |high.worklist[0]|))
        (or
          (= |high.pool.current[0]| |high.worklist[1]|)
          (= |high.pool.current[1]| |high.worklist[1]|))))
    (not (or (= |high.pool.current[0]| (_ bv0 4)) (= |high.pool.current[1]| (_ bv0 4))))))

; HighHelper1: TakeHigh(1), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |HighHelper1.TakeHigh(1)| () action #b101110)
(define-fun |guard of HighHelper1.TakeHigh(1)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
    (or
      (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |high.worklist.length|)
        (= |high.worklist[1]| (_ bv1 4))
        (or
          (= |high.pool.current[0]| |high.worklist[0]|)
          (= |high.pool.current[1]| |high.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |high.worklist.length|)
        (= |high.worklist[2]| (_ bv1 4))
        (or
          (= |high.pool.current[0]| |high.worklist[0]|)
          (= |high.pool.current[1]| |high.worklist[0]|))
        (or
          (= |high.pool.current[0]| |high.worklist[1]|)
          (= |high.pool.current[1]| |high.worklist[1]|))))
    (not (or (= |high.pool.current[0]| (_ bv1 4)) (= |high.pool.current[1]| (_ bv1 4))))))

; HighHelper1: TakeHigh(2), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |HighHelper1.TakeHigh(2)| () action #b101111)
(define-fun |guard of HighHelper1.TakeHigh(2)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
    (or
      (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
      (and
        (bvslt (_ bv1 4) |high.worklist.length|)
        (= |high.worklist[1]| (_ bv2 4))
        (or
          (= |high.pool.current[0]| |high.worklist[0]|)
          (= |high.pool.current[1]| |high.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |high.worklist.length|)
        (= |high.worklist[2]| (_ bv2 4))
        (or
          (= |high.pool.current[0]| |high.worklist[0]|)
          (= |high.pool.current[1]| |high.worklist[0]|))
        (or
          (= |high.pool.current[0]| |high.worklist[1]|)
          (= |high.pool.current[1]| |high.worklist[1]|))))
    (not (or (= |high.pool.current[0]| (_ bv2 4)) (= |high.pool.current[1]| (_ bv2 4))))))

; HighHelper1: EndHigh, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |HighHelper1.EndHigh| () action #b110000)
(define-fun |guard of HighHelper1.EndHigh| () Bool (= |pc.HighHelper[1]| |pc.HighHelper.EndHigh|))
(define-fun |index of HighHelper1.EndHigh| () integer |high.pool.current[1]|)

; HighHelper1: OrderHigh(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.OrderHigh(0)| () action #b110001)
(define-fun |guard of HighHelper1.OrderHigh(0)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv0 4))
    |done[0]|))

; HighHelper1: OrderHigh(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.OrderHigh(1)| () action #b110010)
(define-fun |guard of HighHelper1.OrderHigh(1)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv1 4))
    |done[1]|))

; HighHelper1: OrderHigh(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.OrderHigh(2)| () action #b110011)
(define-fun |guard of HighHelper1.OrderHigh(2)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv2 4))
    |done[2]|))

; HighHelper1: OrderHigh(none), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.OrderHigh(none)| () action #b110100)
(define-fun |guard of HighHelper1.OrderHigh(none)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
    (not
      (or
        (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv0 4)) |done[0]|)
        (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv1 4)) |done[1]|)
        (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv2 4)) |done[2]|)))))
(define-fun |index of HighHelper1.OrderHigh(none)| () integer |high.pool.current[1]|)

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Queuer.QueueWork(0)|)
      |guard of Queuer.QueueWork(0)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle |normal.worklist.length| (_ bv2 4))
        (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (and
      (= action |Queuer.QueueWork(0, refused)|)
      |guard of Queuer.QueueWork(0, refused)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (and
      (= action |Queuer.QueueWork(0, pending)|)
      |guard of Queuer.QueueWork(0, pending)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (and
      (= action |Queuer.QueueWork(1)|)
      |guard of Queuer.QueueWork(1)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle |normal.worklist.length| (_ bv2 4))
        (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (and
      (= action |Queuer.QueueWork(1, refused)|)
      |guard of Queuer.QueueWork(1, refused)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (and
      (= action |Queuer.QueueWork(1, pending)|)
      |guard of Queuer.QueueWork(1, pending)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (and
      (= action |Queuer.QueueWork(2)|)
      |guard of Queuer.QueueWork(2)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle |normal.worklist.length| (_ bv2 4))
        (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (and
      (= action |Queuer.QueueWork(2, refused)|)
      |guard of Queuer.QueueWork(2, refused)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (and
      (= action |Queuer.QueueWork(2, pending)|)
      |guard of Queuer.QueueWork(2, pending)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (and
      (= action |NormalHelper0.TakeNormal(0)|)
      |guard of NormalHelper0.TakeNormal(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4))))
          (bvsub |normal.worklist.length| (_ bv1 4))
          |normal.worklist.length|)))
    (and
      (= action |NormalHelper0.TakeNormal(1)|)
      |guard of NormalHelper0.TakeNormal(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4))))
          (bvsub |normal.worklist.length| (_ bv1 4))
          |normal.worklist.length|)))
    (and
      (= action |NormalHelper0.TakeNormal(2)|)
      |guard of NormalHelper0.TakeNormal(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4))))
          (bvsub |normal.worklist.length| (_ bv1 4))
          |normal.worklist.length|)))
    (and
      (= action |NormalHelper0.RunNormal(0, no runs on)|)
      |guard of NormalHelper0.RunNormal(0, no runs on)|)
    (and
      (= action |NormalHelper0.RunNormal(0, runs on)|)
      |guard of NormalHelper0.RunNormal(0, runs on)|)
    (and (= action |NormalHelper0.RunNormal(1)|) |guard of NormalHelper0.RunNormal(1)|)
    (and
      (= action |NormalHelper0.RunNormal(2, no runs on)|)
      |guard of NormalHelper0.RunNormal(2, no runs on)|)
    (and
      (= action |NormalHelper0.RunNormal(2, runs on)|)
      |guard of NormalHelper0.RunNormal(2, runs on)|)
    (and (= action |NormalHelper0.RunOnNormal|) |guard of NormalHelper0.RunOnNormal|)
    (and
      (= action |NormalHelper0.EndNormal|)
      |guard of NormalHelper0.EndNormal|
      (bvsle (_ bv0 4) |index of NormalHelper0.EndNormal|))
    (and
      (= action |NormalHelper0.OrderNormal(0)|)
      |guard of NormalHelper0.OrderNormal(0)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (and
      (= action |NormalHelper0.OrderNormal(1)|)
      |guard of NormalHelper0.OrderNormal(1)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (and
      (= action |NormalHelper0.OrderNormal(2)|)
      |guard of NormalHelper0.OrderNormal(2)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (and
      (= action |NormalHelper0.OrderNormal(none)|)
      |guard of NormalHelper0.OrderNormal(none)|
      (bvsle (_ bv0 4) |index of NormalHelper0.OrderNormal(none)|))
    (and
      (= action |NormalHelper1.TakeNormal(0)|)
      |guard of NormalHelper1.TakeNormal(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4))))
          (bvsub |normal.worklist.length| (_ bv1 4))
          |normal.worklist.length|)))
    (and
      (= action |NormalHelper1.TakeNormal(1)|)
      |guard of NormalHelper1.TakeNormal(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4))))
          (bvsub |normal.worklist.length| (_ bv1 4))
          |normal.worklist.length|)))
    (and
      (= action |NormalHelper1.TakeNormal(2)|)
      |guard of NormalHelper1.TakeNormal(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4))))
          (bvsub |normal.worklist.length| (_ bv1 4))
          |normal.worklist.length|)))
    (and
      (= action |NormalHelper1.RunNormal(0, no runs on)|)
      |guard of NormalHelper1.RunNormal(0, no runs on)|)
    (and
      (= action |NormalHelper1.RunNormal(0, runs on)|)
      |guard of NormalHelper1.RunNormal(0, runs on)|)
    (and (= action |NormalHelper1.RunNormal(1)|) |guard of NormalHelper1.RunNormal(1)|)
    (and
      (= action |NormalHelper1.RunNormal(2, no runs on)|)
      |guard of NormalHelper1.RunNormal(2, no runs on)|)
    (and
      (= action |NormalHelper1.RunNormal(2, runs on)|)
      |guard of NormalHelper1.RunNormal(2, runs on)|)
    (and (= action |NormalHelper1.RunOnNormal|) |guard of NormalHelper1.RunOnNormal|)
    (and
      (= action |NormalHelper1.EndNormal|)
      |guard of NormalHelper1.EndNormal|
      (bvsle (_ bv0 4) |index of NormalHelper1.EndNormal|))
    (and
      (= action |NormalHelper1.OrderNormal(0)|)
      |guard of NormalHelper1.OrderNormal(0)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (and
      (= action |NormalHelper1.OrderNormal(1)|)
      |guard of NormalHelper1.OrderNormal(1)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (and
      (= action |NormalHelper1.OrderNormal(2)|)
      |guard of NormalHelper1.OrderNormal(2)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (and
      (= action |NormalHelper1.OrderNormal(none)|)
      |guard of NormalHelper1.OrderNormal(none)|
      (bvsle (_ bv0 4) |index of NormalHelper1.OrderNormal(none)|))
    (and
      (= action |HighHelper0.TakeHigh(0)|)
      |guard of HighHelper0.TakeHigh(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv0 4))))
          (bvsub |high.worklist.length| (_ bv1 4))
          |high.worklist.length|)))
    (and
      (= action |HighHelper0.TakeHigh(1)|)
      |guard of HighHelper0.TakeHigh(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv1 4))))
          (bvsub |high.worklist.length| (_ bv1 4))
          |high.worklist.length|)))
    (and
      (= action |HighHelper0.TakeHigh(2)|)
      |guard of HighHelper0.TakeHigh(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv2 4))))
          (bvsub |high.worklist.length| (_ bv1 4))
          |high.worklist.length|)))
    (and
      (= action |HighHelper0.EndHigh|)
      |guard of HighHelper0.EndHigh|
      (bvsle (_ bv0 4) |index of HighHelper0.EndHigh|))
    (and
      (= action |HighHelper0.OrderHigh(0)|)
      |guard of HighHelper0.OrderHigh(0)|
      (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (and
      (= action |HighHelper0.OrderHigh(1)|)
      |guard of HighHelper0.OrderHigh(1)|
      (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (and
      (= action |HighHelper0.OrderHigh(2)|)
      |guard of HighHelper0.OrderHigh(2)|
      (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (and
      (= action |HighHelper0.OrderHigh(none)|)
      |guard of HighHelper0.OrderHigh(none)|
      (bvsle (_ bv0 4) |index of HighHelper0.OrderHigh(none)|))
    (and
      (= action |HighHelper1.TakeHigh(0)|)
      |guard of HighHelper1.TakeHigh(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv0 4))))
          (bvsub |high.worklist.length| (_ bv1 4))
          |high.worklist.length|)))
    (and
      (= action |HighHelper1.TakeHigh(1)|)
      |guard of HighHelper1.TakeHigh(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv1 4))))
          (bvsub |high.worklist.length| (_ bv1 4))
          |high.worklist.length|)))
    (and
      (= action |HighHelper1.TakeHigh(2)|)
      |guard of HighHelper1.TakeHigh(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv2 4))))
          (bvsub |high.worklist.length| (_ bv1 4))
          |high.worklist.length|)))
    (and
      (= action |HighHelper1.EndHigh|)
      |guard of HighHelper1.EndHigh|
      (bvsle (_ bv0 4) |index of HighHelper1.EndHigh|))
    (and
      (= action |HighHelper1.OrderHigh(0)|)
      |guard of HighHelper1.OrderHigh(0)|
      (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (and
      (= action |HighHelper1.OrderHigh(1)|)
      |guard of HighHelper1.OrderHigh(1)|
      (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (and
      (= action |HighHelper1.OrderHigh(2)|)
      |guard of HighHelper1.OrderHigh(2)|
      (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (and
      (= action |HighHelper1.OrderHigh(none)|)
      |guard of HighHelper1.OrderHigh(none)|
      (bvsle (_ bv0 4) |index of HighHelper1.OrderHigh(none)|))))

; The state after the step -------------------------------------------------------------------------
(define-fun |normal.pool.current[0]'| () integer
  (ite (= action |NormalHelper0.TakeNormal(0)|) (_ bv0 4)
  (ite (= action |NormalHelper0.TakeNormal(1)|) (_ bv1 4)
  (ite (= action |NormalHelper0.TakeNormal(2)|) (_ bv2 4)
  (ite (= action |NormalHelper0.OrderNormal(none)|) (bvneg (_ bv1 4)) |normal.pool.current[0]|)))))
(define-fun |normal.pool.current[1]'| () integer
  (ite (= action |NormalHelper1.TakeNormal(0)|) (_ bv0 4)
  (ite (= action |NormalHelper1.TakeNormal(1)|) (_ bv1 4)
  (ite (= action |NormalHelper1.TakeNormal(2)|) (_ bv2 4)
  (ite (= action |NormalHelper1.OrderNormal(none)|) (bvneg (_ bv1 4)) |normal.pool.current[1]|)))))
(define-fun |normal.worklist.length'| () integer
  (ite (or
         (= action |Queuer.QueueWork(0)|)
         (= action |Queuer.QueueWork(1)|)
         (= action |Queuer.QueueWork(2)|)) (bvadd |normal.worklist.length| (_ bv1 4))
  (ite (or (= action |NormalHelper0.TakeNormal(0)|) (= action |NormalHelper1.TakeNormal(0)|))
    (ite (or
           (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
           (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4))))
      (bvsub |normal.worklist.length| (_ bv1 4))
      |normal.worklist.length|)
  (ite (or (= action |NormalHelper0.TakeNormal(1)|) (= action |NormalHelper1.TakeNormal(1)|))
    (ite (or
           (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
           (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4))))
      (bvsub |normal.worklist.length| (_ bv1 4))
      |normal.worklist.length|)
  (ite (or (= action |NormalHelper0.TakeNormal(2)|) (= action |NormalHelper1.TakeNormal(2)|))
    (ite (or
           (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
           (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
           (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4))))
      (bvsub |normal.worklist.length| (_ bv1 4))
      |normal.worklist.length|)
    |normal.worklist.length|)))))
(define-fun |normal.worklist[0]'| () integer
  (ite (= action |Queuer.QueueWork(0)|)
    (ite (= |normal.worklist.length| (_ bv0 4)) (_ bv0 4) |normal.worklist[0]|)
  (ite (= action |Queuer.QueueWork(1)|)
    (ite (= |normal.worklist.length| (_ bv0 4)) (_ bv1 4) |normal.worklist[0]|)
  (ite (= action |Queuer.QueueWork(2)|)
    (ite (= |normal.worklist.length| (_ bv0 4)) (_ bv2 4) |normal.worklist[0]|)
  (ite (or (= action |NormalHelper0.TakeNormal(0)|) (= action |NormalHelper1.TakeNormal(0)|))
    (ite (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
      |normal.worklist[1]|
      |normal.worklist[0]|)
  (ite (or (= action |NormalHelper0.TakeNormal(1)|) (= action |NormalHelper1.TakeNormal(1)|))
    (ite (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
      |normal.worklist[1]|
      |normal.worklist[0]|)
  (ite (or (= action |NormalHelper0.TakeNormal(2)|) (= action |NormalHelper1.TakeNormal(2)|))
    (ite (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
      |normal.worklist[1]|
      |normal.worklist[0]|)
    |normal.worklist[0]|)))))))
(define-fun |normal.worklist[1]'| () integer
  (ite (= action |Queuer.QueueWork(0)|)
    (ite (= |normal.worklist.length| (_ bv1 4)) (_ bv0 4) |normal.worklist[1]|)
  (ite (= action |Queuer.QueueWork(1)|)
    (ite (= |normal.worklist.length| (_ bv1 4)) (_ bv1 4) |normal.worklist[1]|)
  (ite (= action |Queuer.QueueWork(2)|)
    (ite (= |normal.worklist.length| (_ bv1 4)) (_ bv2 4) |normal.worklist[1]|)
  (ite (or (= action |NormalHelper0.TakeNormal(0)|) (= action |NormalHelper1.TakeNormal(0)|))
    (ite (or
           (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4))))
      |normal.worklist[2]|
      |normal.worklist[1]|)
  (ite (or (= action |NormalHelper0.TakeNormal(1)|) (= action |NormalHelper1.TakeNormal(1)|))
    (ite (or
           (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4))))
      |normal.worklist[2]|
      |normal.worklist[1]|)
  (ite (or (= action |NormalHelper0.TakeNormal(2)|) (= action |NormalHelper1.TakeNormal(2)|))
    (ite (or
           (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
           (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4))))
      |normal.worklist[2]|
      |normal.worklist[1]|)
    |normal.worklist[1]|)))))))
(define-fun |normal.worklist[2]'| () integer
  (ite (= action |Queuer.QueueWork(0)|)
    (ite (= |normal.worklist.length| (_ bv2 4)) (_ bv0 4) |normal.worklist[2]|)
  (ite (= action |Queuer.QueueWork(1)|)
    (ite (= |normal.worklist.length| (_ bv2 4)) (_ bv1 4) |normal.worklist[2]|)
  (ite (= action |Queuer.QueueWork(2)|)
    (ite (= |normal.worklist.length| (_ bv2 4)) (_ bv2 4) |normal.worklist[2]|)
  (ite (or (= action |NormalHelper0.TakeNormal(0)|) (= action |NormalHelper1.TakeNormal(0)|))
    (ite (or
           (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
           (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4))))
      (_ bv0 4)
      |normal.worklist[2]|)
  (ite (or (= action |NormalHelper0.TakeNormal(1)|) (= action |NormalHelper1.TakeNormal(1)|))
    (ite (or
           (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
           (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4))))
      (_ bv0 4)
      |normal.worklist[2]|)
  (ite (or (= action |NormalHelper0.TakeNormal(2)|) (= action |NormalHelper1.TakeNormal(2)|))
    (ite (or
           (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
           (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
           (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4))))
      (_ bv0 4)
      |normal.worklist[2]|)
    |normal.worklist[2]|)))))))
(define-fun |normal.acceptance'| () |Acceptance| |normal.acceptance|)
(define-fun |normal.flushPending[0]'| () Bool
  (ite (or (= action |NormalHelper0.TakeNormal(0)|) (= action |NormalHelper1.TakeNormal(0)|)) false
    |normal.flushPending[0]|))
(define-fun |normal.flushPending[1]'| () Bool
  (ite (or (= action |NormalHelper0.TakeNormal(1)|) (= action |NormalHelper1.TakeNormal(1)|)) false
    |normal.flushPending[1]|))
(define-fun |normal.flushPending[2]'| () Bool
  (ite (or (= action |NormalHelper0.TakeNormal(2)|) (= action |NormalHelper1.TakeNormal(2)|)) false
    |normal.flushPending[2]|))
(define-fun |normal.flushRunning[0]'| () Bool
  (ite (or (= action |NormalHelper0.TakeNormal(0)|) (= action |NormalHelper1.TakeNormal(0)|))
    |normal.flushPending[0]|
  (ite (= action |NormalHelper0.OrderNormal(none)|)
    (ite (= |index of NormalHelper0.OrderNormal(none)| (_ bv0 4)) false |normal.flushRunning[0]|)
  (ite (= action |NormalHelper1.OrderNormal(none)|)
    (ite (= |index of NormalHelper1.OrderNormal(none)| (_ bv0 4)) false |normal.flushRunning[0]|)
    |normal.flushRunning[0]|))))
(define-fun |normal.flushRunning[1]'| () Bool
  (ite (or (= action |NormalHelper0.TakeNormal(1)|) (= action |NormalHelper1.TakeNormal(1)|))
    |normal.flushPending[1]|
  (ite (= action |NormalHelper0.OrderNormal(none)|)
    (ite (= |index of NormalHelper0.OrderNormal(none)| (_ bv1 4)) false |normal.flushRunning[1]|)
  (ite (= action |NormalHelper1.OrderNormal(none)|)
    (ite (= |index of NormalHelper1.OrderNormal(none)| (_ bv1 4)) false |normal.flushRunning[1]|)
    |normal.flushRunning[1]|))))
(define-fun |normal.flushRunning[2]'| () Bool
  (ite (or (= action |NormalHelper0.TakeNormal(2)|) (= action |NormalHelper1.TakeNormal(2)|))
    |normal.flushPending[2]|
  (ite (= action |NormalHelper0.OrderNormal(none)|)
    (ite (= |index of NormalHelper0.OrderNormal(none)| (_ bv2 4)) false |normal.flushRunning[2]|)
  (ite (= action |NormalHelper1.OrderNormal(none)|)
    (ite (= |index of NormalHelper1.OrderNormal(none)| (_ bv2 4)) false |normal.flushRunning[2]|)
    |normal.flushRunning[2]|))))
(define-fun |normal.canceling[0]'| () Bool |normal.canceling[0]|)
(define-fun |normal.canceling[1]'| () Bool |normal.canceling[1]|)
(define-fun |normal.canceling[2]'| () Bool |normal.canceling[2]|)
(define-fun |high.pool.current[0]'| () integer
  (ite (= action |HighHelper0.TakeHigh(0)|) (_ bv0 4)
  (ite (= action |HighHelper0.TakeHigh(1)|) (_ bv1 4)
  (ite (= action |HighHelper0.TakeHigh(2)|) (_ bv2 4)
  (ite (= action |HighHelper0.OrderHigh(none)|) (bvneg (_ bv1 4)) |high.pool.current[0]|)))))
(define-fun |high.pool.current[1]'| () integer
  (ite (= action |HighHelper1.TakeHigh(0)|) (_ bv0 4)
  (ite (= action |HighHelper1.TakeHigh(1)|) (_ bv1 4)
  (ite (= action |HighHelper1.TakeHigh(2)|) (_ bv2 4)
  (ite (= action |HighHelper1.OrderHigh(none)|) (bvneg (_ bv1 4)) |high.pool.current[1]|)))))
(define-fun |high.worklist.length'| () integer
  (ite (or (= action |HighHelper0.TakeHigh(0)|) (= action |HighHelper1.TakeHigh(0)|))
    (ite (or
           (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv0 4)))
           (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv0 4))))
      (bvsub |high.worklist.length| (_ bv1 4))
      |high.worklist.length|)
  (ite (or (= action |HighHelper0.TakeHigh(1)|) (= action |HighHelper1.TakeHigh(1)|))
    (ite (or
           (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv1 4)))
           (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv1 4))))
      (bvsub |high.worklist.length| (_ bv1 4))
      |high.worklist.length|)
  (ite (or (= action |HighHelper0.TakeHigh(2)|) (= action |HighHelper1.TakeHigh(2)|))
    (ite (or
           (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
           (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv2 4)))
           (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv2 4))))
      (bvsub |high.worklist.length| (_ bv1 4))
      |high.worklist.length|)
    |high.worklist.length|))))
(define-fun |high.worklist[0]'| () integer
  (ite (or (= action |HighHelper0.TakeHigh(0)|) (= action |HighHelper1.TakeHigh(0)|))
    (ite (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
      |high.worklist[1]|
      |high.worklist[0]|)
  (ite (or (= action |HighHelper0.TakeHigh(1)|) (= action |HighHelper1.TakeHigh(1)|))
    (ite (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
      |high.worklist[1]|
      |high.worklist[0]|)
  (ite (or (= action |HighHelper0.TakeHigh(2)|) (= action |HighHelper1.TakeHigh(2)|))
    (ite (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
      |high.worklist[1]|
      |high.worklist[0]|)
    |high.worklist[0]|))))
(define-fun |high.worklist[1]'| () integer
  (ite (or (= action |HighHelper0.TakeHigh(0)|) (= action |HighHelper1.TakeHigh(0)|))
    (ite (or
           (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv0 4))))
      |high.worklist[2]|
      |high.worklist[1]|)
  (ite (or (= action |HighHelper0.TakeHigh(1)|) (= action |HighHelper1.TakeHigh(1)|))
    (ite (or
           (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv1 4))))
      |high.worklist[2]|
      |high.worklist[1]|)
  (ite (or (= action |HighHelper0.TakeHigh(2)|) (= action |HighHelper1.TakeHigh(2)|))
    (ite (or
           (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
           (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv2 4))))
      |high.worklist[2]|
      |high.worklist[1]|)
    |high.worklist[1]|))))
(define-fun |high.worklist[2]'| () integer
  (ite (or (= action |HighHelper0.TakeHigh(0)|) (= action |HighHelper1.TakeHigh(0)|))
    (ite (or
           (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv0 4)))
           (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv0 4))))
      (_ bv0 4)
      |high.worklist[2]|)
  (ite (or (= action |HighHelper0.TakeHigh(1)|) (= action |HighHelper1.TakeHigh(1)|))
    (ite (or
           (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv1 4)))
           (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv1 4))))
      (_ bv0 4)
      |high.worklist[2]|)
  (ite (or (= action |HighHelper0.TakeHigh(2)|) (= action |HighHelper1.TakeHigh(2)|))
    (ite (or
           (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
           (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv2 4)))
           (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv2 4))))
      (_ bv0 4)
      |high.worklist[2]|)
    |high.worklist[2]|))))
(define-fun |high.acceptance'| () |Acceptance| |high.acceptance|)
(define-fun |high.flushPending[0]'| () Bool
  (ite (or (= action |HighHelper0.TakeHigh(0)|) (= action |HighHelper1.TakeHigh(0)|)) false
    |high.flushPending[0]|))
(define-fun |high.flushPending[1]'| () Bool
  (ite (or (= action |HighHelper0.TakeHigh(1)|) (= action |HighHelper1.TakeHigh(1)|)) false
    |high.flushPending[1]|))
(define-fun |high.flushPending[2]'| () Bool
  (ite (or (= action |HighHelper0.TakeHigh(2)|) (= action |HighHelper1.TakeHigh(2)|)) false
    |high.flushPending[2]|))
(define-fun |high.flushRunning[0]'| () Bool
  (ite (or (= action |HighHelper0.TakeHigh(0)|) (= action |HighHelper1.TakeHigh(0)|))
    |high.flushPending[0]|
  (ite (= action |HighHelper0.OrderHigh(none)|)
    (ite (= |index of HighHelper0.OrderHigh(none)| (_ bv0 4)) false |high.flushRunning[0]|)
  (ite (= action |HighHelper1.OrderHigh(none)|)
    (ite (= |index of HighHelper1.OrderHigh(none)| (_ bv0 4)) false |high.flushRunning[0]|)
    |high.flushRunning[0]|))))
(define-fun |high.flushRunning[1]'| () Bool
  (ite (or (= action |HighHelper0.TakeHigh(1)|) (= action |HighHelper1.TakeHigh(1)|))
    |high.flushPending[1]|
  (ite (= action |HighHelper0.OrderHigh(none)|)
    (ite (= |index of HighHelper0.OrderHigh(none)| (_ bv1 4)) false |high.flushRunning[1]|)
  (ite (= action |HighHelper1.OrderHigh(none)|)
    (ite (= |index of HighHelper1.OrderHigh(none)| (_ bv1 4)) false |high.flushRunning[1]|)
    |high.flushRunning[1]|))))
(define-fun |high.flushRunning[2]'| () Bool
  (ite (or (= action |HighHelper0.TakeHigh(2)|) (= action |HighHelper1.TakeHigh(2)|))
    |high.flushPending[2]|
  (ite (= action |HighHelper0.OrderHigh(none)|)
    (ite (= |index of HighHelper0.OrderHigh(none)| (_ bv2 4)) false |high.flushRunning[2]|)
  (ite (= action |HighHelper1.OrderHigh(none)|)
    (ite (= |index of HighHelper1.OrderHigh(none)| (_ bv2 4)) false |high.flushRunning[2]|)
    |high.flushRunning[2]|))))
(define-fun |high.canceling[0]'| () Bool |high.canceling[0]|)
(define-fun |high.canceling[1]'| () Bool |high.canceling[1]|)
(define-fun |high.canceling[2]'| () Bool |high.canceling[2]|)
(define-fun |normalList.length'| () integer
  (ite (or
         (= action |Queuer.QueueWork(0)|)
         (= action |Queuer.QueueWork(0, refused)|)
         (= action |Queuer.QueueWork(0, pending)|)
         (= action |Queuer.QueueWork(1)|)
         (= action |Queuer.QueueWork(1, refused)|)
         (= action |Queuer.QueueWork(1, pending)|)
         (= action |Queuer.QueueWork(2)|)
         (= action |Queuer.QueueWork(2, refused)|)
         (= action |Queuer.QueueWork(2, pending)|)) (bvadd |normalList.length| (_ bv1 4))
  (ite (or
         (= action |NormalHelper0.OrderNormal(0)|)
         (= action |NormalHelper0.OrderNormal(1)|)
         (= action |NormalHelper0.OrderNormal(2)|)
         (= action |NormalHelper1.OrderNormal(0)|)
         (= action |NormalHelper1.OrderNormal(1)|)
         (= action |NormalHelper1.OrderNormal(2)|)) (bvsub |normalList.length| (_ bv1 4))
    |normalList.length|)))
(define-fun |normalList[0]'| () integer
  (ite (or
         (= action |Queuer.QueueWork(0)|)
         (= action |Queuer.QueueWork(0, refused)|)
         (= action |Queuer.QueueWork(0, pending)|))
    (ite (= |normalList.length| (_ bv0 4)) (_ bv0 4) |normalList[0]|)
  (ite (or
         (= action |Queuer.QueueWork(1)|)
         (= action |Queuer.QueueWork(1, refused)|)
         (= action |Queuer.QueueWork(1, pending)|))
    (ite (= |normalList.length| (_ bv0 4)) (_ bv1 4) |normalList[0]|)
  (ite (or
         (= action |Queuer.QueueWork(2)|)
         (= action |Queuer.QueueWork(2, refused)|)
         (= action |Queuer.QueueWork(2, pending)|))
    (ite (= |normalList.length| (_ bv0 4)) (_ bv2 4) |normalList[0]|)
  (ite (or
         (= action |NormalHelper0.OrderNormal(0)|)
         (= action |NormalHelper0.OrderNormal(1)|)
         (= action |NormalHelper0.OrderNormal(2)|)
         (= action |NormalHelper1.OrderNormal(0)|)
         (= action |NormalHelper1.OrderNormal(1)|)
         (= action |NormalHelper1.OrderNormal(2)|)) |normalList[1]|
    |normalList[0]|)))))
(define-fun |normalList[1]'| () integer
  (ite (or
         (= action |Queuer.QueueWork(0)|)
         (= action |Queuer.QueueWork(0, refused)|)
         (= action |Queuer.QueueWork(0, pending)|))
    (ite (= |normalList.length| (_ bv1 4)) (_ bv0 4) |normalList[1]|)
  (ite (or
         (= action |Queuer.QueueWork(1)|)
         (= action |Queuer.QueueWork(1, refused)|)
         (= action |Queuer.QueueWork(1, pending)|))
    (ite (= |normalList.length| (_ bv1 4)) (_ bv1 4) |normalList[1]|)
  (ite (or
         (= action |Queuer.QueueWork(2)|)
         (= action |Queuer.QueueWork(2, refused)|)
         (= action |Queuer.QueueWork(2, pending)|))
    (ite (= |normalList.length| (_ bv1 4)) (_ bv2 4) |normalList[1]|)
  (ite (or
         (= action |NormalHelper0.OrderNormal(0)|)
         (= action |NormalHelper0.OrderNormal(1)|)
         (= action |NormalHelper0.OrderNormal(2)|)
         (= action |NormalHelper1.OrderNormal(0)|)
         (= action |NormalHelper1.OrderNormal(1)|)
         (= action |NormalHelper1.OrderNormal(2)|)) |normalList[2]|
    |normalList[1]|)))))
(define-fun |normalList[2]'| () integer
  (ite (or
         (= action |Queuer.QueueWork(0)|)
         (= action |Queuer.QueueWork(0, refused)|)
         (= action |Queuer.QueueWork(0, pending)|))
    (ite (= |normalList.length| (_ bv2 4)) (_ bv0 4) |normalList[2]|)
  (ite (or
         (= action |Queuer.QueueWork(1)|)
         (= action |Queuer.QueueWork(1, refused)|)
         (= action |Queuer.QueueWork(1, pending)|))
    (ite (= |normalList.length| (_ bv2 4)) (_ bv1 4) |normalList[2]|)
  (ite (or
         (= action |Queuer.QueueWork(2)|)
         (= action |Queuer.QueueWork(2, refused)|)
         (= action |Queuer.QueueWork(2, pending)|))
    (ite (= |normalList.length| (_ bv2 4)) (_ bv2 4) |normalList[2]|)
  (ite (or
         (= action |NormalHelper0.OrderNormal(0)|)
         (= action |NormalHelper0.OrderNormal(1)|)
         (= action |NormalHelper0.OrderNormal(2)|)
         (= action |NormalHelper1.OrderNormal(0)|)
         (= action |NormalHelper1.OrderNormal(1)|)
         (= action |NormalHelper1.OrderNormal(2)|)) (_ bv0 4)
    |normalList[2]|)))))
(define-fun |highList.length'| () integer
  (ite (or
         (= action |HighHelper0.OrderHigh(0)|)
         (= action |HighHelper0.OrderHigh(1)|)
         (= action |HighHelper0.OrderHigh(2)|)
         (= action |HighHelper1.OrderHigh(0)|)
         (= action |HighHelper1.OrderHigh(1)|)
         (= action |HighHelper1.OrderHigh(2)|)) (bvsub |highList.length| (_ bv1 4))
    |highList.length|))
(define-fun |highList[0]'| () integer
  (ite (or
         (= action |HighHelper0.OrderHigh(0)|)
         (= action |HighHelper0.OrderHigh(1)|)
         (= action |HighHelper0.OrderHigh(2)|)
         (= action |HighHelper1.OrderHigh(0)|)
         (= action |HighHelper1.OrderHigh(1)|)
         (= action |HighHelper1.OrderHigh(2)|)) |highList[1]|
    |highList[0]|))
(define-fun |highList[1]'| () integer
  (ite (or
         (= action |HighHelper0.OrderHigh(0)|)
         (= action |HighHelper0.OrderHigh(1)|)
         (= action |HighHelper0.OrderHigh(2)|)
         (= action |HighHelper1.OrderHigh(0)|)
         (= action |HighHelper1.OrderHigh(1)|)
         (= action |HighHelper1.OrderHigh(2)|)) |highList[2]|
    |highList[1]|))
(define-fun |highList[2]'| () integer
  (ite (or
         (= action |HighHelper0.OrderHigh(0)|)
         (= action |HighHelper0.OrderHigh(1)|)
         (= action |HighHelper0.OrderHigh(2)|)
         (= action |HighHelper1.OrderHigh(0)|)
         (= action |HighHelper1.OrderHigh(1)|)
         (= action |HighHelper1.OrderHigh(2)|)) (_ bv0 4)
    |highList[2]|))
(define-fun |done[0]'| () Bool
  (ite (= action |NormalHelper0.EndNormal|)
    (ite (= |index of NormalHelper0.EndNormal| (_ bv0 4)) true |done[0]|)
  (ite (or
         (= action |NormalHelper0.OrderNormal(0)|)
         (= action |NormalHelper1.OrderNormal(0)|)
         (= action |HighHelper0.OrderHigh(0)|)
         (= action |HighHelper1.OrderHigh(0)|)) false
  (ite (= action |NormalHelper1.EndNormal|)
    (ite (= |index of NormalHelper1.EndNormal| (_ bv0 4)) true |done[0]|)
  (ite (= action |HighHelper0.EndHigh|)
    (ite (= |index of HighHelper0.EndHigh| (_ bv0 4)) true |done[0]|)
  (ite (= action |HighHelper1.EndHigh|)
    (ite (= |index of HighHelper1.EndHigh| (_ bv0 4)) true |done[0]|)
    |done[0]|))))))
(define-fun |done[1]'| () Bool
  (ite (= action |NormalHelper0.EndNormal|)
    (ite (= |index of NormalHelper0.EndNormal| (_ bv1 4)) true |done[1]|)
  (ite (or
         (= action |NormalHelper0.OrderNormal(1)|)
         (= action |NormalHelper1.OrderNormal(1)|)
         (= action |HighHelper0.OrderHigh(1)|)
         (= action |HighHelper1.OrderHigh(1)|)) false
  (ite (= action |NormalHelper1.EndNormal|)
    (ite (= |index of NormalHelper1.EndNormal| (_ bv1 4)) true |done[1]|)
  (ite (= action |HighHelper0.EndHigh|)
    (ite (= |index of HighHelper0.EndHigh| (_ bv1 4)) true |done[1]|)
  (ite (= action |HighHelper1.EndHigh|)
    (ite (= |index of HighHelper1.EndHigh| (_ bv1 4)) true |done[1]|)
    |done[1]|))))))
(define-fun |done[2]'| () Bool
  (ite (= action |NormalHelper0.EndNormal|)
    (ite (= |index of NormalHelper0.EndNormal| (_ bv2 4)) true |done[2]|)
  (ite (or
         (= action |NormalHelper0.OrderNormal(2)|)
         (= action |NormalHelper1.OrderNormal(2)|)
         (= action |HighHelper0.OrderHigh(2)|)
         (= action |HighHelper1.OrderHigh(2)|)) false
  (ite (= action |NormalHelper1.EndNormal|)
    (ite (= |index of NormalHelper1.EndNormal| (_ bv2 4)) true |done[2]|)
  (ite (= action |HighHelper0.EndHigh|)
    (ite (= |index of HighHelper0.EndHigh| (_ bv2 4)) true |done[2]|)
  (ite (= action |HighHelper1.EndHigh|)
    (ite (= |index of HighHelper1.EndHigh| (_ bv2 4)) true |done[2]|)
    |done[2]|))))))
(define-fun |ordered[0]'| () Bool
  (ite (or
         (= action |NormalHelper0.OrderNormal(0)|)
         (= action |NormalHelper1.OrderNormal(0)|)
         (= action |HighHelper0.OrderHigh(0)|)
         (= action |HighHelper1.OrderHigh(0)|)) true
    |ordered[0]|))
(define-fun |ordered[1]'| () Bool
  (ite (or
         (= action |NormalHelper0.OrderNormal(1)|)
         (= action |NormalHelper1.OrderNormal(1)|)
         (= action |HighHelper0.OrderHigh(1)|)
         (= action |HighHelper1.OrderHigh(1)|)) true
    |ordered[1]|))
(define-fun |ordered[2]'| () Bool
  (ite (or
         (= action |NormalHelper0.OrderNormal(2)|)
         (= action |NormalHelper1.OrderNormal(2)|)
         (= action |HighHelper0.OrderHigh(2)|)
         (= action |HighHelper1.OrderHigh(2)|)) true
    |ordered[2]|))
(define-fun |pc.Queuer'| () |pc.Queuer|
  (ite (or
         (= action |Queuer.QueueWork(0)|)
         (= action |Queuer.QueueWork(0, refused)|)
         (= action |Queuer.QueueWork(0, pending)|)
         (= action |Queuer.QueueWork(1)|)
         (= action |Queuer.QueueWork(1, refused)|)
         (= action |Queuer.QueueWork(1, pending)|)
         (= action |Queuer.QueueWork(2)|)
         (= action |Queuer.QueueWork(2, refused)|)
         (= action |Queuer.QueueWork(2, pending)|))
    (ite (bvslt |Queuer.next| (_ bv2 4)) |pc.Queuer.QueueWork| |pc.Queuer.Done|)
    |pc.Queuer|))
(define-fun |pc.NormalHelper[0]'| () |pc.NormalHelper|
  (ite (or
         (= action |NormalHelper0.TakeNormal(0)|)
         (= action |NormalHelper0.TakeNormal(1)|)
         (= action |NormalHelper0.TakeNormal(2)|)
         (= action |NormalHelper0.RunOnNormal|)) |pc.NormalHelper.RunNormal|
  (ite (or
         (= action |NormalHelper0.RunNormal(0, no runs on)|)
         (= action |NormalHelper0.RunNormal(1)|)
         (= action |NormalHelper0.RunNormal(2, no runs on)|)) |pc.NormalHelper.EndNormal|
  (ite (or
         (= action |NormalHelper0.RunNormal(0, runs on)|)
         (= action |NormalHelper0.RunNormal(2, runs on)|)) |pc.NormalHelper.RunOnNormal|
  (ite (or
         (= action |NormalHelper0.EndNormal|)
         (= action |NormalHelper0.OrderNormal(0)|)
         (= action |NormalHelper0.OrderNormal(1)|)
         (= action |NormalHelper0.OrderNormal(2)|)) |pc.NormalHelper.OrderNormal|
  (ite (= action |NormalHelper0.OrderNormal(none)|) |pc.NormalHelper.TakeNormal|
    |pc.NormalHelper[0]|))))))
(define-fun |pc.NormalHelper[1]'| () |pc.NormalHelper|
  (ite (or
         (= action |NormalHelper1.TakeNormal(0)|)
         (= action |NormalHelper1.TakeNormal(1)|)
         (= action |NormalHelper1.TakeNormal(2)|)
         (= action |NormalHelper1.RunOnNormal|)) |pc.NormalHelper.RunNormal|
  (ite (or
         (= action |NormalHelper1.RunNormal(0, no runs on)|)
         (= action |NormalHelper1.RunNormal(1)|)
         (= action |NormalHelper1.RunNormal(2, no runs on)|)) |pc.NormalHelper.EndNormal|
  (ite (or
         (= action |NormalHelper1.RunNormal(0, runs on)|)
         (= action |NormalHelper1.RunNormal(2, runs on)|)) |pc.NormalHelper.RunOnNormal|
  (ite (or
         (= action |NormalHelper1.EndNormal|)
         (= action |NormalHelper1.OrderNormal(0)|)
         (= action |NormalHelper1.OrderNormal(1)|)
         (= action |NormalHelper1.OrderNormal(2)|)) |pc.NormalHelper.OrderNormal|
  (ite (= action |NormalHelper1.OrderNormal(none)|) |pc.NormalHelper.TakeNormal|
    |pc.NormalHelper[1]|))))))
(define-fun |pc.HighHelper[0]'| () |pc.HighHelper|
  (ite (or
         (= action |HighHelper0.TakeHigh(0)|)
         (= action |HighHelper0.TakeHigh(1)|)
         (= action |HighHelper0.TakeHigh(2)|)) |pc.HighHelper.EndHigh|
  (ite (or
         (= action |HighHelper0.EndHigh|)
         (= action |HighHelper0.OrderHigh(0)|)
         (= action |HighHelper0.OrderHigh(1)|)
         (= action |HighHelper0.OrderHigh(2)|)) |pc.HighHelper.OrderHigh|
  (ite (= action |HighHelper0.OrderHigh(none)|) |pc.HighHelper.TakeHigh| |pc.HighHelper[0]|))))
(define-fun |pc.HighHelper[1]'| () |pc.HighHelper|
  (ite (or
         (= action |HighHelper1.TakeHigh(0)|)
         (= action |HighHelper1.TakeHigh(1)|)
         (= action |HighHelper1.TakeHigh(2)|)) |pc.HighHelper.EndHigh|
  (ite (or
         (= action |HighHelper1.EndHigh|)
         (= action |HighHelper1.OrderHigh(0)|)
         (= action |HighHelper1.OrderHigh(1)|)
         (= action |HighHelper1.OrderHigh(2)|)) |pc.HighHelper.OrderHigh|
  (ite (= action |HighHelper1.OrderHigh(none)|) |pc.HighHelper.TakeHigh| |pc.HighHelper[1]|))))
(define-fun |Queuer.next'| () integer
  (ite (or
         (= action |Queuer.QueueWork(0)|)
         (= action |Queuer.QueueWork(0, refused)|)
         (= action |Queuer.QueueWork(0, pending)|)
         (= action |Queuer.QueueWork(1)|)
         (= action |Queuer.QueueWork(1, refused)|)
         (= action |Queuer.QueueWork(1, pending)|)
         (= action |Queuer.QueueWork(2)|)
         (= action |Queuer.QueueWork(2, refused)|)
         (= action |Queuer.QueueWork(2, pending)|))
    (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
    |Queuer.next|))

; Properties ---------------------------------------------------------------------------------------
; Nobody queues on a workqueue that is being drained or destroyed.
(define-fun |NoQueueAfterDestroy| () Bool
  (and
    (=>
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv0 4))
        (not
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))))
        (not |normal.canceling[0]|)
        (not (= |normal.acceptance| |Acceptance.Everybody|))
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4)))
      false)
    (=>
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv1 4))
        (not
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))))
        (not |normal.canceling[1]|)
        (not (= |normal.acceptance| |Acceptance.Everybody|))
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4)))
      false)
    (=>
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv2 4))
        (not
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))))
        (not |normal.canceling[2]|)
        (not (= |normal.acceptance| |Acceptance.Everybody|))
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4)))
      false)))
; The ordered parts of all works run in one order.
(define-fun |GlobalFifo| () Bool
  (and
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4))
        |done[1]|
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      |ordered[1]|)
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4))
        |done[1]|
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      |ordered[1]|)
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4))
        |done[1]|
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      |ordered[1]|)
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4))
        |done[1]|
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      |ordered[1]|)))
; The ordered parts of a queue run in its order.
(define-fun |FifoPerTwin| () Bool
  (and
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4))
        |done[1]|
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      |ordered[1]|)
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4))
        |done[1]|
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      |ordered[1]|)
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4))
        |done[1]|
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      |ordered[1]|)
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4))
        |done[1]|
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4))
        |done[2]|
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      |ordered[1]|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Queuer.QueueWork(0)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle |normal.worklist.length| (_ bv2 4))
        (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (=>
      |guard of Queuer.QueueWork(0, refused)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (=>
      |guard of Queuer.QueueWork(0, pending)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (=>
      |guard of Queuer.QueueWork(1)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle |normal.worklist.length| (_ bv2 4))
        (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (=>
      |guard of Queuer.QueueWork(1, refused)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (=>
      |guard of Queuer.QueueWork(1, pending)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (=>
      |guard of Queuer.QueueWork(2)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle |normal.worklist.length| (_ bv2 4))
        (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (=>
      |guard of Queuer.QueueWork(2, refused)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (=>
      |guard of Queuer.QueueWork(2, pending)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (=>
      |guard of NormalHelper0.TakeNormal(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4))))
          (bvsub |normal.worklist.length| (_ bv1 4))
          |normal.worklist.length|)))
    (=>
      |guard of NormalHelper0.TakeNormal(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4))))
          (bvsub |normal.worklist.length| (_ bv1 4))
          |normal.worklist.length|)))
    (=>
      |guard of NormalHelper0.TakeNormal(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4))))
          (bvsub |normal.worklist.length| (_ bv1 4))
          |normal.worklist.length|)))
    (=> |guard of NormalHelper0.EndNormal| (bvsle (_ bv0 4) |index of NormalHelper0.EndNormal|))
    (=>
      |guard of NormalHelper0.OrderNormal(0)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (=>
      |guard of NormalHelper0.OrderNormal(1)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (=>
      |guard of NormalHelper0.OrderNormal(2)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (=>
      |guard of NormalHelper0.OrderNormal(none)|
      (bvsle (_ bv0 4) |index of NormalHelper0.OrderNormal(none)|))
    (=>
      |guard of NormalHelper1.TakeNormal(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4))))
          (bvsub |normal.worklist.length| (_ bv1 4))
          |normal.worklist.length|)))
    (=>
      |guard of NormalHelper1.TakeNormal(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4))))
          (bvsub |normal.worklist.length| (_ bv1 4))
          |normal.worklist.length|)))
    (=>
      |guard of NormalHelper1.TakeNormal(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4))))
          (bvsub |normal.worklist.length| (_ bv1 4))
          |normal.worklist.length|)))
    (=> |guard of NormalHelper1.EndNormal| (bvsle (_ bv0 4) |index of NormalHelper1.EndNormal|))
    (=>
      |guard of NormalHelper1.OrderNormal(0)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (=>
      |guard of NormalHelper1.OrderNormal(1)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (=>
      |guard of NormalHelper1.OrderNormal(2)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (=>
      |guard of NormalHelper1.OrderNormal(none)|
      (bvsle (_ bv0 4) |index of NormalHelper1.OrderNormal(none)|))
    (=>
      |guard of HighHelper0.TakeHigh(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv0 4))))
          (bvsub |high.worklist.length| (_ bv1 4))
          |high.worklist.length|)))
    (=>
      |guard of HighHelper0.TakeHigh(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv1 4))))
          (bvsub |high.worklist.length| (_ bv1 4))
          |high.worklist.length|)))
    (=>
      |guard of HighHelper0.TakeHigh(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv2 4))))
          (bvsub |high.worklist.length| (_ bv1 4))
          |high.worklist.length|)))
    (=> |guard of HighHelper0.EndHigh| (bvsle (_ bv0 4) |index of HighHelper0.EndHigh|))
    (=> |guard of HighHelper0.OrderHigh(0)| (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (=> |guard of HighHelper0.OrderHigh(1)| (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (=> |guard of HighHelper0.OrderHigh(2)| (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (=>
      |guard of HighHelper0.OrderHigh(none)|
      (bvsle (_ bv0 4) |index of HighHelper0.OrderHigh(none)|))
    (=>
      |guard of HighHelper1.TakeHigh(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv0 4))))
          (bvsub |high.worklist.length| (_ bv1 4))
          |high.worklist.length|)))
    (=>
      |guard of HighHelper1.TakeHigh(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv1 4))))
          (bvsub |high.worklist.length| (_ bv1 4))
          |high.worklist.length|)))
    (=>
      |guard of HighHelper1.TakeHigh(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv2 4))))
          (bvsub |high.worklist.length| (_ bv1 4))
          |high.worklist.length|)))
    (=> |guard of HighHelper1.EndHigh| (bvsle (_ bv0 4) |index of HighHelper1.EndHigh|))
    (=> |guard of HighHelper1.OrderHigh(0)| (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (=> |guard of HighHelper1.OrderHigh(1)| (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (=> |guard of HighHelper1.OrderHigh(2)| (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (=>
      |guard of HighHelper1.OrderHigh(none)|
      (bvsle (_ bv0 4) |index of HighHelper1.OrderHigh(none)|))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Queuer| |pc.Queuer.Done|)
      (or
        (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
        (= |pc.NormalHelper[0]| |pc.NormalHelper.Done|))
      (or
        (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
        (= |pc.NormalHelper[1]| |pc.NormalHelper.Done|))
      (or
        (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
        (= |pc.HighHelper[0]| |pc.HighHelper.Done|))
      (or
        (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
        (= |pc.HighHelper[1]| |pc.HighHelper.Done|)))
    |guard of Queuer.QueueWork(0)|
    |guard of Queuer.QueueWork(0, refused)|
    |guard of Queuer.QueueWork(0, pending)|
    |guard of Queuer.QueueWork(1)|
    |guard of Queuer.QueueWork(1, refused)|
    |guard of Queuer.QueueWork(1, pending)|
    |guard of Queuer.QueueWork(2)|
    |guard of Queuer.QueueWork(2, refused)|
    |guard of Queuer.QueueWork(2, pending)|
    |guard of NormalHelper0.TakeNormal(0)|
    |guard of NormalHelper0.TakeNormal(1)|
    |guard of NormalHelper0.TakeNormal(2)|
    |guard of NormalHelper0.RunNormal(0, no runs on)|
    |guard of NormalHelper0.RunNormal(0, runs on)|
    |guard of NormalHelper0.RunNormal(1)|
    |guard of NormalHelper0.RunNormal(2, no runs on)|
    |guard of NormalHelper0.RunNormal(2, runs on)|
    |guard of NormalHelper0.RunOnNormal|
    |guard of NormalHelper0.EndNormal|
    |guard of NormalHelper0.OrderNormal(0)|
    |guard of NormalHelper0.OrderNormal(1)|
    |guard of NormalHelper0.OrderNormal(2)|
    |guard of NormalHelper0.OrderNormal(none)|
    |guard of NormalHelper1.TakeNormal(0)|
    |guard of NormalHelper1.TakeNormal(1)|
    |guard of NormalHelper1.TakeNormal(2)|
    |guard of NormalHelper1.RunNormal(0, no runs on)|
    |guard of NormalHelper1.RunNormal(0, runs on)|
    |guard of NormalHelper1.RunNormal(1)|
    |guard of NormalHelper1.RunNormal(2, no runs on)|
    |guard of NormalHelper1.RunNormal(2, runs on)|
    |guard of NormalHelper1.RunOnNormal|
    |guard of NormalHelper1.EndNormal|
    |guard of NormalHelper1.OrderNormal(0)|
    |guard of NormalHelper1.OrderNormal(1)|
    |guard of NormalHelper1.OrderNormal(2)|
    |guard of NormalHelper1.OrderNormal(none)|
    |guard of HighHelper0.TakeHigh(0)|
    |guard of HighHelper0.TakeHigh(1)|
    |guard of HighHelper0.TakeHigh(2)|
    |guard of HighHelper0.EndHigh|
    |guard of HighHelper0.OrderHigh(0)|
    |guard of HighHelper0.OrderHigh(1)|
    |guard of HighHelper0.OrderHigh(2)|
    |guard of HighHelper0.OrderHigh(none)|
    |guard of HighHelper1.TakeHigh(0)|
    |guard of HighHelper1.TakeHigh(1)|
    |guard of HighHelper1.TakeHigh(2)|
    |guard of HighHelper1.EndHigh|
    |guard of HighHelper1.OrderHigh(0)|
    |guard of HighHelper1.OrderHigh(1)|
    |guard of HighHelper1.OrderHigh(2)|
    |guard of HighHelper1.OrderHigh(none)|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoQueueAfterDestroy| |GlobalFifo| |FifoPerTwin| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|normal.pool.current[0]| integer) (|normal.pool.current[1]| integer)
   (|normal.worklist.length| integer) (|normal.worklist[0]| integer)
   (|normal.worklist[1]| integer) (|normal.worklist[2]| integer)
   (|normal.acceptance| |Acceptance|) (|normal.flushPending[0]| Bool)
   (|normal.flushPending[1]| Bool) (|normal.flushPending[2]| Bool) (|normal.flushRunning[0]| Bool)
   (|normal.flushRunning[1]| Bool) (|normal.flushRunning[2]| Bool) (|normal.canceling[0]| Bool)
   (|normal.canceling[1]| Bool) (|normal.canceling[2]| Bool) (|high.pool.current[0]| integer)
   (|high.pool.current[1]| integer) (|high.worklist.length| integer) (|high.worklist[0]| integer)
   (|high.worklist[1]| integer) (|high.worklist[2]| integer) (|high.acceptance| |Acceptance|)
   (|high.flushPending[0]| Bool) (|high.flushPending[1]| Bool) (|high.flushPending[2]| Bool)
   (|high.flushRunning[0]| Bool) (|high.flushRunning[1]| Bool) (|high.flushRunning[2]| Bool)
   (|high.canceling[0]| Bool) (|high.canceling[1]| Bool) (|high.canceling[2]| Bool)
   (|normalList.length| integer) (|normalList[0]| integer) (|normalList[1]| integer)
   (|normalList[2]| integer) (|highList.length| integer) (|highList[0]| integer)
   (|highList[1]| integer) (|highList[2]| integer) (|done[0]| Bool) (|done[1]| Bool)
   (|done[2]| Bool) (|ordered[0]| Bool) (|ordered[1]| Bool) (|ordered[2]| Bool)
   (|pc.Queuer| |pc.Queuer|) (|pc.NormalHelper[0]| |pc.NormalHelper|)
   (|pc.NormalHelper[1]| |pc.NormalHelper|) (|pc.HighHelper[0]| |pc.HighHelper|)
   (|pc.HighHelper[1]| |pc.HighHelper|) (|Queuer.next| integer))
  Bool
  (and
    (types |normal.pool.current[0]| |normal.pool.current[1]| |normal.worklist.length|
       |normal.worklist[0]| |normal.worklist[1]| |normal.worklist[2]| |normal.acceptance|
       |normal.flushPending[0]| |normal.flushPending[1]| |normal.flushPending[2]|
       |normal.flushRunning[0]| |normal.flushRunning[1]| |normal.flushRunning[2]|
       |normal.canceling[0]| |normal.canceling[1]| |normal.canceling[2]| |high.pool.current[0]|
       |high.pool.current[1]| |high.worklist.length| |high.worklist[0]| |high.worklist[1]|
       |high.worklist[2]| |high.acceptance| |high.flushPending[0]| |high.flushPending[1]|
       |high.flushPending[2]| |high.flushRunning[0]| |high.flushRunning[1]| |high.flushRunning[2]|
       |high.canceling[0]| |high.canceling[1]| |high.canceling[2]| |normalList.length|
       |normalList[0]| |normalList[1]| |normalList[2]| |highList.length| |highList[0]|
       |highList[1]| |highList[2]| |done[0]| |done[1]| |done[2]| |ordered[0]| |ordered[1]|
       |ordered[2]| |pc.Queuer| |pc.NormalHelper[0]| |pc.NormalHelper[1]| |pc.HighHelper[0]|
       |pc.HighHelper[1]| |Queuer.next|)
    ; NothingButQueueing
    (and
      (not
        (or |normal.flushPending[0]| |normal.flushRunning[0]| |normal.flushPending[1]|
           |normal.flushRunning[1]| |normal.flushPending[2]| |normal.flushRunning[2]|))
      (not (or |normal.canceling[0]| |normal.canceling[1]| |normal.canceling[2]|))
      (= |normal.acceptance| |Acceptance.Everybody|)
      (not
        (or |high.flushPending[0]| |high.flushRunning[0]| |high.flushPending[1]|
           |high.flushRunning[1]| |high.flushPending[2]| |high.flushRunning[2]|))
      (not (or |high.canceling[0]| |high.canceling[1]| |high.canceling[2]|))
      (= |high.acceptance| |Acceptance.Everybody|))
    ; TakenInOrder
    (and
      (bvsle
        (_ bv0 4)
        (bvsub
          (bvadd
            (bvadd
              (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                (_ bv0 4))
              (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                (_ bv0 4)))
            (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
          |normal.worklist.length|))
      (=>
        (bvslt (_ bv0 4) |normal.worklist.length|)
        (or
          (and
            (= |normal.worklist[0]| (_ bv0 4))
            (=
              (bvsub
                (bvadd
                  (bvadd
                    (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                      (_ bv1 4)
                      (_ bv0 4))
                    (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                      (_ bv1 4)
                      (_ bv0 4)))
                  (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                |normal.worklist.length|)
              (_ bv0 4)))
          (and
            (= |normal.worklist[0]| (_ bv1 4))
            (=
              (bvsub
                (bvadd
                  (bvadd
                    (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                      (_ bv1 4)
                      (_ bv0 4))
                    (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                      (_ bv1 4)
                      (_ bv0 4)))
                  (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                |normal.worklist.length|)
              (_ bv1 4)))
          (and
            (= |normal.worklist[0]| (_ bv2 4))
            (=
              (bvsub
                (bvadd
                  (bvadd
                    (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                      (_ bv1 4)
                      (_ bv0 4))
                    (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                      (_ bv1 4)
                      (_ bv0 4)))
                  (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                |normal.worklist.length|)
              (_ bv2 4)))))
      (=>
        (bvslt (_ bv1 4) |normal.worklist.length|)
        (or
          (and
            (= |normal.worklist[1]| (_ bv0 4))
            (=
              (bvadd
                (bvsub
                  (bvadd
                    (bvadd
                      (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4))
                      (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4)))
                    (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                  |normal.worklist.length|)
                (_ bv1 4))
              (_ bv0 4)))
          (and
            (= |normal.worklist[1]| (_ bv1 4))
            (=
              (bvadd
                (bvsub
                  (bvadd
                    (bvadd
                      (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4))
                      (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4)))
                    (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                  |normal.worklist.length|)
                (_ bv1 4))
              (_ bv1 4)))
          (and
            (= |normal.worklist[1]| (_ bv2 4))
            (=
              (bvadd
                (bvsub
                  (bvadd
                    (bvadd
                      (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4))
                      (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4)))
                    (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                  |normal.worklist.length|)
                (_ bv1 4))
              (_ bv2 4)))))
      (=>
        (bvslt (_ bv2 4) |normal.worklist.length|)
        (or
          (and
            (= |normal.worklist[2]| (_ bv0 4))
            (=
              (bvadd
                (bvsub
                  (bvadd
                    (bvadd
                      (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4))
                      (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4)))
                    (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                  |normal.worklist.length|)
                (_ bv2 4))
              (_ bv0 4)))
          (and
            (= |normal.worklist[2]| (_ bv1 4))
            (=
              (bvadd
                (bvsub
                  (bvadd
                    (bvadd
                      (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4))
                      (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4)))
                    (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                  |normal.worklist.length|)
                (_ bv2 4))
              (_ bv1 4)))
          (and
            (= |normal.worklist[2]| (_ bv2 4))
            (=
              (bvadd
                (bvsub
                  (bvadd
                    (bvadd
                      (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4))
                      (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4)))
                    (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                  |normal.worklist.length|)
                (_ bv2 4))
              (_ bv2 4)))))
      (bvsle (_ bv0 4) (bvsub (_ bv0 4) |high.worklist.length|))
      (=> (bvslt (_ bv0 4) |high.worklist.length|) false)
      (=> (bvslt (_ bv1 4) |high.worklist.length|) false)
      (=> (bvslt (_ bv2 4) |high.worklist.length|) false))
    ; OrderedInOrder
    (and
      (bvsle
        (_ bv0 4)
        (bvsub
          (bvadd
            (bvadd
              (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                (_ bv0 4))
              (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                (_ bv0 4)))
            (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
          |normalList.length|))
      (=>
        (bvslt (_ bv0 4) |normalList.length|)
        (or
          (and
            (= |normalList[0]| (_ bv0 4))
            (=
              (bvsub
                (bvadd
                  (bvadd
                    (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                      (_ bv1 4)
                      (_ bv0 4))
                    (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                      (_ bv1 4)
                      (_ bv0 4)))
                  (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                |normalList.length|)
              (_ bv0 4)))
          (and
            (= |normalList[0]| (_ bv1 4))
            (=
              (bvsub
                (bvadd
                  (bvadd
                    (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                      (_ bv1 4)
                      (_ bv0 4))
                    (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                      (_ bv1 4)
                      (_ bv0 4)))
                  (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                |normalList.length|)
              (_ bv1 4)))
          (and
            (= |normalList[0]| (_ bv2 4))
            (=
              (bvsub
                (bvadd
                  (bvadd
                    (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                      (_ bv1 4)
                      (_ bv0 4))
                    (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                      (_ bv1 4)
                      (_ bv0 4)))
                  (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                |normalList.length|)
              (_ bv2 4)))))
      (=>
        (bvslt (_ bv1 4) |normalList.length|)
        (or
          (and
            (= |normalList[1]| (_ bv0 4))
            (=
              (bvadd
                (bvsub
                  (bvadd
                    (bvadd
                      (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4))
                      (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4)))
                    (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                  |normalList.length|)
                (_ bv1 4))
              (_ bv0 4)))
          (and
            (= |normalList[1]| (_ bv1 4))
            (=
              (bvadd
                (bvsub
                  (bvadd
                    (bvadd
                      (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4))
                      (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4)))
                    (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                  |normalList.length|)
                (_ bv1 4))
              (_ bv1 4)))
          (and
            (= |normalList[1]| (_ bv2 4))
            (=
              (bvadd
                (bvsub
                  (bvadd
                    (bvadd
                      (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4))
                      (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4)))
                    (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                  |normalList.length|)
                (_ bv1 4))
              (_ bv2 4)))))
      (=>
        (bvslt (_ bv2 4) |normalList.length|)
        (or
          (and
            (= |normalList[2]| (_ bv0 4))
            (=
              (bvadd
                (bvsub
                  (bvadd
                    (bvadd
                      (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4))
                      (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4)))
                    (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                  |normalList.length|)
                (_ bv2 4))
              (_ bv0 4)))
          (and
            (= |normalList[2]| (_ bv1 4))
            (=
              (bvadd
                (bvsub
                  (bvadd
                    (bvadd
                      (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4))
                      (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4)))
                    (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                  |normalList.length|)
                (_ bv2 4))
              (_ bv1 4)))
          (and
            (= |normalList[2]| (_ bv2 4))
            (=
              (bvadd
                (bvsub
                  (bvadd
                    (bvadd
                      (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4))
                      (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                        (_ bv1 4)
                        (_ bv0 4)))
                    (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                  |normalList.length|)
                (_ bv2 4))
              (_ bv2 4)))))
      (bvsle (_ bv0 4) (bvsub (_ bv0 4) |highList.length|))
      (=> (bvslt (_ bv0 4) |highList.length|) false)
      (=> (bvslt (_ bv1 4) |highList.length|) false)
      (=> (bvslt (_ bv2 4) |highList.length|) false))
    ; HelpersServe
    (and
      (not (= |pc.NormalHelper[0]| |pc.NormalHelper.Done|))
      (=
        (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
        (= |normal.pool.current[0]| (bvneg (_ bv1 4))))
      (not (= |pc.NormalHelper[1]| |pc.NormalHelper.Done|))
      (=
        (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
        (= |normal.pool.current[1]| (bvneg (_ bv1 4))))
      (not (= |pc.HighHelper[0]| |pc.HighHelper.Done|))
      (=
        (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
        (= |high.pool.current[0]| (bvneg (_ bv1 4))))
      (not (= |pc.HighHelper[1]| |pc.HighHelper.Done|))
      (=
        (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
        (= |high.pool.current[1]| (bvneg (_ bv1 4)))))
    ; OwnIsTaken
    (and
      (or
        (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
        (and
          (= |normal.pool.current[0]| (_ bv0 4))
          (bvslt
            (_ bv0 4)
            (bvsub
              (bvadd
                (bvadd
                  (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                    (_ bv1 4)
                    (_ bv0 4))
                  (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                    (_ bv1 4)
                    (_ bv0 4)))
                (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
              |normal.worklist.length|)))
        (and
          (= |normal.pool.current[0]| (_ bv1 4))
          (bvslt
            (_ bv1 4)
            (bvsub
              (bvadd
                (bvadd
                  (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                    (_ bv1 4)
                    (_ bv0 4))
                  (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                    (_ bv1 4)
                    (_ bv0 4)))
                (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
              |normal.worklist.length|)))
        (and
          (= |normal.pool.current[0]| (_ bv2 4))
          (bvslt
            (_ bv2 4)
            (bvsub
              (bvadd
                (bvadd
                  (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                    (_ bv1 4)
                    (_ bv0 4))
                  (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                    (_ bv1 4)
                    (_ bv0 4)))
                (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
              |normal.worklist.length|))))
      (or
        (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
        (and
          (= |normal.pool.current[1]| (_ bv0 4))
          (bvslt
            (_ bv0 4)
            (bvsub
              (bvadd
                (bvadd
                  (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                    (_ bv1 4)
                    (_ bv0 4))
                  (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                    (_ bv1 4)
                    (_ bv0 4)))
                (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
              |normal.worklist.length|)))
        (and
          (= |normal.pool.current[1]| (_ bv1 4))
          (bvslt
            (_ bv1 4)
            (bvsub
              (bvadd
                (bvadd
                  (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                    (_ bv1 4)
                    (_ bv0 4))
                  (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                    (_ bv1 4)
                    (_ bv0 4)))
                (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
              |normal.worklist.length|)))
        (and
          (= |normal.pool.current[1]| (_ bv2 4))
          (bvslt
            (_ bv2 4)
            (bvsub
              (bvadd
                (bvadd
                  (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                    (_ bv1 4)
                    (_ bv0 4))
                  (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                    (_ bv1 4)
                    (_ bv0 4)))
                (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
              |normal.worklist.length|))))
      (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
      (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|))
    ; DoneUntilOrdered
    (and
      (=
        (bvadd
          (bvadd
            (ite (and
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|))
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|))
                   (= |normal.pool.current[0]| (_ bv0 4))) (_ bv1 4)
              (_ bv0 4))
            (ite (and
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|))
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|))
                   (= |normal.pool.current[1]| (_ bv0 4))) (_ bv1 4)
              (_ bv0 4)))
          (ite |done[0]| (_ bv1 4) (_ bv0 4)))
        (ite (and
               (bvslt
                 (_ bv0 4)
                 (bvsub
                   (bvadd
                     (bvadd
                       (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                         (_ bv1 4)
                         (_ bv0 4))
                       (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                         (_ bv1 4)
                         (_ bv0 4)))
                     (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                   |normal.worklist.length|))
               (not
                 (bvslt
                   (_ bv0 4)
                   (bvsub
                     (bvadd
                       (bvadd
                         (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                           (_ bv1 4)
                           (_ bv0 4))
                         (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                           (_ bv1 4)
                           (_ bv0 4)))
                       (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                     |normalList.length|)))) (_ bv1 4)
          (_ bv0 4)))
      (=
        (bvadd
          (bvadd
            (ite (and
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|))
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|))
                   (= |normal.pool.current[0]| (_ bv1 4))) (_ bv1 4)
              (_ bv0 4))
            (ite (and
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|))
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|))
                   (= |normal.pool.current[1]| (_ bv1 4))) (_ bv1 4)
              (_ bv0 4)))
          (ite |done[1]| (_ bv1 4) (_ bv0 4)))
        (ite (and
               (bvslt
                 (_ bv1 4)
                 (bvsub
                   (bvadd
                     (bvadd
                       (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                         (_ bv1 4)
                         (_ bv0 4))
                       (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                         (_ bv1 4)
                         (_ bv0 4)))
                     (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                   |normal.worklist.length|))
               (not
                 (bvslt
                   (_ bv1 4)
                   (bvsub
                     (bvadd
                       (bvadd
                         (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                           (_ bv1 4)
                           (_ bv0 4))
                         (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                           (_ bv1 4)
                           (_ bv0 4)))
                       (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                     |normalList.length|)))) (_ bv1 4)
          (_ bv0 4)))
      (=
        (bvadd
          (bvadd
            (ite (and
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|))
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|))
                   (= |normal.pool.current[0]| (_ bv2 4))) (_ bv1 4)
              (_ bv0 4))
            (ite (and
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|))
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|))
                   (= |normal.pool.current[1]| (_ bv2 4))) (_ bv1 4)
              (_ bv0 4)))
          (ite |done[2]| (_ bv1 4) (_ bv0 4)))
        (ite (and
               (bvslt
                 (_ bv2 4)
                 (bvsub
                   (bvadd
                     (bvadd
                       (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                         (_ bv1 4)
                         (_ bv0 4))
                       (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                         (_ bv1 4)
                         (_ bv0 4)))
                     (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                   |normal.worklist.length|))
               (not
                 (bvslt
                   (_ bv2 4)
                   (bvsub
                     (bvadd
                       (bvadd
                         (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                           (_ bv1 4)
                           (_ bv0 4))
                         (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|))
                           (_ bv1 4)
                           (_ bv0 4)))
                       (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
                     |normalList.length|)))) (_ bv1 4)
          (_ bv0 4))))
    ; OrderedOnceTaken
    (and
      (=
        |ordered[0]|
        (bvslt
          (_ bv0 4)
          (bvsub
            (bvadd
              (bvadd
                (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4))
                (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4)))
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
            |normalList.length|)))
      (=>
        (bvslt
          (_ bv0 4)
          (bvsub
            (bvadd
              (bvadd
                (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4))
                (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4)))
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
            |normalList.length|))
        (bvslt
          (_ bv0 4)
          (bvsub
            (bvadd
              (bvadd
                (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4))
                (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4)))
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
            |normal.worklist.length|)))
      (=
        |ordered[1]|
        (bvslt
          (_ bv1 4)
          (bvsub
            (bvadd
              (bvadd
                (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4))
                (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4)))
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
            |normalList.length|)))
      (=>
        (bvslt
          (_ bv1 4)
          (bvsub
            (bvadd
              (bvadd
                (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4))
                (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4)))
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
            |normalList.length|))
        (bvslt
          (_ bv1 4)
          (bvsub
            (bvadd
              (bvadd
                (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4))
                (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4)))
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
            |normal.worklist.length|)))
      (=
        |ordered[2]|
        (bvslt
          (_ bv2 4)
          (bvsub
            (bvadd
              (bvadd
                (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4))
                (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4)))
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
            |normalList.length|)))
      (=>
        (bvslt
          (_ bv2 4)
          (bvsub
            (bvadd
              (bvadd
                (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4))
                (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4)))
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
            |normalList.length|))
        (bvslt
          (_ bv2 4)
          (bvsub
            (bvadd
              (bvadd
                (ite (or (bvslt (_ bv0 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4))
                (ite (or (bvslt (_ bv1 4) |Queuer.next|) (= |pc.Queuer| |pc.Queuer.Done|)) (_ bv1 4)
                  (_ bv0 4)))
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv1 4) (_ bv0 4)))
            |normal.worklist.length|))))
    ; NoQueueAfterDestroy
    (and
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv0 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
              (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
              (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))))
          (not |normal.canceling[0]|)
          (not (= |normal.acceptance| |Acceptance.Everybody|))
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
            (_ bv2 4)))
        false)
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv1 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
              (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
              (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))))
          (not |normal.canceling[1]|)
          (not (= |normal.acceptance| |Acceptance.Everybody|))
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
            (_ bv2 4)))
        false)
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv2 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
              (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
              (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))))
          (not |normal.canceling[2]|)
          (not (= |normal.acceptance| |Acceptance.Everybody|))
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
            (_ bv2 4)))
        false))
    ; GlobalFifo
    (and
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4))
          |done[1]|
          (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
        |ordered[1]|)
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4))
          |done[1]|
          (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
        |ordered[1]|)
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4))
          |done[1]|
          (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
        |ordered[1]|)
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4))
          |done[1]|
          (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
        |ordered[1]|))
    ; GlobalFifo
    (and
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4))
          |done[1]|
          (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
        |ordered[1]|)
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4))
          |done[1]|
          (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
        |ordered[1]|)
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4))
          |done[1]|
          (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
        |ordered[1]|)
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4))
          |done[1]|
          (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4))
          |done[2]|
          (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
        |ordered[1]|))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv0 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
              (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
              (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))))
          (not |normal.canceling[0]|)
          (= |normal.acceptance| |Acceptance.Everybody|))
        (and
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
          (bvsle |normal.worklist.length| (_ bv2 4))
          (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
            (_ bv2 4))))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv0 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
              (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
              (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))))
          (not |normal.canceling[0]|)
          (not (= |normal.acceptance| |Acceptance.Everybody|)))
        (and
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
            (_ bv2 4))))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv0 4))
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))
            |normal.canceling[0]|))
        (and
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
            (_ bv2 4))))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv1 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
              (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
              (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))))
          (not |normal.canceling[1]|)
          (= |normal.acceptance| |Acceptance.Everybody|))
        (and
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
          (bvsle |normal.worklist.length| (_ bv2 4))
          (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
            (_ bv2 4))))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv1 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
              (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
              (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))))
          (not |normal.canceling[1]|)
          (not (= |normal.acceptance| |Acceptance.Everybody|)))
        (and
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
            (_ bv2 4))))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv1 4))
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))
            |normal.canceling[1]|))
        (and
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
            (_ bv2 4))))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv2 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
              (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
              (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))))
          (not |normal.canceling[2]|)
          (= |normal.acceptance| |Acceptance.Everybody|))
        (and
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
          (bvsle |normal.worklist.length| (_ bv2 4))
          (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
            (_ bv2 4))))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv2 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
              (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
              (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))))
          (not |normal.canceling[2]|)
          (not (= |normal.acceptance| |Acceptance.Everybody|)))
        (and
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
            (_ bv2 4))))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv2 4))
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))
            |normal.canceling[2]|))
        (and
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
            (_ bv2 4))))
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |normal.worklist.length|)
              (= |normal.worklist[1]| (_ bv0 4))
              (or
                (= |normal.pool.current[0]| |normal.worklist[0]|)
                (= |normal.pool.current[1]| |normal.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |normal.worklist.length|)
              (= |normal.worklist[2]| (_ bv0 4))
              (or
                (= |normal.pool.current[0]| |normal.worklist[0]|)
                (= |normal.pool.current[1]| |normal.worklist[0]|))
              (or
                (= |normal.pool.current[0]| |normal.worklist[1]|)
                (= |normal.pool.current[1]| |normal.worklist[1]|))))
          (not (or (= |normal.pool.current[0]| (_ bv0 4)) (= |normal.pool.current[1]| (_ bv0 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv2 4) |normal.worklist.length|)
                   (= |normal.worklist[2]| (_ bv0 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
            |normal.worklist.length|)))
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |normal.worklist.length|)
              (= |normal.worklist[1]| (_ bv1 4))
              (or
                (= |normal.pool.current[0]| |normal.worklist[0]|)
                (= |normal.pool.current[1]| |normal.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |normal.worklist.length|)
              (= |normal.worklist[2]| (_ bv1 4))
              (or
                (= |normal.pool.current[0]| |normal.worklist[0]|)
                (= |normal.pool.current[1]| |normal.worklist[0]|))
              (or
                (= |normal.pool.current[0]| |normal.worklist[1]|)
                (= |normal.pool.current[1]| |normal.worklist[1]|))))
          (not (or (= |normal.pool.current[0]| (_ bv1 4)) (= |normal.pool.current[1]| (_ bv1 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv2 4) |normal.worklist.length|)
                   (= |normal.worklist[2]| (_ bv1 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
            |normal.worklist.length|)))
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |normal.worklist.length|)
              (= |normal.worklist[1]| (_ bv2 4))
              (or
                (= |normal.pool.current[0]| |normal.worklist[0]|)
                (= |normal.pool.current[1]| |normal.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |normal.worklist.length|)
              (= |normal.worklist[2]| (_ bv2 4))
              (or
                (= |normal.pool.current[0]| |normal.worklist[0]|)
                (= |normal.pool.current[1]| |normal.worklist[0]|))
              (or
                (= |normal.pool.current[0]| |normal.worklist[1]|)
                (= |normal.pool.current[1]| |normal.worklist[1]|))))
          (not (or (= |normal.pool.current[0]| (_ bv2 4)) (= |normal.pool.current[1]| (_ bv2 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
                 (and
                   (bvslt (_ bv2 4) |normal.worklist.length|)
                   (= |normal.worklist[2]| (_ bv2 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
            |normal.worklist.length|)))
      (=>
        (= |pc.NormalHelper[0]| |pc.NormalHelper.EndNormal|)
        (bvsle (_ bv0 4) |normal.pool.current[0]|))
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv0 4))
          |done[0]|)
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4))
          |done[1]|)
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4))
          |done[2]|)
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (not
            (or
              (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv0 4)) |done[0]|)
              (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv1 4)) |done[1]|)
              (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv2 4)) |done[2]|))))
        (bvsle (_ bv0 4) |normal.pool.current[0]|))
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |normal.worklist.length|)
              (= |normal.worklist[1]| (_ bv0 4))
              (or
                (= |normal.pool.current[0]| |normal.worklist[0]|)
                (= |normal.pool.current[1]| |normal.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |normal.worklist.length|)
              (= |normal.worklist[2]| (_ bv0 4))
              (or
                (= |normal.pool.current[0]| |normal.worklist[0]|)
                (= |normal.pool.current[1]| |normal.worklist[0]|))
              (or
                (= |normal.pool.current[0]| |normal.worklist[1]|)
                (= |normal.pool.current[1]| |normal.worklist[1]|))))
          (not (or (= |normal.pool.current[0]| (_ bv0 4)) (= |normal.pool.current[1]| (_ bv0 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv2 4) |normal.worklist.length|)
                   (= |normal.worklist[2]| (_ bv0 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
            |normal.worklist.length|)))
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |normal.worklist.length|)
              (= |normal.worklist[1]| (_ bv1 4))
              (or
                (= |normal.pool.current[0]| |normal.worklist[0]|)
                (= |normal.pool.current[1]| |normal.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |normal.worklist.length|)
              (= |normal.worklist[2]| (_ bv1 4))
              (or
                (= |normal.pool.current[0]| |normal.worklist[0]|)
                (= |normal.pool.current[1]| |normal.worklist[0]|))
              (or
                (= |normal.pool.current[0]| |normal.worklist[1]|)
                (= |normal.pool.current[1]| |normal.worklist[1]|))))
          (not (or (= |normal.pool.current[0]| (_ bv1 4)) (= |normal.pool.current[1]| (_ bv1 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv2 4) |normal.worklist.length|)
                   (= |normal.worklist[2]| (_ bv1 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
            |normal.worklist.length|)))
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |normal.worklist.length|)
              (= |normal.worklist[1]| (_ bv2 4))
              (or
                (= |normal.pool.current[0]| |normal.worklist[0]|)
                (= |normal.pool.current[1]| |normal.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |normal.worklist.length|)
              (= |normal.worklist[2]| (_ bv2 4))
              (or
                (= |normal.pool.current[0]| |normal.worklist[0]|)
                (= |normal.pool.current[1]| |normal.worklist[0]|))
              (or
                (= |normal.pool.current[0]| |normal.worklist[1]|)
                (= |normal.pool.current[1]| |normal.worklist[1]|))))
          (not (or (= |normal.pool.current[0]| (_ bv2 4)) (= |normal.pool.current[1]| (_ bv2 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
                 (and
                   (bvslt (_ bv2 4) |normal.worklist.length|)
                   (= |normal.worklist[2]| (_ bv2 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
            |normal.worklist.length|)))
      (=>
        (= |pc.NormalHelper[1]| |pc.NormalHelper.EndNormal|)
        (bvsle (_ bv0 4) |normal.pool.current[1]|))
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv0 4))
          |done[0]|)
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4))
          |done[1]|)
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4))
          |done[2]|)
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (not
            (or
              (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv0 4)) |done[0]|)
              (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv1 4)) |done[1]|)
              (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv2 4)) |done[2]|))))
        (bvsle (_ bv0 4) |normal.pool.current[1]|))
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
          (or
            (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |high.worklist.length|)
              (= |high.worklist[1]| (_ bv0 4))
              (or
                (= |high.pool.current[0]| |high.worklist[0]|)
                (= |high.pool.current[1]| |high.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |high.worklist.length|)
              (= |high.worklist[2]| (_ bv0 4))
              (or
                (= |high.pool.current[0]| |high.worklist[0]|)
                (= |high.pool.current[1]| |high.worklist[0]|))
              (or
                (= |high.pool.current[0]| |high.worklist[1]|)
                (= |high.pool.current[1]| |high.worklist[1]|))))
          (not (or (= |high.pool.current[0]| (_ bv0 4)) (= |high.pool.current[1]| (_ bv0 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv0 4))))
            (bvsub |high.worklist.length| (_ bv1 4))
            |high.worklist.length|)))
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
          (or
            (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |high.worklist.length|)
              (= |high.worklist[1]| (_ bv1 4))
              (or
                (= |high.pool.current[0]| |high.worklist[0]|)
                (= |high.pool.current[1]| |high.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |high.worklist.length|)
              (= |high.worklist[2]| (_ bv1 4))
              (or
                (= |high.pool.current[0]| |high.worklist[0]|)
                (= |high.pool.current[1]| |high.worklist[0]|))
              (or
                (= |high.pool.current[0]| |high.worklist[1]|)
                (= |high.pool.current[1]| |high.worklist[1]|))))
          (not (or (= |high.pool.current[0]| (_ bv1 4)) (= |high.pool.current[1]| (_ bv1 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv1 4))))
            (bvsub |high.worklist.length| (_ bv1 4))
            |high.worklist.length|)))
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
          (or
            (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |high.worklist.length|)
              (= |high.worklist[1]| (_ bv2 4))
              (or
                (= |high.pool.current[0]| |high.worklist[0]|)
                (= |high.pool.current[1]| |high.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |high.worklist.length|)
              (= |high.worklist[2]| (_ bv2 4))
              (or
                (= |high.pool.current[0]| |high.worklist[0]|)
                (= |high.pool.current[1]| |high.worklist[0]|))
              (or
                (= |high.pool.current[0]| |high.worklist[1]|)
                (= |high.pool.current[1]| |high.worklist[1]|))))
          (not (or (= |high.pool.current[0]| (_ bv2 4)) (= |high.pool.current[1]| (_ bv2 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv2 4))))
            (bvsub |high.worklist.length| (_ bv1 4))
            |high.worklist.length|)))
      (=> (= |pc.HighHelper[0]| |pc.HighHelper.EndHigh|) (bvsle (_ bv0 4) |high.pool.current[0]|))
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv0 4))
          |done[0]|)
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4))
          |done[1]|)
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4))
          |done[2]|)
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (not
            (or
              (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv0 4)) |done[0]|)
              (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv1 4)) |done[1]|)
              (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv2 4)) |done[2]|))))
        (bvsle (_ bv0 4) |high.pool.current[0]|))
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
          (or
            (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |high.worklist.length|)
              (= |high.worklist[1]| (_ bv0 4))
              (or
                (= |high.pool.current[0]| |high.worklist[0]|)
                (= |high.pool.current[1]| |high.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |high.worklist.length|)
              (= |high.worklist[2]| (_ bv0 4))
              (or
                (= |high.pool.current[0]| |high.worklist[0]|)
                (= |high.pool.current[1]| |high.worklist[0]|))
              (or
                (= |high.pool.current[0]| |high.worklist[1]|)
                (= |high.pool.current[1]| |high.worklist[1]|))))
          (not (or (= |high.pool.current[0]| (_ bv0 4)) (= |high.pool.current[1]| (_ bv0 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv0 4))))
            (bvsub |high.worklist.length| (_ bv1 4))
            |high.worklist.length|)))
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
          (or
            (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |high.worklist.length|)
              (= |high.worklist[1]| (_ bv1 4))
              (or
                (= |high.pool.current[0]| |high.worklist[0]|)
                (= |high.pool.current[1]| |high.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |high.worklist.length|)
              (= |high.worklist[2]| (_ bv1 4))
              (or
                (= |high.pool.current[0]| |high.worklist[0]|)
                (= |high.pool.current[1]| |high.worklist[0]|))
              (or
                (= |high.pool.current[0]| |high.worklist[1]|)
                (= |high.pool.current[1]| |high.worklist[1]|))))
          (not (or (= |high.pool.current[0]| (_ bv1 4)) (= |high.pool.current[1]| (_ bv1 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv1 4))))
            (bvsub |high.worklist.length| (_ bv1 4))
            |high.worklist.length|)))
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
          (or
            (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |high.worklist.length|)
              (= |high.worklist[1]| (_ bv2 4))
              (or
                (= |high.pool.current[0]| |high.worklist[0]|)
                (= |high.pool.current[1]| |high.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |high.worklist.length|)
              (= |high.worklist[2]| (_ bv2 4))
              (or
                (= |high.pool.current[0]| |high.worklist[0]|)
                (= |high.pool.current[1]| |high.worklist[0]|))
              (or
                (= |high.pool.current[0]| |high.worklist[1]|)
                (= |high.pool.current[1]| |high.worklist[1]|))))
          (not (or (= |high.pool.current[0]| (_ bv2 4)) (= |high.pool.current[1]| (_ bv2 4)))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv2 4))))
            (bvsub |high.worklist.length| (_ bv1 4))
            |high.worklist.length|)))
      (=> (= |pc.HighHelper[1]| |pc.HighHelper.EndHigh|) (bvsle (_ bv0 4) |high.pool.current[1]|))
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv0 4))
          |done[0]|)
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4))
          |done[1]|)
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4))
          |done[2]|)
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (not
            (or
              (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv0 4)) |done[0]|)
              (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv1 4)) |done[1]|)
              (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv2 4)) |done[2]|))))
        (bvsle (_ bv0 4) |high.pool.current[1]|)))
    ; NoDeadlock
    (or
      (and
        (= |pc.Queuer| |pc.Queuer.Done|)
        (or
          (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
          (= |pc.NormalHelper[0]| |pc.NormalHelper.Done|))
        (or
          (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
          (= |pc.NormalHelper[1]| |pc.NormalHelper.Done|))
        (or
          (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
          (= |pc.HighHelper[0]| |pc.HighHelper.Done|))
        (or
          (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
          (= |pc.HighHelper[1]| |pc.HighHelper.Done|)))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv0 4))
        (not
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))))
        (not |normal.canceling[0]|)
        (= |normal.acceptance| |Acceptance.Everybody|))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv0 4))
        (not
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))))
        (not |normal.canceling[0]|)
        (not (= |normal.acceptance| |Acceptance.Everybody|)))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv0 4))
        (or
          (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
          (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
          (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))
          |normal.canceling[0]|))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv1 4))
        (not
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))))
        (not |normal.canceling[1]|)
        (= |normal.acceptance| |Acceptance.Everybody|))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv1 4))
        (not
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))))
        (not |normal.canceling[1]|)
        (not (= |normal.acceptance| |Acceptance.Everybody|)))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv1 4))
        (or
          (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
          (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
          (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))
          |normal.canceling[1]|))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv2 4))
        (not
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))))
        (not |normal.canceling[2]|)
        (= |normal.acceptance| |Acceptance.Everybody|))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv2 4))
        (not
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))))
        (not |normal.canceling[2]|)
        (not (= |normal.acceptance| |Acceptance.Everybody|)))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv2 4))
        (or
          (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
          (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
          (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))
          |normal.canceling[2]|))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
        (or
          (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |normal.worklist.length|)
            (= |normal.worklist[1]| (_ bv0 4))
            (or
              (= |normal.pool.current[0]| |normal.worklist[0]|)
              (= |normal.pool.current[1]| |normal.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |normal.worklist.length|)
            (= |normal.worklist[2]| (_ bv0 4))
            (or
              (= |normal.pool.current[0]| |normal.worklist[0]|)
              (= |normal.pool.current[1]| |normal.worklist[0]|))
            (or
              (= |normal.pool.current[0]| |normal.worklist[1]|)
              (= |normal.pool.current[1]| |normal.worklist[1]|))))
        (not (or (= |normal.pool.current[0]| (_ bv0 4)) (= |normal.pool.current[1]| (_ bv0 4)))))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
        (or
          (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |normal.worklist.length|)
            (= |normal.worklist[1]| (_ bv1 4))
            (or
              (= |normal.pool.current[0]| |normal.worklist[0]|)
              (= |normal.pool.current[1]| |normal.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |normal.worklist.length|)
            (= |normal.worklist[2]| (_ bv1 4))
            (or
              (= |normal.pool.current[0]| |normal.worklist[0]|)
              (= |normal.pool.current[1]| |normal.worklist[0]|))
            (or
              (= |normal.pool.current[0]| |normal.worklist[1]|)
              (= |normal.pool.current[1]| |normal.worklist[1]|))))
        (not (or (= |normal.pool.current[0]| (_ bv1 4)) (= |normal.pool.current[1]| (_ bv1 4)))))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
        (or
          (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
          (and
            (bvslt (_ bv1 4) |normal.worklist.length|)
            (= |normal.worklist[1]| (_ bv2 4))
            (or
              (= |normal.pool.current[0]| |normal.worklist[0]|)
              (= |normal.pool.current[1]| |normal.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |normal.worklist.length|)
            (= |normal.worklist[2]| (_ bv2 4))
            (or
              (= |normal.pool.current[0]| |normal.worklist[0]|)
              (= |normal.pool.current[1]| |normal.worklist[0]|))
            (or
              (= |normal.pool.current[0]| |normal.worklist[1]|)
              (= |normal.pool.current[1]| |normal.worklist[1]|))))
        (not (or (= |normal.pool.current[0]| (_ bv2 4)) (= |normal.pool.current[1]| (_ bv2 4)))))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|)
        (= |normal.pool.current[0]| (_ bv0 4)))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|)
        (= |normal.pool.current[0]| (_ bv0 4)))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|)
        (= |normal.pool.current[0]| (_ bv1 4)))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|)
        (= |normal.pool.current[0]| (_ bv2 4)))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|)
        (= |normal.pool.current[0]| (_ bv2 4)))
      (= |pc.NormalHelper[0]| |pc.NormalHelper.RunOnNormal|)
      (= |pc.NormalHelper[0]| |pc.NormalHelper.EndNormal|)
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv0 4))
        |done[0]|)
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4))
        |done[1]|)
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4))
        |done[2]|)
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (not
          (or
            (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv0 4)) |done[0]|)
            (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv1 4)) |done[1]|)
            (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv2 4)) |done[2]|))))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
        (or
          (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |normal.worklist.length|)
            (= |normal.worklist[1]| (_ bv0 4))
            (or
              (= |normal.pool.current[0]| |normal.worklist[0]|)
              (= |normal.pool.current[1]| |normal.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |normal.worklist.length|)
            (= |normal.worklist[2]| (_ bv0 4))
            (or
              (= |normal.pool.current[0]| |normal.worklist[0]|)
              (= |normal.pool.current[1]| |normal.worklist[0]|))
            (or
              (= |normal.pool.current[0]| |normal.worklist[1]|)
              (= |normal.pool.current[1]| |normal.worklist[1]|))))
        (not (or (= |normal.pool.current[0]| (_ bv0 4)) (= |normal.pool.current[1]| (_ bv0 4)))))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
        (or
          (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |normal.worklist.length|)
            (= |normal.worklist[1]| (_ bv1 4))
            (or
              (= |normal.pool.current[0]| |normal.worklist[0]|)
              (= |normal.pool.current[1]| |normal.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |normal.worklist.length|)
            (= |normal.worklist[2]| (_ bv1 4))
            (or
              (= |normal.pool.current[0]| |normal.worklist[0]|)
              (= |normal.pool.current[1]| |normal.worklist[0]|))
            (or
              (= |normal.pool.current[0]| |normal.worklist[1]|)
              (= |normal.pool.current[1]| |normal.worklist[1]|))))
        (not (or (= |normal.pool.current[0]| (_ bv1 4)) (= |normal.pool.current[1]| (_ bv1 4)))))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
        (or
          (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
          (and
            (bvslt (_ bv1 4) |normal.worklist.length|)
            (= |normal.worklist[1]| (_ bv2 4))
            (or
              (= |normal.pool.current[0]| |normal.worklist[0]|)
              (= |normal.pool.current[1]| |normal.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |normal.worklist.length|)
            (= |normal.worklist[2]| (_ bv2 4))
            (or
              (= |normal.pool.current[0]| |normal.worklist[0]|)
              (= |normal.pool.current[1]| |normal.worklist[0]|))
            (or
              (= |normal.pool.current[0]| |normal.worklist[1]|)
              (= |normal.pool.current[1]| |normal.worklist[1]|))))
        (not (or (= |normal.pool.current[0]| (_ bv2 4)) (= |normal.pool.current[1]| (_ bv2 4)))))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|)
        (= |normal.pool.current[1]| (_ bv0 4)))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|)
        (= |normal.pool.current[1]| (_ bv0 4)))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|)
        (= |normal.pool.current[1]| (_ bv1 4)))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|)
        (= |normal.pool.current[1]| (_ bv2 4)))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|)
        (= |normal.pool.current[1]| (_ bv2 4)))
      (= |pc.NormalHelper[1]| |pc.NormalHelper.RunOnNormal|)
      (= |pc.NormalHelper[1]| |pc.NormalHelper.EndNormal|)
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv0 4))
        |done[0]|)
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4))
        |done[1]|)
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4))
        |done[2]|)
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (not
          (or
            (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv0 4)) |done[0]|)
            (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv1 4)) |done[1]|)
            (and (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv2 4)) |done[2]|))))
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
        (or
          (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |high.worklist.length|)
            (= |high.worklist[1]| (_ bv0 4))
            (or
              (= |high.pool.current[0]| |high.worklist[0]|)
              (= |high.pool.current[1]| |high.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |high.worklist.length|)
            (= |high.worklist[2]| (_ bv0 4))
            (or
              (= |high.pool.current[0]| |high.worklist[0]|)
              (= |high.pool.current[1]| |high.worklist[0]|))
            (or
              (= |high.pool.current[0]| |high.worklist[1]|)
              (= |high.pool.current[1]| |high.worklist[1]|))))
        (not (or (= |high.pool.current[0]| (_ bv0 4)) (= |high.pool.current[1]| (_ bv0 4)))))
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
        (or
          (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |high.worklist.length|)
            (= |high.worklist[1]| (_ bv1 4))
            (or
              (= |high.pool.current[0]| |high.worklist[0]|)
              (= |high.pool.current[1]| |high.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |high.worklist.length|)
            (= |high.worklist[2]| (_ bv1 4))
            (or
              (= |high.pool.current[0]| |high.worklist[0]|)
              (= |high.pool.current[1]| |high.worklist[0]|))
            (or
              (= |high.pool.current[0]| |high.worklist[1]|)
              (= |high.pool.current[1]| |high.worklist[1]|))))
        (not (or (= |high.pool.current[0]| (_ bv1 4)) (= |high.pool.current[1]| (_ bv1 4)))))
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
        (or
          (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
          (and
            (bvslt (_ bv1 4) |high.worklist.length|)
            (= |high.worklist[1]| (_ bv2 4))
            (or
              (= |high.pool.current[0]| |high.worklist[0]|)
              (= |high.pool.current[1]| |high.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |high.worklist.length|)
            (= |high.worklist[2]| (_ bv2 4))
            (or
              (= |high.pool.current[0]| |high.worklist[0]|)
              (= |high.pool.current[1]| |high.worklist[0]|))
            (or
              (= |high.pool.current[0]| |high.worklist[1]|)
              (= |high.pool.current[1]| |high.worklist[1]|))))
        (not (or (= |high.pool.current[0]| (_ bv2 4)) (= |high.pool.current[1]| (_ bv2 4)))))
      (= |pc.HighHelper[0]| |pc.HighHelper.EndHigh|)
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv0 4))
        |done[0]|)
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4))
        |done[1]|)
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4))
        |done[2]|)
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (not
          (or
            (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv0 4)) |done[0]|)
            (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv1 4)) |done[1]|)
            (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv2 4)) |done[2]|))))
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
        (or
          (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |high.worklist.length|)
            (= |high.worklist[1]| (_ bv0 4))
            (or
              (= |high.pool.current[0]| |high.worklist[0]|)
              (= |high.pool.current[1]| |high.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |high.worklist.length|)
            (= |high.worklist[2]| (_ bv0 4))
            (or
              (= |high.pool.current[0]| |high.worklist[0]|)
              (= |high.pool.current[1]| |high.worklist[0]|))
            (or
              (= |high.pool.current[0]| |high.worklist[1]|)
              (= |high.pool.current[1]| |high.worklist[1]|))))
        (not (or (= |high.pool.current[0]| (_ bv0 4)) (= |high.pool.current[1]| (_ bv0 4)))))
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
        (or
          (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |high.worklist.length|)
            (= |high.worklist[1]| (_ bv1 4))
            (or
              (= |high.pool.current[0]| |high.worklist[0]|)
              (= |high.pool.current[1]| |high.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |high.worklist.length|)
            (= |high.worklist[2]| (_ bv1 4))
            (or
              (= |high.pool.current[0]| |high.worklist[0]|)
              (= |high.pool.current[1]| |high.worklist[0]|))
            (or
              (= |high.pool.current[0]| |high.worklist[1]|)
              (= |high.pool.current[1]| |high.worklist[1]|))))
        (not (or (= |high.pool.current[0]| (_ bv1 4)) (= |high.pool.current[1]| (_ bv1 4)))))
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
        (or
          (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
          (and
            (bvslt (_ bv1 4) |high.worklist.length|)
            (= |high.worklist[1]| (_ bv2 4))
            (or
              (= |high.pool.current[0]| |high.worklist[0]|)
              (= |high.pool.current[1]| |high.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |high.worklist.length|)
            (= |high.worklist[2]| (_ bv2 4))
            (or
              (= |high.pool.current[0]| |high.worklist[0]|)
              (= |high.pool.current[1]| |high.worklist[0]|))
            (or
              (= |high.pool.current[0]| |high.worklist[1]|)
              (= |high.pool.current[1]| |high.worklist[1]|))))
        (not (or (= |high.pool.current[0]| (_ bv2 4)) (= |high.pool.current[1]| (_ bv2 4)))))
      (= |pc.HighHelper[1]| |pc.HighHelper.EndHigh|)
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv0 4))
        |done[0]|)
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4))
        |done[1]|)
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4))
        |done[2]|)
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (not
          (or
            (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv0 4)) |done[0]|)
            (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv1 4)) |done[1]|)
            (and (bvslt (_ bv0 4) |highList.length|) (= |highList[0]| (_ bv2 4)) |done[2]|)))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |normal.pool.current[0]| |normal.pool.current[1]| |normal.worklist.length|
       |normal.worklist[0]| |normal.worklist[1]| |normal.worklist[2]| |normal.acceptance|
       |normal.flushPending[0]| |normal.flushPending[1]| |normal.flushPending[2]|
       |normal.flushRunning[0]| |normal.flushRunning[1]| |normal.flushRunning[2]|
       |normal.canceling[0]| |normal.canceling[1]| |normal.canceling[2]| |high.pool.current[0]|
       |high.pool.current[1]| |high.worklist.length| |high.worklist[0]| |high.worklist[1]|
       |high.worklist[2]| |high.acceptance| |high.flushPending[0]| |high.flushPending[1]|
       |high.flushPending[2]| |high.flushRunning[0]| |high.flushRunning[1]| |high.flushRunning[2]|
       |high.canceling[0]| |high.canceling[1]| |high.canceling[2]| |normalList.length|
       |normalList[0]| |normalList[1]| |normalList[2]| |highList.length| |highList[0]|
       |highList[1]| |highList[2]| |done[0]| |done[1]| |done[2]| |ordered[0]| |ordered[1]|
       |ordered[2]| |pc.Queuer| |pc.NormalHelper[0]| |pc.NormalHelper[1]| |pc.HighHelper[0]|
       |pc.HighHelper[1]| |Queuer.next|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |normal.pool.current[0]| |normal.pool.current[1]| |normal.worklist.length|
     |normal.worklist[0]| |normal.worklist[1]| |normal.worklist[2]| |normal.acceptance|
     |normal.flushPending[0]| |normal.flushPending[1]| |normal.flushPending[2]|
     |normal.flushRunning[0]| |normal.flushRunning[1]| |normal.flushRunning[2]|
     |normal.canceling[0]| |normal.canceling[1]| |normal.canceling[2]| |high.pool.current[0]|
     |high.pool.current[1]| |high.worklist.length| |high.worklist[0]| |high.worklist[1]|
     |high.worklist[2]| |high.acceptance| |high.flushPending[0]| |high.flushPending[1]|
     |high.flushPending[2]| |high.flushRunning[0]| |high.flushRunning[1]| |high.flushRunning[2]|
     |high.canceling[0]| |high.canceling[1]| |high.canceling[2]| |normalList.length|
     |normalList[0]| |normalList[1]| |normalList[2]| |highList.length| |highList[0]| |highList[1]|
     |highList[2]| |done[0]| |done[1]| |done[2]| |ordered[0]| |ordered[1]| |ordered[2]|
     |pc.Queuer| |pc.NormalHelper[0]| |pc.NormalHelper[1]| |pc.HighHelper[0]| |pc.HighHelper[1]|
     |Queuer.next|))
(assert step)
(assert
  (not
    (invariant |normal.pool.current[0]'| |normal.pool.current[1]'| |normal.worklist.length'|
       |normal.worklist[0]'| |normal.worklist[1]'| |normal.worklist[2]'| |normal.acceptance'|
       |normal.flushPending[0]'| |normal.flushPending[1]'| |normal.flushPending[2]'|
       |normal.flushRunning[0]'| |normal.flushRunning[1]'| |normal.flushRunning[2]'|
       |normal.canceling[0]'| |normal.canceling[1]'| |normal.canceling[2]'|
       |high.pool.current[0]'| |high.pool.current[1]'| |high.worklist.length'| |high.worklist[0]'|
       |high.worklist[1]'| |high.worklist[2]'| |high.acceptance'| |high.flushPending[0]'|
       |high.flushPending[1]'| |high.flushPending[2]'| |high.flushRunning[0]'|
       |high.flushRunning[1]'| |high.flushRunning[2]'| |high.canceling[0]'| |high.canceling[1]'|
       |high.canceling[2]'| |normalList.length'| |normalList[0]'| |normalList[1]'|
       |normalList[2]'| |highList.length'| |highList[0]'| |highList[1]'| |highList[2]'| |done[0]'|
       |done[1]'| |done[2]'| |ordered[0]'| |ordered[1]'| |ordered[2]'| |pc.Queuer'|
       |pc.NormalHelper[0]'| |pc.NormalHelper[1]'| |pc.HighHelper[0]'| |pc.HighHelper[1]'|
       |Queuer.next'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |normal.pool.current[0]| |normal.pool.current[1]| |normal.worklist.length|
     |normal.worklist[0]| |normal.worklist[1]| |normal.worklist[2]| |normal.acceptance|
     |normal.flushPending[0]| |normal.flushPending[1]| |normal.flushPending[2]|
     |normal.flushRunning[0]| |normal.flushRunning[1]| |normal.flushRunning[2]|
     |normal.canceling[0]| |normal.canceling[1]| |normal.canceling[2]| |high.pool.current[0]|
     |high.pool.current[1]| |high.worklist.length| |high.worklist[0]| |high.worklist[1]|
     |high.worklist[2]| |high.acceptance| |high.flushPending[0]| |high.flushPending[1]|
     |high.flushPending[2]| |high.flushRunning[0]| |high.flushRunning[1]| |high.flushRunning[2]|
     |high.canceling[0]| |high.canceling[1]| |high.canceling[2]| |normalList.length|
     |normalList[0]| |normalList[1]| |normalList[2]| |highList.length| |highList[0]| |highList[1]|
     |highList[2]| |done[0]| |done[1]| |done[2]| |ordered[0]| |ordered[1]| |ordered[2]|
     |pc.Queuer| |pc.NormalHelper[0]| |pc.NormalHelper[1]| |pc.HighHelper[0]| |pc.HighHelper[1]|
     |Queuer.next|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 898fe4eb70733e7f2ba670ece51dfa21c938b4ed0a916def9652f7ed0051a3ff
