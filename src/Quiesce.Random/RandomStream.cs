namespace Quiesce.Random;

/// <summary>
/// A stream of random numbers that is the same on every machine and in every version: SplitMix64 (Steele, Lea and
/// Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014), which FsCheck uses, too.
/// </summary>
internal struct RandomStream(ulong seed)
{
    const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    ulong state = seed;

    public ulong Next() => Mix(state += Gamma);

    /// <summary>A number from 0 to <paramref name="count"/> - 1; the bias is below 2^-32.</summary>
    public int Below(int count) => (int)((Next() >> 32) * (ulong)count >> 32);

    /// <summary>The seed of the stream with a number, derived from another seed.</summary>
    public static ulong SeedOf(ulong seed, ulong number) => Mix(Mix(seed + Gamma) ^ (number + 1) * Gamma);

    static ulong Mix(ulong value)
    {
        value = (value ^ value >> 30) * 0xBF58_476D_1CE4_E5B9;
        value = (value ^ value >> 27) * 0x94D0_49BB_1331_11EB;
        return value ^ value >> 31;
    }
}
