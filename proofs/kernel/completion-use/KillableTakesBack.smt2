; kernel/completion-use, variant KillableTakesBack.
; How Completion is used: on the stack of a task that hands out a request with it and waits. A task
; that leaves early leaves a request behind that points into its stack.
; A certificate for NoUseAfterFree, NoDoubleFree, TypeInvariant, NoDeadlock: the invariant at the
; end is true initially, every step keeps it, and it implies what is claimed. A solver agrees by
; saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.Waiter| () (_ BitVec 3))
(define-fun |pc.Waiter.Submit| () |pc.Waiter| #b000)
(define-fun |pc.Waiter.WaitKillable| () |pc.Waiter| #b001)
(define-fun |pc.Waiter.TakeBack| () |pc.Waiter| #b010)
(define-fun |pc.Waiter.Wait| () |pc.Waiter| #b011)
(define-fun |pc.Waiter.LeaveFrame| () |pc.Waiter| #b100)
(define-fun |pc.Waiter.Done| () |pc.Waiter| #b101)
(define-sort |pc.Device| () (_ BitVec 2))
(define-fun |pc.Device.TakeRequest| () |pc.Device| #b00)
(define-fun |pc.Device.Complete| () |pc.Device| #b01)
(define-fun |pc.Device.Done| () |pc.Device| #b10)

; State --------------------------------------------------------------------------------------------
(declare-const |done.done| integer) ; 0..1
(declare-const |done.gone| Bool)
(declare-const |requested| Bool)
(declare-const |pc.Waiter| |pc.Waiter|)
(declare-const |pc.Device| |pc.Device|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|done.done| integer) (|done.gone| Bool) (|requested| Bool) (|pc.Waiter| |pc.Waiter|)
   (|pc.Device| |pc.Device|))
  Bool
  (and
    (and (bvsle (_ bv0 3) |done.done|) (bvsle |done.done| (_ bv1 3)))
    (bvule |pc.Waiter| |pc.Waiter.Done|)
    (bvule |pc.Device| |pc.Device.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |done.done| (_ bv0 3))
    (not |done.gone|)
    (not |requested|)
    (= |pc.Waiter| |pc.Waiter.Submit|)
    (= |pc.Device| |pc.Device.TakeRequest|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; Waiter: Submit
(define-fun |Waiter.Submit| () action #b000)
(define-fun |guard of Waiter.Submit| () Bool (= |pc.Waiter| |pc.Waiter.Submit|))

; Waiter: WaitKillable(no signal)
(define-fun |Waiter.WaitKillable(no signal)| () action #b001)
(define-fun |guard of Waiter.WaitKillable(no signal)| () Bool
  (and (= |pc.Waiter| |pc.Waiter.WaitKillable|) (or (bvslt (_ bv0 3) |done.done|) |done.gone|)))

; Waiter: WaitKillable(signal)
(define-fun |Waiter.WaitKillable(signal)| () action #b010)
(define-fun |guard of Waiter.WaitKillable(signal)| () Bool (= |pc.Waiter| |pc.Waiter.WaitKillable|))

; Waiter: TakeBack
(define-fun |Waiter.TakeBack| () action #b011)
(define-fun |guard of Waiter.TakeBack| () Bool (= |pc.Waiter| |pc.Waiter.TakeBack|))

; Waiter: Wait
(define-fun |Waiter.Wait| () action #b100)
(define-fun |guard of Waiter.Wait| () Bool
  (and (= |pc.Waiter| |pc.Waiter.Wait|) (or (bvslt (_ bv0 3) |done.done|) |done.gone|)))

; Waiter: LeaveFrame
(define-fun |Waiter.LeaveFrame| () action #b101)
(define-fun |guard of Waiter.LeaveFrame| () Bool (= |pc.Waiter| |pc.Waiter.LeaveFrame|))

; Device: TakeRequest
(define-fun |Device.TakeRequest| () action #b110)
(define-fun |guard of Device.TakeRequest| () Bool
  (and (= |pc.Device| |pc.Device.TakeRequest|) |requested|))

; Device: Complete
(define-fun |Device.Complete| () action #b111)
(define-fun |guard of Device.Complete| () Bool (= |pc.Device| |pc.Device.Complete|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Waiter.Submit|) |guard of Waiter.Submit|)
    (and
      (= action |Waiter.WaitKillable(no signal)|)
      |guard of Waiter.WaitKillable(no signal)|
      (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
    (and (= action |Waiter.WaitKillable(signal)|) |guard of Waiter.WaitKillable(signal)|)
    (and (= action |Waiter.TakeBack|) |guard of Waiter.TakeBack|)
    (and
      (= action |Waiter.Wait|)
      |guard of Waiter.Wait|
      (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
    (and (= action |Waiter.LeaveFrame|) |guard of Waiter.LeaveFrame|)
    (and (= action |Device.TakeRequest|) |guard of Device.TakeRequest|)
    (and
      (= action |Device.Complete|)
      |guard of Device.Complete|
      (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))))

; The state after the step -------------------------------------------------------------------------
(define-fun |done.done'| () integer
  (ite (or (= action |Waiter.WaitKillable(no signal)|) (= action |Waiter.Wait|))
    (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))
  (ite (= action |Waiter.LeaveFrame|) (_ bv0 3)
  (ite (= action |Device.Complete|) (bvadd |done.done| (_ bv1 3)) |done.done|))))
(define-fun |done.gone'| () Bool (ite (= action |Waiter.LeaveFrame|) true |done.gone|))
(define-fun |requested'| () Bool
  (ite (= action |Waiter.Submit|) true
  (ite (or (= action |Waiter.TakeBack|) (= action |Device.TakeRequest|)) false |requested|)))
(define-fun |pc.Waiter'| () |pc.Waiter|
  (ite (= action |Waiter.Submit|) |pc.Waiter.WaitKillable|
  (ite (or (= action |Waiter.WaitKillable(no signal)|) (= action |Waiter.Wait|))
    |pc.Waiter.LeaveFrame|
  (ite (= action |Waiter.WaitKillable(signal)|) |pc.Waiter.TakeBack|
  (ite (= action |Waiter.TakeBack|) (ite |requested| |pc.Waiter.LeaveFrame| |pc.Waiter.Wait|)
  (ite (= action |Waiter.LeaveFrame|) |pc.Waiter.Done| |pc.Waiter|))))))
(define-fun |pc.Device'| () |pc.Device|
  (ite (= action |Device.TakeRequest|) |pc.Device.Complete|
  (ite (= action |Device.Complete|) |pc.Device.TakeRequest| |pc.Device|)))

; Properties ---------------------------------------------------------------------------------------
; Nobody waits for, completes or looks at a completion whose memory is gone.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=>
      (and
        (= |pc.Waiter| |pc.Waiter.WaitKillable|)
        (or (bvslt (_ bv0 3) |done.done|) |done.gone|)
        (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
      (not |done.gone|))
    (=>
      (and
        (= |pc.Waiter| |pc.Waiter.Wait|)
        (or (bvslt (_ bv0 3) |done.done|) |done.gone|)
        (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
      (not |done.gone|))
    (=>
      (and |guard of Device.Complete| (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))
      (not |done.gone|))
    (=>
      (and
        (= |pc.Waiter| |pc.Waiter.WaitKillable|)
        (not (or (bvslt (_ bv0 3) |done.done|) |done.gone|)))
      (not |done.gone|))
    (=>
      (and (= |pc.Waiter| |pc.Waiter.Wait|) (not (or (bvslt (_ bv0 3) |done.done|) |done.gone|)))
      (not |done.gone|))))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool (=> |guard of Waiter.LeaveFrame| (not |done.gone|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Waiter.WaitKillable(no signal)|
      (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
    (=>
      |guard of Waiter.Wait|
      (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
    (=> |guard of Device.Complete| (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Waiter| |pc.Waiter.Done|)
      (or (= |pc.Device| |pc.Device.TakeRequest|) (= |pc.Device| |pc.Device.Done|)))
    |guard of Waiter.Submit|
    |guard of Waiter.WaitKillable(no signal)|
    |guard of Waiter.WaitKillable(signal)|
    |guard of Waiter.TakeBack|
    |guard of Waiter.Wait|
    |guard of Waiter.LeaveFrame|
    |guard of Device.TakeRequest|
    |guard of Device.Complete|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoUseAfterFree| |NoDoubleFree| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|done.done| integer) (|done.gone| Bool) (|requested| Bool) (|pc.Waiter| |pc.Waiter|)
   (|pc.Device| |pc.Device|))
  Bool
  (and
    (types |done.done| |done.gone| |requested| |pc.Waiter| |pc.Device|)
    ; RequestIsInOnePlace
    (=
      (bvadd
        (bvadd
          (ite |requested| (_ bv1 3) (_ bv0 3))
          (ite (= |pc.Device| |pc.Device.Complete|) (_ bv1 3) (_ bv0 3)))
        (ite (bvslt (_ bv0 3) |done.done|) (_ bv1 3) (_ bv0 3)))
      (ite (or
             (= |pc.Waiter| |pc.Waiter.Submit|)
             (= |pc.Waiter| |pc.Waiter.LeaveFrame|)
             (= |pc.Waiter| |pc.Waiter.Done|)) (_ bv0 3)
        (_ bv1 3)))
    ; GoneOnceReturned
    (and (= |done.gone| (= |pc.Waiter| |pc.Waiter.Done|)) (not (= |pc.Device| |pc.Device.Done|)))
    ; NoUseAfterFree
    (and
      (=>
        (and
          (= |pc.Waiter| |pc.Waiter.WaitKillable|)
          (or (bvslt (_ bv0 3) |done.done|) |done.gone|)
          (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
        (not |done.gone|))
      (=>
        (and
          (= |pc.Waiter| |pc.Waiter.Wait|)
          (or (bvslt (_ bv0 3) |done.done|) |done.gone|)
          (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
        (not |done.gone|))
      (=>
        (and (= |pc.Device| |pc.Device.Complete|) (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))
        (not |done.gone|))
      (=>
        (and
          (= |pc.Waiter| |pc.Waiter.WaitKillable|)
          (not (or (bvslt (_ bv0 3) |done.done|) |done.gone|)))
        (not |done.gone|))
      (=>
        (and (= |pc.Waiter| |pc.Waiter.Wait|) (not (or (bvslt (_ bv0 3) |done.done|) |done.gone|)))
        (not |done.gone|)))
    ; NoDoubleFree
    (=> (= |pc.Waiter| |pc.Waiter.LeaveFrame|) (not |done.gone|))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Waiter| |pc.Waiter.WaitKillable|)
          (or (bvslt (_ bv0 3) |done.done|) |done.gone|))
        (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
      (=>
        (and (= |pc.Waiter| |pc.Waiter.Wait|) (or (bvslt (_ bv0 3) |done.done|) |done.gone|))
        (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
      (=> (= |pc.Device| |pc.Device.Complete|) (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Waiter| |pc.Waiter.Done|)
        (or (= |pc.Device| |pc.Device.TakeRequest|) (= |pc.Device| |pc.Device.Done|)))
      (= |pc.Waiter| |pc.Waiter.Submit|)
      (and (= |pc.Waiter| |pc.Waiter.WaitKillable|) (or (bvslt (_ bv0 3) |done.done|) |done.gone|))
      (= |pc.Waiter| |pc.Waiter.WaitKillable|)
      (= |pc.Waiter| |pc.Waiter.TakeBack|)
      (and (= |pc.Waiter| |pc.Waiter.Wait|) (or (bvslt (_ bv0 3) |done.done|) |done.gone|))
      (= |pc.Waiter| |pc.Waiter.LeaveFrame|)
      (and (= |pc.Device| |pc.Device.TakeRequest|) |requested|)
      (= |pc.Device| |pc.Device.Complete|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |done.done| |done.gone| |requested| |pc.Waiter| |pc.Device|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |done.done| |done.gone| |requested| |pc.Waiter| |pc.Device|))
(assert step)
(assert (not (invariant |done.done'| |done.gone'| |requested'| |pc.Waiter'| |pc.Device'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |done.done| |done.gone| |requested| |pc.Waiter| |pc.Device|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 05f05248124edea74b5953a07b80732990af97360835d9d2fd249fd415222fd9
