using Microsoft.Z3;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Symbolic.Solving;

/// <summary>The gates of a circuit as terms of Z3, made on demand.</summary>
/// <param name="input">The term of an input, by the place of its gate.</param>
internal sealed class CircuitTerms(Context context, Circuit circuit, Func<int, BoolExpr> input)
{
    readonly List<BoolExpr> terms = [];

    public BoolExpr this[Literal literal]
    {
        get
        {
            for (var place = terms.Count; place <= literal.Gate; place++)
                terms.Add(TermOf(place));
            return Operand(literal);
        }
    }

    BoolExpr Operand(Literal literal) =>
        literal.IsNegated ? context.MkNot(terms[literal.Gate]) : terms[literal.Gate];

    BoolExpr TermOf(int place)
    {
        var gate = circuit[place];
        return gate.Kind switch
        {
            GateKind.Constant => context.MkFalse(),
            GateKind.Input => input(place),
            GateKind.And => context.MkAnd(Operand(gate.A), Operand(gate.B)),
            GateKind.Xor => context.MkXor(Operand(gate.A), Operand(gate.B)),
            GateKind.Mux => (BoolExpr)context.MkITE(Operand(gate.A), Operand(gate.B), Operand(gate.C)),
            _ => throw new ArgumentOutOfRangeException(nameof(place)),
        };
    }
}
