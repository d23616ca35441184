using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Symbolic.Claims;

/// <summary>What an exhaustive search found, for a solver to check.</summary>
/// <param name="Layers">
/// The reachable states by their distance from the initial ones, which come first; null if they are too many.
/// </param>
/// <param name="Traces">
/// A shortest run to a state that decides a property, for each property that some state decides, and a lasso against
/// each liveness property that does not hold.
/// </param>
/// <param name="Rankings">Rankings of the liveness properties that hold, where the search found one.</param>
public sealed record SearchClaim(
    ImmutableArray<ImmutableArray<State>>? Layers, ImmutableArray<Trace> Traces, ImmutableArray<Ranking> Rankings)
{
    /// <summary>The reachable states; requires <see cref="Layers"/>.</summary>
    internal IEnumerable<State> States => Layers!.Value.SelectMany(layer => layer);
}
