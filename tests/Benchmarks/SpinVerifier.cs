using System.Globalization;
using System.Text.RegularExpressions;

namespace Quiesce.Benchmarks;

/// <summary>
/// A Promela model made into a verifier by Spin and gcc: its own exact search, depth first on one core, without
/// partial order reduction, so that it stores the same states as a search that reduces nothing.
/// </summary>
sealed partial class SpinVerifier : IDisposable
{
    static readonly string[] CompilerOptions = ["-O3", "-DSAFETY", "-DNOREDUCE"];

    readonly string folder = Directory.CreateTempSubdirectory("quiesce-spin-").FullName;
    readonly Benchmark benchmark;

    /// <summary>Compiles the model of a benchmark.</summary>
    /// <exception cref="InvalidOperationException">Spin or gcc refuses it.</exception>
    public SpinVerifier(Benchmark benchmark)
    {
        this.benchmark = benchmark;
        File.WriteAllText(Path.Combine(folder, Model.File), Model.Text);
        var macros = benchmark.Bounds.Select(bound => $"-D{Promela.Macro(bound.Name)}={bound.Value}");
        ExternalProgram.Run("spin", ["-a", .. macros, Model.File], folder);
        // By default it stops at a gigabyte.
        var megabytes = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20;
        ExternalProgram.Run(
            "gcc", [.. CompilerOptions, $"-DMEMLIM={megabytes}", "-w", "-o", "pan", "pan.c"], folder);
    }

    Promela Model => benchmark.Spin!;

    /// <summary>Null if Spin can be used, otherwise what is to be done.</summary>
    public static string? Missing =>
        !ExternalProgram.IsInstalled("spin", "-V") ? "spin: not installed (apt-get install spin)"
        : !ExternalProgram.IsInstalled("gcc", "--version") ? "gcc: not installed (apt-get install gcc)"
        : null;

    /// <summary>What it is that runs, for the reader of the table.</summary>
    public static string Version =>
        $"{ExternalProgram.Run("spin", ["-V"]).Trim()}, gcc {string.Join(' ', CompilerOptions)}, depth first";

    /// <summary>Searches all states once.</summary>
    /// <exception cref="InvalidOperationException">The search ended early, or found an error.</exception>
    public Measurement Run()
    {
        var (output, cpuSeconds) = ExternalProgram.RunTimed($"./pan -n -m{Model.DepthMax}", folder);
        if (Number(ErrorCount(), output) != 0 || SearchEnded().IsMatch(output))
            throw new InvalidOperationException($"Spin does not complete {benchmark.Title}: {output}");
        return new Measurement(
            Number(ElapsedTime(), output),
            cpuSeconds,
            (long)Number(StoredStates(), output),
            (long)Number(Transitions(), output),
            (long)((Number(StateMemory(), output) + Number(HashMemory(), output)) * (1 << 20)),
            (int)Number(StateVector(), output));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static double Number(Regex pattern, string output) => pattern.Match(output) is { Success: true } match
        ? Parse(match.Groups[1].Value)
        : throw new InvalidOperationException($"Spin's verifier says nothing about {pattern}: {output}");

    static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"errors: (\d+)")]
    private static partial Regex ErrorCount();

    [GeneratedRegex("max search depth too small|Search not completed|out of memory")]
    private static partial Regex SearchEnded();

    [GeneratedRegex(@"elapsed time (\S+) seconds")]
    private static partial Regex ElapsedTime();

    [GeneratedRegex(@"(\S+) states, stored")]
    private static partial Regex StoredStates();

    [GeneratedRegex(@"(\S+) transitions \(= stored\+matched\)")]
    private static partial Regex Transitions();

    [GeneratedRegex(@"(\S+)\tactual memory usage for states")]
    private static partial Regex StateMemory();

    [GeneratedRegex(@"(\S+)\tmemory used for hash table")]
    private static partial Regex HashMemory();

    [GeneratedRegex(@"State-vector (\d+) byte")]
    private static partial Regex StateVector();
}
