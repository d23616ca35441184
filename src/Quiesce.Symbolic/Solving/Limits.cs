using Microsoft.Z3;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Symbolic.Solving;

/// <summary>A symbolic engine has to stop before it knows the answer.</summary>
/// <param name="reason">A clause: "the time limit of 10 s was reached".</param>
internal sealed class SymbolicLimitException(string reason) : Exception(reason);

/// <summary>The clock of a run, what may end it early, and who is told how far it is.</summary>
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
        // To ask for it is a system call, and nobody may want to know.
        memoryAtStart = options.MemoryLimit is null ? 0 : Environment.WorkingSet;
    }

    public TimeSpan Elapsed => clock.Elapsed;

    public bool IsOver => clock.IsOver || IsMemoryUsedUp();

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
