using System.Diagnostics;
using System.Numerics;

namespace Quiesce.Explicit.Store;

/// <summary>
/// A set of hashes with false positives: a look at it saves most of the searches among all
/// reachable states, which are misses of the cache.
/// </summary>
internal sealed class HashFilter
{
    const int BitsPerHash = 16, BitsMin = 1 << 10, BitsMax = 1 << 30;

    readonly ulong[] bits;
    readonly int shift;

    /// <param name="capacity">About how many hashes it will hold.</param>
    public HashFilter(long capacity)
    {
        Debug.Assert(0 <= capacity && capacity <= long.MaxValue / BitsPerHash, "No number of hashes.");
        var size = BitOperations.RoundUpToPowerOf2((ulong)Math.Clamp(capacity * BitsPerHash, BitsMin, BitsMax));
        bits = new ulong[size / 64];
        shift = 64 - BitOperations.Log2(size);
    }

    public void Add(ulong hash) => bits[hash >> shift >> 6] |= 1UL << (int)(hash >> shift & 63);

    public bool MayContain(ulong hash) => (bits[hash >> shift >> 6] >> (int)(hash >> shift & 63) & 1) != 0;
}
