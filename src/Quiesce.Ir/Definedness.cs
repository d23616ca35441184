namespace Quiesce.Ir;

/// <summary>
/// When an expression has a value. Only an array read can lack one (its index is outside), and only if it is
/// evaluated: <c>/\</c>, <c>\/</c>, <c>=></c> and IF evaluate their operands from left to right and stop early, as
/// TLC does. An undefined guard, update or property is a violation of the type invariant, in every engine.
/// </summary>
public static class Definedness
{
    /// <summary>Whether the expression has a value in every state: no index of it can be outside.</summary>
    public static bool IsTotal(Expr expr) => expr.IsTotal;

    /// <summary>The states in which the expression has a value, as an expression that always has one.</summary>
    public static Expr Of(Expr expr)
    {
        if (IsTotal(expr))
            return Expr.True;
        switch (expr.Op)
        {
            case Op.Constant:
                return Expr.True;
            case Op.Read:
                var index = expr.Operands[0];
                return Expr.And(Of(index), IndexInside(expr.Variable!, index));
            case Op.And:
                return InOrder(expr, continueWhen: true);
            case Op.Or:
                return InOrder(expr, continueWhen: false);
            case Op.Implies:
                return Expr.And(Of(expr.Operands[0]), Expr.Implies(expr.Operands[0], Of(expr.Operands[1])));
            case Op.IfThenElse:
                var (condition, then, otherwise) = (expr.Operands[0], expr.Operands[1], expr.Operands[2]);
                return Expr.And(Of(condition), Expr.IfThenElse(condition, Of(then), Of(otherwise)));
            case Op.Not or Op.Equal or Op.Less or Op.LessOrEqual or Op.Add or Op.Subtract
                or Op.Multiply or Op.Divide or Op.Modulo:
                return Expr.And(expr.Operands.Select(Of));
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    /// <summary>The states in which a predicate has a value and is true: as an expression, where it holds.</summary>
    public static Expr Holds(Expr predicate) => Expr.And(Of(predicate), predicate);

    /// <summary>Whether an index lies in an array; folded to TRUE where its interval says so.</summary>
    public static Expr IndexInside(Variable array, Expr index) =>
        Expr.InDomain(index, Domain.Range(0, array.Count - 1));

    /// <summary>Whether an index with values of a domain is always inside an array.</summary>
    internal static bool IsInside(Variable array, Domain index) => index.Low >= 0 && index.High < array.Count;

    // Def(a1 op a2 ..) = Def(a1) /\ (a1 does not decide => Def(a2 ..)), from the right.
    static Expr InOrder(Expr junction, bool continueWhen)
    {
        var rest = Expr.True;
        foreach (var operand in junction.Operands.Reverse())
        {
            var decidesNothing = continueWhen ? operand : Expr.Not(operand);
            rest = Expr.And(Of(operand), rest.IsTrue ? rest : Expr.Implies(decidesNothing, rest));
        }
        return rest;
    }
}
