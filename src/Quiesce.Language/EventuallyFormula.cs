namespace Quiesce.Language;

/// <summary><c>&lt;>p</c>; allowed inside <c>Always</c>.</summary>
public sealed class EventuallyFormula : Temporal
{
    internal EventuallyFormula(Ir.Expr p) : base(new TemporalPart(Ir.TemporalOp.Eventually, p)) => P = p;

    internal Ir.Expr P { get; }
}
