using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>A set of integers from 0 on as expressions over the state.</summary>
/// <param name="Bits">For 0, 1, ... whether it is a member; no larger one is.</param>
/// <param name="Exists">Where there is such a set: of several the one that is meant may be none.</param>
/// <param name="Array">An array to leave where there is none; null if there always is.</param>
sealed record SetValue(IReadOnlyList<Node> Bits, Node Exists, Storage? Array)
{
    public static SetValue Of(IEnumerable<Node> bits) => new([.. bits], Node.True, null);

    /// <summary>Something about the set, which has a value only where the set has.</summary>
    public Node Use(Node about) => Exists.IsTrue ? about : Array!.Requiring(Exists, about);

    Node Bit(int element) => element >= 0 && element < Bits.Count ? Bits[element] : Node.False;

    /// <summary>Whether an integer is a member.</summary>
    public Node Contains(int element) => Use(Bit(element));

    /// <summary>A set that says of each integer what becomes of its being in both.</summary>
    public SetValue With(SetValue other, Func<Node, Node, Node> isIn) => new(
        [
            .. Enumerable.Range(0, Math.Max(Bits.Count, other.Bits.Count))
                .Select(element => isIn(Bit(element), other.Bit(element))),
        ],
        Node.And(Exists, other.Exists),
        Array ?? other.Array);

    /// <summary>Whether that is so of every integer.</summary>
    public Node All() => Use(Node.And(Bits));
}
