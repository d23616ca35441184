using System.Collections.Immutable;
using System.CommandLine;
using Quiesce.Cli.Engines;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Reports;
using Quiesce.Ir;
using Quiesce.Ir.Printers;
using Quiesce.Language;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Certificates;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce certify</c>: the certificates in proofs/, checked by programs of their own.</summary>
sealed class CertifyCommand : ToolCommand
{
    // A solver takes seconds at most; only a certificate that is no proof takes long.
    static readonly TimeSpan SolverTimeMax = TimeSpan.FromMinutes(5);
    static readonly TimeSpan FinderTimeMax = TimeSpan.FromSeconds(10);

    readonly SpecOptions spec = new();
    readonly Argument<string[]> protocols = new("PROTOCOL")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Only these protocols; may be shortened.",
    };
    readonly Option<bool> accept = new("--accept")
    {
        Description = "Writes the certificates anew, from today's spec and lemmas; then checks them.",
    };
    readonly Option<string?> folder = new("--proofs")
    {
        HelpName = "DIRECTORY",
        Description = "Another directory than proofs/ beside spec/.",
    };
    readonly Option<string?> time = new("--time")
    {
        HelpName = "10s",
        Description = "With --accept: time for pdr on each liveness property (s, m, h). Default: 10s.",
    };

    public CertifyCommand(Session session)
        : base("certify", "Checks the certificates in proofs/ with z3 and cvc5.", session)
    {
        Arguments.Add(protocols);
        Options.Add(accept);
        Options.Add(folder);
        Options.Add(time);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce certify", "every certificate, by two solvers"),
        ("quiesce certify delayed-iputs --accept", "after a change of the spec or its lemmas"),
    ];

    public override string Notes =>
        """
        A certificate is a file in SMT-LIB 2: the system, an inductive invariant, and three questions (initiation,
        consecution, safety) that a solver has to answer with 'unsat'. The system in it must be today's, character for
        character, or it is stale. For the first line of EXPECTED for each variant there should be one that proves every
        safety property that holds there: what has none is named at the end. Liveness properties have one of their own
        where pdr found an invariant.

        The exit code is 0 if all are proofs, 20 if one is stale, edited, rejected by a solver, or lacks a property.
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var loaded = spec.Load(parse, session);
        var expectedPath = loaded.ExpectedPath
            ?? throw UserException.Usage("There is no spec/EXPECTED here or above: it says what is to be certified.");
        var given = parse.GetValue(protocols) ?? [];
        ImmutableArray<ProtocolType> chosen = given.Length == 0
            ? loaded.Protocols
            : [.. given.Select(name => Selection.Protocol(loaded, name)).Distinct()];
        ImmutableArray<ExpectedLine> lines =
        [
            .. Verification.Lines(ExpectedFile.Read(expectedPath), loaded, chosen)
                .Where(line => !line.IsMissing)
                .DistinctBy(line => (line.System.Name, line.System.Variant)),
        ];
        var root = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(expectedPath)))!;
        var proofs = new ProofFolder(parse.GetValue(folder) ?? Path.Combine(root, "proofs"));
        var solvers = FindSolvers(Path.Combine(root, "artifacts", "tools", "bin"));
        var limit = parse.GetValue(time) is { } text ? Quantity.Time(text) : FinderTimeMax;
        try
        {
            if (parse.GetValue(accept))
                Write(proofs, chosen, lines, new SymbolicOptions
                {
                    TimeLimit = limit,
                    CancellationToken = session.Interrupted,
                });
            return Check(session, proofs, chosen, lines, solvers);
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

    static ImmutableArray<Solver> FindSolvers(string tools)
    {
        try
        {
            return [.. Solver.Names.Select(name => Solver.Find(name, [tools]))];
        }
        catch (SolverException missing)
        {
            throw UserException.Unavailable(missing.Message);
        }
    }

    // Those that EXPECTED asks for, and those that are there for other bounds.
    static void Write(
        ProofFolder proofs,
        ImmutableArray<ProtocolType> chosen,
        ImmutableArray<ExpectedLine> lines,
        SymbolicOptions options)
    {
        if (SymbolicCheck.Missing() is { } missing)
            throw UserException.Unavailable(missing);
        foreach (var line in lines)
        {
            var protocol = chosen.First(protocol => protocol.Name == line.System.Name);
            if (Certification.OfLemmas(line.System, options with { TimeLimit = null }) is { } certificate)
                proofs.Write(Certification.NameOf(protocol, line.System), certificate);
            foreach (var property in Certification.LivenessThatHolds(line))
                if (Certification.OfLiveness(line.System, property, options) is { } proof)
                    proofs.Write(Certification.NameOf(protocol, line.System, property.Name), proof);
        }
        var known = lines.Select(line => Certification.NameOf(
            chosen.First(protocol => protocol.Name == line.System.Name), line.System)).ToHashSet();
        foreach (var name in proofs.Names.Where(name => name.Property is null && !known.Contains(name)))
            if (Certification.SystemOf(name, chosen) is { } system
                && Certification.OfLemmas(system, options with { TimeLimit = null }) is { } certificate)
                proofs.Write(name, certificate);
    }

    static int Check(
        Session session,
        ProofFolder proofs,
        ImmutableArray<ProtocolType> chosen,
        ImmutableArray<ExpectedLine> lines,
        ImmutableArray<Solver> solvers)
    {
        var names = proofs.Names.Where(name => chosen.Any(protocol => protocol.Name == name.Protocol)).ToList();
        var reports = names.AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount)
            .WithCancellation(session.Interrupted)
            .Select(name => Certification.SystemOf(name, chosen) is { } system
                ? proofs.Check(name, system, solvers, SolverTimeMax, session.Interrupted)
                : new Symbolic.Certificates.ProofReport(
                    name, "The spec has no such variant, bound or property.", [], []))
            .ToImmutableArray();
        return new CertifyReport(session.Terminal, proofs, chosen, lines, solvers, reports).Write();
    }
}
