namespace Quiesce.Ir;

/// <summary>
/// What expressions come to where one element of the state has a known value: what the factories of
/// <see cref="Expr"/> fold by themselves, no more.
/// </summary>
static class Assumption
{
    /// <summary>
    /// Whether a formula can be true where an element has a value. False is certain; true means that
    /// it is not known to be impossible.
    /// </summary>
    public static bool Allows(Expr formula, Variable variable, Expr? index, int value)
    {
        var simplified = Simplify(formula, variable, index, value);
        // A conjunction ends with its first FALSE, also behind operands that may have no value.
        return !(simplified.IsFalse || simplified is { Op: Op.And, Operands: [.., { IsFalse: true }] });
    }

    /// <summary>
    /// An expression that has the same value, or none, wherever <c>variable = value</c> (or
    /// <c>variable[index] = value</c>).
    /// </summary>
    public static Expr Simplify(Expr expr, Variable variable, Expr? index, int value)
    {
        var known = Expr.Constant(variable.Domain, value);
        Expr Of(Expr part)
        {
            if (part.Variable == variable && (index is null || AreSame(part.Operands[0], index)))
                return known;
            if (part.Operands.IsEmpty)
                return part;
            var operands = part.Operands.Select(Of).ToList();
            return operands.SequenceEqual(part.Operands) ? part : Again(part, operands);
        }
        return Of(expr);
    }

    static Expr Again(Expr expr, List<Expr> operands)
    {
        switch (expr.Op)
        {
            case Op.Constant:
                return expr;
            case Op.Read:
                // An index that is now known to be outside has no expression: the old one says the same.
                var array = expr.Variable!;
                var isOutside = operands[0].IsConstant && (operands[0].Value < 0 || operands[0].Value >= array.Count);
                return isOutside ? expr : Expr.Read(array, operands[0]);
            case Op.Not:
                return Expr.Not(operands[0]);
            case Op.And:
                return Expr.And(operands);
            case Op.Or:
                return Expr.Or(operands);
            case Op.Implies:
                return Expr.Implies(operands[0], operands[1]);
            case Op.Equal:
                return Expr.Equal(operands[0], operands[1]);
            case Op.Less:
                return Expr.Less(operands[0], operands[1]);
            case Op.LessOrEqual:
                return Expr.LessOrEqual(operands[0], operands[1]);
            case Op.Add:
                return Expr.Add(operands[0], operands[1]);
            case Op.Subtract:
                return Expr.Subtract(operands[0], operands[1]);
            case Op.IfThenElse:
                return Expr.IfThenElse(operands[0], operands[1], operands[2]);
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    /// <summary>Whether two expressions are written alike, and so always have the same value.</summary>
    public static bool AreSame(Expr left, Expr right) =>
        ReferenceEquals(left, right)
        || left.Op == right.Op
            && left.Value == right.Value
            && left.Variable == right.Variable
            && left.Domain.Equals(right.Domain)
            && left.Operands.Length == right.Operands.Length
            && left.Operands.Zip(right.Operands).All(pair => AreSame(pair.First, pair.Second));
}
