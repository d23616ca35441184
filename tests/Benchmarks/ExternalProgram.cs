using System.ComponentModel;
using System.Diagnostics;

namespace Quiesce.Benchmarks;

/// <summary>Another process, waited for.</summary>
static class ExternalProgram
{
    /// <summary>Runs a program and gives what it wrote.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it complained about.</exception>
    public static string Run(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException(
                $"{Path.GetFileName(program)} ends with exit code {process.ExitCode}: {error.Result}{output}");
    }

    /// <summary>Whether a program can be started at all.</summary>
    public static bool IsInstalled(string program, string harmlessArgument)
    {
        try
        {
            Run(program, [harmlessArgument]);
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
