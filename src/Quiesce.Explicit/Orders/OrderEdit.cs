using System.Collections.Immutable;

namespace Quiesce.Explicit.Orders;

/// <summary>What changes between the order of a list and another one: as few moves as possible.</summary>
internal static class OrderEdit
{
    /// <summary>The moves, in the new order; then what is left out.</summary>
    /// <param name="order">Places in the list; from <paramref name="count"/> on what is put in.</param>
    /// <param name="count">How many items the list has.</param>
    public static ImmutableArray<OrderMove> Of(IReadOnlyList<int> order, int count)
    {
        var kept = Kept([.. order.Where(item => item < count)]);
        var moves = ImmutableArray.CreateBuilder<OrderMove>();
        for (var place = 0; place < order.Count; place++)
            if (!kept.Contains(order[place]))
                moves.Add(Of(order, place, order[place] < count ? OrderMoveKind.Moved : OrderMoveKind.Inserted));
        moves.AddRange(Enumerable.Range(0, count).Except(order)
            .Select(item => new OrderMove(item, OrderMoveKind.LeftOut, null, false)));
        return moves.ToImmutable();
    }

    static OrderMove Of(IReadOnlyList<int> order, int place, OrderMoveKind kind)
    {
        var hasNext = place + 1 < order.Count;
        var movesUp = place == 0 || kind == OrderMoveKind.Moved && hasNext
            && order[place + 1] < order[place] && order[place - 1] < order[place];
        return movesUp
            ? new OrderMove(order[place], kind, hasNext ? order[place + 1] : null, IsBehind: false)
            : new OrderMove(order[place], kind, order[place - 1], IsBehind: true);
    }

    /// <summary>How many items of a beginning do not stay, at least.</summary>
    public static int Moved(IReadOnlyList<int> order, int count) =>
        order.Count - Kept([.. order.Where(item => item < count)]).Count;

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
