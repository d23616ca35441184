; reference/litmus, variant LbCtrlPo.
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
(define-fun |pc.P0.IfX| () |pc.P0| #b01)
(define-fun |pc.P0.Y1| () |pc.P0| #b10)
(define-fun |pc.P0.Done| () |pc.P0| #b11)
(define-sort |pc.P1| () (_ BitVec 2))
(define-fun |pc.P1.ReadY| () |pc.P1| #b00)
(define-fun |pc.P1.X1| () |pc.P1| #b01)
(define-fun |pc.P1.Done| () |pc.P1| #b10)

; State --------------------------------------------------------------------------------------------
(declare-const |x| integer) ; 0..2
(declare-const |y| integer) ; 0..2
(declare-const |z| integer) ; 0..2
(declare-const |pc.P0| |pc.P0|)
(declare-const |pc.P1| |pc.P1|)
(declare-const |P0.rx| integer) ; 0..2
(declare-const |P1.ry| integer) ; 0..2
(declare-const |drained.P0| Bool)
(declare-const |drained.P1| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|x| integer) (|y| integer) (|z| integer) (|pc.P0| |pc.P0|) (|pc.P1| |pc.P1|) (|P0.rx| integer)
   (|P1.ry| integer) (|drained.P0| Bool) (|drained.P1| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 3) |x|) (bvsle |x| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |y|) (bvsle |y| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |z|) (bvsle |z| (_ bv2 3)))
    (bvule |pc.P1| |pc.P1.Done|)
    (and (bvsle (_ bv0 3) |P0.rx|) (bvsle |P0.rx| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |P1.ry|) (bvsle |P1.ry| (_ bv2 3)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |x| (_ bv0 3))
    (= |y| (_ bv0 3))
    (= |z| (_ bv0 3))
    (= |pc.P0| |pc.P0.ReadX|)
    (= |pc.P1| |pc.P1.ReadY|)
    (= |P0.rx| (_ bv0 3))
    (= |P1.ry| (_ bv0 3))
    |drained.P0|
    |drained.P1|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; P0: ReadX
(define-fun |P0.ReadX| () action #b000)
(define-fun |guard of P0.ReadX| () Bool (= |pc.P0| |pc.P0.ReadX|))

; P0: IfX
(define-fun |P0.IfX| () action #b001)
(define-fun |guard of P0.IfX| () Bool (= |pc.P0| |pc.P0.IfX|))

; P0: Y1
(define-fun |P0.Y1| () action #b010)
(define-fun |guard of P0.Y1| () Bool (= |pc.P0| |pc.P0.Y1|))

; P1: ReadY
(define-fun |P1.ReadY| () action #b011)
(define-fun |guard of P1.ReadY| () Bool (= |pc.P1| |pc.P1.ReadY|))

; P1: X1
(define-fun |P1.X1| () action #b100)
(define-fun |guard of P1.X1| () Bool (= |pc.P1| |pc.P1.X1|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |P0.ReadX|) |guard of P0.ReadX|)
    (and (= action |P0.IfX|) |guard of P0.IfX|)
    (and (= action |P0.Y1|) |guard of P0.Y1|)
    (and (= action |P1.ReadY|) |guard of P1.ReadY|)
    (and (= action |P1.X1|) |guard of P1.X1|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |x'| () integer (ite (= action |P1.X1|) (_ bv1 3) |x|))
(define-fun |y'| () integer (ite (= action |P0.Y1|) (_ bv1 3) |y|))
(define-fun |z'| () integer |z|)
(define-fun |pc.P0'| () |pc.P0|
  (ite (= action |P0.ReadX|) |pc.P0.IfX|
  (ite (= action |P0.IfX|) (ite (= |P0.rx| (_ bv0 3)) |pc.P0.Done| |pc.P0.Y1|)
  (ite (= action |P0.Y1|) |pc.P0.Done| |pc.P0|))))
(define-fun |pc.P1'| () |pc.P1|
  (ite (= action |P1.ReadY|) |pc.P1.X1| (ite (= action |P1.X1|) |pc.P1.Done| |pc.P1|)))
(define-fun |P0.rx'| () integer (ite (= action |P0.ReadX|) |x| |P0.rx|))
(define-fun |P1.ry'| () integer (ite (= action |P1.ReadY|) |y| |P1.ry|))
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
    (= |P0.rx| (_ bv1 3))
    (= |P1.ry| (_ bv1 3))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.P0| |pc.P0.Done|) (= |pc.P1| |pc.P1.Done|))
    |guard of P0.ReadX|
    |guard of P0.IfX|
    |guard of P0.Y1|
    |guard of P1.ReadY|
    |guard of P1.X1|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and (not |Outcome|) |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|x| integer) (|y| integer) (|z| integer) (|pc.P0| |pc.P0|) (|pc.P1| |pc.P1|) (|P0.rx| integer)
   (|P1.ry| integer) (|drained.P0| Bool) (|drained.P1| Bool))
  Bool
  (and
    (types |x| |y| |z| |pc.P0| |pc.P1| |P0.rx| |P1.ry| |drained.P0| |drained.P1|)
    ; NoDeadlock
    (or
      (and (= |pc.P0| |pc.P0.Done|) (= |pc.P1| |pc.P1.Done|))
      (= |pc.P0| |pc.P0.ReadX|)
      (= |pc.P0| |pc.P0.IfX|)
      (= |pc.P0| |pc.P0.Y1|)
      (= |pc.P1| |pc.P1.ReadY|)
      (= |pc.P1| |pc.P1.X1|))
    (not
      (and
        (= |pc.P0| |pc.P0.Done|)
        (= |pc.P1| |pc.P1.Done|)
        |drained.P0|
        |drained.P1|
        (= |P0.rx| (_ bv1 3))
        (= |P1.ry| (_ bv1 3))))
    (or (= |pc.P1| |pc.P1.Done|) (bvsle |P0.rx| (_ bv0 3)) (bvsle (_ bv2 3) |P0.rx|))
    (or
      (bvsle |P0.rx| (_ bv0 3))
      (bvsle (_ bv2 3) |P0.rx|)
      (bvsle |P1.ry| (_ bv0 3))
      (bvsle (_ bv2 3) |P1.ry|))
    (or (bvsle |x| (_ bv0 3)) (bvsle (_ bv2 3) |x|) (= |pc.P1| |pc.P1.Done|))
    (or
      (= |pc.P0| |pc.P0.Y1|)
      (= |pc.P0| |pc.P0.Done|)
      (bvsle |P1.ry| (_ bv0 3))
      (bvsle (_ bv2 3) |P1.ry|))
    (or
      (bvsle |y| (_ bv0 3))
      (bvsle (_ bv2 3) |y|)
      (= |pc.P0| |pc.P0.Y1|)
      (= |pc.P0| |pc.P0.Done|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |x| |y| |z| |pc.P0| |pc.P1| |P0.rx| |P1.ry| |drained.P0| |drained.P1|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |x| |y| |z| |pc.P0| |pc.P1| |P0.rx| |P1.ry| |drained.P0| |drained.P1|))
(assert step)
(assert
  (not (invariant |x'| |y'| |z'| |pc.P0'| |pc.P1'| |P0.rx'| |P1.ry'| |drained.P0'| |drained.P1'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |x| |y| |z| |pc.P0| |pc.P1| |P0.rx| |P1.ry| |drained.P0| |drained.P1|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: ec5801d0ec540bfa6902b5d30afa6d665ab6bb2726ce05ac0e3f5fd2abf1c7f4
