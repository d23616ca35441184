using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Explicit.Orders;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;

namespace Quiesce.Tests.Orders;

/// <summary>A list with a call, a procedure with a local, a loop, and a formula that asks what has been passed.</summary>
public sealed class Dismantling(int[] order, bool marks = false, bool twice = false) : Protocol
{
    readonly Var<int> works = Var(2, max: 2);
    readonly Var<bool> closed = Var(false), freed = Var(false);
    readonly Local<bool> seen = Local(false);

    Quiesce.Language.Process Umount => marks
        ? FairProcess([Close, .. Reorderable(Drain, Look), Optional(Free)])
        : FairProcess([.. order.Select(item => new Step[] { Close, Drain, Look, Free }[item]), .. twice ? (Step[])[Close] : []]);
    Quiesce.Language.Process Worker => FairProcess([Work]);

    Procedure Look => Procedure([Read, Test], locals: [seen]);

    void Close() => closed.Next = true;
    void Drain()
    {
        works.Next = If(works > 0, works - 1, 0);
        Branch(on: works > 0, taken: Drain);
    }
    void Read() => seen.Next = closed;
    void Test() => Await(seen | closed);
    void Free() => freed.Next = true;
    void Work() => works.Next = If(works > 0 & !closed, works - 1, works);

    [Invariant] public Bool ClosedBehindLook => Umount.Passed(Look).Implies(closed);
    [Invariant] public Bool DrainedBehindDrain => Umount.Passed(Drain).Implies(works == 0);
    [Invariant] public Bool NoUseAfterFree => (freed & Umount.At(Look)).Implies(works == 0);
    [Liveness] public Quiesce.Language.Temporal Ends => Eventually(Umount.Done);
}

public class ListsOfSpecs
{
    static readonly SearchOptions Search = new() { Threads = 1, Compile = false };

    static TransitionSystem Build(params int[] order) => new Dismantling(order).Build();

    public static TheoryData<string> Orders() =>
        ["0123", "0132", "0213", "0231", "0312", "0321", "1023", "1302", "2013", "2310", "3012", "3210"];

    [Theory]
    [MemberData(nameof(Orders))]
    public void A_spec_in_another_order_is_what_the_pass_makes_of_it(string text)
    {
        var order = text.Select(digit => digit - '0').ToImmutableArray();
        var written = ExhaustiveSearch.Run(Build([.. order]), Search);
        var put = ExhaustiveSearch.Run(ItemOrder.Apply(Build(0, 1, 2, 3), 0, order), Search);
        Assert.Equal((written.Distinct, written.Depth), (put.Distinct, put.Depth));
        Assert.Equal(
            written.Verdicts.Select(verdict => (verdict.Property.Name, verdict.Answer, verdict.Trace?.Length)),
            put.Verdicts.Select(verdict => (verdict.Property.Name, verdict.Answer, verdict.Trace?.Length)));
        var isSafe = written.Verdicts.All(verdict => verdict.Answer == Quiesce.Ir.Verdicts.Answer.Holds);
        var report = OrderAnalysis.Of(Build(0, 1, 2, 3), 0, options: new OrderOptions { Search = Search });
        Assert.Equal(isSafe, report.Graph.IsSafe(order));
        Assert.True(report.SetAside.IsEmpty);
    }

    [Fact]
    public void Items_are_the_elements_of_the_list() => Assert.Equal(
        [("Close", 0, 1), ("Drain", 1, 2), ("Look", 2, 4), ("Free", 4, 5)],
        Build(0, 1, 2, 3).Processes[0].Items.Select(item => (item.Name, item.First, item.End)));

    [Fact]
    public void What_a_spec_says_of_its_items_is_known()
    {
        var items = new Dismantling([], marks: true).Build().Processes[0].Items;
        Assert.Equal([false, true, true, false], items.Select(item => item.IsReorderable));
        Assert.Equal([false, false, false, true], items.Select(item => item.IsOptional));
        var options = OrderOptions.OfSpec(items, Search);
        // What may be left out may stand anywhere, too.
        Assert.Equal([0], options.Fixed.Order());
    }

    [Fact]
    public void Two_uses_of_a_step_are_alike()
    {
        var report = OrderAnalysis.Of(
            new Dismantling([0, 1, 2, 3], twice: true).Build(), 0, options: new OrderOptions { Search = Search });
        Assert.Equal(60, report.Graph.Rules.Count);
        Assert.Equal(0, report.Items[4].SameAs);
    }

    [Fact]
    public void Each_number_is_an_order_of_its_own()
    {
        var report = OrderAnalysis.Of(Build(0, 1, 2, 3), 0, options: new OrderOptions { Search = Search });
        var all = Enumerable.Range(0, 24).Select(number => report.Graph.Rules.Number(number)).ToList();
        Assert.Equal(24, all.Select(order => string.Join(' ', order)).Distinct().Count());
        var safe = Enumerable.Range(0, (int)report.Safe).Select(number => report.Graph.Number(number)).ToList();
        Assert.Equal((int)report.Safe, safe.Select(order => string.Join(' ', order)).Distinct().Count());
        Assert.All(safe, order => Assert.True(report.Graph.IsSafe(order)));
        Assert.InRange(safe.Count, 1, 23);
    }
}
