using Quiesce.Ir;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// A system that never leaves its domains, made from one that may: where an action breaks the type invariant, another
/// one, which belongs to the same fairness, leads to a state outside where nothing happens any more and every formula is
/// true. That is what liveness means in a model that leaves its domains, said without steps that lead nowhere.
/// </summary>
static class WithExit
{
    /// <summary>The system with the liveness properties of another one.</summary>
    /// <param name="hasExit">
    /// If not, steps that break the type invariant are left out: as if nobody could ever take them.
    /// </param>
    public static TransitionSystem Of(TransitionSystem system, bool hasExit = true)
    {
        var builder = SystemBuilder.Extend(system);
        var outside = builder.AddVariable("outside", Domain.Bool, [[0]]);
        var isInside = Expr.Not(Expr.Read(outside));
        foreach (var action in system.Actions)
            builder.AddAction(action with { Guard = Expr.And(isInside, TypeChecks.Succeeds(action)), Assertions = [] });
        foreach (var action in system.Actions)
            builder.AddAction(action with
            {
                Name = $"Leave.{action}",
                Guard = hasExit ? Expr.And(isInside, TypeChecks.IsTried(action), Expr.Not(TypeChecks.Succeeds(action)))
                    : Expr.False,
                Updates = [new Update(outside, null, Expr.True)],
                Assertions = [],
            });
        foreach (var fairness in system.Fairness)
            builder.AddFairness(fairness with
            {
                Actions =
                [
                    .. fairness.Actions,
                    .. fairness.Actions.Select(action => system.Actions.Length + action),
                ],
            });
        Expr OrOutside(Expr predicate) => Expr.Or(Expr.Read(outside), Definedness.Holds(predicate));
        foreach (var property in system.Properties)
            if (property.Temporal is { } formula)
                builder.AddProperty(property with
                {
                    Temporal = formula.Q is not null
                        ? formula with { P = Definedness.Holds(formula.P), Q = OrOutside(formula.Q!) }
                        : formula with { P = OrOutside(formula.P) },
                });
        return builder.Build();
    }
}
