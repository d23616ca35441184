namespace Quiesce.Protocols.Kernel;

/// <summary>
/// The bits of one word, each changed by an atomic operation: include/linux/bitops.h. A bit is a member of an enum,
/// and a variable of that name.
/// </summary>
/// <param name="set">Those that are set when the protocol begins.</param>
public sealed class BitFlags<T>(params T[] set) : Component
    where T : struct, Enum
{
    internal readonly Var<bool>[] bits =
        [.. Enum.GetValues<T>().Select(flag => Var(set.Contains(flag), name: flag.ToString()))];

    Var<bool> Bit(T flag) => bits[Array.IndexOf(Enum.GetValues<T>(), flag)];

    /// <summary>test_bit()</summary>
    public Bool this[T flag] => Bit(flag);

    /// <summary>set_bit()</summary>
    public void Set(T flag) => Bit(flag).Next = true;

    /// <summary>clear_bit()</summary>
    public void Clear(T flag) => Bit(flag).Next = false;

    /// <summary>test_and_set_bit(): whether the bit was set before.</summary>
    public Bool TestAndSet(T flag)
    {
        Set(flag);
        return Bit(flag);
    }

    /// <summary>test_and_clear_bit(): whether the bit was set before.</summary>
    public Bool TestAndClear(T flag)
    {
        Clear(flag);
        return Bit(flag);
    }
}
