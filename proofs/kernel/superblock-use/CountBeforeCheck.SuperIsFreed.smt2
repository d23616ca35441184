; kernel/superblock-use, variant CountBeforeCheck.
; How Superblock is used: a reference to an inode does not keep the file system. Unmount skips the
; inode, says that it is busy, and frees the superblock under it.
; A certificate for SuperIsFreed: the invariant at the end is true initially, every step keeps it,
; and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |InodeLife| () (_ BitVec 2))
(define-fun |InodeLife.Live| () |InodeLife| #b00)
(define-fun |InodeLife.Freeing| () |InodeLife| #b01)
(define-fun |InodeLife.Gone| () |InodeLife| #b10)
(define-sort |pc.Holder| () (_ BitVec 3))
(define-fun |pc.Holder.Count| () |pc.Holder| #b000)
(define-fun |pc.Holder.CheckActive| () |pc.Holder| #b001)
(define-fun |pc.Holder.Igrab| () |pc.Holder| #b010)
(define-fun |pc.Holder.Iput| () |pc.Holder| #b011)
(define-fun |pc.Holder.Uncount| () |pc.Holder| #b100)
(define-fun |pc.Holder.Done| () |pc.Holder| #b101)
(define-sort |pc.Umount| () (_ BitVec 3))
(define-fun |pc.Umount.Shutdown.Deactivate| () |pc.Umount| #b000)
(define-fun |pc.Umount.Shutdown.ClearActive| () |pc.Umount| #b001)
(define-fun |pc.Umount.Shutdown.AwaitHolder| () |pc.Umount| #b010)
(define-fun |pc.Umount.Shutdown.Evict| () |pc.Umount| #b011)
(define-fun |pc.Umount.Shutdown.CheckBusy| () |pc.Umount| #b100)
(define-fun |pc.Umount.Shutdown.FreeSuper| () |pc.Umount| #b101)
(define-fun |pc.Umount.Done| () |pc.Umount| #b110)

; State --------------------------------------------------------------------------------------------
(declare-const |sb.sActive| integer) ; 0..2
(declare-const |sb.isActive| Bool)
(declare-const |sb.freed| Bool)
(declare-const |sb.iCount[0]| integer) ; 0..2
(declare-const |sb.life[0]| |InodeLife|)
(declare-const |inFlight.counter| integer) ; 0..1
(declare-const |pc.Holder| |pc.Holder|)
(declare-const |pc.Umount| |pc.Umount|)
(declare-const |saved| Bool)
(declare-const |never.SuperIsFreed| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|sb.sActive| integer) (|sb.isActive| Bool) (|sb.freed| Bool) (|sb.iCount[0]| integer)
   (|sb.life[0]| |InodeLife|) (|inFlight.counter| integer) (|pc.Holder| |pc.Holder|)
   (|pc.Umount| |pc.Umount|) (|saved| Bool) (|never.SuperIsFreed| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 3) |sb.sActive|) (bvsle |sb.sActive| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |sb.iCount[0]|) (bvsle |sb.iCount[0]| (_ bv2 3)))
    (bvule |sb.life[0]| |InodeLife.Gone|)
    (and (bvsle (_ bv0 3) |inFlight.counter|) (bvsle |inFlight.counter| (_ bv1 3)))
    (bvule |pc.Holder| |pc.Holder.Done|)
    (bvule |pc.Umount| |pc.Umount.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |sb.sActive| (_ bv1 3))
    |sb.isActive|
    (not |sb.freed|)
    (= |sb.iCount[0]| (_ bv0 3))
    (= |sb.life[0]| |InodeLife.Live|)
    (= |inFlight.counter| (_ bv0 3))
    (= |pc.Holder| |pc.Holder.Count|)
    (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|)
    (not |saved|)
    |never.SuperIsFreed|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Holder: Count
(define-fun |Holder.Count| () action #b0000)
(define-fun |guard of Holder.Count| () Bool (and (= |pc.Holder| |pc.Holder.Count|) (not |saved|)))

; Holder: CheckActive(active)
(define-fun |Holder.CheckActive(active)| () action #b0001)
(define-fun |guard of Holder.CheckActive(active)| () Bool
  (and (= |pc.Holder| |pc.Holder.CheckActive|) |sb.isActive| (not |saved|)))

; Holder: CheckActive(not active)
(define-fun |Holder.CheckActive(not active)| () action #b0010)
(define-fun |guard of Holder.CheckActive(not active)| () Bool
  (and (= |pc.Holder| |pc.Holder.CheckActive|) (not |sb.isActive|) (not |saved|)))

; Holder: Igrab
(define-fun |Holder.Igrab| () action #b0011)
(define-fun |guard of Holder.Igrab| () Bool (and (= |pc.Holder| |pc.Holder.Igrab|) (not |saved|)))

; Holder: Iput
(define-fun |Holder.Iput| () action #b0100)
(define-fun |guard of Holder.Iput| () Bool (and (= |pc.Holder| |pc.Holder.Iput|) (not |saved|)))

; Holder: Uncount
(define-fun |Holder.Uncount| () action #b0101)
(define-fun |guard of Holder.Uncount| () Bool
  (and (= |pc.Holder| |pc.Holder.Uncount|) (not |saved|)))

; Umount: Shutdown.Deactivate
(define-fun |Umount.Shutdown.Deactivate| () action #b0110)
(define-fun |guard of Umount.Shutdown.Deactivate| () Bool
  (and (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|) (not |saved|)))

; Umount: Shutdown.ClearActive
(define-fun |Umount.Shutdown.ClearActive| () action #b0111)
(define-fun |guard of Umount.Shutdown.ClearActive| () Bool
  (and (= |pc.Umount| |pc.Umount.Shutdown.ClearActive|) (not |saved|)))

; Umount: Shutdown.AwaitHolder
(define-fun |Umount.Shutdown.AwaitHolder| () action #b1000)
(define-fun |guard of Umount.Shutdown.AwaitHolder| () Bool
  (and
    (= |pc.Umount| |pc.Umount.Shutdown.AwaitHolder|)
    (= |inFlight.counter| (_ bv0 3))
    (not |saved|)))

; Umount: Shutdown.Evict
(define-fun |Umount.Shutdown.Evict| () action #b1001)
(define-fun |guard of Umount.Shutdown.Evict| () Bool
  (and (= |pc.Umount| |pc.Umount.Shutdown.Evict|) (not |saved|)))

; Umount: Shutdown.CheckBusy
(define-fun |Umount.Shutdown.CheckBusy| () action #b1010)
(define-fun |guard of Umount.Shutdown.CheckBusy| () Bool
  (and (= |pc.Umount| |pc.Umount.Shutdown.CheckBusy|) (not |saved|)))

; Umount: Shutdown.FreeSuper
(define-fun |Umount.Shutdown.FreeSuper| () action #b1011)
(define-fun |guard of Umount.Shutdown.FreeSuper| () Bool
  (and
    (= |pc.Umount| |pc.Umount.Shutdown.FreeSuper|)
    (not (or (= |pc.Holder| |pc.Holder.CheckActive|) (= |pc.Holder| |pc.Holder.Count|)))
    (not |saved|)))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b1100)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and (not |saved|) |never.SuperIsFreed| (not |sb.freed|)))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Holder.Count|)
      |guard of Holder.Count|
      (bvsle (bvadd |inFlight.counter| (_ bv1 3)) (_ bv1 3)))
    (and (= action |Holder.CheckActive(active)|) |guard of Holder.CheckActive(active)|)
    (and (= action |Holder.CheckActive(not active)|) |guard of Holder.CheckActive(not active)|)
    (and
      (= action |Holder.Igrab|)
      |guard of Holder.Igrab|
      (bvsle
        (ite (= |sb.life[0]| |InodeLife.Live|) (bvadd |sb.iCount[0]| (_ bv1 3)) |sb.iCount[0]|)
        (_ bv2 3)))
    (and
      (= action |Holder.Iput|)
      |guard of Holder.Iput|
      (bvsle
        (_ bv0 3)
        (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
    (and
      (= action |Holder.Uncount|)
      |guard of Holder.Uncount|
      (bvsle (_ bv0 3) (bvsub |inFlight.counter| (_ bv1 3))))
    (and
      (= action |Umount.Shutdown.Deactivate|)
      |guard of Umount.Shutdown.Deactivate|
      (bvsle
        (_ bv0 3)
        (ite (= |sb.sActive| (_ bv0 3)) |sb.sActive| (bvsub |sb.sActive| (_ bv1 3)))))
    (and (= action |Umount.Shutdown.ClearActive|) |guard of Umount.Shutdown.ClearActive|)
    (and (= action |Umount.Shutdown.AwaitHolder|) |guard of Umount.Shutdown.AwaitHolder|)
    (and (= action |Umount.Shutdown.Evict|) |guard of Umount.Shutdown.Evict|)
    (and (= action |Umount.Shutdown.CheckBusy|) |guard of Umount.Shutdown.CheckBusy|)
    (and (= action |Umount.Shutdown.FreeSuper|) |guard of Umount.Shutdown.FreeSuper|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |sb.sActive'| () integer
  (ite (= action |Umount.Shutdown.Deactivate|)
    (ite (= |sb.sActive| (_ bv0 3)) |sb.sActive| (bvsub |sb.sActive| (_ bv1 3)))
    |sb.sActive|))
(define-fun |sb.isActive'| () Bool
  (ite (= action |Umount.Shutdown.ClearActive|) false |sb.isActive|))
(define-fun |sb.freed'| () Bool (ite (= action |Umount.Shutdown.FreeSuper|) true |sb.freed|))
(define-fun |sb.iCount[0]'| () integer
  (ite (= action |Holder.Igrab|)
    (ite (= |sb.life[0]| |InodeLife.Live|) (bvadd |sb.iCount[0]| (_ bv1 3)) |sb.iCount[0]|)
  (ite (= action |Holder.Iput|)
    (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))
    |sb.iCount[0]|)))
(define-fun |sb.life[0]'| () |InodeLife|
  (ite (= action |Holder.Iput|)
    (ite (and (= |sb.iCount[0]| (_ bv1 3)) (= |sb.life[0]| |InodeLife.Live|) (not |sb.isActive|))
      |InodeLife.Gone|
      |sb.life[0]|)
  (ite (= action |Umount.Shutdown.Evict|)
    (ite (and (= |sb.life[0]| |InodeLife.Live|) (= |sb.iCount[0]| (_ bv0 3))) |InodeLife.Gone|
      |sb.life[0]|)
    |sb.life[0]|)))
(define-fun |inFlight.counter'| () integer
  (ite (= action |Holder.Count|) (bvadd |inFlight.counter| (_ bv1 3))
  (ite (= action |Holder.Uncount|) (bvsub |inFlight.counter| (_ bv1 3)) |inFlight.counter|)))
(define-fun |pc.Holder'| () |pc.Holder|
  (ite (= action |Holder.Count|) |pc.Holder.CheckActive|
  (ite (= action |Holder.CheckActive(active)|) |pc.Holder.Igrab|
  (ite (or (= action |Holder.CheckActive(not active)|) (= action |Holder.Iput|)) |pc.Holder.Uncount|
  (ite (= action |Holder.Igrab|)
    (ite (not (= |sb.life[0]| |InodeLife.Live|)) |pc.Holder.Uncount| |pc.Holder.Iput|)
  (ite (= action |Holder.Uncount|) |pc.Holder.Done| |pc.Holder|))))))
(define-fun |pc.Umount'| () |pc.Umount|
  (ite (= action |Umount.Shutdown.Deactivate|)
    (ite (not (= |sb.sActive| (_ bv1 3))) |pc.Umount.Done| |pc.Umount.Shutdown.ClearActive|)
  (ite (= action |Umount.Shutdown.ClearActive|) |pc.Umount.Shutdown.AwaitHolder|
  (ite (= action |Umount.Shutdown.AwaitHolder|) |pc.Umount.Shutdown.Evict|
  (ite (= action |Umount.Shutdown.Evict|) |pc.Umount.Shutdown.CheckBusy|
  (ite (= action |Umount.Shutdown.CheckBusy|) |pc.Umount.Shutdown.FreeSuper|
  (ite (= action |Umount.Shutdown.FreeSuper|) |pc.Umount.Done| |pc.Umount|)))))))
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |never.SuperIsFreed'| () Bool
  (ite (or
         (= action |Holder.Count|)
         (= action |Holder.CheckActive(active)|)
         (= action |Holder.CheckActive(not active)|)
         (= action |Holder.Igrab|)
         (= action |Holder.Iput|)
         (= action |Holder.Uncount|)
         (= action |Umount.Shutdown.Deactivate|)
         (= action |Umount.Shutdown.ClearActive|)
         (= action |Umount.Shutdown.AwaitHolder|)
         (= action |Umount.Shutdown.Evict|)
         (= action |Umount.Shutdown.CheckBusy|)
         (= action |Umount.Shutdown.FreeSuper|)) (and |never.SuperIsFreed| (not |sb.freed|))
    |never.SuperIsFreed|))

; Properties ---------------------------------------------------------------------------------------
; The file system is shut down in the end.
(define-fun |SuperIsFreed| () Bool
  (not
    (and
      |saved|
      (not
        (or
          (= |pc.Holder| |pc.Holder.Count|)
          (and (= |pc.Holder| |pc.Holder.CheckActive|) |sb.isActive|)
          (and (= |pc.Holder| |pc.Holder.CheckActive|) (not |sb.isActive|))
          (= |pc.Holder| |pc.Holder.Igrab|)
          (= |pc.Holder| |pc.Holder.Iput|)
          (= |pc.Holder| |pc.Holder.Uncount|)))
      (not
        (or
          (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|)
          (= |pc.Umount| |pc.Umount.Shutdown.ClearActive|)
          (and (= |pc.Umount| |pc.Umount.Shutdown.AwaitHolder|) (= |inFlight.counter| (_ bv0 3)))
          (= |pc.Umount| |pc.Umount.Shutdown.Evict|)
          (= |pc.Umount| |pc.Umount.Shutdown.CheckBusy|)
          (and
            (= |pc.Umount| |pc.Umount.Shutdown.FreeSuper|)
            (not (or (= |pc.Holder| |pc.Holder.CheckActive|) (= |pc.Holder| |pc.Holder.Count|))))))
      |never.SuperIsFreed|
      (not |sb.freed|))))
; What is claimed of every reachable state.
(define-fun claim () Bool |SuperIsFreed|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|sb.sActive| integer) (|sb.isActive| Bool) (|sb.freed| Bool) (|sb.iCount[0]| integer)
   (|sb.life[0]| |InodeLife|) (|inFlight.counter| integer) (|pc.Holder| |pc.Holder|)
   (|pc.Umount| |pc.Umount|) (|saved| Bool) (|never.SuperIsFreed| Bool))
  Bool
  (and
    (types |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]| |inFlight.counter|
       |pc.Holder| |pc.Umount| |saved| |never.SuperIsFreed|)
    ; SuperIsFreed
    (not
      (and
        |saved|
        (not
          (or
            (= |pc.Holder| |pc.Holder.Count|)
            (and (= |pc.Holder| |pc.Holder.CheckActive|) |sb.isActive|)
            (and (= |pc.Holder| |pc.Holder.CheckActive|) (not |sb.isActive|))
            (= |pc.Holder| |pc.Holder.Igrab|)
            (= |pc.Holder| |pc.Holder.Iput|)
            (= |pc.Holder| |pc.Holder.Uncount|)))
        (not
          (or
            (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|)
            (= |pc.Umount| |pc.Umount.Shutdown.ClearActive|)
            (and (= |pc.Umount| |pc.Umount.Shutdown.AwaitHolder|) (= |inFlight.counter| (_ bv0 3)))
            (= |pc.Umount| |pc.Umount.Shutdown.Evict|)
            (= |pc.Umount| |pc.Umount.Shutdown.CheckBusy|)
            (and
              (= |pc.Umount| |pc.Umount.Shutdown.FreeSuper|)
              (not
                (or (= |pc.Holder| |pc.Holder.CheckActive|) (= |pc.Holder| |pc.Holder.Count|))))))
        |never.SuperIsFreed|
        (not |sb.freed|)))
    (or |sb.freed| (not (= |pc.Umount| |pc.Umount.Done|)))
    (=
      |inFlight.counter|
      (ite (or
             (= |pc.Holder| |pc.Holder.CheckActive|)
             (= |pc.Holder| |pc.Holder.Igrab|)
             (= |pc.Holder| |pc.Holder.Iput|)
             (= |pc.Holder| |pc.Holder.Uncount|)) (_ bv1 3)
        (_ bv0 3)))
    (= |sb.sActive| (ite (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|) (_ bv1 3) (_ bv0 3)))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]|
       |inFlight.counter| |pc.Holder| |pc.Umount| |saved| |never.SuperIsFreed|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]|
     |inFlight.counter| |pc.Holder| |pc.Umount| |saved| |never.SuperIsFreed|))
(assert step)
(assert
  (not
    (invariant |sb.sActive'| |sb.isActive'| |sb.freed'| |sb.iCount[0]'| |sb.life[0]'|
       |inFlight.counter'| |pc.Holder'| |pc.Umount'| |saved'| |never.SuperIsFreed'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]|
     |inFlight.counter| |pc.Holder| |pc.Umount| |saved| |never.SuperIsFreed|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: bcf85ad34a2798602a140c656bfae426cca66dbbac06af43858c04da0a018db5
