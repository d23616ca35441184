using System.Diagnostics;
using System.Text.RegularExpressions;
using Quiesce.Ir.Formats.Tla;

namespace Quiesce.Tests.Agreement;

/// <summary>What TLC said about a module.</summary>
/// <param name="ExitCode">
/// 0 if nothing was violated, 11 for a deadlock, 12 for an invariant, 13 for a temporal property; others are errors.
/// </param>
sealed partial record TlcRun(int ExitCode, string Output)
{
    /// <summary>The distinct states and the depth of a search that went through.</summary>
    public (long Distinct, int Depth) Size => (
        Number(Distinct()),
        (int)Number(Depth()));

    /// <summary>TLC stopped at an array read whose index is outside.</summary>
    public bool HasNoValue => Output.Contains("not in the domain of the function", StringComparison.Ordinal);

    /// <summary>TLC has words of its own, and no trace, for an invariant that folded to FALSE.</summary>
    public bool RefusesFalse => Output.Contains("is equal to FALSE", StringComparison.Ordinal);

    /// <summary>How many states the trace has; 0 without one.</summary>
    public int TraceStates => Output.Contains("violated by the initial state", StringComparison.Ordinal)
        ? 1
        : States().Matches(Output).Select(match => int.Parse(match.Groups[1].Value)).DefaultIfEmpty(0).Max();

    long Number(Regex pattern) => pattern.Match(Output) is { Success: true } match
        ? long.Parse(match.Groups[1].Value)
        : throw new InvalidOperationException($"TLC did not finish:\n{Output}");

    [GeneratedRegex(@"(\d+) distinct states found, 0 states left")]
    private static partial Regex Distinct();

    [GeneratedRegex(@"depth of the complete state graph search is (\d+)")]
    private static partial Regex Depth();

    [GeneratedRegex(@"^State (\d+): ", RegexOptions.Multiline)]
    private static partial Regex States();
}

/// <summary>
/// Runs TLC, the model checker of TLA+, where the environment variable <c>TLA2TOOLS_JAR</c> names its
/// tla2tools.jar and a <c>java</c> is on the path.
/// </summary>
static class Tlc
{
    static readonly string? Jar = Environment.GetEnvironmentVariable("TLA2TOOLS_JAR");

    /// <summary>Null if there is a TLC to run, otherwise what is to be done.</summary>
    public static string? Missing => string.IsNullOrEmpty(Jar)
        ? "TLC: set TLA2TOOLS_JAR to the path of a tla2tools.jar, and install java"
        : null;

    /// <summary>Checks a module in a folder of its own, which is gone afterwards.</summary>
    public static TlcRun Run(TlaModule module, string configuration)
    {
        var folder = Directory.CreateTempSubdirectory("tlc").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, $"{module.Name}.tla"), module.Text);
            File.WriteAllText(Path.Combine(folder, $"{module.Name}.cfg"), configuration);
            // A home without consent to statistics: TLC would otherwise call out before it starts.
            Directory.CreateDirectory(Path.Combine(folder, ".tlaplus"));
            File.WriteAllText(Path.Combine(folder, ".tlaplus", "esc.txt"), "NO_STATISTICS\n");
            using var java = Process.Start(new ProcessStartInfo("java",
            [
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", $"-Duser.home={folder}", "-cp", Jar!, "tlc2.TLC",
                "-workers", "1", "-noGenerateSpecTE", module.Name,
            ])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = java.StandardError.ReadToEndAsync();
            var output = java.StandardOutput.ReadToEnd();
            java.WaitForExit();
            return new TlcRun(java.ExitCode, output + errors.Result);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
