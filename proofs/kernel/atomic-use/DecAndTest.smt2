; kernel/atomic-use, variant DecAndTest.
; How Atomic is used: what one operation returns is what it has done, and what a later one reads is
; what others have done since.
; A certificate for NoLeak, NoDoubleFree, TypeInvariant, NoDeadlock: the invariant at the end is
; true initially, every step keeps it, and it implies what is claimed. A solver agrees by saying
; unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.User| () (_ BitVec 2))
(define-fun |pc.User.DecAndTest| () |pc.User| #b00)
(define-fun |pc.User.Free| () |pc.User| #b01)
(define-fun |pc.User.Done| () |pc.User| #b10)

; State --------------------------------------------------------------------------------------------
(declare-const |users.counter| integer) ; 0..2
(declare-const |memory.allocated[0]| Bool)
(declare-const |pc.User[0]| |pc.User|)
(declare-const |pc.User[1]| |pc.User|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|users.counter| integer) (|memory.allocated[0]| Bool) (|pc.User[0]| |pc.User|)
   (|pc.User[1]| |pc.User|))
  Bool
  (and
    (and (bvsle (_ bv0 3) |users.counter|) (bvsle |users.counter| (_ bv2 3)))
    (bvule |pc.User[0]| |pc.User.Done|)
    (bvule |pc.User[1]| |pc.User.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |users.counter| (_ bv2 3))
    |memory.allocated[0]|
    (= |pc.User[0]| |pc.User.DecAndTest|)
    (= |pc.User[1]| |pc.User.DecAndTest|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 2))
(declare-const action action)

; User0: DecAndTest
(define-fun |User0.DecAndTest| () action #b00)
(define-fun |guard of User0.DecAndTest| () Bool (= |pc.User[0]| |pc.User.DecAndTest|))

; User0: Free
(define-fun |User0.Free| () action #b01)
(define-fun |guard of User0.Free| () Bool (= |pc.User[0]| |pc.User.Free|))

; User1: DecAndTest
(define-fun |User1.DecAndTest| () action #b10)
(define-fun |guard of User1.DecAndTest| () Bool (= |pc.User[1]| |pc.User.DecAndTest|))

; User1: Free
(define-fun |User1.Free| () action #b11)
(define-fun |guard of User1.Free| () Bool (= |pc.User[1]| |pc.User.Free|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |User0.DecAndTest|)
      |guard of User0.DecAndTest|
      (bvsle (_ bv0 3) (bvsub |users.counter| (_ bv1 3))))
    (and (= action |User0.Free|) |guard of User0.Free|)
    (and
      (= action |User1.DecAndTest|)
      |guard of User1.DecAndTest|
      (bvsle (_ bv0 3) (bvsub |users.counter| (_ bv1 3))))
    (and (= action |User1.Free|) |guard of User1.Free|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |users.counter'| () integer
  (ite (or (= action |User0.DecAndTest|) (= action |User1.DecAndTest|))
    (bvsub |users.counter| (_ bv1 3))
    |users.counter|))
(define-fun |memory.allocated[0]'| () Bool
  (ite (or (= action |User0.Free|) (= action |User1.Free|)) false |memory.allocated[0]|))
(define-fun |pc.User[0]'| () |pc.User|
  (ite (= action |User0.DecAndTest|)
    (ite (not (= |users.counter| (_ bv1 3))) |pc.User.Done| |pc.User.Free|)
  (ite (= action |User0.Free|) |pc.User.Done| |pc.User[0]|)))
(define-fun |pc.User[1]'| () |pc.User|
  (ite (= action |User1.DecAndTest|)
    (ite (not (= |users.counter| (_ bv1 3))) |pc.User.Done| |pc.User.Free|)
  (ite (= action |User1.Free|) |pc.User.Done| |pc.User[1]|)))

; Properties ---------------------------------------------------------------------------------------
; The object is freed when nobody has it any more.
(define-fun |NoLeak| () Bool
  (=>
    (and (= |pc.User[0]| |pc.User.Done|) (= |pc.User[1]| |pc.User.Done|))
    (not |memory.allocated[0]|)))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool
  (and
    (=> |guard of User0.Free| |memory.allocated[0]|)
    (=> |guard of User1.Free| |memory.allocated[0]|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=> |guard of User0.DecAndTest| (bvsle (_ bv0 3) (bvsub |users.counter| (_ bv1 3))))
    (=> |guard of User1.DecAndTest| (bvsle (_ bv0 3) (bvsub |users.counter| (_ bv1 3))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.User[0]| |pc.User.Done|) (= |pc.User[1]| |pc.User.Done|))
    |guard of User0.DecAndTest|
    |guard of User0.Free|
    |guard of User1.DecAndTest|
    |guard of User1.Free|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoLeak| |NoDoubleFree| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|users.counter| integer) (|memory.allocated[0]| Bool) (|pc.User[0]| |pc.User|)
   (|pc.User[1]| |pc.User|))
  Bool
  (and
    (types |users.counter| |memory.allocated[0]| |pc.User[0]| |pc.User[1]|)
    ; NoLeak
    (=>
      (and (= |pc.User[0]| |pc.User.Done|) (= |pc.User[1]| |pc.User.Done|))
      (not |memory.allocated[0]|))
    ; UsersAreCounted
    (=
      |users.counter|
      (bvadd
        (ite (= |pc.User[0]| |pc.User.DecAndTest|) (_ bv1 3) (_ bv0 3))
        (ite (= |pc.User[1]| |pc.User.DecAndTest|) (_ bv1 3) (_ bv0 3))))
    ; FreedByTheLast
    (and
      (=
        |memory.allocated[0]|
        (or
          (bvslt (_ bv0 3) |users.counter|)
          (= |pc.User[0]| |pc.User.Free|)
          (= |pc.User[1]| |pc.User.Free|)))
      (not (and (= |pc.User[0]| |pc.User.Free|) (= |pc.User[1]| |pc.User.Free|)))
      (=>
        (or (= |pc.User[0]| |pc.User.Free|) (= |pc.User[1]| |pc.User.Free|))
        (= |users.counter| (_ bv0 3))))
    ; NoDoubleFree
    (and
      (=> (= |pc.User[0]| |pc.User.Free|) |memory.allocated[0]|)
      (=> (= |pc.User[1]| |pc.User.Free|) |memory.allocated[0]|))
    ; TypeInvariant
    (and
      (=> (= |pc.User[0]| |pc.User.DecAndTest|) (bvsle (_ bv0 3) (bvsub |users.counter| (_ bv1 3))))
      (=>
        (= |pc.User[1]| |pc.User.DecAndTest|)
        (bvsle (_ bv0 3) (bvsub |users.counter| (_ bv1 3)))))
    ; NoDeadlock
    (or
      (and (= |pc.User[0]| |pc.User.Done|) (= |pc.User[1]| |pc.User.Done|))
      (= |pc.User[0]| |pc.User.DecAndTest|)
      (= |pc.User[0]| |pc.User.Free|)
      (= |pc.User[1]| |pc.User.DecAndTest|)
      (= |pc.User[1]| |pc.User.Free|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |users.counter| |memory.allocated[0]| |pc.User[0]| |pc.User[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |users.counter| |memory.allocated[0]| |pc.User[0]| |pc.User[1]|))
(assert step)
(assert (not (invariant |users.counter'| |memory.allocated[0]'| |pc.User[0]'| |pc.User[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |users.counter| |memory.allocated[0]| |pc.User[0]| |pc.User[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 8c8caa250f2a1d75a4cf6fa9322526d05f05cd41e74783ef2eb70902e5fff2fd
