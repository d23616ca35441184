namespace Quiesce.Ir;

/// <summary>
/// The operators of the language, all of them. Every back end has one <c>switch</c> over these without a
/// default arm, so that adding one breaks the build there until it is handled; argue for it first.
/// </summary>
public enum Op
{
    /// <summary><see cref="Expr.Value"/>.</summary>
    Constant,
    /// <summary>The old value of <see cref="Expr.Variable"/>, at operand 0 if it is an array.</summary>
    Read,
    Not,
    /// <summary>Two or more operands, evaluated left to right until one is false.</summary>
    And,
    /// <summary>Two or more operands, evaluated left to right until one is true.</summary>
    Or,
    /// <summary>Left first; the right one is not evaluated if the left one is false.</summary>
    Implies,
    /// <summary>Equal values of compatible domains; on booleans it is <c>&lt;=></c>.</summary>
    Equal,
    Less,
    LessOrEqual,
    Add,
    Subtract,
    Multiply,
    /// <summary>
    /// The quotient, rounded down: TLA+'s <c>\div</c>, -1 \div 2 = -1. The divisor is a positive constant.
    /// </summary>
    Divide,
    /// <summary>
    /// What is left of <see cref="Divide"/>, never negative: TLA+'s <c>%</c>, -1 % 2 = 1. The divisor is a positive
    /// constant.
    /// </summary>
    Modulo,
    /// <summary>Operands: condition, then, otherwise. Only the chosen one is evaluated.</summary>
    IfThenElse,
}
