using Microsoft.Z3;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Symbolic.Solving;

/// <summary>A symbolic engine has to stop before it knows the answer.</summary>
/// <param name="reason">A clause: "the time limit of 10 s was reached".</param>
internal sealed class SymbolicLimitException(string reason) : Exception(reason);

/// <summary>The clock, limits and progress reports of a run.</summary>
internal sealed class Limits
{
    readonly SymbolicOptions options;
    readonly string engine;
    readonly RunClock clock;
    readonly long memoryAtStart;
    volatile bool isMemoryUsedUp;

    public Limits(SymbolicOptions options, string engine)
    {
        this.options = options;
        this.engine = engine;
        clock = new RunClock(options.TimeLimit, options.CancellationToken, options.TimeUsed);
        // Reading it is a system call, so it is read only if there is a limit.
        memoryAtStart = options.MemoryLimit is null ? 0 : Environment.WorkingSet;
    }

    public TimeSpan Elapsed => clock.Elapsed;

    public bool IsOver => clock.IsOver || IsMemoryUsedUp();

    // Polled, so that the limit may be passed by a little. Z3's own limit (memory_max_size) would end the process: not
    // every call of its library survives an allocation that fails.
    bool IsMemoryUsedUp()
    {
        if (options.MemoryLimit is { } limit && Environment.WorkingSet - memoryAtStart > limit)
            isMemoryUsedUp = true;
        return isMemoryUsedUp;
    }

    /// <summary>Reports the next query, unless a limit was reached.</summary>
    /// <exception cref="SymbolicLimitException">A limit was reached.</exception>
    public void Enter(int depth, string query)
    {
        ThrowIfOver();
        options.Progress?.Report(new SymbolicProgress(engine, depth, query, Elapsed));
    }

    /// <exception cref="SymbolicLimitException">A limit was reached, or the run was cancelled.</exception>
    public void ThrowIfOver()
    {
        if (IsOver)
            throw new SymbolicLimitException(Reason);
    }

    /// <summary>
    /// Makes a call of Z3 that is not a query. An interrupt that came too late for a query ends the next call instead.
    /// </summary>
    /// <exception cref="SymbolicLimitException">The call was interrupted.</exception>
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

    /// <summary>Which limit was reached, a clause.</summary>
    public string Reason => isMemoryUsedUp && !clock.IsOver
        ? $"the memory limit of {Bytes(options.MemoryLimit!.Value)} was reached"
        : clock.Reason;

    static string Bytes(long bytes) => bytes switch
    {
        >= 1 << 30 => $"{bytes / (double)(1 << 30):0.#} GB",
        >= 1 << 20 => $"{bytes / (double)(1 << 20):0.#} MB",
        _ => $"{bytes / (double)(1 << 10):0.#} kB",
    };
}
