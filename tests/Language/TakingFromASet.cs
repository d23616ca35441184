using Quiesce.Language;
using Quiesce.Tests.Agreement;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

public class TakingFromASet
{
    sealed class Drain : Protocol
    {
        readonly Set list = Set(of: 3, full: true);
        readonly Set taken = Set(of: 3);

        Process Drainer => FairProcess([Pop, Finish]);

        void Pop()
        {
            if (list.TryTakeFirst(out var element))
            {
                BugOn(taken.Contains(element), "NoneTwice");
                taken.Add(element);
                Goto(Pop);
            }
        }

        void Finish() { }

        [Invariant] public Bool AscendingOrder => (taken.Contains(2).Implies(taken.Contains(1))) & taken.Contains(1).Implies(taken.Contains(0));
        [Invariant] public Bool FinishesEmpty => Drainer.At(Finish).Implies(list.IsEmpty & taken.Count == 3);
        [Reachable] public Bool Finishes => Drainer.Done;
    }

    [Fact]
    public void TryTakeFirst_takes_the_members_in_ascending_order_and_then_says_there_is_none()
    {
        var system = new Drain().Build();
        var search = new ReferenceSearch(system);
        Assert.Equal(["Pop(0)", "Pop(1)", "Pop(2)", "Pop(none)", "Finish"], system.Actions.Select(action => action.Name));
        Assert.Equal((6, 6), (search.Distinct, search.Depth));
        Assert.Equal(5, search.Shortest(system.FindProperty("Finishes")!)?.Length);
        Assert.All(["AscendingOrder", "FinishesEmpty", "NoneTwice", "TypeInvariant", "NoDeadlock"],
            name => Assert.Null(search.Shortest(system.FindProperty(name)!)));
    }
}
