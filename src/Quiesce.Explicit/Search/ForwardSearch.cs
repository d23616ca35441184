using System.Collections.Immutable;
using Quiesce.Explicit.Steps;
using Quiesce.Explicit.Store;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Search;

/// <summary>
/// Breadth-first search through all reachable states, level by level, with one worker and one shard per thread.
/// A level is finished before the next one begins, so that what is found is found at its least depth and no count
/// depends on the number of threads.
/// </summary>
internal sealed unsafe class ForwardSearch : IDisposable
{
    // A level with fewer states is expanded by one thread: to wake the others would take longer.
    const int LevelForOneThread = 2_000;

    static readonly TimeSpan ProgressPeriod = TimeSpan.FromMilliseconds(250);

    readonly PreparedSystem prepared;
    readonly PackedLayout layout;
    readonly (Variable, int)? start;
    readonly List<long>[] ends;
    int initial;
    int depth;
    TimeSpan nextProgress = ProgressPeriod;

    /// <param name="start">As in <see cref="InitialStates.Visit"/>.</param>
    public ForwardSearch(PreparedSystem prepared, SearchOptions options, (Variable, int)? start = null)
    {
        (this.prepared, layout, this.start, Options) = (prepared, prepared.Layout, start, options);
        var memory = options.MemoryLimit ?? GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8 * 7;
        Budget = new MemoryBudget(memory, kept: memory / 8);
        Threads = Math.Min(options.Threads, SearchOptions.ThreadsMax);
        while (Threads > 1 && Worker.Bytes(Threads) > memory / 2)
            Threads--;
        Clock = new RunClock(options.TimeLimit, options.CancellationToken);
        Marks = new DepthMarks(layout.System);
        ends = [.. Enumerable.Range(0, Threads).Select(_ => new List<long>())];
    }

    public SearchOptions Options { get; }

    public MemoryBudget Budget { get; }

    /// <summary>How many search.</summary>
    public int Threads { get; }

    public Worker[] Workers { get; private set; } = [];

    public RunClock Clock { get; }

    /// <summary>What ends the search early.</summary>
    public StopSignal Stop { get; } = new();

    /// <summary>What was found, and how deep.</summary>
    public DepthMarks Marks { get; }

    /// <summary>The greatest depth of a state.</summary>
    public int Depth => depth;

    /// <summary>The greatest depth at which every state was expanded.</summary>
    public int CompleteDepth { get; private set; }

    public long Distinct => Workers.Sum(worker => worker.Shard.Count);

    public long Generated => initial + Workers.Sum(worker => worker.Generated);

    public ImmutableArray<long> EnabledCounts =>
        [.. layout.System.Actions.Select(action => Workers.Sum(worker => worker.Enabled[action.Index]))];

    /// <summary>The states found so far; they stay owned by the search.</summary>
    public ReachableStates States() => new(
        layout,
        [.. Workers.Select(worker => worker.Shard)],
        [.. ends.Select(list => list.ToArray())]);

    public void Run()
    {
        Stop.Guard(() =>
        {
            var steps = prepared.Searching;
            for (var index = 0; index < Threads; index++)
                Workers = [.. Workers, new Worker(index, this, steps)];
            InsertInitialStates(steps);
        });
        if (Workers.Length == Threads)
            ExpandLevels();
        Stop.ThrowFailure();
    }

    /// <summary>Looks at clock and cancellation, and reports progress now and then. For one thread at a time.</summary>
    public void Poll()
    {
        if (Clock.IsOver)
            Stop.Set(Clock.Reason);
        var elapsed = Clock.Elapsed;
        if (Options.Progress is null || elapsed < nextProgress)
            return;
        nextProgress = elapsed + ProgressPeriod;
        var queue = Workers.Sum(worker => worker.Shard.Count - worker.Expanded);
        Options.Progress.Report(new SearchProgress(Distinct, Generated, depth, queue, Budget.Used, elapsed));
    }

    public void Dispose()
    {
        foreach (var worker in Workers)
            worker.Dispose();
    }

    void InsertInitialStates(PackedSteps steps)
    {
        var entry = new ulong[steps.EntryWords];
        InitialStates.Visit(steps, address =>
        {
            var state = new ReadOnlySpan<ulong>((ulong*)address, layout.Words);
            state.CopyTo(entry);
            fixed (ulong* pointer = entry)
            {
                steps.MakeCanonical(pointer);
                var hash = StateHash.Of(pointer, layout.Words);
                entry[layout.Words] = hash;
                Workers[StateHash.Shard(hash, Workers.Length)].Insert(pointer);
            }
            initial++;
            return !Stop.IsSet;
        }, () =>
        {
            Poll();
            return !Stop.IsSet;
        }, start);
    }

    void ExpandLevels()
    {
        using var team = new Team(this);
        while (BeginLevel() is > 0 and var size && !Stop.IsSet)
        {
            if (size < LevelForOneThread || Workers.Length == 1)
                foreach (var worker in Workers)
                    worker.ExpandAlone();
            else
                team.ExpandTogether();
            Marks.Collect(depth, Workers);
            if (Stop.IsSet)
                continue;
            CompleteDepth = depth;
            if (Options.Until is { } names && Marks.HasAll(names))
                Stop.Set("what was looked for was found");
            if (Distinct > Options.DistinctMax)
                Stop.Set($"more than {Options.DistinctMax:N0} states were found");
        }
    }

    // The number of states of the next level.
    long BeginLevel()
    {
        var size = Workers.Sum(worker => worker.Shard.Count - worker.LevelEnd);
        if (size == 0)
            return 0;
        depth++;
        foreach (var (worker, list) in Workers.Zip(ends))
        {
            worker.BeginLevel();
            list.Add(worker.LevelEnd);
        }
        return size;
    }
}
