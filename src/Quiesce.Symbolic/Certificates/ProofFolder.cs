using System.Collections.Immutable;
using Quiesce.Ir.Formats.Certificates;
using Quiesce.Ir.Formats.Smt;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Symbolic.Certificates;

/// <summary>A folder of certificates, such as <c>proofs/</c>: a file for each protocol.</summary>
/// <param name="directory">It is created when the first certificate is written.</param>
/// <param name="placeOf">
/// The path of a protocol's file in the folder, without extension; null for a protocol that is not there.
/// </param>
public sealed class ProofFolder(string directory, Func<string, string?> placeOf)
{
    readonly Lock writing = new();

    /// <summary>The names of all certificates in the folder.</summary>
    /// <exception cref="CertificateException">A file holds no certificates, or is in the wrong place.</exception>
    public IReadOnlyList<ProofName> Names => !Directory.Exists(directory) ? [] :
    [
        .. Directory.EnumerateFiles(directory, $"*{CertificateFile.Extension}", SearchOption.AllDirectories)
            .SelectMany(file => CertificatesIn(file, out _).Select(one => NameIn(file, one)))
            .OrderBy(name => name.Path, StringComparer.Ordinal),
    ];

    ProofName NameIn(string file, CertificateLines certificate)
    {
        var name = ProofName.Parse(certificate.Name) ?? throw new CertificateException(
            $"{file}: {certificate.Name} is the name of no certificate: PROTOCOL/VARIANT[.PROPERTY][.BOUND-VALUE].");
        return placeOf(name.Protocol) is null || Path.GetFullPath(FileOf(name)) == Path.GetFullPath(file)
            ? name
            : throw new CertificateException($"{file}: {name} belongs in {FileOf(name)}.");
    }

    /// <summary>The file in which a certificate stands, or would stand.</summary>
    public string FileOf(ProofName name) => Path.Combine(
        directory, (placeOf(name.Protocol) ?? name.Protocol).Replace('/', Path.DirectorySeparatorChar))
        + CertificateFile.Extension;

    static ImmutableArray<CertificateLines> CertificatesIn(string file, out bool isAsPrinted)
    {
        isAsPrinted = true;
        if (!File.Exists(file))
            return [];
        try
        {
            var certificates = CertificateFile.Read(File.ReadAllBytes(file), out isAsPrinted);
            return certificates.CountBy(one => one.Name).FirstOrDefault(same => same.Value > 1).Key is { } twice
                ? throw new CertificateException($"holds two certificates {twice}.")
                : certificates;
        }
        catch (CertificateException wrong)
        {
            throw new CertificateException($"{file} {wrong.Message}", wrong);
        }
    }

    /// <summary>Writes a certificate, over one of the same name, whole or not at all.</summary>
    /// <exception cref="CertificateException">What is there cannot be read.</exception>
    public void Write(ProofName name, Certificate certificate, CertificateSubject subject)
    {
        var file = FileOf(name);
        var lines = CertificateText.Print(name.Path, certificate, subject);
        lock (writing)
        {
            var others = CertificatesIn(file, out _).Where(other => other.Name != name.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var draft = $"{file}.{Environment.ProcessId}.tmp";
            try
            {
                File.WriteAllText(draft, CertificateFile.Print([.. others, lines]));
                File.Move(draft, file, overwrite: true);
            }
            catch
            {
                File.Delete(draft);
                throw;
            }
        }
    }

    /// <summary>The certificate; null if there is none, or none about today's system.</summary>
    /// <exception cref="CertificateException">What is there cannot be read.</exception>
    public Certificate? Read(ProofName name, CertificateSubject subject) =>
        LinesOf(name, subject, out var objection) is { } lines && objection is null
            ? CertificateText.Read(lines, subject)
            : null;

    CertificateLines? LinesOf(ProofName name, CertificateSubject subject, out string? objection)
    {
        var certificates = CertificatesIn(FileOf(name), out var isAsPrinted);
        var lines = certificates.FirstOrDefault(one => one.Name == name.Path);
        objection = lines is null ? "There is no such certificate." : CertificateText.Objection(lines, subject);
        // An edit in another certificate of the file is reported for that certificate.
        if (objection is null && !isAsPrinted && certificates.All(one => one.IsAsWritten))
            objection = $"{FileOf(name)} was edited: it is not what is written of its certificates.";
        return lines;
    }

    /// <summary>Checks one certificate: it must fit today's system, and all solvers must agree.</summary>
    /// <param name="subject">The system that it is about, of today's spec.</param>
    /// <param name="timeLimit">For each solver.</param>
    /// <param name="export">A directory to which the script for the solvers is written; null for none.</param>
    /// <exception cref="ArgumentException">There are no solvers to ask.</exception>
    /// <exception cref="CertificateException">What is there cannot be read.</exception>
    /// <exception cref="SolverException">A solver cannot be started.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ProofReport Check(
        ProofName name,
        CertificateSubject subject,
        IReadOnlyCollection<SolverProgram> solvers,
        TimeSpan timeLimit,
        string? export = null,
        CancellationToken cancellation = default)
    {
        if (solvers.Count == 0)
            throw new ArgumentException("There is no solver to check a certificate with.", nameof(solvers));
        var lines = LinesOf(name, subject, out var objection);
        if (lines is null || objection is not null)
            return new(name, objection, [], []);
        var certificate = CertificateText.Read(lines, subject);
        var properties = certificate.Properties;
        if (name.Property is { } named && properties.All(property => property.Name != named))
            return new(name, $"It claims nothing about {named}, which it is named after.", properties, []);
        var script = CertificateScript.Print(certificate);
        if (export is not null)
            Export(Path.Combine(export, name.Path.Replace('/', Path.DirectorySeparatorChar)) + ".smt2", script);
        var opinions = solvers.Select(solver => CertificateCheck.Run(script, solver, timeLimit, cancellation));
        return new(name, null, properties, [.. opinions]);
    }

    static void Export(string file, string script)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, script);
    }
}
