using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Btrfs;

/// <summary>In which order close_ctree() brings the cleaner and the transaction kthread to rest.</summary>
public enum CloseOrder
{
    /// <summary>What the fix found: delete block groups, run iputs, commit, and then stop both threads.</summary>
    None,
    /// <summary>Before 30928e9baac2 "btrfs: don't run delayed_iputs in commit".</summary>
    CommitRunsIputs,
    /// <summary>Before a stopped cleaner committed the transaction it had left open.</summary>
    CleanerLeavesTransaction,
    /// <summary>The fix, d6fd0ae25c64: park the cleaner first; its memory stays until nobody can wake it.</summary>
    ParkCleaner,
    /// <summary>The fix, and the cleaner looks at its flags after it has announced its sleep.</summary>
    ParkCleanerAnnounceSleep,
    /// <summary>The fix in the wrong place: park the cleaner after the last commit.</summary>
    ParkCleanerAfterCommit,
    /// <summary>The fix with 2f12741f81af "btrfs: use btrfs_fs_closing for background bg work".</summary>
    ParkCleanerKeepUnusedBgs,
    /// <summary>A sketch: stop both threads, delete block groups, assert that nothing is left, commit.</summary>
    StopThreadsFirst,
    /// <summary>The sketch, and delayed iputs run before the assertion.</summary>
    StopThreadsRunIputs,
    /// <summary>The sketch, and btrfs_commit_super() in place of the plain commit.</summary>
    StopThreadsCommitSuper,
    /// <summary>StopThreadsRunIputs, and unmount ends its deletions with a commit, which wakes nobody.</summary>
    UmountDeletionsCommit,
    /// <summary>StopThreadsRunIputs, and every deletion ends with a commit, the cleaner's too.</summary>
    DeletionsCommit,
    /// <summary>DeletionsCommit, and evicting an inode opens and ends a transaction, as it does.</summary>
    DeletionsCommitEvictionsJoin,
    /// <summary>DeletionsCommit, but nobody runs the iputs that the deletions leave.</summary>
    DeletionsCommitKeepIputs,
    /// <summary>The sketch, and the cleaner is stopped before the transaction kthread.</summary>
    StopCleanerFirst,
    /// <summary>The fix with kthread_stop() in place of kthread_park().</summary>
    StopCleanerAtOnce,
    /// <summary>Run the delayed iputs once more after the cleaner is gone.</summary>
    RunIputsAgain,
    /// <summary>
    /// The cleaner keeps cleaner_mutex for its whole pass, and unmount takes it once to wait for that. Not to be had:
    /// relocation takes cleaner_mutex inside delete_unused_bgs_mutex.
    /// </summary>
    HoldMutexForPass,
}

/// <summary>
/// btrfs: close_ctree() against cleaner_kthread() and transaction_kthread().
/// The cleaner looks at the flag by which unmount announces itself only when it begins a pass; a pass beyond that
/// goes on deleting unused block groups, and each deletion leaves a delayed iput and an open transaction. What
/// unmount has run and committed before is then not the last: an inode or a transaction outlives the file system. And
/// the three wake each other through raw task pointers, whose memory kthread_stop() frees.
/// Two surprises. That a commit ran delayed iputs before (CommitRunsIputs) only made the window smaller. And the fix
/// can lose its own wake-up: a cleaner that has looked at its bits and not yet announced its sleep is not woken to
/// park; what ends the wait is the next wake-up by the transaction kthread's timer (commitTimer=false).
/// See fs/btrfs/disk-io.c, btrfs_delete_unused_bgs() in fs/btrfs/extent-tree.c, fs/btrfs/transaction.c, and the fix:
/// d6fd0ae25c64 "Btrfs: fix missing delayed iputs on unmount".
/// Not modelled: other sources of delayed iputs, dead snapshots and defrag (the cleaner finds none), balance, scrub,
/// qgroup rescan, block groups that become unused during unmount, and aborted transactions (even a commit can then
/// wake the transaction kthread). A commit is one step: others who come while it runs would wait for it.
/// </summary>
/// <param name="patch">The order of things.</param>
/// <param name="blockGroups">Unused block groups when unmount begins.</param>
/// <param name="evictionsJoin">Evicting the inode of a deleted block group opens and ends a transaction.</param>
/// <param name="commitTimer">The transaction kthread wakes up by itself, once in a commit interval.</param>
public sealed partial class CloseCtree(
    CloseOrder patch, int blockGroups = 1, bool evictionsJoin = false, bool commitTimer = true) : Protocol
{
    // State.
    readonly Var<bool> closing = Var(false);                     // BTRFS_FS_CLOSING_START
    readonly Set unusedBgs = Set(of: blockGroups, full: true);   // fs_info->unused_bgs
    readonly Set delayedIputs = Set(of: blockGroups);            // fs_info->delayed_iputs, by block group
    readonly Var<bool> runningTransaction = Var(false);          // fs_info->running_transaction != NULL
    readonly Var<int> numWriters = Var(0, max: 2);               // running_transaction->num_writers
    readonly Mutex cleanerMutex = new();                         // fs_info->cleaner_mutex
    readonly Mutex deleteUnusedBgsMutex = new();                 // fs_info->delete_unused_bgs_mutex
    readonly Kthread cleanerKthread = new();                     // fs_info->cleaner_kthread
    readonly Kthread transactionKthread = new();                 // fs_info->transaction_kthread
    readonly Local<int> bg = Local(0, max: blockGroups - 1);     // The block group that is being deleted.

    Int delayed => delayedIputs.Count;                           // fs_info->nr_delayed_iputs

    readonly bool evicts = evictionsJoin || patch == CloseOrder.DeletionsCommitEvictionsJoin;
    readonly bool parks = patch is CloseOrder.ParkCleaner or CloseOrder.ParkCleanerAnnounceSleep
        or CloseOrder.ParkCleanerAfterCommit or CloseOrder.ParkCleanerKeepUnusedBgs;

    // Processes.
    [Kernel("fs/btrfs/disk-io.c:close_ctree")]
    Process Umount => FairProcess([SetClosing, .. BringToRest, StopWorkers]);

    Step[] BringToRest => patch switch
    {
        CloseOrder.None or CloseOrder.CommitRunsIputs or CloseOrder.CleanerLeavesTransaction =>
            [DeleteUnusedBgs, CommitSuper, StopTransaction, StopCleaner],
        CloseOrder.ParkCleaner or CloseOrder.ParkCleanerAnnounceSleep or CloseOrder.ParkCleanerKeepUnusedBgs =>
            [ParkCleaner, DeleteUnusedBgs, CommitSuper, StopTransaction, StopCleaner, AssertNoDelayedIputs],
        CloseOrder.ParkCleanerAfterCommit =>
            [DeleteUnusedBgs, CommitSuper, ParkCleaner, StopTransaction, StopCleaner, AssertNoDelayedIputs],
        CloseOrder.StopThreadsFirst =>
            [StopTransaction, StopCleaner, DeleteUnusedBgs, AssertNoDelayedIputs, CommitTransaction],
        CloseOrder.StopThreadsRunIputs =>
            [StopTransaction, StopCleaner, DeleteUnusedBgs, RunDelayedIputs, AssertNoDelayedIputs, CommitTransaction],
        CloseOrder.StopThreadsCommitSuper =>
            [StopTransaction, StopCleaner, DeleteUnusedBgs, AssertNoDelayedIputs, CommitSuper],
        CloseOrder.UmountDeletionsCommit or CloseOrder.DeletionsCommit or CloseOrder.DeletionsCommitEvictionsJoin =>
            [StopTransaction, StopCleaner, CommitUnusedBgs, RunDelayedIputs, AssertNoDelayedIputs, CommitTransaction],
        CloseOrder.DeletionsCommitKeepIputs =>
            [StopTransaction, StopCleaner, CommitUnusedBgs, AssertNoDelayedIputs, CommitTransaction],
        CloseOrder.StopCleanerFirst =>
            [StopCleaner, StopTransaction, DeleteUnusedBgs, AssertNoDelayedIputs, CommitTransaction],
        CloseOrder.StopCleanerAtOnce =>
            [StopCleaner, DeleteUnusedBgs, CommitSuper, StopTransaction, AssertNoDelayedIputs],
        CloseOrder.RunIputsAgain =>
            [DeleteUnusedBgs, CommitSuper, StopTransaction, StopCleaner, RunDelayedIputs, AssertNoDelayedIputs],
        CloseOrder.HoldMutexForPass =>
            [WaitForPass, DeleteUnusedBgs, CommitSuper, StopTransaction, StopCleaner, AssertNoDelayedIputs],
    };

    [Kernel("fs/btrfs/disk-io.c:cleaner_kthread")]
    Process Cleaner => FairProcess(
    [
        TestClosing, TryLockCleanerMutex, TestClosingAgain, RunDelayedIputs,
        .. CleanBlockGroups, .. SleepUntilWoken,
    ]);

    Step[] CleanBlockGroups => patch switch
    {
        CloseOrder.HoldMutexForPass => [DeleteUnusedBgs, UnlockCleanerMutex],
        CloseOrder.DeletionsCommit or CloseOrder.DeletionsCommitEvictionsJoin or CloseOrder.DeletionsCommitKeepIputs =>
            [UnlockCleanerMutex, CommitUnusedBgs],
        _ => [UnlockCleanerMutex, DeleteUnusedBgs],
    };

    Step[] SleepUntilWoken => patch switch
    {
        CloseOrder.ParkCleanerAnnounceSleep => [AnnounceSleep, ParkIfAsked, ExitIfAsked, Schedule],
        _ when parks => [ParkIfAsked, ExitIfAsked, AnnounceSleep, Schedule],
        CloseOrder.CleanerLeavesTransaction => [AnnounceSleep, ScheduleUnlessStopped],
        _ => [AnnounceSleep, ScheduleUnlessStopped, CommitTransaction],
    };

    [Kernel("fs/btrfs/disk-io.c:transaction_kthread")]
    Process Transaction => FairProcess([CommitIfOld, WakeCleaner, AnnounceTimeout, ScheduleTimeout]);

    // Procedures.
    [Kernel("fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs")]
    Procedure DeleteUnusedBgs => Procedure(
        [.. patch == CloseOrder.ParkCleanerKeepUnusedBgs ? (Step[])[ReturnIfClosing] : [], .. Delete(EndTransaction)],
        locals: [bg]);

    [Kernel("fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs")]
    Procedure CommitUnusedBgs => Procedure(Delete(CommitOwnTransaction), locals: [bg]);

    Step[] Delete(Step end) =>
        [PopUnusedBg, LockDeletion, StartTransaction, RemoveBlockGroup, end, UnlockDeletion];

    [Kernel("fs/btrfs/inode.c:btrfs_run_delayed_iputs")]
    Procedure RunDelayedIputs => Procedure(
        evicts ? (Step[])[PopIput, StartEviction, EndEviction] : [PopIput, PutInode]);

    [Kernel("fs/btrfs/disk-io.c:btrfs_commit_super")]
    Procedure CommitSuper => Procedure(
    [
        LockCleanerMutex, RunDelayedIputs, UnlockCleanerMutex, WakeCleaner, CommitTransaction,
        .. patch == CloseOrder.CommitRunsIputs ? (Step[])[RunDelayedIputs] : [],
    ]);

    Procedure WaitForPass => Procedure([LockCleanerMutex, UnlockCleanerMutex]);

    [Kernel("kernel/kthread.c:kthread_park")]
    Procedure ParkCleaner => Procedure([AskCleanerToPark, AwaitParked]);
    [Kernel("kernel/kthread.c:kthread_stop")]
    Procedure StopCleaner => Procedure([AskCleanerToStop, ReapCleaner]);
    [Kernel("kernel/kthread.c:kthread_stop")]
    Procedure StopTransaction => Procedure([AskTransactionToStop, ReapTransaction]);

    // close_ctree()
    void SetClosing() => closing.Next = true;                    // set_bit(BTRFS_FS_CLOSING_START)
    void AskCleanerToPark() => cleanerKthread.RequestPark();
    void AwaitParked() => Await(cleanerKthread.IsParked);        // wait_for_completion(&kthread->parked)
    void AskCleanerToStop() => cleanerKthread.RequestStop();
    void AskTransactionToStop() => transactionKthread.RequestStop();
    void ReapCleaner() => cleanerKthread.Reap(Cleaner.Done);     // wait_for_completion(&kthread->exited)
    void ReapTransaction() => transactionKthread.Reap(Transaction.Done);
    void AssertNoDelayedIputs() =>                               // ASSERT(list_empty(&fs_info->delayed_iputs))
        Assert(delayedIputs.IsEmpty, "AssertNoDelayedIputs", "No delayed iput is left when nobody is to run it.");
    void StopWorkers() { }                                       // btrfs_stop_all_workers(), iput(btree_inode)

    // btrfs_commit_super()
    void LockCleanerMutex() => cleanerMutex.Lock();
    void UnlockCleanerMutex() => cleanerMutex.Unlock();
    void WakeCleaner() => cleanerKthread.WakeUp();               // wake_up_process(fs_info->cleaner_kthread)

    // cleaner_kthread()
    void TestClosing() => Branch(on: closing, taken: SleepUntilWoken[0]); // btrfs_need_cleaner_sleep()
    void TryLockCleanerMutex() => Branch(on: !cleanerMutex.TryLock(), taken: SleepUntilWoken[0]);
    void TestClosingAgain()
    {
        if (!Case(closing))
            return;
        cleanerMutex.Unlock();
        Goto(SleepUntilWoken[0]);
    }
    void AnnounceSleep() => cleanerKthread.SetInterruptible();   // set_current_state(TASK_INTERRUPTIBLE)
    void ScheduleUnlessStopped()                                 // if (!kthread_should_stop()) schedule()
    {
        cleanerKthread.ScheduleUnlessStopped();
        Branch(on: !cleanerKthread.ShouldStop, taken: TestClosing);
    }
    void ParkIfAsked() => cleanerKthread.ParkIfAsked();          // if (kthread_should_park()) kthread_parkme()
    void ExitIfAsked()                                           // if (kthread_should_stop()) return 0
    {
        Await(!cleanerKthread.IsParked);
        Branch(on: cleanerKthread.ShouldStop, taken: Return);
    }
    void Schedule()                                              // schedule()
    {
        cleanerKthread.Schedule();
        Goto(TestClosing);
    }

    // transaction_kthread()
    void CommitIfOld()                                           // It is if commit_interval has passed.
    {
        if (!Maybe("commit"))
            return;
        Await(runningTransaction);
        CommitTransaction();
    }
    void AnnounceTimeout() => transactionKthread.SetInterruptible(); // set_current_state(TASK_INTERRUPTIBLE)
    void ScheduleTimeout()                                       // if (!kthread_should_stop()) schedule_timeout()
    {
        transactionKthread.ScheduleUnlessStopped(timeout: commitTimer);
        Branch(on: !transactionKthread.ShouldStop, taken: CommitIfOld);
    }

    // btrfs_delete_unused_bgs()
    void ReturnIfClosing() => Branch(on: closing, taken: Return); // if (btrfs_fs_closing(fs_info)) return
    void PopUnusedBg()                                           // list_del_init() under unused_bgs_lock
    {
        if (unusedBgs.TryTakeFirst(out var first))
            bg.Next = first;
        else
            Return();
    }
    void LockDeletion() => deleteUnusedBgsMutex.Lock();
    [Kernel("fs/btrfs/extent-tree.c:btrfs_remove_block_group")]
    void RemoveBlockGroup()                                      // The last thing it does to the cache inode:
    {                                                            // btrfs_add_delayed_iput(inode)
        BugOn(delayedIputs.Contains(bg), "NoDoubleListAdd", "No inode is put on delayed_iputs twice.");
        delayedIputs.Add(bg);
    }
    void UnlockDeletion()
    {
        deleteUnusedBgsMutex.Unlock();
        Goto(PopUnusedBg);
    }

    // btrfs_run_delayed_iputs()
    void PopIput()                                               // list_del_init() under delayed_iput_lock
    {
        if (!delayedIputs.TryTakeFirst(out _))
            Return();
    }
    void PutInode() => Goto(PopIput);                            // iput()
    void StartEviction() => StartTransaction();                  // iput(), btrfs_evict_inode()
    void EndEviction()
    {
        EndTransaction();
        Goto(PopIput);
    }

    // fs/btrfs/transaction.c
    [Kernel("fs/btrfs/transaction.c:btrfs_start_transaction")]
    void StartTransaction()
    {
        runningTransaction.Next = true;
        numWriters.Next = numWriters + 1;
    }
    [Kernel("fs/btrfs/transaction.c:btrfs_end_transaction")]
    void EndTransaction()
    {
        numWriters.Next = numWriters - 1;
        if (Maybe("wake"))                                       // It is in TRANS_STATE_BLOCKED, or in error:
            transactionKthread.WakeUp();                         // wake_up_process(info->transaction_kthread)
    }
    [Kernel("fs/btrfs/transaction.c:btrfs_commit_transaction")]
    void CommitTransaction()                                     // Joins and waits for all other writers.
    {
        Await(numWriters == 0);
        runningTransaction.Next = false;
    }
    [Kernel("fs/btrfs/transaction.c:btrfs_commit_transaction")]
    void CommitOwnTransaction()                                  // The same for a writer.
    {
        Await(numWriters == 1);
        numWriters.Next = 0;
        runningTransaction.Next = false;
    }

    // Properties.
    /// <summary>
    /// generic_shutdown_super() finds no inode in use, on the list or in the cleaner's hands: "VFS: Busy inodes after
    /// unmount".
    /// </summary>
    [Invariant] public Bool NoBusyInodes => Umount.Done.Implies(delayedIputs.IsEmpty & Cleaner.Done);

    /// <summary>No transaction is open when the workers stop: its writeback would need them.</summary>
    [Invariant] public Bool NoLeakedTransaction => Umount.At(StopWorkers).Implies(!runningTransaction);

    /// <summary>No unused block group is left for the next mount to delete.</summary>
    [Invariant] public Bool UnusedDeletedAtUmount => Umount.Done.Implies(unusedBgs.IsEmpty);

    /// <summary>umount returns.</summary>
    [Liveness] public Temporal UmountTerminates => Eventually(Umount.Done);

    /// <summary>A cleaner that is asked to park does.</summary>
    [Liveness] public Temporal? CleanerParks =>
        parks ? LeadsTo(cleanerKthread.ShouldPark, cleanerKthread.IsParked) : null;

    /// <summary>The race exists: the cleaner deletes a block group after unmount has announced itself.</summary>
    [Reachable] public Bool CleanerDeletesWhileClosing => closing & Cleaner.At(RemoveBlockGroup);

    /// <summary>Unmount deletes block groups, too.</summary>
    [Reachable] public Bool? UmountDeletes =>
        patch == CloseOrder.ParkCleanerKeepUnusedBgs ? null : Umount.At(RemoveBlockGroup);

    /// <summary>The cleaner runs a delayed iput.</summary>
    [Reachable] public Bool CleanerRunsIputs => Cleaner.At(evicts ? EndEviction : PutInode);

    /// <summary>Unmount runs a delayed iput.</summary>
    [Reachable] public Bool? UmountRunsIputs =>
        patch is CloseOrder.StopThreadsFirst or CloseOrder.StopCleanerFirst or CloseOrder.DeletionsCommitKeepIputs
            ? null : Umount.At(evicts ? EndEviction : PutInode);
}
