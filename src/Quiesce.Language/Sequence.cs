using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// A bounded sequence: a kernel list or FIFO, head first. Removing from an empty one, adding to a full one and reading
/// beyond the end violate the type invariant; guard against them as the code does.
/// </summary>
public sealed class Sequence<T> : IDeclares
{
    readonly Vars<T> cells;
    readonly Var<int> length;

    internal Sequence(Declaration length, Declaration cells)
    {
        this.length = new Var<int>(length);
        this.cells = new Vars<T>(cells);
    }

    IEnumerable<Declaration> IDeclares.Declarations => [length.Declaration, cells.Declaration];

    public Expr<int> Length => length.Now;

    public Expr<bool> IsEmpty => length == 0;

    public Expr<bool> IsFull => length == cells.Count;

    /// <summary>The first element.</summary>
    public Expr<T> Head => this[0];

    /// <summary>The element at a place, the head being 0.</summary>
    public Expr<T> this[Expr<int> place]
    {
        get
        {
            if (place.Node is { IsConstant: true, Value: var known } && (known < 0 || known >= cells.Count))
                throw new ModelException(
                    $"{length.Declaration.FullName[..^".length".Length]}[{known}] does not exist: the indices are "
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

    /// <summary>Both have the same elements in the same order; their capacities may differ.</summary>
    public static Expr<bool> operator ==(Sequence<T> left, Sequence<T> right)
    {
        var (one, other) = (Words.Given(left), Words.Given(right));
        var sameElements = Enumerable.Range(0, Math.Min(one.cells.Count, other.cells.Count))
            .Select(place => Node.Implies(
                Node.Less(Node.Int(place), one.length.Node),
                Node.Equal(one.cells[place].Node, other.cells[place].Node)));
        return new(Node.And(sameElements.Prepend(Node.Equal(one.length.Node, other.length.Node))));
    }

    /// <summary>They differ in length or in an element.</summary>
    public static Expr<bool> operator !=(Sequence<T> left, Sequence<T> right) => !(left == right);

    /// <summary>Does not compile: <c>==</c> builds a formula.</summary>
    [Obsolete(Words.NoEquals, error: true)]
    public new bool Equals(object? obj) => ReferenceEquals(this, obj);

    public Expr<bool> Contains(Expr<T> value) => new(Node.Or(
        Enumerable.Range(0, cells.Count).Select(place => HoldsAt(place, value.Node))));

    /// <summary>The step puts a value at the end: <c>list_add_tail()</c>.</summary>
    public void Append(Expr<T> value)
    {
        using var call = Call("Append");
        cells[length].Next = value;
        length.Next = length + 1;
    }

    /// <summary>The step puts a value at the front: <c>list_add()</c>.</summary>
    public void Prepend(Expr<T> value)
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
        CloseGap([.. Enumerable.Range(1, cells.Count).Select(places =>
            Node.Or(Enumerable.Range(0, places).Select(earlier => HoldsAt(earlier, value.Node))))]);
    }

    /// <summary>The step empties the sequence.</summary>
    public void Clear()
    {
        using var call = Call("Clear");
        Change([.. Cells.Select(_ => Lowest)], Node.Int(0));
    }

    CallScope Call(string operation) => Recorder.Running(operation).Begin($"{cells.Declaration.FullName}.{operation}");

    Node Lowest => Node.Constant(cells.Declaration.Domain, cells.Declaration.Domain.Low);

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
