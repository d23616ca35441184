using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// Several sets, sequences or arrays of one kind, numbered from 0: <c>[0..n-1 -> ...]</c>. A member is chosen by a
/// plain integer or by an expression; one that does not exist violates the type invariant.
/// </summary>
public sealed class Family<T> : IFamily
    where T : class
{
    readonly string name;
    readonly IReadOnlyList<T> members;
    readonly Func<Node, T> choose;

    internal Family(string name, IReadOnlyList<T> members, Func<Node, T> choose) =>
        (this.name, this.members, this.choose) = (name, members, choose);

    /// <summary>The number of members.</summary>
    public int Count => members.Count;

    public T this[int index] => index >= 0 && index < Count
        ? members[index]
        : throw new ModelException($"{name}[{index}] does not exist: the indices are 0..{Count - 1}.");

    /// <summary>The member that an expression points at.</summary>
    public T this[Expr<int> index] => index.Node.IsConstant ? this[index.Node.Value]
        : index.Node.Domain is var some && some.High >= 0 && some.Low < Count ? choose(index.Node)
        : throw new ModelException(
            $"{name}[{index}] does not exist, whatever {index} is: the indices are 0..{Count - 1}.");

    IReadOnlyList<object> IFamily.Members => members;

    IEnumerable<Declaration> IDeclares.Declarations =>
        members.SelectMany(member => ((IDeclares)member).Declarations);
}

/// <summary>A family, whatever its members are.</summary>
interface IFamily : IDeclares
{
    IReadOnlyList<object> Members { get; }
}
