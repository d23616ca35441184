; reference/litmus, variant TwoTwoWRels.
; Litmus tests: a few threads, each a few accesses to plain shared memory, and an outcome that no
; interleaving of them has. Whether a memory model allows it says what the model is: --memory sc,
; tso, pso. Names and shapes are those of Alglave, Maranget and Tautschnig, "Herding cats" (TOPLAS
; 2014), and of the kernel's tools/memory-model/litmus-tests. The kernel's own model allows every
; outcome that pso allows, and more, because a load may be early there and a store be seen by one
; processor before another: also those of Lb, LbCtrlPo, MpWmbPo, MpWmbCtrl, SWmbPo, RWmbMb, RRelMb,
; TwoTwoWWmbs, TwoTwoWRels, Wrc, WrcPoRmb, RwcPoMb, RwcRmbMb, Isa2WmbPoRmb, Z6RelAcqrelMb, Z6LocksMb
; and all of Iriw but IriwMbs. Not modelled: dependencies (no load is early).
; A certificate for Outcome, TypeInvariant, NoDeadlock: the invariant at the end is true initially,
; every step keeps it, and it implies what is claimed. A solver agrees by saying unsat three times:
; z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.P0| () (_ BitVec 2))
(define-fun |pc.P0.X1| () |pc.P0| #b00)
(define-fun |pc.P0.Y2Release| () |pc.P0| #b01)
(define-fun |pc.P0.Done| () |pc.P0| #b10)
(define-sort |pc.P1| () (_ BitVec 2))
(define-fun |pc.P1.Y1| () |pc.P1| #b00)
(define-fun |pc.P1.X2Release| () |pc.P1| #b01)
(define-fun |pc.P1.Done| () |pc.P1| #b10)

; State --------------------------------------------------------------------------------------------
(declare-const |x| integer) ; 0..2
(declare-const |y| integer) ; 0..2
(declare-const |z| integer) ; 0..2
(declare-const |pc.P0| |pc.P0|)
(declare-const |pc.P1| |pc.P1|)
(declare-const |drained.P0| Bool)
(declare-const |drained.P1| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|x| integer) (|y| integer) (|z| integer) (|pc.P0| |pc.P0|) (|pc.P1| |pc.P1|)
   (|drained.P0| Bool) (|drained.P1| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 3) |x|) (bvsle |x| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |y|) (bvsle |y| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |z|) (bvsle |z| (_ bv2 3)))
    (bvule |pc.P0| |pc.P0.Done|)
    (bvule |pc.P1| |pc.P1.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |x| (_ bv0 3))
    (= |y| (_ bv0 3))
    (= |z| (_ bv0 3))
    (= |pc.P0| |pc.P0.X1|)
    (= |pc.P1| |pc.P1.Y1|)
    |drained.P0|
    |drained.P1|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 2))
(declare-const action action)

; P0: X1
(define-fun |P0.X1| () action #b00)
(define-fun |guard of P0.X1| () Bool (= |pc.P0| |pc.P0.X1|))

; P0: Y2Release
(define-fun |P0.Y2Release| () action #b01)
(define-fun |guard of P0.Y2Release| () Bool (= |pc.P0| |pc.P0.Y2Release|))

; P1: Y1
(define-fun |P1.Y1| () action #b10)
(define-fun |guard of P1.Y1| () Bool (= |pc.P1| |pc.P1.Y1|))

; P1: X2Release
(define-fun |P1.X2Release| () action #b11)
(define-fun |guard of P1.X2Release| () Bool (= |pc.P1| |pc.P1.X2Release|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |P0.X1|) |guard of P0.X1|)
    (and (= action |P0.Y2Release|) |guard of P0.Y2Release|)
    (and (= action |P1.Y1|) |guard of P1.Y1|)
    (and (= action |P1.X2Release|) |guard of P1.X2Release|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |x'| () integer
  (ite (= action |P0.X1|) (_ bv1 3) (ite (= action |P1.X2Release|) (_ bv2 3) |x|)))
(define-fun |y'| () integer
  (ite (= action |P0.Y2Release|) (_ bv2 3) (ite (= action |P1.Y1|) (_ bv1 3) |y|)))
(define-fun |z'| () integer |z|)
(define-fun |pc.P0'| () |pc.P0|
  (ite (= action |P0.X1|) |pc.P0.Y2Release| (ite (= action |P0.Y2Release|) |pc.P0.Done| |pc.P0|)))
(define-fun |pc.P1'| () |pc.P1|
  (ite (= action |P1.Y1|) |pc.P1.X2Release| (ite (= action |P1.X2Release|) |pc.P1.Done| |pc.P1|)))
(define-fun |drained.P0'| () Bool |drained.P0|)
(define-fun |drained.P1'| () Bool |drained.P1|)

; Properties ---------------------------------------------------------------------------------------
; The outcome that no interleaving has, once every thread has ended and memory is up to date.
(define-fun |Outcome| () Bool
  (and
    (= |pc.P0| |pc.P0.Done|)
    (= |pc.P1| |pc.P1.Done|)
    |drained.P0|
    |drained.P1|
    (= |x| (_ bv1 3))
    (= |y| (_ bv1 3))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.P0| |pc.P0.Done|) (= |pc.P1| |pc.P1.Done|))
    |guard of P0.X1|
    |guard of P0.Y2Release|
    |guard of P1.Y1|
    |guard of P1.X2Release|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and (not |Outcome|) |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|x| integer) (|y| integer) (|z| integer) (|pc.P0| |pc.P0|) (|pc.P1| |pc.P1|)
   (|drained.P0| Bool) (|drained.P1| Bool))
  Bool
  (and
    (types |x| |y| |z| |pc.P0| |pc.P1| |drained.P0| |drained.P1|)
    (not
      (and
        (= |pc.P0| |pc.P0.Done|)
        (= |pc.P1| |pc.P1.Done|)
        |drained.P0|
        |drained.P1|
        (= |x| (_ bv1 3))
        (= |y| (_ bv1 3))))
    ; NoDeadlock
    (or
      (and (= |pc.P0| |pc.P0.Done|) (= |pc.P1| |pc.P1.Done|))
      (= |pc.P0| |pc.P0.X1|)
      (= |pc.P0| |pc.P0.Y2Release|)
      (= |pc.P1| |pc.P1.Y1|)
      (= |pc.P1| |pc.P1.X2Release|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |x| |y| |z| |pc.P0| |pc.P1| |drained.P0| |drained.P1|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |x| |y| |z| |pc.P0| |pc.P1| |drained.P0| |drained.P1|))
(assert step)
(assert (not (invariant |x'| |y'| |z'| |pc.P0'| |pc.P1'| |drained.P0'| |drained.P1'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |x| |y| |z| |pc.P0| |pc.P1| |drained.P0| |drained.P1|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: b1cfc8ac99ff8c2091e9b4d42c04523cd798c2a637eca4a683dfb23af16d11cf
