using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>A set of the integers 0..n-1: a list whose order does not matter, a bitmap, a mask.</summary>
public sealed class Set : IDeclares
{
    readonly Vars<bool> members;

    internal Set(Declaration declaration) => members = new Vars<bool>(declaration);

    IEnumerable<Declaration> IDeclares.Declarations => [members.Declaration];

    /// <summary>The set has no member.</summary>
    public Expr<bool> IsEmpty => new(Node.Not(Node.Or(Bits)));

    /// <summary>How many members there are.</summary>
    public Expr<int> Count => new(Bits
        .Select(bit => Node.IfThenElse(bit, Node.Int(1), Node.Int(0)))
        .Aggregate(Node.Int(0), Node.Add));

    IEnumerable<Node> Bits => Enumerable.Range(0, members.Count).Select(i => members[i].Node);

    public Expr<bool> Contains(int element) => members[element];

    public Expr<bool> Contains(Expr<int> element) => members[element];

    /// <summary>The step puts the element into the set; it may be there already.</summary>
    public void Add(int element) => members[element].Next = true;

    /// <inheritdoc cref="Add(int)"/>
    public void Add(Expr<int> element) => members[element].Next = true;

    /// <summary>The step takes the element out of the set; it need not be there.</summary>
    public void Remove(int element) => members[element].Next = false;

    /// <inheritdoc cref="Remove(int)"/>
    public void Remove(Expr<int> element) => members[element].Next = false;

    /// <summary>The step empties the set.</summary>
    public void Clear()
    {
        for (var element = 0; element < members.Count; element++)
            Remove(element);
    }

    /// <summary>The step waits for a member, takes any one out, and returns it: <c>\E x \in set</c>.</summary>
    public int TakeAny()
    {
        var recorder = Recorder.Running("TakeAny");
        var element = recorder.Choose(members.Count);
        recorder.Await(members[element].Node);
        Remove(element);
        return element;
    }

    /// <summary>
    /// The step takes the smallest member out, if there is one: popping a list whose elements are alike.
    /// <c>if (list.TryTakeFirst(out var element)) ... else Return();</c> becomes one action for each case.
    /// </summary>
    /// <returns>False in the action for the empty set.</returns>
    public bool TryTakeFirst(out int element)
    {
        var recorder = Recorder.Running("TryTakeFirst");
        var none = members.Count;
        element = recorder.Choose(none + 1, taken => taken == none ? "none" : $"{taken}");
        recorder.Await(Node.And(Bits.Take(element).Select(Node.Not)));
        if (element == none)
            return false;
        recorder.Await(members[element].Node);
        Remove(element);
        return true;
    }
}

/// <summary>
/// A bounded sequence: a kernel list or FIFO, head first. Taking from an empty one, putting into a full one and looking
/// beyond the end are violations of the type invariant; guard against them as the code does.
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

    public Expr<int> Length => length;

    public Expr<bool> IsEmpty => length == 0;

    public Expr<bool> IsFull => length == cells.Count;

    /// <summary>The first element.</summary>
    public Expr<T> Head => this[0];

    /// <summary>The element at a place, the head being 0.</summary>
    public Expr<T> this[Expr<int> place]
    {
        get
        {
            // Beyond the end there is no element: let the index leave the array.
            var inside = Node.And(Node.LessOrEqual(Node.Int(0), place.Node), Node.Less(place.Node, length.Node));
            var index = place.Node.IsConstant && place.Node.Value < cells.Count && place.Node.Value >= 0
                ? place.Node
                : Node.IfThenElse(inside, place.Node, Node.Int(-1));
            var outside = Node.IfThenElse(inside, Node.Int(0), Node.Int(-1));
            return new(Node.IfThenElse(inside, cells[new Expr<int>(index)].Node, cells[new Expr<int>(outside)].Node));
        }
    }

    public Expr<bool> Contains(Expr<T> value) => new(Node.Or(
        Enumerable.Range(0, cells.Count).Select(place => HoldsAt(place, value.Node))));

    /// <summary>The step puts a value at the end: <c>list_add_tail()</c>.</summary>
    public void Append(Expr<T> value)
    {
        cells[length].Next = value;
        length.Next = length + 1;
    }

    /// <summary>The step puts a value at the front: <c>list_add()</c>.</summary>
    public void Prepend(Expr<T> value)
    {
        cells[0].Next = value;
        for (var place = 1; place < cells.Count; place++)
            cells[place].Next = cells[place - 1];
        length.Next = length + 1;
    }

    /// <summary>The step takes the head away.</summary>
    public void RemoveHead() => CloseGap(_ => Node.True);

    /// <summary>The step takes the first occurrence of a value away, if there is one: <c>list_del_init()</c>.</summary>
    public void Remove(Expr<T> value) =>
        CloseGap(place => Node.Or(Enumerable.Range(0, place + 1).Select(earlier => HoldsAt(earlier, value.Node))));

    /// <summary>The step empties the sequence.</summary>
    public void Clear()
    {
        for (var place = 0; place < cells.Count; place++)
            cells[place].Next = Lowest;
        length.Next = 0;
    }

    Expr<T> Lowest => new(Node.Constant(cells.Declaration.Domain, cells.Declaration.Domain.Low));

    Node HoldsAt(int place, Node value) =>
        Node.And(Node.Less(Node.Int(place), length.Node), Node.Equal(cells[place].Node, value));

    // Moves every cell from the removed one on a place forward; the last one becomes unused.
    void CloseGap(Func<int, Node> removedUpTo)
    {
        for (var place = 0; place < cells.Count; place++)
        {
            var following = place + 1 < cells.Count ? cells[place + 1].Node : Lowest.Node;
            cells[place].Next = new(Node.IfThenElse(removedUpTo(place), following, cells[place].Node));
        }
        var removed = removedUpTo(cells.Count - 1);
        length.Next = new(Node.IfThenElse(removed, Node.Subtract(length.Node, Node.Int(1)), length.Node));
    }
}
