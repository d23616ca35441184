; kernel/task-work-use, variant AddTwice.
; How TaskWork is used: task_work_add() fails once the task has run its works for the last time.
; That is later than PF_EXITING, and no flag tells.
; A certificate for NoRunOfExitMark, TypeInvariant, NoDeadlock: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 1))
(define-sort |pc.Task| () (_ BitVec 1))
(define-fun |pc.Task.RunWorks| () |pc.Task| #b0)
(define-fun |pc.Task.Done| () |pc.Task| #b1)
(define-sort |pc.Interrupt| () (_ BitVec 2))
(define-fun |pc.Interrupt.AddWork| () |pc.Interrupt| #b00)
(define-fun |pc.Interrupt.AddWork#2| () |pc.Interrupt| #b01)
(define-fun |pc.Interrupt.Done| () |pc.Interrupt| #b10)

; State --------------------------------------------------------------------------------------------
(declare-const |task.list[0]| Bool)
(declare-const |task.exited| Bool)
(declare-const |fallback| Bool)
(declare-const |ran| Bool)
(declare-const |pc.Task| |pc.Task|)
(declare-const |pc.Interrupt| |pc.Interrupt|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|task.list[0]| Bool) (|task.exited| Bool) (|fallback| Bool) (|ran| Bool) (|pc.Task| |pc.Task|)
   (|pc.Interrupt| |pc.Interrupt|))
  Bool
  (bvule |pc.Interrupt| |pc.Interrupt.Done|))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (not |task.list[0]|)
    (not |task.exited|)
    (not |fallback|)
    (not |ran|)
    (= |pc.Task| |pc.Task.RunWorks|)
    (= |pc.Interrupt| |pc.Interrupt.AddWork|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; Task: RunWorks(0)
(define-fun |Task.RunWorks(0)| () action #b000)
(define-fun |guard of Task.RunWorks(0)| () Bool
  (and (= |pc.Task| |pc.Task.RunWorks|) |task.list[0]|))

; Task: RunWorks(none)
(define-fun |Task.RunWorks(none)| () action #b001)
(define-fun |guard of Task.RunWorks(none)| () Bool
  (and (= |pc.Task| |pc.Task.RunWorks|) (not |task.list[0]|)))

; Interrupt: AddWork(task work)
(define-fun |Interrupt.AddWork(task work)| () action #b010)
(define-fun |guard of Interrupt.AddWork(task work)| () Bool
  (and (= |pc.Interrupt| |pc.Interrupt.AddWork|) (not |task.exited|)))

; Interrupt: AddWork(task exited)
(define-fun |Interrupt.AddWork(task exited)| () action #b011)
(define-fun |guard of Interrupt.AddWork(task exited)| () Bool
  (and (= |pc.Interrupt| |pc.Interrupt.AddWork|) |task.exited|))

; Interrupt: AddWork#2(task work)
(define-fun |Interrupt.AddWork#2(task work)| () action #b100)
(define-fun |guard of Interrupt.AddWork#2(task work)| () Bool
  (and (= |pc.Interrupt| |pc.Interrupt.AddWork#2|) (not |task.exited|)))

; Interrupt: AddWork#2(task exited)
(define-fun |Interrupt.AddWork#2(task exited)| () action #b101)
(define-fun |guard of Interrupt.AddWork#2(task exited)| () Bool
  (and (= |pc.Interrupt| |pc.Interrupt.AddWork#2|) |task.exited|))

; Kworker: RunFallback
(define-fun |Kworker.RunFallback| () action #b110)

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Task.RunWorks(0)|) |guard of Task.RunWorks(0)|)
    (and (= action |Task.RunWorks(none)|) |guard of Task.RunWorks(none)|)
    (and (= action |Interrupt.AddWork(task work)|) |guard of Interrupt.AddWork(task work)|)
    (and (= action |Interrupt.AddWork(task exited)|) |guard of Interrupt.AddWork(task exited)|)
    (and (= action |Interrupt.AddWork#2(task work)|) |guard of Interrupt.AddWork#2(task work)|)
    (and (= action |Interrupt.AddWork#2(task exited)|) |guard of Interrupt.AddWork#2(task exited)|)
    (and (= action |Kworker.RunFallback|) |fallback|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |task.list[0]'| () Bool
  (ite (= action |Task.RunWorks(0)|) false
  (ite (or (= action |Interrupt.AddWork(task work)|) (= action |Interrupt.AddWork#2(task work)|))
    true
    |task.list[0]|)))
(define-fun |task.exited'| () Bool (ite (= action |Task.RunWorks(none)|) true |task.exited|))
(define-fun |fallback'| () Bool
  (ite (or
         (= action |Interrupt.AddWork(task exited)|)
         (= action |Interrupt.AddWork#2(task exited)|)) true
  (ite (= action |Kworker.RunFallback|) false |fallback|)))
(define-fun |ran'| () Bool
  (ite (or (= action |Task.RunWorks(0)|) (= action |Kworker.RunFallback|)) true |ran|))
(define-fun |pc.Task'| () |pc.Task|
  (ite (= action |Task.RunWorks(0)|) |pc.Task.RunWorks|
  (ite (= action |Task.RunWorks(none)|) |pc.Task.Done| |pc.Task|)))
(define-fun |pc.Interrupt'| () |pc.Interrupt|
  (ite (or (= action |Interrupt.AddWork(task work)|) (= action |Interrupt.AddWork(task exited)|))
    |pc.Interrupt.AddWork#2|
  (ite (or
         (= action |Interrupt.AddWork#2(task work)|)
         (= action |Interrupt.AddWork#2(task exited)|)) |pc.Interrupt.Done|
    |pc.Interrupt|)))

; Properties ---------------------------------------------------------------------------------------
; task_work_run() does not take the mark of a closed list, which has no function, for a work.
(define-fun |NoRunOfExitMark| () Bool
  (and
    (=> (and (= |pc.Task| |pc.Task.RunWorks|) |task.list[0]|) (not |task.exited|))
    (=> (and (= |pc.Task| |pc.Task.RunWorks|) (not |task.list[0]|)) (not |task.exited|))
    (=> (and (= |pc.Task| |pc.Task.RunWorks|) (not |task.list[0]|)) (not |task.exited|))
    (=> (and (= |pc.Task| |pc.Task.RunWorks|) |task.list[0]|) (not |task.exited|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.Task| |pc.Task.Done|) (= |pc.Interrupt| |pc.Interrupt.Done|))
    |guard of Task.RunWorks(0)|
    |guard of Task.RunWorks(none)|
    |guard of Interrupt.AddWork(task work)|
    |guard of Interrupt.AddWork(task exited)|
    |guard of Interrupt.AddWork#2(task work)|
    |guard of Interrupt.AddWork#2(task exited)|
    |fallback|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoRunOfExitMark| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|task.list[0]| Bool) (|task.exited| Bool) (|fallback| Bool) (|ran| Bool) (|pc.Task| |pc.Task|)
   (|pc.Interrupt| |pc.Interrupt|))
  Bool
  (and
    (types |task.list[0]| |task.exited| |fallback| |ran| |pc.Task| |pc.Interrupt|)
    ; ExitedOnceDone
    (and
      (= |task.exited| (= |pc.Task| |pc.Task.Done|))
      (=> (= |pc.Task| |pc.Task.Done|) (not |task.list[0]|)))
    ; AddedOnce
    (=> (= |pc.Interrupt| |pc.Interrupt.AddWork|) (not |task.list[0]|))
    ; NoRunOfExitMark
    (and
      (=> (and (= |pc.Task| |pc.Task.RunWorks|) |task.list[0]|) (not |task.exited|))
      (=> (and (= |pc.Task| |pc.Task.RunWorks|) (not |task.list[0]|)) (not |task.exited|))
      (=> (and (= |pc.Task| |pc.Task.RunWorks|) (not |task.list[0]|)) (not |task.exited|))
      (=> (and (= |pc.Task| |pc.Task.RunWorks|) |task.list[0]|) (not |task.exited|)))
    ; NoDeadlock
    (or
      (and (= |pc.Task| |pc.Task.Done|) (= |pc.Interrupt| |pc.Interrupt.Done|))
      (and (= |pc.Task| |pc.Task.RunWorks|) |task.list[0]|)
      (and (= |pc.Task| |pc.Task.RunWorks|) (not |task.list[0]|))
      (and (= |pc.Interrupt| |pc.Interrupt.AddWork|) (not |task.exited|))
      (and (= |pc.Interrupt| |pc.Interrupt.AddWork|) |task.exited|)
      (and (= |pc.Interrupt| |pc.Interrupt.AddWork#2|) (not |task.exited|))
      (and (= |pc.Interrupt| |pc.Interrupt.AddWork#2|) |task.exited|)
      |fallback|)))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |task.list[0]| |task.exited| |fallback| |ran| |pc.Task| |pc.Interrupt|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |task.list[0]| |task.exited| |fallback| |ran| |pc.Task| |pc.Interrupt|))
(assert step)
(assert
  (not (invariant |task.list[0]'| |task.exited'| |fallback'| |ran'| |pc.Task'| |pc.Interrupt'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |task.list[0]| |task.exited| |fallback| |ran| |pc.Task| |pc.Interrupt|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: e483337274d22c8fa617799535a5027df6ff4e462d25e799a857c887c5876966
