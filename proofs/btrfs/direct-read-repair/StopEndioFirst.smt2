; btrfs/direct-read-repair, variant StopEndioFirst, reads=1, maxActive=1, mirrors=2, stacked=false.
; btrfs: the repair of a direct read, whose completion sleeps until another mirror has been read.
; The completion of a read is a work on endio_workers. If the data is bad it submits a read of the
; next mirror and waits for it, in its slot of the queue; what it waits for is a work, too. On the
; same queue that work needs a slot: max_active reads that are bad at the same time hang, and
; because works are taken in order, they do if all are queued before the first repair is. With
; fewer, a slot remains and all is well: the rule against waiting on one's own queue is stricter
; than what hangs. A queue of its own is not enough either. The item with the work in it was freed
; before the wait, so the repair may get its memory, and a work at the same address with the same
; function waits behind the one that is executed. Therefore one bad read may hang on a shared queue
; of any size; different functions helped, except where the bio goes through a second btrfs on a
; loop device, whose completion has the function of the first one's. The order in which the queues
; are destroyed matters, too: what runs on endio_workers may still need the other one. See
; fs/btrfs/disk-io.c:end_workqueue_bio(), end_workqueue_fn(), btrfs_stop_all_workers(), and
; fs/btrfs/inode.c:__btrfs_subio_endio_read(), dio_read_error(), btrfs_retry_endio(),
; clean_io_failure(). A repair that finds good data writes it over the first mirror, waits for that,
; sets the flag on the stack of who waits, and completes: behind complete() that stack is gone. Not
; modelled: reads whose first mirror is good (they never wait), several blocks in a bio, a write
; back that fails (nobody is told), per-cpu pools, and want of memory for a kworker, with which
; maxActive is 1. Where a repair goes through a lower file system, only the lower completion is
; shown, and no repair in there. Unmount waits for the files that are read before it stops any
; queue; StopEndioFirst and StopRepairFirst do without that wait, and show what the order of the
; queues is good for.
; A certificate for GoodMirrorWins, NoWrongData, AllMirrorsTried, FirstMirrorRepaired,
; NoWrongWriteBack, NoWaitOnOwnQueue, pool.queues[0].NoUseAfterFree,
; pool.queues[0].NoQueueWhileDraining, pool.queues[1].NoUseAfterFree,
; pool.queues[1].NoQueueWhileDraining, NoUnpairedTake, NoUseAfterFree, TypeInvariant, NoDeadlock:
; the invariant at the end is true initially, every step keeps it, and it implies what is claimed. A
; solver agrees by saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |ReadState| () (_ BitVec 2))
(define-fun |ReadState.Reading| () |ReadState| #b00)
(define-fun |ReadState.Repaired| () |ReadState| #b01)
(define-fun |ReadState.Failed| () |ReadState| #b10)
(define-sort |pc.Reader| () (_ BitVec 2))
(define-fun |pc.Reader.SubmitRead| () |pc.Reader| #b00)
(define-fun |pc.Reader.AwaitRead| () |pc.Reader| #b01)
(define-fun |pc.Reader.Done| () |pc.Reader| #b10)
(define-sort |pc.Kworker| () (_ BitVec 4))
(define-fun |pc.Kworker.TakeWork| () |pc.Kworker| #b0000)
(define-fun |pc.Kworker.SubmitRepair| () |pc.Kworker| #b0001)
(define-fun |pc.Kworker.WaitForRepair| () |pc.Kworker| #b0010)
(define-fun |pc.Kworker.TestUptodate| () |pc.Kworker| #b0011)
(define-fun |pc.Kworker.EndRead| () |pc.Kworker| #b0100)
(define-fun |pc.Kworker.FailRead| () |pc.Kworker| #b0101)
(define-fun |pc.Kworker.EndDio| () |pc.Kworker| #b0110)
(define-fun |pc.Kworker.CheckRepair| () |pc.Kworker| #b0111)
(define-fun |pc.Kworker.WriteBack| () |pc.Kworker| #b1000)
(define-fun |pc.Kworker.SetUptodate| () |pc.Kworker| #b1001)
(define-fun |pc.Kworker.CompleteRepair| () |pc.Kworker| #b1010)
(define-fun |pc.Kworker.GiveUpMirror| () |pc.Kworker| #b1011)
(define-fun |pc.Kworker.FreeItem| () |pc.Kworker| #b1100)
(define-fun |pc.Kworker.EndWork| () |pc.Kworker| #b1101)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b1110)
(define-sort |pc.Umount| () (_ BitVec 3))
(define-fun |pc.Umount.AwaitBios| () |pc.Umount| #b000)
(define-fun |pc.Umount.DrainEndio| () |pc.Umount| #b001)
(define-fun |pc.Umount.DestroyEndio| () |pc.Umount| #b010)
(define-fun |pc.Umount.DrainRepair| () |pc.Umount| #b011)
(define-fun |pc.Umount.DestroyRepair| () |pc.Umount| #b100)
(define-fun |pc.Umount.Done| () |pc.Umount| #b101)

; State --------------------------------------------------------------------------------------------
(declare-const |pool.current[0]| integer) ; -1..1
(declare-const |pool.current[1]| integer) ; -1..1
(declare-const |pool.queues[0].worklist.length| integer) ; 0..2
(declare-const |pool.queues[0].worklist[0]| integer) ; 0..1
(declare-const |pool.queues[0].worklist[1]| integer) ; 0..1
(declare-const |pool.queues[0].drainers| integer) ; 0..1
(declare-const |pool.queues[0].destroyed| Bool)
(declare-const |pool.queues[0].executing[0]| Bool)
(declare-const |pool.queues[0].executing[1]| Bool)
(declare-const |pool.queues[1].worklist.length| integer) ; 0..2
(declare-const |pool.queues[1].worklist[0]| integer) ; 0..1
(declare-const |pool.queues[1].worklist[1]| integer) ; 0..1
(declare-const |pool.queues[1].drainers| integer) ; 0..1
(declare-const |pool.queues[1].destroyed| Bool)
(declare-const |pool.queues[1].executing[0]| Bool)
(declare-const |pool.queues[1].executing[1]| Bool)
(declare-const |itemRead[0]| integer) ; 0..0
(declare-const |itemRead[1]| integer) ; 0..0
(declare-const |itemMirror[0]| integer) ; 0..1
(declare-const |itemMirror[1]| integer) ; 0..1
(declare-const |freed[0]| Bool)
(declare-const |freed[1]| Bool)
(declare-const |inFlight[0]| Bool)
(declare-const |inFlight[1]| Bool)
(declare-const |done[0]| Bool)
(declare-const |uptodate[0]| Bool)
(declare-const |state[0]| |ReadState|)
(declare-const |ended[0]| Bool)
(declare-const |healed[0]| Bool)
(declare-const |tried[0]| integer) ; 0..1
(declare-const |good[0]| Bool)
(declare-const |pc.Reader| |pc.Reader|)
(declare-const |pc.Kworker[0]| |pc.Kworker|)
(declare-const |pc.Kworker[1]| |pc.Kworker|)
(declare-const |pc.Umount| |pc.Umount|)
(declare-const |Kworker.read[0]| integer) ; 0..0
(declare-const |Kworker.read[1]| integer) ; 0..0
(declare-const |Kworker.mirror[0]| integer) ; 0..1
(declare-const |Kworker.mirror[1]| integer) ; 0..1

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|pool.current[0]| integer) (|pool.current[1]| integer)
   (|pool.queues[0].worklist.length| integer) (|pool.queues[0].worklist[0]| integer)
   (|pool.queues[0].worklist[1]| integer) (|pool.queues[0].drainers| integer)
   (|pool.queues[0].destroyed| Bool) (|pool.queues[0].executing[0]| Bool)
   (|pool.queues[0].executing[1]| Bool) (|pool.queues[1].worklist.length| integer)
   (|pool.queues[1].worklist[0]| integer) (|pool.queues[1].worklist[1]| integer)
   (|pool.queues[1].drainers| integer) (|pool.queues[1].destroyed| Bool)
   (|pool.queues[1].executing[0]| Bool) (|pool.queues[1].executing[1]| Bool)
   (|itemRead[0]| integer) (|itemRead[1]| integer) (|itemMirror[0]| integer)
   (|itemMirror[1]| integer) (|freed[0]| Bool) (|freed[1]| Bool) (|inFlight[0]| Bool)
   (|inFlight[1]| Bool) (|done[0]| Bool) (|uptodate[0]| Bool) (|state[0]| |ReadState|)
   (|ended[0]| Bool) (|healed[0]| Bool) (|tried[0]| integer) (|good[0]| Bool)
   (|pc.Reader| |pc.Reader|) (|pc.Kworker[0]| |pc.Kworker|) (|pc.Kworker[1]| |pc.Kworker|)
   (|pc.Umount| |pc.Umount|) (|Kworker.read[0]| integer) (|Kworker.read[1]| integer)
   (|Kworker.mirror[0]| integer) (|Kworker.mirror[1]| integer))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 3)) |pool.current[0]|) (bvsle |pool.current[0]| (_ bv1 3)))
    (and (bvsle (bvneg (_ bv1 3)) |pool.current[1]|) (bvsle |pool.current[1]| (_ bv1 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[0].worklist.length|)
      (bvsle |pool.queues[0].worklist.length| (_ bv2 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[0].worklist[0]|)
      (bvsle |pool.queues[0].worklist[0]| (_ bv1 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[0].worklist[1]|)
      (bvsle |pool.queues[0].worklist[1]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |pool.queues[0].drainers|) (bvsle |pool.queues[0].drainers| (_ bv1 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[1].worklist.length|)
      (bvsle |pool.queues[1].worklist.length| (_ bv2 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[1].worklist[0]|)
      (bvsle |pool.queues[1].worklist[0]| (_ bv1 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[1].worklist[1]|)
      (bvsle |pool.queues[1].worklist[1]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |pool.queues[1].drainers|) (bvsle |pool.queues[1].drainers| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |itemRead[0]|) (bvsle |itemRead[0]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |itemRead[1]|) (bvsle |itemRead[1]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |itemMirror[0]|) (bvsle |itemMirror[0]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |itemMirror[1]|) (bvsle |itemMirror[1]| (_ bv1 3)))
    (bvule |state[0]| |ReadState.Failed|)
    (and (bvsle (_ bv0 3) |tried[0]|) (bvsle |tried[0]| (_ bv1 3)))
    (bvule |pc.Reader| |pc.Reader.Done|)
    (bvule |pc.Kworker[0]| |pc.Kworker.Done|)
    (bvule |pc.Kworker[1]| |pc.Kworker.Done|)
    (bvule |pc.Umount| |pc.Umount.Done|)
    (and (bvsle (_ bv0 3) |Kworker.read[0]|) (bvsle |Kworker.read[0]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |Kworker.read[1]|) (bvsle |Kworker.read[1]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |Kworker.mirror[0]|) (bvsle |Kworker.mirror[0]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |Kworker.mirror[1]|) (bvsle |Kworker.mirror[1]| (_ bv1 3)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |pool.current[0]| (bvneg (_ bv1 3)))
    (= |pool.current[1]| (bvneg (_ bv1 3)))
    (= |pool.queues[0].worklist.length| (_ bv0 3))
    (= |pool.queues[0].worklist[0]| (_ bv0 3))
    (= |pool.queues[0].worklist[1]| (_ bv0 3))
    (= |pool.queues[0].drainers| (_ bv0 3))
    (not |pool.queues[0].destroyed|)
    (not |pool.queues[0].executing[0]|)
    (not |pool.queues[0].executing[1]|)
    (= |pool.queues[1].worklist.length| (_ bv0 3))
    (= |pool.queues[1].worklist[0]| (_ bv0 3))
    (= |pool.queues[1].worklist[1]| (_ bv0 3))
    (= |pool.queues[1].drainers| (_ bv0 3))
    (not |pool.queues[1].destroyed|)
    (not |pool.queues[1].executing[0]|)
    (not |pool.queues[1].executing[1]|)
    (= |itemRead[0]| (_ bv0 3))
    (= |itemRead[1]| (_ bv0 3))
    (= |itemMirror[0]| (_ bv0 3))
    (= |itemMirror[1]| (_ bv0 3))
    (not |freed[0]|)
    (not |freed[1]|)
    (not |inFlight[0]|)
    (not |inFlight[1]|)
    (not |done[0]|)
    (not |uptodate[0]|)
    (= |state[0]| |ReadState.Reading|)
    (not |ended[0]|)
    (not |healed[0]|)
    (= |tried[0]| (_ bv0 3))
    (not |good[0]|)
    (= |pc.Reader| |pc.Reader.SubmitRead|)
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (= |pc.Umount| |pc.Umount.AwaitBios|)
    (= |Kworker.read[0]| (_ bv0 3))
    (= |Kworker.read[1]| (_ bv0 3))
    (= |Kworker.mirror[0]| (_ bv0 3))
    (= |Kworker.mirror[1]| (_ bv0 3))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Reader: SubmitRead(at 0), fs/btrfs/inode.c:btrfs_submit_direct
(define-fun |Reader.SubmitRead(at 0)| () action #b000000)
(define-fun |guard of Reader.SubmitRead(at 0)| () Bool
  (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[0]|))

; Reader: SubmitRead(at 1), fs/btrfs/inode.c:btrfs_submit_direct
(define-fun |Reader.SubmitRead(at 1)| () action #b000001)
(define-fun |guard of Reader.SubmitRead(at 1)| () Bool
  (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[1]|))

; Reader: SubmitRead, fs/btrfs/inode.c:btrfs_submit_direct
(define-fun |Reader.SubmitRead| () action #b000010)
(define-fun |guard of Reader.SubmitRead| () Bool (= |pc.Reader| |pc.Reader.SubmitRead|))

; Reader: AwaitRead, fs/btrfs/inode.c:btrfs_submit_direct
(define-fun |Reader.AwaitRead| () action #b000011)
(define-fun |guard of Reader.AwaitRead| () Bool
  (and (= |pc.Reader| |pc.Reader.AwaitRead|) |ended[0]|))

; Interrupt: EndBio(0, read), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(0, read)| () action #b000100)
(define-fun |guard of Interrupt.EndBio(0, read)| () Bool
  (and
    |inFlight[0]|
    (= |itemMirror[0]| (_ bv0 3))
    (not
      (or
        (and
          (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[0]| (_ bv0 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
    (not |pool.queues[0].destroyed|)
    (= |pool.queues[0].drainers| (_ bv0 3))))

; Interrupt: EndBio(0, read, refused), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(0, read, refused)| () action #b000101)
(define-fun |guard of Interrupt.EndBio(0, read, refused)| () Bool
  (and
    |inFlight[0]|
    (= |itemMirror[0]| (_ bv0 3))
    (not
      (or
        (and
          (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[0]| (_ bv0 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
    (or |pool.queues[0].destroyed| (not (= |pool.queues[0].drainers| (_ bv0 3))))))

; Interrupt: EndBio(0, read, pending), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(0, read, pending)| () action #b000110)
(define-fun |guard of Interrupt.EndBio(0, read, pending)| () Bool
  (and
    |inFlight[0]|
    (= |itemMirror[0]| (_ bv0 3))
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv0 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv0 3))))))

; Interrupt: EndBio(0, not read), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(0, not read)| () action #b000111)
(define-fun |guard of Interrupt.EndBio(0, not read)| () Bool
  (and
    |inFlight[0]|
    (not (= |itemMirror[0]| (_ bv0 3)))
    (not
      (or
        (and
          (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv0 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
    (not |pool.queues[1].destroyed|)
    (= |pool.queues[1].drainers| (_ bv0 3))))

; Interrupt: EndBio(0, not read, refused), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(0, not read, refused)| () action #b001000)
(define-fun |guard of Interrupt.EndBio(0, not read, refused)| () Bool
  (and
    |inFlight[0]|
    (not (= |itemMirror[0]| (_ bv0 3)))
    (not
      (or
        (and
          (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv0 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
    (or |pool.queues[1].destroyed| (not (= |pool.queues[1].drainers| (_ bv0 3))))))

; Interrupt: EndBio(0, not read, pending), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(0, not read, pending)| () action #b001001)
(define-fun |guard of Interrupt.EndBio(0, not read, pending)| () Bool
  (and
    |inFlight[0]|
    (not (= |itemMirror[0]| (_ bv0 3)))
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv0 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv0 3))))))

; Interrupt: EndBio(1, read), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(1, read)| () action #b001010)
(define-fun |guard of Interrupt.EndBio(1, read)| () Bool
  (and
    |inFlight[1]|
    (= |itemMirror[1]| (_ bv0 3))
    (not
      (or
        (and
          (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[0]| (_ bv1 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
    (not |pool.queues[0].destroyed|)
    (= |pool.queues[0].drainers| (_ bv0 3))))

; Interrupt: EndBio(1, read, refused), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(1, read, refused)| () action #b001011)
(define-fun |guard of Interrupt.EndBio(1, read, refused)| () Bool
  (and
    |inFlight[1]|
    (= |itemMirror[1]| (_ bv0 3))
    (not
      (or
        (and
          (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[0]| (_ bv1 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
    (or |pool.queues[0].destroyed| (not (= |pool.queues[0].drainers| (_ bv0 3))))))

; Interrupt: EndBio(1, read, pending), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(1, read, pending)| () action #b001100)
(define-fun |guard of Interrupt.EndBio(1, read, pending)| () Bool
  (and
    |inFlight[1]|
    (= |itemMirror[1]| (_ bv0 3))
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv1 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv1 3))))))

; Interrupt: EndBio(1, not read), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(1, not read)| () action #b001101)
(define-fun |guard of Interrupt.EndBio(1, not read)| () Bool
  (and
    |inFlight[1]|
    (not (= |itemMirror[1]| (_ bv0 3)))
    (not
      (or
        (and
          (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv1 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
    (not |pool.queues[1].destroyed|)
    (= |pool.queues[1].drainers| (_ bv0 3))))

; Interrupt: EndBio(1, not read, refused), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(1, not read, refused)| () action #b001110)
(define-fun |guard of Interrupt.EndBio(1, not read, refused)| () Bool
  (and
    |inFlight[1]|
    (not (= |itemMirror[1]| (_ bv0 3)))
    (not
      (or
        (and
          (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv1 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
    (or |pool.queues[1].destroyed| (not (= |pool.queues[1].drainers| (_ bv0 3))))))

; Interrupt: EndBio(1, not read, pending), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(1, not read, pending)| () action #b001111)
(define-fun |guard of Interrupt.EndBio(1, not read, pending)| () Bool
  (and
    |inFlight[1]|
    (not (= |itemMirror[1]| (_ bv0 3)))
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv1 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv1 3))))))

; Kworker0: TakeWork(endio, 0), fs/btrfs/disk-io.c:end_workqueue_fn
(define-fun |Kworker0.TakeWork(endio, 0)| () action #b010000)
(define-fun |guard of Kworker0.TakeWork(endio, 0)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv0 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv0 3))
        (or
          (= |pool.current[0]| |pool.queues[0].worklist[0]|)
          (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
    (bvslt
      (bvadd
        (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
        (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
      (_ bv1 3))))

; Kworker0: TakeWork(endio, 1), fs/btrfs/disk-io.c:end_workqueue_fn
(define-fun |Kworker0.TakeWork(endio, 1)| () action #b010001)
(define-fun |guard of Kworker0.TakeWork(endio, 1)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv1 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv1 3))
        (or
          (= |pool.current[0]| |pool.queues[0].worklist[0]|)
          (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
    (bvslt
      (bvadd
        (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
        (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
      (_ bv1 3))))

; Kworker0: TakeWork(endio-repair, 0), fs/btrfs/disk-io.c:end_workqueue_fn
(define-fun |Kworker0.TakeWork(endio-repair, 0)| () action #b010010)
(define-fun |guard of Kworker0.TakeWork(endio-repair, 0)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv0 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv0 3))
        (or
          (= |pool.current[0]| |pool.queues[1].worklist[0]|)
          (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
    (bvslt
      (bvadd
        (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
        (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
      (_ bv1 3))))

; Kworker0: TakeWork(endio-repair, 1), fs/btrfs/disk-io.c:end_workqueue_fn
(define-fun |Kworker0.TakeWork(endio-repair, 1)| () action #b010011)
(define-fun |guard of Kworker0.TakeWork(endio-repair, 1)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv1 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv1 3))
        (or
          (= |pool.current[0]| |pool.queues[1].worklist[0]|)
          (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
    (bvslt
      (bvadd
        (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
        (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
      (_ bv1 3))))

; Kworker0: SubmitRepair(last mirror), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker0.SubmitRepair(last mirror)| () action #b010100)
(define-fun |guard of Kworker0.SubmitRepair(last mirror)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|) (= |Kworker.mirror[0]| (_ bv1 3))))

; Kworker0: SubmitRepair(not last mirror, at 0), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker0.SubmitRepair(not last mirror, at 0)| () action #b010101)
(define-fun |guard of Kworker0.SubmitRepair(not last mirror, at 0)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
    (not (= |Kworker.mirror[0]| (_ bv1 3)))
    |freed[0]|))

; Kworker0: SubmitRepair(not last mirror, at 1), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker0.SubmitRepair(not last mirror, at 1)| () action #b010110)
(define-fun |guard of Kworker0.SubmitRepair(not last mirror, at 1)| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
    (not (= |Kworker.mirror[0]| (_ bv1 3)))
    |freed[1]|))

; Kworker0: SubmitRepair(not last mirror), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker0.SubmitRepair(not last mirror)| () action #b010111)
(define-fun |guard of Kworker0.SubmitRepair(not last mirror)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|) (not (= |Kworker.mirror[0]| (_ bv1 3)))))
(define-fun |index of Kworker0.SubmitRepair(not last mirror)| () integer
  (bvadd |Kworker.mirror[0]| (_ bv1 3)))
(define-fun |index of Kworker0.SubmitRepair(not last mirror)_2| () integer
  |index of Kworker0.SubmitRepair(not last mirror)|)
(define-fun |value of Kworker0.SubmitRepair(not last mirror)_2| () integer
  |index of Kworker0.SubmitRepair(not last mirror)_2|)
(define-fun |index of Kworker0.SubmitRepair(not last mirror)_3| () integer
  |value of Kworker0.SubmitRepair(not last mirror)_2|)

; Kworker0: WaitForRepair, fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker0.WaitForRepair| () action #b011000)
(define-fun |guard of Kworker0.WaitForRepair| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|) |done[0]|))

; Kworker0: TestUptodate, fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker0.TestUptodate| () action #b011001)
(define-fun |guard of Kworker0.TestUptodate| () Bool (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|))

; Kworker0: EndRead, fs/btrfs/inode.c:btrfs_endio_direct_read
(define-fun |Kworker0.EndRead| () action #b011010)
(define-fun |guard of Kworker0.EndRead| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndRead|))

; Kworker0: FailRead, fs/btrfs/inode.c:btrfs_endio_direct_read
(define-fun |Kworker0.FailRead| () action #b011011)
(define-fun |guard of Kworker0.FailRead| () Bool (= |pc.Kworker[0]| |pc.Kworker.FailRead|))

; Kworker0: EndDio, fs/btrfs/inode.c:btrfs_endio_direct_read
(define-fun |Kworker0.EndDio| () action #b011100)
(define-fun |guard of Kworker0.EndDio| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndDio|))

; Kworker0: CheckRepair(no good), fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker0.CheckRepair(no good)| () action #b011101)
(define-fun |guard of Kworker0.CheckRepair(no good)| () Bool
  (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|))

; Kworker0: CheckRepair(good), fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker0.CheckRepair(good)| () action #b011110)
(define-fun |guard of Kworker0.CheckRepair(good)| () Bool
  (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|))

; Kworker0: WriteBack, fs/btrfs/extent_io.c:clean_io_failure
(define-fun |Kworker0.WriteBack| () action #b011111)
(define-fun |guard of Kworker0.WriteBack| () Bool (= |pc.Kworker[0]| |pc.Kworker.WriteBack|))

; Kworker0: SetUptodate, fs/btrfs/inode.c:btrfs_retry_endio
(define-fun |Kworker0.SetUptodate| () action #b100000)
(define-fun |guard of Kworker0.SetUptodate| () Bool (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|))

; Kworker0: CompleteRepair, fs/btrfs/inode.c:btrfs_retry_endio
(define-fun |Kworker0.CompleteRepair| () action #b100001)
(define-fun |guard of Kworker0.CompleteRepair| () Bool
  (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|))

; Kworker0: GiveUpMirror, fs/btrfs/inode.c:btrfs_retry_endio
(define-fun |Kworker0.GiveUpMirror| () action #b100010)
(define-fun |guard of Kworker0.GiveUpMirror| () Bool (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|))

; Kworker0: FreeItem, fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker0.FreeItem| () action #b100011)
(define-fun |guard of Kworker0.FreeItem| () Bool (= |pc.Kworker[0]| |pc.Kworker.FreeItem|))
(define-fun |index of Kworker0.FreeItem| () integer |pool.current[0]|)
(define-fun |index of Kworker0.FreeItem_2| () integer |pool.current[0]|)
(define-fun |index of Kworker0.FreeItem_3| () integer |pool.current[0]|)

; Kworker0: EndWork, kernel/workqueue.c:process_one_work
(define-fun |Kworker0.EndWork| () action #b100100)
(define-fun |guard of Kworker0.EndWork| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndWork|))

; Kworker1: TakeWork(endio, 0), fs/btrfs/disk-io.c:end_workqueue_fn
(define-fun |Kworker1.TakeWork(endio, 0)| () action #b100101)
(define-fun |guard of Kworker1.TakeWork(endio, 0)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv0 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv0 3))
        (or
          (= |pool.current[0]| |pool.queues[0].worklist[0]|)
          (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
    (bvslt
      (bvadd
        (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
        (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
      (_ bv1 3))))

; Kworker1: TakeWork(endio, 1), fs/btrfs/disk-io.c:end_workqueue_fn
(define-fun |Kworker1.TakeWork(endio, 1)| () action #b100110)
(define-fun |guard of Kworker1.TakeWork(endio, 1)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv1 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv1 3))
        (or
          (= |pool.current[0]| |pool.queues[0].worklist[0]|)
          (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
    (bvslt
      (bvadd
        (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
        (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
      (_ bv1 3))))

; Kworker1: TakeWork(endio-repair, 0), fs/btrfs/disk-io.c:end_workqueue_fn
(define-fun |Kworker1.TakeWork(endio-repair, 0)| () action #b100111)
(define-fun |guard of Kworker1.TakeWork(endio-repair, 0)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv0 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv0 3))
        (or
          (= |pool.current[0]| |pool.queues[1].worklist[0]|)
          (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
    (bvslt
      (bvadd
        (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
        (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
      (_ bv1 3))))

; Kworker1: TakeWork(endio-repair, 1), fs/btrfs/disk-io.c:end_workqueue_fn
(define-fun |Kworker1.TakeWork(endio-repair, 1)| () action #b101000)
(define-fun |guard of Kworker1.TakeWork(endio-repair, 1)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[0]| (_ bv1 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
        (= |pool.queues[1].worklist[1]| (_ bv1 3))
        (or
          (= |pool.current[0]| |pool.queues[1].worklist[0]|)
          (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
    (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
    (bvslt
      (bvadd
        (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
        (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
      (_ bv1 3))))

; Kworker1: SubmitRepair(last mirror), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker1.SubmitRepair(last mirror)| () action #b101001)
(define-fun |guard of Kworker1.SubmitRepair(last mirror)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|) (= |Kworker.mirror[1]| (_ bv1 3))))

; Kworker1: SubmitRepair(not last mirror, at 0), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker1.SubmitRepair(not last mirror, at 0)| () action #b101010)
(define-fun |guard of Kworker1.SubmitRepair(not last mirror, at 0)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
    (not (= |Kworker.mirror[1]| (_ bv1 3)))
    |freed[0]|))

; Kworker1: SubmitRepair(not last mirror, at 1), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker1.SubmitRepair(not last mirror, at 1)| () action #b101011)
(define-fun |guard of Kworker1.SubmitRepair(not last mirror, at 1)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
    (not (= |Kworker.mirror[1]| (_ bv1 3)))
    |freed[1]|))

; Kworker1: SubmitRepair(not last mirror), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker1.SubmitRepair(not last mirror)| () action #b101100)
(define-fun |guard of Kworker1.SubmitRepair(not last mirror)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|) (not (= |Kworker.mirror[1]| (_ bv1 3)))))
(define-fun |index of Kworker1.SubmitRepair(not last mirror)| () integer
  (bvadd |Kworker.mirror[1]| (_ bv1 3)))
(define-fun |index of Kworker1.SubmitRepair(not last mirror)_2| () integer
  |index of Kworker1.SubmitRepair(not last mirror)|)
(define-fun |value of Kworker1.SubmitRepair(not last mirror)_2| () integer
  |index of Kworker1.SubmitRepair(not last mirror)_2|)
(define-fun |index of Kworker1.SubmitRepair(not last mirror)_3| () integer
  |value of Kworker1.SubmitRepair(not last mirror)_2|)

; Kworker1: WaitForRepair, fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker1.WaitForRepair| () action #b101101)
(define-fun |guard of Kworker1.WaitForRepair| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|) |done[0]|))

; Kworker1: TestUptodate, fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker1.TestUptodate| () action #b101110)
(define-fun |guard of Kworker1.TestUptodate| () Bool (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|))

; Kworker1: EndRead, fs/btrfs/inode.c:btrfs_endio_direct_read
(define-fun |Kworker1.EndRead| () action #b101111)
(define-fun |guard of Kworker1.EndRead| () Bool (= |pc.Kworker[1]| |pc.Kworker.EndRead|))

; Kworker1: FailRead, fs/btrfs/inode.c:btrfs_endio_direct_read
(define-fun |Kworker1.FailRead| () action #b110000)
(define-fun |guard of Kworker1.FailRead| () Bool (= |pc.Kworker[1]| |pc.Kworker.FailRead|))

; Kworker1: EndDio, fs/btrfs/inode.c:btrfs_endio_direct_read
(define-fun |Kworker1.EndDio| () action #b110001)
(define-fun |guard of Kworker1.EndDio| () Bool (= |pc.Kworker[1]| |pc.Kworker.EndDio|))

; Kworker1: CheckRepair(no good), fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker1.CheckRepair(no good)| () action #b110010)
(define-fun |guard of Kworker1.CheckRepair(no good)| () Bool
  (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|))

; Kworker1: CheckRepair(good), fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker1.CheckRepair(good)| () action #b110011)
(define-fun |guard of Kworker1.CheckRepair(good)| () Bool
  (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|))

; Kworker1: WriteBack, fs/btrfs/extent_io.c:clean_io_failure
(define-fun |Kworker1.WriteBack| () action #b110100)
(define-fun |guard of Kworker1.WriteBack| () Bool (= |pc.Kworker[1]| |pc.Kworker.WriteBack|))

; Kworker1: SetUptodate, fs/btrfs/inode.c:btrfs_retry_endio
(define-fun |Kworker1.SetUptodate| () action #b110101)
(define-fun |guard of Kworker1.SetUptodate| () Bool (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|))

; Kworker1: CompleteRepair, fs/btrfs/inode.c:btrfs_retry_endio
(define-fun |Kworker1.CompleteRepair| () action #b110110)
(define-fun |guard of Kworker1.CompleteRepair| () Bool
  (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|))

; Kworker1: GiveUpMirror, fs/btrfs/inode.c:btrfs_retry_endio
(define-fun |Kworker1.GiveUpMirror| () action #b110111)
(define-fun |guard of Kworker1.GiveUpMirror| () Bool (= |pc.Kworker[1]| |pc.Kworker.GiveUpMirror|))

; Kworker1: FreeItem, fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker1.FreeItem| () action #b111000)
(define-fun |guard of Kworker1.FreeItem| () Bool (= |pc.Kworker[1]| |pc.Kworker.FreeItem|))
(define-fun |index of Kworker1.FreeItem| () integer |pool.current[1]|)
(define-fun |index of Kworker1.FreeItem_2| () integer |pool.current[1]|)
(define-fun |index of Kworker1.FreeItem_3| () integer |pool.current[1]|)

; Kworker1: EndWork, kernel/workqueue.c:process_one_work
(define-fun |Kworker1.EndWork| () action #b111001)
(define-fun |guard of Kworker1.EndWork| () Bool (= |pc.Kworker[1]| |pc.Kworker.EndWork|))

; Umount: AwaitBios, fs/btrfs/disk-io.c:btrfs_stop_all_workers
(define-fun |Umount.AwaitBios| () action #b111010)
(define-fun |guard of Umount.AwaitBios| () Bool
  (and
    (= |pc.Umount| |pc.Umount.AwaitBios|)
    (not (= |pc.Reader| |pc.Reader.SubmitRead|))
    (not
      (or
        (and |inFlight[0]| (= |itemMirror[0]| (_ bv0 3)))
        (and |inFlight[1]| (= |itemMirror[1]| (_ bv0 3)))))))

; Umount: DrainEndio, fs/btrfs/disk-io.c:btrfs_stop_all_workers
(define-fun |Umount.DrainEndio| () action #b111011)
(define-fun |guard of Umount.DrainEndio| () Bool (= |pc.Umount| |pc.Umount.DrainEndio|))

; Umount: DestroyEndio, fs/btrfs/disk-io.c:btrfs_stop_all_workers
(define-fun |Umount.DestroyEndio| () action #b111100)
(define-fun |guard of Umount.DestroyEndio| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DestroyEndio|)
    (= |pool.queues[0].worklist.length| (_ bv0 3))
    (not (or |pool.queues[0].executing[0]| |pool.queues[0].executing[1]|))))

; Umount: DrainRepair, fs/btrfs/disk-io.c:btrfs_stop_all_workers
(define-fun |Umount.DrainRepair| () action #b111101)
(define-fun |guard of Umount.DrainRepair| () Bool (= |pc.Umount| |pc.Umount.DrainRepair|))

; Umount: DestroyRepair, fs/btrfs/disk-io.c:btrfs_stop_all_workers
(define-fun |Umount.DestroyRepair| () action #b111110)
(define-fun |guard of Umount.DestroyRepair| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DestroyRepair|)
    (= |pool.queues[1].worklist.length| (_ bv0 3))
    (not (or |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|))))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Reader.SubmitRead(at 0)|) |guard of Reader.SubmitRead(at 0)|)
    (and (= action |Reader.SubmitRead(at 1)|) |guard of Reader.SubmitRead(at 1)|)
    (and (= action |Reader.SubmitRead|) |guard of Reader.SubmitRead|)
    (and (= action |Reader.AwaitRead|) |guard of Reader.AwaitRead|)
    (and
      (= action |Interrupt.EndBio(0, read)|)
      |guard of Interrupt.EndBio(0, read)|
      (and
        (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (and
      (= action |Interrupt.EndBio(0, read, refused)|)
      |guard of Interrupt.EndBio(0, read, refused)|)
    (and
      (= action |Interrupt.EndBio(0, read, pending)|)
      |guard of Interrupt.EndBio(0, read, pending)|)
    (and
      (= action |Interrupt.EndBio(0, not read)|)
      |guard of Interrupt.EndBio(0, not read)|
      (and
        (bvsle |pool.queues[1].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (and
      (= action |Interrupt.EndBio(0, not read, refused)|)
      |guard of Interrupt.EndBio(0, not read, refused)|)
    (and
      (= action |Interrupt.EndBio(0, not read, pending)|)
      |guard of Interrupt.EndBio(0, not read, pending)|)
    (and
      (= action |Interrupt.EndBio(1, read)|)
      |guard of Interrupt.EndBio(1, read)|
      (and
        (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (and
      (= action |Interrupt.EndBio(1, read, refused)|)
      |guard of Interrupt.EndBio(1, read, refused)|)
    (and
      (= action |Interrupt.EndBio(1, read, pending)|)
      |guard of Interrupt.EndBio(1, read, pending)|)
    (and
      (= action |Interrupt.EndBio(1, not read)|)
      |guard of Interrupt.EndBio(1, not read)|
      (and
        (bvsle |pool.queues[1].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (and
      (= action |Interrupt.EndBio(1, not read, refused)|)
      |guard of Interrupt.EndBio(1, not read, refused)|)
    (and
      (= action |Interrupt.EndBio(1, not read, pending)|)
      |guard of Interrupt.EndBio(1, not read, pending)|)
    (and
      (= action |Kworker0.TakeWork(endio, 0)|)
      |guard of Kworker0.TakeWork(endio, 0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv0 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv0 3))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
          |pool.queues[0].worklist.length|)))
    (and
      (= action |Kworker0.TakeWork(endio, 1)|)
      |guard of Kworker0.TakeWork(endio, 1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv1 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv1 3))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
          |pool.queues[0].worklist.length|)))
    (and
      (= action |Kworker0.TakeWork(endio-repair, 0)|)
      |guard of Kworker0.TakeWork(endio-repair, 0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv0 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv0 3))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
          |pool.queues[1].worklist.length|)))
    (and
      (= action |Kworker0.TakeWork(endio-repair, 1)|)
      |guard of Kworker0.TakeWork(endio-repair, 1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv1 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv1 3))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
          |pool.queues[1].worklist.length|)))
    (and
      (= action |Kworker0.SubmitRepair(last mirror)|)
      |guard of Kworker0.SubmitRepair(last mirror)|)
    (and
      (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
      |guard of Kworker0.SubmitRepair(not last mirror, at 0)|
      (and
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
    (and
      (= action |Kworker0.SubmitRepair(not last mirror, at 1)|)
      |guard of Kworker0.SubmitRepair(not last mirror, at 1)|
      (and
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
    (and
      (= action |Kworker0.SubmitRepair(not last mirror)|)
      |guard of Kworker0.SubmitRepair(not last mirror)|
      (and
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))))
    (and (= action |Kworker0.WaitForRepair|) |guard of Kworker0.WaitForRepair|)
    (and (= action |Kworker0.TestUptodate|) |guard of Kworker0.TestUptodate|)
    (and (= action |Kworker0.EndRead|) |guard of Kworker0.EndRead|)
    (and (= action |Kworker0.FailRead|) |guard of Kworker0.FailRead|)
    (and (= action |Kworker0.EndDio|) |guard of Kworker0.EndDio|)
    (and
      (= action |Kworker0.CheckRepair(no good)|)
      |guard of Kworker0.CheckRepair(no good)|
      (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (and
      (= action |Kworker0.CheckRepair(good)|)
      |guard of Kworker0.CheckRepair(good)|
      (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (and (= action |Kworker0.WriteBack|) |guard of Kworker0.WriteBack|)
    (and (= action |Kworker0.SetUptodate|) |guard of Kworker0.SetUptodate|)
    (and (= action |Kworker0.CompleteRepair|) |guard of Kworker0.CompleteRepair|)
    (and (= action |Kworker0.GiveUpMirror|) |guard of Kworker0.GiveUpMirror|)
    (and
      (= action |Kworker0.FreeItem|)
      |guard of Kworker0.FreeItem|
      (and
        (bvsle (_ bv0 3) |index of Kworker0.FreeItem|)
        (bvsle (_ bv0 3) |index of Kworker0.FreeItem_2|)
        (bvsle (_ bv0 3) |index of Kworker0.FreeItem_3|)))
    (and (= action |Kworker0.EndWork|) |guard of Kworker0.EndWork|)
    (and
      (= action |Kworker1.TakeWork(endio, 0)|)
      |guard of Kworker1.TakeWork(endio, 0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv0 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv0 3))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
          |pool.queues[0].worklist.length|)))
    (and
      (= action |Kworker1.TakeWork(endio, 1)|)
      |guard of Kworker1.TakeWork(endio, 1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv1 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv1 3))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
          |pool.queues[0].worklist.length|)))
    (and
      (= action |Kworker1.TakeWork(endio-repair, 0)|)
      |guard of Kworker1.TakeWork(endio-repair, 0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv0 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv0 3))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
          |pool.queues[1].worklist.length|)))
    (and
      (= action |Kworker1.TakeWork(endio-repair, 1)|)
      |guard of Kworker1.TakeWork(endio-repair, 1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv1 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv1 3))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
          |pool.queues[1].worklist.length|)))
    (and
      (= action |Kworker1.SubmitRepair(last mirror)|)
      |guard of Kworker1.SubmitRepair(last mirror)|)
    (and
      (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)
      |guard of Kworker1.SubmitRepair(not last mirror, at 0)|
      (and
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
    (and
      (= action |Kworker1.SubmitRepair(not last mirror, at 1)|)
      |guard of Kworker1.SubmitRepair(not last mirror, at 1)|
      (and
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
    (and
      (= action |Kworker1.SubmitRepair(not last mirror)|)
      |guard of Kworker1.SubmitRepair(not last mirror)|
      (and
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))))
    (and (= action |Kworker1.WaitForRepair|) |guard of Kworker1.WaitForRepair|)
    (and (= action |Kworker1.TestUptodate|) |guard of Kworker1.TestUptodate|)
    (and (= action |Kworker1.EndRead|) |guard of Kworker1.EndRead|)
    (and (= action |Kworker1.FailRead|) |guard of Kworker1.FailRead|)
    (and (= action |Kworker1.EndDio|) |guard of Kworker1.EndDio|)
    (and
      (= action |Kworker1.CheckRepair(no good)|)
      |guard of Kworker1.CheckRepair(no good)|
      (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (and
      (= action |Kworker1.CheckRepair(good)|)
      |guard of Kworker1.CheckRepair(good)|
      (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (and (= action |Kworker1.WriteBack|) |guard of Kworker1.WriteBack|)
    (and (= action |Kworker1.SetUptodate|) |guard of Kworker1.SetUptodate|)
    (and (= action |Kworker1.CompleteRepair|) |guard of Kworker1.CompleteRepair|)
    (and (= action |Kworker1.GiveUpMirror|) |guard of Kworker1.GiveUpMirror|)
    (and
      (= action |Kworker1.FreeItem|)
      |guard of Kworker1.FreeItem|
      (and
        (bvsle (_ bv0 3) |index of Kworker1.FreeItem|)
        (bvsle (_ bv0 3) |index of Kworker1.FreeItem_2|)
        (bvsle (_ bv0 3) |index of Kworker1.FreeItem_3|)))
    (and (= action |Kworker1.EndWork|) |guard of Kworker1.EndWork|)
    (and (= action |Umount.AwaitBios|) |guard of Umount.AwaitBios|)
    (and
      (= action |Umount.DrainEndio|)
      |guard of Umount.DrainEndio|
      (bvsle (bvadd |pool.queues[0].drainers| (_ bv1 3)) (_ bv1 3)))
    (and
      (= action |Umount.DestroyEndio|)
      |guard of Umount.DestroyEndio|
      (bvsle (_ bv0 3) (bvsub |pool.queues[0].drainers| (_ bv1 3))))
    (and
      (= action |Umount.DrainRepair|)
      |guard of Umount.DrainRepair|
      (bvsle (bvadd |pool.queues[1].drainers| (_ bv1 3)) (_ bv1 3)))
    (and
      (= action |Umount.DestroyRepair|)
      |guard of Umount.DestroyRepair|
      (bvsle (_ bv0 3) (bvsub |pool.queues[1].drainers| (_ bv1 3))))))

; The state after the step -------------------------------------------------------------------------
(define-fun |pool.current[0]'| () integer
  (ite (or (= action |Kworker0.TakeWork(endio, 0)|) (= action |Kworker0.TakeWork(endio-repair, 0)|))
    (_ bv0 3)
  (ite (or (= action |Kworker0.TakeWork(endio, 1)|) (= action |Kworker0.TakeWork(endio-repair, 1)|))
    (_ bv1 3)
  (ite (= action |Kworker0.EndWork|) (bvneg (_ bv1 3)) |pool.current[0]|))))
(define-fun |pool.current[1]'| () integer
  (ite (or (= action |Kworker1.TakeWork(endio, 0)|) (= action |Kworker1.TakeWork(endio-repair, 0)|))
    (_ bv0 3)
  (ite (or (= action |Kworker1.TakeWork(endio, 1)|) (= action |Kworker1.TakeWork(endio-repair, 1)|))
    (_ bv1 3)
  (ite (= action |Kworker1.EndWork|) (bvneg (_ bv1 3)) |pool.current[1]|))))
(define-fun |pool.queues[0].worklist.length'| () integer
  (ite (or (= action |Interrupt.EndBio(0, read)|) (= action |Interrupt.EndBio(1, read)|))
    (bvadd |pool.queues[0].worklist.length| (_ bv1 3))
  (ite (or (= action |Kworker0.TakeWork(endio, 0)|) (= action |Kworker1.TakeWork(endio, 0)|))
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv0 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv0 3))))
      (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
      |pool.queues[0].worklist.length|)
  (ite (or (= action |Kworker0.TakeWork(endio, 1)|) (= action |Kworker1.TakeWork(endio, 1)|))
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv1 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv1 3))))
      (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
      |pool.queues[0].worklist.length|)
    |pool.queues[0].worklist.length|))))
(define-fun |pool.queues[0].worklist[0]'| () integer
  (ite (= action |Interrupt.EndBio(0, read)|)
    (ite (= |pool.queues[0].worklist.length| (_ bv0 3)) (_ bv0 3) |pool.queues[0].worklist[0]|)
  (ite (= action |Interrupt.EndBio(1, read)|)
    (ite (= |pool.queues[0].worklist.length| (_ bv0 3)) (_ bv1 3) |pool.queues[0].worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork(endio, 0)|) (= action |Kworker1.TakeWork(endio, 0)|))
    (ite (and
           (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
           (= |pool.queues[0].worklist[0]| (_ bv0 3))) |pool.queues[0].worklist[1]|
      |pool.queues[0].worklist[0]|)
  (ite (or (= action |Kworker0.TakeWork(endio, 1)|) (= action |Kworker1.TakeWork(endio, 1)|))
    (ite (and
           (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
           (= |pool.queues[0].worklist[0]| (_ bv1 3))) |pool.queues[0].worklist[1]|
      |pool.queues[0].worklist[0]|)
    |pool.queues[0].worklist[0]|)))))
(define-fun |pool.queues[0].worklist[1]'| () integer
  (ite (= action |Interrupt.EndBio(0, read)|)
    (ite (= |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv0 3) |pool.queues[0].worklist[1]|)
  (ite (= action |Interrupt.EndBio(1, read)|)
    (ite (= |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv1 3) |pool.queues[0].worklist[1]|)
  (ite (or (= action |Kworker0.TakeWork(endio, 0)|) (= action |Kworker1.TakeWork(endio, 0)|))
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv0 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv0 3)))) (_ bv0 3)
      |pool.queues[0].worklist[1]|)
  (ite (or (= action |Kworker0.TakeWork(endio, 1)|) (= action |Kworker1.TakeWork(endio, 1)|))
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv1 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv1 3)))) (_ bv0 3)
      |pool.queues[0].worklist[1]|)
    |pool.queues[0].worklist[1]|)))))
(define-fun |pool.queues[0].drainers'| () integer
  (ite (= action |Umount.DrainEndio|) (bvadd |pool.queues[0].drainers| (_ bv1 3))
  (ite (= action |Umount.DestroyEndio|) (bvsub |pool.queues[0].drainers| (_ bv1 3))
    |pool.queues[0].drainers|)))
(define-fun |pool.queues[0].destroyed'| () Bool
  (ite (= action |Umount.DestroyEndio|) true |pool.queues[0].destroyed|))
(define-fun |pool.queues[0].executing[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(endio, 0)|) (= action |Kworker0.TakeWork(endio, 1)|)) true
  (ite (= action |Kworker0.EndWork|) false |pool.queues[0].executing[0]|)))
(define-fun |pool.queues[0].executing[1]'| () Bool
  (ite (or (= action |Kworker1.TakeWork(endio, 0)|) (= action |Kworker1.TakeWork(endio, 1)|)) true
  (ite (= action |Kworker1.EndWork|) false |pool.queues[0].executing[1]|)))
(define-fun |pool.queues[1].worklist.length'| () integer
  (ite (or (= action |Interrupt.EndBio(0, not read)|) (= action |Interrupt.EndBio(1, not read)|))
    (bvadd |pool.queues[1].worklist.length| (_ bv1 3))
  (ite (or
         (= action |Kworker0.TakeWork(endio-repair, 0)|)
         (= action |Kworker1.TakeWork(endio-repair, 0)|))
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv0 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv0 3))))
      (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
      |pool.queues[1].worklist.length|)
  (ite (or
         (= action |Kworker0.TakeWork(endio-repair, 1)|)
         (= action |Kworker1.TakeWork(endio-repair, 1)|))
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv1 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv1 3))))
      (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
      |pool.queues[1].worklist.length|)
    |pool.queues[1].worklist.length|))))
(define-fun |pool.queues[1].worklist[0]'| () integer
  (ite (= action |Interrupt.EndBio(0, not read)|)
    (ite (= |pool.queues[1].worklist.length| (_ bv0 3)) (_ bv0 3) |pool.queues[1].worklist[0]|)
  (ite (= action |Interrupt.EndBio(1, not read)|)
    (ite (= |pool.queues[1].worklist.length| (_ bv0 3)) (_ bv1 3) |pool.queues[1].worklist[0]|)
  (ite (or
         (= action |Kworker0.TakeWork(endio-repair, 0)|)
         (= action |Kworker1.TakeWork(endio-repair, 0)|))
    (ite (and
           (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
           (= |pool.queues[1].worklist[0]| (_ bv0 3))) |pool.queues[1].worklist[1]|
      |pool.queues[1].worklist[0]|)
  (ite (or
         (= action |Kworker0.TakeWork(endio-repair, 1)|)
         (= action |Kworker1.TakeWork(endio-repair, 1)|))
    (ite (and
           (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
           (= |pool.queues[1].worklist[0]| (_ bv1 3))) |pool.queues[1].worklist[1]|
      |pool.queues[1].worklist[0]|)
    |pool.queues[1].worklist[0]|)))))
(define-fun |pool.queues[1].worklist[1]'| () integer
  (ite (= action |Interrupt.EndBio(0, not read)|)
    (ite (= |pool.queues[1].worklist.length| (_ bv1 3)) (_ bv0 3) |pool.queues[1].worklist[1]|)
  (ite (= action |Interrupt.EndBio(1, not read)|)
    (ite (= |pool.queues[1].worklist.length| (_ bv1 3)) (_ bv1 3) |pool.queues[1].worklist[1]|)
  (ite (or
         (= action |Kworker0.TakeWork(endio-repair, 0)|)
         (= action |Kworker1.TakeWork(endio-repair, 0)|))
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv0 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv0 3)))) (_ bv0 3)
      |pool.queues[1].worklist[1]|)
  (ite (or
         (= action |Kworker0.TakeWork(endio-repair, 1)|)
         (= action |Kworker1.TakeWork(endio-repair, 1)|))
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[0]| (_ bv1 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
             (= |pool.queues[1].worklist[1]| (_ bv1 3)))) (_ bv0 3)
      |pool.queues[1].worklist[1]|)
    |pool.queues[1].worklist[1]|)))))
(define-fun |pool.queues[1].drainers'| () integer
  (ite (= action |Umount.DrainRepair|) (bvadd |pool.queues[1].drainers| (_ bv1 3))
  (ite (= action |Umount.DestroyRepair|) (bvsub |pool.queues[1].drainers| (_ bv1 3))
    |pool.queues[1].drainers|)))
(define-fun |pool.queues[1].destroyed'| () Bool
  (ite (= action |Umount.DestroyRepair|) true |pool.queues[1].destroyed|))
(define-fun |pool.queues[1].executing[0]'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork(endio-repair, 0)|)
         (= action |Kworker0.TakeWork(endio-repair, 1)|)) true
  (ite (= action |Kworker0.EndWork|) false |pool.queues[1].executing[0]|)))
(define-fun |pool.queues[1].executing[1]'| () Bool
  (ite (or
         (= action |Kworker1.TakeWork(endio-repair, 0)|)
         (= action |Kworker1.TakeWork(endio-repair, 1)|)) true
  (ite (= action |Kworker1.EndWork|) false |pool.queues[1].executing[1]|)))
(define-fun |itemRead[0]'| () integer
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Reader.SubmitRead|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)) (_ bv0 3)
  (ite (= action |Kworker0.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker0.FreeItem|)
    (ite (= |index of Kworker0.FreeItem_2| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker1.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker1.FreeItem|)
    (ite (= |index of Kworker1.FreeItem_2| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
    |itemRead[0]|))))))
(define-fun |itemRead[1]'| () integer
  (ite (or
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 1)|)) (_ bv0 3)
  (ite (= action |Kworker0.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker0.FreeItem|)
    (ite (= |index of Kworker0.FreeItem_2| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker1.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker1.FreeItem|)
    (ite (= |index of Kworker1.FreeItem_2| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
    |itemRead[1]|))))))
(define-fun |itemMirror[0]'| () integer
  (ite (or (= action |Reader.SubmitRead(at 0)|) (= action |Reader.SubmitRead|)) (_ bv0 3)
  (ite (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
    (bvadd |Kworker.mirror[0]| (_ bv1 3))
  (ite (= action |Kworker0.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv0 3))
      |index of Kworker0.SubmitRepair(not last mirror)_3|
      |itemMirror[0]|)
  (ite (= action |Kworker0.FreeItem|)
    (ite (= |index of Kworker0.FreeItem_3| (_ bv0 3)) (_ bv0 3) |itemMirror[0]|)
  (ite (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)
    (bvadd |Kworker.mirror[1]| (_ bv1 3))
  (ite (= action |Kworker1.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv0 3))
      |index of Kworker1.SubmitRepair(not last mirror)_3|
      |itemMirror[0]|)
  (ite (= action |Kworker1.FreeItem|)
    (ite (= |index of Kworker1.FreeItem_3| (_ bv0 3)) (_ bv0 3) |itemMirror[0]|)
    |itemMirror[0]|))))))))
(define-fun |itemMirror[1]'| () integer
  (ite (= action |Reader.SubmitRead(at 1)|) (_ bv0 3)
  (ite (= action |Kworker0.SubmitRepair(not last mirror, at 1)|)
    (bvadd |Kworker.mirror[0]| (_ bv1 3))
  (ite (= action |Kworker0.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
      |index of Kworker0.SubmitRepair(not last mirror)_3|
      |itemMirror[1]|)
  (ite (= action |Kworker0.FreeItem|)
    (ite (= |index of Kworker0.FreeItem_3| (_ bv1 3)) (_ bv0 3) |itemMirror[1]|)
  (ite (= action |Kworker1.SubmitRepair(not last mirror, at 1)|)
    (bvadd |Kworker.mirror[1]| (_ bv1 3))
  (ite (= action |Kworker1.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
      |index of Kworker1.SubmitRepair(not last mirror)_3|
      |itemMirror[1]|)
  (ite (= action |Kworker1.FreeItem|)
    (ite (= |index of Kworker1.FreeItem_3| (_ bv1 3)) (_ bv0 3) |itemMirror[1]|)
    |itemMirror[1]|))))))))
(define-fun |freed[0]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)) false
  (ite (= action |Kworker0.FreeItem|)
    (ite (= |index of Kworker0.FreeItem| (_ bv0 3)) true |freed[0]|)
  (ite (= action |Kworker1.FreeItem|)
    (ite (= |index of Kworker1.FreeItem| (_ bv0 3)) true |freed[0]|)
    |freed[0]|))))
(define-fun |freed[1]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 1)|)) false
  (ite (= action |Kworker0.FreeItem|)
    (ite (= |index of Kworker0.FreeItem| (_ bv1 3)) true |freed[1]|)
  (ite (= action |Kworker1.FreeItem|)
    (ite (= |index of Kworker1.FreeItem| (_ bv1 3)) true |freed[1]|)
    |freed[1]|))))
(define-fun |inFlight[0]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Reader.SubmitRead|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)) true
  (ite (or
         (= action |Interrupt.EndBio(0, read)|)
         (= action |Interrupt.EndBio(0, read, refused)|)
         (= action |Interrupt.EndBio(0, read, pending)|)
         (= action |Interrupt.EndBio(0, not read)|)
         (= action |Interrupt.EndBio(0, not read, refused)|)
         (= action |Interrupt.EndBio(0, not read, pending)|)) false
  (ite (= action |Kworker0.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv0 3)) true |inFlight[0]|)
  (ite (= action |Kworker1.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv0 3)) true |inFlight[0]|)
    |inFlight[0]|)))))
(define-fun |inFlight[1]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 1)|)) true
  (ite (or
         (= action |Interrupt.EndBio(1, read)|)
         (= action |Interrupt.EndBio(1, read, refused)|)
         (= action |Interrupt.EndBio(1, read, pending)|)
         (= action |Interrupt.EndBio(1, not read)|)
         (= action |Interrupt.EndBio(1, not read, refused)|)
         (= action |Interrupt.EndBio(1, not read, pending)|)) false
  (ite (= action |Kworker0.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3)) true |inFlight[1]|)
  (ite (= action |Kworker1.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3)) true |inFlight[1]|)
    |inFlight[1]|)))))
(define-fun |done[0]'| () Bool
  (ite (or
         (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker0.SubmitRepair(not last mirror)|)
         (= action |Kworker0.WaitForRepair|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker1.SubmitRepair(not last mirror)|)
         (= action |Kworker1.WaitForRepair|)) false
  (ite (or
         (= action |Kworker0.CompleteRepair|)
         (= action |Kworker0.GiveUpMirror|)
         (= action |Kworker1.CompleteRepair|)
         (= action |Kworker1.GiveUpMirror|)) true
    |done[0]|)))
(define-fun |uptodate[0]'| () Bool
  (ite (or
         (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker0.SubmitRepair(not last mirror)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker1.SubmitRepair(not last mirror)|)) false
  (ite (or (= action |Kworker0.SetUptodate|) (= action |Kworker1.SetUptodate|)) true
    |uptodate[0]|)))
(define-fun |state[0]'| () |ReadState|
  (ite (or (= action |Kworker0.EndRead|) (= action |Kworker1.EndRead|)) |ReadState.Repaired|
  (ite (or (= action |Kworker0.FailRead|) (= action |Kworker1.FailRead|)) |ReadState.Failed|
    |state[0]|)))
(define-fun |ended[0]'| () Bool
  (ite (or (= action |Kworker0.EndDio|) (= action |Kworker1.EndDio|)) true |ended[0]|))
(define-fun |healed[0]'| () Bool
  (ite (or (= action |Kworker0.WriteBack|) (= action |Kworker1.WriteBack|)) true |healed[0]|))
(define-fun |tried[0]'| () integer
  (ite (or
         (= action |Kworker0.CheckRepair(no good)|)
         (= action |Kworker0.CheckRepair(good)|)
         (= action |Kworker1.CheckRepair(no good)|)
         (= action |Kworker1.CheckRepair(good)|)) (bvadd |tried[0]| (_ bv1 3))
    |tried[0]|))
(define-fun |good[0]'| () Bool
  (ite (or (= action |Kworker0.CheckRepair(good)|) (= action |Kworker1.CheckRepair(good)|)) true
    |good[0]|))
(define-fun |pc.Reader'| () |pc.Reader|
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Reader.SubmitRead|)) |pc.Reader.AwaitRead|
  (ite (= action |Reader.AwaitRead|) |pc.Reader.Done| |pc.Reader|)))
(define-fun |pc.Kworker[0]'| () |pc.Kworker|
  (ite (or (= action |Kworker0.TakeWork(endio, 0)|) (= action |Kworker0.TakeWork(endio-repair, 0)|))
    (ite (= |itemMirror[0]| (_ bv0 3)) |pc.Kworker.SubmitRepair| |pc.Kworker.CheckRepair|)
  (ite (or (= action |Kworker0.TakeWork(endio, 1)|) (= action |Kworker0.TakeWork(endio-repair, 1)|))
    (ite (= |itemMirror[1]| (_ bv0 3)) |pc.Kworker.SubmitRepair| |pc.Kworker.CheckRepair|)
  (ite (= action |Kworker0.SubmitRepair(last mirror)|) |pc.Kworker.FailRead|
  (ite (or
         (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker0.SubmitRepair(not last mirror)|)) |pc.Kworker.WaitForRepair|
  (ite (= action |Kworker0.WaitForRepair|) |pc.Kworker.TestUptodate|
  (ite (= action |Kworker0.TestUptodate|)
    (ite |uptodate[0]| |pc.Kworker.EndRead| |pc.Kworker.SubmitRepair|)
  (ite (or (= action |Kworker0.EndRead|) (= action |Kworker0.FailRead|)) |pc.Kworker.EndDio|
  (ite (or
         (= action |Kworker0.EndDio|)
         (= action |Kworker0.CompleteRepair|)
         (= action |Kworker0.GiveUpMirror|)) |pc.Kworker.FreeItem|
  (ite (= action |Kworker0.CheckRepair(no good)|) |pc.Kworker.GiveUpMirror|
  (ite (= action |Kworker0.CheckRepair(good)|) |pc.Kworker.WriteBack|
  (ite (= action |Kworker0.WriteBack|) |pc.Kworker.SetUptodate|
  (ite (= action |Kworker0.SetUptodate|) |pc.Kworker.CompleteRepair|
  (ite (= action |Kworker0.FreeItem|) |pc.Kworker.EndWork|
  (ite (= action |Kworker0.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[0]|)))))))))))))))
(define-fun |pc.Kworker[1]'| () |pc.Kworker|
  (ite (or (= action |Kworker1.TakeWork(endio, 0)|) (= action |Kworker1.TakeWork(endio-repair, 0)|))
    (ite (= |itemMirror[0]| (_ bv0 3)) |pc.Kworker.SubmitRepair| |pc.Kworker.CheckRepair|)
  (ite (or (= action |Kworker1.TakeWork(endio, 1)|) (= action |Kworker1.TakeWork(endio-repair, 1)|))
    (ite (= |itemMirror[1]| (_ bv0 3)) |pc.Kworker.SubmitRepair| |pc.Kworker.CheckRepair|)
  (ite (= action |Kworker1.SubmitRepair(last mirror)|) |pc.Kworker.FailRead|
  (ite (or
         (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker1.SubmitRepair(not last mirror)|)) |pc.Kworker.WaitForRepair|
  (ite (= action |Kworker1.WaitForRepair|) |pc.Kworker.TestUptodate|
  (ite (= action |Kworker1.TestUptodate|)
    (ite |uptodate[0]| |pc.Kworker.EndRead| |pc.Kworker.SubmitRepair|)
  (ite (or (= action |Kworker1.EndRead|) (= action |Kworker1.FailRead|)) |pc.Kworker.EndDio|
  (ite (or
         (= action |Kworker1.EndDio|)
         (= action |Kworker1.CompleteRepair|)
         (= action |Kworker1.GiveUpMirror|)) |pc.Kworker.FreeItem|
  (ite (= action |Kworker1.CheckRepair(no good)|) |pc.Kworker.GiveUpMirror|
  (ite (= action |Kworker1.CheckRepair(good)|) |pc.Kworker.WriteBack|
  (ite (= action |Kworker1.WriteBack|) |pc.Kworker.SetUptodate|
  (ite (= action |Kworker1.SetUptodate|) |pc.Kworker.CompleteRepair|
  (ite (= action |Kworker1.FreeItem|) |pc.Kworker.EndWork|
  (ite (= action |Kworker1.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker[1]|)))))))))))))))
(define-fun |pc.Umount'| () |pc.Umount|
  (ite (= action |Umount.AwaitBios|) |pc.Umount.DrainEndio|
  (ite (= action |Umount.DrainEndio|) |pc.Umount.DestroyEndio|
  (ite (= action |Umount.DestroyEndio|) |pc.Umount.DrainRepair|
  (ite (= action |Umount.DrainRepair|) |pc.Umount.DestroyRepair|
  (ite (= action |Umount.DestroyRepair|) |pc.Umount.Done| |pc.Umount|))))))
(define-fun |Kworker.read[0]'| () integer
  (ite (or
         (= action |Kworker0.TakeWork(endio, 0)|)
         (= action |Kworker0.TakeWork(endio, 1)|)
         (= action |Kworker0.TakeWork(endio-repair, 0)|)
         (= action |Kworker0.TakeWork(endio-repair, 1)|)
         (= action |Kworker0.EndWork|)) (_ bv0 3)
    |Kworker.read[0]|))
(define-fun |Kworker.read[1]'| () integer
  (ite (or
         (= action |Kworker1.TakeWork(endio, 0)|)
         (= action |Kworker1.TakeWork(endio, 1)|)
         (= action |Kworker1.TakeWork(endio-repair, 0)|)
         (= action |Kworker1.TakeWork(endio-repair, 1)|)
         (= action |Kworker1.EndWork|)) (_ bv0 3)
    |Kworker.read[1]|))
(define-fun |Kworker.mirror[0]'| () integer
  (ite (or (= action |Kworker0.TakeWork(endio, 0)|) (= action |Kworker0.TakeWork(endio-repair, 0)|))
    |itemMirror[0]|
  (ite (or (= action |Kworker0.TakeWork(endio, 1)|) (= action |Kworker0.TakeWork(endio-repair, 1)|))
    |itemMirror[1]|
  (ite (or
         (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 1)|))
    (bvadd |Kworker.mirror[0]| (_ bv1 3))
  (ite (= action |Kworker0.SubmitRepair(not last mirror)|)
    |index of Kworker0.SubmitRepair(not last mirror)_3|
  (ite (= action |Kworker0.EndWork|) (_ bv0 3) |Kworker.mirror[0]|))))))
(define-fun |Kworker.mirror[1]'| () integer
  (ite (or (= action |Kworker1.TakeWork(endio, 0)|) (= action |Kworker1.TakeWork(endio-repair, 0)|))
    |itemMirror[0]|
  (ite (or (= action |Kworker1.TakeWork(endio, 1)|) (= action |Kworker1.TakeWork(endio-repair, 1)|))
    |itemMirror[1]|
  (ite (or
         (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 1)|))
    (bvadd |Kworker.mirror[1]| (_ bv1 3))
  (ite (= action |Kworker1.SubmitRepair(not last mirror)|)
    |index of Kworker1.SubmitRepair(not last mirror)_3|
  (ite (= action |Kworker1.EndWork|) (_ bv0 3) |Kworker.mirror[1]|))))))

; Properties ---------------------------------------------------------------------------------------
; A read fails only if no mirror that was tried is good: no data is given up that is there.
(define-fun |GoodMirrorWins| () Bool (=> (= |state[0]| |ReadState.Failed|) (not |good[0]|)))
; A read succeeds only if a good mirror has been read: no wrong data is returned.
(define-fun |NoWrongData| () Bool (=> (= |state[0]| |ReadState.Repaired|) |good[0]|))
; A read fails only after each mirror has been tried, once.
(define-fun |AllMirrorsTried| () Bool
  (=> (= |state[0]| |ReadState.Failed|) (= |tried[0]| (_ bv1 3))))
; A read that was repaired leaves a good first mirror behind, or the next read is bad, too.
(define-fun |FirstMirrorRepaired| () Bool (=> (= |state[0]| |ReadState.Repaired|) |healed[0]|))
; Only good data is written over a mirror.
(define-fun |NoWrongWriteBack| () Bool (=> |healed[0]| |good[0]|))
; No work waits for one of the queue whose slot it occupies: enough of them would fill it up.
(define-fun |NoWaitOnOwnQueue| () Bool
  (and
    (=>
      (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
      (not
        (or
          (and |pool.queues[1].executing[0]| (= |pool.current[0]| |pool.current[0]|))
          (and |pool.queues[1].executing[1]| (= |pool.current[1]| |pool.current[0]|)))))
    (=>
      (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
      (not
        (or
          (and |pool.queues[1].executing[0]| (= |pool.current[0]| |pool.current[1]|))
          (and |pool.queues[1].executing[1]| (= |pool.current[1]| |pool.current[1]|)))))))
; Nobody touches a workqueue that has been destroyed.
(define-fun |pool.queues[0].NoUseAfterFree| () Bool
  (and
    (=>
      (and
        |inFlight[0]|
        (= |itemMirror[0]| (_ bv0 3))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
        (or |pool.queues[0].destroyed| (not (= |pool.queues[0].drainers| (_ bv0 3)))))
      (not |pool.queues[0].destroyed|))
    (=>
      (and
        |inFlight[1]|
        (= |itemMirror[1]| (_ bv0 3))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
        (or |pool.queues[0].destroyed| (not (= |pool.queues[0].drainers| (_ bv0 3)))))
      (not |pool.queues[0].destroyed|))
    (=>
      (and
        |guard of Umount.DrainEndio|
        (bvsle (bvadd |pool.queues[0].drainers| (_ bv1 3)) (_ bv1 3)))
      (not |pool.queues[0].destroyed|))
    (=>
      (and
        (= |pc.Umount| |pc.Umount.DestroyEndio|)
        (= |pool.queues[0].worklist.length| (_ bv0 3))
        (not (or |pool.queues[0].executing[0]| |pool.queues[0].executing[1]|))
        (bvsle (_ bv0 3) (bvsub |pool.queues[0].drainers| (_ bv1 3))))
      (not |pool.queues[0].destroyed|))
    (=>
      (and
        (= |pc.Umount| |pc.Umount.DestroyEndio|)
        (not
          (and
            (= |pool.queues[0].worklist.length| (_ bv0 3))
            (not (or |pool.queues[0].executing[0]| |pool.queues[0].executing[1]|)))))
      (not |pool.queues[0].destroyed|))))
; Nobody queues on a workqueue that is being drained: it warns, and the work is lost.
(define-fun |pool.queues[0].NoQueueWhileDraining| () Bool
  (and
    (=>
      (and
        |inFlight[0]|
        (= |itemMirror[0]| (_ bv0 3))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
        (or |pool.queues[0].destroyed| (not (= |pool.queues[0].drainers| (_ bv0 3)))))
      |pool.queues[0].destroyed|)
    (=>
      (and
        |inFlight[1]|
        (= |itemMirror[1]| (_ bv0 3))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
        (or |pool.queues[0].destroyed| (not (= |pool.queues[0].drainers| (_ bv0 3)))))
      |pool.queues[0].destroyed|)))
; Nobody touches a workqueue that has been destroyed.
(define-fun |pool.queues[1].NoUseAfterFree| () Bool
  (and
    (=>
      (and
        |inFlight[0]|
        (not (= |itemMirror[0]| (_ bv0 3)))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
        (or |pool.queues[1].destroyed| (not (= |pool.queues[1].drainers| (_ bv0 3)))))
      (not |pool.queues[1].destroyed|))
    (=>
      (and
        |inFlight[1]|
        (not (= |itemMirror[1]| (_ bv0 3)))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
        (or |pool.queues[1].destroyed| (not (= |pool.queues[1].drainers| (_ bv0 3)))))
      (not |pool.queues[1].destroyed|))
    (=>
      (and
        |guard of Umount.DrainRepair|
        (bvsle (bvadd |pool.queues[1].drainers| (_ bv1 3)) (_ bv1 3)))
      (not |pool.queues[1].destroyed|))
    (=>
      (and
        (= |pc.Umount| |pc.Umount.DestroyRepair|)
        (= |pool.queues[1].worklist.length| (_ bv0 3))
        (not (or |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|))
        (bvsle (_ bv0 3) (bvsub |pool.queues[1].drainers| (_ bv1 3))))
      (not |pool.queues[1].destroyed|))
    (=>
      (and
        (= |pc.Umount| |pc.Umount.DestroyRepair|)
        (not
          (and
            (= |pool.queues[1].worklist.length| (_ bv0 3))
            (not (or |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|)))))
      (not |pool.queues[1].destroyed|))))
; Nobody queues on a workqueue that is being drained: it warns, and the work is lost.
(define-fun |pool.queues[1].NoQueueWhileDraining| () Bool
  (and
    (=>
      (and
        |inFlight[0]|
        (not (= |itemMirror[0]| (_ bv0 3)))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
        (or |pool.queues[1].destroyed| (not (= |pool.queues[1].drainers| (_ bv0 3)))))
      |pool.queues[1].destroyed|)
    (=>
      (and
        |inFlight[1]|
        (not (= |itemMirror[1]| (_ bv0 3)))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
        (or |pool.queues[1].destroyed| (not (= |pool.queues[1].drainers| (_ bv0 3)))))
      |pool.queues[1].destroyed|)))
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 3))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv0 3))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
            |pool.queues[0].worklist.length|)))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 3))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv1 3))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
            |pool.queues[0].worklist.length|)))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 3))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv0 3))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
            |pool.queues[1].worklist.length|)))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 3))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv1 3))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
            |pool.queues[1].worklist.length|)))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=> |guard of Kworker0.EndWork| (not (= |pool.current[0]| (bvneg (_ bv1 3)))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 3))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv0 3))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
            |pool.queues[0].worklist.length|)))
      (= |pool.current[1]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 3))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv1 3))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
            |pool.queues[0].worklist.length|)))
      (= |pool.current[1]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 3))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv0 3))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
            |pool.queues[1].worklist.length|)))
      (= |pool.current[1]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 3))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv1 3))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
            |pool.queues[1].worklist.length|)))
      (= |pool.current[1]| (bvneg (_ bv1 3))))
    (=> |guard of Kworker1.EndWork| (not (= |pool.current[1]| (bvneg (_ bv1 3)))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3))
                (or
                  (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
          (= |pool.current[0]| (_ bv0 3))
          (= |pool.current[1]| (_ bv0 3))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
                (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
              (_ bv1 3)))))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3))
                (or
                  (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
          (= |pool.current[0]| (_ bv1 3))
          (= |pool.current[1]| (_ bv1 3))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
                (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
              (_ bv1 3)))))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 3))
                (or
                  (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
          (= |pool.current[0]| (_ bv0 3))
          (= |pool.current[1]| (_ bv0 3))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
                (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
              (_ bv1 3)))))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 3))
                (or
                  (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
          (= |pool.current[0]| (_ bv1 3))
          (= |pool.current[1]| (_ bv1 3))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
                (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
              (_ bv1 3)))))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3))
                (or
                  (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
          (= |pool.current[0]| (_ bv0 3))
          (= |pool.current[1]| (_ bv0 3))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
                (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
              (_ bv1 3)))))
      (= |pool.current[1]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3))
                (or
                  (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
          (= |pool.current[0]| (_ bv1 3))
          (= |pool.current[1]| (_ bv1 3))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
                (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
              (_ bv1 3)))))
      (= |pool.current[1]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 3))
                (or
                  (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
          (= |pool.current[0]| (_ bv0 3))
          (= |pool.current[1]| (_ bv0 3))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
                (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
              (_ bv1 3)))))
      (= |pool.current[1]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 3))
                (or
                  (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                  (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
          (= |pool.current[0]| (_ bv1 3))
          (= |pool.current[1]| (_ bv1 3))
          (not
            (bvslt
              (bvadd
                (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
                (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
              (_ bv1 3)))))
      (= |pool.current[1]| (bvneg (_ bv1 3))))))
; Nobody uses a struct btrfs_retry_complete that is gone.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=>
      |guard of Kworker0.WriteBack|
      (or
        (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
    (=>
      |guard of Kworker0.SetUptodate|
      (or
        (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
    (=>
      |guard of Kworker0.CompleteRepair|
      (or
        (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
    (=>
      |guard of Kworker0.GiveUpMirror|
      (or
        (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
    (=>
      |guard of Kworker1.WriteBack|
      (or
        (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
    (=>
      |guard of Kworker1.SetUptodate|
      (or
        (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
    (=>
      |guard of Kworker1.CompleteRepair|
      (or
        (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
    (=>
      |guard of Kworker1.GiveUpMirror|
      (or
        (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Interrupt.EndBio(0, read)|
      (and
        (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (=>
      |guard of Interrupt.EndBio(0, not read)|
      (and
        (bvsle |pool.queues[1].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (=>
      |guard of Interrupt.EndBio(1, read)|
      (and
        (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (=>
      |guard of Interrupt.EndBio(1, not read)|
      (and
        (bvsle |pool.queues[1].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (=>
      |guard of Kworker0.TakeWork(endio, 0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv0 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv0 3))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
          |pool.queues[0].worklist.length|)))
    (=>
      |guard of Kworker0.TakeWork(endio, 1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv1 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv1 3))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
          |pool.queues[0].worklist.length|)))
    (=>
      |guard of Kworker0.TakeWork(endio-repair, 0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv0 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv0 3))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
          |pool.queues[1].worklist.length|)))
    (=>
      |guard of Kworker0.TakeWork(endio-repair, 1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv1 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv1 3))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
          |pool.queues[1].worklist.length|)))
    (=>
      |guard of Kworker0.SubmitRepair(not last mirror, at 0)|
      (and
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of Kworker0.SubmitRepair(not last mirror, at 1)|
      (and
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of Kworker0.SubmitRepair(not last mirror)|
      (and
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))))
    (=> |guard of Kworker0.CheckRepair(no good)| (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (=> |guard of Kworker0.CheckRepair(good)| (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (=>
      |guard of Kworker0.FreeItem|
      (and
        (bvsle (_ bv0 3) |index of Kworker0.FreeItem|)
        (bvsle (_ bv0 3) |index of Kworker0.FreeItem_2|)
        (bvsle (_ bv0 3) |index of Kworker0.FreeItem_3|)))
    (=>
      |guard of Kworker1.TakeWork(endio, 0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv0 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv0 3))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
          |pool.queues[0].worklist.length|)))
    (=>
      |guard of Kworker1.TakeWork(endio, 1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[0]| (_ bv1 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                 (= |pool.queues[0].worklist[1]| (_ bv1 3))))
          (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
          |pool.queues[0].worklist.length|)))
    (=>
      |guard of Kworker1.TakeWork(endio-repair, 0)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv0 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv0 3))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
          |pool.queues[1].worklist.length|)))
    (=>
      |guard of Kworker1.TakeWork(endio-repair, 1)|
      (bvsle
        (_ bv0 3)
        (ite (or
               (and
                 (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[0]| (_ bv1 3)))
               (and
                 (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                 (= |pool.queues[1].worklist[1]| (_ bv1 3))))
          (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
          |pool.queues[1].worklist.length|)))
    (=>
      |guard of Kworker1.SubmitRepair(not last mirror, at 0)|
      (and
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of Kworker1.SubmitRepair(not last mirror, at 1)|
      (and
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of Kworker1.SubmitRepair(not last mirror)|
      (and
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))))
    (=> |guard of Kworker1.CheckRepair(no good)| (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (=> |guard of Kworker1.CheckRepair(good)| (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (=>
      |guard of Kworker1.FreeItem|
      (and
        (bvsle (_ bv0 3) |index of Kworker1.FreeItem|)
        (bvsle (_ bv0 3) |index of Kworker1.FreeItem_2|)
        (bvsle (_ bv0 3) |index of Kworker1.FreeItem_3|)))
    (=> |guard of Umount.DrainEndio| (bvsle (bvadd |pool.queues[0].drainers| (_ bv1 3)) (_ bv1 3)))
    (=>
      |guard of Umount.DestroyEndio|
      (bvsle (_ bv0 3) (bvsub |pool.queues[0].drainers| (_ bv1 3))))
    (=> |guard of Umount.DrainRepair| (bvsle (bvadd |pool.queues[1].drainers| (_ bv1 3)) (_ bv1 3)))
    (=>
      |guard of Umount.DestroyRepair|
      (bvsle (_ bv0 3) (bvsub |pool.queues[1].drainers| (_ bv1 3))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Reader| |pc.Reader.Done|)
      (or (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pc.Kworker[0]| |pc.Kworker.Done|))
      (or (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pc.Kworker[1]| |pc.Kworker.Done|))
      (= |pc.Umount| |pc.Umount.Done|))
    |guard of Reader.SubmitRead(at 0)|
    |guard of Reader.SubmitRead(at 1)|
    |guard of Reader.SubmitRead|
    |guard of Reader.AwaitRead|
    |guard of Interrupt.EndBio(0, read)|
    |guard of Interrupt.EndBio(0, read, refused)|
    |guard of Interrupt.EndBio(0, read, pending)|
    |guard of Interrupt.EndBio(0, not read)|
    |guard of Interrupt.EndBio(0, not read, refused)|
    |guard of Interrupt.EndBio(0, not read, pending)|
    |guard of Interrupt.EndBio(1, read)|
    |guard of Interrupt.EndBio(1, read, refused)|
    |guard of Interrupt.EndBio(1, read, pending)|
    |guard of Interrupt.EndBio(1, not read)|
    |guard of Interrupt.EndBio(1, not read, refused)|
    |guard of Interrupt.EndBio(1, not read, pending)|
    |guard of Kworker0.TakeWork(endio, 0)|
    |guard of Kworker0.TakeWork(endio, 1)|
    |guard of Kworker0.TakeWork(endio-repair, 0)|
    |guard of Kworker0.TakeWork(endio-repair, 1)|
    |guard of Kworker0.SubmitRepair(last mirror)|
    |guard of Kworker0.SubmitRepair(not last mirror, at 0)|
    |guard of Kworker0.SubmitRepair(not last mirror, at 1)|
    |guard of Kworker0.SubmitRepair(not last mirror)|
    |guard of Kworker0.WaitForRepair|
    |guard of Kworker0.TestUptodate|
    |guard of Kworker0.EndRead|
    |guard of Kworker0.FailRead|
    |guard of Kworker0.EndDio|
    |guard of Kworker0.CheckRepair(no good)|
    |guard of Kworker0.CheckRepair(good)|
    |guard of Kworker0.WriteBack|
    |guard of Kworker0.SetUptodate|
    |guard of Kworker0.CompleteRepair|
    |guard of Kworker0.GiveUpMirror|
    |guard of Kworker0.FreeItem|
    |guard of Kworker0.EndWork|
    |guard of Kworker1.TakeWork(endio, 0)|
    |guard of Kworker1.TakeWork(endio, 1)|
    |guard of Kworker1.TakeWork(endio-repair, 0)|
    |guard of Kworker1.TakeWork(endio-repair, 1)|
    |guard of Kworker1.SubmitRepair(last mirror)|
    |guard of Kworker1.SubmitRepair(not last mirror, at 0)|
    |guard of Kworker1.SubmitRepair(not last mirror, at 1)|
    |guard of Kworker1.SubmitRepair(not last mirror)|
    |guard of Kworker1.WaitForRepair|
    |guard of Kworker1.TestUptodate|
    |guard of Kworker1.EndRead|
    |guard of Kworker1.FailRead|
    |guard of Kworker1.EndDio|
    |guard of Kworker1.CheckRepair(no good)|
    |guard of Kworker1.CheckRepair(good)|
    |guard of Kworker1.WriteBack|
    |guard of Kworker1.SetUptodate|
    |guard of Kworker1.CompleteRepair|
    |guard of Kworker1.GiveUpMirror|
    |guard of Kworker1.FreeItem|
    |guard of Kworker1.EndWork|
    |guard of Umount.AwaitBios|
    |guard of Umount.DrainEndio|
    |guard of Umount.DestroyEndio|
    |guard of Umount.DrainRepair|
    |guard of Umount.DestroyRepair|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |GoodMirrorWins| |NoWrongData| |AllMirrorsTried| |FirstMirrorRepaired| |NoWrongWriteBack|
     |NoWaitOnOwnQueue| |pool.queues[0].NoUseAfterFree| |pool.queues[0].NoQueueWhileDraining|
     |pool.queues[1].NoUseAfterFree| |pool.queues[1].NoQueueWhileDraining| |NoUnpairedTake|
     |NoUseAfterFree| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|pool.current[0]| integer) (|pool.current[1]| integer)
   (|pool.queues[0].worklist.length| integer) (|pool.queues[0].worklist[0]| integer)
   (|pool.queues[0].worklist[1]| integer) (|pool.queues[0].drainers| integer)
   (|pool.queues[0].destroyed| Bool) (|pool.queues[0].executing[0]| Bool)
   (|pool.queues[0].executing[1]| Bool) (|pool.queues[1].worklist.length| integer)
   (|pool.queues[1].worklist[0]| integer) (|pool.queues[1].worklist[1]| integer)
   (|pool.queues[1].drainers| integer) (|pool.queues[1].destroyed| Bool)
   (|pool.queues[1].executing[0]| Bool) (|pool.queues[1].executing[1]| Bool)
   (|itemRead[0]| integer) (|itemRead[1]| integer) (|itemMirror[0]| integer)
   (|itemMirror[1]| integer) (|freed[0]| Bool) (|freed[1]| Bool) (|inFlight[0]| Bool)
   (|inFlight[1]| Bool) (|done[0]| Bool) (|uptodate[0]| Bool) (|state[0]| |ReadState|)
   (|ended[0]| Bool) (|healed[0]| Bool) (|tried[0]| integer) (|good[0]| Bool)
   (|pc.Reader| |pc.Reader|) (|pc.Kworker[0]| |pc.Kworker|) (|pc.Kworker[1]| |pc.Kworker|)
   (|pc.Umount| |pc.Umount|) (|Kworker.read[0]| integer) (|Kworker.read[1]| integer)
   (|Kworker.mirror[0]| integer) (|Kworker.mirror[1]| integer))
  Bool
  (and
    (types |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
       |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].drainers|
       |pool.queues[0].destroyed| |pool.queues[0].executing[0]| |pool.queues[0].executing[1]|
       |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]| |pool.queues[1].worklist[1]|
       |pool.queues[1].drainers| |pool.queues[1].destroyed| |pool.queues[1].executing[0]|
       |pool.queues[1].executing[1]| |itemRead[0]| |itemRead[1]| |itemMirror[0]| |itemMirror[1]|
       |freed[0]| |freed[1]| |inFlight[0]| |inFlight[1]| |done[0]| |uptodate[0]| |state[0]|
       |ended[0]| |healed[0]| |tried[0]| |good[0]| |pc.Reader| |pc.Kworker[0]| |pc.Kworker[1]|
       |pc.Umount| |Kworker.read[0]| |Kworker.read[1]| |Kworker.mirror[0]| |Kworker.mirror[1]|)
    ; GoodMirrorWins
    (=> (= |state[0]| |ReadState.Failed|) (not |good[0]|))
    ; NoWrongData
    (=> (= |state[0]| |ReadState.Repaired|) |good[0]|)
    ; AllMirrorsTried
    (=> (= |state[0]| |ReadState.Failed|) (= |tried[0]| (_ bv1 3)))
    ; FirstMirrorRepaired
    (=> (= |state[0]| |ReadState.Repaired|) |healed[0]|)
    ; NoWrongWriteBack
    (=> |healed[0]| |good[0]|)
    ; NoWaitOnOwnQueue
    (and
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (not
          (or
            (and |pool.queues[1].executing[0]| (= |pool.current[0]| |pool.current[0]|))
            (and |pool.queues[1].executing[1]| (= |pool.current[1]| |pool.current[0]|)))))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
        (not
          (or
            (and |pool.queues[1].executing[0]| (= |pool.current[0]| |pool.current[1]|))
            (and |pool.queues[1].executing[1]| (= |pool.current[1]| |pool.current[1]|))))))
    ; EveryReadGoesOnInOnePlace
    (and
      (or
        (= |pc.Reader| |pc.Reader.SubmitRead|)
        (not (= |state[0]| |ReadState.Reading|))
        |done[0]|
        |inFlight[0]|
        (and
          (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[0]| (_ bv0 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[1]| (_ bv0 3)))
        (and
          (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv0 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv0 3)))
        |inFlight[1]|
        (and
          (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[0]| (_ bv1 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[1]| (_ bv1 3)))
        (and
          (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[0]| (_ bv1 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
          (= |pool.queues[1].worklist[1]| (_ bv1 3)))
        (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
        (= |pc.Kworker[0]| |pc.Kworker.FailRead|)
        (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|)
        (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
        (= |pc.Kworker[0]| |pc.Kworker.WriteBack|)
        (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker[1]| |pc.Kworker.EndRead|)
        (= |pc.Kworker[1]| |pc.Kworker.FailRead|)
        (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.GiveUpMirror|)
        (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
        (= |pc.Kworker[1]| |pc.Kworker.WriteBack|)
        (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|))
      (=> (not (= |state[0]| |ReadState.Reading|)) (not (= |pc.Reader| |pc.Reader.SubmitRead|)))
      (=>
        |done[0]|
        (not (or (= |pc.Reader| |pc.Reader.SubmitRead|) (not (= |state[0]| |ReadState.Reading|)))))
      (=>
        (or
          |inFlight[0]|
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 3)))
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 3))))
        (not
          (or
            (= |pc.Reader| |pc.Reader.SubmitRead|)
            (not (= |state[0]| |ReadState.Reading|))
            |done[0]|)))
      (=>
        (or
          |inFlight[1]|
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 3)))
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 3))))
        (not
          (or
            (= |pc.Reader| |pc.Reader.SubmitRead|)
            (not (= |state[0]| |ReadState.Reading|))
            |done[0]|
            |inFlight[0]|
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3)))
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3))))))
      (=>
        (or
          (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
          (= |pc.Kworker[0]| |pc.Kworker.FailRead|)
          (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker[0]| |pc.Kworker.WriteBack|)
          (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|))
        (not
          (or
            (= |pc.Reader| |pc.Reader.SubmitRead|)
            (not (= |state[0]| |ReadState.Reading|))
            |done[0]|
            |inFlight[0]|
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3)))
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3)))
            |inFlight[1]|
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3)))
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3))))))
      (=>
        (or
          (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.EndRead|)
          (= |pc.Kworker[1]| |pc.Kworker.FailRead|)
          (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.WriteBack|)
          (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|))
        (not
          (or
            (= |pc.Reader| |pc.Reader.SubmitRead|)
            (not (= |state[0]| |ReadState.Reading|))
            |done[0]|
            |inFlight[0]|
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3)))
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3)))
            |inFlight[1]|
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3)))
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3)))
            (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
            (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
            (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
            (= |pc.Kworker[0]| |pc.Kworker.FailRead|)
            (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
            (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|)
            (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
            (= |pc.Kworker[0]| |pc.Kworker.WriteBack|)
            (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)))))
    ; OneWaitsForEachRepair
    (and
      (or
        (not
          (or
            (and
              (or
                |inFlight[0]|
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv0 3)))
                (and
                  (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv0 3))))
              (not (= |itemMirror[0]| (_ bv0 3))))
            (and
              (or
                |inFlight[1]|
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 3)))
                (and
                  (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv1 3))))
              (not (= |itemMirror[1]| (_ bv0 3))))
            (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
            (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
            |done[0]|
            (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
            (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|)
            (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
            (= |pc.Kworker[0]| |pc.Kworker.WriteBack|)
            (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|)
            (= |pc.Kworker[1]| |pc.Kworker.GiveUpMirror|)
            (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
            (= |pc.Kworker[1]| |pc.Kworker.WriteBack|)))
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (or
          (and
            (or
              |inFlight[0]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3)))
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 3))))
            (not (= |itemMirror[0]| (_ bv0 3))))
          (and
            (or
              |inFlight[1]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3)))
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 3))))
            (not (= |itemMirror[1]| (_ bv0 3))))
          (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
          |done[0]|
          (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker[0]| |pc.Kworker.WriteBack|)
          (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.WriteBack|)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
        (not
          (or
            (not
              (or
                (and
                  (or
                    |inFlight[0]|
                    (and
                      (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                      (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                    (and
                      (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                      (= |pool.queues[0].worklist[1]| (_ bv0 3)))
                    (and
                      (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                      (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                    (and
                      (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                      (= |pool.queues[1].worklist[1]| (_ bv0 3))))
                  (not (= |itemMirror[0]| (_ bv0 3))))
                (and
                  (or
                    |inFlight[1]|
                    (and
                      (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                      (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                    (and
                      (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                      (= |pool.queues[0].worklist[1]| (_ bv1 3)))
                    (and
                      (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                      (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                    (and
                      (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                      (= |pool.queues[1].worklist[1]| (_ bv1 3))))
                  (not (= |itemMirror[1]| (_ bv0 3))))
                (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
                (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
                |done[0]|
                (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
                (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|)
                (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
                (= |pc.Kworker[0]| |pc.Kworker.WriteBack|)
                (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|)
                (= |pc.Kworker[1]| |pc.Kworker.GiveUpMirror|)
                (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
                (= |pc.Kworker[1]| |pc.Kworker.WriteBack|)))
            (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)))))
    ; ItemsReadTheNextMirror
    (and
      (=> (= |pc.Reader| |pc.Reader.SubmitRead|) (= |tried[0]| (_ bv0 3)))
      (=>
        (or
          |inFlight[0]|
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 3)))
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 3)))
          (and
            (not
              (or
                |inFlight[0]|
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv0 3)))
                (and
                  (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
            (not (= |itemMirror[0]| (_ bv0 3)))
            (not
              (or
                |inFlight[0]|
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv0 3)))
                (and
                  (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
            (not
              (or
                (and (= |pool.current[0]| (_ bv0 3)) (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
                (and
                  (= |pool.current[1]| (_ bv0 3))
                  (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|)))))))
        (ite (= |itemMirror[0]| (_ bv0 3)) (= |tried[0]| (_ bv0 3))
          (= |itemMirror[0]| (bvadd |tried[0]| (_ bv1 3)))))
      (=>
        (or
          |inFlight[1]|
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 3)))
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 3)))
          (and
            (not
              (or
                |inFlight[1]|
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 3)))
                (and
                  (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
            (not (= |itemMirror[1]| (_ bv0 3)))
            (not
              (or
                |inFlight[1]|
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 3)))
                (and
                  (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
            (not
              (or
                (and (= |pool.current[0]| (_ bv1 3)) (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
                (and
                  (= |pool.current[1]| (_ bv1 3))
                  (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|)))))))
        (ite (= |itemMirror[1]| (_ bv0 3)) (= |tried[0]| (_ bv0 3))
          (= |itemMirror[1]| (bvadd |tried[0]| (_ bv1 3))))))
    ; KworkersKnowTheMirror
    (and
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
        (= |Kworker.mirror[0]| (bvadd |tried[0]| (_ bv1 3))))
      (=>
        (or
          (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
          (= |pc.Kworker[0]| |pc.Kworker.FailRead|)
          (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker[0]| |pc.Kworker.WriteBack|))
        (= |Kworker.mirror[0]| |tried[0]|))
      (=> (= |pc.Kworker[0]| |pc.Kworker.FailRead|) (= |Kworker.mirror[0]| (_ bv1 3)))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (=
          |Kworker.mirror[0]|
          (ite (or
                 (and
                   (or
                     |inFlight[0]|
                     (and
                       (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                       (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                     (and
                       (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                       (= |pool.queues[0].worklist[1]| (_ bv0 3)))
                     (and
                       (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                       (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                     (and
                       (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                       (= |pool.queues[1].worklist[1]| (_ bv0 3))))
                   (not (= |itemMirror[0]| (_ bv0 3))))
                 (and
                   (or
                     |inFlight[1]|
                     (and
                       (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                       (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                     (and
                       (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                       (= |pool.queues[0].worklist[1]| (_ bv1 3)))
                     (and
                       (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                       (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                     (and
                       (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                       (= |pool.queues[1].worklist[1]| (_ bv1 3))))
                   (not (= |itemMirror[1]| (_ bv0 3))))
                 (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
                 (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)) (bvadd |tried[0]| (_ bv1 3))
            |tried[0]|)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
        (= |Kworker.mirror[1]| (bvadd |tried[0]| (_ bv1 3))))
      (=>
        (or
          (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.EndRead|)
          (= |pc.Kworker[1]| |pc.Kworker.FailRead|)
          (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.WriteBack|))
        (= |Kworker.mirror[1]| |tried[0]|))
      (=> (= |pc.Kworker[1]| |pc.Kworker.FailRead|) (= |Kworker.mirror[1]| (_ bv1 3)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
        (=
          |Kworker.mirror[1]|
          (ite (or
                 (and
                   (or
                     |inFlight[0]|
                     (and
                       (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                       (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                     (and
                       (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                       (= |pool.queues[0].worklist[1]| (_ bv0 3)))
                     (and
                       (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                       (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                     (and
                       (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                       (= |pool.queues[1].worklist[1]| (_ bv0 3))))
                   (not (= |itemMirror[0]| (_ bv0 3))))
                 (and
                   (or
                     |inFlight[1]|
                     (and
                       (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                       (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                     (and
                       (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                       (= |pool.queues[0].worklist[1]| (_ bv1 3)))
                     (and
                       (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                       (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                     (and
                       (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                       (= |pool.queues[1].worklist[1]| (_ bv1 3))))
                   (not (= |itemMirror[1]| (_ bv0 3))))
                 (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
                 (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)) (bvadd |tried[0]| (_ bv1 3))
            |tried[0]|))))
    ; DoneOnceTried
    (and
      (=> |done[0]| (bvslt (_ bv0 3) |tried[0]|))
      (=>
        (or
          (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker[0]| |pc.Kworker.WriteBack|))
        (bvslt (_ bv0 3) |tried[0]|))
      (=>
        (or
          (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.WriteBack|))
        (bvslt (_ bv0 3) |tried[0]|)))
    ; UptodateInTheEnd
    (=>
      |uptodate[0]|
      (or
        (= |state[0]| |ReadState.Repaired|)
        |done[0]|
        (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
        (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker[1]| |pc.Kworker.EndRead|)))
    ; UptodateOnceCompleted
    (=>
      (or
        (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|))
      |uptodate[0]|)
    ; GoodIsPassedOn
    (=
      |good[0]|
      (or
        (= |state[0]| |ReadState.Repaired|)
        |uptodate[0]|
        (= |pc.Kworker[0]| |pc.Kworker.WriteBack|)
        (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
        (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
        (= |pc.Kworker[1]| |pc.Kworker.WriteBack|)
        (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
        (= |pc.Kworker[1]| |pc.Kworker.EndRead|)))
    ; WrittenBackOnceUptodate
    (=
      |healed[0]|
      (or
        |uptodate[0]|
        (= |state[0]| |ReadState.Repaired|)
        (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
        (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
        (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
        (= |pc.Kworker[1]| |pc.Kworker.EndRead|)))
    ; EndedOnceDecided
    (=
      (not (= |state[0]| |ReadState.Reading|))
      (or
        |ended[0]|
        (= |pc.Kworker[0]| |pc.Kworker.EndDio|)
        (= |pc.Kworker[1]| |pc.Kworker.EndDio|)))
    ; WaitsForWhoRepairs
    (and
      (=>
        (or
          (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker[0]| |pc.Kworker.WriteBack|))
        (or
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)))
      (=>
        (or
          (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.WriteBack|))
        (or
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|))))
    ; EveryItemIsInOnePlace
    (and
      (=>
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 3))))
        (not |inFlight[0]|))
      (=>
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 3))))
        (not
          (or
            |inFlight[0]|
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3))))))
      (=>
        (or
          (and (= |pool.current[0]| (_ bv0 3)) (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
          (and (= |pool.current[1]| (_ bv0 3)) (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
        (not
          (or
            |inFlight[0]|
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3)))
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3))))))
      (=>
        |freed[0]|
        (not
          (or
            |inFlight[0]|
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3)))
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3)))
            (and (= |pool.current[0]| (_ bv0 3)) (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
            (and (= |pool.current[1]| (_ bv0 3)) (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))))
      (=>
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 3))))
        (not |inFlight[1]|))
      (=>
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 3))))
        (not
          (or
            |inFlight[1]|
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3))))))
      (=>
        (or
          (and (= |pool.current[0]| (_ bv1 3)) (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
          (and (= |pool.current[1]| (_ bv1 3)) (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))
        (not
          (or
            |inFlight[1]|
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3)))
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3))))))
      (=>
        |freed[1]|
        (not
          (or
            |inFlight[1]|
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3)))
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3)))
            (and (= |pool.current[0]| (_ bv1 3)) (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
            (and (= |pool.current[1]| (_ bv1 3)) (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|)))))))
    ; OwnItemIsUnusedAtFirst
    (and
      (=>
        (= |pc.Reader| |pc.Reader.SubmitRead|)
        (and
          (not
            (or
              |inFlight[0]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3)))
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
          (not
            (or
              (and (= |pool.current[0]| (_ bv0 3)) (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
              (and (= |pool.current[1]| (_ bv0 3)) (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|)))))
          (not |freed[0]|)
          (= |itemMirror[0]| (_ bv0 3))))
      (=>
        (or
          (= |pc.Reader| |pc.Reader.SubmitRead|)
          (and
            (bvslt |tried[0]| (_ bv1 3))
            (=>
              (= |tried[0]| (_ bv0 3))
              (not
                (or
                  (and
                    (or
                      |inFlight[0]|
                      (and
                        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                        (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                      (and
                        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                        (= |pool.queues[0].worklist[1]| (_ bv0 3)))
                      (and
                        (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                        (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                      (and
                        (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                        (= |pool.queues[1].worklist[1]| (_ bv0 3))))
                    (not (= |itemMirror[0]| (_ bv0 3))))
                  (and
                    (or
                      |inFlight[1]|
                      (and
                        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                        (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                      (and
                        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                        (= |pool.queues[0].worklist[1]| (_ bv1 3)))
                      (and
                        (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                        (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                      (and
                        (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                        (= |pool.queues[1].worklist[1]| (_ bv1 3))))
                    (not (= |itemMirror[1]| (_ bv0 3))))
                  (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
                  (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|))))))
        (and
          (not
            (or
              |inFlight[1]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3)))
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
          (not
            (or
              (and (= |pool.current[0]| (_ bv1 3)) (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
              (and (= |pool.current[1]| (_ bv1 3)) (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|)))))
          (not |freed[1]|)
          (= |itemMirror[1]| (_ bv0 3)))))
    ; UpperItemWaitsForLower
    (not
      (or
        (and
          (not
            (or
              |inFlight[0]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3)))
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
          (not (= |itemMirror[0]| (_ bv0 3)))
          (not
            (or
              |inFlight[0]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3)))
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
          (not
            (or
              (and (= |pool.current[0]| (_ bv0 3)) (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
              (and
                (= |pool.current[1]| (_ bv0 3))
                (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))))
        (and
          (not
            (or
              |inFlight[1]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3)))
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
          (not (= |itemMirror[1]| (_ bv0 3)))
          (not
            (or
              |inFlight[1]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3)))
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
          (not
            (or
              (and (= |pool.current[0]| (_ bv1 3)) (not (= |pc.Kworker[0]| |pc.Kworker.EndWork|)))
              (and
                (= |pool.current[1]| (_ bv1 3))
                (not (= |pc.Kworker[1]| |pc.Kworker.EndWork|))))))))
    ; QueuesHoldEachOnce
    (and
      (=>
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (not (= |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]|)))
      (=>
        (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
        (not (= |pool.queues[1].worklist[0]| |pool.queues[1].worklist[1]|)))
      (not (or (= |pc.Kworker[0]| |pc.Kworker.Done|) (= |pc.Kworker[1]| |pc.Kworker.Done|))))
    ; ExecutedByOne
    (or (= |pool.current[0]| (bvneg (_ bv1 3))) (not (= |pool.current[0]| |pool.current[1]|)))
    ; KworkersRunWorksOfTheirQueue
    (and
      (= (= |pool.current[0]| (bvneg (_ bv1 3))) (= |pc.Kworker[0]| |pc.Kworker.TakeWork|))
      (or
        (and
          (or (= |pc.Kworker[0]| |pc.Kworker.FreeItem|) (= |pc.Kworker[0]| |pc.Kworker.EndWork|))
          (or |pool.queues[0].executing[0]| |pool.queues[1].executing[0]|)
          (=> |pool.queues[1].executing[0]| (not |pool.queues[0].executing[0]|)))
        (and
          (=
            |pool.queues[0].executing[0]|
            (and
              (not (= |pc.Kworker[0]| |pc.Kworker.TakeWork|))
              (not
                (or
                  (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
                  (= |pc.Kworker[0]| |pc.Kworker.WriteBack|)
                  (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
                  (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
                  (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|)))))
          (=
            |pool.queues[1].executing[0]|
            (or
              (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
              (= |pc.Kworker[0]| |pc.Kworker.WriteBack|)
              (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
              (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
              (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|)))))
      (= (= |pool.current[1]| (bvneg (_ bv1 3))) (= |pc.Kworker[1]| |pc.Kworker.TakeWork|))
      (or
        (and
          (or (= |pc.Kworker[1]| |pc.Kworker.FreeItem|) (= |pc.Kworker[1]| |pc.Kworker.EndWork|))
          (or |pool.queues[0].executing[1]| |pool.queues[1].executing[1]|)
          (=> |pool.queues[1].executing[1]| (not |pool.queues[0].executing[1]|)))
        (and
          (=
            |pool.queues[0].executing[1]|
            (and
              (not (= |pc.Kworker[1]| |pc.Kworker.TakeWork|))
              (not
                (or
                  (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
                  (= |pc.Kworker[1]| |pc.Kworker.WriteBack|)
                  (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
                  (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|)
                  (= |pc.Kworker[1]| |pc.Kworker.GiveUpMirror|)))))
          (=
            |pool.queues[1].executing[1]|
            (or
              (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
              (= |pc.Kworker[1]| |pc.Kworker.WriteBack|)
              (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
              (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|)
              (= |pc.Kworker[1]| |pc.Kworker.GiveUpMirror|))))))
    ; NotMoreThanMaxActive
    (and
      (bvsle
        (bvadd
          (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
          (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
        (_ bv1 3))
      (bvsle
        (bvadd
          (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
          (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
        (_ bv1 3)))
    ; QueuesHoldTheirItems
    (and
      (=>
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 3))))
        (= |itemMirror[0]| (_ bv0 3)))
      (=>
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 3))))
        (not (= |itemMirror[0]| (_ bv0 3))))
      (=>
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 3))))
        (= |itemMirror[1]| (_ bv0 3)))
      (=>
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 3))))
        (not (= |itemMirror[1]| (_ bv0 3)))))
    ; DrainedOnceStopped
    (and
      (ite |pool.queues[0].destroyed|
        (ite (= |pc.Umount| |pc.Umount.DestroyEndio|) false
        (ite (or
               (= |pc.Umount| |pc.Umount.DrainRepair|)
               (= |pc.Umount| |pc.Umount.DestroyRepair|)
               (= |pc.Umount| |pc.Umount.Done|)) true
          false))
      (ite (= |pool.queues[0].drainers| (_ bv0 3))
        (ite (= |pc.Umount| |pc.Umount.DestroyEndio|) false
        (ite (or
               (= |pc.Umount| |pc.Umount.DrainRepair|)
               (= |pc.Umount| |pc.Umount.DestroyRepair|)
               (= |pc.Umount| |pc.Umount.Done|)) false
          true))
      (ite (= |pc.Umount| |pc.Umount.DestroyEndio|) true
      (ite (or
             (= |pc.Umount| |pc.Umount.DrainRepair|)
             (= |pc.Umount| |pc.Umount.DestroyRepair|)
             (= |pc.Umount| |pc.Umount.Done|)) false
        false))))
      (ite |pool.queues[1].destroyed|
        (ite (= |pc.Umount| |pc.Umount.DestroyRepair|) false
        (ite (= |pc.Umount| |pc.Umount.Done|) true false))
      (ite (= |pool.queues[1].drainers| (_ bv0 3))
        (ite (= |pc.Umount| |pc.Umount.DestroyRepair|) false
        (ite (= |pc.Umount| |pc.Umount.Done|) false true))
      (ite (= |pc.Umount| |pc.Umount.DestroyRepair|) true
      (ite (= |pc.Umount| |pc.Umount.Done|) false false)))))
    ; NoReadOnceStopped
    (=>
      (or
        (= |pc.Umount| |pc.Umount.DrainEndio|)
        (= |pc.Umount| |pc.Umount.DestroyEndio|)
        (= |pc.Umount| |pc.Umount.DrainRepair|)
        (= |pc.Umount| |pc.Umount.DestroyRepair|)
        (= |pc.Umount| |pc.Umount.Done|))
      (and
        (not (= |pc.Reader| |pc.Reader.SubmitRead|))
        (not
          (or
            (and |inFlight[0]| (= |itemMirror[0]| (_ bv0 3)))
            (and |inFlight[1]| (= |itemMirror[1]| (_ bv0 3)))))))
    ; IdleOnceDestroyed
    (=>
      (or
        (= |pc.Umount| |pc.Umount.DrainRepair|)
        (= |pc.Umount| |pc.Umount.DestroyRepair|)
        (= |pc.Umount| |pc.Umount.Done|))
      (and
        (= |pool.queues[0].worklist.length| (_ bv0 3))
        (not (or |pool.queues[0].executing[0]| |pool.queues[0].executing[1]|))))
    ; pool.queues[0].NoUseAfterFree
    (and
      (=>
        (and
          |inFlight[0]|
          (= |itemMirror[0]| (_ bv0 3))
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
          (or |pool.queues[0].destroyed| (not (= |pool.queues[0].drainers| (_ bv0 3)))))
        (not |pool.queues[0].destroyed|))
      (=>
        (and
          |inFlight[1]|
          (= |itemMirror[1]| (_ bv0 3))
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
          (or |pool.queues[0].destroyed| (not (= |pool.queues[0].drainers| (_ bv0 3)))))
        (not |pool.queues[0].destroyed|))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.DrainEndio|)
          (bvsle (bvadd |pool.queues[0].drainers| (_ bv1 3)) (_ bv1 3)))
        (not |pool.queues[0].destroyed|))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.DestroyEndio|)
          (= |pool.queues[0].worklist.length| (_ bv0 3))
          (not (or |pool.queues[0].executing[0]| |pool.queues[0].executing[1]|))
          (bvsle (_ bv0 3) (bvsub |pool.queues[0].drainers| (_ bv1 3))))
        (not |pool.queues[0].destroyed|))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.DestroyEndio|)
          (not
            (and
              (= |pool.queues[0].worklist.length| (_ bv0 3))
              (not (or |pool.queues[0].executing[0]| |pool.queues[0].executing[1]|)))))
        (not |pool.queues[0].destroyed|)))
    ; pool.queues[0].NoQueueWhileDraining
    (and
      (=>
        (and
          |inFlight[0]|
          (= |itemMirror[0]| (_ bv0 3))
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
          (or |pool.queues[0].destroyed| (not (= |pool.queues[0].drainers| (_ bv0 3)))))
        |pool.queues[0].destroyed|)
      (=>
        (and
          |inFlight[1]|
          (= |itemMirror[1]| (_ bv0 3))
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
          (or |pool.queues[0].destroyed| (not (= |pool.queues[0].drainers| (_ bv0 3)))))
        |pool.queues[0].destroyed|))
    ; pool.queues[1].NoUseAfterFree
    (and
      (=>
        (and
          |inFlight[0]|
          (not (= |itemMirror[0]| (_ bv0 3)))
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
          (or |pool.queues[1].destroyed| (not (= |pool.queues[1].drainers| (_ bv0 3)))))
        (not |pool.queues[1].destroyed|))
      (=>
        (and
          |inFlight[1]|
          (not (= |itemMirror[1]| (_ bv0 3)))
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
          (or |pool.queues[1].destroyed| (not (= |pool.queues[1].drainers| (_ bv0 3)))))
        (not |pool.queues[1].destroyed|))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.DrainRepair|)
          (bvsle (bvadd |pool.queues[1].drainers| (_ bv1 3)) (_ bv1 3)))
        (not |pool.queues[1].destroyed|))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.DestroyRepair|)
          (= |pool.queues[1].worklist.length| (_ bv0 3))
          (not (or |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|))
          (bvsle (_ bv0 3) (bvsub |pool.queues[1].drainers| (_ bv1 3))))
        (not |pool.queues[1].destroyed|))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.DestroyRepair|)
          (not
            (and
              (= |pool.queues[1].worklist.length| (_ bv0 3))
              (not (or |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|)))))
        (not |pool.queues[1].destroyed|)))
    ; pool.queues[1].NoQueueWhileDraining
    (and
      (=>
        (and
          |inFlight[0]|
          (not (= |itemMirror[0]| (_ bv0 3)))
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
          (or |pool.queues[1].destroyed| (not (= |pool.queues[1].drainers| (_ bv0 3)))))
        |pool.queues[1].destroyed|)
      (=>
        (and
          |inFlight[1]|
          (not (= |itemMirror[1]| (_ bv0 3)))
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
          (or |pool.queues[1].destroyed| (not (= |pool.queues[1].drainers| (_ bv0 3)))))
        |pool.queues[1].destroyed|))
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and
                     (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                   (and
                     (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[1]| (_ bv0 3))))
              (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
              |pool.queues[0].worklist.length|)))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and
                     (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                   (and
                     (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[1]| (_ bv1 3))))
              (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
              |pool.queues[0].worklist.length|)))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and
                     (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                   (and
                     (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[1]| (_ bv0 3))))
              (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
              |pool.queues[1].worklist.length|)))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and
                     (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                   (and
                     (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[1]| (_ bv1 3))))
              (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
              |pool.queues[1].worklist.length|)))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=> (= |pc.Kworker[0]| |pc.Kworker.EndWork|) (not (= |pool.current[0]| (bvneg (_ bv1 3)))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and
                     (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                   (and
                     (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[1]| (_ bv0 3))))
              (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
              |pool.queues[0].worklist.length|)))
        (= |pool.current[1]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and
                     (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                   (and
                     (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                     (= |pool.queues[0].worklist[1]| (_ bv1 3))))
              (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
              |pool.queues[0].worklist.length|)))
        (= |pool.current[1]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and
                     (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                   (and
                     (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[1]| (_ bv0 3))))
              (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
              |pool.queues[1].worklist.length|)))
        (= |pool.current[1]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3))
          (bvsle
            (_ bv0 3)
            (ite (or
                   (and
                     (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                   (and
                     (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                     (= |pool.queues[1].worklist[1]| (_ bv1 3))))
              (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
              |pool.queues[1].worklist.length|)))
        (= |pool.current[1]| (bvneg (_ bv1 3))))
      (=> (= |pc.Kworker[1]| |pc.Kworker.EndWork|) (not (= |pool.current[1]| (bvneg (_ bv1 3)))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv0 3))
                  (or
                    (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
            (= |pool.current[0]| (_ bv0 3))
            (= |pool.current[1]| (_ bv0 3))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
                  (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
                (_ bv1 3)))))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 3))
                  (or
                    (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
            (= |pool.current[0]| (_ bv1 3))
            (= |pool.current[1]| (_ bv1 3))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
                  (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
                (_ bv1 3)))))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv0 3))
                  (or
                    (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
            (= |pool.current[0]| (_ bv0 3))
            (= |pool.current[1]| (_ bv0 3))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
                  (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
                (_ bv1 3)))))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv1 3))
                  (or
                    (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
            (= |pool.current[0]| (_ bv1 3))
            (= |pool.current[1]| (_ bv1 3))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
                  (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
                (_ bv1 3)))))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv0 3))
                  (or
                    (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
            (= |pool.current[0]| (_ bv0 3))
            (= |pool.current[1]| (_ bv0 3))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
                  (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
                (_ bv1 3)))))
        (= |pool.current[1]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 3))
                  (or
                    (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[0].worklist[0]|)))))
            (= |pool.current[0]| (_ bv1 3))
            (= |pool.current[1]| (_ bv1 3))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
                  (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
                (_ bv1 3)))))
        (= |pool.current[1]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv0 3))
                  (or
                    (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
            (= |pool.current[0]| (_ bv0 3))
            (= |pool.current[1]| (_ bv0 3))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
                  (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
                (_ bv1 3)))))
        (= |pool.current[1]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                  (= |pool.queues[1].worklist[1]| (_ bv1 3))
                  (or
                    (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                    (= |pool.current[1]| |pool.queues[1].worklist[0]|)))))
            (= |pool.current[0]| (_ bv1 3))
            (= |pool.current[1]| (_ bv1 3))
            (not
              (bvslt
                (bvadd
                  (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
                  (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
                (_ bv1 3)))))
        (= |pool.current[1]| (bvneg (_ bv1 3)))))
    ; NoUseAfterFree
    (and
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.WriteBack|)
        (or
          (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
        (or
          (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
        (or
          (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|)
        (or
          (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.WriteBack|)
        (or
          (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
        (or
          (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|)
        (or
          (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.GiveUpMirror|)
        (or
          (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|))))
    ; TypeInvariant
    (and
      (=>
        (and
          |inFlight[0]|
          (= |itemMirror[0]| (_ bv0 3))
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
          (not |pool.queues[0].destroyed|)
          (= |pool.queues[0].drainers| (_ bv0 3)))
        (and
          (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
          (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
      (=>
        (and
          |inFlight[0]|
          (not (= |itemMirror[0]| (_ bv0 3)))
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
          (not |pool.queues[1].destroyed|)
          (= |pool.queues[1].drainers| (_ bv0 3)))
        (and
          (bvsle |pool.queues[1].worklist.length| (_ bv1 3))
          (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 3)) (_ bv2 3))))
      (=>
        (and
          |inFlight[1]|
          (= |itemMirror[1]| (_ bv0 3))
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
          (not |pool.queues[0].destroyed|)
          (= |pool.queues[0].drainers| (_ bv0 3)))
        (and
          (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
          (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
      (=>
        (and
          |inFlight[1]|
          (not (= |itemMirror[1]| (_ bv0 3)))
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
          (not |pool.queues[1].destroyed|)
          (= |pool.queues[1].drainers| (_ bv0 3)))
        (and
          (bvsle |pool.queues[1].worklist.length| (_ bv1 3))
          (bvsle (bvadd |pool.queues[1].worklist.length| (_ bv1 3)) (_ bv2 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3)))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv0 3))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
            |pool.queues[0].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3)))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv1 3))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
            |pool.queues[0].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3)))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv0 3))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
            |pool.queues[1].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3)))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv1 3))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
            |pool.queues[1].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
          (not (= |Kworker.mirror[0]| (_ bv1 3)))
          |freed[0]|)
        (and
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
          (not (= |Kworker.mirror[0]| (_ bv1 3)))
          |freed[1]|)
        (and
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|) (not (= |Kworker.mirror[0]| (_ bv1 3))))
        (and
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.FreeItem|)
        (and
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3)))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv0 3))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
            |pool.queues[0].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3))
              (or
                (= |pool.current[0]| |pool.queues[0].worklist[0]|)
                (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3)))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                   (= |pool.queues[0].worklist[1]| (_ bv1 3))))
            (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
            |pool.queues[0].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3)))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv0 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv0 3))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
            |pool.queues[1].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3))
              (or
                (= |pool.current[0]| |pool.queues[1].worklist[0]|)
                (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
          (bvslt
            (bvadd
              (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
              (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
            (_ bv1 3)))
        (bvsle
          (_ bv0 3)
          (ite (or
                 (and
                   (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[0]| (_ bv1 3)))
                 (and
                   (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
                   (= |pool.queues[1].worklist[1]| (_ bv1 3))))
            (bvsub |pool.queues[1].worklist.length| (_ bv1 3))
            |pool.queues[1].worklist.length|)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
          (not (= |Kworker.mirror[1]| (_ bv1 3)))
          |freed[0]|)
        (and
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
          (not (= |Kworker.mirror[1]| (_ bv1 3)))
          |freed[1]|)
        (and
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|) (not (= |Kworker.mirror[1]| (_ bv1 3))))
        (and
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.FreeItem|)
        (and
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)))
      (=>
        (= |pc.Umount| |pc.Umount.DrainEndio|)
        (bvsle (bvadd |pool.queues[0].drainers| (_ bv1 3)) (_ bv1 3)))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.DestroyEndio|)
          (= |pool.queues[0].worklist.length| (_ bv0 3))
          (not (or |pool.queues[0].executing[0]| |pool.queues[0].executing[1]|)))
        (bvsle (_ bv0 3) (bvsub |pool.queues[0].drainers| (_ bv1 3))))
      (=>
        (= |pc.Umount| |pc.Umount.DrainRepair|)
        (bvsle (bvadd |pool.queues[1].drainers| (_ bv1 3)) (_ bv1 3)))
      (=>
        (and
          (= |pc.Umount| |pc.Umount.DestroyRepair|)
          (= |pool.queues[1].worklist.length| (_ bv0 3))
          (not (or |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|)))
        (bvsle (_ bv0 3) (bvsub |pool.queues[1].drainers| (_ bv1 3)))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Reader| |pc.Reader.Done|)
        (or (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pc.Kworker[0]| |pc.Kworker.Done|))
        (or (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pc.Kworker[1]| |pc.Kworker.Done|))
        (= |pc.Umount| |pc.Umount.Done|))
      (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[0]|)
      (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[1]|)
      (= |pc.Reader| |pc.Reader.SubmitRead|)
      (and (= |pc.Reader| |pc.Reader.AwaitRead|) |ended[0]|)
      (and
        |inFlight[0]|
        (= |itemMirror[0]| (_ bv0 3))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
        (not |pool.queues[0].destroyed|)
        (= |pool.queues[0].drainers| (_ bv0 3)))
      (and
        |inFlight[0]|
        (= |itemMirror[0]| (_ bv0 3))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
        (or |pool.queues[0].destroyed| (not (= |pool.queues[0].drainers| (_ bv0 3)))))
      (and
        |inFlight[0]|
        (= |itemMirror[0]| (_ bv0 3))
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
      (and
        |inFlight[0]|
        (not (= |itemMirror[0]| (_ bv0 3)))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
        (not |pool.queues[1].destroyed|)
        (= |pool.queues[1].drainers| (_ bv0 3)))
      (and
        |inFlight[0]|
        (not (= |itemMirror[0]| (_ bv0 3)))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
        (or |pool.queues[1].destroyed| (not (= |pool.queues[1].drainers| (_ bv0 3)))))
      (and
        |inFlight[0]|
        (not (= |itemMirror[0]| (_ bv0 3)))
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 3)))))
      (and
        |inFlight[1]|
        (= |itemMirror[1]| (_ bv0 3))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
        (not |pool.queues[0].destroyed|)
        (= |pool.queues[0].drainers| (_ bv0 3)))
      (and
        |inFlight[1]|
        (= |itemMirror[1]| (_ bv0 3))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
        (or |pool.queues[0].destroyed| (not (= |pool.queues[0].drainers| (_ bv0 3)))))
      (and
        |inFlight[1]|
        (= |itemMirror[1]| (_ bv0 3))
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
      (and
        |inFlight[1]|
        (not (= |itemMirror[1]| (_ bv0 3)))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
        (not |pool.queues[1].destroyed|)
        (= |pool.queues[1].drainers| (_ bv0 3)))
      (and
        |inFlight[1]|
        (not (= |itemMirror[1]| (_ bv0 3)))
        (not
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
              (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
        (or |pool.queues[1].destroyed| (not (= |pool.queues[1].drainers| (_ bv0 3)))))
      (and
        |inFlight[1]|
        (not (= |itemMirror[1]| (_ bv0 3)))
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 3)))))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 3))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3)))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 3))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3)))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 3))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3)))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 3))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3)))
      (and (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|) (= |Kworker.mirror[0]| (_ bv1 3)))
      (and
        (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
        (not (= |Kworker.mirror[0]| (_ bv1 3)))
        |freed[0]|)
      (and
        (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
        (not (= |Kworker.mirror[0]| (_ bv1 3)))
        |freed[1]|)
      (and (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|) (not (= |Kworker.mirror[0]| (_ bv1 3))))
      (and (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|) |done[0]|)
      (= |pc.Kworker[0]| |pc.Kworker.TestUptodate|)
      (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
      (= |pc.Kworker[0]| |pc.Kworker.FailRead|)
      (= |pc.Kworker[0]| |pc.Kworker.EndDio|)
      (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
      (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
      (= |pc.Kworker[0]| |pc.Kworker.WriteBack|)
      (= |pc.Kworker[0]| |pc.Kworker.SetUptodate|)
      (= |pc.Kworker[0]| |pc.Kworker.CompleteRepair|)
      (= |pc.Kworker[0]| |pc.Kworker.GiveUpMirror|)
      (= |pc.Kworker[0]| |pc.Kworker.FreeItem|)
      (= |pc.Kworker[0]| |pc.Kworker.EndWork|)
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 3))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3)))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 3))
            (or
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)
              (= |pool.current[1]| |pool.queues[0].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[0].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[0].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3)))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 3))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3)))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 3))
            (or
              (= |pool.current[0]| |pool.queues[1].worklist[0]|)
              (= |pool.current[1]| |pool.queues[1].worklist[0]|))))
        (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
        (bvslt
          (bvadd
            (ite |pool.queues[1].executing[0]| (_ bv1 3) (_ bv0 3))
            (ite |pool.queues[1].executing[1]| (_ bv1 3) (_ bv0 3)))
          (_ bv1 3)))
      (and (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|) (= |Kworker.mirror[1]| (_ bv1 3)))
      (and
        (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
        (not (= |Kworker.mirror[1]| (_ bv1 3)))
        |freed[0]|)
      (and
        (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
        (not (= |Kworker.mirror[1]| (_ bv1 3)))
        |freed[1]|)
      (and (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|) (not (= |Kworker.mirror[1]| (_ bv1 3))))
      (and (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|) |done[0]|)
      (= |pc.Kworker[1]| |pc.Kworker.TestUptodate|)
      (= |pc.Kworker[1]| |pc.Kworker.EndRead|)
      (= |pc.Kworker[1]| |pc.Kworker.FailRead|)
      (= |pc.Kworker[1]| |pc.Kworker.EndDio|)
      (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
      (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
      (= |pc.Kworker[1]| |pc.Kworker.WriteBack|)
      (= |pc.Kworker[1]| |pc.Kworker.SetUptodate|)
      (= |pc.Kworker[1]| |pc.Kworker.CompleteRepair|)
      (= |pc.Kworker[1]| |pc.Kworker.GiveUpMirror|)
      (= |pc.Kworker[1]| |pc.Kworker.FreeItem|)
      (= |pc.Kworker[1]| |pc.Kworker.EndWork|)
      (and
        (= |pc.Umount| |pc.Umount.AwaitBios|)
        (not (= |pc.Reader| |pc.Reader.SubmitRead|))
        (not
          (or
            (and |inFlight[0]| (= |itemMirror[0]| (_ bv0 3)))
            (and |inFlight[1]| (= |itemMirror[1]| (_ bv0 3))))))
      (= |pc.Umount| |pc.Umount.DrainEndio|)
      (and
        (= |pc.Umount| |pc.Umount.DestroyEndio|)
        (= |pool.queues[0].worklist.length| (_ bv0 3))
        (not (or |pool.queues[0].executing[0]| |pool.queues[0].executing[1]|)))
      (= |pc.Umount| |pc.Umount.DrainRepair|)
      (and
        (= |pc.Umount| |pc.Umount.DestroyRepair|)
        (= |pool.queues[1].worklist.length| (_ bv0 3))
        (not (or |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
       |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].drainers|
       |pool.queues[0].destroyed| |pool.queues[0].executing[0]| |pool.queues[0].executing[1]|
       |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]| |pool.queues[1].worklist[1]|
       |pool.queues[1].drainers| |pool.queues[1].destroyed| |pool.queues[1].executing[0]|
       |pool.queues[1].executing[1]| |itemRead[0]| |itemRead[1]| |itemMirror[0]| |itemMirror[1]|
       |freed[0]| |freed[1]| |inFlight[0]| |inFlight[1]| |done[0]| |uptodate[0]| |state[0]|
       |ended[0]| |healed[0]| |tried[0]| |good[0]| |pc.Reader| |pc.Kworker[0]| |pc.Kworker[1]|
       |pc.Umount| |Kworker.read[0]| |Kworker.read[1]| |Kworker.mirror[0]| |Kworker.mirror[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
     |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].drainers|
     |pool.queues[0].destroyed| |pool.queues[0].executing[0]| |pool.queues[0].executing[1]|
     |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]| |pool.queues[1].worklist[1]|
     |pool.queues[1].drainers| |pool.queues[1].destroyed| |pool.queues[1].executing[0]|
     |pool.queues[1].executing[1]| |itemRead[0]| |itemRead[1]| |itemMirror[0]| |itemMirror[1]|
     |freed[0]| |freed[1]| |inFlight[0]| |inFlight[1]| |done[0]| |uptodate[0]| |state[0]|
     |ended[0]| |healed[0]| |tried[0]| |good[0]| |pc.Reader| |pc.Kworker[0]| |pc.Kworker[1]|
     |pc.Umount| |Kworker.read[0]| |Kworker.read[1]| |Kworker.mirror[0]| |Kworker.mirror[1]|))
(assert step)
(assert
  (not
    (invariant |pool.current[0]'| |pool.current[1]'| |pool.queues[0].worklist.length'|
       |pool.queues[0].worklist[0]'| |pool.queues[0].worklist[1]'| |pool.queues[0].drainers'|
       |pool.queues[0].destroyed'| |pool.queues[0].executing[0]'| |pool.queues[0].executing[1]'|
       |pool.queues[1].worklist.length'| |pool.queues[1].worklist[0]'|
       |pool.queues[1].worklist[1]'| |pool.queues[1].drainers'| |pool.queues[1].destroyed'|
       |pool.queues[1].executing[0]'| |pool.queues[1].executing[1]'| |itemRead[0]'| |itemRead[1]'|
       |itemMirror[0]'| |itemMirror[1]'| |freed[0]'| |freed[1]'| |inFlight[0]'| |inFlight[1]'|
       |done[0]'| |uptodate[0]'| |state[0]'| |ended[0]'| |healed[0]'| |tried[0]'| |good[0]'|
       |pc.Reader'| |pc.Kworker[0]'| |pc.Kworker[1]'| |pc.Umount'| |Kworker.read[0]'|
       |Kworker.read[1]'| |Kworker.mirror[0]'| |Kworker.mirror[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
     |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].drainers|
     |pool.queues[0].destroyed| |pool.queues[0].executing[0]| |pool.queues[0].executing[1]|
     |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]| |pool.queues[1].worklist[1]|
     |pool.queues[1].drainers| |pool.queues[1].destroyed| |pool.queues[1].executing[0]|
     |pool.queues[1].executing[1]| |itemRead[0]| |itemRead[1]| |itemMirror[0]| |itemMirror[1]|
     |freed[0]| |freed[1]| |inFlight[0]| |inFlight[1]| |done[0]| |uptodate[0]| |state[0]|
     |ended[0]| |healed[0]| |tried[0]| |good[0]| |pc.Reader| |pc.Kworker[0]| |pc.Kworker[1]|
     |pc.Umount| |Kworker.read[0]| |Kworker.read[1]| |Kworker.mirror[0]| |Kworker.mirror[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: ef3abbd6bba0ddf23c6aab74a2c607ec11798b12e44e4c9fe9c168760bbaa8e0
