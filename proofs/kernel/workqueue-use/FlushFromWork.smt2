; kernel/workqueue-use, variant FlushFromWork, workers=2.
; How Workqueue is used: before the memory of a work goes, nobody queues it any more, it is not
; pending, and its function has returned. flush_workqueue() sees to the last two of them, not to the
; first, and does not know of a work that waits for a timer.
; A certificate for NoConcurrentExecution, NoQueueAfterDestroy, NoFreeOfPendingWork, NoDoubleFree,
; NoUseAfterFree, TypeInvariant: the invariant at the end is true initially, every step keeps it,
; and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |Acceptance| () (_ BitVec 2))
(define-fun |Acceptance.Everybody| () |Acceptance| #b00)
(define-fun |Acceptance.OwnWorks| () |Acceptance| #b01)
(define-fun |Acceptance.Nobody| () |Acceptance| #b10)
(define-sort |pc.Producer| () (_ BitVec 2))
(define-fun |pc.Producer.Queue| () |pc.Producer| #b00)
(define-fun |pc.Producer.Queue#2| () |pc.Producer| #b01)
(define-fun |pc.Producer.Done| () |pc.Producer| #b10)
(define-sort |pc.Closer| () (_ BitVec 3))
(define-fun |pc.Closer.AwaitProducer| () |pc.Closer| #b000)
(define-fun |pc.Closer.StartDestroy| () |pc.Closer| #b001)
(define-fun |pc.Closer.FinishDestroy| () |pc.Closer| #b010)
(define-fun |pc.Closer.Free| () |pc.Closer| #b011)
(define-fun |pc.Closer.Done| () |pc.Closer| #b100)
(define-sort |pc.Kworker| () (_ BitVec 3))
(define-fun |pc.Kworker.TakeWork| () |pc.Kworker| #b000)
(define-fun |pc.Kworker.StartFlushInWork| () |pc.Kworker| #b001)
(define-fun |pc.Kworker.FinishFlushInWork| () |pc.Kworker| #b010)
(define-fun |pc.Kworker.RunWork| () |pc.Kworker| #b011)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b100)

; State --------------------------------------------------------------------------------------------
(declare-const |wq.pool.current[0]| integer) ; -1..0
(declare-const |wq.pool.current[1]| integer) ; -1..0
(declare-const |wq.worklist.length| integer) ; 0..1
(declare-const |wq.worklist[0]| integer) ; 0..0
(declare-const |wq.acceptance| |Acceptance|)
(declare-const |wq.flushPending[0]| Bool)
(declare-const |wq.flushRunning[0]| Bool)
(declare-const |wq.canceling[0]| Bool)
(declare-const |memory.allocated[0]| Bool)
(declare-const |pc.Producer| |pc.Producer|)
(declare-const |pc.Closer| |pc.Closer|)
(declare-const |pc.Kworker[0]| |pc.Kworker|)
(declare-const |pc.Kworker[1]| |pc.Kworker|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.worklist.length| integer)
   (|wq.worklist[0]| integer) (|wq.acceptance| |Acceptance|) (|wq.flushPending[0]| Bool)
   (|wq.flushRunning[0]| Bool) (|wq.canceling[0]| Bool) (|memory.allocated[0]| Bool)
   (|pc.Producer| |pc.Producer|) (|pc.Closer| |pc.Closer|) (|pc.Kworker[0]| |pc.Kworker|)
   (|pc.Kworker[1]| |pc.Kworker|))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 3)) |wq.pool.current[0]|) (bvsle |wq.pool.current[0]| (_ bv0 3)))
    (and (bvsle (bvneg (_ bv1 3)) |wq.pool.current[1]|) (bvsle |wq.pool.current[1]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |wq.worklist.length|) (bvsle |wq.worklist.length| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |wq.worklist[0]|) (bvsle |wq.worklist[0]| (_ bv0 3)))
    (bvule |wq.acceptance| |Acceptance.Nobody|)
    (bvule |pc.Producer| |pc.Producer.Done|)
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
    (= |wq.acceptance| |Acceptance.Everybody|)
    (not |wq.flushPending[0]|)
    (not |wq.flushRunning[0]|)
    (not |wq.canceling[0]|)
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
    (not |wq.canceling[0]|)
    (= |wq.acceptance| |Acceptance.Everybody|)))

; Producer: Queue(refused)
(define-fun |Producer.Queue(refused)| () action #b00001)
(define-fun |guard of Producer.Queue(refused)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (not |wq.canceling[0]|)
    (not (= |wq.acceptance| |Acceptance.Everybody|))))

; Producer: Queue(pending)
(define-fun |Producer.Queue(pending)| () action #b00010)
(define-fun |guard of Producer.Queue(pending)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue|)
    (or (bvslt (_ bv0 3) |wq.worklist.length|) |wq.canceling[0]|)))

; Producer: Queue#2
(define-fun |Producer.Queue#2| () action #b00011)
(define-fun |guard of Producer.Queue#2| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue#2|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (not |wq.canceling[0]|)
    (= |wq.acceptance| |Acceptance.Everybody|)))

; Producer: Queue#2(refused)
(define-fun |Producer.Queue#2(refused)| () action #b00100)
(define-fun |guard of Producer.Queue#2(refused)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue#2|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (not |wq.canceling[0]|)
    (not (= |wq.acceptance| |Acceptance.Everybody|))))

; Producer: Queue#2(pending)
(define-fun |Producer.Queue#2(pending)| () action #b00101)
(define-fun |guard of Producer.Queue#2(pending)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue#2|)
    (or (bvslt (_ bv0 3) |wq.worklist.length|) |wq.canceling[0]|)))

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

; Closer: Free
(define-fun |Closer.Free| () action #b01001)
(define-fun |guard of Closer.Free| () Bool (= |pc.Closer| |pc.Closer.Free|))

; Kworker0: TakeWork
(define-fun |Kworker0.TakeWork| () action #b01010)
(define-fun |guard of Kworker0.TakeWork| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (bvslt (_ bv0 3) |wq.worklist.length|)
    (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))))

; Kworker0: StartFlushInWork
(define-fun |Kworker0.StartFlushInWork| () action #b01011)
(define-fun |guard of Kworker0.StartFlushInWork| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.StartFlushInWork|)
    (not (or |wq.flushPending[0]| |wq.flushRunning[0]|))))

; Kworker0: FinishFlushInWork
(define-fun |Kworker0.FinishFlushInWork| () action #b01100)
(define-fun |guard of Kworker0.FinishFlushInWork| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.FinishFlushInWork|)
    (not (or |wq.flushPending[0]| |wq.flushRunning[0]|))))

; Kworker0: RunWork
(define-fun |Kworker0.RunWork| () action #b01101)
(define-fun |guard of Kworker0.RunWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.RunWork|))
(define-fun |index of Kworker0.RunWork| () integer |wq.pool.current[0]|)

; Kworker1: TakeWork
(define-fun |Kworker1.TakeWork| () action #b01110)
(define-fun |guard of Kworker1.TakeWork| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (bvslt (_ bv0 3) |wq.worklist.length|)
    (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))))

; Kworker1: StartFlushInWork
(define-fun |Kworker1.StartFlushInWork| () action #b01111)
(define-fun |guard of Kworker1.StartFlushInWork| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.StartFlushInWork|)
    (not (or |wq.flushPending[0]| |wq.flushRunning[0]|))))

; Kworker1: FinishFlushInWork
(define-fun |Kworker1.FinishFlushInWork| () action #b10000)
(define-fun |guard of Kworker1.FinishFlushInWork| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.FinishFlushInWork|)
    (not (or |wq.flushPending[0]| |wq.flushRunning[0]|))))

; Kworker1: RunWork
(define-fun |Kworker1.RunWork| () action #b10001)
(define-fun |guard of Kworker1.RunWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.RunWork|))
(define-fun |index of Kworker1.RunWork| () integer |wq.pool.current[1]|)

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
    (and (= action |Closer.StartDestroy|) |guard of Closer.StartDestroy|)
    (and (= action |Closer.FinishDestroy|) |guard of Closer.FinishDestroy|)
    (and (= action |Closer.Free|) |guard of Closer.Free|)
    (and
      (= action |Kworker0.TakeWork|)
      |guard of Kworker0.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (and (= action |Kworker0.StartFlushInWork|) |guard of Kworker0.StartFlushInWork|)
    (and (= action |Kworker0.FinishFlushInWork|) |guard of Kworker0.FinishFlushInWork|)
    (and
      (= action |Kworker0.RunWork|)
      |guard of Kworker0.RunWork|
      (bvsle (_ bv0 3) |index of Kworker0.RunWork|))
    (and
      (= action |Kworker1.TakeWork|)
      |guard of Kworker1.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (and (= action |Kworker1.StartFlushInWork|) |guard of Kworker1.StartFlushInWork|)
    (and (= action |Kworker1.FinishFlushInWork|) |guard of Kworker1.FinishFlushInWork|)
    (and
      (= action |Kworker1.RunWork|)
      |guard of Kworker1.RunWork|
      (bvsle (_ bv0 3) |index of Kworker1.RunWork|))))

; The state after the step -------------------------------------------------------------------------
(define-fun |wq.pool.current[0]'| () integer
  (ite (= action |Kworker0.TakeWork|) (_ bv0 3)
  (ite (= action |Kworker0.RunWork|) (bvneg (_ bv1 3)) |wq.pool.current[0]|)))
(define-fun |wq.pool.current[1]'| () integer
  (ite (= action |Kworker1.TakeWork|) (_ bv0 3)
  (ite (= action |Kworker1.RunWork|) (bvneg (_ bv1 3)) |wq.pool.current[1]|)))
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
(define-fun |wq.acceptance'| () |Acceptance|
  (ite (= action |Closer.StartDestroy|) |Acceptance.OwnWorks|
  (ite (= action |Closer.FinishDestroy|) |Acceptance.Nobody| |wq.acceptance|)))
(define-fun |wq.flushPending[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork|) (= action |Kworker1.TakeWork|)) false
  (ite (or (= action |Kworker0.StartFlushInWork|) (= action |Kworker1.StartFlushInWork|))
    (bvslt (_ bv0 3) |wq.worklist.length|)
    |wq.flushPending[0]|)))
(define-fun |wq.flushRunning[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork|) (= action |Kworker1.TakeWork|)) |wq.flushPending[0]|
  (ite (or (= action |Kworker0.StartFlushInWork|) (= action |Kworker1.StartFlushInWork|))
    (or
      (and (not (= |wq.pool.current[0]| (bvneg (_ bv1 3)))) (= |wq.pool.current[0]| (_ bv0 3)))
      (and (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))) (= |wq.pool.current[1]| (_ bv0 3))))
  (ite (= action |Kworker0.RunWork|)
    (ite (= |index of Kworker0.RunWork| (_ bv0 3)) false |wq.flushRunning[0]|)
  (ite (= action |Kworker1.RunWork|)
    (ite (= |index of Kworker1.RunWork| (_ bv0 3)) false |wq.flushRunning[0]|)
    |wq.flushRunning[0]|)))))
(define-fun |wq.canceling[0]'| () Bool |wq.canceling[0]|)
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
  (ite (= action |Closer.FinishDestroy|) |pc.Closer.Free|
  (ite (= action |Closer.Free|) |pc.Closer.Done| |pc.Closer|)))))
(define-fun |pc.Kworker[0]'| () |pc.Kworker|
  (ite (= action |Kworker0.TakeWork|) |pc.Kworker.StartFlushInWork|
  (ite (= action |Kworker0.StartFlushInWork|) |pc.Kworker.FinishFlushInWork|
  (ite (= action |Kworker0.FinishFlushInWork|) |pc.Kworker.RunWork|
  (ite (= action |Kworker0.RunWork|) |pc.Kworker.TakeWork| |pc.Kworker[0]|)))))
(define-fun |pc.Kworker[1]'| () |pc.Kworker|
  (ite (= action |Kworker1.TakeWork|) |pc.Kworker.StartFlushInWork|
  (ite (= action |Kworker1.StartFlushInWork|) |pc.Kworker.FinishFlushInWork|
  (ite (= action |Kworker1.FinishFlushInWork|) |pc.Kworker.RunWork|
  (ite (= action |Kworker1.RunWork|) |pc.Kworker.TakeWork| |pc.Kworker[1]|)))))

; Properties ---------------------------------------------------------------------------------------
; A work is never executed twice at once.
(define-fun |NoConcurrentExecution| () Bool
  (bvsle
    (bvadd
      (ite (= |pc.Kworker[0]| |pc.Kworker.RunWork|) (_ bv1 3) (_ bv0 3))
      (ite (= |pc.Kworker[1]| |pc.Kworker.RunWork|) (_ bv1 3) (_ bv0 3)))
    (_ bv1 3)))
; Nobody queues on a workqueue that is being drained or destroyed.
(define-fun |NoQueueAfterDestroy| () Bool
  (and
    (=>
      (and
        (= |pc.Producer| |pc.Producer.Queue|)
        (not (bvslt (_ bv0 3) |wq.worklist.length|))
        (not |wq.canceling[0]|)
        (not (= |wq.acceptance| |Acceptance.Everybody|)))
      false)
    (=>
      (and
        (= |pc.Producer| |pc.Producer.Queue#2|)
        (not (bvslt (_ bv0 3) |wq.worklist.length|))
        (not |wq.canceling[0]|)
        (not (= |wq.acceptance| |Acceptance.Everybody|)))
      false)))
; ODEBUG: free active object type: work_struct.
(define-fun |NoFreeOfPendingWork| () Bool
  (=> |guard of Closer.Free| (not (bvslt (_ bv0 3) |wq.worklist.length|))))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool (=> |guard of Closer.Free| |memory.allocated[0]|))
; Nobody touches memory that has been freed.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=>
      (and |guard of Kworker0.RunWork| (bvsle (_ bv0 3) |index of Kworker0.RunWork|))
      |memory.allocated[0]|)
    (=>
      (and |guard of Kworker1.RunWork| (bvsle (_ bv0 3) |index of Kworker1.RunWork|))
      |memory.allocated[0]|)))
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
    (=>
      |guard of Kworker0.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (=> |guard of Kworker0.RunWork| (bvsle (_ bv0 3) |index of Kworker0.RunWork|))
    (=>
      |guard of Kworker1.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (=> |guard of Kworker1.RunWork| (bvsle (_ bv0 3) |index of Kworker1.RunWork|))))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoConcurrentExecution| |NoQueueAfterDestroy| |NoFreeOfPendingWork| |NoDoubleFree|
     |NoUseAfterFree| |TypeInvariant|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.worklist.length| integer)
   (|wq.worklist[0]| integer) (|wq.acceptance| |Acceptance|) (|wq.flushPending[0]| Bool)
   (|wq.flushRunning[0]| Bool) (|wq.canceling[0]| Bool) (|memory.allocated[0]| Bool)
   (|pc.Producer| |pc.Producer|) (|pc.Closer| |pc.Closer|) (|pc.Kworker[0]| |pc.Kworker|)
   (|pc.Kworker[1]| |pc.Kworker|))
  Bool
  (and
    (types |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
       |wq.acceptance| |wq.flushPending[0]| |wq.flushRunning[0]| |wq.canceling[0]|
       |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|)
    ; NoConcurrentExecution
    (bvsle
      (bvadd
        (ite (= |pc.Kworker[0]| |pc.Kworker.RunWork|) (_ bv1 3) (_ bv0 3))
        (ite (= |pc.Kworker[1]| |pc.Kworker.RunWork|) (_ bv1 3) (_ bv0 3)))
      (_ bv1 3))
    ; NoQueueAfterDestroy
    (and
      (=>
        (and
          (= |pc.Producer| |pc.Producer.Queue|)
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (not |wq.canceling[0]|)
          (not (= |wq.acceptance| |Acceptance.Everybody|)))
        false)
      (=>
        (and
          (= |pc.Producer| |pc.Producer.Queue#2|)
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (not |wq.canceling[0]|)
          (not (= |wq.acceptance| |Acceptance.Everybody|)))
        false))
    ; NoFreeOfPendingWork
    (=> (= |pc.Closer| |pc.Closer.Free|) (not (bvslt (_ bv0 3) |wq.worklist.length|)))
    ; NoDoubleFree
    (=> (= |pc.Closer| |pc.Closer.Free|) |memory.allocated[0]|)
    ; NoUseAfterFree
    (and
      (=>
        (and (= |pc.Kworker[0]| |pc.Kworker.RunWork|) (bvsle (_ bv0 3) |wq.pool.current[0]|))
        |memory.allocated[0]|)
      (=>
        (and (= |pc.Kworker[1]| |pc.Kworker.RunWork|) (bvsle (_ bv0 3) |wq.pool.current[1]|))
        |memory.allocated[0]|))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Producer| |pc.Producer.Queue|)
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (not |wq.canceling[0]|)
          (= |wq.acceptance| |Acceptance.Everybody|))
        (and
          (bvsle |wq.worklist.length| (_ bv0 3))
          (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and
          (= |pc.Producer| |pc.Producer.Queue#2|)
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (not |wq.canceling[0]|)
          (= |wq.acceptance| |Acceptance.Everybody|))
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
      (=> (= |pc.Kworker[0]| |pc.Kworker.RunWork|) (bvsle (_ bv0 3) |wq.pool.current[0]|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (bvslt (_ bv0 3) |wq.worklist.length|)
          (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
      (=> (= |pc.Kworker[1]| |pc.Kworker.RunWork|) (bvsle (_ bv0 3) |wq.pool.current[1]|)))
    (not (= |pc.Kworker[0]| |pc.Kworker.RunWork|))
    (not (= |pc.Kworker[1]| |pc.Kworker.RunWork|))
    (or
      |wq.flushRunning[0]|
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.FinishFlushInWork|))
        (not (= |pc.Kworker[0]| |pc.Kworker.RunWork|))))
    (or
      (= |pc.Producer| |pc.Producer.Done|)
      (and (not (= |pc.Closer| |pc.Closer.StartDestroy|)) (not (= |pc.Closer| |pc.Closer.Free|))))
    (or (not (= |wq.acceptance| |Acceptance.OwnWorks|)) (= |pc.Producer| |pc.Producer.Done|))
    (or
      (= |pc.Producer| |pc.Producer.Done|)
      (and (not (= |pc.Closer| |pc.Closer.FinishDestroy|)) (not (= |pc.Closer| |pc.Closer.Free|))))
    (or (not (= |wq.acceptance| |Acceptance.Nobody|)) (= |pc.Producer| |pc.Producer.Done|))
    (or
      |wq.flushRunning[0]|
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.FinishFlushInWork|))
        (not (= |pc.Kworker[1]| |pc.Kworker.RunWork|))))
    (or |memory.allocated[0]| (= |pc.Closer| |pc.Closer.Done|))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[1]|)
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.StartFlushInWork|))
        (not (= |pc.Kworker[1]| |pc.Kworker.RunWork|))))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[0]|)
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.StartFlushInWork|))
        (not (= |pc.Kworker[0]| |pc.Kworker.RunWork|))))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[0]|)
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.FinishFlushInWork|))
        (not (= |pc.Kworker[0]| |pc.Kworker.RunWork|))))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[1]|)
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.FinishFlushInWork|))
        (not (= |pc.Kworker[1]| |pc.Kworker.RunWork|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
       |wq.acceptance| |wq.flushPending[0]| |wq.flushRunning[0]| |wq.canceling[0]|
       |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
     |wq.acceptance| |wq.flushPending[0]| |wq.flushRunning[0]| |wq.canceling[0]|
     |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert step)
(assert
  (not
    (invariant |wq.pool.current[0]'| |wq.pool.current[1]'| |wq.worklist.length'|
       |wq.worklist[0]'| |wq.acceptance'| |wq.flushPending[0]'| |wq.flushRunning[0]'|
       |wq.canceling[0]'| |memory.allocated[0]'| |pc.Producer'| |pc.Closer'| |pc.Kworker[0]'|
       |pc.Kworker[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
     |wq.acceptance| |wq.flushPending[0]| |wq.flushRunning[0]| |wq.canceling[0]|
     |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 542f416fd08c5ea1878f61df43f7c7eab6716f6bf10f26d3c3aff81a6fc18d62
