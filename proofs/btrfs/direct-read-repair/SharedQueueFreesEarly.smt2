; btrfs/direct-read-repair, variant SharedQueueFreesEarly, reads=1, maxActive=1, mirrors=2,
; stacked=false.
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
; NoWrongWriteBack, NoUnpairedTake, NoUseAfterFree, TypeInvariant: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
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
(define-fun |pc.Kworker.EndWork| () |pc.Kworker| #b1100)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b1101)

; State --------------------------------------------------------------------------------------------
(declare-const |pool.current[0]| integer) ; -1..1
(declare-const |pool.queues[0].worklist.length| integer) ; 0..2
(declare-const |pool.queues[0].worklist[0]| integer) ; 0..1
(declare-const |pool.queues[0].worklist[1]| integer) ; 0..1
(declare-const |pool.queues[0].executing[0]| Bool)
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
(declare-const |pc.Kworker| |pc.Kworker|)
(declare-const |Kworker.read| integer) ; 0..0
(declare-const |Kworker.mirror| integer) ; 0..1

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|pool.current[0]| integer) (|pool.queues[0].worklist.length| integer)
   (|pool.queues[0].worklist[0]| integer) (|pool.queues[0].worklist[1]| integer)
   (|pool.queues[0].executing[0]| Bool) (|itemRead[0]| integer) (|itemRead[1]| integer)
   (|itemMirror[0]| integer) (|itemMirror[1]| integer) (|freed[0]| Bool) (|freed[1]| Bool)
   (|inFlight[0]| Bool) (|inFlight[1]| Bool) (|done[0]| Bool) (|uptodate[0]| Bool)
   (|state[0]| |ReadState|) (|ended[0]| Bool) (|healed[0]| Bool) (|tried[0]| integer)
   (|good[0]| Bool) (|pc.Reader| |pc.Reader|) (|pc.Kworker| |pc.Kworker|) (|Kworker.read| integer)
   (|Kworker.mirror| integer))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 3)) |pool.current[0]|) (bvsle |pool.current[0]| (_ bv1 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[0].worklist.length|)
      (bvsle |pool.queues[0].worklist.length| (_ bv2 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[0].worklist[0]|)
      (bvsle |pool.queues[0].worklist[0]| (_ bv1 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[0].worklist[1]|)
      (bvsle |pool.queues[0].worklist[1]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |itemRead[0]|) (bvsle |itemRead[0]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |itemRead[1]|) (bvsle |itemRead[1]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |itemMirror[0]|) (bvsle |itemMirror[0]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |itemMirror[1]|) (bvsle |itemMirror[1]| (_ bv1 3)))
    (bvule |state[0]| |ReadState.Failed|)
    (and (bvsle (_ bv0 3) |tried[0]|) (bvsle |tried[0]| (_ bv1 3)))
    (bvule |pc.Reader| |pc.Reader.Done|)
    (bvule |pc.Kworker| |pc.Kworker.Done|)
    (and (bvsle (_ bv0 3) |Kworker.read|) (bvsle |Kworker.read| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |Kworker.mirror|) (bvsle |Kworker.mirror| (_ bv1 3)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |pool.current[0]| (bvneg (_ bv1 3)))
    (= |pool.queues[0].worklist.length| (_ bv0 3))
    (= |pool.queues[0].worklist[0]| (_ bv0 3))
    (= |pool.queues[0].worklist[1]| (_ bv0 3))
    (not |pool.queues[0].executing[0]|)
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
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (= |Kworker.read| (_ bv0 3))
    (= |Kworker.mirror| (_ bv0 3))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Reader: SubmitRead(at 0), fs/btrfs/inode.c:btrfs_submit_direct
(define-fun |Reader.SubmitRead(at 0)| () action #b00000)
(define-fun |guard of Reader.SubmitRead(at 0)| () Bool
  (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[0]|))

; Reader: SubmitRead(at 1), fs/btrfs/inode.c:btrfs_submit_direct
(define-fun |Reader.SubmitRead(at 1)| () action #b00001)
(define-fun |guard of Reader.SubmitRead(at 1)| () Bool
  (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[1]|))

; Reader: SubmitRead, fs/btrfs/inode.c:btrfs_submit_direct
(define-fun |Reader.SubmitRead| () action #b00010)
(define-fun |guard of Reader.SubmitRead| () Bool (= |pc.Reader| |pc.Reader.SubmitRead|))

; Reader: AwaitRead, fs/btrfs/inode.c:btrfs_submit_direct
(define-fun |Reader.AwaitRead| () action #b00011)
(define-fun |guard of Reader.AwaitRead| () Bool
  (and (= |pc.Reader| |pc.Reader.AwaitRead|) |ended[0]|))

; Interrupt: EndBio(0, read), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(0, read)| () action #b00100)
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
          (= |pool.queues[0].worklist[1]| (_ bv0 3)))))))

; Interrupt: EndBio(0, read, pending), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(0, read, pending)| () action #b00101)
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
(define-fun |Interrupt.EndBio(0, not read)| () action #b00110)
(define-fun |guard of Interrupt.EndBio(0, not read)| () Bool
  (and
    |inFlight[0]|
    (not (= |itemMirror[0]| (_ bv0 3)))
    (not
      (or
        (and
          (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[0]| (_ bv0 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[1]| (_ bv0 3)))))))

; Interrupt: EndBio(0, not read, pending), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(0, not read, pending)| () action #b00111)
(define-fun |guard of Interrupt.EndBio(0, not read, pending)| () Bool
  (and
    |inFlight[0]|
    (not (= |itemMirror[0]| (_ bv0 3)))
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv0 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv0 3))))))

; Interrupt: EndBio(1, read), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(1, read)| () action #b01000)
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
          (= |pool.queues[0].worklist[1]| (_ bv1 3)))))))

; Interrupt: EndBio(1, read, pending), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(1, read, pending)| () action #b01001)
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
(define-fun |Interrupt.EndBio(1, not read)| () action #b01010)
(define-fun |guard of Interrupt.EndBio(1, not read)| () Bool
  (and
    |inFlight[1]|
    (not (= |itemMirror[1]| (_ bv0 3)))
    (not
      (or
        (and
          (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[0]| (_ bv1 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[1]| (_ bv1 3)))))))

; Interrupt: EndBio(1, not read, pending), fs/btrfs/disk-io.c:end_workqueue_bio
(define-fun |Interrupt.EndBio(1, not read, pending)| () action #b01011)
(define-fun |guard of Interrupt.EndBio(1, not read, pending)| () Bool
  (and
    |inFlight[1]|
    (not (= |itemMirror[1]| (_ bv0 3)))
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv1 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv1 3))))))

; Kworker: TakeWork(endio, 0), fs/btrfs/disk-io.c:end_workqueue_fn
(define-fun |Kworker.TakeWork(endio, 0)| () action #b01100)
(define-fun |guard of Kworker.TakeWork(endio, 0)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv0 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv0 3))
        (= |pool.current[0]| |pool.queues[0].worklist[0]|)))
    (not (= |pool.current[0]| (_ bv0 3)))))

; Kworker: TakeWork(endio, 1), fs/btrfs/disk-io.c:end_workqueue_fn
(define-fun |Kworker.TakeWork(endio, 1)| () action #b01101)
(define-fun |guard of Kworker.TakeWork(endio, 1)| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.TakeWork|)
    (or
      (and
        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| (_ bv1 3)))
      (and
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[1]| (_ bv1 3))
        (= |pool.current[0]| |pool.queues[0].worklist[0]|)))
    (not (= |pool.current[0]| (_ bv1 3)))))

; Kworker: SubmitRepair(last mirror), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker.SubmitRepair(last mirror)| () action #b01110)
(define-fun |guard of Kworker.SubmitRepair(last mirror)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.SubmitRepair|) (= |Kworker.mirror| (_ bv1 3))))

; Kworker: SubmitRepair(not last mirror, at 0), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker.SubmitRepair(not last mirror, at 0)| () action #b01111)
(define-fun |guard of Kworker.SubmitRepair(not last mirror, at 0)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.SubmitRepair|) (not (= |Kworker.mirror| (_ bv1 3))) |freed[0]|))

; Kworker: SubmitRepair(not last mirror, at 1), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker.SubmitRepair(not last mirror, at 1)| () action #b10000)
(define-fun |guard of Kworker.SubmitRepair(not last mirror, at 1)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.SubmitRepair|) (not (= |Kworker.mirror| (_ bv1 3))) |freed[1]|))

; Kworker: SubmitRepair(not last mirror), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker.SubmitRepair(not last mirror)| () action #b10001)
(define-fun |guard of Kworker.SubmitRepair(not last mirror)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.SubmitRepair|) (not (= |Kworker.mirror| (_ bv1 3)))))
(define-fun |index of Kworker.SubmitRepair(not last mirror)| () integer
  (bvadd |Kworker.mirror| (_ bv1 3)))
(define-fun |index of Kworker.SubmitRepair(not last mirror)_2| () integer
  |index of Kworker.SubmitRepair(not last mirror)|)
(define-fun |value of Kworker.SubmitRepair(not last mirror)_2| () integer
  |index of Kworker.SubmitRepair(not last mirror)_2|)
(define-fun |index of Kworker.SubmitRepair(not last mirror)_3| () integer
  |value of Kworker.SubmitRepair(not last mirror)_2|)

; Kworker: WaitForRepair, fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker.WaitForRepair| () action #b10010)
(define-fun |guard of Kworker.WaitForRepair| () Bool
  (and (= |pc.Kworker| |pc.Kworker.WaitForRepair|) |done[0]|))

; Kworker: TestUptodate, fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker.TestUptodate| () action #b10011)
(define-fun |guard of Kworker.TestUptodate| () Bool (= |pc.Kworker| |pc.Kworker.TestUptodate|))

; Kworker: EndRead, fs/btrfs/inode.c:btrfs_endio_direct_read
(define-fun |Kworker.EndRead| () action #b10100)
(define-fun |guard of Kworker.EndRead| () Bool (= |pc.Kworker| |pc.Kworker.EndRead|))

; Kworker: FailRead, fs/btrfs/inode.c:btrfs_endio_direct_read
(define-fun |Kworker.FailRead| () action #b10101)
(define-fun |guard of Kworker.FailRead| () Bool (= |pc.Kworker| |pc.Kworker.FailRead|))

; Kworker: EndDio, fs/btrfs/inode.c:btrfs_endio_direct_read
(define-fun |Kworker.EndDio| () action #b10110)
(define-fun |guard of Kworker.EndDio| () Bool (= |pc.Kworker| |pc.Kworker.EndDio|))

; Kworker: CheckRepair(no good), fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker.CheckRepair(no good)| () action #b10111)
(define-fun |guard of Kworker.CheckRepair(no good)| () Bool
  (= |pc.Kworker| |pc.Kworker.CheckRepair|))

; Kworker: CheckRepair(good), fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker.CheckRepair(good)| () action #b11000)
(define-fun |guard of Kworker.CheckRepair(good)| () Bool (= |pc.Kworker| |pc.Kworker.CheckRepair|))

; Kworker: WriteBack, fs/btrfs/extent_io.c:clean_io_failure
(define-fun |Kworker.WriteBack| () action #b11001)
(define-fun |guard of Kworker.WriteBack| () Bool (= |pc.Kworker| |pc.Kworker.WriteBack|))

; Kworker: SetUptodate, fs/btrfs/inode.c:btrfs_retry_endio
(define-fun |Kworker.SetUptodate| () action #b11010)
(define-fun |guard of Kworker.SetUptodate| () Bool (= |pc.Kworker| |pc.Kworker.SetUptodate|))

; Kworker: CompleteRepair, fs/btrfs/inode.c:btrfs_retry_endio
(define-fun |Kworker.CompleteRepair| () action #b11011)
(define-fun |guard of Kworker.CompleteRepair| () Bool (= |pc.Kworker| |pc.Kworker.CompleteRepair|))

; Kworker: GiveUpMirror, fs/btrfs/inode.c:btrfs_retry_endio
(define-fun |Kworker.GiveUpMirror| () action #b11100)
(define-fun |guard of Kworker.GiveUpMirror| () Bool (= |pc.Kworker| |pc.Kworker.GiveUpMirror|))

; Kworker: EndWork, kernel/workqueue.c:process_one_work
(define-fun |Kworker.EndWork| () action #b11101)
(define-fun |guard of Kworker.EndWork| () Bool (= |pc.Kworker| |pc.Kworker.EndWork|))

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
      (= action |Interrupt.EndBio(0, read, pending)|)
      |guard of Interrupt.EndBio(0, read, pending)|)
    (and
      (= action |Interrupt.EndBio(0, not read)|)
      |guard of Interrupt.EndBio(0, not read)|
      (and
        (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
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
      (= action |Interrupt.EndBio(1, read, pending)|)
      |guard of Interrupt.EndBio(1, read, pending)|)
    (and
      (= action |Interrupt.EndBio(1, not read)|)
      |guard of Interrupt.EndBio(1, not read)|
      (and
        (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (and
      (= action |Interrupt.EndBio(1, not read, pending)|)
      |guard of Interrupt.EndBio(1, not read, pending)|)
    (and
      (= action |Kworker.TakeWork(endio, 0)|)
      |guard of Kworker.TakeWork(endio, 0)|
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
      (= action |Kworker.TakeWork(endio, 1)|)
      |guard of Kworker.TakeWork(endio, 1)|
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
      (= action |Kworker.SubmitRepair(last mirror)|)
      |guard of Kworker.SubmitRepair(last mirror)|)
    (and
      (= action |Kworker.SubmitRepair(not last mirror, at 0)|)
      |guard of Kworker.SubmitRepair(not last mirror, at 0)|
      (and
        (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))))
    (and
      (= action |Kworker.SubmitRepair(not last mirror, at 1)|)
      |guard of Kworker.SubmitRepair(not last mirror, at 1)|
      (and
        (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))))
    (and
      (= action |Kworker.SubmitRepair(not last mirror)|)
      |guard of Kworker.SubmitRepair(not last mirror)|
      (and
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))))
    (and (= action |Kworker.WaitForRepair|) |guard of Kworker.WaitForRepair|)
    (and (= action |Kworker.TestUptodate|) |guard of Kworker.TestUptodate|)
    (and (= action |Kworker.EndRead|) |guard of Kworker.EndRead|)
    (and (= action |Kworker.FailRead|) |guard of Kworker.FailRead|)
    (and (= action |Kworker.EndDio|) |guard of Kworker.EndDio|)
    (and
      (= action |Kworker.CheckRepair(no good)|)
      |guard of Kworker.CheckRepair(no good)|
      (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (and
      (= action |Kworker.CheckRepair(good)|)
      |guard of Kworker.CheckRepair(good)|
      (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (and (= action |Kworker.WriteBack|) |guard of Kworker.WriteBack|)
    (and (= action |Kworker.SetUptodate|) |guard of Kworker.SetUptodate|)
    (and (= action |Kworker.CompleteRepair|) |guard of Kworker.CompleteRepair|)
    (and (= action |Kworker.GiveUpMirror|) |guard of Kworker.GiveUpMirror|)
    (and (= action |Kworker.EndWork|) |guard of Kworker.EndWork|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |pool.current[0]'| () integer
  (ite (= action |Kworker.TakeWork(endio, 0)|) (_ bv0 3)
  (ite (= action |Kworker.TakeWork(endio, 1)|) (_ bv1 3)
  (ite (= action |Kworker.EndWork|) (bvneg (_ bv1 3)) |pool.current[0]|))))
(define-fun |pool.queues[0].worklist.length'| () integer
  (ite (or
         (= action |Interrupt.EndBio(0, read)|)
         (= action |Interrupt.EndBio(0, not read)|)
         (= action |Interrupt.EndBio(1, read)|)
         (= action |Interrupt.EndBio(1, not read)|))
    (bvadd |pool.queues[0].worklist.length| (_ bv1 3))
  (ite (= action |Kworker.TakeWork(endio, 0)|)
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv0 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv0 3))))
      (bvsub |pool.queues[0].worklist.length| (_ bv1 3))
      |pool.queues[0].worklist.length|)
  (ite (= action |Kworker.TakeWork(endio, 1)|)
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
  (ite (or (= action |Interrupt.EndBio(0, read)|) (= action |Interrupt.EndBio(0, not read)|))
    (ite (= |pool.queues[0].worklist.length| (_ bv0 3)) (_ bv0 3) |pool.queues[0].worklist[0]|)
  (ite (or (= action |Interrupt.EndBio(1, read)|) (= action |Interrupt.EndBio(1, not read)|))
    (ite (= |pool.queues[0].worklist.length| (_ bv0 3)) (_ bv1 3) |pool.queues[0].worklist[0]|)
  (ite (= action |Kworker.TakeWork(endio, 0)|)
    (ite (and
           (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
           (= |pool.queues[0].worklist[0]| (_ bv0 3))) |pool.queues[0].worklist[1]|
      |pool.queues[0].worklist[0]|)
  (ite (= action |Kworker.TakeWork(endio, 1)|)
    (ite (and
           (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
           (= |pool.queues[0].worklist[0]| (_ bv1 3))) |pool.queues[0].worklist[1]|
      |pool.queues[0].worklist[0]|)
    |pool.queues[0].worklist[0]|)))))
(define-fun |pool.queues[0].worklist[1]'| () integer
  (ite (or (= action |Interrupt.EndBio(0, read)|) (= action |Interrupt.EndBio(0, not read)|))
    (ite (= |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv0 3) |pool.queues[0].worklist[1]|)
  (ite (or (= action |Interrupt.EndBio(1, read)|) (= action |Interrupt.EndBio(1, not read)|))
    (ite (= |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv1 3) |pool.queues[0].worklist[1]|)
  (ite (= action |Kworker.TakeWork(endio, 0)|)
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv0 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv0 3)))) (_ bv0 3)
      |pool.queues[0].worklist[1]|)
  (ite (= action |Kworker.TakeWork(endio, 1)|)
    (ite (or
           (and
             (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[0]| (_ bv1 3)))
           (and
             (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
             (= |pool.queues[0].worklist[1]| (_ bv1 3)))) (_ bv0 3)
      |pool.queues[0].worklist[1]|)
    |pool.queues[0].worklist[1]|)))))
(define-fun |pool.queues[0].executing[0]'| () Bool
  (ite (or (= action |Kworker.TakeWork(endio, 0)|) (= action |Kworker.TakeWork(endio, 1)|)) true
  (ite (= action |Kworker.EndWork|) false |pool.queues[0].executing[0]|)))
(define-fun |itemRead[0]'| () integer
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Reader.SubmitRead|)
         (= action |Kworker.TakeWork(endio, 0)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 0)|)) (_ bv0 3)
  (ite (= action |Kworker.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
    |itemRead[0]|)))
(define-fun |itemRead[1]'| () integer
  (ite (or
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Kworker.TakeWork(endio, 1)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 1)|)) (_ bv0 3)
  (ite (= action |Kworker.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
    |itemRead[1]|)))
(define-fun |itemMirror[0]'| () integer
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Reader.SubmitRead|)
         (= action |Kworker.TakeWork(endio, 0)|)) (_ bv0 3)
  (ite (= action |Kworker.SubmitRepair(not last mirror, at 0)|) (bvadd |Kworker.mirror| (_ bv1 3))
  (ite (= action |Kworker.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv0 3))
      |index of Kworker.SubmitRepair(not last mirror)_3|
      |itemMirror[0]|)
    |itemMirror[0]|))))
(define-fun |itemMirror[1]'| () integer
  (ite (or (= action |Reader.SubmitRead(at 1)|) (= action |Kworker.TakeWork(endio, 1)|)) (_ bv0 3)
  (ite (= action |Kworker.SubmitRepair(not last mirror, at 1)|) (bvadd |Kworker.mirror| (_ bv1 3))
  (ite (= action |Kworker.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
      |index of Kworker.SubmitRepair(not last mirror)_3|
      |itemMirror[1]|)
    |itemMirror[1]|))))
(define-fun |freed[0]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 0)|)) false
  (ite (= action |Kworker.TakeWork(endio, 0)|) true |freed[0]|)))
(define-fun |freed[1]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 1)|)) false
  (ite (= action |Kworker.TakeWork(endio, 1)|) true |freed[1]|)))
(define-fun |inFlight[0]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Reader.SubmitRead|)
         (= action |Kworker.SubmitRepair(not last mirror, at 0)|)) true
  (ite (or
         (= action |Interrupt.EndBio(0, read)|)
         (= action |Interrupt.EndBio(0, read, pending)|)
         (= action |Interrupt.EndBio(0, not read)|)
         (= action |Interrupt.EndBio(0, not read, pending)|)) false
  (ite (= action |Kworker.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv0 3)) true |inFlight[0]|)
    |inFlight[0]|))))
(define-fun |inFlight[1]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 1)|)) true
  (ite (or
         (= action |Interrupt.EndBio(1, read)|)
         (= action |Interrupt.EndBio(1, read, pending)|)
         (= action |Interrupt.EndBio(1, not read)|)
         (= action |Interrupt.EndBio(1, not read, pending)|)) false
  (ite (= action |Kworker.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3)) true |inFlight[1]|)
    |inFlight[1]|))))
(define-fun |done[0]'| () Bool
  (ite (or
         (= action |Kworker.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker.SubmitRepair(not last mirror)|)
         (= action |Kworker.WaitForRepair|)) false
  (ite (or (= action |Kworker.CompleteRepair|) (= action |Kworker.GiveUpMirror|)) true |done[0]|)))
(define-fun |uptodate[0]'| () Bool
  (ite (or
         (= action |Kworker.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker.SubmitRepair(not last mirror)|)) false
  (ite (= action |Kworker.SetUptodate|) true |uptodate[0]|)))
(define-fun |state[0]'| () |ReadState|
  (ite (= action |Kworker.EndRead|) |ReadState.Repaired|
  (ite (= action |Kworker.FailRead|) |ReadState.Failed| |state[0]|)))
(define-fun |ended[0]'| () Bool (ite (= action |Kworker.EndDio|) true |ended[0]|))
(define-fun |healed[0]'| () Bool (ite (= action |Kworker.WriteBack|) true |healed[0]|))
(define-fun |tried[0]'| () integer
  (ite (or (= action |Kworker.CheckRepair(no good)|) (= action |Kworker.CheckRepair(good)|))
    (bvadd |tried[0]| (_ bv1 3))
    |tried[0]|))
(define-fun |good[0]'| () Bool (ite (= action |Kworker.CheckRepair(good)|) true |good[0]|))
(define-fun |pc.Reader'| () |pc.Reader|
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Reader.SubmitRead|)) |pc.Reader.AwaitRead|
  (ite (= action |Reader.AwaitRead|) |pc.Reader.Done| |pc.Reader|)))
(define-fun |pc.Kworker'| () |pc.Kworker|
  (ite (= action |Kworker.TakeWork(endio, 0)|)
    (ite (= |itemMirror[0]| (_ bv0 3)) |pc.Kworker.SubmitRepair| |pc.Kworker.CheckRepair|)
  (ite (= action |Kworker.TakeWork(endio, 1)|)
    (ite (= |itemMirror[1]| (_ bv0 3)) |pc.Kworker.SubmitRepair| |pc.Kworker.CheckRepair|)
  (ite (= action |Kworker.SubmitRepair(last mirror)|) |pc.Kworker.FailRead|
  (ite (or
         (= action |Kworker.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker.SubmitRepair(not last mirror)|)) |pc.Kworker.WaitForRepair|
  (ite (= action |Kworker.WaitForRepair|) |pc.Kworker.TestUptodate|
  (ite (= action |Kworker.TestUptodate|)
    (ite |uptodate[0]| |pc.Kworker.EndRead| |pc.Kworker.SubmitRepair|)
  (ite (or (= action |Kworker.EndRead|) (= action |Kworker.FailRead|)) |pc.Kworker.EndDio|
  (ite (or
         (= action |Kworker.EndDio|)
         (= action |Kworker.CompleteRepair|)
         (= action |Kworker.GiveUpMirror|)) |pc.Kworker.EndWork|
  (ite (= action |Kworker.CheckRepair(no good)|) |pc.Kworker.GiveUpMirror|
  (ite (= action |Kworker.CheckRepair(good)|) |pc.Kworker.WriteBack|
  (ite (= action |Kworker.WriteBack|) |pc.Kworker.SetUptodate|
  (ite (= action |Kworker.SetUptodate|) |pc.Kworker.CompleteRepair|
  (ite (= action |Kworker.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker|))))))))))))))
(define-fun |Kworker.read'| () integer
  (ite (or
         (= action |Kworker.TakeWork(endio, 0)|)
         (= action |Kworker.TakeWork(endio, 1)|)
         (= action |Kworker.EndWork|)) (_ bv0 3)
    |Kworker.read|))
(define-fun |Kworker.mirror'| () integer
  (ite (= action |Kworker.TakeWork(endio, 0)|) |itemMirror[0]|
  (ite (= action |Kworker.TakeWork(endio, 1)|) |itemMirror[1]|
  (ite (or
         (= action |Kworker.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 1)|))
    (bvadd |Kworker.mirror| (_ bv1 3))
  (ite (= action |Kworker.SubmitRepair(not last mirror)|)
    |index of Kworker.SubmitRepair(not last mirror)_3|
  (ite (= action |Kworker.EndWork|) (_ bv0 3) |Kworker.mirror|))))))

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
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 3))
            (= |pool.current[0]| |pool.queues[0].worklist[0]|)))
        (not (= |pool.current[0]| (_ bv0 3)))
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
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 3))
            (= |pool.current[0]| |pool.queues[0].worklist[0]|)))
        (not (= |pool.current[0]| (_ bv1 3)))
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
    (=> |guard of Kworker.EndWork| (not (= |pool.current[0]| (bvneg (_ bv1 3)))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3))
                (= |pool.current[0]| |pool.queues[0].worklist[0]|))))
          (= |pool.current[0]| (_ bv0 3))))
      (= |pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        (= |pc.Kworker| |pc.Kworker.TakeWork|)
        (or
          (not
            (or
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3))
                (= |pool.current[0]| |pool.queues[0].worklist[0]|))))
          (= |pool.current[0]| (_ bv1 3))))
      (= |pool.current[0]| (bvneg (_ bv1 3))))))
; Nobody uses a struct btrfs_retry_complete that is gone.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=>
      |guard of Kworker.WriteBack|
      (or
        (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker| |pc.Kworker.TestUptodate|)))
    (=>
      |guard of Kworker.SetUptodate|
      (or
        (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker| |pc.Kworker.TestUptodate|)))
    (=>
      |guard of Kworker.CompleteRepair|
      (or
        (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker| |pc.Kworker.TestUptodate|)))
    (=>
      |guard of Kworker.GiveUpMirror|
      (or
        (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker| |pc.Kworker.TestUptodate|)))))
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
        (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (=>
      |guard of Interrupt.EndBio(1, read)|
      (and
        (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (=>
      |guard of Interrupt.EndBio(1, not read)|
      (and
        (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
        (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
    (=>
      |guard of Kworker.TakeWork(endio, 0)|
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
      |guard of Kworker.TakeWork(endio, 1)|
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
      |guard of Kworker.SubmitRepair(not last mirror, at 0)|
      (and
        (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of Kworker.SubmitRepair(not last mirror, at 1)|
      (and
        (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of Kworker.SubmitRepair(not last mirror)|
      (and
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))))
    (=> |guard of Kworker.CheckRepair(no good)| (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (=> |guard of Kworker.CheckRepair(good)| (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |GoodMirrorWins| |NoWrongData| |AllMirrorsTried| |FirstMirrorRepaired| |NoWrongWriteBack|
     |NoUnpairedTake| |NoUseAfterFree| |TypeInvariant|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|pool.current[0]| integer) (|pool.queues[0].worklist.length| integer)
   (|pool.queues[0].worklist[0]| integer) (|pool.queues[0].worklist[1]| integer)
   (|pool.queues[0].executing[0]| Bool) (|itemRead[0]| integer) (|itemRead[1]| integer)
   (|itemMirror[0]| integer) (|itemMirror[1]| integer) (|freed[0]| Bool) (|freed[1]| Bool)
   (|inFlight[0]| Bool) (|inFlight[1]| Bool) (|done[0]| Bool) (|uptodate[0]| Bool)
   (|state[0]| |ReadState|) (|ended[0]| Bool) (|healed[0]| Bool) (|tried[0]| integer)
   (|good[0]| Bool) (|pc.Reader| |pc.Reader|) (|pc.Kworker| |pc.Kworker|) (|Kworker.read| integer)
   (|Kworker.mirror| integer))
  Bool
  (and
    (types |pool.current[0]| |pool.queues[0].worklist.length| |pool.queues[0].worklist[0]|
       |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]| |itemRead[0]| |itemRead[1]|
       |itemMirror[0]| |itemMirror[1]| |freed[0]| |freed[1]| |inFlight[0]| |inFlight[1]| |done[0]|
       |uptodate[0]| |state[0]| |ended[0]| |healed[0]| |tried[0]| |good[0]| |pc.Reader|
       |pc.Kworker| |Kworker.read| |Kworker.mirror|)
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
        |inFlight[1]|
        (and
          (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[0]| (_ bv1 3)))
        (and
          (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
          (= |pool.queues[0].worklist[1]| (_ bv1 3)))
        (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker| |pc.Kworker.EndRead|)
        (= |pc.Kworker| |pc.Kworker.FailRead|)
        (= |pc.Kworker| |pc.Kworker.CompleteRepair|)
        (= |pc.Kworker| |pc.Kworker.GiveUpMirror|)
        (= |pc.Kworker| |pc.Kworker.SetUptodate|)
        (= |pc.Kworker| |pc.Kworker.WriteBack|)
        (= |pc.Kworker| |pc.Kworker.CheckRepair|))
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
            (= |pool.queues[0].worklist[1]| (_ bv0 3))))
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
            (= |pool.queues[0].worklist[1]| (_ bv1 3))))
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
              (= |pool.queues[0].worklist[1]| (_ bv0 3))))))
      (=>
        (or
          (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker| |pc.Kworker.EndRead|)
          (= |pc.Kworker| |pc.Kworker.FailRead|)
          (= |pc.Kworker| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker| |pc.Kworker.WriteBack|)
          (= |pc.Kworker| |pc.Kworker.CheckRepair|))
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
            |inFlight[1]|
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3)))))))
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
                  (= |pool.queues[0].worklist[1]| (_ bv0 3))))
              (not (= |itemMirror[0]| (_ bv0 3))))
            (and
              (or
                |inFlight[1]|
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 3))))
              (not (= |itemMirror[1]| (_ bv0 3))))
            (= |pc.Kworker| |pc.Kworker.CheckRepair|)
            |done[0]|
            (= |pc.Kworker| |pc.Kworker.CompleteRepair|)
            (= |pc.Kworker| |pc.Kworker.GiveUpMirror|)
            (= |pc.Kworker| |pc.Kworker.SetUptodate|)
            (= |pc.Kworker| |pc.Kworker.WriteBack|)))
        (= |pc.Kworker| |pc.Kworker.WaitForRepair|))
      (=>
        (= |pc.Kworker| |pc.Kworker.WaitForRepair|)
        (or
          (and
            (or
              |inFlight[0]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3))))
            (not (= |itemMirror[0]| (_ bv0 3))))
          (and
            (or
              |inFlight[1]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3))))
            (not (= |itemMirror[1]| (_ bv0 3))))
          (= |pc.Kworker| |pc.Kworker.CheckRepair|)
          |done[0]|
          (= |pc.Kworker| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker| |pc.Kworker.WriteBack|))))
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
            (not
              (or
                |inFlight[0]|
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
            (not (= |itemMirror[0]| (_ bv0 3)))
            (not
              (or
                |inFlight[0]|
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv0 3)))))))
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
            (not
              (or
                |inFlight[1]|
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
            (not (= |itemMirror[1]| (_ bv0 3)))
            (not
              (or
                |inFlight[1]|
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 3)))))))
        (ite (= |itemMirror[1]| (_ bv0 3)) (= |tried[0]| (_ bv0 3))
          (= |itemMirror[1]| (bvadd |tried[0]| (_ bv1 3))))))
    ; KworkersKnowTheMirror
    (and
      (=>
        (= |pc.Kworker| |pc.Kworker.CheckRepair|)
        (= |Kworker.mirror| (bvadd |tried[0]| (_ bv1 3))))
      (=>
        (or
          (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker| |pc.Kworker.TestUptodate|)
          (= |pc.Kworker| |pc.Kworker.EndRead|)
          (= |pc.Kworker| |pc.Kworker.FailRead|)
          (= |pc.Kworker| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker| |pc.Kworker.WriteBack|))
        (= |Kworker.mirror| |tried[0]|))
      (=> (= |pc.Kworker| |pc.Kworker.FailRead|) (= |Kworker.mirror| (_ bv1 3)))
      (=>
        (= |pc.Kworker| |pc.Kworker.WaitForRepair|)
        (=
          |Kworker.mirror|
          (ite (or
                 (and
                   (or
                     |inFlight[0]|
                     (and
                       (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                       (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                     (and
                       (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                       (= |pool.queues[0].worklist[1]| (_ bv0 3))))
                   (not (= |itemMirror[0]| (_ bv0 3))))
                 (and
                   (or
                     |inFlight[1]|
                     (and
                       (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                       (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                     (and
                       (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                       (= |pool.queues[0].worklist[1]| (_ bv1 3))))
                   (not (= |itemMirror[1]| (_ bv0 3))))
                 (= |pc.Kworker| |pc.Kworker.CheckRepair|)) (bvadd |tried[0]| (_ bv1 3))
            |tried[0]|))))
    ; DoneOnceTried
    (and
      (=> |done[0]| (bvslt (_ bv0 3) |tried[0]|))
      (=>
        (or
          (= |pc.Kworker| |pc.Kworker.CompleteRepair|)
          (= |pc.Kworker| |pc.Kworker.GiveUpMirror|)
          (= |pc.Kworker| |pc.Kworker.SetUptodate|)
          (= |pc.Kworker| |pc.Kworker.WriteBack|))
        (bvslt (_ bv0 3) |tried[0]|)))
    ; UptodateInTheEnd
    (=>
      |uptodate[0]|
      (or
        (= |state[0]| |ReadState.Repaired|)
        |done[0]|
        (= |pc.Kworker| |pc.Kworker.CompleteRepair|)
        (= |pc.Kworker| |pc.Kworker.TestUptodate|)
        (= |pc.Kworker| |pc.Kworker.EndRead|)))
    ; UptodateOnceCompleted
    (=> (= |pc.Kworker| |pc.Kworker.CompleteRepair|) |uptodate[0]|)
    ; GoodIsPassedOn
    (=
      |good[0]|
      (or
        (= |state[0]| |ReadState.Repaired|)
        |uptodate[0]|
        (= |pc.Kworker| |pc.Kworker.WriteBack|)
        (= |pc.Kworker| |pc.Kworker.SetUptodate|)
        (= |pc.Kworker| |pc.Kworker.EndRead|)))
    ; WrittenBackOnceUptodate
    (=
      |healed[0]|
      (or
        |uptodate[0]|
        (= |state[0]| |ReadState.Repaired|)
        (= |pc.Kworker| |pc.Kworker.SetUptodate|)
        (= |pc.Kworker| |pc.Kworker.EndRead|)))
    ; EndedOnceDecided
    (=
      (not (= |state[0]| |ReadState.Reading|))
      (or |ended[0]| (= |pc.Kworker| |pc.Kworker.EndDio|)))
    ; WaitsForWhoRepairs
    (=>
      (or
        (= |pc.Kworker| |pc.Kworker.CompleteRepair|)
        (= |pc.Kworker| |pc.Kworker.GiveUpMirror|)
        (= |pc.Kworker| |pc.Kworker.SetUptodate|)
        (= |pc.Kworker| |pc.Kworker.WriteBack|))
      (= |pc.Kworker| |pc.Kworker.WaitForRepair|))
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
        |freed[0]|
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
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 3))))
        (not |inFlight[1]|))
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
              (= |pool.queues[0].worklist[1]| (_ bv1 3)))))))
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
                (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
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
                        (= |pool.queues[0].worklist[1]| (_ bv0 3))))
                    (not (= |itemMirror[0]| (_ bv0 3))))
                  (and
                    (or
                      |inFlight[1]|
                      (and
                        (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                        (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                      (and
                        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                        (= |pool.queues[0].worklist[1]| (_ bv1 3))))
                    (not (= |itemMirror[1]| (_ bv0 3))))
                  (= |pc.Kworker| |pc.Kworker.CheckRepair|))))))
        (and
          (not
            (or
              |inFlight[1]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
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
                (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
          (not (= |itemMirror[0]| (_ bv0 3)))
          (not
            (or
              |inFlight[0]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3))))))
        (and
          (not
            (or
              |inFlight[1]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
          (not (= |itemMirror[1]| (_ bv0 3)))
          (not
            (or
              |inFlight[1]|
              (and
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3))))))))
    ; QueuesHoldEachOnce
    (and
      (=>
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (not (= |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]|)))
      (not (= |pc.Kworker| |pc.Kworker.Done|)))
    ; KworkersRunWorksOfTheirQueue
    (and
      (= (= |pool.current[0]| (bvneg (_ bv1 3))) (= |pc.Kworker| |pc.Kworker.TakeWork|))
      (or
        (and (= |pc.Kworker| |pc.Kworker.EndWork|) |pool.queues[0].executing[0]|)
        (= |pool.queues[0].executing[0]| (not (= |pc.Kworker| |pc.Kworker.TakeWork|)))))
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3))
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)))
          (not (= |pool.current[0]| (_ bv0 3)))
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
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3))
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)))
          (not (= |pool.current[0]| (_ bv1 3)))
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
      (=> (= |pc.Kworker| |pc.Kworker.EndWork|) (not (= |pool.current[0]| (bvneg (_ bv1 3)))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv0 3))
                  (= |pool.current[0]| |pool.queues[0].worklist[0]|))))
            (= |pool.current[0]| (_ bv0 3))))
        (= |pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (not
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 3))
                  (= |pool.current[0]| |pool.queues[0].worklist[0]|))))
            (= |pool.current[0]| (_ bv1 3))))
        (= |pool.current[0]| (bvneg (_ bv1 3)))))
    ; NoUseAfterFree
    (and
      (=>
        (= |pc.Kworker| |pc.Kworker.WriteBack|)
        (or
          (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker| |pc.Kworker.TestUptodate|)))
      (=>
        (= |pc.Kworker| |pc.Kworker.SetUptodate|)
        (or
          (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker| |pc.Kworker.TestUptodate|)))
      (=>
        (= |pc.Kworker| |pc.Kworker.CompleteRepair|)
        (or
          (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker| |pc.Kworker.TestUptodate|)))
      (=>
        (= |pc.Kworker| |pc.Kworker.GiveUpMirror|)
        (or
          (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker| |pc.Kworker.TestUptodate|))))
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
                (= |pool.queues[0].worklist[1]| (_ bv0 3))))))
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
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv0 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv0 3))))))
        (and
          (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
          (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
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
                (= |pool.queues[0].worklist[1]| (_ bv1 3))))))
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
                (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[0]| (_ bv1 3)))
              (and
                (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                (= |pool.queues[0].worklist[1]| (_ bv1 3))))))
        (and
          (bvsle |pool.queues[0].worklist.length| (_ bv1 3))
          (bvsle (bvadd |pool.queues[0].worklist.length| (_ bv1 3)) (_ bv2 3))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv0 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv0 3))
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)))
          (not (= |pool.current[0]| (_ bv0 3))))
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
          (= |pc.Kworker| |pc.Kworker.TakeWork|)
          (or
            (and
              (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[0]| (_ bv1 3)))
            (and
              (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
              (= |pool.queues[0].worklist[1]| (_ bv1 3))
              (= |pool.current[0]| |pool.queues[0].worklist[0]|)))
          (not (= |pool.current[0]| (_ bv1 3))))
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
          (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
          (not (= |Kworker.mirror| (_ bv1 3)))
          |freed[0]|)
        (and
          (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
          (not (= |Kworker.mirror| (_ bv1 3)))
          |freed[1]|)
        (and
          (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and (= |pc.Kworker| |pc.Kworker.SubmitRepair|) (not (= |Kworker.mirror| (_ bv1 3))))
        (and
          (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror| (_ bv1 3)) (_ bv1 3))))
      (=> (= |pc.Kworker| |pc.Kworker.CheckRepair|) (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
      (=>
        (= |pc.Kworker| |pc.Kworker.CheckRepair|)
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |pool.current[0]| |pool.queues[0].worklist.length| |pool.queues[0].worklist[0]|
       |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]| |itemRead[0]| |itemRead[1]|
       |itemMirror[0]| |itemMirror[1]| |freed[0]| |freed[1]| |inFlight[0]| |inFlight[1]| |done[0]|
       |uptodate[0]| |state[0]| |ended[0]| |healed[0]| |tried[0]| |good[0]| |pc.Reader|
       |pc.Kworker| |Kworker.read| |Kworker.mirror|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.queues[0].worklist.length| |pool.queues[0].worklist[0]|
     |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]| |itemRead[0]| |itemRead[1]|
     |itemMirror[0]| |itemMirror[1]| |freed[0]| |freed[1]| |inFlight[0]| |inFlight[1]| |done[0]|
     |uptodate[0]| |state[0]| |ended[0]| |healed[0]| |tried[0]| |good[0]| |pc.Reader| |pc.Kworker|
     |Kworker.read| |Kworker.mirror|))
(assert step)
(assert
  (not
    (invariant |pool.current[0]'| |pool.queues[0].worklist.length'|
       |pool.queues[0].worklist[0]'| |pool.queues[0].worklist[1]'| |pool.queues[0].executing[0]'|
       |itemRead[0]'| |itemRead[1]'| |itemMirror[0]'| |itemMirror[1]'| |freed[0]'| |freed[1]'|
       |inFlight[0]'| |inFlight[1]'| |done[0]'| |uptodate[0]'| |state[0]'| |ended[0]'|
       |healed[0]'| |tried[0]'| |good[0]'| |pc.Reader'| |pc.Kworker'| |Kworker.read'|
       |Kworker.mirror'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.queues[0].worklist.length| |pool.queues[0].worklist[0]|
     |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]| |itemRead[0]| |itemRead[1]|
     |itemMirror[0]| |itemMirror[1]| |freed[0]| |freed[1]| |inFlight[0]| |inFlight[1]| |done[0]|
     |uptodate[0]| |state[0]| |ended[0]| |healed[0]| |tried[0]| |good[0]| |pc.Reader| |pc.Kworker|
     |Kworker.read| |Kworker.mirror|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 7b8a9d0593676d8be0f23ced90c748cdccd680b26a8b950718a9a02c71c36170
