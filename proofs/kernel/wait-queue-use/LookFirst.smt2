; kernel/wait-queue-use, variant LookFirst.
; How WaitQueue is used: announce, look, sleep on the one side, and change, wake on the other. In
; any other order a wake-up is lost, when it comes between the look and the announcement.
; A certificate for TypeInvariant: the invariant at the end is true initially, every step keeps it,
; and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 1))
(define-sort |pc.Waiter| () (_ BitVec 3))
(define-fun |pc.Waiter.Look| () |pc.Waiter| #b000)
(define-fun |pc.Waiter.Prepare| () |pc.Waiter| #b001)
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

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|queue.queued[0]| Bool) (|condition| Bool) (|pc.Waiter| |pc.Waiter|) (|pc.Waker| |pc.Waker|))
  Bool
  (and (bvule |pc.Waiter| |pc.Waiter.Done|) (bvule |pc.Waker| |pc.Waker.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (not |queue.queued[0]|)
    (not |condition|)
    (= |pc.Waiter| |pc.Waiter.Look|)
    (= |pc.Waker| |pc.Waker.Change|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; Waiter: Look
(define-fun |Waiter.Look| () action #b000)
(define-fun |guard of Waiter.Look| () Bool (= |pc.Waiter| |pc.Waiter.Look|))

; Waiter: Prepare
(define-fun |Waiter.Prepare| () action #b001)
(define-fun |guard of Waiter.Prepare| () Bool (= |pc.Waiter| |pc.Waiter.Prepare|))

; Waiter: Sleep
(define-fun |Waiter.Sleep| () action #b010)
(define-fun |guard of Waiter.Sleep| () Bool
  (and (= |pc.Waiter| |pc.Waiter.Sleep|) (not |queue.queued[0]|)))

; Waiter: Finish
(define-fun |Waiter.Finish| () action #b011)
(define-fun |guard of Waiter.Finish| () Bool (= |pc.Waiter| |pc.Waiter.Finish|))

; Waker: Change
(define-fun |Waker.Change| () action #b100)
(define-fun |guard of Waker.Change| () Bool (= |pc.Waker| |pc.Waker.Change|))

; Waker: Wake
(define-fun |Waker.Wake| () action #b101)
(define-fun |guard of Waker.Wake| () Bool (= |pc.Waker| |pc.Waker.Wake|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Waiter.Look|) |guard of Waiter.Look|)
    (and (= action |Waiter.Prepare|) |guard of Waiter.Prepare|)
    (and (= action |Waiter.Sleep|) |guard of Waiter.Sleep|)
    (and (= action |Waiter.Finish|) |guard of Waiter.Finish|)
    (and (= action |Waker.Change|) |guard of Waker.Change|)
    (and (= action |Waker.Wake|) |guard of Waker.Wake|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |queue.queued[0]'| () Bool
  (ite (= action |Waiter.Prepare|) true
  (ite (or (= action |Waiter.Finish|) (= action |Waker.Wake|)) false |queue.queued[0]|)))
(define-fun |condition'| () Bool (ite (= action |Waker.Change|) true |condition|))
(define-fun |pc.Waiter'| () |pc.Waiter|
  (ite (= action |Waiter.Look|) (ite |condition| |pc.Waiter.Finish| |pc.Waiter.Prepare|)
  (ite (= action |Waiter.Prepare|) |pc.Waiter.Sleep|
  (ite (= action |Waiter.Sleep|) |pc.Waiter.Look|
  (ite (= action |Waiter.Finish|) |pc.Waiter.Done| |pc.Waiter|)))))
(define-fun |pc.Waker'| () |pc.Waker|
  (ite (= action |Waker.Change|) |pc.Waker.Wake|
  (ite (= action |Waker.Wake|) |pc.Waker.Done| |pc.Waker|)))

; Properties ---------------------------------------------------------------------------------------
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; What is claimed of every reachable state.
(define-fun claim () Bool |TypeInvariant|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|queue.queued[0]| Bool) (|condition| Bool) (|pc.Waiter| |pc.Waiter|) (|pc.Waker| |pc.Waker|))
  Bool
  (and
    (types |queue.queued[0]| |condition| |pc.Waiter| |pc.Waker|)
    ; ChangedOnce
    (= |condition| (or (= |pc.Waker| |pc.Waker.Wake|) (= |pc.Waker| |pc.Waker.Done|)))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |queue.queued[0]| |condition| |pc.Waiter| |pc.Waker|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |queue.queued[0]| |condition| |pc.Waiter| |pc.Waker|))
(assert step)
(assert (not (invariant |queue.queued[0]'| |condition'| |pc.Waiter'| |pc.Waker'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |queue.queued[0]| |condition| |pc.Waiter| |pc.Waker|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: ae4fae9eddf9d888572a54900868f8c20e28e4f76c7cefdd1b7977b307f27ee2
