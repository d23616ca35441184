; kernel/lock-use, variant LockAgain.
; How Spinlock and Mutex are used: an inner lock is taken inside an outer one by all who take both.
; kernel/locking/lockdep.c reports the same mistakes, as "possible circular locking dependency" and
; "bad unlock balance".
; A certificate for MutualExclusion, NoBadUnlockBalance, TypeInvariant: the invariant at the end is
; true initially, every step keeps it, and it implies what is claimed. A solver agrees by saying
; unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
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
(define-fun |pc.Second.LockOuter#2| () |pc.Second| #b011)
(define-fun |pc.Second.UnlockOuter| () |pc.Second| #b100)
(define-fun |pc.Second.UnlockOuter#2| () |pc.Second| #b101)
(define-fun |pc.Second.Done| () |pc.Second| #b110)

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
(define-sort action () (_ BitVec 4))
(declare-const action action)

; First: LockOuter
(define-fun |First.LockOuter| () action #b0000)
(define-fun |guard of First.LockOuter| () Bool
  (and (= |pc.First| |pc.First.LockOuter|) (not |outer.locked|)))

; First: LockInner
(define-fun |First.LockInner| () action #b0001)
(define-fun |guard of First.LockInner| () Bool
  (and (= |pc.First| |pc.First.LockInner|) (not |inner.locked|)))

; First: UnlockInner
(define-fun |First.UnlockInner| () action #b0010)
(define-fun |guard of First.UnlockInner| () Bool (= |pc.First| |pc.First.UnlockInner|))

; First: UnlockOuter
(define-fun |First.UnlockOuter| () action #b0011)
(define-fun |guard of First.UnlockOuter| () Bool (= |pc.First| |pc.First.UnlockOuter|))

; Second: LockOuter
(define-fun |Second.LockOuter| () action #b0100)
(define-fun |guard of Second.LockOuter| () Bool
  (and (= |pc.Second| |pc.Second.LockOuter|) (not |outer.locked|)))

; Second: LockInner
(define-fun |Second.LockInner| () action #b0101)
(define-fun |guard of Second.LockInner| () Bool
  (and (= |pc.Second| |pc.Second.LockInner|) (not |inner.locked|)))

; Second: UnlockInner
(define-fun |Second.UnlockInner| () action #b0110)
(define-fun |guard of Second.UnlockInner| () Bool (= |pc.Second| |pc.Second.UnlockInner|))

; Second: LockOuter#2
(define-fun |Second.LockOuter#2| () action #b0111)
(define-fun |guard of Second.LockOuter#2| () Bool
  (and (= |pc.Second| |pc.Second.LockOuter#2|) (not |outer.locked|)))

; Second: UnlockOuter
(define-fun |Second.UnlockOuter| () action #b1000)
(define-fun |guard of Second.UnlockOuter| () Bool (= |pc.Second| |pc.Second.UnlockOuter|))

; Second: UnlockOuter#2
(define-fun |Second.UnlockOuter#2| () action #b1001)
(define-fun |guard of Second.UnlockOuter#2| () Bool (= |pc.Second| |pc.Second.UnlockOuter#2|))

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
    (and (= action |Second.LockOuter#2|) |guard of Second.LockOuter#2|)
    (and (= action |Second.UnlockOuter|) |guard of Second.UnlockOuter|)
    (and (= action |Second.UnlockOuter#2|) |guard of Second.UnlockOuter#2|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |outer.locked'| () Bool
  (ite (or
         (= action |First.LockOuter|)
         (= action |Second.LockOuter|)
         (= action |Second.LockOuter#2|)) true
  (ite (or
         (= action |First.UnlockOuter|)
         (= action |Second.UnlockOuter|)
         (= action |Second.UnlockOuter#2|)) false
    |outer.locked|)))
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
  (ite (= action |Second.UnlockInner|) |pc.Second.LockOuter#2|
  (ite (= action |Second.LockOuter#2|) |pc.Second.UnlockOuter|
  (ite (= action |Second.UnlockOuter|) |pc.Second.UnlockOuter#2|
  (ite (= action |Second.UnlockOuter#2|) |pc.Second.Done| |pc.Second|)))))))

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
; What is claimed of every reachable state.
(define-fun claim () Bool (and |MutualExclusion| |NoBadUnlockBalance| |TypeInvariant|))

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
               (= |pc.Second| |pc.Second.UnlockOuter|)
               (= |pc.Second| |pc.Second.UnlockOuter#2|)
               (= |pc.Second| |pc.Second.LockOuter#2|)) (_ bv1 3)
          (_ bv0 3)))
      (ite |outer.locked| (_ bv1 3) (_ bv0 3)))
    ; NeverLockedAgain
    (not (or (= |pc.Second| |pc.Second.UnlockOuter|) (= |pc.Second| |pc.Second.UnlockOuter#2|)))
    ; NoBadUnlockBalance
    (and
      (=> (= |pc.First| |pc.First.UnlockInner|) |inner.locked|)
      (=> (= |pc.Second| |pc.Second.UnlockInner|) |inner.locked|))))

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
; SHA-256 of all lines above: b70eac91c3b9f51cba24e226dd7bff37ca11935cac1ed71331f70b098bd8694d
