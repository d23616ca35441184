using Quiesce.Language;

namespace Quiesce.Tests.Xunit;

/// <summary>How a task counts.</summary>
public enum Locking
{
    /// <summary>Reads, then writes.</summary>
    None,
    /// <summary>In one step.</summary>
    Atomic,
}

/// <summary>Tasks that count in one variable.</summary>
public sealed class Counting(Locking locking, int tasks = 2, int start = 0) : Protocol
{
    // Only initialisers use start: an instance does not keep it.
    internal readonly Var<int> count = Var(start, max: 3);
    internal readonly Local<int> seen = Local(0, max: 3);
    internal readonly Local<bool> unused = Local(false);

    internal Process Task => FairProcess(locking == Locking.Atomic ? [AddOne] : [Read, Write], count: tasks);
    internal Process Watcher => Process([Watch]);

    void AddOne() => count.Next = count + 1;

    internal void Read() => seen.Next = count;

    internal void Write()
    {
        BugOn(seen > count, property: "NoStaleRead");
        count.Next = seen + 1;
    }

    void Watch() => BugOn(count == 2, property: "NeverSeesTwo");

    [Invariant] public Expr<bool> NothingIsLost => Task.Done.Implies(count >= tasks);

    [Reachable] public Expr<bool> CountsOne => count == 1;

    [Invariant] public Expr<bool>? IsExact => locking == Locking.Atomic ? count <= tasks : null;

    [Liveness] public Temporal WatcherEnds => Eventually(Watcher.Done);
}

/// <summary>The same for the test project alone.</summary>
sealed class HiddenCounting(Locking locking) : Protocol
{
    readonly Var<bool> isDone = Var(false);

    Process Task => FairProcess([Finish]);

    void Finish() => isDone.Next = locking == Locking.None;

    [Invariant] public Expr<bool> NeverDone => !isDone;
}
