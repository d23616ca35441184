using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Threads;

/// <summary>
/// A condition variable: pthread_cond_t, std::condition_variable, sync.Cond. Who waits gives its mutex back and sleeps
/// in one step, and takes it again when it has been woken, later than others may; so it looks at its condition again. A
/// signal that comes when nobody waits is lost: who changes the condition holds the mutex, or a waiter that has looked
/// and does not sleep yet misses it. A wait may end for no reason, <see cref="WakeForNoReason"/>, and need not.
/// </summary>
public sealed class ConditionVariable : Component
{
    internal readonly Each<bool> sleeping = SetOfEach(1); // The task is in wait(), and nobody has woken it.
    internal readonly Flag gone = Flag();                 // Its memory.

    /// <summary>Somebody waits.</summary>
    public Bool HasWaiters => sleeping.All.Aggregate((Bool)false, (any, task) => any | task[0]);

    /// <summary>
    /// pthread_cond_wait(), wait(): the mutex is free and the task sleeps; and then it has the mutex again.
    /// </summary>
    public Procedure Wait(Mutex mutex) => Blocking(() => Sleep(mutex), () => Wake(mutex), mutex);

    /// <summary>The first half, in one step: the mutex is free, and the task sleeps.</summary>
    public void Sleep(Mutex mutex)
    {
        using var all = Atomically();
        CheckMemory();
        mutex.Unlock();
        sleeping.Mine[0].Next = true;
    }

    /// <summary>The second half: waits until somebody has woken the task, and then for the mutex.</summary>
    public void Wake(Mutex mutex)
    {
        using var all = Atomically();
        var mine = sleeping.Begun("Wake() ends what Sleep() has begun");
        Await(!mine[0]);
        mutex.Lock();
    }

    /// <summary>
    /// A wait ends for no reason, as POSIX permits: the step of a process of its own, which nothing makes fair:
    /// <c>Process Spurious => AnyOrder([cv.WakeForNoReason])</c>. With it a waiter that
    /// nobody wakes is no deadlock any more; ask whether it gets on, as a [Liveness].
    /// </summary>
    public void WakeForNoReason()
    {
        using var all = Atomically();
        Vars<bool>[] tasks = [.. sleeping.All];
        Await(HasWaiters);
        if (tasks.Length == 0)
            return;
        var taken = Choose(tasks.Length, taken => tasks.Length == 1 ? "" : $"{taken}");
        Await(tasks[taken][0]);
        tasks[taken][0].Next = false;
    }

    /// <summary>pthread_cond_signal(), notify_one(): any one of those who wait, if anybody does.</summary>
    public void Signal()
    {
        using var all = Atomically();
        CheckMemory();
        Vars<bool>[] tasks = [.. sleeping.All];
        var taken = Choose(
            tasks.Length + 1, taken => taken == tasks.Length ? "nobody" : tasks.Length == 1 ? "" : $"{taken}");
        if (taken == tasks.Length)
        {
            Await(!HasWaiters);
            return;
        }
        Await(tasks[taken][0]);
        tasks[taken][0].Next = false;
    }

    /// <summary>pthread_cond_broadcast(), notify_all()</summary>
    public void Broadcast()
    {
        using var all = Atomically();
        CheckMemory();
        foreach (var task in sleeping.All)
            task[0].Next = false;
    }

    /// <summary>pthread_cond_destroy(), or the memory goes that it is in. Who still waits touches it.</summary>
    public void Destroy()
    {
        using var all = Atomically();
        CheckMemory();
        BugOn(HasWaiters, "NoDestroyWithWaiters", "Nobody destroys a condition variable that somebody waits for.");
        gone.Raise();
    }

    void CheckMemory()
    {
        if (gone.IsUsed)
            BugOn(gone, "NoUseAfterFree", "Nobody touches a condition variable that has been destroyed.");
    }
}
