using Quiesce.Protocols.Kernel;

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
    /// <summary>ReadSection, and the inode is not looked up under wb->list_lock: who says that it is there?</summary>
    ReadSectionNoListLock,
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
    readonly Spinlock listLock = new();                          // wb->list_lock
    readonly Var<bool> attached = Var(true);                     // The inode is on wb->b_attached.
    readonly Spinlock iLock = new(shared: true);                 // inode->i_lock
    readonly Var<bool> wbSwitch = Var(false);                    // I_WB_SWITCH in inode->i_state
    readonly Atomic inFlight = new(          // isw_nr_in_flight
        min: -switches, max: switches + (otherMount ? 1 : 0), shared: true);
    readonly Rcu rcu = new(readers: switches, callbacks: switches);
    readonly Workqueue iswWq = new(works: switches + (otherMount ? 1 : 0), workers: otherMount ? 2 : 1);
    readonly Var<bool> skipped = Ghost(Var(false));                    // Unmount has found isw_nr_in_flight to be 0.

    readonly bool counts = patch is < SwitchWait.EvictWaits or SwitchWait.ReadSectionNoListLock;
    readonly bool findsListed = patch != SwitchWait.ReadSectionNoListLock;
    readonly bool countsAfter = patch is SwitchWait.None or SwitchWait.CountAfterMbs;
    readonly bool reads = patch is >= SwitchWait.ReadSection and <= SwitchWait.ReadSectionNoGate
        or SwitchWait.ReadSectionNoListLock;
    readonly bool drains = patch is >= SwitchWait.Drain and <= SwitchWait.DrainSwitchMb;
    readonly bool references = patch != SwitchWait.EvictWaitsNoReference;
    readonly bool umountMb = patch is SwitchWait.CountBeforeUmountMb or SwitchWait.ReadSectionUmountMb
        or SwitchWait.DrainUmountMb || HasBothMbs(patch);
    readonly bool switchMb = patch is SwitchWait.CountBeforeSwitchMb or SwitchWait.ReadSectionSwitchMb
        or SwitchWait.DrainSwitchMb || HasBothMbs(patch);

    static bool HasBothMbs(SwitchWait patch) => patch is SwitchWait.CountAfterMbs or SwitchWait.CountBeforeMbs
        or SwitchWait.FlushOnly or SwitchWait.FlushThenBarrier or SwitchWait.SynchronizeThenFlush
        or SwitchWait.ReadSection or SwitchWait.ReadSectionNoListLock or SwitchWait.Drain;

    // Processes
    [Kernel("fs/fs-writeback.c:cleanup_offline_cgwb")]
    Process Switcher => FairProcess(
    [
        .. quota > 0 ? (InstanceStep[])[TestQuota] : [],
        .. counts && !countsAfter ? (InstanceStep[])[Count] : [],
        .. reads ? (InstanceStep[])[ReadLock] : [],
        .. switchMb && !countsAfter ? (InstanceStep[])[SwitchMb] : [],
        .. findsListed ? (InstanceStep[])[LockList, FindInode] : [],
        LockInode, Grab, UnlockInode,
        .. findsListed ? (InstanceStep[])[UnlockList] : [],
        QueueRcuWork,
        .. switchMb && countsAfter ? (InstanceStep[])[SwitchMb] : [],
        .. countsAfter ? (InstanceStep[])[Count] : [],
        .. reads ? (InstanceStep[])[ReadUnlock] : [],
        UnlockRefused,
        .. findsListed ? (InstanceStep[])[UnlockListRefused] : [],
        .. reads ? (InstanceStep[])[ReadUnlockRefused] : [],
        .. counts && !countsAfter ? (InstanceStep[])[Uncount] : [],
    ], count: switches);
    Process Softirq => AnyOrder([QueueWork], fair: true);
    [Kernel("fs/fs-writeback.c:inode_switch_wbs_work_fn")]
    Process Kworker => ServiceProcess(
    [
        TakeWork, LockToMove, MoveInode, ClearSwitch,
        .. references ? (InstanceStep[])[Iput] : [],
        .. counts ? (InstanceStep[])[UncountWork] : [],
        EndWork,
        .. otherMount ? (InstanceStep[])[MoveOther, GoOn] : [],
    ], count: otherMount ? 2 : 1);
    [Kernel("fs/super.c:generic_shutdown_super")]
    Process Umount => FairProcess(
    [
        ClearActive,
        .. umountMb ? (Step[])[UmountMb] : [],
        .. WaitForSwitches,
        LockToEvict, MarkFreeing, UnlockToEvict, TestFreeing, LockToDetach, Detach, UnlockDetached, Evict,
        FreeSuper,
        .. counts ? (Step[])[] : [UnlockToWait, AwaitSwitch],
    ]);

    Step[] WaitForSwitches => patch switch                       // cgroup_writeback_umount()
    {
        SwitchWait.FlushOnly => [ReadCounter, StartFlush, Flush],
        SwitchWait.FlushThenBarrier => [ReadCounter, StartFlush, Flush, StartBarrier, Barrier],
        SwitchWait.SynchronizeThenFlush => [ReadCounter, StartSynchronize, Synchronize, StartFlush, Flush],
        SwitchWait.ReadSectionNoGate => [StartSynchronize, Synchronize, StartBarrier, Barrier, StartFlush, Flush],
        _ when reads => [ReadCounter, StartSynchronize, Synchronize, StartBarrier, Barrier, StartFlush, Flush],
        _ when drains => [AwaitDrained],
        _ when counts => [ReadCounter, StartBarrier, Barrier, StartFlush, Flush],
        _ => [],
    };
    Process? Other => otherMount ? FairProcess([QueueOther]) : null;

    // cleanup_offline_cgwb()
    [Kernel("fs/fs-writeback.c:inode_switch_wbs")]
    void TestQuota(int self)                                     // isw_nr_in_flight > WB_FRN_MAX_IN_FLIGHT
    {
        if (Case(inFlight.Value >= quota, "too many"))
            Return();
    }
    void Count(int self)                                         // atomic_inc(&isw_nr_in_flight)
    {
        inFlight.Inc();
        if (countsAfter)
            Return();
    }
    void ReadLock(int self) => rcu.ReadLock(self);               // rcu_read_lock()
    void SwitchMb(int self) => Fence();                          // smp_mb()
    void LockList(int self) => listLock.Lock();                  // spin_lock(&wb->list_lock)
    void FindInode(int self) =>                                  // list_for_each_entry(inode, &wb->b_attached, ...)
        Branch(on: attached, taken: LockInode, otherwise: UnlockListRefused);
    [Atomic("inode->i_lock")]
    void LockInode(int self)
    {
        sb.UseInode();
        iLock.Lock();                                            // spin_lock(&inode->i_lock)
    }
    [Kernel("fs/fs-writeback.c:inode_prepare_wbs_switch")]
    [Atomic("inode->i_lock")]
    void Grab(int self)
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
    void UnlockInode(int self) => iLock.Unlock();                // spin_unlock(&inode->i_lock)
    void UnlockList(int self) => listLock.Unlock();              // spin_unlock(&wb->list_lock)
    void QueueRcuWork(int self)                                  // queue_rcu_work(isw_wq, &isw->work)
    {
        Fence();                                                 // test_and_set_bit(WORK_STRUCT_PENDING_BIT)
        rcu.Call(self);
        if (!countsAfter && !reads)
            Return();
    }
    void ReadUnlock(int self)                                    // rcu_read_unlock()
    {
        rcu.ReadUnlock(self);
        Return();
    }
    void UnlockRefused(int self) => iLock.Unlock();
    void UnlockListRefused(int self) => listLock.Unlock();       // if (nr == 0)
    void ReadUnlockRefused(int self) => rcu.ReadUnlock(self);
    void Uncount(int self) => Uncount();
    void Uncount()                                               // atomic_dec(&isw_nr_in_flight)
    {
        if (drains)
            _ = inFlight.DecAndTest();                           // if (atomic_dec_and_test()) wake_up_var()
        else
            inFlight.Dec();
    }

    [Kernel("kernel/workqueue.c:rcu_work_rcufn")]
    [Atomic("rcu_do_batch()")]                                   // rcu_barrier() waits until the callback has run.
    void QueueWork() => _ = iswWq.Queue(rcu.TakeCallback(Switcher));

    // inode_switch_wbs_work_fn()
    void TakeWork(int self)
    {
        Fence();                                                 // set_work_pool_and_clear_pending()
        if (iswWq.Take(self) == switches)
            Goto(MoveOther);
    }
    [Atomic("inode->i_lock")]
    void LockToMove(int self)                                    // spin_lock(&inode->i_lock)
    {
        sb.UseInode();
        iLock.Lock();
    }
    [Atomic("inode->i_lock")]
    void MoveInode(int self) => Use();                           // inode_do_switch_wbs()
    [Atomic("inode->i_lock")]
    void ClearSwitch(int self)                                   // I_WB_SWITCH, wake_up, and spin_unlock()
    {
        Use();
        wbSwitch.Next = false;
        iLock.Unlock();
    }
    void Iput(int self)                                          // iput(inode): the last one is evict(), too.
    {
        using var all = Atomically();
        if (Case(sb.Count() == 1 & !sb.IsFreeing() & !sb.IsActive, "last"))
        {
            Await(!listLock.IsLocked);
            attached.Next = false;
        }
        sb.Iput();
    }
    void UncountWork(int self) => Uncount();
    void EndWork(int self)
    {
        iswWq.End(self);
        Goto(TakeWork);
    }
    void Use()
    {
        sb.Use();
        sb.UseInode();
    }

    // generic_shutdown_super()
    void ClearActive()                                           // sb->s_flags &= ~SB_ACTIVE
    {
        if (queuedFirst)
            Await(Switcher.Done);
        sb.ClearActive();
    }
    void UmountMb() => Fence();                                  // smp_mb()
    void ReadCounter()                                           // if (atomic_read(&isw_nr_in_flight))
    {
        skipped.Next = inFlight.Value == 0;
        Branch(on: inFlight.Value == 0, taken: LockToEvict);
    }
    void StartSynchronize() => rcu.StartSynchronize();           // synchronize_rcu()
    void Synchronize() => rcu.FinishSynchronize(Switcher);
    void StartBarrier() => rcu.StartBarrier();                   // rcu_barrier()
    void Barrier() => rcu.FinishBarrier();
    void StartFlush() => iswWq.StartFlush();                     // flush_workqueue(isw_wq)
    void Flush() => iswWq.FinishFlush();
    void AwaitDrained() => Await(inFlight.Value == 0);           // wait_var_event()
    void LockToEvict() => iLock.Lock();                          // evict_inodes(): spin_lock(&inode->i_lock)
    [Atomic("inode->i_lock")]
    void MarkFreeing()                                           // if (inode->i_count) continue
    {
        var busy = sb.Count() > 0;
        BugOn(busy, "NoBusyInodes", "evict_inodes() finds no inode in use: Busy inodes after unmount.");
        if (patch is < SwitchWait.ReadSectionNoGate or SwitchWait.ReadSectionNoListLock)
        {
            BugOn(busy & skipped, "NoSkippedSwitch", "Where unmount finds no switch in flight, there is none.");
            BugOn(busy & !skipped, "NoUnqueuedSwitch", "Where unmount waits for switches, it waits for all.");
        }
        if (!counts && Case(!busy & wbSwitch, "switching"))
            Goto(UnlockToWait);
        else
            _ = sb.StartEvict();                                 // inode->i_state |= I_FREEING
    }
    void UnlockToEvict() => iLock.Unlock();                      // spin_unlock(&inode->i_lock)
    [Kernel("fs/fs-writeback.c:inode_io_list_del")]
    void TestFreeing() =>                                        // Not where the last iput() has evicted it.
        Branch(on: !(sb.IsFreeing() & sb.HasInodes), taken: FreeSuper);
    [Kernel("fs/fs-writeback.c:inode_io_list_del")]
    void LockToDetach() => listLock.Lock();                      // evict(): spin_lock(&wb->list_lock)
    [Kernel("fs/fs-writeback.c:inode_io_list_del")]
    void Detach() => attached.Next = false;                      // list_del_init()
    [Kernel("fs/fs-writeback.c:inode_io_list_del")]
    void UnlockDetached() => listLock.Unlock();                  // spin_unlock(&wb->list_lock)
    [Kernel("fs/inode.c:evict")]
    void Evict() => sb.FinishEvict();                            // destroy_inode()
    void FreeSuper()                                             // destroy_super()
    {
        sb.Free();
        Return();
    }
    void UnlockToWait() => iLock.Unlock();                       // wait_on_bit(&inode->i_state, __I_WB_SWITCH)
    void AwaitSwitch()
    {
        Fence();                                                 // set_current_state()
        Await(!wbSwitch);
        Goto(LockToEvict);
    }

    // A switch of another superblock, on the same queue.
    void QueueOther()
    {
        if (counts && !drains)
            inFlight.Inc();
        _ = iswWq.Queue(switches);
    }
    void MoveOther(int self)                                     // It has many inodes, and more come.
    {
        if (Maybe("end"))
        {
            if (counts && !drains)
                inFlight.Dec();
            iswWq.End(self);
            Goto(TakeWork);
        }
    }
    void GoOn(int self) => Goto(MoveOther);

    // Properties.
    /// <summary>Who has a reference to the inode is counted, so that unmount can know of it.</summary>
    [Invariant] public Bool? CounterCoversRefs => counts ? (sb.Count() > 0).Implies(inFlight.Value > 0) : null;

    /// <summary>No switch is uncounted before it is counted: with another one that adds up to none.</summary>
    [Invariant] public Bool? CounterNonNegative => counts ? inFlight.Value >= 0 : null;

    /// <summary>When all is done no switch is counted or marked: the inode could be switched again.</summary>
    [Invariant] public Bool NoLostSwitch =>
        (Switcher.Done & All(switches, i => !rcu.IsQueued(i)) & iswWq.IsIdle & (otherMount ? Other!.Done : true)
            & Switcher.Drained & Kworker.Drained)
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
    [Reachable] public Bool? FindsNothing => findsListed && !queuedFirst ? Switcher.At(FindInode) & !attached : null;

    /// <summary>Of two switches one is counted and in flight, and unmount would find none.</summary>
    [Reachable] public Bool? CountsCancelOut => countsAfter && switches > 1
        ? inFlight.Value == 0 & Any(switches, i => Switcher[i].Done & rcu.IsQueued(i)) : null;

    /// <summary>Unmount has something to wait for.</summary>
    [Reachable] public Bool? UmountWaits => patch switch
    {
        SwitchWait.EvictWaits => null,                           // It skips the inode before it looks at the flag.
        SwitchWait.EvictWaitsNoReference => Umount.At(AwaitSwitch) & wbSwitch,
        _ when drains => Umount.At(AwaitDrained) & wbSwitch,
        _ => Umount.At(Flush) & wbSwitch & !iswWq.IsIdle,
    };
}
