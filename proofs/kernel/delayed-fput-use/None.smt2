; kernel/delayed-fput-use, variant None, files=2.
; How DelayedFput is used: the last fput() is not the close. Who asks whether a mount is busy after
; the last user is gone has to wait for both: what is on the list, and what the work has taken off
; it.
; A certificate for NoDoubleListAdd, TypeInvariant, NoDeadlock: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |FputPlace| () (_ BitVec 2))
(define-fun |FputPlace.Nowhere| () |FputPlace| #b00)
(define-fun |FputPlace.Listed| () |FputPlace| #b01)
(define-fun |FputPlace.InWork| () |FputPlace| #b10)
(define-fun |FputPlace.InFlush| () |FputPlace| #b11)
(define-sort |pc.Kthread| () (_ BitVec 1))
(define-fun |pc.Kthread.PutFile| () |pc.Kthread| #b0)
(define-fun |pc.Kthread.Done| () |pc.Kthread| #b1)
(define-sort |pc.Work| () (_ BitVec 2))
(define-fun |pc.Work.TakeList| () |pc.Work| #b00)
(define-fun |pc.Work.CloseFile| () |pc.Work| #b01)
(define-fun |pc.Work.Done| () |pc.Work| #b10)
(define-sort |pc.Umount| () (_ BitVec 2))
(define-fun |pc.Umount.AwaitUsers| () |pc.Umount| #b00)
(define-fun |pc.Umount.CheckBusy| () |pc.Umount| #b01)
(define-fun |pc.Umount.Done| () |pc.Umount| #b10)

; State --------------------------------------------------------------------------------------------
(declare-const |delayed.place[0]| |FputPlace|)
(declare-const |delayed.place[1]| |FputPlace|)
(declare-const |mountCount.counter| integer) ; 0..2
(declare-const |pc.Kthread[0]| |pc.Kthread|)
(declare-const |pc.Kthread[1]| |pc.Kthread|)
(declare-const |pc.Work| |pc.Work|)
(declare-const |pc.Umount| |pc.Umount|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|delayed.place[0]| |FputPlace|) (|delayed.place[1]| |FputPlace|)
   (|mountCount.counter| integer) (|pc.Kthread[0]| |pc.Kthread|) (|pc.Kthread[1]| |pc.Kthread|)
   (|pc.Work| |pc.Work|) (|pc.Umount| |pc.Umount|))
  Bool
  (and
    (and (bvsle (_ bv0 3) |mountCount.counter|) (bvsle |mountCount.counter| (_ bv2 3)))
    (bvule |pc.Work| |pc.Work.Done|)
    (bvule |pc.Umount| |pc.Umount.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |delayed.place[0]| |FputPlace.Nowhere|)
    (= |delayed.place[1]| |FputPlace.Nowhere|)
    (= |mountCount.counter| (_ bv2 3))
    (= |pc.Kthread[0]| |pc.Kthread.PutFile|)
    (= |pc.Kthread[1]| |pc.Kthread.PutFile|)
    (= |pc.Work| |pc.Work.TakeList|)
    (= |pc.Umount| |pc.Umount.AwaitUsers|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; Kthread0: PutFile
(define-fun |Kthread0.PutFile| () action #b000)
(define-fun |guard of Kthread0.PutFile| () Bool (= |pc.Kthread[0]| |pc.Kthread.PutFile|))

; Kthread1: PutFile
(define-fun |Kthread1.PutFile| () action #b001)
(define-fun |guard of Kthread1.PutFile| () Bool (= |pc.Kthread[1]| |pc.Kthread.PutFile|))

; Work: TakeList
(define-fun |Work.TakeList| () action #b010)
(define-fun |guard of Work.TakeList| () Bool
  (and
    (= |pc.Work| |pc.Work.TakeList|)
    (not
      (and
        (not (= |delayed.place[0]| |FputPlace.Listed|))
        (not (= |delayed.place[1]| |FputPlace.Listed|))))))

; Work: CloseFile(0)
(define-fun |Work.CloseFile(0)| () action #b011)
(define-fun |guard of Work.CloseFile(0)| () Bool
  (and (= |pc.Work| |pc.Work.CloseFile|) (= |delayed.place[0]| |FputPlace.InWork|)))

; Work: CloseFile(1)
(define-fun |Work.CloseFile(1)| () action #b100)
(define-fun |guard of Work.CloseFile(1)| () Bool
  (and
    (= |pc.Work| |pc.Work.CloseFile|)
    (not (= |delayed.place[0]| |FputPlace.InWork|))
    (= |delayed.place[1]| |FputPlace.InWork|)))

; Work: CloseFile(none)
(define-fun |Work.CloseFile(none)| () action #b101)
(define-fun |guard of Work.CloseFile(none)| () Bool
  (and
    (= |pc.Work| |pc.Work.CloseFile|)
    (not (= |delayed.place[0]| |FputPlace.InWork|))
    (not (= |delayed.place[1]| |FputPlace.InWork|))))

; Umount: AwaitUsers
(define-fun |Umount.AwaitUsers| () action #b110)
(define-fun |guard of Umount.AwaitUsers| () Bool
  (and
    (= |pc.Umount| |pc.Umount.AwaitUsers|)
    (= |pc.Kthread[0]| |pc.Kthread.Done|)
    (= |pc.Kthread[1]| |pc.Kthread.Done|)))

; Umount: CheckBusy
(define-fun |Umount.CheckBusy| () action #b111)
(define-fun |guard of Umount.CheckBusy| () Bool (= |pc.Umount| |pc.Umount.CheckBusy|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Kthread0.PutFile|) |guard of Kthread0.PutFile|)
    (and (= action |Kthread1.PutFile|) |guard of Kthread1.PutFile|)
    (and (= action |Work.TakeList|) |guard of Work.TakeList|)
    (and
      (= action |Work.CloseFile(0)|)
      |guard of Work.CloseFile(0)|
      (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3))))
    (and
      (= action |Work.CloseFile(1)|)
      |guard of Work.CloseFile(1)|
      (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3))))
    (and (= action |Work.CloseFile(none)|) |guard of Work.CloseFile(none)|)
    (and (= action |Umount.AwaitUsers|) |guard of Umount.AwaitUsers|)
    (and (= action |Umount.CheckBusy|) |guard of Umount.CheckBusy|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |delayed.place[0]'| () |FputPlace|
  (ite (= action |Kthread0.PutFile|) |FputPlace.Listed|
  (ite (= action |Work.TakeList|)
    (ite (= |delayed.place[0]| |FputPlace.Listed|) |FputPlace.InWork| |delayed.place[0]|)
  (ite (= action |Work.CloseFile(0)|) |FputPlace.Nowhere| |delayed.place[0]|))))
(define-fun |delayed.place[1]'| () |FputPlace|
  (ite (= action |Kthread1.PutFile|) |FputPlace.Listed|
  (ite (= action |Work.TakeList|)
    (ite (= |delayed.place[1]| |FputPlace.Listed|) |FputPlace.InWork| |delayed.place[1]|)
  (ite (= action |Work.CloseFile(1)|) |FputPlace.Nowhere| |delayed.place[1]|))))
(define-fun |mountCount.counter'| () integer
  (ite (or (= action |Work.CloseFile(0)|) (= action |Work.CloseFile(1)|))
    (bvsub |mountCount.counter| (_ bv1 3))
    |mountCount.counter|))
(define-fun |pc.Kthread[0]'| () |pc.Kthread|
  (ite (= action |Kthread0.PutFile|) |pc.Kthread.Done| |pc.Kthread[0]|))
(define-fun |pc.Kthread[1]'| () |pc.Kthread|
  (ite (= action |Kthread1.PutFile|) |pc.Kthread.Done| |pc.Kthread[1]|))
(define-fun |pc.Work'| () |pc.Work|
  (ite (or (= action |Work.TakeList|) (= action |Work.CloseFile(0)|) (= action |Work.CloseFile(1)|))
    |pc.Work.CloseFile|
  (ite (= action |Work.CloseFile(none)|) |pc.Work.TakeList| |pc.Work|)))
(define-fun |pc.Umount'| () |pc.Umount|
  (ite (= action |Umount.AwaitUsers|) |pc.Umount.CheckBusy|
  (ite (= action |Umount.CheckBusy|) |pc.Umount.Done| |pc.Umount|)))

; Properties ---------------------------------------------------------------------------------------
; No file is on delayed_fput_list twice.
(define-fun |NoDoubleListAdd| () Bool
  (and
    (=> |guard of Kthread0.PutFile| (= |delayed.place[0]| |FputPlace.Nowhere|))
    (=> |guard of Kthread1.PutFile| (= |delayed.place[1]| |FputPlace.Nowhere|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=> |guard of Work.CloseFile(0)| (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3))))
    (=> |guard of Work.CloseFile(1)| (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Kthread[0]| |pc.Kthread.Done|)
      (= |pc.Kthread[1]| |pc.Kthread.Done|)
      (or (= |pc.Work| |pc.Work.TakeList|) (= |pc.Work| |pc.Work.Done|))
      (= |pc.Umount| |pc.Umount.Done|))
    |guard of Kthread0.PutFile|
    |guard of Kthread1.PutFile|
    |guard of Work.TakeList|
    |guard of Work.CloseFile(0)|
    |guard of Work.CloseFile(1)|
    |guard of Work.CloseFile(none)|
    |guard of Umount.AwaitUsers|
    |guard of Umount.CheckBusy|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoDoubleListAdd| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|delayed.place[0]| |FputPlace|) (|delayed.place[1]| |FputPlace|)
   (|mountCount.counter| integer) (|pc.Kthread[0]| |pc.Kthread|) (|pc.Kthread[1]| |pc.Kthread|)
   (|pc.Work| |pc.Work|) (|pc.Umount| |pc.Umount|))
  Bool
  (and
    (types |delayed.place[0]| |delayed.place[1]| |mountCount.counter| |pc.Kthread[0]|
       |pc.Kthread[1]| |pc.Work| |pc.Umount|)
    ; OpenFilesAreCounted
    (=
      |mountCount.counter|
      (bvadd
        (ite (or
               (= |pc.Kthread[0]| |pc.Kthread.PutFile|)
               (not (= |delayed.place[0]| |FputPlace.Nowhere|))) (_ bv1 3)
          (_ bv0 3))
        (ite (or
               (= |pc.Kthread[1]| |pc.Kthread.PutFile|)
               (not (= |delayed.place[1]| |FputPlace.Nowhere|))) (_ bv1 3)
          (_ bv0 3))))
    ; PutOnce
    (and
      (=> (= |pc.Kthread[0]| |pc.Kthread.PutFile|) (= |delayed.place[0]| |FputPlace.Nowhere|))
      (=> (= |pc.Kthread[1]| |pc.Kthread.PutFile|) (= |delayed.place[1]| |FputPlace.Nowhere|)))
    ; TakenByOne
    (and
      (=> (= |delayed.place[0]| |FputPlace.InWork|) (= |pc.Work| |pc.Work.CloseFile|))
      (=> (= |delayed.place[0]| |FputPlace.InFlush|) false)
      (=> (= |delayed.place[1]| |FputPlace.InWork|) (= |pc.Work| |pc.Work.CloseFile|))
      (=> (= |delayed.place[1]| |FputPlace.InFlush|) false))
    ; WorkGoesOn
    (not (= |pc.Work| |pc.Work.Done|))
    ; UsersAreGone
    (=>
      (not (= |pc.Umount| |pc.Umount.AwaitUsers|))
      (and (= |pc.Kthread[0]| |pc.Kthread.Done|) (= |pc.Kthread[1]| |pc.Kthread.Done|)))
    ; PutOnce
    (and
      (=> (= |pc.Kthread[0]| |pc.Kthread.PutFile|) (= |delayed.place[0]| |FputPlace.Nowhere|))
      (=> (= |pc.Kthread[1]| |pc.Kthread.PutFile|) (= |delayed.place[1]| |FputPlace.Nowhere|)))
    ; TypeInvariant
    (and
      (=>
        (and (= |pc.Work| |pc.Work.CloseFile|) (= |delayed.place[0]| |FputPlace.InWork|))
        (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3))))
      (=>
        (and
          (= |pc.Work| |pc.Work.CloseFile|)
          (not (= |delayed.place[0]| |FputPlace.InWork|))
          (= |delayed.place[1]| |FputPlace.InWork|))
        (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3)))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Kthread[0]| |pc.Kthread.Done|)
        (= |pc.Kthread[1]| |pc.Kthread.Done|)
        (or (= |pc.Work| |pc.Work.TakeList|) (= |pc.Work| |pc.Work.Done|))
        (= |pc.Umount| |pc.Umount.Done|))
      (= |pc.Kthread[0]| |pc.Kthread.PutFile|)
      (= |pc.Kthread[1]| |pc.Kthread.PutFile|)
      (and
        (= |pc.Work| |pc.Work.TakeList|)
        (not
          (and
            (not (= |delayed.place[0]| |FputPlace.Listed|))
            (not (= |delayed.place[1]| |FputPlace.Listed|)))))
      (and (= |pc.Work| |pc.Work.CloseFile|) (= |delayed.place[0]| |FputPlace.InWork|))
      (and
        (= |pc.Work| |pc.Work.CloseFile|)
        (not (= |delayed.place[0]| |FputPlace.InWork|))
        (= |delayed.place[1]| |FputPlace.InWork|))
      (and
        (= |pc.Work| |pc.Work.CloseFile|)
        (not (= |delayed.place[0]| |FputPlace.InWork|))
        (not (= |delayed.place[1]| |FputPlace.InWork|)))
      (and
        (= |pc.Umount| |pc.Umount.AwaitUsers|)
        (= |pc.Kthread[0]| |pc.Kthread.Done|)
        (= |pc.Kthread[1]| |pc.Kthread.Done|))
      (= |pc.Umount| |pc.Umount.CheckBusy|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |delayed.place[0]| |delayed.place[1]| |mountCount.counter| |pc.Kthread[0]|
       |pc.Kthread[1]| |pc.Work| |pc.Umount|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |delayed.place[0]| |delayed.place[1]| |mountCount.counter| |pc.Kthread[0]|
     |pc.Kthread[1]| |pc.Work| |pc.Umount|))
(assert step)
(assert
  (not
    (invariant |delayed.place[0]'| |delayed.place[1]'| |mountCount.counter'| |pc.Kthread[0]'|
       |pc.Kthread[1]'| |pc.Work'| |pc.Umount'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |delayed.place[0]| |delayed.place[1]| |mountCount.counter| |pc.Kthread[0]|
     |pc.Kthread[1]| |pc.Work| |pc.Umount|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 9e15d0d37b78cca216caf3464ba2702a17edcf07f9a638acbc80b60a11e7622b
