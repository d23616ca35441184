using System.Collections.Immutable;

namespace Quiesce.Ir.Verdicts;

/// <summary>What supports a verdict. A bounded search is never evidence that something holds.</summary>
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

    /// <summary>
    /// No run of up to <paramref name="Steps"/> steps ends in a state that decides otherwise, and every reachable state
    /// ends such a run.
    /// </summary>
    /// <param name="Because">Why longer runs add nothing, a clause: "every state is within 14 steps".</param>
    public sealed record CompleteDepth(int Steps, string Because) : Evidence;

    /// <summary>
    /// Conjuncts that are true initially, closed under every action, and imply what is claimed: the property, or
    /// that a reachable property is never true.
    /// </summary>
    /// <param name="System">
    /// What the conjuncts are about: the system itself, or for liveness the one in which the property is an invariant.
    /// </param>
    public sealed record InductiveInvariant(TransitionSystem System, ImmutableArray<Expr> Conjuncts) : Evidence;

    /// <summary>No fair behaviour violates a liveness property: its states are ranked.</summary>
    public sealed record Ranked(Ranking Ranking) : Evidence;

    /// <summary>The engine decided it on an earlier occasion, of the same system and within the same limits.</summary>
    /// <param name="Basis">What the verdict rested on then, a clause.</param>
    public sealed record Remembered(string Basis) : Evidence;

    /// <summary>The search ended early.</summary>
    /// <param name="Reason">A clause: "the time limit of 10 s was reached".</param>
    /// <param name="Distinct">States found by an engine that counts them.</param>
    /// <param name="Depth">
    /// The depth, in states, to which there is certainly no counterexample (or witness); 0 if none.
    /// </param>
    public sealed record Bound(string Reason, long Distinct, int Depth) : Evidence;
}
