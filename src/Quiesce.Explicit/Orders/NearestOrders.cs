using System.Collections.Immutable;
using Quiesce.Explicit.Store;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Orders;

/// <summary>The safe orders in which the fewest items move, are put in or left out.</summary>
/// <param name="Changes">How many do.</param>
/// <param name="Orders">The first of them, in ascending order of their items.</param>
/// <param name="Count">How many there are.</param>
public sealed record NearestOrders(int Changes, ImmutableArray<ImmutableArray<int>> Orders, int Count)
{
    /// <summary>So many are kept.</summary>
    public const int OrdersMax = 100;

    /// <summary>Of a graph that is complete; null if no order is safe.</summary>
    /// <exception cref="SearchLimitException">The clock is over.</exception>
    internal static NearestOrders? Of(OrderGraph graph, RunClock clock)
    {
        if (graph.Safe.IsZero)
            return null;
        for (var changes = 0; ; changes++)
        {
            var (orders, found, order) = (ImmutableArray.CreateBuilder<ImmutableArray<int>>(), 0, new List<int>());
            Search(0);
            if (found > 0)
                return new NearestOrders(changes, orders.ToImmutable(), found);

            void Search(int node)
            {
                clock.Require();
                if (!graph.HasSafe(node))
                    return;
                var (items, own) = (graph.Rules.Items.Length, graph.Rules.Own);
                if (graph[node].IsEnd && OrderEdit.Of(order, own).Length == changes && ++found <= OrdersMax)
                    orders.Add([.. order]);
                for (var item = 0; item < items; item++)
                    if (graph[node].Next[item] is >= 0 and var next)
                    {
                        order.Add(item);
                        if (OrderEdit.Moved(order, own) <= changes)
                            Search(next);
                        order.RemoveAt(order.Count - 1);
                    }
            }
        }
    }
}
