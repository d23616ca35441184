; kernel/lock-use, variant Same.
; How Spinlock and Mutex are used: an inner lock is taken inside an outer one by all who take both.
; kernel/locking/lockdep.c reports the same mistakes, as "possible circular locking dependency" and
; "bad unlock balance".
; A certificate for MutualExclusion, NoBadUnlockBalance, TypeInvariant, NoDeadlock: the invariant at
; the end is true initially, every step keeps it, and it implies what is claimed. A solver agrees by
; saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.First| () (_ BitVec 3))
(define-fun |pc.First.LockOuter| () |pc.First| #b000)
(define-fun |pc.First.LockInner| () |pc.First| #b001)
(define-fun |pc.First.UnlockInner| () |pc.First| #b010)
(define-fun |pc.First.UnlockOuter| () |pc.First| #b011)
(define-fun |pc.First.Done| () |pc.First| #b100)
(define-sort |pc.Second| () (_ BitVec 3))
(define-fun |pc.Second.LockOuter| () |pc.Second| #b000)
(define-fun |pc.Second.LockInner| () |pc.Second| #b001)
(define-fun |pc.Second.UnlockInner| () |pc.Second| #b010)
(define-fun |pc.Second.UnlockOuter| () |pc.Second| #b011)
(define-fun |pc.Second.Done| () |pc.Second| #b100)

; State --------------------------------------------------------------------------------------------
(declare-const |outer.locked| Bool)
(declare-const |inner.locked| Bool)
(declare-const |pc.First| |pc.First|)
(declare-const |pc.Second| |pc.Second|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|outer.locked| Bool) (|inner.locked| Bool) (|pc.First| |pc.First|) (|pc.Second| |pc.Second|))
  Bool
  (and (bvule |pc.First| |pc.First.Done|) (bvule |pc.Second| |pc.Second.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (not |outer.locked|)
    (not |inner.locked|)
    (= |pc.First| |pc.First.LockOuter|)
    (= |pc.Second| |pc.Second.LockOuter|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; First: LockOuter
(define-fun |First.LockOuter| () action #b000)
(define-fun |guard of First.LockOuter| () Bool
  (and (= |pc.First| |pc.First.LockOuter|) (not |outer.locked|)))

; First: LockInner
(define-fun |First.LockInner| () action #b001)
(define-fun |guard of First.LockInner| () Bool
  (and (= |pc.First| |pc.First.LockInner|) (not |inner.locked|)))

; First: UnlockInner
(define-fun |First.UnlockInner| () action #b010)
(define-fun |guard of First.UnlockInner| () Bool (= |pc.First| |pc.First.UnlockInner|))

; First: UnlockOuter
(define-fun |First.UnlockOuter| () action #b011)
(define-fun |guard of First.UnlockOuter| () Bool (= |pc.First| |pc.First.UnlockOuter|))

; Second: LockOuter
(define-fun |Second.LockOuter| () action #b100)
(define-fun |guard of Second.LockOuter| () Bool
  (and (= |pc.Second| |pc.Second.LockOuter|) (not |outer.locked|)))

; Second: LockInner
(define-fun |Second.LockInner| () action #b101)
(define-fun |guard of Second.LockInner| () Bool
  (and (= |pc.Second| |pc.Second.LockInner|) (not |inner.locked|)))

; Second: UnlockInner
(define-fun |Second.UnlockInner| () action #b110)
(define-fun |guard of Second.UnlockInner| () Bool (= |pc.Second| |pc.Second.UnlockInner|))

; Second: UnlockOuter
(define-fun |Second.UnlockOuter| () action #b111)
(define-fun |guard of Second.UnlockOuter| () Bool (= |pc.Second| |pc.Second.UnlockOuter|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |First.LockOuter|) |guard of First.LockOuter|)
    (and (= action |First.LockInner|) |guard of First.LockInner|)
    (and (= action |First.UnlockInner|) |guard of First.UnlockInner|)
    (and (= action |First.UnlockOuter|) |guard of First.UnlockOuter|)
    (and (= action |Second.LockOuter|) |guard of Second.LockOuter|)
    (and (= action |Second.LockInner|) |guard of Second.LockInner|)
    (and (= action |Second.UnlockInner|) |guard of Second.UnlockInner|)
    (and (= action |Second.UnlockOuter|) |guard of Second.UnlockOuter|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |outer.locked'| () Bool
  (ite (or (= action |First.LockOuter|) (= action |Second.LockOuter|)) true
  (ite (or (= action |First.UnlockOuter|) (= action |Second.UnlockOuter|)) false |outer.locked|)))
(define-fun |inner.locked'| () Bool
  (ite (or (= action |First.LockInner|) (= action |Second.LockInner|)) true
  (ite (or (= action |First.UnlockInner|) (= action |Second.UnlockInner|)) false |inner.locked|)))
(define-fun |pc.First'| () |pc.First|
  (ite (= action |First.LockOuter|) |pc.First.LockInner|
  (ite (= action |First.LockInner|) |pc.First.UnlockInner|
  (ite (= action |First.UnlockInner|) |pc.First.UnlockOuter|
  (ite (= action |First.UnlockOuter|) |pc.First.Done| |pc.First|)))))
(define-fun |pc.Second'| () |pc.Second|
  (ite (= action |Second.LockOuter|) |pc.Second.LockInner|
  (ite (= action |Second.LockInner|) |pc.Second.UnlockInner|
  (ite (= action |Second.UnlockInner|) |pc.Second.UnlockOuter|
  (ite (= action |Second.UnlockOuter|) |pc.Second.Done| |pc.Second|)))))

; Properties ---------------------------------------------------------------------------------------
; Two tasks are never inside at once.
(define-fun |MutualExclusion| () Bool
  (not (and (= |pc.First| |pc.First.UnlockInner|) (= |pc.Second| |pc.Second.UnlockInner|))))
; Nobody lets go of a lock that is not held.
(define-fun |NoBadUnlockBalance| () Bool
  (and
    (=> |guard of First.UnlockInner| |inner.locked|)
    (=> |guard of Second.UnlockInner| |inner.locked|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.First| |pc.First.Done|) (= |pc.Second| |pc.Second.Done|))
    |guard of First.LockOuter|
    |guard of First.LockInner|
    |guard of First.UnlockInner|
    |guard of First.UnlockOuter|
    |guard of Second.LockOuter|
    |guard of Second.LockInner|
    |guard of Second.UnlockInner|
    |guard of Second.UnlockOuter|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |MutualExclusion| |NoBadUnlockBalance| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|outer.locked| Bool) (|inner.locked| Bool) (|pc.First| |pc.First|) (|pc.Second| |pc.Second|))
  Bool
  (and
    (types |outer.locked| |inner.locked| |pc.First| |pc.Second|)
    ; MutualExclusion
    (not (and (= |pc.First| |pc.First.UnlockInner|) (= |pc.Second| |pc.Second.UnlockInner|)))
    ; InnerHasOneOwner
    (=
      (bvadd
        (ite (= |pc.First| |pc.First.UnlockInner|) (_ bv1 3) (_ bv0 3))
        (ite (= |pc.Second| |pc.Second.UnlockInner|) (_ bv1 3) (_ bv0 3)))
      (ite |inner.locked| (_ bv1 3) (_ bv0 3)))
    ; OuterHasOneOwner
    (=
      (bvadd
        (ite (or
               (= |pc.First| |pc.First.LockInner|)
               (= |pc.First| |pc.First.UnlockInner|)
               (= |pc.First| |pc.First.UnlockOuter|)) (_ bv1 3)
          (_ bv0 3))
        (ite (or
               (= |pc.Second| |pc.Second.LockInner|)
               (= |pc.Second| |pc.Second.UnlockInner|)
               (= |pc.Second| |pc.Second.UnlockOuter|)) (_ bv1 3)
          (_ bv0 3)))
      (ite |outer.locked| (_ bv1 3) (_ bv0 3)))
    ; NoBadUnlockBalance
    (and
      (=> (= |pc.First| |pc.First.UnlockInner|) |inner.locked|)
      (=> (= |pc.Second| |pc.Second.UnlockInner|) |inner.locked|))
    ; NoDeadlock
    (or
      (and (= |pc.First| |pc.First.Done|) (= |pc.Second| |pc.Second.Done|))
      (and (= |pc.First| |pc.First.LockOuter|) (not |outer.locked|))
      (and (= |pc.First| |pc.First.LockInner|) (not |inner.locked|))
      (= |pc.First| |pc.First.UnlockInner|)
      (= |pc.First| |pc.First.UnlockOuter|)
      (and (= |pc.Second| |pc.Second.LockOuter|) (not |outer.locked|))
      (and (= |pc.Second| |pc.Second.LockInner|) (not |inner.locked|))
      (= |pc.Second| |pc.Second.UnlockInner|)
      (= |pc.Second| |pc.Second.UnlockOuter|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |outer.locked| |inner.locked| |pc.First| |pc.Second|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |outer.locked| |inner.locked| |pc.First| |pc.Second|))
(assert step)
(assert (not (invariant |outer.locked'| |inner.locked'| |pc.First'| |pc.Second'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |outer.locked| |inner.locked| |pc.First| |pc.Second|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 302b3580a2497f8b6f88f3ff4053c93b01280ceae4d6695df109395d6c575da9
