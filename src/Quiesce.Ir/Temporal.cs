namespace Quiesce.Ir;

/// <summary>A temporal formula over state predicates.</summary>
/// <param name="Q">
/// For <see cref="TemporalOp.LeadsTo"/> and <see cref="TemporalOp.Recurrence"/>; null otherwise.
/// </param>
public sealed record Temporal(TemporalOp Op, Expr P, Expr? Q = null);
