using System.Diagnostics;
using Quiesce.Symbolic.Certificates;

namespace Quiesce.Tests.Symbolic.Formats;

/// <summary>
/// A program of somebody else that checks our files.
/// </summary>
sealed class ExternalTool
{
    /// <summary>Berkeley's verification system, which reads AIGER.</summary>
    public static readonly ExternalTool Abc = new("QUIESCE_ABC", "abc", "berkeley-abc");

    /// <summary>A SAT solver, which reads DIMACS.</summary>
    public static readonly ExternalTool Cadical = new("QUIESCE_CADICAL", "cadical");

    readonly string? file;

    ExternalTool(string variable, params string[] names)
    {
        file = ProgramFile.Find(variable, names, Solvers.Directories, Environment.GetEnvironmentVariable);
        Missing = file is null ? $"{names[0]}: not installed (make tools), and {variable} is not set" : null;
    }

    /// <summary>Null if the program can be run, otherwise what is to be done.</summary>
    public string? Missing { get; }

    /// <summary>What the program prints, given a file with some content.</summary>
    /// <param name="arguments">From the path of the file.</param>
    public string Run(Func<string, string[]> arguments, Action<Stream> writeFile)
    {
        var folder = Directory.CreateTempSubdirectory("quiesce").FullName;
        try
        {
            var input = Path.Combine(folder, "input");
            using (var stream = File.Create(input))
                writeFile(stream);
            using var process = Process.Start(new ProcessStartInfo(file!, arguments(input))
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            output += errors.Result;
            // Killed by a signal.
            return process.ExitCode < 128
                ? output
                : throw new InvalidOperationException($"{file} broke down:\n{output}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
