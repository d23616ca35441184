namespace Quiesce.Language;

/// <summary><c>[]p</c>; allowed inside <c>Eventually</c>.</summary>
public sealed class AlwaysFormula : Temporal
{
    internal AlwaysFormula(Ir.Expr p) : base(null, p) { }
}
