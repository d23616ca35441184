using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// A set of integers from 0 on as a value: of a <see cref="Set"/>, said by its elements (<see
/// cref="Model.SetOf(Expr{int}[])"/>), or made of others: <c>|</c> is union, <c>&amp;</c> intersection, <c>-</c>
/// difference.
/// </summary>
public class SetExpr
{
    readonly SetValue? value;

    internal SetExpr(SetValue value) => this.value = value;

    private protected SetExpr() { }

    internal virtual SetValue Value => value!;

    static SetExpr Each(SetExpr left, SetExpr right, Func<Node, Node, Node> isIn) =>
        new(Words.Given(left).Value.With(Words.Given(right).Value, isIn));

    /// <summary>What is in one of them, or in both: <c>\cup</c>.</summary>
    public static SetExpr operator |(SetExpr left, SetExpr right) => Each(left, right, (a, b) => Node.Or(a, b));

    /// <summary>What is in both: <c>\cap</c>.</summary>
    public static SetExpr operator &(SetExpr left, SetExpr right) => Each(left, right, (a, b) => Node.And(a, b));

    /// <summary>What is in the left one only: <c>\</c>.</summary>
    public static SetExpr operator -(SetExpr left, SetExpr right) =>
        Each(left, right, (a, b) => Node.And(a, Node.Not(b)));

    /// <summary>Both have the same members, however large they may become.</summary>
    public static Expr<bool> operator ==(SetExpr left, SetExpr right) =>
        new(Each(left, right, Node.Equal).Value.All());

    /// <summary>One has a member that the other has not.</summary>
    public static Expr<bool> operator !=(SetExpr left, SetExpr right) => !(left == right);

    /// <summary>Does not compile: <c>==</c> builds a formula.</summary>
    [Obsolete(Words.NoEquals, error: true)]
    public new bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>The set has no member.</summary>
    public Expr<bool> IsEmpty => new(Value.Use(Node.Not(Node.Or(Value.Bits))));

    /// <summary>How many members there are: <c>Cardinality(set)</c>.</summary>
    public Expr<int> Count => new(Value.Use(Node.Sum(
        Value.Bits.Select(bit => Node.IfThenElse(bit, Node.Int(1), Node.Int(0))))));

    /// <summary>Every member is one of the other, too: <c>\subseteq</c>.</summary>
    public Expr<bool> IsSubsetOf(SetExpr other) => new(Each(this, other, Node.Implies).Value.All());

    /// <summary><c>x \in set</c>.</summary>
    public virtual Expr<bool> Contains(int element) => new(Value.Contains(element));

    /// <inheritdoc cref="Contains(int)"/>
    public virtual Expr<bool> Contains(Expr<int> element) => new(Value.Use(Node.Or(
        Value.Bits.Select((bit, k) => Node.And(Node.Equal(element.Node, Node.Int(k)), bit)))));
}
