using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>A sequence as expressions over the state.</summary>
/// <param name="Length">How many of the cells are used.</param>
/// <param name="Cells">As many as it can become long.</param>
/// <param name="Fill">What cells behind the end hold; null if there is none.</param>
/// <param name="Exists">Where there is such a sequence: an empty one has no tail.</param>
/// <param name="Array">An array to leave where there is none; null if there always is.</param>
sealed record SequenceValue(Node Length, IReadOnlyList<Node> Cells, Node? Fill, Node Exists, Storage? Array)
{
    /// <summary>The elements, all of them used.</summary>
    public static SequenceValue Of(IReadOnlyList<Node> elements) =>
        new(Node.Int(elements.Count), elements, null, Node.True, null);

    /// <summary>Something about the sequence, which has a value only where the sequence has.</summary>
    public Node Use(Node about) => Exists.IsTrue ? about : Array!.Requiring(Exists, about);

    Node IsUsed(int place) => Node.Less(Node.Int(place), Length);

    /// <summary>Some element satisfies a predicate, which is given its place, too.</summary>
    public Node Any(Func<Node, int, Node> predicate) => Use(Node.Or(
        Cells.Select((cell, place) => IsUsed(place) is { IsFalse: false } used
            ? Node.And(used, predicate(cell, place)) : Node.False)));

    /// <summary>Every element satisfies it.</summary>
    public Node All(Func<Node, int, Node> predicate) => Use(Node.And(
        Cells.Select((cell, place) => IsUsed(place) is { IsFalse: false } used
            ? Node.Implies(used, predicate(cell, place)) : Node.True)));

    /// <summary>How many elements satisfy it.</summary>
    public Node Count(Func<Node, int, Node> predicate) => Use(Node.Sum(
        Cells.Select((cell, place) => IsUsed(place) is { IsFalse: false } used
            ? Node.IfThenElse(Node.And(used, predicate(cell, place)), Node.Int(1), Node.Int(0)) : Node.Int(0))));

    /// <summary>The element at a place; none beyond the end.</summary>
    public Node At(Node place)
    {
        var inside = Node.And(Node.LessOrEqual(Node.Int(0), place), Node.Less(place, Length));
        if (Cells.Count == 0 || inside.IsFalse)
            throw new ModelException($"There is no element at {place}: the sequence is never so long.");
        if (Array is null && !inside.IsTrue)
            throw new ModelException(
                $"There may be no element at {place}: the sequence always has {Cells.Count}, at 0..{Cells.Count - 1}.");
        var element = Cells[^1];
        for (var k = Cells.Count - 2; k >= 0; k--)
            element = Node.IfThenElse(Node.Equal(place, Node.Int(k)), Cells[k], element);
        return Use(inside.IsTrue ? element : Array!.Requiring(inside, element));
    }

    public SequenceValue Tail()
    {
        var exists = Node.And(Exists, IsUsed(0));
        if (exists.IsFalse)
            throw new ModelException("An empty sequence has no tail.");
        return this with
        {
            Length = Node.Subtract(Length, Node.Int(1)),
            Cells = [.. Cells.Skip(1), .. Fill is null ? [] : new[] { Fill }],
            Exists = exists,
        };
    }

    public SequenceValue Append(Node value) => this with
    {
        Length = Node.Add(Length, Node.Int(1)),
        Cells =
        [
            .. Cells.Append(Fill ?? value)
                .Select((cell, place) => Node.IfThenElse(Node.Equal(Length, Node.Int(place)), value, cell)),
        ],
    };

    public SequenceValue Prepend(Node value) => this with
    {
        Length = Node.Add(Length, Node.Int(1)),
        Cells = [value, .. Cells],
    };

    /// <summary>The other one behind this one.</summary>
    public SequenceValue Concat(SequenceValue other)
    {
        var fill = other.Fill ?? Fill;
        Node Behind(int place) => place < other.Cells.Count ? other.Cells[place] : fill!;
        return new SequenceValue(
            Node.Add(Length, other.Length),
            [.. Enumerable.Range(0, Cells.Count + other.Cells.Count).Select(Cell)],
            fill,
            Node.And(Exists, other.Exists),
            Array ?? other.Array);

        // By how long this one is; one that always has all its elements is never shorter.
        Node Cell(int place)
        {
            var value = place < Cells.Count ? Cells[place] : Behind(place - Cells.Count);
            for (var length = Math.Min(Cells.Count - 1, place); length >= 0; length--)
                if (Node.Equal(Length, Node.Int(length)) is { IsFalse: false } isSo)
                    value = Node.IfThenElse(isSo, Behind(place - length), value);
            return value;
        }
    }

    /// <summary>What a cell of a sequence becomes that gets this value: an element, or the lowest one.</summary>
    public Node CellOf(int place, Node lowest)
    {
        if (place >= Cells.Count)
            return lowest;
        return Fill is null || Fill.IsSameAs(lowest) ? Cells[place]
            : Node.IfThenElse(IsUsed(place), Cells[place], lowest);
    }
}
