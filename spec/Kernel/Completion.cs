namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A completion: kernel/sched/completion.c. One waiter gets through for each complete(), whichever comes first.
/// Often it lives on the stack of the waiter, which is right as long as the waiter leaves by the completion only:
/// complete() and the waiter take turns under a lock in it. Not modelled: complete_all(), and that init_completion()
/// loses a waiter that waits already, as reinit_completion() does not.
/// </summary>
/// <param name="max">How many complete() can be ahead of their waiters; one more violates the type invariant.</param>
public sealed class Completion(int max = 1) : Component
{
    internal readonly Var<int> done = Var(0, max: max);
    internal readonly Var<bool> gone = Var(false); // The stack frame, or the object, that it is in has ended.

    /// <summary>completion_done()</summary>
    public Bool IsDone => done > 0;

    /// <summary>init_completion(): a life begins, perhaps in a new frame.</summary>
    public void Init()
    {
        using var all = Atomically();
        done.Next = 0;
        gone.Next = false;
    }

    /// <summary>reinit_completion()</summary>
    public void Reinit()
    {
        using var all = Atomically();
        CheckMemory();
        done.Next = 0;
    }

    /// <summary>complete()</summary>
    public void Complete()
    {
        using var all = Atomically();
        CheckMemory();
        done.Next = done + 1;
    }

    /// <summary>The step waits for a complete(): wait_for_completion().</summary>
    public void Wait()
    {
        using var all = Atomically();
        CheckMemory();
        Await(done > 0 | gone);
        done.Next = If(gone, done, done - 1);
    }

    /// <summary>The memory of the completion is gone: the waiter returns, or frees what it is in.</summary>
    public void EndOfLife()
    {
        using var all = Atomically();
        BugOn(gone, "NoDoubleFree", "Nothing is freed that is free already.");
        gone.Next = true;
        done.Next = 0;
    }

    void CheckMemory() =>
        BugOn(gone, "NoUseAfterFree", "Nobody waits for, or completes, a completion whose memory is gone.");
}
