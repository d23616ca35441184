using System.Collections.Immutable;
using System.Numerics;

namespace Quiesce.Ir;

/// <summary>
/// The finite set of values a variable or an expression may take: an interval <see cref="Low"/>..<see cref="High"/>
/// with a way to print its members. Bit widths, the type invariant and decidability all follow from it.
/// </summary>
public sealed class Domain : IEquatable<Domain>
{
    /// <summary>The largest magnitude an integer may have, so that sums never leave 32 bits.</summary>
    public const int Limit = 1 << 29;

    /// <summary>FALSE and TRUE.</summary>
    public static readonly Domain Bool = new(Sort.Bool, 0, 1, "BOOLEAN", ["FALSE", "TRUE"]);

    Domain(Sort sort, int low, int high, string name, ImmutableArray<string> members)
    {
        Sort = sort;
        Low = low;
        High = high;
        Name = name;
        Members = members;
    }

    public Sort Sort { get; }

    /// <summary>The smallest value.</summary>
    public int Low { get; }

    /// <summary>The largest value.</summary>
    public int High { get; }

    /// <summary>What TLA+ would call it: <c>BOOLEAN</c>, <c>0..2</c>, or the enum's name.</summary>
    public string Name { get; }

    /// <summary>The names of the values from <see cref="Low"/> on; empty for integers.</summary>
    public ImmutableArray<string> Members { get; }

    /// <summary>How many values there are; at least 1.</summary>
    public int Size => High - Low + 1;

    /// <summary>The bits that tell the values apart: 0 for a single value.</summary>
    public int BitWidth => Size == 1 ? 0 : BitOperations.Log2((uint)(Size - 1)) + 1;

    /// <summary>The integers from <paramref name="low"/> to <paramref name="high"/>.</summary>
    /// <exception cref="ArgumentException">The interval is empty or beyond <see cref="Limit"/>.</exception>
    public static Domain Range(long low, long high)
    {
        if (low > high)
            throw new ArgumentException($"The range {low}..{high} is empty.");
        if (low < -Limit || high > Limit)
            throw new ArgumentException(
                $"The range {low}..{high} goes beyond {Limit}, the largest integer a model may use.");
        return new Domain(Sort.Int, (int)low, (int)high, $"{low}..{high}", []);
    }

    /// <summary>An enumeration: member k prints as <c>members[k]</c>.</summary>
    /// <exception cref="ArgumentException">There are no members.</exception>
    public static Domain Enum(string name, ImmutableArray<string> members)
    {
        if (members.Length == 0)
            throw new ArgumentException($"The enumeration {name} has no members.");
        return new Domain(Sort.Enum, 0, members.Length - 1, name, members);
    }

    /// <summary>Whether a value belongs to the domain.</summary>
    public bool Contains(int value) => Low <= value && value <= High;

    /// <summary>Whether every value of another domain belongs to this one.</summary>
    public bool Contains(Domain other) => Low <= other.Low && other.High <= High;

    /// <summary>A value as TLA+ and traces write it; a number if it lies outside.</summary>
    public string Format(int value) =>
        Members.Length > 0 && Contains(value) ? Members[value - Low] : value.ToString();

    /// <summary>
    /// Whether values of the two can be compared and assigned: the same sort, and for enums the
    /// same members.
    /// </summary>
    public bool IsCompatible(Domain other) =>
        Sort == other.Sort && (Sort != Sort.Enum || (Name == other.Name && Members.SequenceEqual(other.Members)));

    public bool Equals(Domain? other) =>
        other is not null && IsCompatible(other) && Low == other.Low && High == other.High;

    public override bool Equals(object? obj) => Equals(obj as Domain);

    public override int GetHashCode() => HashCode.Combine(Sort, Low, High, Name);

    public override string ToString() => Name;
}
