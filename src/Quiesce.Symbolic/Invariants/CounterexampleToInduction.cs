using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// A step from a state where all conjuncts are true to one where some conjunct is not. Neither state need be
/// reachable: it does not refute the conjunct, it shows that the conjuncts are not inductive.
/// </summary>
/// <param name="Without">Conjuncts that had already failed and were no longer assumed.</param>
public sealed record CounterexampleToInduction(
    Property Conjunct,
    State Before,
    GuardedAction Action,
    State After,
    ImmutableArray<Property> Without)
{
    /// <summary>The step alone, for printing: not a run, as its first state need not be reachable.</summary>
    public Trace ToStep(TransitionSystem system) => new(system, Conjunct, [Before, After], [Action]);
}
