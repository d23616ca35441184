using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Quiesce.Explicit.Steps;

namespace Quiesce.Explicit.Store;

/// <summary>
/// The states of one shard: an arena that holds them, and an open-addressing index that finds them. Only its owner
/// touches it during a search, so nothing is locked.
/// <para>
/// The index is made of buckets of one cache line: twelve tags of a byte, 0 for an empty place, and twelve ids. A
/// full bucket continues in the next one. All tags of a bucket are compared at once, so that a lookup costs one
/// miss for the bucket and nearly always at most one for a state. To grow, the index is doubled, emptied and
/// filled again from the arena, which knows all there is to know: no second copy is ever needed, and an 8-byte
/// state takes 22 bytes at the worst moment.
/// </para>
/// </summary>
internal sealed unsafe class StateShard : IDisposable
{
    const int BucketBytes = 64, Places = 12, IdsOffset = 16;
    const int FirstBuckets = 32;
    const uint AllPlaces = (1 << Places) - 1;

    // Lookups under way together: enough to keep the memory busy, few enough to stay in the first-level cache.
    const int Batch = 128;

    /// <summary>Four of five places in use is the most that keeps chains of full buckets short.</summary>
    const int LoadMaxNumerator = 4, LoadMaxDenominator = 5;

    readonly int words;
    readonly bool prefetch;
    readonly MemoryBudget budget;
    readonly StateArena arena;
    NativePages index;
    byte* buckets;
    int bucketShift;
    long countMax;

    public StateShard(int words, SearchOptions options, MemoryBudget budget)
    {
        (this.words, this.budget) = (words, budget);
        prefetch = options.Prefetch && Sse.IsSupported;
        arena = new StateArena(words, options.HugePages, budget);
        Use(new NativePages(FirstBuckets * BucketBytes, options.HugePages, budget));
    }

    public long Count => arena.Count;

    public ulong* this[long id] => arena[id];

    /// <summary>The number of a state, or -1 if it is not there.</summary>
    public long Find(ulong* state, ulong hash)
    {
        Debug.Assert(hash == StateHash.Of(state, words), "The hash of another state.");
        var tag = Tag(hash);
        for (var bucket = Bucket(hash); ; bucket = Next(bucket))
        {
            var tags = Vector128.Load(bucket);
            for (var match = Matches(tags, tag); match != 0; match &= match - 1)
            {
                var id = Id(bucket, BitOperations.TrailingZeroCount(match));
                if (AreEqual(arena[id], state))
                    return id;
            }
            if (Matches(tags, 0) != 0)
                return -1;
        }
    }

    /// <summary>Adds those of some entries that are not there yet.</summary>
    /// <param name="entryWords">The length of an entry: a state and its hash at least.</param>
    /// <exception cref="SearchLimitException">There is no memory for more states in the budget.</exception>
    /// <exception cref="OutOfMemoryException">There is no memory for more states in the machine.</exception>
    public void Insert(ulong* entries, int count, int entryWords)
    {
        Debug.Assert(entryWords > words, "Entries without a hash.");
        for (; count > 0; count -= Batch, entries += Batch * entryWords)
        {
            var size = Math.Min(count, Batch);
            Reserve(size);
            var end = entries + size * entryWords;
            for (var entry = entries; entry < end; entry += entryWords)
                PrefetchBucket(entry[words]);
            for (var entry = entries; entry < end; entry += entryWords)
                PrefetchMatch(entry[words]);
            for (var entry = entries; entry < end; entry += entryWords)
                Insert(entry, entry[words]);
        }
    }

    /// <summary>Asks for the bucket of a state that will be looked for.</summary>
    public void PrefetchBucket(ulong hash)
    {
        if (prefetch)
            Sse.Prefetch0(Bucket(hash));
    }

    /// <summary>When the bucket is there, asks for the state that is probably the one.</summary>
    public void PrefetchMatch(ulong hash)
    {
        if (!prefetch)
            return;
        var bucket = Bucket(hash);
        var match = Matches(Vector128.Load(bucket), Tag(hash));
        if (match != 0)
            Sse.Prefetch0(arena[Id(bucket, BitOperations.TrailingZeroCount(match))]);
    }

    public void Dispose()
    {
        index.Dispose();
        arena.Dispose();
    }

    void Insert(ulong* state, ulong hash)
    {
        Debug.Assert(hash == StateHash.Of(state, words), "The hash of another state.");
        var tag = Tag(hash);
        for (var bucket = Bucket(hash); ; bucket = Next(bucket))
        {
            var tags = Vector128.Load(bucket);
            for (var match = Matches(tags, tag); match != 0; match &= match - 1)
                if (AreEqual(arena[Id(bucket, BitOperations.TrailingZeroCount(match))], state))
                    return;
            var empty = Matches(tags, 0);
            if (empty == 0)
                continue;
            Occupy(bucket, BitOperations.TrailingZeroCount(empty), tag, arena.Add(state));
            return;
        }
    }

    void Reserve(int states)
    {
        if (arena.Count + states > uint.MaxValue)
            throw new SearchLimitException($"a shard cannot hold more than {uint.MaxValue} states");
        if (arena.Count + states > countMax)
            Grow(states);
        Debug.Assert(arena.Count + states <= countMax, "Without an empty place no search ends.");
        arena.Reserve(states);
    }

    // Without memory for a bigger index the old one fills up to the last sixteenth before the search has to end.
    void Grow(int states)
    {
        var bytes = index.Bytes;
        if (budget.Allows(bytes))
        {
            Use(index.Enlarge(2 * bytes));
            Refill();
            return;
        }
        countMax = bytes / BucketBytes * Places / 16 * 15;
        if (arena.Count + states > countMax)
            throw budget.Exhausted();
    }

    void Refill()
    {
        var hashes = stackalloc ulong[Batch];
        for (var first = 0L; first < arena.Count; first += Batch)
        {
            var size = (int)Math.Min(Batch, arena.Count - first);
            for (var k = 0; k < size; k++)
            {
                hashes[k] = StateHash.Of(arena[first + k], words);
                if (prefetch)
                    Sse.Prefetch0(Bucket(hashes[k]));
            }
            for (var k = 0; k < size; k++)
                Place(hashes[k], first + k);
        }
    }

    void Place(ulong hash, long id)
    {
        for (var bucket = Bucket(hash); ; bucket = Next(bucket))
        {
            var empty = Matches(Vector128.Load(bucket), 0);
            if (empty == 0)
                continue;
            Occupy(bucket, BitOperations.TrailingZeroCount(empty), Tag(hash), id);
            return;
        }
    }

    [MemberNotNull(nameof(index))]
    void Use(NativePages pages)
    {
        Debug.Assert(
            ((nuint)pages.Start & (BucketBytes - 1)) == 0 && BitOperations.IsPow2(pages.Bytes / BucketBytes),
            "Buckets are cache lines, and a power of two.");
        index = pages;
        buckets = pages.Start;
        bucketShift = 64 - BitOperations.Log2((ulong)(pages.Bytes / BucketBytes));
        countMax = pages.Bytes / BucketBytes * Places / LoadMaxDenominator * LoadMaxNumerator;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    byte* Bucket(ulong hash) => buckets + (long)(hash >> bucketShift) * BucketBytes;

    byte* Next(byte* bucket)
    {
        var next = bucket + BucketBytes;
        return next == buckets + ((long)BucketBytes << (64 - bucketShift)) ? buckets : next;
    }

    static byte Tag(ulong hash) => (byte)Math.Max(1, hash >> 32 & 0xFF);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Matches(Vector128<byte> tags, byte tag) =>
        Vector128.Equals(tags, Vector128.Create(tag)).ExtractMostSignificantBits() & AllPlaces;

    static uint Id(byte* bucket, int place)
    {
        Debug.Assert((uint)place < Places && bucket[place] != 0, "Nothing is there.");
        return ((uint*)(bucket + IdsOffset))[place];
    }

    static void Occupy(byte* bucket, int place, byte tag, long id)
    {
        Debug.Assert((uint)place < Places && bucket[place] == 0 && tag != 0, "Something is there.");
        Debug.Assert(id is >= 0 and <= uint.MaxValue, "No number of a state.");
        bucket[place] = tag;
        ((uint*)(bucket + IdsOffset))[place] = (uint)id;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool AreEqual(ulong* left, ulong* right)
    {
        for (var word = 0; word < words; word++)
            if (left[word] != right[word])
                return false;
        return true;
    }
}
