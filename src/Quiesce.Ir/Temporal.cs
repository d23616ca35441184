namespace Quiesce.Ir;

/// <summary>A temporal formula over state predicates.</summary>
/// <param name="Q">For <see cref="TemporalOp.LeadsTo"/>; null otherwise.</param>
public sealed record Temporal(TemporalOp Op, Expr P, Expr? Q = null);
