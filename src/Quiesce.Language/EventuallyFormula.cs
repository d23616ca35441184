namespace Quiesce.Language;

/// <summary><c>&lt;>p</c>: may stand under <c>Always</c>.</summary>
public sealed class EventuallyFormula : Temporal
{
    internal EventuallyFormula(Ir.Expr p) : base(new Ir.Temporal(Ir.TemporalOp.Eventually, p)) { }
}
