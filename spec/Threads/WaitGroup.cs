namespace Quiesce.Protocols.Threads;

/// <summary>
/// A wait group: sync.WaitGroup of Go; CountdownEvent and std::latch are alike. Wait() returns when as many have called
/// Done() as Add() has announced. Who adds to a group of which the count is 0 does so before Wait() begins: otherwise
/// the wait may have ended, or ends without it. Done() is one step here: that Add() comes between the two halves of the
/// last one ("Add called concurrently with Wait") is not modelled.
/// </summary>
/// <param name="count">What has been announced when the protocol begins.</param>
/// <param name="max">The most that can be announced at once; one more violates the type invariant.</param>
public sealed class WaitGroup(int count = 0, int max = 2) : Component
{
    internal readonly Var<int> counter = Var(count, max: max); // wg.state, the upper half
    internal readonly Each<bool> waiting = SetOfEach(1);       // The task is in Wait(), and not released.

    /// <summary>How many are still to come.</summary>
    public Int Pending => counter.Now;

    /// <summary>wg.Wait()</summary>
    public Procedure Wait => Blocking(StartWait, FinishWait);

    /// <summary>wg.Add(1)</summary>
    public void Add()
    {
        using var all = Atomically();
        counter.Next = counter + 1;
    }

    /// <summary>wg.Done(): the last one releases all who wait.</summary>
    public void Finish()
    {
        using var all = Atomically();
        BugOn(counter == 0, "NoNegativeCounter", "sync: negative WaitGroup counter.");
        foreach (var task in waiting.All)
            task[0].Next = task[0] & counter > 1;
        counter.Next = Max(counter - 1, 0);
    }

    /// <summary>The first half of Wait(): it returns at once where the count is 0.</summary>
    public void StartWait()
    {
        using var all = Atomically();
        waiting.Mine[0].Next = counter > 0;
        Branch(on: counter == 0, taken: Return);
    }

    /// <summary>The second half: waits until the count has been 0. It may have gone up again since.</summary>
    public void FinishWait()
    {
        using var all = Atomically();
        var mine = waiting.Begun("FinishWait() ends what StartWait() has begun");
        Await(!mine[0]);
        BugOn(
            counter > 0, "NoReuseBeforeReturn",
            "sync: WaitGroup is reused before previous Wait has returned.");
    }
}
