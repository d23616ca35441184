using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit;

/// <summary>What an exhaustive search found.</summary>
public sealed record SearchReport
{
    public required TransitionSystem System { get; init; }

    /// <summary>In the order of the system's properties.</summary>
    public required ImmutableArray<Verdict> Verdicts { get; init; }

    /// <summary>
    /// Beside the trace of a verdict others as short, each with its own order of processes: by the name of the
    /// property.
    /// </summary>
    public ImmutableDictionary<string, ImmutableArray<Trace>> OtherTraces { get; init; } =
        ImmutableDictionary<string, ImmutableArray<Trace>>.Empty;

    /// <summary>States found.</summary>
    public required long Distinct { get; init; }

    /// <summary>
    /// What stands for what, a clause: counts are then not of all states. Null if each stands for itself.
    /// </summary>
    public string? Reduction { get; init; }

    /// <summary>States stand for others.</summary>
    public bool IsReduced => Reduction is not null and not ReducedSearch.Nothing;

    /// <summary>Initial states and successors, repetitions included.</summary>
    public required long Generated { get; init; }

    /// <summary>The states on the longest of the shortest runs: 1 if there are initial states only.</summary>
    public required int Depth { get; init; }

    /// <summary>Whether the whole reachable set was searched.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Why the search ended early: "the time limit of 10 s was reached". Null if it did not.</summary>
    public string? StopReason { get; init; }

    /// <summary>
    /// The reachable states by depth, from the initial ones on; null if the search is not complete, or they are more
    /// than <see cref="SearchOptions.StatesMax"/>.
    /// </summary>
    public ImmutableArray<ImmutableArray<State>>? Layers { get; init; }

    /// <summary>
    /// Why liveness holds, where <see cref="Layers"/> is not null, as far as that took no strong fairness and there was
    /// time to find out.
    /// </summary>
    public ImmutableArray<Ranking> Rankings { get; init; } = [];

    /// <summary>
    /// For each action how many distinct states enable it, whether or not it then breaks the type
    /// invariant.
    /// </summary>
    public required ImmutableArray<long> EnabledCounts { get; init; }

    /// <summary>Properties whose antecedent was never true: they held without saying anything.</summary>
    public required ImmutableArray<Property> NeverTriggered { get; init; }

    /// <summary>Bits of a packed state in use, and the 64-bit words it takes.</summary>
    public required int StateBits { get; init; }
    public required int StateWords { get; init; }

    /// <summary>The most native memory that was in use at one time.</summary>
    public required long PeakBytes { get; init; }

    public required TimeSpan Elapsed { get; init; }
}
