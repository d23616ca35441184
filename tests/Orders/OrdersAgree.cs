using System.Collections.Immutable;
using System.Numerics;
using Quiesce.Explicit;
using Quiesce.Explicit.Orders;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Tests.Agreement;

namespace Quiesce.Tests.Orders;

/// <summary>What is said of all orders together, against each order searched by itself.</summary>
public class OrdersAgree
{
    static readonly SearchOptions Search = new() { Threads = 1, Compile = false };

    [Fact]
    public void A_list_in_another_order_is_the_list_written_in_that_order() => Seeds.Check(150, seed =>
    {
        var random = new System.Random((int)seed);
        var order = Enumerable.Range(0, 4).OrderBy(_ => random.Next()).ToImmutableArray();
        var written = RandomLists.Number(seed, 4, order);
        var put = ItemOrder.Apply(RandomLists.Number(seed, 4), 0, order);
        Assert.Equal(Verdicts(written), Verdicts(put));
    });

    static string Verdicts(TransitionSystem system)
    {
        var report = ExhaustiveSearch.Run(system, Search);
        return $"{report.Distinct} {report.Depth} " + string.Join(
            ' ', report.Verdicts.Select(verdict => $"{verdict.Property} {verdict.Answer} {verdict.Trace?.Length}"));
    }

    [Fact]
    public void Exactly_the_safe_orders_are_found() => Seeds.Check(80, seed =>
    {
        var system = RandomLists.Number(seed, 4);
        var report = OrderAnalysis.Of(system, 0, options: new OrderOptions { Search = Search });
        var always = SetAside(report);
        var safe = Permutations(4).Where(order => IsSafe(system, order, always)).ToList();
        Assert.Null(report.StopReason);
        Assert.Equal(new BigInteger(safe.Count), report.Safe);
        Assert.All(Permutations(4), order => Assert.Equal(Contains(safe, order), report.Graph.IsSafe(order)));
        RequireConstraints(report, safe);
        RequireNearest(report, safe);
    });

    [Fact]
    public void The_random_lists_are_of_every_kind()
    {
        List<OrderReport> reports =
        [
            .. Enumerable.Range(1, 150).Select(seed => OrderAnalysis.Of(
                RandomLists.Number((ulong)seed, 4), 0, options: new OrderOptions { Search = Search })),
        ];
        Assert.Contains(reports, report => report.Safe == report.Graph.Rules.Count);
        Assert.Contains(reports, report => report.Conflict.Length > 1);
        Assert.Contains(reports, report => report.AlwaysViolated.Length > 0 && report.Constraints.Length > 0);
        Assert.Contains(reports, report => report.Constraints.Any(constraint => !constraint.IsPrecedence));
        Assert.Contains(reports, report => report.Constraints.Length > 2);
        Assert.Contains(reports, report => report.Constraints.Any(constraint => constraint.Race!.Trace!.IsLasso));
        Assert.Contains(reports, report => report.Constraints.Any(
            constraint => constraint.Race!.Property.Temporal?.Op == TemporalOp.Recurrence));
        Assert.Contains(reports, report => report.Graph.Nodes < 30 && !report.Safe.IsZero);
    }

    [Fact]
    public void Five_items_too() => Seeds.Check(6, seed =>
    {
        var system = RandomLists.Number(1000 + seed, 5);
        var report = OrderAnalysis.Of(system, 0, options: new OrderOptions { Search = Search });
        var always = SetAside(report);
        var safe = Permutations(5).Where(order => IsSafe(system, order, always)).ToList();
        Assert.Equal(new BigInteger(safe.Count), report.Safe);
        RequireConstraints(report, safe);
        RequireNearest(report, safe);
    });

    [Fact]
    public void Merged_prefixes_are_no_loss() => Seeds.Check(50, seed =>
    {
        var system = RandomLists.Number(seed, 4);
        var merged = OrderAnalysis.Of(system, 0, options: new OrderOptions { Search = Search });
        var apart = OrderAnalysis.Of(system, 0, options: new OrderOptions { Search = Search, Merge = false });
        Assert.All(Permutations(4), order => Assert.Equal(apart.Graph.IsSafe(order), merged.Graph.IsSafe(order)));
        Assert.True(merged.Graph.Nodes <= apart.Graph.Nodes);
    });

    [Theory]
    [InlineData((int)OrderFault.MergeByItems)]
    [InlineData((int)OrderFault.ForgetOwed)]
    [InlineData((int)OrderFault.GeneraliseTooFar)]
    public void A_planted_mistake_is_noticed(int fault)
    {
        Assert.Contains(Enumerable.Range(1, 150), seed =>
        {
            var system = RandomLists.Number((ulong)seed, 4);
            var right = OrderAnalysis.Of(system, 0, options: new OrderOptions { Search = Search });
            try
            {
                var wrong = OrderAnalysis.Of(
                    system, 0, options: new OrderOptions { Search = Search, Fault = (OrderFault)fault });
                return Permutations(4).Any(order => wrong.Graph.IsSafe(order) != right.Graph.IsSafe(order));
            }
            catch (InvalidOperationException)
            {
                return true;
            }
        });
    }

    [Fact]
    public void What_is_kept_and_fixed_narrows_the_orders_and_nothing_else() => Seeds.Check(60, seed =>
    {
        var system = RandomLists.Number(seed, 4);
        var options = new OrderOptions { Search = Search, Keep = [(0, 2)], Fixed = new HashSet<int> { 1 } };
        var narrow = OrderAnalysis.Of(system, 0, options: options);
        bool IsAllowed(ImmutableArray<int> order) => order[1] == 1 && order.IndexOf(0) < order.IndexOf(2);
        Assert.Equal(new BigInteger(Permutations(4).Count(IsAllowed)), narrow.Graph.Rules.Count);
        var aside = SetAside(narrow);
        Assert.All(Permutations(4), order => Assert.Equal(
            IsAllowed(order) && IsSafe(system, order, aside), narrow.Graph.IsSafe(order)));
    });

    [Fact]
    public void What_is_left_out_is_left_out() => Seeds.Check(40, seed =>
    {
        var system = RandomLists.Number(seed, 3);
        var report = OrderAnalysis.Of(
            system, 0, options: new OrderOptions { Search = Search, Optional = new HashSet<int> { 1 } });
        var aside = SetAside(report);
        var orders = Permutations(3).Concat([[0, 2], [2, 0]]).ToList();
        Assert.All(orders, order => Assert.Equal(IsSafe(system, order, aside), report.Graph.IsSafe(order)));
        Assert.Equal(new BigInteger(orders.Count(order => IsSafe(system, order, aside))), report.Safe);
    });

    static List<string> SetAside(OrderReport report) =>
        [.. report.SetAside.Select(verdict => verdict.Property.Name)];

    // Each constraint is needed and shown, and together they are the safe orders.
    static void RequireConstraints(OrderReport report, List<ImmutableArray<int>> safe)
    {
        var all = Permutations(report.Items.Length).ToList();
        if (!report.Conflict.IsEmpty)
            Assert.All(all, order =>
                Assert.Contains(report.Conflict, constraint => constraint.Clause.IsBrokenBy(order)));
        Assert.NotEmpty(safe);
        Assert.Equal(report.SetAside.IsEmpty, report.Conflict.IsEmpty && report.AlwaysViolated.IsEmpty);
        Assert.True(report.AreExact);
        Assert.All(all, order => Assert.Equal(
            Contains(safe, order),
            !report.Constraints.Any(constraint => constraint.Clause.IsBrokenBy(order))));
        Assert.All(report.Constraints, constraint =>
        {
            Assert.True(constraint.Clause.IsBrokenBy(constraint.Order));
            Assert.Equal(Answer.Violated, constraint.Race!.Answer);
            Assert.Null(Replay.Check(constraint.Race.Trace!));
            Assert.False(Contains(safe, constraint.Order));
        });
    }

    static void RequireNearest(OrderReport report, List<ImmutableArray<int>> safe)
    {
        var changes = safe.Min(order => OrderEdit.Of(order, report.Items.Length).Length);
        Assert.Equal(changes, report.Nearest!.Changes);
        Assert.Equal(
            safe.Count(order => OrderEdit.Of(order, report.Items.Length).Length == changes), report.Nearest.Count);
        Assert.All(report.Nearest.Orders, order => Assert.True(Contains(safe, order)));
    }

    static bool Contains(List<ImmutableArray<int>> orders, ImmutableArray<int> order) =>
        orders.Exists(other => other.AsSpan().SequenceEqual(order.AsSpan()));

    static bool IsSafe(TransitionSystem system, ImmutableArray<int> order, List<string> except) =>
        ExhaustiveSearch.Run(ItemOrder.Apply(system, 0, order), Search).Verdicts
            .All(verdict => verdict.Answer == Answer.Holds || except.Contains(verdict.Property.Name));

    static IEnumerable<ImmutableArray<int>> Permutations(int count) => count == 0
        ? [[]]
        : Permutations(count - 1).SelectMany(rest =>
            Enumerable.Range(0, count).Select(place => rest.Insert(place, count - 1)));
}
