using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// What a sequence consists of, head first: its length, and a column of cells for each field of its elements.
/// </summary>
sealed class SequenceCells(Storage length, IReadOnlyList<Storage> columns)
{
    // Of a longer sequence the place is worked out once, and not said again for every cell.
    const int SaidInPlaceMax = 16;

    public int Capacity => columns[0].Count!.Value;

    public string FullName => columns[0].FullName;

    public Node Length => length.Read(null);

    public IEnumerable<Declaration> Declarations =>
        [.. length.Declarations, .. columns.SelectMany(column => column.Declarations)];

    public bool IsLength(Declaration declaration) => length.Declarations.Contains(declaration);

    /// <summary>The columns as sequences.</summary>
    public IReadOnlyList<SequenceValue> Values => [.. columns.Select(column => new SequenceValue(
        length.ReadIfExists(null),
        [.. Enumerable.Range(0, Capacity).Select(place => column.ReadIfExists(Node.Int(place)))],
        Lowest(column),
        column.Exists,
        column))];

    public Node Cell(int column, Node place) => columns[column].Read(place);

    /// <summary>The element at a place; none beyond the end.</summary>
    public IEnumerable<Node> At(Node place)
    {
        if (place is { IsConstant: true, Value: var known } && (known < 0 || known >= Capacity))
            throw new ModelException($"{FullName}[{known}] does not exist: the indices are 0..{Capacity - 1}.");
        // Beyond the end there is no element: the index then leaves the array.
        var inside = Node.And(Node.LessOrEqual(Node.Int(0), place), Node.Less(place, Length));
        var index = place.IsConstant ? place : Node.IfThenElse(inside, place, Node.Int(-1));
        var outside = Node.IfThenElse(inside, Node.Int(0), Node.Int(-1));
        return columns.Select(column => Node.IfThenElse(inside, column.Read(index), column.Read(outside)));
    }

    public void Append(IReadOnlyList<Node> element)
    {
        using var call = Call("Append", out var recorder);
        var end = Length;
        foreach (var (column, value) in columns.Zip(element))
            column.Assign(recorder, end, value, Access.Store);
        length.Assign(recorder, null, Node.Add(end, Node.Int(1)), Access.Store);
    }

    public void Prepend(IReadOnlyList<Node> element)
    {
        using var call = Call("Prepend", out var recorder);
        Change(
            recorder, [.. Cells.Zip(element, (cells, value) => (List<Node>)[value, .. cells.SkipLast(1)])],
            Node.Add(Length, Node.Int(1)));
    }

    public void RemoveHead()
    {
        using var call = Call("RemoveHead", out var recorder);
        CloseGap(recorder, [.. Enumerable.Repeat(Node.True, Capacity)]);
    }

    public void Remove(IReadOnlyList<Node> element)
    {
        using var call = Call("Remove", out var recorder);
        var all = Cells;
        Node HoldsAt(int place) => Node.And(
            [
                Node.Less(Node.Int(place), Length),
                .. all.Zip(element, (cells, value) => Node.Equal(cells[place], value)),
            ]);
        if (Capacity > SaidInPlaceMax)
        {
            var first = FirstPlace(HoldsAt, 0, Capacity);
            CloseGap(
                recorder,
                [
                    .. Enumerable.Range(0, Capacity - 1).Select(place => Node.LessOrEqual(first, Node.Int(place))),
                    Node.Or(Enumerable.Range(0, Capacity).Select(HoldsAt)),
                ]);
            return;
        }
        CloseGap(recorder, [.. Enumerable.Range(1, Capacity).Select(places =>
            Node.Or(Enumerable.Range(0, places).Select(HoldsAt)))]);
    }

    // The first place from one on, up to another one, that holds a value; the capacity if there is none. Half by half,
    // so that it is not deep.
    Node FirstPlace(Func<int, Node> holdsAt, int start, int end)
    {
        if (end - start == 1)
            return Node.IfThenElse(holdsAt(start), Node.Int(start), Node.Int(Capacity));
        var middle = (start + end) / 2;
        var isEarlier = Node.Or(Enumerable.Range(start, middle - start).Select(holdsAt));
        return Node.IfThenElse(isEarlier, FirstPlace(holdsAt, start, middle), FirstPlace(holdsAt, middle, end));
    }

    public void Clear()
    {
        using var call = Call("Clear", out var recorder);
        Change(
            recorder,
            [.. columns.Select(column => Enumerable.Repeat(Lowest(column), Capacity).ToList())],
            Node.Int(0));
    }

    public void Become(IReadOnlyList<SequenceValue> next)
    {
        using var call = Call("Next", out var recorder);
        Change(
            recorder,
            [.. columns.Zip(next, (column, value) => Enumerable.Range(0, Capacity)
                .Select(place => value.CellOf(place, Lowest(column)))
                .ToList())],
            next[0].Use(next[0].Length));
    }

    CallScope Call(string operation, out Recorder recorder) =>
        (recorder = Recorder.Running(operation)).Begin($"{FullName}.{operation}");

    static Node Lowest(Storage column) => Node.Constant(column.ElementDomain, column.ElementDomain.Low);

    // The values of all cells before any of them changes.
    List<List<Node>> Cells =>
    [
        .. columns.Select(column =>
            Enumerable.Range(0, Capacity).Select(place => column.Read(Node.Int(place))).ToList()),
    ];

    void Change(Recorder recorder, List<List<Node>> values, Node count)
    {
        foreach (var (column, cells) in columns.Zip(values))
            for (var place = 0; place < Capacity; place++)
                column.Assign(recorder, Node.Int(place), cells[place], Access.Store);
        length.Assign(recorder, null, count, Access.Store);
    }

    // Moves every cell after the removed one forward by a place; the last one becomes unused.
    void CloseGap(Recorder recorder, List<Node> isRemovedUpTo)
    {
        var all = Cells;
        Change(
            recorder,
            [.. all.Zip(columns, (cells, column) => isRemovedUpTo.Select((removed, place) => Node.IfThenElse(
                removed, place + 1 < Capacity ? cells[place + 1] : Lowest(column), cells[place])).ToList())],
            Node.IfThenElse(isRemovedUpTo[^1], Node.Subtract(Length, Node.Int(1)), Length));
    }
}
