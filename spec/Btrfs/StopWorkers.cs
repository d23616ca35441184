using Quiesce.Protocols.Kernel;
using static Quiesce.Protocols.Btrfs.StopFlag;

namespace Quiesce.Protocols.Btrfs;

/// <summary>What keeps btrfs_stop_workers() from forgetting a thread.</summary>
public enum StopFlag
{
    /// <summary>Nothing: before 964fb15acfcd "Btrfs: eliminate races in worker stopping code".</summary>
    None,
    /// <summary>The fix: once "stopping" is set no thread changes lists, and none is added.</summary>
    Stopping,
    /// <summary>
    /// The fix, and who adds a thread wakes it under the lock under which it has linked it. Who queues a work still
    /// wakes a thread that may be gone (queues=true).
    /// </summary>
    StoppingWakesUnderLock,
    /// <summary>Half of the fix: who adds a thread does not look at the flag.</summary>
    StoppingUnseenByStart,
    /// <summary>The other half: a thread that becomes idle does not look at it.</summary>
    StoppingUnseenByThreads,
    /// <summary>The fix, but the flag is set after the lock under which the lists are spliced.</summary>
    StoppingAfterUnlock,
    /// <summary>No flag: look at the idle list once more whenever a thread has been stopped.</summary>
    SpliceAgain,
}

/// <summary>Which list of its pool a thread is on: none, workers->worker_list, workers->idle_list.</summary>
public enum ThreadList { None, Busy, Idle }

/// <summary>
/// btrfs: btrfs_stop_workers() against the threads of the pool, which move themselves between its lists. It
/// joins both lists once and then takes one thread after the other, without the lock while it waits for the
/// thread's end. A thread that has just become idle moves to the list that nobody will look at again, and one
/// that is being created is added to it: it outlives the pool, whose memory goes with the file system, or is
/// set up anew for the next scrub. The flag of the fix closes both ways in.
/// What the fix leaves: a thread that shuts itself down after two idle minutes is on no list, so nobody waits
/// for it; it may still run in the module's code when the pool is gone (NoLiveThreadAfterStop). And who
/// queues a work after all meets a BUG_ON() where the old code would start a thread and lose it:
/// generic_worker, which creates the threads of all other pools, is stopped first, so that the last threads
/// of the others have nobody to ask.
/// What the fix adds: a thread is woken when it is on its list and the lock is let go. Stop may have taken,
/// stopped and freed it by then, and worker->task is read from freed memory (Stopping with starts=true). Unmount
/// does not get there, because generic_worker is through when the pools of others are stopped. scrub_workers
/// does: it is stopped when the last scrub ends, while the file system stays mounted and generic_worker goes on
/// creating the thread that a scrub has asked for. Waking it under the lock closes that.
/// See fs/btrfs/async-thread.c of Linux 3.12 and 3.13, btrfs_stop_all_workers() in disk-io.c,
/// scrub_workers_put() in scrub.c; the fix is 964fb15acfcd, a relative 2b8195bb5717 "Btrfs: fix the race between
/// bio and btrfs_stop_workers".
/// Not modelled: the order on a list (stop and queue take any thread of it), the ordered lists, the freezer;
/// wake-ups, because a thread that sleeps looks round by itself in the end. worker->refs is 1 until the
/// worker is freed: stop trades the list's reference for its own. num_workers counts those on a list. A
/// thread is idle without any work, and busy with one (idle_thresh is 1).
/// </summary>
/// <param name="patch">The fix.</param>
/// <param name="threads">Threads of the pool when stop begins; each has just run its last work.</param>
/// <param name="starts">One more is being created: by generic_worker, or, if somebody queues, by the one who
/// does, because the pool is generic_worker itself and without a thread.</param>
/// <param name="queues">Somebody queues a work, although all of them should be done.</param>
public sealed partial class StopWorkers(
    StopFlag patch, int threads = 2, bool starts = false, bool queues = false) : Protocol
{
    // State. A thread that is still to be created is the last one.
    readonly Var<bool> stopping = Var(false);                    // workers->stopping
    readonly Slab pool = new(full: true);                        // struct btrfs_workers
    readonly Slab worker = new(Total(threads, starts), full: true); // struct btrfs_worker_thread, one for each
    readonly Var<ThreadList>[] list = [.. Enumerable.Range(0, Total(threads, starts)) // worker->worker_list
        .Select(thread => Var(thread < threads ? ThreadList.Busy : ThreadList.None, name: $"list{thread}"))];
    readonly Vars<bool> idle = Vars(Total(threads, starts), false); // worker->idle
    readonly Vars<bool> numPending = Vars(Total(threads, starts), false); // worker->num_pending > 0
    readonly Vars<bool> pending = Vars(Total(threads, starts), false); // !list_empty(&worker->pending)
    readonly Vars<bool> shouldStop = Vars(Total(threads, starts), false); // KTHREAD_SHOULD_STOP
    readonly Var<bool> woken = Var(false);                       // The new thread runs: kthread_run().
    readonly Local<int> current = Local(Nobody, max: threads, min: Nobody); // The thread that its process is about.

    const int Nobody = -1;
    static int Total(int threads, bool starts) => threads + (starts ? 1 : 0);
    int all => Total(threads, starts);
    int created => threads;                                      // The number of the new thread.
    Int numWorkers => Count(all, thread => IsLinked(thread));    // workers->num_workers
    Bool IsLinked(int thread) => list[thread] != ThreadList.None; // !list_empty(&worker->worker_list)

    readonly bool flagged = patch is not (None or SpliceAgain);
    readonly bool startLooks = patch is not (None or SpliceAgain or StoppingUnseenByStart);
    readonly bool threadsLook = patch is not (None or SpliceAgain or StoppingUnseenByThreads);

    // Processes.
    [Kernel("fs/btrfs/async-thread.c:btrfs_stop_workers")] Process Stop => FairProcess(
        [TakeFirst, When(patch == StoppingAfterUnlock, SetStopping), RequestStop, TakeNext, FreePool]);
    [Kernel("fs/btrfs/async-thread.c:worker_loop")] Process Thread => FairProcess(
        [GetNextWork, RunWork, CheckIdle, BecomeIdle, TestStop, TryShutdown, TestStopAgain, PutWorker], count: all);
    [Kernel("fs/btrfs/async-thread.c:start_new_worker_func")]
    Process? Starter => starts && !queues ? FairProcess([StartWorkers]) : null;
    [Kernel("fs/btrfs/async-thread.c:btrfs_queue_worker")] Process? Queuer => !queues ? null : FairProcess(
        [FindWorker, When(starts, StartWorkers), When(starts, FindWorkerAgain), QueueWork]);

    [Kernel("fs/btrfs/async-thread.c:__btrfs_start_workers")] Procedure StartWorkers => Procedure(
        [CreateThread, LinkThread, When(startLooks && patch != StoppingWakesUnderLock, WakeThread),
            When(startLooks, StopThread), When(startLooks, FreeThread)]);

    // btrfs_stop_workers()
    [Atomic("workers->lock")] void TakeFirst()
    {
        if (flagged && patch != StoppingAfterUnlock)
            stopping.Next = true;                                // workers->stopping = 1
        if (!TryTake(splice: true) && patch != StoppingAfterUnlock)
            Goto(FreePool);
    }
    void SetStopping() { stopping.Next = true; Branch(on: current == Nobody, taken: FreePool); }
    void RequestStop() => AskToStop(current);                    // kthread_stop(worker->task)
    void AskToStop(Int thread) { worker.Use(thread); shouldStop[thread].Next = true; }
    [Atomic("workers->lock")] void TakeNext()
    {
        Await(Any(all, thread => current == thread & Thread[thread].Done));
        worker.Free(current);                                    // put_worker(worker)
        Goto(TryTake(splice: patch == SpliceAgain) ? RequestStop : FreePool);
    }
    // When nobody starts threads or queues any more.
    void FreePool() { Await((Starter?.Done ?? true) & (Queuer?.Done ?? true)); pool.Free(0); }

    // Of worker_list; or of both, the idle ones first: list_splice_init(&workers->idle_list, &workers->worker_list).
    bool TryTake(bool splice)
    {
        if (!TryChoose(thread => splice ? IsFirst(thread) : list[thread] == ThreadList.Busy,
            none: thread => splice ? !IsLinked(thread) : list[thread] != ThreadList.Busy, out var taken))
            return false;
        list[taken].Next = ThreadList.None;                      // list_del_init(&worker->worker_list)
        for (var other = 0; other < all; other++)
            if (splice && other != taken)
                list[other].Next = If<ThreadList>(IsLinked(other), ThreadList.Busy, ThreadList.None);
        return true;
    }

    // The process is about some one of these from now on; if there is none, about nobody.
    bool TryChoose(Func<int, Bool> where, Func<int, Bool> none, out int chosen)
    {
        chosen = Choose(all + 1, thread => thread == all ? "none" : $"{thread}");
        Await(chosen == all ? All(all, none) : where(chosen));
        current.Next = chosen == all ? Nobody : chosen;
        return chosen < all;
    }

    Bool IsFirst(int thread) => list[thread] == ThreadList.Idle
        | (list[thread] == ThreadList.Busy & All(all, other => list[other] != ThreadList.Idle));

    // worker_loop()
    void GetNextWork(int self)                                   // get_next_work()
    {
        if (self == created && !Case(woken))
        {
            // kthread() does not call worker_loop(); or there is no such thread.
            Await(shouldStop[self] | (Starter?.Done ?? Queuer!.Done));
            Return();
        }
        else if (!Sees(self, pending[self], "pending", () => pending[self].Next = false))
            Goto(CheckIdle);
    }
    // work->func(work), atomic_dec(&worker->num_pending)
    void RunWork(int self) { numPending[self].Next = false; Goto(GetNextWork); }
    [Kernel("fs/btrfs/async-thread.c:check_idle_worker")] void CheckIdle(int self)
    {
        if (!Sees(self, !idle[self] & !numPending[self], "idle"))
            Goto(TestStop);
    }
    [Kernel("fs/btrfs/async-thread.c:check_idle_worker"), Atomic("workers->lock")] void BecomeIdle(int self)
    {                                                            // spin_lock_irqsave(&worker->workers->lock)
        pool.Use(0);
        idle[self].Next = true;
        Move(self, ThreadList.Idle);
    }
    void TestStop(int self)                                      // if (!kthread_should_stop())
    {
        if (Case(shouldStop[self], "stop"))
            Return();
        else if (Sees(self, pending[self], "pending"))
            Goto(GetNextWork);
    }
    bool Sees(int self, Bool condition, string label, Action? act = null) // Under worker->lock.
    {
        using var all = Atomically();
        worker.Use(self);
        act?.Invoke();
        return Case(condition, label);
    }
    [Kernel("fs/btrfs/async-thread.c:try_worker_shutdown"), Atomic("workers->lock")]
    void TryShutdown(int self)                                   // schedule_timeout(HZ * 120) before it
    {
        worker.Use(self);
        pool.Use(0);                                             // spin_lock(&worker->workers->lock)
        if (!Case(numWorkers > 1 & idle[self] & IsLinked(self) & !pending[self] & !numPending[self], "unused"))
            return;
        list[self].Next = ThreadList.None;
        Goto(PutWorker);
    }
    void TestStopAgain(int self) =>                              // while (!kthread_should_stop())
        Branch(on: shouldStop[self], taken: Return, otherwise: GetNextWork);
    void PutWorker(int self) => worker.Free(self);               // put_worker(worker), return 0

    // To another list, if it is on one: check_idle_worker(), check_busy_worker().
    void Move(int thread, ThreadList to) => list[thread].Next =
        If(IsLinked(thread) & (threadsLook ? !stopping : true), to, list[thread]);

    // __btrfs_start_workers()
    void CreateThread() => woken.Next = !startLooks;             // kthread_run(); kthread_create() in the fix
    [Atomic("workers->lock")] void LinkThread()
    {
        if (startLooks && Case(stopping))
        {
            Goto(StopThread);
            return;
        }
        list[created].Next = ThreadList.Idle;                    // list_add_tail(&worker->worker_list)
        idle[created].Next = true;
        if (patch == StoppingWakesUnderLock)
            Wake();
    }
    void WakeThread() => Wake();                                 // wake_up_process(worker->task), without the lock
    void Wake()
    {
        worker.Use(created);
        woken.Next = true;
        Return();
    }
    void StopThread() => AskToStop(created);                     // kthread_stop(worker->task)
    void FreeThread() { Await(Thread[created].Done); worker.Free(created); } // return -EINVAL

    // btrfs_queue_worker()
    [Kernel("fs/btrfs/async-thread.c:find_worker"), Atomic("workers->lock")]
    void FindWorker() => Find(isLast: !starts);
    [Kernel("fs/btrfs/async-thread.c:find_worker"), Atomic("workers->lock")]
    void FindWorkerAgain() => Find(isLast: true);                // It starts one thread at most: -ENOMEM.
    void Find(bool isLast)
    {
        if (TryChoose(IsFirst, none: thread => !IsLinked(thread), out var found)) // next_worker()
        {
            numPending[found].Next = true;                       // atomic_inc(&worker->num_pending)
            Goto(QueueWork);
        }
        else if (isLast)
        {
            BugOn(true, "NoBugInFindWorker", "There is a thread for every work: BUG_ON(!fallback).");
            Return();
        }
    }
    [Atomic("workers->lock")] void QueueWork()
    {                                                            // Inside worker->lock: who looks at pending has it.
        var thread = Choose(all);
        Await(current == thread);
        worker.Use(thread);
        pending[thread].Next = true;                             // list_add_tail(&work->list, &worker->pending)
        idle[thread].Next = false;                               // check_busy_worker()
        Move(thread, ThreadList.Busy);
        current.Next = Nobody;
    }

    Bool Returned => Stop.At(FreePool) | Stop.Done;              // btrfs_stop_workers() has.

    // Properties.
    /// <summary>When stop returns no thread is on a list: nobody would stop it any more.</summary>
    [Invariant] public Bool NoWorkerLeftBehind => Returned.Implies(All(all, thread => !IsLinked(thread)));

    /// <summary>
    /// When stop returns every thread that runs has left worker_loop(): it may otherwise run in a module that
    /// is being unloaded.
    /// </summary>
    [Invariant] public Bool NoLiveThreadAfterStop => Returned.Implies(
        All(all, thread => Thread[thread].Done | (thread == created ? !woken : false)));

    /// <summary>A work that is given to a thread runs, whoever stops the thread.</summary>
    [Liveness] public Temporal? NoLostWork => queues
        ? All(all, thread => LeadsTo(pending[thread], Thread[thread].At(RunWork))) : null;

    /// <summary>btrfs_stop_workers() returns.</summary>
    [Liveness] public Temporal StopTerminates => Eventually(Stop.Done);

    /// <summary>The race exists: a thread becomes idle while stop waits for another one.</summary>
    [Reachable] public Bool? IdlesDuringStop => threads < 2 ? null : Stop.At(TakeNext)
        & Any(threads, thread => Thread[thread].At(CheckIdle) & !idle[thread] & IsLinked(thread));

    /// <summary>A thread shuts itself down while stop waits for another one.</summary>
    [Reachable] public Bool? ShutsDownDuringStop => threads < 2 ? null : Stop.At(TakeNext) & Thread.At(PutWorker);

    /// <summary>A thread is created, and not yet on a list, when stop has emptied both.</summary>
    [Reachable] public Bool? CreatedDuringStop => !starts ? null
        : Returned & ((Starter?.At(LinkThread) ?? false) | (Queuer?.At(LinkThread) ?? false));

    /// <summary>A thread is chosen for a work, and stop waits for that thread.</summary>
    [Reachable] public Bool? QueuesDuringStop => queues && threads > 0
        ? Stop.At(TakeNext) & Queuer!.At(QueueWork) & current[Stop] == current[Queuer!] : null;
}
