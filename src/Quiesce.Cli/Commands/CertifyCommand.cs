using System.Collections.Immutable;
using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Specs;
using Quiesce.Ir.Formats;
using Quiesce.Ir.Formats.Certificates;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Bounded;
using Quiesce.Symbolic.Certificates;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce certify</c>: the certificates in proofs/, checked by programs of their own.</summary>
sealed class CertifyCommand : ToolCommand
{
    // It takes seconds at most; only a certificate that is no proof takes long.
    static readonly TimeSpan SolverTimeMax = TimeSpan.FromMinutes(5);
    static readonly TimeSpan FinderTimeMax = TimeSpan.FromSeconds(20);

    const int NotesWidth = 100;

    readonly SpecOptions spec = new();
    readonly Option<bool> accept = new("--accept")
    {
        Description = "Writes the certificates anew, from today's spec and lemmas; then checks them.",
    };
    readonly Option<string?> folder = new("--proofs")
    {
        HelpName = "DIRECTORY",
        Description = "Another directory than proofs/ beside spec/.",
    };
    readonly Option<string?> export = new("--export")
    {
        HelpName = "DIRECTORY",
        Description = "Writes what the solvers are asked, as files in SMT-LIB 2 that need nothing else.",
    };
    readonly Option<string?> time = new("--time")
    {
        HelpName = "20s",
        Description = "With --accept: time for pdr on each certificate (s, m, h). Default: 20s.",
    };

    readonly Option<string?> solverTime = new("--solver-time")
    {
        HelpName = "5m",
        Description = "Time for each solver on each certificate (s, m, h). Default: 5m.",
    };

    public CertifyCommand(Session session)
        : base("certify", "Checks the certificates in proofs/ with z3 and cvc5.", session)
    {
        Arguments.Add(spec.Protocols);
        Options.Add(accept);
        Options.Add(folder);
        Options.Add(export);
        Options.Add(time);
        Options.Add(solverTime);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce certify", "every certificate, by two solvers"),
        ("quiesce certify delayed-iputs --accept", "after a change of the spec or its lemmas"),
    ];

    public override string Notes => string.Join('\n', TextWrap.Words(
        "A certificate is a claim and an inductive invariant, in the words of the spec. Of these and of today's system "
        + "three questions are made (initiation, consecution, safety) that a solver has to answer with 'unsat'; "
        + "--export writes them as SMT-LIB 2. A certificate that was written of another system is stale. "
        + $"{Certification.Rule} {Certification.LivenessRule} Certificates for other bounds may stand beside them, and "
        + "are checked, too.", NotesWidth))
        + "\n\n" + string.Join('\n', TextWrap.Words(
        $"certify runs the programs {Sentences.All(SolverProgram.Names)}. 'make tools' fetches them in a checkout; "
        + "elsewhere install their packages (apt install z3 cvc5), or name them in QUIESCE_Z3 and QUIESCE_CVC5.",
        NotesWidth))
        + "\n\n" + string.Join('\n', TextWrap.Words(
        "The exit code is 0 if all are proofs, 20 if one is missing, stale, edited, superfluous, rejected by a solver, "
        + "or lacks a property, and 70 if one solver says that it is a proof and the other that it is none.",
        NotesWidth));

    protected override int Run(ParseResult parse, Session session)
    {
        var (finderMax, solverMax) = Limits(parse);
        var loaded = spec.Load(parse, session);
        var expectations = Expected(loaded);
        var given = spec.NamesOf(parse);
        ImmutableArray<ProtocolType> chosen = given.Length == 0
            ? loaded.Protocols
            : [.. given.Select(name => Selection.Protocol(loaded, name)).Distinct()];
        if (parse.GetValue(accept) && parse.GetValue(folder) is null)
            loaded.RequireOwn("--proofs");
        var (all, unbuilt, _) = Verification.Lines(
            expectations, loaded, chosen, SearchLimits.Interruption(session)).WithNothingGone();
        ImmutableArray<ExpectedLine> lines = [.. all.Where(line => !line.IsMissing)];
        if (given.Length == 0)
            loaded.Complain(session.Terminal);
        foreach (var line in unbuilt)
            session.Terminal.Complain(line.Sentence);
        // A certificate of a protocol that cannot be built cannot be checked.
        var wrong = unbuilt.Select(line => line.Protocol.Name)
            .Concat(given.Length == 0 ? loaded.Broken.Select(broken => broken.Name) : [])
            .ToHashSet();
        var root = loaded.Root!;
        var proofs = new ProofFolder(
            parse.GetValue(folder) ?? Path.Combine(root, "proofs"),
            Certification.PlacesOf(expectations, loaded.Protocols).GetValueOrDefault);
        string[] tools = [Path.Combine(root, "artifacts", "tools", "bin"), .. new[] { session.Tools }.OfType<string>()];
        var solvers = FindSolvers(tools, session.Environment);
        // Certificates of protocols that are gone are reported only when no protocol was named.
        bool IsChosen(ProofName name) => !wrong.Contains(name.Protocol)
            && (given.Length == 0 || chosen.Any(protocol => protocol.Name == name.Protocol));
        try
        {
            if (parse.GetValue(accept))
                Write(
                    session.Terminal,
                    proofs,
                    IsChosen,
                    chosen,
                    lines,
                    new SymbolicOptions { TimeLimit = finderMax, CancellationToken = session.Interrupted },
                    (name, subject) => proofs.Check(
                        name, subject, solvers, solverMax, cancellation: session.Interrupted).IsProof);
            var reports = Check(
                proofs, IsChosen, chosen, solvers, solverMax, parse.GetValue(export), session.Interrupted);
            var commands = spec.Commands(parse, session, loaded);
            string[] options = parse.GetValue(folder) is { } other ? ["--proofs", ShellWord.Quoted(other)] : [];
            // prove takes one protocol.
            string[] some = given.Length > 0 ? [.. chosen.Select(protocol => protocol.Name)] : [];
            var exitCode = new CertifyReport(
                session.Terminal, lines, solvers, reports,
                accept: commands.Of(["certify", .. some, "--accept", .. options]),
                prove: commands.Of(["prove", chosen.Length == 1 ? chosen[0].Name : "PROTOCOL"]))
                .Write(isAccepted: parse.GetValue(accept));
            return wrong.Count > 0 && exitCode == ExitCode.AsExpected ? ExitCode.Input : exitCode;
        }
        catch (Exception failure) when (failure is CertificateException or SolverException)
        {
            throw UserException.Input(failure.Message);
        }
        catch (OperationCanceledException)
        {
            session.Terminal.Complain("quiesce: interrupted; not every certificate was checked.");
            return ExitCode.Unknown;
        }
    }

    static Expectations Expected(Spec loaded)
    {
        // One proofs/ is beside them.
        if (loaded.Files.DistinctBy(file => Path.GetDirectoryName(file.Path)).Count() > 1)
            throw UserException.Usage("certify takes files of one directory at a time.");
        return Expectations.Of(loaded) is { Files.IsEmpty: false } expectations ? expectations
            : throw UserException.Usage(
                $"There are no {ExpectedFile.Extension} files of the spec: they say what is to be certified.");
    }

    // What would have no effect is refused.
    (TimeSpan Finder, TimeSpan Solver) Limits(ParseResult parse)
    {
        TimeSpan Limit(Option<string?> option, TimeSpan usual) =>
            parse.GetValue(option) is { } text ? Quantity.Time(text) : usual;
        var limits = (Limit(time, FinderTimeMax), Limit(solverTime, SolverTimeMax));
        if (parse.GetValue(time) is not null && !parse.GetValue(accept))
            throw UserException.Usage("--time is for --accept: without it nothing is searched for.");
        return parse.GetValue(export) is not { } exported || !File.Exists(exported) ? limits
            : throw UserException.Usage($"{Paths.Shown(exported)} is a file; --export takes a directory.");
    }

    static ImmutableArray<SolverProgram> FindSolvers(string[] tools, Func<string, string?> environment)
    {
        var (found, missing) = (ImmutableArray.CreateBuilder<SolverProgram>(), new List<string>());
        foreach (var name in SolverProgram.Names)
            try
            {
                found.Add(SolverProgram.Find(name, tools, environment));
            }
            catch (SolverException wrong)
            {
                // What the user has named has a mistake of its own.
                if (environment(VariableOf(name)) is { Length: > 0 })
                    throw UserException.Unavailable(wrong.Message);
                missing.Add(name);
            }
        return missing.Count == 0 ? found.ToImmutable() : throw UserException.Unavailable(
            $"certify needs the programs {Sentences.All(SolverProgram.Names)}, and {Sentences.All(missing)} "
            + $"{(missing.Count == 1 ? "is" : "are")} missing: run 'make tools' in a checkout, install the packages "
            + $"(apt install {string.Join(' ', missing)}), or name the programs in "
            + $"{Sentences.All([.. missing.Select(VariableOf)])}.");
    }

    static string VariableOf(string solver) => $"QUIESCE_{solver.ToUpperInvariant()}";

    // Required certificates, optional ones, and those that exist for other bounds.
    static void Write(
        Terminal terminal,
        ProofFolder proofs,
        Func<ProofName, bool> isChosen,
        ImmutableArray<ProtocolType> chosen,
        ImmutableArray<ExpectedLine> lines,
        SymbolicOptions options,
        Func<ProofName, CertificateSubject, bool> isProof)
    {
        if (SymbolicCheck.Missing() is { } missing)
            throw UserException.Unavailable(missing);
        var systems = Certification.Required(lines).Select(due => due.Name)
            .Concat(Certification.Optional(lines))
            .Concat(proofs.Names.Where(isChosen))
            .Distinct()
            .GroupBy(name => name with { Property = null })
            .ToList();
        using var progress = new CountProgress(terminal, systems.Count, "systems proved");
        void Certify(IEnumerable<ProofName> names)
        {
            foreach (var (name, certificate) in Certification.Make([.. names], chosen, lines, options))
            {
                // What an interruption left of it is less than what is there.
                options.CancellationToken.ThrowIfCancellationRequested();
                var subject = Certification.SubjectOf(name, chosen)!;
                if (!ClaimsMore(name, certificate, subject))
                    proofs.Write(name, certificate, subject);
            }
            progress.ReportOne();
        }
        // What takes long to find is not found each time.
        bool ClaimsMore(ProofName name, Certificate certificate, CertificateSubject subject) =>
            proofs.Read(name, subject)?.Properties.Length > certificate.Properties.Length && isProof(name, subject);
        SideBySide.Run(systems, Environment.ProcessorCount, Certify, options.CancellationToken);
        options.CancellationToken.ThrowIfCancellationRequested();
    }

    static ImmutableArray<ProofReport> Check(
        ProofFolder proofs,
        Func<ProofName, bool> isChosen,
        ImmutableArray<ProtocolType> chosen,
        ImmutableArray<SolverProgram> solvers,
        TimeSpan timeLimit,
        string? export,
        CancellationToken interrupted)
    {
        var names = proofs.Names.Where(isChosen).ToList();
        var reports = new ProofReport[names.Count];
        void Check(int k) => reports[k] = Certification.SubjectOf(names[k], chosen) is { } subject
            ? Emptiness.Of(subject.System) is { Kind: EmptinessKind.NoInitialState } emptiness
                ? new ProofReport(names[k], emptiness.Sentence, [], [])
                : proofs.Check(names[k], subject, solvers, timeLimit, export, interrupted)
            : new ProofReport(
                names[k], "It is superfluous: the spec has no such variant, bound or property. Delete it.", [], []);
        SideBySide.Run(Enumerable.Range(0, names.Count), Environment.ProcessorCount, Check, interrupted);
        interrupted.ThrowIfCancellationRequested();
        return [.. reports];
    }
}
