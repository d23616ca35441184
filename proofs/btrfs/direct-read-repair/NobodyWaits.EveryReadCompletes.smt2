; btrfs/direct-read-repair, variant NobodyWaits, reads=1, maxActive=1, mirrors=2, stacked=false.
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
; A certificate for EveryReadCompletes: the invariant at the end is true initially, every step keeps
; it, and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
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
(define-fun |pc.Kworker.EndRead| () |pc.Kworker| #b0010)
(define-fun |pc.Kworker.FailRead| () |pc.Kworker| #b0011)
(define-fun |pc.Kworker.EndDio| () |pc.Kworker| #b0100)
(define-fun |pc.Kworker.CheckRepair| () |pc.Kworker| #b0101)
(define-fun |pc.Kworker.WriteBack| () |pc.Kworker| #b0110)
(define-fun |pc.Kworker.FreeItem| () |pc.Kworker| #b0111)
(define-fun |pc.Kworker.EndWork| () |pc.Kworker| #b1000)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b1001)

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
(declare-const |saved| Bool)
(declare-const |saved.pool.current[0]| integer) ; -1..1
(declare-const |saved.pool.queues[0].worklist.length| integer) ; 0..2
(declare-const |saved.pool.queues[0].worklist[0]| integer) ; 0..1
(declare-const |saved.pool.queues[0].worklist[1]| integer) ; 0..1
(declare-const |saved.pool.queues[0].executing[0]| Bool)
(declare-const |saved.itemMirror[0]| integer) ; 0..1
(declare-const |saved.itemMirror[1]| integer) ; 0..1
(declare-const |saved.freed[0]| Bool)
(declare-const |saved.freed[1]| Bool)
(declare-const |saved.inFlight[0]| Bool)
(declare-const |saved.inFlight[1]| Bool)
(declare-const |saved.pc.Kworker| |pc.Kworker|)
(declare-const |saved.Kworker.mirror| integer) ; 0..1
(declare-const |met.Reader| Bool)
(declare-const |met.Interrupt| Bool)
(declare-const |met.Kworker| Bool)
(declare-const |never.EveryReadCompletes| Bool)
(define-fun |itemRead[]| ((index integer) (e0 integer) (e1 integer)) integer
  (ite (= index (_ bv0 3)) e0 e1))

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|pool.current[0]| integer) (|pool.queues[0].worklist.length| integer)
   (|pool.queues[0].worklist[0]| integer) (|pool.queues[0].worklist[1]| integer)
   (|pool.queues[0].executing[0]| Bool) (|itemRead[0]| integer) (|itemRead[1]| integer)
   (|itemMirror[0]| integer) (|itemMirror[1]| integer) (|freed[0]| Bool) (|freed[1]| Bool)
   (|inFlight[0]| Bool) (|inFlight[1]| Bool) (|done[0]| Bool) (|uptodate[0]| Bool)
   (|state[0]| |ReadState|) (|ended[0]| Bool) (|healed[0]| Bool) (|tried[0]| integer)
   (|good[0]| Bool) (|pc.Reader| |pc.Reader|) (|pc.Kworker| |pc.Kworker|) (|Kworker.read| integer)
   (|Kworker.mirror| integer) (|saved| Bool) (|saved.pool.current[0]| integer)
   (|saved.pool.queues[0].worklist.length| integer) (|saved.pool.queues[0].worklist[0]| integer)
   (|saved.pool.queues[0].worklist[1]| integer) (|saved.pool.queues[0].executing[0]| Bool)
   (|saved.itemMirror[0]| integer) (|saved.itemMirror[1]| integer) (|saved.freed[0]| Bool)
   (|saved.freed[1]| Bool) (|saved.inFlight[0]| Bool) (|saved.inFlight[1]| Bool)
   (|saved.pc.Kworker| |pc.Kworker|) (|saved.Kworker.mirror| integer) (|met.Reader| Bool)
   (|met.Interrupt| Bool) (|met.Kworker| Bool) (|never.EveryReadCompletes| Bool))
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
    (and (bvsle (_ bv0 3) |Kworker.mirror|) (bvsle |Kworker.mirror| (_ bv1 3)))
    (and
      (bvsle (bvneg (_ bv1 3)) |saved.pool.current[0]|)
      (bvsle |saved.pool.current[0]| (_ bv1 3)))
    (and
      (bvsle (_ bv0 3) |saved.pool.queues[0].worklist.length|)
      (bvsle |saved.pool.queues[0].worklist.length| (_ bv2 3)))
    (and
      (bvsle (_ bv0 3) |saved.pool.queues[0].worklist[0]|)
      (bvsle |saved.pool.queues[0].worklist[0]| (_ bv1 3)))
    (and
      (bvsle (_ bv0 3) |saved.pool.queues[0].worklist[1]|)
      (bvsle |saved.pool.queues[0].worklist[1]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |saved.itemMirror[0]|) (bvsle |saved.itemMirror[0]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |saved.itemMirror[1]|) (bvsle |saved.itemMirror[1]| (_ bv1 3)))
    (bvule |saved.pc.Kworker| |pc.Kworker.Done|)
    (and (bvsle (_ bv0 3) |saved.Kworker.mirror|) (bvsle |saved.Kworker.mirror| (_ bv1 3)))))

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
    (= |Kworker.mirror| (_ bv0 3))
    (not |saved|)
    (= |saved.pool.current[0]| (bvneg (_ bv1 3)))
    (= |saved.pool.queues[0].worklist.length| (_ bv0 3))
    (= |saved.pool.queues[0].worklist[0]| (_ bv0 3))
    (= |saved.pool.queues[0].worklist[1]| (_ bv0 3))
    (not |saved.pool.queues[0].executing[0]|)
    (= |saved.itemMirror[0]| (_ bv0 3))
    (= |saved.itemMirror[1]| (_ bv0 3))
    (not |saved.freed[0]|)
    (not |saved.freed[1]|)
    (not |saved.inFlight[0]|)
    (not |saved.inFlight[1]|)
    (= |saved.pc.Kworker| |pc.Kworker.TakeWork|)
    (= |saved.Kworker.mirror| (_ bv0 3))
    (not |met.Reader|)
    (not |met.Interrupt|)
    (not |met.Kworker|)
    |never.EveryReadCompletes|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Reader: SubmitRead(at 0), fs/btrfs/inode.c:btrfs_submit_direct
(define-fun |Reader.SubmitRead(at 0)| () action #b00000)
(define-fun |guard of Reader.SubmitRead(at 0)| () Bool
  (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[0]| (not |saved|)))

; Reader: SubmitRead(at 1), fs/btrfs/inode.c:btrfs_submit_direct
(define-fun |Reader.SubmitRead(at 1)| () action #b00001)
(define-fun |guard of Reader.SubmitRead(at 1)| () Bool
  (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[1]| (not |saved|)))

; Reader: SubmitRead, fs/btrfs/inode.c:btrfs_submit_direct
(define-fun |Reader.SubmitRead| () action #b00010)
(define-fun |guard of Reader.SubmitRead| () Bool
  (and (= |pc.Reader| |pc.Reader.SubmitRead|) (not |saved|)))

; Reader: AwaitRead, fs/btrfs/inode.c:btrfs_submit_direct
(define-fun |Reader.AwaitRead| () action #b00011)
(define-fun |guard of Reader.AwaitRead| () Bool
  (and (= |pc.Reader| |pc.Reader.AwaitRead|) |ended[0]| (not |saved|)))

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
    (not (= |pool.current[0]| (_ bv0 3)))
    (not (and |saved| (=> (= |itemMirror[0]| (_ bv0 3)) false)))))

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
    (not (= |pool.current[0]| (_ bv1 3)))
    (not (and |saved| (=> (= |itemMirror[1]| (_ bv0 3)) false)))))

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
  (and
    (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
    (not (= |Kworker.mirror| (_ bv1 3)))
    (not
      (and
        |saved|
        (not
          (=
            (|itemRead[]| (bvadd |Kworker.mirror| (_ bv1 3)) |itemRead[0]| |itemRead[1]|)
            (_ bv0 3)))))))
(define-fun |index of Kworker.SubmitRepair(not last mirror)| () integer
  (bvadd |Kworker.mirror| (_ bv1 3)))
(define-fun |index of Kworker.SubmitRepair(not last mirror)_2| () integer
  |index of Kworker.SubmitRepair(not last mirror)|)
(define-fun |value of Kworker.SubmitRepair(not last mirror)_2| () integer
  |index of Kworker.SubmitRepair(not last mirror)_2|)
(define-fun |index of Kworker.SubmitRepair(not last mirror)_3| () integer
  |value of Kworker.SubmitRepair(not last mirror)_2|)

; Kworker: EndRead, fs/btrfs/inode.c:btrfs_endio_direct_read
(define-fun |Kworker.EndRead| () action #b10010)
(define-fun |guard of Kworker.EndRead| () Bool
  (and (= |pc.Kworker| |pc.Kworker.EndRead|) (not |saved|)))

; Kworker: FailRead, fs/btrfs/inode.c:btrfs_endio_direct_read
(define-fun |Kworker.FailRead| () action #b10011)
(define-fun |guard of Kworker.FailRead| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.FailRead|)
    (not (and |saved| (not (= |state[0]| |ReadState.Failed|))))))

; Kworker: EndDio, fs/btrfs/inode.c:btrfs_endio_direct_read
(define-fun |Kworker.EndDio| () action #b10100)
(define-fun |guard of Kworker.EndDio| () Bool
  (and (= |pc.Kworker| |pc.Kworker.EndDio|) (not (and |saved| (not |ended[0]|)))))

; Kworker: CheckRepair(no good), fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker.CheckRepair(no good)| () action #b10101)
(define-fun |guard of Kworker.CheckRepair(no good)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.CheckRepair|) (not |saved|)))

; Kworker: CheckRepair(good), fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker.CheckRepair(good)| () action #b10110)
(define-fun |guard of Kworker.CheckRepair(good)| () Bool
  (and (= |pc.Kworker| |pc.Kworker.CheckRepair|) (not |saved|)))

; Kworker: WriteBack, fs/btrfs/extent_io.c:clean_io_failure
(define-fun |Kworker.WriteBack| () action #b10111)
(define-fun |guard of Kworker.WriteBack| () Bool
  (and (= |pc.Kworker| |pc.Kworker.WriteBack|) (not |saved|)))

; Kworker: FreeItem, fs/btrfs/inode.c:__btrfs_subio_endio_read
(define-fun |Kworker.FreeItem| () action #b11000)
(define-fun |guard of Kworker.FreeItem| () Bool
  (and
    (= |pc.Kworker| |pc.Kworker.FreeItem|)
    (not
      (and
        |saved|
        (not (= (|itemRead[]| |pool.current[0]| |itemRead[0]| |itemRead[1]|) (_ bv0 3)))))))
(define-fun |index of Kworker.FreeItem| () integer |pool.current[0]|)
(define-fun |index of Kworker.FreeItem_2| () integer |pool.current[0]|)
(define-fun |index of Kworker.FreeItem_3| () integer |pool.current[0]|)

; Kworker: EndWork, kernel/workqueue.c:process_one_work
(define-fun |Kworker.EndWork| () action #b11001)
(define-fun |guard of Kworker.EndWork| () Bool (= |pc.Kworker| |pc.Kworker.EndWork|))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b11010)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and (not |saved|) |never.EveryReadCompletes| (not (= |pc.Reader| |pc.Reader.Done|))))

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
      (=>
        (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
        (=>
          (not (= |Kworker.mirror| (_ bv1 3)))
          (=> |saved| (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3)))))
      |guard of Kworker.SubmitRepair(not last mirror)|
      (and
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))))
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
    (and
      (= action |Kworker.FreeItem|)
      (=>
        (= |pc.Kworker| |pc.Kworker.FreeItem|)
        (=> |saved| (bvsle (_ bv0 3) |index of Kworker.FreeItem_2|)))
      |guard of Kworker.FreeItem|
      (and
        (bvsle (_ bv0 3) |index of Kworker.FreeItem|)
        (bvsle (_ bv0 3) |index of Kworker.FreeItem_2|)
        (bvsle (_ bv0 3) |index of Kworker.FreeItem_3|)))
    (and (= action |Kworker.EndWork|) |guard of Kworker.EndWork|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

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
         (= action |Kworker.SubmitRepair(not last mirror, at 0)|)) (_ bv0 3)
  (ite (= action |Kworker.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker.FreeItem|)
    (ite (= |index of Kworker.FreeItem_2| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
    |itemRead[0]|))))
(define-fun |itemRead[1]'| () integer
  (ite (or
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 1)|)) (_ bv0 3)
  (ite (= action |Kworker.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker.FreeItem|)
    (ite (= |index of Kworker.FreeItem_2| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
    |itemRead[1]|))))
(define-fun |itemMirror[0]'| () integer
  (ite (or (= action |Reader.SubmitRead(at 0)|) (= action |Reader.SubmitRead|)) (_ bv0 3)
  (ite (= action |Kworker.SubmitRepair(not last mirror, at 0)|) (bvadd |Kworker.mirror| (_ bv1 3))
  (ite (= action |Kworker.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv0 3))
      |index of Kworker.SubmitRepair(not last mirror)_3|
      |itemMirror[0]|)
  (ite (= action |Kworker.FreeItem|)
    (ite (= |index of Kworker.FreeItem_3| (_ bv0 3)) (_ bv0 3) |itemMirror[0]|)
    |itemMirror[0]|)))))
(define-fun |itemMirror[1]'| () integer
  (ite (= action |Reader.SubmitRead(at 1)|) (_ bv0 3)
  (ite (= action |Kworker.SubmitRepair(not last mirror, at 1)|) (bvadd |Kworker.mirror| (_ bv1 3))
  (ite (= action |Kworker.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker.SubmitRepair(not last mirror)_3| (_ bv1 3))
      |index of Kworker.SubmitRepair(not last mirror)_3|
      |itemMirror[1]|)
  (ite (= action |Kworker.FreeItem|)
    (ite (= |index of Kworker.FreeItem_3| (_ bv1 3)) (_ bv0 3) |itemMirror[1]|)
    |itemMirror[1]|)))))
(define-fun |freed[0]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 0)|)) false
  (ite (= action |Kworker.FreeItem|) (ite (= |index of Kworker.FreeItem| (_ bv0 3)) true |freed[0]|)
    |freed[0]|)))
(define-fun |freed[1]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 1)|)) false
  (ite (= action |Kworker.FreeItem|) (ite (= |index of Kworker.FreeItem| (_ bv1 3)) true |freed[1]|)
    |freed[1]|)))
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
(define-fun |done[0]'| () Bool |done[0]|)
(define-fun |uptodate[0]'| () Bool |uptodate[0]|)
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
         (= action |Kworker.SubmitRepair(not last mirror)|)
         (= action |Kworker.EndDio|)) |pc.Kworker.FreeItem|
  (ite (or (= action |Kworker.EndRead|) (= action |Kworker.FailRead|)) |pc.Kworker.EndDio|
  (ite (= action |Kworker.CheckRepair(no good)|) |pc.Kworker.SubmitRepair|
  (ite (= action |Kworker.CheckRepair(good)|) |pc.Kworker.WriteBack|
  (ite (= action |Kworker.WriteBack|) |pc.Kworker.EndRead|
  (ite (= action |Kworker.FreeItem|) |pc.Kworker.EndWork|
  (ite (= action |Kworker.EndWork|) |pc.Kworker.TakeWork| |pc.Kworker|)))))))))))
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
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |saved.pool.current[0]'| () integer
  (ite (= action |LoopStart.SaveState|) |pool.current[0]| |saved.pool.current[0]|))
(define-fun |saved.pool.queues[0].worklist.length'| () integer
  (ite (= action |LoopStart.SaveState|) |pool.queues[0].worklist.length|
    |saved.pool.queues[0].worklist.length|))
(define-fun |saved.pool.queues[0].worklist[0]'| () integer
  (ite (= action |LoopStart.SaveState|) |pool.queues[0].worklist[0]|
    |saved.pool.queues[0].worklist[0]|))
(define-fun |saved.pool.queues[0].worklist[1]'| () integer
  (ite (= action |LoopStart.SaveState|) |pool.queues[0].worklist[1]|
    |saved.pool.queues[0].worklist[1]|))
(define-fun |saved.pool.queues[0].executing[0]'| () Bool
  (ite (= action |LoopStart.SaveState|) |pool.queues[0].executing[0]|
    |saved.pool.queues[0].executing[0]|))
(define-fun |saved.itemMirror[0]'| () integer
  (ite (= action |LoopStart.SaveState|) |itemMirror[0]| |saved.itemMirror[0]|))
(define-fun |saved.itemMirror[1]'| () integer
  (ite (= action |LoopStart.SaveState|) |itemMirror[1]| |saved.itemMirror[1]|))
(define-fun |saved.freed[0]'| () Bool
  (ite (= action |LoopStart.SaveState|) |freed[0]| |saved.freed[0]|))
(define-fun |saved.freed[1]'| () Bool
  (ite (= action |LoopStart.SaveState|) |freed[1]| |saved.freed[1]|))
(define-fun |saved.inFlight[0]'| () Bool
  (ite (= action |LoopStart.SaveState|) |inFlight[0]| |saved.inFlight[0]|))
(define-fun |saved.inFlight[1]'| () Bool
  (ite (= action |LoopStart.SaveState|) |inFlight[1]| |saved.inFlight[1]|))
(define-fun |saved.pc.Kworker'| () |pc.Kworker|
  (ite (= action |LoopStart.SaveState|) |pc.Kworker| |saved.pc.Kworker|))
(define-fun |saved.Kworker.mirror'| () integer
  (ite (= action |LoopStart.SaveState|) |Kworker.mirror| |saved.Kworker.mirror|))
(define-fun |met.Reader'| () Bool
  (ite (or
         (= action |Interrupt.EndBio(0, read)|)
         (= action |Interrupt.EndBio(0, read, pending)|)
         (= action |Interrupt.EndBio(0, not read)|)
         (= action |Interrupt.EndBio(0, not read, pending)|)
         (= action |Interrupt.EndBio(1, read)|)
         (= action |Interrupt.EndBio(1, read, pending)|)
         (= action |Interrupt.EndBio(1, not read)|)
         (= action |Interrupt.EndBio(1, not read, pending)|)
         (= action |Kworker.TakeWork(endio, 0)|)
         (= action |Kworker.TakeWork(endio, 1)|)
         (= action |Kworker.SubmitRepair(last mirror)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker.SubmitRepair(not last mirror)|)
         (= action |Kworker.FailRead|)
         (= action |Kworker.EndDio|)
         (= action |Kworker.FreeItem|)
         (= action |Kworker.EndWork|))
    (or
      |met.Reader|
      (and
        |saved|
        (not
          (or
            (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[0]|)
            (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[1]|)
            (= |pc.Reader| |pc.Reader.SubmitRead|)
            (and (= |pc.Reader| |pc.Reader.AwaitRead|) |ended[0]|)))))
    |met.Reader|))
(define-fun |met.Interrupt'| () Bool
  (ite (or
         (= action |Interrupt.EndBio(0, read)|)
         (= action |Interrupt.EndBio(0, read, pending)|)
         (= action |Interrupt.EndBio(0, not read)|)
         (= action |Interrupt.EndBio(0, not read, pending)|)
         (= action |Interrupt.EndBio(1, read)|)
         (= action |Interrupt.EndBio(1, read, pending)|)
         (= action |Interrupt.EndBio(1, not read)|)
         (= action |Interrupt.EndBio(1, not read, pending)|)) (or |met.Interrupt| |saved|)
  (ite (or
         (= action |Kworker.TakeWork(endio, 0)|)
         (= action |Kworker.TakeWork(endio, 1)|)
         (= action |Kworker.SubmitRepair(last mirror)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker.SubmitRepair(not last mirror)|)
         (= action |Kworker.FailRead|)
         (= action |Kworker.EndDio|)
         (= action |Kworker.FreeItem|)
         (= action |Kworker.EndWork|))
    (or
      |met.Interrupt|
      (and
        |saved|
        (not
          (or
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
                    (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                    (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                  (and
                    (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                    (= |pool.queues[0].worklist[1]| (_ bv0 3))))))
            (and
              |inFlight[0]|
              (not (= |itemMirror[0]| (_ bv0 3)))
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
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
                    (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                    (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                  (and
                    (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                    (= |pool.queues[0].worklist[1]| (_ bv1 3))))))
            (and
              |inFlight[1]|
              (not (= |itemMirror[1]| (_ bv0 3)))
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 3)))))))))
    |met.Interrupt|)))
(define-fun |met.Kworker'| () Bool
  (ite (or
         (= action |Interrupt.EndBio(0, read)|)
         (= action |Interrupt.EndBio(0, read, pending)|)
         (= action |Interrupt.EndBio(0, not read)|)
         (= action |Interrupt.EndBio(0, not read, pending)|)
         (= action |Interrupt.EndBio(1, read)|)
         (= action |Interrupt.EndBio(1, read, pending)|)
         (= action |Interrupt.EndBio(1, not read)|)
         (= action |Interrupt.EndBio(1, not read, pending)|))
    (or
      |met.Kworker|
      (and
        |saved|
        (not
          (or
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
            (and (= |pc.Kworker| |pc.Kworker.SubmitRepair|) (= |Kworker.mirror| (_ bv1 3)))
            (and
              (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
              (not (= |Kworker.mirror| (_ bv1 3)))
              |freed[0]|)
            (and
              (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
              (not (= |Kworker.mirror| (_ bv1 3)))
              |freed[1]|)
            (and (= |pc.Kworker| |pc.Kworker.SubmitRepair|) (not (= |Kworker.mirror| (_ bv1 3))))
            (= |pc.Kworker| |pc.Kworker.EndRead|)
            (= |pc.Kworker| |pc.Kworker.FailRead|)
            (= |pc.Kworker| |pc.Kworker.EndDio|)
            (= |pc.Kworker| |pc.Kworker.CheckRepair|)
            (= |pc.Kworker| |pc.Kworker.CheckRepair|)
            (= |pc.Kworker| |pc.Kworker.WriteBack|)
            (= |pc.Kworker| |pc.Kworker.FreeItem|)
            |guard of Kworker.EndWork|))))
  (ite (or
         (= action |Kworker.TakeWork(endio, 0)|)
         (= action |Kworker.TakeWork(endio, 1)|)
         (= action |Kworker.SubmitRepair(last mirror)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker.SubmitRepair(not last mirror)|)
         (= action |Kworker.FailRead|)
         (= action |Kworker.EndDio|)
         (= action |Kworker.FreeItem|)
         (= action |Kworker.EndWork|)) (or |met.Kworker| |saved|)
    |met.Kworker|)))
(define-fun |never.EveryReadCompletes'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Reader.SubmitRead|)
         (= action |Reader.AwaitRead|)
         (= action |Interrupt.EndBio(0, read)|)
         (= action |Interrupt.EndBio(0, read, pending)|)
         (= action |Interrupt.EndBio(0, not read)|)
         (= action |Interrupt.EndBio(0, not read, pending)|)
         (= action |Interrupt.EndBio(1, read)|)
         (= action |Interrupt.EndBio(1, read, pending)|)
         (= action |Interrupt.EndBio(1, not read)|)
         (= action |Interrupt.EndBio(1, not read, pending)|)
         (= action |Kworker.TakeWork(endio, 0)|)
         (= action |Kworker.TakeWork(endio, 1)|)
         (= action |Kworker.SubmitRepair(last mirror)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker.SubmitRepair(not last mirror)|)
         (= action |Kworker.EndRead|)
         (= action |Kworker.FailRead|)
         (= action |Kworker.EndDio|)
         (= action |Kworker.CheckRepair(no good)|)
         (= action |Kworker.CheckRepair(good)|)
         (= action |Kworker.WriteBack|)
         (= action |Kworker.FreeItem|)
         (= action |Kworker.EndWork|))
    (and |never.EveryReadCompletes| (not (= |pc.Reader| |pc.Reader.Done|)))
    |never.EveryReadCompletes|))

; Properties ---------------------------------------------------------------------------------------
; Every read returns, with data or an error.
(define-fun |EveryReadCompletes| () Bool
  (not
    (and
      |saved|
      (= |pool.current[0]| |saved.pool.current[0]|)
      (= |pool.queues[0].worklist.length| |saved.pool.queues[0].worklist.length|)
      (= |pool.queues[0].worklist[0]| |saved.pool.queues[0].worklist[0]|)
      (= |pool.queues[0].worklist[1]| |saved.pool.queues[0].worklist[1]|)
      (= |pool.queues[0].executing[0]| |saved.pool.queues[0].executing[0]|)
      (= |itemMirror[0]| |saved.itemMirror[0]|)
      (= |itemMirror[1]| |saved.itemMirror[1]|)
      (= |freed[0]| |saved.freed[0]|)
      (= |freed[1]| |saved.freed[1]|)
      (= |inFlight[0]| |saved.inFlight[0]|)
      (= |inFlight[1]| |saved.inFlight[1]|)
      (= |pc.Kworker| |saved.pc.Kworker|)
      (= |Kworker.mirror| |saved.Kworker.mirror|)
      (or
        |met.Reader|
        (not
          (or
            (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[0]|)
            (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[1]|)
            (= |pc.Reader| |pc.Reader.SubmitRead|)
            (and (= |pc.Reader| |pc.Reader.AwaitRead|) |ended[0]|))))
      (or
        |met.Interrupt|
        (not
          (or
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
                    (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                    (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                  (and
                    (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                    (= |pool.queues[0].worklist[1]| (_ bv0 3))))))
            (and
              |inFlight[0]|
              (not (= |itemMirror[0]| (_ bv0 3)))
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
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
                    (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                    (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                  (and
                    (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                    (= |pool.queues[0].worklist[1]| (_ bv1 3))))))
            (and
              |inFlight[1]|
              (not (= |itemMirror[1]| (_ bv0 3)))
              (or
                (and
                  (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                (and
                  (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                  (= |pool.queues[0].worklist[1]| (_ bv1 3))))))))
      (or
        |met.Kworker|
        (not
          (or
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
            (and (= |pc.Kworker| |pc.Kworker.SubmitRepair|) (= |Kworker.mirror| (_ bv1 3)))
            (and
              (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
              (not (= |Kworker.mirror| (_ bv1 3)))
              |freed[0]|)
            (and
              (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
              (not (= |Kworker.mirror| (_ bv1 3)))
              |freed[1]|)
            (and (= |pc.Kworker| |pc.Kworker.SubmitRepair|) (not (= |Kworker.mirror| (_ bv1 3))))
            (= |pc.Kworker| |pc.Kworker.EndRead|)
            (= |pc.Kworker| |pc.Kworker.FailRead|)
            (= |pc.Kworker| |pc.Kworker.EndDio|)
            (= |pc.Kworker| |pc.Kworker.CheckRepair|)
            (= |pc.Kworker| |pc.Kworker.CheckRepair|)
            (= |pc.Kworker| |pc.Kworker.WriteBack|)
            (= |pc.Kworker| |pc.Kworker.FreeItem|)
            |guard of Kworker.EndWork|)))
      |never.EveryReadCompletes|
      (not (= |pc.Reader| |pc.Reader.Done|)))))
; What is claimed of every reachable state.
(define-fun claim () Bool |EveryReadCompletes|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|pool.current[0]| integer) (|pool.queues[0].worklist.length| integer)
   (|pool.queues[0].worklist[0]| integer) (|pool.queues[0].worklist[1]| integer)
   (|pool.queues[0].executing[0]| Bool) (|itemRead[0]| integer) (|itemRead[1]| integer)
   (|itemMirror[0]| integer) (|itemMirror[1]| integer) (|freed[0]| Bool) (|freed[1]| Bool)
   (|inFlight[0]| Bool) (|inFlight[1]| Bool) (|done[0]| Bool) (|uptodate[0]| Bool)
   (|state[0]| |ReadState|) (|ended[0]| Bool) (|healed[0]| Bool) (|tried[0]| integer)
   (|good[0]| Bool) (|pc.Reader| |pc.Reader|) (|pc.Kworker| |pc.Kworker|) (|Kworker.read| integer)
   (|Kworker.mirror| integer) (|saved| Bool) (|saved.pool.current[0]| integer)
   (|saved.pool.queues[0].worklist.length| integer) (|saved.pool.queues[0].worklist[0]| integer)
   (|saved.pool.queues[0].worklist[1]| integer) (|saved.pool.queues[0].executing[0]| Bool)
   (|saved.itemMirror[0]| integer) (|saved.itemMirror[1]| integer) (|saved.freed[0]| Bool)
   (|saved.freed[1]| Bool) (|saved.inFlight[0]| Bool) (|saved.inFlight[1]| Bool)
   (|saved.pc.Kworker| |pc.Kworker|) (|saved.Kworker.mirror| integer) (|met.Reader| Bool)
   (|met.Interrupt| Bool) (|met.Kworker| Bool) (|never.EveryReadCompletes| Bool))
  Bool
  (and
    (types |pool.current[0]| |pool.queues[0].worklist.length| |pool.queues[0].worklist[0]|
       |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]| |itemRead[0]| |itemRead[1]|
       |itemMirror[0]| |itemMirror[1]| |freed[0]| |freed[1]| |inFlight[0]| |inFlight[1]| |done[0]|
       |uptodate[0]| |state[0]| |ended[0]| |healed[0]| |tried[0]| |good[0]| |pc.Reader|
       |pc.Kworker| |Kworker.read| |Kworker.mirror| |saved| |saved.pool.current[0]|
       |saved.pool.queues[0].worklist.length| |saved.pool.queues[0].worklist[0]|
       |saved.pool.queues[0].worklist[1]| |saved.pool.queues[0].executing[0]|
       |saved.itemMirror[0]| |saved.itemMirror[1]| |saved.freed[0]| |saved.freed[1]|
       |saved.inFlight[0]| |saved.inFlight[1]| |saved.pc.Kworker| |saved.Kworker.mirror|
       |met.Reader| |met.Interrupt| |met.Kworker| |never.EveryReadCompletes|)
    ; EveryReadCompletes
    (not
      (and
        |saved|
        (= |pool.current[0]| |saved.pool.current[0]|)
        (= |pool.queues[0].worklist.length| |saved.pool.queues[0].worklist.length|)
        (= |pool.queues[0].worklist[0]| |saved.pool.queues[0].worklist[0]|)
        (= |pool.queues[0].worklist[1]| |saved.pool.queues[0].worklist[1]|)
        (= |pool.queues[0].executing[0]| |saved.pool.queues[0].executing[0]|)
        (= |itemMirror[0]| |saved.itemMirror[0]|)
        (= |itemMirror[1]| |saved.itemMirror[1]|)
        (= |freed[0]| |saved.freed[0]|)
        (= |freed[1]| |saved.freed[1]|)
        (= |inFlight[0]| |saved.inFlight[0]|)
        (= |inFlight[1]| |saved.inFlight[1]|)
        (= |pc.Kworker| |saved.pc.Kworker|)
        (= |Kworker.mirror| |saved.Kworker.mirror|)
        (or
          |met.Reader|
          (not
            (or
              (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[0]|)
              (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[1]|)
              (= |pc.Reader| |pc.Reader.SubmitRead|)
              (and (= |pc.Reader| |pc.Reader.AwaitRead|) |ended[0]|))))
        (or
          |met.Interrupt|
          (not
            (or
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
                      (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                      (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                    (and
                      (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                      (= |pool.queues[0].worklist[1]| (_ bv0 3))))))
              (and
                |inFlight[0]|
                (not (= |itemMirror[0]| (_ bv0 3)))
                (or
                  (and
                    (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                    (= |pool.queues[0].worklist[0]| (_ bv0 3)))
                  (and
                    (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                    (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
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
                      (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                      (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                    (and
                      (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                      (= |pool.queues[0].worklist[1]| (_ bv1 3))))))
              (and
                |inFlight[1]|
                (not (= |itemMirror[1]| (_ bv0 3)))
                (or
                  (and
                    (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
                    (= |pool.queues[0].worklist[0]| (_ bv1 3)))
                  (and
                    (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
                    (= |pool.queues[0].worklist[1]| (_ bv1 3))))))))
        (or
          |met.Kworker|
          (not
            (or
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
              (and (= |pc.Kworker| |pc.Kworker.SubmitRepair|) (= |Kworker.mirror| (_ bv1 3)))
              (and
                (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
                (not (= |Kworker.mirror| (_ bv1 3)))
                |freed[0]|)
              (and
                (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
                (not (= |Kworker.mirror| (_ bv1 3)))
                |freed[1]|)
              (and (= |pc.Kworker| |pc.Kworker.SubmitRepair|) (not (= |Kworker.mirror| (_ bv1 3))))
              (= |pc.Kworker| |pc.Kworker.EndRead|)
              (= |pc.Kworker| |pc.Kworker.FailRead|)
              (= |pc.Kworker| |pc.Kworker.EndDio|)
              (= |pc.Kworker| |pc.Kworker.CheckRepair|)
              (= |pc.Kworker| |pc.Kworker.CheckRepair|)
              (= |pc.Kworker| |pc.Kworker.WriteBack|)
              (= |pc.Kworker| |pc.Kworker.FreeItem|)
              (= |pc.Kworker| |pc.Kworker.EndWork|))))
        |never.EveryReadCompletes|
        (not (= |pc.Reader| |pc.Reader.Done|))))
    (bvsle |itemMirror[0]| (_ bv0 3))
    (or |saved| (not |met.Kworker|))
    (or
      (not |inFlight[0]|)
      (not |saved|)
      (bvsle |saved.pool.queues[0].worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |saved.pool.queues[0].worklist.length|))
    (or |saved| (not |met.Interrupt|))
    (or
      |freed[0]|
      (= |pc.Kworker| |pc.Kworker.EndRead|)
      (= |pc.Kworker| |pc.Kworker.FailRead|)
      (= |pc.Kworker| |pc.Kworker.WriteBack|)
      (= |pc.Kworker| |pc.Kworker.FreeItem|)
      (bvsle |saved.itemMirror[1]| (_ bv0 3)))
    (or
      (bvsle |pool.current[0]| (bvneg (_ bv1 3)))
      (bvsle (_ bv1 3) |pool.current[0]|)
      (= |pc.Kworker| |pc.Kworker.TakeWork|)
      (= |pc.Kworker| |pc.Kworker.EndRead|)
      (= |pc.Kworker| |pc.Kworker.EndDio|)
      (= |pc.Kworker| |pc.Kworker.WriteBack|)
      (= |pc.Kworker| |pc.Kworker.EndWork|)
      (bvsle |saved.itemMirror[1]| (_ bv0 3))
      (not |saved.freed[0]|))
    (or
      (bvsle |pool.current[0]| (bvneg (_ bv1 3)))
      (bvsle (_ bv1 3) |pool.current[0]|)
      (bvsle (_ bv1 3) |itemMirror[1]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.TakeWork|))
        (not (= |pc.Kworker| |pc.Kworker.EndDio|))
        (not (= |pc.Kworker| |pc.Kworker.EndWork|))))
    (or
      (and (bvsle (_ bv0 3) |pool.current[0]|) (bvsle |pool.current[0]| (_ bv0 3)))
      |freed[0]|
      (bvsle |saved.pool.current[0]| (bvneg (_ bv1 3)))
      (bvsle (_ bv1 3) |saved.pool.current[0]|))
    (or
      |freed[0]|
      (and (not (= |pc.Kworker| |pc.Kworker.EndWork|)) (not (= |pc.Kworker| |pc.Kworker.Done|))))
    (or (bvsle |pool.current[0]| (_ bv0 3)) (not |inFlight[1]|))
    (or
      (bvsle |pool.current[0]| (_ bv0 3))
      (bvsle |pool.queues[0].worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |pool.queues[0].worklist.length|))
    (or
      (bvsle |pool.current[0]| (bvneg (_ bv1 3)))
      (bvsle (_ bv1 3) |pool.current[0]|)
      (bvsle (_ bv1 3) |itemMirror[1]|)
      (bvsle |Kworker.mirror| (_ bv0 3)))
    (or (bvsle (_ bv1 3) |itemMirror[1]|) (not |freed[0]|) |freed[1]|)
    (or
      (and (bvsle (_ bv0 3) |pool.current[0]|) (bvsle |pool.current[0]| (_ bv0 3)))
      (and
        (not (= |pc.Kworker| |pc.Kworker.EndDio|))
        (not (= |pc.Kworker| |pc.Kworker.CheckRepair|))
        (not (= |pc.Kworker| |pc.Kworker.WriteBack|))
        (not (= |pc.Kworker| |pc.Kworker.FreeItem|)))
      (not |saved|)
      (bvsle (_ bv1 3) |saved.pool.current[0]|))
    (or (bvsle |pool.current[0]| (_ bv0 3)) |freed[0]|)
    (or
      (and (bvsle (_ bv0 3) |pool.current[0]|) (bvsle |pool.current[0]| (_ bv0 3)))
      (and
        (not (= |pc.Kworker| |pc.Kworker.EndDio|))
        (not (= |pc.Kworker| |pc.Kworker.CheckRepair|))
        (not (= |pc.Kworker| |pc.Kworker.WriteBack|))
        (not (= |pc.Kworker| |pc.Kworker.FreeItem|)))
      (not |saved|)
      (bvsle (_ bv1 3) |saved.itemMirror[1]|))
    (or
      (bvsle |itemMirror[1]| (_ bv0 3))
      (and (not (= |pc.Kworker| |pc.Kworker.EndWork|)) (not (= |pc.Kworker| |pc.Kworker.Done|)))
      (and (bvsle (_ bv0 3) |saved.pool.current[0]|) (bvsle |saved.pool.current[0]| (_ bv0 3)))
      (bvsle |saved.itemMirror[1]| (_ bv0 3))
      (not |saved.freed[0]|))
    (or
      (bvsle (_ bv1 3) |itemMirror[1]|)
      (and
        (not (= |pc.Kworker| |pc.Kworker.EndRead|))
        (not (= |pc.Kworker| |pc.Kworker.FailRead|))
        (not (= |pc.Kworker| |pc.Kworker.WriteBack|))
        (not (= |pc.Kworker| |pc.Kworker.FreeItem|))))
    (or
      (bvsle |pool.current[0]| (_ bv0 3))
      (bvsle |itemMirror[1]| (_ bv0 3))
      (= |pc.Kworker| |pc.Kworker.EndRead|)
      (= |pc.Kworker| |pc.Kworker.FailRead|)
      (= |pc.Kworker| |pc.Kworker.WriteBack|)
      (= |pc.Kworker| |pc.Kworker.FreeItem|)
      (not |saved|)
      (and
        (not (= |saved.pc.Kworker| |pc.Kworker.EndRead|))
        (not (= |saved.pc.Kworker| |pc.Kworker.FailRead|))
        (not (= |saved.pc.Kworker| |pc.Kworker.WriteBack|))
        (not (= |saved.pc.Kworker| |pc.Kworker.FreeItem|))))
    (or |saved| (not |met.Reader|))
    (or
      (and (bvsle (_ bv0 3) |pool.current[0]|) (bvsle |pool.current[0]| (_ bv0 3)))
      (and
        (bvsle (_ bv1 3) |pool.queues[0].worklist.length|)
        (bvsle |pool.queues[0].worklist.length| (_ bv1 3)))
      (bvsle (_ bv1 3) |itemMirror[1]|)
      (not (= |pc.Reader| |pc.Reader.AwaitRead|))
      (bvsle (_ bv1 3) |saved.pool.current[0]|)
      (not |met.Reader|))
    (or
      (bvsle (_ bv1 3) |pool.current[0]|)
      (and
        (bvsle (_ bv1 3) |pool.queues[0].worklist.length|)
        (bvsle |pool.queues[0].worklist.length| (_ bv1 3)))
      (bvsle |itemMirror[1]| (_ bv0 3))
      (bvsle |saved.pool.queues[0].worklist.length| (_ bv0 3))
      (bvsle (_ bv2 3) |saved.pool.queues[0].worklist.length|)
      (bvsle |saved.itemMirror[1]| (_ bv0 3)))
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
        (= |pc.Kworker| |pc.Kworker.EndRead|)
        (= |pc.Kworker| |pc.Kworker.FailRead|)
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
          (= |pc.Kworker| |pc.Kworker.EndRead|)
          (= |pc.Kworker| |pc.Kworker.FailRead|)
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
                  (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
            (not
              (and (= |pool.current[0]| (_ bv0 3)) (not (= |pc.Kworker| |pc.Kworker.EndWork|))))))
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
                  (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
            (not
              (and (= |pool.current[0]| (_ bv1 3)) (not (= |pc.Kworker| |pc.Kworker.EndWork|))))))
        (ite (= |itemMirror[1]| (_ bv0 3)) (= |tried[0]| (_ bv0 3))
          (= |itemMirror[1]| (bvadd |tried[0]| (_ bv1 3))))))
    (and
      (=>
        (= |pc.Kworker| |pc.Kworker.CheckRepair|)
        (= |Kworker.mirror| (bvadd |tried[0]| (_ bv1 3))))
      (=>
        (or
          (= |pc.Kworker| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker| |pc.Kworker.EndRead|)
          (= |pc.Kworker| |pc.Kworker.FailRead|)
          (= |pc.Kworker| |pc.Kworker.WriteBack|))
        (= |Kworker.mirror| |tried[0]|))
      (=> (= |pc.Kworker| |pc.Kworker.FailRead|) (= |Kworker.mirror| (_ bv1 3))))
    (=> |done[0]| false)
    (=
      (not (= |state[0]| |ReadState.Reading|))
      (or |ended[0]| (= |pc.Kworker| |pc.Kworker.EndDio|)))
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
        (and (= |pool.current[0]| (_ bv0 3)) (not (= |pc.Kworker| |pc.Kworker.EndWork|)))
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
            (and (= |pool.current[0]| (_ bv0 3)) (not (= |pc.Kworker| |pc.Kworker.EndWork|))))))
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
        (and (= |pool.current[0]| (_ bv1 3)) (not (= |pc.Kworker| |pc.Kworker.EndWork|)))
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
            (and (= |pool.current[0]| (_ bv1 3)) (not (= |pc.Kworker| |pc.Kworker.EndWork|)))))))
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
          (not (and (= |pool.current[0]| (_ bv0 3)) (not (= |pc.Kworker| |pc.Kworker.EndWork|))))
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
          (not (and (= |pool.current[0]| (_ bv1 3)) (not (= |pc.Kworker| |pc.Kworker.EndWork|))))
          (not |freed[1]|)
          (= |itemMirror[1]| (_ bv0 3)))))
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
                (= |pool.queues[0].worklist[1]| (_ bv0 3)))))
          (not (and (= |pool.current[0]| (_ bv0 3)) (not (= |pc.Kworker| |pc.Kworker.EndWork|)))))
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
                (= |pool.queues[0].worklist[1]| (_ bv1 3)))))
          (not (and (= |pool.current[0]| (_ bv1 3)) (not (= |pc.Kworker| |pc.Kworker.EndWork|)))))))
    (and
      (=>
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (not (= |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]|)))
      (not (= |pc.Kworker| |pc.Kworker.Done|)))
    (and
      (= (= |pool.current[0]| (bvneg (_ bv1 3))) (= |pc.Kworker| |pc.Kworker.TakeWork|))
      (or
        (and
          (or (= |pc.Kworker| |pc.Kworker.FreeItem|) (= |pc.Kworker| |pc.Kworker.EndWork|))
          |pool.queues[0].executing[0]|)
        (= |pool.queues[0].executing[0]| (not (= |pc.Kworker| |pc.Kworker.TakeWork|)))))
    (or
      (and (bvsle (_ bv0 3) |pool.current[0]|) (bvsle |pool.current[0]| (_ bv0 3)))
      (bvsle |itemMirror[1]| (_ bv0 3))
      |freed[0]|)))

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
       |pc.Kworker| |Kworker.read| |Kworker.mirror| |saved| |saved.pool.current[0]|
       |saved.pool.queues[0].worklist.length| |saved.pool.queues[0].worklist[0]|
       |saved.pool.queues[0].worklist[1]| |saved.pool.queues[0].executing[0]|
       |saved.itemMirror[0]| |saved.itemMirror[1]| |saved.freed[0]| |saved.freed[1]|
       |saved.inFlight[0]| |saved.inFlight[1]| |saved.pc.Kworker| |saved.Kworker.mirror|
       |met.Reader| |met.Interrupt| |met.Kworker| |never.EveryReadCompletes|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.queues[0].worklist.length| |pool.queues[0].worklist[0]|
     |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]| |itemRead[0]| |itemRead[1]|
     |itemMirror[0]| |itemMirror[1]| |freed[0]| |freed[1]| |inFlight[0]| |inFlight[1]| |done[0]|
     |uptodate[0]| |state[0]| |ended[0]| |healed[0]| |tried[0]| |good[0]| |pc.Reader| |pc.Kworker|
     |Kworker.read| |Kworker.mirror| |saved| |saved.pool.current[0]|
     |saved.pool.queues[0].worklist.length| |saved.pool.queues[0].worklist[0]|
     |saved.pool.queues[0].worklist[1]| |saved.pool.queues[0].executing[0]| |saved.itemMirror[0]|
     |saved.itemMirror[1]| |saved.freed[0]| |saved.freed[1]| |saved.inFlight[0]|
     |saved.inFlight[1]| |saved.pc.Kworker| |saved.Kworker.mirror| |met.Reader| |met.Interrupt|
     |met.Kworker| |never.EveryReadCompletes|))
(assert step)
(assert
  (not
    (invariant |pool.current[0]'| |pool.queues[0].worklist.length'|
       |pool.queues[0].worklist[0]'| |pool.queues[0].worklist[1]'| |pool.queues[0].executing[0]'|
       |itemRead[0]'| |itemRead[1]'| |itemMirror[0]'| |itemMirror[1]'| |freed[0]'| |freed[1]'|
       |inFlight[0]'| |inFlight[1]'| |done[0]'| |uptodate[0]'| |state[0]'| |ended[0]'|
       |healed[0]'| |tried[0]'| |good[0]'| |pc.Reader'| |pc.Kworker'| |Kworker.read'|
       |Kworker.mirror'| |saved'| |saved.pool.current[0]'| |saved.pool.queues[0].worklist.length'|
       |saved.pool.queues[0].worklist[0]'| |saved.pool.queues[0].worklist[1]'|
       |saved.pool.queues[0].executing[0]'| |saved.itemMirror[0]'| |saved.itemMirror[1]'|
       |saved.freed[0]'| |saved.freed[1]'| |saved.inFlight[0]'| |saved.inFlight[1]'|
       |saved.pc.Kworker'| |saved.Kworker.mirror'| |met.Reader'| |met.Interrupt'| |met.Kworker'|
       |never.EveryReadCompletes'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.queues[0].worklist.length| |pool.queues[0].worklist[0]|
     |pool.queues[0].worklist[1]| |pool.queues[0].executing[0]| |itemRead[0]| |itemRead[1]|
     |itemMirror[0]| |itemMirror[1]| |freed[0]| |freed[1]| |inFlight[0]| |inFlight[1]| |done[0]|
     |uptodate[0]| |state[0]| |ended[0]| |healed[0]| |tried[0]| |good[0]| |pc.Reader| |pc.Kworker|
     |Kworker.read| |Kworker.mirror| |saved| |saved.pool.current[0]|
     |saved.pool.queues[0].worklist.length| |saved.pool.queues[0].worklist[0]|
     |saved.pool.queues[0].worklist[1]| |saved.pool.queues[0].executing[0]| |saved.itemMirror[0]|
     |saved.itemMirror[1]| |saved.freed[0]| |saved.freed[1]| |saved.inFlight[0]|
     |saved.inFlight[1]| |saved.pc.Kworker| |saved.Kworker.mirror| |met.Reader| |met.Interrupt|
     |met.Kworker| |never.EveryReadCompletes|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: af1a9792ad6651ba7e6a11fcccbe2bc861fdd3fef2875b66f49d49836678d26e
