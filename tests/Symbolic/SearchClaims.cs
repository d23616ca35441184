using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Symbolic.Claims;

namespace Quiesce.Tests.Symbolic;

/// <summary>What exhaustive search hands over to be checked.</summary>
static class SearchClaims
{
    public static SearchOptions Options { get; } = new() { Threads = 1, StatesMax = 10_000 };

    /// <summary>Null if there are too many states.</summary>
    public static SearchClaim? Of(TransitionSystem system) =>
        ExhaustiveSearch.Run(system, Options) is { Layers: not null } search ? Of(search) : null;

    public static SearchClaim Of(SearchReport search) => new(
        search.Layers!.Value,
        [.. search.Verdicts.Select(verdict => verdict.Trace).OfType<Trace>()],
        search.Rankings);
}
