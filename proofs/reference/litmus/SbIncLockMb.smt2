; reference/litmus, variant SbIncLockMb.
; Litmus tests: a few threads, each a few accesses to plain shared memory, and an outcome that no
; interleaving of them has. Whether a memory model allows it says what the model is: --memory sc,
; tso, pso. Names and shapes are those of Alglave, Maranget and Tautschnig, "Herding cats" (TOPLAS
; 2014), and of the kernel's tools/memory-model/litmus-tests. The kernel's own model allows every
; outcome that pso allows, and more, because a load may be early there and a store be seen by one
; processor before another: also those of Lb, LbCtrlPo, MpWmbPo, MpWmbCtrl, SWmbPo, RWmbMb, RRelMb,
; TwoTwoWWmbs, TwoTwoWRels, Wrc, WrcPoRmb, RwcPoMb, RwcRmbMb, Isa2WmbPoRmb, Z6RelAcqrelMb, Z6LocksMb
; and all of Iriw but IriwMbs. Not modelled: dependencies (no load is early).
; A certificate for Outcome, a.NoBadUnlockBalance, TypeInvariant, NoDeadlock: the invariant at the
; end is true initially, every step keeps it, and it implies what is claimed. A solver agrees by
; saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |OwnerP0| () (_ BitVec 1))
(define-fun |OwnerP0.Nobody| () |OwnerP0| #b0)
(define-fun |OwnerP0.P0| () |OwnerP0| #b1)
(define-sort |pc.P0| () (_ BitVec 3))
(define-fun |pc.P0.IncX| () |pc.P0| #b000)
(define-fun |pc.P0.LockA| () |pc.P0| #b001)
(define-fun |pc.P0.ReadY| () |pc.P0| #b010)
(define-fun |pc.P0.UnlockA| () |pc.P0| #b011)
(define-fun |pc.P0.Done| () |pc.P0| #b100)
(define-sort |pc.P1| () (_ BitVec 2))
(define-fun |pc.P1.Y1| () |pc.P1| #b00)
(define-fun |pc.P1.Mb| () |pc.P1| #b01)
(define-fun |pc.P1.ReadX| () |pc.P1| #b10)
(define-fun |pc.P1.Done| () |pc.P1| #b11)

; State --------------------------------------------------------------------------------------------
(declare-const |x| integer) ; 0..2
(declare-const |y| integer) ; 0..2
(declare-const |z| integer) ; 0..2
(declare-const |a.owner| |OwnerP0|)
(declare-const |pc.P0| |pc.P0|)
(declare-const |pc.P1| |pc.P1|)
(declare-const |P0.ry| integer) ; 0..2
(declare-const |P1.rx| integer) ; 0..2
(declare-const |drained.P0| Bool)
(declare-const |drained.P1| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|x| integer) (|y| integer) (|z| integer) (|a.owner| |OwnerP0|) (|pc.P0| |pc.P0|)
   (|pc.P1| |pc.P1|) (|P0.ry| integer) (|P1.rx| integer) (|drained.P0| Bool) (|drained.P1| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 3) |x|) (bvsle |x| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |y|) (bvsle |y| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |z|) (bvsle |z| (_ bv2 3)))
    (bvule |pc.P0| |pc.P0.Done|)
    (and (bvsle (_ bv0 3) |P0.ry|) (bvsle |P0.ry| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |P1.rx|) (bvsle |P1.rx| (_ bv2 3)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |x| (_ bv0 3))
    (= |y| (_ bv0 3))
    (= |z| (_ bv0 3))
    (= |a.owner| |OwnerP0.Nobody|)
    (= |pc.P0| |pc.P0.IncX|)
    (= |pc.P1| |pc.P1.Y1|)
    (= |P0.ry| (_ bv0 3))
    (= |P1.rx| (_ bv0 3))
    |drained.P0|
    |drained.P1|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; P0: IncX
(define-fun |P0.IncX| () action #b000)
(define-fun |guard of P0.IncX| () Bool (= |pc.P0| |pc.P0.IncX|))

; P0: LockA
(define-fun |P0.LockA| () action #b001)
(define-fun |guard of P0.LockA| () Bool
  (and (= |pc.P0| |pc.P0.LockA|) (= |a.owner| |OwnerP0.Nobody|)))

; P0: ReadY
(define-fun |P0.ReadY| () action #b010)
(define-fun |guard of P0.ReadY| () Bool (= |pc.P0| |pc.P0.ReadY|))

; P0: UnlockA
(define-fun |P0.UnlockA| () action #b011)
(define-fun |guard of P0.UnlockA| () Bool (= |pc.P0| |pc.P0.UnlockA|))

; P1: Y1
(define-fun |P1.Y1| () action #b100)
(define-fun |guard of P1.Y1| () Bool (= |pc.P1| |pc.P1.Y1|))

; P1: Mb
(define-fun |P1.Mb| () action #b101)
(define-fun |guard of P1.Mb| () Bool (= |pc.P1| |pc.P1.Mb|))

; P1: ReadX
(define-fun |P1.ReadX| () action #b110)
(define-fun |guard of P1.ReadX| () Bool (= |pc.P1| |pc.P1.ReadX|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |P0.IncX|) |guard of P0.IncX| (bvsle (bvadd |x| (_ bv1 3)) (_ bv2 3)))
    (and (= action |P0.LockA|) |guard of P0.LockA|)
    (and (= action |P0.ReadY|) |guard of P0.ReadY|)
    (and (= action |P0.UnlockA|) |guard of P0.UnlockA|)
    (and (= action |P1.Y1|) |guard of P1.Y1|)
    (and (= action |P1.Mb|) |guard of P1.Mb|)
    (and (= action |P1.ReadX|) |guard of P1.ReadX|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |x'| () integer (ite (= action |P0.IncX|) (bvadd |x| (_ bv1 3)) |x|))
(define-fun |y'| () integer (ite (= action |P1.Y1|) (_ bv1 3) |y|))
(define-fun |z'| () integer |z|)
(define-fun |a.owner'| () |OwnerP0|
  (ite (= action |P0.LockA|) |OwnerP0.P0| (ite (= action |P0.UnlockA|) |OwnerP0.Nobody| |a.owner|)))
(define-fun |pc.P0'| () |pc.P0|
  (ite (= action |P0.IncX|) |pc.P0.LockA|
  (ite (= action |P0.LockA|) |pc.P0.ReadY|
  (ite (= action |P0.ReadY|) |pc.P0.UnlockA| (ite (= action |P0.UnlockA|) |pc.P0.Done| |pc.P0|)))))
(define-fun |pc.P1'| () |pc.P1|
  (ite (= action |P1.Y1|) |pc.P1.Mb|
  (ite (= action |P1.Mb|) |pc.P1.ReadX| (ite (= action |P1.ReadX|) |pc.P1.Done| |pc.P1|))))
(define-fun |P0.ry'| () integer (ite (= action |P0.ReadY|) |y| |P0.ry|))
(define-fun |P1.rx'| () integer (ite (= action |P1.ReadX|) |x| |P1.rx|))
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
    (= |P0.ry| (_ bv0 3))
    (= |P1.rx| (_ bv0 3))))
; Nobody lets go of a lock that it does not hold.
(define-fun |a.NoBadUnlockBalance| () Bool (=> |guard of P0.UnlockA| (= |a.owner| |OwnerP0.P0|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool (=> |guard of P0.IncX| (bvsle (bvadd |x| (_ bv1 3)) (_ bv2 3))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.P0| |pc.P0.Done|) (= |pc.P1| |pc.P1.Done|))
    |guard of P0.IncX|
    |guard of P0.LockA|
    |guard of P0.ReadY|
    |guard of P0.UnlockA|
    |guard of P1.Y1|
    |guard of P1.Mb|
    |guard of P1.ReadX|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and (not |Outcome|) |a.NoBadUnlockBalance| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|x| integer) (|y| integer) (|z| integer) (|a.owner| |OwnerP0|) (|pc.P0| |pc.P0|)
   (|pc.P1| |pc.P1|) (|P0.ry| integer) (|P1.rx| integer) (|drained.P0| Bool) (|drained.P1| Bool))
  Bool
  (and
    (types |x| |y| |z| |a.owner| |pc.P0| |pc.P1| |P0.ry| |P1.rx| |drained.P0| |drained.P1|)
    ; TypeInvariant
    (=> (= |pc.P0| |pc.P0.IncX|) (bvsle (bvadd |x| (_ bv1 3)) (_ bv2 3)))
    (not
      (and
        (= |pc.P0| |pc.P0.Done|)
        (= |pc.P1| |pc.P1.Done|)
        |drained.P0|
        |drained.P1|
        (= |P0.ry| (_ bv0 3))
        (= |P1.rx| (_ bv0 3))))
    ; a.NoBadUnlockBalance
    (=> (= |pc.P0| |pc.P0.UnlockA|) (= |a.owner| |OwnerP0.P0|))
    ; NoDeadlock
    (or
      (and (= |pc.P0| |pc.P0.Done|) (= |pc.P1| |pc.P1.Done|))
      (= |pc.P0| |pc.P0.IncX|)
      (and (= |pc.P0| |pc.P0.LockA|) (= |a.owner| |OwnerP0.Nobody|))
      (= |pc.P0| |pc.P0.ReadY|)
      (= |pc.P0| |pc.P0.UnlockA|)
      (= |pc.P1| |pc.P1.Y1|)
      (= |pc.P1| |pc.P1.Mb|)
      (= |pc.P1| |pc.P1.ReadX|))
    (or
      (not (= |pc.P0| |pc.P0.UnlockA|))
      (not (= |pc.P1| |pc.P1.Done|))
      (and (bvsle (_ bv1 3) |P0.ry|) (bvsle |P0.ry| (_ bv1 3)))
      (bvsle (_ bv1 3) |P1.rx|))
    (or (bvsle (_ bv1 3) |x|) (not (= |pc.P0| |pc.P0.Done|)))
    (or
      (= |a.owner| |OwnerP0.P0|)
      (and (not (= |pc.P0| |pc.P0.ReadY|)) (not (= |pc.P0| |pc.P0.UnlockA|))))
    (or (= |a.owner| |OwnerP0.Nobody|) (= |pc.P0| |pc.P0.ReadY|) (= |pc.P0| |pc.P0.UnlockA|))
    (or
      (and (bvsle (_ bv1 3) |y|) (bvsle |y| (_ bv1 3)))
      (= |pc.P1| |pc.P1.Y1|)
      (= |pc.P1| |pc.P1.ReadX|))
    (or
      (bvsle (_ bv1 3) |x|)
      (and (not (= |pc.P0| |pc.P0.ReadY|)) (not (= |pc.P0| |pc.P0.UnlockA|))))
    (or
      (and (bvsle (_ bv1 3) |y|) (bvsle |y| (_ bv1 3)))
      (= |pc.P1| |pc.P1.Y1|)
      (= |pc.P1| |pc.P1.Mb|))
    (or
      (bvsle (_ bv1 3) |x|)
      (and (not (= |pc.P0| |pc.P0.LockA|)) (not (= |pc.P0| |pc.P0.UnlockA|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not (invariant |x| |y| |z| |a.owner| |pc.P0| |pc.P1| |P0.ry| |P1.rx| |drained.P0| |drained.P1|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |x| |y| |z| |a.owner| |pc.P0| |pc.P1| |P0.ry| |P1.rx| |drained.P0| |drained.P1|))
(assert step)
(assert
  (not
    (invariant |x'| |y'| |z'| |a.owner'| |pc.P0'| |pc.P1'| |P0.ry'| |P1.rx'| |drained.P0'|
       |drained.P1'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |x| |y| |z| |a.owner| |pc.P0| |pc.P1| |P0.ry| |P1.rx| |drained.P0| |drained.P1|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: a3eae871e7ba49c222f321b6e771573396d882d191ffd69f74c3b36efd9c923c
