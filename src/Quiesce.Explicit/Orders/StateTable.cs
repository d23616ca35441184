using System.Runtime.InteropServices;

namespace Quiesce.Explicit.Orders;

/// <summary>A set of rows of words, numbered from 0 in the order in which they came.</summary>
internal sealed unsafe class StateTable(int width) : IDisposable
{
    const int RowsMin = 64;

    ulong* rows = Allocate<ulong>((long)RowsMin * width);
    int[] index = new int[2 * RowsMin];
    int capacity = RowsMin;

    public int Count { get; private set; }

    public int Width => width;

    public ulong* this[int row] => rows + (long)row * width;

    /// <summary>The number of a row, and whether it is new.</summary>
    public int Add(ulong* row, out bool isNew)
    {
        if (Count == capacity)
            Grow();
        var mask = index.Length - 1;
        for (var slot = (int)Hash(row) & mask; ; slot = (slot + 1) & mask)
        {
            if (index[slot] == 0)
            {
                index[slot] = Count + 1;
                new ReadOnlySpan<ulong>(row, width).CopyTo(new(this[Count], width));
                isNew = true;
                return Count++;
            }
            if (Span(index[slot] - 1).SequenceEqual(new(row, width)))
            {
                isNew = false;
                return index[slot] - 1;
            }
        }
    }

    public void Clear()
    {
        Count = 0;
        Array.Clear(index);
    }

    /// <summary>All rows, in an order that depends on nothing but them.</summary>
    public ulong[] Sorted()
    {
        var order = new int[Count];
        for (var row = 0; row < Count; row++)
            order[row] = row;
        Array.Sort(order, (left, right) => Span(left).SequenceCompareTo(Span(right)));
        var sorted = new ulong[(long)Count * width];
        for (var k = 0; k < Count; k++)
            Span(order[k]).CopyTo(sorted.AsSpan(k * width, width));
        return sorted;
    }

    public void Dispose() => NativeMemory.Free(rows);

    ReadOnlySpan<ulong> Span(int row) => new(this[row], width);

    uint Hash(ulong* row)
    {
        var hash = 0UL;
        for (var word = 0; word < width; word++)
            hash += Steps.StateHash.OfWord(word, row[word]);
        return (uint)(hash >> 32) ^ (uint)hash;
    }

    void Grow()
    {
        capacity *= 2;
        var larger = Allocate<ulong>((long)capacity * width);
        new ReadOnlySpan<ulong>(rows, Count * width).CopyTo(new(larger, Count * width));
        NativeMemory.Free(rows);
        rows = larger;
        index = new int[2 * capacity];
        var mask = index.Length - 1;
        for (var row = 0; row < Count; row++)
        {
            var slot = (int)Hash(this[row]) & mask;
            while (index[slot] != 0)
                slot = (slot + 1) & mask;
            index[slot] = row + 1;
        }
    }

    static T* Allocate<T>(long count)
        where T : unmanaged => (T*)NativeMemory.Alloc((nuint)count, (nuint)sizeof(T));
}
