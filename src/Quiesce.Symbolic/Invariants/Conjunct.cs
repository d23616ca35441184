using Quiesce.Ir;

namespace Quiesce.Symbolic.Invariants;

/// <summary>What an invariant says of a property.</summary>
public static class Conjunct
{
    /// <summary>
    /// The property is true; for a reachable one, it is false: an invariant can only show that it is never true.
    /// </summary>
    public static Expr Of(Property property) => property.Kind == PropertyKind.Reachable
        ? Expr.Not(Expr.And(Definedness.Of(property.Predicate), property.Predicate))
        : Expr.And(Definedness.Of(property.Predicate), property.Predicate);
}
