using Microsoft.Z3;

namespace Quiesce.Symbolic.Solving;

/// <summary>Interrupts Z3 once the time is over, again and again: an interrupt between two checks is lost.</summary>
internal sealed class Watchdog : IDisposable
{
    static readonly TimeSpan Period = TimeSpan.FromMilliseconds(50);

    readonly Timer timer;
    readonly Lock gate = new();
    bool isDisposed;

    /// <param name="interrupt">May throw what Z3 throws.</param>
    public Watchdog(Action interrupt, Limits limits) => timer = new Timer(
        _ =>
        {
            // Never after the end: the context may be gone by then, or busy with something that is to finish.
            lock (gate)
                if (!isDisposed && limits.IsOver)
                    Interrupt(interrupt);
        },
        null,
        Period,
        Period);

    static void Interrupt(Action interrupt)
    {
        try
        {
            interrupt();
        }
        catch (Z3Exception)
        {
            // The official package throws here what it finds noted, which may be the error of the call that is to end:
            // its own thread hears of it. Here it would end the process.
        }
    }

    public void Dispose()
    {
        lock (gate)
            isDisposed = true;
        timer.Dispose();
    }
}
