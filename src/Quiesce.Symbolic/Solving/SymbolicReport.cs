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

    /// <summary>The verdicts that are proved, not just within bounds.</summary>
    public IEnumerable<Verdict> Proofs =>
        Verdicts.Where(verdict => verdict.Evidence is Evidence.InductiveInvariant or Evidence.Ranked);

    /// <summary>The inductive invariant, the same for all verdicts that it proves; empty if there is none.</summary>
    public ImmutableArray<Expr> Conjuncts =>
        Verdicts.Select(verdict => verdict.Evidence).OfType<Evidence.InductiveInvariant>().FirstOrDefault()?.Conjuncts
        ?? [];

    /// <summary>
    /// The length of the longest runs that bounded model checking checked, in steps; -1 for none.
    /// </summary>
    public required int Depth { get; init; }

    /// <summary>Why it ended early: "the time limit of 10 s was reached". Null if it did not.</summary>
    public string? StopReason { get; init; }

    /// <summary>For each depth from 0: the time from the start of the run until it was checked.</summary>
    public ImmutableArray<TimeSpan> DepthTimes { get; init; } = [];

    public required TimeSpan Elapsed { get; init; }
}
