; kernel/slab-use, variant Nobody.
; How Slab is used: an object is freed once, after its last use, and before its cache is destroyed.
; A use of an object that was freed is noticed as long as nobody else has got the memory.
; A certificate for NoUseAfterFree, TypeInvariant, NoDeadlock: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 1))
(define-sort |pc.User| () (_ BitVec 1))
(define-fun |pc.User.Use| () |pc.User| #b0)
(define-fun |pc.User.Done| () |pc.User| #b1)
(define-sort |pc.Other| () (_ BitVec 1))
(define-fun |pc.Other.Use| () |pc.Other| #b0)
(define-fun |pc.Other.Done| () |pc.Other| #b1)
(define-sort |pc.Exit| () (_ BitVec 1))
(define-fun |pc.Exit.DestroyCache| () |pc.Exit| #b0)
(define-fun |pc.Exit.Done| () |pc.Exit| #b1)

; State --------------------------------------------------------------------------------------------
(declare-const |slab.allocated[0]| Bool)
(declare-const |slab.destroyed| Bool)
(declare-const |pc.User| |pc.User|)
(declare-const |pc.Other| |pc.Other|)
(declare-const |pc.Exit| |pc.Exit|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|slab.allocated[0]| Bool) (|slab.destroyed| Bool) (|pc.User| |pc.User|)
   (|pc.Other| |pc.Other|) (|pc.Exit| |pc.Exit|))
  Bool
  true)

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    |slab.allocated[0]|
    (not |slab.destroyed|)
    (= |pc.User| |pc.User.Use|)
    (= |pc.Other| |pc.Other.Use|)
    (= |pc.Exit| |pc.Exit.DestroyCache|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 2))
(declare-const action action)

; User: Use
(define-fun |User.Use| () action #b00)
(define-fun |guard of User.Use| () Bool (= |pc.User| |pc.User.Use|))

; Other: Use
(define-fun |Other.Use| () action #b01)
(define-fun |guard of Other.Use| () Bool (= |pc.Other| |pc.Other.Use|))

; Exit: DestroyCache
(define-fun |Exit.DestroyCache| () action #b10)
(define-fun |guard of Exit.DestroyCache| () Bool
  (and
    (= |pc.Exit| |pc.Exit.DestroyCache|)
    (= |pc.User| |pc.User.Done|)
    (= |pc.Other| |pc.Other.Done|)))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |User.Use|) |guard of User.Use|)
    (and (= action |Other.Use|) |guard of Other.Use|)
    (and (= action |Exit.DestroyCache|) |guard of Exit.DestroyCache|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |slab.allocated[0]'| () Bool |slab.allocated[0]|)
(define-fun |slab.destroyed'| () Bool
  (ite (= action |Exit.DestroyCache|) (or |slab.destroyed| (not |slab.allocated[0]|))
    |slab.destroyed|))
(define-fun |pc.User'| () |pc.User| (ite (= action |User.Use|) |pc.User.Done| |pc.User|))
(define-fun |pc.Other'| () |pc.Other| (ite (= action |Other.Use|) |pc.Other.Done| |pc.Other|))
(define-fun |pc.Exit'| () |pc.Exit| (ite (= action |Exit.DestroyCache|) |pc.Exit.Done| |pc.Exit|))

; Properties ---------------------------------------------------------------------------------------
; Nobody touches memory that has been freed.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=> |guard of User.Use| |slab.allocated[0]|)
    (=> |guard of Other.Use| |slab.allocated[0]|)
    (=>
      (and
        (= |pc.Exit| |pc.Exit.DestroyCache|)
        (= |pc.User| |pc.User.Done|)
        (= |pc.Other| |pc.Other.Done|))
      (not |slab.destroyed|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.User| |pc.User.Done|) (= |pc.Other| |pc.Other.Done|) (= |pc.Exit| |pc.Exit.Done|))
    |guard of User.Use|
    |guard of Other.Use|
    |guard of Exit.DestroyCache|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoUseAfterFree| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|slab.allocated[0]| Bool) (|slab.destroyed| Bool) (|pc.User| |pc.User|)
   (|pc.Other| |pc.Other|) (|pc.Exit| |pc.Exit|))
  Bool
  (and
    (types |slab.allocated[0]| |slab.destroyed| |pc.User| |pc.Other| |pc.Exit|)
    ; ThereUntilFreed
    |slab.allocated[0]|
    ; DestroyedLast
    (and
      (=> |slab.destroyed| (= |pc.Exit| |pc.Exit.Done|))
      (=>
        (= |pc.Exit| |pc.Exit.Done|)
        (and (= |pc.User| |pc.User.Done|) (= |pc.Other| |pc.Other.Done|))))
    ; NoUseAfterFree
    (and
      (=> (= |pc.User| |pc.User.Use|) |slab.allocated[0]|)
      (=> (= |pc.Other| |pc.Other.Use|) |slab.allocated[0]|)
      (=>
        (and
          (= |pc.Exit| |pc.Exit.DestroyCache|)
          (= |pc.User| |pc.User.Done|)
          (= |pc.Other| |pc.Other.Done|))
        (not |slab.destroyed|)))
    ; NoDeadlock
    (or
      (and (= |pc.User| |pc.User.Done|) (= |pc.Other| |pc.Other.Done|) (= |pc.Exit| |pc.Exit.Done|))
      (= |pc.User| |pc.User.Use|)
      (= |pc.Other| |pc.Other.Use|)
      (and
        (= |pc.Exit| |pc.Exit.DestroyCache|)
        (= |pc.User| |pc.User.Done|)
        (= |pc.Other| |pc.Other.Done|)))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |slab.allocated[0]| |slab.destroyed| |pc.User| |pc.Other| |pc.Exit|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |slab.allocated[0]| |slab.destroyed| |pc.User| |pc.Other| |pc.Exit|))
(assert step)
(assert (not (invariant |slab.allocated[0]'| |slab.destroyed'| |pc.User'| |pc.Other'| |pc.Exit'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |slab.allocated[0]| |slab.destroyed| |pc.User| |pc.Other| |pc.Exit|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: c3b653eecd76d9cb09c63c62c23eee3ccb7f7a2262a5f4c371db75b593435f22
