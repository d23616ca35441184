using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>A set of the integers 0..n-1: a list whose order does not matter, a bitmap, a mask.</summary>
public sealed class Set : SetExpr, IDeclares
{
    readonly Vars<bool> members;

    internal Set(Storage storage) => members = new Vars<bool>(storage);

    internal Declaration Declaration => members.Declaration;

    IEnumerable<Declaration> IDeclares.Declarations => members.Storage.Declarations;

    Func<string, string> IDeclares.Words(Declaration declaration, string path) => index => $"{path}.Contains({index})";

    IReadOnlyList<Node> Bits => Value.Bits;

    internal override SetValue Value => new(
        [.. Enumerable.Range(0, members.Count).Select(i => members.Storage.ReadIfExists(Node.Int(i)))],
        members.Storage.Exists,
        members.Storage);

    CallScope Call(string operation) =>
        Recorder.Running(operation).Begin($"{members.Storage.FullName}.{operation}");

    /// <summary>What the set is at this place of the step, as <see cref="Var{T}.Now"/>.</summary>
    public SetExpr Now => new(Value);

    /// <summary>
    /// The set after the step: <c>set' = value</c>. An element that it has no room for violates the type invariant.
    /// </summary>
    public SetExpr Next
    {
        set
        {
            var next = Words.Given(value).Value;
            var bits = next.Bits;
            using var call = Call("Next");
            // The first element outside, if there is one: an index that leaves the array.
            var outside = Node.Int(0);
            for (var element = bits.Count - 1; element >= members.Count; element--)
                outside = Node.IfThenElse(bits[element], Node.Int(element), outside);
            for (var element = 0; element < members.Count; element++)
            {
                var bit = element < bits.Count ? bits[element] : Node.False;
                if (element == 0 && !outside.IsConstant)
                    bit = Node.IfThenElse(
                        Node.Equal(outside, Node.Int(0)), bit, members[new Expr<int>(outside)].Node);
                else if (element == 0 && outside.Value != 0)
                    throw new ModelException(
                        $"{members.Storage.FullName} has no element {outside.Value}: it holds 0..{members.Count - 1}.");
                members[element].Next = new(element == 0 ? next.Use(bit) : bit);
            }
        }
    }

    /// <inheritdoc/>
    public override Expr<bool> Contains(int element) => members[element];

    /// <summary><c>x \in set</c>; what the set has no room for violates the type invariant.</summary>
    public override Expr<bool> Contains(Expr<int> element) => members[element];

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
        var element = recorder.Choose(members.Count, members.Storage.LabelOf);
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
        element = recorder.ChooseFirst(
            [.. Bits], taken => taken == members.Count ? "none" : members.Storage.LabelOf(taken));
        if (element == members.Count)
            return false;
        Remove(element);
        return true;
    }
}
