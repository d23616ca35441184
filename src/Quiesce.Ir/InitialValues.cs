using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Quiesce.Ir;

/// <summary>
/// The values that an element of a variable may start with, ascending and each once. An interval is kept as its two
/// ends, however large it is.
/// </summary>
[CollectionBuilder(typeof(InitialValues), nameof(Of))]
public sealed class InitialValues : IReadOnlyList<int>, IEquatable<InitialValues>
{
    readonly int low;
    // Empty for an interval.
    readonly ImmutableArray<int> listed;

    InitialValues(int low, int length, ImmutableArray<int> listed) => (this.low, Length, this.listed) =
        (low, length, listed);

    /// <summary>These values, in any order.</summary>
    public static InitialValues Of(params ReadOnlySpan<int> values)
    {
        if (values.IsEmpty)
            return new(0, 0, []);
        ImmutableArray<int> sorted = values.Length == 1 ? [values[0]] : [.. values.ToArray().Distinct().Order()];
        return (long)sorted[^1] - sorted[0] == sorted.Length - 1
            ? new(sorted[0], sorted.Length, [])
            : new(sorted[0], sorted.Length, sorted);
    }

    /// <summary>All values of a domain.</summary>
    public static InitialValues All(Domain domain) => new(domain.Low, domain.Size, []);

    public static implicit operator InitialValues(ImmutableArray<int> values) => Of(values.AsSpan());

    /// <summary>How many there are.</summary>
    public int Length { get; }

    int IReadOnlyCollection<int>.Count => Length;

    /// <summary>No value is missing between the first and the last.</summary>
    public bool IsInterval => listed.IsEmpty;

    public int this[int place] => place >= 0 && place < Length
        ? listed.IsEmpty ? low + place : listed[place]
        : throw new ArgumentOutOfRangeException(nameof(place));

    public bool Contains(int value) =>
        IsInterval ? value >= low && value - (long)low < Length : listed.BinarySearch(value) >= 0;

    public IEnumerator<int> GetEnumerator()
    {
        for (var place = 0; place < Length; place++)
            yield return this[place];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(InitialValues? other) => other is not null
        && low == other.low && Length == other.Length && listed.AsSpan().SequenceEqual(other.listed.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as InitialValues);

    public override int GetHashCode() => HashCode.Combine(low, Length);

    /// <summary><c>0..2</c>, or <c>0, 2, 5</c>.</summary>
    public override string ToString() =>
        IsInterval && Length > 2 ? $"{low}..{this[Length - 1]}" : string.Join(", ", this);
}
