namespace Quiesce.Ir;

/// <summary>A named claim about a system.</summary>
public sealed record Property
{
    public required string Name { get; init; }

    public required PropertyKind Kind { get; init; }

    /// <summary>
    /// The state predicate. Complete for every kind but liveness, where it is TRUE: an engine without special code for
    /// assertions, types and deadlock may check it as an invariant (or, for <see cref="PropertyKind.Reachable"/>,
    /// search for it) and finds the same verdict.
    /// </summary>
    public required Expr Predicate { get; init; }

    /// <summary>For liveness; null otherwise.</summary>
    public Temporal? Temporal { get; init; }

    /// <summary>
    /// The property with what it asks of the actions not yet answered (<see cref="Asked"/>); null if it asks nothing.
    /// </summary>
    public Property? AsWritten { get; init; }

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
