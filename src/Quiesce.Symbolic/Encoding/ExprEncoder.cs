using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Symbolic.Encoding;

/// <summary>
/// Expressions over a state as words of a circuit. A read outside the array gives an arbitrary element: check <see
/// cref="Definedness"/> first, as <see cref="Holds"/> does.
/// </summary>
/// <param name="elements">The word of each element of a state, by its place there.</param>
internal sealed class ExprEncoder(Circuit circuit, ImmutableArray<CircuitInteger> elements)
{
    readonly WordArithmetic words = new(circuit);
    readonly Dictionary<Expr, CircuitInteger> encoded = new(ReferenceEqualityComparer.Instance);

    public WordArithmetic Words => words;

    /// <summary>Whether a predicate is true; one without a value does not hold.</summary>
    public Literal Holds(Expr predicate) => circuit.And(Bool(Definedness.Of(predicate)), Bool(predicate));

    /// <summary>The value of a boolean expression that has one.</summary>
    public Literal Bool(Expr expr) => Word(expr) is { Bits.IsEmpty: true, Low: var value }
        ? Literal.Of(value != 0)
        : encoded[expr].Bits[0];

    /// <summary>The value of an expression that has one.</summary>
    public CircuitInteger Word(Expr expr)
    {
        if (!encoded.TryGetValue(expr, out var word))
        {
            word = Encode(expr);
            encoded.Add(expr, word);
        }
        return word;
    }

    CircuitInteger Encode(Expr expr)
    {
        Literal Truth(int k) => Bool(expr.Operands[k]);
        CircuitInteger Number(int k) => Word(expr.Operands[k]);
        switch (expr.Op)
        {
            case Op.Constant:
                return CircuitInteger.Constant(expr.Value);
            case Op.Read:
                return Read(expr);
            case Op.Not:
                return Of(!Truth(0));
            case Op.And:
                return Of(circuit.And(expr.Operands.Select(Bool)));
            case Op.Or:
                return Of(circuit.Or(expr.Operands.Select(Bool)));
            case Op.Implies:
                return Of(circuit.Implies(Truth(0), Truth(1)));
            case Op.Equal:
                return Of(words.Equal(Number(0), Number(1)));
            case Op.Less:
                return Of(words.Less(Number(0), Number(1)));
            case Op.LessOrEqual:
                return Of(!words.Less(Number(1), Number(0)));
            case Op.Add:
                return Within(expr.Domain, words.Add(Number(0), Number(1)));
            case Op.Subtract:
                return Within(expr.Domain, words.Subtract(Number(0), Number(1)));
            case Op.Multiply:
                return words.Multiply(Number(0), Number(1), expr.Domain.Low, expr.Domain.BitWidth);
            case Op.Divide:
                return Within(expr.Domain, words.Divide(Number(0), expr.Operands[1].Value).Quotient);
            case Op.Modulo:
                return Within(expr.Domain, words.Divide(Number(0), expr.Operands[1].Value).Remainder);
            case Op.IfThenElse:
                return words.Mux(Truth(0), Number(1), Number(2));
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    CircuitInteger Read(Expr expr)
    {
        var variable = expr.Variable!;
        if (expr.Operands.IsEmpty)
            return elements[variable.Offset];
        var index = Word(expr.Operands[0]);
        if (index.Bits.IsEmpty)
            return elements[variable.Offset + Math.Clamp(index.Low, 0, variable.Count - 1)];
        var value = elements[variable.Offset + variable.Count - 1];
        for (var k = variable.Count - 2; k >= 0; k--)
            value = words.Mux(words.Equal(index, CircuitInteger.Constant(k)), elements[variable.Offset + k], value);
        return value;
    }

    // The interval of the expression keeps a sum from growing by a bit with every addition.
    CircuitInteger Within(Domain domain, CircuitInteger word) =>
        new(domain.Low, words.BitsOf(word, domain.Low, domain.BitWidth));

    static CircuitInteger Of(Literal literal) =>
        literal.IsConstant ? CircuitInteger.Constant(literal.Code) : CircuitInteger.Of(literal);
}
