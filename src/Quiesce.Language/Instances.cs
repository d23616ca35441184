using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>
/// How many instances a process has: a number, or the type of an enum, whose members are their names. <c>count:
/// workers</c>, <c>count: typeof(Work)</c>; one by default. A step gets the number of its instance, which C# turns into
/// the member: <c>(Work)self</c>.
/// </summary>
public readonly struct Instances : IEquatable<Instances>
{
    readonly int more;

    Instances(int count, Type? names) => (more, Names) = (count - 1, names);

    internal int Count => more + 1;

    /// <summary>The enum; null if the instances have numbers only.</summary>
    internal Type? Names { get; }

    internal Keys? Keys => Names is null ? null : Keys.Of(Values.Domain(Names));

    /// <summary>So many.</summary>
    public static implicit operator Instances(int count) => new(count, null);

    /// <summary>One for each member of an enum.</summary>
    /// <exception cref="ModelException">The type is no enum, or its members are not 0, 1, 2, ...</exception>
    public static implicit operator Instances(Type names)
    {
        if (!names.IsEnum)
            throw new ModelException($"{names.Name} is no enum, so its members name no instances.");
        var numbers = Enum.GetValues(names).Cast<object>().Select(member => Convert.ToInt64(member)).ToList();
        if (numbers.Count == 0 || !numbers.SequenceEqual(Enumerable.Range(0, numbers.Count).Select(k => (long)k)))
            throw new ModelException(
                $"The members of {names.Name} must be 0, 1, 2, ... to name instances: a step is given the number.");
        return new(numbers.Count, names);
    }

    /// <summary>As many, and called the same.</summary>
    public static bool operator ==(Instances left, Instances right) => left.Equals(right);

    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(Instances left, Instances right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Instances other) => (more, Names) == (other.more, other.Names);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Instances other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(more, Names);
}
