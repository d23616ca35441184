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
internal sealed unsafe class RaceSearch(OpenSystem open, OrderRules rules)
{
    const int StatesBetweenLooks = 1024;

    /// <summary>The items that the process has begun in that run, in their order; null if there is none.</summary>
    /// <param name="before">By item the others that are to be in front of it, a bit each.</param>
    /// <param name="obeyed">What the orders are to obey besides.</param>
    /// <exception cref="SearchLimitException">The clock is over, or the memory limit was reached.</exception>
    public (ImmutableArray<int> Prefix, Property Property)? Find(
        ulong[] before, ClauseBits obeyed, RunClock clock, long? memoryLimit)
    {
        // A row: the state, the items behind the process and the one it is in, what is true of the clauses.
        var (words, width) = (open.Words, open.Words + 3);
        using var table = new StateTable(width);
        var parents = new List<int>();
        var row = new ulong[width];
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
            if ((long)table.Count * width * sizeof(ulong) > memoryLimit)
                throw new SearchLimitException("the memory limit was reached");
            if (open.Broken(table[place]) is not 0 and var broken)
                return (Prefix(place), open.System.Properties[BitOperations.TrailingZeroCount(broken)]);
            var (done, item, bits) = (table[place][words], (int)table[place][words + 1], table[place][words + 2]);
            for (var k = 0; k < open.Successors.Count; k++)
            {
                new ReadOnlySpan<ulong>(open.Successors.State(k), words).CopyTo(row);
                if (item < rules.Items.Length && open.IsOutside(open.Successors.State(k)))
                    Choose(place, done | 1UL << item, bits);
                else
                    Insert(place, done, item, bits);
            }
        }
        return null;

        void Choose(int parent, ulong done, ulong bits)
        {
            for (var next = 0; next < rules.Items.Length; next++)
                if (rules.Allows(done, next) && (before[next] & ~done) == 0
                    && obeyed.After(bits, done, next) is { } after)
                    Enter(parent, done, next, after);
            if (rules.MayEnd(done))
                Enter(parent, done, rules.Items.Length, bits);
        }

        void Enter(int parent, ulong done, int next, ulong bits)
        {
            fixed (ulong* copy = row)
                open.Enter(copy, next < rules.Items.Length ? next : null, done);
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
                if (table[place][words + 1] is var item && item < (ulong)rules.Items.Length
                    && (prefix.Count == 0 || prefix[^1] != (int)item))
                    prefix.Add((int)item);
            prefix.Reverse();
            return [.. prefix];
        }
    }
}
