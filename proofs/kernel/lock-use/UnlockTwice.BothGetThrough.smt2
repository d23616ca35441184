; kernel/lock-use, variant UnlockTwice.
; How Spinlock and Mutex are used: an inner lock is taken inside an outer one by all who take both.
; kernel/locking/lockdep.c reports the same mistakes, as "possible circular locking dependency" and
; "bad unlock balance".
; A certificate for BothGetThrough: the invariant at the end is true initially, every step keeps it,
; and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
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
(define-fun |pc.Second.UnlockInner#2| () |pc.Second| #b011)
(define-fun |pc.Second.UnlockOuter| () |pc.Second| #b100)
(define-fun |pc.Second.Done| () |pc.Second| #b101)

; State --------------------------------------------------------------------------------------------
(declare-const |outer.owner| |OwnerFirstSecond|)
(declare-const |inner.owner| |OwnerFirstSecond|)
(declare-const |pc.First| |pc.First|)
(declare-const |pc.Second| |pc.Second|)
(declare-const |saved| Bool)
(declare-const |never.BothGetThrough| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|outer.owner| |OwnerFirstSecond|) (|inner.owner| |OwnerFirstSecond|) (|pc.First| |pc.First|)
   (|pc.Second| |pc.Second|) (|saved| Bool) (|never.BothGetThrough| Bool))
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
    (= |pc.Second| |pc.Second.LockOuter|)
    (not |saved|)
    |never.BothGetThrough|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; First: LockOuter
(define-fun |First.LockOuter| () action #b0000)
(define-fun |guard of First.LockOuter| () Bool
  (and
    (= |pc.First| |pc.First.LockOuter|)
    (= |outer.owner| |OwnerFirstSecond.Nobody|)
    (not |saved|)))

; First: LockInner
(define-fun |First.LockInner| () action #b0001)
(define-fun |guard of First.LockInner| () Bool
  (and
    (= |pc.First| |pc.First.LockInner|)
    (= |inner.owner| |OwnerFirstSecond.Nobody|)
    (not |saved|)))

; First: UnlockInner
(define-fun |First.UnlockInner| () action #b0010)
(define-fun |guard of First.UnlockInner| () Bool
  (and (= |pc.First| |pc.First.UnlockInner|) (not |saved|)))

; First: UnlockOuter
(define-fun |First.UnlockOuter| () action #b0011)
(define-fun |guard of First.UnlockOuter| () Bool
  (and (= |pc.First| |pc.First.UnlockOuter|) (not |saved|)))

; Second: LockOuter
(define-fun |Second.LockOuter| () action #b0100)
(define-fun |guard of Second.LockOuter| () Bool
  (and
    (= |pc.Second| |pc.Second.LockOuter|)
    (= |outer.owner| |OwnerFirstSecond.Nobody|)
    (not |saved|)))

; Second: LockInner
(define-fun |Second.LockInner| () action #b0101)
(define-fun |guard of Second.LockInner| () Bool
  (and
    (= |pc.Second| |pc.Second.LockInner|)
    (= |inner.owner| |OwnerFirstSecond.Nobody|)
    (not |saved|)))

; Second: UnlockInner
(define-fun |Second.UnlockInner| () action #b0110)
(define-fun |guard of Second.UnlockInner| () Bool
  (and (= |pc.Second| |pc.Second.UnlockInner|) (not |saved|)))

; Second: UnlockInner#2
(define-fun |Second.UnlockInner#2| () action #b0111)
(define-fun |guard of Second.UnlockInner#2| () Bool
  (and (= |pc.Second| |pc.Second.UnlockInner#2|) (not |saved|)))

; Second: UnlockOuter
(define-fun |Second.UnlockOuter| () action #b1000)
(define-fun |guard of Second.UnlockOuter| () Bool
  (and (= |pc.Second| |pc.Second.UnlockOuter|) (not |saved|)))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b1001)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and
    (not |saved|)
    |never.BothGetThrough|
    (not (and (= |pc.First| |pc.First.Done|) (= |pc.Second| |pc.Second.Done|)))))

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
    (and (= action |Second.UnlockInner#2|) |guard of Second.UnlockInner#2|)
    (and (= action |Second.UnlockOuter|) |guard of Second.UnlockOuter|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |outer.owner'| () |OwnerFirstSecond|
  (ite (= action |First.LockOuter|) |OwnerFirstSecond.First|
  (ite (or (= action |First.UnlockOuter|) (= action |Second.UnlockOuter|)) |OwnerFirstSecond.Nobody|
  (ite (= action |Second.LockOuter|) |OwnerFirstSecond.Second| |outer.owner|))))
(define-fun |inner.owner'| () |OwnerFirstSecond|
  (ite (= action |First.LockInner|) |OwnerFirstSecond.First|
  (ite (or
         (= action |First.UnlockInner|)
         (= action |Second.UnlockInner|)
         (= action |Second.UnlockInner#2|)) |OwnerFirstSecond.Nobody|
  (ite (= action |Second.LockInner|) |OwnerFirstSecond.Second| |inner.owner|))))
(define-fun |pc.First'| () |pc.First|
  (ite (= action |First.LockOuter|) |pc.First.LockInner|
  (ite (= action |First.LockInner|) |pc.First.UnlockInner|
  (ite (= action |First.UnlockInner|) |pc.First.UnlockOuter|
  (ite (= action |First.UnlockOuter|) |pc.First.Done| |pc.First|)))))
(define-fun |pc.Second'| () |pc.Second|
  (ite (= action |Second.LockOuter|) |pc.Second.LockInner|
  (ite (= action |Second.LockInner|) |pc.Second.UnlockInner|
  (ite (= action |Second.UnlockInner|) |pc.Second.UnlockInner#2|
  (ite (= action |Second.UnlockInner#2|) |pc.Second.UnlockOuter|
  (ite (= action |Second.UnlockOuter|) |pc.Second.Done| |pc.Second|))))))
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |never.BothGetThrough'| () Bool
  (ite (or
         (= action |First.LockOuter|)
         (= action |First.LockInner|)
         (= action |First.UnlockInner|)
         (= action |First.UnlockOuter|)
         (= action |Second.LockOuter|)
         (= action |Second.LockInner|)
         (= action |Second.UnlockInner|)
         (= action |Second.UnlockInner#2|)
         (= action |Second.UnlockOuter|))
    (and
      |never.BothGetThrough|
      (not (and (= |pc.First| |pc.First.Done|) (= |pc.Second| |pc.Second.Done|))))
    |never.BothGetThrough|))

; Properties ---------------------------------------------------------------------------------------
; Both tasks get through.
(define-fun |BothGetThrough| () Bool
  (not
    (and
      |saved|
      (not
        (or
          (and (= |pc.First| |pc.First.LockOuter|) (= |outer.owner| |OwnerFirstSecond.Nobody|))
          (and (= |pc.First| |pc.First.LockInner|) (= |inner.owner| |OwnerFirstSecond.Nobody|))
          (= |pc.First| |pc.First.UnlockInner|)
          (= |pc.First| |pc.First.UnlockOuter|)))
      (not
        (or
          (and (= |pc.Second| |pc.Second.LockOuter|) (= |outer.owner| |OwnerFirstSecond.Nobody|))
          (and (= |pc.Second| |pc.Second.LockInner|) (= |inner.owner| |OwnerFirstSecond.Nobody|))
          (= |pc.Second| |pc.Second.UnlockInner|)
          (= |pc.Second| |pc.Second.UnlockInner#2|)
          (= |pc.Second| |pc.Second.UnlockOuter|)))
      |never.BothGetThrough|
      (not (and (= |pc.First| |pc.First.Done|) (= |pc.Second| |pc.Second.Done|))))))
; What is claimed of every reachable state.
(define-fun claim () Bool |BothGetThrough|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|outer.owner| |OwnerFirstSecond|) (|inner.owner| |OwnerFirstSecond|) (|pc.First| |pc.First|)
   (|pc.Second| |pc.Second|) (|saved| Bool) (|never.BothGetThrough| Bool))
  Bool
  (and
    (types |outer.owner| |inner.owner| |pc.First| |pc.Second| |saved| |never.BothGetThrough|)
    ; BothGetThrough
    (not
      (and
        |saved|
        (not
          (or
            (and (= |pc.First| |pc.First.LockOuter|) (= |outer.owner| |OwnerFirstSecond.Nobody|))
            (and (= |pc.First| |pc.First.LockInner|) (= |inner.owner| |OwnerFirstSecond.Nobody|))
            (= |pc.First| |pc.First.UnlockInner|)
            (= |pc.First| |pc.First.UnlockOuter|)))
        (not
          (or
            (and (= |pc.Second| |pc.Second.LockOuter|) (= |outer.owner| |OwnerFirstSecond.Nobody|))
            (and (= |pc.Second| |pc.Second.LockInner|) (= |inner.owner| |OwnerFirstSecond.Nobody|))
            (= |pc.Second| |pc.Second.UnlockInner|)
            (= |pc.Second| |pc.Second.UnlockInner#2|)
            (= |pc.Second| |pc.Second.UnlockOuter|)))
        |never.BothGetThrough|
        (not (and (= |pc.First| |pc.First.Done|) (= |pc.Second| |pc.Second.Done|)))))
    (and
      (= (= |inner.owner| |OwnerFirstSecond.First|) (= |pc.First| |pc.First.UnlockInner|))
      (= (= |inner.owner| |OwnerFirstSecond.Second|) (= |pc.Second| |pc.Second.UnlockInner|)))
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
          (= |pc.Second| |pc.Second.UnlockInner#2|)
          (= |pc.Second| |pc.Second.UnlockOuter|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |outer.owner| |inner.owner| |pc.First| |pc.Second| |saved| |never.BothGetThrough|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |outer.owner| |inner.owner| |pc.First| |pc.Second| |saved| |never.BothGetThrough|))
(assert step)
(assert
  (not
    (invariant |outer.owner'| |inner.owner'| |pc.First'| |pc.Second'| |saved'|
       |never.BothGetThrough'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |outer.owner| |inner.owner| |pc.First| |pc.Second| |saved| |never.BothGetThrough|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 1a8aa3d6b2ee5947d67be2daf3500ba932f88fdcc6a68f4e0ead40b7615e8edf
