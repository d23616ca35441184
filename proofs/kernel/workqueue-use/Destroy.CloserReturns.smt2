; kernel/workqueue-use, variant Destroy, workers=2.
; How Workqueue is used: before the memory of a work goes, nobody queues it any more, it is not
; pending, and its function has returned. flush_workqueue() sees to the last two of them, not to the
; first, and does not know of a work that waits for a timer.
; A certificate for CloserReturns: the invariant at the end is true initially, every step keeps it,
; and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
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
(define-fun |pc.Closer.Free| () |pc.Closer| #b011)
(define-fun |pc.Closer.Done| () |pc.Closer| #b100)
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
(declare-const |memory.allocated[0]| Bool)
(declare-const |pc.Producer| |pc.Producer|)
(declare-const |pc.Closer| |pc.Closer|)
(declare-const |pc.Kworker[0]| |pc.Kworker|)
(declare-const |pc.Kworker[1]| |pc.Kworker|)
(declare-const |saved| Bool)
(declare-const |saved.wq.pool.current[0]| integer) ; -1..0
(declare-const |saved.wq.pool.current[1]| integer) ; -1..0
(declare-const |saved.pc.Kworker[0]| |pc.Kworker|)
(declare-const |saved.pc.Kworker[1]| |pc.Kworker|)
(declare-const |met.Producer| Bool)
(declare-const |met.Closer| Bool)
(declare-const |met.Kworker0| Bool)
(declare-const |met.Kworker1| Bool)
(declare-const |never.CloserReturns| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.worklist.length| integer)
   (|wq.worklist[0]| integer) (|wq.drainers| integer) (|wq.destroyed| Bool)
   (|memory.allocated[0]| Bool) (|pc.Producer| |pc.Producer|) (|pc.Closer| |pc.Closer|)
   (|pc.Kworker[0]| |pc.Kworker|) (|pc.Kworker[1]| |pc.Kworker|) (|saved| Bool)
   (|saved.wq.pool.current[0]| integer) (|saved.wq.pool.current[1]| integer)
   (|saved.pc.Kworker[0]| |pc.Kworker|) (|saved.pc.Kworker[1]| |pc.Kworker|) (|met.Producer| Bool)
   (|met.Closer| Bool) (|met.Kworker0| Bool) (|met.Kworker1| Bool) (|never.CloserReturns| Bool))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 3)) |wq.pool.current[0]|) (bvsle |wq.pool.current[0]| (_ bv0 3)))
    (and (bvsle (bvneg (_ bv1 3)) |wq.pool.current[1]|) (bvsle |wq.pool.current[1]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |wq.worklist.length|) (bvsle |wq.worklist.length| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |wq.worklist[0]|) (bvsle |wq.worklist[0]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |wq.drainers|) (bvsle |wq.drainers| (_ bv1 3)))
    (bvule |pc.Producer| |pc.Producer.Done|)
    (bvule |pc.Closer| |pc.Closer.Done|)
    (and
      (bvsle (bvneg (_ bv1 3)) |saved.wq.pool.current[0]|)
      (bvsle |saved.wq.pool.current[0]| (_ bv0 3)))
    (and
      (bvsle (bvneg (_ bv1 3)) |saved.wq.pool.current[1]|)
      (bvsle |saved.wq.pool.current[1]| (_ bv0 3)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |wq.pool.current[0]| (bvneg (_ bv1 3)))
    (= |wq.pool.current[1]| (bvneg (_ bv1 3)))
    (= |wq.worklist.length| (_ bv0 3))
    (= |wq.worklist[0]| (_ bv0 3))
    (= |wq.drainers| (_ bv0 3))
    (not |wq.destroyed|)
    |memory.allocated[0]|
    (= |pc.Producer| |pc.Producer.Queue|)
    (= |pc.Closer| |pc.Closer.AwaitProducer|)
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (not |saved|)
    (= |saved.wq.pool.current[0]| (bvneg (_ bv1 3)))
    (= |saved.wq.pool.current[1]| (bvneg (_ bv1 3)))
    (= |saved.pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (= |saved.pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (not |met.Producer|)
    (not |met.Closer|)
    (not |met.Kworker0|)
    (not |met.Kworker1|)
    |never.CloserReturns|))

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
    (= |wq.drainers| (_ bv0 3))
    (not |saved|)))

; Producer: Queue(refused)
(define-fun |Producer.Queue(refused)| () action #b00001)
(define-fun |guard of Producer.Queue(refused)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (or |wq.destroyed| (not (= |wq.drainers| (_ bv0 3))))
    (not |saved|)))

; Producer: Queue(pending)
(define-fun |Producer.Queue(pending)| () action #b00010)
(define-fun |guard of Producer.Queue(pending)| () Bool
  (and (= |pc.Producer| |pc.Producer.Queue|) (bvslt (_ bv0 3) |wq.worklist.length|) (not |saved|)))

; Producer: Queue#2
(define-fun |Producer.Queue#2| () action #b00011)
(define-fun |guard of Producer.Queue#2| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue#2|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (not |wq.destroyed|)
    (= |wq.drainers| (_ bv0 3))
    (not |saved|)))

; Producer: Queue#2(refused)
(define-fun |Producer.Queue#2(refused)| () action #b00100)
(define-fun |guard of Producer.Queue#2(refused)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue#2|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (or |wq.destroyed| (not (= |wq.drainers| (_ bv0 3))))
    (not |saved|)))

; Producer: Queue#2(pending)
(define-fun |Producer.Queue#2(pending)| () action #b00101)
(define-fun |guard of Producer.Queue#2(pending)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue#2|)
    (bvslt (_ bv0 3) |wq.worklist.length|)
    (not |saved|)))

; Closer: AwaitProducer
(define-fun |Closer.AwaitProducer| () action #b00110)
(define-fun |guard of Closer.AwaitProducer| () Bool
  (and
    (= |pc.Closer| |pc.Closer.AwaitProducer|)
    (= |pc.Producer| |pc.Producer.Done|)
    (not |saved|)))

; Closer: StartDestroy
(define-fun |Closer.StartDestroy| () action #b00111)
(define-fun |guard of Closer.StartDestroy| () Bool
  (and (= |pc.Closer| |pc.Closer.StartDestroy|) (not |saved|)))

; Closer: FinishDestroy
(define-fun |Closer.FinishDestroy| () action #b01000)
(define-fun |guard of Closer.FinishDestroy| () Bool
  (and
    (= |pc.Closer| |pc.Closer.FinishDestroy|)
    (= |wq.worklist.length| (_ bv0 3))
    (not
      (or
        (not (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
        (not (= |wq.pool.current[1]| (bvneg (_ bv1 3))))))
    (not |saved|)))

; Closer: Free
(define-fun |Closer.Free| () action #b01001)
(define-fun |guard of Closer.Free| () Bool (and (= |pc.Closer| |pc.Closer.Free|) (not |saved|)))

; Kworker0: TakeWork
(define-fun |Kworker0.TakeWork| () action #b01010)
(define-fun |guard of Kworker0.TakeWork| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (bvslt (_ bv0 3) |wq.worklist.length|)
    (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))
    (not
      (and
        |saved|
        (or
          (bvslt (_ bv0 3) |wq.worklist.length|)
          (not (= |wq.worklist.length| |wq.worklist.length|)))))))

; Kworker0: RunWork
(define-fun |Kworker0.RunWork| () action #b01011)
(define-fun |guard of Kworker0.RunWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.RunWork|))

; Kworker0: EndWork
(define-fun |Kworker0.EndWork| () action #b01100)
(define-fun |guard of Kworker0.EndWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndWork|))

; Kworker1: TakeWork
(define-fun |Kworker1.TakeWork| () action #b01101)
(define-fun |guard of Kworker1.TakeWork| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (bvslt (_ bv0 3) |wq.worklist.length|)
    (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))
    (not
      (and
        |saved|
        (or
          (bvslt (_ bv0 3) |wq.worklist.length|)
          (not (= |wq.worklist.length| |wq.worklist.length|)))))))

; Kworker1: RunWork
(define-fun |Kworker1.RunWork| () action #b01110)
(define-fun |guard of Kworker1.RunWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.RunWork|))

; Kworker1: EndWork
(define-fun |Kworker1.EndWork| () action #b01111)
(define-fun |guard of Kworker1.EndWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.EndWork|))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b10000)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and (not |saved|) |never.CloserReturns| (not (= |pc.Closer| |pc.Closer.Done|))))

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
    (and (= action |Closer.Free|) |guard of Closer.Free|)
    (and
      (= action |Kworker0.TakeWork|)
      |guard of Kworker0.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (and (= action |Kworker0.RunWork|) |guard of Kworker0.RunWork|)
    (and (= action |Kworker0.EndWork|) |guard of Kworker0.EndWork|)
    (and
      (= action |Kworker1.TakeWork|)
      |guard of Kworker1.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (and (= action |Kworker1.RunWork|) |guard of Kworker1.RunWork|)
    (and (= action |Kworker1.EndWork|) |guard of Kworker1.EndWork|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

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
  (ite (= action |Kworker0.TakeWork|) |pc.Kworker.RunWork|
  (ite (= action |Kworker0.RunWork|) |pc.Kworker.EndWork|
  (ite (= action |Kworker0.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[0]|))))
(define-fun |pc.Kworker[1]'| () |pc.Kworker|
  (ite (= action |Kworker1.TakeWork|) |pc.Kworker.RunWork|
  (ite (= action |Kworker1.RunWork|) |pc.Kworker.EndWork|
  (ite (= action |Kworker1.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[1]|))))
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |saved.wq.pool.current[0]'| () integer
  (ite (= action |LoopStart.SaveState|) |wq.pool.current[0]| |saved.wq.pool.current[0]|))
(define-fun |saved.wq.pool.current[1]'| () integer
  (ite (= action |LoopStart.SaveState|) |wq.pool.current[1]| |saved.wq.pool.current[1]|))
(define-fun |saved.pc.Kworker[0]'| () |pc.Kworker|
  (ite (= action |LoopStart.SaveState|) |pc.Kworker[0]| |saved.pc.Kworker[0]|))
(define-fun |saved.pc.Kworker[1]'| () |pc.Kworker|
  (ite (= action |LoopStart.SaveState|) |pc.Kworker[1]| |saved.pc.Kworker[1]|))
(define-fun |met.Producer'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork|)
         (= action |Kworker0.RunWork|)
         (= action |Kworker0.EndWork|)
         (= action |Kworker1.TakeWork|)
         (= action |Kworker1.RunWork|)
         (= action |Kworker1.EndWork|))
    (or
      |met.Producer|
      (and
        |saved|
        (not
          (or
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
            (and (= |pc.Producer| |pc.Producer.Queue#2|) (bvslt (_ bv0 3) |wq.worklist.length|))))))
    |met.Producer|))
(define-fun |met.Closer'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork|)
         (= action |Kworker0.RunWork|)
         (= action |Kworker0.EndWork|)
         (= action |Kworker1.TakeWork|)
         (= action |Kworker1.RunWork|)
         (= action |Kworker1.EndWork|))
    (or
      |met.Closer|
      (and
        |saved|
        (not
          (or
            (and (= |pc.Closer| |pc.Closer.AwaitProducer|) (= |pc.Producer| |pc.Producer.Done|))
            (= |pc.Closer| |pc.Closer.StartDestroy|)
            (and
              (= |pc.Closer| |pc.Closer.FinishDestroy|)
              (= |wq.worklist.length| (_ bv0 3))
              (not
                (or
                  (not (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
                  (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))))
            (= |pc.Closer| |pc.Closer.Free|)))))
    |met.Closer|))
(define-fun |met.Kworker0'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork|)
         (= action |Kworker0.RunWork|)
         (= action |Kworker0.EndWork|)) (or |met.Kworker0| |saved|)
  (ite (or
         (= action |Kworker1.TakeWork|)
         (= action |Kworker1.RunWork|)
         (= action |Kworker1.EndWork|))
    (or
      |met.Kworker0|
      (and
        |saved|
        (not
          (or
            (and
              (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
              (bvslt (_ bv0 3) |wq.worklist.length|)
              (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
            |guard of Kworker0.RunWork|
            |guard of Kworker0.EndWork|))))
    |met.Kworker0|)))
(define-fun |met.Kworker1'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork|)
         (= action |Kworker0.RunWork|)
         (= action |Kworker0.EndWork|))
    (or
      |met.Kworker1|
      (and
        |saved|
        (not
          (or
            (and
              (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
              (bvslt (_ bv0 3) |wq.worklist.length|)
              (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
            |guard of Kworker1.RunWork|
            |guard of Kworker1.EndWork|))))
  (ite (or
         (= action |Kworker1.TakeWork|)
         (= action |Kworker1.RunWork|)
         (= action |Kworker1.EndWork|)) (or |met.Kworker1| |saved|)
    |met.Kworker1|)))
(define-fun |never.CloserReturns'| () Bool
  (ite (or
         (= action |Producer.Queue|)
         (= action |Producer.Queue(refused)|)
         (= action |Producer.Queue(pending)|)
         (= action |Producer.Queue#2|)
         (= action |Producer.Queue#2(refused)|)
         (= action |Producer.Queue#2(pending)|)
         (= action |Closer.AwaitProducer|)
         (= action |Closer.StartDestroy|)
         (= action |Closer.FinishDestroy|)
         (= action |Closer.Free|)
         (= action |Kworker0.TakeWork|)
         (= action |Kworker0.RunWork|)
         (= action |Kworker0.EndWork|)
         (= action |Kworker1.TakeWork|)
         (= action |Kworker1.RunWork|)
         (= action |Kworker1.EndWork|))
    (and |never.CloserReturns| (not (= |pc.Closer| |pc.Closer.Done|)))
    |never.CloserReturns|))

; Properties ---------------------------------------------------------------------------------------
; The object is freed in the end.
(define-fun |CloserReturns| () Bool
  (not
    (and
      |saved|
      (= |wq.pool.current[0]| |saved.wq.pool.current[0]|)
      (= |wq.pool.current[1]| |saved.wq.pool.current[1]|)
      (= |pc.Kworker[0]| |saved.pc.Kworker[0]|)
      (= |pc.Kworker[1]| |saved.pc.Kworker[1]|)
      (or
        |met.Producer|
        (not
          (or
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
            (and (= |pc.Producer| |pc.Producer.Queue#2|) (bvslt (_ bv0 3) |wq.worklist.length|)))))
      (or
        |met.Closer|
        (not
          (or
            (and (= |pc.Closer| |pc.Closer.AwaitProducer|) (= |pc.Producer| |pc.Producer.Done|))
            (= |pc.Closer| |pc.Closer.StartDestroy|)
            (and
              (= |pc.Closer| |pc.Closer.FinishDestroy|)
              (= |wq.worklist.length| (_ bv0 3))
              (not
                (or
                  (not (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
                  (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))))
            (= |pc.Closer| |pc.Closer.Free|))))
      (or
        |met.Kworker0|
        (not
          (or
            (and
              (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
              (bvslt (_ bv0 3) |wq.worklist.length|)
              (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
            |guard of Kworker0.RunWork|
            |guard of Kworker0.EndWork|)))
      (or
        |met.Kworker1|
        (not
          (or
            (and
              (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
              (bvslt (_ bv0 3) |wq.worklist.length|)
              (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
            |guard of Kworker1.RunWork|
            |guard of Kworker1.EndWork|)))
      |never.CloserReturns|
      (not (= |pc.Closer| |pc.Closer.Done|)))))
; What is claimed of every reachable state.
(define-fun claim () Bool |CloserReturns|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.worklist.length| integer)
   (|wq.worklist[0]| integer) (|wq.drainers| integer) (|wq.destroyed| Bool)
   (|memory.allocated[0]| Bool) (|pc.Producer| |pc.Producer|) (|pc.Closer| |pc.Closer|)
   (|pc.Kworker[0]| |pc.Kworker|) (|pc.Kworker[1]| |pc.Kworker|) (|saved| Bool)
   (|saved.wq.pool.current[0]| integer) (|saved.wq.pool.current[1]| integer)
   (|saved.pc.Kworker[0]| |pc.Kworker|) (|saved.pc.Kworker[1]| |pc.Kworker|) (|met.Producer| Bool)
   (|met.Closer| Bool) (|met.Kworker0| Bool) (|met.Kworker1| Bool) (|never.CloserReturns| Bool))
  Bool
  (and
    (types |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
       |wq.drainers| |wq.destroyed| |memory.allocated[0]| |pc.Producer| |pc.Closer|
       |pc.Kworker[0]| |pc.Kworker[1]| |saved| |saved.wq.pool.current[0]|
       |saved.wq.pool.current[1]| |saved.pc.Kworker[0]| |saved.pc.Kworker[1]| |met.Producer|
       |met.Closer| |met.Kworker0| |met.Kworker1| |never.CloserReturns|)
    ; CloserReturns
    (not
      (and
        |saved|
        (= |wq.pool.current[0]| |saved.wq.pool.current[0]|)
        (= |wq.pool.current[1]| |saved.wq.pool.current[1]|)
        (= |pc.Kworker[0]| |saved.pc.Kworker[0]|)
        (= |pc.Kworker[1]| |saved.pc.Kworker[1]|)
        (or
          |met.Producer|
          (not
            (or
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
              (and
                (= |pc.Producer| |pc.Producer.Queue#2|)
                (bvslt (_ bv0 3) |wq.worklist.length|)))))
        (or
          |met.Closer|
          (not
            (or
              (and (= |pc.Closer| |pc.Closer.AwaitProducer|) (= |pc.Producer| |pc.Producer.Done|))
              (= |pc.Closer| |pc.Closer.StartDestroy|)
              (and
                (= |pc.Closer| |pc.Closer.FinishDestroy|)
                (= |wq.worklist.length| (_ bv0 3))
                (not
                  (or
                    (not (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
                    (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))))
              (= |pc.Closer| |pc.Closer.Free|))))
        (or
          |met.Kworker0|
          (not
            (or
              (and
                (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
                (bvslt (_ bv0 3) |wq.worklist.length|)
                (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
              (= |pc.Kworker[0]| |pc.Kworker.RunWork|)
              (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))
        (or
          |met.Kworker1|
          (not
            (or
              (and
                (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
                (bvslt (_ bv0 3) |wq.worklist.length|)
                (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
              (= |pc.Kworker[1]| |pc.Kworker.RunWork|)
              (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
        |never.CloserReturns|
        (not (= |pc.Closer| |pc.Closer.Done|))))
    (or |saved| (not |met.Closer|))
    (or |saved| (not |met.Kworker0|))
    (or (= |pc.Producer| |pc.Producer.Done|) (not |met.Producer|))
    (or |saved| (not |met.Kworker1|))
    (or
      (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|)
      (not |saved|)
      (= |saved.pc.Kworker[1]| |pc.Kworker.RunWork|)
      (= |saved.pc.Kworker[1]| |pc.Kworker.Done|))
    (or
      (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
      (= |pc.Kworker[0]| |pc.Kworker.EndWork|)
      (not |saved|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.RunWork|)
      (= |saved.pc.Kworker[0]| |pc.Kworker.Done|))
    (or
      (bvsle |wq.pool.current[1]| (bvneg (_ bv1 3)))
      (not |saved|)
      (bvsle (_ bv0 3) |saved.wq.pool.current[1]|))
    (or
      (bvsle |wq.pool.current[0]| (bvneg (_ bv1 3)))
      (not |saved|)
      (bvsle (_ bv0 3) |saved.wq.pool.current[0]|))
    (and
      (=>
        (and
          (= |pc.Producer| |pc.Producer.Queue|)
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (or |wq.destroyed| (not (= |wq.drainers| (_ bv0 3)))))
        (not |wq.destroyed|))
      (=>
        (and
          (= |pc.Producer| |pc.Producer.Queue#2|)
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (or |wq.destroyed| (not (= |wq.drainers| (_ bv0 3)))))
        (not |wq.destroyed|))
      (=>
        (and
          (= |pc.Closer| |pc.Closer.StartDestroy|)
          (bvsle (bvadd |wq.drainers| (_ bv1 3)) (_ bv1 3)))
        (not |wq.destroyed|))
      (=>
        (and
          (= |pc.Closer| |pc.Closer.FinishDestroy|)
          (= |wq.worklist.length| (_ bv0 3))
          (not
            (or
              (not (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
              (not (= |wq.pool.current[1]| (bvneg (_ bv1 3))))))
          (bvsle (_ bv0 3) (bvsub |wq.drainers| (_ bv1 3))))
        (not |wq.destroyed|))
      (=> (= |pc.Kworker[0]| |pc.Kworker.RunWork|) |memory.allocated[0]|)
      (=> (= |pc.Kworker[1]| |pc.Kworker.RunWork|) |memory.allocated[0]|)
      (=>
        (and
          (= |pc.Closer| |pc.Closer.FinishDestroy|)
          (not
            (and
              (= |wq.worklist.length| (_ bv0 3))
              (not
                (or
                  (not (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
                  (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))))))
        (not |wq.destroyed|)))
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
      (=> (= |pc.Kworker[0]| |pc.Kworker.EndWork|) (not (= |wq.pool.current[0]| (bvneg (_ bv1 3)))))
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
      (=> (= |pc.Kworker[1]| |pc.Kworker.EndWork|) (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))
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
    (not (= |pc.Kworker[0]| |pc.Kworker.Done|))
    (or (not |wq.destroyed|) (= |pc.Producer| |pc.Producer.Done|))
    (or
      (bvsle |wq.drainers| (_ bv0 3))
      (= |pc.Closer| |pc.Closer.FinishDestroy|)
      (= |pc.Closer| |pc.Closer.Free|))
    (not (= |pc.Kworker[1]| |pc.Kworker.Done|))
    (or (bvsle |wq.drainers| (_ bv0 3)) (= |pc.Producer| |pc.Producer.Done|))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[1]|)
      (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[0]|)
      (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
      (= |pc.Kworker[0]| |pc.Kworker.EndWork|))
    (or
      (not (= |pc.Closer| |pc.Closer.Free|))
      (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
      (= |pc.Kworker[0]| |pc.Kworker.EndWork|))
    (or
      (bvsle |wq.drainers| (_ bv0 3))
      (and (not (= |pc.Closer| |pc.Closer.StartDestroy|)) (not (= |pc.Closer| |pc.Closer.Free|))))
    (or
      (not (= |pc.Closer| |pc.Closer.Free|))
      (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
    (or
      (not |wq.destroyed|)
      (and
        (not (= |pc.Closer| |pc.Closer.AwaitProducer|))
        (not (= |pc.Closer| |pc.Closer.FinishDestroy|))))
    (or (bvsle |wq.worklist.length| (_ bv0 3)) |memory.allocated[0]|)
    (or |memory.allocated[0]| (= |pc.Producer| |pc.Producer.Done|))
    (or
      (= |pc.Producer| |pc.Producer.Done|)
      (and (not (= |pc.Closer| |pc.Closer.StartDestroy|)) (not (= |pc.Closer| |pc.Closer.Free|))))
    (=> (= |pc.Closer| |pc.Closer.Free|) (not (bvslt (_ bv0 3) |wq.worklist.length|)))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
       |wq.drainers| |wq.destroyed| |memory.allocated[0]| |pc.Producer| |pc.Closer|
       |pc.Kworker[0]| |pc.Kworker[1]| |saved| |saved.wq.pool.current[0]|
       |saved.wq.pool.current[1]| |saved.pc.Kworker[0]| |saved.pc.Kworker[1]| |met.Producer|
       |met.Closer| |met.Kworker0| |met.Kworker1| |never.CloserReturns|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
     |wq.drainers| |wq.destroyed| |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]|
     |pc.Kworker[1]| |saved| |saved.wq.pool.current[0]| |saved.wq.pool.current[1]|
     |saved.pc.Kworker[0]| |saved.pc.Kworker[1]| |met.Producer| |met.Closer| |met.Kworker0|
     |met.Kworker1| |never.CloserReturns|))
(assert step)
(assert
  (not
    (invariant |wq.pool.current[0]'| |wq.pool.current[1]'| |wq.worklist.length'|
       |wq.worklist[0]'| |wq.drainers'| |wq.destroyed'| |memory.allocated[0]'| |pc.Producer'|
       |pc.Closer'| |pc.Kworker[0]'| |pc.Kworker[1]'| |saved'| |saved.wq.pool.current[0]'|
       |saved.wq.pool.current[1]'| |saved.pc.Kworker[0]'| |saved.pc.Kworker[1]'| |met.Producer'|
       |met.Closer'| |met.Kworker0'| |met.Kworker1'| |never.CloserReturns'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
     |wq.drainers| |wq.destroyed| |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]|
     |pc.Kworker[1]| |saved| |saved.wq.pool.current[0]| |saved.wq.pool.current[1]|
     |saved.pc.Kworker[0]| |saved.pc.Kworker[1]| |met.Producer| |met.Closer| |met.Kworker0|
     |met.Kworker1| |never.CloserReturns|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 7b6cda9a345b0fdc347bfddd65f97a3225d7578d3ffc571ebd56d0c47099bbdb
