using System.Diagnostics;
using System.Numerics;
using Quiesce.Explicit.Steps;

namespace Quiesce.Explicit.Store;

/// <summary>
/// A cache, small enough for the second-level cache of the processor, of successors that were generated lately.
/// Steps of different processes commute more often than not, so about half of all successors were seen a moment
/// ago; they need not travel to another worker, nor look for themselves in the whole state set.
/// </summary>
internal sealed unsafe class RecentStates : IDisposable
{
    const int PlacesMin = 16;

    /// <summary>The size of a cache.</summary>
    public const int Bytes = 128 << 10;

    readonly int words;
    readonly ulong mask;
    readonly NativePages pages;
    readonly ulong* places;

    public RecentStates(int words, MemoryBudget budget)
    {
        this.words = words;
        var count = Math.Max(PlacesMin, 1 << BitOperations.Log2((uint)Bytes / (uint)(words * sizeof(ulong)) | 1));
        Debug.Assert(BitOperations.IsPow2(count), "The mask would leave places out.");
        mask = (ulong)count - 1;
        pages = new NativePages((long)count * words * sizeof(ulong), hugePages: false, budget);
        places = (ulong*)pages.Start;
        FillZero();
    }

    /// <summary>Moves the entries that are not remembered to the front, and remembers them; their end.</summary>
    /// <param name="entryWords">The length of an entry: a state, its hash, and what else there is.</param>
    public ulong* KeepNew(ulong* entries, ulong* end, int entryWords)
    {
        Debug.Assert(entryWords > words && (end - entries) % entryWords == 0, "No whole entries.");
        var kept = entries;
        for (var entry = entries; entry < end; entry += entryWords)
        {
            var place = Place(entry[words]);
            if (AreEqual(place, entry, words))
                continue;
            Copy(entry, place, words);
            if (kept != entry)
                Copy(entry, kept, entryWords);
            kept += entryWords;
        }
        return kept;
    }

    public void Dispose() => pages.Dispose();

    // Empty places look as if they held the state of zeros. That is a mistake in the one place where it is looked for:
    // this gets a state that is looked for elsewhere.
    void FillZero()
    {
        var zero = Place(StateHash.Of(places, words));
        do
            zero[0]++;
        while (Place(StateHash.Of(zero, words)) == zero);
    }

    ulong* Place(ulong hash) => places + (long)(hash >> 40 & mask) * words;

    static bool AreEqual(ulong* left, ulong* right, int words)
    {
        for (var word = 0; word < words; word++)
            if (left[word] != right[word])
                return false;
        return true;
    }

    static void Copy(ulong* from, ulong* to, int words)
    {
        for (var word = 0; word < words; word++)
            to[word] = from[word];
    }
}
