namespace Quiesce.Ir;

/// <summary>Makes expressions from expressions, with the folding of the factories of <see cref="Expr"/>.</summary>
public static class Rewriting
{
    /// <summary>The same operator over other operands.</summary>
    public static Expr Operands(Expr expr, Func<Expr, Expr> rewrite)
    {
        if (expr.Operands.IsEmpty)
            return expr;
        var operands = expr.Operands.Select(rewrite).ToList();
        return operands.SequenceEqual(expr.Operands) ? expr : Rebuild(expr, operands);
    }

    /// <summary>The expression with something else in place of each read; indices come first.</summary>
    public static Expr Reads(Expr expr, Func<Expr, Expr> replace)
    {
        var inside = Operands(expr, operand => Reads(operand, replace));
        return inside.Op == Op.Read ? replace(inside) : inside;
    }

    static Expr Rebuild(Expr expr, List<Expr> operands)
    {
        switch (expr.Op)
        {
            case Op.Constant:
                return expr;
            case Op.Read:
                // A constant index outside the array has no expression: keep the old one, which means the same.
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
                return Expr.EqualAs(expr, operands[0], operands[1]);
            case Op.Less:
                return Expr.Less(operands[0], operands[1]);
            case Op.LessOrEqual:
                return Expr.LessOrEqual(operands[0], operands[1]);
            case Op.Add:
                return Expr.Add(operands[0], operands[1]);
            case Op.Subtract:
                return Expr.Subtract(operands[0], operands[1]);
            case Op.Multiply:
                return Expr.Multiply(operands[0], operands[1]);
            case Op.Divide:
                return Expr.Divide(operands[0], operands[1]);
            case Op.Modulo:
                return Expr.Modulo(operands[0], operands[1]);
            case Op.IfThenElse:
                return Expr.IfThenElse(operands[0], operands[1], operands[2]);
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }
}
