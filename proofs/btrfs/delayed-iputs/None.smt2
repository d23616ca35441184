; btrfs/delayed-iputs, variant None, workers=2.
; btrfs: close_ctree() against the cleaner kthread, with delayed iputs. A worker that ends
; compressed IO must not drop the last inode reference itself, so it queues a delayed iput and wakes
; the cleaner. Unmount stops the cleaner, which frees its task_struct. See
; fs/btrfs/disk-io.c:close_ctree() and :cleaner_kthread(),
; fs/btrfs/inode.c:submit_compressed_extents() and :btrfs_add_delayed_iput(). Not modelled: who else
; adds delayed iputs; the closing flag, unused block groups and the transaction kthread
; (btrfs/close-ctree has them); cleaner_mutex; and BTRFS_FS_CLEANER_RUNNING, which saves wake-ups.
; The cleaner falls asleep in one step and may stop between two iputs, and iputs are counted, not
; told apart: taken off the list and run in one step.
; A certificate for TypeInvariant, NoDeadlock: the invariant at the end is true initially, every
; step keeps it, and it implies what is claimed. A solver agrees by saying unsat three times: z3
; FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |pc.Umount| () (_ BitVec 3))
(define-fun |pc.Umount.StopCleaner| () |pc.Umount| #b000)
(define-fun |pc.Umount.ReapCleaner| () |pc.Umount| #b001)
(define-fun |pc.Umount.FlushWorkers| () |pc.Umount| #b010)
(define-fun |pc.Umount.FreeFsInfo| () |pc.Umount| #b011)
(define-fun |pc.Umount.Done| () |pc.Umount| #b100)
(define-sort |pc.Cleaner| () (_ BitVec 2))
(define-fun |pc.Cleaner.Sleep| () |pc.Cleaner| #b00)
(define-fun |pc.Cleaner.RunIput| () |pc.Cleaner| #b01)
(define-fun |pc.Cleaner.Exit| () |pc.Cleaner| #b10)
(define-fun |pc.Cleaner.Done| () |pc.Cleaner| #b11)
(define-sort |pc.Worker| () (_ BitVec 2))
(define-fun |pc.Worker.QueueIput| () |pc.Worker| #b00)
(define-fun |pc.Worker.WakeCleaner| () |pc.Worker| #b01)
(define-fun |pc.Worker.Done| () |pc.Worker| #b10)

; State --------------------------------------------------------------------------------------------
(declare-const |delayed| integer) ; 0..2
(declare-const |shouldStop| Bool)
(declare-const |taskFreed| Bool)
(declare-const |pc.Umount| |pc.Umount|)
(declare-const |pc.Cleaner| |pc.Cleaner|)
(declare-const |pc.Worker[0]| |pc.Worker|)
(declare-const |pc.Worker[1]| |pc.Worker|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|delayed| integer) (|shouldStop| Bool) (|taskFreed| Bool) (|pc.Umount| |pc.Umount|)
   (|pc.Cleaner| |pc.Cleaner|) (|pc.Worker[0]| |pc.Worker|) (|pc.Worker[1]| |pc.Worker|))
  Bool
  (and
    (and (bvsle (_ bv0 3) |delayed|) (bvsle |delayed| (_ bv2 3)))
    (bvule |pc.Umount| |pc.Umount.Done|)
    (bvule |pc.Worker[0]| |pc.Worker.Done|)
    (bvule |pc.Worker[1]| |pc.Worker.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |delayed| (_ bv0 3))
    (not |shouldStop|)
    (not |taskFreed|)
    (= |pc.Umount| |pc.Umount.StopCleaner|)
    (= |pc.Cleaner| |pc.Cleaner.Sleep|)
    (= |pc.Worker[0]| |pc.Worker.QueueIput|)
    (= |pc.Worker[1]| |pc.Worker.QueueIput|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Umount: StopCleaner
(define-fun |Umount.StopCleaner| () action #b0000)
(define-fun |guard of Umount.StopCleaner| () Bool (= |pc.Umount| |pc.Umount.StopCleaner|))

; Umount: ReapCleaner
(define-fun |Umount.ReapCleaner| () action #b0001)
(define-fun |guard of Umount.ReapCleaner| () Bool
  (and (= |pc.Umount| |pc.Umount.ReapCleaner|) (= |pc.Cleaner| |pc.Cleaner.Done|)))

; Umount: FlushWorkers
(define-fun |Umount.FlushWorkers| () action #b0010)
(define-fun |guard of Umount.FlushWorkers| () Bool
  (and
    (= |pc.Umount| |pc.Umount.FlushWorkers|)
    (= |pc.Worker[0]| |pc.Worker.Done|)
    (= |pc.Worker[1]| |pc.Worker.Done|)))

; Umount: FreeFsInfo
(define-fun |Umount.FreeFsInfo| () action #b0011)
(define-fun |guard of Umount.FreeFsInfo| () Bool (= |pc.Umount| |pc.Umount.FreeFsInfo|))

; Cleaner: Sleep
(define-fun |Cleaner.Sleep| () action #b0100)
(define-fun |guard of Cleaner.Sleep| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.Sleep|) (or (bvslt (_ bv0 3) |delayed|) |shouldStop|)))

; Cleaner: RunIput
(define-fun |Cleaner.RunIput| () action #b0101)
(define-fun |guard of Cleaner.RunIput| () Bool (= |pc.Cleaner| |pc.Cleaner.RunIput|))

; Cleaner: Exit
(define-fun |Cleaner.Exit| () action #b0110)
(define-fun |guard of Cleaner.Exit| () Bool (= |pc.Cleaner| |pc.Cleaner.Exit|))

; Worker0: QueueIput
(define-fun |Worker0.QueueIput| () action #b0111)
(define-fun |guard of Worker0.QueueIput| () Bool (= |pc.Worker[0]| |pc.Worker.QueueIput|))

; Worker0: WakeCleaner
(define-fun |Worker0.WakeCleaner| () action #b1000)
(define-fun |guard of Worker0.WakeCleaner| () Bool (= |pc.Worker[0]| |pc.Worker.WakeCleaner|))

; Worker1: QueueIput
(define-fun |Worker1.QueueIput| () action #b1001)
(define-fun |guard of Worker1.QueueIput| () Bool (= |pc.Worker[1]| |pc.Worker.QueueIput|))

; Worker1: WakeCleaner
(define-fun |Worker1.WakeCleaner| () action #b1010)
(define-fun |guard of Worker1.WakeCleaner| () Bool (= |pc.Worker[1]| |pc.Worker.WakeCleaner|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Umount.StopCleaner|) |guard of Umount.StopCleaner|)
    (and (= action |Umount.ReapCleaner|) |guard of Umount.ReapCleaner|)
    (and (= action |Umount.FlushWorkers|) |guard of Umount.FlushWorkers|)
    (and (= action |Umount.FreeFsInfo|) |guard of Umount.FreeFsInfo|)
    (and (= action |Cleaner.Sleep|) |guard of Cleaner.Sleep|)
    (and
      (= action |Cleaner.RunIput|)
      |guard of Cleaner.RunIput|
      (bvsle (_ bv0 3) (ite (bvslt (_ bv0 3) |delayed|) (bvsub |delayed| (_ bv1 3)) (_ bv0 3))))
    (and (= action |Cleaner.Exit|) |guard of Cleaner.Exit|)
    (and
      (= action |Worker0.QueueIput|)
      |guard of Worker0.QueueIput|
      (bvsle (bvadd |delayed| (_ bv1 3)) (_ bv2 3)))
    (and (= action |Worker0.WakeCleaner|) |guard of Worker0.WakeCleaner|)
    (and
      (= action |Worker1.QueueIput|)
      |guard of Worker1.QueueIput|
      (bvsle (bvadd |delayed| (_ bv1 3)) (_ bv2 3)))
    (and (= action |Worker1.WakeCleaner|) |guard of Worker1.WakeCleaner|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |delayed'| () integer
  (ite (= action |Cleaner.RunIput|)
    (ite (bvslt (_ bv0 3) |delayed|) (bvsub |delayed| (_ bv1 3)) (_ bv0 3))
  (ite (or (= action |Worker0.QueueIput|) (= action |Worker1.QueueIput|))
    (bvadd |delayed| (_ bv1 3))
    |delayed|)))
(define-fun |shouldStop'| () Bool (ite (= action |Umount.StopCleaner|) true |shouldStop|))
(define-fun |taskFreed'| () Bool (ite (= action |Umount.ReapCleaner|) true |taskFreed|))
(define-fun |pc.Umount'| () |pc.Umount|
  (ite (= action |Umount.StopCleaner|) |pc.Umount.ReapCleaner|
  (ite (= action |Umount.ReapCleaner|) |pc.Umount.FlushWorkers|
  (ite (= action |Umount.FlushWorkers|) |pc.Umount.FreeFsInfo|
  (ite (= action |Umount.FreeFsInfo|) |pc.Umount.Done| |pc.Umount|)))))
(define-fun |pc.Cleaner'| () |pc.Cleaner|
  (ite (= action |Cleaner.Sleep|) (ite |shouldStop| |pc.Cleaner.Exit| |pc.Cleaner.RunIput|)
  (ite (= action |Cleaner.RunIput|) |pc.Cleaner.Sleep|
  (ite (= action |Cleaner.Exit|) |pc.Cleaner.Done| |pc.Cleaner|))))
(define-fun |pc.Worker[0]'| () |pc.Worker|
  (ite (= action |Worker0.QueueIput|) |pc.Worker.WakeCleaner|
  (ite (= action |Worker0.WakeCleaner|) |pc.Worker.Done| |pc.Worker[0]|)))
(define-fun |pc.Worker[1]'| () |pc.Worker|
  (ite (= action |Worker1.QueueIput|) |pc.Worker.WakeCleaner|
  (ite (= action |Worker1.WakeCleaner|) |pc.Worker.Done| |pc.Worker[1]|)))

; Properties ---------------------------------------------------------------------------------------
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Cleaner.RunIput|
      (bvsle (_ bv0 3) (ite (bvslt (_ bv0 3) |delayed|) (bvsub |delayed| (_ bv1 3)) (_ bv0 3))))
    (=> |guard of Worker0.QueueIput| (bvsle (bvadd |delayed| (_ bv1 3)) (_ bv2 3)))
    (=> |guard of Worker1.QueueIput| (bvsle (bvadd |delayed| (_ bv1 3)) (_ bv2 3)))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Umount| |pc.Umount.Done|)
      (= |pc.Cleaner| |pc.Cleaner.Done|)
      (= |pc.Worker[0]| |pc.Worker.Done|)
      (= |pc.Worker[1]| |pc.Worker.Done|))
    |guard of Umount.StopCleaner|
    |guard of Umount.ReapCleaner|
    |guard of Umount.FlushWorkers|
    |guard of Umount.FreeFsInfo|
    |guard of Cleaner.Sleep|
    |guard of Cleaner.RunIput|
    |guard of Cleaner.Exit|
    |guard of Worker0.QueueIput|
    |guard of Worker0.WakeCleaner|
    |guard of Worker1.QueueIput|
    |guard of Worker1.WakeCleaner|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|delayed| integer) (|shouldStop| Bool) (|taskFreed| Bool) (|pc.Umount| |pc.Umount|)
   (|pc.Cleaner| |pc.Cleaner|) (|pc.Worker[0]| |pc.Worker|) (|pc.Worker[1]| |pc.Worker|))
  Bool
  (and
    (types |delayed| |shouldStop| |taskFreed| |pc.Umount| |pc.Cleaner| |pc.Worker[0]|
       |pc.Worker[1]|)
    ; StoppedOnceAsked
    (=>
      (or
        (= |pc.Umount| |pc.Umount.ReapCleaner|)
        (= |pc.Umount| |pc.Umount.FlushWorkers|)
        (= |pc.Umount| |pc.Umount.FreeFsInfo|)
        (= |pc.Umount| |pc.Umount.Done|))
      |shouldStop|)
    ; FreedOnceReaped
    (=
      |taskFreed|
      (or
        (= |pc.Umount| |pc.Umount.FlushWorkers|)
        (= |pc.Umount| |pc.Umount.FreeFsInfo|)
        (= |pc.Umount| |pc.Umount.Done|)))
    ; ReapedOnceExited
    (=>
      (or
        (= |pc.Umount| |pc.Umount.FlushWorkers|)
        (= |pc.Umount| |pc.Umount.FreeFsInfo|)
        (= |pc.Umount| |pc.Umount.Done|))
      (= |pc.Cleaner| |pc.Cleaner.Done|))
    ; FlushedOnceIdle
    (=>
      (or (= |pc.Umount| |pc.Umount.FreeFsInfo|) (= |pc.Umount| |pc.Umount.Done|))
      (and (= |pc.Worker[0]| |pc.Worker.Done|) (= |pc.Worker[1]| |pc.Worker.Done|)))
    ; QueuedByWorkers
    (bvsle
      |delayed|
      (bvadd
        (ite (or (= |pc.Worker[0]| |pc.Worker.WakeCleaner|) (= |pc.Worker[0]| |pc.Worker.Done|))
          (_ bv1 3)
          (_ bv0 3))
        (ite (or (= |pc.Worker[1]| |pc.Worker.WakeCleaner|) (= |pc.Worker[1]| |pc.Worker.Done|))
          (_ bv1 3)
          (_ bv0 3))))
    ; RunsWhatIsQueued
    (=> (= |pc.Cleaner| |pc.Cleaner.RunIput|) (bvslt (_ bv0 3) |delayed|))
    ; TypeInvariant
    (and
      (=>
        (= |pc.Cleaner| |pc.Cleaner.RunIput|)
        (bvsle (_ bv0 3) (ite (bvslt (_ bv0 3) |delayed|) (bvsub |delayed| (_ bv1 3)) (_ bv0 3))))
      (=> (= |pc.Worker[0]| |pc.Worker.QueueIput|) (bvsle (bvadd |delayed| (_ bv1 3)) (_ bv2 3)))
      (=> (= |pc.Worker[1]| |pc.Worker.QueueIput|) (bvsle (bvadd |delayed| (_ bv1 3)) (_ bv2 3))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Umount| |pc.Umount.Done|)
        (= |pc.Cleaner| |pc.Cleaner.Done|)
        (= |pc.Worker[0]| |pc.Worker.Done|)
        (= |pc.Worker[1]| |pc.Worker.Done|))
      (= |pc.Umount| |pc.Umount.StopCleaner|)
      (and (= |pc.Umount| |pc.Umount.ReapCleaner|) (= |pc.Cleaner| |pc.Cleaner.Done|))
      (and
        (= |pc.Umount| |pc.Umount.FlushWorkers|)
        (= |pc.Worker[0]| |pc.Worker.Done|)
        (= |pc.Worker[1]| |pc.Worker.Done|))
      (= |pc.Umount| |pc.Umount.FreeFsInfo|)
      (and (= |pc.Cleaner| |pc.Cleaner.Sleep|) (or (bvslt (_ bv0 3) |delayed|) |shouldStop|))
      (= |pc.Cleaner| |pc.Cleaner.RunIput|)
      (= |pc.Cleaner| |pc.Cleaner.Exit|)
      (= |pc.Worker[0]| |pc.Worker.QueueIput|)
      (= |pc.Worker[0]| |pc.Worker.WakeCleaner|)
      (= |pc.Worker[1]| |pc.Worker.QueueIput|)
      (= |pc.Worker[1]| |pc.Worker.WakeCleaner|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |delayed| |shouldStop| |taskFreed| |pc.Umount| |pc.Cleaner| |pc.Worker[0]|
       |pc.Worker[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |delayed| |shouldStop| |taskFreed| |pc.Umount| |pc.Cleaner| |pc.Worker[0]|
     |pc.Worker[1]|))
(assert step)
(assert
  (not
    (invariant |delayed'| |shouldStop'| |taskFreed'| |pc.Umount'| |pc.Cleaner'| |pc.Worker[0]'|
       |pc.Worker[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |delayed| |shouldStop| |taskFreed| |pc.Umount| |pc.Cleaner| |pc.Worker[0]|
     |pc.Worker[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 3753cd7eeb2008f49019c6096f9182ffe496b871759a90378c01fd2c484dc7da
