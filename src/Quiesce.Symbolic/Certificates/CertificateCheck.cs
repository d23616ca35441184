using Quiesce.Ir.Formats.Smt;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Symbolic.Certificates;

/// <summary>Has a solver check a certificate; any unexpected output is an objection.</summary>
internal static class CertificateCheck
{
    /// <summary>Checks a certificate.</summary>
    /// <exception cref="SolverException">The program cannot be started.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CertificateOpinion Run(
        Certificate certificate, SolverProgram solver, TimeSpan timeLimit, CancellationToken cancellation = default) =>
        Run(CertificateScript.Print(certificate), solver, timeLimit, cancellation);

    /// <summary>Checks the script of a certificate.</summary>
    internal static CertificateOpinion Run(
        string text, SolverProgram solver, TimeSpan timeLimit, CancellationToken cancellation = default)
    {
        var output = solver.Run(text, timeLimit, cancellation);
        var objection = Objection(output, timeLimit);
        return new(
            solver.Name, objection is null ? null : $"{solver} {objection}", output.Elapsed, RefutedObligation(output));
    }

    // The obligation whose name precedes the first "sat".
    static Obligation? RefutedObligation(SolverOutput output)
    {
        var lines = output.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var answer = Array.IndexOf(lines, "sat");
        return answer <= 0 ? null : Enum.GetValues<Obligation>().Cast<Obligation?>()
            .FirstOrDefault(one => lines[answer - 1].Trim('"') == CertificateScript.NameOf(one!.Value));
    }

    // A clause that begins with a verb, or null.
    internal static string? Objection(SolverOutput output, TimeSpan timeLimit)
    {
        var lines = output.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var place = 0;
        foreach (var obligation in Enum.GetValues<Obligation>())
        {
            var name = CertificateScript.NameOf(obligation);
            // Some solvers echo a text with its quotes.
            foreach (var expected in new string[][] { [name, $"\"{name}\""], ["unsat"] })
            {
                if (place == lines.Length)
                    return NoAnswer(output, name, timeLimit);
                if (!expected.Contains(lines[place]))
                    return WrongAnswer(lines[place], obligation);
                place++;
            }
        }
        if (place < lines.Length)
            return $"says more than it was asked: {lines[place]}";
        if (output.IsOverdue)
            return $"did not end within {timeLimit.TotalSeconds} s.";
        return output.ExitCode == 0 ? null : $"ended with exit code {output.ExitCode}.{FirstError(output)}";
    }

    static string NoAnswer(SolverOutput output, string question, TimeSpan timeLimit) => output.IsOverdue
        ? $"gave no answer for {question} within {timeLimit.TotalSeconds} s."
        : $"ended without an answer for {question}, with exit code {output.ExitCode}.{FirstError(output)}";

    static string FirstError(SolverOutput output) =>
        output.Errors.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault() is { } error ? $" It says: {error}" : "";

    static string WrongAnswer(string said, Obligation obligation)
    {
        var name = CertificateScript.NameOf(obligation);
        if (said != "sat")
            return $"says {said} for {name}.";
        var meaning = obligation switch
        {
            Obligation.Initiation => "an initial state does not satisfy the invariant",
            Obligation.Consecution => "a step leads out of the invariant",
            Obligation.Safety => "the invariant does not imply what is claimed",
            _ => throw new ArgumentOutOfRangeException(nameof(obligation)),
        };
        return $"says sat for {name}: {meaning}.";
    }
}
