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
    /// <summary>And so does the transaction kthread, as it did in Linux 4.4.</summary>
    ParkCleanerBothAnnounceSleep,
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
    /// <summary>Run deletions, iputs and the commit once more after the cleaner is gone.</summary>
    RunAllAgain,
    /// <summary>
    /// The cleaner keeps cleaner_mutex for its whole pass, and unmount takes it once to wait for that. Not to be had:
    /// relocation takes cleaner_mutex inside delete_unused_bgs_mutex.
    /// </summary>
    HoldMutexForPass,
    /// <summary>The cleaner looks at the flag before it counts itself as a defragger, and not again.</summary>
    DefragTestsFirst,
}

/// <summary>
/// btrfs: close_ctree() against cleaner_kthread() and transaction_kthread().
/// The cleaner looks at the flag by which unmount announces itself only when it begins a pass; a pass beyond that
/// goes on deleting unused block groups, and each deletion leaves a delayed iput and an open transaction. What
/// unmount has run and committed before is then not the last: an inode or a transaction outlives the file system. And
/// the three wake each other through raw task pointers, whose memory kthread_stop() frees.
/// Two surprises. That a commit ran delayed iputs before (CommitRunsIputs) only made the window smaller. And the fix
/// can lose its own wake-up: a cleaner that has looked at its bits and not yet announced its sleep is not woken to
/// park; what ends the wait is the next wake-up by the transaction kthread's timer. In Linux 4.17, and today, the
/// transaction kthread looks first, too, and sleeps through the request to stop. Without the timer (commitTimer=false)
/// unmount returns for sure only if both look after they have announced their sleep.
/// No order of these steps is right without parking (quiesce order): no inode is lost only if the cleaner is stopped in
/// front of the last commit, and that commit wakes it. With parking the cleaner must be parked in front of the commit
/// and of the end of the transaction kthread, and stopped behind both; the flag may be set later, even behind the
/// parking, and only if it is set before must unused block groups be deleted in front of the commit.
/// Waiting for defrag is enough although the cleaner may count itself once more behind the wait: it sees the flag then.
/// See fs/btrfs/disk-io.c, btrfs_delete_unused_bgs() in fs/btrfs/extent-tree.c, btrfs_run_defrag_inodes() in
/// fs/btrfs/file.c, fs/btrfs/transaction.c, and the fix: d6fd0ae25c64 "Btrfs: fix missing delayed iputs on unmount".
/// Not modelled: other sources of delayed iputs, dead snapshots (there are none), what a defrag writes, balance,
/// scrub, qgroup rescan, block groups that become unused during unmount, and aborted transactions (even a commit can
/// then wake the transaction kthread). A commit is one step: others who come while it runs would wait for it. So is the
/// end of a transaction: until the writer is no longer counted, the wake-up before it finds nothing to commit.
/// </summary>
/// <param name="patch">The order of things.</param>
/// <param name="blockGroups">Unused block groups when unmount begins.</param>
/// <param name="evictionsJoin">Evicting the inode of a deleted block group opens and ends a transaction.</param>
/// <param name="commitTimer">The transaction kthread wakes up by itself, once in a commit interval.</param>
/// <param name="defrag">The cleaner may find an inode to defragment.</param>
public sealed partial class CloseCtree(
    CloseOrder patch, int blockGroups = 1, bool evictionsJoin = false, bool commitTimer = true, bool defrag = false)
    : Protocol
{
    // State.
    readonly Var<bool> closing = Var(false);                     // BTRFS_FS_CLOSING_START
    readonly Set unusedBgs = Set(of: blockGroups, full: true);   // fs_info->unused_bgs
    readonly Set delayedIputs = Set(of: blockGroups);            // fs_info->delayed_iputs, by block group
    readonly Var<bool> runningTransaction = Var(false);          // fs_info->running_transaction != NULL
    readonly Var<int> numWriters = Var(0, max: 2);               // running_transaction->num_writers
    readonly Var<bool>? defragRunning =                          // fs_info->defrag_running > 0
        defrag || patch == CloseOrder.DefragTestsFirst ? Var(false) : null;
    readonly Mutex cleanerMutex = new();                         // fs_info->cleaner_mutex
    readonly Mutex deleteUnusedBgsMutex = new();                 // fs_info->delete_unused_bgs_mutex
    readonly Kthread cleanerKthread = new();                     // fs_info->cleaner_kthread
    readonly Kthread transactionKthread = new();                 // fs_info->transaction_kthread
    readonly Local<int> bg = Local(0, max: blockGroups - 1);     // The block group that is being deleted.

    Int delayed => delayedIputs.Count;                           // fs_info->nr_delayed_iputs

    readonly bool evicts = evictionsJoin || patch == CloseOrder.DeletionsCommitEvictionsJoin;
    readonly bool parksFirst = patch is CloseOrder.ParkCleaner or CloseOrder.ParkCleanerAnnounceSleep
        or CloseOrder.ParkCleanerBothAnnounceSleep or CloseOrder.ParkCleanerKeepUnusedBgs;

    bool parks => parksFirst || patch == CloseOrder.ParkCleanerAfterCommit;

    // Processes.
    [Kernel("fs/btrfs/disk-io.c:close_ctree")]
    Process Umount => FairProcess([SetClosing, .. Quieten, .. BringToRest, StopWorkers]);

    Step[] Quieten =>
    [
        .. parksFirst ? (Step[])[ParkCleaner] : patch == CloseOrder.HoldMutexForPass ? [WaitForPass] : [],
        .. defragRunning is null ? (Step[])[] : [AwaitDefrag],
    ];

    Step[] BringToRest => patch switch
    {
        CloseOrder.None or CloseOrder.CommitRunsIputs or CloseOrder.CleanerLeavesTransaction
            or CloseOrder.DefragTestsFirst => [DeleteUnusedBgs, CommitSuper, StopTransaction, StopCleaner],
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
        CloseOrder.RunAllAgain =>
        [
            DeleteUnusedBgs, CommitSuper, StopTransaction, StopCleaner,
            DeleteUnusedBgs, RunDelayedIputs, AssertNoDelayedIputs, CommitTransaction,
        ],
        _ => [DeleteUnusedBgs, CommitSuper, StopTransaction, StopCleaner, AssertNoDelayedIputs],
    };

    [Kernel("fs/btrfs/disk-io.c:cleaner_kthread")]
    Process Cleaner => FairProcess(
    [
        TestClosing, TryLockCleanerMutex, TestClosingAgain, RunDelayedIputs,
        .. CleanBlockGroups, .. SleepUntilWoken,
    ]);

    Step[] CleanBlockGroups => patch switch
    {
        CloseOrder.HoldMutexForPass => [.. RunDefrag, DeleteUnusedBgs, UnlockCleanerMutex],
        CloseOrder.DeletionsCommit or CloseOrder.DeletionsCommitEvictionsJoin or CloseOrder.DeletionsCommitKeepIputs =>
            [UnlockCleanerMutex, .. RunDefrag, CommitUnusedBgs],
        _ => [UnlockCleanerMutex, .. RunDefrag, DeleteUnusedBgs],
    };

    Step[] RunDefrag => patch switch
    {
        _ when defragRunning is null => [],
        CloseOrder.DefragTestsFirst => [TestDefrag, CountDefrag, DefragInode, EndDefrag],
        _ => [CountDefrag, TestDefrag, DefragInode, EndDefrag],
    };

    Step[] SleepUntilWoken => patch switch
    {
        CloseOrder.ParkCleanerAnnounceSleep or CloseOrder.ParkCleanerBothAnnounceSleep =>
            [AnnounceSleep, ParkIfAsked, ExitIfAsked, Schedule],
        _ when parks => [ParkIfAsked, ExitIfAsked, AnnounceSleep, Schedule],
        CloseOrder.CleanerLeavesTransaction => [AnnounceSleep, ScheduleUnlessStopped],
        _ => [AnnounceSleep, ScheduleUnlessStopped, CommitTransaction],
    };

    [Kernel("fs/btrfs/disk-io.c:transaction_kthread")]
    Process Transaction => FairProcess(patch == CloseOrder.ParkCleanerBothAnnounceSleep
        ? [CommitIfOld, WakeCleaner, AnnounceTimeout, ScheduleTimeout]
        : [CommitIfOld, WakeCleaner, TestStop, AnnounceTimeout, ScheduleTimeout]);

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
    void AskCleanerToPark() => _ = cleanerKthread.RequestPark();
    void AwaitParked() => Await(cleanerKthread.IsParked);        // wait_for_completion(&kthread->parked)
    void AskCleanerToStop() => cleanerKthread.RequestStop();
    void AskTransactionToStop() => transactionKthread.RequestStop();
    void ReapCleaner() => cleanerKthread.Reap(Cleaner.Done);     // wait_for_completion(&kthread->exited)
    void ReapTransaction() => transactionKthread.Reap(Transaction.Done);
    void AwaitDefrag() => Await(!defragRunning!);                // wait_event(fs_info->transaction_wait)
    void AssertNoDelayedIputs()                                  // ASSERT(list_empty(&fs_info->delayed_iputs))
    {
        if (defragRunning is not null)                           // A sketch asks for this as well.
            Assert(!defragRunning, "AssertNoDefrag", "No defrag is left when nobody is to wait for it.");
        Assert(delayedIputs.IsEmpty, "AssertNoDelayedIputs", "No delayed iput is left when nobody is to run it.");
    }
    void StopWorkers() { }                                       // btrfs_stop_all_workers(), iput(btree_inode)

    // btrfs_commit_super()
    void LockCleanerMutex() => cleanerMutex.Lock();
    void UnlockCleanerMutex() => cleanerMutex.Unlock();
    void WakeCleaner() => cleanerKthread.WakeUp();               // wake_up_process(fs_info->cleaner_kthread)

    // cleaner_kthread()
    void TestClosing() => Branch(on: closing, taken: SleepUntilWoken[0]); // btrfs_need_cleaner_sleep()
    [Atomic("mutex_trylock")]
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
    void TestStop() => Branch(on: transactionKthread.ShouldStop, taken: Return); // if (!kthread_should_stop())
    void AnnounceTimeout() => transactionKthread.SetInterruptible(); // set_current_state(TASK_INTERRUPTIBLE)
    void ScheduleTimeout()                                       // schedule_timeout()
    {
        if (patch == CloseOrder.ParkCleanerBothAnnounceSleep)
            transactionKthread.ScheduleUnlessStopped(timeout: commitTimer);
        else if (commitTimer)
            transactionKthread.WakeUp();                         // process_timeout(), if nobody has.
        else
            transactionKthread.Schedule();
        Branch(on: !transactionKthread.ShouldStop, taken: CommitIfOld);
    }

    // btrfs_run_defrag_inodes()
    void CountDefrag() => defragRunning!.Next = true;            // atomic_inc(&fs_info->defrag_running)
    void TestDefrag() =>                                         // if (!__need_auto_defrag(fs_info)) break
        Branch(on: closing, taken: patch == CloseOrder.DefragTestsFirst ? DeleteUnusedBgs : EndDefrag);
    void DefragInode() { }                                       // __btrfs_run_defrag_inode()
    void EndDefrag() => defragRunning!.Next = false;             // atomic_dec(), wake_up(&fs_info->transaction_wait)

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
        if (Maybe("wake"))                                       // It is in TRANS_STATE_BLOCKED:
            transactionKthread.WakeUp();                         // wake_up_process(info->transaction_kthread)
        numWriters.Next = numWriters - 1;                        // atomic_dec(&cur_trans->num_writers)
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

    /// <summary>The transaction kthread's last pass does not wake a cleaner that has been freed.</summary>
    [Invariant] public Bool TransactionWakesLiveCleaner =>
        cleanerKthread.IsFreed.Implies(!Transaction.At(WakeCleaner));

    /// <summary>btrfs_commit_super() does not wake a cleaner that has been freed.</summary>
    [Invariant] public Bool? CommitWakesLiveCleaner =>
        Umount.Has(WakeCleaner) ? cleanerKthread.IsFreed.Implies(!Umount.At(WakeCleaner)) : null;

    /// <summary>A deletion of the cleaner does not wake a transaction kthread that has been freed.</summary>
    [Invariant] public Bool? CleanerWakesLiveTransaction =>
        Cleaner.Has(EndTransaction) ? transactionKthread.IsFreed.Implies(!Cleaner.At(EndTransaction)) : null;

    /// <summary>A deletion of unmount does not wake a transaction kthread that has been freed.</summary>
    [Invariant] public Bool? UmountWakesLiveTransaction =>
        Umount.Has(EndTransaction) ? transactionKthread.IsFreed.Implies(!Umount.At(EndTransaction)) : null;

    /// <summary>The eviction of an inode does not wake a transaction kthread that has been freed.</summary>
    [Invariant] public Bool? EvictionWakesLiveTransaction => !evicts ? null : transactionKthread.IsFreed.Implies(
        !Cleaner.At(EndEviction) & (Umount.Has(EndEviction) ? !Umount.At(EndEviction) : true));

    /// <summary>No inode is defragmented, and held, after unmount has waited for that.</summary>
    [Invariant] public Bool? NoDefragBehindWait =>
        defragRunning is null ? null : Umount.Passed(AwaitDefrag).Implies(!Cleaner.At(DefragInode));

    /// <summary>No unused block group is left for the next mount to delete.</summary>
    [Invariant] public Bool UnusedDeletedAtUmount => Umount.Done.Implies(unusedBgs.IsEmpty);

    /// <summary>umount returns.</summary>
    [Liveness] public Temporal UmountTerminates => Eventually(Umount.Done);

    /// <summary>A cleaner that is asked to park does.</summary>
    [Liveness] public Temporal? CleanerParks =>
        parks ? LeadsTo(cleanerKthread.ShouldPark, cleanerKthread.IsParked) : null;

    /// <summary>The race exists: the cleaner deletes a block group after unmount has announced itself.</summary>
    [Reachable] public Bool CleanerDeletesWhileClosing => closing & Cleaner.At(RemoveBlockGroup);

    /// <summary>Unmount has to wait for a defrag, unless the cleaner rests already.</summary>
    [Reachable] public Bool? DefragsWhileClosing =>
        defragRunning is null || Quieten.Length > 1 ? null : Umount.At(AwaitDefrag) & Cleaner.At(DefragInode);

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
