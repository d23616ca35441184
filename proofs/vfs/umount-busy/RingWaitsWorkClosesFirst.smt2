; vfs/umount-busy, variant RingWaitsWorkClosesFirst, early=false, requests=1.
; umount() fails with EBUSY although the last user of the mount has been reaped: fstests
; generic/388, June 2023. A task is killed with requests in flight. A request holds a reference to
; its file; what completes too late for the task goes to a fallback work, and the last fput() in a
; kworker does not close the file: it puts it on delayed_fput_list, for one more work. The parent
; that has waited for the task knows of neither. Each wait alone is too little: the task's ends when
; the file is put, umount's sees only what has been put. Two requests are too much for every
; RingWaits as posted: it takes tctx->task_list away from under the callback that is queued for it,
; so that the next completion finds the list empty and queues the callback twice (NoDoubleListAdd).
; Not the list but a flag has to say whether it is queued (RingWaitsQueuesOnce). See
; kernel/exit.c:do_exit(), kernel/task_work.c, fs/file_table.c, fs/aio.c,
; fs/namespace.c:do_umount(), io_uring/io_uring.c, io_uring/tctx.c; dfbe5561ae93 "io_uring: flush
; offloaded and delayed task_work on exit". Not modelled: PF_EXITING alone, which changes nothing
; for fput(); requests that never complete, which exit cancels; other openers, lazy umount, several
; rings. Task works run oldest first; queueing a completion is one step.
; A certificate for NoEarlyFree, NoUnderflow, NoDoubleListAdd, NoQueueAfterDestroy, NoUseAfterFree,
; UmountNotBusy, TypeInvariant, NoDeadlock: the invariant at the end is true initially, every step
; keeps it, and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE,
; cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |Request| () (_ BitVec 3))
(define-fun |Request.InFlight| () |Request| #b000)
(define-fun |Request.OnTaskList| () |Request| #b001)
(define-fun |Request.OnFallbackList| () |Request| #b010)
(define-fun |Request.InFallback| () |Request| #b011)
(define-fun |Request.FilePut| () |Request| #b100)
(define-fun |Request.Freed| () |Request| #b101)
(define-sort |Acceptance| () (_ BitVec 2))
(define-fun |Acceptance.Everybody| () |Acceptance| #b00)
(define-fun |Acceptance.OwnWorks| () |Acceptance| #b01)
(define-fun |Acceptance.Nobody| () |Acceptance| #b10)
(define-sort |FputPlace| () (_ BitVec 2))
(define-fun |FputPlace.Nowhere| () |FputPlace| #b00)
(define-fun |FputPlace.Listed| () |FputPlace| #b01)
(define-fun |FputPlace.InWork| () |FputPlace| #b10)
(define-fun |FputPlace.InFlush| () |FputPlace| #b11)
(define-sort |pc.Task| () (_ BitVec 3))
(define-fun |pc.Task.ExitFiles| () |pc.Task| #b000)
(define-fun |pc.Task.RunTaskWork| () |pc.Task| #b001)
(define-fun |pc.Task.StartFlushFallback| () |pc.Task| #b010)
(define-fun |pc.Task.FlushFallback| () |pc.Task| #b011)
(define-fun |pc.Task.FlushFallbackOfRing| () |pc.Task| #b100)
(define-fun |pc.Task.AwaitRing| () |pc.Task| #b101)
(define-fun |pc.Task.Done| () |pc.Task| #b110)
(define-sort |pc.Device| () (_ BitVec 1))
(define-fun |pc.Device.Complete| () |pc.Device| #b0)
(define-fun |pc.Device.Done| () |pc.Device| #b1)
(define-sort |pc.FallbackWork| () (_ BitVec 3))
(define-fun |pc.FallbackWork.TakeRequests| () |pc.FallbackWork| #b000)
(define-fun |pc.FallbackWork.PutFiles| () |pc.FallbackWork| #b001)
(define-fun |pc.FallbackWork.RunWorks| () |pc.FallbackWork| #b010)
(define-fun |pc.FallbackWork.DropRefs| () |pc.FallbackWork| #b011)
(define-fun |pc.FallbackWork.EndFallback| () |pc.FallbackWork| #b100)
(define-fun |pc.FallbackWork.Done| () |pc.FallbackWork| #b101)
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
(declare-const |taskWork.list.length| integer) ; 0..3
(declare-const |taskWork.list[0]| integer) ; 0..2
(declare-const |taskWork.list[1]| integer) ; 0..2
(declare-const |taskWork.list[2]| integer) ; 0..2
(declare-const |taskWork.exited| Bool)
(declare-const |fallbackWork.pool.current[0]| integer) ; -1..0
(declare-const |fallbackWork.worklist.length| integer) ; 0..1
(declare-const |fallbackWork.worklist[0]| integer) ; 0..0
(declare-const |fallbackWork.acceptance| |Acceptance|)
(declare-const |fallbackWork.flushPending[0]| Bool)
(declare-const |fallbackWork.flushRunning[0]| Bool)
(declare-const |fallbackWork.canceling[0]| Bool)
(declare-const |kworkerWork.list.length| integer) ; 0..1
(declare-const |kworkerWork.list[0]| integer) ; 0..0
(declare-const |kworkerWork.exited| Bool)
(declare-const |exitWork| Bool)
(declare-const |delayed.place[0]| |FputPlace|)
(declare-const |delayed.awaited[0]| Bool)
(declare-const |pc.Task| |pc.Task|)
(declare-const |pc.Device| |pc.Device|)
(declare-const |pc.FallbackWork| |pc.FallbackWork|)
(declare-const |pc.RingExit| |pc.RingExit|)
(declare-const |pc.DelayedWork| |pc.DelayedWork|)
(declare-const |pc.Parent| |pc.Parent|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|fds[0]| Bool) (|fCount[0].refs| integer) (|mntCount.counter| integer)
   (|request[0]| |Request|) (|taskWork.list.length| integer) (|taskWork.list[0]| integer)
   (|taskWork.list[1]| integer) (|taskWork.list[2]| integer) (|taskWork.exited| Bool)
   (|fallbackWork.pool.current[0]| integer) (|fallbackWork.worklist.length| integer)
   (|fallbackWork.worklist[0]| integer) (|fallbackWork.acceptance| |Acceptance|)
   (|fallbackWork.flushPending[0]| Bool) (|fallbackWork.flushRunning[0]| Bool)
   (|fallbackWork.canceling[0]| Bool) (|kworkerWork.list.length| integer)
   (|kworkerWork.list[0]| integer) (|kworkerWork.exited| Bool) (|exitWork| Bool)
   (|delayed.place[0]| |FputPlace|) (|delayed.awaited[0]| Bool) (|pc.Task| |pc.Task|)
   (|pc.Device| |pc.Device|) (|pc.FallbackWork| |pc.FallbackWork|) (|pc.RingExit| |pc.RingExit|)
   (|pc.DelayedWork| |pc.DelayedWork|) (|pc.Parent| |pc.Parent|))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 4)) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |mntCount.counter|) (bvsle |mntCount.counter| (_ bv1 4)))
    (bvule |request[0]| |Request.Freed|)
    (and (bvsle (_ bv0 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |taskWork.list[0]|) (bvsle |taskWork.list[0]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |taskWork.list[1]|) (bvsle |taskWork.list[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |taskWork.list[2]|) (bvsle |taskWork.list[2]| (_ bv2 4)))
    (and
      (bvsle (bvneg (_ bv1 4)) |fallbackWork.pool.current[0]|)
      (bvsle |fallbackWork.pool.current[0]| (_ bv0 4)))
    (and
      (bvsle (_ bv0 4) |fallbackWork.worklist.length|)
      (bvsle |fallbackWork.worklist.length| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |fallbackWork.worklist[0]|) (bvsle |fallbackWork.worklist[0]| (_ bv0 4)))
    (bvule |fallbackWork.acceptance| |Acceptance.Nobody|)
    (and (bvsle (_ bv0 4) |kworkerWork.list.length|) (bvsle |kworkerWork.list.length| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |kworkerWork.list[0]|) (bvsle |kworkerWork.list[0]| (_ bv0 4)))
    (bvule |pc.Task| |pc.Task.Done|)
    (bvule |pc.FallbackWork| |pc.FallbackWork.Done|)
    (bvule |pc.DelayedWork| |pc.DelayedWork.Done|)
    (bvule |pc.Parent| |pc.Parent.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    |fds[0]|
    (= |fCount[0].refs| (_ bv2 4))
    (= |mntCount.counter| (_ bv1 4))
    (= |request[0]| |Request.InFlight|)
    (= |taskWork.list.length| (_ bv0 4))
    (= |taskWork.list[0]| (_ bv0 4))
    (= |taskWork.list[1]| (_ bv0 4))
    (= |taskWork.list[2]| (_ bv0 4))
    (not |taskWork.exited|)
    (= |fallbackWork.pool.current[0]| (bvneg (_ bv1 4)))
    (= |fallbackWork.worklist.length| (_ bv0 4))
    (= |fallbackWork.worklist[0]| (_ bv0 4))
    (= |fallbackWork.acceptance| |Acceptance.Everybody|)
    (not |fallbackWork.flushPending[0]|)
    (not |fallbackWork.flushRunning[0]|)
    (not |fallbackWork.canceling[0]|)
    (= |kworkerWork.list.length| (_ bv0 4))
    (= |kworkerWork.list[0]| (_ bv0 4))
    (not |kworkerWork.exited|)
    (not |exitWork|)
    (= |delayed.place[0]| |FputPlace.Nowhere|)
    (not |delayed.awaited[0]|)
    (= |pc.Task| |pc.Task.ExitFiles|)
    (= |pc.Device| |pc.Device.Complete|)
    (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
    (= |pc.RingExit| |pc.RingExit.FreeRing|)
    (= |pc.DelayedWork| |pc.DelayedWork.TakeList|)
    (= |pc.Parent| |pc.Parent.Reap|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Task: ExitFiles(0, last, task work), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(0, last, task work)| () action #b000000)
(define-fun |guard of Task.ExitFiles(0, last, task work)| () Bool
  (and
    (= |pc.Task| |pc.Task.ExitFiles|)
    |fds[0]|
    (= |fCount[0].refs| (_ bv1 4))
    (not |taskWork.exited|)))

; Task: ExitFiles(0, last, task exited), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(0, last, task exited)| () action #b000001)
(define-fun |guard of Task.ExitFiles(0, last, task exited)| () Bool
  (and (= |pc.Task| |pc.Task.ExitFiles|) |fds[0]| (= |fCount[0].refs| (_ bv1 4)) |taskWork.exited|))

; Task: ExitFiles(0, not last), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(0, not last)| () action #b000010)
(define-fun |guard of Task.ExitFiles(0, not last)| () Bool
  (and (= |pc.Task| |pc.Task.ExitFiles|) |fds[0]| (not (= |fCount[0].refs| (_ bv1 4)))))

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
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (not (= |taskWork.list.length| (_ bv0 4)))
    (= |taskWork.list[0]| (_ bv0 4))))

; Task: RunTaskWork(tctx_task_work, completed), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(tctx_task_work, completed)| () action #b000110)
(define-fun |guard of Task.RunTaskWork(tctx_task_work, completed)| () Bool
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (not (= |taskWork.list.length| (_ bv0 4)))
    (= |taskWork.list[0]| (_ bv1 4))
    (= |request[0]| |Request.OnTaskList|)
    (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
    (not |fallbackWork.canceling[0]|)
    (= |fallbackWork.acceptance| |Acceptance.Everybody|)))

; Task: RunTaskWork(tctx_task_work, completed, refused), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(tctx_task_work, completed, refused)| () action #b000111)
(define-fun |guard of Task.RunTaskWork(tctx_task_work, completed, refused)| () Bool
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (not (= |taskWork.list.length| (_ bv0 4)))
    (= |taskWork.list[0]| (_ bv1 4))
    (= |request[0]| |Request.OnTaskList|)
    (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
    (not |fallbackWork.canceling[0]|)
    (not (= |fallbackWork.acceptance| |Acceptance.Everybody|))))

; Task: RunTaskWork(tctx_task_work, completed, pending), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(tctx_task_work, completed, pending)| () action #b001000)
(define-fun |guard of Task.RunTaskWork(tctx_task_work, completed, pending)| () Bool
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (not (= |taskWork.list.length| (_ bv0 4)))
    (= |taskWork.list[0]| (_ bv1 4))
    (= |request[0]| |Request.OnTaskList|)
    (or (bvslt (_ bv0 4) |fallbackWork.worklist.length|) |fallbackWork.canceling[0]|)))

; Task: RunTaskWork(tctx_task_work, not completed), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(tctx_task_work, not completed)| () action #b001001)
(define-fun |guard of Task.RunTaskWork(tctx_task_work, not completed)| () Bool
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (not (= |taskWork.list.length| (_ bv0 4)))
    (= |taskWork.list[0]| (_ bv1 4))
    (not (= |request[0]| |Request.OnTaskList|))))

; Task: RunTaskWork(ring), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(ring)| () action #b001010)
(define-fun |guard of Task.RunTaskWork(ring)| () Bool
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (not (= |taskWork.list.length| (_ bv0 4)))
    (= |taskWork.list[0]| (_ bv2 4))
    (not (or |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|))))

; Task: RunTaskWork(none), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(none)| () action #b001011)
(define-fun |guard of Task.RunTaskWork(none)| () Bool
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (= |taskWork.list.length| (_ bv0 4))
    (= |taskWork.list.length| (_ bv0 4))))

; Task: StartFlushFallback, kernel/exit.c:do_exit
(define-fun |Task.StartFlushFallback| () action #b001100)
(define-fun |guard of Task.StartFlushFallback| () Bool
  (and
    (= |pc.Task| |pc.Task.StartFlushFallback|)
    (not (or |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|))))

; Task: FlushFallback, kernel/exit.c:do_exit
(define-fun |Task.FlushFallback| () action #b001101)
(define-fun |guard of Task.FlushFallback| () Bool
  (and
    (= |pc.Task| |pc.Task.FlushFallback|)
    (not (or |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|))))

; Task: FlushFallbackOfRing, kernel/exit.c:do_exit
(define-fun |Task.FlushFallbackOfRing| () action #b001110)
(define-fun |guard of Task.FlushFallbackOfRing| () Bool
  (and
    (= |pc.Task| |pc.Task.FlushFallbackOfRing|)
    (not (or |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|))))

; Task: AwaitRing(complete), kernel/exit.c:do_exit
(define-fun |Task.AwaitRing(complete)| () action #b001111)
(define-fun |guard of Task.AwaitRing(complete)| () Bool
  (and (= |pc.Task| |pc.Task.AwaitRing|) (= |pc.RingExit| |pc.RingExit.Done|)))

; Task: AwaitRing(not complete), kernel/exit.c:do_exit
(define-fun |Task.AwaitRing(not complete)| () action #b010000)
(define-fun |guard of Task.AwaitRing(not complete)| () Bool
  (and
    (= |pc.Task| |pc.Task.AwaitRing|)
    (not (= |pc.RingExit| |pc.RingExit.Done|))
    (= |request[0]| |Request.OnTaskList|)
    (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
    (not |fallbackWork.canceling[0]|)
    (= |fallbackWork.acceptance| |Acceptance.Everybody|)))

; Task: AwaitRing(not complete, refused), kernel/exit.c:do_exit
(define-fun |Task.AwaitRing(not complete, refused)| () action #b010001)
(define-fun |guard of Task.AwaitRing(not complete, refused)| () Bool
  (and
    (= |pc.Task| |pc.Task.AwaitRing|)
    (not (= |pc.RingExit| |pc.RingExit.Done|))
    (= |request[0]| |Request.OnTaskList|)
    (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
    (not |fallbackWork.canceling[0]|)
    (not (= |fallbackWork.acceptance| |Acceptance.Everybody|))))

; Task: AwaitRing(not complete, pending), kernel/exit.c:do_exit
(define-fun |Task.AwaitRing(not complete, pending)| () action #b010010)
(define-fun |guard of Task.AwaitRing(not complete, pending)| () Bool
  (and
    (= |pc.Task| |pc.Task.AwaitRing|)
    (not (= |pc.RingExit| |pc.RingExit.Done|))
    (= |request[0]| |Request.OnTaskList|)
    (or (bvslt (_ bv0 4) |fallbackWork.worklist.length|) |fallbackWork.canceling[0]|)))

; Device: Complete(first, task work)
(define-fun |Device.Complete(first, task work)| () action #b010011)
(define-fun |guard of Device.Complete(first, task work)| () Bool
  (and
    (= |pc.Device| |pc.Device.Complete|)
    (not (= |request[0]| |Request.OnTaskList|))
    (not |taskWork.exited|)))

; Device: Complete(first, task exited)
(define-fun |Device.Complete(first, task exited)| () action #b010100)
(define-fun |guard of Device.Complete(first, task exited)| () Bool
  (and
    (= |pc.Device| |pc.Device.Complete|)
    (not (= |request[0]| |Request.OnTaskList|))
    |taskWork.exited|
    (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
    (not |fallbackWork.canceling[0]|)
    (= |fallbackWork.acceptance| |Acceptance.Everybody|)))

; Device: Complete(first, task exited, refused)
(define-fun |Device.Complete(first, task exited, refused)| () action #b010101)
(define-fun |guard of Device.Complete(first, task exited, refused)| () Bool
  (and
    (= |pc.Device| |pc.Device.Complete|)
    (not (= |request[0]| |Request.OnTaskList|))
    |taskWork.exited|
    (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
    (not |fallbackWork.canceling[0]|)
    (not (= |fallbackWork.acceptance| |Acceptance.Everybody|))))

; Device: Complete(first, task exited, pending)
(define-fun |Device.Complete(first, task exited, pending)| () action #b010110)
(define-fun |guard of Device.Complete(first, task exited, pending)| () Bool
  (and
    (= |pc.Device| |pc.Device.Complete|)
    (not (= |request[0]| |Request.OnTaskList|))
    |taskWork.exited|
    (or (bvslt (_ bv0 4) |fallbackWork.worklist.length|) |fallbackWork.canceling[0]|)))

; Device: Complete(not first)
(define-fun |Device.Complete(not first)| () action #b010111)
(define-fun |guard of Device.Complete(not first)| () Bool
  (and (= |pc.Device| |pc.Device.Complete|) (= |request[0]| |Request.OnTaskList|)))

; FallbackWork: TakeRequests, io_uring/io_uring.c:io_fallback_req_func
(define-fun |FallbackWork.TakeRequests| () action #b011000)
(define-fun |guard of FallbackWork.TakeRequests| () Bool
  (and
    (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
    (bvslt (_ bv0 4) |fallbackWork.worklist.length|)
    (not (= |fallbackWork.pool.current[0]| (_ bv0 4)))))

; FallbackWork: PutFiles(last, task work), io_uring/io_uring.c:io_fallback_req_func
(define-fun |FallbackWork.PutFiles(last, task work)| () action #b011001)
(define-fun |guard of FallbackWork.PutFiles(last, task work)| () Bool
  (and
    (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
    (= |request[0]| |Request.InFallback|)
    (= |fCount[0].refs| (_ bv1 4))
    (not |kworkerWork.exited|)))

; FallbackWork: PutFiles(last, task exited), io_uring/io_uring.c:io_fallback_req_func
(define-fun |FallbackWork.PutFiles(last, task exited)| () action #b011010)
(define-fun |guard of FallbackWork.PutFiles(last, task exited)| () Bool
  (and
    (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
    (= |request[0]| |Request.InFallback|)
    (= |fCount[0].refs| (_ bv1 4))
    |kworkerWork.exited|))

; FallbackWork: PutFiles(not last), io_uring/io_uring.c:io_fallback_req_func
(define-fun |FallbackWork.PutFiles(not last)| () action #b011011)
(define-fun |guard of FallbackWork.PutFiles(not last)| () Bool
  (and
    (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
    (= |request[0]| |Request.InFallback|)
    (not (= |fCount[0].refs| (_ bv1 4)))))

; FallbackWork: RunWorks(0), io_uring/io_uring.c:io_fallback_req_func
(define-fun |FallbackWork.RunWorks(0)| () action #b011100)
(define-fun |guard of FallbackWork.RunWorks(0)| () Bool
  (and
    (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
    (not (= |kworkerWork.list.length| (_ bv0 4)))))

; FallbackWork: RunWorks(none), io_uring/io_uring.c:io_fallback_req_func
(define-fun |FallbackWork.RunWorks(none)| () action #b011101)
(define-fun |guard of FallbackWork.RunWorks(none)| () Bool
  (and (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|) (= |kworkerWork.list.length| (_ bv0 4))))

; FallbackWork: DropRefs, io_uring/io_uring.c:io_fallback_req_func
(define-fun |FallbackWork.DropRefs| () action #b011110)
(define-fun |guard of FallbackWork.DropRefs| () Bool
  (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|))

; FallbackWork: EndFallback, io_uring/io_uring.c:io_fallback_req_func
(define-fun |FallbackWork.EndFallback| () action #b011111)
(define-fun |guard of FallbackWork.EndFallback| () Bool
  (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|))
(define-fun |index of FallbackWork.EndFallback| () integer |fallbackWork.pool.current[0]|)

; RingExit: FreeRing, io_uring/io_uring.c:io_ring_exit_work
(define-fun |RingExit.FreeRing| () action #b100000)
(define-fun |guard of RingExit.FreeRing| () Bool
  (and
    (= |pc.RingExit| |pc.RingExit.FreeRing|)
    |exitWork|
    (= |request[0]| |Request.Freed|)
    (not (or (= |pc.Task| |pc.Task.StartFlushFallback|) (= |pc.Task| |pc.Task.FlushFallback|)))))

; DelayedWork: TakeList, fs/file_table.c:delayed_fput
(define-fun |DelayedWork.TakeList| () action #b100001)
(define-fun |guard of DelayedWork.TakeList| () Bool
  (and (= |pc.DelayedWork| |pc.DelayedWork.TakeList|) (= |delayed.place[0]| |FputPlace.Listed|)))

; DelayedWork: CloseFile(0), fs/file_table.c:delayed_fput
(define-fun |DelayedWork.CloseFile(0)| () action #b100010)
(define-fun |guard of DelayedWork.CloseFile(0)| () Bool
  (and (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|) (= |delayed.place[0]| |FputPlace.InWork|)))

; DelayedWork: CloseFile(none), fs/file_table.c:delayed_fput
(define-fun |DelayedWork.CloseFile(none)| () action #b100011)
(define-fun |guard of DelayedWork.CloseFile(none)| () Bool
  (and
    (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|)
    (not (= |delayed.place[0]| |FputPlace.InWork|))))

; Parent: Reap
(define-fun |Parent.Reap| () action #b100100)
(define-fun |guard of Parent.Reap| () Bool
  (and (= |pc.Parent| |pc.Parent.Reap|) (= |pc.Task| |pc.Task.Done|)))

; Parent: Umount, fs/namespace.c:do_umount
(define-fun |Parent.Umount| () action #b100101)
(define-fun |guard of Parent.Umount| () Bool (= |pc.Parent| |pc.Parent.Umount|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Task.ExitFiles(0, last, task work)|)
      |guard of Task.ExitFiles(0, last, task work)|
      (and
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4))))
        (bvsle |taskWork.list.length| (_ bv2 4))
        (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4))))
    (and
      (= action |Task.ExitFiles(0, last, task exited)|)
      |guard of Task.ExitFiles(0, last, task exited)|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
          (bvsub |fCount[0].refs| (_ bv1 4)))))
    (and
      (= action |Task.ExitFiles(0, not last)|)
      |guard of Task.ExitFiles(0, not last)|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
          (bvsub |fCount[0].refs| (_ bv1 4)))))
    (and
      (= action |Task.ExitFiles(none, task work)|)
      |guard of Task.ExitFiles(none, task work)|
      (and
        (bvsle |taskWork.list.length| (_ bv2 4))
        (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4))))
    (and
      (= action |Task.ExitFiles(none, task exited)|)
      |guard of Task.ExitFiles(none, task exited)|)
    (and
      (= action |Task.RunTaskWork(file 0)|)
      |guard of Task.RunTaskWork(file 0)|
      (and
        (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4)))
        (bvsle (_ bv0 4) (bvsub |mntCount.counter| (_ bv1 4)))))
    (and
      (= action |Task.RunTaskWork(tctx_task_work, completed)|)
      |guard of Task.RunTaskWork(tctx_task_work, completed)|
      (and
        (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4)))
        (bvsle |fallbackWork.worklist.length| (_ bv0 4))
        (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 4)) (_ bv1 4))))
    (and
      (= action |Task.RunTaskWork(tctx_task_work, completed, refused)|)
      |guard of Task.RunTaskWork(tctx_task_work, completed, refused)|
      (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
    (and
      (= action |Task.RunTaskWork(tctx_task_work, completed, pending)|)
      |guard of Task.RunTaskWork(tctx_task_work, completed, pending)|
      (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
    (and
      (= action |Task.RunTaskWork(tctx_task_work, not completed)|)
      |guard of Task.RunTaskWork(tctx_task_work, not completed)|
      (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
    (and
      (= action |Task.RunTaskWork(ring)|)
      |guard of Task.RunTaskWork(ring)|
      (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
    (and (= action |Task.RunTaskWork(none)|) |guard of Task.RunTaskWork(none)|)
    (and (= action |Task.StartFlushFallback|) |guard of Task.StartFlushFallback|)
    (and (= action |Task.FlushFallback|) |guard of Task.FlushFallback|)
    (and (= action |Task.FlushFallbackOfRing|) |guard of Task.FlushFallbackOfRing|)
    (and (= action |Task.AwaitRing(complete)|) |guard of Task.AwaitRing(complete)|)
    (and
      (= action |Task.AwaitRing(not complete)|)
      |guard of Task.AwaitRing(not complete)|
      (and
        (bvsle |fallbackWork.worklist.length| (_ bv0 4))
        (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 4)) (_ bv1 4))))
    (and
      (= action |Task.AwaitRing(not complete, refused)|)
      |guard of Task.AwaitRing(not complete, refused)|)
    (and
      (= action |Task.AwaitRing(not complete, pending)|)
      |guard of Task.AwaitRing(not complete, pending)|)
    (and
      (= action |Device.Complete(first, task work)|)
      |guard of Device.Complete(first, task work)|
      (and
        (bvsle |taskWork.list.length| (_ bv2 4))
        (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4))))
    (and
      (= action |Device.Complete(first, task exited)|)
      |guard of Device.Complete(first, task exited)|
      (and
        (bvsle |fallbackWork.worklist.length| (_ bv0 4))
        (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 4)) (_ bv1 4))))
    (and
      (= action |Device.Complete(first, task exited, refused)|)
      |guard of Device.Complete(first, task exited, refused)|)
    (and
      (= action |Device.Complete(first, task exited, pending)|)
      |guard of Device.Complete(first, task exited, pending)|)
    (and (= action |Device.Complete(not first)|) |guard of Device.Complete(not first)|)
    (and
      (= action |FallbackWork.TakeRequests|)
      |guard of FallbackWork.TakeRequests|
      (bvsle
        (_ bv0 4)
        (ite (bvslt (_ bv0 4) |fallbackWork.worklist.length|)
          (bvsub |fallbackWork.worklist.length| (_ bv1 4))
          |fallbackWork.worklist.length|)))
    (and
      (= action |FallbackWork.PutFiles(last, task work)|)
      |guard of FallbackWork.PutFiles(last, task work)|
      (and
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4))))
        (bvsle |kworkerWork.list.length| (_ bv0 4))
        (bvsle (bvadd |kworkerWork.list.length| (_ bv1 4)) (_ bv1 4))))
    (and
      (= action |FallbackWork.PutFiles(last, task exited)|)
      |guard of FallbackWork.PutFiles(last, task exited)|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
          (bvsub |fCount[0].refs| (_ bv1 4)))))
    (and
      (= action |FallbackWork.PutFiles(not last)|)
      |guard of FallbackWork.PutFiles(not last)|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
          (bvsub |fCount[0].refs| (_ bv1 4)))))
    (and
      (= action |FallbackWork.RunWorks(0)|)
      |guard of FallbackWork.RunWorks(0)|
      (and
        (bvsle (_ bv0 4) (bvsub |kworkerWork.list.length| (_ bv1 4)))
        (bvsle (_ bv0 4) (bvsub |mntCount.counter| (_ bv1 4)))))
    (and (= action |FallbackWork.RunWorks(none)|) |guard of FallbackWork.RunWorks(none)|)
    (and (= action |FallbackWork.DropRefs|) |guard of FallbackWork.DropRefs|)
    (and
      (= action |FallbackWork.EndFallback|)
      |guard of FallbackWork.EndFallback|
      (bvsle (_ bv0 4) |index of FallbackWork.EndFallback|))
    (and (= action |RingExit.FreeRing|) |guard of RingExit.FreeRing|)
    (and (= action |DelayedWork.TakeList|) |guard of DelayedWork.TakeList|)
    (and
      (= action |DelayedWork.CloseFile(0)|)
      |guard of DelayedWork.CloseFile(0)|
      (bvsle (_ bv0 4) (bvsub |mntCount.counter| (_ bv1 4))))
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
         (= action |FallbackWork.PutFiles(last, task work)|)
         (= action |FallbackWork.PutFiles(last, task exited)|)
         (= action |FallbackWork.PutFiles(not last)|))
    (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4)) (bvsub |fCount[0].refs| (_ bv1 4)))
    |fCount[0].refs|))
(define-fun |mntCount.counter'| () integer
  (ite (or
         (= action |Task.RunTaskWork(file 0)|)
         (= action |FallbackWork.RunWorks(0)|)
         (= action |DelayedWork.CloseFile(0)|)) (bvsub |mntCount.counter| (_ bv1 4))
    |mntCount.counter|))
(define-fun |request[0]'| () |Request|
  (ite (or
         (= action |Task.RunTaskWork(tctx_task_work, completed)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, refused)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, pending)|)
         (= action |Task.AwaitRing(not complete)|)
         (= action |Task.AwaitRing(not complete, refused)|)
         (= action |Task.AwaitRing(not complete, pending)|))
    (ite (= |request[0]| |Request.OnTaskList|) |Request.OnFallbackList| |request[0]|)
  (ite (or (= action |Device.Complete(first, task work)|) (= action |Device.Complete(not first)|))
    |Request.OnTaskList|
  (ite (or
         (= action |Device.Complete(first, task exited)|)
         (= action |Device.Complete(first, task exited, refused)|)
         (= action |Device.Complete(first, task exited, pending)|)) |Request.OnFallbackList|
  (ite (= action |FallbackWork.TakeRequests|)
    (ite (= |request[0]| |Request.OnFallbackList|) |Request.InFallback| |request[0]|)
  (ite (or
         (= action |FallbackWork.PutFiles(last, task work)|)
         (= action |FallbackWork.PutFiles(last, task exited)|)
         (= action |FallbackWork.PutFiles(not last)|)) |Request.FilePut|
  (ite (= action |FallbackWork.DropRefs|)
    (ite (= |request[0]| |Request.FilePut|) |Request.Freed| |request[0]|)
    |request[0]|)))))))
(define-fun |taskWork.list.length'| () integer
  (ite (or
         (= action |Task.ExitFiles(0, last, task work)|)
         (= action |Task.ExitFiles(none, task work)|)
         (= action |Device.Complete(first, task work)|)) (bvadd |taskWork.list.length| (_ bv1 4))
  (ite (or
         (= action |Task.RunTaskWork(file 0)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, refused)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, pending)|)
         (= action |Task.RunTaskWork(tctx_task_work, not completed)|)
         (= action |Task.RunTaskWork(ring)|)) (bvsub |taskWork.list.length| (_ bv1 4))
    |taskWork.list.length|)))
(define-fun |taskWork.list[0]'| () integer
  (ite (= action |Task.ExitFiles(0, last, task work)|)
    (ite (= |taskWork.list.length| (_ bv0 4)) (_ bv0 4) |taskWork.list[0]|)
  (ite (= action |Task.ExitFiles(none, task work)|)
    (ite (= |taskWork.list.length| (_ bv0 4)) (_ bv2 4) |taskWork.list[0]|)
  (ite (or
         (= action |Task.RunTaskWork(file 0)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, refused)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, pending)|)
         (= action |Task.RunTaskWork(tctx_task_work, not completed)|)
         (= action |Task.RunTaskWork(ring)|)) |taskWork.list[1]|
  (ite (= action |Device.Complete(first, task work)|)
    (ite (= |taskWork.list.length| (_ bv0 4)) (_ bv1 4) |taskWork.list[0]|)
    |taskWork.list[0]|)))))
(define-fun |taskWork.list[1]'| () integer
  (ite (= action |Task.ExitFiles(0, last, task work)|)
    (ite (= |taskWork.list.length| (_ bv1 4)) (_ bv0 4) |taskWork.list[1]|)
  (ite (= action |Task.ExitFiles(none, task work)|)
    (ite (= |taskWork.list.length| (_ bv1 4)) (_ bv2 4) |taskWork.list[1]|)
  (ite (or
         (= action |Task.RunTaskWork(file 0)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, refused)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, pending)|)
         (= action |Task.RunTaskWork(tctx_task_work, not completed)|)
         (= action |Task.RunTaskWork(ring)|)) |taskWork.list[2]|
  (ite (= action |Device.Complete(first, task work)|)
    (ite (= |taskWork.list.length| (_ bv1 4)) (_ bv1 4) |taskWork.list[1]|)
    |taskWork.list[1]|)))))
(define-fun |taskWork.list[2]'| () integer
  (ite (= action |Task.ExitFiles(0, last, task work)|)
    (ite (= |taskWork.list.length| (_ bv2 4)) (_ bv0 4) |taskWork.list[2]|)
  (ite (= action |Task.ExitFiles(none, task work)|)
    (ite (= |taskWork.list.length| (_ bv2 4)) (_ bv2 4) |taskWork.list[2]|)
  (ite (or
         (= action |Task.RunTaskWork(file 0)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, refused)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, pending)|)
         (= action |Task.RunTaskWork(tctx_task_work, not completed)|)
         (= action |Task.RunTaskWork(ring)|)) (_ bv0 4)
  (ite (= action |Device.Complete(first, task work)|)
    (ite (= |taskWork.list.length| (_ bv2 4)) (_ bv1 4) |taskWork.list[2]|)
    |taskWork.list[2]|)))))
(define-fun |taskWork.exited'| () Bool
  (ite (= action |Task.RunTaskWork(none)|) true |taskWork.exited|))
(define-fun |fallbackWork.pool.current[0]'| () integer
  (ite (= action |FallbackWork.TakeRequests|) (_ bv0 4)
  (ite (= action |FallbackWork.EndFallback|) (bvneg (_ bv1 4)) |fallbackWork.pool.current[0]|)))
(define-fun |fallbackWork.worklist.length'| () integer
  (ite (or
         (= action |Task.RunTaskWork(tctx_task_work, completed)|)
         (= action |Task.AwaitRing(not complete)|)
         (= action |Device.Complete(first, task exited)|))
    (bvadd |fallbackWork.worklist.length| (_ bv1 4))
  (ite (= action |FallbackWork.TakeRequests|)
    (ite (bvslt (_ bv0 4) |fallbackWork.worklist.length|)
      (bvsub |fallbackWork.worklist.length| (_ bv1 4))
      |fallbackWork.worklist.length|)
    |fallbackWork.worklist.length|)))
(define-fun |fallbackWork.worklist[0]'| () integer
  (ite (or
         (= action |Task.RunTaskWork(tctx_task_work, completed)|)
         (= action |Task.AwaitRing(not complete)|)
         (= action |Device.Complete(first, task exited)|))
    (ite (= |fallbackWork.worklist.length| (_ bv0 4)) (_ bv0 4) |fallbackWork.worklist[0]|)
  (ite (= action |FallbackWork.TakeRequests|)
    (ite (bvslt (_ bv0 4) |fallbackWork.worklist.length|) (_ bv0 4) (_ bv0 4))
    |fallbackWork.worklist[0]|)))
(define-fun |fallbackWork.acceptance'| () |Acceptance| |fallbackWork.acceptance|)
(define-fun |fallbackWork.flushPending[0]'| () Bool
  (ite (or (= action |Task.RunTaskWork(ring)|) (= action |Task.StartFlushFallback|))
    (bvslt (_ bv0 4) |fallbackWork.worklist.length|)
  (ite (= action |FallbackWork.TakeRequests|) false |fallbackWork.flushPending[0]|)))
(define-fun |fallbackWork.flushRunning[0]'| () Bool
  (ite (or (= action |Task.RunTaskWork(ring)|) (= action |Task.StartFlushFallback|))
    (and
      (not (= |fallbackWork.pool.current[0]| (bvneg (_ bv1 4))))
      (= |fallbackWork.pool.current[0]| (_ bv0 4)))
  (ite (= action |FallbackWork.TakeRequests|) |fallbackWork.flushPending[0]|
  (ite (= action |FallbackWork.EndFallback|)
    (ite (= |index of FallbackWork.EndFallback| (_ bv0 4)) false |fallbackWork.flushRunning[0]|)
    |fallbackWork.flushRunning[0]|))))
(define-fun |fallbackWork.canceling[0]'| () Bool |fallbackWork.canceling[0]|)
(define-fun |kworkerWork.list.length'| () integer
  (ite (= action |FallbackWork.PutFiles(last, task work)|)
    (bvadd |kworkerWork.list.length| (_ bv1 4))
  (ite (= action |FallbackWork.RunWorks(0)|) (bvsub |kworkerWork.list.length| (_ bv1 4))
    |kworkerWork.list.length|)))
(define-fun |kworkerWork.list[0]'| () integer
  (ite (= action |FallbackWork.PutFiles(last, task work)|)
    (ite (= |kworkerWork.list.length| (_ bv0 4)) (_ bv0 4) |kworkerWork.list[0]|)
  (ite (= action |FallbackWork.RunWorks(0)|) (_ bv0 4) |kworkerWork.list[0]|)))
(define-fun |kworkerWork.exited'| () Bool |kworkerWork.exited|)
(define-fun |exitWork'| () Bool (ite (= action |Task.FlushFallbackOfRing|) true |exitWork|))
(define-fun |delayed.place[0]'| () |FputPlace|
  (ite (or
         (= action |Task.ExitFiles(0, last, task exited)|)
         (= action |FallbackWork.PutFiles(last, task exited)|)) |FputPlace.Listed|
  (ite (= action |DelayedWork.TakeList|)
    (ite (= |delayed.place[0]| |FputPlace.Listed|) |FputPlace.InWork| |delayed.place[0]|)
  (ite (= action |DelayedWork.CloseFile(0)|) |FputPlace.Nowhere| |delayed.place[0]|))))
(define-fun |delayed.awaited[0]'| () Bool
  (ite (= action |DelayedWork.CloseFile(0)|) false |delayed.awaited[0]|))
(define-fun |pc.Task'| () |pc.Task|
  (ite (or
         (= action |Task.ExitFiles(0, last, task work)|)
         (= action |Task.ExitFiles(0, last, task exited)|)
         (= action |Task.ExitFiles(0, not last)|)) |pc.Task.ExitFiles|
  (ite (or
         (= action |Task.ExitFiles(none, task work)|)
         (= action |Task.ExitFiles(none, task exited)|)
         (= action |Task.RunTaskWork(file 0)|)
         (= action |Task.RunTaskWork(tctx_task_work, not completed)|)
         (= action |Task.FlushFallback|)
         (= action |Task.AwaitRing(complete)|)) |pc.Task.RunTaskWork|
  (ite (or
         (= action |Task.RunTaskWork(tctx_task_work, completed)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, refused)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, pending)|))
    |pc.Task.StartFlushFallback|
  (ite (= action |Task.RunTaskWork(ring)|) |pc.Task.FlushFallbackOfRing|
  (ite (= action |Task.RunTaskWork(none)|) |pc.Task.Done|
  (ite (= action |Task.StartFlushFallback|) |pc.Task.FlushFallback|
  (ite (or
         (= action |Task.FlushFallbackOfRing|)
         (= action |Task.AwaitRing(not complete)|)
         (= action |Task.AwaitRing(not complete, refused)|)
         (= action |Task.AwaitRing(not complete, pending)|)) |pc.Task.AwaitRing|
    |pc.Task|))))))))
(define-fun |pc.Device'| () |pc.Device|
  (ite (or
         (= action |Device.Complete(first, task work)|)
         (= action |Device.Complete(first, task exited)|)
         (= action |Device.Complete(first, task exited, refused)|)
         (= action |Device.Complete(first, task exited, pending)|)
         (= action |Device.Complete(not first)|)) |pc.Device.Done|
    |pc.Device|))
(define-fun |pc.FallbackWork'| () |pc.FallbackWork|
  (ite (= action |FallbackWork.TakeRequests|) |pc.FallbackWork.PutFiles|
  (ite (or
         (= action |FallbackWork.PutFiles(last, task work)|)
         (= action |FallbackWork.PutFiles(last, task exited)|)
         (= action |FallbackWork.PutFiles(not last)|)
         (= action |FallbackWork.RunWorks(0)|)) |pc.FallbackWork.RunWorks|
  (ite (= action |FallbackWork.RunWorks(none)|) |pc.FallbackWork.DropRefs|
  (ite (= action |FallbackWork.DropRefs|) |pc.FallbackWork.EndFallback|
  (ite (= action |FallbackWork.EndFallback|) |pc.FallbackWork.TakeRequests| |pc.FallbackWork|))))))
(define-fun |pc.RingExit'| () |pc.RingExit|
  (ite (= action |RingExit.FreeRing|) |pc.RingExit.Done| |pc.RingExit|))
(define-fun |pc.DelayedWork'| () |pc.DelayedWork|
  (ite (or (= action |DelayedWork.TakeList|) (= action |DelayedWork.CloseFile(0)|))
    |pc.DelayedWork.CloseFile|
  (ite (= action |DelayedWork.CloseFile(none)|) |pc.DelayedWork.TakeList| |pc.DelayedWork|)))
(define-fun |pc.Parent'| () |pc.Parent|
  (ite (= action |Parent.Reap|) |pc.Parent.Umount|
  (ite (= action |Parent.Umount|) |pc.Parent.Done| |pc.Parent|)))

; Properties ---------------------------------------------------------------------------------------
; No request owns a file that is closed.
(define-fun |NoEarlyFree| () Bool
  (=>
    (or (= |mntCount.counter| (_ bv0 4)) (= |fCount[0].refs| (_ bv0 4)))
    (or (= |request[0]| |Request.FilePut|) (= |request[0]| |Request.Freed|))))
; refcount_t: underflow; use-after-free.
(define-fun |NoUnderflow| () Bool
  (and
    (=>
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (= |fCount[0].refs| (_ bv1 4))
        (not |taskWork.exited|)
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4))))
        (bvsle |taskWork.list.length| (_ bv2 4))
        (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4)))
      (not (= |fCount[0].refs| (_ bv0 4))))
    (=>
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (= |fCount[0].refs| (_ bv1 4))
        |taskWork.exited|
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (not (= |fCount[0].refs| (_ bv0 4))))
    (=>
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (not (= |fCount[0].refs| (_ bv1 4)))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (not (= |fCount[0].refs| (_ bv0 4))))
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
        (= |request[0]| |Request.InFallback|)
        (= |fCount[0].refs| (_ bv1 4))
        (not |kworkerWork.exited|)
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4))))
        (bvsle |kworkerWork.list.length| (_ bv0 4))
        (bvsle (bvadd |kworkerWork.list.length| (_ bv1 4)) (_ bv1 4)))
      (not (= |fCount[0].refs| (_ bv0 4))))
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
        (= |request[0]| |Request.InFallback|)
        (= |fCount[0].refs| (_ bv1 4))
        |kworkerWork.exited|
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (not (= |fCount[0].refs| (_ bv0 4))))
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
        (= |request[0]| |Request.InFallback|)
        (not (= |fCount[0].refs| (_ bv1 4)))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (not (= |fCount[0].refs| (_ bv0 4))))))
; No callback_head is on a list twice. No file is on delayed_fput_list twice.
(define-fun |NoDoubleListAdd| () Bool
  (and
    (=>
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (= |fCount[0].refs| (_ bv1 4))
        (not |taskWork.exited|)
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4))))
        (bvsle |taskWork.list.length| (_ bv2 4))
        (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4)))
      (not
        (or
          (and (bvslt (_ bv0 4) |taskWork.list.length|) (= |taskWork.list[0]| (_ bv0 4)))
          (and (bvslt (_ bv1 4) |taskWork.list.length|) (= |taskWork.list[1]| (_ bv0 4)))
          (and (bvslt (_ bv2 4) |taskWork.list.length|) (= |taskWork.list[2]| (_ bv0 4))))))
    (=>
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (= |fCount[0].refs| (_ bv1 4))
        |taskWork.exited|
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (= |delayed.place[0]| |FputPlace.Nowhere|))
    (=>
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        (not |fds[0]|)
        (not |taskWork.exited|)
        (bvsle |taskWork.list.length| (_ bv2 4))
        (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4)))
      (not
        (or
          (and (bvslt (_ bv0 4) |taskWork.list.length|) (= |taskWork.list[0]| (_ bv2 4)))
          (and (bvslt (_ bv1 4) |taskWork.list.length|) (= |taskWork.list[1]| (_ bv2 4)))
          (and (bvslt (_ bv2 4) |taskWork.list.length|) (= |taskWork.list[2]| (_ bv2 4))))))
    (=>
      (and
        (= |pc.Device| |pc.Device.Complete|)
        (not (= |request[0]| |Request.OnTaskList|))
        (not |taskWork.exited|)
        (bvsle |taskWork.list.length| (_ bv2 4))
        (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4)))
      (not
        (or
          (and (bvslt (_ bv0 4) |taskWork.list.length|) (= |taskWork.list[0]| (_ bv1 4)))
          (and (bvslt (_ bv1 4) |taskWork.list.length|) (= |taskWork.list[1]| (_ bv1 4)))
          (and (bvslt (_ bv2 4) |taskWork.list.length|) (= |taskWork.list[2]| (_ bv1 4))))))
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
        (= |request[0]| |Request.InFallback|)
        (= |fCount[0].refs| (_ bv1 4))
        (not |kworkerWork.exited|)
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4))))
        (bvsle |kworkerWork.list.length| (_ bv0 4))
        (bvsle (bvadd |kworkerWork.list.length| (_ bv1 4)) (_ bv1 4)))
      (not (bvslt (_ bv0 4) |kworkerWork.list.length|)))
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
        (= |request[0]| |Request.InFallback|)
        (= |fCount[0].refs| (_ bv1 4))
        |kworkerWork.exited|
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (= |delayed.place[0]| |FputPlace.Nowhere|))))
; Nobody queues on a workqueue that is being drained or destroyed.
(define-fun |NoQueueAfterDestroy| () Bool
  (and
    (=>
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        (not (= |taskWork.list.length| (_ bv0 4)))
        (= |taskWork.list[0]| (_ bv1 4))
        (= |request[0]| |Request.OnTaskList|)
        (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
        (not |fallbackWork.canceling[0]|)
        (not (= |fallbackWork.acceptance| |Acceptance.Everybody|))
        (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
      false)
    (=>
      (and
        (= |pc.Task| |pc.Task.AwaitRing|)
        (not (= |pc.RingExit| |pc.RingExit.Done|))
        (= |request[0]| |Request.OnTaskList|)
        (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
        (not |fallbackWork.canceling[0]|)
        (not (= |fallbackWork.acceptance| |Acceptance.Everybody|)))
      false)
    (=>
      (and
        (= |pc.Device| |pc.Device.Complete|)
        (not (= |request[0]| |Request.OnTaskList|))
        |taskWork.exited|
        (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
        (not |fallbackWork.canceling[0]|)
        (not (= |fallbackWork.acceptance| |Acceptance.Everybody|)))
      false)))
; Nobody touches memory that has been freed.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=>
      (and
        (= |pc.Task| |pc.Task.StartFlushFallback|)
        (not (or |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|)))
      (not (= |pc.RingExit| |pc.RingExit.Done|)))
    (=>
      (and
        (= |pc.Device| |pc.Device.Complete|)
        (not (= |request[0]| |Request.OnTaskList|))
        (not |taskWork.exited|)
        (bvsle |taskWork.list.length| (_ bv2 4))
        (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4)))
      (not (= |pc.RingExit| |pc.RingExit.Done|)))
    (=>
      (and
        (= |pc.Device| |pc.Device.Complete|)
        (not (= |request[0]| |Request.OnTaskList|))
        |taskWork.exited|
        (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
        (not |fallbackWork.canceling[0]|)
        (= |fallbackWork.acceptance| |Acceptance.Everybody|)
        (bvsle |fallbackWork.worklist.length| (_ bv0 4))
        (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 4)) (_ bv1 4)))
      (not (= |pc.RingExit| |pc.RingExit.Done|)))
    (=>
      (and
        (= |pc.Device| |pc.Device.Complete|)
        (not (= |request[0]| |Request.OnTaskList|))
        |taskWork.exited|
        (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
        (not |fallbackWork.canceling[0]|)
        (not (= |fallbackWork.acceptance| |Acceptance.Everybody|)))
      (not (= |pc.RingExit| |pc.RingExit.Done|)))
    (=>
      (and
        (= |pc.Device| |pc.Device.Complete|)
        (not (= |request[0]| |Request.OnTaskList|))
        |taskWork.exited|
        (or (bvslt (_ bv0 4) |fallbackWork.worklist.length|) |fallbackWork.canceling[0]|))
      (not (= |pc.RingExit| |pc.RingExit.Done|)))
    (=>
      (and (= |pc.Device| |pc.Device.Complete|) (= |request[0]| |Request.OnTaskList|))
      (not (= |pc.RingExit| |pc.RingExit.Done|)))
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
        (bvslt (_ bv0 4) |fallbackWork.worklist.length|)
        (not (= |fallbackWork.pool.current[0]| (_ bv0 4)))
        (bvsle
          (_ bv0 4)
          (ite (bvslt (_ bv0 4) |fallbackWork.worklist.length|)
            (bvsub |fallbackWork.worklist.length| (_ bv1 4))
            |fallbackWork.worklist.length|)))
      (not (= |pc.RingExit| |pc.RingExit.Done|)))
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
        (= |request[0]| |Request.InFallback|)
        (= |fCount[0].refs| (_ bv1 4))
        (not |kworkerWork.exited|)
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4))))
        (bvsle |kworkerWork.list.length| (_ bv0 4))
        (bvsle (bvadd |kworkerWork.list.length| (_ bv1 4)) (_ bv1 4)))
      (not (= |pc.RingExit| |pc.RingExit.Done|)))
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
        (= |request[0]| |Request.InFallback|)
        (= |fCount[0].refs| (_ bv1 4))
        |kworkerWork.exited|
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (not (= |pc.RingExit| |pc.RingExit.Done|)))
    (=>
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
        (= |request[0]| |Request.InFallback|)
        (not (= |fCount[0].refs| (_ bv1 4)))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (not (= |pc.RingExit| |pc.RingExit.Done|)))
    (=> |guard of FallbackWork.DropRefs| (not (= |pc.RingExit| |pc.RingExit.Done|)))))
; umount() does not fail with EBUSY when nobody uses the mount.
(define-fun |UmountNotBusy| () Bool
  (=> |guard of Parent.Umount| (not (bvslt (_ bv0 4) |mntCount.counter|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Task.ExitFiles(0, last, task work)|
      (and
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4))))
        (bvsle |taskWork.list.length| (_ bv2 4))
        (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Task.ExitFiles(0, last, task exited)|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
          (bvsub |fCount[0].refs| (_ bv1 4)))))
    (=>
      |guard of Task.ExitFiles(0, not last)|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
          (bvsub |fCount[0].refs| (_ bv1 4)))))
    (=>
      |guard of Task.ExitFiles(none, task work)|
      (and
        (bvsle |taskWork.list.length| (_ bv2 4))
        (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Task.RunTaskWork(file 0)|
      (and
        (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4)))
        (bvsle (_ bv0 4) (bvsub |mntCount.counter| (_ bv1 4)))))
    (=>
      |guard of Task.RunTaskWork(tctx_task_work, completed)|
      (and
        (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4)))
        (bvsle |fallbackWork.worklist.length| (_ bv0 4))
        (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 4)) (_ bv1 4))))
    (=>
      |guard of Task.RunTaskWork(tctx_task_work, completed, refused)|
      (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
    (=>
      |guard of Task.RunTaskWork(tctx_task_work, completed, pending)|
      (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
    (=>
      |guard of Task.RunTaskWork(tctx_task_work, not completed)|
      (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
    (=>
      |guard of Task.RunTaskWork(ring)|
      (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
    (=>
      |guard of Task.AwaitRing(not complete)|
      (and
        (bvsle |fallbackWork.worklist.length| (_ bv0 4))
        (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 4)) (_ bv1 4))))
    (=>
      |guard of Device.Complete(first, task work)|
      (and
        (bvsle |taskWork.list.length| (_ bv2 4))
        (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Device.Complete(first, task exited)|
      (and
        (bvsle |fallbackWork.worklist.length| (_ bv0 4))
        (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 4)) (_ bv1 4))))
    (=>
      |guard of FallbackWork.TakeRequests|
      (bvsle
        (_ bv0 4)
        (ite (bvslt (_ bv0 4) |fallbackWork.worklist.length|)
          (bvsub |fallbackWork.worklist.length| (_ bv1 4))
          |fallbackWork.worklist.length|)))
    (=>
      |guard of FallbackWork.PutFiles(last, task work)|
      (and
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4))))
        (bvsle |kworkerWork.list.length| (_ bv0 4))
        (bvsle (bvadd |kworkerWork.list.length| (_ bv1 4)) (_ bv1 4))))
    (=>
      |guard of FallbackWork.PutFiles(last, task exited)|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
          (bvsub |fCount[0].refs| (_ bv1 4)))))
    (=>
      |guard of FallbackWork.PutFiles(not last)|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
          (bvsub |fCount[0].refs| (_ bv1 4)))))
    (=>
      |guard of FallbackWork.RunWorks(0)|
      (and
        (bvsle (_ bv0 4) (bvsub |kworkerWork.list.length| (_ bv1 4)))
        (bvsle (_ bv0 4) (bvsub |mntCount.counter| (_ bv1 4)))))
    (=> |guard of FallbackWork.EndFallback| (bvsle (_ bv0 4) |index of FallbackWork.EndFallback|))
    (=>
      |guard of DelayedWork.CloseFile(0)|
      (bvsle (_ bv0 4) (bvsub |mntCount.counter| (_ bv1 4))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Task| |pc.Task.Done|)
      (= |pc.Device| |pc.Device.Done|)
      (or
        (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
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
    |guard of Task.RunTaskWork(tctx_task_work, completed)|
    |guard of Task.RunTaskWork(tctx_task_work, completed, refused)|
    |guard of Task.RunTaskWork(tctx_task_work, completed, pending)|
    |guard of Task.RunTaskWork(tctx_task_work, not completed)|
    |guard of Task.RunTaskWork(ring)|
    |guard of Task.RunTaskWork(none)|
    |guard of Task.StartFlushFallback|
    |guard of Task.FlushFallback|
    |guard of Task.FlushFallbackOfRing|
    |guard of Task.AwaitRing(complete)|
    |guard of Task.AwaitRing(not complete)|
    |guard of Task.AwaitRing(not complete, refused)|
    |guard of Task.AwaitRing(not complete, pending)|
    |guard of Device.Complete(first, task work)|
    |guard of Device.Complete(first, task exited)|
    |guard of Device.Complete(first, task exited, refused)|
    |guard of Device.Complete(first, task exited, pending)|
    |guard of Device.Complete(not first)|
    |guard of FallbackWork.TakeRequests|
    |guard of FallbackWork.PutFiles(last, task work)|
    |guard of FallbackWork.PutFiles(last, task exited)|
    |guard of FallbackWork.PutFiles(not last)|
    |guard of FallbackWork.RunWorks(0)|
    |guard of FallbackWork.RunWorks(none)|
    |guard of FallbackWork.DropRefs|
    |guard of FallbackWork.EndFallback|
    |guard of RingExit.FreeRing|
    |guard of DelayedWork.TakeList|
    |guard of DelayedWork.CloseFile(0)|
    |guard of DelayedWork.CloseFile(none)|
    |guard of Parent.Reap|
    |guard of Parent.Umount|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoEarlyFree| |NoUnderflow| |NoDoubleListAdd| |NoQueueAfterDestroy| |NoUseAfterFree|
     |UmountNotBusy| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|fds[0]| Bool) (|fCount[0].refs| integer) (|mntCount.counter| integer)
   (|request[0]| |Request|) (|taskWork.list.length| integer) (|taskWork.list[0]| integer)
   (|taskWork.list[1]| integer) (|taskWork.list[2]| integer) (|taskWork.exited| Bool)
   (|fallbackWork.pool.current[0]| integer) (|fallbackWork.worklist.length| integer)
   (|fallbackWork.worklist[0]| integer) (|fallbackWork.acceptance| |Acceptance|)
   (|fallbackWork.flushPending[0]| Bool) (|fallbackWork.flushRunning[0]| Bool)
   (|fallbackWork.canceling[0]| Bool) (|kworkerWork.list.length| integer)
   (|kworkerWork.list[0]| integer) (|kworkerWork.exited| Bool) (|exitWork| Bool)
   (|delayed.place[0]| |FputPlace|) (|delayed.awaited[0]| Bool) (|pc.Task| |pc.Task|)
   (|pc.Device| |pc.Device|) (|pc.FallbackWork| |pc.FallbackWork|) (|pc.RingExit| |pc.RingExit|)
   (|pc.DelayedWork| |pc.DelayedWork|) (|pc.Parent| |pc.Parent|))
  Bool
  (and
    (types |fds[0]| |fCount[0].refs| |mntCount.counter| |request[0]| |taskWork.list.length|
       |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]| |taskWork.exited|
       |fallbackWork.pool.current[0]| |fallbackWork.worklist.length| |fallbackWork.worklist[0]|
       |fallbackWork.acceptance| |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|
       |fallbackWork.canceling[0]| |kworkerWork.list.length| |kworkerWork.list[0]|
       |kworkerWork.exited| |exitWork| |delayed.place[0]| |delayed.awaited[0]| |pc.Task|
       |pc.Device| |pc.FallbackWork| |pc.RingExit| |pc.DelayedWork| |pc.Parent|)
    ; NoEarlyFree
    (=>
      (or (= |mntCount.counter| (_ bv0 4)) (= |fCount[0].refs| (_ bv0 4)))
      (or (= |request[0]| |Request.FilePut|) (= |request[0]| |Request.Freed|)))
    ; NoUnderflow
    (and
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (= |fCount[0].refs| (_ bv1 4))
          (not |taskWork.exited|)
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4))))
          (bvsle |taskWork.list.length| (_ bv2 4))
          (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4)))
        (not (= |fCount[0].refs| (_ bv0 4))))
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (= |fCount[0].refs| (_ bv1 4))
          |taskWork.exited|
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4)))))
        (not (= |fCount[0].refs| (_ bv0 4))))
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (not (= |fCount[0].refs| (_ bv1 4)))
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4)))))
        (not (= |fCount[0].refs| (_ bv0 4))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
          (= |request[0]| |Request.InFallback|)
          (= |fCount[0].refs| (_ bv1 4))
          (not |kworkerWork.exited|)
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4))))
          (bvsle |kworkerWork.list.length| (_ bv0 4))
          (bvsle (bvadd |kworkerWork.list.length| (_ bv1 4)) (_ bv1 4)))
        (not (= |fCount[0].refs| (_ bv0 4))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
          (= |request[0]| |Request.InFallback|)
          (= |fCount[0].refs| (_ bv1 4))
          |kworkerWork.exited|
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4)))))
        (not (= |fCount[0].refs| (_ bv0 4))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
          (= |request[0]| |Request.InFallback|)
          (not (= |fCount[0].refs| (_ bv1 4)))
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4)))))
        (not (= |fCount[0].refs| (_ bv0 4)))))
    ; NoDoubleListAdd
    (and
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (= |fCount[0].refs| (_ bv1 4))
          (not |taskWork.exited|)
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4))))
          (bvsle |taskWork.list.length| (_ bv2 4))
          (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4)))
        (not
          (or
            (and (bvslt (_ bv0 4) |taskWork.list.length|) (= |taskWork.list[0]| (_ bv0 4)))
            (and (bvslt (_ bv1 4) |taskWork.list.length|) (= |taskWork.list[1]| (_ bv0 4)))
            (and (bvslt (_ bv2 4) |taskWork.list.length|) (= |taskWork.list[2]| (_ bv0 4))))))
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (= |fCount[0].refs| (_ bv1 4))
          |taskWork.exited|
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4)))))
        (= |delayed.place[0]| |FputPlace.Nowhere|))
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          (not |fds[0]|)
          (not |taskWork.exited|)
          (bvsle |taskWork.list.length| (_ bv2 4))
          (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4)))
        (not
          (or
            (and (bvslt (_ bv0 4) |taskWork.list.length|) (= |taskWork.list[0]| (_ bv2 4)))
            (and (bvslt (_ bv1 4) |taskWork.list.length|) (= |taskWork.list[1]| (_ bv2 4)))
            (and (bvslt (_ bv2 4) |taskWork.list.length|) (= |taskWork.list[2]| (_ bv2 4))))))
      (=>
        (and
          (= |pc.Device| |pc.Device.Complete|)
          (not (= |request[0]| |Request.OnTaskList|))
          (not |taskWork.exited|)
          (bvsle |taskWork.list.length| (_ bv2 4))
          (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4)))
        (not
          (or
            (and (bvslt (_ bv0 4) |taskWork.list.length|) (= |taskWork.list[0]| (_ bv1 4)))
            (and (bvslt (_ bv1 4) |taskWork.list.length|) (= |taskWork.list[1]| (_ bv1 4)))
            (and (bvslt (_ bv2 4) |taskWork.list.length|) (= |taskWork.list[2]| (_ bv1 4))))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
          (= |request[0]| |Request.InFallback|)
          (= |fCount[0].refs| (_ bv1 4))
          (not |kworkerWork.exited|)
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4))))
          (bvsle |kworkerWork.list.length| (_ bv0 4))
          (bvsle (bvadd |kworkerWork.list.length| (_ bv1 4)) (_ bv1 4)))
        (not (bvslt (_ bv0 4) |kworkerWork.list.length|)))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
          (= |request[0]| |Request.InFallback|)
          (= |fCount[0].refs| (_ bv1 4))
          |kworkerWork.exited|
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4)))))
        (= |delayed.place[0]| |FputPlace.Nowhere|)))
    ; NoQueueAfterDestroy
    (and
      (=>
        (and
          (= |pc.Task| |pc.Task.RunTaskWork|)
          (not (= |taskWork.list.length| (_ bv0 4)))
          (= |taskWork.list[0]| (_ bv1 4))
          (= |request[0]| |Request.OnTaskList|)
          (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
          (not |fallbackWork.canceling[0]|)
          (not (= |fallbackWork.acceptance| |Acceptance.Everybody|))
          (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
        false)
      (=>
        (and
          (= |pc.Task| |pc.Task.AwaitRing|)
          (not (= |pc.RingExit| |pc.RingExit.Done|))
          (= |request[0]| |Request.OnTaskList|)
          (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
          (not |fallbackWork.canceling[0]|)
          (not (= |fallbackWork.acceptance| |Acceptance.Everybody|)))
        false)
      (=>
        (and
          (= |pc.Device| |pc.Device.Complete|)
          (not (= |request[0]| |Request.OnTaskList|))
          |taskWork.exited|
          (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
          (not |fallbackWork.canceling[0]|)
          (not (= |fallbackWork.acceptance| |Acceptance.Everybody|)))
        false))
    ; NoUseAfterFree
    (and
      (=>
        (and
          (= |pc.Task| |pc.Task.StartFlushFallback|)
          (not (or |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|)))
        (not (= |pc.RingExit| |pc.RingExit.Done|)))
      (=>
        (and
          (= |pc.Device| |pc.Device.Complete|)
          (not (= |request[0]| |Request.OnTaskList|))
          (not |taskWork.exited|)
          (bvsle |taskWork.list.length| (_ bv2 4))
          (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4)))
        (not (= |pc.RingExit| |pc.RingExit.Done|)))
      (=>
        (and
          (= |pc.Device| |pc.Device.Complete|)
          (not (= |request[0]| |Request.OnTaskList|))
          |taskWork.exited|
          (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
          (not |fallbackWork.canceling[0]|)
          (= |fallbackWork.acceptance| |Acceptance.Everybody|)
          (bvsle |fallbackWork.worklist.length| (_ bv0 4))
          (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 4)) (_ bv1 4)))
        (not (= |pc.RingExit| |pc.RingExit.Done|)))
      (=>
        (and
          (= |pc.Device| |pc.Device.Complete|)
          (not (= |request[0]| |Request.OnTaskList|))
          |taskWork.exited|
          (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
          (not |fallbackWork.canceling[0]|)
          (not (= |fallbackWork.acceptance| |Acceptance.Everybody|)))
        (not (= |pc.RingExit| |pc.RingExit.Done|)))
      (=>
        (and
          (= |pc.Device| |pc.Device.Complete|)
          (not (= |request[0]| |Request.OnTaskList|))
          |taskWork.exited|
          (or (bvslt (_ bv0 4) |fallbackWork.worklist.length|) |fallbackWork.canceling[0]|))
        (not (= |pc.RingExit| |pc.RingExit.Done|)))
      (=>
        (and (= |pc.Device| |pc.Device.Complete|) (= |request[0]| |Request.OnTaskList|))
        (not (= |pc.RingExit| |pc.RingExit.Done|)))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
          (bvslt (_ bv0 4) |fallbackWork.worklist.length|)
          (not (= |fallbackWork.pool.current[0]| (_ bv0 4)))
          (bvsle
            (_ bv0 4)
            (ite (bvslt (_ bv0 4) |fallbackWork.worklist.length|)
              (bvsub |fallbackWork.worklist.length| (_ bv1 4))
              |fallbackWork.worklist.length|)))
        (not (= |pc.RingExit| |pc.RingExit.Done|)))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
          (= |request[0]| |Request.InFallback|)
          (= |fCount[0].refs| (_ bv1 4))
          (not |kworkerWork.exited|)
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4))))
          (bvsle |kworkerWork.list.length| (_ bv0 4))
          (bvsle (bvadd |kworkerWork.list.length| (_ bv1 4)) (_ bv1 4)))
        (not (= |pc.RingExit| |pc.RingExit.Done|)))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
          (= |request[0]| |Request.InFallback|)
          (= |fCount[0].refs| (_ bv1 4))
          |kworkerWork.exited|
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4)))))
        (not (= |pc.RingExit| |pc.RingExit.Done|)))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
          (= |request[0]| |Request.InFallback|)
          (not (= |fCount[0].refs| (_ bv1 4)))
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4)))))
        (not (= |pc.RingExit| |pc.RingExit.Done|)))
      (=>
        (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|)
        (not (= |pc.RingExit| |pc.RingExit.Done|))))
    ; UmountNotBusy
    (=> (= |pc.Parent| |pc.Parent.Umount|) (not (bvslt (_ bv0 4) |mntCount.counter|)))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (= |fCount[0].refs| (_ bv1 4))
          (not |taskWork.exited|))
        (and
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4))))
          (bvsle |taskWork.list.length| (_ bv2 4))
          (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and
          (= |pc.Task| |pc.Task.ExitFiles|)
          |fds[0]|
          (= |fCount[0].refs| (_ bv1 4))
          |taskWork.exited|)
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (=>
        (and (= |pc.Task| |pc.Task.ExitFiles|) |fds[0]| (not (= |fCount[0].refs| (_ bv1 4))))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (=>
        (and (= |pc.Task| |pc.Task.ExitFiles|) (not |fds[0]|) (not |taskWork.exited|))
        (and
          (bvsle |taskWork.list.length| (_ bv2 4))
          (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and
          (= |pc.Task| |pc.Task.RunTaskWork|)
          (not (= |taskWork.list.length| (_ bv0 4)))
          (= |taskWork.list[0]| (_ bv0 4)))
        (and
          (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4)))
          (bvsle (_ bv0 4) (bvsub |mntCount.counter| (_ bv1 4)))))
      (=>
        (and
          (= |pc.Task| |pc.Task.RunTaskWork|)
          (not (= |taskWork.list.length| (_ bv0 4)))
          (= |taskWork.list[0]| (_ bv1 4))
          (= |request[0]| |Request.OnTaskList|)
          (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
          (not |fallbackWork.canceling[0]|)
          (= |fallbackWork.acceptance| |Acceptance.Everybody|))
        (and
          (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4)))
          (bvsle |fallbackWork.worklist.length| (_ bv0 4))
          (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 4)) (_ bv1 4))))
      (=>
        (and
          (= |pc.Task| |pc.Task.RunTaskWork|)
          (not (= |taskWork.list.length| (_ bv0 4)))
          (= |taskWork.list[0]| (_ bv1 4))
          (= |request[0]| |Request.OnTaskList|)
          (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
          (not |fallbackWork.canceling[0]|)
          (not (= |fallbackWork.acceptance| |Acceptance.Everybody|)))
        (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.Task| |pc.Task.RunTaskWork|)
          (not (= |taskWork.list.length| (_ bv0 4)))
          (= |taskWork.list[0]| (_ bv1 4))
          (= |request[0]| |Request.OnTaskList|)
          (or (bvslt (_ bv0 4) |fallbackWork.worklist.length|) |fallbackWork.canceling[0]|))
        (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.Task| |pc.Task.RunTaskWork|)
          (not (= |taskWork.list.length| (_ bv0 4)))
          (= |taskWork.list[0]| (_ bv1 4))
          (not (= |request[0]| |Request.OnTaskList|)))
        (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.Task| |pc.Task.RunTaskWork|)
          (not (= |taskWork.list.length| (_ bv0 4)))
          (= |taskWork.list[0]| (_ bv2 4))
          (not (or |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|)))
        (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
      (=>
        (and
          (= |pc.Task| |pc.Task.AwaitRing|)
          (not (= |pc.RingExit| |pc.RingExit.Done|))
          (= |request[0]| |Request.OnTaskList|)
          (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
          (not |fallbackWork.canceling[0]|)
          (= |fallbackWork.acceptance| |Acceptance.Everybody|))
        (and
          (bvsle |fallbackWork.worklist.length| (_ bv0 4))
          (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 4)) (_ bv1 4))))
      (=>
        (and
          (= |pc.Device| |pc.Device.Complete|)
          (not (= |request[0]| |Request.OnTaskList|))
          (not |taskWork.exited|))
        (and
          (bvsle |taskWork.list.length| (_ bv2 4))
          (bvsle (bvadd |taskWork.list.length| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and
          (= |pc.Device| |pc.Device.Complete|)
          (not (= |request[0]| |Request.OnTaskList|))
          |taskWork.exited|
          (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
          (not |fallbackWork.canceling[0]|)
          (= |fallbackWork.acceptance| |Acceptance.Everybody|))
        (and
          (bvsle |fallbackWork.worklist.length| (_ bv0 4))
          (bvsle (bvadd |fallbackWork.worklist.length| (_ bv1 4)) (_ bv1 4))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
          (bvslt (_ bv0 4) |fallbackWork.worklist.length|)
          (not (= |fallbackWork.pool.current[0]| (_ bv0 4))))
        (bvsle
          (_ bv0 4)
          (ite (bvslt (_ bv0 4) |fallbackWork.worklist.length|)
            (bvsub |fallbackWork.worklist.length| (_ bv1 4))
            |fallbackWork.worklist.length|)))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
          (= |request[0]| |Request.InFallback|)
          (= |fCount[0].refs| (_ bv1 4))
          (not |kworkerWork.exited|))
        (and
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4))))
          (bvsle |kworkerWork.list.length| (_ bv0 4))
          (bvsle (bvadd |kworkerWork.list.length| (_ bv1 4)) (_ bv1 4))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
          (= |request[0]| |Request.InFallback|)
          (= |fCount[0].refs| (_ bv1 4))
          |kworkerWork.exited|)
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
          (= |request[0]| |Request.InFallback|)
          (not (= |fCount[0].refs| (_ bv1 4))))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (=>
        (and
          (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
          (not (= |kworkerWork.list.length| (_ bv0 4))))
        (and
          (bvsle (_ bv0 4) (bvsub |kworkerWork.list.length| (_ bv1 4)))
          (bvsle (_ bv0 4) (bvsub |mntCount.counter| (_ bv1 4)))))
      (=>
        (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|)
        (bvsle (_ bv0 4) |fallbackWork.pool.current[0]|))
      (=>
        (and
          (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|)
          (= |delayed.place[0]| |FputPlace.InWork|))
        (bvsle (_ bv0 4) (bvsub |mntCount.counter| (_ bv1 4)))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Task| |pc.Task.Done|)
        (= |pc.Device| |pc.Device.Done|)
        (or
          (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
          (= |pc.FallbackWork| |pc.FallbackWork.Done|))
        (= |pc.RingExit| |pc.RingExit.Done|)
        (or
          (= |pc.DelayedWork| |pc.DelayedWork.TakeList|)
          (= |pc.DelayedWork| |pc.DelayedWork.Done|))
        (= |pc.Parent| |pc.Parent.Done|))
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (= |fCount[0].refs| (_ bv1 4))
        (not |taskWork.exited|))
      (and
        (= |pc.Task| |pc.Task.ExitFiles|)
        |fds[0]|
        (= |fCount[0].refs| (_ bv1 4))
        |taskWork.exited|)
      (and (= |pc.Task| |pc.Task.ExitFiles|) |fds[0]| (not (= |fCount[0].refs| (_ bv1 4))))
      (and (= |pc.Task| |pc.Task.ExitFiles|) (not |fds[0]|) (not |taskWork.exited|))
      (and (= |pc.Task| |pc.Task.ExitFiles|) (not |fds[0]|) |taskWork.exited|)
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        (not (= |taskWork.list.length| (_ bv0 4)))
        (= |taskWork.list[0]| (_ bv0 4)))
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        (not (= |taskWork.list.length| (_ bv0 4)))
        (= |taskWork.list[0]| (_ bv1 4))
        (= |request[0]| |Request.OnTaskList|)
        (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
        (not |fallbackWork.canceling[0]|)
        (= |fallbackWork.acceptance| |Acceptance.Everybody|))
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        (not (= |taskWork.list.length| (_ bv0 4)))
        (= |taskWork.list[0]| (_ bv1 4))
        (= |request[0]| |Request.OnTaskList|)
        (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
        (not |fallbackWork.canceling[0]|)
        (not (= |fallbackWork.acceptance| |Acceptance.Everybody|)))
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        (not (= |taskWork.list.length| (_ bv0 4)))
        (= |taskWork.list[0]| (_ bv1 4))
        (= |request[0]| |Request.OnTaskList|)
        (or (bvslt (_ bv0 4) |fallbackWork.worklist.length|) |fallbackWork.canceling[0]|))
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        (not (= |taskWork.list.length| (_ bv0 4)))
        (= |taskWork.list[0]| (_ bv1 4))
        (not (= |request[0]| |Request.OnTaskList|)))
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        (not (= |taskWork.list.length| (_ bv0 4)))
        (= |taskWork.list[0]| (_ bv2 4))
        (not (or |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|)))
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        (= |taskWork.list.length| (_ bv0 4))
        (= |taskWork.list.length| (_ bv0 4)))
      (and
        (= |pc.Task| |pc.Task.StartFlushFallback|)
        (not (or |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|)))
      (and
        (= |pc.Task| |pc.Task.FlushFallback|)
        (not (or |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|)))
      (and
        (= |pc.Task| |pc.Task.FlushFallbackOfRing|)
        (not (or |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|)))
      (and (= |pc.Task| |pc.Task.AwaitRing|) (= |pc.RingExit| |pc.RingExit.Done|))
      (and
        (= |pc.Task| |pc.Task.AwaitRing|)
        (not (= |pc.RingExit| |pc.RingExit.Done|))
        (= |request[0]| |Request.OnTaskList|)
        (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
        (not |fallbackWork.canceling[0]|)
        (= |fallbackWork.acceptance| |Acceptance.Everybody|))
      (and
        (= |pc.Task| |pc.Task.AwaitRing|)
        (not (= |pc.RingExit| |pc.RingExit.Done|))
        (= |request[0]| |Request.OnTaskList|)
        (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
        (not |fallbackWork.canceling[0]|)
        (not (= |fallbackWork.acceptance| |Acceptance.Everybody|)))
      (and
        (= |pc.Task| |pc.Task.AwaitRing|)
        (not (= |pc.RingExit| |pc.RingExit.Done|))
        (= |request[0]| |Request.OnTaskList|)
        (or (bvslt (_ bv0 4) |fallbackWork.worklist.length|) |fallbackWork.canceling[0]|))
      (and
        (= |pc.Device| |pc.Device.Complete|)
        (not (= |request[0]| |Request.OnTaskList|))
        (not |taskWork.exited|))
      (and
        (= |pc.Device| |pc.Device.Complete|)
        (not (= |request[0]| |Request.OnTaskList|))
        |taskWork.exited|
        (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
        (not |fallbackWork.canceling[0]|)
        (= |fallbackWork.acceptance| |Acceptance.Everybody|))
      (and
        (= |pc.Device| |pc.Device.Complete|)
        (not (= |request[0]| |Request.OnTaskList|))
        |taskWork.exited|
        (not (bvslt (_ bv0 4) |fallbackWork.worklist.length|))
        (not |fallbackWork.canceling[0]|)
        (not (= |fallbackWork.acceptance| |Acceptance.Everybody|)))
      (and
        (= |pc.Device| |pc.Device.Complete|)
        (not (= |request[0]| |Request.OnTaskList|))
        |taskWork.exited|
        (or (bvslt (_ bv0 4) |fallbackWork.worklist.length|) |fallbackWork.canceling[0]|))
      (and (= |pc.Device| |pc.Device.Complete|) (= |request[0]| |Request.OnTaskList|))
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
        (bvslt (_ bv0 4) |fallbackWork.worklist.length|)
        (not (= |fallbackWork.pool.current[0]| (_ bv0 4))))
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
        (= |request[0]| |Request.InFallback|)
        (= |fCount[0].refs| (_ bv1 4))
        (not |kworkerWork.exited|))
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
        (= |request[0]| |Request.InFallback|)
        (= |fCount[0].refs| (_ bv1 4))
        |kworkerWork.exited|)
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
        (= |request[0]| |Request.InFallback|)
        (not (= |fCount[0].refs| (_ bv1 4))))
      (and
        (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
        (not (= |kworkerWork.list.length| (_ bv0 4))))
      (and (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|) (= |kworkerWork.list.length| (_ bv0 4)))
      (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|)
      (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|)
      (and
        (= |pc.RingExit| |pc.RingExit.FreeRing|)
        |exitWork|
        (= |request[0]| |Request.Freed|)
        (not (or (= |pc.Task| |pc.Task.StartFlushFallback|) (= |pc.Task| |pc.Task.FlushFallback|))))
      (and (= |pc.DelayedWork| |pc.DelayedWork.TakeList|) (= |delayed.place[0]| |FputPlace.Listed|))
      (and
        (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|)
        (= |delayed.place[0]| |FputPlace.InWork|))
      (and
        (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|)
        (not (= |delayed.place[0]| |FputPlace.InWork|)))
      (and (= |pc.Parent| |pc.Parent.Reap|) (= |pc.Task| |pc.Task.Done|))
      (= |pc.Parent| |pc.Parent.Umount|))
    (not |fallbackWork.canceling[0]|)
    (or
      (and
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.InFallback|)))
      (= |pc.Device| |pc.Device.Done|))
    (or
      (= |request[0]| |Request.InFlight|)
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.FilePut|)
      (= |pc.Device| |pc.Device.Done|))
    (or
      (and (not (= |request[0]| |Request.FilePut|)) (not (= |request[0]| |Request.Freed|)))
      (= |pc.Device| |pc.Device.Done|))
    (or
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (bvsle |kworkerWork.list.length| (_ bv0 4)))
    (or
      (bvsle (_ bv0 4) |fallbackWork.pool.current[0]|)
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|))))
    (or
      (= |request[0]| |Request.InFlight|)
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.FilePut|)
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|))))
    (or
      (bvsle (_ bv1 4) |fCount[0].refs|)
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|))
    (or
      (and
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.InFallback|)))
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|))))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.OnTaskList|)))
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 4))))
    (or
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.InFallback|)
      (bvsle |fallbackWork.worklist.length| (_ bv0 4)))
    (or
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (= |pc.RingExit| |pc.RingExit.FreeRing|))
    (not |kworkerWork.exited|)
    (or
      (not (= |request[0]| |Request.FilePut|))
      (and (not (= |pc.Task| |pc.Task.ExitFiles|)) (not (= |pc.Task| |pc.Task.RunTaskWork|))))
    (bvsle |taskWork.list.length| (_ bv2 4))
    (or
      (and (not (= |request[0]| |Request.FilePut|)) (not (= |request[0]| |Request.Freed|)))
      (bvsle |taskWork.list.length| (_ bv1 4)))
    (or
      (bvsle |taskWork.list.length| (_ bv0 4))
      (and (bvsle (_ bv2 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv2 4)))
      (bvsle (_ bv1 4) |taskWork.list[0]|))
    (or
      (not |fds[0]|)
      (and (bvsle (_ bv0 4) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv0 4)))
      (bvsle (_ bv2 4) |fCount[0].refs|))
    (or (= |delayed.place[0]| |FputPlace.Nowhere|) (= |delayed.place[0]| |FputPlace.Listed|))
    (or (= |delayed.place[0]| |FputPlace.Nowhere|) (= |delayed.place[0]| |FputPlace.InWork|))
    (or (bvsle |mntCount.counter| (_ bv0 4)) (not |taskWork.exited|))
    (or (bvsle |mntCount.counter| (_ bv0 4)) (not (= |request[0]| |Request.Freed|)))
    (or
      (and
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.InFallback|)))
      (and (bvsle (_ bv1 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv1 4)))
      (bvsle (_ bv3 4) |taskWork.list.length|))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.OnTaskList|)))
      (and
        (not (= |pc.Task| |pc.Task.StartFlushFallback|))
        (not (= |pc.Task| |pc.Task.FlushFallback|))
        (not (= |pc.Task| |pc.Task.Done|))))
    (or
      (bvsle |mntCount.counter| (_ bv0 4))
      (and (not (= |request[0]| |Request.FilePut|)) (not (= |request[0]| |Request.Freed|)))
      (bvsle (_ bv1 4) |kworkerWork.list.length|))
    (or
      (bvsle |mntCount.counter| (_ bv0 4))
      (and (not (= |request[0]| |Request.FilePut|)) (not (= |request[0]| |Request.Freed|)))
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
      (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|))
    (or (bvsle |taskWork.list[0]| (_ bv1 4)) (not (= |pc.Task| |pc.Task.ExitFiles|)))
    (or (bvsle |taskWork.list[1]| (_ bv1 4)) (not (= |pc.Task| |pc.Task.ExitFiles|)))
    (or
      (and
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.InFallback|)))
      (and (not (= |pc.Task| |pc.Task.ExitFiles|)) (not (= |pc.Task| |pc.Task.RunTaskWork|))))
    (not (= |fallbackWork.acceptance| |Acceptance.OwnWorks|))
    (not (= |fallbackWork.acceptance| |Acceptance.Nobody|))
    (or
      (bvsle |mntCount.counter| (_ bv0 4))
      (bvsle (_ bv1 4) |taskWork.list.length|)
      (and (not (= |pc.Task| |pc.Task.RunTaskWork|)) (not (= |pc.Task| |pc.Task.FlushFallback|))))
    (not (= |pc.FallbackWork| |pc.FallbackWork.Done|))
    (or
      (and
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.InFallback|)))
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 4)))
      (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|)
      (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|)
      (= |pc.FallbackWork| |pc.FallbackWork.Done|))
    (or
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|)))
      (= |pc.RingExit| |pc.RingExit.FreeRing|))
    (or
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 4)))
      (bvsle |fallbackWork.worklist.length| (_ bv0 4)))
    (or
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 4)))
      |fallbackWork.flushRunning[0]|
      (not (= |pc.Task| |pc.Task.FlushFallback|)))
    (or
      (and
        (not (= |pc.Task| |pc.Task.StartFlushFallback|))
        (not (= |pc.Task| |pc.Task.FlushFallback|)))
      (= |pc.RingExit| |pc.RingExit.FreeRing|))
    (or
      (bvsle (_ bv0 4) |fallbackWork.pool.current[0]|)
      (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|)
      (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
      (= |pc.FallbackWork| |pc.FallbackWork.EndFallback|))
    (or
      (= |request[0]| |Request.OnTaskList|)
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.Freed|)
      (bvsle (_ bv0 4) |fallbackWork.pool.current[0]|)
      (bvsle (_ bv1 4) |fallbackWork.worklist.length|)
      (= |pc.Device| |pc.Device.Complete|))
    (or
      (= |request[0]| |Request.OnTaskList|)
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.Freed|)
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 4)))
      (= |pc.FallbackWork| |pc.FallbackWork.RunWorks|)
      (= |pc.FallbackWork| |pc.FallbackWork.DropRefs|))
    (or
      (not (= |request[0]| |Request.InFallback|))
      (bvsle (_ bv0 4) |fallbackWork.pool.current[0]|))
    (or
      (bvsle (_ bv1 4) |mntCount.counter|)
      (bvsle |taskWork.list.length| (_ bv0 4))
      (and (bvsle (_ bv2 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv2 4)))
      (bvsle (_ bv2 4) |taskWork.list[0]|)
      (= |pc.Task| |pc.Task.RunTaskWork|)
      (= |pc.Task| |pc.Task.FlushFallback|)
      (= |pc.Task| |pc.Task.AwaitRing|))
    (or
      (bvsle |taskWork.list.length| (_ bv1 4))
      (bvsle (_ bv2 4) |taskWork.list[0]|)
      (bvsle (_ bv2 4) |taskWork.list[1]|))
    (or
      (and
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.InFallback|)))
      (bvsle (_ bv0 4) |fallbackWork.pool.current[0]|)
      |fallbackWork.flushPending[0]|
      (not (= |pc.Task| |pc.Task.FlushFallback|)))
    (or (not (= |request[0]| |Request.OnTaskList|)) (bvsle (_ bv1 4) |taskWork.list.length|))
    (or
      (bvsle |mntCount.counter| (_ bv0 4))
      (bvsle |taskWork.list.length| (_ bv0 4))
      (and (bvsle (_ bv2 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv2 4)))
      (bvsle (_ bv2 4) |taskWork.list[0]|)
      (and (not (= |pc.Task| |pc.Task.RunTaskWork|)) (not (= |pc.Task| |pc.Task.FlushFallback|))))
    (or
      (bvsle |mntCount.counter| (_ bv0 4))
      (and (not (= |request[0]| |Request.FilePut|)) (not (= |request[0]| |Request.Freed|)))
      (and (bvsle (_ bv1 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv1 4)))
      (bvsle (_ bv3 4) |taskWork.list.length|))
    (or (bvsle (_ bv1 4) |fallbackWork.worklist.length|) (not |fallbackWork.flushPending[0]|))
    (or
      (and (not (= |request[0]| |Request.InFlight|)) (not (= |request[0]| |Request.OnTaskList|)))
      (not |fallbackWork.flushRunning[0]|))
    (or
      (and (not (= |request[0]| |Request.FilePut|)) (not (= |request[0]| |Request.Freed|)))
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 4)))
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|))))
    (or
      (and (not (= |request[0]| |Request.FilePut|)) (not (= |request[0]| |Request.Freed|)))
      (not |fallbackWork.flushRunning[0]|)
      (and
        (not (= |pc.FallbackWork| |pc.FallbackWork.TakeRequests|))
        (not (= |pc.FallbackWork| |pc.FallbackWork.PutFiles|))))
    (or |exitWork| (not (= |pc.Task| |pc.Task.AwaitRing|)))
    (or
      (not (= |request[0]| |Request.OnTaskList|))
      (bvsle |taskWork.list.length| (_ bv0 4))
      (and (bvsle (_ bv2 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv2 4)))
      (and (bvsle (_ bv1 4) |taskWork.list[0]|) (bvsle |taskWork.list[0]| (_ bv1 4))))
    (or
      (bvsle |fCount[0].refs| (bvneg (_ bv1 4)))
      (and (bvsle (_ bv1 4) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv1 4)))
      (and
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.InFallback|))))
    (or
      (and
        (not (= |request[0]| |Request.OnFallbackList|))
        (not (= |request[0]| |Request.InFallback|)))
      (bvsle (_ bv2 4) |taskWork.list[0]|)
      (= |pc.Task| |pc.Task.RunTaskWork|)
      (= |pc.Task| |pc.Task.FlushFallback|)
      (= |pc.Task| |pc.Task.AwaitRing|))
    (or |exitWork| (not (= |pc.Task| |pc.Task.Done|)))
    (or
      (and (not (= |request[0]| |Request.FilePut|)) (not (= |request[0]| |Request.Freed|)))
      (and (bvsle (_ bv1 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv1 4)))
      (bvsle (_ bv3 4) |taskWork.list.length|)
      |exitWork|
      (and
        (not (= |pc.Task| |pc.Task.RunTaskWork|))
        (not (= |pc.Task| |pc.Task.FlushFallback|))
        (not (= |pc.Task| |pc.Task.AwaitRing|))))
    (or
      (bvsle |taskWork.list.length| (_ bv1 4))
      (and
        (not (= |pc.Task| |pc.Task.FlushFallbackOfRing|))
        (not (= |pc.Task| |pc.Task.AwaitRing|))
        (not (= |pc.Task| |pc.Task.Done|))))
    (or
      (bvsle |taskWork.list.length| (_ bv1 4))
      (and (bvsle (_ bv1 4) |taskWork.list[0]|) (bvsle |taskWork.list[0]| (_ bv1 4)))
      (and (bvsle (_ bv1 4) |taskWork.list[1]|) (bvsle |taskWork.list[1]| (_ bv1 4))))
    (or
      (bvsle |taskWork.list.length| (_ bv0 4))
      (and (bvsle (_ bv2 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv2 4)))
      (bvsle (_ bv2 4) |taskWork.list[0]|)
      (bvsle |fallbackWork.pool.current[0]| (bvneg (_ bv1 4)))
      (= |pc.Task| |pc.Task.RunTaskWork|)
      (= |pc.Task| |pc.Task.FlushFallback|)
      (= |pc.Task| |pc.Task.AwaitRing|))
    (or
      (bvsle |mntCount.counter| (_ bv0 4))
      (bvsle |taskWork.list.length| (_ bv0 4))
      (and (bvsle (_ bv2 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv2 4)))
      (and (bvsle (_ bv1 4) |taskWork.list[0]|) (bvsle |taskWork.list[0]| (_ bv1 4)))
      (and
        (not (= |pc.Task| |pc.Task.FlushFallbackOfRing|))
        (not (= |pc.Task| |pc.Task.AwaitRing|))
        (not (= |pc.Task| |pc.Task.Done|))))
    (or
      (bvsle |fCount[0].refs| (bvneg (_ bv1 4)))
      (and (bvsle (_ bv1 4) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv1 4)))
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (and
        (not (= |pc.Task| |pc.Task.FlushFallbackOfRing|))
        (not (= |pc.Task| |pc.Task.AwaitRing|))
        (not (= |pc.Task| |pc.Task.Done|))))
    (or
      (and (bvsle (_ bv1 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv1 4)))
      (bvsle (_ bv3 4) |taskWork.list.length|)
      |exitWork|
      (and
        (not (= |pc.Task| |pc.Task.StartFlushFallback|))
        (not (= |pc.Task| |pc.Task.FlushFallback|))
        (not (= |pc.Task| |pc.Task.Done|))))
    (or
      (and (not (= |request[0]| |Request.FilePut|)) (not (= |request[0]| |Request.Freed|)))
      (bvsle |taskWork.list.length| (_ bv0 4))
      (and (bvsle (_ bv2 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv2 4)))
      (bvsle (_ bv2 4) |taskWork.list[0]|)
      |exitWork|)
    (or (not |taskWork.exited|) |exitWork|)
    (or
      (bvsle |fCount[0].refs| (bvneg (_ bv1 4)))
      (and (bvsle (_ bv1 4) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv1 4)))
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (and
        (not (= |pc.Task| |pc.Task.RunTaskWork|))
        (not (= |pc.Task| |pc.Task.FlushFallback|))
        (not (= |pc.Task| |pc.Task.AwaitRing|))))
    (or
      |fds[0]|
      (bvsle |fCount[0].refs| (bvneg (_ bv1 4)))
      (and (bvsle (_ bv1 4) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv1 4)))
      (bvsle |mntCount.counter| (_ bv0 4))
      (= |request[0]| |Request.InFlight|)
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.FilePut|))
    (or
      |fds[0]|
      (bvsle |fCount[0].refs| (bvneg (_ bv1 4)))
      (and (bvsle (_ bv1 4) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv1 4)))
      (= |request[0]| |Request.OnTaskList|)
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.Freed|)
      (and (bvsle (_ bv1 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv1 4)))
      (bvsle (_ bv3 4) |taskWork.list.length|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |fds[0]| |fCount[0].refs| |mntCount.counter| |request[0]| |taskWork.list.length|
       |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]| |taskWork.exited|
       |fallbackWork.pool.current[0]| |fallbackWork.worklist.length| |fallbackWork.worklist[0]|
       |fallbackWork.acceptance| |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|
       |fallbackWork.canceling[0]| |kworkerWork.list.length| |kworkerWork.list[0]|
       |kworkerWork.exited| |exitWork| |delayed.place[0]| |delayed.awaited[0]| |pc.Task|
       |pc.Device| |pc.FallbackWork| |pc.RingExit| |pc.DelayedWork| |pc.Parent|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |fds[0]| |fCount[0].refs| |mntCount.counter| |request[0]| |taskWork.list.length|
     |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]| |taskWork.exited|
     |fallbackWork.pool.current[0]| |fallbackWork.worklist.length| |fallbackWork.worklist[0]|
     |fallbackWork.acceptance| |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|
     |fallbackWork.canceling[0]| |kworkerWork.list.length| |kworkerWork.list[0]|
     |kworkerWork.exited| |exitWork| |delayed.place[0]| |delayed.awaited[0]| |pc.Task| |pc.Device|
     |pc.FallbackWork| |pc.RingExit| |pc.DelayedWork| |pc.Parent|))
(assert step)
(assert
  (not
    (invariant |fds[0]'| |fCount[0].refs'| |mntCount.counter'| |request[0]'|
       |taskWork.list.length'| |taskWork.list[0]'| |taskWork.list[1]'| |taskWork.list[2]'|
       |taskWork.exited'| |fallbackWork.pool.current[0]'| |fallbackWork.worklist.length'|
       |fallbackWork.worklist[0]'| |fallbackWork.acceptance'| |fallbackWork.flushPending[0]'|
       |fallbackWork.flushRunning[0]'| |fallbackWork.canceling[0]'| |kworkerWork.list.length'|
       |kworkerWork.list[0]'| |kworkerWork.exited'| |exitWork'| |delayed.place[0]'|
       |delayed.awaited[0]'| |pc.Task'| |pc.Device'| |pc.FallbackWork'| |pc.RingExit'|
       |pc.DelayedWork'| |pc.Parent'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |fds[0]| |fCount[0].refs| |mntCount.counter| |request[0]| |taskWork.list.length|
     |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]| |taskWork.exited|
     |fallbackWork.pool.current[0]| |fallbackWork.worklist.length| |fallbackWork.worklist[0]|
     |fallbackWork.acceptance| |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|
     |fallbackWork.canceling[0]| |kworkerWork.list.length| |kworkerWork.list[0]|
     |kworkerWork.exited| |exitWork| |delayed.place[0]| |delayed.awaited[0]| |pc.Task| |pc.Device|
     |pc.FallbackWork| |pc.RingExit| |pc.DelayedWork| |pc.Parent|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 121f43bc5c08d8b831b0d3326712004f7a1b8767882f2028bdf07047d6c43133
