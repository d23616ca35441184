using System.Collections.Immutable;
using System.Numerics;
using Quiesce.Explicit.Store;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Orders;

/// <summary>
/// Finds a shortest run that violates a safety property in any of some orders: breadth-first, the process choosing its
/// items itself as far as the orders allow.
/// </summary>
/// <param name="before">By item the others that are to be in front of it, a bit each.</param>
/// <param name="obeyed">What the orders are to obey besides.</param>
internal sealed unsafe class RaceSearch(OpenSystem open, OrderRules rules, ulong[] before, ClauseBits obeyed)
    : IDisposable
{
    const int StatesBetweenLooks = 1024;

    // A row: the state, the items behind the process and the one it is in, what is true of the clauses.
    readonly int words = open.Words;
    readonly ulong[] row = new ulong[open.Words + 3];
    readonly StateTable table = new(open.Words + 3);
    readonly List<int> parents = [];

    // In place of an item: the process is behind the list.
    int End => rules.Items.Length;

    /// <summary>
    /// The items that the process has begun in that run, in their order, and what is violated; null if there is none.
    /// </summary>
    /// <exception cref="SearchLimitException">The clock is over, or the memory limit was reached.</exception>
    public (ImmutableArray<int> Prefix, Property Property)? Find(RunClock clock, long? memoryLimit)
    {
        open.VisitInitial(
            address =>
            {
                new ReadOnlySpan<ulong>((ulong*)address, words).CopyTo(row);
                Choose(-1, 0, 0);
            },
            () => !clock.IsOver);
        for (var place = 0; place < table.Count; place++)
        {
            if (place % StatesBetweenLooks == 0 && clock.IsOver)
                throw new SearchLimitException(clock.Reason);
            if ((long)table.Count * table.Width * sizeof(ulong) > memoryLimit)
                throw new SearchLimitException("the memory limit was reached");
            if (open.Broken(table[place]) is not 0 and var broken)
                return (Prefix(place), open.System.Properties[BitOperations.TrailingZeroCount(broken)]);
            Expand(place);
        }
        return null;
    }

    public void Dispose() => table.Dispose();

    void Expand(int place)
    {
        var (done, item, bits) = (table[place][words], (int)table[place][words + 1], table[place][words + 2]);
        for (var k = 0; k < open.Successors.Count; k++)
        {
            new ReadOnlySpan<ulong>(open.Successors.State(k), words).CopyTo(row);
            if (item != End && open.IsOutside(open.Successors.State(k)))
                Choose(place, done | 1UL << item, bits);
            else
                Insert(place, done, item, bits);
        }
    }

    void Choose(int parent, ulong done, ulong bits)
    {
        for (var next = 0; next < End; next++)
            if (rules.Allows(done, next) && (before[next] & ~done) == 0
                && obeyed.After(bits, done, next) is { } after)
                Enter(parent, done, next, after);
        if (rules.MayEnd(done))
            Enter(parent, done, End, bits);
    }

    void Enter(int parent, ulong done, int next, ulong bits)
    {
        fixed (ulong* copy = row)
            open.Enter(copy, next == End ? null : next, done);
        Insert(parent, done, next, bits);
    }

    void Insert(int parent, ulong done, int item, ulong bits)
    {
        (row[words], row[words + 1], row[words + 2]) = (done, (ulong)item, bits);
        bool isNew;
        fixed (ulong* copy = row)
            table.Add(copy, out isNew);
        if (isNew)
            parents.Add(parent);
    }

    ImmutableArray<int> Prefix(int place)
    {
        var prefix = new List<int>();
        for (; place >= 0; place = parents[place])
            if ((int)table[place][words + 1] is var item && item != End
                && (prefix.Count == 0 || prefix[^1] != item))
                prefix.Add(item);
        prefix.Reverse();
        return [.. prefix];
    }
}
