using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Vfs;

/// <summary>
/// A task exits with requests in flight, its parent reaps it and calls umount(): what io_uring (vfs/umount-busy and
/// vfs/ring-waits) and aio (vfs/aio-umount-busy) have in common. A request holds a reference to its file. The last
/// fput() in a kworker or in an interrupt does not close the file: it puts it on delayed_fput_list, for one more work.
/// The parent knows of neither.
/// See kernel/exit.c:do_exit(), kernel/task_work.c, fs/file_table.c and fs/namespace.c:do_umount(). Not modelled:
/// PF_EXITING alone, which changes nothing for fput(); other openers, lazy umount. Task works run in any order.
/// </summary>
/// <param name="requests">In flight when the task is killed, each on a file of its own.</param>
/// <param name="filesClosed">The task has closed the files before: the requests have the last references.</param>
public abstract class BusyMount(int requests, bool filesClosed = false) : Protocol
{
    // State.
    protected readonly Set fds = Set(of: requests, full: !filesClosed); // current->files
    protected readonly Refcount[] fCount =                       // file->f_count
        [.. Enumerable.Range(0, requests).Select(_ => new Refcount(init: filesClosed ? 1 : 2))];
    protected readonly Atomic mntCount = new(init: requests, max: requests); // mnt_get_count(), without umount's own
    protected readonly Set filePut = Set(of: requests);          // A request has dropped its file,
    protected readonly Set freed = Set(of: requests);            // and its reference to the ring, or to the kioctx.
    protected readonly TaskWork taskWork = new(requests + 2, work => // The task's task_works: __fput() of a file,
        work < requests ? $"file {work}" : work == requests ? "tctx_task_work" : "ring"); // and io_uring's two.
    protected readonly DelayedFput delayed = new(files: requests);

    protected int files => fCount.Length;

    // Processes
    protected abstract Process Task { get; }
    [Kernel("fs/file_table.c:delayed_fput")]
    Process DelayedWork => ServiceProcess([delayed.TakeList, CloseFile]);
    protected Process Parent => FairProcess([Reap, .. BeforeUmount, Umount]);

    /// <summary>What is done about files that are not closed yet.</summary>
    protected abstract Step[] BeforeUmount { get; }
    protected Step[] FlushDelayed => [delayed.TakeListToFlush, CloseListed, delayed.AwaitFlushWork];

    // do_exit()
    protected void ExitFiles()                                   // exit_files()
    {
        if (fds.TryTakeFirst(out var fd))
        {
            if (fCount[fd].DecAndTest("last"))
                _ = taskWork.TryAdd(fd);                         // fput(): its own list, which it closes later.
            Goto(ExitFiles);
        }
        else
        {
            ExitRing();
        }
    }
    protected virtual void ExitRing() { }

    protected bool Fput(int i)                                   // The count says whether a request has its file.
    {
        using var all = Atomically();
        filePut.Add(i);
        return fCount[i].DecAndTest("last");
    }

    // delayed_fput()
    [Atomic("__fput()")]                                         // Who flushes waits for its end.
    void CloseFile()
    {
        var more = delayed.TryPut(out _);
        if (more)
            mntCount.Dec();                                      // __fput()
        Goto(more ? CloseFile : delayed.TakeList);
    }

    // umount()
    void Reap() => Await(Task.Done);                             // wait()
    [Kernel("fs/namespace.c:do_umount")]
    protected void TryUmount() => Branch(on: mntCount.Value == 0, taken: Return); // -EBUSY: once more, behind a flush.
    [Atomic("__fput()")] protected void CloseListed()            // flush_delayed_fput()
    {
        if (delayed.TryPutInFlush(out _))
        {
            mntCount.Dec();
            Goto(CloseListed);
        }
        else if (Parent.Has(delayed.AwaitFlushWork))
        {
            delayed.StartFlushWork();                            // flush_delayed_work(&delayed_fput_work)
        }
    }
    [Kernel("fs/namespace.c:do_umount")]
    void Umount() =>                                             // propagate_mount_busy()
        BugOn(mntCount.Value > 0, "UmountNotBusy", "umount() does not fail with EBUSY when nobody uses the mount.");

    // Properties.
    /// <summary>No request owns a file that is closed.</summary>
    [Invariant] public Bool NoEarlyFree => All(files, i =>
        (mntCount.Value == 0 | fCount[i].Value == 0).Implies(filePut.Contains(i)));

    /// <summary>The task becomes a zombie: kill -9 kills it.</summary>
    [Liveness] public Temporal ExitTerminates => Eventually(Task.Done);

    /// <summary>All files get closed, so that trying again helps.</summary>
    [Liveness] public Temporal EventuallyIdle => Eventually(mntCount.Value == 0);

    /// <summary>The race exists: the task is reaped, and a file is open.</summary>
    [Reachable] public Bool? ReapedWithOpenFile =>
        closesFirst ? null : Parent.At(Reap) & Task.Done & mntCount.Value > 0;

    /// <summary>All files are closed before the task can be reaped.</summary>
    protected virtual bool closesFirst => false;

    /// <summary>The wait in umount() has something to wait for.</summary>
    [Reachable] public Bool? UmountWaitsForWork =>
        Parent.Has(delayed.AwaitFlushWork) ? Parent.At(delayed.AwaitFlushWork) & mntCount.Value > 0 : null;
}
