; kernel/workqueue-use, variant DrainEarly, workers=2.
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
(define-sort |pc.Producer| () (_ BitVec 2))
(define-fun |pc.Producer.Queue| () |pc.Producer| #b00)
(define-fun |pc.Producer.Queue#2| () |pc.Producer| #b01)
(define-fun |pc.Producer.Done| () |pc.Producer| #b10)
(define-sort |pc.Closer| () (_ BitVec 2))
(define-fun |pc.Closer.StartDrain| () |pc.Closer| #b00)
(define-fun |pc.Closer.FinishDrain| () |pc.Closer| #b01)
(define-fun |pc.Closer.Free| () |pc.Closer| #b10)
(define-fun |pc.Closer.Done| () |pc.Closer| #b11)
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
(declare-const |memory.allocated[0]| Bool)
(declare-const |pc.Producer| |pc.Producer|)
(declare-const |pc.Closer| |pc.Closer|)
(declare-const |pc.Kworker[0]| |pc.Kworker|)
(declare-const |pc.Kworker[1]| |pc.Kworker|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.worklist.length| integer)
   (|wq.worklist[0]| integer) (|wq.drainers| integer) (|memory.allocated[0]| Bool)
   (|pc.Producer| |pc.Producer|) (|pc.Closer| |pc.Closer|) (|pc.Kworker[0]| |pc.Kworker|)
   (|pc.Kworker[1]| |pc.Kworker|))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 3)) |wq.pool.current[0]|) (bvsle |wq.pool.current[0]| (_ bv0 3)))
    (and (bvsle (bvneg (_ bv1 3)) |wq.pool.current[1]|) (bvsle |wq.pool.current[1]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |wq.worklist.length|) (bvsle |wq.worklist.length| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |wq.worklist[0]|) (bvsle |wq.worklist[0]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |wq.drainers|) (bvsle |wq.drainers| (_ bv1 3)))
    (bvule |pc.Producer| |pc.Producer.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |wq.pool.current[0]| (bvneg (_ bv1 3)))
    (= |wq.pool.current[1]| (bvneg (_ bv1 3)))
    (= |wq.worklist.length| (_ bv0 3))
    (= |wq.worklist[0]| (_ bv0 3))
    (= |wq.drainers| (_ bv0 3))
    |memory.allocated[0]|
    (= |pc.Producer| |pc.Producer.Queue|)
    (= |pc.Closer| |pc.Closer.StartDrain|)
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Producer: Queue
(define-fun |Producer.Queue| () action #b0000)
(define-fun |guard of Producer.Queue| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (= |wq.drainers| (_ bv0 3))))

; Producer: Queue(refused)
(define-fun |Producer.Queue(refused)| () action #b0001)
(define-fun |guard of Producer.Queue(refused)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (not (= |wq.drainers| (_ bv0 3)))))

; Producer: Queue(pending)
(define-fun |Producer.Queue(pending)| () action #b0010)
(define-fun |guard of Producer.Queue(pending)| () Bool
  (and (= |pc.Producer| |pc.Producer.Queue|) (bvslt (_ bv0 3) |wq.worklist.length|)))

; Producer: Queue#2
(define-fun |Producer.Queue#2| () action #b0011)
(define-fun |guard of Producer.Queue#2| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue#2|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (= |wq.drainers| (_ bv0 3))))

; Producer: Queue#2(refused)
(define-fun |Producer.Queue#2(refused)| () action #b0100)
(define-fun |guard of Producer.Queue#2(refused)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.Queue#2|)
    (not (bvslt (_ bv0 3) |wq.worklist.length|))
    (not (= |wq.drainers| (_ bv0 3)))))

; Producer: Queue#2(pending)
(define-fun |Producer.Queue#2(pending)| () action #b0101)
(define-fun |guard of Producer.Queue#2(pending)| () Bool
  (and (= |pc.Producer| |pc.Producer.Queue#2|) (bvslt (_ bv0 3) |wq.worklist.length|)))

; Closer: StartDrain
(define-fun |Closer.StartDrain| () action #b0110)
(define-fun |guard of Closer.StartDrain| () Bool (= |pc.Closer| |pc.Closer.StartDrain|))

; Closer: FinishDrain
(define-fun |Closer.FinishDrain| () action #b0111)
(define-fun |guard of Closer.FinishDrain| () Bool
  (and
    (= |pc.Closer| |pc.Closer.FinishDrain|)
    (= |wq.worklist.length| (_ bv0 3))
    (not
      (or
        (not (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
        (not (= |wq.pool.current[1]| (bvneg (_ bv1 3))))))))

; Closer: Free
(define-fun |Closer.Free| () action #b1000)
(define-fun |guard of Closer.Free| () Bool (= |pc.Closer| |pc.Closer.Free|))

; Kworker0: TakeWork
(define-fun |Kworker0.TakeWork| () action #b1001)
(define-fun |guard of Kworker0.TakeWork| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (bvslt (_ bv0 3) |wq.worklist.length|)
    (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))))

; Kworker0: RunWork
(define-fun |Kworker0.RunWork| () action #b1010)
(define-fun |guard of Kworker0.RunWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.RunWork|))

; Kworker0: EndWork
(define-fun |Kworker0.EndWork| () action #b1011)
(define-fun |guard of Kworker0.EndWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndWork|))

; Kworker1: TakeWork
(define-fun |Kworker1.TakeWork| () action #b1100)
(define-fun |guard of Kworker1.TakeWork| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (bvslt (_ bv0 3) |wq.worklist.length|)
    (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))))

; Kworker1: RunWork
(define-fun |Kworker1.RunWork| () action #b1101)
(define-fun |guard of Kworker1.RunWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.RunWork|))

; Kworker1: EndWork
(define-fun |Kworker1.EndWork| () action #b1110)
(define-fun |guard of Kworker1.EndWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.EndWork|))

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
    (and
      (= action |Closer.StartDrain|)
      |guard of Closer.StartDrain|
      (bvsle (bvadd |wq.drainers| (_ bv1 3)) (_ bv1 3)))
    (and
      (= action |Closer.FinishDrain|)
      |guard of Closer.FinishDrain|
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
    (and (= action |Kworker1.EndWork|) |guard of Kworker1.EndWork|)))

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
  (ite (= action |Closer.StartDrain|) (bvadd |wq.drainers| (_ bv1 3))
  (ite (= action |Closer.FinishDrain|) (bvsub |wq.drainers| (_ bv1 3)) |wq.drainers|)))
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
  (ite (= action |Closer.StartDrain|) |pc.Closer.FinishDrain|
  (ite (= action |Closer.FinishDrain|) |pc.Closer.Free|
  (ite (= action |Closer.Free|) |pc.Closer.Done| |pc.Closer|))))
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
    (=> |guard of Kworker0.EndWork| (not (= |wq.pool.current[0]| (bvneg (_ bv1 3)))))
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
    (=> |guard of Kworker1.EndWork| (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))
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
    (=> |guard of Closer.StartDrain| (bvsle (bvadd |wq.drainers| (_ bv1 3)) (_ bv1 3)))
    (=> |guard of Closer.FinishDrain| (bvsle (_ bv0 3) (bvsub |wq.drainers| (_ bv1 3))))
    (=>
      |guard of Kworker0.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (=>
      |guard of Kworker1.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))))
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
    |guard of Closer.StartDrain|
    |guard of Closer.FinishDrain|
    |guard of Closer.Free|
    |guard of Kworker0.TakeWork|
    |guard of Kworker0.RunWork|
    |guard of Kworker0.EndWork|
    |guard of Kworker1.TakeWork|
    |guard of Kworker1.RunWork|
    |guard of Kworker1.EndWork|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoConcurrentExecution| |NoDoubleFree| |NoUnpairedTake| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.worklist.length| integer)
   (|wq.worklist[0]| integer) (|wq.drainers| integer) (|memory.allocated[0]| Bool)
   (|pc.Producer| |pc.Producer|) (|pc.Closer| |pc.Closer|) (|pc.Kworker[0]| |pc.Kworker|)
   (|pc.Kworker[1]| |pc.Kworker|))
  Bool
  (and
    (types |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
       |wq.drainers| |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]|
       |pc.Kworker[1]|)
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
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Producer| |pc.Producer.Queue|)
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (= |wq.drainers| (_ bv0 3)))
        (and
          (bvsle |wq.worklist.length| (_ bv0 3))
          (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and
          (= |pc.Producer| |pc.Producer.Queue#2|)
          (not (bvslt (_ bv0 3) |wq.worklist.length|))
          (= |wq.drainers| (_ bv0 3)))
        (and
          (bvsle |wq.worklist.length| (_ bv0 3))
          (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv1 3))))
      (=> (= |pc.Closer| |pc.Closer.StartDrain|) (bvsle (bvadd |wq.drainers| (_ bv1 3)) (_ bv1 3)))
      (=>
        (and
          (= |pc.Closer| |pc.Closer.FinishDrain|)
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
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (bvslt (_ bv0 3) |wq.worklist.length|)
          (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |wq.worklist.length|) (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|))))
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
        (= |wq.drainers| (_ bv0 3)))
      (and
        (= |pc.Producer| |pc.Producer.Queue|)
        (not (bvslt (_ bv0 3) |wq.worklist.length|))
        (not (= |wq.drainers| (_ bv0 3))))
      (and (= |pc.Producer| |pc.Producer.Queue|) (bvslt (_ bv0 3) |wq.worklist.length|))
      (and
        (= |pc.Producer| |pc.Producer.Queue#2|)
        (not (bvslt (_ bv0 3) |wq.worklist.length|))
        (= |wq.drainers| (_ bv0 3)))
      (and
        (= |pc.Producer| |pc.Producer.Queue#2|)
        (not (bvslt (_ bv0 3) |wq.worklist.length|))
        (not (= |wq.drainers| (_ bv0 3))))
      (and (= |pc.Producer| |pc.Producer.Queue#2|) (bvslt (_ bv0 3) |wq.worklist.length|))
      (= |pc.Closer| |pc.Closer.StartDrain|)
      (and
        (= |pc.Closer| |pc.Closer.FinishDrain|)
        (= |wq.worklist.length| (_ bv0 3))
        (not
          (or
            (not (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
            (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))))
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
    (not (= |pc.Kworker[0]| |pc.Kworker.Done|))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[0]|)
      (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
      (= |pc.Kworker[0]| |pc.Kworker.EndWork|))
    (or (bvsle (_ bv1 3) |wq.drainers|) (not (= |pc.Closer| |pc.Closer.FinishDrain|)))
    (or (bvsle |wq.drainers| (_ bv0 3)) |memory.allocated[0]|)
    (or
      |memory.allocated[0]|
      (= |pc.Closer| |pc.Closer.FinishDrain|)
      (= |pc.Closer| |pc.Closer.Done|))
    (or
      (bvsle |wq.drainers| (_ bv0 3))
      (= |pc.Closer| |pc.Closer.FinishDrain|)
      (= |pc.Closer| |pc.Closer.Done|))
    (not (= |pc.Kworker[1]| |pc.Kworker.Done|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
       |wq.drainers| |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]|
       |pc.Kworker[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
     |wq.drainers| |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert step)
(assert
  (not
    (invariant |wq.pool.current[0]'| |wq.pool.current[1]'| |wq.worklist.length'|
       |wq.worklist[0]'| |wq.drainers'| |memory.allocated[0]'| |pc.Producer'| |pc.Closer'|
       |pc.Kworker[0]'| |pc.Kworker[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
     |wq.drainers| |memory.allocated[0]| |pc.Producer| |pc.Closer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 40d373cae12f6126a733bd74db0ada8c5897a02ce0430d2f5ef72b9769a8fd16
