using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How somebody wakes a thread that may exit by itself.</summary>
public enum TaskReference
{
    /// <summary>It has had a reference since the thread was made, and drops it behind its last wake-up.</summary>
    Get,
    /// <summary>It has a pointer only.</summary>
    None,
    /// <summary>It has a pointer, and looks first whether the thread has exited.</summary>
    TestExited,
    /// <summary>It takes a reference when it wants to wake, by its pointer.</summary>
    GetLate,
    /// <summary>It drops its reference, and then wakes.</summary>
    PutFirst,
    /// <summary>It drops it twice.</summary>
    PutTwice,
    /// <summary>It has a reference, and waits for the thread to do something, which may have exited.</summary>
    WakeExited,
    /// <summary>The parent of the thread waits for its exit, and releases it; and wakes it afterwards.</summary>
    WakeReleased,
}

/// <summary>
/// How <see cref="TaskStruct"/> is used: a pointer to a task is no reference, and nothing that is in the task tells
/// whether it is still there. A reference keeps the memory, not the thread.
/// </summary>
public sealed partial class TaskStructUse(TaskReference reference) : Protocol
{
    // State.
    readonly TaskStruct task = new(held: IsHeld(reference) ? 2 : 1); // worker->task
    readonly Var<bool> due = Var(false);                   // The thread has something to do,
    readonly Var<bool> ran = Var(false);                   // and has done it.
    readonly Var<bool> exited = Var(false);                // worker->exited, which the thread sets at its end

    static bool IsHeld(TaskReference reference) => reference is TaskReference.Get or TaskReference.PutFirst
        or TaskReference.PutTwice or TaskReference.WakeExited;

    bool isZombie => reference == TaskReference.WakeReleased;

    // Processes
    Process Waker => FairProcess(reference switch
    {
        TaskReference.Get => [SetDue, Wake, Put],
        TaskReference.None => [SetDue, Wake],
        TaskReference.TestExited => [SetDue, TestExited, Wake],
        TaskReference.GetLate => [SetDue, Get, Wake, Put],
        TaskReference.PutFirst => [SetDue, Put, Wake],
        TaskReference.PutTwice => [SetDue, Wake, Put, Put],
        TaskReference.WakeExited => [SetDue, Wake, AwaitRun, Put],
        TaskReference.WakeReleased => [SetDue, Wake, AwaitExit, Release, Wake],
    });
    Process Thread => FairProcess([Announce, Look, Schedule, Run, SetExited, Exit]);

    // The waker.
    void SetDue() => due.Next = true;
    void TestExited() => Branch(on: exited, taken: Return); // if (READ_ONCE(worker->exited)) return
    void Get() => task.Get();                              // get_task_struct(worker->task)
    void Wake() => _ = task.WakeUp();                      // wake_up_process(worker->task)
    void Put() => task.Put();                              // put_task_struct(worker->task)
    void AwaitRun() => Await(ran);                         // wait_for_completion()
    void AwaitExit() => Await(task.IsDead);                // wait4()
    void Release() => task.Release();                      // release_task()

    // The thread: a signal ends its sleep, too, and then it exits.
    void Announce() => task.SetInterruptible();            // set_current_state(TASK_INTERRUPTIBLE)
    void Look() => Branch(on: due, taken: Run);
    void Schedule()                                        // schedule(); if (signal_pending()) break
    {
        if (Maybe("signal"))
            Goto(SetExited);
        else
            task.Schedule();
    }
    void Run() => ran.Next = true;
    void SetExited() => exited.Next = true;
    void Exit() => task.Exit(isZombie);                    // do_exit()

    // Properties.
    /// <summary>The memory goes in the end.</summary>
    [Liveness] public Temporal TaskIsFreed => Eventually(task.IsFreed);

    /// <summary>Who wakes returns.</summary>
    [Liveness] public Temporal WakerReturns => Eventually(Waker.Done);

    /// <summary>The model is not vacuous: the thread has exited when it is woken.</summary>
    [Reachable] public Bool ExitsBeforeWake => task.IsDead & Waker.At(Wake);
}
