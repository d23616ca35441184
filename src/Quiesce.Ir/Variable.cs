using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// A state variable: a scalar, or an array of <see cref="Count"/> elements of one domain. Made by
/// <see cref="SystemBuilder"/>, which gives it its place in the state.
/// </summary>
public sealed class Variable
{
    internal Variable(int index, int offset) => (Index, Offset) = (index, offset);

    /// <summary>The name in the spec: <c>delayed</c>, <c>cleaner.shouldStop</c>, <c>pc.Worker</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The values one element may take.</summary>
    public required Domain Domain { get; init; }

    /// <summary>Null for a scalar, otherwise the number of elements, indexed from 0.</summary>
    public int? Length { get; init; }

    /// <summary>For each element the values it may start with, at least one.</summary>
    public required ImmutableArray<InitialValues> Initial { get; init; }

    public VariableKind Kind { get; init; }

    public Shape Shape { get; init; }

    /// <summary>For <see cref="Shape.Sequence"/>: the scalar that holds its length.</summary>
    public Variable? LengthVariable { get; init; }

    /// <summary>True for a variable that another one displays (the length of a sequence).</summary>
    public bool IsAuxiliary { get; init; }

    /// <summary>
    /// For program counters, locals and <see cref="VariableKind.Drained"/>: the process they belong to, as in <see
    /// cref="Process.Group"/>.
    /// </summary>
    public string? Owner { get; init; }

    /// <summary>
    /// For <see cref="VariableKind.Memory"/>: the word it lies in, if others do, too. Stores to one word stay in order.
    /// </summary>
    public string? Word { get; init; }

    /// <summary>What the indices of an array, or the elements of a set, stand for; null if they are numbers.</summary>
    public Keys? Keys { get; init; }

    /// <summary>An element as people read it: <c>refs[1]</c>, <c>Kworker.taken[Fixup]</c>.</summary>
    public string NameOf(int index) => $"{Name}[{KeyOf(index)}]";

    /// <summary>An index, or an element of a set, as people read it.</summary>
    public string KeyOf(int index) => Keys?.Format(index) ?? $"{index}";

    /// <summary>A ghost variable: only properties and other ghost variables depend on it.</summary>
    public bool IsGhost { get; init; }

    public SourceLocation? Location { get; init; }

    /// <summary>
    /// For a stand-in in a formula, which is no variable of any system: what it asks; otherwise null.
    /// </summary>
    public Asks? Asks { get; init; }

    /// <summary>Place in <see cref="TransitionSystem.Variables"/>.</summary>
    public int Index { get; }

    /// <summary>Place of element 0 in a <see cref="State"/>.</summary>
    public int Offset { get; }

    /// <summary>Elements in a state: 1 for a scalar.</summary>
    public int Count => Length ?? 1;

    /// <summary>The same at the same place, but it may start with other values.</summary>
    internal Variable Starting(ImmutableArray<InitialValues> initial) => new(Index, Offset)
    {
        Name = Name,
        Domain = Domain,
        Length = Length,
        Initial = initial,
        Kind = Kind,
        Shape = Shape,
        LengthVariable = LengthVariable,
        IsAuxiliary = IsAuxiliary,
        Owner = Owner,
        Word = Word,
        IsGhost = IsGhost,
        Keys = Keys,
        Location = Location,
        Asks = Asks,
    };

    public override string ToString() => Name;
}
