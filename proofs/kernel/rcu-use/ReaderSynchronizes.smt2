; kernel/rcu-use, variant ReaderSynchronizes.
; How Rcu is used: hide the object, wait for those who have seen it, free it. A grace period is not
; the callback that waits for one: for that there is rcu_barrier().
; A certificate for NoBadUnlockBalance, NoUseAfterFree, NoDoubleFree, NoLeak, TypeInvariant: the
; invariant at the end is true initially, every step keeps it, and it implies what is claimed. A
; solver agrees by saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.Reader| () (_ BitVec 3))
(define-fun |pc.Reader.ReadLock| () |pc.Reader| #b000)
(define-fun |pc.Reader.StartInside| () |pc.Reader| #b001)
(define-fun |pc.Reader.SynchronizeInside| () |pc.Reader| #b010)
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
(declare-const |rcu.synchronizing.Reader[0]| Bool)
(declare-const |rcu.synchronizing.Module[0]| Bool)
(declare-const |cache.allocated[0]| Bool)
(declare-const |cache.destroyed| Bool)
(declare-const |visible| Bool)
(declare-const |pc.Reader| |pc.Reader|)
(declare-const |pc.Module| |pc.Module|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|rcu.reading[0]| integer) (|rcu.queued[0]| Bool) (|rcu.holdup[0]| Bool)
   (|rcu.synchronizing.Reader[0]| Bool) (|rcu.synchronizing.Module[0]| Bool)
   (|cache.allocated[0]| Bool) (|cache.destroyed| Bool) (|visible| Bool) (|pc.Reader| |pc.Reader|)
   (|pc.Module| |pc.Module|))
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
    (not |rcu.synchronizing.Reader[0]|)
    (not |rcu.synchronizing.Module[0]|)
    |cache.allocated[0]|
    (not |cache.destroyed|)
    |visible|
    (= |pc.Reader| |pc.Reader.ReadLock|)
    (= |pc.Module| |pc.Module.Hide|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Reader: ReadLock
(define-fun |Reader.ReadLock| () action #b0000)
(define-fun |guard of Reader.ReadLock| () Bool (= |pc.Reader| |pc.Reader.ReadLock|))

; Reader: StartInside
(define-fun |Reader.StartInside| () action #b0001)
(define-fun |guard of Reader.StartInside| () Bool (= |pc.Reader| |pc.Reader.StartInside|))

; Reader: SynchronizeInside
(define-fun |Reader.SynchronizeInside| () action #b0010)
(define-fun |guard of Reader.SynchronizeInside| () Bool
  (and (= |pc.Reader| |pc.Reader.SynchronizeInside|) (not |rcu.synchronizing.Reader[0]|)))

; Reader: ReadUnlock
(define-fun |Reader.ReadUnlock| () action #b0011)
(define-fun |guard of Reader.ReadUnlock| () Bool (= |pc.Reader| |pc.Reader.ReadUnlock|))

; Module: Hide
(define-fun |Module.Hide| () action #b0100)
(define-fun |guard of Module.Hide| () Bool (= |pc.Module| |pc.Module.Hide|))

; Module: StartSynchronize
(define-fun |Module.StartSynchronize| () action #b0101)
(define-fun |guard of Module.StartSynchronize| () Bool (= |pc.Module| |pc.Module.StartSynchronize|))

; Module: Synchronize
(define-fun |Module.Synchronize| () action #b0110)
(define-fun |guard of Module.Synchronize| () Bool
  (and (= |pc.Module| |pc.Module.Synchronize|) (not |rcu.synchronizing.Module[0]|)))

; Module: Free
(define-fun |Module.Free| () action #b0111)
(define-fun |guard of Module.Free| () Bool (= |pc.Module| |pc.Module.Free|))

; Module: DestroyCache
(define-fun |Module.DestroyCache| () action #b1000)
(define-fun |guard of Module.DestroyCache| () Bool (= |pc.Module| |pc.Module.DestroyCache|))

; Softirq: CallBack
(define-fun |Softirq.CallBack| () action #b1001)
(define-fun |guard of Softirq.CallBack| () Bool (and |rcu.queued[0]| (not |rcu.holdup[0]|)))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Reader.ReadLock|)
      |guard of Reader.ReadLock|
      (bvsle (bvadd |rcu.reading[0]| (_ bv1 3)) (_ bv2 3)))
    (and (= action |Reader.StartInside|) |guard of Reader.StartInside|)
    (and (= action |Reader.SynchronizeInside|) |guard of Reader.SynchronizeInside|)
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
    (and (= action |Softirq.CallBack|) |guard of Softirq.CallBack|)))

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
(define-fun |rcu.synchronizing.Reader[0]'| () Bool
  (ite (= action |Reader.StartInside|) (bvslt (_ bv0 3) |rcu.reading[0]|)
  (ite (= action |Reader.ReadUnlock|)
    (and |rcu.synchronizing.Reader[0]| (bvslt (_ bv1 3) |rcu.reading[0]|))
    |rcu.synchronizing.Reader[0]|)))
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
  (ite (= action |Reader.ReadLock|) |pc.Reader.StartInside|
  (ite (= action |Reader.StartInside|) |pc.Reader.SynchronizeInside|
  (ite (= action |Reader.SynchronizeInside|) |pc.Reader.ReadUnlock|
  (ite (= action |Reader.ReadUnlock|) |pc.Reader.Done| |pc.Reader|)))))
(define-fun |pc.Module'| () |pc.Module|
  (ite (= action |Module.Hide|) |pc.Module.StartSynchronize|
  (ite (= action |Module.StartSynchronize|) |pc.Module.Synchronize|
  (ite (= action |Module.Synchronize|) |pc.Module.Free|
  (ite (= action |Module.Free|) |pc.Module.DestroyCache|
  (ite (= action |Module.DestroyCache|) |pc.Module.Done| |pc.Module|))))))

; Properties ---------------------------------------------------------------------------------------
; Nobody lets go of a lock that it does not hold.
(define-fun |NoBadUnlockBalance| () Bool
  (=>
    (and
      |guard of Reader.ReadUnlock|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
          |rcu.reading[0]|)))
    (bvslt (_ bv0 3) |rcu.reading[0]|)))
; Nobody touches memory that has been freed.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=> |guard of Module.Free| (not |cache.destroyed|))
    (=> |guard of Module.DestroyCache| (not |cache.destroyed|))
    (=> (and |rcu.queued[0]| (not |rcu.holdup[0]|)) (not |cache.destroyed|))))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool
  (and
    (=> |guard of Module.Free| (not (and (not |cache.destroyed|) (not |cache.allocated[0]|))))
    (=>
      (and |rcu.queued[0]| (not |rcu.holdup[0]|))
      (not (and (not |cache.destroyed|) (not |cache.allocated[0]|))))))
; Slab cache still has objects when calling kmem_cache_destroy().
(define-fun |NoLeak| () Bool (=> |guard of Module.DestroyCache| (not |cache.allocated[0]|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=> |guard of Reader.ReadLock| (bvsle (bvadd |rcu.reading[0]| (_ bv1 3)) (_ bv2 3)))
    (=>
      |guard of Reader.ReadUnlock|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
          |rcu.reading[0]|)))))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoBadUnlockBalance| |NoUseAfterFree| |NoDoubleFree| |NoLeak| |TypeInvariant|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|rcu.reading[0]| integer) (|rcu.queued[0]| Bool) (|rcu.holdup[0]| Bool)
   (|rcu.synchronizing.Reader[0]| Bool) (|rcu.synchronizing.Module[0]| Bool)
   (|cache.allocated[0]| Bool) (|cache.destroyed| Bool) (|visible| Bool) (|pc.Reader| |pc.Reader|)
   (|pc.Module| |pc.Module|))
  Bool
  (and
    (types |rcu.reading[0]| |rcu.queued[0]| |rcu.holdup[0]| |rcu.synchronizing.Reader[0]|
       |rcu.synchronizing.Module[0]| |cache.allocated[0]| |cache.destroyed| |visible| |pc.Reader|
       |pc.Module|)
    ; ReadsBetweenLocks
    (=
      |rcu.reading[0]|
      (ite (or (= |pc.Reader| |pc.Reader.ReadLock|) (= |pc.Reader| |pc.Reader.Done|)) (_ bv0 3)
        (_ bv1 3)))
    ; OnlyReadersHoldUp
    (=>
      (or |rcu.holdup[0]| |rcu.synchronizing.Module[0]| |rcu.synchronizing.Reader[0]|)
      (bvslt (_ bv0 3) |rcu.reading[0]|))
    ; HiddenOnce
    (=
      |visible|
      (not
        (or
          (= |pc.Module| |pc.Module.StartSynchronize|)
          (= |pc.Module| |pc.Module.Synchronize|)
          (= |pc.Module| |pc.Module.Free|)
          (= |pc.Module| |pc.Module.DestroyCache|)
          (= |pc.Module| |pc.Module.Done|))))
    ; OwnGracePeriod
    (and
      (= |rcu.synchronizing.Reader[0]| (= |pc.Reader| |pc.Reader.SynchronizeInside|))
      (not (= |pc.Reader| |pc.Reader.ReadUnlock|))
      (not (= |pc.Reader| |pc.Reader.Done|)))
    ; NoneQueued
    (and (not |rcu.queued[0]|) (not |rcu.holdup[0]|))
    ; ThereUntilFreed
    (=
      |cache.allocated[0]|
      (not (or (= |pc.Module| |pc.Module.DestroyCache|) (= |pc.Module| |pc.Module.Done|))))
    ; DestroyedLast
    (=> |cache.destroyed| (and (= |pc.Module| |pc.Module.Done|) (not |rcu.queued[0]|)))
    ; NoBadUnlockBalance
    (=>
      (and
        (= |pc.Reader| |pc.Reader.ReadUnlock|)
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
            |rcu.reading[0]|)))
      (bvslt (_ bv0 3) |rcu.reading[0]|))
    ; NoUseAfterFree
    (and
      (=> (= |pc.Module| |pc.Module.Free|) (not |cache.destroyed|))
      (=> (= |pc.Module| |pc.Module.DestroyCache|) (not |cache.destroyed|))
      (=> (and |rcu.queued[0]| (not |rcu.holdup[0]|)) (not |cache.destroyed|)))
    ; NoDoubleFree
    (and
      (=>
        (= |pc.Module| |pc.Module.Free|)
        (not (and (not |cache.destroyed|) (not |cache.allocated[0]|))))
      (=>
        (and |rcu.queued[0]| (not |rcu.holdup[0]|))
        (not (and (not |cache.destroyed|) (not |cache.allocated[0]|)))))
    ; NoLeak
    (=> (= |pc.Module| |pc.Module.DestroyCache|) (not |cache.allocated[0]|))
    ; TypeInvariant
    (and
      (=> (= |pc.Reader| |pc.Reader.ReadLock|) (bvsle (bvadd |rcu.reading[0]| (_ bv1 3)) (_ bv2 3)))
      (=>
        (= |pc.Reader| |pc.Reader.ReadUnlock|)
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |rcu.reading[0]|) (bvsub |rcu.reading[0]| (_ bv1 3))
            |rcu.reading[0]|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |rcu.reading[0]| |rcu.queued[0]| |rcu.holdup[0]| |rcu.synchronizing.Reader[0]|
       |rcu.synchronizing.Module[0]| |cache.allocated[0]| |cache.destroyed| |visible| |pc.Reader|
       |pc.Module|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |rcu.reading[0]| |rcu.queued[0]| |rcu.holdup[0]| |rcu.synchronizing.Reader[0]|
     |rcu.synchronizing.Module[0]| |cache.allocated[0]| |cache.destroyed| |visible| |pc.Reader|
     |pc.Module|))
(assert step)
(assert
  (not
    (invariant |rcu.reading[0]'| |rcu.queued[0]'| |rcu.holdup[0]'|
       |rcu.synchronizing.Reader[0]'| |rcu.synchronizing.Module[0]'| |cache.allocated[0]'|
       |cache.destroyed'| |visible'| |pc.Reader'| |pc.Module'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |rcu.reading[0]| |rcu.queued[0]| |rcu.holdup[0]| |rcu.synchronizing.Reader[0]|
     |rcu.synchronizing.Module[0]| |cache.allocated[0]| |cache.destroyed| |visible| |pc.Reader|
     |pc.Module|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: f925a0f445a8e0eada9f016b0e85efe0ba1b65723965eac738299528c6c5b505
