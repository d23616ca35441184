using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>What umount() does about files that are put, but not closed yet; and who else gets at them.</summary>
public enum FputFlush
{
    /// <summary>It waits until the work has closed them: flush_delayed_fput() with flush_delayed_work().</summary>
    ListAndWork,
    /// <summary>Nothing.</summary>
    None,
    /// <summary>It closes what is on the list.</summary>
    ListOnly,
    /// <summary>
    /// As ListAndWork, but epoll still gets at a file that is put: get_file() takes f_count from 0 to 1, fput() takes
    /// it back, and both are one step here. See 4efaa5acf0a1 "epoll: be better about file lifetimes".
    /// </summary>
    PutAgain,
}

/// <summary>
/// How <see cref="DelayedFput"/> is used: the last fput() is not the close. Who asks whether a mount is busy after
/// the last user is gone has to wait for both: what is on the list, and what the work has taken off it.
/// </summary>
public sealed partial class DelayedFputUse(FputFlush flush, int files = 2) : Protocol
{
    // State.
    readonly DelayedFput delayed = new(files);
    readonly Atomic mountCount = new(init: files, max: files); // mnt_get_count(), without umount's own

    // Processes
    Process Kthread => FairProcess([PutFile], count: files);
    Process Work => ServiceProcess([TakeList, CloseFile]);
    Process Umount => FairProcess(
    [
        AwaitUsers,
        .. flush switch
        {
            FputFlush.ListAndWork or FputFlush.PutAgain =>
                (Step[])[TakeListToFlush, CloseInFlush, StartFlushWork, AwaitFlushWork],
            FputFlush.ListOnly => [TakeListToFlush, CloseInFlush],
            FputFlush.None => [],
        },
        CheckBusy,
    ]);
    Process? Epoll => flush == FputFlush.PutAgain ? FairProcess([PollFile]) : null;

    void PutFile(int self) => delayed.Add(self);           // fput() of the last reference

    // ep_item_poll(), under ep->mtx, which __fput() takes before anything of the file goes: eventpoll_release_file()
    [Atomic("__fput()")]
    void PollFile()                                        // get_file() without asking f_count, fput()
    {
        if (Case(delayed.IsPut(0), "put"))
            delayed.Add(0);
    }

    // delayed_fput(): who flushes waits for the end of each __fput(), not for its beginning.
    void TakeList() => delayed.TakeList();                 // llist_del_all()
    [Atomic("__fput()")]
    void CloseFile()                                       // __fput()
    {
        if (delayed.TryPut(out _))
        {
            mountCount.Dec();
            Goto(CloseFile);
        }
        else
        {
            Goto(TakeList);
        }
    }

    // umount()
    void AwaitUsers() => Await(Kthread.Done);              // The last user is reaped.
    void TakeListToFlush() => delayed.TakeListToFlush();   // flush_delayed_fput()
    [Atomic("__fput()")]
    void CloseInFlush()                                    // __fput()
    {
        if (!delayed.TryPutInFlush(out _))
            return;
        mountCount.Dec();
        Goto(CloseInFlush);
    }
    void StartFlushWork() => delayed.StartFlushWork();     // flush_delayed_work(&delayed_fput_work)
    void AwaitFlushWork() => delayed.AwaitFlushWork();
    void CheckBusy() =>                                    // do_umount()
        BugOn(mountCount.Value > 0, "UmountNotBusy", "umount() does not fail with EBUSY when nobody uses the mount.");

    // Properties.
    /// <summary>umount() returns, with whatever.</summary>
    [Liveness] public Temporal UmountReturns => Eventually(Umount.Done);

    /// <summary>
    /// The model is not vacuous: all files are put, the list is empty before umount() looks, and the work has one to
    /// close.
    /// </summary>
    [Reachable] public Bool ListIsEmptyWhileClosing =>
        Kthread.Done & Umount.At(AwaitUsers) & delayed.IsListEmpty & Work.At(CloseFile) & mountCount.Value > 0;
}
