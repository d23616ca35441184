using Microsoft.Z3;

namespace Quiesce.Symbolic.Solving;

/// <summary>Interrupts Z3 once the time is over, again and again: an interrupt between two checks is lost.</summary>
internal sealed class Watchdog : IDisposable
{
    static readonly TimeSpan Period = TimeSpan.FromMilliseconds(50);

    readonly Timer timer;
    readonly Lock gate = new();
    bool isDisposed;

    public Watchdog(Context context, Limits limits) => timer = new Timer(
        _ =>
        {
            // Never after the end: the context may be gone by then, or busy with something that is to finish.
            lock (gate)
                if (!isDisposed && limits.IsOver)
                    context.Interrupt();
        },
        null,
        Period,
        Period);

    public void Dispose()
    {
        lock (gate)
            isDisposed = true;
        timer.Dispose();
    }
}
