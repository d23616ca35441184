using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Mutation;

/// <summary>
/// A system with one small mistake, in one place of the spec: in all instances and choices of a step.
/// </summary>
/// <param name="System">It, under sequential consistency.</param>
/// <param name="Process">The process as the spec declares it.</param>
/// <param name="Step">The step; null where all of the process is meant.</param>
/// <param name="Sentence">What it does, without a full stop: <c>Umount.FlushWorkers does not wait</c>.</param>
/// <param name="Part">
/// What is missing there, in the words of the kernel where the spec has them: <c>smp_mb() in close_ctree()</c>. Null
/// where nothing is missing, and something else happens.
/// </param>
public sealed record Mutant(
    TransitionSystem System,
    MutantKind Kind,
    string Process,
    string? Step,
    string Sentence,
    string? Part,
    SourceLocation? Location)
{
    /// <summary>
    /// It takes away only the taking of a lock, its wait or the release: the mutant that takes away all of it says
    /// more.
    /// </summary>
    public bool IsHalfOfLock { get; init; }

    /// <summary>What is different.</summary>
    public required SystemChange Change { get; init; }

    public override string ToString() => Sentence;
}
