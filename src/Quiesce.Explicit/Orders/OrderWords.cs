namespace Quiesce.Explicit.Orders;

/// <summary>Orders, edits and constraints in the names of the spec.</summary>
public sealed class OrderWords(OrderReport report)
{
    /// <summary>The item's name.</summary>
    public string Item(int item) => report.Items[item].Name;

    /// <summary><c>A, B, C</c></summary>
    public string Order(IEnumerable<int> order) => string.Join(", ", order.Select(Item));

    /// <summary>What changes against the list: <c>move A behind B</c>.</summary>
    public string Edit(IReadOnlyList<int> order) => string.Join(
        ", ",
        OrderEdit.Of(order, report.Graph.Rules.Own).Select(move => Verb(move.Kind) + Item(move.Item)
            + (move.Neighbour is { } neighbour
                ? $" {(move.IsBehind ? "behind" : "in front of")} {Item(neighbour)}"
                : "")));

    static string Verb(OrderMoveKind kind) => kind switch
    {
        OrderMoveKind.Moved => "move ",
        OrderMoveKind.Inserted => "insert ",
        OrderMoveKind.LeftOut => "leave out ",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary><c>A before B</c>, or <c>A before B only if C before B</c>.</summary>
    public string Rule(OrderClause clause)
    {
        string Before((int First, int Second) pair) => $"{Item(pair.First)} before {Item(pair.Second)}";
        (int, int) Turned((int First, int Second) pair) => (pair.Second, pair.First);
        var pairs = clause.Forbidden;
        if (pairs.Length == 1)
            return Before(Turned(pairs[0]));
        var last = pairs[^1];
        var premise = string.Join(" and ", pairs.Take(pairs.Length - 1).Select(Before));
        return $"{premise} only if {Before(Turned(last))}";
    }
}
