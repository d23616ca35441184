using System.Collections.Immutable;
using Quiesce.Cli.Engines;
using Quiesce.Cli.Expected;
using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Symbolic.Certificates;

namespace Quiesce.Cli.Reports;

/// <summary>
/// What <c>quiesce certify</c> prints: a line for each certificate, what is lacking, and what stays open.
/// </summary>
/// <param name="lines">What is to be certified.</param>
sealed class CertifyReport(
    Terminal terminal,
    ProofFolder proofs,
    ImmutableArray<ProtocolType> protocols,
    ImmutableArray<ExpectedLine> lines,
    ImmutableArray<Solver> solvers,
    ImmutableArray<Symbolic.Certificates.ProofReport> reports)
{
    /// <summary>Writes it all; the exit code.</summary>
    public int Write()
    {
        foreach (var report in reports)
            Write(report);
        var missing = lines.Select(Missing).OfType<string>().ToList();
        foreach (var sentence in missing)
            terminal.WriteLine($"  {sentence}", Styles.Bad);
        var rejected = reports.Count(report => !report.IsProof);
        terminal.WriteLine();
        terminal.WriteLine(
            $"{Sentences.Count(reports.Length - rejected, "certificate")} checked by "
            + $"{Sentences.All([.. solvers.Select(solver => solver.Name)])}: "
            + (rejected + missing.Count == 0
                ? "all are proofs."
                : $"{rejected} rejected, {missing.Count} lack something."),
            rejected + missing.Count == 0 ? Styles.Good : Styles.Bad);
        WriteOpen();
        if (rejected + missing.Count > 0)
            terminal.WriteLine("Next: quiesce certify --accept writes them anew; then read the difference.");
        return rejected + missing.Count == 0 ? ExitCode.AsExpected : ExitCode.Differs;
    }

    void Write(Symbolic.Certificates.ProofReport report)
    {
        terminal.Write(report.IsProof ? "  proved    " : "  rejected  ", report.IsProof ? Styles.Good : Styles.Bad);
        terminal.Write($"{report.Name}");
        if (report.IsProof)
            terminal.Write($"  {Sentences.Count(report.Properties.Length, "property", "properties")}, "
                + string.Join(", ", report.Opinions.Select(opinion => $"{opinion.Solver} 3 x unsat")), Styles.Quiet);
        terminal.WriteLine();
        if (report.Objection is { } objection)
            terminal.WriteLine($"            {objection}");
        foreach (var opinion in report.Opinions.Where(opinion => !opinion.Agrees))
            terminal.WriteLine($"            {opinion.Objection}");
    }

    // What a line says that holds and its certificate does not prove, as a sentence; null if there is nothing.
    string? Missing(ExpectedLine line)
    {
        var name = Certification.NameOf(ProtocolOf(line), line.System);
        var shown = reports.FirstOrDefault(report => report.Name == name)?.Properties ?? [];
        var open = Certification.SafetyThatHolds(line)
            .Where(property => property.Kind != PropertyKind.Lemma && shown.All(other => other.Name != property.Name))
            .Select(property => property.Name)
            .ToList();
        if (reports.All(report => report.Name != name))
            return null;
        return open.Count == 0
            ? null
            : $"lacking   {Paths.Shown(proofs.FileOf(name))} does not prove {Sentences.All(open)}";
    }

    // Liveness that only the search shows.
    void WriteOpen()
    {
        var all = lines.SelectMany(line => Certification.LivenessThatHolds(line)
            .Select(property => Certification.NameOf(ProtocolOf(line), line.System, property.Name))).ToList();
        var proved = all.Count(name => reports.Any(report => report.Name == name && report.IsProof));
        var without = lines
            .Where(line => reports.All(report => report.Name != Certification.NameOf(ProtocolOf(line), line.System)))
            .Select(line => $"{line.System}")
            .ToList();
        if (without.Count > 0)
            terminal.WriteLine($"No certificate of safety: {Sentences.All(without)}.", Styles.Warning);
        if (all.Count > 0)
            terminal.WriteLine(
                $"Of {Sentences.Count(all.Count, "liveness property", "liveness properties")} that hold, "
                + $"{proved} have a certificate; the others rest on exhaustive search.");
    }

    ProtocolType ProtocolOf(ExpectedLine line) => protocols.First(protocol => protocol.Name == line.System.Name);
}
