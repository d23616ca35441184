using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Mutation;

/// <summary>What became of a mutant, and why.</summary>
/// <param name="Failures">The properties that fail, shortest trace first; each with its trace in the mutant.</param>
/// <param name="Model">The memory model under which it was killed, or else the last one that was tried.</param>
/// <param name="Limit">Why it is not decided; null if it is.</param>
public sealed record MutantResult(
    Mutant Mutant, MutantFate Fate, ImmutableArray<Verdict> Failures, MemoryModel Model, string? Limit = null)
{
    /// <summary>All that notice it is that something is reached no more.</summary>
    public bool IsOnlyLost => Fate == MutantFate.Killed
        && Failures.All(verdict => verdict.Property.Kind == PropertyKind.Reachable);
}
