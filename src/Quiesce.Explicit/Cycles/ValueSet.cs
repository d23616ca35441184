using System.Numerics;
using Quiesce.Ir;

namespace Quiesce.Explicit.Cycles;

/// <summary>
/// Values that an expression may have, at least: an interval, and for short intervals a bit for each value.
/// </summary>
/// <param name="Mask">Bit k stands for the value Low + k; 0 for all values of the interval.</param>
/// <param name="MayLack">It may have no value.</param>
internal readonly record struct ValueSet(int Low, int High, ulong Mask = 0, bool MayLack = false)
{
    /// <summary>Longer intervals are known by their ends alone.</summary>
    public const int Bits = 64;

    public static ValueSet Empty => new(0, -1);

    public static ValueSet Of(int value) => new(value, value);

    public static ValueSet Of(Domain domain) => new(domain.Low, domain.High);

    public static ValueSet OfBool(bool canBeTrue, bool canBeFalse, bool mayLack) =>
        new(canBeFalse ? 0 : 1, canBeTrue ? 1 : 0, MayLack: mayLack);

    /// <summary>These values.</summary>
    public static ValueSet Of(IEnumerable<int> values)
    {
        var set = Empty;
        foreach (var value in values)
            set = set.Or(Of(value));
        return set;
    }

    public bool IsEmpty => High < Low;

    public bool IsSingle => Low == High;

    /// <summary>How many values there are.</summary>
    public long Count => IsEmpty ? 0 : Mask == 0 ? (long)High - Low + 1 : BitOperations.PopCount(Mask);

    /// <summary>Of a boolean.</summary>
    public bool CanBeTrue => High >= 1;

    /// <summary>Of a boolean.</summary>
    public bool CanBeFalse => Low <= 0 && !IsEmpty;

    /// <summary>It is true for certain.</summary>
    public bool IsTrue => !MayLack && !CanBeFalse && CanBeTrue;

    public bool Contains(int value) =>
        Low <= value && value <= High && (Mask == 0 || (Mask >> (value - Low) & 1) != 0);

    /// <summary>The values, of which there are not very many.</summary>
    public IEnumerable<int> Values
    {
        get
        {
            for (var value = Low; value <= High; value++)
                if (Contains(value))
                    yield return value;
        }
    }

    /// <summary>The values of both.</summary>
    public ValueSet Or(ValueSet other)
    {
        if (IsEmpty || other.IsEmpty)
            return (IsEmpty ? other : this) with { MayLack = MayLack || other.MayLack };
        var (low, high) = (Math.Min(Low, other.Low), Math.Max(High, other.High));
        var mask = (long)high - low >= Bits ? 0 : Shifted(low) | other.Shifted(low);
        return new(low, high, mask == Full(low, high) ? 0 : mask, MayLack || other.MayLack);
    }

    /// <summary>Whether a value is in both.</summary>
    public bool Intersects(ValueSet other)
    {
        var (low, high) = (Math.Max(Low, other.Low), Math.Min(High, other.High));
        if (low > high || Mask == 0 && other.Mask == 0)
            return low <= high;
        for (var value = low; value <= high; value++)
            if (Contains(value) && other.Contains(value))
                return true;
        return false;
    }

    /// <summary>The sums with a number.</summary>
    public ValueSet Plus(int number) => this with { Low = Low + number, High = High + number };

    // Its interval, and so its mask, is no longer than 64.
    ulong Shifted(int low) => (Mask == 0 ? Full(Low, High) : Mask) << (Low - low);

    static ulong Full(int low, int high) =>
        (long)high - low >= Bits ? 0 : ulong.MaxValue >> (Bits - 1 - (high - low));
}
