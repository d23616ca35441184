using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>Where a word of the language has its values: in a variable of the system, or in one of several.</summary>
abstract class Storage
{
    /// <summary>What errors call it.</summary>
    public abstract string FullName { get; }

    public abstract Domain ElementDomain { get; }

    /// <summary>Null for a scalar.</summary>
    public abstract int? Count { get; }

    /// <summary>What the label of a choice calls an element of a set.</summary>
    public virtual string LabelOf(int element) => $"{element}";

    /// <summary>It belongs to a component: what a step says of it acts in order.</summary>
    public abstract bool ActsInOrder { get; }

    /// <summary>What a field that holds it adds to the system.</summary>
    public abstract IEnumerable<Declaration> Declarations { get; }

    /// <summary>Where there is such a variable: of several the one that is meant may be none.</summary>
    public virtual Node Exists => Node.True;

    /// <summary>What is there, where the step has got to; the index is null for a scalar.</summary>
    public abstract Node Read(Node? index);

    /// <summary>The same, and anything where there is no such variable.</summary>
    public virtual Node ReadIfExists(Node? index) => Read(index);

    /// <summary>The running step puts a value there.</summary>
    public abstract void Assign(Recorder recorder, Node? index, Node value, Access access);

    /// <summary>
    /// The value where a condition is true; where it is not, none, which violates the type invariant. Of an array
    /// only: an index that leaves it has no value.
    /// </summary>
    public Node Requiring(Node condition, Node value)
    {
        if (condition.IsTrue)
            return value;
        var inside = Read(Node.IfThenElse(condition, Node.Int(0), Node.Int(-1)));
        var hasValue = Node.Or(Node.Equal(inside, Node.Constant(ElementDomain, ElementDomain.Low)), Node.True);
        return Node.IfThenElse(hasValue, value, Node.Constant(value.Domain, value.Domain.Low));
    }
}
