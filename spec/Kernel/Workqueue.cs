namespace Quiesce.Protocols.Kernel;

/// <summary>Whom a workqueue accepts works from.</summary>
public enum Acceptance
{
    /// <summary>From everybody.</summary>
    Everybody,
    /// <summary>__WQ_DRAINING, __WQ_DESTROYING: from its own works only.</summary>
    OwnWorks,
    /// <summary>destroy_workqueue() has freed it.</summary>
    Nobody,
}

/// <summary>
/// A workqueue: kernel/workqueue.c. Works wait in the order they were queued, each at most once
/// (WORK_STRUCT_PENDING), until a kworker of the pool takes them; at most max_active of them run at once. See <see
/// cref="WorkerPool"/> for the kworkers, and for what happens to a work that is queued while it runs. Not modelled:
/// several flushes at once (the second waits for the first), and per-cpu queues, which keep no order between
/// processors.
/// </summary>
public sealed class Workqueue : Component
{
    readonly int works;
    readonly int limit;

    internal readonly WorkerPool pool;
    internal readonly Sequence<int> worklist;     // Pending works, the first one first.
    internal readonly Var<Acceptance> acceptance; // wq->flags
    internal readonly Vars<bool> flushPending;    // What a flush waits for: still pending,
    internal readonly Vars<bool> flushRunning;    // or running.
    internal readonly Vars<bool> canceling;       // WORK_OFFQ_CANCELING: it cannot be queued.
    internal readonly Var<int>? maxActive;        // wq->max_active, if anybody changes it.
    internal readonly Vars<bool>? timer;          // The timer of a delayed_work is pending.
    internal readonly Vars<bool>? executing;      // The worker runs a work of this queue; where a pool has several.

    /// <summary>A queue with kworkers of its own.</summary>
    /// <param name="works">The works: 0..works-1.</param>
    /// <param name="workers">The kworkers: 0..workers-1.</param>
    /// <param name="maxActive">How many works run at once; no limit but the kworkers by default.</param>
    /// <param name="adjustable">workqueue_set_max_active() changes that.</param>
    /// <param name="delayed">There are delayed works, too: their timers are a process, <c>Timer</c>.</param>
    public Workqueue(
        int works, int workers = 1, int maxActive = int.MaxValue, bool adjustable = false, bool delayed = false)
        : this(null, works, workers, maxActive)
    {
        this.maxActive = adjustable ? Var(limit, max: workers, min: 1, name: nameof(maxActive)) : null;
        timer = delayed ? Vars(works, false, name: nameof(timer)) : null;
    }

    /// <summary>A queue of a pool that has several.</summary>
    internal Workqueue(WorkerPool? shared, int works, int workers, int maxActive)
    {
        pool = shared ?? new WorkerPool(works, workers, this);
        this.works = works;
        limit = Math.Min(maxActive, workers);
        worklist = Sequence(works, max: works - 1, name: nameof(worklist));
        acceptance = Var(Acceptance.Everybody, name: nameof(acceptance));
        flushPending = Vars(works, false, name: nameof(flushPending));
        flushRunning = Vars(works, false, name: nameof(flushRunning));
        canceling = Vars(works, false, name: nameof(canceling));
        executing = shared is null ? null : Vars(workers, false, name: nameof(executing));
    }

    int workers => pool.current.Count;

    /// <summary>work_pending(): the work waits for a kworker, or for its timer.</summary>
    public Bool IsPending(Int work) => worklist.Contains(work) | (timer is null ? false : timer[work]);

    /// <summary>A kworker executes the work, as one of this queue.</summary>
    public Bool IsRunning(Int work) => Any(workers, worker => Runs(worker) & pool.current[worker] == work);

    /// <summary>What the kworker executes: its number, or -1.</summary>
    public Int Current(int worker) => pool.Current(worker);

    /// <summary>How many works of this queue run: nr_active.</summary>
    public Int Active => Count(workers, Runs);

    /// <summary>Nothing is pending and nothing runs; a timer may still be pending.</summary>
    public Bool IsIdle => worklist.IsEmpty & !Any(workers, Runs);

    /// <summary>destroy_workqueue() is through.</summary>
    public Bool IsDestroyed => acceptance == Acceptance.Nobody;

    // Who queues.

    /// <summary>
    /// queue_work(): false where the work is pending already, or is being canceled. The step becomes an action for
    /// each.
    /// </summary>
    /// <param name="chained">One of the queue's own works queues it: is_chained_work().</param>
    public bool Queue(Int work, bool chained = false)
    {
        if (!Accepts(work, chained))
            return false;
        worklist.Append(work);
        return true;
    }

    /// <summary>queue_delayed_work(), as <see cref="Queue"/>: the work waits for its timer first.</summary>
    public bool QueueDelayed(Int work, bool chained = false)
    {
        if (!Accepts(work, chained))
            return false;
        timer![work].Next = true;
        return true;
    }

    /// <summary>cancel_work(), cancel_delayed_work(): a pending work is not; a running one runs on.</summary>
    public void Cancel(Int work)
    {
        worklist.Remove(work);
        flushPending[work].Next = false;
        if (timer is not null)
            timer[work].Next = false;
    }

    /// <summary>cancel_work_sync(), the first half: from here on nobody can queue the work.</summary>
    public void StartCancel(Int work)
    {
        Await(!canceling[work]);
        Cancel(work);
        canceling[work].Next = true;
    }

    /// <summary>cancel_work_sync(), the second half: waits for the work if it runs.</summary>
    public void FinishCancel(Int work)
    {
        Await(!IsRunning(work));
        canceling[work].Next = false;
    }

    /// <summary>wq->max_active</summary>
    public Int MaxActive => maxActive?.Now ?? limit;

    /// <summary>workqueue_set_max_active(): no work is stopped by it.</summary>
    public void SetMaxActive(Int value) => maxActive!.Next = value;

    /// <summary>What debug_check_no_obj_freed() says when the memory of the work is freed.</summary>
    public void CheckFree(Int work) =>
        BugOn(IsPending(work), "NoFreeOfPendingWork", "ODEBUG: free active object type: work_struct.");

    // What a kworker does.

    /// <summary>
    /// worker_thread(): the step waits for a work that may run, and takes the first; one action for each work. The
    /// worker executes it until <see cref="End"/>.
    /// </summary>
    public int Take(int worker)
    {
        var work = Choose(works, work => works == 1 ? "" : $"{work}");
        Await(Any(works, place => IsAt(place, work) & All(place, before => MustWait(before))));
        Await(!pool.IsExecuting(work));
        if (maxActive is not null)
            Await(Active < maxActive);
        else if (limit < workers)
            Await(Active < limit);
        worklist.Remove(work);
        pool.current[worker].Next = work;
        flushRunning[work].Next = flushPending[work];
        flushPending[work].Next = false;
        if (executing is not null)
            executing[worker].Next = true;
        return work;
    }

    /// <summary>process_one_work(), behind the function: the worker looks at the work no more.</summary>
    public void End(int worker) => pool.End(worker);

    // Who waits.

    /// <summary>flush_workqueue(), the first half: for all works that are pending or running now.</summary>
    public void StartFlush()
    {
        Await(!IsFlushing);
        for (var work = 0; work < works; work++)
            StartFlushOf(work);
    }

    /// <summary>flush_work(), the first half.</summary>
    public void StartFlush(int work)
    {
        Await(!IsFlushing);
        StartFlushOf(work);
    }

    /// <summary>flush_delayed_work(), the first half: the work does not wait for its timer any more.</summary>
    public void StartFlushDelayed(int work)
    {
        if (!Case(timer![work], "timer pending"))
        {
            StartFlush(work);
            return;
        }
        Await(!IsFlushing);
        timer[work].Next = false;
        worklist.Append(work);
        flushPending[work].Next = true;
        flushRunning[work].Next = IsRunning(work);
    }

    /// <summary>flush_workqueue(), flush_work(), the second half: waits until these have run.</summary>
    public void FinishFlush() => Await(!IsFlushing);

    /// <summary>
    /// drain_workqueue() or destroy_workqueue(), the first half: only the queue's own works may queue.
    /// </summary>
    public void StartDrain() => acceptance.Next = Acceptance.OwnWorks;

    /// <summary>drain_workqueue(), the second half: waits until nothing is pending and nothing runs.</summary>
    public void FinishDrain()
    {
        Await(IsIdle);
        acceptance.Next = Acceptance.Everybody;
    }

    /// <summary>destroy_workqueue(), the second half: the same, and the queue is gone.</summary>
    public void FinishDestroy()
    {
        Await(IsIdle);
        acceptance.Next = Acceptance.Nobody;
    }

    /// <summary>The timers of delayed works: each may expire at any time.</summary>
    Process? Timer => timer is null ? null : AnyOrder([Expire], fair: true);

    void Expire()                                                // delayed_work_timer_fn()
    {
        var work = Choose(works, work => works == 1 ? "" : $"{work}");
        Await(timer![work]);
        timer[work].Next = false;
        if (!Refuses(chained: false))
            worklist.Append(work);
    }

    bool Accepts(Int work, bool chained)
    {
        if (Choose(2, taken => taken == 0 ? "" : "pending") == 0)
        {
            Await(!IsPending(work) & !canceling[work]);
            return !Refuses(chained);
        }
        Await(IsPending(work) | canceling[work]);
        return false;
    }

    // WARN_ONCE, and the work is dropped.
    bool Refuses(bool chained)
    {
        var refuses = chained ? acceptance == Acceptance.Nobody : acceptance != Acceptance.Everybody;
        if (Choose(2, taken => taken == 0 ? "" : "refused") == 0)
        {
            Await(!refuses);
            return false;
        }
        Await(refuses);
        BugOn(true, "NoQueueAfterDestroy", "Nobody queues on a workqueue that is being drained or destroyed.");
        return true;
    }

    /// <summary>Nobody flushes or cancels: for lemmas.</summary>
    internal Bool IsLeftAlone => !IsFlushing & !Any(works, work => canceling[work]);

    /// <summary>No work waits in two places: for lemmas.</summary>
    internal Bool HoldsEachOnce => All(works, place => (place < worklist.Length).Implies(
        All(place, before => worklist.Cell(before) != worklist.Cell(place))));

    Bool IsFlushing => Any(works, work => flushPending[work] | flushRunning[work]);

    void StartFlushOf(int work)
    {
        flushPending[work].Next = worklist.Contains(work);
        flushRunning[work].Next = IsRunning(work);
    }

    Bool IsAt(int place, int work) => place < worklist.Length & worklist.Cell(place) == work;

    // The work at this place is executed already: it has to wait, and others get past it.
    Bool MustWait(int place) => pool.IsExecuting(worklist.Cell(place));

    Bool Runs(int worker) => executing is null ? pool.current[worker] != WorkerPool.Nothing : executing[worker];

    /// <summary>The worker is through with a work, of whichever queue of the pool.</summary>
    internal void Ended(int worker)
    {
        flushRunning[pool.current[worker]].Next = executing is null ? false
            : flushRunning[pool.current[worker]] & !executing[worker];
        if (executing is not null)
            executing[worker].Next = false;
    }
}
