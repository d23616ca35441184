using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>A declaration before the variable has its index: the domain and the initial values.</summary>
sealed class Declaration : Storage
{
    public required string Name { get; init; }
    public required Domain Domain { get; init; }
    public required SourceLocation Location { get; init; }

    /// <summary>The values that each element may start with.</summary>
    public required ImmutableArray<InitialValues> Initial { get; init; }

    /// <summary>Null for a scalar.</summary>
    public int? Length { get; init; }

    public Shape? Shape { get; init; }

    /// <summary>What the indices, or the elements of the set, stand for; null if they are numbers.</summary>
    public Keys? Keys { get; init; }

    /// <summary>For a sequence: its length.</summary>
    public Declaration? LengthOf { get; init; }

    public bool IsAuxiliary { get; init; }

    /// <summary>The kind of state, where the declaration says so.</summary>
    public VariableKind Kind { get; init; }

    /// <summary>For plain shared memory: the word it lies in, if others do, too.</summary>
    public string? Word { get; init; }

    /// <summary>
    /// It belongs to a component: steps read and change it in order. Otherwise a step reads its old value.
    /// </summary>
    public bool IsInOrder { get; set; }

    /// <summary>A ghost variable: no step of the kernel depends on it.</summary>
    public bool IsGhost { get; set; }

    /// <summary>The variable, once the protocol is built.</summary>
    public Variable? Variable { get; private set; }

    /// <summary>The name in the system, once there is one: <c>cleaner.shouldStop</c>.</summary>
    public override string FullName => Variable?.Name ?? Name;

    public override Domain ElementDomain => Domain;
    public override int? Count => Length;
    public override bool ActsInOrder => IsInOrder;
    public override string LabelOf(int element) => Keys?.Label(element) ?? $"{element}";
    public override IEnumerable<Declaration> Declarations => [this];

    /// <summary>The variable.</summary>
    /// <exception cref="ModelException">It is read in a field initialiser or constructor.</exception>
    public Variable Required => Variable
        ?? throw new ModelException(
            $"{Name} is used before the protocol is built: use it in steps and properties only.");

    /// <summary>
    /// The value of the variable, or of an element: in a step, the current one if it acts in order.
    /// </summary>
    public override Expr Read(Expr? index)
    {
        var variable = IsInOrder && Recorder.Current is { } step ? step.CurrentOf(Required) : Required;
        return index is null ? Expr.Read(variable) : Expr.Read(variable, index);
    }

    public override void Assign(Recorder recorder, Expr? index, Expr value, Access access) =>
        recorder.Assign(Required, index, value, access, IsInOrder);

    /// <summary>Drops the variable, so that it can be declared in another system.</summary>
    public void Forget() => Variable = null;

    public void Declare(
        SystemBuilder system, string prefix, VariableKind? kind = null, string? owner = null) =>
        Variable = system.AddVariable(
            prefix + Name, Domain, Initial, Length, kind ?? Kind, Shape, LengthOf?.Required, IsAuxiliary, owner,
            Location, Word is null ? null : prefix + Word, IsGhost, Keys);

    /// <summary>Checks initial values against the domain, with errors in the user's terms.</summary>
    public static InitialValues Within(
        string name, Domain domain, SourceLocation location, params int[] values)
    {
        InitialValues sorted = [.. values];
        foreach (var value in sorted.Where(value => !domain.Contains(value)))
            throw new ModelException($"{name} starts at {value}, outside its domain {domain}.", location);
        return sorted;
    }

    /// <summary>Rejects an array that is too large for any search, before it takes all memory.</summary>
    public static void RequireSize(string name, int count, SourceLocation location)
    {
        const int CountMax = 4096;
        if (count > CountMax)
            throw new ModelException(
                $"{name} has {count} elements, which is too large a state: an array may have {CountMax}.", location);
    }

    /// <summary>The domain of an integer variable, with errors in the user's terms.</summary>
    public static Domain Range(string name, int min, int max, SourceLocation location)
    {
        if (min > max)
            throw new ModelException($"{name} has no values: its min {min} is above its max {max}.", location);
        if (min < -Domain.Limit || max > Domain.Limit)
            throw new ModelException(
                $"{name} ranges over {min}..{max}, beyond {Domain.Limit}, the largest integer a model may use.",
                location);
        return Domain.Range(min, max);
    }
}

/// <summary>A value of a model's field that adds variables to the system.</summary>
interface IDeclares
{
    /// <summary>The variables, in the order they are added.</summary>
    IEnumerable<Declaration> Declarations { get; }

    /// <summary>For a field that holds one element of an array: its index.</summary>
    int? Element => null;

    /// <summary>The C# types of the values of its variables.</summary>
    IEnumerable<Type> ValueTypes => GetType().GetGenericArguments();

    /// <summary>
    /// The C# text, in the class of the protocol, for an element of one of the declarations; of a scalar it says the
    /// same of every index.
    /// </summary>
    /// <param name="path">The path of the field that holds it.</param>
    Func<string, string> Words(Declaration declaration, string path) =>
        throw new InvalidOperationException("Internal error: nothing says what a declaration is called.");
}
