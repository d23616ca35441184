using System.Diagnostics;

namespace Quiesce.Explicit.Steps;

/// <summary>
/// The hash of a packed state: the sum of a mixed value per word, so that a step that changes one word of many
/// changes one summand. Bits 0..31 choose the shard, bits 32..39 are the tag, the top bits choose the bucket.
/// </summary>
internal static unsafe class StateHash
{
    /// <summary>Odd constants without structure: what tells words apart, and the factors of the mixer.</summary>
    public const ulong
        Salt = 0x9E37_79B9_7F4A_7C15,
        First = 0xA076_1D64_78BD_642F,
        Second = 0xE703_7ED1_A0B4_28DB;

    /// <summary>The summand of a word. The first product carries bits up, the shift brings them back down.</summary>
    public static ulong OfWord(int index, ulong word)
    {
        var mixed = (word + (ulong)(index + 1) * Salt) * First;
        mixed ^= mixed >> 32;
        return mixed * Second;
    }

    public static ulong Of(ulong* state, int words)
    {
        var hash = 0UL;
        for (var index = 0; index < words; index++)
            hash += OfWord(index, state[index]);
        return hash;
    }

    /// <summary>The shard of a state, out of <paramref name="shards"/>.</summary>
    public static int Shard(ulong hash, int shards)
    {
        Debug.Assert(shards > 0, "There is no shard.");
        return (int)((hash & uint.MaxValue) * (ulong)shards >> 32);
    }
}
