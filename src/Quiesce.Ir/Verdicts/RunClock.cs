using System.Diagnostics;

namespace Quiesce.Ir.Verdicts;

/// <summary>
/// The clock of an engine's run: whether its time is over or it was cancelled, and the reason as text. It
/// starts when it is made; it is thread-safe.
/// </summary>
/// <param name="limit">For the whole run; null for none.</param>
/// <param name="cancellation">Ends the run as the limit does.</param>
/// <param name="used">The part of the limit that is used up when it starts.</param>
public sealed class RunClock(TimeSpan? limit, CancellationToken cancellation, TimeSpan used = default)
{
    readonly Stopwatch stopwatch = Stopwatch.StartNew();

    public TimeSpan Elapsed => stopwatch.Elapsed;

    // Reads the clock itself: a timer may be late if all processors are busy.
    public bool IsOver => cancellation.IsCancellationRequested || Elapsed >= limit - used;

    /// <summary>Why it is over, as a clause.</summary>
    public string Reason => cancellation.IsCancellationRequested
        ? "it was interrupted"
        : FormattableString.Invariant($"the time limit of {limit!.Value.TotalSeconds:0.###} s was reached");

    /// <summary>A token source that is cancelled when the run is over. Dispose of it.</summary>
    public CancellationTokenSource Deadline() => CancelledAfter(Rest);

    /// <summary>The same for the making of traces, which gets at least a quarter of the limit.</summary>
    /// <param name="evenIfInterrupted">Ignore a cancellation that came before.</param>
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
