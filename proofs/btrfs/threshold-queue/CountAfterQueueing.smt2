; btrfs/threshold-queue, variant CountAfterQueueing, works=4, limit=3, threshold=1, interval=3,
; remount=false.
; btrfs: a btrfs_workqueue that has more works run at once when many wait, and fewer when few do.
; Who queues a work counts it in pending, and each helper that starts one takes it off and moves
; current_active up or down by one under thres_lock. What it then tells the kernel, by
; workqueue_set_max_active(), it reads again without the lock, because that function sleeps: of two
; helpers the one that decided first may be the last to set, and the kernel keeps an old value until
; the next change. Reading under the lock does not help; the read is old either way. The limit
; itself is changed by a remount without any lock and only looked at when a work starts. See
; fs/btrfs/async-thread.c:thresh_queue_hook(), thresh_exec_hook() and btrfs_workqueue_set_max();
; 0bd9289c28c3 "Btrfs: Add threshold workqueue based on kernel workqueue". Its message says that the
; kernel's limit is changed once in some number of works, the code leaves out one in that number and
; adjusts at all others. Here threshold stands for both thresh and thresh/2, 64 and 32, and interval
; for thresh/4; 1 would never adjust. Not modelled: the ordered part (btrfs/ordered-work), the
; high-priority twin (btrfs/high-priority-twin), and several who queue: pending is atomic.
; A certificate for ActiveUpperBound, ActiveLowerBound, RunningBounded, NoUnpairedTake, StepByOne,
; TypeInvariant, NoDeadlock: the invariant at the end is true initially, every step keeps it, and it
; implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5 --incremental
; --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |pc.Queuer| () (_ BitVec 2))
(define-fun |pc.Queuer.QueueWork| () |pc.Queuer| #b00)
(define-fun |pc.Queuer.AddPending| () |pc.Queuer| #b01)
(define-fun |pc.Queuer.Done| () |pc.Queuer| #b10)
(define-sort |pc.Helper| () (_ BitVec 3))
(define-fun |pc.Helper.TakeWork| () |pc.Helper| #b000)
(define-fun |pc.Helper.SubPending| () |pc.Helper| #b001)
(define-fun |pc.Helper.Adjust| () |pc.Helper| #b010)
(define-fun |pc.Helper.ReadActive| () |pc.Helper| #b011)
(define-fun |pc.Helper.SetMaxActive| () |pc.Helper| #b100)
(define-fun |pc.Helper.RunWork| () |pc.Helper| #b101)
(define-fun |pc.Helper.Done| () |pc.Helper| #b110)

; State --------------------------------------------------------------------------------------------
(declare-const |wq.pool.current[0]| integer) ; -1..3
(declare-const |wq.pool.current[1]| integer) ; -1..3
(declare-const |wq.pool.current[2]| integer) ; -1..3
(declare-const |wq.worklist.length| integer) ; 0..4
(declare-const |wq.worklist[0]| integer) ; 0..3
(declare-const |wq.worklist[1]| integer) ; 0..3
(declare-const |wq.worklist[2]| integer) ; 0..3
(declare-const |wq.worklist[3]| integer) ; 0..3
(declare-const |wq.maxActive| integer) ; 1..3
(declare-const |pending.counter| integer) ; -1..4
(declare-const |currentActive| integer) ; 1..3
(declare-const |count| integer) ; 0..2
(declare-const |peak| integer) ; 0..3
(declare-const |pc.Queuer| |pc.Queuer|)
(declare-const |pc.Helper[0]| |pc.Helper|)
(declare-const |pc.Helper[1]| |pc.Helper|)
(declare-const |pc.Helper[2]| |pc.Helper|)
(declare-const |Queuer.next| integer) ; 0..3
(declare-const |Helper.active[0]| integer) ; 0..3
(declare-const |Helper.active[1]| integer) ; 0..3
(declare-const |Helper.active[2]| integer) ; 0..3

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.pool.current[2]| integer)
   (|wq.worklist.length| integer) (|wq.worklist[0]| integer) (|wq.worklist[1]| integer)
   (|wq.worklist[2]| integer) (|wq.worklist[3]| integer) (|wq.maxActive| integer)
   (|pending.counter| integer) (|currentActive| integer) (|count| integer) (|peak| integer)
   (|pc.Queuer| |pc.Queuer|) (|pc.Helper[0]| |pc.Helper|) (|pc.Helper[1]| |pc.Helper|)
   (|pc.Helper[2]| |pc.Helper|) (|Queuer.next| integer) (|Helper.active[0]| integer)
   (|Helper.active[1]| integer) (|Helper.active[2]| integer))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 4)) |wq.pool.current[0]|) (bvsle |wq.pool.current[0]| (_ bv3 4)))
    (and (bvsle (bvneg (_ bv1 4)) |wq.pool.current[1]|) (bvsle |wq.pool.current[1]| (_ bv3 4)))
    (and (bvsle (bvneg (_ bv1 4)) |wq.pool.current[2]|) (bvsle |wq.pool.current[2]| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |wq.worklist.length|) (bvsle |wq.worklist.length| (_ bv4 4)))
    (and (bvsle (_ bv0 4) |wq.worklist[0]|) (bvsle |wq.worklist[0]| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |wq.worklist[1]|) (bvsle |wq.worklist[1]| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |wq.worklist[2]|) (bvsle |wq.worklist[2]| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |wq.worklist[3]|) (bvsle |wq.worklist[3]| (_ bv3 4)))
    (and (bvsle (_ bv1 4) |wq.maxActive|) (bvsle |wq.maxActive| (_ bv3 4)))
    (and (bvsle (bvneg (_ bv1 4)) |pending.counter|) (bvsle |pending.counter| (_ bv4 4)))
    (and (bvsle (_ bv1 4) |currentActive|) (bvsle |currentActive| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |count|) (bvsle |count| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |peak|) (bvsle |peak| (_ bv3 4)))
    (bvule |pc.Queuer| |pc.Queuer.Done|)
    (bvule |pc.Helper[0]| |pc.Helper.Done|)
    (bvule |pc.Helper[1]| |pc.Helper.Done|)
    (bvule |pc.Helper[2]| |pc.Helper.Done|)
    (and (bvsle (_ bv0 4) |Queuer.next|) (bvsle |Queuer.next| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |Helper.active[0]|) (bvsle |Helper.active[0]| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |Helper.active[1]|) (bvsle |Helper.active[1]| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |Helper.active[2]|) (bvsle |Helper.active[2]| (_ bv3 4)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |wq.pool.current[0]| (bvneg (_ bv1 4)))
    (= |wq.pool.current[1]| (bvneg (_ bv1 4)))
    (= |wq.pool.current[2]| (bvneg (_ bv1 4)))
    (= |wq.worklist.length| (_ bv0 4))
    (= |wq.worklist[0]| (_ bv0 4))
    (= |wq.worklist[1]| (_ bv0 4))
    (= |wq.worklist[2]| (_ bv0 4))
    (= |wq.worklist[3]| (_ bv0 4))
    (= |wq.maxActive| (_ bv1 4))
    (= |pending.counter| (_ bv0 4))
    (= |currentActive| (_ bv1 4))
    (= |count| (_ bv0 4))
    (= |peak| (_ bv1 4))
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (= |pc.Helper[0]| |pc.Helper.TakeWork|)
    (= |pc.Helper[1]| |pc.Helper.TakeWork|)
    (= |pc.Helper[2]| |pc.Helper.TakeWork|)
    (= |Queuer.next| (_ bv0 4))
    (= |Helper.active[0]| (_ bv0 4))
    (= |Helper.active[1]| (_ bv0 4))
    (= |Helper.active[2]| (_ bv0 4))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Queuer: QueueWork, fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork| () action #b000000)
(define-fun |guard of Queuer.QueueWork| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (not
      (or
        (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| |Queuer.next|))
        (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| |Queuer.next|))
        (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| |Queuer.next|))
        (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| |Queuer.next|))))))

; Queuer: QueueWork(pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(pending)| () action #b000001)
(define-fun |guard of Queuer.QueueWork(pending)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (or
      (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| |Queuer.next|))
      (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| |Queuer.next|))
      (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| |Queuer.next|))
      (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| |Queuer.next|)))))

; Queuer: AddPending, fs/btrfs/async-thread.c:thresh_queue_hook
(define-fun |Queuer.AddPending| () action #b000010)
(define-fun |guard of Queuer.AddPending| () Bool (= |pc.Queuer| |pc.Queuer.AddPending|))

; Helper0: TakeWork(0), kernel/workqueue.c:process_one_work
(define-fun |Helper0.TakeWork(0)| () action #b000011)
(define-fun |guard of Helper0.TakeWork(0)| () Bool
  (and
    (= |pc.Helper[0]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv0 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv0 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 4) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv0 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[2]|)
          (= |wq.pool.current[1]| |wq.worklist[2]|)
          (= |wq.pool.current[2]| |wq.worklist[2]|))))
    (not
      (or
        (= |wq.pool.current[0]| (_ bv0 4))
        (= |wq.pool.current[1]| (_ bv0 4))
        (= |wq.pool.current[2]| (_ bv0 4))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      |wq.maxActive|)))

; Helper0: TakeWork(1), kernel/workqueue.c:process_one_work
(define-fun |Helper0.TakeWork(1)| () action #b000100)
(define-fun |guard of Helper0.TakeWork(1)| () Bool
  (and
    (= |pc.Helper[0]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv1 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv1 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 4) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv1 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[2]|)
          (= |wq.pool.current[1]| |wq.worklist[2]|)
          (= |wq.pool.current[2]| |wq.worklist[2]|))))
    (not
      (or
        (= |wq.pool.current[0]| (_ bv1 4))
        (= |wq.pool.current[1]| (_ bv1 4))
        (= |wq.pool.current[2]| (_ bv1 4))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      |wq.maxActive|)))

; Helper0: TakeWork(2), kernel/workqueue.c:process_one_work
(define-fun |Helper0.TakeWork(2)| () action #b000101)
(define-fun |guard of Helper0.TakeWork(2)| () Bool
  (and
    (= |pc.Helper[0]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
      (and
        (bvslt (_ bv1 4) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv2 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv2 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 4) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv2 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[2]|)
          (= |wq.pool.current[1]| |wq.worklist[2]|)
          (= |wq.pool.current[2]| |wq.worklist[2]|))))
    (not
      (or
        (= |wq.pool.current[0]| (_ bv2 4))
        (= |wq.pool.current[1]| (_ bv2 4))
        (= |wq.pool.current[2]| (_ bv2 4))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      |wq.maxActive|)))

; Helper0: TakeWork(3), kernel/workqueue.c:process_one_work
(define-fun |Helper0.TakeWork(3)| () action #b000110)
(define-fun |guard of Helper0.TakeWork(3)| () Bool
  (and
    (= |pc.Helper[0]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
      (and
        (bvslt (_ bv1 4) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv3 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv3 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 4) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv3 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[2]|)
          (= |wq.pool.current[1]| |wq.worklist[2]|)
          (= |wq.pool.current[2]| |wq.worklist[2]|))))
    (not
      (or
        (= |wq.pool.current[0]| (_ bv3 4))
        (= |wq.pool.current[1]| (_ bv3 4))
        (= |wq.pool.current[2]| (_ bv3 4))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      |wq.maxActive|)))

; Helper0: SubPending, fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper0.SubPending| () action #b000111)
(define-fun |guard of Helper0.SubPending| () Bool (= |pc.Helper[0]| |pc.Helper.SubPending|))

; Helper0: Adjust(left out), fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper0.Adjust(left out)| () action #b001000)
(define-fun |guard of Helper0.Adjust(left out)| () Bool
  (and (= |pc.Helper[0]| |pc.Helper.Adjust|) (= |count| (_ bv2 4))))

; Helper0: Adjust(not left out), fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper0.Adjust(not left out)| () action #b001001)
(define-fun |guard of Helper0.Adjust(not left out)| () Bool
  (and (= |pc.Helper[0]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 4)))))

; Helper0: ReadActive, fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper0.ReadActive| () action #b001010)
(define-fun |guard of Helper0.ReadActive| () Bool (= |pc.Helper[0]| |pc.Helper.ReadActive|))

; Helper0: SetMaxActive, fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper0.SetMaxActive| () action #b001011)
(define-fun |guard of Helper0.SetMaxActive| () Bool (= |pc.Helper[0]| |pc.Helper.SetMaxActive|))

; Helper0: RunWork, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Helper0.RunWork| () action #b001100)
(define-fun |guard of Helper0.RunWork| () Bool (= |pc.Helper[0]| |pc.Helper.RunWork|))

; Helper1: TakeWork(0), kernel/workqueue.c:process_one_work
(define-fun |Helper1.TakeWork(0)| () action #b001101)
(define-fun |guard of Helper1.TakeWork(0)| () Bool
  (and
    (= |pc.Helper[1]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv0 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv0 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 4) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv0 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[2]|)
          (= |wq.pool.current[1]| |wq.worklist[2]|)
          (= |wq.pool.current[2]| |wq.worklist[2]|))))
    (not
      (or
        (= |wq.pool.current[0]| (_ bv0 4))
        (= |wq.pool.current[1]| (_ bv0 4))
        (= |wq.pool.current[2]| (_ bv0 4))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      |wq.maxActive|)))

; Helper1: TakeWork(1), kernel/workqueue.c:process_one_work
(define-fun |Helper1.TakeWork(1)| () action #b001110)
(define-fun |guard of Helper1.TakeWork(1)| () Bool
  (and
    (= |pc.Helper[1]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv1 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv1 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 4) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv1 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[2]|)
          (= |wq.pool.current[1]| |wq.worklist[2]|)
          (= |wq.pool.current[2]| |wq.worklist[2]|))))
    (not
      (or
        (= |wq.pool.current[0]| (_ bv1 4))
        (= |wq.pool.current[1]| (_ bv1 4))
        (= |wq.pool.current[2]| (_ bv1 4))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      |wq.maxActive|)))

; Helper1: TakeWork(2), kernel/workqueue.c:process_one_work
(define-fun |Helper1.TakeWork(2)| () action #b001111)
(define-fun |guard of Helper1.TakeWork(2)| () Bool
  (and
    (= |pc.Helper[1]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
      (and
        (bvslt (_ bv1 4) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv2 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv2 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 4) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv2 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[2]|)
          (= |wq.pool.current[1]| |wq.worklist[2]|)
          (= |wq.pool.current[2]| |wq.worklist[2]|))))
    (not
      (or
        (= |wq.pool.current[0]| (_ bv2 4))
        (= |wq.pool.current[1]| (_ bv2 4))
        (= |wq.pool.current[2]| (_ bv2 4))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      |wq.maxActive|)))

; Helper1: TakeWork(3), kernel/workqueue.c:process_one_work
(define-fun |Helper1.TakeWork(3)| () action #b010000)
(define-fun |guard of Helper1.TakeWork(3)| () Bool
  (and
    (= |pc.Helper[1]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
      (and
        (bvslt (_ bv1 4) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv3 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv3 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 4) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv3 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[2]|)
          (= |wq.pool.current[1]| |wq.worklist[2]|)
          (= |wq.pool.current[2]| |wq.worklist[2]|))))
    (not
      (or
        (= |wq.pool.current[0]| (_ bv3 4))
        (= |wq.pool.current[1]| (_ bv3 4))
        (= |wq.pool.current[2]| (_ bv3 4))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      |wq.maxActive|)))

; Helper1: SubPending, fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper1.SubPending| () action #b010001)
(define-fun |guard of Helper1.SubPending| () Bool (= |pc.Helper[1]| |pc.Helper.SubPending|))

; Helper1: Adjust(left out), fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper1.Adjust(left out)| () action #b010010)
(define-fun |guard of Helper1.Adjust(left out)| () Bool
  (and (= |pc.Helper[1]| |pc.Helper.Adjust|) (= |count| (_ bv2 4))))

; Helper1: Adjust(not left out), fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper1.Adjust(not left out)| () action #b010011)
(define-fun |guard of Helper1.Adjust(not left out)| () Bool
  (and (= |pc.Helper[1]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 4)))))

; Helper1: ReadActive, fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper1.ReadActive| () action #b010100)
(define-fun |guard of Helper1.ReadActive| () Bool (= |pc.Helper[1]| |pc.Helper.ReadActive|))

; Helper1: SetMaxActive, fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper1.SetMaxActive| () action #b010101)
(define-fun |guard of Helper1.SetMaxActive| () Bool (= |pc.Helper[1]| |pc.Helper.SetMaxActive|))

; Helper1: RunWork, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Helper1.RunWork| () action #b010110)
(define-fun |guard of Helper1.RunWork| () Bool (= |pc.Helper[1]| |pc.Helper.RunWork|))

; Helper2: TakeWork(0), kernel/workqueue.c:process_one_work
(define-fun |Helper2.TakeWork(0)| () action #b010111)
(define-fun |guard of Helper2.TakeWork(0)| () Bool
  (and
    (= |pc.Helper[2]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv0 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv0 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 4) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv0 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[2]|)
          (= |wq.pool.current[1]| |wq.worklist[2]|)
          (= |wq.pool.current[2]| |wq.worklist[2]|))))
    (not
      (or
        (= |wq.pool.current[0]| (_ bv0 4))
        (= |wq.pool.current[1]| (_ bv0 4))
        (= |wq.pool.current[2]| (_ bv0 4))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      |wq.maxActive|)))

; Helper2: TakeWork(1), kernel/workqueue.c:process_one_work
(define-fun |Helper2.TakeWork(1)| () action #b011000)
(define-fun |guard of Helper2.TakeWork(1)| () Bool
  (and
    (= |pc.Helper[2]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv1 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv1 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 4) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv1 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[2]|)
          (= |wq.pool.current[1]| |wq.worklist[2]|)
          (= |wq.pool.current[2]| |wq.worklist[2]|))))
    (not
      (or
        (= |wq.pool.current[0]| (_ bv1 4))
        (= |wq.pool.current[1]| (_ bv1 4))
        (= |wq.pool.current[2]| (_ bv1 4))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      |wq.maxActive|)))

; Helper2: TakeWork(2), kernel/workqueue.c:process_one_work
(define-fun |Helper2.TakeWork(2)| () action #b011001)
(define-fun |guard of Helper2.TakeWork(2)| () Bool
  (and
    (= |pc.Helper[2]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
      (and
        (bvslt (_ bv1 4) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv2 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv2 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 4) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv2 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[2]|)
          (= |wq.pool.current[1]| |wq.worklist[2]|)
          (= |wq.pool.current[2]| |wq.worklist[2]|))))
    (not
      (or
        (= |wq.pool.current[0]| (_ bv2 4))
        (= |wq.pool.current[1]| (_ bv2 4))
        (= |wq.pool.current[2]| (_ bv2 4))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      |wq.maxActive|)))

; Helper2: TakeWork(3), kernel/workqueue.c:process_one_work
(define-fun |Helper2.TakeWork(3)| () action #b011010)
(define-fun |guard of Helper2.TakeWork(3)| () Bool
  (and
    (= |pc.Helper[2]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
      (and
        (bvslt (_ bv1 4) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv3 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 4) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv3 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 4) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv3 4))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[2]|)
          (= |wq.pool.current[1]| |wq.worklist[2]|)
          (= |wq.pool.current[2]| |wq.worklist[2]|))))
    (not
      (or
        (= |wq.pool.current[0]| (_ bv3 4))
        (= |wq.pool.current[1]| (_ bv3 4))
        (= |wq.pool.current[2]| (_ bv3 4))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      |wq.maxActive|)))

; Helper2: SubPending, fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper2.SubPending| () action #b011011)
(define-fun |guard of Helper2.SubPending| () Bool (= |pc.Helper[2]| |pc.Helper.SubPending|))

; Helper2: Adjust(left out), fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper2.Adjust(left out)| () action #b011100)
(define-fun |guard of Helper2.Adjust(left out)| () Bool
  (and (= |pc.Helper[2]| |pc.Helper.Adjust|) (= |count| (_ bv2 4))))

; Helper2: Adjust(not left out), fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper2.Adjust(not left out)| () action #b011101)
(define-fun |guard of Helper2.Adjust(not left out)| () Bool
  (and (= |pc.Helper[2]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 4)))))

; Helper2: ReadActive, fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper2.ReadActive| () action #b011110)
(define-fun |guard of Helper2.ReadActive| () Bool (= |pc.Helper[2]| |pc.Helper.ReadActive|))

; Helper2: SetMaxActive, fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper2.SetMaxActive| () action #b011111)
(define-fun |guard of Helper2.SetMaxActive| () Bool (= |pc.Helper[2]| |pc.Helper.SetMaxActive|))

; Helper2: RunWork, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Helper2.RunWork| () action #b100000)
(define-fun |guard of Helper2.RunWork| () Bool (= |pc.Helper[2]| |pc.Helper.RunWork|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Queuer.QueueWork|)
      |guard of Queuer.QueueWork|
      (and
        (bvsle |wq.worklist.length| (_ bv3 4))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 4)) (_ bv4 4))))
    (and (= action |Queuer.QueueWork(pending)|) |guard of Queuer.QueueWork(pending)|)
    (and
      (= action |Queuer.AddPending|)
      |guard of Queuer.AddPending|
      (and
        (bvsle (bvadd |pending.counter| (_ bv1 4)) (_ bv4 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv3 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv3 4))))
    (and
      (= action |Helper0.TakeWork(0)|)
      |guard of Helper0.TakeWork(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (and
      (= action |Helper0.TakeWork(1)|)
      |guard of Helper0.TakeWork(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (and
      (= action |Helper0.TakeWork(2)|)
      |guard of Helper0.TakeWork(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (and
      (= action |Helper0.TakeWork(3)|)
      |guard of Helper0.TakeWork(3)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (and
      (= action |Helper0.SubPending|)
      |guard of Helper0.SubPending|
      (bvsle (bvneg (_ bv1 4)) (bvsub |pending.counter| (_ bv1 4))))
    (and
      (= action |Helper0.Adjust(left out)|)
      |guard of Helper0.Adjust(left out)|
      (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4)))
    (and
      (= action |Helper0.Adjust(not left out)|)
      |guard of Helper0.Adjust(not left out)|
      (and
        (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
        (bvsle
          (_ bv1 4)
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|))
          (_ bv3 4))))
    (and (= action |Helper0.ReadActive|) |guard of Helper0.ReadActive|)
    (and
      (= action |Helper0.SetMaxActive|)
      |guard of Helper0.SetMaxActive|
      (bvsle (_ bv1 4) |Helper.active[0]|))
    (and (= action |Helper0.RunWork|) |guard of Helper0.RunWork|)
    (and
      (= action |Helper1.TakeWork(0)|)
      |guard of Helper1.TakeWork(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (and
      (= action |Helper1.TakeWork(1)|)
      |guard of Helper1.TakeWork(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (and
      (= action |Helper1.TakeWork(2)|)
      |guard of Helper1.TakeWork(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (and
      (= action |Helper1.TakeWork(3)|)
      |guard of Helper1.TakeWork(3)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (and
      (= action |Helper1.SubPending|)
      |guard of Helper1.SubPending|
      (bvsle (bvneg (_ bv1 4)) (bvsub |pending.counter| (_ bv1 4))))
    (and
      (= action |Helper1.Adjust(left out)|)
      |guard of Helper1.Adjust(left out)|
      (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4)))
    (and
      (= action |Helper1.Adjust(not left out)|)
      |guard of Helper1.Adjust(not left out)|
      (and
        (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
        (bvsle
          (_ bv1 4)
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|))
          (_ bv3 4))))
    (and (= action |Helper1.ReadActive|) |guard of Helper1.ReadActive|)
    (and
      (= action |Helper1.SetMaxActive|)
      |guard of Helper1.SetMaxActive|
      (bvsle (_ bv1 4) |Helper.active[1]|))
    (and (= action |Helper1.RunWork|) |guard of Helper1.RunWork|)
    (and
      (= action |Helper2.TakeWork(0)|)
      |guard of Helper2.TakeWork(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (and
      (= action |Helper2.TakeWork(1)|)
      |guard of Helper2.TakeWork(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (and
      (= action |Helper2.TakeWork(2)|)
      |guard of Helper2.TakeWork(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (and
      (= action |Helper2.TakeWork(3)|)
      |guard of Helper2.TakeWork(3)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (and
      (= action |Helper2.SubPending|)
      |guard of Helper2.SubPending|
      (bvsle (bvneg (_ bv1 4)) (bvsub |pending.counter| (_ bv1 4))))
    (and
      (= action |Helper2.Adjust(left out)|)
      |guard of Helper2.Adjust(left out)|
      (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4)))
    (and
      (= action |Helper2.Adjust(not left out)|)
      |guard of Helper2.Adjust(not left out)|
      (and
        (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
        (bvsle
          (_ bv1 4)
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|))
          (_ bv3 4))))
    (and (= action |Helper2.ReadActive|) |guard of Helper2.ReadActive|)
    (and
      (= action |Helper2.SetMaxActive|)
      |guard of Helper2.SetMaxActive|
      (bvsle (_ bv1 4) |Helper.active[2]|))
    (and (= action |Helper2.RunWork|) |guard of Helper2.RunWork|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |wq.pool.current[0]'| () integer
  (ite (= action |Helper0.TakeWork(0)|) (_ bv0 4)
  (ite (= action |Helper0.TakeWork(1)|) (_ bv1 4)
  (ite (= action |Helper0.TakeWork(2)|) (_ bv2 4)
  (ite (= action |Helper0.TakeWork(3)|) (_ bv3 4)
  (ite (= action |Helper0.RunWork|) (bvneg (_ bv1 4)) |wq.pool.current[0]|))))))
(define-fun |wq.pool.current[1]'| () integer
  (ite (= action |Helper1.TakeWork(0)|) (_ bv0 4)
  (ite (= action |Helper1.TakeWork(1)|) (_ bv1 4)
  (ite (= action |Helper1.TakeWork(2)|) (_ bv2 4)
  (ite (= action |Helper1.TakeWork(3)|) (_ bv3 4)
  (ite (= action |Helper1.RunWork|) (bvneg (_ bv1 4)) |wq.pool.current[1]|))))))
(define-fun |wq.pool.current[2]'| () integer
  (ite (= action |Helper2.TakeWork(0)|) (_ bv0 4)
  (ite (= action |Helper2.TakeWork(1)|) (_ bv1 4)
  (ite (= action |Helper2.TakeWork(2)|) (_ bv2 4)
  (ite (= action |Helper2.TakeWork(3)|) (_ bv3 4)
  (ite (= action |Helper2.RunWork|) (bvneg (_ bv1 4)) |wq.pool.current[2]|))))))
(define-fun |wq.worklist.length'| () integer
  (ite (= action |Queuer.QueueWork|) (bvadd |wq.worklist.length| (_ bv1 4))
  (ite (or
         (= action |Helper0.TakeWork(0)|)
         (= action |Helper1.TakeWork(0)|)
         (= action |Helper2.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
           (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
           (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
      (bvsub |wq.worklist.length| (_ bv1 4))
      |wq.worklist.length|)
  (ite (or
         (= action |Helper0.TakeWork(1)|)
         (= action |Helper1.TakeWork(1)|)
         (= action |Helper2.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
           (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
           (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
      (bvsub |wq.worklist.length| (_ bv1 4))
      |wq.worklist.length|)
  (ite (or
         (= action |Helper0.TakeWork(2)|)
         (= action |Helper1.TakeWork(2)|)
         (= action |Helper2.TakeWork(2)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
           (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
           (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
      (bvsub |wq.worklist.length| (_ bv1 4))
      |wq.worklist.length|)
  (ite (or
         (= action |Helper0.TakeWork(3)|)
         (= action |Helper1.TakeWork(3)|)
         (= action |Helper2.TakeWork(3)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
           (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
           (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
      (bvsub |wq.worklist.length| (_ bv1 4))
      |wq.worklist.length|)
    |wq.worklist.length|))))))
(define-fun |wq.worklist[0]'| () integer
  (ite (= action |Queuer.QueueWork|)
    (ite (= |wq.worklist.length| (_ bv0 4)) |Queuer.next| |wq.worklist[0]|)
  (ite (or
         (= action |Helper0.TakeWork(0)|)
         (= action |Helper1.TakeWork(0)|)
         (= action |Helper2.TakeWork(0)|))
    (ite (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
      |wq.worklist[1]|
      |wq.worklist[0]|)
  (ite (or
         (= action |Helper0.TakeWork(1)|)
         (= action |Helper1.TakeWork(1)|)
         (= action |Helper2.TakeWork(1)|))
    (ite (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
      |wq.worklist[1]|
      |wq.worklist[0]|)
  (ite (or
         (= action |Helper0.TakeWork(2)|)
         (= action |Helper1.TakeWork(2)|)
         (= action |Helper2.TakeWork(2)|))
    (ite (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
      |wq.worklist[1]|
      |wq.worklist[0]|)
  (ite (or
         (= action |Helper0.TakeWork(3)|)
         (= action |Helper1.TakeWork(3)|)
         (= action |Helper2.TakeWork(3)|))
    (ite (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
      |wq.worklist[1]|
      |wq.worklist[0]|)
    |wq.worklist[0]|))))))
(define-fun |wq.worklist[1]'| () integer
  (ite (= action |Queuer.QueueWork|)
    (ite (= |wq.worklist.length| (_ bv1 4)) |Queuer.next| |wq.worklist[1]|)
  (ite (or
         (= action |Helper0.TakeWork(0)|)
         (= action |Helper1.TakeWork(0)|)
         (= action |Helper2.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4))))
      |wq.worklist[2]|
      |wq.worklist[1]|)
  (ite (or
         (= action |Helper0.TakeWork(1)|)
         (= action |Helper1.TakeWork(1)|)
         (= action |Helper2.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4))))
      |wq.worklist[2]|
      |wq.worklist[1]|)
  (ite (or
         (= action |Helper0.TakeWork(2)|)
         (= action |Helper1.TakeWork(2)|)
         (= action |Helper2.TakeWork(2)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4))))
      |wq.worklist[2]|
      |wq.worklist[1]|)
  (ite (or
         (= action |Helper0.TakeWork(3)|)
         (= action |Helper1.TakeWork(3)|)
         (= action |Helper2.TakeWork(3)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4))))
      |wq.worklist[2]|
      |wq.worklist[1]|)
    |wq.worklist[1]|))))))
(define-fun |wq.worklist[2]'| () integer
  (ite (= action |Queuer.QueueWork|)
    (ite (= |wq.worklist.length| (_ bv2 4)) |Queuer.next| |wq.worklist[2]|)
  (ite (or
         (= action |Helper0.TakeWork(0)|)
         (= action |Helper1.TakeWork(0)|)
         (= action |Helper2.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
           (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4))))
      |wq.worklist[3]|
      |wq.worklist[2]|)
  (ite (or
         (= action |Helper0.TakeWork(1)|)
         (= action |Helper1.TakeWork(1)|)
         (= action |Helper2.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
           (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4))))
      |wq.worklist[3]|
      |wq.worklist[2]|)
  (ite (or
         (= action |Helper0.TakeWork(2)|)
         (= action |Helper1.TakeWork(2)|)
         (= action |Helper2.TakeWork(2)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
           (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4))))
      |wq.worklist[3]|
      |wq.worklist[2]|)
  (ite (or
         (= action |Helper0.TakeWork(3)|)
         (= action |Helper1.TakeWork(3)|)
         (= action |Helper2.TakeWork(3)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
           (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4))))
      |wq.worklist[3]|
      |wq.worklist[2]|)
    |wq.worklist[2]|))))))
(define-fun |wq.worklist[3]'| () integer
  (ite (= action |Queuer.QueueWork|)
    (ite (= |wq.worklist.length| (_ bv3 4)) |Queuer.next| |wq.worklist[3]|)
  (ite (or
         (= action |Helper0.TakeWork(0)|)
         (= action |Helper1.TakeWork(0)|)
         (= action |Helper2.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
           (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
           (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4)))) (_ bv0 4)
      |wq.worklist[3]|)
  (ite (or
         (= action |Helper0.TakeWork(1)|)
         (= action |Helper1.TakeWork(1)|)
         (= action |Helper2.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
           (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
           (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4)))) (_ bv0 4)
      |wq.worklist[3]|)
  (ite (or
         (= action |Helper0.TakeWork(2)|)
         (= action |Helper1.TakeWork(2)|)
         (= action |Helper2.TakeWork(2)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
           (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
           (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4)))) (_ bv0 4)
      |wq.worklist[3]|)
  (ite (or
         (= action |Helper0.TakeWork(3)|)
         (= action |Helper1.TakeWork(3)|)
         (= action |Helper2.TakeWork(3)|))
    (ite (or
           (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
           (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
           (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
           (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4)))) (_ bv0 4)
      |wq.worklist[3]|)
    |wq.worklist[3]|))))))
(define-fun |wq.maxActive'| () integer
  (ite (= action |Helper0.SetMaxActive|) |Helper.active[0]|
  (ite (= action |Helper1.SetMaxActive|) |Helper.active[1]|
  (ite (= action |Helper2.SetMaxActive|) |Helper.active[2]| |wq.maxActive|))))
(define-fun |pending.counter'| () integer
  (ite (= action |Queuer.AddPending|) (bvadd |pending.counter| (_ bv1 4))
  (ite (or
         (= action |Helper0.SubPending|)
         (= action |Helper1.SubPending|)
         (= action |Helper2.SubPending|)) (bvsub |pending.counter| (_ bv1 4))
    |pending.counter|)))
(define-fun |currentActive'| () integer
  (ite (or
         (= action |Helper0.Adjust(not left out)|)
         (= action |Helper1.Adjust(not left out)|)
         (= action |Helper2.Adjust(not left out)|))
    (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
      (bvadd |currentActive| (_ bv1 4))
    (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
      (bvsub |currentActive| (_ bv1 4))
      |currentActive|))
    |currentActive|))
(define-fun |count'| () integer
  (ite (or
         (= action |Helper0.Adjust(left out)|)
         (= action |Helper0.Adjust(not left out)|)
         (= action |Helper1.Adjust(left out)|)
         (= action |Helper1.Adjust(not left out)|)
         (= action |Helper2.Adjust(left out)|)
         (= action |Helper2.Adjust(not left out)|))
    (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4)))
    |count|))
(define-fun |peak'| () integer
  (ite (= action |Helper0.SetMaxActive|)
    (ite (bvslt |peak| |Helper.active[0]|) |Helper.active[0]| |peak|)
  (ite (= action |Helper1.SetMaxActive|)
    (ite (bvslt |peak| |Helper.active[1]|) |Helper.active[1]| |peak|)
  (ite (= action |Helper2.SetMaxActive|)
    (ite (bvslt |peak| |Helper.active[2]|) |Helper.active[2]| |peak|)
    |peak|))))
(define-fun |pc.Queuer'| () |pc.Queuer|
  (ite (or (= action |Queuer.QueueWork|) (= action |Queuer.QueueWork(pending)|))
    |pc.Queuer.AddPending|
  (ite (= action |Queuer.AddPending|)
    (ite (bvslt |Queuer.next| (_ bv3 4)) |pc.Queuer.QueueWork| |pc.Queuer.Done|)
    |pc.Queuer|)))
(define-fun |pc.Helper[0]'| () |pc.Helper|
  (ite (or
         (= action |Helper0.TakeWork(0)|)
         (= action |Helper0.TakeWork(1)|)
         (= action |Helper0.TakeWork(2)|)
         (= action |Helper0.TakeWork(3)|)) |pc.Helper.SubPending|
  (ite (= action |Helper0.SubPending|) |pc.Helper.Adjust|
  (ite (or (= action |Helper0.Adjust(left out)|) (= action |Helper0.SetMaxActive|))
    |pc.Helper.RunWork|
  (ite (= action |Helper0.Adjust(not left out)|)
    (ite (=
           (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
             (bvadd |currentActive| (_ bv1 4))
           (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
             (bvsub |currentActive| (_ bv1 4))
             |currentActive|))
           |currentActive|) |pc.Helper.RunWork|
      |pc.Helper.ReadActive|)
  (ite (= action |Helper0.ReadActive|) |pc.Helper.SetMaxActive|
  (ite (= action |Helper0.RunWork|) |pc.Helper.TakeWork| |pc.Helper[0]|)))))))
(define-fun |pc.Helper[1]'| () |pc.Helper|
  (ite (or
         (= action |Helper1.TakeWork(0)|)
         (= action |Helper1.TakeWork(1)|)
         (= action |Helper1.TakeWork(2)|)
         (= action |Helper1.TakeWork(3)|)) |pc.Helper.SubPending|
  (ite (= action |Helper1.SubPending|) |pc.Helper.Adjust|
  (ite (or (= action |Helper1.Adjust(left out)|) (= action |Helper1.SetMaxActive|))
    |pc.Helper.RunWork|
  (ite (= action |Helper1.Adjust(not left out)|)
    (ite (=
           (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
             (bvadd |currentActive| (_ bv1 4))
           (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
             (bvsub |currentActive| (_ bv1 4))
             |currentActive|))
           |currentActive|) |pc.Helper.RunWork|
      |pc.Helper.ReadActive|)
  (ite (= action |Helper1.ReadActive|) |pc.Helper.SetMaxActive|
  (ite (= action |Helper1.RunWork|) |pc.Helper.TakeWork| |pc.Helper[1]|)))))))
(define-fun |pc.Helper[2]'| () |pc.Helper|
  (ite (or
         (= action |Helper2.TakeWork(0)|)
         (= action |Helper2.TakeWork(1)|)
         (= action |Helper2.TakeWork(2)|)
         (= action |Helper2.TakeWork(3)|)) |pc.Helper.SubPending|
  (ite (= action |Helper2.SubPending|) |pc.Helper.Adjust|
  (ite (or (= action |Helper2.Adjust(left out)|) (= action |Helper2.SetMaxActive|))
    |pc.Helper.RunWork|
  (ite (= action |Helper2.Adjust(not left out)|)
    (ite (=
           (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
             (bvadd |currentActive| (_ bv1 4))
           (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
             (bvsub |currentActive| (_ bv1 4))
             |currentActive|))
           |currentActive|) |pc.Helper.RunWork|
      |pc.Helper.ReadActive|)
  (ite (= action |Helper2.ReadActive|) |pc.Helper.SetMaxActive|
  (ite (= action |Helper2.RunWork|) |pc.Helper.TakeWork| |pc.Helper[2]|)))))))
(define-fun |Queuer.next'| () integer
  (ite (= action |Queuer.AddPending|)
    (ite (bvslt |Queuer.next| (_ bv3 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
    |Queuer.next|))
(define-fun |Helper.active[0]'| () integer
  (ite (= action |Helper0.ReadActive|) |currentActive|
  (ite (= action |Helper0.SetMaxActive|) (_ bv0 4) |Helper.active[0]|)))
(define-fun |Helper.active[1]'| () integer
  (ite (= action |Helper1.ReadActive|) |currentActive|
  (ite (= action |Helper1.SetMaxActive|) (_ bv0 4) |Helper.active[1]|)))
(define-fun |Helper.active[2]'| () integer
  (ite (= action |Helper2.ReadActive|) |currentActive|
  (ite (= action |Helper2.SetMaxActive|) (_ bv0 4) |Helper.active[2]|)))

; Properties ---------------------------------------------------------------------------------------
; What is wanted is within the limit: a thread_pool of 1 would otherwise run several works.
(define-fun |ActiveUpperBound| () Bool true)
; It is 1 at least: max_active = 0 means the default of 256.
(define-fun |ActiveLowerBound| () Bool true)
; Never do more works run at once than the largest max_active so far.
(define-fun |RunningBounded| () Bool
  (bvsle
    (bvadd
      (bvadd
        (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
        (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
    |peak|))
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv0 4))
            (= |wq.pool.current[1]| (_ bv0 4))
            (= |wq.pool.current[2]| (_ bv0 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv1 4))
            (= |wq.pool.current[1]| (_ bv1 4))
            (= |wq.pool.current[2]| (_ bv1 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv2 4))
            (= |wq.pool.current[1]| (_ bv2 4))
            (= |wq.pool.current[2]| (_ bv2 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv3 4))
            (= |wq.pool.current[1]| (_ bv3 4))
            (= |wq.pool.current[2]| (_ bv3 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
    (=> |guard of Helper0.RunWork| (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv0 4))
            (= |wq.pool.current[1]| (_ bv0 4))
            (= |wq.pool.current[2]| (_ bv0 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv1 4))
            (= |wq.pool.current[1]| (_ bv1 4))
            (= |wq.pool.current[2]| (_ bv1 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv2 4))
            (= |wq.pool.current[1]| (_ bv2 4))
            (= |wq.pool.current[2]| (_ bv2 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv3 4))
            (= |wq.pool.current[1]| (_ bv3 4))
            (= |wq.pool.current[2]| (_ bv3 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
    (=> |guard of Helper1.RunWork| (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv0 4))
            (= |wq.pool.current[1]| (_ bv0 4))
            (= |wq.pool.current[2]| (_ bv0 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv1 4))
            (= |wq.pool.current[1]| (_ bv1 4))
            (= |wq.pool.current[2]| (_ bv1 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv2 4))
            (= |wq.pool.current[1]| (_ bv2 4))
            (= |wq.pool.current[2]| (_ bv2 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv3 4))
            (= |wq.pool.current[1]| (_ bv3 4))
            (= |wq.pool.current[2]| (_ bv3 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
    (=> |guard of Helper2.RunWork| (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv0 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv0 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 4) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv0 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[2]|)
                  (= |wq.pool.current[1]| |wq.worklist[2]|)
                  (= |wq.pool.current[2]| |wq.worklist[2]|)))))
          (= |wq.pool.current[0]| (_ bv0 4))
          (= |wq.pool.current[1]| (_ bv0 4))
          (= |wq.pool.current[2]| (_ bv0 4))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              |wq.maxActive|))))
      (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
              (and
                (bvslt (_ bv1 4) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv1 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv1 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 4) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv1 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[2]|)
                  (= |wq.pool.current[1]| |wq.worklist[2]|)
                  (= |wq.pool.current[2]| |wq.worklist[2]|)))))
          (= |wq.pool.current[0]| (_ bv1 4))
          (= |wq.pool.current[1]| (_ bv1 4))
          (= |wq.pool.current[2]| (_ bv1 4))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              |wq.maxActive|))))
      (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
              (and
                (bvslt (_ bv1 4) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv2 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv2 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 4) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv2 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[2]|)
                  (= |wq.pool.current[1]| |wq.worklist[2]|)
                  (= |wq.pool.current[2]| |wq.worklist[2]|)))))
          (= |wq.pool.current[0]| (_ bv2 4))
          (= |wq.pool.current[1]| (_ bv2 4))
          (= |wq.pool.current[2]| (_ bv2 4))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              |wq.maxActive|))))
      (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
              (and
                (bvslt (_ bv1 4) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv3 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv3 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 4) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv3 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[2]|)
                  (= |wq.pool.current[1]| |wq.worklist[2]|)
                  (= |wq.pool.current[2]| |wq.worklist[2]|)))))
          (= |wq.pool.current[0]| (_ bv3 4))
          (= |wq.pool.current[1]| (_ bv3 4))
          (= |wq.pool.current[2]| (_ bv3 4))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              |wq.maxActive|))))
      (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv0 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv0 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 4) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv0 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[2]|)
                  (= |wq.pool.current[1]| |wq.worklist[2]|)
                  (= |wq.pool.current[2]| |wq.worklist[2]|)))))
          (= |wq.pool.current[0]| (_ bv0 4))
          (= |wq.pool.current[1]| (_ bv0 4))
          (= |wq.pool.current[2]| (_ bv0 4))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              |wq.maxActive|))))
      (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
              (and
                (bvslt (_ bv1 4) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv1 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv1 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 4) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv1 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[2]|)
                  (= |wq.pool.current[1]| |wq.worklist[2]|)
                  (= |wq.pool.current[2]| |wq.worklist[2]|)))))
          (= |wq.pool.current[0]| (_ bv1 4))
          (= |wq.pool.current[1]| (_ bv1 4))
          (= |wq.pool.current[2]| (_ bv1 4))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              |wq.maxActive|))))
      (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
              (and
                (bvslt (_ bv1 4) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv2 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv2 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 4) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv2 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[2]|)
                  (= |wq.pool.current[1]| |wq.worklist[2]|)
                  (= |wq.pool.current[2]| |wq.worklist[2]|)))))
          (= |wq.pool.current[0]| (_ bv2 4))
          (= |wq.pool.current[1]| (_ bv2 4))
          (= |wq.pool.current[2]| (_ bv2 4))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              |wq.maxActive|))))
      (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
              (and
                (bvslt (_ bv1 4) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv3 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv3 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 4) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv3 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[2]|)
                  (= |wq.pool.current[1]| |wq.worklist[2]|)
                  (= |wq.pool.current[2]| |wq.worklist[2]|)))))
          (= |wq.pool.current[0]| (_ bv3 4))
          (= |wq.pool.current[1]| (_ bv3 4))
          (= |wq.pool.current[2]| (_ bv3 4))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              |wq.maxActive|))))
      (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv0 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv0 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 4) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv0 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[2]|)
                  (= |wq.pool.current[1]| |wq.worklist[2]|)
                  (= |wq.pool.current[2]| |wq.worklist[2]|)))))
          (= |wq.pool.current[0]| (_ bv0 4))
          (= |wq.pool.current[1]| (_ bv0 4))
          (= |wq.pool.current[2]| (_ bv0 4))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              |wq.maxActive|))))
      (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
              (and
                (bvslt (_ bv1 4) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv1 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv1 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 4) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv1 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[2]|)
                  (= |wq.pool.current[1]| |wq.worklist[2]|)
                  (= |wq.pool.current[2]| |wq.worklist[2]|)))))
          (= |wq.pool.current[0]| (_ bv1 4))
          (= |wq.pool.current[1]| (_ bv1 4))
          (= |wq.pool.current[2]| (_ bv1 4))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              |wq.maxActive|))))
      (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
              (and
                (bvslt (_ bv1 4) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv2 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv2 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 4) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv2 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[2]|)
                  (= |wq.pool.current[1]| |wq.worklist[2]|)
                  (= |wq.pool.current[2]| |wq.worklist[2]|)))))
          (= |wq.pool.current[0]| (_ bv2 4))
          (= |wq.pool.current[1]| (_ bv2 4))
          (= |wq.pool.current[2]| (_ bv2 4))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              |wq.maxActive|))))
      (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
              (and
                (bvslt (_ bv1 4) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv3 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 4) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv3 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 4) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv3 4))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[2]|)
                  (= |wq.pool.current[1]| |wq.worklist[2]|)
                  (= |wq.pool.current[2]| |wq.worklist[2]|)))))
          (= |wq.pool.current[0]| (_ bv3 4))
          (= |wq.pool.current[1]| (_ bv3 4))
          (= |wq.pool.current[2]| (_ bv3 4))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              |wq.maxActive|))))
      (= |wq.pool.current[2]| (bvneg (_ bv1 4))))))
; A work that starts changes what is wanted by one at most.
(define-fun |StepByOne| () Bool
  (and
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.Adjust|)
        (not (= |count| (_ bv2 4)))
        (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
        (bvsle
          (_ bv1 4)
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|))
          (_ bv3 4)))
      (and
        (bvsle
          (bvsub
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|))
            |currentActive|)
          (_ bv1 4))
        (bvsle
          (bvsub
            |currentActive|
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|)))
          (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.Adjust|)
        (not (= |count| (_ bv2 4)))
        (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
        (bvsle
          (_ bv1 4)
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|))
          (_ bv3 4)))
      (and
        (bvsle
          (bvsub
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|))
            |currentActive|)
          (_ bv1 4))
        (bvsle
          (bvsub
            |currentActive|
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|)))
          (_ bv1 4))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.Adjust|)
        (not (= |count| (_ bv2 4)))
        (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
        (bvsle
          (_ bv1 4)
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|))
          (_ bv3 4)))
      (and
        (bvsle
          (bvsub
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|))
            |currentActive|)
          (_ bv1 4))
        (bvsle
          (bvsub
            |currentActive|
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|)))
          (_ bv1 4))))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Queuer.QueueWork|
      (and
        (bvsle |wq.worklist.length| (_ bv3 4))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 4)) (_ bv4 4))))
    (=>
      |guard of Queuer.AddPending|
      (and
        (bvsle (bvadd |pending.counter| (_ bv1 4)) (_ bv4 4))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv3 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
          (_ bv3 4))))
    (=>
      |guard of Helper0.TakeWork(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (=>
      |guard of Helper0.TakeWork(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (=>
      |guard of Helper0.TakeWork(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (=>
      |guard of Helper0.TakeWork(3)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (=> |guard of Helper0.SubPending| (bvsle (bvneg (_ bv1 4)) (bvsub |pending.counter| (_ bv1 4))))
    (=>
      |guard of Helper0.Adjust(left out)|
      (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4)))
    (=>
      |guard of Helper0.Adjust(not left out)|
      (and
        (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
        (bvsle
          (_ bv1 4)
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|))
          (_ bv3 4))))
    (=> |guard of Helper0.SetMaxActive| (bvsle (_ bv1 4) |Helper.active[0]|))
    (=>
      |guard of Helper1.TakeWork(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (=>
      |guard of Helper1.TakeWork(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (=>
      |guard of Helper1.TakeWork(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (=>
      |guard of Helper1.TakeWork(3)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (=> |guard of Helper1.SubPending| (bvsle (bvneg (_ bv1 4)) (bvsub |pending.counter| (_ bv1 4))))
    (=>
      |guard of Helper1.Adjust(left out)|
      (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4)))
    (=>
      |guard of Helper1.Adjust(not left out)|
      (and
        (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
        (bvsle
          (_ bv1 4)
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|))
          (_ bv3 4))))
    (=> |guard of Helper1.SetMaxActive| (bvsle (_ bv1 4) |Helper.active[1]|))
    (=>
      |guard of Helper2.TakeWork(0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (=>
      |guard of Helper2.TakeWork(1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (=>
      |guard of Helper2.TakeWork(2)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (=>
      |guard of Helper2.TakeWork(3)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
               (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
               (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
               (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
          (bvsub |wq.worklist.length| (_ bv1 4))
          |wq.worklist.length|)))
    (=> |guard of Helper2.SubPending| (bvsle (bvneg (_ bv1 4)) (bvsub |pending.counter| (_ bv1 4))))
    (=>
      |guard of Helper2.Adjust(left out)|
      (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4)))
    (=>
      |guard of Helper2.Adjust(not left out)|
      (and
        (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
        (bvsle
          (_ bv1 4)
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
            (bvadd |currentActive| (_ bv1 4))
          (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
            (bvsub |currentActive| (_ bv1 4))
            |currentActive|))
          (_ bv3 4))))
    (=> |guard of Helper2.SetMaxActive| (bvsle (_ bv1 4) |Helper.active[2]|))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Queuer| |pc.Queuer.Done|)
      (or (= |pc.Helper[0]| |pc.Helper.TakeWork|) (= |pc.Helper[0]| |pc.Helper.Done|))
      (or (= |pc.Helper[1]| |pc.Helper.TakeWork|) (= |pc.Helper[1]| |pc.Helper.Done|))
      (or (= |pc.Helper[2]| |pc.Helper.TakeWork|) (= |pc.Helper[2]| |pc.Helper.Done|)))
    |guard of Queuer.QueueWork|
    |guard of Queuer.QueueWork(pending)|
    |guard of Queuer.AddPending|
    |guard of Helper0.TakeWork(0)|
    |guard of Helper0.TakeWork(1)|
    |guard of Helper0.TakeWork(2)|
    |guard of Helper0.TakeWork(3)|
    |guard of Helper0.SubPending|
    |guard of Helper0.Adjust(left out)|
    |guard of Helper0.Adjust(not left out)|
    |guard of Helper0.ReadActive|
    |guard of Helper0.SetMaxActive|
    |guard of Helper0.RunWork|
    |guard of Helper1.TakeWork(0)|
    |guard of Helper1.TakeWork(1)|
    |guard of Helper1.TakeWork(2)|
    |guard of Helper1.TakeWork(3)|
    |guard of Helper1.SubPending|
    |guard of Helper1.Adjust(left out)|
    |guard of Helper1.Adjust(not left out)|
    |guard of Helper1.ReadActive|
    |guard of Helper1.SetMaxActive|
    |guard of Helper1.RunWork|
    |guard of Helper2.TakeWork(0)|
    |guard of Helper2.TakeWork(1)|
    |guard of Helper2.TakeWork(2)|
    |guard of Helper2.TakeWork(3)|
    |guard of Helper2.SubPending|
    |guard of Helper2.Adjust(left out)|
    |guard of Helper2.Adjust(not left out)|
    |guard of Helper2.ReadActive|
    |guard of Helper2.SetMaxActive|
    |guard of Helper2.RunWork|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |ActiveUpperBound| |ActiveLowerBound| |RunningBounded| |NoUnpairedTake| |StepByOne|
     |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.pool.current[2]| integer)
   (|wq.worklist.length| integer) (|wq.worklist[0]| integer) (|wq.worklist[1]| integer)
   (|wq.worklist[2]| integer) (|wq.worklist[3]| integer) (|wq.maxActive| integer)
   (|pending.counter| integer) (|currentActive| integer) (|count| integer) (|peak| integer)
   (|pc.Queuer| |pc.Queuer|) (|pc.Helper[0]| |pc.Helper|) (|pc.Helper[1]| |pc.Helper|)
   (|pc.Helper[2]| |pc.Helper|) (|Queuer.next| integer) (|Helper.active[0]| integer)
   (|Helper.active[1]| integer) (|Helper.active[2]| integer))
  Bool
  (and
    (types |wq.pool.current[0]| |wq.pool.current[1]| |wq.pool.current[2]| |wq.worklist.length|
       |wq.worklist[0]| |wq.worklist[1]| |wq.worklist[2]| |wq.worklist[3]| |wq.maxActive|
       |pending.counter| |currentActive| |count| |peak| |pc.Queuer| |pc.Helper[0]| |pc.Helper[1]|
       |pc.Helper[2]| |Queuer.next| |Helper.active[0]| |Helper.active[1]| |Helper.active[2]|)
    ; RunningBounded
    (bvsle
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
      |peak|)
    ; WorksWaitInOrder
    (and
      (=>
        (bvslt (_ bv0 4) |wq.worklist.length|)
        (=
          |wq.worklist[0]|
          (bvsub
            (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 4)
              (bvadd
                |Queuer.next|
                (ite (= |pc.Queuer| |pc.Queuer.AddPending|) (_ bv1 4) (_ bv0 4))))
            |wq.worklist.length|)))
      (=>
        (bvslt (_ bv1 4) |wq.worklist.length|)
        (=
          |wq.worklist[1]|
          (bvadd
            (bvsub
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 4)
                (bvadd
                  |Queuer.next|
                  (ite (= |pc.Queuer| |pc.Queuer.AddPending|) (_ bv1 4) (_ bv0 4))))
              |wq.worklist.length|)
            (_ bv1 4))))
      (=>
        (bvslt (_ bv2 4) |wq.worklist.length|)
        (=
          |wq.worklist[2]|
          (bvadd
            (bvsub
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 4)
                (bvadd
                  |Queuer.next|
                  (ite (= |pc.Queuer| |pc.Queuer.AddPending|) (_ bv1 4) (_ bv0 4))))
              |wq.worklist.length|)
            (_ bv2 4))))
      (=>
        (bvslt (_ bv3 4) |wq.worklist.length|)
        (=
          |wq.worklist[3]|
          (bvadd
            (bvsub
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 4)
                (bvadd
                  |Queuer.next|
                  (ite (= |pc.Queuer| |pc.Queuer.AddPending|) (_ bv1 4) (_ bv0 4))))
              |wq.worklist.length|)
            (_ bv3 4)))))
    ; OthersAreStarted
    (and
      (bvslt
        |wq.pool.current[0]|
        (bvsub
          (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 4)
            (bvadd |Queuer.next| (ite (= |pc.Queuer| |pc.Queuer.AddPending|) (_ bv1 4) (_ bv0 4))))
          |wq.worklist.length|))
      (bvslt
        |wq.pool.current[1]|
        (bvsub
          (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 4)
            (bvadd |Queuer.next| (ite (= |pc.Queuer| |pc.Queuer.AddPending|) (_ bv1 4) (_ bv0 4))))
          |wq.worklist.length|))
      (bvslt
        |wq.pool.current[2]|
        (bvsub
          (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 4)
            (bvadd |Queuer.next| (ite (= |pc.Queuer| |pc.Queuer.AddPending|) (_ bv1 4) (_ bv0 4))))
          |wq.worklist.length|)))
    ; EveryWorkIsStartedOnce
    (and
      (or
        (= |wq.pool.current[1]| (bvneg (_ bv1 4)))
        (not (= |wq.pool.current[1]| |wq.pool.current[0]|)))
      (or
        (= |wq.pool.current[2]| (bvneg (_ bv1 4)))
        (not (= |wq.pool.current[2]| |wq.pool.current[0]|)))
      (or
        (= |wq.pool.current[2]| (bvneg (_ bv1 4)))
        (not (= |wq.pool.current[2]| |wq.pool.current[1]|))))
    ; HelpersServe
    (and
      (not (= |pc.Helper[0]| |pc.Helper.Done|))
      (= (= |pc.Helper[0]| |pc.Helper.TakeWork|) (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
      (not (= |pc.Helper[1]| |pc.Helper.Done|))
      (= (= |pc.Helper[1]| |pc.Helper.TakeWork|) (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
      (not (= |pc.Helper[2]| |pc.Helper.Done|))
      (= (= |pc.Helper[2]| |pc.Helper.TakeWork|) (= |wq.pool.current[2]| (bvneg (_ bv1 4)))))
    ; PendingLags
    (=
      |pending.counter|
      (bvsub
        (bvadd
          (bvadd
            (bvadd
              (bvadd
                (ite (or
                       (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
                       (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
                       (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
                       (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
                  (_ bv1 4)
                  (_ bv0 4))
                (ite (or
                       (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
                       (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
                       (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
                       (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
                  (_ bv1 4)
                  (_ bv0 4)))
              (ite (or
                     (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
                     (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
                     (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
                     (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
                (_ bv1 4)
                (_ bv0 4)))
            (ite (or
                   (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
                   (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
                   (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
                   (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
              (_ bv1 4)
              (_ bv0 4)))
          (bvadd
            (bvadd
              (ite (= |pc.Helper[0]| |pc.Helper.SubPending|) (_ bv1 4) (_ bv0 4))
              (ite (= |pc.Helper[1]| |pc.Helper.SubPending|) (_ bv1 4) (_ bv0 4)))
            (ite (= |pc.Helper[2]| |pc.Helper.SubPending|) (_ bv1 4) (_ bv0 4))))
        (ite (= |pc.Queuer| |pc.Queuer.AddPending|) (_ bv1 4) (_ bv0 4))))
    ; MaxActiveWithinPeak
    (bvsle |wq.maxActive| |peak|)
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv0 4))
              (= |wq.pool.current[1]| (_ bv0 4))
              (= |wq.pool.current[2]| (_ bv0 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
                   (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
                   (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
                   (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
              (bvsub |wq.worklist.length| (_ bv1 4))
              |wq.worklist.length|)))
        (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv1 4))
              (= |wq.pool.current[1]| (_ bv1 4))
              (= |wq.pool.current[2]| (_ bv1 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
                   (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
                   (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
                   (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
              (bvsub |wq.worklist.length| (_ bv1 4))
              |wq.worklist.length|)))
        (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv2 4))
              (= |wq.pool.current[1]| (_ bv2 4))
              (= |wq.pool.current[2]| (_ bv2 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
                   (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
                   (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
                   (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
              (bvsub |wq.worklist.length| (_ bv1 4))
              |wq.worklist.length|)))
        (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv3 4))
              (= |wq.pool.current[1]| (_ bv3 4))
              (= |wq.pool.current[2]| (_ bv3 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
                   (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
                   (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
                   (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
              (bvsub |wq.worklist.length| (_ bv1 4))
              |wq.worklist.length|)))
        (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
      (=> (= |pc.Helper[0]| |pc.Helper.RunWork|) (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv0 4))
              (= |wq.pool.current[1]| (_ bv0 4))
              (= |wq.pool.current[2]| (_ bv0 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
                   (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
                   (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
                   (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
              (bvsub |wq.worklist.length| (_ bv1 4))
              |wq.worklist.length|)))
        (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv1 4))
              (= |wq.pool.current[1]| (_ bv1 4))
              (= |wq.pool.current[2]| (_ bv1 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
                   (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
                   (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
                   (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
              (bvsub |wq.worklist.length| (_ bv1 4))
              |wq.worklist.length|)))
        (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv2 4))
              (= |wq.pool.current[1]| (_ bv2 4))
              (= |wq.pool.current[2]| (_ bv2 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
                   (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
                   (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
                   (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
              (bvsub |wq.worklist.length| (_ bv1 4))
              |wq.worklist.length|)))
        (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv3 4))
              (= |wq.pool.current[1]| (_ bv3 4))
              (= |wq.pool.current[2]| (_ bv3 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
                   (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
                   (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
                   (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
              (bvsub |wq.worklist.length| (_ bv1 4))
              |wq.worklist.length|)))
        (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
      (=> (= |pc.Helper[1]| |pc.Helper.RunWork|) (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv0 4))
              (= |wq.pool.current[1]| (_ bv0 4))
              (= |wq.pool.current[2]| (_ bv0 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
                   (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
                   (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
                   (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
              (bvsub |wq.worklist.length| (_ bv1 4))
              |wq.worklist.length|)))
        (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv1 4))
              (= |wq.pool.current[1]| (_ bv1 4))
              (= |wq.pool.current[2]| (_ bv1 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
                   (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
                   (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
                   (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
              (bvsub |wq.worklist.length| (_ bv1 4))
              |wq.worklist.length|)))
        (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv2 4))
              (= |wq.pool.current[1]| (_ bv2 4))
              (= |wq.pool.current[2]| (_ bv2 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
                   (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
                   (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
                   (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
              (bvsub |wq.worklist.length| (_ bv1 4))
              |wq.worklist.length|)))
        (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv3 4))
              (= |wq.pool.current[1]| (_ bv3 4))
              (= |wq.pool.current[2]| (_ bv3 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
                   (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
                   (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
                   (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
              (bvsub |wq.worklist.length| (_ bv1 4))
              |wq.worklist.length|)))
        (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
      (=> (= |pc.Helper[2]| |pc.Helper.RunWork|) (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv0 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv0 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 4) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv0 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[2]|)
                    (= |wq.pool.current[1]| |wq.worklist[2]|)
                    (= |wq.pool.current[2]| |wq.worklist[2]|)))))
            (= |wq.pool.current[0]| (_ bv0 4))
            (= |wq.pool.current[1]| (_ bv0 4))
            (= |wq.pool.current[2]| (_ bv0 4))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                |wq.maxActive|))))
        (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv1 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv1 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 4) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv1 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[2]|)
                    (= |wq.pool.current[1]| |wq.worklist[2]|)
                    (= |wq.pool.current[2]| |wq.worklist[2]|)))))
            (= |wq.pool.current[0]| (_ bv1 4))
            (= |wq.pool.current[1]| (_ bv1 4))
            (= |wq.pool.current[2]| (_ bv1 4))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                |wq.maxActive|))))
        (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
                (and
                  (bvslt (_ bv1 4) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv2 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv2 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 4) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv2 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[2]|)
                    (= |wq.pool.current[1]| |wq.worklist[2]|)
                    (= |wq.pool.current[2]| |wq.worklist[2]|)))))
            (= |wq.pool.current[0]| (_ bv2 4))
            (= |wq.pool.current[1]| (_ bv2 4))
            (= |wq.pool.current[2]| (_ bv2 4))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                |wq.maxActive|))))
        (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
                (and
                  (bvslt (_ bv1 4) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv3 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv3 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 4) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv3 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[2]|)
                    (= |wq.pool.current[1]| |wq.worklist[2]|)
                    (= |wq.pool.current[2]| |wq.worklist[2]|)))))
            (= |wq.pool.current[0]| (_ bv3 4))
            (= |wq.pool.current[1]| (_ bv3 4))
            (= |wq.pool.current[2]| (_ bv3 4))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                |wq.maxActive|))))
        (= |wq.pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv0 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv0 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 4) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv0 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[2]|)
                    (= |wq.pool.current[1]| |wq.worklist[2]|)
                    (= |wq.pool.current[2]| |wq.worklist[2]|)))))
            (= |wq.pool.current[0]| (_ bv0 4))
            (= |wq.pool.current[1]| (_ bv0 4))
            (= |wq.pool.current[2]| (_ bv0 4))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                |wq.maxActive|))))
        (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv1 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv1 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 4) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv1 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[2]|)
                    (= |wq.pool.current[1]| |wq.worklist[2]|)
                    (= |wq.pool.current[2]| |wq.worklist[2]|)))))
            (= |wq.pool.current[0]| (_ bv1 4))
            (= |wq.pool.current[1]| (_ bv1 4))
            (= |wq.pool.current[2]| (_ bv1 4))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                |wq.maxActive|))))
        (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
                (and
                  (bvslt (_ bv1 4) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv2 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv2 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 4) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv2 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[2]|)
                    (= |wq.pool.current[1]| |wq.worklist[2]|)
                    (= |wq.pool.current[2]| |wq.worklist[2]|)))))
            (= |wq.pool.current[0]| (_ bv2 4))
            (= |wq.pool.current[1]| (_ bv2 4))
            (= |wq.pool.current[2]| (_ bv2 4))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                |wq.maxActive|))))
        (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
                (and
                  (bvslt (_ bv1 4) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv3 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv3 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 4) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv3 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[2]|)
                    (= |wq.pool.current[1]| |wq.worklist[2]|)
                    (= |wq.pool.current[2]| |wq.worklist[2]|)))))
            (= |wq.pool.current[0]| (_ bv3 4))
            (= |wq.pool.current[1]| (_ bv3 4))
            (= |wq.pool.current[2]| (_ bv3 4))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                |wq.maxActive|))))
        (= |wq.pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv0 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv0 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 4) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv0 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[2]|)
                    (= |wq.pool.current[1]| |wq.worklist[2]|)
                    (= |wq.pool.current[2]| |wq.worklist[2]|)))))
            (= |wq.pool.current[0]| (_ bv0 4))
            (= |wq.pool.current[1]| (_ bv0 4))
            (= |wq.pool.current[2]| (_ bv0 4))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                |wq.maxActive|))))
        (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv1 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv1 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 4) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv1 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[2]|)
                    (= |wq.pool.current[1]| |wq.worklist[2]|)
                    (= |wq.pool.current[2]| |wq.worklist[2]|)))))
            (= |wq.pool.current[0]| (_ bv1 4))
            (= |wq.pool.current[1]| (_ bv1 4))
            (= |wq.pool.current[2]| (_ bv1 4))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                |wq.maxActive|))))
        (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
                (and
                  (bvslt (_ bv1 4) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv2 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv2 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 4) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv2 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[2]|)
                    (= |wq.pool.current[1]| |wq.worklist[2]|)
                    (= |wq.pool.current[2]| |wq.worklist[2]|)))))
            (= |wq.pool.current[0]| (_ bv2 4))
            (= |wq.pool.current[1]| (_ bv2 4))
            (= |wq.pool.current[2]| (_ bv2 4))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                |wq.maxActive|))))
        (= |wq.pool.current[2]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
                (and
                  (bvslt (_ bv1 4) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv3 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 4) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv3 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 4) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv3 4))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[2]|)
                    (= |wq.pool.current[1]| |wq.worklist[2]|)
                    (= |wq.pool.current[2]| |wq.worklist[2]|)))))
            (= |wq.pool.current[0]| (_ bv3 4))
            (= |wq.pool.current[1]| (_ bv3 4))
            (= |wq.pool.current[2]| (_ bv3 4))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
                |wq.maxActive|))))
        (= |wq.pool.current[2]| (bvneg (_ bv1 4)))))
    ; StepByOne
    (and
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.Adjust|)
          (not (= |count| (_ bv2 4)))
          (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
          (bvsle
            (_ bv1 4)
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|))
            (_ bv3 4)))
        (and
          (bvsle
            (bvsub
              (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
                (bvadd |currentActive| (_ bv1 4))
              (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
                (bvsub |currentActive| (_ bv1 4))
                |currentActive|))
              |currentActive|)
            (_ bv1 4))
          (bvsle
            (bvsub
              |currentActive|
              (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
                (bvadd |currentActive| (_ bv1 4))
              (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
                (bvsub |currentActive| (_ bv1 4))
                |currentActive|)))
            (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.Adjust|)
          (not (= |count| (_ bv2 4)))
          (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
          (bvsle
            (_ bv1 4)
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|))
            (_ bv3 4)))
        (and
          (bvsle
            (bvsub
              (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
                (bvadd |currentActive| (_ bv1 4))
              (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
                (bvsub |currentActive| (_ bv1 4))
                |currentActive|))
              |currentActive|)
            (_ bv1 4))
          (bvsle
            (bvsub
              |currentActive|
              (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
                (bvadd |currentActive| (_ bv1 4))
              (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
                (bvsub |currentActive| (_ bv1 4))
                |currentActive|)))
            (_ bv1 4))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.Adjust|)
          (not (= |count| (_ bv2 4)))
          (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
          (bvsle
            (_ bv1 4)
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|))
            (_ bv3 4)))
        (and
          (bvsle
            (bvsub
              (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
                (bvadd |currentActive| (_ bv1 4))
              (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
                (bvsub |currentActive| (_ bv1 4))
                |currentActive|))
              |currentActive|)
            (_ bv1 4))
          (bvsle
            (bvsub
              |currentActive|
              (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
                (bvadd |currentActive| (_ bv1 4))
              (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
                (bvsub |currentActive| (_ bv1 4))
                |currentActive|)))
            (_ bv1 4)))))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (not
            (or
              (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| |Queuer.next|))
              (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| |Queuer.next|))
              (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| |Queuer.next|))
              (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| |Queuer.next|)))))
        (and
          (bvsle |wq.worklist.length| (_ bv3 4))
          (bvsle (bvadd |wq.worklist.length| (_ bv1 4)) (_ bv4 4))))
      (=>
        (= |pc.Queuer| |pc.Queuer.AddPending|)
        (and
          (bvsle (bvadd |pending.counter| (_ bv1 4)) (_ bv4 4))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv3 4)) (bvadd |Queuer.next| (_ bv1 4)) (_ bv0 4))
            (_ bv3 4))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv0 4))
              (= |wq.pool.current[1]| (_ bv0 4))
              (= |wq.pool.current[2]| (_ bv0 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv1 4))
              (= |wq.pool.current[1]| (_ bv1 4))
              (= |wq.pool.current[2]| (_ bv1 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv2 4))
              (= |wq.pool.current[1]| (_ bv2 4))
              (= |wq.pool.current[2]| (_ bv2 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv3 4))
              (= |wq.pool.current[1]| (_ bv3 4))
              (= |wq.pool.current[2]| (_ bv3 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (=>
        (= |pc.Helper[0]| |pc.Helper.SubPending|)
        (bvsle (bvneg (_ bv1 4)) (bvsub |pending.counter| (_ bv1 4))))
      (=>
        (and (= |pc.Helper[0]| |pc.Helper.Adjust|) (= |count| (_ bv2 4)))
        (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4)))
      (=>
        (and (= |pc.Helper[0]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 4))))
        (and
          (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
          (bvsle
            (_ bv1 4)
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|))
            (_ bv3 4))))
      (=> (= |pc.Helper[0]| |pc.Helper.SetMaxActive|) (bvsle (_ bv1 4) |Helper.active[0]|))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv0 4))
              (= |wq.pool.current[1]| (_ bv0 4))
              (= |wq.pool.current[2]| (_ bv0 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv1 4))
              (= |wq.pool.current[1]| (_ bv1 4))
              (= |wq.pool.current[2]| (_ bv1 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv2 4))
              (= |wq.pool.current[1]| (_ bv2 4))
              (= |wq.pool.current[2]| (_ bv2 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv3 4))
              (= |wq.pool.current[1]| (_ bv3 4))
              (= |wq.pool.current[2]| (_ bv3 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (=>
        (= |pc.Helper[1]| |pc.Helper.SubPending|)
        (bvsle (bvneg (_ bv1 4)) (bvsub |pending.counter| (_ bv1 4))))
      (=>
        (and (= |pc.Helper[1]| |pc.Helper.Adjust|) (= |count| (_ bv2 4)))
        (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4)))
      (=>
        (and (= |pc.Helper[1]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 4))))
        (and
          (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
          (bvsle
            (_ bv1 4)
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|))
            (_ bv3 4))))
      (=> (= |pc.Helper[1]| |pc.Helper.SetMaxActive|) (bvsle (_ bv1 4) |Helper.active[1]|))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv0 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv0 4))
              (= |wq.pool.current[1]| (_ bv0 4))
              (= |wq.pool.current[2]| (_ bv0 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv1 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv1 4))
              (= |wq.pool.current[1]| (_ bv1 4))
              (= |wq.pool.current[2]| (_ bv1 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv2 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv2 4))
              (= |wq.pool.current[1]| (_ bv2 4))
              (= |wq.pool.current[2]| (_ bv2 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
            (and
              (bvslt (_ bv1 4) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 4) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 4) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv3 4))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[2]|)
                (= |wq.pool.current[1]| |wq.worklist[2]|)
                (= |wq.pool.current[2]| |wq.worklist[2]|))))
          (not
            (or
              (= |wq.pool.current[0]| (_ bv3 4))
              (= |wq.pool.current[1]| (_ bv3 4))
              (= |wq.pool.current[2]| (_ bv3 4))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
                 (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 4)))
                 (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 4)))
                 (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 4))))
            (bvsub |wq.worklist.length| (_ bv1 4))
            |wq.worklist.length|)))
      (=>
        (= |pc.Helper[2]| |pc.Helper.SubPending|)
        (bvsle (bvneg (_ bv1 4)) (bvsub |pending.counter| (_ bv1 4))))
      (=>
        (and (= |pc.Helper[2]| |pc.Helper.Adjust|) (= |count| (_ bv2 4)))
        (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4)))
      (=>
        (and (= |pc.Helper[2]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 4))))
        (and
          (bvsle (ite (= |count| (_ bv2 4)) (_ bv0 4) (bvadd |count| (_ bv1 4))) (_ bv2 4))
          (bvsle
            (_ bv1 4)
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 4) |pending.counter|) (bvslt |currentActive| (_ bv3 4)))
              (bvadd |currentActive| (_ bv1 4))
            (ite (and (bvslt |pending.counter| (_ bv1 4)) (bvslt (_ bv1 4) |currentActive|))
              (bvsub |currentActive| (_ bv1 4))
              |currentActive|))
            (_ bv3 4))))
      (=> (= |pc.Helper[2]| |pc.Helper.SetMaxActive|) (bvsle (_ bv1 4) |Helper.active[2]|)))
    ; NoDeadlock
    (or
      (and
        (= |pc.Queuer| |pc.Queuer.Done|)
        (or (= |pc.Helper[0]| |pc.Helper.TakeWork|) (= |pc.Helper[0]| |pc.Helper.Done|))
        (or (= |pc.Helper[1]| |pc.Helper.TakeWork|) (= |pc.Helper[1]| |pc.Helper.Done|))
        (or (= |pc.Helper[2]| |pc.Helper.TakeWork|) (= |pc.Helper[2]| |pc.Helper.Done|)))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (not
          (or
            (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| |Queuer.next|))
            (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| |Queuer.next|))
            (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| |Queuer.next|))
            (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| |Queuer.next|)))))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| |Queuer.next|))
          (and (bvslt (_ bv1 4) |wq.worklist.length|) (= |wq.worklist[1]| |Queuer.next|))
          (and (bvslt (_ bv2 4) |wq.worklist.length|) (= |wq.worklist[2]| |Queuer.next|))
          (and (bvslt (_ bv3 4) |wq.worklist.length|) (= |wq.worklist[3]| |Queuer.next|))))
      (= |pc.Queuer| |pc.Queuer.AddPending|)
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv0 4))
            (= |wq.pool.current[1]| (_ bv0 4))
            (= |wq.pool.current[2]| (_ bv0 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv1 4))
            (= |wq.pool.current[1]| (_ bv1 4))
            (= |wq.pool.current[2]| (_ bv1 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv2 4))
            (= |wq.pool.current[1]| (_ bv2 4))
            (= |wq.pool.current[2]| (_ bv2 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv3 4))
            (= |wq.pool.current[1]| (_ bv3 4))
            (= |wq.pool.current[2]| (_ bv3 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|))
      (= |pc.Helper[0]| |pc.Helper.SubPending|)
      (and (= |pc.Helper[0]| |pc.Helper.Adjust|) (= |count| (_ bv2 4)))
      (and (= |pc.Helper[0]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 4))))
      (= |pc.Helper[0]| |pc.Helper.ReadActive|)
      (= |pc.Helper[0]| |pc.Helper.SetMaxActive|)
      (= |pc.Helper[0]| |pc.Helper.RunWork|)
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv0 4))
            (= |wq.pool.current[1]| (_ bv0 4))
            (= |wq.pool.current[2]| (_ bv0 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv1 4))
            (= |wq.pool.current[1]| (_ bv1 4))
            (= |wq.pool.current[2]| (_ bv1 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv2 4))
            (= |wq.pool.current[1]| (_ bv2 4))
            (= |wq.pool.current[2]| (_ bv2 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv3 4))
            (= |wq.pool.current[1]| (_ bv3 4))
            (= |wq.pool.current[2]| (_ bv3 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|))
      (= |pc.Helper[1]| |pc.Helper.SubPending|)
      (and (= |pc.Helper[1]| |pc.Helper.Adjust|) (= |count| (_ bv2 4)))
      (and (= |pc.Helper[1]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 4))))
      (= |pc.Helper[1]| |pc.Helper.ReadActive|)
      (= |pc.Helper[1]| |pc.Helper.SetMaxActive|)
      (= |pc.Helper[1]| |pc.Helper.RunWork|)
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv0 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv0 4))
            (= |wq.pool.current[1]| (_ bv0 4))
            (= |wq.pool.current[2]| (_ bv0 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv1 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv1 4))
            (= |wq.pool.current[1]| (_ bv1 4))
            (= |wq.pool.current[2]| (_ bv1 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv2 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv2 4))
            (= |wq.pool.current[1]| (_ bv2 4))
            (= |wq.pool.current[2]| (_ bv2 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 4) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 4)))
          (and
            (bvslt (_ bv1 4) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 4) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 4) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv3 4))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[2]|)
              (= |wq.pool.current[1]| |wq.worklist[2]|)
              (= |wq.pool.current[2]| |wq.worklist[2]|))))
        (not
          (or
            (= |wq.pool.current[0]| (_ bv3 4))
            (= |wq.pool.current[1]| (_ bv3 4))
            (= |wq.pool.current[2]| (_ bv3 4))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 4)))) (_ bv1 4) (_ bv0 4)))
          |wq.maxActive|))
      (= |pc.Helper[2]| |pc.Helper.SubPending|)
      (and (= |pc.Helper[2]| |pc.Helper.Adjust|) (= |count| (_ bv2 4)))
      (and (= |pc.Helper[2]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 4))))
      (= |pc.Helper[2]| |pc.Helper.ReadActive|)
      (= |pc.Helper[2]| |pc.Helper.SetMaxActive|)
      (= |pc.Helper[2]| |pc.Helper.RunWork|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.pool.current[2]|
       |wq.worklist.length| |wq.worklist[0]| |wq.worklist[1]| |wq.worklist[2]| |wq.worklist[3]|
       |wq.maxActive| |pending.counter| |currentActive| |count| |peak| |pc.Queuer| |pc.Helper[0]|
       |pc.Helper[1]| |pc.Helper[2]| |Queuer.next| |Helper.active[0]| |Helper.active[1]|
       |Helper.active[2]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.pool.current[2]| |wq.worklist.length|
     |wq.worklist[0]| |wq.worklist[1]| |wq.worklist[2]| |wq.worklist[3]| |wq.maxActive|
     |pending.counter| |currentActive| |count| |peak| |pc.Queuer| |pc.Helper[0]| |pc.Helper[1]|
     |pc.Helper[2]| |Queuer.next| |Helper.active[0]| |Helper.active[1]| |Helper.active[2]|))
(assert step)
(assert
  (not
    (invariant |wq.pool.current[0]'| |wq.pool.current[1]'| |wq.pool.current[2]'|
       |wq.worklist.length'| |wq.worklist[0]'| |wq.worklist[1]'| |wq.worklist[2]'|
       |wq.worklist[3]'| |wq.maxActive'| |pending.counter'| |currentActive'| |count'| |peak'|
       |pc.Queuer'| |pc.Helper[0]'| |pc.Helper[1]'| |pc.Helper[2]'| |Queuer.next'|
       |Helper.active[0]'| |Helper.active[1]'| |Helper.active[2]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.pool.current[2]| |wq.worklist.length|
     |wq.worklist[0]| |wq.worklist[1]| |wq.worklist[2]| |wq.worklist[3]| |wq.maxActive|
     |pending.counter| |currentActive| |count| |peak| |pc.Queuer| |pc.Helper[0]| |pc.Helper[1]|
     |pc.Helper[2]| |Queuer.next| |Helper.active[0]| |Helper.active[1]| |Helper.active[2]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 6cddc26e66061223f392c766a57ada175ae4fbf3fcd2c636f3564de7ba24806d
