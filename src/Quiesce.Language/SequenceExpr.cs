using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// A sequence as a value: of a <see cref="Sequence{T}"/> (<c>list.Now</c>), said by its elements
/// (<c>SequenceOf(1, 2)</c>), or made of others. <c>list.Next = list.Tail.Append(x)</c>.
/// </summary>
public class SequenceExpr<T>
{
    readonly SequenceValue? value;

    internal SequenceExpr(SequenceValue value) => this.value = value;

    private protected SequenceExpr() { }

    internal virtual SequenceValue Value => value!;

    /// <summary>How many elements there are: <c>Len(list)</c>.</summary>
    public virtual Expr<int> Length => new(Value.Use(Value.Length));

    public virtual Expr<bool> IsEmpty => Length == 0;

    /// <summary>The first element; an empty sequence has none.</summary>
    public Expr<T> Head => this[0];

    /// <summary>All elements but the first; an empty sequence has no such thing.</summary>
    public SequenceExpr<T> Tail => new(Value.Tail());

    /// <summary>The element at a place, the head being 0.</summary>
    public virtual Expr<T> this[Expr<int> place] => new(Value.At(place.Node));

    /// <summary>With one element more at the end: <c>Append(list, value)</c>.</summary>
    public SequenceExpr<T> Append(Expr<T> value) => new(Value.Append(value.Node));

    /// <summary>With one element more at the front.</summary>
    public SequenceExpr<T> Prepend(Expr<T> value) => new(Value.Prepend(value.Node));

    /// <summary>One behind the other: <c>\o</c>.</summary>
    public static SequenceExpr<T> operator +(SequenceExpr<T> left, SequenceExpr<T> right) =>
        new(Words.Given(left).Value.Concat(Words.Given(right).Value));

    /// <summary>Both have the same elements in the same order, however long they may become.</summary>
    public static Expr<bool> operator ==(SequenceExpr<T> left, SequenceExpr<T> right)
    {
        var (one, other) = (Words.Given(left).Value, Words.Given(right).Value);
        var sameElements = Enumerable.Range(0, Math.Min(one.Cells.Count, other.Cells.Count))
            .Select(place => Node.Implies(
                Node.Less(Node.Int(place), one.Length), Node.Equal(one.Cells[place], other.Cells[place])));
        return new(one.Use(other.Use(Node.And(sameElements.Prepend(Node.Equal(one.Length, other.Length))))));
    }

    /// <summary>They differ in length or in an element.</summary>
    public static Expr<bool> operator !=(SequenceExpr<T> left, SequenceExpr<T> right) => !(left == right);

    /// <summary>Does not compile: <c>==</c> builds a formula.</summary>
    [Obsolete(Words.NoEquals, error: true)]
    public new bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>The value is one of the elements.</summary>
    public Expr<bool> Contains(Expr<T> value) => new(Value.Any((element, _) => Node.Equal(element, value.Node)));
}
