namespace Quiesce.Protocols.Btrfs;

/// <summary>In which order close_ctree() flushes its workqueues.</summary>
public enum FlushPatch
{
    /// <summary>Delalloc workers first, as before the fix.</summary>
    None,
    /// <summary>The fix: fixup workers in front of delalloc workers.</summary>
    FixupFirst,
    /// <summary>A tempting fix: the fixup workers are flushed once more, last of all queues.</summary>
    FixupAgain,
}

/// <summary>
/// btrfs: close_ctree() flushes workqueues whose works queue works on each other.
/// A fixup work makes a page dirty that writeback then hands to the delalloc workers; what they submit ends in the
/// compressed write workers, and those queue the end of the ordered extent. Works of four queues leave a delayed iput
/// behind, and to end an ordered extent takes a transaction, so a work that is queued behind the flush of its own queue
/// runs when nobody looks any more.
/// Of 5,040 orders 11 are safe, and the nearest are one move away: fixup workers in front of delalloc workers, or
/// delalloc workers further back. Nothing but an eviction makes the last commit wait for the delayed iputs.
/// See fs/btrfs/disk-io.c:close_ctree(), and in fs/btrfs/inode.c btrfs_writepage_fixup_worker(),
/// submit_compressed_extents() and btrfs_finish_one_ordered(). Not modelled: how many works and iputs there are (a
/// queue holds one, and the list of iputs is empty or not), the cleaner and transaction kthreads (btrfs/close-ctree
/// has them), free space inodes, and writeback between fixup and delalloc, which is one step here.
/// </summary>
/// <param name="patch">The order.</param>
/// <param name="evictionsJoin">Running a delayed iput evicts an inode, which takes a transaction.</param>
public sealed partial class FlushOrder(FlushPatch patch, bool evictionsJoin = false) : Protocol
{
    const int Fixup = 0, Delalloc = 1, Submit = 2, Compressed = 3, Ordered = 4, Queues = 5;

    // State.
    readonly Set queued = Set(of: Queues, full: true);     // The queue has a pending work.
    readonly Var<bool> delayedIputs = Var(false);          // !list_empty(&fs_info->delayed_iputs)
    readonly Var<bool> runningTransaction = Var(false);    // fs_info->running_transaction != NULL

    // Processes.
    [Kernel("fs/btrfs/disk-io.c:close_ctree")]
    Process Umount => FairProcess(Reorderable(patch switch
    {
        FlushPatch.None =>
            [FlushDelalloc, FlushFixup, FlushSubmit, FlushCompressed, FlushOrdered, RunIputs, CommitSuper],
        FlushPatch.FixupFirst =>
            [FlushFixup, FlushDelalloc, FlushSubmit, FlushCompressed, FlushOrdered, RunIputs, CommitSuper],
        _ => [FlushDelalloc, FlushFixup, FlushSubmit, FlushCompressed, FlushOrdered, FlushFixup, RunIputs, CommitSuper],
    }));
    [Kernel("kernel/workqueue.c:worker_thread")]
    Process Kworker => ServiceProcess([TakeWork, RunWork], count: Queues);

    // close_ctree()
    void FlushFixup() => Await(IsIdle(Fixup));             // btrfs_flush_workqueue(fs_info->fixup_workers)
    void FlushDelalloc() => Await(IsIdle(Delalloc));       // btrfs_flush_workqueue(fs_info->delalloc_workers)
    void FlushSubmit() => Await(IsIdle(Submit));           // btrfs_flush_workqueue(fs_info->workers)
    void FlushCompressed() => Await(IsIdle(Compressed));   // flush_workqueue(compressed_write_workers)
    void FlushOrdered() => Await(IsIdle(Ordered));         // btrfs_flush_workqueue(fs_info->endio_write_workers)
    void RunIputs()                                        // btrfs_run_delayed_iputs()
    {
        delayedIputs.Next = false;
        runningTransaction.Next = evictionsJoin ? runningTransaction | delayedIputs : runningTransaction;
    }
    void CommitSuper() => runningTransaction.Next = false; // btrfs_commit_super()

    Bool IsIdle(int queue) => !queued.Contains(queue) & !Kworker[queue].At(RunWork);

    // worker_thread()
    void TakeWork(int self)
    {
        Await(queued.Contains(self));
        queued.Remove(self);
    }
    void RunWork(int self)
    {
        if (self == Fixup)
            queued.Add(Delalloc);                          // The page is dirty, and written back.
        if (self == Delalloc)
            queued.Add(Compressed);                        // submit_compressed_extents(), the bio ends,
        if (self == Compressed)
            queued.Add(Ordered);                           // and so does the ordered extent.
        if (self == Ordered)
            runningTransaction.Next = true;                // btrfs_join_transaction()
        if (self != Compressed)
            delayedIputs.Next = true;                      // btrfs_add_delayed_iput()
        Goto(TakeWork);
    }

    // Properties.
    /// <summary>No inode outlives the file system: ASSERT(list_empty(delayed_iputs)).</summary>
    [Invariant] public Bool NoIputLost => Umount.Done.Implies(!delayedIputs);

    /// <summary>No transaction is left when all roots are freed.</summary>
    [Invariant] public Bool NoLeakedTransaction => Umount.Done.Implies(!runningTransaction);

    /// <summary>The model is not vacuous: a work of a queue queues one of another.</summary>
    [Reachable] public Bool WorksQueueWorks => Kworker[Delalloc].At(RunWork) & queued.Contains(Delalloc);

    /// <summary>The model is not vacuous: there are iputs to run when all queues have been flushed.</summary>
    [Reachable] public Bool IputsAreLeft => Umount.At(RunIputs) & delayedIputs;

    /// <summary>The model is not vacuous: there is a transaction to commit then.</summary>
    [Reachable] public Bool TransactionIsLeft => Umount.At(CommitSuper) & runningTransaction;

    /// <summary>Under weak fairness of every process, umount terminates.</summary>
    [Liveness] public Temporal UmountTerminates => Eventually(Umount.Done);
}
