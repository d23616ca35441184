using System.Diagnostics;
using Microsoft.Z3;

namespace Quiesce.Symbolic.Solving;

/// <summary>A symbolic engine has to stop before it knows the answer.</summary>
/// <param name="reason">A clause: "the time limit of 10 s was reached".</param>
internal sealed class SymbolicLimitException(string reason) : Exception(reason);

/// <summary>The clock of a run, what may end it early, and who is told how far it is.</summary>
internal sealed class Limits : IDisposable
{
    readonly SymbolicOptions options;
    readonly string engine;
    readonly CancellationTokenSource source;
    readonly Stopwatch stopwatch = Stopwatch.StartNew();
    readonly long memoryAtStart;
    readonly TimeSpan? rest;
    volatile bool isMemoryUsedUp;

    public Limits(SymbolicOptions options, string engine)
    {
        this.options = options;
        this.engine = engine;
        source = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken);
        rest = options.TimeLimit - options.TimeUsed;
        if (rest is { } time)
            source.CancelAfter(time > TimeSpan.Zero ? time : TimeSpan.Zero);
        // To ask for it is a system call, and nobody may want to know.
        memoryAtStart = options.MemoryLimit is null ? 0 : Environment.WorkingSet;
    }

    public TimeSpan Elapsed => stopwatch.Elapsed;

    // A timer may be late where all processors are busy; the clock is not.
    public bool IsOver => source.IsCancellationRequested || Elapsed >= rest || IsMemoryUsedUp();

    // Z3's own limit (memory_max_size) ends the process: not every call of its library survives an allocation that
    // fails. So somebody looks from time to time, and the limit may be passed by a little.
    bool IsMemoryUsedUp()
    {
        if (options.MemoryLimit is { } limit && Environment.WorkingSet - memoryAtStart > limit)
            isMemoryUsedUp = true;
        return isMemoryUsedUp;
    }

    /// <summary>Says what is about to be asked, unless the time is over.</summary>
    /// <exception cref="SymbolicLimitException">It is.</exception>
    public void Enter(int depth, string query)
    {
        ThrowIfOver();
        options.Progress?.Report(new SymbolicProgress(engine, depth, query, Elapsed));
    }

    /// <exception cref="SymbolicLimitException">The time is over, or somebody wants an end.</exception>
    public void ThrowIfOver()
    {
        if (IsOver)
            throw new SymbolicLimitException(Reason);
    }

    /// <summary>
    /// Calls Z3 where it decides nothing. An interrupt that came too late for a question ends the next call instead.
    /// </summary>
    /// <exception cref="SymbolicLimitException">There was one.</exception>
    public T Guard<T>(Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Z3Exception) when (IsOver)
        {
            throw new SymbolicLimitException(Reason);
        }
    }

    /// <summary>Why it is over.</summary>
    public string Reason => options.CancellationToken.IsCancellationRequested
        ? "it was interrupted"
        : isMemoryUsedUp ? $"the memory limit of {Bytes(options.MemoryLimit!.Value)} was reached"
        : FormattableString.Invariant($"the time limit of {options.TimeLimit!.Value.TotalSeconds:0.###} s was reached");

    static string Bytes(long bytes) => bytes switch
    {
        >= 1 << 30 => $"{bytes / (double)(1 << 30):0.#} GB",
        >= 1 << 20 => $"{bytes / (double)(1 << 20):0.#} MB",
        _ => $"{bytes / (double)(1 << 10):0.#} kB",
    };

    public void Dispose() => source.Dispose();
}
