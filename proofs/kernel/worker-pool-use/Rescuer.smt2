; kernel/worker-pool-use, variant Rescuer.
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
(define-sort |pc.RescuerThread| () (_ BitVec 2))
(define-fun |pc.RescuerThread.Rescue| () |pc.RescuerThread| #b00)
(define-fun |pc.RescuerThread.RunDependencyByRescuer| () |pc.RescuerThread| #b01)
(define-fun |pc.RescuerThread.Done| () |pc.RescuerThread| #b10)

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
(declare-const |pc.RescuerThread| |pc.RescuerThread|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|pool.current[0]| integer) (|pool.current[1]| integer)
   (|pool.queues[0].worklist.length| integer) (|pool.queues[0].worklist[0]| integer)
   (|pool.queues[0].worklist[1]| integer) (|pool.queues[0].executing[0]| Bool)
   (|pool.queues[0].executing[1]| Bool) (|pool.queues[1].worklist.length| integer)
   (|pool.queues[1].worklist[0]| integer) (|pool.queues[1].worklist[1]| integer)
   (|pool.queues[1].executing[0]| Bool) (|pool.queues[1].executing[1]| Bool) (|done.done| integer)
   (|done.gone| Bool) (|pc.Producer| |pc.Producer|) (|pc.Kworker| |pc.Kworker|)
   (|pc.RescuerThread| |pc.RescuerThread|))
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
    (bvule |pc.Kworker| |pc.Kworker.Done|)
    (bvule |pc.RescuerThread| |pc.RescuerThread.Done|)))

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
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)))

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
          (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[0]| (_ bv0 4)))
        (and
          (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[1]| (_ bv0 4)))))))

; Producer: QueueWork(pending)
(define-fun |Producer.QueueWork(pending)| () action #b0001)
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

; Kworker: TakeWork(0, 0)
(define-fun |Kworker.TakeWork(0, 0)| () action #b0010)
(define-fun |guard of Kworker.TakeWork(0, 0)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
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

; Kworker: TakeWork(0, 1)
(define-fun |Kworker.TakeWork(0, 1)| () action #b0011)
(define-fun |guard of Kworker.TakeWork(0, 1)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
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

; Kworker: TakeWork(1, 0)
(define-fun |Kworker.TakeWork(1, 0)| () action #b0100)
(define-fun |guard of Kworker.TakeWork(1, 0)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
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

; Kworker: TakeWork(1, 1)
(define-fun |Kworker.TakeWork(1, 1)| () action #b0101)
(define-fun |guard of Kworker.TakeWork(1, 1)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
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

; Kworker: QueueDependency
(define-fun |Kworker.QueueDependency| () action #b0110)
(define-fun |guard of Kworker.QueueDependency| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.QueueDependency|)
    (not
      (or
        (and
          (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv1 4)))
        (and
          (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv1 4)))))))

; Kworker: QueueDependency(pending)
(define-fun |Kworker.QueueDependency(pending)| () action #b0111)
(define-fun |guard of Kworker.QueueDependency(pending)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.QueueDependency|)
    (or
      (and
        (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv1 4)))
      (and
        (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv1 4))))))

; Kworker: WaitForDependency
(define-fun |Kworker.WaitForDependency| () action #b1000)
(define-fun |guard of Kworker.WaitForDependency| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
    (or (bvslt (_ bv0 4) |done.done|) |done.gone|)))

; Kworker: EndWork
(define-fun |Kworker.EndWork| () action #b1001)
(define-fun |guard of Kworker.EndWork| () Bool (= |pc.Kworker| |pc.Kworker.EndWork|))

; Kworker: RunDependency
(define-fun |Kworker.RunDependency| () action #b1010)
(define-fun |guard of Kworker.RunDependency| () Bool (= |pc.Kworker| |pc.Kworker.RunDependency|))

; RescuerThread: Rescue(0)
(define-fun |RescuerThread.Rescue(0)| () action #b1011)
(define-fun |guard of RescuerThread.Rescue(0)| () Bool
  (and
    (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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

; RescuerThread: Rescue(1)
(define-fun |RescuerThread.Rescue(1)| () action #b1100)
(define-fun |guard of RescuerThread.Rescue(1)| () Bool
  (and
    (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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

; RescuerThread: RunDependencyByRescuer
(define-fun |RescuerThread.RunDependencyByRescuer| () action #b1101)
(define-fun |guard of RescuerThread.RunDependencyByRescuer| () Bool
  (= |pc.RescuerThread| |pc.RescuerThread.RunDependencyByRescuer|))

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
      (= action |Kworker.TakeWork(0, 0)|)
      |guard of Kworker.TakeWork(0, 0)|
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
      (= action |Kworker.TakeWork(0, 1)|)
      |guard of Kworker.TakeWork(0, 1)|
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
      (= action |Kworker.TakeWork(1, 0)|)
      |guard of Kworker.TakeWork(1, 0)|
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
      (= action |Kworker.TakeWork(1, 1)|)
      |guard of Kworker.TakeWork(1, 1)|
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
      (= action |Kworker.QueueDependency|)
      |guard of Kworker.QueueDependency|
      (and
        (bvsle |pool.queues[1].worklist.length| (_ bv1 4))
        (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 4)) (_ bv2 4))))
    (and (= action |Kworker.QueueDependency(pending)|) |guard of Kworker.QueueDependency(pending)|)
    (and
      (= action |Kworker.WaitForDependency|)
      |guard of Kworker.WaitForDependency|
      (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
    (and (= action |Kworker.EndWork|) |guard of Kworker.EndWork|)
    (and
      (= action |Kworker.RunDependency|)
      |guard of Kworker.RunDependency|
      (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
    (and
      (= action |RescuerThread.Rescue(0)|)
      |guard of RescuerThread.Rescue(0)|
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
      (= action |RescuerThread.Rescue(1)|)
      |guard of RescuerThread.Rescue(1)|
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
      (= action |RescuerThread.RunDependencyByRescuer|)
      |guard of RescuerThread.RunDependencyByRescuer|
      (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))))

; The state after the step -------------------------------------------------------------------------
(define-fun |pool.current[0]'| () integer
  (ite (or (= action |Kworker.TakeWork(0, 0)|) (= action |Kworker.TakeWork(1, 0)|)) (_ bv0 4)
  (ite (or (= action |Kworker.TakeWork(0, 1)|) (= action |Kworker.TakeWork(1, 1)|)) (_ bv1 4)
  (ite (or (= action |Kworker.EndWork|) (= action |Kworker.RunDependency|)) (bvneg (_ bv1 4))
    |pool.current[0]|))))
(define-fun |pool.current[1]'| () integer
  (ite (= action |RescuerThread.Rescue(0)|) (_ bv0 4)
  (ite (= action |RescuerThread.Rescue(1)|) (_ bv1 4)
  (ite (= action |RescuerThread.RunDependencyByRescuer|) (bvneg (_ bv1 4)) |pool.current[1]|))))
(define-fun |pool.queues[0].worklist.length'| () integer
  (ite (= action |Producer.QueueWork|) (bvadd |pool.queues[0].worklist.length| (_ bv1 4))
  (ite (= action |Kworker.TakeWork(0, 0)|)
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv0 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv0 4))))
      (bvsub |pool.queues[0].worklist.length| (_ bv1 4))
      |pool.queues[0].worklist.length|)
  (ite (= action |Kworker.TakeWork(0, 1)|)
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
  (ite (= action |Kworker.TakeWork(0, 0)|)
    (ite (and
           (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
           (= |pool.queues[0].worklist[0]| (_ bv0 4))) |pool.queues[0].worklist[1]|
      |pool.queues[0].worklist[0]|)
  (ite (= action |Kworker.TakeWork(0, 1)|)
    (ite (and
           (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
           (= |pool.queues[0].worklist[0]| (_ bv1 4))) |pool.queues[0].worklist[1]|
      |pool.queues[0].worklist[0]|)
    |pool.queues[0].worklist[0]|))))
(define-fun |pool.queues[0].worklist[1]'| () integer
  (ite (= action |Producer.QueueWork|)
    (ite (= |pool.queues[0].worklist.length| (_ bv1 4)) (_ bv0 4) |pool.queues[0].worklist[1]|)
  (ite (= action |Kworker.TakeWork(0, 0)|)
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv0 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv0 4)))) (_ bv0 4)
      |pool.queues[0].worklist[1]|)
  (ite (= action |Kworker.TakeWork(0, 1)|)
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
  (ite (or (= action |Kworker.TakeWork(0, 0)|) (= action |Kworker.TakeWork(0, 1)|)) true
  (ite (or (= action |Kworker.EndWork|) (= action |Kworker.RunDependency|)) false
    |pool.queues[0].executing[0]|)))
(define-fun |pool.queues[0].executing[1]'| () Bool
  (ite (= action |RescuerThread.RunDependencyByRescuer|) false |pool.queues[0].executing[1]|))
(define-fun |pool.queues[1].worklist.length'| () integer
  (ite (or (= action |Kworker.TakeWork(1, 0)|) (= action |RescuerThread.Rescue(0)|))
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv0 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv0 4))))
      (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
      |pool.queues[1].worklist.length|)
  (ite (or (= action |Kworker.TakeWork(1, 1)|) (= action |RescuerThread.Rescue(1)|))
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv1 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv1 4))))
      (bvsub |pool.queues[1].worklist.length| (_ bv1 4))
      |pool.queues[1].worklist.length|)
  (ite (= action |Kworker.QueueDependency|) (bvadd |pool.queues[1].worklist.length| (_ bv1 4))
    |pool.queues[1].worklist.length|))))
(define-fun |pool.queues[1].worklist[0]'| () integer
  (ite (or (= action |Kworker.TakeWork(1, 0)|) (= action |RescuerThread.Rescue(0)|))
    (ite (and
           (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
           (= |pool.queues[1].worklist[0]| (_ bv0 4))) |pool.queues[1].worklist[1]|
      |pool.queues[1].worklist[0]|)
  (ite (or (= action |Kworker.TakeWork(1, 1)|) (= action |RescuerThread.Rescue(1)|))
    (ite (and
           (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
           (= |pool.queues[1].worklist[0]| (_ bv1 4))) |pool.queues[1].worklist[1]|
      |pool.queues[1].worklist[0]|)
  (ite (= action |Kworker.QueueDependency|)
    (ite (= |pool.queues[1].worklist.length| (_ bv0 4)) (_ bv1 4) |pool.queues[1].worklist[0]|)
    |pool.queues[1].worklist[0]|))))
(define-fun |pool.queues[1].worklist[1]'| () integer
  (ite (or (= action |Kworker.TakeWork(1, 0)|) (= action |RescuerThread.Rescue(0)|))
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv0 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv0 4)))) (_ bv0 4)
      |pool.queues[1].worklist[1]|)
  (ite (or (= action |Kworker.TakeWork(1, 1)|) (= action |RescuerThread.Rescue(1)|))
    (ite (or
           (and
             (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv1 4)))
           (and
             (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv1 4)))) (_ bv0 4)
      |pool.queues[1].worklist[1]|)
  (ite (= action |Kworker.QueueDependency|)
    (ite (= |pool.queues[1].worklist.length| (_ bv1 4)) (_ bv1 4) |pool.queues[1].worklist[1]|)
    |pool.queues[1].worklist[1]|))))
(define-fun |pool.queues[1].executing[0]'| () Bool
  (ite (or (= action |Kworker.TakeWork(1, 0)|) (= action |Kworker.TakeWork(1, 1)|)) true
  (ite (or (= action |Kworker.EndWork|) (= action |Kworker.RunDependency|)) false
    |pool.queues[1].executing[0]|)))
(define-fun |pool.queues[1].executing[1]'| () Bool
  (ite (or (= action |RescuerThread.Rescue(0)|) (= action |RescuerThread.Rescue(1)|)) true
  (ite (= action |RescuerThread.RunDependencyByRescuer|) false |pool.queues[1].executing[1]|)))
(define-fun |done.done'| () integer
  (ite (= action |Kworker.WaitForDependency|)
    (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))
  (ite (or (= action |Kworker.RunDependency|) (= action |RescuerThread.RunDependencyByRescuer|))
    (bvadd |done.done| (_ bv1 4))
    |done.done|)))
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
(define-fun |pc.RescuerThread'| () |pc.RescuerThread|
  (ite (or (= action |RescuerThread.Rescue(0)|) (= action |RescuerThread.Rescue(1)|))
    |pc.RescuerThread.RunDependencyByRescuer|
  (ite (= action |RescuerThread.RunDependencyByRescuer|) |pc.RescuerThread.Rescue|
    |pc.RescuerThread|)))

; Properties ---------------------------------------------------------------------------------------
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
    (=> |guard of Kworker.EndWork| (not (= |pool.current[0]| (bvneg (_ bv1 4)))))
    (=>
      (and |guard of Kworker.RunDependency| (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
      (not (= |pool.current[0]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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
        (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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
    (=>
      (and
        |guard of RescuerThread.RunDependencyByRescuer|
        (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
      (not (= |pool.current[1]| (bvneg (_ bv1 4)))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
        (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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
        (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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
        (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
        (or (bvslt (_ bv0 4) |done.done|) |done.gone|)
        (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
      (not |done.gone|))
    (=>
      (and |guard of Kworker.RunDependency| (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
      (not |done.gone|))
    (=>
      (and
        |guard of RescuerThread.RunDependencyByRescuer|
        (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
      (not |done.gone|))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
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
      |guard of Kworker.TakeWork(0, 0)|
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
      |guard of Kworker.TakeWork(0, 1)|
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
      |guard of Kworker.TakeWork(1, 0)|
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
      |guard of Kworker.TakeWork(1, 1)|
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
      |guard of Kworker.QueueDependency|
      (and
        (bvsle |pool.queues[1].worklist.length| (_ bv1 4))
        (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 4)) (_ bv2 4))))
    (=>
      |guard of Kworker.WaitForDependency|
      (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
    (=> |guard of Kworker.RunDependency| (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
    (=>
      |guard of RescuerThread.Rescue(0)|
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
      |guard of RescuerThread.Rescue(1)|
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
      |guard of RescuerThread.RunDependencyByRescuer|
      (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Producer| |pc.Producer.Done|)
      (or (= |pc.Kworker| |pc.Kworker.TakeWork|) (= |pc.Kworker| |pc.Kworker.Done|))
      (or
        (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
        (= |pc.RescuerThread| |pc.RescuerThread.Done|)))
    |guard of Producer.QueueWork|
    |guard of Producer.QueueWork(pending)|
    |guard of Kworker.TakeWork(0, 0)|
    |guard of Kworker.TakeWork(0, 1)|
    |guard of Kworker.TakeWork(1, 0)|
    |guard of Kworker.TakeWork(1, 1)|
    |guard of Kworker.QueueDependency|
    |guard of Kworker.QueueDependency(pending)|
    |guard of Kworker.WaitForDependency|
    |guard of Kworker.EndWork|
    |guard of Kworker.RunDependency|
    |guard of RescuerThread.Rescue(0)|
    |guard of RescuerThread.Rescue(1)|
    |guard of RescuerThread.RunDependencyByRescuer|))
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
   (|done.gone| Bool) (|pc.Producer| |pc.Producer|) (|pc.Kworker| |pc.Kworker|)
   (|pc.RescuerThread| |pc.RescuerThread|))
  Bool
  (and
    (types |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
       |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]|
       |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
       |pool.queues[1].worklist[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
       |done.done| |done.gone| |pc.Producer| |pc.Kworker| |pc.RescuerThread|)
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
        (ite (or
               (= |pc.Kworker| |pc.Kworker.QueueDependency|)
               (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
               (= |pc.Kworker| |pc.Kworker.EndWork|)) (_ bv1 4)
          (_ bv0 4)))
      (_ bv1 4))
    ; DependencyIsOnItsWay
    (=
      (bvadd
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
            (ite (= |pc.Kworker| |pc.Kworker.RunDependency|) (_ bv1 4) (_ bv0 4)))
          (ite (= |pc.RescuerThread| |pc.RescuerThread.RunDependencyByRescuer|) (_ bv1 4)
            (_ bv0 4)))
        |done.done|)
      (ite (= |pc.Kworker| |pc.Kworker.WaitForDependency|) (_ bv1 4) (_ bv0 4)))
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
               (= |pc.Kworker| |pc.Kworker.QueueDependency|)
               (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
               (= |pc.Kworker| |pc.Kworker.EndWork|)) (_ bv0 4)
        (ite (= |pc.Kworker| |pc.Kworker.RunDependency|) (_ bv1 4) (bvneg (_ bv1 4)))))
      (=
        |pool.queues[0].executing[0]|
        (or
          (= |pc.Kworker| |pc.Kworker.QueueDependency|)
          (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
          (= |pc.Kworker| |pc.Kworker.EndWork|)))
      (= |pool.queues[1].executing[0]| (= |pc.Kworker| |pc.Kworker.RunDependency|)))
    ; NobodyElseExecutes
    (and
      (=
        |pool.current[1]|
        (ite (= |pc.RescuerThread| |pc.RescuerThread.RunDependencyByRescuer|) (_ bv1 4)
          (bvneg (_ bv1 4))))
      (=
        |pool.queues[1].executing[1]|
        (= |pc.RescuerThread| |pc.RescuerThread.RunDependencyByRescuer|))
      (not |pool.queues[0].executing[1]|))
    ; KworkersGoOn
    (and
      (not (= |pc.Kworker| |pc.Kworker.Done|))
      (not (= |pc.RescuerThread| |pc.RescuerThread.Done|)))
    ; CompletionStays
    (not |done.gone|)
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
      (=> (= |pc.Kworker| |pc.Kworker.EndWork|) (not (= |pool.current[0]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.RunDependency|)
          (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
        (not (= |pool.current[0]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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
          (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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
      (=>
        (and
          (= |pc.RescuerThread| |pc.RescuerThread.RunDependencyByRescuer|)
          (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
        (not (= |pool.current[1]| (bvneg (_ bv1 4)))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
          (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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
          (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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
          (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
          (or (bvslt (_ bv0 4) |done.done|) |done.gone|)
          (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
        (not |done.gone|))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.RunDependency|)
          (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
        (not |done.gone|))
      (=>
        (and
          (= |pc.RescuerThread| |pc.RescuerThread.RunDependencyByRescuer|)
          (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
        (not |done.gone|))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
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
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
          (= |pc.Kworker| |pc.Kworker.QueueDependency|)
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
          (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
          (or (bvslt (_ bv0 4) |done.done|) |done.gone|))
        (bvsle (_ bv0 4) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 4)))))
      (=>
        (= |pc.Kworker| |pc.Kworker.RunDependency|)
        (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4)))
      (=>
        (and
          (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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
          (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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
        (= |pc.RescuerThread| |pc.RescuerThread.RunDependencyByRescuer|)
        (bvsle (bvadd |done.done| (_ bv1 4)) (_ bv1 4))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Producer| |pc.Producer.Done|)
        (or (= |pc.Kworker| |pc.Kworker.TakeWork|) (= |pc.Kworker| |pc.Kworker.Done|))
        (or
          (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
          (= |pc.RescuerThread| |pc.RescuerThread.Done|)))
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
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
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
        (= |pc.Kworker| |pc.Kworker.QueueDependency|)
        (not
          (or
            (and
              (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 4)))
            (and
              (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 4))))))
      (and
        (= |pc.Kworker| |pc.Kworker.QueueDependency|)
        (or
          (and
            (bvslt (_ bv0 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 4)))
          (and
            (bvslt (_ bv1 4) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 4)))))
      (and
        (= |pc.Kworker| |pc.Kworker.WaitForDependency|)
        (or (bvslt (_ bv0 4) |done.done|) |done.gone|))
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (= |pc.Kworker| |pc.Kworker.RunDependency|)
      (and
        (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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
        (= |pc.RescuerThread| |pc.RescuerThread.Rescue|)
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
      (= |pc.RescuerThread| |pc.RescuerThread.RunDependencyByRescuer|))))

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
       |done.done| |done.gone| |pc.Producer| |pc.Kworker| |pc.RescuerThread|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
     |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]|
     |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
     |pool.queues[1].worklist[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
     |done.done| |done.gone| |pc.Producer| |pc.Kworker| |pc.RescuerThread|))
(assert step)
(assert
  (not
    (invariant |pool.current[0]'| |pool.current[1]'| |pool.queues[0].worklist.length'|
       |pool.queues[0].worklist[0]'| |pool.queues[0].worklist[1]'| |pool.queues[0].executing[0]'|
       |pool.queues[0].executing[1]'| |pool.queues[1].worklist.length'|
       |pool.queues[1].worklist[0]'| |pool.queues[1].worklist[1]'| |pool.queues[1].executing[0]'|
       |pool.queues[1].executing[1]'| |done.done'| |done.gone'| |pc.Producer'| |pc.Kworker'|
       |pc.RescuerThread'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
     |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]|
     |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
     |pool.queues[1].worklist[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
     |done.done| |done.gone| |pc.Producer| |pc.Kworker| |pc.RescuerThread|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: ed55d27cf84b94fe6f42103c980bb5c80db5de11c73abed088ec58b1f6fa82f8
