using Quiesce.Ir.Formats.Lanes;
using Quiesce.Language;
using Quiesce.Protocols.Kernel;
using Bool = Quiesce.Language.Expr<bool>;
using Mutex = Quiesce.Protocols.Kernel.Mutex;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Kernel;

/// <summary>What C calls a step that a primitive takes by itself in a list.</summary>
public class WordsOfC
{
    sealed class Nested : Protocol
    {
        readonly Mutex outer = new(), inner = new();
        readonly Rcu rcu = new();

        Process Locker => FairProcess([outer.Lock, inner.Lock, inner.Unlock, outer.Unlock]);
        Process Reader => FairProcess([Enter, Leave]);
        Process Writer => FairProcess([rcu.Synchronize(Reader)]);

        void Enter() => rcu.ReadLock();
        void Leave() => rcu.ReadUnlock();                        // rcu_read_unlock()

        [Reachable] public Bool IsOver => Writer.Done;
    }

    // The only rcu needs no name; of two mutexes each has one. A step of the spec has what its margin says.
    [Fact]
    public void Come_from_the_primitive()
    {
        var actions = new Nested().Build().Actions;
        string? Of(string step) => MarginPhrase.Of(actions.First(action => action.Step == step));
        Assert.Equal("mutex_lock(outer)", Of("outer.Lock"));
        Assert.Equal("mutex_unlock(inner)", Of("inner.Unlock"));
        Assert.Equal("synchronize_rcu()", Of("rcu.Synchronize"));
        Assert.Equal("synchronize_rcu() returns", Of("rcu.Synchronize.Return"));
        Assert.Null(Of("Enter"));
        Assert.Equal("rcu_read_unlock()", Of("Leave"));
    }
}
