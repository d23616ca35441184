using System.Collections.Immutable;
using Quiesce.Explicit.Search;
using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Explicit;

/// <summary>
/// Explicit-state model checking: visits every reachable state once and answers every property of a system in one
/// run, with shortest counterexamples and witnesses.
/// </summary>
public static class ExhaustiveSearch
{
    /// <summary>Searches the whole reachable set, or as much of it as the options allow.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for less than one thread.</exception>
    /// <exception cref="Ir.Symmetry.SymmetryException">
    /// The options ask for symmetry, and what the system declares to be symmetric is not.
    /// </exception>
    public static SearchReport Run(TransitionSystem system, SearchOptions? options = null)
    {
        options ??= new SearchOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        return options.Symmetry
            ? ReducedSearch.Run(system, options)
            : Run(new PreparedSystem(system, options), options);
    }

    /// <summary>The same for a system that is ready.</summary>
    /// <param name="start">A scalar variable, and which of its initial values it is to have.</param>
    internal static SearchReport Run(
        PreparedSystem prepared, SearchOptions options, (Variable Variable, int Value)? start = null)
    {
        var (system, layout) = (prepared.Layout.System, prepared.Layout);
        using var search = new ForwardSearch(prepared, options, start);
        search.Run();
        var builder = new VerdictBuilder(search, prepared);
        var verdicts = builder.Build();
        return new SearchReport
        {
            System = system,
            Verdicts = verdicts,
            OtherTraces = builder.OtherTraces,
            Distinct = search.Distinct,
            Generated = search.Generated,
            Depth = search.Depth,
            IsComplete = !search.Stop.IsSet,
            StopReason = search.Stop.Reason,
            Layers = LayersOf(search, options),
            Rankings = builder.Rankings,
            EnabledCounts = search.EnabledCounts,
            NeverTriggered = NeverTriggered(search, system),
            StateBits = layout.StateBits,
            StateWords = layout.Words,
            PeakBytes = search.Budget.Peak,
            Elapsed = search.Clock.Elapsed,
        };
    }

    static ImmutableArray<ImmutableArray<State>>? LayersOf(ForwardSearch search, SearchOptions options) =>
        search.Stop.IsSet || search.Distinct > options.StatesMax ? null : search.States().Layers();

    // Only the whole reachable set can say never.
    static ImmutableArray<Property> NeverTriggered(ForwardSearch search, TransitionSystem system) =>
        search.Stop.IsSet
            ? []
            : [.. system.Properties.Where((property, index) =>
                PropertyMarks.Antecedent(property) is not null
                && search.Marks[PropertyMarks.OfAntecedent(system, index)] == 0)];
}
