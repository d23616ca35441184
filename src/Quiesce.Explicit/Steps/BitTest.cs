using System.Diagnostics;
using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>
/// A predicate that is one masked comparison: the masked bits of a word are, or with polarity false are not, the
/// given ones. What "element = constant" becomes, and conjunctions of it over one word.
/// </summary>
internal readonly record struct BitTest(int Word, ulong Mask, ulong Bits, bool Polarity)
{
    /// <summary>The test that a predicate amounts to; null if it is more than an element against a constant.</summary>
    public static BitTest? Of(Expr expr, PackedLayout layout)
    {
        switch (expr.Op)
        {
            case Op.Read:
                return Element(expr, 1, layout);
            case Op.Not:
                return Of(expr.Operands[0], layout) is { } test ? test with { Polarity = !test.Polarity } : null;
            case Op.Equal:
                var (left, right) = (expr.Operands[0], expr.Operands[1]);
                return right.IsConstant ? Element(left, right.Value, layout)
                    : left.IsConstant ? Element(right, left.Value, layout)
                    : null;
            case Op.Constant or Op.And or Op.Or or Op.Implies or Op.Less or Op.LessOrEqual
                or Op.Add or Op.Subtract or Op.Multiply or Op.Divide or Op.Modulo or Op.IfThenElse:
                return null;
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    /// <summary>
    /// Splits the operands of a junction: for each word one test of everything that can be tested together, and the
    /// other operands in their order. A conjunction combines what must be equal, a disjunction what must differ.
    /// </summary>
    public static (List<BitTest> Tests, List<Expr> Others) Combine(
        IReadOnlyList<Expr> operands, bool ending, PackedLayout layout)
    {
        var (tests, rest) = (new List<BitTest>(), new List<Expr>());
        foreach (var operand in operands)
        {
            if (Of(operand, layout) is not { } test || test.ForJunction(ending) is not { } wanted)
            {
                rest.Add(operand);
                continue;
            }
            var same = tests.FindIndex(other => other.Word == wanted.Word);
            if (same < 0)
                tests.Add(wanted);
            else if (tests[same].Agrees(wanted))
                tests[same] = tests[same].With(wanted);
            else
                rest.Add(operand);
        }
        return (tests, rest);
    }

    // In a conjunction (which false ends) bits must be equal, in a disjunction they must differ. A test of a single
    // bit can be turned from one into the other.
    BitTest? ForJunction(bool ending)
    {
        if (Polarity != ending)
            return this;
        return ulong.IsPow2(Mask) ? this with { Bits = Bits ^ Mask, Polarity = !Polarity } : null;
    }

    bool Agrees(BitTest other) => ((Bits ^ other.Bits) & Mask & other.Mask) == 0;

    BitTest With(BitTest other)
    {
        Debug.Assert(Word == other.Word && Polarity == other.Polarity && Agrees(other), "No test of both.");
        return this with { Mask = Mask | other.Mask, Bits = Bits | other.Bits };
    }

    static BitTest? Element(Expr read, int value, PackedLayout layout)
    {
        if (read.Op != Op.Read || read.Operands is [{ IsConstant: false }])
            return null;
        var (domain, place) = (read.Variable!.Domain, layout[read.Variable!]);
        if (place.Width == 0 || !domain.Contains(value))
            return null;
        var index = read.Operands.IsEmpty ? 0 : read.Operands[0].Value;
        var shift = place.ShiftOf(index);
        Debug.Assert(shift + place.Width <= 64 && (uint)(value - domain.Low) <= place.Mask, "It takes more bits.");
        return new BitTest(
            place.WordOf(index), place.Mask << shift, (ulong)(value - domain.Low) << shift, Polarity: true);
    }
}
