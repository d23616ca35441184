using static Quiesce.Protocols.Vfs.AioFputWait;

namespace Quiesce.Protocols.Vfs;

/// <summary>Who waits for the files that the requests of a dying task hold.</summary>
public enum AioFputWait
{
    /// <summary>Nobody, when exit_aio() did not wait for requests.</summary>
    Aio,
    /// <summary>exit_aio() waits until all requests have dropped their files.</summary>
    AioWaits,
    /// <summary>The same, and the task has closed the files before: the requests have the last references.</summary>
    AioWaitsFilesClosed,
    /// <summary>AioWaits, but somebody else uses the mm: this task does not get to exit_aio().</summary>
    AioWaitsMmShared,
    /// <summary>AioWaitsFilesClosed, and umount() flushes.</summary>
    AioWaitsUmountFlushes,
}

/// <summary>
/// umount() fails with EBUSY although the last user of the mount has been reaped: aio, the older sibling of
/// vfs/umount-busy. A task is killed with requests in flight, and a request that completes in an interrupt drops its
/// file there: the last fput() leaves the closing to a work. That exit_aio() waits for the requests, which have dropped
/// their files by then, is not enough where theirs are the last references, nor where the mm lives on.
/// See fs/aio.c:aio_complete_rw(), :iocb_put() and :exit_aio(), kernel/exit.c:do_exit(), and vfs/umount-busy.
/// Not modelled: io_cancel(), several contexts, and what <see cref="BusyMount"/> says.
/// </summary>
/// <param name="patch">Who waits.</param>
/// <param name="requests">In flight when the task is killed, each on a file of its own.</param>
public sealed partial class AioUmountBusy(AioFputWait patch, int requests = 1)
    : BusyMount(requests, filesClosed: patch is AioWaitsFilesClosed or AioWaitsUmountFlushes)
{
    // Processes
    [Kernel("kernel/exit.c:do_exit")]
    protected override Process Task => FairProcess(
        [When(patch is not (Aio or AioWaitsMmShared), ExitAio), ExitFiles, RunTaskWork]);
    [Kernel("fs/aio.c:aio_complete_rw")]
    Process Device => FairProcess([PutFile, ListFile, PutIocb], count: files);
    protected override Step[] BeforeUmount => patch == AioWaitsUmountFlushes ? FlushDelayed : [];

    // do_exit()
    void ExitAio() => Await(freed.Count == files); // exit_mm(), exit_aio(): kioctx->reqs are gone.
    void RunTaskWork()                                           // exit_task_work()
    {
        if (!taskWork.TryTakeOrClose(out _))                     // task_works = &work_exited; exit_notify()
            return;
        mntCount.Dec();                                          // ____fput()
        Goto(RunTaskWork);
    }

    // aio_complete_rw()
    void PutFile(int self)                                       // fput() in an interrupt
    {
        if (!Fput(self))
            Goto(PutIocb);
    }
    void ListFile(int self) => delayed.Add(self);                // llist_add(), schedule_delayed_work()
    void PutIocb(int self) => freed.Add(self);                   // iocb_put(): percpu_ref_put(&ctx->reqs)

    // Properties.
    /// <summary>The mechanism exists: the last fput() is one of a request.</summary>
    [Reachable] public Bool? RequestPutsLast => closesFirst ? null : !delayed.IsListEmpty;

    protected override bool closesFirst => patch == AioWaits;
}
