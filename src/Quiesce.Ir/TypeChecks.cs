namespace Quiesce.Ir;

/// <summary>
/// The type invariant of a system, in parts: what must hold of a guard before it is evaluated, and of the updates
/// once it is true. Folded to TRUE wherever intervals decide it, so that engines pay only where something can go
/// wrong.
/// </summary>
public static class TypeChecks
{
    /// <summary>The guard has a value.</summary>
    public static Expr OfGuard(GuardedAction action) => Definedness.Of(action.Guard);

    /// <summary>
    /// Given that the guard is true: every assertion and update has a value, in the domain of what
    /// it updates.
    /// </summary>
    public static Expr OfUpdates(GuardedAction action) => Expr.And(
        [
            .. action.Assertions.Select(assertion => Definedness.Of(assertion.Condition)),
            .. action.Updates.Select(OfUpdate),
        ]);

    /// <summary>The action takes a step: its guard is true, and nothing about it breaks the type invariant.</summary>
    public static Expr Succeeds(GuardedAction action) =>
        Expr.And(OfGuard(action), action.Guard, OfUpdates(action));

    /// <summary>The action breaks the type invariant: it is not disabled, and takes no step.</summary>
    public static Expr Breaks(GuardedAction action) => Expr.Not(OfAction(action));

    /// <summary>The action is not disabled: its guard is true, or has no value.</summary>
    public static Expr IsTried(GuardedAction action) => Expr.Implies(OfGuard(action), action.Guard);

    /// <summary>Every property has a value in every state.</summary>
    public static Expr OfProperties(IEnumerable<Property> properties) => Expr.And(
        properties.SelectMany(StatePredicates).Select(Definedness.Of));

    /// <summary>The whole type invariant.</summary>
    public static Expr OfSystem(IEnumerable<GuardedAction> actions, IEnumerable<Property> properties) => Expr.And(
        [
            .. actions.Select(OfAction),
            OfProperties(properties),
        ]);

    static Expr OfAction(GuardedAction action) =>
        Expr.And(OfGuard(action), Expr.Implies(action.Guard, OfUpdates(action)));

    /// <summary>An update has an index and a value, inside array and domain.</summary>
    public static Expr OfUpdate(Update update)
    {
        var value = Expr.And(
            Definedness.Of(update.Value),
            Expr.InDomain(update.Value, update.Variable.Domain));
        if (update.Index is not { } index)
            return value;
        return Expr.And(Definedness.Of(index), Definedness.IndexInside(update.Variable, index), value);
    }

    // An assertion's predicate is checked with its action, the built-in ones are total.
    static IEnumerable<Expr> StatePredicates(Property property)
    {
        switch (property.Kind)
        {
            case PropertyKind.Invariant or PropertyKind.Lemma or PropertyKind.Reachable:
                return [property.Predicate];
            case PropertyKind.Liveness:
                var temporal = property.Temporal!;
                return temporal.Q is null ? [temporal.P] : [temporal.P, temporal.Q];
            case PropertyKind.Assertion or PropertyKind.TypeInvariant or PropertyKind.NoDeadlock:
                return [];
        }
        throw new ArgumentOutOfRangeException(nameof(property));
    }
}
