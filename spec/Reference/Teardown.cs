namespace Quiesce.Protocols.Reference;

/// <summary>What unmount does about the cleaners before it runs the delayed iputs for the last time.</summary>
public enum TeardownPatch
{
    /// <summary>Nothing: a cleaner that is still at work queues iputs nobody runs.</summary>
    None,
    /// <summary>It parks them, and waits until every one is parked.</summary>
    ParkCleaners,
}

/// <summary>The life of an inode that belongs to a block group.</summary>
public enum InodeState
{
    InUse,
    /// <summary>Its block group is being deleted.</summary>
    Deleting,
    /// <summary>Its last reference waits to be dropped.</summary>
    IputQueued,
    Freed,
}

/// <summary>
/// Unmount against cleaner threads that delete unused block groups: a benchmark in the shape of btrfs
/// close_ctree() against cleaner_kthread(), with as many cleaners, block groups and wakeups as one likes.
/// A deleted block group leaves a delayed iput on a list; whoever holds the cleaner mutex runs the list, a cleaner
/// on each round and unmount once. An inode still on the list when the cleaners are gone is a busy inode.
/// See fs/btrfs/disk-io.c:close_ctree() and :cleaner_kthread(). Not modelled: who holds a lock (the program
/// counters say so), the transaction, and anything else that queues iputs.
/// Distinct states and depth with parked cleaners, by cleaners, block groups and wakeups: 3,594 and 40 for 2, 2, 1;
/// 66,415 and 45 for 3, 2, 1; 1,409,289 and 66 for 3, 5, 1; 12,120,684 and 64 for 4, 4, 1. Without, 6,249 and 39 for
/// 2, 2, 1.
/// </summary>
public sealed partial class Teardown(
    TeardownPatch patch, int cleaners = 2, int blockGroups = 2, int wakeups = 1) : Protocol
{
    // State.
    readonly Var<bool> closing = Var(false);             // BTRFS_FS_CLOSING_START
    readonly Var<bool> shouldPark = Var(false);          // KTHREAD_SHOULD_PARK
    readonly Var<bool> shouldStop = Var(false);          // KTHREAD_SHOULD_STOP
    readonly Var<bool> cleanerMutex = Var(false);        // fs_info->cleaner_mutex is held.
    readonly Var<bool> iputLock = Var(false);            // fs_info->delayed_iput_lock is held.
    readonly Sequence<int> iputs = Sequence(blockGroups, max: blockGroups - 1); // fs_info->delayed_iputs
    readonly Var<int> deleted = Var(0, max: blockGroups); // Block groups taken off fs_info->unused_bgs.
    readonly Vars<InodeState> inodes = Ghost(Vars(blockGroups, InodeState.InUse));
    readonly Local<int> inode = Local(0, max: blockGroups - 1); // The one in hand; 0 again once it is put away.
    readonly Local<int> woken = Local(0, max: wakeups);  // How often wake_up_process() has been called.
    readonly Local<int> evicted = Local(0, max: blockGroups); // Unmount's place in sb->s_inodes.

    // Processes: each is its steps, in program order.
    Process Cleaner => FairProcess(
        [
            CheckClosing, TryCleanerMutex, RunDelayedIputs, UnlockCleanerMutex,
            DeleteBlockGroup, LockToQueue, QueueIput, Sleep, Park,
        ],
        count: cleaners, symmetric: true);
    Process Umount => FairProcess(patch switch
    {
        TeardownPatch.None =>
        [
            StartClosing,
            LockCleanerMutex, RunDelayedIputs, UnlockCleanerMutex, StopCleaners, ReapCleaners, EvictInode,
        ],
        TeardownPatch.ParkCleaners =>
        [
            StartClosing, ParkCleaners, AwaitParked,
            LockCleanerMutex, RunDelayedIputs, UnlockCleanerMutex, StopCleaners, ReapCleaners, EvictInode,
        ],
    });
    Procedure RunDelayedIputs => Procedure([LockToPop, PopIput, DropInode]);

    // btrfs_run_delayed_iputs()
    [Atomic("delayed_iput_lock")]
    void LockToPop() => TakeIputLock();                  // spin_lock(&fs_info->delayed_iput_lock)
    [Atomic("delayed_iput_lock")]
    void PopIput()                                       // list_first_entry(), list_del_init(), unlock
    {
        iputLock.Next = false;
        if (Case(iputs.IsEmpty, "empty"))
        {
            Return();
        }
        else
        {
            inode.Next = iputs.Head;
            iputs.RemoveHead();
        }
    }
    void DropInode()                                     // iput()
    {
        BugOn(inodes[inode] != InodeState.IputQueued, "NoDoubleFree",
            "An inode is freed once, by who took it off the list.");
        inodes[inode].Next = InodeState.Freed;
        inode.Next = 0;
        Goto(LockToPop);
    }

    // cleaner_kthread()
    void CheckClosing() => Branch(on: closing, taken: Sleep); // btrfs_need_cleaner_sleep()
    [Atomic("one instruction")]
    void TryCleanerMutex()                               // mutex_trylock(&fs_info->cleaner_mutex)
    {
        if (Case(cleanerMutex, "busy"))
            Goto(Sleep);
        else
            cleanerMutex.Next = true;
    }
    void UnlockCleanerMutex() => cleanerMutex.Next = false; // mutex_unlock(&fs_info->cleaner_mutex)
    [Atomic("unused_bgs_lock")]
    void DeleteBlockGroup()                              // btrfs_delete_unused_bgs() takes the next one
    {
        if (Case(deleted < blockGroups, "any left"))
        {
            inode.Next = deleted;
            inodes[deleted].Next = InodeState.Deleting;
            deleted.Next = deleted + 1;
        }
        else
        {
            Goto(Sleep);
        }
    }
    [Atomic("delayed_iput_lock")]
    void LockToQueue() => TakeIputLock();                // drops the last reference but one
    [Atomic("delayed_iput_lock")]
    void QueueIput()                                     // and ends in btrfs_add_delayed_iput().
    {
        iputLock.Next = false;
        iputs.Append(inode);
        inodes[inode].Next = InodeState.IputQueued;
        inode.Next = 0;
        Goto(DeleteBlockGroup);
    }
    [Atomic("set_current_state()")]                      // First, so that no wake-up in between is lost.
    void Sleep()                                         // schedule(), unless told to park or stop
    {
        if (Case(shouldPark, "park"))
        {
            Goto(Park);
        }
        else if (Case(shouldStop, "stop"))
        {
            Return();
        }
        else
        {
            Await(woken < wakeups);                      // wake_up_process()
            woken.Next = woken + 1;
            Goto(CheckClosing);
        }
    }
    void Park() => Await(shouldStop);                    // kthread_parkme() until kthread_stop() unparks

    // close_ctree()
    void StartClosing() => closing.Next = true;          // set_bit(BTRFS_FS_CLOSING_START, &fs_info->flags)
    void ParkCleaners() => shouldPark.Next = true;       // kthread_park() sets the flag
    void AwaitParked() => Await(All(cleaners, i => Cleaner[i].At(Park))); // and waits.
    [Atomic("one instruction")]
    void LockCleanerMutex()                              // mutex_lock() in btrfs_commit_super()
    {
        Await(!cleanerMutex);
        cleanerMutex.Next = true;
    }
    void StopCleaners() => shouldStop.Next = true;       // kthread_stop() sets the flag
    void ReapCleaners() => Await(Cleaner.Done);          // and waits.
    void EvictInode()                                    // evict_inodes(), one a step
    {
        if (Case(evicted < blockGroups, "next"))
        {
            evicted.Next = evicted + 1;
            Goto(EvictInode);
        }
        else
        {
            evicted.Next = 0;
        }
    }

    void TakeIputLock()
    {
        Await(!iputLock);
        iputLock.Next = true;
    }

    // Properties.
    /// <summary>Once the cleaners are gone no inode waits for an iput: "VFS: Busy inodes after unmount".</summary>
    [Invariant] public Bool NoBusyInodes => Umount.At(EvictInode).Implies(iputs.IsEmpty
        & All(blockGroups, i => inodes[i] == InodeState.InUse | inodes[i] == InodeState.Freed));

    /// <summary>The list of iputs is changed by one thread at a time, and only under its lock.</summary>
    [Invariant] public Bool NoUnlockedListChange =>
        Count(cleaners, i => Cleaner[i].At(PopIput) | Cleaner[i].At(QueueIput)) + If<int>(Umount.At(PopIput), 1, 0)
        == If<int>(iputLock, 1, 0);

    /// <summary>Inodes are dropped by one thread at a time, and only under cleaner_mutex.</summary>
    [Invariant] public Bool NoUnlockedDrop =>
        Count(cleaners, i => RunsIputs(Cleaner[i])) + If<int>(RunsIputs(Umount), 1, 0) <= If<int>(cleanerMutex, 1, 0);

    Bool RunsIputs(Process process) => process.At(RunDelayedIputs) | process.At(UnlockCleanerMutex);

    /// <summary>No block group is left out: those that are taken off the list, and no others, are deleted.</summary>
    [Invariant] public Bool NoneLeftOut => All(blockGroups, i => (deleted > i) == (inodes[i] != InodeState.InUse));

    /// <summary>No cleaner parks that is not asked to: it would not be woken any more.</summary>
    [Invariant] public Bool NoParkUnasked => Cleaner.At(Park).Implies(shouldPark);

    /// <summary>Inodes are evicted when the cleaners have gone.</summary>
    [Invariant] public Bool NoCleanerLeft => (Umount.At(EvictInode) | Umount.Done).Implies(Cleaner.Done);

    /// <summary>No lock is held when unmount returns.</summary>
    [Invariant] public Bool NoLockLeft => Umount.Done.Implies(!cleanerMutex & !iputLock);

    /// <summary>The model is not vacuous: unmount itself drops an inode.</summary>
    [Reachable] public Bool UmountDropsInodes => Umount.At(DropInode);

    /// <summary>The model is not vacuous: before unmount begins a cleaner does so.</summary>
    [Reachable] public Bool CleanerDropsInodes => !closing & Cleaner.At(DropInode);

    /// <summary>The model is not vacuous: unmount gets to each inode.</summary>
    [Reachable] public Bool[] EvictsEach => ForEach(blockGroups, i =>
        Umount.At(EvictInode) & evicted[Umount] == i + 1);

    /// <summary>Under weak fairness of every thread, unmount ends.</summary>
    [Liveness] public Temporal UmountTerminates => Eventually(Umount.Done);
}
