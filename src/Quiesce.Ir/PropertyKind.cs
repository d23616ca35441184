namespace Quiesce.Ir;

/// <summary>What a property claims, and so what a violation looks like.</summary>
public enum PropertyKind
{
    /// <summary>True in every reachable state. Violated by a trace that ends in a state where it is false.</summary>
    Invariant,
    /// <summary>An invariant that exists to make others inductive.</summary>
    Lemma,
    /// <summary>
    /// Holds whenever certain actions are enabled. Violated by a trace whose last step is such an action, taken
    /// from a state where its condition is false. The search continues after the action.
    /// </summary>
    Assertion,
    /// <summary>
    /// Every value stays in its domain and every expression that is evaluated is defined. Violated by a trace whose
    /// last step breaks it; that step has no successor to explore. Where it is violated, liveness is only about the
    /// behaviours that keep it.
    /// </summary>
    TypeInvariant,
    /// <summary>In every reachable state an action is enabled or the system has terminated.</summary>
    NoDeadlock,
    /// <summary>True in some reachable state: holds with a witness, is violated by the whole reachable set.</summary>
    Reachable,
    /// <summary>
    /// A temporal formula, under the system's fairness. Violated by a lasso: a fair behaviour that never breaks the
    /// type invariant, nor owes a step that would.
    /// </summary>
    Liveness,
}
