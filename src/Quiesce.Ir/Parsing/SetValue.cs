namespace Quiesce.Ir.Parsing;

/// <summary>A finite set inside an expression: only what can be asked of it becomes part of the expression.</summary>
/// <param name="Element">A domain that the elements are comparable with.</param>
/// <param name="Contains">Whether a value of such a domain belongs to it.</param>
/// <param name="Candidates">Constants among which all its elements are; null if that is not known.</param>
sealed record SetValue(Domain Element, Func<Expr, Expr> Contains, IReadOnlyList<Expr>? Candidates)
{
    /// <summary>What the elements stand for, where they are numbers of something.</summary>
    public Keys? Keys { get; init; }

    /// <summary>The constants of a domain.</summary>
    public static IReadOnlyList<Expr> ConstantsOf(Domain domain) =>
        [.. Enumerable.Range(domain.Low, domain.Size).Select(value => Expr.Constant(domain, value))];
}
