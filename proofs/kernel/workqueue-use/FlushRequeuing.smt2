; kernel/workqueue-use, variant FlushRequeuing, workers=2.
; How Workqueue is used: before the memory of a work goes, nobody queues it any more, it is not
; pending, and its function has returned. flush_workqueue() sees to the last two of them, not to the
; first, and does not know of a work that waits for a timer.
; A certificate for NoConcurrentExecution, NoDoubleFree, NoUnpairedTake, TypeInvariant, NoDeadlock:
; the invariant at the end is true initially, every step keeps it, and it implies what is claimed. A
; solver agrees by saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.Producer| () (_ BitVec 1))
(define-fun |pc.Producer.Queue| () |pc.Producer| #b0)
(define-fun |pc.Producer.Done| () |pc.Producer| #b1)
(define-sort |pc.Closer| () (_ BitVec 3))
(define-fun |pc.Closer.AwaitProducer| () |pc.Closer| #b000)
(define-fun |pc.Closer.StartFlush| () |pc.Closer| #b001)
(define-fun |pc.Closer.FinishFlush| () |pc.Closer| #b010)
(define-fun |pc.Closer.Free| () |pc.Closer| #b011)
(define-fun |pc.Closer.Done| () |pc.Closer| #b100)
(define-sort |pc.Kworker| () (_ BitVec 3))
(define-fun |pc.Kworker.TakeWork| () |pc.Kworker| #b000)
(define-fun |pc.Kworker.Requeue| () |pc.Kworker| #b001)
(define-fun |pc.Kworker.RunWork| () |pc.Kworker| #b010)
(define-fun |pc.Kworker.EndWork| () |pc.Kworker| #b011)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b100)

; State --------------------------------------------------------------------------------------------
(declare-const |wq.pool.current[0]| integer) ; -1..0
(declare-const |wq.pool.current[1]| integer) ; -1..0
(declare-const |wq.worklist.length| integer) ; 0..1
(declare-const |wq.worklist[0]| integer) ; 0..0
(declare-const |wq.flushPending.Closer[0]| Bool)
(declare-const |wq.flushRunning.Closer[0]| Bool)
(declare-const |memory.allocated[0]| Bool)
(declare-const |again| Bool)
(declare-const |pc.Producer| |pc.Producer|)
(declare-const |pc.Closer| |pc.Closer|)
(declare-const |pc.Kworker[0]| |pc.Kworker|)
(declare-const |pc.Kworker[1]| |pc.Kworker|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.worklist.length| integer)
   (|wq.worklist[0]| integer) (|wq.flushPending.Closer[0]| Bool)
   (|wq.flushRunning.Closer[0]| Bool) (|memory.allocated[0]| Bool) (|again| Bool)
   (|pc.Producer| |pc.Producer|) (|pc.Closer| |pc.Closer|) (|pc.Kworker[0]| |pc.Kworker|)
   (|pc.Kworker[1]| |pc.Kworker|))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 3)) |wq.pool.current[0]|) (bvsle |wq.pool.current[0]| (_ bv0 3)))
    (and (bvsle (bvneg (_ bv1 3)) |wq.pool.current[1]|) (bvsle |wq.pool.current[1]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |wq.worklist.length|) (bvsle |wq.worklist.length| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |wq.worklist[0]|) (bvsle |wq.worklist[0]| (_ bv0 3)))
    (bvule |pc.Closer| |pc.Closer.Done|)
    (bvule |pc.Kworker[0]| |pc.Kworker.Done|)
    (bvule |pc.Kworker[1]| |pc.Kworker.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |wq.pool.current[0]| (bvneg (_ bv1 3)))
    (= |wq.pool.current[1]| (bvneg (_ bv1 3)))
    (= |wq.worklist.length| (_ bv0 3))
    (= |wq.worklist[0]| (_ bv0 3))
    (not |wq.flushPending.Closer[0]|)
    (not |wq.flushRunning.Closer[0]|)
    |memory.allocated[0]|
    |again|
    (= |pc.Producer| |pc.Producer.Queue|)
    (= |pc.Closer| |pc.Closer.AwaitProducer|)
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Producer: Queue
(define-fun |Producer.Queue| () action #b00000)
(define-fun |guard of Producer.Queue| () Bool
  (and (= |pc.Producer| |pc.Producer.Queue|) (not (bvslt (_ bv0 3) |wq.worklist.length|))))

; Producer: Queue(pending)
(define-fun |Producer.Queue(pending)| () action #b00001)
(define-fun |guard of Producer.Queue(pending)| () Bool
  (and (= |pc.Producer| |pc.Producer.Queue|) (bvslt (_ bv0 3) |wq.worklist.length|)))

; Closer: AwaitProducer
(define-fun |Closer.AwaitProducer| () action #b00010)
(define-fun |guard of Closer.AwaitProducer| () Bool
  (and (= |pc.Closer| |pc.Closer.AwaitProducer|) (= |pc.Producer| |pc.Producer.Done|)))

; Closer: StartFlush
(define-fun |Closer.StartFlush| () action #b00011)
(define-fun |guard of Closer.StartFlush| () Bool (= |pc.Closer| |pc.Closer.StartFlush|))

; Closer: FinishFlush
(define-fun |Closer.FinishFlush| () action #b00100)
(define-fun |guard of Closer.FinishFlush| () Bool
  (and
    (= |pc.Closer| |pc.Closer.FinishFlush|)
    (not (or |wq.flushPending.Closer[0]| |wq.flushRunning.Closer[0]|))))

; Closer: Free
(define-fun |Closer.Free| () action #b00101)
(define-fun |guard of Closer.Free| () Bool (= |pc.Closer| |pc.Closer.Free|))

; Kworker0: TakeWork
(define-fun |Kworker0.TakeWork| () action #b00110)
(define-fun |guard of Kworker0.TakeWork| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (bvslt (_ bv0 3) |wq.worklist.length|)
    (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))))

; Kworker0: Requeue(again)
(define-fun |Kworker0.Requeue(again)| () action #b00111)
(define-fun |guard of Kworker0.Requeue(again)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.Requeue|)
    |again|
    (not (bvslt (_ bv0 3) |wq.worklist.length|))))

; Kworker0: Requeue(again, pending)
(define-fun |Kworker0.Requeue(again, pending)| () action #b01000)
(define-fun |guard of Kworker0.Requeue(again, pending)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.Requeue|) |again| (bvslt (_ bv0 3) |wq.worklist.length|)))

; Kworker0: Requeue(not again)
(define-fun |Kworker0.Requeue(not again)| () action #b01001)
(define-fun |guard of Kworker0.Requeue(not again)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.Requeue|) (not |again|)))

; Kworker0: RunWork
(define-fun |Kworker0.RunWork| () action #b01010)
(define-fun |guard of Kworker0.RunWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.RunWork|))

; Kworker0: EndWork
(define-fun |Kworker0.EndWork| () action #b01011)
(define-fun |guard of Kworker0.EndWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndWork|))
(define-fun |index of Kworker0.EndWork| () integer |wq.pool.current[0]|)

; Kworker1: TakeWork
(define-fun |Kworker1.TakeWork| () action #b01100)
(define-fun |guard of Kworker1.TakeWork| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (bvslt (_ bv0 3) |wq.worklist.length|)
    (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))))

; Kworker1: Requeue(again)
(define-fun |Kworker1.Requeue(again)| () action #b01101)
(define-fun |guard of Kworker1.Requeue(again)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.Requeue|)
    |again|
    (not (bvslt (_ bv0 3) |wq.worklist.length|))))

; Kworker1: Requeue(again, pending)
(define-fun |Kworker1.Requeue(again, pending)| () action #b01110)
(define-fun |guard of Kworker1.Requeue(again, pending)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.Requeue|) |again| (bvslt (_ bv0 3) |wq.worklist.length|)))

; Kworker1: Requeue(not again)
(define-fun |Kworker1.Requeue(not again)| () action #b01111)
(define-fun |guard of Kworker1.Requeue(not again)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.Requeue|) (not |again|)))

; Kworker1: RunWork
(define-fun |Kworker1.RunWork| () action #b10000)
(define-fun |guard of Kworker1.RunWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.RunWork|))

; Kworker1: EndWork
(define-fun |Kworker1.EndWork| () action #b10001)
(define-fun |guard of Kworker1.EndWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
(define-fun |index of Kworker1.EndWork| () integer |wq.pool.current[1]|)

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Producer.Queue|)
      |guard of Producer.Queue|
      (and
        (bvsle |wq.worklist.length| (_ bv0 3))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (and (= action |Producer.Queue(pending)|) |guard of Producer.Queue(pending)|)
    (and (= action |Closer.AwaitProducer|) |guard of Closer.AwaitProducer|)
    (and (= action |Closer.StartFlush|) |guard of Closer.StartFlush|)
    (and (= action |Closer.FinishFlush|) |guard of Closer.FinishFlush|)
    (and (= action |Closer.Free|) |guard of Closer.Free|)
    (and
      (= action |Kworker0.TakeWork|)
      |guard of Kworker0.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (and
      (= action |Kworker0.Requeue(again)|)
      |guard of Kworker0.Requeue(again)|
      (and
        (bvsle |wq.worklist.length| (_ bv0 3))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (and (= action |Kworker0.Requeue(again, pending)|) |guard of Kworker0.Requeue(again, pending)|)
    (and (= action |Kworker0.Requeue(not again)|) |guard of Kworker0.Requeue(not again)|)
    (and (= action |Kworker0.RunWork|) |guard of Kworker0.RunWork|)
    (and
      (= action |Kworker0.EndWork|)
      |guard of Kworker0.EndWork|
      (bvsle (_ bv0 3) |index of Kworker0.EndWork|))
    (and
      (= action |Kworker1.TakeWork|)
      |guard of Kworker1.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (and
      (= action |Kworker1.Requeue(again)|)
      |guard of Kworker1.Requeue(again)|
      (and
        (bvsle |wq.worklist.length| (_ bv0 3))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (and (= action |Kworker1.Requeue(again, pending)|) |guard of Kworker1.Requeue(again, pending)|)
    (and (= action |Kworker1.Requeue(not again)|) |guard of Kworker1.Requeue(not again)|)
    (and (= action |Kworker1.RunWork|) |guard of Kworker1.RunWork|)
    (and
      (= action |Kworker1.EndWork|)
      |guard of Kworker1.EndWork|
      (bvsle (_ bv0 3) |index of Kworker1.EndWork|))))

; The state after the step -------------------------------------------------------------------------
(define-fun |wq.pool.current[0]'| () integer
  (ite (= action |Kworker0.TakeWork|) (_ bv0 3)
  (ite (= action |Kworker0.EndWork|) (bvneg (_ bv1 3)) |wq.pool.current[0]|)))
(define-fun |wq.pool.current[1]'| () integer
  (ite (= action |Kworker1.TakeWork|) (_ bv0 3)
  (ite (= action |Kworker1.EndWork|) (bvneg (_ bv1 3)) |wq.pool.current[1]|)))
(define-fun |wq.worklist.length'| () integer
  (ite (or
         (= action |Producer.Queue|)
         (= action |Kworker0.Requeue(again)|)
         (= action |Kworker1.Requeue(again)|)) (bvadd |wq.worklist.length| (_ bv1 3))
  (ite (or (= action |Kworker0.TakeWork|) (= action |Kworker1.TakeWork|))
    (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
      |wq.worklist.length|)
    |wq.worklist.length|)))
(define-fun |wq.worklist[0]'| () integer
  (ite (or
         (= action |Producer.Queue|)
         (= action |Kworker0.Requeue(again)|)
         (= action |Kworker1.Requeue(again)|))
    (ite (= |wq.worklist.length| (_ bv0 3)) (_ bv0 3) |wq.worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork|) (= action |Kworker1.TakeWork|))
    (ite (bvslt (_ bv0 3) |wq.worklist.length|) (_ bv0 3) (_ bv0 3))
    |wq.worklist[0]|)))
(define-fun |wq.flushPending.Closer[0]'| () Bool
  (ite (= action |Closer.StartFlush|)
    (or |wq.flushPending.Closer[0]| (bvslt (_ bv0 3) |wq.worklist.length|))
  (ite (or (= action |Kworker0.TakeWork|) (= action |Kworker1.TakeWork|)) false
    |wq.flushPending.Closer[0]|)))
(define-fun |wq.flushRunning.Closer[0]'| () Bool
  (ite (= action |Closer.StartFlush|)
    (or
      |wq.flushRunning.Closer[0]|
      (and (not (= |wq.pool.current[0]| (bvneg (_ bv1 3)))) (= |wq.pool.current[0]| (_ bv0 3)))
      (and (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))) (= |wq.pool.current[1]| (_ bv0 3))))
  (ite (or (= action |Kworker0.TakeWork|) (= action |Kworker1.TakeWork|))
    |wq.flushPending.Closer[0]|
  (ite (= action |Kworker0.EndWork|)
    (ite (= |index of Kworker0.EndWork| (_ bv0 3)) false |wq.flushRunning.Closer[0]|)
  (ite (= action |Kworker1.EndWork|)
    (ite (= |index of Kworker1.EndWork| (_ bv0 3)) false |wq.flushRunning.Closer[0]|)
    |wq.flushRunning.Closer[0]|)))))
(define-fun |memory.allocated[0]'| () Bool
  (ite (= action |Closer.Free|) false |memory.allocated[0]|))
(define-fun |again'| () Bool
  (ite (or (= action |Kworker0.Requeue(again)|) (= action |Kworker1.Requeue(again)|)) false
    |again|))
(define-fun |pc.Producer'| () |pc.Producer|
  (ite (or (= action |Producer.Queue|) (= action |Producer.Queue(pending)|)) |pc.Producer.Done|
    |pc.Producer|))
(define-fun |pc.Closer'| () |pc.Closer|
  (ite (= action |Closer.AwaitProducer|) |pc.Closer.StartFlush|
  (ite (= action |Closer.StartFlush|) |pc.Closer.FinishFlush|
  (ite (= action |Closer.FinishFlush|) |pc.Closer.Free|
  (ite (= action |Closer.Free|) |pc.Closer.Done| |pc.Closer|)))))
(define-fun |pc.Kworker[0]'| () |pc.Kworker|
  (ite (= action |Kworker0.TakeWork|) |pc.Kworker.Requeue|
  (ite (or
         (= action |Kworker0.Requeue(again)|)
         (= action |Kworker0.Requeue(again, pending)|)
         (= action |Kworker0.Requeue(not again)|)) |pc.Kworker.RunWork|
  (ite (= action |Kworker0.RunWork|) |pc.Kworker.EndWork|
  (ite (= action |Kworker0.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[0]|)))))
(define-fun |pc.Kworker[1]'| () |pc.Kworker|
  (ite (= action |Kworker1.TakeWork|) |pc.Kworker.Requeue|
  (ite (or
         (= action |Kworker1.Requeue(again)|)
         (= action |Kworker1.Requeue(again, pending)|)
         (= action |Kworker1.Requeue(not again)|)) |pc.Kworker.RunWork|
  (ite (= action |Kworker1.RunWork|) |pc.Kworker.EndWork|
  (ite (= action |Kworker1.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[1]|)))))

; Properties ---------------------------------------------------------------------------------------
; A work is never executed twice at once.
(define-fun |NoConcurrentExecution| () Bool
  (bvsle
    (bvadd
      (ite (or (= |pc.Kworker[0]| |pc.Kworker.RunWork|) (= |pc.Kworker[0]| |pc.Kworker.EndWork|))
        (_ bv1 3)
        (_ bv0 3))
      (ite (or (= |pc.Kworker[1]| |pc.Kworker.RunWork|) (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
        (_ bv1 3)
        (_ bv0 3)))
    (_ bv1 3)))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool (=> |guard of Closer.Free| |memory.allocated[0]|))
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (bvslt (_ bv0 3) |wq.worklist.length|)
        (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
      (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and |guard of Kworker0.EndWork| (bvsle (_ bv0 3) |index of Kworker0.EndWork|))
      (not (= |wq.pool.current[0]| (bvneg (_ bv1 3)))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (bvslt (_ bv0 3) |wq.worklist.length|)
        (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
      (= |wq.pool.current[1]| (bvneg (_ bv1 3))))
    (=>
      (and |guard of Kworker1.EndWork| (bvsle (_ bv0 3) |index of Kworker1.EndWork|))
      (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (= |wq.pool.current[0]| (_ bv0 3))
          (= |wq.pool.current[1]| (_ bv0 3))))
      (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (= |wq.pool.current[0]| (_ bv0 3))
          (= |wq.pool.current[1]| (_ bv0 3))))
      (= |wq.pool.current[1]| (bvneg (_ bv1 3))))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Producer.Queue|
      (and
        (bvsle |wq.worklist.length| (_ bv0 3))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of Kworker0.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (=>
      |guard of Kworker0.Requeue(again)|
      (and
        (bvsle |wq.worklist.length| (_ bv0 3))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (=> |guard of Kworker0.EndWork| (bvsle (_ bv0 3) |index of Kworker0.EndWork|))
    (=>
      |guard of Kworker1.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (=>
      |guard of Kworker1.Requeue(again)|
      (and
        (bvsle |wq.worklist.length| (_ bv0 3))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (=> |guard of Kworker1.EndWork| (bvsle (_ bv0 3) |index of Kworker1.EndWork|))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Producer| |pc.Producer.Done|)
      (= |pc.Closer| |pc.Closer.Done|)
      (or (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pc.Kworker[0]| |pc.Kworker.Done|))
      (or (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pc.Kworker[1]| |pc.Kworker.Done|)))
    |guard of Producer.Queue|
    |guard of Producer.Queue(pending)|
    |guard of Closer.AwaitProducer|
    |guard of Closer.StartFlush|
    |guard of Closer.FinishFlush|
    |guard of Closer.Free|
    |guard of Kworker0.TakeWork|
    |guard of Kworker0.Requeue(again)|
    |guard of Kworker0.Requeue(again, pending)|
    |guard of Kworker0.Requeue(not again)|
    |guard of Kworker0.RunWork|
    |guard of Kworker0.EndWork|
    |guard of Kworker1.TakeWork|
    |guard of Kworker1.Requeue(again)|
    |guard of Kworker1.Requeue(again, pending)|
    |guard of Kworker1.Requeue(not again)|
    |guard of Kworker1.RunWork|
    |guard of Kworker1.EndWork|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoConcurrentExecution| |NoDoubleFree| |NoUnpairedTake| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.worklist.length| integer)
   (|wq.worklist[0]| integer) (|wq.flushPending.Closer[0]| Bool)
   (|wq.flushRunning.Closer[0]| Bool) (|memory.allocated[0]| Bool) (|again| Bool)
   (|pc.Producer| |pc.Producer|) (|pc.Closer| |pc.Closer|) (|pc.Kworker[0]| |pc.Kworker|)
   (|pc.Kworker[1]| |pc.Kworker|))
  Bool
  (and
    (types |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
       |wq.flushPending.Closer[0]| |wq.flushRunning.Closer[0]| |memory.allocated[0]| |again|
       |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|)
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (bvslt (_ bv0 3) |wq.worklist.length|)
          (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))
          (bvsle
            (_ bv0 3)
            (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
              |wq.worklist.length|)))
        (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and (= |pc.Kworker[0]| |pc.Kworker.EndWork|) (bvsle (_ bv0 3) |wq.pool.current[0]|))
        (not (= |wq.pool.current[0]| (bvneg (_ bv1 3)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (bvslt (_ bv0 3) |wq.worklist.length|)
          (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))
          (bvsle
            (_ bv0 3)
            (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
              |wq.worklist.length|)))
        (= |wq.pool.current[1]| (bvneg (_ bv1 3))))
      (=>
        (and (= |pc.Kworker[1]| |pc.Kworker.EndWork|) (bvsle (_ bv0 3) |wq.pool.current[1]|))
        (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not (bvslt (_ bv0 3) |wq.worklist.length|))
            (= |wq.pool.current[0]| (_ bv0 3))
            (= |wq.pool.current[1]| (_ bv0 3))))
        (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not (bvslt (_ bv0 3) |wq.worklist.length|))
            (= |wq.pool.current[0]| (_ bv0 3))
            (= |wq.pool.current[1]| (_ bv0 3))))
        (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))
    ; NoConcurrentExecution
    (bvsle
      (bvadd
        (ite (or (= |pc.Kworker[0]| |pc.Kworker.RunWork|) (= |pc.Kworker[0]| |pc.Kworker.EndWork|))
          (_ bv1 3)
          (_ bv0 3))
        (ite (or (= |pc.Kworker[1]| |pc.Kworker.RunWork|) (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
          (_ bv1 3)
          (_ bv0 3)))
      (_ bv1 3))
    ; NoDoubleFree
    (=> (= |pc.Closer| |pc.Closer.Free|) |memory.allocated[0]|)
    ; TypeInvariant
    (and
      (=>
        (and (= |pc.Producer| |pc.Producer.Queue|) (not (bvslt (_ bv0 3) |wq.worklist.length|)))
        (and
          (bvsle |wq.worklist.length| (_ bv0 3))
          (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (bvslt (_ bv0 3) |wq.worklist.length|)
          (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.Requeue|)
          |again|
          (not (bvslt (_ bv0 3) |wq.worklist.length|)))
        (and
          (bvsle |wq.worklist.length| (_ bv0 3))
          (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
      (=> (= |pc.Kworker[0]| |pc.Kworker.EndWork|) (bvsle (_ bv0 3) |wq.pool.current[0]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (bvslt (_ bv0 3) |wq.worklist.length|)
          (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.Requeue|)
          |again|
          (not (bvslt (_ bv0 3) |wq.worklist.length|)))
        (and
          (bvsle |wq.worklist.length| (_ bv0 3))
          (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
      (=> (= |pc.Kworker[1]| |pc.Kworker.EndWork|) (bvsle (_ bv0 3) |wq.pool.current[1]|)))
    ; NoDeadlock
    (or
      (and
        (= |pc.Producer| |pc.Producer.Done|)
        (= |pc.Closer| |pc.Closer.Done|)
        (or (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pc.Kworker[0]| |pc.Kworker.Done|))
        (or (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pc.Kworker[1]| |pc.Kworker.Done|)))
      (and (= |pc.Producer| |pc.Producer.Queue|) (not (bvslt (_ bv0 3) |wq.worklist.length|)))
      (and (= |pc.Producer| |pc.Producer.Queue|) (bvslt (_ bv0 3) |wq.worklist.length|))
      (and (= |pc.Closer| |pc.Closer.AwaitProducer|) (= |pc.Producer| |pc.Producer.Done|))
      (= |pc.Closer| |pc.Closer.StartFlush|)
      (and
        (= |pc.Closer| |pc.Closer.FinishFlush|)
        (not (or |wq.flushPending.Closer[0]| |wq.flushRunning.Closer[0]|)))
      (= |pc.Closer| |pc.Closer.Free|)
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (bvslt (_ bv0 3) |wq.worklist.length|)
        (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.Requeue|)
        |again|
        (not (bvslt (_ bv0 3) |wq.worklist.length|)))
      (and (= |pc.Kworker[0]| |pc.Kworker.Requeue|) |again| (bvslt (_ bv0 3) |wq.worklist.length|))
      (and (= |pc.Kworker[0]| |pc.Kworker.Requeue|) (not |again|))
      (= |pc.Kworker[0]| |pc.Kworker.RunWork|)
      (= |pc.Kworker[0]| |pc.Kworker.EndWork|)
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (bvslt (_ bv0 3) |wq.worklist.length|)
        (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.Requeue|)
        |again|
        (not (bvslt (_ bv0 3) |wq.worklist.length|)))
      (and (= |pc.Kworker[1]| |pc.Kworker.Requeue|) |again| (bvslt (_ bv0 3) |wq.worklist.length|))
      (and (= |pc.Kworker[1]| |pc.Kworker.Requeue|) (not |again|))
      (= |pc.Kworker[1]| |pc.Kworker.RunWork|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
    (not (= |pc.Kworker[0]| |pc.Kworker.Done|))
    (or
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.Requeue|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.RunWork|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.Requeue|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.Requeue|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[0]|)
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.RunWork|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.RunWork|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.Requeue|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or |memory.allocated[0]| (= |pc.Closer| |pc.Closer.Done|))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[1]|)
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.RunWork|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or (bvsle (_ bv1 3) |wq.worklist.length|) (not |wq.flushPending.Closer[0]|))
    (not (= |pc.Kworker[1]| |pc.Kworker.Done|))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[1]|)
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.Requeue|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (not |wq.flushRunning.Closer[0]|)
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.TakeWork|))
        (not (= |pc.Kworker[0]| |pc.Kworker.Done|)))
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.TakeWork|))
        (not (= |pc.Kworker[1]| |pc.Kworker.Done|))))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[0]|)
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.Requeue|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
       |wq.flushPending.Closer[0]| |wq.flushRunning.Closer[0]| |memory.allocated[0]| |again|
       |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
     |wq.flushPending.Closer[0]| |wq.flushRunning.Closer[0]| |memory.allocated[0]| |again|
     |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert step)
(assert
  (not
    (invariant |wq.pool.current[0]'| |wq.pool.current[1]'| |wq.worklist.length'|
       |wq.worklist[0]'| |wq.flushPending.Closer[0]'| |wq.flushRunning.Closer[0]'|
       |memory.allocated[0]'| |again'| |pc.Producer'| |pc.Closer'| |pc.Kworker[0]'|
       |pc.Kworker[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
     |wq.flushPending.Closer[0]| |wq.flushRunning.Closer[0]| |memory.allocated[0]| |again|
     |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 8a345c8d08ae8ac6360b80d610e49ed117641b9b27cef50a7fad8b998577e5c5
