using System.Collections.Immutable;

namespace Quiesce.Ir.Verdicts;

/// <summary>
/// Why no fair behaviour violates a liveness property: a rank for every state in which a behaviour may be that violates
/// it from somewhere on. No step of such a behaviour leads to a greater rank. While the rank stays the same there is
/// one fairness condition, the helpful one of that rank, that could make progress in every state and does so in no
/// step: not for ever, if it is fair. And ranks do not fall for ever. Weak fairness is all that it takes. (Lehmann,
/// Pnueli and Stavi, "Impartiality, justice and fairness", 1981; Manna and Pnueli's rule for response.)
/// </summary>
/// <param name="Properties">
/// Mostly one; several if all are of the form <c>&lt;>P</c>: then all these P are true at once, sooner or later.
/// </param>
/// <param name="States">Ranks from 1 on.</param>
/// <param name="Helpful">
/// For rank 1, 2, ... the place of its condition in <see cref="TransitionSystem.Fairness"/>; or their number, which
/// stands for what a violation has to visit again and again (<c>~P</c> for <c>&lt;>[]P</c>) and does not visit.
/// </param>
public sealed record Ranking(
    ImmutableArray<Property> Properties, ImmutableArray<(State State, int Rank)> States, ImmutableArray<int> Helpful);
