using System.Runtime.InteropServices;
using Quiesce.Cli.Commands;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Specs;

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
            if (context.Cancel)
                System.Console.Error.WriteLine("quiesce: ending with what is known so far; once more ends at once.");
            interruption.Cancel();
        }
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
        var named = Environment.GetEnvironmentVariable(SpecOptions.Variable) is { Length: > 0 } spec ? spec : null;
        // The tool is in artifacts/bin/PROJECT/CONFIGURATION of a checkout; elsewhere this is some folder.
        var artifacts = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));
        var session = new Session(
            Terminal.OfProcess(), named ?? SpecProject.Here(Environment.CurrentDirectory), interruption.Token)
        {
            IsSpecOfDirectory = named is null,
            Tools = Path.Combine(artifacts, "tools", "bin"),
            Opinions = OpinionStore.FolderOf(artifacts),
        };
        // Of what a spec writes, for somebody who looks for a mistake in it, nothing belongs to the tool's answer.
        System.Console.SetOut(System.Console.Error);
        return Tool.Run(arguments, session);
    }
}
