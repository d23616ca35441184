; kernel/task-work-use, variant FallBack.
; How TaskWork is used: task_work_add() fails once the task has run its works for the last time.
; That is later than PF_EXITING, and no flag tells.
; A certificate for WorkRuns: the invariant at the end is true initially, every step keeps it, and
; it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 1))
(define-sort |pc.Task| () (_ BitVec 1))
(define-fun |pc.Task.RunWorks| () |pc.Task| #b0)
(define-fun |pc.Task.Done| () |pc.Task| #b1)
(define-sort |pc.Interrupt| () (_ BitVec 1))
(define-fun |pc.Interrupt.AddWork| () |pc.Interrupt| #b0)
(define-fun |pc.Interrupt.Done| () |pc.Interrupt| #b1)

; State --------------------------------------------------------------------------------------------
(declare-const |task.list[0]| Bool)
(declare-const |task.exited| Bool)
(declare-const |fallback| Bool)
(declare-const |ran| Bool)
(declare-const |pc.Task| |pc.Task|)
(declare-const |pc.Interrupt| |pc.Interrupt|)
(declare-const |saved| Bool)
(declare-const |never.WorkRuns| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|task.list[0]| Bool) (|task.exited| Bool) (|fallback| Bool) (|ran| Bool) (|pc.Task| |pc.Task|)
   (|pc.Interrupt| |pc.Interrupt|) (|saved| Bool) (|never.WorkRuns| Bool))
  Bool
  true)

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (not |task.list[0]|)
    (not |task.exited|)
    (not |fallback|)
    (not |ran|)
    (= |pc.Task| |pc.Task.RunWorks|)
    (= |pc.Interrupt| |pc.Interrupt.AddWork|)
    (not |saved|)
    |never.WorkRuns|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; Task: RunWorks(0)
(define-fun |Task.RunWorks(0)| () action #b000)
(define-fun |guard of Task.RunWorks(0)| () Bool
  (and (= |pc.Task| |pc.Task.RunWorks|) |task.list[0]| (not |saved|)))

; Task: RunWorks(none)
(define-fun |Task.RunWorks(none)| () action #b001)
(define-fun |guard of Task.RunWorks(none)| () Bool
  (and (= |pc.Task| |pc.Task.RunWorks|) (not |task.list[0]|) (not |saved|)))

; Interrupt: AddWork(task work)
(define-fun |Interrupt.AddWork(task work)| () action #b010)
(define-fun |guard of Interrupt.AddWork(task work)| () Bool
  (and (= |pc.Interrupt| |pc.Interrupt.AddWork|) (not |task.exited|) (not |saved|)))

; Interrupt: AddWork(task exited)
(define-fun |Interrupt.AddWork(task exited)| () action #b011)
(define-fun |guard of Interrupt.AddWork(task exited)| () Bool
  (and (= |pc.Interrupt| |pc.Interrupt.AddWork|) |task.exited| (not |saved|)))

; Kworker: RunFallback
(define-fun |Kworker.RunFallback| () action #b100)
(define-fun |guard of Kworker.RunFallback| () Bool (and |fallback| (not |saved|)))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b101)
(define-fun |guard of LoopStart.SaveState| () Bool (and (not |saved|) |never.WorkRuns| (not |ran|)))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Task.RunWorks(0)|) |guard of Task.RunWorks(0)|)
    (and (= action |Task.RunWorks(none)|) |guard of Task.RunWorks(none)|)
    (and (= action |Interrupt.AddWork(task work)|) |guard of Interrupt.AddWork(task work)|)
    (and (= action |Interrupt.AddWork(task exited)|) |guard of Interrupt.AddWork(task exited)|)
    (and (= action |Kworker.RunFallback|) |guard of Kworker.RunFallback|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |task.list[0]'| () Bool
  (ite (= action |Task.RunWorks(0)|) false
  (ite (= action |Interrupt.AddWork(task work)|) true |task.list[0]|)))
(define-fun |task.exited'| () Bool (ite (= action |Task.RunWorks(none)|) true |task.exited|))
(define-fun |fallback'| () Bool
  (ite (= action |Interrupt.AddWork(task exited)|) true
  (ite (= action |Kworker.RunFallback|) false |fallback|)))
(define-fun |ran'| () Bool
  (ite (or (= action |Task.RunWorks(0)|) (= action |Kworker.RunFallback|)) true |ran|))
(define-fun |pc.Task'| () |pc.Task|
  (ite (= action |Task.RunWorks(0)|) |pc.Task.RunWorks|
  (ite (= action |Task.RunWorks(none)|) |pc.Task.Done| |pc.Task|)))
(define-fun |pc.Interrupt'| () |pc.Interrupt|
  (ite (or (= action |Interrupt.AddWork(task work)|) (= action |Interrupt.AddWork(task exited)|))
    |pc.Interrupt.Done|
    |pc.Interrupt|))
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |never.WorkRuns'| () Bool
  (ite (or
         (= action |Task.RunWorks(0)|)
         (= action |Task.RunWorks(none)|)
         (= action |Interrupt.AddWork(task work)|)
         (= action |Interrupt.AddWork(task exited)|)
         (= action |Kworker.RunFallback|)) (and |never.WorkRuns| (not |ran|))
    |never.WorkRuns|))

; Properties ---------------------------------------------------------------------------------------
; The work runs.
(define-fun |WorkRuns| () Bool
  (not
    (and
      |saved|
      (not
        (or
          (and (= |pc.Task| |pc.Task.RunWorks|) |task.list[0]|)
          (and (= |pc.Task| |pc.Task.RunWorks|) (not |task.list[0]|))))
      (not
        (or
          (and (= |pc.Interrupt| |pc.Interrupt.AddWork|) (not |task.exited|))
          (and (= |pc.Interrupt| |pc.Interrupt.AddWork|) |task.exited|)))
      (not |fallback|)
      |never.WorkRuns|
      (not |ran|))))
; What is claimed of every reachable state.
(define-fun claim () Bool |WorkRuns|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|task.list[0]| Bool) (|task.exited| Bool) (|fallback| Bool) (|ran| Bool) (|pc.Task| |pc.Task|)
   (|pc.Interrupt| |pc.Interrupt|) (|saved| Bool) (|never.WorkRuns| Bool))
  Bool
  (and
    (types |task.list[0]| |task.exited| |fallback| |ran| |pc.Task| |pc.Interrupt| |saved|
       |never.WorkRuns|)
    ; WorkRuns
    (not
      (and
        |saved|
        (not
          (or
            (and (= |pc.Task| |pc.Task.RunWorks|) |task.list[0]|)
            (and (= |pc.Task| |pc.Task.RunWorks|) (not |task.list[0]|))))
        (not
          (or
            (and (= |pc.Interrupt| |pc.Interrupt.AddWork|) (not |task.exited|))
            (and (= |pc.Interrupt| |pc.Interrupt.AddWork|) |task.exited|)))
        (not |fallback|)
        |never.WorkRuns|
        (not |ran|)))
    (and
      (= |task.exited| (= |pc.Task| |pc.Task.Done|))
      (=> (= |pc.Task| |pc.Task.Done|) (not |task.list[0]|)))
    (or |task.list[0]| |fallback| |ran| (= |pc.Interrupt| |pc.Interrupt.AddWork|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |task.list[0]| |task.exited| |fallback| |ran| |pc.Task| |pc.Interrupt| |saved|
       |never.WorkRuns|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |task.list[0]| |task.exited| |fallback| |ran| |pc.Task| |pc.Interrupt| |saved|
     |never.WorkRuns|))
(assert step)
(assert
  (not
    (invariant |task.list[0]'| |task.exited'| |fallback'| |ran'| |pc.Task'| |pc.Interrupt'|
       |saved'| |never.WorkRuns'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |task.list[0]| |task.exited| |fallback| |ran| |pc.Task| |pc.Interrupt| |saved|
     |never.WorkRuns|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 04327fe03c4992d1f5fbae96a18acfbed15f60d1d3fb48a8ff36508c898af7d7
