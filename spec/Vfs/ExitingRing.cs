using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Vfs;

/// <summary>
/// A task with an io_uring is killed: what vfs/umount-busy and vfs/ring-waits have in common. What completes in time is
/// the task's to finish, by a callback that is a task work; what completes too late goes to a fallback work, by whoever
/// finds that the task takes no more works. The ring is freed when all requests have dropped their references to it.
/// Who completes a request still reads ctx->flags, req->task and ctx->notify_method when the request is on the task's
/// list. Nothing but the list keeps the ring alive then: io_ring_exit_work() waits for references, of which the request
/// has the only one, for uring_lock and completion_lock, which an interrupt does not hold, and for RCU readers only
/// with IORING_SETUP_DEFER_TASKRUN, whose way is another one. It is enough as long as only the callback empties the
/// list: who finds it empty queues the callback after it has read the ring.
/// See io_uring/io_uring.c, io_uring/tctx.c. Not modelled: io_uring_files_cancel(), which waits for requests on ring
/// files only; several rings.
/// </summary>
/// <param name="flushes">The task waits for its fallback work.</param>
/// <param name="pins">Who completes a request has a reference to the ring until it has queued the callback.</param>
/// <param name="cancels">No request completes until the ring cancels it, behind the last reference to its file.</param>
public abstract class ExitingRing(int requests, bool flushes, bool pins, bool cancels) : BusyMount(requests)
{
    // State. A request goes from list to list, and in the end to filePut and freed.
    protected readonly Set taskList = Set(of: requests);         // tctx->task_list: the task is to finish it.
    protected readonly Family<Set> moved = Sets(requests + 1, of: requests); // Off it, by io_fallback_tw() of a device,
    protected readonly Set fallbackList = Set(of: requests);     // or of the task, the last one; ctx->fallback_llist
    protected readonly Set inFallback = Set(of: requests);       // io_fallback_req_func() has taken it.
    readonly Var<bool>? canceled = cancels ? Var(false) : null;  // io_uring_try_cancel_requests()
    readonly Workqueue fallbackWork = new();                     // ctx->fallback_work
    readonly Var<bool> taskPins = Var(false);                    // percpu_ref_get(&ctx->refs) of the task
    protected readonly Var<bool> exitWork = Var(false);          // ctx->exit_work is queued.
    readonly Local<int> file = Local(0, max: requests - 1);      // The one that the fallback work puts.

    int completions => files;                                    // tctx->task_work,
    int ring => files + 1;                                       // __fput() of the ring's own file.

    // Processes
    [Kernel("kernel/exit.c:do_exit")]
    protected override Process Task => FairProcess(
        [ExitFiles, RunTaskWork, TakeTaskList, MoveRequest, QueueFallback, When(flushes, StartFlushFallback),
            When(flushes, FlushFallback), When(flushes, StartFlushOfRing), When(flushes, FlushFallbackOfRing),
            .. WaitForRing]);
    protected virtual Step[] WaitForRing => [];
    [Kernel("io_uring/io_uring.c:io_req_normal_work_add")]
    protected Process Device => FairProcess(
        [AddToTaskList, ReadRing, AddTaskWork, TakeRefused, MoveRefused, QueueRefused, When(pins, PutRing)],
        count: files);
    [Kernel("io_uring/io_uring.c:io_fallback_req_func")]
    Process FallbackWork => fallbackWork.Kworker([TakeRequests, PutFile, ListFile, .. BehindFiles]);
    protected virtual Step[] BehindFiles => [DropRefs];
    [Kernel("io_uring/io_uring.c:io_ring_exit_work")]
    protected Process RingExit => FairProcess([When(cancels, CancelRequests), FreeRing]);

    // do_exit()
    protected override void ExitRing() => _ = taskWork.TryAdd(ring); // The ring's file: its last fput(), too.
    protected virtual void RunTaskWork()                         // exit_task_work()
    {
        if (!taskWork.TryTakeOrClose(out var work))              // task_works = &work_exited; exit_notify()
            Return();
        else if (work == completions)                            // tctx_task_work(): the task is exiting.
            Goto(TakeTaskList);
        else if (work == ring && flushes)                        // io_ring_ctx_wait_and_kill(): percpu_ref_kill()
            Goto(StartFlushOfRing);
        else
            Close(work);
    }
    void Close(int work)
    {
        if (work == ring)
            exitWork.Next = true;                                // queue_work(&ctx->exit_work)
        else
            mntCount.Dec();                                      // ____fput()
        Goto(RunTaskWork);
    }
    [Kernel("io_uring/io_uring.c:io_fallback_tw")]
    void TakeTaskList()                                          // llist_del_all(&tctx->task_list)
    {
        if (flushes)
            taskPins.Next = !taskList.IsEmpty;                   // sync: percpu_ref_get(&last_ctx->refs)
        TakeList(mover: files);
    }
    [Kernel("io_uring/io_uring.c:io_fallback_tw")]
    protected void MoveRequest()                                 // llist_add(..., &req->ctx->fallback_llist)
    {
        if (TryMove(files, out var isFirst))
            Goto(isFirst ? QueueFallback : MoveRequest);
        else if (flushes && Case(taskPins, "sync"))
            Goto(StartFlushFallback);
        else
            GoOn();
    }
    protected virtual void GoOn() => Goto(RunTaskWork);
    [Kernel("io_uring/io_uring.c:io_fallback_tw"), Atomic("pool->lock")]
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
        Goto(WaitForRing is [var wait] ? wait : RunTaskWork);
    }

    // io_req_normal_work_add()
    protected void AddToTaskList(int self)                       // if (!llist_add()) return
    {
        Await(canceled ?? (Bool)true);
        UseRing();
        if (!AddFirst(self))
            Return();
    }
    void ReadRing() => UseRing();                                // ctx->flags, req->task, ctx->notify_method
    void AddTaskWork()                                           // task_work_add(): if it is taken, return
    {
        if (taskWork.TryAdd(completions))
            Leave();
    }
    [Kernel("io_uring/io_uring.c:io_fallback_tw")] void TakeRefused(int self) => TakeList(mover: self);
    [Kernel("io_uring/io_uring.c:io_fallback_tw")]
    void MoveRefused(int self)                                   // llist_add(..., &req->ctx->fallback_llist)
    {
        if (!TryMove(self, out var isFirst))
            Leave();
        else
            Goto(isFirst ? QueueRefused : MoveRefused);
    }
    [Kernel("io_uring/io_uring.c:io_fallback_tw"), Atomic("pool->lock")]
    void QueueRefused(int self)                                  // schedule_delayed_work(&ctx->fallback_work)
    {
        UseRing();
        _ = fallbackWork.Queue(0);
        Goto(MoveRefused);
    }
    void PutRing(int self) => UseRing();                         // percpu_ref_put(&ctx->refs)
    void Leave() => Goto(pins ? PutRing : Return);

    // tctx->task_list: llist_add(), llist_del_all()
    protected virtual bool AddFirst(int self) => AddFirst(taskList, self);
    bool AddFirst(Set list, int i)
    {
        using var all = Atomically();
        list.Add(i);
        return Case(list.IsEmpty, "first");
    }
    protected virtual void TakeList(int mover)
    {
        using var all = Atomically();
        moved[mover].Next = moved[mover] | taskList;
        taskList.Clear();
    }

    // io_fallback_tw()
    bool TryMove(int mover, out bool isFirst)
    {
        isFirst = false;
        if (!moved[mover].TryTakeFirst(out var i))
            return false;
        UseRing();
        isFirst = AddFirst(fallbackList, i);
        return true;
    }

    // io_fallback_req_func()
    void TakeRequests()                                          // llist_del_all(&ctx->fallback_llist)
    {
        UseRing();
        inFallback.Next = inFallback | fallbackList;
        fallbackList.Clear();
    }
    [Kernel("fs/file_table.c:fput")]
    void PutFile()                                               // io_put_file(): atomic_long_dec_and_test()
    {
        UseRing();
        var i = Choose(inFallback);
        Await(All(i, before => !inFallback.Contains(before)));
        inFallback.Remove(i);
        if (Fput(i))
            file.Next = i;
        else
            Branch(on: inFallback.Count > 1, taken: PutFile, otherwise: BehindFiles[0]);
    }
    [Kernel("fs/file_table.c:fput")]
    void ListFile()                                              // In a kernel thread
    {
        var i = Choose(files, i => files == 1 ? "" : $"{i}");
        Await(file == i);
        file.Next = 0;
        PutLast(i);
        Branch(on: !inFallback.IsEmpty, taken: PutFile);
    }
    protected virtual void PutLast(int i) => delayed.Add(i);     // llist_add(), schedule_delayed_work()
    protected void DropRefs()                                    // percpu_ref_put_many(&ctx->refs, ...)
    {
        using var all = Atomically();
        UseRing();
        freed.Next = filePut;
    }

    // io_ring_exit_work()
    [Kernel("io_uring/io_uring.c:io_uring_try_cancel_requests")]
    void CancelRequests()
    {
        Await(exitWork);
        canceled!.Next = true;
    }
    void FreeRing() =>                                           // wait_for_completion(&ctx->ref_comp)
        Await(exitWork & freed.Count == files & !taskPins & (pins ? Device.Done : true));
    void UseRing() => BugOn(RingExit.Done, "NoUseAfterFree", "Nobody touches memory that has been freed.");
}
