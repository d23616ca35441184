using Quiesce.Explicit;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Bounded;
using Quiesce.Symbolic.Certificates;
using Quiesce.Symbolic.Formats;
using Quiesce.Symbolic.Invariants;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Benchmarks;

/// <summary>What one run of bounded model checking took.</summary>
/// <param name="Steps">The depth at which it is complete.</param>
/// <param name="Reached">The depth to which it came in time.</param>
/// <param name="DepthSeconds">The median over the depths.</param>
/// <param name="LemmasSeconds">The same where the lemmas are proved first, and taken for granted then.</param>
/// <param name="LemmasReached">And how far that came.</param>
/// <param name="SearchSeconds">The exhaustive search, for the same verdicts.</param>
sealed record BoundedMeasurement(
    int Steps,
    int Reached,
    double Seconds,
    double CpuSeconds,
    double DepthSeconds,
    double LemmasSeconds,
    int LemmasReached,
    double SearchSeconds);

/// <summary>Bounded model checking to the depth of the reachable set, each time in a new process.</summary>
static class BoundedChecking
{
    /// <summary>The command of this program that runs it once and prints its measurement.</summary>
    public const string Command = "measure-bmc";

    /// <summary>After it bounded model checking stops where it is.</summary>
    public static readonly TimeSpan TimeMax = TimeSpan.FromSeconds(10);

    /// <summary>Seconds after which CaDiCaL gives up.</summary>
    public const int CadicalSecondsMax = 6;

    /// <summary>Runs it once, in a process of its own.</summary>
    public static BoundedMeasurement Run(Benchmark benchmark) =>
        OwnProcess.Measure<BoundedMeasurement>(Command, benchmark.Title);

    /// <summary>Runs it once in this process, on everything that is about states, lemmas included.</summary>
    /// <exception cref="InvalidOperationException">The two engines disagree.</exception>
    public static BoundedMeasurement RunHere(Benchmark benchmark)
    {
        var system = benchmark.Build(withLiveness: false, withLemmas: true);
        var search = ExhaustiveSearch.Run(system);
        var options = new SymbolicOptions { ReachableDepth = search.Depth, TimeLimit = TimeMax };
        var (report, cpuSeconds) = OwnProcess.Timed(() => BoundedModelChecking.Run(system, options));
        Agree(search, report);
        var lemmas = InductiveInvariantCheck.Prove(system, options);
        var proof = lemmas.Verdicts.Select(verdict => verdict.Evidence).OfType<Evidence.InductiveInvariant>();
        var withLemmas = BoundedModelChecking.Run(system, options with
        {
            Facts = proof.FirstOrDefault()?.Conjuncts ?? [],
            TimeUsed = lemmas.Elapsed,
        });
        Agree(search, withLemmas);
        var times = report.DepthTimes.Prepend(TimeSpan.Zero).Zip(report.DepthTimes, (from, to) => to - from);
        return new BoundedMeasurement(
            search.Depth - 1,
            report.Depth,
            report.Elapsed.TotalSeconds,
            cpuSeconds,
            Measurement.Middle(times.Select(time => time.TotalSeconds)),
            (lemmas.Elapsed + withLemmas.Elapsed).TotalSeconds,
            withLemmas.Depth,
            search.Elapsed.TotalSeconds);
    }

    /// <exception cref="InvalidOperationException">They do not.</exception>
    public static void Agree(SearchReport search, SymbolicReport report)
    {
        foreach (var (exact, other) in search.Verdicts.Zip(report.Verdicts))
            if (other.Answer != Answer.Unknown && other.Answer != exact.Answer)
                throw new InvalidOperationException(
                    $"{search.System}: {exact.Property} is {exact.Answer}, and {report.Engine} says {other.Answer}.");
    }

    /// <summary>Null if CaDiCaL can be used, otherwise what is to be done.</summary>
    public static string? CadicalMissing => Cadical is null ? "cadical: not installed (make tools)" : null;

    static string? Cadical { get; } = ProgramFile.Find(
        "QUIESCE_CADICAL", ["cadical"], [Path.Combine("artifacts", "tools", "bin")], Environment.GetEnvironmentVariable);

    /// <summary>
    /// CaDiCaL's seconds of processor time for the same question at the last depth, in one formula: is there a run to a
    /// state that breaks one of the properties that hold? Null if it gave up.
    /// </summary>
    /// <exception cref="InvalidOperationException">It found one.</exception>
    public static double? RunCadical(Benchmark benchmark)
    {
        var system = benchmark.Build(withLiveness: false, withLemmas: true);
        var search = ExhaustiveSearch.Run(system);
        var holds = search.Verdicts.Where(verdict => verdict.Trace is null).Select(verdict => verdict.Property);
        var folder = Directory.CreateTempSubdirectory("quiesce-cadical-").FullName;
        try
        {
            using (var file = File.CreateText(Path.Combine(folder, "formula.cnf")))
                DimacsCnf.UpTo(system, holds, search.Depth - 1).Write(file);
            var (output, cpuSeconds) = ExternalProgram.RunTimed(
                $"'{Cadical}' -q -t {CadicalSecondsMax} formula.cnf", folder);
            return output.Contains("s UNSATISFIABLE") ? cpuSeconds
                : !output.Contains("s SATISFIABLE") ? null
                : throw new InvalidOperationException($"{benchmark.Title}: CaDiCaL breaks a property that holds.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
