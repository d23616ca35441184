using System.Diagnostics;
using System.Runtime.InteropServices;
using Quiesce.Explicit.Store;

namespace Quiesce.Explicit.Search;

/// <summary>
/// A queue of blocks of entries from one worker to another: one fills, publishes and waits, the other takes and
/// releases; two counters that have one writer each are all they share.
/// </summary>
internal sealed unsafe class Channel : IDisposable
{
    const int Blocks = 8, BlockBytes = 16 << 10;

    /// <summary>What a queue takes, unless entries are very long.</summary>
    public const int Bytes = Blocks * BlockBytes;

    readonly NativePages memory;
    readonly int entryWords;
    readonly int[] counts = new int[Blocks];
    Counters counters;

    // The two counters are kept out of each other's cache line.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    struct Counters
    {
        [FieldOffset(64)]
        public long Published;

        [FieldOffset(192)]
        public long Released;
    }

    public Channel(int entryWords, MemoryBudget budget)
    {
        this.entryWords = entryWords;
        BlockEntries = Math.Max(16, BlockBytes / (entryWords * sizeof(ulong)));
        memory = new NativePages((long)Blocks * BlockEntries * entryWords * sizeof(ulong), hugePages: false, budget);
    }

    /// <summary>The entries a block has room for.</summary>
    public int BlockEntries { get; }

    /// <summary>The block to fill; for the sender, while <see cref="IsFull"/> is false.</summary>
    public ulong* Block
    {
        get
        {
            Debug.Assert(!IsFull, "The receiver may still read this block.");
            return At(counters.Published);
        }
    }

    /// <summary>Every block waits to be taken.</summary>
    public bool IsFull => counters.Published - Volatile.Read(ref counters.Released) == Blocks;

    /// <summary>Sends what is in <see cref="Block"/>.</summary>
    public void Publish(int count)
    {
        Debug.Assert(!IsFull && 0 < count && count <= BlockEntries, "No block to send.");
        counts[counters.Published % Blocks] = count;
        Volatile.Write(ref counters.Published, counters.Published + 1);
    }

    /// <summary>The oldest block that was sent, for the receiver, until <see cref="Release"/>.</summary>
    public bool TryTake(out ulong* block, out int count)
    {
        var released = counters.Released;
        var published = Volatile.Read(ref counters.Published);
        Debug.Assert(released <= published && published <= released + Blocks, "The counters overtook each other.");
        var isThere = published != released;
        block = At(released);
        count = isThere ? counts[released % Blocks] : 0;
        return isThere;
    }

    public void Release()
    {
        Debug.Assert(counters.Released < Volatile.Read(ref counters.Published), "Nothing was taken.");
        Volatile.Write(ref counters.Released, counters.Released + 1);
    }

    public void Dispose() => memory.Dispose();

    ulong* At(long number) => (ulong*)memory.Start + number % Blocks * BlockEntries * entryWords;
}
