using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>
/// The numbering of what a search watches for, a byte each: mark k is set when property k was violated or, for a
/// reachable one, witnessed; mark Properties + k when the antecedent of property k was true.
/// </summary>
public static class PropertyMarks
{
    public static int Count(TransitionSystem system) => 2 * system.Properties.Length;

    public static int OfAntecedent(TransitionSystem system, int property) => system.Properties.Length + property;

    /// <summary>The mark of the property of a kind that a system has at most once; -1 if it has none.</summary>
    public static int Find(TransitionSystem system, PropertyKind kind) =>
        IndexOf(system, property => property.Kind == kind);

    /// <summary>The mark of a named property; -1 if the system was reduced to others.</summary>
    public static int Find(TransitionSystem system, string name) =>
        IndexOf(system, property => property.Name == name);

    /// <summary>
    /// What must be true somewhere for the property to say anything: the left sides of the implications it
    /// consists of, or the premise of a leads-to or a recurrence. Null if it claims something of every state; FALSE if
    /// it is TRUE, as what a spec decides at build time is, and so claims nothing.
    /// </summary>
    public static Expr? Antecedent(Property property)
    {
        switch (property.Kind)
        {
            case PropertyKind.Invariant when property.Predicate.IsTrue:
                return Expr.False;
            case PropertyKind.Invariant:
                ImmutableArray<Expr> conjuncts = property.Predicate.Op == Op.And
                    ? property.Predicate.Operands
                    : [property.Predicate];
                return conjuncts.All(conjunct => conjunct.Op == Op.Implies)
                    ? Expr.Or(conjuncts.Select(conjunct => conjunct.Operands[0]))
                    : null;
            case PropertyKind.Liveness:
                return property.Temporal!.Q is null ? null : property.Temporal.P;
            case PropertyKind.Lemma or PropertyKind.Assertion or PropertyKind.TypeInvariant
                or PropertyKind.NoDeadlock or PropertyKind.Reachable:
                return null;
        }
        throw new ArgumentOutOfRangeException(nameof(property));
    }

    static int IndexOf(TransitionSystem system, Func<Property, bool> matches)
    {
        for (var index = 0; index < system.Properties.Length; index++)
            if (matches(system.Properties[index]))
                return index;
        return -1;
    }
}
