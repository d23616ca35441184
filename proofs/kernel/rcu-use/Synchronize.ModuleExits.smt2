; kernel/rcu-use, variant Synchronize.
; How Rcu is used: hide the object, wait for those who have seen it, free it. A grace period is not
; the callback that waits for one: for that there is rcu_barrier().
; A certificate for ModuleExits: the invariant at the end is true initially, every step keeps it,
; and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.Reader| () (_ BitVec 3))
(define-fun |pc.Reader.ReadLock| () |pc.Reader| #b000)
(define-fun |pc.Reader.Load| () |pc.Reader| #b001)
(define-fun |pc.Reader.Use| () |pc.Reader| #b010)
(define-fun |pc.Reader.ReadUnlock| () |pc.Reader| #b011)
(define-fun |pc.Reader.Done| () |pc.Reader| #b100)
(define-sort |pc.Module| () (_ BitVec 3))
(define-fun |pc.Module.Hide| () |pc.Module| #b000)
(define-fun |pc.Module.StartSynchronize| () |pc.Module| #b001)
(define-fun |pc.Module.Synchronize| () |pc.Module| #b010)
(define-fun |pc.Module.Free| () |pc.Module| #b011)
(define-fun |pc.Module.DestroyCache| () |pc.Module| #b100)
(define-fun |pc.Module.Done| () |pc.Module| #b101)

; State --------------------------------------------------------------------------------------------
(declare-const |rcu.reading[0]| integer) ; 0..2
(declare-const |rcu.queued[0]| Bool)
(declare-const |rcu.holdup[0]| Bool)
(declare-const |rcu.synchronizing.Module[0]| Bool)
(declare-const |cache.allocated[0]| Bool)
(declare-const |cache.destroyed| Bool)
(declare-const |visible| Bool)
(declare-const |pc.Reader| |pc.Reader|)
(declare-const |pc.Module| |pc.Module|)
(declare-const |saved| Bool)
(declare-const |never.ModuleExits| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|rcu.reading[0]| integer) (|rcu.queued[0]| Bool) (|rcu.holdup[0]| Bool)
   (|rcu.synchronizing.Module[0]| Bool) (|cache.allocated[0]| Bool) (|cache.destroyed| Bool)
   (|visible| Bool) (|pc.Reader| |pc.Reader|) (|pc.Module| |pc.Module|) (|saved| Bool)
   (|never.ModuleExits| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 3) |rcu.reading[0]|) (bvsle |rcu.reading[0]| (_ bv2 3)))
    (bvule |pc.Reader| |pc.Reader.Done|)
    (bvule |pc.Module| |pc.Module.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |rcu.reading[0]| (_ bv0 3))
    (not |rcu.queued[0]|)
    (not |rcu.holdup[0]|)
    (not |rcu.synchronizing.Module[0]|)
    |cache.allocated[0]|
    (not |cache.destroyed|)
    |visible|
    (= |pc.Reader| |pc.Reader.ReadLock|)
    (= |pc.Module| |pc.Module.Hide|)
    (not |saved|)
    |never.ModuleExits|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Reader: ReadLock
(define-fun |Reader.ReadLock| () action #b0000)
(define-fun |guard of Reader.ReadLock| () Bool
  (and (= |pc.Reader| |pc.Reader.ReadLock|) (not |saved|)))

; Reader: Load
(define-fun |Reader.Load| () action #b0001)
(define-fun |guard of Reader.Load| () Bool (and (= |pc.Reader| |pc.Reader.Load|) (not |saved|)))

; Reader: Use
(define-fun |Reader.Use| () action #b0010)
(define-fun |guard of Reader.Use| () Bool (and (= |pc.Reader| |pc.Reader.Use|) (not |saved|)))

; Reader: ReadUnlock
(define-fun |Reader.ReadUnlock| () action #b0011)
(define-fun |guard of Reader.ReadUnlock| () Bool
  (and (= |pc.Reader| |pc.Reader.ReadUnlock|) (not |saved|)))

; Module: Hide
(define-fun |Module.Hide| () action #b0100)
(define-fun |guard of Module.Hide| () Bool (and (= |pc.Module| |pc.Module.Hide|) (not |saved|)))

; Module: StartSynchronize
(define-fun |Module.StartSynchronize| () action #b0101)
(define-fun |guard of Module.StartSynchronize| () Bool
  (and (= |pc.Module| |pc.Module.StartSynchronize|) (not |saved|)))

; Module: Synchronize
(define-fun |Module.Synchronize| () action #b0110)
(define-fun |guard of Module.Synchronize| () Bool
  (and (= |pc.Module| |pc.Module.Synchronize|) (not |rcu.synchronizing.Module[0]|) (not |saved|)))

; Module: Free
(define-fun |Module.Free| () action #b0111)
(define-fun |guard of Module.Free| () Bool (and (= |pc.Module| |pc.Module.Free|) (not |saved|)))

; Module: DestroyCache
(define-fun |Module.DestroyCache| () action #b1000)
(define-fun |guard of Module.DestroyCache| () Bool
  (and (= |pc.Module| |pc.Module.DestroyCache|) (not |saved|)))

; Softirq: CallBack
(define-fun |Softirq.CallBack| () action #b1001)
(define-fun |guard of Softirq.CallBack| () Bool
  (and |rcu.queued[0]| (not |rcu.holdup[0]|) (not |saved|)))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b1010)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and (not |saved|) |never.ModuleExits| (not (= |pc.Module| |pc.Module.Done|))))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Reader.ReadLock|)
      |guard of Reader.ReadLock|
      (bvsle (bvadd |rcu.reading[0]| (_ bv1 3)) (_ bv2 3)))
    (and (= action |Reader.Load|) |guard of Reader.Load|)
    (and (= action |Reader.Use|) |guard of Reader.Use|)
    (and
      (= action |Reader.ReadUnlock|)
      |guard of Reader.ReadUnlock|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
          |rcu.reading[0]|)))
    (and (= action |Module.Hide|) |guard of Module.Hide|)
    (and (= action |Module.StartSynchronize|) |guard of Module.StartSynchronize|)
    (and (= action |Module.Synchronize|) |guard of Module.Synchronize|)
    (and (= action |Module.Free|) |guard of Module.Free|)
    (and (= action |Module.DestroyCache|) |guard of Module.DestroyCache|)
    (and (= action |Softirq.CallBack|) |guard of Softirq.CallBack|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |rcu.reading[0]'| () integer
  (ite (= action |Reader.ReadLock|) (bvadd |rcu.reading[0]| (_ bv1 3))
  (ite (= action |Reader.ReadUnlock|)
    (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3)) |rcu.reading[0]|)
    |rcu.reading[0]|)))
(define-fun |rcu.queued[0]'| () Bool (ite (= action |Softirq.CallBack|) false |rcu.queued[0]|))
(define-fun |rcu.holdup[0]'| () Bool
  (ite (= action |Reader.ReadUnlock|) (and |rcu.holdup[0]| (bvslt (_ bv1 3) |rcu.reading[0]|))
    |rcu.holdup[0]|))
(define-fun |rcu.synchronizing.Module[0]'| () Bool
  (ite (= action |Reader.ReadUnlock|)
    (and |rcu.synchronizing.Module[0]| (bvslt (_ bv1 3) |rcu.reading[0]|))
  (ite (= action |Module.StartSynchronize|) (bvslt (_ bv0 3) |rcu.reading[0]|)
    |rcu.synchronizing.Module[0]|)))
(define-fun |cache.allocated[0]'| () Bool
  (ite (or (= action |Module.Free|) (= action |Softirq.CallBack|)) false |cache.allocated[0]|))
(define-fun |cache.destroyed'| () Bool
  (ite (= action |Module.DestroyCache|) (or |cache.destroyed| (not |cache.allocated[0]|))
    |cache.destroyed|))
(define-fun |visible'| () Bool (ite (= action |Module.Hide|) false |visible|))
(define-fun |pc.Reader'| () |pc.Reader|
  (ite (= action |Reader.ReadLock|) |pc.Reader.Load|
  (ite (= action |Reader.Load|) (ite (not |visible|) |pc.Reader.ReadUnlock| |pc.Reader.Use|)
  (ite (= action |Reader.Use|) |pc.Reader.ReadUnlock|
  (ite (= action |Reader.ReadUnlock|) |pc.Reader.Done| |pc.Reader|)))))
(define-fun |pc.Module'| () |pc.Module|
  (ite (= action |Module.Hide|) |pc.Module.StartSynchronize|
  (ite (= action |Module.StartSynchronize|) |pc.Module.Synchronize|
  (ite (= action |Module.Synchronize|) |pc.Module.Free|
  (ite (= action |Module.Free|) |pc.Module.DestroyCache|
  (ite (= action |Module.DestroyCache|) |pc.Module.Done| |pc.Module|))))))
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |never.ModuleExits'| () Bool
  (ite (or
         (= action |Reader.ReadLock|)
         (= action |Reader.Load|)
         (= action |Reader.Use|)
         (= action |Reader.ReadUnlock|)
         (= action |Module.Hide|)
         (= action |Module.StartSynchronize|)
         (= action |Module.Synchronize|)
         (= action |Module.Free|)
         (= action |Module.DestroyCache|)
         (= action |Softirq.CallBack|))
    (and |never.ModuleExits| (not (= |pc.Module| |pc.Module.Done|)))
    |never.ModuleExits|))

; Properties ---------------------------------------------------------------------------------------
; The module's exit returns.
(define-fun |ModuleExits| () Bool
  (not
    (and
      |saved|
      (not
        (or
          (= |pc.Reader| |pc.Reader.ReadLock|)
          (= |pc.Reader| |pc.Reader.Load|)
          (= |pc.Reader| |pc.Reader.Use|)
          (= |pc.Reader| |pc.Reader.ReadUnlock|)))
      (not
        (or
          (= |pc.Module| |pc.Module.Hide|)
          (= |pc.Module| |pc.Module.StartSynchronize|)
          (and (= |pc.Module| |pc.Module.Synchronize|) (not |rcu.synchronizing.Module[0]|))
          (= |pc.Module| |pc.Module.Free|)
          (= |pc.Module| |pc.Module.DestroyCache|)))
      (not (and |rcu.queued[0]| (not |rcu.holdup[0]|)))
      |never.ModuleExits|
      (not (= |pc.Module| |pc.Module.Done|)))))
; What is claimed of every reachable state.
(define-fun claim () Bool |ModuleExits|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|rcu.reading[0]| integer) (|rcu.queued[0]| Bool) (|rcu.holdup[0]| Bool)
   (|rcu.synchronizing.Module[0]| Bool) (|cache.allocated[0]| Bool) (|cache.destroyed| Bool)
   (|visible| Bool) (|pc.Reader| |pc.Reader|) (|pc.Module| |pc.Module|) (|saved| Bool)
   (|never.ModuleExits| Bool))
  Bool
  (and
    (types |rcu.reading[0]| |rcu.queued[0]| |rcu.holdup[0]| |rcu.synchronizing.Module[0]|
       |cache.allocated[0]| |cache.destroyed| |visible| |pc.Reader| |pc.Module| |saved|
       |never.ModuleExits|)
    ; ModuleExits
    (not
      (and
        |saved|
        (not
          (or
            (= |pc.Reader| |pc.Reader.ReadLock|)
            (= |pc.Reader| |pc.Reader.Load|)
            (= |pc.Reader| |pc.Reader.Use|)
            (= |pc.Reader| |pc.Reader.ReadUnlock|)))
        (not
          (or
            (= |pc.Module| |pc.Module.Hide|)
            (= |pc.Module| |pc.Module.StartSynchronize|)
            (and (= |pc.Module| |pc.Module.Synchronize|) (not |rcu.synchronizing.Module[0]|))
            (= |pc.Module| |pc.Module.Free|)
            (= |pc.Module| |pc.Module.DestroyCache|)))
        (not (and |rcu.queued[0]| (not |rcu.holdup[0]|)))
        |never.ModuleExits|
        (not (= |pc.Module| |pc.Module.Done|))))
    (=
      |rcu.reading[0]|
      (ite (or (= |pc.Reader| |pc.Reader.ReadLock|) (= |pc.Reader| |pc.Reader.Done|)) (_ bv0 3)
        (_ bv1 3)))
    (=> (or |rcu.holdup[0]| |rcu.synchronizing.Module[0]|) (bvslt (_ bv0 3) |rcu.reading[0]|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |rcu.reading[0]| |rcu.queued[0]| |rcu.holdup[0]| |rcu.synchronizing.Module[0]|
       |cache.allocated[0]| |cache.destroyed| |visible| |pc.Reader| |pc.Module| |saved|
       |never.ModuleExits|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |rcu.reading[0]| |rcu.queued[0]| |rcu.holdup[0]| |rcu.synchronizing.Module[0]|
     |cache.allocated[0]| |cache.destroyed| |visible| |pc.Reader| |pc.Module| |saved|
     |never.ModuleExits|))
(assert step)
(assert
  (not
    (invariant |rcu.reading[0]'| |rcu.queued[0]'| |rcu.holdup[0]'|
       |rcu.synchronizing.Module[0]'| |cache.allocated[0]'| |cache.destroyed'| |visible'|
       |pc.Reader'| |pc.Module'| |saved'| |never.ModuleExits'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |rcu.reading[0]| |rcu.queued[0]| |rcu.holdup[0]| |rcu.synchronizing.Module[0]|
     |cache.allocated[0]| |cache.destroyed| |visible| |pc.Reader| |pc.Module| |saved|
     |never.ModuleExits|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: a68cc4007038bb3857a2ea64b5aeb07d058e3590f84821090efdc901049da001
