using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

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

    int? IDeclares.Element => Index?.Value;

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
