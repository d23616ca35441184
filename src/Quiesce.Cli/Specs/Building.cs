using System.Runtime.ExceptionServices;
using Quiesce.Cli.Console;
using Quiesce.Explicit;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Cli.Specs;

/// <summary>
/// Runs the code of a spec within the limits of a search. A thread cannot be stopped from outside, so code that
/// exceeds a limit is abandoned; the process ends soon after.
/// </summary>
static class Building
{
    // As much as a main thread has.
    const int StackBytes = 8 << 20;

    static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    // What is nearly built when somebody interrupts it is still something to end with.
    static readonly TimeSpan AfterInterruption = TimeSpan.FromSeconds(1);

    /// <summary>What the code gives, or throws.</summary>
    /// <param name="what">What it builds, for the sentence.</param>
    /// <param name="limits">Null for none.</param>
    /// <exception cref="UserException">A limit came first.</exception>
    public static T Run<T>(string what, SearchOptions? limits, Func<T> build)
    {
        if (limits is null)
            return build();
        var (result, failure) = (default(T), (ExceptionDispatchInfo?)null);
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = build();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackBytes) { IsBackground = true, Name = "quiesce spec" };
        var memoryBefore = GC.GetTotalMemory(forceFullCollection: false);
        var clock = new RunClock(limits.TimeLimit, limits.CancellationToken);
        RunClock? grace = null;
        thread.Start();
        while (!thread.Join(Look))
        {
            if (limits.CancellationToken.IsCancellationRequested)
                grace ??= new RunClock(AfterInterruption, CancellationToken.None);
            if (clock.IsOver && grace is not { IsOver: false })
                throw Unknown(what, clock.Reason);
            if (limits.MemoryLimit is { } memory && Uses(memoryBefore + memory))
                throw Unknown(what, $"the memory limit of {Quantity.OfBytes(memory)} was reached");
        }
        failure?.Throw();
        return result!;
    }

    // Garbage does not count.
    static bool Uses(long bytes)
    {
        if (GC.GetTotalMemory(forceFullCollection: false) <= bytes)
            return false;
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false) > bytes;
    }

    static UserException Unknown(string what, string reason) =>
        new(ExitCode.Unknown, $"{what} is not built: {reason}.");
}
