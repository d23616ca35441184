using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// One of several variables of a kind: the one whose number an expression gives. A number that none of them has is an
/// index outside.
/// </summary>
/// <param name="family">What they are called together.</param>
/// <param name="arrays">Arrays of theirs, one for each: beside what they say, to leave if there is no such one.</param>
sealed class ChosenStorage(string family, IReadOnlyList<Declaration> all, IReadOnlyList<Declaration> arrays, Node which)
    : Storage
{
    public override string FullName => $"{family}[{which}]";
    public override Domain ElementDomain => all[0].Domain;
    public override int? Count => all[0].Length;
    public override bool ActsInOrder => all[0].IsInOrder;
    public override IEnumerable<Declaration> Declarations => [];

    public override Node Exists => Node.InDomain(which, Domain.Range(0, all.Count - 1));

    Node Is(int number) => Node.Equal(which, Node.Int(number));

    public override Node Read(Node? index) => arrays[0].Requiring(Exists, ReadIfExists(index));

    public override Node ReadIfExists(Node? index)
    {
        var value = all[^1].Read(index);
        for (var k = all.Count - 2; k >= 0; k--)
            value = Node.IfThenElse(Is(k), all[k].Read(index), value);
        return value;
    }

    public override void Assign(Recorder recorder, Node? index, Node value, Access access)
    {
        using var one = recorder.Begin(FullName);
        // The old values first: what acts in order changes as it is assigned.
        var old = all.Select(declaration => declaration.Read(index)).ToList();
        for (var k = 0; k < all.Count; k++)
        {
            var next = Node.IfThenElse(Is(k), value, old[k]);
            recorder.Assign(
                all[k].Required, index, k == 0 ? arrays[0].Requiring(Exists, next) : next, access, ActsInOrder,
                mayKeep: true);
        }
    }
}
