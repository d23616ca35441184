using Quiesce.Explicit;

namespace Quiesce.Benchmarks;

/// <summary>The exhaustive search, each time in a new process: no run is warmed up by the one before.</summary>
static class Searching
{
    /// <summary>The command of this program that runs one search and prints its measurement.</summary>
    public const string Command = "measure";

    /// <summary>Runs one search in a process of its own.</summary>
    public static Measurement Run(Benchmark benchmark, int threads, bool withLiveness, bool withSymmetry = false) =>
        OwnProcess.Measure<Measurement>(
            [
                Command, benchmark.Title, $"{threads}",
                .. withLiveness ? ["--liveness"] : (string[])[], .. withSymmetry ? ["--symmetry"] : (string[])[],
            ]);

    /// <summary>
    /// Runs one search in this process. The time begins with the system and ends with all verdicts: it includes the
    /// compilation of the steps, not the start of .NET.
    /// </summary>
    /// <exception cref="InvalidOperationException">The search ended early.</exception>
    public static Measurement RunHere(Benchmark benchmark, int threads, bool withLiveness, bool withSymmetry)
    {
        var system = benchmark.Build(withLiveness);
        var (report, cpuSeconds) = OwnProcess.Timed(
            () => ExhaustiveSearch.Run(system, new SearchOptions { Threads = threads, Symmetry = withSymmetry }));
        if (!report.IsComplete)
            throw new InvalidOperationException($"The search of {benchmark.Title} ended early: {report.StopReason}.");
        return new Measurement(
            report.Elapsed.TotalSeconds,
            cpuSeconds,
            report.Distinct,
            report.Generated,
            report.PeakBytes,
            report.StateWords * sizeof(ulong));
    }
}
