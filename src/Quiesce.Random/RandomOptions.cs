namespace Quiesce.Random;

/// <summary>How much is tried, and how. The defaults are a second or two of work.</summary>
public sealed record RandomOptions
{
    /// <summary>
    /// What everything that is drawn comes from: the same seed, the same report, on any number of threads.
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
    /// Names of properties: when all of them have a counterexample or witness, and after every
    /// <see cref="BatchRuns"/> runs that is asked, no other run begins. Null for all runs anyway.
    /// </summary>
    public IReadOnlySet<string>? Until { get; init; }

    /// <summary>Runs between two looks at <see cref="Until"/>.</summary>
    public const int BatchRuns = 16;

    /// <summary>Threads that run; at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Beyond it no run begins, and those under way end. What is found then depends on the machine; null for none.
    /// </summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Ends it as the time limit does.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Told about four times a second how far it is, on any thread.</summary>
    public IProgress<RandomProgress>? Progress { get; init; }

    /// <summary>Make failing schedules short. Without it they are shown as they were drawn, but for detours.</summary>
    public bool Shrink { get; init; } = true;

    /// <summary>
    /// States that the exact search around a failing schedule may look at; at least 1. It takes about <see
    /// cref="NeighbourBytes"/> for each.
    /// </summary>
    public int NeighboursMax { get; init; } = 1 << 19;

    /// <summary>What a state takes in the exact search around a failing schedule.</summary>
    public const int NeighbourBytes = 100;

    /// <summary>Compile the steps to machine code; otherwise interpret them.</summary>
    public bool Compile { get; init; } = true;
}
