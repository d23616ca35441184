; btrfs/stop-workers, variant Stopping, threads=2, starts=false, queues=false.
; btrfs: btrfs_stop_workers() against the threads of the pool, which move themselves between its
; lists. It joins both lists once and then takes one thread after the other, without the lock while
; it waits for the thread's end. A thread that has just become idle moves to the list that nobody
; will look at again, and one that is being created is added to it: it outlives the pool, whose
; memory goes with the file system, or is set up anew for the next scrub. The flag of the fix closes
; both ways in. What the fix leaves: a thread that shuts itself down after two idle minutes is on no
; list, so nobody waits for it; it may still run in the module's code when the pool is gone
; (NoLiveThreadAfterStop). And who queues a work after all meets a BUG_ON() where the old code would
; start a thread and lose it: generic_worker, which creates the threads of all other pools, is
; stopped first, so that the last threads of the others have nobody to ask. What the fix adds: a
; thread is woken when it is on its list and the lock is let go. Stop may have taken, stopped and
; freed it by then, and worker->task is read from freed memory (Stopping with starts=true). Unmount
; does not get there, because generic_worker is through when the pools of others are stopped.
; scrub_workers does: it is stopped when the last scrub ends, while the file system stays mounted
; and generic_worker goes on creating the thread that a scrub has asked for. Waking it under the
; lock closes that. See fs/btrfs/async-thread.c of Linux 3.12 and 3.13, btrfs_stop_all_workers() in
; disk-io.c, scrub_workers_put() in scrub.c; the fix is 964fb15acfcd, a relative 2b8195bb5717
; "Btrfs: fix the race between bio and btrfs_stop_workers". Not modelled: the order on a list (stop
; and queue take any thread of it), the ordered lists, the freezer; wake-ups, because a thread that
; sleeps looks round by itself in the end. worker->refs is 1 until the worker is freed: stop trades
; the list's reference for its own. num_workers counts those on a list. A thread is idle without any
; work, and busy with one (idle_thresh is 1).
; A certificate for NoWorkerLeftBehind, worker.NoUseAfterFree, worker.NoDoubleFree,
; pool.NoDoubleFree, pool.NoUseAfterFree, TypeInvariant, NoDeadlock: the invariant at the end is
; true initially, every step keeps it, and it implies what is claimed. A solver agrees by saying
; unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |ThreadList| () (_ BitVec 2))
(define-fun |ThreadList.None| () |ThreadList| #b00)
(define-fun |ThreadList.Busy| () |ThreadList| #b01)
(define-fun |ThreadList.Idle| () |ThreadList| #b10)
(define-sort |pc.Stop| () (_ BitVec 3))
(define-fun |pc.Stop.TakeFirst| () |pc.Stop| #b000)
(define-fun |pc.Stop.RequestStop| () |pc.Stop| #b001)
(define-fun |pc.Stop.TakeNext| () |pc.Stop| #b010)
(define-fun |pc.Stop.FreePool| () |pc.Stop| #b011)
(define-fun |pc.Stop.Done| () |pc.Stop| #b100)
(define-sort |pc.Thread| () (_ BitVec 4))
(define-fun |pc.Thread.GetNextWork| () |pc.Thread| #b0000)
(define-fun |pc.Thread.RunWork| () |pc.Thread| #b0001)
(define-fun |pc.Thread.CheckIdle| () |pc.Thread| #b0010)
(define-fun |pc.Thread.BecomeIdle| () |pc.Thread| #b0011)
(define-fun |pc.Thread.TestStop| () |pc.Thread| #b0100)
(define-fun |pc.Thread.TryShutdown| () |pc.Thread| #b0101)
(define-fun |pc.Thread.TestStopAgain| () |pc.Thread| #b0110)
(define-fun |pc.Thread.PutWorker| () |pc.Thread| #b0111)
(define-fun |pc.Thread.Done| () |pc.Thread| #b1000)

; State --------------------------------------------------------------------------------------------
(declare-const |stopping| Bool)
(declare-const |pool.allocated[0]| Bool)
(declare-const |worker.allocated[0]| Bool)
(declare-const |worker.allocated[1]| Bool)
(declare-const |list0| |ThreadList|)
(declare-const |list1| |ThreadList|)
(declare-const |idle[0]| Bool)
(declare-const |idle[1]| Bool)
(declare-const |numPending[0]| Bool)
(declare-const |numPending[1]| Bool)
(declare-const |pending[0]| Bool)
(declare-const |pending[1]| Bool)
(declare-const |shouldStop[0]| Bool)
(declare-const |shouldStop[1]| Bool)
(declare-const |woken| Bool)
(declare-const |pc.Stop| |pc.Stop|)
(declare-const |pc.Thread[0]| |pc.Thread|)
(declare-const |pc.Thread[1]| |pc.Thread|)
(declare-const |Stop.current| integer) ; -1..2
(define-fun |worker.allocated[]| ((index integer) (e0 Bool) (e1 Bool)) Bool
  (ite (= index (_ bv0 3)) e0 e1))

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|stopping| Bool) (|pool.allocated[0]| Bool) (|worker.allocated[0]| Bool)
   (|worker.allocated[1]| Bool) (|list0| |ThreadList|) (|list1| |ThreadList|) (|idle[0]| Bool)
   (|idle[1]| Bool) (|numPending[0]| Bool) (|numPending[1]| Bool) (|pending[0]| Bool)
   (|pending[1]| Bool) (|shouldStop[0]| Bool) (|shouldStop[1]| Bool) (|woken| Bool)
   (|pc.Stop| |pc.Stop|) (|pc.Thread[0]| |pc.Thread|) (|pc.Thread[1]| |pc.Thread|)
   (|Stop.current| integer))
  Bool
  (and
    (bvule |list0| |ThreadList.Idle|)
    (bvule |list1| |ThreadList.Idle|)
    (bvule |pc.Stop| |pc.Stop.Done|)
    (bvule |pc.Thread[0]| |pc.Thread.Done|)
    (bvule |pc.Thread[1]| |pc.Thread.Done|)
    (and (bvsle (bvneg (_ bv1 3)) |Stop.current|) (bvsle |Stop.current| (_ bv2 3)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (not |stopping|)
    |pool.allocated[0]|
    |worker.allocated[0]|
    |worker.allocated[1]|
    (= |list0| |ThreadList.Busy|)
    (= |list1| |ThreadList.Busy|)
    (not |idle[0]|)
    (not |idle[1]|)
    (not |numPending[0]|)
    (not |numPending[1]|)
    (not |pending[0]|)
    (not |pending[1]|)
    (not |shouldStop[0]|)
    (not |shouldStop[1]|)
    (not |woken|)
    (= |pc.Stop| |pc.Stop.TakeFirst|)
    (= |pc.Thread[0]| |pc.Thread.GetNextWork|)
    (= |pc.Thread[1]| |pc.Thread.GetNextWork|)
    (= |Stop.current| (bvneg (_ bv1 3)))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Stop: TakeFirst(0), fs/btrfs/async-thread.c:btrfs_stop_workers
(define-fun |Stop.TakeFirst(0)| () action #b000000)
(define-fun |guard of Stop.TakeFirst(0)| () Bool
  (and
    (= |pc.Stop| |pc.Stop.TakeFirst|)
    (or
      (= |list0| |ThreadList.Idle|)
      (and
        (= |list0| |ThreadList.Busy|)
        (not (= |list0| |ThreadList.Idle|))
        (not (= |list1| |ThreadList.Idle|))))))

; Stop: TakeFirst(1), fs/btrfs/async-thread.c:btrfs_stop_workers
(define-fun |Stop.TakeFirst(1)| () action #b000001)
(define-fun |guard of Stop.TakeFirst(1)| () Bool
  (and
    (= |pc.Stop| |pc.Stop.TakeFirst|)
    (or
      (= |list1| |ThreadList.Idle|)
      (and
        (= |list1| |ThreadList.Busy|)
        (not (= |list0| |ThreadList.Idle|))
        (not (= |list1| |ThreadList.Idle|))))))

; Stop: TakeFirst(none), fs/btrfs/async-thread.c:btrfs_stop_workers
(define-fun |Stop.TakeFirst(none)| () action #b000010)
(define-fun |guard of Stop.TakeFirst(none)| () Bool
  (and
    (= |pc.Stop| |pc.Stop.TakeFirst|)
    (= |list0| |ThreadList.None|)
    (= |list1| |ThreadList.None|)))

; Stop: RequestStop, fs/btrfs/async-thread.c:btrfs_stop_workers
(define-fun |Stop.RequestStop| () action #b000011)
(define-fun |guard of Stop.RequestStop| () Bool (= |pc.Stop| |pc.Stop.RequestStop|))

; Stop: TakeNext(0), fs/btrfs/async-thread.c:btrfs_stop_workers
(define-fun |Stop.TakeNext(0)| () action #b000100)
(define-fun |guard of Stop.TakeNext(0)| () Bool
  (and
    (= |pc.Stop| |pc.Stop.TakeNext|)
    (or
      (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
      (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
    (= |list0| |ThreadList.Busy|)))

; Stop: TakeNext(1), fs/btrfs/async-thread.c:btrfs_stop_workers
(define-fun |Stop.TakeNext(1)| () action #b000101)
(define-fun |guard of Stop.TakeNext(1)| () Bool
  (and
    (= |pc.Stop| |pc.Stop.TakeNext|)
    (or
      (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
      (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
    (= |list1| |ThreadList.Busy|)))

; Stop: TakeNext(none), fs/btrfs/async-thread.c:btrfs_stop_workers
(define-fun |Stop.TakeNext(none)| () action #b000110)
(define-fun |guard of Stop.TakeNext(none)| () Bool
  (and
    (= |pc.Stop| |pc.Stop.TakeNext|)
    (or
      (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
      (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
    (not (= |list0| |ThreadList.Busy|))
    (not (= |list1| |ThreadList.Busy|))))

; Stop: FreePool, fs/btrfs/async-thread.c:btrfs_stop_workers
(define-fun |Stop.FreePool| () action #b000111)
(define-fun |guard of Stop.FreePool| () Bool (= |pc.Stop| |pc.Stop.FreePool|))

; Thread0: GetNextWork(pending), fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread0.GetNextWork(pending)| () action #b001000)
(define-fun |guard of Thread0.GetNextWork(pending)| () Bool
  (and (= |pc.Thread[0]| |pc.Thread.GetNextWork|) |pending[0]|))

; Thread0: GetNextWork(not pending), fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread0.GetNextWork(not pending)| () action #b001001)
(define-fun |guard of Thread0.GetNextWork(not pending)| () Bool
  (and (= |pc.Thread[0]| |pc.Thread.GetNextWork|) (not |pending[0]|)))

; Thread0: RunWork, fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread0.RunWork| () action #b001010)
(define-fun |guard of Thread0.RunWork| () Bool (= |pc.Thread[0]| |pc.Thread.RunWork|))

; Thread0: CheckIdle(idle), fs/btrfs/async-thread.c:check_idle_worker
(define-fun |Thread0.CheckIdle(idle)| () action #b001011)
(define-fun |guard of Thread0.CheckIdle(idle)| () Bool
  (and (= |pc.Thread[0]| |pc.Thread.CheckIdle|) (not |idle[0]|) (not |numPending[0]|)))

; Thread0: CheckIdle(not idle), fs/btrfs/async-thread.c:check_idle_worker
(define-fun |Thread0.CheckIdle(not idle)| () action #b001100)
(define-fun |guard of Thread0.CheckIdle(not idle)| () Bool
  (and (= |pc.Thread[0]| |pc.Thread.CheckIdle|) (not (and (not |idle[0]|) (not |numPending[0]|)))))

; Thread0: BecomeIdle, fs/btrfs/async-thread.c:check_idle_worker
(define-fun |Thread0.BecomeIdle| () action #b001101)
(define-fun |guard of Thread0.BecomeIdle| () Bool (= |pc.Thread[0]| |pc.Thread.BecomeIdle|))

; Thread0: TestStop(stop), fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread0.TestStop(stop)| () action #b001110)
(define-fun |guard of Thread0.TestStop(stop)| () Bool
  (and (= |pc.Thread[0]| |pc.Thread.TestStop|) |shouldStop[0]|))

; Thread0: TestStop(not stop, pending), fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread0.TestStop(not stop, pending)| () action #b001111)
(define-fun |guard of Thread0.TestStop(not stop, pending)| () Bool
  (and (= |pc.Thread[0]| |pc.Thread.TestStop|) (not |shouldStop[0]|) |pending[0]|))

; Thread0: TestStop(not stop, not pending), fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread0.TestStop(not stop, not pending)| () action #b010000)
(define-fun |guard of Thread0.TestStop(not stop, not pending)| () Bool
  (and (= |pc.Thread[0]| |pc.Thread.TestStop|) (not |shouldStop[0]|) (not |pending[0]|)))

; Thread0: TryShutdown(unused), fs/btrfs/async-thread.c:try_worker_shutdown
(define-fun |Thread0.TryShutdown(unused)| () action #b010001)
(define-fun |guard of Thread0.TryShutdown(unused)| () Bool
  (and
    (= |pc.Thread[0]| |pc.Thread.TryShutdown|)
    (bvslt
      (_ bv1 3)
      (bvadd
        (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
        (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
    |idle[0]|
    (not (= |list0| |ThreadList.None|))
    (not |pending[0]|)
    (not |numPending[0]|)))

; Thread0: TryShutdown(not unused), fs/btrfs/async-thread.c:try_worker_shutdown
(define-fun |Thread0.TryShutdown(not unused)| () action #b010010)
(define-fun |guard of Thread0.TryShutdown(not unused)| () Bool
  (and
    (= |pc.Thread[0]| |pc.Thread.TryShutdown|)
    (not
      (and
        (bvslt
          (_ bv1 3)
          (bvadd
            (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
            (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
        |idle[0]|
        (not (= |list0| |ThreadList.None|))
        (not |pending[0]|)
        (not |numPending[0]|)))))

; Thread0: TestStopAgain, fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread0.TestStopAgain| () action #b010011)
(define-fun |guard of Thread0.TestStopAgain| () Bool (= |pc.Thread[0]| |pc.Thread.TestStopAgain|))

; Thread0: PutWorker, fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread0.PutWorker| () action #b010100)
(define-fun |guard of Thread0.PutWorker| () Bool (= |pc.Thread[0]| |pc.Thread.PutWorker|))

; Thread1: GetNextWork(pending), fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread1.GetNextWork(pending)| () action #b010101)
(define-fun |guard of Thread1.GetNextWork(pending)| () Bool
  (and (= |pc.Thread[1]| |pc.Thread.GetNextWork|) |pending[1]|))

; Thread1: GetNextWork(not pending), fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread1.GetNextWork(not pending)| () action #b010110)
(define-fun |guard of Thread1.GetNextWork(not pending)| () Bool
  (and (= |pc.Thread[1]| |pc.Thread.GetNextWork|) (not |pending[1]|)))

; Thread1: RunWork, fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread1.RunWork| () action #b010111)
(define-fun |guard of Thread1.RunWork| () Bool (= |pc.Thread[1]| |pc.Thread.RunWork|))

; Thread1: CheckIdle(idle), fs/btrfs/async-thread.c:check_idle_worker
(define-fun |Thread1.CheckIdle(idle)| () action #b011000)
(define-fun |guard of Thread1.CheckIdle(idle)| () Bool
  (and (= |pc.Thread[1]| |pc.Thread.CheckIdle|) (not |idle[1]|) (not |numPending[1]|)))

; Thread1: CheckIdle(not idle), fs/btrfs/async-thread.c:check_idle_worker
(define-fun |Thread1.CheckIdle(not idle)| () action #b011001)
(define-fun |guard of Thread1.CheckIdle(not idle)| () Bool
  (and (= |pc.Thread[1]| |pc.Thread.CheckIdle|) (not (and (not |idle[1]|) (not |numPending[1]|)))))

; Thread1: BecomeIdle, fs/btrfs/async-thread.c:check_idle_worker
(define-fun |Thread1.BecomeIdle| () action #b011010)
(define-fun |guard of Thread1.BecomeIdle| () Bool (= |pc.Thread[1]| |pc.Thread.BecomeIdle|))

; Thread1: TestStop(stop), fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread1.TestStop(stop)| () action #b011011)
(define-fun |guard of Thread1.TestStop(stop)| () Bool
  (and (= |pc.Thread[1]| |pc.Thread.TestStop|) |shouldStop[1]|))

; Thread1: TestStop(not stop, pending), fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread1.TestStop(not stop, pending)| () action #b011100)
(define-fun |guard of Thread1.TestStop(not stop, pending)| () Bool
  (and (= |pc.Thread[1]| |pc.Thread.TestStop|) (not |shouldStop[1]|) |pending[1]|))

; Thread1: TestStop(not stop, not pending), fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread1.TestStop(not stop, not pending)| () action #b011101)
(define-fun |guard of Thread1.TestStop(not stop, not pending)| () Bool
  (and (= |pc.Thread[1]| |pc.Thread.TestStop|) (not |shouldStop[1]|) (not |pending[1]|)))

; Thread1: TryShutdown(unused), fs/btrfs/async-thread.c:try_worker_shutdown
(define-fun |Thread1.TryShutdown(unused)| () action #b011110)
(define-fun |guard of Thread1.TryShutdown(unused)| () Bool
  (and
    (= |pc.Thread[1]| |pc.Thread.TryShutdown|)
    (bvslt
      (_ bv1 3)
      (bvadd
        (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
        (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
    |idle[1]|
    (not (= |list1| |ThreadList.None|))
    (not |pending[1]|)
    (not |numPending[1]|)))

; Thread1: TryShutdown(not unused), fs/btrfs/async-thread.c:try_worker_shutdown
(define-fun |Thread1.TryShutdown(not unused)| () action #b011111)
(define-fun |guard of Thread1.TryShutdown(not unused)| () Bool
  (and
    (= |pc.Thread[1]| |pc.Thread.TryShutdown|)
    (not
      (and
        (bvslt
          (_ bv1 3)
          (bvadd
            (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
            (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
        |idle[1]|
        (not (= |list1| |ThreadList.None|))
        (not |pending[1]|)
        (not |numPending[1]|)))))

; Thread1: TestStopAgain, fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread1.TestStopAgain| () action #b100000)
(define-fun |guard of Thread1.TestStopAgain| () Bool (= |pc.Thread[1]| |pc.Thread.TestStopAgain|))

; Thread1: PutWorker, fs/btrfs/async-thread.c:worker_loop
(define-fun |Thread1.PutWorker| () action #b100001)
(define-fun |guard of Thread1.PutWorker| () Bool (= |pc.Thread[1]| |pc.Thread.PutWorker|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Stop.TakeFirst(0)|) |guard of Stop.TakeFirst(0)|)
    (and (= action |Stop.TakeFirst(1)|) |guard of Stop.TakeFirst(1)|)
    (and (= action |Stop.TakeFirst(none)|) |guard of Stop.TakeFirst(none)|)
    (and
      (= action |Stop.RequestStop|)
      |guard of Stop.RequestStop|
      (and
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))))
    (and
      (= action |Stop.TakeNext(0)|)
      |guard of Stop.TakeNext(0)|
      (and
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))))
    (and
      (= action |Stop.TakeNext(1)|)
      |guard of Stop.TakeNext(1)|
      (and
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))))
    (and
      (= action |Stop.TakeNext(none)|)
      |guard of Stop.TakeNext(none)|
      (and
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))))
    (and (= action |Stop.FreePool|) |guard of Stop.FreePool|)
    (and (= action |Thread0.GetNextWork(pending)|) |guard of Thread0.GetNextWork(pending)|)
    (and (= action |Thread0.GetNextWork(not pending)|) |guard of Thread0.GetNextWork(not pending)|)
    (and (= action |Thread0.RunWork|) |guard of Thread0.RunWork|)
    (and (= action |Thread0.CheckIdle(idle)|) |guard of Thread0.CheckIdle(idle)|)
    (and (= action |Thread0.CheckIdle(not idle)|) |guard of Thread0.CheckIdle(not idle)|)
    (and (= action |Thread0.BecomeIdle|) |guard of Thread0.BecomeIdle|)
    (and (= action |Thread0.TestStop(stop)|) |guard of Thread0.TestStop(stop)|)
    (and
      (= action |Thread0.TestStop(not stop, pending)|)
      |guard of Thread0.TestStop(not stop, pending)|)
    (and
      (= action |Thread0.TestStop(not stop, not pending)|)
      |guard of Thread0.TestStop(not stop, not pending)|)
    (and (= action |Thread0.TryShutdown(unused)|) |guard of Thread0.TryShutdown(unused)|)
    (and (= action |Thread0.TryShutdown(not unused)|) |guard of Thread0.TryShutdown(not unused)|)
    (and (= action |Thread0.TestStopAgain|) |guard of Thread0.TestStopAgain|)
    (and (= action |Thread0.PutWorker|) |guard of Thread0.PutWorker|)
    (and (= action |Thread1.GetNextWork(pending)|) |guard of Thread1.GetNextWork(pending)|)
    (and (= action |Thread1.GetNextWork(not pending)|) |guard of Thread1.GetNextWork(not pending)|)
    (and (= action |Thread1.RunWork|) |guard of Thread1.RunWork|)
    (and (= action |Thread1.CheckIdle(idle)|) |guard of Thread1.CheckIdle(idle)|)
    (and (= action |Thread1.CheckIdle(not idle)|) |guard of Thread1.CheckIdle(not idle)|)
    (and (= action |Thread1.BecomeIdle|) |guard of Thread1.BecomeIdle|)
    (and (= action |Thread1.TestStop(stop)|) |guard of Thread1.TestStop(stop)|)
    (and
      (= action |Thread1.TestStop(not stop, pending)|)
      |guard of Thread1.TestStop(not stop, pending)|)
    (and
      (= action |Thread1.TestStop(not stop, not pending)|)
      |guard of Thread1.TestStop(not stop, not pending)|)
    (and (= action |Thread1.TryShutdown(unused)|) |guard of Thread1.TryShutdown(unused)|)
    (and (= action |Thread1.TryShutdown(not unused)|) |guard of Thread1.TryShutdown(not unused)|)
    (and (= action |Thread1.TestStopAgain|) |guard of Thread1.TestStopAgain|)
    (and (= action |Thread1.PutWorker|) |guard of Thread1.PutWorker|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |stopping'| () Bool
  (ite (or
         (= action |Stop.TakeFirst(0)|)
         (= action |Stop.TakeFirst(1)|)
         (= action |Stop.TakeFirst(none)|)) true
    |stopping|))
(define-fun |pool.allocated[0]'| () Bool (ite (= action |Stop.FreePool|) false |pool.allocated[0]|))
(define-fun |worker.allocated[0]'| () Bool
  (ite (or
         (= action |Stop.TakeNext(0)|)
         (= action |Stop.TakeNext(1)|)
         (= action |Stop.TakeNext(none)|))
    (ite (= |Stop.current| (_ bv0 3)) false |worker.allocated[0]|)
  (ite (= action |Thread0.PutWorker|) false |worker.allocated[0]|)))
(define-fun |worker.allocated[1]'| () Bool
  (ite (or
         (= action |Stop.TakeNext(0)|)
         (= action |Stop.TakeNext(1)|)
         (= action |Stop.TakeNext(none)|))
    (ite (= |Stop.current| (_ bv1 3)) false |worker.allocated[1]|)
  (ite (= action |Thread1.PutWorker|) false |worker.allocated[1]|)))
(define-fun |list0'| () |ThreadList|
  (ite (or
         (= action |Stop.TakeFirst(0)|)
         (= action |Stop.TakeNext(0)|)
         (= action |Thread0.TryShutdown(unused)|)) |ThreadList.None|
  (ite (= action |Stop.TakeFirst(1)|)
    (ite (not (= |list0| |ThreadList.None|)) |ThreadList.Busy| |ThreadList.None|)
  (ite (= action |Thread0.BecomeIdle|)
    (ite (and (not (= |list0| |ThreadList.None|)) (not |stopping|)) |ThreadList.Idle| |list0|)
    |list0|))))
(define-fun |list1'| () |ThreadList|
  (ite (= action |Stop.TakeFirst(0)|)
    (ite (not (= |list1| |ThreadList.None|)) |ThreadList.Busy| |ThreadList.None|)
  (ite (or
         (= action |Stop.TakeFirst(1)|)
         (= action |Stop.TakeNext(1)|)
         (= action |Thread1.TryShutdown(unused)|)) |ThreadList.None|
  (ite (= action |Thread1.BecomeIdle|)
    (ite (and (not (= |list1| |ThreadList.None|)) (not |stopping|)) |ThreadList.Idle| |list1|)
    |list1|))))
(define-fun |idle[0]'| () Bool (ite (= action |Thread0.BecomeIdle|) true |idle[0]|))
(define-fun |idle[1]'| () Bool (ite (= action |Thread1.BecomeIdle|) true |idle[1]|))
(define-fun |numPending[0]'| () Bool (ite (= action |Thread0.RunWork|) false |numPending[0]|))
(define-fun |numPending[1]'| () Bool (ite (= action |Thread1.RunWork|) false |numPending[1]|))
(define-fun |pending[0]'| () Bool
  (ite (or (= action |Thread0.GetNextWork(pending)|) (= action |Thread0.GetNextWork(not pending)|))
    false
    |pending[0]|))
(define-fun |pending[1]'| () Bool
  (ite (or (= action |Thread1.GetNextWork(pending)|) (= action |Thread1.GetNextWork(not pending)|))
    false
    |pending[1]|))
(define-fun |shouldStop[0]'| () Bool
  (ite (= action |Stop.RequestStop|) (ite (= |Stop.current| (_ bv0 3)) true |shouldStop[0]|)
    |shouldStop[0]|))
(define-fun |shouldStop[1]'| () Bool
  (ite (= action |Stop.RequestStop|) (ite (= |Stop.current| (_ bv1 3)) true |shouldStop[1]|)
    |shouldStop[1]|))
(define-fun |woken'| () Bool |woken|)
(define-fun |pc.Stop'| () |pc.Stop|
  (ite (or
         (= action |Stop.TakeFirst(0)|)
         (= action |Stop.TakeFirst(1)|)
         (= action |Stop.TakeNext(0)|)
         (= action |Stop.TakeNext(1)|)) |pc.Stop.RequestStop|
  (ite (or (= action |Stop.TakeFirst(none)|) (= action |Stop.TakeNext(none)|)) |pc.Stop.FreePool|
  (ite (= action |Stop.RequestStop|) |pc.Stop.TakeNext|
  (ite (= action |Stop.FreePool|) |pc.Stop.Done| |pc.Stop|)))))
(define-fun |pc.Thread[0]'| () |pc.Thread|
  (ite (= action |Thread0.GetNextWork(pending)|) |pc.Thread.RunWork|
  (ite (= action |Thread0.GetNextWork(not pending)|) |pc.Thread.CheckIdle|
  (ite (or (= action |Thread0.RunWork|) (= action |Thread0.TestStop(not stop, pending)|))
    |pc.Thread.GetNextWork|
  (ite (= action |Thread0.CheckIdle(idle)|) |pc.Thread.BecomeIdle|
  (ite (or (= action |Thread0.CheckIdle(not idle)|) (= action |Thread0.BecomeIdle|))
    |pc.Thread.TestStop|
  (ite (or (= action |Thread0.TestStop(stop)|) (= action |Thread0.PutWorker|)) |pc.Thread.Done|
  (ite (= action |Thread0.TestStop(not stop, not pending)|) |pc.Thread.TryShutdown|
  (ite (= action |Thread0.TryShutdown(unused)|) |pc.Thread.PutWorker|
  (ite (= action |Thread0.TryShutdown(not unused)|) |pc.Thread.TestStopAgain|
  (ite (= action |Thread0.TestStopAgain|)
    (ite |shouldStop[0]| |pc.Thread.Done| |pc.Thread.GetNextWork|)
    |pc.Thread[0]|)))))))))))
(define-fun |pc.Thread[1]'| () |pc.Thread|
  (ite (= action |Thread1.GetNextWork(pending)|) |pc.Thread.RunWork|
  (ite (= action |Thread1.GetNextWork(not pending)|) |pc.Thread.CheckIdle|
  (ite (or (= action |Thread1.RunWork|) (= action |Thread1.TestStop(not stop, pending)|))
    |pc.Thread.GetNextWork|
  (ite (= action |Thread1.CheckIdle(idle)|) |pc.Thread.BecomeIdle|
  (ite (or (= action |Thread1.CheckIdle(not idle)|) (= action |Thread1.BecomeIdle|))
    |pc.Thread.TestStop|
  (ite (or (= action |Thread1.TestStop(stop)|) (= action |Thread1.PutWorker|)) |pc.Thread.Done|
  (ite (= action |Thread1.TestStop(not stop, not pending)|) |pc.Thread.TryShutdown|
  (ite (= action |Thread1.TryShutdown(unused)|) |pc.Thread.PutWorker|
  (ite (= action |Thread1.TryShutdown(not unused)|) |pc.Thread.TestStopAgain|
  (ite (= action |Thread1.TestStopAgain|)
    (ite |shouldStop[1]| |pc.Thread.Done| |pc.Thread.GetNextWork|)
    |pc.Thread[1]|)))))))))))
(define-fun |Stop.current'| () integer
  (ite (or (= action |Stop.TakeFirst(0)|) (= action |Stop.TakeNext(0)|)) (_ bv0 3)
  (ite (or (= action |Stop.TakeFirst(1)|) (= action |Stop.TakeNext(1)|)) (_ bv1 3)
  (ite (or (= action |Stop.TakeFirst(none)|) (= action |Stop.TakeNext(none)|)) (bvneg (_ bv1 3))
    |Stop.current|))))

; Properties ---------------------------------------------------------------------------------------
; When stop returns no thread is on a list: nobody would stop it any more.
(define-fun |NoWorkerLeftBehind| () Bool
  (=>
    (or (= |pc.Stop| |pc.Stop.FreePool|) (= |pc.Stop| |pc.Stop.Done|))
    (and (= |list0| |ThreadList.None|) (= |list1| |ThreadList.None|))))
; Nobody touches memory that has been freed.
(define-fun |worker.NoUseAfterFree| () Bool
  (and
    (=>
      (and
        |guard of Stop.RequestStop|
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3)))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (=>
      (and
        |guard of Stop.RequestStop|
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3)))
      (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
    (=> (and (= |pc.Thread[0]| |pc.Thread.GetNextWork|) |pending[0]|) |worker.allocated[0]|)
    (=> (and (= |pc.Thread[0]| |pc.Thread.GetNextWork|) (not |pending[0]|)) |worker.allocated[0]|)
    (=>
      (and (= |pc.Thread[0]| |pc.Thread.CheckIdle|) (not |idle[0]|) (not |numPending[0]|))
      |worker.allocated[0]|)
    (=>
      (and
        (= |pc.Thread[0]| |pc.Thread.CheckIdle|)
        (not (and (not |idle[0]|) (not |numPending[0]|))))
      |worker.allocated[0]|)
    (=>
      (and (= |pc.Thread[0]| |pc.Thread.TestStop|) (not |shouldStop[0]|) |pending[0]|)
      |worker.allocated[0]|)
    (=>
      (and (= |pc.Thread[0]| |pc.Thread.TestStop|) (not |shouldStop[0]|) (not |pending[0]|))
      |worker.allocated[0]|)
    (=>
      (and
        (= |pc.Thread[0]| |pc.Thread.TryShutdown|)
        (bvslt
          (_ bv1 3)
          (bvadd
            (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
            (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
        |idle[0]|
        (not (= |list0| |ThreadList.None|))
        (not |pending[0]|)
        (not |numPending[0]|))
      |worker.allocated[0]|)
    (=>
      (and
        (= |pc.Thread[0]| |pc.Thread.TryShutdown|)
        (not
          (and
            (bvslt
              (_ bv1 3)
              (bvadd
                (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
                (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
            |idle[0]|
            (not (= |list0| |ThreadList.None|))
            (not |pending[0]|)
            (not |numPending[0]|))))
      |worker.allocated[0]|)
    (=> (and (= |pc.Thread[1]| |pc.Thread.GetNextWork|) |pending[1]|) |worker.allocated[1]|)
    (=> (and (= |pc.Thread[1]| |pc.Thread.GetNextWork|) (not |pending[1]|)) |worker.allocated[1]|)
    (=>
      (and (= |pc.Thread[1]| |pc.Thread.CheckIdle|) (not |idle[1]|) (not |numPending[1]|))
      |worker.allocated[1]|)
    (=>
      (and
        (= |pc.Thread[1]| |pc.Thread.CheckIdle|)
        (not (and (not |idle[1]|) (not |numPending[1]|))))
      |worker.allocated[1]|)
    (=>
      (and (= |pc.Thread[1]| |pc.Thread.TestStop|) (not |shouldStop[1]|) |pending[1]|)
      |worker.allocated[1]|)
    (=>
      (and (= |pc.Thread[1]| |pc.Thread.TestStop|) (not |shouldStop[1]|) (not |pending[1]|))
      |worker.allocated[1]|)
    (=>
      (and
        (= |pc.Thread[1]| |pc.Thread.TryShutdown|)
        (bvslt
          (_ bv1 3)
          (bvadd
            (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
            (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
        |idle[1]|
        (not (= |list1| |ThreadList.None|))
        (not |pending[1]|)
        (not |numPending[1]|))
      |worker.allocated[1]|)
    (=>
      (and
        (= |pc.Thread[1]| |pc.Thread.TryShutdown|)
        (not
          (and
            (bvslt
              (_ bv1 3)
              (bvadd
                (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
                (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
            |idle[1]|
            (not (= |list1| |ThreadList.None|))
            (not |pending[1]|)
            (not |numPending[1]|))))
      |worker.allocated[1]|)))
; Nothing is freed that is free already.
(define-fun |worker.NoDoubleFree| () Bool
  (and
    (=>
      (and
        (= |pc.Stop| |pc.Stop.TakeNext|)
        (or
          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
        (= |list0| |ThreadList.Busy|)
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3)))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (=>
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (= |list0| |ThreadList.Busy|)
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3)))
        (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
      (and
        (=>
          (and
            (= |pc.Stop| |pc.Stop.TakeNext|)
            (or
              (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
              (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
            (= |list1| |ThreadList.Busy|)
            (bvsle (_ bv0 3) |Stop.current|)
            (bvsle |Stop.current| (_ bv1 3))
            (bvsle (_ bv0 3) |Stop.current|)
            (bvsle |Stop.current| (_ bv1 3)))
          (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
        (=>
          (=>
            (and
              (= |pc.Stop| |pc.Stop.TakeNext|)
              (or
                (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
              (= |list1| |ThreadList.Busy|)
              (bvsle (_ bv0 3) |Stop.current|)
              (bvsle |Stop.current| (_ bv1 3))
              (bvsle (_ bv0 3) |Stop.current|)
              (bvsle |Stop.current| (_ bv1 3)))
            (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
          (and
            (=>
              (and
                (= |pc.Stop| |pc.Stop.TakeNext|)
                (or
                  (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                  (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                (not (= |list0| |ThreadList.Busy|))
                (not (= |list1| |ThreadList.Busy|))
                (bvsle (_ bv0 3) |Stop.current|)
                (bvsle |Stop.current| (_ bv1 3))
                (bvsle (_ bv0 3) |Stop.current|)
                (bvsle |Stop.current| (_ bv1 3)))
              (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
            (=>
              (=>
                (and
                  (= |pc.Stop| |pc.Stop.TakeNext|)
                  (or
                    (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                    (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                  (not (= |list0| |ThreadList.Busy|))
                  (not (= |list1| |ThreadList.Busy|))
                  (bvsle (_ bv0 3) |Stop.current|)
                  (bvsle |Stop.current| (_ bv1 3))
                  (bvsle (_ bv0 3) |Stop.current|)
                  (bvsle |Stop.current| (_ bv1 3)))
                (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
              (=>
                (=> |guard of Thread0.PutWorker| |worker.allocated[0]|)
                (=>
                  (=> |guard of Thread1.PutWorker| |worker.allocated[1]|)
                  (and
                    (=>
                      (and
                        (= |pc.Stop| |pc.Stop.TakeNext|)
                        (or
                          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                        (not (= |list0| |ThreadList.Busy|))
                        (bvsle (_ bv0 3) |Stop.current|)
                        (bvsle |Stop.current| (_ bv1 3)))
                      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
                    (=>
                      (=>
                        (and
                          (= |pc.Stop| |pc.Stop.TakeNext|)
                          (or
                            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                          (not (= |list0| |ThreadList.Busy|))
                          (bvsle (_ bv0 3) |Stop.current|)
                          (bvsle |Stop.current| (_ bv1 3)))
                        (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                           |worker.allocated[1]|))
                      (and
                        (=>
                          (and
                            (= |pc.Stop| |pc.Stop.TakeNext|)
                            (or
                              (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                              (and
                                (= |Stop.current| (_ bv1 3))
                                (= |pc.Thread[1]| |pc.Thread.Done|)))
                            (not (= |list1| |ThreadList.Busy|))
                            (bvsle (_ bv0 3) |Stop.current|)
                            (bvsle |Stop.current| (_ bv1 3)))
                          (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
                        (=>
                          (=>
                            (and
                              (= |pc.Stop| |pc.Stop.TakeNext|)
                              (or
                                (and
                                  (= |Stop.current| (_ bv0 3))
                                  (= |pc.Thread[0]| |pc.Thread.Done|))
                                (and
                                  (= |Stop.current| (_ bv1 3))
                                  (= |pc.Thread[1]| |pc.Thread.Done|)))
                              (not (= |list1| |ThreadList.Busy|))
                              (bvsle (_ bv0 3) |Stop.current|)
                              (bvsle |Stop.current| (_ bv1 3)))
                            (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                               |worker.allocated[1]|))
                          (=>
                            (and
                              (= |pc.Stop| |pc.Stop.TakeNext|)
                              (or
                                (and
                                  (= |Stop.current| (_ bv0 3))
                                  (= |pc.Thread[0]| |pc.Thread.Done|))
                                (and
                                  (= |Stop.current| (_ bv1 3))
                                  (= |pc.Thread[1]| |pc.Thread.Done|)))
                              (not
                                (and
                                  (not (= |list0| |ThreadList.Busy|))
                                  (not (= |list1| |ThreadList.Busy|))))
                              (bvsle (_ bv0 3) |Stop.current|)
                              (bvsle |Stop.current| (_ bv1 3)))
                            (and
                              (bvsle (_ bv0 3) |Stop.current|)
                              (bvsle |Stop.current| (_ bv1 3)))))))))))))))
    (=>
      (and
        (= |pc.Stop| |pc.Stop.TakeNext|)
        (or
          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
        (= |list0| |ThreadList.Busy|)
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3)))
      (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
    (=>
      (and
        (= |pc.Stop| |pc.Stop.TakeNext|)
        (or
          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
        (= |list1| |ThreadList.Busy|)
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3)))
      (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
    (=>
      (and
        (= |pc.Stop| |pc.Stop.TakeNext|)
        (or
          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
        (not (= |list0| |ThreadList.Busy|))
        (not (= |list1| |ThreadList.Busy|))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3)))
      (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
    (=> |guard of Thread0.PutWorker| |worker.allocated[0]|)
    (=> |guard of Thread1.PutWorker| |worker.allocated[1]|)
    (=>
      (and
        (= |pc.Stop| |pc.Stop.TakeNext|)
        (or
          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
        (not (= |list0| |ThreadList.Busy|))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3)))
      (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
    (=>
      (and
        (= |pc.Stop| |pc.Stop.TakeNext|)
        (or
          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
        (not (= |list1| |ThreadList.Busy|))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3)))
      (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
    (=>
      (and
        (= |pc.Stop| |pc.Stop.TakeNext|)
        (or
          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
        (not (and (not (= |list0| |ThreadList.Busy|)) (not (= |list1| |ThreadList.Busy|))))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3)))
      (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))))
; Nothing is freed that is free already.
(define-fun |pool.NoDoubleFree| () Bool (=> |guard of Stop.FreePool| |pool.allocated[0]|))
; Nobody touches memory that has been freed.
(define-fun |pool.NoUseAfterFree| () Bool
  (and
    (=> |guard of Thread0.BecomeIdle| |pool.allocated[0]|)
    (=>
      (and
        (= |pc.Thread[0]| |pc.Thread.TryShutdown|)
        (bvslt
          (_ bv1 3)
          (bvadd
            (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
            (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
        |idle[0]|
        (not (= |list0| |ThreadList.None|))
        (not |pending[0]|)
        (not |numPending[0]|))
      |pool.allocated[0]|)
    (=>
      (and
        (= |pc.Thread[0]| |pc.Thread.TryShutdown|)
        (not
          (and
            (bvslt
              (_ bv1 3)
              (bvadd
                (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
                (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
            |idle[0]|
            (not (= |list0| |ThreadList.None|))
            (not |pending[0]|)
            (not |numPending[0]|))))
      |pool.allocated[0]|)
    (=> |guard of Thread1.BecomeIdle| |pool.allocated[0]|)
    (=>
      (and
        (= |pc.Thread[1]| |pc.Thread.TryShutdown|)
        (bvslt
          (_ bv1 3)
          (bvadd
            (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
            (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
        |idle[1]|
        (not (= |list1| |ThreadList.None|))
        (not |pending[1]|)
        (not |numPending[1]|))
      |pool.allocated[0]|)
    (=>
      (and
        (= |pc.Thread[1]| |pc.Thread.TryShutdown|)
        (not
          (and
            (bvslt
              (_ bv1 3)
              (bvadd
                (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
                (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
            |idle[1]|
            (not (= |list1| |ThreadList.None|))
            (not |pending[1]|)
            (not |numPending[1]|))))
      |pool.allocated[0]|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Stop.RequestStop|
      (and
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))))
    (=>
      |guard of Stop.TakeNext(0)|
      (and
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))))
    (=>
      |guard of Stop.TakeNext(1)|
      (and
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))))
    (=>
      |guard of Stop.TakeNext(none)|
      (and
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))
        (bvsle (_ bv0 3) |Stop.current|)
        (bvsle |Stop.current| (_ bv1 3))))
    (=>
      (and
        (= |pc.Stop| |pc.Stop.TakeNext|)
        (or
          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
        (not (= |list0| |ThreadList.Busy|)))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (=>
      (and
        (= |pc.Stop| |pc.Stop.TakeNext|)
        (or
          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
        (not (= |list1| |ThreadList.Busy|)))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (=>
      (and
        (= |pc.Stop| |pc.Stop.TakeNext|)
        (or
          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
        (not (and (not (= |list0| |ThreadList.Busy|)) (not (= |list1| |ThreadList.Busy|)))))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Stop| |pc.Stop.Done|)
      (= |pc.Thread[0]| |pc.Thread.Done|)
      (= |pc.Thread[1]| |pc.Thread.Done|))
    |guard of Stop.TakeFirst(0)|
    |guard of Stop.TakeFirst(1)|
    |guard of Stop.TakeFirst(none)|
    |guard of Stop.RequestStop|
    |guard of Stop.TakeNext(0)|
    |guard of Stop.TakeNext(1)|
    |guard of Stop.TakeNext(none)|
    |guard of Stop.FreePool|
    |guard of Thread0.GetNextWork(pending)|
    |guard of Thread0.GetNextWork(not pending)|
    |guard of Thread0.RunWork|
    |guard of Thread0.CheckIdle(idle)|
    |guard of Thread0.CheckIdle(not idle)|
    |guard of Thread0.BecomeIdle|
    |guard of Thread0.TestStop(stop)|
    |guard of Thread0.TestStop(not stop, pending)|
    |guard of Thread0.TestStop(not stop, not pending)|
    |guard of Thread0.TryShutdown(unused)|
    |guard of Thread0.TryShutdown(not unused)|
    |guard of Thread0.TestStopAgain|
    |guard of Thread0.PutWorker|
    |guard of Thread1.GetNextWork(pending)|
    |guard of Thread1.GetNextWork(not pending)|
    |guard of Thread1.RunWork|
    |guard of Thread1.CheckIdle(idle)|
    |guard of Thread1.CheckIdle(not idle)|
    |guard of Thread1.BecomeIdle|
    |guard of Thread1.TestStop(stop)|
    |guard of Thread1.TestStop(not stop, pending)|
    |guard of Thread1.TestStop(not stop, not pending)|
    |guard of Thread1.TryShutdown(unused)|
    |guard of Thread1.TryShutdown(not unused)|
    |guard of Thread1.TestStopAgain|
    |guard of Thread1.PutWorker|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoWorkerLeftBehind| |worker.NoUseAfterFree| |worker.NoDoubleFree| |pool.NoDoubleFree|
     |pool.NoUseAfterFree| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|stopping| Bool) (|pool.allocated[0]| Bool) (|worker.allocated[0]| Bool)
   (|worker.allocated[1]| Bool) (|list0| |ThreadList|) (|list1| |ThreadList|) (|idle[0]| Bool)
   (|idle[1]| Bool) (|numPending[0]| Bool) (|numPending[1]| Bool) (|pending[0]| Bool)
   (|pending[1]| Bool) (|shouldStop[0]| Bool) (|shouldStop[1]| Bool) (|woken| Bool)
   (|pc.Stop| |pc.Stop|) (|pc.Thread[0]| |pc.Thread|) (|pc.Thread[1]| |pc.Thread|)
   (|Stop.current| integer))
  Bool
  (and
    (types |stopping| |pool.allocated[0]| |worker.allocated[0]| |worker.allocated[1]| |list0|
       |list1| |idle[0]| |idle[1]| |numPending[0]| |numPending[1]| |pending[0]| |pending[1]|
       |shouldStop[0]| |shouldStop[1]| |woken| |pc.Stop| |pc.Thread[0]| |pc.Thread[1]|
       |Stop.current|)
    ; TypeInvariant
    (and
      (=>
        (= |pc.Stop| |pc.Stop.RequestStop|)
        (and
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (= |list0| |ThreadList.Busy|))
        (and
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (= |list1| |ThreadList.Busy|))
        (and
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (not (= |list0| |ThreadList.Busy|))
          (not (= |list1| |ThreadList.Busy|)))
        (and
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (not (= |list0| |ThreadList.Busy|)))
        (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (not (= |list1| |ThreadList.Busy|)))
        (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (not (and (not (= |list0| |ThreadList.Busy|)) (not (= |list1| |ThreadList.Busy|)))))
        (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3)))))
    ; NoWorkerLeftBehind
    (=>
      (or (= |pc.Stop| |pc.Stop.FreePool|) (= |pc.Stop| |pc.Stop.Done|))
      (and (= |list0| |ThreadList.None|) (= |list1| |ThreadList.None|)))
    (and
      (=>
        (=>
          (and
            (= |pc.Stop| |pc.Stop.RequestStop|)
            (bvsle (_ bv0 3) |Stop.current|)
            (bvsle |Stop.current| (_ bv1 3))
            (bvsle (_ bv0 3) |Stop.current|)
            (bvsle |Stop.current| (_ bv1 3)))
          (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
        (=>
          (and
            (= |pc.Stop| |pc.Stop.RequestStop|)
            (bvsle (_ bv0 3) |Stop.current|)
            (bvsle |Stop.current| (_ bv1 3))
            (bvsle (_ bv0 3) |Stop.current|)
            (bvsle |Stop.current| (_ bv1 3)))
          (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3)))))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.RequestStop|)
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3)))
        (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.RequestStop|)
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3)))
        (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
      (=> (and (= |pc.Thread[0]| |pc.Thread.GetNextWork|) |pending[0]|) |worker.allocated[0]|)
      (=> (and (= |pc.Thread[0]| |pc.Thread.GetNextWork|) (not |pending[0]|)) |worker.allocated[0]|)
      (=>
        (and (= |pc.Thread[0]| |pc.Thread.CheckIdle|) (not |idle[0]|) (not |numPending[0]|))
        |worker.allocated[0]|)
      (=>
        (and
          (= |pc.Thread[0]| |pc.Thread.CheckIdle|)
          (not (and (not |idle[0]|) (not |numPending[0]|))))
        |worker.allocated[0]|)
      (=>
        (and (= |pc.Thread[0]| |pc.Thread.TestStop|) (not |shouldStop[0]|) |pending[0]|)
        |worker.allocated[0]|)
      (=>
        (and (= |pc.Thread[0]| |pc.Thread.TestStop|) (not |shouldStop[0]|) (not |pending[0]|))
        |worker.allocated[0]|)
      (=>
        (and
          (= |pc.Thread[0]| |pc.Thread.TryShutdown|)
          (bvslt
            (_ bv1 3)
            (bvadd
              (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
              (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
          |idle[0]|
          (not (= |list0| |ThreadList.None|))
          (not |pending[0]|)
          (not |numPending[0]|))
        |worker.allocated[0]|)
      (=>
        (and
          (= |pc.Thread[0]| |pc.Thread.TryShutdown|)
          (not
            (and
              (bvslt
                (_ bv1 3)
                (bvadd
                  (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
                  (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
              |idle[0]|
              (not (= |list0| |ThreadList.None|))
              (not |pending[0]|)
              (not |numPending[0]|))))
        |worker.allocated[0]|)
      (=> (and (= |pc.Thread[1]| |pc.Thread.GetNextWork|) |pending[1]|) |worker.allocated[1]|)
      (=> (and (= |pc.Thread[1]| |pc.Thread.GetNextWork|) (not |pending[1]|)) |worker.allocated[1]|)
      (=>
        (and (= |pc.Thread[1]| |pc.Thread.CheckIdle|) (not |idle[1]|) (not |numPending[1]|))
        |worker.allocated[1]|)
      (=>
        (and
          (= |pc.Thread[1]| |pc.Thread.CheckIdle|)
          (not (and (not |idle[1]|) (not |numPending[1]|))))
        |worker.allocated[1]|)
      (=>
        (and (= |pc.Thread[1]| |pc.Thread.TestStop|) (not |shouldStop[1]|) |pending[1]|)
        |worker.allocated[1]|)
      (=>
        (and (= |pc.Thread[1]| |pc.Thread.TestStop|) (not |shouldStop[1]|) (not |pending[1]|))
        |worker.allocated[1]|)
      (=>
        (and
          (= |pc.Thread[1]| |pc.Thread.TryShutdown|)
          (bvslt
            (_ bv1 3)
            (bvadd
              (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
              (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
          |idle[1]|
          (not (= |list1| |ThreadList.None|))
          (not |pending[1]|)
          (not |numPending[1]|))
        |worker.allocated[1]|)
      (=>
        (and
          (= |pc.Thread[1]| |pc.Thread.TryShutdown|)
          (not
            (and
              (bvslt
                (_ bv1 3)
                (bvadd
                  (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
                  (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
              |idle[1]|
              (not (= |list1| |ThreadList.None|))
              (not |pending[1]|)
              (not |numPending[1]|))))
        |worker.allocated[1]|))
    (and
      (=>
        (=>
          (and
            (= |pc.Stop| |pc.Stop.TakeNext|)
            (or
              (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
              (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
            (= |list0| |ThreadList.Busy|)
            (bvsle (_ bv0 3) |Stop.current|)
            (bvsle |Stop.current| (_ bv1 3))
            (bvsle (_ bv0 3) |Stop.current|)
            (bvsle |Stop.current| (_ bv1 3)))
          (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
        (and
          (=>
            (and
              (= |pc.Stop| |pc.Stop.TakeNext|)
              (or
                (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
              (= |list0| |ThreadList.Busy|)
              (bvsle (_ bv0 3) |Stop.current|)
              (bvsle |Stop.current| (_ bv1 3))
              (bvsle (_ bv0 3) |Stop.current|)
              (bvsle |Stop.current| (_ bv1 3)))
            (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
          (=>
            (=>
              (and
                (= |pc.Stop| |pc.Stop.TakeNext|)
                (or
                  (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                  (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                (= |list0| |ThreadList.Busy|)
                (bvsle (_ bv0 3) |Stop.current|)
                (bvsle |Stop.current| (_ bv1 3))
                (bvsle (_ bv0 3) |Stop.current|)
                (bvsle |Stop.current| (_ bv1 3)))
              (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
            (=>
              (=>
                (and
                  (= |pc.Stop| |pc.Stop.TakeNext|)
                  (or
                    (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                    (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                  (= |list1| |ThreadList.Busy|)
                  (bvsle (_ bv0 3) |Stop.current|)
                  (bvsle |Stop.current| (_ bv1 3))
                  (bvsle (_ bv0 3) |Stop.current|)
                  (bvsle |Stop.current| (_ bv1 3)))
                (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
              (and
                (=>
                  (and
                    (= |pc.Stop| |pc.Stop.TakeNext|)
                    (or
                      (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                      (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                    (= |list1| |ThreadList.Busy|)
                    (bvsle (_ bv0 3) |Stop.current|)
                    (bvsle |Stop.current| (_ bv1 3))
                    (bvsle (_ bv0 3) |Stop.current|)
                    (bvsle |Stop.current| (_ bv1 3)))
                  (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
                (=>
                  (=>
                    (and
                      (= |pc.Stop| |pc.Stop.TakeNext|)
                      (or
                        (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                        (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                      (= |list1| |ThreadList.Busy|)
                      (bvsle (_ bv0 3) |Stop.current|)
                      (bvsle |Stop.current| (_ bv1 3))
                      (bvsle (_ bv0 3) |Stop.current|)
                      (bvsle |Stop.current| (_ bv1 3)))
                    (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                       |worker.allocated[1]|))
                  (=>
                    (=>
                      (and
                        (= |pc.Stop| |pc.Stop.TakeNext|)
                        (or
                          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                        (not (= |list0| |ThreadList.Busy|))
                        (not (= |list1| |ThreadList.Busy|))
                        (bvsle (_ bv0 3) |Stop.current|)
                        (bvsle |Stop.current| (_ bv1 3))
                        (bvsle (_ bv0 3) |Stop.current|)
                        (bvsle |Stop.current| (_ bv1 3)))
                      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
                    (and
                      (=>
                        (and
                          (= |pc.Stop| |pc.Stop.TakeNext|)
                          (or
                            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                          (not (= |list0| |ThreadList.Busy|))
                          (not (= |list1| |ThreadList.Busy|))
                          (bvsle (_ bv0 3) |Stop.current|)
                          (bvsle |Stop.current| (_ bv1 3))
                          (bvsle (_ bv0 3) |Stop.current|)
                          (bvsle |Stop.current| (_ bv1 3)))
                        (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
                      (=>
                        (=>
                          (and
                            (= |pc.Stop| |pc.Stop.TakeNext|)
                            (or
                              (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                              (and
                                (= |Stop.current| (_ bv1 3))
                                (= |pc.Thread[1]| |pc.Thread.Done|)))
                            (not (= |list0| |ThreadList.Busy|))
                            (not (= |list1| |ThreadList.Busy|))
                            (bvsle (_ bv0 3) |Stop.current|)
                            (bvsle |Stop.current| (_ bv1 3))
                            (bvsle (_ bv0 3) |Stop.current|)
                            (bvsle |Stop.current| (_ bv1 3)))
                          (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                             |worker.allocated[1]|))
                        (=>
                          (=> (= |pc.Thread[0]| |pc.Thread.PutWorker|) |worker.allocated[0]|)
                          (=>
                            (=> (= |pc.Thread[1]| |pc.Thread.PutWorker|) |worker.allocated[1]|)
                            (=>
                              (=>
                                (and
                                  (= |pc.Stop| |pc.Stop.TakeNext|)
                                  (or
                                    (and
                                      (= |Stop.current| (_ bv0 3))
                                      (= |pc.Thread[0]| |pc.Thread.Done|))
                                    (and
                                      (= |Stop.current| (_ bv1 3))
                                      (= |pc.Thread[1]| |pc.Thread.Done|)))
                                  (not (= |list0| |ThreadList.Busy|))
                                  (bvsle (_ bv0 3) |Stop.current|)
                                  (bvsle |Stop.current| (_ bv1 3)))
                                (and
                                  (bvsle (_ bv0 3) |Stop.current|)
                                  (bvsle |Stop.current| (_ bv1 3))))
                              (and
                                (=>
                                  (and
                                    (= |pc.Stop| |pc.Stop.TakeNext|)
                                    (or
                                      (and
                                        (= |Stop.current| (_ bv0 3))
                                        (= |pc.Thread[0]| |pc.Thread.Done|))
                                      (and
                                        (= |Stop.current| (_ bv1 3))
                                        (= |pc.Thread[1]| |pc.Thread.Done|)))
                                    (not (= |list0| |ThreadList.Busy|))
                                    (bvsle (_ bv0 3) |Stop.current|)
                                    (bvsle |Stop.current| (_ bv1 3)))
                                  (and
                                    (bvsle (_ bv0 3) |Stop.current|)
                                    (bvsle |Stop.current| (_ bv1 3))))
                                (=>
                                  (=>
                                    (and
                                      (= |pc.Stop| |pc.Stop.TakeNext|)
                                      (or
                                        (and
                                          (= |Stop.current| (_ bv0 3))
                                          (= |pc.Thread[0]| |pc.Thread.Done|))
                                        (and
                                          (= |Stop.current| (_ bv1 3))
                                          (= |pc.Thread[1]| |pc.Thread.Done|)))
                                      (not (= |list0| |ThreadList.Busy|))
                                      (bvsle (_ bv0 3) |Stop.current|)
                                      (bvsle |Stop.current| (_ bv1 3)))
                                    (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                                       |worker.allocated[1]|))
                                  (=>
                                    (=>
                                      (and
                                        (= |pc.Stop| |pc.Stop.TakeNext|)
                                        (or
                                          (and
                                            (= |Stop.current| (_ bv0 3))
                                            (= |pc.Thread[0]| |pc.Thread.Done|))
                                          (and
                                            (= |Stop.current| (_ bv1 3))
                                            (= |pc.Thread[1]| |pc.Thread.Done|)))
                                        (not (= |list1| |ThreadList.Busy|))
                                        (bvsle (_ bv0 3) |Stop.current|)
                                        (bvsle |Stop.current| (_ bv1 3)))
                                      (and
                                        (bvsle (_ bv0 3) |Stop.current|)
                                        (bvsle |Stop.current| (_ bv1 3))))
                                    (and
                                      (=>
                                        (and
                                          (= |pc.Stop| |pc.Stop.TakeNext|)
                                          (or
                                            (and
                                              (= |Stop.current| (_ bv0 3))
                                              (= |pc.Thread[0]| |pc.Thread.Done|))
                                            (and
                                              (= |Stop.current| (_ bv1 3))
                                              (= |pc.Thread[1]| |pc.Thread.Done|)))
                                          (not (= |list1| |ThreadList.Busy|))
                                          (bvsle (_ bv0 3) |Stop.current|)
                                          (bvsle |Stop.current| (_ bv1 3)))
                                        (and
                                          (bvsle (_ bv0 3) |Stop.current|)
                                          (bvsle |Stop.current| (_ bv1 3))))
                                      (=>
                                        (=>
                                          (and
                                            (= |pc.Stop| |pc.Stop.TakeNext|)
                                            (or
                                              (and
                                                (= |Stop.current| (_ bv0 3))
                                                (= |pc.Thread[0]| |pc.Thread.Done|))
                                              (and
                                                (= |Stop.current| (_ bv1 3))
                                                (= |pc.Thread[1]| |pc.Thread.Done|)))
                                            (not (= |list1| |ThreadList.Busy|))
                                            (bvsle (_ bv0 3) |Stop.current|)
                                            (bvsle |Stop.current| (_ bv1 3)))
                                          (|worker.allocated[]| |Stop.current|
                                             |worker.allocated[0]| |worker.allocated[1]|))
                                        true)))))))))))))))
          (=>
            (=>
              (=>
                (and
                  (= |pc.Stop| |pc.Stop.TakeNext|)
                  (or
                    (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                    (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                  (= |list0| |ThreadList.Busy|)
                  (bvsle (_ bv0 3) |Stop.current|)
                  (bvsle |Stop.current| (_ bv1 3))
                  (bvsle (_ bv0 3) |Stop.current|)
                  (bvsle |Stop.current| (_ bv1 3)))
                (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
              (and
                (=>
                  (and
                    (= |pc.Stop| |pc.Stop.TakeNext|)
                    (or
                      (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                      (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                    (= |list1| |ThreadList.Busy|)
                    (bvsle (_ bv0 3) |Stop.current|)
                    (bvsle |Stop.current| (_ bv1 3))
                    (bvsle (_ bv0 3) |Stop.current|)
                    (bvsle |Stop.current| (_ bv1 3)))
                  (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
                (=>
                  (=>
                    (and
                      (= |pc.Stop| |pc.Stop.TakeNext|)
                      (or
                        (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                        (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                      (= |list1| |ThreadList.Busy|)
                      (bvsle (_ bv0 3) |Stop.current|)
                      (bvsle |Stop.current| (_ bv1 3))
                      (bvsle (_ bv0 3) |Stop.current|)
                      (bvsle |Stop.current| (_ bv1 3)))
                    (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                       |worker.allocated[1]|))
                  (and
                    (=>
                      (and
                        (= |pc.Stop| |pc.Stop.TakeNext|)
                        (or
                          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                        (not (= |list0| |ThreadList.Busy|))
                        (not (= |list1| |ThreadList.Busy|))
                        (bvsle (_ bv0 3) |Stop.current|)
                        (bvsle |Stop.current| (_ bv1 3))
                        (bvsle (_ bv0 3) |Stop.current|)
                        (bvsle |Stop.current| (_ bv1 3)))
                      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
                    (=>
                      (=>
                        (and
                          (= |pc.Stop| |pc.Stop.TakeNext|)
                          (or
                            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                          (not (= |list0| |ThreadList.Busy|))
                          (not (= |list1| |ThreadList.Busy|))
                          (bvsle (_ bv0 3) |Stop.current|)
                          (bvsle |Stop.current| (_ bv1 3))
                          (bvsle (_ bv0 3) |Stop.current|)
                          (bvsle |Stop.current| (_ bv1 3)))
                        (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                           |worker.allocated[1]|))
                      (=>
                        (=> (= |pc.Thread[0]| |pc.Thread.PutWorker|) |worker.allocated[0]|)
                        (=>
                          (=> (= |pc.Thread[1]| |pc.Thread.PutWorker|) |worker.allocated[1]|)
                          (and
                            (=>
                              (and
                                (= |pc.Stop| |pc.Stop.TakeNext|)
                                (or
                                  (and
                                    (= |Stop.current| (_ bv0 3))
                                    (= |pc.Thread[0]| |pc.Thread.Done|))
                                  (and
                                    (= |Stop.current| (_ bv1 3))
                                    (= |pc.Thread[1]| |pc.Thread.Done|)))
                                (not (= |list0| |ThreadList.Busy|))
                                (bvsle (_ bv0 3) |Stop.current|)
                                (bvsle |Stop.current| (_ bv1 3)))
                              (and
                                (bvsle (_ bv0 3) |Stop.current|)
                                (bvsle |Stop.current| (_ bv1 3))))
                            (=>
                              (=>
                                (and
                                  (= |pc.Stop| |pc.Stop.TakeNext|)
                                  (or
                                    (and
                                      (= |Stop.current| (_ bv0 3))
                                      (= |pc.Thread[0]| |pc.Thread.Done|))
                                    (and
                                      (= |Stop.current| (_ bv1 3))
                                      (= |pc.Thread[1]| |pc.Thread.Done|)))
                                  (not (= |list0| |ThreadList.Busy|))
                                  (bvsle (_ bv0 3) |Stop.current|)
                                  (bvsle |Stop.current| (_ bv1 3)))
                                (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                                   |worker.allocated[1]|))
                              (and
                                (=>
                                  (and
                                    (= |pc.Stop| |pc.Stop.TakeNext|)
                                    (or
                                      (and
                                        (= |Stop.current| (_ bv0 3))
                                        (= |pc.Thread[0]| |pc.Thread.Done|))
                                      (and
                                        (= |Stop.current| (_ bv1 3))
                                        (= |pc.Thread[1]| |pc.Thread.Done|)))
                                    (not (= |list1| |ThreadList.Busy|))
                                    (bvsle (_ bv0 3) |Stop.current|)
                                    (bvsle |Stop.current| (_ bv1 3)))
                                  (and
                                    (bvsle (_ bv0 3) |Stop.current|)
                                    (bvsle |Stop.current| (_ bv1 3))))
                                (=>
                                  (=>
                                    (and
                                      (= |pc.Stop| |pc.Stop.TakeNext|)
                                      (or
                                        (and
                                          (= |Stop.current| (_ bv0 3))
                                          (= |pc.Thread[0]| |pc.Thread.Done|))
                                        (and
                                          (= |Stop.current| (_ bv1 3))
                                          (= |pc.Thread[1]| |pc.Thread.Done|)))
                                      (not (= |list1| |ThreadList.Busy|))
                                      (bvsle (_ bv0 3) |Stop.current|)
                                      (bvsle |Stop.current| (_ bv1 3)))
                                    (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                                       |worker.allocated[1]|))
                                  (=>
                                    (and
                                      (= |pc.Stop| |pc.Stop.TakeNext|)
                                      (or
                                        (and
                                          (= |Stop.current| (_ bv0 3))
                                          (= |pc.Thread[0]| |pc.Thread.Done|))
                                        (and
                                          (= |Stop.current| (_ bv1 3))
                                          (= |pc.Thread[1]| |pc.Thread.Done|)))
                                      (not
                                        (and
                                          (not (= |list0| |ThreadList.Busy|))
                                          (not (= |list1| |ThreadList.Busy|))))
                                      (bvsle (_ bv0 3) |Stop.current|)
                                      (bvsle |Stop.current| (_ bv1 3)))
                                    (and
                                      (bvsle (_ bv0 3) |Stop.current|)
                                      (bvsle |Stop.current| (_ bv1 3)))))))))))))))
            (and
              (=>
                (and
                  (= |pc.Stop| |pc.Stop.TakeNext|)
                  (or
                    (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                    (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                  (= |list0| |ThreadList.Busy|)
                  (bvsle (_ bv0 3) |Stop.current|)
                  (bvsle |Stop.current| (_ bv1 3))
                  (bvsle (_ bv0 3) |Stop.current|)
                  (bvsle |Stop.current| (_ bv1 3)))
                (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
              (=>
                (=>
                  (and
                    (= |pc.Stop| |pc.Stop.TakeNext|)
                    (or
                      (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                      (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                    (= |list0| |ThreadList.Busy|)
                    (bvsle (_ bv0 3) |Stop.current|)
                    (bvsle |Stop.current| (_ bv1 3))
                    (bvsle (_ bv0 3) |Stop.current|)
                    (bvsle |Stop.current| (_ bv1 3)))
                  (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
                (and
                  (=>
                    (and
                      (= |pc.Stop| |pc.Stop.TakeNext|)
                      (or
                        (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                        (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                      (= |list1| |ThreadList.Busy|)
                      (bvsle (_ bv0 3) |Stop.current|)
                      (bvsle |Stop.current| (_ bv1 3))
                      (bvsle (_ bv0 3) |Stop.current|)
                      (bvsle |Stop.current| (_ bv1 3)))
                    (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
                  (=>
                    (=>
                      (and
                        (= |pc.Stop| |pc.Stop.TakeNext|)
                        (or
                          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                        (= |list1| |ThreadList.Busy|)
                        (bvsle (_ bv0 3) |Stop.current|)
                        (bvsle |Stop.current| (_ bv1 3))
                        (bvsle (_ bv0 3) |Stop.current|)
                        (bvsle |Stop.current| (_ bv1 3)))
                      (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                         |worker.allocated[1]|))
                    (and
                      (=>
                        (and
                          (= |pc.Stop| |pc.Stop.TakeNext|)
                          (or
                            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                          (not (= |list0| |ThreadList.Busy|))
                          (not (= |list1| |ThreadList.Busy|))
                          (bvsle (_ bv0 3) |Stop.current|)
                          (bvsle |Stop.current| (_ bv1 3))
                          (bvsle (_ bv0 3) |Stop.current|)
                          (bvsle |Stop.current| (_ bv1 3)))
                        (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
                      (=>
                        (=>
                          (and
                            (= |pc.Stop| |pc.Stop.TakeNext|)
                            (or
                              (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                              (and
                                (= |Stop.current| (_ bv1 3))
                                (= |pc.Thread[1]| |pc.Thread.Done|)))
                            (not (= |list0| |ThreadList.Busy|))
                            (not (= |list1| |ThreadList.Busy|))
                            (bvsle (_ bv0 3) |Stop.current|)
                            (bvsle |Stop.current| (_ bv1 3))
                            (bvsle (_ bv0 3) |Stop.current|)
                            (bvsle |Stop.current| (_ bv1 3)))
                          (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                             |worker.allocated[1]|))
                        (=>
                          (=> (= |pc.Thread[0]| |pc.Thread.PutWorker|) |worker.allocated[0]|)
                          (=>
                            (=> (= |pc.Thread[1]| |pc.Thread.PutWorker|) |worker.allocated[1]|)
                            (and
                              (=>
                                (and
                                  (= |pc.Stop| |pc.Stop.TakeNext|)
                                  (or
                                    (and
                                      (= |Stop.current| (_ bv0 3))
                                      (= |pc.Thread[0]| |pc.Thread.Done|))
                                    (and
                                      (= |Stop.current| (_ bv1 3))
                                      (= |pc.Thread[1]| |pc.Thread.Done|)))
                                  (not (= |list0| |ThreadList.Busy|))
                                  (bvsle (_ bv0 3) |Stop.current|)
                                  (bvsle |Stop.current| (_ bv1 3)))
                                (and
                                  (bvsle (_ bv0 3) |Stop.current|)
                                  (bvsle |Stop.current| (_ bv1 3))))
                              (=>
                                (=>
                                  (and
                                    (= |pc.Stop| |pc.Stop.TakeNext|)
                                    (or
                                      (and
                                        (= |Stop.current| (_ bv0 3))
                                        (= |pc.Thread[0]| |pc.Thread.Done|))
                                      (and
                                        (= |Stop.current| (_ bv1 3))
                                        (= |pc.Thread[1]| |pc.Thread.Done|)))
                                    (not (= |list0| |ThreadList.Busy|))
                                    (bvsle (_ bv0 3) |Stop.current|)
                                    (bvsle |Stop.current| (_ bv1 3)))
                                  (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                                     |worker.allocated[1]|))
                                (and
                                  (=>
                                    (and
                                      (= |pc.Stop| |pc.Stop.TakeNext|)
                                      (or
                                        (and
                                          (= |Stop.current| (_ bv0 3))
                                          (= |pc.Thread[0]| |pc.Thread.Done|))
                                        (and
                                          (= |Stop.current| (_ bv1 3))
                                          (= |pc.Thread[1]| |pc.Thread.Done|)))
                                      (not (= |list1| |ThreadList.Busy|))
                                      (bvsle (_ bv0 3) |Stop.current|)
                                      (bvsle |Stop.current| (_ bv1 3)))
                                    (and
                                      (bvsle (_ bv0 3) |Stop.current|)
                                      (bvsle |Stop.current| (_ bv1 3))))
                                  (=>
                                    (=>
                                      (and
                                        (= |pc.Stop| |pc.Stop.TakeNext|)
                                        (or
                                          (and
                                            (= |Stop.current| (_ bv0 3))
                                            (= |pc.Thread[0]| |pc.Thread.Done|))
                                          (and
                                            (= |Stop.current| (_ bv1 3))
                                            (= |pc.Thread[1]| |pc.Thread.Done|)))
                                        (not (= |list1| |ThreadList.Busy|))
                                        (bvsle (_ bv0 3) |Stop.current|)
                                        (bvsle |Stop.current| (_ bv1 3)))
                                      (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                                         |worker.allocated[1]|))
                                    (=>
                                      (and
                                        (= |pc.Stop| |pc.Stop.TakeNext|)
                                        (or
                                          (and
                                            (= |Stop.current| (_ bv0 3))
                                            (= |pc.Thread[0]| |pc.Thread.Done|))
                                          (and
                                            (= |Stop.current| (_ bv1 3))
                                            (= |pc.Thread[1]| |pc.Thread.Done|)))
                                        (not
                                          (and
                                            (not (= |list0| |ThreadList.Busy|))
                                            (not (= |list1| |ThreadList.Busy|))))
                                        (bvsle (_ bv0 3) |Stop.current|)
                                        (bvsle |Stop.current| (_ bv1 3)))
                                      (and
                                        (bvsle (_ bv0 3) |Stop.current|)
                                        (bvsle |Stop.current| (_ bv1 3)))))))))))))))))))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (= |list0| |ThreadList.Busy|)
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3)))
        (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
      (=>
        (=>
          (and
            (= |pc.Stop| |pc.Stop.TakeNext|)
            (or
              (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
              (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
            (= |list0| |ThreadList.Busy|)
            (bvsle (_ bv0 3) |Stop.current|)
            (bvsle |Stop.current| (_ bv1 3))
            (bvsle (_ bv0 3) |Stop.current|)
            (bvsle |Stop.current| (_ bv1 3)))
          (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
        (and
          (=>
            (and
              (= |pc.Stop| |pc.Stop.TakeNext|)
              (or
                (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
              (= |list1| |ThreadList.Busy|)
              (bvsle (_ bv0 3) |Stop.current|)
              (bvsle |Stop.current| (_ bv1 3))
              (bvsle (_ bv0 3) |Stop.current|)
              (bvsle |Stop.current| (_ bv1 3)))
            (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
          (=>
            (=>
              (and
                (= |pc.Stop| |pc.Stop.TakeNext|)
                (or
                  (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                  (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                (= |list1| |ThreadList.Busy|)
                (bvsle (_ bv0 3) |Stop.current|)
                (bvsle |Stop.current| (_ bv1 3))
                (bvsle (_ bv0 3) |Stop.current|)
                (bvsle |Stop.current| (_ bv1 3)))
              (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
            (and
              (=>
                (and
                  (= |pc.Stop| |pc.Stop.TakeNext|)
                  (or
                    (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                    (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                  (not (= |list0| |ThreadList.Busy|))
                  (not (= |list1| |ThreadList.Busy|))
                  (bvsle (_ bv0 3) |Stop.current|)
                  (bvsle |Stop.current| (_ bv1 3))
                  (bvsle (_ bv0 3) |Stop.current|)
                  (bvsle |Stop.current| (_ bv1 3)))
                (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
              (=>
                (=>
                  (and
                    (= |pc.Stop| |pc.Stop.TakeNext|)
                    (or
                      (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                      (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                    (not (= |list0| |ThreadList.Busy|))
                    (not (= |list1| |ThreadList.Busy|))
                    (bvsle (_ bv0 3) |Stop.current|)
                    (bvsle |Stop.current| (_ bv1 3))
                    (bvsle (_ bv0 3) |Stop.current|)
                    (bvsle |Stop.current| (_ bv1 3)))
                  (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
                (=>
                  (=> (= |pc.Thread[0]| |pc.Thread.PutWorker|) |worker.allocated[0]|)
                  (=>
                    (=> (= |pc.Thread[1]| |pc.Thread.PutWorker|) |worker.allocated[1]|)
                    (and
                      (=>
                        (and
                          (= |pc.Stop| |pc.Stop.TakeNext|)
                          (or
                            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
                          (not (= |list0| |ThreadList.Busy|))
                          (bvsle (_ bv0 3) |Stop.current|)
                          (bvsle |Stop.current| (_ bv1 3)))
                        (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
                      (=>
                        (=>
                          (and
                            (= |pc.Stop| |pc.Stop.TakeNext|)
                            (or
                              (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
                              (and
                                (= |Stop.current| (_ bv1 3))
                                (= |pc.Thread[1]| |pc.Thread.Done|)))
                            (not (= |list0| |ThreadList.Busy|))
                            (bvsle (_ bv0 3) |Stop.current|)
                            (bvsle |Stop.current| (_ bv1 3)))
                          (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                             |worker.allocated[1]|))
                        (and
                          (=>
                            (and
                              (= |pc.Stop| |pc.Stop.TakeNext|)
                              (or
                                (and
                                  (= |Stop.current| (_ bv0 3))
                                  (= |pc.Thread[0]| |pc.Thread.Done|))
                                (and
                                  (= |Stop.current| (_ bv1 3))
                                  (= |pc.Thread[1]| |pc.Thread.Done|)))
                              (not (= |list1| |ThreadList.Busy|))
                              (bvsle (_ bv0 3) |Stop.current|)
                              (bvsle |Stop.current| (_ bv1 3)))
                            (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
                          (=>
                            (=>
                              (and
                                (= |pc.Stop| |pc.Stop.TakeNext|)
                                (or
                                  (and
                                    (= |Stop.current| (_ bv0 3))
                                    (= |pc.Thread[0]| |pc.Thread.Done|))
                                  (and
                                    (= |Stop.current| (_ bv1 3))
                                    (= |pc.Thread[1]| |pc.Thread.Done|)))
                                (not (= |list1| |ThreadList.Busy|))
                                (bvsle (_ bv0 3) |Stop.current|)
                                (bvsle |Stop.current| (_ bv1 3)))
                              (|worker.allocated[]| |Stop.current| |worker.allocated[0]|
                                 |worker.allocated[1]|))
                            (=>
                              (and
                                (= |pc.Stop| |pc.Stop.TakeNext|)
                                (or
                                  (and
                                    (= |Stop.current| (_ bv0 3))
                                    (= |pc.Thread[0]| |pc.Thread.Done|))
                                  (and
                                    (= |Stop.current| (_ bv1 3))
                                    (= |pc.Thread[1]| |pc.Thread.Done|)))
                                (not
                                  (and
                                    (not (= |list0| |ThreadList.Busy|))
                                    (not (= |list1| |ThreadList.Busy|))))
                                (bvsle (_ bv0 3) |Stop.current|)
                                (bvsle |Stop.current| (_ bv1 3)))
                              (and
                                (bvsle (_ bv0 3) |Stop.current|)
                                (bvsle |Stop.current| (_ bv1 3)))))))))))))))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (= |list0| |ThreadList.Busy|)
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3)))
        (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (= |list1| |ThreadList.Busy|)
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3)))
        (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (not (= |list0| |ThreadList.Busy|))
          (not (= |list1| |ThreadList.Busy|))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3)))
        (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
      (=> (= |pc.Thread[0]| |pc.Thread.PutWorker|) |worker.allocated[0]|)
      (=> (= |pc.Thread[1]| |pc.Thread.PutWorker|) |worker.allocated[1]|)
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (not (= |list0| |ThreadList.Busy|))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3)))
        (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (not (= |list1| |ThreadList.Busy|))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3)))
        (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|))
      (=>
        (and
          (= |pc.Stop| |pc.Stop.TakeNext|)
          (or
            (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
            (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
          (not (and (not (= |list0| |ThreadList.Busy|)) (not (= |list1| |ThreadList.Busy|))))
          (bvsle (_ bv0 3) |Stop.current|)
          (bvsle |Stop.current| (_ bv1 3)))
        (|worker.allocated[]| |Stop.current| |worker.allocated[0]| |worker.allocated[1]|)))
    ; pool.NoDoubleFree
    (=> (= |pc.Stop| |pc.Stop.FreePool|) |pool.allocated[0]|)
    ; pool.NoUseAfterFree
    (and
      (=> (= |pc.Thread[0]| |pc.Thread.BecomeIdle|) |pool.allocated[0]|)
      (=>
        (and
          (= |pc.Thread[0]| |pc.Thread.TryShutdown|)
          (bvslt
            (_ bv1 3)
            (bvadd
              (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
              (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
          |idle[0]|
          (not (= |list0| |ThreadList.None|))
          (not |pending[0]|)
          (not |numPending[0]|))
        |pool.allocated[0]|)
      (=>
        (and
          (= |pc.Thread[0]| |pc.Thread.TryShutdown|)
          (not
            (and
              (bvslt
                (_ bv1 3)
                (bvadd
                  (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
                  (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
              |idle[0]|
              (not (= |list0| |ThreadList.None|))
              (not |pending[0]|)
              (not |numPending[0]|))))
        |pool.allocated[0]|)
      (=> (= |pc.Thread[1]| |pc.Thread.BecomeIdle|) |pool.allocated[0]|)
      (=>
        (and
          (= |pc.Thread[1]| |pc.Thread.TryShutdown|)
          (bvslt
            (_ bv1 3)
            (bvadd
              (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
              (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
          |idle[1]|
          (not (= |list1| |ThreadList.None|))
          (not |pending[1]|)
          (not |numPending[1]|))
        |pool.allocated[0]|)
      (=>
        (and
          (= |pc.Thread[1]| |pc.Thread.TryShutdown|)
          (not
            (and
              (bvslt
                (_ bv1 3)
                (bvadd
                  (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
                  (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
              |idle[1]|
              (not (= |list1| |ThreadList.None|))
              (not |pending[1]|)
              (not |numPending[1]|))))
        |pool.allocated[0]|))
    ; NoDeadlock
    (or
      (and
        (= |pc.Stop| |pc.Stop.Done|)
        (= |pc.Thread[0]| |pc.Thread.Done|)
        (= |pc.Thread[1]| |pc.Thread.Done|))
      (and
        (= |pc.Stop| |pc.Stop.TakeFirst|)
        (or
          (= |list0| |ThreadList.Idle|)
          (and
            (= |list0| |ThreadList.Busy|)
            (not (= |list0| |ThreadList.Idle|))
            (not (= |list1| |ThreadList.Idle|)))))
      (and
        (= |pc.Stop| |pc.Stop.TakeFirst|)
        (or
          (= |list1| |ThreadList.Idle|)
          (and
            (= |list1| |ThreadList.Busy|)
            (not (= |list0| |ThreadList.Idle|))
            (not (= |list1| |ThreadList.Idle|)))))
      (and
        (= |pc.Stop| |pc.Stop.TakeFirst|)
        (= |list0| |ThreadList.None|)
        (= |list1| |ThreadList.None|))
      (= |pc.Stop| |pc.Stop.RequestStop|)
      (and
        (= |pc.Stop| |pc.Stop.TakeNext|)
        (or
          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
        (= |list0| |ThreadList.Busy|))
      (and
        (= |pc.Stop| |pc.Stop.TakeNext|)
        (or
          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
        (= |list1| |ThreadList.Busy|))
      (and
        (= |pc.Stop| |pc.Stop.TakeNext|)
        (or
          (and (= |Stop.current| (_ bv0 3)) (= |pc.Thread[0]| |pc.Thread.Done|))
          (and (= |Stop.current| (_ bv1 3)) (= |pc.Thread[1]| |pc.Thread.Done|)))
        (not (= |list0| |ThreadList.Busy|))
        (not (= |list1| |ThreadList.Busy|)))
      (= |pc.Stop| |pc.Stop.FreePool|)
      (and (= |pc.Thread[0]| |pc.Thread.GetNextWork|) |pending[0]|)
      (and (= |pc.Thread[0]| |pc.Thread.GetNextWork|) (not |pending[0]|))
      (= |pc.Thread[0]| |pc.Thread.RunWork|)
      (and (= |pc.Thread[0]| |pc.Thread.CheckIdle|) (not |idle[0]|) (not |numPending[0]|))
      (and
        (= |pc.Thread[0]| |pc.Thread.CheckIdle|)
        (not (and (not |idle[0]|) (not |numPending[0]|))))
      (= |pc.Thread[0]| |pc.Thread.BecomeIdle|)
      (and (= |pc.Thread[0]| |pc.Thread.TestStop|) |shouldStop[0]|)
      (and (= |pc.Thread[0]| |pc.Thread.TestStop|) (not |shouldStop[0]|) |pending[0]|)
      (and (= |pc.Thread[0]| |pc.Thread.TestStop|) (not |shouldStop[0]|) (not |pending[0]|))
      (and
        (= |pc.Thread[0]| |pc.Thread.TryShutdown|)
        (bvslt
          (_ bv1 3)
          (bvadd
            (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
            (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
        |idle[0]|
        (not (= |list0| |ThreadList.None|))
        (not |pending[0]|)
        (not |numPending[0]|))
      (and
        (= |pc.Thread[0]| |pc.Thread.TryShutdown|)
        (not
          (and
            (bvslt
              (_ bv1 3)
              (bvadd
                (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
                (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
            |idle[0]|
            (not (= |list0| |ThreadList.None|))
            (not |pending[0]|)
            (not |numPending[0]|))))
      (= |pc.Thread[0]| |pc.Thread.TestStopAgain|)
      (= |pc.Thread[0]| |pc.Thread.PutWorker|)
      (and (= |pc.Thread[1]| |pc.Thread.GetNextWork|) |pending[1]|)
      (and (= |pc.Thread[1]| |pc.Thread.GetNextWork|) (not |pending[1]|))
      (= |pc.Thread[1]| |pc.Thread.RunWork|)
      (and (= |pc.Thread[1]| |pc.Thread.CheckIdle|) (not |idle[1]|) (not |numPending[1]|))
      (and
        (= |pc.Thread[1]| |pc.Thread.CheckIdle|)
        (not (and (not |idle[1]|) (not |numPending[1]|))))
      (= |pc.Thread[1]| |pc.Thread.BecomeIdle|)
      (and (= |pc.Thread[1]| |pc.Thread.TestStop|) |shouldStop[1]|)
      (and (= |pc.Thread[1]| |pc.Thread.TestStop|) (not |shouldStop[1]|) |pending[1]|)
      (and (= |pc.Thread[1]| |pc.Thread.TestStop|) (not |shouldStop[1]|) (not |pending[1]|))
      (and
        (= |pc.Thread[1]| |pc.Thread.TryShutdown|)
        (bvslt
          (_ bv1 3)
          (bvadd
            (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
            (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
        |idle[1]|
        (not (= |list1| |ThreadList.None|))
        (not |pending[1]|)
        (not |numPending[1]|))
      (and
        (= |pc.Thread[1]| |pc.Thread.TryShutdown|)
        (not
          (and
            (bvslt
              (_ bv1 3)
              (bvadd
                (ite (not (= |list0| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))
                (ite (not (= |list1| |ThreadList.None|)) (_ bv1 3) (_ bv0 3))))
            |idle[1]|
            (not (= |list1| |ThreadList.None|))
            (not |pending[1]|)
            (not |numPending[1]|))))
      (= |pc.Thread[1]| |pc.Thread.TestStopAgain|)
      (= |pc.Thread[1]| |pc.Thread.PutWorker|))
    (or (not (= |pc.Stop| |pc.Stop.TakeNext|)) (bvsle (_ bv0 3) |Stop.current|))
    (bvsle |Stop.current| (_ bv1 3))
    (or
      (not (= |list0| |ThreadList.Busy|))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or (not (= |list0| |ThreadList.Busy|)) (not (= |pc.Thread[0]| |pc.Thread.PutWorker|)))
    (or
      (not (= |pc.Thread[0]| |pc.Thread.PutWorker|))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or (not (= |list1| |ThreadList.Idle|)) (not (= |pc.Thread[1]| |pc.Thread.PutWorker|)))
    (or (not (= |list1| |ThreadList.Busy|)) (not (= |pc.Thread[1]| |pc.Thread.PutWorker|)))
    (or
      (not (= |list1| |ThreadList.Idle|))
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|))))
    (or
      (not (= |list0| |ThreadList.Idle|))
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|))))
    (or
      (not (= |list1| |ThreadList.Idle|))
      (and (not (= |pc.Stop| |pc.Stop.RequestStop|)) (not (= |pc.Stop| |pc.Stop.FreePool|))))
    (or
      (not (= |list0| |ThreadList.Idle|))
      (and (not (= |pc.Stop| |pc.Stop.RequestStop|)) (not (= |pc.Stop| |pc.Stop.FreePool|))))
    (not |pending[0]|)
    (or
      (not |stopping|)
      (not (= |list1| |ThreadList.Busy|))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv0 3)))
      (bvsle (_ bv2 3) |Stop.current|))
    (or |worker.allocated[0]| (= |pc.Thread[0]| |pc.Thread.Done|))
    (or (not (= |list0| |ThreadList.Idle|)) (not (= |pc.Thread[0]| |pc.Thread.PutWorker|)))
    (or |worker.allocated[0]| (not (= |list0| |ThreadList.Busy|)))
    (or |worker.allocated[0]| (not (= |list0| |ThreadList.Idle|)))
    (or |worker.allocated[1]| (= |pc.Thread[1]| |pc.Thread.Done|))
    (or
      |stopping|
      (and (not (= |pc.Stop| |pc.Stop.RequestStop|)) (not (= |pc.Stop| |pc.Stop.FreePool|))))
    (or |worker.allocated[1]| (not (= |list1| |ThreadList.Idle|)))
    (or |worker.allocated[1]| (not (= |list1| |ThreadList.Busy|)))
    (or
      (not (= |pc.Stop| |pc.Stop.RequestStop|))
      (not (= |pc.Thread[1]| |pc.Thread.PutWorker|))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv0 3)))
      (bvsle (_ bv2 3) |Stop.current|))
    (or
      (not (= |list0| |ThreadList.None|))
      (not (= |list1| |ThreadList.None|))
      (not (= |pc.Stop| |pc.Stop.TakeFirst|)))
    (or (not (= |pc.Stop| |pc.Stop.FreePool|)) (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|)))
    (or
      (= |list0| |ThreadList.Busy|)
      (not (= |list1| |ThreadList.Idle|))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.BecomeIdle|))))
    (or
      (not (= |list0| |ThreadList.None|))
      (not (= |list1| |ThreadList.Idle|))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[0]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStopAgain|))))
    (or
      (not (= |list0| |ThreadList.None|))
      (not (= |list1| |ThreadList.Idle|))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.TryShutdown|))))
    (or
      (= |list0| |ThreadList.Busy|)
      |idle[0]|
      (= |pc.Thread[0]| |pc.Thread.Done|)
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv0 3)))
      (bvsle (_ bv2 3) |Stop.current|))
    (or
      (= |list0| |ThreadList.Busy|)
      (not (= |pc.Stop| |pc.Stop.RequestStop|))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[0]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStopAgain|)))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv0 3)))
      (bvsle (_ bv2 3) |Stop.current|))
    (or
      (= |list0| |ThreadList.Busy|)
      (and
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.BecomeIdle|)))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv0 3)))
      (bvsle (_ bv2 3) |Stop.current|))
    (or
      (not (= |pc.Stop| |pc.Stop.TakeNext|))
      (not (= |pc.Thread[1]| |pc.Thread.PutWorker|))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv0 3)))
      (bvsle (_ bv2 3) |Stop.current|))
    (or
      (not (= |list0| |ThreadList.Idle|))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      |stopping|
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|))))
    (or |pool.allocated[0]| (= |pc.Stop| |pc.Stop.Done|))
    (or
      |pool.allocated[0]|
      |shouldStop[1]|
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStopAgain|))))
    (or
      |pool.allocated[0]|
      |idle[1]|
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.BecomeIdle|))))
    (or (not (= |pc.Stop| |pc.Stop.FreePool|)) (not (= |pc.Thread[1]| |pc.Thread.BecomeIdle|)))
    (or
      |pool.allocated[0]|
      (and
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.TryShutdown|))))
    (or
      (not (= |pc.Stop| |pc.Stop.FreePool|))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.TryShutdown|))))
    (or |pool.allocated[0]| |idle[0]| (= |pc.Thread[0]| |pc.Thread.Done|))
    (or
      (not (= |pc.Stop| |pc.Stop.FreePool|))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.BecomeIdle|))))
    (or
      (not (= |list0| |ThreadList.Busy|))
      (not (= |list1| |ThreadList.None|))
      (and (not (= |pc.Stop| |pc.Stop.TakeFirst|)) (not (= |pc.Stop| |pc.Stop.Done|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.BecomeIdle|))))
    (or
      (= |list1| |ThreadList.Busy|)
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (not (= |pc.Thread[0]| |pc.Thread.Done|))
      (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      (not (= |list0| |ThreadList.Busy|))
      (not (= |list1| |ThreadList.None|))
      (and (not (= |pc.Stop| |pc.Stop.TakeFirst|)) (not (= |pc.Stop| |pc.Stop.Done|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|))))
    (or
      (not (= |list0| |ThreadList.Idle|))
      (not (= |list1| |ThreadList.None|))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|))))
    (or
      (= |list1| |ThreadList.Busy|)
      (and (not (= |pc.Stop| |pc.Stop.RequestStop|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|)))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      (= |list0| |ThreadList.Busy|)
      (not (= |list1| |ThreadList.Busy|))
      (and (not (= |pc.Stop| |pc.Stop.TakeFirst|)) (not (= |pc.Stop| |pc.Stop.Done|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.BecomeIdle|))))
    (or
      (not (= |list0| |ThreadList.None|))
      (not (= |list1| |ThreadList.Busy|))
      (and (not (= |pc.Stop| |pc.Stop.TakeFirst|)) (not (= |pc.Stop| |pc.Stop.Done|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[0]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStopAgain|))))
    (or
      (not (= |list0| |ThreadList.None|))
      (not (= |list1| |ThreadList.Busy|))
      (and (not (= |pc.Stop| |pc.Stop.TakeFirst|)) (not (= |pc.Stop| |pc.Stop.Done|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.TryShutdown|))))
    (or
      (= |list0| |ThreadList.Busy|)
      |shouldStop[0]|
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[0]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStopAgain|)))
      (not (= |pc.Thread[1]| |pc.Thread.Done|))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv0 3)))
      (bvsle (_ bv2 3) |Stop.current|))
    (or
      (= |list0| |ThreadList.Busy|)
      (not (= |pc.Stop| |pc.Stop.RequestStop|))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[0]| |pc.Thread.TryShutdown|)))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv0 3)))
      (bvsle (_ bv2 3) |Stop.current|))
    (or
      |pool.allocated[0]|
      |shouldStop[1]|
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|))))
    (or
      |shouldStop[1]|
      (not (= |pc.Stop| |pc.Stop.FreePool|))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStopAgain|))))
    (or
      |idle[1]|
      (not (= |pc.Stop| |pc.Stop.FreePool|))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.BecomeIdle|))))
    (or
      |pool.allocated[0]|
      |idle[1]|
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|))))
    (or
      |pool.allocated[0]|
      |shouldStop[0]|
      (and
        (not (= |pc.Thread[0]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[0]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStopAgain|))))
    (or |idle[0]| (not (= |pc.Stop| |pc.Stop.FreePool|)) (= |pc.Thread[0]| |pc.Thread.Done|))
    (or
      (= |list1| |ThreadList.Busy|)
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (not (= |pc.Thread[0]| |pc.Thread.Done|))
      (not (= |pc.Thread[1]| |pc.Thread.BecomeIdle|))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      (= |list0| |ThreadList.Busy|)
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.TryShutdown|)))
      (not (= |pc.Thread[1]| |pc.Thread.Done|))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv0 3)))
      (bvsle (_ bv2 3) |Stop.current|))
    (or
      (= |list1| |ThreadList.Busy|)
      (not |shouldStop[0]|)
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      (not (= |list0| |ThreadList.Busy|))
      (not (= |list1| |ThreadList.None|))
      (and (not (= |pc.Stop| |pc.Stop.TakeFirst|)) (not (= |pc.Stop| |pc.Stop.Done|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStopAgain|))))
    (or
      (not (= |list0| |ThreadList.Idle|))
      (not (= |list1| |ThreadList.None|))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.BecomeIdle|))))
    (or
      (not (= |list0| |ThreadList.Idle|))
      (not (= |list1| |ThreadList.None|))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStopAgain|))))
    (or
      (= |list1| |ThreadList.Busy|)
      (and (not (= |pc.Stop| |pc.Stop.RequestStop|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.BecomeIdle|)))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      (= |list1| |ThreadList.Busy|)
      (and (not (= |pc.Stop| |pc.Stop.RequestStop|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStopAgain|)))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      (= |list0| |ThreadList.Busy|)
      |shouldStop[0]|
      (not |shouldStop[1]|)
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[0]| |pc.Thread.TryShutdown|))))
    (or
      (= |list0| |ThreadList.Busy|)
      (not |shouldStop[1]|)
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.TryShutdown|)))
      (and (bvsle (_ bv0 3) |Stop.current|) (bvsle |Stop.current| (_ bv0 3)))
      (bvsle (_ bv2 3) |Stop.current|))
    (or
      |shouldStop[0]|
      (not (= |pc.Stop| |pc.Stop.FreePool|))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[0]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStopAgain|))))
    (or
      (= |list0| |ThreadList.Busy|)
      |shouldStop[0]|
      (not |shouldStop[1]|)
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[0]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStopAgain|))))
    (or
      |shouldStop[1]|
      (not (= |pc.Stop| |pc.Stop.FreePool|))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|))))
    (or
      (= |list1| |ThreadList.Busy|)
      |shouldStop[1]|
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (not (= |pc.Thread[0]| |pc.Thread.Done|))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStopAgain|)))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      (= |list1| |ThreadList.Busy|)
      |idle[1]|
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (not (= |pc.Thread[0]| |pc.Thread.Done|))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.BecomeIdle|)))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      |idle[1]|
      (not (= |pc.Stop| |pc.Stop.FreePool|))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|))))
    (or
      (= |list1| |ThreadList.Busy|)
      (not |shouldStop[0]|)
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (not (= |pc.Thread[1]| |pc.Thread.BecomeIdle|))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      (= |list1| |ThreadList.Busy|)
      (not |shouldStop[0]|)
      |shouldStop[1]|
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|))))
    (or
      (= |list1| |ThreadList.Busy|)
      |shouldStop[1]|
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (not (= |pc.Thread[0]| |pc.Thread.Done|))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|)))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      (= |list0| |ThreadList.Busy|)
      |shouldStop[0]|
      (not |shouldStop[1]|)
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.BecomeIdle|))))
    (or
      (= |list0| |ThreadList.Busy|)
      (= |list1| |ThreadList.Busy|)
      (and (not (= |pc.Stop| |pc.Stop.RequestStop|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[0]| |pc.Thread.BecomeIdle|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|))))
    (or
      (= |list0| |ThreadList.Busy|)
      (= |list1| |ThreadList.Busy|)
      (and (not (= |pc.Stop| |pc.Stop.RequestStop|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStopAgain|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStopAgain|))))
    (or
      (= |list1| |ThreadList.Busy|)
      (not |shouldStop[0]|)
      |shouldStop[1]|
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.BecomeIdle|))))
    (or
      (= |list1| |ThreadList.Busy|)
      (not |shouldStop[0]|)
      |shouldStop[1]|
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStopAgain|))))
    (or
      (= |list1| |ThreadList.Busy|)
      |idle[1]|
      (not |shouldStop[0]|)
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.BecomeIdle|)))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      (= |list1| |ThreadList.Busy|)
      |idle[1]|
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (not (= |pc.Thread[0]| |pc.Thread.Done|))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|)))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      (= |list0| |ThreadList.Busy|)
      (= |list1| |ThreadList.Busy|)
      (and (not (= |pc.Stop| |pc.Stop.RequestStop|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[0]| |pc.Thread.TestStopAgain|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|))))
    (or
      (= |list0| |ThreadList.Busy|)
      (= |list1| |ThreadList.Busy|)
      (and (not (= |pc.Stop| |pc.Stop.RequestStop|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[0]| |pc.Thread.BecomeIdle|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStopAgain|))))
    (or
      (= |list0| |ThreadList.Busy|)
      (= |list1| |ThreadList.Busy|)
      (not |shouldStop[1]|)
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.TryShutdown|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.CheckIdle|))
        (not (= |pc.Thread[1]| |pc.Thread.BecomeIdle|))))
    (or
      (= |list1| |ThreadList.Busy|)
      |idle[1]|
      (not |shouldStop[0]|)
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|)))
      (bvsle |Stop.current| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |Stop.current|) (bvsle |Stop.current| (_ bv1 3))))
    (or
      (= |list0| |ThreadList.Busy|)
      (= |list1| |ThreadList.Busy|)
      (not |shouldStop[1]|)
      (and (not (= |pc.Stop| |pc.Stop.TakeNext|)) (not (= |pc.Stop| |pc.Stop.FreePool|)))
      (and
        (not (= |pc.Thread[0]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[0]| |pc.Thread.TryShutdown|)))
      (and
        (not (= |pc.Thread[1]| |pc.Thread.GetNextWork|))
        (not (= |pc.Thread[1]| |pc.Thread.RunWork|))
        (not (= |pc.Thread[1]| |pc.Thread.TestStop|))
        (not (= |pc.Thread[1]| |pc.Thread.TryShutdown|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |stopping| |pool.allocated[0]| |worker.allocated[0]| |worker.allocated[1]|
       |list0| |list1| |idle[0]| |idle[1]| |numPending[0]| |numPending[1]| |pending[0]|
       |pending[1]| |shouldStop[0]| |shouldStop[1]| |woken| |pc.Stop| |pc.Thread[0]|
       |pc.Thread[1]| |Stop.current|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |stopping| |pool.allocated[0]| |worker.allocated[0]| |worker.allocated[1]| |list0|
     |list1| |idle[0]| |idle[1]| |numPending[0]| |numPending[1]| |pending[0]| |pending[1]|
     |shouldStop[0]| |shouldStop[1]| |woken| |pc.Stop| |pc.Thread[0]| |pc.Thread[1]|
     |Stop.current|))
(assert step)
(assert
  (not
    (invariant |stopping'| |pool.allocated[0]'| |worker.allocated[0]'| |worker.allocated[1]'|
       |list0'| |list1'| |idle[0]'| |idle[1]'| |numPending[0]'| |numPending[1]'| |pending[0]'|
       |pending[1]'| |shouldStop[0]'| |shouldStop[1]'| |woken'| |pc.Stop'| |pc.Thread[0]'|
       |pc.Thread[1]'| |Stop.current'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |stopping| |pool.allocated[0]| |worker.allocated[0]| |worker.allocated[1]| |list0|
     |list1| |idle[0]| |idle[1]| |numPending[0]| |numPending[1]| |pending[0]| |pending[1]|
     |shouldStop[0]| |shouldStop[1]| |woken| |pc.Stop| |pc.Thread[0]| |pc.Thread[1]|
     |Stop.current|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: c5068c0977b16d59f15039a42a856ec9c44fd555263bf8e1d7513c5031cc275d
