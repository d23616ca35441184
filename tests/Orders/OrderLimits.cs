using Quiesce.Cli.Console;
using Quiesce.Cli.Reports;
using Quiesce.Explicit;
using Quiesce.Explicit.Orders;
using Quiesce.Explicit.Store;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Tests.Orders;

/// <summary>Limits and interruptions: what is known is kept, and what is not is said.</summary>
public class OrderLimits
{
    static readonly SearchOptions Search = new() { Threads = 1, Compile = false };

    static readonly RunClock Over = new(TimeSpan.Zero, CancellationToken.None);

    // Some orders are safe, and others are not.
    static readonly TransitionSystem System = Enumerable.Range(1, 50)
        .Select(seed => RandomLists.Number((ulong)seed, 4))
        .First(system => Of(system, Search) is { SetAside.IsEmpty: true, Constraints.IsEmpty: false });

    static OrderReport Of(SearchOptions search) => Of(System, search);

    static OrderReport Of(TransitionSystem system, SearchOptions search) =>
        OrderAnalysis.Of(system, 0, options: new OrderOptions { Search = search });

    [Fact]
    public void What_is_said_of_the_safe_orders_ends_with_the_clock()
    {
        var graph = Of(Search).Graph;
        Assert.False(graph.Safe.IsZero);
        Assert.Throws<SearchLimitException>(() => NearestOrders.Of(graph, Over));
        Assert.Throws<SearchLimitException>(() => new OrderClauses(graph, Over));
        Assert.Throws<SearchLimitException>(() => graph.Rules.AnyObeys([], Over));
        Assert.Throws<SearchLimitException>(() => graph.Rules.CountObeying([], Over));
    }

    [Fact]
    public void Orders_that_are_decided_stay_so_where_a_single_search_is_not()
    {
        using var interruption = new CancellationTokenSource();
        var (whole, limited) = (Of(Search), OrderAnalysis.Of(System, 0, options: new OrderOptions
        {
            Search = Search with { CancellationToken = interruption.Token },
            Progress = new AtTheEnd(interruption),
        }));
        Assert.Equal((true, null), (whole.IsDecided, whole.StopReason));
        Assert.Equal((true, "it was interrupted"), (limited.IsDecided, limited.StopReason));
        Assert.Equal(whole.Safe, limited.Safe);
        Assert.Empty(limited.Constraints);
        var text = Printed(limited);
        Assert.Contains("All orders were decided, but not all that is to be said of them: it was interrupted.", text);
        Assert.Contains($"{whole.Safe} of 24 orders are safe.", text);
        Assert.DoesNotContain("ruled out", text);
    }

    // Interrupts when all orders are decided.
    sealed class AtTheEnd(CancellationTokenSource interruption) : IProgress<OrderProgress>
    {
        public void Report(OrderProgress value)
        {
            if (value.Prefixes == 0)
                interruption.Cancel();
        }
    }

    static string Printed(OrderReport report)
    {
        using var output = new StringWriter();
        new OrderText(report, new Terminal(output, output)).Write(drawsRaces: false);
        return string.Join(' ', output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Orders_that_are_open_are_not_decided()
    {
        var report = Of(Search with { TimeLimit = TimeSpan.Zero });
        Assert.False(report.IsDecided);
        Assert.Equal("the time limit of 0 s was reached", report.StopReason);
        Assert.Equal(report.Graph.Rules.Count, report.Safe);
        Assert.Empty(report.Constraints);
        Assert.Null(report.Nearest);
        Assert.Contains("0 of 24 orders are ruled out; the others are not decided.", Printed(report));
    }
}
