using Quiesce.Ir;
using Quiesce.Ir.Formats.Smt;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Symbolic.Certificates;

/// <summary>A folder of certificates, such as <c>proofs/</c>.</summary>
/// <param name="directory">Need not exist before the first is written.</param>
public sealed class ProofFolder(string directory)
{
    /// <summary>The certificates there are, by their paths.</summary>
    /// <exception cref="CertificateException">A file ends like a certificate and is not named like one.</exception>
    public IReadOnlyList<ProofName> Names => !Directory.Exists(directory) ? [] :
    [
        .. Directory.EnumerateFiles(directory, "*.smt2", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(directory, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => ProofName.Parse(path) ?? throw new CertificateException(
                $"{FileOf(path)} is named like no certificate: PROTOCOL/VARIANT[.PROPERTY][.BOUND-VALUE].smt2.")),
    ];

    /// <summary>Where a certificate stands, or would stand.</summary>
    public string FileOf(ProofName name) => FileOf(name.Path);

    string FileOf(string path) => Path.Combine(directory, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Writes a certificate, over one of the same name, whole or not at all.</summary>
    public void Write(ProofName name, Certificate certificate)
    {
        var file = FileOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var draft = $"{file}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(draft, CertificateFile.Print(certificate));
            File.Move(draft, file, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    /// <summary>What a file claims; null if there is none, or none about today's system.</summary>
    public Certificate? Read(ProofName name, TransitionSystem system)
    {
        if (!File.Exists(FileOf(name)))
            return null;
        return TextOf(name) is { } text && CertificateFile.Objection(text, system) is null
            ? CertificateFile.Read(text, system)
            : null;
    }

    // Byte for byte: another encoding, or a mark of one, is another file.
    string? TextOf(ProofName name) => CertificateFile.Text(File.ReadAllBytes(FileOf(name)));

    /// <summary>Checks one certificate: that it is today's, and that all solvers agree.</summary>
    /// <param name="system">What it is about, as the spec has it today.</param>
    /// <param name="timeLimit">For each solver.</param>
    /// <exception cref="ArgumentException">There are no solvers to ask.</exception>
    /// <exception cref="SolverException">A solver cannot be started.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ProofReport Check(
        ProofName name,
        TransitionSystem system,
        IReadOnlyCollection<SolverProgram> solvers,
        TimeSpan timeLimit,
        CancellationToken cancellation = default)
    {
        if (solvers.Count == 0)
            throw new ArgumentException("Nobody is there to check a certificate.", nameof(solvers));
        if (!File.Exists(FileOf(name)))
            return new(name, "There is no such file.", [], []);
        if (TextOf(name) is not { } text)
            return new(name, $"This certificate of {system} was edited: it is not in UTF-8.", [], []);
        if (CertificateFile.Objection(text, system) is { } objection)
            return new(name, objection, [], []);
        var properties = CertificateFile.Read(text, system).Properties;
        if (name.Property is { } named && properties.All(property => property.Name != named))
            return new(name, $"It claims nothing about {named}, which it is named after.", properties, []);
        var opinions = solvers.Select(solver => CertificateCheck.Run(text, solver, timeLimit, cancellation));
        return new(name, null, properties, [.. opinions]);
    }
}
