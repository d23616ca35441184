using System.Collections.Immutable;
using System.Numerics;
using Quiesce.Explicit.Store;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Orders;

/// <summary>
/// Says which orders are safe by what they have in common: precedences, and where these allow more than what is safe,
/// clauses. Each is checked on all orders, and together they are the safe ones exactly.
/// </summary>
internal sealed class OrderClauses
{
    readonly OrderGraph graph;
    readonly OrderRules rules;
    readonly RunClock clock;
    readonly int count;
    // By item all that are in front of it in every safe order, a bit each.
    readonly ulong[] common;
    readonly List<OrderClause> others = [];

    /// <param name="graph">With some order that is safe, or not decided; nothing may be left out.</param>
    /// <param name="clock">Of all that is asked, too.</param>
    /// <param name="generalisesTooFar">A planted mistake.</param>
    /// <exception cref="SearchLimitException">The clock is over.</exception>
    public OrderClauses(OrderGraph graph, RunClock clock, bool generalisesTooFar = false)
    {
        (this.graph, this.clock) = (graph, clock);
        (rules, count) = (graph.Rules, graph.Rules.Items.Length);
        common = new ulong[count];
        for (var first = 0; first < count; first++)
            for (var second = 0; second < count; second++)
                if (first != second && !AnySafe((second, first)))
                    common[second] |= 1UL << first;
        IsExact = true;
        while (BrokenOrder(others) is { } order)
        {
            var clause = Generalised(order);
            if (generalisesTooFar)
                clause = new OrderClause([clause.Forbidden[0]]);
            if (!ClauseBits.HaveRoom(others.Append(clause)))
            {
                IsExact = false;
                break;
            }
            others.Add(clause);
        }
        for (var place = others.Count - 1; place >= 0 && IsExact; place--)
            if (BrokenOrder(others.Where((_, other) => other != place)) is null)
                others.RemoveAt(place);
    }

    /// <summary>
    /// Pairs of which every safe order has the first before the second, without those that follow from others and
    /// those that the rules give.
    /// </summary>
    public ImmutableArray<(int First, int Second)> Precedences =>
        [.. Cover.Where(pair => rules.AnyObeys([], clock, rules.Forced((pair.Second, pair.First))))];

    /// <summary>All precedences that do not follow from others, those that the rules give among them.</summary>
    public IEnumerable<(int First, int Second)> Cover =>
        from second in Enumerable.Range(0, count)
        from first in Enumerable.Range(0, count)
        where Has(first, second)
            && !Enumerable.Range(0, count).Any(middle => Has(first, middle) && Has(middle, second))
        select (first, second);

    /// <summary>What else every safe order obeys.</summary>
    public IReadOnlyList<OrderClause> Others => others;

    /// <summary>An order is safe if and only if it obeys all of this; otherwise all safe orders do.</summary>
    public bool IsExact { get; }

    /// <summary>How many orders obey all of this: as many as are safe, if it is exact.</summary>
    public BigInteger Count => rules.CountObeying(
        [.. Cover.Select(pair => new OrderClause([(pair.Second, pair.First)])), .. others], clock);

    /// <summary>By item what must be in front of it if a precedence is turned round and all others are kept.</summary>
    internal ulong[] TurnedRound((int First, int Second) precedence)
    {
        ulong[] before = [.. common];
        before[precedence.Second] &= ~(1UL << precedence.First);
        before[precedence.First] |= 1UL << precedence.Second;
        return before;
    }

    /// <summary>By item what must be in front of it if a clause is broken and all precedences are kept.</summary>
    internal ulong[] Broken(OrderClause clause)
    {
        ulong[] before = [.. common];
        foreach (var (first, second) in clause.Forbidden)
            before[second] |= 1UL << first;
        return before;
    }

    /// <summary>
    /// An unsafe order with these in front of each item that obeys some clauses; null if there is none.
    /// </summary>
    internal ImmutableArray<int>? UnsafeOrder(
        ulong[] before, IEnumerable<OrderClause> obeyed, ImmutableArray<int> prefix = default)
    {
        var bits = new ClauseBits(obeyed);
        var seen = new HashSet<(int, ulong, ulong)>();
        var order = new List<int>();
        return Search(0, 0, 0) ? [.. order] : null;

        // A node, or that the order is unsafe already.
        bool Search(int node, ulong done, ulong known)
        {
            clock.Require();
            if (order.Count == count)
                return node == OrderGraph.Unsafe || !graph[node].IsOpen && !graph[node].IsEnd;
            if (node >= 0 && graph[node].IsOpen || !seen.Add((node, done, known)))
                return false;
            for (var item = 0; item < count; item++)
            {
                if (!prefix.IsDefault && order.Count < prefix.Length && prefix[order.Count] != item)
                    continue;
                if (!rules.Allows(done, item) || (before[item] & ~done) != 0
                    || bits.After(known, done, item) is not { } after)
                    continue;
                order.Add(item);
                if (Search(node < 0 ? node : graph[node].Next[item], done | 1UL << item, after))
                    return true;
                order.RemoveAt(order.Count - 1);
            }
            return false;
        }
    }

    ImmutableArray<int>? BrokenOrder(IEnumerable<OrderClause> obeyed) => UnsafeOrder(common, obeyed);

    // A safe order has all of some precedences.
    bool AnySafe(params IEnumerable<(int First, int Second)> pairs)
    {
        clock.Require();
        return graph.AnySafe(rules.Forced(pairs));
    }

    bool Has(int first, int second) => (common[second] >> first & 1) != 0;

    // As few of the order's precedences as rule out every safe order together.
    OrderClause Generalised(ImmutableArray<int> order)
    {
        List<(int First, int Second)> pairs =
        [
            .. from first in Enumerable.Range(0, count)
               from second in Enumerable.Range(first + 1, count - first - 1)
               where !Has(order[first], order[second])
               select (order[first], order[second]),
        ];
        for (var one = 0; one < pairs.Count; one++)
            for (var other = one + 1; other < pairs.Count; other++)
                if (!AnySafe(pairs[one], pairs[other]))
                    return new OrderClause([pairs[one], pairs[other]]);
        for (var place = pairs.Count - 1; place >= 0; place--)
            if (!AnySafe(pairs.Where((_, other) => other != place)))
                pairs.RemoveAt(place);
        return new OrderClause([.. pairs]);
    }
}
