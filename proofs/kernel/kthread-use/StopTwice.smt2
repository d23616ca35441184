; kernel/kthread-use, variant StopTwice.
; How Kthread is used: kthread_stop() frees the task_struct, so those who wake it by its pointer
; have to be gone by then, or it is parked until they are. And the thread looks at its flags between
; the announcement of its sleep and the sleep: otherwise it sleeps through the request.
; A certificate for TypeInvariant: the invariant at the end is true initially, every step keeps it,
; and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 1))
(define-sort |TaskState| () (_ BitVec 2))
(define-fun |TaskState.Running| () |TaskState| #b00)
(define-fun |TaskState.Interruptible| () |TaskState| #b01)
(define-fun |TaskState.Parked| () |TaskState| #b10)
(define-fun |TaskState.Dead| () |TaskState| #b11)
(define-sort |pc.Stopper| () (_ BitVec 3))
(define-fun |pc.Stopper.AwaitWaker| () |pc.Stopper| #b000)
(define-fun |pc.Stopper.RequestStop| () |pc.Stopper| #b001)
(define-fun |pc.Stopper.Reap| () |pc.Stopper| #b010)
(define-fun |pc.Stopper.RequestStopAgain| () |pc.Stopper| #b011)
(define-fun |pc.Stopper.ReapAgain| () |pc.Stopper| #b100)
(define-fun |pc.Stopper.Done| () |pc.Stopper| #b101)
(define-sort |pc.Waker| () (_ BitVec 1))
(define-fun |pc.Waker.Wake| () |pc.Waker| #b0)
(define-fun |pc.Waker.Done| () |pc.Waker| #b1)
(define-sort |pc.Thread| () (_ BitVec 3))
(define-fun |pc.Thread.Announce| () |pc.Thread| #b000)
(define-fun |pc.Thread.ParkIfAsked| () |pc.Thread| #b001)
(define-fun |pc.Thread.ExitIfAsked| () |pc.Thread| #b010)
(define-fun |pc.Thread.Schedule| () |pc.Thread| #b011)
(define-fun |pc.Thread.Done| () |pc.Thread| #b100)

; State --------------------------------------------------------------------------------------------
(declare-const |thread.state| |TaskState|)
(declare-const |thread.shouldPark| Bool)
(declare-const |thread.shouldStop| Bool)
(declare-const |thread.freed| Bool)
(declare-const |pc.Stopper| |pc.Stopper|)
(declare-const |pc.Waker| |pc.Waker|)
(declare-const |pc.Thread| |pc.Thread|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|thread.state| |TaskState|) (|thread.shouldPark| Bool) (|thread.shouldStop| Bool)
   (|thread.freed| Bool) (|pc.Stopper| |pc.Stopper|) (|pc.Waker| |pc.Waker|)
   (|pc.Thread| |pc.Thread|))
  Bool
  (and (bvule |pc.Stopper| |pc.Stopper.Done|) (bvule |pc.Thread| |pc.Thread.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |thread.state| |TaskState.Running|)
    (not |thread.shouldPark|)
    (not |thread.shouldStop|)
    (not |thread.freed|)
    (= |pc.Stopper| |pc.Stopper.AwaitWaker|)
    (= |pc.Waker| |pc.Waker.Wake|)
    (= |pc.Thread| |pc.Thread.Announce|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Stopper: AwaitWaker
(define-fun |Stopper.AwaitWaker| () action #b0000)
(define-fun |guard of Stopper.AwaitWaker| () Bool
  (and (= |pc.Stopper| |pc.Stopper.AwaitWaker|) (= |pc.Waker| |pc.Waker.Done|)))

; Stopper: RequestStop
(define-fun |Stopper.RequestStop| () action #b0001)
(define-fun |guard of Stopper.RequestStop| () Bool (= |pc.Stopper| |pc.Stopper.RequestStop|))

; Stopper: Reap
(define-fun |Stopper.Reap| () action #b0010)
(define-fun |guard of Stopper.Reap| () Bool
  (and (= |pc.Stopper| |pc.Stopper.Reap|) (= |pc.Thread| |pc.Thread.Done|) (not |thread.freed|)))

; Stopper: RequestStopAgain
(define-fun |Stopper.RequestStopAgain| () action #b0011)
(define-fun |guard of Stopper.RequestStopAgain| () Bool
  (= |pc.Stopper| |pc.Stopper.RequestStopAgain|))

; Stopper: ReapAgain
(define-fun |Stopper.ReapAgain| () action #b0100)
(define-fun |guard of Stopper.ReapAgain| () Bool
  (and
    (= |pc.Stopper| |pc.Stopper.ReapAgain|)
    (= |pc.Thread| |pc.Thread.Done|)
    (not |thread.freed|)))

; Waker: Wake
(define-fun |Waker.Wake| () action #b0101)
(define-fun |guard of Waker.Wake| () Bool (= |pc.Waker| |pc.Waker.Wake|))

; Thread: Announce
(define-fun |Thread.Announce| () action #b0110)
(define-fun |guard of Thread.Announce| () Bool (= |pc.Thread| |pc.Thread.Announce|))

; Thread: ParkIfAsked
(define-fun |Thread.ParkIfAsked| () action #b0111)
(define-fun |guard of Thread.ParkIfAsked| () Bool (= |pc.Thread| |pc.Thread.ParkIfAsked|))

; Thread: ExitIfAsked
(define-fun |Thread.ExitIfAsked| () action #b1000)
(define-fun |guard of Thread.ExitIfAsked| () Bool
  (and (= |pc.Thread| |pc.Thread.ExitIfAsked|) (not (= |thread.state| |TaskState.Parked|))))

; Thread: Schedule
(define-fun |Thread.Schedule| () action #b1001)
(define-fun |guard of Thread.Schedule| () Bool
  (and (= |pc.Thread| |pc.Thread.Schedule|) (= |thread.state| |TaskState.Running|)))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Stopper.AwaitWaker|) |guard of Stopper.AwaitWaker|)
    (and (= action |Stopper.RequestStop|) |guard of Stopper.RequestStop|)
    (and (= action |Stopper.Reap|) |guard of Stopper.Reap|)
    (and (= action |Stopper.RequestStopAgain|) |guard of Stopper.RequestStopAgain|)
    (and (= action |Stopper.ReapAgain|) |guard of Stopper.ReapAgain|)
    (and (= action |Waker.Wake|) |guard of Waker.Wake|)
    (and (= action |Thread.Announce|) |guard of Thread.Announce|)
    (and (= action |Thread.ParkIfAsked|) |guard of Thread.ParkIfAsked|)
    (and (= action |Thread.ExitIfAsked|) |guard of Thread.ExitIfAsked|)
    (and (= action |Thread.Schedule|) |guard of Thread.Schedule|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |thread.state'| () |TaskState|
  (ite (or (= action |Stopper.RequestStop|) (= action |Stopper.RequestStopAgain|))
    (ite (= |thread.state| |TaskState.Dead|) |thread.state| |TaskState.Running|)
  (ite (= action |Waker.Wake|)
    (ite (= |thread.state| |TaskState.Interruptible|) |TaskState.Running| |thread.state|)
  (ite (= action |Thread.Announce|) |TaskState.Interruptible|
  (ite (= action |Thread.ParkIfAsked|) (ite |thread.shouldPark| |TaskState.Parked| |thread.state|)
    |thread.state|)))))
(define-fun |thread.shouldPark'| () Bool
  (ite (or (= action |Stopper.RequestStop|) (= action |Stopper.RequestStopAgain|)) false
    |thread.shouldPark|))
(define-fun |thread.shouldStop'| () Bool
  (ite (or (= action |Stopper.RequestStop|) (= action |Stopper.RequestStopAgain|)) true
    |thread.shouldStop|))
(define-fun |thread.freed'| () Bool
  (ite (or (= action |Stopper.Reap|) (= action |Stopper.ReapAgain|)) true |thread.freed|))
(define-fun |pc.Stopper'| () |pc.Stopper|
  (ite (= action |Stopper.AwaitWaker|) |pc.Stopper.RequestStop|
  (ite (= action |Stopper.RequestStop|) |pc.Stopper.Reap|
  (ite (= action |Stopper.Reap|) |pc.Stopper.RequestStopAgain|
  (ite (= action |Stopper.RequestStopAgain|) |pc.Stopper.ReapAgain|
  (ite (= action |Stopper.ReapAgain|) |pc.Stopper.Done| |pc.Stopper|))))))
(define-fun |pc.Waker'| () |pc.Waker| (ite (= action |Waker.Wake|) |pc.Waker.Done| |pc.Waker|))
(define-fun |pc.Thread'| () |pc.Thread|
  (ite (= action |Thread.Announce|) |pc.Thread.ParkIfAsked|
  (ite (= action |Thread.ParkIfAsked|) |pc.Thread.ExitIfAsked|
  (ite (= action |Thread.ExitIfAsked|)
    (ite |thread.shouldStop| |pc.Thread.Done| |pc.Thread.Schedule|)
  (ite (= action |Thread.Schedule|) |pc.Thread.Announce| |pc.Thread|)))))

; Properties ---------------------------------------------------------------------------------------
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; What is claimed of every reachable state.
(define-fun claim () Bool |TypeInvariant|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|thread.state| |TaskState|) (|thread.shouldPark| Bool) (|thread.shouldStop| Bool)
   (|thread.freed| Bool) (|pc.Stopper| |pc.Stopper|) (|pc.Waker| |pc.Waker|)
   (|pc.Thread| |pc.Thread|))
  Bool
  (and
    (types |thread.state| |thread.shouldPark| |thread.shouldStop| |thread.freed| |pc.Stopper|
       |pc.Waker| |pc.Thread|)
    ; StoppedOnceAsked
    (=
      |thread.shouldStop|
      (or
        (= |pc.Stopper| |pc.Stopper.Reap|)
        (= |pc.Stopper| |pc.Stopper.RequestStopAgain|)
        (= |pc.Stopper| |pc.Stopper.ReapAgain|)
        (= |pc.Stopper| |pc.Stopper.Done|)))
    ; FreedOnceReaped
    (and
      (=
        |thread.freed|
        (or
          (= |pc.Stopper| |pc.Stopper.RequestStopAgain|)
          (= |pc.Stopper| |pc.Stopper.ReapAgain|)
          (= |pc.Stopper| |pc.Stopper.Done|)))
      (=>
        (or
          (= |pc.Stopper| |pc.Stopper.RequestStopAgain|)
          (= |pc.Stopper| |pc.Stopper.ReapAgain|)
          (= |pc.Stopper| |pc.Stopper.Done|))
        (= |pc.Thread| |pc.Thread.Done|)))
    ; ExitsOnceStopped
    (=> (= |pc.Thread| |pc.Thread.Done|) |thread.shouldStop|)
    ; ExitsByReturning
    (not (= |thread.state| |TaskState.Dead|))
    ; WakerIsGone
    (=>
      (or
        (= |pc.Stopper| |pc.Stopper.RequestStop|)
        (= |pc.Stopper| |pc.Stopper.Reap|)
        (= |pc.Stopper| |pc.Stopper.RequestStopAgain|)
        (= |pc.Stopper| |pc.Stopper.ReapAgain|)
        (= |pc.Stopper| |pc.Stopper.Done|))
      (= |pc.Waker| |pc.Waker.Done|))
    ; ParkedOnceAsked
    (and (not |thread.shouldPark|) (not (= |thread.state| |TaskState.Parked|)))
    ; NoLostRequest
    (and
      (=>
        (and |thread.shouldStop| (= |thread.state| |TaskState.Interruptible|))
        (or
          (= |pc.Thread| |pc.Thread.ParkIfAsked|)
          (= |pc.Thread| |pc.Thread.ExitIfAsked|)
          (= |pc.Thread| |pc.Thread.Done|)))
      (=>
        (and |thread.shouldPark| (= |thread.state| |TaskState.Interruptible|))
        (= |pc.Thread| |pc.Thread.ParkIfAsked|)))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |thread.state| |thread.shouldPark| |thread.shouldStop| |thread.freed|
       |pc.Stopper| |pc.Waker| |pc.Thread|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |thread.state| |thread.shouldPark| |thread.shouldStop| |thread.freed| |pc.Stopper|
     |pc.Waker| |pc.Thread|))
(assert step)
(assert
  (not
    (invariant |thread.state'| |thread.shouldPark'| |thread.shouldStop'| |thread.freed'|
       |pc.Stopper'| |pc.Waker'| |pc.Thread'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |thread.state| |thread.shouldPark| |thread.shouldStop| |thread.freed| |pc.Stopper|
     |pc.Waker| |pc.Thread|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 58b726ac07ffcbafd6d5e4d9f22a0cbd85b33d4ad80daeb8c0b4198ff2e01622
