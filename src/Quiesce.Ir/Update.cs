namespace Quiesce.Ir;

/// <summary>
/// One assignment of an action: <c>variable' = value</c>, or <c>variable[index]' = value</c>. All right sides and
/// indices read the old state; two updates of one array act in order, as <c>[f EXCEPT ![i] = a, ![j] = b]</c> does.
/// </summary>
/// <param name="Access">Matters under a weak memory model only.</param>
public sealed record Update(Variable Variable, Expr? Index, Expr Value, Access Access = Access.Store);
