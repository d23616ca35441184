using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>A set of the integers 0..n-1: a list whose order does not matter, a bitmap, a mask.</summary>
public sealed class Set : IDeclares
{
    readonly Vars<bool> members;

    internal Set(Declaration declaration) => members = new Vars<bool>(declaration);

    internal Declaration Declaration => members.Declaration;

    IEnumerable<Declaration> IDeclares.Declarations => [Declaration];

    /// <summary>The set has no member.</summary>
    public Expr<bool> IsEmpty => new(Node.Not(Node.Or(Bits)));

    /// <summary>How many members there are.</summary>
    public Expr<int> Count => new(Node.Sum(
        Bits.Select(bit => Node.IfThenElse(bit, Node.Int(1), Node.Int(0)))));

    CallScope Call(string operation) =>
        Recorder.Running(operation).Begin($"{members.Declaration.FullName}.{operation}");

    IEnumerable<Node> Bits => Enumerable.Range(0, members.Count).Select(i => members[i].Node);

    /// <summary>Both have the same members; their sizes may differ.</summary>
    public static Expr<bool> operator ==(Set left, Set right)
    {
        var (one, other) = (Words.Given(left).members, Words.Given(right).members);
        Node Holds(Vars<bool> members, int element) => element < members.Count ? members[element].Node : Node.False;
        return new(Node.And(Enumerable.Range(0, Math.Max(one.Count, other.Count))
            .Select(element => Node.Equal(Holds(one, element), Holds(other, element)))));
    }

    /// <summary>One has a member that the other does not have.</summary>
    public static Expr<bool> operator !=(Set left, Set right) => !(left == right);

    /// <summary>Does not compile: <c>==</c> builds a formula.</summary>
    [Obsolete(Words.NoEquals, error: true)]
    public new bool Equals(object? obj) => ReferenceEquals(this, obj);

    public Expr<bool> Contains(int element) => members[element];

    public Expr<bool> Contains(Expr<int> element) => members[element];

    /// <summary>The step adds the element; it may be there already.</summary>
    public void Add(int element) => members[element].Next = true;

    /// <inheritdoc cref="Add(int)"/>
    public void Add(Expr<int> element) => members[element].Next = true;

    /// <summary>The step removes the element; it need not be there.</summary>
    public void Remove(int element) => members[element].Next = false;

    /// <inheritdoc cref="Remove(int)"/>
    public void Remove(Expr<int> element) => members[element].Next = false;

    /// <summary>The step empties the set.</summary>
    public void Clear()
    {
        using var call = Call("Clear");
        for (var element = 0; element < members.Count; element++)
            Remove(element);
    }

    /// <summary>The step waits for a member, removes any one, and returns it: <c>\E x \in set</c>.</summary>
    public int TakeAny()
    {
        var recorder = Recorder.Running("TakeAny");
        using var call = Call("TakeAny");
        var element = recorder.Choose(members.Count);
        recorder.Await(members[element].Node);
        Remove(element);
        return element;
    }

    /// <summary>
    /// The step removes the smallest member, if there is one: popping a list whose elements are alike.
    /// <c>if (list.TryTakeFirst(out var element)) ... else Return();</c> becomes one action for each case.
    /// </summary>
    /// <returns>False in the action for the empty set.</returns>
    public bool TryTakeFirst(out int element)
    {
        var recorder = Recorder.Running("TryTakeFirst");
        using var call = Call("TryTakeFirst");
        element = recorder.ChooseFirst([.. Bits], taken => taken == members.Count ? "none" : $"{taken}");
        if (element == members.Count)
            return false;
        Remove(element);
        return true;
    }
}
