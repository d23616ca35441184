using System.Collections.Immutable;
using System.Numerics;

namespace Quiesce.Explicit.Orders;

/// <summary>
/// All orders of a list's items as a graph: a node is what prefixes have in common that have done the same items and
/// reach the same states, an edge is an item that may come next. It ends where a property is violated, whatever
/// follows.
/// </summary>
public sealed class OrderGraph
{
    /// <summary>In place of a node: the rules do not allow the item, or a property is violated in it.</summary>
    internal const int NotAllowed = -1, Unsafe = -2;

    readonly OrderRules rules;
    readonly ImmutableArray<Node> nodes;
    readonly BigInteger[] safeFrom;

    /// <param name="Done">The items of the prefix, a bit each.</param>
    /// <param name="Next">By item the node behind it.</param>
    /// <param name="Broken">By item the properties that are violated in it, and last those that are at the end.</param>
    internal sealed record Node(ulong Done, int[] Next, ulong[] Broken)
    {
        /// <summary>An order may end here, and nothing is violated when it has.</summary>
        public bool IsEnd { get; set; }

        /// <summary>Not extended, as the search ended before.</summary>
        public bool IsOpen { get; set; } = true;
    }

    internal OrderGraph(OrderRules rules, IReadOnlyList<Node> nodes)
    {
        (this.rules, this.nodes) = (rules, [.. nodes]);
        safeFrom = new BigInteger[nodes.Count];
        // Prefixes are numbered by their lengths, so what follows a node has a higher number.
        for (var node = nodes.Count - 1; node >= 0; node--)
            safeFrom[node] = nodes[node].IsOpen ? rules.CountFrom(nodes[node].Done)
                : nodes[node].Next.Where(next => next >= 0).Aggregate(
                    nodes[node].IsEnd ? BigInteger.One : BigInteger.Zero, (sum, next) => sum + safeFrom[next]);
    }

    /// <summary>The same where only some properties count.</summary>
    /// <param name="asked">By place, a bit each. The graph goes on where a property is violated.</param>
    internal OrderGraph Of(ulong asked) => new(
        rules,
        [
            .. nodes.Select(node => node with
            {
                Next = [.. node.Next.Select((next, item) => (node.Broken[item] & asked) == 0 ? next : Unsafe)],
                IsEnd = node.IsEnd && (node.Broken[^1] & asked) == 0,
            }),
        ]);

    public OrderRules Rules => rules;

    /// <summary>How many orders violate nothing; those that were not decided count, too.</summary>
    public BigInteger Safe => nodes.IsEmpty ? rules.Count : safeFrom[0];

    /// <summary>How many nodes there are.</summary>
    public int Nodes => nodes.Length;

    /// <summary>Whether an order is known to be safe, or not known to be unsafe.</summary>
    public bool IsSafe(IEnumerable<int> order)
    {
        var node = 0;
        foreach (var item in order)
        {
            if (nodes[node].IsOpen)
                return true;
            node = nodes[node].Next[item];
            if (node < 0)
                return false;
        }
        return nodes[node].IsOpen || nodes[node].IsEnd;
    }

    /// <summary>A safe order that has one item in front of another; null if there is none.</summary>
    public ImmutableArray<int>? SafeWith(int first, int second)
    {
        var (seen, order) = (new HashSet<int>(), new List<int>());
        return Search(0) ? [.. order] : null;

        bool Search(int node)
        {
            if (!HasSafe(node) || !seen.Add(node))
                return false;
            if (nodes[node].IsEnd && (nodes[node].Done >> second & 1) != 0)
                return true;
            for (var item = 0; item < nodes[node].Next.Length; item++)
                if (nodes[node].Next[item] >= 0 && (item != second || (nodes[node].Done >> first & 1) != 0))
                {
                    order.Add(item);
                    if (Search(nodes[node].Next[item]))
                        return true;
                    order.RemoveAt(order.Count - 1);
                }
            return false;
        }
    }

    /// <summary>The safe order with a number from 0 to <see cref="Safe"/> - 1, of a graph that is complete.</summary>
    public ImmutableArray<int> Number(BigInteger number)
    {
        var order = ImmutableArray.CreateBuilder<int>();
        for (var node = 0; ;)
        {
            if (nodes[node].IsEnd && number-- == 0)
                return order.ToImmutable();
            var item = 0;
            for (; nodes[node].Next[item] < 0 || number >= safeFrom[nodes[node].Next[item]]; item++)
                if (nodes[node].Next[item] >= 0)
                    number -= safeFrom[nodes[node].Next[item]];
            order.Add(item);
            node = nodes[node].Next[item];
        }
    }

    internal Node this[int node] => nodes[node];

    /// <summary>Whether some safe order goes on from a node.</summary>
    internal bool HasSafe(int node) => !safeFrom[node].IsZero;

    /// <summary>Whether a safe order has, for each item, certain others in front of it.</summary>
    /// <param name="before">By item the others, a bit each.</param>
    internal bool AnySafe(ulong[] before)
    {
        var seen = new bool[nodes.Length];
        var open = new Stack<int>([0]);
        while (open.TryPop(out var node))
        {
            if (seen[node] || !HasSafe(node))
                continue;
            seen[node] = true;
            if (nodes[node].IsOpen || nodes[node].IsEnd)
                return true;
            for (var item = 0; item < before.Length; item++)
                if (nodes[node].Next[item] >= 0 && (before[item] & ~nodes[node].Done) == 0)
                    open.Push(nodes[node].Next[item]);
        }
        return false;
    }
}
