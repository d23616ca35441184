using Microsoft.Z3;

namespace Quiesce.Tests.Z3;

/// <summary>Interrupts a context again and again until it is disposed of.</summary>
sealed class Interrupter : IDisposable
{
    readonly CancellationTokenSource end = new();
    readonly Thread thread;

    /// <param name="context">The context.</param>
    /// <param name="pause">In ms, before every interrupt.</param>
    public Interrupter(Context context, int pause = 20)
    {
        thread = new(() =>
        {
            while (!end.Token.WaitHandle.WaitOne(pause))
                context.Interrupt();
        });
        thread.Start();
    }

    public void Dispose()
    {
        end.Cancel();
        thread.Join();
        end.Dispose();
    }
}
