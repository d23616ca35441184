using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Specs;

/// <summary>Builds a spec project with the .NET SDK.</summary>
static partial class SpecProject
{
    const int ErrorsShownMax = 10;
    const string Configuration = "Release";

    /// <summary>
    /// The spec project of a folder, or the folder if it has several; null if no project there says that it is one.
    /// </summary>
    public static string? Here(string folder)
    {
        try
        {
            string[] specs = [.. Directory.GetFiles(folder, "*.csproj")
                .Where(project => RefersToLanguage().IsMatch(File.ReadAllText(project)))];
            return specs.Length > 1 ? folder : specs.SingleOrDefault();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>
    /// The assembly that a project made, as far as anybody remembers; it may be out of date. Builds nothing.
    /// </summary>
    public static string? LastBuilt(string project) =>
        BuildStamp.Of(project)?.Assembly is { } assembly && File.Exists(assembly) ? assembly : null;

    /// <summary>The assembly that a project makes, up to date; it is built if anything has changed.</summary>
    /// <param name="warn">Gets what the spec's analyzer suspects of the files that are compiled.</param>
    /// <param name="interrupted">Ends the build.</param>
    /// <exception cref="UserException">
    /// It does not build, and the message has the compiler's errors; or it was interrupted.
    /// </exception>
    public static string Build(string project, Action<string> warn, CancellationToken interrupted)
    {
        var isForced = Environment.GetEnvironmentVariable(BuildStamp.Variable) == "always";
        var stamp = isForced || BuildStamp.Of(project) is not { IsCurrent: true } current
            ? BuildAnyway(project, interrupted)
            : current;
        foreach (var warning in stamp.Warnings)
            warn(warning);
        return stamp.Assembly;
    }

    static BuildStamp BuildAnyway(string project, CancellationToken interrupted)
    {
        BuildStamp.Forget(project);
        var (start, inputs) = (DateTime.UtcNow, Directory.CreateTempSubdirectory("quiesce-build-"));
        try
        {
            var warnings = Build(project, inputs.FullName, interrupted);
            List<(string Kind, string Path)> lines =
            [
                .. from file in inputs.GetFiles()
                   from line in File.ReadAllLines(file.FullName)
                   let bar = line.IndexOf('|')
                   where bar > 0 && bar < line.Length - 1
                   select (line[..bar], line[(bar + 1)..]),
            ];
            var assembly = AssemblyOf(project, inputs);
            var known = BuildInputs.Of(lines);
            var stamp = new BuildStamp(
                BuildStamp.ThisTool, assembly, known ?? new([], [], []), known?.Digest(before: start) ?? "", warnings);
            if (stamp.Digest.Length > 0)
                stamp.Write(project);
            return stamp;
        }
        finally
        {
            inputs.Delete(recursive: true);
        }
    }

    // What the project itself says that it makes; those that it refers to have said something, too.
    static string AssemblyOf(string project, DirectoryInfo inputs)
    {
        var own = inputs.GetFiles()
            .Select(file => File.ReadAllLines(file.FullName))
            .Where(lines => lines.Contains($"project|{Path.GetFullPath(project)}"))
            .SelectMany(lines => lines.Where(line => line.StartsWith("target|", StringComparison.Ordinal)))
            .Select(line => line["target|".Length..])
            .ToList();
        return own is [var path] && File.Exists(path)
            ? path
            : throw UserException.Input($"{Paths.Shown(project)} builds, but makes no assembly"
                + (own.Count > 1 ? " of its own: it has several target frameworks." : "."));
    }

    // What the analyzer says.
    static ImmutableArray<string> Build(string project, string inputs, CancellationToken interrupted)
    {
        string[] arguments =
        [
            "build", project, "-c", Configuration, "--nologo", "-v", "quiet", "-clp:NoSummary",
            $"-p:CustomAfterMicrosoftCommonTargets={Path.Combine(AppContext.BaseDirectory, "SpecInputs.targets")}",
            $"-p:QuiesceInputs={inputs}", $"-p:QuiesceProject={Path.GetFullPath(project)}",
        ];
        var (exitCode, output) = Dotnet(arguments, interrupted);
        if (interrupted.IsCancellationRequested)
            throw new UserException(ExitCode.Unknown, $"{Paths.Shown(project)} is not built: it was interrupted.");
        if (exitCode != 0)
            throw UserException.Input($"{Paths.Shown(project)} does not build:{Errors(output)}");
        return [.. Lines(output).Where(line => Warning().IsMatch(line)).Select(WithoutProject).Distinct()];
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

    static (int ExitCode, string Output) Dotnet(string[] arguments, CancellationToken interrupted)
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
            // Ctrl-C reaches it anyway; a signal to this process alone does not.
            using var kill = interrupted.Register(() => process.Kill(entireProcessTree: true));
            var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
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

    // By a package, or by the file that stands for it in a checkout.
    [GeneratedRegex(@"<PackageReference\s+Include=""Quiesce\.(Language|Kernel|Xunit)""|[/\\](Spec|Tests)\.props""")]
    private static partial Regex RefersToLanguage();

    // Of the language's own analyzer: what else the compiler says is for who writes C#.
    [GeneratedRegex(@": warning QSC\d+:")]
    private static partial Regex Warning();

    [GeneratedRegex(@"\berror\b")]
    private static partial Regex Error();

    [GeneratedRegex(@"\s*\[[^\]]*\]$")]
    private static partial Regex Project();
}
