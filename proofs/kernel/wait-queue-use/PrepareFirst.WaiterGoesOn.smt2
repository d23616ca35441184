; kernel/wait-queue-use, variant PrepareFirst.
; How WaitQueue is used: announce, look, sleep on the one side, and change, wake on the other. In
; any other order a wake-up is lost, when it comes between the look and the announcement.
; A certificate for WaiterGoesOn: the invariant at the end is true initially, every step keeps it,
; and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 1))
(define-sort |pc.Waiter| () (_ BitVec 3))
(define-fun |pc.Waiter.Prepare| () |pc.Waiter| #b000)
(define-fun |pc.Waiter.Look| () |pc.Waiter| #b001)
(define-fun |pc.Waiter.Sleep| () |pc.Waiter| #b010)
(define-fun |pc.Waiter.Finish| () |pc.Waiter| #b011)
(define-fun |pc.Waiter.Done| () |pc.Waiter| #b100)
(define-sort |pc.Waker| () (_ BitVec 2))
(define-fun |pc.Waker.Change| () |pc.Waker| #b00)
(define-fun |pc.Waker.Wake| () |pc.Waker| #b01)
(define-fun |pc.Waker.Done| () |pc.Waker| #b10)

; State --------------------------------------------------------------------------------------------
(declare-const |queue.queued[0]| Bool)
(declare-const |condition| Bool)
(declare-const |pc.Waiter| |pc.Waiter|)
(declare-const |pc.Waker| |pc.Waker|)
(declare-const |saved| Bool)
(declare-const |saved.pc.Waiter| |pc.Waiter|)
(declare-const |met.Waiter| Bool)
(declare-const |met.Waker| Bool)
(declare-const |never.WaiterGoesOn| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|queue.queued[0]| Bool) (|condition| Bool) (|pc.Waiter| |pc.Waiter|) (|pc.Waker| |pc.Waker|)
   (|saved| Bool) (|saved.pc.Waiter| |pc.Waiter|) (|met.Waiter| Bool) (|met.Waker| Bool)
   (|never.WaiterGoesOn| Bool))
  Bool
  (and
    (bvule |pc.Waiter| |pc.Waiter.Done|)
    (bvule |pc.Waker| |pc.Waker.Done|)
    (bvule |saved.pc.Waiter| |pc.Waiter.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (not |queue.queued[0]|)
    (not |condition|)
    (= |pc.Waiter| |pc.Waiter.Prepare|)
    (= |pc.Waker| |pc.Waker.Change|)
    (not |saved|)
    (= |saved.pc.Waiter| |pc.Waiter.Prepare|)
    (not |met.Waiter|)
    (not |met.Waker|)
    |never.WaiterGoesOn|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; Waiter: Prepare
(define-fun |Waiter.Prepare| () action #b000)
(define-fun |guard of Waiter.Prepare| () Bool
  (and (= |pc.Waiter| |pc.Waiter.Prepare|) (not (and |saved| (not |queue.queued[0]|)))))

; Waiter: Look
(define-fun |Waiter.Look| () action #b001)
(define-fun |guard of Waiter.Look| () Bool
  (and (= |pc.Waiter| |pc.Waiter.Look|) (not (and |saved| |condition|))))

; Waiter: Sleep
(define-fun |Waiter.Sleep| () action #b010)
(define-fun |guard of Waiter.Sleep| () Bool
  (and (= |pc.Waiter| |pc.Waiter.Sleep|) (not |queue.queued[0]|)))

; Waiter: Finish
(define-fun |Waiter.Finish| () action #b011)
(define-fun |guard of Waiter.Finish| () Bool (and (= |pc.Waiter| |pc.Waiter.Finish|) (not |saved|)))

; Waker: Change
(define-fun |Waker.Change| () action #b100)
(define-fun |guard of Waker.Change| () Bool (and (= |pc.Waker| |pc.Waker.Change|) (not |saved|)))

; Waker: Wake
(define-fun |Waker.Wake| () action #b101)
(define-fun |guard of Waker.Wake| () Bool (and (= |pc.Waker| |pc.Waker.Wake|) (not |saved|)))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b110)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and (not |saved|) |never.WaiterGoesOn| (not (= |pc.Waiter| |pc.Waiter.Done|))))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Waiter.Prepare|) |guard of Waiter.Prepare|)
    (and (= action |Waiter.Look|) |guard of Waiter.Look|)
    (and (= action |Waiter.Sleep|) |guard of Waiter.Sleep|)
    (and (= action |Waiter.Finish|) |guard of Waiter.Finish|)
    (and (= action |Waker.Change|) |guard of Waker.Change|)
    (and (= action |Waker.Wake|) |guard of Waker.Wake|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |queue.queued[0]'| () Bool
  (ite (= action |Waiter.Prepare|) true
  (ite (or (= action |Waiter.Finish|) (= action |Waker.Wake|)) false |queue.queued[0]|)))
(define-fun |condition'| () Bool (ite (= action |Waker.Change|) true |condition|))
(define-fun |pc.Waiter'| () |pc.Waiter|
  (ite (= action |Waiter.Prepare|) |pc.Waiter.Look|
  (ite (= action |Waiter.Look|) (ite |condition| |pc.Waiter.Finish| |pc.Waiter.Sleep|)
  (ite (= action |Waiter.Sleep|) |pc.Waiter.Prepare|
  (ite (= action |Waiter.Finish|) |pc.Waiter.Done| |pc.Waiter|)))))
(define-fun |pc.Waker'| () |pc.Waker|
  (ite (= action |Waker.Change|) |pc.Waker.Wake|
  (ite (= action |Waker.Wake|) |pc.Waker.Done| |pc.Waker|)))
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |saved.pc.Waiter'| () |pc.Waiter|
  (ite (= action |LoopStart.SaveState|) |pc.Waiter| |saved.pc.Waiter|))
(define-fun |met.Waiter'| () Bool
  (ite (or (= action |Waiter.Prepare|) (= action |Waiter.Look|) (= action |Waiter.Sleep|))
    (or |met.Waiter| |saved|)
    |met.Waiter|))
(define-fun |met.Waker'| () Bool
  (ite (or (= action |Waiter.Prepare|) (= action |Waiter.Look|) (= action |Waiter.Sleep|))
    (or
      |met.Waker|
      (and |saved| (not (or (= |pc.Waker| |pc.Waker.Change|) (= |pc.Waker| |pc.Waker.Wake|)))))
    |met.Waker|))
(define-fun |never.WaiterGoesOn'| () Bool
  (ite (or
         (= action |Waiter.Prepare|)
         (= action |Waiter.Look|)
         (= action |Waiter.Sleep|)
         (= action |Waiter.Finish|)
         (= action |Waker.Change|)
         (= action |Waker.Wake|)) (and |never.WaiterGoesOn| (not (= |pc.Waiter| |pc.Waiter.Done|)))
    |never.WaiterGoesOn|))

; Properties ---------------------------------------------------------------------------------------
; The waiter goes on once the condition is true.
(define-fun |WaiterGoesOn| () Bool
  (not
    (and
      |saved|
      (= |pc.Waiter| |saved.pc.Waiter|)
      (or
        |met.Waiter|
        (not
          (or
            (= |pc.Waiter| |pc.Waiter.Prepare|)
            (= |pc.Waiter| |pc.Waiter.Look|)
            (and (= |pc.Waiter| |pc.Waiter.Sleep|) (not |queue.queued[0]|))
            (= |pc.Waiter| |pc.Waiter.Finish|))))
      (or |met.Waker| (not (or (= |pc.Waker| |pc.Waker.Change|) (= |pc.Waker| |pc.Waker.Wake|))))
      |never.WaiterGoesOn|
      (not (= |pc.Waiter| |pc.Waiter.Done|)))))
; What is claimed of every reachable state.
(define-fun claim () Bool |WaiterGoesOn|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|queue.queued[0]| Bool) (|condition| Bool) (|pc.Waiter| |pc.Waiter|) (|pc.Waker| |pc.Waker|)
   (|saved| Bool) (|saved.pc.Waiter| |pc.Waiter|) (|met.Waiter| Bool) (|met.Waker| Bool)
   (|never.WaiterGoesOn| Bool))
  Bool
  (and
    (types |queue.queued[0]| |condition| |pc.Waiter| |pc.Waker| |saved| |saved.pc.Waiter|
       |met.Waiter| |met.Waker| |never.WaiterGoesOn|)
    ; WaiterGoesOn
    (not
      (and
        |saved|
        (= |pc.Waiter| |saved.pc.Waiter|)
        (or
          |met.Waiter|
          (not
            (or
              (= |pc.Waiter| |pc.Waiter.Prepare|)
              (= |pc.Waiter| |pc.Waiter.Look|)
              (and (= |pc.Waiter| |pc.Waiter.Sleep|) (not |queue.queued[0]|))
              (= |pc.Waiter| |pc.Waiter.Finish|))))
        (or |met.Waker| (not (or (= |pc.Waker| |pc.Waker.Change|) (= |pc.Waker| |pc.Waker.Wake|))))
        |never.WaiterGoesOn|
        (not (= |pc.Waiter| |pc.Waiter.Done|))))
    (or
      (not |queue.queued[0]|)
      (= |pc.Waiter| |pc.Waiter.Look|)
      (= |pc.Waiter| |pc.Waiter.Finish|)
      (not (= |pc.Waker| |pc.Waker.Done|)))
    (or |saved| (not |met.Waiter|))
    (or
      (not |queue.queued[0]|)
      (and (not (= |pc.Waiter| |pc.Waiter.Prepare|)) (not (= |pc.Waiter| |pc.Waiter.Done|))))
    (or
      |queue.queued[0]|
      (and (not (= |pc.Waiter| |pc.Waiter.Sleep|)) (not (= |pc.Waiter| |pc.Waiter.Finish|)))
      (not |saved|)
      (and
        (not (= |saved.pc.Waiter| |pc.Waiter.Prepare|))
        (not (= |saved.pc.Waiter| |pc.Waiter.Done|))))
    (or |saved| (not |met.Waker|))
    (or
      (and (not (= |pc.Waiter| |pc.Waiter.Look|)) (not (= |pc.Waiter| |pc.Waiter.Finish|)))
      (not |saved|)
      (= |saved.pc.Waiter| |pc.Waiter.Look|)
      (= |saved.pc.Waiter| |pc.Waiter.Finish|))
    (= |condition| (or (= |pc.Waker| |pc.Waker.Wake|) (= |pc.Waker| |pc.Waker.Done|)))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |queue.queued[0]| |condition| |pc.Waiter| |pc.Waker| |saved| |saved.pc.Waiter|
       |met.Waiter| |met.Waker| |never.WaiterGoesOn|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |queue.queued[0]| |condition| |pc.Waiter| |pc.Waker| |saved| |saved.pc.Waiter|
     |met.Waiter| |met.Waker| |never.WaiterGoesOn|))
(assert step)
(assert
  (not
    (invariant |queue.queued[0]'| |condition'| |pc.Waiter'| |pc.Waker'| |saved'|
       |saved.pc.Waiter'| |met.Waiter'| |met.Waker'| |never.WaiterGoesOn'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |queue.queued[0]| |condition| |pc.Waiter| |pc.Waker| |saved| |saved.pc.Waiter|
     |met.Waiter| |met.Waker| |never.WaiterGoesOn|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 42160ba4b8f9af00ed95f8f2a9b089012f1bd6a00ad75c0d9c72e745a9294b28
