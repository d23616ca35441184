namespace Quiesce_Spec;

/// <summary>What is done about tasks when the pool is told to stop.</summary>
public enum Patch
{
    /// <summary>The worker leaves at once.</summary>
    None,
    /// <summary>A tempting fix: no task is accepted any more. Those that are queued already are lost.</summary>
    RefuseTasks,
    /// <summary>Another one: the worker first runs what is queued. What comes after it has left is lost.</summary>
    DrainQueue,
    /// <summary>Both.</summary>
    RefuseAndDrain,
}

/// <summary>
/// A thread pool is destroyed while others submit tasks to it. pool_destroy() sets a flag, wakes the worker and waits
/// until it has left; a task that was accepted must have run by then.
/// See pool.c:pool_destroy(), :pool_worker() and :pool_submit(). Not modelled: more than one worker; what a task does;
/// the memory of the pool.
/// </summary>
public sealed partial class ThreadPool(Patch patch, int tasks = 2) : Protocol
{
    // State.
    readonly Var<int> queued = Var(0, max: tasks); // Tasks on pool->list.
    readonly Var<bool> stopping = Var(false);      // pool->stopping
    readonly Completion exited = new();            // pool->exited

    // Processes
    Process Owner => FairProcess([StopPool, WaitForWorker]);
    Process Worker => FairProcess([TakeTask, RunTask, Exit]);
    Process Submitter => FairProcess([Submit], count: tasks);

    // pool_destroy()
    void StopPool() => stopping.Next = true;       // It wakes the worker, too,
    void WaitForWorker() => exited.Wait();         // wait_for_completion(&pool->exited)

    // pool_worker(): the list and the flag are looked at under pool->lock.
    void TakeTask()
    {
        Await(queued > 0 | stopping);
        Bool leaves = patch is Patch.DrainQueue or Patch.RefuseAndDrain ? stopping & queued == 0 : stopping;
        queued.Next = If(leaves, queued, queued - 1);
        Branch(on: leaves, taken: Exit, otherwise: RunTask);
    }
    void RunTask() => Goto(TakeTask);              // task->run()
    void Exit() => exited.Complete();              // complete(&pool->exited)

    // pool_submit(): under pool->lock.
    void Submit()
    {
        Bool isRefused = patch is Patch.RefuseTasks or Patch.RefuseAndDrain ? stopping : false;
        queued.Next = If(isRefused, queued, queued + 1);
    }

    // Properties.
    /// <summary>No task that was accepted is left behind when pool_destroy() returns.</summary>
    [Invariant] public Bool NoTaskLost => Owner.Done.Implies(queued == 0);

    /// <summary>The model is not vacuous: the worker gets to run a task.</summary>
    [Reachable] public Bool TaskRuns => Worker.At(RunTask);

    /// <summary>Under weak fairness of every process, pool_destroy() returns.</summary>
    [Liveness] public Temporal DestroyReturns => Eventually(Owner.Done);
}
