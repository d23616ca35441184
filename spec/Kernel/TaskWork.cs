namespace Quiesce.Protocols.Kernel;

/// <summary>
/// The works a task runs when it returns to user space or exits: kernel/task_work.c. Others may add to them until the
/// task, exiting, has found none left and closed the list in the same cmpxchg (task_works == &amp;work_exited). Works
/// run in any order: "there is no ordering guarantee", says task_work_add(), and what is on the list together runs the
/// newest first.
/// </summary>
/// <param name="works">The callback_heads: 0..works-1.</param>
/// <param name="functions">What a trace calls the one that is run; its number by default.</param>
public sealed class TaskWork(int works = 1, Func<int, string>? functions = null) : Component
{
    internal readonly Set list = Set(of: works);     // task->task_works
    internal readonly Var<bool> exited = Var(false); // It is &work_exited.

    /// <summary>The task has no work to run.</summary>
    public Bool IsEmpty => list.IsEmpty;

    /// <summary>The task takes no more works.</summary>
    public Bool IsExited => exited.Now;

    /// <summary>
    /// task_work_add(): false where the task takes none any more. The step becomes an action for each.
    /// </summary>
    public bool TryAdd(int work)
    {
        using var all = Atomically();
        Require(work, works, "task work");
        if (Choose(2, taken => taken == 0 ? "task work" : "task exited") == 1)
        {
            Await(exited);
            return false;
        }
        Await(!exited);
        BugOn(list.Contains(work), "NoDoubleListAdd", "No callback_head is on a list twice.");
        list.Add(work);
        return true;
    }

    /// <summary>task_work_run(), one work: false where there is none. The step becomes an action for each.</summary>
    public bool TryTake(out int work)
    {
        using var all = Atomically();
        CheckOpen();
        work = Choose(works + 1, taken => taken == works ? "none" : functions?.Invoke(taken) ?? $"{taken}");
        if (work == works)
        {
            Await(list.IsEmpty);
            return false;
        }
        Await(list.Contains(work));
        list.Remove(work);
        return true;
    }

    /// <summary>exit_task_work(): one work, or, by the same cmpxchg that finds none, the list is closed.</summary>
    public bool TryTakeOrClose(out int work)
    {
        using var all = Atomically();
        if (TryTake(out work))
            return true;
        exited.Next = true;
        return false;
    }

    /// <summary>The end of exit_task_work(): the step waits for an empty list and closes it.</summary>
    public void Close()
    {
        using var all = Atomically();
        CheckOpen();
        Await(list.IsEmpty);
        exited.Next = true;
    }

    void CheckOpen() => BugOn(
        exited, "NoRunOfExitMark",
        "task_work_run() does not take the mark of a closed list, which has no function, for a work.");
}
