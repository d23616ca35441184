using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Quiesce.Explicit.Steps;
using Quiesce.Explicit.Store;
using Quiesce.Ir;

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

    readonly Stopwatch stopwatch = Stopwatch.StartNew();
    readonly PreparedSystem prepared;
    readonly PackedLayout layout;
    readonly (Variable, int)? start;
    readonly List<long>[] ends;
    readonly int[] depths;
    int initial;
    int depth;
    TimeSpan nextProgress = ProgressPeriod;
    volatile string? stopReason;
    ExceptionDispatchInfo? failure;

    /// <param name="start">As in <see cref="InitialStates.Visit"/>.</param>
    public ForwardSearch(PreparedSystem prepared, SearchOptions options, (Variable, int)? start = null)
    {
        (this.prepared, layout, this.start, Options) = (prepared, prepared.Layout, start, options);
        var memory = options.MemoryLimit ?? GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8 * 7;
        Budget = new MemoryBudget(memory, kept: memory / 8);
        Threads = Math.Min(options.Threads, SearchOptions.ThreadsMax);
        while (Threads > 1 && Worker.Bytes(Threads) > memory / 2)
            Threads--;
        depths = new int[PropertyMarks.Count(layout.System)];
        ends = [.. Enumerable.Range(0, Threads).Select(_ => new List<long>())];
    }

    public SearchOptions Options { get; }

    public MemoryBudget Budget { get; }

    /// <summary>How many search.</summary>
    public int Threads { get; }

    public Worker[] Workers { get; private set; } = [];

    /// <summary>Why the search ended early; null if it did not.</summary>
    public string? StopReason => stopReason;

    public bool IsStopping => stopReason is not null;

    /// <summary>The greatest depth of a state.</summary>
    public int Depth => depth;

    /// <summary>The greatest depth at which every state was expanded.</summary>
    public int CompleteDepth { get; private set; }

    public long Distinct => Workers.Sum(worker => worker.Shard.Count);

    public long Generated => initial + Workers.Sum(worker => worker.Generated);

    public ImmutableArray<long> EnabledCounts =>
        [.. layout.System.Actions.Select(action => Workers.Sum(worker => worker.Enabled[action.Index]))];

    /// <summary>The least depth at which a mark of <see cref="PropertyMarks"/> was set; 0 if it was not.</summary>
    public int DepthOfMark(int mark) => depths[mark];

    /// <summary>The states found so far; they stay owned by the search.</summary>
    public ReachableStates States() => new(
        layout,
        [.. Workers.Select(worker => worker.Shard)],
        [.. ends.Select(list => list.ToArray())]);

    public void Run()
    {
        Guard(() =>
        {
            var steps = prepared.Searching;
            for (var index = 0; index < Threads; index++)
                Workers = [.. Workers, new Worker(index, this, steps)];
            InsertInitialStates(steps);
        });
        if (Workers.Length == Threads)
            ExpandLevels();
        failure?.Throw();
    }

    /// <summary>Runs a part of the search; to run into a limit, or out of memory, ends the search, no more.</summary>
    public void Guard(Action part)
    {
        try
        {
            part();
        }
        catch (SearchLimitException limit)
        {
            Stop(limit.Message);
        }
        catch (OutOfMemoryException)
        {
            Stop("the machine has no more memory");
        }
        catch (Exception exception)
        {
            failure = ExceptionDispatchInfo.Capture(exception);
            Stop("the search failed");
        }
    }

    /// <summary>Looks at clock and cancellation, and reports progress now and then. For one thread at a time.</summary>
    public void Poll()
    {
        var elapsed = stopwatch.Elapsed;
        if (Options.CancellationToken.IsCancellationRequested || elapsed > Options.TimeLimit)
            Stop(LimitReached());
        if (Options.Progress is null || elapsed < nextProgress)
            return;
        nextProgress = elapsed + ProgressPeriod;
        var queue = Workers.Sum(worker => worker.Shard.Count - worker.Expanded);
        Options.Progress.Report(new SearchProgress(Distinct, Generated, depth, queue, Budget.Used, elapsed));
    }

    /// <summary>Cancelled when the search would be: for what is done with its states afterwards.</summary>
    public CancellationTokenSource Deadline()
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(Options.CancellationToken);
        if (Options.TimeLimit - stopwatch.Elapsed is { } rest)
            source.CancelAfter(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
        return source;
    }

    /// <summary>
    /// The same for traces, which are drawn of what is known when the search has ended, however it ended: at least for
    /// a quarter of the time that the search had.
    /// </summary>
    public CancellationTokenSource DrawingDeadline()
    {
        var source = Options.CancellationToken.IsCancellationRequested
            ? new CancellationTokenSource()
            : CancellationTokenSource.CreateLinkedTokenSource(Options.CancellationToken);
        if (Options.TimeLimit is { } limit)
            source.CancelAfter(limit - stopwatch.Elapsed is var rest && rest > limit / 4 ? rest : limit / 4);
        return source;
    }

    /// <summary>Why the deadline has passed, as a clause.</summary>
    public string LimitReached() => Options.CancellationToken.IsCancellationRequested
        ? "it was cancelled"
        : $"the time limit of {Options.TimeLimit!.Value.TotalSeconds:0.###} s was reached";

    public void Dispose()
    {
        foreach (var worker in Workers)
            worker.Dispose();
    }

    void Stop(string reason) => stopReason ??= reason;

    void InsertInitialStates(PackedSteps steps)
    {
        var entry = new ulong[steps.EntryWords];
        InitialStates.Visit(steps, address =>
        {
            var state = new ReadOnlySpan<ulong>((ulong*)address, layout.Words);
            var hash = StateHash.Of((ulong*)address, layout.Words);
            state.CopyTo(entry);
            entry[layout.Words] = hash;
            fixed (ulong* pointer = entry)
                Workers[StateHash.Shard(hash, Workers.Length)].Insert(pointer);
            initial++;
            return !IsStopping;
        }, () =>
        {
            Poll();
            return !IsStopping;
        }, start);
    }

    void ExpandLevels()
    {
        using var team = new Team(this);
        while (BeginLevel() is > 0 and var size && !IsStopping)
        {
            if (size < LevelForOneThread || Workers.Length == 1)
                foreach (var worker in Workers)
                    worker.ExpandAlone();
            else
                team.ExpandTogether();
            CollectMarks();
            if (IsStopping)
                continue;
            CompleteDepth = depth;
            if (Options.Until is { } names && HasAll(names))
                Stop("what was looked for was found");
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

    // What one worker found, the others need not look for any more.
    void CollectMarks()
    {
        for (var mark = 0; mark < depths.Length; mark++)
        {
            if (depths[mark] == 0 && Workers.Any(worker => worker.Marks[mark] != 0))
                depths[mark] = depth;
            foreach (var worker in Workers)
                worker.Marks[mark] = (byte)(depths[mark] == 0 ? 0 : 1);
        }
    }

    bool HasAll(IReadOnlySet<string> names)
    {
        for (var index = 0; index < layout.System.Properties.Length; index++)
            if (depths[index] == 0 && names.Contains(layout.System.Properties[index].Name))
                return false;
        return true;
    }
}
