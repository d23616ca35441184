; kernel/worker-pool-use, variant SameAddress.
; How WorkerPool is used: a work may wait for another one only if that one gets a kworker. Three
; things can keep it from one: max_active of its queue, want of memory for one more kworker, and a
; work at its address that is still executed.
; A certificate for NoQueueAfterDestroy, NoUseAfterFree, TypeInvariant: the invariant at the end is
; true initially, every step keeps it, and it implies what is claimed. A solver agrees by saying
; unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |Acceptance| () (_ BitVec 2))
(define-fun |Acceptance.Everybody| () |Acceptance| #b00)
(define-fun |Acceptance.OwnWorks| () |Acceptance| #b01)
(define-fun |Acceptance.Nobody| () |Acceptance| #b10)
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
(declare-const |pool.queues[0].acceptance| |Acceptance|)
(declare-const |pool.queues[0].flushPending[0]| Bool)
(declare-const |pool.queues[0].flushPending[1]| Bool)
(declare-const |pool.queues[0].flushRunning[0]| Bool)
(declare-const |pool.queues[0].flushRunning[1]| Bool)
(declare-const |pool.queues[0].canceling[0]| Bool)
(declare-const |pool.queues[0].canceling[1]| Bool)
(declare-const |pool.queues[0].executing[0]| Bool)
(declare-const |pool.queues[0].executing[1]| Bool)
(declare-const |pool.queues[1].worklist.length| integer) ; 0..2
(declare-const |pool.queues[1].worklist[0]| integer) ; 0..1
(declare-const |pool.queues[1].worklist[1]| integer) ; 0..1
(declare-const |pool.queues[1].acceptance| |Acceptance|)
(declare-const |pool.queues[1].flushPending[0]| Bool)
(declare-const |pool.queues[1].flushPending[1]| Bool)
(declare-const |pool.queues[1].flushRunning[0]| Bool)
(declare-const |pool.queues[1].flushRunning[1]| Bool)
(declare-const |pool.queues[1].canceling[0]| Bool)
(declare-const |pool.queues[1].canceling[1]| Bool)
(declare-const |pool.queues[1].executing[0]| Bool)
(declare-const |pool.queues[1].executing[1]| Bool)
(declare-const |done.done| integer) ; 0..1
(declare-const |done.gone| Bool)
(declare-const |pc.Producer| |pc.Producer|)
(declare-const |pc.Kworker[0]| |pc.Kworker|)
(declare-const |pc.Kworker[1]| |pc.Kworker|)
(define-fun |pool.queues[0].flushRunning[]| ((index integer) (e0 Bool) (e1 Bool)) Bool
  (ite (= index (_ bv0 4)) e0 e1))
(define-fun |pool.queues[1].flushRunning[]| ((index integer) (e0 Bool) (e1 Bool)) Bool
  (ite (= index (_ bv0 4)) e0 e1))

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|pool.current[0]| integer) (|pool.current[1]| integer)
   (|pool.queues[0].worklist.length| integer) (|pool.queues[0].worklist[0]| integer)
   (|pool.queues[0].worklist[1]| integer) (|pool.queues[0].acceptance| |Acceptance|)
   (|pool.queues[0].flushPending[0]| Bool) (|pool.queues[0].flushPending[1]| Bool)
   (|pool.queues[0].flushRunning[0]| Bool) (|pool.queues[0].flushRunning[1]| Bool)
   (|pool.queues[0].canceling[0]| Bool) (|pool.queues[0].canceling[1]| Bool)
   (|pool.queues[0].executing[0]| Bool) (|pool.queues[0].executing[1]| Bool)
   (|pool.queues[1].worklist.length| integer) (|pool.queues[1].worklist[0]| integer)
   (|pool.queues[1].worklist[1]| integer) (|pool.queues[1].acceptance| |Acceptance|)
   (|pool.queues[1].flushPending[0]| Bool) (|pool.queues[1].flushPending[1]| Bool)
   (|pool.queues[1].flushRunning[0]| Bool) (|pool.queues[1].flushRunning[1]| Bool)
   (|pool.queues[1].canceling[0]| Bool) (|pool.queues[1].canceling[1]| Bool)
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
    (bvule |pool.queues[0].acceptance| |Acceptance.Nobody|)
    (and
      (bvsle (_ bv0 4) |pool.queues[1].worklist.length|)
      (bvsle |pool.queues[1].worklist.length| (_ bv2 4)))
    (and
      (bvsle (_ bv0 4) |pool.queues[1].worklist[0]|)
      (bvsle |pool.queues[1].worklist[0]| (_ bv1 4)))
    (and
      (bvsle (_ bv0 4) |pool.queues[1].worklist[1]|)
      (bvsle |pool.queues[1].worklist[1]| (_ bv1 4)))
    (bvule |pool.queues[1].acceptance| |Acceptance.Nobody|)
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
    (= |pool.queues[0].acceptance| |Acceptance.Everybody|)
    (not |pool.queues[0].flushPending[0]|)
    (not |pool.queues[0].flushPending[1]|)
    (not |pool.queues[0].flushRunning[0]|)
    (not |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].canceling[0]|)
    (not |pool.queues[0].canceling[1]|)
    (not |pool.queues[0].executing[0]|)
    (not |pool.queues[0].executing[1]|)
    (= |pool.queues[1].worklist.length| (_ bv0 4))
    (= |pool.queues[1].worklist[0]| (_ bv0 4))
    (= |pool.queues[1].worklist[1]| (_ bv0 4))
    (= |pool.queues[1].acceptance| |Acceptance.Everybody|)
    (not |pool.queues[1].flushPending[0]|)
    (not |pool.queues[1].flushPending[1]|)
    (not |pool.queues[1].flushRunning[0]|)
    (not |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].canceling[0]|)
    (not |pool.queues[1].canceling[1]|)
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
          (= |pool.queues[0].worklist[1]| (_ bv0 4)))))
    (not |pool.queues[0].canceling[0]|)
    (= |pool.queues[0].acceptance| |Acceptance.Everybody|)))

; Producer: QueueWork(refused)
(define-fun |Producer.QueueWork(refused)| () action #b00001)
(define-fun |guard of Producer.QueueWork(refused)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.QueueWork|)
    (not
      (or
        (and
          (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[0]| (_ bv0 4)))
        (and
          (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[1]| (_ bv0 4)))))
    (not |pool.queues[0].canceling[0]|)
    (not (= |pool.queues[0].acceptance| |Acceptance.Everybody|))))

; Producer: QueueWork(pending)
(define-fun |Producer.QueueWork(pending)| () action #b00010)
(define-fun |guard of Producer.QueueWork(pending)| () Bool
  (and
    (= |pc.Producer| |pc.Producer.QueueWork|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv0 4)))
      |pool.queues[0].canceling[0]|)))

; Kworker0: TakeWork(0, 0)
(define-fun |Kworker0.TakeWork(0, 0)| () action #b00011)
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
(define-fun |Kworker0.TakeWork(0, 1)| () action #b00100)
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
(define-fun |Kworker0.TakeWork(1, 0)| () action #b00101)
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
(define-fun |Kworker0.TakeWork(1, 1)| () action #b00110)
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
(define-fun |Kworker0.QueueDependency| () action #b00111)
(define-fun |guard of Kworker0.QueueDependency| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
    (not
      (or
        (and
          (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv0 4)))
        (and
          (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv0 4)))))
    (not |pool.queues[1].canceling[0]|)
    (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))

; Kworker0: QueueDependency(refused)
(define-fun |Kworker0.QueueDependency(refused)| () action #b01000)
(define-fun |guard of Kworker0.QueueDependency(refused)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
    (not
      (or
        (and
          (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv0 4)))
        (and
          (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv0 4)))))
    (not |pool.queues[1].canceling[0]|)
    (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|))))

; Kworker0: QueueDependency(pending)
(define-fun |Kworker0.QueueDependency(pending)| () action #b01001)
(define-fun |guard of Kworker0.QueueDependency(pending)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv0 4)))
      |pool.queues[1].canceling[0]|)))

; Kworker0: WaitForDependency
(define-fun |Kworker0.WaitForDependency| () action #b01010)
(define-fun |guard of Kworker0.WaitForDependency| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|) (bvslt (_ bv0 4) |done.done|)))

; Kworker0: EndWork
(define-fun |Kworker0.EndWork| () action #b01011)
(define-fun |guard of Kworker0.EndWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndWork|))
(define-fun |index of Kworker0.EndWork| () integer |pool.current[0]|)
(define-fun |value of Kworker0.EndWork| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[0]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[0]|)))
(define-fun |index of Kworker0.EndWork_2| () integer |pool.current[0]|)
(define-fun |value of Kworker0.EndWork_2| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[0]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[0]|)))

; Kworker0: RunDependency
(define-fun |Kworker0.RunDependency| () action #b01100)
(define-fun |guard of Kworker0.RunDependency| () Bool
  (= |pc.Kworker[0]| |pc.Kworker.RunDependency|))
(define-fun |index of Kworker0.RunDependency| () integer |pool.current[0]|)
(define-fun |value of Kworker0.RunDependency| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[0]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[0]|)))
(define-fun |index of Kworker0.RunDependency_2| () integer |pool.current[0]|)
(define-fun |value of Kworker0.RunDependency_2| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[0]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[0]|)))

; Kworker1: TakeWork(0, 0)
(define-fun |Kworker1.TakeWork(0, 0)| () action #b01101)
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
(define-fun |Kworker1.TakeWork(0, 1)| () action #b01110)
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
(define-fun |Kworker1.TakeWork(1, 0)| () action #b01111)
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
(define-fun |Kworker1.TakeWork(1, 1)| () action #b10000)
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
(define-fun |Kworker1.QueueDependency| () action #b10001)
(define-fun |guard of Kworker1.QueueDependency| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.QueueDependency|)
    (not
      (or
        (and
          (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv0 4)))
        (and
          (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv0 4)))))
    (not |pool.queues[1].canceling[0]|)
    (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))

; Kworker1: QueueDependency(refused)
(define-fun |Kworker1.QueueDependency(refused)| () action #b10010)
(define-fun |guard of Kworker1.QueueDependency(refused)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.QueueDependency|)
    (not
      (or
        (and
          (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv0 4)))
        (and
          (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv0 4)))))
    (not |pool.queues[1].canceling[0]|)
    (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|))))

; Kworker1: QueueDependency(pending)
(define-fun |Kworker1.QueueDependency(pending)| () action #b10011)
(define-fun |guard of Kworker1.QueueDependency(pending)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.QueueDependency|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv0 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv0 4)))
      |pool.queues[1].canceling[0]|)))

; Kworker1: WaitForDependency
(define-fun |Kworker1.WaitForDependency| () action #b10100)
(define-fun |guard of Kworker1.WaitForDependency| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.WaitForDependency|) (bvslt (_ bv0 4) |done.done|)))

; Kworker1: EndWork
(define-fun |Kworker1.EndWork| () action #b10101)
(define-fun |guard of Kworker1.EndWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
(define-fun |index of Kworker1.EndWork| () integer |pool.current[1]|)
(define-fun |value of Kworker1.EndWork| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[1]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[1]|)))
(define-fun |index of Kworker1.EndWork_2| () integer |pool.current[1]|)
(define-fun |value of Kworker1.EndWork_2| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[1]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[1]|)))

; Kworker1: RunDependency
(define-fun |Kworker1.RunDependency| () action #b10110)
(define-fun |guard of Kworker1.RunDependency| () Bool
  (= |pc.Kworker[1]| |pc.Kworker.RunDependency|))
(define-fun |index of Kworker1.RunDependency| () integer |pool.current[1]|)
(define-fun |value of Kworker1.RunDependency| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[1]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[1]|)))
(define-fun |index of Kworker1.RunDependency_2| () integer |pool.current[1]|)
(define-fun |value of Kworker1.RunDependency_2| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[1]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[1]|)))

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
    (and (= action |Producer.QueueWork(refused)|) |guard of Producer.QueueWork(refused)|)
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
      (= action |Kworker0.QueueDependency(refused)|)
      |guard of Kworker0.QueueDependency(refused)|)
    (and
      (= action |Kworker0.QueueDependency(pending)|)
      |guard of Kworker0.QueueDependency(pending)|)
    (and
      (= action |Kworker0.WaitForDependency|)
      |guard of Kworker0.WaitForDependency|
      (bvsle (_ bv0 4) (bvsub |done.done| (_ bv1 4))))
    (and
      (= action |Kworker0.EndWork|)
      |guard of Kworker0.EndWork|
      (and
        (bvsle (_ bv0 4) |index of Kworker0.EndWork|)
        (bvsle (_ bv0 4) |pool.current[0]|)
        (bvsle (_ bv0 4) |index of Kworker0.EndWork_2|)
        (bvsle (_ bv0 4) |pool.current[0]|)))
    (and
      (= action |Kworker0.RunDependency|)
      |guard of Kworker0.RunDependency|
      (and
        (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.RunDependency|)
        (bvsle (_ bv0 4) |pool.current[0]|)
        (bvsle (_ bv0 4) |index of Kworker0.RunDependency_2|)
        (bvsle (_ bv0 4) |pool.current[0]|)))
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
      (= action |Kworker1.QueueDependency(refused)|)
      |guard of Kworker1.QueueDependency(refused)|)
    (and
      (= action |Kworker1.QueueDependency(pending)|)
      |guard of Kworker1.QueueDependency(pending)|)
    (and
      (= action |Kworker1.WaitForDependency|)
      |guard of Kworker1.WaitForDependency|
      (bvsle (_ bv0 4) (bvsub |done.done| (_ bv1 4))))
    (and
      (= action |Kworker1.EndWork|)
      |guard of Kworker1.EndWork|
      (and
        (bvsle (_ bv0 4) |index of Kworker1.EndWork|)
        (bvsle (_ bv0 4) |pool.current[1]|)
        (bvsle (_ bv0 4) |index of Kworker1.EndWork_2|)
        (bvsle (_ bv0 4) |pool.current[1]|)))
    (and
      (= action |Kworker1.RunDependency|)
      |guard of Kworker1.RunDependency|
      (and
        (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.RunDependency|)
        (bvsle (_ bv0 4) |pool.current[1]|)
        (bvsle (_ bv0 4) |index of Kworker1.RunDependency_2|)
        (bvsle (_ bv0 4) |pool.current[1]|)))))

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
(define-fun |pool.queues[0].acceptance'| () |Acceptance| |pool.queues[0].acceptance|)
(define-fun |pool.queues[0].flushPending[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(0, 0)|) (= action |Kworker1.TakeWork(0, 0)|)) false
    |pool.queues[0].flushPending[0]|))
(define-fun |pool.queues[0].flushPending[1]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(0, 1)|) (= action |Kworker1.TakeWork(0, 1)|)) false
    |pool.queues[0].flushPending[1]|))
(define-fun |pool.queues[0].flushRunning[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(0, 0)|) (= action |Kworker1.TakeWork(0, 0)|))
    |pool.queues[0].flushPending[0]|
  (ite (= action |Kworker0.EndWork|)
    (ite (= |index of Kworker0.EndWork| (_ bv0 4)) |value of Kworker0.EndWork|
      |pool.queues[0].flushRunning[0]|)
  (ite (= action |Kworker0.RunDependency|)
    (ite (= |index of Kworker0.RunDependency| (_ bv0 4)) |value of Kworker0.RunDependency|
      |pool.queues[0].flushRunning[0]|)
  (ite (= action |Kworker1.EndWork|)
    (ite (= |index of Kworker1.EndWork| (_ bv0 4)) |value of Kworker1.EndWork|
      |pool.queues[0].flushRunning[0]|)
  (ite (= action |Kworker1.RunDependency|)
    (ite (= |index of Kworker1.RunDependency| (_ bv0 4)) |value of Kworker1.RunDependency|
      |pool.queues[0].flushRunning[0]|)
    |pool.queues[0].flushRunning[0]|))))))
(define-fun |pool.queues[0].flushRunning[1]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(0, 1)|) (= action |Kworker1.TakeWork(0, 1)|))
    |pool.queues[0].flushPending[1]|
  (ite (= action |Kworker0.EndWork|)
    (ite (= |index of Kworker0.EndWork| (_ bv1 4)) |value of Kworker0.EndWork|
      |pool.queues[0].flushRunning[1]|)
  (ite (= action |Kworker0.RunDependency|)
    (ite (= |index of Kworker0.RunDependency| (_ bv1 4)) |value of Kworker0.RunDependency|
      |pool.queues[0].flushRunning[1]|)
  (ite (= action |Kworker1.EndWork|)
    (ite (= |index of Kworker1.EndWork| (_ bv1 4)) |value of Kworker1.EndWork|
      |pool.queues[0].flushRunning[1]|)
  (ite (= action |Kworker1.RunDependency|)
    (ite (= |index of Kworker1.RunDependency| (_ bv1 4)) |value of Kworker1.RunDependency|
      |pool.queues[0].flushRunning[1]|)
    |pool.queues[0].flushRunning[1]|))))))
(define-fun |pool.queues[0].canceling[0]'| () Bool |pool.queues[0].canceling[0]|)
(define-fun |pool.queues[0].canceling[1]'| () Bool |pool.queues[0].canceling[1]|)
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
    (ite (= |pool.queues[1].worklist.length| (_ bv0 4)) (_ bv0 4) |pool.queues[1].worklist[0]|)
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
    (ite (= |pool.queues[1].worklist.length| (_ bv1 4)) (_ bv0 4) |pool.queues[1].worklist[1]|)
    |pool.queues[1].worklist[1]|))))
(define-fun |pool.queues[1].acceptance'| () |Acceptance| |pool.queues[1].acceptance|)
(define-fun |pool.queues[1].flushPending[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(1, 0)|) (= action |Kworker1.TakeWork(1, 0)|)) false
    |pool.queues[1].flushPending[0]|))
(define-fun |pool.queues[1].flushPending[1]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(1, 1)|) (= action |Kworker1.TakeWork(1, 1)|)) false
    |pool.queues[1].flushPending[1]|))
(define-fun |pool.queues[1].flushRunning[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(1, 0)|) (= action |Kworker1.TakeWork(1, 0)|))
    |pool.queues[1].flushPending[0]|
  (ite (= action |Kworker0.EndWork|)
    (ite (= |index of Kworker0.EndWork_2| (_ bv0 4)) |value of Kworker0.EndWork_2|
      |pool.queues[1].flushRunning[0]|)
  (ite (= action |Kworker0.RunDependency|)
    (ite (= |index of Kworker0.RunDependency_2| (_ bv0 4)) |value of Kworker0.RunDependency_2|
      |pool.queues[1].flushRunning[0]|)
  (ite (= action |Kworker1.EndWork|)
    (ite (= |index of Kworker1.EndWork_2| (_ bv0 4)) |value of Kworker1.EndWork_2|
      |pool.queues[1].flushRunning[0]|)
  (ite (= action |Kworker1.RunDependency|)
    (ite (= |index of Kworker1.RunDependency_2| (_ bv0 4)) |value of Kworker1.RunDependency_2|
      |pool.queues[1].flushRunning[0]|)
    |pool.queues[1].flushRunning[0]|))))))
(define-fun |pool.queues[1].flushRunning[1]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(1, 1)|) (= action |Kworker1.TakeWork(1, 1)|))
    |pool.queues[1].flushPending[1]|
  (ite (= action |Kworker0.EndWork|)
    (ite (= |index of Kworker0.EndWork_2| (_ bv1 4)) |value of Kworker0.EndWork_2|
      |pool.queues[1].flushRunning[1]|)
  (ite (= action |Kworker0.RunDependency|)
    (ite (= |index of Kworker0.RunDependency_2| (_ bv1 4)) |value of Kworker0.RunDependency_2|
      |pool.queues[1].flushRunning[1]|)
  (ite (= action |Kworker1.EndWork|)
    (ite (= |index of Kworker1.EndWork_2| (_ bv1 4)) |value of Kworker1.EndWork_2|
      |pool.queues[1].flushRunning[1]|)
  (ite (= action |Kworker1.RunDependency|)
    (ite (= |index of Kworker1.RunDependency_2| (_ bv1 4)) |value of Kworker1.RunDependency_2|
      |pool.queues[1].flushRunning[1]|)
    |pool.queues[1].flushRunning[1]|))))))
(define-fun |pool.queues[1].canceling[0]'| () Bool |pool.queues[1].canceling[0]|)
(define-fun |pool.queues[1].canceling[1]'| () Bool |pool.queues[1].canceling[1]|)
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
    (bvsub |done.done| (_ bv1 4))
  (ite (or (= action |Kworker0.RunDependency|) (= action |Kworker1.RunDependency|))
    (bvadd |done.done| (_ bv1 4))
    |done.done|)))
(define-fun |done.gone'| () Bool |done.gone|)
(define-fun |pc.Producer'| () |pc.Producer|
  (ite (or
         (= action |Producer.QueueWork|)
         (= action |Producer.QueueWork(refused)|)
         (= action |Producer.QueueWork(pending)|)) |pc.Producer.Done|
    |pc.Producer|))
(define-fun |pc.Kworker[0]'| () |pc.Kworker|
  (ite (or
         (= action |Kworker0.TakeWork(0, 0)|)
         (= action |Kworker0.TakeWork(0, 1)|)
         (= action |Kworker0.TakeWork(1, 1)|)) |pc.Kworker.QueueDependency|
  (ite (= action |Kworker0.TakeWork(1, 0)|) |pc.Kworker.RunDependency|
  (ite (or
         (= action |Kworker0.QueueDependency|)
         (= action |Kworker0.QueueDependency(refused)|)
         (= action |Kworker0.QueueDependency(pending)|)) |pc.Kworker.WaitForDependency|
  (ite (= action |Kworker0.WaitForDependency|) |pc.Kworker.EndWork|
  (ite (or (= action |Kworker0.EndWork|) (= action |Kworker0.RunDependency|)) |pc.Kworker.TakeWork|
    |pc.Kworker[0]|))))))
(define-fun |pc.Kworker[1]'| () |pc.Kworker|
  (ite (or
         (= action |Kworker1.TakeWork(0, 0)|)
         (= action |Kworker1.TakeWork(0, 1)|)
         (= action |Kworker1.TakeWork(1, 1)|)) |pc.Kworker.QueueDependency|
  (ite (= action |Kworker1.TakeWork(1, 0)|) |pc.Kworker.RunDependency|
  (ite (or
         (= action |Kworker1.QueueDependency|)
         (= action |Kworker1.QueueDependency(refused)|)
         (= action |Kworker1.QueueDependency(pending)|)) |pc.Kworker.WaitForDependency|
  (ite (= action |Kworker1.WaitForDependency|) |pc.Kworker.EndWork|
  (ite (or (= action |Kworker1.EndWork|) (= action |Kworker1.RunDependency|)) |pc.Kworker.TakeWork|
    |pc.Kworker[1]|))))))

; Properties ---------------------------------------------------------------------------------------
; Nobody queues on a workqueue that is being drained or destroyed.
(define-fun |NoQueueAfterDestroy| () Bool
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
              (= |pool.queues[0].worklist[1]| (_ bv0 4)))))
        (not |pool.queues[0].canceling[0]|)
        (not (= |pool.queues[0].acceptance| |Acceptance.Everybody|)))
      false)
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 4)))))
        (not |pool.queues[1].canceling[0]|)
        (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))
      false)
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.QueueDependency|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 4)))))
        (not |pool.queues[1].canceling[0]|)
        (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))
      false)))
; Nobody completes a completion whose memory is gone.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=>
      (and
        |guard of Kworker0.RunDependency|
        (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.RunDependency|)
        (bvsle (_ bv0 4) |pool.current[0]|)
        (bvsle (_ bv0 4) |index of Kworker0.RunDependency_2|)
        (bvsle (_ bv0 4) |pool.current[0]|))
      (not |done.gone|))
    (=>
      (and
        |guard of Kworker1.RunDependency|
        (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.RunDependency|)
        (bvsle (_ bv0 4) |pool.current[1]|)
        (bvsle (_ bv0 4) |index of Kworker1.RunDependency_2|)
        (bvsle (_ bv0 4) |pool.current[1]|))
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
    (=> |guard of Kworker0.WaitForDependency| (bvsle (_ bv0 4) (bvsub |done.done| (_ bv1 4))))
    (=>
      |guard of Kworker0.EndWork|
      (and
        (bvsle (_ bv0 4) |index of Kworker0.EndWork|)
        (bvsle (_ bv0 4) |pool.current[0]|)
        (bvsle (_ bv0 4) |index of Kworker0.EndWork_2|)
        (bvsle (_ bv0 4) |pool.current[0]|)))
    (=>
      |guard of Kworker0.RunDependency|
      (and
        (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker0.RunDependency|)
        (bvsle (_ bv0 4) |pool.current[0]|)
        (bvsle (_ bv0 4) |index of Kworker0.RunDependency_2|)
        (bvsle (_ bv0 4) |pool.current[0]|)))
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
    (=> |guard of Kworker1.WaitForDependency| (bvsle (_ bv0 4) (bvsub |done.done| (_ bv1 4))))
    (=>
      |guard of Kworker1.EndWork|
      (and
        (bvsle (_ bv0 4) |index of Kworker1.EndWork|)
        (bvsle (_ bv0 4) |pool.current[1]|)
        (bvsle (_ bv0 4) |index of Kworker1.EndWork_2|)
        (bvsle (_ bv0 4) |pool.current[1]|)))
    (=>
      |guard of Kworker1.RunDependency|
      (and
        (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4))
        (bvsle (_ bv0 4) |index of Kworker1.RunDependency|)
        (bvsle (_ bv0 4) |pool.current[1]|)
        (bvsle (_ bv0 4) |index of Kworker1.RunDependency_2|)
        (bvsle (_ bv0 4) |pool.current[1]|)))))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoQueueAfterDestroy| |NoUseAfterFree| |TypeInvariant|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|pool.current[0]| integer) (|pool.current[1]| integer)
   (|pool.queues[0].worklist.length| integer) (|pool.queues[0].worklist[0]| integer)
   (|pool.queues[0].worklist[1]| integer) (|pool.queues[0].acceptance| |Acceptance|)
   (|pool.queues[0].flushPending[0]| Bool) (|pool.queues[0].flushPending[1]| Bool)
   (|pool.queues[0].flushRunning[0]| Bool) (|pool.queues[0].flushRunning[1]| Bool)
   (|pool.queues[0].canceling[0]| Bool) (|pool.queues[0].canceling[1]| Bool)
   (|pool.queues[0].executing[0]| Bool) (|pool.queues[0].executing[1]| Bool)
   (|pool.queues[1].worklist.length| integer) (|pool.queues[1].worklist[0]| integer)
   (|pool.queues[1].worklist[1]| integer) (|pool.queues[1].acceptance| |Acceptance|)
   (|pool.queues[1].flushPending[0]| Bool) (|pool.queues[1].flushPending[1]| Bool)
   (|pool.queues[1].flushRunning[0]| Bool) (|pool.queues[1].flushRunning[1]| Bool)
   (|pool.queues[1].canceling[0]| Bool) (|pool.queues[1].canceling[1]| Bool)
   (|pool.queues[1].executing[0]| Bool) (|pool.queues[1].executing[1]| Bool) (|done.done| integer)
   (|done.gone| Bool) (|pc.Producer| |pc.Producer|) (|pc.Kworker[0]| |pc.Kworker|)
   (|pc.Kworker[1]| |pc.Kworker|))
  Bool
  (and
    (types |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
       |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].acceptance|
       |pool.queues[0].flushPending[0]| |pool.queues[0].flushPending[1]|
       |pool.queues[0].flushRunning[0]| |pool.queues[0].flushRunning[1]|
       |pool.queues[0].canceling[0]| |pool.queues[0].canceling[1]| |pool.queues[0].executing[0]|
       |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
       |pool.queues[1].worklist[1]| |pool.queues[1].acceptance| |pool.queues[1].flushPending[0]|
       |pool.queues[1].flushPending[1]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]| |pool.queues[1].canceling[0]|
       |pool.queues[1].canceling[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
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
                   (= |pool.queues[1].worklist[0]| (_ bv0 4)))
                 (and
                   (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv0 4)))) (_ bv1 4)
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
                 (= |pool.queues[1].worklist[0]| (_ bv0 4)))
               (and
                 (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv0 4)))) (_ bv1 4)
          (_ bv0 4))))
    ; KworkersExecute
    (and
      (=
        |pool.current[0]|
        (ite (or
               (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
               (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|)
               (= |pc.Kworker[0]| |pc.Kworker.EndWork|)) (_ bv0 4)
        (ite (= |pc.Kworker[0]| |pc.Kworker.RunDependency|) (_ bv0 4) (bvneg (_ bv1 4)))))
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
        (ite (= |pc.Kworker[1]| |pc.Kworker.RunDependency|) (_ bv0 4) (bvneg (_ bv1 4)))))
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
    ; EverybodyMayQueue
    (and
      (= |pool.queues[0].acceptance| |Acceptance.Everybody|)
      (not |pool.queues[0].canceling[0]|)
      (not |pool.queues[0].canceling[1]|)
      (= |pool.queues[1].acceptance| |Acceptance.Everybody|)
      (not |pool.queues[1].canceling[0]|)
      (not |pool.queues[1].canceling[1]|))
    ; NoQueueAfterDestroy
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
                (= |pool.queues[0].worklist[1]| (_ bv0 4)))))
          (not |pool.queues[0].canceling[0]|)
          (not (= |pool.queues[0].acceptance| |Acceptance.Everybody|)))
        false)
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.QueueDependency|)
          (not
            (or
              (and
                (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 4)))))
          (not |pool.queues[1].canceling[0]|)
          (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))
        false)
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.QueueDependency|)
          (not
            (or
              (and
                (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 4)))))
          (not |pool.queues[1].canceling[0]|)
          (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))
        false))
    ; NoUseAfterFree
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.RunDependency|)
          (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4))
          (bvsle (_ bv0 4) |pool.current[0]|)
          (bvsle (_ bv0 4) |pool.current[0]|)
          (bvsle (_ bv0 4) |pool.current[0]|)
          (bvsle (_ bv0 4) |pool.current[0]|))
        (not |done.gone|))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.RunDependency|)
          (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4))
          (bvsle (_ bv0 4) |pool.current[1]|)
          (bvsle (_ bv0 4) |pool.current[1]|)
          (bvsle (_ bv0 4) |pool.current[1]|)
          (bvsle (_ bv0 4) |pool.current[1]|))
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
                (= |pool.queues[0].worklist[1]| (_ bv0 4)))))
          (not |pool.queues[0].canceling[0]|)
          (= |pool.queues[0].acceptance| |Acceptance.Everybody|))
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
                (= |pool.queues[1].worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 4)))))
          (not |pool.queues[1].canceling[0]|)
          (= |pool.queues[1].acceptance| |Acceptance.Everybody|))
        (and
          (bvsle |pool.queues[1].worklist.length| (_ bv1 4))
          (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 4)) (_ bv2 4))))
      (=>
        (and (= |pc.Kworker[0]| |pc.Kworker.WaitForDependency|) (bvslt (_ bv0 4) |done.done|))
        (bvsle (_ bv0 4) (bvsub |done.done| (_ bv1 4))))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.EndWork|)
        (and
          (bvsle (_ bv0 4) |pool.current[0]|)
          (bvsle (_ bv0 4) |pool.current[0]|)
          (bvsle (_ bv0 4) |pool.current[0]|)
          (bvsle (_ bv0 4) |pool.current[0]|)))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.RunDependency|)
        (and
          (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4))
          (bvsle (_ bv0 4) |pool.current[0]|)
          (bvsle (_ bv0 4) |pool.current[0]|)
          (bvsle (_ bv0 4) |pool.current[0]|)
          (bvsle (_ bv0 4) |pool.current[0]|)))
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
                (= |pool.queues[1].worklist[0]| (_ bv0 4)))
              (and
                (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 4)))))
          (not |pool.queues[1].canceling[0]|)
          (= |pool.queues[1].acceptance| |Acceptance.Everybody|))
        (and
          (bvsle |pool.queues[1].worklist.length| (_ bv1 4))
          (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 4)) (_ bv2 4))))
      (=>
        (and (= |pc.Kworker[1]| |pc.Kworker.WaitForDependency|) (bvslt (_ bv0 4) |done.done|))
        (bvsle (_ bv0 4) (bvsub |done.done| (_ bv1 4))))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.EndWork|)
        (and
          (bvsle (_ bv0 4) |pool.current[1]|)
          (bvsle (_ bv0 4) |pool.current[1]|)
          (bvsle (_ bv0 4) |pool.current[1]|)
          (bvsle (_ bv0 4) |pool.current[1]|)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.RunDependency|)
        (and
          (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4))
          (bvsle (_ bv0 4) |pool.current[1]|)
          (bvsle (_ bv0 4) |pool.current[1]|)
          (bvsle (_ bv0 4) |pool.current[1]|)
          (bvsle (_ bv0 4) |pool.current[1]|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
       |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].acceptance|
       |pool.queues[0].flushPending[0]| |pool.queues[0].flushPending[1]|
       |pool.queues[0].flushRunning[0]| |pool.queues[0].flushRunning[1]|
       |pool.queues[0].canceling[0]| |pool.queues[0].canceling[1]| |pool.queues[0].executing[0]|
       |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
       |pool.queues[1].worklist[1]| |pool.queues[1].acceptance| |pool.queues[1].flushPending[0]|
       |pool.queues[1].flushPending[1]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]| |pool.queues[1].canceling[0]|
       |pool.queues[1].canceling[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
       |done.done| |done.gone| |pc.Producer| |pc.Kworker[0]| |pc.Kworker[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
     |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].acceptance|
     |pool.queues[0].flushPending[0]| |pool.queues[0].flushPending[1]|
     |pool.queues[0].flushRunning[0]| |pool.queues[0].flushRunning[1]|
     |pool.queues[0].canceling[0]| |pool.queues[0].canceling[1]| |pool.queues[0].executing[0]|
     |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
     |pool.queues[1].worklist[1]| |pool.queues[1].acceptance| |pool.queues[1].flushPending[0]|
     |pool.queues[1].flushPending[1]| |pool.queues[1].flushRunning[0]|
     |pool.queues[1].flushRunning[1]| |pool.queues[1].canceling[0]| |pool.queues[1].canceling[1]|
     |pool.queues[1].executing[0]| |pool.queues[1].executing[1]| |done.done| |done.gone|
     |pc.Producer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert step)
(assert
  (not
    (invariant |pool.current[0]'| |pool.current[1]'| |pool.queues[0].worklist.length'|
       |pool.queues[0].worklist[0]'| |pool.queues[0].worklist[1]'| |pool.queues[0].acceptance'|
       |pool.queues[0].flushPending[0]'| |pool.queues[0].flushPending[1]'|
       |pool.queues[0].flushRunning[0]'| |pool.queues[0].flushRunning[1]'|
       |pool.queues[0].canceling[0]'| |pool.queues[0].canceling[1]'|
       |pool.queues[0].executing[0]'| |pool.queues[0].executing[1]'|
       |pool.queues[1].worklist.length'| |pool.queues[1].worklist[0]'|
       |pool.queues[1].worklist[1]'| |pool.queues[1].acceptance'|
       |pool.queues[1].flushPending[0]'| |pool.queues[1].flushPending[1]'|
       |pool.queues[1].flushRunning[0]'| |pool.queues[1].flushRunning[1]'|
       |pool.queues[1].canceling[0]'| |pool.queues[1].canceling[1]'|
       |pool.queues[1].executing[0]'| |pool.queues[1].executing[1]'| |done.done'| |done.gone'|
       |pc.Producer'| |pc.Kworker[0]'| |pc.Kworker[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
     |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].acceptance|
     |pool.queues[0].flushPending[0]| |pool.queues[0].flushPending[1]|
     |pool.queues[0].flushRunning[0]| |pool.queues[0].flushRunning[1]|
     |pool.queues[0].canceling[0]| |pool.queues[0].canceling[1]| |pool.queues[0].executing[0]|
     |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
     |pool.queues[1].worklist[1]| |pool.queues[1].acceptance| |pool.queues[1].flushPending[0]|
     |pool.queues[1].flushPending[1]| |pool.queues[1].flushRunning[0]|
     |pool.queues[1].flushRunning[1]| |pool.queues[1].canceling[0]| |pool.queues[1].canceling[1]|
     |pool.queues[1].executing[0]| |pool.queues[1].executing[1]| |done.done| |done.gone|
     |pc.Producer| |pc.Kworker[0]| |pc.Kworker[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: a8dd720e8ded1ab23b1a921e9ab205a3f840b7b4df8bab8a12e9659e1bf0ea82
