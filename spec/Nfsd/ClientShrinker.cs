using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Nfsd;

/// <summary>How nfs4_state_shutdown_net() ends the reaper of courtesy clients.</summary>
public enum ReaperPatch
{
    /// <summary>shrinker_free(), then cancel_work(): a work that runs already runs on.</summary>
    None,
    /// <summary>Before 7c24fa225081: shrinker_free() only.</summary>
    NoCancel,
    /// <summary>A tempting order: cancel_work_sync() first, so that nobody reaps while shrinkers are changed.</summary>
    CancelSyncFirst,
    /// <summary>cancel_work_sync(), and a shrinker that is off the list, but whose last scan is not awaited.</summary>
    CancelSyncNoDrain,
    /// <summary>
    /// d5ff2fb2e716 "nfsd: cancel nfsd_shrinker_work using sync mode in nfs4_state_shutdown_net" (2024).
    /// </summary>
    CancelSync,
    /// <summary>flush_work() in its place: it waits for a work that is only pending, too.</summary>
    FlushWork,
}

/// <summary>
/// nfsd: nfs4_state_shutdown_net() against nfsd_shrinker_work, which reaps clients that nobody hears of any more.
/// Where memory is short, the shrinker queues a work. That takes clients off client_lru into a list of its own,
/// unhashes each and then destroys it, with its files. Shutdown destroys the clients that it finds hashed, and then
/// the slab of files: of a client that a running work has unhashed it knows nothing, and its files are still there; one
/// that the work has only listed is destroyed by both.
/// CVE-2024-50121. See fs/nfsd/nfs4state.c:nfsd4_state_shrinker_count(), nfsd4_state_shrinker_worker(),
/// courtesy_client_reaper(), expire_client(), nfs4_state_shutdown_net(), and fs/nfsd/filecache.c:
/// nfsd_file_cache_shutdown(). The order matters: a scan queues the work again, so that only behind shrinker_free(),
/// which waits for the scans that have begun, a cancel is the last word.
/// Not modelled: delegations, the laundromat, which reaps in the same way and has always been cancelled synchronously,
/// and clients that come. A client and its file are one object here.
/// </summary>
/// <param name="patch">How the reaper ends.</param>
/// <param name="clients">Courtesy clients, with a file each.</param>
public sealed partial class ClientShrinker(ReaperPatch patch, int clients = 1) : Protocol
{
    // State.
    readonly Workqueue laundryWq = new();                        // laundry_wq; its work is nn->nfsd_shrinker_work.
    readonly Slab files = new(clients, full: true);              // nfsd_file_slab
    readonly Set lru = Set(of: clients, full: true);             // nn->client_lru
    readonly Set hashed = Set(of: clients, full: true);          // nn->conf_id_hashtbl
    readonly Set reapList = Set(of: clients);                    // reaplist, of the work
    readonly Var<bool> registered = Var(true);                   // nn->nfsd_client_shrinker is on shrinker_list.
    readonly Local<int> client = Local(0, max: clients - 1);     // clp

    // Processes
    [Kernel("fs/nfsd/nfs4state.c:nfs4_state_shutdown_net")]
    Process Shutdown => FairProcess(
    [
        When(patch == ReaperPatch.CancelSyncFirst, laundryWq.CancelSync(0)),
        UnregisterShrinker, When(patch != ReaperPatch.CancelSyncNoDrain, AwaitScans),
        When(patch == ReaperPatch.None, CancelWork),
        When(patch is ReaperPatch.CancelSync or ReaperPatch.CancelSyncNoDrain, laundryWq.CancelSync(0)),
        When(patch == ReaperPatch.FlushWork, laundryWq.FlushWork(0)),
        FindClient, UnhashClient, DestroyClient, DestroySlab,
    ]);

    [Kernel("mm/shrinker.c:shrink_slab")]
    Process Reclaim => ServiceProcess([BeginScan, QueueWork, EndScan]);

    [Kernel("fs/nfsd/nfs4state.c:nfsd4_state_shrinker_worker")]
    Process Kworker => laundryWq.Kworker([Reaper]);
    Procedure Reaper => Procedure([ListClients, NextClient, UnhashReaped, DestroyReaped], locals: [client]);

    // nfs4_state_shutdown_net()
    [Kernel("mm/shrinker.c:shrinker_free")]
    void UnregisterShrinker() => registered.Next = false;        // list_del_rcu(&shrinker->list)
    [Kernel("mm/shrinker.c:shrinker_free")]
    void AwaitScans() => Await(Reclaim.At(BeginScan));           // wait_for_completion(&shrinker->done)
    void CancelWork() => laundryWq.Cancel(0);                    // cancel_work(&nn->nfsd_shrinker_work)
    [Kernel("fs/nfsd/nfs4state.c:nfs4_state_destroy_net")]
    void FindClient()                                            // while (!list_empty(&nn->conf_id_hashtbl[i]))
    {
        if (TryChooseFirst(clients, i => hashed.Contains(i), out var first))
            client.Next = first;
        else
            Goto(DestroySlab);
    }
    [Kernel("fs/nfsd/nfs4state.c:unhash_client")]
    void UnhashClient() => Unhash(client);                       // destroy_client()
    [Kernel("fs/nfsd/nfs4state.c:__destroy_client")]
    void DestroyClient()
    {
        Destroy();
        Goto(FindClient);
    }
    [Kernel("fs/nfsd/filecache.c:nfsd_file_cache_shutdown")]
    void DestroySlab() => files.Destroy();                       // kmem_cache_destroy(nfsd_file_slab)

    // shrink_slab()
    void BeginScan() => Await(registered);                       // shrinker_try_get()
    [Kernel("fs/nfsd/nfs4state.c:nfsd4_state_shrinker_count")]
    void QueueWork()                                             // if (nfsd_courtesy_clients) queue_work()
    {
        if (Case(!lru.IsEmpty, "courtesy clients"))
            _ = laundryWq.Queue(0);
    }
    void EndScan() => Goto(BeginScan);                           // shrinker_put()

    // courtesy_client_reaper()
    [Kernel("fs/nfsd/nfs4state.c:nfs4_get_courtesy_client_reaplist")]
    [Atomic("nn->client_lock")]
    void ListClients(int self)                                   // mark_client_expired_locked(), list_add()
    {
        for (var i = 0; i < clients; i++)
            if (Case(lru.Contains(i), $"client {i}"))
                reapList.Add(i);
        lru.Clear();
    }
    [Kernel("fs/nfsd/nfs4state.c:nfs4_process_client_reaplist")]
    void NextClient(int self)                                    // list_for_each_safe(pos, next, reaplist)
    {
        if (reapList.TryTakeFirst(out var first))
            client.Next = first;
        else
            Return();
    }
    [Kernel("fs/nfsd/nfs4state.c:unhash_client")]
    void UnhashReaped(int self) => Unhash(client);               // expire_client()
    [Kernel("fs/nfsd/nfs4state.c:__destroy_client")]
    void DestroyReaped(int self)
    {
        Destroy();
        Goto(NextClient);
    }

    void Unhash(Int clp)                                         // unhash_client_locked(), under nn->client_lock
    {
        using var all = Atomically();
        files.Use(clp);
        hashed.Remove(clp);
        lru.Remove(clp);
    }
    void Destroy()                                               // nfsd_file_put(), free_client()
    {
        files.Free(client);
        client.Next = 0;
    }

    // Properties.
    /// <summary>A client is on one list at a time: there is one list_head in it, cl_lru.</summary>
    [Invariant] public Bool OnOneList => (lru & reapList).IsEmpty;

    /// <summary>No client is on a list that has been freed.</summary>
    [Invariant] public Bool NoFreedOnList =>
        All(clients, clp => (lru | reapList).Contains(clp).Implies(files.IsAllocated(clp)));

    /// <summary>No client is lost: it is on client_lru or with the work, as long as it is hashed.</summary>
    [Invariant] public Bool NoClientLost => All(clients, clp => hashed.Contains(clp).Implies(
        lru.Contains(clp) | reapList.Contains(clp)
            | Kworker.At(NextClient) | (Kworker.At(UnhashReaped) & client[Kworker] == clp)));

    /// <summary>Under weak fairness the server stops, however often memory is short.</summary>
    [Liveness] public Temporal ShutdownReturns => Eventually(Shutdown.Done);

    /// <summary>The model is not vacuous: the work has unhashed a client while the server stops.</summary>
    [Reachable] public Bool ReapsWhileStopping => !registered & Kworker[0].At(DestroyReaped);

    /// <summary>The model is not vacuous: shutdown itself destroys a client.</summary>
    [Reachable] public Bool ShutdownDestroys => Shutdown.At(DestroyClient);
}
