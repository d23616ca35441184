; kernel/superblock-use, variant CountBeforeCheck.
; How Superblock is used: a reference to an inode does not keep the file system. Unmount skips the
; inode, says that it is busy, and frees the superblock under it.
; A certificate for NoUseAfterFree, NoUnderflow, NoBusyInodes, NoDoubleFree, TypeInvariant,
; NoDeadlock: the invariant at the end is true initially, every step keeps it, and it implies what
; is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5 --incremental
; --bitblast=eager FILE.
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

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|sb.sActive| integer) (|sb.isActive| Bool) (|sb.freed| Bool) (|sb.iCount[0]| integer)
   (|sb.life[0]| |InodeLife|) (|inFlight.counter| integer) (|pc.Holder| |pc.Holder|)
   (|pc.Umount| |pc.Umount|))
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
    (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Holder: Count
(define-fun |Holder.Count| () action #b0000)
(define-fun |guard of Holder.Count| () Bool (= |pc.Holder| |pc.Holder.Count|))

; Holder: CheckActive(active)
(define-fun |Holder.CheckActive(active)| () action #b0001)
(define-fun |guard of Holder.CheckActive(active)| () Bool
  (and (= |pc.Holder| |pc.Holder.CheckActive|) |sb.isActive|))

; Holder: CheckActive(not active)
(define-fun |Holder.CheckActive(not active)| () action #b0010)
(define-fun |guard of Holder.CheckActive(not active)| () Bool
  (and (= |pc.Holder| |pc.Holder.CheckActive|) (not |sb.isActive|)))

; Holder: Igrab
(define-fun |Holder.Igrab| () action #b0011)
(define-fun |guard of Holder.Igrab| () Bool (= |pc.Holder| |pc.Holder.Igrab|))

; Holder: Iput
(define-fun |Holder.Iput| () action #b0100)
(define-fun |guard of Holder.Iput| () Bool (= |pc.Holder| |pc.Holder.Iput|))

; Holder: Uncount
(define-fun |Holder.Uncount| () action #b0101)
(define-fun |guard of Holder.Uncount| () Bool (= |pc.Holder| |pc.Holder.Uncount|))

; Umount: Shutdown.Deactivate
(define-fun |Umount.Shutdown.Deactivate| () action #b0110)
(define-fun |guard of Umount.Shutdown.Deactivate| () Bool
  (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|))

; Umount: Shutdown.ClearActive
(define-fun |Umount.Shutdown.ClearActive| () action #b0111)
(define-fun |guard of Umount.Shutdown.ClearActive| () Bool
  (= |pc.Umount| |pc.Umount.Shutdown.ClearActive|))

; Umount: Shutdown.AwaitHolder
(define-fun |Umount.Shutdown.AwaitHolder| () action #b1000)
(define-fun |guard of Umount.Shutdown.AwaitHolder| () Bool
  (and (= |pc.Umount| |pc.Umount.Shutdown.AwaitHolder|) (= |inFlight.counter| (_ bv0 3))))

; Umount: Shutdown.Evict
(define-fun |Umount.Shutdown.Evict| () action #b1001)
(define-fun |guard of Umount.Shutdown.Evict| () Bool (= |pc.Umount| |pc.Umount.Shutdown.Evict|))

; Umount: Shutdown.CheckBusy
(define-fun |Umount.Shutdown.CheckBusy| () action #b1010)
(define-fun |guard of Umount.Shutdown.CheckBusy| () Bool
  (= |pc.Umount| |pc.Umount.Shutdown.CheckBusy|))

; Umount: Shutdown.FreeSuper
(define-fun |Umount.Shutdown.FreeSuper| () action #b1011)
(define-fun |guard of Umount.Shutdown.FreeSuper| () Bool
  (and
    (= |pc.Umount| |pc.Umount.Shutdown.FreeSuper|)
    (not (or (= |pc.Holder| |pc.Holder.CheckActive|) (= |pc.Holder| |pc.Holder.Count|)))))

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
    (and (= action |Umount.Shutdown.FreeSuper|) |guard of Umount.Shutdown.FreeSuper|)))

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

; Properties ---------------------------------------------------------------------------------------
; Nobody touches memory that has been freed.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=> (and (= |pc.Holder| |pc.Holder.CheckActive|) |sb.isActive|) (not |sb.freed|))
    (=> (and (= |pc.Holder| |pc.Holder.CheckActive|) (not |sb.isActive|)) (not |sb.freed|))
    (=>
      (and
        |guard of Holder.Igrab|
        (bvsle
          (ite (= |sb.life[0]| |InodeLife.Live|) (bvadd |sb.iCount[0]| (_ bv1 3)) |sb.iCount[0]|)
          (_ bv2 3)))
      (not (= |sb.life[0]| |InodeLife.Gone|)))
    (=>
      (and
        |guard of Holder.Iput|
        (bvsle
          (_ bv0 3)
          (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
      (not (= |sb.life[0]| |InodeLife.Gone|)))
    (=>
      (and
        |guard of Holder.Iput|
        (bvsle
          (_ bv0 3)
          (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
      (not (and (= |sb.iCount[0]| (_ bv1 3)) (= |sb.life[0]| |InodeLife.Live|) |sb.freed|)))
    (=>
      (and
        |guard of Umount.Shutdown.Deactivate|
        (bvsle
          (_ bv0 3)
          (ite (= |sb.sActive| (_ bv0 3)) |sb.sActive| (bvsub |sb.sActive| (_ bv1 3)))))
      (not |sb.freed|))
    (=> |guard of Umount.Shutdown.ClearActive| (not |sb.freed|))
    (=> |guard of Umount.Shutdown.Evict| (not |sb.freed|))
    (=> |guard of Umount.Shutdown.CheckBusy| (not |sb.freed|))))
; Nobody drops a reference that is not there.
(define-fun |NoUnderflow| () Bool
  (and
    (=>
      (and
        |guard of Holder.Iput|
        (bvsle
          (_ bv0 3)
          (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
      (not (and (= |sb.iCount[0]| (_ bv0 3)) (not (= |sb.life[0]| |InodeLife.Gone|)))))
    (=>
      (and
        |guard of Umount.Shutdown.Deactivate|
        (bvsle
          (_ bv0 3)
          (ite (= |sb.sActive| (_ bv0 3)) |sb.sActive| (bvsub |sb.sActive| (_ bv1 3)))))
      (not (and (not |sb.freed|) (= |sb.sActive| (_ bv0 3)))))))
; VFS: Busy inodes after unmount.
(define-fun |NoBusyInodes| () Bool
  (=>
    |guard of Umount.Shutdown.CheckBusy|
    (not (and (not |sb.freed|) (not (= |sb.life[0]| |InodeLife.Gone|))))))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool
  (=>
    (and
      (= |pc.Umount| |pc.Umount.Shutdown.FreeSuper|)
      (not (or (= |pc.Holder| |pc.Holder.CheckActive|) (= |pc.Holder| |pc.Holder.Count|))))
    (not |sb.freed|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=> |guard of Holder.Count| (bvsle (bvadd |inFlight.counter| (_ bv1 3)) (_ bv1 3)))
    (=>
      |guard of Holder.Igrab|
      (bvsle
        (ite (= |sb.life[0]| |InodeLife.Live|) (bvadd |sb.iCount[0]| (_ bv1 3)) |sb.iCount[0]|)
        (_ bv2 3)))
    (=>
      |guard of Holder.Iput|
      (bvsle
        (_ bv0 3)
        (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
    (=> |guard of Holder.Uncount| (bvsle (_ bv0 3) (bvsub |inFlight.counter| (_ bv1 3))))
    (=>
      |guard of Umount.Shutdown.Deactivate|
      (bvsle
        (_ bv0 3)
        (ite (= |sb.sActive| (_ bv0 3)) |sb.sActive| (bvsub |sb.sActive| (_ bv1 3)))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and (= |pc.Holder| |pc.Holder.Done|) (= |pc.Umount| |pc.Umount.Done|))
    |guard of Holder.Count|
    |guard of Holder.CheckActive(active)|
    |guard of Holder.CheckActive(not active)|
    |guard of Holder.Igrab|
    |guard of Holder.Iput|
    |guard of Holder.Uncount|
    |guard of Umount.Shutdown.Deactivate|
    |guard of Umount.Shutdown.ClearActive|
    |guard of Umount.Shutdown.AwaitHolder|
    |guard of Umount.Shutdown.Evict|
    |guard of Umount.Shutdown.CheckBusy|
    |guard of Umount.Shutdown.FreeSuper|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoUseAfterFree| |NoUnderflow| |NoBusyInodes| |NoDoubleFree| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|sb.sActive| integer) (|sb.isActive| Bool) (|sb.freed| Bool) (|sb.iCount[0]| integer)
   (|sb.life[0]| |InodeLife|) (|inFlight.counter| integer) (|pc.Holder| |pc.Holder|)
   (|pc.Umount| |pc.Umount|))
  Bool
  (and
    (types |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]| |inFlight.counter|
       |pc.Holder| |pc.Umount|)
    ; ReferencesAreCounted
    (= |sb.sActive| (ite (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|) (_ bv1 3) (_ bv0 3)))
    ; OneShutsDown
    (=>
      (and
        (or
          (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|)
          (= |pc.Umount| |pc.Umount.Shutdown.ClearActive|)
          (= |pc.Umount| |pc.Umount.Shutdown.AwaitHolder|)
          (= |pc.Umount| |pc.Umount.Shutdown.Evict|)
          (= |pc.Umount| |pc.Umount.Shutdown.CheckBusy|)
          (= |pc.Umount| |pc.Umount.Shutdown.FreeSuper|))
        (not (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|)))
      (and (= |sb.sActive| (_ bv0 3)) (not |sb.freed|)))
    ; InodeIsCounted
    (= |sb.iCount[0]| (ite (= |pc.Holder| |pc.Holder.Iput|) (_ bv1 3) (_ bv0 3)))
    ; InFlightIsCounted
    (=
      |inFlight.counter|
      (ite (or
             (= |pc.Holder| |pc.Holder.CheckActive|)
             (= |pc.Holder| |pc.Holder.Igrab|)
             (= |pc.Holder| |pc.Holder.Iput|)
             (= |pc.Holder| |pc.Holder.Uncount|)) (_ bv1 3)
        (_ bv0 3)))
    ; ThereForWhoLooks
    (=>
      |sb.freed|
      (not (or (= |pc.Holder| |pc.Holder.CheckActive|) (= |pc.Holder| |pc.Holder.Count|))))
    ; EvictedAtOnce
    (not (= |sb.life[0]| |InodeLife.Freeing|))
    ; ActiveUntilCleared
    (and
      (=
        |sb.isActive|
        (not
          (or
            (= |pc.Umount| |pc.Umount.Shutdown.AwaitHolder|)
            (= |pc.Umount| |pc.Umount.Shutdown.Evict|)
            (= |pc.Umount| |pc.Umount.Shutdown.CheckBusy|)
            (= |pc.Umount| |pc.Umount.Shutdown.FreeSuper|)
            (= |pc.Umount| |pc.Umount.Done|))))
      (=>
        (not (= |sb.life[0]| |InodeLife.Live|))
        (or
          (= |pc.Umount| |pc.Umount.Shutdown.AwaitHolder|)
          (= |pc.Umount| |pc.Umount.Shutdown.Evict|)
          (= |pc.Umount| |pc.Umount.Shutdown.CheckBusy|)
          (= |pc.Umount| |pc.Umount.Shutdown.FreeSuper|)
          (= |pc.Umount| |pc.Umount.Done|)))
      (=> |sb.freed| (= |pc.Umount| |pc.Umount.Done|)))
    ; NobodyComesAfterTheWait
    (and
      (=>
        (or
          (= |pc.Umount| |pc.Umount.Shutdown.Evict|)
          (= |pc.Umount| |pc.Umount.Shutdown.CheckBusy|)
          (= |pc.Umount| |pc.Umount.Shutdown.FreeSuper|)
          (= |pc.Umount| |pc.Umount.Done|))
        (and (not (= |pc.Holder| |pc.Holder.Igrab|)) (not (= |pc.Holder| |pc.Holder.Iput|))))
      (=>
        (or (= |pc.Holder| |pc.Holder.Igrab|) (= |pc.Holder| |pc.Holder.Iput|))
        (= |sb.life[0]| |InodeLife.Live|))
      (=> (= |pc.Umount| |pc.Umount.Shutdown.CheckBusy|) (= |sb.life[0]| |InodeLife.Gone|)))
    ; NoUseAfterFree
    (and
      (=> (and (= |pc.Holder| |pc.Holder.CheckActive|) |sb.isActive|) (not |sb.freed|))
      (=> (and (= |pc.Holder| |pc.Holder.CheckActive|) (not |sb.isActive|)) (not |sb.freed|))
      (=>
        (and
          (= |pc.Holder| |pc.Holder.Igrab|)
          (bvsle
            (ite (= |sb.life[0]| |InodeLife.Live|) (bvadd |sb.iCount[0]| (_ bv1 3)) |sb.iCount[0]|)
            (_ bv2 3)))
        (not (= |sb.life[0]| |InodeLife.Gone|)))
      (=>
        (and
          (= |pc.Holder| |pc.Holder.Iput|)
          (bvsle
            (_ bv0 3)
            (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
        (not (= |sb.life[0]| |InodeLife.Gone|)))
      (=>
        (and
          (= |pc.Holder| |pc.Holder.Iput|)
          (bvsle
            (_ bv0 3)
            (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
        (not (and (= |sb.iCount[0]| (_ bv1 3)) (= |sb.life[0]| |InodeLife.Live|) |sb.freed|)))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|)
          (bvsle
            (_ bv0 3)
            (ite (= |sb.sActive| (_ bv0 3)) |sb.sActive| (bvsub |sb.sActive| (_ bv1 3)))))
        (not |sb.freed|))
      (=> (= |pc.Umount| |pc.Umount.Shutdown.ClearActive|) (not |sb.freed|))
      (=> (= |pc.Umount| |pc.Umount.Shutdown.Evict|) (not |sb.freed|))
      (=> (= |pc.Umount| |pc.Umount.Shutdown.CheckBusy|) (not |sb.freed|)))
    ; NoUnderflow
    (and
      (=>
        (and
          (= |pc.Holder| |pc.Holder.Iput|)
          (bvsle
            (_ bv0 3)
            (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
        (not (and (= |sb.iCount[0]| (_ bv0 3)) (not (= |sb.life[0]| |InodeLife.Gone|)))))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|)
          (bvsle
            (_ bv0 3)
            (ite (= |sb.sActive| (_ bv0 3)) |sb.sActive| (bvsub |sb.sActive| (_ bv1 3)))))
        (not (and (not |sb.freed|) (= |sb.sActive| (_ bv0 3))))))
    ; NoBusyInodes
    (=>
      (= |pc.Umount| |pc.Umount.Shutdown.CheckBusy|)
      (not (and (not |sb.freed|) (not (= |sb.life[0]| |InodeLife.Gone|)))))
    ; NoDoubleFree
    (=>
      (and
        (= |pc.Umount| |pc.Umount.Shutdown.FreeSuper|)
        (not (or (= |pc.Holder| |pc.Holder.CheckActive|) (= |pc.Holder| |pc.Holder.Count|))))
      (not |sb.freed|))
    ; TypeInvariant
    (and
      (=> (= |pc.Holder| |pc.Holder.Count|) (bvsle (bvadd |inFlight.counter| (_ bv1 3)) (_ bv1 3)))
      (=>
        (= |pc.Holder| |pc.Holder.Igrab|)
        (bvsle
          (ite (= |sb.life[0]| |InodeLife.Live|) (bvadd |sb.iCount[0]| (_ bv1 3)) |sb.iCount[0]|)
          (_ bv2 3)))
      (=>
        (= |pc.Holder| |pc.Holder.Iput|)
        (bvsle
          (_ bv0 3)
          (ite (= |sb.iCount[0]| (_ bv0 3)) |sb.iCount[0]| (bvsub |sb.iCount[0]| (_ bv1 3)))))
      (=>
        (= |pc.Holder| |pc.Holder.Uncount|)
        (bvsle (_ bv0 3) (bvsub |inFlight.counter| (_ bv1 3))))
      (=>
        (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|)
        (bvsle
          (_ bv0 3)
          (ite (= |sb.sActive| (_ bv0 3)) |sb.sActive| (bvsub |sb.sActive| (_ bv1 3))))))
    ; NoDeadlock
    (or
      (and (= |pc.Holder| |pc.Holder.Done|) (= |pc.Umount| |pc.Umount.Done|))
      (= |pc.Holder| |pc.Holder.Count|)
      (and (= |pc.Holder| |pc.Holder.CheckActive|) |sb.isActive|)
      (and (= |pc.Holder| |pc.Holder.CheckActive|) (not |sb.isActive|))
      (= |pc.Holder| |pc.Holder.Igrab|)
      (= |pc.Holder| |pc.Holder.Iput|)
      (= |pc.Holder| |pc.Holder.Uncount|)
      (= |pc.Umount| |pc.Umount.Shutdown.Deactivate|)
      (= |pc.Umount| |pc.Umount.Shutdown.ClearActive|)
      (and (= |pc.Umount| |pc.Umount.Shutdown.AwaitHolder|) (= |inFlight.counter| (_ bv0 3)))
      (= |pc.Umount| |pc.Umount.Shutdown.Evict|)
      (= |pc.Umount| |pc.Umount.Shutdown.CheckBusy|)
      (and
        (= |pc.Umount| |pc.Umount.Shutdown.FreeSuper|)
        (not (or (= |pc.Holder| |pc.Holder.CheckActive|) (= |pc.Holder| |pc.Holder.Count|)))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]|
       |inFlight.counter| |pc.Holder| |pc.Umount|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]|
     |inFlight.counter| |pc.Holder| |pc.Umount|))
(assert step)
(assert
  (not
    (invariant |sb.sActive'| |sb.isActive'| |sb.freed'| |sb.iCount[0]'| |sb.life[0]'|
       |inFlight.counter'| |pc.Holder'| |pc.Umount'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |sb.sActive| |sb.isActive| |sb.freed| |sb.iCount[0]| |sb.life[0]|
     |inFlight.counter| |pc.Holder| |pc.Umount|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 479417d009619227ee3dd671d86975768122966daf224013b85f780259fee519
