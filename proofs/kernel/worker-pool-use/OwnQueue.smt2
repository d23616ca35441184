; kernel/worker-pool-use, variant OwnQueue.
; How WorkerPool is used: a work may wait for another one only if that one gets a kworker. Three
; things can keep it from one: max_active of its queue, want of memory for one more kworker, and a
; work at its address that is still executed.
; A certificate for NoUnpairedTake, NoUseAfterFree, TypeInvariant, NoDeadlock: the invariant at the
; end is true initially, every step keeps it, and it implies what is claimed. A solver agrees by
; saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |pc.Producer| () (_ BitVec 1))
(define-fun |pc.Producer.QueueWork| () |pc.Producer| #b0)
(define-fun |pc.Producer.Done| () |pc.Producer| #b1)
(define-sort |pc.Kworker| () (_ BitVec 3))
(define-fun |pc.Kworker.TakeWork| () |pc.Kworker| #b000)
(define-fun |pc.Kworker.QueueDependency| () |pc.Kworker| #b001)
(define-fun |pc.Kworker.WaitForDependency| () |pc.Kworker| #b010)
(define-fun |pc.Kworker.EndWork| () |pc.Kworker| #b011)
(define-fun |pc.Kworker.RunDependency| () |pc.Kworker| #b100)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b101)

; State --------------------------------------------------------------------------------------------
(declare-const |pool.current[0]| integer) ; -1..1
(declare-const |pool.current[1]| integer) ; -1..1
(declare-const |pool.queues[0].worklist.length| integer) ; 0..2
(declare-const |pool.queues[0].worklist[0]| integer) ; 0..1
(declare-const |pool.queues[0].worklist[1]| integer) ; 0..1
(declare-const |pool.queues[0].executing[0]| Bool)
(declare-const |pool.queues[0].executing[1]| Bool)
(declare-const |pool.queues[1].worklist.length| integer) ; 0..2
(declare-const |pool.queues[1].worklist[0]| integer) ; 0..1
(declare-const |pool.queues[1].worklist[1]| integer) ; 0..1
(declare-const |pool.queues[1].executing[0]| Bool)
(declare-const |pool.queues[1].executing[1]| Bool)
(declare-const |done.done| integer) ; 0..1
(declare-const |done.gone| Bool)
(declare-const |pc.Producer| |pc.Producer|)
(declare-const |pc.Kworker[0]| |pc.Kworker|)
(declare-const |pc.Kworker[1]| |pc.Kworker|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|pool.current[0]| integer) (|pool.current[1]| integer)
   (|pool.queues[0].worklist.length| integer) (|pool.queues[0].worklist[0]| integer)
   (|pool.queues[0].worklist[1]| integer) (|pool.queues[0].executing[0]| Bool)
   (|pool.queues[0].executing[1]| Bool) (|pool.queues[1].worklist.length| integer)
   (|pool.queues[1].worklist[0]| integer) (|pool.queues[1].worklist[1]| integer)
   (|pool.queues[1].executing[0]| Bool) (|pool.queues[1].executing[1]| Bool) (|done.done| integer)
   (|done.gone| Bool) (|pc.Producer| |pc.Producer|) (|pc.Kworker[0]| |pc.Kworker|)
   (|pc.Kworker[1]| |pc.Kworker|))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 4)) |pool.current[0]|) (bvsle |pool.current[0]| (_ bv1 4)))
    (and (bvsle (bvneg (_ bv1 4)) |pool.current[1]|) (bvsle |pool.current[1]| (_ bv1 4)))
    (and
      (bvsle (_ bv0 4) |pool.queues[0].worklist.length|)
      (bvsle |pool.queues[0].worklist.length| (_ bv2 4)))
    (and
      (bvsle (_ bv0 4) |pool.queues[0].worklist[0]|)
      (bvsle |pool.queues[0].worklist[0]| (_ bv1 4)))
    (and
      (bvsle (_ bv0 4) |pool.queues[0].worklist[1]|)
      (bvsle |pool.queues[0].worklist[1]| (_ bv1 4)))
    (and
      (bvsle (_ bv0 4) |pool.queues[1].worklist.length|)
      (bvsle |pool.queues[1].worklist.length| (_ bv2 4)))
    (and
      (bvsle (_ bv0 4) |pool.queues[1].worklist[0]|)
      (bvsle |pool.queues[1].worklist[0]| (_ bv1 4)))
    (and
      (bvsle (_ bv0 4) |pool.queues[1].worklist[1]|)
      (bvsle |pool.queues[1].worklist[1]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |done.done|) (bvsle |done.done| (_ bv1 4)))
    (bvule |pc.Kworker[0]| |pc.Kworker.Done|)
    (bvule |pc.Kworker[1]| |pc.Kworker.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |pool.current[0]| (bvneg (_ bv1 4)))
    (= |pool.current[1]| (bvneg (_ bv1 4)))
    (= |pool.queues[0].worklist.length| (_ bv0 4))
    (= |pool.queues[0].worklist[0]| (_ bv0 4))
    (= |pool.queues[0].worklist[1]| (_ bv0 4))
    (not |pool.queues[0].executing[0]|)
    (not |pool.queues[0].executing[1]|)
    (= |pool.queues[1].worklist.length| (_ bv0 4))
    (= |pool.queues[1].worklist[0]| (_ bv0 4))
    (= |pool.queues[1].worklist[1]| (_ bv0 4))
    (not |pool.queues[1].executing[0]|)
    (not |pool.queues[1].executing[1]|)
    (= |done.done| (_ bv0 4))
    (not |done.gone|)
    (= |pc.Producer| |pc.Producer.QueueWork|)
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Producer: QueueWork
(define-fun |Producer.QueueWork| () action #b00000)
(define-fun |guard of Producer.QueueWork| () Bool
  (and
    (= |pc.Producer| |pc.Producer.QueueWork|)
    (not
      (or
        (and
          (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[0]| (_ bv0 4)))
        (and
          (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[1]| (_ bv0 4)))))))

; Producer: QueueWork(pending)
(define-fun |Producer.QueueWork(pending)| () action #b00001)
(define-fun |guard of Producer.QueueWork(pending)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.QueueWork|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv0 4))))))

; Kworker0: TakeWork(0, 0)
(define-fun |Kworker0.TakeWork(0, 0)| () action #b00010)
(define-fun |guard of Kworker0.TakeWork(0, 0)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv0 4))
        (or
          (= |pool.current[0]| |pool.queues[0].worklist[0]|)
          (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
    (bvslt
      (bvadd
        (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
        (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
      (_ bv1 4))))

; Kworker0: TakeWork(0, 1)
(define-fun |Kworker0.TakeWork(0, 1)| () action #b00011)
(define-fun |guard of Kworker0.TakeWork(0, 1)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv1 4))
        (or
          (= |pool.current[0]| |pool.queues[0].worklist[0]|)
          (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
    (bvslt
      (bvadd
        (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
        (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
      (_ bv1 4))))

; Kworker0: TakeWork(1, 0)
(define-fun |Kworker0.TakeWork(1, 0)| () action #b00100)
(define-fun |guard of Kworker0.TakeWork(1, 0)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv0 4))
        (or
          (= |pool.current[0]| |pool.queues[1].worklist[0]|)
          (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
    (bvslt
      (bvadd
        (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
        (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
      (_ bv1 4))))

; Kworker0: TakeWork(1, 1)
(define-fun |Kworker0.TakeWork(1, 1)| () action #b00101)
(define-fun |guard of Kworker0.TakeWork(1, 1)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv1 4))
        (or
          (= |pool.current[0]| |pool.queues[1].worklist[0]|)
          (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
    (bvslt
      (bvadd
        (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
        (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
      (_ bv1 4))))

; Kworker0: QueueDependency
(define-fun |Kworker0.QueueDependency| () action #b00110)
(define-fun |guard of Kworker0.QueueDependency| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
    (not
      (or
        (and
          (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv1 4)))
        (and
          (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv1 4)))))))

; Kworker0: QueueDependency(pending)
(define-fun |Kworker0.QueueDependency(pending)| () action #b00111)
(define-fun |guard of Kworker0.QueueDependency(pending)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv1 4))))))

; Kworker0: WaitForDependency
(define-fun |Kworker0.WaitForDependency| () action #b01000)
(define-fun |guard of Kworker0.WaitForDependency| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|)
    (or (bvslt (_ bv0 4) |done.done|) |done.gone|)))

; Kworker0: EndWork
(define-fun |Kworker0.EndWork| () action #b01001)
(define-fun |guard of Kworker0.EndWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndWork|))

; Kworker0: RunDependency
(define-fun |Kworker0.RunDependency| () action #b01010)
(define-fun |guard of Kworker0.RunDependency| () Bool
  (= |pc.Kworker[0]| |pc.Kworker.RunDependency|))

; Kworker1: TakeWork(0, 0)
(define-fun |Kworker1.TakeWork(0, 0)| () action #b01011)
(define-fun |guard of Kworker1.TakeWork(0, 0)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv0 4))
        (or
          (= |pool.current[0]| |pool.queues[0].worklist[0]|)
          (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
    (bvslt
      (bvadd
        (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
        (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
      (_ bv1 4))))

; Kworker1: TakeWork(0, 1)
(define-fun |Kworker1.TakeWork(0, 1)| () action #b01100)
(define-fun |guard of Kworker1.TakeWork(0, 1)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv1 4))
        (or
          (= |pool.current[0]| |pool.queues[0].worklist[0]|)
          (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
    (bvslt
      (bvadd
        (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
        (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
      (_ bv1 4))))

; Kworker1: TakeWork(1, 0)
(define-fun |Kworker1.TakeWork(1, 0)| () action #b01101)
(define-fun |guard of Kworker1.TakeWork(1, 0)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv0 4))
        (or
          (= |pool.current[0]| |pool.queues[1].worklist[0]|)
          (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
    (bvslt
      (bvadd
        (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
        (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
      (_ bv1 4))))

; Kworker1: TakeWork(1, 1)
(define-fun |Kworker1.TakeWork(1, 1)| () action #b01110)
(define-fun |guard of Kworker1.TakeWork(1, 1)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv1 4))
        (or
          (= |pool.current[0]| |pool.queues[1].worklist[0]|)
          (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
    (bvslt
      (bvadd
        (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
        (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
      (_ bv1 4))))

; Kworker1: QueueDependency
(define-fun |Kworker1.QueueDependency| () action #b01111)
(define-fun |guard of Kworker1.QueueDependency| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.QueueDependency|)
    (not
      (or
        (and
          (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv1 4)))
        (and
          (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv1 4)))))))

; Kworker1: QueueDependency(pending)
(define-fun |Kworker1.QueueDependency(pending)| () action #b10000)
(define-fun |guard of Kworker1.QueueDependency(pending)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.QueueDependency|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv1 4))))))

; Kworker1: WaitForDependency
(define-fun |Kworker1.WaitForDependency| () action #b10001)
(define-fun |guard of Kworker1.WaitForDependency| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.WaitForDependency|)
    (or (bvslt (_ bv0 4) |done.done|) |done.gone|)))

; Kworker1: EndWork
(define-fun |Kworker1.EndWork| () action #b10010)
(define-fun |guard of Kworker1.EndWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.EndWork|))

; Kworker1: RunDependency
(define-fun |Kworker1.RunDependency| () action #b10011)
(define-fun |guard of Kworker1.RunDependency| () Bool
  (= |pc.Kworker[1]| |pc.Kworker.RunDependency|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Producer.QueueWork|)
      |guard of Producer.QueueWork|
      (and
        (bvsle |pool.queues[0].worklist.length| (_ bv1 4))
        (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 4)) (_ bv2 4))))
    (and (= action |Producer.QueueWork(pending)|) |guard of Producer.QueueWork(pending)|)
    (and
      (= action |Kworker0.TakeWork(0, 0)|)
      |guard of Kworker0.TakeWork(0, 0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv0 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv0 4))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
          |pool.queues[0].worklist.length|)))
    (and
      (= action |Kworker0.TakeWork(0, 1)|)
      |guard of Kworker0.TakeWork(0, 1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv1 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv1 4))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
          |pool.queues[0].worklist.length|)))
    (and
      (= action |Kworker0.TakeWork(1, 0)|)
      |guard of Kworker0.TakeWork(1, 0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv0 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv0 4))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
          |pool.queues[1].worklist.length|)))
    (and
      (= action |Kworker0.TakeWork(1, 1)|)
      |guard of Kworker0.TakeWork(1, 1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv1 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv1 4))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
          |pool.queues[1].worklist.length|)))
    (and
      (= action |Kworker0.QueueDependency|)
      |guard of Kworker0.QueueDependency|
      (and
        (bvsle |pool.queues[1].worklist.length| (_ bv1 4))
        (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 4)) (_ bv2 4))))
    (and
      (= action |Kworker0.QueueDependency(pending)|)
      |guard of Kworker0.QueueDependency(pending)|)
    (and
      (= action |Kworker0.WaitForDependency|)
      |guard of Kworker0.WaitForDependency|
      (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
    (and (= action |Kworker0.EndWork|) |guard of Kworker0.EndWork|)
    (and
      (= action |Kworker0.RunDependency|)
      |guard of Kworker0.RunDependency|
      (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
    (and
      (= action |Kworker1.TakeWork(0, 0)|)
      |guard of Kworker1.TakeWork(0, 0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv0 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv0 4))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
          |pool.queues[0].worklist.length|)))
    (and
      (= action |Kworker1.TakeWork(0, 1)|)
      |guard of Kworker1.TakeWork(0, 1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv1 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv1 4))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
          |pool.queues[0].worklist.length|)))
    (and
      (= action |Kworker1.TakeWork(1, 0)|)
      |guard of Kworker1.TakeWork(1, 0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv0 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv0 4))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
          |pool.queues[1].worklist.length|)))
    (and
      (= action |Kworker1.TakeWork(1, 1)|)
      |guard of Kworker1.TakeWork(1, 1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv1 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv1 4))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
          |pool.queues[1].worklist.length|)))
    (and
      (= action |Kworker1.QueueDependency|)
      |guard of Kworker1.QueueDependency|
      (and
        (bvsle |pool.queues[1].worklist.length| (_ bv1 4))
        (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 4)) (_ bv2 4))))
    (and
      (= action |Kworker1.QueueDependency(pending)|)
      |guard of Kworker1.QueueDependency(pending)|)
    (and
      (= action |Kworker1.WaitForDependency|)
      |guard of Kworker1.WaitForDependency|
      (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
    (and (= action |Kworker1.EndWork|) |guard of Kworker1.EndWork|)
    (and
      (= action |Kworker1.RunDependency|)
      |guard of Kworker1.RunDependency|
      (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))))

; The state after the step -------------------------------------------------------------------------
(define-fun |pool.current[0]'| () integer
  (ite (or (= action |Kworker0.TakeWork(0, 0)|) (= action |Kworker0.TakeWork(1, 0)|)) (_ bv0 4)
  (ite (or (= action |Kworker0.TakeWork(0, 1)|) (= action |Kworker0.TakeWork(1, 1)|)) (_ bv1 4)
  (ite (or (= action |Kworker0.EndWork|) (= action |Kworker0.RunDependency|)) (bvneg (_ bv1 4))
    |pool.current[0]|))))
(define-fun |pool.current[1]'| () integer
  (ite (or (= action |Kworker1.TakeWork(0, 0)|) (= action |Kworker1.TakeWork(1, 0)|)) (_ bv0 4)
  (ite (or (= action |Kworker1.TakeWork(0, 1)|) (= action |Kworker1.TakeWork(1, 1)|)) (_ bv1 4)
  (ite (or (= action |Kworker1.EndWork|) (= action |Kworker1.RunDependency|)) (bvneg (_ bv1 4))
    |pool.current[1]|))))
(define-fun |pool.queues[0].worklist.length'| () integer
  (ite (= action |Producer.QueueWork|) (bvadd |pool.queues[0].worklist.length| (_ bv1 4))
  (ite (or (= action |Kworker0.TakeWork(0, 0)|) (= action |Kworker1.TakeWork(0, 0)|))
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv0 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv0 4))))
      (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
      |pool.queues[0].worklist.length|)
  (ite (or (= action |Kworker0.TakeWork(0, 1)|) (= action |Kworker1.TakeWork(0, 1)|))
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv1 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv1 4))))
      (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
      |pool.queues[0].worklist.length|)
    |pool.queues[0].worklist.length|))))
(define-fun |pool.queues[0].worklist[0]'| () integer
  (ite (= action |Producer.QueueWork|)
    (ite (= |pool.queues[0].worklist.length| (_ bv0 4)) (_ bv0 4) |pool.queues[0].worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork(0, 0)|) (= action |Kworker1.TakeWork(0, 0)|))
    (ite (and
           (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
           (= |pool.queues[0].worklist[0]| (_ bv0 4))) |pool.queues[0].worklist[1]|
      |pool.queues[0].worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork(0, 1)|) (= action |Kworker1.TakeWork(0, 1)|))
    (ite (and
           (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
           (= |pool.queues[0].worklist[0]| (_ bv1 4))) |pool.queues[0].worklist[1]|
      |pool.queues[0].worklist[0]|)
    |pool.queues[0].worklist[0]|))))
(define-fun |pool.queues[0].worklist[1]'| () integer
  (ite (= action |Producer.QueueWork|)
    (ite (= |pool.queues[0].worklist.length| (_ bv1 4)) (_ bv0 4) |pool.queues[0].worklist[1]|)
  (ite (or (= action |Kworker0.TakeWork(0, 0)|) (= action |Kworker1.TakeWork(0, 0)|))
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv0 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv0 4)))) (_ bv0 4)
      |pool.queues[0].worklist[1]|)
  (ite (or (= action |Kworker0.TakeWork(0, 1)|) (= action |Kworker1.TakeWork(0, 1)|))
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv1 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv1 4)))) (_ bv0 4)
      |pool.queues[0].worklist[1]|)
    |pool.queues[0].worklist[1]|))))
(define-fun |pool.queues[0].executing[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(0, 0)|) (= action |Kworker0.TakeWork(0, 1)|)) true
  (ite (or (= action |Kworker0.EndWork|) (= action |Kworker0.RunDependency|)) false
    |pool.queues[0].executing[0]|)))
(define-fun |pool.queues[0].executing[1]'| () Bool
  (ite (or (= action |Kworker1.TakeWork(0, 0)|) (= action |Kworker1.TakeWork(0, 1)|)) true
  (ite (or (= action |Kworker1.EndWork|) (= action |Kworker1.RunDependency|)) false
    |pool.queues[0].executing[1]|)))
(define-fun |pool.queues[1].worklist.length'| () integer
  (ite (or (= action |Kworker0.TakeWork(1, 0)|) (= action |Kworker1.TakeWork(1, 0)|))
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv0 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv0 4))))
      (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
      |pool.queues[1].worklist.length|)
  (ite (or (= action |Kworker0.TakeWork(1, 1)|) (= action |Kworker1.TakeWork(1, 1)|))
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv1 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv1 4))))
      (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
      |pool.queues[1].worklist.length|)
  (ite (or (= action |Kworker0.QueueDependency|) (= action |Kworker1.QueueDependency|))
    (bvadd |pool.queues[1].worklist.length| (_ bv1 4))
    |pool.queues[1].worklist.length|))))
(define-fun |pool.queues[1].worklist[0]'| () integer
  (ite (or (= action |Kworker0.TakeWork(1, 0)|) (= action |Kworker1.TakeWork(1, 0)|))
    (ite (and
           (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
           (= |pool.queues[1].worklist[0]| (_ bv0 4))) |pool.queues[1].worklist[1]|
      |pool.queues[1].worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork(1, 1)|) (= action |Kworker1.TakeWork(1, 1)|))
    (ite (and
           (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
           (= |pool.queues[1].worklist[0]| (_ bv1 4))) |pool.queues[1].worklist[1]|
      |pool.queues[1].worklist[0]|)
  (ite (or (= action |Kworker0.QueueDependency|) (= action |Kworker1.QueueDependency|))
    (ite (= |pool.queues[1].worklist.length| (_ bv0 4)) (_ bv1 4) |pool.queues[1].worklist[0]|)
    |pool.queues[1].worklist[0]|))))
(define-fun |pool.queues[1].worklist[1]'| () integer
  (ite (or (= action |Kworker0.TakeWork(1, 0)|) (= action |Kworker1.TakeWork(1, 0)|))
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv0 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv0 4)))) (_ bv0 4)
      |pool.queues[1].worklist[1]|)
  (ite (or (= action |Kworker0.TakeWork(1, 1)|) (= action |Kworker1.TakeWork(1, 1)|))
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv1 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv1 4)))) (_ bv0 4)
      |pool.queues[1].worklist[1]|)
  (ite (or (= action |Kworker0.QueueDependency|) (= action |Kworker1.QueueDependency|))
    (ite (= |pool.queues[1].worklist.length| (_ bv1 4)) (_ bv1 4) |pool.queues[1].worklist[1]|)
    |pool.queues[1].worklist[1]|))))
(define-fun |pool.queues[1].executing[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(1, 0)|) (= action |Kworker0.TakeWork(1, 1)|)) true
  (ite (or (= action |Kworker0.EndWork|) (= action |Kworker0.RunDependency|)) false
    |pool.queues[1].executing[0]|)))
(define-fun |pool.queues[1].executing[1]'| () Bool
  (ite (or (= action |Kworker1.TakeWork(1, 0)|) (= action |Kworker1.TakeWork(1, 1)|)) true
  (ite (or (= action |Kworker1.EndWork|) (= action |Kworker1.RunDependency|)) false
    |pool.queues[1].executing[1]|)))
(define-fun |done.done'| () integer
  (ite (or (= action |Kworker0.WaitForDependency|) (= action |Kworker1.WaitForDependency|))
    (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))
  (ite (or (= action |Kworker0.RunDependency|) (= action |Kworker1.RunDependency|))
    (bvadd |done.done| (_ bv1 4))
    |done.done|)))
(define-fun |done.gone'| () Bool |done.gone|)
(define-fun |pc.Producer'| () |pc.Producer|
  (ite (or (= action |Producer.QueueWork|) (= action |Producer.QueueWork(pending)|))
    |pc.Producer.Done|
    |pc.Producer|))
(define-fun |pc.Kworker[0]'| () |pc.Kworker|
  (ite (or
         (= action |Kworker0.TakeWork(0, 0)|)
         (= action |Kworker0.TakeWork(0, 1)|)
         (= action |Kworker0.TakeWork(1, 0)|)) |pc.Kworker.QueueDependency|
  (ite (= action |Kworker0.TakeWork(1, 1)|) |pc.Kworker.RunDependency|
  (ite (or (= action |Kworker0.QueueDependency|) (= action |Kworker0.QueueDependency(pending)|))
    |pc.Kworker.WaitForDependency|
  (ite (= action |Kworker0.WaitForDependency|) |pc.Kworker.EndWork|
  (ite (or (= action |Kworker0.EndWork|) (= action |Kworker0.RunDependency|)) |pc.Kworker.TakeWork|
    |pc.Kworker[0]|))))))
(define-fun |pc.Kworker[1]'| () |pc.Kworker|
  (ite (or
         (= action |Kworker1.TakeWork(0, 0)|)
         (= action |Kworker1.TakeWork(0, 1)|)
         (= action |Kworker1.TakeWork(1, 0)|)) |pc.Kworker.QueueDependency|
  (ite (= action |Kworker1.TakeWork(1, 1)|) |pc.Kworker.RunDependency|
  (ite (or (= action |Kworker1.QueueDependency|) (= action |Kworker1.QueueDependency(pending)|))
    |pc.Kworker.WaitForDependency|
  (ite (= action |Kworker1.WaitForDependency|) |pc.Kworker.EndWork|
  (ite (or (= action |Kworker1.EndWork|) (= action |Kworker1.RunDependency|)) |pc.Kworker.TakeWork|
    |pc.Kworker[1]|))))))

; Properties ---------------------------------------------------------------------------------------
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 4))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv0 4))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
            |pool.queues[0].worklist.length|)))
      (= |pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 4))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv1 4))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
            |pool.queues[0].worklist.length|)))
      (= |pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 4))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv0 4))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
            |pool.queues[1].worklist.length|)))
      (= |pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 4))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv1 4))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
            |pool.queues[1].worklist.length|)))
      (= |pool.current[0]| (bvneg (_ bv1 4))))
    (=> |guard of Kworker0.EndWork| (not (= |pool.current[0]| (bvneg (_ bv1 4)))))
    (=>
      (and |guard of Kworker0.RunDependency| (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
      (not (= |pool.current[0]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 4))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv0 4))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
            |pool.queues[0].worklist.length|)))
      (= |pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 4))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv1 4))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
            |pool.queues[0].worklist.length|)))
      (= |pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 4))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv0 4))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
            |pool.queues[1].worklist.length|)))
      (= |pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 4))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv1 4))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
            |pool.queues[1].worklist.length|)))
      (= |pool.current[1]| (bvneg (_ bv1 4))))
    (=> |guard of Kworker1.EndWork| (not (= |pool.current[1]| (bvneg (_ bv1 4)))))
    (=>
      (and |guard of Kworker1.RunDependency| (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
      (not (= |pool.current[1]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 4))
                (or
                  (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
          (= |pool.current[0]| (_ bv0 4))
          (= |pool.current[1]| (_ bv0 4))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
                (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
              (_ bv1 4)))))
      (= |pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 4))
                (or
                  (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
          (= |pool.current[0]| (_ bv1 4))
          (= |pool.current[1]| (_ bv1 4))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
                (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
              (_ bv1 4)))))
      (= |pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 4))
                (or
                  (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
          (= |pool.current[0]| (_ bv0 4))
          (= |pool.current[1]| (_ bv0 4))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
                (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
              (_ bv1 4)))))
      (= |pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 4))
                (or
                  (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
          (= |pool.current[0]| (_ bv1 4))
          (= |pool.current[1]| (_ bv1 4))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
                (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
              (_ bv1 4)))))
      (= |pool.current[0]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 4))
                (or
                  (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
          (= |pool.current[0]| (_ bv0 4))
          (= |pool.current[1]| (_ bv0 4))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
                (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
              (_ bv1 4)))))
      (= |pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 4))
                (or
                  (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
          (= |pool.current[0]| (_ bv1 4))
          (= |pool.current[1]| (_ bv1 4))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
                (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
              (_ bv1 4)))))
      (= |pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 4))
                (or
                  (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
          (= |pool.current[0]| (_ bv0 4))
          (= |pool.current[1]| (_ bv0 4))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
                (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
              (_ bv1 4)))))
      (= |pool.current[1]| (bvneg (_ bv1 4))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 4))
                (or
                  (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
          (= |pool.current[0]| (_ bv1 4))
          (= |pool.current[1]| (_ bv1 4))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
                (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
              (_ bv1 4)))))
      (= |pool.current[1]| (bvneg (_ bv1 4))))))
; Nobody waits for, completes or looks at a completion whose memory is gone.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|)
        (or (bvslt (_ bv0 4) |done.done|) |done.gone|)
        (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
      (not |done.gone|))
    (=>
      (and |guard of Kworker0.RunDependency| (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
      (not |done.gone|))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.WaitForDependency|)
        (or (bvslt (_ bv0 4) |done.done|) |done.gone|)
        (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
      (not |done.gone|))
    (=>
      (and |guard of Kworker1.RunDependency| (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
      (not |done.gone|))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|)
        (not (or (bvslt (_ bv0 4) |done.done|) |done.gone|)))
      (not |done.gone|))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.WaitForDependency|)
        (not (or (bvslt (_ bv0 4) |done.done|) |done.gone|)))
      (not |done.gone|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Producer.QueueWork|
      (and
        (bvsle |pool.queues[0].worklist.length| (_ bv1 4))
        (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 4)) (_ bv2 4))))
    (=>
      |guard of Kworker0.TakeWork(0, 0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv0 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv0 4))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
          |pool.queues[0].worklist.length|)))
    (=>
      |guard of Kworker0.TakeWork(0, 1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv1 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv1 4))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
          |pool.queues[0].worklist.length|)))
    (=>
      |guard of Kworker0.TakeWork(1, 0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv0 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv0 4))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
          |pool.queues[1].worklist.length|)))
    (=>
      |guard of Kworker0.TakeWork(1, 1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv1 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv1 4))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
          |pool.queues[1].worklist.length|)))
    (=>
      |guard of Kworker0.QueueDependency|
      (and
        (bvsle |pool.queues[1].worklist.length| (_ bv1 4))
        (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 4)) (_ bv2 4))))
    (=>
      |guard of Kworker0.WaitForDependency|
      (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
    (=> |guard of Kworker0.RunDependency| (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
    (=>
      |guard of Kworker1.TakeWork(0, 0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv0 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv0 4))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
          |pool.queues[0].worklist.length|)))
    (=>
      |guard of Kworker1.TakeWork(0, 1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv1 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv1 4))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
          |pool.queues[0].worklist.length|)))
    (=>
      |guard of Kworker1.TakeWork(1, 0)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv0 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv0 4))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
          |pool.queues[1].worklist.length|)))
    (=>
      |guard of Kworker1.TakeWork(1, 1)|
      (bvsle
        (_ bv0 4)
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv1 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv1 4))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
          |pool.queues[1].worklist.length|)))
    (=>
      |guard of Kworker1.QueueDependency|
      (and
        (bvsle |pool.queues[1].worklist.length| (_ bv1 4))
        (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 4)) (_ bv2 4))))
    (=>
      |guard of Kworker1.WaitForDependency|
      (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
    (=> |guard of Kworker1.RunDependency| (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Producer| |pc.Producer.Done|)
      (or (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pc.Kworker[0]| |pc.Kworker.Done|))
      (or (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pc.Kworker[1]| |pc.Kworker.Done|)))
    |guard of Producer.QueueWork|
    |guard of Producer.QueueWork(pending)|
    |guard of Kworker0.TakeWork(0, 0)|
    |guard of Kworker0.TakeWork(0, 1)|
    |guard of Kworker0.TakeWork(1, 0)|
    |guard of Kworker0.TakeWork(1, 1)|
    |guard of Kworker0.QueueDependency|
    |guard of Kworker0.QueueDependency(pending)|
    |guard of Kworker0.WaitForDependency|
    |guard of Kworker0.EndWork|
    |guard of Kworker0.RunDependency|
    |guard of Kworker1.TakeWork(0, 0)|
    |guard of Kworker1.TakeWork(0, 1)|
    |guard of Kworker1.TakeWork(1, 0)|
    |guard of Kworker1.TakeWork(1, 1)|
    |guard of Kworker1.QueueDependency|
    |guard of Kworker1.QueueDependency(pending)|
    |guard of Kworker1.WaitForDependency|
    |guard of Kworker1.EndWork|
    |guard of Kworker1.RunDependency|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoUnpairedTake| |NoUseAfterFree| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|pool.current[0]| integer) (|pool.current[1]| integer)
   (|pool.queues[0].worklist.length| integer) (|pool.queues[0].worklist[0]| integer)
   (|pool.queues[0].worklist[1]| integer) (|pool.queues[0].executing[0]| Bool)
   (|pool.queues[0].executing[1]| Bool) (|pool.queues[1].worklist.length| integer)
   (|pool.queues[1].worklist[0]| integer) (|pool.queues[1].worklist[1]| integer)
   (|pool.queues[1].executing[0]| Bool) (|pool.queues[1].executing[1]| Bool) (|done.done| integer)
   (|done.gone| Bool) (|pc.Producer| |pc.Producer|) (|pc.Kworker[0]| |pc.Kworker|)
   (|pc.Kworker[1]| |pc.Kworker|))
  Bool
  (and
    (types |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
       |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]|
       |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
       |pool.queues[1].worklist[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
       |done.done| |done.gone| |pc.Producer| |pc.Kworker[0]| |pc.Kworker[1]|)
    ; FirstIsInOnePlace
    (bvsle
      (bvadd
        (bvadd
          (ite (= |pc.Producer| |pc.Producer.QueueWork|) (_ bv1 4) (_ bv0 4))
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv0 4)))) (_ bv1 4)
            (_ bv0 4)))
        (bvadd
          (ite (or
                 (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
                 (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|)
                 (= |pc.Kworker[0]| |pc.Kworker.EndWork|)) (_ bv1 4)
            (_ bv0 4))
          (ite (or
                 (= |pc.Kworker[1]| |pc.Kworker.QueueDependency|)
                 (= |pc.Kworker[1]| |pc.Kworker.WaitForDependency|)
                 (= |pc.Kworker[1]| |pc.Kworker.EndWork|)) (_ bv1 4)
            (_ bv0 4))))
      (_ bv1 4))
    ; DependencyIsOnItsWay
    (=
      (bvadd
        (bvadd
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv1 4)))) (_ bv1 4)
            (_ bv0 4))
          (bvadd
            (ite (= |pc.Kworker[0]| |pc.Kworker.RunDependency|) (_ bv1 4) (_ bv0 4))
            (ite (= |pc.Kworker[1]| |pc.Kworker.RunDependency|) (_ bv1 4) (_ bv0 4))))
        |done.done|)
      (bvadd
        (ite (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|) (_ bv1 4) (_ bv0 4))
        (ite (= |pc.Kworker[1]| |pc.Kworker.WaitForDependency|) (_ bv1 4) (_ bv0 4))))
    ; NothingElseIsPending
    (and
      (=
        |pool.queues[0].worklist.length|
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv0 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv0 4)))) (_ bv1 4)
          (_ bv0 4)))
      (=
        |pool.queues[1].worklist.length|
        (ite (or
               (and
                 (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv1 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv1 4)))) (_ bv1 4)
          (_ bv0 4))))
    ; KworkersExecute
    (and
      (=
        |pool.current[0]|
        (ite (or
               (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
               (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|)
               (= |pc.Kworker[0]| |pc.Kworker.EndWork|)) (_ bv0 4)
        (ite (= |pc.Kworker[0]| |pc.Kworker.RunDependency|) (_ bv1 4) (bvneg (_ bv1 4)))))
      (=
        |pool.queues[0].executing[0]|
        (or
          (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
          (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|)
          (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
      (= |pool.queues[1].executing[0]| (= |pc.Kworker[0]| |pc.Kworker.RunDependency|))
      (=
        |pool.current[1]|
        (ite (or
               (= |pc.Kworker[1]| |pc.Kworker.QueueDependency|)
               (= |pc.Kworker[1]| |pc.Kworker.WaitForDependency|)
               (= |pc.Kworker[1]| |pc.Kworker.EndWork|)) (_ bv0 4)
        (ite (= |pc.Kworker[1]| |pc.Kworker.RunDependency|) (_ bv1 4) (bvneg (_ bv1 4)))))
      (=
        |pool.queues[0].executing[1]|
        (or
          (= |pc.Kworker[1]| |pc.Kworker.QueueDependency|)
          (= |pc.Kworker[1]| |pc.Kworker.WaitForDependency|)
          (= |pc.Kworker[1]| |pc.Kworker.EndWork|)))
      (= |pool.queues[1].executing[1]| (= |pc.Kworker[1]| |pc.Kworker.RunDependency|)))
    ; KworkersGoOn
    (and (not (= |pc.Kworker[0]| |pc.Kworker.Done|)) (not (= |pc.Kworker[1]| |pc.Kworker.Done|)))
    ; CompletionStays
    (not |done.gone|)
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 4))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[0]| (_ bv0 4)))
                   (and
                     (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[1]| (_ bv0 4))))
              (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
              |pool.queues[0].worklist.length|)))
        (= |pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 4))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[0]| (_ bv1 4)))
                   (and
                     (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[1]| (_ bv1 4))))
              (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
              |pool.queues[0].worklist.length|)))
        (= |pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 4))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[0]| (_ bv0 4)))
                   (and
                     (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[1]| (_ bv0 4))))
              (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
              |pool.queues[1].worklist.length|)))
        (= |pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 4))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[0]| (_ bv1 4)))
                   (and
                     (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[1]| (_ bv1 4))))
              (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
              |pool.queues[1].worklist.length|)))
        (= |pool.current[0]| (bvneg (_ bv1 4))))
      (=> (= |pc.Kworker[0]| |pc.Kworker.EndWork|) (not (= |pool.current[0]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunDependency|)
          (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
        (not (= |pool.current[0]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 4))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[0]| (_ bv0 4)))
                   (and
                     (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[1]| (_ bv0 4))))
              (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
              |pool.queues[0].worklist.length|)))
        (= |pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 4))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[0]| (_ bv1 4)))
                   (and
                     (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[1]| (_ bv1 4))))
              (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
              |pool.queues[0].worklist.length|)))
        (= |pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 4))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[0]| (_ bv0 4)))
                   (and
                     (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[1]| (_ bv0 4))))
              (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
              |pool.queues[1].worklist.length|)))
        (= |pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 4))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4))
          (bvsle
            (_ bv0 4)
            (ite (or
                   (and
                     (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[0]| (_ bv1 4)))
                   (and
                     (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[1]| (_ bv1 4))))
              (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
              |pool.queues[1].worklist.length|)))
        (= |pool.current[1]| (bvneg (_ bv1 4))))
      (=> (= |pc.Kworker[1]| |pc.Kworker.EndWork|) (not (= |pool.current[1]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunDependency|)
          (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
        (not (= |pool.current[1]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv0 4))
                  (or
                    (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
            (= |pool.current[0]| (_ bv0 4))
            (= |pool.current[1]| (_ bv0 4))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
                  (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
                (_ bv1 4)))))
        (= |pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 4))
                  (or
                    (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
            (= |pool.current[0]| (_ bv1 4))
            (= |pool.current[1]| (_ bv1 4))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
                  (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
                (_ bv1 4)))))
        (= |pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv0 4))
                  (or
                    (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
            (= |pool.current[0]| (_ bv0 4))
            (= |pool.current[1]| (_ bv0 4))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
                  (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
                (_ bv1 4)))))
        (= |pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv1 4))
                  (or
                    (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
            (= |pool.current[0]| (_ bv1 4))
            (= |pool.current[1]| (_ bv1 4))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
                  (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
                (_ bv1 4)))))
        (= |pool.current[0]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv0 4))
                  (or
                    (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
            (= |pool.current[0]| (_ bv0 4))
            (= |pool.current[1]| (_ bv0 4))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
                  (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
                (_ bv1 4)))))
        (= |pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 4))
                  (or
                    (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
            (= |pool.current[0]| (_ bv1 4))
            (= |pool.current[1]| (_ bv1 4))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
                  (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
                (_ bv1 4)))))
        (= |pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv0 4)))
                (and
                  (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv0 4))
                  (or
                    (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
            (= |pool.current[0]| (_ bv0 4))
            (= |pool.current[1]| (_ bv0 4))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
                  (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
                (_ bv1 4)))))
        (= |pool.current[1]| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv1 4)))
                (and
                  (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv1 4))
                  (or
                    (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
            (= |pool.current[0]| (_ bv1 4))
            (= |pool.current[1]| (_ bv1 4))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
                  (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
                (_ bv1 4)))))
        (= |pool.current[1]| (bvneg (_ bv1 4)))))
    ; NoUseAfterFree
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|)
          (or (bvslt (_ bv0 4) |done.done|) |done.gone|)
          (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
        (not |done.gone|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunDependency|)
          (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
        (not |done.gone|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.WaitForDependency|)
          (or (bvslt (_ bv0 4) |done.done|) |done.gone|)
          (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
        (not |done.gone|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunDependency|)
          (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
        (not |done.gone|))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|)
          (not (or (bvslt (_ bv0 4) |done.done|) |done.gone|)))
        (not |done.gone|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.WaitForDependency|)
          (not (or (bvslt (_ bv0 4) |done.done|) |done.gone|)))
        (not |done.gone|)))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Producer| |pc.Producer.QueueWork|)
          (not
            (or
              (and
                (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 4))))))
        (and
          (bvsle |pool.queues[0].worklist.length| (_ bv1 4))
          (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 4)) (_ bv2 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 4))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv0 4))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
            |pool.queues[0].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 4))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv1 4))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
            |pool.queues[0].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 4))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv0 4))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
            |pool.queues[1].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 4))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv1 4))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
            |pool.queues[1].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
          (not
            (or
              (and
                (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 4))))))
        (and
          (bvsle |pool.queues[1].worklist.length| (_ bv1 4))
          (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 4)) (_ bv2 4))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|)
          (or (bvslt (_ bv0 4) |done.done|) |done.gone|))
        (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.RunDependency|)
        (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 4))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv0 4))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
            |pool.queues[0].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 4))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv1 4))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
            |pool.queues[0].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 4))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv0 4))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
            |pool.queues[1].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 4))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
              (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
            (_ bv1 4)))
        (bvsle
          (_ bv0 4)
          (ite (or
                 (and
                   (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv1 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv1 4))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
            |pool.queues[1].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.QueueDependency|)
          (not
            (or
              (and
                (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 4))))))
        (and
          (bvsle |pool.queues[1].worklist.length| (_ bv1 4))
          (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 4)) (_ bv2 4))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.WaitForDependency|)
          (or (bvslt (_ bv0 4) |done.done|) |done.gone|))
        (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.RunDependency|)
        (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Producer| |pc.Producer.Done|)
        (or (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pc.Kworker[0]| |pc.Kworker.Done|))
        (or (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pc.Kworker[1]| |pc.Kworker.Done|)))
      (and
        (= |pc.Producer| |pc.Producer.QueueWork|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 4))))))
      (and
        (= |pc.Producer| |pc.Producer.QueueWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 4)))))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 4))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4)))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 4))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4)))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 4))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4)))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 4))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4)))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 4))))))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 4)))))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|)
        (or (bvslt (_ bv0 4) |done.done|) |done.gone|))
      (= |pc.Kworker[0]| |pc.Kworker.EndWork|)
      (= |pc.Kworker[0]| |pc.Kworker.RunDependency|)
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 4))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4)))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 4))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[0].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4)))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 4))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 4)) (= |pool.current[1]| (_ bv0 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4)))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 4))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 4)) (= |pool.current[1]| (_ bv1 4))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 4) (_ bv0 4))
            (ite |pool.queues[1].executing[1]| (_ bv1 4) (_ bv0 4)))
          (_ bv1 4)))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.QueueDependency|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 4))))))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.QueueDependency|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 4)))))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.WaitForDependency|)
        (or (bvslt (_ bv0 4) |done.done|) |done.gone|))
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|)
      (= |pc.Kworker[1]| |pc.Kworker.RunDependency|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
       |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]|
       |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
       |pool.queues[1].worklist[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
       |done.done| |done.gone| |pc.Producer| |pc.Kworker[0]| |pc.Kworker[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
     |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]|
     |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
     |pool.queues[1].worklist[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
     |done.done| |done.gone| |pc.Producer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert step)
(assert
  (not
    (invariant |pool.current[0]'| |pool.current[1]'| |pool.queues[0].worklist.length'|
       |pool.queues[0].worklist[0]'| |pool.queues[0].worklist[1]'| |pool.queues[0].executing[0]'|
       |pool.queues[0].executing[1]'| |pool.queues[1].worklist.length'|
       |pool.queues[1].worklist[0]'| |pool.queues[1].worklist[1]'| |pool.queues[1].executing[0]'|
       |pool.queues[1].executing[1]'| |done.done'| |done.gone'| |pc.Producer'| |pc.Kworker[0]'|
       |pc.Kworker[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
     |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]|
     |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
     |pool.queues[1].worklist[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
     |done.done| |done.gone| |pc.Producer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: f56c5c8d64f7bd7da613315a973b1d85be74ceff1d4231bbee6bdf3020a218ba
