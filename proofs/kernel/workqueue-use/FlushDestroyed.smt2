; kernel/workqueue-use, variant FlushDestroyed, workers=2.
; How Workqueue is used: before the memory of a work goes, nobody queues it any more, it is not
; pending, and its function has returned. flush_workqueue() sees to the last two of them, not to the
; first, and does not know of a work that waits for a timer.
; A certificate for NoConcurrentExecution, NoQueueWhileDraining, NoFreeOfPendingWork, NoDoubleFree,
; NoUnpairedTake, TypeInvariant, NoDeadlock: the invariant at the end is true initially, every step
; keeps it, and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE,
; cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.Producer| () (_ BitVec 2))
(define-fun |pc.Producer.Queue| () |pc.Producer| #b00)
(define-fun |pc.Producer.Queue#2| () |pc.Producer| #b01)
(define-fun |pc.Producer.Done| () |pc.Producer| #b10)
(define-sort |pc.Closer| () (_ BitVec 3))
(define-fun |pc.Closer.AwaitProducer| () |pc.Closer| #b000)
(define-fun |pc.Closer.StartDestroy| () |pc.Closer| #b001)
(define-fun |pc.Closer.FinishDestroy| () |pc.Closer| #b010)
(define-fun |pc.Closer.StartFlush| () |pc.Closer| #b011)
(define-fun |pc.Closer.FinishFlush| () |pc.Closer| #b100)
(define-fun |pc.Closer.Free| () |pc.Closer| #b101)
(define-fun |pc.Closer.Done| () |pc.Closer| #b110)
(define-sort |pc.Kworker| () (_ BitVec 2))
(define-fun |pc.Kworker.TakeWork| () |pc.Kworker| #b00)
(define-fun |pc.Kworker.RunWork| () |pc.Kworker| #b01)
(define-fun |pc.Kworker.EndWork| () |pc.Kworker| #b10)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b11)

; State --------------------------------------------------------------------------------------------
(declare-const |wq.pool.current[0]| integer) ; -1..0
(declare-const |wq.pool.current[1]| integer) ; -1..0
(declare-const |wq.worklist.length| integer) ; 0..1
(declare-const |wq.worklist[0]| integer) ; 0..0
(declare-const |wq.drainers| integer) ; 0..1
(declare-const |wq.destroyed| Bool)
(declare-const |wq.flushPending.Closer[0]| Bool)
(declare-const |wq.flushRunning.Closer[0]| Bool)
(declare-const |memory.allocated[0]| Bool)
(declare-const |pc.Producer| |pc.Producer|)
(declare-const |pc.Closer| |pc.Closer|)
(declare-const |pc.Kworker[0]| |pc.Kworker|)
(declare-const |pc.Kworker[1]| |pc.Kworker|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.worklist.length| integer)
   (|wq.worklist[0]| integer) (|wq.drainers| integer) (|wq.destroyed| Bool)
   (|wq.flushPending.Closer[0]| Bool) (|wq.flushRunning.Closer[0]| Bool)
   (|memory.allocated[0]| Bool) (|pc.Producer| |pc.Producer|) (|pc.Closer| |pc.Closer|)
   (|pc.Kworker[0]| |pc.Kworker|) (|pc.Kworker[1]| |pc.Kworker|))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 3)) |wq.pool.current[0]|) (bvsle |wq.pool.current[0]| (_ bv0 3)))
    (and (bvsle (bvneg (_ bv1 3)) |wq.pool.current[1]|) (bvsle |wq.pool.current[1]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |wq.worklist.length|) (bvsle |wq.worklist.length| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |wq.worklist[0]|) (bvsle |wq.worklist[0]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |wq.drainers|) (bvsle |wq.drainers| (_ bv1 3)))
    (bvule |pc.Producer| |pc.Producer.Done|)
    (bvule |pc.Closer| |pc.Closer.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |wq.pool.current[0]| (bvneg (_ bv1 3)))
    (= |wq.pool.current[1]| (bvneg (_ bv1 3)))
    (= |wq.worklist.length| (_ bv0 3))
    (= |wq.worklist[0]| (_ bv0 3))
    (= |wq.drainers| (_ bv0 3))
    (not |wq.destroyed|)
    (not |wq.flushPending.Closer[0]|)
    (not |wq.flushRunning.Closer[0]|)
    |memory.allocated[0]|
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
  (and
    (= |pc.Producer| |pc.Producer.Queue|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (not |wq.destroyed|)
    (= |wq.drainers| (_ bv0 3))))

; Producer: Queue(refused)
(define-fun |Producer.Queue(refused)| () action #b00001)
(define-fun |guard of Producer.Queue(refused)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (or |wq.destroyed| (not (= |wq.drainers| (_ bv0 3))))))

; Producer: Queue(pending)
(define-fun |Producer.Queue(pending)| () action #b00010)
(define-fun |guard of Producer.Queue(pending)| () Bool
  (and (= |pc.Producer| |pc.Producer.Queue|) (bvslt (_ bv0 3) |wq.worklist.length|)))

; Producer: Queue#2
(define-fun |Producer.Queue#2| () action #b00011)
(define-fun |guard of Producer.Queue#2| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue#2|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (not |wq.destroyed|)
    (= |wq.drainers| (_ bv0 3))))

; Producer: Queue#2(refused)
(define-fun |Producer.Queue#2(refused)| () action #b00100)
(define-fun |guard of Producer.Queue#2(refused)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue#2|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (or |wq.destroyed| (not (= |wq.drainers| (_ bv0 3))))))

; Producer: Queue#2(pending)
(define-fun |Producer.Queue#2(pending)| () action #b00101)
(define-fun |guard of Producer.Queue#2(pending)| () Bool
  (and (= |pc.Producer| |pc.Producer.Queue#2|) (bvslt (_ bv0 3) |wq.worklist.length|)))

; Closer: AwaitProducer
(define-fun |Closer.AwaitProducer| () action #b00110)
(define-fun |guard of Closer.AwaitProducer| () Bool
  (and (= |pc.Closer| |pc.Closer.AwaitProducer|) (= |pc.Producer| |pc.Producer.Done|)))

; Closer: StartDestroy
(define-fun |Closer.StartDestroy| () action #b00111)
(define-fun |guard of Closer.StartDestroy| () Bool (= |pc.Closer| |pc.Closer.StartDestroy|))

; Closer: FinishDestroy
(define-fun |Closer.FinishDestroy| () action #b01000)
(define-fun |guard of Closer.FinishDestroy| () Bool
  (and
    (= |pc.Closer| |pc.Closer.FinishDestroy|)
    (= |wq.worklist.length| (_ bv0 3))
    (not
      (or
        (not (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
        (not (= |wq.pool.current[1]| (bvneg (_ bv1 3))))))))

; Closer: StartFlush
(define-fun |Closer.StartFlush| () action #b01001)
(define-fun |guard of Closer.StartFlush| () Bool (= |pc.Closer| |pc.Closer.StartFlush|))

; Closer: FinishFlush
(define-fun |Closer.FinishFlush| () action #b01010)
(define-fun |guard of Closer.FinishFlush| () Bool
  (and
    (= |pc.Closer| |pc.Closer.FinishFlush|)
    (not (or |wq.flushPending.Closer[0]| |wq.flushRunning.Closer[0]|))))

; Closer: Free
(define-fun |Closer.Free| () action #b01011)
(define-fun |guard of Closer.Free| () Bool (= |pc.Closer| |pc.Closer.Free|))

; Kworker0: TakeWork
(define-fun |Kworker0.TakeWork| () action #b01100)
(define-fun |guard of Kworker0.TakeWork| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (bvslt (_ bv0 3) |wq.worklist.length|)
    (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))))

; Kworker0: RunWork
(define-fun |Kworker0.RunWork| () action #b01101)
(define-fun |guard of Kworker0.RunWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.RunWork|))

; Kworker0: EndWork
(define-fun |Kworker0.EndWork| () action #b01110)
(define-fun |guard of Kworker0.EndWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndWork|))
(define-fun |index of Kworker0.EndWork| () integer |wq.pool.current[0]|)

; Kworker1: TakeWork
(define-fun |Kworker1.TakeWork| () action #b01111)
(define-fun |guard of Kworker1.TakeWork| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (bvslt (_ bv0 3) |wq.worklist.length|)
    (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))))

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
    (and (= action |Producer.Queue(refused)|) |guard of Producer.Queue(refused)|)
    (and (= action |Producer.Queue(pending)|) |guard of Producer.Queue(pending)|)
    (and
      (= action |Producer.Queue#2|)
      |guard of Producer.Queue#2|
      (and
        (bvsle |wq.worklist.length| (_ bv0 3))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (and (= action |Producer.Queue#2(refused)|) |guard of Producer.Queue#2(refused)|)
    (and (= action |Producer.Queue#2(pending)|) |guard of Producer.Queue#2(pending)|)
    (and (= action |Closer.AwaitProducer|) |guard of Closer.AwaitProducer|)
    (and
      (= action |Closer.StartDestroy|)
      |guard of Closer.StartDestroy|
      (bvsle (bvadd |wq.drainers| (_ bv1 3)) (_ bv1 3)))
    (and
      (= action |Closer.FinishDestroy|)
      |guard of Closer.FinishDestroy|
      (bvsle (_ bv0 3) (bvsub |wq.drainers| (_ bv1 3))))
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
  (ite (or (= action |Producer.Queue|) (= action |Producer.Queue#2|))
    (bvadd |wq.worklist.length| (_ bv1 3))
  (ite (or (= action |Kworker0.TakeWork|) (= action |Kworker1.TakeWork|))
    (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
      |wq.worklist.length|)
    |wq.worklist.length|)))
(define-fun |wq.worklist[0]'| () integer
  (ite (or (= action |Producer.Queue|) (= action |Producer.Queue#2|))
    (ite (= |wq.worklist.length| (_ bv0 3)) (_ bv0 3) |wq.worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork|) (= action |Kworker1.TakeWork|))
    (ite (bvslt (_ bv0 3) |wq.worklist.length|) (_ bv0 3) (_ bv0 3))
    |wq.worklist[0]|)))
(define-fun |wq.drainers'| () integer
  (ite (= action |Closer.StartDestroy|) (bvadd |wq.drainers| (_ bv1 3))
  (ite (= action |Closer.FinishDestroy|) (bvsub |wq.drainers| (_ bv1 3)) |wq.drainers|)))
(define-fun |wq.destroyed'| () Bool (ite (= action |Closer.FinishDestroy|) true |wq.destroyed|))
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
(define-fun |pc.Producer'| () |pc.Producer|
  (ite (or
         (= action |Producer.Queue|)
         (= action |Producer.Queue(refused)|)
         (= action |Producer.Queue(pending)|)) |pc.Producer.Queue#2|
  (ite (or
         (= action |Producer.Queue#2|)
         (= action |Producer.Queue#2(refused)|)
         (= action |Producer.Queue#2(pending)|)) |pc.Producer.Done|
    |pc.Producer|)))
(define-fun |pc.Closer'| () |pc.Closer|
  (ite (= action |Closer.AwaitProducer|) |pc.Closer.StartDestroy|
  (ite (= action |Closer.StartDestroy|) |pc.Closer.FinishDestroy|
  (ite (= action |Closer.FinishDestroy|) |pc.Closer.StartFlush|
  (ite (= action |Closer.StartFlush|) |pc.Closer.FinishFlush|
  (ite (= action |Closer.FinishFlush|) |pc.Closer.Free|
  (ite (= action |Closer.Free|) |pc.Closer.Done| |pc.Closer|)))))))
(define-fun |pc.Kworker[0]'| () |pc.Kworker|
  (ite (= action |Kworker0.TakeWork|) |pc.Kworker.RunWork|
  (ite (= action |Kworker0.RunWork|) |pc.Kworker.EndWork|
  (ite (= action |Kworker0.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[0]|))))
(define-fun |pc.Kworker[1]'| () |pc.Kworker|
  (ite (= action |Kworker1.TakeWork|) |pc.Kworker.RunWork|
  (ite (= action |Kworker1.RunWork|) |pc.Kworker.EndWork|
  (ite (= action |Kworker1.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[1]|))))

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
; Nobody queues on a workqueue that is being drained: it warns, and the work is lost.
(define-fun |NoQueueWhileDraining| () Bool
  (and
    (=>
      (and
        (= |pc.Producer| |pc.Producer.Queue|)
        (not (bvslt (_ bv0 3) |wq.worklist.length|))
        (or |wq.destroyed| (not (= |wq.drainers| (_ bv0 3)))))
      |wq.destroyed|)
    (=>
      (and
        (= |pc.Producer| |pc.Producer.Queue#2|)
        (not (bvslt (_ bv0 3) |wq.worklist.length|))
        (or |wq.destroyed| (not (= |wq.drainers| (_ bv0 3)))))
      |wq.destroyed|)))
; ODEBUG: free active object type: work_struct.
(define-fun |NoFreeOfPendingWork| () Bool
  (=> |guard of Closer.Free| (not (bvslt (_ bv0 3) |wq.worklist.length|))))
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
      |guard of Producer.Queue#2|
      (and
        (bvsle |wq.worklist.length| (_ bv0 3))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (=> |guard of Closer.StartDestroy| (bvsle (bvadd |wq.drainers| (_ bv1 3)) (_ bv1 3)))
    (=> |guard of Closer.FinishDestroy| (bvsle (_ bv0 3) (bvsub |wq.drainers| (_ bv1 3))))
    (=>
      |guard of Kworker0.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (=> |guard of Kworker0.EndWork| (bvsle (_ bv0 3) |index of Kworker0.EndWork|))
    (=>
      |guard of Kworker1.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
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
    |guard of Producer.Queue(refused)|
    |guard of Producer.Queue(pending)|
    |guard of Producer.Queue#2|
    |guard of Producer.Queue#2(refused)|
    |guard of Producer.Queue#2(pending)|
    |guard of Closer.AwaitProducer|
    |guard of Closer.StartDestroy|
    |guard of Closer.FinishDestroy|
    |guard of Closer.StartFlush|
    |guard of Closer.FinishFlush|
    |guard of Closer.Free|
    |guard of Kworker0.TakeWork|
    |guard of Kworker0.RunWork|
    |guard of Kworker0.EndWork|
    |guard of Kworker1.TakeWork|
    |guard of Kworker1.RunWork|
    |guard of Kworker1.EndWork|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoConcurrentExecution| |NoQueueWhileDraining| |NoFreeOfPendingWork| |NoDoubleFree|
     |NoUnpairedTake| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.worklist.length| integer)
   (|wq.worklist[0]| integer) (|wq.drainers| integer) (|wq.destroyed| Bool)
   (|wq.flushPending.Closer[0]| Bool) (|wq.flushRunning.Closer[0]| Bool)
   (|memory.allocated[0]| Bool) (|pc.Producer| |pc.Producer|) (|pc.Closer| |pc.Closer|)
   (|pc.Kworker[0]| |pc.Kworker|) (|pc.Kworker[1]| |pc.Kworker|))
  Bool
  (and
    (types |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
       |wq.drainers| |wq.destroyed| |wq.flushPending.Closer[0]| |wq.flushRunning.Closer[0]|
       |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|)
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
    ; NoQueueWhileDraining
    (and
      (=>
        (and
          (= |pc.Producer| |pc.Producer.Queue|)
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (or |wq.destroyed| (not (= |wq.drainers| (_ bv0 3)))))
        |wq.destroyed|)
      (=>
        (and
          (= |pc.Producer| |pc.Producer.Queue#2|)
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (or |wq.destroyed| (not (= |wq.drainers| (_ bv0 3)))))
        |wq.destroyed|))
    ; NoFreeOfPendingWork
    (=> (= |pc.Closer| |pc.Closer.Free|) (not (bvslt (_ bv0 3) |wq.worklist.length|)))
    ; NoDoubleFree
    (=> (= |pc.Closer| |pc.Closer.Free|) |memory.allocated[0]|)
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Producer| |pc.Producer.Queue|)
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (not |wq.destroyed|)
          (= |wq.drainers| (_ bv0 3)))
        (and
          (bvsle |wq.worklist.length| (_ bv0 3))
          (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and
          (= |pc.Producer| |pc.Producer.Queue#2|)
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (not |wq.destroyed|)
          (= |wq.drainers| (_ bv0 3)))
        (and
          (bvsle |wq.worklist.length| (_ bv0 3))
          (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
      (=>
        (= |pc.Closer| |pc.Closer.StartDestroy|)
        (bvsle (bvadd |wq.drainers| (_ bv1 3)) (_ bv1 3)))
      (=>
        (and
          (= |pc.Closer| |pc.Closer.FinishDestroy|)
          (= |wq.worklist.length| (_ bv0 3))
          (not
            (or
              (not (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
              (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))))
        (bvsle (_ bv0 3) (bvsub |wq.drainers| (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (bvslt (_ bv0 3) |wq.worklist.length|)
          (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
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
      (=> (= |pc.Kworker[1]| |pc.Kworker.EndWork|) (bvsle (_ bv0 3) |wq.pool.current[1]|)))
    ; NoDeadlock
    (or
      (and
        (= |pc.Producer| |pc.Producer.Done|)
        (= |pc.Closer| |pc.Closer.Done|)
        (or (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pc.Kworker[0]| |pc.Kworker.Done|))
        (or (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pc.Kworker[1]| |pc.Kworker.Done|)))
      (and
        (= |pc.Producer| |pc.Producer.Queue|)
        (not (bvslt (_ bv0 3) |wq.worklist.length|))
        (not |wq.destroyed|)
        (= |wq.drainers| (_ bv0 3)))
      (and
        (= |pc.Producer| |pc.Producer.Queue|)
        (not (bvslt (_ bv0 3) |wq.worklist.length|))
        (or |wq.destroyed| (not (= |wq.drainers| (_ bv0 3)))))
      (and (= |pc.Producer| |pc.Producer.Queue|) (bvslt (_ bv0 3) |wq.worklist.length|))
      (and
        (= |pc.Producer| |pc.Producer.Queue#2|)
        (not (bvslt (_ bv0 3) |wq.worklist.length|))
        (not |wq.destroyed|)
        (= |wq.drainers| (_ bv0 3)))
      (and
        (= |pc.Producer| |pc.Producer.Queue#2|)
        (not (bvslt (_ bv0 3) |wq.worklist.length|))
        (or |wq.destroyed| (not (= |wq.drainers| (_ bv0 3)))))
      (and (= |pc.Producer| |pc.Producer.Queue#2|) (bvslt (_ bv0 3) |wq.worklist.length|))
      (and (= |pc.Closer| |pc.Closer.AwaitProducer|) (= |pc.Producer| |pc.Producer.Done|))
      (= |pc.Closer| |pc.Closer.StartDestroy|)
      (and
        (= |pc.Closer| |pc.Closer.FinishDestroy|)
        (= |wq.worklist.length| (_ bv0 3))
        (not
          (or
            (not (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
            (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))))
      (= |pc.Closer| |pc.Closer.StartFlush|)
      (and
        (= |pc.Closer| |pc.Closer.FinishFlush|)
        (not (or |wq.flushPending.Closer[0]| |wq.flushRunning.Closer[0]|)))
      (= |pc.Closer| |pc.Closer.Free|)
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (bvslt (_ bv0 3) |wq.worklist.length|)
        (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
      (= |pc.Kworker[0]| |pc.Kworker.RunWork|)
      (= |pc.Kworker[0]| |pc.Kworker.EndWork|)
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (bvslt (_ bv0 3) |wq.worklist.length|)
        (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
      (= |pc.Kworker[1]| |pc.Kworker.RunWork|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[1]|)
      (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[0]|)
      (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
      (= |pc.Kworker[0]| |pc.Kworker.EndWork|))
    (or (bvsle |wq.drainers| (_ bv0 3)) (= |pc.Producer| |pc.Producer.Done|))
    (or
      (bvsle |wq.drainers| (_ bv0 3))
      (and
        (not (= |pc.Closer| |pc.Closer.StartDestroy|))
        (not (= |pc.Closer| |pc.Closer.StartFlush|))
        (not (= |pc.Closer| |pc.Closer.Free|))))
    (or
      (= |pc.Producer| |pc.Producer.Done|)
      (and
        (not (= |pc.Closer| |pc.Closer.StartDestroy|))
        (not (= |pc.Closer| |pc.Closer.StartFlush|))
        (not (= |pc.Closer| |pc.Closer.Free|))))
    (or
      (= |pc.Producer| |pc.Producer.Done|)
      (and
        (not (= |pc.Closer| |pc.Closer.FinishFlush|))
        (not (= |pc.Closer| |pc.Closer.Free|))
        (not (= |pc.Closer| |pc.Closer.Done|))))
    (or
      (bvsle |wq.worklist.length| (_ bv0 3))
      |wq.flushPending.Closer[0]|
      (and
        (not (= |pc.Closer| |pc.Closer.FinishFlush|))
        (not (= |pc.Closer| |pc.Closer.Free|))
        (not (= |pc.Closer| |pc.Closer.Done|))))
    (or
      |memory.allocated[0]|
      (= |pc.Closer| |pc.Closer.FinishDestroy|)
      (= |pc.Closer| |pc.Closer.StartFlush|)
      (= |pc.Closer| |pc.Closer.Done|))
    (or
      (bvsle |wq.drainers| (_ bv0 3))
      (= |pc.Closer| |pc.Closer.FinishDestroy|)
      (= |pc.Closer| |pc.Closer.StartFlush|)
      (= |pc.Closer| |pc.Closer.Done|))
    (or (bvsle (_ bv1 3) |wq.drainers|) (not (= |pc.Closer| |pc.Closer.FinishDestroy|)))
    (not (= |pc.Kworker[1]| |pc.Kworker.Done|))
    (not (= |pc.Kworker[0]| |pc.Kworker.Done|))
    (or
      (not |wq.flushRunning.Closer[0]|)
      (not (= |pc.Kworker[0]| |pc.Kworker.TakeWork|))
      (not (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)))
    (or (bvsle (_ bv1 3) |wq.worklist.length|) (not |wq.flushPending.Closer[0]|))
    (or (bvsle |wq.drainers| (_ bv0 3)) |memory.allocated[0]|)
    (or
      |memory.allocated[0]|
      (and
        (not (= |pc.Closer| |pc.Closer.StartDestroy|))
        (not (= |pc.Closer| |pc.Closer.StartFlush|))
        (not (= |pc.Closer| |pc.Closer.Free|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
       |wq.drainers| |wq.destroyed| |wq.flushPending.Closer[0]| |wq.flushRunning.Closer[0]|
       |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
     |wq.drainers| |wq.destroyed| |wq.flushPending.Closer[0]| |wq.flushRunning.Closer[0]|
     |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert step)
(assert
  (not
    (invariant |wq.pool.current[0]'| |wq.pool.current[1]'| |wq.worklist.length'|
       |wq.worklist[0]'| |wq.drainers'| |wq.destroyed'| |wq.flushPending.Closer[0]'|
       |wq.flushRunning.Closer[0]'| |memory.allocated[0]'| |pc.Producer'| |pc.Closer'|
       |pc.Kworker[0]'| |pc.Kworker[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
     |wq.drainers| |wq.destroyed| |wq.flushPending.Closer[0]| |wq.flushRunning.Closer[0]|
     |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 06d91a0829e9878f5ea1b15e58a2dcb9a986b09b539d0044850e53abf5147ac8
