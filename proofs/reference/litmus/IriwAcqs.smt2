; reference/litmus, variant IriwAcqs.
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
(define-sort |pc.P0| () (_ BitVec 1))
(define-fun |pc.P0.X1| () |pc.P0| #b0)
(define-fun |pc.P0.Done| () |pc.P0| #b1)
(define-sort |pc.P1| () (_ BitVec 1))
(define-fun |pc.P1.Y1| () |pc.P1| #b0)
(define-fun |pc.P1.Done| () |pc.P1| #b1)
(define-sort |pc.P2| () (_ BitVec 2))
(define-fun |pc.P2.ReadXAcquire| () |pc.P2| #b00)
(define-fun |pc.P2.ReadYAcquire| () |pc.P2| #b01)
(define-fun |pc.P2.Done| () |pc.P2| #b10)
(define-sort |pc.P3| () (_ BitVec 2))
(define-fun |pc.P3.ReadYAcquire| () |pc.P3| #b00)
(define-fun |pc.P3.ReadXAcquire| () |pc.P3| #b01)
(define-fun |pc.P3.Done| () |pc.P3| #b10)

; State --------------------------------------------------------------------------------------------
(declare-const |x| integer) ; 0..2
(declare-const |y| integer) ; 0..2
(declare-const |z| integer) ; 0..2
(declare-const |pc.P0| |pc.P0|)
(declare-const |pc.P1| |pc.P1|)
(declare-const |pc.P2| |pc.P2|)
(declare-const |pc.P3| |pc.P3|)
(declare-const |P2.rx| integer) ; 0..2
(declare-const |P2.ry| integer) ; 0..2
(declare-const |P3.ry| integer) ; 0..2
(declare-const |P3.rx| integer) ; 0..2
(declare-const |drained.P0| Bool)
(declare-const |drained.P1| Bool)
(declare-const |drained.P2| Bool)
(declare-const |drained.P3| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|x| integer) (|y| integer) (|z| integer) (|pc.P0| |pc.P0|) (|pc.P1| |pc.P1|) (|pc.P2| |pc.P2|)
   (|pc.P3| |pc.P3|) (|P2.rx| integer) (|P2.ry| integer) (|P3.ry| integer) (|P3.rx| integer)
   (|drained.P0| Bool) (|drained.P1| Bool) (|drained.P2| Bool) (|drained.P3| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 3) |x|) (bvsle |x| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |y|) (bvsle |y| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |z|) (bvsle |z| (_ bv2 3)))
    (bvule |pc.P2| |pc.P2.Done|)
    (bvule |pc.P3| |pc.P3.Done|)
    (and (bvsle (_ bv0 3) |P2.rx|) (bvsle |P2.rx| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |P2.ry|) (bvsle |P2.ry| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |P3.ry|) (bvsle |P3.ry| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |P3.rx|) (bvsle |P3.rx| (_ bv2 3)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |x| (_ bv0 3))
    (= |y| (_ bv0 3))
    (= |z| (_ bv0 3))
    (= |pc.P0| |pc.P0.X1|)
    (= |pc.P1| |pc.P1.Y1|)
    (= |pc.P2| |pc.P2.ReadXAcquire|)
    (= |pc.P3| |pc.P3.ReadYAcquire|)
    (= |P2.rx| (_ bv0 3))
    (= |P2.ry| (_ bv0 3))
    (= |P3.ry| (_ bv0 3))
    (= |P3.rx| (_ bv0 3))
    |drained.P0|
    |drained.P1|
    |drained.P2|
    |drained.P3|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; P0: X1
(define-fun |P0.X1| () action #b000)
(define-fun |guard of P0.X1| () Bool (= |pc.P0| |pc.P0.X1|))

; P1: Y1
(define-fun |P1.Y1| () action #b001)
(define-fun |guard of P1.Y1| () Bool (= |pc.P1| |pc.P1.Y1|))

; P2: ReadXAcquire
(define-fun |P2.ReadXAcquire| () action #b010)
(define-fun |guard of P2.ReadXAcquire| () Bool (= |pc.P2| |pc.P2.ReadXAcquire|))

; P2: ReadYAcquire
(define-fun |P2.ReadYAcquire| () action #b011)
(define-fun |guard of P2.ReadYAcquire| () Bool (= |pc.P2| |pc.P2.ReadYAcquire|))

; P3: ReadYAcquire
(define-fun |P3.ReadYAcquire| () action #b100)
(define-fun |guard of P3.ReadYAcquire| () Bool (= |pc.P3| |pc.P3.ReadYAcquire|))

; P3: ReadXAcquire
(define-fun |P3.ReadXAcquire| () action #b101)
(define-fun |guard of P3.ReadXAcquire| () Bool (= |pc.P3| |pc.P3.ReadXAcquire|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |P0.X1|) |guard of P0.X1|)
    (and (= action |P1.Y1|) |guard of P1.Y1|)
    (and (= action |P2.ReadXAcquire|) |guard of P2.ReadXAcquire|)
    (and (= action |P2.ReadYAcquire|) |guard of P2.ReadYAcquire|)
    (and (= action |P3.ReadYAcquire|) |guard of P3.ReadYAcquire|)
    (and (= action |P3.ReadXAcquire|) |guard of P3.ReadXAcquire|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |x'| () integer (ite (= action |P0.X1|) (_ bv1 3) |x|))
(define-fun |y'| () integer (ite (= action |P1.Y1|) (_ bv1 3) |y|))
(define-fun |z'| () integer |z|)
(define-fun |pc.P0'| () |pc.P0| (ite (= action |P0.X1|) |pc.P0.Done| |pc.P0|))
(define-fun |pc.P1'| () |pc.P1| (ite (= action |P1.Y1|) |pc.P1.Done| |pc.P1|))
(define-fun |pc.P2'| () |pc.P2|
  (ite (= action |P2.ReadXAcquire|) |pc.P2.ReadYAcquire|
  (ite (= action |P2.ReadYAcquire|) |pc.P2.Done| |pc.P2|)))
(define-fun |pc.P3'| () |pc.P3|
  (ite (= action |P3.ReadYAcquire|) |pc.P3.ReadXAcquire|
  (ite (= action |P3.ReadXAcquire|) |pc.P3.Done| |pc.P3|)))
(define-fun |P2.rx'| () integer (ite (= action |P2.ReadXAcquire|) |x| |P2.rx|))
(define-fun |P2.ry'| () integer (ite (= action |P2.ReadYAcquire|) |y| |P2.ry|))
(define-fun |P3.ry'| () integer (ite (= action |P3.ReadYAcquire|) |y| |P3.ry|))
(define-fun |P3.rx'| () integer (ite (= action |P3.ReadXAcquire|) |x| |P3.rx|))
(define-fun |drained.P0'| () Bool |drained.P0|)
(define-fun |drained.P1'| () Bool |drained.P1|)
(define-fun |drained.P2'| () Bool |drained.P2|)
(define-fun |drained.P3'| () Bool |drained.P3|)

; Properties ---------------------------------------------------------------------------------------
; The outcome that no interleaving has, once every thread has ended and memory is up to date.
(define-fun |Outcome| () Bool
  (and
    (= |pc.P0| |pc.P0.Done|)
    (= |pc.P1| |pc.P1.Done|)
    (= |pc.P2| |pc.P2.Done|)
    (= |pc.P3| |pc.P3.Done|)
    |drained.P0|
    |drained.P1|
    |drained.P2|
    |drained.P3|
    (= |P2.rx| (_ bv1 3))
    (= |P2.ry| (_ bv0 3))
    (= |P3.ry| (_ bv1 3))
    (= |P3.rx| (_ bv0 3))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.P0| |pc.P0.Done|)
      (= |pc.P1| |pc.P1.Done|)
      (= |pc.P2| |pc.P2.Done|)
      (= |pc.P3| |pc.P3.Done|))
    |guard of P0.X1|
    |guard of P1.Y1|
    |guard of P2.ReadXAcquire|
    |guard of P2.ReadYAcquire|
    |guard of P3.ReadYAcquire|
    |guard of P3.ReadXAcquire|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and (not |Outcome|) |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|x| integer) (|y| integer) (|z| integer) (|pc.P0| |pc.P0|) (|pc.P1| |pc.P1|) (|pc.P2| |pc.P2|)
   (|pc.P3| |pc.P3|) (|P2.rx| integer) (|P2.ry| integer) (|P3.ry| integer) (|P3.rx| integer)
   (|drained.P0| Bool) (|drained.P1| Bool) (|drained.P2| Bool) (|drained.P3| Bool))
  Bool
  (and
    (types |x| |y| |z| |pc.P0| |pc.P1| |pc.P2| |pc.P3| |P2.rx| |P2.ry| |P3.ry| |P3.rx|
       |drained.P0| |drained.P1| |drained.P2| |drained.P3|)
    ; NoDeadlock
    (or
      (and
        (= |pc.P0| |pc.P0.Done|)
        (= |pc.P1| |pc.P1.Done|)
        (= |pc.P2| |pc.P2.Done|)
        (= |pc.P3| |pc.P3.Done|))
      (= |pc.P0| |pc.P0.X1|)
      (= |pc.P1| |pc.P1.Y1|)
      (= |pc.P2| |pc.P2.ReadXAcquire|)
      (= |pc.P2| |pc.P2.ReadYAcquire|)
      (= |pc.P3| |pc.P3.ReadYAcquire|)
      (= |pc.P3| |pc.P3.ReadXAcquire|))
    (not
      (and
        (= |pc.P0| |pc.P0.Done|)
        (= |pc.P1| |pc.P1.Done|)
        (= |pc.P2| |pc.P2.Done|)
        (= |pc.P3| |pc.P3.Done|)
        |drained.P0|
        |drained.P1|
        |drained.P2|
        |drained.P3|
        (= |P2.rx| (_ bv1 3))
        (= |P2.ry| (_ bv0 3))
        (= |P3.ry| (_ bv1 3))
        (= |P3.rx| (_ bv0 3))))
    (or
      (and (bvsle (_ bv1 3) |x|) (bvsle |x| (_ bv1 3)))
      (bvsle |P2.rx| (_ bv0 3))
      (bvsle (_ bv2 3) |P2.rx|))
    (or
      (not (= |pc.P2| |pc.P2.Done|))
      (not (= |pc.P3| |pc.P3.Done|))
      (bvsle |P2.rx| (_ bv0 3))
      (bvsle (_ bv2 3) |P2.rx|)
      (and (bvsle (_ bv1 3) |P2.ry|) (bvsle |P2.ry| (_ bv1 3)))
      (bvsle |P3.ry| (_ bv0 3))
      (bvsle (_ bv2 3) |P3.ry|)
      (and (bvsle (_ bv1 3) |P3.rx|) (bvsle |P3.rx| (_ bv1 3))))
    (or
      (and (bvsle (_ bv1 3) |y|) (bvsle |y| (_ bv1 3)))
      (bvsle |P3.ry| (_ bv0 3))
      (bvsle (_ bv2 3) |P3.ry|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |x| |y| |z| |pc.P0| |pc.P1| |pc.P2| |pc.P3| |P2.rx| |P2.ry| |P3.ry| |P3.rx|
       |drained.P0| |drained.P1| |drained.P2| |drained.P3|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |x| |y| |z| |pc.P0| |pc.P1| |pc.P2| |pc.P3| |P2.rx| |P2.ry| |P3.ry| |P3.rx|
     |drained.P0| |drained.P1| |drained.P2| |drained.P3|))
(assert step)
(assert
  (not
    (invariant |x'| |y'| |z'| |pc.P0'| |pc.P1'| |pc.P2'| |pc.P3'| |P2.rx'| |P2.ry'| |P3.ry'|
       |P3.rx'| |drained.P0'| |drained.P1'| |drained.P2'| |drained.P3'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |x| |y| |z| |pc.P0| |pc.P1| |pc.P2| |pc.P3| |P2.rx| |P2.ry| |P3.ry| |P3.rx|
     |drained.P0| |drained.P1| |drained.P2| |drained.P3|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: f99aee63b7f26fd562d04c0904eca4519da67ae2d97a189a78af9b5a2701bec3
