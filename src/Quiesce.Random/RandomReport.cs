using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Random;

/// <summary>What random runs found.</summary>
public sealed record RandomReport
{
    /// <summary>The name of the engine.</summary>
    public const string Engine = "random";

    public required TransitionSystem System { get; init; }

    /// <summary>
    /// In the order of the system's properties. Without a finding the verdict is Unknown, never Holds.
    /// </summary>
    public required ImmutableArray<Verdict> Verdicts { get; init; }

    /// <summary>The trace for each property that is violated or witnessed.</summary>
    public required ImmutableDictionary<Property, FoundTrace> Findings { get; init; }

    /// <summary>The number of schedules with a finding, by property.</summary>
    public required ImmutableDictionary<Property, long> Hits { get; init; }

    /// <summary>
    /// Liveness properties that owed something for longer than <see cref="Patience"/> steps of a fair schedule, and in
    /// how many schedules: they may be violated, but no lasso was found.
    /// </summary>
    public required ImmutableDictionary<Property, long> Suspicions { get; init; }

    /// <summary>Steps of a fair schedule after which a goal that is not reached is suspicious.</summary>
    public required long Patience { get; init; }

    public required ulong Seed { get; init; }

    public required int Runs { get; init; }

    public required long Steps { get; init; }

    /// <summary>The number of schedules, each from an initial state.</summary>
    public required long Schedules { get; init; }

    public required RunCoverage Coverage { get; init; }

    /// <summary>The guarantee of PCT for each depth that it aimed at.</summary>
    public required ImmutableArray<PctGuarantee> Guarantees { get; init; }

    /// <summary>Why it ended early: "the time limit of 10 s was reached". Null if it did not.</summary>
    public string? StopReason { get; init; }

    /// <summary>The time of the runs alone, without shrinking.</summary>
    public required TimeSpan RunTime { get; init; }

    public required TimeSpan Elapsed { get; init; }
}
