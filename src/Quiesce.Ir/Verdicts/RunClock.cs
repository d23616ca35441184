using System.Diagnostics;

namespace Quiesce.Ir.Verdicts;

/// <summary>
/// The clock of an engine's run: whether its time is over, or somebody wants an end, and in which words to say so. It
/// starts when it is made; any thread may ask.
/// </summary>
/// <param name="limit">For the whole run; null for none.</param>
/// <param name="cancellation">Ends the run as the limit does.</param>
/// <param name="used">How much of the limit is used up when it starts.</param>
public sealed class RunClock(TimeSpan? limit, CancellationToken cancellation, TimeSpan used = default)
{
    readonly Stopwatch stopwatch = Stopwatch.StartNew();

    public TimeSpan Elapsed => stopwatch.Elapsed;

    // The clock itself: a timer may be late where all processors are busy.
    public bool IsOver => cancellation.IsCancellationRequested || Elapsed >= limit - used;

    /// <summary>Why it is over, as a clause.</summary>
    public string Reason => cancellation.IsCancellationRequested
        ? "it was interrupted"
        : FormattableString.Invariant($"the time limit of {limit!.Value.TotalSeconds:0.###} s was reached");

    /// <summary>Cancelled when the run is over: for what looks at a token. Dispose of it.</summary>
    public CancellationTokenSource Deadline() => CancelledAfter(Rest);

    /// <summary>The same for making traces of what was found: at least a quarter of the limit.</summary>
    /// <param name="evenIfInterrupted">An interruption so far is no reason to leave them out.</param>
    public CancellationTokenSource TraceDeadline(bool evenIfInterrupted) => CancelledAfter(
        Rest < limit / 4 ? limit / 4 : Rest, evenIfInterrupted && cancellation.IsCancellationRequested);

    TimeSpan? Rest => limit - used - Elapsed;

    CancellationTokenSource CancelledAfter(TimeSpan? time, bool timeAlone = false)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(timeAlone ? CancellationToken.None : cancellation);
        if (time is { } rest)
            source.CancelAfter(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
        return source;
    }
}
