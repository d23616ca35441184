using System.Diagnostics;

namespace Quiesce.Cli.Console;

/// <summary>
/// How many of many things are done, about how long the others take, and what is being done: on a terminal one line
/// that repaints itself, otherwise a line now and then.
/// </summary>
/// <param name="what">"lines checked"</param>
sealed class CountProgress(Terminal terminal, int count, string what) : IDisposable
{
    static readonly TimeSpan PlainFrom = TimeSpan.FromSeconds(10);
    static readonly TimeSpan PlainPeriodMax = TimeSpan.FromSeconds(60);
    // Before so many are done, nobody knows how long the others take.
    const int KnownFrom = 5;

    readonly Lock painting = new();
    readonly Stopwatch stopwatch = Stopwatch.StartNew();
    TimeSpan nextPlain = PlainFrom;
    string current = "";
    int done;

    /// <summary>Something is begun; may be called from several threads.</summary>
    public void Begin(string title)
    {
        lock (painting)
        {
            current = title;
            Paint();
        }
    }

    /// <summary>One more is done; may be called from several threads.</summary>
    public void ReportOne()
    {
        lock (painting)
        {
            done++;
            Paint();
        }
    }

    /// <summary>Writes what is to stay between two paintings.</summary>
    public void Write(Action write)
    {
        lock (painting)
        {
            Clear();
            write();
        }
    }

    void Paint()
    {
        var text = $"{done} of {count} {what}{Left()}{(current.Length > 0 ? $"; now {current}" : "")}";
        if (terminal.IsErrorLive)
        {
            terminal.Error.Write($"\r\e[K{(text.Length < terminal.Width ? text : text[..(terminal.Width - 1)])}");
        }
        else if (stopwatch.Elapsed >= nextPlain)
        {
            terminal.Complain(text);
            nextPlain = stopwatch.Elapsed
                + (stopwatch.Elapsed < PlainPeriodMax ? stopwatch.Elapsed : PlainPeriodMax);
        }
    }

    string Left() => done < KnownFrom || done == count ? ""
        : $", about {Quantity.OfTime(stopwatch.Elapsed / done * (count - done))} left";

    void Clear()
    {
        if (terminal.IsErrorLive)
            terminal.Error.Write("\r\e[K");
    }

    public void Dispose() => Clear();
}
