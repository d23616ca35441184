namespace Quiesce.Explicit;

/// <summary>How far a search may go, and with what means. The defaults are right for nearly everybody.</summary>
public sealed record SearchOptions
{
    /// <summary>
    /// More threads than these are not used: they would take turns on the processors, and memory to talk to each other.
    /// </summary>
    public static int ThreadsMax { get; } = Math.Max(32, Environment.ProcessorCount);

    /// <summary>
    /// Threads that search; at least 1, fewer than asked for where they would take more than half of the memory. No
    /// verdict or count depends on it.
    /// </summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Bytes that states, index and buffers may take; null for seven eighths of what the machine (or its container)
    /// has. Beyond it the search ends incomplete.
    /// </summary>
    public long? MemoryLimit { get; init; }

    /// <summary>Beyond it the search ends incomplete; null for none.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Ends the search incomplete.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Told about four times a second how far the search is, on one of its threads.</summary>
    public IProgress<SearchProgress>? Progress { get; init; }

    /// <summary>
    /// Names of properties: when all of them have a counterexample or witness, the search ends incomplete. Null to go
    /// on anyway.
    /// </summary>
    public IReadOnlySet<string>? Until { get; init; }

    /// <summary>
    /// How many shortest traces of a safety property are drawn, which differ in their order of processes; at least 1.
    /// </summary>
    public int TracesMax { get; init; } = 1;

    /// <summary>
    /// States; once a level has brought more than these, the search ends incomplete. Null for no such limit.
    /// </summary>
    public long? DistinctMax { get; init; }

    /// <summary>
    /// The report of a complete search has the reachable states, and ranks of them, if there are no more than this.
    /// </summary>
    public int StatesMax { get; init; }

    /// <summary>Compile the steps to machine code; otherwise interpret them.</summary>
    public bool Compile { get; init; } = true;

    /// <summary>Ask for memory before it is looked at, a batch of states at a time.</summary>
    public bool Prefetch { get; init; } = true;

    /// <summary>Skip successors that were generated a moment ago before they are looked for among all states.</summary>
    public bool SkipRecent { get; init; } = true;

    /// <summary>Ask the operating system for large pages.</summary>
    public bool HugePages { get; init; } = true;

    /// <summary>
    /// From so many states on, liveness looks only where a violating loop may be, as far as the local states of the
    /// processes tell; long.MaxValue for never. For few states it is as quick to look everywhere.
    /// </summary>
    public long CyclePartsFrom { get; init; } = 5_000;

    /// <summary>
    /// Keep the steps that liveness looks at, as long as there is memory, instead of generating them anew.
    /// </summary>
    public bool KeepEdges { get; init; } = true;

    /// <summary>
    /// Let one state stand for all that permutations of interchangeable instances make of it. Counts are then of such
    /// states; verdicts and the lengths of traces are the same.
    /// </summary>
    public bool Symmetry { get; init; }
}
