namespace Quiesce.Ir;

/// <summary>
/// Simplifies expressions for a known value of one element of the state, only by the folding in the factories of
/// <see cref="Expr"/>.
/// </summary>
static class Assumption
{
    /// <summary>
    /// Whether a formula can be true where an element has a value. False is certain; true means that
    /// it is not known to be impossible.
    /// </summary>
    public static bool Allows(Expr formula, Variable variable, Expr? index, int value) =>
        !IsRefuted(Simplify(formula, variable, index, value));

    /// <summary>Whether a formula, as the factories have folded it, is never true.</summary>
    public static bool IsRefuted(Expr folded) =>
        // A conjunction ends with its first FALSE, also after operands that may have no value.
        folded.IsFalse || folded is { Op: Op.And, Operands: [.., { IsFalse: true }] };

    /// <summary>
    /// An expression that has the same value, or none, wherever <c>variable = value</c> (or
    /// <c>variable[index] = value</c>).
    /// </summary>
    public static Expr Simplify(Expr expr, Variable variable, Expr? index, int value)
    {
        var known = Expr.Constant(variable.Domain, value);
        Expr Of(Expr part)
        {
            if (part.Variable == variable && (index is null || part.Operands[0].IsSameAs(index)))
                return known;
            return Rewriting.Operands(part, Of);
        }
        return Of(expr);
    }
}
