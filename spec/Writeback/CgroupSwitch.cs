using Quiesce.Protocols.Kernel;
using static Quiesce.Protocols.Writeback.SwitchWait;

namespace Quiesce.Protocols.Writeback;

/// <summary>How unmount finds out about switches, and how it waits for them.</summary>
public enum SwitchWait
{
    /// <summary>2019 to 5.13, and "release dying cgwbs" v7 as posted: a switch is counted once it is queued.</summary>
    None,
    /// <summary>The same with smp_mb() on both sides.</summary>
    CountAfterMbs,
    /// <summary>A switch is counted before it takes its reference.</summary>
    CountBefore,
    /// <summary>The same with smp_mb() between SB_ACTIVE and the counter in unmount.</summary>
    CountBeforeUmountMb,
    /// <summary>The same with smp_mb() between the counter and SB_ACTIVE in the switch.</summary>
    CountBeforeSwitchMb,
    /// <summary>Both: 5.14 to 7.1.</summary>
    CountBeforeMbs,
    /// <summary>CountBeforeMbs without rcu_barrier().</summary>
    FlushOnly,
    /// <summary>CountBeforeMbs, and rcu_barrier() behind flush_workqueue().</summary>
    FlushThenBarrier,
    /// <summary>CountBeforeMbs with synchronize_rcu() in place of rcu_barrier(), as in 2016.</summary>
    SynchronizeThenFlush,
    /// <summary>A switch is an RCU reader until it is queued, and unmount synchronizes first (2026).</summary>
    ReadSection,
    /// <summary>The same without smp_mb().</summary>
    ReadSectionNoMb,
    /// <summary>The same with smp_mb() in unmount only.</summary>
    ReadSectionUmountMb,
    /// <summary>The same with smp_mb() in the switch only.</summary>
    ReadSectionSwitchMb,
    /// <summary>The same without smp_mb(), and unmount waits whatever the counter says.</summary>
    ReadSectionNoGate,
    /// <summary>ReadSection, and the inode is not looked up under wb->list_lock: who says that it is there?</summary>
    ReadSectionNoListLock,
    /// <summary>A counter per superblock, and unmount waits until it is 0 (7.2).</summary>
    Drain,
    /// <summary>The same without smp_mb().</summary>
    DrainNoMb,
    /// <summary>The same with smp_mb() in unmount only.</summary>
    DrainUmountMb,
    /// <summary>The same with smp_mb() in the switch only.</summary>
    DrainSwitchMb,
    /// <summary>A remark of the review (2021): no counter, evicting an inode waits for I_WB_SWITCH.</summary>
    EvictWaits,
    /// <summary>The remark thought through: a switch needs no reference, its work ends with the flag.</summary>
    EvictWaitsNoReference,
}

/// <summary>
/// Unmount against inodes that are switched from the writeback structure of a dying memory cgroup to another one.
/// A switch takes a reference to the inode if the superblock is active, and leaves the rest to a work behind an RCU
/// grace period; it does not hold s_umount. Unmount clears SB_ACTIVE, waits for the switches it knows of, and skips
/// every inode in use: "VFS: Busy inodes after unmount", and a work that touches a freed superblock.
/// Two holes. Unmount reads 0 and skips the wait: the switch is counted too late, or a store is late (that one needs
/// store buffers). Or it reads 1 and waits for nothing, because the switch is counted and not queued yet: no
/// smp_mb() helps against that, and it was there from 5.14 until 2026.
/// A switch may come so late that superblock and inode are gone. What keeps them while it looks at SB_ACTIVE is
/// wb->list_lock: an inode that is on wb->b_attached is taken off under that lock before it is freed, and its
/// superblock goes after it (cleanup_offline_cgwb(); inode_switch_wbs() comes from writeback, which holds I_SYNC,
/// and evict() waits for that). An RCU section alone does not do it (ReadSectionNoListLock).
/// See fs/fs-writeback.c:cleanup_offline_cgwb(), inode_switch_wbs(), cgroup_writeback_umount(), evict() in fs/inode.c,
/// fs/super.c:generic_shutdown_super();
/// ec084de929e4, 8826ee4fe750 "increment isw_nr_in_flight before grabbing an inode", 592fa002180a, cba38ec4cbd3,
/// 31c1d19ead2c. Under <c>--memory tso</c> and <c>pso</c> SB_ACTIVE, the counter and i_lock are plain shared memory: a
/// missing smp_mb() in unmount shows on x86 (its plain store is late), one in the switch only on weaker machines, where
/// atomic_inc() orders nothing and spin_lock() does not make up for it. queue_rcu_work() is fully ordered in front, as
/// its PENDING bit is; a grace period is a full barrier in unmount, where it begins, and in the switch before it ends.
/// Not modelled: several inodes in a switch, statistics, and the wb itself (writeback/dying-wb has them), the list of
/// switches of a wb (2025), the list_locks that the work takes, failing allocations, dirty data, lost wake-ups, and the
/// look at SB_ACTIVE ahead of the counter (7.2), which keeps switches from coming for ever. The last iput() takes the
/// inode off the list and frees it in one step.
/// </summary>
/// <param name="patch">Who waits for what.</param>
/// <param name="switches">How often somebody wants the inode switched.</param>
/// <param name="queuedFirst">Unmount begins when all of them are queued.</param>
/// <param name="otherMount">A switch of an inode of another superblock, which may take for ever.</param>
/// <param name="quota">inode_switch_wbs() does nothing while so many are in flight; 0: cleanup_offline_cgwb().</param>
public sealed partial class CgroupSwitch(
    SwitchWait patch, int switches = 1, bool queuedFirst = false, bool otherMount = false, int quota = 0) : Protocol
{
    // State.
    readonly Superblock sb = new(references: switches, shared: true); // One inode; s_flags are nobody's to guard.
    readonly Spinlock listLock = new(), iLock = new(shared: true); // wb->list_lock, inode->i_lock
    readonly Var<bool> attached = Var(true);                     // The inode is on wb->b_attached.
    readonly Var<bool> wbSwitch = Var(false);                    // I_WB_SWITCH in inode->i_state
    readonly Atomic inFlight =                                   // isw_nr_in_flight
        new(min: -switches, max: otherMount ? switches + 1 : switches, shared: true);
    readonly Rcu rcu = new(readers: switches, callbacks: switches);
    readonly Workqueue iswWq = otherMount ? new(works: switches + 1, workers: 2) : new(works: switches);
    readonly Var<bool> skipped = Ghost(Var(false));              // Unmount has found isw_nr_in_flight to be 0.

    // What the variants do. countsAll: one counter for all superblocks; looks: at it, before unmount waits.
    readonly bool counts = patch < EvictWaits, countsAll = patch < Drain;
    readonly bool countsAfter = patch <= CountAfterMbs, countsFirst = patch is > CountAfterMbs and < EvictWaits;
    readonly bool reads = patch is >= ReadSection and < Drain, references = patch != EvictWaitsNoReference;
    readonly bool looks = patch is < Drain and not ReadSectionNoGate, listed = patch != ReadSectionNoListLock;
    readonly bool umountMb = HasBothMbs(patch) || patch is CountBeforeUmountMb or ReadSectionUmountMb or DrainUmountMb;
    readonly bool switchMb = HasBothMbs(patch) || patch is CountBeforeSwitchMb or ReadSectionSwitchMb or DrainSwitchMb;
    static bool HasBothMbs(SwitchWait patch) =>
        patch is CountAfterMbs or >= CountBeforeMbs and <= ReadSection or ReadSectionNoListLock or Drain;

    // Processes
    [Kernel("fs/fs-writeback.c:cleanup_offline_cgwb")]
    Process Switcher => FairProcess(
        [When(quota > 0, TestQuota), When(countsFirst, inFlight.Inc), When(reads, rcu.ReadLock),
            When(switchMb && !countsAfter, SmpMb), When(listed, listLock.Lock), When(listed, FindInode), LockInode,
            Grab, iLock.Unlock, When(listed, listLock.Unlock), QueueRcuWork, When(switchMb && countsAfter, SmpMb),
            When(countsAfter, CountLast), When(reads, ReadUnlock), UnlockRefused, GiveUp],
        count: switches);
    [Kernel("kernel/workqueue.c:rcu_work_rcufn")] Process Softirq => AnyOrder([QueueWork], fair: true);
    [Kernel("fs/fs-writeback.c:inode_switch_wbs_work_fn")]
    Process Kworker => iswWq.Kworker(
        [.. Enumerable.Repeat<Delegate[]>(
                [LockToMove, MoveInode, ClearSwitch, When(references, Iput), When(counts, Uncount)], switches),
            .. otherMount ? (Delegate[][])[[MoveOther, When(countsAll, inFlight.Dec)]] : []]);
    [Kernel("fs/super.c:generic_shutdown_super")]
    Process Umount => FairProcess(
        [ClearActive, When(umountMb, SmpMb), .. WaitForSwitches, iLock.Lock, MarkFreeing, When(!counts, iLock.Unlock),
            When(!counts, AwaitSwitch), UnlockMarked, TestFreeing, DetachInode, Evict, sb.Free]);
    Process Other => FairProcess([When(countsAll, inFlight.Inc), QueueOther], count: otherMount ? 1 : 0);

    Step[] WaitForSwitches => patch switch                       // cgroup_writeback_umount()
    {
        FlushOnly => [ReadCounter, iswWq.Flush],
        FlushThenBarrier => [ReadCounter, iswWq.Flush, rcu.Barrier],
        SynchronizeThenFlush => [ReadCounter, rcu.Synchronize(Switcher), iswWq.Flush],
        >= EvictWaits => [],
        >= Drain => [AwaitDrained],
        _ => [When(looks, ReadCounter), When(reads, rcu.Synchronize(Switcher)), rcu.Barrier, iswWq.Flush],
    };

    // cleanup_offline_cgwb()
    [Kernel("fs/fs-writeback.c:inode_switch_wbs")]
    void TestQuota() => Branch(on: inFlight.Value >= quota, taken: Return); // isw_nr_in_flight > WB_FRN_MAX_IN_FLIGHT
    void SmpMb() => Fence();                                     // smp_mb()
    void FindInode() => Branch(on: !attached, taken: GiveUp);    // list_for_each_entry(inode, &wb->b_attached, ...)
    [Atomic("inode->i_lock")] void LockInode()                   // spin_lock(&inode->i_lock)
    {
        sb.UseInode();
        iLock.Lock();
    }
    [Kernel("fs/fs-writeback.c:inode_prepare_wbs_switch"), Atomic("inode->i_lock")]
    void Grab()
    {
        Use();                                                   // inode->i_sb->s_flags
        if (Case(!sb.IsActive | wbSwitch | sb.IsFreeing(), "refused"))
        {
            Goto(UnlockRefused);
            return;
        }
        wbSwitch.Next = true;                                    // inode->i_state |= I_WB_SWITCH
        if (references)
            sb.Iget();                                           // __iget(inode)
    }
    void QueueRcuWork(int self)                                  // queue_rcu_work(isw_wq, &isw->work)
    {
        Fence();                                                 // test_and_set_bit(WORK_STRUCT_PENDING_BIT)
        rcu.Call(self);
        if (!countsAfter && !reads)
            Return();
    }
    void CountLast()                                             // atomic_inc(&isw_nr_in_flight)
    {
        inFlight.Inc();
        Return();
    }
    void ReadUnlock(int self)                                    // rcu_read_unlock()
    {
        rcu.ReadUnlock(self);
        Return();
    }
    void UnlockRefused() => iLock.Unlock();
    Procedure GiveUp => Procedure(                               // if (nr == 0)
        [When(listed, listLock.Unlock), When(reads, rcu.ReadUnlock), When(countsFirst, Uncount)]);
    Step Uncount => countsAll ? inFlight.Dec : DecAndWake;       // atomic_dec(&isw_nr_in_flight)
    void DecAndWake() => _ = inFlight.DecAndTest();              // if (atomic_dec_and_test()) wake_up_var()
    void Use()
    {
        sb.Use();
        sb.UseInode();
    }

    // rcu_work_rcufn(): rcu_barrier() waits until it has run.
    [Atomic("rcu_do_batch()")] void QueueWork() => _ = iswWq.Queue(rcu.TakeCallback(Switcher));

    // inode_switch_wbs_work_fn()
    [Atomic("inode->i_lock")] void LockToMove()
    {
        Fence();                                                 // set_work_pool_and_clear_pending()
        LockInode();                                             // spin_lock(&inode->i_lock)
    }
    [Atomic("inode->i_lock")] void MoveInode() => Use();         // inode_do_switch_wbs()
    [Atomic("inode->i_lock")] void ClearSwitch()                 // I_WB_SWITCH, wake_up, and spin_unlock()
    {
        Use();
        wbSwitch.Next = false;
        iLock.Unlock();
    }
    void Iput()                                                  // iput(inode): the last one is evict(), too.
    {
        using var all = Atomically();
        var evicts = sb.Count() == 1 & !sb.IsFreeing() & !sb.IsActive;
        Await(!evicts | !listLock.IsLocked);
        attached.Next = attached & !evicts;
        sb.Iput();
    }

    // generic_shutdown_super()
    void ClearActive()                                           // sb->s_flags &= ~SB_ACTIVE
    {
        Await(queuedFirst ? Switcher.Done : true);
        sb.ClearActive();
    }
    void ReadCounter()                                           // if (atomic_read(&isw_nr_in_flight))
    {
        skipped.Next = inFlight.Value == 0;
        Branch(on: inFlight.Value == 0, taken: iLock.Lock);
    }
    void AwaitDrained() => Await(inFlight.Value == 0);           // wait_var_event()
    [Atomic("inode->i_lock")] void MarkFreeing()                 // evict_inodes(): if (inode->i_count) continue
    {
        var busy = sb.Count() > 0;
        BugOn(busy, "NoBusyInodes", "evict_inodes() finds no inode in use: Busy inodes after unmount.");
        if (looks)
        {
            BugOn(busy & skipped, "NoSkippedSwitch", "Where unmount finds no switch in flight, there is none.");
            BugOn(busy & !skipped, "NoUnqueuedSwitch", "Where unmount waits for switches, it waits for all.");
        }
        if (!counts && Case(!busy & wbSwitch, "switching"))
            return;
        _ = sb.StartEvict();                                     // inode->i_state |= I_FREEING
        Goto(UnlockMarked);
    }
    void AwaitSwitch()                                           // wait_on_bit(&inode->i_state, __I_WB_SWITCH)
    {
        Fence();                                                 // set_current_state()
        Await(!wbSwitch);
        Goto(iLock.Lock);
    }
    void UnlockMarked() => iLock.Unlock();                       // spin_unlock(&inode->i_lock)
    void TestFreeing() => Branch(on: !(sb.IsFreeing() & sb.HasInodes), taken: sb.Free); // The last iput() was faster.
    [Kernel("fs/fs-writeback.c:inode_io_list_del")]
    Procedure DetachInode => Procedure([listLock.Lock, Detach, listLock.Unlock]); // evict()
    void Detach() => attached.Next = false;                      // list_del_init(&inode->i_io_list)
    [Kernel("fs/inode.c:evict")] void Evict() => sb.FinishEvict(); // destroy_inode()

    // A switch of another superblock, on the same queue.
    void QueueOther() => _ = iswWq.Queue(switches);
    [Unfair] void MoveOther() { }                                // It has many inodes, and more come for ever.

    // Properties.
    /// <summary>Who has a reference to the inode is counted, so that unmount can know of it.</summary>
    [Invariant] public Bool? CounterCoversRefs => counts ? (sb.Count() > 0).Implies(inFlight.Value > 0) : null;

    /// <summary>No switch is uncounted before it is counted: with another one that adds up to none.</summary>
    [Invariant] public Bool? CounterNonNegative => counts ? inFlight.Value >= 0 : null;

    /// <summary>When all is done no switch is counted or marked: the inode could be switched again.</summary>
    [Invariant] public Bool NoLostSwitch => (Switcher.Done & All(switches, i => !rcu.IsQueued(i)) & iswWq.IsIdle
            & Other.Done & Switcher.Drained & Kworker.Drained)
        .Implies(inFlight.Value == 0 & !wbSwitch);

    /// <summary>No more switches are in flight than the quota says, however many ask for one at once.</summary>
    [Invariant] public Bool? QuotaBoundsSwitches => quota > 0 ? inFlight.Value <= quota : null;

    /// <summary>umount returns.</summary>
    [Liveness] public Temporal? UmountTerminates => otherMount ? null : Eventually(Umount.Done);

    /// <summary>It does so whatever becomes of switches on other superblocks.</summary>
    [Liveness] public Temporal? NoUnrelatedWait => otherMount ? Eventually(Umount.Done) : null;

    /// <summary>The race exists: an inode is being switched when the superblock is not active any more.</summary>
    [Reachable] public Bool SwitchesAtUmount => wbSwitch & !sb.IsActive;

    /// <summary>A switch that comes later is refused.</summary>
    [Reachable] public Bool? ComesTooLate => queuedFirst ? null : Switcher.At(UnlockRefused) & !sb.IsActive;

    /// <summary>A switch that comes when the inode is gone does not find it.</summary>
    [Reachable] public Bool? FindsNothing => listed && !queuedFirst ? Switcher.At(FindInode) & !attached : null;

    /// <summary>Of two switches one is counted and in flight, and unmount would find none.</summary>
    [Reachable] public Bool? CountsCancelOut => countsAfter && switches > 1
        ? inFlight.Value == 0 & Any(switches, i => Switcher[i].Done & rcu.IsQueued(i)) : null;

    /// <summary>Unmount has something to wait for.</summary>
    [Reachable] public Bool? UmountWaits => patch == EvictWaits ? null // It skips the inode before it sees the flag.
        : wbSwitch & (countsAll ? Umount.At("iswWq.Flush.Return") & !iswWq.IsIdle
            : counts ? Umount.At(AwaitDrained) : Umount.At(AwaitSwitch));
}
