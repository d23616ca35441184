; reference/litmus, variant SbSyncRcu.
; Litmus tests: a few threads, each a few accesses to plain shared memory, and an outcome that no
; interleaving of them has. Whether a memory model allows it says what the model is: --memory sc,
; tso, pso. Names and shapes are those of Alglave, Maranget and Tautschnig, "Herding cats" (TOPLAS
; 2014), and of the kernel's tools/memory-model/litmus-tests. The kernel's own model allows every
; outcome that pso allows, and more, because a load may be early there and a store be seen by one
; processor before another: also those of Lb, LbCtrlPo, MpWmbPo, MpWmbCtrl, SWmbPo, RWmbMb, RRelMb,
; TwoTwoWWmbs, TwoTwoWRels, Wrc, WrcPoRmb, RwcPoMb, RwcRmbMb, Isa2WmbPoRmb, Z6RelAcqrelMb, Z6LocksMb
; and all of Iriw but IriwMbs. Not modelled: dependencies (no load is early).
; A certificate for Outcome, NoBadUnlockBalance, TypeInvariant, NoDeadlock: the invariant at the end
; is true initially, every step keeps it, and it implies what is claimed. A solver agrees by saying
; unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.P0| () (_ BitVec 3))
(define-fun |pc.P0.X1| () |pc.P0| #b000)
(define-fun |pc.P0.StartSync| () |pc.P0| #b001)
(define-fun |pc.P0.FinishSync| () |pc.P0| #b010)
(define-fun |pc.P0.ReadY| () |pc.P0| #b011)
(define-fun |pc.P0.Done| () |pc.P0| #b100)
(define-sort |pc.P1| () (_ BitVec 3))
(define-fun |pc.P1.RcuLock| () |pc.P1| #b000)
(define-fun |pc.P1.Y1| () |pc.P1| #b001)
(define-fun |pc.P1.ReadX| () |pc.P1| #b010)
(define-fun |pc.P1.RcuUnlock| () |pc.P1| #b011)
(define-fun |pc.P1.Done| () |pc.P1| #b100)

; State --------------------------------------------------------------------------------------------
(declare-const |x| integer) ; 0..2
(declare-const |y| integer) ; 0..2
(declare-const |z| integer) ; 0..2
(declare-const |rcu.reading[0]| integer) ; 0..2
(declare-const |rcu.queued[0]| Bool)
(declare-const |rcu.holdup[0]| Bool)
(declare-const |rcu.synchronizing.P0[0]| Bool)
(declare-const |pc.P0| |pc.P0|)
(declare-const |pc.P1| |pc.P1|)
(declare-const |P0.ry| integer) ; 0..2
(declare-const |P1.rx| integer) ; 0..2
(declare-const |drained.P0| Bool)
(declare-const |drained.P1| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|x| integer) (|y| integer) (|z| integer) (|rcu.reading[0]| integer) (|rcu.queued[0]| Bool)
   (|rcu.holdup[0]| Bool) (|rcu.synchronizing.P0[0]| Bool) (|pc.P0| |pc.P0|) (|pc.P1| |pc.P1|)
   (|P0.ry| integer) (|P1.rx| integer) (|drained.P0| Bool) (|drained.P1| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 3) |x|) (bvsle |x| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |y|) (bvsle |y| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |z|) (bvsle |z| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |rcu.reading[0]|) (bvsle |rcu.reading[0]| (_ bv2 3)))
    (bvule |pc.P0| |pc.P0.Done|)
    (bvule |pc.P1| |pc.P1.Done|)
    (and (bvsle (_ bv0 3) |P0.ry|) (bvsle |P0.ry| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |P1.rx|) (bvsle |P1.rx| (_ bv2 3)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |x| (_ bv0 3))
    (= |y| (_ bv0 3))
    (= |z| (_ bv0 3))
    (= |rcu.reading[0]| (_ bv0 3))
    (not |rcu.queued[0]|)
    (not |rcu.holdup[0]|)
    (not |rcu.synchronizing.P0[0]|)
    (= |pc.P0| |pc.P0.X1|)
    (= |pc.P1| |pc.P1.RcuLock|)
    (= |P0.ry| (_ bv0 3))
    (= |P1.rx| (_ bv0 3))
    |drained.P0|
    |drained.P1|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; P0: X1
(define-fun |P0.X1| () action #b000)
(define-fun |guard of P0.X1| () Bool (= |pc.P0| |pc.P0.X1|))

; P0: StartSync
(define-fun |P0.StartSync| () action #b001)
(define-fun |guard of P0.StartSync| () Bool (= |pc.P0| |pc.P0.StartSync|))

; P0: FinishSync
(define-fun |P0.FinishSync| () action #b010)
(define-fun |guard of P0.FinishSync| () Bool
  (and (= |pc.P0| |pc.P0.FinishSync|) (not |rcu.synchronizing.P0[0]|)))

; P0: ReadY
(define-fun |P0.ReadY| () action #b011)
(define-fun |guard of P0.ReadY| () Bool (= |pc.P0| |pc.P0.ReadY|))

; P1: RcuLock
(define-fun |P1.RcuLock| () action #b100)
(define-fun |guard of P1.RcuLock| () Bool (= |pc.P1| |pc.P1.RcuLock|))

; P1: Y1
(define-fun |P1.Y1| () action #b101)
(define-fun |guard of P1.Y1| () Bool (= |pc.P1| |pc.P1.Y1|))

; P1: ReadX
(define-fun |P1.ReadX| () action #b110)
(define-fun |guard of P1.ReadX| () Bool (= |pc.P1| |pc.P1.ReadX|))

; P1: RcuUnlock
(define-fun |P1.RcuUnlock| () action #b111)
(define-fun |guard of P1.RcuUnlock| () Bool (= |pc.P1| |pc.P1.RcuUnlock|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |P0.X1|) |guard of P0.X1|)
    (and (= action |P0.StartSync|) |guard of P0.StartSync|)
    (and (= action |P0.FinishSync|) |guard of P0.FinishSync|)
    (and (= action |P0.ReadY|) |guard of P0.ReadY|)
    (and
      (= action |P1.RcuLock|)
      |guard of P1.RcuLock|
      (bvsle (bvadd |rcu.reading[0]| (_ bv1 3)) (_ bv2 3)))
    (and (= action |P1.Y1|) |guard of P1.Y1|)
    (and (= action |P1.ReadX|) |guard of P1.ReadX|)
    (and
      (= action |P1.RcuUnlock|)
      |guard of P1.RcuUnlock|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
          |rcu.reading[0]|)))))

; The state after the step -------------------------------------------------------------------------
(define-fun |x'| () integer (ite (= action |P0.X1|) (_ bv1 3) |x|))
(define-fun |y'| () integer (ite (= action |P1.Y1|) (_ bv1 3) |y|))
(define-fun |z'| () integer |z|)
(define-fun |rcu.reading[0]'| () integer
  (ite (= action |P1.RcuLock|) (bvadd |rcu.reading[0]| (_ bv1 3))
  (ite (= action |P1.RcuUnlock|)
    (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3)) |rcu.reading[0]|)
    |rcu.reading[0]|)))
(define-fun |rcu.queued[0]'| () Bool |rcu.queued[0]|)
(define-fun |rcu.holdup[0]'| () Bool
  (ite (= action |P1.RcuUnlock|) (and |rcu.holdup[0]| (bvslt (_ bv1 3) |rcu.reading[0]|))
    |rcu.holdup[0]|))
(define-fun |rcu.synchronizing.P0[0]'| () Bool
  (ite (= action |P0.StartSync|) (bvslt (_ bv0 3) |rcu.reading[0]|)
  (ite (= action |P1.RcuUnlock|) (and |rcu.synchronizing.P0[0]| (bvslt (_ bv1 3) |rcu.reading[0]|))
    |rcu.synchronizing.P0[0]|)))
(define-fun |pc.P0'| () |pc.P0|
  (ite (= action |P0.X1|) |pc.P0.StartSync|
  (ite (= action |P0.StartSync|) |pc.P0.FinishSync|
  (ite (= action |P0.FinishSync|) |pc.P0.ReadY| (ite (= action |P0.ReadY|) |pc.P0.Done| |pc.P0|)))))
(define-fun |pc.P1'| () |pc.P1|
  (ite (= action |P1.RcuLock|) |pc.P1.Y1|
  (ite (= action |P1.Y1|) |pc.P1.ReadX|
  (ite (= action |P1.ReadX|) |pc.P1.RcuUnlock|
  (ite (= action |P1.RcuUnlock|) |pc.P1.Done| |pc.P1|)))))
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
(define-fun |NoBadUnlockBalance| () Bool
  (=>
    (and
      |guard of P1.RcuUnlock|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
          |rcu.reading[0]|)))
    (bvslt (_ bv0 3) |rcu.reading[0]|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=> |guard of P1.RcuLock| (bvsle (bvadd |rcu.reading[0]| (_ bv1 3)) (_ bv2 3)))
    (=>
      |guard of P1.RcuUnlock|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
          |rcu.reading[0]|)))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.P0| |pc.P0.Done|) (= |pc.P1| |pc.P1.Done|))
    |guard of P0.X1|
    |guard of P0.StartSync|
    |guard of P0.FinishSync|
    |guard of P0.ReadY|
    |guard of P1.RcuLock|
    |guard of P1.Y1|
    |guard of P1.ReadX|
    |guard of P1.RcuUnlock|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and (not |Outcome|) |NoBadUnlockBalance| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|x| integer) (|y| integer) (|z| integer) (|rcu.reading[0]| integer) (|rcu.queued[0]| Bool)
   (|rcu.holdup[0]| Bool) (|rcu.synchronizing.P0[0]| Bool) (|pc.P0| |pc.P0|) (|pc.P1| |pc.P1|)
   (|P0.ry| integer) (|P1.rx| integer) (|drained.P0| Bool) (|drained.P1| Bool))
  Bool
  (and
    (types |x| |y| |z| |rcu.reading[0]| |rcu.queued[0]| |rcu.holdup[0]|
       |rcu.synchronizing.P0[0]| |pc.P0| |pc.P1| |P0.ry| |P1.rx| |drained.P0| |drained.P1|)
    ; TypeInvariant
    (and
      (=> (= |pc.P1| |pc.P1.RcuLock|) (bvsle (bvadd |rcu.reading[0]| (_ bv1 3)) (_ bv2 3)))
      (=>
        (= |pc.P1| |pc.P1.RcuUnlock|)
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
            |rcu.reading[0]|))))
    (not
      (and
        (= |pc.P0| |pc.P0.Done|)
        (= |pc.P1| |pc.P1.Done|)
        |drained.P0|
        |drained.P1|
        (= |P0.ry| (_ bv0 3))
        (= |P1.rx| (_ bv0 3))))
    ; NoBadUnlockBalance
    (=>
      (and
        (= |pc.P1| |pc.P1.RcuUnlock|)
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
            |rcu.reading[0]|)))
      (bvslt (_ bv0 3) |rcu.reading[0]|))
    ; NoDeadlock
    (or
      (and (= |pc.P0| |pc.P0.Done|) (= |pc.P1| |pc.P1.Done|))
      (= |pc.P0| |pc.P0.X1|)
      (= |pc.P0| |pc.P0.StartSync|)
      (and (= |pc.P0| |pc.P0.FinishSync|) (not |rcu.synchronizing.P0[0]|))
      (= |pc.P0| |pc.P0.ReadY|)
      (= |pc.P1| |pc.P1.RcuLock|)
      (= |pc.P1| |pc.P1.Y1|)
      (= |pc.P1| |pc.P1.ReadX|)
      (= |pc.P1| |pc.P1.RcuUnlock|))
    (or (and (bvsle (_ bv1 3) |y|) (bvsle |y| (_ bv1 3))) (not (= |pc.P1| |pc.P1.Done|)))
    (or
      (not (= |pc.P0| |pc.P0.Done|))
      (not (= |pc.P1| |pc.P1.RcuUnlock|))
      (and (bvsle (_ bv1 3) |P0.ry|) (bvsle |P0.ry| (_ bv1 3)))
      (and (bvsle (_ bv1 3) |P1.rx|) (bvsle |P1.rx| (_ bv1 3))))
    (bvsle |rcu.reading[0]| (_ bv1 3))
    (or
      (and (bvsle (_ bv1 3) |rcu.reading[0]|) (bvsle |rcu.reading[0]| (_ bv1 3)))
      (and (not (= |pc.P1| |pc.P1.ReadX|)) (not (= |pc.P1| |pc.P1.RcuUnlock|))))
    (or
      (and (bvsle (_ bv1 3) |y|) (bvsle |y| (_ bv1 3)))
      (and (not (= |pc.P1| |pc.P1.ReadX|)) (not (= |pc.P1| |pc.P1.RcuUnlock|))))
    (or (and (bvsle (_ bv1 3) |x|) (bvsle |x| (_ bv1 3))) (not (= |pc.P0| |pc.P0.Done|)))
    (or
      (bvsle |rcu.reading[0]| (_ bv0 3))
      (bvsle (_ bv2 3) |rcu.reading[0]|)
      (and (not (= |pc.P1| |pc.P1.RcuLock|)) (not (= |pc.P1| |pc.P1.Done|))))
    (or
      (and (bvsle (_ bv1 3) |rcu.reading[0]|) (bvsle |rcu.reading[0]| (_ bv1 3)))
      (and (not (= |pc.P1| |pc.P1.Y1|)) (not (= |pc.P1| |pc.P1.RcuUnlock|))))
    (or
      (and (bvsle (_ bv1 3) |x|) (bvsle |x| (_ bv1 3)))
      (and (not (= |pc.P0| |pc.P0.FinishSync|)) (not (= |pc.P0| |pc.P0.ReadY|))))
    (or
      (and (bvsle (_ bv1 3) |x|) (bvsle |x| (_ bv1 3)))
      (and (not (= |pc.P0| |pc.P0.StartSync|)) (not (= |pc.P0| |pc.P0.ReadY|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |x| |y| |z| |rcu.reading[0]| |rcu.queued[0]| |rcu.holdup[0]|
       |rcu.synchronizing.P0[0]| |pc.P0| |pc.P1| |P0.ry| |P1.rx| |drained.P0| |drained.P1|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |x| |y| |z| |rcu.reading[0]| |rcu.queued[0]| |rcu.holdup[0]|
     |rcu.synchronizing.P0[0]| |pc.P0| |pc.P1| |P0.ry| |P1.rx| |drained.P0| |drained.P1|))
(assert step)
(assert
  (not
    (invariant |x'| |y'| |z'| |rcu.reading[0]'| |rcu.queued[0]'| |rcu.holdup[0]'|
       |rcu.synchronizing.P0[0]'| |pc.P0'| |pc.P1'| |P0.ry'| |P1.rx'| |drained.P0'| |drained.P1'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |x| |y| |z| |rcu.reading[0]| |rcu.queued[0]| |rcu.holdup[0]|
     |rcu.synchronizing.P0[0]| |pc.P0| |pc.P1| |P0.ry| |P1.rx| |drained.P0| |drained.P1|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 173878cd0d5e5fb2ea81bba5ba3529457cf9997a642d4131619563ac9ed992f6
