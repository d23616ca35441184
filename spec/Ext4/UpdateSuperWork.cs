using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Ext4;

/// <summary>How ext4_put_super() orders the end of sysfs, of the work, and of the journal.</summary>
public enum PutSuper
{
    /// <summary>Flush the work, remove sysfs, destroy the journal.</summary>
    None,
    /// <summary>b98535d09179 "ext4: fix bug_on in start_this_handle during umount filesystem": sysfs first.</summary>
    SysfsFirst,
    /// <summary>
    /// ce2f26e73783 "ext4: avoid journaling sb update on error if journal is destroying": a flag, a commit, the flush.
    /// </summary>
    FlagFirst,
    /// <summary>A tempting fix: update_super_work() looks at state_in_sysfs, without a lock.</summary>
    TestInSysfs,
    /// <summary>
    /// d15e4b0a4185 "ext4: fix use-after-free in update_super_work when racing with umount": under a mutex.
    /// </summary>
    NotifyMutex,
    /// <summary>With the mutex, but without the flag: the work is flushed once more behind the last commit.</summary>
    FlushTwice,
    /// <summary>With the mutex and the flag, but without the commit in front of the flush.</summary>
    FlagWithoutCommit,
    /// <summary>Without the mutex: sysfs is removed last, when the work has been flushed.</summary>
    SysfsLast,
    /// <summary>Without the mutex: what is in proc is removed first, what is in sysfs last.</summary>
    ProcFirst,
}

/// <summary>
/// ext4: ext4_put_super() against s_sb_upd_work, which writes what went wrong into the superblock.
/// An error queues the work. The work needs the journal, and tells who polls errors_count in sysfs. So it would have to
/// be flushed behind the last one who finds an error, and in front of the end of the journal and of sysfs. There is no
/// such place: readers of /proc/fs/ext4 and writers of /sys/fs/ext4 find errors until both are removed, and the last
/// commit finds one while the journal is being destroyed. So sysfs has to go first, with a work that looks, under a
/// mutex, whether it is still there. The commit is had early, and an error behind it must not queue.
/// Of the 5,040 orders of the fix's steps 24 are safe: the flag before the commit, that and both removals before the
/// flush, the flush before the frees. No order of the steps of the unfixed code is, and none with a second flush.
/// See fs/ext4/super.c:ext4_put_super(), :update_super_work() and :ext4_handle_error(), ext4_journal_destroy() of
/// ext4_jbd2.h, sysfs.c:ext4_notify_error_sysfs(); CVE-2026-31446. ext4_grp_locked_error(), which readers of mb_groups
/// run into, queues whatever the flag says. Not modelled: what is written where an error does not queue; the steps of
/// the work's handle, which are one; who else queues the work. A commit fails at most once, whoever does it.
/// </summary>
public sealed partial class UpdateSuperWork(PutSuper patch) : Protocol
{
    // State.
    readonly Workqueue wq = new();                       // s_sb_upd_work, on system_wq
    readonly Slab journal = new(full: true);             // journal_t,
    readonly Var<bool> hasJournal = Var(true);           // and sbi->s_journal, which points at it.
    readonly Slab node = new(full: true);                // The kernfs_node of sbi->s_kobj,
    readonly Var<bool> hasNode = Var(true);              // kobj->sd, which points at it,
    readonly Var<bool> inSysfs = Var(true);              // and kobj->state_in_sysfs.
    readonly Mutex notifyMutex = new();                  // sbi->s_error_notify_mutex
    readonly Var<bool> inProc = Var(true);               // /proc/fs/ext4/<sb>/mb_groups is there,
    readonly Var<bool> reading = Var(false);             // and somebody is in it: both pde->in_use.
    readonly Var<bool> active = Var(true);               // /sys/fs/ext4/<sb>/trigger_fs_error is there,
    readonly Var<bool> storing = Var(false);             // and somebody is in it: both kn->active.
    readonly Var<bool> destroying = Var(false);          // EXT4_MF_JOURNAL_DESTROY
    readonly Var<bool> unmounting = Var(false);          // JBD2_UNMOUNT
    readonly Var<bool> transaction = Var(true);          // journal->j_running_transaction
    readonly Var<bool> committing = Var(false);          // journal->j_committing_transaction
    readonly Var<bool> mayFail = Var(true);              // No commit has failed yet.

    readonly bool hasMutex = patch is PutSuper.NotifyMutex or PutSuper.FlushTwice or PutSuper.FlagWithoutCommit;

    // Processes
    [Kernel("fs/ext4/super.c:ext4_put_super")]
    Process Umount => FairProcess(patch switch
    {
        PutSuper.None => [wq.FlushWork(0), RemoveProc, DeleteKobject, DestroyJournal, FreeSbi],
        PutSuper.SysfsFirst => [RemoveProc, DeleteKobject, wq.FlushWork(0), DestroyJournal, FreeSbi],
        PutSuper.FlushTwice =>
            [RemoveProc, DeleteKobject, wq.FlushWork(0), EndThread, LastCommit, wq.FlushWork(0), FreeJournal, FreeSbi],
        PutSuper.FlagWithoutCommit =>
            [RemoveProc, DeleteKobject, SetDestroying, wq.FlushWork(0), DestroyJournal, FreeSbi],
        PutSuper.SysfsLast =>
            [SetDestroying, ForceCommit, wq.FlushWork(0), RemoveProc, DeleteKobject, DestroyJournal, FreeSbi],
        PutSuper.ProcFirst =>
            [RemoveProc, SetDestroying, ForceCommit, wq.FlushWork(0), DeleteKobject, DestroyJournal, FreeSbi],
        PutSuper.FlagFirst or PutSuper.TestInSysfs or PutSuper.NotifyMutex =>
            [RemoveProc, DeleteKobject, SetDestroying, ForceCommit, wq.FlushWork(0), DestroyJournal, FreeSbi],
    });
    [Kernel("fs/jbd2/journal.c:kjournald2")]
    Process Kjournald => ServiceProcess([TakeTransaction, HandleError, EndCommit, NextTransaction]);
    [Kernel("fs/ext4/super.c:__ext4_grp_locked_error")]
    Process Reader => FairProcess([EnterProc, QueueWork, LeaveProc]);
    [Kernel("fs/ext4/super.c:__ext4_error")]
    Process Writer => FairProcess([EnterAttribute, HandleError, LeaveAttribute]);
    [Kernel("fs/ext4/super.c:update_super_work")]
    Process Kworker => wq.Kworker(
        [WriteSuper, When(hasMutex, notifyMutex.Lock), NotifySysfs, When(hasMutex, notifyMutex.Unlock)]);

    // ext4_put_super()
    Procedure RemoveProc => Procedure([CloseProc, AwaitReader]); // remove_proc_subtree()
    void CloseProc() => inProc.Next = false;
    void AwaitReader() => Await(!reading);
    Procedure DeleteKobject => Procedure(                // kobject_del(&sbi->s_kobj)
        [When(hasMutex, notifyMutex.Lock), Deactivate, AwaitWriter, ClearNode, PutNode, ClearInSysfs,
            When(hasMutex, notifyMutex.Unlock)]);
    void Deactivate() => active.Next = false;            // sysfs_remove_groups()
    void AwaitWriter() => Await(!storing);
    void ClearNode() => hasNode.Next = false;            // sysfs_remove_dir()
    void PutNode() => node.Free(0);                      // sysfs_put(sd)
    void ClearInSysfs() => inSysfs.Next = false;
    void FreeSbi() => wq.CheckFree(0);                   // kfree(sbi)

    // ext4_journal_destroy(), jbd2_journal_destroy()
    void SetDestroying() => destroying.Next = true;
    void ForceCommit() => Await(!transaction & !committing); // ext4_force_commit() wakes kjournald2, and waits.
    Procedure DestroyJournal => Procedure([EndThread, LastCommit, FreeJournal]);
    Procedure EndThread => Procedure([KillThread, AwaitThread]); // journal_kill_thread()
    void KillThread() => unmounting.Next = true;
    void AwaitThread() => Await(!committing);
    Procedure LastCommit => Procedure([TakeLast, HandleError, EndCommit]);
    Procedure FreeJournal => Procedure([PutJournal, ClearJournal]);
    void PutJournal() => journal.Free(0);
    void ClearJournal() => hasJournal.Next = false;

    // jbd2_journal_commit_transaction()
    [Atomic("j_state_lock")]
    void TakeTransaction()                               // kjournald2() exits where it is asked to.
    {
        Await(transaction & !unmounting);
        journal.Use(0);
        Take();
    }
    [Atomic("j_state_lock")]
    void TakeLast()
    {
        if (Case(transaction, "transaction"))
            Take();
        else
            Return();
    }
    void Take()
    {
        transaction.Next = false;
        committing.Next = true;
        if (Case(mayFail, "intact") && Maybe("error"))   // jbd2_journal_bmap() finds a corrupt extent tree.
            mayFail.Next = false;
        else
            Goto(EndCommit);
    }
    [Atomic("j_state_lock")]
    void EndCommit()                                     // j_committing_transaction = NULL
    {
        journal.Use(0);
        committing.Next = false;
    }
    void NextTransaction() => Goto(TakeTransaction);

    // ext4_handle_error()
    Procedure HandleError => Procedure([TestDestroying, QueueWork]);
    void TestDestroying() => Branch(on: destroying, taken: Return); // ext4_commit_super() instead
    void QueueWork() => _ = wq.Queue(0);                 // schedule_work(&sbi->s_sb_upd_work)

    // ext4_seq_mb_stats_show() and ext4_attr_store(), and who lets them in
    [Atomic("pde->in_use")]
    void EnterProc()                                     // use_pde()
    {
        reading.Next = inProc;
        Branch(on: !inProc, taken: Return);
    }
    void LeaveProc() => reading.Next = false;
    [Atomic("kn->active")]
    void EnterAttribute()                                // kernfs_get_active()
    {
        storing.Next = active;
        Branch(on: !active, taken: Return);
    }
    void LeaveAttribute() => storing.Next = false;

    // update_super_work()
    Procedure WriteSuper => Procedure([ReadJournal, StartHandle]);
    void ReadJournal() => Branch(on: !hasJournal, taken: Return); // goto write_directly
    [Atomic("j_state_lock")]
    void StartHandle()                                   // jbd2_journal_start(), ext4_update_super()
    {
        journal.Use(0);
        BugOn(unmounting, "NoStartAfterUnmount", "kernel BUG in start_this_handle(): JBD2_UNMOUNT.");
        transaction.Next = true;
    }

    // ext4_notify_error_sysfs(), sysfs_notify()
    Procedure NotifySysfs => Procedure([When(hasMutex || patch == PutSuper.TestInSysfs, TestState), ReadNode, GetNode]);
    void TestState() => Branch(on: !inSysfs, taken: Return); // if (sbi->s_kobj.state_in_sysfs)
    void ReadNode() => Branch(on: !hasNode, taken: Return); // kn = kobj->sd
    void GetNode() => node.Use(0);                       // kernfs_get(kn)

    // Properties.
    /// <summary>Nothing is left to be committed when the journal goes.</summary>
    [Invariant] public Bool NoTransactionLost => journal.IsEmpty.Implies(!transaction & !committing);

    /// <summary>The journal and the kobject's node have been given back when umount returns.</summary>
    [Invariant] public Bool NothingIsLeft => Umount.Done.Implies(journal.IsEmpty & node.IsEmpty);

    /// <summary>The work tells who polls errors_count.</summary>
    [Reachable] public Bool WorkNotifies => Kworker.At(GetNode);

    /// <summary>A reader of mb_groups queues the work, with nobody else's error.</summary>
    [Reachable] public Bool ReaderQueues =>
        Reader.At(LeaveProc) & Writer.At(EnterAttribute) & mayFail & wq.IsPending(0);

    /// <summary>A writer of trigger_fs_error does.</summary>
    [Reachable] public Bool WriterQueues =>
        Reader.At(EnterProc) & Writer.At(LeaveAttribute) & mayFail & wq.IsPending(0);

    /// <summary>kjournald2 does.</summary>
    [Reachable] public Bool CommitQueues =>
        Reader.At(EnterProc) & Writer.At(EnterAttribute) & Kjournald.At(EndCommit) & wq.IsPending(0);

    /// <summary>The work runs while umount waits for it.</summary>
    [Reachable] public Bool FlushWaitsForWork => Umount.At("wq.FlushWork.Return") & Kworker.At(StartHandle);

    /// <summary>The last commit finds an error.</summary>
    [Reachable] public Bool LastCommitFails => Umount.At(HandleError);

    /// <summary>Umount terminates.</summary>
    [Liveness] public Temporal UmountTerminates => Eventually(Umount.Done);
}
