using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// A bounded sequence: a kernel list or FIFO, head first. Removing from an empty one, adding to a full one and reading
/// beyond the end violate the type invariant; guard against them as the code does.
/// </summary>
public sealed class Sequence<T> : SequenceExpr<T>, IDeclares
{
    readonly Vars<T> cells;
    readonly Var<int> length;

    internal Sequence(Storage length, Storage cells)
    {
        this.length = new Var<int>(length);
        this.cells = new Vars<T>(cells);
    }

    IEnumerable<Declaration> IDeclares.Declarations =>
        [.. length.Storage.Declarations, .. cells.Storage.Declarations];

    internal override SequenceValue Value => new(
        length.Storage.ReadIfExists(null),
        [.. Enumerable.Range(0, cells.Count).Select(place => cells.Storage.ReadIfExists(Node.Int(place)))],
        Lowest,
        cells.Storage.Exists,
        cells.Storage);

    /// <summary>What the sequence is at this place of the step, as <see cref="Var{T}.Now"/>.</summary>
    public SequenceExpr<T> Now => new(Value);

    /// <summary>
    /// The sequence after the step: <c>list' = value</c>. One that it has no room for violates the type invariant.
    /// </summary>
    public SequenceExpr<T> Next
    {
        set
        {
            var next = Words.Given(value).Value;
            using var call = Call("Next");
            Change(
                [.. Enumerable.Range(0, cells.Count).Select(place => next.CellOf(place, Lowest))],
                next.Use(next.Length));
        }
    }

    public override Expr<int> Length => length.Now;

    public override Expr<bool> IsEmpty => length == 0;

    public Expr<bool> IsFull => length == cells.Count;

    /// <summary>The element at a place, the head being 0.</summary>
    public override Expr<T> this[Expr<int> place]
    {
        get
        {
            if (place.Node is { IsConstant: true, Value: var known } && (known < 0 || known >= cells.Count))
                throw new ModelException(
                    $"{cells.Storage.FullName}[{known}] does not exist: the indices are "
                    + $"0..{cells.Count - 1}.");
            // Beyond the end there is no element: the index then leaves the array.
            var inside = Node.And(Node.LessOrEqual(Node.Int(0), place.Node), Node.Less(place.Node, length.Node));
            var index = place.Node.IsConstant
                ? place.Node
                : Node.IfThenElse(inside, place.Node, Node.Int(-1));
            var outside = Node.IfThenElse(inside, Node.Int(0), Node.Int(-1));
            return new(Node.IfThenElse(inside, cells[new Expr<int>(index)].Node, cells[new Expr<int>(outside)].Node));
        }
    }

    /// <summary>
    /// The cell at a place, 0..capacity-1, used or not: for lemmas. An unused cell holds the lowest value.
    /// </summary>
    public Expr<T> Cell(Expr<int> place) => cells[place];

    /// <summary>The step puts a value at the end: <c>list_add_tail()</c>.</summary>
    public new void Append(Expr<T> value)
    {
        using var call = Call("Append");
        cells[length].Next = value;
        length.Next = length + 1;
    }

    /// <summary>The step puts a value at the front: <c>list_add()</c>.</summary>
    public new void Prepend(Expr<T> value)
    {
        using var call = Call("Prepend");
        Change([value.Node, .. Cells.SkipLast(1)], Node.Add(length.Node, Node.Int(1)));
    }

    /// <summary>The step removes the head.</summary>
    public void RemoveHead()
    {
        using var call = Call("RemoveHead");
        CloseGap([.. Cells.Select(_ => Node.True)]);
    }

    /// <summary>The step removes the first occurrence of a value, if there is one: <c>list_del_init()</c>.</summary>
    public void Remove(Expr<T> value)
    {
        using var call = Call("Remove");
        if (cells.Count > SaidInPlaceMax)
        {
            var first = FirstPlace(value.Node, 0, cells.Count);
            CloseGap(
            [
                .. Enumerable.Range(0, cells.Count - 1).Select(place => Node.LessOrEqual(first, Node.Int(place))),
                Contains(value).Node,
            ]);
            return;
        }
        CloseGap([.. Enumerable.Range(1, cells.Count).Select(places =>
            Node.Or(Enumerable.Range(0, places).Select(earlier => HoldsAt(earlier, value.Node))))]);
    }

    // Of a longer sequence the place is worked out once, and not said again for every cell.
    const int SaidInPlaceMax = 16;

    // The first place from one on, up to another one, that holds a value; the capacity if there is none. Half by half,
    // so that it is not deep.
    Node FirstPlace(Node value, int start, int end)
    {
        if (end - start == 1)
            return Node.IfThenElse(HoldsAt(start, value), Node.Int(start), Node.Int(cells.Count));
        var middle = (start + end) / 2;
        var isEarlier = Node.Or(Enumerable.Range(start, middle - start).Select(place => HoldsAt(place, value)));
        return Node.IfThenElse(isEarlier, FirstPlace(value, start, middle), FirstPlace(value, middle, end));
    }

    /// <summary>The step empties the sequence.</summary>
    public void Clear()
    {
        using var call = Call("Clear");
        Change([.. Cells.Select(_ => Lowest)], Node.Int(0));
    }

    CallScope Call(string operation) => Recorder.Running(operation).Begin($"{cells.Storage.FullName}.{operation}");

    Node Lowest => Node.Constant(cells.Storage.ElementDomain, cells.Storage.ElementDomain.Low);

    // The values of all cells before any of them changes.
    List<Node> Cells => [.. Enumerable.Range(0, cells.Count).Select(place => cells[place].Node)];

    void Change(List<Node> values, Node count)
    {
        for (var place = 0; place < cells.Count; place++)
            cells[place].Next = new(values[place]);
        length.Next = new(count);
    }

    Node HoldsAt(int place, Node value) =>
        Node.And(Node.Less(Node.Int(place), length.Node), Node.Equal(cells[place].Node, value));

    // Moves every cell after the removed one forward by a place; the last one becomes unused.
    void CloseGap(List<Node> isRemovedUpTo)
    {
        var values = Cells;
        var following = values.Skip(1).Append(Lowest).ToList();
        Change(
            [.. isRemovedUpTo.Select((removed, place) => Node.IfThenElse(removed, following[place], values[place]))],
            Node.IfThenElse(isRemovedUpTo[^1], Node.Subtract(length.Node, Node.Int(1)), length.Node));
    }
}
