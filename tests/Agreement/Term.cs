using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// An expression twice: as a tree that nobody folded, and as <see cref="Expr"/> after the factories
/// were done with it. What the tree evaluates to is what the expression must evaluate to.
/// </summary>
sealed class Term
{
    Term(Op op, Expr expr, ImmutableArray<Term> operands, int value = 0, Variable? variable = null)
    {
        Op = op;
        Expr = expr;
        Operands = operands;
        Value = value;
        Variable = variable;
    }

    public Op Op { get; }
    public Expr Expr { get; }
    public ImmutableArray<Term> Operands { get; }
    public int Value { get; }
    public Variable? Variable { get; }

    public static Term Constant(Domain domain, int value) =>
        new(Op.Constant, Expr.Constant(domain, value), [], value);

    public static Term Read(Variable scalar) => new(Op.Read, Expr.Read(scalar), [], variable: scalar);

    /// <summary>
    /// An element; the index must not be a constant outside, which the factory refuses.
    /// </summary>
    public static Term Read(Variable array, Term index) =>
        new(Op.Read, Expr.Read(array, index.Expr), [index], variable: array);

    public static Term Not(Term operand) => new(Op.Not, Expr.Not(operand.Expr), [operand]);

    public static Term And(params ImmutableArray<Term> operands) =>
        new(Op.And, Expr.And(operands.Select(operand => operand.Expr)), operands);

    public static Term Or(params ImmutableArray<Term> operands) =>
        new(Op.Or, Expr.Or(operands.Select(operand => operand.Expr)), operands);

    public static Term Implies(Term left, Term right) => Binary(Op.Implies, Expr.Implies, left, right);

    public static Term Equal(Term left, Term right) => Binary(Op.Equal, Expr.Equal, left, right);

    public static Term Less(Term left, Term right) => Binary(Op.Less, Expr.Less, left, right);

    public static Term LessOrEqual(Term left, Term right) =>
        Binary(Op.LessOrEqual, Expr.LessOrEqual, left, right);

    public static Term Add(Term left, Term right) => Binary(Op.Add, Expr.Add, left, right);

    public static Term Subtract(Term left, Term right) => Binary(Op.Subtract, Expr.Subtract, left, right);

    // No operators of their own: what they are made of, unfolded, with constants where they stand.
    public static Term Min(params ImmutableArray<Term> values) => Extreme(Expr.Min, LessOrEqual, values);

    public static Term Max(params ImmutableArray<Term> values) =>
        Extreme(Expr.Max, (left, right) => LessOrEqual(right, left), values);

    static Term Extreme(
        Func<IReadOnlyList<Expr>, Expr> make, Func<Term, Term, Term> isAsGood, ImmutableArray<Term> values)
    {
        var (first, rest) = (values[0], values[1..]);
        if (rest.IsEmpty)
            return first;
        var expr = make([.. values.Select(value => value.Expr)]);
        return new Term(
            Op.IfThenElse,
            expr,
            [And([.. rest.Select(one => isAsGood(first, one))]), first, Extreme(make, isAsGood, rest)]);
    }

    public static Term Multiply(Term left, Term right) => Binary(Op.Multiply, Expr.Multiply, left, right);

    public static Term Divide(Term left, Term divisor) => Binary(Op.Divide, Expr.Divide, left, divisor);

    public static Term Modulo(Term left, Term divisor) => Binary(Op.Modulo, Expr.Modulo, left, divisor);

    public static Term IfThenElse(Term condition, Term then, Term otherwise) => new(
        Op.IfThenElse,
        Expr.IfThenElse(condition.Expr, then.Expr, otherwise.Expr),
        [condition, then, otherwise]);

    static Term Binary(Op op, Func<Expr, Expr, Expr> make, Term left, Term right) =>
        new(op, make(left.Expr, right.Expr), [left, right]);

    /// <summary>The value of the unfolded tree; null if it has none.</summary>
    public int? Evaluate(State state)
    {
        switch (Op)
        {
            case Op.Constant:
                return Value;
            case Op.Read when Operands.IsEmpty:
                return state[Variable!];
            case Op.Read:
                var index = Operands[0].Evaluate(state);
                return index >= 0 && index < Variable!.Count ? state[Variable, index.Value] : null;
            case Op.Not:
                return 1 - Operands[0].Evaluate(state);
            case Op.And or Op.Or:
                var ending = Op == Op.And ? 0 : 1;
                foreach (var operand in Operands)
                    if (operand.Evaluate(state) is var value && value != 1 - ending)
                        return value;
                return 1 - ending;
            case Op.Implies:
                return Operands[0].Evaluate(state) is 0 ? 1 : Strict((_, right) => right);
            case Op.Equal:
                return Strict((left, right) => left == right ? 1 : 0);
            case Op.Less:
                return Strict((left, right) => left < right ? 1 : 0);
            case Op.LessOrEqual:
                return Strict((left, right) => left <= right ? 1 : 0);
            case Op.Add:
                return Strict((left, right) => left + right);
            case Op.Subtract:
                return Strict((left, right) => left - right);
            case Op.Multiply:
                return Strict((left, right) => left * right);
            case Op.Divide:
                return Strict((left, right) => (int)Math.Floor((double)left / right));
            case Op.Modulo:
                return Strict((left, right) => left - right * (int)Math.Floor((double)left / right));
            case Op.IfThenElse:
                return Operands[0].Evaluate(state) is { } condition
                    ? Operands[condition == 1 ? 1 : 2].Evaluate(state)
                    : null;
        }
        throw new InvalidOperationException($"{Op} has no meaning here.");

        int? Strict(Func<int, int, int> combine) =>
            Operands[0].Evaluate(state) is { } left && Operands[1].Evaluate(state) is { } right
                ? combine(left, right)
                : null;
    }
}
