using System.Collections.Immutable;

namespace Quiesce.Explicit.Orders;


/// <summary>What changes between the order of a list and another one: as few moves as possible.</summary>
public static class OrderEdit
{
    /// <summary>The moves, in the new order; then what is left out.</summary>
    /// <param name="order">Places in the list.</param>
    /// <param name="count">How many items the list has.</param>
    public static ImmutableArray<OrderMove> Of(IReadOnlyList<int> order, int count)
    {
        var kept = Kept(order);
        var moves = ImmutableArray.CreateBuilder<OrderMove>();
        for (var place = 0; place < order.Count; place++)
            if (!kept.Contains(order[place]))
            {
                var movesUp = place == 0 || place + 1 < order.Count && order[place + 1] < order[place]
                    && order[place - 1] < order[place];
                moves.Add(movesUp && place + 1 < order.Count
                    ? new OrderMove(order[place], order[place + 1], IsBehind: false)
                    : new OrderMove(order[place], order[place - 1], IsBehind: true));
            }
        moves.AddRange(Enumerable.Range(0, count).Except(order).Select(item => new OrderMove(item, null, false)));
        return moves.ToImmutable();
    }

    /// <summary>How many items of a beginning do not stay, at least.</summary>
    public static int Moved(IReadOnlyList<int> order) => order.Count - Kept(order).Count;

    // A longest ascending subsequence; of several the one whose items are smallest, so that later items move up.
    static HashSet<int> Kept(IReadOnlyList<int> order)
    {
        var (lengths, previous) = (new int[order.Count], new int[order.Count]);
        var best = -1;
        for (var place = 0; place < order.Count; place++)
        {
            (lengths[place], previous[place]) = (1, -1);
            for (var earlier = 0; earlier < place; earlier++)
                if (order[earlier] < order[place]
                    && (lengths[earlier] + 1 > lengths[place]
                        || lengths[earlier] + 1 == lengths[place] && order[earlier] < order[previous[place]]))
                    (lengths[place], previous[place]) = (lengths[earlier] + 1, earlier);
            if (best < 0 || lengths[place] > lengths[best]
                || lengths[place] == lengths[best] && order[place] < order[best])
                best = place;
        }
        var kept = new HashSet<int>();
        for (; best >= 0; best = previous[best])
            kept.Add(order[best]);
        return kept;
    }
}
