using System.Diagnostics;
using System.Text.RegularExpressions;
using Quiesce.Tests.Cli;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Xunit;

/// <summary>
/// The example project with tests of somebody's own, built and run by <c>dotnet test</c> in a folder of its own.
/// </summary>
static partial class OwnTestsRun
{
    /// <summary>The project, from the root.</summary>
    public const string Project = "tests/OwnTests";

    static readonly Lazy<string> Once = new(Run);

    /// <summary>
    /// What the run prints, without what differs from run to run or from machine to machine: durations, the folder, and
    /// lines of stack traces outside of it.
    /// </summary>
    public static string Output => Once.Value;

    static string Run()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Path.Combine(Checkout.Root, Project)))
            if (Path.GetExtension(file) is ".cs" or ".csproj")
                folder.Write(Path.GetFileName(file), File.ReadAllText(file).Replace("../..", Checkout.Root));
        var built = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        // What the project refers to was built with these tests, and others use it while they run.
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [
                "test", folder.FullName, "-c", built, "--nologo", "-v", "quiet", "-p:BuildProjectReferences=false",
                "--logger", "console;verbosity=minimal",
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Variables that a surrounding `dotnet` sets for its own run would change this one.
        foreach (var name in start.Environment.Keys.Where(IsOfSurroundingRun).ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return Stable(output, folder.FullName);
    }

    static bool IsOfSurroundingRun(string name) => name is "DOTNET_HOST_PATH"
        || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);

    static string Stable(string output, string folder)
    {
        var lines = output.ReplaceLineEndings("\n").Split('\n')
            .Where(line => !Progress().IsMatch(line))
            .Where(line => !Frame().IsMatch(line) || line.Contains(folder))
            .Select(line => Duration().Replace(line.Replace(folder, Project), "").TrimEnd());
        return string.Join('\n', lines).Trim('\n') + "\n";
    }

    [GeneratedRegex(@"^\[xUnit\.net|^Test run for |^A total of ")]
    private static partial Regex Progress();

    [GeneratedRegex(@"^ *at |^---.*(stack trace|Stack Trace)")]
    private static partial Regex Frame();

    [GeneratedRegex(@" \[(< )?[0-9]+ m?s\]|, Duration: .*(?= - )")]
    private static partial Regex Duration();
}
