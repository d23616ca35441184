using System.Collections.Immutable;
using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>What a declaration says before the variable has its place: the domain and the initial values.</summary>
sealed class Declaration
{
    public required string Name { get; init; }
    public required Domain Domain { get; init; }
    public required SourceLocation Location { get; init; }

    /// <summary>For each element the values it may start with.</summary>
    public required ImmutableArray<ImmutableArray<int>> Initial { get; init; }

    /// <summary>Null for a scalar.</summary>
    public int? Length { get; init; }

    public Shape? Shape { get; init; }

    /// <summary>For a sequence: its length.</summary>
    public Declaration? LengthOf { get; init; }

    public bool IsAuxiliary { get; init; }

    /// <summary>The variable, once the protocol is built.</summary>
    public Variable? Variable { get; private set; }

    /// <summary>The variable.</summary>
    /// <exception cref="ModelException">It is read in a field initialiser or constructor.</exception>
    public Variable Required => Variable
        ?? throw new ModelException(
            $"{Name} is used before the protocol is built: use it in steps and properties only.");

    public void Declare(
        SystemBuilder system, string prefix, VariableKind kind = VariableKind.Shared, string? owner = null) =>
        Variable = system.AddVariable(
            prefix + Name, Domain, Initial, Length, kind, Shape, LengthOf?.Required, IsAuxiliary, owner, Location);

    /// <summary>Checks initial values against the domain, with the user's words.</summary>
    public static ImmutableArray<int> Within(
        string name, Domain domain, SourceLocation location, params IEnumerable<int> values)
    {
        var sorted = values.Distinct().Order().ToImmutableArray();
        foreach (var value in sorted.Where(value => !domain.Contains(value)))
            throw new ModelException($"{name} starts at {value}, outside its domain {domain}.", location);
        return sorted;
    }

    /// <summary>The domain of an integer variable, its mistakes in the user's words.</summary>
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

/// <summary>What a field of a model may hold that adds variables to the system.</summary>
interface IDeclares
{
    /// <summary>The variables, in the order they are added.</summary>
    IEnumerable<Declaration> Declarations { get; }
}

/// <summary>
/// A variable, or one element of an array: read it as an expression, change it with <see
/// cref="Next"/>.
/// </summary>
public class Var<T> : Expr<T>, IDeclares
{
    internal Var(Declaration declaration, Node? index = null) => (Declaration, Index) = (declaration, index);

    private protected Var() { }

    internal virtual Declaration Declaration { get; } = null!;

    IEnumerable<Declaration> IDeclares.Declarations => [Declaration];

    /// <summary>Null for a scalar.</summary>
    internal Node? Index { get; }

    internal override Node Node =>
        Index is null ? Node.Read(Declaration.Required) : Node.Read(Declaration.Required, Index);

    /// <summary>
    /// The value after the step: <c>x' = value</c>. At most once a step; without it the variable is
    /// unchanged.
    /// </summary>
    /// <exception cref="ModelException">Outside a step, or the second time in one.</exception>
    public Expr<T> Next
    {
        set => Recorder.Running("An assignment").Assign(Declaration.Required, Index, value.Node);
    }
}

/// <summary>An array of variables of one domain, indexed from 0 by plain integers or by expressions.</summary>
public sealed class Vars<T> : IDeclares
{
    internal Vars(Declaration declaration) => Declaration = declaration;

    internal Declaration Declaration { get; }

    IEnumerable<Declaration> IDeclares.Declarations => [Declaration];

    /// <summary>The number of elements.</summary>
    public int Count => Declaration.Length!.Value;

    public Var<T> this[int index] => index >= 0 && index < Count
        ? new Var<T>(Declaration, Node.Int(index))
        : throw new ModelException($"{Declaration.Name}[{index}] does not exist: the indices are 0..{Count - 1}.");

    /// <summary>
    /// The element an expression points at. Outside the array it has no value: a violation of the
    /// type invariant.
    /// </summary>
    public Var<T> this[Expr<int> index] => new(Declaration, index.Node);

    /// <summary>The elements, for a field declared as <c>Var&lt;T>[]</c>.</summary>
    public static implicit operator Var<T>[](Vars<T> vars) => [.. Enumerable.Range(0, vars.Count).Select(i => vars[i])];
}

/// <summary>
/// A variable of each process instance that uses it: inside a step it is the running instance's
/// own. A procedure that lists it among its locals resets it to its initial value whenever control
/// leaves; otherwise it is kept.
/// </summary>
public sealed class Local<T> : Var<T>, ILocal, IDeclares
{
    readonly Func<Declaration> declare;
    readonly Dictionary<ProcessInstance, Var<T>> own = [];

    // Each process declares its own at the first use.
    IEnumerable<Declaration> IDeclares.Declarations => [];

    internal Local(Func<Declaration> declare) => this.declare = declare;

    internal override Node Node => Own(Recorder.Running("A local").Instance).Node;

    internal override Declaration Declaration =>
        throw new InvalidOperationException("A local has a declaration for each process.");

    /// <summary>As in <see cref="Var{T}.Next"/>, for the running instance.</summary>
    public new Expr<T> Next
    {
        set => Own(Recorder.Running("An assignment").Instance).Next = value;
    }

    /// <summary>The local of one instance, for properties: <c>popped[Umount]</c>, <c>popped[Worker[1]]</c>.</summary>
    /// <exception cref="ModelException">The process has several instances: choose one.</exception>
    public Expr<T> this[Process process] => Own(process.Single("a local"));

    Var<T> Own(ProcessInstance instance)
    {
        if (own.TryGetValue(instance, out var variable))
            return variable;
        var declaration = instance.Group.Local(this, declare);
        variable = declaration.Length is null
            ? new Var<T>(declaration)
            : new Var<T>(declaration, Node.Int(instance.Index));
        own.Add(instance, variable);
        return variable;
    }

    (Variable, Node?, Node) ILocal.Reset(ProcessInstance instance)
    {
        var element = Own(instance);
        var variable = element.Declaration.Required;
        var initial = variable.Initial[0];
        if (initial.Length > 1)
            throw new ModelException($"{variable} cannot be reset: it has several initial values.", variable.Location);
        return (variable, element.Index, Node.Constant(variable.Domain, initial[0]));
    }
}

/// <summary>What the builder needs of a local, whatever its type.</summary>
interface ILocal
{
    /// <summary>The element that belongs to an instance, and its initial value.</summary>
    (Variable Variable, Node? Index, Node Initial) Reset(ProcessInstance instance);
}
