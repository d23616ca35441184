; vfs/umount-busy, variant AioWaits, early=false, requests=1, pinned=false, cancels=false.
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
; NoDoubleListAdd, UmountNotBusy, TypeInvariant, NoDeadlock: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
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
(define-sort |pc.Task| () (_ BitVec 2))
(define-fun |pc.Task.ExitAio| () |pc.Task| #b00)
(define-fun |pc.Task.ExitFiles| () |pc.Task| #b01)
(define-fun |pc.Task.RunTaskWork| () |pc.Task| #b10)
(define-fun |pc.Task.Done| () |pc.Task| #b11)
(define-sort |pc.Device| () (_ BitVec 2))
(define-fun |pc.Device.PutIocbFile| () |pc.Device| #b00)
(define-fun |pc.Device.ListIocbFile| () |pc.Device| #b01)
(define-fun |pc.Device.PutIocb| () |pc.Device| #b10)
(define-fun |pc.Device.Done| () |pc.Device| #b11)
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
(declare-const |kworkerWork.list[0]| Bool)
(declare-const |kworkerWork.exited| Bool)
(declare-const |taskPins| Bool)
(declare-const |exitWork| Bool)
(declare-const |delayed.place[0]| |FputPlace|)
(declare-const |pc.Task| |pc.Task|)
(declare-const |pc.Device| |pc.Device|)
(declare-const |pc.DelayedWork| |pc.DelayedWork|)
(declare-const |pc.Parent| |pc.Parent|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|fds[0]| Bool) (|fCount[0].refs| integer) (|mntCount.counter| integer)
   (|request[0]| |Request|) (|mover[0]| integer) (|taskWork.list[0]| Bool)
   (|taskWork.list[1]| Bool) (|taskWork.list[2]| Bool) (|taskWork.exited| Bool)
   (|fallbackWork.pool.current[0]| integer) (|fallbackWork.worklist.length| integer)
   (|fallbackWork.worklist[0]| integer) (|kworkerWork.list[0]| Bool) (|kworkerWork.exited| Bool)
   (|taskPins| Bool) (|exitWork| Bool) (|delayed.place[0]| |FputPlace|) (|pc.Task| |pc.Task|)
   (|pc.Device| |pc.Device|) (|pc.DelayedWork| |pc.DelayedWork|) (|pc.Parent| |pc.Parent|))
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
    (bvule |pc.DelayedWork| |pc.DelayedWork.Done|)
    (bvule |pc.Parent| |pc.Parent.Done|)))

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
    (not |kworkerWork.list[0]|)
    (not |kworkerWork.exited|)
    (not |taskPins|)
    (not |exitWork|)
    (= |delayed.place[0]| |FputPlace.Nowhere|)
    (= |pc.Task| |pc.Task.ExitAio|)
    (= |pc.Device| |pc.Device.PutIocbFile|)
    (= |pc.DelayedWork| |pc.DelayedWork.TakeList|)
    (= |pc.Parent| |pc.Parent.Reap|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Task: ExitAio, kernel/exit.c:do_exit
(define-fun |Task.ExitAio| () action #b00000)
(define-fun |guard of Task.ExitAio| () Bool
  (and (= |pc.Task| |pc.Task.ExitAio|) (= |request[0]| |Request.Freed|)))

; Task: ExitFiles(0, last, task work), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(0, last, task work)| () action #b00001)
(define-fun |guard of Task.ExitFiles(0, last, task work)| () Bool
  (and
    (= |pc.Task| |pc.Task.ExitFiles|)
    |fds[0]|
    (= |fCount[0].refs| (_ bv1 3))
    (not |taskWork.exited|)))

; Task: ExitFiles(0, last, task exited), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(0, last, task exited)| () action #b00010)
(define-fun |guard of Task.ExitFiles(0, last, task exited)| () Bool
  (and (= |pc.Task| |pc.Task.ExitFiles|) |fds[0]| (= |fCount[0].refs| (_ bv1 3)) |taskWork.exited|))

; Task: ExitFiles(0, not last), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(0, not last)| () action #b00011)
(define-fun |guard of Task.ExitFiles(0, not last)| () Bool
  (and (= |pc.Task| |pc.Task.ExitFiles|) |fds[0]| (not (= |fCount[0].refs| (_ bv1 3)))))

; Task: ExitFiles(none), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(none)| () action #b00100)
(define-fun |guard of Task.ExitFiles(none)| () Bool
  (and (= |pc.Task| |pc.Task.ExitFiles|) (not |fds[0]|)))

; Task: RunTaskWork(file 0), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(file 0)| () action #b00101)
(define-fun |guard of Task.RunTaskWork(file 0)| () Bool
  (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[0]|))

; Task: RunTaskWork(tctx_task_work), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(tctx_task_work)| () action #b00110)
(define-fun |guard of Task.RunTaskWork(tctx_task_work)| () Bool
  (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[1]|))

; Task: RunTaskWork(ring), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(ring)| () action #b00111)
(define-fun |guard of Task.RunTaskWork(ring)| () Bool
  (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[2]|))

; Task: RunTaskWork(none), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(none)| () action #b01000)
(define-fun |guard of Task.RunTaskWork(none)| () Bool
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (not (or |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]|))))

; Device: PutIocbFile(last), io_uring/io_uring.c:io_req_normal_work_add
(define-fun |Device.PutIocbFile(last)| () action #b01001)
(define-fun |guard of Device.PutIocbFile(last)| () Bool
  (and (= |pc.Device| |pc.Device.PutIocbFile|) (= |fCount[0].refs| (_ bv1 3))))

; Device: PutIocbFile(not last), io_uring/io_uring.c:io_req_normal_work_add
(define-fun |Device.PutIocbFile(not last)| () action #b01010)
(define-fun |guard of Device.PutIocbFile(not last)| () Bool
  (and (= |pc.Device| |pc.Device.PutIocbFile|) (not (= |fCount[0].refs| (_ bv1 3)))))

; Device: ListIocbFile, io_uring/io_uring.c:io_req_normal_work_add
(define-fun |Device.ListIocbFile| () action #b01011)
(define-fun |guard of Device.ListIocbFile| () Bool (= |pc.Device| |pc.Device.ListIocbFile|))

; Device: PutIocb, io_uring/io_uring.c:io_req_normal_work_add
(define-fun |Device.PutIocb| () action #b01100)
(define-fun |guard of Device.PutIocb| () Bool (= |pc.Device| |pc.Device.PutIocb|))

; DelayedWork: TakeList, fs/file_table.c:delayed_fput
(define-fun |DelayedWork.TakeList| () action #b01101)
(define-fun |guard of DelayedWork.TakeList| () Bool
  (and (= |pc.DelayedWork| |pc.DelayedWork.TakeList|) (= |delayed.place[0]| |FputPlace.Listed|)))

; DelayedWork: CloseFile(0), fs/file_table.c:delayed_fput
(define-fun |DelayedWork.CloseFile(0)| () action #b01110)
(define-fun |guard of DelayedWork.CloseFile(0)| () Bool
  (and (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|) (= |delayed.place[0]| |FputPlace.InWork|)))

; DelayedWork: CloseFile(none), fs/file_table.c:delayed_fput
(define-fun |DelayedWork.CloseFile(none)| () action #b01111)
(define-fun |guard of DelayedWork.CloseFile(none)| () Bool
  (and
    (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|)
    (not (= |delayed.place[0]| |FputPlace.InWork|))))

; Parent: Reap
(define-fun |Parent.Reap| () action #b10000)
(define-fun |guard of Parent.Reap| () Bool
  (and (= |pc.Parent| |pc.Parent.Reap|) (= |pc.Task| |pc.Task.Done|)))

; Parent: Umount, fs/namespace.c:do_umount
(define-fun |Parent.Umount| () action #b10001)
(define-fun |guard of Parent.Umount| () Bool (= |pc.Parent| |pc.Parent.Umount|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Task.ExitAio|) |guard of Task.ExitAio|)
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
    (and (= action |Task.ExitFiles(none)|) |guard of Task.ExitFiles(none)|)
    (and
      (= action |Task.RunTaskWork(file 0)|)
      |guard of Task.RunTaskWork(file 0)|
      (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))
    (and (= action |Task.RunTaskWork(tctx_task_work)|) |guard of Task.RunTaskWork(tctx_task_work)|)
    (and (= action |Task.RunTaskWork(ring)|) |guard of Task.RunTaskWork(ring)|)
    (and (= action |Task.RunTaskWork(none)|) |guard of Task.RunTaskWork(none)|)
    (and
      (= action |Device.PutIocbFile(last)|)
      |guard of Device.PutIocbFile(last)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (and
      (= action |Device.PutIocbFile(not last)|)
      |guard of Device.PutIocbFile(not last)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (and (= action |Device.ListIocbFile|) |guard of Device.ListIocbFile|)
    (and (= action |Device.PutIocb|) |guard of Device.PutIocb|)
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
         (= action |Device.PutIocbFile(last)|)
         (= action |Device.PutIocbFile(not last)|))
    (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3)) (bvsub |fCount[0].refs| (_ bv1 3)))
    |fCount[0].refs|))
(define-fun |mntCount.counter'| () integer
  (ite (or (= action |Task.RunTaskWork(file 0)|) (= action |DelayedWork.CloseFile(0)|))
    (bvsub |mntCount.counter| (_ bv1 3))
    |mntCount.counter|))
(define-fun |request[0]'| () |Request|
  (ite (or (= action |Device.PutIocbFile(last)|) (= action |Device.PutIocbFile(not last)|))
    |Request.FilePut|
  (ite (= action |Device.PutIocb|) |Request.Freed| |request[0]|)))
(define-fun |mover[0]'| () integer |mover[0]|)
(define-fun |taskWork.list[0]'| () Bool
  (ite (= action |Task.ExitFiles(0, last, task work)|) true
  (ite (= action |Task.RunTaskWork(file 0)|) false |taskWork.list[0]|)))
(define-fun |taskWork.list[1]'| () Bool
  (ite (= action |Task.RunTaskWork(tctx_task_work)|) false |taskWork.list[1]|))
(define-fun |taskWork.list[2]'| () Bool
  (ite (= action |Task.RunTaskWork(ring)|) false |taskWork.list[2]|))
(define-fun |taskWork.exited'| () Bool
  (ite (= action |Task.RunTaskWork(none)|) true |taskWork.exited|))
(define-fun |fallbackWork.pool.current[0]'| () integer |fallbackWork.pool.current[0]|)
(define-fun |fallbackWork.worklist.length'| () integer |fallbackWork.worklist.length|)
(define-fun |fallbackWork.worklist[0]'| () integer |fallbackWork.worklist[0]|)
(define-fun |kworkerWork.list[0]'| () Bool |kworkerWork.list[0]|)
(define-fun |kworkerWork.exited'| () Bool |kworkerWork.exited|)
(define-fun |taskPins'| () Bool |taskPins|)
(define-fun |exitWork'| () Bool (ite (= action |Task.RunTaskWork(ring)|) true |exitWork|))
(define-fun |delayed.place[0]'| () |FputPlace|
  (ite (= action |Device.ListIocbFile|) |FputPlace.Listed|
  (ite (= action |DelayedWork.TakeList|)
    (ite (= |delayed.place[0]| |FputPlace.Listed|) |FputPlace.InWork| |delayed.place[0]|)
  (ite (= action |DelayedWork.CloseFile(0)|) |FputPlace.Nowhere| |delayed.place[0]|))))
(define-fun |pc.Task'| () |pc.Task|
  (ite (or
         (= action |Task.ExitAio|)
         (= action |Task.ExitFiles(0, last, task work)|)
         (= action |Task.ExitFiles(0, last, task exited)|)
         (= action |Task.ExitFiles(0, not last)|)) |pc.Task.ExitFiles|
  (ite (or
         (= action |Task.ExitFiles(none)|)
         (= action |Task.RunTaskWork(file 0)|)
         (= action |Task.RunTaskWork(tctx_task_work)|)
         (= action |Task.RunTaskWork(ring)|)) |pc.Task.RunTaskWork|
  (ite (= action |Task.RunTaskWork(none)|) |pc.Task.Done| |pc.Task|))))
(define-fun |pc.Device'| () |pc.Device|
  (ite (= action |Device.PutIocbFile(last)|) |pc.Device.ListIocbFile|
  (ite (or (= action |Device.PutIocbFile(not last)|) (= action |Device.ListIocbFile|))
    |pc.Device.PutIocb|
  (ite (= action |Device.PutIocb|) |pc.Device.Done| |pc.Device|))))
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
        (= |pc.Device| |pc.Device.PutIocbFile|)
        (= |fCount[0].refs| (_ bv1 3))
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
      (not (bvsle |fCount[0].refs| (_ bv0 3))))
    (=>
      (and
        (= |pc.Device| |pc.Device.PutIocbFile|)
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
    (not |taskWork.list[0]|)))
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
; No file is on delayed_fput_list twice.
(define-fun |NoDoubleListAdd| () Bool
  (=> |guard of Device.ListIocbFile| (= |delayed.place[0]| |FputPlace.Nowhere|)))
; umount() does not fail with EBUSY when nobody uses the mount.
(define-fun |UmountNotBusy| () Bool
  (=> |guard of Parent.Umount| (not (bvslt (_ bv0 3) |mntCount.counter|))))
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
      |guard of Device.PutIocbFile(last)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (=>
      |guard of Device.PutIocbFile(not last)|
      (bvsle
        (bvneg (_ bv1 3))
        (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
          (bvsub |fCount[0].refs| (_ bv1 3)))))
    (=>
      |guard of DelayedWork.CloseFile(0)|
      (bvsle (_ bv0 3) (bvsub |mntCount.counter| (_ bv1 3))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Task| |pc.Task.Done|)
      (= |pc.Device| |pc.Device.Done|)
      (or (= |pc.DelayedWork| |pc.DelayedWork.TakeList|) (= |pc.DelayedWork| |pc.DelayedWork.Done|))
      (= |pc.Parent| |pc.Parent.Done|))
    |guard of Task.ExitAio|
    |guard of Task.ExitFiles(0, last, task work)|
    |guard of Task.ExitFiles(0, last, task exited)|
    |guard of Task.ExitFiles(0, not last)|
    |guard of Task.ExitFiles(none)|
    |guard of Task.RunTaskWork(file 0)|
    |guard of Task.RunTaskWork(tctx_task_work)|
    |guard of Task.RunTaskWork(ring)|
    |guard of Task.RunTaskWork(none)|
    |guard of Device.PutIocbFile(last)|
    |guard of Device.PutIocbFile(not last)|
    |guard of Device.ListIocbFile|
    |guard of Device.PutIocb|
    |guard of DelayedWork.TakeList|
    |guard of DelayedWork.CloseFile(0)|
    |guard of DelayedWork.CloseFile(none)|
    |guard of Parent.Reap|
    |guard of Parent.Umount|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoEarlyFree| |NoUnderflow| |taskWork.NoDoubleListAdd| |taskWork.NoRunOfExitMark|
     |NoDoubleListAdd| |UmountNotBusy| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|fds[0]| Bool) (|fCount[0].refs| integer) (|mntCount.counter| integer)
   (|request[0]| |Request|) (|mover[0]| integer) (|taskWork.list[0]| Bool)
   (|taskWork.list[1]| Bool) (|taskWork.list[2]| Bool) (|taskWork.exited| Bool)
   (|fallbackWork.pool.current[0]| integer) (|fallbackWork.worklist.length| integer)
   (|fallbackWork.worklist[0]| integer) (|kworkerWork.list[0]| Bool) (|kworkerWork.exited| Bool)
   (|taskPins| Bool) (|exitWork| Bool) (|delayed.place[0]| |FputPlace|) (|pc.Task| |pc.Task|)
   (|pc.Device| |pc.Device|) (|pc.DelayedWork| |pc.DelayedWork|) (|pc.Parent| |pc.Parent|))
  Bool
  (and
    (types |fds[0]| |fCount[0].refs| |mntCount.counter| |request[0]| |mover[0]|
       |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]| |taskWork.exited|
       |fallbackWork.pool.current[0]| |fallbackWork.worklist.length| |fallbackWork.worklist[0]|
       |kworkerWork.list[0]| |kworkerWork.exited| |taskPins| |exitWork| |delayed.place[0]|
       |pc.Task| |pc.Device| |pc.DelayedWork| |pc.Parent|)
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
          (= |pc.Device| |pc.Device.PutIocbFile|)
          (= |fCount[0].refs| (_ bv1 3))
          (bvsle
            (bvneg (_ bv1 3))
            (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
              (bvsub |fCount[0].refs| (_ bv1 3)))))
        (not (bvsle |fCount[0].refs| (_ bv0 3))))
      (=>
        (and
          (= |pc.Device| |pc.Device.PutIocbFile|)
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
    ; NoDoubleListAdd
    (=> (= |pc.Device| |pc.Device.ListIocbFile|) (= |delayed.place[0]| |FputPlace.Nowhere|))
    ; UmountNotBusy
    (=> (= |pc.Parent| |pc.Parent.Umount|) (not (bvslt (_ bv0 3) |mntCount.counter|)))
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
        (and (= |pc.Device| |pc.Device.PutIocbFile|) (= |fCount[0].refs| (_ bv1 3)))
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
      (=>
        (and (= |pc.Device| |pc.Device.PutIocbFile|) (not (= |fCount[0].refs| (_ bv1 3))))
        (bvsle
          (bvneg (_ bv1 3))
          (ite (bvsle |fCount[0].refs| (_ bv0 3)) (bvneg (_ bv1 3))
            (bvsub |fCount[0].refs| (_ bv1 3)))))
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
          (= |pc.DelayedWork| |pc.DelayedWork.TakeList|)
          (= |pc.DelayedWork| |pc.DelayedWork.Done|))
        (= |pc.Parent| |pc.Parent.Done|))
      (and (= |pc.Task| |pc.Task.ExitAio|) (= |request[0]| |Request.Freed|))
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
      (and (= |pc.Task| |pc.Task.ExitFiles|) (not |fds[0]|))
      (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[0]|)
      (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[1]|)
      (and (= |pc.Task| |pc.Task.RunTaskWork|) |taskWork.list[2]|)
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        (not (or |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]|)))
      (and (= |pc.Device| |pc.Device.PutIocbFile|) (= |fCount[0].refs| (_ bv1 3)))
      (and (= |pc.Device| |pc.Device.PutIocbFile|) (not (= |fCount[0].refs| (_ bv1 3))))
      (= |pc.Device| |pc.Device.ListIocbFile|)
      (= |pc.Device| |pc.Device.PutIocb|)
      (and (= |pc.DelayedWork| |pc.DelayedWork.TakeList|) (= |delayed.place[0]| |FputPlace.Listed|))
      (and
        (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|)
        (= |delayed.place[0]| |FputPlace.InWork|))
      (and
        (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|)
        (not (= |delayed.place[0]| |FputPlace.InWork|)))
      (and (= |pc.Parent| |pc.Parent.Reap|) (= |pc.Task| |pc.Task.Done|))
      (= |pc.Parent| |pc.Parent.Umount|))
    (or
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (= |pc.Device| |pc.Device.PutIocbFile|)
      (= |pc.Device| |pc.Device.PutIocb|))
    (or (not |fds[0]|) (bvsle (_ bv1 3) |fCount[0].refs|))
    (or
      (not |taskWork.list[0]|)
      (= |pc.Device| |pc.Device.PutIocb|)
      (= |pc.Device| |pc.Device.Done|))
    (or
      (not |fds[0]|)
      (bvsle |fCount[0].refs| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv1 3)))
      (and
        (not (= |request[0]| |Request.InFallback|))
        (not (= |request[0]| |Request.FilePut|))
        (not (= |request[0]| |Request.Freed|))))
    (or
      (bvsle (_ bv1 3) |mntCount.counter|)
      (= |request[0]| |Request.Moved|)
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.Freed|))
    (or (bvsle |mntCount.counter| (_ bv0 3)) (not (= |pc.Task| |pc.Task.Done|)))
    (or |fds[0]| (bvsle |mntCount.counter| (_ bv0 3)) |taskWork.list[0]|)
    (or
      (bvsle (_ bv1 3) |mntCount.counter|)
      (= |pc.Device| |pc.Device.PutIocb|)
      (= |pc.Device| |pc.Device.Done|))
    (or (= |delayed.place[0]| |FputPlace.Nowhere|) (= |delayed.place[0]| |FputPlace.InWork|))
    (or (= |delayed.place[0]| |FputPlace.Nowhere|) (= |delayed.place[0]| |FputPlace.Listed|))
    (or
      (= |request[0]| |Request.Moved|)
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.Freed|)
      (= |pc.Task| |pc.Task.ExitAio|)
      (= |pc.Task| |pc.Task.RunTaskWork|))
    (or
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (= |pc.Task| |pc.Task.ExitAio|)
      (= |pc.Task| |pc.Task.RunTaskWork|))
    (or
      (= |request[0]| |Request.Moved|)
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.Freed|)
      (not |taskWork.list[0]|))
    (or
      (and (bvsle (_ bv0 3) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv0 3)))
      (bvsle (_ bv2 3) |fCount[0].refs|)
      (= |pc.Device| |pc.Device.PutIocb|)
      (= |pc.Device| |pc.Device.Done|))
    (or
      (= |request[0]| |Request.InFallback|)
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (not |taskWork.list[0]|))
    (or (not |fds[0]|) (bvsle (_ bv1 3) |mntCount.counter|))
    (or (not |fds[0]|) (not |taskWork.list[0]|))
    (or
      (bvsle |mntCount.counter| (_ bv0 3))
      |taskWork.list[0]|
      (= |pc.Task| |pc.Task.ExitAio|)
      (= |pc.Task| |pc.Task.ExitFiles|))
    (or (bvsle (_ bv1 3) |mntCount.counter|) (not |taskWork.list[0]|))
    (or (not |taskWork.exited|) (= |pc.Task| |pc.Task.RunTaskWork|) (= |pc.Task| |pc.Task.Done|))
    (or
      (= |request[0]| |Request.Moved|)
      (= |request[0]| |Request.OnFallbackList|)
      (= |request[0]| |Request.Freed|)
      (= |pc.Device| |pc.Device.PutIocbFile|)
      (= |pc.Device| |pc.Device.PutIocb|))
    (or
      (not |fds[0]|)
      (bvsle |fCount[0].refs| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv1 3)))
      (= |pc.Device| |pc.Device.PutIocbFile|)
      (= |pc.Device| |pc.Device.ListIocbFile|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |fds[0]| |fCount[0].refs| |mntCount.counter| |request[0]| |mover[0]|
       |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]| |taskWork.exited|
       |fallbackWork.pool.current[0]| |fallbackWork.worklist.length| |fallbackWork.worklist[0]|
       |kworkerWork.list[0]| |kworkerWork.exited| |taskPins| |exitWork| |delayed.place[0]|
       |pc.Task| |pc.Device| |pc.DelayedWork| |pc.Parent|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |fds[0]| |fCount[0].refs| |mntCount.counter| |request[0]| |mover[0]|
     |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]| |taskWork.exited|
     |fallbackWork.pool.current[0]| |fallbackWork.worklist.length| |fallbackWork.worklist[0]|
     |kworkerWork.list[0]| |kworkerWork.exited| |taskPins| |exitWork| |delayed.place[0]| |pc.Task|
     |pc.Device| |pc.DelayedWork| |pc.Parent|))
(assert step)
(assert
  (not
    (invariant |fds[0]'| |fCount[0].refs'| |mntCount.counter'| |request[0]'| |mover[0]'|
       |taskWork.list[0]'| |taskWork.list[1]'| |taskWork.list[2]'| |taskWork.exited'|
       |fallbackWork.pool.current[0]'| |fallbackWork.worklist.length'| |fallbackWork.worklist[0]'|
       |kworkerWork.list[0]'| |kworkerWork.exited'| |taskPins'| |exitWork'| |delayed.place[0]'|
       |pc.Task'| |pc.Device'| |pc.DelayedWork'| |pc.Parent'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |fds[0]| |fCount[0].refs| |mntCount.counter| |request[0]| |mover[0]|
     |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]| |taskWork.exited|
     |fallbackWork.pool.current[0]| |fallbackWork.worklist.length| |fallbackWork.worklist[0]|
     |kworkerWork.list[0]| |kworkerWork.exited| |taskPins| |exitWork| |delayed.place[0]| |pc.Task|
     |pc.Device| |pc.DelayedWork| |pc.Parent|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 886ff5e80efdb6c054ab154a13e45f0a1f71975282d211fa72030f9f7e8568a4
