; kernel/refcount-use, variant IncNotZero.
; How Refcount is used: who has found an object in a list has no reference to it yet, and can only
; get one from those that are left.
; A certificate for NoLeak, NoUnderflow, NoDoubleFree, NoSaturation, NoUseAfterFree, TypeInvariant,
; NoDeadlock: the invariant at the end is true initially, every step keeps it, and it implies what
; is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5 --incremental
; --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.Owner| () (_ BitVec 2))
(define-fun |pc.Owner.Put.DecAndTest| () |pc.Owner| #b00)
(define-fun |pc.Owner.Put.Free| () |pc.Owner| #b01)
(define-fun |pc.Owner.Done| () |pc.Owner| #b10)
(define-sort |pc.User| () (_ BitVec 3))
(define-fun |pc.User.TryGet| () |pc.User| #b000)
(define-fun |pc.User.Use| () |pc.User| #b001)
(define-fun |pc.User.Put.DecAndTest| () |pc.User| #b010)
(define-fun |pc.User.Put.Free| () |pc.User| #b011)
(define-fun |pc.User.Done| () |pc.User| #b100)

; State --------------------------------------------------------------------------------------------
(declare-const |refs.refs| integer) ; -1..2
(declare-const |memory.allocated[0]| Bool)
(declare-const |pc.Owner| |pc.Owner|)
(declare-const |pc.User| |pc.User|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|refs.refs| integer) (|memory.allocated[0]| Bool) (|pc.Owner| |pc.Owner|)
   (|pc.User| |pc.User|))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 3)) |refs.refs|) (bvsle |refs.refs| (_ bv2 3)))
    (bvule |pc.Owner| |pc.Owner.Done|)
    (bvule |pc.User| |pc.User.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |refs.refs| (_ bv1 3))
    |memory.allocated[0]|
    (= |pc.Owner| |pc.Owner.Put.DecAndTest|)
    (= |pc.User| |pc.User.TryGet|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; Owner: Put.DecAndTest
(define-fun |Owner.Put.DecAndTest| () action #b000)
(define-fun |guard of Owner.Put.DecAndTest| () Bool (= |pc.Owner| |pc.Owner.Put.DecAndTest|))

; Owner: Put.Free
(define-fun |Owner.Put.Free| () action #b001)
(define-fun |guard of Owner.Put.Free| () Bool (= |pc.Owner| |pc.Owner.Put.Free|))

; User: TryGet
(define-fun |User.TryGet| () action #b010)
(define-fun |guard of User.TryGet| () Bool (= |pc.User| |pc.User.TryGet|))

; User: Use
(define-fun |User.Use| () action #b011)
(define-fun |guard of User.Use| () Bool (= |pc.User| |pc.User.Use|))

; User: Put.DecAndTest
(define-fun |User.Put.DecAndTest| () action #b100)
(define-fun |guard of User.Put.DecAndTest| () Bool (= |pc.User| |pc.User.Put.DecAndTest|))

; User: Put.Free
(define-fun |User.Put.Free| () action #b101)
(define-fun |guard of User.Put.Free| () Bool (= |pc.User| |pc.User.Put.Free|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Owner.Put.DecAndTest|)
      |guard of Owner.Put.DecAndTest|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |refs.refs| (_ bv0 3)) (bvneg (_ bv1 3)) (bvsub |refs.refs| (_ bv1 3)))))
    (and (= action |Owner.Put.Free|) |guard of Owner.Put.Free|)
    (and
      (= action |User.TryGet|)
      |guard of User.TryGet|
      (bvsle
        (ite (= |refs.refs| (_ bv2 3)) (bvneg (_ bv1 3))
        (ite (bvsle |refs.refs| (_ bv0 3)) |refs.refs| (bvadd |refs.refs| (_ bv1 3))))
        (_ bv2 3)))
    (and (= action |User.Use|) |guard of User.Use|)
    (and
      (= action |User.Put.DecAndTest|)
      |guard of User.Put.DecAndTest|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |refs.refs| (_ bv0 3)) (bvneg (_ bv1 3)) (bvsub |refs.refs| (_ bv1 3)))))
    (and (= action |User.Put.Free|) |guard of User.Put.Free|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |refs.refs'| () integer
  (ite (or (= action |Owner.Put.DecAndTest|) (= action |User.Put.DecAndTest|))
    (ite (bvsle |refs.refs| (_ bv0 3)) (bvneg (_ bv1 3)) (bvsub |refs.refs| (_ bv1 3)))
  (ite (= action |User.TryGet|)
    (ite (= |refs.refs| (_ bv2 3)) (bvneg (_ bv1 3))
    (ite (bvsle |refs.refs| (_ bv0 3)) |refs.refs| (bvadd |refs.refs| (_ bv1 3))))
    |refs.refs|)))
(define-fun |memory.allocated[0]'| () Bool
  (ite (or (= action |Owner.Put.Free|) (= action |User.Put.Free|)) false |memory.allocated[0]|))
(define-fun |pc.Owner'| () |pc.Owner|
  (ite (= action |Owner.Put.DecAndTest|)
    (ite (not (= |refs.refs| (_ bv1 3))) |pc.Owner.Done| |pc.Owner.Put.Free|)
  (ite (= action |Owner.Put.Free|) |pc.Owner.Done| |pc.Owner|)))
(define-fun |pc.User'| () |pc.User|
  (ite (= action |User.TryGet|) (ite (= |refs.refs| (_ bv0 3)) |pc.User.Done| |pc.User.Use|)
  (ite (= action |User.Use|) |pc.User.Put.DecAndTest|
  (ite (= action |User.Put.DecAndTest|)
    (ite (not (= |refs.refs| (_ bv1 3))) |pc.User.Done| |pc.User.Put.Free|)
  (ite (= action |User.Put.Free|) |pc.User.Done| |pc.User|)))))

; Properties ---------------------------------------------------------------------------------------
; The object is freed when nobody has it any more.
(define-fun |NoLeak| () Bool
  (=>
    (and (= |pc.Owner| |pc.Owner.Done|) (= |pc.User| |pc.User.Done|))
    (not |memory.allocated[0]|)))
; refcount_t: underflow; use-after-free.
(define-fun |NoUnderflow| () Bool
  (and
    (=>
      (and
        |guard of Owner.Put.DecAndTest|
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |refs.refs| (_ bv0 3)) (bvneg (_ bv1 3)) (bvsub |refs.refs| (_ bv1 3)))))
      (not (bvsle |refs.refs| (_ bv0 3))))
    (=>
      (and
        |guard of User.Put.DecAndTest|
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |refs.refs| (_ bv0 3)) (bvneg (_ bv1 3)) (bvsub |refs.refs| (_ bv1 3)))))
      (not (bvsle |refs.refs| (_ bv0 3))))))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool
  (and
    (=> |guard of Owner.Put.Free| |memory.allocated[0]|)
    (=> |guard of User.Put.Free| |memory.allocated[0]|)))
; refcount_t: saturated; leaking memory.
(define-fun |NoSaturation| () Bool
  (=>
    (and
      |guard of User.TryGet|
      (bvsle
        (ite (= |refs.refs| (_ bv2 3)) (bvneg (_ bv1 3))
        (ite (bvsle |refs.refs| (_ bv0 3)) |refs.refs| (bvadd |refs.refs| (_ bv1 3))))
        (_ bv2 3)))
    (not (or (= |refs.refs| (_ bv2 3)) (= |refs.refs| (bvneg (_ bv1 3)))))))
; Nobody touches memory that has been freed.
(define-fun |NoUseAfterFree| () Bool (=> |guard of User.Use| |memory.allocated[0]|))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Owner.Put.DecAndTest|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |refs.refs| (_ bv0 3)) (bvneg (_ bv1 3)) (bvsub |refs.refs| (_ bv1 3)))))
    (=>
      |guard of User.TryGet|
      (bvsle
        (ite (= |refs.refs| (_ bv2 3)) (bvneg (_ bv1 3))
        (ite (bvsle |refs.refs| (_ bv0 3)) |refs.refs| (bvadd |refs.refs| (_ bv1 3))))
        (_ bv2 3)))
    (=>
      |guard of User.Put.DecAndTest|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |refs.refs| (_ bv0 3)) (bvneg (_ bv1 3)) (bvsub |refs.refs| (_ bv1 3)))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.Owner| |pc.Owner.Done|) (= |pc.User| |pc.User.Done|))
    |guard of Owner.Put.DecAndTest|
    |guard of Owner.Put.Free|
    |guard of User.TryGet|
    |guard of User.Use|
    |guard of User.Put.DecAndTest|
    |guard of User.Put.Free|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoLeak| |NoUnderflow| |NoDoubleFree| |NoSaturation| |NoUseAfterFree| |TypeInvariant|
     |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|refs.refs| integer) (|memory.allocated[0]| Bool) (|pc.Owner| |pc.Owner|)
   (|pc.User| |pc.User|))
  Bool
  (and
    (types |refs.refs| |memory.allocated[0]| |pc.Owner| |pc.User|)
    ; NoLeak
    (=>
      (and (= |pc.Owner| |pc.Owner.Done|) (= |pc.User| |pc.User.Done|))
      (not |memory.allocated[0]|))
    ; CountedUntilTheUserErrs
    (=
      |refs.refs|
      (bvadd
        (ite (= |pc.Owner| |pc.Owner.Put.DecAndTest|) (_ bv1 3) (_ bv0 3))
        (ite (or (= |pc.User| |pc.User.Use|) (= |pc.User| |pc.User.Put.DecAndTest|)) (_ bv1 3)
          (_ bv0 3))))
    ; FreedByTheLast
    (=
      |memory.allocated[0]|
      (or
        (bvslt (_ bv0 3) |refs.refs|)
        (= |pc.Owner| |pc.Owner.Put.Free|)
        (= |pc.User| |pc.User.Put.Free|)))
    ; OneFrees
    (and
      (not (and (= |pc.Owner| |pc.Owner.Put.Free|) (= |pc.User| |pc.User.Put.Free|)))
      (=>
        (or (= |pc.Owner| |pc.Owner.Put.Free|) (= |pc.User| |pc.User.Put.Free|))
        (bvsle |refs.refs| (_ bv0 3))))
    ; NoUnderflow
    (and
      (=>
        (and
          (= |pc.Owner| |pc.Owner.Put.DecAndTest|)
          (bvsle
            (bvneg (_ bv1 3))
            (ite (bvsle |refs.refs| (_ bv0 3)) (bvneg (_ bv1 3)) (bvsub |refs.refs| (_ bv1 3)))))
        (not (bvsle |refs.refs| (_ bv0 3))))
      (=>
        (and
          (= |pc.User| |pc.User.Put.DecAndTest|)
          (bvsle
            (bvneg (_ bv1 3))
            (ite (bvsle |refs.refs| (_ bv0 3)) (bvneg (_ bv1 3)) (bvsub |refs.refs| (_ bv1 3)))))
        (not (bvsle |refs.refs| (_ bv0 3)))))
    ; NoDoubleFree
    (and
      (=> (= |pc.Owner| |pc.Owner.Put.Free|) |memory.allocated[0]|)
      (=> (= |pc.User| |pc.User.Put.Free|) |memory.allocated[0]|))
    ; NoSaturation
    (=>
      (and
        (= |pc.User| |pc.User.TryGet|)
        (bvsle
          (ite (= |refs.refs| (_ bv2 3)) (bvneg (_ bv1 3))
          (ite (bvsle |refs.refs| (_ bv0 3)) |refs.refs| (bvadd |refs.refs| (_ bv1 3))))
          (_ bv2 3)))
      (not (or (= |refs.refs| (_ bv2 3)) (= |refs.refs| (bvneg (_ bv1 3))))))
    ; NoUseAfterFree
    (=> (= |pc.User| |pc.User.Use|) |memory.allocated[0]|)
    ; TypeInvariant
    (and
      (=>
        (= |pc.Owner| |pc.Owner.Put.DecAndTest|)
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |refs.refs| (_ bv0 3)) (bvneg (_ bv1 3)) (bvsub |refs.refs| (_ bv1 3)))))
      (=>
        (= |pc.User| |pc.User.TryGet|)
        (bvsle
          (ite (= |refs.refs| (_ bv2 3)) (bvneg (_ bv1 3))
          (ite (bvsle |refs.refs| (_ bv0 3)) |refs.refs| (bvadd |refs.refs| (_ bv1 3))))
          (_ bv2 3)))
      (=>
        (= |pc.User| |pc.User.Put.DecAndTest|)
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |refs.refs| (_ bv0 3)) (bvneg (_ bv1 3)) (bvsub |refs.refs| (_ bv1 3))))))
    ; NoDeadlock
    (or
      (and (= |pc.Owner| |pc.Owner.Done|) (= |pc.User| |pc.User.Done|))
      (= |pc.Owner| |pc.Owner.Put.DecAndTest|)
      (= |pc.Owner| |pc.Owner.Put.Free|)
      (= |pc.User| |pc.User.TryGet|)
      (= |pc.User| |pc.User.Use|)
      (= |pc.User| |pc.User.Put.DecAndTest|)
      (= |pc.User| |pc.User.Put.Free|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |refs.refs| |memory.allocated[0]| |pc.Owner| |pc.User|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |refs.refs| |memory.allocated[0]| |pc.Owner| |pc.User|))
(assert step)
(assert (not (invariant |refs.refs'| |memory.allocated[0]'| |pc.Owner'| |pc.User'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |refs.refs| |memory.allocated[0]| |pc.Owner| |pc.User|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: aa2e8b14d629b593f54fac8099e593a979a4abc1184222640eaef4dd60efbc1c
