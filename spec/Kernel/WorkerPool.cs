namespace Quiesce.Protocols.Kernel;

/// <summary>
/// The kworkers that run the works of some workqueues: kernel/workqueue.c, struct worker_pool. What a kworker does
/// is a process of the protocol, <c>ServiceProcess([TakeWork, ..., EndWork], count: workers)</c>, whose first step
/// takes a work from one of the queues, and whose last step is <see cref="End"/> and goes back to the first. A work
/// is a number, 0..works-1, which stands for what the pool takes for the same work: the address of the work_struct
/// and its function. Two that may share an address but not a function have numbers of their own. A work that is
/// being executed is not executed a second time at once; it waits until the kworker is through, whatever that
/// kworker waits for. (The kernel moves it to that worker's own list, worker->scheduled; here it stays on the
/// queue, and is nobody's.) A rescuer is a process as well, with a number after the kworkers', that takes works
/// from one queue only; a pool that cannot make kworkers any more is one with few.
/// </summary>
public sealed class WorkerPool : Component
{
    internal const int Nothing = -1;

    internal readonly Vars<int> current; // worker->current_work with its current_func

    internal readonly Workqueue[] queues;
    readonly bool isOfOne;

    /// <param name="works">The works: 0..works-1.</param>
    /// <param name="workers">The kworkers, and rescuers after them: 0..workers-1.</param>
    /// <param name="maxActive">The max_active of each queue: there are as many queues.</param>
    public WorkerPool(int works, int workers, params int[] maxActive)
        : this(works, workers, Refusal.ReleasesPending, maxActive)
    {
    }

    /// <inheritdoc cref="WorkerPool(int, int, int[])"/>
    /// <param name="refusal">What becomes of a work that is refused: it depends on the kernel.</param>
    public WorkerPool(int works, int workers, Refusal refusal, params int[] maxActive)
    {
        current = Vars(workers, init: Nothing, min: Nothing, max: works - 1, name: nameof(current));
        queues = [.. maxActive.Select(limit => new Workqueue(this, works, workers, limit, refusal))];
    }

    // The kworkers of one queue.
    internal WorkerPool(int works, int workers, Workqueue queue)
    {
        current = Vars(workers, init: Nothing, min: Nothing, max: works - 1, name: nameof(current));
        queues = [queue];
        isOfOne = true;
    }

    /// <summary>The queues whose works run here.</summary>
    public Workqueue this[int queue]
    {
        get
        {
            Require(queue, queues.Length, "queue");
            return queues[queue];
        }
    }

    /// <summary>What the worker executes: its number, or -1.</summary>
    public Int Current(int worker)
    {
        using var all = Atomically();
        Require(worker, current.Count, "kworker");
        return current[worker].Now;
    }

    /// <summary>find_worker_executing_work(): some worker executes the work.</summary>
    public Bool IsExecuting(Int work) => Any(current.Count, worker => current[worker] == work);

    /// <summary>No two workers execute the same work: for lemmas.</summary>
    internal Bool ExecutesEachOnce => All(current.Count, other => All(other, one =>
        current[one] == Nothing | current[one] != current[other]));

    /// <summary>process_one_work(), behind the function: the worker looks at the work no more.</summary>
    public void End(int worker)
    {
        using var all = Atomically();
        RequireTurn(Current(worker) != Nothing);
        foreach (var queue in queues)
            queue.Ended(worker);
        current[worker].Next = Nothing;
    }

    /// <summary>A kworker takes or ends a work in its turn: of the pool, or of the queue that has it alone.</summary>
    internal void RequireTurn(Bool isInTurn)
    {
        if (isOfOne)
            queues[0].CheckTurn(isInTurn);
        else
            BugOn(!isInTurn, Workqueue.NoUnpairedTake, Workqueue.TakesInTurn);
    }
}
