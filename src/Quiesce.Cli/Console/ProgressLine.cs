using System.Diagnostics;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Random;
using Quiesce.Symbolic;

namespace Quiesce.Cli.Console;

/// <summary>
/// Shows on the error output how long work gets on, whichever engine does it: on a terminal one line that repaints
/// itself, otherwise a line now and then. What is done within a second shows nothing.
/// </summary>
/// <param name="title">What is being checked.</param>
sealed class ProgressLine(Terminal terminal, string title)
    : IProgress<SearchProgress>, IProgress<SymbolicProgress>, IProgress<RandomProgress>, IDisposable
{
    static readonly TimeSpan LiveFrom = TimeSpan.FromSeconds(1);
    static readonly TimeSpan PlainFrom = TimeSpan.FromSeconds(2);
    static readonly TimeSpan PlainPeriodMax = TimeSpan.FromSeconds(30);
    static readonly TimeSpan RepaintPeriod = TimeSpan.FromMilliseconds(250);

    readonly Lock painting = new();
    readonly Stopwatch stopwatch = Stopwatch.StartNew();
    SearchProgress? previous;
    SymbolicProgress? question;
    Timer? timer;
    TimeSpan nextPlain = PlainFrom;
    bool isPainted;
    bool isDone;

    /// <summary>What this line is to be told by whatever engines run.</summary>
    public EngineOptions Of(EngineOptions options) => new()
    {
        Search = options.Search with { Progress = this },
        Symbolic = options.Symbolic with { Progress = this },
        Random = options.Random with { Progress = this },
    };

    /// <summary>Reports come from one thread at a time.</summary>
    public void Report(SearchProgress value)
    {
        Show(Text(value), value.Elapsed);
        previous = value;
    }

    /// <summary>
    /// A question to a solver can take far longer than there are reports, so it is shown until there is another.
    /// </summary>
    public void Report(SymbolicProgress value)
    {
        lock (painting)
            question = value;
        timer ??= new Timer(_ => ShowQuestion(), null, RepaintPeriod, RepaintPeriod);
    }

    public void Report(RandomProgress value)
    {
        var rate = value.Steps / value.Elapsed.TotalSeconds;
        Show(
            $"{value.Runs:N0} of {Sentences.Count(value.RunsMax, "run")}, {Quantity.OfCount(value.Steps)} steps, "
                + $"{Quantity.OfCount(rate)}/s, {Quantity.OfTime(value.Elapsed)}",
            value.Elapsed);
    }

    void ShowQuestion()
    {
        lock (painting)
        {
            if (question is not { } now)
                return;
            var depth = now.Depth < 0 ? "" : $"depth {now.Depth}, ";
            Paint($"{now.Engine}, {depth}{now.Query}, {Quantity.OfTime(stopwatch.Elapsed)}", stopwatch.Elapsed);
        }
    }

    /// <summary>Shows how far something is.</summary>
    /// <param name="state">Behind the title.</param>
    /// <param name="elapsed">Since it began.</param>
    public void Show(string state, TimeSpan elapsed)
    {
        lock (painting)
        {
            question = null;
            // Engines run one after the other, each with a clock of its own: this line's goes on.
            Paint(state, elapsed > stopwatch.Elapsed ? elapsed : stopwatch.Elapsed);
        }
    }

    void Paint(string state, TimeSpan elapsed)
    {
        var text = $"{title}: {state}";
        if (isDone)
            return;
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
        timer?.Dispose();
        lock (painting)
        {
            isDone = true;
            if (isPainted)
                terminal.Error.Write("\r\e[K");
        }
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
