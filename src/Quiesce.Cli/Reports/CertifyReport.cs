using System.Collections.Immutable;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Ir;
using Quiesce.Symbolic.Certificates;

namespace Quiesce.Cli.Reports;

/// <summary>
/// What <c>quiesce certify</c> prints: a line for each certificate, what is missing, and what stays open.
/// </summary>
/// <param name="lines">What is to be certified.</param>
/// <param name="accept">The command that writes certificates.</param>
/// <param name="prove">The command that says what is not inductive.</param>
sealed class CertifyReport(
    Terminal terminal,
    ImmutableArray<ExpectedLine> lines,
    ImmutableArray<SolverProgram> solvers,
    ImmutableArray<ProofReport> reports,
    string accept,
    string prove)
{
    readonly HashSet<string> said = [];

    /// <summary>Writes it all; the exit code.</summary>
    /// <param name="isAccepted">The certificates have just been written.</param>
    public int Write(bool isAccepted)
    {
        foreach (var report in reports)
            Write(report);
        var lacking = Certification.Required(lines).Select(Lacking).OfType<string>().ToList();
        foreach (var sentence in lacking)
            terminal.WriteLine($"  {sentence}", Styles.Bad);
        var disputed = reports.Count(report => report.IsDisputed);
        var rejected = reports.Count(report => !report.IsProof) - disputed;
        var isFine = disputed + rejected + lacking.Count == 0;
        terminal.WriteLine();
        terminal.WriteLine(
            $"{Sentences.Count(reports.Length - rejected - disputed, "certificate")} checked by "
            + $"{Sentences.All([.. solvers.Select(solver => solver.Name)])}: "
            + (isFine ? "all are proofs."
                : $"{(disputed > 0 ? $"{disputed} in conflict, " : "")}{rejected} rejected, "
                    + $"{lacking.Count} missing or incomplete."),
            isFine ? Styles.Good : Styles.Bad);
        WriteOpen();
        if (disputed > 0)
            terminal.WriteLine("The solvers contradict each other: one of them errs. Please report it.", Styles.Bad);
        else if (!isFine)
            terminal.WriteLine(isAccepted
                ? $"Delete what is superfluous. Next, for the lemmas that are not inductive: {prove}"
                : $"Next, to write them anew for review: {accept}");
        return disputed > 0 ? ExitCode.Internal : isFine ? ExitCode.AsExpected : ExitCode.Differs;
    }

    void Write(ProofReport report)
    {
        var word = report.IsProof ? "proved  " : report.IsDisputed ? "conflict" : "rejected";
        terminal.Write($"  {word}  ", report.IsProof ? Styles.Good : Styles.Bad);
        terminal.Write($"{report.Name}");
        if (report.IsProof)
            terminal.Write($"  {Sentences.Count(report.Properties.Length, "property", "properties")}, "
                + string.Join(", ", report.Opinions.Select(opinion => $"{opinion.Solver} 3 x unsat")), Styles.Quiet);
        terminal.WriteLine();
        // One edit of a file concerns all of its certificates.
        if (report.Objection is { } objection && said.Add(objection))
            terminal.WriteLine($"            {objection}");
        foreach (var opinion in report.Opinions.Where(opinion => !opinion.Agrees))
            terminal.WriteLine($"            {opinion.Objection}");
    }

    // What the rule asks for and is not there, as a sentence; null if there is nothing. A certificate that was
    // rejected has been named already.
    string? Lacking((ExpectedLine Line, ProofName Name) due)
    {
        var (line, name) = due;
        if (reports.FirstOrDefault(report => report.Name == name) is not { } report)
            return $"missing   {name}  the certificate of {line.Claim.Title}";
        var open = Certification.SafetyThatHolds(line).Select(property => property.Name)
            .Except(report.Properties.Select(property => property.Name)).ToList();
        return open.Count == 0 || !report.IsProof
            ? null
            : $"lacking   {name} does not prove {Sentences.All(open)}";
    }

    // Liveness that only the search shows.
    void WriteOpen()
    {
        var all = Certification.Optional(lines).ToList();
        if (all.Count == 0)
            return;
        var open = all.Where(name => !reports.Any(report => report.Name == name && report.IsProof)).ToList();
        var names = open.GroupBy(name => name.Protocol).Select(own =>
            Sentences.All([.. own.GroupBy(name => name.Property!).Select(InHowMany)]) + $" of {own.Key}");
        var sentence = $"Liveness that holds: {Sentences.Count(all.Count, "property", "properties")}, "
            + $"{all.Count - open.Count} with a certificate"
            + (open.Count == 0 ? "." : $"; the others rest on exhaustive search: {string.Join("; ", names)}.");
        foreach (var line in terminal.Wrap(sentence, indent: 0))
            terminal.WriteLine(line);
        if (lines.Any(line => line.Claim.Of(SystemBuilder.TypeInvariant)?.Finding == Finding.Violated))
            foreach (var line in terminal.Wrap(InsideDomains.Sentence, indent: 0))
                terminal.WriteLine(line);
    }

    static string InHowMany(IGrouping<string, ProofName> same) =>
        same.Count() == 1 ? same.Key : $"{same.Key} ({same.Count()} variants)";
}
