using System.Runtime.InteropServices;

namespace Quiesce.Cli;

static class Program
{
    static int Main(string[] arguments)
    {
        using var interruption = new CancellationTokenSource();
        // The first signal ends a search with what is known so far, the second one the process.
        void Interrupt(PosixSignalContext context)
        {
            context.Cancel = !interruption.IsCancellationRequested;
            interruption.Cancel();
        }
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
        var session = new Session(
            Terminal.OfProcess(),
            Environment.GetEnvironmentVariable(SpecOptions.Variable) is { Length: > 0 } spec ? spec : null,
            interruption.Token);
        return Tool.Run(arguments, session);
    }
}
