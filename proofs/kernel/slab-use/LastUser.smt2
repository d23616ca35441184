; kernel/slab-use, variant LastUser.
; How Slab is used: an object is freed once, after its last use, and before its cache is destroyed.
; A use of an object that was freed is noticed as long as nobody else has got the memory.
; A certificate for NoUseAfterFree, NoDoubleFree, NoLeak, TypeInvariant, NoDeadlock: the invariant
; at the end is true initially, every step keeps it, and it implies what is claimed. A solver agrees
; by saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 1))
(define-sort |pc.User| () (_ BitVec 2))
(define-fun |pc.User.Use| () |pc.User| #b00)
(define-fun |pc.User.AwaitOther| () |pc.User| #b01)
(define-fun |pc.User.Free| () |pc.User| #b10)
(define-fun |pc.User.Done| () |pc.User| #b11)
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
(define-sort action () (_ BitVec 3))
(declare-const action action)

; User: Use
(define-fun |User.Use| () action #b000)
(define-fun |guard of User.Use| () Bool (= |pc.User| |pc.User.Use|))

; User: AwaitOther
(define-fun |User.AwaitOther| () action #b001)
(define-fun |guard of User.AwaitOther| () Bool
  (and (= |pc.User| |pc.User.AwaitOther|) (= |pc.Other| |pc.Other.Done|)))

; User: Free
(define-fun |User.Free| () action #b010)
(define-fun |guard of User.Free| () Bool (= |pc.User| |pc.User.Free|))

; Other: Use
(define-fun |Other.Use| () action #b011)
(define-fun |guard of Other.Use| () Bool (= |pc.Other| |pc.Other.Use|))

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
    (and (= action |User.AwaitOther|) |guard of User.AwaitOther|)
    (and (= action |User.Free|) |guard of User.Free|)
    (and (= action |Other.Use|) |guard of Other.Use|)
    (and (= action |Exit.DestroyCache|) |guard of Exit.DestroyCache|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |slab.allocated[0]'| () Bool (ite (= action |User.Free|) false |slab.allocated[0]|))
(define-fun |slab.destroyed'| () Bool
  (ite (= action |Exit.DestroyCache|) (or |slab.destroyed| (not |slab.allocated[0]|))
    |slab.destroyed|))
(define-fun |pc.User'| () |pc.User|
  (ite (= action |User.Use|) |pc.User.AwaitOther|
  (ite (= action |User.AwaitOther|) |pc.User.Free|
  (ite (= action |User.Free|) |pc.User.Done| |pc.User|))))
(define-fun |pc.Other'| () |pc.Other| (ite (= action |Other.Use|) |pc.Other.Done| |pc.Other|))
(define-fun |pc.Exit'| () |pc.Exit| (ite (= action |Exit.DestroyCache|) |pc.Exit.Done| |pc.Exit|))

; Properties ---------------------------------------------------------------------------------------
; Nobody touches memory that has been freed.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=> |guard of User.Use| |slab.allocated[0]|)
    (=> |guard of User.Free| (not |slab.destroyed|))
    (=> |guard of Other.Use| |slab.allocated[0]|)
    (=>
      (and
        (= |pc.Exit| |pc.Exit.DestroyCache|)
        (= |pc.User| |pc.User.Done|)
        (= |pc.Other| |pc.Other.Done|))
      (not |slab.destroyed|))))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool
  (=> |guard of User.Free| (not (and (not |slab.destroyed|) (not |slab.allocated[0]|)))))
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
    |guard of User.AwaitOther|
    |guard of User.Free|
    |guard of Other.Use|
    |guard of Exit.DestroyCache|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoUseAfterFree| |NoDoubleFree| |NoLeak| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|slab.allocated[0]| Bool) (|slab.destroyed| Bool) (|pc.User| |pc.User|)
   (|pc.Other| |pc.Other|) (|pc.Exit| |pc.Exit|))
  Bool
  (and
    (types |slab.allocated[0]| |slab.destroyed| |pc.User| |pc.Other| |pc.Exit|)
    ; ThereUntilFreed
    (= |slab.allocated[0]| (not (= |pc.User| |pc.User.Done|)))
    ; FreedAfterTheOther
    (=> (= |pc.User| |pc.User.Free|) (= |pc.Other| |pc.Other.Done|))
    ; DestroyedLast
    (and
      (=> |slab.destroyed| (= |pc.Exit| |pc.Exit.Done|))
      (=>
        (= |pc.Exit| |pc.Exit.Done|)
        (and (= |pc.User| |pc.User.Done|) (= |pc.Other| |pc.Other.Done|))))
    ; NoUseAfterFree
    (and
      (=> (= |pc.User| |pc.User.Use|) |slab.allocated[0]|)
      (=> (= |pc.User| |pc.User.Free|) (not |slab.destroyed|))
      (=> (= |pc.Other| |pc.Other.Use|) |slab.allocated[0]|)
      (=>
        (and
          (= |pc.Exit| |pc.Exit.DestroyCache|)
          (= |pc.User| |pc.User.Done|)
          (= |pc.Other| |pc.Other.Done|))
        (not |slab.destroyed|)))
    ; NoDoubleFree
    (=> (= |pc.User| |pc.User.Free|) (not (and (not |slab.destroyed|) (not |slab.allocated[0]|))))
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
      (and (= |pc.User| |pc.User.AwaitOther|) (= |pc.Other| |pc.Other.Done|))
      (= |pc.User| |pc.User.Free|)
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
; SHA-256 of all lines above: ca55d52f1ddb34caff273de58d810a18c54428d8455839e518100f7960c8806a
