using static Quiesce.Protocols.Vfs.FputWait;

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
}

/// <summary>
/// umount() fails with EBUSY although the last user of the mount has been reaped: fstests generic/388, June 2023.
/// A task is killed with requests in flight. A request holds a reference to its file; what completes too late for
/// the task goes to a fallback work, and the last fput() in a kworker does not close the file: it puts it on
/// delayed_fput_list, for one more work. The parent that has waited for the task knows of neither.
/// Each wait alone is too little: the task's ends when the file is put, umount's sees only what has been put.
/// See kernel/exit.c:do_exit(), kernel/task_work.c, fs/file_table.c, fs/namespace.c:do_umount(), io_uring/io_uring.c,
/// io_uring/tctx.c; dfbe5561ae93 "io_uring: flush offloaded and delayed task_work on exit". The ring is in
/// <see cref="ExitingRing"/>, what is not modelled there and in <see cref="BusyMount"/>. vfs/ring-waits has what was
/// proposed on top of it, vfs/aio-umount-busy the same for aio.
/// </summary>
/// <param name="patch">Who waits.</param>
/// <param name="early">All requests complete, callback and all, before the task takes no more works.</param>
/// <param name="requests">In flight when the task is killed, each on a file of its own.</param>
/// <param name="cancels">No request completes until the ring cancels it, behind the last reference to its file.</param>
public sealed partial class UmountBusy(FputWait patch, bool early = false, int requests = 1, bool cancels = false)
    : ExitingRing(requests, patch is not (None or UmountFlushes or UmountRetries), pins: false, cancels)
{
    protected override Step[] BeforeUmount => patch switch
    {
        UmountRetries or TaskFlushesUmountRetries => [TryUmount, .. FlushDelayed],
        UmountFlushes or TaskAndUmountFlush => FlushDelayed,
        TaskFlushesUmountTakesList => [delayed.TakeListToFlush, CloseListed],
        _ => [],
    };
    protected override void RunTaskWork()
    {
        Await(early ? Device.Done | !taskWork.IsEmpty : true);
        base.RunTaskWork();
    }

    // Properties.
    /// <summary>The mechanism exists: the last fput() is one of a request.</summary>
    [Reachable] public Bool RequestPutsLast => !delayed.IsListEmpty;
}
