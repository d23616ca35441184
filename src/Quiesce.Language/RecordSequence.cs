namespace Quiesce.Language;

/// <summary>
/// A bounded sequence of records, head first: a sequence for each field, <c>q.Kind</c>. What it has no room for, and
/// what is not there, violates the type invariant, as of a <see cref="Sequence{T}"/>.
/// </summary>
/// <inheritdoc cref="Record{T}" path="/typeparam"/>
public sealed class RecordSequence<T> : RecordSequenceExpr<T>, IDeclares
    where T : notnull
{
    readonly SequenceCells cells;

    internal RecordSequence(Storage length, IReadOnlyList<Storage> columns) =>
        cells = new SequenceCells(length, columns);

    internal override IReadOnlyList<SequenceValue> Columns => cells.Values;

    /// <summary>What the sequence is at this place of the step, as <see cref="Var{T}.Now"/>.</summary>
    public RecordSequenceExpr<T> Now => new(Columns);

    /// <inheritdoc cref="Sequence{T}.Next"/>
    public RecordSequenceExpr<T> Next
    {
        set => cells.Become(value.Columns);
    }

    /// <inheritdoc/>
    public override Expr<int> Length => new(cells.Length);

    /// <inheritdoc/>
    public override Expr<bool> IsEmpty => Length == 0;

    /// <summary>It has no room for another element.</summary>
    public Expr<bool> IsFull => Length == cells.Capacity;

    /// <inheritdoc/>
    public override T this[Expr<int> place] => Of(cells.At(place.Node));

    /// <inheritdoc cref="Sequence{T}.Cell"/>
    public T Cell(Expr<int> place) => Of(Type.Names.Select((_, k) => cells.Cell(k, place.Node)));

    /// <summary>The step puts a record at the end: <c>list_add_tail()</c>.</summary>
    public new void Append(T value) => cells.Append(Type.NodesOf(value));

    /// <summary>The step puts a record at the front: <c>list_add()</c>.</summary>
    public new void Prepend(T value) => cells.Prepend(Type.NodesOf(value));

    /// <summary>The step removes the head.</summary>
    public void RemoveHead() => cells.RemoveHead();

    /// <summary>The step removes the first record that is the same, if there is one: <c>list_del_init()</c>.</summary>
    public void Remove(T value) => cells.Remove(Type.NodesOf(value));

    /// <summary>The step empties the sequence.</summary>
    public void Clear() => cells.Clear();

    IEnumerable<Declaration> IDeclares.Declarations => cells.Declarations;

    IEnumerable<Type> IDeclares.ValueTypes => Type.ValueTypes;

    Func<string, string> IDeclares.Words(Declaration declaration, string path) => cells.IsLength(declaration)
        ? _ => $"{path}.Length"
        : index => $"{path}.Cell({index}).{declaration.Name.Split('.')[^1]}";
}
