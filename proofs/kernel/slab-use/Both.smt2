; kernel/slab-use, variant Both.
; How Slab is used: an object is freed once, after its last use, and before its cache is destroyed.
; A use of an object that was freed is noticed as long as nobody else has got the memory.
; A certificate for NoLeak, TypeInvariant, NoDeadlock: the invariant at the end is true initially,
; every step keeps it, and it implies what is claimed. A solver agrees by saying unsat three times:
; z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 1))
(define-sort |pc.User| () (_ BitVec 2))
(define-fun |pc.User.Use| () |pc.User| #b00)
(define-fun |pc.User.Free| () |pc.User| #b01)
(define-fun |pc.User.Done| () |pc.User| #b10)
(define-sort |pc.Other| () (_ BitVec 2))
(define-fun |pc.Other.Use| () |pc.Other| #b00)
(define-fun |pc.Other.Free| () |pc.Other| #b01)
(define-fun |pc.Other.Done| () |pc.Other| #b10)
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
  (and (bvule |pc.User| |pc.User.Done|) (bvule |pc.Other| |pc.Other.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    |slab.allocated[0]|
    (not |slab.destroyed|)
    (= |pc.User| |pc.User.Use|)
    (= |pc.Other| |pc.Other.Use|)
    (= |pc.Exit| |pc.Exit.DestroyCache|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; User: Use
(define-fun |User.Use| () action #b000)
(define-fun |guard of User.Use| () Bool (= |pc.User| |pc.User.Use|))

; User: Free
(define-fun |User.Free| () action #b001)
(define-fun |guard of User.Free| () Bool (= |pc.User| |pc.User.Free|))

; Other: Use
(define-fun |Other.Use| () action #b010)
(define-fun |guard of Other.Use| () Bool (= |pc.Other| |pc.Other.Use|))

; Other: Free
(define-fun |Other.Free| () action #b011)
(define-fun |guard of Other.Free| () Bool (= |pc.Other| |pc.Other.Free|))

; Exit: DestroyCache
(define-fun |Exit.DestroyCache| () action #b100)
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
    (and (= action |User.Free|) |guard of User.Free|)
    (and (= action |Other.Use|) |guard of Other.Use|)
    (and (= action |Other.Free|) |guard of Other.Free|)
    (and (= action |Exit.DestroyCache|) |guard of Exit.DestroyCache|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |slab.allocated[0]'| () Bool
  (ite (or (= action |User.Free|) (= action |Other.Free|)) false |slab.allocated[0]|))
(define-fun |slab.destroyed'| () Bool
  (ite (= action |Exit.DestroyCache|) (or |slab.destroyed| (not |slab.allocated[0]|))
    |slab.destroyed|))
(define-fun |pc.User'| () |pc.User|
  (ite (= action |User.Use|) |pc.User.Free| (ite (= action |User.Free|) |pc.User.Done| |pc.User|)))
(define-fun |pc.Other'| () |pc.Other|
  (ite (= action |Other.Use|) |pc.Other.Free|
  (ite (= action |Other.Free|) |pc.Other.Done| |pc.Other|)))
(define-fun |pc.Exit'| () |pc.Exit| (ite (= action |Exit.DestroyCache|) |pc.Exit.Done| |pc.Exit|))

; Properties ---------------------------------------------------------------------------------------
; Slab cache still has objects when calling kmem_cache_destroy().
(define-fun |NoLeak| () Bool
  (=>
    (and
      (= |pc.Exit| |pc.Exit.DestroyCache|)
      (= |pc.User| |pc.User.Done|)
      (= |pc.Other| |pc.Other.Done|))
    (not |slab.allocated[0]|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.User| |pc.User.Done|) (= |pc.Other| |pc.Other.Done|) (= |pc.Exit| |pc.Exit.Done|))
    |guard of User.Use|
    |guard of User.Free|
    |guard of Other.Use|
    |guard of Other.Free|
    |guard of Exit.DestroyCache|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoLeak| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|slab.allocated[0]| Bool) (|slab.destroyed| Bool) (|pc.User| |pc.User|)
   (|pc.Other| |pc.Other|) (|pc.Exit| |pc.Exit|))
  Bool
  (and
    (types |slab.allocated[0]| |slab.destroyed| |pc.User| |pc.Other| |pc.Exit|)
    ; ThereUntilFreed
    (and
      (=>
        (or (= |pc.User| |pc.User.Done|) (= |pc.Other| |pc.Other.Done|))
        (not |slab.allocated[0]|))
      (=>
        (and (not (= |pc.User| |pc.User.Done|)) (not (= |pc.Other| |pc.Other.Done|)))
        |slab.allocated[0]|))
    ; DestroyedLast
    (and
      (=> |slab.destroyed| (= |pc.Exit| |pc.Exit.Done|))
      (=>
        (= |pc.Exit| |pc.Exit.Done|)
        (and (= |pc.User| |pc.User.Done|) (= |pc.Other| |pc.Other.Done|))))
    ; NoLeak
    (=>
      (and
        (= |pc.Exit| |pc.Exit.DestroyCache|)
        (= |pc.User| |pc.User.Done|)
        (= |pc.Other| |pc.Other.Done|))
      (not |slab.allocated[0]|))
    ; NoDeadlock
    (or
      (and (= |pc.User| |pc.User.Done|) (= |pc.Other| |pc.Other.Done|) (= |pc.Exit| |pc.Exit.Done|))
      (= |pc.User| |pc.User.Use|)
      (= |pc.User| |pc.User.Free|)
      (= |pc.Other| |pc.Other.Use|)
      (= |pc.Other| |pc.Other.Free|)
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
; SHA-256 of all lines above: cda184d008d27e55ab43e6fc21abdcb8d7dfdc1722a9d5c85d520b8003510051
