using System.Runtime.CompilerServices;

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
    readonly int works;

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
        this.works = works;
        current = Vars(workers, init: Nothing, min: Nothing, max: works - 1, name: nameof(current));
        queues = [.. maxActive.Select(limit => new Workqueue(this, works, workers, limit, refusal))];
    }

    // The kworkers of one queue.
    internal WorkerPool(int works, int workers, Workqueue queue)
    {
        this.works = works;
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

    /// <summary>
    /// The kworkers of the pool, in a line: <c>Process Kworker => pool.Kworker([Run]);</c>. Each takes a work of some
    /// queue, runs its function, ends it and starts again.
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
        RequireFunctions(functions, works);
        return Server(("TakeWork", TakeAny), functions, ("EndWork", End), current.Count, null, name, file, line);
    }

    int TakeAny(int worker) => queues[queues.Length == 1 ? 0 : Choose(queues.Length)].Take(worker);

    /// <summary>All works do the same, or each something of its own.</summary>
    internal static void RequireFunctions(Delegate[][] functions, int works)
    {
        if (functions.Length != 1 && functions.Length != works)
            throw new ModelException(
                $"A kworker of {works} works has one function for all, or {works}, not {functions.Length}.");
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
