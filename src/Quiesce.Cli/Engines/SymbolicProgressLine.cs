using System.Diagnostics;
using Quiesce.Symbolic;

namespace Quiesce.Cli.Engines;

/// <summary>
/// Shows what a symbolic engine is asking, and for how long: a question can take far longer than there are reports,
/// so the line has a clock of its own.
/// </summary>
sealed class SymbolicProgressLine : IProgress<SymbolicProgress>, IDisposable
{
    static readonly TimeSpan Period = TimeSpan.FromMilliseconds(250);

    readonly ProgressLine line;
    readonly Stopwatch stopwatch = Stopwatch.StartNew();
    readonly Lock painting = new();
    readonly Timer timer;
    SymbolicProgress? latest;
    bool isDone;

    /// <param name="title">What is being checked.</param>
    public SymbolicProgressLine(Terminal terminal, string title)
    {
        line = new ProgressLine(terminal, title);
        timer = new Timer(_ => Paint(), null, Period, Period);
    }

    public void Report(SymbolicProgress value) => latest = value;

    void Paint()
    {
        lock (painting)
            if (!isDone && latest is { } now)
            {
                var depth = now.Depth < 0 ? "" : $"depth {now.Depth}, ";
                line.Show(
                    $"{now.Engine}, {depth}{now.Query}, {Quantity.OfTime(stopwatch.Elapsed)}", stopwatch.Elapsed);
            }
    }

    public void Dispose()
    {
        timer.Dispose();
        lock (painting)
        {
            isDone = true;
            line.Dispose();
        }
    }
}
