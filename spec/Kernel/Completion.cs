namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A completion: kernel/sched/completion.c. One waiter gets through for each complete(), whichever comes first.
/// Often it lives on the stack of the waiter, which is right as long as the waiter leaves by the completion only:
/// complete() and the waiter take turns under a lock in it. Not modelled: complete_all(), and that init_completion()
/// loses a waiter that waits already, as reinit_completion() does not.
/// </summary>
/// <param name="max">How many complete() can be ahead of their waiters; one more violates the type invariant.</param>
/// <param name="initialised">Otherwise nobody may touch it before <see cref="Init"/>.</param>
public sealed class Completion(int max = 1, bool initialised = true) : Component
{
    const string UsesGone = "Nobody waits for, completes or looks at a completion whose memory is gone.";

    internal readonly Var<int> done = Var(0, max: max);
    internal readonly Var<bool> gone = Var(false); // The stack frame, or the object, that it is in has ended.
    internal readonly Var<bool>? made = initialised ? null : Var(false); // Somebody has initialised it.

    Bool isUseless => made is null ? gone.Now : gone | !made;

    /// <summary>completion_done()</summary>
    public Bool IsDone
    {
        get
        {
            using var all = Atomically();
            if (IsInStep)
                CheckMemory();
            return done > 0;
        }
    }

    /// <summary>init_completion(): a life begins, perhaps in a new frame.</summary>
    public void Init()
    {
        using var all = Atomically();
        done.Next = 0;
        gone.Next = false;
        if (made is not null)
            made.Next = true;
    }

    /// <summary>reinit_completion()</summary>
    public void Reinit()
    {
        using var all = Atomically();
        BugOn(gone, "NoUseAfterFree", UsesGone);
        done.Next = 0;
    }

    /// <summary>complete()</summary>
    public void Complete()
    {
        using var all = Atomically();
        CheckMemory();
        done.Next = done + 1;
    }

    /// <summary>wait_for_completion(), as an element of a list of steps: the call, and the wait in it.</summary>
    public Procedure WaitFor => Blocking(CheckMemory, Wait);

    /// <summary>The step waits for a complete(): wait_for_completion().</summary>
    public void Wait()
    {
        using var all = Atomically();
        CheckMemory();
        Await(done > 0 | isUseless);
        done.Next = If(isUseless, done, done - 1);
    }

    /// <summary>The memory of the completion is gone: the waiter returns, or frees what it is in.</summary>
    public void EndOfLife()
    {
        using var all = Atomically();
        BugOn(gone, "NoDoubleFree", "Nothing is freed that is free already.");
        gone.Next = true;
        done.Next = 0;
    }

    void CheckMemory()
    {
        BugOn(gone, "NoUseAfterFree", UsesGone);
        if (made is not null)
            BugOn(
                !made & !gone, "NoUseBeforeInit",
                "Nobody waits for, completes or looks at a completion that nobody has initialised.");
    }
}
