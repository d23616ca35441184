; btrfs/threshold-queue, variant SetUnderLock, works=4, limit=3, threshold=1, interval=3,
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
; A certificate for PendingNonNegative, PendingExact, ActiveUpperBound, ActiveLowerBound,
; KernelFollows, RunningBounded, NoUnpairedTake, StepByOne, TypeInvariant, NoDeadlock: the invariant
; at the end is true initially, every step keeps it, and it implies what is claimed. A solver agrees
; by saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 5))
(define-sort |pc.Queuer| () (_ BitVec 2))
(define-fun |pc.Queuer.AddPending| () |pc.Queuer| #b00)
(define-fun |pc.Queuer.QueueWork| () |pc.Queuer| #b01)
(define-fun |pc.Queuer.Done| () |pc.Queuer| #b10)
(define-sort |pc.Helper| () (_ BitVec 3))
(define-fun |pc.Helper.TakeWork| () |pc.Helper| #b000)
(define-fun |pc.Helper.SubPending| () |pc.Helper| #b001)
(define-fun |pc.Helper.Adjust| () |pc.Helper| #b010)
(define-fun |pc.Helper.RunWork| () |pc.Helper| #b011)
(define-fun |pc.Helper.Done| () |pc.Helper| #b100)

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

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.pool.current[2]| integer)
   (|wq.worklist.length| integer) (|wq.worklist[0]| integer) (|wq.worklist[1]| integer)
   (|wq.worklist[2]| integer) (|wq.worklist[3]| integer) (|wq.maxActive| integer)
   (|pending.counter| integer) (|currentActive| integer) (|count| integer) (|peak| integer)
   (|pc.Queuer| |pc.Queuer|) (|pc.Helper[0]| |pc.Helper|) (|pc.Helper[1]| |pc.Helper|)
   (|pc.Helper[2]| |pc.Helper|) (|Queuer.next| integer))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 5)) |wq.pool.current[0]|) (bvsle |wq.pool.current[0]| (_ bv3 5)))
    (and (bvsle (bvneg (_ bv1 5)) |wq.pool.current[1]|) (bvsle |wq.pool.current[1]| (_ bv3 5)))
    (and (bvsle (bvneg (_ bv1 5)) |wq.pool.current[2]|) (bvsle |wq.pool.current[2]| (_ bv3 5)))
    (and (bvsle (_ bv0 5) |wq.worklist.length|) (bvsle |wq.worklist.length| (_ bv4 5)))
    (and (bvsle (_ bv0 5) |wq.worklist[0]|) (bvsle |wq.worklist[0]| (_ bv3 5)))
    (and (bvsle (_ bv0 5) |wq.worklist[1]|) (bvsle |wq.worklist[1]| (_ bv3 5)))
    (and (bvsle (_ bv0 5) |wq.worklist[2]|) (bvsle |wq.worklist[2]| (_ bv3 5)))
    (and (bvsle (_ bv0 5) |wq.worklist[3]|) (bvsle |wq.worklist[3]| (_ bv3 5)))
    (and (bvsle (_ bv1 5) |wq.maxActive|) (bvsle |wq.maxActive| (_ bv3 5)))
    (and (bvsle (bvneg (_ bv1 5)) |pending.counter|) (bvsle |pending.counter| (_ bv4 5)))
    (and (bvsle (_ bv1 5) |currentActive|) (bvsle |currentActive| (_ bv3 5)))
    (and (bvsle (_ bv0 5) |count|) (bvsle |count| (_ bv2 5)))
    (and (bvsle (_ bv0 5) |peak|) (bvsle |peak| (_ bv3 5)))
    (bvule |pc.Queuer| |pc.Queuer.Done|)
    (bvule |pc.Helper[0]| |pc.Helper.Done|)
    (bvule |pc.Helper[1]| |pc.Helper.Done|)
    (bvule |pc.Helper[2]| |pc.Helper.Done|)
    (and (bvsle (_ bv0 5) |Queuer.next|) (bvsle |Queuer.next| (_ bv3 5)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |wq.pool.current[0]| (bvneg (_ bv1 5)))
    (= |wq.pool.current[1]| (bvneg (_ bv1 5)))
    (= |wq.pool.current[2]| (bvneg (_ bv1 5)))
    (= |wq.worklist.length| (_ bv0 5))
    (= |wq.worklist[0]| (_ bv0 5))
    (= |wq.worklist[1]| (_ bv0 5))
    (= |wq.worklist[2]| (_ bv0 5))
    (= |wq.worklist[3]| (_ bv0 5))
    (= |wq.maxActive| (_ bv1 5))
    (= |pending.counter| (_ bv0 5))
    (= |currentActive| (_ bv1 5))
    (= |count| (_ bv0 5))
    (= |peak| (_ bv1 5))
    (= |pc.Queuer| |pc.Queuer.AddPending|)
    (= |pc.Helper[0]| |pc.Helper.TakeWork|)
    (= |pc.Helper[1]| |pc.Helper.TakeWork|)
    (= |pc.Helper[2]| |pc.Helper.TakeWork|)
    (= |Queuer.next| (_ bv0 5))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Queuer: AddPending, fs/btrfs/async-thread.c:thresh_queue_hook
(define-fun |Queuer.AddPending| () action #b00000)
(define-fun |guard of Queuer.AddPending| () Bool (= |pc.Queuer| |pc.Queuer.AddPending|))

; Queuer: QueueWork, fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork| () action #b00001)
(define-fun |guard of Queuer.QueueWork| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (not
      (or
        (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| |Queuer.next|))
        (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| |Queuer.next|))
        (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| |Queuer.next|))
        (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| |Queuer.next|))))))

; Queuer: QueueWork(pending), fs/btrfs/async-thread.c:btrfs_queue_work
(define-fun |Queuer.QueueWork(pending)| () action #b00010)
(define-fun |guard of Queuer.QueueWork(pending)| () Bool
  (and
    (= |pc.Queuer| |pc.Queuer.QueueWork|)
    (or
      (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| |Queuer.next|))
      (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| |Queuer.next|))
      (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| |Queuer.next|))
      (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| |Queuer.next|)))))

; Helper0: TakeWork(0), kernel/workqueue.c:process_one_work
(define-fun |Helper0.TakeWork(0)| () action #b00011)
(define-fun |guard of Helper0.TakeWork(0)| () Bool
  (and
    (= |pc.Helper[0]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
      (and
        (bvslt (_ bv1 5) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv0 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 5) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv0 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 5) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv0 5))
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
        (= |wq.pool.current[0]| (_ bv0 5))
        (= |wq.pool.current[1]| (_ bv0 5))
        (= |wq.pool.current[2]| (_ bv0 5))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      |wq.maxActive|)))

; Helper0: TakeWork(1), kernel/workqueue.c:process_one_work
(define-fun |Helper0.TakeWork(1)| () action #b00100)
(define-fun |guard of Helper0.TakeWork(1)| () Bool
  (and
    (= |pc.Helper[0]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
      (and
        (bvslt (_ bv1 5) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv1 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 5) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv1 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 5) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv1 5))
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
        (= |wq.pool.current[0]| (_ bv1 5))
        (= |wq.pool.current[1]| (_ bv1 5))
        (= |wq.pool.current[2]| (_ bv1 5))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      |wq.maxActive|)))

; Helper0: TakeWork(2), kernel/workqueue.c:process_one_work
(define-fun |Helper0.TakeWork(2)| () action #b00101)
(define-fun |guard of Helper0.TakeWork(2)| () Bool
  (and
    (= |pc.Helper[0]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
      (and
        (bvslt (_ bv1 5) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv2 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 5) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv2 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 5) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv2 5))
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
        (= |wq.pool.current[0]| (_ bv2 5))
        (= |wq.pool.current[1]| (_ bv2 5))
        (= |wq.pool.current[2]| (_ bv2 5))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      |wq.maxActive|)))

; Helper0: TakeWork(3), kernel/workqueue.c:process_one_work
(define-fun |Helper0.TakeWork(3)| () action #b00110)
(define-fun |guard of Helper0.TakeWork(3)| () Bool
  (and
    (= |pc.Helper[0]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
      (and
        (bvslt (_ bv1 5) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv3 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 5) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv3 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 5) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv3 5))
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
        (= |wq.pool.current[0]| (_ bv3 5))
        (= |wq.pool.current[1]| (_ bv3 5))
        (= |wq.pool.current[2]| (_ bv3 5))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      |wq.maxActive|)))

; Helper0: SubPending, fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper0.SubPending| () action #b00111)
(define-fun |guard of Helper0.SubPending| () Bool (= |pc.Helper[0]| |pc.Helper.SubPending|))

; Helper0: Adjust(left out), fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper0.Adjust(left out)| () action #b01000)
(define-fun |guard of Helper0.Adjust(left out)| () Bool
  (and (= |pc.Helper[0]| |pc.Helper.Adjust|) (= |count| (_ bv2 5))))

; Helper0: Adjust(not left out), fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper0.Adjust(not left out)| () action #b01001)
(define-fun |guard of Helper0.Adjust(not left out)| () Bool
  (and (= |pc.Helper[0]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 5)))))

; Helper0: RunWork, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Helper0.RunWork| () action #b01010)
(define-fun |guard of Helper0.RunWork| () Bool (= |pc.Helper[0]| |pc.Helper.RunWork|))

; Helper1: TakeWork(0), kernel/workqueue.c:process_one_work
(define-fun |Helper1.TakeWork(0)| () action #b01011)
(define-fun |guard of Helper1.TakeWork(0)| () Bool
  (and
    (= |pc.Helper[1]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
      (and
        (bvslt (_ bv1 5) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv0 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 5) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv0 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 5) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv0 5))
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
        (= |wq.pool.current[0]| (_ bv0 5))
        (= |wq.pool.current[1]| (_ bv0 5))
        (= |wq.pool.current[2]| (_ bv0 5))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      |wq.maxActive|)))

; Helper1: TakeWork(1), kernel/workqueue.c:process_one_work
(define-fun |Helper1.TakeWork(1)| () action #b01100)
(define-fun |guard of Helper1.TakeWork(1)| () Bool
  (and
    (= |pc.Helper[1]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
      (and
        (bvslt (_ bv1 5) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv1 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 5) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv1 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 5) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv1 5))
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
        (= |wq.pool.current[0]| (_ bv1 5))
        (= |wq.pool.current[1]| (_ bv1 5))
        (= |wq.pool.current[2]| (_ bv1 5))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      |wq.maxActive|)))

; Helper1: TakeWork(2), kernel/workqueue.c:process_one_work
(define-fun |Helper1.TakeWork(2)| () action #b01101)
(define-fun |guard of Helper1.TakeWork(2)| () Bool
  (and
    (= |pc.Helper[1]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
      (and
        (bvslt (_ bv1 5) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv2 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 5) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv2 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 5) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv2 5))
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
        (= |wq.pool.current[0]| (_ bv2 5))
        (= |wq.pool.current[1]| (_ bv2 5))
        (= |wq.pool.current[2]| (_ bv2 5))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      |wq.maxActive|)))

; Helper1: TakeWork(3), kernel/workqueue.c:process_one_work
(define-fun |Helper1.TakeWork(3)| () action #b01110)
(define-fun |guard of Helper1.TakeWork(3)| () Bool
  (and
    (= |pc.Helper[1]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
      (and
        (bvslt (_ bv1 5) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv3 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 5) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv3 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 5) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv3 5))
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
        (= |wq.pool.current[0]| (_ bv3 5))
        (= |wq.pool.current[1]| (_ bv3 5))
        (= |wq.pool.current[2]| (_ bv3 5))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      |wq.maxActive|)))

; Helper1: SubPending, fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper1.SubPending| () action #b01111)
(define-fun |guard of Helper1.SubPending| () Bool (= |pc.Helper[1]| |pc.Helper.SubPending|))

; Helper1: Adjust(left out), fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper1.Adjust(left out)| () action #b10000)
(define-fun |guard of Helper1.Adjust(left out)| () Bool
  (and (= |pc.Helper[1]| |pc.Helper.Adjust|) (= |count| (_ bv2 5))))

; Helper1: Adjust(not left out), fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper1.Adjust(not left out)| () action #b10001)
(define-fun |guard of Helper1.Adjust(not left out)| () Bool
  (and (= |pc.Helper[1]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 5)))))

; Helper1: RunWork, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Helper1.RunWork| () action #b10010)
(define-fun |guard of Helper1.RunWork| () Bool (= |pc.Helper[1]| |pc.Helper.RunWork|))

; Helper2: TakeWork(0), kernel/workqueue.c:process_one_work
(define-fun |Helper2.TakeWork(0)| () action #b10011)
(define-fun |guard of Helper2.TakeWork(0)| () Bool
  (and
    (= |pc.Helper[2]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
      (and
        (bvslt (_ bv1 5) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv0 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 5) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv0 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 5) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv0 5))
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
        (= |wq.pool.current[0]| (_ bv0 5))
        (= |wq.pool.current[1]| (_ bv0 5))
        (= |wq.pool.current[2]| (_ bv0 5))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      |wq.maxActive|)))

; Helper2: TakeWork(1), kernel/workqueue.c:process_one_work
(define-fun |Helper2.TakeWork(1)| () action #b10100)
(define-fun |guard of Helper2.TakeWork(1)| () Bool
  (and
    (= |pc.Helper[2]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
      (and
        (bvslt (_ bv1 5) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv1 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 5) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv1 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 5) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv1 5))
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
        (= |wq.pool.current[0]| (_ bv1 5))
        (= |wq.pool.current[1]| (_ bv1 5))
        (= |wq.pool.current[2]| (_ bv1 5))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      |wq.maxActive|)))

; Helper2: TakeWork(2), kernel/workqueue.c:process_one_work
(define-fun |Helper2.TakeWork(2)| () action #b10101)
(define-fun |guard of Helper2.TakeWork(2)| () Bool
  (and
    (= |pc.Helper[2]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
      (and
        (bvslt (_ bv1 5) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv2 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 5) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv2 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 5) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv2 5))
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
        (= |wq.pool.current[0]| (_ bv2 5))
        (= |wq.pool.current[1]| (_ bv2 5))
        (= |wq.pool.current[2]| (_ bv2 5))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      |wq.maxActive|)))

; Helper2: TakeWork(3), kernel/workqueue.c:process_one_work
(define-fun |Helper2.TakeWork(3)| () action #b10110)
(define-fun |guard of Helper2.TakeWork(3)| () Bool
  (and
    (= |pc.Helper[2]| |pc.Helper.TakeWork|)
    (or
      (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
      (and
        (bvslt (_ bv1 5) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv3 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|)))
      (and
        (bvslt (_ bv2 5) |wq.worklist.length|)
        (= |wq.worklist[2]| (_ bv3 5))
        (or
          (= |wq.pool.current[0]| |wq.worklist[0]|)
          (= |wq.pool.current[1]| |wq.worklist[0]|)
          (= |wq.pool.current[2]| |wq.worklist[0]|))
        (or
          (= |wq.pool.current[0]| |wq.worklist[1]|)
          (= |wq.pool.current[1]| |wq.worklist[1]|)
          (= |wq.pool.current[2]| |wq.worklist[1]|)))
      (and
        (bvslt (_ bv3 5) |wq.worklist.length|)
        (= |wq.worklist[3]| (_ bv3 5))
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
        (= |wq.pool.current[0]| (_ bv3 5))
        (= |wq.pool.current[1]| (_ bv3 5))
        (= |wq.pool.current[2]| (_ bv3 5))))
    (bvslt
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      |wq.maxActive|)))

; Helper2: SubPending, fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper2.SubPending| () action #b10111)
(define-fun |guard of Helper2.SubPending| () Bool (= |pc.Helper[2]| |pc.Helper.SubPending|))

; Helper2: Adjust(left out), fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper2.Adjust(left out)| () action #b11000)
(define-fun |guard of Helper2.Adjust(left out)| () Bool
  (and (= |pc.Helper[2]| |pc.Helper.Adjust|) (= |count| (_ bv2 5))))

; Helper2: Adjust(not left out), fs/btrfs/async-thread.c:thresh_exec_hook
(define-fun |Helper2.Adjust(not left out)| () action #b11001)
(define-fun |guard of Helper2.Adjust(not left out)| () Bool
  (and (= |pc.Helper[2]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 5)))))

; Helper2: RunWork, fs/btrfs/async-thread.c:btrfs_work_helper
(define-fun |Helper2.RunWork| () action #b11010)
(define-fun |guard of Helper2.RunWork| () Bool (= |pc.Helper[2]| |pc.Helper.RunWork|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Queuer.AddPending|)
      |guard of Queuer.AddPending|
      (bvsle (bvadd |pending.counter| (_ bv1 5)) (_ bv4 5)))
    (and
      (= action |Queuer.QueueWork|)
      |guard of Queuer.QueueWork|
      (and
        (bvsle |wq.worklist.length| (_ bv3 5))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 5)) (_ bv4 5))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv3 5)) (bvadd |Queuer.next| (_ bv1 5)) (_ bv0 5))
          (_ bv3 5))))
    (and
      (= action |Queuer.QueueWork(pending)|)
      |guard of Queuer.QueueWork(pending)|
      (bvsle
        (ite (bvslt |Queuer.next| (_ bv3 5)) (bvadd |Queuer.next| (_ bv1 5)) (_ bv0 5))
        (_ bv3 5)))
    (and
      (= action |Helper0.TakeWork(0)|)
      |guard of Helper0.TakeWork(0)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (and
      (= action |Helper0.TakeWork(1)|)
      |guard of Helper0.TakeWork(1)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (and
      (= action |Helper0.TakeWork(2)|)
      |guard of Helper0.TakeWork(2)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (and
      (= action |Helper0.TakeWork(3)|)
      |guard of Helper0.TakeWork(3)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (and
      (= action |Helper0.SubPending|)
      |guard of Helper0.SubPending|
      (bvsle (bvneg (_ bv1 5)) (bvsub |pending.counter| (_ bv1 5))))
    (and
      (= action |Helper0.Adjust(left out)|)
      |guard of Helper0.Adjust(left out)|
      (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5)))
    (and
      (= action |Helper0.Adjust(not left out)|)
      |guard of Helper0.Adjust(not left out)|
      (and
        (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (ite (bvslt
                 |peak|
                 (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                   (bvadd |currentActive| (_ bv1 5))
                 (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                   (bvsub |currentActive| (_ bv1 5))
                   |currentActive|)))
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            |peak|)
          (_ bv3 5))))
    (and (= action |Helper0.RunWork|) |guard of Helper0.RunWork|)
    (and
      (= action |Helper1.TakeWork(0)|)
      |guard of Helper1.TakeWork(0)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (and
      (= action |Helper1.TakeWork(1)|)
      |guard of Helper1.TakeWork(1)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (and
      (= action |Helper1.TakeWork(2)|)
      |guard of Helper1.TakeWork(2)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (and
      (= action |Helper1.TakeWork(3)|)
      |guard of Helper1.TakeWork(3)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (and
      (= action |Helper1.SubPending|)
      |guard of Helper1.SubPending|
      (bvsle (bvneg (_ bv1 5)) (bvsub |pending.counter| (_ bv1 5))))
    (and
      (= action |Helper1.Adjust(left out)|)
      |guard of Helper1.Adjust(left out)|
      (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5)))
    (and
      (= action |Helper1.Adjust(not left out)|)
      |guard of Helper1.Adjust(not left out)|
      (and
        (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (ite (bvslt
                 |peak|
                 (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                   (bvadd |currentActive| (_ bv1 5))
                 (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                   (bvsub |currentActive| (_ bv1 5))
                   |currentActive|)))
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            |peak|)
          (_ bv3 5))))
    (and (= action |Helper1.RunWork|) |guard of Helper1.RunWork|)
    (and
      (= action |Helper2.TakeWork(0)|)
      |guard of Helper2.TakeWork(0)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (and
      (= action |Helper2.TakeWork(1)|)
      |guard of Helper2.TakeWork(1)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (and
      (= action |Helper2.TakeWork(2)|)
      |guard of Helper2.TakeWork(2)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (and
      (= action |Helper2.TakeWork(3)|)
      |guard of Helper2.TakeWork(3)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (and
      (= action |Helper2.SubPending|)
      |guard of Helper2.SubPending|
      (bvsle (bvneg (_ bv1 5)) (bvsub |pending.counter| (_ bv1 5))))
    (and
      (= action |Helper2.Adjust(left out)|)
      |guard of Helper2.Adjust(left out)|
      (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5)))
    (and
      (= action |Helper2.Adjust(not left out)|)
      |guard of Helper2.Adjust(not left out)|
      (and
        (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (ite (bvslt
                 |peak|
                 (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                   (bvadd |currentActive| (_ bv1 5))
                 (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                   (bvsub |currentActive| (_ bv1 5))
                   |currentActive|)))
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            |peak|)
          (_ bv3 5))))
    (and (= action |Helper2.RunWork|) |guard of Helper2.RunWork|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |wq.pool.current[0]'| () integer
  (ite (= action |Helper0.TakeWork(0)|) (_ bv0 5)
  (ite (= action |Helper0.TakeWork(1)|) (_ bv1 5)
  (ite (= action |Helper0.TakeWork(2)|) (_ bv2 5)
  (ite (= action |Helper0.TakeWork(3)|) (_ bv3 5)
  (ite (= action |Helper0.RunWork|) (bvneg (_ bv1 5)) |wq.pool.current[0]|))))))
(define-fun |wq.pool.current[1]'| () integer
  (ite (= action |Helper1.TakeWork(0)|) (_ bv0 5)
  (ite (= action |Helper1.TakeWork(1)|) (_ bv1 5)
  (ite (= action |Helper1.TakeWork(2)|) (_ bv2 5)
  (ite (= action |Helper1.TakeWork(3)|) (_ bv3 5)
  (ite (= action |Helper1.RunWork|) (bvneg (_ bv1 5)) |wq.pool.current[1]|))))))
(define-fun |wq.pool.current[2]'| () integer
  (ite (= action |Helper2.TakeWork(0)|) (_ bv0 5)
  (ite (= action |Helper2.TakeWork(1)|) (_ bv1 5)
  (ite (= action |Helper2.TakeWork(2)|) (_ bv2 5)
  (ite (= action |Helper2.TakeWork(3)|) (_ bv3 5)
  (ite (= action |Helper2.RunWork|) (bvneg (_ bv1 5)) |wq.pool.current[2]|))))))
(define-fun |wq.worklist.length'| () integer
  (ite (= action |Queuer.QueueWork|) (bvadd |wq.worklist.length| (_ bv1 5))
  (ite (or
         (= action |Helper0.TakeWork(0)|)
         (= action |Helper1.TakeWork(0)|)
         (= action |Helper2.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
           (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
           (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
      (bvsub |wq.worklist.length| (_ bv1 5))
      |wq.worklist.length|)
  (ite (or
         (= action |Helper0.TakeWork(1)|)
         (= action |Helper1.TakeWork(1)|)
         (= action |Helper2.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
           (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
           (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
      (bvsub |wq.worklist.length| (_ bv1 5))
      |wq.worklist.length|)
  (ite (or
         (= action |Helper0.TakeWork(2)|)
         (= action |Helper1.TakeWork(2)|)
         (= action |Helper2.TakeWork(2)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
           (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
           (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
      (bvsub |wq.worklist.length| (_ bv1 5))
      |wq.worklist.length|)
  (ite (or
         (= action |Helper0.TakeWork(3)|)
         (= action |Helper1.TakeWork(3)|)
         (= action |Helper2.TakeWork(3)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
           (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
           (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
      (bvsub |wq.worklist.length| (_ bv1 5))
      |wq.worklist.length|)
    |wq.worklist.length|))))))
(define-fun |wq.worklist[0]'| () integer
  (ite (= action |Queuer.QueueWork|)
    (ite (= |wq.worklist.length| (_ bv0 5)) |Queuer.next| |wq.worklist[0]|)
  (ite (or
         (= action |Helper0.TakeWork(0)|)
         (= action |Helper1.TakeWork(0)|)
         (= action |Helper2.TakeWork(0)|))
    (ite (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
      |wq.worklist[1]|
      |wq.worklist[0]|)
  (ite (or
         (= action |Helper0.TakeWork(1)|)
         (= action |Helper1.TakeWork(1)|)
         (= action |Helper2.TakeWork(1)|))
    (ite (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
      |wq.worklist[1]|
      |wq.worklist[0]|)
  (ite (or
         (= action |Helper0.TakeWork(2)|)
         (= action |Helper1.TakeWork(2)|)
         (= action |Helper2.TakeWork(2)|))
    (ite (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
      |wq.worklist[1]|
      |wq.worklist[0]|)
  (ite (or
         (= action |Helper0.TakeWork(3)|)
         (= action |Helper1.TakeWork(3)|)
         (= action |Helper2.TakeWork(3)|))
    (ite (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
      |wq.worklist[1]|
      |wq.worklist[0]|)
    |wq.worklist[0]|))))))
(define-fun |wq.worklist[1]'| () integer
  (ite (= action |Queuer.QueueWork|)
    (ite (= |wq.worklist.length| (_ bv1 5)) |Queuer.next| |wq.worklist[1]|)
  (ite (or
         (= action |Helper0.TakeWork(0)|)
         (= action |Helper1.TakeWork(0)|)
         (= action |Helper2.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5))))
      |wq.worklist[2]|
      |wq.worklist[1]|)
  (ite (or
         (= action |Helper0.TakeWork(1)|)
         (= action |Helper1.TakeWork(1)|)
         (= action |Helper2.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5))))
      |wq.worklist[2]|
      |wq.worklist[1]|)
  (ite (or
         (= action |Helper0.TakeWork(2)|)
         (= action |Helper1.TakeWork(2)|)
         (= action |Helper2.TakeWork(2)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5))))
      |wq.worklist[2]|
      |wq.worklist[1]|)
  (ite (or
         (= action |Helper0.TakeWork(3)|)
         (= action |Helper1.TakeWork(3)|)
         (= action |Helper2.TakeWork(3)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5))))
      |wq.worklist[2]|
      |wq.worklist[1]|)
    |wq.worklist[1]|))))))
(define-fun |wq.worklist[2]'| () integer
  (ite (= action |Queuer.QueueWork|)
    (ite (= |wq.worklist.length| (_ bv2 5)) |Queuer.next| |wq.worklist[2]|)
  (ite (or
         (= action |Helper0.TakeWork(0)|)
         (= action |Helper1.TakeWork(0)|)
         (= action |Helper2.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
           (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5))))
      |wq.worklist[3]|
      |wq.worklist[2]|)
  (ite (or
         (= action |Helper0.TakeWork(1)|)
         (= action |Helper1.TakeWork(1)|)
         (= action |Helper2.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
           (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5))))
      |wq.worklist[3]|
      |wq.worklist[2]|)
  (ite (or
         (= action |Helper0.TakeWork(2)|)
         (= action |Helper1.TakeWork(2)|)
         (= action |Helper2.TakeWork(2)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
           (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5))))
      |wq.worklist[3]|
      |wq.worklist[2]|)
  (ite (or
         (= action |Helper0.TakeWork(3)|)
         (= action |Helper1.TakeWork(3)|)
         (= action |Helper2.TakeWork(3)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
           (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5))))
      |wq.worklist[3]|
      |wq.worklist[2]|)
    |wq.worklist[2]|))))))
(define-fun |wq.worklist[3]'| () integer
  (ite (= action |Queuer.QueueWork|)
    (ite (= |wq.worklist.length| (_ bv3 5)) |Queuer.next| |wq.worklist[3]|)
  (ite (or
         (= action |Helper0.TakeWork(0)|)
         (= action |Helper1.TakeWork(0)|)
         (= action |Helper2.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
           (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
           (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5)))) (_ bv0 5)
      |wq.worklist[3]|)
  (ite (or
         (= action |Helper0.TakeWork(1)|)
         (= action |Helper1.TakeWork(1)|)
         (= action |Helper2.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
           (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
           (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5)))) (_ bv0 5)
      |wq.worklist[3]|)
  (ite (or
         (= action |Helper0.TakeWork(2)|)
         (= action |Helper1.TakeWork(2)|)
         (= action |Helper2.TakeWork(2)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
           (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
           (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5)))) (_ bv0 5)
      |wq.worklist[3]|)
  (ite (or
         (= action |Helper0.TakeWork(3)|)
         (= action |Helper1.TakeWork(3)|)
         (= action |Helper2.TakeWork(3)|))
    (ite (or
           (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
           (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
           (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
           (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5)))) (_ bv0 5)
      |wq.worklist[3]|)
    |wq.worklist[3]|))))))
(define-fun |wq.maxActive'| () integer
  (ite (or
         (= action |Helper0.Adjust(not left out)|)
         (= action |Helper1.Adjust(not left out)|)
         (= action |Helper2.Adjust(not left out)|))
    (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
      (bvadd |currentActive| (_ bv1 5))
    (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
      (bvsub |currentActive| (_ bv1 5))
      |currentActive|))
    |wq.maxActive|))
(define-fun |pending.counter'| () integer
  (ite (= action |Queuer.AddPending|) (bvadd |pending.counter| (_ bv1 5))
  (ite (or
         (= action |Helper0.SubPending|)
         (= action |Helper1.SubPending|)
         (= action |Helper2.SubPending|)) (bvsub |pending.counter| (_ bv1 5))
    |pending.counter|)))
(define-fun |currentActive'| () integer
  (ite (or
         (= action |Helper0.Adjust(not left out)|)
         (= action |Helper1.Adjust(not left out)|)
         (= action |Helper2.Adjust(not left out)|))
    (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
      (bvadd |currentActive| (_ bv1 5))
    (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
      (bvsub |currentActive| (_ bv1 5))
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
    (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5)))
    |count|))
(define-fun |peak'| () integer
  (ite (or
         (= action |Helper0.Adjust(not left out)|)
         (= action |Helper1.Adjust(not left out)|)
         (= action |Helper2.Adjust(not left out)|))
    (ite (bvslt
           |peak|
           (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
             (bvadd |currentActive| (_ bv1 5))
           (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
             (bvsub |currentActive| (_ bv1 5))
             |currentActive|)))
      (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
        (bvadd |currentActive| (_ bv1 5))
      (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
        (bvsub |currentActive| (_ bv1 5))
        |currentActive|))
      |peak|)
    |peak|))
(define-fun |pc.Queuer'| () |pc.Queuer|
  (ite (= action |Queuer.AddPending|) |pc.Queuer.QueueWork|
  (ite (or (= action |Queuer.QueueWork|) (= action |Queuer.QueueWork(pending)|))
    (ite (bvslt |Queuer.next| (_ bv3 5)) |pc.Queuer.AddPending| |pc.Queuer.Done|)
    |pc.Queuer|)))
(define-fun |pc.Helper[0]'| () |pc.Helper|
  (ite (or
         (= action |Helper0.TakeWork(0)|)
         (= action |Helper0.TakeWork(1)|)
         (= action |Helper0.TakeWork(2)|)
         (= action |Helper0.TakeWork(3)|)) |pc.Helper.SubPending|
  (ite (= action |Helper0.SubPending|) |pc.Helper.Adjust|
  (ite (or (= action |Helper0.Adjust(left out)|) (= action |Helper0.Adjust(not left out)|))
    |pc.Helper.RunWork|
  (ite (= action |Helper0.RunWork|) |pc.Helper.TakeWork| |pc.Helper[0]|)))))
(define-fun |pc.Helper[1]'| () |pc.Helper|
  (ite (or
         (= action |Helper1.TakeWork(0)|)
         (= action |Helper1.TakeWork(1)|)
         (= action |Helper1.TakeWork(2)|)
         (= action |Helper1.TakeWork(3)|)) |pc.Helper.SubPending|
  (ite (= action |Helper1.SubPending|) |pc.Helper.Adjust|
  (ite (or (= action |Helper1.Adjust(left out)|) (= action |Helper1.Adjust(not left out)|))
    |pc.Helper.RunWork|
  (ite (= action |Helper1.RunWork|) |pc.Helper.TakeWork| |pc.Helper[1]|)))))
(define-fun |pc.Helper[2]'| () |pc.Helper|
  (ite (or
         (= action |Helper2.TakeWork(0)|)
         (= action |Helper2.TakeWork(1)|)
         (= action |Helper2.TakeWork(2)|)
         (= action |Helper2.TakeWork(3)|)) |pc.Helper.SubPending|
  (ite (= action |Helper2.SubPending|) |pc.Helper.Adjust|
  (ite (or (= action |Helper2.Adjust(left out)|) (= action |Helper2.Adjust(not left out)|))
    |pc.Helper.RunWork|
  (ite (= action |Helper2.RunWork|) |pc.Helper.TakeWork| |pc.Helper[2]|)))))
(define-fun |Queuer.next'| () integer
  (ite (or (= action |Queuer.QueueWork|) (= action |Queuer.QueueWork(pending)|))
    (ite (bvslt |Queuer.next| (_ bv3 5)) (bvadd |Queuer.next| (_ bv1 5)) (_ bv0 5))
    |Queuer.next|))

; Properties ---------------------------------------------------------------------------------------
; pending does not become negative: it would count as few works, and the queue slow down.
(define-fun |PendingNonNegative| () Bool (bvsle (_ bv0 5) |pending.counter|))
; pending is the number of works that are announced and that no helper has counted off.
(define-fun |PendingExact| () Bool
  (=
    |pending.counter|
    (bvadd
      (bvadd
        (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 5) (_ bv0 5))
        (bvadd
          (bvadd
            (bvadd
              (ite (or
                     (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                     (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
                     (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
                     (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
                (_ bv1 5)
                (_ bv0 5))
              (ite (or
                     (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                     (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
                     (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
                     (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
                (_ bv1 5)
                (_ bv0 5)))
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
              (_ bv1 5)
              (_ bv0 5)))
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
            (_ bv1 5)
            (_ bv0 5))))
      (bvadd
        (bvadd
          (ite (= |pc.Helper[0]| |pc.Helper.SubPending|) (_ bv1 5) (_ bv0 5))
          (ite (= |pc.Helper[1]| |pc.Helper.SubPending|) (_ bv1 5) (_ bv0 5)))
        (ite (= |pc.Helper[2]| |pc.Helper.SubPending|) (_ bv1 5) (_ bv0 5))))))
; What is wanted is within the limit: a thread_pool of 1 would otherwise run several works.
(define-fun |ActiveUpperBound| () Bool true)
; It is 1 at least: max_active = 0 means the default of 256.
(define-fun |ActiveLowerBound| () Bool true)
; When no helper is about to set it, the kernel's max_active is what is wanted.
(define-fun |KernelFollows| () Bool (= |wq.maxActive| |currentActive|))
; Never do more works run at once than the largest max_active so far.
(define-fun |RunningBounded| () Bool
  (bvsle
    (bvadd
      (bvadd
        (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
        (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
    |peak|))
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv0 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv0 5))
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
            (= |wq.pool.current[0]| (_ bv0 5))
            (= |wq.pool.current[1]| (_ bv0 5))
            (= |wq.pool.current[2]| (_ bv0 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv1 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv1 5))
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
            (= |wq.pool.current[0]| (_ bv1 5))
            (= |wq.pool.current[1]| (_ bv1 5))
            (= |wq.pool.current[2]| (_ bv1 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv2 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv2 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv2 5))
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
            (= |wq.pool.current[0]| (_ bv2 5))
            (= |wq.pool.current[1]| (_ bv2 5))
            (= |wq.pool.current[2]| (_ bv2 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv3 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv3 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv3 5))
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
            (= |wq.pool.current[0]| (_ bv3 5))
            (= |wq.pool.current[1]| (_ bv3 5))
            (= |wq.pool.current[2]| (_ bv3 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
    (=> |guard of Helper0.RunWork| (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv0 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv0 5))
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
            (= |wq.pool.current[0]| (_ bv0 5))
            (= |wq.pool.current[1]| (_ bv0 5))
            (= |wq.pool.current[2]| (_ bv0 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv1 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv1 5))
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
            (= |wq.pool.current[0]| (_ bv1 5))
            (= |wq.pool.current[1]| (_ bv1 5))
            (= |wq.pool.current[2]| (_ bv1 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv2 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv2 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv2 5))
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
            (= |wq.pool.current[0]| (_ bv2 5))
            (= |wq.pool.current[1]| (_ bv2 5))
            (= |wq.pool.current[2]| (_ bv2 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv3 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv3 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv3 5))
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
            (= |wq.pool.current[0]| (_ bv3 5))
            (= |wq.pool.current[1]| (_ bv3 5))
            (= |wq.pool.current[2]| (_ bv3 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
    (=> |guard of Helper1.RunWork| (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv0 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv0 5))
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
            (= |wq.pool.current[0]| (_ bv0 5))
            (= |wq.pool.current[1]| (_ bv0 5))
            (= |wq.pool.current[2]| (_ bv0 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv1 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv1 5))
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
            (= |wq.pool.current[0]| (_ bv1 5))
            (= |wq.pool.current[1]| (_ bv1 5))
            (= |wq.pool.current[2]| (_ bv1 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv2 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv2 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv2 5))
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
            (= |wq.pool.current[0]| (_ bv2 5))
            (= |wq.pool.current[1]| (_ bv2 5))
            (= |wq.pool.current[2]| (_ bv2 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv3 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv3 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv3 5))
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
            (= |wq.pool.current[0]| (_ bv3 5))
            (= |wq.pool.current[1]| (_ bv3 5))
            (= |wq.pool.current[2]| (_ bv3 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|)
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
    (=> |guard of Helper2.RunWork| (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
              (and
                (bvslt (_ bv1 5) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv0 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 5) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv0 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 5) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv0 5))
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
          (= |wq.pool.current[0]| (_ bv0 5))
          (= |wq.pool.current[1]| (_ bv0 5))
          (= |wq.pool.current[2]| (_ bv0 5))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              |wq.maxActive|))))
      (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
              (and
                (bvslt (_ bv1 5) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv1 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 5) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv1 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 5) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv1 5))
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
          (= |wq.pool.current[0]| (_ bv1 5))
          (= |wq.pool.current[1]| (_ bv1 5))
          (= |wq.pool.current[2]| (_ bv1 5))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              |wq.maxActive|))))
      (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
              (and
                (bvslt (_ bv1 5) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv2 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 5) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv2 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 5) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv2 5))
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
          (= |wq.pool.current[0]| (_ bv2 5))
          (= |wq.pool.current[1]| (_ bv2 5))
          (= |wq.pool.current[2]| (_ bv2 5))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              |wq.maxActive|))))
      (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
              (and
                (bvslt (_ bv1 5) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv3 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 5) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv3 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 5) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv3 5))
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
          (= |wq.pool.current[0]| (_ bv3 5))
          (= |wq.pool.current[1]| (_ bv3 5))
          (= |wq.pool.current[2]| (_ bv3 5))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              |wq.maxActive|))))
      (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
              (and
                (bvslt (_ bv1 5) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv0 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 5) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv0 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 5) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv0 5))
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
          (= |wq.pool.current[0]| (_ bv0 5))
          (= |wq.pool.current[1]| (_ bv0 5))
          (= |wq.pool.current[2]| (_ bv0 5))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              |wq.maxActive|))))
      (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
              (and
                (bvslt (_ bv1 5) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv1 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 5) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv1 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 5) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv1 5))
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
          (= |wq.pool.current[0]| (_ bv1 5))
          (= |wq.pool.current[1]| (_ bv1 5))
          (= |wq.pool.current[2]| (_ bv1 5))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              |wq.maxActive|))))
      (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
              (and
                (bvslt (_ bv1 5) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv2 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 5) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv2 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 5) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv2 5))
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
          (= |wq.pool.current[0]| (_ bv2 5))
          (= |wq.pool.current[1]| (_ bv2 5))
          (= |wq.pool.current[2]| (_ bv2 5))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              |wq.maxActive|))))
      (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
              (and
                (bvslt (_ bv1 5) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv3 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 5) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv3 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 5) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv3 5))
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
          (= |wq.pool.current[0]| (_ bv3 5))
          (= |wq.pool.current[1]| (_ bv3 5))
          (= |wq.pool.current[2]| (_ bv3 5))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              |wq.maxActive|))))
      (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
              (and
                (bvslt (_ bv1 5) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv0 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 5) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv0 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 5) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv0 5))
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
          (= |wq.pool.current[0]| (_ bv0 5))
          (= |wq.pool.current[1]| (_ bv0 5))
          (= |wq.pool.current[2]| (_ bv0 5))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              |wq.maxActive|))))
      (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
              (and
                (bvslt (_ bv1 5) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv1 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 5) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv1 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 5) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv1 5))
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
          (= |wq.pool.current[0]| (_ bv1 5))
          (= |wq.pool.current[1]| (_ bv1 5))
          (= |wq.pool.current[2]| (_ bv1 5))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              |wq.maxActive|))))
      (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
              (and
                (bvslt (_ bv1 5) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv2 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 5) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv2 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 5) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv2 5))
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
          (= |wq.pool.current[0]| (_ bv2 5))
          (= |wq.pool.current[1]| (_ bv2 5))
          (= |wq.pool.current[2]| (_ bv2 5))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              |wq.maxActive|))))
      (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
              (and
                (bvslt (_ bv1 5) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv3 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|)))
              (and
                (bvslt (_ bv2 5) |wq.worklist.length|)
                (= |wq.worklist[2]| (_ bv3 5))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)
                  (= |wq.pool.current[2]| |wq.worklist[0]|))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[1]|)
                  (= |wq.pool.current[1]| |wq.worklist[1]|)
                  (= |wq.pool.current[2]| |wq.worklist[1]|)))
              (and
                (bvslt (_ bv3 5) |wq.worklist.length|)
                (= |wq.worklist[3]| (_ bv3 5))
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
          (= |wq.pool.current[0]| (_ bv3 5))
          (= |wq.pool.current[1]| (_ bv3 5))
          (= |wq.pool.current[2]| (_ bv3 5))
          (not
            (bvslt
              (bvadd
                (bvadd
                  (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                  (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              |wq.maxActive|))))
      (= |wq.pool.current[2]| (bvneg (_ bv1 5))))))
; A work that starts changes what is wanted by one at most.
(define-fun |StepByOne| () Bool
  (and
    (=>
      (and
        (= |pc.Helper[0]| |pc.Helper.Adjust|)
        (not (= |count| (_ bv2 5)))
        (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (ite (bvslt
                 |peak|
                 (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                   (bvadd |currentActive| (_ bv1 5))
                 (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                   (bvsub |currentActive| (_ bv1 5))
                   |currentActive|)))
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            |peak|)
          (_ bv3 5)))
      (and
        (bvsle
          (bvsub
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            |currentActive|)
          (_ bv1 5))
        (bvsle
          (bvsub
            |currentActive|
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[1]| |pc.Helper.Adjust|)
        (not (= |count| (_ bv2 5)))
        (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (ite (bvslt
                 |peak|
                 (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                   (bvadd |currentActive| (_ bv1 5))
                 (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                   (bvsub |currentActive| (_ bv1 5))
                   |currentActive|)))
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            |peak|)
          (_ bv3 5)))
      (and
        (bvsle
          (bvsub
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            |currentActive|)
          (_ bv1 5))
        (bvsle
          (bvsub
            |currentActive|
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (_ bv1 5))))
    (=>
      (and
        (= |pc.Helper[2]| |pc.Helper.Adjust|)
        (not (= |count| (_ bv2 5)))
        (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (ite (bvslt
                 |peak|
                 (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                   (bvadd |currentActive| (_ bv1 5))
                 (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                   (bvsub |currentActive| (_ bv1 5))
                   |currentActive|)))
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            |peak|)
          (_ bv3 5)))
      (and
        (bvsle
          (bvsub
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            |currentActive|)
          (_ bv1 5))
        (bvsle
          (bvsub
            |currentActive|
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (_ bv1 5))))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=> |guard of Queuer.AddPending| (bvsle (bvadd |pending.counter| (_ bv1 5)) (_ bv4 5)))
    (=>
      |guard of Queuer.QueueWork|
      (and
        (bvsle |wq.worklist.length| (_ bv3 5))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 5)) (_ bv4 5))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv3 5)) (bvadd |Queuer.next| (_ bv1 5)) (_ bv0 5))
          (_ bv3 5))))
    (=>
      |guard of Queuer.QueueWork(pending)|
      (bvsle
        (ite (bvslt |Queuer.next| (_ bv3 5)) (bvadd |Queuer.next| (_ bv1 5)) (_ bv0 5))
        (_ bv3 5)))
    (=>
      |guard of Helper0.TakeWork(0)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (=>
      |guard of Helper0.TakeWork(1)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (=>
      |guard of Helper0.TakeWork(2)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (=>
      |guard of Helper0.TakeWork(3)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (=> |guard of Helper0.SubPending| (bvsle (bvneg (_ bv1 5)) (bvsub |pending.counter| (_ bv1 5))))
    (=>
      |guard of Helper0.Adjust(left out)|
      (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5)))
    (=>
      |guard of Helper0.Adjust(not left out)|
      (and
        (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (ite (bvslt
                 |peak|
                 (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                   (bvadd |currentActive| (_ bv1 5))
                 (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                   (bvsub |currentActive| (_ bv1 5))
                   |currentActive|)))
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            |peak|)
          (_ bv3 5))))
    (=>
      |guard of Helper1.TakeWork(0)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (=>
      |guard of Helper1.TakeWork(1)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (=>
      |guard of Helper1.TakeWork(2)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (=>
      |guard of Helper1.TakeWork(3)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (=> |guard of Helper1.SubPending| (bvsle (bvneg (_ bv1 5)) (bvsub |pending.counter| (_ bv1 5))))
    (=>
      |guard of Helper1.Adjust(left out)|
      (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5)))
    (=>
      |guard of Helper1.Adjust(not left out)|
      (and
        (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (ite (bvslt
                 |peak|
                 (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                   (bvadd |currentActive| (_ bv1 5))
                 (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                   (bvsub |currentActive| (_ bv1 5))
                   |currentActive|)))
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            |peak|)
          (_ bv3 5))))
    (=>
      |guard of Helper2.TakeWork(0)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (=>
      |guard of Helper2.TakeWork(1)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (=>
      |guard of Helper2.TakeWork(2)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (=>
      |guard of Helper2.TakeWork(3)|
      (bvsle
        (_ bv0 5)
        (ite (or
               (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
               (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
               (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
               (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
          (bvsub |wq.worklist.length| (_ bv1 5))
          |wq.worklist.length|)))
    (=> |guard of Helper2.SubPending| (bvsle (bvneg (_ bv1 5)) (bvsub |pending.counter| (_ bv1 5))))
    (=>
      |guard of Helper2.Adjust(left out)|
      (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5)))
    (=>
      |guard of Helper2.Adjust(not left out)|
      (and
        (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (_ bv1 5)
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|)))
        (bvsle
          (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
            (bvadd |currentActive| (_ bv1 5))
          (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
            (bvsub |currentActive| (_ bv1 5))
            |currentActive|))
          (_ bv3 5))
        (bvsle
          (ite (bvslt
                 |peak|
                 (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                   (bvadd |currentActive| (_ bv1 5))
                 (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                   (bvsub |currentActive| (_ bv1 5))
                   |currentActive|)))
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            |peak|)
          (_ bv3 5))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Queuer| |pc.Queuer.Done|)
      (or (= |pc.Helper[0]| |pc.Helper.TakeWork|) (= |pc.Helper[0]| |pc.Helper.Done|))
      (or (= |pc.Helper[1]| |pc.Helper.TakeWork|) (= |pc.Helper[1]| |pc.Helper.Done|))
      (or (= |pc.Helper[2]| |pc.Helper.TakeWork|) (= |pc.Helper[2]| |pc.Helper.Done|)))
    |guard of Queuer.AddPending|
    |guard of Queuer.QueueWork|
    |guard of Queuer.QueueWork(pending)|
    |guard of Helper0.TakeWork(0)|
    |guard of Helper0.TakeWork(1)|
    |guard of Helper0.TakeWork(2)|
    |guard of Helper0.TakeWork(3)|
    |guard of Helper0.SubPending|
    |guard of Helper0.Adjust(left out)|
    |guard of Helper0.Adjust(not left out)|
    |guard of Helper0.RunWork|
    |guard of Helper1.TakeWork(0)|
    |guard of Helper1.TakeWork(1)|
    |guard of Helper1.TakeWork(2)|
    |guard of Helper1.TakeWork(3)|
    |guard of Helper1.SubPending|
    |guard of Helper1.Adjust(left out)|
    |guard of Helper1.Adjust(not left out)|
    |guard of Helper1.RunWork|
    |guard of Helper2.TakeWork(0)|
    |guard of Helper2.TakeWork(1)|
    |guard of Helper2.TakeWork(2)|
    |guard of Helper2.TakeWork(3)|
    |guard of Helper2.SubPending|
    |guard of Helper2.Adjust(left out)|
    |guard of Helper2.Adjust(not left out)|
    |guard of Helper2.RunWork|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |PendingNonNegative| |PendingExact| |ActiveUpperBound| |ActiveLowerBound| |KernelFollows|
     |RunningBounded| |NoUnpairedTake| |StepByOne| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.pool.current[2]| integer)
   (|wq.worklist.length| integer) (|wq.worklist[0]| integer) (|wq.worklist[1]| integer)
   (|wq.worklist[2]| integer) (|wq.worklist[3]| integer) (|wq.maxActive| integer)
   (|pending.counter| integer) (|currentActive| integer) (|count| integer) (|peak| integer)
   (|pc.Queuer| |pc.Queuer|) (|pc.Helper[0]| |pc.Helper|) (|pc.Helper[1]| |pc.Helper|)
   (|pc.Helper[2]| |pc.Helper|) (|Queuer.next| integer))
  Bool
  (and
    (types |wq.pool.current[0]| |wq.pool.current[1]| |wq.pool.current[2]| |wq.worklist.length|
       |wq.worklist[0]| |wq.worklist[1]| |wq.worklist[2]| |wq.worklist[3]| |wq.maxActive|
       |pending.counter| |currentActive| |count| |peak| |pc.Queuer| |pc.Helper[0]| |pc.Helper[1]|
       |pc.Helper[2]| |Queuer.next|)
    ; PendingNonNegative
    (bvsle (_ bv0 5) |pending.counter|)
    ; PendingExact
    (=
      |pending.counter|
      (bvadd
        (bvadd
          (ite (= |pc.Queuer| |pc.Queuer.QueueWork|) (_ bv1 5) (_ bv0 5))
          (bvadd
            (bvadd
              (bvadd
                (ite (or
                       (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                       (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
                       (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
                       (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
                  (_ bv1 5)
                  (_ bv0 5))
                (ite (or
                       (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                       (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
                       (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
                       (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
                  (_ bv1 5)
                  (_ bv0 5)))
              (ite (or
                     (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                     (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
                     (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
                     (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
                (_ bv1 5)
                (_ bv0 5)))
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
              (_ bv1 5)
              (_ bv0 5))))
        (bvadd
          (bvadd
            (ite (= |pc.Helper[0]| |pc.Helper.SubPending|) (_ bv1 5) (_ bv0 5))
            (ite (= |pc.Helper[1]| |pc.Helper.SubPending|) (_ bv1 5) (_ bv0 5)))
          (ite (= |pc.Helper[2]| |pc.Helper.SubPending|) (_ bv1 5) (_ bv0 5)))))
    ; KernelFollows
    (= |wq.maxActive| |currentActive|)
    ; RunningBounded
    (bvsle
      (bvadd
        (bvadd
          (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
          (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
        (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
      |peak|)
    ; WorksWaitInOrder
    (and
      (=>
        (bvslt (_ bv0 5) |wq.worklist.length|)
        (=
          |wq.worklist[0]|
          (bvsub
            (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 5) |Queuer.next|)
            |wq.worklist.length|)))
      (=>
        (bvslt (_ bv1 5) |wq.worklist.length|)
        (=
          |wq.worklist[1]|
          (bvadd
            (bvsub
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 5) |Queuer.next|)
              |wq.worklist.length|)
            (_ bv1 5))))
      (=>
        (bvslt (_ bv2 5) |wq.worklist.length|)
        (=
          |wq.worklist[2]|
          (bvadd
            (bvsub
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 5) |Queuer.next|)
              |wq.worklist.length|)
            (_ bv2 5))))
      (=>
        (bvslt (_ bv3 5) |wq.worklist.length|)
        (=
          |wq.worklist[3]|
          (bvadd
            (bvsub
              (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 5) |Queuer.next|)
              |wq.worklist.length|)
            (_ bv3 5)))))
    ; OthersAreStarted
    (and
      (bvslt
        |wq.pool.current[0]|
        (bvsub (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 5) |Queuer.next|) |wq.worklist.length|))
      (bvslt
        |wq.pool.current[1]|
        (bvsub (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 5) |Queuer.next|) |wq.worklist.length|))
      (bvslt
        |wq.pool.current[2]|
        (bvsub
          (ite (= |pc.Queuer| |pc.Queuer.Done|) (_ bv4 5) |Queuer.next|)
          |wq.worklist.length|)))
    ; EveryWorkIsStartedOnce
    (and
      (or
        (= |wq.pool.current[1]| (bvneg (_ bv1 5)))
        (not (= |wq.pool.current[1]| |wq.pool.current[0]|)))
      (or
        (= |wq.pool.current[2]| (bvneg (_ bv1 5)))
        (not (= |wq.pool.current[2]| |wq.pool.current[0]|)))
      (or
        (= |wq.pool.current[2]| (bvneg (_ bv1 5)))
        (not (= |wq.pool.current[2]| |wq.pool.current[1]|))))
    ; HelpersServe
    (and
      (not (= |pc.Helper[0]| |pc.Helper.Done|))
      (= (= |pc.Helper[0]| |pc.Helper.TakeWork|) (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
      (not (= |pc.Helper[1]| |pc.Helper.Done|))
      (= (= |pc.Helper[1]| |pc.Helper.TakeWork|) (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
      (not (= |pc.Helper[2]| |pc.Helper.Done|))
      (= (= |pc.Helper[2]| |pc.Helper.TakeWork|) (= |wq.pool.current[2]| (bvneg (_ bv1 5)))))
    ; MaxActiveWithinPeak
    (bvsle |wq.maxActive| |peak|)
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv0 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv0 5))
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
              (= |wq.pool.current[0]| (_ bv0 5))
              (= |wq.pool.current[1]| (_ bv0 5))
              (= |wq.pool.current[2]| (_ bv0 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
              (bvsub |wq.worklist.length| (_ bv1 5))
              |wq.worklist.length|)))
        (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv1 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv1 5))
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
              (= |wq.pool.current[0]| (_ bv1 5))
              (= |wq.pool.current[1]| (_ bv1 5))
              (= |wq.pool.current[2]| (_ bv1 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
              (bvsub |wq.worklist.length| (_ bv1 5))
              |wq.worklist.length|)))
        (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv2 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv2 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv2 5))
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
              (= |wq.pool.current[0]| (_ bv2 5))
              (= |wq.pool.current[1]| (_ bv2 5))
              (= |wq.pool.current[2]| (_ bv2 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
              (bvsub |wq.worklist.length| (_ bv1 5))
              |wq.worklist.length|)))
        (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv3 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv3 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv3 5))
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
              (= |wq.pool.current[0]| (_ bv3 5))
              (= |wq.pool.current[1]| (_ bv3 5))
              (= |wq.pool.current[2]| (_ bv3 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
              (bvsub |wq.worklist.length| (_ bv1 5))
              |wq.worklist.length|)))
        (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
      (=> (= |pc.Helper[0]| |pc.Helper.RunWork|) (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv0 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv0 5))
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
              (= |wq.pool.current[0]| (_ bv0 5))
              (= |wq.pool.current[1]| (_ bv0 5))
              (= |wq.pool.current[2]| (_ bv0 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
              (bvsub |wq.worklist.length| (_ bv1 5))
              |wq.worklist.length|)))
        (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv1 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv1 5))
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
              (= |wq.pool.current[0]| (_ bv1 5))
              (= |wq.pool.current[1]| (_ bv1 5))
              (= |wq.pool.current[2]| (_ bv1 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
              (bvsub |wq.worklist.length| (_ bv1 5))
              |wq.worklist.length|)))
        (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv2 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv2 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv2 5))
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
              (= |wq.pool.current[0]| (_ bv2 5))
              (= |wq.pool.current[1]| (_ bv2 5))
              (= |wq.pool.current[2]| (_ bv2 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
              (bvsub |wq.worklist.length| (_ bv1 5))
              |wq.worklist.length|)))
        (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv3 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv3 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv3 5))
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
              (= |wq.pool.current[0]| (_ bv3 5))
              (= |wq.pool.current[1]| (_ bv3 5))
              (= |wq.pool.current[2]| (_ bv3 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
              (bvsub |wq.worklist.length| (_ bv1 5))
              |wq.worklist.length|)))
        (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
      (=> (= |pc.Helper[1]| |pc.Helper.RunWork|) (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv0 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv0 5))
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
              (= |wq.pool.current[0]| (_ bv0 5))
              (= |wq.pool.current[1]| (_ bv0 5))
              (= |wq.pool.current[2]| (_ bv0 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
              (bvsub |wq.worklist.length| (_ bv1 5))
              |wq.worklist.length|)))
        (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv1 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv1 5))
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
              (= |wq.pool.current[0]| (_ bv1 5))
              (= |wq.pool.current[1]| (_ bv1 5))
              (= |wq.pool.current[2]| (_ bv1 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
              (bvsub |wq.worklist.length| (_ bv1 5))
              |wq.worklist.length|)))
        (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv2 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv2 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv2 5))
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
              (= |wq.pool.current[0]| (_ bv2 5))
              (= |wq.pool.current[1]| (_ bv2 5))
              (= |wq.pool.current[2]| (_ bv2 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
              (bvsub |wq.worklist.length| (_ bv1 5))
              |wq.worklist.length|)))
        (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv3 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv3 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv3 5))
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
              (= |wq.pool.current[0]| (_ bv3 5))
              (= |wq.pool.current[1]| (_ bv3 5))
              (= |wq.pool.current[2]| (_ bv3 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|)
          (bvsle
            (_ bv0 5)
            (ite (or
                   (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                   (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
                   (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
                   (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
              (bvsub |wq.worklist.length| (_ bv1 5))
              |wq.worklist.length|)))
        (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
      (=> (= |pc.Helper[2]| |pc.Helper.RunWork|) (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                (and
                  (bvslt (_ bv1 5) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv0 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 5) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv0 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 5) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv0 5))
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
            (= |wq.pool.current[0]| (_ bv0 5))
            (= |wq.pool.current[1]| (_ bv0 5))
            (= |wq.pool.current[2]| (_ bv0 5))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                |wq.maxActive|))))
        (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                (and
                  (bvslt (_ bv1 5) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv1 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 5) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv1 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 5) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv1 5))
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
            (= |wq.pool.current[0]| (_ bv1 5))
            (= |wq.pool.current[1]| (_ bv1 5))
            (= |wq.pool.current[2]| (_ bv1 5))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                |wq.maxActive|))))
        (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                (and
                  (bvslt (_ bv1 5) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv2 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 5) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv2 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 5) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv2 5))
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
            (= |wq.pool.current[0]| (_ bv2 5))
            (= |wq.pool.current[1]| (_ bv2 5))
            (= |wq.pool.current[2]| (_ bv2 5))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                |wq.maxActive|))))
        (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                (and
                  (bvslt (_ bv1 5) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv3 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 5) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv3 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 5) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv3 5))
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
            (= |wq.pool.current[0]| (_ bv3 5))
            (= |wq.pool.current[1]| (_ bv3 5))
            (= |wq.pool.current[2]| (_ bv3 5))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                |wq.maxActive|))))
        (= |wq.pool.current[0]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                (and
                  (bvslt (_ bv1 5) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv0 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 5) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv0 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 5) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv0 5))
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
            (= |wq.pool.current[0]| (_ bv0 5))
            (= |wq.pool.current[1]| (_ bv0 5))
            (= |wq.pool.current[2]| (_ bv0 5))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                |wq.maxActive|))))
        (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                (and
                  (bvslt (_ bv1 5) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv1 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 5) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv1 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 5) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv1 5))
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
            (= |wq.pool.current[0]| (_ bv1 5))
            (= |wq.pool.current[1]| (_ bv1 5))
            (= |wq.pool.current[2]| (_ bv1 5))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                |wq.maxActive|))))
        (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                (and
                  (bvslt (_ bv1 5) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv2 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 5) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv2 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 5) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv2 5))
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
            (= |wq.pool.current[0]| (_ bv2 5))
            (= |wq.pool.current[1]| (_ bv2 5))
            (= |wq.pool.current[2]| (_ bv2 5))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                |wq.maxActive|))))
        (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                (and
                  (bvslt (_ bv1 5) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv3 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 5) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv3 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 5) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv3 5))
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
            (= |wq.pool.current[0]| (_ bv3 5))
            (= |wq.pool.current[1]| (_ bv3 5))
            (= |wq.pool.current[2]| (_ bv3 5))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                |wq.maxActive|))))
        (= |wq.pool.current[1]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                (and
                  (bvslt (_ bv1 5) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv0 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 5) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv0 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 5) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv0 5))
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
            (= |wq.pool.current[0]| (_ bv0 5))
            (= |wq.pool.current[1]| (_ bv0 5))
            (= |wq.pool.current[2]| (_ bv0 5))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                |wq.maxActive|))))
        (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                (and
                  (bvslt (_ bv1 5) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv1 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 5) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv1 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 5) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv1 5))
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
            (= |wq.pool.current[0]| (_ bv1 5))
            (= |wq.pool.current[1]| (_ bv1 5))
            (= |wq.pool.current[2]| (_ bv1 5))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                |wq.maxActive|))))
        (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                (and
                  (bvslt (_ bv1 5) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv2 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 5) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv2 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 5) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv2 5))
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
            (= |wq.pool.current[0]| (_ bv2 5))
            (= |wq.pool.current[1]| (_ bv2 5))
            (= |wq.pool.current[2]| (_ bv2 5))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                |wq.maxActive|))))
        (= |wq.pool.current[2]| (bvneg (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                (and
                  (bvslt (_ bv1 5) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv3 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|)))
                (and
                  (bvslt (_ bv2 5) |wq.worklist.length|)
                  (= |wq.worklist[2]| (_ bv3 5))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)
                    (= |wq.pool.current[2]| |wq.worklist[0]|))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[1]|)
                    (= |wq.pool.current[1]| |wq.worklist[1]|)
                    (= |wq.pool.current[2]| |wq.worklist[1]|)))
                (and
                  (bvslt (_ bv3 5) |wq.worklist.length|)
                  (= |wq.worklist[3]| (_ bv3 5))
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
            (= |wq.pool.current[0]| (_ bv3 5))
            (= |wq.pool.current[1]| (_ bv3 5))
            (= |wq.pool.current[2]| (_ bv3 5))
            (not
              (bvslt
                (bvadd
                  (bvadd
                    (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                    (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                  (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
                |wq.maxActive|))))
        (= |wq.pool.current[2]| (bvneg (_ bv1 5)))))
    ; StepByOne
    (and
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.Adjust|)
          (not (= |count| (_ bv2 5)))
          (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
          (bvsle
            (_ bv1 5)
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            (_ bv3 5))
          (bvsle
            (_ bv1 5)
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            (_ bv3 5))
          (bvsle
            (ite (bvslt
                   |peak|
                   (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                     (bvadd |currentActive| (_ bv1 5))
                   (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                     (bvsub |currentActive| (_ bv1 5))
                     |currentActive|)))
              (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                (bvadd |currentActive| (_ bv1 5))
              (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                (bvsub |currentActive| (_ bv1 5))
                |currentActive|))
              |peak|)
            (_ bv3 5)))
        (and
          (bvsle
            (bvsub
              (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                (bvadd |currentActive| (_ bv1 5))
              (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                (bvsub |currentActive| (_ bv1 5))
                |currentActive|))
              |currentActive|)
            (_ bv1 5))
          (bvsle
            (bvsub
              |currentActive|
              (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                (bvadd |currentActive| (_ bv1 5))
              (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                (bvsub |currentActive| (_ bv1 5))
                |currentActive|)))
            (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.Adjust|)
          (not (= |count| (_ bv2 5)))
          (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
          (bvsle
            (_ bv1 5)
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            (_ bv3 5))
          (bvsle
            (_ bv1 5)
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            (_ bv3 5))
          (bvsle
            (ite (bvslt
                   |peak|
                   (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                     (bvadd |currentActive| (_ bv1 5))
                   (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                     (bvsub |currentActive| (_ bv1 5))
                     |currentActive|)))
              (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                (bvadd |currentActive| (_ bv1 5))
              (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                (bvsub |currentActive| (_ bv1 5))
                |currentActive|))
              |peak|)
            (_ bv3 5)))
        (and
          (bvsle
            (bvsub
              (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                (bvadd |currentActive| (_ bv1 5))
              (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                (bvsub |currentActive| (_ bv1 5))
                |currentActive|))
              |currentActive|)
            (_ bv1 5))
          (bvsle
            (bvsub
              |currentActive|
              (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                (bvadd |currentActive| (_ bv1 5))
              (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                (bvsub |currentActive| (_ bv1 5))
                |currentActive|)))
            (_ bv1 5))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.Adjust|)
          (not (= |count| (_ bv2 5)))
          (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
          (bvsle
            (_ bv1 5)
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            (_ bv3 5))
          (bvsle
            (_ bv1 5)
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            (_ bv3 5))
          (bvsle
            (ite (bvslt
                   |peak|
                   (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                     (bvadd |currentActive| (_ bv1 5))
                   (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                     (bvsub |currentActive| (_ bv1 5))
                     |currentActive|)))
              (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                (bvadd |currentActive| (_ bv1 5))
              (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                (bvsub |currentActive| (_ bv1 5))
                |currentActive|))
              |peak|)
            (_ bv3 5)))
        (and
          (bvsle
            (bvsub
              (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                (bvadd |currentActive| (_ bv1 5))
              (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                (bvsub |currentActive| (_ bv1 5))
                |currentActive|))
              |currentActive|)
            (_ bv1 5))
          (bvsle
            (bvsub
              |currentActive|
              (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                (bvadd |currentActive| (_ bv1 5))
              (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                (bvsub |currentActive| (_ bv1 5))
                |currentActive|)))
            (_ bv1 5)))))
    ; TypeInvariant
    (and
      (=>
        (= |pc.Queuer| |pc.Queuer.AddPending|)
        (bvsle (bvadd |pending.counter| (_ bv1 5)) (_ bv4 5)))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (not
            (or
              (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| |Queuer.next|))
              (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| |Queuer.next|))
              (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| |Queuer.next|))
              (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| |Queuer.next|)))))
        (and
          (bvsle |wq.worklist.length| (_ bv3 5))
          (bvsle (bvadd |wq.worklist.length| (_ bv1 5)) (_ bv4 5))
          (bvsle
            (ite (bvslt |Queuer.next| (_ bv3 5)) (bvadd |Queuer.next| (_ bv1 5)) (_ bv0 5))
            (_ bv3 5))))
      (=>
        (and
          (= |pc.Queuer| |pc.Queuer.QueueWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| |Queuer.next|))
            (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| |Queuer.next|))
            (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| |Queuer.next|))
            (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| |Queuer.next|))))
        (bvsle
          (ite (bvslt |Queuer.next| (_ bv3 5)) (bvadd |Queuer.next| (_ bv1 5)) (_ bv0 5))
          (_ bv3 5)))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv0 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv0 5))
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
              (= |wq.pool.current[0]| (_ bv0 5))
              (= |wq.pool.current[1]| (_ bv0 5))
              (= |wq.pool.current[2]| (_ bv0 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv1 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv1 5))
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
              (= |wq.pool.current[0]| (_ bv1 5))
              (= |wq.pool.current[1]| (_ bv1 5))
              (= |wq.pool.current[2]| (_ bv1 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv2 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv2 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv2 5))
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
              (= |wq.pool.current[0]| (_ bv2 5))
              (= |wq.pool.current[1]| (_ bv2 5))
              (= |wq.pool.current[2]| (_ bv2 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[0]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv3 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv3 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv3 5))
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
              (= |wq.pool.current[0]| (_ bv3 5))
              (= |wq.pool.current[1]| (_ bv3 5))
              (= |wq.pool.current[2]| (_ bv3 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (=>
        (= |pc.Helper[0]| |pc.Helper.SubPending|)
        (bvsle (bvneg (_ bv1 5)) (bvsub |pending.counter| (_ bv1 5))))
      (=>
        (and (= |pc.Helper[0]| |pc.Helper.Adjust|) (= |count| (_ bv2 5)))
        (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5)))
      (=>
        (and (= |pc.Helper[0]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 5))))
        (and
          (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
          (bvsle
            (_ bv1 5)
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            (_ bv3 5))
          (bvsle
            (_ bv1 5)
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            (_ bv3 5))
          (bvsle
            (ite (bvslt
                   |peak|
                   (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                     (bvadd |currentActive| (_ bv1 5))
                   (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                     (bvsub |currentActive| (_ bv1 5))
                     |currentActive|)))
              (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                (bvadd |currentActive| (_ bv1 5))
              (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                (bvsub |currentActive| (_ bv1 5))
                |currentActive|))
              |peak|)
            (_ bv3 5))))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv0 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv0 5))
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
              (= |wq.pool.current[0]| (_ bv0 5))
              (= |wq.pool.current[1]| (_ bv0 5))
              (= |wq.pool.current[2]| (_ bv0 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv1 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv1 5))
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
              (= |wq.pool.current[0]| (_ bv1 5))
              (= |wq.pool.current[1]| (_ bv1 5))
              (= |wq.pool.current[2]| (_ bv1 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv2 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv2 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv2 5))
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
              (= |wq.pool.current[0]| (_ bv2 5))
              (= |wq.pool.current[1]| (_ bv2 5))
              (= |wq.pool.current[2]| (_ bv2 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[1]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv3 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv3 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv3 5))
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
              (= |wq.pool.current[0]| (_ bv3 5))
              (= |wq.pool.current[1]| (_ bv3 5))
              (= |wq.pool.current[2]| (_ bv3 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (=>
        (= |pc.Helper[1]| |pc.Helper.SubPending|)
        (bvsle (bvneg (_ bv1 5)) (bvsub |pending.counter| (_ bv1 5))))
      (=>
        (and (= |pc.Helper[1]| |pc.Helper.Adjust|) (= |count| (_ bv2 5)))
        (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5)))
      (=>
        (and (= |pc.Helper[1]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 5))))
        (and
          (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
          (bvsle
            (_ bv1 5)
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            (_ bv3 5))
          (bvsle
            (_ bv1 5)
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            (_ bv3 5))
          (bvsle
            (ite (bvslt
                   |peak|
                   (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                     (bvadd |currentActive| (_ bv1 5))
                   (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                     (bvsub |currentActive| (_ bv1 5))
                     |currentActive|)))
              (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                (bvadd |currentActive| (_ bv1 5))
              (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                (bvsub |currentActive| (_ bv1 5))
                |currentActive|))
              |peak|)
            (_ bv3 5))))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv0 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv0 5))
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
              (= |wq.pool.current[0]| (_ bv0 5))
              (= |wq.pool.current[1]| (_ bv0 5))
              (= |wq.pool.current[2]| (_ bv0 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv0 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv0 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv1 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv1 5))
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
              (= |wq.pool.current[0]| (_ bv1 5))
              (= |wq.pool.current[1]| (_ bv1 5))
              (= |wq.pool.current[2]| (_ bv1 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv1 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv1 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv2 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv2 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv2 5))
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
              (= |wq.pool.current[0]| (_ bv2 5))
              (= |wq.pool.current[1]| (_ bv2 5))
              (= |wq.pool.current[2]| (_ bv2 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv2 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv2 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv2 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Helper[2]| |pc.Helper.TakeWork|)
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
            (and
              (bvslt (_ bv1 5) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv3 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|)))
            (and
              (bvslt (_ bv2 5) |wq.worklist.length|)
              (= |wq.worklist[2]| (_ bv3 5))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|)
                (= |wq.pool.current[2]| |wq.worklist[0]|))
              (or
                (= |wq.pool.current[0]| |wq.worklist[1]|)
                (= |wq.pool.current[1]| |wq.worklist[1]|)
                (= |wq.pool.current[2]| |wq.worklist[1]|)))
            (and
              (bvslt (_ bv3 5) |wq.worklist.length|)
              (= |wq.worklist[3]| (_ bv3 5))
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
              (= |wq.pool.current[0]| (_ bv3 5))
              (= |wq.pool.current[1]| (_ bv3 5))
              (= |wq.pool.current[2]| (_ bv3 5))))
          (bvslt
            (bvadd
              (bvadd
                (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
                (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
              (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            |wq.maxActive|))
        (bvsle
          (_ bv0 5)
          (ite (or
                 (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
                 (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv3 5)))
                 (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| (_ bv3 5)))
                 (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| (_ bv3 5))))
            (bvsub |wq.worklist.length| (_ bv1 5))
            |wq.worklist.length|)))
      (=>
        (= |pc.Helper[2]| |pc.Helper.SubPending|)
        (bvsle (bvneg (_ bv1 5)) (bvsub |pending.counter| (_ bv1 5))))
      (=>
        (and (= |pc.Helper[2]| |pc.Helper.Adjust|) (= |count| (_ bv2 5)))
        (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5)))
      (=>
        (and (= |pc.Helper[2]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 5))))
        (and
          (bvsle (ite (= |count| (_ bv2 5)) (_ bv0 5) (bvadd |count| (_ bv1 5))) (_ bv2 5))
          (bvsle
            (_ bv1 5)
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            (_ bv3 5))
          (bvsle
            (_ bv1 5)
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|)))
          (bvsle
            (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
              (bvadd |currentActive| (_ bv1 5))
            (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
              (bvsub |currentActive| (_ bv1 5))
              |currentActive|))
            (_ bv3 5))
          (bvsle
            (ite (bvslt
                   |peak|
                   (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                     (bvadd |currentActive| (_ bv1 5))
                   (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                     (bvsub |currentActive| (_ bv1 5))
                     |currentActive|)))
              (ite (and (bvslt (_ bv1 5) |pending.counter|) (bvslt |currentActive| (_ bv3 5)))
                (bvadd |currentActive| (_ bv1 5))
              (ite (and (bvslt |pending.counter| (_ bv1 5)) (bvslt (_ bv1 5) |currentActive|))
                (bvsub |currentActive| (_ bv1 5))
                |currentActive|))
              |peak|)
            (_ bv3 5)))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Queuer| |pc.Queuer.Done|)
        (or (= |pc.Helper[0]| |pc.Helper.TakeWork|) (= |pc.Helper[0]| |pc.Helper.Done|))
        (or (= |pc.Helper[1]| |pc.Helper.TakeWork|) (= |pc.Helper[1]| |pc.Helper.Done|))
        (or (= |pc.Helper[2]| |pc.Helper.TakeWork|) (= |pc.Helper[2]| |pc.Helper.Done|)))
      (= |pc.Queuer| |pc.Queuer.AddPending|)
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (not
          (or
            (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| |Queuer.next|))
            (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| |Queuer.next|))
            (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| |Queuer.next|))
            (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| |Queuer.next|)))))
      (and
        (= |pc.Queuer| |pc.Queuer.QueueWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| |Queuer.next|))
          (and (bvslt (_ bv1 5) |wq.worklist.length|) (= |wq.worklist[1]| |Queuer.next|))
          (and (bvslt (_ bv2 5) |wq.worklist.length|) (= |wq.worklist[2]| |Queuer.next|))
          (and (bvslt (_ bv3 5) |wq.worklist.length|) (= |wq.worklist[3]| |Queuer.next|))))
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv0 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv0 5))
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
            (= |wq.pool.current[0]| (_ bv0 5))
            (= |wq.pool.current[1]| (_ bv0 5))
            (= |wq.pool.current[2]| (_ bv0 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv1 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv1 5))
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
            (= |wq.pool.current[0]| (_ bv1 5))
            (= |wq.pool.current[1]| (_ bv1 5))
            (= |wq.pool.current[2]| (_ bv1 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv2 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv2 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv2 5))
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
            (= |wq.pool.current[0]| (_ bv2 5))
            (= |wq.pool.current[1]| (_ bv2 5))
            (= |wq.pool.current[2]| (_ bv2 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[0]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv3 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv3 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv3 5))
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
            (= |wq.pool.current[0]| (_ bv3 5))
            (= |wq.pool.current[1]| (_ bv3 5))
            (= |wq.pool.current[2]| (_ bv3 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|))
      (= |pc.Helper[0]| |pc.Helper.SubPending|)
      (and (= |pc.Helper[0]| |pc.Helper.Adjust|) (= |count| (_ bv2 5)))
      (and (= |pc.Helper[0]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 5))))
      (= |pc.Helper[0]| |pc.Helper.RunWork|)
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv0 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv0 5))
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
            (= |wq.pool.current[0]| (_ bv0 5))
            (= |wq.pool.current[1]| (_ bv0 5))
            (= |wq.pool.current[2]| (_ bv0 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv1 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv1 5))
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
            (= |wq.pool.current[0]| (_ bv1 5))
            (= |wq.pool.current[1]| (_ bv1 5))
            (= |wq.pool.current[2]| (_ bv1 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv2 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv2 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv2 5))
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
            (= |wq.pool.current[0]| (_ bv2 5))
            (= |wq.pool.current[1]| (_ bv2 5))
            (= |wq.pool.current[2]| (_ bv2 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[1]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv3 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv3 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv3 5))
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
            (= |wq.pool.current[0]| (_ bv3 5))
            (= |wq.pool.current[1]| (_ bv3 5))
            (= |wq.pool.current[2]| (_ bv3 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|))
      (= |pc.Helper[1]| |pc.Helper.SubPending|)
      (and (= |pc.Helper[1]| |pc.Helper.Adjust|) (= |count| (_ bv2 5)))
      (and (= |pc.Helper[1]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 5))))
      (= |pc.Helper[1]| |pc.Helper.RunWork|)
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv0 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv0 5))
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
            (= |wq.pool.current[0]| (_ bv0 5))
            (= |wq.pool.current[1]| (_ bv0 5))
            (= |wq.pool.current[2]| (_ bv0 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv1 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv1 5))
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
            (= |wq.pool.current[0]| (_ bv1 5))
            (= |wq.pool.current[1]| (_ bv1 5))
            (= |wq.pool.current[2]| (_ bv1 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv2 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv2 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv2 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv2 5))
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
            (= |wq.pool.current[0]| (_ bv2 5))
            (= |wq.pool.current[1]| (_ bv2 5))
            (= |wq.pool.current[2]| (_ bv2 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|))
      (and
        (= |pc.Helper[2]| |pc.Helper.TakeWork|)
        (or
          (and (bvslt (_ bv0 5) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv3 5)))
          (and
            (bvslt (_ bv1 5) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv3 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|)))
          (and
            (bvslt (_ bv2 5) |wq.worklist.length|)
            (= |wq.worklist[2]| (_ bv3 5))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|)
              (= |wq.pool.current[2]| |wq.worklist[0]|))
            (or
              (= |wq.pool.current[0]| |wq.worklist[1]|)
              (= |wq.pool.current[1]| |wq.worklist[1]|)
              (= |wq.pool.current[2]| |wq.worklist[1]|)))
          (and
            (bvslt (_ bv3 5) |wq.worklist.length|)
            (= |wq.worklist[3]| (_ bv3 5))
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
            (= |wq.pool.current[0]| (_ bv3 5))
            (= |wq.pool.current[1]| (_ bv3 5))
            (= |wq.pool.current[2]| (_ bv3 5))))
        (bvslt
          (bvadd
            (bvadd
              (ite (not (= |wq.pool.current[0]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5))
              (ite (not (= |wq.pool.current[1]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
            (ite (not (= |wq.pool.current[2]| (bvneg (_ bv1 5)))) (_ bv1 5) (_ bv0 5)))
          |wq.maxActive|))
      (= |pc.Helper[2]| |pc.Helper.SubPending|)
      (and (= |pc.Helper[2]| |pc.Helper.Adjust|) (= |count| (_ bv2 5)))
      (and (= |pc.Helper[2]| |pc.Helper.Adjust|) (not (= |count| (_ bv2 5))))
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
       |pc.Helper[1]| |pc.Helper[2]| |Queuer.next|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.pool.current[2]| |wq.worklist.length|
     |wq.worklist[0]| |wq.worklist[1]| |wq.worklist[2]| |wq.worklist[3]| |wq.maxActive|
     |pending.counter| |currentActive| |count| |peak| |pc.Queuer| |pc.Helper[0]| |pc.Helper[1]|
     |pc.Helper[2]| |Queuer.next|))
(assert step)
(assert
  (not
    (invariant |wq.pool.current[0]'| |wq.pool.current[1]'| |wq.pool.current[2]'|
       |wq.worklist.length'| |wq.worklist[0]'| |wq.worklist[1]'| |wq.worklist[2]'|
       |wq.worklist[3]'| |wq.maxActive'| |pending.counter'| |currentActive'| |count'| |peak'|
       |pc.Queuer'| |pc.Helper[0]'| |pc.Helper[1]'| |pc.Helper[2]'| |Queuer.next'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.pool.current[2]| |wq.worklist.length|
     |wq.worklist[0]| |wq.worklist[1]| |wq.worklist[2]| |wq.worklist[3]| |wq.maxActive|
     |pending.counter| |currentActive| |count| |peak| |pc.Queuer| |pc.Helper[0]| |pc.Helper[1]|
     |pc.Helper[2]| |Queuer.next|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: d304ccea34390f1c45503f1083666d3d52d458025f6bb4f084881dd4be5ea6ed
