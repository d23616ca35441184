; kernel/bit-flags-use, variant TestAndSet.
; How BitFlags`1 are used: of all who find a bit clear, the one whose operation sets it is known by
; what the operation returns.
; A certificate for NoDoubleClaim, TypeInvariant, NoDeadlock: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 2))
(define-sort |pc.Helper| () (_ BitVec 2))
(define-fun |pc.Helper.TestDone| () |pc.Helper| #b00)
(define-fun |pc.Helper.TestAndSet| () |pc.Helper| #b01)
(define-fun |pc.Helper.Run| () |pc.Helper| #b10)
(define-fun |pc.Helper.Done| () |pc.Helper| #b11)

; State --------------------------------------------------------------------------------------------
(declare-const |flags.Done| Bool)
(declare-const |flags.OrderDone| Bool)
(declare-const |pc.Helper[0]| |pc.Helper|)
(declare-const |pc.Helper[1]| |pc.Helper|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|flags.Done| Bool) (|flags.OrderDone| Bool) (|pc.Helper[0]| |pc.Helper|)
   (|pc.Helper[1]| |pc.Helper|))
  Bool
  true)

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    |flags.Done|
    (not |flags.OrderDone|)
    (= |pc.Helper[0]| |pc.Helper.TestDone|)
    (= |pc.Helper[1]| |pc.Helper.TestDone|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; Helper0: TestDone
(define-fun |Helper0.TestDone| () action #b000)
(define-fun |guard of Helper0.TestDone| () Bool (= |pc.Helper[0]| |pc.Helper.TestDone|))

; Helper0: TestAndSet
(define-fun |Helper0.TestAndSet| () action #b001)
(define-fun |guard of Helper0.TestAndSet| () Bool (= |pc.Helper[0]| |pc.Helper.TestAndSet|))

; Helper0: Run
(define-fun |Helper0.Run| () action #b010)
(define-fun |guard of Helper0.Run| () Bool (= |pc.Helper[0]| |pc.Helper.Run|))

; Helper1: TestDone
(define-fun |Helper1.TestDone| () action #b011)
(define-fun |guard of Helper1.TestDone| () Bool (= |pc.Helper[1]| |pc.Helper.TestDone|))

; Helper1: TestAndSet
(define-fun |Helper1.TestAndSet| () action #b100)
(define-fun |guard of Helper1.TestAndSet| () Bool (= |pc.Helper[1]| |pc.Helper.TestAndSet|))

; Helper1: Run
(define-fun |Helper1.Run| () action #b101)
(define-fun |guard of Helper1.Run| () Bool (= |pc.Helper[1]| |pc.Helper.Run|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Helper0.TestDone|) |guard of Helper0.TestDone|)
    (and (= action |Helper0.TestAndSet|) |guard of Helper0.TestAndSet|)
    (and (= action |Helper0.Run|) |guard of Helper0.Run|)
    (and (= action |Helper1.TestDone|) |guard of Helper1.TestDone|)
    (and (= action |Helper1.TestAndSet|) |guard of Helper1.TestAndSet|)
    (and (= action |Helper1.Run|) |guard of Helper1.Run|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |flags.Done'| () Bool
  (ite (or (= action |Helper0.Run|) (= action |Helper1.Run|)) false |flags.Done|))
(define-fun |flags.OrderDone'| () Bool
  (ite (or (= action |Helper0.TestAndSet|) (= action |Helper1.TestAndSet|)) true |flags.OrderDone|))
(define-fun |pc.Helper[0]'| () |pc.Helper|
  (ite (= action |Helper0.TestDone|)
    (ite (not |flags.Done|) |pc.Helper.Done| |pc.Helper.TestAndSet|)
  (ite (= action |Helper0.TestAndSet|) (ite |flags.OrderDone| |pc.Helper.Done| |pc.Helper.Run|)
  (ite (= action |Helper0.Run|) |pc.Helper.Done| |pc.Helper[0]|))))
(define-fun |pc.Helper[1]'| () |pc.Helper|
  (ite (= action |Helper1.TestDone|)
    (ite (not |flags.Done|) |pc.Helper.Done| |pc.Helper.TestAndSet|)
  (ite (= action |Helper1.TestAndSet|) (ite |flags.OrderDone| |pc.Helper.Done| |pc.Helper.Run|)
  (ite (= action |Helper1.Run|) |pc.Helper.Done| |pc.Helper[1]|))))

; Properties ---------------------------------------------------------------------------------------
; Two do not run at once what is to be run once.
(define-fun |NoDoubleClaim| () Bool
  (not (and (= |pc.Helper[0]| |pc.Helper.Run|) (= |pc.Helper[1]| |pc.Helper.Run|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.Helper[0]| |pc.Helper.Done|) (= |pc.Helper[1]| |pc.Helper.Done|))
    |guard of Helper0.TestDone|
    |guard of Helper0.TestAndSet|
    |guard of Helper0.Run|
    |guard of Helper1.TestDone|
    |guard of Helper1.TestAndSet|
    |guard of Helper1.Run|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoDoubleClaim| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|flags.Done| Bool) (|flags.OrderDone| Bool) (|pc.Helper[0]| |pc.Helper|)
   (|pc.Helper[1]| |pc.Helper|))
  Bool
  (and
    (types |flags.Done| |flags.OrderDone| |pc.Helper[0]| |pc.Helper[1]|)
    ; NoDoubleClaim
    (not (and (= |pc.Helper[0]| |pc.Helper.Run|) (= |pc.Helper[1]| |pc.Helper.Run|)))
    ; RunsOnceClaimed
    (=>
      (or (= |pc.Helper[0]| |pc.Helper.Run|) (= |pc.Helper[1]| |pc.Helper.Run|))
      |flags.OrderDone|)
    ; NoDeadlock
    (or
      (and (= |pc.Helper[0]| |pc.Helper.Done|) (= |pc.Helper[1]| |pc.Helper.Done|))
      (= |pc.Helper[0]| |pc.Helper.TestDone|)
      (= |pc.Helper[0]| |pc.Helper.TestAndSet|)
      (= |pc.Helper[0]| |pc.Helper.Run|)
      (= |pc.Helper[1]| |pc.Helper.TestDone|)
      (= |pc.Helper[1]| |pc.Helper.TestAndSet|)
      (= |pc.Helper[1]| |pc.Helper.Run|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |flags.Done| |flags.OrderDone| |pc.Helper[0]| |pc.Helper[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |flags.Done| |flags.OrderDone| |pc.Helper[0]| |pc.Helper[1]|))
(assert step)
(assert (not (invariant |flags.Done'| |flags.OrderDone'| |pc.Helper[0]'| |pc.Helper[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |flags.Done| |flags.OrderDone| |pc.Helper[0]| |pc.Helper[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 2b853a1aff6da4f41db8d87b55843ea63ecb334e8d1bbef6adc5ca05bccec6ff
