namespace Quiesce.Benchmarks;

/// <summary>Measures benchmarks one after the other, the tools in turns, so that both see the same weather.</summary>
sealed class MeasuringSession(int runs, bool withLiveness, bool withSpin)
{
    /// <summary>One thread, and all.</summary>
    static IEnumerable<int> ThreadCounts => new[] { 1, Environment.ProcessorCount }.Distinct();

    /// <summary>The rows of a benchmark.</summary>
    /// <exception cref="InvalidOperationException">The tools disagree about its states.</exception>
    public IReadOnlyList<Row> Measure(Benchmark benchmark)
    {
        using var verifier = withSpin && benchmark.Spin is not null ? new SpinVerifier(benchmark) : null;
        var searches = ThreadCounts.ToDictionary(threads => threads, _ => new List<Measurement>());
        var spins = new List<Measurement>();
        for (var run = 1; run <= runs; run++)
        {
            foreach (var (threads, measurements) in searches)
            {
                measurements.Add(Searching.Run(benchmark, threads, withLiveness));
                Tell(benchmark, run, $"{threads} threads", measurements[^1]);
            }
            if (verifier is not null)
            {
                spins.Add(verifier.Run());
                Tell(benchmark, run, "Spin", spins[^1]);
            }
        }
        var spin = verifier is null ? null : Measurement.Median(spins);
        return
        [
            .. searches.Select(search =>
            {
                var median = Measurement.Median(search.Value);
                return spin is null || spin.Distinct == median.Distinct
                    ? new Row(benchmark, search.Key, median, spin)
                    : throw new InvalidOperationException(
                        $"{benchmark.Title}: {median.Distinct} distinct states here, {spin.Distinct} in Spin.");
            }),
        ];
    }

    // The table comes last; what is known is worth a line at once.
    void Tell(Benchmark benchmark, int run, string what, Measurement measurement) => Console.Error.WriteLine(
        $"{benchmark.Title}: run {run} of {runs}, {what}: {measurement.Seconds:F2} s, CPU {measurement.CpuSeconds:F2} s");
}
