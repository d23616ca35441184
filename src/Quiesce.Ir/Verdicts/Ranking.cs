using System.Collections.Immutable;

namespace Quiesce.Ir.Verdicts;

/// <summary>
/// Why no fair behaviour violates a liveness property: a rank for every state that a violating behaviour can visit
/// once its violation has begun. No step of such a behaviour leads to a greater rank. While the rank stays the same,
/// one fairness condition, the helpful one of that rank, could make progress in every state and does so in no
/// step: a fair behaviour cannot do that for ever. And ranks cannot fall for ever. Weak fairness is enough. (Lehmann,
/// Pnueli and Stavi, "Impartiality, justice and fairness", 1981; Manna and Pnueli's rule for response.)
/// </summary>
/// <param name="Properties">
/// Usually one; several if all are of the form <c>&lt;>P</c>: then all these P are true together, sooner or later.
/// </param>
/// <param name="States">The ranked states; ranks start at 1.</param>
/// <param name="Helpful">
/// For rank 1, 2, ... the index of its condition in <see cref="TransitionSystem.Fairness"/>; or their number, which
/// stands for what a violation has to visit again and again (<c>~P</c> for <c>&lt;>[]P</c>) and does not visit.
/// </param>
public sealed record Ranking(
    ImmutableArray<Property> Properties, ImmutableArray<(State State, int Rank)> States, ImmutableArray<int> Helpful);
