; reference/litmus, variant CoRw1.
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
(define-fun |pc.P0.ReadX| () |pc.P0| #b00)
(define-fun |pc.P0.X1| () |pc.P0| #b01)
(define-fun |pc.P0.Done| () |pc.P0| #b10)

; State --------------------------------------------------------------------------------------------
(declare-const |x| integer) ; 0..2
(declare-const |y| integer) ; 0..2
(declare-const |z| integer) ; 0..2
(declare-const |pc.P0| |pc.P0|)
(declare-const |P0.rx| integer) ; 0..2
(declare-const |drained.P0| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|x| integer) (|y| integer) (|z| integer) (|pc.P0| |pc.P0|) (|P0.rx| integer)
   (|drained.P0| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 3) |x|) (bvsle |x| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |y|) (bvsle |y| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |z|) (bvsle |z| (_ bv2 3)))
    (bvule |pc.P0| |pc.P0.Done|)
    (and (bvsle (_ bv0 3) |P0.rx|) (bvsle |P0.rx| (_ bv2 3)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |x| (_ bv0 3))
    (= |y| (_ bv0 3))
    (= |z| (_ bv0 3))
    (= |pc.P0| |pc.P0.ReadX|)
    (= |P0.rx| (_ bv0 3))
    |drained.P0|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 1))
(declare-const action action)

; P0: ReadX
(define-fun |P0.ReadX| () action #b0)
(define-fun |guard of P0.ReadX| () Bool (= |pc.P0| |pc.P0.ReadX|))

; P0: X1
(define-fun |P0.X1| () action #b1)
(define-fun |guard of P0.X1| () Bool (= |pc.P0| |pc.P0.X1|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or (and (= action |P0.ReadX|) |guard of P0.ReadX|) (and (= action |P0.X1|) |guard of P0.X1|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |x'| () integer (ite (= action |P0.X1|) (_ bv1 3) |x|))
(define-fun |y'| () integer |y|)
(define-fun |z'| () integer |z|)
(define-fun |pc.P0'| () |pc.P0|
  (ite (= action |P0.ReadX|) |pc.P0.X1| (ite (= action |P0.X1|) |pc.P0.Done| |pc.P0|)))
(define-fun |P0.rx'| () integer (ite (= action |P0.ReadX|) |x| |P0.rx|))
(define-fun |drained.P0'| () Bool |drained.P0|)

; Properties ---------------------------------------------------------------------------------------
; The outcome that no interleaving has, once every thread has ended and memory is up to date.
(define-fun |Outcome| () Bool (and (= |pc.P0| |pc.P0.Done|) |drained.P0| (= |P0.rx| (_ bv1 3))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool (or (= |pc.P0| |pc.P0.Done|) |guard of P0.ReadX| |guard of P0.X1|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and (not |Outcome|) |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|x| integer) (|y| integer) (|z| integer) (|pc.P0| |pc.P0|) (|P0.rx| integer)
   (|drained.P0| Bool))
  Bool
  (and
    (types |x| |y| |z| |pc.P0| |P0.rx| |drained.P0|)
    ; NoDeadlock
    (or (= |pc.P0| |pc.P0.Done|) (= |pc.P0| |pc.P0.ReadX|) (= |pc.P0| |pc.P0.X1|))
    (not (and (= |pc.P0| |pc.P0.Done|) |drained.P0| (= |P0.rx| (_ bv1 3))))
    (or (bvsle |P0.rx| (_ bv0 3)) (bvsle (_ bv2 3) |P0.rx|))
    (or (bvsle |x| (_ bv0 3)) (bvsle (_ bv2 3) |x|) (= |pc.P0| |pc.P0.Done|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |x| |y| |z| |pc.P0| |P0.rx| |drained.P0|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |x| |y| |z| |pc.P0| |P0.rx| |drained.P0|))
(assert step)
(assert (not (invariant |x'| |y'| |z'| |pc.P0'| |P0.rx'| |drained.P0'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |x| |y| |z| |pc.P0| |P0.rx| |drained.P0|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: f6863c3c9516f6e765949d2cf713928cef2739a9799dc37ee5aab12c86c53a37
