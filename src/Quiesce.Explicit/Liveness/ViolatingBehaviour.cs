using Quiesce.Ir;

namespace Quiesce.Explicit.Liveness;

/// <summary>
/// What behaviours do that violate a temporal formula: from a state that begins the violation on
/// they stay for ever in states of a kind and, for some formulas, visit others again and again. The
/// predicates are on ordinals.
/// </summary>
/// <param name="Begins">
/// Where a violation can begin. Such a state also satisfies <paramref name="Stays"/>.
/// </param>
/// <param name="BeginsAtOnce">It can begin in an initial state only.</param>
/// <param name="Visits">What is visited again and again; null if nothing needs to be.</param>
internal sealed record ViolatingBehaviour(
    Func<long, bool> Begins,
    Func<long, bool> Stays,
    Func<long, bool>? Visits = null,
    bool BeginsAtOnce = false)
{
    /// <summary>
    /// For a liveness property of the system of a graph. A predicate without a value does not hold.
    /// </summary>
    public static ViolatingBehaviour Of(Property property, StateGraph graph)
    {
        var formula = property.Temporal ?? throw new ArgumentException($"{property} is no liveness property.");
        var p = graph.Predicate(formula.P);
        bool NotP(long state) => !p(state);
        switch (formula.Op)
        {
            case TemporalOp.Eventually:
                return new ViolatingBehaviour(NotP, NotP, BeginsAtOnce: true);
            case TemporalOp.AlwaysEventually:
                return new ViolatingBehaviour(NotP, NotP);
            case TemporalOp.EventuallyAlways:
                return new ViolatingBehaviour(_ => true, _ => true, Visits: NotP);
            case TemporalOp.Recurrence:
                var goal = graph.Predicate(formula.Q!);
                return new ViolatingBehaviour(state => !goal(state), state => !goal(state), Visits: p);
            case TemporalOp.LeadsTo:
                var q = graph.Predicate(formula.Q!);
                return new ViolatingBehaviour(state => p(state) && !q(state), state => !q(state));
        }
        throw new ArgumentOutOfRangeException(nameof(property));
    }
}
