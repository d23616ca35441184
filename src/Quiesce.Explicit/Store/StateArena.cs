using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Quiesce.Explicit.Store;

/// <summary>
/// Packed states in the order in which they were found, numbered from 0: the states of one depth stand together,
/// and those that wait to be expanded are its end. Memory is taken in chunks, so that no state ever moves.
/// </summary>
internal sealed unsafe class StateArena : IDisposable
{
    /// <summary>What is taken at a time.</summary>
    public const int ChunkBytes = 4 << 20;

    readonly int words;
    readonly int chunkShift;
    readonly bool hugePages;
    readonly MemoryBudget budget;
    readonly List<NativePages> pages = [];
    ulong** chunks = (ulong**)NativeMemory.Alloc(16, (nuint)sizeof(ulong*));
    int chunksMax = 16;
    long capacity;

    public StateArena(int words, bool hugePages, MemoryBudget budget)
    {
        (this.words, this.hugePages, this.budget) = (words, hugePages, budget);
        chunkShift = Math.Max(4, 63 - (int)ulong.LeadingZeroCount((ulong)(ChunkBytes / (words * sizeof(ulong)))));
    }

    public long Count { get; private set; }

    /// <summary>The words of a state that is there.</summary>
    public ulong* this[long id]
    {
        get
        {
            Debug.Assert((ulong)id < (ulong)Count, "No state has this number.");
            return At(id);
        }
    }

    /// <summary>Makes room for so many states more.</summary>
    public void Reserve(int states)
    {
        while (capacity < Count + states)
        {
            var chunk = (int)(capacity >> chunkShift);
            if (chunk == chunksMax)
            {
                chunksMax *= 2;
                chunks = (ulong**)NativeMemory.Realloc(chunks, (nuint)(chunksMax * sizeof(ulong*)));
            }
            var memory = new NativePages((long)words * sizeof(ulong) << chunkShift, hugePages, budget);
            pages.Add(memory);
            chunks[chunk] = (ulong*)memory.Start;
            capacity += 1L << chunkShift;
        }
    }

    /// <summary>Adds a state where <see cref="Reserve"/> made room; its number.</summary>
    public long Add(ulong* state)
    {
        Debug.Assert(Count < capacity, "No room was made.");
        var target = At(Count);
        for (var word = 0; word < words; word++)
            target[word] = state[word];
        return Count++;
    }

    public void Dispose()
    {
        pages.ForEach(memory => memory.Dispose());
        NativeMemory.Free(chunks);
        chunks = null;
    }

    ulong* At(long id) => chunks[id >> chunkShift] + (id & ((1L << chunkShift) - 1)) * words;
}
