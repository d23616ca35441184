; kernel/completion-use, variant Uninterruptible.
; How Completion is used: on the stack of a task that hands out a request with it and waits. A task
; that leaves early leaves a request behind that points into its stack.
; A certificate for WaiterReturns: the invariant at the end is true initially, every step keeps it,
; and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.Waiter| () (_ BitVec 2))
(define-fun |pc.Waiter.Submit| () |pc.Waiter| #b00)
(define-fun |pc.Waiter.Wait| () |pc.Waiter| #b01)
(define-fun |pc.Waiter.LeaveFrame| () |pc.Waiter| #b10)
(define-fun |pc.Waiter.Done| () |pc.Waiter| #b11)
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
(declare-const |saved| Bool)
(declare-const |never.WaiterReturns| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|done.done| integer) (|done.gone| Bool) (|requested| Bool) (|pc.Waiter| |pc.Waiter|)
   (|pc.Device| |pc.Device|) (|saved| Bool) (|never.WaiterReturns| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 3) |done.done|) (bvsle |done.done| (_ bv1 3)))
    (bvule |pc.Device| |pc.Device.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |done.done| (_ bv0 3))
    (not |done.gone|)
    (not |requested|)
    (= |pc.Waiter| |pc.Waiter.Submit|)
    (= |pc.Device| |pc.Device.TakeRequest|)
    (not |saved|)
    |never.WaiterReturns|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; Waiter: Submit
(define-fun |Waiter.Submit| () action #b000)
(define-fun |guard of Waiter.Submit| () Bool (and (= |pc.Waiter| |pc.Waiter.Submit|) (not |saved|)))

; Waiter: Wait
(define-fun |Waiter.Wait| () action #b001)
(define-fun |guard of Waiter.Wait| () Bool
  (and
    (= |pc.Waiter| |pc.Waiter.Wait|)
    (or (bvslt (_ bv0 3) |done.done|) |done.gone|)
    (not |saved|)))

; Waiter: LeaveFrame
(define-fun |Waiter.LeaveFrame| () action #b010)
(define-fun |guard of Waiter.LeaveFrame| () Bool
  (and (= |pc.Waiter| |pc.Waiter.LeaveFrame|) (not |saved|)))

; Device: TakeRequest
(define-fun |Device.TakeRequest| () action #b011)
(define-fun |guard of Device.TakeRequest| () Bool
  (and (= |pc.Device| |pc.Device.TakeRequest|) |requested| (not |saved|)))

; Device: Complete
(define-fun |Device.Complete| () action #b100)
(define-fun |guard of Device.Complete| () Bool
  (and (= |pc.Device| |pc.Device.Complete|) (not |saved|)))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b101)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and (not |saved|) |never.WaiterReturns| (not (= |pc.Waiter| |pc.Waiter.Done|))))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Waiter.Submit|) |guard of Waiter.Submit|)
    (and
      (= action |Waiter.Wait|)
      |guard of Waiter.Wait|
      (bvsle (_ bv0 3) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))))
    (and (= action |Waiter.LeaveFrame|) |guard of Waiter.LeaveFrame|)
    (and (= action |Device.TakeRequest|) |guard of Device.TakeRequest|)
    (and
      (= action |Device.Complete|)
      |guard of Device.Complete|
      (bvsle (bvadd |done.done| (_ bv1 3)) (_ bv1 3)))
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |done.done'| () integer
  (ite (= action |Waiter.Wait|) (ite |done.gone| |done.done| (bvsub |done.done| (_ bv1 3)))
  (ite (= action |Waiter.LeaveFrame|) (_ bv0 3)
  (ite (= action |Device.Complete|) (bvadd |done.done| (_ bv1 3)) |done.done|))))
(define-fun |done.gone'| () Bool (ite (= action |Waiter.LeaveFrame|) true |done.gone|))
(define-fun |requested'| () Bool
  (ite (= action |Waiter.Submit|) true (ite (= action |Device.TakeRequest|) false |requested|)))
(define-fun |pc.Waiter'| () |pc.Waiter|
  (ite (= action |Waiter.Submit|) |pc.Waiter.Wait|
  (ite (= action |Waiter.Wait|) |pc.Waiter.LeaveFrame|
  (ite (= action |Waiter.LeaveFrame|) |pc.Waiter.Done| |pc.Waiter|))))
(define-fun |pc.Device'| () |pc.Device|
  (ite (= action |Device.TakeRequest|) |pc.Device.Complete|
  (ite (= action |Device.Complete|) |pc.Device.TakeRequest| |pc.Device|)))
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |never.WaiterReturns'| () Bool
  (ite (or
         (= action |Waiter.Submit|)
         (= action |Waiter.Wait|)
         (= action |Waiter.LeaveFrame|)
         (= action |Device.TakeRequest|)
         (= action |Device.Complete|))
    (and |never.WaiterReturns| (not (= |pc.Waiter| |pc.Waiter.Done|)))
    |never.WaiterReturns|))

; Properties ---------------------------------------------------------------------------------------
; The waiter returns.
(define-fun |WaiterReturns| () Bool
  (not
    (and
      |saved|
      (not
        (or
          (= |pc.Waiter| |pc.Waiter.Submit|)
          (and (= |pc.Waiter| |pc.Waiter.Wait|) (or (bvslt (_ bv0 3) |done.done|) |done.gone|))
          (= |pc.Waiter| |pc.Waiter.LeaveFrame|)))
      (not
        (or
          (and (= |pc.Device| |pc.Device.TakeRequest|) |requested|)
          (= |pc.Device| |pc.Device.Complete|)))
      |never.WaiterReturns|
      (not (= |pc.Waiter| |pc.Waiter.Done|)))))
; What is claimed of every reachable state.
(define-fun claim () Bool |WaiterReturns|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|done.done| integer) (|done.gone| Bool) (|requested| Bool) (|pc.Waiter| |pc.Waiter|)
   (|pc.Device| |pc.Device|) (|saved| Bool) (|never.WaiterReturns| Bool))
  Bool
  (and
    (types |done.done| |done.gone| |requested| |pc.Waiter| |pc.Device| |saved|
       |never.WaiterReturns|)
    ; WaiterReturns
    (not
      (and
        |saved|
        (not
          (or
            (= |pc.Waiter| |pc.Waiter.Submit|)
            (and (= |pc.Waiter| |pc.Waiter.Wait|) (or (bvslt (_ bv0 3) |done.done|) |done.gone|))
            (= |pc.Waiter| |pc.Waiter.LeaveFrame|)))
        (not
          (or
            (and (= |pc.Device| |pc.Device.TakeRequest|) |requested|)
            (= |pc.Device| |pc.Device.Complete|)))
        |never.WaiterReturns|
        (not (= |pc.Waiter| |pc.Waiter.Done|))))
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
    (and (= |done.gone| (= |pc.Waiter| |pc.Waiter.Done|)) (not (= |pc.Device| |pc.Device.Done|)))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |done.done| |done.gone| |requested| |pc.Waiter| |pc.Device| |saved|
       |never.WaiterReturns|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |done.done| |done.gone| |requested| |pc.Waiter| |pc.Device| |saved|
     |never.WaiterReturns|))
(assert step)
(assert
  (not
    (invariant |done.done'| |done.gone'| |requested'| |pc.Waiter'| |pc.Device'| |saved'|
       |never.WaiterReturns'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |done.done| |done.gone| |requested| |pc.Waiter| |pc.Device| |saved|
     |never.WaiterReturns|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 5918b14d49e64076cb22d7883509c6768b1480176b55ea8f0c8e4999746bc3c8
