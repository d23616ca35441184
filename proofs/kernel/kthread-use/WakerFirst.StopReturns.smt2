; kernel/kthread-use, variant WakerFirst.
; How Kthread is used: kthread_stop() frees the task_struct, so those who wake it by its pointer
; have to be gone by then, or it is parked until they are. And the thread looks at its flags between
; the announcement of its sleep and the sleep: otherwise it sleeps through the request.
; A certificate for StopReturns: the invariant at the end is true initially, every step keeps it,
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
(define-sort |pc.Stopper| () (_ BitVec 2))
(define-fun |pc.Stopper.AwaitWaker| () |pc.Stopper| #b00)
(define-fun |pc.Stopper.RequestStop| () |pc.Stopper| #b01)
(define-fun |pc.Stopper.Reap| () |pc.Stopper| #b10)
(define-fun |pc.Stopper.Done| () |pc.Stopper| #b11)
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
(declare-const |saved| Bool)
(declare-const |saved.thread.state| |TaskState|)
(declare-const |saved.pc.Thread| |pc.Thread|)
(declare-const |met.Stopper| Bool)
(declare-const |met.Waker| Bool)
(declare-const |met.Thread| Bool)
(declare-const |never.StopReturns| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|thread.state| |TaskState|) (|thread.shouldPark| Bool) (|thread.shouldStop| Bool)
   (|thread.freed| Bool) (|pc.Stopper| |pc.Stopper|) (|pc.Waker| |pc.Waker|)
   (|pc.Thread| |pc.Thread|) (|saved| Bool) (|saved.thread.state| |TaskState|)
   (|saved.pc.Thread| |pc.Thread|) (|met.Stopper| Bool) (|met.Waker| Bool) (|met.Thread| Bool)
   (|never.StopReturns| Bool))
  Bool
  (and (bvule |pc.Thread| |pc.Thread.Done|) (bvule |saved.pc.Thread| |pc.Thread.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |thread.state| |TaskState.Running|)
    (not |thread.shouldPark|)
    (not |thread.shouldStop|)
    (not |thread.freed|)
    (= |pc.Stopper| |pc.Stopper.AwaitWaker|)
    (= |pc.Waker| |pc.Waker.Wake|)
    (= |pc.Thread| |pc.Thread.Announce|)
    (not |saved|)
    (= |saved.thread.state| |TaskState.Running|)
    (= |saved.pc.Thread| |pc.Thread.Announce|)
    (not |met.Stopper|)
    (not |met.Waker|)
    (not |met.Thread|)
    |never.StopReturns|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Stopper: AwaitWaker
(define-fun |Stopper.AwaitWaker| () action #b0000)
(define-fun |guard of Stopper.AwaitWaker| () Bool
  (and (= |pc.Stopper| |pc.Stopper.AwaitWaker|) (= |pc.Waker| |pc.Waker.Done|) (not |saved|)))

; Stopper: RequestStop
(define-fun |Stopper.RequestStop| () action #b0001)
(define-fun |guard of Stopper.RequestStop| () Bool
  (and (= |pc.Stopper| |pc.Stopper.RequestStop|) (not |saved|)))

; Stopper: Reap
(define-fun |Stopper.Reap| () action #b0010)
(define-fun |guard of Stopper.Reap| () Bool
  (and
    (= |pc.Stopper| |pc.Stopper.Reap|)
    (= |pc.Thread| |pc.Thread.Done|)
    (not |thread.freed|)
    (not |saved|)))

; Waker: Wake
(define-fun |Waker.Wake| () action #b0011)
(define-fun |guard of Waker.Wake| () Bool (and (= |pc.Waker| |pc.Waker.Wake|) (not |saved|)))

; Thread: Announce
(define-fun |Thread.Announce| () action #b0100)
(define-fun |guard of Thread.Announce| () Bool
  (and
    (= |pc.Thread| |pc.Thread.Announce|)
    (not
      (and
        |saved|
        (or (= |thread.state| |TaskState.Running|) (= |thread.state| |TaskState.Dead|))))))

; Thread: ParkIfAsked
(define-fun |Thread.ParkIfAsked| () action #b0101)
(define-fun |guard of Thread.ParkIfAsked| () Bool
  (and
    (= |pc.Thread| |pc.Thread.ParkIfAsked|)
    (not
      (and
        |saved|
        (=>
          |thread.shouldPark|
          (or (= |thread.state| |TaskState.Running|) (= |thread.state| |TaskState.Dead|)))
        |thread.shouldPark|))))

; Thread: ExitIfAsked
(define-fun |Thread.ExitIfAsked| () action #b0110)
(define-fun |guard of Thread.ExitIfAsked| () Bool
  (and
    (= |pc.Thread| |pc.Thread.ExitIfAsked|)
    (not (= |thread.state| |TaskState.Parked|))
    (not (and |saved| |thread.shouldStop|))))

; Thread: Schedule
(define-fun |Thread.Schedule| () action #b0111)
(define-fun |guard of Thread.Schedule| () Bool
  (and (= |pc.Thread| |pc.Thread.Schedule|) (= |thread.state| |TaskState.Running|)))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b1000)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and (not |saved|) |never.StopReturns| (not (= |pc.Stopper| |pc.Stopper.Done|))))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Stopper.AwaitWaker|) |guard of Stopper.AwaitWaker|)
    (and (= action |Stopper.RequestStop|) |guard of Stopper.RequestStop|)
    (and (= action |Stopper.Reap|) |guard of Stopper.Reap|)
    (and (= action |Waker.Wake|) |guard of Waker.Wake|)
    (and (= action |Thread.Announce|) |guard of Thread.Announce|)
    (and (= action |Thread.ParkIfAsked|) |guard of Thread.ParkIfAsked|)
    (and (= action |Thread.ExitIfAsked|) |guard of Thread.ExitIfAsked|)
    (and (= action |Thread.Schedule|) |guard of Thread.Schedule|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |thread.state'| () |TaskState|
  (ite (= action |Stopper.RequestStop|)
    (ite (= |thread.state| |TaskState.Dead|) |thread.state| |TaskState.Running|)
  (ite (= action |Waker.Wake|)
    (ite (= |thread.state| |TaskState.Interruptible|) |TaskState.Running| |thread.state|)
  (ite (= action |Thread.Announce|) |TaskState.Interruptible|
  (ite (= action |Thread.ParkIfAsked|) (ite |thread.shouldPark| |TaskState.Parked| |thread.state|)
    |thread.state|)))))
(define-fun |thread.shouldPark'| () Bool
  (ite (= action |Stopper.RequestStop|) false |thread.shouldPark|))
(define-fun |thread.shouldStop'| () Bool
  (ite (= action |Stopper.RequestStop|) true |thread.shouldStop|))
(define-fun |thread.freed'| () Bool (ite (= action |Stopper.Reap|) true |thread.freed|))
(define-fun |pc.Stopper'| () |pc.Stopper|
  (ite (= action |Stopper.AwaitWaker|) |pc.Stopper.RequestStop|
  (ite (= action |Stopper.RequestStop|) |pc.Stopper.Reap|
  (ite (= action |Stopper.Reap|) |pc.Stopper.Done| |pc.Stopper|))))
(define-fun |pc.Waker'| () |pc.Waker| (ite (= action |Waker.Wake|) |pc.Waker.Done| |pc.Waker|))
(define-fun |pc.Thread'| () |pc.Thread|
  (ite (= action |Thread.Announce|) |pc.Thread.ParkIfAsked|
  (ite (= action |Thread.ParkIfAsked|) |pc.Thread.ExitIfAsked|
  (ite (= action |Thread.ExitIfAsked|)
    (ite |thread.shouldStop| |pc.Thread.Done| |pc.Thread.Schedule|)
  (ite (= action |Thread.Schedule|) |pc.Thread.Announce| |pc.Thread|)))))
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |saved.thread.state'| () |TaskState|
  (ite (= action |LoopStart.SaveState|) |thread.state| |saved.thread.state|))
(define-fun |saved.pc.Thread'| () |pc.Thread|
  (ite (= action |LoopStart.SaveState|) |pc.Thread| |saved.pc.Thread|))
(define-fun |met.Stopper'| () Bool
  (ite (or
         (= action |Thread.Announce|)
         (= action |Thread.ParkIfAsked|)
         (= action |Thread.ExitIfAsked|)
         (= action |Thread.Schedule|))
    (or
      |met.Stopper|
      (and
        |saved|
        (not
          (or
            (and (= |pc.Stopper| |pc.Stopper.AwaitWaker|) (= |pc.Waker| |pc.Waker.Done|))
            (= |pc.Stopper| |pc.Stopper.RequestStop|)
            (and
              (= |pc.Stopper| |pc.Stopper.Reap|)
              (= |pc.Thread| |pc.Thread.Done|)
              (not |thread.freed|))))))
    |met.Stopper|))
(define-fun |met.Waker'| () Bool
  (ite (or
         (= action |Thread.Announce|)
         (= action |Thread.ParkIfAsked|)
         (= action |Thread.ExitIfAsked|)
         (= action |Thread.Schedule|))
    (or |met.Waker| (and |saved| (not (= |pc.Waker| |pc.Waker.Wake|))))
    |met.Waker|))
(define-fun |met.Thread'| () Bool
  (ite (or
         (= action |Thread.Announce|)
         (= action |Thread.ParkIfAsked|)
         (= action |Thread.ExitIfAsked|)
         (= action |Thread.Schedule|)) (or |met.Thread| |saved|)
    |met.Thread|))
(define-fun |never.StopReturns'| () Bool
  (ite (or
         (= action |Stopper.AwaitWaker|)
         (= action |Stopper.RequestStop|)
         (= action |Stopper.Reap|)
         (= action |Waker.Wake|)
         (= action |Thread.Announce|)
         (= action |Thread.ParkIfAsked|)
         (= action |Thread.ExitIfAsked|)
         (= action |Thread.Schedule|))
    (and |never.StopReturns| (not (= |pc.Stopper| |pc.Stopper.Done|)))
    |never.StopReturns|))

; Properties ---------------------------------------------------------------------------------------
; The thread is stopped in the end.
(define-fun |StopReturns| () Bool
  (not
    (and
      |saved|
      (= |thread.state| |saved.thread.state|)
      (= |pc.Thread| |saved.pc.Thread|)
      (or
        |met.Stopper|
        (not
          (or
            (and (= |pc.Stopper| |pc.Stopper.AwaitWaker|) (= |pc.Waker| |pc.Waker.Done|))
            (= |pc.Stopper| |pc.Stopper.RequestStop|)
            (and
              (= |pc.Stopper| |pc.Stopper.Reap|)
              (= |pc.Thread| |pc.Thread.Done|)
              (not |thread.freed|)))))
      (or |met.Waker| (not (= |pc.Waker| |pc.Waker.Wake|)))
      (or
        |met.Thread|
        (not
          (or
            (= |pc.Thread| |pc.Thread.Announce|)
            (= |pc.Thread| |pc.Thread.ParkIfAsked|)
            (and
              (= |pc.Thread| |pc.Thread.ExitIfAsked|)
              (not (= |thread.state| |TaskState.Parked|)))
            (and (= |pc.Thread| |pc.Thread.Schedule|) (= |thread.state| |TaskState.Running|)))))
      |never.StopReturns|
      (not (= |pc.Stopper| |pc.Stopper.Done|)))))
; What is claimed of every reachable state.
(define-fun claim () Bool |StopReturns|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|thread.state| |TaskState|) (|thread.shouldPark| Bool) (|thread.shouldStop| Bool)
   (|thread.freed| Bool) (|pc.Stopper| |pc.Stopper|) (|pc.Waker| |pc.Waker|)
   (|pc.Thread| |pc.Thread|) (|saved| Bool) (|saved.thread.state| |TaskState|)
   (|saved.pc.Thread| |pc.Thread|) (|met.Stopper| Bool) (|met.Waker| Bool) (|met.Thread| Bool)
   (|never.StopReturns| Bool))
  Bool
  (and
    (types |thread.state| |thread.shouldPark| |thread.shouldStop| |thread.freed| |pc.Stopper|
       |pc.Waker| |pc.Thread| |saved| |saved.thread.state| |saved.pc.Thread| |met.Stopper|
       |met.Waker| |met.Thread| |never.StopReturns|)
    ; StopReturns
    (not
      (and
        |saved|
        (= |thread.state| |saved.thread.state|)
        (= |pc.Thread| |saved.pc.Thread|)
        (or
          |met.Stopper|
          (not
            (or
              (and (= |pc.Stopper| |pc.Stopper.AwaitWaker|) (= |pc.Waker| |pc.Waker.Done|))
              (= |pc.Stopper| |pc.Stopper.RequestStop|)
              (and
                (= |pc.Stopper| |pc.Stopper.Reap|)
                (= |pc.Thread| |pc.Thread.Done|)
                (not |thread.freed|)))))
        (or |met.Waker| (not (= |pc.Waker| |pc.Waker.Wake|)))
        (or
          |met.Thread|
          (not
            (or
              (= |pc.Thread| |pc.Thread.Announce|)
              (= |pc.Thread| |pc.Thread.ParkIfAsked|)
              (and
                (= |pc.Thread| |pc.Thread.ExitIfAsked|)
                (not (= |thread.state| |TaskState.Parked|)))
              (and (= |pc.Thread| |pc.Thread.Schedule|) (= |thread.state| |TaskState.Running|)))))
        |never.StopReturns|
        (not (= |pc.Stopper| |pc.Stopper.Done|))))
    (or |saved| (not |met.Thread|))
    (or (= |pc.Waker| |pc.Waker.Done|) (not |met.Waker|))
    (or |saved| (not |met.Stopper|))
    (or
      (= |pc.Stopper| |pc.Stopper.AwaitWaker|)
      (= |pc.Stopper| |pc.Stopper.RequestStop|)
      (and (not (= |pc.Thread| |pc.Thread.ParkIfAsked|)) (not (= |pc.Thread| |pc.Thread.Schedule|)))
      (not |saved|)
      (= |saved.pc.Thread| |pc.Thread.ParkIfAsked|)
      (= |saved.pc.Thread| |pc.Thread.Schedule|))
    (or |thread.shouldStop| (= |pc.Waker| |pc.Waker.Wake|) (not |met.Stopper|))
    (=
      |thread.shouldStop|
      (or (= |pc.Stopper| |pc.Stopper.Reap|) (= |pc.Stopper| |pc.Stopper.Done|)))
    (and
      (= |thread.freed| (= |pc.Stopper| |pc.Stopper.Done|))
      (=> (= |pc.Stopper| |pc.Stopper.Done|) (= |pc.Thread| |pc.Thread.Done|)))
    (not (= |thread.state| |TaskState.Dead|))
    (and (not |thread.shouldPark|) (not (= |thread.state| |TaskState.Parked|)))
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
       |pc.Stopper| |pc.Waker| |pc.Thread| |saved| |saved.thread.state| |saved.pc.Thread|
       |met.Stopper| |met.Waker| |met.Thread| |never.StopReturns|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |thread.state| |thread.shouldPark| |thread.shouldStop| |thread.freed| |pc.Stopper|
     |pc.Waker| |pc.Thread| |saved| |saved.thread.state| |saved.pc.Thread| |met.Stopper|
     |met.Waker| |met.Thread| |never.StopReturns|))
(assert step)
(assert
  (not
    (invariant |thread.state'| |thread.shouldPark'| |thread.shouldStop'| |thread.freed'|
       |pc.Stopper'| |pc.Waker'| |pc.Thread'| |saved'| |saved.thread.state'| |saved.pc.Thread'|
       |met.Stopper'| |met.Waker'| |met.Thread'| |never.StopReturns'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |thread.state| |thread.shouldPark| |thread.shouldStop| |thread.freed| |pc.Stopper|
     |pc.Waker| |pc.Thread| |saved| |saved.thread.state| |saved.pc.Thread| |met.Stopper|
     |met.Waker| |met.Thread| |never.StopReturns|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: a4935c8ff16f264b5acedbd1b6865f2655c1da8f0bc6919290c2fbcf70a117c1
