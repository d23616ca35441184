using Quiesce.Ir;

namespace Quiesce.Symbolic.Invariants;

/// <summary>The result of checking one conjunct.</summary>
/// <param name="Initiation">An initial state where it is false; null if there is none.</param>
/// <param name="Consecution">A step that makes it false; null if there is none, or initiation failed.</param>
/// <param name="IsImplied">Whether the other conjuncts that passed imply it in every state.</param>
public sealed record ConjunctReport(
    Property Property,
    Trace? Initiation,
    CounterexampleToInduction? Consecution,
    bool IsImplied)
{
    /// <summary>It is part of the inductive invariant, which consists of all conjuncts that passed.</summary>
    public bool Passed => Initiation is null && Consecution is null;
}
