namespace Quiesce.Protocols.Kernel;

/// <summary>What the scheduler knows of a task: task_struct.__state.</summary>
public enum TaskState
{
    /// <summary>On a run queue: schedule() returns at once.</summary>
    Running,
    /// <summary>Off the run queue at its next schedule(), until somebody wakes it.</summary>
    Interruptible,
    /// <summary>In kthread_parkme(): only kthread_unpark() wakes it.</summary>
    Parked,
    /// <summary>In do_exit(), for good.</summary>
    Dead,
}

/// <summary>
/// A thread made by kthread_run(), as those see it who wake, park and stop it: kernel/kthread.c, and
/// wake_up_process() of kernel/sched/core.c. What the thread does is a process of the protocol. Not modelled: the
/// grace period between the exit and the end of the memory; it hides no late waker, it only asks for a slower one.
/// </summary>
/// <param name="asleep">At the beginning it sleeps in schedule(), until somebody wakes it.</param>
public sealed class Kthread(bool asleep = false) : Component
{
    internal readonly Var<TaskState> state = Var(asleep ? TaskState.Interruptible : TaskState.Running);
    internal readonly Var<bool> shouldPark = Var(false); // KTHREAD_SHOULD_PARK
    internal readonly Var<bool> shouldStop = Var(false); // KTHREAD_SHOULD_STOP
    internal readonly Var<bool> freed = Var(false);      // The last reference to the task_struct is gone.

    /// <summary>The thread sleeps in kthread_parkme().</summary>
    public Bool IsParked => state == TaskState.Parked;

    /// <summary>The thread has announced that it will sleep, and nobody has woken it since.</summary>
    public Bool IsInterruptible => state == TaskState.Interruptible;

    /// <summary>The thread has called <see cref="Exit"/>.</summary>
    public Bool IsDead => state == TaskState.Dead;

    /// <summary>The memory is gone: the last reference has been dropped.</summary>
    public Bool IsFreed => freed.Now;

    /// <summary>kthread_should_park()</summary>
    public Bool ShouldPark => shouldPark.Now;

    /// <summary>kthread_should_stop()</summary>
    public Bool ShouldStop => shouldStop.Now;

    // The calls that block, as elements of a list of steps.

    /// <summary>kthread_stop(), of a thread that says when it is through: <see cref="Exit"/>.</summary>
    public Procedure Stop => Blocking(RequestStop, Reap);

    /// <summary>kthread_park()</summary>
    public Procedure Park => Blocking(BeginPark, AwaitPark);

    void BeginPark()
    {
        var asked = RequestPark();
        Branch(on: !asked, taken: Return);
    }

    void AwaitPark() => Await(IsParked);

    // What others do to the thread.

    /// <summary>wake_up_process(): it looks at the task, whether there still is one or not.</summary>
    public void WakeUp()
    {
        using var all = Atomically();
        CheckMemory();
        state.Next = If(state == TaskState.Interruptible, TaskState.Running, state);
    }

    /// <summary>
    /// The first half of kthread_park(): asks and wakes. The second awaits <see cref="IsParked"/>. It warns and does
    /// nothing where the thread is to park already (-EBUSY), or is dead (-ENOSYS): then there is no second half.
    /// </summary>
    /// <returns>Whether it asked.</returns>
    public Bool RequestPark()
    {
        using var all = Atomically();
        var asks = !shouldPark & !IsDead;
        BugOn(
            !freed & (shouldPark | IsDead), "NoRefusedPark",
            "Nobody calls kthread_park() of a thread that is to park already, or has exited.");
        WakeUp();
        shouldPark.Next = shouldPark | !IsDead;
        return asks;
    }

    /// <summary>kthread_unpark(): takes the request back, and wakes the thread if it is parked.</summary>
    public void Unpark()
    {
        using var all = Atomically();
        CheckMemory();
        shouldPark.Next = false;
        state.Next = If(state == TaskState.Parked, TaskState.Running, state);
    }

    /// <summary>
    /// The first half of kthread_stop(): asks, unparks and wakes, and has a reference until the second, which is <see
    /// cref="Reap(Bool)"/>.
    /// </summary>
    public void RequestStop()
    {
        using var all = Atomically();
        CheckMemory();
        shouldStop.Next = true;
        shouldPark.Next = false;
        state.Next = If(IsDead, state, TaskState.Running);
    }

    /// <summary>
    /// The second half of kthread_stop(): waits for the exit and drops the last reference. The exit is completed once:
    /// of two who wait for it, one waits for ever.
    /// </summary>
    public void Reap(Bool exited)
    {
        using var all = Atomically();
        Await(exited & !freed);
        freed.Next = true;
    }

    /// <summary>The same of a thread that says when it is through: <see cref="Exit"/>.</summary>
    public void Reap()
    {
        using var all = Atomically();
        Reap(IsDead);
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

    /// <summary>
    /// if (!kthread_should_stop()) schedule(): as <see cref="Schedule"/>, and no wait at all for a thread that is to
    /// stop. With a timeout the wait may end at any time.
    /// </summary>
    public void ScheduleUnlessStopped(bool timeout = false)
    {
        using var all = Atomically();
        Await(timeout | shouldStop | state == TaskState.Running);
        state.Next = TaskState.Running;
    }

    /// <summary>
    /// The thread returns, or calls do_exit(). Where nobody stops it, nobody has a reference, and the memory goes with
    /// it: that is for threads that may end by themselves. Others need not say so.
    /// </summary>
    public void Exit()
    {
        using var all = Atomically();
        state.Next = TaskState.Dead;
        freed.Next = freed | !shouldStop;
    }

    /// <summary>if (kthread_should_park()) kthread_parkme(), up to where it sleeps there.</summary>
    public void ParkIfAsked()
    {
        using var all = Atomically();
        state.Next = If(shouldPark, TaskState.Parked, state);
    }

    void CheckMemory() => BugOn(
        freed, "NoUseAfterFree", "Nobody calls wake_up_process() on a task_struct that has been freed.");
}
