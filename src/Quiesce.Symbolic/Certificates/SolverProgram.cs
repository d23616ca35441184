using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Quiesce.Symbolic.Certificates;

/// <summary>
/// A program that reads SMT-LIB 2 from its standard input and answers on its standard output: a separate process that
/// shares nothing with the engines.
/// </summary>
public sealed class SolverProgram
{
    // Arguments by program: read the script from standard input, answer more than one query. cvc5 is slow on sums
    // unless it turns everything into bits at once.
    static readonly Dictionary<string, string[]> Options = new()
    {
        ["z3"] = ["-in", "-smt2"],
        ["cvc5"] = ["--lang=smt2", "--incremental", "--bitblast=eager"],
    };

    readonly string path;

    SolverProgram(string name, string path) => (Name, this.path) = (name, path);

    /// <summary>The solvers that check certificates. They share no code.</summary>
    public static IReadOnlyList<string> Names { get; } = ["z3", "cvc5"];

    /// <summary><c>z3</c> or <c>cvc5</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// Finds a program: the one that the environment variable <c>QUIESCE_Z3</c> or <c>QUIESCE_CVC5</c> names, or else
    /// as <see cref="ProgramFile.Find"/> does.
    /// </summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="directories">Where to look before <c>PATH</c>: where a checkout keeps its tools.</param>
    /// <param name="environment">The environment variables.</param>
    /// <exception cref="SolverException">There is none; the message says what to do.</exception>
    public static SolverProgram Find(string name, IEnumerable<string> directories, Func<string, string?> environment)
    {
        if (!Options.ContainsKey(name))
            throw new ArgumentException($"{name} is none of {string.Join(", ", Names)}.", nameof(name));
        var variable = $"QUIESCE_{name.ToUpperInvariant()}";
        return ProgramFile.Find(variable, [name], directories, environment) is { } path
            ? new(name, path)
            : throw new SolverException(
                $"{name} is not to be found: install it, run make tools, or set {variable} to its path.");
    }

    /// <summary>Runs the program with a text as its input.</summary>
    /// <param name="timeLimit">The program is killed after it; the output until then is returned.</param>
    /// <exception cref="SolverException">The program cannot be started.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the program was killed.</exception>
    public SolverOutput Run(string text, TimeSpan timeLimit, CancellationToken cancellation = default)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeLimit);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var input = Feed(process, text);
        var isOverdue = false;
        try
        {
            Task.WhenAll(input, process.WaitForExitAsync(limit.Token)).WaitAsync(limit.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            isOverdue = true;
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        Task.WaitAll(input, output, errors);
        cancellation.ThrowIfCancellationRequested();
        return new SolverOutput(output.Result, errors.Result, process.ExitCode, isOverdue, watch.Elapsed);
    }

    Process Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo(path, Options[Name])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            })!;
        }
        catch (Win32Exception failure)
        {
            throw new SolverException($"{path} cannot be started: {failure.Message}.", failure);
        }
    }

    // A program that ends early closes its input; its output says why.
    static async Task Feed(Process process, string text)
    {
        try
        {
            await process.StandardInput.WriteAsync(text).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }

    public override string ToString() => Name;
}
