using System.Diagnostics;
using System.Globalization;

namespace Quiesce.Symbolic;

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

    public Limits(SymbolicOptions options, string engine)
    {
        this.options = options;
        this.engine = engine;
        source = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken);
        if (options.TimeLimit is { } limit)
            source.CancelAfter(limit);
    }

    /// <summary>What is left of a limit; not quite nothing where it is used up, so that the next one ends at once.</summary>
    public static TimeSpan Rest(TimeSpan limit, TimeSpan used) =>
        limit > used ? limit - used : TimeSpan.FromMilliseconds(1);

    public TimeSpan Elapsed => stopwatch.Elapsed;

    public bool IsOver => source.IsCancellationRequested;

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

    /// <summary>Why it is over.</summary>
    public string Reason => options.CancellationToken.IsCancellationRequested
        ? "it was interrupted"
        : string.Create(CultureInfo.InvariantCulture, $"the time limit of {options.TimeLimit!.Value.TotalSeconds:0.###} s was reached");

    public void Dispose() => source.Dispose();
}
