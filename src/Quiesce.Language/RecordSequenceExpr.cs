using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>A sequence of records as a value, as <see cref="SequenceExpr{T}"/> is one of other elements.</summary>
/// <inheritdoc cref="Record{T}" path="/typeparam"/>
public class RecordSequenceExpr<T>
    where T : notnull
{
    readonly IReadOnlyList<SequenceValue>? columns;

    internal RecordSequenceExpr(IReadOnlyList<SequenceValue> columns) => this.columns = columns;

    private protected RecordSequenceExpr() { }

    private protected static RecordType Type => RecordType.Of(typeof(T));

    /// <summary>Of each field a sequence.</summary>
    internal virtual IReadOnlyList<SequenceValue> Columns => columns!;

    internal static T Of(IEnumerable<Node> element) => (T)Type.Of(element);

    RecordSequenceExpr<T> Each(Func<SequenceValue, SequenceValue> change) => new([.. Columns.Select(change)]);

    RecordSequenceExpr<T> Each(T element, Func<SequenceValue, Node, SequenceValue> change) =>
        new([.. Columns.Zip(Type.NodesOf(element), change)]);

    /// <summary>The record at a place, used or not.</summary>
    internal T Row(int place) => Of(Columns.Select(column => column.Cells[place]));

    /// <summary>How many elements there are: <c>Len(list)</c>.</summary>
    public virtual Expr<int> Length => new(Columns[0].Use(Columns[0].Length));

    /// <summary>There is no element.</summary>
    public virtual Expr<bool> IsEmpty => Length == 0;

    /// <summary>The first element; an empty sequence has none.</summary>
    public T Head => this[0];

    /// <summary>All elements but the first; an empty sequence has no such thing.</summary>
    public RecordSequenceExpr<T> Tail => Each(column => column.Tail());

    /// <summary>The element at a place, the head being 0.</summary>
    public virtual T this[Expr<int> place] => Of(Columns.Select(column => column.At(place.Node)));

    /// <summary>With one element more at the end: <c>Append(list, value)</c>.</summary>
    public RecordSequenceExpr<T> Append(T value) => Each(value, (column, field) => column.Append(field));

    /// <summary>With one element more at the front.</summary>
    public RecordSequenceExpr<T> Prepend(T value) => Each(value, (column, field) => column.Prepend(field));

    /// <summary>The record is one of the elements.</summary>
    public Expr<bool> Contains(T value)
    {
        var fields = Type.NodesOf(value);
        return new(Columns[0].Any((_, place) => Node.And(
            Columns.Select((column, k) => Node.Equal(column.Cells[place], fields[k])))));
    }
}
