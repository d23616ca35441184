using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Quiesce.Benchmarks;

/// <summary>Another process, waited for.</summary>
static partial class ExternalProgram
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

    /// <summary>
    /// Runs a command of the shell, whatever its exit code, and gives what it wrote and how long it kept processors
    /// busy, in seconds, user and system.
    /// </summary>
    public static (string Output, double CpuSeconds) RunTimed(string command, string folder)
    {
        // The shell's own "times" counts the processor time of its children.
        var output = Run("sh", ["-c", $"{command}; times"], folder);
        var cpu = ChildTimes().Match(output);
        double Number(int group) => double.Parse(cpu.Groups[group].Value, CultureInfo.InvariantCulture);
        return (output, (60 * (Number(1) + Number(3))) + Number(2) + Number(4));
    }

    // The second line of "times": user and system time of the children.
    [GeneratedRegex(@"(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$")]
    private static partial Regex ChildTimes();

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
