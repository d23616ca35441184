using Quiesce.Explicit;

namespace Quiesce.Cli;

/// <summary>
/// Shows on the error output how long work gets on: on a terminal one line that repaints itself, otherwise a
/// line now and then. What is done within a second shows nothing.
/// </summary>
/// <param name="title">What is being checked.</param>
sealed class ProgressLine(Terminal terminal, string title) : IProgress<SearchProgress>, IDisposable
{
    static readonly TimeSpan LiveFrom = TimeSpan.FromSeconds(1);
    static readonly TimeSpan PlainFrom = TimeSpan.FromSeconds(2);
    static readonly TimeSpan PlainPeriodMax = TimeSpan.FromSeconds(30);

    SearchProgress? previous;
    TimeSpan nextPlain = PlainFrom;
    bool isPainted;

    /// <summary>Reports come from one thread at a time.</summary>
    public void Report(SearchProgress value)
    {
        Show(Text(value), value.Elapsed);
        previous = value;
    }

    /// <summary>Shows how far something is, for one thread at a time.</summary>
    /// <param name="state">Behind the title.</param>
    /// <param name="elapsed">Since it began.</param>
    public void Show(string state, TimeSpan elapsed)
    {
        var text = $"{title}: {state}";
        if (terminal.IsErrorLive && elapsed >= LiveFrom)
        {
            // One column stays free: some terminals wrap when the last one is written.
            terminal.Error.Write($"\r\e[K{(text.Length < terminal.Width ? text : text[..(terminal.Width - 1)])}");
            isPainted = true;
        }
        else if (!terminal.IsErrorLive && elapsed >= nextPlain)
        {
            terminal.Complain(text);
            // Less and less often: a log is not to grow with the search.
            nextPlain = elapsed + (elapsed < PlainPeriodMax ? elapsed : PlainPeriodMax);
        }
    }

    /// <summary>Leaves no trace of the repainted line.</summary>
    public void Dispose()
    {
        if (isPainted)
            terminal.Error.Write("\r\e[K");
    }

    // The rate is that since the report before.
    string Text(SearchProgress now)
    {
        var states = now.Distinct - (previous?.Distinct ?? 0);
        var seconds = (now.Elapsed - (previous?.Elapsed ?? TimeSpan.Zero)).TotalSeconds;
        var rate = seconds > 0 ? states / seconds : 0;
        return $"{now.Distinct:N0} states, {Quantity.OfCount(rate)}/s, depth {now.Depth}, "
            + $"{Quantity.OfCount(now.Queue)} queued, {Quantity.OfBytes(now.Bytes)}, {Quantity.OfTime(now.Elapsed)}";
    }
}
