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
    /// <summary>Both.</summary>
    TaskAndUmountFlush,
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
    /// <summary>RingWaits, and umount() closes what is on the list.</summary>
    RingWaitsUmountTakesList,
    /// <summary>
    /// A sketch: RingWaitsWorkClosesFirst, and a flag says whether the task's callback is queued, as
    /// tctx->task_running did until 5.19.
    /// </summary>
    RingWaitsQueuesOnce,
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
/// See kernel/exit.c:do_exit(), kernel/task_work.c, fs/file_table.c, fs/aio.c, fs/namespace.c:do_umount(),
/// io_uring/io_uring.c, io_uring/tctx.c; dfbe5561ae93 "io_uring: flush offloaded and delayed task_work on exit".
/// Not modelled: PF_EXITING alone, which changes nothing for fput(); requests that never complete, which exit
/// cancels; other openers, lazy umount, several rings. Task works run oldest first; queueing a completion is one step.
/// </summary>
/// <param name="patch">Who waits.</param>
/// <param name="early">All requests complete before the task takes no more works.</param>
/// <param name="requests">In flight when the task is killed, each on a file of its own.</param>
public sealed partial class UmountBusy(FputWait patch, bool early = false, int requests = 1) : Protocol
{
    /// <summary>Where a request is.</summary>
    public enum Request
    {
        /// <summary>The device has it.</summary>
        InFlight,
        /// <summary>Completed, on tctx->task_list: the task is to finish it.</summary>
        OnTaskList,
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
    readonly TaskWork taskWork = new(requests + 2, work =>       // The task's task_works: __fput() of a file,
        work < requests ? $"file {work}" : work == requests ? "tctx_task_work" : "ring");
    readonly Var<bool>? taskRunning =                            // tctx->task_running: the callback is queued.
        patch == FputWait.RingWaitsQueuesOnce ? Var(false) : null;
    readonly Workqueue fallbackWork = new(works: 1);             // ctx->fallback_work
    readonly TaskWork kworkerWork = new(works: requests);        // Its kworker's, where PF_NO_TASKWORK is lifted.
    readonly Var<bool> exitWork = Var(false);                    // ctx->exit_work is queued.
    readonly DelayedFput delayed = new(files: requests);

    int completions => requests;                                 // tctx->task_work,
    int ring => requests + 1;                                    // __fput() of the ring's own file.

    readonly bool aio = patch >= FputWait.Aio;
    readonly bool taskFlushes = patch is not (FputWait.None or FputWait.UmountFlushes) && patch < FputWait.Aio;
    readonly bool ringWaits = patch is >= FputWait.RingWaits and < FputWait.Aio;
    readonly bool workCloses = patch is FputWait.RingWaitsWorkCloses or FputWait.RingWaitsWorkClosesFirst
        or FputWait.RingWaitsQueuesOnce;
    readonly bool umountWaits = patch is FputWait.UmountFlushes or FputWait.TaskAndUmountFlush
        or FputWait.RingWaitsUmountFlushes or FputWait.AioWaitsUmountFlushes;
    readonly bool takesList = patch is FputWait.TaskFlushesUmountTakesList or FputWait.RingWaitsUmountTakesList;

    static bool FilesClosed(FputWait patch) =>
        patch is FputWait.AioWaitsFilesClosed or FputWait.AioWaitsUmountFlushes;

    Bool Completed => Any(requests, i => request[i] == Request.OnTaskList);
    Bool AllFreed => All(requests, i => request[i] == Request.Freed);
    Bool RingIsPinned =>                                         // percpu_ref_get(&ctx->refs) of the task
        taskFlushes ? Task.At(StartFlushFallback) | Task.At(FlushFallback) : false;

    // Processes
    [Kernel("kernel/exit.c:do_exit")]
    Process Task => FairProcess(
    [
        .. patch is FputWait.AioWaits || FilesClosed(patch) ? (Step[])[ExitAio] : [],
        ExitFiles, RunTaskWork,
        .. taskFlushes ? (Step[])[StartFlushFallback, FlushFallback, FlushFallbackOfRing] : [],
        .. ringWaits ? (Step[])[AwaitRing] : [],
    ]);
    Process Device => FairProcess(aio ? (InstanceStep[])[PutIocbFile, PutIocb] : [Complete], count: requests);
    [Kernel("io_uring/io_uring.c:io_fallback_req_func")]
    Process? FallbackWork => aio ? null : ServiceProcess(patch switch
    {
        FputWait.RingWaitsWorkCloses => [TakeRequests, PutFiles, DropRefs, RunWorks, EndFallback],
        FputWait.RingWaitsWorkClosesFirst or FputWait.RingWaitsQueuesOnce =>
            [TakeRequests, PutFiles, RunWorks, DropRefs, EndFallback],
        _ => [TakeRequests, PutFiles, DropRefs, EndFallback],
    });
    [Kernel("io_uring/io_uring.c:io_ring_exit_work")]
    Process? RingExit => aio ? null : FairProcess([FreeRing]);
    [Kernel("fs/file_table.c:delayed_fput")]
    Process DelayedWork => ServiceProcess([TakeList, CloseFile]);
    Process Parent => FairProcess(
    [
        Reap,
        .. umountWaits ? (Step[])[TakeListToFlush, CloseListed, AwaitDelayedWork]
            : takesList ? [TakeListToFlush, CloseListed] : [],
        Umount,
    ]);

    // do_exit()
    void ExitAio() => Await(AllFreed);                           // exit_mm(), exit_aio(): kioctx->reqs are gone.
    void ExitFiles()                                             // exit_files()
    {
        if (fds.TryTakeFirst(out var file))
        {
            Fput(file, taskWork);
            Goto(ExitFiles);
        }
        else if (!aio)
        {
            _ = taskWork.TryAdd(ring);                           // The ring's file: its last fput(), too.
        }
    }
    void RunTaskWork()                                           // exit_task_work()
    {
        if (!taskWork.TryTake(out var work))
        {
            Await(early ? !Any(requests, i => request[i] == Request.InFlight) : true);
            taskWork.Close();                                    // task_works = &work_exited; exit_notify()
            Return();
        }
        else if (work == ring)                                   // io_ring_ctx_wait_and_kill(): percpu_ref_kill()
        {
            if (taskFlushes)
            {
                fallbackWork.StartFlush();                       // flush_delayed_work(&ctx->fallback_work)
                Goto(FlushFallbackOfRing);
            }
            else
            {
                exitWork.Next = true;                            // queue_work(&ctx->exit_work)
                Goto(RunTaskWork);
            }
        }
        else if (work == completions)                            // tctx_task_work()
        {
            if (taskRunning is not null)
                taskRunning.Next = false;
            var completed = Case(Completed, "completed");
            if (completed)
                FallBack();
            Goto(completed && taskFlushes ? StartFlushFallback : RunTaskWork);
        }
        else
        {
            mntCount.Dec();                                      // ____fput()
            Goto(RunTaskWork);
        }
    }
    void FallBack()                                              // io_fallback_tw(): the task is exiting.
    {
        for (var i = 0; i < requests; i++)
            request[i].Next = If(request[i] == Request.OnTaskList, Request.OnFallbackList, request[i]);
        _ = fallbackWork.Queue(0);                               // schedule_delayed_work(&ctx->fallback_work)
    }
    void StartFlushFallback()                                    // flush_delayed_work(&ctx->fallback_work)
    {
        UseRing();
        fallbackWork.StartFlush();
    }
    void FlushFallback()
    {
        fallbackWork.FinishFlush();
        Goto(RunTaskWork);
    }
    void FlushFallbackOfRing()
    {
        fallbackWork.FinishFlush();
        exitWork.Next = true;                                    // queue_work(&ctx->exit_work)
        Goto(ringWaits ? AwaitRing : RunTaskWork);
    }
    void AwaitRing()                                             // io_uring_release()
    {
        if (Case(RingExit!.Done, "complete"))                    // while (wait_for_completion(&exit_comp))
        {
            Goto(RunTaskWork);
        }
        else
        {
            Await(patch != FputWait.RingWaitsBlindly & Completed);
            FallBack();
            Goto(AwaitRing);
        }
    }

    // The end of a request.
    void Complete(int self)                                      // io_req_normal_work_add()
    {
        UseRing();
        var isFirst = Case(!(taskRunning ?? Completed), "first"); // if (!llist_add() || !task_work_add()) return
        var listed = !isFirst || taskWork.TryAdd(completions);
        if (taskRunning is not null)
            taskRunning.Next = listed;
        request[self].Next = listed ? Request.OnTaskList : Request.OnFallbackList;
        if (!listed)
            _ = fallbackWork.Queue(0);                           // io_fallback_tw()
    }
    void PutIocbFile(int self)                                   // aio_complete_rw(): fput() in an interrupt
    {
        Fput(self, null);
        request[self].Next = Request.FilePut;
    }
    void PutIocb(int self) => request[self].Next = Request.Freed; // iocb_put(): percpu_ref_put(&ctx->reqs)

    // io_fallback_req_func()
    void TakeRequests()                                          // llist_del_all(&ctx->fallback_llist)
    {
        fallbackWork.Take(0);
        UseRing();
        for (var i = 0; i < requests; i++)
            request[i].Next = If(request[i] == Request.OnFallbackList, Request.InFallback, request[i]);
    }
    void PutFiles()                                              // io_put_file(), in a kernel thread
    {
        UseRing();
        var i = Choose(requests, i => requests == 1 ? "" : $"{i}");
        Await(request[i] == Request.InFallback & All(i, before => request[before] != Request.InFallback));
        Fput(i, workCloses ? kworkerWork : null);
        request[i].Next = Request.FilePut;
        Branch(on: Any(requests - i - 1, j => request[i + 1 + j] == Request.InFallback), taken: PutFiles);
    }
    void DropRefs()                                              // percpu_ref_put(&ctx->refs)
    {
        UseRing();
        for (var i = 0; i < requests; i++)
            request[i].Next = If(request[i] == Request.FilePut, Request.Freed, request[i]);
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
        Goto(TakeRequests);
    }

    // io_ring_exit_work()
    void FreeRing() => Await(exitWork & AllFreed & !RingIsPinned); // wait_for_completion(&ctx->ref_comp)
    void UseRing() => BugOn(RingExit!.Done, "NoUseAfterFree", "Nobody touches memory that has been freed.");

    // fs/file_table.c
    void Fput(int file, TaskWork? context)                       // fput()
    {
        if (Case(fCount[file].DecAndTest(), "last") && context?.TryAdd(file) is not true)
            delayed.Add(file);
    }
    void TakeList() => delayed.TakeList();                       // llist_del_all(&delayed_fput_list)
    void CloseFile()
    {
        var more = delayed.TryPut(out _);
        if (more)
            mntCount.Dec();                                      // __fput()
        Goto(more ? CloseFile : TakeList);
    }

    // umount()
    void Reap() => Await(Task.Done);                             // wait()
    void TakeListToFlush() => delayed.TakeListToFlush();         // flush_delayed_fput()
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
        FputWait.AioWaits or FputWait.RingWaitsWorkClosesFirst or FputWait.RingWaitsQueuesOnce => null,
        _ => Parent.At(Reap) & Task.Done & mntCount.Value > 0,
    };

    /// <summary>Closing the ring waits for a request that the device still has.</summary>
    [Reachable] public Bool? RingWaitsForDevice =>
        ringWaits ? Task.At(AwaitRing) & Any(requests, i => request[i] == Request.InFlight) : null;

    /// <summary>The wait in umount() has something to wait for.</summary>
    [Reachable] public Bool? UmountWaitsForWork =>
        umountWaits ? Parent.At(AwaitDelayedWork) & mntCount.Value > 0 : null;
}
