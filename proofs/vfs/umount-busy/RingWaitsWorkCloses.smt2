; vfs/umount-busy, variant RingWaitsWorkCloses, early=false, requests=1, pinned=false,
; cancels=false.
; umount() fails with EBUSY although the last user of the mount has been reaped: fstests
; generic/388, June 2023. A task is killed with requests in flight. A request holds a reference to
; its file; what completes too late for the task goes to a fallback work, and the last fput() in a
; kworker does not close the file: it puts it on delayed_fput_list, for one more work. The parent
; that has waited for the task knows of neither. Each wait alone is too little: the task's ends when
; the file is put, umount's sees only what has been put. Two requests are too much for every
; RingWaits as posted: it takes tctx->task_list away from under the callback that is queued for it,
; so that the next completion finds the list empty and queues the callback twice (NoDoubleListAdd).
; Not the list but a flag has to say whether it is queued (RingWaitsQueuesOnce). Who completes a
; request still reads ctx->flags, req->task and ctx->notify_method when the request is on the task's
; list. Nothing but the list keeps the ring alive then: io_ring_exit_work() waits for references, of
; which the request has the only one, for uring_lock and completion_lock, which an interrupt does
; not hold, and for RCU readers only with IORING_SETUP_DEFER_TASKRUN, whose way is another one. It
; is enough as long as only the callback empties the list: who finds it empty queues the callback
; after it has read the ring. Every RingWaits that looks at the list breaks that (a killed task has
; a signal pending, so it looks all the time), and with the ring pinned by who completes, as it is
; for deferred task work since 9ffa13ff78a0 "pin context while queueing deferred tw", it is right
; again (RingWaitsPinned). See kernel/exit.c:do_exit(), kernel/task_work.c, fs/file_table.c,
; fs/aio.c, fs/namespace.c:do_umount(), io_uring/io_uring.c, io_uring/tctx.c; dfbe5561ae93
; "io_uring: flush offloaded and delayed task_work on exit". Not modelled: PF_EXITING alone, which
; changes nothing for fput(); io_uring_files_cancel(), which waits for requests on ring files only;
; other openers, lazy umount, several rings. Task works run in any order.
; A certificate for NoEarlyFree, NoUnderflow, taskWork.NoDoubleListAdd, taskWork.NoRunOfExitMark,
; NoUnpairedTake, kworkerWork.NoDoubleListAdd, NoDoubleListAdd, kworkerWork.NoRunOfExitMark,
; TypeInvariant, NoDeadlock: the invariant at the end is true initially, every step keeps it, and it
; implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5 --incremental
; --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |Request| () (_ BitVec 3))
(define-fun |Request.InFlight| () |Request| #b000)
(define-fun |Request.OnTaskList| () |Request| #b001)
(define-fun |Request.Moved| () |Request| #b010)
(define-fun |Request.OnFallbackList| () |Request| #b011)
(define-fun |Request.InFallback| () |Request| #b100)
(define-fun |Request.FilePut| () |Request| #b101)
(define-fun |Request.Freed| () |Request| #b110)
(define-sort |FputPlace| () (_ BitVec 2))
(define-fun |FputPlace.Nowhere| () |FputPlace| #b00)
(define-fun |FputPlace.Listed| () |FputPlace| #b01)
(define-fun |FputPlace.InWork| () |FputPlace| #b10)
(define-fun |FputPlace.InFlush| () |FputPlace| #b11)
(define-sort |pc.Task| () (_ BitVec 4))
(define-fun |pc.Task.ExitFiles| () |pc.Task| #b0000)
(define-fun |pc.Task.RunTaskWork| () |pc.Task| #b0001)
(define-fun |pc.Task.TakeTaskList| () |pc.Task| #b0010)
(define-fun |pc.Task.MoveRequest| () |pc.Task| #b0011)
(define-fun |pc.Task.QueueFallback| () |pc.Task| #b0100)
(define-fun |pc.Task.StartFlushFallback| () |pc.Task| #b0101)
(define-fun |pc.Task.FlushFallback| () |pc.Task| #b0110)
(define-fun |pc.Task.StartFlushOfRing| () |pc.Task| #b0111)
(define-fun |pc.Task.FlushFallbackOfRing| () |pc.Task| #b1000)
(define-fun |pc.Task.AwaitRing| () |pc.Task| #b1001)
(define-fun |pc.Task.Done| () |pc.Task| #b1010)
(define-sort |pc.Device| () (_ BitVec 3))
(define-fun |pc.Device.AddToTaskList| () |pc.Device| #b000)
(define-fun |pc.Device.ReadRing| () |pc.Device| #b001)
(define-fun |pc.Device.AddTaskWork| () |pc.Device| #b010)
(define-fun |pc.Device.TakeRefused| () |pc.Device| #b011)
(define-fun |pc.Device.MoveRefused| () |pc.Device| #b100)
(define-fun |pc.Device.QueueRefused| () |pc.Device| #b101)
(define-fun |pc.Device.Done| () |pc.Device| #b110)
(define-sort |pc.FallbackWork| () (_ BitVec 3))
(define-fun |pc.FallbackWork.TakeWork| () |pc.FallbackWork| #b000)
(define-fun |pc.FallbackWork.TakeRequests| () |pc.FallbackWork| #b001)
(define-fun |pc.FallbackWork.PutFile| () |pc.FallbackWork| #b010)
(define-fun |pc.FallbackWork.ListFile| () |pc.FallbackWork| #b011)
(define-fun |pc.FallbackWork.DropRefs| () |pc.FallbackWork| #b100)
(define-fun |pc.FallbackWork.RunWorks| () |pc.FallbackWork| #b101)
(define-fun |pc.FallbackWork.EndFallback| () |pc.FallbackWork| #b110)
(define-fun |pc.FallbackWork.Done| () |pc.FallbackWork| #b111)
(define-sort |pc.RingExit| () (_ BitVec 1))
(define-fun |pc.RingExit.FreeRing| () |pc.RingExit| #b0)
(define-fun |pc.RingExit.Done| () |pc.RingExit| #b1)
(define-sort |pc.DelayedWork| () (_ BitVec 2))
(define-fun |pc.DelayedWork.TakeList| () |pc.DelayedWork| #b00)
(define-fun |pc.DelayedWork.CloseFile| () |pc.DelayedWork| #b01)
(define-fun |pc.DelayedWork.Done| () |pc.DelayedWork| #b10)
(define-sort |pc.Parent| () (_ BitVec 2))
(define-fun |pc.Parent.Reap| () |pc.Parent| #b00)
(define-fun |pc.Parent.Umount| () |pc.Parent| #b01)
(define-fun |pc.Parent.Done| () |pc.Parent| #b10)

; State --------------------------------------------------------------------------------------------
(declare-const |fds[0]| Bool)
(declare-const |fCount[0].refs| integer) ; -1..2
(declare-const |mntCount.counter| integer) ; 0..1
(declare-const |request[0]| |Request|)
(declare-const |mover[0]| integer) ; 0..1
(declare-const |taskWork.list[0]| Bool)
(declare-const |taskWork.list[1]| Bool)
(declare-const |taskWork.list[2]| Bool)
(declare-const |taskWork.exited| Bool)
(declare-const |fallbackWork.pool.current[0]| integer) ; -1..0
(declare-const |fallbackWork.worklist.length| integer) ; 0..1
(declare-const |fallbackWork.worklist[0]| integer) ; 0..0
(declare-const |fallbackWork.flushPending.Task[0]| Bool)
(declare-const |fallbackWork.flushRunning.Task[0]| Bool)
(declare-const |kworkerWork.list[0]| Bool)
(declare-const |kworkerWork.exited| Bool)
(declare-const |taskPins| Bool)
(declare-const |exitWork| Bool)
(declare-const |delayed.place[0]| |FputPlace|)
(declare-const |pc.Task| |pc.Task|)
(declare-const |pc.Device| |pc.Device|)
(declare-const |pc.FallbackWork| |pc.FallbackWork|)
(declare-const |pc.RingExit| |pc.RingExit|)
(declare-const |pc.DelayedWork| |pc.DelayedWork|)
(declare-const |pc.Parent| |pc.Parent|)
(declare-const |FallbackWork.file| integer) ; 0..0

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|fds[0]| Bool) (|fCount[0].refs| integer) (|mntCount.counter| integer)
   (|request[0]| |Request|) (|mover[0]| integer) (|taskWork.list[0]| Bool)
   (|taskWork.list[1]| Bool) (|taskWork.list[2]| Bool) (|taskWork.exited| Bool)
   (|fallbackWork.pool.current[0]| integer) (|fallbackWork.worklist.length| integer)
   (|fallbackWork.worklist[0]| integer) (|fallbackWork.flushPending.Task[0]| Bool)
   (|fallbackWork.flushRunning.Task[0]| Bool) (|kworkerWork.list[0]| Bool)
   (|kworkerWork.exited| Bool) (|taskPins| Bool) (|exitWork| Bool)
   (|delayed.place[0]| |FputPlace|) (|pc.Task| |pc.Task|) (|pc.Device| |pc.Device|)
   (|pc.FallbackWork| |pc.FallbackWork|) (|pc.RingExit| |pc.RingExit|)
   (|pc.DelayedWork| |pc.DelayedWork|) (|pc.Parent| |pc.Parent|) (|FallbackWork.file| integer))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 3)) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv2 3)))
    (and (bvsle (_ bv0 3) |mntCount.counter|) (bvsle |mntCount.counter| (_ bv1 3)))
    (bvule |request[0]| |Request.Freed|)
    (and (bvsle (_ bv0 3) |mover[0]|) (bvsle |mover[0]| (_ bv1 3)))
    (and
      (bvsle (bvneg (_ bv1 3)) |fallbackWork.pool.current[0]|)
      (bvsle |fallbackWork.pool.current[0]| (_ bv0 3)))
    (and
      (bvsle (_ bv0 3) |fallbackWork.worklist.length|)
      (bvsle |fallbackWork.worklist.length| (_ bv1 3)))
    (and (bvsle (_ bv0 3) |fallbackWork.worklist[0]|) (bvsle |fallbackWork.worklist[0]| (_ bv0 3)))
    (bvule |pc.Task| |pc.Task.Done|)
    (bvule |pc.Device| |pc.Device.Done|)
    (bvule |pc.DelayedWork| |pc.DelayedWork.Done|)
    (bvule |pc.Parent| |pc.Parent.Done|)
    (and (bvsle (_ bv0 3) |FallbackWork.file|) (bvsle |FallbackWork.file| (_ bv0 3)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    |fds[0]|
    (= |fCount[0].refs| (_ bv2 3))
    (= |mntCount.counter| (_ bv1 3))
    (= |request[0]| |Request.InFlight|)
    (= |mover[0]| (_ bv0 3))
    (not |taskWork.list[0]|)
    (not |taskWork.list[1]|)
    (not |taskWork.list[2]|)
    (not |taskWork.exited|)
    (= |fallbackWork.pool.current[0]| (bvneg (_ bv1 3)))
    (= |fallbackWork.worklist.length| (_ bv0 3))
    (= |fallbackWork.worklist[0]| (_ bv0 3))
    (not |fallbackWork.flushPending.Task[0]|)
    (not |fallbackWork.flushRunning.Task[0]|)
    (not |kworkerWork.list[0]|)
    (not |kworkerWork.exited|)
    (not |taskPins|)
    (not |exitWork|)
    (= |delayed.place[0]| |FputPlace.Nowhere|)
    (= |pc.Task| |pc.Task.ExitFiles|)
    (= |pc.Device| |pc.Device.AddToTaskList|)
    (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
    (= |pc.RingExit| |pc.RingExit.FreeRing|)
    (= |pc.DelayedWork| |pc.DelayedWork.TakeList|)
    (= |pc.Parent| |pc.Parent.Reap|)
    (= |FallbackWork.file| (_ bv0 3))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Task: ExitFiles(0, last, task work), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(0, last, task work)| () action #b000000)
(define-fun |guard of Task.ExitFiles(0, last, task work)| () Bool
  (and
    (= |pc.Task| |pc.Task.ExitFiles|)
    |fds[0]|
    (= |fCount[0].refs| (_ bv1 3))
    (not |taskWork.exited|)))

; Task: ExitFiles(0, last, task exited), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(0, last, task exited)| () action #b000001)
(define-fun |guard of Task.ExitFiles(0, last, task exited)| () Bool
  (and (= |pc.Task| |pc.Task.ExitFiles|) |fds[0]| (= |fCount[0].refs| (_ bv1 3)) |taskWork.exited|))

; Task: ExitFiles(0, not last), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(0, not last)| () action #b000010)
(define-fun |guard of Task.ExitFiles(0, not last)| () Bool
  (and (= |pc.Task| |pc.Task.ExitFiles|) |fds[0]| (not (= |fCount[0].refs| (_ bv1 3)))))

; Task: ExitFiles(none, task work), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(none, task work)| () action #b000011)
(define-fun |guard of Task.ExitFiles(none, task work)| () Bool
  (and (= |pc.Task| |pc.Task.ExitFiles|) (not |fds[0]|) (not |taskWork.exited|)))

; Task: ExitFiles(none, task exited), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(none, task exited)| () action #b000100)
(define-fun |guard of Task.ExitFiles(none, task exited)| () Bool
  (and (= |pc.Task| |pc.Task.ExitFiles|) (not |fds[0]|) |taskWork.exited|))

; Task: RunTaskWork(file 0), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(file 0)| () action #b000101)
(define-fun |guard of Task.RunTaskWork(file 0)| () Bool
  (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[0]|))

; Task: RunTaskWork(tctx_task_work), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(tctx_task_work)| () action #b000110)
(define-fun |guard of Task.RunTaskWork(tctx_task_work)| () Bool
  (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[1]|))

; Task: RunTaskWork(ring), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(ring)| () action #b000111)
(define-fun |guard of Task.RunTaskWork(ring)| () Bool
  (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[2]|))

; Task: RunTaskWork(none), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(none)| () action #b001000)
(define-fun |guard of Task.RunTaskWork(none)| () Bool
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (not (or |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]|))))

; Task: TakeTaskList, io_uring/io_uring.c:io_fallback_tw
(define-fun |Task.TakeTaskList| () action #b001001)
(define-fun |guard of Task.TakeTaskList| () Bool (= |pc.Task| |pc.Task.TakeTaskList|))

; Task: MoveRequest(first), io_uring/io_uring.c:io_fallback_tw
(define-fun |Task.MoveRequest(first)| () action #b001010)
(define-fun |guard of Task.MoveRequest(first)| () Bool
  (and
    (= |pc.Task| |pc.Task.MoveRequest|)
    (= |request[0]| |Request.Moved|)
    (= |mover[0]| (_ bv1 3))
    (not (= |request[0]| |Request.OnFallbackList|))))

; Task: MoveRequest(not first), io_uring/io_uring.c:io_fallback_tw
(define-fun |Task.MoveRequest(not first)| () action #b001011)
(define-fun |guard of Task.MoveRequest(not first)| () Bool
  (and
    (= |pc.Task| |pc.Task.MoveRequest|)
    (= |request[0]| |Request.Moved|)
    (= |mover[0]| (_ bv1 3))
    (= |request[0]| |Request.OnFallbackList|)))

; Task: MoveRequest(none, sync), io_uring/io_uring.c:io_fallback_tw
(define-fun |Task.MoveRequest(none, sync)| () action #b001100)
(define-fun |guard of Task.MoveRequest(none, sync)| () Bool
  (and
    (= |pc.Task| |pc.Task.MoveRequest|)
    (not (and (= |request[0]| |Request.Moved|) (= |mover[0]| (_ bv1 3))))
    |taskPins|))

; Task: MoveRequest(none, not sync, ring), io_uring/io_uring.c:io_fallback_tw
(define-fun |Task.MoveRequest(none, not sync, ring)| () action #b001101)
(define-fun |guard of Task.MoveRequest(none, not sync, ring)| () Bool
  (and
    (= |pc.Task| |pc.Task.MoveRequest|)
    (not (and (= |request[0]| |Request.Moved|) (= |mover[0]| (_ bv1 3))))
    (not |taskPins|)
    |exitWork|))

; Task: MoveRequest(none, not sync, not ring), io_uring/io_uring.c:io_fallback_tw
(define-fun |Task.MoveRequest(none, not sync, not ring)| () action #b001110)
(define-fun |guard of Task.MoveRequest(none, not sync, not ring)| () Bool
  (and
    (= |pc.Task| |pc.Task.MoveRequest|)
    (not (and (= |request[0]| |Request.Moved|) (= |mover[0]| (_ bv1 3))))
    (not |taskPins|)
    (not |exitWork|)))

; Task: QueueFallback, io_uring/io_uring.c:io_fallback_tw
(define-fun |Task.QueueFallback| () action #b001111)
(define-fun |guard of Task.QueueFallback| () Bool
  (and
    (= |pc.Task| |pc.Task.QueueFallback|)
    (not (bvslt (_ bv0 3) |fallbackWork.worklist.length|))))

; Task: QueueFallback(pending), io_uring/io_uring.c:io_fallback_tw
(define-fun |Task.QueueFallback(pending)| () action #b010000)
(define-fun |guard of Task.QueueFallback(pending)| () Bool
  (and (= |pc.Task| |pc.Task.QueueFallback|) (bvslt (_ bv0 3) |fallbackWork.worklist.length|)))

; Task: StartFlushFallback, kernel/exit.c:do_exit
(define-fun |Task.StartFlushFallback| () action #b010001)
(define-fun |guard of Task.StartFlushFallback| () Bool (= |pc.Task| |pc.Task.StartFlushFallback|))

; Task: FlushFallback, kernel/exit.c:do_exit
(define-fun |Task.FlushFallback| () action #b010010)
(define-fun |guard of Task.FlushFallback| () Bool
  (and
    (= |pc.Task| |pc.Task.FlushFallback|)
    (not (or |fallbackWork.flushPending.Task[0]| |fallbackWork.flushRunning.Task[0]|))))

; Task: StartFlushOfRing, io_uring/io_uring.c:io_ring_ctx_wait_and_kill
(define-fun |Task.StartFlushOfRing| () action #b010011)
(define-fun |guard of Task.StartFlushOfRing| () Bool (= |pc.Task| |pc.Task.StartFlushOfRing|))

; Task: FlushFallbackOfRing, io_uring/io_uring.c:io_ring_ctx_wait_and_kill
(define-fun |Task.FlushFallbackOfRing| () action #b010100)
(define-fun |guard of Task.FlushFallbackOfRing| () Bool
  (and
    (= |pc.Task| |pc.Task.FlushFallbackOfRing|)
    (not (or |fallbackWork.flushPending.Task[0]| |fallbackWork.flushRunning.Task[0]|))))

; Task: AwaitRing(complete), kernel/exit.c:do_exit
(define-fun |Task.AwaitRing(complete)| () action #b010101)
(define-fun |guard of Task.AwaitRing(complete)| () Bool
  (and
    (= |pc.Task| |pc.Task.AwaitRing|)
    (or (= |pc.RingExit| |pc.RingExit.Done|) (= |request[0]| |Request.OnTaskList|))
    (= |pc.RingExit| |pc.RingExit.Done|)))

; Task: AwaitRing(not complete), kernel/exit.c:do_exit
(define-fun |Task.AwaitRing(not complete)| () action #b010110)
(define-fun |guard of Task.AwaitRing(not complete)| () Bool
  (and
    (= |pc.Task| |pc.Task.AwaitRing|)
    (or (= |pc.RingExit| |pc.RingExit.Done|) (= |request[0]| |Request.OnTaskList|))
    (not (= |pc.RingExit| |pc.RingExit.Done|))))

; Device: AddToTaskList(first), io_uring/io_uring.c:io_req_normal_work_add
(define-fun |Device.AddToTaskList(first)| () action #b010111)
(define-fun |guard of Device.AddToTaskList(first)| () Bool
  (and (= |pc.Device| |pc.Device.AddToTaskList|) (not (= |request[0]| |Request.OnTaskList|))))

; Device: AddToTaskList(not first), io_uring/io_uring.c:io_req_normal_work_add
(define-fun |Device.AddToTaskList(not first)| () action #b011000)
(define-fun |guard of Device.AddToTaskList(not first)| () Bool
  (and (= |pc.Device| |pc.Device.AddToTaskList|) (= |request[0]| |Request.OnTaskList|)))

; Device: ReadRing, io_uring/io_uring.c:io_req_normal_work_add
(define-fun |Device.ReadRing| () action #b011001)
(define-fun |guard of Device.ReadRing| () Bool (= |pc.Device| |pc.Device.ReadRing|))

; Device: AddTaskWork(task work), io_uring/io_uring.c:io_req_normal_work_add
(define-fun |Device.AddTaskWork(task work)| () action #b011010)
(define-fun |guard of Device.AddTaskWork(task work)| () Bool
  (and (= |pc.Device| |pc.Device.AddTaskWork|) (not |taskWork.exited|)))

; Device: AddTaskWork(task exited), io_uring/io_uring.c:io_req_normal_work_add
(define-fun |Device.AddTaskWork(task exited)| () action #b011011)
(define-fun |guard of Device.AddTaskWork(task exited)| () Bool
  (and (= |pc.Device| |pc.Device.AddTaskWork|) |taskWork.exited|))

; Device: TakeRefused, io_uring/io_uring.c:io_fallback_tw
(define-fun |Device.TakeRefused| () action #b011100)
(define-fun |guard of Device.TakeRefused| () Bool (= |pc.Device| |pc.Device.TakeRefused|))

; Device: MoveRefused(first), io_uring/io_uring.c:io_fallback_tw
(define-fun |Device.MoveRefused(first)| () action #b011101)
(define-fun |guard of Device.MoveRefused(first)| () Bool
  (and
    (= |pc.Device| |pc.Device.MoveRefused|)
    (= |request[0]| |Request.Moved|)
    (= |mover[0]| (_ bv0 3))
    (not (= |request[0]| |Request.OnFallbackList|))))

; Device: MoveRefused(not first), io_uring/io_uring.c:io_fallback_tw
(define-fun |Device.MoveRefused(not first)| () action #b011110)
(define-fun |guard of Device.MoveRefused(not first)| () Bool
  (and
    (= |pc.Device| |pc.Device.MoveRefused|)
    (= |request[0]| |Request.Moved|)
    (= |mover[0]| (_ bv0 3))
    (= |request[0]| |Request.OnFallbackList|)))

; Device: MoveRefused(none), io_uring/io_uring.c:io_fallback_tw
(define-fun |Device.MoveRefused(none)| () action #b011111)
(define-fun |guard of Device.MoveRefused(none)| () Bool
  (and
    (= |pc.Device| |pc.Device.MoveRefused|)
    (not (and (= |request[0]| |Request.Moved|) (= |mover[0]| (_ bv0 3))))))

; Device: QueueRefused, io_uring/io_uring.c:io_fallback_tw
(define-fun |Device.QueueRefused| () action #b100000)
(define-fun |guard of Device.QueueRefused| () Bool
  (and
    (= |pc.Device| |pc.Device.QueueRefused|)
    (not (bvslt (_ bv0 3) |fallbackWork.worklist.length|))))

; Device: QueueRefused(pending), io_uring/io_uring.c:io_fallback_tw
(define-fun |Device.QueueRefused(pending)| () action #b100001)
(define-fun |guard of Device.QueueRefused(pending)| () Bool
  (and (= |pc.Device| |pc.Device.QueueRefused|) (bvslt (_ bv0 3) |fallbackWork.worklist.length|)))

; FallbackWork: TakeWork, kernel/workqueue.c:process_one_work
(define-fun |FallbackWork.TakeWork| () action #b100010)
(define-fun |guard of FallbackWork.TakeWork| () Bool
  (and
    (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
    (bvslt (_ bv0 3) |fallbackWork.worklist.length|)
    (not (= |fallbackWork.pool.current[0]| (_ bv0 3)))))

; FallbackWork: TakeRequests, io_uring/io_uring.c:io_fallback_req_func
(define-fun |FallbackWork.TakeRequests| () action #b100011)
(define-fun |guard of FallbackWork.TakeRequests| () Bool
  (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|))

; FallbackWork: PutFile(last), fs/file_table.c:fput
(define-fun |FallbackWork.PutFile(last)| () action #b100100)
(define-fun |guard of FallbackWork.PutFile(last)| () Bool
  (and
    (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
    (= |request[0]| |Request.InFallback|)
    (= |fCount[0].refs| (_ bv1 3))))

; FallbackWork: PutFile(not last), fs/file_table.c:fput
(define-fun |FallbackWork.PutFile(not last)| () action #b100101)
(define-fun |guard of FallbackWork.PutFile(not last)| () Bool
  (and
    (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
    (= |request[0]| |Request.InFallback|)
    (not (= |fCount[0].refs| (_ bv1 3)))))

; FallbackWork: ListFile(task work), fs/file_table.c:fput
(define-fun |FallbackWork.ListFile(task work)| () action #b100110)
(define-fun |guard of FallbackWork.ListFile(task work)| () Bool
  (and (= |pc.FallbackWork| |pc.FallbackWork.ListFile|) (not |kworkerWork.exited|)))

; FallbackWork: ListFile(task exited), fs/file_table.c:fput
(define-fun |FallbackWork.ListFile(task exited)| () action #b100111)
(define-fun |guard of FallbackWork.ListFile(task exited)| () Bool
  (and (= |pc.FallbackWork| |pc.FallbackWork.ListFile|) |kworkerWork.exited|))

; FallbackWork: DropRefs, io_uring/io_uring.c:io_fallback_req_func
(define-fun |FallbackWork.DropRefs| () action #b101000)
(define-fun |guard of FallbackWork.DropRefs| () Bool
  (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|))

; FallbackWork: RunWorks(0), io_uring/io_uring.c:io_fallback_req_func
(define-fun |FallbackWork.RunWorks(0)| () action #b101001)
(define-fun |guard of FallbackWork.RunWorks(0)| () Bool
  (and (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|) |kworkerWork.list[0]|))

; FallbackWork: RunWorks(none), io_uring/io_uring.c:io_fallback_req_func
(define-fun |FallbackWork.RunWorks(none)| () action #b101010)
(define-fun |guard of FallbackWork.RunWorks(none)| () Bool
  (and (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|) (not |kworkerWork.list[0]|)))

; FallbackWork: EndFallback, io_uring/io_uring.c:io_fallback_req_func
(define-fun |FallbackWork.EndFallback| () action #b101011)
(define-fun |guard of FallbackWork.EndFallback| () Bool
  (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|))
(define-fun |index of FallbackWork.EndFallback| () integer |fallbackWork.pool.current[0]|)

; RingExit: FreeRing, io_uring/io_uring.c:io_ring_exit_work
(define-fun |RingExit.FreeRing| () action #b101100)
(define-fun |guard of RingExit.FreeRing| () Bool
  (and
    (= |pc.RingExit| |pc.RingExit.FreeRing|)
    |exitWork|
    (= |request[0]| |Request.Freed|)
    (not |taskPins|)))

; DelayedWork: TakeList, fs/file_table.c:delayed_fput
(define-fun |DelayedWork.TakeList| () action #b101101)
(define-fun |guard of DelayedWork.TakeList| () Bool
  (and (= |pc.DelayedWork| |pc.DelayedWork.TakeList|) (= |delayed.place[0]| |FputPlace.Listed|)))

; DelayedWork: CloseFile(0), fs/file_table.c:delayed_fput
(define-fun |DelayedWork.CloseFile(0)| () action #b101110)
(define-fun |guard of DelayedWork.CloseFile(0)| () Bool
  (and (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|) (= |delayed.place[0]| |FputPlace.InWork|)))

; DelayedWork: CloseFile(none), fs/file_table.c:delayed_fput
(define-fun |DelayedWork.CloseFile(none)| () action #b101111)
(define-fun |guard of DelayedWork.CloseFile(none)| () Bool
  (and
    (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|)
    (not (= |delayed.place[0]| |FputPlace.InWork|))))

; Parent: Reap
(define-fun |Parent.Reap| () action #b110000)
(define-fun |guard of Parent.Reap| () Bool
  (and (= |pc.Parent| |pc.Parent.Reap|) (= |pc.Task| |pc.Task.Done|)))

; Parent: Umount, fs/namespace.c:do_umount
(define-fun |Parent.Umount| () action #b110001)
(define-fun |guard of Parent.Umount| () Bool (= |pc.Parent| |pc.Parent.Umount|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Task.ExitFiles(0, last, task work)|)
      |guard of Task.ExitFiles(0, last, task work)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (and
      (= action |Task.ExitFiles(0, last, task exited)|)
      |guard of Task.ExitFiles(0, last, task exited)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (and
      (= action |Task.ExitFiles(0, not last)|)
      |guard of Task.ExitFiles(0, not last)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (and (= action |Task.ExitFiles(none, task work)|) |guard of Task.ExitFiles(none, task work)|)
    (and
      (= action |Task.ExitFiles(none, task exited)|)
      |guard of Task.ExitFiles(none, task exited)|)
    (and
      (= action |Task.RunTaskWork(file 0)|)
      |guard of Task.RunTaskWork(file 0)|
      (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))
    (and (= action |Task.RunTaskWork(tctx_task_work)|) |guard of Task.RunTaskWork(tctx_task_work)|)
    (and (= action |Task.RunTaskWork(ring)|) |guard of Task.RunTaskWork(ring)|)
    (and (= action |Task.RunTaskWork(none)|) |guard of Task.RunTaskWork(none)|)
    (and (= action |Task.TakeTaskList|) |guard of Task.TakeTaskList|)
    (and (= action |Task.MoveRequest(first)|) |guard of Task.MoveRequest(first)|)
    (and (= action |Task.MoveRequest(not first)|) |guard of Task.MoveRequest(not first)|)
    (and (= action |Task.MoveRequest(none, sync)|) |guard of Task.MoveRequest(none, sync)|)
    (and
      (= action |Task.MoveRequest(none, not sync, ring)|)
      |guard of Task.MoveRequest(none, not sync, ring)|)
    (and
      (= action |Task.MoveRequest(none, not sync, not ring)|)
      |guard of Task.MoveRequest(none, not sync, not ring)|)
    (and
      (= action |Task.QueueFallback|)
      |guard of Task.QueueFallback|
      (and
        (bvsle |fallbackWork.worklist.length| (_ bv0 3))
        (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (and (= action |Task.QueueFallback(pending)|) |guard of Task.QueueFallback(pending)|)
    (and (= action |Task.StartFlushFallback|) |guard of Task.StartFlushFallback|)
    (and (= action |Task.FlushFallback|) |guard of Task.FlushFallback|)
    (and (= action |Task.StartFlushOfRing|) |guard of Task.StartFlushOfRing|)
    (and (= action |Task.FlushFallbackOfRing|) |guard of Task.FlushFallbackOfRing|)
    (and (= action |Task.AwaitRing(complete)|) |guard of Task.AwaitRing(complete)|)
    (and (= action |Task.AwaitRing(not complete)|) |guard of Task.AwaitRing(not complete)|)
    (and (= action |Device.AddToTaskList(first)|) |guard of Device.AddToTaskList(first)|)
    (and (= action |Device.AddToTaskList(not first)|) |guard of Device.AddToTaskList(not first)|)
    (and (= action |Device.ReadRing|) |guard of Device.ReadRing|)
    (and (= action |Device.AddTaskWork(task work)|) |guard of Device.AddTaskWork(task work)|)
    (and (= action |Device.AddTaskWork(task exited)|) |guard of Device.AddTaskWork(task exited)|)
    (and (= action |Device.TakeRefused|) |guard of Device.TakeRefused|)
    (and (= action |Device.MoveRefused(first)|) |guard of Device.MoveRefused(first)|)
    (and (= action |Device.MoveRefused(not first)|) |guard of Device.MoveRefused(not first)|)
    (and (= action |Device.MoveRefused(none)|) |guard of Device.MoveRefused(none)|)
    (and
      (= action |Device.QueueRefused|)
      |guard of Device.QueueRefused|
      (and
        (bvsle |fallbackWork.worklist.length| (_ bv0 3))
        (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (and (= action |Device.QueueRefused(pending)|) |guard of Device.QueueRefused(pending)|)
    (and
      (= action |FallbackWork.TakeWork|)
      |guard of FallbackWork.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |fallbackWork.worklist.length|)
          (bvsub |fallbackWork.worklist.length| (_ bv1 3))
          |fallbackWork.worklist.length|)))
    (and (= action |FallbackWork.TakeRequests|) |guard of FallbackWork.TakeRequests|)
    (and
      (= action |FallbackWork.PutFile(last)|)
      |guard of FallbackWork.PutFile(last)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (and
      (= action |FallbackWork.PutFile(not last)|)
      |guard of FallbackWork.PutFile(not last)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (and (= action |FallbackWork.ListFile(task work)|) |guard of FallbackWork.ListFile(task work)|)
    (and
      (= action |FallbackWork.ListFile(task exited)|)
      |guard of FallbackWork.ListFile(task exited)|)
    (and (= action |FallbackWork.DropRefs|) |guard of FallbackWork.DropRefs|)
    (and
      (= action |FallbackWork.RunWorks(0)|)
      |guard of FallbackWork.RunWorks(0)|
      (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))
    (and (= action |FallbackWork.RunWorks(none)|) |guard of FallbackWork.RunWorks(none)|)
    (and
      (= action |FallbackWork.EndFallback|)
      |guard of FallbackWork.EndFallback|
      (bvsle (_ bv0 3) |index of FallbackWork.EndFallback|))
    (and (= action |RingExit.FreeRing|) |guard of RingExit.FreeRing|)
    (and (= action |DelayedWork.TakeList|) |guard of DelayedWork.TakeList|)
    (and
      (= action |DelayedWork.CloseFile(0)|)
      |guard of DelayedWork.CloseFile(0)|
      (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))
    (and (= action |DelayedWork.CloseFile(none)|) |guard of DelayedWork.CloseFile(none)|)
    (and (= action |Parent.Reap|) |guard of Parent.Reap|)
    (and (= action |Parent.Umount|) |guard of Parent.Umount|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |fds[0]'| () Bool
  (ite (or
         (= action |Task.ExitFiles(0, last, task work)|)
         (= action |Task.ExitFiles(0, last, task exited)|)
         (= action |Task.ExitFiles(0, not last)|)) false
    |fds[0]|))
(define-fun |fCount[0].refs'| () integer
  (ite (or
         (= action |Task.ExitFiles(0, last, task work)|)
         (= action |Task.ExitFiles(0, last, task exited)|)
         (= action |Task.ExitFiles(0, not last)|)
         (= action |FallbackWork.PutFile(last)|)
         (= action |FallbackWork.PutFile(not last)|))
    (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3)) (bvsub |fCount[0].refs| (_ bv1 3)))
    |fCount[0].refs|))
(define-fun |mntCount.counter'| () integer
  (ite (or
         (= action |Task.RunTaskWork(file 0)|)
         (= action |FallbackWork.RunWorks(0)|)
         (= action |DelayedWork.CloseFile(0)|)) (bvsub |mntCount.counter| (_ bv1 3))
    |mntCount.counter|))
(define-fun |request[0]'| () |Request|
  (ite (or
         (= action |Task.TakeTaskList|)
         (= action |Task.AwaitRing(not complete)|)
         (= action |Device.TakeRefused|))
    (ite (= |request[0]| |Request.OnTaskList|) |Request.Moved| |request[0]|)
  (ite (or
         (= action |Task.MoveRequest(first)|)
         (= action |Task.MoveRequest(not first)|)
         (= action |Device.MoveRefused(first)|)
         (= action |Device.MoveRefused(not first)|)) |Request.OnFallbackList|
  (ite (or (= action |Device.AddToTaskList(first)|) (= action |Device.AddToTaskList(not first)|))
    |Request.OnTaskList|
  (ite (= action |FallbackWork.TakeRequests|)
    (ite (= |request[0]| |Request.OnFallbackList|) |Request.InFallback| |request[0]|)
  (ite (or (= action |FallbackWork.PutFile(last)|) (= action |FallbackWork.PutFile(not last)|))
    |Request.FilePut|
  (ite (= action |FallbackWork.DropRefs|)
    (ite (= |request[0]| |Request.FilePut|) |Request.Freed| |request[0]|)
    |request[0]|)))))))
(define-fun |mover[0]'| () integer
  (ite (or (= action |Task.TakeTaskList|) (= action |Task.AwaitRing(not complete)|))
    (ite (= |request[0]| |Request.OnTaskList|) (_ bv1 3) |mover[0]|)
  (ite (or
         (= action |Task.MoveRequest(first)|)
         (= action |Task.MoveRequest(not first)|)
         (= action |Device.MoveRefused(first)|)
         (= action |Device.MoveRefused(not first)|)) (_ bv0 3)
  (ite (= action |Device.TakeRefused|)
    (ite (= |request[0]| |Request.OnTaskList|) (_ bv0 3) |mover[0]|)
    |mover[0]|))))
(define-fun |taskWork.list[0]'| () Bool
  (ite (= action |Task.ExitFiles(0, last, task work)|) true
  (ite (= action |Task.RunTaskWork(file 0)|) false |taskWork.list[0]|)))
(define-fun |taskWork.list[1]'| () Bool
  (ite (= action |Task.RunTaskWork(tctx_task_work)|) false
  (ite (= action |Device.AddTaskWork(task work)|) true |taskWork.list[1]|)))
(define-fun |taskWork.list[2]'| () Bool
  (ite (= action |Task.ExitFiles(none, task work)|) true
  (ite (= action |Task.RunTaskWork(ring)|) false |taskWork.list[2]|)))
(define-fun |taskWork.exited'| () Bool
  (ite (= action |Task.RunTaskWork(none)|) true |taskWork.exited|))
(define-fun |fallbackWork.pool.current[0]'| () integer
  (ite (= action |FallbackWork.TakeWork|) (_ bv0 3)
  (ite (= action |FallbackWork.EndFallback|) (bvneg (_ bv1 3)) |fallbackWork.pool.current[0]|)))
(define-fun |fallbackWork.worklist.length'| () integer
  (ite (or (= action |Task.QueueFallback|) (= action |Device.QueueRefused|))
    (bvadd |fallbackWork.worklist.length| (_ bv1 3))
  (ite (= action |FallbackWork.TakeWork|)
    (ite (bvslt (_ bv0 3) |fallbackWork.worklist.length|)
      (bvsub |fallbackWork.worklist.length| (_ bv1 3))
      |fallbackWork.worklist.length|)
    |fallbackWork.worklist.length|)))
(define-fun |fallbackWork.worklist[0]'| () integer
  (ite (or (= action |Task.QueueFallback|) (= action |Device.QueueRefused|))
    (ite (= |fallbackWork.worklist.length| (_ bv0 3)) (_ bv0 3) |fallbackWork.worklist[0]|)
  (ite (= action |FallbackWork.TakeWork|)
    (ite (bvslt (_ bv0 3) |fallbackWork.worklist.length|) (_ bv0 3) (_ bv0 3))
    |fallbackWork.worklist[0]|)))
(define-fun |fallbackWork.flushPending.Task[0]'| () Bool
  (ite (or (= action |Task.StartFlushFallback|) (= action |Task.StartFlushOfRing|))
    (or |fallbackWork.flushPending.Task[0]| (bvslt (_ bv0 3) |fallbackWork.worklist.length|))
  (ite (= action |FallbackWork.TakeWork|) false |fallbackWork.flushPending.Task[0]|)))
(define-fun |fallbackWork.flushRunning.Task[0]'| () Bool
  (ite (or (= action |Task.StartFlushFallback|) (= action |Task.StartFlushOfRing|))
    (or
      |fallbackWork.flushRunning.Task[0]|
      (and
        (not (= |fallbackWork.pool.current[0]| (bvneg (_ bv1 3))))
        (= |fallbackWork.pool.current[0]| (_ bv0 3))))
  (ite (= action |FallbackWork.TakeWork|) |fallbackWork.flushPending.Task[0]|
  (ite (= action |FallbackWork.EndFallback|)
    (ite (= |index of FallbackWork.EndFallback| (_ bv0 3)) false
      |fallbackWork.flushRunning.Task[0]|)
    |fallbackWork.flushRunning.Task[0]|))))
(define-fun |kworkerWork.list[0]'| () Bool
  (ite (= action |FallbackWork.ListFile(task work)|) true
  (ite (= action |FallbackWork.RunWorks(0)|) false |kworkerWork.list[0]|)))
(define-fun |kworkerWork.exited'| () Bool |kworkerWork.exited|)
(define-fun |taskPins'| () Bool
  (ite (= action |Task.TakeTaskList|) (= |request[0]| |Request.OnTaskList|)
  (ite (= action |Task.FlushFallback|) false |taskPins|)))
(define-fun |exitWork'| () Bool (ite (= action |Task.FlushFallbackOfRing|) true |exitWork|))
(define-fun |delayed.place[0]'| () |FputPlace|
  (ite (= action |FallbackWork.ListFile(task exited)|) |FputPlace.Listed|
  (ite (= action |DelayedWork.TakeList|)
    (ite (= |delayed.place[0]| |FputPlace.Listed|) |FputPlace.InWork| |delayed.place[0]|)
  (ite (= action |DelayedWork.CloseFile(0)|) |FputPlace.Nowhere| |delayed.place[0]|))))
(define-fun |pc.Task'| () |pc.Task|
  (ite (or
         (= action |Task.ExitFiles(0, last, task work)|)
         (= action |Task.ExitFiles(0, last, task exited)|)
         (= action |Task.ExitFiles(0, not last)|)) |pc.Task.ExitFiles|
  (ite (or
         (= action |Task.ExitFiles(none, task work)|)
         (= action |Task.ExitFiles(none, task exited)|)
         (= action |Task.RunTaskWork(file 0)|)
         (= action |Task.MoveRequest(none, not sync, not ring)|)
         (= action |Task.FlushFallback|)
         (= action |Task.AwaitRing(complete)|)) |pc.Task.RunTaskWork|
  (ite (= action |Task.RunTaskWork(tctx_task_work)|) |pc.Task.TakeTaskList|
  (ite (= action |Task.RunTaskWork(ring)|) |pc.Task.StartFlushOfRing|
  (ite (= action |Task.RunTaskWork(none)|) |pc.Task.Done|
  (ite (or
         (= action |Task.TakeTaskList|)
         (= action |Task.MoveRequest(not first)|)
         (= action |Task.QueueFallback|)
         (= action |Task.QueueFallback(pending)|)
         (= action |Task.AwaitRing(not complete)|)) |pc.Task.MoveRequest|
  (ite (= action |Task.MoveRequest(first)|) |pc.Task.QueueFallback|
  (ite (= action |Task.MoveRequest(none, sync)|) |pc.Task.StartFlushFallback|
  (ite (or
         (= action |Task.MoveRequest(none, not sync, ring)|)
         (= action |Task.FlushFallbackOfRing|)) |pc.Task.AwaitRing|
  (ite (= action |Task.StartFlushFallback|) |pc.Task.FlushFallback|
  (ite (= action |Task.StartFlushOfRing|) |pc.Task.FlushFallbackOfRing| |pc.Task|))))))))))))
(define-fun |pc.Device'| () |pc.Device|
  (ite (= action |Device.AddToTaskList(first)|) |pc.Device.ReadRing|
  (ite (or
         (= action |Device.AddToTaskList(not first)|)
         (= action |Device.AddTaskWork(task work)|)
         (= action |Device.MoveRefused(none)|)) |pc.Device.Done|
  (ite (= action |Device.ReadRing|) |pc.Device.AddTaskWork|
  (ite (= action |Device.AddTaskWork(task exited)|) |pc.Device.TakeRefused|
  (ite (or
         (= action |Device.TakeRefused|)
         (= action |Device.MoveRefused(not first)|)
         (= action |Device.QueueRefused|)
         (= action |Device.QueueRefused(pending)|)) |pc.Device.MoveRefused|
  (ite (= action |Device.MoveRefused(first)|) |pc.Device.QueueRefused| |pc.Device|)))))))
(define-fun |pc.FallbackWork'| () |pc.FallbackWork|
  (ite (= action |FallbackWork.TakeWork|) |pc.FallbackWork.TakeRequests|
  (ite (= action |FallbackWork.TakeRequests|) |pc.FallbackWork.PutFile|
  (ite (= action |FallbackWork.PutFile(last)|) |pc.FallbackWork.ListFile|
  (ite (= action |FallbackWork.PutFile(not last)|) |pc.FallbackWork.DropRefs|
  (ite (or
         (= action |FallbackWork.ListFile(task work)|)
         (= action |FallbackWork.ListFile(task exited)|))
    (ite (= |request[0]| |Request.InFallback|) |pc.FallbackWork.PutFile| |pc.FallbackWork.DropRefs|)
  (ite (or (= action |FallbackWork.DropRefs|) (= action |FallbackWork.RunWorks(0)|))
    |pc.FallbackWork.RunWorks|
  (ite (= action |FallbackWork.RunWorks(none)|) |pc.FallbackWork.EndFallback|
  (ite (= action |FallbackWork.EndFallback|) |pc.FallbackWork.TakeWork| |pc.FallbackWork|)))))))))
(define-fun |pc.RingExit'| () |pc.RingExit|
  (ite (= action |RingExit.FreeRing|) |pc.RingExit.Done| |pc.RingExit|))
(define-fun |pc.DelayedWork'| () |pc.DelayedWork|
  (ite (or (= action |DelayedWork.TakeList|) (= action |DelayedWork.CloseFile(0)|))
    |pc.DelayedWork.CloseFile|
  (ite (= action |DelayedWork.CloseFile(none)|) |pc.DelayedWork.TakeList| |pc.DelayedWork|)))
(define-fun |pc.Parent'| () |pc.Parent|
  (ite (= action |Parent.Reap|) |pc.Parent.Umount|
  (ite (= action |Parent.Umount|) |pc.Parent.Done| |pc.Parent|)))
(define-fun |FallbackWork.file'| () integer
  (ite (or
         (= action |FallbackWork.PutFile(last)|)
         (= action |FallbackWork.ListFile(task work)|)
         (= action |FallbackWork.ListFile(task exited)|)) (_ bv0 3)
    |FallbackWork.file|))

; Properties ---------------------------------------------------------------------------------------
; No request owns a file that is closed.
(define-fun |NoEarlyFree| () Bool
  (=>
    (or (= |mntCount.counter| (_ bv0 3)) (= |fCount[0].refs| (_ bv0 3)))
    (or (= |request[0]| |Request.FilePut|) (= |request[0]| |Request.Freed|))))
; refcount_t: underflow; use-after-free.
(define-fun |NoUnderflow| () Bool
  (and
    (=>
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (= |fCount[0].refs| (_ bv1 3))
        (not |taskWork.exited|)
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
      (not (bvsle |fCount[0].refs| (_ bv0 3))))
    (=>
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (= |fCount[0].refs| (_ bv1 3))
        |taskWork.exited|
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
      (not (bvsle |fCount[0].refs| (_ bv0 3))))
    (=>
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (not (= |fCount[0].refs| (_ bv1 3)))
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
      (not (bvsle |fCount[0].refs| (_ bv0 3))))
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
        (= |request[0]| |Request.InFallback|)
        (= |fCount[0].refs| (_ bv1 3))
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
      (not (bvsle |fCount[0].refs| (_ bv0 3))))
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
        (= |request[0]| |Request.InFallback|)
        (not (= |fCount[0].refs| (_ bv1 3)))
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
      (not (bvsle |fCount[0].refs| (_ bv0 3))))
    (=>
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (= |fCount[0].refs| (_ bv1 3))
        |taskWork.exited|)
      (not (bvsle |fCount[0].refs| (_ bv0 3))))
    (=>
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (= |fCount[0].refs| (_ bv1 3))
        (not |taskWork.exited|))
      (not (bvsle |fCount[0].refs| (_ bv0 3))))))
; No callback_head is on a list twice.
(define-fun |taskWork.NoDoubleListAdd| () Bool
  (and
    (=>
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (= |fCount[0].refs| (_ bv1 3))
        (not |taskWork.exited|)
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
      (not |taskWork.list[0]|))
    (=>
      (and (= |pc.Task| |pc.Task.ExitFiles|) (not |fds[0]|) (not |taskWork.exited|))
      (not |taskWork.list[2]|))
    (=>
      (and (= |pc.Device| |pc.Device.AddTaskWork|) (not |taskWork.exited|))
      (not |taskWork.list[1]|))))
; task_work_run() does not take the mark of a closed list, which has no function, for a work.
(define-fun |taskWork.NoRunOfExitMark| () Bool
  (and
    (=>
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        |taskWork.list[0]|
        (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))
      (not |taskWork.exited|))
    (=> (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[1]|) (not |taskWork.exited|))
    (=> (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[2]|) (not |taskWork.exited|))
    (=>
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        (not (or |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]|)))
      (not |taskWork.exited|))
    (=> (and (= |pc.Task| |pc.Task.RunTaskWork|) (not |taskWork.list[0]|)) (not |taskWork.exited|))
    (=> (and (= |pc.Task| |pc.Task.RunTaskWork|) (not |taskWork.list[1]|)) (not |taskWork.exited|))
    (=> (and (= |pc.Task| |pc.Task.RunTaskWork|) (not |taskWork.list[2]|)) (not |taskWork.exited|))
    (=>
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        (or |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]|))
      (not |taskWork.exited|))))
; A kworker ends the work it has taken, once, before it takes the next.
(define-fun |NoUnpairedTake| () Bool
  (and
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
        (bvslt (_ bv0 3) |fallbackWork.worklist.length|)
        (not (= |fallbackWork.pool.current[0]| (_ bv0 3)))
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |fallbackWork.worklist.length|)
            (bvsub |fallbackWork.worklist.length| (_ bv1 3))
            |fallbackWork.worklist.length|)))
      (= |fallbackWork.pool.current[0]| (bvneg (_ bv1 3))))
    (=>
      (and
        |guard of FallbackWork.EndFallback|
        (bvsle (_ bv0 3) |index of FallbackWork.EndFallback|))
      (not (= |fallbackWork.pool.current[0]| (bvneg (_ bv1 3)))))
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
        (or
          (not (bvslt (_ bv0 3) |fallbackWork.worklist.length|))
          (= |fallbackWork.pool.current[0]| (_ bv0 3))))
      (= |fallbackWork.pool.current[0]| (bvneg (_ bv1 3))))))
; No callback_head is on a list twice.
(define-fun |kworkerWork.NoDoubleListAdd| () Bool
  (=>
    (and (= |pc.FallbackWork| |pc.FallbackWork.ListFile|) (not |kworkerWork.exited|))
    (not |kworkerWork.list[0]|)))
; No file is on delayed_fput_list twice.
(define-fun |NoDoubleListAdd| () Bool
  (=>
    (and (= |pc.FallbackWork| |pc.FallbackWork.ListFile|) |kworkerWork.exited|)
    (= |delayed.place[0]| |FputPlace.Nowhere|)))
; task_work_run() does not take the mark of a closed list, which has no function, for a work.
(define-fun |kworkerWork.NoRunOfExitMark| () Bool
  (and
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
        |kworkerWork.list[0]|
        (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))
      (not |kworkerWork.exited|))
    (=>
      (and (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|) (not |kworkerWork.list[0]|))
      (not |kworkerWork.exited|))
    (=>
      (and (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|) (not |kworkerWork.list[0]|))
      (not |kworkerWork.exited|))
    (=>
      (and (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|) |kworkerWork.list[0]|)
      (not |kworkerWork.exited|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Task.ExitFiles(0, last, task work)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (=>
      |guard of Task.ExitFiles(0, last, task exited)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (=>
      |guard of Task.ExitFiles(0, not last)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (=> |guard of Task.RunTaskWork(file 0)| (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))
    (=>
      |guard of Task.QueueFallback|
      (and
        (bvsle |fallbackWork.worklist.length| (_ bv0 3))
        (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of Device.QueueRefused|
      (and
        (bvsle |fallbackWork.worklist.length| (_ bv0 3))
        (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 3)) (_ bv1 3))))
    (=>
      |guard of FallbackWork.TakeWork|
      (bvsle
        (_ bv0 3)
        (ite (bvslt (_ bv0 3) |fallbackWork.worklist.length|)
          (bvsub |fallbackWork.worklist.length| (_ bv1 3))
          |fallbackWork.worklist.length|)))
    (=>
      |guard of FallbackWork.PutFile(last)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (=>
      |guard of FallbackWork.PutFile(not last)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (=> |guard of FallbackWork.RunWorks(0)| (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))
    (=> |guard of FallbackWork.EndFallback| (bvsle (_ bv0 3) |index of FallbackWork.EndFallback|))
    (=>
      |guard of DelayedWork.CloseFile(0)|
      (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Task| |pc.Task.Done|)
      (= |pc.Device| |pc.Device.Done|)
      (or
        (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
        (= |pc.FallbackWork| |pc.FallbackWork.Done|))
      (= |pc.RingExit| |pc.RingExit.Done|)
      (or (= |pc.DelayedWork| |pc.DelayedWork.TakeList|) (= |pc.DelayedWork| |pc.DelayedWork.Done|))
      (= |pc.Parent| |pc.Parent.Done|))
    |guard of Task.ExitFiles(0, last, task work)|
    |guard of Task.ExitFiles(0, last, task exited)|
    |guard of Task.ExitFiles(0, not last)|
    |guard of Task.ExitFiles(none, task work)|
    |guard of Task.ExitFiles(none, task exited)|
    |guard of Task.RunTaskWork(file 0)|
    |guard of Task.RunTaskWork(tctx_task_work)|
    |guard of Task.RunTaskWork(ring)|
    |guard of Task.RunTaskWork(none)|
    |guard of Task.TakeTaskList|
    |guard of Task.MoveRequest(first)|
    |guard of Task.MoveRequest(not first)|
    |guard of Task.MoveRequest(none, sync)|
    |guard of Task.MoveRequest(none, not sync, ring)|
    |guard of Task.MoveRequest(none, not sync, not ring)|
    |guard of Task.QueueFallback|
    |guard of Task.QueueFallback(pending)|
    |guard of Task.StartFlushFallback|
    |guard of Task.FlushFallback|
    |guard of Task.StartFlushOfRing|
    |guard of Task.FlushFallbackOfRing|
    |guard of Task.AwaitRing(complete)|
    |guard of Task.AwaitRing(not complete)|
    |guard of Device.AddToTaskList(first)|
    |guard of Device.AddToTaskList(not first)|
    |guard of Device.ReadRing|
    |guard of Device.AddTaskWork(task work)|
    |guard of Device.AddTaskWork(task exited)|
    |guard of Device.TakeRefused|
    |guard of Device.MoveRefused(first)|
    |guard of Device.MoveRefused(not first)|
    |guard of Device.MoveRefused(none)|
    |guard of Device.QueueRefused|
    |guard of Device.QueueRefused(pending)|
    |guard of FallbackWork.TakeWork|
    |guard of FallbackWork.TakeRequests|
    |guard of FallbackWork.PutFile(last)|
    |guard of FallbackWork.PutFile(not last)|
    |guard of FallbackWork.ListFile(task work)|
    |guard of FallbackWork.ListFile(task exited)|
    |guard of FallbackWork.DropRefs|
    |guard of FallbackWork.RunWorks(0)|
    |guard of FallbackWork.RunWorks(none)|
    |guard of FallbackWork.EndFallback|
    |guard of RingExit.FreeRing|
    |guard of DelayedWork.TakeList|
    |guard of DelayedWork.CloseFile(0)|
    |guard of DelayedWork.CloseFile(none)|
    |guard of Parent.Reap|
    |guard of Parent.Umount|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoEarlyFree| |NoUnderflow| |taskWork.NoDoubleListAdd| |taskWork.NoRunOfExitMark|
     |NoUnpairedTake| |kworkerWork.NoDoubleListAdd| |NoDoubleListAdd|
     |kworkerWork.NoRunOfExitMark| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|fds[0]| Bool) (|fCount[0].refs| integer) (|mntCount.counter| integer)
   (|request[0]| |Request|) (|mover[0]| integer) (|taskWork.list[0]| Bool)
   (|taskWork.list[1]| Bool) (|taskWork.list[2]| Bool) (|taskWork.exited| Bool)
   (|fallbackWork.pool.current[0]| integer) (|fallbackWork.worklist.length| integer)
   (|fallbackWork.worklist[0]| integer) (|fallbackWork.flushPending.Task[0]| Bool)
   (|fallbackWork.flushRunning.Task[0]| Bool) (|kworkerWork.list[0]| Bool)
   (|kworkerWork.exited| Bool) (|taskPins| Bool) (|exitWork| Bool)
   (|delayed.place[0]| |FputPlace|) (|pc.Task| |pc.Task|) (|pc.Device| |pc.Device|)
   (|pc.FallbackWork| |pc.FallbackWork|) (|pc.RingExit| |pc.RingExit|)
   (|pc.DelayedWork| |pc.DelayedWork|) (|pc.Parent| |pc.Parent|) (|FallbackWork.file| integer))
  Bool
  (and
    (types |fds[0]| |fCount[0].refs| |mntCount.counter| |request[0]| |mover[0]|
       |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]| |taskWork.exited|
       |fallbackWork.pool.current[0]| |fallbackWork.worklist.length| |fallbackWork.worklist[0]|
       |fallbackWork.flushPending.Task[0]| |fallbackWork.flushRunning.Task[0]|
       |kworkerWork.list[0]| |kworkerWork.exited| |taskPins| |exitWork| |delayed.place[0]|
       |pc.Task| |pc.Device| |pc.FallbackWork| |pc.RingExit| |pc.DelayedWork| |pc.Parent|
       |FallbackWork.file|)
    ; NoUnpairedTake
    (and
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
          (bvslt (_ bv0 3) |fallbackWork.worklist.length|)
          (not (= |fallbackWork.pool.current[0]| (_ bv0 3)))
          (bvsle
            (_ bv0 3)
            (ite (bvslt (_ bv0 3) |fallbackWork.worklist.length|)
              (bvsub |fallbackWork.worklist.length| (_ bv1 3))
              |fallbackWork.worklist.length|)))
        (= |fallbackWork.pool.current[0]| (bvneg (_ bv1 3))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|)
          (bvsle (_ bv0 3) |fallbackWork.pool.current[0]|))
        (not (= |fallbackWork.pool.current[0]| (bvneg (_ bv1 3)))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
          (or
            (not (bvslt (_ bv0 3) |fallbackWork.worklist.length|))
            (= |fallbackWork.pool.current[0]| (_ bv0 3))))
        (= |fallbackWork.pool.current[0]| (bvneg (_ bv1 3)))))
    ; NoEarlyFree
    (=>
      (or (= |mntCount.counter| (_ bv0 3)) (= |fCount[0].refs| (_ bv0 3)))
      (or (= |request[0]| |Request.FilePut|) (= |request[0]| |Request.Freed|)))
    ; NoUnderflow
    (and
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (= |fCount[0].refs| (_ bv1 3))
          (not |taskWork.exited|)
          (bvsle
            (bvneg (_ bv1 3))
            (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
              (bvsub |fCount[0].refs| (_ bv1 3)))))
        (not (bvsle |fCount[0].refs| (_ bv0 3))))
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (= |fCount[0].refs| (_ bv1 3))
          |taskWork.exited|
          (bvsle
            (bvneg (_ bv1 3))
            (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
              (bvsub |fCount[0].refs| (_ bv1 3)))))
        (not (bvsle |fCount[0].refs| (_ bv0 3))))
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (not (= |fCount[0].refs| (_ bv1 3)))
          (bvsle
            (bvneg (_ bv1 3))
            (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
              (bvsub |fCount[0].refs| (_ bv1 3)))))
        (not (bvsle |fCount[0].refs| (_ bv0 3))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
          (= |request[0]| |Request.InFallback|)
          (= |fCount[0].refs| (_ bv1 3))
          (bvsle
            (bvneg (_ bv1 3))
            (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
              (bvsub |fCount[0].refs| (_ bv1 3)))))
        (not (bvsle |fCount[0].refs| (_ bv0 3))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
          (= |request[0]| |Request.InFallback|)
          (not (= |fCount[0].refs| (_ bv1 3)))
          (bvsle
            (bvneg (_ bv1 3))
            (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
              (bvsub |fCount[0].refs| (_ bv1 3)))))
        (not (bvsle |fCount[0].refs| (_ bv0 3))))
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (= |fCount[0].refs| (_ bv1 3))
          |taskWork.exited|)
        (not (bvsle |fCount[0].refs| (_ bv0 3))))
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (= |fCount[0].refs| (_ bv1 3))
          (not |taskWork.exited|))
        (not (bvsle |fCount[0].refs| (_ bv0 3)))))
    ; taskWork.NoDoubleListAdd
    (and
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (= |fCount[0].refs| (_ bv1 3))
          (not |taskWork.exited|)
          (bvsle
            (bvneg (_ bv1 3))
            (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
              (bvsub |fCount[0].refs| (_ bv1 3)))))
        (not |taskWork.list[0]|))
      (=>
        (and (= |pc.Task| |pc.Task.ExitFiles|) (not |fds[0]|) (not |taskWork.exited|))
        (not |taskWork.list[2]|))
      (=>
        (and (= |pc.Device| |pc.Device.AddTaskWork|) (not |taskWork.exited|))
        (not |taskWork.list[1]|)))
    ; taskWork.NoRunOfExitMark
    (and
      (=>
        (and
          (= |pc.Task| |pc.Task.RunTaskWork|)
          |taskWork.list[0]|
          (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))
        (not |taskWork.exited|))
      (=> (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[1]|) (not |taskWork.exited|))
      (=> (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[2]|) (not |taskWork.exited|))
      (=>
        (and
          (= |pc.Task| |pc.Task.RunTaskWork|)
          (not (or |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]|)))
        (not |taskWork.exited|))
      (=>
        (and (= |pc.Task| |pc.Task.RunTaskWork|) (not |taskWork.list[0]|))
        (not |taskWork.exited|))
      (=>
        (and (= |pc.Task| |pc.Task.RunTaskWork|) (not |taskWork.list[1]|))
        (not |taskWork.exited|))
      (=>
        (and (= |pc.Task| |pc.Task.RunTaskWork|) (not |taskWork.list[2]|))
        (not |taskWork.exited|))
      (=>
        (and
          (= |pc.Task| |pc.Task.RunTaskWork|)
          (or |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]|))
        (not |taskWork.exited|)))
    ; kworkerWork.NoDoubleListAdd
    (=>
      (and (= |pc.FallbackWork| |pc.FallbackWork.ListFile|) (not |kworkerWork.exited|))
      (not |kworkerWork.list[0]|))
    ; NoDoubleListAdd
    (=>
      (and (= |pc.FallbackWork| |pc.FallbackWork.ListFile|) |kworkerWork.exited|)
      (= |delayed.place[0]| |FputPlace.Nowhere|))
    ; kworkerWork.NoRunOfExitMark
    (and
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
          |kworkerWork.list[0]|
          (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))
        (not |kworkerWork.exited|))
      (=>
        (and (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|) (not |kworkerWork.list[0]|))
        (not |kworkerWork.exited|))
      (=>
        (and (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|) (not |kworkerWork.list[0]|))
        (not |kworkerWork.exited|))
      (=>
        (and (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|) |kworkerWork.list[0]|)
        (not |kworkerWork.exited|)))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (= |fCount[0].refs| (_ bv1 3))
          (not |taskWork.exited|))
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (= |fCount[0].refs| (_ bv1 3))
          |taskWork.exited|)
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
      (=>
        (and (= |pc.Task| |pc.Task.ExitFiles|) |fds[0]| (not (= |fCount[0].refs| (_ bv1 3))))
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
      (=>
        (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[0]|)
        (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))
      (=>
        (and
          (= |pc.Task| |pc.Task.QueueFallback|)
          (not (bvslt (_ bv0 3) |fallbackWork.worklist.length|)))
        (and
          (bvsle |fallbackWork.worklist.length| (_ bv0 3))
          (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and
          (= |pc.Device| |pc.Device.QueueRefused|)
          (not (bvslt (_ bv0 3) |fallbackWork.worklist.length|)))
        (and
          (bvsle |fallbackWork.worklist.length| (_ bv0 3))
          (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 3)) (_ bv1 3))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
          (bvslt (_ bv0 3) |fallbackWork.worklist.length|)
          (not (= |fallbackWork.pool.current[0]| (_ bv0 3))))
        (bvsle
          (_ bv0 3)
          (ite (bvslt (_ bv0 3) |fallbackWork.worklist.length|)
            (bvsub |fallbackWork.worklist.length| (_ bv1 3))
            |fallbackWork.worklist.length|)))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
          (= |request[0]| |Request.InFallback|)
          (= |fCount[0].refs| (_ bv1 3)))
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
          (= |request[0]| |Request.InFallback|)
          (not (= |fCount[0].refs| (_ bv1 3))))
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
      (=>
        (and (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|) |kworkerWork.list[0]|)
        (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))
      (=>
        (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|)
        (bvsle (_ bv0 3) |fallbackWork.pool.current[0]|))
      (=>
        (and
          (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|)
          (= |delayed.place[0]| |FputPlace.InWork|))
        (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3)))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Task| |pc.Task.Done|)
        (= |pc.Device| |pc.Device.Done|)
        (or
          (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
          (= |pc.FallbackWork| |pc.FallbackWork.Done|))
        (= |pc.RingExit| |pc.RingExit.Done|)
        (or
          (= |pc.DelayedWork| |pc.DelayedWork.TakeList|)
          (= |pc.DelayedWork| |pc.DelayedWork.Done|))
        (= |pc.Parent| |pc.Parent.Done|))
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (= |fCount[0].refs| (_ bv1 3))
        (not |taskWork.exited|))
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (= |fCount[0].refs| (_ bv1 3))
        |taskWork.exited|)
      (and (= |pc.Task| |pc.Task.ExitFiles|) |fds[0]| (not (= |fCount[0].refs| (_ bv1 3))))
      (and (= |pc.Task| |pc.Task.ExitFiles|) (not |fds[0]|) (not |taskWork.exited|))
      (and (= |pc.Task| |pc.Task.ExitFiles|) (not |fds[0]|) |taskWork.exited|)
      (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[0]|)
      (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[1]|)
      (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[2]|)
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        (not (or |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]|)))
      (= |pc.Task| |pc.Task.TakeTaskList|)
      (and
        (= |pc.Task| |pc.Task.MoveRequest|)
        (= |request[0]| |Request.Moved|)
        (= |mover[0]| (_ bv1 3))
        (not (= |request[0]| |Request.OnFallbackList|)))
      (and
        (= |pc.Task| |pc.Task.MoveRequest|)
        (= |request[0]| |Request.Moved|)
        (= |mover[0]| (_ bv1 3))
        (= |request[0]| |Request.OnFallbackList|))
      (and
        (= |pc.Task| |pc.Task.MoveRequest|)
        (not (and (= |request[0]| |Request.Moved|) (= |mover[0]| (_ bv1 3))))
        |taskPins|)
      (and
        (= |pc.Task| |pc.Task.MoveRequest|)
        (not (and (= |request[0]| |Request.Moved|) (= |mover[0]| (_ bv1 3))))
        (not |taskPins|)
        |exitWork|)
      (and
        (= |pc.Task| |pc.Task.MoveRequest|)
        (not (and (= |request[0]| |Request.Moved|) (= |mover[0]| (_ bv1 3))))
        (not |taskPins|)
        (not |exitWork|))
      (and
        (= |pc.Task| |pc.Task.QueueFallback|)
        (not (bvslt (_ bv0 3) |fallbackWork.worklist.length|)))
      (and (= |pc.Task| |pc.Task.QueueFallback|) (bvslt (_ bv0 3) |fallbackWork.worklist.length|))
      (= |pc.Task| |pc.Task.StartFlushFallback|)
      (and
        (= |pc.Task| |pc.Task.FlushFallback|)
        (not (or |fallbackWork.flushPending.Task[0]| |fallbackWork.flushRunning.Task[0]|)))
      (= |pc.Task| |pc.Task.StartFlushOfRing|)
      (and
        (= |pc.Task| |pc.Task.FlushFallbackOfRing|)
        (not (or |fallbackWork.flushPending.Task[0]| |fallbackWork.flushRunning.Task[0]|)))
      (and
        (= |pc.Task| |pc.Task.AwaitRing|)
        (or (= |pc.RingExit| |pc.RingExit.Done|) (= |request[0]| |Request.OnTaskList|))
        (= |pc.RingExit| |pc.RingExit.Done|))
      (and
        (= |pc.Task| |pc.Task.AwaitRing|)
        (or (= |pc.RingExit| |pc.RingExit.Done|) (= |request[0]| |Request.OnTaskList|))
        (not (= |pc.RingExit| |pc.RingExit.Done|)))
      (and (= |pc.Device| |pc.Device.AddToTaskList|) (not (= |request[0]| |Request.OnTaskList|)))
      (and (= |pc.Device| |pc.Device.AddToTaskList|) (= |request[0]| |Request.OnTaskList|))
      (= |pc.Device| |pc.Device.ReadRing|)
      (and (= |pc.Device| |pc.Device.AddTaskWork|) (not |taskWork.exited|))
      (and (= |pc.Device| |pc.Device.AddTaskWork|) |taskWork.exited|)
      (= |pc.Device| |pc.Device.TakeRefused|)
      (and
        (= |pc.Device| |pc.Device.MoveRefused|)
        (= |request[0]| |Request.Moved|)
        (= |mover[0]| (_ bv0 3))
        (not (= |request[0]| |Request.OnFallbackList|)))
      (and
        (= |pc.Device| |pc.Device.MoveRefused|)
        (= |request[0]| |Request.Moved|)
        (= |mover[0]| (_ bv0 3))
        (= |request[0]| |Request.OnFallbackList|))
      (and
        (= |pc.Device| |pc.Device.MoveRefused|)
        (not (and (= |request[0]| |Request.Moved|) (= |mover[0]| (_ bv0 3)))))
      (and
        (= |pc.Device| |pc.Device.QueueRefused|)
        (not (bvslt (_ bv0 3) |fallbackWork.worklist.length|)))
      (and
        (= |pc.Device| |pc.Device.QueueRefused|)
        (bvslt (_ bv0 3) |fallbackWork.worklist.length|))
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
        (bvslt (_ bv0 3) |fallbackWork.worklist.length|)
        (not (= |fallbackWork.pool.current[0]| (_ bv0 3))))
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
        (= |request[0]| |Request.InFallback|)
        (= |fCount[0].refs| (_ bv1 3)))
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
        (= |request[0]| |Request.InFallback|)
        (not (= |fCount[0].refs| (_ bv1 3))))
      (and (= |pc.FallbackWork| |pc.FallbackWork.ListFile|) (not |kworkerWork.exited|))
      (and (= |pc.FallbackWork| |pc.FallbackWork.ListFile|) |kworkerWork.exited|)
      (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|)
      (and (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|) |kworkerWork.list[0]|)
      (and (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|) (not |kworkerWork.list[0]|))
      (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|)
      (and
        (= |pc.RingExit| |pc.RingExit.FreeRing|)
        |exitWork|
        (= |request[0]| |Request.Freed|)
        (not |taskPins|))
      (and (= |pc.DelayedWork| |pc.DelayedWork.TakeList|) (= |delayed.place[0]| |FputPlace.Listed|))
      (and
        (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|)
        (= |delayed.place[0]| |FputPlace.InWork|))
      (and
        (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|)
        (not (= |delayed.place[0]| |FputPlace.InWork|)))
      (and (= |pc.Parent| |pc.Parent.Reap|) (= |pc.Task| |pc.Task.Done|))
      (= |pc.Parent| |pc.Parent.Umount|))
    (not |kworkerWork.exited|)
    (or (= |delayed.place[0]| |FputPlace.Nowhere|) (= |delayed.place[0]| |FputPlace.InWork|))
    (or (= |delayed.place[0]| |FputPlace.Nowhere|) (= |delayed.place[0]| |FputPlace.Listed|))
    (or
      (not |fds[0]|)
      (and (bvsle (_ bv0 3) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv0 3)))
      (bvsle (_ bv2 3) |fCount[0].refs|)
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.InFallback|))))
    (or
      (not |fds[0]|)
      (and (bvsle (_ bv0 3) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv0 3)))
      (bvsle (_ bv2 3) |fCount[0].refs|)
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|))
    (or
      (bvsle (_ bv1 3) |fCount[0].refs|)
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|))
    (or
      (and
        (not (= |request[0]| |Request.InFallback|))
        (not (= |request[0]| |Request.FilePut|))
        (not (= |request[0]| |Request.Freed|)))
      (not (= |pc.Device| |pc.Device.AddToTaskList|)))
    (or
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.ListFile|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.Done|))))
    (or
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (not |kworkerWork.list[0]|))
    (or
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (not |taskWork.list[0]|))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.InFallback|)))
      (not |taskWork.list[0]|))
    (or
      (bvsle (_ bv0 3) |fallbackWork.pool.current[0]|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.ListFile|))
    (or
      (bvsle (_ bv0 3) |fallbackWork.pool.current[0]|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|)
      (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|))
    (or
      (bvsle (_ bv0 3) |fallbackWork.pool.current[0]|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
      (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|)
      (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|))
    (or
      (not (= |request[0]| |Request.OnTaskList|))
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 3))))
    (or
      (= |request[0]| |Request.Moved|)
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.Freed|)
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.Done|))))
    (or
      (= |request[0]| |Request.Moved|)
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.Freed|)
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|))))
    (or
      (not (= |request[0]| |Request.FilePut|))
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.PutFile|))))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.Moved|)))
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 3))))
    (or
      (and (not (= |request[0]| |Request.OnTaskList|)) (not (= |request[0]| |Request.FilePut|)))
      (not (= |pc.Device| |pc.Device.QueueRefused|)))
    (or
      (bvsle |fallbackWork.worklist.length| (_ bv0 3))
      (not (= |pc.Task| |pc.Task.QueueFallback|)))
    (or
      (= |request[0]| |Request.OnTaskList|)
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.FilePut|)
      (not (= |pc.Device| |pc.Device.QueueRefused|)))
    (or
      (and
        (not (= |request[0]| |Request.InFallback|))
        (not (= |request[0]| |Request.FilePut|))
        (not (= |request[0]| |Request.Freed|)))
      (not (= |pc.Task| |pc.Task.QueueFallback|)))
    (or
      (not (= |request[0]| |Request.Freed|))
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.ListFile|))))
    (or
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 3)))
      (bvsle |fallbackWork.worklist.length| (_ bv0 3)))
    (or
      (not |taskWork.exited|)
      (= |pc.Task| |pc.Task.FlushFallbackOfRing|)
      (= |pc.Task| |pc.Task.AwaitRing|)
      (= |pc.Task| |pc.Task.Done|))
    (or
      (not |taskWork.list[1]|)
      (= |pc.Device| |pc.Device.MoveRefused|)
      (= |pc.Device| |pc.Device.QueueRefused|)
      (= |pc.Device| |pc.Device.Done|))
    (or (not |taskWork.list[2]|) (not (= |pc.Task| |pc.Task.ExitFiles|)))
    (or (not |fds[0]|) (not |taskWork.list[0]|))
    (or |taskWork.exited| (not (= |pc.Device| |pc.Device.TakeRefused|)))
    (or
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 3)))
      (not (= |pc.Task| |pc.Task.QueueFallback|)))
    (or
      (bvsle |fallbackWork.worklist.length| (_ bv0 3))
      (not (= |pc.Device| |pc.Device.QueueRefused|)))
    (or
      (= |request[0]| |Request.OnTaskList|)
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.FilePut|)
      (bvsle |fallbackWork.worklist.length| (_ bv0 3)))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.OnTaskList|)))
      (bvsle |fallbackWork.worklist.length| (_ bv0 3)))
    (or |taskWork.exited| (not (= |pc.Task| |pc.Task.Done|)))
    (or
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 3)))
      (not (= |pc.Device| |pc.Device.QueueRefused|)))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.InFallback|)))
      (not |kworkerWork.list[0]|))
    (not (= |pc.FallbackWork| |pc.FallbackWork.Done|))
    (or (bvsle (_ bv1 3) |mntCount.counter|) (not |taskWork.list[0]|))
    (or (not |taskWork.list[0]|) (not |kworkerWork.list[0]|))
    (or (bvsle (_ bv1 3) |mntCount.counter|) (not |kworkerWork.list[0]|))
    (or
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.ListFile|))
    (or
      (not |fallbackWork.flushRunning.Task[0]|)
      (not (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)))
    (or
      (and
        (not (= |request[0]| |Request.Moved|))
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.Freed|)))
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 3)))
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.PutFile|))))
    (or
      (and
        (not (= |request[0]| |Request.Moved|))
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.Freed|)))
      (not (= |pc.Device| |pc.Device.AddToTaskList|)))
    (or
      (not |fds[0]|)
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.ListFile|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.Done|))))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.InFallback|)))
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 3)))
      (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.ListFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|)
      (= |pc.FallbackWork| |pc.FallbackWork.Done|))
    (or
      (and
        (not (= |request[0]| |Request.OnTaskList|))
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.FilePut|)))
      (not |taskWork.list[0]|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
      (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|)
      (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|))
    (or
      (not |fds[0]|)
      (and (bvsle (_ bv0 3) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv0 3)))
      (bvsle (_ bv2 3) |fCount[0].refs|)
      (bvsle (_ bv1 3) |mntCount.counter|))
    (or
      (bvsle (_ bv1 3) |mntCount.counter|)
      (and
        (not (= |request[0]| |Request.OnTaskList|))
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.FilePut|)))
      (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|)
      (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.OnTaskList|)))
      (not (= |pc.Task| |pc.Task.MoveRequest|)))
    (or (not |taskWork.exited|) |exitWork|)
    (or (bvsle (_ bv1 3) |fallbackWork.worklist.length|) (not |fallbackWork.flushPending.Task[0]|))
    (or |exitWork| (not (= |pc.Task| |pc.Task.AwaitRing|)))
    (or (not |taskPins|) (not (= |pc.Task| |pc.Task.Done|)) (= |pc.RingExit| |pc.RingExit.Done|))
    (or
      (not (= |request[0]| |Request.Moved|))
      (bvsle |mover[0]| (_ bv0 3))
      (and
        (not (= |pc.Task| |pc.Task.FlushFallbackOfRing|))
        (not (= |pc.Task| |pc.Task.AwaitRing|))
        (not (= |pc.Task| |pc.Task.Done|))))
    (or
      (not (= |request[0]| |Request.OnTaskList|))
      (and
        (not (= |pc.Device| |pc.Device.AddToTaskList|))
        (not (= |pc.Device| |pc.Device.MoveRefused|))))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.Moved|)))
      (bvsle (_ bv1 3) |mover[0]|)
      (and
        (not (= |pc.Device| |pc.Device.AddTaskWork|))
        (not (= |pc.Device| |pc.Device.TakeRefused|))
        (not (= |pc.Device| |pc.Device.Done|))))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.InFallback|)))
      (bvsle (_ bv0 3) |fallbackWork.pool.current[0]|)
      (and
        (not (= |pc.Device| |pc.Device.AddTaskWork|))
        (not (= |pc.Device| |pc.Device.TakeRefused|))
        (not (= |pc.Device| |pc.Device.Done|))))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.InFallback|)))
      (bvsle (_ bv0 3) |fallbackWork.pool.current[0]|)
      (and
        (not (= |pc.Device| |pc.Device.MoveRefused|))
        (not (= |pc.Device| |pc.Device.QueueRefused|))
        (not (= |pc.Device| |pc.Device.Done|))))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.InFallback|)))
      (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|)
      (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|)
      (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|))
    (or
      (and
        (not (= |request[0]| |Request.Moved|))
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.Freed|)))
      (not |taskPins|)
      (and
        (not (= |pc.Task| |pc.Task.ExitFiles|))
        (not (= |pc.Task| |pc.Task.RunTaskWork|))
        (not (= |pc.Task| |pc.Task.FlushFallbackOfRing|))
        (not (= |pc.Task| |pc.Task.AwaitRing|))))
    (or
      |taskWork.list[2]|
      |exitWork|
      (and
        (not (= |pc.Task| |pc.Task.RunTaskWork|))
        (not (= |pc.Task| |pc.Task.StartFlushFallback|))
        (not (= |pc.Task| |pc.Task.AwaitRing|))))
    (or
      (not (= |request[0]| |Request.OnFallbackList|))
      (bvsle (_ bv1 3) |fallbackWork.worklist.length|)
      (and
        (not (= |pc.Task| |pc.Task.RunTaskWork|))
        (not (= |pc.Task| |pc.Task.MoveRequest|))
        (not (= |pc.Task| |pc.Task.StartFlushFallback|))
        (not (= |pc.Task| |pc.Task.StartFlushOfRing|))
        (not (= |pc.Task| |pc.Task.AwaitRing|)))
      (= |pc.Device| |pc.Device.ReadRing|)
      (= |pc.Device| |pc.Device.TakeRefused|)
      (= |pc.Device| |pc.Device.QueueRefused|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.ListFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
      (= |pc.FallbackWork| |pc.FallbackWork.Done|))
    (or
      (not (= |request[0]| |Request.OnFallbackList|))
      (bvsle (_ bv1 3) |fallbackWork.worklist.length|)
      (= |pc.Task| |pc.Task.QueueFallback|)
      (= |pc.Task| |pc.Task.StartFlushFallback|)
      (= |pc.Task| |pc.Task.FlushFallback|)
      (= |pc.Task| |pc.Task.StartFlushOfRing|)
      (= |pc.Device| |pc.Device.ReadRing|)
      (= |pc.Device| |pc.Device.TakeRefused|)
      (= |pc.Device| |pc.Device.QueueRefused|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.ListFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
      (= |pc.FallbackWork| |pc.FallbackWork.Done|))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.Moved|)))
      (not (= |pc.Task| |pc.Task.QueueFallback|)))
    (or (not (= |pc.Task| |pc.Task.QueueFallback|)) (not (= |pc.Device| |pc.Device.QueueRefused|)))
    (or
      (not (= |request[0]| |Request.InFlight|))
      (and (not (= |pc.Task| |pc.Task.TakeTaskList|)) (not (= |pc.Task| |pc.Task.MoveRequest|))))
    (or
      (not |taskWork.exited|)
      (= |pc.Task| |pc.Task.TakeTaskList|)
      (= |pc.Task| |pc.Task.MoveRequest|)
      (= |pc.Task| |pc.Task.FlushFallback|)
      (= |pc.Task| |pc.Task.StartFlushOfRing|)
      (= |pc.Task| |pc.Task.Done|))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.InFallback|)))
      (bvsle (_ bv0 3) |fallbackWork.pool.current[0]|)
      (and
        (not (= |pc.Device| |pc.Device.ReadRing|))
        (not (= |pc.Device| |pc.Device.TakeRefused|))
        (not (= |pc.Device| |pc.Device.QueueRefused|))))
    (or
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 3)))
      (not |taskPins|)
      (and
        (not (= |pc.Task| |pc.Task.ExitFiles|))
        (not (= |pc.Task| |pc.Task.RunTaskWork|))
        (not (= |pc.Task| |pc.Task.FlushFallbackOfRing|))
        (not (= |pc.Task| |pc.Task.AwaitRing|))))
    (or
      (not (= |request[0]| |Request.Moved|))
      (bvsle (_ bv1 3) |mover[0]|)
      (and
        (not (= |pc.Device| |pc.Device.ReadRing|))
        (not (= |pc.Device| |pc.Device.TakeRefused|))
        (not (= |pc.Device| |pc.Device.QueueRefused|))))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.Moved|)))
      (bvsle |mover[0]| (_ bv0 3))
      (= |pc.Task| |pc.Task.TakeTaskList|)
      (= |pc.Task| |pc.Task.MoveRequest|)
      (= |pc.Task| |pc.Task.FlushFallback|)
      (= |pc.Task| |pc.Task.StartFlushOfRing|)
      (= |pc.Task| |pc.Task.Done|))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.Moved|)))
      (bvsle |mover[0]| (_ bv0 3))
      (and
        (not (= |pc.Task| |pc.Task.QueueFallback|))
        (not (= |pc.Task| |pc.Task.StartFlushFallback|))
        (not (= |pc.Task| |pc.Task.FlushFallback|))
        (not (= |pc.Task| |pc.Task.StartFlushOfRing|))))
    (or
      (and (not (= |request[0]| |Request.Moved|)) (not (= |request[0]| |Request.OnFallbackList|)))
      (bvsle (_ bv1 3) |fallbackWork.worklist.length|)
      (and
        (not (= |pc.Task| |pc.Task.FlushFallbackOfRing|))
        (not (= |pc.Task| |pc.Task.AwaitRing|))
        (not (= |pc.Task| |pc.Task.Done|)))
      (= |pc.Device| |pc.Device.MoveRefused|)
      (= |pc.Device| |pc.Device.QueueRefused|)
      (= |pc.Device| |pc.Device.Done|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.ListFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
      (= |pc.FallbackWork| |pc.FallbackWork.Done|))
    (or
      (and
        (not (= |request[0]| |Request.Moved|))
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.Freed|)))
      (not |taskPins|)
      (not (= |pc.Task| |pc.Task.StartFlushOfRing|)))
    (or
      (and
        (not (= |request[0]| |Request.InFallback|))
        (not (= |request[0]| |Request.FilePut|))
        (not (= |request[0]| |Request.Freed|)))
      (not |taskPins|)
      (not (= |pc.Task| |pc.Task.StartFlushOfRing|)))
    (or
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (bvsle (_ bv1 3) |fallbackWork.worklist.length|)
      (not (= |pc.Task| |pc.Task.Done|))
      (not (= |pc.Device| |pc.Device.Done|))
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.ListFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
      (= |pc.FallbackWork| |pc.FallbackWork.Done|)
      (= |pc.RingExit| |pc.RingExit.Done|))
    (or
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      |taskWork.list[1]|
      |taskWork.list[2]|
      (bvsle (_ bv1 3) |fallbackWork.worklist.length|)
      (and
        (not (= |pc.Task| |pc.Task.RunTaskWork|))
        (not (= |pc.Task| |pc.Task.StartFlushFallback|)))
      (not (= |pc.Device| |pc.Device.Done|))
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.PutFile|)))
      (= |pc.RingExit| |pc.RingExit.Done|))
    (or
      |taskWork.list[2]|
      |exitWork|
      (and (not (= |pc.Task| |pc.Task.QueueFallback|)) (not (= |pc.Task| |pc.Task.FlushFallback|))))
    (or
      (= |request[0]| |Request.Moved|)
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.Freed|)
      (not (= |pc.Task| |pc.Task.QueueFallback|)))
    (or (not |fds[0]|) (not |kworkerWork.list[0]|))
    (or
      |taskWork.list[2]|
      (not |taskPins|)
      (not (= |pc.Task| |pc.Task.RunTaskWork|))
      (= |pc.RingExit| |pc.RingExit.Done|))
    (or
      (not (= |request[0]| |Request.OnFallbackList|))
      (bvsle (_ bv1 3) |fallbackWork.worklist.length|)
      (and
        (not (= |pc.Task| |pc.Task.TakeTaskList|))
        (not (= |pc.Task| |pc.Task.MoveRequest|))
        (not (= |pc.Task| |pc.Task.FlushFallback|))
        (not (= |pc.Task| |pc.Task.StartFlushOfRing|))
        (not (= |pc.Task| |pc.Task.Done|)))
      (= |pc.Device| |pc.Device.ReadRing|)
      (= |pc.Device| |pc.Device.TakeRefused|)
      (= |pc.Device| |pc.Device.QueueRefused|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.ListFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
      (= |pc.FallbackWork| |pc.FallbackWork.Done|))
    (or
      (not (= |request[0]| |Request.OnFallbackList|))
      (bvsle (_ bv1 3) |fallbackWork.worklist.length|)
      (and
        (not (= |pc.Task| |pc.Task.ExitFiles|))
        (not (= |pc.Task| |pc.Task.RunTaskWork|))
        (not (= |pc.Task| |pc.Task.TakeTaskList|))
        (not (= |pc.Task| |pc.Task.MoveRequest|)))
      (= |pc.Device| |pc.Device.MoveRefused|)
      (= |pc.Device| |pc.Device.QueueRefused|)
      (= |pc.Device| |pc.Device.Done|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.ListFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
      (= |pc.FallbackWork| |pc.FallbackWork.Done|))
    (or
      (not (= |request[0]| |Request.OnFallbackList|))
      (bvsle (_ bv1 3) |fallbackWork.worklist.length|)
      (and
        (not (= |pc.Task| |pc.Task.TakeTaskList|))
        (not (= |pc.Task| |pc.Task.MoveRequest|))
        (not (= |pc.Task| |pc.Task.FlushFallback|))
        (not (= |pc.Task| |pc.Task.StartFlushOfRing|))
        (not (= |pc.Task| |pc.Task.Done|)))
      (= |pc.Device| |pc.Device.MoveRefused|)
      (= |pc.Device| |pc.Device.QueueRefused|)
      (= |pc.Device| |pc.Device.Done|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.ListFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
      (= |pc.FallbackWork| |pc.FallbackWork.Done|))
    (or
      (not (= |request[0]| |Request.OnFallbackList|))
      (bvsle (_ bv1 3) |fallbackWork.worklist.length|)
      (and
        (not (= |pc.Task| |pc.Task.RunTaskWork|))
        (not (= |pc.Task| |pc.Task.MoveRequest|))
        (not (= |pc.Task| |pc.Task.StartFlushFallback|))
        (not (= |pc.Task| |pc.Task.StartFlushOfRing|))
        (not (= |pc.Task| |pc.Task.AwaitRing|)))
      (= |pc.Device| |pc.Device.MoveRefused|)
      (= |pc.Device| |pc.Device.QueueRefused|)
      (= |pc.Device| |pc.Device.Done|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.ListFile|)
      (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
      (= |pc.FallbackWork| |pc.FallbackWork.Done|))
    (or
      |taskWork.list[2]|
      |exitWork|
      (and
        (not (= |pc.Task| |pc.Task.TakeTaskList|))
        (not (= |pc.Task| |pc.Task.MoveRequest|))
        (not (= |pc.Task| |pc.Task.Done|))))
    (or
      (= |request[0]| |Request.Moved|)
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.Freed|)
      |taskWork.list[1]|
      |taskWork.list[2]|
      (and (not (= |pc.Task| |pc.Task.QueueFallback|)) (not (= |pc.Task| |pc.Task.FlushFallback|)))
      (and
        (not (= |pc.Device| |pc.Device.MoveRefused|))
        (not (= |pc.Device| |pc.Device.QueueRefused|))
        (not (= |pc.Device| |pc.Device.Done|)))
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.TakeWork|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)))
      (= |pc.RingExit| |pc.RingExit.Done|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |fds[0]| |fCount[0].refs| |mntCount.counter| |request[0]| |mover[0]|
       |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]| |taskWork.exited|
       |fallbackWork.pool.current[0]| |fallbackWork.worklist.length| |fallbackWork.worklist[0]|
       |fallbackWork.flushPending.Task[0]| |fallbackWork.flushRunning.Task[0]|
       |kworkerWork.list[0]| |kworkerWork.exited| |taskPins| |exitWork| |delayed.place[0]|
       |pc.Task| |pc.Device| |pc.FallbackWork| |pc.RingExit| |pc.DelayedWork| |pc.Parent|
       |FallbackWork.file|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |fds[0]| |fCount[0].refs| |mntCount.counter| |request[0]| |mover[0]|
     |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]| |taskWork.exited|
     |fallbackWork.pool.current[0]| |fallbackWork.worklist.length| |fallbackWork.worklist[0]|
     |fallbackWork.flushPending.Task[0]| |fallbackWork.flushRunning.Task[0]| |kworkerWork.list[0]|
     |kworkerWork.exited| |taskPins| |exitWork| |delayed.place[0]| |pc.Task| |pc.Device|
     |pc.FallbackWork| |pc.RingExit| |pc.DelayedWork| |pc.Parent| |FallbackWork.file|))
(assert step)
(assert
  (not
    (invariant |fds[0]'| |fCount[0].refs'| |mntCount.counter'| |request[0]'| |mover[0]'|
       |taskWork.list[0]'| |taskWork.list[1]'| |taskWork.list[2]'| |taskWork.exited'|
       |fallbackWork.pool.current[0]'| |fallbackWork.worklist.length'| |fallbackWork.worklist[0]'|
       |fallbackWork.flushPending.Task[0]'| |fallbackWork.flushRunning.Task[0]'|
       |kworkerWork.list[0]'| |kworkerWork.exited'| |taskPins'| |exitWork'| |delayed.place[0]'|
       |pc.Task'| |pc.Device'| |pc.FallbackWork'| |pc.RingExit'| |pc.DelayedWork'| |pc.Parent'|
       |FallbackWork.file'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |fds[0]| |fCount[0].refs| |mntCount.counter| |request[0]| |mover[0]|
     |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]| |taskWork.exited|
     |fallbackWork.pool.current[0]| |fallbackWork.worklist.length| |fallbackWork.worklist[0]|
     |fallbackWork.flushPending.Task[0]| |fallbackWork.flushRunning.Task[0]| |kworkerWork.list[0]|
     |kworkerWork.exited| |taskPins| |exitWork| |delayed.place[0]| |pc.Task| |pc.Device|
     |pc.FallbackWork| |pc.RingExit| |pc.DelayedWork| |pc.Parent| |FallbackWork.file|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: d8c23fb5f2d87e63efe5dc95abb4019da8dec5a672fa8dd7593abc107945ad30
