; kernel/completion-use, variant InitialisedLate.
; How Completion is used: on the stack of a task that hands out a request with it and waits. A task
; that leaves early leaves a request behind that points into its stack.
; A certificate for NoUseAfterFree, NoDoubleFree, TypeInvariant: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.Waiter| () (_ BitVec 3))
(define-fun |pc.Waiter.Submit| () |pc.Waiter| #b000)
(define-fun |pc.Waiter.Init| () |pc.Waiter| #b001)
(define-fun |pc.Waiter.Wait| () |pc.Waiter| #b010)
(define-fun |pc.Waiter.LeaveFrame| () |pc.Waiter| #b011)
(define-fun |pc.Waiter.Done| () |pc.Waiter| #b100)
(define-sort |pc.Device| () (_ BitVec 2))
(define-fun |pc.Device.TakeRequest| () |pc.Device| #b00)
(define-fun |pc.Device.Complete| () |pc.Device| #b01)
(define-fun |pc.Device.Done| () |pc.Device| #b10)

; State --------------------------------------------------------------------------------------------
(declare-const |done.done| integer) ; 0..1
(declare-const |done.gone| Bool)
(declare-const |done.made| Bool)
(declare-const |requested| Bool)
(declare-const |pc.Waiter| |pc.Waiter|)
(declare-const |pc.Device| |pc.Device|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|done.done| integer) (|done.gone| Bool) (|done.made| Bool) (|requested| Bool)
   (|pc.Waiter| |pc.Waiter|) (|pc.Device| |pc.Device|))
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
    (not |done.made|)
    (not |requested|)
    (= |pc.Waiter| |pc.Waiter.Submit|)
    (= |pc.Device| |pc.Device.TakeRequest|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; Waiter: Submit
(define-fun |Waiter.Submit| () action #b000)
(define-fun |guard of Waiter.Submit| () Bool (= |pc.Waiter| |pc.Waiter.Submit|))

; Waiter: Init
(define-fun |Waiter.Init| () action #b001)
(define-fun |guard of Waiter.Init| () Bool (= |pc.Waiter| |pc.Waiter.Init|))

; Waiter: Wait
(define-fun |Waiter.Wait| () action #b010)
(define-fun |guard of Waiter.Wait| () Bool
  (and
    (= |pc.Waiter| |pc.Waiter.Wait|)
    (or (bvslt (_ bv0 3) |done.done|) |done.gone| (not |done.made|))))

; Waiter: LeaveFrame
(define-fun |Waiter.LeaveFrame| () action #b011)
(define-fun |guard of Waiter.LeaveFrame| () Bool (= |pc.Waiter| |pc.Waiter.LeaveFrame|))

; Device: TakeRequest
(define-fun |Device.TakeRequest| () action #b100)
(define-fun |guard of Device.TakeRequest| () Bool
  (and (= |pc.Device| |pc.Device.TakeRequest|) |requested|))

; Device: Complete
(define-fun |Device.Complete| () action #b101)
(define-fun |guard of Device.Complete| () Bool (= |pc.Device| |pc.Device.Complete|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Waiter.Submit|) |guard of Waiter.Submit|)
    (and (= action |Waiter.Init|) |guard of Waiter.Init|)
    (and
      (= action |Waiter.Wait|)
      |guard of Waiter.Wait|
      (bvsle
        (_ bv0 3)
        (ite (or |done.gone| (not |done.made|)) |done.done| (bvsub |done.done| (_ bv1 3)))))
    (and (= action |Waiter.LeaveFrame|) |guard of Waiter.LeaveFrame|)
    (and (= action |Device.TakeRequest|) |guard of Device.TakeRequest|)
    (and
      (= action |Device.Complete|)
      |guard of Device.Complete|
      (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))))

; The state after the step -------------------------------------------------------------------------
(define-fun |done.done'| () integer
  (ite (or (= action |Waiter.Init|) (= action |Waiter.LeaveFrame|)) (_ bv0 3)
  (ite (= action |Waiter.Wait|)
    (ite (or |done.gone| (not |done.made|)) |done.done| (bvsub |done.done| (_ bv1 3)))
  (ite (= action |Device.Complete|) (bvadd |done.done| (_ bv1 3)) |done.done|))))
(define-fun |done.gone'| () Bool
  (ite (= action |Waiter.Init|) false (ite (= action |Waiter.LeaveFrame|) true |done.gone|)))
(define-fun |done.made'| () Bool (ite (= action |Waiter.Init|) true |done.made|))
(define-fun |requested'| () Bool
  (ite (= action |Waiter.Submit|) true (ite (= action |Device.TakeRequest|) false |requested|)))
(define-fun |pc.Waiter'| () |pc.Waiter|
  (ite (= action |Waiter.Submit|) |pc.Waiter.Init|
  (ite (= action |Waiter.Init|) |pc.Waiter.Wait|
  (ite (= action |Waiter.Wait|) |pc.Waiter.LeaveFrame|
  (ite (= action |Waiter.LeaveFrame|) |pc.Waiter.Done| |pc.Waiter|)))))
(define-fun |pc.Device'| () |pc.Device|
  (ite (= action |Device.TakeRequest|) |pc.Device.Complete|
  (ite (= action |Device.Complete|) |pc.Device.TakeRequest| |pc.Device|)))

; Properties ---------------------------------------------------------------------------------------
; Nobody waits for, completes or looks at a completion whose memory is gone.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=>
      (and
        (= |pc.Waiter| |pc.Waiter.Wait|)
        (or (bvslt (_ bv0 3) |done.done|) |done.gone| (not |done.made|))
        (bvsle
          (_ bv0 3)
          (ite (or |done.gone| (not |done.made|)) |done.done| (bvsub |done.done| (_ bv1 3)))))
      (not |done.gone|))
    (=>
      (and |guard of Device.Complete| (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))
      (not |done.gone|))
    (=>
      (and
        (= |pc.Waiter| |pc.Waiter.Wait|)
        (not (or (bvslt (_ bv0 3) |done.done|) |done.gone| (not |done.made|))))
      (not |done.gone|))))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool (=> |guard of Waiter.LeaveFrame| (not |done.gone|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Waiter.Wait|
      (bvsle
        (_ bv0 3)
        (ite (or |done.gone| (not |done.made|)) |done.done| (bvsub |done.done| (_ bv1 3)))))
    (=> |guard of Device.Complete| (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoUseAfterFree| |NoDoubleFree| |TypeInvariant|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|done.done| integer) (|done.gone| Bool) (|done.made| Bool) (|requested| Bool)
   (|pc.Waiter| |pc.Waiter|) (|pc.Device| |pc.Device|))
  Bool
  (and
    (types |done.done| |done.gone| |done.made| |requested| |pc.Waiter| |pc.Device|)
    ; RequestIsInOnePlace
    (and
      (bvsle
        (bvadd
          (bvadd
            (ite |requested| (_ bv1 3) (_ bv0 3))
            (ite (= |pc.Device| |pc.Device.Complete|) (_ bv1 3) (_ bv0 3)))
          (ite (bvslt (_ bv0 3) |done.done|) (_ bv1 3) (_ bv0 3)))
        (_ bv1 3))
      (=>
        (or
          (= |pc.Waiter| |pc.Waiter.Submit|)
          (= |pc.Waiter| |pc.Waiter.LeaveFrame|)
          (= |pc.Waiter| |pc.Waiter.Done|))
        (=
          (bvadd
            (bvadd
              (ite |requested| (_ bv1 3) (_ bv0 3))
              (ite (= |pc.Device| |pc.Device.Complete|) (_ bv1 3) (_ bv0 3)))
            (ite (bvslt (_ bv0 3) |done.done|) (_ bv1 3) (_ bv0 3)))
          (_ bv0 3)))
      (=>
        (= |pc.Waiter| |pc.Waiter.Init|)
        (=
          (bvadd
            (bvadd
              (ite |requested| (_ bv1 3) (_ bv0 3))
              (ite (= |pc.Device| |pc.Device.Complete|) (_ bv1 3) (_ bv0 3)))
            (ite (bvslt (_ bv0 3) |done.done|) (_ bv1 3) (_ bv0 3)))
          (_ bv1 3))))
    ; InitialisedInTheEnd
    (=
      |done.made|
      (or
        (= |pc.Waiter| |pc.Waiter.Wait|)
        (= |pc.Waiter| |pc.Waiter.LeaveFrame|)
        (= |pc.Waiter| |pc.Waiter.Done|)))
    ; GoneOnceReturned
    (and (= |done.gone| (= |pc.Waiter| |pc.Waiter.Done|)) (not (= |pc.Device| |pc.Device.Done|)))
    ; NoUseAfterFree
    (and
      (=>
        (and
          (= |pc.Waiter| |pc.Waiter.Wait|)
          (or (bvslt (_ bv0 3) |done.done|) |done.gone| (not |done.made|))
          (bvsle
            (_ bv0 3)
            (ite (or |done.gone| (not |done.made|)) |done.done| (bvsub |done.done| (_ bv1 3)))))
        (not |done.gone|))
      (=>
        (and (= |pc.Device| |pc.Device.Complete|) (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))
        (not |done.gone|))
      (=>
        (and
          (= |pc.Waiter| |pc.Waiter.Wait|)
          (not (or (bvslt (_ bv0 3) |done.done|) |done.gone| (not |done.made|))))
        (not |done.gone|)))
    ; NoDoubleFree
    (=> (= |pc.Waiter| |pc.Waiter.LeaveFrame|) (not |done.gone|))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Waiter| |pc.Waiter.Wait|)
          (or (bvslt (_ bv0 3) |done.done|) |done.gone| (not |done.made|)))
        (bvsle
          (_ bv0 3)
          (ite (or |done.gone| (not |done.made|)) |done.done| (bvsub |done.done| (_ bv1 3)))))
      (=> (= |pc.Device| |pc.Device.Complete|) (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |done.done| |done.gone| |done.made| |requested| |pc.Waiter| |pc.Device|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |done.done| |done.gone| |done.made| |requested| |pc.Waiter| |pc.Device|))
(assert step)
(assert
  (not (invariant |done.done'| |done.gone'| |done.made'| |requested'| |pc.Waiter'| |pc.Device'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |done.done| |done.gone| |done.made| |requested| |pc.Waiter| |pc.Device|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 5b70ff99a38b546bd2ebf93201c87f7724d88576266f03260dd5675a1eacb4c8
