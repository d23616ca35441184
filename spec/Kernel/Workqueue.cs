using System.Runtime.CompilerServices;

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

/// <summary>What becomes of WORK_STRUCT_PENDING when a queue that is drained refuses a work.</summary>
public enum Refusal
{
    /// <summary>
    /// It is cleared, and the work can be queued again: since a7488f089bdf "workqueue: Release PENDING in
    /// __queue_work() drain/destroy reject path", of 2026.
    /// </summary>
    ReleasesPending,
    /// <summary>
    /// It stays, as it did before: the work counts as pending for ever, so that nobody can queue it, and who cancels
    /// it spins.
    /// </summary>
    KeepsPending,
}

/// <summary>
/// A workqueue: kernel/workqueue.c. Works wait in the order they were queued, each at most once
/// (WORK_STRUCT_PENDING), until a kworker of the pool takes them; at most max_active of them run at once. See <see
/// cref="WorkerPool"/> for the kworkers, and for what happens to a work that is queued while it runs. Each task waits
/// for what it flushes, drains or cancels itself. A queue that is being drained refuses works with a warning; one that
/// is destroyed is freed memory. Not modelled: per-cpu queues, which keep no order between processors.
/// </summary>
public sealed partial class Workqueue : Component
{
    internal const string NoUnpairedTake = "NoUnpairedTake";
    internal const string TakesInTurn = "A kworker ends the work it has taken, once, before it takes the next.";

    readonly int works;
    readonly int limit;

    internal readonly WorkerPool pool;
    internal readonly Sequence<int> worklist;   // Pending works, the first one first.
    internal readonly Tally drainers;           // wq->nr_drainers
    internal readonly Flag destroyed;           // kfree(wq)
    internal readonly Each<bool> flushPending;  // What a task flushes: still pending,
    internal readonly Each<bool> flushRunning;  // or running.
    internal readonly Each<bool> flushesQueue;  // It is the whole queue, where a task flushes single works, too.
    internal readonly Each<bool> canceling;     // A task cancels it: WORK_OFFQ_DISABLE. It cannot be queued.
    internal readonly Var<int>? maxActive;      // wq->max_active, if anybody changes it.
    internal readonly Vars<bool>? timer;        // The timer of a delayed_work is pending.
    internal readonly Vars<bool>? executing;    // The worker runs a work of this queue; where a pool has several.
    internal readonly Vars<bool>? leaked;       // Refused, and PENDING for ever.
    internal readonly Callers flushers = Callers(); // Who flushes the whole queue,
    internal readonly Callers workFlushers = Callers(); // who single works of it,
    internal readonly Callers kworkers = Callers(); // and who takes works from it.

    /// <summary>A queue with kworkers of its own.</summary>
    /// <param name="works">The works: 0..works-1.</param>
    /// <param name="workers">The kworkers: 0..workers-1.</param>
    /// <param name="maxActive">How many works run at once; no limit but the kworkers by default.</param>
    /// <param name="adjustable">workqueue_set_max_active() changes that.</param>
    /// <param name="delayed">There are delayed works, too: their timers are a process, <c>Timer</c>.</param>
    /// <param name="refusal">What becomes of a work that is refused: it depends on the kernel.</param>
    /// <param name="pending">Works that wait at the beginning, the first one first.</param>
    /// <param name="disables">How often a work can be disabled at once: <see cref="Disable"/>.</param>
    /// <param name="tokens">
    /// WORK_STRUCT_PENDING is set, by <see cref="QueueWork"/> or an expired timer, before the work is on the queue: two
    /// steps.
    /// </param>
    public Workqueue(
        int works = 1, int workers = 1, int maxActive = int.MaxValue, bool adjustable = false, bool delayed = false,
        Refusal refusal = Refusal.ReleasesPending, int[]? pending = null, int disables = 0, bool tokens = false)
        : this(null, works, workers, maxActive, refusal, pending)
    {
        this.maxActive = adjustable ? Var(limit, max: workers, min: 1, name: nameof(maxActive)) : null;
        timer = delayed ? Vars(works, false, name: nameof(timer)) : null;
        disabled = disables > 0 ? Vars(works, init: 0, max: disables, name: nameof(disabled)) : null;
        token = tokens ? Vars(works, false, name: nameof(token)) : null;
        expired = tokens && delayed ? Vars(works, false, name: nameof(expired)) : null;
    }

    /// <summary>A queue of a pool that has several.</summary>
    internal Workqueue(
        WorkerPool? shared, int works, int workers, int maxActive, Refusal refusal, int[]? pending = null)
    {
        pool = shared ?? new WorkerPool(works, workers, this);
        this.works = works;
        limit = Math.Min(maxActive, workers);
        worklist = Sequence(works, max: works - 1, initial: Pending(pending ?? []), name: nameof(worklist));
        drainers = Tally(nameof(drainers));
        destroyed = Flag(nameof(destroyed));
        flushPending = SetOfEach(works, name: nameof(flushPending));
        flushRunning = SetOfEach(works, name: nameof(flushRunning));
        flushesQueue = SetOfEach(1, where: [flushers, workFlushers], name: nameof(flushesQueue));
        canceling = SetOfEach(works, name: nameof(canceling));
        executing = shared is null ? null : Vars(workers, false, name: nameof(executing));
        leaked = refusal == Refusal.KeepsPending ? Vars(works, false, name: nameof(leaked)) : null;
    }

    int workers => pool.current.Count;

    int[] Pending(int[] initial)
    {
        foreach (var work in initial)
            Require(work, works, "work");
        return initial.Distinct().Count() == initial.Length ? initial
            : throw new ModelException("A work is pending once, or not at all.");
    }

    /// <summary>work_pending(): the work waits for a kworker, or for its timer; or it was refused.</summary>
    public Bool IsPending(Int work) =>
        (leaked is null ? IsQueued(work) : IsQueued(work) | leaked[work]) | IsGrabbed(work);

    /// <summary>A kworker executes the work, as one of this queue.</summary>
    public Bool IsRunning(Int work) => Any(workers, worker => Runs(worker) & pool.current[worker] == work);

    /// <summary>What the kworker executes: its number, or -1.</summary>
    public Int Current(int worker) => pool.Current(worker);

    /// <summary>How many works of this queue run: nr_active.</summary>
    public Int Active => Count(workers, Runs);

    /// <summary>Nothing is pending and nothing runs; a timer may still be pending.</summary>
    public Bool IsIdle => worklist.IsEmpty & !Any(workers, Runs);

    /// <summary>destroy_workqueue() is through.</summary>
    public Bool IsDestroyed => destroyed.Now;

    /// <summary>From whom the queue accepts works now.</summary>
    internal Expr<Acceptance> Accepts => If(
        destroyed, Acceptance.Nobody, If<Acceptance>(drainers.IsZero, Acceptance.Everybody, Acceptance.OwnWorks));

    // The calls that block, as elements of a list of steps.

    /// <summary>flush_workqueue()</summary>
    public Procedure Flush => Blocking(StartFlush, FinishFlush);

    /// <summary>flush_work()</summary>
    public Procedure FlushWork(int work) => Blocking(() => StartFlush(work), FinishFlush, work);

    /// <summary>flush_delayed_work()</summary>
    public Procedure FlushDelayed(int work) => Blocking(() => StartFlushDelayed(work), FinishFlush, work);

    /// <summary>cancel_work_sync(), cancel_delayed_work_sync()</summary>
    public Procedure CancelSync(int work) => Blocking(() => StartCancel(work), () => FinishCancel(work), work);

    /// <summary>drain_workqueue()</summary>
    public Procedure Drain => Blocking(StartDrain, FinishDrain);

    /// <summary>destroy_workqueue()</summary>
    public Procedure Destroy => Blocking(StartDrain, FinishDestroy);

    // Its kworkers, as processes of the protocol.

    /// <summary>
    /// The kworkers of the queue, in a line: <c>Process Kworker => wq.Kworker([Run]);</c>. Each takes a work, runs its
    /// function, ends it and starts again.
    /// </summary>
    /// <param name="function">The steps of every work; <see cref="Current"/> tells which it is.</param>
    public Process Kworker(
        Delegate[] function,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Kworker([function], name, file, line);

    /// <inheritdoc cref="Kworker(Delegate[], string, string, int)"/>
    /// <param name="functions">The steps of each work: as many lists as there are works.</param>
    /// <exception cref="ModelException">There are more, or fewer.</exception>
    public Process Kworker(
        Delegate[][] functions,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        WorkerPool.RequireFunctions(functions, works);
        return Server(("TakeWork", Take), functions, ("EndWork", End), workers, null, name, file, line);
    }

    /// <summary>
    /// The kworkers of several queues, one each: <c>Process Kworker => Workqueue.Kworkers(queues, [Run]);</c>. The
    /// number of the instance is that of its queue.
    /// </summary>
    /// <exception cref="ModelException">There is no queue.</exception>
    public static Process Kworkers(
        Workqueue[] queues, Delegate[] function,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        queues is [var first, ..]
            ? first.Server(
                ("TakeWork", self => queues[self].Take(0)), [function], ("EndWork", self => queues[self].End(0)),
                queues.Length, queues, name, file, line)
            : throw new ModelException($"{name} has no queue to serve.");

    // Who queues.

    /// <summary>
    /// queue_work(): false where the work is pending already, or is being canceled. The step becomes an action for
    /// each. True where the queue refuses it, as in the kernel: then it is lost.
    /// </summary>
    /// <param name="chained">One of the queue's own works queues it: is_chained_work().</param>
    public bool Queue(Int work, bool chained = false)
    {
        using var all = Atomically();
        if (!SetPending(work))
            return false;
        if (chained)
            kworkers.Require("Queue(chained: true) is for what takes works of the queue");
        QueueOrRefuse(work, chained);
        return true;
    }

    /// <summary>
    /// queue_delayed_work(), as <see cref="Queue"/>: the work waits for its timer first. Only then the queue is looked
    /// at, and the timer is none of its works.
    /// </summary>
    public bool QueueDelayed(Int work, bool chained = false)
    {
        using var all = Atomically();
        RequireDelayed(nameof(QueueDelayed));
        if (!SetPending(work))
            return false;
        timer![work].Next = true;
        return true;
    }

    /// <summary>cancel_work(), cancel_delayed_work(): a pending work is not; a running one runs on.</summary>
    public void Cancel(Int work)
    {
        using var all = Atomically();
        Require(work, works, "work");
        if (leaked is not null)
            Await(!leaked[work]);
        Await(!IsGrabbed(work));
        worklist.Remove(work);
        foreach (var flush in flushPending.All)
            flush[work].Next = false;
        if (timer is not null)
            timer[work].Next = false;
    }

    /// <summary>cancel_work_sync(), the first half: from here on nobody can queue the work.</summary>
    public void StartCancel(Int work)
    {
        using var all = Atomically();
        Cancel(work);
        canceling.Mine[work].Next = true;
    }

    /// <summary>cancel_work_sync(), the second half: waits for the work if it runs.</summary>
    public void FinishCancel(Int work)
    {
        using var all = Atomically();
        Require(work, works, "work");
        var mine = canceling.Begun("FinishCancel() ends what StartCancel() has begun");
        Await(!IsRunning(work));
        mine[work].Next = false;
    }

    /// <summary>wq->max_active</summary>
    public Int MaxActive
    {
        get
        {
            using var all = Atomically();
            if (IsInStep)
                CheckMemory();
            return maxActive?.Now ?? limit;
        }
    }

    /// <summary>workqueue_set_max_active(): no work is stopped by it.</summary>
    public void SetMaxActive(Int value)
    {
        using var all = Atomically();
        if (maxActive is null)
            throw new ModelException("SetMaxActive is for a queue with adjustable: true.");
        CheckMemory();
        maxActive.Next = value;
    }

    /// <summary>What debug_check_no_obj_freed() says when the memory of the work is freed.</summary>
    public void CheckFree(Int work)
    {
        using var all = Atomically();
        Require(work, works, "work");
        BugOn(IsQueued(work), "NoFreeOfPendingWork", "ODEBUG: free active object type: work_struct.");
    }

    // What a kworker does.

    /// <summary>
    /// worker_thread(): the step waits for a work that may run, and takes the first; one action for each work. The
    /// worker executes it until <see cref="End"/>.
    /// </summary>
    public int Take(int worker)
    {
        using var all = Atomically();
        Require(worker, workers, "kworker");
        kworkers.Add();
        pool.RequireTurn(pool.Current(worker) == WorkerPool.Nothing);
        var work = Choose(works, work => works == 1 ? "" : $"{work}");
        Await(Any(works, place => IsAt(place, work) & All(place, before => MustWait(before))));
        Await(!pool.IsExecuting(work));
        if (maxActive is not null)
            Await(Active < maxActive);
        else if (limit < workers)
            Await(Active < limit);
        worklist.Remove(work);
        pool.current[worker].Next = work;
        foreach (var (pending, running) in flushPending.All.Zip(flushRunning.All))
        {
            running[work].Next = pending[work] == true;
            pending[work].Next = false;
        }
        if (executing is not null)
            executing[worker].Next = true;
        return work;
    }

    /// <summary>process_one_work(), behind the function: the worker looks at the work no more.</summary>
    public void End(int worker)
    {
        using var all = Atomically();
        pool.End(worker);
    }

    // Who waits.

    /// <summary>flush_workqueue(), the first half: for all works that are pending or running now.</summary>
    public void StartFlush()
    {
        using var all = Atomically();
        CheckMemory();
        flushers.Add();
        NoteFlush(ofQueue: true);
        for (var work = 0; work < works; work++)
            StartFlushOf(work);
    }

    /// <summary>flush_work(), the first half. The work is looked at, not the queue.</summary>
    public void StartFlush(int work)
    {
        using var all = Atomically();
        Require(work, works, "work");
        workFlushers.Add();
        NoteFlush(ofQueue: false);
        StartFlushOf(work);
    }

    /// <summary>flush_delayed_work(), the first half: the work does not wait for its timer any more.</summary>
    public void StartFlushDelayed(int work)
    {
        using var all = Atomically();
        RequireDelayed(nameof(StartFlushDelayed));
        Require(work, works, "work");
        workFlushers.Add();
        NoteFlush(ofQueue: false);
        if (expired is not null)
            Await(!expired[work]);
        if (!Case(timer![work], "timer pending"))
        {
            StartFlushOf(work);
            return;
        }
        timer[work].Next = false;
        var runs = IsRunning(work);
        flushPending.Mine[work].Next = QueueOrRefuse(work, chained: false);
        flushRunning.Mine[work].Next = runs;
    }

    /// <summary>
    /// flush_workqueue(), flush_work(), the second half: waits until these have run. flush_workqueue() looks at the
    /// queue once more.
    /// </summary>
    public void FinishFlush()
    {
        using var all = Atomically();
        const string What = "FinishFlush() ends what StartFlush() has begun";
        var (pending, running) = (flushPending.Begun(What), flushRunning.Begun(What));
        if (flushers.IsRunning)
            CheckMemory(flushesQueue.MineIfAny is { } mine ? mine[0] : true);
        Await(!Any(works, work => pending[work] | running[work]));
    }

    /// <summary>
    /// drain_workqueue() or destroy_workqueue(), the first half: only the queue's own works may queue, until the last
    /// one who drains it is through.
    /// </summary>
    public void StartDrain()
    {
        using var all = Atomically();
        CheckMemory();
        drainers.Enter();
    }

    /// <summary>drain_workqueue(), the second half: waits until nothing is pending and nothing runs.</summary>
    public void FinishDrain()
    {
        using var all = Atomically();
        CheckMemory();
        Await(IsIdle);
        drainers.Leave("FinishDrain() ends what StartDrain() has begun");
    }

    /// <summary>destroy_workqueue(), the second half: the same, and the queue is gone.</summary>
    public void FinishDestroy()
    {
        using var all = Atomically();
        CheckMemory();
        Await(IsIdle);
        drainers.Leave("FinishDestroy() ends what StartDrain() has begun");
        destroyed.Raise();
    }

    /// <summary>The timers of delayed works: each may expire at any time.</summary>
    Process? Timer => timer is null ? null : AnyOrder(expired is null ? [Expire] : [Expire, QueueExpired], fair: true);

    // delayed_work_timer_fn(): interrupts are off; who looks at a work whose timer is just expiring tries again, or
    // waits for the end of this, in try_to_grab_pending() and timer_delete_sync().
    void Expire()
    {
        using var all = Atomically();
        var work = Choose(works, work => works == 1 ? "" : $"{work}");
        Await(timer![work]);
        timer[work].Next = false;
        if (expired is null)
            QueueOrRefuse(work, chained: false);
        else
            (expired[work].Next, token![work].Next) = (true, true);
    }

    // test_and_set_bit(WORK_STRUCT_PENDING_BIT), and clear_pending_if_disabled()
    bool SetPending(Int work)
    {
        Require(work, works, "work");
        var isBlocked = IsPending(work) | IsCanceling(work) | IsDisabled(work);
        var isSet = Choose(2, taken => taken == 0 ? "" : "pending") == 0;
        Await(isSet ? !isBlocked : isBlocked);
        return isSet;
    }

    // __queue_work(), by who has set PENDING: false where the work is refused.
    bool QueueOrRefuse(Int work, bool chained)
    {
        if (IsRefused(chained))
        {
            if (leaked is not null)
                leaked[work].Next = true;
            return false;
        }
        worklist.Append(work);
        return true;
    }

    bool IsRefused(bool chained)
    {
        if (!destroyed.IsUsed && (chained || !drainers.IsUsed))
            return false;
        var isDrained = chained ? false : !drainers.IsZero;
        if (Choose(2, taken => taken == 0 ? "" : "refused") == 0)
        {
            Await(!destroyed & !isDrained);
            return false;
        }
        Await(destroyed | isDrained);
        CheckMemory();
        if (!chained)
            BugOn(
                !destroyed, "NoQueueWhileDraining",
                "Nobody queues on a workqueue that is being drained: it warns, and the work is lost.");
        return true;
    }

    internal void CheckTurn(Bool isInTurn) => BugOn(!isInTurn, NoUnpairedTake, TakesInTurn);

    void CheckMemory() => CheckMemory(true);

    void CheckMemory(Bool isUsed)
    {
        if (destroyed.IsUsed)
            BugOn(isUsed & destroyed, "NoUseAfterFree", "Nobody touches a workqueue that has been destroyed.");
    }

    void RequireDelayed(string method)
    {
        if (timer is null)
            throw new ModelException($"{method} is for a queue with delayed: true.");
    }

    // Where the work itself is: debug_work_activate() and the timer know of it.
    Bool IsQueued(Int work)
    {
        Require(work, works, "work");
        return worklist.Contains(work) | (timer is null ? false : timer[work]);
    }

    /// <summary>Somebody cancels the work.</summary>
    internal Bool IsCanceling(Int work) => AnyOf(canceling, work);

    static Bool AnyOf(Each<bool> sets, Int work) => sets.All.Aggregate((Bool)false, (any, set) => any | set[work]);

    /// <summary>Nobody flushes or cancels: for lemmas.</summary>
    internal Bool IsLeftAlone => !Any(works, work =>
        AnyOf(flushPending, work) | AnyOf(flushRunning, work) | IsCanceling(work));

    /// <summary>No work waits in two places: for lemmas.</summary>
    internal Bool HoldsEachOnce => All(works, place => (place < worklist.Length).Implies(
        All(place, before => worklist.Cell(before) != worklist.Cell(place))));

    // Which half-done flush it is matters only to who does both.
    void NoteFlush(bool ofQueue)
    {
        if (flushesQueue.MineIfAny is { } mine)
            mine[0].Next = ofQueue;
    }

    // What the task flushes already stays.
    void StartFlushOf(int work)
    {
        var (pending, running) = (flushPending.Mine[work], flushRunning.Mine[work]);
        pending.Next = pending | worklist.Contains(work);
        running.Next = running | IsRunning(work);
    }

    Bool IsAt(int place, int work) => place < worklist.Length & worklist.Cell(place) == work;

    // The work at this place is executed already: it has to wait, and others get past it.
    Bool MustWait(int place) => pool.IsExecuting(worklist.Cell(place));

    Bool Runs(int worker) => executing is null ? pool.current[worker] != WorkerPool.Nothing : executing[worker];

    /// <summary>The worker is through with a work, of whichever queue of the pool.</summary>
    internal void Ended(int worker)
    {
        foreach (var flush in flushRunning.All)
            flush[pool.current[worker]].Next = executing is null ? false
                : flush[pool.current[worker]] & !executing[worker];
        if (executing is not null)
            executing[worker].Next = false;
    }
}
