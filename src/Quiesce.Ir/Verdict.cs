using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>An engine's answer about a property.</summary>
public enum Answer
{
    Holds,
    Violated,
    /// <summary>Neither was established within the bound that the evidence names.</summary>
    Unknown,
}

/// <summary>What a verdict rests on. A bounded search is never evidence that something holds.</summary>
public abstract record Evidence
{
    Evidence() { }

    /// <summary>The whole reachable set was searched.</summary>
    public sealed record ReachableSet(long Distinct, int Depth) : Evidence;

    /// <summary>
    /// A trace that <see cref="Replay"/> accepts: a counterexample, or the witness of a reachable
    /// property.
    /// </summary>
    public sealed record Run(Trace Trace) : Evidence;

    /// <summary>Conjuncts that are true initially, closed under every action, and imply the property.</summary>
    public sealed record InductiveInvariant(ImmutableArray<Expr> Conjuncts) : Evidence;

    /// <summary>The search ended early.</summary>
    /// <param name="Reason">A clause: "the time limit of 10 s was reached".</param>
    /// <param name="Depth">The last depth that was searched completely; 0 if none.</param>
    public sealed record Bound(string Reason, long Distinct, int Depth) : Evidence;
}

/// <summary>An answer with its evidence.</summary>
public sealed record Verdict(Property Property, Answer Answer, Evidence Evidence)
{
    /// <summary>The counterexample or witness, if there is one.</summary>
    public Trace? Trace => (Evidence as Evidence.Run)?.Trace;
}
