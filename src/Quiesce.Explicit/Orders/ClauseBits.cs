using System.Collections.Immutable;

namespace Quiesce.Explicit.Orders;

/// <summary>
/// Clauses while an order grows: a bit for each of their precedences that has come true. An order that has all bits of
/// a clause breaks it. A clause of one precedence needs no bit.
/// </summary>
internal sealed class ClauseBits
{
    const int BitsMax = 64;

    readonly ImmutableArray<(int First, int Second)> singles;
    readonly ImmutableArray<(int First, int Second)> pairs;
    readonly ImmutableArray<ulong> clauses;

    /// <exception cref="ArgumentException">They have no room: <see cref="HaveRoom"/>.</exception>
    public ClauseBits(IEnumerable<OrderClause> all)
    {
        List<OrderClause> several = [.. all];
        if (!HaveRoom(several))
            throw new ArgumentException("The clauses have too many precedences.", nameof(all));
        singles = [.. several.Where(clause => clause.Forbidden.Length == 1).Select(clause => clause.Forbidden[0])];
        pairs = [.. Pairs(several)];
        clauses =
        [
            .. several.Where(clause => clause.Forbidden.Length != 1).Select(clause =>
                clause.Forbidden.Aggregate(0UL, (bits, pair) => bits | 1UL << pairs.IndexOf(pair))),
        ];
    }

    /// <summary>Whether there are bits enough.</summary>
    public static bool HaveRoom(IEnumerable<OrderClause> clauses) => Pairs(clauses).Count() <= BitsMax;

    /// <summary>The bits when an item comes next; null if that breaks a clause.</summary>
    public ulong? After(ulong bits, ulong done, int item)
    {
        foreach (var (first, second) in singles)
            if (second == item && (done >> first & 1) != 0)
                return null;
        for (var k = 0; k < pairs.Length; k++)
            if (pairs[k].Second == item && (done >> pairs[k].First & 1) != 0)
                bits |= 1UL << k;
        foreach (var clause in clauses)
            if ((bits & clause) == clause)
                return null;
        return bits;
    }

    static IEnumerable<(int First, int Second)> Pairs(IEnumerable<OrderClause> clauses) => clauses
        .Where(clause => clause.Forbidden.Length != 1)
        .SelectMany(clause => clause.Forbidden)
        .Distinct();
}
