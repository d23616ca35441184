using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Vfs;

/// <summary>Who waits for the files that the requests of a dying task hold.</summary>
public enum FputWait
{
    /// <summary>Nobody: io_uring until 6.4.</summary>
    None,
    /// <summary>"flush offloaded and delayed task_work on exit" (6.5): the task, for the fallback work.</summary>
    TaskFlushesFallback,
    /// <summary>umount(), for delayed_fput_list and its work: all that are put, not all that are to be.</summary>
    UmountFlushes,
    /// <summary>The same, but umount() tries first, flushes when it is EBUSY, and tries once more.</summary>
    UmountRetries,
    /// <summary>The task, and umount() always.</summary>
    TaskAndUmountFlush,
    /// <summary>The task, and umount() when it is EBUSY.</summary>
    TaskFlushesUmountRetries,
    /// <summary>Both, but umount() only closes what is on the list, as flush_delayed_fput() did until 2024.</summary>
    TaskFlushesUmountTakesList,
    /// <summary>"wait for cancelations on final ring put" (2023, not merged): closing a ring waits for it.</summary>
    RingWaits,
    /// <summary>The same without a look at what completes meanwhile.</summary>
    RingWaitsBlindly,
    /// <summary>As posted in 2025: and the fallback work closes its files itself, as the last thing it does.</summary>
    RingWaitsWorkCloses,
    /// <summary>It closes them before it drops its references to the ring.</summary>
    RingWaitsWorkClosesFirst,
    /// <summary>RingWaits, and umount() flushes.</summary>
    RingWaitsUmountFlushes,
    /// <summary>RingWaits, and umount() flushes when it is EBUSY.</summary>
    RingWaitsUmountRetries,
    /// <summary>RingWaits, and umount() closes what is on the list.</summary>
    RingWaitsUmountTakesList,
    /// <summary>
    /// A sketch: RingWaitsWorkClosesFirst, and a flag says whether the task's callback is queued, as
    /// tctx->task_running did until 5.19.
    /// </summary>
    RingWaitsQueuesOnce,
    /// <summary>RingWaitsQueuesOnce, and who completes a request holds the ring while it queues the callback.</summary>
    RingWaitsPinned,
    /// <summary>aio, when exit_aio() did not wait for requests.</summary>
    Aio,
    /// <summary>aio, and exit_aio() waits until all requests have dropped their files.</summary>
    AioWaits,
    /// <summary>The same, and the task has closed the files before: the requests have the last references.</summary>
    AioWaitsFilesClosed,
    /// <summary>AioWaits, but somebody else uses the mm: this task does not get to exit_aio().</summary>
    AioWaitsMmShared,
    /// <summary>AioWaitsFilesClosed, and umount() flushes.</summary>
    AioWaitsUmountFlushes,
}

/// <summary>
/// umount() fails with EBUSY although the last user of the mount has been reaped: fstests generic/388, June 2023.
/// A task is killed with requests in flight. A request holds a reference to its file; what completes too late for
/// the task goes to a fallback work, and the last fput() in a kworker does not close the file: it puts it on
/// delayed_fput_list, for one more work. The parent that has waited for the task knows of neither.
/// Each wait alone is too little: the task's ends when the file is put, umount's sees only what has been put. Two
/// requests are too much for every RingWaits as posted: it takes tctx->task_list away from under the callback that is
/// queued for it, so that the next completion finds the list empty and queues the callback twice (NoDoubleListAdd).
/// Not the list but a flag has to say whether it is queued (RingWaitsQueuesOnce).
/// Who completes a request still reads ctx->flags, req->task and ctx->notify_method when the request is on the task's
/// list. Nothing but the list keeps the ring alive then: io_ring_exit_work() waits for references, of which the request
/// has the only one, for uring_lock and completion_lock, which an interrupt does not hold, and for RCU readers only
/// with IORING_SETUP_DEFER_TASKRUN, whose way is another one. It is enough as long as only the callback empties the
/// list: who finds it empty queues the callback after it has read the ring. Every RingWaits that looks at the list
/// breaks that (a killed task has a signal pending, so it looks all the time), and with the ring pinned by who
/// completes, as it is for deferred task work since 9ffa13ff78a0 "pin context while queueing deferred tw", it is right
/// again (RingWaitsPinned).
/// See kernel/exit.c:do_exit(), kernel/task_work.c, fs/file_table.c, fs/aio.c, fs/namespace.c:do_umount(),
/// io_uring/io_uring.c, io_uring/tctx.c; dfbe5561ae93 "io_uring: flush offloaded and delayed task_work on exit".
/// Not modelled: PF_EXITING alone, which changes nothing for fput(); io_uring_files_cancel(), which waits for requests
/// on ring files only; other openers, lazy umount, several rings. Task works run in any order.
/// </summary>
/// <param name="patch">Who waits.</param>
/// <param name="early">All requests complete, callback and all, before the task takes no more works.</param>
/// <param name="requests">In flight when the task is killed, each on a file of its own.</param>
/// <param name="pinned">Who completes a request has a reference to the ring until it has queued the callback.</param>
/// <param name="cancels">No request completes until the ring cancels it, behind the last reference to its file.</param>
public sealed partial class UmountBusy(
    FputWait patch, bool early = false, int requests = 1, bool pinned = false, bool cancels = false) : Protocol
{
    /// <summary>Where a request is.</summary>
    public enum Request
    {
        /// <summary>The device has it.</summary>
        InFlight,
        /// <summary>Completed, on tctx->task_list: the task is to finish it.</summary>
        OnTaskList,
        /// <summary>Taken off tctx->task_list by io_fallback_tw().</summary>
        Moved,
        /// <summary>On ctx->fallback_llist.</summary>
        OnFallbackList,
        /// <summary>io_fallback_req_func() has taken it.</summary>
        InFallback,
        /// <summary>It has dropped its file,</summary>
        FilePut,
        /// <summary>and its reference to the ring, or to the kioctx.</summary>
        Freed,
    }

    // State.
    readonly Set fds = Set(of: requests, full: !FilesClosed(patch)); // current->files
    readonly Refcount[] fCount =                                 // file->f_count
        [.. Enumerable.Range(0, requests).Select(_ => new Refcount(init: FilesClosed(patch) ? 1 : 2))];
    readonly Atomic mntCount = new(init: requests, max: requests); // mnt_get_count(), without umount's own
    readonly Vars<Request> request = Vars(requests, Request.InFlight);
    readonly Vars<int> mover = Vars(requests, init: 0, max: requests); // Whose io_fallback_tw() has taken it.
    readonly Var<bool>? canceled = cancels ? Var(false) : null;  // io_uring_try_cancel_requests()
    readonly TaskWork taskWork = new(requests + 2, work =>       // The task's task_works: __fput() of a file,
        work < requests ? $"file {work}" : work == requests ? "tctx_task_work" : "ring");
    readonly Var<bool>? taskRunning =                            // tctx->task_running: the callback is queued.
        patch is FputWait.RingWaitsQueuesOnce or FputWait.RingWaitsPinned ? Var(false) : null;
    readonly Workqueue fallbackWork = new(works: 1);             // ctx->fallback_work
    readonly TaskWork kworkerWork = new(works: requests);        // Its kworker's, where PF_NO_TASKWORK is lifted.
    readonly Var<bool> taskPins = Var(false);                    // percpu_ref_get(&ctx->refs) of the task
    readonly Var<bool> exitWork = Var(false);                    // ctx->exit_work is queued.
    readonly DelayedFput delayed = new(files: requests);
    readonly Local<int> file = Local(0, max: requests - 1);      // The one that the fallback work puts.

    int completions => requests;                                 // tctx->task_work,
    int ring => requests + 1;                                    // __fput() of the ring's own file.

    readonly bool aio = patch >= FputWait.Aio;
    readonly bool taskFlushes = patch < FputWait.Aio
        && patch is not (FputWait.None or FputWait.UmountFlushes or FputWait.UmountRetries);
    readonly bool ringWaits = patch is >= FputWait.RingWaits and < FputWait.Aio;
    readonly bool workCloses = patch is FputWait.RingWaitsWorkCloses or FputWait.RingWaitsWorkClosesFirst
        or FputWait.RingWaitsQueuesOnce or FputWait.RingWaitsPinned;
    readonly bool pins = pinned || patch == FputWait.RingWaitsPinned;
    readonly bool umountRetries = patch is FputWait.UmountRetries or FputWait.TaskFlushesUmountRetries
        or FputWait.RingWaitsUmountRetries;
    readonly bool umountWaits = patch is FputWait.UmountFlushes or FputWait.TaskAndUmountFlush
        or FputWait.RingWaitsUmountFlushes or FputWait.AioWaitsUmountFlushes or FputWait.UmountRetries
        or FputWait.TaskFlushesUmountRetries or FputWait.RingWaitsUmountRetries;
    readonly bool takesList = patch is FputWait.TaskFlushesUmountTakesList or FputWait.RingWaitsUmountTakesList;

    static bool FilesClosed(FputWait patch) =>
        patch is FputWait.AioWaitsFilesClosed or FputWait.AioWaitsUmountFlushes;

    Bool Completed => Any(requests, i => request[i] == Request.OnTaskList);
    Bool AllFreed => All(requests, i => request[i] == Request.Freed);
    Bool AdderPins => !pins ? false : Any(requests, i => request[i] != Request.InFlight & !Device[i].Done);

    // Processes
    [Kernel("kernel/exit.c:do_exit")]
    Process Task => FairProcess(
    [
        .. patch is FputWait.AioWaits || FilesClosed(patch) ? (Step[])[ExitAio] : [],
        ExitFiles, RunTaskWork,
        .. aio ? (Step[])[] : [TakeTaskList, MoveRequest, QueueFallback],
        .. taskFlushes ? (Step[])[StartFlushFallback, FlushFallback, StartFlushOfRing, FlushFallbackOfRing] : [],
        .. ringWaits ? (Step[])[AwaitRing] : [],
    ]);
    [Kernel("io_uring/io_uring.c:io_req_normal_work_add")]
    Process Device => FairProcess(aio ? (InstanceStep[])[PutIocbFile, ListIocbFile, PutIocb]
        :
        [
            AddToTaskList, ReadRing, AddTaskWork, TakeRefused, MoveRefused, QueueRefused,
            .. pins ? (InstanceStep[])[PutRing] : [],
        ],
        count: requests);
    [Kernel("io_uring/io_uring.c:io_fallback_req_func")]
    Process? FallbackWork => aio ? null : ServiceProcess(patch switch
    {
        FputWait.RingWaitsWorkCloses => [TakeWork, TakeRequests, PutFile, ListFile, DropRefs, RunWorks, EndFallback],
        FputWait.RingWaitsWorkClosesFirst or FputWait.RingWaitsQueuesOnce or FputWait.RingWaitsPinned =>
            [TakeWork, TakeRequests, PutFile, ListFile, RunWorks, DropRefs, EndFallback],
        _ => [TakeWork, TakeRequests, PutFile, ListFile, DropRefs, EndFallback],
    });
    [Kernel("io_uring/io_uring.c:io_ring_exit_work")]
    Process? RingExit => aio ? null : FairProcess(cancels ? [CancelRequests, FreeRing] : [FreeRing]);
    [Kernel("fs/file_table.c:delayed_fput")]
    Process DelayedWork => ServiceProcess([TakeList, CloseFile]);
    Process Parent => FairProcess(
    [
        Reap,
        .. umountRetries ? (Step[])[TryUmount] : [],
        .. umountWaits ? (Step[])[TakeListToFlush, CloseListed, AwaitDelayedWork]
            : takesList ? [TakeListToFlush, CloseListed] : [],
        Umount,
    ]);

    // do_exit()
    void ExitAio() => Await(AllFreed);                           // exit_mm(), exit_aio(): kioctx->reqs are gone.
    void ExitFiles()                                             // exit_files()
    {
        if (fds.TryTakeFirst(out var fd))
        {
            if (fCount[fd].DecAndTest("last"))
                _ = taskWork.TryAdd(fd);                         // fput(): its own list, which it closes later.
            Goto(ExitFiles);
        }
        else if (!aio)
        {
            _ = taskWork.TryAdd(ring);                           // The ring's file: its last fput(), too.
        }
    }
    void RunTaskWork()                                           // exit_task_work()
    {
        if (early)
            Await(Device.Done | !taskWork.IsEmpty);
        if (!taskWork.TryTakeOrClose(out var work))              // task_works = &work_exited; exit_notify()
        {
            Return();
        }
        else if (work == ring)                                   // io_ring_ctx_wait_and_kill(): percpu_ref_kill()
        {
            if (taskFlushes)
            {
                Goto(StartFlushOfRing);
            }
            else
            {
                exitWork.Next = true;                            // queue_work(&ctx->exit_work)
                Goto(RunTaskWork);
            }
        }
        else if (work == completions)                            // tctx_task_work(): the task is exiting.
        {
            Goto(aio ? RunTaskWork : TakeTaskList);
        }
        else
        {
            mntCount.Dec();                                      // ____fput()
            Goto(RunTaskWork);
        }
    }
    [Kernel("io_uring/io_uring.c:io_fallback_tw")]
    void TakeTaskList()                                          // llist_del_all(&tctx->task_list)
    {
        if (taskFlushes)
            taskPins.Next = Completed;                           // sync: percpu_ref_get(&last_ctx->refs)
        TakeList(mover: requests);
    }
    [Kernel("io_uring/io_uring.c:io_fallback_tw")]
    void MoveRequest()                                           // llist_add(..., &req->ctx->fallback_llist)
    {
        if (TryMove(requests, out var isFirst))
            Goto(isFirst ? QueueFallback : MoveRequest);
        else if (taskFlushes && Case(taskPins, "sync"))
            Goto(StartFlushFallback);
        else
            Goto(ringWaits && Case(exitWork, "ring") ? AwaitRing : RunTaskWork);
    }
    [Kernel("io_uring/io_uring.c:io_fallback_tw")]
    [Atomic("pool->lock")]
    void QueueFallback()                                         // schedule_delayed_work(&ctx->fallback_work)
    {
        UseRing();
        _ = fallbackWork.Queue(0);
        Goto(MoveRequest);
    }
    void StartFlushFallback()                                    // flush_delayed_work(&ctx->fallback_work)
    {
        UseRing();
        fallbackWork.StartFlush();
    }
    void FlushFallback()
    {
        fallbackWork.FinishFlush();
        taskPins.Next = false;                                   // percpu_ref_put(&last_ctx->refs)
        Goto(RunTaskWork);
    }
    [Kernel("io_uring/io_uring.c:io_ring_ctx_wait_and_kill")]
    void StartFlushOfRing() => fallbackWork.StartFlush();        // flush_delayed_work(&ctx->fallback_work)
    [Kernel("io_uring/io_uring.c:io_ring_ctx_wait_and_kill")]
    void FlushFallbackOfRing()
    {
        fallbackWork.FinishFlush();
        exitWork.Next = true;                                    // queue_work(&ctx->exit_work)
        Goto(ringWaits ? AwaitRing : RunTaskWork);
    }
    void AwaitRing()                                             // io_uring_release(): waits for either.
    {
        Await(RingExit!.Done | (patch == FputWait.RingWaitsBlindly ? false : Completed));
        if (Case(RingExit.Done, "complete"))                     // while (wait_for_completion(&exit_comp))
        {
            Goto(RunTaskWork);
        }
        else
        {
            TakeAll(mover: requests);                            // io_fallback_tw(tctx, false)
            Goto(MoveRequest);
        }
    }

    // io_req_normal_work_add()
    void AddToTaskList(int self)                                 // if (!llist_add()) return
    {
        if (canceled is not null)
            Await(canceled);
        UseRing();
        if (!AddFirst(self))
            Return();
    }
    void ReadRing(int self) => UseRing();                        // ctx->flags, req->task, ctx->notify_method
    void AddTaskWork(int self)                                   // task_work_add(): if it is taken, return
    {
        if (taskWork.TryAdd(completions))
            Leave();
    }
    [Kernel("io_uring/io_uring.c:io_fallback_tw")]
    void TakeRefused(int self) => TakeList(mover: self);         // llist_del_all(&tctx->task_list)
    [Kernel("io_uring/io_uring.c:io_fallback_tw")]
    void MoveRefused(int self)                                   // llist_add(..., &req->ctx->fallback_llist)
    {
        if (!TryMove(self, out var isFirst))
            Leave();
        else
            Goto(isFirst ? QueueRefused : MoveRefused);
    }
    [Kernel("io_uring/io_uring.c:io_fallback_tw")]
    [Atomic("pool->lock")]
    void QueueRefused(int self)                                  // schedule_delayed_work(&ctx->fallback_work)
    {
        UseRing();
        _ = fallbackWork.Queue(0);
        Goto(MoveRefused);
    }
    void PutRing(int self) => UseRing();                         // percpu_ref_put(&ctx->refs)
    void Leave()
    {
        if (pins)
            Goto(PutRing);
        else
            Return();
    }

    // tctx->task_list, and the flag: both under tctx->task_lock where there is one.
    bool AddFirst(int self)
    {
        using var all = Atomically();
        request[self].Next = Request.OnTaskList;
        if (!Case(!(taskRunning ?? Completed), "first"))
            return false;
        if (taskRunning is not null)
            taskRunning.Next = true;
        return true;
    }
    void TakeList(int mover)
    {
        using var all = Atomically();
        TakeAll(mover);
        if (taskRunning is not null)
            taskRunning.Next = false;
    }

    // io_fallback_tw()
    void TakeAll(int mover)
    {
        using var all = Atomically();
        for (var i = 0; i < requests; i++)
        {
            this.mover[i].Next = If(request[i] == Request.OnTaskList, mover, this.mover[i]);
            request[i].Next = If(request[i] == Request.OnTaskList, Request.Moved, request[i]);
        }
    }
    bool TryMove(int mover, out bool isFirst)
    {
        isFirst = false;
        if (!TryChooseFirst(requests, i => IsMoved(i, mover), out var i, NameOf))
            return false;
        UseRing();
        isFirst = AddFirstToFallback(i);
        return true;
    }
    bool AddFirstToFallback(int i)                               // It is on one list at a time.
    {
        using var all = Atomically();
        request[i].Next = Request.OnFallbackList;
        mover[i].Next = 0;
        return Case(All(requests, j => request[j] != Request.OnFallbackList), "first");
    }
    string NameOf(int i) => i == requests ? "none" : requests == 1 ? "" : $"{i}";
    Bool IsMoved(int i, int by) => request[i] == Request.Moved & mover[i] == by;

    // aio_complete_rw()
    void PutIocbFile(int self)                                   // aio_complete_rw(): fput() in an interrupt
    {
        if (!Fput(self))
            Goto(PutIocb);
    }
    void ListIocbFile(int self) => delayed.Add(self);            // llist_add(), schedule_delayed_work()
    void PutIocb(int self) => request[self].Next = Request.Freed; // iocb_put(): percpu_ref_put(&ctx->reqs)

    // io_fallback_req_func()
    [Kernel("kernel/workqueue.c:process_one_work")]
    void TakeWork()
    {
        fallbackWork.Take(0);
        UseRing();                                               // The work is in it.
    }
    void TakeRequests()                                          // llist_del_all(&ctx->fallback_llist)
    {
        UseRing();
        for (var i = 0; i < requests; i++)
            request[i].Next = If(request[i] == Request.OnFallbackList, Request.InFallback, request[i]);
    }
    [Kernel("fs/file_table.c:fput")]
    void PutFile()                                               // io_put_file(): atomic_long_dec_and_test()
    {
        UseRing();
        var i = Choose(requests, i => requests == 1 ? "" : $"{i}");
        Await(request[i] == Request.InFallback & All(i, before => request[before] != Request.InFallback));
        if (Fput(i))
            file.Next = i;
        else
            Branch(on: Any(requests - i - 1, j => request[i + 1 + j] == Request.InFallback), taken: PutFile,
                otherwise: AfterFiles);
    }
    [Kernel("fs/file_table.c:fput")]
    void ListFile()                                              // In a kernel thread
    {
        var i = Choose(requests, i => requests == 1 ? "" : $"{i}");
        Await(file == i);
        file.Next = 0;
        if (!workCloses || !kworkerWork.TryAdd(i))
            delayed.Add(i);
        Branch(on: Any(requests, j => request[j] == Request.InFallback), taken: PutFile, otherwise: AfterFiles);
    }
    Step AfterFiles => workCloses && patch != FputWait.RingWaitsWorkCloses ? RunWorks : DropRefs;
    void DropRefs()                                              // percpu_ref_put_many(&ctx->refs, ...)
    {
        using var all = Atomically();
        UseRing();
        for (var i = 0; i < requests; i++)
            request[i].Next = If(request[i] == Request.FilePut, Request.Freed, request[i]);
    }
    bool Fput(int i)                                             // The count says whether a request has its file.
    {
        using var all = Atomically();
        request[i].Next = Request.FilePut;
        return fCount[i].DecAndTest("last");
    }
    void RunWorks()                                              // io_kworker_tw_end(): task_work_run()
    {
        if (!kworkerWork.TryTake(out _))
            return;
        mntCount.Dec();
        Goto(RunWorks);
    }
    void EndFallback()
    {
        fallbackWork.End(0);
        Goto(TakeWork);
    }

    // io_ring_exit_work()
    [Kernel("io_uring/io_uring.c:io_uring_try_cancel_requests")]
    void CancelRequests()
    {
        Await(exitWork);
        canceled!.Next = true;
    }
    void FreeRing() => Await(exitWork & AllFreed & !taskPins & !AdderPins); // wait_for_completion(&ctx->ref_comp)
    void UseRing() => BugOn(RingExit!.Done, "NoUseAfterFree", "Nobody touches memory that has been freed.");

    // fs/file_table.c
    void TakeList() => delayed.TakeList();                       // llist_del_all(&delayed_fput_list)
    [Atomic("__fput()")]                                         // Who flushes waits for its end.
    void CloseFile()
    {
        var more = delayed.TryPut(out _);
        if (more)
            mntCount.Dec();                                      // __fput()
        Goto(more ? CloseFile : TakeList);
    }

    // umount()
    void Reap() => Await(Task.Done);                             // wait()
    [Kernel("fs/namespace.c:do_umount")]
    void TryUmount() => Branch(on: mntCount.Value == 0, taken: Return); // -EBUSY: once more, behind a flush.
    void TakeListToFlush() => delayed.TakeListToFlush();         // flush_delayed_fput()
    [Atomic("__fput()")]
    void CloseListed()
    {
        if (delayed.TryPutInFlush(out _))
        {
            mntCount.Dec();
            Goto(CloseListed);
        }
        else if (umountWaits)
        {
            delayed.StartFlushWork();                            // flush_delayed_work(&delayed_fput_work)
        }
    }
    void AwaitDelayedWork() => delayed.AwaitFlushWork();
    [Kernel("fs/namespace.c:do_umount")]
    void Umount() =>                                             // propagate_mount_busy()
        BugOn(mntCount.Value > 0, "UmountNotBusy", "umount() does not fail with EBUSY when nobody uses the mount.");

    // Properties.
    /// <summary>No request owns a file that is closed.</summary>
    [Invariant] public Bool NoEarlyFree => All(requests, i =>
        (mntCount.Value == 0 | fCount[i].Value == 0)
            .Implies(request[i] == Request.FilePut | request[i] == Request.Freed));

    /// <summary>The task becomes a zombie: kill -9 kills it.</summary>
    [Liveness] public Temporal ExitTerminates => Eventually(Task.Done);

    /// <summary>All files get closed, so that trying again helps.</summary>
    [Liveness] public Temporal EventuallyIdle => Eventually(mntCount.Value == 0);

    /// <summary>The mechanism exists: the last fput() is one of a request.</summary>
    [Reachable] public Bool? RequestPutsLast =>
        patch == FputWait.AioWaits ? null : !delayed.IsListEmpty | !kworkerWork.IsEmpty;

    /// <summary>The race exists: the task is reaped, and a file is open.</summary>
    [Reachable] public Bool? ReapedWithOpenFile => patch switch
    {
        FputWait.AioWaits or FputWait.RingWaitsWorkClosesFirst or FputWait.RingWaitsQueuesOnce
            or FputWait.RingWaitsPinned => null,
        _ => Parent.At(Reap) & Task.Done & mntCount.Value > 0,
    };

    /// <summary>Closing the ring waits for a request that the device still has.</summary>
    [Reachable] public Bool? RingWaitsForDevice =>
        ringWaits ? Task.At(AwaitRing) & Any(requests, i => request[i] == Request.InFlight) : null;

    /// <summary>The wait in umount() has something to wait for.</summary>
    [Reachable] public Bool? UmountWaitsForWork =>
        umountWaits ? Parent.At(AwaitDelayedWork) & mntCount.Value > 0 : null;
}
