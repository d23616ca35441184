; kernel/kthread-use, variant ParkAndUnpark.
; How Kthread is used: kthread_stop() frees the task_struct, so those who wake it by its pointer
; have to be gone by then, or it is parked until they are. And the thread looks at its flags between
; the announcement of its sleep and the sleep: otherwise it sleeps through the request.
; A certificate for NoRefusedPark, NoUseAfterFree, TypeInvariant, NoDeadlock: the invariant at the
; end is true initially, every step keeps it, and it implies what is claimed. A solver agrees by
; saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
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
(define-fun |pc.Stopper.RequestPark| () |pc.Stopper| #b000)
(define-fun |pc.Stopper.AwaitParked| () |pc.Stopper| #b001)
(define-fun |pc.Stopper.Unpark| () |pc.Stopper| #b010)
(define-fun |pc.Stopper.AwaitWaker| () |pc.Stopper| #b011)
(define-fun |pc.Stopper.RequestStop| () |pc.Stopper| #b100)
(define-fun |pc.Stopper.Reap| () |pc.Stopper| #b101)
(define-fun |pc.Stopper.Done| () |pc.Stopper| #b110)
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
    (= |pc.Stopper| |pc.Stopper.RequestPark|)
    (= |pc.Waker| |pc.Waker.Wake|)
    (= |pc.Thread| |pc.Thread.Announce|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Stopper: RequestPark
(define-fun |Stopper.RequestPark| () action #b0000)
(define-fun |guard of Stopper.RequestPark| () Bool (= |pc.Stopper| |pc.Stopper.RequestPark|))

; Stopper: AwaitParked
(define-fun |Stopper.AwaitParked| () action #b0001)
(define-fun |guard of Stopper.AwaitParked| () Bool
  (and (= |pc.Stopper| |pc.Stopper.AwaitParked|) (= |thread.state| |TaskState.Parked|)))

; Stopper: Unpark
(define-fun |Stopper.Unpark| () action #b0010)
(define-fun |guard of Stopper.Unpark| () Bool (= |pc.Stopper| |pc.Stopper.Unpark|))

; Stopper: AwaitWaker
(define-fun |Stopper.AwaitWaker| () action #b0011)
(define-fun |guard of Stopper.AwaitWaker| () Bool
  (and (= |pc.Stopper| |pc.Stopper.AwaitWaker|) (= |pc.Waker| |pc.Waker.Done|)))

; Stopper: RequestStop
(define-fun |Stopper.RequestStop| () action #b0100)
(define-fun |guard of Stopper.RequestStop| () Bool (= |pc.Stopper| |pc.Stopper.RequestStop|))

; Stopper: Reap
(define-fun |Stopper.Reap| () action #b0101)
(define-fun |guard of Stopper.Reap| () Bool
  (and (= |pc.Stopper| |pc.Stopper.Reap|) (= |pc.Thread| |pc.Thread.Done|) (not |thread.freed|)))

; Waker: Wake
(define-fun |Waker.Wake| () action #b0110)
(define-fun |guard of Waker.Wake| () Bool (= |pc.Waker| |pc.Waker.Wake|))

; Thread: Announce
(define-fun |Thread.Announce| () action #b0111)
(define-fun |guard of Thread.Announce| () Bool (= |pc.Thread| |pc.Thread.Announce|))

; Thread: ParkIfAsked
(define-fun |Thread.ParkIfAsked| () action #b1000)
(define-fun |guard of Thread.ParkIfAsked| () Bool (= |pc.Thread| |pc.Thread.ParkIfAsked|))

; Thread: ExitIfAsked
(define-fun |Thread.ExitIfAsked| () action #b1001)
(define-fun |guard of Thread.ExitIfAsked| () Bool
  (and (= |pc.Thread| |pc.Thread.ExitIfAsked|) (not (= |thread.state| |TaskState.Parked|))))

; Thread: Schedule
(define-fun |Thread.Schedule| () action #b1010)
(define-fun |guard of Thread.Schedule| () Bool
  (and (= |pc.Thread| |pc.Thread.Schedule|) (= |thread.state| |TaskState.Running|)))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Stopper.RequestPark|) |guard of Stopper.RequestPark|)
    (and (= action |Stopper.AwaitParked|) |guard of Stopper.AwaitParked|)
    (and (= action |Stopper.Unpark|) |guard of Stopper.Unpark|)
    (and (= action |Stopper.AwaitWaker|) |guard of Stopper.AwaitWaker|)
    (and (= action |Stopper.RequestStop|) |guard of Stopper.RequestStop|)
    (and (= action |Stopper.Reap|) |guard of Stopper.Reap|)
    (and (= action |Waker.Wake|) |guard of Waker.Wake|)
    (and (= action |Thread.Announce|) |guard of Thread.Announce|)
    (and (= action |Thread.ParkIfAsked|) |guard of Thread.ParkIfAsked|)
    (and (= action |Thread.ExitIfAsked|) |guard of Thread.ExitIfAsked|)
    (and (= action |Thread.Schedule|) |guard of Thread.Schedule|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |thread.state'| () |TaskState|
  (ite (or (= action |Stopper.RequestPark|) (= action |Waker.Wake|))
    (ite (= |thread.state| |TaskState.Interruptible|) |TaskState.Running| |thread.state|)
  (ite (= action |Stopper.Unpark|)
    (ite (= |thread.state| |TaskState.Parked|) |TaskState.Running| |thread.state|)
  (ite (= action |Stopper.RequestStop|)
    (ite (= |thread.state| |TaskState.Dead|) |thread.state| |TaskState.Running|)
  (ite (= action |Thread.Announce|) |TaskState.Interruptible|
  (ite (= action |Thread.ParkIfAsked|) (ite |thread.shouldPark| |TaskState.Parked| |thread.state|)
    |thread.state|))))))
(define-fun |thread.shouldPark'| () Bool
  (ite (= action |Stopper.RequestPark|)
    (or
      |thread.shouldPark|
      (not
        (=
          (ite (= |thread.state| |TaskState.Interruptible|) |TaskState.Running| |thread.state|)
          |TaskState.Dead|)))
  (ite (or (= action |Stopper.Unpark|) (= action |Stopper.RequestStop|)) false
    |thread.shouldPark|)))
(define-fun |thread.shouldStop'| () Bool
  (ite (= action |Stopper.RequestStop|) true |thread.shouldStop|))
(define-fun |thread.freed'| () Bool (ite (= action |Stopper.Reap|) true |thread.freed|))
(define-fun |pc.Stopper'| () |pc.Stopper|
  (ite (= action |Stopper.RequestPark|) |pc.Stopper.AwaitParked|
  (ite (= action |Stopper.AwaitParked|) |pc.Stopper.Unpark|
  (ite (= action |Stopper.Unpark|) |pc.Stopper.AwaitWaker|
  (ite (= action |Stopper.AwaitWaker|) |pc.Stopper.RequestStop|
  (ite (= action |Stopper.RequestStop|) |pc.Stopper.Reap|
  (ite (= action |Stopper.Reap|) |pc.Stopper.Done| |pc.Stopper|)))))))
(define-fun |pc.Waker'| () |pc.Waker| (ite (= action |Waker.Wake|) |pc.Waker.Done| |pc.Waker|))
(define-fun |pc.Thread'| () |pc.Thread|
  (ite (= action |Thread.Announce|) |pc.Thread.ParkIfAsked|
  (ite (= action |Thread.ParkIfAsked|) |pc.Thread.ExitIfAsked|
  (ite (= action |Thread.ExitIfAsked|)
    (ite |thread.shouldStop| |pc.Thread.Done| |pc.Thread.Schedule|)
  (ite (= action |Thread.Schedule|) |pc.Thread.Announce| |pc.Thread|)))))

; Properties ---------------------------------------------------------------------------------------
; Nobody calls kthread_park() of a thread that is to park already, or has exited.
(define-fun |NoRefusedPark| () Bool
  (=>
    |guard of Stopper.RequestPark|
    (not (and (not |thread.freed|) (or |thread.shouldPark| (= |thread.state| |TaskState.Dead|))))))
; Nobody calls wake_up_process() on a task_struct that has been freed.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=> |guard of Stopper.RequestPark| (not |thread.freed|))
    (=> |guard of Stopper.Unpark| (not |thread.freed|))
    (=> |guard of Stopper.RequestStop| (not |thread.freed|))
    (=> |guard of Waker.Wake| (not |thread.freed|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Stopper| |pc.Stopper.Done|)
      (= |pc.Waker| |pc.Waker.Done|)
      (= |pc.Thread| |pc.Thread.Done|))
    |guard of Stopper.RequestPark|
    |guard of Stopper.AwaitParked|
    |guard of Stopper.Unpark|
    |guard of Stopper.AwaitWaker|
    |guard of Stopper.RequestStop|
    |guard of Stopper.Reap|
    |guard of Waker.Wake|
    |guard of Thread.Announce|
    |guard of Thread.ParkIfAsked|
    |guard of Thread.ExitIfAsked|
    |guard of Thread.Schedule|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoRefusedPark| |NoUseAfterFree| |TypeInvariant| |NoDeadlock|))

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
      (or (= |pc.Stopper| |pc.Stopper.Reap|) (= |pc.Stopper| |pc.Stopper.Done|)))
    ; FreedOnceReaped
    (and
      (= |thread.freed| (= |pc.Stopper| |pc.Stopper.Done|))
      (=> (= |pc.Stopper| |pc.Stopper.Done|) (= |pc.Thread| |pc.Thread.Done|)))
    ; ExitsOnceStopped
    (=> (= |pc.Thread| |pc.Thread.Done|) |thread.shouldStop|)
    ; ExitsByReturning
    (not (= |thread.state| |TaskState.Dead|))
    ; WakerIsGone
    (=>
      (or
        (= |pc.Stopper| |pc.Stopper.RequestStop|)
        (= |pc.Stopper| |pc.Stopper.Reap|)
        (= |pc.Stopper| |pc.Stopper.Done|))
      (= |pc.Waker| |pc.Waker.Done|))
    ; ParkedOnceAsked
    (and
      (=
        |thread.shouldPark|
        (and
          (or
            (= |pc.Stopper| |pc.Stopper.AwaitParked|)
            (= |pc.Stopper| |pc.Stopper.Unpark|)
            (= |pc.Stopper| |pc.Stopper.AwaitWaker|)
            (= |pc.Stopper| |pc.Stopper.RequestStop|)
            (= |pc.Stopper| |pc.Stopper.Reap|)
            (= |pc.Stopper| |pc.Stopper.Done|))
          (not
            (or
              (= |pc.Stopper| |pc.Stopper.AwaitWaker|)
              (= |pc.Stopper| |pc.Stopper.RequestStop|)
              (= |pc.Stopper| |pc.Stopper.Reap|)
              (= |pc.Stopper| |pc.Stopper.Done|)))))
      (=>
        (= |thread.state| |TaskState.Parked|)
        (and
          (or
            (= |pc.Stopper| |pc.Stopper.AwaitParked|)
            (= |pc.Stopper| |pc.Stopper.Unpark|)
            (= |pc.Stopper| |pc.Stopper.AwaitWaker|)
            (= |pc.Stopper| |pc.Stopper.RequestStop|)
            (= |pc.Stopper| |pc.Stopper.Reap|)
            (= |pc.Stopper| |pc.Stopper.Done|))
          (not
            (or
              (= |pc.Stopper| |pc.Stopper.AwaitWaker|)
              (= |pc.Stopper| |pc.Stopper.RequestStop|)
              (= |pc.Stopper| |pc.Stopper.Reap|)
              (= |pc.Stopper| |pc.Stopper.Done|)))
          (= |pc.Thread| |pc.Thread.ExitIfAsked|))))
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
        (= |pc.Thread| |pc.Thread.ParkIfAsked|)))
    ; NoRefusedPark
    (=>
      (= |pc.Stopper| |pc.Stopper.RequestPark|)
      (not (and (not |thread.freed|) (or |thread.shouldPark| (= |thread.state| |TaskState.Dead|)))))
    ; NoUseAfterFree
    (and
      (=> (= |pc.Stopper| |pc.Stopper.RequestPark|) (not |thread.freed|))
      (=> (= |pc.Stopper| |pc.Stopper.Unpark|) (not |thread.freed|))
      (=> (= |pc.Stopper| |pc.Stopper.RequestStop|) (not |thread.freed|))
      (=> (= |pc.Waker| |pc.Waker.Wake|) (not |thread.freed|)))
    ; NoDeadlock
    (or
      (and
        (= |pc.Stopper| |pc.Stopper.Done|)
        (= |pc.Waker| |pc.Waker.Done|)
        (= |pc.Thread| |pc.Thread.Done|))
      (= |pc.Stopper| |pc.Stopper.RequestPark|)
      (and (= |pc.Stopper| |pc.Stopper.AwaitParked|) (= |thread.state| |TaskState.Parked|))
      (= |pc.Stopper| |pc.Stopper.Unpark|)
      (and (= |pc.Stopper| |pc.Stopper.AwaitWaker|) (= |pc.Waker| |pc.Waker.Done|))
      (= |pc.Stopper| |pc.Stopper.RequestStop|)
      (and (= |pc.Stopper| |pc.Stopper.Reap|) (= |pc.Thread| |pc.Thread.Done|) (not |thread.freed|))
      (= |pc.Waker| |pc.Waker.Wake|)
      (= |pc.Thread| |pc.Thread.Announce|)
      (= |pc.Thread| |pc.Thread.ParkIfAsked|)
      (and (= |pc.Thread| |pc.Thread.ExitIfAsked|) (not (= |thread.state| |TaskState.Parked|)))
      (and (= |pc.Thread| |pc.Thread.Schedule|) (= |thread.state| |TaskState.Running|)))))

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
; SHA-256 of all lines above: f23527e01ba092dbc91c7fe527d121ed72d3a68b1d78a99106640d809a06dcfd
