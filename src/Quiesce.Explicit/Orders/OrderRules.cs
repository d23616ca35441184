using System.Collections.Immutable;
using System.Numerics;
using Quiesce.Explicit.Store;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Orders;

/// <summary>
/// Which orders are looked at at all: each item once, as far as it may not be left out, in an order that keeps what is
/// to be kept. Sets of items are bits, by place.
/// </summary>
public sealed class OrderRules
{
    readonly Dictionary<ulong, BigInteger> counts = [];

    /// <exception cref="ItemException">There are too many items, or what is kept contradicts itself.</exception>
    public OrderRules(ImmutableArray<ListItem> items, OrderOptions options)
    {
        if (items.Length > OrderOptions.ItemsMax)
            throw new ItemException(
                $"There are {items.Length} items, and orders of {OrderOptions.ItemsMax} at most are looked at: keep "
                + "some where they are.");
        (Items, Fixed) = (items, options.Fixed);
        (Before, Needed) = (new ulong[items.Length], new ulong[items.Length]);
        foreach (var (first, second) in options.Keep)
            Before[second] |= 1UL << first;
        foreach (var item in options.Optional)
            Optional |= 1UL << item;
        Own = items.Count(item => !item.IsExtra);
        for (var item = 0; item < items.Length; item++)
        {
            if (items[item].IsExtra)
                Optional |= 1UL << item;
            // Uses of one step are alike: orders that differ in which of them comes first are one.
            if (items[item].SameAs is { } other)
                Needed[item] |= 1UL << other;
        }
        LeaveOutTheLast();
        for (var place = 0; place < items.Length; place++)
            if (Fixed.Contains(place) && (Optional >> place & 1) != 0)
                throw new ItemException($"{items[place]} cannot both stay where it is and be left out.");
        if (Count.IsZero)
            throw new ItemException("What is to be kept contradicts itself: no order does.");
    }

    // Of uses that are alike it is the last ones that may be left out, whichever were named: they need those before.
    void LeaveOutTheLast()
    {
        foreach (var alike in Enumerable.Range(0, Items.Length).GroupBy(FirstOf))
        {
            int[] places = [.. alike];
            var count = places.Count(place => (Optional >> place & 1) != 0);
            for (var k = 0; k < places.Length; k++)
                if (k >= places.Length - count)
                    Optional |= 1UL << places[k];
                else
                    Optional &= ~(1UL << places[k]);
        }
    }

    int FirstOf(int item) => Items[item].SameAs is { } other ? FirstOf(other) : item;

    public ImmutableArray<ListItem> Items { get; }

    /// <summary>Items that stay at their place.</summary>
    public IReadOnlySet<int> Fixed { get; }

    /// <summary>By item those that must be in front of it, if they are there at all.</summary>
    public ulong[] Before { get; }

    // By item another use of the same step, which must be in front of it.
    ulong[] Needed { get; }

    /// <summary>How many items the list itself has.</summary>
    public int Own { get; }

    /// <summary>The items that may be left out.</summary>
    public ulong Optional { get; private set; }

    public ulong All => (1UL << Items.Length) - 1;

    /// <summary>How many orders there are.</summary>
    public BigInteger Count => CountFrom(0);

    /// <summary>In how many ways an order goes on.</summary>
    public BigInteger CountFrom(ulong done)
    {
        if (counts.TryGetValue(done, out var known))
            return known;
        var count = MayEnd(done) ? BigInteger.One : BigInteger.Zero;
        for (var item = 0; item < Items.Length; item++)
            if (Allows(done, item))
                count += CountFrom(done | 1UL << item);
        return counts[done] = count;
    }

    /// <summary>Whether an order is one of them.</summary>
    public bool IsAllowed(IEnumerable<int> order)
    {
        var done = 0UL;
        foreach (var item in order)
        {
            if (!Allows(done, item))
                return false;
            done |= 1UL << item;
        }
        return MayEnd(done);
    }

    /// <summary>The order of the list itself if it is one of them, else the one that departs from it last.</summary>
    public ImmutableArray<int> First
    {
        get
        {
            var order = ImmutableArray.CreateBuilder<int>();
            for (var done = 0UL; ;)
            {
                var next = Enumerable.Range(0, Items.Length)
                    .Where(item => item < Own && Allows(done, item) && !CountFrom(done | 1UL << item).IsZero)
                    .FirstOrDefault(-1);
                if (next < 0)
                    return order.ToImmutable();
                order.Add(next);
                done |= 1UL << next;
            }
        }
    }

    /// <summary>By item what must be in front of it so that all of some precedences are there.</summary>
    internal ulong[] Forced(params IEnumerable<(int First, int Second)> pairs)
    {
        var before = new ulong[Items.Length];
        foreach (var (first, second) in pairs)
            before[second] |= 1UL << first;
        return before;
    }

    /// <summary>Whether an order has these in front of each item and obeys some clauses.</summary>
    /// <exception cref="SearchLimitException">The clock is over.</exception>
    internal bool AnyObeys(IEnumerable<OrderClause> clauses, RunClock clock, ulong[]? before = null)
    {
        var (bits, seen) = (new ClauseBits(clauses), new HashSet<(ulong, ulong)>());
        return Search(0, 0);

        bool Search(ulong done, ulong known)
        {
            clock.Require();
            if (done == All)
                return true;
            if (!seen.Add((done, known)))
                return false;
            for (var item = 0; item < Items.Length; item++)
                if (Allows(done, item) && ((before?[item] ?? 0) & ~done) == 0
                    && bits.After(known, done, item) is { } after && Search(done | 1UL << item, after))
                    return true;
            return false;
        }
    }

    /// <summary>The order with a number from 0 to <see cref="Count"/> - 1.</summary>
    public ImmutableArray<int> Number(BigInteger number)
    {
        var order = ImmutableArray.CreateBuilder<int>();
        for (var done = 0UL; ;)
        {
            if (MayEnd(done) && number-- == 0)
                return order.ToImmutable();
            var next = 0;
            for (; !Allows(done, next) || number >= CountFrom(done | 1UL << next); next++)
                if (Allows(done, next))
                    number -= CountFrom(done | 1UL << next);
            order.Add(next);
            done |= 1UL << next;
        }
    }

    /// <summary>How many orders obey some clauses.</summary>
    /// <exception cref="SearchLimitException">The clock is over.</exception>
    internal BigInteger CountObeying(IEnumerable<OrderClause> clauses, RunClock clock)
    {
        var (bits, known) = (new ClauseBits(clauses), new Dictionary<(ulong, ulong), BigInteger>());
        return Search(0, 0);

        BigInteger Search(ulong done, ulong held)
        {
            clock.Require();
            if (known.TryGetValue((done, held), out var count))
                return count;
            count = MayEnd(done) ? BigInteger.One : BigInteger.Zero;
            for (var item = 0; item < Items.Length; item++)
                if (Allows(done, item) && bits.After(held, done, item) is { } after)
                    count += Search(done | 1UL << item, after);
            return known[(done, held)] = count;
        }
    }

    /// <summary>Whether an order may end here.</summary>
    public bool MayEnd(ulong done) => (done | Optional) == All;

    /// <summary>Whether an item may come next.</summary>
    public bool Allows(ulong done, int item)
    {
        var bit = 1UL << item;
        if ((done & bit) != 0)
            return false;
        // What is to be in front of it and comes later may only do so if it can be left out.
        if ((Before[item] & ~done & ~Optional) != 0)
            return false;
        for (var other = 0; other < Items.Length; other++)
            if ((done >> other & 1) != 0 && (Before[other] & bit) != 0)
                return false;
        if ((Needed[item] & ~done) != 0)
            return false;
        // What is put in takes no place away.
        var place = BitOperations.PopCount(done & ((1UL << Own) - 1));
        return item >= Own || (Fixed.Contains(item) ? place == item : !Fixed.Contains(place));
    }
}
