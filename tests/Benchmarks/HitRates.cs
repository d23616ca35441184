using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;

namespace Quiesce.Benchmarks;

/// <summary>
/// How often random schedules hit what exhaustive search finds: for each violated property of each variant, and each
/// scheduler alone. It counts, and times nothing, so it is the same on every machine.
/// </summary>
static class HitRates
{
    // Schedules are drawn until at least so many have been; they differ in length, and runs do not.
    const int SchedulesMin = 4_000, StepsPerRun = 20_000, RunsMax = 400;

    sealed record Row(string Title, string Property, int Shortest, string Reached, string[] Rates);

    /// <summary>The table, and what its columns mean.</summary>
    /// <exception cref="InvalidOperationException">Random runs found what exhaustive search did not.</exception>
    public static string Table(IEnumerable<Benchmark> benchmarks)
    {
        var kinds = Enum.GetValues<SchedulerKind>();
        var rows = benchmarks.SelectMany(benchmark => Rows(benchmark, kinds)).ToList();
        return TextTable.Print(rows,
        [
            ("variant", row => row.Title),
            ("property", row => row.Property),
            ("shortest", row => $"{row.Shortest}"),
            ("reached", row => row.Reached),
            .. kinds.Select((kind, k) => (kind.ToString().ToLowerInvariant(), (Func<Row, string>)(row => row.Rates[k]))),
        ]) + $"\n{Legend}\n";
    }

    static readonly string Legend =
        $"""
        Hits per 1,000 schedules of each scheduler, among at least {SchedulesMin:N0} of up to 1,024 steps (uniform and
        swarm: 16,384 where liveness is violated). shortest: steps of the shortest counterexample, stem and loop of a
        lasso. reached: what the failing schedules of all four shrink to, = for the same, - if none was found.
        """;

    static IEnumerable<Row> Rows(Benchmark benchmark, SchedulerKind[] kinds)
    {
        var system = benchmark.Build(withLiveness: true);
        var explicitly = ExhaustiveSearch.Run(system);
        var violated = explicitly.Verdicts.Where(verdict => verdict.Answer == Answer.Violated && verdict.Trace is not null)
            .ToList();
        if (violated.Count == 0)
            return [];
        Console.Error.WriteLine($"{benchmark.Title}: hit rates");
        var isLive = violated.Any(verdict => verdict.Property.Kind == PropertyKind.Liveness);
        var reports = kinds.Select(kind => Run(system, kind, isLive)).ToList();
        if (reports.SelectMany(report => report.Findings.Keys).FirstOrDefault(property =>
                explicitly.Verdicts.Single(verdict => verdict.Property == property).Trace is null) is { } surprise)
            throw new InvalidOperationException($"Random runs decide {surprise} of {system}, and the search does not.");
        return violated.Select(verdict => new Row(
            benchmark.Title,
            verdict.Property.Name,
            verdict.Trace!.Length,
            Reached(verdict, reports),
            [.. reports.Select(report => Rate(report, verdict.Property))]));
    }

    static RandomReport Run(TransitionSystem system, SchedulerKind kind, bool isLive)
    {
        var options = new RandomOptions
        {
            Scheduler = kind,
            Length = isLive && kind is SchedulerKind.Uniform or SchedulerKind.Swarm ? 1 << 14 : 1 << 10,
            Steps = StepsPerRun,
            Runs = RandomOptions.BatchRuns,
        };
        var report = RandomRuns.Run(system, options);
        while (report.Schedules < SchedulesMin && options.Runs < RunsMax)
        {
            options = options with { Runs = Math.Min(RunsMax, 4 * options.Runs) };
            report = RandomRuns.Run(system, options);
        }
        return report;
    }

    static string Reached(Verdict verdict, List<RandomReport> reports)
    {
        var lengths = reports
            .Select(report => report.Findings.GetValueOrDefault(verdict.Property)?.Trace.Length)
            .OfType<int>()
            .ToList();
        return lengths.Count == 0 ? "-" : lengths.Min() == verdict.Trace!.Length ? "=" : $"{lengths.Min()}";
    }

    static string Rate(RandomReport report, Property property) =>
        report.Hits.GetValueOrDefault(property) is var hits && hits == 0
            ? "-"
            : $"{1000.0 * hits / report.Schedules:0.##}";
}
