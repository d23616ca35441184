; kernel/worker-pool-use, variant NoKworker.
; How WorkerPool is used: a work may wait for another one only if that one gets a kworker. Three
; things can keep it from one: max_active of its queue, want of memory for one more kworker, and a
; work at its address that is still executed.
; A certificate for NoUnpairedTake, NoUseAfterFree, TypeInvariant: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
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
(declare-const |pc.Kworker| |pc.Kworker|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|pool.current[0]| integer) (|pool.current[1]| integer)
   (|pool.queues[0].worklist.length| integer) (|pool.queues[0].worklist[0]| integer)
   (|pool.queues[0].worklist[1]| integer) (|pool.queues[0].executing[0]| Bool)
   (|pool.queues[0].executing[1]| Bool) (|pool.queues[1].worklist.length| integer)
   (|pool.queues[1].worklist[0]| integer) (|pool.queues[1].worklist[1]| integer)
   (|pool.queues[1].executing[0]| Bool) (|pool.queues[1].executing[1]| Bool) (|done.done| integer)
   (|done.gone| Bool) (|pc.Producer| |pc.Producer|) (|pc.Kworker| |pc.Kworker|))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 3)) |pool.current[0]|) (bvsle |pool.current[0]| (_ bv1 3)))
    (and (bvsle (bvneg (_ bv1 3)) |pool.current[1]|) (bvsle |pool.current[1]| (_ bv1 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[0].worklist.length|)
      (bvsle |pool.queues[0].worklist.length| (_ bv2 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[0].worklist[0]|)
      (bvsle |pool.queues[0].worklist[0]| (_ bv1 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[0].worklist[1]|)
      (bvsle |pool.queues[0].worklist[1]| (_ bv1 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[1].worklist.length|)
      (bvsle |pool.queues[1].worklist.length| (_ bv2 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[1].worklist[0]|)
      (bvsle |pool.queues[1].worklist[0]| (_ bv1 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[1].worklist[1]|)
      (bvsle |pool.queues[1].worklist[1]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |done.done|) (bvsle |done.done| (_ bv1 3)))
    (bvule |pc.Kworker| |pc.Kworker.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |pool.current[0]| (bvneg (_ bv1 3)))
    (= |pool.current[1]| (bvneg (_ bv1 3)))
    (= |pool.queues[0].worklist.length| (_ bv0 3))
    (= |pool.queues[0].worklist[0]| (_ bv0 3))
    (= |pool.queues[0].worklist[1]| (_ bv0 3))
    (not |pool.queues[0].executing[0]|)
    (not |pool.queues[0].executing[1]|)
    (= |pool.queues[1].worklist.length| (_ bv0 3))
    (= |pool.queues[1].worklist[0]| (_ bv0 3))
    (= |pool.queues[1].worklist[1]| (_ bv0 3))
    (not |pool.queues[1].executing[0]|)
    (not |pool.queues[1].executing[1]|)
    (= |done.done| (_ bv0 3))
    (not |done.gone|)
    (= |pc.Producer| |pc.Producer.QueueWork|)
    (= |pc.Kworker| |pc.Kworker.TakeWork|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Producer: QueueWork
(define-fun |Producer.QueueWork| () action #b0000)
(define-fun |guard of Producer.QueueWork| () Bool
  (and
    (= |pc.Producer| |pc.Producer.QueueWork|)
    (not
      (or
        (and
          (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[0]| (_ bv0 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[1]| (_ bv0 3)))))))

; Producer: QueueWork(pending)
(define-fun |Producer.QueueWork(pending)| () action #b0001)
(define-fun |guard of Producer.QueueWork(pending)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.QueueWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv0 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv0 3))))))

; Kworker: TakeWork(0, 0)
(define-fun |Kworker.TakeWork(0, 0)| () action #b0010)
(define-fun |guard of Kworker.TakeWork(0, 0)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv0 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv0 3))
        (or
          (= |pool.current[0]| |pool.queues[0].worklist[0]|)
          (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
    (bvslt
      (bvadd
        (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
        (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
      (_ bv1 3))))

; Kworker: TakeWork(0, 1)
(define-fun |Kworker.TakeWork(0, 1)| () action #b0011)
(define-fun |guard of Kworker.TakeWork(0, 1)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv1 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv1 3))
        (or
          (= |pool.current[0]| |pool.queues[0].worklist[0]|)
          (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
    (bvslt
      (bvadd
        (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
        (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
      (_ bv1 3))))

; Kworker: TakeWork(1, 0)
(define-fun |Kworker.TakeWork(1, 0)| () action #b0100)
(define-fun |guard of Kworker.TakeWork(1, 0)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv0 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv0 3))
        (or
          (= |pool.current[0]| |pool.queues[1].worklist[0]|)
          (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
    (bvslt
      (bvadd
        (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
        (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
      (_ bv1 3))))

; Kworker: TakeWork(1, 1)
(define-fun |Kworker.TakeWork(1, 1)| () action #b0101)
(define-fun |guard of Kworker.TakeWork(1, 1)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv1 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv1 3))
        (or
          (= |pool.current[0]| |pool.queues[1].worklist[0]|)
          (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
    (bvslt
      (bvadd
        (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
        (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
      (_ bv1 3))))

; Kworker: QueueDependency
(define-fun |Kworker.QueueDependency| () action #b0110)
(define-fun |guard of Kworker.QueueDependency| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.QueueDependency|)
    (not
      (or
        (and
          (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv1 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv1 3)))))))

; Kworker: QueueDependency(pending)
(define-fun |Kworker.QueueDependency(pending)| () action #b0111)
(define-fun |guard of Kworker.QueueDependency(pending)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.QueueDependency|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv1 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv1 3))))))

; Kworker: WaitForDependency
(define-fun |Kworker.WaitForDependency| () action #b1000)
(define-fun |guard of Kworker.WaitForDependency| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
    (or (bvslt (_ bv0 3) |done.done|) |done.gone|)))

; Kworker: EndWork
(define-fun |Kworker.EndWork| () action #b1001)
(define-fun |guard of Kworker.EndWork| () Bool (= |pc.Kworker| |pc.Kworker.EndWork|))

; Kworker: RunDependency
(define-fun |Kworker.RunDependency| () action #b1010)
(define-fun |guard of Kworker.RunDependency| () Bool (= |pc.Kworker| |pc.Kworker.RunDependency|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Producer.QueueWork|)
      |guard of Producer.QueueWork|
      (and
        (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (and (= action |Producer.QueueWork(pending)|) |guard of Producer.QueueWork(pending)|)
    (and
      (= action |Kworker.TakeWork(0, 0)|)
      |guard of Kworker.TakeWork(0, 0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv0 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv0 3))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
          |pool.queues[0].worklist.length|)))
    (and
      (= action |Kworker.TakeWork(0, 1)|)
      |guard of Kworker.TakeWork(0, 1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv1 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv1 3))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
          |pool.queues[0].worklist.length|)))
    (and
      (= action |Kworker.TakeWork(1, 0)|)
      |guard of Kworker.TakeWork(1, 0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv0 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv0 3))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
          |pool.queues[1].worklist.length|)))
    (and
      (= action |Kworker.TakeWork(1, 1)|)
      |guard of Kworker.TakeWork(1, 1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv1 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv1 3))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
          |pool.queues[1].worklist.length|)))
    (and
      (= action |Kworker.QueueDependency|)
      |guard of Kworker.QueueDependency|
      (and
        (bvsle |pool.queues[1].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (and (= action |Kworker.QueueDependency(pending)|) |guard of Kworker.QueueDependency(pending)|)
    (and
      (= action |Kworker.WaitForDependency|)
      |guard of Kworker.WaitForDependency|
      (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
    (and (= action |Kworker.EndWork|) |guard of Kworker.EndWork|)
    (and
      (= action |Kworker.RunDependency|)
      |guard of Kworker.RunDependency|
      (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))))

; The state after the step -------------------------------------------------------------------------
(define-fun |pool.current[0]'| () integer
  (ite (or (= action |Kworker.TakeWork(0, 0)|) (= action |Kworker.TakeWork(1, 0)|)) (_ bv0 3)
  (ite (or (= action |Kworker.TakeWork(0, 1)|) (= action |Kworker.TakeWork(1, 1)|)) (_ bv1 3)
  (ite (or (= action |Kworker.EndWork|) (= action |Kworker.RunDependency|)) (bvneg (_ bv1 3))
    |pool.current[0]|))))
(define-fun |pool.current[1]'| () integer |pool.current[1]|)
(define-fun |pool.queues[0].worklist.length'| () integer
  (ite (= action |Producer.QueueWork|) (bvadd |pool.queues[0].worklist.length| (_ bv1 3))
  (ite (= action |Kworker.TakeWork(0, 0)|)
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv0 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv0 3))))
      (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
      |pool.queues[0].worklist.length|)
  (ite (= action |Kworker.TakeWork(0, 1)|)
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv1 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv1 3))))
      (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
      |pool.queues[0].worklist.length|)
    |pool.queues[0].worklist.length|))))
(define-fun |pool.queues[0].worklist[0]'| () integer
  (ite (= action |Producer.QueueWork|)
    (ite (= |pool.queues[0].worklist.length| (_ bv0 3)) (_ bv0 3) |pool.queues[0].worklist[0]|)
  (ite (= action |Kworker.TakeWork(0, 0)|)
    (ite (and
           (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
           (= |pool.queues[0].worklist[0]| (_ bv0 3))) |pool.queues[0].worklist[1]|
      |pool.queues[0].worklist[0]|)
  (ite (= action |Kworker.TakeWork(0, 1)|)
    (ite (and
           (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
           (= |pool.queues[0].worklist[0]| (_ bv1 3))) |pool.queues[0].worklist[1]|
      |pool.queues[0].worklist[0]|)
    |pool.queues[0].worklist[0]|))))
(define-fun |pool.queues[0].worklist[1]'| () integer
  (ite (= action |Producer.QueueWork|)
    (ite (= |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv0 3) |pool.queues[0].worklist[1]|)
  (ite (= action |Kworker.TakeWork(0, 0)|)
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv0 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv0 3)))) (_ bv0 3)
      |pool.queues[0].worklist[1]|)
  (ite (= action |Kworker.TakeWork(0, 1)|)
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv1 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv1 3)))) (_ bv0 3)
      |pool.queues[0].worklist[1]|)
    |pool.queues[0].worklist[1]|))))
(define-fun |pool.queues[0].executing[0]'| () Bool
  (ite (or (= action |Kworker.TakeWork(0, 0)|) (= action |Kworker.TakeWork(0, 1)|)) true
  (ite (or (= action |Kworker.EndWork|) (= action |Kworker.RunDependency|)) false
    |pool.queues[0].executing[0]|)))
(define-fun |pool.queues[0].executing[1]'| () Bool |pool.queues[0].executing[1]|)
(define-fun |pool.queues[1].worklist.length'| () integer
  (ite (= action |Kworker.TakeWork(1, 0)|)
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv0 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv0 3))))
      (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
      |pool.queues[1].worklist.length|)
  (ite (= action |Kworker.TakeWork(1, 1)|)
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv1 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv1 3))))
      (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
      |pool.queues[1].worklist.length|)
  (ite (= action |Kworker.QueueDependency|) (bvadd |pool.queues[1].worklist.length| (_ bv1 3))
    |pool.queues[1].worklist.length|))))
(define-fun |pool.queues[1].worklist[0]'| () integer
  (ite (= action |Kworker.TakeWork(1, 0)|)
    (ite (and
           (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
           (= |pool.queues[1].worklist[0]| (_ bv0 3))) |pool.queues[1].worklist[1]|
      |pool.queues[1].worklist[0]|)
  (ite (= action |Kworker.TakeWork(1, 1)|)
    (ite (and
           (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
           (= |pool.queues[1].worklist[0]| (_ bv1 3))) |pool.queues[1].worklist[1]|
      |pool.queues[1].worklist[0]|)
  (ite (= action |Kworker.QueueDependency|)
    (ite (= |pool.queues[1].worklist.length| (_ bv0 3)) (_ bv1 3) |pool.queues[1].worklist[0]|)
    |pool.queues[1].worklist[0]|))))
(define-fun |pool.queues[1].worklist[1]'| () integer
  (ite (= action |Kworker.TakeWork(1, 0)|)
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv0 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv0 3)))) (_ bv0 3)
      |pool.queues[1].worklist[1]|)
  (ite (= action |Kworker.TakeWork(1, 1)|)
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv1 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv1 3)))) (_ bv0 3)
      |pool.queues[1].worklist[1]|)
  (ite (= action |Kworker.QueueDependency|)
    (ite (= |pool.queues[1].worklist.length| (_ bv1 3)) (_ bv1 3) |pool.queues[1].worklist[1]|)
    |pool.queues[1].worklist[1]|))))
(define-fun |pool.queues[1].executing[0]'| () Bool
  (ite (or (= action |Kworker.TakeWork(1, 0)|) (= action |Kworker.TakeWork(1, 1)|)) true
  (ite (or (= action |Kworker.EndWork|) (= action |Kworker.RunDependency|)) false
    |pool.queues[1].executing[0]|)))
(define-fun |pool.queues[1].executing[1]'| () Bool |pool.queues[1].executing[1]|)
(define-fun |done.done'| () integer
  (ite (= action |Kworker.WaitForDependency|)
    (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))
  (ite (= action |Kworker.RunDependency|) (bvadd |done.done| (_ bv1 3)) |done.done|)))
(define-fun |done.gone'| () Bool |done.gone|)
(define-fun |pc.Producer'| () |pc.Producer|
  (ite (or (= action |Producer.QueueWork|) (= action |Producer.QueueWork(pending)|))
    |pc.Producer.Done|
    |pc.Producer|))
(define-fun |pc.Kworker'| () |pc.Kworker|
  (ite (or
         (= action |Kworker.TakeWork(0, 0)|)
         (= action |Kworker.TakeWork(0, 1)|)
         (= action |Kworker.TakeWork(1, 0)|)) |pc.Kworker.QueueDependency|
  (ite (= action |Kworker.TakeWork(1, 1)|) |pc.Kworker.RunDependency|
  (ite (or (= action |Kworker.QueueDependency|) (= action |Kworker.QueueDependency(pending)|))
    |pc.Kworker.WaitForDependency|
  (ite (= action |Kworker.WaitForDependency|) |pc.Kworker.EndWork|
  (ite (or (= action |Kworker.EndWork|) (= action |Kworker.RunDependency|)) |pc.Kworker.TakeWork|
    |pc.Kworker|))))))

; Properties ---------------------------------------------------------------------------------------
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 3))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv0 3))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
            |pool.queues[0].worklist.length|)))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 3))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv1 3))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
            |pool.queues[0].worklist.length|)))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 3))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv0 3))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
            |pool.queues[1].worklist.length|)))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 3))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv1 3))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
            |pool.queues[1].worklist.length|)))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=> |guard of Kworker.EndWork| (not (= |pool.current[0]| (bvneg (_ bv1 3)))))
    (=>
      (and |guard of Kworker.RunDependency| (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))
      (not (= |pool.current[0]| (bvneg (_ bv1 3)))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3))
                (or
                  (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
          (= |pool.current[0]| (_ bv0 3))
          (= |pool.current[1]| (_ bv0 3))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
                (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
              (_ bv1 3)))))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3))
                (or
                  (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
          (= |pool.current[0]| (_ bv1 3))
          (= |pool.current[1]| (_ bv1 3))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
                (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
              (_ bv1 3)))))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 3))
                (or
                  (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
          (= |pool.current[0]| (_ bv0 3))
          (= |pool.current[1]| (_ bv0 3))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
                (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
              (_ bv1 3)))))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 3))
                (or
                  (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
          (= |pool.current[0]| (_ bv1 3))
          (= |pool.current[1]| (_ bv1 3))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
                (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
              (_ bv1 3)))))
      (= |pool.current[0]| (bvneg (_ bv1 3))))))
; Nobody waits for, completes or looks at a completion whose memory is gone.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
        (or (bvslt (_ bv0 3) |done.done|) |done.gone|)
        (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
      (not |done.gone|))
    (=>
      (and |guard of Kworker.RunDependency| (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))
      (not |done.gone|))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
        (not (or (bvslt (_ bv0 3) |done.done|) |done.gone|)))
      (not |done.gone|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Producer.QueueWork|
      (and
        (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (=>
      |guard of Kworker.TakeWork(0, 0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv0 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv0 3))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
          |pool.queues[0].worklist.length|)))
    (=>
      |guard of Kworker.TakeWork(0, 1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv1 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv1 3))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
          |pool.queues[0].worklist.length|)))
    (=>
      |guard of Kworker.TakeWork(1, 0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv0 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv0 3))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
          |pool.queues[1].worklist.length|)))
    (=>
      |guard of Kworker.TakeWork(1, 1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv1 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv1 3))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
          |pool.queues[1].worklist.length|)))
    (=>
      |guard of Kworker.QueueDependency|
      (and
        (bvsle |pool.queues[1].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (=>
      |guard of Kworker.WaitForDependency|
      (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
    (=> |guard of Kworker.RunDependency| (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoUnpairedTake| |NoUseAfterFree| |TypeInvariant|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|pool.current[0]| integer) (|pool.current[1]| integer)
   (|pool.queues[0].worklist.length| integer) (|pool.queues[0].worklist[0]| integer)
   (|pool.queues[0].worklist[1]| integer) (|pool.queues[0].executing[0]| Bool)
   (|pool.queues[0].executing[1]| Bool) (|pool.queues[1].worklist.length| integer)
   (|pool.queues[1].worklist[0]| integer) (|pool.queues[1].worklist[1]| integer)
   (|pool.queues[1].executing[0]| Bool) (|pool.queues[1].executing[1]| Bool) (|done.done| integer)
   (|done.gone| Bool) (|pc.Producer| |pc.Producer|) (|pc.Kworker| |pc.Kworker|))
  Bool
  (and
    (types |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
       |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]|
       |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
       |pool.queues[1].worklist[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
       |done.done| |done.gone| |pc.Producer| |pc.Kworker|)
    ; FirstIsInOnePlace
    (bvsle
      (bvadd
        (bvadd
          (ite (= |pc.Producer| |pc.Producer.QueueWork|) (_ bv1 3) (_ bv0 3))
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv0 3)))) (_ bv1 3)
            (_ bv0 3)))
        (ite (or
               (= |pc.Kworker| |pc.Kworker.QueueDependency|)
               (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
               (= |pc.Kworker| |pc.Kworker.EndWork|)) (_ bv1 3)
          (_ bv0 3)))
      (_ bv1 3))
    ; DependencyIsOnItsWay
    (=
      (bvadd
        (bvadd
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv1 3)))) (_ bv1 3)
            (_ bv0 3))
          (ite (= |pc.Kworker| |pc.Kworker.RunDependency|) (_ bv1 3) (_ bv0 3)))
        |done.done|)
      (ite (= |pc.Kworker| |pc.Kworker.WaitForDependency|) (_ bv1 3) (_ bv0 3)))
    ; NothingElseIsPending
    (and
      (=
        |pool.queues[0].worklist.length|
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv0 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv0 3)))) (_ bv1 3)
          (_ bv0 3)))
      (=
        |pool.queues[1].worklist.length|
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv1 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv1 3)))) (_ bv1 3)
          (_ bv0 3))))
    ; KworkersExecute
    (and
      (=
        |pool.current[0]|
        (ite (or
               (= |pc.Kworker| |pc.Kworker.QueueDependency|)
               (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
               (= |pc.Kworker| |pc.Kworker.EndWork|)) (_ bv0 3)
        (ite (= |pc.Kworker| |pc.Kworker.RunDependency|) (_ bv1 3) (bvneg (_ bv1 3)))))
      (=
        |pool.queues[0].executing[0]|
        (or
          (= |pc.Kworker| |pc.Kworker.QueueDependency|)
          (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
          (= |pc.Kworker| |pc.Kworker.EndWork|)))
      (= |pool.queues[1].executing[0]| (= |pc.Kworker| |pc.Kworker.RunDependency|)))
    ; NobodyElseExecutes
    (and
      (= |pool.current[1]| (bvneg (_ bv1 3)))
      (not |pool.queues[1].executing[1]|)
      (not |pool.queues[0].executing[1]|))
    ; KworkersGoOn
    (not (= |pc.Kworker| |pc.Kworker.Done|))
    ; CompletionStays
    (not |done.gone|)
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and
                     (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                   (and
                     (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[1]| (_ bv0 3))))
              (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
              |pool.queues[0].worklist.length|)))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and
                     (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                   (and
                     (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[1]| (_ bv1 3))))
              (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
              |pool.queues[0].worklist.length|)))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and
                     (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                   (and
                     (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[1]| (_ bv0 3))))
              (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
              |pool.queues[1].worklist.length|)))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and
                     (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                   (and
                     (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[1]| (_ bv1 3))))
              (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
              |pool.queues[1].worklist.length|)))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=> (= |pc.Kworker| |pc.Kworker.EndWork|) (not (= |pool.current[0]| (bvneg (_ bv1 3)))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.RunDependency|)
          (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))
        (not (= |pool.current[0]| (bvneg (_ bv1 3)))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv0 3))
                  (or
                    (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
            (= |pool.current[0]| (_ bv0 3))
            (= |pool.current[1]| (_ bv0 3))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
                  (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
                (_ bv1 3)))))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 3))
                  (or
                    (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
            (= |pool.current[0]| (_ bv1 3))
            (= |pool.current[1]| (_ bv1 3))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
                  (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
                (_ bv1 3)))))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv0 3))
                  (or
                    (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
            (= |pool.current[0]| (_ bv0 3))
            (= |pool.current[1]| (_ bv0 3))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
                  (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
                (_ bv1 3)))))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv1 3))
                  (or
                    (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
            (= |pool.current[0]| (_ bv1 3))
            (= |pool.current[1]| (_ bv1 3))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
                  (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
                (_ bv1 3)))))
        (= |pool.current[0]| (bvneg (_ bv1 3)))))
    ; NoUseAfterFree
    (and
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
          (or (bvslt (_ bv0 3) |done.done|) |done.gone|)
          (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
        (not |done.gone|))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.RunDependency|)
          (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))
        (not |done.gone|))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
          (not (or (bvslt (_ bv0 3) |done.done|) |done.gone|)))
        (not |done.gone|)))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Producer| |pc.Producer.QueueWork|)
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3))))))
        (and
          (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
          (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3)))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv0 3))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
            |pool.queues[0].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3)))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv1 3))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
            |pool.queues[0].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3)))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv0 3))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
            |pool.queues[1].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3)))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv1 3))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
            |pool.queues[1].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.QueueDependency|)
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 3))))))
        (and
          (bvsle |pool.queues[1].worklist.length| (_ bv1 3))
          (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 3)) (_ bv2 3))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
          (or (bvslt (_ bv0 3) |done.done|) |done.gone|))
        (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
      (=>
        (= |pc.Kworker| |pc.Kworker.RunDependency|)
        (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3))))))

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
       |done.done| |done.gone| |pc.Producer| |pc.Kworker|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
     |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]|
     |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
     |pool.queues[1].worklist[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
     |done.done| |done.gone| |pc.Producer| |pc.Kworker|))
(assert step)
(assert
  (not
    (invariant |pool.current[0]'| |pool.current[1]'| |pool.queues[0].worklist.length'|
       |pool.queues[0].worklist[0]'| |pool.queues[0].worklist[1]'| |pool.queues[0].executing[0]'|
       |pool.queues[0].executing[1]'| |pool.queues[1].worklist.length'|
       |pool.queues[1].worklist[0]'| |pool.queues[1].worklist[1]'| |pool.queues[1].executing[0]'|
       |pool.queues[1].executing[1]'| |done.done'| |done.gone'| |pc.Producer'| |pc.Kworker'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
     |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]|
     |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
     |pool.queues[1].worklist[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
     |done.done| |done.gone| |pc.Producer| |pc.Kworker|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 090b6577086c5a45606c3cd7bab3dfceed4f2057df9946a9c607f43072bc4deb
