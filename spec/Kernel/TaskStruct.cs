namespace Quiesce.Protocols.Kernel;

/// <summary>
/// The task_struct of a thread that is no <see cref="Kthread"/>, as those see it who have a pointer to it: a
/// vhost_task, a worker of io_uring, a task of a user. kernel/exit.c, kernel/fork.c and include/linux/sched/task.h.
/// Whoever wakes it needs a reference: the thread may exit whenever it likes, and takes its own reference along. A task
/// that has exited and is still referenced can be woken, and nothing happens. Not modelled: the grace period between
/// the exit and the end of the memory, which is for who looks for the task under rcu_read_lock(): it hides no late
/// waker.
/// </summary>
/// <param name="references">How many there can be at once; one more violates the type invariant.</param>
/// <param name="held">How many there are when the protocol begins, with the task's own one.</param>
/// <param name="asleep">At the beginning it sleeps in schedule(), until somebody wakes it.</param>
public sealed class TaskStruct(int references = 2, int held = 1, bool asleep = false) : Component
{
    internal readonly Var<TaskState> state = Var(asleep ? TaskState.Interruptible : TaskState.Running); // __state
    internal readonly Var<int> usage = Var(held, max: references);                                    // tsk->usage

    /// <summary>The memory is gone: the last reference has been dropped.</summary>
    public Bool IsFreed => usage == 0;

    /// <summary>The thread has exited.</summary>
    public Bool IsDead => state == TaskState.Dead;

    /// <summary>The thread has announced that it will sleep, and nobody has woken it since.</summary>
    public Bool IsInterruptible => state == TaskState.Interruptible;

    // What others do.

    /// <summary>get_task_struct(), by who has a reference already, or knows that the task is there.</summary>
    public void Get()
    {
        using var all = Atomically();
        BugOn(usage == 0, "NoUseAfterZero", "refcount_t: addition on 0; use-after-free.");
        usage.Next = If(usage == 0, 0, usage + 1);
    }

    /// <summary>
    /// tryget_task_struct(), by who has found the task under rcu_read_lock(): whether there is a reference more.
    /// </summary>
    public Bool TryGet()
    {
        using var all = Atomically();
        var isThere = Let(usage > 0);
        usage.Next = If(usage == 0, 0, usage + 1);
        return isThere;
    }

    /// <summary>put_task_struct(): the last one frees.</summary>
    public void Put()
    {
        using var all = Atomically();
        BugOn(usage == 0, "NoUnderflow", "refcount_t: underflow; use-after-free.");
        usage.Next = Max(usage - 1, 0);
    }

    /// <summary>wake_up_process(): it looks at the task, whether there still is one or not.</summary>
    /// <returns>Whether it has woken it.</returns>
    public Bool WakeUp()
    {
        using var all = Atomically();
        Use();
        var isWoken = Let(state == TaskState.Interruptible);
        state.Next = If(isWoken, TaskState.Running, state);
        return isWoken;
    }

    /// <summary>The step looks at the task: its flags, its signals.</summary>
    public void Use()
    {
        using var all = Atomically();
        BugOn(IsFreed, "NoUseAfterFree", "Nobody looks at a task_struct that has been freed, or wakes it.");
    }

    /// <summary>release_task(), by the parent that has waited for it: the task's own reference goes.</summary>
    public void Release()
    {
        using var all = Atomically();
        BugOn(!IsFreed & !IsDead, "NoReleaseOfLive", "Nobody releases a task that has not exited.");
        Put();
    }

    // What the thread does itself.

    /// <summary>set_current_state(TASK_INTERRUPTIBLE)</summary>
    public void SetInterruptible()
    {
        using var all = Atomically();
        state.Next = TaskState.Interruptible;
    }

    /// <summary>__set_current_state(TASK_RUNNING)</summary>
    public void SetRunning()
    {
        using var all = Atomically();
        state.Next = TaskState.Running;
    }

    /// <summary>schedule(): if the thread has announced its sleep, the step waits for a wake-up.</summary>
    public void Schedule()
    {
        using var all = Atomically();
        Await(state == TaskState.Running);
    }

    /// <summary>do_exit(): the thread takes its own reference along, unless its parent is to wait for it.</summary>
    /// <param name="zombie">The parent waits for it: <see cref="Release"/> is to come.</param>
    public void Exit(bool zombie = false)
    {
        using var all = Atomically();
        state.Next = TaskState.Dead;
        if (!zombie)
            usage.Next = Max(usage - 1, 0);
    }
}
