namespace Quiesce.Benchmarks;

/// <summary>A search beside the same with something more, or less, to do; on one thread, the two in turns.</summary>
sealed class ComparisonTables(int runs)
{
    sealed record Pair(Benchmark Benchmark, Measurement One, Measurement Other);

    /// <summary>Safety alone, and all properties.</summary>
    public string Liveness(IEnumerable<Benchmark> benchmarks) => TextTable.Print<Pair>(
        Measured(benchmarks, new(false, false), new(true, false)),
        [
            ("protocol", pair => pair.Benchmark.Title),
            ("distinct", pair => $"{pair.One.Distinct:N0}"),
            ("formulas", pair => $"{Formulas(pair.Benchmark)}"),
            ("safety s", pair => $"{pair.One.CpuSeconds:F2}"),
            ("all s", pair => $"{pair.Other.CpuSeconds:F2}"),
            ("all / safety", pair => $"{pair.Other.CpuSeconds / pair.One.CpuSeconds:F1}"),
            ("B/state more", pair => $"{(double)(pair.Other.Bytes - pair.One.Bytes) / pair.One.Distinct:F1}"),
        ]);

    /// <summary>All states, and one for all permutations.</summary>
    public string Symmetry(IEnumerable<Benchmark> benchmarks) => TextTable.Print<Pair>(
        Measured(benchmarks, new(false, false), new(false, true)),
        [
            ("protocol", pair => pair.Benchmark.Title),
            ("distinct", pair => $"{pair.One.Distinct:N0}"),
            ("reduced", pair => $"{pair.Other.Distinct:N0}"),
            ("fewer", pair => $"{(double)pair.One.Distinct / pair.Other.Distinct:F1} x"),
            ("all s", pair => $"{pair.One.CpuSeconds:F2}"),
            ("reduced s", pair => $"{pair.Other.CpuSeconds:F2}"),
        ]);

    readonly record struct Way(bool Liveness, bool Symmetry);

    IEnumerable<Pair> Measured(IEnumerable<Benchmark> benchmarks, Way one, Way other)
    {
        foreach (var benchmark in benchmarks)
        {
            var (first, second) = (new List<Measurement>(), new List<Measurement>());
            for (var run = 0; run < runs; run++)
            {
                first.Add(Searching.Run(benchmark, 1, one.Liveness, one.Symmetry));
                second.Add(Searching.Run(benchmark, 1, other.Liveness, other.Symmetry));
                Console.Error.WriteLine(
                    $"{benchmark.Title}: {first[^1].CpuSeconds:F2} s, {second[^1].CpuSeconds:F2} s of CPU");
            }
            yield return new(benchmark, Measurement.Median(first), Measurement.Median(second));
        }
    }

    static int Formulas(Benchmark benchmark) =>
        benchmark.Build(withLiveness: true).Properties.Count(property => property.Temporal is not null);
}
