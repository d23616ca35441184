using System.Diagnostics;

namespace Quiesce.Benchmarks;

/// <summary>The tables about engines that ask a solver: every variant of every protocol.</summary>
/// <param name="runs">How often each is measured, unless that takes too long.</param>
sealed class SymbolicTables(int runs)
{
    // What has taken as long is not measured again: the noise is small beside it, and many variants wait.
    static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(3);

    sealed record BoundedRow(Benchmark Benchmark, BoundedMeasurement Ours, double? Cadical);

    sealed record ProofRow(Benchmark Benchmark, Dictionary<Prover, ProofMeasurement> Proofs);

    /// <summary>Bounded model checking beside the exhaustive search and CaDiCaL.</summary>
    /// <exception cref="InvalidOperationException">Two of them contradict each other.</exception>
    public string Bounded(IEnumerable<Benchmark> benchmarks)
    {
        var rows = benchmarks.Select(benchmark =>
        {
            var ours = Repeat(() => BoundedChecking.Run(benchmark));
            Tell(benchmark, "bmc", ours[0].Seconds);
            var median = ours[0] with
            {
                Seconds = Measurement.Middle(ours.Select(run => run.Seconds)),
                CpuSeconds = Measurement.Middle(ours.Select(run => run.CpuSeconds)),
                DepthSeconds = Measurement.Middle(ours.Select(run => run.DepthSeconds)),
                LemmasSeconds = Measurement.Middle(ours.Select(run => run.LemmasSeconds)),
                SearchSeconds = Measurement.Middle(ours.Select(run => run.SearchSeconds)),
            };
            return new BoundedRow(
                benchmark, median, BoundedChecking.CadicalMissing is null ? Cadical(benchmark) : null);
        }).ToList();
        return TextTable.Print(rows,
        [
            ("protocol", row => row.Benchmark.Title),
            ("steps", row => $"{row.Ours.Steps}"),
            ("ms/depth", row => $"{row.Ours.DepthSeconds * 1e3:F0}"),
            ("s", row => Seconds(row.Ours.Seconds, row.Ours.Reached)),
            ("CPU s", row => $"{row.Ours.CpuSeconds:F2}"),
            ("after lemmas s", row => Seconds(row.Ours.LemmasSeconds, row.Ours.LemmasReached)),
            ("search s", row => $"{row.Ours.SearchSeconds:F2}"),
            ("by search", row => $"{row.Ours.SearchSeconds / row.Ours.Seconds:F2} x"),
            ("CaDiCaL CPU s", row => BoundedChecking.CadicalMissing
                ?? (row.Cadical is { } cadical ? $"{cadical:F2}" : $"> {BoundedChecking.CadicalSecondsMax}")),
            ("by CaDiCaL", row => BoundedChecking.CadicalMissing is not null ? ""
                : row.Cadical is { } cadical ? $"{cadical / row.Ours.CpuSeconds:F1} x"
                : $"> {BoundedChecking.CadicalSecondsMax / row.Ours.CpuSeconds:F1} x"),
        ]) + $"\n{BoundedLegend}\n";
    }

    // Who was ready in time may have decided everything before the last depth.
    static string Seconds(double seconds, int reached) => seconds < BoundedChecking.TimeMax.TotalSeconds
        ? $"{seconds:F2}"
        : $"depth {reached}";

    const string BoundedLegend =
        """
        Bounded model checking of every property about states, lemmas included, to the depth of the reachable set, where
        it is complete, for 10 s at most. steps: that depth. ms/depth: the median over the depths. s: seconds, or the
        depth to which it came in time; after lemmas s: the same where those are proved first, which counts, and taken
        for granted then. search s: the exhaustive search, for the same verdicts. CaDiCaL: one formula for all depths and all
        properties that hold. by search, by CaDiCaL: their seconds / ours; above 1 bounded model checking is faster.
        Medians, in fresh processes.
        """;

    static double? Cadical(Benchmark benchmark)
    {
        var seconds = BoundedChecking.RunCadical(benchmark);
        Tell(benchmark, "CaDiCaL", seconds ?? BoundedChecking.CadicalSecondsMax);
        return seconds;
    }

    /// <summary>Provers beside each other.</summary>
    /// <exception cref="InvalidOperationException">One contradicts the exhaustive search.</exception>
    public string Proofs(IEnumerable<Benchmark> benchmarks)
    {
        var rows = benchmarks.Select(benchmark => new ProofRow(
            benchmark, Proving.Provers.ToDictionary(prover => prover, prover => Proof(benchmark, prover)))).ToList();
        return TextTable.Print(rows,
        [
            ("protocol", row => row.Benchmark.Title),
            ("hold", row => $"{row.Proofs.Values.First().Holding}"),
            .. Proving.Provers.SelectMany(ColumnsOf),
        ]) + $"\n{ProofLegend}\n";
    }

    static (string, Func<ProofRow, string>)[] ColumnsOf(Prover prover) =>
    [
        ($"{prover.Name} proves", row => $"{row.Proofs[prover].Proved}"),
        ($"{prover.Name} s", row => $"{row.Proofs[prover].Seconds:F2}"),
    ];

    static readonly string ProofLegend =
        $"""
        hold: properties about states that hold in every reachable state; proves: those that the prover shows for runs of
        any length. Only lemmas are given those of the spec. s: in fresh processes, medians; a prover stops after
        {Proving.TimeMax.TotalSeconds} s.
        """;

    ProofMeasurement Proof(Benchmark benchmark, Prover prover)
    {
        var measured = Repeat(() => Proving.Run(benchmark, prover));
        Tell(benchmark, prover.Name, measured[0].Seconds);
        return measured[0] with
        {
            Seconds = Measurement.Middle(measured.Select(run => run.Seconds)),
            CpuSeconds = Measurement.Middle(measured.Select(run => run.CpuSeconds)),
            Proved = measured.Min(run => run.Proved),
        };
    }

    List<T> Repeat<T>(Func<T> measure)
    {
        var watch = Stopwatch.StartNew();
        var measured = new List<T>();
        while (measured.Count == 0 || (measured.Count < runs && watch.Elapsed < LongEnough))
            measured.Add(measure());
        return measured;
    }

    static void Tell(Benchmark benchmark, string what, double seconds) =>
        Console.Error.WriteLine($"{benchmark.Title}: {what}: {seconds:F2} s");
}
