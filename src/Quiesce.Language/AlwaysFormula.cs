namespace Quiesce.Language;

/// <summary><c>[]p</c>; allowed inside <c>Eventually</c>.</summary>
public sealed class AlwaysFormula : Temporal
{
    internal AlwaysFormula(Ir.Expr p) : base(new TemporalPart(null, p)) => P = p;

    internal Ir.Expr P { get; }
}
