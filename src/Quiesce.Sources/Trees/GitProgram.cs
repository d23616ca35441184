using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Quiesce.Sources.Trees;

/// <summary>Runs git; the environment variable <c>QUIESCE_GIT</c> names another than that on the path.</summary>
static class GitProgram
{
    public const string Variable = "QUIESCE_GIT";

    static string Name => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? name : "git";

    /// <summary>Whether it can be started.</summary>
    public static bool IsThere { get; } = IsStarted();

    static bool IsStarted()
    {
        try
        {
            return Run(Environment.CurrentDirectory, "--version") is not null;
        }
        catch (SourceException)
        {
            return false;
        }
    }

    /// <summary>What it prints; null if it fails.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <exception cref="SourceException">It is not there.</exception>
    public static string? Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : null;
    }

    /// <summary>Starts it, to be talked to.</summary>
    /// <inheritdoc cref="Run"/>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Name, ["--no-pager", "-c", "core.quotepath=off", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        // It reads only, and nobody is there to be asked.
        (start.Environment["GIT_OPTIONAL_LOCKS"], start.Environment["GIT_TERMINAL_PROMPT"]) = ("0", "0");
        start.Environment["LC_ALL"] = "C";
        try
        {
            var process = Process.Start(start)!;
            // So that it does not wait for somebody to read.
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            return process;
        }
        catch (Win32Exception)
        {
            throw new SourceException($"git is not installed: put it on the path, or set {Variable} to its path.");
        }
    }
}
