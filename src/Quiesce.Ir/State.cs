using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// A state as the interpreter, traces and printers see it: one integer for each element, at the indices that
/// <see cref="Variable.Offset"/> gives. Equal by value.
/// </summary>
public sealed class State(ImmutableArray<int> values) : IEquatable<State>
{
    public ImmutableArray<int> Values { get; } = values;

    /// <summary>The value of a scalar, or of element 0.</summary>
    public int this[Variable variable] => Values[variable.Offset];

    /// <summary>The value of an element.</summary>
    public int this[Variable variable, int index] => Values[variable.Offset + index];

    public bool Equals(State? other) => other is not null && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as State);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in Values)
            hash.Add(value);
        return hash.ToHashCode();
    }
}
