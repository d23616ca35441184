using Quiesce.Protocols.Kernel;
using Quiesce.Protocols.Threads;

namespace Quiesce.Protocols.Uses.Threads;

/// <summary>Where the goroutines are counted that somebody waits for.</summary>
public enum GroupAdd
{
    /// <summary>In front of each go statement.</summary>
    BeforeGo,
    /// <summary>In the goroutine: Wait() may be over before it has begun.</summary>
    InGoroutine,
    /// <summary>A goroutine starts another, and counts it before its own end.</summary>
    NestedBeforeDone,
    /// <summary>The same, behind its own end.</summary>
    NestedAfterDone,
    /// <summary>A goroutine calls Done() on two ways out.</summary>
    DoneTwice,
    /// <summary>A goroutine returns early, without Done().</summary>
    ForgetsDone,
}

/// <summary>
/// How <see cref="WaitGroup"/> is used: who waits knows of all whom it waits for, because they have been counted by
/// somebody who has not ended yet, or by itself.
/// </summary>
public sealed partial class WaitGroupUse(GroupAdd add) : Protocol
{
    // State.
    readonly WaitGroup group = new();                      // var wg sync.WaitGroup
    readonly Slab memory = new(full: true);                // What the goroutines work on, until Wait() returns.
    readonly Var<int> started = Var(0, max: 2);            // The goroutines that have been started.

    bool isNested => add is GroupAdd.NestedBeforeDone or GroupAdd.NestedAfterDone;

    // Processes
    Process Main => FairProcess(
        [When(add != GroupAdd.InGoroutine, group.Add), Go, group.Wait, Close]);
    Process First => FairProcess(
    [
        AwaitFirst, When(add == GroupAdd.InGoroutine, group.Add), Work,
        .. add switch
        {
            GroupAdd.NestedBeforeDone => (Step[])[group.Add, Go, group.Finish],
            GroupAdd.NestedAfterDone => [group.Finish, group.Add, Go],
            GroupAdd.DoneTwice => [group.Finish, group.Finish],
            GroupAdd.ForgetsDone => [MaybeReturn, group.Finish],
            _ => [group.Finish],
        },
    ]);
    Process? Second => isNested ? FairProcess([AwaitSecond, Work, group.Finish]) : null;

    void Go() => started.Next = started + 1;               // go func() { ... }()
    void AwaitFirst() => Await(started >= 1);
    void AwaitSecond() => Await(started >= 2);
    void Work() => memory.Use(0);
    void MaybeReturn()                                     // if err != nil { return }
    {
        if (Maybe("error"))
            Return();
    }
    void Close() => memory.Free(0);                        // Main goes on, and closes what they worked on.

    // Properties.
    /// <summary>Wait() returns.</summary>
    [Liveness] public Temporal MainReturns => Eventually(Main.Done);

    /// <summary>The model is not vacuous: somebody waits.</summary>
    [Reachable] public Bool Waits => Main.At("group.Wait.Return") & group.Pending > 0;
}
