namespace Quiesce.Language;

/// <summary><c>&lt;>p</c>; allowed inside <c>Always</c>.</summary>
public sealed class EventuallyFormula : Temporal
{
    internal EventuallyFormula(Ir.Expr p) : base(new Ir.Temporal(Ir.TemporalOp.Eventually, p)) { }
}
