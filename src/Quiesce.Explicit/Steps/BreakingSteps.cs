using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>
/// Which actions break an assertion or the type invariant, and where: as predicates of the state
/// before.
/// </summary>
public static class BreakingSteps
{
    /// <summary>
    /// The actions that can break a property, in their order; none if it is about states only.
    /// </summary>
    public static IEnumerable<(GuardedAction Action, Expr Condition)> Of(TransitionSystem system, Property property) =>
        system.Attempts
            .Select(action => (Action: action, Condition: Condition(action, property)))
            .Where(pair => !pair.Condition.IsFalse);

    static Expr Condition(GuardedAction action, Property property)
    {
        switch (property.Kind)
        {
            case PropertyKind.TypeInvariant:
                return TypeChecks.Breaks(action);
            case PropertyKind.Assertion:
                // A step that breaks the type invariant does not happen, so it does not break the
                // assertion.
                return Expr.And(
                    TypeChecks.Succeeds(action),
                    Expr.Not(Expr.And(action.Assertions
                        .Where(assertion => assertion.Property == property.Name)
                        .Select(assertion => assertion.Condition))));
            case PropertyKind.Invariant or PropertyKind.Lemma or PropertyKind.NoDeadlock
                or PropertyKind.Reachable or PropertyKind.Liveness:
                return Expr.False;
        }
        throw new ArgumentOutOfRangeException(nameof(property));
    }
}
