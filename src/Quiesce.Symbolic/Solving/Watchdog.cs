using Microsoft.Z3;

namespace Quiesce.Symbolic.Solving;

/// <summary>Interrupts Z3 repeatedly once a limit was reached: an interrupt between two checks is lost.</summary>
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
            // Never after Dispose: the context may be gone, or in a call that should finish.
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
            // The official package throws here any error it finds, which may belong to the call that is interrupted.
            // That call's thread gets the error, too; on this thread it would end the process.
        }
    }

    public void Dispose()
    {
        lock (gate)
            isDisposed = true;
        timer.Dispose();
    }
}
