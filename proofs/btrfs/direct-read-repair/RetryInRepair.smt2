; btrfs/direct-read-repair, variant RetryInRepair, reads=1, maxActive=1, mirrors=2, stacked=false.
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
; fs/btrfs/inode.c:__btrfs_correct_data_nocsum(), dio_read_error(). Not modelled: reads whose first
; mirror is good (they never wait), several blocks in a bio, the write back of good data, per-cpu
; pools, and want of memory for a kworker, with which maxActive is 1. Where a repair goes through a
; lower file system, only the lower completion is shown, and no repair in there. Unmount waits for
; the files that are read before it stops any queue; StopEndioFirst and StopRepairFirst do without
; that wait, and show what the order of the queues is good for.
; A certificate for GoodMirrorWins, NoWrongData, AllMirrorsTried, NoWaitOnOwnQueue,
; NoQueueAfterDestroy, TypeInvariant, NoDeadlock: the invariant at the end is true initially, every
; step keeps it, and it implies what is claimed. A solver agrees by saying unsat three times: z3
; FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |Acceptance| () (_ BitVec 2))
(define-fun |Acceptance.Everybody| () |Acceptance| #b00)
(define-fun |Acceptance.OwnWorks| () |Acceptance| #b01)
(define-fun |Acceptance.Nobody| () |Acceptance| #b10)
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
(define-fun |pc.Kworker.EndRead| () |pc.Kworker| #b0011)
(define-fun |pc.Kworker.FailRead| () |pc.Kworker| #b0100)
(define-fun |pc.Kworker.CheckRepair| () |pc.Kworker| #b0101)
(define-fun |pc.Kworker.SubmitNextRepair| () |pc.Kworker| #b0110)
(define-fun |pc.Kworker.WaitForNextRepair| () |pc.Kworker| #b0111)
(define-fun |pc.Kworker.Done| () |pc.Kworker| #b1000)

; State --------------------------------------------------------------------------------------------
(declare-const |pool.current[0]| integer) ; -1..1
(declare-const |pool.current[1]| integer) ; -1..1
(declare-const |pool.queues[0].worklist.length| integer) ; 0..2
(declare-const |pool.queues[0].worklist[0]| integer) ; 0..1
(declare-const |pool.queues[0].worklist[1]| integer) ; 0..1
(declare-const |pool.queues[0].acceptance| |Acceptance|)
(declare-const |pool.queues[0].flushPending[0]| Bool)
(declare-const |pool.queues[0].flushPending[1]| Bool)
(declare-const |pool.queues[0].flushRunning[0]| Bool)
(declare-const |pool.queues[0].flushRunning[1]| Bool)
(declare-const |pool.queues[0].canceling[0]| Bool)
(declare-const |pool.queues[0].canceling[1]| Bool)
(declare-const |pool.queues[0].executing[0]| Bool)
(declare-const |pool.queues[0].executing[1]| Bool)
(declare-const |pool.queues[1].worklist.length| integer) ; 0..2
(declare-const |pool.queues[1].worklist[0]| integer) ; 0..1
(declare-const |pool.queues[1].worklist[1]| integer) ; 0..1
(declare-const |pool.queues[1].acceptance| |Acceptance|)
(declare-const |pool.queues[1].flushPending[0]| Bool)
(declare-const |pool.queues[1].flushPending[1]| Bool)
(declare-const |pool.queues[1].flushRunning[0]| Bool)
(declare-const |pool.queues[1].flushRunning[1]| Bool)
(declare-const |pool.queues[1].canceling[0]| Bool)
(declare-const |pool.queues[1].canceling[1]| Bool)
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
(declare-const |done[1]| Bool)
(declare-const |uptodate[0]| Bool)
(declare-const |uptodate[1]| Bool)
(declare-const |state[0]| |ReadState|)
(declare-const |tried[0]| integer) ; 0..1
(declare-const |good[0]| Bool)
(declare-const |pc.Reader| |pc.Reader|)
(declare-const |pc.Kworker[0]| |pc.Kworker|)
(declare-const |pc.Kworker[1]| |pc.Kworker|)
(declare-const |Kworker.read[0]| integer) ; 0..0
(declare-const |Kworker.read[1]| integer) ; 0..0
(declare-const |Kworker.mirror[0]| integer) ; 0..1
(declare-const |Kworker.mirror[1]| integer) ; 0..1
(define-fun |pool.queues[0].flushRunning[]| ((index integer) (e0 Bool) (e1 Bool)) Bool
  (ite (= index (_ bv0 3)) e0 e1))
(define-fun |pool.queues[1].flushRunning[]| ((index integer) (e0 Bool) (e1 Bool)) Bool
  (ite (= index (_ bv0 3)) e0 e1))
(define-fun |done[]| ((index integer) (e0 Bool) (e1 Bool)) Bool (ite (= index (_ bv0 3)) e0 e1))
(define-fun |uptodate[]| ((index integer) (e0 Bool) (e1 Bool)) Bool (ite (= index (_ bv0 3)) e0 e1))

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|pool.current[0]| integer) (|pool.current[1]| integer)
   (|pool.queues[0].worklist.length| integer) (|pool.queues[0].worklist[0]| integer)
   (|pool.queues[0].worklist[1]| integer) (|pool.queues[0].acceptance| |Acceptance|)
   (|pool.queues[0].flushPending[0]| Bool) (|pool.queues[0].flushPending[1]| Bool)
   (|pool.queues[0].flushRunning[0]| Bool) (|pool.queues[0].flushRunning[1]| Bool)
   (|pool.queues[0].canceling[0]| Bool) (|pool.queues[0].canceling[1]| Bool)
   (|pool.queues[0].executing[0]| Bool) (|pool.queues[0].executing[1]| Bool)
   (|pool.queues[1].worklist.length| integer) (|pool.queues[1].worklist[0]| integer)
   (|pool.queues[1].worklist[1]| integer) (|pool.queues[1].acceptance| |Acceptance|)
   (|pool.queues[1].flushPending[0]| Bool) (|pool.queues[1].flushPending[1]| Bool)
   (|pool.queues[1].flushRunning[0]| Bool) (|pool.queues[1].flushRunning[1]| Bool)
   (|pool.queues[1].canceling[0]| Bool) (|pool.queues[1].canceling[1]| Bool)
   (|pool.queues[1].executing[0]| Bool) (|pool.queues[1].executing[1]| Bool)
   (|itemRead[0]| integer) (|itemRead[1]| integer) (|itemMirror[0]| integer)
   (|itemMirror[1]| integer) (|freed[0]| Bool) (|freed[1]| Bool) (|inFlight[0]| Bool)
   (|inFlight[1]| Bool) (|done[0]| Bool) (|done[1]| Bool) (|uptodate[0]| Bool)
   (|uptodate[1]| Bool) (|state[0]| |ReadState|) (|tried[0]| integer) (|good[0]| Bool)
   (|pc.Reader| |pc.Reader|) (|pc.Kworker[0]| |pc.Kworker|) (|pc.Kworker[1]| |pc.Kworker|)
   (|Kworker.read[0]| integer) (|Kworker.read[1]| integer) (|Kworker.mirror[0]| integer)
   (|Kworker.mirror[1]| integer))
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
    (bvule |pool.queues[0].acceptance| |Acceptance.Nobody|)
    (and
      (bvsle (_ bv0 3) |pool.queues[1].worklist.length|)
      (bvsle |pool.queues[1].worklist.length| (_ bv2 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[1].worklist[0]|)
      (bvsle |pool.queues[1].worklist[0]| (_ bv1 3)))
    (and
      (bvsle (_ bv0 3) |pool.queues[1].worklist[1]|)
      (bvsle |pool.queues[1].worklist[1]| (_ bv1 3)))
    (bvule |pool.queues[1].acceptance| |Acceptance.Nobody|)
    (and (bvsle (_ bv0 3) |itemRead[0]|) (bvsle |itemRead[0]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |itemRead[1]|) (bvsle |itemRead[1]| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |itemMirror[0]|) (bvsle |itemMirror[0]| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |itemMirror[1]|) (bvsle |itemMirror[1]| (_ bv1 3)))
    (bvule |state[0]| |ReadState.Failed|)
    (and (bvsle (_ bv0 3) |tried[0]|) (bvsle |tried[0]| (_ bv1 3)))
    (bvule |pc.Reader| |pc.Reader.Done|)
    (bvule |pc.Kworker[0]| |pc.Kworker.Done|)
    (bvule |pc.Kworker[1]| |pc.Kworker.Done|)
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
    (= |pool.queues[0].acceptance| |Acceptance.Everybody|)
    (not |pool.queues[0].flushPending[0]|)
    (not |pool.queues[0].flushPending[1]|)
    (not |pool.queues[0].flushRunning[0]|)
    (not |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].canceling[0]|)
    (not |pool.queues[0].canceling[1]|)
    (not |pool.queues[0].executing[0]|)
    (not |pool.queues[0].executing[1]|)
    (= |pool.queues[1].worklist.length| (_ bv0 3))
    (= |pool.queues[1].worklist[0]| (_ bv0 3))
    (= |pool.queues[1].worklist[1]| (_ bv0 3))
    (= |pool.queues[1].acceptance| |Acceptance.Everybody|)
    (not |pool.queues[1].flushPending[0]|)
    (not |pool.queues[1].flushPending[1]|)
    (not |pool.queues[1].flushRunning[0]|)
    (not |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].canceling[0]|)
    (not |pool.queues[1].canceling[1]|)
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
    (not |done[1]|)
    (not |uptodate[0]|)
    (not |uptodate[1]|)
    (= |state[0]| |ReadState.Reading|)
    (= |tried[0]| (_ bv0 3))
    (not |good[0]|)
    (= |pc.Reader| |pc.Reader.SubmitRead|)
    (= |pc.Kworker[0]| |pc.Kworker.TakeWork|)
    (= |pc.Kworker[1]| |pc.Kworker.TakeWork|)
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
  (and (= |pc.Reader| |pc.Reader.AwaitRead|) (not (= |state[0]| |ReadState.Reading|))))

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
    (not |pool.queues[0].canceling[0]|)
    (= |pool.queues[0].acceptance| |Acceptance.Everybody|)))

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
    (not |pool.queues[0].canceling[0]|)
    (not (= |pool.queues[0].acceptance| |Acceptance.Everybody|))))

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
        (= |pool.queues[0].worklist[1]| (_ bv0 3)))
      |pool.queues[0].canceling[0]|)))

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
    (not |pool.queues[1].canceling[0]|)
    (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))

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
    (not |pool.queues[1].canceling[0]|)
    (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|))))

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
        (= |pool.queues[1].worklist[1]| (_ bv0 3)))
      |pool.queues[1].canceling[0]|)))

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
    (not |pool.queues[0].canceling[1]|)
    (= |pool.queues[0].acceptance| |Acceptance.Everybody|)))

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
    (not |pool.queues[0].canceling[1]|)
    (not (= |pool.queues[0].acceptance| |Acceptance.Everybody|))))

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
        (= |pool.queues[0].worklist[1]| (_ bv1 3)))
      |pool.queues[0].canceling[1]|)))

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
    (not |pool.queues[1].canceling[1]|)
    (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))

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
    (not |pool.queues[1].canceling[1]|)
    (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|))))

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
        (= |pool.queues[1].worklist[1]| (_ bv1 3)))
      |pool.queues[1].canceling[1]|)))

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

; Kworker0: WaitForRepair, fs/btrfs/inode.c:__btrfs_correct_data_nocsum
(define-fun |Kworker0.WaitForRepair| () action #b011000)
(define-fun |guard of Kworker0.WaitForRepair| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
    (|done[]| |Kworker.mirror[0]| |done[0]| |done[1]|)))
(define-fun |index of Kworker0.WaitForRepair| () integer |Kworker.mirror[0]|)
(define-fun |index of Kworker0.WaitForRepair_2| () integer |Kworker.mirror[0]|)

; Kworker0: EndRead, fs/btrfs/inode.c:__btrfs_correct_data_nocsum
(define-fun |Kworker0.EndRead| () action #b011001)
(define-fun |guard of Kworker0.EndRead| () Bool (= |pc.Kworker[0]| |pc.Kworker.EndRead|))
(define-fun |index of Kworker0.EndRead| () integer |pool.current[0]|)
(define-fun |index of Kworker0.EndRead_2| () integer |pool.current[0]|)
(define-fun |index of Kworker0.EndRead_3| () integer |pool.current[0]|)
(define-fun |index of Kworker0.EndRead_4| () integer |pool.current[0]|)
(define-fun |value of Kworker0.EndRead_4| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[0]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[0]|)))
(define-fun |index of Kworker0.EndRead_5| () integer |pool.current[0]|)
(define-fun |value of Kworker0.EndRead_5| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[0]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[0]|)))

; Kworker0: FailRead, fs/btrfs/inode.c:__btrfs_correct_data_nocsum
(define-fun |Kworker0.FailRead| () action #b011010)
(define-fun |guard of Kworker0.FailRead| () Bool (= |pc.Kworker[0]| |pc.Kworker.FailRead|))
(define-fun |index of Kworker0.FailRead| () integer |pool.current[0]|)
(define-fun |index of Kworker0.FailRead_2| () integer |pool.current[0]|)
(define-fun |index of Kworker0.FailRead_3| () integer |pool.current[0]|)
(define-fun |index of Kworker0.FailRead_4| () integer |pool.current[0]|)
(define-fun |value of Kworker0.FailRead_4| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[0]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[0]|)))
(define-fun |index of Kworker0.FailRead_5| () integer |pool.current[0]|)
(define-fun |value of Kworker0.FailRead_5| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[0]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[0]|)))

; Kworker0: CheckRepair(no good, more mirrors), fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker0.CheckRepair(no good, more mirrors)| () action #b011011)
(define-fun |guard of Kworker0.CheckRepair(no good, more mirrors)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|) (bvslt |Kworker.mirror[0]| (_ bv1 3))))

; Kworker0: CheckRepair(no good, not more mirrors), fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker0.CheckRepair(no good, not more mirrors)| () action #b011100)
(define-fun |guard of Kworker0.CheckRepair(no good, not more mirrors)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|) (not (bvslt |Kworker.mirror[0]| (_ bv1 3)))))
(define-fun |index of Kworker0.CheckRepair(no good, not more mirrors)| () integer
  |Kworker.mirror[0]|)
(define-fun |index of Kworker0.CheckRepair(no good, not more mirrors)_2| () integer
  |index of Kworker0.CheckRepair(no good, not more mirrors)|)
(define-fun |index of Kworker0.CheckRepair(no good, not more mirrors)_3| () integer
  |pool.current[0]|)
(define-fun |index of Kworker0.CheckRepair(no good, not more mirrors)_4| () integer
  |pool.current[0]|)
(define-fun |index of Kworker0.CheckRepair(no good, not more mirrors)_5| () integer
  |pool.current[0]|)
(define-fun |index of Kworker0.CheckRepair(no good, not more mirrors)_6| () integer
  |pool.current[0]|)
(define-fun |value of Kworker0.CheckRepair(no good, not more mirrors)_6| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[0]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[0]|)))
(define-fun |index of Kworker0.CheckRepair(no good, not more mirrors)_7| () integer
  |pool.current[0]|)
(define-fun |value of Kworker0.CheckRepair(no good, not more mirrors)_7| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[0]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[0]|)))

; Kworker0: CheckRepair(good), fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker0.CheckRepair(good)| () action #b011101)
(define-fun |guard of Kworker0.CheckRepair(good)| () Bool
  (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|))
(define-fun |index of Kworker0.CheckRepair(good)| () integer |Kworker.mirror[0]|)
(define-fun |index of Kworker0.CheckRepair(good)_2| () integer
  |index of Kworker0.CheckRepair(good)|)
(define-fun |index of Kworker0.CheckRepair(good)_3| () integer |pool.current[0]|)
(define-fun |index of Kworker0.CheckRepair(good)_4| () integer |pool.current[0]|)
(define-fun |index of Kworker0.CheckRepair(good)_5| () integer |pool.current[0]|)
(define-fun |index of Kworker0.CheckRepair(good)_6| () integer |pool.current[0]|)
(define-fun |value of Kworker0.CheckRepair(good)_6| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[0]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[0]|)))
(define-fun |index of Kworker0.CheckRepair(good)_7| () integer |pool.current[0]|)
(define-fun |value of Kworker0.CheckRepair(good)_7| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[0]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[0]|)))

; Kworker0: SubmitNextRepair(at 0), fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker0.SubmitNextRepair(at 0)| () action #b011110)
(define-fun |guard of Kworker0.SubmitNextRepair(at 0)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|) |freed[0]|))

; Kworker0: SubmitNextRepair(at 1), fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker0.SubmitNextRepair(at 1)| () action #b011111)
(define-fun |guard of Kworker0.SubmitNextRepair(at 1)| () Bool
  (and (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|) |freed[1]|))

; Kworker0: SubmitNextRepair, fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker0.SubmitNextRepair| () action #b100000)
(define-fun |guard of Kworker0.SubmitNextRepair| () Bool
  (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|))
(define-fun |index of Kworker0.SubmitNextRepair| () integer (bvadd |Kworker.mirror[0]| (_ bv1 3)))
(define-fun |index of Kworker0.SubmitNextRepair_2| () integer |index of Kworker0.SubmitNextRepair|)
(define-fun |value of Kworker0.SubmitNextRepair_2| () integer
  |index of Kworker0.SubmitNextRepair_2|)
(define-fun |index of Kworker0.SubmitNextRepair_3| () integer
  |value of Kworker0.SubmitNextRepair_2|)

; Kworker0: WaitForNextRepair, fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker0.WaitForNextRepair| () action #b100001)
(define-fun |guard of Kworker0.WaitForNextRepair| () Bool
  (and
    (= |pc.Kworker[0]| |pc.Kworker.WaitForNextRepair|)
    (|done[]| |Kworker.mirror[0]| |done[0]| |done[1]|)))
(define-fun |index of Kworker0.WaitForNextRepair| () integer |Kworker.mirror[0]|)
(define-fun |index of Kworker0.WaitForNextRepair_2| () integer |Kworker.mirror[0]|)
(define-fun |index of Kworker0.WaitForNextRepair_3| () integer
  (bvsub |Kworker.mirror[0]| (_ bv1 3)))
(define-fun |index of Kworker0.WaitForNextRepair_4| () integer
  |index of Kworker0.WaitForNextRepair_3|)
(define-fun |value of Kworker0.WaitForNextRepair_4| () Bool
  (|uptodate[]| |Kworker.mirror[0]| |uptodate[0]| |uptodate[1]|))
(define-fun |index of Kworker0.WaitForNextRepair_5| () integer |pool.current[0]|)
(define-fun |index of Kworker0.WaitForNextRepair_6| () integer |pool.current[0]|)
(define-fun |index of Kworker0.WaitForNextRepair_7| () integer |pool.current[0]|)
(define-fun |index of Kworker0.WaitForNextRepair_8| () integer |pool.current[0]|)
(define-fun |value of Kworker0.WaitForNextRepair_8| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[0]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[0]|)))
(define-fun |index of Kworker0.WaitForNextRepair_9| () integer |pool.current[0]|)
(define-fun |value of Kworker0.WaitForNextRepair_9| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[0]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[0]|)))

; Kworker1: TakeWork(endio, 0), fs/btrfs/disk-io.c:end_workqueue_fn
(define-fun |Kworker1.TakeWork(endio, 0)| () action #b100010)
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
(define-fun |Kworker1.TakeWork(endio, 1)| () action #b100011)
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
(define-fun |Kworker1.TakeWork(endio-repair, 0)| () action #b100100)
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
(define-fun |Kworker1.TakeWork(endio-repair, 1)| () action #b100101)
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
(define-fun |Kworker1.SubmitRepair(last mirror)| () action #b100110)
(define-fun |guard of Kworker1.SubmitRepair(last mirror)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|) (= |Kworker.mirror[1]| (_ bv1 3))))

; Kworker1: SubmitRepair(not last mirror, at 0), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker1.SubmitRepair(not last mirror, at 0)| () action #b100111)
(define-fun |guard of Kworker1.SubmitRepair(not last mirror, at 0)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
    (not (= |Kworker.mirror[1]| (_ bv1 3)))
    |freed[0]|))

; Kworker1: SubmitRepair(not last mirror, at 1), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker1.SubmitRepair(not last mirror, at 1)| () action #b101000)
(define-fun |guard of Kworker1.SubmitRepair(not last mirror, at 1)| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
    (not (= |Kworker.mirror[1]| (_ bv1 3)))
    |freed[1]|))

; Kworker1: SubmitRepair(not last mirror), fs/btrfs/inode.c:dio_read_error
(define-fun |Kworker1.SubmitRepair(not last mirror)| () action #b101001)
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

; Kworker1: WaitForRepair, fs/btrfs/inode.c:__btrfs_correct_data_nocsum
(define-fun |Kworker1.WaitForRepair| () action #b101010)
(define-fun |guard of Kworker1.WaitForRepair| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
    (|done[]| |Kworker.mirror[1]| |done[0]| |done[1]|)))
(define-fun |index of Kworker1.WaitForRepair| () integer |Kworker.mirror[1]|)
(define-fun |index of Kworker1.WaitForRepair_2| () integer |Kworker.mirror[1]|)

; Kworker1: EndRead, fs/btrfs/inode.c:__btrfs_correct_data_nocsum
(define-fun |Kworker1.EndRead| () action #b101011)
(define-fun |guard of Kworker1.EndRead| () Bool (= |pc.Kworker[1]| |pc.Kworker.EndRead|))
(define-fun |index of Kworker1.EndRead| () integer |pool.current[1]|)
(define-fun |index of Kworker1.EndRead_2| () integer |pool.current[1]|)
(define-fun |index of Kworker1.EndRead_3| () integer |pool.current[1]|)
(define-fun |index of Kworker1.EndRead_4| () integer |pool.current[1]|)
(define-fun |value of Kworker1.EndRead_4| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[1]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[1]|)))
(define-fun |index of Kworker1.EndRead_5| () integer |pool.current[1]|)
(define-fun |value of Kworker1.EndRead_5| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[1]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[1]|)))

; Kworker1: FailRead, fs/btrfs/inode.c:__btrfs_correct_data_nocsum
(define-fun |Kworker1.FailRead| () action #b101100)
(define-fun |guard of Kworker1.FailRead| () Bool (= |pc.Kworker[1]| |pc.Kworker.FailRead|))
(define-fun |index of Kworker1.FailRead| () integer |pool.current[1]|)
(define-fun |index of Kworker1.FailRead_2| () integer |pool.current[1]|)
(define-fun |index of Kworker1.FailRead_3| () integer |pool.current[1]|)
(define-fun |index of Kworker1.FailRead_4| () integer |pool.current[1]|)
(define-fun |value of Kworker1.FailRead_4| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[1]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[1]|)))
(define-fun |index of Kworker1.FailRead_5| () integer |pool.current[1]|)
(define-fun |value of Kworker1.FailRead_5| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[1]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[1]|)))

; Kworker1: CheckRepair(no good, more mirrors), fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker1.CheckRepair(no good, more mirrors)| () action #b101101)
(define-fun |guard of Kworker1.CheckRepair(no good, more mirrors)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|) (bvslt |Kworker.mirror[1]| (_ bv1 3))))

; Kworker1: CheckRepair(no good, not more mirrors), fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker1.CheckRepair(no good, not more mirrors)| () action #b101110)
(define-fun |guard of Kworker1.CheckRepair(no good, not more mirrors)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|) (not (bvslt |Kworker.mirror[1]| (_ bv1 3)))))
(define-fun |index of Kworker1.CheckRepair(no good, not more mirrors)| () integer
  |Kworker.mirror[1]|)
(define-fun |index of Kworker1.CheckRepair(no good, not more mirrors)_2| () integer
  |index of Kworker1.CheckRepair(no good, not more mirrors)|)
(define-fun |index of Kworker1.CheckRepair(no good, not more mirrors)_3| () integer
  |pool.current[1]|)
(define-fun |index of Kworker1.CheckRepair(no good, not more mirrors)_4| () integer
  |pool.current[1]|)
(define-fun |index of Kworker1.CheckRepair(no good, not more mirrors)_5| () integer
  |pool.current[1]|)
(define-fun |index of Kworker1.CheckRepair(no good, not more mirrors)_6| () integer
  |pool.current[1]|)
(define-fun |value of Kworker1.CheckRepair(no good, not more mirrors)_6| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[1]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[1]|)))
(define-fun |index of Kworker1.CheckRepair(no good, not more mirrors)_7| () integer
  |pool.current[1]|)
(define-fun |value of Kworker1.CheckRepair(no good, not more mirrors)_7| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[1]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[1]|)))

; Kworker1: CheckRepair(good), fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker1.CheckRepair(good)| () action #b101111)
(define-fun |guard of Kworker1.CheckRepair(good)| () Bool
  (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|))
(define-fun |index of Kworker1.CheckRepair(good)| () integer |Kworker.mirror[1]|)
(define-fun |index of Kworker1.CheckRepair(good)_2| () integer
  |index of Kworker1.CheckRepair(good)|)
(define-fun |index of Kworker1.CheckRepair(good)_3| () integer |pool.current[1]|)
(define-fun |index of Kworker1.CheckRepair(good)_4| () integer |pool.current[1]|)
(define-fun |index of Kworker1.CheckRepair(good)_5| () integer |pool.current[1]|)
(define-fun |index of Kworker1.CheckRepair(good)_6| () integer |pool.current[1]|)
(define-fun |value of Kworker1.CheckRepair(good)_6| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[1]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[1]|)))
(define-fun |index of Kworker1.CheckRepair(good)_7| () integer |pool.current[1]|)
(define-fun |value of Kworker1.CheckRepair(good)_7| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[1]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[1]|)))

; Kworker1: SubmitNextRepair(at 0), fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker1.SubmitNextRepair(at 0)| () action #b110000)
(define-fun |guard of Kworker1.SubmitNextRepair(at 0)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|) |freed[0]|))

; Kworker1: SubmitNextRepair(at 1), fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker1.SubmitNextRepair(at 1)| () action #b110001)
(define-fun |guard of Kworker1.SubmitNextRepair(at 1)| () Bool
  (and (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|) |freed[1]|))

; Kworker1: SubmitNextRepair, fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker1.SubmitNextRepair| () action #b110010)
(define-fun |guard of Kworker1.SubmitNextRepair| () Bool
  (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|))
(define-fun |index of Kworker1.SubmitNextRepair| () integer (bvadd |Kworker.mirror[1]| (_ bv1 3)))
(define-fun |index of Kworker1.SubmitNextRepair_2| () integer |index of Kworker1.SubmitNextRepair|)
(define-fun |value of Kworker1.SubmitNextRepair_2| () integer
  |index of Kworker1.SubmitNextRepair_2|)
(define-fun |index of Kworker1.SubmitNextRepair_3| () integer
  |value of Kworker1.SubmitNextRepair_2|)

; Kworker1: WaitForNextRepair, fs/btrfs/inode.c:btrfs_retry_endio_nocsum
(define-fun |Kworker1.WaitForNextRepair| () action #b110011)
(define-fun |guard of Kworker1.WaitForNextRepair| () Bool
  (and
    (= |pc.Kworker[1]| |pc.Kworker.WaitForNextRepair|)
    (|done[]| |Kworker.mirror[1]| |done[0]| |done[1]|)))
(define-fun |index of Kworker1.WaitForNextRepair| () integer |Kworker.mirror[1]|)
(define-fun |index of Kworker1.WaitForNextRepair_2| () integer |Kworker.mirror[1]|)
(define-fun |index of Kworker1.WaitForNextRepair_3| () integer
  (bvsub |Kworker.mirror[1]| (_ bv1 3)))
(define-fun |index of Kworker1.WaitForNextRepair_4| () integer
  |index of Kworker1.WaitForNextRepair_3|)
(define-fun |value of Kworker1.WaitForNextRepair_4| () Bool
  (|uptodate[]| |Kworker.mirror[1]| |uptodate[0]| |uptodate[1]|))
(define-fun |index of Kworker1.WaitForNextRepair_5| () integer |pool.current[1]|)
(define-fun |index of Kworker1.WaitForNextRepair_6| () integer |pool.current[1]|)
(define-fun |index of Kworker1.WaitForNextRepair_7| () integer |pool.current[1]|)
(define-fun |index of Kworker1.WaitForNextRepair_8| () integer |pool.current[1]|)
(define-fun |value of Kworker1.WaitForNextRepair_8| () Bool
  (and
    (|pool.queues[0].flushRunning[]| |pool.current[1]| |pool.queues[0].flushRunning[0]|
       |pool.queues[0].flushRunning[1]|)
    (not |pool.queues[0].executing[1]|)))
(define-fun |index of Kworker1.WaitForNextRepair_9| () integer |pool.current[1]|)
(define-fun |value of Kworker1.WaitForNextRepair_9| () Bool
  (and
    (|pool.queues[1].flushRunning[]| |pool.current[1]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]|)
    (not |pool.queues[1].executing[1]|)))

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
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))))
    (and (= action |Kworker0.WaitForRepair|) |guard of Kworker0.WaitForRepair|)
    (and
      (= action |Kworker0.EndRead|)
      |guard of Kworker0.EndRead|
      (and
        (bvsle (_ bv0 3) |index of Kworker0.EndRead|)
        (bvsle (_ bv0 3) |index of Kworker0.EndRead_2|)
        (bvsle (_ bv0 3) |index of Kworker0.EndRead_3|)
        (bvsle (_ bv0 3) |index of Kworker0.EndRead_4|)
        (bvsle (_ bv0 3) |pool.current[0]|)
        (bvsle (_ bv0 3) |index of Kworker0.EndRead_5|)
        (bvsle (_ bv0 3) |pool.current[0]|)))
    (and
      (= action |Kworker0.FailRead|)
      |guard of Kworker0.FailRead|
      (and
        (bvsle (_ bv0 3) |index of Kworker0.FailRead|)
        (bvsle (_ bv0 3) |index of Kworker0.FailRead_2|)
        (bvsle (_ bv0 3) |index of Kworker0.FailRead_3|)
        (bvsle (_ bv0 3) |index of Kworker0.FailRead_4|)
        (bvsle (_ bv0 3) |pool.current[0]|)
        (bvsle (_ bv0 3) |index of Kworker0.FailRead_5|)
        (bvsle (_ bv0 3) |pool.current[0]|)))
    (and
      (= action |Kworker0.CheckRepair(no good, more mirrors)|)
      |guard of Kworker0.CheckRepair(no good, more mirrors)|
      (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (and
      (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
      |guard of Kworker0.CheckRepair(no good, not more mirrors)|
      (and
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(no good, not more mirrors)_3|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(no good, not more mirrors)_4|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(no good, not more mirrors)_5|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(no good, not more mirrors)_6|)
        (bvsle (_ bv0 3) |pool.current[0]|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(no good, not more mirrors)_7|)
        (bvsle (_ bv0 3) |pool.current[0]|)))
    (and
      (= action |Kworker0.CheckRepair(good)|)
      |guard of Kworker0.CheckRepair(good)|
      (and
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(good)_3|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(good)_4|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(good)_5|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(good)_6|)
        (bvsle (_ bv0 3) |pool.current[0]|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(good)_7|)
        (bvsle (_ bv0 3) |pool.current[0]|)))
    (and
      (= action |Kworker0.SubmitNextRepair(at 0)|)
      |guard of Kworker0.SubmitNextRepair(at 0)|
      (and
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
    (and
      (= action |Kworker0.SubmitNextRepair(at 1)|)
      |guard of Kworker0.SubmitNextRepair(at 1)|
      (and
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
    (and
      (= action |Kworker0.SubmitNextRepair|)
      |guard of Kworker0.SubmitNextRepair|
      (and
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle |index of Kworker0.SubmitNextRepair_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitNextRepair_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitNextRepair_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitNextRepair_3| (_ bv1 3))))
    (and
      (= action |Kworker0.WaitForNextRepair|)
      |guard of Kworker0.WaitForNextRepair|
      (and
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_4|)
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_4|)
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_5|)
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_6|)
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_7|)
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_8|)
        (bvsle (_ bv0 3) |pool.current[0]|)
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_9|)
        (bvsle (_ bv0 3) |pool.current[0]|)))
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
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))))
    (and (= action |Kworker1.WaitForRepair|) |guard of Kworker1.WaitForRepair|)
    (and
      (= action |Kworker1.EndRead|)
      |guard of Kworker1.EndRead|
      (and
        (bvsle (_ bv0 3) |index of Kworker1.EndRead|)
        (bvsle (_ bv0 3) |index of Kworker1.EndRead_2|)
        (bvsle (_ bv0 3) |index of Kworker1.EndRead_3|)
        (bvsle (_ bv0 3) |index of Kworker1.EndRead_4|)
        (bvsle (_ bv0 3) |pool.current[1]|)
        (bvsle (_ bv0 3) |index of Kworker1.EndRead_5|)
        (bvsle (_ bv0 3) |pool.current[1]|)))
    (and
      (= action |Kworker1.FailRead|)
      |guard of Kworker1.FailRead|
      (and
        (bvsle (_ bv0 3) |index of Kworker1.FailRead|)
        (bvsle (_ bv0 3) |index of Kworker1.FailRead_2|)
        (bvsle (_ bv0 3) |index of Kworker1.FailRead_3|)
        (bvsle (_ bv0 3) |index of Kworker1.FailRead_4|)
        (bvsle (_ bv0 3) |pool.current[1]|)
        (bvsle (_ bv0 3) |index of Kworker1.FailRead_5|)
        (bvsle (_ bv0 3) |pool.current[1]|)))
    (and
      (= action |Kworker1.CheckRepair(no good, more mirrors)|)
      |guard of Kworker1.CheckRepair(no good, more mirrors)|
      (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (and
      (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
      |guard of Kworker1.CheckRepair(no good, not more mirrors)|
      (and
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(no good, not more mirrors)_3|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(no good, not more mirrors)_4|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(no good, not more mirrors)_5|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(no good, not more mirrors)_6|)
        (bvsle (_ bv0 3) |pool.current[1]|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(no good, not more mirrors)_7|)
        (bvsle (_ bv0 3) |pool.current[1]|)))
    (and
      (= action |Kworker1.CheckRepair(good)|)
      |guard of Kworker1.CheckRepair(good)|
      (and
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(good)_3|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(good)_4|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(good)_5|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(good)_6|)
        (bvsle (_ bv0 3) |pool.current[1]|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(good)_7|)
        (bvsle (_ bv0 3) |pool.current[1]|)))
    (and
      (= action |Kworker1.SubmitNextRepair(at 0)|)
      |guard of Kworker1.SubmitNextRepair(at 0)|
      (and
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
    (and
      (= action |Kworker1.SubmitNextRepair(at 1)|)
      |guard of Kworker1.SubmitNextRepair(at 1)|
      (and
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
    (and
      (= action |Kworker1.SubmitNextRepair|)
      |guard of Kworker1.SubmitNextRepair|
      (and
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
        (bvsle |index of Kworker1.SubmitNextRepair_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitNextRepair_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitNextRepair_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitNextRepair_3| (_ bv1 3))))
    (and
      (= action |Kworker1.WaitForNextRepair|)
      |guard of Kworker1.WaitForNextRepair|
      (and
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_4|)
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_4|)
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_5|)
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_6|)
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_7|)
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_8|)
        (bvsle (_ bv0 3) |pool.current[1]|)
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_9|)
        (bvsle (_ bv0 3) |pool.current[1]|)))))

; The state after the step -------------------------------------------------------------------------
(define-fun |pool.current[0]'| () integer
  (ite (or (= action |Kworker0.TakeWork(endio, 0)|) (= action |Kworker0.TakeWork(endio-repair, 0)|))
    (_ bv0 3)
  (ite (or (= action |Kworker0.TakeWork(endio, 1)|) (= action |Kworker0.TakeWork(endio-repair, 1)|))
    (_ bv1 3)
  (ite (or
         (= action |Kworker0.EndRead|)
         (= action |Kworker0.FailRead|)
         (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
         (= action |Kworker0.CheckRepair(good)|)
         (= action |Kworker0.WaitForNextRepair|)) (bvneg (_ bv1 3))
    |pool.current[0]|))))
(define-fun |pool.current[1]'| () integer
  (ite (or (= action |Kworker1.TakeWork(endio, 0)|) (= action |Kworker1.TakeWork(endio-repair, 0)|))
    (_ bv0 3)
  (ite (or (= action |Kworker1.TakeWork(endio, 1)|) (= action |Kworker1.TakeWork(endio-repair, 1)|))
    (_ bv1 3)
  (ite (or
         (= action |Kworker1.EndRead|)
         (= action |Kworker1.FailRead|)
         (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
         (= action |Kworker1.CheckRepair(good)|)
         (= action |Kworker1.WaitForNextRepair|)) (bvneg (_ bv1 3))
    |pool.current[1]|))))
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
(define-fun |pool.queues[0].acceptance'| () |Acceptance| |pool.queues[0].acceptance|)
(define-fun |pool.queues[0].flushPending[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(endio, 0)|) (= action |Kworker1.TakeWork(endio, 0)|)) false
    |pool.queues[0].flushPending[0]|))
(define-fun |pool.queues[0].flushPending[1]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(endio, 1)|) (= action |Kworker1.TakeWork(endio, 1)|)) false
    |pool.queues[0].flushPending[1]|))
(define-fun |pool.queues[0].flushRunning[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(endio, 0)|) (= action |Kworker1.TakeWork(endio, 0)|))
    |pool.queues[0].flushPending[0]|
  (ite (= action |Kworker0.EndRead|)
    (ite (= |index of Kworker0.EndRead_4| (_ bv0 3)) |value of Kworker0.EndRead_4|
      |pool.queues[0].flushRunning[0]|)
  (ite (= action |Kworker0.FailRead|)
    (ite (= |index of Kworker0.FailRead_4| (_ bv0 3)) |value of Kworker0.FailRead_4|
      |pool.queues[0].flushRunning[0]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_6| (_ bv0 3))
      |value of Kworker0.CheckRepair(no good, not more mirrors)_6|
      |pool.queues[0].flushRunning[0]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_6| (_ bv0 3))
      |value of Kworker0.CheckRepair(good)_6|
      |pool.queues[0].flushRunning[0]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_8| (_ bv0 3))
      |value of Kworker0.WaitForNextRepair_8|
      |pool.queues[0].flushRunning[0]|)
  (ite (= action |Kworker1.EndRead|)
    (ite (= |index of Kworker1.EndRead_4| (_ bv0 3)) |value of Kworker1.EndRead_4|
      |pool.queues[0].flushRunning[0]|)
  (ite (= action |Kworker1.FailRead|)
    (ite (= |index of Kworker1.FailRead_4| (_ bv0 3)) |value of Kworker1.FailRead_4|
      |pool.queues[0].flushRunning[0]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_6| (_ bv0 3))
      |value of Kworker1.CheckRepair(no good, not more mirrors)_6|
      |pool.queues[0].flushRunning[0]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_6| (_ bv0 3))
      |value of Kworker1.CheckRepair(good)_6|
      |pool.queues[0].flushRunning[0]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_8| (_ bv0 3))
      |value of Kworker1.WaitForNextRepair_8|
      |pool.queues[0].flushRunning[0]|)
    |pool.queues[0].flushRunning[0]|))))))))))))
(define-fun |pool.queues[0].flushRunning[1]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(endio, 1)|) (= action |Kworker1.TakeWork(endio, 1)|))
    |pool.queues[0].flushPending[1]|
  (ite (= action |Kworker0.EndRead|)
    (ite (= |index of Kworker0.EndRead_4| (_ bv1 3)) |value of Kworker0.EndRead_4|
      |pool.queues[0].flushRunning[1]|)
  (ite (= action |Kworker0.FailRead|)
    (ite (= |index of Kworker0.FailRead_4| (_ bv1 3)) |value of Kworker0.FailRead_4|
      |pool.queues[0].flushRunning[1]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_6| (_ bv1 3))
      |value of Kworker0.CheckRepair(no good, not more mirrors)_6|
      |pool.queues[0].flushRunning[1]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_6| (_ bv1 3))
      |value of Kworker0.CheckRepair(good)_6|
      |pool.queues[0].flushRunning[1]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_8| (_ bv1 3))
      |value of Kworker0.WaitForNextRepair_8|
      |pool.queues[0].flushRunning[1]|)
  (ite (= action |Kworker1.EndRead|)
    (ite (= |index of Kworker1.EndRead_4| (_ bv1 3)) |value of Kworker1.EndRead_4|
      |pool.queues[0].flushRunning[1]|)
  (ite (= action |Kworker1.FailRead|)
    (ite (= |index of Kworker1.FailRead_4| (_ bv1 3)) |value of Kworker1.FailRead_4|
      |pool.queues[0].flushRunning[1]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_6| (_ bv1 3))
      |value of Kworker1.CheckRepair(no good, not more mirrors)_6|
      |pool.queues[0].flushRunning[1]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_6| (_ bv1 3))
      |value of Kworker1.CheckRepair(good)_6|
      |pool.queues[0].flushRunning[1]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_8| (_ bv1 3))
      |value of Kworker1.WaitForNextRepair_8|
      |pool.queues[0].flushRunning[1]|)
    |pool.queues[0].flushRunning[1]|))))))))))))
(define-fun |pool.queues[0].canceling[0]'| () Bool |pool.queues[0].canceling[0]|)
(define-fun |pool.queues[0].canceling[1]'| () Bool |pool.queues[0].canceling[1]|)
(define-fun |pool.queues[0].executing[0]'| () Bool
  (ite (or (= action |Kworker0.TakeWork(endio, 0)|) (= action |Kworker0.TakeWork(endio, 1)|)) true
  (ite (or
         (= action |Kworker0.EndRead|)
         (= action |Kworker0.FailRead|)
         (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
         (= action |Kworker0.CheckRepair(good)|)
         (= action |Kworker0.WaitForNextRepair|)) false
    |pool.queues[0].executing[0]|)))
(define-fun |pool.queues[0].executing[1]'| () Bool
  (ite (or (= action |Kworker1.TakeWork(endio, 0)|) (= action |Kworker1.TakeWork(endio, 1)|)) true
  (ite (or
         (= action |Kworker1.EndRead|)
         (= action |Kworker1.FailRead|)
         (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
         (= action |Kworker1.CheckRepair(good)|)
         (= action |Kworker1.WaitForNextRepair|)) false
    |pool.queues[0].executing[1]|)))
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
(define-fun |pool.queues[1].acceptance'| () |Acceptance| |pool.queues[1].acceptance|)
(define-fun |pool.queues[1].flushPending[0]'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork(endio-repair, 0)|)
         (= action |Kworker1.TakeWork(endio-repair, 0)|)) false
    |pool.queues[1].flushPending[0]|))
(define-fun |pool.queues[1].flushPending[1]'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork(endio-repair, 1)|)
         (= action |Kworker1.TakeWork(endio-repair, 1)|)) false
    |pool.queues[1].flushPending[1]|))
(define-fun |pool.queues[1].flushRunning[0]'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork(endio-repair, 0)|)
         (= action |Kworker1.TakeWork(endio-repair, 0)|)) |pool.queues[1].flushPending[0]|
  (ite (= action |Kworker0.EndRead|)
    (ite (= |index of Kworker0.EndRead_5| (_ bv0 3)) |value of Kworker0.EndRead_5|
      |pool.queues[1].flushRunning[0]|)
  (ite (= action |Kworker0.FailRead|)
    (ite (= |index of Kworker0.FailRead_5| (_ bv0 3)) |value of Kworker0.FailRead_5|
      |pool.queues[1].flushRunning[0]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_7| (_ bv0 3))
      |value of Kworker0.CheckRepair(no good, not more mirrors)_7|
      |pool.queues[1].flushRunning[0]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_7| (_ bv0 3))
      |value of Kworker0.CheckRepair(good)_7|
      |pool.queues[1].flushRunning[0]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_9| (_ bv0 3))
      |value of Kworker0.WaitForNextRepair_9|
      |pool.queues[1].flushRunning[0]|)
  (ite (= action |Kworker1.EndRead|)
    (ite (= |index of Kworker1.EndRead_5| (_ bv0 3)) |value of Kworker1.EndRead_5|
      |pool.queues[1].flushRunning[0]|)
  (ite (= action |Kworker1.FailRead|)
    (ite (= |index of Kworker1.FailRead_5| (_ bv0 3)) |value of Kworker1.FailRead_5|
      |pool.queues[1].flushRunning[0]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_7| (_ bv0 3))
      |value of Kworker1.CheckRepair(no good, not more mirrors)_7|
      |pool.queues[1].flushRunning[0]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_7| (_ bv0 3))
      |value of Kworker1.CheckRepair(good)_7|
      |pool.queues[1].flushRunning[0]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_9| (_ bv0 3))
      |value of Kworker1.WaitForNextRepair_9|
      |pool.queues[1].flushRunning[0]|)
    |pool.queues[1].flushRunning[0]|))))))))))))
(define-fun |pool.queues[1].flushRunning[1]'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork(endio-repair, 1)|)
         (= action |Kworker1.TakeWork(endio-repair, 1)|)) |pool.queues[1].flushPending[1]|
  (ite (= action |Kworker0.EndRead|)
    (ite (= |index of Kworker0.EndRead_5| (_ bv1 3)) |value of Kworker0.EndRead_5|
      |pool.queues[1].flushRunning[1]|)
  (ite (= action |Kworker0.FailRead|)
    (ite (= |index of Kworker0.FailRead_5| (_ bv1 3)) |value of Kworker0.FailRead_5|
      |pool.queues[1].flushRunning[1]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_7| (_ bv1 3))
      |value of Kworker0.CheckRepair(no good, not more mirrors)_7|
      |pool.queues[1].flushRunning[1]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_7| (_ bv1 3))
      |value of Kworker0.CheckRepair(good)_7|
      |pool.queues[1].flushRunning[1]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_9| (_ bv1 3))
      |value of Kworker0.WaitForNextRepair_9|
      |pool.queues[1].flushRunning[1]|)
  (ite (= action |Kworker1.EndRead|)
    (ite (= |index of Kworker1.EndRead_5| (_ bv1 3)) |value of Kworker1.EndRead_5|
      |pool.queues[1].flushRunning[1]|)
  (ite (= action |Kworker1.FailRead|)
    (ite (= |index of Kworker1.FailRead_5| (_ bv1 3)) |value of Kworker1.FailRead_5|
      |pool.queues[1].flushRunning[1]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_7| (_ bv1 3))
      |value of Kworker1.CheckRepair(no good, not more mirrors)_7|
      |pool.queues[1].flushRunning[1]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_7| (_ bv1 3))
      |value of Kworker1.CheckRepair(good)_7|
      |pool.queues[1].flushRunning[1]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_9| (_ bv1 3))
      |value of Kworker1.WaitForNextRepair_9|
      |pool.queues[1].flushRunning[1]|)
    |pool.queues[1].flushRunning[1]|))))))))))))
(define-fun |pool.queues[1].canceling[0]'| () Bool |pool.queues[1].canceling[0]|)
(define-fun |pool.queues[1].canceling[1]'| () Bool |pool.queues[1].canceling[1]|)
(define-fun |pool.queues[1].executing[0]'| () Bool
  (ite (or
         (= action |Kworker0.TakeWork(endio-repair, 0)|)
         (= action |Kworker0.TakeWork(endio-repair, 1)|)) true
  (ite (or
         (= action |Kworker0.EndRead|)
         (= action |Kworker0.FailRead|)
         (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
         (= action |Kworker0.CheckRepair(good)|)
         (= action |Kworker0.WaitForNextRepair|)) false
    |pool.queues[1].executing[0]|)))
(define-fun |pool.queues[1].executing[1]'| () Bool
  (ite (or
         (= action |Kworker1.TakeWork(endio-repair, 0)|)
         (= action |Kworker1.TakeWork(endio-repair, 1)|)) true
  (ite (or
         (= action |Kworker1.EndRead|)
         (= action |Kworker1.FailRead|)
         (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
         (= action |Kworker1.CheckRepair(good)|)
         (= action |Kworker1.WaitForNextRepair|)) false
    |pool.queues[1].executing[1]|)))
(define-fun |itemRead[0]'| () integer
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Reader.SubmitRead|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker0.SubmitNextRepair(at 0)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker1.SubmitNextRepair(at 0)|)) (_ bv0 3)
  (ite (= action |Kworker0.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker0.EndRead|)
    (ite (= |index of Kworker0.EndRead_2| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker0.FailRead|)
    (ite (= |index of Kworker0.FailRead_2| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_4| (_ bv0 3)) (_ bv0 3)
      |itemRead[0]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_4| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker0.SubmitNextRepair|)
    (ite (= |index of Kworker0.SubmitNextRepair_3| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_6| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker1.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker1.EndRead|)
    (ite (= |index of Kworker1.EndRead_2| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker1.FailRead|)
    (ite (= |index of Kworker1.FailRead_2| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_4| (_ bv0 3)) (_ bv0 3)
      |itemRead[0]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_4| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker1.SubmitNextRepair|)
    (ite (= |index of Kworker1.SubmitNextRepair_3| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_6| (_ bv0 3)) (_ bv0 3) |itemRead[0]|)
    |itemRead[0]|))))))))))))))))
(define-fun |itemRead[1]'| () integer
  (ite (or
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker0.SubmitNextRepair(at 1)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker1.SubmitNextRepair(at 1)|)) (_ bv0 3)
  (ite (= action |Kworker0.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker0.EndRead|)
    (ite (= |index of Kworker0.EndRead_2| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker0.FailRead|)
    (ite (= |index of Kworker0.FailRead_2| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_4| (_ bv1 3)) (_ bv0 3)
      |itemRead[1]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_4| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker0.SubmitNextRepair|)
    (ite (= |index of Kworker0.SubmitNextRepair_3| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_6| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker1.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker1.EndRead|)
    (ite (= |index of Kworker1.EndRead_2| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker1.FailRead|)
    (ite (= |index of Kworker1.FailRead_2| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_4| (_ bv1 3)) (_ bv0 3)
      |itemRead[1]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_4| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker1.SubmitNextRepair|)
    (ite (= |index of Kworker1.SubmitNextRepair_3| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_6| (_ bv1 3)) (_ bv0 3) |itemRead[1]|)
    |itemRead[1]|))))))))))))))))
(define-fun |itemMirror[0]'| () integer
  (ite (or (= action |Reader.SubmitRead(at 0)|) (= action |Reader.SubmitRead|)) (_ bv0 3)
  (ite (or
         (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker0.SubmitNextRepair(at 0)|)) (bvadd |Kworker.mirror[0]| (_ bv1 3))
  (ite (= action |Kworker0.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv0 3))
      |index of Kworker0.SubmitRepair(not last mirror)_3|
      |itemMirror[0]|)
  (ite (= action |Kworker0.EndRead|)
    (ite (= |index of Kworker0.EndRead_3| (_ bv0 3)) (_ bv0 3) |itemMirror[0]|)
  (ite (= action |Kworker0.FailRead|)
    (ite (= |index of Kworker0.FailRead_3| (_ bv0 3)) (_ bv0 3) |itemMirror[0]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_5| (_ bv0 3)) (_ bv0 3)
      |itemMirror[0]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_5| (_ bv0 3)) (_ bv0 3) |itemMirror[0]|)
  (ite (= action |Kworker0.SubmitNextRepair|)
    (ite (= |index of Kworker0.SubmitNextRepair_3| (_ bv0 3)) |index of Kworker0.SubmitNextRepair_3|
      |itemMirror[0]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_7| (_ bv0 3)) (_ bv0 3) |itemMirror[0]|)
  (ite (or
         (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker1.SubmitNextRepair(at 0)|)) (bvadd |Kworker.mirror[1]| (_ bv1 3))
  (ite (= action |Kworker1.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv0 3))
      |index of Kworker1.SubmitRepair(not last mirror)_3|
      |itemMirror[0]|)
  (ite (= action |Kworker1.EndRead|)
    (ite (= |index of Kworker1.EndRead_3| (_ bv0 3)) (_ bv0 3) |itemMirror[0]|)
  (ite (= action |Kworker1.FailRead|)
    (ite (= |index of Kworker1.FailRead_3| (_ bv0 3)) (_ bv0 3) |itemMirror[0]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_5| (_ bv0 3)) (_ bv0 3)
      |itemMirror[0]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_5| (_ bv0 3)) (_ bv0 3) |itemMirror[0]|)
  (ite (= action |Kworker1.SubmitNextRepair|)
    (ite (= |index of Kworker1.SubmitNextRepair_3| (_ bv0 3)) |index of Kworker1.SubmitNextRepair_3|
      |itemMirror[0]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_7| (_ bv0 3)) (_ bv0 3) |itemMirror[0]|)
    |itemMirror[0]|))))))))))))))))))
(define-fun |itemMirror[1]'| () integer
  (ite (= action |Reader.SubmitRead(at 1)|) (_ bv0 3)
  (ite (or
         (= action |Kworker0.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker0.SubmitNextRepair(at 1)|)) (bvadd |Kworker.mirror[0]| (_ bv1 3))
  (ite (= action |Kworker0.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
      |index of Kworker0.SubmitRepair(not last mirror)_3|
      |itemMirror[1]|)
  (ite (= action |Kworker0.EndRead|)
    (ite (= |index of Kworker0.EndRead_3| (_ bv1 3)) (_ bv0 3) |itemMirror[1]|)
  (ite (= action |Kworker0.FailRead|)
    (ite (= |index of Kworker0.FailRead_3| (_ bv1 3)) (_ bv0 3) |itemMirror[1]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_5| (_ bv1 3)) (_ bv0 3)
      |itemMirror[1]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_5| (_ bv1 3)) (_ bv0 3) |itemMirror[1]|)
  (ite (= action |Kworker0.SubmitNextRepair|)
    (ite (= |index of Kworker0.SubmitNextRepair_3| (_ bv1 3)) |index of Kworker0.SubmitNextRepair_3|
      |itemMirror[1]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_7| (_ bv1 3)) (_ bv0 3) |itemMirror[1]|)
  (ite (or
         (= action |Kworker1.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker1.SubmitNextRepair(at 1)|)) (bvadd |Kworker.mirror[1]| (_ bv1 3))
  (ite (= action |Kworker1.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
      |index of Kworker1.SubmitRepair(not last mirror)_3|
      |itemMirror[1]|)
  (ite (= action |Kworker1.EndRead|)
    (ite (= |index of Kworker1.EndRead_3| (_ bv1 3)) (_ bv0 3) |itemMirror[1]|)
  (ite (= action |Kworker1.FailRead|)
    (ite (= |index of Kworker1.FailRead_3| (_ bv1 3)) (_ bv0 3) |itemMirror[1]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_5| (_ bv1 3)) (_ bv0 3)
      |itemMirror[1]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_5| (_ bv1 3)) (_ bv0 3) |itemMirror[1]|)
  (ite (= action |Kworker1.SubmitNextRepair|)
    (ite (= |index of Kworker1.SubmitNextRepair_3| (_ bv1 3)) |index of Kworker1.SubmitNextRepair_3|
      |itemMirror[1]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_7| (_ bv1 3)) (_ bv0 3) |itemMirror[1]|)
    |itemMirror[1]|))))))))))))))))))
(define-fun |freed[0]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker0.SubmitNextRepair(at 0)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker1.SubmitNextRepair(at 0)|)) false
  (ite (= action |Kworker0.EndRead|) (ite (= |index of Kworker0.EndRead| (_ bv0 3)) true |freed[0]|)
  (ite (= action |Kworker0.FailRead|)
    (ite (= |index of Kworker0.FailRead| (_ bv0 3)) true |freed[0]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_3| (_ bv0 3)) true |freed[0]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_3| (_ bv0 3)) true |freed[0]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_5| (_ bv0 3)) true |freed[0]|)
  (ite (= action |Kworker1.EndRead|) (ite (= |index of Kworker1.EndRead| (_ bv0 3)) true |freed[0]|)
  (ite (= action |Kworker1.FailRead|)
    (ite (= |index of Kworker1.FailRead| (_ bv0 3)) true |freed[0]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_3| (_ bv0 3)) true |freed[0]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_3| (_ bv0 3)) true |freed[0]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_5| (_ bv0 3)) true |freed[0]|)
    |freed[0]|))))))))))))
(define-fun |freed[1]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker0.SubmitNextRepair(at 1)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker1.SubmitNextRepair(at 1)|)) false
  (ite (= action |Kworker0.EndRead|) (ite (= |index of Kworker0.EndRead| (_ bv1 3)) true |freed[1]|)
  (ite (= action |Kworker0.FailRead|)
    (ite (= |index of Kworker0.FailRead| (_ bv1 3)) true |freed[1]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_3| (_ bv1 3)) true |freed[1]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_3| (_ bv1 3)) true |freed[1]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_5| (_ bv1 3)) true |freed[1]|)
  (ite (= action |Kworker1.EndRead|) (ite (= |index of Kworker1.EndRead| (_ bv1 3)) true |freed[1]|)
  (ite (= action |Kworker1.FailRead|)
    (ite (= |index of Kworker1.FailRead| (_ bv1 3)) true |freed[1]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_3| (_ bv1 3)) true |freed[1]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_3| (_ bv1 3)) true |freed[1]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_5| (_ bv1 3)) true |freed[1]|)
    |freed[1]|))))))))))))
(define-fun |inFlight[0]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 0)|)
         (= action |Reader.SubmitRead|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker0.SubmitNextRepair(at 0)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker1.SubmitNextRepair(at 0)|)) true
  (ite (or
         (= action |Interrupt.EndBio(0, read)|)
         (= action |Interrupt.EndBio(0, read, refused)|)
         (= action |Interrupt.EndBio(0, read, pending)|)
         (= action |Interrupt.EndBio(0, not read)|)
         (= action |Interrupt.EndBio(0, not read, refused)|)
         (= action |Interrupt.EndBio(0, not read, pending)|)) false
  (ite (= action |Kworker0.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv0 3)) true |inFlight[0]|)
  (ite (= action |Kworker0.SubmitNextRepair|)
    (ite (= |index of Kworker0.SubmitNextRepair_3| (_ bv0 3)) true |inFlight[0]|)
  (ite (= action |Kworker1.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv0 3)) true |inFlight[0]|)
  (ite (= action |Kworker1.SubmitNextRepair|)
    (ite (= |index of Kworker1.SubmitNextRepair_3| (_ bv0 3)) true |inFlight[0]|)
    |inFlight[0]|)))))))
(define-fun |inFlight[1]'| () Bool
  (ite (or
         (= action |Reader.SubmitRead(at 1)|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker0.SubmitNextRepair(at 1)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker1.SubmitNextRepair(at 1)|)) true
  (ite (or
         (= action |Interrupt.EndBio(1, read)|)
         (= action |Interrupt.EndBio(1, read, refused)|)
         (= action |Interrupt.EndBio(1, read, pending)|)
         (= action |Interrupt.EndBio(1, not read)|)
         (= action |Interrupt.EndBio(1, not read, refused)|)
         (= action |Interrupt.EndBio(1, not read, pending)|)) false
  (ite (= action |Kworker0.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3)) true |inFlight[1]|)
  (ite (= action |Kworker0.SubmitNextRepair|)
    (ite (= |index of Kworker0.SubmitNextRepair_3| (_ bv1 3)) true |inFlight[1]|)
  (ite (= action |Kworker1.SubmitRepair(not last mirror)|)
    (ite (= |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3)) true |inFlight[1]|)
  (ite (= action |Kworker1.SubmitNextRepair|)
    (ite (= |index of Kworker1.SubmitNextRepair_3| (_ bv1 3)) true |inFlight[1]|)
    |inFlight[1]|)))))))
(define-fun |done[0]'| () Bool
  (ite (= action |Kworker0.WaitForRepair|)
    (ite (= |index of Kworker0.WaitForRepair| (_ bv0 3)) false |done[0]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_2| (_ bv0 3)) true |done[0]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_2| (_ bv0 3)) true |done[0]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_4| (_ bv0 3)) true
    (ite (= |index of Kworker0.WaitForNextRepair| (_ bv0 3)) false |done[0]|))
  (ite (= action |Kworker1.WaitForRepair|)
    (ite (= |index of Kworker1.WaitForRepair| (_ bv0 3)) false |done[0]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_2| (_ bv0 3)) true |done[0]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_2| (_ bv0 3)) true |done[0]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_4| (_ bv0 3)) true
    (ite (= |index of Kworker1.WaitForNextRepair| (_ bv0 3)) false |done[0]|))
    |done[0]|)))))))))
(define-fun |done[1]'| () Bool
  (ite (= action |Kworker0.WaitForRepair|)
    (ite (= |index of Kworker0.WaitForRepair| (_ bv1 3)) false |done[1]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_2| (_ bv1 3)) true |done[1]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_2| (_ bv1 3)) true |done[1]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_4| (_ bv1 3)) true
    (ite (= |index of Kworker0.WaitForNextRepair| (_ bv1 3)) false |done[1]|))
  (ite (= action |Kworker1.WaitForRepair|)
    (ite (= |index of Kworker1.WaitForRepair| (_ bv1 3)) false |done[1]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_2| (_ bv1 3)) true |done[1]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_2| (_ bv1 3)) true |done[1]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_4| (_ bv1 3)) true
    (ite (= |index of Kworker1.WaitForNextRepair| (_ bv1 3)) false |done[1]|))
    |done[1]|)))))))))
(define-fun |uptodate[0]'| () Bool
  (ite (= action |Kworker0.WaitForRepair|)
    (ite (= |index of Kworker0.WaitForRepair_2| (_ bv0 3)) false |uptodate[0]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_2| (_ bv0 3)) false
      |uptodate[0]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_2| (_ bv0 3)) true |uptodate[0]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_4| (_ bv0 3))
      |value of Kworker0.WaitForNextRepair_4|
    (ite (= |index of Kworker0.WaitForNextRepair_2| (_ bv0 3)) false |uptodate[0]|))
  (ite (= action |Kworker1.WaitForRepair|)
    (ite (= |index of Kworker1.WaitForRepair_2| (_ bv0 3)) false |uptodate[0]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_2| (_ bv0 3)) false
      |uptodate[0]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_2| (_ bv0 3)) true |uptodate[0]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_4| (_ bv0 3))
      |value of Kworker1.WaitForNextRepair_4|
    (ite (= |index of Kworker1.WaitForNextRepair_2| (_ bv0 3)) false |uptodate[0]|))
    |uptodate[0]|)))))))))
(define-fun |uptodate[1]'| () Bool
  (ite (= action |Kworker0.WaitForRepair|)
    (ite (= |index of Kworker0.WaitForRepair_2| (_ bv1 3)) false |uptodate[1]|)
  (ite (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker0.CheckRepair(no good, not more mirrors)_2| (_ bv1 3)) false
      |uptodate[1]|)
  (ite (= action |Kworker0.CheckRepair(good)|)
    (ite (= |index of Kworker0.CheckRepair(good)_2| (_ bv1 3)) true |uptodate[1]|)
  (ite (= action |Kworker0.WaitForNextRepair|)
    (ite (= |index of Kworker0.WaitForNextRepair_4| (_ bv1 3))
      |value of Kworker0.WaitForNextRepair_4|
    (ite (= |index of Kworker0.WaitForNextRepair_2| (_ bv1 3)) false |uptodate[1]|))
  (ite (= action |Kworker1.WaitForRepair|)
    (ite (= |index of Kworker1.WaitForRepair_2| (_ bv1 3)) false |uptodate[1]|)
  (ite (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
    (ite (= |index of Kworker1.CheckRepair(no good, not more mirrors)_2| (_ bv1 3)) false
      |uptodate[1]|)
  (ite (= action |Kworker1.CheckRepair(good)|)
    (ite (= |index of Kworker1.CheckRepair(good)_2| (_ bv1 3)) true |uptodate[1]|)
  (ite (= action |Kworker1.WaitForNextRepair|)
    (ite (= |index of Kworker1.WaitForNextRepair_4| (_ bv1 3))
      |value of Kworker1.WaitForNextRepair_4|
    (ite (= |index of Kworker1.WaitForNextRepair_2| (_ bv1 3)) false |uptodate[1]|))
    |uptodate[1]|)))))))))
(define-fun |state[0]'| () |ReadState|
  (ite (or (= action |Kworker0.EndRead|) (= action |Kworker1.EndRead|)) |ReadState.Repaired|
  (ite (or (= action |Kworker0.FailRead|) (= action |Kworker1.FailRead|)) |ReadState.Failed|
    |state[0]|)))
(define-fun |tried[0]'| () integer
  (ite (or
         (= action |Kworker0.CheckRepair(no good, more mirrors)|)
         (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
         (= action |Kworker0.CheckRepair(good)|)
         (= action |Kworker1.CheckRepair(no good, more mirrors)|)
         (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
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
  (ite (= action |Kworker0.WaitForRepair|)
    (ite (|uptodate[]| |Kworker.mirror[0]| |uptodate[0]| |uptodate[1]|) |pc.Kworker.EndRead|
      |pc.Kworker.SubmitRepair|)
  (ite (or
         (= action |Kworker0.EndRead|)
         (= action |Kworker0.FailRead|)
         (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
         (= action |Kworker0.CheckRepair(good)|)
         (= action |Kworker0.WaitForNextRepair|)) |pc.Kworker.TakeWork|
  (ite (= action |Kworker0.CheckRepair(no good, more mirrors)|) |pc.Kworker.SubmitNextRepair|
  (ite (or
         (= action |Kworker0.SubmitNextRepair(at 0)|)
         (= action |Kworker0.SubmitNextRepair(at 1)|)
         (= action |Kworker0.SubmitNextRepair|)) |pc.Kworker.WaitForNextRepair|
    |pc.Kworker[0]|)))))))))
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
  (ite (= action |Kworker1.WaitForRepair|)
    (ite (|uptodate[]| |Kworker.mirror[1]| |uptodate[0]| |uptodate[1]|) |pc.Kworker.EndRead|
      |pc.Kworker.SubmitRepair|)
  (ite (or
         (= action |Kworker1.EndRead|)
         (= action |Kworker1.FailRead|)
         (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
         (= action |Kworker1.CheckRepair(good)|)
         (= action |Kworker1.WaitForNextRepair|)) |pc.Kworker.TakeWork|
  (ite (= action |Kworker1.CheckRepair(no good, more mirrors)|) |pc.Kworker.SubmitNextRepair|
  (ite (or
         (= action |Kworker1.SubmitNextRepair(at 0)|)
         (= action |Kworker1.SubmitNextRepair(at 1)|)
         (= action |Kworker1.SubmitNextRepair|)) |pc.Kworker.WaitForNextRepair|
    |pc.Kworker[1]|)))))))))
(define-fun |Kworker.read[0]'| () integer
  (ite (or
         (= action |Kworker0.TakeWork(endio, 0)|)
         (= action |Kworker0.TakeWork(endio, 1)|)
         (= action |Kworker0.TakeWork(endio-repair, 0)|)
         (= action |Kworker0.TakeWork(endio-repair, 1)|)
         (= action |Kworker0.EndRead|)
         (= action |Kworker0.FailRead|)
         (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
         (= action |Kworker0.CheckRepair(good)|)
         (= action |Kworker0.WaitForNextRepair|)) (_ bv0 3)
    |Kworker.read[0]|))
(define-fun |Kworker.read[1]'| () integer
  (ite (or
         (= action |Kworker1.TakeWork(endio, 0)|)
         (= action |Kworker1.TakeWork(endio, 1)|)
         (= action |Kworker1.TakeWork(endio-repair, 0)|)
         (= action |Kworker1.TakeWork(endio-repair, 1)|)
         (= action |Kworker1.EndRead|)
         (= action |Kworker1.FailRead|)
         (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
         (= action |Kworker1.CheckRepair(good)|)
         (= action |Kworker1.WaitForNextRepair|)) (_ bv0 3)
    |Kworker.read[1]|))
(define-fun |Kworker.mirror[0]'| () integer
  (ite (or (= action |Kworker0.TakeWork(endio, 0)|) (= action |Kworker0.TakeWork(endio-repair, 0)|))
    |itemMirror[0]|
  (ite (or (= action |Kworker0.TakeWork(endio, 1)|) (= action |Kworker0.TakeWork(endio-repair, 1)|))
    |itemMirror[1]|
  (ite (or
         (= action |Kworker0.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker0.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker0.SubmitRepair(not last mirror)|)
         (= action |Kworker0.SubmitNextRepair(at 0)|)
         (= action |Kworker0.SubmitNextRepair(at 1)|)
         (= action |Kworker0.SubmitNextRepair|)) (bvadd |Kworker.mirror[0]| (_ bv1 3))
  (ite (or
         (= action |Kworker0.EndRead|)
         (= action |Kworker0.FailRead|)
         (= action |Kworker0.CheckRepair(no good, not more mirrors)|)
         (= action |Kworker0.CheckRepair(good)|)
         (= action |Kworker0.WaitForNextRepair|)) (_ bv0 3)
    |Kworker.mirror[0]|)))))
(define-fun |Kworker.mirror[1]'| () integer
  (ite (or (= action |Kworker1.TakeWork(endio, 0)|) (= action |Kworker1.TakeWork(endio-repair, 0)|))
    |itemMirror[0]|
  (ite (or (= action |Kworker1.TakeWork(endio, 1)|) (= action |Kworker1.TakeWork(endio-repair, 1)|))
    |itemMirror[1]|
  (ite (or
         (= action |Kworker1.SubmitRepair(not last mirror, at 0)|)
         (= action |Kworker1.SubmitRepair(not last mirror, at 1)|)
         (= action |Kworker1.SubmitRepair(not last mirror)|)
         (= action |Kworker1.SubmitNextRepair(at 0)|)
         (= action |Kworker1.SubmitNextRepair(at 1)|)
         (= action |Kworker1.SubmitNextRepair|)) (bvadd |Kworker.mirror[1]| (_ bv1 3))
  (ite (or
         (= action |Kworker1.EndRead|)
         (= action |Kworker1.FailRead|)
         (= action |Kworker1.CheckRepair(no good, not more mirrors)|)
         (= action |Kworker1.CheckRepair(good)|)
         (= action |Kworker1.WaitForNextRepair|)) (_ bv0 3)
    |Kworker.mirror[1]|)))))

; Properties ---------------------------------------------------------------------------------------
; A read fails only if no mirror that was tried is good: no data is given up that is there.
(define-fun |GoodMirrorWins| () Bool (=> (= |state[0]| |ReadState.Failed|) (not |good[0]|)))
; A read succeeds only if a good mirror has been read: no wrong data is returned.
(define-fun |NoWrongData| () Bool (=> (= |state[0]| |ReadState.Repaired|) |good[0]|))
; A read fails only after each mirror has been tried, once.
(define-fun |AllMirrorsTried| () Bool
  (=> (= |state[0]| |ReadState.Failed|) (= |tried[0]| (_ bv1 3))))
; No work waits for one of the queue whose slot it occupies: enough of them would fill it up.
(define-fun |NoWaitOnOwnQueue| () Bool
  (and
    (=>
      (or
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.WaitForNextRepair|))
      (not
        (or
          (and |pool.queues[1].executing[0]| (= |pool.current[0]| |pool.current[0]|))
          (and |pool.queues[1].executing[1]| (= |pool.current[1]| |pool.current[0]|)))))
    (=>
      (or
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.WaitForNextRepair|))
      (not
        (or
          (and |pool.queues[1].executing[0]| (= |pool.current[0]| |pool.current[1]|))
          (and |pool.queues[1].executing[1]| (= |pool.current[1]| |pool.current[1]|)))))))
; Nobody queues on a workqueue that is being drained or destroyed.
(define-fun |NoQueueAfterDestroy| () Bool
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
        (not |pool.queues[0].canceling[0]|)
        (not (= |pool.queues[0].acceptance| |Acceptance.Everybody|)))
      false)
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
        (not |pool.queues[1].canceling[0]|)
        (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))
      false)
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
        (not |pool.queues[0].canceling[1]|)
        (not (= |pool.queues[0].acceptance| |Acceptance.Everybody|)))
      false)
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
        (not |pool.queues[1].canceling[1]|)
        (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))
      false)))
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
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitRepair(not last mirror)_3| (_ bv1 3))))
    (=>
      |guard of Kworker0.EndRead|
      (and
        (bvsle (_ bv0 3) |index of Kworker0.EndRead|)
        (bvsle (_ bv0 3) |index of Kworker0.EndRead_2|)
        (bvsle (_ bv0 3) |index of Kworker0.EndRead_3|)
        (bvsle (_ bv0 3) |index of Kworker0.EndRead_4|)
        (bvsle (_ bv0 3) |pool.current[0]|)
        (bvsle (_ bv0 3) |index of Kworker0.EndRead_5|)
        (bvsle (_ bv0 3) |pool.current[0]|)))
    (=>
      |guard of Kworker0.FailRead|
      (and
        (bvsle (_ bv0 3) |index of Kworker0.FailRead|)
        (bvsle (_ bv0 3) |index of Kworker0.FailRead_2|)
        (bvsle (_ bv0 3) |index of Kworker0.FailRead_3|)
        (bvsle (_ bv0 3) |index of Kworker0.FailRead_4|)
        (bvsle (_ bv0 3) |pool.current[0]|)
        (bvsle (_ bv0 3) |index of Kworker0.FailRead_5|)
        (bvsle (_ bv0 3) |pool.current[0]|)))
    (=>
      |guard of Kworker0.CheckRepair(no good, more mirrors)|
      (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (=>
      |guard of Kworker0.CheckRepair(no good, not more mirrors)|
      (and
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(no good, not more mirrors)_3|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(no good, not more mirrors)_4|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(no good, not more mirrors)_5|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(no good, not more mirrors)_6|)
        (bvsle (_ bv0 3) |pool.current[0]|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(no good, not more mirrors)_7|)
        (bvsle (_ bv0 3) |pool.current[0]|)))
    (=>
      |guard of Kworker0.CheckRepair(good)|
      (and
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(good)_3|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(good)_4|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(good)_5|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(good)_6|)
        (bvsle (_ bv0 3) |pool.current[0]|)
        (bvsle (_ bv0 3) |index of Kworker0.CheckRepair(good)_7|)
        (bvsle (_ bv0 3) |pool.current[0]|)))
    (=>
      |guard of Kworker0.SubmitNextRepair(at 0)|
      (and
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of Kworker0.SubmitNextRepair(at 1)|
      (and
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of Kworker0.SubmitNextRepair|
      (and
        (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle |index of Kworker0.SubmitNextRepair_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitNextRepair_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitNextRepair_3| (_ bv1 3))
        (bvsle |index of Kworker0.SubmitNextRepair_3| (_ bv1 3))))
    (=>
      |guard of Kworker0.WaitForNextRepair|
      (and
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_4|)
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_4|)
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_5|)
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_6|)
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_7|)
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_8|)
        (bvsle (_ bv0 3) |pool.current[0]|)
        (bvsle (_ bv0 3) |index of Kworker0.WaitForNextRepair_9|)
        (bvsle (_ bv0 3) |pool.current[0]|)))
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
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitRepair(not last mirror)_3| (_ bv1 3))))
    (=>
      |guard of Kworker1.EndRead|
      (and
        (bvsle (_ bv0 3) |index of Kworker1.EndRead|)
        (bvsle (_ bv0 3) |index of Kworker1.EndRead_2|)
        (bvsle (_ bv0 3) |index of Kworker1.EndRead_3|)
        (bvsle (_ bv0 3) |index of Kworker1.EndRead_4|)
        (bvsle (_ bv0 3) |pool.current[1]|)
        (bvsle (_ bv0 3) |index of Kworker1.EndRead_5|)
        (bvsle (_ bv0 3) |pool.current[1]|)))
    (=>
      |guard of Kworker1.FailRead|
      (and
        (bvsle (_ bv0 3) |index of Kworker1.FailRead|)
        (bvsle (_ bv0 3) |index of Kworker1.FailRead_2|)
        (bvsle (_ bv0 3) |index of Kworker1.FailRead_3|)
        (bvsle (_ bv0 3) |index of Kworker1.FailRead_4|)
        (bvsle (_ bv0 3) |pool.current[1]|)
        (bvsle (_ bv0 3) |index of Kworker1.FailRead_5|)
        (bvsle (_ bv0 3) |pool.current[1]|)))
    (=>
      |guard of Kworker1.CheckRepair(no good, more mirrors)|
      (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
    (=>
      |guard of Kworker1.CheckRepair(no good, not more mirrors)|
      (and
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(no good, not more mirrors)_3|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(no good, not more mirrors)_4|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(no good, not more mirrors)_5|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(no good, not more mirrors)_6|)
        (bvsle (_ bv0 3) |pool.current[1]|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(no good, not more mirrors)_7|)
        (bvsle (_ bv0 3) |pool.current[1]|)))
    (=>
      |guard of Kworker1.CheckRepair(good)|
      (and
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3))
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(good)_3|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(good)_4|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(good)_5|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(good)_6|)
        (bvsle (_ bv0 3) |pool.current[1]|)
        (bvsle (_ bv0 3) |index of Kworker1.CheckRepair(good)_7|)
        (bvsle (_ bv0 3) |pool.current[1]|)))
    (=>
      |guard of Kworker1.SubmitNextRepair(at 0)|
      (and
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of Kworker1.SubmitNextRepair(at 1)|
      (and
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of Kworker1.SubmitNextRepair|
      (and
        (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
        (bvsle |index of Kworker1.SubmitNextRepair_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitNextRepair_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitNextRepair_3| (_ bv1 3))
        (bvsle |index of Kworker1.SubmitNextRepair_3| (_ bv1 3))))
    (=>
      |guard of Kworker1.WaitForNextRepair|
      (and
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_4|)
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_4|)
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_5|)
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_6|)
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_7|)
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_8|)
        (bvsle (_ bv0 3) |pool.current[1]|)
        (bvsle (_ bv0 3) |index of Kworker1.WaitForNextRepair_9|)
        (bvsle (_ bv0 3) |pool.current[1]|)))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Reader| |pc.Reader.Done|)
      (or (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pc.Kworker[0]| |pc.Kworker.Done|))
      (or (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pc.Kworker[1]| |pc.Kworker.Done|)))
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
    |guard of Kworker0.EndRead|
    |guard of Kworker0.FailRead|
    |guard of Kworker0.CheckRepair(no good, more mirrors)|
    |guard of Kworker0.CheckRepair(no good, not more mirrors)|
    |guard of Kworker0.CheckRepair(good)|
    |guard of Kworker0.SubmitNextRepair(at 0)|
    |guard of Kworker0.SubmitNextRepair(at 1)|
    |guard of Kworker0.SubmitNextRepair|
    |guard of Kworker0.WaitForNextRepair|
    |guard of Kworker1.TakeWork(endio, 0)|
    |guard of Kworker1.TakeWork(endio, 1)|
    |guard of Kworker1.TakeWork(endio-repair, 0)|
    |guard of Kworker1.TakeWork(endio-repair, 1)|
    |guard of Kworker1.SubmitRepair(last mirror)|
    |guard of Kworker1.SubmitRepair(not last mirror, at 0)|
    |guard of Kworker1.SubmitRepair(not last mirror, at 1)|
    |guard of Kworker1.SubmitRepair(not last mirror)|
    |guard of Kworker1.WaitForRepair|
    |guard of Kworker1.EndRead|
    |guard of Kworker1.FailRead|
    |guard of Kworker1.CheckRepair(no good, more mirrors)|
    |guard of Kworker1.CheckRepair(no good, not more mirrors)|
    |guard of Kworker1.CheckRepair(good)|
    |guard of Kworker1.SubmitNextRepair(at 0)|
    |guard of Kworker1.SubmitNextRepair(at 1)|
    |guard of Kworker1.SubmitNextRepair|
    |guard of Kworker1.WaitForNextRepair|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |GoodMirrorWins| |NoWrongData| |AllMirrorsTried| |NoWaitOnOwnQueue| |NoQueueAfterDestroy|
     |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|pool.current[0]| integer) (|pool.current[1]| integer)
   (|pool.queues[0].worklist.length| integer) (|pool.queues[0].worklist[0]| integer)
   (|pool.queues[0].worklist[1]| integer) (|pool.queues[0].acceptance| |Acceptance|)
   (|pool.queues[0].flushPending[0]| Bool) (|pool.queues[0].flushPending[1]| Bool)
   (|pool.queues[0].flushRunning[0]| Bool) (|pool.queues[0].flushRunning[1]| Bool)
   (|pool.queues[0].canceling[0]| Bool) (|pool.queues[0].canceling[1]| Bool)
   (|pool.queues[0].executing[0]| Bool) (|pool.queues[0].executing[1]| Bool)
   (|pool.queues[1].worklist.length| integer) (|pool.queues[1].worklist[0]| integer)
   (|pool.queues[1].worklist[1]| integer) (|pool.queues[1].acceptance| |Acceptance|)
   (|pool.queues[1].flushPending[0]| Bool) (|pool.queues[1].flushPending[1]| Bool)
   (|pool.queues[1].flushRunning[0]| Bool) (|pool.queues[1].flushRunning[1]| Bool)
   (|pool.queues[1].canceling[0]| Bool) (|pool.queues[1].canceling[1]| Bool)
   (|pool.queues[1].executing[0]| Bool) (|pool.queues[1].executing[1]| Bool)
   (|itemRead[0]| integer) (|itemRead[1]| integer) (|itemMirror[0]| integer)
   (|itemMirror[1]| integer) (|freed[0]| Bool) (|freed[1]| Bool) (|inFlight[0]| Bool)
   (|inFlight[1]| Bool) (|done[0]| Bool) (|done[1]| Bool) (|uptodate[0]| Bool)
   (|uptodate[1]| Bool) (|state[0]| |ReadState|) (|tried[0]| integer) (|good[0]| Bool)
   (|pc.Reader| |pc.Reader|) (|pc.Kworker[0]| |pc.Kworker|) (|pc.Kworker[1]| |pc.Kworker|)
   (|Kworker.read[0]| integer) (|Kworker.read[1]| integer) (|Kworker.mirror[0]| integer)
   (|Kworker.mirror[1]| integer))
  Bool
  (and
    (types |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
       |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].acceptance|
       |pool.queues[0].flushPending[0]| |pool.queues[0].flushPending[1]|
       |pool.queues[0].flushRunning[0]| |pool.queues[0].flushRunning[1]|
       |pool.queues[0].canceling[0]| |pool.queues[0].canceling[1]| |pool.queues[0].executing[0]|
       |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
       |pool.queues[1].worklist[1]| |pool.queues[1].acceptance| |pool.queues[1].flushPending[0]|
       |pool.queues[1].flushPending[1]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]| |pool.queues[1].canceling[0]|
       |pool.queues[1].canceling[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
       |itemRead[0]| |itemRead[1]| |itemMirror[0]| |itemMirror[1]| |freed[0]| |freed[1]|
       |inFlight[0]| |inFlight[1]| |done[0]| |done[1]| |uptodate[0]| |uptodate[1]| |state[0]|
       |tried[0]| |good[0]| |pc.Reader| |pc.Kworker[0]| |pc.Kworker[1]| |Kworker.read[0]|
       |Kworker.read[1]| |Kworker.mirror[0]| |Kworker.mirror[1]|)
    ; GoodMirrorWins
    (=> (= |state[0]| |ReadState.Failed|) (not |good[0]|))
    ; NoWrongData
    (=> (= |state[0]| |ReadState.Repaired|) |good[0]|)
    ; AllMirrorsTried
    (=> (= |state[0]| |ReadState.Failed|) (= |tried[0]| (_ bv1 3)))
    ; NoWaitOnOwnQueue
    (and
      (=>
        (or
          (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.WaitForNextRepair|))
        (not
          (or
            (and |pool.queues[1].executing[0]| (= |pool.current[0]| |pool.current[0]|))
            (and |pool.queues[1].executing[1]| (= |pool.current[1]| |pool.current[0]|)))))
      (=>
        (or
          (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.WaitForNextRepair|))
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
        |done[1]|
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
        (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
        (= |pc.Kworker[0]| |pc.Kworker.FailRead|)
        (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|)
        (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.EndRead|)
        (= |pc.Kworker[1]| |pc.Kworker.FailRead|)
        (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|)
        (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|))
      (=> (not (= |state[0]| |ReadState.Reading|)) (not (= |pc.Reader| |pc.Reader.SubmitRead|)))
      (=>
        |done[0]|
        (not (or (= |pc.Reader| |pc.Reader.SubmitRead|) (not (= |state[0]| |ReadState.Reading|)))))
      (=>
        |done[1]|
        (not
          (or
            (= |pc.Reader| |pc.Reader.SubmitRead|)
            (not (= |state[0]| |ReadState.Reading|))
            |done[0]|)))
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
            |done[0]|
            |done[1]|)))
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
            |done[1]|
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
          (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
          (= |pc.Kworker[0]| |pc.Kworker.FailRead|)
          (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|))
        (not
          (or
            (= |pc.Reader| |pc.Reader.SubmitRead|)
            (not (= |state[0]| |ReadState.Reading|))
            |done[0]|
            |done[1]|
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
          (= |pc.Kworker[1]| |pc.Kworker.EndRead|)
          (= |pc.Kworker[1]| |pc.Kworker.FailRead|)
          (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|))
        (not
          (or
            (= |pc.Reader| |pc.Reader.SubmitRead|)
            (not (= |state[0]| |ReadState.Reading|))
            |done[0]|
            |done[1]|
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
            (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
            (= |pc.Kworker[0]| |pc.Kworker.FailRead|)
            (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|)
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
            |done[1]|
            (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|)
            (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|)))
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
          |done[1]|
          (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|)))
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
                |done[1]|
                (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|)
                (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|)))
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
            (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))))
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
            (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))))
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
          (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
          (= |pc.Kworker[0]| |pc.Kworker.FailRead|)
          (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|))
        (= |Kworker.mirror[0]| |tried[0]|))
      (=> (= |pc.Kworker[0]| |pc.Kworker.FailRead|) (= |Kworker.mirror[0]| (_ bv1 3)))
      (=> (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|) (= |Kworker.mirror[0]| (_ bv1 3)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
        (= |Kworker.mirror[1]| (bvadd |tried[0]| (_ bv1 3))))
      (=>
        (or
          (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.EndRead|)
          (= |pc.Kworker[1]| |pc.Kworker.FailRead|)
          (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|))
        (= |Kworker.mirror[1]| |tried[0]|))
      (=> (= |pc.Kworker[1]| |pc.Kworker.FailRead|) (= |Kworker.mirror[1]| (_ bv1 3)))
      (=> (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|) (= |Kworker.mirror[1]| (_ bv1 3))))
    ; DoneOnceTried
    (and (=> |done[0]| false) (=> |done[1]| (= |tried[0]| (_ bv1 3))))
    ; GoodIsPassedOn
    (and
      (=> |uptodate[0]| |done[0]|)
      (=> |uptodate[1]| |done[1]|)
      (=
        |good[0]|
        (or
          (= |state[0]| |ReadState.Repaired|)
          |uptodate[0]|
          |uptodate[1]|
          (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
          (= |pc.Kworker[1]| |pc.Kworker.EndRead|))))
    ; NextRepairWaitsForSlot
    (and
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.SubmitRepair|)
        (or (= |Kworker.mirror[0]| (_ bv0 3)) (= |Kworker.mirror[0]| (_ bv1 3))))
      (=> (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|) (= |Kworker.mirror[0]| (_ bv1 3)))
      (=> (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|) false)
      (=> (= |pc.Kworker[0]| |pc.Kworker.WaitForNextRepair|) false)
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.SubmitRepair|)
        (or (= |Kworker.mirror[1]| (_ bv0 3)) (= |Kworker.mirror[1]| (_ bv1 3))))
      (=> (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|) (= |Kworker.mirror[1]| (_ bv1 3)))
      (=> (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|) false)
      (=> (= |pc.Kworker[1]| |pc.Kworker.WaitForNextRepair|) false)
      (=> |done[0]| false))
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
        (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3)))
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
            (= |pool.current[0]| (_ bv0 3))
            (= |pool.current[1]| (_ bv0 3)))))
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
        (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3)))
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
            (= |pool.current[0]| (_ bv1 3))
            (= |pool.current[1]| (_ bv1 3))))))
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
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3))))
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
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3))))
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
          (not (or (= |pool.current[0]| (_ bv0 3)) (= |pool.current[1]| (_ bv0 3)))))
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
          (not (or (= |pool.current[0]| (_ bv1 3)) (= |pool.current[1]| (_ bv1 3)))))))
    ; QueuesHoldEachOnce
    (and
      (not
        (or |pool.queues[0].flushPending[0]| |pool.queues[0].flushRunning[0]|
           |pool.queues[0].flushPending[1]| |pool.queues[0].flushRunning[1]|))
      (not (or |pool.queues[0].canceling[0]| |pool.queues[0].canceling[1]|))
      (=>
        (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
        (not (= |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]|)))
      (not
        (or |pool.queues[1].flushPending[0]| |pool.queues[1].flushRunning[0]|
           |pool.queues[1].flushPending[1]| |pool.queues[1].flushRunning[1]|))
      (not (or |pool.queues[1].canceling[0]| |pool.queues[1].canceling[1]|))
      (=>
        (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
        (not (= |pool.queues[1].worklist[0]| |pool.queues[1].worklist[1]|)))
      (not (or (= |pc.Kworker[0]| |pc.Kworker.Done|) (= |pc.Kworker[1]| |pc.Kworker.Done|))))
    ; ExecutedByOne
    (or (= |pool.current[0]| (bvneg (_ bv1 3))) (not (= |pool.current[0]| |pool.current[1]|)))
    ; KworkersRunWorksOfTheirQueue
    (and
      (= (= |pool.current[0]| (bvneg (_ bv1 3))) (= |pc.Kworker[0]| |pc.Kworker.TakeWork|))
      (=
        |pool.queues[0].executing[0]|
        (and
          (not (= |pc.Kworker[0]| |pc.Kworker.TakeWork|))
          (not
            (or
              (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
              (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|)
              (= |pc.Kworker[0]| |pc.Kworker.WaitForNextRepair|)))))
      (=
        |pool.queues[1].executing[0]|
        (or
          (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|)
          (= |pc.Kworker[0]| |pc.Kworker.WaitForNextRepair|)))
      (= (= |pool.current[1]| (bvneg (_ bv1 3))) (= |pc.Kworker[1]| |pc.Kworker.TakeWork|))
      (=
        |pool.queues[0].executing[1]|
        (and
          (not (= |pc.Kworker[1]| |pc.Kworker.TakeWork|))
          (not
            (or
              (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
              (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|)
              (= |pc.Kworker[1]| |pc.Kworker.WaitForNextRepair|)))))
      (=
        |pool.queues[1].executing[1]|
        (or
          (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|)
          (= |pc.Kworker[1]| |pc.Kworker.WaitForNextRepair|))))
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
      (= |pool.queues[0].acceptance| |Acceptance.Everybody|)
      (= |pool.queues[1].acceptance| |Acceptance.Everybody|))
    ; NoQueueAfterDestroy
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
          (not |pool.queues[0].canceling[0]|)
          (not (= |pool.queues[0].acceptance| |Acceptance.Everybody|)))
        false)
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
          (not |pool.queues[1].canceling[0]|)
          (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))
        false)
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
          (not |pool.queues[0].canceling[1]|)
          (not (= |pool.queues[0].acceptance| |Acceptance.Everybody|)))
        false)
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
          (not |pool.queues[1].canceling[1]|)
          (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))
        false))
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
          (not |pool.queues[0].canceling[0]|)
          (= |pool.queues[0].acceptance| |Acceptance.Everybody|))
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
          (not |pool.queues[1].canceling[0]|)
          (= |pool.queues[1].acceptance| |Acceptance.Everybody|))
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
          (not |pool.queues[0].canceling[1]|)
          (= |pool.queues[0].acceptance| |Acceptance.Everybody|))
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
          (not |pool.queues[1].canceling[1]|)
          (= |pool.queues[1].acceptance| |Acceptance.Everybody|))
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
        (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
        (and
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.FailRead|)
        (and
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)))
      (=>
        (and (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|) (bvslt |Kworker.mirror[0]| (_ bv1 3)))
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
          (not (bvslt |Kworker.mirror[0]| (_ bv1 3))))
        (and
          (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
        (and
          (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)))
      (=>
        (and (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|) |freed[0]|)
        (and
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|) |freed[1]|)
        (and
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
      (=>
        (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|)
        (and
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[0]| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[0]| |pc.Kworker.WaitForNextRepair|)
          (|done[]| |Kworker.mirror[0]| |done[0]| |done[1]|))
        (and
          (bvsle (_ bv0 3) (bvsub |Kworker.mirror[0]| (_ bv1 3)))
          (bvsle (_ bv0 3) (bvsub |Kworker.mirror[0]| (_ bv1 3)))
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
          (bvsle (_ bv0 3) |pool.current[0]|)
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
        (= |pc.Kworker[1]| |pc.Kworker.EndRead|)
        (and
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.FailRead|)
        (and
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)))
      (=>
        (and (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|) (bvslt |Kworker.mirror[1]| (_ bv1 3)))
        (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3)))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
          (not (bvslt |Kworker.mirror[1]| (_ bv1 3))))
        (and
          (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
        (and
          (bvsle (bvadd |tried[0]| (_ bv1 3)) (_ bv1 3))
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)))
      (=>
        (and (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|) |freed[0]|)
        (and
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|) |freed[1]|)
        (and
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
      (=>
        (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|)
        (and
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))
          (bvsle (bvadd |Kworker.mirror[1]| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and
          (= |pc.Kworker[1]| |pc.Kworker.WaitForNextRepair|)
          (|done[]| |Kworker.mirror[1]| |done[0]| |done[1]|))
        (and
          (bvsle (_ bv0 3) (bvsub |Kworker.mirror[1]| (_ bv1 3)))
          (bvsle (_ bv0 3) (bvsub |Kworker.mirror[1]| (_ bv1 3)))
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|)
          (bvsle (_ bv0 3) |pool.current[1]|))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Reader| |pc.Reader.Done|)
        (or (= |pc.Kworker[0]| |pc.Kworker.TakeWork|) (= |pc.Kworker[0]| |pc.Kworker.Done|))
        (or (= |pc.Kworker[1]| |pc.Kworker.TakeWork|) (= |pc.Kworker[1]| |pc.Kworker.Done|)))
      (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[0]|)
      (and (= |pc.Reader| |pc.Reader.SubmitRead|) |freed[1]|)
      (= |pc.Reader| |pc.Reader.SubmitRead|)
      (and (= |pc.Reader| |pc.Reader.AwaitRead|) (not (= |state[0]| |ReadState.Reading|)))
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
        (not |pool.queues[0].canceling[0]|)
        (= |pool.queues[0].acceptance| |Acceptance.Everybody|))
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
        (not |pool.queues[0].canceling[0]|)
        (not (= |pool.queues[0].acceptance| |Acceptance.Everybody|)))
      (and
        |inFlight[0]|
        (= |itemMirror[0]| (_ bv0 3))
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv0 3)))
          |pool.queues[0].canceling[0]|))
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
        (not |pool.queues[1].canceling[0]|)
        (= |pool.queues[1].acceptance| |Acceptance.Everybody|))
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
        (not |pool.queues[1].canceling[0]|)
        (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))
      (and
        |inFlight[0]|
        (not (= |itemMirror[0]| (_ bv0 3)))
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv0 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv0 3)))
          |pool.queues[1].canceling[0]|))
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
        (not |pool.queues[0].canceling[1]|)
        (= |pool.queues[0].acceptance| |Acceptance.Everybody|))
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
        (not |pool.queues[0].canceling[1]|)
        (not (= |pool.queues[0].acceptance| |Acceptance.Everybody|)))
      (and
        |inFlight[1]|
        (= |itemMirror[1]| (_ bv0 3))
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[0].worklist.length|)
            (= |pool.queues[0].worklist[1]| (_ bv1 3)))
          |pool.queues[0].canceling[1]|))
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
        (not |pool.queues[1].canceling[1]|)
        (= |pool.queues[1].acceptance| |Acceptance.Everybody|))
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
        (not |pool.queues[1].canceling[1]|)
        (not (= |pool.queues[1].acceptance| |Acceptance.Everybody|)))
      (and
        |inFlight[1]|
        (not (= |itemMirror[1]| (_ bv0 3)))
        (or
          (and
            (bvslt (_ bv0 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[0]| (_ bv1 3)))
          (and
            (bvslt (_ bv1 3) |pool.queues[1].worklist.length|)
            (= |pool.queues[1].worklist[1]| (_ bv1 3)))
          |pool.queues[1].canceling[1]|))
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
      (and
        (= |pc.Kworker[0]| |pc.Kworker.WaitForRepair|)
        (|done[]| |Kworker.mirror[0]| |done[0]| |done[1]|))
      (= |pc.Kworker[0]| |pc.Kworker.EndRead|)
      (= |pc.Kworker[0]| |pc.Kworker.FailRead|)
      (and (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|) (bvslt |Kworker.mirror[0]| (_ bv1 3)))
      (and (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|) (not (bvslt |Kworker.mirror[0]| (_ bv1 3))))
      (= |pc.Kworker[0]| |pc.Kworker.CheckRepair|)
      (and (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|) |freed[0]|)
      (and (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|) |freed[1]|)
      (= |pc.Kworker[0]| |pc.Kworker.SubmitNextRepair|)
      (and
        (= |pc.Kworker[0]| |pc.Kworker.WaitForNextRepair|)
        (|done[]| |Kworker.mirror[0]| |done[0]| |done[1]|))
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
      (and
        (= |pc.Kworker[1]| |pc.Kworker.WaitForRepair|)
        (|done[]| |Kworker.mirror[1]| |done[0]| |done[1]|))
      (= |pc.Kworker[1]| |pc.Kworker.EndRead|)
      (= |pc.Kworker[1]| |pc.Kworker.FailRead|)
      (and (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|) (bvslt |Kworker.mirror[1]| (_ bv1 3)))
      (and (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|) (not (bvslt |Kworker.mirror[1]| (_ bv1 3))))
      (= |pc.Kworker[1]| |pc.Kworker.CheckRepair|)
      (and (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|) |freed[0]|)
      (and (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|) |freed[1]|)
      (= |pc.Kworker[1]| |pc.Kworker.SubmitNextRepair|)
      (and
        (= |pc.Kworker[1]| |pc.Kworker.WaitForNextRepair|)
        (|done[]| |Kworker.mirror[1]| |done[0]| |done[1]|)))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
       |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].acceptance|
       |pool.queues[0].flushPending[0]| |pool.queues[0].flushPending[1]|
       |pool.queues[0].flushRunning[0]| |pool.queues[0].flushRunning[1]|
       |pool.queues[0].canceling[0]| |pool.queues[0].canceling[1]| |pool.queues[0].executing[0]|
       |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
       |pool.queues[1].worklist[1]| |pool.queues[1].acceptance| |pool.queues[1].flushPending[0]|
       |pool.queues[1].flushPending[1]| |pool.queues[1].flushRunning[0]|
       |pool.queues[1].flushRunning[1]| |pool.queues[1].canceling[0]|
       |pool.queues[1].canceling[1]| |pool.queues[1].executing[0]| |pool.queues[1].executing[1]|
       |itemRead[0]| |itemRead[1]| |itemMirror[0]| |itemMirror[1]| |freed[0]| |freed[1]|
       |inFlight[0]| |inFlight[1]| |done[0]| |done[1]| |uptodate[0]| |uptodate[1]| |state[0]|
       |tried[0]| |good[0]| |pc.Reader| |pc.Kworker[0]| |pc.Kworker[1]| |Kworker.read[0]|
       |Kworker.read[1]| |Kworker.mirror[0]| |Kworker.mirror[1]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
     |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].acceptance|
     |pool.queues[0].flushPending[0]| |pool.queues[0].flushPending[1]|
     |pool.queues[0].flushRunning[0]| |pool.queues[0].flushRunning[1]|
     |pool.queues[0].canceling[0]| |pool.queues[0].canceling[1]| |pool.queues[0].executing[0]|
     |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
     |pool.queues[1].worklist[1]| |pool.queues[1].acceptance| |pool.queues[1].flushPending[0]|
     |pool.queues[1].flushPending[1]| |pool.queues[1].flushRunning[0]|
     |pool.queues[1].flushRunning[1]| |pool.queues[1].canceling[0]| |pool.queues[1].canceling[1]|
     |pool.queues[1].executing[0]| |pool.queues[1].executing[1]| |itemRead[0]| |itemRead[1]|
     |itemMirror[0]| |itemMirror[1]| |freed[0]| |freed[1]| |inFlight[0]| |inFlight[1]| |done[0]|
     |done[1]| |uptodate[0]| |uptodate[1]| |state[0]| |tried[0]| |good[0]| |pc.Reader|
     |pc.Kworker[0]| |pc.Kworker[1]| |Kworker.read[0]| |Kworker.read[1]| |Kworker.mirror[0]|
     |Kworker.mirror[1]|))
(assert step)
(assert
  (not
    (invariant |pool.current[0]'| |pool.current[1]'| |pool.queues[0].worklist.length'|
       |pool.queues[0].worklist[0]'| |pool.queues[0].worklist[1]'| |pool.queues[0].acceptance'|
       |pool.queues[0].flushPending[0]'| |pool.queues[0].flushPending[1]'|
       |pool.queues[0].flushRunning[0]'| |pool.queues[0].flushRunning[1]'|
       |pool.queues[0].canceling[0]'| |pool.queues[0].canceling[1]'|
       |pool.queues[0].executing[0]'| |pool.queues[0].executing[1]'|
       |pool.queues[1].worklist.length'| |pool.queues[1].worklist[0]'|
       |pool.queues[1].worklist[1]'| |pool.queues[1].acceptance'|
       |pool.queues[1].flushPending[0]'| |pool.queues[1].flushPending[1]'|
       |pool.queues[1].flushRunning[0]'| |pool.queues[1].flushRunning[1]'|
       |pool.queues[1].canceling[0]'| |pool.queues[1].canceling[1]'|
       |pool.queues[1].executing[0]'| |pool.queues[1].executing[1]'| |itemRead[0]'| |itemRead[1]'|
       |itemMirror[0]'| |itemMirror[1]'| |freed[0]'| |freed[1]'| |inFlight[0]'| |inFlight[1]'|
       |done[0]'| |done[1]'| |uptodate[0]'| |uptodate[1]'| |state[0]'| |tried[0]'| |good[0]'|
       |pc.Reader'| |pc.Kworker[0]'| |pc.Kworker[1]'| |Kworker.read[0]'| |Kworker.read[1]'|
       |Kworker.mirror[0]'| |Kworker.mirror[1]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |pool.current[0]| |pool.current[1]| |pool.queues[0].worklist.length|
     |pool.queues[0].worklist[0]| |pool.queues[0].worklist[1]| |pool.queues[0].acceptance|
     |pool.queues[0].flushPending[0]| |pool.queues[0].flushPending[1]|
     |pool.queues[0].flushRunning[0]| |pool.queues[0].flushRunning[1]|
     |pool.queues[0].canceling[0]| |pool.queues[0].canceling[1]| |pool.queues[0].executing[0]|
     |pool.queues[0].executing[1]| |pool.queues[1].worklist.length| |pool.queues[1].worklist[0]|
     |pool.queues[1].worklist[1]| |pool.queues[1].acceptance| |pool.queues[1].flushPending[0]|
     |pool.queues[1].flushPending[1]| |pool.queues[1].flushRunning[0]|
     |pool.queues[1].flushRunning[1]| |pool.queues[1].canceling[0]| |pool.queues[1].canceling[1]|
     |pool.queues[1].executing[0]| |pool.queues[1].executing[1]| |itemRead[0]| |itemRead[1]|
     |itemMirror[0]| |itemMirror[1]| |freed[0]| |freed[1]| |inFlight[0]| |inFlight[1]| |done[0]|
     |done[1]| |uptodate[0]| |uptodate[1]| |state[0]| |tried[0]| |good[0]| |pc.Reader|
     |pc.Kworker[0]| |pc.Kworker[1]| |Kworker.read[0]| |Kworker.read[1]| |Kworker.mirror[0]|
     |Kworker.mirror[1]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 2d2148dae5ddcdb2bedf6ffe4dc9d941a5d555eb553a672f6eeca91e14e1cf0e
