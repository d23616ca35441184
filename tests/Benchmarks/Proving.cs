using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Invariants;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Benchmarks;

/// <summary>What one prover took, and how much it proved.</summary>
/// <param name="Proved">Properties about states that hold, for any depth; lemmas are not counted.</param>
/// <param name="Holding">How many there are.</param>
sealed record ProofMeasurement(double Seconds, double CpuSeconds, int Proved, int Holding);

/// <summary>A way to prove properties for runs of any length.</summary>
/// <param name="WithLemmas">It is given the lemmas of the spec.</param>
sealed record Prover(
    string Name, bool WithLemmas, Func<TransitionSystem, SymbolicOptions, SymbolicReport> Run);

/// <summary>Provers, each time in a new process.</summary>
static class Proving
{
    /// <summary>The command of this program that runs one prover and prints its measurement.</summary>
    public const string Command = "measure-proof";

    /// <summary>After it a prover stops with what it has.</summary>
    public static readonly TimeSpan TimeMax = TimeSpan.FromSeconds(10);

    /// <summary>The columns of the table.</summary>
    public static readonly IReadOnlyList<Prover> Provers =
    [
        new("lemmas", WithLemmas: true, InductiveInvariantCheck.Prove),
        new("pdr", WithLemmas: false, PropertyDirectedReachability.Run),
    ];

    /// <summary>Runs a prover in a process of its own.</summary>
    public static ProofMeasurement Run(Benchmark benchmark, Prover prover) =>
        OwnProcess.Measure<ProofMeasurement>(Command, benchmark.Title, prover.Name);

    /// <summary>Runs a prover in this process.</summary>
    /// <exception cref="InvalidOperationException">It contradicts the exhaustive search.</exception>
    public static ProofMeasurement RunHere(Benchmark benchmark, Prover prover)
    {
        var system = benchmark.Build(withLiveness: false, prover.WithLemmas);
        var search = ExhaustiveSearch.Run(system);
        var (report, cpuSeconds) = OwnProcess.Timed(
            () => prover.Run(system, new SymbolicOptions { TimeLimit = TimeMax, Minimise = false }));
        BoundedChecking.Agree(search, report);
        var holding = search.Verdicts
            .Where(verdict => verdict.Trace is null && verdict.Property.Kind != PropertyKind.Lemma)
            .Select(verdict => verdict.Property)
            .ToList();
        return new ProofMeasurement(
            report.Elapsed.TotalSeconds,
            cpuSeconds,
            report.Verdicts.Count(verdict =>
                verdict.Evidence is Evidence.InductiveInvariant && holding.Contains(verdict.Property)),
            holding.Count);
    }
}
