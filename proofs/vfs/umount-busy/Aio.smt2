; vfs/umount-busy, variant Aio, early=false, requests=1.
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
; A certificate for NoEarlyFree, NoUnderflow, NoDoubleListAdd, NoQueueAfterDestroy, TypeInvariant,
; NoDeadlock: the invariant at the end is true initially, every step keeps it, and it implies what
; is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5 --incremental
; --bitblast=eager FILE.
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
(define-sort |pc.Task| () (_ BitVec 2))
(define-fun |pc.Task.ExitFiles| () |pc.Task| #b00)
(define-fun |pc.Task.RunTaskWork| () |pc.Task| #b01)
(define-fun |pc.Task.Done| () |pc.Task| #b10)
(define-sort |pc.Device| () (_ BitVec 2))
(define-fun |pc.Device.PutIocbFile| () |pc.Device| #b00)
(define-fun |pc.Device.PutIocb| () |pc.Device| #b01)
(define-fun |pc.Device.Done| () |pc.Device| #b10)
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
   (|pc.Device| |pc.Device|) (|pc.DelayedWork| |pc.DelayedWork|) (|pc.Parent| |pc.Parent|))
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
    (bvule |pc.Device| |pc.Device.Done|)
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
    (= |pc.Device| |pc.Device.PutIocbFile|)
    (= |pc.DelayedWork| |pc.DelayedWork.TakeList|)
    (= |pc.Parent| |pc.Parent.Reap|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Task: ExitFiles(0, last, task work), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(0, last, task work)| () action #b00000)
(define-fun |guard of Task.ExitFiles(0, last, task work)| () Bool
  (and
    (= |pc.Task| |pc.Task.ExitFiles|)
    |fds[0]|
    (= |fCount[0].refs| (_ bv1 4))
    (not |taskWork.exited|)))

; Task: ExitFiles(0, last, task exited), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(0, last, task exited)| () action #b00001)
(define-fun |guard of Task.ExitFiles(0, last, task exited)| () Bool
  (and (= |pc.Task| |pc.Task.ExitFiles|) |fds[0]| (= |fCount[0].refs| (_ bv1 4)) |taskWork.exited|))

; Task: ExitFiles(0, not last), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(0, not last)| () action #b00010)
(define-fun |guard of Task.ExitFiles(0, not last)| () Bool
  (and (= |pc.Task| |pc.Task.ExitFiles|) |fds[0]| (not (= |fCount[0].refs| (_ bv1 4)))))

; Task: ExitFiles(none), kernel/exit.c:do_exit
(define-fun |Task.ExitFiles(none)| () action #b00011)
(define-fun |guard of Task.ExitFiles(none)| () Bool
  (and (= |pc.Task| |pc.Task.ExitFiles|) (not |fds[0]|)))

; Task: RunTaskWork(file 0), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(file 0)| () action #b00100)
(define-fun |guard of Task.RunTaskWork(file 0)| () Bool
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (not (= |taskWork.list.length| (_ bv0 4)))
    (= |taskWork.list[0]| (_ bv0 4))))

; Task: RunTaskWork(tctx_task_work, completed), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(tctx_task_work, completed)| () action #b00101)
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
(define-fun |Task.RunTaskWork(tctx_task_work, completed, refused)| () action #b00110)
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
(define-fun |Task.RunTaskWork(tctx_task_work, completed, pending)| () action #b00111)
(define-fun |guard of Task.RunTaskWork(tctx_task_work, completed, pending)| () Bool
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (not (= |taskWork.list.length| (_ bv0 4)))
    (= |taskWork.list[0]| (_ bv1 4))
    (= |request[0]| |Request.OnTaskList|)
    (or (bvslt (_ bv0 4) |fallbackWork.worklist.length|) |fallbackWork.canceling[0]|)))

; Task: RunTaskWork(tctx_task_work, not completed), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(tctx_task_work, not completed)| () action #b01000)
(define-fun |guard of Task.RunTaskWork(tctx_task_work, not completed)| () Bool
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (not (= |taskWork.list.length| (_ bv0 4)))
    (= |taskWork.list[0]| (_ bv1 4))
    (not (= |request[0]| |Request.OnTaskList|))))

; Task: RunTaskWork(ring), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(ring)| () action #b01001)
(define-fun |guard of Task.RunTaskWork(ring)| () Bool
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (not (= |taskWork.list.length| (_ bv0 4)))
    (= |taskWork.list[0]| (_ bv2 4))))

; Task: RunTaskWork(none), kernel/exit.c:do_exit
(define-fun |Task.RunTaskWork(none)| () action #b01010)
(define-fun |guard of Task.RunTaskWork(none)| () Bool
  (and
    (= |pc.Task| |pc.Task.RunTaskWork|)
    (= |taskWork.list.length| (_ bv0 4))
    (= |taskWork.list.length| (_ bv0 4))))

; Device: PutIocbFile(last)
(define-fun |Device.PutIocbFile(last)| () action #b01011)
(define-fun |guard of Device.PutIocbFile(last)| () Bool
  (and (= |pc.Device| |pc.Device.PutIocbFile|) (= |fCount[0].refs| (_ bv1 4))))

; Device: PutIocbFile(not last)
(define-fun |Device.PutIocbFile(not last)| () action #b01100)
(define-fun |guard of Device.PutIocbFile(not last)| () Bool
  (and (= |pc.Device| |pc.Device.PutIocbFile|) (not (= |fCount[0].refs| (_ bv1 4)))))

; Device: PutIocb
(define-fun |Device.PutIocb| () action #b01101)
(define-fun |guard of Device.PutIocb| () Bool (= |pc.Device| |pc.Device.PutIocb|))

; DelayedWork: TakeList, fs/file_table.c:delayed_fput
(define-fun |DelayedWork.TakeList| () action #b01110)
(define-fun |guard of DelayedWork.TakeList| () Bool
  (and (= |pc.DelayedWork| |pc.DelayedWork.TakeList|) (= |delayed.place[0]| |FputPlace.Listed|)))

; DelayedWork: CloseFile(0), fs/file_table.c:delayed_fput
(define-fun |DelayedWork.CloseFile(0)| () action #b01111)
(define-fun |guard of DelayedWork.CloseFile(0)| () Bool
  (and (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|) (= |delayed.place[0]| |FputPlace.InWork|)))

; DelayedWork: CloseFile(none), fs/file_table.c:delayed_fput
(define-fun |DelayedWork.CloseFile(none)| () action #b10000)
(define-fun |guard of DelayedWork.CloseFile(none)| () Bool
  (and
    (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|)
    (not (= |delayed.place[0]| |FputPlace.InWork|))))

; Parent: Reap
(define-fun |Parent.Reap| () action #b10001)
(define-fun |guard of Parent.Reap| () Bool
  (and (= |pc.Parent| |pc.Parent.Reap|) (= |pc.Task| |pc.Task.Done|)))

; Parent: Umount, fs/namespace.c:do_umount
(define-fun |Parent.Umount| () action #b10010)
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
    (and (= action |Task.ExitFiles(none)|) |guard of Task.ExitFiles(none)|)
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
    (and
      (= action |Device.PutIocbFile(last)|)
      |guard of Device.PutIocbFile(last)|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
          (bvsub |fCount[0].refs| (_ bv1 4)))))
    (and
      (= action |Device.PutIocbFile(not last)|)
      |guard of Device.PutIocbFile(not last)|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
          (bvsub |fCount[0].refs| (_ bv1 4)))))
    (and (= action |Device.PutIocb|) |guard of Device.PutIocb|)
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
         (= action |Device.PutIocbFile(last)|)
         (= action |Device.PutIocbFile(not last)|))
    (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4)) (bvsub |fCount[0].refs| (_ bv1 4)))
    |fCount[0].refs|))
(define-fun |mntCount.counter'| () integer
  (ite (or (= action |Task.RunTaskWork(file 0)|) (= action |DelayedWork.CloseFile(0)|))
    (bvsub |mntCount.counter| (_ bv1 4))
    |mntCount.counter|))
(define-fun |request[0]'| () |Request|
  (ite (or
         (= action |Task.RunTaskWork(tctx_task_work, completed)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, refused)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, pending)|))
    (ite (= |request[0]| |Request.OnTaskList|) |Request.OnFallbackList| |request[0]|)
  (ite (or (= action |Device.PutIocbFile(last)|) (= action |Device.PutIocbFile(not last)|))
    |Request.FilePut|
  (ite (= action |Device.PutIocb|) |Request.Freed| |request[0]|))))
(define-fun |taskWork.list.length'| () integer
  (ite (= action |Task.ExitFiles(0, last, task work)|) (bvadd |taskWork.list.length| (_ bv1 4))
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
  (ite (or
         (= action |Task.RunTaskWork(file 0)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, refused)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, pending)|)
         (= action |Task.RunTaskWork(tctx_task_work, not completed)|)
         (= action |Task.RunTaskWork(ring)|)) |taskWork.list[1]|
    |taskWork.list[0]|)))
(define-fun |taskWork.list[1]'| () integer
  (ite (= action |Task.ExitFiles(0, last, task work)|)
    (ite (= |taskWork.list.length| (_ bv1 4)) (_ bv0 4) |taskWork.list[1]|)
  (ite (or
         (= action |Task.RunTaskWork(file 0)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, refused)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, pending)|)
         (= action |Task.RunTaskWork(tctx_task_work, not completed)|)
         (= action |Task.RunTaskWork(ring)|)) |taskWork.list[2]|
    |taskWork.list[1]|)))
(define-fun |taskWork.list[2]'| () integer
  (ite (= action |Task.ExitFiles(0, last, task work)|)
    (ite (= |taskWork.list.length| (_ bv2 4)) (_ bv0 4) |taskWork.list[2]|)
  (ite (or
         (= action |Task.RunTaskWork(file 0)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, refused)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, pending)|)
         (= action |Task.RunTaskWork(tctx_task_work, not completed)|)
         (= action |Task.RunTaskWork(ring)|)) (_ bv0 4)
    |taskWork.list[2]|)))
(define-fun |taskWork.exited'| () Bool
  (ite (= action |Task.RunTaskWork(none)|) true |taskWork.exited|))
(define-fun |fallbackWork.pool.current[0]'| () integer |fallbackWork.pool.current[0]|)
(define-fun |fallbackWork.worklist.length'| () integer
  (ite (= action |Task.RunTaskWork(tctx_task_work, completed)|)
    (bvadd |fallbackWork.worklist.length| (_ bv1 4))
    |fallbackWork.worklist.length|))
(define-fun |fallbackWork.worklist[0]'| () integer
  (ite (= action |Task.RunTaskWork(tctx_task_work, completed)|)
    (ite (= |fallbackWork.worklist.length| (_ bv0 4)) (_ bv0 4) |fallbackWork.worklist[0]|)
    |fallbackWork.worklist[0]|))
(define-fun |fallbackWork.acceptance'| () |Acceptance| |fallbackWork.acceptance|)
(define-fun |fallbackWork.flushPending[0]'| () Bool |fallbackWork.flushPending[0]|)
(define-fun |fallbackWork.flushRunning[0]'| () Bool |fallbackWork.flushRunning[0]|)
(define-fun |fallbackWork.canceling[0]'| () Bool |fallbackWork.canceling[0]|)
(define-fun |kworkerWork.list.length'| () integer |kworkerWork.list.length|)
(define-fun |kworkerWork.list[0]'| () integer |kworkerWork.list[0]|)
(define-fun |kworkerWork.exited'| () Bool |kworkerWork.exited|)
(define-fun |exitWork'| () Bool (ite (= action |Task.RunTaskWork(ring)|) true |exitWork|))
(define-fun |delayed.place[0]'| () |FputPlace|
  (ite (or (= action |Task.ExitFiles(0, last, task exited)|) (= action |Device.PutIocbFile(last)|))
    |FputPlace.Listed|
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
         (= action |Task.ExitFiles(none)|)
         (= action |Task.RunTaskWork(file 0)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, refused)|)
         (= action |Task.RunTaskWork(tctx_task_work, completed, pending)|)
         (= action |Task.RunTaskWork(tctx_task_work, not completed)|)
         (= action |Task.RunTaskWork(ring)|)) |pc.Task.RunTaskWork|
  (ite (= action |Task.RunTaskWork(none)|) |pc.Task.Done| |pc.Task|))))
(define-fun |pc.Device'| () |pc.Device|
  (ite (or (= action |Device.PutIocbFile(last)|) (= action |Device.PutIocbFile(not last)|))
    |pc.Device.PutIocb|
  (ite (= action |Device.PutIocb|) |pc.Device.Done| |pc.Device|)))
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
        (= |pc.Device| |pc.Device.PutIocbFile|)
        (= |fCount[0].refs| (_ bv1 4))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (not (= |fCount[0].refs| (_ bv0 4))))
    (=>
      (and
        (= |pc.Device| |pc.Device.PutIocbFile|)
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
        (= |pc.Device| |pc.Device.PutIocbFile|)
        (= |fCount[0].refs| (_ bv1 4))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (= |delayed.place[0]| |FputPlace.Nowhere|))))
; Nobody queues on a workqueue that is being drained or destroyed.
(define-fun |NoQueueAfterDestroy| () Bool
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
    false))
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
      |guard of Device.PutIocbFile(last)|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
          (bvsub |fCount[0].refs| (_ bv1 4)))))
    (=>
      |guard of Device.PutIocbFile(not last)|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
          (bvsub |fCount[0].refs| (_ bv1 4)))))
    (=>
      |guard of DelayedWork.CloseFile(0)|
      (bvsle (_ bv0 4) (bvsub |mntCount.counter| (_ bv1 4))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Task| |pc.Task.Done|)
      (= |pc.Device| |pc.Device.Done|)
      (or (= |pc.DelayedWork| |pc.DelayedWork.TakeList|) (= |pc.DelayedWork| |pc.DelayedWork.Done|))
      (= |pc.Parent| |pc.Parent.Done|))
    |guard of Task.ExitFiles(0, last, task work)|
    |guard of Task.ExitFiles(0, last, task exited)|
    |guard of Task.ExitFiles(0, not last)|
    |guard of Task.ExitFiles(none)|
    |guard of Task.RunTaskWork(file 0)|
    |guard of Task.RunTaskWork(tctx_task_work, completed)|
    |guard of Task.RunTaskWork(tctx_task_work, completed, refused)|
    |guard of Task.RunTaskWork(tctx_task_work, completed, pending)|
    |guard of Task.RunTaskWork(tctx_task_work, not completed)|
    |guard of Task.RunTaskWork(ring)|
    |guard of Task.RunTaskWork(none)|
    |guard of Device.PutIocbFile(last)|
    |guard of Device.PutIocbFile(not last)|
    |guard of Device.PutIocb|
    |guard of DelayedWork.TakeList|
    |guard of DelayedWork.CloseFile(0)|
    |guard of DelayedWork.CloseFile(none)|
    |guard of Parent.Reap|
    |guard of Parent.Umount|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoEarlyFree| |NoUnderflow| |NoDoubleListAdd| |NoQueueAfterDestroy| |TypeInvariant|
     |NoDeadlock|))

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
   (|pc.Device| |pc.Device|) (|pc.DelayedWork| |pc.DelayedWork|) (|pc.Parent| |pc.Parent|))
  Bool
  (and
    (types |fds[0]| |fCount[0].refs| |mntCount.counter| |request[0]| |taskWork.list.length|
       |taskWork.list[0]| |taskWork.list[1]| |taskWork.list[2]| |taskWork.exited|
       |fallbackWork.pool.current[0]| |fallbackWork.worklist.length| |fallbackWork.worklist[0]|
       |fallbackWork.acceptance| |fallbackWork.flushPending[0]| |fallbackWork.flushRunning[0]|
       |fallbackWork.canceling[0]| |kworkerWork.list.length| |kworkerWork.list[0]|
       |kworkerWork.exited| |exitWork| |delayed.place[0]| |delayed.awaited[0]| |pc.Task|
       |pc.Device| |pc.DelayedWork| |pc.Parent|)
    ; NoDeadlock
    (or
      (and
        (= |pc.Task| |pc.Task.Done|)
        (= |pc.Device| |pc.Device.Done|)
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
      (and (= |pc.Task| |pc.Task.ExitFiles|) (not |fds[0]|))
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
        (= |taskWork.list[0]| (_ bv2 4)))
      (and
        (= |pc.Task| |pc.Task.RunTaskWork|)
        (= |taskWork.list.length| (_ bv0 4))
        (= |taskWork.list.length| (_ bv0 4)))
      (and (= |pc.Device| |pc.Device.PutIocbFile|) (= |fCount[0].refs| (_ bv1 4)))
      (and (= |pc.Device| |pc.Device.PutIocbFile|) (not (= |fCount[0].refs| (_ bv1 4))))
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
          (= |pc.Device| |pc.Device.PutIocbFile|)
          (= |fCount[0].refs| (_ bv1 4))
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4)))))
        (not (= |fCount[0].refs| (_ bv0 4))))
      (=>
        (and
          (= |pc.Device| |pc.Device.PutIocbFile|)
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
          (= |pc.Device| |pc.Device.PutIocbFile|)
          (= |fCount[0].refs| (_ bv1 4))
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
              (bvsub |fCount[0].refs| (_ bv1 4)))))
        (= |delayed.place[0]| |FputPlace.Nowhere|)))
    ; NoQueueAfterDestroy
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
          (= |taskWork.list[0]| (_ bv2 4)))
        (bvsle (_ bv0 4) (bvsub |taskWork.list.length| (_ bv1 4))))
      (=>
        (and (= |pc.Device| |pc.Device.PutIocbFile|) (= |fCount[0].refs| (_ bv1 4)))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (=>
        (and (= |pc.Device| |pc.Device.PutIocbFile|) (not (= |fCount[0].refs| (_ bv1 4))))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvsle |fCount[0].refs| (_ bv0 4)) (bvneg (_ bv1 4))
            (bvsub |fCount[0].refs| (_ bv1 4)))))
      (=>
        (and
          (= |pc.DelayedWork| |pc.DelayedWork.CloseFile|)
          (= |delayed.place[0]| |FputPlace.InWork|))
        (bvsle (_ bv0 4) (bvsub |mntCount.counter| (_ bv1 4)))))
    (bvsle |taskWork.list.length| (_ bv1 4))
    (or
      (not |fds[0]|)
      (and (bvsle (_ bv0 4) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv0 4)))
      (bvsle (_ bv2 4) |fCount[0].refs|)
      (not (= |pc.Device| |pc.Device.PutIocbFile|)))
    (or
      (not |fds[0]|)
      (and (bvsle (_ bv0 4) |fCount[0].refs|) (bvsle |fCount[0].refs| (_ bv0 4)))
      (bvsle (_ bv2 4) |fCount[0].refs|)
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|))
    (or
      (not |fds[0]|)
      (bvsle |taskWork.list.length| (_ bv0 4))
      (and (bvsle (_ bv2 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv2 4))))
    (or
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (bvsle |taskWork.list.length| (_ bv0 4))
      (and (bvsle (_ bv2 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv2 4))))
    (or
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (= |delayed.place[0]| |FputPlace.Nowhere|)
      (= |delayed.place[0]| |FputPlace.Listed|))
    (or
      (not |fds[0]|)
      (= |delayed.place[0]| |FputPlace.Nowhere|)
      (= |delayed.place[0]| |FputPlace.InWork|))
    (or
      (bvsle |taskWork.list.length| (_ bv0 4))
      (and (bvsle (_ bv2 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv2 4)))
      (not (= |pc.Device| |pc.Device.PutIocbFile|)))
    (or
      (= |delayed.place[0]| |FputPlace.Nowhere|)
      (= |delayed.place[0]| |FputPlace.InWork|)
      (not (= |pc.Device| |pc.Device.PutIocbFile|)))
    (or
      (not |fds[0]|)
      (= |delayed.place[0]| |FputPlace.Nowhere|)
      (= |delayed.place[0]| |FputPlace.Listed|))
    (or
      (bvsle |taskWork.list.length| (_ bv0 4))
      (and (bvsle (_ bv2 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv2 4)))
      (= |delayed.place[0]| |FputPlace.Nowhere|)
      (= |delayed.place[0]| |FputPlace.Listed|))
    (or
      (bvsle |taskWork.list.length| (_ bv0 4))
      (and (bvsle (_ bv2 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv2 4)))
      (= |delayed.place[0]| |FputPlace.Nowhere|)
      (= |delayed.place[0]| |FputPlace.InWork|))
    (or
      (bvsle (_ bv1 4) |mntCount.counter|)
      (bvsle |taskWork.list.length| (_ bv0 4))
      (and (bvsle (_ bv2 4) |taskWork.list.length|) (bvsle |taskWork.list.length| (_ bv2 4))))
    (or
      (= |delayed.place[0]| |FputPlace.Nowhere|)
      (= |delayed.place[0]| |FputPlace.Listed|)
      (not (= |pc.Device| |pc.Device.PutIocbFile|)))
    (or
      (bvsle (_ bv1 4) |mntCount.counter|)
      (= |delayed.place[0]| |FputPlace.Nowhere|)
      (= |delayed.place[0]| |FputPlace.InWork|))
    (or
      (= |request[0]| |Request.FilePut|)
      (= |request[0]| |Request.Freed|)
      (= |delayed.place[0]| |FputPlace.Nowhere|)
      (= |delayed.place[0]| |FputPlace.InWork|))
    (or (not |fds[0]|) (bvsle (_ bv1 4) |mntCount.counter|))
    (or (bvsle (_ bv1 4) |mntCount.counter|) (not (= |pc.Device| |pc.Device.PutIocbFile|)))))

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
       |pc.Device| |pc.DelayedWork| |pc.Parent|)))
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
     |pc.DelayedWork| |pc.Parent|))
(assert step)
(assert
  (not
    (invariant |fds[0]'| |fCount[0].refs'| |mntCount.counter'| |request[0]'|
       |taskWork.list.length'| |taskWork.list[0]'| |taskWork.list[1]'| |taskWork.list[2]'|
       |taskWork.exited'| |fallbackWork.pool.current[0]'| |fallbackWork.worklist.length'|
       |fallbackWork.worklist[0]'| |fallbackWork.acceptance'| |fallbackWork.flushPending[0]'|
       |fallbackWork.flushRunning[0]'| |fallbackWork.canceling[0]'| |kworkerWork.list.length'|
       |kworkerWork.list[0]'| |kworkerWork.exited'| |exitWork'| |delayed.place[0]'|
       |delayed.awaited[0]'| |pc.Task'| |pc.Device'| |pc.DelayedWork'| |pc.Parent'|)))
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
     |pc.DelayedWork| |pc.Parent|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 5862a2e5295a866e46ade1d91e5fac3dc9a357a7920c534363db5b0483e87996
