using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Symbolic.Claims;

/// <summary>What an exhaustive search says that a solver can check.</summary>
/// <param name="Layers">
/// The reachable states by their distance from the initial ones, which come first; null if they are too many.
/// </param>
/// <param name="Traces">
/// A shortest run to a state that decides a property, for each that some state decides, and a lasso against each
/// liveness property that does not hold.
/// </param>
/// <param name="Rankings">For liveness that holds, as far as there are any.</param>
public sealed record SearchClaim(
    ImmutableArray<ImmutableArray<State>>? Layers, ImmutableArray<Trace> Traces, ImmutableArray<Ranking> Rankings)
{
    /// <summary>The reachable states; only where there are <see cref="Layers"/>.</summary>
    internal IEnumerable<State> States => Layers!.Value.SelectMany(layer => layer);
}
