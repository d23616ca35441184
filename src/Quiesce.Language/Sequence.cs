namespace Quiesce.Language;

/// <summary>
/// A bounded sequence: a kernel list or FIFO, head first. Removing from an empty one, adding to a full one and reading
/// beyond the end violate the type invariant; guard against them as the code does.
/// </summary>
public sealed class Sequence<T> : SequenceExpr<T>, IDeclares
{
    readonly SequenceCells cells;

    internal Sequence(Storage length, Storage cells) => this.cells = new SequenceCells(length, [cells]);

    IEnumerable<Declaration> IDeclares.Declarations => cells.Declarations;

    Func<string, string> IDeclares.Words(Declaration declaration, string path) =>
        cells.IsLength(declaration) ? _ => $"{path}.Length" : index => $"{path}.Cell({index})";

    internal override SequenceValue Value => cells.Values[0];

    /// <summary>What the sequence is at this place of the step, as <see cref="Var{T}.Now"/>.</summary>
    public SequenceExpr<T> Now => new(Value);

    /// <summary>
    /// The sequence after the step: <c>list' = value</c>. One that it has no room for violates the type invariant.
    /// </summary>
    public SequenceExpr<T> Next
    {
        set => cells.Become([Words.Given(value).Value]);
    }

    public override Expr<int> Length => new(cells.Length);

    public override Expr<bool> IsEmpty => Length == 0;

    public Expr<bool> IsFull => Length == cells.Capacity;

    /// <summary>The element at a place, the head being 0.</summary>
    public override Expr<T> this[Expr<int> place] => new(cells.At(place.Node).Single());

    /// <summary>
    /// The cell at a place, 0..capacity-1, used or not: for lemmas. An unused cell holds the lowest value.
    /// </summary>
    public Expr<T> Cell(Expr<int> place) => new(cells.Cell(0, place.Node));

    /// <summary>The step puts a value at the end: <c>list_add_tail()</c>.</summary>
    public new void Append(Expr<T> value) => cells.Append([value.Node]);

    /// <summary>The step puts a value at the front: <c>list_add()</c>.</summary>
    public new void Prepend(Expr<T> value) => cells.Prepend([value.Node]);

    /// <summary>The step removes the head.</summary>
    public void RemoveHead() => cells.RemoveHead();

    /// <summary>The step removes the first occurrence of a value, if there is one: <c>list_del_init()</c>.</summary>
    public void Remove(Expr<T> value) => cells.Remove([value.Node]);

    /// <summary>The step empties the sequence.</summary>
    public void Clear() => cells.Clear();
}
