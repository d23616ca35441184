using System.Collections.Immutable;

namespace Quiesce.Explicit.Orders;

/// <summary>
/// What no safe order may have: all of some precedences at once, pairs of items of which the first comes before the
/// second. One pair says that the second comes first; two with an item in common, that the one may only be so if the
/// other is not.
/// </summary>
public sealed record OrderClause(ImmutableArray<(int First, int Second)> Forbidden)
{
    /// <summary>Whether an order has them all.</summary>
    public bool IsBrokenBy(IReadOnlyList<int> order)
    {
        var places = order.Select((item, place) => (item, place)).ToDictionary(pair => pair.item, pair => pair.place);
        return Forbidden.All(pair => places[pair.First] < places[pair.Second]);
    }
}
