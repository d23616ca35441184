namespace Quiesce.Random;

/// <summary>The extent and the means of random runs. The defaults take a second or two.</summary>
public sealed record RandomOptions
{
    /// <summary>
    /// The source of all draws: the same seed gives the same report, on any number of threads.
    /// </summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many runs; at least 1. Each has its own scheduler, drawn by FsCheck.</summary>
    public int Runs { get; init; } = 100;

    /// <summary>Steps of each run; at least 1. When a schedule ends, the run begins another one.</summary>
    public long Steps { get; init; } = 100_000;

    /// <summary>One kind of scheduler for all runs; null to draw one for each.</summary>
    public SchedulerKind? Scheduler { get; init; }

    /// <summary>
    /// Steps of the longest schedule: from 1 to <see cref="RunPlan.LengthMax"/>; null to draw it for each run.
    /// </summary>
    public int? Length { get; init; }

    /// <summary>The depth of bugs that PCT aims at, at least 1; null to draw it for each run.</summary>
    public int? Depth { get; init; }

    /// <summary>
    /// Names of properties: once each has a counterexample or a witness, no further run begins. This is checked after
    /// every <see cref="BatchRuns"/> runs. Null to make all runs.
    /// </summary>
    public IReadOnlySet<string>? Until { get; init; }

    /// <summary>Runs between two checks of <see cref="Until"/>.</summary>
    public const int BatchRuns = 16;

    /// <summary>Number of threads; at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// After it no run begins, and running ones end. What is found then depends on the machine; null for no limit.
    /// </summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Ends the runs as the time limit does.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Gets a report about four times a second, on any thread.</summary>
    public IProgress<RandomProgress>? Progress { get; init; }

    /// <summary>Shrink failing schedules. Without it only detours are removed.</summary>
    public bool Shrink { get; init; } = true;

    /// <summary>
    /// The most states in the exact search around a failing schedule; at least 1. Each takes about <see
    /// cref="NeighbourBytes"/> bytes.
    /// </summary>
    public int NeighboursMax { get; init; } = 1 << 19;

    /// <summary>Bytes for each state in the exact search around a failing schedule.</summary>
    public const int NeighbourBytes = 100;

    /// <summary>Compile the steps to machine code; otherwise interpret them.</summary>
    public bool Compile { get; init; } = true;
}
