; kernel/max-active-use, variant Two.
; How max_active of a Workqueue is used: works of one queue may share data without a lock as long as
; it is 1. If two of them run at once, one counts between what the other reads and writes, and its
; event is lost.
; A certificate for NoUnpairedTake, TypeInvariant, NoDeadlock: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.Producer| () (_ BitVec 2))
(define-fun |pc.Producer.QueueFirst| () |pc.Producer| #b00)
(define-fun |pc.Producer.QueueSecond| () |pc.Producer| #b01)
(define-fun |pc.Producer.Done| () |pc.Producer| #b10)
(define-sort |pc.Kworker| () (_ BitVec 3))
(define-fun |pc.Kworker.TakeWork| () |pc.Kworker| #b000)
(define-fun |pc.Kworker.ReadEvents| () |pc.Kworker| #b001)
(define-fun |pc.Kworker.WriteEvents| () |pc.Kworker| #b010)
(define-fun |pc.Kworker.EndWork| () |pc.Kworker| #b011)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b100)

; State --------------------------------------------------------------------------------------------
(declare-const |wq.pool.current[0]| integer) ; -1..1
(declare-const |wq.pool.current[1]| integer) ; -1..1
(declare-const |wq.worklist.length| integer) ; 0..2
(declare-const |wq.worklist[0]| integer) ; 0..1
(declare-const |wq.worklist[1]| integer) ; 0..1
(declare-const |events| integer) ; 0..2
(declare-const |read[0]| integer) ; 0..1
(declare-const |read[1]| integer) ; 0..1
(declare-const |pc.Producer| |pc.Producer|)
(declare-const |pc.Kworker[0]| |pc.Kworker|)
(declare-const |pc.Kworker[1]| |pc.Kworker|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.worklist.length| integer)
   (|wq.worklist[0]| integer) (|wq.worklist[1]| integer) (|events| integer) (|read[0]| integer)
   (|read[1]| integer) (|pc.Producer| |pc.Producer|) (|pc.Kworker[0]| |pc.Kworker|)
   (|pc.Kworker[1]| |pc.Kworker|))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 3)) |wq.pool.current[0]|) (bvsle |wq.pool.current[0]| (_ bv1 3)))
    (and (bvsle (bvneg (_ bv1 3)) |wq.pool.current[1]|) (bvsle |wq.pool.current[1]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |wq.worklist.length|) (bvsle |wq.worklist.length| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |wq.worklist[0]|) (bvsle |wq.worklist[0]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |wq.worklist[1]|) (bvsle |wq.worklist[1]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |events|) (bvsle |events| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |read[0]|) (bvsle |read[0]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |read[1]|) (bvsle |read[1]| (_ bv1 3)))
    (bvule |pc.Producer| |pc.Producer.Done|)
    (bvule |pc.Kworker[0]| |pc.Kworker.Done|)
    (bvule |pc.Kworker[1]| |pc.Kworker.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |wq.pool.current[0]| (bvneg (_ bv1 3)))
    (= |wq.pool.current[1]| (bvneg (_ bv1 3)))
    (= |wq.worklist.length| (_ bv0 3))
    (= |wq.worklist[0]| (_ bv0 3))
    (= |wq.worklist[1]| (_ bv0 3))
    (= |events| (_ bv0 3))
    (= |read[0]| (_ bv0 3))
    (= |read[1]| (_ bv0 3))
    (= |pc.Producer| |pc.Producer.QueueFirst|)
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Producer: QueueFirst
(define-fun |Producer.QueueFirst| () action #b0000)
(define-fun |guard of Producer.QueueFirst| () Bool
  (and
    (= |pc.Producer| |pc.Producer.QueueFirst|)
    (not
      (or
        (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
        (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3)))))))

; Producer: QueueFirst(pending)
(define-fun |Producer.QueueFirst(pending)| () action #b0001)
(define-fun |guard of Producer.QueueFirst(pending)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.QueueFirst|)
    (or
      (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
      (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))))

; Producer: QueueSecond
(define-fun |Producer.QueueSecond| () action #b0010)
(define-fun |guard of Producer.QueueSecond| () Bool
  (and
    (= |pc.Producer| |pc.Producer.QueueSecond|)
    (not
      (or
        (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
        (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3)))))))

; Producer: QueueSecond(pending)
(define-fun |Producer.QueueSecond(pending)| () action #b0011)
(define-fun |guard of Producer.QueueSecond(pending)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.QueueSecond|)
    (or
      (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
      (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))))

; Kworker0: TakeWork(0)
(define-fun |Kworker0.TakeWork(0)| () action #b0100)
(define-fun |guard of Kworker0.TakeWork(0)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
      (and
        (bvslt (_ bv1 3) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv0 3))
        (or (= |wq.pool.current[0]| |wq.worklist[0]|) (= |wq.pool.current[1]| |wq.worklist[0]|))))
    (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))))

; Kworker0: TakeWork(1)
(define-fun |Kworker0.TakeWork(1)| () action #b0101)
(define-fun |guard of Kworker0.TakeWork(1)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
      (and
        (bvslt (_ bv1 3) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv1 3))
        (or (= |wq.pool.current[0]| |wq.worklist[0]|) (= |wq.pool.current[1]| |wq.worklist[0]|))))
    (not (or (= |wq.pool.current[0]| (_ bv1 3)) (= |wq.pool.current[1]| (_ bv1 3))))))

; Kworker0: ReadEvents
(define-fun |Kworker0.ReadEvents| () action #b0110)
(define-fun |guard of Kworker0.ReadEvents| () Bool (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|))

; Kworker0: WriteEvents
(define-fun |Kworker0.WriteEvents| () action #b0111)
(define-fun |guard of Kworker0.WriteEvents| () Bool (= |pc.Kworker[0]| |pc.Kworker.WriteEvents|))

; Kworker0: EndWork
(define-fun |Kworker0.EndWork| () action #b1000)
(define-fun |guard of Kworker0.EndWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndWork|))

; Kworker1: TakeWork(0)
(define-fun |Kworker1.TakeWork(0)| () action #b1001)
(define-fun |guard of Kworker1.TakeWork(0)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
      (and
        (bvslt (_ bv1 3) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv0 3))
        (or (= |wq.pool.current[0]| |wq.worklist[0]|) (= |wq.pool.current[1]| |wq.worklist[0]|))))
    (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))))

; Kworker1: TakeWork(1)
(define-fun |Kworker1.TakeWork(1)| () action #b1010)
(define-fun |guard of Kworker1.TakeWork(1)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
      (and
        (bvslt (_ bv1 3) |wq.worklist.length|)
        (= |wq.worklist[1]| (_ bv1 3))
        (or (= |wq.pool.current[0]| |wq.worklist[0]|) (= |wq.pool.current[1]| |wq.worklist[0]|))))
    (not (or (= |wq.pool.current[0]| (_ bv1 3)) (= |wq.pool.current[1]| (_ bv1 3))))))

; Kworker1: ReadEvents
(define-fun |Kworker1.ReadEvents| () action #b1011)
(define-fun |guard of Kworker1.ReadEvents| () Bool (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|))

; Kworker1: WriteEvents
(define-fun |Kworker1.WriteEvents| () action #b1100)
(define-fun |guard of Kworker1.WriteEvents| () Bool (= |pc.Kworker[1]| |pc.Kworker.WriteEvents|))

; Kworker1: EndWork
(define-fun |Kworker1.EndWork| () action #b1101)
(define-fun |guard of Kworker1.EndWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.EndWork|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Producer.QueueFirst|)
      |guard of Producer.QueueFirst|
      (and
        (bvsle |wq.worklist.length| (_ bv1 3))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv2 3))))
    (and (= action |Producer.QueueFirst(pending)|) |guard of Producer.QueueFirst(pending)|)
    (and
      (= action |Producer.QueueSecond|)
      |guard of Producer.QueueSecond|
      (and
        (bvsle |wq.worklist.length| (_ bv1 3))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv2 3))))
    (and (= action |Producer.QueueSecond(pending)|) |guard of Producer.QueueSecond(pending)|)
    (and
      (= action |Kworker0.TakeWork(0)|)
      |guard of Kworker0.TakeWork(0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
               (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))
          (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (and
      (= action |Kworker0.TakeWork(1)|)
      |guard of Kworker0.TakeWork(1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
               (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))
          (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (and (= action |Kworker0.ReadEvents|) |guard of Kworker0.ReadEvents| (bvsle |events| (_ bv1 3)))
    (and (= action |Kworker0.WriteEvents|) |guard of Kworker0.WriteEvents|)
    (and (= action |Kworker0.EndWork|) |guard of Kworker0.EndWork|)
    (and
      (= action |Kworker1.TakeWork(0)|)
      |guard of Kworker1.TakeWork(0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
               (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))
          (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (and
      (= action |Kworker1.TakeWork(1)|)
      |guard of Kworker1.TakeWork(1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
               (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))
          (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (and (= action |Kworker1.ReadEvents|) |guard of Kworker1.ReadEvents| (bvsle |events| (_ bv1 3)))
    (and (= action |Kworker1.WriteEvents|) |guard of Kworker1.WriteEvents|)
    (and (= action |Kworker1.EndWork|) |guard of Kworker1.EndWork|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |wq.pool.current[0]'| () integer
  (ite (= action |Kworker0.TakeWork(0)|) (_ bv0 3)
  (ite (= action |Kworker0.TakeWork(1)|) (_ bv1 3)
  (ite (= action |Kworker0.EndWork|) (bvneg (_ bv1 3)) |wq.pool.current[0]|))))
(define-fun |wq.pool.current[1]'| () integer
  (ite (= action |Kworker1.TakeWork(0)|) (_ bv0 3)
  (ite (= action |Kworker1.TakeWork(1)|) (_ bv1 3)
  (ite (= action |Kworker1.EndWork|) (bvneg (_ bv1 3)) |wq.pool.current[1]|))))
(define-fun |wq.worklist.length'| () integer
  (ite (or (= action |Producer.QueueFirst|) (= action |Producer.QueueSecond|))
    (bvadd |wq.worklist.length| (_ bv1 3))
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker1.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
           (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))
      (bvsub |wq.worklist.length| (_ bv1 3))
      |wq.worklist.length|)
  (ite (or (= action |Kworker0.TakeWork(1)|) (= action |Kworker1.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
           (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))
      (bvsub |wq.worklist.length| (_ bv1 3))
      |wq.worklist.length|)
    |wq.worklist.length|))))
(define-fun |wq.worklist[0]'| () integer
  (ite (= action |Producer.QueueFirst|)
    (ite (= |wq.worklist.length| (_ bv0 3)) (_ bv0 3) |wq.worklist[0]|)
  (ite (= action |Producer.QueueSecond|)
    (ite (= |wq.worklist.length| (_ bv0 3)) (_ bv1 3) |wq.worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker1.TakeWork(0)|))
    (ite (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
      |wq.worklist[1]|
      |wq.worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork(1)|) (= action |Kworker1.TakeWork(1)|))
    (ite (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
      |wq.worklist[1]|
      |wq.worklist[0]|)
    |wq.worklist[0]|)))))
(define-fun |wq.worklist[1]'| () integer
  (ite (= action |Producer.QueueFirst|)
    (ite (= |wq.worklist.length| (_ bv1 3)) (_ bv0 3) |wq.worklist[1]|)
  (ite (= action |Producer.QueueSecond|)
    (ite (= |wq.worklist.length| (_ bv1 3)) (_ bv1 3) |wq.worklist[1]|)
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker1.TakeWork(0)|))
    (ite (or
           (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
           (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3)))) (_ bv0 3)
      |wq.worklist[1]|)
  (ite (or (= action |Kworker0.TakeWork(1)|) (= action |Kworker1.TakeWork(1)|))
    (ite (or
           (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
           (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3)))) (_ bv0 3)
      |wq.worklist[1]|)
    |wq.worklist[1]|)))))
(define-fun |events'| () integer
  (ite (= action |Kworker0.WriteEvents|) (bvadd |read[0]| (_ bv1 3))
  (ite (= action |Kworker1.WriteEvents|) (bvadd |read[1]| (_ bv1 3)) |events|)))
(define-fun |read[0]'| () integer
  (ite (= action |Kworker0.ReadEvents|) |events|
  (ite (= action |Kworker0.WriteEvents|) (_ bv0 3) |read[0]|)))
(define-fun |read[1]'| () integer
  (ite (= action |Kworker1.ReadEvents|) |events|
  (ite (= action |Kworker1.WriteEvents|) (_ bv0 3) |read[1]|)))
(define-fun |pc.Producer'| () |pc.Producer|
  (ite (or (= action |Producer.QueueFirst|) (= action |Producer.QueueFirst(pending)|))
    |pc.Producer.QueueSecond|
  (ite (or (= action |Producer.QueueSecond|) (= action |Producer.QueueSecond(pending)|))
    |pc.Producer.Done|
    |pc.Producer|)))
(define-fun |pc.Kworker[0]'| () |pc.Kworker|
  (ite (or (= action |Kworker0.TakeWork(0)|) (= action |Kworker0.TakeWork(1)|))
    |pc.Kworker.ReadEvents|
  (ite (= action |Kworker0.ReadEvents|) |pc.Kworker.WriteEvents|
  (ite (= action |Kworker0.WriteEvents|) |pc.Kworker.EndWork|
  (ite (= action |Kworker0.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[0]|)))))
(define-fun |pc.Kworker[1]'| () |pc.Kworker|
  (ite (or (= action |Kworker1.TakeWork(0)|) (= action |Kworker1.TakeWork(1)|))
    |pc.Kworker.ReadEvents|
  (ite (= action |Kworker1.ReadEvents|) |pc.Kworker.WriteEvents|
  (ite (= action |Kworker1.WriteEvents|) |pc.Kworker.EndWork|
  (ite (= action |Kworker1.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[1]|)))))

; Properties ---------------------------------------------------------------------------------------
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 3))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|))))
        (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
                 (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))
            (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
      (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 3))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|))))
        (not (or (= |wq.pool.current[0]| (_ bv1 3)) (= |wq.pool.current[1]| (_ bv1 3))))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
                 (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))
            (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
      (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
    (=> |guard of Kworker0.EndWork| (not (= |wq.pool.current[0]| (bvneg (_ bv1 3)))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 3))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|))))
        (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
                 (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))
            (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
      (= |wq.pool.current[1]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 3))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|))))
        (not (or (= |wq.pool.current[0]| (_ bv1 3)) (= |wq.pool.current[1]| (_ bv1 3))))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
                 (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))
            (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
      (= |wq.pool.current[1]| (bvneg (_ bv1 3))))
    (=> |guard of Kworker1.EndWork| (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv0 3))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)))))
          (= |wq.pool.current[0]| (_ bv0 3))
          (= |wq.pool.current[1]| (_ bv0 3))))
      (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv1 3))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)))))
          (= |wq.pool.current[0]| (_ bv1 3))
          (= |wq.pool.current[1]| (_ bv1 3))))
      (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv0 3))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)))))
          (= |wq.pool.current[0]| (_ bv0 3))
          (= |wq.pool.current[1]| (_ bv0 3))))
      (= |wq.pool.current[1]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |wq.worklist.length|)
                (= |wq.worklist[1]| (_ bv1 3))
                (or
                  (= |wq.pool.current[0]| |wq.worklist[0]|)
                  (= |wq.pool.current[1]| |wq.worklist[0]|)))))
          (= |wq.pool.current[0]| (_ bv1 3))
          (= |wq.pool.current[1]| (_ bv1 3))))
      (= |wq.pool.current[1]| (bvneg (_ bv1 3))))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Producer.QueueFirst|
      (and
        (bvsle |wq.worklist.length| (_ bv1 3))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv2 3))))
    (=>
      |guard of Producer.QueueSecond|
      (and
        (bvsle |wq.worklist.length| (_ bv1 3))
        (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv2 3))))
    (=>
      |guard of Kworker0.TakeWork(0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
               (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))
          (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (=>
      |guard of Kworker0.TakeWork(1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
               (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))
          (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (=> |guard of Kworker0.ReadEvents| (bvsle |events| (_ bv1 3)))
    (=>
      |guard of Kworker1.TakeWork(0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
               (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))
          (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (=>
      |guard of Kworker1.TakeWork(1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
               (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))
          (bvsub |wq.worklist.length| (_ bv1 3))
          |wq.worklist.length|)))
    (=> |guard of Kworker1.ReadEvents| (bvsle |events| (_ bv1 3)))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Producer| |pc.Producer.Done|)
      (or (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pc.Kworker[0]| |pc.Kworker.Done|))
      (or (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pc.Kworker[1]| |pc.Kworker.Done|)))
    |guard of Producer.QueueFirst|
    |guard of Producer.QueueFirst(pending)|
    |guard of Producer.QueueSecond|
    |guard of Producer.QueueSecond(pending)|
    |guard of Kworker0.TakeWork(0)|
    |guard of Kworker0.TakeWork(1)|
    |guard of Kworker0.ReadEvents|
    |guard of Kworker0.WriteEvents|
    |guard of Kworker0.EndWork|
    |guard of Kworker1.TakeWork(0)|
    |guard of Kworker1.TakeWork(1)|
    |guard of Kworker1.ReadEvents|
    |guard of Kworker1.WriteEvents|
    |guard of Kworker1.EndWork|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoUnpairedTake| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|wq.pool.current[0]| integer) (|wq.pool.current[1]| integer) (|wq.worklist.length| integer)
   (|wq.worklist[0]| integer) (|wq.worklist[1]| integer) (|events| integer) (|read[0]| integer)
   (|read[1]| integer) (|pc.Producer| |pc.Producer|) (|pc.Kworker[0]| |pc.Kworker|)
   (|pc.Kworker[1]| |pc.Kworker|))
  Bool
  (and
    (types |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
       |wq.worklist[1]| |events| |read[0]| |read[1]| |pc.Producer| |pc.Kworker[0]| |pc.Kworker[1]|)
    ; NoDeadlock
    (or
      (and
        (= |pc.Producer| |pc.Producer.Done|)
        (or (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pc.Kworker[0]| |pc.Kworker.Done|))
        (or (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pc.Kworker[1]| |pc.Kworker.Done|)))
      (and
        (= |pc.Producer| |pc.Producer.QueueFirst|)
        (not
          (or
            (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
            (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))))
      (and
        (= |pc.Producer| |pc.Producer.QueueFirst|)
        (or
          (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
          (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3)))))
      (and
        (= |pc.Producer| |pc.Producer.QueueSecond|)
        (not
          (or
            (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
            (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))))
      (and
        (= |pc.Producer| |pc.Producer.QueueSecond|)
        (or
          (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
          (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3)))))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 3))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|))))
        (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 3))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|))))
        (not (or (= |wq.pool.current[0]| (_ bv1 3)) (= |wq.pool.current[1]| (_ bv1 3)))))
      (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|)
      (= |pc.Kworker[0]| |pc.Kworker.WriteEvents|)
      (= |pc.Kworker[0]| |pc.Kworker.EndWork|)
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv0 3))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|))))
        (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |wq.worklist.length|)
            (= |wq.worklist[1]| (_ bv1 3))
            (or
              (= |wq.pool.current[0]| |wq.worklist[0]|)
              (= |wq.pool.current[1]| |wq.worklist[0]|))))
        (not (or (= |wq.pool.current[0]| (_ bv1 3)) (= |wq.pool.current[1]| (_ bv1 3)))))
      (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|)
      (= |pc.Kworker[1]| |pc.Kworker.WriteEvents|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 3))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|))))
          (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
                   (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))
              (bvsub |wq.worklist.length| (_ bv1 3))
              |wq.worklist.length|)))
        (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 3))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|))))
          (not (or (= |wq.pool.current[0]| (_ bv1 3)) (= |wq.pool.current[1]| (_ bv1 3))))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
                   (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))
              (bvsub |wq.worklist.length| (_ bv1 3))
              |wq.worklist.length|)))
        (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
      (=> (= |pc.Kworker[0]| |pc.Kworker.EndWork|) (not (= |wq.pool.current[0]| (bvneg (_ bv1 3)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 3))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|))))
          (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3))))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
                   (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))
              (bvsub |wq.worklist.length| (_ bv1 3))
              |wq.worklist.length|)))
        (= |wq.pool.current[1]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 3))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|))))
          (not (or (= |wq.pool.current[0]| (_ bv1 3)) (= |wq.pool.current[1]| (_ bv1 3))))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
                   (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))
              (bvsub |wq.worklist.length| (_ bv1 3))
              |wq.worklist.length|)))
        (= |wq.pool.current[1]| (bvneg (_ bv1 3))))
      (=> (= |pc.Kworker[1]| |pc.Kworker.EndWork|) (not (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv0 3))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)))))
            (= |wq.pool.current[0]| (_ bv0 3))
            (= |wq.pool.current[1]| (_ bv0 3))))
        (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv1 3))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)))))
            (= |wq.pool.current[0]| (_ bv1 3))
            (= |wq.pool.current[1]| (_ bv1 3))))
        (= |wq.pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv0 3))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)))))
            (= |wq.pool.current[0]| (_ bv0 3))
            (= |wq.pool.current[1]| (_ bv0 3))))
        (= |wq.pool.current[1]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |wq.worklist.length|)
                  (= |wq.worklist[1]| (_ bv1 3))
                  (or
                    (= |wq.pool.current[0]| |wq.worklist[0]|)
                    (= |wq.pool.current[1]| |wq.worklist[0]|)))))
            (= |wq.pool.current[0]| (_ bv1 3))
            (= |wq.pool.current[1]| (_ bv1 3))))
        (= |wq.pool.current[1]| (bvneg (_ bv1 3)))))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Producer| |pc.Producer.QueueFirst|)
          (not
            (or
              (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
              (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))))
        (and
          (bvsle |wq.worklist.length| (_ bv1 3))
          (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv2 3))))
      (=>
        (and
          (= |pc.Producer| |pc.Producer.QueueSecond|)
          (not
            (or
              (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
              (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))))
        (and
          (bvsle |wq.worklist.length| (_ bv1 3))
          (bvsle (bvadd |wq.worklist.length| (_ bv1 3)) (_ bv2 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 3))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|))))
          (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
                 (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))
            (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 3))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|))))
          (not (or (= |wq.pool.current[0]| (_ bv1 3)) (= |wq.pool.current[1]| (_ bv1 3)))))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
                 (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))
            (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
      (=> (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|) (bvsle |events| (_ bv1 3)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv0 3))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|))))
          (not (or (= |wq.pool.current[0]| (_ bv0 3)) (= |wq.pool.current[1]| (_ bv0 3)))))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv0 3)))
                 (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv0 3))))
            (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |wq.worklist.length|)
              (= |wq.worklist[1]| (_ bv1 3))
              (or
                (= |wq.pool.current[0]| |wq.worklist[0]|)
                (= |wq.pool.current[1]| |wq.worklist[0]|))))
          (not (or (= |wq.pool.current[0]| (_ bv1 3)) (= |wq.pool.current[1]| (_ bv1 3)))))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and (bvslt (_ bv0 3) |wq.worklist.length|) (= |wq.worklist[0]| (_ bv1 3)))
                 (and (bvslt (_ bv1 3) |wq.worklist.length|) (= |wq.worklist[1]| (_ bv1 3))))
            (bvsub |wq.worklist.length| (_ bv1 3))
            |wq.worklist.length|)))
      (=> (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|) (bvsle |events| (_ bv1 3))))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[1]|)
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[1]|)
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[0]|)
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (bvsle |wq.worklist[0]| (_ bv0 3))
      (not (= |pc.Producer| |pc.Producer.QueueSecond|)))
    (or
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (not (= |pc.Producer| |pc.Producer.QueueFirst|)))
    (or
      (not (= |pc.Producer| |pc.Producer.QueueFirst|))
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or
      (not (= |pc.Producer| |pc.Producer.QueueFirst|))
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |wq.worklist.length| (_ bv1 3))
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |wq.worklist.length| (_ bv1 3))
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (not (= |pc.Producer| |pc.Producer.QueueFirst|))
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or
      (not (= |pc.Producer| |pc.Producer.QueueFirst|))
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or (bvsle |wq.worklist.length| (_ bv1 3)) (= |pc.Producer| |pc.Producer.Done|))
    (or
      (and (bvsle (_ bv0 3) |wq.pool.current[1]|) (bvsle |wq.pool.current[1]| (_ bv0 3)))
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (and (bvsle (_ bv0 3) |wq.pool.current[1]|) (bvsle |wq.pool.current[1]| (_ bv0 3)))
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or (bvsle |wq.worklist.length| (_ bv1 3)) (bvsle (_ bv1 3) |wq.worklist[1]|))
    (or
      (bvsle |wq.worklist.length| (_ bv1 3))
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |wq.worklist.length| (_ bv1 3))
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or (bvsle |wq.worklist.length| (_ bv1 3)) (bvsle |wq.worklist[0]| (_ bv0 3)))
    (or
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (bvsle (_ bv1 3) |wq.worklist[0]|)
      (not (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|)))
    (or (bvsle |wq.worklist.length| (_ bv1 3)) (bvsle |events| (_ bv1 3)))
    (or
      (bvsle |read[1]| (_ bv0 3))
      (not (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|))
      (not (= |pc.Kworker[1]| |pc.Kworker.WriteEvents|)))
    (or
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (bvsle |read[0]| (_ bv0 3))
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (bvsle |events| (_ bv1 3)))
    (or
      (bvsle |read[0]| (_ bv0 3))
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
      (not (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|)))
    (or
      (bvsle (_ bv0 3) |wq.pool.current[0]|)
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (not (= |pc.Producer| |pc.Producer.QueueSecond|))
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |wq.pool.current[1]| (bvneg (_ bv1 3)))
      (bvsle (_ bv1 3) |wq.pool.current[1]|)
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.TakeWork|))
        (not (= |pc.Kworker[1]| |pc.Kworker.Done|))))
    (or
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (= |pc.Producer| |pc.Producer.Done|)
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (and (bvsle (_ bv0 3) |wq.pool.current[1]|) (bvsle |wq.pool.current[1]| (_ bv0 3)))
      (= |pc.Producer| |pc.Producer.Done|)
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (and (bvsle (_ bv0 3) |wq.pool.current[1]|) (bvsle |wq.pool.current[1]| (_ bv0 3)))
      (= |pc.Producer| |pc.Producer.Done|)
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (not (= |pc.Producer| |pc.Producer.QueueSecond|))
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |events| (_ bv0 3))
      (bvsle (_ bv2 3) |events|)
      (not (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|))
      (not (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|)))
    (or
      (bvsle |wq.pool.current[1]| (bvneg (_ bv1 3)))
      (bvsle (_ bv1 3) |wq.pool.current[1]|)
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (bvsle |read[1]| (_ bv0 3))
      (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
    (or
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (bvsle |events| (_ bv0 3))
      (bvsle (_ bv2 3) |events|)
      (not (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|)))
    (or
      (bvsle |read[0]| (_ bv0 3))
      (not (= |pc.Producer| |pc.Producer.QueueSecond|))
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|))))
    (or (bvsle |events| (_ bv1 3)) (= |pc.Producer| |pc.Producer.Done|))
    (or
      (bvsle |wq.pool.current[1]| (bvneg (_ bv1 3)))
      (bvsle (_ bv1 3) |wq.pool.current[1]|)
      (bvsle |read[1]| (_ bv0 3))
      (not (= |pc.Producer| |pc.Producer.QueueSecond|))
      (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
    (or
      (bvsle |wq.pool.current[0]| (bvneg (_ bv1 3)))
      (bvsle (_ bv1 3) |wq.pool.current[0]|)
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.TakeWork|))
        (not (= |pc.Kworker[0]| |pc.Kworker.Done|))))
    (or
      (bvsle |wq.worklist.length| (_ bv1 3))
      (bvsle |events| (_ bv0 3))
      (bvsle (_ bv2 3) |events|))
    (or
      (bvsle |events| (_ bv0 3))
      (bvsle (_ bv2 3) |events|)
      (not (= |pc.Producer| |pc.Producer.QueueSecond|))
      (not (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|)))
    (or
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (bvsle |events| (_ bv0 3))
      (bvsle (_ bv2 3) |events|)
      (not (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|)))
    (or
      (bvsle |wq.pool.current[1]| (bvneg (_ bv1 3)))
      (bvsle (_ bv1 3) |wq.pool.current[1]|)
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (not (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|)))
    (or
      (bvsle |events| (_ bv0 3))
      (bvsle (_ bv2 3) |events|)
      (not (= |pc.Producer| |pc.Producer.QueueSecond|))
      (not (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|)))
    (or
      (not (= |pc.Producer| |pc.Producer.QueueSecond|))
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
      (not (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|)))
    (or
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (bvsle |events| (_ bv0 3))
      (bvsle (_ bv2 3) |events|)
      (not (= |pc.Producer| |pc.Producer.QueueSecond|)))
    (or
      (bvsle |wq.worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |wq.worklist.length|)
      (and
        (not (= |pc.Kworker[0]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
      (not (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|)))
    (or
      (not (= |pc.Producer| |pc.Producer.QueueSecond|))
      (not (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|))
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.ReadEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (not (= |pc.Producer| |pc.Producer.QueueSecond|))
      (not (= |pc.Kworker[0]| |pc.Kworker.ReadEvents|))
      (and
        (not (= |pc.Kworker[1]| |pc.Kworker.WriteEvents|))
        (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
    (or
      (bvsle |events| (_ bv0 3))
      (bvsle (_ bv2 3) |events|)
      (not (= |pc.Producer| |pc.Producer.QueueFirst|)))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
       |wq.worklist[1]| |events| |read[0]| |read[1]| |pc.Producer| |pc.Kworker[0]| |pc.Kworker[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
     |wq.worklist[1]| |events| |read[0]| |read[1]| |pc.Producer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert step)
(assert
  (not
    (invariant |wq.pool.current[0]'| |wq.pool.current[1]'| |wq.worklist.length'|
       |wq.worklist[0]'| |wq.worklist[1]'| |events'| |read[0]'| |read[1]'| |pc.Producer'|
       |pc.Kworker[0]'| |pc.Kworker[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |wq.pool.current[0]| |wq.pool.current[1]| |wq.worklist.length| |wq.worklist[0]|
     |wq.worklist[1]| |events| |read[0]| |read[1]| |pc.Producer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: eb22262695816b89f25e86195b62ad5928425a34ac704157c5e2cc6f16518151
