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
(define-sort integer () (_ BitVec 1))
(define-sort |OwnerFirstSecond| () (_ BitVec 2))
(define-fun |OwnerFirstSecond.Nobody| () |OwnerFirstSecond| #b00)
(define-fun |OwnerFirstSecond.First| () |OwnerFirstSecond| #b01)
(define-fun |OwnerFirstSecond.Second| () |OwnerFirstSecond| #b10)
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
(declare-const |outer.owner| |OwnerFirstSecond|)
(declare-const |inner.owner| |OwnerFirstSecond|)
(declare-const |pc.First| |pc.First|)
(declare-const |pc.Second| |pc.Second|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|outer.owner| |OwnerFirstSecond|) (|inner.owner| |OwnerFirstSecond|) (|pc.First| |pc.First|)
   (|pc.Second| |pc.Second|))
  Bool
  (and
    (bvule |outer.owner| |OwnerFirstSecond.Second|)
    (bvule |inner.owner| |OwnerFirstSecond.Second|)
    (bvule |pc.First| |pc.First.Done|)
    (bvule |pc.Second| |pc.Second.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |outer.owner| |OwnerFirstSecond.Nobody|)
    (= |inner.owner| |OwnerFirstSecond.Nobody|)
    (= |pc.First| |pc.First.LockOuter|)
    (= |pc.Second| |pc.Second.LockOuter|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; First: LockOuter
(define-fun |First.LockOuter| () action #b000)
(define-fun |guard of First.LockOuter| () Bool
  (and (= |pc.First| |pc.First.LockOuter|) (= |outer.owner| |OwnerFirstSecond.Nobody|)))

; First: LockInner
(define-fun |First.LockInner| () action #b001)
(define-fun |guard of First.LockInner| () Bool
  (and (= |pc.First| |pc.First.LockInner|) (= |inner.owner| |OwnerFirstSecond.Nobody|)))

; First: UnlockInner
(define-fun |First.UnlockInner| () action #b010)
(define-fun |guard of First.UnlockInner| () Bool (= |pc.First| |pc.First.UnlockInner|))

; First: UnlockOuter
(define-fun |First.UnlockOuter| () action #b011)
(define-fun |guard of First.UnlockOuter| () Bool (= |pc.First| |pc.First.UnlockOuter|))

; Second: LockOuter
(define-fun |Second.LockOuter| () action #b100)
(define-fun |guard of Second.LockOuter| () Bool
  (and (= |pc.Second| |pc.Second.LockOuter|) (= |outer.owner| |OwnerFirstSecond.Nobody|)))

; Second: LockInner
(define-fun |Second.LockInner| () action #b101)
(define-fun |guard of Second.LockInner| () Bool
  (and (= |pc.Second| |pc.Second.LockInner|) (= |inner.owner| |OwnerFirstSecond.Nobody|)))

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
(define-fun |outer.owner'| () |OwnerFirstSecond|
  (ite (= action |First.LockOuter|) |OwnerFirstSecond.First|
  (ite (or (= action |First.UnlockOuter|) (= action |Second.UnlockOuter|)) |OwnerFirstSecond.Nobody|
  (ite (= action |Second.LockOuter|) |OwnerFirstSecond.Second| |outer.owner|))))
(define-fun |inner.owner'| () |OwnerFirstSecond|
  (ite (= action |First.LockInner|) |OwnerFirstSecond.First|
  (ite (or (= action |First.UnlockInner|) (= action |Second.UnlockInner|)) |OwnerFirstSecond.Nobody|
  (ite (= action |Second.LockInner|) |OwnerFirstSecond.Second| |inner.owner|))))
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
; Nobody lets go of a lock that it does not hold.
(define-fun |NoBadUnlockBalance| () Bool
  (and
    (=> |guard of First.UnlockInner| (= |inner.owner| |OwnerFirstSecond.First|))
    (=> |guard of First.UnlockOuter| (= |outer.owner| |OwnerFirstSecond.First|))
    (=> |guard of Second.UnlockInner| (= |inner.owner| |OwnerFirstSecond.Second|))
    (=> |guard of Second.UnlockOuter| (= |outer.owner| |OwnerFirstSecond.Second|))))
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
  ((|outer.owner| |OwnerFirstSecond|) (|inner.owner| |OwnerFirstSecond|) (|pc.First| |pc.First|)
   (|pc.Second| |pc.Second|))
  Bool
  (and
    (types |outer.owner| |inner.owner| |pc.First| |pc.Second|)
    ; MutualExclusion
    (not (and (= |pc.First| |pc.First.UnlockInner|) (= |pc.Second| |pc.Second.UnlockInner|)))
    ; InnerHasOneOwner
    (and
      (= (= |inner.owner| |OwnerFirstSecond.First|) (= |pc.First| |pc.First.UnlockInner|))
      (= (= |inner.owner| |OwnerFirstSecond.Second|) (= |pc.Second| |pc.Second.UnlockInner|)))
    ; OuterHasOneOwner
    (and
      (=
        (= |outer.owner| |OwnerFirstSecond.First|)
        (or
          (= |pc.First| |pc.First.LockInner|)
          (= |pc.First| |pc.First.UnlockInner|)
          (= |pc.First| |pc.First.UnlockOuter|)))
      (=
        (= |outer.owner| |OwnerFirstSecond.Second|)
        (or
          (= |pc.Second| |pc.Second.LockInner|)
          (= |pc.Second| |pc.Second.UnlockInner|)
          (= |pc.Second| |pc.Second.UnlockOuter|))))
    ; NoBadUnlockBalance
    (and
      (=> (= |pc.First| |pc.First.UnlockInner|) (= |inner.owner| |OwnerFirstSecond.First|))
      (=> (= |pc.First| |pc.First.UnlockOuter|) (= |outer.owner| |OwnerFirstSecond.First|))
      (=> (= |pc.Second| |pc.Second.UnlockInner|) (= |inner.owner| |OwnerFirstSecond.Second|))
      (=> (= |pc.Second| |pc.Second.UnlockOuter|) (= |outer.owner| |OwnerFirstSecond.Second|)))
    ; NoDeadlock
    (or
      (and (= |pc.First| |pc.First.Done|) (= |pc.Second| |pc.Second.Done|))
      (and (= |pc.First| |pc.First.LockOuter|) (= |outer.owner| |OwnerFirstSecond.Nobody|))
      (and (= |pc.First| |pc.First.LockInner|) (= |inner.owner| |OwnerFirstSecond.Nobody|))
      (= |pc.First| |pc.First.UnlockInner|)
      (= |pc.First| |pc.First.UnlockOuter|)
      (and (= |pc.Second| |pc.Second.LockOuter|) (= |outer.owner| |OwnerFirstSecond.Nobody|))
      (and (= |pc.Second| |pc.Second.LockInner|) (= |inner.owner| |OwnerFirstSecond.Nobody|))
      (= |pc.Second| |pc.Second.UnlockInner|)
      (= |pc.Second| |pc.Second.UnlockOuter|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |outer.owner| |inner.owner| |pc.First| |pc.Second|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |outer.owner| |inner.owner| |pc.First| |pc.Second|))
(assert step)
(assert (not (invariant |outer.owner'| |inner.owner'| |pc.First'| |pc.Second'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |outer.owner| |inner.owner| |pc.First| |pc.Second|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 8980e991ff7bab248ef6af7af308a18ab55660501b62e63f7e6be2e3f0b9b9c4
