using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>What an interrupt does with a work for a task that may be exiting.</summary>
public enum TaskGone
{
    /// <summary>It has somebody else run the work if task_work_add() fails.</summary>
    FallBack,
    /// <summary>It takes no notice.</summary>
    Ignore,
    /// <summary>As FallBack, but the next interrupt adds the work again, which may be on the list still.</summary>
    AddTwice,
}

/// <summary>
/// How <see cref="TaskWork"/> is used: task_work_add() fails once the task has run its works for the last time.
/// That is later than PF_EXITING, and no flag tells.
/// </summary>
public sealed partial class TaskWorkUse(TaskGone gone) : Protocol
{
    // State.
    readonly TaskWork task = new();                        // task->task_works
    readonly Var<bool> fallback = Var(false);              // The work is with a workqueue.
    readonly Var<bool> ran = Var(false);

    // Processes
    Process Task => FairProcess([RunWorks]);
    Process Interrupt => FairProcess(gone == TaskGone.AddTwice ? [AddWork, AddWork] : [AddWork]);
    Process Kworker => AnyOrder([RunFallback], fair: true);

    void RunWorks()                                        // exit_task_work()
    {
        if (!task.TryTakeOrClose(out _))
            return;
        RunWork();
        Goto(RunWorks);
    }
    void AddWork()                                         // if (task_work_add()) queue_work()
    {
        if (!task.TryAdd(0) && gone != TaskGone.Ignore)
            fallback.Next = true;
    }
    void RunFallback()
    {
        Await(fallback);
        fallback.Next = false;
        RunWork();
    }
    void RunWork()
    {
        if (gone != TaskGone.AddTwice)
            BugOn(ran, "NoDoubleRun", "A work that was added once runs once.");
        ran.Next = true;
    }

    // Properties.
    /// <summary>The work runs.</summary>
    [Liveness] public Temporal WorkRuns => Eventually(ran);

    /// <summary>The model is not vacuous: the work comes too late.</summary>
    [Reachable] public Bool ComesTooLate => task.IsExited & Interrupt.At(AddWork);
}
