using Quiesce.Protocols.Kernel;
using static Quiesce.Protocols.Btrfs.CloseOrder;

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
public sealed partial class CloseCtree(CloseOrder patch, int blockGroups = 1, bool evictionsJoin = false,
    bool commitTimer = true, bool defrag = false) : Protocol
{
    // State.
    readonly Var<bool> closing = Var(false);                     // BTRFS_FS_CLOSING_START
    readonly Set unusedBgs = Set(of: blockGroups, full: true);   // fs_info->unused_bgs
    readonly Set delayedIputs = Set(of: blockGroups);            // fs_info->delayed_iputs, by block group
    readonly Var<bool> runningTransaction = Var(false);          // fs_info->running_transaction != NULL
    readonly Var<int> numWriters = Var(0, max: 2);               // running_transaction->num_writers
    readonly Var<bool>? defragRunning =                          // fs_info->defrag_running > 0
        defrag || patch == DefragTestsFirst ? Var(false) : null;
    readonly Mutex cleanerMutex = new(), deleteUnusedBgsMutex = new(); // fs_info->cleaner_mutex, ...
    readonly Kthread cleanerKthread = new(), transactionKthread = new(); // fs_info->cleaner_kthread, ...
    readonly Local<int> bg = Local(0, max: blockGroups - 1);     // The block group that is being deleted.

    Int delayed => delayedIputs.Count;                           // fs_info->nr_delayed_iputs

    readonly bool evicts = evictionsJoin || patch == DeletionsCommitEvictionsJoin;
    readonly bool parks = patch is >= ParkCleaner and <= ParkCleanerKeepUnusedBgs;

    bool parksFirst => parks && patch != ParkCleanerAfterCommit;

    // Processes.
    [Kernel("fs/btrfs/disk-io.c:close_ctree")] Process Umount => FairProcess(
        [SetClosing, When(parksFirst, cleanerKthread.Park), When(patch == HoldMutexForPass, WaitForPass),
            When(defragRunning is not null, AwaitDefrag), .. BringToRest, StopWorkers]);

    Step[] BringToRest => patch switch
    {
        ParkCleanerAfterCommit => [DeleteUnusedBgs, CommitSuper, cleanerKthread.Park, .. StopThreads, AssertNoIputs],
        StopThreadsFirst => [.. StopThreads, DeleteUnusedBgs, AssertNoIputs, CommitTransaction],
        StopThreadsRunIputs => [.. StopThreads, DeleteUnusedBgs, RunDelayedIputs, AssertNoIputs, CommitTransaction],
        StopThreadsCommitSuper => [.. StopThreads, DeleteUnusedBgs, AssertNoIputs, CommitSuper],
        UmountDeletionsCommit or DeletionsCommit or DeletionsCommitEvictionsJoin =>
            [.. StopThreads, CommitUnusedBgs, RunDelayedIputs, AssertNoIputs, CommitTransaction],
        DeletionsCommitKeepIputs => [.. StopThreads, CommitUnusedBgs, AssertNoIputs, CommitTransaction],
        StopCleanerFirst => [StopCleaner, StopTransaction, DeleteUnusedBgs, AssertNoIputs, CommitTransaction],
        StopCleanerAtOnce => [StopCleaner, DeleteUnusedBgs, CommitSuper, StopTransaction, AssertNoIputs],
        RunIputsAgain => [DeleteUnusedBgs, CommitSuper, .. StopThreads, RunDelayedIputs, AssertNoIputs],
        RunAllAgain => [DeleteUnusedBgs, CommitSuper, .. StopThreads,
            DeleteUnusedBgs, RunDelayedIputs, AssertNoIputs, CommitTransaction],
        _ => [DeleteUnusedBgs, CommitSuper, .. StopThreads,
            When(patch is >= ParkCleaner and not DefragTestsFirst, AssertNoIputs)],
    };
    Step[] StopThreads => [StopTransaction, StopCleaner];

    [Kernel("fs/btrfs/disk-io.c:cleaner_kthread")] Process Cleaner => FairProcess(
        [TestClosing, TryLockCleanerMutex, TestClosingAgain, RunDelayedIputs,
            When(patch != HoldMutexForPass, cleanerMutex.Unlock), .. RunDefrag, CleanerDeletion,
            When(patch == HoldMutexForPass, cleanerMutex.Unlock), .. SleepUntilWoken]);

    Step[] RunDefrag => defragRunning is null ? []
        : patch == DefragTestsFirst ? [TestDefrag, CountDefrag, DefragInode, EndDefrag]
        : [CountDefrag, TestDefrag, DefragInode, EndDefrag];
    Procedure CleanerDeletion =>
        patch is >= DeletionsCommit and <= DeletionsCommitKeepIputs ? CommitUnusedBgs : DeleteUnusedBgs;
    Step[] SleepUntilWoken => patch switch
    {
        ParkCleanerAnnounceSleep or ParkCleanerBothAnnounceSleep =>
            [cleanerKthread.SetInterruptible, cleanerKthread.ParkIfAsked, ExitIfAsked, Schedule],
        _ when parks => [cleanerKthread.ParkIfAsked, ExitIfAsked, cleanerKthread.SetInterruptible, Schedule],
        CleanerLeavesTransaction => [cleanerKthread.SetInterruptible, ScheduleUnlessStopped],
        _ => [cleanerKthread.SetInterruptible, ScheduleUnlessStopped, CommitTransaction],
    };

    [Kernel("fs/btrfs/disk-io.c:transaction_kthread")] Process Transaction => FairProcess(
        [CommitIfOld, WakeCleaner, When(patch != ParkCleanerBothAnnounceSleep, TestStop),
            transactionKthread.SetInterruptible, ScheduleTimeout]);

    // Procedures.
    [Kernel("fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs")]
    Procedure DeleteUnusedBgs => Delete(EndTransaction);
    Procedure CommitUnusedBgs => Delete(CommitOwnTransaction);   // The same with a commit for each.
    Procedure Delete(Step end) => Procedure(
        [When(patch == ParkCleanerKeepUnusedBgs, ReturnIfClosing), PopUnusedBg, deleteUnusedBgsMutex.Lock,
            StartTransaction, RemoveBlockGroup, end, UnlockDeletion], locals: [bg], nameof(DeleteUnusedBgs));
    [Kernel("fs/btrfs/inode.c:btrfs_run_delayed_iputs")]
    Procedure RunDelayedIputs => Procedure([PopIput, When(evicts, StartEviction), PutInode]);
    [Kernel("fs/btrfs/disk-io.c:btrfs_commit_super")] Procedure CommitSuper => Procedure(
        [cleanerMutex.Lock, RunDelayedIputs, cleanerMutex.Unlock, WakeCleaner, CommitTransaction,
            When(patch == CommitRunsIputs, RunDelayedIputs)]);
    Procedure WaitForPass => Procedure([cleanerMutex.Lock, cleanerMutex.Unlock]);
    // kthread_stop()
    Procedure StopCleaner => Blocking(cleanerKthread.RequestStop, () => cleanerKthread.Reap(Cleaner.Done));
    Procedure StopTransaction =>
        Blocking(transactionKthread.RequestStop, () => transactionKthread.Reap(Transaction.Done));

    // close_ctree()
    void SetClosing() => closing.Next = true;                    // set_bit(BTRFS_FS_CLOSING_START)
    void AwaitDefrag() => Await(!defragRunning!);                // wait_event(fs_info->transaction_wait)
    void AssertNoIputs()                                         // ASSERT(list_empty(&fs_info->delayed_iputs))
    {
        if (defragRunning is not null)                           // A sketch asks for this as well.
            Assert(!defragRunning, "AssertNoDefrag", "No defrag is left when nobody is to wait for it.");
        Assert(delayedIputs.IsEmpty, "AssertNoDelayedIputs", "No delayed iput is left when nobody is to run it.");
    }
    void StopWorkers() { }                                       // btrfs_stop_all_workers(), iput(btree_inode)
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
    void ScheduleUnlessStopped()                                 // if (!kthread_should_stop()) schedule()
    {
        cleanerKthread.ScheduleUnlessStopped();
        Branch(on: !cleanerKthread.ShouldStop, taken: TestClosing);
    }
    // kthread_parkme() returns, if (kthread_should_stop()) return 0
    void ExitIfAsked() { Await(!cleanerKthread.IsParked); Branch(on: cleanerKthread.ShouldStop, taken: Return); }
    // schedule()
    void Schedule() { cleanerKthread.Schedule(); Goto(TestClosing); }

    // transaction_kthread()
    void CommitIfOld()                                           // It is if commit_interval has passed.
    {
        if (Maybe("commit"))
            Commit(isOpen: runningTransaction);
    }
    void TestStop() => Branch(on: transactionKthread.ShouldStop, taken: Return); // if (!kthread_should_stop())
    void ScheduleTimeout()                                       // schedule_timeout()
    {
        if (commitTimer || patch == ParkCleanerBothAnnounceSleep)
            transactionKthread.ScheduleUnlessStopped(timeout: commitTimer);
        else
            transactionKthread.Schedule();
        Branch(on: !transactionKthread.ShouldStop, taken: CommitIfOld);
    }

    // btrfs_run_defrag_inodes()
    void CountDefrag() => defragRunning!.Next = true;            // atomic_inc(&fs_info->defrag_running)
    void TestDefrag() =>                                         // if (!__need_auto_defrag(fs_info)) break
        Branch(on: closing, taken: patch == DefragTestsFirst ? DeleteUnusedBgs : EndDefrag);
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
    [Kernel("fs/btrfs/extent-tree.c:btrfs_remove_block_group")]
    void RemoveBlockGroup()                                      // The last thing it does to the cache inode:
    {                                                            // btrfs_add_delayed_iput(inode)
        BugOn(delayedIputs.Contains(bg), "NoDoubleListAdd", "No inode is put on delayed_iputs twice.");
        delayedIputs.Add(bg);
    }
    void UnlockDeletion() { deleteUnusedBgsMutex.Unlock(); Goto(PopUnusedBg); }

    // btrfs_run_delayed_iputs()
    void PopIput() { if (!delayedIputs.TryTakeFirst(out _)) Return(); } // list_del_init() under delayed_iput_lock
    void StartEviction() => StartTransaction();                  // iput(), btrfs_evict_inode()
    void PutInode() { if (evicts) EndTransaction(); Goto(PopIput); } // iput() returns.

    // fs/btrfs/transaction.c
    [Kernel("fs/btrfs/transaction.c:btrfs_start_transaction")]
    void StartTransaction() { runningTransaction.Next = true; numWriters.Next = numWriters + 1; }
    [Kernel("fs/btrfs/transaction.c:btrfs_end_transaction")] void EndTransaction()
    {
        if (Maybe("wake"))                                       // It is in TRANS_STATE_BLOCKED:
            transactionKthread.WakeUp();                         // wake_up_process(info->transaction_kthread)
        numWriters.Next = numWriters - 1;                        // atomic_dec(&cur_trans->num_writers)
    }
    [Kernel("fs/btrfs/transaction.c:btrfs_commit_transaction")] // Joins and waits for all other writers.
    void CommitTransaction() => Commit(isOpen: true);
    void Commit(Bool isOpen) { Await(isOpen & numWriters == 0); runningTransaction.Next = false; }
    [Kernel("fs/btrfs/transaction.c:btrfs_commit_transaction")] // The same for a writer.
    void CommitOwnTransaction() { Await(numWriters == 1); numWriters.Next = 0; runningTransaction.Next = false; }

    // Properties.
    /// <summary>
    /// generic_shutdown_super() finds no inode in use, on the list or in the cleaner's hands: "VFS: Busy inodes after
    /// unmount".
    /// </summary>
    [Invariant] public Bool NoBusyInodes => Umount.Done.Implies(delayedIputs.IsEmpty & Cleaner.Done);

    /// <summary>No transaction is open when the workers stop: its writeback would need them.</summary>
    [Invariant] public Bool NoLeakedTransaction => Umount.At(StopWorkers).Implies(!runningTransaction);

    /// <summary>The transaction kthread's last pass does not wake a cleaner that has been freed.</summary>
    [Invariant] public Bool? TransactionWakesLiveCleaner => WakesLive(cleanerKthread, Transaction, WakeCleaner);

    /// <summary>btrfs_commit_super() does not wake a cleaner that has been freed.</summary>
    [Invariant] public Bool? CommitWakesLiveCleaner => WakesLive(cleanerKthread, Umount, WakeCleaner);

    /// <summary>A deletion of the cleaner does not wake a transaction kthread that has been freed.</summary>
    [Invariant] public Bool? CleanerWakesLiveTransaction => WakesLive(transactionKthread, Cleaner, EndTransaction);

    /// <summary>A deletion of unmount does not wake a transaction kthread that has been freed.</summary>
    [Invariant] public Bool? UmountWakesLiveTransaction => WakesLive(transactionKthread, Umount, EndTransaction);

    static Bool? WakesLive(Kthread woken, Process waker, Step wakes) =>
        waker.Has(wakes) ? woken.IsFreed.Implies(!waker.At(wakes)) : null;

    /// <summary>The eviction of an inode does not wake a transaction kthread that has been freed.</summary>
    [Invariant] public Bool? EvictionWakesLiveTransaction => !evicts ? null : transactionKthread.IsFreed.Implies(
        !Cleaner.At(PutInode) & (Umount.Has(PutInode) ? !Umount.At(PutInode) : true));

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
    [Reachable] public Bool? DefragsWhileClosing => defragRunning is null || parksFirst || patch == HoldMutexForPass
        ? null : Umount.At(AwaitDefrag) & Cleaner.At(DefragInode);

    /// <summary>Unmount deletes block groups, too.</summary>
    [Reachable] public Bool? UmountDeletes => patch == ParkCleanerKeepUnusedBgs ? null : Umount.At(RemoveBlockGroup);

    /// <summary>The cleaner runs a delayed iput.</summary>
    [Reachable] public Bool CleanerRunsIputs => Cleaner.At(PutInode);

    /// <summary>Unmount runs a delayed iput.</summary>
    [Reachable] public Bool? UmountRunsIputs => Umount.Has(PutInode) ? Umount.At(PutInode) : null;
}
