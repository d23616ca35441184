; kernel/delayed-fput-use, variant None, files=2.
; How DelayedFput is used: the last fput() is not the close. Who asks whether a mount is busy after
; the last user is gone has to wait for both: what is on the list, and what the work has taken off
; it.
; A certificate for UmountReturns: the invariant at the end is true initially, every step keeps it,
; and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
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
(declare-const |saved| Bool)
(declare-const |saved.pc.Work| |pc.Work|)
(declare-const |met.Kthread0| Bool)
(declare-const |met.Kthread1| Bool)
(declare-const |met.Work| Bool)
(declare-const |met.Umount| Bool)
(declare-const |never.UmountReturns| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|delayed.place[0]| |FputPlace|) (|delayed.place[1]| |FputPlace|)
   (|mountCount.counter| integer) (|pc.Kthread[0]| |pc.Kthread|) (|pc.Kthread[1]| |pc.Kthread|)
   (|pc.Work| |pc.Work|) (|pc.Umount| |pc.Umount|) (|saved| Bool) (|saved.pc.Work| |pc.Work|)
   (|met.Kthread0| Bool) (|met.Kthread1| Bool) (|met.Work| Bool) (|met.Umount| Bool)
   (|never.UmountReturns| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 3) |mountCount.counter|) (bvsle |mountCount.counter| (_ bv2 3)))
    (bvule |pc.Work| |pc.Work.Done|)
    (bvule |pc.Umount| |pc.Umount.Done|)
    (bvule |saved.pc.Work| |pc.Work.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |delayed.place[0]| |FputPlace.Nowhere|)
    (= |delayed.place[1]| |FputPlace.Nowhere|)
    (= |mountCount.counter| (_ bv2 3))
    (= |pc.Kthread[0]| |pc.Kthread.PutFile|)
    (= |pc.Kthread[1]| |pc.Kthread.PutFile|)
    (= |pc.Work| |pc.Work.TakeList|)
    (= |pc.Umount| |pc.Umount.AwaitUsers|)
    (not |saved|)
    (= |saved.pc.Work| |pc.Work.TakeList|)
    (not |met.Kthread0|)
    (not |met.Kthread1|)
    (not |met.Work|)
    (not |met.Umount|)
    |never.UmountReturns|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Kthread0: PutFile
(define-fun |Kthread0.PutFile| () action #b0000)
(define-fun |guard of Kthread0.PutFile| () Bool
  (and (= |pc.Kthread[0]| |pc.Kthread.PutFile|) (not |saved|)))

; Kthread1: PutFile
(define-fun |Kthread1.PutFile| () action #b0001)
(define-fun |guard of Kthread1.PutFile| () Bool
  (and (= |pc.Kthread[1]| |pc.Kthread.PutFile|) (not |saved|)))

; Work: TakeList
(define-fun |Work.TakeList| () action #b0010)
(define-fun |guard of Work.TakeList| () Bool
  (and
    (= |pc.Work| |pc.Work.TakeList|)
    (not
      (and
        (not (= |delayed.place[0]| |FputPlace.Listed|))
        (not (= |delayed.place[1]| |FputPlace.Listed|))))
    (not
      (and
        |saved|
        (or
          (and
            (=>
              (= |delayed.place[0]| |FputPlace.Listed|)
              (not (= |delayed.place[0]| |FputPlace.InWork|)))
            (or
              (= |delayed.place[0]| |FputPlace.Listed|)
              (not (= |delayed.place[0]| |delayed.place[0]|))))
          (and
            (=>
              (= |delayed.place[1]| |FputPlace.Listed|)
              (not (= |delayed.place[1]| |FputPlace.InWork|)))
            (or
              (= |delayed.place[1]| |FputPlace.Listed|)
              (not (= |delayed.place[1]| |delayed.place[1]|)))))))))

; Work: CloseFile(0)
(define-fun |Work.CloseFile(0)| () action #b0011)
(define-fun |guard of Work.CloseFile(0)| () Bool
  (and (= |pc.Work| |pc.Work.CloseFile|) (= |delayed.place[0]| |FputPlace.InWork|) (not |saved|)))

; Work: CloseFile(1)
(define-fun |Work.CloseFile(1)| () action #b0100)
(define-fun |guard of Work.CloseFile(1)| () Bool
  (and
    (= |pc.Work| |pc.Work.CloseFile|)
    (not (= |delayed.place[0]| |FputPlace.InWork|))
    (= |delayed.place[1]| |FputPlace.InWork|)
    (not |saved|)))

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
    (= |pc.Kthread[1]| |pc.Kthread.Done|)
    (not |saved|)))

; Umount: CheckBusy
(define-fun |Umount.CheckBusy| () action #b0111)
(define-fun |guard of Umount.CheckBusy| () Bool
  (and (= |pc.Umount| |pc.Umount.CheckBusy|) (not |saved|)))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b1000)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and (not |saved|) |never.UmountReturns| (not (= |pc.Umount| |pc.Umount.Done|))))

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
    (and (= action |Umount.CheckBusy|) |guard of Umount.CheckBusy|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

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
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |saved.pc.Work'| () |pc.Work|
  (ite (= action |LoopStart.SaveState|) |pc.Work| |saved.pc.Work|))
(define-fun |met.Kthread0'| () Bool
  (ite (or (= action |Work.TakeList|) (= action |Work.CloseFile(none)|))
    (or |met.Kthread0| (and |saved| (not (= |pc.Kthread[0]| |pc.Kthread.PutFile|))))
    |met.Kthread0|))
(define-fun |met.Kthread1'| () Bool
  (ite (or (= action |Work.TakeList|) (= action |Work.CloseFile(none)|))
    (or |met.Kthread1| (and |saved| (not (= |pc.Kthread[1]| |pc.Kthread.PutFile|))))
    |met.Kthread1|))
(define-fun |met.Work'| () Bool
  (ite (or (= action |Work.TakeList|) (= action |Work.CloseFile(none)|)) (or |met.Work| |saved|)
    |met.Work|))
(define-fun |met.Umount'| () Bool
  (ite (or (= action |Work.TakeList|) (= action |Work.CloseFile(none)|))
    (or
      |met.Umount|
      (and
        |saved|
        (not
          (or
            (and
              (= |pc.Umount| |pc.Umount.AwaitUsers|)
              (= |pc.Kthread[0]| |pc.Kthread.Done|)
              (= |pc.Kthread[1]| |pc.Kthread.Done|))
            (= |pc.Umount| |pc.Umount.CheckBusy|)))))
    |met.Umount|))
(define-fun |never.UmountReturns'| () Bool
  (ite (or
         (= action |Kthread0.PutFile|)
         (= action |Kthread1.PutFile|)
         (= action |Work.TakeList|)
         (= action |Work.CloseFile(0)|)
         (= action |Work.CloseFile(1)|)
         (= action |Work.CloseFile(none)|)
         (= action |Umount.AwaitUsers|)
         (= action |Umount.CheckBusy|))
    (and |never.UmountReturns| (not (= |pc.Umount| |pc.Umount.Done|)))
    |never.UmountReturns|))

; Properties ---------------------------------------------------------------------------------------
; umount() returns, with whatever.
(define-fun |UmountReturns| () Bool
  (not
    (and
      |saved|
      (= |pc.Work| |saved.pc.Work|)
      (or |met.Kthread0| (not (= |pc.Kthread[0]| |pc.Kthread.PutFile|)))
      (or |met.Kthread1| (not (= |pc.Kthread[1]| |pc.Kthread.PutFile|)))
      (or
        |met.Work|
        (not
          (or
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
              (not (= |delayed.place[1]| |FputPlace.InWork|))))))
      (or
        |met.Umount|
        (not
          (or
            (and
              (= |pc.Umount| |pc.Umount.AwaitUsers|)
              (= |pc.Kthread[0]| |pc.Kthread.Done|)
              (= |pc.Kthread[1]| |pc.Kthread.Done|))
            (= |pc.Umount| |pc.Umount.CheckBusy|))))
      |never.UmountReturns|
      (not (= |pc.Umount| |pc.Umount.Done|)))))
; What is claimed of every reachable state.
(define-fun claim () Bool |UmountReturns|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|delayed.place[0]| |FputPlace|) (|delayed.place[1]| |FputPlace|)
   (|mountCount.counter| integer) (|pc.Kthread[0]| |pc.Kthread|) (|pc.Kthread[1]| |pc.Kthread|)
   (|pc.Work| |pc.Work|) (|pc.Umount| |pc.Umount|) (|saved| Bool) (|saved.pc.Work| |pc.Work|)
   (|met.Kthread0| Bool) (|met.Kthread1| Bool) (|met.Work| Bool) (|met.Umount| Bool)
   (|never.UmountReturns| Bool))
  Bool
  (and
    (types |delayed.place[0]| |delayed.place[1]| |mountCount.counter| |pc.Kthread[0]|
       |pc.Kthread[1]| |pc.Work| |pc.Umount| |saved| |saved.pc.Work| |met.Kthread0| |met.Kthread1|
       |met.Work| |met.Umount| |never.UmountReturns|)
    ; UmountReturns
    (not
      (and
        |saved|
        (= |pc.Work| |saved.pc.Work|)
        (or |met.Kthread0| (not (= |pc.Kthread[0]| |pc.Kthread.PutFile|)))
        (or |met.Kthread1| (not (= |pc.Kthread[1]| |pc.Kthread.PutFile|)))
        (or
          |met.Work|
          (not
            (or
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
                (not (= |delayed.place[1]| |FputPlace.InWork|))))))
        (or
          |met.Umount|
          (not
            (or
              (and
                (= |pc.Umount| |pc.Umount.AwaitUsers|)
                (= |pc.Kthread[0]| |pc.Kthread.Done|)
                (= |pc.Kthread[1]| |pc.Kthread.Done|))
              (= |pc.Umount| |pc.Umount.CheckBusy|))))
        |never.UmountReturns|
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or
      (not (= |pc.Work| |pc.Work.CloseFile|))
      (not |saved|)
      (= |saved.pc.Work| |pc.Work.CloseFile|))
    (or |saved| (not |met.Umount|))
    (or |saved| (not |met.Kthread0|))
    (or |saved| (not |met.Kthread1|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |delayed.place[0]| |delayed.place[1]| |mountCount.counter| |pc.Kthread[0]|
       |pc.Kthread[1]| |pc.Work| |pc.Umount| |saved| |saved.pc.Work| |met.Kthread0| |met.Kthread1|
       |met.Work| |met.Umount| |never.UmountReturns|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |delayed.place[0]| |delayed.place[1]| |mountCount.counter| |pc.Kthread[0]|
     |pc.Kthread[1]| |pc.Work| |pc.Umount| |saved| |saved.pc.Work| |met.Kthread0| |met.Kthread1|
     |met.Work| |met.Umount| |never.UmountReturns|))
(assert step)
(assert
  (not
    (invariant |delayed.place[0]'| |delayed.place[1]'| |mountCount.counter'| |pc.Kthread[0]'|
       |pc.Kthread[1]'| |pc.Work'| |pc.Umount'| |saved'| |saved.pc.Work'| |met.Kthread0'|
       |met.Kthread1'| |met.Work'| |met.Umount'| |never.UmountReturns'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |delayed.place[0]| |delayed.place[1]| |mountCount.counter| |pc.Kthread[0]|
     |pc.Kthread[1]| |pc.Work| |pc.Umount| |saved| |saved.pc.Work| |met.Kthread0| |met.Kthread1|
     |met.Work| |met.Umount| |never.UmountReturns|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 004e204d817b6c85f7f36b7b60ce9c3bfd91b5c5a8ab4516751e2cd8d0796d7f
