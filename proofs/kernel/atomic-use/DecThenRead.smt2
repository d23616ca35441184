; kernel/atomic-use, variant DecThenRead.
; How Atomic is used: what one operation returns is what it has done, and what a later one reads is
; what others have done since.
; A certificate for NoLeak, TypeInvariant, NoDeadlock: the invariant at the end is true initially,
; every step keeps it, and it implies what is claimed. A solver agrees by saying unsat three times:
; z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.User| () (_ BitVec 2))
(define-fun |pc.User.Dec| () |pc.User| #b00)
(define-fun |pc.User.Read| () |pc.User| #b01)
(define-fun |pc.User.Free| () |pc.User| #b10)
(define-fun |pc.User.Done| () |pc.User| #b11)

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
  (and (bvsle (_ bv0 3) |users.counter|) (bvsle |users.counter| (_ bv2 3))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |users.counter| (_ bv2 3))
    |memory.allocated[0]|
    (= |pc.User[0]| |pc.User.Dec|)
    (= |pc.User[1]| |pc.User.Dec|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; User0: Dec
(define-fun |User0.Dec| () action #b000)
(define-fun |guard of User0.Dec| () Bool (= |pc.User[0]| |pc.User.Dec|))

; User0: Read
(define-fun |User0.Read| () action #b001)
(define-fun |guard of User0.Read| () Bool (= |pc.User[0]| |pc.User.Read|))

; User0: Free
(define-fun |User0.Free| () action #b010)
(define-fun |guard of User0.Free| () Bool (= |pc.User[0]| |pc.User.Free|))

; User1: Dec
(define-fun |User1.Dec| () action #b011)
(define-fun |guard of User1.Dec| () Bool (= |pc.User[1]| |pc.User.Dec|))

; User1: Read
(define-fun |User1.Read| () action #b100)
(define-fun |guard of User1.Read| () Bool (= |pc.User[1]| |pc.User.Read|))

; User1: Free
(define-fun |User1.Free| () action #b101)
(define-fun |guard of User1.Free| () Bool (= |pc.User[1]| |pc.User.Free|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |User0.Dec|)
      |guard of User0.Dec|
      (bvsle (_ bv0 3) (bvsub |users.counter| (_ bv1 3))))
    (and (= action |User0.Read|) |guard of User0.Read|)
    (and (= action |User0.Free|) |guard of User0.Free|)
    (and
      (= action |User1.Dec|)
      |guard of User1.Dec|
      (bvsle (_ bv0 3) (bvsub |users.counter| (_ bv1 3))))
    (and (= action |User1.Read|) |guard of User1.Read|)
    (and (= action |User1.Free|) |guard of User1.Free|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |users.counter'| () integer
  (ite (or (= action |User0.Dec|) (= action |User1.Dec|)) (bvsub |users.counter| (_ bv1 3))
    |users.counter|))
(define-fun |memory.allocated[0]'| () Bool
  (ite (or (= action |User0.Free|) (= action |User1.Free|)) false |memory.allocated[0]|))
(define-fun |pc.User[0]'| () |pc.User|
  (ite (= action |User0.Dec|) |pc.User.Read|
  (ite (= action |User0.Read|)
    (ite (not (= |users.counter| (_ bv0 3))) |pc.User.Done| |pc.User.Free|)
  (ite (= action |User0.Free|) |pc.User.Done| |pc.User[0]|))))
(define-fun |pc.User[1]'| () |pc.User|
  (ite (= action |User1.Dec|) |pc.User.Read|
  (ite (= action |User1.Read|)
    (ite (not (= |users.counter| (_ bv0 3))) |pc.User.Done| |pc.User.Free|)
  (ite (= action |User1.Free|) |pc.User.Done| |pc.User[1]|))))

; Properties ---------------------------------------------------------------------------------------
; The object is freed when nobody has it any more.
(define-fun |NoLeak| () Bool
  (=>
    (and (= |pc.User[0]| |pc.User.Done|) (= |pc.User[1]| |pc.User.Done|))
    (not |memory.allocated[0]|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=> |guard of User0.Dec| (bvsle (_ bv0 3) (bvsub |users.counter| (_ bv1 3))))
    (=> |guard of User1.Dec| (bvsle (_ bv0 3) (bvsub |users.counter| (_ bv1 3))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.User[0]| |pc.User.Done|) (= |pc.User[1]| |pc.User.Done|))
    |guard of User0.Dec|
    |guard of User0.Read|
    |guard of User0.Free|
    |guard of User1.Dec|
    |guard of User1.Read|
    |guard of User1.Free|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoLeak| |TypeInvariant| |NoDeadlock|))

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
        (ite (= |pc.User[0]| |pc.User.Dec|) (_ bv1 3) (_ bv0 3))
        (ite (= |pc.User[1]| |pc.User.Dec|) (_ bv1 3) (_ bv0 3))))
    ; FreedByOneAtLeast
    (=>
      (and (= |users.counter| (_ bv0 3)) |memory.allocated[0]|)
      (or
        (= |pc.User[0]| |pc.User.Read|)
        (= |pc.User[1]| |pc.User.Read|)
        (= |pc.User[0]| |pc.User.Free|)
        (= |pc.User[1]| |pc.User.Free|)))
    ; TypeInvariant
    (and
      (=> (= |pc.User[0]| |pc.User.Dec|) (bvsle (_ bv0 3) (bvsub |users.counter| (_ bv1 3))))
      (=> (= |pc.User[1]| |pc.User.Dec|) (bvsle (_ bv0 3) (bvsub |users.counter| (_ bv1 3)))))
    ; NoDeadlock
    (or
      (and (= |pc.User[0]| |pc.User.Done|) (= |pc.User[1]| |pc.User.Done|))
      (= |pc.User[0]| |pc.User.Dec|)
      (= |pc.User[0]| |pc.User.Read|)
      (= |pc.User[0]| |pc.User.Free|)
      (= |pc.User[1]| |pc.User.Dec|)
      (= |pc.User[1]| |pc.User.Read|)
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
; SHA-256 of all lines above: d28cd294d792e16cdaac64f2964aed80a0a95ea83492eba56629cba21ff28b90
