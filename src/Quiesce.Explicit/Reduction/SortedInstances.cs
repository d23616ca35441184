using System.Numerics;
using Quiesce.Explicit.Steps;
using Quiesce.Ir.Symmetry;

namespace Quiesce.Explicit.Reduction;

/// <summary>
/// Sorts the blocks of interchangeable instances in a packed state. Any number of threads may use it.
/// </summary>
internal sealed unsafe class SortedInstances
{
    readonly struct Part(int word, int shift, ulong mask, int low)
    {
        public readonly int Word = word, Shift = shift, Low = low;
        public readonly ulong Mask = mask;

        public ulong Read(ulong* state) => state[Word] >> Shift & Mask;

        public void Write(ulong* state, ulong bits) =>
            state[Word] = state[Word] & ~(Mask << Shift) | bits << Shift;
    }

    readonly int words;
    readonly ReductionFault fault;
    // By instance: what decides the order, and what else is its own; and all that holds numbers.
    readonly Part[][] keys;
    readonly Part[][] rest;
    readonly Part[] holders;
    readonly int[] numbers;
    // Blocks of equal keys may still differ.
    readonly bool hasTies;

    public SortedInstances(PackedLayout layout, SymmetricInstances instances, ReductionFault fault)
    {
        (words, this.fault) = (layout.Words, fault);
        var holding = instances.Holders
            .SelectMany(holder => Enumerable.Range(holder.Offset, holder.Count)).ToHashSet();
        var blocks = instances.Blocks.Select(block => fault == ReductionFault.ForgottenElement ? block[..^1] : block);
        // What is too wide for a key moves all the same.
        const int KeyBits = 64;
        var width = 0;
        List<int> inKey = [.. Enumerable.Range(0, blocks.First().Length)
            .Where(k => !holding.Contains(instances.Blocks[0][k]))
            .TakeWhile(k => (width += Width(instances.Blocks[0][k])) <= KeyBits)];
        keys = [.. blocks.Select(block => inKey.Select(k => PartOf(block[k])).ToArray())];
        rest = [.. blocks.Select(block => block.Where((_, k) => !inKey.Contains(k)).Select(PartOf).ToArray())];
        holders = fault == ReductionFault.ForgottenNumbers ? [] : [.. holding.Order().Select(PartOf)];
        numbers = [.. instances.Numbers];
        hasTies = rest[0].Length > 0 || holders.Length > 0;

        int Width(int element) => layout.System.Variables.Last(variable => variable.Offset <= element).Domain.BitWidth;

        Part PartOf(int element)
        {
            var variable = layout.System.Variables.Last(variable => variable.Offset <= element);
            var (place, index) = (layout[variable], element - variable.Offset);
            return place.Width == 0
                ? new Part(0, 0, 0, variable.Domain.Low)
                : new Part(place.WordOf(index), place.ShiftOf(index), place.Mask, variable.Domain.Low);
        }
    }

    /// <summary>Sorts; whether the state is another one afterwards.</summary>
    public bool Sort(ulong* state)
    {
        var count = keys.Length;
        var values = stackalloc ulong[count];
        var order = stackalloc int[count];
        var isSorted = true;
        for (var k = 0; k < count; k++)
        {
            values[k] = Key(keys[k], state);
            order[k] = k;
            isSorted &= k == 0 || values[k - 1] < values[k] || !hasTies && values[k - 1] == values[k];
        }
        if (isSorted)
            return false;
        for (var k = 1; k < count; k++)
        {
            var (moved, at) = (order[k], k);
            for (; at > 0 && values[order[at - 1]] > values[moved]; at--)
                order[at] = order[at - 1];
            order[at] = moved;
        }
        if (fault == ReductionFault.WrongPermutation)
            order[0] = order[count - 1];
        return Smallest(state, values, order);
    }

    static ulong Key(Part[] parts, ulong* state)
    {
        var key = 0UL;
        foreach (ref readonly var part in parts.AsSpan())
            key = key << (64 - BitOperations.LeadingZeroCount(part.Mask)) | part.Read(state);
        return key;
    }

    // Of all orders that differ in equal keys alone the one that makes the smallest state.
    bool Smallest(ulong* state, ulong* values, int* order)
    {
        var best = stackalloc ulong[words];
        var other = stackalloc ulong[words];
        Permute(state, best, order);
        var orders = hasTies ? Ties(values, order) : 1;
        for (var left = orders - 1; left > 0; left--)
        {
            NextOrder(values, order);
            Permute(state, other, order);
            if (new ReadOnlySpan<ulong>(other, words).SequenceCompareTo(new(best, words)) < 0)
                Copy(other, best);
        }
        var isSame = new ReadOnlySpan<ulong>(state, words).SequenceEqual(new(best, words));
        Copy(best, state);
        return !isSame;
    }

    void Copy(ulong* from, ulong* to)
    {
        for (var word = 0; word < words; word++)
            to[word] = from[word];
    }

    // The number of orders that keep the keys sorted.
    int Ties(ulong* values, int* order)
    {
        var (product, run) = (1, 1);
        for (var k = 1; k < keys.Length; k++)
        {
            run = values[order[k]] == values[order[k - 1]] ? run + 1 : 1;
            if (run > 1)
                product *= run;
        }
        return product;
    }

    // The next in the order of words, run by run of equal keys: the last run first, as an odometer does.
    void NextOrder(ulong* values, int* order)
    {
        for (var end = keys.Length; end > 0;)
        {
            var start = end - 1;
            while (start > 0 && values[order[start - 1]] == values[order[end - 1]])
                start--;
            if (NextPermutation(order + start, end - start))
                return;
            end = start;
        }
    }

    // False when it was the last one: then it is the first again.
    static bool NextPermutation(int* items, int count)
    {
        var k = count - 2;
        while (k >= 0 && items[k] > items[k + 1])
            k--;
        if (k >= 0)
        {
            var larger = count - 1;
            while (items[larger] < items[k])
                larger--;
            (items[k], items[larger]) = (items[larger], items[k]);
        }
        for (var (low, high) = (k + 1, count - 1); low < high; low++, high--)
            (items[low], items[high]) = (items[high], items[low]);
        return k >= 0;
    }

    // Instance order[k] becomes instance k, and numbers follow.
    void Permute(ulong* state, ulong* target, int* order)
    {
        Copy(state, target);
        for (var k = 0; k < keys.Length; k++)
        {
            if (order[k] == k)
                continue;
            Move(keys[order[k]], keys[k], state, target);
            Move(rest[order[k]], rest[k], state, target);
        }
        foreach (ref readonly var holder in holders.AsSpan())
        {
            var number = (int)holder.Read(target) + holder.Low;
            for (var k = 0; k < keys.Length; k++)
                if (numbers[order[k]] == number)
                {
                    holder.Write(target, (ulong)(numbers[k] - holder.Low));
                    break;
                }
        }
    }

    static void Move(Part[] from, Part[] to, ulong* state, ulong* target)
    {
        for (var k = 0; k < from.Length; k++)
            to[k].Write(target, from[k].Read(state));
    }
}
