using Quiesce.Protocols.Kernel;
using static Quiesce.Protocols.Writeback.WbRelease;

namespace Quiesce.Protocols.Writeback;

/// <summary>What becomes of the inodes of a memory cgroup that is gone, and how pages are counted meanwhile.</summary>
public enum WbRelease
{
    /// <summary>Nothing, until 5.13: each inode keeps its reference to the wb for as long as it is cached.</summary>
    None,
    /// <summary>One batch of inodes is switched, and nobody starts again.</summary>
    OneBatch,
    /// <summary>c22d70a162d3 "writeback, cgroup: release dying cgwbs by switching attached inodes" (5.14).</summary>
    AllBatches,
    /// <summary>The same with queue_work() in place of queue_rcu_work().</summary>
    NoGracePeriod,
    /// <summary>The same, but who changes statistics does not look at I_WB_SWITCH.</summary>
    NoPagesLock,
    /// <summary>The same, but who changes statistics is in no RCU section when it looks.</summary>
    NoReadSection,
    /// <summary>The same, but I_WB_SWITCH is cleared by a plain store, not by smp_store_release().</summary>
    PlainClear,
    /// <summary>The same, but the references of the inodes are put before these are moved.</summary>
    PutBeforeMove,
}

/// <summary>
/// The writeback structure (wb) of a dying memory cgroup has to go, and its statistics with it. The inodes that are
/// attached to it keep it. A work switches them to the parent's wb, a batch at a time; as long as a batch is full,
/// another one is started. Meanwhile others write pages of these inodes and take them off the counts of the wb that
/// inode->i_wb points to, without i_lock: in an RCU section, and under the page cache's lock if I_WB_SWITCH is set. To
/// set the flag and wait for a grace period makes everybody take the lock. Then what is dirty is counted over, i_wb is
/// changed, and the flag is cleared last, so that who sees it clear sees the new wb. A page that is taken off the wrong
/// wb stays counted in the other for ever, and writers are throttled for it.
/// See fs/fs-writeback.c:cleanup_offline_cgwb(), isw_prepare_wbs_switch(), inode_switch_wbs_work_fn(),
/// inode_do_switch_wbs(), include/linux/backing-dev.h:unlocked_inode_to_wb_begin(),
/// mm/page-writeback.c:clear_page_dirty_for_io(), mm/backing-dev.c:cleanup_offline_cgwbs_workfn(), cgwb_release();
/// 682aa8e1a6a1 "writeback: implement unlocked_inode_to_wb transaction and use it for stat updates".
/// Under <c>--memory tso</c> and <c>pso</c> i_wb and I_WB_SWITCH are plain shared memory.
/// Not modelled: unmount and the references to inodes (writeback/cgroup-switch), i_lock, pages that become dirty (under
/// the page cache's lock), foreign inodes, b_dirty_time, and the references to the new wb. FreeAtOnce, without
/// cgwb_free_rcu(), would do no harm to what is here.
/// </summary>
/// <param name="patch">What is done.</param>
/// <param name="inodes">Inodes attached to the wb, each with a dirty page that somebody writes.</param>
/// <param name="batch">How many inodes one switch takes: WB_MAX_INODES_PER_ISW.</param>
public sealed partial class DyingWb(WbRelease patch, int inodes = 1, int batch = 1) : Protocol
{
    // State.
    readonly Spinlock listLock = new();                          // wb->list_lock
    readonly Set attached = Set(of: inodes, full: true);         // wb->b_attached
    readonly Var<bool>[] hasNewWb =                              // inode->i_wb
        [.. Enumerable.Range(0, inodes).Select(i => Shared(false, name: $"hasNewWb{i}"))];
    readonly Var<bool>[] switching =                             // I_WB_SWITCH in inode->i_state
        [.. Enumerable.Range(0, inodes).Select(i => Shared(false, name: $"switching{i}"))];
    readonly Spinlock[] pagesLock =                              // xa_lock of inode->i_mapping->i_pages
        [.. Enumerable.Range(0, inodes).Select(_ => new Spinlock(shared: true))];
    readonly Set dirty = Set(of: inodes, full: true);            // PG_dirty of the page of each inode
    readonly Var<int> oldStat = Var(inodes, min: -inodes, max: inodes); // wb->stat[WB_RECLAIMABLE],
    readonly Var<int> newStat = Var(0, min: -inodes, max: inodes); // and the parent's.
    readonly Vars<int> isw = Vars(inodes, init: 0, max: inodes); // isw->inodes: the switch of each, from 1; 0: none.
    readonly Var<int> switches = Var(0, max: inodes);            // How many have been queued.
    readonly Atomic refs = new(init: inodes + 1, max: inodes + 1); // wb->refcnt: the inodes', and wb_tryget()
    readonly Slab memory = new(objects: 1, full: true);          // The wb.
    readonly Rcu rcu = new(readers: inodes, callbacks: inodes + 1); // A callback for each switch, and cgwb_free_rcu()
    readonly Workqueue iswWq = new(works: inodes);
    readonly Local<int> nr = Local(0, max: batch);               // Inodes in the switch that is made.
    readonly Local<int> inode = Local(0, max: inodes - 1);       // The one that a kworker switches.
    readonly Local<bool> locked = Local(false);                  // cookie.locked
    readonly Local<bool> countsInNew = Local(false);             // The wb that inode->i_wb was.

    readonly bool looks = patch != NoPagesLock, reads = patch != NoReadSection, putsFirst = patch == PutBeforeMove;

    // Processes
    [Kernel("mm/backing-dev.c:cleanup_offline_cgwbs_workfn")]
    Process Cleanup => FairProcess(
        patch == None ? [PutWb] : [listLock.Lock, GrabInode, UnlockList, QueueSwitch, Restart, PutWb]);
    [Kernel("fs/fs-writeback.c:inode_switch_wbs_work_fn")]
    Process? Kworker => patch == None ? null : iswWq.Kworker(
        [When(putsFirst, PutOldWb), LockLists, FindInode, LockPages, MoveStat, MoveInode, ClearSwitch, UnlockPages,
            listLock.Unlock, When(!putsFirst, PutOldWb)]);
    Process Softirq => AnyOrder([RunCallback], fair: true);
    [Kernel("mm/page-writeback.c:clear_page_dirty_for_io")]
    Process Writer => FairProcess(
        [When(reads, rcu.ReadLock), When(looks, ReadFlag), When(looks, LockIfSwitching), ReadWb, ClearDirty, SubStat,
            When(looks, UnlockIfLocked), When(reads, rcu.ReadUnlock)],
        count: inodes);

    // cleanup_offline_cgwb()
    [Kernel("fs/fs-writeback.c:isw_prepare_wbs_switch")]
    void GrabInode()                                             // inode->i_state |= I_WB_SWITCH
    {
        if (!TryChooseFirst(inodes, i => nr < batch & CanSwitch(i), out var next))
            return;
        switching[next].Next = true;
        isw[next].Next = switches + 1;
        nr.Next = nr + 1;
        Goto(GrabInode);
    }
    Bool CanSwitch(int i) => attached.Contains(i) & isw[i] == 0; // !(inode->i_state & I_WB_SWITCH), under i_lock
    [Kernel("fs/fs-writeback.c:cleanup_offline_cgwb")]
    void UnlockList()                                            // spin_unlock(); if (nr == 0) return
    {
        listLock.Unlock();
        Branch(on: nr == 0, taken: PutWb);
    }
    [Kernel("fs/fs-writeback.c:cleanup_offline_cgwb")]
    void QueueSwitch()                                           // queue_rcu_work(isw_wq, &isw->work)
    {
        var number = Choose(inodes, number => inodes == 1 ? "" : $"{number}");
        Await(switches == number);
        switches.Next = number + 1;
        if (patch == NoGracePeriod)
            QueueWork(number);
        else
            rcu.Call(number);
    }
    void Restart()                                               // while (cleanup_offline_cgwb(wb)) cond_resched()
    {
        nr.Next = 0;
        Branch(on: patch == OneBatch ? false : nr == batch, taken: listLock.Lock);
    }
    Procedure PutWb => Procedure([DropRef, ReleaseWb]);          // wb_put(wb)
    void DropRef() => Branch(on: !refs.DecAndTest(), taken: Return);
    [Kernel("mm/backing-dev.c:cgwb_release_workfn")]
    void ReleaseWb() => rcu.Call(inodes);                        // call_rcu(&wb->rcu, cgwb_free_rcu)

    // Grace periods
    void RunCallback()                                           // rcu_work_rcufn(), cgwb_free_rcu()
    {
        var callback = rcu.TakeCallback(Writer);
        if (callback == inodes)
            memory.Free(0);
        else
            QueueWork(callback);
    }
    void QueueWork(int number)
    {
        Fence();                                                 // WORK_STRUCT_PENDING
        _ = iswWq.Queue(number);
    }

    // inode_switch_wbs_work_fn()
    void LockLists()                                             // spin_lock(&old_wb->list_lock)
    {
        memory.Use(0);
        listLock.Lock();
    }
    void FindInode()                                             // for (inodep = isw->inodes; *inodep; inodep++)
    {
        if (TryChooseFirst(inodes, i => attached.Contains(i) & IsSwitched(i), out var next))
            inode.Next = next;
        else
            Goto(listLock.Unlock);
    }
    Bool IsSwitched(int i) => isw[i] == iswWq.Current(0) + 1;    // By this work.
    [Kernel("fs/fs-writeback.c:inode_do_switch_wbs")]
    void LockPages() => pagesLock[Chosen()].Lock();              // xa_lock_irq(&mapping->i_pages)
    [Kernel("fs/fs-writeback.c:inode_do_switch_wbs")]
    void MoveStat()                                              // if (PageDirty(page)) wb_stat_mod() of both
    {
        memory.Use(0);
        if (!Case(dirty.Contains(Chosen()), "dirty"))
            return;
        oldStat.Next = oldStat - 1;
        newStat.Next = newStat + 1;
    }
    [Kernel("fs/fs-writeback.c:inode_do_switch_wbs")]
    void MoveInode()                                             // inode->i_wb = new_wb, and to its b_attached
    {
        var i = Chosen();
        hasNewWb[i].Next = true;
        attached.Remove(i);
    }
    [Kernel("fs/fs-writeback.c:inode_do_switch_wbs")]
    void ClearSwitch() =>                                        // smp_store_release(&inode->i_state, ...)
        switching[Chosen()].Store(false, patch == PlainClear ? Order.Relaxed : Order.Release);
    [Kernel("fs/fs-writeback.c:inode_do_switch_wbs")]
    void UnlockPages()                                           // xa_unlock_irq(&mapping->i_pages)
    {
        pagesLock[Chosen()].Unlock();
        inode.Next = 0;
        Goto(FindInode);
    }
    Procedure PutOldWb => Procedure([DropRefs, ReleaseWb]);      // wb_put_many(old_wb, nr_switched)
    void DropRefs()
    {
        var switched = Count(inodes, IsSwitched);
        memory.Use(0, () => refs.Set(refs.Value - switched));
        Branch(on: refs.Value != switched, taken: Return);
    }
    int Chosen()
    {
        var i = Choose(inodes, i => inodes == 1 ? "" : $"{i}");
        Await(inode == i);
        return i;
    }

    // unlocked_inode_to_wb_begin(), dec_wb_stat(wb, WB_RECLAIMABLE), unlocked_inode_to_wb_end()
    [Kernel("include/linux/backing-dev.h:unlocked_inode_to_wb_begin")]
    void ReadFlag(int self) => locked.Next = switching[self].Load(Order.Acquire); // smp_load_acquire(&inode->i_state)
    [Kernel("include/linux/backing-dev.h:unlocked_inode_to_wb_begin")]
    void LockIfSwitching(int self)                               // if (cookie->locked) xa_lock_irqsave()
    {
        if (Case(locked, "locked"))
            pagesLock[self].Lock();
    }
    [Kernel("include/linux/backing-dev.h:unlocked_inode_to_wb_begin")]
    void ReadWb(int self) => countsInNew.Next = hasNewWb[self];  // return inode->i_wb
    void ClearDirty(int self) => dirty.Remove(self);             // TestClearPageDirty(page)
    void SubStat(int self)                                       // dec_wb_stat(wb, WB_RECLAIMABLE)
    {
        if (Case(countsInNew, "new wb"))
        {
            newStat.Next = newStat - 1;
        }
        else
        {
            memory.Use(0);
            oldStat.Next = oldStat - 1;
        }
        countsInNew.Next = false;
    }
    [Kernel("include/linux/backing-dev.h:unlocked_inode_to_wb_end")]
    void UnlockIfLocked(int self)                                // if (cookie->locked) xa_unlock_irqrestore()
    {
        if (Case(locked, "locked"))
            pagesLock[self].Unlock();
        locked.Next = false;
    }

    // Properties.
    /// <summary>No page is taken off a wb that it is not counted in: the count would stay wrong for ever.</summary>
    [Invariant] public Bool NoWrongStat => oldStat >= 0 & newStat >= 0;

    /// <summary>What is counted when all pages are written is nothing: nobody is throttled for them.</summary>
    [Invariant] public Bool StatsEndAtZero => Writer.Done.Implies(oldStat == 0 & newStat == 0);

    /// <summary>A wb that is freed has nothing counted: what it had would be lost.</summary>
    [Invariant] public Bool NoStatLost => (!memory.IsAllocated(0)).Implies(oldStat == 0);

    /// <summary>The model is not vacuous: nobody but the inodes keeps the wb.</summary>
    [Reachable] public Bool InodesKeepWb => Cleanup.Done & memory.IsAllocated(0);

    /// <summary>The model is not vacuous: a page is written under the lock while the work wants it.</summary>
    [Reachable] public Bool? WorkWaitsForWriter => Kworker is not { } worker || !looks ? null
        : Any(inodes, i => worker.At(LockPages) & inode[worker[0]] == i & pagesLock[i].IsLocked);

    /// <summary>The model is not vacuous: what is dirty is counted over.</summary>
    [Reachable] public Bool? StatIsMoved => Kworker is null ? null : newStat > 0;

    /// <summary>The wb of a dying cgroup is freed, sooner or later: zombies would fill the memory.</summary>
    [Liveness] public Temporal WbGoes => Eventually(!memory.IsAllocated(0));

    /// <summary>All pages are written.</summary>
    [Liveness] public Temporal WritersEnd => Eventually(Writer.Done);
}
