namespace Quiesce.Protocols.Kernel;

/// <summary>
/// btrfs: inodes whose last reference somebody must not drop itself, for the cleaner kthread: fs/btrfs/inode.c. They
/// are counted, nr_delayed_iputs, until their iput() is over, which is later than the list is empty. Who adds one wakes
/// the cleaner, unless BTRFS_FS_CLEANER_RUNNING says that it is awake; but the cleaner clears that behind its look at
/// the list, and announces its sleep later still, so that an iput may wait for the next wake-up. Not modelled: what
/// iput() does, which inodes there are, and that only the last reference is delayed: atomic_add_unless().
/// </summary>
/// <param name="max">How many there can be at once; one more violates the type invariant.</param>
/// <param name="queued">How many are on the list when the protocol begins.</param>
public sealed class DelayedIputList(int max = 1, int queued = 0) : Component
{
    internal readonly Var<int> queued = Var(queued, max: max);    // fs_info->delayed_iputs
    internal readonly Var<int> count = Var(queued, max: max);     // fs_info->nr_delayed_iputs
    internal readonly Var<bool> running = Var(false);             // BTRFS_FS_CLEANER_RUNNING

    // btrfs_add_delayed_iput() of whoever wakes that cleaner.
    sealed record Adding(DelayedIputList List, Kthread Cleaner)
    {
        internal void Count() => List.count.Next = List.count + 1;      // atomic_inc(&fs_info->nr_delayed_iputs)
        internal void Link() => List.queued.Next = List.queued + 1;     // list_add_tail(&inode->delayed_iput)
        internal void WakeCleaner()                                     // if (!test_bit(CLEANER_RUNNING))
        {
            if (!Case(List.running, "cleaner runs", "cleaner sleeps"))
                Cleaner.WakeUp();                                       // wake_up_process(fs_info->cleaner_kthread)
        }
    }

    /// <summary>list_empty(&amp;fs_info->delayed_iputs): some may still be in iput().</summary>
    public Bool IsEmpty => queued == 0;

    /// <summary>atomic_read(&amp;fs_info->nr_delayed_iputs)</summary>
    public Int Pending => count.Now;

    /// <summary>btrfs_add_delayed_iput()</summary>
    public Procedure Add(Kthread cleaner)
    {
        var add = new Adding(this, cleaner);
        return Procedure([add.Count, add.Link, add.WakeCleaner]);
    }

    /// <summary>btrfs_run_delayed_iputs(): until the list is empty.</summary>
    public Procedure Run => Procedure([TakeIput, FinishIput]);

    /// <summary>btrfs_wait_on_delayed_iputs(): until the last iput() is over, whoever runs it.</summary>
    public void Wait()
    {
        using var all = Atomically();
        Await(count == 0);
    }

    /// <summary>cleaner_kthread(), the beginning of its pass: set_bit(BTRFS_FS_CLEANER_RUNNING)</summary>
    public void SetRunning()
    {
        using var all = Atomically();
        running.Next = true;
    }

    /// <summary>Its end: clear_and_wake_up_bit(BTRFS_FS_CLEANER_RUNNING)</summary>
    public void ClearRunning()
    {
        using var all = Atomically();
        running.Next = false;
    }

    /// <summary>close_ctree(): ASSERT(list_empty(&amp;fs_info->delayed_iputs))</summary>
    public void CheckEmpty()
    {
        using var all = Atomically();
        BugOn(
            !IsEmpty, "NoIputLost", "ASSERT(list_empty(&fs_info->delayed_iputs)): an inode outlives the file system.");
        BugOn(count != queued, "NoIputRunning", "close_ctree() frees the file system while an iput() is not over.");
    }

    void TakeIput()
    {
        using var all = Atomically();
        if (Case(queued == 0, "empty", ""))
            Return();
        else
            Unlink();
    }

    void FinishIput()
    {
        CountDown();
        Goto(TakeIput);
    }

    /// <summary>run_delayed_iput_locked(): list_del_init(), under delayed_iput_lock; iput() is to come.</summary>
    internal void Unlink()
    {
        using var all = Atomically();
        queued.Next = queued - 1;
    }

    /// <summary>Behind iput(): atomic_dec_and_test(&amp;fs_info->nr_delayed_iputs) and wake_up().</summary>
    internal void CountDown()
    {
        using var all = Atomically();
        count.Next = count - 1;
    }
}
