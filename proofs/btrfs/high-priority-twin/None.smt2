; btrfs/high-priority-twin, variant None, works=3, helpers=2.
; btrfs: the high-priority twin of a btrfs_workqueue, behind the same handle. A work whose
; WORK_HIGH_PRIO_BIT is set when it is queued goes to a second workqueue with a list, a lock and
; helpers of its own. Therefore a normal work, however long it takes, delays no work of high
; priority; and therefore the ordered parts run in the order of queueing within each of the two
; queues, not across both. See fs/btrfs/async-thread.c:btrfs_queue_work() and run_ordered_work().
; Since 5.19 the two are queues of their own, workers and hipri_workers, which changes nothing here;
; 6.5 has only the first. Not modelled: thresholds (btrfs/threshold-queue; the only queue with a
; twin has none), and what an ordered function does to the memory of its work (btrfs/ordered-work).
; A certificate for normal.NoUnpairedTake, GlobalFifo, FifoPerTwin, high.NoUnpairedTake,
; TypeInvariant, NoDeadlock: the invariant at the end is true initially, every step keeps it, and it
; implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5 --incremental
; --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |pc.Queuer| () (_ BitVec 2))
(define-fun |pc.Queuer.LinkWork| () |pc.Queuer| #b00)
(define-fun |pc.Queuer.QueueWork| () |pc.Queuer| #b01)
(define-fun |pc.Queuer.Done| () |pc.Queuer| #b10)
(define-sort |pc.NormalHelper| () (_ BitVec 3))
(define-fun |pc.NormalHelper.TakeNormal| () |pc.NormalHelper| #b000)
(define-fun |pc.NormalHelper.RunNormal| () |pc.NormalHelper| #b001)
(define-fun |pc.NormalHelper.RunOnNormal| () |pc.NormalHelper| #b010)
(define-fun |pc.NormalHelper.EndNormal| () |pc.NormalHelper| #b011)
(define-fun |pc.NormalHelper.ClaimNormal| () |pc.NormalHelper| #b100)
(define-fun |pc.NormalHelper.OrderNormal| () |pc.NormalHelper| #b101)
(define-fun |pc.NormalHelper.UnlinkNormal| () |pc.NormalHelper| #b110)
(define-fun |pc.NormalHelper.Done| () |pc.NormalHelper| #b111)
(define-sort |pc.HighHelper| () (_ BitVec 3))
(define-fun |pc.HighHelper.TakeHigh| () |pc.HighHelper| #b000)
(define-fun |pc.HighHelper.EndHigh| () |pc.HighHelper| #b001)
(define-fun |pc.HighHelper.ClaimHigh| () |pc.HighHelper| #b010)
(define-fun |pc.HighHelper.OrderHigh| () |pc.HighHelper| #b011)
(define-fun |pc.HighHelper.UnlinkHigh| () |pc.HighHelper| #b100)
(define-fun |pc.HighHelper.Done| () |pc.HighHelper| #b101)

; State --------------------------------------------------------------------------------------------
(declare-const |normal.pool.current[0]| integer) ; -1..2
(declare-const |normal.pool.current[1]| integer) ; -1..2
(declare-const |normal.worklist.length| integer) ; 0..3
(declare-const |normal.worklist[0]| integer) ; 0..2
(declare-const |normal.worklist[1]| integer) ; 0..2
(declare-const |normal.worklist[2]| integer) ; 0..2
(declare-const |high.pool.current[0]| integer) ; -1..2
(declare-const |high.pool.current[1]| integer) ; -1..2
(declare-const |high.worklist.length| integer) ; 0..3
(declare-const |high.worklist[0]| integer) ; 0..2
(declare-const |high.worklist[1]| integer) ; 0..2
(declare-const |high.worklist[2]| integer) ; 0..2
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
(declare-const |claimed[0]| Bool)
(declare-const |claimed[1]| Bool)
(declare-const |claimed[2]| Bool)
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
   (|normal.worklist[1]| integer) (|normal.worklist[2]| integer) (|high.pool.current[0]| integer)
   (|high.pool.current[1]| integer) (|high.worklist.length| integer) (|high.worklist[0]| integer)
   (|high.worklist[1]| integer) (|high.worklist[2]| integer) (|normalList.length| integer)
   (|normalList[0]| integer) (|normalList[1]| integer) (|normalList[2]| integer)
   (|highList.length| integer) (|highList[0]| integer) (|highList[1]| integer)
   (|highList[2]| integer) (|done[0]| Bool) (|done[1]| Bool) (|done[2]| Bool) (|claimed[0]| Bool)
   (|claimed[1]| Bool) (|claimed[2]| Bool) (|ordered[0]| Bool) (|ordered[1]| Bool)
   (|ordered[2]| Bool) (|pc.Queuer| |pc.Queuer|) (|pc.NormalHelper[0]| |pc.NormalHelper|)
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
    (and (bvsle (bvneg (_ bv1 4)) |high.pool.current[0]|) (bvsle |high.pool.current[0]| (_ bv2 4)))
    (and (bvsle (bvneg (_ bv1 4)) |high.pool.current[1]|) (bvsle |high.pool.current[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |high.worklist.length|) (bvsle |high.worklist.length| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |high.worklist[0]|) (bvsle |high.worklist[0]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |high.worklist[1]|) (bvsle |high.worklist[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |high.worklist[2]|) (bvsle |high.worklist[2]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |normalList.length|) (bvsle |normalList.length| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |normalList[0]|) (bvsle |normalList[0]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |normalList[1]|) (bvsle |normalList[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |normalList[2]|) (bvsle |normalList[2]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |highList.length|) (bvsle |highList.length| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |highList[0]|) (bvsle |highList[0]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |highList[1]|) (bvsle |highList[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |highList[2]|) (bvsle |highList[2]| (_ bv2 4)))
    (bvule |pc.Queuer| |pc.Queuer.Done|)
    (bvule |pc.HighHelper[0]| |pc.HighHelper.Done|)
    (bvule |pc.HighHelper[1]| |pc.HighHelper.Done|)
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
    (= |high.pool.current[0]| (bvneg (_ bv1 4)))
    (= |high.pool.current[1]| (bvneg (_ bv1 4)))
    (= |high.worklist.length| (_ bv0 4))
    (= |high.worklist[0]| (_ bv0 4))
    (= |high.worklist[1]| (_ bv0 4))
    (= |high.worklist[2]| (_ bv0 4))
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
    (not |claimed[0]|)
    (not |claimed[1]|)
    (not |claimed[2]|)
    (not |ordered[0]|)
    (not |ordered[1]|)
    (not |ordered[2]|)
    (= |pc.Queuer| |pc.Queuer.LinkWork|)
    (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
    (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
    (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
    (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
    (= |Queuer.next| (_ bv0 4))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 7))
(declare-const action action)

; Queuer: LinkWork(0), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.LinkWork(0)| () action #b0000000)
(define-fun |guard of Queuer.LinkWork(0)| () Bool
  (and (= |pc.Queuer| |pc.Queuer.LinkWork|) (= |Queuer.next| (_ bv0 4))))

; Queuer: LinkWork(1), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.LinkWork(1)| () action #b0000001)
(define-fun |guard of Queuer.LinkWork(1)| () Bool
  (and (= |pc.Queuer| |pc.Queuer.LinkWork|) (= |Queuer.next| (_ bv1 4))))

; Queuer: LinkWork(2), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.LinkWork(2)| () action #b0000010)
(define-fun |guard of Queuer.LinkWork(2)| () Bool
  (and (= |pc.Queuer| |pc.Queuer.LinkWork|) (= |Queuer.next| (_ bv2 4))))

; Queuer: QueueWork(0), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(0)| () action #b0000011)
(define-fun |guard of Queuer.QueueWork(0)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv0 4))
    (not
      (or
        (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
        (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
        (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))))))

; Queuer: QueueWork(0, pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(0, pending)| () action #b0000100)
(define-fun |guard of Queuer.QueueWork(0, pending)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv0 4))
    (or
      (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
      (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
      (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4))))))

; Queuer: QueueWork(1), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(1)| () action #b0000101)
(define-fun |guard of Queuer.QueueWork(1)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv1 4))
    (not
      (or
        (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
        (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
        (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))))))

; Queuer: QueueWork(1, pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(1, pending)| () action #b0000110)
(define-fun |guard of Queuer.QueueWork(1, pending)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv1 4))
    (or
      (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
      (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
      (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4))))))

; Queuer: QueueWork(2), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(2)| () action #b0000111)
(define-fun |guard of Queuer.QueueWork(2)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv2 4))
    (not
      (or
        (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
        (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
        (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))))))

; Queuer: QueueWork(2, pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(2, pending)| () action #b0001000)
(define-fun |guard of Queuer.QueueWork(2, pending)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |Queuer.next| (_ bv2 4))
    (or
      (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
      (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
      (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4))))))

; NormalHelper0: TakeNormal(0), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.TakeNormal(0)| () action #b0001001)
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
(define-fun |NormalHelper0.TakeNormal(1)| () action #b0001010)
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
(define-fun |NormalHelper0.TakeNormal(2)| () action #b0001011)
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
(define-fun |NormalHelper0.RunNormal(0, no runs on)| () action #b0001100)
(define-fun |guard of NormalHelper0.RunNormal(0, no runs on)| () Bool
  (and (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[0]| (_ bv0 4))))

; NormalHelper0: RunNormal(0, runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.RunNormal(0, runs on)| () action #b0001101)
(define-fun |guard of NormalHelper0.RunNormal(0, runs on)| () Bool
  (and (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[0]| (_ bv0 4))))

; NormalHelper0: RunNormal(1), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.RunNormal(1)| () action #b0001110)
(define-fun |guard of NormalHelper0.RunNormal(1)| () Bool
  (and (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[0]| (_ bv1 4))))

; NormalHelper0: RunNormal(2, no runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.RunNormal(2, no runs on)| () action #b0001111)
(define-fun |guard of NormalHelper0.RunNormal(2, no runs on)| () Bool
  (and (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[0]| (_ bv2 4))))

; NormalHelper0: RunNormal(2, runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.RunNormal(2, runs on)| () action #b0010000)
(define-fun |guard of NormalHelper0.RunNormal(2, runs on)| () Bool
  (and (= |pc.NormalHelper[0]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[0]| (_ bv2 4))))

; NormalHelper0: RunOnNormal, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.RunOnNormal| () action #b0010001)
(define-fun |guard of NormalHelper0.RunOnNormal| () Bool
  (= |pc.NormalHelper[0]| |pc.NormalHelper.RunOnNormal|))

; NormalHelper0: EndNormal, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper0.EndNormal| () action #b0010010)
(define-fun |guard of NormalHelper0.EndNormal| () Bool
  (= |pc.NormalHelper[0]| |pc.NormalHelper.EndNormal|))
(define-fun |index of NormalHelper0.EndNormal| () integer |normal.pool.current[0]|)

; NormalHelper0: ClaimNormal(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.ClaimNormal(0)| () action #b0010011)
(define-fun |guard of NormalHelper0.ClaimNormal(0)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.ClaimNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv0 4))
    |done[0]|
    (not |claimed[0]|)))

; NormalHelper0: ClaimNormal(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.ClaimNormal(1)| () action #b0010100)
(define-fun |guard of NormalHelper0.ClaimNormal(1)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.ClaimNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv1 4))
    |done[1]|
    (not |claimed[1]|)))

; NormalHelper0: ClaimNormal(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.ClaimNormal(2)| () action #b0010101)
(define-fun |guard of NormalHelper0.ClaimNormal(2)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.ClaimNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv2 4))
    |done[2]|
    (not |claimed[2]|)))

; NormalHelper0: ClaimNormal(none), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.ClaimNormal(none)| () action #b0010110)
(define-fun |guard of NormalHelper0.ClaimNormal(none)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.ClaimNormal|)
    (not
      (or
        (and
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv0 4))
          |done[0]|
          (not |claimed[0]|))
        (and
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4))
          |done[1]|
          (not |claimed[1]|))
        (and
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4))
          |done[2]|
          (not |claimed[2]|))))))

; NormalHelper0: OrderNormal(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.OrderNormal(0)| () action #b0010111)
(define-fun |guard of NormalHelper0.OrderNormal(0)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv0 4))))

; NormalHelper0: OrderNormal(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.OrderNormal(1)| () action #b0011000)
(define-fun |guard of NormalHelper0.OrderNormal(1)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv1 4))))

; NormalHelper0: OrderNormal(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.OrderNormal(2)| () action #b0011001)
(define-fun |guard of NormalHelper0.OrderNormal(2)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv2 4))))

; NormalHelper0: UnlinkNormal(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.UnlinkNormal(0)| () action #b0011010)
(define-fun |guard of NormalHelper0.UnlinkNormal(0)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv0 4))))

; NormalHelper0: UnlinkNormal(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.UnlinkNormal(1)| () action #b0011011)
(define-fun |guard of NormalHelper0.UnlinkNormal(1)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv1 4))))

; NormalHelper0: UnlinkNormal(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper0.UnlinkNormal(2)| () action #b0011100)
(define-fun |guard of NormalHelper0.UnlinkNormal(2)| () Bool
  (and
    (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv2 4))))

; NormalHelper1: TakeNormal(0), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.TakeNormal(0)| () action #b0011101)
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
(define-fun |NormalHelper1.TakeNormal(1)| () action #b0011110)
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
(define-fun |NormalHelper1.TakeNormal(2)| () action #b0011111)
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
(define-fun |NormalHelper1.RunNormal(0, no runs on)| () action #b0100000)
(define-fun |guard of NormalHelper1.RunNormal(0, no runs on)| () Bool
  (and (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[1]| (_ bv0 4))))

; NormalHelper1: RunNormal(0, runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.RunNormal(0, runs on)| () action #b0100001)
(define-fun |guard of NormalHelper1.RunNormal(0, runs on)| () Bool
  (and (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[1]| (_ bv0 4))))

; NormalHelper1: RunNormal(1), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.RunNormal(1)| () action #b0100010)
(define-fun |guard of NormalHelper1.RunNormal(1)| () Bool
  (and (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[1]| (_ bv1 4))))

; NormalHelper1: RunNormal(2, no runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.RunNormal(2, no runs on)| () action #b0100011)
(define-fun |guard of NormalHelper1.RunNormal(2, no runs on)| () Bool
  (and (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[1]| (_ bv2 4))))

; NormalHelper1: RunNormal(2, runs on), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.RunNormal(2, runs on)| () action #b0100100)
(define-fun |guard of NormalHelper1.RunNormal(2, runs on)| () Bool
  (and (= |pc.NormalHelper[1]| |pc.NormalHelper.RunNormal|) (= |normal.pool.current[1]| (_ bv2 4))))

; NormalHelper1: RunOnNormal, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.RunOnNormal| () action #b0100101)
(define-fun |guard of NormalHelper1.RunOnNormal| () Bool
  (= |pc.NormalHelper[1]| |pc.NormalHelper.RunOnNormal|))

; NormalHelper1: EndNormal, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |NormalHelper1.EndNormal| () action #b0100110)
(define-fun |guard of NormalHelper1.EndNormal| () Bool
  (= |pc.NormalHelper[1]| |pc.NormalHelper.EndNormal|))
(define-fun |index of NormalHelper1.EndNormal| () integer |normal.pool.current[1]|)

; NormalHelper1: ClaimNormal(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.ClaimNormal(0)| () action #b0100111)
(define-fun |guard of NormalHelper1.ClaimNormal(0)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.ClaimNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv0 4))
    |done[0]|
    (not |claimed[0]|)))

; NormalHelper1: ClaimNormal(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.ClaimNormal(1)| () action #b0101000)
(define-fun |guard of NormalHelper1.ClaimNormal(1)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.ClaimNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv1 4))
    |done[1]|
    (not |claimed[1]|)))

; NormalHelper1: ClaimNormal(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.ClaimNormal(2)| () action #b0101001)
(define-fun |guard of NormalHelper1.ClaimNormal(2)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.ClaimNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv2 4))
    |done[2]|
    (not |claimed[2]|)))

; NormalHelper1: ClaimNormal(none), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.ClaimNormal(none)| () action #b0101010)
(define-fun |guard of NormalHelper1.ClaimNormal(none)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.ClaimNormal|)
    (not
      (or
        (and
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv0 4))
          |done[0]|
          (not |claimed[0]|))
        (and
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4))
          |done[1]|
          (not |claimed[1]|))
        (and
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4))
          |done[2]|
          (not |claimed[2]|))))))

; NormalHelper1: OrderNormal(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.OrderNormal(0)| () action #b0101011)
(define-fun |guard of NormalHelper1.OrderNormal(0)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv0 4))))

; NormalHelper1: OrderNormal(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.OrderNormal(1)| () action #b0101100)
(define-fun |guard of NormalHelper1.OrderNormal(1)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv1 4))))

; NormalHelper1: OrderNormal(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.OrderNormal(2)| () action #b0101101)
(define-fun |guard of NormalHelper1.OrderNormal(2)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv2 4))))

; NormalHelper1: UnlinkNormal(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.UnlinkNormal(0)| () action #b0101110)
(define-fun |guard of NormalHelper1.UnlinkNormal(0)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv0 4))))

; NormalHelper1: UnlinkNormal(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.UnlinkNormal(1)| () action #b0101111)
(define-fun |guard of NormalHelper1.UnlinkNormal(1)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv1 4))))

; NormalHelper1: UnlinkNormal(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |NormalHelper1.UnlinkNormal(2)| () action #b0110000)
(define-fun |guard of NormalHelper1.UnlinkNormal(2)| () Bool
  (and
    (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|)
    (bvslt (_ bv0 4) |normalList.length|)
    (= |normalList[0]| (_ bv2 4))))

; HighHelper0: TakeHigh(0), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |HighHelper0.TakeHigh(0)| () action #b0110001)
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
(define-fun |HighHelper0.TakeHigh(1)| () action #b0110010)
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
(define-fun |HighHelper0.TakeHigh(2)| () action #b0110011)
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
(define-fun |HighHelper0.EndHigh| () action #b0110100)
(define-fun |guard of HighHelper0.EndHigh| () Bool (= |pc.HighHelper[0]| |pc.HighHelper.EndHigh|))
(define-fun |index of HighHelper0.EndHigh| () integer |high.pool.current[0]|)

; HighHelper0: ClaimHigh(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.ClaimHigh(0)| () action #b0110101)
(define-fun |guard of HighHelper0.ClaimHigh(0)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.ClaimHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv0 4))
    |done[0]|
    (not |claimed[0]|)))

; HighHelper0: ClaimHigh(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.ClaimHigh(1)| () action #b0110110)
(define-fun |guard of HighHelper0.ClaimHigh(1)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.ClaimHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv1 4))
    |done[1]|
    (not |claimed[1]|)))

; HighHelper0: ClaimHigh(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.ClaimHigh(2)| () action #b0110111)
(define-fun |guard of HighHelper0.ClaimHigh(2)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.ClaimHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv2 4))
    |done[2]|
    (not |claimed[2]|)))

; HighHelper0: ClaimHigh(none), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.ClaimHigh(none)| () action #b0111000)
(define-fun |guard of HighHelper0.ClaimHigh(none)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.ClaimHigh|)
    (not
      (or
        (and
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv0 4))
          |done[0]|
          (not |claimed[0]|))
        (and
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4))
          |done[1]|
          (not |claimed[1]|))
        (and
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4))
          |done[2]|
          (not |claimed[2]|))))))

; HighHelper0: OrderHigh(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.OrderHigh(0)| () action #b0111001)
(define-fun |guard of HighHelper0.OrderHigh(0)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv0 4))))

; HighHelper0: OrderHigh(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.OrderHigh(1)| () action #b0111010)
(define-fun |guard of HighHelper0.OrderHigh(1)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv1 4))))

; HighHelper0: OrderHigh(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.OrderHigh(2)| () action #b0111011)
(define-fun |guard of HighHelper0.OrderHigh(2)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv2 4))))

; HighHelper0: UnlinkHigh(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.UnlinkHigh(0)| () action #b0111100)
(define-fun |guard of HighHelper0.UnlinkHigh(0)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.UnlinkHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv0 4))))

; HighHelper0: UnlinkHigh(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.UnlinkHigh(1)| () action #b0111101)
(define-fun |guard of HighHelper0.UnlinkHigh(1)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.UnlinkHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv1 4))))

; HighHelper0: UnlinkHigh(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper0.UnlinkHigh(2)| () action #b0111110)
(define-fun |guard of HighHelper0.UnlinkHigh(2)| () Bool
  (and
    (= |pc.HighHelper[0]| |pc.HighHelper.UnlinkHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv2 4))))

; HighHelper1: TakeHigh(0), fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |HighHelper1.TakeHigh(0)| () action #b0111111)
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
(define-fun |HighHelper1.TakeHigh(1)| () action #b1000000)
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
(define-fun |HighHelper1.TakeHigh(2)| () action #b1000001)
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
(define-fun |HighHelper1.EndHigh| () action #b1000010)
(define-fun |guard of HighHelper1.EndHigh| () Bool (= |pc.HighHelper[1]| |pc.HighHelper.EndHigh|))
(define-fun |index of HighHelper1.EndHigh| () integer |high.pool.current[1]|)

; HighHelper1: ClaimHigh(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.ClaimHigh(0)| () action #b1000011)
(define-fun |guard of HighHelper1.ClaimHigh(0)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.ClaimHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv0 4))
    |done[0]|
    (not |claimed[0]|)))

; HighHelper1: ClaimHigh(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.ClaimHigh(1)| () action #b1000100)
(define-fun |guard of HighHelper1.ClaimHigh(1)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.ClaimHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv1 4))
    |done[1]|
    (not |claimed[1]|)))

; HighHelper1: ClaimHigh(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.ClaimHigh(2)| () action #b1000101)
(define-fun |guard of HighHelper1.ClaimHigh(2)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.ClaimHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv2 4))
    |done[2]|
    (not |claimed[2]|)))

; HighHelper1: ClaimHigh(none), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.ClaimHigh(none)| () action #b1000110)
(define-fun |guard of HighHelper1.ClaimHigh(none)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.ClaimHigh|)
    (not
      (or
        (and
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv0 4))
          |done[0]|
          (not |claimed[0]|))
        (and
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4))
          |done[1]|
          (not |claimed[1]|))
        (and
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4))
          |done[2]|
          (not |claimed[2]|))))))

; HighHelper1: OrderHigh(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.OrderHigh(0)| () action #b1000111)
(define-fun |guard of HighHelper1.OrderHigh(0)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv0 4))))

; HighHelper1: OrderHigh(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.OrderHigh(1)| () action #b1001000)
(define-fun |guard of HighHelper1.OrderHigh(1)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv1 4))))

; HighHelper1: OrderHigh(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.OrderHigh(2)| () action #b1001001)
(define-fun |guard of HighHelper1.OrderHigh(2)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv2 4))))

; HighHelper1: UnlinkHigh(0), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.UnlinkHigh(0)| () action #b1001010)
(define-fun |guard of HighHelper1.UnlinkHigh(0)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.UnlinkHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv0 4))))

; HighHelper1: UnlinkHigh(1), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.UnlinkHigh(1)| () action #b1001011)
(define-fun |guard of HighHelper1.UnlinkHigh(1)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.UnlinkHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv1 4))))

; HighHelper1: UnlinkHigh(2), fs/btrfs/async-thread.c:run_ordered_work
(define-fun |HighHelper1.UnlinkHigh(2)| () action #b1001100)
(define-fun |guard of HighHelper1.UnlinkHigh(2)| () Bool
  (and
    (= |pc.HighHelper[1]| |pc.HighHelper.UnlinkHigh|)
    (bvslt (_ bv0 4) |highList.length|)
    (= |highList[0]| (_ bv2 4))))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Queuer.LinkWork(0)|)
      |guard of Queuer.LinkWork(0)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))))
    (and
      (= action |Queuer.LinkWork(1)|)
      |guard of Queuer.LinkWork(1)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))))
    (and
      (= action |Queuer.LinkWork(2)|)
      |guard of Queuer.LinkWork(2)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))))
    (and
      (= action |Queuer.QueueWork(0)|)
      |guard of Queuer.QueueWork(0)|
      (and
        (bvsle |normal.worklist.length| (_ bv2 4))
        (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (and
      (= action |Queuer.QueueWork(0, pending)|)
      |guard of Queuer.QueueWork(0, pending)|
      (bvsle
        (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
        (_ bv2 4)))
    (and
      (= action |Queuer.QueueWork(1)|)
      |guard of Queuer.QueueWork(1)|
      (and
        (bvsle |normal.worklist.length| (_ bv2 4))
        (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (and
      (= action |Queuer.QueueWork(1, pending)|)
      |guard of Queuer.QueueWork(1, pending)|
      (bvsle
        (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
        (_ bv2 4)))
    (and
      (= action |Queuer.QueueWork(2)|)
      |guard of Queuer.QueueWork(2)|
      (and
        (bvsle |normal.worklist.length| (_ bv2 4))
        (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (and
      (= action |Queuer.QueueWork(2, pending)|)
      |guard of Queuer.QueueWork(2, pending)|
      (bvsle
        (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
        (_ bv2 4)))
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
    (and (= action |NormalHelper0.ClaimNormal(0)|) |guard of NormalHelper0.ClaimNormal(0)|)
    (and (= action |NormalHelper0.ClaimNormal(1)|) |guard of NormalHelper0.ClaimNormal(1)|)
    (and (= action |NormalHelper0.ClaimNormal(2)|) |guard of NormalHelper0.ClaimNormal(2)|)
    (and (= action |NormalHelper0.ClaimNormal(none)|) |guard of NormalHelper0.ClaimNormal(none)|)
    (and (= action |NormalHelper0.OrderNormal(0)|) |guard of NormalHelper0.OrderNormal(0)|)
    (and (= action |NormalHelper0.OrderNormal(1)|) |guard of NormalHelper0.OrderNormal(1)|)
    (and (= action |NormalHelper0.OrderNormal(2)|) |guard of NormalHelper0.OrderNormal(2)|)
    (and
      (= action |NormalHelper0.UnlinkNormal(0)|)
      |guard of NormalHelper0.UnlinkNormal(0)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (and
      (= action |NormalHelper0.UnlinkNormal(1)|)
      |guard of NormalHelper0.UnlinkNormal(1)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (and
      (= action |NormalHelper0.UnlinkNormal(2)|)
      |guard of NormalHelper0.UnlinkNormal(2)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
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
    (and (= action |NormalHelper1.ClaimNormal(0)|) |guard of NormalHelper1.ClaimNormal(0)|)
    (and (= action |NormalHelper1.ClaimNormal(1)|) |guard of NormalHelper1.ClaimNormal(1)|)
    (and (= action |NormalHelper1.ClaimNormal(2)|) |guard of NormalHelper1.ClaimNormal(2)|)
    (and (= action |NormalHelper1.ClaimNormal(none)|) |guard of NormalHelper1.ClaimNormal(none)|)
    (and (= action |NormalHelper1.OrderNormal(0)|) |guard of NormalHelper1.OrderNormal(0)|)
    (and (= action |NormalHelper1.OrderNormal(1)|) |guard of NormalHelper1.OrderNormal(1)|)
    (and (= action |NormalHelper1.OrderNormal(2)|) |guard of NormalHelper1.OrderNormal(2)|)
    (and
      (= action |NormalHelper1.UnlinkNormal(0)|)
      |guard of NormalHelper1.UnlinkNormal(0)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (and
      (= action |NormalHelper1.UnlinkNormal(1)|)
      |guard of NormalHelper1.UnlinkNormal(1)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (and
      (= action |NormalHelper1.UnlinkNormal(2)|)
      |guard of NormalHelper1.UnlinkNormal(2)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
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
    (and (= action |HighHelper0.ClaimHigh(0)|) |guard of HighHelper0.ClaimHigh(0)|)
    (and (= action |HighHelper0.ClaimHigh(1)|) |guard of HighHelper0.ClaimHigh(1)|)
    (and (= action |HighHelper0.ClaimHigh(2)|) |guard of HighHelper0.ClaimHigh(2)|)
    (and (= action |HighHelper0.ClaimHigh(none)|) |guard of HighHelper0.ClaimHigh(none)|)
    (and (= action |HighHelper0.OrderHigh(0)|) |guard of HighHelper0.OrderHigh(0)|)
    (and (= action |HighHelper0.OrderHigh(1)|) |guard of HighHelper0.OrderHigh(1)|)
    (and (= action |HighHelper0.OrderHigh(2)|) |guard of HighHelper0.OrderHigh(2)|)
    (and
      (= action |HighHelper0.UnlinkHigh(0)|)
      |guard of HighHelper0.UnlinkHigh(0)|
      (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (and
      (= action |HighHelper0.UnlinkHigh(1)|)
      |guard of HighHelper0.UnlinkHigh(1)|
      (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (and
      (= action |HighHelper0.UnlinkHigh(2)|)
      |guard of HighHelper0.UnlinkHigh(2)|
      (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
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
    (and (= action |HighHelper1.ClaimHigh(0)|) |guard of HighHelper1.ClaimHigh(0)|)
    (and (= action |HighHelper1.ClaimHigh(1)|) |guard of HighHelper1.ClaimHigh(1)|)
    (and (= action |HighHelper1.ClaimHigh(2)|) |guard of HighHelper1.ClaimHigh(2)|)
    (and (= action |HighHelper1.ClaimHigh(none)|) |guard of HighHelper1.ClaimHigh(none)|)
    (and (= action |HighHelper1.OrderHigh(0)|) |guard of HighHelper1.OrderHigh(0)|)
    (and (= action |HighHelper1.OrderHigh(1)|) |guard of HighHelper1.OrderHigh(1)|)
    (and (= action |HighHelper1.OrderHigh(2)|) |guard of HighHelper1.OrderHigh(2)|)
    (and
      (= action |HighHelper1.UnlinkHigh(0)|)
      |guard of HighHelper1.UnlinkHigh(0)|
      (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (and
      (= action |HighHelper1.UnlinkHigh(1)|)
      |guard of HighHelper1.UnlinkHigh(1)|
      (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (and
      (= action |HighHelper1.UnlinkHigh(2)|)
      |guard of HighHelper1.UnlinkHigh(2)|
      (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))))

; The state after the step -------------------------------------------------------------------------
(define-fun |normal.pool.current[0]'| () integer
  (ite (= action |NormalHelper0.TakeNormal(0)|) (_ bv0 4)
  (ite (= action |NormalHelper0.TakeNormal(1)|) (_ bv1 4)
  (ite (= action |NormalHelper0.TakeNormal(2)|) (_ bv2 4)
  (ite (= action |NormalHelper0.ClaimNormal(none)|) (bvneg (_ bv1 4)) |normal.pool.current[0]|)))))
(define-fun |normal.pool.current[1]'| () integer
  (ite (= action |NormalHelper1.TakeNormal(0)|) (_ bv0 4)
  (ite (= action |NormalHelper1.TakeNormal(1)|) (_ bv1 4)
  (ite (= action |NormalHelper1.TakeNormal(2)|) (_ bv2 4)
  (ite (= action |NormalHelper1.ClaimNormal(none)|) (bvneg (_ bv1 4)) |normal.pool.current[1]|)))))
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
(define-fun |high.pool.current[0]'| () integer
  (ite (= action |HighHelper0.TakeHigh(0)|) (_ bv0 4)
  (ite (= action |HighHelper0.TakeHigh(1)|) (_ bv1 4)
  (ite (= action |HighHelper0.TakeHigh(2)|) (_ bv2 4)
  (ite (= action |HighHelper0.ClaimHigh(none)|) (bvneg (_ bv1 4)) |high.pool.current[0]|)))))
(define-fun |high.pool.current[1]'| () integer
  (ite (= action |HighHelper1.TakeHigh(0)|) (_ bv0 4)
  (ite (= action |HighHelper1.TakeHigh(1)|) (_ bv1 4)
  (ite (= action |HighHelper1.TakeHigh(2)|) (_ bv2 4)
  (ite (= action |HighHelper1.ClaimHigh(none)|) (bvneg (_ bv1 4)) |high.pool.current[1]|)))))
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
(define-fun |normalList.length'| () integer
  (ite (or
         (= action |Queuer.LinkWork(0)|)
         (= action |Queuer.LinkWork(1)|)
         (= action |Queuer.LinkWork(2)|)) (bvadd |normalList.length| (_ bv1 4))
  (ite (or
         (= action |NormalHelper0.UnlinkNormal(0)|)
         (= action |NormalHelper0.UnlinkNormal(1)|)
         (= action |NormalHelper0.UnlinkNormal(2)|)
         (= action |NormalHelper1.UnlinkNormal(0)|)
         (= action |NormalHelper1.UnlinkNormal(1)|)
         (= action |NormalHelper1.UnlinkNormal(2)|)) (bvsub |normalList.length| (_ bv1 4))
    |normalList.length|)))
(define-fun |normalList[0]'| () integer
  (ite (= action |Queuer.LinkWork(0)|)
    (ite (= |normalList.length| (_ bv0 4)) (_ bv0 4) |normalList[0]|)
  (ite (= action |Queuer.LinkWork(1)|)
    (ite (= |normalList.length| (_ bv0 4)) (_ bv1 4) |normalList[0]|)
  (ite (= action |Queuer.LinkWork(2)|)
    (ite (= |normalList.length| (_ bv0 4)) (_ bv2 4) |normalList[0]|)
  (ite (or
         (= action |NormalHelper0.UnlinkNormal(0)|)
         (= action |NormalHelper0.UnlinkNormal(1)|)
         (= action |NormalHelper0.UnlinkNormal(2)|)
         (= action |NormalHelper1.UnlinkNormal(0)|)
         (= action |NormalHelper1.UnlinkNormal(1)|)
         (= action |NormalHelper1.UnlinkNormal(2)|)) |normalList[1]|
    |normalList[0]|)))))
(define-fun |normalList[1]'| () integer
  (ite (= action |Queuer.LinkWork(0)|)
    (ite (= |normalList.length| (_ bv1 4)) (_ bv0 4) |normalList[1]|)
  (ite (= action |Queuer.LinkWork(1)|)
    (ite (= |normalList.length| (_ bv1 4)) (_ bv1 4) |normalList[1]|)
  (ite (= action |Queuer.LinkWork(2)|)
    (ite (= |normalList.length| (_ bv1 4)) (_ bv2 4) |normalList[1]|)
  (ite (or
         (= action |NormalHelper0.UnlinkNormal(0)|)
         (= action |NormalHelper0.UnlinkNormal(1)|)
         (= action |NormalHelper0.UnlinkNormal(2)|)
         (= action |NormalHelper1.UnlinkNormal(0)|)
         (= action |NormalHelper1.UnlinkNormal(1)|)
         (= action |NormalHelper1.UnlinkNormal(2)|)) |normalList[2]|
    |normalList[1]|)))))
(define-fun |normalList[2]'| () integer
  (ite (= action |Queuer.LinkWork(0)|)
    (ite (= |normalList.length| (_ bv2 4)) (_ bv0 4) |normalList[2]|)
  (ite (= action |Queuer.LinkWork(1)|)
    (ite (= |normalList.length| (_ bv2 4)) (_ bv1 4) |normalList[2]|)
  (ite (= action |Queuer.LinkWork(2)|)
    (ite (= |normalList.length| (_ bv2 4)) (_ bv2 4) |normalList[2]|)
  (ite (or
         (= action |NormalHelper0.UnlinkNormal(0)|)
         (= action |NormalHelper0.UnlinkNormal(1)|)
         (= action |NormalHelper0.UnlinkNormal(2)|)
         (= action |NormalHelper1.UnlinkNormal(0)|)
         (= action |NormalHelper1.UnlinkNormal(1)|)
         (= action |NormalHelper1.UnlinkNormal(2)|)) (_ bv0 4)
    |normalList[2]|)))))
(define-fun |highList.length'| () integer
  (ite (or
         (= action |HighHelper0.UnlinkHigh(0)|)
         (= action |HighHelper0.UnlinkHigh(1)|)
         (= action |HighHelper0.UnlinkHigh(2)|)
         (= action |HighHelper1.UnlinkHigh(0)|)
         (= action |HighHelper1.UnlinkHigh(1)|)
         (= action |HighHelper1.UnlinkHigh(2)|)) (bvsub |highList.length| (_ bv1 4))
    |highList.length|))
(define-fun |highList[0]'| () integer
  (ite (or
         (= action |HighHelper0.UnlinkHigh(0)|)
         (= action |HighHelper0.UnlinkHigh(1)|)
         (= action |HighHelper0.UnlinkHigh(2)|)
         (= action |HighHelper1.UnlinkHigh(0)|)
         (= action |HighHelper1.UnlinkHigh(1)|)
         (= action |HighHelper1.UnlinkHigh(2)|)) |highList[1]|
    |highList[0]|))
(define-fun |highList[1]'| () integer
  (ite (or
         (= action |HighHelper0.UnlinkHigh(0)|)
         (= action |HighHelper0.UnlinkHigh(1)|)
         (= action |HighHelper0.UnlinkHigh(2)|)
         (= action |HighHelper1.UnlinkHigh(0)|)
         (= action |HighHelper1.UnlinkHigh(1)|)
         (= action |HighHelper1.UnlinkHigh(2)|)) |highList[2]|
    |highList[1]|))
(define-fun |highList[2]'| () integer
  (ite (or
         (= action |HighHelper0.UnlinkHigh(0)|)
         (= action |HighHelper0.UnlinkHigh(1)|)
         (= action |HighHelper0.UnlinkHigh(2)|)
         (= action |HighHelper1.UnlinkHigh(0)|)
         (= action |HighHelper1.UnlinkHigh(1)|)
         (= action |HighHelper1.UnlinkHigh(2)|)) (_ bv0 4)
    |highList[2]|))
(define-fun |done[0]'| () Bool
  (ite (= action |NormalHelper0.EndNormal|)
    (ite (= |index of NormalHelper0.EndNormal| (_ bv0 4)) true |done[0]|)
  (ite (or
         (= action |NormalHelper0.UnlinkNormal(0)|)
         (= action |NormalHelper1.UnlinkNormal(0)|)
         (= action |HighHelper0.UnlinkHigh(0)|)
         (= action |HighHelper1.UnlinkHigh(0)|)) false
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
         (= action |NormalHelper0.UnlinkNormal(1)|)
         (= action |NormalHelper1.UnlinkNormal(1)|)
         (= action |HighHelper0.UnlinkHigh(1)|)
         (= action |HighHelper1.UnlinkHigh(1)|)) false
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
         (= action |NormalHelper0.UnlinkNormal(2)|)
         (= action |NormalHelper1.UnlinkNormal(2)|)
         (= action |HighHelper0.UnlinkHigh(2)|)
         (= action |HighHelper1.UnlinkHigh(2)|)) false
  (ite (= action |NormalHelper1.EndNormal|)
    (ite (= |index of NormalHelper1.EndNormal| (_ bv2 4)) true |done[2]|)
  (ite (= action |HighHelper0.EndHigh|)
    (ite (= |index of HighHelper0.EndHigh| (_ bv2 4)) true |done[2]|)
  (ite (= action |HighHelper1.EndHigh|)
    (ite (= |index of HighHelper1.EndHigh| (_ bv2 4)) true |done[2]|)
    |done[2]|))))))
(define-fun |claimed[0]'| () Bool
  (ite (or
         (= action |NormalHelper0.ClaimNormal(0)|)
         (= action |NormalHelper1.ClaimNormal(0)|)
         (= action |HighHelper0.ClaimHigh(0)|)
         (= action |HighHelper1.ClaimHigh(0)|)) true
  (ite (or
         (= action |NormalHelper0.UnlinkNormal(0)|)
         (= action |NormalHelper1.UnlinkNormal(0)|)
         (= action |HighHelper0.UnlinkHigh(0)|)
         (= action |HighHelper1.UnlinkHigh(0)|)) false
    |claimed[0]|)))
(define-fun |claimed[1]'| () Bool
  (ite (or
         (= action |NormalHelper0.ClaimNormal(1)|)
         (= action |NormalHelper1.ClaimNormal(1)|)
         (= action |HighHelper0.ClaimHigh(1)|)
         (= action |HighHelper1.ClaimHigh(1)|)) true
  (ite (or
         (= action |NormalHelper0.UnlinkNormal(1)|)
         (= action |NormalHelper1.UnlinkNormal(1)|)
         (= action |HighHelper0.UnlinkHigh(1)|)
         (= action |HighHelper1.UnlinkHigh(1)|)) false
    |claimed[1]|)))
(define-fun |claimed[2]'| () Bool
  (ite (or
         (= action |NormalHelper0.ClaimNormal(2)|)
         (= action |NormalHelper1.ClaimNormal(2)|)
         (= action |HighHelper0.ClaimHigh(2)|)
         (= action |HighHelper1.ClaimHigh(2)|)) true
  (ite (or
         (= action |NormalHelper0.UnlinkNormal(2)|)
         (= action |NormalHelper1.UnlinkNormal(2)|)
         (= action |HighHelper0.UnlinkHigh(2)|)
         (= action |HighHelper1.UnlinkHigh(2)|)) false
    |claimed[2]|)))
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
         (= action |Queuer.LinkWork(0)|)
         (= action |Queuer.LinkWork(1)|)
         (= action |Queuer.LinkWork(2)|)) |pc.Queuer.QueueWork|
  (ite (or
         (= action |Queuer.QueueWork(0)|)
         (= action |Queuer.QueueWork(0, pending)|)
         (= action |Queuer.QueueWork(1)|)
         (= action |Queuer.QueueWork(1, pending)|)
         (= action |Queuer.QueueWork(2)|)
         (= action |Queuer.QueueWork(2, pending)|))
    (ite (bvslt |Queuer.next| (_ bv2 4)) |pc.Queuer.LinkWork| |pc.Queuer.Done|)
    |pc.Queuer|)))
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
         (= action |NormalHelper0.UnlinkNormal(0)|)
         (= action |NormalHelper0.UnlinkNormal(1)|)
         (= action |NormalHelper0.UnlinkNormal(2)|)) |pc.NormalHelper.ClaimNormal|
  (ite (or
         (= action |NormalHelper0.ClaimNormal(0)|)
         (= action |NormalHelper0.ClaimNormal(1)|)
         (= action |NormalHelper0.ClaimNormal(2)|)) |pc.NormalHelper.OrderNormal|
  (ite (= action |NormalHelper0.ClaimNormal(none)|) |pc.NormalHelper.TakeNormal|
  (ite (or
         (= action |NormalHelper0.OrderNormal(0)|)
         (= action |NormalHelper0.OrderNormal(1)|)
         (= action |NormalHelper0.OrderNormal(2)|)) |pc.NormalHelper.UnlinkNormal|
    |pc.NormalHelper[0]|))))))))
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
         (= action |NormalHelper1.UnlinkNormal(0)|)
         (= action |NormalHelper1.UnlinkNormal(1)|)
         (= action |NormalHelper1.UnlinkNormal(2)|)) |pc.NormalHelper.ClaimNormal|
  (ite (or
         (= action |NormalHelper1.ClaimNormal(0)|)
         (= action |NormalHelper1.ClaimNormal(1)|)
         (= action |NormalHelper1.ClaimNormal(2)|)) |pc.NormalHelper.OrderNormal|
  (ite (= action |NormalHelper1.ClaimNormal(none)|) |pc.NormalHelper.TakeNormal|
  (ite (or
         (= action |NormalHelper1.OrderNormal(0)|)
         (= action |NormalHelper1.OrderNormal(1)|)
         (= action |NormalHelper1.OrderNormal(2)|)) |pc.NormalHelper.UnlinkNormal|
    |pc.NormalHelper[1]|))))))))
(define-fun |pc.HighHelper[0]'| () |pc.HighHelper|
  (ite (or
         (= action |HighHelper0.TakeHigh(0)|)
         (= action |HighHelper0.TakeHigh(1)|)
         (= action |HighHelper0.TakeHigh(2)|)) |pc.HighHelper.EndHigh|
  (ite (or
         (= action |HighHelper0.EndHigh|)
         (= action |HighHelper0.UnlinkHigh(0)|)
         (= action |HighHelper0.UnlinkHigh(1)|)
         (= action |HighHelper0.UnlinkHigh(2)|)) |pc.HighHelper.ClaimHigh|
  (ite (or
         (= action |HighHelper0.ClaimHigh(0)|)
         (= action |HighHelper0.ClaimHigh(1)|)
         (= action |HighHelper0.ClaimHigh(2)|)) |pc.HighHelper.OrderHigh|
  (ite (= action |HighHelper0.ClaimHigh(none)|) |pc.HighHelper.TakeHigh|
  (ite (or
         (= action |HighHelper0.OrderHigh(0)|)
         (= action |HighHelper0.OrderHigh(1)|)
         (= action |HighHelper0.OrderHigh(2)|)) |pc.HighHelper.UnlinkHigh|
    |pc.HighHelper[0]|))))))
(define-fun |pc.HighHelper[1]'| () |pc.HighHelper|
  (ite (or
         (= action |HighHelper1.TakeHigh(0)|)
         (= action |HighHelper1.TakeHigh(1)|)
         (= action |HighHelper1.TakeHigh(2)|)) |pc.HighHelper.EndHigh|
  (ite (or
         (= action |HighHelper1.EndHigh|)
         (= action |HighHelper1.UnlinkHigh(0)|)
         (= action |HighHelper1.UnlinkHigh(1)|)
         (= action |HighHelper1.UnlinkHigh(2)|)) |pc.HighHelper.ClaimHigh|
  (ite (or
         (= action |HighHelper1.ClaimHigh(0)|)
         (= action |HighHelper1.ClaimHigh(1)|)
         (= action |HighHelper1.ClaimHigh(2)|)) |pc.HighHelper.OrderHigh|
  (ite (= action |HighHelper1.ClaimHigh(none)|) |pc.HighHelper.TakeHigh|
  (ite (or
         (= action |HighHelper1.OrderHigh(0)|)
         (= action |HighHelper1.OrderHigh(1)|)
         (= action |HighHelper1.OrderHigh(2)|)) |pc.HighHelper.UnlinkHigh|
    |pc.HighHelper[1]|))))))
(define-fun |Queuer.next'| () integer
  (ite (or
         (= action |Queuer.QueueWork(0)|)
         (= action |Queuer.QueueWork(0, pending)|)
         (= action |Queuer.QueueWork(1)|)
         (= action |Queuer.QueueWork(1, pending)|)
         (= action |Queuer.QueueWork(2)|)
         (= action |Queuer.QueueWork(2, pending)|))
    (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
    |Queuer.next|))

; Properties ---------------------------------------------------------------------------------------
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |normal.NoUnpairedTake| () Bool
  (and
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
        (not (or (= |normal.pool.current[0]| (_ bv0 4)) (= |normal.pool.current[1]| (_ bv0 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv2 4) |normal.worklist.length|)
                   (= |normal.worklist[2]| (_ bv0 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
            |normal.worklist.length|)))
      (= |normal.pool.current[0]| (bvneg (_ bv1 4))))
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
        (not (or (= |normal.pool.current[0]| (_ bv1 4)) (= |normal.pool.current[1]| (_ bv1 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv2 4) |normal.worklist.length|)
                   (= |normal.worklist[2]| (_ bv1 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
            |normal.worklist.length|)))
      (= |normal.pool.current[0]| (bvneg (_ bv1 4))))
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
        (not (or (= |normal.pool.current[0]| (_ bv2 4)) (= |normal.pool.current[1]| (_ bv2 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
                 (and
                   (bvslt (_ bv2 4) |normal.worklist.length|)
                   (= |normal.worklist[2]| (_ bv2 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
            |normal.worklist.length|)))
      (= |normal.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.ClaimNormal|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |normalList.length|)
              (= |normalList[0]| (_ bv0 4))
              |done[0]|
              (not |claimed[0]|))
            (and
              (bvslt (_ bv0 4) |normalList.length|)
              (= |normalList[0]| (_ bv1 4))
              |done[1]|
              (not |claimed[1]|))
            (and
              (bvslt (_ bv0 4) |normalList.length|)
              (= |normalList[0]| (_ bv2 4))
              |done[2]|
              (not |claimed[2]|)))))
      (not (= |normal.pool.current[0]| (bvneg (_ bv1 4)))))
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
        (not (or (= |normal.pool.current[0]| (_ bv0 4)) (= |normal.pool.current[1]| (_ bv0 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv2 4) |normal.worklist.length|)
                   (= |normal.worklist[2]| (_ bv0 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
            |normal.worklist.length|)))
      (= |normal.pool.current[1]| (bvneg (_ bv1 4))))
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
        (not (or (= |normal.pool.current[0]| (_ bv1 4)) (= |normal.pool.current[1]| (_ bv1 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv2 4) |normal.worklist.length|)
                   (= |normal.worklist[2]| (_ bv1 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
            |normal.worklist.length|)))
      (= |normal.pool.current[1]| (bvneg (_ bv1 4))))
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
        (not (or (= |normal.pool.current[0]| (_ bv2 4)) (= |normal.pool.current[1]| (_ bv2 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
                 (and
                   (bvslt (_ bv2 4) |normal.worklist.length|)
                   (= |normal.worklist[2]| (_ bv2 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
            |normal.worklist.length|)))
      (= |normal.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.ClaimNormal|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |normalList.length|)
              (= |normalList[0]| (_ bv0 4))
              |done[0]|
              (not |claimed[0]|))
            (and
              (bvslt (_ bv0 4) |normalList.length|)
              (= |normalList[0]| (_ bv1 4))
              |done[1]|
              (not |claimed[1]|))
            (and
              (bvslt (_ bv0 4) |normalList.length|)
              (= |normalList[0]| (_ bv2 4))
              |done[2]|
              (not |claimed[2]|)))))
      (not (= |normal.pool.current[1]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
        (or
          (not
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
                  (= |normal.pool.current[1]| |normal.worklist[1]|)))))
          (= |normal.pool.current[0]| (_ bv0 4))
          (= |normal.pool.current[1]| (_ bv0 4))))
      (= |normal.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
        (or
          (not
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
                  (= |normal.pool.current[1]| |normal.worklist[1]|)))))
          (= |normal.pool.current[0]| (_ bv1 4))
          (= |normal.pool.current[1]| (_ bv1 4))))
      (= |normal.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
        (or
          (not
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
                  (= |normal.pool.current[1]| |normal.worklist[1]|)))))
          (= |normal.pool.current[0]| (_ bv2 4))
          (= |normal.pool.current[1]| (_ bv2 4))))
      (= |normal.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
        (or
          (not
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
                  (= |normal.pool.current[1]| |normal.worklist[1]|)))))
          (= |normal.pool.current[0]| (_ bv0 4))
          (= |normal.pool.current[1]| (_ bv0 4))))
      (= |normal.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
        (or
          (not
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
                  (= |normal.pool.current[1]| |normal.worklist[1]|)))))
          (= |normal.pool.current[0]| (_ bv1 4))
          (= |normal.pool.current[1]| (_ bv1 4))))
      (= |normal.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
        (or
          (not
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
                  (= |normal.pool.current[1]| |normal.worklist[1]|)))))
          (= |normal.pool.current[0]| (_ bv2 4))
          (= |normal.pool.current[1]| (_ bv2 4))))
      (= |normal.pool.current[1]| (bvneg (_ bv1 4))))))
; The ordered parts of all works run in one order.
(define-fun |GlobalFifo| () Bool
  (and
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4)))
      |ordered[1]|)
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4)))
      |ordered[1]|)
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4)))
      |ordered[1]|)
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4)))
      |ordered[1]|)))
; The ordered parts of a queue run in its order.
(define-fun |FifoPerTwin| () Bool
  (and
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4)))
      |ordered[1]|)
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4)))
      |ordered[1]|)
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4)))
      |ordered[1]|)
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4)))
      |ordered[0]|)
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4)))
      |ordered[1]|)))
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |high.NoUnpairedTake| () Bool
  (and
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
        (not (or (= |high.pool.current[0]| (_ bv0 4)) (= |high.pool.current[1]| (_ bv0 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv0 4))))
            (bvsub |high.worklist.length| (_ bv1 4))
            |high.worklist.length|)))
      (= |high.pool.current[0]| (bvneg (_ bv1 4))))
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
        (not (or (= |high.pool.current[0]| (_ bv1 4)) (= |high.pool.current[1]| (_ bv1 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv1 4))))
            (bvsub |high.worklist.length| (_ bv1 4))
            |high.worklist.length|)))
      (= |high.pool.current[0]| (bvneg (_ bv1 4))))
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
        (not (or (= |high.pool.current[0]| (_ bv2 4)) (= |high.pool.current[1]| (_ bv2 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv2 4))))
            (bvsub |high.worklist.length| (_ bv1 4))
            |high.worklist.length|)))
      (= |high.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.ClaimHigh|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |highList.length|)
              (= |highList[0]| (_ bv0 4))
              |done[0]|
              (not |claimed[0]|))
            (and
              (bvslt (_ bv0 4) |highList.length|)
              (= |highList[0]| (_ bv1 4))
              |done[1]|
              (not |claimed[1]|))
            (and
              (bvslt (_ bv0 4) |highList.length|)
              (= |highList[0]| (_ bv2 4))
              |done[2]|
              (not |claimed[2]|)))))
      (not (= |high.pool.current[0]| (bvneg (_ bv1 4)))))
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
        (not (or (= |high.pool.current[0]| (_ bv0 4)) (= |high.pool.current[1]| (_ bv0 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv0 4))))
            (bvsub |high.worklist.length| (_ bv1 4))
            |high.worklist.length|)))
      (= |high.pool.current[1]| (bvneg (_ bv1 4))))
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
        (not (or (= |high.pool.current[0]| (_ bv1 4)) (= |high.pool.current[1]| (_ bv1 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv1 4))))
            (bvsub |high.worklist.length| (_ bv1 4))
            |high.worklist.length|)))
      (= |high.pool.current[1]| (bvneg (_ bv1 4))))
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
        (not (or (= |high.pool.current[0]| (_ bv2 4)) (= |high.pool.current[1]| (_ bv2 4))))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv2 4))))
            (bvsub |high.worklist.length| (_ bv1 4))
            |high.worklist.length|)))
      (= |high.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.ClaimHigh|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |highList.length|)
              (= |highList[0]| (_ bv0 4))
              |done[0]|
              (not |claimed[0]|))
            (and
              (bvslt (_ bv0 4) |highList.length|)
              (= |highList[0]| (_ bv1 4))
              |done[1]|
              (not |claimed[1]|))
            (and
              (bvslt (_ bv0 4) |highList.length|)
              (= |highList[0]| (_ bv2 4))
              |done[2]|
              (not |claimed[2]|)))))
      (not (= |high.pool.current[1]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
        (or
          (not
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
                  (= |high.pool.current[1]| |high.worklist[1]|)))))
          (= |high.pool.current[0]| (_ bv0 4))
          (= |high.pool.current[1]| (_ bv0 4))))
      (= |high.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
        (or
          (not
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
                  (= |high.pool.current[1]| |high.worklist[1]|)))))
          (= |high.pool.current[0]| (_ bv1 4))
          (= |high.pool.current[1]| (_ bv1 4))))
      (= |high.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
        (or
          (not
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
                  (= |high.pool.current[1]| |high.worklist[1]|)))))
          (= |high.pool.current[0]| (_ bv2 4))
          (= |high.pool.current[1]| (_ bv2 4))))
      (= |high.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
        (or
          (not
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
                  (= |high.pool.current[1]| |high.worklist[1]|)))))
          (= |high.pool.current[0]| (_ bv0 4))
          (= |high.pool.current[1]| (_ bv0 4))))
      (= |high.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
        (or
          (not
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
                  (= |high.pool.current[1]| |high.worklist[1]|)))))
          (= |high.pool.current[0]| (_ bv1 4))
          (= |high.pool.current[1]| (_ bv1 4))))
      (= |high.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
        (or
          (not
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
                  (= |high.pool.current[1]| |high.worklist[1]|)))))
          (= |high.pool.current[0]| (_ bv2 4))
          (= |high.pool.current[1]| (_ bv2 4))))
      (= |high.pool.current[1]| (bvneg (_ bv1 4))))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Queuer.LinkWork(0)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Queuer.LinkWork(1)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Queuer.LinkWork(2)|
      (and
        (bvsle |normalList.length| (_ bv2 4))
        (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Queuer.QueueWork(0)|
      (and
        (bvsle |normal.worklist.length| (_ bv2 4))
        (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (=>
      |guard of Queuer.QueueWork(0, pending)|
      (bvsle
        (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
        (_ bv2 4)))
    (=>
      |guard of Queuer.QueueWork(1)|
      (and
        (bvsle |normal.worklist.length| (_ bv2 4))
        (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (=>
      |guard of Queuer.QueueWork(1, pending)|
      (bvsle
        (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
        (_ bv2 4)))
    (=>
      |guard of Queuer.QueueWork(2)|
      (and
        (bvsle |normal.worklist.length| (_ bv2 4))
        (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4))))
    (=>
      |guard of Queuer.QueueWork(2, pending)|
      (bvsle
        (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
        (_ bv2 4)))
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
      |guard of NormalHelper0.UnlinkNormal(0)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (=>
      |guard of NormalHelper0.UnlinkNormal(1)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (=>
      |guard of NormalHelper0.UnlinkNormal(2)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
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
      |guard of NormalHelper1.UnlinkNormal(0)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (=>
      |guard of NormalHelper1.UnlinkNormal(1)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
    (=>
      |guard of NormalHelper1.UnlinkNormal(2)|
      (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
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
    (=> |guard of HighHelper0.UnlinkHigh(0)| (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (=> |guard of HighHelper0.UnlinkHigh(1)| (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (=> |guard of HighHelper0.UnlinkHigh(2)| (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
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
    (=> |guard of HighHelper1.UnlinkHigh(0)| (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (=> |guard of HighHelper1.UnlinkHigh(1)| (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
    (=>
      |guard of HighHelper1.UnlinkHigh(2)|
      (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))))
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
    |guard of Queuer.LinkWork(0)|
    |guard of Queuer.LinkWork(1)|
    |guard of Queuer.LinkWork(2)|
    |guard of Queuer.QueueWork(0)|
    |guard of Queuer.QueueWork(0, pending)|
    |guard of Queuer.QueueWork(1)|
    |guard of Queuer.QueueWork(1, pending)|
    |guard of Queuer.QueueWork(2)|
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
    |guard of NormalHelper0.ClaimNormal(0)|
    |guard of NormalHelper0.ClaimNormal(1)|
    |guard of NormalHelper0.ClaimNormal(2)|
    |guard of NormalHelper0.ClaimNormal(none)|
    |guard of NormalHelper0.OrderNormal(0)|
    |guard of NormalHelper0.OrderNormal(1)|
    |guard of NormalHelper0.OrderNormal(2)|
    |guard of NormalHelper0.UnlinkNormal(0)|
    |guard of NormalHelper0.UnlinkNormal(1)|
    |guard of NormalHelper0.UnlinkNormal(2)|
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
    |guard of NormalHelper1.ClaimNormal(0)|
    |guard of NormalHelper1.ClaimNormal(1)|
    |guard of NormalHelper1.ClaimNormal(2)|
    |guard of NormalHelper1.ClaimNormal(none)|
    |guard of NormalHelper1.OrderNormal(0)|
    |guard of NormalHelper1.OrderNormal(1)|
    |guard of NormalHelper1.OrderNormal(2)|
    |guard of NormalHelper1.UnlinkNormal(0)|
    |guard of NormalHelper1.UnlinkNormal(1)|
    |guard of NormalHelper1.UnlinkNormal(2)|
    |guard of HighHelper0.TakeHigh(0)|
    |guard of HighHelper0.TakeHigh(1)|
    |guard of HighHelper0.TakeHigh(2)|
    |guard of HighHelper0.EndHigh|
    |guard of HighHelper0.ClaimHigh(0)|
    |guard of HighHelper0.ClaimHigh(1)|
    |guard of HighHelper0.ClaimHigh(2)|
    |guard of HighHelper0.ClaimHigh(none)|
    |guard of HighHelper0.OrderHigh(0)|
    |guard of HighHelper0.OrderHigh(1)|
    |guard of HighHelper0.OrderHigh(2)|
    |guard of HighHelper0.UnlinkHigh(0)|
    |guard of HighHelper0.UnlinkHigh(1)|
    |guard of HighHelper0.UnlinkHigh(2)|
    |guard of HighHelper1.TakeHigh(0)|
    |guard of HighHelper1.TakeHigh(1)|
    |guard of HighHelper1.TakeHigh(2)|
    |guard of HighHelper1.EndHigh|
    |guard of HighHelper1.ClaimHigh(0)|
    |guard of HighHelper1.ClaimHigh(1)|
    |guard of HighHelper1.ClaimHigh(2)|
    |guard of HighHelper1.ClaimHigh(none)|
    |guard of HighHelper1.OrderHigh(0)|
    |guard of HighHelper1.OrderHigh(1)|
    |guard of HighHelper1.OrderHigh(2)|
    |guard of HighHelper1.UnlinkHigh(0)|
    |guard of HighHelper1.UnlinkHigh(1)|
    |guard of HighHelper1.UnlinkHigh(2)|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |normal.NoUnpairedTake| |GlobalFifo| |FifoPerTwin| |high.NoUnpairedTake| |TypeInvariant|
     |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|normal.pool.current[0]| integer) (|normal.pool.current[1]| integer)
   (|normal.worklist.length| integer) (|normal.worklist[0]| integer)
   (|normal.worklist[1]| integer) (|normal.worklist[2]| integer) (|high.pool.current[0]| integer)
   (|high.pool.current[1]| integer) (|high.worklist.length| integer) (|high.worklist[0]| integer)
   (|high.worklist[1]| integer) (|high.worklist[2]| integer) (|normalList.length| integer)
   (|normalList[0]| integer) (|normalList[1]| integer) (|normalList[2]| integer)
   (|highList.length| integer) (|highList[0]| integer) (|highList[1]| integer)
   (|highList[2]| integer) (|done[0]| Bool) (|done[1]| Bool) (|done[2]| Bool) (|claimed[0]| Bool)
   (|claimed[1]| Bool) (|claimed[2]| Bool) (|ordered[0]| Bool) (|ordered[1]| Bool)
   (|ordered[2]| Bool) (|pc.Queuer| |pc.Queuer|) (|pc.NormalHelper[0]| |pc.NormalHelper|)
   (|pc.NormalHelper[1]| |pc.NormalHelper|) (|pc.HighHelper[0]| |pc.HighHelper|)
   (|pc.HighHelper[1]| |pc.HighHelper|) (|Queuer.next| integer))
  Bool
  (and
    (types |normal.pool.current[0]| |normal.pool.current[1]| |normal.worklist.length|
       |normal.worklist[0]| |normal.worklist[1]| |normal.worklist[2]| |high.pool.current[0]|
       |high.pool.current[1]| |high.worklist.length| |high.worklist[0]| |high.worklist[1]|
       |high.worklist[2]| |normalList.length| |normalList[0]| |normalList[1]| |normalList[2]|
       |highList.length| |highList[0]| |highList[1]| |highList[2]| |done[0]| |done[1]| |done[2]|
       |claimed[0]| |claimed[1]| |claimed[2]| |ordered[0]| |ordered[1]| |ordered[2]| |pc.Queuer|
       |pc.NormalHelper[0]| |pc.NormalHelper[1]| |pc.HighHelper[0]| |pc.HighHelper[1]|
       |Queuer.next|)
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
              (ite (or
                     (bvslt (_ bv0 4) |Queuer.next|)
                     (= |pc.Queuer| |pc.Queuer.Done|)
                     (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv0 4))))
                (_ bv1 4)
                (_ bv0 4))
              (ite (or
                     (bvslt (_ bv1 4) |Queuer.next|)
                     (= |pc.Queuer| |pc.Queuer.Done|)
                     (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv1 4))))
                (_ bv1 4)
                (_ bv0 4)))
            (ite (or
                   (= |pc.Queuer| |pc.Queuer.Done|)
                   (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
              (_ bv1 4)
              (_ bv0 4)))
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
                    (ite (or
                           (bvslt (_ bv0 4) |Queuer.next|)
                           (= |pc.Queuer| |pc.Queuer.Done|)
                           (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv0 4))))
                      (_ bv1 4)
                      (_ bv0 4))
                    (ite (or
                           (bvslt (_ bv1 4) |Queuer.next|)
                           (= |pc.Queuer| |pc.Queuer.Done|)
                           (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv1 4))))
                      (_ bv1 4)
                      (_ bv0 4)))
                  (ite (or
                         (= |pc.Queuer| |pc.Queuer.Done|)
                         (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                    (_ bv1 4)
                    (_ bv0 4)))
                |normalList.length|)
              (_ bv0 4)))
          (and
            (= |normalList[0]| (_ bv1 4))
            (=
              (bvsub
                (bvadd
                  (bvadd
                    (ite (or
                           (bvslt (_ bv0 4) |Queuer.next|)
                           (= |pc.Queuer| |pc.Queuer.Done|)
                           (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv0 4))))
                      (_ bv1 4)
                      (_ bv0 4))
                    (ite (or
                           (bvslt (_ bv1 4) |Queuer.next|)
                           (= |pc.Queuer| |pc.Queuer.Done|)
                           (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv1 4))))
                      (_ bv1 4)
                      (_ bv0 4)))
                  (ite (or
                         (= |pc.Queuer| |pc.Queuer.Done|)
                         (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                    (_ bv1 4)
                    (_ bv0 4)))
                |normalList.length|)
              (_ bv1 4)))
          (and
            (= |normalList[0]| (_ bv2 4))
            (=
              (bvsub
                (bvadd
                  (bvadd
                    (ite (or
                           (bvslt (_ bv0 4) |Queuer.next|)
                           (= |pc.Queuer| |pc.Queuer.Done|)
                           (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv0 4))))
                      (_ bv1 4)
                      (_ bv0 4))
                    (ite (or
                           (bvslt (_ bv1 4) |Queuer.next|)
                           (= |pc.Queuer| |pc.Queuer.Done|)
                           (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv1 4))))
                      (_ bv1 4)
                      (_ bv0 4)))
                  (ite (or
                         (= |pc.Queuer| |pc.Queuer.Done|)
                         (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                    (_ bv1 4)
                    (_ bv0 4)))
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
                      (ite (or
                             (bvslt (_ bv0 4) |Queuer.next|)
                             (= |pc.Queuer| |pc.Queuer.Done|)
                             (and
                               (= |pc.Queuer| |pc.Queuer.QueueWork|)
                               (= |Queuer.next| (_ bv0 4)))) (_ bv1 4)
                        (_ bv0 4))
                      (ite (or
                             (bvslt (_ bv1 4) |Queuer.next|)
                             (= |pc.Queuer| |pc.Queuer.Done|)
                             (and
                               (= |pc.Queuer| |pc.Queuer.QueueWork|)
                               (= |Queuer.next| (_ bv1 4)))) (_ bv1 4)
                        (_ bv0 4)))
                    (ite (or
                           (= |pc.Queuer| |pc.Queuer.Done|)
                           (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                      (_ bv1 4)
                      (_ bv0 4)))
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
                      (ite (or
                             (bvslt (_ bv0 4) |Queuer.next|)
                             (= |pc.Queuer| |pc.Queuer.Done|)
                             (and
                               (= |pc.Queuer| |pc.Queuer.QueueWork|)
                               (= |Queuer.next| (_ bv0 4)))) (_ bv1 4)
                        (_ bv0 4))
                      (ite (or
                             (bvslt (_ bv1 4) |Queuer.next|)
                             (= |pc.Queuer| |pc.Queuer.Done|)
                             (and
                               (= |pc.Queuer| |pc.Queuer.QueueWork|)
                               (= |Queuer.next| (_ bv1 4)))) (_ bv1 4)
                        (_ bv0 4)))
                    (ite (or
                           (= |pc.Queuer| |pc.Queuer.Done|)
                           (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                      (_ bv1 4)
                      (_ bv0 4)))
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
                      (ite (or
                             (bvslt (_ bv0 4) |Queuer.next|)
                             (= |pc.Queuer| |pc.Queuer.Done|)
                             (and
                               (= |pc.Queuer| |pc.Queuer.QueueWork|)
                               (= |Queuer.next| (_ bv0 4)))) (_ bv1 4)
                        (_ bv0 4))
                      (ite (or
                             (bvslt (_ bv1 4) |Queuer.next|)
                             (= |pc.Queuer| |pc.Queuer.Done|)
                             (and
                               (= |pc.Queuer| |pc.Queuer.QueueWork|)
                               (= |Queuer.next| (_ bv1 4)))) (_ bv1 4)
                        (_ bv0 4)))
                    (ite (or
                           (= |pc.Queuer| |pc.Queuer.Done|)
                           (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                      (_ bv1 4)
                      (_ bv0 4)))
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
                      (ite (or
                             (bvslt (_ bv0 4) |Queuer.next|)
                             (= |pc.Queuer| |pc.Queuer.Done|)
                             (and
                               (= |pc.Queuer| |pc.Queuer.QueueWork|)
                               (= |Queuer.next| (_ bv0 4)))) (_ bv1 4)
                        (_ bv0 4))
                      (ite (or
                             (bvslt (_ bv1 4) |Queuer.next|)
                             (= |pc.Queuer| |pc.Queuer.Done|)
                             (and
                               (= |pc.Queuer| |pc.Queuer.QueueWork|)
                               (= |Queuer.next| (_ bv1 4)))) (_ bv1 4)
                        (_ bv0 4)))
                    (ite (or
                           (= |pc.Queuer| |pc.Queuer.Done|)
                           (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                      (_ bv1 4)
                      (_ bv0 4)))
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
                      (ite (or
                             (bvslt (_ bv0 4) |Queuer.next|)
                             (= |pc.Queuer| |pc.Queuer.Done|)
                             (and
                               (= |pc.Queuer| |pc.Queuer.QueueWork|)
                               (= |Queuer.next| (_ bv0 4)))) (_ bv1 4)
                        (_ bv0 4))
                      (ite (or
                             (bvslt (_ bv1 4) |Queuer.next|)
                             (= |pc.Queuer| |pc.Queuer.Done|)
                             (and
                               (= |pc.Queuer| |pc.Queuer.QueueWork|)
                               (= |Queuer.next| (_ bv1 4)))) (_ bv1 4)
                        (_ bv0 4)))
                    (ite (or
                           (= |pc.Queuer| |pc.Queuer.Done|)
                           (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                      (_ bv1 4)
                      (_ bv0 4)))
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
                      (ite (or
                             (bvslt (_ bv0 4) |Queuer.next|)
                             (= |pc.Queuer| |pc.Queuer.Done|)
                             (and
                               (= |pc.Queuer| |pc.Queuer.QueueWork|)
                               (= |Queuer.next| (_ bv0 4)))) (_ bv1 4)
                        (_ bv0 4))
                      (ite (or
                             (bvslt (_ bv1 4) |Queuer.next|)
                             (= |pc.Queuer| |pc.Queuer.Done|)
                             (and
                               (= |pc.Queuer| |pc.Queuer.QueueWork|)
                               (= |Queuer.next| (_ bv1 4)))) (_ bv1 4)
                        (_ bv0 4)))
                    (ite (or
                           (= |pc.Queuer| |pc.Queuer.Done|)
                           (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                      (_ bv1 4)
                      (_ bv0 4)))
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
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.ClaimNormal|))
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|))
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|))
                   (= |normal.pool.current[0]| (_ bv0 4))) (_ bv1 4)
              (_ bv0 4))
            (ite (and
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|))
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.ClaimNormal|))
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|))
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|))
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
                         (ite (or
                                (bvslt (_ bv0 4) |Queuer.next|)
                                (= |pc.Queuer| |pc.Queuer.Done|)
                                (and
                                  (= |pc.Queuer| |pc.Queuer.QueueWork|)
                                  (= |Queuer.next| (_ bv0 4)))) (_ bv1 4)
                           (_ bv0 4))
                         (ite (or
                                (bvslt (_ bv1 4) |Queuer.next|)
                                (= |pc.Queuer| |pc.Queuer.Done|)
                                (and
                                  (= |pc.Queuer| |pc.Queuer.QueueWork|)
                                  (= |Queuer.next| (_ bv1 4)))) (_ bv1 4)
                           (_ bv0 4)))
                       (ite (or
                              (= |pc.Queuer| |pc.Queuer.Done|)
                              (and
                                (= |pc.Queuer| |pc.Queuer.QueueWork|)
                                (= |Queuer.next| (_ bv2 4)))) (_ bv1 4)
                         (_ bv0 4)))
                     |normalList.length|)))) (_ bv1 4)
          (_ bv0 4)))
      (=
        (bvadd
          (bvadd
            (ite (and
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|))
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.ClaimNormal|))
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|))
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|))
                   (= |normal.pool.current[0]| (_ bv1 4))) (_ bv1 4)
              (_ bv0 4))
            (ite (and
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|))
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.ClaimNormal|))
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|))
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|))
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
                         (ite (or
                                (bvslt (_ bv0 4) |Queuer.next|)
                                (= |pc.Queuer| |pc.Queuer.Done|)
                                (and
                                  (= |pc.Queuer| |pc.Queuer.QueueWork|)
                                  (= |Queuer.next| (_ bv0 4)))) (_ bv1 4)
                           (_ bv0 4))
                         (ite (or
                                (bvslt (_ bv1 4) |Queuer.next|)
                                (= |pc.Queuer| |pc.Queuer.Done|)
                                (and
                                  (= |pc.Queuer| |pc.Queuer.QueueWork|)
                                  (= |Queuer.next| (_ bv1 4)))) (_ bv1 4)
                           (_ bv0 4)))
                       (ite (or
                              (= |pc.Queuer| |pc.Queuer.Done|)
                              (and
                                (= |pc.Queuer| |pc.Queuer.QueueWork|)
                                (= |Queuer.next| (_ bv2 4)))) (_ bv1 4)
                         (_ bv0 4)))
                     |normalList.length|)))) (_ bv1 4)
          (_ bv0 4)))
      (=
        (bvadd
          (bvadd
            (ite (and
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|))
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.ClaimNormal|))
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|))
                   (not (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|))
                   (= |normal.pool.current[0]| (_ bv2 4))) (_ bv1 4)
              (_ bv0 4))
            (ite (and
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|))
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.ClaimNormal|))
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|))
                   (not (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|))
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
                         (ite (or
                                (bvslt (_ bv0 4) |Queuer.next|)
                                (= |pc.Queuer| |pc.Queuer.Done|)
                                (and
                                  (= |pc.Queuer| |pc.Queuer.QueueWork|)
                                  (= |Queuer.next| (_ bv0 4)))) (_ bv1 4)
                           (_ bv0 4))
                         (ite (or
                                (bvslt (_ bv1 4) |Queuer.next|)
                                (= |pc.Queuer| |pc.Queuer.Done|)
                                (and
                                  (= |pc.Queuer| |pc.Queuer.QueueWork|)
                                  (= |Queuer.next| (_ bv1 4)))) (_ bv1 4)
                           (_ bv0 4)))
                       (ite (or
                              (= |pc.Queuer| |pc.Queuer.Done|)
                              (and
                                (= |pc.Queuer| |pc.Queuer.QueueWork|)
                                (= |Queuer.next| (_ bv2 4)))) (_ bv1 4)
                         (_ bv0 4)))
                     |normalList.length|)))) (_ bv1 4)
          (_ bv0 4))))
    ; OrderedOnceTaken
    (and
      (=
        |ordered[0]|
        (or
          (bvslt
            (_ bv0 4)
            (bvsub
              (bvadd
                (bvadd
                  (ite (or
                         (bvslt (_ bv0 4) |Queuer.next|)
                         (= |pc.Queuer| |pc.Queuer.Done|)
                         (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv0 4))))
                    (_ bv1 4)
                    (_ bv0 4))
                  (ite (or
                         (bvslt (_ bv1 4) |Queuer.next|)
                         (= |pc.Queuer| |pc.Queuer.Done|)
                         (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv1 4))))
                    (_ bv1 4)
                    (_ bv0 4)))
                (ite (or
                       (= |pc.Queuer| |pc.Queuer.Done|)
                       (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                  (_ bv1 4)
                  (_ bv0 4)))
              |normalList.length|))
          (and
            |claimed[0]|
            (or
              (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|)
              (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|)))))
      (=>
        (bvslt
          (_ bv0 4)
          (bvsub
            (bvadd
              (bvadd
                (ite (or
                       (bvslt (_ bv0 4) |Queuer.next|)
                       (= |pc.Queuer| |pc.Queuer.Done|)
                       (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv0 4))))
                  (_ bv1 4)
                  (_ bv0 4))
                (ite (or
                       (bvslt (_ bv1 4) |Queuer.next|)
                       (= |pc.Queuer| |pc.Queuer.Done|)
                       (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv1 4))))
                  (_ bv1 4)
                  (_ bv0 4)))
              (ite (or
                     (= |pc.Queuer| |pc.Queuer.Done|)
                     (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                (_ bv1 4)
                (_ bv0 4)))
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
        (or
          (bvslt
            (_ bv1 4)
            (bvsub
              (bvadd
                (bvadd
                  (ite (or
                         (bvslt (_ bv0 4) |Queuer.next|)
                         (= |pc.Queuer| |pc.Queuer.Done|)
                         (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv0 4))))
                    (_ bv1 4)
                    (_ bv0 4))
                  (ite (or
                         (bvslt (_ bv1 4) |Queuer.next|)
                         (= |pc.Queuer| |pc.Queuer.Done|)
                         (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv1 4))))
                    (_ bv1 4)
                    (_ bv0 4)))
                (ite (or
                       (= |pc.Queuer| |pc.Queuer.Done|)
                       (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                  (_ bv1 4)
                  (_ bv0 4)))
              |normalList.length|))
          (and
            |claimed[1]|
            (or
              (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|)
              (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|)))))
      (=>
        (bvslt
          (_ bv1 4)
          (bvsub
            (bvadd
              (bvadd
                (ite (or
                       (bvslt (_ bv0 4) |Queuer.next|)
                       (= |pc.Queuer| |pc.Queuer.Done|)
                       (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv0 4))))
                  (_ bv1 4)
                  (_ bv0 4))
                (ite (or
                       (bvslt (_ bv1 4) |Queuer.next|)
                       (= |pc.Queuer| |pc.Queuer.Done|)
                       (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv1 4))))
                  (_ bv1 4)
                  (_ bv0 4)))
              (ite (or
                     (= |pc.Queuer| |pc.Queuer.Done|)
                     (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                (_ bv1 4)
                (_ bv0 4)))
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
        (or
          (bvslt
            (_ bv2 4)
            (bvsub
              (bvadd
                (bvadd
                  (ite (or
                         (bvslt (_ bv0 4) |Queuer.next|)
                         (= |pc.Queuer| |pc.Queuer.Done|)
                         (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv0 4))))
                    (_ bv1 4)
                    (_ bv0 4))
                  (ite (or
                         (bvslt (_ bv1 4) |Queuer.next|)
                         (= |pc.Queuer| |pc.Queuer.Done|)
                         (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv1 4))))
                    (_ bv1 4)
                    (_ bv0 4)))
                (ite (or
                       (= |pc.Queuer| |pc.Queuer.Done|)
                       (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                  (_ bv1 4)
                  (_ bv0 4)))
              |normalList.length|))
          (and
            |claimed[2]|
            (or
              (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|)
              (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|)))))
      (=>
        (bvslt
          (_ bv2 4)
          (bvsub
            (bvadd
              (bvadd
                (ite (or
                       (bvslt (_ bv0 4) |Queuer.next|)
                       (= |pc.Queuer| |pc.Queuer.Done|)
                       (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv0 4))))
                  (_ bv1 4)
                  (_ bv0 4))
                (ite (or
                       (bvslt (_ bv1 4) |Queuer.next|)
                       (= |pc.Queuer| |pc.Queuer.Done|)
                       (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv1 4))))
                  (_ bv1 4)
                  (_ bv0 4)))
              (ite (or
                     (= |pc.Queuer| |pc.Queuer.Done|)
                     (and (= |pc.Queuer| |pc.Queuer.QueueWork|) (= |Queuer.next| (_ bv2 4))))
                (_ bv1 4)
                (_ bv0 4)))
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
    ; ClaimedIsFirst
    (and
      (=>
        |claimed[0]|
        (and |done[0]| (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv0 4))))
      (=>
        |claimed[1]|
        (and |done[1]| (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv1 4))))
      (=>
        |claimed[2]|
        (and |done[2]| (bvslt (_ bv0 4) |normalList.length|) (= |normalList[0]| (_ bv2 4)))))
    ; ClaimedByOne
    (and
      (=
        (bvadd
          (ite (or
                 (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
                 (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|)) (_ bv1 4)
            (_ bv0 4))
          (ite (or
                 (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
                 (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|)) (_ bv1 4)
            (_ bv0 4)))
        (bvadd
          (bvadd (ite |claimed[0]| (_ bv1 4) (_ bv0 4)) (ite |claimed[1]| (_ bv1 4) (_ bv0 4)))
          (ite |claimed[2]| (_ bv1 4) (_ bv0 4))))
      (=
        (bvadd
          (ite (or
                 (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
                 (= |pc.HighHelper[0]| |pc.HighHelper.UnlinkHigh|)) (_ bv1 4)
            (_ bv0 4))
          (ite (or
                 (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
                 (= |pc.HighHelper[1]| |pc.HighHelper.UnlinkHigh|)) (_ bv1 4)
            (_ bv0 4)))
        (_ bv0 4)))
    ; normal.NoUnpairedTake
    (and
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
          (not (or (= |normal.pool.current[0]| (_ bv0 4)) (= |normal.pool.current[1]| (_ bv0 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |normal.worklist.length|)
                     (= |normal.worklist[0]| (_ bv0 4)))
                   (and
                     (bvslt (_ bv1 4) |normal.worklist.length|)
                     (= |normal.worklist[1]| (_ bv0 4)))
                   (and
                     (bvslt (_ bv2 4) |normal.worklist.length|)
                     (= |normal.worklist[2]| (_ bv0 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
              |normal.worklist.length|)))
        (= |normal.pool.current[0]| (bvneg (_ bv1 4))))
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
          (not (or (= |normal.pool.current[0]| (_ bv1 4)) (= |normal.pool.current[1]| (_ bv1 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |normal.worklist.length|)
                     (= |normal.worklist[0]| (_ bv1 4)))
                   (and
                     (bvslt (_ bv1 4) |normal.worklist.length|)
                     (= |normal.worklist[1]| (_ bv1 4)))
                   (and
                     (bvslt (_ bv2 4) |normal.worklist.length|)
                     (= |normal.worklist[2]| (_ bv1 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
              |normal.worklist.length|)))
        (= |normal.pool.current[0]| (bvneg (_ bv1 4))))
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
          (not (or (= |normal.pool.current[0]| (_ bv2 4)) (= |normal.pool.current[1]| (_ bv2 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |normal.worklist.length|)
                     (= |normal.worklist[0]| (_ bv2 4)))
                   (and
                     (bvslt (_ bv1 4) |normal.worklist.length|)
                     (= |normal.worklist[1]| (_ bv2 4)))
                   (and
                     (bvslt (_ bv2 4) |normal.worklist.length|)
                     (= |normal.worklist[2]| (_ bv2 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
              |normal.worklist.length|)))
        (= |normal.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.ClaimNormal|)
          (not
            (or
              (and
                (bvslt (_ bv0 4) |normalList.length|)
                (= |normalList[0]| (_ bv0 4))
                |done[0]|
                (not |claimed[0]|))
              (and
                (bvslt (_ bv0 4) |normalList.length|)
                (= |normalList[0]| (_ bv1 4))
                |done[1]|
                (not |claimed[1]|))
              (and
                (bvslt (_ bv0 4) |normalList.length|)
                (= |normalList[0]| (_ bv2 4))
                |done[2]|
                (not |claimed[2]|)))))
        (not (= |normal.pool.current[0]| (bvneg (_ bv1 4)))))
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
          (not (or (= |normal.pool.current[0]| (_ bv0 4)) (= |normal.pool.current[1]| (_ bv0 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |normal.worklist.length|)
                     (= |normal.worklist[0]| (_ bv0 4)))
                   (and
                     (bvslt (_ bv1 4) |normal.worklist.length|)
                     (= |normal.worklist[1]| (_ bv0 4)))
                   (and
                     (bvslt (_ bv2 4) |normal.worklist.length|)
                     (= |normal.worklist[2]| (_ bv0 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
              |normal.worklist.length|)))
        (= |normal.pool.current[1]| (bvneg (_ bv1 4))))
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
          (not (or (= |normal.pool.current[0]| (_ bv1 4)) (= |normal.pool.current[1]| (_ bv1 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |normal.worklist.length|)
                     (= |normal.worklist[0]| (_ bv1 4)))
                   (and
                     (bvslt (_ bv1 4) |normal.worklist.length|)
                     (= |normal.worklist[1]| (_ bv1 4)))
                   (and
                     (bvslt (_ bv2 4) |normal.worklist.length|)
                     (= |normal.worklist[2]| (_ bv1 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
              |normal.worklist.length|)))
        (= |normal.pool.current[1]| (bvneg (_ bv1 4))))
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
          (not (or (= |normal.pool.current[0]| (_ bv2 4)) (= |normal.pool.current[1]| (_ bv2 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |normal.worklist.length|)
                     (= |normal.worklist[0]| (_ bv2 4)))
                   (and
                     (bvslt (_ bv1 4) |normal.worklist.length|)
                     (= |normal.worklist[1]| (_ bv2 4)))
                   (and
                     (bvslt (_ bv2 4) |normal.worklist.length|)
                     (= |normal.worklist[2]| (_ bv2 4)))) (bvsub |normal.worklist.length| (_ bv1 4))
              |normal.worklist.length|)))
        (= |normal.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.ClaimNormal|)
          (not
            (or
              (and
                (bvslt (_ bv0 4) |normalList.length|)
                (= |normalList[0]| (_ bv0 4))
                |done[0]|
                (not |claimed[0]|))
              (and
                (bvslt (_ bv0 4) |normalList.length|)
                (= |normalList[0]| (_ bv1 4))
                |done[1]|
                (not |claimed[1]|))
              (and
                (bvslt (_ bv0 4) |normalList.length|)
                (= |normalList[0]| (_ bv2 4))
                |done[2]|
                (not |claimed[2]|)))))
        (not (= |normal.pool.current[1]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
          (or
            (not
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
                    (= |normal.pool.current[1]| |normal.worklist[1]|)))))
            (= |normal.pool.current[0]| (_ bv0 4))
            (= |normal.pool.current[1]| (_ bv0 4))))
        (= |normal.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
          (or
            (not
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
                    (= |normal.pool.current[1]| |normal.worklist[1]|)))))
            (= |normal.pool.current[0]| (_ bv1 4))
            (= |normal.pool.current[1]| (_ bv1 4))))
        (= |normal.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.TakeNormal|)
          (or
            (not
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
                    (= |normal.pool.current[1]| |normal.worklist[1]|)))))
            (= |normal.pool.current[0]| (_ bv2 4))
            (= |normal.pool.current[1]| (_ bv2 4))))
        (= |normal.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
          (or
            (not
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
                    (= |normal.pool.current[1]| |normal.worklist[1]|)))))
            (= |normal.pool.current[0]| (_ bv0 4))
            (= |normal.pool.current[1]| (_ bv0 4))))
        (= |normal.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
          (or
            (not
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
                    (= |normal.pool.current[1]| |normal.worklist[1]|)))))
            (= |normal.pool.current[0]| (_ bv1 4))
            (= |normal.pool.current[1]| (_ bv1 4))))
        (= |normal.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.TakeNormal|)
          (or
            (not
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
                    (= |normal.pool.current[1]| |normal.worklist[1]|)))))
            (= |normal.pool.current[0]| (_ bv2 4))
            (= |normal.pool.current[1]| (_ bv2 4))))
        (= |normal.pool.current[1]| (bvneg (_ bv1 4)))))
    ; GlobalFifo
    (and
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4)))
        |ordered[1]|)
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4)))
        |ordered[1]|)
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4)))
        |ordered[1]|)
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4)))
        |ordered[1]|))
    ; GlobalFifo
    (and
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4)))
        |ordered[1]|)
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4)))
        |ordered[1]|)
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4)))
        |ordered[1]|)
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4)))
        |ordered[0]|)
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4)))
        |ordered[1]|))
    ; high.NoUnpairedTake
    (and
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
          (not (or (= |high.pool.current[0]| (_ bv0 4)) (= |high.pool.current[1]| (_ bv0 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
                   (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv0 4)))
                   (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv0 4))))
              (bvsub |high.worklist.length| (_ bv1 4))
              |high.worklist.length|)))
        (= |high.pool.current[0]| (bvneg (_ bv1 4))))
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
          (not (or (= |high.pool.current[0]| (_ bv1 4)) (= |high.pool.current[1]| (_ bv1 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
                   (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv1 4)))
                   (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv1 4))))
              (bvsub |high.worklist.length| (_ bv1 4))
              |high.worklist.length|)))
        (= |high.pool.current[0]| (bvneg (_ bv1 4))))
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
          (not (or (= |high.pool.current[0]| (_ bv2 4)) (= |high.pool.current[1]| (_ bv2 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
                   (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv2 4)))
                   (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv2 4))))
              (bvsub |high.worklist.length| (_ bv1 4))
              |high.worklist.length|)))
        (= |high.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.ClaimHigh|)
          (not
            (or
              (and
                (bvslt (_ bv0 4) |highList.length|)
                (= |highList[0]| (_ bv0 4))
                |done[0]|
                (not |claimed[0]|))
              (and
                (bvslt (_ bv0 4) |highList.length|)
                (= |highList[0]| (_ bv1 4))
                |done[1]|
                (not |claimed[1]|))
              (and
                (bvslt (_ bv0 4) |highList.length|)
                (= |highList[0]| (_ bv2 4))
                |done[2]|
                (not |claimed[2]|)))))
        (not (= |high.pool.current[0]| (bvneg (_ bv1 4)))))
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
          (not (or (= |high.pool.current[0]| (_ bv0 4)) (= |high.pool.current[1]| (_ bv0 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv0 4)))
                   (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv0 4)))
                   (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv0 4))))
              (bvsub |high.worklist.length| (_ bv1 4))
              |high.worklist.length|)))
        (= |high.pool.current[1]| (bvneg (_ bv1 4))))
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
          (not (or (= |high.pool.current[0]| (_ bv1 4)) (= |high.pool.current[1]| (_ bv1 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv1 4)))
                   (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv1 4)))
                   (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv1 4))))
              (bvsub |high.worklist.length| (_ bv1 4))
              |high.worklist.length|)))
        (= |high.pool.current[1]| (bvneg (_ bv1 4))))
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
          (not (or (= |high.pool.current[0]| (_ bv2 4)) (= |high.pool.current[1]| (_ bv2 4))))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |high.worklist.length|) (= |high.worklist[0]| (_ bv2 4)))
                   (and (bvslt (_ bv1 4) |high.worklist.length|) (= |high.worklist[1]| (_ bv2 4)))
                   (and (bvslt (_ bv2 4) |high.worklist.length|) (= |high.worklist[2]| (_ bv2 4))))
              (bvsub |high.worklist.length| (_ bv1 4))
              |high.worklist.length|)))
        (= |high.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.ClaimHigh|)
          (not
            (or
              (and
                (bvslt (_ bv0 4) |highList.length|)
                (= |highList[0]| (_ bv0 4))
                |done[0]|
                (not |claimed[0]|))
              (and
                (bvslt (_ bv0 4) |highList.length|)
                (= |highList[0]| (_ bv1 4))
                |done[1]|
                (not |claimed[1]|))
              (and
                (bvslt (_ bv0 4) |highList.length|)
                (= |highList[0]| (_ bv2 4))
                |done[2]|
                (not |claimed[2]|)))))
        (not (= |high.pool.current[1]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
          (or
            (not
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
                    (= |high.pool.current[1]| |high.worklist[1]|)))))
            (= |high.pool.current[0]| (_ bv0 4))
            (= |high.pool.current[1]| (_ bv0 4))))
        (= |high.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
          (or
            (not
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
                    (= |high.pool.current[1]| |high.worklist[1]|)))))
            (= |high.pool.current[0]| (_ bv1 4))
            (= |high.pool.current[1]| (_ bv1 4))))
        (= |high.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.TakeHigh|)
          (or
            (not
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
                    (= |high.pool.current[1]| |high.worklist[1]|)))))
            (= |high.pool.current[0]| (_ bv2 4))
            (= |high.pool.current[1]| (_ bv2 4))))
        (= |high.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
          (or
            (not
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
                    (= |high.pool.current[1]| |high.worklist[1]|)))))
            (= |high.pool.current[0]| (_ bv0 4))
            (= |high.pool.current[1]| (_ bv0 4))))
        (= |high.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
          (or
            (not
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
                    (= |high.pool.current[1]| |high.worklist[1]|)))))
            (= |high.pool.current[0]| (_ bv1 4))
            (= |high.pool.current[1]| (_ bv1 4))))
        (= |high.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.TakeHigh|)
          (or
            (not
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
                    (= |high.pool.current[1]| |high.worklist[1]|)))))
            (= |high.pool.current[0]| (_ bv2 4))
            (= |high.pool.current[1]| (_ bv2 4))))
        (= |high.pool.current[1]| (bvneg (_ bv1 4)))))
    ; TypeInvariant
    (and
      (=>
        (and (= |pc.Queuer| |pc.Queuer.LinkWork|) (= |Queuer.next| (_ bv0 4)))
        (and
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and (= |pc.Queuer| |pc.Queuer.LinkWork|) (= |Queuer.next| (_ bv1 4)))
        (and
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and (= |pc.Queuer| |pc.Queuer.LinkWork|) (= |Queuer.next| (_ bv2 4)))
        (and
          (bvsle |normalList.length| (_ bv2 4))
          (bvsle (bvadd |normalList.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv0 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
              (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
              (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4))))))
        (and
          (bvsle |normal.worklist.length| (_ bv2 4))
          (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
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
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4)))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv1 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
              (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
              (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4))))))
        (and
          (bvsle |normal.worklist.length| (_ bv2 4))
          (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
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
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4)))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (= |Queuer.next| (_ bv2 4))
          (not
            (or
              (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
              (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
              (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4))))))
        (and
          (bvsle |normal.worklist.length| (_ bv2 4))
          (bvsle (bvadd |normal.worklist.length| (_ bv1 4)) (_ bv3 4))
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
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv2 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv2 4)))
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
          (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv0 4)))
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4)))
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4)))
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
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
          (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv0 4)))
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv1 4)))
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|)
          (bvslt (_ bv0 4) |normalList.length|)
          (= |normalList[0]| (_ bv2 4)))
        (bvsle (_ bv0 4) (bvsub |normalList.length| (_ bv1 4))))
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
          (= |pc.HighHelper[0]| |pc.HighHelper.UnlinkHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv0 4)))
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.UnlinkHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4)))
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[0]| |pc.HighHelper.UnlinkHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4)))
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
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
          (= |pc.HighHelper[1]| |pc.HighHelper.UnlinkHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv0 4)))
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.UnlinkHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv1 4)))
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.HighHelper[1]| |pc.HighHelper.UnlinkHigh|)
          (bvslt (_ bv0 4) |highList.length|)
          (= |highList[0]| (_ bv2 4)))
        (bvsle (_ bv0 4) (bvsub |highList.length| (_ bv1 4)))))
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
      (and (= |pc.Queuer| |pc.Queuer.LinkWork|) (= |Queuer.next| (_ bv0 4)))
      (and (= |pc.Queuer| |pc.Queuer.LinkWork|) (= |Queuer.next| (_ bv1 4)))
      (and (= |pc.Queuer| |pc.Queuer.LinkWork|) (= |Queuer.next| (_ bv2 4)))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv0 4))
        (not
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4))))))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv0 4))
        (or
          (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv0 4)))
          (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv0 4)))
          (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv0 4)))))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv1 4))
        (not
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4))))))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv1 4))
        (or
          (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv1 4)))
          (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv1 4)))
          (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv1 4)))))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv2 4))
        (not
          (or
            (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
            (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
            (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4))))))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (= |Queuer.next| (_ bv2 4))
        (or
          (and (bvslt (_ bv0 4) |normal.worklist.length|) (= |normal.worklist[0]| (_ bv2 4)))
          (and (bvslt (_ bv1 4) |normal.worklist.length|) (= |normal.worklist[1]| (_ bv2 4)))
          (and (bvslt (_ bv2 4) |normal.worklist.length|) (= |normal.worklist[2]| (_ bv2 4)))))
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
        (= |pc.NormalHelper[0]| |pc.NormalHelper.ClaimNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv0 4))
        |done[0]|
        (not |claimed[0]|))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.ClaimNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4))
        |done[1]|
        (not |claimed[1]|))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.ClaimNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4))
        |done[2]|
        (not |claimed[2]|))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.ClaimNormal|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |normalList.length|)
              (= |normalList[0]| (_ bv0 4))
              |done[0]|
              (not |claimed[0]|))
            (and
              (bvslt (_ bv0 4) |normalList.length|)
              (= |normalList[0]| (_ bv1 4))
              |done[1]|
              (not |claimed[1]|))
            (and
              (bvslt (_ bv0 4) |normalList.length|)
              (= |normalList[0]| (_ bv2 4))
              |done[2]|
              (not |claimed[2]|)))))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv0 4)))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4)))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4)))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv0 4)))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4)))
      (and
        (= |pc.NormalHelper[0]| |pc.NormalHelper.UnlinkNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4)))
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
        (= |pc.NormalHelper[1]| |pc.NormalHelper.ClaimNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv0 4))
        |done[0]|
        (not |claimed[0]|))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.ClaimNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4))
        |done[1]|
        (not |claimed[1]|))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.ClaimNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4))
        |done[2]|
        (not |claimed[2]|))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.ClaimNormal|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |normalList.length|)
              (= |normalList[0]| (_ bv0 4))
              |done[0]|
              (not |claimed[0]|))
            (and
              (bvslt (_ bv0 4) |normalList.length|)
              (= |normalList[0]| (_ bv1 4))
              |done[1]|
              (not |claimed[1]|))
            (and
              (bvslt (_ bv0 4) |normalList.length|)
              (= |normalList[0]| (_ bv2 4))
              |done[2]|
              (not |claimed[2]|)))))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv0 4)))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4)))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.OrderNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4)))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv0 4)))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv1 4)))
      (and
        (= |pc.NormalHelper[1]| |pc.NormalHelper.UnlinkNormal|)
        (bvslt (_ bv0 4) |normalList.length|)
        (= |normalList[0]| (_ bv2 4)))
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
        (= |pc.HighHelper[0]| |pc.HighHelper.ClaimHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv0 4))
        |done[0]|
        (not |claimed[0]|))
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.ClaimHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4))
        |done[1]|
        (not |claimed[1]|))
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.ClaimHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4))
        |done[2]|
        (not |claimed[2]|))
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.ClaimHigh|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |highList.length|)
              (= |highList[0]| (_ bv0 4))
              |done[0]|
              (not |claimed[0]|))
            (and
              (bvslt (_ bv0 4) |highList.length|)
              (= |highList[0]| (_ bv1 4))
              |done[1]|
              (not |claimed[1]|))
            (and
              (bvslt (_ bv0 4) |highList.length|)
              (= |highList[0]| (_ bv2 4))
              |done[2]|
              (not |claimed[2]|)))))
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv0 4)))
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4)))
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4)))
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.UnlinkHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv0 4)))
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.UnlinkHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4)))
      (and
        (= |pc.HighHelper[0]| |pc.HighHelper.UnlinkHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4)))
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
        (= |pc.HighHelper[1]| |pc.HighHelper.ClaimHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv0 4))
        |done[0]|
        (not |claimed[0]|))
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.ClaimHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4))
        |done[1]|
        (not |claimed[1]|))
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.ClaimHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4))
        |done[2]|
        (not |claimed[2]|))
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.ClaimHigh|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |highList.length|)
              (= |highList[0]| (_ bv0 4))
              |done[0]|
              (not |claimed[0]|))
            (and
              (bvslt (_ bv0 4) |highList.length|)
              (= |highList[0]| (_ bv1 4))
              |done[1]|
              (not |claimed[1]|))
            (and
              (bvslt (_ bv0 4) |highList.length|)
              (= |highList[0]| (_ bv2 4))
              |done[2]|
              (not |claimed[2]|)))))
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv0 4)))
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4)))
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.OrderHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4)))
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.UnlinkHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv0 4)))
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.UnlinkHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv1 4)))
      (and
        (= |pc.HighHelper[1]| |pc.HighHelper.UnlinkHigh|)
        (bvslt (_ bv0 4) |highList.length|)
        (= |highList[0]| (_ bv2 4))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |normal.pool.current[0]| |normal.pool.current[1]| |normal.worklist.length|
       |normal.worklist[0]| |normal.worklist[1]| |normal.worklist[2]| |high.pool.current[0]|
       |high.pool.current[1]| |high.worklist.length| |high.worklist[0]| |high.worklist[1]|
       |high.worklist[2]| |normalList.length| |normalList[0]| |normalList[1]| |normalList[2]|
       |highList.length| |highList[0]| |highList[1]| |highList[2]| |done[0]| |done[1]| |done[2]|
       |claimed[0]| |claimed[1]| |claimed[2]| |ordered[0]| |ordered[1]| |ordered[2]| |pc.Queuer|
       |pc.NormalHelper[0]| |pc.NormalHelper[1]| |pc.HighHelper[0]| |pc.HighHelper[1]|
       |Queuer.next|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |normal.pool.current[0]| |normal.pool.current[1]| |normal.worklist.length|
     |normal.worklist[0]| |normal.worklist[1]| |normal.worklist[2]| |high.pool.current[0]|
     |high.pool.current[1]| |high.worklist.length| |high.worklist[0]| |high.worklist[1]|
     |high.worklist[2]| |normalList.length| |normalList[0]| |normalList[1]| |normalList[2]|
     |highList.length| |highList[0]| |highList[1]| |highList[2]| |done[0]| |done[1]| |done[2]|
     |claimed[0]| |claimed[1]| |claimed[2]| |ordered[0]| |ordered[1]| |ordered[2]| |pc.Queuer|
     |pc.NormalHelper[0]| |pc.NormalHelper[1]| |pc.HighHelper[0]| |pc.HighHelper[1]| |Queuer.next|))
(assert step)
(assert
  (not
    (invariant |normal.pool.current[0]'| |normal.pool.current[1]'| |normal.worklist.length'|
       |normal.worklist[0]'| |normal.worklist[1]'| |normal.worklist[2]'| |high.pool.current[0]'|
       |high.pool.current[1]'| |high.worklist.length'| |high.worklist[0]'| |high.worklist[1]'|
       |high.worklist[2]'| |normalList.length'| |normalList[0]'| |normalList[1]'| |normalList[2]'|
       |highList.length'| |highList[0]'| |highList[1]'| |highList[2]'| |done[0]'| |done[1]'|
       |done[2]'| |claimed[0]'| |claimed[1]'| |claimed[2]'| |ordered[0]'| |ordered[1]'|
       |ordered[2]'| |pc.Queuer'| |pc.NormalHelper[0]'| |pc.NormalHelper[1]'| |pc.HighHelper[0]'|
       |pc.HighHelper[1]'| |Queuer.next'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |normal.pool.current[0]| |normal.pool.current[1]| |normal.worklist.length|
     |normal.worklist[0]| |normal.worklist[1]| |normal.worklist[2]| |high.pool.current[0]|
     |high.pool.current[1]| |high.worklist.length| |high.worklist[0]| |high.worklist[1]|
     |high.worklist[2]| |normalList.length| |normalList[0]| |normalList[1]| |normalList[2]|
     |highList.length| |highList[0]| |highList[1]| |highList[2]| |done[0]| |done[1]| |done[2]|
     |claimed[0]| |claimed[1]| |claimed[2]| |ordered[0]| |ordered[1]| |ordered[2]| |pc.Queuer|
     |pc.NormalHelper[0]| |pc.NormalHelper[1]| |pc.HighHelper[0]| |pc.HighHelper[1]| |Queuer.next|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 0bfd6d1a97b0033e0f9c241a377d74ed9bc3a71ed82981d2125168115f367fce
