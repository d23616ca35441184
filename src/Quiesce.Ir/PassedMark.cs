using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>Where a formula asks whether a process has passed a position: the answer depends on the order of its
/// list.</summary>
/// <param name="Comparisons">Of the program counter with each later position, known by reference.</param>
/// <param name="Process">Place in <see cref="TransitionSystem.Processes"/>.</param>
/// <param name="Position">The position that has been passed.</param>
public sealed record PassedMark(ImmutableArray<Expr> Comparisons, int Process, int Position);
