using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Quiesce.Cli;

/// <summary>Builds a spec project with the .NET SDK.</summary>
static partial class SpecProject
{
    const int ErrorsShownMax = 10;
    const string Configuration = "Release";

    /// <summary>The assembly that a project makes, up to date.</summary>
    /// <param name="warn">Gets what the spec's analyzer suspects of the files that are compiled.</param>
    /// <exception cref="UserException">It does not build; the message has the compiler's errors.</exception>
    public static string Build(string project, Action<string> warn)
    {
        var (exitCode, output) = Dotnet(
            "build", project, "-c", Configuration, "--nologo", "-v", "quiet", "-clp:NoSummary");
        if (exitCode != 0)
            throw UserException.Input($"{Paths.Shown(project)} does not build:{Errors(output)}");
        var warnings = Lines(output).Where(line => Warning().IsMatch(line)).Select(WithoutProject).Distinct().ToList();
        (exitCode, output) = Dotnet("msbuild", project, $"-p:Configuration={Configuration}", "-getProperty:TargetPath");
        var path = output.Trim();
        if (exitCode != 0 || !File.Exists(path))
            throw UserException.Input($"{Paths.Shown(project)} builds, but makes no assembly.");
        foreach (var warning in warnings)
            warn(warning);
        return path;
    }

    // As the compiler says them, each once, without the project they were seen from.
    static string Errors(string output)
    {
        List<string> lines = [.. Lines(output)];
        List<string> errors = [.. lines.Where(line => Error().IsMatch(line)).Select(WithoutProject).Distinct()];
        var shown = errors.Count > 0 ? errors : lines;
        var more = shown.Count > ErrorsShownMax ? $"\n  and {shown.Count - ErrorsShownMax} more." : "";
        return string.Concat(shown.Take(ErrorsShownMax).Select(line => $"\n  {line}")) + more;
    }

    static IEnumerable<string> Lines(string output) =>
        output.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    static string WithoutProject(string line) => Project().Replace(line, "");

    static (int ExitCode, string Output) Dotnet(params string[] arguments)
    {
        // The host that runs this process is an SDK's, if it comes from one.
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Variables that a surrounding `dotnet` sets for its own build would change this one.
        foreach (var name in start.Environment.Keys.Where(IsOfSurroundingBuild).ToList())
            start.Environment.Remove(name);
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw UserException.Input("To build a spec project takes the .NET SDK, and there is no 'dotnet' to run.");
        }
    }

    static bool IsOfSurroundingBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "DOTNET_HOST_PATH";

    // Of the language's own analyzer: what else the compiler says is for who writes C#.
    [GeneratedRegex(@": warning QSC\d+:")]
    private static partial Regex Warning();

    [GeneratedRegex(@"\berror\b")]
    private static partial Regex Error();

    [GeneratedRegex(@"\s*\[[^\]]*\]$")]
    private static partial Regex Project();
}
