using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Symbolic.Solving;

/// <summary>What a symbolic engine found.</summary>
public sealed record SymbolicReport
{
    public required TransitionSystem System { get; init; }

    /// <summary>One of <see cref="EngineNames"/>.</summary>
    public required string Engine { get; init; }

    /// <summary>In the order of the system's properties.</summary>
    public required ImmutableArray<Verdict> Verdicts { get; init; }

    /// <summary>What is proved, not just within bounds.</summary>
    public IEnumerable<Verdict> Proofs =>
        Verdicts.Where(verdict => verdict.Evidence is Evidence.InductiveInvariant or Evidence.Ranked);

    /// <summary>The inductive invariant, the same for all that is proved by one; empty if nothing is.</summary>
    public ImmutableArray<Expr> Conjuncts =>
        Verdicts.Select(verdict => verdict.Evidence).OfType<Evidence.InductiveInvariant>().FirstOrDefault()?.Conjuncts
        ?? [];

    /// <summary>
    /// The longest runs that bounded model checking looked at, in steps; -1 for none.
    /// </summary>
    public required int Depth { get; init; }

    /// <summary>Why it ended early: "the time limit of 10 s was reached". Null if it did not.</summary>
    public string? StopReason { get; init; }

    /// <summary>For each depth from 0 on the time until it was dealt with, from the start.</summary>
    public ImmutableArray<TimeSpan> DepthTimes { get; init; } = [];

    public required TimeSpan Elapsed { get; init; }
}
