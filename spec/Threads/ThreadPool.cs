using System.Runtime.CompilerServices;

namespace Quiesce.Protocols.Threads;

/// <summary>
/// A thread pool: tasks in a queue, in the order in which they were submitted, and threads that run them:
/// java.util.concurrent.ThreadPoolExecutor and its like. A task may be submitted again while it is queued or runs, and
/// then it runs again, perhaps at the same time. Shut down, the pool takes no more tasks and runs what is queued; who
/// destroys it waits for that, and so must not be one of its tasks. Not modelled: threads that come and go.
/// </summary>
/// <param name="tasks">The tasks: 0..tasks-1.</param>
/// <param name="threads">The threads: 0..threads-1.</param>
/// <param name="capacity">How many tasks can be queued; one more violates the type invariant.</param>
public sealed class ThreadPool(int tasks = 1, int threads = 1, int capacity = 2) : Component
{
    const int Nothing = -1;

    internal readonly Sequence<int> queue = Sequence(capacity, max: tasks - 1);                  // The first one first.
    internal readonly Vars<int> running = Vars(threads, init: Nothing, min: Nothing, max: tasks - 1);
    internal readonly Var<bool> isShutdown = Var(false);                                        // shutdown()
    internal readonly Flag destroyed = Flag();                                                  // Its memory is gone.

    /// <summary>A thread runs the task.</summary>
    public Bool IsRunning(Int task) => Any(threads, thread => running[thread] == task);

    /// <summary>The task is queued.</summary>
    public Bool IsQueued(Int task) => queue.Contains(task);

    /// <summary>isShutdown()</summary>
    public Bool IsShutdown => isShutdown.Now;

    /// <summary>Nothing is queued, and nothing runs.</summary>
    public Bool IsIdle => queue.IsEmpty & All(threads, thread => running[thread] == Nothing);

    /// <summary>
    /// The threads of the pool, in a line: <c>Process Thread => pool.Thread([Run]);</c>. Each takes a task, runs it,
    /// and starts again.
    /// </summary>
    /// <param name="function">The steps of every task.</param>
    public Process Thread(
        Delegate[] function,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Thread([function], name, file, line);

    /// <inheritdoc cref="Thread(Delegate[], string, string, int)"/>
    /// <param name="functions">The steps of each task: as many lists as there are tasks.</param>
    /// <exception cref="ModelException">There are more, or fewer.</exception>
    public Process Thread(
        Delegate[][] functions,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (functions.Length != 1 && functions.Length != tasks)
            throw new ModelException(
                $"A thread of {tasks} tasks has one function for all, or {tasks}, not {functions.Length}.");
        return Server(("TakeTask", Take), functions, ("EndTask", End), threads, null, name, file, line);
    }

    /// <summary>shutdown(), awaitTermination(): no more tasks, and all that are queued have run.</summary>
    public Procedure Destroy => Blocking(Shutdown, AwaitTermination);

    /// <summary>
    /// submit(): false, or an exception, where the pool is shut down. The step becomes an action for each answer.
    /// </summary>
    public bool Submit(int task = 0)
    {
        using var all = Atomically();
        Require(task, tasks, "task");
        CheckMemory();
        if (Case(isShutdown, "rejected", ""))
            return false;
        queue.Append(task);
        return true;
    }

    /// <summary>
    /// remove(), cancel(): whether the task was queued, and is not any more, however often it was. One that runs, runs
    /// on.
    /// </summary>
    public Bool Remove(int task = 0)
    {
        using var all = Atomically();
        Require(task, tasks, "task");
        CheckMemory();
        var wasQueued = Let(queue.Contains(task));
        queue.Remove(task);
        return wasQueued;
    }

    /// <summary>shutdown(): no task is accepted any more; what is queued still runs.</summary>
    public void Shutdown()
    {
        using var all = Atomically();
        CheckMemory();
        isShutdown.Next = true;
    }

    /// <summary>shutdownNow(): the same, and what is queued does not run.</summary>
    public void ShutdownNow()
    {
        using var all = Atomically();
        Shutdown();
        queue.Clear();
    }

    /// <summary>awaitTermination(): waits until nothing is queued and nothing runs.</summary>
    public void AwaitTermination()
    {
        using var all = Atomically();
        CheckMemory();
        Await(isShutdown & IsIdle);
    }

    /// <summary>The memory of the pool goes. Its threads have ended, or touch it when they are through.</summary>
    public void EndOfLife()
    {
        using var all = Atomically();
        if (destroyed.IsUsed)
            BugOn(destroyed, "NoDoubleFree", "Nothing is freed that is free already.");
        destroyed.Raise();
    }

    /// <summary>A thread waits for a task, and takes the first.</summary>
    internal int Take(int thread)
    {
        using var all = Atomically();
        Require(thread, threads, "thread");
        var task = Choose(tasks, task => tasks == 1 ? "" : $"{task}");
        Await(!queue.IsEmpty & queue.Head == task);
        CheckMemory();
        queue.RemoveHead();
        running[thread].Next = task;
        return task;
    }

    /// <summary>It has run the task, and looks at the pool again.</summary>
    internal void End(int thread)
    {
        using var all = Atomically();
        CheckMemory();
        running[thread].Next = Nothing;
    }

    void CheckMemory()
    {
        if (destroyed.IsUsed)
            BugOn(destroyed, "NoUseAfterFree", "Nobody touches a thread pool whose memory is gone.");
    }
}
