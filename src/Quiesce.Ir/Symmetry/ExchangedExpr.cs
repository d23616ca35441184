namespace Quiesce.Ir.Symmetry;

/// <summary>
/// What an expression says of a state after an exchange, as expressions over the state before it: its value, or where
/// that is the number of an instance, the number that became it. Null where there is no such expression.
/// </summary>
/// <param name="Plain">Its value.</param>
/// <param name="Number">What <see cref="Interchange.Number"/> makes its value.</param>
internal readonly record struct ExchangedExpr(Expr? Plain, Expr? Number)
{
    /// <summary>Of an expression.</summary>
    public static ExchangedExpr Of(Expr expr, Interchange exchange)
    {
        switch (expr.Op)
        {
            case Op.Constant:
                var isNumber = expr.Domain.Sort == Sort.Int;
                return new(expr, isNumber ? Expr.Int(exchange.Number(expr.Value)) : null);
            case Op.Read:
                return Read(expr, exchange);
            case Op.Equal:
                var (left, right) = (Of(expr.Operands[0], exchange), Of(expr.Operands[1], exchange));
                return left.Number is { } one && right.Number is { } other
                    && (left.Plain is null || right.Plain is null)
                    ? new(Expr.Equal(one, other), null)
                    : left.Plain is { } plain && right.Plain is { } same ? new(Expr.EqualAs(expr, plain, same), null)
                    : default;
            case Op.IfThenElse:
                var condition = Of(expr.Operands[0], exchange).Plain;
                var (then, otherwise) = (Of(expr.Operands[1], exchange), Of(expr.Operands[2], exchange));
                return condition is null ? default : new(
                    then.Plain is { } a && otherwise.Plain is { } b ? Expr.IfThenElse(condition, a, b) : null,
                    then.Number is { } c && otherwise.Number is { } d ? Expr.IfThenElse(condition, c, d) : null);
            case Op.Less or Op.LessOrEqual:
                var (smaller, larger) = (Of(expr.Operands[0], exchange), Of(expr.Operands[1], exchange));
                return smaller.Plain is { } low && larger.Plain is { } high ? new(Rebuilt(expr, low, high), null)
                    : new(AcrossNumbers(expr, smaller, larger, exchange), null);
            case Op.Not or Op.And or Op.Or or Op.Implies
                or Op.Add or Op.Subtract or Op.Multiply or Op.Divide or Op.Modulo:
                var isKnown = true;
                var rebuilt = Rewriting.Operands(expr, operand =>
                {
                    var exchanged = Of(operand, exchange).Plain;
                    isKnown &= exchanged is not null;
                    return exchanged ?? operand;
                });
                return new(isKnown ? rebuilt : null, null);
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    static Expr Rebuilt(Expr comparison, Expr left, Expr right) =>
        comparison.Op == Op.Less ? Expr.Less(left, right) : Expr.LessOrEqual(left, right);

    // A constant below both numbers, or above both, compares with one as with the other.
    static Expr? AcrossNumbers(Expr comparison, ExchangedExpr left, ExchangedExpr right, Interchange exchange)
    {
        var (one, other) = (comparison.Operands[0], comparison.Operands[1]);
        var constant = one.IsConstant ? one : other;
        if (!constant.IsConstant || left.Number is not { } leftNumber || right.Number is not { } rightNumber)
            return null;
        var (first, second) = (Expr.Int(exchange.Numbers.First), Expr.Int(exchange.Numbers.Second));
        var isSame = one.IsConstant
            ? Rebuilt(comparison, constant, first).Value == Rebuilt(comparison, constant, second).Value
            : Rebuilt(comparison, first, constant).Value == Rebuilt(comparison, second, constant).Value;
        return !isSame ? null
            : one.IsConstant ? Rebuilt(comparison, constant, rightNumber)
            : Rebuilt(comparison, leftNumber, constant);
    }

    static ExchangedExpr Read(Expr expr, Interchange exchange)
    {
        var variable = expr.Variable!;
        if (expr.Operands.IsEmpty || expr.Operands[0].IsConstant)
        {
            var from = exchange.Partner(variable.Offset + (expr.Operands.IsEmpty ? 0 : expr.Operands[0].Value));
            return from < variable.Offset || from >= variable.Offset + variable.Count
                ? default
                : With(variable, expr.Operands.IsEmpty ? expr : Expr.Read(variable, Expr.Int(from - variable.Offset)));
        }
        // Either the elements stay and the index means the same, or both follow the numbers.
        var index = Of(expr.Operands[0], exchange);
        var chosen = Stays(variable, exchange) ? index.Plain : FollowsNumbers(variable, exchange) ? index.Number : null;
        return chosen is null ? default : With(variable, Expr.Read(variable, chosen));

        ExchangedExpr With(Variable of, Expr read) =>
            exchange.Holders.Contains(of) ? new(null, read) : new(read, null);
    }

    /// <summary>The elements of a variable stay where they are.</summary>
    public static bool Stays(Variable variable, Interchange exchange) =>
        !exchange.Elements.Any(pair => IsIn(pair.First, variable) || IsIn(pair.Second, variable));

    /// <summary>The two elements of the instances' numbers change places, and no others of the variable.</summary>
    public static bool FollowsNumbers(Variable variable, Interchange exchange)
    {
        var (first, second) = (variable.Offset + exchange.Numbers.First, variable.Offset + exchange.Numbers.Second);
        return IsIn(first, variable) && IsIn(second, variable)
            && exchange.Partner(first) == second
            && exchange.Elements.Count(pair => IsIn(pair.First, variable) || IsIn(pair.Second, variable)) == 1;
    }

    static bool IsIn(int element, Variable variable) =>
        variable.Offset <= element && element < variable.Offset + variable.Count;
}
