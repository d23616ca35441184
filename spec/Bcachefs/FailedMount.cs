using Quiesce.Protocols.Kernel;
using static Quiesce.Protocols.Bcachefs.Unwinding;

namespace Quiesce.Protocols.Bcachefs;

/// <summary>How a mount that fails half way is undone.</summary>
public enum Unwinding
{
    /// <summary>As it was reported: RawListHead, ForgetHints and KeepNrDeferred, all three.</summary>
    None,
    /// <summary>pending_node_rewrites is initialised after the first calls that can fail.</summary>
    RawListHead,
    /// <summary>Another list head is, by one of the last calls: the same mistake came back half a year later.</summary>
    RawListHeadLast,
    /// <summary>bch2_fs_free() does not free unused_inode_hints.</summary>
    ForgetHints,
    /// <summary>A shrinker that is not on the list is not unregistered, whether it has memory or not.</summary>
    SkipUnregistered,
    /// <summary>unregister_shrinker() does not free nr_deferred.</summary>
    KeepNrDeferred,
    /// <summary>A tempting fix of leaks: an init function that fails frees what it has allocated.</summary>
    InitFreesOwn,
    /// <summary>The same, and it clears the pointers.</summary>
    InitFreesAndClears,
    /// <summary>An exit function frees the memory of its cache, and then unregisters the shrinker.</summary>
    FreeBeforeUnregister,
    /// <summary>The common error path is also taken where there is no bch_fs yet.</summary>
    ReleaseWithoutFs,
    /// <summary>
    /// The fixes, 65db60490a36 "bcachefs: Fix a null ptr deref in bch2_fs_alloc() error path" and others: every
    /// list head is initialised before anything can fail, and the exit functions look at pointers only.
    /// </summary>
    ReleaseAll,
    /// <summary>The other way: a label for each step, and goto the one that undoes what has been done.</summary>
    GotoLadder,
    /// <summary>The same with one label too few: the hints are not freed.</summary>
    GotoLadderForgetsHints,
}

/// <summary>A step of the mount that can fail.</summary>
public enum InitStep { None, Fs, Workqueues, Hints, Table, NrDeferred, Fill, Rest, Online }

/// <summary>
/// bcachefs: bch2_fs_alloc() is interrupted, and bch2_fs_free() takes down what is only partly set up.
/// A signal kills a task that mounts: it cannot start the kthread of a workqueue any more, and any allocation may fail
/// as well. There is one error path for all of it, which calls the exit function of every subsystem, whether its
/// init function has run or not; memory is zeroed at first, so that a pointer that is NULL was never set. But a list
/// head of zeros is not an empty list, a shrinker that is not registered may have memory, and a pointer to what has
/// been freed is not NULL.
/// See fs/bcachefs/super.c, btree_cache.c, btree_key_cache.c and mm/vmscan.c; reported by J. Axboe on June 27, 2023,
/// "Re: [GIT PULL] bcachefs": an oops and two kinds of leaks by killing mounts. What exactly leaked nr_deferred was
/// not settled there: the report has a pair, one of each cache, in one mount (NoPairLeaked). That is KeepNrDeferred,
/// which leaks both whenever both were allocated, and of a successful mount, too; SkipUnregistered leaks one at a
/// time, of the cache that fails half way, and would need two mounts. A ladder of gotos cannot meet a raw list head,
/// but it can leak: it is a second list of steps that has to be kept in step with the first.
/// Not modelled: what the other init calls allocate (InitRest stands for about 25), the devices, a second failure,
/// and what the oops does to the task, which goes on here. register_shrinker() is two steps, as shrinker_alloc() and
/// shrinker_register() are today, and something between the two can fail; it does not wait for reclaim.
/// </summary>
/// <param name="patch">How it is undone.</param>
/// <param name="shrinkers">Subsystems with a shrinker: the btree cache is 0, the btree key cache is 1.</param>
public sealed partial class FailedMount(Unwinding patch, int shrinkers = 1) : Protocol
{
    // State. Each allocation has an address: 0..2, then a table for each cache, then an nr_deferred for each.
    const int Fs = 0, Workqueues = 1, Hints = 2;
    readonly Slab memory = new(objects: 3 + 2 * shrinkers);
    readonly Set pointers = Set(of: 3 + 2 * shrinkers);          // Those in struct bch_fs that are not NULL.
    readonly Var<bool> listHeadReady = Var(false);               // INIT_LIST_HEAD(&c->pending_node_rewrites)
    readonly Set registered = Set(of: shrinkers);                // shrinker_list
    readonly Var<InitStep> failed = Var(InitStep.None);          // What has failed.
    readonly Local<int> cache = Local(0, max: shrinkers - 1);    // The one that is set up, or taken down.
    readonly Local<int> scanned = Local(0, max: shrinkers - 1);  // The shrinker that reclaim calls.

    Int Table(Int cache) => cache + 3;                           // struct btree_cache, its table
    Int NrDeferred(Int cache) => cache + (3 + shrinkers);        // shrinker->nr_deferred

    readonly bool ladder = patch is GotoLadder or GotoLadderForgetsHints;
    readonly bool forgetsHints = patch is None or ForgetHints or GotoLadderForgetsHints;

    // Processes
    [Kernel("fs/bcachefs/super.c:bch2_fs_alloc")] Process Mount => FairProcess(
        [AllocFs, InitEarly, AllocWorkqueues, AllocHints, AllocTable, PreallocShrinker, FillCache, RegisterShrinker,
            InitRest, GoOnline, Umount, .. Unwind]);

    [Kernel("mm/vmscan.c:shrink_slab")]
    Process Reclaim => ServiceProcess([PickShrinker, TakeDeferred, ScanObjects]);

    // bch2_fs_free(); the ladder stands in the order of its labels, and is entered anywhere.
    Step[] Unwind =>
        [RemoveFromList, When(!ladder, FreeNodeRewrites), .. ExitCache, ExitNextCache, When(!forgetsHints, FreeHints),
            DestroyWorkqueues, When(ladder, FreeNodeRewrites), FreeFs];

    Step[] ExitCache => patch switch
    {
        FreeBeforeUnregister => [FreeNrDeferred, FreeTable, AwaitScans, UnregisterShrinker],
        None or KeepNrDeferred => [AwaitScans, UnregisterShrinker, FreeTable],
        SkipUnregistered => [TestListed, AwaitScans, UnregisterShrinker, FreeNrDeferred, FreeTable],
        _ => [AwaitScans, UnregisterShrinker, FreeNrDeferred, FreeTable],
    };

    // bch2_fs_alloc()
    void AllocFs() =>                                            // c = kvpmalloc(sizeof(struct bch_fs), __GFP_ZERO)
        AllocateOr(patch == ReleaseWithoutFs ? Unwind[0] : Return, Fs, InitStep.Fs);
    void InitEarly() =>                                          // INIT_LIST_HEAD(), mutex_init(), ..._init_early()
        listHeadReady.Next = patch is not (None or RawListHead or RawListHeadLast);
    void AllocWorkqueues() =>                                    // alloc_workqueue(): the rescuer is a kthread.
        AllocateOr(Error(FreeNodeRewrites), Workqueues, InitStep.Workqueues, "killed, -EINTR");
    void AllocHints() =>                                         // c->unused_inode_hints = kcalloc()
        AllocateOr(Error(DestroyWorkqueues), Hints, InitStep.Hints);
    [Kernel("fs/bcachefs/btree_cache.c:bch2_fs_btree_cache_init")]
    void AllocTable()                                            // rhashtable_init()
    {
        if (AllocateOr(Error(ExitNextCache), Table(cache), InitStep.Table) && patch is None or RawListHead)
            listHeadReady.Next = true;
    }
    [Kernel("mm/vmscan.c:prealloc_shrinker")]
    void PreallocShrinker()                                      // shrinker->nr_deferred = kzalloc()
    {
        if (!AllocateOr(Error(FreeTable), NrDeferred(cache), InitStep.NrDeferred))
            FreeOwn(Table(cache));
    }
    [Kernel("fs/bcachefs/btree_cache.c:bch2_fs_btree_cache_init")]
    void FillCache()                                             // __bch2_btree_node_mem_alloc()
    {
        if (!Fails(Error(FreeNrDeferred), InitStep.Fill))
            return;
        FreeOwn(NrDeferred(cache));
        FreeOwn(Table(cache));
    }
    [Kernel("mm/vmscan.c:register_shrinker_prepared")]
    void RegisterShrinker()                                      // list_add_tail(&shrinker->list, &shrinker_list)
    {
        registered.Add(cache);
        cache.Next = Min(cache + 1, shrinkers - 1);
        Branch(on: cache < shrinkers - 1, taken: AllocTable);
    }
    void InitRest()                                              // The journal, replicas, subvolumes, io, ...
    {
        if (!Fails(Error(ExitCache[0]), InitStep.Rest) && patch == RawListHeadLast)
            listHeadReady.Next = true;
    }
    [Kernel("fs/bcachefs/super.c:bch2_fs_online")]
    void GoOnline() => Fails(Error(ExitCache[0]), InitStep.Online, "error");
    void Umount() { }                                            // The mount has succeeded; bch2_kill_sb()

    // bch2_fs_free()
    [Kernel("fs/bcachefs/super.c:bch2_fs_free")]
    void RemoveFromList() => Walk(memory.IsAllocated(Fs));       // list_del(&c->list)
    [Kernel("fs/bcachefs/btree_update_interior.c:bch2_free_pending_node_rewrites")]
    void FreeNodeRewrites()                                      // list_for_each_entry_safe()
    {
        Walk(memory.IsAllocated(Fs) & listHeadReady);
        if (!ladder)
            cache.Next = shrinkers - 1;                          // What comes next takes down all of them.
    }
    [Kernel("fs/bcachefs/btree_cache.c:bch2_fs_btree_cache_exit")] // if (shrinker->list.next)
    void TestListed() => Branch(on: !registered.Contains(cache), taken: FreeTable);
    // unregister_shrinker(): down_write(&shrinker_rwsem), list_del(&shrinker->list), kfree(shrinker->nr_deferred)
    [Kernel("mm/vmscan.c:unregister_shrinker")] void AwaitScans() => Await(!IsScanning);
    [Kernel("mm/vmscan.c:unregister_shrinker")] void UnregisterShrinker() => registered.Remove(cache);
    [Kernel("mm/vmscan.c:unregister_shrinker")] void FreeNrDeferred() => Free(NrDeferred(cache));
    [Kernel("fs/bcachefs/btree_cache.c:bch2_fs_btree_cache_exit")]
    void FreeTable() => Free(Table(cache));                      // rhashtable_destroy()
    [Kernel("fs/bcachefs/super.c:__bch2_fs_free")]
    void ExitNextCache()                                         // bch2_fs_btree_key_cache_exit() comes first.
    {
        cache.Next = Max(cache - 1, 0);
        Branch(on: cache > 0, taken: ExitCache[0]);
    }
    // kfree(c->unused_inode_hints), if (c->...wq) destroy_workqueue(c->...wq), kvpfree(c, sizeof(*c))
    [Kernel("fs/bcachefs/super.c:__bch2_fs_free")] void FreeHints() => Free(Hints);
    [Kernel("fs/bcachefs/super.c:__bch2_fs_free")] void DestroyWorkqueues() => Free(Workqueues);
    [Kernel("fs/bcachefs/super.c:__bch2_fs_free")] void FreeFs()
    {
        if (patch != ReleaseWithoutFs || !Case(!pointers.Contains(Fs), "NULL"))
            memory.Free(Fs);
        pointers.Clear();
        listHeadReady.Next = false;
    }

    // shrink_slab()
    [Atomic("shrinker_rwsem")]
    void PickShrinker()                                          // list_for_each_entry(shrinker, &shrinker_list)
    {
        Await(!Mount.At(AwaitScans) & !Mount.At(UnregisterShrinker)); // down_read_trylock(&shrinker_rwsem)
        scanned.Next = Choose(registered);
    }
    [Kernel("mm/vmscan.c:do_shrink_slab")] // xchg_nr_deferred()
    void TakeDeferred() => memory.Use(NrDeferred(scanned));
    [Kernel("mm/vmscan.c:do_shrink_slab")]
    void ScanObjects()                                           // shrinker->scan_objects(), up_read()
    {
        memory.Use(Table(scanned));
        scanned.Next = 0;
        Goto(PickShrinker);
    }
    Bool IsScanning => Reclaim.At(TakeDeferred) | Reclaim.At(ScanObjects);

    // What may fail, and where it goes then: goto err.
    Step Error(Step label) => ladder ? label : Unwind[0];
    bool Fails(Step undo, InitStep step, string error = "-ENOMEM")
    {
        if (Choose(2, fails => fails == 1 ? error : "") == 0)
            return false;
        failed.Next = step;
        Goto(undo);
        return true;
    }
    bool AllocateOr(Step undo, Int address, InitStep step, string error = "-ENOMEM")
    {
        if (Fails(undo, step, error))
            return false;
        memory.Alloc(address);
        pointers.Add(address);
        return true;
    }
    void Free(Int address)                                       // The pointer is cleared, if only with all of bch_fs.
    {
        if (!ladder && Case(!pointers.Contains(address), "NULL"))
            return;
        memory.Free(address);
        pointers.Remove(address);
    }
    void FreeOwn(Int address)                                    // By the init function that has failed.
    {
        if (patch is InitFreesOwn or InitFreesAndClears)
            memory.Free(address);
        if (patch == InitFreesAndClears)
            pointers.Remove(address);
    }
    void Walk(Bool ready) => BugOn(!ready, "NoUninitialisedUse",
        "Nobody walks a list through a head that is all zero: BUG: kernel NULL pointer dereference.");

    // Properties.
    Bool HasFailed => Mount.Done & failed != InitStep.None;

    /// <summary>A mount that has failed leaves no memory behind: kmemleak reports unreferenced objects.</summary>
    [Invariant] public Bool NoLeakOnFailedMount => HasFailed.Implies(memory.IsEmpty);

    /// <summary>Nor does one that has succeeded, once it is unmounted.</summary>
    [Invariant] public Bool NoLeakAfterUmount => (Mount.Done & failed == InitStep.None).Implies(memory.IsEmpty);

    /// <summary>No shrinker of a file system that is gone stays on the list: a second mount can be tried.</summary>
    [Invariant] public Bool NoShrinkerLeft => Mount.Done.Implies(registered.IsEmpty);

    /// <summary>No failed mount leaks nr_deferred of both caches: two identical traces of kmemleak.</summary>
    [Invariant] public Bool? NoPairLeaked => shrinkers < 2 ? null
        : HasFailed.Implies(!All(shrinkers, i => memory.IsAllocated(NrDeferred(i))));

    /// <summary>
    /// Which step fails decides whether harm is done, and it is exactly the steps that this variant is known for.
    /// </summary>
    [Invariant] public Bool? FailurePointDecides => shrinkers > 1 ? null
        : HasFailed.Implies(memory.IsEmpty == !FailedIn(Leaks))
        & (Mount.At(FreeNodeRewrites) & failed != InitStep.None).Implies(
            (memory.IsAllocated(Fs) & listHeadReady) == !FailedIn(RawLists)
            & Any(5, address => pointers.Contains(address) & !memory.IsAllocated(address)) == FailedIn(Dangling));

    Bool FailedIn(InitStep[] steps) => Any(steps.Length, i => failed == steps[i]);
    static InitStep[] FromTo(InitStep first, InitStep last) =>
        [.. Enum.GetValues<InitStep>().Where(step => step >= first && step <= last)];

    InitStep[] Leaks => forgetsHints ? FromTo(InitStep.Table, InitStep.Online)
        : patch == KeepNrDeferred ? FromTo(InitStep.Fill, InitStep.Online)
        : patch == SkipUnregistered ? [InitStep.Fill] : [];
    InitStep[] RawLists => patch is None or RawListHead ? FromTo(InitStep.Workqueues, InitStep.Table)
        : patch == RawListHeadLast ? FromTo(InitStep.Workqueues, InitStep.Rest)
        : patch == ReleaseWithoutFs ? [InitStep.Fs] : [];
    InitStep[] Dangling => patch == InitFreesOwn ? [InitStep.NrDeferred, InitStep.Fill] : [];

    /// <summary>Under weak fairness, and whatever reclaim does, mount() returns.</summary>
    [Liveness] public Temporal MountReturns => Eventually(Mount.At(Umount) | Mount.Done);

    /// <summary>umount() returns, too.</summary>
    [Liveness] public Temporal UmountReturns => LeadsTo(Mount.At(Umount), Mount.Done);

    /// <summary>The model is not vacuous: a mount that has failed waits for reclaim.</summary>
    [Reachable] public Bool WaitsForReclaim => failed != InitStep.None & Mount.At(AwaitScans) & IsScanning;

    /// <summary>The model is not vacuous: something fails between the two halves of register_shrinker().</summary>
    [Reachable] public Bool FailsHalfRegistered => failed == InitStep.Fill & memory.IsAllocated(Hints);

    /// <summary>The model is not vacuous: a mount may succeed.</summary>
    [Reachable] public Bool Mounts => Mount.At(Umount);
}
