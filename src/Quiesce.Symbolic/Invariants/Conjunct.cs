using Quiesce.Ir;

namespace Quiesce.Symbolic.Invariants;

/// <summary>What an invariant says of a property.</summary>
public static class Conjunct
{
    /// <summary>
    /// The property is true; a reachable one is not, for an invariant can only show that it never is.
    /// </summary>
    public static Expr Of(Property property) => property.Kind == PropertyKind.Reachable
        ? Expr.Not(Expr.And(Definedness.Of(property.Predicate), property.Predicate))
        : Expr.And(Definedness.Of(property.Predicate), property.Predicate);
}
