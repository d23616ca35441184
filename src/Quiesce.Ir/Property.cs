namespace Quiesce.Ir;

/// <summary>What a property claims, and so what a violation of it looks like.</summary>
public enum PropertyKind
{
    /// <summary>True in every reachable state. Violated by a trace that ends in a state where it is false.</summary>
    Invariant,
    /// <summary>An invariant that exists to make others inductive.</summary>
    Lemma,
    /// <summary>
    /// Holds whenever certain actions are enabled. Violated by a trace whose last step is such an action, taken
    /// from a state where its condition is false. The action goes on: what follows is explored all the same.
    /// </summary>
    Assertion,
    /// <summary>
    /// Every value stays in its domain and every expression that is evaluated is defined. Violated by a trace whose
    /// last step breaks it; that step has no successor to explore. Where it is violated, liveness speaks of the
    /// behaviours that keep it, and of no others.
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

/// <summary>The temporal formulas, by their outermost operators.</summary>
public enum TemporalOp
{
    /// <summary><c>&lt;>P</c></summary>
    Eventually,
    /// <summary><c>[]&lt;>P</c></summary>
    AlwaysEventually,
    /// <summary><c>&lt;>[]P</c></summary>
    EventuallyAlways,
    /// <summary><c>P ~> Q</c></summary>
    LeadsTo,
}

/// <summary>A temporal formula over state predicates.</summary>
/// <param name="Q">For <see cref="TemporalOp.LeadsTo"/>; null otherwise.</param>
public sealed record Temporal(TemporalOp Op, Expr P, Expr? Q = null);

/// <summary>A named claim about a system.</summary>
public sealed record Property
{
    public required string Name { get; init; }

    public required PropertyKind Kind { get; init; }

    /// <summary>
    /// The state predicate. Complete for every kind but liveness, where it is TRUE: an engine that knows nothing of
    /// assertions, types and deadlock may check it as an invariant (or, for <see cref="PropertyKind.Reachable"/>,
    /// look for it) and finds the same verdict.
    /// </summary>
    public required Expr Predicate { get; init; }

    /// <summary>For liveness; null otherwise.</summary>
    public Temporal? Temporal { get; init; }

    /// <summary>What goes wrong in the kernel when it is violated: the user's own sentence.</summary>
    public string? Sentence { get; init; }

    public SourceLocation? Location { get; init; }

    /// <summary>Added by the tool for every system, not written by the user.</summary>
    public bool IsBuiltIn => Kind is PropertyKind.TypeInvariant or PropertyKind.NoDeadlock;

    /// <summary>
    /// Whether a counterexample ends with the step that breaks the property (and not with a bad
    /// state).
    /// </summary>
    public bool EndsWithStep => Kind is PropertyKind.Assertion or PropertyKind.TypeInvariant;

    public override string ToString() => Name;
}
