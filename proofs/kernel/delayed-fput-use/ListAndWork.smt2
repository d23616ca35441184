; kernel/delayed-fput-use, variant ListAndWork, files=2.
; How DelayedFput is used: the last fput() is not the close. Who asks whether a mount is busy after
; the last user is gone has to wait for both: what is on the list, and what the work has taken off
; it.
; A certificate for NoDoubleListAdd, UmountNotBusy, TypeInvariant, NoDeadlock: the invariant at the
; end is true initially, every step keeps it, and it implies what is claimed. A solver agrees by
; saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
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
(define-sort |pc.Umount| () (_ BitVec 3))
(define-fun |pc.Umount.AwaitUsers| () |pc.Umount| #b000)
(define-fun |pc.Umount.TakeListToFlush| () |pc.Umount| #b001)
(define-fun |pc.Umount.CloseInFlush| () |pc.Umount| #b010)
(define-fun |pc.Umount.StartFlushWork| () |pc.Umount| #b011)
(define-fun |pc.Umount.AwaitFlushWork| () |pc.Umount| #b100)
(define-fun |pc.Umount.CheckBusy| () |pc.Umount| #b101)
(define-fun |pc.Umount.Done| () |pc.Umount| #b110)

; State --------------------------------------------------------------------------------------------
(declare-const |delayed.place[0]| |FputPlace|)
(declare-const |delayed.place[1]| |FputPlace|)
(declare-const |delayed.awaited.Umount[0]| Bool)
(declare-const |delayed.awaited.Umount[1]| Bool)
(declare-const |mountCount.counter| integer) ; 0..2
(declare-const |pc.Kthread[0]| |pc.Kthread|)
(declare-const |pc.Kthread[1]| |pc.Kthread|)
(declare-const |pc.Work| |pc.Work|)
(declare-const |pc.Umount| |pc.Umount|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|delayed.place[0]| |FputPlace|) (|delayed.place[1]| |FputPlace|)
   (|delayed.awaited.Umount[0]| Bool) (|delayed.awaited.Umount[1]| Bool)
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
    (not |delayed.awaited.Umount[0]|)
    (not |delayed.awaited.Umount[1]|)
    (= |mountCount.counter| (_ bv2 3))
    (= |pc.Kthread[0]| |pc.Kthread.PutFile|)
    (= |pc.Kthread[1]| |pc.Kthread.PutFile|)
    (= |pc.Work| |pc.Work.TakeList|)
    (= |pc.Umount| |pc.Umount.AwaitUsers|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Kthread0: PutFile
(define-fun |Kthread0.PutFile| () action #b0000)
(define-fun |guard of Kthread0.PutFile| () Bool (= |pc.Kthread[0]| |pc.Kthread.PutFile|))

; Kthread1: PutFile
(define-fun |Kthread1.PutFile| () action #b0001)
(define-fun |guard of Kthread1.PutFile| () Bool (= |pc.Kthread[1]| |pc.Kthread.PutFile|))

; Work: TakeList
(define-fun |Work.TakeList| () action #b0010)
(define-fun |guard of Work.TakeList| () Bool
  (and
    (= |pc.Work| |pc.Work.TakeList|)
    (not
      (and
        (not (= |delayed.place[0]| |FputPlace.Listed|))
        (not (= |delayed.place[1]| |FputPlace.Listed|))))))

; Work: CloseFile(0)
(define-fun |Work.CloseFile(0)| () action #b0011)
(define-fun |guard of Work.CloseFile(0)| () Bool
  (and (= |pc.Work| |pc.Work.CloseFile|) (= |delayed.place[0]| |FputPlace.InWork|)))

; Work: CloseFile(1)
(define-fun |Work.CloseFile(1)| () action #b0100)
(define-fun |guard of Work.CloseFile(1)| () Bool
  (and
    (= |pc.Work| |pc.Work.CloseFile|)
    (not (= |delayed.place[0]| |FputPlace.InWork|))
    (= |delayed.place[1]| |FputPlace.InWork|)))

; Work: CloseFile(none)
(define-fun |Work.CloseFile(none)| () action #b0101)
(define-fun |guard of Work.CloseFile(none)| () Bool
  (and
    (= |pc.Work| |pc.Work.CloseFile|)
    (not (= |delayed.place[0]| |FputPlace.InWork|))
    (not (= |delayed.place[1]| |FputPlace.InWork|))))

; Umount: AwaitUsers
(define-fun |Umount.AwaitUsers| () action #b0110)
(define-fun |guard of Umount.AwaitUsers| () Bool
  (and
    (= |pc.Umount| |pc.Umount.AwaitUsers|)
    (= |pc.Kthread[0]| |pc.Kthread.Done|)
    (= |pc.Kthread[1]| |pc.Kthread.Done|)))

; Umount: TakeListToFlush
(define-fun |Umount.TakeListToFlush| () action #b0111)
(define-fun |guard of Umount.TakeListToFlush| () Bool (= |pc.Umount| |pc.Umount.TakeListToFlush|))

; Umount: CloseInFlush(0)
(define-fun |Umount.CloseInFlush(0)| () action #b1000)
(define-fun |guard of Umount.CloseInFlush(0)| () Bool
  (and (= |pc.Umount| |pc.Umount.CloseInFlush|) (= |delayed.place[0]| |FputPlace.InFlush|)))

; Umount: CloseInFlush(1)
(define-fun |Umount.CloseInFlush(1)| () action #b1001)
(define-fun |guard of Umount.CloseInFlush(1)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CloseInFlush|)
    (not (= |delayed.place[0]| |FputPlace.InFlush|))
    (= |delayed.place[1]| |FputPlace.InFlush|)))

; Umount: CloseInFlush(none)
(define-fun |Umount.CloseInFlush(none)| () action #b1010)
(define-fun |guard of Umount.CloseInFlush(none)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CloseInFlush|)
    (not (= |delayed.place[0]| |FputPlace.InFlush|))
    (not (= |delayed.place[1]| |FputPlace.InFlush|))))

; Umount: StartFlushWork
(define-fun |Umount.StartFlushWork| () action #b1011)
(define-fun |guard of Umount.StartFlushWork| () Bool (= |pc.Umount| |pc.Umount.StartFlushWork|))

; Umount: AwaitFlushWork
(define-fun |Umount.AwaitFlushWork| () action #b1100)
(define-fun |guard of Umount.AwaitFlushWork| () Bool
  (and
    (= |pc.Umount| |pc.Umount.AwaitFlushWork|)
    (not (or |delayed.awaited.Umount[0]| |delayed.awaited.Umount[1]|))))

; Umount: CheckBusy
(define-fun |Umount.CheckBusy| () action #b1101)
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
    (and (= action |Umount.TakeListToFlush|) |guard of Umount.TakeListToFlush|)
    (and
      (= action |Umount.CloseInFlush(0)|)
      |guard of Umount.CloseInFlush(0)|
      (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3))))
    (and
      (= action |Umount.CloseInFlush(1)|)
      |guard of Umount.CloseInFlush(1)|
      (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3))))
    (and (= action |Umount.CloseInFlush(none)|) |guard of Umount.CloseInFlush(none)|)
    (and (= action |Umount.StartFlushWork|) |guard of Umount.StartFlushWork|)
    (and (= action |Umount.AwaitFlushWork|) |guard of Umount.AwaitFlushWork|)
    (and (= action |Umount.CheckBusy|) |guard of Umount.CheckBusy|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |delayed.place[0]'| () |FputPlace|
  (ite (= action |Kthread0.PutFile|) |FputPlace.Listed|
  (ite (= action |Work.TakeList|)
    (ite (= |delayed.place[0]| |FputPlace.Listed|) |FputPlace.InWork| |delayed.place[0]|)
  (ite (or (= action |Work.CloseFile(0)|) (= action |Umount.CloseInFlush(0)|)) |FputPlace.Nowhere|
  (ite (= action |Umount.TakeListToFlush|)
    (ite (= |delayed.place[0]| |FputPlace.Listed|) |FputPlace.InFlush| |delayed.place[0]|)
    |delayed.place[0]|)))))
(define-fun |delayed.place[1]'| () |FputPlace|
  (ite (= action |Kthread1.PutFile|) |FputPlace.Listed|
  (ite (= action |Work.TakeList|)
    (ite (= |delayed.place[1]| |FputPlace.Listed|) |FputPlace.InWork| |delayed.place[1]|)
  (ite (or (= action |Work.CloseFile(1)|) (= action |Umount.CloseInFlush(1)|)) |FputPlace.Nowhere|
  (ite (= action |Umount.TakeListToFlush|)
    (ite (= |delayed.place[1]| |FputPlace.Listed|) |FputPlace.InFlush| |delayed.place[1]|)
    |delayed.place[1]|)))))
(define-fun |delayed.awaited.Umount[0]'| () Bool
  (ite (or (= action |Work.CloseFile(0)|) (= action |Umount.CloseInFlush(0)|)) false
  (ite (= action |Umount.StartFlushWork|)
    (or (= |delayed.place[0]| |FputPlace.Listed|) (= |delayed.place[0]| |FputPlace.InWork|))
    |delayed.awaited.Umount[0]|)))
(define-fun |delayed.awaited.Umount[1]'| () Bool
  (ite (or (= action |Work.CloseFile(1)|) (= action |Umount.CloseInFlush(1)|)) false
  (ite (= action |Umount.StartFlushWork|)
    (or (= |delayed.place[1]| |FputPlace.Listed|) (= |delayed.place[1]| |FputPlace.InWork|))
    |delayed.awaited.Umount[1]|)))
(define-fun |mountCount.counter'| () integer
  (ite (or
         (= action |Work.CloseFile(0)|)
         (= action |Work.CloseFile(1)|)
         (= action |Umount.CloseInFlush(0)|)
         (= action |Umount.CloseInFlush(1)|)) (bvsub |mountCount.counter| (_ bv1 3))
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
  (ite (= action |Umount.AwaitUsers|) |pc.Umount.TakeListToFlush|
  (ite (or
         (= action |Umount.TakeListToFlush|)
         (= action |Umount.CloseInFlush(0)|)
         (= action |Umount.CloseInFlush(1)|)) |pc.Umount.CloseInFlush|
  (ite (= action |Umount.CloseInFlush(none)|) |pc.Umount.StartFlushWork|
  (ite (= action |Umount.StartFlushWork|) |pc.Umount.AwaitFlushWork|
  (ite (= action |Umount.AwaitFlushWork|) |pc.Umount.CheckBusy|
  (ite (= action |Umount.CheckBusy|) |pc.Umount.Done| |pc.Umount|)))))))

; Properties ---------------------------------------------------------------------------------------
; No file is on delayed_fput_list twice.
(define-fun |NoDoubleListAdd| () Bool
  (and
    (=> |guard of Kthread0.PutFile| (= |delayed.place[0]| |FputPlace.Nowhere|))
    (=> |guard of Kthread1.PutFile| (= |delayed.place[1]| |FputPlace.Nowhere|))))
; umount() does not fail with EBUSY when nobody uses the mount.
(define-fun |UmountNotBusy| () Bool
  (=> |guard of Umount.CheckBusy| (not (bvslt (_ bv0 3) |mountCount.counter|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=> |guard of Work.CloseFile(0)| (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3))))
    (=> |guard of Work.CloseFile(1)| (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3))))
    (=> |guard of Umount.CloseInFlush(0)| (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3))))
    (=>
      |guard of Umount.CloseInFlush(1)|
      (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3))))))
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
    |guard of Umount.TakeListToFlush|
    |guard of Umount.CloseInFlush(0)|
    |guard of Umount.CloseInFlush(1)|
    |guard of Umount.CloseInFlush(none)|
    |guard of Umount.StartFlushWork|
    |guard of Umount.AwaitFlushWork|
    |guard of Umount.CheckBusy|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoDoubleListAdd| |UmountNotBusy| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|delayed.place[0]| |FputPlace|) (|delayed.place[1]| |FputPlace|)
   (|delayed.awaited.Umount[0]| Bool) (|delayed.awaited.Umount[1]| Bool)
   (|mountCount.counter| integer) (|pc.Kthread[0]| |pc.Kthread|) (|pc.Kthread[1]| |pc.Kthread|)
   (|pc.Work| |pc.Work|) (|pc.Umount| |pc.Umount|))
  Bool
  (and
    (types |delayed.place[0]| |delayed.place[1]| |delayed.awaited.Umount[0]|
       |delayed.awaited.Umount[1]| |mountCount.counter| |pc.Kthread[0]| |pc.Kthread[1]| |pc.Work|
       |pc.Umount|)
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
      (=> (= |delayed.place[0]| |FputPlace.InFlush|) (= |pc.Umount| |pc.Umount.CloseInFlush|))
      (=> (= |delayed.place[1]| |FputPlace.InWork|) (= |pc.Work| |pc.Work.CloseFile|))
      (=> (= |delayed.place[1]| |FputPlace.InFlush|) (= |pc.Umount| |pc.Umount.CloseInFlush|)))
    ; WorkGoesOn
    (not (= |pc.Work| |pc.Work.Done|))
    ; UsersAreGone
    (=>
      (not (= |pc.Umount| |pc.Umount.AwaitUsers|))
      (and (= |pc.Kthread[0]| |pc.Kthread.Done|) (= |pc.Kthread[1]| |pc.Kthread.Done|)))
    ; ListIsTaken
    (=>
      (or
        (= |pc.Umount| |pc.Umount.CloseInFlush|)
        (= |pc.Umount| |pc.Umount.StartFlushWork|)
        (= |pc.Umount| |pc.Umount.AwaitFlushWork|)
        (= |pc.Umount| |pc.Umount.CheckBusy|)
        (= |pc.Umount| |pc.Umount.Done|))
      (and
        (not (= |delayed.place[0]| |FputPlace.Listed|))
        (not (= |delayed.place[1]| |FputPlace.Listed|))))
    ; WorkIsAwaited
    (and
      (=
        |delayed.awaited.Umount[0]|
        (and (= |pc.Umount| |pc.Umount.AwaitFlushWork|) (= |delayed.place[0]| |FputPlace.InWork|)))
      (=
        |delayed.awaited.Umount[1]|
        (and (= |pc.Umount| |pc.Umount.AwaitFlushWork|) (= |delayed.place[1]| |FputPlace.InWork|)))
      (=>
        (or (= |pc.Umount| |pc.Umount.CheckBusy|) (= |pc.Umount| |pc.Umount.Done|))
        (= |mountCount.counter| (_ bv0 3))))
    ; PutOnce
    (and
      (=> (= |pc.Kthread[0]| |pc.Kthread.PutFile|) (= |delayed.place[0]| |FputPlace.Nowhere|))
      (=> (= |pc.Kthread[1]| |pc.Kthread.PutFile|) (= |delayed.place[1]| |FputPlace.Nowhere|)))
    ; UmountNotBusy
    (=> (= |pc.Umount| |pc.Umount.CheckBusy|) (not (bvslt (_ bv0 3) |mountCount.counter|)))
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
        (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3))))
      (=>
        (and (= |pc.Umount| |pc.Umount.CloseInFlush|) (= |delayed.place[0]| |FputPlace.InFlush|))
        (bvsle (_ bv0 3) (bvsub |mountCount.counter| (_ bv1 3))))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.CloseInFlush|)
          (not (= |delayed.place[0]| |FputPlace.InFlush|))
          (= |delayed.place[1]| |FputPlace.InFlush|))
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
      (= |pc.Umount| |pc.Umount.TakeListToFlush|)
      (and (= |pc.Umount| |pc.Umount.CloseInFlush|) (= |delayed.place[0]| |FputPlace.InFlush|))
      (and
        (= |pc.Umount| |pc.Umount.CloseInFlush|)
        (not (= |delayed.place[0]| |FputPlace.InFlush|))
        (= |delayed.place[1]| |FputPlace.InFlush|))
      (and
        (= |pc.Umount| |pc.Umount.CloseInFlush|)
        (not (= |delayed.place[0]| |FputPlace.InFlush|))
        (not (= |delayed.place[1]| |FputPlace.InFlush|)))
      (= |pc.Umount| |pc.Umount.StartFlushWork|)
      (and
        (= |pc.Umount| |pc.Umount.AwaitFlushWork|)
        (not (or |delayed.awaited.Umount[0]| |delayed.awaited.Umount[1]|)))
      (= |pc.Umount| |pc.Umount.CheckBusy|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |delayed.place[0]| |delayed.place[1]| |delayed.awaited.Umount[0]|
       |delayed.awaited.Umount[1]| |mountCount.counter| |pc.Kthread[0]| |pc.Kthread[1]| |pc.Work|
       |pc.Umount|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |delayed.place[0]| |delayed.place[1]| |delayed.awaited.Umount[0]|
     |delayed.awaited.Umount[1]| |mountCount.counter| |pc.Kthread[0]| |pc.Kthread[1]| |pc.Work|
     |pc.Umount|))
(assert step)
(assert
  (not
    (invariant |delayed.place[0]'| |delayed.place[1]'| |delayed.awaited.Umount[0]'|
       |delayed.awaited.Umount[1]'| |mountCount.counter'| |pc.Kthread[0]'| |pc.Kthread[1]'|
       |pc.Work'| |pc.Umount'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |delayed.place[0]| |delayed.place[1]| |delayed.awaited.Umount[0]|
     |delayed.awaited.Umount[1]| |mountCount.counter| |pc.Kthread[0]| |pc.Kthread[1]| |pc.Work|
     |pc.Umount|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 6b841896e6a34b364ff54e58b0745b0f99eff168a6ca5575d5f31e3878d0c25e
