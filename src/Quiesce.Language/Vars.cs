using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>An array of variables of one domain, indexed from 0 by plain integers or by expressions.</summary>
public sealed class Vars<T> : IDeclares
{
    internal Vars(Storage storage) => Storage = storage;

    internal Storage Storage { get; }

    /// <summary>The variable of the system, where there is one for it alone.</summary>
    internal Declaration Declaration => (Declaration)Storage;

    IEnumerable<Declaration> IDeclares.Declarations => Storage.Declarations;

    Func<string, string> IDeclares.Words(Declaration declaration, string path) => index => $"{path}[{index}]";

    /// <summary>The number of elements.</summary>
    public int Count => Storage.Count!.Value;

    public Var<T> this[int index] => index >= 0 && index < Count
        ? new Var<T>(Storage, Node.Int(index))
        : throw new ModelException($"{Storage.FullName}[{index}] does not exist: the indices are 0..{Count - 1}.");

    /// <summary>
    /// The element at a computed index. Outside the array it has no value: a violation of the
    /// type invariant.
    /// </summary>
    public Var<T> this[Expr<int> index] => new(Storage, index.Node);

    /// <summary>Both have the same length and the same elements.</summary>
    public static Expr<bool> operator ==(Vars<T> left, Vars<T> right)
    {
        var (one, other) = (Words.Given(left), Words.Given(right));
        return one.Count == other.Count
            ? new Expr<bool>(Node.And(
                Enumerable.Range(0, one.Count).Select(i => Node.Equal(one[i].Node, other[i].Node))))
            : false;
    }

    /// <summary>They differ in length or in an element.</summary>
    public static Expr<bool> operator !=(Vars<T> left, Vars<T> right) => !(left == right);

    /// <summary>Does not compile: <c>==</c> builds a formula.</summary>
    [Obsolete(Words.NoEquals, error: true)]
    public new bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>The elements, for a field declared as <c>Var&lt;T>[]</c>.</summary>
    public static implicit operator Var<T>[](Vars<T> vars) => [.. Enumerable.Range(0, vars.Count).Select(i => vars[i])];
}
