namespace Quiesce.Protocols.Kernel;

/// <summary>
/// The bits of one word, each changed by an atomic operation: include/linux/bitops.h. A bit is a member of an enum,
/// and a variable of that name.
/// </summary>
/// <param name="shared">Plain shared memory: what returns nothing waits in a store buffer where that is weak.</param>
/// <param name="set">Those that are set when the protocol begins.</param>
public sealed class BitFlags<T>(bool shared, params T[] set) : Component
    where T : struct, Enum
{
    internal readonly Var<bool>[] bits =
    [
        .. Enum.GetValues<T>().Select(flag => shared
            ? Shared(set.Contains(flag), word: "flags", name: flag.ToString())
            : Var(set.Contains(flag), name: flag.ToString())),
    ];

    /// <summary>What everybody sees at once.</summary>
    /// <inheritdoc cref="BitFlags{T}(bool, T[])" path="/param"/>
    public BitFlags(params T[] set) : this(shared: false, set)
    {
    }

    Var<bool> Bit(T flag)
    {
        var bit = Array.IndexOf(Enum.GetValues<T>(), flag);
        return bit >= 0 ? bits[bit] : throw new ModelException($"There is no bit {flag} in {typeof(T).Name}.");
    }

    /// <summary>test_bit()</summary>
    public Bool this[T flag] => Bit(flag).Now;

    /// <summary>set_bit()</summary>
    public void Set(T flag)
    {
        using var all = Atomically();
        Bit(flag).Update(true);
    }

    /// <summary>clear_bit()</summary>
    public void Clear(T flag)
    {
        using var all = Atomically();
        Bit(flag).Update(false);
    }

    /// <summary>test_and_set_bit(): whether the bit was set before.</summary>
    public Bool TestAndSet(T flag)
    {
        using var all = Atomically();
        var wasSet = Bit(flag).Now;
        Bit(flag).Modify(true);
        return wasSet;
    }

    /// <summary>test_and_clear_bit(): whether the bit was set before.</summary>
    public Bool TestAndClear(T flag)
    {
        using var all = Atomically();
        var wasSet = Bit(flag).Now;
        Bit(flag).Modify(false);
        return wasSet;
    }
}
